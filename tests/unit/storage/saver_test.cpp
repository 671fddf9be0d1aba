// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/keeper.h"
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>
#include <system_error>
#endif

namespace nextrung::storage {
namespace {

using Code = core::Error::Code;

constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QFileDevice::Permissions permissionsOf(const QString& path)
{
    constexpr QFileDevice::Permissions user
        = QFileDevice::ReadUser | QFileDevice::WriteUser | QFileDevice::ExeUser;
    return QFile::permissions(path) & ~user;
}

class Saver : public testing::Test {
protected:
    [[nodiscard]] QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    static QByteArray contents(const QString& path)
    {
        const core::Result<QByteArray> bytes = loadFile(path);
        return bytes ? *bytes : QByteArray("(cannot be read)");
    }

    static core::Error refusal(const core::Outcome& outcome)
    {
        return outcome ? core::Error{Code::NoGoal} : outcome.error();
    }

    QTemporaryDir folder_;
};

TEST_F(Saver, WritesANewFileForItsOwnerOnly)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "text"));

    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("text"));
    EXPECT_EQ(permissionsOf(path("plan.nextrung")), ownerOnly);
}

TEST_F(Saver, LeavesAFileThatIsHandedOnToTheSystemsMask)
{
    QFile plain(path("plain"));
    ASSERT_TRUE(plain.open(QIODevice::WriteOnly));
    plain.close();

    ASSERT_TRUE(saveFile(path("plan.pdf"), "text", Readers::Usual));

    EXPECT_EQ(permissionsOf(path("plan.pdf")), permissionsOf(path("plain")));
}

#ifdef Q_OS_UNIX
TEST_F(Saver, RefusesAPipeAndLeavesItThere)
{
    ASSERT_EQ(mkfifo(qPrintable(path("pipe")), 0600), 0);

    const core::Error error = refusal(saveFile(path("pipe"), "text"));

    EXPECT_EQ(error.code, Code::CannotWrite);
    EXPECT_TRUE(QFileInfo::exists(path("pipe")));
    EXPECT_FALSE(QFileInfo(path("pipe")).isFile());
}
#endif

TEST_F(Saver, ReplacesAFileAndKeepsItsPermissions)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "a longer old text"));
    const QFileDevice::Permissions shared = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    ASSERT_TRUE(QFile::setPermissions(path("plan.nextrung"), shared));

    ASSERT_TRUE(saveFile(path("plan.nextrung"), "new"));

    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("new"));
    EXPECT_EQ(permissionsOf(path("plan.nextrung")), shared);
}

#ifdef Q_OS_UNIX
TEST_F(Saver, LeavesAFileToItsOwnerAndGroup)
{
    if (::geteuid() != 0)
        GTEST_SKIP() << "only root gives files away";
    const QByteArray file = QFile::encodeName(path("plan.nextrung"));
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
    ASSERT_EQ(::chown(file.constData(), 1001, 2000), 0);

    ASSERT_TRUE(saveFile(path("plan.nextrung"), "new"));

    EXPECT_EQ(QFileInfo(path("plan.nextrung")).ownerId(), 1001U);
    EXPECT_EQ(QFileInfo(path("plan.nextrung")).groupId(), 2000U);
}
#endif

TEST_F(Saver, LeavesNothingButTheFile)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "new"));

    EXPECT_EQ(QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
              QStringList{QStringLiteral("plan.nextrung")});
}

TEST_F(Saver, RefusesAFolderThatIsNotThere)
{
    const core::Error error = refusal(saveFile(path("none/plan.nextrung"), "text"));

    EXPECT_EQ(error.code, Code::CannotWrite);
    ASSERT_EQ(error.args.size(), 2);
    EXPECT_EQ(error.args[0], path("none/plan.nextrung"));
    EXPECT_FALSE(error.args[1].isEmpty());
}

TEST_F(Saver, RefusesToWriteOverAFolder)
{
    EXPECT_EQ(refusal(saveFile(folder_.path(), "text")).code, Code::CannotWrite);
}

TEST_F(Saver, RefusesToReadWhatIsNotThereOrIsAFolder)
{
    EXPECT_EQ(loadFile(path("none")).error().code, Code::CannotRead);
    EXPECT_EQ(loadFile(folder_.path()).error().code, Code::CannotRead);
}

TEST_F(Saver, RefusesAGigabyteBeforeReadingIt)
{
    QFile file(path("huge"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(1024LL * 1024 * 1024));
    file.close();

    const core::Result<QByteArray> bytes = loadFile(path("huge"));

    ASSERT_FALSE(bytes);
    EXPECT_EQ(bytes.error(), (core::Error{Code::TooLarge, {QStringLiteral("32")}}));
}

// Nobody could open it again.
TEST_F(Saver, WritesNoPlanThatIsTooLargeToBeRead)
{
    const QByteArray largest(largestFile, ' ');
    ASSERT_TRUE(savePlanFile(path("plan"), largest));
    EXPECT_TRUE(loadFile(path("plan")));

    const core::Outcome refused = savePlanFile(path("plan"), largest + ' ');

    EXPECT_EQ(refused.error().code, Code::TooLarge);
    EXPECT_EQ(QFileInfo(path("plan")).size(), largestFile) << "the plan that was there stays";
}

#ifdef Q_OS_UNIX

TEST_F(Saver, RefusesToReadADeviceOrAPipeWithoutWaitingForIt)
{
    ASSERT_EQ(mkfifo(qPrintable(path("pipe")), 0600), 0);

    EXPECT_EQ(loadFile(QStringLiteral("/dev/zero")).error().code, Code::CannotRead);
    EXPECT_EQ(loadFile(path("pipe")).error().code, Code::CannotRead);
}

TEST_F(Saver, FollowsALinkAndLeavesItALink)
{
    ASSERT_TRUE(saveFile(path("target"), "old"));
    ASSERT_TRUE(QFile::link(path("target"), path("link")));

    ASSERT_TRUE(saveFile(path("link"), "new"));

    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(contents(path("target")), QByteArray("new"));
}

TEST_F(Saver, MakesTheFileThatADanglingLinkNames)
{
    ASSERT_TRUE(QFile::link(path("later"), path("link")));

    ASSERT_TRUE(saveFile(path("link"), "new"));

    EXPECT_TRUE(QFileInfo(path("link")).isSymLink());
    EXPECT_EQ(contents(path("later")), QByteArray("new"));
    EXPECT_EQ(permissionsOf(path("later")), ownerOnly);
}

TEST_F(Saver, NamesTheFolderThatIsMissingWhereALinkLeads)
{
    ASSERT_TRUE(QFile::link(path("away/plan"), path("link")));
    ASSERT_TRUE(QFile::link(path("away"), path("folder")));

    for (const char* link : {"link", "folder/plan"}) {
        EXPECT_EQ(refusal(saveFile(path(link), "text")),
                  (core::Error{Code::MissingFolder, {path(link), path("away")}}));
        EXPECT_FALSE(QFileInfo::exists(path("away")));
    }
}

TEST_F(Saver, RefusesLinksThatLeadRoundInACircleAndLeavesThem)
{
    ASSERT_TRUE(QFile::link(path("there"), path("here")));
    ASSERT_TRUE(QFile::link(path("here"), path("there")));

    const core::Error error = refusal(saveFile(path("here"), "text"));

    EXPECT_EQ(error.code, Code::CannotWrite);
    EXPECT_FALSE(error.args.value(1).isEmpty());
    EXPECT_TRUE(QFileInfo(path("here")).isSymbolicLink());
    EXPECT_TRUE(QFileInfo(path("there")).isSymbolicLink());
}

TEST_F(Saver, RefusesAFolderThatMayNotBeWrittenAndKeepsTheOldFile)
{
    if (::geteuid() == 0)
        GTEST_SKIP() << "root may write everywhere";
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
    ASSERT_TRUE(QFile::setPermissions(folder_.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));

    const core::Error error = refusal(saveFile(path("plan.nextrung"), "new"));

    ASSERT_TRUE(QFile::setPermissions(folder_.path(), ownerOnly | QFileDevice::ExeOwner));
    EXPECT_EQ(error.code, Code::CannotWrite);
    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("old"));
}

TEST_F(Saver, RefusesAFolderThatVanishedAndMakesNoOther)
{
    ASSERT_TRUE(QDir(folder_.path()).mkdir(QStringLiteral("sub")));
    ASSERT_TRUE(saveFile(path("sub/plan.nextrung"), "old"));
    ASSERT_TRUE(QDir(path("sub")).removeRecursively());

    EXPECT_EQ(refusal(saveFile(path("sub/plan.nextrung"), "new")).code, Code::CannotWrite);

    EXPECT_FALSE(QFileInfo::exists(path("sub")));
}

TEST_F(Saver, StopsAtTheLargestFileThatMayBeWrittenAndKeepsTheOldOne)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
    rlimit before{};
    ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
    auto* const handler = ::signal(SIGXFSZ, SIG_IGN);
    rlimit small = before;
    small.rlim_cur = 4096;
    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);

    const core::Outcome little = saveFile(path("plan.nextrung"), QByteArray(10'000, 'n'));
    const core::Outcome much = saveFile(path("plan.nextrung"), QByteArray(100'000, 'n'));

    ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
    ::signal(SIGXFSZ, handler);
    EXPECT_EQ(refusal(little).code, Code::CannotWrite);
    EXPECT_EQ(refusal(much).code, Code::CannotWrite);
    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("old"));
}

/// A disk of 64 KiB, if the system lets us mount one.
class FullDisk : public Saver {
protected:
    void SetUp() override
    {
        const QStringList mount{QStringLiteral("-t"),       QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                QStringLiteral("size=64k"), QStringLiteral("tmpfs"), folder_.path()};
        isMounted_ = ::geteuid() == 0 && QProcess::execute(QStringLiteral("mount"), mount) == 0;
        if (!isMounted_)
            GTEST_SKIP() << "a small disk cannot be mounted here";
    }

    void TearDown() override
    {
        if (isMounted_)
            QProcess::execute(QStringLiteral("umount"), {folder_.path()});
    }

    void fillUp() const
    {
        QFile filler(path("filler"));
        ASSERT_TRUE(filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
        while (filler.write(QByteArray(1024, 'x')) > 0) { }
    }

private:
    bool isMounted_ = false;
};

TEST_F(FullDisk, NeverCostsTheOldFile)
{
    for (const qsizetype size : {6, 10'000, 20'000}) {
        ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
        fillUp();

        const core::Error error = refusal(saveFile(path("plan.nextrung"), QByteArray(size, 'n')));

        EXPECT_EQ(error.code, Code::CannotWrite) << size;
        EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("old")) << size;
        ASSERT_TRUE(QFile::remove(path("filler")));
    }
}

TEST_F(FullDisk, SaysSoToAFileOfWhichItTakesAPart)
{
    const core::Error error = refusal(saveFile(path("plan.nextrung"), QByteArray(100'000, 'n')));

    EXPECT_EQ(error.code, Code::CannotWrite);
    EXPECT_EQ(error.args.value(1),
              QString::fromStdString(std::make_error_code(std::errc::no_space_on_device).message()));
    EXPECT_FALSE(QFile::exists(path("plan.nextrung")));
}

TEST_F(FullDisk, ThatMayOnlyBeReadKeepsTheOldFile)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "old"));
    const QStringList readOnly{QStringLiteral("-o"), QStringLiteral("remount,ro"), folder_.path()};
    if (QProcess::execute(QStringLiteral("mount"), readOnly) != 0)
        GTEST_SKIP() << "the disk cannot be made read-only here";

    EXPECT_EQ(refusal(saveFile(path("plan.nextrung"), "new")).code, Code::CannotWrite);

    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("old"));
}

TEST_F(FullDisk, CostsNoEntryOfTheJournalOnceThereIsRoomAgain)
{
    const auto planWith = [](quint64 activities) {
        core::Plan plan;
        for (quint64 number = 1; number <= activities; ++number)
            plan.activities.put(test::activity(number, QString(600, QLatin1Char('x'))));
        return std::make_shared<const core::Plan>(std::move(plan));
    };
    Keeper keeper({folder_.path()});
    keeper.begin(planWith(0));
    ASSERT_TRUE(keeper.record(planWith(1)));
    fillUp();
    quint64 number = 1;
    while (keeper.record(planWith(++number)) && number < 100) { }
    ASSERT_LT(number, 100U) << "the disk is not full";
    const QByteArray whole = contents(QDir(folder_.filePath(QStringLiteral("journals")))
                                          .entryInfoList({QStringLiteral("*.journal")})
                                          .value(0)
                                          .filePath());
    EXPECT_TRUE(readJournal(whole, nullptr)->isWhole) << "an entry that does not fit leaves nothing";
    EXPECT_EQ(*replayed({}, readJournal(whole, nullptr)->entries), *planWith(number - 1));

    ASSERT_TRUE(QFile::remove(path("filler")));
    ASSERT_TRUE(keeper.record(planWith(number + 1)));

    const QByteArray after = contents(QDir(folder_.filePath(QStringLiteral("journals")))
                                          .entryInfoList({QStringLiteral("*.journal")})
                                          .value(0)
                                          .filePath());
    EXPECT_EQ(*replayed({}, readJournal(after, nullptr)->entries), *planWith(number + 1));
}

#endif

}  // namespace
}  // namespace nextrung::storage
