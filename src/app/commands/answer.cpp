// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"

#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "storage/share_file.h"
#include "widgets/field_words.h"
#include "widgets/merge_words.h"

namespace nextrung::app {

ExitCode takeInAnswer(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o"), QStringLiteral("language")}, {});
    given.requireFiles(2, QStringLiteral("your plan and the answer to it"));
    given.require(QStringLiteral("o"));
    if (!useLanguageOf(given))
        return console.refuse(given.complaint());
    const core::Result<OpenedPlan> opened = openWithSeal(given.files()[0], given.passphraseFile());
    if (!opened)
        return console.refuse(opened.error());
    const core::Plan& plan = opened->plan;
    const core::Result<core::Plan> answer = openPlanToWrite(given.files()[1], given.passphraseFile());
    if (!answer)
        return console.refuse(answer.error());
    const core::Result<std::optional<storage::SharedCopy>> copy = storage::sharedCopyIn(*answer);
    if (!copy)
        return console.refuse(copy.error());
    if (!*copy || !(*copy)->answeredBy)
        return console.refuse(core::Error{core::Error::Code::NotAnAnswer});

    const core::TakenAnswer taken = core::takeAnswer(plan, (*copy)->original, *answer, *(*copy)->answeredBy);
    const core::Outcome written
        = writePlanTo(given.value(QStringLiteral("o")), taken.plan, opened->seal.get());
    if (!written)
        return console.refuse(written.error());
    for (const widgets::ChangeWords& change : widgets::FieldWords::changes(plan, taken.plan))
        console.out << widgets::FieldWords::line(change) << '\n';
    for (const core::NotTaken& refused : taken.notTaken)
        console.out << widgets::MergeWords::line(refused, *answer, (*copy)->original) << '\n';
    return taken.notTaken.empty() ? Done : Findings;
}

}  // namespace nextrung::app
