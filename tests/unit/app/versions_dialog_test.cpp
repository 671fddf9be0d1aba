// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions_dialog.h"
#include "support/plans.h"

#include <QListWidget>
#include <QLocale>

#include <gtest/gtest.h>

namespace nextrung::app {

namespace {

TEST(VersionsDialogTest, TellsVersionsOfOneMinuteApartByTheirSeconds)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));  // which shows no seconds
    const QDate day(2026, 11, 21);
    const VersionsDialog dialog({{QDateTime(day, QTime(10, 31, 42)), test::smallLadder()},
                                 {QDateTime(day, QTime(10, 31, 5)), {}},
                                 {QDateTime(day, QTime(10, 30, 7)), {}}},
                                std::nullopt);
    const auto* list = dialog.findChild<QListWidget*>();
    const auto said = [list](int row) { return list->item(row)->text(); };

    EXPECT_TRUE(said(0).contains(QLatin1String("31:42"))) << said(0).toStdString();
    EXPECT_TRUE(said(1).contains(QLatin1String("31:05"))) << said(1).toStdString();
    EXPECT_FALSE(said(2).contains(QLatin1String("30:07"))) << "it reads like no other";
    QLocale::setDefault(before);
}

}  // namespace

}  // namespace nextrung::app
