// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QByteArray>

namespace nextrung::storage {

/// The version of the file format that `writePlan` writes, and the newest that `readPlan` knows.
inline constexpr int fileVersion = 1;

/// The largest file that is read: far above any plan (10,000 activities take 7 MB), far below what would
/// exhaust the memory.
inline constexpr int largestFileMegabytes = 32;
inline constexpr qint64 largestFile = qint64{largestFileMegabytes} * 1024 * 1024;

/// The most rows of one kind that are read, for the same reasons.
inline constexpr qsizetype mostRows = 100'000;

/// Turns a plan into the bytes of its file: indented JSON in UTF-8, one array per table under its plural
/// name (that of past states only if there are any), rows in the order of their ids, a field that holds its
/// usual value left out.
///
/// The same plan always gives the same bytes, and one changed field changes one line. Fields and arrays that
/// a newer version wrote are written back as they were. A number that is not finite is left out.
[[nodiscard]] QByteArray writePlan(const core::Plan& plan);

/// Turns the bytes of a file into a plan, or says what is wrong with them; it never throws and never guesses.
///
/// Fields, arrays and words that this version does not know are kept in the plan (`unknown`, `Choice`). A
/// plan whose `minReader` is newer is read as far as it can be, and is then `readOnly`.
/// `where` of an error is a path such as `activities[3].title`, the number counted from 0.
/// @error TooLarge, EmptyFile, NotText, NotJson, DuplicateName, NotAPlan, NewerVersion (what a newer version
/// wrote cannot be read at all), TooMany (more than `mostRows`), WrongType (args: what was expected, what was
/// found, in plain English words), BadId, DuplicateId, and what `core::soundness` refuses: DanglingReference,
/// InvalidValue, SelfReference, DependencyCycle, PhaseCycle, CompetencyCycle.
[[nodiscard]] core::Result<core::Plan> readPlan(const QByteArray& bytes);

/// Why this plan may be looked at but not changed, nor written anywhere: a newer version wrote it so that
/// this one may misunderstand what it holds. @error ReadOnly
[[nodiscard]] core::Outcome mayBeWritten(const core::Plan& plan);

/// Whether a newer version wrote this plan: it may hold what this one keeps but cannot show.
[[nodiscard]] bool isOfNewerVersion(const core::Plan& plan);

}  // namespace nextrung::storage
