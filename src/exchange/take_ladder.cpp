// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/take_ladder.h"

#include "exchange/level_places.h"

#include <QHash>

#include <algorithm>
#include <map>
#include <utility>

namespace nextrung::exchange {

using core::Competency;
using core::Error;
using core::Id;
using core::Ladder;
using core::Level;
using core::Move;
using core::Plan;
using core::Position;
using core::Requirement;
using core::Result;
using core::Scale;
using core::Track;

namespace {

void takeText(QString& field, const QString& cell)
{
    if (!cell.isEmpty())
        field = cell;
}

/// The greatest `order` of a table's rows, plus one.
template <class Row>
double nextOrder(const core::Table<Row>& table)
{
    double next = 0;
    for (const auto& row : table)
        next = std::max(next, row->order + 1);
    return next;
}

class Taker {
public:
    Taker(Plan into, const ForeignLadder& ladder, const ImportChoices& choices)
        : plan_(std::move(into))
        , ladder_(ladder)
        , choices_(choices)
        , levels_(plan_, ladder, choices.levels)
    {
        for (const auto& position : plan_.positions) {
            double& order = nextInCell_[{position->track.bits(), position->level.bits()}];
            order = std::max(order, position->order + 1);
        }
        for (const auto& row : plan_.requirements) {
            if (row->competency)
                requirementOf_.insert({row->position.bits(), row->competency->bits()}, row->id);
        }
    }

    Result<TakenLadder> take(const std::vector<std::size_t>& positions)
    {
        if (positions.empty())
            return Error{Error::Code::NothingToTake, choices_.roles};
        takeLadderRow();
        for (const std::size_t at : positions) {
            if (const std::optional<Error> error = takePosition(at))
                return *error;
        }
        const std::vector<NeededLevel> needed = neededLevels(ladder_, positions, choices_.words, notes_);
        takeCompetencies(needed);
        for (const NeededLevel& level : needed)
            takeRequirement(level);
        if (choices_.addMoves)
            takeMoves(positions);
        return TakenLadder{std::move(plan_), notes_.notes()};
    }

private:
    template <class Row>
    [[nodiscard]] Id<Row> idOf(const char* kind, const QString& key) const
    {
        return derivedRowId<Row>(ladder_, kind, key);
    }

    /// The row with this id, or a new one.
    template <class Row>
    [[nodiscard]] Row rowOf(const core::Table<Row>& table, Id<Row> id) const
    {
        if (const Row* row = table.find(id))
            return *row;
        Row row;
        row.id = id;
        return row;
    }

    void takeLadderRow()
    {
        ladderId_ = idOf<Ladder>("ladder", {});
        auto row = rowOf(plan_.ladders, ladderId_);
        if (row.title.isEmpty())
            row.title = choices_.ladderTitle.isEmpty() ? ladder_.title : choices_.ladderTitle;
        takeText(row.organisation, ladder_.organisation);
        QStringList source{ladder_.citation, ladder_.licence};
        source.removeAll(QString());
        takeText(row.source, source.join(QStringLiteral(". ")));
        plan_.ladders.put(std::move(row));
    }

    Id<Track> trackOf(const ForeignPosition& position)
    {
        const auto id = idOf<Track>(
            "track", position.family.toCaseFolded() + QChar(0x1F) + position.lane.toCaseFolded());
        if (!plan_.tracks.find(id))
            plan_.tracks.put(
                {id, position.lane, Track::Kind::Inside, ladderId_, nextOrder(plan_.tracks), {}});
        return id;
    }

    std::optional<Error> takePosition(std::size_t at)
    {
        const ForeignPosition& position = ladder_.positions[at];
        const auto id = idOf<Position>("position", position.key);
        auto row = rowOf(plan_.positions, id);
        const bool isNew = !plan_.positions.find(id);
        if (isNew) {
            const std::optional<Id<Level>> level = levels_.levelFor(position.rankWord);
            if (!level)
                return unknownRankWord(position.rankWord);
            row.title = position.title;
            row.level = *level;
            row.track = trackOf(position);
            row.order = nextInCell_[{row.track.bits(), row.level.bits()}]++;
            newPositions_.insert(id, true);
        }
        takeText(row.summary, position.summary);
        takeText(row.source, ladder_.citation);
        plan_.positions.put(std::move(row));
        return std::nullopt;
    }

    [[nodiscard]] Error unknownRankWord(const QString& word) const
    {
        QStringList args(word);
        for (const ProposedLevel& level : choices_.levels)
            args << level.words;
        return {Error::Code::UnknownOption, args, QStringLiteral("levels")};
    }

    std::optional<Id<Scale>> takeScale()
    {
        const std::vector<core::ScaleLevel> steps = scaleLevels(ladder_, choices_.words);
        if (steps.empty())
            return std::nullopt;
        const auto id = idOf<Scale>("scale", {});
        auto row = rowOf(plan_.scales, id);
        if (row.title.isEmpty())
            row.title = choices_.ladderTitle.isEmpty() ? ladder_.title : choices_.ladderTitle;
        for (const core::ScaleLevel& step : steps) {
            const auto at = std::lower_bound(
                row.levels.begin(), row.levels.end(), step,
                [](const core::ScaleLevel& a, const core::ScaleLevel& b) { return a.value < b.value; });
            if (at == row.levels.end() || at->value != step.value)
                row.levels.insert(at, step);
        }
        plan_.scales.put(std::move(row));
        return id;
    }

    void takeCompetencies(const std::vector<NeededLevel>& needed)
    {
        // One that no position of the file asks for belongs to none of the roles, so it is taken with any.
        std::vector<bool> isTaken(ladder_.competencies.size(), true);
        for (const ForeignRequirement& requirement : ladder_.requirements)
            isTaken[requirement.competency] = false;
        for (const NeededLevel& level : needed)
            isTaken[level.competency] = true;
        const std::optional<Id<Scale>> scale = takeScale();
        double order = nextOrder(plan_.competencies);
        for (std::size_t at = 0; at < ladder_.competencies.size(); ++at) {
            if (isTaken[at])
                takeCompetency(ladder_.competencies[at], scale, order++);
        }
    }

    void takeCompetency(const ForeignCompetency& competency, std::optional<Id<Scale>> scale, double order)
    {
        const auto id = idOf<Competency>("competency", competency.key);
        const bool isNew = !plan_.competencies.find(id);
        auto row = rowOf(plan_.competencies, id);
        if (isNew) {
            row.title = competency.title;
            row.scale = scale;
            row.order = order;
        }
        takeText(row.category, competency.category);
        takeText(row.summary, competency.summary);
        takeText(row.source, ladder_.citation);
        for (const ForeignDescriptor& descriptor : competency.descriptors)
            takeDescriptor(row, descriptor);
        plan_.competencies.put(std::move(row));
    }

    void takeDescriptor(Competency& competency, const ForeignDescriptor& descriptor) const
    {
        const std::optional<double> level = levelOf(descriptor.word, choices_.words);
        if (!level)
            return;
        auto& descriptors = competency.descriptors;
        const auto at = std::lower_bound(
            descriptors.begin(), descriptors.end(), *level,
            [](const core::LevelDescriptor& row, double value) { return row.level < value; });
        if (at != descriptors.end() && at->level == *level)
            at->text = descriptor.text;
        else
            descriptors.insert(at, {*level, descriptor.text});
    }

    void takeRequirement(const NeededLevel& needed)
    {
        const ForeignPosition& position = ladder_.positions[needed.position];
        const ForeignCompetency& competency = ladder_.competencies[needed.competency];
        const auto positionId = idOf<Position>("position", position.key);
        const auto competencyId = idOf<Competency>("competency", competency.key);
        const auto ownId = idOf<Requirement>("requirement", position.key + QChar(0x1E) + competency.key);
        // The person may have asked for the same by hand.
        const auto id = requirementOf_.value({positionId.bits(), competencyId.bits()}, ownId);
        const bool isNew = !plan_.requirements.find(id);
        auto row = rowOf(plan_.requirements, id);
        row.position = positionId;
        row.competency = competencyId;
        if (isNew)
            row.importance = competency.importance.value_or(choices_.importance);
        if (needed.level)
            row.needed = needed.level;
        row.applies = needed.level ? Requirement::Applies::Needed : Requirement::Applies::NotApplicable;
        takeText(row.source, ladder_.citation);
        plan_.requirements.put(std::move(row));
    }

    void takeMoves(const std::vector<std::size_t>& positions)
    {
        for (const auto& move : plan_.moves)
            moves_.insert({move->from.bits(), move->to.bits()}, true);
        std::map<quint64, std::map<int, std::vector<std::size_t>>> lanes;
        for (const std::size_t at : positions) {
            const Position* row = rowAt(at);
            lanes[row->track.bits()][plan_.levels.find(row->level)->rank].push_back(at);
        }
        for (const auto& [track, ranks] : lanes) {
            for (auto lower = ranks.begin(); lower != ranks.end(); ++lower) {
                const auto upper = std::next(lower);
                if (upper != ranks.end())
                    joinAll(lower->second, upper->second);
            }
        }
        takeLateralMoves(positions);
    }

    void joinAll(const std::vector<std::size_t>& lower, const std::vector<std::size_t>& upper)
    {
        constexpr std::size_t mostMoves = 25;
        if (lower.size() * upper.size() > mostMoves) {
            notes_.add(Note::Kind::MovesLeftOut, 0, ladder_.positions[lower.front()].title, 0,
                       static_cast<int>(lower.size() * upper.size()));
            return;
        }
        for (const std::size_t from : lower) {
            for (const std::size_t to : upper)
                join(from, to, Move::Kind::Promotion);
        }
    }

    void takeLateralMoves(const std::vector<std::size_t>& positions)
    {
        for (const std::size_t to : positions) {
            const ForeignPosition& variant = ladder_.positions[to];
            if (variant.besideLane.isEmpty())
                continue;
            for (const std::size_t from : positions) {
                const ForeignPosition& base = ladder_.positions[from];
                const bool isBeside = base.lane == variant.besideLane && base.family == variant.family;
                if (isBeside && rowAt(from)->level == rowAt(to)->level)
                    join(from, to, Move::Kind::Lateral);
            }
        }
    }

    void join(std::size_t from, std::size_t to, Move::Kind kind)
    {
        const Id<Position> fromId = rowAt(from)->id;
        const Id<Position> toId = rowAt(to)->id;
        const bool isOneNew = newPositions_.contains(fromId) || newPositions_.contains(toId);
        if (!isOneNew || moves_.contains({fromId.bits(), toId.bits()}))
            return;
        const auto id
            = idOf<Move>("move", ladder_.positions[from].key + QChar(0x1E) + ladder_.positions[to].key);
        plan_.moves.put({id, fromId, toId, kind, {}, {}, {}});
    }

    [[nodiscard]] const Position* rowAt(std::size_t at) const
    {
        return plan_.positions.find(idOf<Position>("position", ladder_.positions[at].key));
    }

    using BitsPair = std::pair<quint64, quint64>;

    Plan plan_;
    const ForeignLadder& ladder_;
    const ImportChoices& choices_;
    LevelPlaces levels_;
    NoteList notes_;
    Id<Ladder> ladderId_;
    std::map<BitsPair, double> nextInCell_;  ///< By track and level: the order for the next position there.
    QHash<BitsPair, Id<Requirement>> requirementOf_;  ///< By position and competency.
    QHash<BitsPair, bool> moves_;  ///< By both ends.
    QHash<Id<Position>, bool> newPositions_;
};

}  // namespace

Id<Position> positionId(const ForeignLadder& ladder, const ForeignPosition& position)
{
    return derivedRowId<Position>(ladder, "position", position.key);
}

Result<TakenLadder> takeLadder(const Plan& into, const ForeignLadder& ladder, const ImportChoices& choices)
{
    const Result<std::vector<std::size_t>> positions = positionsOf(ladder, choices.roles);
    if (!positions)
        return positions.error();
    return Taker(into, ladder, choices).take(*positions);
}

}  // namespace nextrung::exchange
