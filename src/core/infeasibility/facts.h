// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"
#include "core/schedule/network.h"

namespace nextrung::core {

/// All that a plan could do without to become feasible, and the plans with only some of it.
///
/// Work that is taken away leaves a milestone, which takes no day of what waits for it; hours that are taken
/// away are as many as anybody could use.
class PlanFacts {
public:
    PlanFacts(const Plan& plan, QDate today);

    /// What people would rather keep in an explanation comes first. Days with more hours than usual are none:
    /// they force nothing.
    [[nodiscard]] const std::vector<Fact>& facts() const { return facts_; }
    [[nodiscard]] QDate today() const { return today_; }
    /// The row that the fact is about, or -1.
    [[nodiscard]] int rowOf(std::size_t fact) const { return rows_[fact]; }
    /// The rows that it links, if it is a dependency.
    [[nodiscard]] LinkRows linkOf(std::size_t fact) const { return links_[fact]; }
    /// The row that the parent of this row is, or -1.
    [[nodiscard]] int parentOf(int row) const { return parents_[static_cast<std::size_t>(row)]; }

    /// The plan with these facts only. O(rows + links).
    [[nodiscard]] Plan only(const std::vector<bool>& stays) const;
    /// One that is feasible if and only if that plan is: rows that no fact names stand for nothing that
    /// another row would not, and are left out.
    [[nodiscard]] Plan least(const std::vector<bool>& stays) const;

private:
    void addOfActivities(Fact::Kind kind, bool (*has)(const Activity&));
    void addFacts();
    [[nodiscard]] std::vector<bool> named(const std::vector<bool>& stays) const;
    [[nodiscard]] Plan planOf(const std::vector<bool>& stays, const std::vector<bool>& rows) const;

    const Plan& plan_;
    QDate today_;
    Plan base_;  // without activities and dependencies
    std::vector<Fact> facts_;
    std::vector<int> rows_;  // of each fact
    std::vector<LinkRows> links_;
    std::vector<int> parents_;  // of each row
    std::vector<bool> isAlwaysThere_;  // of each row: a phase without anything in it
};

}  // namespace nextrung::core
