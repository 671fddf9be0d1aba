// SPDX-License-Identifier: GPL-3.0-or-later

// What of a ladder is in sight.

#include "gui/ladder_page_fixture.h"

#include <QScrollBar>

#include <algorithm>
#include <variant>

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

TEST_F(LadderPageTest, TheLegendLiesInAnEmptyCellRatherThanOnACard)
{
    constexpr quint64 side = 8;
    core::Plan full = test::randomLadder(1, side, side, 0, 0);
    for (quint64 at = 0; at < side * side; ++at) {
        core::Position position;
        position.id = core::Id<core::Position>(at + 1);
        position.title = QStringLiteral("Position %1").arg(at + 1);
        position.track = core::Id<core::Track>(1 + at % side);
        position.level = core::Id<core::Level>(1 + at / side);
        const bool isLeftOut = at % side == 1 && at / side == side - 2;
        if (!isLeftOut)
            full.positions.put(position);
    }

    open(full);

    const auto* legend = page_.findChild<QWidget*>(QStringLiteral("ladderLegend"));
    ASSERT_TRUE(legend->isVisible());
    for (const auto& position : plan().positions)
        EXPECT_FALSE(view().cardInViewport(position->id).intersects(legend->geometry()))
            << position->title.toStdString();
}

TEST_F(LadderPageTest, TheRingOfACardAMoveIsDrawnToLeavesItsDateReadable)
{
    const auto date = [this] {
        const QRectF card = view().shown().layout().cardOf(at("a3"))->rect;
        for (const drawing::Shape& shape : view().picture().shapes()) {
            const auto* pill = std::get_if<drawing::Rect>(&shape.form);
            if (pill && pill->rect.top() < card.top() && pill->rect.bottom() > card.top()
                && pill->rect.left() > card.left() && pill->rect.right() < card.right()) {
                const QRect inside = view().inViewport(pill->rect).toRect().adjusted(2, 2, -2, -2);
                return ground()->grab(inside).toImage();
            }
        }
        return QImage();
    };
    select("a2");
    trigger("ladder.addMove");  // the card above is proposed
    const QImage withRing = date();

    key(Qt::Key_Escape);

    ASSERT_FALSE(withRing.isNull());
    EXPECT_EQ(withRing, date());
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
