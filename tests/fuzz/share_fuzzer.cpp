// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "core/visible.h"
#include "fuzz/check.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"

/// Whatever plan there is, each reader gets a sound copy of it, which holds itself as it was shared.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace nextrung;
    using test::check;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const core::Result<core::Plan> plan = storage::readPlan(bytes);
    if (!plan)
        return 0;
    for (const auto& [reader, word] : core::Words<core::Layer>::list) {
        core::Audience audience{reader};
        audience.withPeople = size % 2 == 0;
        const core::Plan visible = core::visibleTo(*plan, audience);
        check(core::soundness(visible).has_value());
        const auto copy
            = storage::readPlan(storage::writePlan(storage::shared(visible, reader, QDate(2026, 11, 21))));
        check(copy.has_value());
        const auto mark = storage::sharedCopyIn(*copy);
        check(mark && *mark && (*mark)->original == visible);
    }
    return 0;
}
