// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/merge.h"

#include <QDate>
#include <QDialog>
#include <QTime>

#include <optional>

class QLabel;
class QPushButton;
class QTableWidget;
class QTableWidgetItem;

namespace nextrung::app {

class ChangeList;

/// Whose copy it is, as far as that is known.
struct CopyOrigin {
    QString who{};  ///< A person, account or machine; empty if nobody knows.
    std::optional<QDate> day{};  ///< When it was written; absent if nobody knows.
    std::optional<QTime> time{};  ///< Absent if only the day is known.
};

/// Who wrote the file last and when, by its name if it is a conflicted copy, and by what the disk says.
[[nodiscard]] CopyOrigin originOf(const QString& path);

/// Two copies of a plan that are to be made one, and the version from which both came.
struct PlanCopies {
    core::Plan base{};
    core::Plan ours{};
    core::Plan theirs{};
    CopyOrigin ourOrigin{};
    CopyOrigin theirOrigin{};
    QString baseWords{};  ///< What the base is, in a sentence.
    /// What ours is: the copy that one works on, into which the other comes; or what an earlier session left
    /// unsaved, and theirs is what is open now, whoever changed that.
    enum class Ours { Copy, FromEarlier };
    Ours kind = Ours::Copy;
};

/// Merges the copies; where both cannot have their way the person chooses. Shows beforehand what comes in.
/// @return the merged plan, or nothing if the person cancels.
[[nodiscard]] std::optional<core::Plan> mergeWithPerson(const PlanCopies& copies, QWidget* parent);

/// The conflicts of a merge side by side: a row each, with what either copy has. A copy is chosen by its box,
/// with the mouse or with the space key. Below is all that comes into one's own copy, as things stand.
class MergeDialog : public QDialog {
    Q_OBJECT

public:
    explicit MergeDialog(PlanCopies copies, QWidget* parent = nullptr);

    /// The plan as things stand.
    [[nodiscard]] const core::Merged& merged() const { return merged_; }

    /// Chooses a side for the conflict in this row; also for tests.
    void choose(int row, core::Side side);
    void chooseAll(core::Side side);

private:
    void build();
    [[nodiscard]] QWidget* buildButtons();
    void fill(std::size_t first);
    void follow(const QTableWidgetItem* item);
    void mark(int row, core::Side side);
    void mergeAnew();
    void showState();
    [[nodiscard]] bool isFromEarlier() const { return copies_.kind == PlanCopies::Ours::FromEarlier; }
    [[nodiscard]] static QString heading(const QString& copy, const CopyOrigin& origin);

    PlanCopies copies_;
    std::map<core::ConflictKey, core::Side> choices_;
    core::Merged merged_;
    std::vector<core::MergeConflict> shown_;
    QLabel* summary_;
    QTableWidget* table_;
    ChangeList* incoming_;
    QPushButton* merge_ = nullptr;
    bool isFilling_ = false;  // boxes that the program checks are no choices
};

}  // namespace nextrung::app
