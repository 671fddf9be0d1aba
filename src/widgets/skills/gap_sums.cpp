// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/gap_sums.h"

#include <algorithm>

namespace nextrung::widgets {

using core::GapRow;

QString chartTitle(const core::Plan& plan, const GapRow& row)
{
    const core::Competency* competency = core::find(plan, row.competency);
    return competency && !competency->shortTitle.isEmpty() ? competency->shortTitle : row.title;
}

std::vector<WeightedGap> weightedGaps(const core::Plan& plan, const core::GapReport& report)
{
    std::vector<WeightedGap> gaps;
    for (const GapRow& row : report.rows) {
        if (row.kind != core::Requirement::Kind::Level || !row.now || row.missing <= 0 || row.importance <= 0)
            continue;
        const double gain = std::clamp(row.withPlan.value_or(*row.now) - *row.now, 0.0, row.missing);
        gaps.push_back({row.requirement, chartTitle(plan, row), row.importance * gain,
                        row.importance * (row.missing - gain)});
    }
    std::stable_sort(gaps.begin(), gaps.end(),
                     [](const WeightedGap& a, const WeightedGap& b) { return a.all() > b.all(); });
    return gaps;
}

std::optional<NextGain> nextGain(const core::Plan& plan, const core::GapReport& report,
                                 const core::Schedule& schedule)
{
    std::optional<NextGain> next;
    for (const GapRow& row : report.rows) {
        for (const core::GapClosing& closing : row.closing) {
            const core::ScheduledActivity* dates = schedule.find(closing.activity);
            if (!dates || closing.gain <= 0 || dates->progress >= 1 || dates->finish < schedule.today)
                continue;
            if (!next || dates->finish < next->day)
                next = NextGain{row.requirement, chartTitle(plan, row), dates->finish};
        }
    }
    return next;
}

}  // namespace nextrung::widgets
