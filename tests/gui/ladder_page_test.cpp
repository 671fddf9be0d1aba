// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/routes.h"
#include "gui/ladder_page_fixture.h"
#include "support/capitals.h"
#include "widgets/typing.h"

#include <QComboBox>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

using namespace nextrung;
using test::idFor;
using test::LadderPageTest;

namespace {

const core::Move* moveBetween(const core::Plan& plan, core::Id<core::Position> from,
                              core::Id<core::Position> to)
{
    const auto at = std::find_if(plan.moves.begin(), plan.moves.end(),
                                 [&](const auto& move) { return move->from == from && move->to == to; });
    return at != plan.moves.end() ? at->get() : nullptr;
}

}  // namespace

TEST_F(LadderPageTest, AddsAPositionBesideTheSelectedOneAndEditsItsTitle)
{
    select("m3");

    trigger("ladder.addPosition");
    typeTitle(QStringLiteral("Field Lead"));

    const core::Position* added = core::find(plan(), selection_.as<core::Position>());
    ASSERT_TRUE(added);
    EXPECT_EQ(added->title, QStringLiteral("Field Lead"));
    EXPECT_EQ(added->track, position("m3").track);
    EXPECT_EQ(added->level, position("m3").level);
}

TEST_F(LadderPageTest, AddsAPositionWhereTheGroundIsDoubleClicked)
{
    const QPoint free = view().inViewport(QRectF(307 * 2 + 150, 161 * 3 + 80, 1, 1)).center().toPoint();

    QTest::mouseDClick(ground(), Qt::LeftButton, {}, free);
    typeTitle(QStringLiteral("Shift Lead"));

    const core::Position* added = core::find(plan(), selection_.as<core::Position>());
    ASSERT_TRUE(added);
    EXPECT_EQ(added->title, QStringLiteral("Shift Lead"));
    EXPECT_EQ(added->track, idFor<core::Track>("Management"));
    EXPECT_EQ(added->level, idFor<core::Level>("2"));
}

TEST_F(LadderPageTest, RenamesTheCardThatIsDoubleClickedInPlace)
{
    QTest::mouseDClick(ground(), Qt::LeftButton, {}, middleOf("m3"));
    ASSERT_TRUE(editor()->isEditing());
    typeTitle(QStringLiteral("Team Coach"));

    EXPECT_EQ(position("m3").title, QStringLiteral("Team Coach"));
    EXPECT_FALSE(editor()->isEditing());
    EXPECT_EQ(steps(), 1);
}

TEST_F(LadderPageTest, AHalfWrittenNameIsDraftedAndGoesOn)
{
    QString drafted;
    QObject::connect(&document_, &document::PlanDocument::drafted, &page_,
                     [&](const auto& draft) { drafted = core::find(*draft, at("m3"))->title; });
    QTest::mouseDClick(ground(), Qt::LeftButton, {}, middleOf("m3"));
    QTest::keyClicks(editor(), QStringLiteral("Team"));

    document_.draft([this] { widgets::tellTyped(*editor()); });
    EXPECT_EQ(drafted, QStringLiteral("Team"));
    EXPECT_EQ(steps(), 0);
    EXPECT_TRUE(editor()->isEditing());

    typeTitle(QStringLiteral(" Coach"));
    EXPECT_EQ(position("m3").title, QStringLiteral("Team Coach"));
    EXPECT_EQ(steps(), 1);
}

TEST_F(LadderPageTest, AHalfWrittenNameOfANewPositionSelectsNothingYet)
{
    open({});
    key(Qt::Key_Return);
    QTest::keyClicks(editor(), QStringLiteral("Cle"));
    std::size_t drafted = 0;
    QObject::connect(&document_, &document::PlanDocument::drafted, &page_,
                     [&](const auto& draft) { drafted = draft->positions.size(); });

    document_.draft([this] { widgets::tellTyped(*editor()); });

    EXPECT_EQ(drafted, 1U);
    EXPECT_EQ(selection_.current(), std::nullopt);
    EXPECT_TRUE(editor()->isEditing());
    typeTitle(QStringLiteral("rk"));
    EXPECT_EQ(plan().positions.size(), 1U);
}

TEST_F(LadderPageTest, ACommandTakesTheNameThatIsBeingTyped)
{
    const auto asks = [this](int key, Qt::KeyboardModifiers modifiers, const QString& text) {
        QKeyEvent event(QEvent::ShortcutOverride, key, modifiers, text);
        event.ignore();
        QApplication::sendEvent(editor(), &event);
        return event.isAccepted();
    };
    QTest::mouseDClick(ground(), Qt::LeftButton, {}, middleOf("m3"));
    QTest::keyClicks(editor(), QStringLiteral("Coach"));

    EXPECT_TRUE(asks(Qt::Key_S, Qt::NoModifier, QStringLiteral("s"))) << "a letter is the editor's";
    EXPECT_TRUE(asks(Qt::Key_C, Qt::ControlModifier, QStringLiteral("\x03"))) << "so is copying";
    ASSERT_TRUE(editor()->isEditing());
    EXPECT_FALSE(asks(Qt::Key_S, Qt::ControlModifier, QStringLiteral("\x13")));

    EXPECT_EQ(position("m3").title, QStringLiteral("Coach"));
}

TEST_F(LadderPageTest, KeepsTheEditorOpenOnATitleThatIsTaken)
{
    const core::Plan before = plan();
    core::Plan two = before;
    core::Position twin = *two.positions.find(at("m3"));
    twin.id = idFor<core::Position>("twin");
    twin.title = QStringLiteral("Twin");
    two.positions.put(twin);
    document_.reset(two);

    view().rename(core::refTo(twin.id));
    typeTitle(QStringLiteral("Sales Team Lead"));

    EXPECT_TRUE(editor()->isEditing());
    EXPECT_EQ(editor()->toolTip(), QStringLiteral("There is one already."));
    EXPECT_EQ(plan(), two);

    QTest::keyClick(editor(), Qt::Key_Escape);
    EXPECT_FALSE(editor()->isEditing());
}

TEST_F(LadderPageTest, MovesADraggedCardToAnotherTrackAndLevelInOneStep)
{
    const core::Plan before = plan();
    const QPoint free = view().inViewport(QRectF(307 * 2 + 150, 161 * 3 + 80, 1, 1)).center().toPoint();

    drag(middleOf("m3"), free);

    EXPECT_EQ(position("m3").track, idFor<core::Track>("Management"));
    EXPECT_EQ(position("m3").level, idFor<core::Level>("2"));
    EXPECT_EQ(steps(), 1);

    document_.history()->undo();
    EXPECT_EQ(plan(), before);
}

TEST_F(LadderPageTest, ForgetsADragThatEscEnds)
{
    const core::Plan before = plan();

    QTest::mousePress(ground(), Qt::LeftButton, {}, middleOf("m3"));
    moveTo(middleOf("s2"));
    key(Qt::Key_Escape);
    QTest::mouseRelease(ground(), Qt::LeftButton, {}, middleOf("s2"));

    EXPECT_EQ(plan(), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(LadderPageTest, RefusesToPutTwoPositionsOfOneTitleIntoACellAndSaysSo)
{
    const core::Plan before = plan();

    // "Account Executive" stands in Sales and at another employer on the same level.
    drag(middleOf("x3"), middleOf("a3"));

    EXPECT_EQ(plan(), before);
    EXPECT_TRUE(page_.banner().isVisible());
    EXPECT_TRUE(page_.banner().text().contains(QStringLiteral("Account Executive")));
}

TEST_F(LadderPageTest, TakesBackARefusalWithTheNextChange)
{
    drag(middleOf("x3"), middleOf("a3"));
    select("m4");

    trigger("ladder.setTarget");

    EXPECT_FALSE(page_.banner().text().contains(QStringLiteral("Account Executive")));
}

TEST_F(LadderPageTest, DrawsAMoveByShiftDragWhoseKindFollows)
{
    drag(middleOf("s3"), middleOf("m4"), Qt::ShiftModifier);

    const core::Move* drawn = moveBetween(plan(), at("s3"), at("m4"));
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->kind, core::Move::Kind::Promotion);
    EXPECT_EQ(steps(), 1);
}

TEST_F(LadderPageTest, DrawsAMoveFromAPort)
{
    moveTo(middleOf("s3"));
    QMouseEvent hover(QEvent::MouseMove, middleOf("s3"), ground()->mapToGlobal(middleOf("s3")), Qt::NoButton,
                      Qt::NoButton, Qt::NoModifier);
    QApplication::sendEvent(ground(), &hover);
    const QRectF card = view().cardInViewport(at("s3"));

    drag(QPointF(card.right() - 1, card.center().y()).toPoint(), middleOf("m3"));

    const core::Move* drawn = moveBetween(plan(), at("s3"), at("m3"));
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->kind, core::Move::Kind::Lateral);
}

TEST_F(LadderPageTest, AsksBeforeItDrawsAStepBack)
{
    const core::Plan before = plan();

    drag(middleOf("m4"), middleOf("s2"), Qt::ShiftModifier);
    EXPECT_EQ(plan(), before);
    ASSERT_TRUE(page_.banner().isVisible());

    page_.banner().choose(0);
    const core::Move* drawn = moveBetween(plan(), at("m4"), at("s2"));
    ASSERT_TRUE(drawn);
    EXPECT_EQ(drawn->kind, core::Move::Kind::StepBack);
}

TEST_F(LadderPageTest, DrawsAMoveByKeyboard)
{
    select("s3");

    trigger("ladder.addMove");
    key(Qt::Key_Right);
    key(Qt::Key_Return);

    EXPECT_EQ(steps(), 1);
    const auto& moves = plan().moves;
    const auto fromS3 = std::count_if(moves.begin(), moves.end(),
                                      [this](const auto& move) { return move->from == at("s3"); });
    EXPECT_EQ(fromS3, 2);
}

TEST_F(LadderPageTest, SelectsTheNearestCardInTheDirectionOfAnArrowKey)
{
    select("a3");

    key(Qt::Key_Right);
    EXPECT_EQ(selection_.as<core::Position>(), at("m3"));

    key(Qt::Key_Up);
    EXPECT_EQ(selection_.as<core::Position>(), at("m4"));

    key(Qt::Key_Left);
    EXPECT_EQ(selection_.as<core::Position>(), at("a4"));
}

TEST_F(LadderPageTest, MovesTheSelectedCardByKeyboardAndStopsAtTheEdge)
{
    select("s4");

    trigger("ladder.moveUp");
    EXPECT_EQ(position("s4").level, idFor<core::Level>("5"));

    trigger("ladder.moveUp");
    trigger("ladder.moveLeft");
    EXPECT_EQ(position("s4").level, idFor<core::Level>("5"));
    EXPECT_EQ(steps(), 1);
}

TEST_F(LadderPageTest, SetsTargetAndCurrentPosition)
{
    select("m3");
    trigger("ladder.setTarget");
    EXPECT_EQ(core::profileOf(plan()).targetPosition, at("m3"));

    select("s3");
    trigger("ladder.setCurrent");
    EXPECT_EQ(core::profileOf(plan()).currentPosition, at("s3"));
    EXPECT_EQ(steps(), 2);
}

TEST_F(LadderPageTest, SaysThatAPositionMustBeChosenWhereAKeyWouldEditNone)
{
    for (const int edits : {Qt::Key_F2, Qt::Key_Delete, Qt::Key_Return, Qt::Key_T, Qt::Key_C, Qt::Key_M}) {
        key(edits);

        EXPECT_TRUE(page_.banner().text().contains(QLatin1String("letters do nothing here"))) << edits;
        select("m3");
        EXPECT_TRUE(page_.banner().text().isEmpty()) << edits;
        selection_.select(std::nullopt);
    }
    EXPECT_EQ(steps(), 0);
}

TEST_F(LadderPageTest, TypingWithNothingSelectedLeavesTheLadderAsItIs)
{
    const core::Plan before = plan();

    key(Qt::Key_F2);
    QTest::keyClicks(&view(), QStringLiteral("Account Manager North, Region"));

    EXPECT_EQ(plan(), before);
    EXPECT_EQ(steps(), 0);
    EXPECT_FALSE(editor()->isEditing());
}

TEST_F(LadderPageTest, AddsTheFirstPositionOfAnEmptyLadderByItsKey)
{
    open({});

    key(Qt::Key_N);

    EXPECT_EQ(plan().positions.size(), 1U);
    EXPECT_TRUE(editor()->isEditing());
}

TEST_F(LadderPageTest, DeletesAPositionWithItsMovesAndUndoGivesTheVerySamePlan)
{
    const core::Plan before = plan();
    select("a4");

    trigger("ladder.delete");
    EXPECT_FALSE(core::find(plan(), at("a4")));
    EXPECT_EQ(plan().moves.size(), 10U);

    document_.history()->undo();
    EXPECT_EQ(plan(), before);
}

TEST_F(LadderPageTest, ChoosesTheNextRouteAsAnEdit)
{
    trigger("ladder.nextRoute");
    EXPECT_EQ(core::profileOf(plan()).route, idFor<core::Route>("B"));

    trigger("ladder.previousRoute");
    EXPECT_EQ(core::profileOf(plan()).route, idFor<core::Route>("A"));
    EXPECT_EQ(steps(), 2);
}

TEST_F(LadderPageTest, SaysWhenNoWayLeadsToTheTargetAndTakesItBack)
{
    select("s4");
    trigger("ladder.setCurrent");
    select("s1");
    trigger("ladder.setTarget");
    EXPECT_TRUE(page_.banner().text().contains(QStringLiteral("No way leads")));

    select("m5");
    trigger("ladder.setTarget");
    EXPECT_EQ(page_.banner().text(), QString());
}

TEST_F(LadderPageTest, SaysWhatItSaidInTheLanguageThatIsChosenLater)
{
    drag(middleOf("x3"), middleOf("a3"));
    const QString before = page_.banner().text();
    test::Capitals capitals;

    QCoreApplication::installTranslator(&capitals);
    QCoreApplication::processEvents();

    EXPECT_NE(page_.banner().text(), before);
    EXPECT_TRUE(page_.banner().text().startsWith(QStringLiteral("THERE IS ALREADY ONE CALLED")));
    QCoreApplication::removeTranslator(&capitals);
}

TEST_F(LadderPageTest, BeginsAnEmptyLadderWithWhereIAmAndWhereIWantToBe)
{
    open({});

    key(Qt::Key_Return);
    typeTitle(QStringLiteral("Clerk"));
    key(Qt::Key_Return);
    typeTitle(QStringLiteral("Head Clerk"));

    ASSERT_EQ(plan().positions.size(), 2U);
    const core::Profile& profile = core::profileOf(plan());
    const core::Position* current = core::find(plan(), profile.currentPosition);
    const core::Position* target = core::find(plan(), profile.targetPosition);
    ASSERT_TRUE(current && target);
    EXPECT_EQ(current->title, QStringLiteral("Clerk"));
    EXPECT_EQ(target->title, QStringLiteral("Head Clerk"));
    EXPECT_GT(core::find(plan(), target->level)->rank, core::find(plan(), current->level)->rank);
    EXPECT_EQ(steps(), 2);
}

TEST_F(LadderPageTest, AddsALevelAboveAndATrackWithNamesToEdit)
{
    trigger("ladder.addLevel");
    typeTitle(QStringLiteral("Board"));
    trigger("ladder.addTrack");
    typeTitle(QStringLiteral("Products"));

    EXPECT_EQ(plan().levels.size(), 6U);
    EXPECT_EQ(plan().tracks.size(), 5U);
    EXPECT_EQ(view().shown().layout().bands.front().rank, 6);
}

TEST_F(LadderPageTest, ZoomsAboutThePointAndStaysInItsRange)
{
    const QPointF about(700, 400);
    page_.resize(700, 500);
    view().setZoom(1, {});
    const QPointF before = view().inLayout(about);

    view().stepZoom(1, about);

    EXPECT_EQ(view().zoom(), 1.25);
    EXPECT_NEAR(view().inLayout(about).x(), before.x(), 1);
    EXPECT_NEAR(view().inLayout(about).y(), before.y(), 1);

    for (int step = 0; step < 20; ++step)
        view().stepZoom(-1);
    EXPECT_EQ(view().zoom(), 0.25);
}

TEST_F(LadderPageTest, FindsItsViewAgain)
{
    view().setZoom(0.5, {});
    const QByteArray kept = page_.saveView();
    view().setZoom(1, {});

    page_.restoreView(kept);

    EXPECT_EQ(view().zoom(), 0.5);
}

TEST_F(LadderPageTest, EveryCardCanBeScrolledClearOfWhatFloatsOverIt)
{
    page_.resize(1000, 620);
    QTest::qWait(0);
    view().verticalScrollBar()->setValue(view().verticalScrollBar()->maximum());

    int shown = 0;
    for (const char* name : {"ladderLegend", "ladderMinimap", "ladderZoom"}) {
        const auto* each = page_.findChild<QWidget*>(QLatin1String(name));
        shown += each->isVisible() ? 1 : 0;
        for (const auto& position : plan().positions) {
            const bool isCovered
                = each->isVisible() && view().cardInViewport(position->id).intersects(each->geometry());
            EXPECT_FALSE(isCovered) << name << " covers " << position->title.toStdString();
        }
    }
    EXPECT_GT(shown, 0);
}

TEST_F(LadderPageTest, ALargerWindowInWhichAllFitsScrollsNowhere)
{
    page_.resize(900, 500);
    QTest::qWait(0);
    page_.resize(1700, 1300);
    QTest::qWait(0);

    EXPECT_EQ(view().verticalScrollBar()->maximum(), 0);
}

TEST_F(LadderPageTest, ControlBackspaceTakesAWordFromTheNameAndGoesOn)
{
    select("s3");
    QTest::keyClick(&view(), Qt::Key_F2);
    ASSERT_TRUE(editor()->isEditing());
    editor()->setText(QStringLiteral("Senior Seller"));

    QTest::keyClick(editor(), Qt::Key_Backspace, Qt::ControlModifier);

    EXPECT_TRUE(editor()->isEditing());
    EXPECT_EQ(editor()->text(), QStringLiteral("Senior "));
    EXPECT_EQ(steps(), 0);
}

TEST_F(LadderPageTest, AMoveOfAnUnknownKindIsShownAsWhatItIsAndStaysSo)
{
    core::Plan changed = plan();
    core::Move move = **changed.moves.begin();
    move.kind = core::Choice<core::Move::Kind>::fromWord(QStringLiteral("sabbatical"));
    changed.moves.put(move);
    open(changed);

    selection_.select(core::refTo(move.id));

    const QList<QComboBox*> boxes = page_.inspector()->findChildren<QComboBox*>();
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
        return box->currentText() == QStringLiteral("“sabbatical” (unknown)");
    }));
    EXPECT_EQ(steps(), 0);
    EXPECT_EQ(core::find(plan(), move.id)->kind.word(), QStringLiteral("sabbatical"));
}
