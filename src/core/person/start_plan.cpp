// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"

namespace nextrung::core {

namespace {

/// An id made from `source` that no row of the plan has.
template <class Row>
Id<Row> freeId(const Plan& plan, QString source)
{
    source.prepend(QStringLiteral("nextrung/start/%1/").arg(QString::fromLatin1(Row::plural.data())));
    while (find(plan, derivedId<Row>(source)))
        source.append(QLatin1Char('+'));
    return derivedId<Row>(source);
}

bool isSameTitle(const QString& one, const QString& other)
{
    return one.trimmed().compare(other.trimmed(), Qt::CaseInsensitive) == 0;
}

const Position* positionTitled(const Plan& plan, const QString& title)
{
    for (const auto& position : plan.positions) {
        if (isSameTitle(position->title, title))
            return position.get();
    }
    return nullptr;
}

const Level* levelOfRank(const Plan& plan, int rank)
{
    for (const auto& level : plan.levels) {
        if (level->rank == rank)
            return level.get();
    }
    return nullptr;
}

/// The two positions, and the plan with whatever they still lacked.
struct Begun {
    Plan plan{};
    Id<Position> current{};
    Id<Position> target{};
};

Id<Track> withTrack(Plan& plan, const Position* beside, const QString& title)
{
    if (beside)
        return beside->track;
    if (const std::vector<const Track*> tracks = inOrder(plan.tracks); !tracks.empty())
        return tracks.front()->id;
    Track track;
    track.title = title;
    track.id = freeId<Track>(plan, QStringLiteral("1"));
    plan.tracks.put(track);
    return track.id;
}

Id<Level> withLevel(Plan& plan, int rank)
{
    if (const Level* there = levelOfRank(plan, rank))
        return there->id;
    Level level;
    level.rank = rank;
    level.id = freeId<Level>(plan, QString::number(rank));
    plan.levels.put(level);
    return level.id;
}

int lowestRank(const Plan& plan)
{
    std::optional<int> lowest;
    for (const auto& level : plan.levels)
        lowest = std::min(lowest.value_or(level->rank), level->rank);
    return lowest.value_or(1);
}

Id<Position> withPosition(Plan& plan, const QString& title, Id<Track> track, int rank)
{
    if (const Position* there = positionTitled(plan, title))
        return there->id;
    Position position;
    position.title = title;
    position.track = track;
    position.level = withLevel(plan, rank);
    position.id = freeId<Position>(plan, title);
    Result<Plan> next = addPosition(plan, position);
    if (next)
        plan = *std::move(next);
    return position.id;
}

/// One above, one below whichever of the two is there already; else on the two lowest levels.
Begun withPositions(const Plan& plan, const StartSentence& sentence)
{
    const QString current = sentence.current.trimmed();
    const QString target = sentence.target.trimmed();
    Begun begun{plan, {}, {}};
    const Position* low = positionTitled(plan, current);
    const Position* high = positionTitled(plan, target);
    const Id<Track> track = withTrack(begun.plan, low ? low : high, sentence.trackTitle);
    int rank = lowestRank(plan);
    if (low)
        rank = find(plan, low->level)->rank;
    else if (high)
        rank = find(plan, high->level)->rank - 1;
    begun.current = withPosition(begun.plan, current, track, rank);
    begun.target = withPosition(begun.plan, target, track, rank + 1);
    return begun;
}

bool isLinked(const Plan& plan, Id<Position> from, Id<Position> to)
{
    return std::any_of(plan.moves.begin(), plan.moves.end(),
                       [&](const auto& move) { return move->from == from && move->to == to; });
}

}  // namespace

Result<Plan> startPlan(const Plan& plan, const StartSentence& sentence, QDate today)
{
    const QString current = sentence.current.trimmed();
    const QString target = sentence.target.trimmed();
    if (current.isEmpty() || target.isEmpty())
        return Error{Error::Code::EmptyTitle, {}, QStringLiteral("title")};
    if (isSameTitle(current, target))
        return Error{Error::Code::SelfReference, {current}, QStringLiteral("to")};
    if (sentence.by && (!sentence.by->isValid() || *sentence.by < today))
        return Error{
            Error::Code::InvalidValue, {sentence.by->toString(Qt::ISODate)}, QStringLiteral("goalDate")};

    const Begun begun = withPositions(plan, sentence);
    return inTurn(
        begun.plan,
        [&](const Plan& before) {
            return isLinked(before, begun.current, begun.target)
                ? Result<Plan>(before)
                : addMove(before, freeId<Move>(before, current + QLatin1Char('>') + target), begun.current,
                          begun.target);
        },
        [&](const Plan& before) {
            return changeProfile(before, [&](Profile& profile) {
                if (!(profile.currentPosition == begun.current))
                    profile.currentSince.reset();
                profile.currentPosition = begun.current;
                profile.targetPosition = begun.target;
                if (sentence.by)
                    profile.goalDate = sentence.by;
            });
        },
        [&](const Plan& before) {
            return sentence.hoursAWeek == 0 ? Result<Plan>(before)
                                            : setHoursAWeek(before, sentence.hoursAWeek, today);
        });
}

}  // namespace nextrung::core
