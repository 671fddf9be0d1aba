// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan_diff.h"

namespace nextrung::core {

namespace {

template <class Row>
void compare(TableDiff<Row>& into, const Plan& before, const Plan& after)
{
    into = diff(tableOf<Row>(before), tableOf<Row>(after));
}

}  // namespace

PlanDiff::PlanDiff(const Plan& before, const Plan& after)
{
    std::apply([&](auto&... each) { (compare(each, before, after), ...); }, tables_);
}

bool PlanDiff::empty() const
{
    return std::apply([](const auto&... each) { return (each.empty() && ...); }, tables_);
}

}  // namespace nextrung::core
