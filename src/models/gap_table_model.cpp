// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/gap_table_model.h"

#include "core/edits.h"
#include "models/gap_edits.h"

#include <algorithm>

namespace nextrung::models {

using core::Competency;
using core::GapReport;
using core::GapRow;
using core::Id;
using core::Plan;
using core::Position;
using core::Requirement;

namespace {

bool has(const GapReport& report, Id<Requirement> id)
{
    return std::any_of(report.rows.begin(), report.rows.end(),
                       [id](const GapRow& row) { return row.requirement == id; });
}

std::vector<Id<Requirement>> idsAlsoIn(const GapReport& report, const GapReport& other)
{
    std::vector<Id<Requirement>> ids;
    for (const GapRow& row : report.rows) {
        if (has(other, row.requirement))
            ids.push_back(row.requirement);
    }
    return ids;
}

}  // namespace

GapTableModel::GapTableModel(document::PlanDocument& document, QObject* parent)
    : QAbstractTableModel(parent)
    , document_(document)
    , shown_(document.snapshot())
{
    connect(&document, &document::PlanDocument::changed, this,
            [this](const document::PlanChange& change) { show(change.after); });
    connect(&document, &document::PlanDocument::todayChanged, this, [this] { show(document_.snapshot()); });
    show(shown_);
}

void GapTableModel::setWords(GapTableWords words)
{
    words_ = std::move(words);
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void GapTableModel::setPosition(std::optional<Id<Position>> position)
{
    chosen_ = position;
    show(document_.snapshot());
}

std::optional<Id<Position>> GapTableModel::chosenPosition() const
{
    return chosen_ && core::find(*shown_, *chosen_) ? chosen_ : std::nullopt;
}

std::optional<Id<Position>> GapTableModel::position() const
{
    const std::optional<Id<Position>> wanted
        = chosenPosition() ? chosen_ : core::profileOf(*shown_).targetPosition;
    return core::find(*shown_, wanted) ? wanted : std::nullopt;
}

void GapTableModel::preview(Plan plan)
{
    show(std::make_shared<const Plan>(std::move(plan)));
}

void GapTableModel::endPreview()
{
    if (shown_ != document_.snapshot())
        show(document_.snapshot());
}

void GapTableModel::show(std::shared_ptr<const Plan> plan)
{
    // The rows that are shown point into the plan before, until they are exchanged.
    const std::shared_ptr<const Plan> before = std::exchange(shown_, std::move(plan));
    histories_.clear();
    const std::optional<Id<Position>> of = position();
    take(of ? core::gapsOf(*shown_, *of, document_.today()) : GapReport{});
    emit reportChanged();
}

bool GapTableModel::keepsOrder(const GapReport& next) const
{
    return next.position == report_.position && idsAlsoIn(report_, next) == idsAlsoIn(next, report_);
}

void GapTableModel::take(GapReport next)
{
    if (!keepsOrder(next)) {
        // Another position, or the same rows sorted anew: no row that is shown stays where it is.
        beginResetModel();
        report_ = std::move(next);
        endResetModel();
        return;
    }
    removeMissing(next);
    insertNew(next);
    report_ = std::move(next);
    if (rowCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void GapTableModel::removeMissing(const GapReport& next)
{
    for (int at = rowCount() - 1; at >= 0; --at) {
        if (has(next, row(at).requirement))
            continue;
        beginRemoveRows({}, at, at);
        report_.rows.erase(report_.rows.begin() + at);
        endRemoveRows();
    }
}

void GapTableModel::insertNew(const GapReport& next)
{
    for (int at = 0; at < static_cast<int>(next.rows.size()); ++at) {
        const GapRow& wanted = next.rows[static_cast<std::size_t>(at)];
        if (at < rowCount() && row(at).requirement == wanted.requirement)
            continue;
        beginInsertRows({}, at, at);
        report_.rows.insert(report_.rows.begin() + at, wanted);
        endInsertRows();
    }
}

int GapTableModel::rowOf(Id<Requirement> requirement) const
{
    const auto at = std::find_if(report_.rows.begin(), report_.rows.end(),
                                 [requirement](const GapRow& row) { return row.requirement == requirement; });
    return at == report_.rows.end() ? -1 : static_cast<int>(at - report_.rows.begin());
}

int GapTableModel::rowOf(Id<Competency> competency) const
{
    const auto at = std::find_if(report_.rows.begin(), report_.rows.end(),
                                 [competency](const GapRow& row) { return row.competency == competency; });
    return at == report_.rows.end() ? -1 : static_cast<int>(at - report_.rows.begin());
}

const std::vector<LevelSince>& GapTableModel::historyOf(const GapRow& row) const
{
    static const std::vector<LevelSince> none;
    if (!row.competency || row.kind != Requirement::Kind::Level)
        return none;
    const auto [at, isNew] = histories_.try_emplace(*row.competency);
    if (!isNew)
        return at->second;
    std::vector<QDate> days;
    for (const auto& assessment : shown_->assessments) {
        if (assessment->competency == row.competency && assessment->on
            && *assessment->on <= document_.today())
            days.push_back(*assessment->on);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    for (const QDate day : days) {
        if (const std::optional<double> level = core::levelOn(*shown_, *row.competency, day))
            at->second.push_back({day, *level});
    }
    return at->second;
}

QDate GapTableModel::firstAssessed() const
{
    QDate first;
    for (const auto& assessment : shown_->assessments) {
        if (assessment->on && (!first.isValid() || *assessment->on < first))
            first = *assessment->on;
    }
    return first;
}

int GapTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(report_.rows.size());
}

int GapTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant GapTableModel::sortValue(int at, int column) const
{
    const GapRow& each = row(at);
    switch (column) {
    case TitleColumn:
        return each.title;
    case WeightColumn:
        return each.importance;
    case LevelsColumn:
        return each.importance * each.missing;
    case NowColumn:
    case HistoryColumn:
        return each.now.value_or(-1);
    case NeededColumn:
        return each.needed.value_or(-1);
    case GapColumn:
        return each.missing;
    case EvidenceColumn:
        return each.evidence;
    case ClosingColumn:
        return static_cast<int>(each.closing.size());
    default:
        return {};
    }
}

QVariant GapTableModel::editValue(int at, int column) const
{
    const GapRow& each = row(at);
    if (column == TitleColumn)
        return each.title;
    const std::optional<double> level = column == NeededColumn ? each.needed : ownLevelOf(*shown_, each);
    if (column == NowColumn || column == NeededColumn)
        return level ? QVariant(*level) : QVariant();
    return {};
}

QVariant GapTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const GapRow& each = row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return words_.cell ? words_.cell(*shown_, each, index.column()) : QString();
    case Qt::AccessibleTextRole:
        return words_.describe && index.column() == TitleColumn ? words_.describe(*shown_, each)
                                                                : data(index, Qt::DisplayRole);
    case Qt::EditRole:
        return editValue(index.row(), index.column());
    case SortRole:
        return sortValue(index.row(), index.column());
    default:
        return {};
    }
}

bool GapTableModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Id<Requirement> requirement = row(index.row()).requirement;
    if (index.column() == TitleColumn) {
        const QString title = value.toString().trimmed();
        return document_
            .apply(words_.rename,
                   [&, id = *row(index.row()).competency](const Plan& plan) {
                       if (title.isEmpty())
                           return core::Result<Plan>(core::Error{core::Error::Code::EmptyTitle, {}, {}});
                       return core::change(plan, id, [&](Competency& each) { each.title = title; });
                   })
            .has_value();
    }
    bool isNumber = false;
    const double level = value.toDouble(&isNumber);
    if (!isNumber)
        return false;
    if (index.column() == NeededColumn)
        return document_
            .apply(words_.setNeeded, [=](const Plan& plan) { return withNeeded(plan, requirement, level); })
            .has_value();
    if (level == ownLevelOf(document_.plan(), row(index.row())))
        return true;
    const auto id = core::newId<core::Assessment>();
    return document_
        .apply(words_.assess,
               [=, this](const Plan& plan) {
                   return withOwnLevel(plan, requirement, level, id, document_.today());
               })
        .has_value();
}

Qt::ItemFlags GapTableModel::flags(const QModelIndex& index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool isTitle = index.column() == TitleColumn && row(index.row()).competency;
    const bool isAssessed = index.column() == NowColumn && assessorHere(*shown_);
    if (isTitle || isAssessed || index.column() == NeededColumn)
        flags |= Qt::ItemIsEditable;
    return flags;
}

QVariant GapTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return words_.headers.value(section);
    if (role == Qt::ToolTipRole)
        return words_.headerHelp.value(section);
    return {};
}

}  // namespace nextrung::models
