// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept beside the file: where that fails, and who may see it.

#include "support/obstacle.h"
#include "unit/storage/keeper_fixture.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace nextrung::storage {
namespace {

using test::Obstacle;

QString versionsIn(const KeepingPlace& place)
{
    return place.folder + QLatin1String("/versions");
}

TEST_F(KeeperTest, MakesUpForAJournalThatCouldNotBeBegunAnewWhenTheFileWasSaved)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));
    keeper.save(path(), planWith(1), [](const core::Outcome& saved) { EXPECT_TRUE(saved); });
    ASSERT_TRUE(keeper.record(planWith(2)));
    {
        const Obstacle obstacle(place().journals());
        keeper.finish();
        QCoreApplication::processEvents();
        EXPECT_FALSE(keeper.isSaving());

        EXPECT_FALSE(keeper.record(planWith(2))) << "it builds on what the file holds no more";
    }
    for (const Backup& each : place().backups().of(path()))
        ASSERT_TRUE(QFile::remove(each.file));

    EXPECT_TRUE(keeper.record(planWith(2)));

    EXPECT_EQ(offered(), *planWith(2)) << "on top of the file alone";
}

// Widgets that are taken down may still say something, when the seal of a locked plan is given up already.
TEST_F(KeeperTest, KeepsNothingAfterItWasClosed)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    keeper.close();

    EXPECT_TRUE(keeper.record(planWith(1)));

    EXPECT_TRUE(QDir(place().journals()).entryList({QStringLiteral("*.journal")}).isEmpty());
}

TEST_F(KeeperTest, OffersNothingThatIsOlderThanTheFile)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    {
        const Obstacle obstacle(place().journals());
        EXPECT_FALSE(keeper.record(planWith(1)));
    }

    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    EXPECT_TRUE(leftAfterKill().empty()) << "all is saved, though not all was recorded";
}

TEST_F(KeeperTest, NeedsNoJournalOfWhatWasUndone)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    const Obstacle obstacle(place().journals());
    EXPECT_FALSE(keeper.record(planWith(1)));

    EXPECT_TRUE(keeper.record(planWith(0)));
}

TEST_F(KeeperTest, TellsEachTimeWhetherAVersionIsKept)
{
    Keeper keeper(place());
    std::vector<core::Outcome> told;
    keeper.setListener([&told](const Keeper::Aside& aside) {
        told.push_back(aside.version);
        EXPECT_FALSE(aside.lock) << "no passphrase was set or taken away";
    });
    {
        const Obstacle obstacle(versionsIn(place()));
        open(keeper, planWith(0));
        EXPECT_TRUE(save(keeper, path(), planWith(1))) << "the file is saved all the same";
    }
    EXPECT_TRUE(save(keeper, path(), planWith(2)));

    ASSERT_EQ(told.size(), 3U);
    for (const core::Outcome& each : {told[0], told[1]}) {
        ASSERT_FALSE(each);
        EXPECT_EQ(each.error().code, Code::CannotWrite);
        EXPECT_FALSE(each.error().args.value(1).isEmpty()) << "and why not";
    }
    EXPECT_TRUE(told[2]);
}

TEST_F(KeeperTest, TellsThatWhatWasLeftUnsavedCouldNotBeLocked)
{
    {
        Keeper killed(place());
        open(killed, planWith(1));
        ASSERT_TRUE(killed.record(planWith(2)));
    }
    const QString journal
        = QDir(place().journals()).entryInfoList({QStringLiteral("*.journal")}).value(0).filePath();
    Keeper keeper(place());
    keeper.open(path(), *loadFile(path()), planWith(1));
    keeper.finish();
    QCoreApplication::processEvents();
    std::optional<core::Outcome> told;
    keeper.setListener([&told](const Keeper::Aside& aside) { told = aside.lock; });
    const Seal::Pointer first = Seal::make(QStringLiteral("first"), SealCost::least());
    const Seal::Pointer second = Seal::make(QStringLiteral("second"), SealCost::least());
    // so that nothing can be written in the journal's place
    ASSERT_TRUE(QDir().mkdir(journal + QStringLiteral(".new")));

    ASSERT_TRUE(keeper.setSeal(first));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    EXPECT_TRUE(told && !*told);
    EXPECT_EQ(offered(first.get()), *planWith(2)) << "what it builds on is still there";

    ASSERT_TRUE(QDir().rmdir(journal + QStringLiteral(".new")));
    ASSERT_TRUE(keeper.setSeal(second));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    EXPECT_TRUE(told && *told) << "the next passphrase locks it too";
    EXPECT_FALSE(loadFile(journal)->contains("Secret"));
    EXPECT_EQ(offered(second.get()), *planWith(2));
}

TEST_F(KeeperTest, LocksWithTheNextSaveWhatCouldNotBeLocked)
{
    {
        Keeper killed(place());
        open(killed, planWith(1));
        ASSERT_TRUE(killed.record(planWith(2)));
    }
    const QString journal
        = QDir(place().journals()).entryInfoList({QStringLiteral("*.journal")}).value(0).filePath();
    Keeper keeper(place());
    keeper.open(path(), *loadFile(path()), planWith(1));
    std::optional<core::Outcome> told;
    keeper.setListener([&told](const Keeper::Aside& aside) { told = aside.lock; });
    const Seal::Pointer seal = Seal::make(QStringLiteral("pass"), SealCost::least());
    // so that nothing can be written in the journal's place
    ASSERT_TRUE(QDir().mkdir(journal + QStringLiteral(".new")));
    ASSERT_TRUE(keeper.setSeal(seal));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));
    ASSERT_TRUE(told && !*told);
    ASSERT_TRUE(save(keeper, path(), planWith(2)));
    ASSERT_TRUE(told && !*told) << "it is told each time";

    ASSERT_TRUE(QDir().rmdir(journal + QStringLiteral(".new")));
    ASSERT_TRUE(save(keeper, path(), planWith(3)));

    EXPECT_TRUE(told && *told);
    EXPECT_FALSE(loadFile(journal)->contains("Secret"));
    for (const Backup& each : place().backups().of(path()))
        EXPECT_TRUE(isSealed(*loadFile(each.file))) << each.file.toStdString();
    ASSERT_TRUE(save(keeper, path(), planWith(4)));
    EXPECT_FALSE(told) << "all is locked";
}

TEST_F(KeeperTest, LeavesWhatIsLockedWithAnUnknownPassphraseAsItIs)
{
    const Seal::Pointer known = Seal::make(QStringLiteral("known"), SealCost::least());
    const Seal::Pointer unknown = Seal::make(QStringLiteral("unknown"), SealCost::least());
    {
        Keeper killed(place());
        open(killed, planWith(1), known);
        ASSERT_TRUE(killed.record(planWith(2)));
        ASSERT_TRUE(killed.setSeal(unknown));
    }
    Keeper keeper(place());
    keeper.open(path(), *loadFile(path()), planWith(1), known);

    ASSERT_TRUE(keeper.setSeal(Seal::make(QStringLiteral("next"), SealCost::least())));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), unknown.get());
    ASSERT_TRUE(found);
    EXPECT_EQ(found->mine, *planWith(2));
}

TEST_F(KeeperTest, KnowsWhetherAnythingIsKeptOfAFile)
{
    EXPECT_FALSE(isAnythingKept(place(), path()));
    {
        Keeper killed(place());
        open(killed, planWith(0));
        ASSERT_TRUE(killed.record(planWith(1)));
    }
    ASSERT_TRUE(QFile::remove(path()));
    EXPECT_TRUE(isAnythingKept(place(), path())) << "a version and a journal";
    ASSERT_TRUE(QDir(versionsIn(place())).removeRecursively());
    EXPECT_TRUE(isAnythingKept(place(), path())) << "a journal";
    EXPECT_FALSE(isAnythingKept(place(), folder_.filePath(QStringLiteral("other.nextrung"))));

    ASSERT_TRUE(QDir(place().journals()).removeRecursively());
    EXPECT_FALSE(isAnythingKept(place(), path()));
    ASSERT_TRUE(place().backups().add(path(), "bytes", place().now()));
    EXPECT_TRUE(isAnythingKept(place(), path())) << "a version";
}

#ifdef Q_OS_UNIX
TEST_F(KeeperTest, TellsNobodyElseWhatIsOpen)
{
    Keeper keeper(place());
    open(keeper, planWith(0));

    int locks = 0;
    for (const QString& folder : {place().locks(), place().journals()}) {
        for (const QFileInfo& lock :
             QDir(folder).entryInfoList({QStringLiteral("*.lock")}, QDir::Files | QDir::Hidden)) {
            ++locks;
            EXPECT_FALSE(lock.permissions()
                         & (QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther
                            | QFileDevice::WriteOther))
                << lock.filePath().toStdString();
        }
    }
    EXPECT_EQ(locks, 2) << "of the file and of the journal";
}
#endif

}  // namespace
}  // namespace nextrung::storage
