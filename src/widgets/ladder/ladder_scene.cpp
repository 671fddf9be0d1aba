// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_scene.h"

namespace nextrung::widgets {

LadderSceneHolder::LadderSceneHolder()
    : plan_(std::make_shared<const core::Plan>())
    , states_(*plan_)
{
}

void LadderSceneHolder::show(std::shared_ptr<const core::Plan> plan, QDate today)
{
    plan_ = std::move(plan);
    states_ = drawing::LadderStates(*plan_);
    layout_ = drawing::layOutLadder(*plan_, {}, states_.withPill());
    readiness_ = core::readinessOfAll(*plan_, today);
}

}  // namespace nextrung::widgets
