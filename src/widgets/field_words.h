// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace nextrung::widgets {

/// One thing that differs between two plans, in words.
struct ChangeWords {
    enum class Kind { Added, Deleted, Changed };

    Kind kind = Kind::Changed;
    core::ObjectRef row{};
    QString what{};  ///< The row: “activity ‘Course’”.
    QString field{};  ///< What people call the field; empty for rows that came or went.
    QString before{};
    QString after{};  ///< Of what somebody said and is added: how much, when, who and for whom.
};

/// Words for rows, fields and their values, driven by the lists of fields: a new field needs a line in the
/// table of names, nothing else.
class FieldWords {
    Q_DECLARE_TR_FUNCTIONS(FieldWords)

public:
    /// What people call a field of a file, e.g. "hours of work" for "workHours"; its own name if it has no
    /// other.
    [[nodiscard]] static QString nameOf(const QString& field);

    /// What people call a word of a choice in files, e.g. "hiring manager"; the word if it is not known.
    [[nodiscard]] static QString choice(const QString& word);

    /// The same where it stands alone, e.g. as an item of a box: "Hiring manager".
    [[nodiscard]] static QString choiceItem(const QString& word);

    /// A word of a choice that this version does not know: “telepathy” (unknown).
    [[nodiscard]] static QString unknownChoice(const QString& word);

    /// The row and its title: “activity ‘Course’”. What stands at the top of a file has no title.
    [[nodiscard]] static QString row(const core::Plan& plan, const core::ObjectRef& row);

    /// The value of a field of a row, for people; "nothing" if it is absent or the row is not there.
    [[nodiscard]] static QString value(const core::Plan& plan, const core::ObjectRef& ref,
                                       const QString& field);

    /// All that differs, in the order of the tables. O(rows · log rows).
    [[nodiscard]] static std::vector<ChangeWords> changes(const core::Plan& before, const core::Plan& after);

    /// What a field was and is: “title: ‘Course’ → ‘Long course’”.
    [[nodiscard]] static QString fieldLine(const ChangeWords& change);

    /// One line: “activity ‘Course’: title: ‘Course’ → ‘Long course’”, “added: activity ‘Course’”.
    [[nodiscard]] static QString line(const ChangeWords& change);

    /// The same for what a copy for others is made without: “activity ‘Course’ without note”.
    [[nodiscard]] static QString keptBack(const ChangeWords& change);
};

}  // namespace nextrung::widgets
