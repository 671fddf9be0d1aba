// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "core/rules.h"
#include "widgets/messages.h"

namespace nextrung::app {

namespace {

/// Where a row stands in the file, e.g. "activities[3].deadline"; rows are written in the order of their ids.
QString pathOf(const core::Plan& plan, const core::Finding& finding)
{
    QString path
        = QString::fromLatin1(finding.row.table.data(), static_cast<qsizetype>(finding.row.table.size()));
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        if (finding.row.table == Row::plural)
            path += QStringLiteral("[%1]").arg((plan.*table).placeOf(core::Id<Row>(finding.row.bits)));
    });
    if (finding.field.isEmpty())
        return path;
    return path.isEmpty() ? finding.field : path + QLatin1Char('.') + finding.field;
}

}  // namespace

ExitCode checkPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {}, {});
    given.requireFiles(1, QStringLiteral("one file to check"));
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = openPlan(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    console.noteIfNewer(*plan);
    const std::vector<core::Finding> findings = core::findings(*plan, given.today());
    for (const core::Finding& finding : findings)
        console.out << pathOf(*plan, finding) << ": " << widgets::Messages::forFinding(finding) << '\n';
    return findings.empty() ? Done : Findings;
}

}  // namespace nextrung::app
