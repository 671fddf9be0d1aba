// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/infeasibility.h"
#include "widgets/actions.h"
#include "widgets/plan/proposal_panel.h"

namespace nextrung::widgets {

/// What could be done about it, each with its figure: another goal date, more hours a week, and for each fact
/// that forces it to let go of it, the least work first. Of these only what is enough alone; where nothing
/// is, all of them, and said to be not enough. Nothing that is not an edit is done but to open the place
/// where it can be changed, by an action.
[[nodiscard]] std::vector<Proposal> fitProposals(const core::Plan& plan, const core::Schedule& schedule,
                                                 const core::Infeasibility& why, const Actions& actions);

}  // namespace nextrung::widgets
