// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept of a plan that has a passphrase, or gets another one.

#include "unit/storage/keeper_fixture.h"

namespace nextrung::storage {
namespace {

/// A keeper whose file gets its first passphrase after an edit, and has not been saved since.
class FirstPassphrase : public KeeperTest {
protected:
    Seal::Pointer lockedAfterAnEdit(Keeper& keeper)
    {
        Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());
        open(keeper, planWith(1));
        EXPECT_TRUE(keeper.record(planWith(2)));
        EXPECT_TRUE(keeper.setSeal(seal));
        return seal;
    }
};

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

TEST_F(FirstPassphrase, ComparesWithTheFileWhoseFirstPassphraseWasNotSaved)
{
    Keeper keeper(place());
    const Seal::Pointer seal = lockedAfterAnEdit(keeper);

    const std::vector<LeftJournal> left = leftAfterKill();
    EXPECT_TRUE(left.front().head.changesPassphrase());
    const core::Result<Recovered> found = recovered(place(), left.front(), seal.get());
    ASSERT_TRUE(found && found->before());
    EXPECT_EQ(*found->before(), *planWith(1));
    EXPECT_EQ(found->plan, *planWith(2));
    EXPECT_FALSE(found->isMerged) << "nobody else has saved it";
}

TEST_F(KeeperTest, ComparesWithAFileOfTheFormerPassphraseOnlyIfThatIsKnown)
{
    Keeper keeper(place());
    const Seal::Pointer first = Seal::make(QStringLiteral("first"), SealCost::least());
    const Seal::Pointer second = Seal::make(QStringLiteral("second"), SealCost::least());
    open(keeper, planWith(1), first);
    ASSERT_TRUE(keeper.record(planWith(2)));
    ASSERT_TRUE(keeper.setSeal(second));
    const LeftJournal left = leftAfterKill().front();

    const core::Result<Recovered> unknown = recovered(place(), left, second.get());
    const core::Result<Recovered> known = recovered(place(), left, second.get(), first.get());

    ASSERT_TRUE(unknown && known && known->before());
    EXPECT_EQ(unknown->file, Recovered::File::Locked);
    EXPECT_FALSE(unknown->before());
    EXPECT_TRUE(unknown->isSettled) << "the file is as it was";
    EXPECT_EQ(unknown->plan, *planWith(2));
    EXPECT_EQ(known->file, Recovered::File::Read);
    EXPECT_EQ(*known->before(), *planWith(1));
    EXPECT_FALSE(known->isMerged);
}

TEST_F(FirstPassphrase, KeepsWhatSomebodyElseSavedWhileAPassphraseWasBeingSet)
{
    Keeper keeper(place());
    const Seal::Pointer seal = lockedAfterAnEdit(keeper);
    keeper.finish();

    ASSERT_TRUE(saveFile(path(), fileBytes(*planWith(0), nullptr)));

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), seal.get());
    Plan both = *planWith(2);  // the second is mine, the first was deleted by somebody else
    both.activities.remove(test::idOf<core::Activity>(1));
    ASSERT_TRUE(found);
    EXPECT_TRUE(found->isMerged);
    EXPECT_EQ(found->plan, both);
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
    // One change and back: two of the versions are the same.
    for (const int state : {2, 1, 2}) {
        ASSERT_TRUE(keeper.record(planWith(state)));
        ASSERT_TRUE(save(keeper, path(), planWith(state)));
    }
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
    EXPECT_GE(files, 6) << "the file, four versions, the journal";
    EXPECT_EQ(offered(seal.get()), *planWith(3));
}

TEST_F(KeeperTest, LocksWhatCanBeReadOfAFileThatWasLockedByOtherMeans)
{
    {
        Keeper keeper(place());
        open(keeper, planWith(1));
        ASSERT_TRUE(keeper.record(planWith(2)));
        ASSERT_TRUE(save(keeper, path(), planWith(2)));
    }
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());

    Keeper keeper(place());
    open(keeper, planWith(2), seal);
    keeper.finish();

    const std::vector<Backup> versions = place().backups().of(path());
    EXPECT_GE(versions.size(), 3U);
    for (const Backup& each : versions)
        EXPECT_TRUE(isSealed(*loadFile(each.file))) << each.file.toStdString();
}

}  // namespace
}  // namespace nextrung::storage
