// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "core/layer.h"
#include "core/schedule.h"
#include "drawing/timeline.h"
#include "report/page_flow.h"

#include <QLocale>

#include <optional>

namespace nextrung::report {

/// What stands on the ladder page. The route alone gets a sheet as large as the whole ladder needs.
enum class LadderPageParts { Both, Route, Skills };

/// What goes into the printed plan and how.
struct PrintOptions {
    Sheet sheet = Sheet::a4();
    bool inColour = false;
    bool withMeetingPage = true;
    bool withLadderPage = true;
    LadderPageParts ladderPage = LadderPageParts::Both;
    bool withTimelinePage = true;
    bool withPay = true;
    bool withOutsidePositions = false;  ///< Other employers' positions, and whom I know there.
    bool withPeople = true;  ///< Names of people other than the climber and the one whom the meeting is with.
    core::Layer reader = core::Layer::Manager;  ///< Whose items are shown.
    QLocale locale{};  ///< Of dates and numbers.
    std::optional<drawing::ForecastBand> forecast{};  ///< Drawn on the timeline.
};

/// What the pages are made from. References must outlive the call only.
struct PrintInput {
    const core::Plan& plan;
    const core::Schedule& schedule;
    QDate today;
};

/// The plan for the manager meeting: who I am and want to be, what I bring and build, milestones, asks and
/// the agreement; the route and the gap; the timeline. Sections without content are left out, as is all that
/// is not computed, and all that its reader may not see. Text is never cut; what does not fit goes onto a
/// further page.
[[nodiscard]] std::vector<PrintedPage> meetingPlan(const PrintInput& input, const PrintOptions& options,
                                                   const drawing::Fonts& fonts);

/// The name under which the plan is printed, e.g. "Maya Okafor, plan for Account Executive by 30 June 2027".
[[nodiscard]] QString printedTitle(const core::Plan& plan, const QLocale& locale);

// The pages one by one, of a plan that holds only what its reader may see; each may give several. They are
// put together and get their feet in `meetingPlan`.
[[nodiscard]] std::vector<PrintedPage> meetingPage(const PrintInput& input, const PrintOptions& options,
                                                   const drawing::Fonts& fonts);
[[nodiscard]] std::vector<PrintedPage> ladderAndGapPage(const PrintInput& input, const PrintOptions& options,
                                                        const drawing::Fonts& fonts);
[[nodiscard]] std::vector<PrintedPage> timelinePage(const PrintInput& input, const PrintOptions& options,
                                                    const drawing::Fonts& fonts);

}  // namespace nextrung::report
