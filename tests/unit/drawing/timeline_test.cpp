// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/timeline_picture.h"
#include "support/printers.h"
#include "support/small_plan.h"

#include <gtest/gtest.h>

namespace nextrung::drawing {

using core::Activity;
using test::SmallPlan;

namespace {

const QDate today(2026, 11, 21);

Timeline timelineOf(const core::Plan& plan, TimelineOptions options = {}, const ActivityIds& collapsed = {})
{
    auto shared = std::make_shared<const core::Plan>(plan);
    auto schedule = std::make_shared<const core::Schedule>(core::scheduleOf(plan, today));
    return {shared, schedule, timelineRows(plan, collapsed), std::move(options)};
}

TimeScale months()
{
    return {QDate(2026, 9, 28), 3};
}

QRectF everywhere(const Timeline& timeline)
{
    return {0, 0, 1200, timeline.bodyHeight()};
}

Picture bodyOf(const Timeline& timeline)
{
    return timeline.body(months(), everywhere(timeline));
}

std::vector<const Shape*> partsOf(const Picture& picture, quint64 activity, const QString& part)
{
    std::vector<const Shape*> found;
    for (const Shape* shape : picture.shapesOf(core::refTo(SmallPlan::id(activity)))) {
        if (shape->meaning.part == part)
            found.push_back(shape);
    }
    return found;
}

/// Two linked activities in a phase and a milestone, all with dates of their own.
SmallPlan courseThenCall()
{
    SmallPlan small;
    small.add(1, QStringLiteral("Execute"), Activity::Kind::Phase);
    small.addKept(2, QStringLiteral("Course"), QDate(2026, 11, 30), QDate(2027, 3, 5), 1);
    small.addKept(3, QStringLiteral("Call"), QDate(2027, 3, 15), QDate(2027, 4, 23), 1);
    small.add(4, QStringLiteral("First call"), Activity::Kind::Milestone, 1).keptFinish = QDate(2027, 4, 23);
    small.link(2, 3);
    small.link(3, 4);
    return small;
}

}  // namespace

TEST(TimelineRowsTest, StandBetweenTheMilestonesAndTheGoal)
{
    const std::vector<TimelineRow> rows = timelineRows(courseThenCall().plan());

    ASSERT_EQ(rows.size(), 6U);
    EXPECT_EQ(rows.front().kind, TimelineRow::Kind::Milestones);
    EXPECT_EQ(rows[1].kind, TimelineRow::Kind::Phase);
    EXPECT_TRUE(rows[1].hasChildren);
    EXPECT_EQ(rows[2].depth, 1);
    EXPECT_EQ(rows[4].kind, TimelineRow::Kind::Milestone);
    EXPECT_EQ(rows.back().kind, TimelineRow::Kind::Goal);
}

TEST(TimelineRowsTest, AClosedPhaseHidesWhatLiesInIt)
{
    const std::vector<TimelineRow> rows = timelineRows(courseThenCall().plan(), {SmallPlan::id(1)});

    ASSERT_EQ(rows.size(), 3U);
    EXPECT_FALSE(rows[1].isExpanded);
}

TEST(TimelineTest, ABarReachesFromTheFirstDaysLeftEdgeToTheLastDaysRightEdge)
{
    const Timeline timeline = timelineOf(courseThenCall().plan());
    const TimeScale scale = months();

    const Picture body = bodyOf(timeline);
    const std::vector<const Shape*> bars = partsOf(body, 2, QStringLiteral("bar"));

    ASSERT_EQ(bars.size(), 1U);
    const QRectF rect = std::get<Rect>(bars[0]->form).rect;
    EXPECT_DOUBLE_EQ(rect.left(), scale.xOf(QDate(2026, 11, 30)));
    EXPECT_DOUBLE_EQ(rect.right(), scale.xOf(QDate(2027, 3, 6)));
    EXPECT_DOUBLE_EQ(rect.top(), 2 * 26 + 5);
    EXPECT_DOUBLE_EQ(rect.height(), 12);
}

TEST(TimelineTest, EveryLinkTouchesTheMarksOfBothItsEnds)
{
    const Timeline timeline = timelineOf(courseThenCall().plan());

    const Picture body = bodyOf(timeline);
    int links = 0;
    for (const Shape& shape : body.shapes()) {
        if (shape.meaning.part != QStringLiteral("link"))
            continue;
        ++links;
        const auto id = core::idOf<core::Dependency>(*shape.meaning.object);
        const core::Dependency* link = timeline.plan().dependencies.find(*id);
        const QPolygonF points = std::get<Line>(shape.form).points;
        const QRectF from = timeline.markOf(months(), link->from).adjusted(-0.01, -0.01, 0.01, 0.01);
        const QRectF to = timeline.markOf(months(), link->to).adjusted(-0.01, -0.01, 0.01, 0.01);
        EXPECT_TRUE(from.contains(points.first()));
        EXPECT_TRUE(to.contains(points.last()));
    }
    EXPECT_EQ(links, 2);
}

TEST(TimelineTest, HiddenPartsAreNotInThePicture)
{
    SmallPlan small = courseThenCall();
    core::Plan plan = small.plan();
    core::Baseline agreed;
    agreed.id = core::Id<core::Baseline>(5);
    agreed.spans = {{SmallPlan::id(2), QDate(2026, 11, 16), QDate(2027, 2, 26)}};
    plan.baselines.put(agreed);
    TimelineOptions options;
    const auto count
        = [&](const QString& part) { return partsOf(bodyOf(timelineOf(plan, options)), 2, part).size(); };

    EXPECT_EQ(count(QStringLiteral("agreed")), 1U);
    EXPECT_GE(count(QStringLiteral("slack")), 1U);

    options.agreedPlan = false;
    options.slack = false;

    EXPECT_EQ(count(QStringLiteral("agreed")), 0U);
    EXPECT_EQ(count(QStringLiteral("slack")), 0U);
}

TEST(TimelineTest, WhatIsLateSaysByHowMuchRightOfToday)
{
    SmallPlan small;
    small.addKept(7, QStringLiteral("Ask"), QDate(2026, 11, 9), QDate(2026, 11, 17));
    TimelineOptions options;
    options.words.daysLate = [](int days) { return QStringLiteral("%1 days late").arg(days); };
    const Timeline timeline = timelineOf(small.plan(), options);

    const Picture body = bodyOf(timeline);
    const std::vector<const Shape*> pill = partsOf(body, 7, QStringLiteral("late"));

    ASSERT_FALSE(pill.empty());
    EXPECT_EQ(pill.front()->meaning.text, QStringLiteral("4 days late"));
    EXPECT_GT(std::get<Rect>(pill.front()->form).rect.left(), months().xOf(today));
}

TEST(TimelineTest, TheWordsOfLatenessStandBeforeTheBarWhereTheEdgeWouldCutThem)
{
    SmallPlan small;
    small.addKept(7, QStringLiteral("Ask"), QDate(2027, 2, 9), QDate(2027, 2, 17));
    TimelineOptions options;
    options.words.daysLate = [](int days) { return QStringLiteral("%1 days late").arg(days); };
    const auto plan = std::make_shared<const core::Plan>(small.plan());
    const QDate later(2027, 2, 21);
    const Timeline timeline(plan, std::make_shared<const core::Schedule>(core::scheduleOf(*plan, later)),
                            timelineRows(*plan), options);

    const qreal edge = months().xOf(later) + 30;
    const Picture body = timeline.body(months(), {0, 0, edge, timeline.bodyHeight()});
    const std::vector<const Shape*> pill = partsOf(body, 7, QStringLiteral("late"));

    ASSERT_FALSE(pill.empty());
    const QRectF place = std::get<Rect>(pill.front()->form).rect;
    EXPECT_LT(place.right(), timeline.markOf(months(), SmallPlan::id(7)).left());
    EXPECT_GE(place.left(), 0);
}

TEST(TimelineTest, NamesOfMilestonesMakeWayForThoseBesideTheGoal)
{
    SmallPlan small;
    small.add(1, QStringLiteral("First call led by me"), Activity::Kind::Milestone).keptFinish
        = QDate(2027, 4, 23);
    small.add(2, QStringLiteral("Promotion review"), Activity::Kind::Milestone).keptFinish
        = QDate(2027, 6, 16);
    TimelineOptions options;
    options.words.goal = QStringLiteral("Goal");

    const Picture body = bodyOf(timelineOf(small.plan(), options));

    int whole = 0;
    for (const Shape& shape : body.shapes()) {
        const auto* text = std::get_if<Text>(&shape.form);
        whole += text && text->rect.top() == 0 && text->overflow == Overflow::Show ? 1 : 0;
    }
    EXPECT_EQ(whole, 3) << "two milestones and the goal";
}

TEST(TimelineTest, TheDateOfAMilestoneAtTheEdgeStandsWhereItIsWhole)
{
    const QString label = QStringLiteral("23 Apr");
    TimelineOptions options;
    options.words.dayAndMonth = [&label](QDate) { return label; };
    const Timeline timeline = timelineOf(courseThenCall().plan(), options);
    const qreal x = timeline.markOf(months(), SmallPlan::id(4)).center().x();
    const auto dateIn = [&](qreal left, qreal right) {
        const Picture body = timeline.body(months(), {left, 0, right - left, timeline.bodyHeight()});
        for (const Shape& shape : body.shapes()) {
            const auto* text = std::get_if<Text>(&shape.form);
            if (text && text->text == label)
                return text->rect;
        }
        return QRectF();
    };

    EXPECT_GT(dateIn(x - 20, x + 400).left(), x) << "at the left edge";
    EXPECT_LT(dateIn(x - 400, x + 20).right(), x) << "at the right edge";
    EXPECT_GT(dateIn(x - 400, x + 400).left(), x) << "where there is room on both sides";
}

TEST(TimelineTest, TheDateOfAMilestoneIsNotWrittenOverItsAgreedDay)
{
    const QString label = QStringLiteral("23 Apr");
    TimelineOptions options;
    options.words.dayAndMonth = [&label](QDate) { return label; };
    const QDate now = *courseThenCall().plan().activities.find(SmallPlan::id(4))->keptFinish;
    for (const bool isFollowed : {false, true}) {
        SmallPlan small = courseThenCall();
        if (isFollowed) {  // by what lies far to the right, so that the date stands on the left
            small.addKept(9, QStringLiteral("Later"), now.addDays(60), now.addDays(64));
            small.link(4, 9);
        }
        for (const int slip : {-12, -9, -6, 6, 9, 12}) {
            core::Plan plan = small.plan();
            core::Baseline agreed;
            agreed.id = core::Id<core::Baseline>(5);
            agreed.spans = {{SmallPlan::id(4), now.addDays(-slip), now.addDays(-slip)}};
            plan.baselines.put(agreed);
            const Picture body = bodyOf(timelineOf(plan, options));

            const auto ghosts = partsOf(body, 4, QStringLiteral("agreed"));
            ASSERT_EQ(ghosts.size(), 1U);
            const QRectF ghost = std::get<Polygon>(ghosts.at(0)->form).points.boundingRect();
            for (const Shape& shape : body.shapes()) {
                const auto* text = std::get_if<Text>(&shape.form);
                EXPECT_FALSE(text && text->text == label && text->rect.intersects(ghost)) << slip;
            }
        }
    }
}

TEST(TimelineTest, OnlyRowsThatAreSeenAreDrawn)
{
    SmallPlan small;
    for (quint64 i = 1; i <= 2000; ++i)
        small.addKept(i, QStringLiteral("A"), QDate(2026, 12, 1), QDate(2026, 12, 4));
    const Timeline timeline = timelineOf(small.plan());

    const Picture picture = timeline.body(months(), QRectF(0, 1000 * 26, 1200, 260));

    EXPECT_EQ(partsOf(picture, 1000, QStringLiteral("bar")).size(), 1U);
    EXPECT_TRUE(picture.shapesOf(core::refTo(SmallPlan::id(10))).empty());
    EXPECT_LT(picture.shapes().size(), 400U);
}

TEST(TimelineTest, ABarTellsWhatAnAssistiveProgramSays)
{
    TimelineOptions options;
    options.words.describe = [](const Activity& activity, const core::ScheduledActivity&) {
        return activity.title + QStringLiteral("!");
    };
    const Timeline timeline = timelineOf(courseThenCall().plan(), options);

    EXPECT_EQ(partsOf(bodyOf(timeline), 2, QStringLiteral("bar")).at(0)->meaning.text,
              QStringLiteral("Course!"));
}

TEST(TimelineTest, TheForecastIsABandFromHalfOfAllLuckToEightOfTen)
{
    TimelineOptions options;
    options.forecast = ForecastBand{QDate(2027, 6, 18), QDate(2027, 7, 9)};
    options.words.forecast = QStringLiteral("Forecast");
    const Timeline timeline = timelineOf(courseThenCall().plan(), options);

    const Picture picture = bodyOf(timeline);

    const auto band = std::find_if(picture.shapes().begin(), picture.shapes().end(), [](const Shape& shape) {
        return shape.meaning.part == QLatin1String("forecast");
    });
    ASSERT_NE(band, picture.shapes().end());
    const QRectF rect = std::get<Rect>(band->form).rect;
    EXPECT_EQ(rect.left(), months().xOf(QDate(2027, 6, 18)));
    EXPECT_EQ(rect.right(), months().endOf(QDate(2027, 7, 9)));
    EXPECT_EQ(rect.height(), timeline.bodyHeight());
    EXPECT_EQ(timeline.extent().second, QDate(2027, 7, 9));
    const auto name = std::find_if(picture.shapes().begin(), picture.shapes().end(), [](const Shape& shape) {
        const auto* text = std::get_if<Text>(&shape.form);
        return text && text->text == QLatin1String("Forecast");
    });
    ASSERT_NE(name, picture.shapes().end()) << "what it is";
    const QRectF words = std::get<Text>(name->form).rect;
    EXPECT_LT(words.left(), rect.right());
    EXPECT_GT(words.right(), rect.left() - 20);
}

TEST(TimelineTest, TheGhostsAreThoseOfTheAgreedPlanThatIsChosen)
{
    core::Plan plan = courseThenCall().plan();
    for (const int days : {7, 14}) {
        core::Baseline agreed;
        agreed.id = core::Id<core::Baseline>(static_cast<quint64>(days));
        agreed.agreedOn = today.addDays(-days);
        agreed.spans = {{SmallPlan::id(2), QDate(2026, 11, 30).addDays(-days), QDate(2027, 3, 5)}};
        plan.baselines.put(agreed);
    }
    TimelineOptions options;
    EXPECT_EQ(timelineOf(plan, options).agreedOf(SmallPlan::id(2))->start, QDate(2026, 11, 23));

    options.baseline = core::Id<core::Baseline>(14);

    const Timeline timeline = timelineOf(plan, options);
    EXPECT_EQ(timeline.agreedOf(SmallPlan::id(2))->start, QDate(2026, 11, 16));
    const auto body = bodyOf(timeline);
    const auto ghosts = partsOf(body, 2, QStringLiteral("agreed"));
    ASSERT_EQ(ghosts.size(), 1U);
    EXPECT_EQ(std::get<Rect>(ghosts[0]->form).rect.left(), months().xOf(QDate(2026, 11, 16)));
}

TEST(TimelineTest, OnPaperOnlyLinksOfTheCriticalPathAreDrawn)
{
    SmallPlan small = courseThenCall();
    small.addKept(5, QStringLiteral("Read"), QDate(2026, 12, 1), QDate(2026, 12, 4), 1);
    small.addKept(6, QStringLiteral("Write"), QDate(2026, 12, 7), QDate(2026, 12, 8), 1);
    small.link(5, 6);
    TimelineOptions options;
    options.medium = Medium::Paper;
    const core::Plan plan = small.plan(QDate(2027, 4, 23));

    const Timeline timeline = timelineOf(plan, options);

    const Picture body = bodyOf(timeline);
    for (const Shape& shape : body.shapes()) {
        if (shape.meaning.part != QStringLiteral("link"))
            continue;
        const core::Dependency* link
            = plan.dependencies.find(*core::idOf<core::Dependency>(*shape.meaning.object));
        EXPECT_TRUE(timeline.schedule().find(link->to)->critical);
    }
}

TEST(TimelineTest, OnPaperTheWordsOfLatenessStandBeforeTheBarWhichLinksLeaveAtItsEnd)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Ask"), QDate(2026, 11, 9), QDate(2026, 11, 17));
    TimelineOptions options;
    options.medium = Medium::Paper;
    options.words.daysLate = [](int days) { return QString::number(days) + QStringLiteral(" days late"); };

    const Picture body = bodyOf(timelineOf(small.plan(), options));

    const auto late = partsOf(body, 1, QStringLiteral("late"));
    const auto bar = partsOf(body, 1, QStringLiteral("bar"));
    ASSERT_EQ(late.size(), 1U);
    ASSERT_EQ(bar.size(), 1U);
    EXPECT_LT(std::get<Text>(late.front()->form).rect.right(), std::get<Rect>(bar.front()->form).rect.left());
}

TEST(TimelineTest, OnPaperTheWordsOfLatenessAreReadOverALinkWhereThereIsNoRoomBeforeTheBar)
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Ask"), QDate(2026, 11, 9), QDate(2026, 11, 17));
    TimelineOptions options;
    options.medium = Medium::Paper;
    options.words.daysLate = [](int) { return QString(100, u'w'); };

    const Picture body = bodyOf(timelineOf(small.plan(), options));

    const auto late = partsOf(body, 1, QStringLiteral("late"));
    ASSERT_EQ(late.size(), 1U);
    const Shape* ground = late.front() - 1;
    const auto* rect = std::get_if<Rect>(&ground->form);
    ASSERT_TRUE(rect);
    EXPECT_EQ(rect->rect, std::get<Text>(late.front()->form).rect);
    EXPECT_EQ(rect->fill, Ink{Token::Surface});
}

struct LinkForm {
    const char* name;
    core::Dependency::Type type;
    QRectF from;
    QRectF to;
    QPointF firstPoint;
    QPointF lastPoint;

    friend std::ostream& operator<<(std::ostream& out, const LinkForm& value) { return out << value.name; }
};

class LinkFormTest : public testing::TestWithParam<LinkForm> { };

TEST_P(LinkFormTest, RunsFromTheRightSideToTheRightSide)
{
    const LinkForm& form = GetParam();
    const bool isDown = form.to.top() > form.from.top();
    const qreal rowLine = isDown ? 26 : form.from.top() - 5;

    const QPolygonF points = linkPoints({form.from}, {form.to}, form.type, rowLine);

    EXPECT_EQ(points.first(), form.firstPoint);
    EXPECT_EQ(points.last(), form.lastPoint);
    for (qsizetype i = 1; i < points.size(); ++i)
        EXPECT_TRUE(points.at(i).x() == points.at(i - 1).x() || points.at(i).y() == points.at(i - 1).y());
}

using LinkType = core::Dependency::Type;
INSTANTIATE_TEST_SUITE_P(
    Forms, LinkFormTest,
    testing::Values(
        LinkForm{"FinishToStartWithRoom",
                 LinkType::FinishToStart,
                 {0, 5, 50, 12},
                 {80, 31, 50, 12},
                 {50, 11},
                 {85, 31}},
        LinkForm{"FinishToStartWithoutRoom",
                 LinkType::FinishToStart,
                 {0, 5, 50, 12},
                 {20, 31, 50, 12},
                 {50, 11},
                 {20, 37}},
        LinkForm{
            "FinishToFinish", LinkType::FinishToFinish, {0, 5, 50, 12}, {20, 31, 80, 12}, {50, 11}, {95, 31}},
        LinkForm{
            "StartToStart", LinkType::StartToStart, {10, 5, 50, 12}, {30, 31, 50, 12}, {10, 11}, {30, 37}},
        LinkForm{
            "StartToFinish", LinkType::StartToFinish, {90, 5, 50, 12}, {0, 31, 60, 12}, {90, 11}, {55, 31}},
        LinkForm{"Upward", LinkType::FinishToStart, {0, 31, 50, 12}, {80, 5, 50, 12}, {50, 37}, {85, 17}}),
    testing::PrintToStringParamName());

TEST(TimelineWorkloadTest, WeeksInARowThatAreTooFullAreOneOverload)
{
    core::Schedule schedule;
    schedule.today = today;
    schedule.weeks
        = {{QDate(2027, 1, 25), 0, 5, 6}, {QDate(2027, 2, 1), 0, 7, 6}, {QDate(2027, 2, 8), 0, 7.6, 6}};

    const std::vector<Overload> runs = overloads(schedule);

    ASSERT_EQ(runs.size(), 1U);
    EXPECT_EQ(runs[0], (Overload{QDate(2027, 2, 1), QDate(2027, 2, 14), 2, 7.6, 6}));
}

TEST(TimelineTest, WhatEndsAfterTheGoalHasTheSameSignThoughItIsNotKept)
{
    SmallPlan small;
    small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;

    EXPECT_EQ(
        partsOf(bodyOf(timelineOf(small.plan(QDate(2026, 12, 11)))), 1, QStringLiteral("broken")).size(), 1U);
    EXPECT_TRUE(partsOf(bodyOf(timelineOf(small.plan())), 1, QStringLiteral("broken")).empty());
}

TEST(TimelineTest, KeptDatesThatBreakARuleHaveASignAtTheUpperRightOfTheirMark)
{
    SmallPlan small = courseThenCall();
    small.addKept(5, QStringLiteral("Too early"), QDate(2027, 3, 1), QDate(2027, 3, 31));
    small.link(2, 5);
    TimelineOptions onPaper;
    onPaper.medium = Medium::Paper;

    const Picture screen = bodyOf(timelineOf(small.plan()));
    const Picture paper = bodyOf(timelineOf(small.plan(), onPaper));

    const std::vector<const Shape*> signs = partsOf(screen, 5, QStringLiteral("broken"));
    const std::vector<const Shape*> bars = partsOf(screen, 5, QStringLiteral("bar"));
    ASSERT_EQ(signs.size(), 1U);
    ASSERT_EQ(bars.size(), 1U);
    const QRectF bar = std::get<Rect>(bars[0]->form).rect;
    EXPECT_DOUBLE_EQ(std::get<Icon>(signs[0]->form).rect.center().x(), bar.right());
    for (const quint64 kept : {2U, 3U, 4U})
        EXPECT_TRUE(partsOf(screen, kept, QStringLiteral("broken")).empty()) << kept;
    EXPECT_TRUE(partsOf(paper, 5, QStringLiteral("broken")).empty());
}

}  // namespace nextrung::drawing
