// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "widgets/field_words.h"

namespace nextrung::app {

ExitCode printDifferences(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("language")}, {});
    given.requireFiles(2, QStringLiteral("two plans to compare"));
    if (!useLanguageOf(given))
        return console.refuse(given.complaint());
    const core::Result<core::Plan> before = openPlan(given.files()[0], given.passphraseFile());
    const core::Result<core::Plan> after
        = before ? openPlan(given.files()[1], given.passphraseFile()) : before;
    if (!after)
        return console.refuse(after.error());
    console.noteIfNewer(*before);
    console.noteIfNewer(*after);
    const std::vector<widgets::ChangeWords> changes = widgets::FieldWords::changes(*before, *after);
    for (const widgets::ChangeWords& change : changes)
        console.out << widgets::FieldWords::line(change) << '\n';
    return changes.empty() ? Done : Findings;
}

}  // namespace nextrung::app
