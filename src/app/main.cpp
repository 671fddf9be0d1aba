// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_window.h"
#include "app/command_line.h"
#include "widgets/languages.h"

#include <QApplication>
#include <QTextStream>
#include <QTimer>

#include <memory>

namespace {

using nextrung::app::Console;

/// Runs a verb without a display, and without a window system unless it paints.
int runVerb(const nextrung::app::Verb& verb, int argc, char* argv[])
{
    if (verb.paints && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(verb.paints ? new QApplication(argc, argv)
                                                                    : new QCoreApplication(argc, argv));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Console console{out, err};
    const QStringList arguments = QCoreApplication::arguments().mid(2);
    if (arguments.contains(QStringLiteral("--help"))) {
        out << nextrung::app::helpText();
        return 0;
    }
    nextrung::widgets::useLanguage(QStringLiteral("en"));
    return verb.run(arguments, console);
}

/// Opens the window, with the plan in it that the arguments name.
int runWindow(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QStringList words = QCoreApplication::arguments().mid(1);
    nextrung::app::VerbArguments given(words, {}, {QStringLiteral("version")});
    if (!given.complaint().isEmpty() || given.files().size() > 1) {
        QTextStream err(stderr);
        QTextStream out(stdout);
        return Console{out, err}.refuse(given.complaint().isEmpty() ? QStringLiteral("Name one plan to open.")
                                                                    : given.complaint());
    }
    nextrung::app::ApplicationWindow whole(given.today());
    nextrung::widgets::useLanguage(whole.bench().settings.get(nextrung::widgets::settings::language));
    whole.window().show();
    if (!given.files().isEmpty()) {
        const QString path = given.files().constFirst();
        // After the first paint: the window is there at once, also while a large plan is read.
        QTimer::singleShot(0, &whole.window(), [&whole, path] { whole.files().open(path); });
    }
    return QApplication::exec();
}

}  // namespace

int main(int argc, char* argv[])
{
    QCoreApplication::setApplicationName(QStringLiteral("NextRung"));
    QCoreApplication::setOrganizationName(QStringLiteral("NextRung"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NEXTRUNG_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.nextrung.NextRung"));
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (first == QLatin1String("--help") || first == QLatin1String("--version")) {
        QTextStream(stdout) << (first == QLatin1String("--help")
                                    ? nextrung::app::helpText()
                                    : QStringLiteral("nextrung %1\n").arg(QStringLiteral(NEXTRUNG_VERSION)));
        return 0;
    }
    if (const nextrung::app::Verb* verb = nextrung::app::verbNamed(first))
        return runVerb(*verb, argc, argv);
    return runWindow(argc, argv);
}
