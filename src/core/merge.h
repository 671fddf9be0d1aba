// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

#include <map>
#include <vector>

namespace nextrung::core {

/// One of the two copies that are merged.
enum class Side { Ours, Theirs };

[[nodiscard]] constexpr Side otherThan(Side side)
{
    return side == Side::Ours ? Side::Theirs : Side::Ours;
}

/// What a conflict is about: a row and, if it is about one field, its name. The row is blank for what a newer
/// version wrote at the top of the file.
using ConflictKey = std::pair<ObjectRef, QString>;

/// Something on which the two copies cannot both have their way.
struct MergeConflict {
    enum class Kind {
        BothChanged,  ///< Both changed the field, to different values. Until somebody chooses: ours.
        ChangedAndDeleted,  ///< One copy deleted the row, the other changed it. Until then: it stays.
        DeletedButNeeded,  ///< One copy deleted the row, the other refers to it anew from `with`. Then:
                           ///< stays.
        Loop,  ///< Both changes together would go round in a loop. Until then: ours; theirs gives way.
        BreaksRule,  ///< The fields of both together are no row at all. Until then: the whole row is ours.
    };

    Kind kind = Kind::BothChanged;
    ObjectRef row{};
    QString field{};
    Side deletedBy = Side::Ours;  ///< For the two kinds of deletion.
    ObjectRef with{};  ///< For DeletedButNeeded: a row that refers to `row`.
    std::optional<Side> chosen{};  ///< Whose way it goes, if somebody chose.

    [[nodiscard]] ConflictKey key() const { return {row, field}; }
    /// Whose way it goes as things stand.
    [[nodiscard]] Side standing() const;

    friend bool operator==(const MergeConflict&, const MergeConflict&) = default;
};

/// Two copies of a plan made one again.
struct Merged {
    Plan plan{};  ///< Obeys the rules of a plan, whatever the conflicts.
    std::vector<MergeConflict> conflicts{};  ///< In the order of the tables, those somebody chose included.

    /// Whether nothing is left to choose.
    [[nodiscard]] bool isSettled() const;
};

/// Merges two copies of a plan field by field, row by row by id, against the version from which both came.
///
/// A field that one copy changed has that copy's value; what both changed alike is no conflict. A row that
/// one copy deleted and the other left alone is gone. A list inside a row is merged by what its parts are
/// about (their first field; texts, words and ids stand for themselves): what either copy added is added,
/// what either deleted is gone, and the order is that of the copy that changed the order. The whole list is
/// in conflict where that says too little: a part twice in a list, one part changed twice or changed and
/// deleted, two new orders, or a list of plain numbers. Fields and arrays of a newer version are merged name
/// by name and, in arrays of rows, id by id; the higher version of the file format counts.
///
/// Deleting in one copy never takes along what the other copy added or changed: such a row brings back, from
/// the copy that has them, the rows it refers to.
/// @param base  The last version that both copies have in common; all three obey the rules of a plan.
/// @param choices  Whose way conflicts go. Keys that are no conflict are passed over.
[[nodiscard]] Merged merge(const Plan& base, const Plan& ours, const Plan& theirs,
                           const std::map<ConflictKey, Side>& choices = {});

/// What two copies have in common, to merge them where the version from which both came is not known: the
/// rows that both have, with the fields in which they agree. Nothing that only one copy has is taken for
/// deleted then, and an empty field gives way to a filled one.
[[nodiscard]] Plan commonPart(const Plan& one, const Plan& other);

}  // namespace nextrung::core
