// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"
#include "models/activity_tree_model.h"
#include "widgets/page.h"

#include <memory>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace nextrung::widgets {

class ActivityTreeView;
class Banner;
class EmptyPlan;
class ForecastPanel;
class PlanBar;
class PlanCommands;
class PlanForecast;
class PlanInspector;
class PlanOffers;
class ProposalPanel;
class TimelineView;
class WorkloadPanel;

/// The plan: activities as a tree, beside it their dates, below the hours of each week.
class PlanPage : public Page {
    Q_OBJECT

public:
    PlanPage(Workbench& bench, QWidget* parent);
    ~PlanPage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString subheading() const override;
    [[nodiscard]] QWidget* barWidget() override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] QString hint() const override;
    void settle() override;
    void retranslate() override;
    [[nodiscard]] QByteArray saveView() const override;
    void restoreView(const QByteArray& view) override;

    [[nodiscard]] TimelineView& timelineView() { return *timeline_; }
    [[nodiscard]] ActivityTreeView& treeView() { return *tree_; }
    [[nodiscard]] PlanCommands& commands() { return *commands_; }
    [[nodiscard]] Banner& banner() { return *banner_; }
    /// Says that there is no goal date or that there are no hours a week, while there is something to do.
    [[nodiscard]] Banner& unsetBanner() { return *unset_; }
    [[nodiscard]] ProposalPanel& proposals() { return *proposals_; }
    [[nodiscard]] ForecastPanel& forecastPanel() { return *forecastPanel_; }
    /// The agreed plan that the timeline compares with; nothing: the latest. View state.
    void compareWith(std::optional<core::Id<core::Baseline>> baseline);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void registerActions();
    void registerEditing();
    void editGoal();
    void editHours();
    void openGoal();
    void sayWhatIsUnset();
    void showSlip();
    void registerNudges();
    void registerViewing();
    void registerAnswers();
    void layOut();
    void connectViews();
    void connectAnswers();
    void follow(const document::PlanChange& change);
    void rebuild();
    void fitTree();
    void fitWorkload();
    void restyle();
    void selectFromTree();
    void showSelection();
    void tellRefusal(const core::Error& error);
    void editNameOf(core::Id<core::Activity> id);
    void showContextMenu(QPoint globalPos);
    void fillLinkMenus(QMenu& menu);
    void toggleDone();
    void beginLink();
    void endLink(bool isMade);
    void goToGoal();
    void showForecast(bool isShown);
    [[nodiscard]] bool takeKey(QObject* watched, int key);
    [[nodiscard]] bool takeKeyOfLink(int key, bool isPressed);
    void leaveInspector();
    [[nodiscard]] drawing::TimelineOptions options() const;
    [[nodiscard]] models::ActivityTreeWords treeWords() const;

    PlanCommands* commands_;
    models::ActivityTreeModel* model_;
    Banner* banner_;
    Banner* unset_;
    ProposalPanel* proposals_;
    ForecastPanel* forecastPanel_;
    QStackedWidget* stack_;
    EmptyPlan* empty_;
    QWidget* content_;
    QSplitter* splitter_;
    ActivityTreeView* tree_;
    WorkloadPanel* workload_;
    TimelineView* timeline_;
    PlanBar* bar_;
    PlanInspector* inspector_;
    PlanOffers* offers_;
    PlanForecast* forecast_;
    std::optional<core::Id<core::Baseline>> compared_;
    std::optional<core::Id<core::Activity>> linkFrom_;
    QString hint_;
    bool hasHours_ = true;
    bool wasShown_ = false;
    bool isTreeWidthChosen_ = false;
};

}  // namespace nextrung::widgets
