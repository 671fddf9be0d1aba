// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/nameless.h"
#include "core/plan.h"
#include "core/schedule.h"

namespace nextrung::core {

/// For whom a copy of a plan is made, and what more goes into it than that reader would see (PRACTICES R12).
struct Audience {
    Layer reader = Layer::Manager;
    bool withNotes = false;  ///< Private fields: notes, what I wrote about people, why I am on leave.
    bool withPay = false;
    bool withOutsidePositions = false;  ///< Positions and tracks of other employers, and whom I know there.
    /// Names of people other than the climber and whom the meeting is with.
    bool withPeople = true;
    /// What texts call a person who is not named.
    Nameless::Called called = [](const Person& /*person*/) { return QStringLiteral("…"); };
};

/// The plan as this reader may see it, for a copy that leaves the machine.
///
/// Rows of a narrower layer are gone, with the rows that they own; references to them are forgotten. Rows
/// without a layer of their own: the ladder with its competencies is for everybody; what says something about
/// the climber (the profile, routes, hours, leave, agreed plans) is for the manager and the coach, not for
/// the public; links and steps go with their activities. Kinds of rows that nobody has decided about are
/// private. Fields that are private, or pay, are emptied unless the audience has them ticked; what a newer
/// version wrote is left out, since nobody can tell what it is. The names of people who are not shown, or not
/// named, are taken out of all texts; so are the agreed dates of phases in which something lies that is not
/// shown. The result obeys the rules of a plan. O(rows) for each generation of owned rows.
[[nodiscard]] Plan visibleTo(const Plan& plan, const Audience& audience);

/// The schedule of a plan as whoever sees only `visible` of it may see it, a row for each of theirs.
///
/// Each activity has its dates of the whole plan: work that is not shown takes its hours all the same. What
/// sums up activities (phases, all hours, the last finish) sums up those that are shown; a phase in which
/// none is shown has the dates that it has in `visible` alone. What holds a date or breaks with it and is not
/// shown is left out, and so is what cannot be parted: the hours of weeks, those agreed and those until the
/// last finish. Can be done what can be done without what is hidden, unless what is shown is too late. Where
/// nothing is hidden that dates are made of it is the schedule itself.
/// @param schedule  That of `plan`.
[[nodiscard]] Schedule visibleSchedule(const Plan& plan, const Schedule& schedule, const Plan& visible);

}  // namespace nextrung::core
