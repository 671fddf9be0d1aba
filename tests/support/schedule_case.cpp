// SPDX-License-Identifier: GPL-3.0-or-later

// Reads the cases of tests/data/schedule; schedule_cases_test.cpp holds their expectations against the
// schedule.

#include "support/schedule_case.h"

#include <cmath>

namespace nextrung::test {

using namespace core;

namespace {

QDate dayIn(const QString& word)
{
    return QDate::fromString(word, Qt::ISODate);
}

/// Reads the words of one line after another into a plan.
class Reader {
public:
    explicit Reader(ScheduleCase& into)
        : case_(into)
    {
    }

    bool read(QStringList words)
    {
        words_ = std::move(words);
        understood_ = true;
        const QString what = next();
        if (what == QLatin1String("today"))
            case_.today = day();
        else if (what == QLatin1String("goal") || what == QLatin1String("buffer")
                 || what == QLatin1String("forward"))
            profile(what);
        else if (what == QLatin1String("skill"))
            skill();
        else if (what == QLatin1String("hours") || what == QLatin1String("on"))
            availability(what == QLatin1String("on"));
        else if (what == QLatin1String("leave") || what == QLatin1String("holiday")
                 || what == QLatin1String("other"))
            exception(what);
        else if (what == QLatin1String("link"))
            link();
        else if (what == QLatin1String("expect"))
            case_.expectations.push_back(std::exchange(words_, {}));
        else if (auto kind = Choice<Activity::Kind>::fromWord(what); kind.isKnown())
            activity(kind);
        else
            return false;
        return understood_ && words_.isEmpty();
    }

private:
    QString next() { return words_.isEmpty() ? QString() : words_.takeFirst(); }
    QDate day()
    {
        const QDate date = dayIn(next());
        understood_ = understood_ && date.isValid();
        return date;
    }
    double number()
    {
        bool isNumber = false;
        const double value = next().toDouble(&isNumber);
        understood_ = understood_ && isNumber;
        return value;
    }
    bool takes(QLatin1String word)
    {
        if (words_.isEmpty() || words_.front() != word)
            return false;
        words_.removeFirst();
        return true;
    }
    template <class Row>
    Id<Row> id()
    {
        return Id<Row>(++lastId_);
    }

    void profile(const QString& what)
    {
        Profile profile = profileOf(case_.plan);
        profile.id = Id<Profile>(1);
        if (what == QLatin1String("goal"))
            profile.goalDate = day();
        else if (what == QLatin1String("buffer"))
            profile.bufferDays = static_cast<int>(number());
        else
            profile.direction = Profile::Direction::Forward;
        case_.plan.profiles.put(profile);
    }

    void skill()
    {
        Competency row;
        row.title = next();
        row.id = derivedId<Competency>(row.title);
        if (takes(QLatin1String("after"))) {
            Prerequisite first;
            first.competency = derivedId<Competency>(next());
            if (!words_.isEmpty())
                first.level = number();
            row.prerequisites.push_back(first);
        }
        case_.plan.competencies.put(row);
    }

    void availability(bool byDay)
    {
        Availability row;
        row.id = id<Availability>();
        if (byDay) {
            for (int weekday = 0; weekday < 7; ++weekday)
                row.weekdays.push_back(number());
        } else {
            row.hoursAWeek = number();
        }
        if (takes(QLatin1String("from")))
            row.from = day();
        case_.plan.availabilities.put(row);
    }

    void exception(const QString& what)
    {
        CalendarException row;
        row.id = id<CalendarException>();
        row.kind = what == QLatin1String("leave") ? CalendarException::Kind::Leave
            : what == QLatin1String("holiday")    ? CalendarException::Kind::Holiday
                                                  : CalendarException::Kind::OtherHours;
        row.first = day();
        if (!words_.isEmpty())
            row.last = day();
        if (what == QLatin1String("other"))
            row.hoursAWeek = number();
        case_.plan.exceptions.put(row);
    }

    void link()
    {
        Dependency row;
        row.id = id<Dependency>();
        row.from = activityCalled(next());
        row.to = activityCalled(next());
        const QString type = next();
        const QStringList types{QStringLiteral("FS"), QStringLiteral("SS"), QStringLiteral("FF"),
                                QStringLiteral("SF")};
        understood_
            = understood_ && types.contains(type) && find(case_.plan, row.from) && find(case_.plan, row.to);
        row.type = static_cast<Dependency::Type>(std::max(0, static_cast<int>(types.indexOf(type))));
        if (!words_.isEmpty())
            row.lag = static_cast<int>(number());
        if (takes(QLatin1String("calendar")))
            row.lagUnit = Activity::LengthUnit::CalendarDays;
        case_.plan.dependencies.put(row);
    }

    void activity(const Choice<Activity::Kind>& kind)
    {
        Activity row;
        row.title = next();
        row.id = activityCalled(row.title);
        row.kind = kind;
        row.order = static_cast<double>(case_.plan.activities.size());
        while (!words_.isEmpty() && understood_)
            property(row, next());
        case_.plan.activities.put(row);
    }

    void property(Activity& row, const QString& word)
    {
        if (word == QLatin1String("in"))
            row.parent = activityCalled(next());
        else if (word == QLatin1String("work"))
            row.workHours = number();
        else if (word == QLatin1String("most"))
            row.mostHoursAWeek = number();
        else if (word == QLatin1String("done"))
            row.progress = number() / 100;
        else if (word == QLatin1String("load"))
            row.hoursAWeek = number();
        else if (word == QLatin1String("lead"))
            row.leadDays = static_cast<int>(number());
        else if (word == QLatin1String("asked"))
            row.approval = Activity::Approval::Asked;
        else if (word == QLatin1String("days") || word == QLatin1String("calendar"))
            length(row, word == QLatin1String("calendar"));
        else if (word == QLatin1String("on") || word == QLatin1String("every")
                 || word == QLatin1String("until") || word == QLatin1String("skip"))
            recurrence(row, word);
        else if (word == QLatin1String("raises"))
            raise(row);
        else if (std::optional<QDate>* date = dateOf(row, word))
            *date = day();
        else
            understood_ = false;
    }

    void recurrence(Activity& row, const QString& word)
    {
        if (word == QLatin1String("on")) {
            for (const QString& weekday : next().split(u',')) {
                row.onDays.push_back(Choice<Weekday>::fromWord(weekday));
                understood_ = understood_ && row.onDays.back().isKnown();
            }
        } else if (word == QLatin1String("every")) {
            Recurrence& rule = row.recurs.emplace();
            rule.every = static_cast<int>(number());
            rule.unit = Choice<Recurrence::Unit>::fromWord(next());
            understood_ = understood_ && rule.unit.isKnown();
        } else if (!row.recurs) {
            understood_ = false;
        } else if (word == QLatin1String("until")) {
            row.recurs->until = day();
        } else {
            row.recurs->skipped.push_back(day());
        }
    }

    void raise(Activity& row)
    {
        Raise raise;
        raise.competency = derivedId<Competency>(next());
        raise.toLevel = number();
        row.raises.push_back(raise);
    }

    void length(Activity& row, bool calendar)
    {
        row.length = static_cast<int>(number());
        row.lengthUnit = calendar ? Activity::LengthUnit::CalendarDays : Activity::LengthUnit::WorkingDays;
    }

    static std::optional<QDate>* dateOf(Activity& row, const QString& word)
    {
        const std::map<QString, std::optional<QDate>*> dates{
            {QStringLiteral("start"), &row.keptStart},   {QStringLiteral("finish"), &row.keptFinish},
            {QStringLiteral("by"), &row.deadline},       {QStringLiteral("not-before"), &row.earliestStart},
            {QStringLiteral("started"), &row.startedOn}, {QStringLiteral("finished"), &row.finishedOn}};
        const auto found = dates.find(word);
        return found == dates.end() ? nullptr : found->second;
    }

    ScheduleCase& case_;
    QStringList words_;
    bool understood_ = true;
    quint64 lastId_ = 0;
};

QString dayText(QDate day)
{
    return day.toString(Qt::ISODate);
}

QString number(double value)
{
    return QString::number(std::round(value * 1e4) / 1e4);
}

QString conflictText(const Plan& plan, const ScheduledActivity& its, const Conflict& conflict)
{
    QStringList words{plan.activities.find(its.id)->title, conflictWord(conflict.kind)};
    if (conflict.with)
        words += plan.activities.find(*conflict.with)->title;
    if (conflict.days != 0)
        words += {QStringLiteral("days"), QString::number(conflict.days)};
    if (conflict.hours != 0)
        words += {QStringLiteral("hours"), number(conflict.hours)};
    return words.join(u' ');
}

/// The expectation written as the schedule would keep it: equal if it is kept.
QString asScheduled(const Plan& plan, const Schedule& schedule, QStringList words)
{
    const Id<Activity> id = activityCalled(words.front());
    const ScheduledActivity* its = schedule.find(id);
    if (!its || !plan.activities.find(id))
        return QStringLiteral("no such activity");
    QStringList kept{words.takeFirst(), dayText(its->start), dayText(its->finish)};
    words = words.mid(2);
    for (const QString& word : qAsConst(words)) {
        if (word == QLatin1String("latest"))
            kept += {word, dayText(its->latestFinish)};
        else if (word == QLatin1String("early"))
            kept += {word, dayText(its->earlyStart), dayText(its->earlyFinish)};
        else if (word == QLatin1String("spare"))
            kept
                += {word, its->freeSlackDays ? QString::number(*its->freeSlackDays) : QStringLiteral("none")};
        else if (word == QLatin1String("ask"))
            kept += {word, its->askBy ? dayText(*its->askBy) : QStringLiteral("none")};
        else if (word == QLatin1String("slack"))
            kept += {word, its->slackDays ? QString::number(*its->slackDays) : QStringLiteral("none")};
        else if (word == QLatin1String("late"))
            kept += {word, its->late ? QString::number(its->daysLate) : QStringLiteral("none")};
        else if (word == QLatin1String("critical") || word == QLatin1String("free"))
            kept += its->critical ? QStringLiteral("critical") : QStringLiteral("free");
    }
    return kept.join(u' ');
}

QString feasibilityText(const Feasibility& feasibility, const QStringList& words)
{
    if (feasibility.feasible)
        return QStringLiteral("feasible");
    QStringList kept{QStringLiteral("short"), number(feasibility.hoursShort)};
    if (words.contains(QLatin1String("goal")))
        kept += {QStringLiteral("goal"),
                 feasibility.earliestGoal ? dayText(*feasibility.earliestGoal) : QStringLiteral("none")};
    if (words.contains(QLatin1String("hours")))
        kept += {QStringLiteral("hours"),
                 feasibility.hoursAWeek ? number(*feasibility.hoursAWeek) : QStringLiteral("none")};
    return kept.join(u' ');
}

QString whyText(const Plan& plan, const Schedule& schedule, const QStringList& words)
{
    QStringList kept = words.mid(0, 3);
    const End end = words.value(2) == QLatin1String("start") ? End::Start : End::Finish;
    for (const Fact& fact : whyHere(plan, schedule, activityCalled(words.value(1)), end)) {
        const Activity* other = find(plan, fact.activity);
        kept += factWord(fact.kind) + (other ? u':' + other->title : QString());
    }
    return kept.join(u' ');
}

QString weekText(const Schedule& schedule, const QString& monday)
{
    for (const WeekLoad& week : schedule.weeks) {
        if (week.monday == dayIn(monday))
            return QStringLiteral("week %1 done %2 planned %3 capacity %4")
                .arg(monday, number(week.done), number(week.planned), number(week.capacity));
    }
    return QStringLiteral("no such week");
}

}  // namespace

Id<Activity> activityCalled(const QString& name)
{
    return derivedId<Activity>(name);
}

ScheduleCase ScheduleCase::fromText(const QString& text)
{
    ScheduleCase result;
    Reader reader(result);
    for (QString line : text.split(u'\n')) {
        line = line.section(u'#', 0, 0).simplified();
        if (!line.isEmpty() && !reader.read(line.split(u' ')))
            result.mistakes += line;
    }
    return result;
}

QStringList ScheduleCase::differences(const Schedule& schedule) const
{
    QStringList found;
    QStringList conflicts;
    for (const QStringList& words : expectations) {
        const QString expected = words.join(u' ');
        QString kept;
        if (words.front() == QLatin1String("conflict")) {
            conflicts += words.mid(1).join(u' ');
            continue;
        }
        if (words.front() == QLatin1String("feasible") || words.front() == QLatin1String("short"))
            kept = feasibilityText(schedule.feasibility, words);
        else if (words.front() == QLatin1String("why"))
            kept = whyText(plan, schedule, words);
        else if (words.front() == QLatin1String("buffer"))
            kept = QStringLiteral("buffer %1").arg(schedule.bufferKept);
        else if (words.front() == QLatin1String("week"))
            kept = weekText(schedule, words.value(1));
        else
            kept = asScheduled(plan, schedule, words);
        if (kept != expected)
            found += QStringLiteral("expected \"%1\", is \"%2\"").arg(expected, kept);
    }
    QStringList real;
    for (const ScheduledActivity& its : schedule.activities) {
        for (const Conflict& conflict : its.conflicts)
            real += conflictText(plan, its, conflict);
    }
    conflicts.sort();
    real.sort();
    if (conflicts != real)
        found += QStringLiteral("expected conflicts [%1], are [%2]")
                     .arg(conflicts.join(QLatin1String(", ")), real.join(QLatin1String(", ")));
    return found;
}

}  // namespace nextrung::test
