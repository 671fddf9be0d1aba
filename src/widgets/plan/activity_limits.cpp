// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_limits.h"

#include "report/dates.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/number_field.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace nextrung::widgets {

using core::Activity;

namespace {

constexpr double mostLeadDays = 400;
constexpr double mostHours = 10000;
constexpr double mostHoursAWeek = 168;

}  // namespace

ActivityLimits::ActivityLimits(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(addForm())
    , earliest_(new DateField(bench.appearance, this))
    , deadline_(new DateField(bench.appearance, this))
    , approval_(new QComboBox(this))
    , lead_(new NumberField(this, mostLeadDays, 0))
    , most_(new NumberField(this, mostHoursAWeek))
    , low_(new NumberField(this, mostHours))
    , high_(new NumberField(this, mostHours))
    , problem_(coloured(drawing::Token::CritInk))
{
    setHeading(QString());
    fillChoices<Activity::Approval>(*approval_);
    for (QWidget* field :
         std::initializer_list<QWidget*>{earliest_, deadline_, approval_, lead_, most_, low_, high_})
        form_->addRow(quiet(), field);
    column().addWidget(problem_);
    connectDates();
    connectHours();
}

void ActivityLimits::connectDates()
{
    connect(earliest_, &DateField::picked, this, [this](std::optional<QDate> day) {
        commands().changeRow(tr("Change earliest start"), [day](Activity& row) { row.earliestStart = day; });
    });
    connect(deadline_, &DateField::picked, this, [this](std::optional<QDate> day) {
        commands().changeRow(tr("Change deadline"), [day](Activity& row) { row.deadline = day; });
    });
    onChoice<Activity::Approval>(*approval_, this, [this](Activity::Approval approval) {
        commands().changeRow(tr("Change approval"), [approval](Activity& row) { row.approval = approval; });
    });
    connect(lead_, &NumberField::picked, this, [this](std::optional<double> days) {
        commands().changeRow(tr("Change how long ahead to ask"), [days](Activity& row) {
            row.leadDays = days ? std::optional(qRound(*days)) : std::nullopt;
        });
    });
}

void ActivityLimits::connectHours()
{
    connect(most_, &NumberField::picked, this, [this](std::optional<double> hours) {
        commands().changeRow(tr("Change the most hours a week"),
                             [hours](Activity& row) { row.mostHoursAWeek = hours; });
    });
    connect(low_, &NumberField::picked, this, [this](std::optional<double> hours) {
        commands().changeRow(tr("Change estimate"), [hours](Activity& row) { row.lowHours = hours; });
    });
    connect(high_, &NumberField::picked, this, [this](std::optional<double> hours) {
        commands().changeRow(tr("Change estimate"), [hours](Activity& row) { row.highHours = hours; });
    });
}

QString ActivityLimits::problemOf(const Activity& activity)
{
    const QLocale locale;
    const double likely = activity.workHours.value_or(0);
    const auto hours = [&locale](double number) { return report::hoursNumber(locale, number); };
    if (activity.lowHours.value_or(likely) > likely)
        return tr("If all goes well it takes %1 h, which is more than the %2 h that are likely.")
            .arg(hours(*activity.lowHours), hours(likely));
    if (activity.highHours.value_or(likely) < likely)
        return tr("If all goes badly it takes %1 h, which is less than the %2 h that are likely.")
            .arg(hours(*activity.highHours), hours(likely));
    return {};
}

void ActivityLimits::refresh()
{
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    earliest_->setOptional(dates->start);
    earliest_->setDay(activity->earliestStart);
    deadline_->setOptional(dates->latestFinish.isValid() ? dates->latestFinish : dates->finish);
    deadline_->setDay(activity->deadline);
    showChoice(*approval_, activity->approval);
    lead_->setNumber(activity->leadDays);
    const bool isActivity = activity->kind == Activity::Kind::Activity;
    form_->setRowVisible(approval_, isActivity);
    form_->setRowVisible(lead_, isActivity);
    for (NumberField* field : {most_, low_, high_})
        form_->setRowVisible(field, core::timingOf(*activity) == core::Timing::Work);
    most_->setNumber(activity->mostHoursAWeek);
    low_->setNumber(activity->lowHours);
    high_->setNumber(activity->highHours);
    problem_->setText(problemOf(*activity));
    problem_->setVisible(!problem_->text().isEmpty());
    setVisible(!(activity->kind == Activity::Kind::Phase));
}

void ActivityLimits::retranslate()
{
    setHeading(tr("Limits"));
    nameField(*form_, earliest_, tr("Not before"));
    nameField(*form_, deadline_, tr("Deadline"));
    nameField(*form_, approval_, tr("Approval"));
    nameField(*form_, lead_, tr("Ask ahead"));
    nameField(*form_, most_, tr("At most"));
    nameField(*form_, low_, tr("If all goes well"));
    nameField(*form_, high_, tr("If all goes badly"));
    most_->setAccessibleName(tr("Most hours a week"));
    most_->setSpecialValueText(tr("no limit"));
    most_->setSuffix(tr(" h a week", "after a number of hours"));
    for (NumberField* field : {low_, high_}) {
        field->setSuffix(tr(" h", "after a number of hours"));
        field->setSpecialValueText(tr("not estimated"));
    }
    const QStringList states{tr("not needed", "approval"), tr("to ask", "approval"), tr("asked", "approval"),
                             tr("granted", "approval"), tr("refused", "approval")};
    for (int at = 0; at < states.size(); ++at)
        approval_->setItemText(at, states.at(at));
    lead_->setSuffix(tr(" working days", "after a number: so long before the start it must be asked for"));
    lead_->setSpecialValueText(tr("not needed", "asking ahead"));
    lead_->setToolTip(tr("It must be asked for so long before it starts, until it is asked or granted"));
}

}  // namespace nextrung::widgets
