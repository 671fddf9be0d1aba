// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says where versions and journals cannot be kept, and what it offers of a file that is gone.

#include "gui/safety_fixture.h"
#include "support/obstacle.h"
#include "widgets/shell/start_page.h"

#include <QFile>
#include <QFileDialog>

#include <optional>

namespace nextrung {

namespace {

using test::Answers;
using test::press;
using test::Safety;

class KeptAside : public Safety {
protected:
    /// From now on nothing can be written into this folder of what is kept.
    void obstruct(const char* name)
    {
        obstacle_.emplace(files().keeper().place().folder + QLatin1Char('/') + QLatin1String(name));
    }
    [[nodiscard]] bool isSaid(const char* words)
    {
        return QTest::qWaitFor([&] { return banner().text().contains(QLatin1String(words)); });
    }
    void saveAnother(const char* title)
    {
        rename(QLatin1String(title));
        save();
        QApplication::processEvents();
    }

    std::optional<test::Obstacle> obstacle_;
};

TEST_F(KeptAside, ThatNoVersionIsKeptIsSaidOnceAndTheFileIsSaved)
{
    obstruct("versions");
    files().open(path());
    EXPECT_TRUE(isSaid("no version of it could be kept"));
    QTest::keyClick(&banner(), Qt::Key_Escape);

    saveAnother("Mine");

    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Mine"));
    EXPECT_EQ(banner().text(), QString()) << "the person knows";
}

TEST_F(KeptAside, ThatNoVersionIsKeptIsTakenBackWhenOneIs)
{
    obstruct("versions");
    files().open(path());
    ASSERT_TRUE(isSaid("no version of it could be kept"));

    obstacle_.reset();
    saveAnother("Mine");

    EXPECT_EQ(banner().text(), QString());
}

TEST_F(KeptAside, ThatNoVersionIsKeptIsSaidAfterWhatIsMoreUrgent)
{
    obstruct("versions");
    auto first = anotherWindow();
    first->files().open(path());
    files().open(path());
    files().keeper().finish();
    QApplication::processEvents();
    EXPECT_TRUE(banner().text().contains(QLatin1String("another window"))) << banner().text().toStdString();

    first.reset();

    EXPECT_TRUE(isSaid("no version of it could be kept"));
}

TEST_F(KeptAside, ThatNothingCanBeRecordedIsSaidWithoutAdviceForAnotherFile)
{
    files().open(path());
    obstruct("journals");

    rename(QStringLiteral("Mine"));

    const QString text = banner().text();
    EXPECT_TRUE(text.startsWith(QLatin1String("Changes can no longer be recorded"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String("another folder"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QLatin1String(".."))) << text.toStdString();
}

TEST_F(KeptAside, ThatNothingCanBeRecordedAfterASaveIsSaidAtOnce)
{
    files().open(path());
    rename(QStringLiteral("First"));
    files().save();
    rename(QStringLiteral("Second"));
    ASSERT_EQ(banner().text(), QString());
    obstruct("journals");

    EXPECT_TRUE(isSaid("Changes can no longer be recorded"))
        << "the journal that was there builds on what the file holds no more";
    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("First"));
}

TEST_F(KeptAside, WhatIsBroughtBackStaysWhereItLiesWhileNothingCanBeRecorded)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    Answers answers({[this](QWidget& dialog) {
        // A folder where this window's own journal is to be.
        const QDir journals(files().keeper().place().journals());
        for (const QString& lock : journals.entryList({QStringLiteral("*.lock")}, QDir::Files))
            journals.mkdir(lock.chopped(5));
        return press("bringBack")(dialog);
    }});

    files().open(path());

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    EXPECT_TRUE(isSaid("Changes can no longer be recorded"));
    EXPECT_EQ(storage::leftJournals(files().keeper().place()).size(), 1U);
}

TEST_F(KeptAside, OfAPlanThatIsChosenAgainAndIsGoneTheVersionsAreOffered)
{
    files().open(path());
    files().keeper().finish();
    start();
    ASSERT_TRUE(QFile::remove(path()));

    Answers answers({[](QWidget& shown) {
                         shown.close();
                         return true;
                     },
                     press("versions"), press("open")});
    emit whole_->window().startPage().recentChosen(path());

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
}

TEST_F(KeptAside, WhatIsBroughtBackOfALostFileIsOfferedItsPlace)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    ASSERT_TRUE(QFile::remove(path()));
    Answers bringsBack({press("bringBack")});
    files().offerRecovery();
    ASSERT_TRUE(bringsBack.areGiven());

    QString offered;
    Answers answers({[&offered](QWidget& shown) {
        const auto* dialog = qobject_cast<QFileDialog*>(&shown);
        offered = dialog ? dialog->selectedFiles().value(0) : QString();
        shown.close();
        return true;
    }});
    files().saveAs();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(offered, path());
}

}  // namespace

}  // namespace nextrung
