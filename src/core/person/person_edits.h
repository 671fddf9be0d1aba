// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"

#include <functional>

namespace nextrung::core {

/// The one profile row's id in every plan, so that two copies of a plan merge it.
[[nodiscard]] Id<Profile> profileId();

/// The climber's own row's id in plans begun here.
[[nodiscard]] Id<Person> climberId();

/// Changes the profile, which is made first if the plan has none. @error what `put` refuses.
[[nodiscard]] Result<Plan> changeProfile(const Plan& plan, const std::function<void(Profile&)>& change);

/// "I am here": the position that was current until now becomes a post that ended on `since`, if it is known
/// since when it was held and that was not later. Naming the current position again only says since when.
[[nodiscard]] Result<Plan> setCurrentPosition(const Plan& plan, Id<Position> position, Id<Post> formerPost,
                                              std::optional<QDate> since);
[[nodiscard]] Result<Plan> setTargetPosition(const Plan& plan, Id<Position> position);
[[nodiscard]] Result<Plan> setGoalDate(const Plan& plan, std::optional<QDate> day);

/// The hours a week that hold on `today`, as long as they held; those of later days stay. Where the person
/// says which weekdays, each keeps its share; 0 hours leave none, and hours after them are spread evenly over
/// Monday to Friday. Where none hold yet, they hold from the beginning on.
/// @error InvalidValue outside 0 to 168, or above 24 on a weekday.
[[nodiscard]] Result<Plan> setHoursAWeek(const Plan& plan, double hours, QDate today);

/// The same for those of later days too: what `Calendar::withHoursInEveryWeek` answers about.
/// @error InvalidValue outside 0 to 168, or above 24 on a weekday.
[[nodiscard]] Result<Plan> setHoursInEveryWeek(const Plan& plan, double hours, QDate today);

/// Makes sure that the climber is among the people, with the role Self; who has a name keeps it. @error what
/// `put` refuses.
[[nodiscard]] Result<Plan> withClimber(const Plan& plan, const QString& name);

/// Adds an assessment; nothing is overwritten: one by the same assessor on the same day and subject is
/// corrected under its own id, an older one stays. A state other than Assessed drops the level. A plan
/// without climber gets one when `assessor` is `climberId()`.
/// @error InvalidValue for a level that is missing, below 0 or above the competency's scale; what `put`
/// refuses.
[[nodiscard]] Result<Plan> assess(const Plan& plan, Assessment assessment);

/// "I am … and I want to be … by … with … hours a week."
struct StartSentence {
    QString current{};
    QString target{};
    std::optional<QDate> by{};
    double hoursAWeek = 0;  ///< 0: not said.
    QString trackTitle{};  ///< What to call the track if the plan has none.
};

/// Takes the start sentence: makes two positions on two levels of one track and the move between them in an
/// empty plan (or finds the positions of these titles in `plan`, whatever their case), and sets current and
/// target position, goal date and hours as far as they are said. Ids are derived from the titles.
/// @error EmptyTitle; SelfReference if both titles are the same; InvalidValue for hours or a date before
/// today.
[[nodiscard]] Result<Plan> startPlan(const Plan& plan, const StartSentence& sentence, QDate today);

}  // namespace nextrung::core
