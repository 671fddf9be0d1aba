// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_tree_view.h"

#include "drawing/tabular.h"
#include "widgets/plan/activity_tree_delegate.h"
#include "widgets/plan/tree_header.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QKeyEvent>
#include <QScrollBar>
#include <QtMath>

#include <algorithm>
#include <functional>
#include <utility>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using models::ActivityTreeModel;

ActivityTreeView::ActivityTreeView(ActivityTreeModel& model, document::PlanDocument& document,
                                   const Appearance& appearance, QWidget* parent)
    : QTreeView(parent)
    , model_(model)
    , appearance_(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(new ActivityTreeDelegate(document, appearance, this));
    setHeader(new TreeHeader(appearance, this));
    setIndentation(0);
    setRootIsDecorated(false);
    setUniformRowHeights(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setExpandsOnDoubleClick(false);
    setMouseTracking(true);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDragDropMode(InternalMove);
    setDropIndicatorShown(true);
    header()->setStretchLastSection(false);
    header()->setSectionsMovable(false);
    for (int column = 0; column < ActivityTreeModel::columns; ++column)
        header()->setSectionResizeMode(column, QHeaderView::Fixed);
    expandAll();
    connect(this, &QTreeView::expanded, this, &ActivityTreeView::foldingChanged);
    connect(this, &QTreeView::collapsed, this, &ActivityTreeView::foldingChanged);
    restyle();
}

void ActivityTreeView::restyle()
{
    setFont(appearance_.fonts().font(drawing::Type::Dense));
    // As high as the dates beside it, which keep their share of a row's height.
    header()->setFixedHeight(qRound(qRound(appearance_.fonts().scaled(26)) * 44 / 26.0));
    doItemsLayout();
    fitColumns();
    viewport()->update();
}

drawing::ActivityIds ActivityTreeView::collapsed() const
{
    drawing::ActivityIds ids;
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& above) {
        for (int row = 0; row < model_.rowCount(above); ++row) {
            const QModelIndex index = model_.index(row, 0, above);
            if (model_.rowCount(index) == 0)
                continue;
            if (!isExpanded(index))
                ids.insert(*model_.activityOf(index));
            walk(index);
        }
    };
    walk({});
    return ids;
}

void ActivityTreeView::setCollapsed(const drawing::ActivityIds& ids)
{
    expandAll();
    for (const Id<Activity> id : ids)
        collapse(model_.indexOf(id));
}

void ActivityTreeView::editName(Id<Activity> id)
{
    showActivity(id);
    edit(model_.indexOf(id));
}

void ActivityTreeView::editGoal()
{
    edit(model_.goalIndex().siblingAtColumn(ActivityTreeModel::FinishColumn));
}

void ActivityTreeView::showActivity(Id<Activity> id)
{
    const QModelIndex index = model_.indexOf(id);
    if (!index.isValid() || index.siblingAtColumn(0) == currentIndex().siblingAtColumn(0))
        return;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        expand(above);
    setCurrentIndex(index);
    scrollTo(index);
}

std::optional<Id<Activity>> ActivityTreeView::currentActivity() const
{
    return currentIndex().isValid() ? model_.activityOf(currentIndex()) : std::nullopt;
}

int ActivityTreeView::widestOf(int column) const
{
    const QFontMetricsF numbers(appearance_.fonts().font(drawing::Type::Number, QFont::DemiBold));
    const QFontMetricsF captions(appearance_.fonts().font(drawing::Type::Small));
    // The heading of the hours may reach over the names, which leave room there.
    const bool isHours = column == ActivityTreeModel::HoursColumn;
    qreal width
        = isHours ? 16 : captions.horizontalAdvance(model_.headerData(column, Qt::Horizontal).toString());
    // The texts of a column differ by their digits: those of the longest are all that matters, and the first
    // thousand rows tell.
    QString longest;
    int looked = 0;
    const std::function<void(const QModelIndex&)> walk = [&](const QModelIndex& above) {
        for (int row = 0; row < model_.rowCount(above) && looked < 1000; ++row, ++looked) {
            const QModelIndex cell = model_.index(row, column, above);
            const QString text = cell.data().toString();
            const bool isLane = model_.kindOf(cell) == ActivityTreeModel::RowKind::Milestones;
            if (!isLane && text.size() > longest.size()) {
                longest = text;
                width = std::max(width, drawing::tabular::width(numbers, text));
            }
            walk(model_.index(row, 0, above));
        }
    };
    walk({});
    return qRound(width) + (isHours ? 9 : 11);
}

void ActivityTreeView::fitColumns()
{
    const int hours = widestOf(ActivityTreeModel::HoursColumn);
    const int finish = widestOf(ActivityTreeModel::FinishColumn);
    const int slack = widestOf(ActivityTreeModel::SlackColumn);
    const int slip = widestOf(ActivityTreeModel::SlipColumn);
    const int room = viewport()->width();
    const int least = treeplace::name + treeplace::leastName;
    const bool showSlack = room - hours - finish - slack >= least;
    const bool showHours = showSlack || room - hours - finish >= least;
    const bool showSlip = isSlipWanted_ && hasRoomForSlip();
    setColumnHidden(ActivityTreeModel::SlipColumn, !showSlip);
    setColumnHidden(ActivityTreeModel::SlackColumn, !showSlack);
    setColumnHidden(ActivityTreeModel::HoursColumn, !showHours);
    header()->resizeSection(ActivityTreeModel::HoursColumn, hours);
    header()->resizeSection(ActivityTreeModel::FinishColumn, finish);
    header()->resizeSection(ActivityTreeModel::SlackColumn, slack);
    header()->resizeSection(ActivityTreeModel::SlipColumn, slip);
    header()->resizeSection(
        ActivityTreeModel::TitleColumn,
        std::max(60,
                 room - finish - (showHours ? hours : 0) - (showSlack ? slack : 0) - (showSlip ? slip : 0)));
}

int ActivityTreeView::widthForNames() const
{
    constexpr int mostLooked = 1000;
    const QFontMetricsF names(appearance_.fonts().font(drawing::Type::Dense, QFont::Medium));
    qreal widest = 0;
    QModelIndex row = model_.index(0, 0);
    for (int looked = 0; row.isValid() && looked < mostLooked; ++looked, row = indexBelow(row)) {
        int deeper = -1;  // the first level in a phase stands where the top level does
        for (QModelIndex above = row.parent(); above.isValid(); above = above.parent())
            ++deeper;
        widest = std::max(widest,
                          names.horizontalAdvance(row.data().toString())
                              + std::max(0, deeper) * treeplace::depthStep);
    }
    constexpr int afterName = 6;
    int width = qCeil(widest) + treeplace::name + afterName;
    for (int column = ActivityTreeModel::HoursColumn; column < ActivityTreeModel::SlipColumn; ++column)
        width += widestOf(column);
    return width;
}

void ActivityTreeView::setSlipWanted(bool isWanted)
{
    if (std::exchange(isSlipWanted_, isWanted) != isWanted)
        fitColumns();
}

bool ActivityTreeView::hasRoomForSlip() const
{
    int wanted = treeplace::nameBesideSlip;
    for (int column = ActivityTreeModel::HoursColumn; column < ActivityTreeModel::columns; ++column)
        wanted += widestOf(column);
    return wanted <= viewport()->width();
}

void ActivityTreeView::resizeEvent(QResizeEvent* event)
{
    QTreeView::resizeEvent(event);
    fitColumns();
}

void ActivityTreeView::mousePressEvent(QMouseEvent* event)
{
    const QModelIndex index = indexAt(event->pos()).siblingAtColumn(0);
    int depth = 0;
    for (QModelIndex above = index.parent(); above.isValid(); above = above.parent())
        ++depth;
    const int chevron = treeplace::phaseName + depth * treeplace::depthStep;
    if (event->button() == Qt::LeftButton && model_.rowCount(index) > 0 && index.isValid()
        && event->pos().x() < chevron) {
        setExpanded(index, !isExpanded(index));
        return;
    }
    QTreeView::mousePressEvent(event);
}

void ActivityTreeView::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    emit contextMenuWanted(event->globalPos());
}

void ActivityTreeView::dropEvent(QDropEvent* event)
{
    const std::optional<Id<Activity>> id = currentActivity();
    const QModelIndex over = indexAt(event->position().toPoint()).siblingAtColumn(0);
    // The rows are moved by the document, not by the view.
    event->setDropAction(Qt::IgnoreAction);
    event->accept();
    setState(NoState);
    viewport()->update();
    if (!id || (over.isValid() && model_.activityOf(over) == id))
        return;
    const std::optional<Id<Activity>> target = over.isValid() ? model_.activityOf(over) : std::nullopt;
    if (!target)
        return emit placed(*id, std::nullopt, std::nullopt);
    const auto parentOf = [this](const QModelIndex& index) {
        return index.parent().isValid() ? model_.activityOf(index.parent()) : std::nullopt;
    };
    if (dropIndicatorPosition() == OnItem)
        return emit placed(*id, target, std::nullopt);
    if (dropIndicatorPosition() == AboveItem)
        return emit placed(*id, parentOf(over), target);
    QModelIndex next = over.siblingAtRow(over.row() + 1);
    if (next.isValid() && model_.activityOf(next) == id)
        next = next.siblingAtRow(next.row() + 1);
    emit placed(*id, parentOf(over), next.isValid() ? model_.activityOf(next) : std::nullopt);
}

bool ActivityTreeView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress && state() != EditingState && currentActivity()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && key->modifiers() == Qt::NoModifier) {
            emit indentWanted();
            return true;
        }
        if (key->key() == Qt::Key_Backtab) {
            emit outdentWanted();
            return true;
        }
    }
    return QTreeView::event(event);
}

void ActivityTreeView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTreeView::currentChanged(current, previous);
    emit currentRowChanged();
}

// Tab goes on in the row, where Qt would go on in the next one.
void ActivityTreeView::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint)
{
    // The right end of an editor lies in its cell; the left one may reach over others.
    const QRect place = editor ? editor->geometry() : QRect();
    const QPersistentModelIndex cell = indexAt({place.right() - 2, place.center().y()});
    const bool isOn = hint == QAbstractItemDelegate::EditNextItem;
    const bool isBack = hint == QAbstractItemDelegate::EditPreviousItem;
    QTreeView::closeEditor(editor, isOn || isBack ? QAbstractItemDelegate::NoHint : hint);
    if (isOn || isBack)
        editBeside(cell, isOn ? 1 : -1);
}

/// Edits the next cell of the row that can be edited; without one nothing is edited any more.
void ActivityTreeView::editBeside(const QModelIndex& cell, int step)
{
    for (int column = cell.column() + step;
         cell.isValid() && column >= 0 && column < ActivityTreeModel::columns; column += step) {
        const QModelIndex next = cell.siblingAtColumn(column);
        if (isColumnHidden(column) || !next.flags().testFlag(Qt::ItemIsEditable))
            continue;
        setCurrentIndex(next);
        return edit(next);
    }
}

void ActivityTreeView::drawBranches(QPainter* /*painter*/, const QRect& /*rect*/,
                                    const QModelIndex& /*index*/) const
{
    // The delegate draws the sign of a phase: it belongs to the name.
}

}  // namespace nextrung::widgets
