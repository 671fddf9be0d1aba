// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_picture.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace nextrung::drawing {

TEST(TimelineHeaderTest, TheGoalsFlagFliesToTheSideWhereItIsWhole)
{
    const QDate goal(2027, 6, 30);
    auto plan = std::make_shared<const core::Plan>(test::SmallPlan().plan(goal));
    auto schedule = std::make_shared<const core::Schedule>(core::scheduleOf(*plan, QDate(2026, 11, 21)));
    const Timeline timeline(plan, schedule, timelineRows(*plan), {});
    const TimeScale months{QDate(2026, 9, 28), 3};
    const qreal pole = months.endOf(goal);
    const auto flagIn = [&](qreal width) {
        QRectF flag;
        const Picture picture = timeline.header(months, 0, width);
        for (const Shape& shape : picture.shapes()) {
            if (const auto* form = std::get_if<Polygon>(&shape.form))
                flag = form->points.boundingRect();
        }
        return flag;
    };

    EXPECT_DOUBLE_EQ(flagIn(pole + 100).left(), pole);
    EXPECT_DOUBLE_EQ(flagIn(pole + 5).right(), pole);
    EXPECT_EQ(flagIn(pole + 5).size(), flagIn(pole + 100).size());
}

}  // namespace nextrung::drawing
