// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/mspdi_elements.h"

#include "exchange/foreign_plan.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <functional>

namespace nextrung::exchange {

namespace {

using core::Error;
using core::Result;

/// Minutes of "PT8H30M0S", "P1DT2H"; 0 for what is none.
double minutesOf(const QString& duration)
{
    static const QRegularExpression pattern(QStringLiteral(
        R"(^-?P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$)"));
    const QRegularExpressionMatch match = pattern.match(duration.trimmed());
    if (!match.hasMatch())
        return 0;
    const double days = match.captured(1).toDouble() * 365 + match.captured(2).toDouble() * 30
        + match.captured(3).toDouble();
    return days * 1440 + match.captured(4).toDouble() * 60 + match.captured(5).toDouble()
        + match.captured(6).toDouble() / 60;
}

QDateTime timeOf(const QString& text)
{
    return QDateTime::fromString(text.trimmed().left(19), Qt::ISODate);
}

bool isOne(const QString& text)
{
    return text.trimmed() == QLatin1String("1");
}

/// Walks the elements in one pass; what is not known is skipped.
class Reader {
public:
    explicit Reader(const QByteArray& bytes)
        : xml_(bytes)
    {
    }

    Result<MspdiProject> read();

private:
    using Child = std::function<void(QStringView)>;

    void forEachChild(const Child& child);
    [[nodiscard]] QString text() { return xml_.readElementText(QXmlStreamReader::SkipChildElements); }
    [[nodiscard]] int number() { return text().toInt(); }
    [[nodiscard]] int line() const { return static_cast<int>(xml_.lineNumber()); }
    void readProject(QStringView name);
    void readCalendar();
    MspdiDays readDays();
    void readWorkingTime(MspdiDays& days);
    void readTask();
    void readTaskDates(MspdiTask& task, QStringView name);
    MspdiLink readLink();
    void readAssignment();
    void refuse(std::size_t most, const char* what);

    QXmlStreamReader xml_;
    MspdiProject project_;
    std::size_t links_ = 0;
    std::optional<Error> refusal_;
};

void Reader::forEachChild(const Child& child)
{
    while (!refusal_ && xml_.readNextStartElement())
        child(xml_.name());
}

void Reader::refuse(std::size_t most, const char* what)
{
    refusal_ = Error{Error::Code::TooMany, {QString::number(most)}, QString::fromLatin1(what)};
}

MspdiLink Reader::readLink()
{
    MspdiLink link;
    link.line = line();
    forEachChild([&](QStringView name) {
        if (name == QLatin1String("PredecessorUID"))
            link.predecessor = text().trimmed();
        else if (name == QLatin1String("Type"))
            link.type = number();
        else if (name == QLatin1String("LinkLag"))
            link.lag = text().toDouble();
        else if (name == QLatin1String("LagFormat"))
            link.lagFormat = number();
        else if (name == QLatin1String("CrossProject"))
            link.crossProject = isOne(text());
        else
            xml_.skipCurrentElement();
    });
    if (++links_ > maxForeignDependencies)
        refuse(maxForeignDependencies, "PredecessorLink");
    return link;
}

void Reader::readTaskDates(MspdiTask& task, QStringView name)
{
    if (name == QLatin1String("Start"))
        task.start = timeOf(text());
    else if (name == QLatin1String("Finish"))
        task.finish = timeOf(text());
    else if (name == QLatin1String("ConstraintDate"))
        task.constraintDate = timeOf(text());
    else if (name == QLatin1String("Deadline"))
        task.deadline = timeOf(text());
    else if (name == QLatin1String("ActualStart"))
        task.actualStart = timeOf(text());
    else if (name == QLatin1String("ActualFinish"))
        task.actualFinish = timeOf(text());
    else if (name == QLatin1String("PredecessorLink"))
        task.links.push_back(readLink());
    else
        xml_.skipCurrentElement();
}

void Reader::readTask()
{
    MspdiTask task;
    task.line = line();
    forEachChild([&](QStringView name) {
        if (name == QLatin1String("UID"))
            task.uid = text().trimmed();
        else if (name == QLatin1String("Name"))
            task.name = text().trimmed();
        else if (name == QLatin1String("Notes"))
            task.note = text().trimmed();
        else if (name == QLatin1String("OutlineLevel"))
            task.outlineLevel = number();
        else if (name == QLatin1String("Duration"))
            task.minutes = minutesOf(text());
        else if (name == QLatin1String("DurationFormat"))
            task.durationFormat = number();
        else if (name == QLatin1String("ConstraintType"))
            task.constraint = number();
        else if (name == QLatin1String("PercentComplete"))
            task.percent = text().toDouble();
        else if (name == QLatin1String("IsNull"))
            task.isNull = isOne(text());
        else if (name == QLatin1String("Active"))
            task.isActive = isOne(text());
        else if (name == QLatin1String("Manual"))
            task.isManual = isOne(text());
        else if (name == QLatin1String("Milestone"))
            task.isMilestone = isOne(text());
        else if (name == QLatin1String("Summary"))
            task.isSummary = isOne(text());
        else if (name == QLatin1String("CalendarUID"))
            task.calendar = text().trimmed();
        else if (name == QLatin1String("Baseline")) {
            task.hasBaseline = true;
            xml_.skipCurrentElement();
        } else
            readTaskDates(task, name);
    });
    project_.tasks.push_back(std::move(task));
    if (project_.tasks.size() > maxForeignActivities)
        refuse(maxForeignActivities, "Task");
}

void Reader::readWorkingTime(MspdiDays& days)
{
    forEachChild([&](QStringView name) {
        const bool isFrom = name == QLatin1String("FromTime");
        const bool isTo = name == QLatin1String("ToTime");
        const QTime time = QTime::fromString(text().trimmed(), Qt::ISODate);
        if (isFrom && time.isValid())
            days.opens = days.opens.isValid() ? std::min(days.opens, time) : time;
        if (isTo && time.isValid())
            days.closes = days.closes.isValid() ? std::max(days.closes, time) : time;
    });
}

MspdiDays Reader::readDays()
{
    MspdiDays days;
    days.line = line();
    forEachChild([&](QStringView name) {
        if (name == QLatin1String("Name"))
            days.name = text().trimmed();
        else if (name == QLatin1String("DayType"))
            days.weekday = number();
        else if (name == QLatin1String("DayWorking"))
            days.isWorking = isOne(text());
        else if (name == QLatin1String("Type"))
            days.repetition = number();
        else if (name == QLatin1String("TimePeriod"))
            forEachChild([&](QStringView end) {
                if (end == QLatin1String("FromDate"))
                    days.from = timeOf(text());
                else if (end == QLatin1String("ToDate"))
                    days.to = timeOf(text());
                else
                    xml_.skipCurrentElement();
            });
        else if (name == QLatin1String("WorkingTimes"))
            forEachChild([&](QStringView) { readWorkingTime(days); });
        else
            xml_.skipCurrentElement();
    });
    return days;
}

void Reader::readCalendar()
{
    MspdiCalendar calendar;
    forEachChild([&](QStringView name) {
        if (name == QLatin1String("UID"))
            calendar.uid = text().trimmed();
        else if (name == QLatin1String("WeekDays") || name == QLatin1String("Exceptions"))
            forEachChild([&](QStringView) { calendar.days.push_back(readDays()); });
        else
            xml_.skipCurrentElement();
        if (calendar.days.size() > maxForeignHolidays)
            refuse(maxForeignHolidays, "Exception");
    });
    project_.calendars.push_back(std::move(calendar));
}

// Work in several pieces: a piece of no work between two of some. Days off have no value at all.
void Reader::readAssignment()
{
    MspdiAssignment assignment;
    bool hasWorked = false;
    bool isPaused = false;
    forEachChild([&](QStringView name) {
        if (name == QLatin1String("TaskUID"))
            assignment.task = text().trimmed();
        else if (name == QLatin1String("ResourceUID"))
            assignment.resource = text().trimmed();
        else if (name == QLatin1String("TimephasedData")) {
            int type = 0;
            QString value;
            forEachChild([&](QStringView part) {
                if (part == QLatin1String("Type"))
                    type = number();
                else if (part == QLatin1String("Value"))
                    value = text();
                else
                    xml_.skipCurrentElement();
            });
            const bool isWork = (type == 1 || type == 2) && !value.isEmpty();
            const bool isSome = minutesOf(value) > 0;
            assignment.isSplit = assignment.isSplit || (isWork && isSome && isPaused);
            isPaused = isPaused || (isWork && !isSome && hasWorked);
            hasWorked = hasWorked || (isWork && isSome);
        } else
            xml_.skipCurrentElement();
    });
    project_.assignments.push_back(assignment);
}

void Reader::readProject(QStringView name)
{
    const auto readEach
        = [this](void (Reader::*one)()) { forEachChild([&](QStringView) { (this->*one)(); }); };
    if (name == QLatin1String("Title"))
        project_.title = text().trimmed();
    else if (name == QLatin1String("Name"))
        project_.name = text().trimmed();
    else if (name == QLatin1String("CalendarUID"))
        project_.calendar = text().trimmed();
    else if (name == QLatin1String("MinutesPerDay"))
        project_.minutesPerDay = text().toDouble();
    else if (name == QLatin1String("StartDate"))
        project_.start = timeOf(text());
    else if (name == QLatin1String("Calendars"))
        readEach(&Reader::readCalendar);
    else if (name == QLatin1String("Tasks"))
        readEach(&Reader::readTask);
    else if (name == QLatin1String("Assignments"))
        readEach(&Reader::readAssignment);
    else
        xml_.skipCurrentElement();
}

Result<MspdiProject> Reader::read()
{
    while (!xml_.atEnd() && !xml_.isStartElement()) {
        xml_.readNext();
        // Entities of its own make a small file large; Microsoft Project writes none.
        if (xml_.isDTD())
            return Error{Error::Code::UnknownFormat, {QStringLiteral("<!DOCTYPE")}};
    }
    if (xml_.isStartElement() && xml_.name() != QLatin1String("Project"))
        return Error{Error::Code::UnknownFormat, {QLatin1Char('<') + xml_.name().toString().left(40)}};
    if (xml_.isStartElement())
        forEachChild([this](QStringView name) { readProject(name); });
    if (refusal_)
        return *refusal_;
    if (xml_.hasError())
        return Error{Error::Code::NotXml,
                     {QString::number(xml_.lineNumber()), QString::number(xml_.columnNumber() + 1),
                      xml_.errorString()}};
    return project_;
}

}  // namespace

Result<MspdiProject> readMspdiElements(const QByteArray& bytes)
{
    return Reader(bytes).read();
}

}  // namespace nextrung::exchange
