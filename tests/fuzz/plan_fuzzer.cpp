// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"

#include <cstdlib>

/// Whatever the bytes are, they are refused, or give a plan that is written and read back the same.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    using namespace nextrung;
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const core::Result<core::Plan> plan = storage::readPlan(bytes);
    if (!plan)
        return 0;
    const core::Result<core::Plan> again = storage::readPlan(storage::writePlan(*plan));
    if (!again || !(*again == *plan))
        std::abort();
    return 0;
}
