// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/activity_tree_model.h"

#include <algorithm>
#include <memory>
#include <vector>

namespace nextrung::models {

/// One row. The tree keeps its own, so that rows can be removed while the document has already moved on.
struct ActivityTreeModel::Node {
    RowKind kind = RowKind::Activity;
    core::Id<core::Activity> id{};
    Node* parent = nullptr;
    std::vector<std::unique_ptr<Node>> children{};

    [[nodiscard]] int row() const
    {
        if (!parent)
            return 0;
        const auto at = std::find_if(parent->children.cbegin(), parent->children.cend(),
                                     [this](const auto& child) { return child.get() == this; });
        return static_cast<int>(at - parent->children.cbegin());
    }
    /// Where the first activity stands among the children.
    [[nodiscard]] int offset() const { return parent ? 0 : 1; }
};

}  // namespace nextrung::models
