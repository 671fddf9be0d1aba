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
class PlanBar;
class PlanCommands;
class PlanInspector;
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
    void retranslate() override;
    [[nodiscard]] QByteArray saveView() const override;
    void restoreView(const QByteArray& view) override;

    [[nodiscard]] TimelineView& timelineView() { return *timeline_; }
    [[nodiscard]] ActivityTreeView& treeView() { return *tree_; }
    [[nodiscard]] PlanCommands& commands() { return *commands_; }
    [[nodiscard]] Banner& banner() { return *banner_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void registerActions();
    void registerEditing();
    void editGoal();
    void registerNudges();
    void registerViewing();
    void layOut();
    void connectViews();
    void follow(const document::PlanChange& change);
    void rebuild();
    void restyle();
    void selectFromTree();
    void showSelection();
    void refreshFeasibility();
    void tellRefusal(const core::Error& error);
    void editNameOf(core::Id<core::Activity> id);
    void showContextMenu(QPoint globalPos);
    void fillLinkMenus(QMenu& menu);
    void beginLink();
    void endLink(bool isMade);
    void goToGoal();
    [[nodiscard]] bool takeKey(QObject* watched, int key);
    [[nodiscard]] drawing::TimelineOptions options() const;
    [[nodiscard]] models::ActivityTreeWords treeWords() const;

    PlanCommands* commands_;
    models::ActivityTreeModel* model_;
    Banner* banner_;
    QStackedWidget* stack_;
    EmptyPlan* empty_;
    QWidget* content_;
    QSplitter* splitter_;
    ActivityTreeView* tree_;
    WorkloadPanel* workload_;
    TimelineView* timeline_;
    PlanBar* bar_;
    PlanInspector* inspector_;
    std::optional<core::Id<core::Activity>> linkFrom_;
    QString hint_;
    bool wasShown_ = false;
};

}  // namespace nextrung::widgets
