// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <random>

using namespace nextrung::core;

// MiniZinc with Gecode says how soon twenty activities can end that share one person's hours. Only what it
// proves within its time counts.
namespace {

const QDate monday(2026, 11, 23);
constexpr int cases = 20;
constexpr int activities = 20;
constexpr int hoursADay = 2;

// Days from 0. Work has hours on its first and its last day and none outside; a length takes no hours.
const char* const model = R"(
int: n; int: horizon; int: cap;
array[1..n] of int: work; array[1..n] of int: len;
int: links;
array[1..links] of int: from; array[1..links] of int: to;
array[1..links] of bool: tostart; array[1..links] of int: lag;
array[1..n] of var 0..horizon-1: s; array[1..n] of var 0..horizon-1: f;
array[1..n, 0..horizon-1] of var 0..cap: x;
var 1..horizon: makespan;
constraint forall(a in 1..n where work[a] = 0)
    (f[a] = s[a] + len[a] - 1 /\ forall(d in 0..horizon-1)(x[a, d] = 0));
constraint forall(a in 1..n where work[a] > 0)
    (sum(d in 0..horizon-1)(x[a, d]) = work[a] /\ (f[a] - s[a] + 1) * cap >= work[a]
     /\ x[a, s[a]] >= 1 /\ x[a, f[a]] >= 1
     /\ forall(d in 0..horizon-1)(x[a, d] > 0 -> (s[a] <= d /\ d <= f[a])));
constraint forall(d in 0..horizon-1)(sum(a in 1..n)(x[a, d]) <= cap);
constraint forall(l in 1..links)
    (if tostart[l] then s[to[l]] >= s[from[l]] + lag[l] else s[to[l]] >= f[from[l]] + 1 + lag[l] endif);
constraint forall(a in 1..n)(f[a] < makespan);
constraint makespan * cap >= sum(work);
solve :: seq_search([int_search([makespan], input_order, indomain_min),
                     int_search(s, smallest, indomain_min), int_search(f, smallest, indomain_min)])
    minimize makespan;
output ["\(makespan)\n"];
)";

class RandomCase {
public:
    explicit RandomCase(unsigned seed)
        : random_(seed)
    {
    }

    Plan plan()
    {
        Plan plan;
        Availability hours;
        hours.id = Id<Availability>(1);
        hours.weekdays = {hoursADay, hoursADay, hoursADay, hoursADay, hoursADay, 0, 0};
        plan.availabilities.put(hours);
        for (int at = 1; at <= activities; ++at) {
            Activity activity;
            activity.id = Id<Activity>(static_cast<quint64>(at));
            if (pick(1, 5) <= 3)
                activity.workHours = pick(1, 5);
            else
                activity.length = pick(1, 6);
            plan.activities.put(activity);
            for (int links = at > 1 ? pick(0, 2) : 0; links > 0; --links)
                plan.dependencies.put(link(pick(1, at - 1), at));
        }
        return plan;
    }

private:
    int pick(int least, int most) { return std::uniform_int_distribution<int>(least, most)(random_); }

    Dependency link(int from, int to)
    {
        Dependency link;
        link.id = Id<Dependency>(static_cast<quint64>((from * 100) + to));
        link.from = Id<Activity>(static_cast<quint64>(from));
        link.to = Id<Activity>(static_cast<quint64>(to));
        if (pick(1, 10) <= 3)
            link.type = Dependency::Type::StartToStart;
        link.lag = pick(1, 2) == 1 ? pick(1, 3) : 0;
        return link;
    }

    std::mt19937 random_;
};

QString dataOf(const Plan& plan, int horizon)
{
    QStringList work;
    QStringList length;
    for (const auto& activity : plan.activities) {
        work += QString::number(activity->workHours.value_or(0));
        length += QString::number(activity->length.value_or(0));
    }
    QStringList from;
    QStringList to;
    QStringList toStart;
    QStringList lag;
    for (const auto& link : plan.dependencies) {
        from += QString::number(link->from.bits());
        to += QString::number(link->to.bits());
        toStart += link->type == Dependency::Type::StartToStart ? QStringLiteral("true")
                                                                : QStringLiteral("false");
        lag += QString::number(link->lag);
    }
    const auto list = [](const QStringList& values) { return u'[' + values.join(u',') + u']'; };
    return QStringLiteral("n=%1;horizon=%2;cap=%3;links=%4;")
               .arg(work.size())
               .arg(horizon)
               .arg(hoursADay)
               .arg(from.size())
        + QStringLiteral("work=%1;len=%2;from=%3;to=%4;tostart=%5;lag=%6;")
              .arg(list(work), list(length), list(from), list(to), list(toStart), list(lag));
}

void writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// The proven least number of days, if the solver proves one in its time.
std::optional<int> optimum(const QString& minizinc, const QTemporaryDir& folder, const QString& data)
{
    const QString dataFile = folder.filePath(QStringLiteral("case.dzn"));
    writeFile(dataFile, data.toUtf8());
    QProcess solver;
    solver.start(minizinc,
                 {QStringLiteral("--solver"), QStringLiteral("gecode"), QStringLiteral("--time-limit"),
                  QStringLiteral("1500"), folder.filePath(QStringLiteral("model.mzn")), dataFile});
    constexpr int mostMilliseconds = 60'000;
    EXPECT_TRUE(solver.waitForFinished(mostMilliseconds));
    const QStringList lines
        = QString::fromUtf8(solver.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    EXPECT_FALSE(lines.contains(QStringLiteral("=====UNSATISFIABLE====="))) << "our own schedule is one";
    if (!lines.contains(QStringLiteral("==========")))
        return std::nullopt;
    return lines.value(lines.size() - 3).toInt();
}

}  // namespace

TEST(ScheduleJudgedByMiniZinc, EndsWithinTwoPercentOfTheOptimumOnAverage)
{
    const QString minizinc = QStandardPaths::findExecutable(QStringLiteral("minizinc"));
    if (minizinc.isEmpty())
        GTEST_SKIP() << "minizinc is not here";
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("model.mzn")), model);
    int proven = 0;
    int optimal = 0;
    double longer = 0;
    for (unsigned seed = 1; seed <= cases; ++seed) {
        const Plan plan = RandomCase(seed).plan();
        const int days
            = Calendar(plan).workingDaysBetween(monday.addDays(-1), scheduleOf(plan, monday).finish);

        const std::optional<int> least = optimum(minizinc, folder, dataOf(plan, days));

        if (!least)
            continue;
        ++proven;
        EXPECT_GE(days, *least) << "sooner than the optimum: case " << seed << " breaks a rule";
        optimal += days == *least ? 1 : 0;
        longer += static_cast<double>(days - *least) / *least;
    }
    std::cout << "proven " << proven << " of " << cases << ", optimal " << optimal
              << ", longer on average by " << 100 * longer / std::max(1, proven) << " %\n";
    EXPECT_GE(proven, cases / 3);
    EXPECT_LE(longer, 0.02 * proven);
}
