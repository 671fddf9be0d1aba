// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/baseline_edits.h"
#include "document/plan_document.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace nextrung::models {

/// How the tree words its cells; made by a room that knows the reader's language.
struct ActivityTreeWords {
    QStringList headers{};  ///< One a column.
    QStringList headerHelp{};  ///< What stands in that column, in a sentence.
    QString milestones{};  ///< The first row.
    QString goal{};  ///< The last row, while there is no target position to name it by.
    QString rename{};  ///< The names of the undo steps.
    QString changeHours{};
    QString changeFinish{};
    QString changeGoal{};
    std::function<QString(int reached, int all)> reached{};  ///< Beside the first row.
    std::function<QString(double)> hours{};
    std::function<QString(const core::ScheduledActivity&)> finish{};
    std::function<QString(std::optional<QDate>)> goalDay{};
    std::function<QString(int)> slack{};
    std::function<QString(int)> slackInFull{};  ///< Where there is more room than in the column.
    std::function<QString(int)> slip{};
    std::function<QString(int)> slipInFull{};
    std::function<QString(const core::Activity&, const core::ScheduledActivity&)> describe{};
};

/// The activities as a tree, between a row for all milestones and the row of the goal.
///
/// Follows the document's snapshots by their differences, so that selection and open phases stay; only when
/// more than a thousand rows change does it begin anew. Cells of title, hours and finish can be edited: each
/// edit is one undo step.
class ActivityTreeModel : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { TitleColumn, HoursColumn, FinishColumn, SlackColumn, SlipColumn };
    static constexpr int columns = 5;
    enum class RowKind { Milestones, Activity, Goal };
    enum Role { RowKindRole = Qt::UserRole, ActivityRole };

    explicit ActivityTreeModel(document::PlanDocument& document, QObject* parent = nullptr);
    ~ActivityTreeModel() override;
    ActivityTreeModel(const ActivityTreeModel&) = delete;
    ActivityTreeModel& operator=(const ActivityTreeModel&) = delete;

    /// The agreed plan that the last column compares with: this one, else the latest; empty cells if there
    /// is none.
    void compareWith(std::optional<core::Id<core::Baseline>> baseline);
    /// Words all cells and headers again.
    void setWords(ActivityTreeWords words);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

    [[nodiscard]] RowKind kindOf(const QModelIndex& index) const;
    /// The activity of a row, or nothing in the first and the last row.
    [[nodiscard]] std::optional<core::Id<core::Activity>> activityOf(const QModelIndex& index) const;
    /// The row of an activity, or no index if it is not in the tree.
    [[nodiscard]] QModelIndex indexOf(core::Id<core::Activity> id, int column = TitleColumn) const;
    [[nodiscard]] QModelIndex goalIndex(int column = TitleColumn) const;

private:
    struct Node;
    struct Wanted;

    void onChanged(const document::PlanChange& change);
    void rebuild();
    void follow();
    void place(Node& parent, const Wanted& wanted);
    bool moveHome(Node& stray, const Wanted& wanted);
    void placeChild(Node& parent, int at, const Wanted& wanted);
    void insert(Node& parent, int at, core::Id<core::Activity> id);
    void move(Node& node, Node& parent, int at);
    void remove(Node& node);
    void tellChanged(const core::PlanDiff& diff);
    void tellAll();
    void tellChildren(const Node& parent);
    [[nodiscard]] core::Result<core::Plan> edited(const core::Plan& plan, core::Id<core::Activity> id,
                                                  int column, const QVariant& value) const;
    [[nodiscard]] Node* nodeAt(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOfNode(const Node* node, int column) const;
    [[nodiscard]] QVariant textOf(const Node& node, int column) const;
    [[nodiscard]] QVariant activityText(core::Id<core::Activity> id, int column) const;
    [[nodiscard]] QString slackText(core::Id<core::Activity> id,
                                    const std::function<QString(int)>& inWords) const;
    [[nodiscard]] QString slipText(const Node& node, const std::function<QString(int)>& inWords) const;
    [[nodiscard]] QVariant goalText(int column) const;
    void compare();
    [[nodiscard]] QVariant valueOf(const Node& node, int column) const;

    document::PlanDocument& document_;
    ActivityTreeWords words_;
    std::unique_ptr<Node> root_;
    std::unordered_map<core::Id<core::Activity>, Node*> nodes_;  // all that are in the tree now
    std::optional<core::Id<core::Baseline>> compared_;
    core::PlanVariance variance_;
    core::Schedule shown_;  // the dates that the cells show, to tell which changed
};

}  // namespace nextrung::models
