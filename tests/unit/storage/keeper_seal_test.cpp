// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a plan that has a passphrase, or gets another one.

#include "unit/storage/keeper_fixture.h"

namespace nextrung::storage {
namespace {

TEST_F(KeeperTest, RecoversWithTheNewPassphraseAloneUntilTheFileIsLockedWithIt)
{
    Keeper keeper(place());
    const Seal::Pointer first = Seal::make(QStringLiteral("first"), SealCost::least());
    const Seal::Pointer second = Seal::make(QStringLiteral("second"), SealCost::least());
    open(keeper, planWith(1), first);
    ASSERT_TRUE(keeper.record(planWith(2)));

    ASSERT_TRUE(keeper.setSeal(second));
    ASSERT_TRUE(keeper.record(planWith(3)));

    EXPECT_EQ(offered(second.get()), *planWith(3));
}

TEST_F(KeeperTest, RecoversWhatWasEditedWhileAPassphraseWasSaved)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());
    ASSERT_TRUE(keeper.setSeal(seal));

    keeper.save(path(), planWith(2), [](const core::Outcome& saved) { EXPECT_TRUE(saved); });
    ASSERT_TRUE(keeper.record(planWith(3)));
    keeper.finish();  // the file and its versions are locked, and nobody has heard of it yet

    EXPECT_EQ(offered(seal.get()), *planWith(3));
    QCoreApplication::processEvents();
    EXPECT_EQ(offered(seal.get()), *planWith(3));
}

TEST_F(KeeperTest, LocksAndStillRecoversWhatAnEarlierProgramLeft)
{
    {
        Keeper killed(place());
        open(killed, planWith(1));
        ASSERT_TRUE(killed.record(planWith(2)));
    }
    const QByteArray bytes = *loadFile(path());
    Keeper keeper(place());
    keeper.open(path(), bytes, planWith(1));
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());

    ASSERT_TRUE(keeper.setSeal(seal));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    {
        const std::vector<LeftJournal> left = leftAfterKill();
        ASSERT_EQ(left.size(), 1U);
        EXPECT_FALSE(left.front().bytes.contains("Secret"));
    }
    EXPECT_EQ(offered(seal.get()), *planWith(2));
}

TEST_F(KeeperTest, LocksAPlanWithoutAFileThatComesFromALockedOne)
{
    Keeper keeper(place());
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());
    keeper.begin(planWith(1), seal);

    ASSERT_TRUE(keeper.record(planWith(2)));
    EXPECT_FALSE(leftAfterKill().front().bytes.contains("Secret"));
    ASSERT_TRUE(save(keeper, path(), planWith(2)));

    EXPECT_TRUE(isSealed(*loadFile(path())));
}

TEST_F(KeeperTest, LeavesNothingReadableOnceThereIsAPassphrase)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());

    ASSERT_TRUE(keeper.setSeal(seal));
    ASSERT_TRUE(save(keeper, path(), planWith(2)));
    ASSERT_TRUE(keeper.record(planWith(3)));

    int files = 0;
    QDir folder(folder_.path());
    QStringList folders{folder_.path()};
    while (!folders.isEmpty()) {
        const QDir each(folders.takeFirst());
        for (const QFileInfo& inside :
             each.entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)) {
            if (inside.isDir()) {
                folders.append(inside.filePath());
                continue;
            }
            ++files;
            const core::Result<QByteArray> bytes = loadFile(inside.filePath());
            EXPECT_TRUE(bytes && !bytes->contains("Secret")) << inside.filePath().toStdString();
        }
    }
    EXPECT_GE(files, 4) << "the file, two versions, the journal";
    EXPECT_EQ(offered(seal.get()), *planWith(3));
}

}  // namespace
}  // namespace nextrung::storage
