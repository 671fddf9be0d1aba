// SPDX-License-Identifier: GPL-3.0-or-later

// A plan that is not lost: what the window does when others have the file open or write to it.

#include "gui/safety_fixture.h"

#include <QApplication>
#include <QToolButton>
#include <QUndoStack>

namespace nextrung {

namespace {

using test::Answers;
using test::press;
using test::pressed;
using test::Safety;

TEST_F(Safety, ChangesBySomebodyElseAreNoticedAgainAndAgain)
{
    files().open(path());
    for (const char* title : {"One", "Two"}) {
        somebodyRenames(2, QString::fromLatin1(title));

        ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); })) << title;
        EXPECT_TRUE(banner().text().contains(QLatin1String("plan.nextrung")));
        banner().choose(1);

        EXPECT_EQ(this->title(2), QString::fromLatin1(title));
        EXPECT_TRUE(document().isSaved());
        EXPECT_TRUE(banner().text().isEmpty());
    }
}

TEST_F(Safety, SavingDoesNotWriteOverWhatSomebodyElseWrote)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    somebodyRenames(2, QStringLiteral("Theirs"));

    save();

    EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    EXPECT_FALSE(document().isSaved());
}

TEST_F(Safety, WhatTwoPeopleChangedIsMergedAndThenSaved)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));

    Answers answers({[](QWidget& dialog) { return pressed(dialog, {QStringLiteral("merge")}); }});

    banner().choose(1);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Mine"));
    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
    save();

    EXPECT_TRUE(document().isSaved());
    EXPECT_EQ(titleIn(onDisk(), 1), QStringLiteral("Mine"));
    EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Theirs"));
}

TEST_F(Safety, WhatBothChangedIsAsked)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    somebodyRenames(1, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    Answers answers({[](QWidget& dialog) {
        return pressed(dialog, {QStringLiteral("allTheirs"), QStringLiteral("merge")});
    }});

    banner().choose(1);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Theirs"));
}

TEST_F(Safety, MergeIsOfferedOnceThereIsSomethingOfMine)
{
    files().open(path());
    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));

    rename(QStringLiteral("Mine"));
    Answers answers({[](QWidget& dialog) { return pressed(dialog, {QStringLiteral("merge")}); }});
    banner().choose(1);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Mine"));
    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
}

TEST_F(Safety, ASaveThatIsNotDoneIsToldHoweverOftenItWasClosed)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));

    for (int time = 0; time < 2; ++time) {
        for (auto* button : banner().findChildren<QToolButton*>()) {
            if (button->toolTip() == widgets::Banner::tr("Close this message"))
                button->click();
        }
        ASSERT_TRUE(banner().text().isEmpty());
        save();
        EXPECT_TRUE(
            QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("it was not saved")); }));
        EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Theirs"));
    }
}

TEST_F(Safety, AFileThatIsDeletedIsMissedAndSavedAnew)
{
    files().open(path());
    ASSERT_TRUE(QFile::remove(path()));

    ASSERT_TRUE(
        QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("not there any more")); }));
    EXPECT_FALSE(document().isSaved());
    banner().choose(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return document().isSaved(); }));

    EXPECT_EQ(titleIn(onDisk()), title());
    EXPECT_TRUE(banner().text().isEmpty());
}

TEST_F(Safety, WhatAKillLeftAndWhatSomebodyElseSavedSinceComeTogether)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    somebodyRenames(2, QStringLiteral("Theirs"));

    Answers answers({press("bringBack")});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Mine"));
    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
    save();
    EXPECT_EQ(titleIn(onDisk(), 1), QStringLiteral("Mine"));
    EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Theirs"));
}

TEST_F(Safety, WhatAKillLeftComesBackWithoutItsFile)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    ASSERT_TRUE(QFile::remove(path()));

    Answers answers({press("bringBack")});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    EXPECT_TRUE(files().path().isEmpty());
    EXPECT_FALSE(document().isSaved());
    EXPECT_TRUE(banner().text().contains(QLatin1String("no file")));
}

TEST_F(Safety, OfAFileThatIsDamagedTheVersionsAreOffered)
{
    files().open(path());
    files().keeper().finish();
    start();
    QFile file(path());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.close();

    Answers answers({[](QWidget& shown) {
                         shown.close();
                         return true;
                     },
                     press("versions"),
                     [](QWidget& dialog) {
                         EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("restore"))->isVisible());
                         return press("open")(dialog);
                     }});
    files().open(path());

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
}

TEST_F(Safety, ItsOwnSavesAreNotTakenForSomebodyElses)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    save();

    files().keeper().look([](const QByteArray&, const core::Result<core::Plan>&) {
        ADD_FAILURE() << "this is what was saved here";
    });
    files().keeper().finish();
    QApplication::processEvents();

    EXPECT_TRUE(banner().text().isEmpty());
}

TEST_F(Safety, ASecondWindowIsTold)
{
    files().open(path());
    const auto second = anotherWindow();

    second->files().open(path());

    EXPECT_TRUE(second->window().banner().text().contains(QLatin1String("another window")));
    EXPECT_TRUE(banner().text().isEmpty());
}

TEST_F(Safety, TheSecondWindowIsToldWhenItIsTheOnlyOneAgain)
{
    files().open(path());
    const auto second = anotherWindow();
    second->files().open(path());
    ASSERT_FALSE(second->window().banner().text().isEmpty());

    whole_.reset();

    EXPECT_TRUE(QTest::qWaitFor([&] { return second->window().banner().text().isEmpty(); }));
}

TEST_F(Safety, APlanSavedUnderAnotherNameIsNotOpenInAnotherWindow)
{
    files().open(path());
    const auto second = anotherWindow();
    second->files().open(path());
    ASSERT_FALSE(second->window().banner().text().isEmpty());

    second->files().saveTo(documents_.filePath(QStringLiteral("mine.nextrung")));
    EXPECT_TRUE(QTest::qWaitFor([&] { return !second->files().keeper().isSaving(); }));

    EXPECT_TRUE(second->window().banner().text().isEmpty());
}

}  // namespace

}  // namespace nextrung
