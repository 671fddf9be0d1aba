// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/plan_document.h"

#include <QScopedValueRollback>
#include <QUndoCommand>

#include <utility>

namespace nextrung::document {

class PlanDocument::Step : public QUndoCommand {
public:
    Step(const QString& name, PlanDocument& document, std::shared_ptr<const core::Plan> after, int mergeKey)
        : QUndoCommand(name)
        , document_(document)
        , before_(document.snapshot())
        , after_(std::move(after))
        , mergeKey_(mergeKey)
    {
    }

    void undo() override { document_.show(before_); }
    void redo() override { document_.show(after_); }
    [[nodiscard]] int id() const override { return mergeKey_; }

    bool mergeWith(const QUndoCommand* next) override
    {
        after_ = static_cast<const Step*>(next)->after_;
        setObsolete(*before_ == *after_);
        return true;
    }

private:
    PlanDocument& document_;
    std::shared_ptr<const core::Plan> before_;
    std::shared_ptr<const core::Plan> after_;
    int mergeKey_;
};

PlanDocument::PlanDocument(QDate today, QObject* parent)
    : QObject(parent)
    , plan_(std::make_shared<const core::Plan>())
    , saved_(plan_)
    , today_(today)
{
    Q_ASSERT(today.isValid());
    history_.setUndoLimit(200);
}

const core::Schedule& PlanDocument::schedule() const
{
    if (!schedule_)
        schedule_ = std::make_shared<const core::Schedule>(core::scheduleOf(*plan_, today_));
    return *schedule_;
}

core::Outcome PlanDocument::apply(const QString& stepName, const Edit& edit, int mergeKey)
{
    core::Result<core::Plan> next = mayEdit_ ? edit(*plan_) : mayEdit_.error();
    if (isDrafting_) {
        if (next) {
            hasDraft_ = true;
            emit drafted(std::make_shared<const core::Plan>(*std::move(next)));
        }
        return core::accepted;
    }
    if (!next) {
        emit refused(next.error());
        return next.error();
    }
    if (*next == *plan_)
        return core::accepted;
    if (memory_)
        next = memory_(*plan_, *std::move(next), today_);
    history_.push(new Step(stepName, *this, std::make_shared<const core::Plan>(*std::move(next)), mergeKey));
    return core::accepted;
}

void PlanDocument::draft(const std::function<void()>& commit)
{
    const QScopedValueRollback<bool> drafting(isDrafting_, true);
    commit();
}

void PlanDocument::dropDraft()
{
    if (std::exchange(hasDraft_, false))
        emit drafted(plan_);
}

void PlanDocument::reset(core::Plan plan, core::Outcome mayEdit)
{
    mayEdit_ = std::move(mayEdit);
    history_.clear();
    saved_ = std::make_shared<const core::Plan>(std::move(plan));
    emit replaced();
    show(saved_);
}

bool PlanDocument::isSaved() const
{
    return saved_ && (saved_ == plan_ || *saved_ == *plan_);
}

void PlanDocument::markSaved(std::shared_ptr<const core::Plan> snapshot)
{
    saved_ = std::move(snapshot);
    // The stack's own clean state keeps a later step from melting into one that is saved.
    if (saved_ == plan_)
        history_.setClean();
    else
        history_.resetClean();
    emit savedChanged();
}

void PlanDocument::markUnsaved()
{
    saved_.reset();
    history_.resetClean();
    emit savedChanged();
}

void PlanDocument::setToday(QDate today)
{
    Q_ASSERT(today.isValid());
    if (today == today_)
        return;
    today_ = today;
    schedule_.reset();
    emit todayChanged();
}

void PlanDocument::show(std::shared_ptr<const core::Plan> next)
{
    const std::shared_ptr<const core::Plan> before = std::exchange(plan_, std::move(next));
    hasDraft_ = false;
    schedule_.reset();
    emit changed({before, plan_, core::PlanDiff(*before, *plan_)});
    emit savedChanged();
}

}  // namespace nextrung::document
