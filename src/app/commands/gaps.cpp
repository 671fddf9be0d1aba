// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "app/plan_tables.h"
#include "core/gap.h"
#include "drawing/ladder_format.h"
#include "storage/ladder_history.h"

namespace nextrung::app {

namespace {

const QString onOption = QStringLiteral("on");

core::Result<core::Id<core::Position>> comparedWith(const core::Plan& plan, const VerbArguments& given)
{
    if (given.has(QStringLiteral("position")))
        return positionMeant(plan, given.value(QStringLiteral("position")));
    if (const auto target = core::profileOf(plan).targetPosition)
        return *target;
    return core::Error{core::Error::Code::NoGoal, {}, {}};
}

QString headline(const core::Plan& plan, const core::GapReport& report)
{
    const core::Position* position = core::find(plan, report.position);
    if (!report.readiness)
        return QStringLiteral("%1: nothing to compare, the position has no requirements.\n")
            .arg(position->title);
    const auto percent
        = [](double share) { return QString::number(drawing::wholePercent(share)) + QLatin1Char('%'); };
    const QString low = percent(report.readiness->low);
    const QString high = percent(report.readiness->high);
    return QStringLiteral("%1: ready %2 (%3 of %4 points)\n")
        .arg(position->title, low == high ? low : low + QStringLiteral(" to ") + high,
             QString::number(report.points, 'f', 2), plainNumber(report.weight));
}

}  // namespace

ExitCode printGaps(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("format"), QStringLiteral("position"), onOption}, {});
    given.requireFiles(1, QStringLiteral("one plan to look at"));
    given.requireOneOf(QStringLiteral("format"), outputFormats());
    const QDate day = given.dateOf(onOption, given.today());
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    core::Result<core::Plan> plan = openPlan(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    console.noteIfNewer(*plan);
    if (given.has(onOption))
        plan = storage::planOn(*plan, day);
    const core::Result<core::Id<core::Position>> position = comparedWith(*plan, given);
    if (!position)
        return console.refuse(position.error());
    const core::GapReport report = core::gapsOf(*plan, *position, day);
    const QString format = given.value(QStringLiteral("format"), QStringLiteral("text"));
    if (format == QLatin1String("text"))
        console.out << headline(*plan, report);
    console.out << QString::fromUtf8(formatted(
        format, [&] { return gapsCells(*plan, report); }, [&] { return gapsJson(*plan, report); }));
    return Done;
}

}  // namespace nextrung::app
