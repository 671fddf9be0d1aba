// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fail_on_warning.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    nextrung::test::pinSurroundings();
    testing::InitGoogleTest(&argc, argv);
    const QApplication app(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    nextrung::test::failOnWarnings();
    return RUN_ALL_TESTS();
}
