// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable.h"
#include "storage/keeper.h"
#include "storage/recovery.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace nextrung::storage {
namespace {

using Code = core::Error::Code;
using core::Plan;
using Snapshot = Keeper::Snapshot;

/// A plan whose number can be told.
Snapshot planWith(quint64 activities)
{
    Plan plan = test::smallLadder();
    for (quint64 number = 1; number <= activities; ++number)
        plan.activities.put(test::activity(number, QStringLiteral("Secret %1").arg(number)));
    return std::make_shared<const Plan>(std::move(plan));
}

/// A plan with one activity, which is called so.
Snapshot titled(const char* title)
{
    Plan plan = *planWith(1);
    plan.activities.put(test::activity(1, QLatin1String(title)));
    return std::make_shared<const Plan>(std::move(plan));
}

class KeeperTest : public testing::Test {
protected:
    [[nodiscard]] KeepingPlace place(const char* name = "state") const
    {
        KeepingPlace place{folder_.filePath(QLatin1String(name))};
        place.now = [] { return QDateTime({2026, 11, 22}, {1, 2, 3}, Qt::UTC); };
        return place;
    }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("plan.nextrung")); }

    /// Writes the plan to the file and opens it there.
    bool open(Keeper& keeper, const Snapshot& plan, const Seal::Pointer& seal = nullptr) const
    {
        const QByteArray bytes = fileBytes(*plan, seal.get());
        EXPECT_TRUE(saveFile(path(), bytes));
        return keeper.open(path(), bytes, plan, seal);
    }

    /// Saves and waits for what comes of it.
    static core::Outcome save(Keeper& keeper, const QString& path, const Snapshot& plan,
                              bool overOthers = false)
    {
        std::optional<core::Outcome> outcome;
        keeper.save(
            path, plan, [&outcome](const core::Outcome& each) { outcome = each; }, overOthers);
        keeper.finish();
        QCoreApplication::processEvents();
        EXPECT_TRUE(outcome) << "nobody said how the save went";
        return outcome.value_or(core::accepted);
    }

    /// What the files at this moment would give after a kill: a copy of them is looked at, as if the program
    /// that holds the locks were gone.
    [[nodiscard]] std::vector<LeftJournal> leftAfterKill() const
    {
        const QDir journals(place().journals());
        QDir().mkpath(place("copy").journals());
        for (const QString& old : QDir(place("copy").journals()).entryList(QDir::Files))
            QFile::remove(place("copy").journals() + QLatin1Char('/') + old);
        for (const QString& name : journals.entryList({QStringLiteral("*.journal")}, QDir::Files))
            EXPECT_TRUE(
                QFile::copy(journals.filePath(name), place("copy").journals() + QLatin1Char('/') + name));
        return leftJournals(place("copy"));
    }

    /// The plan that would be offered after a kill; nothing if nothing would be.
    [[nodiscard]] std::optional<Plan> offered(const Seal* seal = nullptr) const
    {
        const std::vector<LeftJournal> left = leftAfterKill();
        if (left.empty())
            return std::nullopt;
        const core::Result<Recovered> found = recovered(place(), left.front(), seal);
        EXPECT_TRUE(found);
        return found && found->bringsAnything() ? std::optional(found->plan) : std::nullopt;
    }

    QTemporaryDir folder_;
};

TEST_F(KeeperTest, OffersAfterAKillWhatWasEditedSinceTheFileWasOpened)
{
    Keeper keeper(place());
    EXPECT_TRUE(open(keeper, planWith(0)));
    EXPECT_EQ(offered(), std::nullopt);

    ASSERT_TRUE(keeper.record(planWith(1)));
    EXPECT_EQ(offered(), *planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));

    EXPECT_EQ(offered(), *planWith(2));
    EXPECT_EQ(leftAfterKill().front().head.path, path());
}

TEST_F(KeeperTest, OffersAPlanThatWasNeverSaved)
{
    Keeper keeper(place());
    keeper.begin(planWith(3));
    EXPECT_EQ(offered(), std::nullopt) << "nobody has changed anything";

    ASSERT_TRUE(keeper.record(planWith(4)));

    EXPECT_EQ(offered(), *planWith(4));
    EXPECT_EQ(leftAfterKill().front().head.path, QString());
}

TEST_F(KeeperTest, OffersNothingOnceAllIsSaved)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));

    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    EXPECT_EQ(*planInFile(*loadFile(path()), nullptr), *planWith(1));
    EXPECT_TRUE(leftAfterKill().empty());
}

TEST_F(KeeperTest, OffersWhatWasEditedDuringASave)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));
    std::optional<core::Outcome> outcome;
    keeper.save(path(), planWith(1), [&outcome](const core::Outcome& each) { outcome = each; });
    EXPECT_TRUE(keeper.isSaving());
    ASSERT_TRUE(keeper.record(planWith(2)));

    keeper.finish();
    EXPECT_EQ(offered(), *planWith(2)) << "killed when the file was written and this program not yet told";
    QCoreApplication::processEvents();

    ASSERT_TRUE(outcome && *outcome);
    EXPECT_FALSE(keeper.isSaving());
    EXPECT_EQ(*planInFile(*loadFile(path()), nullptr), *planWith(1));
    EXPECT_EQ(offered(), *planWith(2));
}

TEST_F(KeeperTest, SavesInTheOrderInWhichItWasAsked)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    std::vector<bool> went;
    for (quint64 number = 1; number <= 3; ++number)
        keeper.save(path(), planWith(number), [&went](const core::Outcome& each) { went.push_back(!!each); });

    while (keeper.isSaving()) {
        keeper.finish();
        QCoreApplication::processEvents();
    }

    EXPECT_EQ(went, (std::vector<bool>{true, true, true}));
    EXPECT_EQ(*planInFile(*loadFile(path()), nullptr), *planWith(3));
}

TEST_F(KeeperTest, DoesNotWriteOverWhatSomebodyElseWrote)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(saveFile(path(), fileBytes(*planWith(9), nullptr)));

    const core::Outcome refused = save(keeper, path(), planWith(1));

    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error(), (core::Error{Code::ChangedMeanwhile, {path()}}));
    EXPECT_EQ(*planInFile(*loadFile(path()), nullptr), *planWith(9));
    EXPECT_TRUE(save(keeper, path(), planWith(1), true)) << "unless the person says so";
    EXPECT_EQ(*planInFile(*loadFile(path()), nullptr), *planWith(1));
}

TEST_F(KeeperTest, RecoversOnTopOfWhatSomebodyElseSavedSince)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));
    keeper.finish();

    ASSERT_TRUE(saveFile(path(), fileBytes(*planWith(0), nullptr)));

    Plan both = *planWith(2);  // the second is mine, the first was deleted by somebody else
    both.activities.remove(test::idOf<core::Activity>(1));
    EXPECT_EQ(offered(), both);
}

TEST_F(KeeperTest, TakesWhatItSavedItselfForNobodyElses)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(titled("First")));
    ASSERT_TRUE(keeper.record(titled("Second")));
    keeper.finish();

    // as a save of the first leaves it that is killed before it is told of
    ASSERT_TRUE(saveFile(path(), fileBytes(*titled("First"), nullptr)));

    EXPECT_EQ(offered(), *titled("Second"));
}

TEST_F(KeeperTest, SaysWhereSomebodyHasToChooseWhatIsRecovered)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(titled("Mine")));
    keeper.finish();
    ASSERT_TRUE(saveFile(path(), fileBytes(*titled("Theirs"), nullptr)));

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), nullptr);

    ASSERT_TRUE(found);
    EXPECT_FALSE(found->isSettled);
    EXPECT_EQ(found->mine, *titled("Mine"));
    EXPECT_EQ(found->onDisk, *titled("Theirs"));
    EXPECT_EQ(found->base, *planWith(1));
}

TEST_F(KeeperTest, IsOnTheDiskAfterAnEditASaveAndAnotherEdit)
{
    KeepingPlace slow = place();
    slow.syncDelay = std::chrono::hours(1);
    Keeper keeper(slow);
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));
    EXPECT_FALSE(keeper.isSynced());
    bool isSaved = false;
    keeper.save(path(), planWith(1), [&isSaved](const core::Outcome&) { isSaved = true; });
    while (!isSaved)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    ASSERT_TRUE(keeper.record(planWith(2)));
    EXPECT_FALSE(keeper.isSynced());

    keeper.finish();

    EXPECT_TRUE(keeper.isSynced());
}

TEST_F(KeeperTest, TellsOfAChangeThatCameWhileItWasLooking)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    std::vector<QByteArray> seen;
    const auto changed
        = [&seen](const QByteArray& bytes, const core::Result<Plan>&) { seen.push_back(bytes); };
    const auto writeAndLook = [&](const QByteArray& bytes) {
        EXPECT_TRUE(saveFile(path(), bytes));
        keeper.look(changed);
    };

    writeAndLook(fileBytes(*planWith(1), nullptr));
    keeper.finish();  // it has been read, and is told below
    writeAndLook(fileBytes(*planWith(2), nullptr));
    QCoreApplication::processEvents();
    keeper.finish();
    QCoreApplication::processEvents();

    ASSERT_EQ(seen.size(), 2U);
    EXPECT_EQ(seen.back(), fileBytes(*planWith(2), nullptr));
}

TEST_F(KeeperTest, TellsThatTheFileIsGone)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(QFile::remove(path()));
    std::optional<Code> told;

    keeper.look([&told](const QByteArray& bytes, const core::Result<Plan>& plan) {
        EXPECT_TRUE(bytes.isEmpty());
        told = plan ? std::nullopt : std::optional(plan.error().code);
    });
    keeper.finish();
    QCoreApplication::processEvents();

    EXPECT_EQ(told, Code::CannotRead);
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

TEST_F(KeeperTest, KeepsTheVersionOnWhichAJournalBuildsWhateverItsAge)
{
    KeepingPlace then = place();
    {
        Keeper killed(then);
        open(killed, planWith(1));
        ASSERT_TRUE(killed.record(planWith(2)));
    }
    for (int hours = 2; hours < 6; ++hours) {
        then.now = [hours] { return QDateTime({2026, 11, 22}, {1, 2, 3}, Qt::UTC).addDays(hours); };
        Keeper later(then);
        open(later, planWith(static_cast<quint64>(hours) + 10));
        later.finish();
    }

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), nullptr);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->mine, *planWith(2));
}

TEST_F(KeeperTest, CannotRecoverWithoutTheVersionThatWasEdited)
{
    Keeper keeper(place());
    open(keeper, planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));
    keeper.finish();
    ASSERT_TRUE(QFile::remove(path()));
    for (const Backup& each : place().backups().of(path()))
        ASSERT_TRUE(QFile::remove(each.file));

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), nullptr);

    ASSERT_FALSE(found);
    EXPECT_EQ(found.error().code, Code::Damaged);
}

TEST_F(KeeperTest, IsNotOfferedWhatAnotherWindowIsStillEditing)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));

    EXPECT_TRUE(leftJournals(place()).empty());
}

TEST_F(KeeperTest, IsToldThatAnotherWindowHasTheFileOpen)
{
    Keeper first(place());
    Keeper second(place());
    EXPECT_TRUE(open(first, planWith(0)));

    EXPECT_FALSE(open(second, planWith(0)));

    ASSERT_TRUE(first.record(planWith(1)));
    ASSERT_TRUE(second.record(planWith(2)));
    EXPECT_EQ(leftAfterKill().size(), 2U) << "each has its own journal";
    EXPECT_FALSE(second.isAlone());
    first.close();
    EXPECT_TRUE(second.isAlone()) << "the first has let it go";
    EXPECT_FALSE(open(first, planWith(0))) << "and the second has it now";
}

TEST_F(KeeperTest, IsAloneOnceTheProgramThatHadTheFileOpenWasKilled)
{
    const QString lock = QDir(place().locks()).filePath(pathKey(path()) + QStringLiteral(".lock"));
    auto first = std::make_unique<Keeper>(place());
    Keeper second(place());
    open(*first, planWith(0));
    EXPECT_FALSE(open(second, planWith(0)));
    const core::Result<QByteArray> left = loadFile(lock);
    ASSERT_TRUE(left);

    // What a killed program leaves: a lock of a process that is not there.
    first.reset();
    EXPECT_TRUE(saveFile(lock, "999999999" + left->mid(left->indexOf('\n'))));

    EXPECT_TRUE(second.isAlone());
}

TEST_F(KeeperTest, ForgetsTheJournalWhenThePersonDiscardsTheChanges)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));

    keeper.close();

    EXPECT_TRUE(leftAfterKill().empty());
}

TEST_F(KeeperTest, KeepsEachVersionThatWasSaved)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    ASSERT_TRUE(save(keeper, path(), planWith(1)));

    const QByteArray first = fileBytes(*planWith(0), nullptr);
    const QByteArray second = fileBytes(*planWith(1), nullptr);
    EXPECT_EQ(place().backups().withHash(path(), contentHash(first)), first);
    EXPECT_EQ(place().backups().withHash(path(), contentHash(second)), second);
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

TEST_F(KeeperTest, WritesALongJournalAnewAsOneEntry)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    const QString longText(200'000, QChar(u'x'));
    Plan plan = *planWith(1);
    for (int step = 0; step < 60; ++step) {
        core::Activity activity = plan.activities[0];
        activity.title = longText + QString::number(step);
        plan.activities.put(activity);
        ASSERT_TRUE(keeper.record(std::make_shared<const Plan>(plan)));
    }

    EXPECT_LT(leftAfterKill().front().bytes.size(), 6'000'000) << "sixty titles are twelve million bytes";
    EXPECT_EQ(offered(), plan);
}

TEST_F(KeeperTest, SyncsAFolderAndSaysSoWhenItCannot)
{
    EXPECT_TRUE(makeRenameDurable(folder_.path()));
    EXPECT_FALSE(makeRenameDurable(folder_.filePath(QStringLiteral("none"))));
}

}  // namespace
}  // namespace nextrung::storage
