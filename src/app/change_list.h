// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

#include <QTreeWidget>

#include <vector>

namespace nextrung::app {

/// What differs between two plans, in the words of `widgets::FieldWords`: a line for each row, and what its
/// fields were and are in that line or in lines below it. The rows can be ticked.
class ChangeList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    /// Shows what leads from one plan to the other. @param canTick  Whether the rows have a box.
    void showChanges(const core::Plan& before, const core::Plan& after, bool canTick);

    /// How many changes are shown: rows that came or went, and fields.
    [[nodiscard]] int count() const { return count_; }
    [[nodiscard]] std::vector<core::ObjectRef> ticked() const;

    /// "2 added, 1 changed, 3 deleted", what is not there left out; "no changes" if nothing is.
    [[nodiscard]] static QString summary(const core::Plan& before, const core::Plan& after);

signals:
    void tickedChanged();

private:
    std::vector<core::ObjectRef> rows_;
    int count_ = 0;
};

}  // namespace nextrung::app
