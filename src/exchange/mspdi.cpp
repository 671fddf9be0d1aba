// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi.h"

#include "exchange/clean_text.h"
#include "exchange/csv.h"
#include "exchange/mspdi_elements.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <cmath>

namespace nextrung::exchange {

namespace {

using core::Activity;
using core::Dependency;
using core::Error;
using core::Result;

constexpr int mostDays = 36'500;
constexpr double minutesOfADay = 1'440;
constexpr double nearlyWhole = 1e-6;

/// Units that go on through nights and days off. Source: the format's schema, DurationFormat and LagFormat.
bool isElapsed(int format)
{
    constexpr std::array formats{4, 6, 8, 10, 12, 20, 36, 38, 40, 42, 44, 52};
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

bool isPercent(int format)
{
    constexpr std::array formats{19, 20, 51, 52};
    return std::find(formats.begin(), formats.end(), format) != formats.end();
}

/// Makes rows of what the file has, in its order.
class Converter {
public:
    Converter(const MspdiProject& project, const QString& title);

    [[nodiscard]] ForeignPlan take();

private:
    using Kind = Note::Kind;

    void addHolidays(const MspdiCalendar& calendar);
    void addDays(const MspdiDays& days);
    void addTask(std::size_t at);
    void addLinks(const MspdiTask& task);
    void noteAssignments();
    void noteWhatIsLeft(const MspdiTask& task);
    [[nodiscard]] bool isPhase(std::size_t at) const;
    [[nodiscard]] int wholeDays(double minutes, bool elapsed, int line, const QString& name);
    void setLength(Activity& row, const MspdiTask& task);
    void setDates(Activity& row, const MspdiTask& task);
    static void keep(Activity& row, std::optional<QDate> start, std::optional<QDate> finish);
    [[nodiscard]] std::optional<QDate> startDay(const QDateTime& time) const;
    [[nodiscard]] std::optional<QDate> finishDay(const QDateTime& time) const;
    template <class Row>
    [[nodiscard]] core::Id<Row> idOf(const char* kind, const QString& key) const
    {
        return core::derivedId<Row>(prefix_ + QLatin1Char('/') + QLatin1String(kind) + QLatin1Char('/')
                                    + key);
    }

    const MspdiProject& project_;
    QString prefix_;
    ForeignPlan plan_;
    NoteList notes_;
    double minutesPerDay_;
    QTime dayStart_{8, 0};
    QTime dayEnd_{17, 0};
    QHash<QString, core::Id<Activity>> taken_;  // by UID
    std::vector<std::pair<int, core::Id<Activity>>> above_;  // outline levels and phases
    QSet<QString> holidays_;
};

Converter::Converter(const MspdiProject& project, const QString& title)
    : project_(project)
    , minutesPerDay_(project.minutesPerDay > 0 ? project.minutesPerDay : 480)
{
    plan_.title = project.title.isEmpty() ? title : project.title;
    prefix_ = QStringLiteral("mspdi/") + (project.name.isEmpty() ? plan_.title : project.name);
    plan_.start = project.start.isValid() ? std::optional(project.start.date()) : std::nullopt;
}

ForeignPlan Converter::take()
{
    for (const MspdiCalendar& calendar : project_.calendars) {
        if (calendar.uid == project_.calendar)
            addHolidays(calendar);
    }
    for (std::size_t at = 0; at < project_.tasks.size(); ++at)
        addTask(at);
    for (const MspdiTask& task : project_.tasks)
        addLinks(task);
    noteAssignments();
    plan_.notes = notes_.notes();
    return std::move(plan_);
}

void Converter::addHolidays(const MspdiCalendar& calendar)
{
    QTime opens;
    QTime closes;
    for (const MspdiDays& days : calendar.days) {
        addDays(days);
        if (days.weekday == 0 || !days.opens.isValid() || !days.closes.isValid())
            continue;
        opens = opens.isValid() ? std::min(opens, days.opens) : days.opens;
        closes = closes.isValid() ? std::max(closes, days.closes) : days.closes;
    }
    if (opens.isValid() && opens < closes) {
        dayStart_ = opens;
        dayEnd_ = closes;
    }
}

void Converter::addDays(const MspdiDays& days)
{
    constexpr int sunday = 1;
    constexpr int saturday = 7;
    if (days.weekday != 0) {
        const bool isWeekend = days.weekday == sunday || days.weekday == saturday;
        if (days.isWorking == isWeekend)
            notes_.add(Kind::CalendarLeftOut, days.line);
        return;
    }
    const QDate first = days.from.isValid() ? writableDay(days.from.date()) : QDate();
    const QDate last = days.to.isValid() ? writableDay(days.to.date()) : QDate();
    if (days.isWorking || days.repetition > 1 || !first.isValid() || !last.isValid() || last < first) {
        notes_.add(Kind::CalendarLeftOut, days.line, days.name);
        return;
    }
    const QString key
        = prefix_ + QStringLiteral("/days/") + first.toString(Qt::ISODate) + last.toString(Qt::ISODate);
    if (holidays_.contains(key))
        return;
    holidays_.insert(key);
    plan_.holidays.push_back({key, cleanText(days.name, days.line, notes_), first, last});
}

// The file says which steps are summaries, but what has steps below it is one in any case.
bool Converter::isPhase(std::size_t at) const
{
    const MspdiTask& task = project_.tasks[at];
    for (std::size_t next = at + 1; next < project_.tasks.size(); ++next) {
        if (!project_.tasks[next].isNull)
            return project_.tasks[next].outlineLevel > task.outlineLevel;
    }
    return false;
}

void Converter::addTask(std::size_t at)
{
    const MspdiTask& task = project_.tasks[at];
    // Level 0 is the project itself; steps that are null are blank rows.
    if (task.isNull || task.uid.isEmpty() || task.outlineLevel < 1 || taken_.contains(task.uid))
        return;
    while (!above_.empty() && above_.back().first >= task.outlineLevel)
        above_.pop_back();
    if (!task.isActive) {
        notes_.add(Kind::InactiveLeftOut, task.line, task.name);
        return;
    }
    Activity row;
    row.id = idOf<Activity>("task", task.uid);
    row.title = cleanText(task.name, task.line, notes_);
    if (row.title.isEmpty())
        row.title = task.uid;
    row.note = cleanText(task.note, task.line, notes_);
    row.order = static_cast<double>(at);
    if (!above_.empty())
        row.parent = above_.back().second;
    if (isPhase(at)) {
        row.kind = Activity::Kind::Phase;
        above_.emplace_back(task.outlineLevel, row.id);
    } else if (task.minutes <= 0) {
        row.kind = Activity::Kind::Milestone;
    } else {
        setLength(row, task);
    }
    setDates(row, task);
    noteWhatIsLeft(task);
    taken_.insert(task.uid, row.id);
    plan_.activities.push_back(std::move(row));
}

int Converter::wholeDays(double minutes, bool elapsed, int line, const QString& name)
{
    const double days
        = std::clamp<double>(minutes / (elapsed ? minutesOfADay : minutesPerDay_), -mostDays, mostDays);
    const double whole = std::ceil(days - nearlyWhole);
    if (std::abs(days - whole) > nearlyWhole)
        notes_.add(Kind::PartOfADay, line, name);
    return static_cast<int>(whole);
}

void Converter::setLength(Activity& row, const MspdiTask& task)
{
    const bool elapsed = isElapsed(task.durationFormat);
    row.length = std::max(1, wholeDays(task.minutes, elapsed, task.line, task.name));
    if (elapsed)
        row.lengthUnit = Activity::LengthUnit::CalendarDays;
}

std::optional<QDate> Converter::startDay(const QDateTime& time) const
{
    if (!time.isValid())
        return std::nullopt;
    return writableDay(time.time() >= dayEnd_ ? time.date().addDays(1) : time.date());
}

std::optional<QDate> Converter::finishDay(const QDateTime& time) const
{
    if (!time.isValid())
        return std::nullopt;
    return writableDay(time.time() <= dayStart_ ? time.date().addDays(-1) : time.date());
}

void Converter::keep(Activity& row, std::optional<QDate> start, std::optional<QDate> finish)
{
    if (row.kind == Activity::Kind::Milestone) {
        row.keptFinish = finish ? finish : start;
        return;
    }
    row.keptStart = start;
    row.keptFinish = start && finish ? std::max(start, finish) : finish;
}

// Source: the format's schema, ConstraintType.
void Converter::setDates(Activity& row, const MspdiTask& task)
{
    enum Constraint {
        AsSoonAsPossible,
        AsLate,
        MustStartOn,
        MustFinishOn,
        StartNoEarlier,
        StartNoLater,
        FinishNoEarlier,
        FinishNoLater
    };
    const bool isPhase = row.kind == Activity::Kind::Phase;
    const bool isMilestone = row.kind == Activity::Kind::Milestone;
    row.deadline = isMilestone ? startDay(task.deadline) : finishDay(task.deadline);
    row.progress = std::clamp(task.percent / 100, 0.0, 1.0);
    if (isPhase)
        row.progress = 0;
    else if (task.percent > 0)
        row.startedOn = startDay(task.actualStart);
    if (row.progress >= 1)
        row.finishedOn = isMilestone ? startDay(task.actualFinish) : finishDay(task.actualFinish);
    const std::optional<QDate> start = startDay(task.constraintDate);
    const std::optional<QDate> finish = isMilestone ? start : finishDay(task.constraintDate);
    if (task.isManual && !isPhase)
        keep(row, startDay(task.start), isMilestone ? startDay(task.start) : finishDay(task.finish));
    else if (task.constraint == MustStartOn && !isPhase)
        keep(row, start, std::nullopt);
    else if (task.constraint == MustFinishOn && !isPhase)
        keep(row, std::nullopt, finish);
    else if (task.constraint == StartNoEarlier)
        row.earliestStart = start;
    else if (task.constraint == FinishNoLater)
        row.deadline = row.deadline && finish ? std::min(row.deadline, finish) : finish;
    else if (task.constraint != AsSoonAsPossible || task.isManual)
        notes_.add(Kind::ConstraintLeftOut, task.line, task.name);
}

void Converter::noteWhatIsLeft(const MspdiTask& task)
{
    if (!task.calendar.isEmpty() && task.calendar != QLatin1String("-1")
        && task.calendar != project_.calendar)
        notes_.add(Kind::TaskCalendarLeftOut, task.line, task.name);
    if (task.hasBaseline)
        notes_.add(Kind::BaselineLeftOut, task.line, task.name);
    const QTime start = task.start.time();
    const QTime finish = task.finish.time();
    const bool isWhole
        = (start <= dayStart_ || start >= dayEnd_) && (finish <= dayStart_ || finish >= dayEnd_);
    if (task.start.isValid() && task.finish.isValid() && !isWhole)
        notes_.add(Kind::TimeOfDay, task.line, task.name);
}

void Converter::addLinks(const MspdiTask& task)
{
    const auto to = taken_.constFind(task.uid);
    if (to == taken_.constEnd())
        return;
    QSet<QString> seen;
    for (const MspdiLink& link : task.links) {
        const auto from = taken_.constFind(link.predecessor);
        if (link.crossProject || from == taken_.constEnd() || from == to || seen.contains(link.predecessor)) {
            notes_.add(Kind::LinkLeftOut, link.line, task.name);
            continue;
        }
        seen.insert(link.predecessor);
        using Type = Dependency::Type;
        constexpr std::array types{Type::FinishToFinish, Type::FinishToStart, Type::StartToFinish,
                                   Type::StartToStart};
        Dependency row;
        row.id = idOf<Dependency>("link", link.predecessor + QLatin1Char('/') + task.uid);
        row.from = *from;
        row.to = *to;
        row.type = types[static_cast<std::size_t>(std::clamp(link.type, 0, 3))];
        if (isPercent(link.lagFormat)) {
            if (link.lag != 0)
                notes_.add(Kind::LagLeftOut, link.line, task.name);
        } else {
            constexpr double tenths = 10;
            row.lag = wholeDays(link.lag / tenths, isElapsed(link.lagFormat), link.line, task.name);
            if (isElapsed(link.lagFormat))
                row.lagUnit = Activity::LengthUnit::CalendarDays;
        }
        plan_.dependencies.push_back(row);
    }
}

// Work that nobody is named for follows the plan's calendar; a resource may have one of its own.
void Converter::noteAssignments()
{
    QHash<QString, const MspdiTask*> tasks;
    for (const MspdiTask& task : project_.tasks)
        tasks.insert(task.uid, &task);
    QSet<QString> withResources;
    for (const MspdiAssignment& assignment : project_.assignments) {
        const MspdiTask* task = tasks.value(assignment.task);
        if (!task || !taken_.contains(task->uid))
            continue;
        if (assignment.isSplit)
            notes_.add(Kind::SplitJoined, task->line, task->name);
        if (!assignment.resource.startsWith(QLatin1Char('-')) && !withResources.contains(task->uid)) {
            withResources.insert(task->uid);
            notes_.add(Kind::ResourcesLeftOut, task->line, task->name);
        }
    }
}

}  // namespace

bool isMspdi(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(1024);
    return start.contains("<Project") && start.contains("schemas.microsoft.com/project");
}

Result<ForeignPlan> readMspdi(const QByteArray& bytes, const QString& title)
{
    if (bytes.size() > maxImportBytes)
        return Error{Error::Code::TooLarge, {QString::number(maxImportMegabytes)}};
    const Result<MspdiProject> project = readMspdiElements(bytes);
    if (!project)
        return project.error();
    ForeignPlan plan = Converter(*project, title).take();
    if (plan.activities.empty())
        return Error{Error::Code::NothingToTake, {QStringLiteral("Task")}};
    return plan;
}

}  // namespace nextrung::exchange
