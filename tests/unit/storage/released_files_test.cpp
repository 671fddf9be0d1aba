// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "support/printers.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>

#include <gtest/gtest.h>

#include <algorithm>

namespace nextrung::storage {
namespace {

// Files that a released version wrote. They are never edited: whoever has such a file must be able to open
// it for ever.
const QString version1 = QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/format/v1");

TEST(ReleasedFiles, OfVersion1AreReadWholeAndWrittenAsTheyWere)
{
    const QDir folder(version1);
    const QStringList names = folder.entryList({QStringLiteral("*.nextrung")});
    ASSERT_FALSE(names.isEmpty());
    for (const QString& name : names) {
        const core::Result<QByteArray> bytes = loadFile(folder.filePath(name));
        ASSERT_TRUE(bytes) << name.toStdString();
        const core::Result<core::Plan> plan = readPlan(*bytes);
        ASSERT_TRUE(plan) << name.toStdString() << " is refused at " << plan.error().where.toStdString();
        EXPECT_EQ(writePlan(*plan), *bytes) << name.toStdString();
    }
}

TEST(ReleasedFiles, AreKeptOfEveryVersionThatThereWas)
{
    for (int version = 1; version <= fileVersion; ++version) {
        const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/format/v%1").arg(version));
        EXPECT_FALSE(folder.entryList({QStringLiteral("*.nextrung")}).isEmpty()) << version;
    }
}

TEST(ReleasedFiles, AreNeverEdited)
{
    for (int version = 1; version <= fileVersion; ++version) {
        const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/format/v%1").arg(version));
        const core::Result<QByteArray> sums = loadFile(folder.filePath(QStringLiteral("SHA256SUMS")));
        ASSERT_TRUE(sums) << version;
        for (const QString& name : folder.entryList({QStringLiteral("*.nextrung")})) {
            const QByteArray hash
                = QCryptographicHash::hash(*loadFile(folder.filePath(name)), QCryptographicHash::Sha256)
                      .toHex();
            EXPECT_TRUE(sums->contains(hash + "  " + name.toUtf8() + '\n'))
                << name.toStdString() << " was edited, or is new and its sum is not listed yet";
        }
    }
}

TEST(ReleasedFiles, FillEveryTable)
{
    std::vector<core::Plan> plans;
    const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/format/v%1").arg(fileVersion));
    for (const QString& name : folder.entryList({QStringLiteral("*.nextrung")})) {
        const core::Result<QByteArray> bytes = loadFile(folder.filePath(name));
        core::Result<core::Plan> plan = bytes ? readPlan(*bytes) : bytes.error();
        ASSERT_TRUE(plan) << name.toStdString();
        plans.push_back(*std::move(plan));
    }

    core::forEachTable([&plans]<class Row>(core::Table<Row> core::Plan::*table) {
        EXPECT_TRUE(std::any_of(plans.begin(), plans.end(),
                                [table](const core::Plan& plan) { return !(plan.*table).empty(); }))
            << Row::plural
            << " is in none of them: add another file, since those that are there stay as they are";
    });
}

TEST(ReleasedFiles, AreJsonToOtherProgramsToo)
{
    const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (python.isEmpty())
        GTEST_SKIP() << "python3 is not here";
    const QString script
        = QStringLiteral("import json, sys\n"
                         "plan = json.load(open(sys.argv[1], encoding='utf-8'))\n"
                         "ids = {row['id'] for row in plan['competencies']}\n"
                         "raised = [each['competency'] for row in plan['activities'] for each in "
                         "row.get('raises', [])]\n"
                         "print(plan['format'], plan['version'], len(plan['positions']), "
                         "len(plan['activities']), bool(raised) and set(raised) <= ids)\n");
    QProcess judge;
    judge.start(python, {QStringLiteral("-c"), script, version1 + QStringLiteral("/every-field.nextrung")});
    ASSERT_TRUE(judge.waitForFinished());

    EXPECT_EQ(judge.readAllStandardOutput(), QByteArray("nextrung-plan 1 3 3 True\n"));
}

}  // namespace
}  // namespace nextrung::storage
