// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QDateTime>
#include <QDialog>

#include <functional>
#include <optional>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;

namespace nextrung::app {

class ChangeList;

/// A version of the plan's file that is kept.
struct PlanVersion {
    QDateTime when{};
    core::Plan plan{};
};

/// The versions that are kept of a plan: left when each was saved, right what has changed from then to now.
///
/// Rows of the chosen version can be ticked and brought back, or the version opened as it was.
class VersionsDialog : public QDialog {
    Q_OBJECT

public:
    using Version = PlanVersion;

    /// @param versions  The latest first.
    /// @param now  The plan as it is open; without one, versions are compared with the latest, and nothing
    /// can be brought back but the whole.
    VersionsDialog(std::vector<Version> versions, const std::optional<core::Plan>& now,
                   QWidget* parent = nullptr);

    /// What was decided: the version to open as it was, or the plan with the rows brought back.
    [[nodiscard]] const std::optional<Version>& toOpen() const { return toOpen_; }
    [[nodiscard]] const std::optional<core::Plan>& restored() const { return restored_; }

private:
    [[nodiscard]] const Version* current() const;
    void compare();
    void allow();
    void restore();

    std::vector<Version> versions_;
    bool isOpen_;  ///< Whether the plan is open of which these are versions.
    core::Plan now_;
    QListWidget* list_;
    QLabel* heading_;
    ChangeList* changes_;
    QLabel* complaint_;
    QPushButton* open_;
    QPushButton* restore_;
    std::optional<Version> toOpen_;
    std::optional<core::Plan> restored_;
};

}  // namespace nextrung::app
