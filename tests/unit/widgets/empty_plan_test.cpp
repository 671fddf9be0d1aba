// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"
#include "widgets/plan/empty_plan.h"

#include <QLabel>

#include <gtest/gtest.h>

#include <algorithm>

namespace nextrung::widgets {

namespace {

bool says(const EmptyPlan& page, const QString& words)
{
    const QList<QLabel*> labels = page.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
        return !label->isHidden() && label->text().startsWith(words);
    });
}

}  // namespace

TEST(EmptyPlanTest, SaysExactlyWhatIsNotSetYet)
{
    using Unset = EmptyPlan::Unset;
    const Appearance appearance;
    EmptyPlan page(appearance);

    page.setUnset(Unset::GoalDate);
    EXPECT_TRUE(says(page, QStringLiteral("The goal date is not set")));
    page.setUnset(Unset::Hours);
    EXPECT_TRUE(says(page, QStringLiteral("The hours a week are not set")));
    page.setUnset(Unset::GoalDateAndHours);
    EXPECT_TRUE(says(page, QStringLiteral("The goal date and the hours a week are not set")));
    page.setUnset(Unset::Nothing);
    EXPECT_FALSE(says(page, QStringLiteral("The goal date")));
}

}  // namespace nextrung::widgets
