// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/plan_diff.h"
#include "core/result.h"
#include "core/schedule.h"

#include <QDate>
#include <QObject>
#include <QUndoStack>

#include <functional>
#include <memory>

namespace nextrung::document {

/// One step from one snapshot to another, and what differs between them.
struct PlanChange {
    std::shared_ptr<const core::Plan> before;
    std::shared_ptr<const core::Plan> after;
    core::PlanDiff diff;
};

/// Owns the plan that is open now, its history and the dates computed from it: the only door through which
/// it changes.
///
/// Every change, in either direction of the history, is one `changed`. The schedule is computed when it is
/// first asked for after a change.
class PlanDocument : public QObject {
    Q_OBJECT

public:
    using Edit = std::function<core::Result<core::Plan>(const core::Plan&)>;

    /// Adds to what a step made of a plan what the plan remembers of it.
    using Memory = std::function<core::Plan(const core::Plan& before, core::Plan after, QDate today)>;

    /// A document with an empty plan, seen on `today`.
    explicit PlanDocument(QDate today, QObject* parent = nullptr);

    [[nodiscard]] const core::Plan& plan() const { return *plan_; }
    /// The plan as a snapshot to keep, for worker threads and views that compare.
    [[nodiscard]] std::shared_ptr<const core::Plan> snapshot() const { return plan_; }
    [[nodiscard]] QDate today() const { return today_; }
    /// All dates, as seen today. Computed once a change.
    [[nodiscard]] const core::Schedule& schedule() const;
    [[nodiscard]] QUndoStack* history() { return &history_; }

    /// Runs the edit on the current plan and records it as one undo step named `stepName`.
    /// Records nothing when the edit fails or changes nothing; a failure is also told by `refused`.
    /// @error what the edit refuses, and what `reset` was given for `mayEdit`.
    /// Steps in a row with the same `mergeKey` (not negative) become one, as keyboard nudges do.
    core::Outcome apply(const QString& stepName, const Edit& edit, int mergeKey = -1);

    /// Runs `commit` with each step only tried: the plan stays, nothing is refused, and what it would be is
    /// told by `drafted`. For what is still being typed.
    void draft(const std::function<void()>& commit);
    /// What was drafted last is typed no more: if it is not in the plan now, the plan is drafted as it is.
    void dropDraft();

    /// From now on each step goes through this, which is part of it: undo takes both back.
    void setMemory(Memory memory) { memory_ = std::move(memory); }

    /// Shows another plan, without history: it was opened, or begun. Not an undo step.
    /// @param mayEdit  An error that refuses every edit from now on: the plan is there to be looked at.
    void reset(core::Plan plan, core::Outcome mayEdit = core::accepted);

    /// Why nothing may be edited, if so.
    [[nodiscard]] const core::Outcome& mayEdit() const { return mayEdit_; }

    /// Whether nothing would be lost by leaving: the plan is as it was given to `reset` or `markSaved` last,
    /// also when undo led back to it.
    [[nodiscard]] bool isSaved() const;
    /// This snapshot is on the disk now. What was edited since it was taken is not.
    void markSaved(std::shared_ptr<const core::Plan> snapshot);

    /// What was saved is there no more.
    void markUnsaved();

    /// A new day has come: dates are seen from there.
    void setToday(QDate today);

signals:
    /// Emitted after the plan changed, once per step, in either direction; also after `reset`.
    void changed(const nextrung::document::PlanChange& change);
    /// Emitted by `reset` before `changed`: it is about another plan from now on.
    void replaced();
    /// Emitted when an edit was refused; the plan is as it was.
    void refused(const nextrung::core::Error& error);
    /// Emitted during `draft`: the plan as a step would make it.
    void drafted(const std::shared_ptr<const nextrung::core::Plan>& plan);
    /// Emitted when `isSaved` may give another answer.
    void savedChanged();
    /// Emitted after `setToday` moved the day.
    void todayChanged();

private:
    class Step;
    void show(std::shared_ptr<const core::Plan> next);

    std::shared_ptr<const core::Plan> plan_;
    std::shared_ptr<const core::Plan> saved_;
    core::Outcome mayEdit_ = core::accepted;
    bool isDrafting_ = false;
    bool hasDraft_ = false;  ///< Something was drafted since the plan changed last.
    Memory memory_;
    QDate today_;
    mutable std::shared_ptr<const core::Schedule> schedule_;
    QUndoStack history_;
};

}  // namespace nextrung::document
