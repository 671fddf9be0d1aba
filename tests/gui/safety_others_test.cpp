// SPDX-License-Identifier: GPL-3.0-or-later

// A plan that is not lost: what the window does when others have the file open or write to it.

#include "gui/safety_fixture.h"
#include "widgets/languages.h"

#include <QApplication>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QStatusBar>
#include <QToolButton>
#include <QUndoStack>

#include <algorithm>

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
        EXPECT_FALSE(document().isSaved());
    }
}

TEST_F(Safety, AFileThatIsDeletedIsMissedAndSavedAnew)
{
    files().open(path());
    ASSERT_TRUE(QFile::remove(path()));

    ASSERT_TRUE(
        QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("not there any more")); }));
    EXPECT_FALSE(document().isSaved());
    rename(QStringLiteral("Mine"));
    EXPECT_TRUE(banner().text().contains(QLatin1String("not there any more")))
        << "editing brings no file back";
    banner().choose(0);
    EXPECT_TRUE(QTest::qWaitFor([this] { return document().isSaved(); }));

    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Mine"));
    EXPECT_TRUE(banner().text().isEmpty());
}

TEST_F(Safety, AFileThatComesBackIsMissedNoMoreUntilItIsGoneAgain)
{
    const QString away = documents_.filePath(QStringLiteral("away.nextrung"));
    files().open(path());
    for (const char* time : {"once", "again"}) {
        ASSERT_TRUE(QFile::rename(path(), away));
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return banner().text().contains(QLatin1String("not there any more"));
        })) << time;

        ASSERT_TRUE(QFile::rename(away, path()));

        EXPECT_TRUE(QTest::qWaitFor([this] { return banner().text().isEmpty(); })) << time;
        EXPECT_TRUE(document().isSaved()) << time;
    }
}

TEST_F(Safety, AFileThatIsDeletedAndWrittenAnewLeavesNothingOfMineToKeep)
{
    files().open(path());
    const core::Plan theirs
        = *core::renamePosition(onDisk(), test::idOf<core::Position>(2), QStringLiteral("Theirs"));
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("not there any more")); }));

    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(theirs, nullptr)));

    ASSERT_TRUE(QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("somebody else")); }));
    EXPECT_TRUE(document().isSaved());
}

TEST_F(Safety, AMergeThatIsCancelledWhileTheFileGoesBackToWhatItWasLeavesNothingToSay)
{
    const QString original = documents_.filePath(QStringLiteral("original"));
    ASSERT_TRUE(QFile::copy(path(), original));
    files().open(path());
    rename(QStringLiteral("Mine"));
    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    Answers answers({[&](QWidget& dialog) {
        bool isTouched = false;
        QObject::connect(&files(), &app::FileActions::folderTouched, &dialog, [&] { isTouched = true; });
        EXPECT_TRUE(QFile::rename(original, path() + QLatin1String(".new")) && QFile::remove(path())
                    && QFile::rename(path() + QLatin1String(".new"), path()));
        EXPECT_TRUE(QTest::qWaitFor([&] { return isTouched && onDisk() == test::smallLadder(); }));
        files().keeper().finish();
        QCoreApplication::processEvents();
        static_cast<QDialog&>(dialog).reject();
        return true;
    }});

    banner().choose(1);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_TRUE(QTest::qWaitFor([this] { return banner().text().isEmpty(); }));
    EXPECT_EQ(title(1), QStringLiteral("Mine"));
}

TEST_F(Safety, PagesWrittenToAPdfPushNoWarningAway)
{
    const auto writePdf = [this] {
        Answers answers({[](QWidget& shown) {
            auto* dialog = qobject_cast<QFileDialog*>(&shown);
            auto* name = dialog ? dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit")) : nullptr;
            if (name)
                QTest::keyClick(name, Qt::Key_Return);
            return name != nullptr;
        }});
        whole_->bench().actions.find("file.exportPdf")->trigger();
        EXPECT_TRUE(answers.areGiven());
        EXPECT_TRUE(QFile::remove(documents_.filePath(QStringLiteral("plan.pdf"))));
    };
    files().open(path());
    writePdf();
    EXPECT_TRUE(banner().text().contains(QLatin1String("plan.pdf")));

    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("somebody else")); }));
    writePdf();

    EXPECT_TRUE(banner().text().contains(QLatin1String("somebody else")));
    EXPECT_TRUE(whole_->window().statusBar()->currentMessage().contains(QLatin1String("plan.pdf")));
}

TEST_F(Safety, AFileThatGoesWithItsFolderIsMissedUntilItIsBack)
{
    const QDir documents(documents_.path());
    ASSERT_TRUE(documents.mkpath(QStringLiteral("stick/plans")));
    const QString onStick = documents.filePath(QStringLiteral("stick/plans/plan.nextrung"));
    ASSERT_TRUE(QFile::copy(path(), onStick));
    files().open(onStick);
    for (const char* time : {"once", "again"}) {
        ASSERT_TRUE(QDir().rename(documents.filePath(QStringLiteral("stick")),
                                  documents.filePath(QStringLiteral("away"))));
        ASSERT_TRUE(QTest::qWaitFor([this] {
            return banner().text().contains(QLatin1String("not there any more"));
        })) << time;
        EXPECT_FALSE(document().isSaved()) << time;

        ASSERT_TRUE(QDir().rename(documents.filePath(QStringLiteral("away")),
                                  documents.filePath(QStringLiteral("stick"))));

        EXPECT_TRUE(QTest::qWaitFor([this] { return banner().text().isEmpty(); })) << time;
        EXPECT_TRUE(document().isSaved()) << time;
    }
}

TEST_F(Safety, WhatStandsIsSaidInTheLanguageThatIsChosen)
{
    files().open(path());
    ASSERT_TRUE(QFile::remove(path()));
    ASSERT_TRUE(
        QTest::qWaitFor([this] { return banner().text().contains(QLatin1String("not there any more")); }));

    widgets::useLanguage(QStringLiteral("de"));
    QApplication::processEvents();
    EXPECT_TRUE(banner().text().contains(QLatin1String("nicht mehr da"))) << banner().text().toStdString();

    widgets::useLanguage(QStringLiteral("en"));
    QApplication::processEvents();
    EXPECT_TRUE(banner().text().contains(QLatin1String("not there any more")));
}

TEST_F(Safety, NothingOfMineIsRefusedWhereThereIsNothingToSave)
{
    files().open(path());
    somebodyRenames(2, QStringLiteral("Theirs"));

    save();
    ASSERT_TRUE(QTest::qWaitFor([this] {
        const auto buttons = banner().findChildren<QToolButton*>();
        return std::any_of(buttons.begin(), buttons.end(), [](const QToolButton* each) {
            return each->isVisible() && each->text() == app::FileActions::tr("Load");
        });
    })) << "what can be done about it is offered";

    EXPECT_TRUE(banner().text().contains(QLatin1String("changed by somebody else")));
    EXPECT_FALSE(banner().text().contains(QLatin1String("not saved"))) << banner().text().toStdString();
    banner().choose(1);
    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
}

TEST_F(Safety, WhatTheFileDoesNotHoldIsNotCalledSaved)
{
    files().open(path());
    // By hand: nothing in the file remembers how the ladder was before.
    const core::Plan theirs
        = *core::renamePosition(onDisk(), test::idOf<core::Position>(2), QStringLiteral("Theirs"));
    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(theirs, nullptr)));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));

    banner().choose(1);

    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
    EXPECT_FALSE(document().plan() == onDisk()) << "the plan remembers it now";
    EXPECT_FALSE(document().isSaved());
}

TEST_F(Safety, AWordThatWasClosedIsSaidOfTheNextPlan)
{
    const QString other = documents_.filePath(QStringLiteral("other.nextrung"));
    ASSERT_TRUE(QFile::copy(path(), other));
    files().open(path());
    const auto second = anotherWindow();
    const auto third = anotherWindow();
    third->files().open(other);
    for (const QString& each : {path(), other}) {
        second->files().open(each);
        EXPECT_TRUE(second->window().banner().text().contains(QLatin1String("another window")));
        QTest::keyClick(&second->window().banner(), Qt::Key_Escape);
        EXPECT_TRUE(second->window().banner().text().isEmpty());
    }
}

TEST_F(Safety, WhatIsBroughtBackIsLockedAsItsOwnPlanIs)
{
    const QString locked = documents_.filePath(QStringLiteral("locked.nextrung"));
    const storage::Seal::Pointer seal
        = storage::Seal::make(QStringLiteral("right"), storage::SealCost::least());
    ASSERT_TRUE(storage::saveFile(locked, storage::fileBytes(test::smallLadder(), seal.get())));
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    ASSERT_TRUE(QFile::remove(path()));
    files().setPassphraseAsker([](const QString&) { return QStringLiteral("right"); });
    files().open(locked);
    ASSERT_TRUE(files().keeper().seal());

    Answers answers({press("bringBack")});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    EXPECT_FALSE(files().keeper().seal()) << "it never had a passphrase";
}

TEST_F(Safety, ItsOwnSaveIsNotToldAsSomebodyElsesAfterAKill)
{
    files().open(path());
    rename(QStringLiteral("First"));
    const core::Plan saved = document().plan();
    rename(QStringLiteral("Second"));
    files().keeper().finish();
    start();
    // as a save of the first leaves it that is killed before it is told of
    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(saved, nullptr)));

    Answers answers({[](QWidget& dialog) {
        for (const auto* label : dialog.findChildren<QLabel*>())
            EXPECT_FALSE(label->text().contains(QLatin1String("somebody else")))
                << label->text().toStdString();
        return press("bringBack")(dialog);
    }});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Second"));
}

TEST_F(Safety, NoPassphraseIsSetWhileAnotherWindowHasThePlanOpen)
{
    files().open(path());
    const auto second = anotherWindow();
    second->files().open(path());
    second->window().banner().withdraw();

    second->bench().actions.find("file.passphrase")->trigger();

    EXPECT_TRUE(second->window().banner().text().contains(QLatin1String("another window")));
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

    files().keeper().look([](const std::optional<storage::Keeper::Found>& found) {
        EXPECT_FALSE(found) << "this is what was saved here";
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
