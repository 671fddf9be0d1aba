// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan.h"

namespace nextrung::core {

const Profile& profileOf(const Plan& plan)
{
    static const Profile none;
    return plan.profiles.empty() ? none : plan.profiles[0];
}

const Person* climberOf(const Plan& plan)
{
    return find(plan, profileOf(plan).person);
}

}  // namespace nextrung::core
