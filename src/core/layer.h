// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"

namespace nextrung::core {

/// Who may see an item, from the narrowest to the widest: each layer sees its own items and those of all
/// wider ones.
enum class Layer { Private, Coach, Manager, Public };

template <>
struct Words<Layer> {
    static constexpr std::array list{std::pair{Layer::Private, "private"}, std::pair{Layer::Coach, "coach"},
                                     std::pair{Layer::Manager, "manager"},
                                     std::pair{Layer::Public, "public"}};
};

/// Whether something made for readers of layer `reader` may show an item of layer `item`.
/// An unknown word counts as private: what a newer version meant to hide stays hidden.
[[nodiscard]] inline bool mayShow(const Choice<Layer>& item, Layer reader)
{
    return item.valueOr(Layer::Private) >= reader;
}

}  // namespace nextrung::core
