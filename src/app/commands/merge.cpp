// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "storage/share_file.h"
#include "widgets/merge_words.h"

#include <QProcess>

#include <tuple>

namespace nextrung::app {

namespace {

const QString conflictsOption = QStringLiteral("conflicts");

/// git gives an empty file where the copies have no version in common, a person the empty device.
core::Result<OpenedPlan> openBase(const QString& path, const QString& passphraseFile)
{
    if (path == QProcess::nullDevice())
        return OpenedPlan();
    core::Result<OpenedPlan> opened = openWithSeal(path, passphraseFile);
    if (!opened && opened.error().code == core::Error::Code::EmptyFile)
        return OpenedPlan();
    return opened;
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
    const auto opened = [&given](int at) { return openWithSeal(given.files()[at], given.passphraseFile()); };
    const core::Result<OpenedPlan> baseFile = openBase(given.files()[0], given.passphraseFile());
    const core::Result<OpenedPlan> ourFile = baseFile ? opened(1) : baseFile;
    const core::Result<OpenedPlan> theirFile = ourFile ? opened(2) : ourFile;
    if (!theirFile)
        return console.refuse(theirFile.error());
    const core::Plan& base = baseFile->plan;
    const core::Plan& ours = ourFile->plan;
    const core::Plan& theirs = theirFile->plan;

    for (const auto& [whole, part, path] :
         {std::tuple(&ours, &theirs, given.files()[2]), std::tuple(&theirs, &ours, given.files()[1])}) {
        if (core::isSharedCopy(*part) && !core::isSharedCopy(*whole))
            return console.refuse(
                QStringLiteral("“%1” is a shared copy: it lacks what its reader may not see, and merging it "
                               "would delete that. Take in what was answered with “nextrung answer”.")
                    .arg(path));
    }

    core::Merged merged = core::merge(base, ours, theirs);
    if (given.has(conflictsOption)) {
        const bool isTheirs = given.value(conflictsOption) == QLatin1String("theirs");
        const core::Side side = isTheirs ? core::Side::Theirs : core::Side::Ours;
        merged = core::merge(base, ours, theirs, allFor(side, merged.conflicts));
    }
    // What was locked, and be it in one of the copies, is never written for everybody to read.
    storage::Seal::Pointer seal = ourFile->seal ? ourFile->seal : theirFile->seal;
    if (!seal)
        seal = baseFile->seal;
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")), merged.plan, seal.get());
    if (!written)
        return console.refuse(written.error());
    for (const core::MergeConflict& conflict : merged.conflicts)
        console.out << widgets::MergeWords::line(conflict, {base, ours, theirs}) << '\n';
    return merged.isSettled() ? Done : Findings;
}

}  // namespace nextrung::app
