// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_table.h"

#include "models/gap_edits.h"
#include "widgets/skills/skills_delegate.h"
#include "widgets/skills/skills_words.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QSortFilterProxyModel>

#include <cmath>

namespace nextrung::widgets {

using core::GapRow;
using core::Id;
using core::Requirement;
using models::GapTableModel;

namespace {

/// Sorts as people read, and hides what has no gap when asked to.
class GapProxy : public QSortFilterProxyModel {
public:
    explicit GapProxy(const GapTableModel& model, QObject* parent)
        : QSortFilterProxyModel(parent)
        , model_(model)
    {
        setSortRole(GapTableModel::SortRole);
        setSortLocaleAware(true);
        // A row that jumps away while its level is changed is lost to the eye.
        setDynamicSortFilter(false);
    }

    void setGapsOnly(bool on)
    {
        gapsOnly_ = on;
        invalidate();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& /*parent*/) const override
    {
        return !gapsOnly_ || model_.row(row).missing > 0;
    }

private:
    const GapTableModel& model_;
    bool gapsOnly_ = false;
};

}  // namespace

SkillsTable::SkillsTable(GapTableModel& model, document::PlanDocument& document,
                         document::Selection& selection, Appearance& appearance, QWidget* parent)
    : QTableView(parent)
    , model_(model)
    , document_(document)
    , selection_(selection)
    , appearance_(appearance)
    , cells_(model, appearance)
    , proxy_(new GapProxy(model, this))
{
    proxy_->setSourceModel(&model);
    setModel(proxy_);
    setItemDelegate(new SkillsDelegate(cells_, selection, appearance, this));
    setUpLook();
    connectModel();
    order(GapOrder::WeightedGap);
}

void SkillsTable::setUpLook()
{
    auto* header = new SkillsHeader(cells_, appearance_, this);
    setHorizontalHeader(header);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(qRound(cells_.rowHeight()));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setCornerButtonEnabled(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    setTabKeyNavigation(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    connect(header, &QHeaderView::sectionClicked, this, [this, header](int section) {
        const bool isAgain = header->sortIndicatorSection() == section;
        const bool wasUp = header->sortIndicatorOrder() == Qt::AscendingOrder;
        const bool isText = section == GapTableModel::TitleColumn;
        const bool isUp = isAgain ? !wasUp : isText;
        order_ = GapOrder::AsClicked;
        sortByColumn(section, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
        header->setSortIndicator(section, isUp ? Qt::AscendingOrder : Qt::DescendingOrder);
        emit orderChanged();
    });
}

void SkillsTable::connectModel()
{
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SkillsTable::currentRowChanged);
    // Queued: the proxy is still taking the rows in when it tells of them.
    connect(
        proxy_, &QAbstractItemModel::rowsInserted, this,
        [this] {
            proxy_->invalidate();
            scrollTo(currentIndex());
        },
        Qt::QueuedConnection);
    const auto repaint = [this] { viewport()->update(); };
    connect(&selection_, &document::Selection::changed, this, repaint);
    connect(&appearance_, &Appearance::changed, this, [this, repaint] {
        horizontalHeader()->viewport()->update();
        repaint();
    });
    connect(proxy_, &QAbstractItemModel::headerDataChanged, this, [this] { fitColumns(); });
    connect(&model_, &GapTableModel::reportChanged, this, [this] {
        fitColumns();
        horizontalHeader()->viewport()->update();
    });
}

const GapRow* SkillsTable::currentRow() const
{
    const QModelIndex index = sourceIndex(currentIndex());
    return index.isValid() ? &model_.row(index.row()) : nullptr;
}

void SkillsTable::select(Id<Requirement> requirement)
{
    const QModelIndex index = viewIndex(model_.rowOf(requirement), GapTableModel::LevelsColumn);
    if (!index.isValid() || index.row() == currentIndex().row())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void SkillsTable::selectFirst()
{
    const QModelIndex first = proxy_->index(0, GapTableModel::LevelsColumn);
    if (first.isValid())
        setCurrentIndex(first);
}

void SkillsTable::editTitle(Id<Requirement> requirement)
{
    const QModelIndex index = viewIndex(model_.rowOf(requirement), GapTableModel::TitleColumn);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
    if (state() != EditingState && (index.flags() & Qt::ItemIsEditable) != 0)
        edit(index);
}

void SkillsTable::order(GapOrder order)
{
    order_ = order;
    const auto sortBy = [this](int column, Qt::SortOrder direction) {
        proxy_->sort(column, direction);
        horizontalHeader()->setSortIndicator(column, direction);
    };
    switch (order) {
    case GapOrder::WeightedGap:
        sortBy(GapTableModel::LevelsColumn, Qt::DescendingOrder);
        break;
    case GapOrder::Gap:
        sortBy(GapTableModel::GapColumn, Qt::DescendingOrder);
        break;
    case GapOrder::Name:
        sortBy(GapTableModel::TitleColumn, Qt::AscendingOrder);
        break;
    case GapOrder::AsInTheLadder:
        sortBy(-1, Qt::AscendingOrder);
        break;
    case GapOrder::AsClicked:
        break;
    }
    emit orderChanged();
}

void SkillsTable::editCurrent()
{
    if (state() == EditingState)
        return;
    const QModelIndex at = currentIndex();
    const QModelIndex title = at.siblingAtColumn(GapTableModel::TitleColumn);
    if (at.flags() & Qt::ItemIsEditable)
        edit(at);
    else if (at.column() == GapTableModel::NowColumn)
        emit assessorWanted();
    else if (title.flags() & Qt::ItemIsEditable)
        edit(title);
}

void SkillsTable::showGapsOnly(bool on)
{
    gapsOnly_ = on;
    static_cast<GapProxy*>(proxy_)->setGapsOnly(on);
    emit orderChanged();
}

QModelIndex SkillsTable::sourceIndex(const QModelIndex& index) const
{
    return proxy_->mapToSource(index);
}

QModelIndex SkillsTable::viewIndex(int modelRow, int column) const
{
    return modelRow < 0 ? QModelIndex() : proxy_->mapFromSource(model_.index(modelRow, column));
}

int SkillsTable::contentHeight() const
{
    return horizontalHeader()->sizeHint().height()
        + proxy_->rowCount() * verticalHeader()->defaultSectionSize() + 1;
}

int SkillsTable::widest(int column) const
{
    qreal width = 0;
    for (int at = 0; at < model_.rowCount(); ++at)
        width = std::max(width, cells_.wantedWidth(at, column));
    return static_cast<int>(std::ceil(width));
}

void SkillsTable::fitColumns()
{
    using Model = GapTableModel;
    const auto* header = static_cast<const SkillsHeader*>(horizontalHeader());
    const int levelsAtMost = 38 * 5 + 2 * static_cast<int>(GapCells::axisLeft());
    const auto least
        = [header](int column, int width) { return std::max(width, header->leastWidth(column)); };
    std::array<int, Model::columns> widths{170,
                                           least(Model::WeightColumn, 48),
                                           levelsAtMost,
                                           least(Model::NowColumn, 46),
                                           least(Model::NeededColumn, 54),
                                           least(Model::GapColumn, 46),
                                           least(Model::EvidenceColumn, 54),
                                           least(Model::HistoryColumn, 70),
                                           least(Model::ClosingColumn, 150)};
    int room = viewport()->width();
    for (const int width : widths)
        room -= width;
    for (const int column :
         {int{Model::HistoryColumn}, int{Model::EvidenceColumn}, int{Model::WeightColumn}}) {
        const bool isHidden = room < 0;
        setColumnHidden(column, isHidden);
        if (isHidden)
            room += widths[static_cast<std::size_t>(column)];
    }
    const auto shrink = [&room](int& width, int by) {
        const int taken = std::clamp(-room, 0, by);
        width -= taken;
        room += taken;
    };
    shrink(widths[Model::LevelsColumn], 50);
    shrink(widths[Model::ClosingColumn], 40);
    shrink(widths[Model::TitleColumn], 40);
    room = std::max(0, room);
    // The names are seen whole if what closes the gap leaves them the room, or half of what there is.
    const auto more = [&](int column, int width) { return std::clamp(widest(column) - width, 0, room); };
    const int forClosing = more(Model::ClosingColumn, widths[Model::ClosingColumn]);
    const int toTitle = std::min(more(Model::TitleColumn, widths[Model::TitleColumn]),
                                 std::max(room / 2, room - forClosing));
    widths[Model::TitleColumn] += toTitle;
    widths[Model::ClosingColumn] += room - toTitle;
    for (int column = 0; column < Model::columns; ++column)
        setColumnWidth(column, widths[static_cast<std::size_t>(column)]);
}

// What the focus alone makes current is not marked by itself, and keys would go on from a row that is not
// seen.
void SkillsTable::focusInEvent(QFocusEvent* event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid())
        selectionModel()->select(currentIndex(),
                                 QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void SkillsTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SkillsTable::paintEvent(QPaintEvent* event)
{
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), appearance_.theme().color(drawing::Token::Surface));
    ground.end();
    QTableView::paintEvent(event);
}

}  // namespace nextrung::widgets
