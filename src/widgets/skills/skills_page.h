// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QFrame;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace nextrung::core {
struct GapRow;
}

namespace nextrung::models {
class GapTableModel;
}

namespace nextrung::widgets {

class Banner;
class SideColumn;
class SkillsBar;
class SkillsCommands;
class SkillsInspector;
class SkillsTable;
class VerticalArea;
class ViewsDiffer;

/// The skills: what the position needs against what the climber has, and what closes the gap.
class SkillsPage : public Page {
    Q_OBJECT

public:
    SkillsPage(Workbench& bench, QWidget* parent);
    ~SkillsPage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString subheading() const override;
    [[nodiscard]] QString shortSubheading() const override;
    [[nodiscard]] QWidget* barWidget() override;
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] QString hint() const override;
    void retranslate() override;
    [[nodiscard]] QByteArray saveView() const override;
    void restoreView(const QByteArray& view) override;

    [[nodiscard]] models::GapTableModel& model() { return *model_; }
    [[nodiscard]] SkillsTable& table() { return *table_; }
    [[nodiscard]] SkillsCommands& commands() { return *commands_; }
    [[nodiscard]] SideColumn& sideColumn() { return *side_; }
    [[nodiscard]] SkillsInspector& details() { return *inspector_; }
    [[nodiscard]] const Banner& banner() const { return *banner_; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void registerActions();
    void registerEditing();
    void registerViewing();
    void layOutEmpty();
    void restyleEmpty();
    [[nodiscard]] QString whyEmpty() const;
    void explain(const QString& sentence);
    [[nodiscard]] const core::GapRow* chosenRow();
    [[nodiscard]] const core::GapRow* chosenCompetency();
    void connectInspector();
    void fitWidth();
    void fitHeight();
    void editEvidence(core::Id<core::Evidence> id);
    void showActivity(core::Id<core::Activity> id);
    void showTwins(bool ofProfile);
    void layOut();
    void connectViews();
    void followReport();
    void showSelection();
    void selectFromTable();
    void showEmpty();
    void takeOffer();
    void assess();
    void addEvidence();
    void planActivity();
    void showContextMenu(QPoint globalPos);
    void showPlanPage();
    void trigger(const char* id);

    SkillsCommands* commands_;
    models::GapTableModel* model_;
    Banner* banner_;
    QStackedWidget* stack_;
    QWidget* content_;
    QWidget* empty_;
    QLabel* emptyIcon_;
    QLabel* emptyTitle_;
    QLabel* emptyText_;
    QPushButton* emptyOffer_;
    SkillsTable* table_;
    QPushButton* chartsOffer_;
    QFrame* differLine_;
    VerticalArea* differArea_;
    ViewsDiffer* differ_;
    SideColumn* side_;
    SkillsInspector* inspector_;
    SkillsBar* bar_ = nullptr;
    QDate wordedSince_;  // the month that the header names
};

}  // namespace nextrung::widgets
