// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/goal_details.h"

#include "report/dates.h"
#include "widgets/date_field.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace nextrung::widgets {

GoalDetails::GoalDetails(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(addForm())
    , goal_(new DateField(bench.appearance, this))
    , hours_(new QDoubleSpinBox(this))
    , days_(new QPushButton(this))
    , figures_(nullptr)
{
    hours_->setMinimumSize(80, 26);
    goal_->setOptional(bench.document.today().addMonths(6));
    hours_->setRange(0, 168);
    hours_->setDecimals(1);
    hours_->setSingleStep(0.5);
    hours_->setKeyboardTracking(false);
    form_->addRow(quiet(), goal_);
    form_->addRow(quiet(), hours_);
    column().addWidget(days_);
    figures_ = addForm();
    connect(goal_, &DateField::picked, this,
            [this](std::optional<QDate> day) { this->commands().setGoal(day); });
    connect(hours_, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        if (qAbs(hours - core::Calendar(plan()).hoursAWeekOn(this->bench().document.today())) > 0.01)
            this->commands().setHoursAWeek(hours);
    });
    QAction* days = bench.actions.find("plan.workingDays");
    connect(days_, &QPushButton::clicked, days, &QAction::trigger);
}

void GoalDetails::edit()
{
    goal_->setFocus(Qt::ShortcutFocusReason);
    goal_->selectAll();
}

void GoalDetails::refresh()
{
    const core::Calendar calendar(plan());
    goal_->setDay(core::profileOf(plan()).goalDate);
    hours_->setValue(calendar.hoursAWeekOn(bench().document.today()));
    refreshFigures();
}

void GoalDetails::refreshFigures()
{
    clear(*figures_);
    const core::Schedule& schedule = bench().document.schedule();
    const QLocale locale;
    const auto add = [this](const QString& key, const QString& value) {
        auto* figure = new QLabel(value, this);
        figure->setWordWrap(true);
        figures_->addRow(quiet(key), figure);
    };
    add(tr("Work"),
        tr("%1 of %2 h done")
            .arg(report::hoursNumber(locale, schedule.hoursDone),
                 report::hoursNumber(locale, schedule.hours)));
    add(tr("Left"),
        tr("%1 h, and %2 h to do it in")
            .arg(report::hoursNumber(locale, schedule.hoursLeft),
                 report::hoursNumber(locale, schedule.capacityLeft)));
    if (schedule.finish.isValid())
        add(tr("Last finish"), report::dateWithWeekday(locale, schedule.finish));
    if (schedule.goal && schedule.goal > bench().document.today())
        add(tr("Time left"),
            tr("%n day(s)", nullptr, static_cast<int>(bench().document.today().daysTo(*schedule.goal))));
}

void GoalDetails::retranslate()
{
    const auto name = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(goal_, tr("By"));
    name(hours_, tr("Hours a week"));
    days_->setText(tr("Working days and leave…"));
}

}  // namespace nextrung::widgets
