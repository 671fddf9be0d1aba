// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/exchange_check.h"

/// A table of competencies and positions.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    return nextrung::test::importSafely(data, size, QStringLiteral("matrix"));
}
