// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/activity_tree_model.h"

#include "core/activity/activity_edits.h"
#include "models/activity_tree_node.h"

#include <algorithm>
#include <set>
#include <utility>

namespace nextrung::models {

using core::Activity;
using core::Id;

namespace {

constexpr std::size_t mostToFollow = 1000;  // more changed rows than this begin the model anew

}  // namespace

/// The tree as it should be: the children of each activity, those of the top level under a blank id.
struct ActivityTreeModel::Wanted {
    struct Home {
        Id<Activity> parent;
        int at;  ///< Among its siblings.
    };
    std::unordered_map<Id<Activity>, std::vector<Id<Activity>>> children{};
    std::unordered_map<Id<Activity>, Home> homes{};

    explicit Wanted(const core::Plan& plan)
    {
        std::vector<Id<Activity>> above{Id<Activity>()};
        for (const core::TreeRow& row : core::activityTree(plan)) {
            above.resize(static_cast<std::size_t>(row.depth) + 1);
            std::vector<Id<Activity>>& siblings = children[above.back()];
            homes.emplace(row.activity->id, Home{above.back(), static_cast<int>(siblings.size())});
            siblings.push_back(row.activity->id);
            above.push_back(row.activity->id);
        }
    }

    [[nodiscard]] const std::vector<Id<Activity>>& of(Id<Activity> parent) const
    {
        static const std::vector<Id<Activity>> none;
        const auto at = children.find(parent);
        return at != children.end() ? at->second : none;
    }
};

ActivityTreeModel::ActivityTreeModel(document::PlanDocument& document, QObject* parent)
    : QAbstractItemModel(parent)
    , document_(document)
{
    compare();
    rebuild();
    connect(&document_, &document::PlanDocument::changed, this, &ActivityTreeModel::onChanged);
    connect(&document_, &document::PlanDocument::todayChanged, this, [this] {
        compare();
        tellAll();
    });
}

ActivityTreeModel::~ActivityTreeModel() = default;

void ActivityTreeModel::compareWith(std::optional<Id<core::Baseline>> baseline)
{
    if (std::exchange(compared_, baseline) == baseline)
        return;
    compare();
    tellAll();
}

void ActivityTreeModel::compare()
{
    variance_ = core::varianceOf(document_.plan(), document_.schedule(), compared_);
}

void ActivityTreeModel::setWords(ActivityTreeWords words)
{
    words_ = std::move(words);
    emit headerDataChanged(Qt::Horizontal, 0, columns - 1);
    tellAll();
}

void ActivityTreeModel::onChanged(const document::PlanChange& change)
{
    const core::PlanVariance variance = std::exchange(variance_, {});
    compare();
    const core::TableDiff<Activity>& diff = change.diff.of<Activity>();
    if (diff.added.size() + diff.removed.size() + diff.changed.size() > mostToFollow) {
        // As after an import: a view takes longer over thousands of single rows than over a new tree, and
        // there is no place in the old one that it could keep.
        beginResetModel();
        rebuild();
        endResetModel();
        return;
    }
    const auto isPlacedElse = [&](Id<Activity> id) {
        const Activity* before = change.before->activities.find(id);
        const Activity* after = change.after->activities.find(id);
        return !before || !after || before->parent != after->parent || before->order != after->order;
    };
    if (!diff.added.empty() || !diff.removed.empty()
        || std::any_of(diff.changed.begin(), diff.changed.end(), isPlacedElse))
        follow();
    tellChanged(change.diff);
    // Another agreed plan, or other working days, change that column where no date changes.
    if (variance != variance_)
        tellAll();
}

void ActivityTreeModel::rebuild()
{
    nodes_.clear();
    root_ = std::make_unique<Node>();
    const auto addPlain = [this](RowKind kind) {
        auto node = std::make_unique<Node>();
        node->kind = kind;
        node->parent = root_.get();
        root_->children.push_back(std::move(node));
    };
    addPlain(RowKind::Milestones);
    std::vector<Node*> above{root_.get()};
    for (const core::TreeRow& row : core::activityTree(document_.plan())) {
        above.resize(static_cast<std::size_t>(row.depth) + 1);
        auto node = std::make_unique<Node>();
        node->id = row.activity->id;
        node->parent = above.back();
        nodes_.emplace(node->id, node.get());
        above.push_back(node.get());
        node->parent->children.push_back(std::move(node));
    }
    addPlain(RowKind::Goal);
    shown_ = document_.schedule();
}

void ActivityTreeModel::follow()
{
    const Wanted wanted(document_.plan());
    // What is gone with all that lies in it goes first, so that rows below it need not move past it.
    const auto isGone = [this](Id<Activity> id) { return !document_.plan().activities.find(id); };
    const std::function<bool(const Node&)> isWhollyGone = [&](const Node& node) {
        return isGone(node.id)
            && std::all_of(node.children.begin(), node.children.end(),
                           [&](const auto& child) { return isWhollyGone(*child); });
    };
    const std::function<void(Node&)> dropGone = [&](Node& parent) {
        for (std::size_t i = parent.children.size(); i-- > 0;) {
            Node& child = *parent.children[i];
            if (child.kind != RowKind::Activity)
                continue;
            if (isWhollyGone(child))
                remove(child);
            else
                dropGone(child);
        }
    };
    dropGone(*root_);
    place(*root_, wanted);
    dropGone(*root_);
}

void ActivityTreeModel::place(Node& parent, const Wanted& wanted)
{
    const std::vector<Id<Activity>>& order = wanted.of(parent.id);
    for (int i = 0; i < static_cast<int>(order.size()); ++i)
        placeChild(parent, i, wanted);
    for (const Id<Activity> id : order)
        place(*nodes_.at(id), wanted);
}

bool ActivityTreeModel::moveHome(Node& stray, const Wanted& wanted)
{
    const auto home = wanted.homes.find(stray.id);
    if (home == wanted.homes.end() || home->second.parent == stray.parent->id)
        return false;
    const auto found = nodes_.find(home->second.parent);
    Node* parent = found != nodes_.end() ? found->second : root_.get();
    if (parent->id != home->second.parent)
        return false;
    for (const Node* above = parent; above; above = above->parent) {
        if (above == &stray)
            return false;
    }
    move(stray, *parent,
         std::min(home->second.at + parent->offset(),
                  static_cast<int>(parent->children.size()) - parent->offset()));
    return true;
}

void ActivityTreeModel::placeChild(Node& parent, int at, const Wanted& wanted)
{
    const std::vector<Id<Activity>>& order = wanted.of(parent.id);
    const Id<Activity> id = order[static_cast<std::size_t>(at)];
    const int row = at + parent.offset();
    const auto nodeIn = [&](int child) -> Node* {
        return child < static_cast<int>(parent.children.size())
            ? parent.children[static_cast<std::size_t>(child)].get()
            : nullptr;
    };
    const auto found = nodes_.find(id);
    if (found == nodes_.end())
        return insert(parent, row, id);
    Node* own = found->second;
    if (nodeIn(row) == own)
        return;
    // Strays go home first, so that the rows that stay need not move past them.
    if (nodeIn(row) && nodeIn(row)->kind == RowKind::Activity && moveHome(*nodeIn(row), wanted))
        return placeChild(parent, at, wanted);
    // A row that only went further down is moved itself, instead of all rows between moving up.
    // (Below the last row there is neither; above a next row there is always one.)
    const Node* next = nodeIn(row + 1);
    Node* here = nodeIn(row);
    if (next == own && here->kind == RowKind::Activity) {
        const auto later = std::find(order.begin() + at, order.end(), here->id);
        if (later != order.end()) {
            return move(*here, parent,
                        std::min(static_cast<int>(later - order.begin()) + parent.offset() + 1,
                                 static_cast<int>(parent.children.size()) - parent.offset()));
        }
    }
    move(*own, parent, row);
}

void ActivityTreeModel::insert(Node& parent, int at, Id<Activity> id)
{
    beginInsertRows(indexOfNode(&parent, 0), at, at);
    auto node = std::make_unique<Node>();
    node->id = id;
    node->parent = &parent;
    nodes_.emplace(id, node.get());
    parent.children.insert(parent.children.begin() + at, std::move(node));
    endInsertRows();
}

void ActivityTreeModel::move(Node& node, Node& parent, int at)
{
    Node& from = *node.parent;
    const int row = node.row();
    if (!beginMoveRows(indexOfNode(&from, 0), row, row, indexOfNode(&parent, 0), at))
        return;
    std::unique_ptr<Node> taken = std::move(from.children[static_cast<std::size_t>(row)]);
    from.children.erase(from.children.begin() + row);
    const int shift = &from == &parent && at > row ? 1 : 0;
    taken->parent = &parent;
    parent.children.insert(parent.children.begin() + (at - shift), std::move(taken));
    endMoveRows();
}

void ActivityTreeModel::remove(Node& node)
{
    const std::function<void(const Node&)> forget = [&](const Node& each) {
        nodes_.erase(each.id);
        for (const auto& child : each.children)
            forget(*child);
    };
    Node& parent = *node.parent;
    const int row = node.row();
    beginRemoveRows(indexOfNode(&parent, 0), row, row);
    forget(node);
    parent.children.erase(parent.children.begin() + row);
    endRemoveRows();
}

void ActivityTreeModel::tellChanged(const core::PlanDiff& diff)
{
    const core::Schedule before = std::exchange(shown_, document_.schedule());
    std::set<Id<Activity>> changed(diff.of<Activity>().changed.begin(), diff.of<Activity>().changed.end());
    for (const core::ScheduledActivity& now : shown_.activities) {
        const core::ScheduledActivity* then = before.find(now.id);
        if (then && !(*then == now))
            changed.insert(now.id);
    }
    if (changed.size() > mostToFollow)
        return tellAll();
    for (const Id<Activity> id : changed) {
        if (const QModelIndex first = indexOf(id); first.isValid())
            emit dataChanged(first, first.siblingAtColumn(columns - 1));
    }
    for (const int row : {0, rowCount() - 1})
        emit dataChanged(index(row, 0), index(row, columns - 1));
}

void ActivityTreeModel::tellAll()
{
    shown_ = document_.schedule();
    tellChildren(*root_);
}

void ActivityTreeModel::tellChildren(const Node& parent)
{
    if (parent.children.empty())
        return;
    const QModelIndex above = indexOfNode(&parent, 0);
    emit dataChanged(index(0, 0, above),
                     index(static_cast<int>(parent.children.size()) - 1, columns - 1, above));
    for (const auto& child : parent.children)
        tellChildren(*child);
}

QModelIndex ActivityTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const Node* node = nodeAt(parent);
    if (row < 0 || column < 0 || column >= columns || row >= static_cast<int>(node->children.size())
        || (parent.isValid() && parent.column() != 0))
        return {};
    return createIndex(row, column, node->children[static_cast<std::size_t>(row)].get());
}

QModelIndex ActivityTreeModel::parent(const QModelIndex& child) const
{
    return child.isValid() ? indexOfNode(nodeAt(child)->parent, 0) : QModelIndex();
}

int ActivityTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(nodeAt(parent)->children.size());
}

int ActivityTreeModel::columnCount(const QModelIndex& /*parent*/) const
{
    return columns;
}

ActivityTreeModel::Node* ActivityTreeModel::nodeAt(const QModelIndex& index) const
{
    return index.isValid() ? static_cast<Node*>(index.internalPointer()) : root_.get();
}

QModelIndex ActivityTreeModel::indexOfNode(const Node* node, int column) const
{
    return node && node->parent ? createIndex(node->row(), column, node) : QModelIndex();
}

QModelIndex ActivityTreeModel::indexOf(Id<Activity> id, int column) const
{
    const auto at = nodes_.find(id);
    return at != nodes_.end() ? indexOfNode(at->second, column) : QModelIndex();
}

QModelIndex ActivityTreeModel::goalIndex(int column) const
{
    return index(rowCount() - 1, column);
}

ActivityTreeModel::RowKind ActivityTreeModel::kindOf(const QModelIndex& index) const
{
    return nodeAt(index)->kind;
}

std::optional<Id<Activity>> ActivityTreeModel::activityOf(const QModelIndex& index) const
{
    const Node* node = nodeAt(index);
    return index.isValid() && node->kind == RowKind::Activity ? std::optional(node->id) : std::nullopt;
}

}  // namespace nextrung::models
