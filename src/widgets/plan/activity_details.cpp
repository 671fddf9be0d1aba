// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_details.h"

#include "widgets/date_field.h"
#include "widgets/layer_chooser.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSlider>

#include <algorithm>
#include <array>
#include <cmath>

namespace nextrung::widgets {

using core::Activity;

namespace {

constexpr std::array approvals{Activity::Approval::NotNeeded, Activity::Approval::ToAsk,
                               Activity::Approval::Asked, Activity::Approval::Granted,
                               Activity::Approval::Refused};

QDoubleSpinBox* numberField(QWidget* parent, double most)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(0, most);
    field->setDecimals(1);
    field->setKeyboardTracking(false);
    field->setMinimumSize(80, 26);
    return field;
}

QWidget* rowOf(QWidget* parent, std::initializer_list<QWidget*> fields)
{
    auto* row = new QWidget(parent);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* field : fields)
        layout->addWidget(field);
    return row;
}

int percentOf(double progress)
{
    return static_cast<int>(std::lround(progress * 100));
}

}  // namespace

ActivityDetails::ActivityDetails(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , start_(new DateField(bench.appearance, this))
    , finish_(new DateField(bench.appearance, this))
    , work_(numberField(this, 10000))
    , progress_(new QSlider(Qt::Horizontal, this))
    , percent_(new QLabel(this))
    , cost_(numberField(this, 10000000))
    , currency_(new QLineEdit(this))
    , paidBy_(new QLineEdit(this))
    , approval_(new QComboBox(this))
    , reachedWhen_(new QLineEdit(this))
    , kept_(new QCheckBox(this))
    , layer_(new LayerChooser(this))
    , progressRow_(rowOf(this, {progress_, percent_}))
    , costRow_(rowOf(this, {cost_, currency_}))
    , form_(addForm())
{
    progress_->setRange(0, 100);
    progress_->setSingleStep(5);
    progress_->setPageStep(25);
    percent_->setMinimumWidth(36);
    percent_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Activity::Approval each : approvals)
        approval_->addItem(QString(), static_cast<int>(each));
    currency_->setMaximumWidth(54);
    currency_->setMaxLength(3);
    for (QWidget* field :
         {static_cast<QWidget*>(start_), static_cast<QWidget*>(finish_), static_cast<QWidget*>(work_),
          static_cast<QWidget*>(reachedWhen_), progressRow_, costRow_, static_cast<QWidget*>(paidBy_),
          static_cast<QWidget*>(approval_), static_cast<QWidget*>(layer_)})
        form_->addRow(quiet(), field);
    form_->addRow(kept_);
    connectFields();
}

void ActivityDetails::connectFields()
{
    // A field that shows what the plan says already asks for nothing: so refreshing is no edit.
    connect(start_, &DateField::picked, this, [this](std::optional<QDate> day) {
        if (const core::ScheduledActivity* dates = commands().selectedDates())
            commands().keep(*day, std::max(*day, dates->finish));
    });
    connect(finish_, &DateField::picked, this, [this](std::optional<QDate> day) {
        if (const core::ScheduledActivity* dates = commands().selectedDates())
            commands().keep(std::min(*day, dates->start), *day);
    });
    connect(work_, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        const Activity* activity = commands().selected();
        if (activity && activity->kind == Activity::Kind::Activity
            && hours != activity->workHours.value_or(0))
            commands().changeRow(tr("Change hours"), [hours](Activity& row) {
                row.workHours = hours > 0 ? std::optional(hours) : std::nullopt;
            });
    });
    connect(progress_, &QSlider::valueChanged, this, [this](int percent) {
        const Activity* activity = commands().selected();
        if (activity && percent != percentOf(activity->progress))
            commands().setProgress(percent / 100.0);
    });
    connect(cost_, &QDoubleSpinBox::valueChanged, this, [this](double cost) {
        const Activity* activity = commands().selected();
        if (activity && cost != activity->cost.value_or(0))
            commands().changeRow(tr("Change cost"), [cost](Activity& row) {
                row.cost = cost > 0 ? std::optional(cost) : std::nullopt;
            });
    });
    connect(currency_, &QLineEdit::editingFinished, this, [this] {
        const Activity* activity = commands().selected();
        const QString code = currency_->text().trimmed().toUpper();
        if (activity && code != activity->costCurrency)
            commands().changeRow(tr("Change cost"), [code](Activity& row) { row.costCurrency = code; });
    });
    connect(paidBy_, &QLineEdit::editingFinished, this, [this] {
        const Activity* activity = commands().selected();
        if (activity && paidBy_->text() != activity->paidBy)
            commands().changeRow(tr("Change who pays"),
                                 [this](Activity& row) { row.paidBy = paidBy_->text(); });
    });
    connect(approval_, &QComboBox::activated, this, [this](int at) {
        const auto approval = static_cast<Activity::Approval>(approval_->itemData(at).toInt());
        const Activity* activity = commands().selected();
        if (activity && !(activity->approval == approval))
            commands().changeRow(tr("Change approval"),
                                 [approval](Activity& row) { row.approval = approval; });
    });
    connect(reachedWhen_, &QLineEdit::editingFinished, this, [this] {
        const Activity* activity = commands().selected();
        if (activity && reachedWhen_->text() != activity->reachedWhen)
            commands().changeRow(tr("Change when it is reached"),
                                 [this](Activity& row) { row.reachedWhen = reachedWhen_->text(); });
    });
    connect(kept_, &QCheckBox::clicked, this, [this] { commands().toggleKept(); });
    connect(layer_, &LayerChooser::picked, this, [this](core::Layer layer) {
        commands().changeRow(tr("Change who may see it"), [layer](Activity& row) { row.layer = layer; });
    });
}

void ActivityDetails::refresh()
{
    const Activity* activity = commands().selected();
    const core::ScheduledActivity* dates = commands().selectedDates();
    if (!activity || !dates)
        return;
    const bool isPhase = activity->kind == Activity::Kind::Phase;
    const bool isMilestone = activity->kind == Activity::Kind::Milestone;
    start_->setDay(dates->start);
    finish_->setDay(dates->finish);
    start_->setEnabled(!isPhase);
    finish_->setEnabled(!isPhase);
    form_->labelForField(start_)->setVisible(!isMilestone);
    start_->setVisible(!isMilestone);
    work_->setValue(isPhase ? dates->workHours : activity->workHours.value_or(0));
    work_->setEnabled(!isPhase);
    work_->setVisible(!isMilestone);
    form_->labelForField(work_)->setVisible(!isMilestone);
    progress_->setValue(percentOf(dates->progress));
    progress_->setEnabled(!isPhase);
    percent_->setText(tr("%1%").arg(percentOf(dates->progress)));
    kept_->setVisible(!isPhase);
    kept_->setChecked(activity->keptStart || activity->keptFinish);
    layer_->setLayer(activity->layer);
    reachedWhen_->setText(activity->reachedWhen);
    reachedWhen_->setCursorPosition(0);
    reachedWhen_->setVisible(!isPhase);
    form_->labelForField(reachedWhen_)->setVisible(!isPhase);
    refreshCost(*activity);
}

void ActivityDetails::refreshCost(const Activity& activity)
{
    const bool isActivity = activity.kind == Activity::Kind::Activity;
    cost_->setValue(activity.cost.value_or(0));
    currency_->setText(activity.costCurrency);
    paidBy_->setText(activity.paidBy);
    approval_->setCurrentIndex(
        approval_->findData(static_cast<int>(activity.approval.valueOr(Activity::Approval::NotNeeded))));
    for (QWidget* field : std::initializer_list<QWidget*>{costRow_, paidBy_, approval_}) {
        field->setVisible(isActivity);
        form_->labelForField(field)->setVisible(isActivity);
    }
}

void ActivityDetails::retranslate()
{
    const auto name = [this](QWidget* field, const QString& text) {
        qobject_cast<QLabel*>(form_->labelForField(field))->setText(text);
        field->setAccessibleName(text);
    };
    name(start_, tr("Start"));
    name(finish_, tr("Finish"));
    name(work_, tr("Work"));
    name(progressRow_, tr("Progress"));
    name(costRow_, tr("Cost"));
    name(paidBy_, tr("Paid by"));
    name(approval_, tr("Approval"));
    name(reachedWhen_, tr("Reached when"));
    reachedWhen_->setToolTip(tr("How we know that it is reached; printed beside milestones"));
    const QStringList states{tr("not needed", "approval"), tr("to ask", "approval"), tr("asked", "approval"),
                             tr("granted", "approval"), tr("refused", "approval")};
    for (int at = 0; at < states.size(); ++at)
        approval_->setItemText(at, states.at(at));
    progress_->setAccessibleName(tr("Progress"));
    cost_->setAccessibleName(tr("Cost"));
    currency_->setAccessibleName(tr("Currency"));
    currency_->setToolTip(tr("Currency, three letters"));
    work_->setSuffix(tr(" h", "after a number of hours"));
    kept_->setText(tr("Keep these dates"));
    kept_->setToolTip(tr("The schedule moves an activity unless its dates are kept"));
    name(layer_, tr("Who may see it"));
}

}  // namespace nextrung::widgets
