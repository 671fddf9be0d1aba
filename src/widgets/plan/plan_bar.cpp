// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_bar.h"

#include "drawing/icons.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QToolButton>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

namespace {

using drawing::Zoom;

constexpr std::array zooms{Zoom::Weeks, Zoom::Months, Zoom::Quarters};

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    button->setFixedHeight(28);
    return button;
}

}  // namespace

PlanBar::PlanBar(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , criticalPath_(new QCheckBox(this))
    , slack_(new QCheckBox(this))
    , agreedPlan_(new QCheckBox(this))
    , zooms_(new Segments(bench.appearance, this))
    , today_(buttonFor(bench.actions.find("plan.today"), this))
    , activity_(buttonFor(bench.actions.find("plan.addActivity"), this))
    , milestone_(buttonFor(bench.actions.find("plan.addMilestone"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QCheckBox* box : {criticalPath_, slack_, agreedPlan_}) {
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &PlanBar::shownChanged);
    }
    row->addWidget(zooms_);
    for (QToolButton* button : {today_, activity_, milestone_})
        row->addWidget(button);
    const QList<QWidget*> controls = findChildren<QWidget*>(Qt::FindDirectChildrenOnly);
    for (QWidget* control : controls)
        control->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCompact(false);
    connect(zooms_, &Segments::picked, this,
            [this](int at) { emit zoomChosen(zooms.at(static_cast<std::size_t>(at))); });
    connect(&bench_.appearance, &Appearance::changed, this, &PlanBar::restyle);
    restyle();
    retranslate();
}

void PlanBar::restyle()
{
    today_->setIcon(drawing::icon(QStringLiteral("today"), bench_.appearance.theme()));
    activity_->setIcon(drawing::icon(QStringLiteral("plus"), bench_.appearance.theme()));
    milestone_->setIcon(drawing::icon(QStringLiteral("diamond"), bench_.appearance.theme()));
}

void PlanBar::setCompact(bool isCompact)
{
    today_->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextOnly);
    for (QToolButton* button : {activity_, milestone_})
        button->setToolButtonStyle(isCompact ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    layout()->setSpacing(isCompact ? 6 : 12);
}

bool PlanBar::showsCriticalPath() const
{
    return criticalPath_->isChecked();
}

bool PlanBar::showsSlack() const
{
    return slack_->isChecked();
}

bool PlanBar::showsAgreedPlan() const
{
    return agreedPlan_->isChecked();
}

void PlanBar::setShown(bool criticalPath, bool slack, bool agreedPlan)
{
    criticalPath_->setChecked(criticalPath);
    slack_->setChecked(slack);
    agreedPlan_->setChecked(agreedPlan);
}

void PlanBar::markZoom(qreal widthOfDay)
{
    const auto* const at = std::find(zooms.begin(), zooms.end(), drawing::nearestZoom(widthOfDay));
    zooms_->choose(at == zooms.end() ? -1 : static_cast<int>(at - zooms.begin()));
}

void PlanBar::retranslate()
{
    criticalPath_->setText(tr("Critical path"));
    criticalPath_->setToolTip(tr("Colour what moves the goal when it slips"));
    slack_->setText(tr("Slack"));
    slack_->setToolTip(tr("Show how far each activity could slip"));
    agreedPlan_->setText(tr("Agreed plan"));
    agreedPlan_->setToolTip(tr("Show the dates that were agreed below the bars"));
    const int zoom = zooms_->chosen();
    zooms_->setTexts({tr("Weeks"), tr("Months"), tr("Quarters")});
    zooms_->choose(zoom);
    today_->setText(tr("Today"));
    activity_->setText(tr("Activity"));
    milestone_->setText(tr("Milestone"));
    const bool isCompact = activity_->toolButtonStyle() == Qt::ToolButtonIconOnly;
    setCompact(false);
    fullWidth_ = sizeHint().width();
    setCompact(isCompact);
    today_->setToolTip(bench_.actions.find("plan.today")->toolTip());
    activity_->setToolTip(bench_.actions.find("plan.addActivity")->toolTip());
    milestone_->setToolTip(bench_.actions.find("plan.addMilestone")->toolTip());
}

}  // namespace nextrung::widgets
