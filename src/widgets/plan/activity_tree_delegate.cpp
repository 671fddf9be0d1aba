// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_tree_delegate.h"

#include "core/plan_effect.h"
#include "drawing/paint.h"
#include "drawing/style.h"
#include "drawing/tabular.h"
#include "models/activity_tree_model.h"
#include "widgets/date_field.h"
#include "widgets/messages.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/plan/activity_tree_view.h"

#include <QAbstractItemView>
#include <QDoubleSpinBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QPainter>
#include <QToolTip>
#include <QTreeView>
#include <QtMath>

namespace nextrung::widgets {

using core::Activity;
using drawing::Ink;
using drawing::Picture;
using drawing::Stroke;
using drawing::Token;
using models::ActivityTreeModel;

/// What a row is, looked up once a cell.
struct ActivityTreeDelegate::Row {
    ActivityTreeModel::RowKind kind = ActivityTreeModel::RowKind::Activity;
    const Activity* activity = nullptr;
    const core::ScheduledActivity* dates = nullptr;
    int depth = 0;

    [[nodiscard]] bool isPhase() const { return activity && activity->kind == Activity::Kind::Phase; }
    [[nodiscard]] bool isMilestone() const { return activity && activity->kind == Activity::Kind::Milestone; }
    [[nodiscard]] bool isDone() const { return dates && dates->progress >= 1; }
    [[nodiscard]] bool isLate() const { return dates && dates->late && !isDone() && !isPhase(); }
    [[nodiscard]] bool isMisplaced() const { return dates && core::isMisplaced(*dates); }
    [[nodiscard]] bool isCritical() const { return dates && dates->critical && !isPhase(); }
    [[nodiscard]] bool isStrong() const { return kind != ActivityTreeModel::RowKind::Activity || isPhase(); }
};

namespace {

constexpr int afterNumber = 8;
constexpr int besideNumber = 6;  // between a name and the number beside it

/// A phase has its arrow before its name, so that this sign stands behind it.
QRectF warningOfPhase(const QRect& cell)
{
    constexpr qreal size = 12;
    return {cell.right() - size - 3, cell.center().y() + 0.5 - size / 2, size, size};
}

}  // namespace

ActivityTreeDelegate::ActivityTreeDelegate(const document::PlanDocument& document,
                                           const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , document_(document)
    , appearance_(appearance)
{
}

ActivityTreeDelegate::Row ActivityTreeDelegate::rowOf(const QModelIndex& index) const
{
    Row row;
    row.kind = static_cast<ActivityTreeModel::RowKind>(index.data(ActivityTreeModel::RowKindRole).toInt());
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++row.depth;
    const QVariant bits = index.data(ActivityTreeModel::ActivityRole);
    if (!bits.isValid())
        return row;
    const core::Id<Activity> id(bits.toULongLong());
    row.activity = document_.plan().activities.find(id);
    row.dates = document_.schedule().find(id);
    return row;
}

QRect ActivityTreeDelegate::nameRect(const QRect& cell, const QModelIndex& index) const
{
    const Row row = rowOf(index);
    const bool isTop = row.isPhase() || row.kind != ActivityTreeModel::RowKind::Activity;
    const int extra = row.depth > 1 ? (row.depth - 1) * treeplace::depthStep : 0;
    const int phaseExtra = row.isPhase() ? row.depth * treeplace::depthStep : extra;
    return cell.adjusted(
        isTop ? treeplace::phaseName + (row.isPhase() ? phaseExtra : 0) : treeplace::name + extra, 0, -4, 0);
}

void ActivityTreeDelegate::paintGround(QPainter& painter, const QStyleOptionViewItem& option,
                                       const QModelIndex& index, const Row& row) const
{
    const drawing::Theme& theme = appearance_.theme();
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const bool isUnder = option.state.testFlag(QStyle::State_MouseOver);
    painter.fillRect(option.rect,
                     theme.color(isSelected    ? Token::Selected
                                     : isUnder ? Token::Hover
                                               : Token::Surface));
    const bool isSectioned = row.isPhase() || row.kind == ActivityTreeModel::RowKind::Goal;
    painter.setPen(theme.color(isSectioned ? Token::Line : Token::Grid));
    painter.drawLine(QPointF(option.rect.left(), option.rect.top() + 0.5),
                     QPointF(option.rect.right() + 1, option.rect.top() + 0.5));
    if (isSelected && index.column() == 0)
        painter.fillRect(QRect(option.rect.left(), option.rect.top(), 3, option.rect.height()),
                         theme.color(Token::Accent));
    if (isSelected && option.state.testFlag(QStyle::State_KeyboardFocusChange))
        paintFocus(painter, option.rect);
}

/// The part of the ring around the row that lies in this cell, if the keys are the tree's.
void ActivityTreeDelegate::paintFocus(QPainter& painter, const QRect& cell) const
{
    constexpr int ring = 2;
    const auto* tree = qobject_cast<const QTreeView*>(parent());
    if (!tree || !tree->hasFocus())
        return;
    const QColor accent = appearance_.theme().color(Token::Accent);
    painter.fillRect(cell.left(), cell.top(), cell.width(), ring, accent);
    painter.fillRect(cell.left(), cell.bottom() + 1 - ring, cell.width(), ring, accent);
    if (cell.right() >= tree->viewport()->rect().right())
        painter.fillRect(cell.right() + 1 - ring, cell.top(), ring, cell.height(), accent);
}

QRect ActivityTreeDelegate::nameRoom(const QRect& cell, const QModelIndex& index) const
{
    QRect room = nameRect(cell, index);
    const Row row = rowOf(index);
    if (row.isPhase() && row.isMisplaced()) {
        room.setRight(qFloor(warningOfPhase(cell).left()) - 4);
        return room;
    }
    const auto* tree = qobject_cast<const QTreeView*>(parent());
    if (!tree || tree->isColumnHidden(ActivityTreeModel::HoursColumn))
        return room;
    const QString hours = index.siblingAtColumn(ActivityTreeModel::HoursColumn).data().toString();
    const QFontMetricsF numbers(appearance_.fonts().font(drawing::Type::Number, QFont::DemiBold));
    const int taken
        = hours.isEmpty() ? 0 : qCeil(drawing::tabular::width(numbers, hours)) + afterNumber + besideNumber;
    const int free = tree->columnWidth(ActivityTreeModel::HoursColumn) - std::max(taken, afterNumber);
    room.setRight(std::max(room.right(), cell.right() + free));
    return room;
}

void ActivityTreeDelegate::paintName(QPainter& painter, const QStyleOptionViewItem& option,
                                     const QModelIndex& index, const Row& row) const
{
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    const QFont::Weight weight = row.isStrong() ? QFont::DemiBold
        : row.isLate() || isChosen              ? QFont::Medium
                                                : QFont::Normal;
    const Token ink = row.isLate()        ? Token::LateInk
        : row.isDone() && !row.isStrong() ? Token::Ink3
                                          : Token::Ink;
    painter.setPen(appearance_.theme().color(ink));
    painter.setFont(appearance_.fonts().font(drawing::Type::Dense, weight));
    const auto* tree = qobject_cast<const ActivityTreeView*>(parent());
    const QModelIndex title = index.siblingAtColumn(ActivityTreeModel::TitleColumn);
    const bool isBeside = tree && title != index;
    if (isBeside && tree->isEditing() && tree->currentIndex().siblingAtColumn(title.column()) == title)
        return;  // its editor ends with its cell
    QRect room = nameRoom(isBeside ? tree->visualRect(title) : option.rect, title);
    room.moveTop(option.rect.top());
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(title.data().toString(), Qt::ElideRight, room.width()));
}

void ActivityTreeDelegate::paintSign(QPainter& painter, const QRect& cell, const QModelIndex& index,
                                     const Row& row) const
{
    const QRect name = nameRect(cell, index);
    const qreal y = cell.center().y() + 0.5;
    const QRectF sign(name.left() - (treeplace::name - treeplace::sign), y - treeplace::signSize / 2.0,
                      treeplace::signSize, treeplace::signSize);
    Picture picture;
    const Token token = row.isLate() ? Token::LateInk : row.isCritical() ? Token::BarCrit : Token::Line3;
    const QRectF wide = sign.adjusted(-1, -1, 1, 1);
    const bool isWarned = row.isLate() || row.isMisplaced();
    if (row.kind == ActivityTreeModel::RowKind::Milestones) {
        picture.add(drawing::Polygon{drawing::diamond({cell.left() + 15.0, y}, 5), std::nullopt,
                                     Stroke{Ink{Token::Ink}, 1.5}});
    } else if (row.kind == ActivityTreeModel::RowKind::Goal) {
        picture.add(
            drawing::Icon{QStringLiteral("flag"), QRectF(cell.left() + 8, y - 7, 14, 14), Ink{Token::Ink}});
    } else if (row.isPhase()) {
        const auto* tree = qobject_cast<const QTreeView*>(parent());
        const bool isOpen = !tree || tree->isExpanded(index);
        if (index.model()->hasChildren(index))
            picture.add(drawing::Icon{isOpen ? QStringLiteral("down") : QStringLiteral("right"),
                                      QRectF(name.left() - 18, y - 7, 14, 14), Ink{Token::Ink2}});
        if (row.isMisplaced())
            picture.add(drawing::Icon{QStringLiteral("warn"), warningOfPhase(cell), Ink{Token::LateInk}});
    } else if (row.isDone()) {
        picture.add(drawing::Icon{QStringLiteral("check"), wide, Ink{Token::Ink3}});
    } else if (row.isMilestone()) {
        picture.add(
            drawing::Polygon{drawing::diamond(sign.center(), 5), std::nullopt, Stroke{Ink{token}, 1.5}});
        if (isWarned)
            picture.add(drawing::Icon{QStringLiteral("warn"), wide.translated(-treeplace::warningBeside, 0),
                                      Ink{Token::LateInk}});
    } else if (isWarned) {
        picture.add(drawing::Icon{QStringLiteral("warn"), wide, Ink{Token::LateInk}});
    } else {
        const double progress = row.dates ? row.dates->progress : 0;
        const Token ring = row.isCritical() && progress <= 0 ? Token::BarCrit
            : progress > 0                                   ? Token::Bar
                                                             : Token::Line3;
        picture.add(
            drawing::Ellipse{sign.adjusted(0.75, 0.75, -0.75, -0.75), std::nullopt, Stroke{Ink{ring}, 1.5}});
        if (progress > 0) {
            QPainterPath share(sign.center());
            share.arcTo(sign.adjusted(2.5, 2.5, -2.5, -2.5), 90, -360 * progress);
            share.closeSubpath();
            picture.add(drawing::Path{share, Ink{Token::Bar}});
        }
    }
    drawing::paint(painter, picture, appearance_.theme(), {{}, appearance_.fonts()});
}

void ActivityTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const
{
    const Row row = rowOf(index);
    const drawing::Fonts fonts = appearance_.fonts();
    const drawing::Theme& theme = appearance_.theme();
    painter->save();
    paintGround(*painter, option, index, row);
    const bool isSlack = index.column() == ActivityTreeModel::SlackColumn;
    const bool isLateCell = row.isLate();
    Token ink = Token::Ink;
    if (isLateCell)
        ink = Token::LateInk;
    else if (isSlack && row.isCritical())
        ink = Token::CritInk;
    else if (row.isDone() && !row.isStrong())
        ink = Token::Ink3;
    else if (index.column() != ActivityTreeModel::TitleColumn && !row.isStrong())
        ink = Token::Ink2;
    const bool isChosen = option.state.testFlag(QStyle::State_Selected);
    QFont::Weight weight = QFont::Normal;
    if (row.isStrong() && index.column() < ActivityTreeModel::SlackColumn)
        weight = QFont::DemiBold;
    else if (isLateCell || isChosen || (isSlack && row.isCritical()))
        weight = QFont::Medium;
    if (row.kind == ActivityTreeModel::RowKind::Milestones
        && index.column() == ActivityTreeModel::HoursColumn)
        weight = QFont::Normal;
    if (index.column() == ActivityTreeModel::TitleColumn) {
        paintName(*painter, option, index, row);
        paintSign(*painter, option.rect, index, row);
    } else {
        if (index.column() == ActivityTreeModel::HoursColumn) {
            // A long name reaches into what its hours leave free.
            painter->save();
            painter->setClipRect(option.rect);
            paintName(*painter, option, index, row);
            painter->restore();
        }
        painter->setPen(theme.color(ink));
        painter->setFont(fonts.font(drawing::Type::Number, weight));
        drawing::tabular::draw(*painter, QRectF(option.rect).adjusted(0, 0, -afterNumber, 0),
                               index.data().toString());
    }
    painter->restore();
}

QSize ActivityTreeDelegate::sizeHint(const QStyleOptionViewItem& /*option*/,
                                     const QModelIndex& /*index*/) const
{
    return {60, qRound(appearance_.fonts().scaled(26))};
}

QWidget* ActivityTreeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                            const QModelIndex& index) const
{
    const bool isDate = index.data(Qt::EditRole).metaType() == QMetaType::fromType<QDate>();
    QWidget* editor = isDate ? new DateField(appearance_, parent)
                             : QStyledItemDelegate::createEditor(parent, option, index);
    editor->setFont(appearance_.fonts().font(drawing::Type::Dense));
    editor->setPalette(drawing::editorPaletteFor(appearance_.theme()));
    if (auto* hours = qobject_cast<QDoubleSpinBox*>(editor)) {
        hours->setRange(0, 10000);
        hours->setDecimals(1);
    }
    if (auto* line = qobject_cast<QLineEdit*>(editor))
        line->setFrame(true);
    return editor;
}

void ActivityTreeDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                                const QModelIndex& index) const
{
    if (index.column() == ActivityTreeModel::TitleColumn) {
        editor->setGeometry(nameRect(option.rect, index).adjusted(-4, 1, 4, 0));
        return;
    }
    const int width = std::max(option.rect.width(), editor->sizeHint().width());
    editor->setGeometry(option.rect.right() + 1 - width, option.rect.top() + 1, width,
                        option.rect.height() - 1);
}

QStringList ActivityTreeDelegate::helpOf(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const Row row = rowOf(index);
    const QFontMetrics metrics(appearance_.fonts().font(drawing::Type::Dense, QFont::DemiBold));
    const QString text = index.data().toString();
    QStringList lines;
    if (metrics.horizontalAdvance(text) > nameRoom(option.rect, index).width())
        lines << text;
    if (row.isLate() || row.isMisplaced())
        lines += Messages::forConflicts(*row.dates, document_.plan());
    return lines;
}

bool ActivityTreeDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view,
                                     const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::ToolTip || index.column() != ActivityTreeModel::TitleColumn)
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), plainToolTip(helpOf(option, index).join(u'\n')), view);
    return true;
}

}  // namespace nextrung::widgets
