// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/holiday_calendar.h"

#include "exchange/clean_text.h"
#include "exchange/csv.h"

#include <QHash>
#include <QStringDecoder>
#include <QStringList>

#include <algorithm>

namespace nextrung::exchange {

namespace {

using core::Error;
using core::Result;

constexpr int mostDays = 366;

/// One line of an iCalendar file after unfolding: NAME;PARAMETER=VALUE:VALUE.
struct Property {
    QString name{};
    QString value{};
    int line = 0;
};

QString withoutEscapes(const QString& value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value[at] != QLatin1Char('\\') || at + 1 == value.size()) {
            text += value[at];
            continue;
        }
        ++at;
        text += value[at].toLower() == QLatin1Char('n') ? QLatin1Char('\n') : value[at];
    }
    return text;
}

/// The colon that ends the name and its parameters is the first outside quotes.
Property propertyOf(const QString& line, int number)
{
    bool isQuoted = false;
    for (qsizetype at = 0; at < line.size(); ++at) {
        isQuoted = line[at] == QLatin1Char('"') ? !isQuoted : isQuoted;
        if (line[at] == QLatin1Char(':') && !isQuoted)
            return {line.left(at).section(QLatin1Char(';'), 0, 0).trimmed().toUpper(), line.mid(at + 1),
                    number};
    }
    return {line.trimmed().toUpper(), QString(), number};
}

/// A line that begins with a blank continues the one before.
std::vector<Property> propertiesOf(const QString& text)
{
    std::vector<Property> properties;
    QString unfolded;
    int begin = 0;
    int number = 0;
    const auto finish = [&] {
        if (!unfolded.trimmed().isEmpty())
            properties.push_back(propertyOf(unfolded, begin));
        unfolded.clear();
    };
    QString lines = text;
    lines.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    lines.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    for (const QStringView line : QStringView(lines).split(QLatin1Char('\n'))) {
        ++number;
        if (!line.isEmpty() && (line[0] == QLatin1Char(' ') || line[0] == QLatin1Char('\t'))) {
            unfolded += line.mid(1);
            continue;
        }
        finish();
        begin = number;
        unfolded = line.toString();
    }
    finish();
    return properties;
}

QDate dateOf(const QString& value)
{
    return QDate::fromString(value.trimmed().left(8), QStringLiteral("yyyyMMdd"));
}

/// An event as its properties come.
struct Event {
    QString uid{};
    QString summary{};
    QString start{};
    QString end{};
    QString duration{};
    QString rule{};
    QStringList excluded{};
    bool isCancelled = false;
    bool repeatsByDates = false;
    int line = 0;
};

void readInto(Event& event, const Property& property)
{
    if (property.name == QLatin1String("UID"))
        event.uid = property.value.trimmed();
    else if (property.name == QLatin1String("SUMMARY"))
        event.summary = withoutEscapes(property.value);
    else if (property.name == QLatin1String("DTSTART"))
        event.start = property.value.trimmed();
    else if (property.name == QLatin1String("DTEND"))
        event.end = property.value.trimmed();
    else if (property.name == QLatin1String("DURATION"))
        event.duration = property.value.trimmed().toUpper();
    else if (property.name == QLatin1String("RRULE"))
        event.rule = property.value.trimmed().toUpper();
    else if (property.name == QLatin1String("EXDATE"))
        event.excluded += property.value.split(QLatin1Char(','));
    else if (property.name == QLatin1String("STATUS"))
        event.isCancelled = property.value.trimmed().toUpper() == QLatin1String("CANCELLED");
    else if (property.name == QLatin1String("RDATE"))
        event.repeatsByDates = true;
}

/// The last day of an event of whole days: its end is the day after. A day long if it says nothing.
QDate lastDay(const Event& event, QDate first)
{
    const QDate end = dateOf(event.end);
    if (end.isValid())
        return std::max(first, std::min(end.addDays(-1), first.addDays(mostDays)));
    const bool isWeeks = event.duration.endsWith(QLatin1Char('W'));
    if (event.duration.startsWith(QLatin1Char('P'))
        && (isWeeks || event.duration.endsWith(QLatin1Char('D')))) {
        const int count = event.duration.mid(1).chopped(1).toInt() * (isWeeks ? 7 : 1);
        return first.addDays(std::clamp(count, 1, mostDays) - 1);
    }
    return first;
}

/// Whether the rule says "each year", on the same date or the same weekday of the month; then it is written
/// down.
bool readYearly(ForeignHoliday& holiday, const QString& rule)
{
    QHash<QString, QString> parts;
    for (const QString& part : rule.split(QLatin1Char(';'), Qt::SkipEmptyParts))
        parts.insert(part.section(QLatin1Char('='), 0, 0), part.section(QLatin1Char('='), 1));
    const QString day = parts.take(QStringLiteral("BYDAY"));
    const QString until = parts.take(QStringLiteral("UNTIL"));
    const QString count = parts.take(QStringLiteral("COUNT"));
    parts.remove(QStringLiteral("WKST"));
    const bool isYearly = parts.take(QStringLiteral("FREQ")) == QLatin1String("YEARLY")
        && parts.value(QStringLiteral("INTERVAL"), QStringLiteral("1")) == QLatin1String("1");
    parts.remove(QStringLiteral("INTERVAL"));
    const QString month = parts.take(QStringLiteral("BYMONTH"));
    const QString monthDay = parts.take(QStringLiteral("BYMONTHDAY"));
    const bool isItsMonth = month.isEmpty() || month.toInt() == holiday.first.month();
    const bool isItsDay = monthDay.isEmpty() || monthDay.toInt() == holiday.first.day();
    if (!isYearly || !parts.isEmpty() || !isItsMonth || !isItsDay || (!day.isEmpty() && month.isEmpty()))
        return false;
    if (!day.isEmpty()) {
        const QStringList weekdays{QStringLiteral("MO"), QStringLiteral("TU"), QStringLiteral("WE"),
                                   QStringLiteral("TH"), QStringLiteral("FR"), QStringLiteral("SA"),
                                   QStringLiteral("SU")};
        holiday.weekdayInMonth = day.chopped(2).toInt();
        const bool isKnown
            = holiday.weekdayInMonth == -1 || (holiday.weekdayInMonth >= 1 && holiday.weekdayInMonth <= 5);
        if (!isKnown || weekdays.indexOf(day.right(2)) != holiday.first.dayOfWeek() - 1
            || !monthDay.isEmpty())
            return false;
    }
    if (!until.isEmpty())
        holiday.until = dateOf(until);
    if (!count.isEmpty())
        holiday.until = holiday.first.addYears(std::clamp(count.toInt(), 1, 1'000) - 1).addDays(6);
    holiday.everyYear = true;
    return true;
}

class Calendar {
public:
    void add(const Event& event);
    [[nodiscard]] ForeignPlan take(const QString& title);
    [[nodiscard]] std::size_t size() const { return plan_.holidays.size(); }

private:
    ForeignPlan plan_;
    NoteList notes_;
};

void Calendar::add(const Event& event)
{
    constexpr int lengthOfDate = 8;
    if (event.isCancelled)
        return;
    ForeignHoliday holiday;
    holiday.first = dateOf(event.start);
    if (!holiday.first.isValid() || event.start.size() != lengthOfDate) {
        notes_.add(Note::Kind::TimedEventLeftOut, event.line, event.summary);
        return;
    }
    holiday.title = cleanText(event.summary, event.line, notes_);
    holiday.key = QStringLiteral("ics/") + (event.uid.isEmpty() ? holiday.title : event.uid);
    holiday.last = lastDay(event, holiday.first);
    for (const QString& day : event.excluded)
        holiday.skipped.push_back(dateOf(day));
    const bool isKnown = event.rule.isEmpty() || readYearly(holiday, event.rule);
    if (!isKnown || event.repeatsByDates)
        notes_.add(Note::Kind::RepetitionLeftOut, event.line, holiday.title);
    if (!isKnown)
        holiday.weekdayInMonth = 0;
    plan_.holidays.push_back(std::move(holiday));
}

ForeignPlan Calendar::take(const QString& title)
{
    plan_.title = title;
    plan_.notes = notes_.notes();
    return std::move(plan_);
}

}  // namespace

bool isIcs(const QByteArray& bytes)
{
    return bytes.left(256).trimmed().toUpper().contains("BEGIN:VCALENDAR");
}

Result<ForeignPlan> readHolidays(const QByteArray& bytes, const QString& title)
{
    if (bytes.size() > maxImportBytes)
        return Error{Error::Code::TooLarge, {QString::number(maxImportMegabytes)}};
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (decoder.hasError())
        return Error{Error::Code::NotText};
    Calendar calendar;
    std::optional<Event> event;
    QStringList parts;  // within the event, e.g. its alarm
    for (const Property& property : propertiesOf(text)) {
        const QString what = property.value.trimmed().toUpper();
        if (property.name == QLatin1String("BEGIN")) {
            if (event)
                parts.append(what);
            else if (what == QLatin1String("VEVENT"))
                event = Event{};
            if (event && parts.isEmpty())
                event->line = property.line;
        } else if (property.name == QLatin1String("END")) {
            if (!parts.isEmpty())
                parts.removeLast();
            else if (event && what == QLatin1String("VEVENT"))
                calendar.add(*std::exchange(event, std::nullopt));
        } else if (event && parts.isEmpty()) {
            readInto(*event, property);
        }
        if (calendar.size() > maxForeignHolidays)
            return Error{
                Error::Code::TooMany, {QString::number(maxForeignHolidays)}, QStringLiteral("VEVENT")};
    }
    if (calendar.size() == 0)
        return Error{Error::Code::NothingToTake, {QStringLiteral("VEVENT")}};
    return calendar.take(title);
}

}  // namespace nextrung::exchange
