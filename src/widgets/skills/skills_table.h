// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/selection.h"
#include "widgets/skills/gap_cells.h"

#include <QTableView>

class QSortFilterProxyModel;

namespace nextrung::widgets {

/// How the rows of the skills are ordered.
enum class GapOrder { WeightedGap, Gap, Name, AsInTheLadder, AsClicked };

/// The table of needed against now: select, sort, type levels, drag the dot and the tick.
class SkillsTable : public QTableView {
    Q_OBJECT

public:
    SkillsTable(models::GapTableModel& model, document::PlanDocument& document,
                document::Selection& selection, Appearance& appearance, QWidget* parent);

    /// The row that is selected, or nullptr.
    [[nodiscard]] const core::GapRow* currentRow() const;
    void select(core::Id<core::Requirement> requirement);
    /// Selects the topmost row, if there is one.
    void selectFirst();
    /// Opens the name of this row for typing.
    void editTitle(core::Id<core::Requirement> requirement);

    void order(GapOrder order);
    [[nodiscard]] GapOrder order() const { return order_; }
    void showGapsOnly(bool on);
    [[nodiscard]] bool showsGapsOnly() const { return gapsOnly_; }

    /// Changes the own level of whoever assesses here by `step`, or what is needed: the keyboard's way of
    /// dragging.
    void nudgeOwn(double step);
    void nudgeNeeded(double step);
    void setOwn(double level);

    /// Where the centre of a level lies in the row's cell, in the viewport. For gestures and their tests.
    [[nodiscard]] QPoint pointOfLevel(int modelRow, double level) const;
    [[nodiscard]] bool isDragging() const { return drag_.has_value() && drag_->isMoved; }

    /// How high header and all rows are together.
    [[nodiscard]] int contentHeight() const;
    [[nodiscard]] const GapCells& cells() const { return cells_; }

    /// Row under the pointer, in the model; -1 for none.
    [[nodiscard]] int hoveredRow() const { return hovered_; }

signals:
    void currentRowChanged();
    void activityChosen(nextrung::core::Id<nextrung::core::Activity> id);
    void orderChanged();
    void hoveredRowChanged(int modelRow);
    void contextMenuWanted(QPoint globalPos);
    /// Somebody says a level, and it is not known who assesses here.
    void assessorWanted();

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    enum class Part { Own, Needed };
    struct Drag {
        core::Id<core::Requirement> requirement;
        Part part;
        double from;  ///< What it was; the level under the pointer where there was none.
        double pressed;  ///< The level under the pointer.
        double value;
        bool isMoved = false;
    };

    /// The level that was typed last, and whether a point came after it.
    struct Typed {
        core::Id<core::Requirement> requirement;
        double level;
        bool isPoint = false;
    };

    void setUpLook();
    void editCurrent();
    void connectModel();
    void fitColumns();
    [[nodiscard]] int widest(int column) const;
    void type(int digit, const std::optional<Typed>& before);
    void beginDrag(const QModelIndex& index, QPoint at);
    void drag(QPoint at, QPoint globalPos);
    void endDrag();
    void cancelDrag();
    void say(Part part, core::Id<core::Requirement> requirement, double level, int mergeKey);
    void showLevelTip(QPoint globalPos) const;
    void tellAssessment(const core::ObjectRef& ref, QPoint globalPos) const;
    void hover(QPoint at);
    void updateSpan();
    [[nodiscard]] const drawing::Shape* shapeAt(QPoint at, drawing::Picture& picture) const;
    [[nodiscard]] std::optional<double> levelAt(const QModelIndex& index, QPoint at) const;
    [[nodiscard]] core::Result<core::Plan> dragged(const core::Plan& plan,
                                                   core::Id<core::Assessment> id) const;
    [[nodiscard]] QModelIndex sourceIndex(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex viewIndex(int modelRow, int column = 0) const;

    models::GapTableModel& model_;
    document::PlanDocument& document_;
    document::Selection& selection_;
    Appearance& appearance_;
    GapCells cells_;
    QSortFilterProxyModel* proxy_;
    GapOrder order_ = GapOrder::WeightedGap;
    bool gapsOnly_ = false;
    std::optional<Drag> drag_;
    std::optional<Typed> typed_;
    int hovered_ = -1;
};

}  // namespace nextrung::widgets
