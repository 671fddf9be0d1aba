// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nextrung::test {

/// Makes every warning that Qt prints while a test runs a failure of that test.
///
/// This is how QAbstractItemModelTester (in Warning mode), connect() and layouts report what is wrong.
void failOnWarnings();

/// Sets what every test binary takes for granted: no display, UTC, the C locale.
///
/// Call before the application object is made; CMake runs the binaries at build time, without a display.
void pinSurroundings();

}  // namespace nextrung::test
