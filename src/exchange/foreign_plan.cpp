// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/foreign_plan.h"

#include "core/rules.h"

#include <map>

namespace nextrung::exchange {

namespace {

using core::Activity;
using core::CalendarException;
using core::Error;
using core::Plan;
using core::Result;

constexpr int yearsAhead = 10;

/// What the source says of an activity, and the rest as the plan has it.
Activity broughtUpToDate(const Activity& source, const Activity* known)
{
    if (!known)
        return source;
    Activity row = *known;
    row.title = source.title;
    row.kind = source.kind;
    row.parent = source.parent;
    row.length = source.length;
    row.lengthUnit = source.lengthUnit;
    row.keptStart = source.keptStart;
    row.keptFinish = source.keptFinish;
    row.earliestStart = source.earliestStart;
    row.deadline = source.deadline;
    row.progress = source.progress;
    row.startedOn = source.startedOn;
    row.finishedOn = source.finishedOn;
    if (!source.note.isEmpty())
        row.note = source.note;
    return row;
}

/// The day of the month of a holiday in another year; nothing where that year has no such day.
std::optional<QDate> inYear(const ForeignHoliday& holiday, int year)
{
    const QDate& first = holiday.first;
    if (holiday.weekdayInMonth == 0) {
        const QDate day(year, first.month(), first.day());
        return day.isValid() ? std::optional(day) : std::nullopt;
    }
    QDate day(year, first.month(), 1);
    if (holiday.weekdayInMonth < 0) {
        day = QDate(year, first.month(), day.daysInMonth());
        return day.addDays(-((day.dayOfWeek() - first.dayOfWeek() + 7) % 7));
    }
    day = day.addDays((first.dayOfWeek() - day.dayOfWeek() + 7) % 7 + 7 * (holiday.weekdayInMonth - 1));
    return day.month() == first.month() ? std::optional(day) : std::nullopt;
}

std::vector<QDate> firstDays(const ForeignHoliday& holiday, QDate from)
{
    if (!holiday.everyYear)
        return {holiday.first};
    std::vector<QDate> days;
    for (int year = std::max(from.year(), holiday.first.year()); year <= from.year() + yearsAhead; ++year) {
        const std::optional<QDate> day = inYear(holiday, year);
        const bool isSkipped = day && std::count(holiday.skipped.begin(), holiday.skipped.end(), *day) > 0;
        if (day && !isSkipped && *day == writableDay(*day) && *day >= std::max(from, holiday.first)
            && *day < from.addYears(yearsAhead) && *day <= holiday.until.value_or(*day))
            days.push_back(*day);
    }
    return days;
}

void takeHolidays(Plan& plan, const ForeignPlan& foreign, std::optional<QDate> from)
{
    for (const ForeignHoliday& holiday : foreign.holidays) {
        for (const QDate day : firstDays(holiday, from.value_or(holiday.first))) {
            CalendarException row;
            row.id = core::derivedId<CalendarException>(holiday.key + QLatin1Char('/')
                                                        + day.toString(Qt::ISODate));
            if (const CalendarException* known = core::find(plan, row.id))
                row = *known;
            else
                row.kind = CalendarException::Kind::Holiday;
            row.title = holiday.title;
            row.first = day;
            row.last = writableDay(day.addDays(holiday.first.daysTo(holiday.last)));
            plan.exceptions.put(row);
        }
    }
}

/// Rows of a table with others put in, in one go: one by one would cost the square of their number.
template <class Row>
core::Table<Row> with(const core::Table<Row>& table, std::vector<Row> more)
{
    std::vector<Row> rows;
    rows.reserve(table.size() + more.size());
    for (const auto& row : table)
        rows.push_back(*row);
    std::move(more.begin(), more.end(), std::back_inserter(rows));
    return core::Table<Row>(std::move(rows));
}

}  // namespace

Result<Plan> takePlan(const Plan& into, const ForeignPlan& foreign, std::optional<QDate> holidaysFrom)
{
    if (foreign.activities.empty() && foreign.holidays.empty())
        return Error{Error::Code::NothingToTake, {QStringLiteral("activities"), QStringLiteral("holidays")}};
    Plan plan = into;
    double order = 0;
    for (const auto& activity : into.activities)
        order = std::max(order, activity->order + 1);
    std::vector<Activity> activities;
    for (const Activity& source : foreign.activities) {
        const Activity* known = core::find(into, source.id);
        activities.push_back(broughtUpToDate(source, known));
        if (!known)
            activities.back().order += order;
    }
    plan.activities = with(into.activities, std::move(activities));
    // A link that the person drew between the same two stands for the one of the file.
    std::map<std::pair<quint64, quint64>, core::Id<core::Dependency>> drawn;
    for (const auto& row : into.dependencies)
        drawn.emplace(std::pair(row->from.bits(), row->to.bits()), row->id);
    std::vector<core::Dependency> links;
    for (const core::Dependency& source : foreign.dependencies) {
        const auto same = drawn.find({source.from.bits(), source.to.bits()});
        if (same == drawn.end() || same->second == source.id)
            links.push_back(source);
    }
    plan.dependencies = with(into.dependencies, std::move(links));
    takeHolidays(plan, foreign, holidaysFrom);
    if (core::Outcome fine = core::soundness(plan); !fine)
        return fine.error();
    return plan;
}

}  // namespace nextrung::exchange
