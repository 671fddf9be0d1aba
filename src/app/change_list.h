// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/row_changes.h"

#include <QCoreApplication>
#include <QTreeWidget>

namespace nextrung::app {

/// What differs between two plans, a line for each row, in words; the rows can be ticked.
class ChangeList : public QTreeWidget {
    Q_OBJECT

public:
    explicit ChangeList(QWidget* parent = nullptr);

    /// Shows what leads from one plan to the other. @param canTick  Whether the rows have a box.
    void showChanges(const core::Plan& before, const core::Plan& after, bool canTick);

    [[nodiscard]] std::vector<core::ObjectRef> ticked() const;

    /// One line: "Changed: activity “Read” (progress, title)".
    [[nodiscard]] static QString line(const core::RowChange& change, const core::Plan& before,
                                      const core::Plan& after);
    /// "2 added, 1 changed, 3 removed", what is not there left out; "no changes" if nothing is.
    [[nodiscard]] static QString summary(const core::Plan& before, const core::Plan& after);

signals:
    void tickedChanged();

private:
    std::vector<core::RowChange> changes_;
};

}  // namespace nextrung::app
