// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fail_on_warning.h"

#include <QCoreApplication>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    nextrung::test::pinSurroundings();
    testing::InitGoogleTest(&argc, argv);
    const QCoreApplication app(argc, argv);
    nextrung::test::failOnWarnings();
    return RUN_ALL_TESTS();
}
