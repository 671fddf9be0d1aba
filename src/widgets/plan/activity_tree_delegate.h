// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "widgets/appearance.h"

#include <QStyledItemDelegate>

namespace nextrung::widgets {

/// Paints the cells of the tree: the sign of how an activity stands, its name, numbers in equal digits.
class ActivityTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    ActivityTreeDelegate(const document::PlanDocument& document, const Appearance& appearance,
                         QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                        const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

private:
    struct Row;

    [[nodiscard]] Row rowOf(const QModelIndex& index) const;
    [[nodiscard]] QRect nameRect(const QRect& cell, const QModelIndex& index) const;
    /// What the name may take: its place and what the hours beside it leave free.
    [[nodiscard]] QRect nameRoom(const QRect& cell, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                   const Row& row) const;
    void paintFocus(QPainter& painter, const QRect& cell) const;
    /// What its tooltip says: the name where it is cut, and the rules that its dates break.
    [[nodiscard]] QStringList helpOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index,
                     const Row& row) const;
    void paintSign(QPainter& painter, const QRect& cell, const QModelIndex& index, const Row& row) const;

    const document::PlanDocument& document_;
    const Appearance& appearance_;
};

}  // namespace nextrung::widgets
