// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/availability_dialog.h"

#include "core/calendar.h"
#include "core/edits.h"
#include "report/dates.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/plain_tool_tip.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Availability;
using core::CalendarException;
using core::Plan;

namespace {

enum Column { TitleColumn, FirstColumn, LastColumn, KindColumn, HoursColumn };
constexpr int titleLetters = 32;  // of a title that is seen whole

std::array<double, 7> hoursOf(const Availability* availability)
{
    std::array<double, 7> hours{};
    if (!availability)
        return hours;
    for (std::size_t day = 0; day < hours.size(); ++day) {
        if (availability->weekdays.size() == hours.size())
            hours.at(day) = availability->weekdays[day];
        else
            hours.at(day) = day < 5 ? availability->hoursAWeek / 5 : 0;
    }
    return hours;
}

DateField* dateCell(QDate day, const Appearance& appearance, QWidget* parent)
{
    auto* field = new DateField(appearance, parent);
    field->setDay(day);
    field->setFrame(false);
    return field;
}

QDate dayIn(const QTableWidget& table, int row, Column column)
{
    return qobject_cast<DateField*>(table.cellWidget(row, column))->date();
}

}  // namespace

AvailabilityDialog::AvailabilityDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , appearance_(bench.appearance)
    , document_(bench.document)
    , sum_(new QLabel(this))
    , table_(new QTableWidget(0, 5, this))
{
    setWindowTitle(tr("Working days and leave"));
    auto* column = new QVBoxLayout(this);
    auto* intro = new QLabel(tr("Hours of your own for the plan, on each day of the week:"), this);
    column->addWidget(intro);
    auto* grid = new QGridLayout;
    for (int day = 0; day < 7; ++day) {
        auto* field = new QDoubleSpinBox(this);
        field->setRange(0, 24);
        field->setDecimals(1);
        field->setSingleStep(0.5);
        const QString name = QLocale().standaloneDayName(day + 1, QLocale::ShortFormat);
        field->setAccessibleName(QLocale().standaloneDayName(day + 1));
        grid->addWidget(new QLabel(name, this), 0, day);
        grid->addWidget(field, 1, day);
        days_.at(static_cast<std::size_t>(day)) = field;
        connect(field, &QDoubleSpinBox::valueChanged, this, &AvailabilityDialog::tellSum);
    }
    column->addLayout(grid);
    column->addWidget(sum_);
    column->addWidget(new QLabel(tr("Days on which these hours do not hold:"), this));
    table_->setHorizontalHeaderLabels(
        {tr("What"), tr("First day"), tr("Last day"), tr("Kind"), tr("Hours a week")});
    table_->verticalHeader()->hide();
    table_->horizontalHeader()->setSectionResizeMode(TitleColumn, QHeaderView::Stretch);
    table_->setAccessibleName(tr("Leave, holidays and other hours"));
    column->addWidget(table_, 1);
    column->addWidget(rowButtons(bench));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &AvailabilityDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(800, 480);
    fill();
}

QWidget* AvailabilityDialog::rowButtons(Workbench& bench)
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* add = new QPushButton(tr("Add"), buttons);
    auto* away = new QPushButton(tr("Remove"), buttons);
    connect(add, &QPushButton::clicked, this, &AvailabilityDialog::addLeave);
    connect(away, &QPushButton::clicked, this, [this] { table_->removeRow(table_->currentRow()); });
    row->addWidget(add);
    row->addWidget(away);
    auto* calendar = new QPushButton(tr("Take in a calendar…"), buttons);
    calendar->setToolTip(tr("Holidays from a calendar file (.ics)"));
    connect(calendar, &QPushButton::clicked, this,
            [this, takeIn = bench.actions.find("file.import")] { addTakenIn(*takeIn); });
    row->addWidget(calendar);
    row->addStretch(1);
    return buttons;
}

void AvailabilityDialog::addLeave()
{
    CalendarException leave;
    leave.id = core::newId<CalendarException>();
    leave.title = tr("Leave");
    leave.first = document_.today();
    const int row = addRow(leave);
    table_->setCurrentCell(row, TitleColumn);
    table_->editItem(table_->item(row, TitleColumn));
}

// Taking in is a step of its own, so what is written here already stays as it is.
void AvailabilityDialog::addTakenIn(QAction& takeIn)
{
    const std::shared_ptr<const Plan> before = document_.snapshot();
    takeIn.trigger();
    if (document_.snapshot() == before)
        return;
    ++takenIn_;
    for (const auto& each : document_.plan().exceptions) {
        if (!before->exceptions.find(each->id))
            addRow(*each);
    }
}

void AvailabilityDialog::fill()
{
    const std::array<double, 7> hours = hoursOf(core::availabilityOn(document_.plan(), document_.today()));
    for (std::size_t day = 0; day < hours.size(); ++day)
        days_.at(day)->setValue(hours.at(day));
    std::vector<const CalendarException*> exceptions;
    for (const auto& each : document_.plan().exceptions)
        exceptions.push_back(each.get());
    std::stable_sort(exceptions.begin(), exceptions.end(), [](const auto* a, const auto* b) {
        return a->first.value_or(QDate()) < b->first.value_or(QDate());
    });
    for (const CalendarException* each : exceptions)
        addRow(*each);
    tellSum();
}

void AvailabilityDialog::tellSum()
{
    double sum = 0;
    for (const QDoubleSpinBox* day : days_)
        sum += day->value();
    sum_->setText(tr("%1 hours a week").arg(report::hoursNumber(QLocale(), sum)));
}

int AvailabilityDialog::placeFor(QDate first) const
{
    int row = 0;
    while (row < table_->rowCount() && dayIn(*table_, row, FirstColumn) <= first)
        ++row;
    return row;
}

void AvailabilityDialog::fitColumns()
{
    table_->resizeColumnsToContents();
    int width = table_->fontMetrics().averageCharWidth() * titleLetters + 2 * table_->frameWidth()
        + table_->verticalScrollBar()->sizeHint().width();
    for (const Column column : {FirstColumn, LastColumn, KindColumn, HoursColumn})
        width += table_->columnWidth(column);
    table_->setMinimumWidth(width);
}

int AvailabilityDialog::addRow(const CalendarException& exception)
{
    const QDate first = exception.first.value_or(document_.today());
    const int row = placeFor(first);
    table_->insertRow(row);
    auto* title = new QTableWidgetItem(exception.title);
    title->setToolTip(plainToolTip(exception.title));
    title->setData(Qt::UserRole, QVariant::fromValue(exception.id.bits()));
    table_->setItem(row, TitleColumn, title);
    table_->setCellWidget(row, FirstColumn, dateCell(first, appearance_, table_));
    table_->setCellWidget(row, LastColumn, dateCell(exception.last.value_or(first), appearance_, table_));
    auto* kind = new QComboBox(table_);
    fillChoices<CalendarException::Kind>(*kind);
    const QStringList kinds{tr("Leave"), tr("Holiday"), tr("Other hours")};
    for (int at = 0; at < kinds.size(); ++at)
        kind->setItemText(at, kinds.at(at));
    showChoice(*kind, exception.kind);
    table_->setCellWidget(row, KindColumn, kind);
    auto* hours = new QDoubleSpinBox(table_);
    hours->setRange(0, 168);
    hours->setDecimals(1);
    hours->setValue(exception.hoursAWeek);
    table_->setCellWidget(row, HoursColumn, hours);
    const auto follow = [hours, kind] {
        hours->setEnabled(kind->currentIndex() == static_cast<int>(CalendarException::Kind::OtherHours));
    };
    connect(kind, &QComboBox::currentIndexChanged, hours, follow);
    follow();
    fitColumns();
    return row;
}

std::vector<CalendarException> AvailabilityDialog::exceptions() const
{
    std::vector<CalendarException> rows;
    for (int row = 0; row < table_->rowCount(); ++row) {
        const QTableWidgetItem* title = table_->item(row, TitleColumn);
        const core::Id<CalendarException> id(title->data(Qt::UserRole).toULongLong());
        const CalendarException* before = document_.plan().exceptions.find(id);
        CalendarException each = before ? *before : CalendarException{};
        each.id = id;
        each.title = title->text();
        const QDate first = dayIn(*table_, row, FirstColumn);
        const QDate last = dayIn(*table_, row, LastColumn);
        each.first = std::min(first, last);
        const QDate end = std::max(first, last);
        each.last = end > first || (before && before->last) ? std::optional(end) : std::nullopt;
        const QVariant kind = qobject_cast<QComboBox*>(table_->cellWidget(row, KindColumn))->currentData();
        if (kind.isValid())  // else it is a word that is not known here, and stays
            each.kind = static_cast<CalendarException::Kind>(kind.toInt());
        each.hoursAWeek = qobject_cast<QDoubleSpinBox*>(table_->cellWidget(row, HoursColumn))->value();
        rows.push_back(each);
    }
    return rows;
}

Availability AvailabilityDialog::availability() const
{
    const Availability* before = core::availabilityOn(document_.plan(), document_.today());
    Availability after = before ? *before : Availability{};
    if (!before)
        after.id = core::newId<Availability>();
    const std::array<double, 7> shown = hoursOf(before);
    const bool isSame
        = std::equal(days_.begin(), days_.end(), shown.begin(), [](const auto* field, double hours) {
              return std::abs(field->value() - std::round(hours * 10) / 10) < 1e-9;
          });
    if (isSame)
        return after;
    after.weekdays.clear();
    after.hoursAWeek = 0;
    for (const QDoubleSpinBox* day : days_) {
        after.weekdays.push_back(day->value());
        after.hoursAWeek += day->value();
    }
    return after;
}

void AvailabilityDialog::accept()
{
    const std::vector<CalendarException> wanted = exceptions();
    const Availability hours = availability();
    [[maybe_unused]] const core::Outcome outcome
        = document_.apply(tr("Change working days"), [&](const Plan& plan) -> core::Result<Plan> {
              std::vector<core::ObjectRef> gone;
              for (const auto& each : plan.exceptions) {
                  if (std::none_of(wanted.begin(), wanted.end(),
                                   [&](const auto& kept) { return kept.id == each->id; }))
                      gone.push_back(core::refTo(each->id));
              }
              core::Result<Plan> next = core::put(core::removeRows(plan, gone), hours);
              for (const CalendarException& each : wanted) {
                  if (next)
                      next = core::put(*next, each);
              }
              return next;
          });
    QDialog::accept();
}

void AvailabilityDialog::reject()
{
    for (; takenIn_ > 0; --takenIn_)
        document_.history()->undo();
    QDialog::reject();
}

}  // namespace nextrung::widgets
