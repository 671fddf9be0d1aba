// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activity/activity_edits.h"
#include "core/person/person_edits.h"
#include "models/activity_tree_model.h"
#include "models/activity_tree_node.h"

#include <algorithm>

namespace nextrung::models {

using core::Activity;
using core::Id;

QVariant ActivityTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const Node& node = *nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return textOf(node, index.column());
    case Qt::EditRole:
        return valueOf(node, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((index.column() == TitleColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    case RowKindRole:
        return static_cast<int>(node.kind);
    case ActivityRole:
        return node.kind == RowKind::Activity ? QVariant(node.id.bits()) : QVariant();
    case Qt::ToolTipRole:
        return index.column() == SlackColumn ? slackText(node.id, words_.slackInFull)
            : index.column() == SlipColumn   ? slipText(node, words_.slipInFull)
                                             : QString();
    case Qt::AccessibleDescriptionRole:
        if (const Activity* activity = document_.plan().activities.find(node.id);
            activity && words_.describe && document_.schedule().find(node.id))
            return words_.describe(*activity, *document_.schedule().find(node.id));
        return {};
    default:
        return {};
    }
}

QVariant ActivityTreeModel::textOf(const Node& node, int column) const
{
    if (column == SlipColumn)
        return slipText(node, words_.slip);
    if (node.kind == RowKind::Activity)
        return activityText(node.id, column);
    if (node.kind == RowKind::Goal)
        return goalText(column);
    if (column == TitleColumn)
        return words_.milestones;
    if (column != HoursColumn || !words_.reached)
        return {};
    int all = 0;
    int reached = 0;
    for (const auto& activity : document_.plan().activities) {
        if (!(activity->kind == Activity::Kind::Milestone))
            continue;
        ++all;
        reached += activity->progress >= 1 ? 1 : 0;
    }
    return all > 0 ? words_.reached(reached, all) : QString();
}

QVariant ActivityTreeModel::activityText(Id<Activity> id, int column) const
{
    const Activity* activity = document_.plan().activities.find(id);
    const core::ScheduledActivity* dates = document_.schedule().find(id);
    if (!activity)
        return {};
    if (column == TitleColumn)
        return activity->title;
    if (!dates)
        return {};
    if (column == HoursColumn)
        return dates->workHours > 0 && words_.hours ? words_.hours(dates->workHours) : QString();
    if (column == FinishColumn)
        return dates->finish.isValid() && words_.finish ? words_.finish(*dates) : QString();
    return slackText(id, words_.slack);
}

QString ActivityTreeModel::slackText(Id<Activity> id, const std::function<QString(int)>& inWords) const
{
    const Activity* activity = document_.plan().activities.find(id);
    const core::ScheduledActivity* dates = document_.schedule().find(id);
    const bool hasSlack = activity && dates && dates->slackDays && !(activity->kind == Activity::Kind::Phase)
        && dates->progress < 1;
    return hasSlack && inWords ? inWords(*dates->slackDays) : QString();
}

QString ActivityTreeModel::slipText(const Node& node, const std::function<QString(int)>& inWords) const
{
    const core::ActivityVariance* its = node.kind == RowKind::Activity ? variance_.find(node.id) : nullptr;
    return its && its->finishDays && inWords ? inWords(*its->finishDays) : QString();
}

QVariant ActivityTreeModel::goalText(int column) const
{
    const core::Profile& profile = core::profileOf(document_.plan());
    if (column == TitleColumn) {
        const core::Position* target = core::find(document_.plan(), profile.targetPosition);
        return target && !target->title.isEmpty() ? target->title : words_.goal;
    }
    if (column == HoursColumn)
        return document_.schedule().hours > 0 && words_.hours ? words_.hours(document_.schedule().hours)
                                                              : QString();
    if (column == FinishColumn)
        return words_.goalDay ? words_.goalDay(profile.goalDate) : QString();
    return {};
}

QVariant ActivityTreeModel::valueOf(const Node& node, int column) const
{
    if (node.kind == RowKind::Goal)
        return column == FinishColumn ? QVariant(core::profileOf(document_.plan()).goalDate.value_or(QDate()))
                                      : textOf(node, column);
    const Activity* activity = document_.plan().activities.find(node.id);
    const core::ScheduledActivity* dates = document_.schedule().find(node.id);
    if (node.kind != RowKind::Activity || !activity || !dates)
        return {};
    switch (column) {
    case TitleColumn:
        return activity->title;
    case HoursColumn:
        return activity->workHours.value_or(0);
    case FinishColumn:
        return dates->finish;
    case SlipColumn: {
        const core::ActivityVariance* its = variance_.find(node.id);
        return its && its->finishDays ? QVariant(*its->finishDays) : QVariant();
    }
    default:
        return dates->slackDays ? QVariant(*dates->slackDays) : QVariant();
    }
}

Qt::ItemFlags ActivityTreeModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    const Node& node = *nodeAt(index);
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    if (node.kind == RowKind::Goal)
        return index.column() == FinishColumn ? flags | Qt::ItemIsEditable : flags;
    const Activity* activity = document_.plan().activities.find(node.id);
    if (node.kind != RowKind::Activity || !activity)
        return flags;
    flags |= Qt::ItemIsDragEnabled;
    if (activity->kind == Activity::Kind::Phase)
        flags |= Qt::ItemIsDropEnabled;
    const bool isEditable = index.column() == TitleColumn
        || (index.column() == HoursColumn && activity->kind == Activity::Kind::Activity)
        || (index.column() == FinishColumn && !(activity->kind == Activity::Kind::Phase));
    return isEditable ? flags | Qt::ItemIsEditable : flags;
}

QVariant ActivityTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columns)
        return {};
    if (role == Qt::DisplayRole)
        return words_.headers.value(section);
    if (role == Qt::ToolTipRole)
        return words_.headerHelp.value(section);
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue((section == TitleColumn ? Qt::AlignLeft : Qt::AlignRight)
                                   | Qt::AlignVCenter);
    return {};
}

core::Result<core::Plan> ActivityTreeModel::edited(const core::Plan& plan, Id<Activity> id, int column,
                                                   const QVariant& value) const
{
    const Activity* activity = plan.activities.find(id);
    const core::ScheduledActivity* dates = document_.schedule().find(id);
    if (!activity || !dates)
        return core::Error{core::Error::Code::UnknownRow, {QString::fromLatin1(Activity::plural.data())}, {}};
    if (column == TitleColumn) {
        const QString title = value.toString().trimmed();
        if (title.isEmpty())
            return core::Error{core::Error::Code::EmptyTitle, {}, {}};
        return core::change(plan, id, [&](Activity& row) { row.title = title; });
    }
    if (column == HoursColumn)
        return core::change(plan, id, [&](Activity& row) {
            row.workHours = value.toDouble() > 0 ? std::optional(value.toDouble()) : std::nullopt;
        });
    const QDate finish = value.toDate();
    const bool isMilestone = activity->kind == Activity::Kind::Milestone;
    return core::keepDates(plan, id, isMilestone ? finish : std::min(dates->start, finish), finish);
}

bool ActivityTreeModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable) || value == data(index, Qt::EditRole))
        return false;
    if (kindOf(index) == RowKind::Goal)
        return static_cast<bool>(document_.apply(words_.changeGoal, [&](const core::Plan& plan) {
            const QDate day = value.toDate();
            return core::setGoalDate(plan, day.isValid() ? std::optional(day) : std::nullopt);
        }));
    const int column = index.column();
    const Id<Activity> id = *activityOf(index);
    const QString name = column == TitleColumn ? words_.rename
        : column == HoursColumn                ? words_.changeHours
                                               : words_.changeFinish;
    return static_cast<bool>(
        document_.apply(name, [&](const core::Plan& plan) { return edited(plan, id, column, value); }));
}

}  // namespace nextrung::models
