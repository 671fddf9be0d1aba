// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/file_watch.h"
#include "storage/saver.h"

#include <QCoreApplication>
#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <functional>

namespace nextrung::app {

namespace {

/// A file that lies two folders deep, and is watched.
class FileWatchTest : public testing::Test {
protected:
    FileWatchTest()
    {
        EXPECT_TRUE(QDir().mkpath(within("stick/plans")));
        write("first");
        watch_.watch(path());
    }

    [[nodiscard]] QString within(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    [[nodiscard]] QString path() const { return within("stick/plans/plan.nextrung"); }
    void write(const QByteArray& bytes) const { EXPECT_TRUE(storage::saveFile(path(), bytes)); }
    void rename(const char* from, const char* to) const
    {
        EXPECT_TRUE(QDir().rename(within(from), within(to)));
    }

    /// Whether this is noticed.
    [[nodiscard]] bool isNoticed(const std::function<void()>& happening)
    {
        QCoreApplication::processEvents();
        touched_.clear();
        happening();
        return QTest::qWaitFor([this] { return !touched_.isEmpty(); });
    }

    QTemporaryDir folder_;
    FileWatch watch_;
    QSignalSpy touched_{&watch_, &FileWatch::touched};
};

}  // namespace

TEST_F(FileWatchTest, NoticesThatAFolderFurtherUpIsMovedAwayAndBack)
{
    for (const char* time : {"once", "again"}) {
        EXPECT_TRUE(isNoticed([this] { rename("stick", "away"); })) << time;
        EXPECT_TRUE(isNoticed([this] { rename("away", "stick"); })) << time;
        EXPECT_TRUE(isNoticed([this] { write("second"); })) << time;
    }
}

TEST_F(FileWatchTest, NoticesTheFileInFoldersThatAreMadeAnew)
{
    EXPECT_TRUE(isNoticed([this] { QDir(within("stick")).removeRecursively(); }));
    EXPECT_TRUE(isNoticed([this] {
        EXPECT_TRUE(QDir().mkpath(within("stick/plans")));
        write("second");
    }));
    EXPECT_TRUE(isNoticed([this] { write("third"); })) << "and goes on watching it";
}

TEST_F(FileWatchTest, DoesNotMindWhatElseHappensFurtherUp)
{
    QFileSystemWatcher other({folder_.path()});
    QSignalSpy happened(&other, &QFileSystemWatcher::directoryChanged);

    ASSERT_TRUE(QDir().mkdir(within("photos")));

    ASSERT_TRUE(happened.wait());
    QCoreApplication::processEvents();
    EXPECT_TRUE(touched_.isEmpty());
}

TEST_F(FileWatchTest, ForgetsAFileThatIsNotItsOwnAnyMore)
{
    watch_.watch({});
    QFileSystemWatcher other({QFileInfo(path()).absolutePath()});
    QSignalSpy happened(&other, &QFileSystemWatcher::directoryChanged);

    write("second");

    ASSERT_TRUE(happened.wait());
    QCoreApplication::processEvents();
    EXPECT_TRUE(touched_.isEmpty());
}

}  // namespace nextrung::app
