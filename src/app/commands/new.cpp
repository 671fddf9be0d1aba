// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "core/edits.h"
#include "storage/templates.h"

namespace nextrung::app {

namespace {

core::Result<core::Plan> chosenPlan(const VerbArguments& given)
{
    if (given.has(QStringLiteral("sample")))
        return storage::samplePlan();
    if (!given.has(QStringLiteral("template")))
        return core::Plan{};
    QStringList names;
    for (const storage::Template& each : storage::startTemplates()) {
        if (each.name == given.value(QStringLiteral("template")))
            return storage::readTemplate(each);
        names.append(each.name);
    }
    return core::Error{core::Error::Code::UnknownOption,
                       {given.value(QStringLiteral("template")), names.join(QStringLiteral(", "))},
                       {}};
}

}  // namespace

ExitCode newPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o"), QStringLiteral("template")},
                        {QStringLiteral("sample"), QStringLiteral("list")});
    if (given.has(QStringLiteral("list")) && given.complaint().isEmpty()) {
        for (const storage::Template& each : storage::startTemplates())
            console.out << each.name << "  " << each.title << ": " << each.description << '\n';
        return Done;
    }
    given.require(QStringLiteral("o"));
    given.requireFiles(0, QStringLiteral("no file but the one after -o"));
    if (!given.complaint().isEmpty())
        return console.refuse(given.complaint());
    const core::Result<core::Plan> plan = chosenPlan(given);
    if (!plan)
        return console.refuse(plan.error());
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")), *plan);
    return written ? Done : console.refuse(written.error());
}

}  // namespace nextrung::app
