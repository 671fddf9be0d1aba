// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/ladder_picture.h"

#include <QDate>

#include <memory>

namespace nextrung::widgets {

/// A plan as it is shown on the ladder, with all that its pictures are made from. Rebuilt when the plan
/// changes.
class LadderSceneHolder {
public:
    LadderSceneHolder();

    /// Shows `plan` as seen on `today`. O(n log n).
    void show(std::shared_ptr<const core::Plan> plan, QDate today);
    void setWords(drawing::LadderWords words) { words_ = std::move(words); }

    [[nodiscard]] const core::Plan& plan() const { return *plan_; }
    [[nodiscard]] const drawing::LadderLayout& layout() const { return layout_; }
    [[nodiscard]] const drawing::LadderStates& states() const { return states_; }
    [[nodiscard]] const drawing::LadderWords& words() const { return words_; }
    [[nodiscard]] drawing::LadderScene scene() const
    {
        return {*plan_, layout_, states_, readiness_, words_};
    }

private:
    std::shared_ptr<const core::Plan> plan_;
    drawing::LadderStates states_;
    drawing::LadderLayout layout_;
    std::vector<std::optional<core::Readiness>> readiness_;
    drawing::LadderWords words_;
};

}  // namespace nextrung::widgets
