// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "storage/built_in.h"
#include "widgets/languages.h"

namespace nextrung::app {

namespace {

core::Result<core::Plan> chosenPlan(const VerbArguments& given)
{
    if (given.has(QStringLiteral("sample")))
        return storage::readBuiltIn(storage::sampleName());
    if (given.has(QStringLiteral("template")))
        return storage::readBuiltIn(given.value(QStringLiteral("template")), widgets::languageInUse());
    return core::Plan{};
}

}  // namespace

ExitCode newPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments,
                        {QStringLiteral("o"), QStringLiteral("template"), QStringLiteral("language")},
                        {QStringLiteral("sample"), QStringLiteral("list")});
    const bool isUnderstood = useLanguageOf(given);
    if (isUnderstood && given.has(QStringLiteral("list"))) {
        for (const storage::Template& each : storage::templates(widgets::languageInUse()))
            console.out << each.name << "  " << each.title << ": " << each.summary << '\n';
        return Done;
    }
    if (given.has(QStringLiteral("sample")))
        given.refuseOptions({QStringLiteral("template"), QStringLiteral("language")},
                            QStringLiteral("to the sample"));
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
