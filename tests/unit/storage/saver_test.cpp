// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "support/printers.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#ifdef Q_OS_UNIX
#include <unistd.h>
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

TEST_F(Saver, ReplacesAFileAndKeepsItsPermissions)
{
    ASSERT_TRUE(saveFile(path("plan.nextrung"), "a longer old text"));
    const QFileDevice::Permissions shared = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;
    ASSERT_TRUE(QFile::setPermissions(path("plan.nextrung"), shared));

    ASSERT_TRUE(saveFile(path("plan.nextrung"), "new"));

    EXPECT_EQ(contents(path("plan.nextrung")), QByteArray("new"));
    EXPECT_EQ(permissionsOf(path("plan.nextrung")), shared);
}

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

#ifdef Q_OS_UNIX

TEST_F(Saver, StopsReadingWhatHasNoEnd)
{
    EXPECT_EQ(loadFile(QStringLiteral("/dev/zero")).error().code, Code::TooLarge);
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

#endif

}  // namespace
}  // namespace nextrung::storage
