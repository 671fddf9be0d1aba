// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility/facts.h"
#include "core/schedule/levelling.h"

namespace nextrung::core {

/// Which facts may force a plan to be infeasible: few of many, found without trying. All are places in
/// `PlanFacts::facts`.
class Suspects {
public:
    Suspects(const Plan& plan, const PlanFacts& facts)
        : plan_(plan)
        , facts_(facts)
    {
    }

    [[nodiscard]] std::vector<std::size_t> all() const;
    /// Of the first row that ends after its limit even if it waits for nothing and has all hours for itself.
    /// Empty if there is no such row.
    [[nodiscard]] std::vector<std::size_t> ofOne(const Levelled& levelled) const;
    /// Of the chain that ends farthest after its limit although each of its rows has all hours for itself:
    /// its rows, the links between them, days off and the hours. Empty if there is no such chain.
    [[nodiscard]] std::vector<std::size_t> ofChain(const Levelled& levelled) const;
    /// If all work together asks for more hours than there are before the goal: the goal, the hours, and the
    /// fewest works and days off that do. Empty if the hours suffice.
    [[nodiscard]] std::vector<std::size_t> ofHours(const Levelled& levelled) const;
    /// Of these facts the work with the fewest hours left, if there is any.
    [[nodiscard]] std::optional<std::size_t> leastWork(const std::vector<std::size_t>& facts) const;

private:
    [[nodiscard]] double hoursLeft(std::size_t fact) const;
    [[nodiscard]] std::vector<bool> chainRows(const Levelled& levelled) const;

    const Plan& plan_;
    const PlanFacts& facts_;
};

}  // namespace nextrung::core
