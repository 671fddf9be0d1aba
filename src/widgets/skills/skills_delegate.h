// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/selection.h"
#include "widgets/skills/gap_cells.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace nextrung::widgets {

/// Paints a cell of the gap table, and edits numbers as people write them.
class SkillsDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    SkillsDelegate(const GapCells& cells, const document::Selection& selection, const Appearance& appearance,
                   QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

    void setHoveredRow(int viewRow) { hovered_ = viewRow; }

private:
    const GapCells& cells_;
    const document::Selection& selection_;
    const Appearance& appearance_;
    int hovered_ = -1;
};

/// The header of the gap table: 40 high, with the numbers of the levels over the marks where all rows have
/// the same.
class SkillsHeader : public QHeaderView {
    Q_OBJECT

public:
    SkillsHeader(const GapCells& cells, const Appearance& appearance, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override;
    /// The width that the words of a column need.
    [[nodiscard]] int leastWidth(int section) const;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] drawing::Picture scale(const QRect& rect, double top) const;

    const GapCells& cells_;
    const Appearance& appearance_;
};

}  // namespace nextrung::widgets
