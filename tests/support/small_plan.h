// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person_edits.h"
#include "core/plan.h"

#include <deque>

namespace nextrung::test {

/// Builds small plans in the words of the domain; ids are the numbers given.
class SmallPlan {
public:
    static core::Id<core::Activity> id(quint64 number) { return core::Id<core::Activity>(number); }

    /// A phase, activity or milestone with this number, last in its phase.
    core::Activity& add(quint64 number, const QString& title, core::Activity::Kind kind,
                        std::optional<quint64> phase = std::nullopt)
    {
        core::Activity activity;
        activity.id = id(number);
        activity.title = title;
        activity.kind = kind;
        activity.order = static_cast<double>(rows_.size());
        if (phase)
            activity.parent = id(*phase);
        rows_.push_back(activity);
        return rows_.back();
    }

    /// An activity on kept dates.
    core::Activity& addKept(quint64 number, const QString& title, QDate start, QDate finish,
                            std::optional<quint64> phase = std::nullopt)
    {
        core::Activity& activity = add(number, title, core::Activity::Kind::Activity, phase);
        activity.workHours = 4;
        activity.keptStart = start;
        activity.keptFinish = finish;
        return activity;
    }

    void link(quint64 from, quint64 to, core::Dependency::Type type = core::Dependency::Type::FinishToStart)
    {
        core::Dependency dependency;
        dependency.id = core::Id<core::Dependency>(1000 * from + to);
        dependency.from = id(from);
        dependency.to = id(to);
        dependency.type = type;
        plan_.dependencies.put(dependency);
    }

    /// The plan with six hours a week and this goal.
    [[nodiscard]] core::Plan plan(std::optional<QDate> goal = QDate(2027, 6, 30)) const
    {
        core::Plan plan = plan_;
        plan.activities
            = core::Table<core::Activity>(std::vector<core::Activity>(rows_.begin(), rows_.end()));
        core::Availability hours;
        hours.id = core::Id<core::Availability>(1);
        hours.hoursAWeek = 6;
        plan.availabilities.put(hours);
        core::Profile profile;
        profile.id = core::profileId();
        profile.goalDate = goal;
        plan.profiles.put(profile);
        return plan;
    }

private:
    core::Plan plan_;
    std::deque<core::Activity> rows_;  // references that `add` gives stay good
};

}  // namespace nextrung::test
