// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/facts_label.h"

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

const QStringList facts{QStringLiteral("28 of 161 h done"), QStringLiteral("1 overdue"),
                        QStringLiteral("Forecast P50 30 Jul to P80 16 Aug")};

}  // namespace

TEST(FactsLabelTest, ShowsAllFactsWhereThereIsRoom)
{
    FactsLabel label;
    label.resize(2000, 20);
    label.show();

    label.setFacts(facts);

    for (const QString& fact : facts)
        EXPECT_TRUE(label.text().contains(fact));
    EXPECT_TRUE(label.toolTip().isEmpty());
}

TEST(FactsLabelTest, LeavesOutWholeFactsAndTellsThemInItsTooltip)
{
    FactsLabel label;
    label.setFacts(facts);
    label.show();

    for (int width = 2000; width > 40; width -= 10) {
        label.resize(width, 20);
        ASSERT_LE(label.fontMetrics().horizontalAdvance(label.text()), label.contentsRect().width());
        const bool isCut = label.text().endsWith(QChar(0x2026));
        ASSERT_EQ(isCut, !label.text().contains(facts.last())) << label.text().toStdString();
        for (const QString& fact : facts)
            ASSERT_EQ(label.toolTip().contains(fact), isCut);
    }
}

TEST(FactsLabelTest, AsksForNoRoom)
{
    FactsLabel label;
    label.setFacts(facts);

    EXPECT_EQ(label.sizePolicy().horizontalPolicy(), QSizePolicy::Ignored);
}

}  // namespace nextrung::widgets
