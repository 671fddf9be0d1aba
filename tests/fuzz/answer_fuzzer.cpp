// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"
#include "core/merge.h"
#include "core/rules.h"
#include "fuzz/check.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"

/// Whatever plan somebody sends back as an answer, or as another copy: what it is taken into stays sound.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace nextrung;
    using test::check;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const core::Result<core::Plan> answer = storage::readPlan(bytes);
    if (!answer)
        return 0;
    const auto copy = storage::sharedCopyIn(*answer);
    if (!copy || !*copy)
        return 0;
    const core::Plan& original = (*copy)->original;
    const auto by = (*copy)->answeredBy;
    check(!by || core::soundness(core::takeAnswer(original, original, *answer, *by).plan).has_value());
    check(core::soundness(core::merge(original, *answer, original).plan).has_value());
    const core::Merged merged = core::merge(core::commonPart(original, *answer), original, *answer);
    check(core::soundness(merged.plan).has_value());
    return 0;
}
