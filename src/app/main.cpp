// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_window.h"
#include "app/command_line.h"
#include "storage/recovery.h"
#include "widgets/languages.h"

#include <QApplication>
#include <QFileInfo>
#include <QHash>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace {

using nextrung::app::Console;

/// Runs a verb without a display, and without a window system unless it paints.
int runVerb(const nextrung::app::Call& call, int argc, char* argv[])
{
    const nextrung::app::Verb& verb = *call.verb;
    // Whatever platform is named there, its display may be missing.
    if (verb.paints)
        qputenv("QT_QPA_PLATFORM", "offscreen");
    // The fonts of a PDF stand in the order of a hash; the same plan makes the same file.
    if (verb.paints)
        QHashSeed::setDeterministicGlobalSeed();
    // Nothing is kept there; Qt would only complain on standard error that there is none.
    std::optional<QTemporaryDir> runtimeFolder;
    if (verb.paints && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(runtimeFolder.emplace().path()));
    const std::unique_ptr<QCoreApplication> application(verb.paints ? new QApplication(argc, argv)
                                                                    : new QCoreApplication(argc, argv));
    QTextStream out(stdout);
    QTextStream err(stderr);
    const Console console{out, err};
    if (call.arguments.contains(QStringLiteral("--help"))) {
        out << nextrung::app::helpText();
        return 0;
    }
    nextrung::widgets::useLanguage(QStringLiteral("en"));
    const nextrung::app::ExitCode ending = verb.run(call.arguments, console);
    out.flush();
    return out.status() == QTextStream::Ok
        ? ending
        : console.refuse(QStringLiteral("What was asked for cannot be written."));
}

/// Whether Qt would find a window system; without one it ends the program.
bool hasDisplay()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_MACOS)
    const std::array names{"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY"};
    return !std::all_of(names.begin(), names.end(), qEnvironmentVariableIsEmpty);
#else
    return true;
#endif
}

/// Whether there is something to open: a file, or what is kept of one that is gone.
bool isThere(const QString& path)
{
    using nextrung::app::ApplicationWindow;
    return QFileInfo::exists(path)
        || nextrung::storage::isAnythingKept(ApplicationWindow::keepingPlace(), path);
}

/// Why no window opens for these arguments; empty if one does.
QString whyNoWindow(const nextrung::app::VerbArguments& given)
{
    if (!given.complaint().isEmpty())
        return given.complaint();
    if (given.files().size() > 1)
        return QStringLiteral("Name one plan to open. “nextrung --help” lists the verbs.");
    if (!given.files().isEmpty() && !isThere(given.files().constFirst()))
        return QStringLiteral("“%1” is neither a verb nor a file. “nextrung --help” lists the verbs.")
            .arg(given.files().constFirst());
    if (!hasDisplay())
        return QStringLiteral("There is no display to open a window on. The verbs need none: “nextrung "
                              "--help” lists them.");
    return {};
}

/// Opens the window, with the plan in it that the arguments name.
int runWindow(QStringList words, int argc, char* argv[])
{
    // Without a display there is no application that would take Qt's own options out.
    std::optional<QApplication> application;
    if (hasDisplay())
        application.emplace(argc, argv);
    if (application)
        words = QCoreApplication::arguments().mid(1);
    const nextrung::app::VerbArguments given(words, {}, {});
    if (given.wantsHelp()) {
        QTextStream(stdout) << nextrung::app::helpText();
        return 0;
    }
    if (const QString reason = whyNoWindow(given); !reason.isEmpty()) {
        QTextStream out(stdout);
        QTextStream err(stderr);
        return Console{out, err}.refuse(reason);
    }
    // Before the window, which would have to word everything again.
    nextrung::widgets::useLanguage(nextrung::widgets::Settings().get(nextrung::widgets::settings::language));
    nextrung::app::ApplicationWindow whole(given.today());
    whole.window().show();
    // After the first paint: the window is there at once, also while a large plan is read.
    QTimer::singleShot(0, &whole.window(), [&whole, path = given.files().value(0)] {
        if (path.isEmpty())
            whole.files().offerRecovery();
        else
            whole.files().open(path);
    });
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
    QStringList words;
    for (int at = 1; at < argc; ++at)
        words.append(QString::fromLocal8Bit(argv[at]));
    const QString first = words.value(0);
    if (first == QLatin1String("--help") || first == QLatin1String("--version")) {
        QTextStream(stdout) << (first == QLatin1String("--help")
                                    ? nextrung::app::helpText()
                                    : QStringLiteral("nextrung %1\n").arg(QStringLiteral(NEXTRUNG_VERSION)));
        return 0;
    }
    if (const nextrung::app::Call call = nextrung::app::callOf(words); call.verb)
        return runVerb(call, argc, argv);
    return runWindow(words, argc, argv);
}
