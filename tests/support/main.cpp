// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/fail_on_warning.h"

#include <QApplication>

#include <gtest/gtest.h>

int main(int argc, char* argv[])
{
    nextrung::test::pinSurroundings();
    QApplication::setStyle(QStringLiteral("Fusion"));
    testing::InitGoogleTest(&argc, argv);
    const QApplication app(argc, argv);
    nextrung::test::failOnWarnings();
    return RUN_ALL_TESTS();
}
