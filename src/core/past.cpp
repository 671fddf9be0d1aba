// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/past.h"

#include "core/row_changes.h"

#include <algorithm>
#include <array>

namespace nextrung::core {

namespace {

template <class Row>
void forgetLater(Table<Row>& table, QDate day)
{
    const Table<Row> rows = table;
    for (const auto& row : rows) {
        if (row->on && *row->on > day)
            table.remove(row->id);
    }
}

/// The post that was held on the day, by the latest beginning.
const Post* postOn(const Plan& plan, QDate day)
{
    const Post* held = nullptr;
    for (const auto& post : plan.posts) {
        const bool isHeld = (!post->from || *post->from <= day) && (!post->to || *post->to >= day);
        if (isHeld && (!held || (post->from && (!held->from || *post->from > *held->from))))
            held = post.get();
    }
    return held;
}

/// The person's position and since when, if they did not hold today's yet.
Profile heldOn(const Plan& plan, Profile profile, QDate day)
{
    if (!profile.currentSince || *profile.currentSince <= day)
        return profile;
    const Post* post = postOn(plan, day);
    profile.currentPosition = post ? std::optional(post->position) : std::nullopt;
    profile.currentSince = post ? post->from : std::nullopt;
    return profile;
}

Activity doneBy(Activity activity, QDate day)
{
    if (activity.finishedOn && *activity.finishedOn > day) {
        activity.finishedOn.reset();
        activity.progress = 0;  // how far it was that day is not recorded
    }
    if (activity.startedOn && *activity.startedOn > day) {
        activity.startedOn.reset();
        activity.progress = 0;
    }
    return activity;
}

template <class Row, class Change>
void changeEach(Table<Row>& table, Change&& change)
{
    const Table<Row> rows = table;
    for (const auto& row : rows) {
        Row next = change(*row);
        if (!(next == *row))
            table.put(std::move(next));
    }
}

}  // namespace

bool isOfLadder(QAnyStringView table)
{
    static constexpr std::array tables{Ladder::plural,     Track::plural,      Level::plural,
                                       Position::plural,   Move::plural,       Scale::plural,
                                       Competency::plural, Requirement::plural};
    return std::any_of(tables.begin(), tables.end(),
                       [table](std::string_view of) { return table == QAnyStringView(of); });
}

Plan planAsOf(const Plan& plan, QDate day)
{
    Plan past = plan;
    forgetLater(past.assessments, day);
    forgetLater(past.evidence, day);
    forgetLater(past.comments, day);
    changeEach(past.profiles, [&](const Profile& profile) { return heldOn(plan, profile, day); });
    changeEach(past.activities, [&](const Activity& activity) { return doneBy(activity, day); });
    return past;
}

Plan planAsOf(const Plan& plan, QDate day, const Plan& ladderThen)
{
    Plan past = planAsOf(plan, day);
    std::vector<ObjectRef> ladder;
    for (const RowChange& change : rowChanges(ladderThen, past)) {
        if (isOfLadder(change.row.table))
            ladder.push_back(change.row);
    }
    Result<Plan> then = withRowsOf(past, ladderThen, ladder);
    // Where the two do not go together, the history is the part that is sure.
    return then ? *std::move(then) : past;
}

}  // namespace nextrung::core
