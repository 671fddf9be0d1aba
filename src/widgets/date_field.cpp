// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/date_field.h"

#include "drawing/icons.h"
#include "report/dates.h"
#include "widgets/appearance.h"

#include <QAction>
#include <QCalendarWidget>
#include <QEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

namespace {

constexpr int spareForDigits = 4;
constexpr int fieldHeight = 26;

}  // namespace

DateField::DateField(const Appearance& appearance, QWidget* parent)
    : QLineEdit(parent)
    , appearance_(appearance)
    , calendar_(addAction(QIcon(), QLineEdit::TrailingPosition))
{
    connect(calendar_, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &QLineEdit::editingFinished, this, &DateField::take);
    // What was said of the text before does not hold for what is typed now.
    connect(this, &QLineEdit::textEdited, this, &QToolTip::hideText);
    connect(&appearance, &Appearance::changed, this, &DateField::restyle);
    restyle();
}

void DateField::setDay(std::optional<QDate> day)
{
    day_ = day;
    setText(words());
    setCursorPosition(0);
}

QString DateField::words() const
{
    if (!day_)
        return {};
    // Asked of the widest day, so that fields of one width that stand together have one form.
    return !isVisible() || sizeHint().width() <= width() ? report::dateWithWeekday(QLocale(), *day_)
                                                         : report::dateInTable(QLocale(), *day_);
}

int DateField::widthFor(const QString& words) const
{
    // Qt reckons with 17 letters x and with what lies around them.
    const int around = QLineEdit::sizeHint().width() - 17 * fontMetrics().horizontalAdvance(QLatin1Char('x'));
    return around + fontMetrics().horizontalAdvance(words) + 2;  // the cursor
}

// What is being written stays.
void DateField::fitWords()
{
    if (isModified() || text() == words())
        return;
    setText(words());
    setCursorPosition(0);
}

void DateField::showEvent(QShowEvent* event)
{
    QLineEdit::showEvent(event);
    fitWords();
}

void DateField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    fitWords();
}

void DateField::setOptional(QDate proposal)
{
    proposal_ = proposal;
    setPlaceholderText(tr("not set"));
}

void DateField::setAllowed(QDate first, QDate last)
{
    first_ = first;
    last_ = last;
}

std::optional<QDate> DateField::typed() const
{
    return report::dayFromText(QLocale(), text(), start());
}

bool DateField::isCleared() const
{
    return proposal_ && text().trimmed().isEmpty();
}

QDate DateField::date() const
{
    if (isCleared())
        return {};
    return isModified() ? typed().value_or(day_.value_or(QDate())) : day_.value_or(QDate());
}

QDate DateField::start() const
{
    return day_ ? *day_ : proposal_.value_or(QDate());
}

std::optional<QDate> DateField::allowed(std::optional<QDate> day) const
{
    if (day && first_.isValid())
        day = std::max(*day, first_);
    if (day && last_.isValid())
        day = std::min(*day, last_);
    return day;
}

bool DateField::isOtherTyped() const
{
    const std::optional<QDate> day = allowed(typed());
    return isModified() && (day || isCleared()) && day != day_;
}

void DateField::tellTyped()
{
    if (isOtherTyped())
        emit picked(allowed(typed()));
}

void DateField::pick(std::optional<QDate> day)
{
    day = allowed(day);
    QToolTip::hideText();
    if (day == day_)
        return setDay(day);
    setDay(day);
    emit picked(day);
}

void DateField::take()
{
    if (!isModified())
        return;
    const std::optional<QDate> day = typed();
    setModified(false);
    if (day || isCleared())
        return pick(day);
    const QString example = report::dateInTable(QLocale(), start());
    QToolTip::showText(mapToGlobal(QPoint(0, height())),
                       tr("“%1” is no day. Write one such as %2.").arg(text().trimmed(), example), this);
    setDay(day_);
}

void DateField::openCalendar()
{
    auto* calendar = new QCalendarWidget(this);
    calendar->setWindowFlags(Qt::Popup);
    calendar->setAttribute(Qt::WA_DeleteOnClose);
    calendar->setLocale(QLocale());
    calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (first_.isValid())
        calendar->setMinimumDate(first_);
    if (last_.isValid())
        calendar->setMaximumDate(last_);
    calendar->setSelectedDate(start());
    const auto choose = [this, calendar](QDate day) {
        calendar->close();
        pick(day);
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    calendar->move(mapToGlobal(QPoint(0, height() + 2)));
    calendar->show();
    calendar->setFocus();
}

void DateField::keyPressEvent(QKeyEvent* event)
{
    const bool isAlt = event->modifiers().testFlag(Qt::AltModifier);
    if (!isReadOnly() && ((event->key() == Qt::Key_Down && isAlt) || event->key() == Qt::Key_F4))
        return openCalendar();
    const auto step = [&](QDate day) {
        take();
        pick(day);
    };
    switch (isReadOnly() || event->modifiers().testFlag(Qt::ControlModifier) ? 0 : event->key()) {
    case Qt::Key_Up:
        return step(start().addDays(1));
    case Qt::Key_Down:
        return step(start().addDays(-1));
    case Qt::Key_PageUp:
        return step(start().addMonths(1));
    case Qt::Key_PageDown:
        return step(start().addMonths(-1));
    case Qt::Key_Escape:
        if (isModified()) {
            setDay(day_);
            emit textEdited(text());  // whoever knows what was typed hears that it was given up
            return;
        }
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void DateField::wheelEvent(QWheelEvent* event)
{
    event->ignore();
}

void DateField::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    setDay(day_);
    if (proposal_)
        setPlaceholderText(tr("not set"));
    restyle();
}

void DateField::restyle()
{
    calendar_->setIcon(drawing::icon(QStringLiteral("calendar"), appearance_.theme(), drawing::Token::Ink3));
    calendar_->setText(tr("Calendar"));
    calendar_->setToolTip(tr("Choose from the calendar"));
}

QSize DateField::sizeHint() const
{
    const QLocale locale;
    const QFontMetrics metrics = fontMetrics();
    const int month = widestMonth();
    QString widest = report::dateInTable(locale, QDate(2028, month, 28));
    for (int day = 20; day <= 26; ++day) {
        const QString words = report::dateWithWeekday(locale, QDate(2028, month, day));
        if (metrics.horizontalAdvance(words) > metrics.horizontalAdvance(widest))
            widest = words;
    }
    return {widthFor(widest) + spareForDigits, fieldHeight};
}

// Narrower than that it is cut; the day of the week may be left out.
QSize DateField::minimumSizeHint() const
{
    const QDate widest(2028, widestMonth(), 28);
    return {widthFor(report::dateInTable(QLocale(), widest)) + spareForDigits, fieldHeight};
}

int DateField::widestMonth() const
{
    const QLocale locale;
    const QFontMetrics metrics = fontMetrics();
    std::array<int, 12> widths{};
    for (std::size_t at = 0; at < widths.size(); ++at)
        widths[at] = metrics.horizontalAdvance(
            report::dateInTable(locale, QDate(2028, static_cast<int>(at) + 1, 28)));
    return static_cast<int>(std::max_element(widths.begin(), widths.end()) - widths.begin()) + 1;
}

}  // namespace nextrung::widgets
