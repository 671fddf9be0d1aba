// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

namespace nextrung::test {

/// Ends the fuzzer, which keeps its input, unless this holds.
inline void check(bool isTrue)
{
    if (!isTrue)
        std::abort();
}

}  // namespace nextrung::test
