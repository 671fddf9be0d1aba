// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/person_edits.h"
#include "core/rules.h"
#include "core/visible.h"
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <gtest/gtest.h>

namespace nextrung::core {

namespace {

Activity hidden(Activity row, Layer layer)
{
    row.layer = layer;
    return row;
}

TEST(VisibleTest, IsSoundForEveryReaderOfEveryPlan)
{
    for (quint64 seed = 1; seed <= 20; ++seed) {
        const Plan plan = test::randomPlan(seed, 8);
        for (const auto& [reader, word] : Words<Layer>::list) {
            const Outcome sound = soundness(visibleTo(plan, {reader}));
            EXPECT_TRUE(sound) << seed << ' ' << word << ' ' << testing::PrintToString(sound.error());
        }
    }
}

TEST(VisibleTest, ShowsEachReaderTheirOwnLayerAndTheWiderOnes)
{
    const Plan plan = test::planOf(hidden(test::activity(1, u"mine"_qs), Layer::Private),
                                   hidden(test::activity(2, u"coach"_qs), Layer::Coach),
                                   hidden(test::activity(3, u"manager"_qs), Layer::Manager),
                                   hidden(test::activity(4, u"public"_qs), Layer::Public));
    const auto titles = [&plan](Layer reader) {
        QStringList seen;
        for (const auto& row : visibleTo(plan, {reader}).activities)
            seen.append(row->title);
        return seen;
    };

    EXPECT_EQ(titles(Layer::Public), QStringList({u"public"_qs}));
    EXPECT_EQ(titles(Layer::Manager), QStringList({u"manager"_qs, u"public"_qs}));
    EXPECT_EQ(titles(Layer::Coach), QStringList({u"coach"_qs, u"manager"_qs, u"public"_qs}));
    EXPECT_EQ(titles(Layer::Private).size(), 4);
}

TEST(VisibleTest, HidesWhatLiesInAHiddenPhaseAndTheLinksToIt)
{
    const Plan plan
        = test::planOf(hidden(test::activity(1, u"Secret"_qs, Activity::Kind::Phase), Layer::Private),
                       test::activity(2, u"In it"_qs, Activity::Kind::Activity, 1),
                       test::activity(3, u"Seen"_qs), test::waits(1, 2, 3));

    const Plan seen = visibleTo(plan, {Layer::Manager});

    ASSERT_EQ(seen.activities.size(), 1U);
    EXPECT_EQ(seen.activities[0].title, u"Seen"_qs);
    EXPECT_TRUE(seen.dependencies.empty());
}

TEST(VisibleTest, KeepsNotesPayAndOtherEmployersBackUnlessTheyAreTicked)
{
    Plan plan = test::smallLadder();
    Track elsewhere = test::track(9, u"Elsewhere"_qs);
    elsewhere.kind = Track::Kind::OtherEmployers;
    plan.tracks.put(elsewhere);
    Position outside = test::position(9, u"Rival"_qs, 9, 3);
    plan.positions.put(outside);
    Position paid = test::position(3, u"Senior"_qs, 2, 3);
    paid.payFrom = 50'000;
    paid.note = u"secret"_qs;
    plan.positions.put(paid);

    const Plan bare = visibleTo(plan, {});
    const Plan all = visibleTo(plan, {Layer::Manager, true, true, true});

    EXPECT_FALSE(find(bare, outside.id));
    EXPECT_FALSE(find(bare, elsewhere.id));
    EXPECT_EQ(find(bare, paid.id)->payFrom, std::nullopt);
    EXPECT_EQ(find(bare, paid.id)->note, QString());
    EXPECT_TRUE(all == plan);
}

TEST(VisibleTest, TellsNothingOfWhomIKnowAtAnotherEmployerUnlessItIsTicked)
{
    Plan plan = test::smallLadder();
    Track elsewhere = test::track(9, u"Elsewhere"_qs);
    elsewhere.kind = Track::Kind::OtherEmployers;
    plan.tracks.put(elsewhere);
    plan.positions.put(test::position(9, u"Rival"_qs, 9, 3));
    Person holder;
    holder.id = test::idOf<Person>(1);
    holder.name = u"Ines Carvalho"_qs;
    holder.position = test::idOf<Position>(9);
    Person observer;
    observer.id = test::idOf<Person>(2);
    observer.name = u"Kofi Mensah"_qs;
    observer.roles = {Person::Role::OutsideView};
    plan.people.put(holder);
    plan.people.put(observer);
    plan.activities.put(test::activity(1, u"Lunch with Ines Carvalho"_qs));

    const Plan bare = visibleTo(plan, {});

    EXPECT_TRUE(bare.people.empty());
    EXPECT_FALSE(bare.activities[0].title.contains(u"Ines"_qs));
    EXPECT_TRUE(visibleTo(plan, {Layer::Manager, true, true, true}) == plan);
}

TEST(VisibleTest, TellsThePublicNothingAboutTheClimber)
{
    const Plan plan = test::randomPlan(5, 6);

    const Plan seen = visibleTo(plan, {Layer::Public});

    EXPECT_TRUE(seen.profiles.empty());
    EXPECT_TRUE(seen.availabilities.empty());
    EXPECT_TRUE(seen.exceptions.empty());
    EXPECT_TRUE(seen.routes.empty());
    EXPECT_FALSE(seen.competencies.empty());
}

Person withLayer(Person row, Layer layer)
{
    row.layer = layer;
    return row;
}

/// The titles of the activities as the manager sees them: Ann is for the coach, Ben for everybody.
QStringList seenTitles(const QStringList& titles, bool withPeople = true)
{
    Plan plan = test::smallLadder();
    plan.people.put(withLayer(test::person(1, u"Ann Lee Sales"_qs), Layer::Coach));
    plan.people.put(withLayer(test::person(2, u"Ben O’Hara"_qs), Layer::Public));
    plan.people.put(test::person(3, u"Maya Lee"_qs));
    Profile me;
    me.id = profileId();
    me.person = test::idOf<Person>(3);
    plan.profiles.put(me);
    for (const QString& title : titles)
        plan.activities.put(test::activity(plan.activities.size() + 1, title));
    const Plan seen
        = visibleTo(plan, {Layer::Manager, false, false, false, withPeople, [](const Person& person) {
                               return person.id == test::idOf<Person>(1) ? u"a coach"_qs : u"a friend"_qs;
                           }});
    QStringList shown;
    for (const auto& row : seen.activities)
        shown.append(row->title);
    return shown;
}

TEST(VisibleTest, TakesTheNamesOfPeopleWhoAreHiddenOutOfEveryText)
{
    EXPECT_EQ(
        seenTitles({u"Call Ann lee  sales, or Ben"_qs, u"Ann’s talk; Anns Buch"_qs, u"ANNUAL plan, Anna"_qs}),
        QStringList(
            {u"Call a coach, or Ben"_qs, u"a coach’s talk; a coachs Buch"_qs, u"ANNUAL plan, Anna"_qs}));
}

TEST(VisibleTest, LeavesWordsThatOthersAndTheLadderShareWithAName)
{
    EXPECT_EQ(seenTitles({u"Sales with Lee"_qs}), QStringList({u"Sales with Lee"_qs}));
}

TEST(VisibleTest, NamesNobodyButTheClimberWhereNamesAreLeftOut)
{
    EXPECT_EQ(seenTitles({u"Maya Lee asks Ben O’Hara"_qs, u"O’Hara"_qs}, false),
              QStringList({u"Maya Lee asks a friend"_qs, u"a friend"_qs}));
}

TEST(VisibleTest, KeepsWhatPeopleSaidWhereTheirNamesAreLeftOut)
{
    Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, u"Selling"_qs));
    Person boss = test::person(1, u"Grace"_qs);
    boss.jobTitle = u"Head of Grace’s team"_qs;
    plan.people.put(boss);
    plan.assessments.put(test::says(1, 1, 1, 2));

    const Plan seen = visibleTo(plan, {Layer::Manager, true, true, true, false});

    ASSERT_EQ(seen.people.size(), 1U);
    EXPECT_EQ(seen.people[0].name, u"…"_qs);
    EXPECT_EQ(seen.people[0].jobTitle, QString());
    EXPECT_TRUE(seen.assessments == plan.assessments);
}

TEST(VisibleTest, HidesAPositionThatNobodyElseIsToKnowOfWithItsMoves)
{
    Plan plan = test::smallLadder();
    Position dream = *find(plan, test::idOf<Position>(3));
    dream.layer = Layer::Coach;
    plan.positions.put(dream);
    Profile me;
    me.id = profileId();
    me.destinationPosition = dream.id;
    plan.profiles.put(me);

    const Plan seen = visibleTo(plan, {Layer::Manager});

    EXPECT_FALSE(find(seen, dream.id));
    EXPECT_EQ(seen.moves.size(), 1U);
    EXPECT_EQ(profileOf(seen).destinationPosition, std::nullopt);
    EXPECT_TRUE(find(visibleTo(plan, {Layer::Coach}), dream.id));
}

const QDate monday(2026, 11, 23);

/// So many hours of work on so many days from Monday on, in the phase 1.
Activity inPhase(quint64 number, double hours, int days, Layer layer)
{
    Activity row = test::activity(number, u"Work"_qs, Activity::Kind::Activity, 1);
    row.workHours = hours;
    row.keptStart = monday;
    row.keptFinish = monday.addDays(days - 1);
    row.layer = layer;
    return row;
}

TEST(VisibleScheduleTest, SumsUpOnlyWhatIsShown)
{
    Baseline agreed;
    agreed.id = test::idOf<Baseline>(1);
    for (const quint64 number : {1, 2, 3})
        agreed.spans.push_back({test::idOf<Activity>(number), monday, monday.addDays(50)});
    const Plan plan
        = test::planOf(test::activity(1, u"Phase"_qs, Activity::Kind::Phase),
                       inPhase(2, 10, 4, Layer::Manager), inPhase(3, 7.3, 60, Layer::Private), agreed);
    const Plan visible = visibleTo(plan, {Layer::Manager});
    const Schedule schedule = scheduleOf(plan, monday);
    ASSERT_EQ(schedule.find(test::idOf<Activity>(1))->workHours, 17.3);

    const Schedule seen = visibleSchedule(plan, schedule, visible);

    ASSERT_EQ(seen.activities.size(), 2U);
    const ScheduledActivity& phase = seen.activities[0];
    const ScheduledActivity& work = seen.activities[1];
    EXPECT_EQ(work, *schedule.find(work.id)) << "what is shown stays where it is";
    EXPECT_EQ(phase.workHours, 10);
    EXPECT_EQ(phase.finish, work.finish);
    EXPECT_EQ(phase.latestFinish, work.latestFinish);
    EXPECT_EQ(seen.hours, 10);
    EXPECT_EQ(seen.hoursLeft, 10);
    EXPECT_EQ(seen.finish, work.finish);
    ASSERT_EQ(visible.baselines[0].spans.size(), 1U) << "the agreed dates of the phase sum up what is hidden";
    EXPECT_EQ(visible.baselines[0].spans[0].activity, work.id);
}

TEST(VisibleScheduleTest, OfAPhaseInWhichNothingIsShownTellsNothing)
{
    const auto seenWith = [](double hours, int days) {
        const Plan plan = test::planOf(test::activity(1, u"Phase"_qs, Activity::Kind::Phase),
                                       inPhase(2, hours, days, Layer::Private));
        return visibleSchedule(plan, scheduleOf(plan, monday), visibleTo(plan, {Layer::Manager}));
    };
    const Schedule one = seenWith(7, 60);
    const Schedule other = seenWith(13, 5);

    ASSERT_EQ(one.activities.size(), 1U);
    EXPECT_EQ(one.activities, other.activities);
    EXPECT_EQ(one.hours, 0);
    EXPECT_EQ(one.finish, other.finish);
}

TEST(VisibleScheduleTest, CanBeDoneIfWhatIsShownCan)
{
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = monday.addDays(28);
    Availability six;
    six.id = Id<Availability>(1);
    six.hoursAWeek = 6;
    const Plan plan
        = test::planOf(profile, six, inPhase(2, 1, 4, Layer::Manager), inPhase(3, 1, 60, Layer::Private),
                       test::activity(1, u"Phase"_qs, Activity::Kind::Phase));
    const Schedule schedule = scheduleOf(plan, monday);
    ASSERT_FALSE(schedule.feasibility.feasible);

    EXPECT_TRUE(visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Manager})).feasibility.feasible);
}

TEST(VisibleScheduleTest, CannotBeDoneWhereWhatIsShownLiesTooLate)
{
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = monday.addDays(4);
    Availability ten;
    ten.id = Id<Availability>(1);
    ten.hoursAWeek = 10;
    Dependency after;
    after.id = Id<Dependency>(1);
    after.from = test::idOf<Activity>(3);
    after.to = test::idOf<Activity>(2);
    Activity waiting = inPhase(2, 1, 4, Layer::Manager);
    waiting.keptStart.reset();
    waiting.keptFinish.reset();
    const Plan plan = test::planOf(profile, ten, after, waiting, inPhase(3, 1, 60, Layer::Private),
                                   test::activity(1, u"Phase"_qs, Activity::Kind::Phase));
    const Schedule schedule = scheduleOf(plan, monday);
    ASSERT_GT(schedule.find(test::idOf<Activity>(2))->finish, *profile.goalDate);

    EXPECT_FALSE(visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Manager})).feasibility.feasible);
}

TEST(VisibleScheduleTest, SaysNothingOfTheHiddenEndOfAPhase)
{
    Activity phase = test::activity(1, u"Phase"_qs, Activity::Kind::Phase);
    phase.deadline = monday.addDays(25);
    Activity hidden = inPhase(3, 1, 5, Layer::Private);
    hidden.keptStart = monday.addDays(35);
    hidden.keptFinish = monday.addDays(39);
    const Plan plan = test::planOf(phase, inPhase(2, 10, 4, Layer::Manager), hidden);
    const Schedule schedule = scheduleOf(plan, monday);
    ASSERT_FALSE(schedule.find(phase.id)->conflicts.empty());

    const Schedule seen = visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Manager}));

    EXPECT_TRUE(seen.find(phase.id)->conflicts.empty());
    EXPECT_EQ(seen.find(phase.id)->finishHeldBy.kind, Fact::Kind::NotShown);
}

TEST(VisibleScheduleTest, HasTheGoalOnlyForThoseWhoMaySeeIt)
{
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = monday.addDays(60);
    const Plan plan = test::planOf(profile, test::activity(1, u"Phase"_qs, Activity::Kind::Phase),
                                   inPhase(2, 10, 4, Layer::Public));
    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Manager})).goal, profile.goalDate);
    EXPECT_FALSE(visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Public})).goal);
}

TEST(VisibleScheduleTest, IsTheScheduleWhereNothingIsHidden)
{
    const Plan plan = test::planOf(test::activity(1, u"Phase"_qs, Activity::Kind::Phase),
                                   inPhase(2, 10, 4, Layer::Manager));
    const Schedule schedule = scheduleOf(plan, monday);

    EXPECT_EQ(visibleSchedule(plan, schedule, visibleTo(plan, {Layer::Manager})), schedule);
}

TEST(VisibleTest, LeavesOutWhatANewerVersionWrote)
{
    Plan plan = test::planOf(test::activity(1, u"A"_qs));
    Activity row = plan.activities[0];
    row.unknown[u"mood"_qs] = u"low"_qs;
    row.raises = {};
    plan.activities.put(row);
    plan.unknown[u"moods"_qs] = u"low"_qs;

    const Plan seen = visibleTo(plan, {Layer::Manager, true, true, true});

    EXPECT_TRUE(seen == test::planOf(test::activity(1, u"A"_qs)));
}

}  // namespace

}  // namespace nextrung::core
