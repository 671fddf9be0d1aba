// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/goal_details.h"

#include "core/calendar.h"
#include "core/infeasibility.h"
#include "core/person/person_edits.h"
#include "report/dates.h"
#include "widgets/choice_box.h"
#include "widgets/date_field.h"
#include "widgets/number_field.h"

#include <QAction>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Profile;

namespace {

constexpr double mostHoursAWeek = 168;
constexpr double mostBufferDays = 400;

}  // namespace

GoalDetails::GoalDetails(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , form_(addForm())
    , goal_(new DateField(bench.appearance, this))
    , hours_(new NumberField(this, mostHoursAWeek))
    , direction_(new QComboBox(this))
    , buffer_(new NumberField(this, mostBufferDays, 0))
    , days_(new QPushButton(this))
    , figures_(nullptr)
{
    goal_->setOptional(bench.document.today().addMonths(6));
    hours_->setSingleStep(0.5);
    fillChoices<Profile::Direction>(*direction_);
    // Its words are never cut: in a longer language it stands below its key.
    direction_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    direction_->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    for (QWidget* field : std::initializer_list<QWidget*>{goal_, hours_, direction_, buffer_})
        form_->addRow(quiet(), field);
    column().addWidget(days_);
    figures_ = addForm();
    figures_->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    connectFields();
}

void GoalDetails::connectFields()
{
    connect(goal_, &DateField::picked, this, [this](std::optional<QDate> day) { commands().setGoal(day); });
    connect(hours_, &NumberField::picked, this,
            [this](std::optional<double> hours) { commands().setHoursAWeek(hours.value_or(0)); });
    onChoice<Profile::Direction>(*direction_, this, [this](Profile::Direction direction) {
        commands().run(tr("Change the direction of the schedule"), [direction](const core::Plan& now) {
            return core::changeProfile(now, [direction](Profile& row) { row.direction = direction; });
        });
    });
    connect(buffer_, &NumberField::picked, this, [this](std::optional<double> days) {
        commands().run(tr("Change buffer"), [days](const core::Plan& now) {
            return core::changeProfile(now,
                                       [days](Profile& row) { row.bufferDays = qRound(days.value_or(0)); });
        });
    });
    connect(days_, &QPushButton::clicked, bench().actions.find("plan.workingDays"), &QAction::trigger);
}

void GoalDetails::edit()
{
    goal_->setFocus(Qt::ShortcutFocusReason);
    goal_->selectAll();
}

void GoalDetails::editHours()
{
    hours_->setFocus(Qt::ShortcutFocusReason);
    hours_->selectAll();
}

void GoalDetails::refresh()
{
    const Profile& profile = core::profileOf(plan());
    const auto direction = profile.direction.valueOr(Profile::Direction::Backward);
    goal_->setDay(profile.goalDate);
    hours_->setNumber(core::Calendar(plan()).hoursAWeekOn(bench().document.today()));
    showChoice(*direction_, profile.direction);
    direction_->setEnabled(profile.goalDate.has_value());
    buffer_->setNumber(profile.bufferDays);
    form_->setRowVisible(buffer_, profile.goalDate && direction == Profile::Direction::Backward);
    refreshFigures();
}

void GoalDetails::add(const QString& key, const QString& value)
{
    figures_->addRow(quietAtTop(key), coloured(drawing::Token::Ink, value));
}

void GoalDetails::refreshFigures()
{
    clear(*figures_);
    const core::Schedule& schedule = bench().document.schedule();
    const QLocale locale;
    // Hours after the goal are of no use to it; and where there is nothing to do yet, they are all there.
    const bool goesToGoal = schedule.goal && (!schedule.finish.isValid() || schedule.finish > *schedule.goal);
    double capacity = goesToGoal
        ? core::Calendar(plan()).hoursBetween(bench().document.today(), *schedule.goal)
        : schedule.capacityLeft;
    // Nor are those before it that what must follow the work needs.
    if (schedule.feasibility.hoursShort > 0)
        capacity = std::min(capacity, schedule.hoursLeft - schedule.feasibility.hoursShort);
    add(tr("Work"),
        tr("%1 of %2 h done")
            .arg(report::hoursNumber(locale, schedule.hoursDone),
                 report::hoursNumber(locale, schedule.hours)));
    const QString left = report::hoursNumber(locale, schedule.hoursLeft);
    const bool hasHours = core::Calendar(plan()).hasHours();
    if (schedule.finish.isValid() || schedule.goal)
        add(tr("Left"),
            hasHours ? tr("%1 h, and %2 h to do it in").arg(left, report::hoursNumber(locale, capacity))
                     : tr("%1 h, hours a week not set").arg(left));
    if (schedule.finish.isValid())
        add(hasHours ? tr("Last finish") : tr("Soonest finish"),
            report::dateWithWeekday(locale, schedule.finish));
    if (schedule.goal && schedule.goal > bench().document.today())
        add(tr("Time left"),
            tr("%n calendar day(s)", nullptr,
               static_cast<int>(bench().document.today().daysTo(*schedule.goal))));
    if (const int buffer = core::profileOf(plan()).bufferDays;
        form_->isRowVisible(buffer_) && schedule.bufferKept < buffer)
        add(tr("Buffer kept"), tr("%1 of %n working day(s)", nullptr, buffer).arg(schedule.bufferKept));
    addDelay();
}

QString GoalDetails::waitingWords(const core::CostOfDelay& cost)
{
    const auto day = [](QDate date) { return report::dateInProse(QLocale(), date); };
    QStringList parts{(cost.leavesOut ? tr("begun as soon as can be, all but what recurs is done on %1")
                                      : tr("begun as soon as can be, all is done on %1"))
                          .arg(day(cost.finish)),
                      cost.days > 0 ? tr("a week of not starting makes that %1, %n working day(s) later",
                                         nullptr, cost.days)
                                          .arg(day(cost.finishAfterAWeek))
                                    : tr("a week of not starting does not move that while kept dates stay")};
    if (cost.daysIfKeptMoves > cost.days)
        parts += tr("if what is kept moves along, that is %1, %n working day(s) later", nullptr,
                    cost.daysIfKeptMoves)
                     .arg(day(cost.finishIfKeptMoves));
    return parts.join(QStringLiteral("; "));
}

void GoalDetails::addDelay()
{
    const core::CostOfDelay cost = core::costOfDelay(plan(), bench().document.today());
    if (!cost.finish.isValid())
        return;
    const std::optional<QDate> goal = bench().document.schedule().goal;
    if (cost.daysIfKeptMoves <= 0)
        return add(tr("If I wait"),
                   goal && cost.finish > *goal ? tr(
                       "a week of not starting does not move the end: it is too late for the goal anyway")
                                               : tr("a week of not starting costs nothing"));
    QString words = waitingWords(cost);
    // The forecast counts with what takes longer, and may say something else.
    if (goal && cost.finishIfKeptMoves <= *goal)
        words = tr("%1: still in time for the goal if nothing takes longer than planned").arg(words);
    else if (goal && cost.finish <= *goal)
        words = (cost.finishAfterAWeek > *goal ? tr("%1: too late for the goal")
                                               : tr("%1, which is too late for the goal"))
                    .arg(words);
    add(tr("If I wait"), words);
}

void GoalDetails::retranslate()
{
    nameField(*form_, goal_, tr("By"));
    nameField(*form_, hours_, tr("Hours a week"));
    hours_->setSpecialValueText(tr("not set", "hours a week"));
    nameField(*form_, direction_, tr("Schedule"));
    nameField(*form_, buffer_, tr("Buffer"));
    const QStringList directions{tr("As late as is safe", "direction of the schedule"),
                                 tr("As soon as possible", "direction of the schedule")};
    for (int at = 0; at < directions.size(); ++at)
        direction_->setItemText(at, directions.at(at));
    direction_->setToolTip(tr("Backward from the goal date, or forward from today"));
    buffer_->setSuffix(tr(" working days", "after a number: kept free before the goal"));
    buffer_->setSpecialValueText(tr("none", "buffer"));
    buffer_->setToolTip(tr("Working days before the goal date that the schedule keeps free"));
    days_->setText(tr("Working days and leave…"));
}

}  // namespace nextrung::widgets
