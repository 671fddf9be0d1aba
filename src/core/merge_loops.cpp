// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge_loops.h"

#include "core/rules.h"

namespace nextrung::core {

namespace {

/// One thing that may close a loop: the phase of an activity, a link, what comes before a competency.
struct Knot {
    ObjectRef row{};
    QString field{};
    bool isOurs = false;
    std::optional<Side> chosen{};
};

void setStructure(Activity& row, const Activity& from)
{
    row.parent = from.parent;
}

void setStructure(Dependency& row, const Dependency& from)
{
    row.from = from.from;
    row.to = from.to;
}

void setStructure(Competency& row, const Competency& from)
{
    row.prerequisites = from.prerequisites;
}

template <class Row>
bool hasStructureOf(const Row& row, const Row& other)
{
    Row same = row;
    setStructure(same, other);
    return same == row;
}

const char* structureField(const Activity& /*row*/)
{
    return "parent";
}

const char* structureField(const Dependency& /*row*/)
{
    return "to";
}

const char* structureField(const Competency& /*row*/)
{
    return "prerequisites";
}

template <class Row>
bool standsIn(const Plan& plan, const Row& row)
{
    bool stands = true;
    forEachReference(row, [&](const char*, auto id) { stands = stands && find(plan, id); });
    return stands;
}

/// The merged plan with the structure of the base as far as its rows are still there: it has no loops.
class Untangler {
public:
    Untangler(const Plan& base, const Plan& ours, const std::map<ConflictKey, Side>& choices, Merged& merged)
        : base_(base)
        , ours_(ours)
        , choices_(choices)
        , merged_(merged)
        , plan_(merged.plan)
    {
    }

    void run()
    {
        loosen(merged_.plan.activities);
        loosen(merged_.plan.dependencies);
        loosen(merged_.plan.competencies);
        const auto rank = [](const Knot& knot) {
            if (knot.isOurs)
                return 1;
            return knot.chosen == Side::Theirs ? 0 : 2;
        };
        std::stable_sort(knots_.begin(), knots_.end(),
                         [&](const Knot& a, const Knot& b) { return rank(a) < rank(b); });
        tie(0, knots_.size());
        merged_.plan = plan_;
    }

private:
    /// Gives each row of the table the structure of the base, and remembers what it should have.
    template <class Row>
    void loosen(const Table<Row>& table)
    {
        for (const auto& row : table) {
            const Row* before = find(base_, row->id);
            if (before && hasStructureOf(*row, *before))
                continue;
            const Row* our = find(ours_, row->id);
            const ObjectRef ref = refTo(row->id);
            const QString field = QString::fromLatin1(structureField(*row));
            const auto choice = choices_.find({ref, field});
            knots_.push_back({ref, field, our && hasStructureOf(*row, *our),
                              choice == choices_.end() ? std::nullopt : std::optional(choice->second)});
            putLoose(*row, before);
        }
    }

    template <class Row>
    void putLoose(Row row, const Row* before)
    {
        if constexpr (std::is_same_v<Row, Dependency>) {
            if (before)
                setStructure(row, *before);
            if (!before || !standsIn(plan_, row)) {
                plan_.dependencies.remove(row.id);
                return;
            }
        } else {
            setStructure(row, before ? *before : Row());
            if (!standsIn(plan_, row))
                setStructure(row, Row());
        }
        tableOf<Row>(plan_).put(std::move(row));
    }

    /// Puts these knots back, all at once if they close no loop, otherwise half by half.
    void tie(std::size_t first, std::size_t end)
    {
        if (first == end)
            return;
        Plan tied = plan_;
        for (std::size_t at = first; at < end; ++at)
            putAsMerged(tied, knots_[at].row);
        if (soundness(tied)) {
            plan_ = std::move(tied);
        } else if (end - first == 1) {
            giveWay(knots_[first]);
        } else {
            const std::size_t middle = first + (end - first) / 2;
            tie(first, middle);
            tie(middle, end);
        }
    }

    void putAsMerged(Plan& plan, const ObjectRef& ref) const
    {
        const auto put = [&]<class Row>(const Table<Row>& table) {
            if (const std::optional<Id<Row>> id = idOf<Row>(ref))
                tableOf<Row>(plan).put(*table.find(*id));
        };
        put(merged_.plan.activities);
        put(merged_.plan.dependencies);
        put(merged_.plan.competencies);
    }

    /// The base's structure stays; but where ours differs from it, and can stand, ours does.
    void giveWay(const Knot& knot)
    {
        MergeConflict conflict{MergeConflict::Kind::Loop, knot.row, knot.field};
        const bool somebodyChose = !knots_.empty() && knots_.front().chosen == Side::Theirs;
        conflict.chosen = knot.isOurs && somebodyChose ? Side::Theirs : knot.chosen;
        merged_.conflicts.push_back(conflict);
        const auto restore = [&]<class Row>(const Table<Row>& table) {
            const std::optional<Id<Row>> id = idOf<Row>(knot.row);
            const Row* our = id && !knot.isOurs ? table.find(*id) : nullptr;
            if (!our)
                return;
            const Row* now = find(merged_.plan, *id);
            Row row = *now;
            setStructure(row, *our);
            Plan ours = plan_;
            tableOf<Row>(ours).put(row);
            if (soundness(ours))
                plan_ = std::move(ours);
        };
        restore(ours_.activities);
        restore(ours_.dependencies);
        restore(ours_.competencies);
    }

    const Plan& base_;
    const Plan& ours_;
    const std::map<ConflictKey, Side>& choices_;
    Merged& merged_;
    Plan plan_;
    std::vector<Knot> knots_;
};

}  // namespace

void takeOutLoops(const Plan& base, const Plan& ours, const std::map<ConflictKey, Side>& choices,
                  Merged& merged)
{
    if (!soundness(merged.plan))
        Untangler(base, ours, choices, merged).run();
}

}  // namespace nextrung::core
