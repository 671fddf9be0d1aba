// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"
#include "storage/plan_changes.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

using Code = core::Error::Code;
using core::Plan;

const JournalHead head{QStringLiteral("plans/maya.nextrung"), QStringLiteral("abc123"),
                       QDateTime({2026, 11, 22}, {1, 2, 3}, Qt::UTC)};

/// Plans that follow each other, each with one activity more; the first is empty.
Plan planWith(quint64 activities)
{
    Plan plan;
    for (quint64 number = 1; number <= activities; ++number)
        plan.activities.put(test::activity(number, QStringLiteral("Activity %1").arg(number)));
    return plan;
}

class JournalFile : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("one.journal")); }

    [[nodiscard]] QByteArray bytes() const
    {
        const core::Result<QByteArray> read = loadFile(path());
        return read ? *read : QByteArray();
    }

    std::shared_ptr<Journal> begin(Seal::Pointer seal = nullptr)
    {
        auto journal = Journal::begin(path(), head, std::move(seal), {});
        EXPECT_TRUE(journal);
        return journal ? *journal : nullptr;
    }

    /// Adds the entries that lead to plans with 1, 2, … activities.
    static void addActivities(Journal& journal, quint64 count)
    {
        for (quint64 number = 1; number <= count; ++number)
            EXPECT_TRUE(journal.append(changesBetween(planWith(number - 1), planWith(number))));
    }

    QTemporaryDir folder_;
};

TEST_F(JournalFile, IsReadBackAsItWasWritten)
{
    const auto journal = begin();
    addActivities(*journal, 3);

    const core::Result<JournalContent> content = readJournal(bytes(), nullptr);

    ASSERT_TRUE(content);
    EXPECT_EQ(content->head, head);
    EXPECT_TRUE(content->isWhole);
    ASSERT_EQ(content->entries.size(), 3U);
    const core::Result<Plan> plan = replayed({}, content->entries);
    ASSERT_TRUE(plan);
    EXPECT_EQ(*plan, planWith(3));
    EXPECT_EQ(journal->size(), bytes().size());
}

TEST_F(JournalFile, IsForItsOwnerOnly)
{
    const auto journal = begin();

    EXPECT_EQ(QFile::permissions(path()) & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
              QFileDevice::ReadOwner | QFileDevice::WriteOwner);
}

TEST_F(JournalFile, CutAnywhereGivesEveryEntryBeforeTheCut)
{
    const auto journal = begin();
    std::vector<qint64> ends{journal->size()};
    for (quint64 number = 1; number <= 4; ++number) {
        ASSERT_TRUE(journal->append(changesBetween(planWith(number - 1), planWith(number))));
        ends.push_back(journal->size());
    }
    const QByteArray whole = bytes();

    for (qsizetype size = 0; size <= whole.size(); ++size) {
        const core::Result<JournalContent> content = readJournal(whole.left(size), nullptr);
        if (size < ends.front()) {
            ASSERT_FALSE(content) << size;
            EXPECT_EQ(content.error().code, Code::Damaged) << size;
            continue;
        }
        ASSERT_TRUE(content) << size;
        const auto kept = static_cast<std::size_t>(
            std::count_if(ends.begin() + 1, ends.end(), [size](qint64 end) { return end <= size; }));
        EXPECT_EQ(content->entries.size(), kept) << size;
        EXPECT_EQ(content->isWhole, std::find(ends.begin(), ends.end(), size) != ends.end()) << size;
    }
}

TEST_F(JournalFile, WithOneByteChangedGivesNothingFromThereOn)
{
    const auto journal = begin();
    addActivities(*journal, 2);
    const qint64 goodEnd = journal->size();
    ASSERT_TRUE(journal->append(changesBetween(planWith(2), planWith(3))));
    const QByteArray whole = bytes();

    for (qsizetype at = goodEnd; at < whole.size(); ++at) {
        QByteArray damaged = whole;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x10);

        const core::Result<JournalContent> content = readJournal(damaged, nullptr);

        ASSERT_TRUE(content);
        EXPECT_FALSE(content->isWhole) << at;
        EXPECT_EQ(content->entries.size(), 2U) << at;
    }
}

TEST_F(JournalFile, WithEntriesInAnotherOrderEndsWhereTheyChange)
{
    const auto journal = begin();
    const qint64 first = journal->size();
    ASSERT_TRUE(journal->append(changesBetween(planWith(0), planWith(1))));
    const qint64 second = journal->size();
    ASSERT_TRUE(journal->append(changesBetween(planWith(1), planWith(2))));
    const QByteArray whole = bytes();

    const core::Result<JournalContent> content
        = readJournal(whole.left(first) + whole.mid(second) + whole.mid(first, second - first), nullptr);

    ASSERT_TRUE(content);
    EXPECT_TRUE(content->entries.empty());
    EXPECT_FALSE(content->isWhole);
}

TEST_F(JournalFile, OfAnotherVersionNamesIt)
{
    begin();
    QByteArray other = bytes();
    other.replace(0, other.indexOf('\n'), "nextrung-journal 7");

    const core::Result<JournalContent> content = readJournal(other, nullptr);

    ASSERT_FALSE(content);
    EXPECT_EQ(content.error(), (core::Error{Code::NewerVersion, {QStringLiteral("7")}}));
}

TEST_F(JournalFile, BegunAnewHoldsTheNewEntriesOnly)
{
    addActivities(*begin(), 5);

    const auto anew = Journal::begin(path(), head, nullptr, {changesBetween({}, planWith(2))});

    ASSERT_TRUE(anew);
    ASSERT_TRUE((*anew)->append(changesBetween(planWith(2), planWith(3))));
    const core::Result<JournalContent> content = readJournal(bytes(), nullptr);
    ASSERT_TRUE(content);
    EXPECT_EQ(content->entries.size(), 2U);
    EXPECT_EQ(*replayed({}, content->entries), planWith(3));
}

TEST_F(JournalFile, LockedTellsNothingWithoutThePassphrase)
{
    const Seal::Pointer seal = Seal::make(QStringLiteral("correct horse"), SealCost::least());
    const auto journal = begin(seal);
    addActivities(*journal, 2);

    EXPECT_FALSE(bytes().contains("Activity"));
    EXPECT_EQ(readJournal(bytes(), nullptr).error().code, Code::NeedsPassphrase);
    EXPECT_EQ(readJournalHead(bytes())->path, head.path);
    const auto again = Seal::fromHead(journalSealHead(bytes()), QStringLiteral("correct horse"));
    ASSERT_TRUE(again);
    const core::Result<JournalContent> content = readJournal(bytes(), again->get());
    ASSERT_TRUE(content);
    EXPECT_TRUE(content->isWhole);
    EXPECT_EQ(*replayed({}, content->entries), planWith(2));
}

TEST_F(JournalFile, ReplayedMustBeAPlan)
{
    Plan dangling;
    dangling.dependencies.put(test::waits(1, 2, 3));

    const core::Result<Plan> plan = replayed({}, {changesBetween({}, dangling)});

    ASSERT_FALSE(plan);
    EXPECT_EQ(plan.error().code, Code::DanglingReference);
}

}  // namespace
}  // namespace nextrung::storage
