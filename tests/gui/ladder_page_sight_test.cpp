// SPDX-License-Identifier: GPL-3.0-or-later

// What of a ladder is in sight.

#include "gui/ladder_page_fixture.h"

#include <QScrollBar>

#include <algorithm>

using namespace nextrung;
using test::LadderPageTest;

namespace {

/// Fifty tracks: more than any window shows.
core::Plan wideLadder()
{
    return test::randomLadder(3, 50, 8, 200, 100);
}

}  // namespace

TEST_F(LadderPageTest, APositionThatIsSelectedElsewhereComesIntoSight)
{
    open(wideLadder());
    const auto& cards = view().shown().layout().cards;
    const auto last = std::max_element(cards.begin(), cards.end(), [](const auto& one, const auto& other) {
        return one.rect.right() < other.rect.right();
    });
    ASSERT_FALSE(view().viewport()->rect().intersects(view().cardInViewport(last->position).toRect()));

    selection_.select(core::refTo(last->position));

    const QRect card = view().cardInViewport(last->position).toAlignedRect();
    EXPECT_TRUE(view().viewport()->rect().contains(card));
    for (const char* name : {"ladderLegend", "ladderMinimap", "ladderZoom"}) {
        const auto* each = page_.findChild<QWidget*>(QLatin1String(name));
        EXPECT_FALSE(each->isVisible() && card.intersects(each->geometry())) << name;
    }
}

TEST_F(LadderPageTest, ACardThatIsClickedStaysUnderThePointer)
{
    page_.resize(700, 500);
    QTest::qWait(0);
    const int edge = view().viewport()->width();
    view().horizontalScrollBar()->setValue(middleOf("m3").x() - edge);
    const int before = view().horizontalScrollBar()->value();
    ASSERT_LT(middleOf("m3").x() - 20, edge);
    ASSERT_GT(view().cardInViewport(at("m3")).right(), edge);

    QTest::mouseClick(ground(), Qt::LeftButton, {}, QPoint(edge - 2, middleOf("m3").y()));

    EXPECT_EQ(selection_.as<core::Position>(), at("m3"));
    EXPECT_EQ(view().horizontalScrollBar()->value(), before);
}

TEST_F(LadderPageTest, TheWholeLadderIsShownHoweverWideItIs)
{
    open(wideLadder());

    trigger("ladder.fit");

    EXPECT_LE(view().shown().layout().size.width() * view().zoom(), view().viewport()->width());
    const qreal fitting = view().zoom();
    view().stepZoom(-1);
    EXPECT_EQ(view().zoom(), fitting) << "smaller must not make it larger";
    view().stepZoom(1);
    EXPECT_EQ(view().zoom(), 0.25);
}

TEST_F(LadderPageTest, TheFirstArrowKeyTakesTheFirstCard)
{
    open(wideLadder());

    key(Qt::Key_Down);

    ASSERT_TRUE(selection_.as<core::Position>());
    const auto& layout = view().shown().layout();
    const QPointF first = layout.cardOf(*selection_.as<core::Position>())->rect.topLeft();
    for (const auto& card : layout.cards) {
        const QPointF other = card.rect.topLeft();
        EXPECT_TRUE(first.y() < other.y() || (first.y() == other.y() && first.x() <= other.x()));
    }
}
