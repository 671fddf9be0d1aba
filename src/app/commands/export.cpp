// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/export_views.h"
#include "app/plan_store.h"
#include "storage/saver.h"

#include <QFileInfo>
#include <QLocale>

namespace nextrung::app {

namespace {

const QString meetingPlanView = QStringLiteral("meeting-plan");
const QString windowView = QStringLiteral("window");

const QString paylessFlag = QStringLiteral("without-pay");
const QString outsideFlag = QStringLiteral("with-outside-positions");
const QString namelessFlag = QStringLiteral("without-names");

QStringList layerWords()
{
    QStringList words;
    for (const auto& [layer, word] : core::Words<core::Layer>::list)
        words.append(QLatin1String(word));
    return words;
}

/// OUT-1, OUT-2 … where a view has several parts and the format only one.
QString numbered(const QString& path, std::size_t at, std::size_t count)
{
    if (count == 1)
        return path;
    const QFileInfo file(path);
    const QString name
        = QStringLiteral("%1-%2.%3").arg(file.completeBaseName()).arg(at + 1).arg(file.suffix());
    return file.path() == QLatin1String(".") && !path.startsWith(QLatin1Char('.'))
        ? name
        : file.path() + QLatin1Char('/') + name;
}

/// No smaller than the window can be, since the picture would be larger than asked for.
std::optional<QSize> sizeOf(const QString& text)
{
    const QStringList parts = text.split(QLatin1Char('x'));
    const QSize size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
    constexpr QSize least(1000, 640);
    constexpr int largest = 16000;
    const bool fine = size.width() >= least.width() && size.height() >= least.height()
        && size.width() <= largest && size.height() <= largest;
    return fine ? std::optional(size) : std::nullopt;
}

void checkArguments(VerbArguments& given)
{
    given.requireFiles(1, QStringLiteral("one plan to export"));
    given.require(QStringLiteral("o"));
    given.requireOneOf(QStringLiteral("view"), exportViews());
    given.requireOneOf(QStringLiteral("layer"), layerWords());
    given.requireOneOf(QStringLiteral("page"), windowPages());
    given.requireOneOf(QStringLiteral("theme"), {QStringLiteral("light"), QStringLiteral("dark")});
    given.requireOneOf(QStringLiteral("paper"), {QStringLiteral("A4"), QStringLiteral("Letter")});
}

/// What would do nothing is refused, so that nobody takes it for done.
void refuseIdleOptions(VerbArguments& given, const QString& view, const QString& format)
{
    const QString page = QStringLiteral("page");
    const QString size = QStringLiteral("size");
    const QString theme = QStringLiteral("theme");
    const QString paper = QStringLiteral("paper");
    if (view == windowView) {
        given.refuseOptions({paper, QStringLiteral("layer"), paylessFlag, outsideFlag, namelessFlag},
                            QStringLiteral("to the window"));
        return;
    }
    given.refuseOptions({page, size}, QStringLiteral("to the view %1, only to the window").arg(view));
    if (format == QLatin1String("csv") || format == QLatin1String("json"))
        given.refuseOptions({theme, paper}, QStringLiteral("to tables"));
    else if (format == QLatin1String("pdf"))
        given.refuseOptions({theme}, QStringLiteral("to paper"));
}

}  // namespace

ExitCode exportPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments,
                        {QStringLiteral("o"), QStringLiteral("view"), QStringLiteral("page"),
                         QStringLiteral("size"), QStringLiteral("theme"), QStringLiteral("paper"),
                         QStringLiteral("layer"), QStringLiteral("language")},
                        {paylessFlag, outsideFlag, namelessFlag});
    checkArguments(given);
    if (!useLanguageOf(given))
        return console.refuse(given.complaint());
    const std::optional<QSize> size
        = sizeOf(given.value(QStringLiteral("size"), QStringLiteral("1600x1000")));
    if (!size)
        return console.refuse(
            QStringLiteral("“%1” is not a size of the window. Write it as 1600x1000; it is at least "
                           "1000x640.")
                .arg(given.value(QStringLiteral("size"))));
    const QString out = given.value(QStringLiteral("o"));
    const QString format = QFileInfo(out).suffix().toLower();
    const QString view = given.value(QStringLiteral("view"), meetingPlanView);
    const QStringList possible = formatsOf(view);
    if (!possible.contains(format)) {
        return console.refuse(
            QStringLiteral("The view %1 cannot be written as “%2”. Possible endings are: %3.")
                .arg(view, format, possible.join(QStringLiteral(", "))));
    }
    refuseIdleOptions(given, view, format);
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = openPlan(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    console.noteIfNewer(*plan);
    const core::Layer reader
        = core::Choice<core::Layer>::fromWord(given.value(QStringLiteral("layer"), QStringLiteral("manager")))
              .valueOr(core::Layer::Public);
    const ExportRequest request{*plan,
                                given.today(),
                                view,
                                format,
                                given.value(QStringLiteral("page"), QStringLiteral("plan")),
                                *size,
                                given.value(QStringLiteral("theme")) == QLatin1String("dark"),
                                given.value(QStringLiteral("paper")) == QLatin1String("Letter"),
                                reader,
                                reader != core::Layer::Public && !given.has(paylessFlag),
                                given.has(outsideFlag),
                                !given.has(namelessFlag)};
    const std::vector<QByteArray> parts = exported(request);
    if (parts.empty())
        return console.refuse(
            QStringLiteral("There is nothing to write: the plan has nothing for the view %1.").arg(view));
    for (std::size_t at = 0; at < parts.size(); ++at) {
        const core::Outcome written
            = storage::saveFile(numbered(out, at, parts.size()), parts[at], storage::Readers::Usual);
        if (!written)
            return console.refuse(written.error());
    }
    return Done;
}

}  // namespace nextrung::app
