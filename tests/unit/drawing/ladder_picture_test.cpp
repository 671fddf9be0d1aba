// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dot_bar.h"
#include "drawing/ladder_format.h"
#include "drawing/ladder_paper.h"
#include "drawing/ladder_picture.h"
#include "support/ladder_plan.h"
#include "support/printers.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace nextrung;
using drawing::CardRole;
using drawing::LadderLook;
using drawing::MoveRole;
using drawing::Picture;
using drawing::Shape;
using drawing::Token;
using test::idFor;

namespace {

drawing::LadderWords plainWords()
{
    drawing::LadderWords words;
    words.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    words.dateInProse = [](QDate day) { return day.toString(QStringLiteral("d MMMM yyyy")); };
    words.dateInTable = [](QDate day) { return day.toString(QStringLiteral("d MMM yyyy")); };
    words.level = QStringLiteral("Level %1, %2");
    words.youAreHere = QStringLiteral("You are here");
    words.years = QStringLiteral("%1 to %2");
    words.thousands = QStringLiteral("%1k");
    words.payFrom = QStringLiteral("from %1");
    words.payUpTo = QStringLiteral("up to %1");
    words.months = QStringLiteral("%1 mo");
    words.monthsFrom = QStringLiteral("%1+ mo");
    words.nothingToCompare = QStringLiteral("Nothing to compare yet");
    words.route = QStringLiteral("Route %1");
    words.promotion = QStringLiteral("Promotion");
    words.lateral = QStringLiteral("Lateral");
    words.external = QStringLiteral("External");
    words.stepBack = QStringLiteral("Step back");
    words.iAmHere = QStringLiteral("I am here");
    words.routeBy = QStringLiteral("%1, by %2");
    words.saidCurrent = QStringLiteral("you are here");
    words.saidReadiness = QStringLiteral("readiness %1");
    words.saidTargetBy = QStringLiteral("target by %1");
    words.saidMove = QStringLiteral("%1 from %2 to %3");
    words.saidStep = QStringLiteral("step %1 of %2");
    words.positionCount = [](int count) { return QStringLiteral("%1 positions").arg(count); };
    return words;
}

QStringList textsOf(const Picture& picture)
{
    QStringList texts;
    for (const Shape& shape : picture.shapes()) {
        if (const auto* text = std::get_if<drawing::Text>(&shape.form))
            texts << text->text;
    }
    return texts;
}

/// The room of a page of A4 below the title, in points.
constexpr QSizeF page(493, 720);

class LadderPictureTest : public testing::Test {
protected:
    [[nodiscard]] Picture picture(const LadderLook& look = {}) const
    {
        return drawing::ladderPicture(scene(), look);
    }
    [[nodiscard]] drawing::LadderScene scene() const { return {plan_, layout_, states_, readiness_, words_}; }
    [[nodiscard]] drawing::LadderPaper onPaper(const core::Plan& plan, QSizeF room) const
    {
        return drawing::ladderOnPaper(plan, room, QDate(2026, 11, 21), words_);
    }
    [[nodiscard]] static drawing::Rect cardOf(const Picture& picture, const char* name)
    {
        for (const Shape* shape : picture.shapesOf(core::refTo(idFor<core::Position>(name)))) {
            if (const auto* rect = std::get_if<drawing::Rect>(&shape->form))
                return *rect;
        }
        return {};
    }
    [[nodiscard]] static drawing::Line lineOf(const Picture& picture, const char* name)
    {
        for (const Shape* shape : picture.shapesOf(core::refTo(idFor<core::Move>(name)))) {
            if (const auto* line = std::get_if<drawing::Line>(&shape->form))
                return *line;
        }
        return {};
    }
    [[nodiscard]] static QString saidOf(const Picture& picture, const core::ObjectRef& row)
    {
        const auto shapes = picture.shapesOf(row);
        return shapes.empty() ? QString() : shapes.front()->meaning.text;
    }

    core::Plan plan_ = test::salesLadder();
    drawing::LadderStates states_{plan_};
    drawing::LadderLayout layout_ = drawing::layOutLadder(plan_, {}, states_.withPill());
    std::vector<std::optional<core::Readiness>> readiness_;
    drawing::LadderWords words_ = plainWords();
};

}  // namespace

TEST_F(LadderPictureTest, FramesTheCurrentAndTheTargetPositionAndNoOther)
{
    const Picture shown = picture();

    EXPECT_EQ(cardOf(shown, "s2").outline->ink.token, Token::Ink);
    EXPECT_EQ(cardOf(shown, "a3").outline->ink.token, Token::Accent);
    EXPECT_EQ(cardOf(shown, "a3").fill->token, Token::AccentWash);
    EXPECT_EQ(cardOf(shown, "m3").outline->ink.token, Token::Line2);
    EXPECT_EQ(cardOf(shown, "a4").outline->dash.gap, 4);
}

TEST_F(LadderPictureTest, SaysWhereIAmWhereIWasAndByWhenIWantToBeThere)
{
    const QStringList texts = textsOf(picture());

    EXPECT_EQ(texts.count(QStringLiteral("You are here")), 1);
    EXPECT_EQ(texts.count(QStringLiteral("30 Jun 2027")), 1);
    EXPECT_EQ(texts.count(QStringLiteral("2023 to 2025")), 1);
}

TEST_F(LadderPictureTest, SaysOfEachCardAndMoveWhatTheEyeSees)
{
    const Picture shown = picture();

    EXPECT_EQ(saidOf(shown, core::refTo(idFor<core::Position>("a3"))),
              QStringLiteral("Account Executive, Level 3, Sales, target by 30 June 2027, £38–50k, 24–36 mo"));
    EXPECT_EQ(
        saidOf(shown, core::refTo(idFor<core::Move>("s2a3"))),
        QStringLiteral("Promotion from Sales Support Specialist to Account Executive, step 2 of Route A"));
}

TEST_F(LadderPictureTest, DrawsTheChosenRouteThickAndWhatComesAfterTheTargetDashed)
{
    const Picture shown = picture();

    EXPECT_EQ(lineOf(shown, "s2a3").stroke.width, 4);
    EXPECT_EQ(lineOf(shown, "a3a4").stroke.ink.token, Token::Bar);
    EXPECT_EQ(lineOf(shown, "a2a3").stroke.ink.token, Token::Alt);
    EXPECT_EQ(lineOf(shown, "s2a2").head.kind, drawing::Head::Kind::Chevron);
    EXPECT_EQ(lineOf(shown, "s3s4").stroke.width, 1.25);
}

TEST_F(LadderPictureTest, CountsTheMovesToTheTargetAndThoseBehind)
{
    EXPECT_EQ(states_.movesToTarget(), 2);
    EXPECT_EQ(states_.movesDone(), 1);
    EXPECT_EQ(states_.chosenLetter(), QStringLiteral("A"));
    EXPECT_EQ(states_.otherLetter(), QStringLiteral("B"));
}

TEST_F(LadderPictureTest, FollowsTheShortestWayWhileNoRouteIsChosen)
{
    core::Profile profile = core::profileOf(plan_);
    profile.route.reset();
    plan_.profiles.put(profile);

    const drawing::LadderStates states(plan_);

    EXPECT_EQ(states.stateOf(idFor<core::Move>("s2a3")).role, MoveRole::Chosen);
    EXPECT_EQ(states.chosenLetter(), QString());
    EXPECT_EQ(states.otherLetter(), QStringLiteral("A"));
}

TEST_F(LadderPictureTest, DimsTheMovesThatDoNotTouchTheCardUnderThePointer)
{
    LadderLook look;
    look.hovered = idFor<core::Position>("s3");

    const Picture shown = picture(look);

    EXPECT_EQ(lineOf(shown, "a4a5").stroke.ink.alpha, 0.4);
    EXPECT_EQ(lineOf(shown, "s2s3").stroke.ink.alpha, 1);
}

TEST_F(LadderPictureTest, ShowsFourPortsOnTheCardUnderThePointerOnly)
{
    LadderLook look;
    look.hovered = idFor<core::Position>("s3");

    int ports = 0;
    const Picture shown = picture(look);
    for (const Shape& shape : shown.shapes())
        ports += shape.meaning.part == QLatin1String("port") ? 1 : 0;

    EXPECT_EQ(ports, 4);
}

TEST_F(LadderPictureTest, SaysLessTheSmallerItIs)
{
    LadderLook look;
    const auto textsAt = [&](qreal zoom) {
        look.zoom = zoom;
        return textsOf(picture(look));
    };

    EXPECT_TRUE(textsAt(1.0).contains(QStringLiteral("£38–50k")));
    EXPECT_FALSE(textsAt(0.5).contains(QStringLiteral("£38–50k")));
    EXPECT_TRUE(textsAt(0.33).contains(QStringLiteral("Sales Manager")));
    EXPECT_TRUE(textsAt(0.25).isEmpty());
}

TEST_F(LadderPictureTest, CountsThePositionsOfEveryTrackOrOfNoneHoweverLongItsName)
{
    const auto countsAt = [this](qreal zoom) {
        return textsOf(drawing::laneHeaderPicture(scene(), zoom)).filter(QStringLiteral(" positions")).size();
    };
    core::Track track = **plan_.tracks.begin();
    track.title = QStringLiteral("Customer support, onboarding and everything that comes after the sale");
    plan_.tracks.put(track);

    for (const qreal zoom : {2.0, 1.0, 0.8, 0.67})
        EXPECT_EQ(countsAt(zoom), static_cast<qsizetype>(layout_.lanes.size())) << zoom;
    for (const qreal zoom : {0.33, 0.25})
        EXPECT_EQ(countsAt(zoom), 0) << zoom;
}

TEST_F(LadderPictureTest, LeavesOutPayWhereItIsNotWanted)
{
    LadderLook look;
    look.pay = false;

    EXPECT_FALSE(textsOf(picture(look)).contains(QStringLiteral("£38–50k")));
}

TEST_F(LadderPictureTest, LeavesADashedOutlineWhereADraggedCardWas)
{
    LadderLook look;
    look.dragged = idFor<core::Position>("m3");

    EXPECT_FALSE(textsOf(picture(look)).contains(QStringLiteral("Sales Team Lead")));
}

TEST_F(LadderPictureTest, OutlinesThePartInSightOnTheMap)
{
    const QRectF visible(0, 0, layout_.size.width() / 2, layout_.size.height());

    const drawing::MinimapPlace place = drawing::minimapPlace(layout_, QSizeF(200, 116), visible);
    const Picture map = drawing::ladderMinimapPicture(scene(), QSizeF(200, 116), place, visible);

    EXPECT_TRUE(QRectF(0, 0, 200, 116).contains(map.bounds()));
    EXPECT_NEAR(std::get<drawing::Rect>(map.shapes().back().form).rect.width(), (200 - 12) / 2.0, 30);
}

TEST_F(LadderPictureTest, MapsTheNeighbourhoodOfWhatIsSeenOfALadderTooWideToBeReadWhole)
{
    const drawing::LadderLayout wide = drawing::layOutLadder(test::randomLadder(3, 50, 8, 200, 100));
    const QRectF map(0, 0, 200, 116);
    const auto seen = [&](const QRectF& visible) {
        const drawing::MinimapPlace place = drawing::minimapPlace(wide, map.size(), visible);
        return QRectF(place.origin + visible.topLeft() * place.scale, visible.size() * place.scale);
    };
    const QRectF left(0, 0, 1200, 800);
    const QRectF right = left.translated(wide.size.width() - left.width(), 0);

    EXPECT_TRUE(map.contains(seen(left)));
    EXPECT_TRUE(map.contains(seen(right)));
    EXPECT_GE(seen(right).width(), 40);
    EXPECT_TRUE(map.contains(seen(QRectF(QPointF(), wide.size)))) << "all of it, where all is seen";
}

TEST_F(LadderPictureTest, GivesEveryWordOfTheLegendItsRoom)
{
    drawing::LadderWords words = plainWords();
    words.promotion = QStringLiteral("Beförderung");
    words.stepBack = QStringLiteral("Schritt zurück");

    const Picture legend = drawing::ladderLegendPicture(words, drawing::LadderStates(core::Plan()));
    int texts = 0;
    for (const Shape& shape : legend.shapes()) {
        const auto* text = std::get_if<drawing::Text>(&shape.form);
        if (!text)
            continue;
        ++texts;
        EXPECT_GE(text->rect.width(), drawing::Fonts().width(text->text, text->style));
        EXPECT_LT(text->rect.right(), 262);
    }
    EXPECT_EQ(texts, 6);
}

TEST_F(LadderPictureTest, LetsTheLastNameGoAsFarAsTheStripIsSeen)
{
    core::Track track = **plan_.tracks.begin();
    for (const auto& each : plan_.tracks)
        track = each->kind == core::Track::Kind::OtherEmployers ? *each : track;
    track.title = QStringLiteral("Other employers, of the trade and of the town");
    plan_.tracks.put(track);
    const auto roomFor = [&](qreal reach) {
        const Picture strip = drawing::laneHeaderPicture(scene(), 1, reach);
        for (const Shape& shape : strip.shapes()) {
            const auto* text = std::get_if<drawing::Text>(&shape.form);
            if (text && text->text == track.title)
                return text->rect.width() - drawing::Fonts().width(text->text, text->style);
        }
        return -1e9;
    };

    EXPECT_LT(roomFor(0), 0);
    EXPECT_GE(roomFor(layout_.size.width() + 600), 0);
}

TEST_F(LadderPictureTest, FitsThePaperAndLeavesOutAnEmptyLaneOfOtherEmployers)
{
    core::Plan plan = plan_;
    plan.positions.remove(idFor<core::Position>("x3"));

    const Picture paper = onPaper(plan, page).picture;

    EXPECT_FALSE(textsOf(paper).contains(QStringLiteral("Other employers")));
    EXPECT_TRUE(textsOf(paper).contains(QStringLiteral("A, by 30 June 2027")));
    EXPECT_LE(cardOf(paper, "m4").rect.right(), 493);
    EXPECT_EQ(cardOf(paper, "s2").fill->token, Token::Ink);
    EXPECT_EQ(cardOf(paper, "a3").outline->width, 1.7);
}

TEST_F(LadderPictureTest, PrintsOnlyTheTouchedTracksOfALadderTooWideToRead)
{
    core::Plan plan = test::randomLadder(3, 30, 8, 90, 60);
    core::Profile profile;
    profile.id = core::derivedId<core::Profile>(u"profile");
    profile.currentPosition = core::Id<core::Position>(1);
    plan.profiles.put(profile);

    const drawing::LadderPaper paper = onPaper(plan, page);

    EXPECT_TRUE(textsOf(paper.picture).contains(QStringLiteral("Position 1")));
    EXPECT_GT(paper.leftOut, 0);
    EXPECT_LE(paper.picture.bounds().right(), 494);
    EXPECT_LE(paper.picture.bounds().height(), page.height() + 1);
}

TEST_F(LadderPictureTest, PrintsAllOfALadderWhereTheSheetIsAsLargeAsItNeeds)
{
    const core::Plan plan = test::randomLadder(3, 30, 8, 90, 60);

    const drawing::LadderPaper paper = onPaper(plan, {});

    EXPECT_EQ(paper.leftOut, 0);
    EXPECT_GT(paper.picture.bounds().width(), 30 * 84);
}

TEST_F(LadderPictureTest, PrintsNothingOfALadderThatFitsNoPageAndHasNoRoute)
{
    const drawing::LadderPaper paper = onPaper(test::randomLadder(3, 30, 8, 90, 60), page);

    EXPECT_TRUE(paper.picture.isEmpty());
    EXPECT_EQ(paper.leftOut, 90);
}

TEST_F(LadderPictureTest, SetsNoTextOnPaperSmallerThanSevenPoints)
{
    core::Plan long_ = plan_;
    core::Position position = *core::find(plan_, idFor<core::Position>("a4"));
    position.title = QStringLiteral("Senior account executive for the public sector - management");
    long_.positions.put(position);
    for (const core::Plan& plan : {plan_, long_}) {
        const drawing::LadderPaper paper = onPaper(plan, page);
        EXPECT_EQ(paper.leftOut, 0);
        for (const Shape& shape : paper.picture.shapes()) {
            if (const auto* text = std::get_if<drawing::Text>(&shape.form)) {
                EXPECT_GE(text->style.size, 7) << text->text.toStdString();
                EXPECT_GE(text->leastSize, 7) << text->text.toStdString();
            }
        }
    }
    EXPECT_TRUE(textsOf(onPaper(long_, page).picture).join(u' ').contains(position.title));
}

TEST_F(LadderPictureTest, KeepsALongNameOfALevelOffTheRulesOnPaper)
{
    core::Level level = *plan_.levels.begin()->get();
    level.title = QStringLiteral("Associate / Junior / Analyst");
    plan_.levels.put(level);

    const Picture paper
        = drawing::ladderOnPaper(plan_, page, QDate(2026, 11, 21), words_, {.pay = false, .readiness = false})
              .picture;

    const std::vector<Shape>& shapes = paper.shapes();
    const auto last = std::find_if(shapes.begin(), shapes.end(), [](const Shape& shape) {
        const auto* text = std::get_if<drawing::Text>(&shape.form);
        return text && text->text == QStringLiteral("Analyst");
    });
    ASSERT_NE(last, shapes.end());
    const QRectF place = std::get<drawing::Text>(last->form).rect;
    for (const Shape& shape : shapes) {
        const auto* rule = std::get_if<drawing::Line>(&shape.form);
        const bool isRule = rule && rule->stroke.width == 0.6;
        EXPECT_FALSE(isRule && place.contains({10, rule->points.first().y()})) << place.bottom();
    }
}

TEST_F(LadderPictureTest, KeepsTheRouteLabelClearOfItsArrow)
{
    const Picture paper = onPaper(plan_, page).picture;

    QRectF label;
    for (const Shape& shape : paper.shapes()) {
        const auto* text = std::get_if<drawing::Text>(&shape.form);
        if (text && text->text == QStringLiteral("A, by 30 June 2027"))
            label = text->rect;
    }
    ASSERT_FALSE(label.isEmpty());
    const auto ways = paper.shapesOf(core::refTo(idFor<core::Move>("s2a3")));
    ASSERT_FALSE(ways.empty());
    const auto& line = std::get<drawing::Line>(ways.front()->form);
    for (const QPointF point : line.points)
        EXPECT_FALSE(label.adjusted(-4, 0, 4, 0).contains(point)) << point.x() << ", " << point.y();
    EXPECT_LT(label.right(), line.points.last().x() - 4);
}

TEST_F(LadderPictureTest, WritesTheKeyAsTheLanguageWritesNouns)
{
    EXPECT_TRUE(textsOf(onPaper(plan_, page).picture).contains(QStringLiteral("promotion")));

    words_.locale = QLocale(QLocale::German, QLocale::Germany);

    EXPECT_TRUE(textsOf(onPaper(plan_, page).picture).contains(QStringLiteral("Promotion")));
}

TEST(LadderFormat, WritesPayShortInTheReadersWay)
{
    core::Position position;
    position.payCurrency = QStringLiteral("GBP");
    position.payFrom = 38000;
    position.payTo = 50500;
    drawing::LadderWords words = plainWords();

    EXPECT_EQ(drawing::payText(position, words), QStringLiteral("£38–50.5k"));

    position.payTo.reset();
    EXPECT_EQ(drawing::payText(position, words), QStringLiteral("from £38k"));

    words.locale = QLocale(QLocale::German, QLocale::Germany);
    position.payCurrency = QStringLiteral("CHF");
    EXPECT_EQ(drawing::payText(position, words), QStringLiteral("from 38k\u00a0CHF"));

    position.payFrom.reset();
    EXPECT_EQ(drawing::payText(position, words), QString());
}

TEST(ReadinessBar, FillsWhatIsKnownAndHatchesWhatIsNot)
{
    const QRectF bar(0, 0, 100, 6);
    const auto filledTo = [&bar](const core::Readiness& readiness) {
        const Picture picture = drawing::readinessBar(bar, readiness, drawing::Token::Accent);
        qreal right = 0;
        for (const Shape& shape : picture.shapes()) {
            const auto* rect = std::get_if<drawing::Rect>(&shape.form);
            if (rect && rect->fill && rect->fill->token == drawing::Token::Accent)
                right = std::max(right, rect->rect.right());
        }
        return right;
    };
    const auto hatchedTo = [&bar](const core::Readiness& readiness) {
        const Picture picture = drawing::readinessBar(bar, readiness, drawing::Token::Accent);
        qreal right = 0;
        for (const Shape& shape : picture.shapes()) {
            if (const auto* hatch = std::get_if<drawing::Hatch>(&shape.form))
                right = hatch->outline.boundingRect().right();
        }
        return right;
    };

    EXPECT_EQ(filledTo({0, 1}), 0);
    EXPECT_DOUBLE_EQ(hatchedTo({0, 1}), 100);
    EXPECT_EQ(filledTo({0.5, 0.75}), 50);
    EXPECT_DOUBLE_EQ(hatchedTo({0.5, 0.75}), 75);
    EXPECT_EQ(filledTo({1, 1}), 100);
    EXPECT_EQ(hatchedTo({1, 1}), 0);
}

TEST(LadderFormat, ShowsARangeWhilePartOfTheReadinessIsUnknown)
{
    const QLocale english(QLocale::English);

    EXPECT_EQ(drawing::readinessText({0.6703, 0.6703}, english), QStringLiteral("67%"));
    EXPECT_EQ(drawing::readinessText({0.52, 0.67}, english), QStringLiteral("52–67%"));
    EXPECT_EQ(drawing::percentText(0.014, english), QStringLiteral("1%"));
    EXPECT_EQ(drawing::percentText(2.0 / 16, english), QStringLiteral("12%")) << "no half is claimed";
    EXPECT_EQ(drawing::percentText(0.1251, english), QStringLiteral("13%"));
    EXPECT_EQ(drawing::percentText(0.014, QLocale(QLocale::German)), QStringLiteral("1\u00a0%"));
    EXPECT_EQ(drawing::readinessText({0.52, 0.67}, QLocale(QLocale::German)), QStringLiteral("52–67\u00a0%"));
}

TEST(LadderFormat, LettersTheRoutes)
{
    EXPECT_EQ(drawing::routeLetter(0), QStringLiteral("A"));
    EXPECT_EQ(drawing::routeLetter(25), QStringLiteral("Z"));
    EXPECT_EQ(drawing::routeLetter(26), QStringLiteral("27"));
}
