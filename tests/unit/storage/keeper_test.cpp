// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/durable.h"
#include "unit/storage/keeper_fixture.h"

namespace nextrung::storage {
namespace {

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
    const auto changed = [&seen](const std::optional<Keeper::Found>& found) {
        seen.push_back(found ? found->bytes : QByteArray());
    };
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

    keeper.look([&told](const std::optional<Keeper::Found>& found) {
        ASSERT_TRUE(found);
        EXPECT_TRUE(found->bytes.isEmpty());
        told = found->plan ? std::nullopt : std::optional(found->plan.error().code);
    });
    keeper.finish();
    QCoreApplication::processEvents();

    EXPECT_EQ(told, Code::CannotRead);
}

TEST_F(KeeperTest, TellsThatTheFileIsAsItWas)
{
    Keeper keeper(place());
    open(keeper, planWith(0));
    std::vector<bool> isChanged;
    const auto look = [&] {
        keeper.look([&isChanged](const std::optional<Keeper::Found>& found) {
            isChanged.push_back(found.has_value());
        });
        keeper.finish();
        QCoreApplication::processEvents();
    };

    ASSERT_TRUE(saveFile(path(), fileBytes(*planWith(1), nullptr)));
    look();
    ASSERT_TRUE(saveFile(path(), fileBytes(*planWith(0), nullptr)));
    look();

    EXPECT_EQ(isChanged, std::vector<bool>({true, false}));
}

TEST_F(KeeperTest, RemovesAJournalWhoseWritingWasCutShort)
{
    Keeper keeper(place());
    const auto leave = [&](const QString& journal) {
        EXPECT_TRUE(saveFile(journal + QStringLiteral(".new"), "Secret"));
        return QFileInfo(journal + QStringLiteral(".new"));
    };
    open(keeper, planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));
    const QString mine
        = QDir(place().journals()).entryInfoList({QStringLiteral("*.journal")}).value(0).filePath();
    const QFileInfo left = leave(place().journals() + QStringLiteral("/left.journal"));
    const QFileInfo inUse = leave(mine);

    EXPECT_TRUE(leftJournals(place()).empty());

    EXPECT_FALSE(QFileInfo::exists(left.filePath()));
    EXPECT_TRUE(QFileInfo::exists(inUse.filePath())) << "its program still runs";
}

TEST_F(KeeperTest, KeepsTheVersionOnWhichAJournalBuildsWhateverItsAge)
{
    const QDateTime morning({2026, 11, 22}, {8, 0}, Qt::UTC);
    KeepingPlace then = place();
    const auto at = [&](int minutes) { then.now = [=] { return morning.addSecs(minutes * 60); }; };
    const auto hasVersionOf = [&](const Snapshot& plan) {
        return then.backups().withHash(path(), contentHash(fileBytes(*plan, nullptr))).has_value();
    };
    for (const bool isEdited : {false, true}) {
        at(isEdited ? 24 * 60 : 0);
        const Snapshot first = planWith(isEdited ? 21 : 1);
        {
            Keeper killed(then);
            open(killed, first);
            if (isEdited) {
                ASSERT_TRUE(killed.record(planWith(2)));
            }
        }
        // In the same hour another version comes: of that hour, one stays when the hour is over.
        for (const int minutes : {20, 90, 200}) {
            at((isEdited ? 24 * 60 : 0) + minutes);
            Keeper later(then);
            open(later, planWith(static_cast<quint64>(minutes) + (isEdited ? 1 : 0)));
            later.finish();
        }
        EXPECT_EQ(hasVersionOf(first), isEdited);
    }

    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), nullptr);

    ASSERT_TRUE(found);
    EXPECT_EQ(found->mine, *planWith(2));
}

TEST_F(KeeperTest, RecoversWithoutTheFolderInWhichTheFileWas)
{
    const QString stick = folder_.filePath(QStringLiteral("stick"));
    ASSERT_TRUE(QDir().mkpath(stick));
    const QString path = stick + QStringLiteral("/plan.nextrung");
    const QByteArray bytes = fileBytes(*planWith(1), nullptr);
    ASSERT_TRUE(saveFile(path, bytes));
    Keeper keeper(place());
    keeper.open(path, bytes, planWith(1));
    ASSERT_TRUE(keeper.record(planWith(2)));
    keeper.finish();

    ASSERT_TRUE(QDir(stick).removeRecursively());

    EXPECT_EQ(offered(), *planWith(2));
    const core::Result<Recovered> found = recovered(place(), leftAfterKill().front(), nullptr);
    ASSERT_TRUE(found && found->before());
    EXPECT_EQ(found->file, Recovered::File::Lost);
    EXPECT_EQ(*found->before(), *planWith(1)) << "compared with what the file held last";
}

TEST_F(KeeperTest, OffersWhatIsLeftBesideALockThatNobodyWroteInto)
{
    {
        Keeper killed(place());
        open(killed, planWith(0));
        ASSERT_TRUE(killed.record(planWith(1)));
    }
    const QString journal
        = QDir(place().journals()).entryInfoList({QStringLiteral("*.journal")}).value(0).filePath();
    for (const char* ending : {".lock", ".lock.rmlock"}) {
        // as a program leaves it that was killed while it looked what there is to bring back
        QFile lock(journal + QLatin1String(ending));
        ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    }

    EXPECT_EQ(leftJournals(place()).size(), 1U);
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
