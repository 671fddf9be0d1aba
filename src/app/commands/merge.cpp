// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "storage/share_file.h"
#include "widgets/merge_words.h"

#include <tuple>

namespace nextrung::app {

namespace {

const QString conflictsOption = QStringLiteral("conflicts");

/// git gives an empty file where the copies have no version in common.
core::Result<core::Plan> openBase(const QString& path, const QString& passphraseFile)
{
    core::Result<core::Plan> plan = openPlanToWrite(path, passphraseFile);
    if (!plan && plan.error().code == core::Error::Code::EmptyFile)
        return core::Plan();
    return plan;
}

/// Every conflict goes the way of this side.
std::map<core::ConflictKey, core::Side> allFor(core::Side side,
                                               const std::vector<core::MergeConflict>& conflicts)
{
    std::map<core::ConflictKey, core::Side> choices;
    for (const core::MergeConflict& conflict : conflicts)
        choices.emplace(conflict.key(), side);
    return choices;
}

}  // namespace

ExitCode mergePlans(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o"), conflictsOption, QStringLiteral("language")}, {});
    given.requireFiles(3, QStringLiteral("three plans: the last one in common, yours and the other one"));
    given.require(QStringLiteral("o"));
    given.requireOneOf(conflictsOption, {QStringLiteral("ours"), QStringLiteral("theirs")});
    if (!useLanguageOf(given))
        return console.refuse(given.complaint());
    const core::Result<core::Plan> base = openBase(given.files()[0], given.passphraseFile());
    const core::Result<core::Plan> ours
        = base ? openPlanToWrite(given.files()[1], given.passphraseFile()) : base;
    const core::Result<core::Plan> theirs
        = ours ? openPlanToWrite(given.files()[2], given.passphraseFile()) : ours;
    if (!theirs)
        return console.refuse(theirs.error());

    for (const auto& [whole, part, path] :
         {std::tuple(&*ours, &*theirs, given.files()[2]), std::tuple(&*theirs, &*ours, given.files()[1])}) {
        if (storage::isSharedCopy(*part) && !storage::isSharedCopy(*whole))
            return console.refuse(
                QStringLiteral("“%1” is a shared copy: it lacks what its reader may not see, and merging it "
                               "would delete that. Take in what was answered with “nextrung answer”.")
                    .arg(path));
    }

    core::Merged merged = core::merge(*base, *ours, *theirs);
    if (given.has(conflictsOption)) {
        const bool isTheirs = given.value(conflictsOption) == QLatin1String("theirs");
        const core::Side side = isTheirs ? core::Side::Theirs : core::Side::Ours;
        merged = core::merge(*base, *ours, *theirs, allFor(side, merged.conflicts));
    }
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")), merged.plan);
    if (!written)
        return console.refuse(written.error());
    for (const core::MergeConflict& conflict : merged.conflicts)
        console.out << widgets::MergeWords::line(conflict, {*base, *ours, *theirs}) << '\n';
    return merged.isSettled() ? Done : Findings;
}

}  // namespace nextrung::app
