// SPDX-License-Identifier: GPL-3.0-or-later
// How much one activity is, whatever it waits for.
#include "core/schedule/network.h"

#include <cmath>

namespace nextrung::core {

namespace {

constexpr int mostLength = 3'000'000;  // days

}  // namespace

double workOf(const Activity& activity)
{
    if (activity.kind == Activity::Kind::Milestone || activity.kind == Activity::Kind::Phase)
        return 0;
    double hours = activity.workHours.value_or(0);
    if (!activity.workHours && activity.length) {
        const double daysAWeek = activity.lengthUnit == Activity::LengthUnit::CalendarDays ? 7 : 5;
        hours = activity.hoursAWeek.value_or(0) * *activity.length / daysAWeek;
    }
    return std::isfinite(hours) ? std::max(0.0, hours) : 0;
}

int lengthLeftOf(const Activity& activity)
{
    if (!activity.length)
        return 0;
    const double left = 1 - std::clamp(activity.progress, 0.0, 1.0);
    const double days = std::clamp(*activity.length, 1, mostLength) * left;
    return std::max(1, static_cast<int>(std::ceil(days - 1e-9)));
}

bool isStillToAsk(const Activity& activity)
{
    return activity.leadDays && *activity.leadDays > 0 && !(activity.approval == Activity::Approval::Asked)
        && !(activity.approval == Activity::Approval::Granted);
}

}  // namespace nextrung::core
