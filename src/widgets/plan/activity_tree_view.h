// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/timeline.h"
#include "models/activity_tree_model.h"
#include "widgets/appearance.h"

#include <QTreeView>

namespace nextrung::widgets {

/// The names, hours, finishes and slack of the activities, row by row beside the timeline.
///
/// Every column is as wide as its widest entry; the name takes what is left. Where that is too little the
/// column of slack goes first, then that of hours. Rows are dragged to reorder them or into a phase.
class ActivityTreeView : public QTreeView {
    Q_OBJECT

public:
    ActivityTreeView(models::ActivityTreeModel& model, document::PlanDocument& document,
                     const Appearance& appearance, QWidget* parent = nullptr);

    /// The phases that are closed now.
    [[nodiscard]] drawing::ActivityIds collapsed() const;
    void setCollapsed(const drawing::ActivityIds& ids);
    /// Begins to edit the name of this activity.
    void editName(core::Id<core::Activity> id);
    /// Begins to edit what the goal row says: the date.
    void editGoal();
    /// Makes it the current row and scrolls to it; its phase is opened.
    void showActivity(core::Id<core::Activity> id);
    [[nodiscard]] std::optional<core::Id<core::Activity>> currentActivity() const;
    /// Takes heights, fonts and widths anew.
    void restyle();
    void fitColumns();
    /// How wide it must be to cut no name, without the column of slip; of long plans the first rows tell.
    [[nodiscard]] int widthForNames() const;
    /// Whether there is an agreed plan to compare with in a column of its own, which shows where the names
    /// keep room beside it.
    void setSlipWanted(bool isWanted);
    /// A cell is being edited: keys are the editor's.
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

signals:
    /// Phases were opened or closed.
    void foldingChanged();
    /// A row was dropped under `parent` (top level if absent) before `before` (last if absent).
    void placed(nextrung::core::Id<nextrung::core::Activity> id,
                std::optional<nextrung::core::Id<nextrung::core::Activity>> parent,
                std::optional<nextrung::core::Id<nextrung::core::Activity>> before);
    void currentRowChanged();
    void contextMenuWanted(QPoint globalPos);
    /// Tab and Shift+Tab: into the phase above, or out of the phase.
    void indentWanted();
    void outdentWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    bool event(QEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void drawBranches(QPainter* painter, const QRect& rect, const QModelIndex& index) const override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void editBeside(const QModelIndex& cell, int step);
    [[nodiscard]] bool hasRoomForSlip() const;
    [[nodiscard]] int widestOf(int column) const;

    models::ActivityTreeModel& model_;
    const Appearance& appearance_;
    bool isSlipWanted_ = false;
};

/// Where in a row of the tree its parts lie.
namespace treeplace {
inline constexpr int phaseName = 26;
inline constexpr int name = 44;
inline constexpr int sign = 27;
inline constexpr int chevron = 8;
inline constexpr int signSize = 11;
inline constexpr int warningBeside = 16;  // left of a milestone's diamond
inline constexpr int depthStep = 18;
inline constexpr int leastName = 120;
inline constexpr int nameBesideSlip = 216;  // no name is cut for the sake of that column
}  // namespace treeplace

}  // namespace nextrung::widgets
