// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <map>
#include <random>

using namespace nextrung::core;

// TaskJuggler judges the network: random plans in whole days, without hours. There a length in calendar days
// may begin on a Sunday, here only on a working day; so each activity is given to it as two: its first day,
// in working time, and the rest. Left to brute force are what TaskJuggler cannot say (finish to finish, start
// to finish, negative lags). Backward it does not heed links to a start, so the late dates are judged on
// finish to start alone.
namespace {

const QDate monday(2026, 11, 23);
constexpr int networks = 12;
constexpr int activitiesEach = 25;

/// Networks side by side in one plan, so that one run of TaskJuggler judges them all.
class RandomNetworks {
public:
    explicit RandomNetworks(unsigned seed)
        : random_(seed)
    {
    }

    Plan plan(bool startToStart)
    {
        Plan plan;
        for (int week = 3; week < 60; week += pick(4, 9)) {
            CalendarException leave;
            leave.id = Id<CalendarException>(static_cast<quint64>(week));
            leave.first = monday.addDays((week * 7) + pick(0, 4));
            leave.last = leave.first->addDays(pick(0, 9));
            plan.exceptions.put(leave);
        }
        for (int network = 0; network < networks; ++network)
            addNetwork(plan, network * activitiesEach, startToStart);
        return plan;
    }

private:
    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }

    void addNetwork(Plan& plan, int before, bool startToStart)
    {
        for (int at = 1; at <= activitiesEach; ++at) {
            Activity activity;
            activity.id = Id<Activity>(static_cast<quint64>(before + at));
            activity.length = pick(1, 9);
            if (pick(1, 3) == 1)
                activity.lengthUnit = Activity::LengthUnit::CalendarDays;
            plan.activities.put(activity);
            for (int links = at > 1 ? pick(0, 2) : 0; links > 0; --links)
                addLink(plan, before + pick(1, at - 1), before + at, startToStart);
        }
    }

    void addLink(Plan& plan, int from, int to, bool startToStart)
    {
        Dependency link;
        link.id = Id<Dependency>(static_cast<quint64>((from * 1000) + to));
        link.from = Id<Activity>(static_cast<quint64>(from));
        link.to = Id<Activity>(static_cast<quint64>(to));
        link.lag = pick(1, 2) == 1 ? pick(1, 6) : 0;
        if (startToStart && pick(1, 4) == 1)
            link.type = Dependency::Type::StartToStart;
        if (pick(1, 3) == 1)
            link.lagUnit = Activity::LengthUnit::CalendarDays;
        plan.dependencies.put(link);
    }

    std::mt19937 random_;
};

QString numberOf(Id<Activity> id)
{
    return QString::number(id.bits());
}

/// The part of an activity that begins or ends it.
QString partOf(const Activity& activity, bool last)
{
    return (last && *activity.length > 1 ? QStringLiteral("rest") : QStringLiteral("first"))
        + numberOf(activity.id);
}

QString gapOf(const Dependency& link, int lag)
{
    if (lag == 0)
        return {};
    const bool calendar = link.lagUnit == Activity::LengthUnit::CalendarDays;
    return QStringLiteral(" { %1 %2d }")
        .arg(calendar ? QStringLiteral("gapduration") : QStringLiteral("gaplength"))
        .arg(lag);
}

/// What an activity waits for. A start is the end of the first day, a day before.
QString dependsOf(const Plan& plan, Id<Activity> id)
{
    QString text;
    for (const auto& link : plan.dependencies) {
        if (!(link->to == id))
            continue;
        const Activity& from = *plan.activities.find(link->from);
        const bool start = link->type == Dependency::Type::StartToStart;
        if (start && link->lag == 0)
            text += QStringLiteral(" depends !%1 { onstart }").arg(partOf(from, false));
        else
            text += QStringLiteral(" depends !%1%2")
                        .arg(partOf(from, !start), gapOf(*link, start ? link->lag - 1 : link->lag));
    }
    return text;
}

/// What waits for an activity, or the goal if nothing does.
QString precedesOf(const Plan& plan, Id<Activity> id, QDate end)
{
    QString text;
    for (const auto& link : plan.dependencies) {
        if (link->from == id)
            text += QStringLiteral(" precedes !%1%2")
                        .arg(partOf(*plan.activities.find(link->to), false), gapOf(*link, link->lag));
    }
    return text.isEmpty() ? QStringLiteral(" end %1").arg(end.toString(Qt::ISODate)) : text;
}

QString taskOf(const QString& name, const QString& length, int days, const QString& links)
{
    return QStringLiteral("task %1 \"%1\" { %2 %3d%4 }\n").arg(name, length).arg(days).arg(links);
}

/// An activity as its first day and the rest; `end` is the day after the goal, if it is seen from there.
QString tasksOf(const Plan& plan, const Activity& activity, std::optional<QDate> end)
{
    const bool calendar = activity.lengthUnit == Activity::LengthUnit::CalendarDays;
    const QString length = calendar ? QStringLiteral("duration") : QStringLiteral("length");
    const QString first = partOf(activity, false);
    const QString rest = partOf(activity, true);
    const bool whole = first == rest;
    const QString late = QStringLiteral(" scheduling alap");
    if (end) {
        const QString links = precedesOf(plan, activity.id, *end) + late;
        return taskOf(first, QStringLiteral("length"), 1,
                      whole ? links : QStringLiteral(" precedes !%1").arg(rest) + late)
            + (whole ? QString() : taskOf(rest, length, *activity.length - 1, links));
    }
    return taskOf(first, QStringLiteral("length"), 1, dependsOf(plan, activity.id))
        + (whole ? QString()
                 : taskOf(rest, length, *activity.length - 1, QStringLiteral(" depends !%1").arg(first)));
}

QString projectOf(const Plan& plan, std::optional<QDate> end)
{
    QString text = QStringLiteral("project p \"P\" %1 +6y {\n timezone \"UTC\"\n timingresolution 60min\n"
                                  " dailyworkinghours 24\n yearlyworkingdays 261\n"
                                  " workinghours mon - fri 0:00 - 24:00\n workinghours sat, sun off\n"
                                  " timeformat \"%Y-%m-%d\"\n}\n")
                       .arg(monday.toString(Qt::ISODate));
    for (const auto& leave : plan.exceptions)
        text += QStringLiteral("leaves holiday \"leave\" %1 - %2\n")
                    .arg(leave->first->toString(Qt::ISODate), leave->last->addDays(1).toString(Qt::ISODate));
    for (const auto& activity : plan.activities)
        text += tasksOf(plan, *activity, end);
    return text + QStringLiteral("taskreport r \"out\" { formats csv columns id, start, end }\n");
}

struct Dates {
    QDate start{};
    QDate end{};  ///< The day after the last.
};

/// Runs tj3 and reads the dates of its report, by the name of the task.
std::map<QString, Dates> judged(const QString& tj3, const QString& project)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("plan.tjp")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(project.toUtf8());
    file.close();
    QProcess judge;
    judge.setWorkingDirectory(folder.path());
    judge.start(tj3, {QStringLiteral("--silent"), file.fileName()});
    constexpr int mostMilliseconds = 120'000;
    EXPECT_TRUE(judge.waitForFinished(mostMilliseconds));
    EXPECT_EQ(judge.exitCode(), 0) << judge.readAllStandardError().left(2000).toStdString();
    QFile report(folder.filePath(QStringLiteral("out.csv")));
    std::map<QString, Dates> dates;
    if (!report.open(QIODevice::ReadOnly))
        return dates;
    for (const QString& line : QString::fromUtf8(report.readAll()).remove(u'"').split(u'\n')) {
        const QStringList cells = line.split(u';');
        if (cells.size() >= 3)
            dates[cells[0]]
                = {QDate::fromString(cells[1], Qt::ISODate), QDate::fromString(cells[2], Qt::ISODate)};
    }
    return dates;
}

QString tj3OrEmpty()
{
    return QStandardPaths::findExecutable(QStringLiteral("tj3"));
}

}  // namespace

TEST(ScheduleJudgedByTaskJuggler, AgreesOnTheEarlyDatesOfEveryActivity)
{
    const QString tj3 = tj3OrEmpty();
    if (tj3.isEmpty())
        GTEST_SKIP() << "tj3 is not here";
    const Plan plan = RandomNetworks(1).plan(true);
    const Calendar calendar(plan);

    const Schedule schedule = scheduleOf(plan, monday);
    const auto dates = judged(tj3, projectOf(plan, std::nullopt));

    ASSERT_GE(dates.size(), plan.activities.size());
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity& activity = *plan.activities.find(its.id);
        const QDate start = dates.at(partOf(activity, false)).start;
        const QDate end = dates.at(partOf(activity, true)).end;
        EXPECT_EQ(its.earlyStart, calendar.onOrAfter(start)) << its.id.bits();
        EXPECT_EQ(its.earlyFinish, calendar.onOrBefore(end.addDays(-1))) << its.id.bits();
        EXPECT_EQ(its.start, its.earlyStart) << its.id.bits();
    }
}

TEST(ScheduleJudgedByTaskJuggler, AgreesOnTheLateDatesOfEveryActivity)
{
    const QString tj3 = tj3OrEmpty();
    if (tj3.isEmpty())
        GTEST_SKIP() << "tj3 is not here";
    Plan plan = RandomNetworks(2).plan(false);
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = QDate(2031, 10, 31);
    plan.profiles.put(profile);
    const Calendar calendar(plan);

    const Schedule schedule = scheduleOf(plan, monday);
    const auto dates = judged(tj3, projectOf(plan, profile.goalDate->addDays(1)));

    ASSERT_GE(dates.size(), plan.activities.size());
    for (const ScheduledActivity& its : schedule.activities) {
        const Activity& activity = *plan.activities.find(its.id);
        const Dates first = dates.at(partOf(activity, false));
        QDate end = dates.at(partOf(activity, true)).end;
        // Its two parts fall apart where the rest would begin on a day off; the activity is one piece.
        if (activity.lengthUnit == Activity::LengthUnit::CalendarDays)
            end = std::min(end, first.start.addDays(*activity.length));
        EXPECT_EQ(its.latestStart, first.start) << its.id.bits();
        EXPECT_EQ(its.latestFinish, calendar.onOrBefore(end.addDays(-1))) << its.id.bits();
        EXPECT_EQ(its.start, its.latestStart) << its.id.bits();
    }
}
