// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_window.h"
#include "app/save_dialog.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::app {

namespace {

class NewPlan : public testing::Test {
protected:
    NewPlan() { whole_.bench().settings.set(widgets::settings::lastFolder, folder_.path()); }

    /// What the start page hands over when these two titles are typed.
    void begin(const QString& from, const QString& to)
    {
        core::StartSentence sentence;
        sentence.current = from;
        sentence.target = to;
        whole_.files().begin(sentence);
    }
    [[nodiscard]] QString offered(const QString& ending)
    {
        return QDir(folder_.path()).relativeFilePath(offeredFile(whole_.window(), whole_.bench(), ending));
    }

    QTemporaryDir folder_;
    ApplicationWindow whole_{QDate(2026, 11, 21), folder_.filePath(QStringLiteral("settings.ini"))};
};

}  // namespace

TEST_F(NewPlan, IsNotSavedUntilItIsSaved)
{
    begin(QStringLiteral("Clerk"), QStringLiteral("Manager"));
    EXPECT_TRUE(whole_.window().isWindowModified());
}

TEST_F(NewPlan, IsOfferedAFileNamedLikeItInTheFolderUsedLast)
{
    begin(QStringLiteral("Clerk"), QStringLiteral("Manager"));
    const QString name = whole_.window().planName();
    ASSERT_TRUE(name.contains(QLatin1String("Manager"))) << name.toStdString();
    EXPECT_EQ(offered(QStringLiteral("-shared.nextrung")), name + QStringLiteral("-shared.nextrung"));
}

TEST_F(NewPlan, BeginsWithAFolderThatIsThereAndNotWhereTheProgramWasStarted)
{
    EXPECT_EQ(folderToBeginIn(whole_.bench()), folder_.path());
    whole_.bench().settings.set(widgets::settings::lastFolder, folder_.filePath(QStringLiteral("gone")));

    const QString folder = folderToBeginIn(whole_.bench());

    EXPECT_TRUE(QFileInfo(folder).isDir()) << folder.toStdString();
    EXPECT_TRUE(folder.startsWith(QDir::homePath())) << folder.toStdString();
}

TEST_F(NewPlan, IsOfferedNoNameThatAFileSystemRefuses)
{
    begin(QStringLiteral("Clerk"), QStringLiteral("Head: sales/support?"));
    const QString name = offered(QStringLiteral(".pdf"));
    EXPECT_TRUE(name.endsWith(QLatin1String("Head sales support.pdf"))
                || name.contains(QLatin1String("Head sales support ")))
        << name.toStdString();
}

TEST_F(NewPlan, OnceSavedIsOfferedFilesBesideItsOwn)
{
    begin(QStringLiteral("Clerk"), QStringLiteral("Manager"));
    whole_.window().setFile(folder_.filePath(QStringLiteral("sub/year.nextrung")), {});
    EXPECT_EQ(offered(QStringLiteral(".pdf")), QStringLiteral("sub/year.pdf"));
}

}  // namespace nextrung::app
