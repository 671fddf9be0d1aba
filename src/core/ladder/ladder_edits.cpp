// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder/ladder_edits.h"

#include "core/routes.h"

namespace nextrung::core {

namespace {

Error emptyTitle()
{
    return {Error::Code::EmptyTitle, {}, QStringLiteral("title")};
}

bool isSameTitle(const QString& one, const QString& other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

/// Whether another position of that track has the title.
bool isTaken(const Plan& plan, const Position& position)
{
    return isTitleTaken(plan, position.track, position.title, position.id);
}

/// The order behind the last of the rows for which `counts(row)`.
template <class Row, class Counts>
double orderBehind(const Table<Row>& table, const Counts& counts)
{
    std::optional<double> last;
    for (const auto& row : table) {
        if (counts(*row))
            last = std::max(last.value_or(row->order), row->order);
    }
    return last ? *last + 1 : 0;
}

double lastPlaceOf(const Plan& plan, const Position& position)
{
    return orderBehind(plan.positions, [&position](const Position& other) {
        return !(other.id == position.id) && other.track == position.track && other.level == position.level;
    });
}

/// Makes the kind of each move from or to the position follow where it stands; kinds that a newer version
/// wrote stay.
Plan withKindsOfMoves(const Plan& plan, Id<Position> position)
{
    Plan next = plan;
    for (const auto& move : plan.moves) {
        if (!move->kind.isKnown() || !(move->from == position || move->to == position))
            continue;
        const Move::Kind kind = kindOfMove(plan, move->from, move->to);
        if (move->kind == kind)
            continue;
        Move changed = *move;
        changed.kind = kind;
        next.moves.put(std::move(changed));
    }
    return next;
}

}  // namespace

bool isTitleTaken(const Plan& plan, Id<Track> track, const QString& title, std::optional<Id<Position>> except)
{
    return std::any_of(plan.positions.begin(), plan.positions.end(), [&](const auto& other) {
        return other->id != except && other->track == track && isSameTitle(other->title, title);
    });
}

Result<Plan> addPosition(const Plan& plan, Position position)
{
    position.title = position.title.trimmed();
    if (position.title.isEmpty())
        return emptyTitle();
    if (isTaken(plan, position))
        return Error{Error::Code::TitleTaken, {position.title}, QStringLiteral("title")};
    position.order = lastPlaceOf(plan, position);
    return put(plan, std::move(position));
}

Result<Plan> renamePosition(const Plan& plan, Id<Position> id, const QString& title)
{
    if (title.trimmed().isEmpty())
        return emptyTitle();
    Position renamed = find(plan, id) ? *find(plan, id) : Position{};
    renamed.title = title.trimmed();
    if (isTaken(plan, renamed))
        return Error{Error::Code::TitleTaken, {renamed.title}, QStringLiteral("title")};
    return change(plan, id, [&renamed](Position& position) { position.title = renamed.title; });
}

Result<Plan> placePosition(const Plan& plan, Id<Position> id, Id<Track> track, Id<Level> level)
{
    const Position* position = find(plan, id);
    if (position && position->track == track && position->level == level)
        return plan;
    Position placed = position ? *position : Position{};
    placed.track = track;
    placed.level = level;
    // Two alike in one track, from before or from an import, may still go up and down in it.
    if (position && !(position->track == track) && isTaken(plan, placed))
        return Error{Error::Code::TitleTaken, {placed.title}, QStringLiteral("title")};
    placed.order = lastPlaceOf(plan, placed);
    Result<Plan> next = change(plan, id, [&placed](Position& row) { row = placed; });
    return next ? Result<Plan>(withKindsOfMoves(*next, id)) : next;
}

Result<Plan> addMove(const Plan& plan, Id<Move> id, Id<Position> from, Id<Position> to)
{
    Move move;
    move.id = id;
    move.from = from;
    move.to = to;
    const Position* start = find(plan, from);
    const Position* end = find(plan, to);
    if (start && end) {
        move.kind = kindOfMove(plan, from, to);
        const bool isThere = std::any_of(plan.moves.begin(), plan.moves.end(), [&move](const auto& other) {
            return other->from == move.from && other->to == move.to;
        });
        if (isThere)
            return Error{Error::Code::AlreadyThere, {start->title, end->title}, {}};
    }
    return put(plan, std::move(move));
}

Result<Plan> addTrack(const Plan& plan, Track track)
{
    track.title = track.title.trimmed();
    if (track.title.isEmpty())
        return emptyTitle();
    track.order = orderBehind(plan.tracks, [&track](const Track& other) {
        return !(other.id == track.id) && other.kind == track.kind;
    });
    return put(plan, std::move(track));
}

Result<Plan> addLevelAbove(const Plan& plan, Level level)
{
    level.title = level.title.trimmed();
    if (level.title.isEmpty())
        return emptyTitle();
    std::optional<int> highest;
    for (const auto& other : plan.levels)
        highest = std::max(highest.value_or(other->rank), other->rank);
    level.rank = highest.value_or(0) + 1;
    return put(plan, std::move(level));
}

Result<Plan> addCompetency(const Plan& plan, Competency competency)
{
    competency.title = competency.title.trimmed();
    if (competency.title.isEmpty())
        return emptyTitle();
    for (const auto& other : plan.competencies) {
        if (!(other->id == competency.id) && isSameTitle(other->title, competency.title))
            return Error{Error::Code::TitleTaken, {other->title}, QStringLiteral("title")};
    }
    competency.order = orderBehind(
        plan.competencies, [&competency](const Competency& other) { return !(other.id == competency.id); });
    return put(plan, std::move(competency));
}

Result<Plan> setNeeded(const Plan& plan, Id<Requirement> newId, Id<Position> position,
                       Id<Competency> competency, double level)
{
    const Competency* subject = find(plan, competency);
    if (subject && !(level >= 0 && level <= topOf(plan, *subject)))
        return Error{Error::Code::InvalidValue, {QString::number(level)}, QStringLiteral("needed")};
    Requirement requirement;
    requirement.id = newId;
    requirement.position = position;
    requirement.kind = Requirement::Kind::Level;
    requirement.competency = competency;
    for (const auto& other : plan.requirements) {
        if (other->position == position && other->competency == competency
            && other->kind == Requirement::Kind::Level)
            requirement = *other;
    }
    if (requirement.needed == level && requirement.applies == Requirement::Applies::Needed)
        return plan;
    requirement.needed = level;
    requirement.applies = Requirement::Applies::Needed;
    return put(plan, std::move(requirement));
}

}  // namespace nextrung::core
