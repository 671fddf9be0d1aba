// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/journal_check.h"
#include "storage/plan_changes.h"
#include "storage/saver.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <QDir>

#include <gtest/gtest.h>

#include <random>

namespace nextrung::storage {
namespace {

/// The corpus with which the fuzzer of the journal begins.
std::vector<QByteArray> corpus()
{
    std::vector<QByteArray> files;
    const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/fuzz/journal"));
    for (const QFileInfo& file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const core::Result<QByteArray> bytes = loadFile(file.filePath());
        files.push_back(bytes ? *bytes : QByteArray());
    }
    return files;
}

TEST(JournalCorpus, IsReadSafelyAndSoAreItsDamagedCopies)
{
    const Seal::Pointer seal = Seal::make(QStringLiteral("fuzz"), SealCost::least());
    const std::vector<QByteArray> files = corpus();
    ASSERT_GE(files.size(), 4U);
    std::mt19937 random(1);
    for (const QByteArray& file : files) {
        EXPECT_TRUE(test::journalIsReadSafely(file, seal.get()));
        for (int copy = 0; copy < 300; ++copy) {
            QByteArray damaged = file;
            for (int change = 0; change < 3 && !damaged.isEmpty(); ++change)
                damaged[static_cast<qsizetype>(random() % static_cast<unsigned>(damaged.size()))]
                    = static_cast<char>(random() % 256);
            EXPECT_TRUE(test::journalIsReadSafely(damaged, seal.get()));
            EXPECT_TRUE(test::sealedFileIsReadSafely(damaged, seal.get()));
        }
    }
}

TEST(JournalCorpus, HoldsAWholeJournalOfThisVersion)
{
    bool isThere = false;
    for (const QByteArray& file : corpus()) {
        const core::Result<JournalContent> content = readJournal(file, nullptr);
        isThere = isThere || (content && content->isWhole && replayed({}, content->entries));
    }
    EXPECT_TRUE(isThere) << "a journal that was written once can no longer be read";
}

TEST(HostileEntries, AreRefusedOrMakeAPlan)
{
    std::mt19937 random(2);
    for (quint64 seed = 1; seed <= 20; ++seed) {
        QJsonObject changes = changesBetween({}, test::randomPlan(seed, 3));
        const QStringList tables = changes.keys();
        // Rows without those that they refer to, rows in the wrong table.
        changes.remove(tables[static_cast<qsizetype>(random() % static_cast<unsigned>(tables.size()))]);
        changes.insert(tables.constFirst(), changes.value(tables.constLast()));

        const core::Result<core::Plan> plan = replayed({}, {changes});

        EXPECT_TRUE(!plan || core::soundness(*plan)) << seed;
    }
}

}  // namespace
}  // namespace nextrung::storage
