// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/plan_page.h"

#include "core/activity/baseline_edits.h"
#include "core/plan_effect.h"
#include "report/dates.h"
#include "report/timeline_words.h"
#include "widgets/banner.h"
#include "widgets/plan/activity_tree_view.h"
#include "widgets/plan/baselines_dialog.h"
#include "widgets/plan/empty_plan.h"
#include "widgets/plan/forecast_panel.h"
#include "widgets/plan/plan_bar.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/plan_forecast.h"
#include "widgets/plan/plan_inspector.h"
#include "widgets/plan/plan_offers.h"
#include "widgets/plan/proposal_panel.h"
#include "widgets/plan/timeline_view.h"
#include "widgets/plan/workload_panel.h"

#include <QDataStream>
#include <QIODevice>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nextrung::widgets {

using core::Activity;
using core::Id;

namespace {

constexpr int treeWidth = 359;
constexpr int mostTreeShare = 3;  // of the page, where names are long
constexpr int roomForHeading = 120;

}  // namespace

PlanPage::PlanPage(Workbench& bench, QWidget* parent)
    : Page(bench, parent)
    , commands_(new PlanCommands(bench.document, bench.selection, this))
    , model_(new models::ActivityTreeModel(bench.document, this))
    , banner_(new Banner(bench.appearance, this))
    , unset_(new Banner(bench.appearance, this))
    , proposals_(new ProposalPanel(bench.appearance, this))
    , forecastPanel_(new ForecastPanel(bench.appearance, this))
    , stack_(new QStackedWidget(this))
    , empty_(new EmptyPlan(bench.appearance, stack_))
    , content_(new QWidget(stack_))
    , splitter_(new QSplitter(content_))
    , tree_(new ActivityTreeView(*model_, bench.document, bench.appearance, splitter_))
    , workload_(new WorkloadPanel(bench.appearance, splitter_))
    , timeline_(new TimelineView(bench.document, bench.selection, bench.appearance, splitter_))
{
    registerActions();
    bar_ = new PlanBar(bench, this);
    bar_->hide();
    inspector_ = new PlanInspector(bench, *commands_, this);
    inspector_->hide();
    // It stands beside the page in the window.
    for (const char* id : {"plan.addActivity", "plan.addMilestone"})
        inspector_->addAction(bench.actions.find(id));
    forecast_ = new PlanForecast(bench, *forecastPanel_, *timeline_, this);
    offers_ = new PlanOffers(bench, *commands_, *banner_, *proposals_, *timeline_, *forecast_, this);
    layOut();
    connectViews();
    connectAnswers();
    retranslate();
}

PlanPage::~PlanPage() = default;

void PlanPage::layOut()
{
    auto* left = new QWidget(splitter_);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tree_, 1);
    column->addWidget(workload_);
    splitter_->addWidget(left);
    splitter_->addWidget(timeline_);
    splitter_->setHandleWidth(1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setStretchFactor(0, 0);
    splitter_->setStretchFactor(1, 1);
    splitter_->setSizes({treeWidth, 4 * treeWidth});
    left->setMinimumWidth(200);
    timeline_->setMinimumWidth(240);
    auto* whole = new QVBoxLayout(content_);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(splitter_);
    stack_->addWidget(content_);
    stack_->addWidget(empty_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(unset_->place());
    page->addWidget(banner_->place());
    page->addWidget(proposals_);
    page->addWidget(forecastPanel_);
    page->addWidget(stack_, 1);
}

void PlanPage::connectViews()
{
    connect(&document(), &document::PlanDocument::changed, this, &PlanPage::follow);
    connect(&document(), &document::PlanDocument::replaced, this, [this] {
        banner_->withdraw();
        unset_->withdraw();
    });
    const auto showBeginning = [this] {
        fitTree();
        timeline_->verticalScrollBar()->setValue(0);
        timeline_->horizontalScrollBar()->setValue(0);
    };
    connect(&document(), &document::PlanDocument::replaced, this, showBeginning,
            Qt::QueuedConnection);  // once its rows are shown
    connect(splitter_, &QSplitter::splitterMoved, this, [this] { isTreeWidthChosen_ = true; });
    connect(&document(), &document::PlanDocument::todayChanged, this, &PlanPage::rebuild);
    connect(&document(), &document::PlanDocument::refused, this, &PlanPage::tellRefusal);
    connect(&bench().selection, &document::Selection::changed, this, &PlanPage::showSelection);
    connect(&bench().appearance, &Appearance::changed, this, &PlanPage::restyle);
    connect(commands_, &PlanCommands::added, this, &PlanPage::editNameOf);
    connect(model_, &QAbstractItemModel::modelReset, tree_, &QTreeView::expandAll);
    const auto open = [this](const QModelIndex& parent) { tree_->expand(parent); };
    connect(model_, &QAbstractItemModel::rowsInserted, tree_, open);
    connect(model_, &QAbstractItemModel::rowsMoved, tree_,
            [this](const QModelIndex&, int, int, const QModelIndex& to) { tree_->expand(to); });
    connect(tree_, &ActivityTreeView::foldingChanged, this, &PlanPage::rebuild);
    connect(tree_, &ActivityTreeView::currentRowChanged, this, &PlanPage::selectFromTree);
    connect(tree_, &ActivityTreeView::placed, commands_, &PlanCommands::place);
    connect(tree_, &ActivityTreeView::indentWanted, commands_, &PlanCommands::indent);
    connect(tree_, &ActivityTreeView::outdentWanted, commands_, &PlanCommands::outdent);
    connect(tree_, &ActivityTreeView::contextMenuWanted, this, &PlanPage::showContextMenu);
    connect(timeline_, &TimelineView::contextMenuWanted, this, &PlanPage::showContextMenu);
    connect(timeline_, &TimelineView::nameWanted, this, &PlanPage::editNameOf);
    connect(timeline_, &TimelineView::hinted, this, [this](const QString& text) {
        hint_ = text;
        emit headlineChanged();
    });
    connect(timeline_, &TimelineView::zoomChanged, this, [this] {
        bar_->markZoom(timeline_->scale().widthOfDay());
        emit headlineChanged();
    });
    connect(timeline_, &TimelineView::stripHeightChanged, this, &PlanPage::fitWorkload);
    connect(bar_, &PlanBar::shownChanged, this, &PlanPage::rebuild);
    connect(bar_, &PlanBar::zoomChosen, this,
            [this](drawing::Zoom zoom) { timeline_->setWidthOfDay(drawing::widthOfDay(zoom)); });
    connect(empty_, &EmptyPlan::newActivityWanted, this,
            [this] { commands_->add(Activity::Kind::Activity); });
    connect(empty_, &EmptyPlan::goalWanted, this, &PlanPage::editGoal);
    // One place for both: what is scrolled in the tree is scrolled in the timeline, and the other way round.
    connect(timeline_->verticalScrollBar(), &QScrollBar::valueChanged, tree_->verticalScrollBar(),
            &QScrollBar::setValue);
    connect(tree_->verticalScrollBar(), &QScrollBar::valueChanged, timeline_->verticalScrollBar(),
            &QScrollBar::setValue);
    tree_->installEventFilter(this);
    timeline_->installEventFilter(this);
}

void PlanPage::connectAnswers()
{
    connect(workload_, &WorkloadPanel::levellingWanted, offers_, &PlanOffers::offerLevelling);
    connect(workload_, &WorkloadPanel::hoursWanted, offers_, &PlanOffers::offerHours);
    connect(forecast_, &PlanForecast::changed, this, &Page::headlineChanged);
    connect(inspector_, &PlanInspector::escaped, this, &PlanPage::leaveInspector);
    connect(forecastPanel_, &ForecastPanel::activityChosen, this,
            [this](Id<Activity> id) { bench().selection.select(core::refTo(id)); });
}

drawing::TimelineOptions PlanPage::options() const
{
    drawing::TimelineOptions options;
    options.criticalPath = bar_->showsCriticalPath();
    options.slack = bar_->showsSlack();
    options.agreedPlan = bar_->showsAgreedPlan();
    options.baseline = compared_;
    options.fonts = bench().appearance.fonts();
    options.rowHeight = qRound(options.fonts.scaled(26));
    options.words = report::timelineWords(QLocale());
    return options;
}

void PlanPage::follow(const document::PlanChange& /*change*/)
{
    endLink(false);
    banner_->withdraw(QStringLiteral("refused"));
    banner_->withdraw(QStringLiteral("done"));
    rebuild();
    showSelection();
}

void PlanPage::rebuild()
{
    if (const bool hasHours = core::Calendar(plan()).hasHours();
        std::exchange(hasHours_, hasHours) != hasHours)
        model_->setWords(treeWords());
    const drawing::TimelineOptions now = options();
    const core::Schedule& schedule = document().schedule();
    timeline_->showRows(drawing::timelineRows(plan(), tree_->collapsed()), now);
    timeline_->setAccessibleName(tr("Timeline"));
    fitWorkload();
    workload_->show(schedule, now, hasHours_);
    stack_->setCurrentWidget(plan().activities.empty() ? static_cast<QWidget*>(empty_) : content_);
    setFocusProxy(plan().activities.empty() ? static_cast<QWidget*>(empty_) : tree_);
    inspector_->refresh();
    sayWhatIsUnset();
    showSlip();
    forecast_->refresh();  // first: offers compare with it
    offers_->refresh();
    emit headlineChanged();
}

// As wide as its names, until somebody chooses a width.
void PlanPage::fitTree()
{
    if (isTreeWidthChosen_)
        return;
    const int wanted
        = std::clamp(tree_->widthForNames(), treeWidth, std::max(treeWidth, width() / mostTreeShare));
    splitter_->setSizes({wanted, std::max(1, width() - wanted)});
}

void PlanPage::fitWorkload()
{
    workload_->setFixedHeight(timeline_->stripHeight()
                              + timeline_->horizontalScrollBar()->sizeHint().height());
    workload_->parentWidget()->layout()->activate();  // rows that are scrolled to have their place at once
}

void PlanPage::restyle()
{
    tree_->restyle();
    rebuild();
}

void PlanPage::retranslate()
{
    model_->setWords(treeWords());
    tree_->setAccessibleName(tr("Activities"));
    bar_->retranslate();
    empty_->retranslate();
    inspector_->retranslate();
    workload_->retranslate();
    proposals_->retranslate();
    forecastPanel_->retranslate();
    banner_->withdraw(QStringLiteral("dates"));  // it will be said anew
    unset_->withdraw();
    tree_->fitColumns();
    bar_->markZoom(timeline_->scale().widthOfDay());
    rebuild();
}

models::ActivityTreeWords PlanPage::treeWords() const
{
    const QLocale locale;
    models::ActivityTreeWords words;
    words.headers = {tr("Activity"), tr("Hours"), tr("Finish"), tr("Slack"), tr("Slip")};
    words.headerHelp
        = {tr("What is to be done"), tr("Hours of work"),
           tr("The last day of work, or from when on at the soonest"),
           tr("Working days by which it may finish later before the goal or a deadline slips"),
           tr("Working days by which it finishes later (+) or earlier (−) than in the agreed plan")};
    words.milestones = tr("Milestones");
    words.goal = tr("Goal");
    words.rename = tr("Rename activity");
    words.changeHours = tr("Change hours");
    words.changeFinish = tr("Change dates");
    words.changeGoal = tr("Change goal date");
    words.reached = [](int reached, int all) { return tr("%1 of %2").arg(reached).arg(all); };
    words.hours = [locale](double hours) { return report::hoursNumber(locale, hours); };
    words.finish = [this, locale](const core::ScheduledActivity& dates) {
        return report::finishText(dates, report::dayNear(locale, dates.finish, document().today()),
                                  hasHours_);
    };
    words.goalDay = [this, locale](std::optional<QDate> day) {
        return day ? report::dayNear(locale, *day, document().today()) : tr("not set", "the goal date");
    };
    //: Days of slack or slip, in a narrow column.
    words.slack = [](int days) {
        return tr("%1 d").arg(days < 0 ? QStringLiteral("\u2212%1").arg(-days) : QString::number(days));
    };
    words.slip
        = [slack = words.slack](int days) { return days > 0 ? QLatin1Char('+') + slack(days) : slack(days); };
    words.slipInFull = slipText;
    words.slackInFull = [](int days) {
        return days < 0 ? tr("No slack: %n working day(s) short", nullptr, -days)
                        : tr("Slack: %n working day(s)", nullptr, days);
    };
    words.describe = [this](const Activity& activity, const core::ScheduledActivity&) {
        return timeline_->describe(activity.id);
    };
    return words;
}

void PlanPage::selectFromTree()
{
    using Kind = drawing::TimelineRow::Kind;
    const QModelIndex current = tree_->currentIndex();
    const bool isGoal = current.siblingAtColumn(0) == model_->goalIndex();
    const std::optional<Id<Activity>> id = tree_->currentActivity();
    timeline_->markRow(id || !current.isValid() ? std::nullopt
                                                : std::optional(isGoal ? Kind::Goal : Kind::Milestones));
    if (!current.isValid())
        return;
    if (id && linkFrom_) {
        timeline_->setLinkInMaking(linkFrom_, id);
        return;
    }
    bench().selection.select(id ? std::optional(core::refTo(*id)) : std::nullopt);
}

void PlanPage::showSelection()
{
    if (const std::optional<Id<Activity>> id = bench().selection.as<Activity>(); id && !linkFrom_) {
        tree_->showActivity(*id);
        if (!timeline_->isDragging())
            timeline_->showActivity(*id);
    }
    inspector_->refresh();
}

void PlanPage::editNameOf(Id<Activity> id)
{
    bench().selection.select(core::refTo(id));
    tree_->setFocus();
    tree_->editName(id);
}

void PlanPage::compareWith(std::optional<Id<core::Baseline>> baseline)
{
    if (std::exchange(compared_, baseline) == baseline)
        return;
    model_->compareWith(baseline);
    inspector_->compareWith(baseline);
    rebuild();
}

void PlanPage::showSlip()
{
    const bool isWanted = bar_->showsAgreedPlan() && !plan().baselines.empty();
    tree_->setSlipWanted(isWanted);
}

void PlanPage::showForecast(bool isShown)
{
    bench().actions.find("plan.forecast")->setChecked(isShown);
    forecast_->setShown(isShown);
}

void PlanPage::settle()
{
    forecast_->settle();
    offers_->settle();
}

void PlanPage::goToGoal()
{
    if (document().schedule().goal)
        timeline_->showDay(*document().schedule().goal, 0.8);
    tree_->setCurrentIndex(model_->goalIndex());
}

void PlanPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(wasShown_, true))
        return;
    timeline_->horizontalScrollBar()->setValue(0);
    tree_->fitColumns();
    if (!tree_->currentIndex().isValid() && bench().selection.as<Activity>())
        showSelection();
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    bar_->setCompact(width() < bar_->fullWidth() + roomForHeading);
    fitTree();
}

QString PlanPage::heading() const
{
    return tr("Plan");
}

QString PlanPage::subheading() const
{
    const QLocale locale;
    const core::Schedule& schedule = document().schedule();
    const core::Calendar calendar(plan());
    const QString hours = calendar.hasHours()
        ? tr("%1 hours a week").arg(report::hoursNumber(locale, calendar.hoursAWeekOn(document().today())))
        : tr("hours a week not set");
    //: A heading's second line. %1 is a date, the last one "6 hours a week" or "hours a week not set".
    if (!schedule.goal)
        return tr("Forward from today, %1").arg(hours);
    if (core::profileOf(plan()).direction == core::Profile::Direction::Forward)
        return tr("Forward from today to %1, %2").arg(report::dateInProse(locale, *schedule.goal), hours);
    return tr("Backward from %1, %2").arg(report::dateInProse(locale, *schedule.goal), hours);
}

QWidget* PlanPage::barWidget()
{
    return bar_;
}

QWidget* PlanPage::inspector()
{
    return inspector_;
}

QStringList PlanPage::facts() const
{
    const core::Schedule& schedule = document().schedule();
    if (schedule.activities.empty())
        return {};
    const int done = qRound(schedule.hoursDone);
    const int behind = qRound(schedule.hoursAgreed - schedule.hoursDone);
    QStringList facts{tr("%1 of %2 h done").arg(done).arg(qRound(schedule.hours))};
    if (!plan().baselines.empty() && behind != 0)
        facts[0] += behind > 0 ? tr(", %1 h behind the agreed plan").arg(behind)
                               : tr(", %1 h ahead of the agreed plan").arg(-behind);
    if (const core::Baseline* agreed = timeline_->timeline().baseline()) {
        const std::optional<int> slip = core::varianceOf(plan(), schedule, *agreed).finishDays;
        if (slip && *slip != 0)
            facts << tr("End of all: %1").arg(slipText(*slip));
    }
    const auto late
        = std::count_if(schedule.activities.begin(), schedule.activities.end(), [this](const auto& each) {
              const Activity* activity = plan().activities.find(each.id);
              return each.late && each.progress < 1 && activity && !(activity->kind == Activity::Kind::Phase);
          });
    if (late > 0)
        facts << tr("%n overdue", nullptr, static_cast<int>(late));
    const core::Outlook outlook = core::outlookOf(plan(), schedule);
    if (outlook.keptBroken > 0)
        facts << tr("%n kept date(s) broken", nullptr, outlook.keptBroken);
    if (outlook.saidAfterToday > 0)
        facts << tr("%n said to have happened after today", nullptr, outlook.saidAfterToday);
    if (const QString fact = forecast_->fact(); !fact.isEmpty())
        facts << fact;
    return facts;
}

QString PlanPage::hint() const
{
    if (!hint_.isEmpty())
        return hint_;
    return tr("%1 px a day").arg(QLocale().toString(std::round(timeline_->scale().widthOfDay() * 10) / 10));
}

QByteArray PlanPage::saveView() const
{
    QByteArray view;
    QDataStream stream(&view, QIODevice::WriteOnly);
    stream << (isTreeWidthChosen_ ? splitter_->saveState() : QByteArray()) << timeline_->scale().widthOfDay()
           << bar_->showsCriticalPath() << bar_->showsSlack() << bar_->showsAgreedPlan()
           << forecast_->isShown() << (compared_ ? compared_->bits() : quint64(0));
    return view;
}

void PlanPage::restoreView(const QByteArray& view)
{
    if (view.isEmpty())
        return;
    QDataStream stream(view);
    QByteArray splitter;
    double width = 0;
    bool criticalPath = true;
    bool slack = true;
    bool agreedPlan = true;
    stream >> splitter >> width >> criticalPath >> slack >> agreedPlan;
    if (stream.status() != QDataStream::Ok)
        return;
    bool forecast = true;
    quint64 compared = 0;
    if (!stream.atEnd())  // a version before this one wrote no more
        stream >> forecast >> compared;
    isTreeWidthChosen_ = splitter_->restoreState(splitter);
    bar_->setShown(criticalPath, slack, agreedPlan);
    showForecast(forecast);
    compareWith(compared != 0 ? std::optional(Id<core::Baseline>(compared)) : std::nullopt);
    timeline_->setWidthOfDay(width);
}

}  // namespace nextrung::widgets
