// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

#include <QCoreApplication>
#include <QString>

namespace nextrung::widgets {

/// What holds a date, in words.
class FactWords {
    Q_DECLARE_TR_FUNCTIONS(FactWords)

public:
    /// One fact about activity `of` in the chain that holds activity `chainOf`, as HTML: it names `of` where
    /// that is another one. What it is about is a link: to "activity/ID" (13 letters), "availability" or
    /// "goal".
    [[nodiscard]] static QString inChain(const core::Plan& plan, const core::Schedule& schedule,
                                         const core::Fact& fact, core::Id<core::Activity> of,
                                         core::Id<core::Activity> chainOf);

private:
    /// Whether its sentence speaks of the activity, and so is not clear without the name.
    static bool isAboutActivity(const core::Fact& fact);
    static QString sentence(const core::Plan& plan, const core::Schedule& schedule, const core::Fact& fact,
                            core::Id<core::Activity> of);
    static QString link(const QString& target, const QString& text);
    static QString linkTo(const core::Plan& plan, core::Id<core::Activity> id);
    static QString waiting(const core::Plan& plan, const core::Schedule& schedule, const core::Fact& fact);
    static QString building(const core::Plan& plan, const core::Schedule& schedule,
                            const core::ScheduledActivity& its, const core::Fact& fact);
    static QString phase(const core::Plan& plan, const core::Fact& fact);
    static QString inside(const core::Plan& plan, const core::Fact& fact);
    static QString taking(const core::Activity& activity, const core::ScheduledActivity& its);
    static QString lasting(const core::Activity& activity, const core::ScheduledActivity& its);
    static QString working(const core::Activity& activity, const core::ScheduledActivity& its);
    static QString fullDays(const core::Schedule& schedule, const core::Activity& activity,
                            const core::Fact& fact);
    static QString ownDays(const core::Activity& activity);
    static QString daysOff(const core::Plan& plan, const core::Schedule& schedule, const core::Fact& fact);
    static QString limit(const core::Plan& plan, const core::Schedule& schedule, const core::Fact& fact);
    static QString span(const core::Schedule& schedule, const core::Fact& fact);
};

}  // namespace nextrung::widgets
