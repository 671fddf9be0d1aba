// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/merge.h"

#include "core/edits.h"
#include "core/merge_loops.h"
#include "core/merge_values.h"

#include <set>

namespace nextrung::core {

namespace {

using Kind = MergeConflict::Kind;

/// Whether a row or field of this name is a version of the file format, of which the higher one counts.
bool isVersion(const ObjectRef& row, const QString& name)
{
    return row.table.empty() && (name == QLatin1String("version") || name == QLatin1String("minReader"));
}

QJsonObject commonNames(const QJsonObject& one, const QJsonObject& other)
{
    QJsonObject common;
    for (const QString& name : one.keys()) {
        if (one.value(name) == other.value(name))
            common.insert(name, one.value(name));
    }
    return common;
}

/// One merge, from its tables to its loops.
class Merger {
public:
    Merger(const Plan& base, const Plan& ours, const Plan& theirs, const std::map<ConflictKey, Side>& choices)
        : base_(base)
        , ours_(ours)
        , theirs_(theirs)
        , choices_(choices)
    {
    }

    Merged merged()
    {
        forEachTable([this](auto member) { mergeTable(member); });
        merged_.plan.unknown = mergedUnknown({}, base_.unknown, ours_.unknown, theirs_.unknown);
        bringBackWhatIsNeeded();
        merged_.plan = removeRows(merged_.plan, unwanted_);
        takeOutLoops(base_, ours_, choices_, merged_);
        sortConflicts();
        return std::move(merged_);
    }

private:
    template <class Row>
    void mergeTable(Table<Row> Plan::*member)
    {
        const Table<Row>& base = base_.*member;
        const Table<Row>& ours = ours_.*member;
        const Table<Row>& theirs = theirs_.*member;
        Table<Row>& merged = merged_.plan.*member;
        merged = ours;  // rows that stay are shared with ours
        const auto take = [&](Id<Row> id) {
            const Row* our = ours.find(id);
            const Row* their = theirs.find(id);
            std::optional<Row> row = mergedRow(base.find(id), our, their);
            if (!row)
                merged.remove(id);
            else if (!our || !(*row == *our))
                merged.put(*std::move(row));
        };
        for (const auto& row : ours) {
            const Row* their = theirs.find(row->id);
            if (their != row.get())
                take(row->id);
        }
        for (const auto& row : theirs) {
            if (!ours.find(row->id))
                take(row->id);
        }
    }

    /// The row as it is after both copies, or nothing if it is gone.
    template <class Row>
    std::optional<Row> mergedRow(const Row* base, const Row* ours, const Row* theirs)
    {
        if (!ours || !theirs)
            return base ? keptOrDeleted(*base, ours, theirs) : *(ours ? ours : theirs);
        if (*ours == *theirs || (base && *theirs == *base))
            return *ours;
        if (base && *ours == *base)
            return *theirs;
        return mergedFields(base ? *base : Row(), *ours, *theirs);
    }

    /// What becomes of a row that one copy deleted: it goes, unless the other changed it.
    template <class Row>
    std::optional<Row> keptOrDeleted(const Row& base, const Row* ours, const Row* theirs)
    {
        const Row& kept = ours ? *ours : *theirs;
        if (kept == base)
            return std::nullopt;
        const Side deletedBy = ours ? Side::Theirs : Side::Ours;
        if (note({Kind::ChangedAndDeleted, refTo(base.id), {}, deletedBy}) == deletedBy)
            return std::nullopt;
        broughtBack_.insert(refTo(base.id));
        return kept;
    }

    template <class Row>
    Row mergedFields(const Row& base, const Row& ours, const Row& theirs)
    {
        const ObjectRef ref = refTo(ours.id);
        Row row = ours;
        const std::size_t before = merged_.conflicts.size();
        forEachField<Row>([&](const auto& each) {
            const auto member = each.member;
            if (const auto value = internal::mergedValue(base.*member, ours.*member, theirs.*member)) {
                row.*member = *value;
                return;
            }
            const MergeConflict conflict{Kind::BothChanged, ref, QString::fromLatin1(each.name)};
            if (note(conflict) == Side::Theirs)
                row.*member = theirs.*member;
        });
        row.unknown = mergedUnknown(ref, base.unknown, ours.unknown, theirs.unknown);
        if (rules::checkValues(ours_, row))
            return row;
        merged_.conflicts.resize(before);
        return note({Kind::BreaksRule, ref, {}}) == Side::Theirs ? theirs : ours;
    }

    QJsonObject mergedUnknown(const ObjectRef& ref, const QJsonObject& base, const QJsonObject& ours,
                              const QJsonObject& theirs)
    {
        QJsonObject merged = ours;
        QStringList names = ours.keys() + theirs.keys();
        names.removeDuplicates();
        for (const QString& name : names) {
            std::optional<QJsonValue> value
                = internal::mergedJson(base.value(name), ours.value(name), theirs.value(name));
            if (!value && isVersion(ref, name))
                value = std::max(ours.value(name).toInt(1), theirs.value(name).toInt(1));
            if (!value) {
                const MergeConflict conflict{Kind::BothChanged, ref, name};
                value = note(conflict) == Side::Theirs ? theirs.value(name) : ours.value(name);
            }
            if (value->isUndefined())
                merged.remove(name);
            else
                merged.insert(name, *value);
        }
        return merged;
    }

    /// Puts back each row to which another refers, until nothing is missing any more.
    void bringBackWhatIsNeeded()
    {
        bool wasMissing = true;
        while (wasMissing) {
            wasMissing = false;
            forEachTable([&](auto member) {
                const auto rows = merged_.plan.*member;  // the table grows while its rows are looked at
                for (const auto& row : rows) {
                    forEachReference(*row, [&](const char*, auto id) {
                        wasMissing = bringBack(id, refTo(row->id)) || wasMissing;
                    });
                }
            });
        }
    }

    template <class Row>
    bool bringBack(Id<Row> id, const ObjectRef& neededBy)
    {
        if (find(merged_.plan, id))
            return false;
        const Row* ours = find(ours_, id);
        const Row* row = ours ? ours : find(theirs_, id);
        if (!row)
            return false;
        const ObjectRef ref = refTo(id);
        const bool isDecided = broughtBack_.contains(neededBy);
        broughtBack_.insert(ref);
        tableOf<Row>(merged_.plan).put(*row);
        if (isDecided)
            return true;
        const Side deletedBy = ours ? Side::Theirs : Side::Ours;
        if (note({Kind::DeletedButNeeded, ref, {}, deletedBy, neededBy}) == deletedBy)
            unwanted_.push_back(ref);
        return true;
    }

    /// Records the conflict and gives the side whose way it goes.
    Side note(MergeConflict conflict)
    {
        const auto choice = choices_.find(conflict.key());
        if (choice != choices_.end())
            conflict.chosen = choice->second;
        merged_.conflicts.push_back(conflict);
        return conflict.standing();
    }

    void sortConflicts()
    {
        std::map<std::string_view, std::size_t> places;
        forEachTable([&]<class Row>(Table<Row> Plan::*) { places.emplace(Row::plural, places.size()); });
        const auto place = [&places](const MergeConflict& conflict) {
            const auto at = places.find(conflict.row.table);
            return std::pair(at == places.end() ? places.size() : at->second, conflict.row.bits);
        };
        std::stable_sort(merged_.conflicts.begin(), merged_.conflicts.end(),
                         [&](const auto& a, const auto& b) { return place(a) < place(b); });
    }

    const Plan& base_;
    const Plan& ours_;
    const Plan& theirs_;
    const std::map<ConflictKey, Side>& choices_;
    Merged merged_;
    std::set<ObjectRef> broughtBack_;  ///< Rows whose return is settled, or is a conflict of its own.
    std::vector<ObjectRef> unwanted_;  ///< Rows that somebody chose to delete although they are needed.
};

}  // namespace

Side MergeConflict::standing() const
{
    if (chosen)
        return *chosen;
    const bool isDeletion = kind == Kind::ChangedAndDeleted || kind == Kind::DeletedButNeeded;
    return isDeletion ? otherThan(deletedBy) : Side::Ours;
}

bool Merged::isSettled() const
{
    return std::all_of(conflicts.begin(), conflicts.end(),
                       [](const MergeConflict& conflict) { return conflict.chosen.has_value(); });
}

Plan commonPart(const Plan& one, const Plan& other)
{
    Plan common;
    forEachTable([&]<class Row>(Table<Row> Plan::*member) {
        for (const auto& row : one.*member) {
            const Row* same = (other.*member).find(row->id);
            if (!same)
                continue;
            Row part;
            part.id = row->id;
            forEachField<Row>([&](const auto& each) {
                if ((*row).*each.member == (*same).*each.member)
                    part.*each.member = (*row).*each.member;
            });
            part.unknown = commonNames(row->unknown, same->unknown);
            (common.*member).put(std::move(part));
        }
    });
    common.unknown = commonNames(one.unknown, other.unknown);
    return common;
}

Merged merge(const Plan& base, const Plan& ours, const Plan& theirs,
             const std::map<ConflictKey, Side>& choices)
{
    return Merger(base, ours, theirs, choices).merged();
}

}  // namespace nextrung::core
