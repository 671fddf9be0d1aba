// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_limits.h"

#include "widgets/date_field.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

namespace nextrung::widgets {

using core::Activity;

ActivityLimits::ActivityLimits(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(addForm())
    , earliest_(new DateField(bench.appearance, this))
    , deadline_(new DateField(bench.appearance, this))
    , length_(new QSpinBox(this))
    , unit_(new QComboBox(this))
    , lengthRow_(new QWidget(this))
    , most_(new QDoubleSpinBox(this))
{
    setHeading(QString());
    length_->setRange(0, 3650);
    most_->setRange(0, 168);
    most_->setDecimals(1);
    most_->setSingleStep(0.5);
    for (QAbstractSpinBox* field : std::initializer_list<QAbstractSpinBox*>{length_, most_}) {
        field->setKeyboardTracking(false);
        field->setMinimumSize(60, 26);
    }
    unit_->addItem(QString(), static_cast<int>(Activity::LengthUnit::WorkingDays));
    unit_->addItem(QString(), static_cast<int>(Activity::LengthUnit::CalendarDays));
    auto* row = new QHBoxLayout(lengthRow_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(length_);
    row->addWidget(unit_, 1);
    for (QWidget* field : std::initializer_list<QWidget*>{earliest_, deadline_, lengthRow_, most_})
        form_->addRow(quiet(), field);
    connectFields();
}

void ActivityLimits::connectFields()
{
    connect(earliest_, &DateField::picked, this, [this](std::optional<QDate> day) {
        commands().changeRow(tr("Change earliest start"), [day](Activity& row) { row.earliestStart = day; });
    });
    connect(deadline_, &DateField::picked, this, [this](std::optional<QDate> day) {
        commands().changeRow(tr("Change deadline"), [day](Activity& row) { row.deadline = day; });
    });
    connect(length_, &QSpinBox::valueChanged, this, [this](int days) {
        const Activity* activity = commands().selected();
        if (activity && days != activity->length.value_or(0))
            commands().changeRow(tr("Change length"), [days](Activity& row) {
                row.length = days > 0 ? std::optional(days) : std::nullopt;
            });
    });
    connect(unit_, &QComboBox::activated, this, [this](int at) {
        const auto unit = static_cast<Activity::LengthUnit>(unit_->itemData(at).toInt());
        const Activity* activity = commands().selected();
        if (activity && !(activity->lengthUnit == unit))
            commands().changeRow(tr("Change length"), [unit](Activity& row) { row.lengthUnit = unit; });
    });
    connect(most_, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        const Activity* activity = commands().selected();
        if (activity && hours != activity->mostHoursAWeek.value_or(0))
            commands().changeRow(tr("Change the most hours a week"), [hours](Activity& row) {
                row.mostHoursAWeek = hours > 0 ? std::optional(hours) : std::nullopt;
            });
    });
}

void ActivityLimits::refresh()
{
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const bool isActivity = activity->kind == Activity::Kind::Activity;
    earliest_->setOptional(dates->start);
    earliest_->setDay(activity->earliestStart);
    deadline_->setOptional(dates->latestFinish.isValid() ? dates->latestFinish : dates->finish);
    deadline_->setDay(activity->deadline);
    length_->setValue(activity->length.value_or(0));
    unit_->setCurrentIndex(
        unit_->findData(static_cast<int>(activity->lengthUnit.valueOr(Activity::LengthUnit::WorkingDays))));
    unit_->setEnabled(activity->length.has_value());
    most_->setValue(activity->mostHoursAWeek.value_or(0));
    for (QWidget* field : std::initializer_list<QWidget*>{lengthRow_, most_}) {
        field->setVisible(isActivity);
        form_->labelForField(field)->setVisible(isActivity);
    }
    setVisible(activity->kind != Activity::Kind::Phase);
}

void ActivityLimits::retranslate()
{
    setHeading(tr("Limits"));
    const auto name = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(earliest_, tr("Not before"));
    name(deadline_, tr("Deadline"));
    name(lengthRow_, tr("Length"));
    name(most_, tr("At most"));
    length_->setAccessibleName(tr("Length in days, instead of work"));
    length_->setToolTip(length_->accessibleName());
    length_->setSpecialValueText(tr("by work", "length of an activity that follows from its hours"));
    unit_->setItemText(0, tr("working days"));
    unit_->setItemText(1, tr("calendar days"));
    unit_->setAccessibleName(tr("Which days count"));
    most_->setAccessibleName(tr("Most hours a week"));
    most_->setSpecialValueText(tr("no limit"));
    most_->setSuffix(tr(" h a week", "after a number of hours"));
}

}  // namespace nextrung::widgets
