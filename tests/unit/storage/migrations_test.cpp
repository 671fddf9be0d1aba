// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"
#include "storage/plan_file.h"
#include "support/printers.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

#include <array>

namespace nextrung::storage {
namespace {

QJsonObject withNote(QJsonObject file, const char* step)
{
    const QString key = QStringLiteral("steps");
    file[key] = file[key].toString() + QLatin1String(step);
    return file;
}

QJsonObject fromOne(const QJsonObject& file)
{
    return withNote(file, "1");
}

QJsonObject fromTwo(const QJsonObject& file)
{
    return withNote(file, "2");
}

constexpr std::array<Migration, 2> steps{fromOne, fromTwo};

QString stepsTakenFrom(int version)
{
    return migrated(QJsonObject(), version, steps)[QStringLiteral("steps")].toString();
}

TEST(Migrations, StartAtTheVersionOfTheFileAndRunInOrder)
{
    EXPECT_EQ(stepsTakenFrom(1), QStringLiteral("12"));
    EXPECT_EQ(stepsTakenFrom(2), QStringLiteral("2"));
}

TEST(Migrations, LeaveTheNewestVersionAndNewerOnesAlone)
{
    EXPECT_EQ(stepsTakenFrom(3), QString());
    EXPECT_EQ(stepsTakenFrom(9), QString());
}

TEST(Migrations, LeadToTheVersionThatIsWritten)
{
    EXPECT_EQ(migrations().size() + 1, static_cast<std::size_t>(fileVersion));
}

}  // namespace
}  // namespace nextrung::storage
