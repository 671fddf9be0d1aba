// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/conflicted_copy.h"
#include "support/printers.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

const QDate day(2026, 11, 21);
const QTime afternoon(12, 34, 56);

struct NameCase {
    const char* name;
    QString file;
    QString who;
    std::optional<QDate> day;
    std::optional<QTime> time;

    friend std::ostream& operator<<(std::ostream& out, const NameCase& value) { return out << value.name; }
};

class ConflictedCopies : public testing::TestWithParam<NameCase> { };

TEST_P(ConflictedCopies, AreRecognisedByTheirNames)
{
    const NameCase& given = GetParam();

    const std::optional<ConflictedCopy> copy = conflictedCopy(given.file);

    ASSERT_TRUE(copy);
    EXPECT_EQ(copy->original, QStringLiteral("my plan.nextrung"));
    EXPECT_EQ(copy->who, given.who);
    EXPECT_EQ(copy->day, given.day);
    EXPECT_EQ(copy->time, given.time);
}

INSTANTIATE_TEST_SUITE_P(
    Programs, ConflictedCopies,
    testing::Values(
        NameCase{"Dropbox", u"my plan (Maya's conflicted copy 2026-11-21).nextrung"_qs, u"Maya"_qs, day,
                 std::nullopt},
        NameCase{"DropboxAgain", u"my plan (Maya’s conflicted copy 2026-11-21 (1)).nextrung"_qs, u"Maya"_qs,
                 day, std::nullopt},
        NameCase{"DropboxGerman",
                 u"my plan (In Konflikt stehende Kopie von Maya Okafor 2026-11-21).nextrung"_qs,
                 u"Maya Okafor"_qs, day, std::nullopt},
        NameCase{"Nextcloud", u"my plan (conflicted copy 2026-11-21 123456).nextrung"_qs, QString(), day,
                 afternoon},
        NameCase{"NextcloudNamed", u"my plan (conflicted copy maya 2026-11-21 123456).nextrung"_qs,
                 u"maya"_qs, day, afternoon},
        NameCase{"OwnCloud", u"my plan_conflict-20261121-123456.nextrung"_qs, QString(), day, afternoon},
        NameCase{"Syncthing", u"my plan.sync-conflict-20261121-123456-ABCDEF7.nextrung"_qs, u"ABCDEF7"_qs,
                 day, afternoon},
        NameCase{"Seafile", u"my plan (SFConflict maya@example.org 2026-11-21-12-34-56).nextrung"_qs,
                 u"maya@example.org"_qs, day, afternoon},
        NameCase{"OneDrive", u"my plan-DESKTOP-AB12CD3.nextrung"_qs, u"DESKTOP-AB12CD3"_qs, std::nullopt,
                 std::nullopt}),
    [](const auto& test) { return std::string(test.param.name); });

TEST(ConflictedCopiesTest, AreNotSeenInOrdinaryNames)
{
    for (const QString& name :
         {u"my plan.nextrung"_qs, u"my plan (1).nextrung"_qs, u"my plan-2026.nextrung"_qs,
          u"conflict.nextrung"_qs, u"my plan (conflicted copy).nextrung"_qs, QString()})
        EXPECT_FALSE(conflictedCopy(name)) << name.toStdString();
}

TEST(ConflictedCopiesTest, AreFoundBesideTheirFile)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(u"a.sync-conflict-20261121-123456-ABCDEF7.nextrung"_qs);
    for (const QString& path : {folder.filePath(u"a.nextrung"_qs), copy,
                                folder.filePath(u"b.sync-conflict-20261121-123456-ABCDEF7.nextrung"_qs)}) {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }

    EXPECT_EQ(conflictedCopiesOf(folder.filePath(u"a.nextrung"_qs)), QStringList{copy});
}

}  // namespace
}  // namespace nextrung::storage
