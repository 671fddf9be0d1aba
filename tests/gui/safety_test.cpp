// SPDX-License-Identifier: GPL-3.0-or-later

// A plan that is not lost: what the window does with journals, saves, versions and passphrases.

#include "app/change_list.h"
#include "app/past_dialog.h"
#include "app/recovery_dialog.h"
#include "core/person/person_edits.h"
#include "gui/safety_fixture.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QUndoStack>

namespace nextrung {

namespace {

using test::Answers;
using test::press;
using test::Safety;

TEST_F(Safety, AfterAKillTheWindowOffersWhatWasThereAndShowsIt)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    start();
    QString shown;

    Answers answers({[&shown](QWidget& dialog) {
        if (!qobject_cast<app::RecoveryDialog*>(&dialog))
            return false;
        shown = dialog.findChild<app::ChangeList*>()->topLevelItem(0)->text(0);
        return press("bringBack")(dialog);
    }});
    files().open(path());

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(shown, QString::fromUtf8("position “Expert”: title: “Specialist” → “Expert”"));
    EXPECT_EQ(title(), QStringLiteral("Expert"));
    EXPECT_FALSE(document().isSaved()) << "the file changes only when the person saves";
    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Specialist"));
    document().history()->undo();
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
}

TEST_F(Safety, WhatIsBroughtBackByTheKeyboardSurvivesAnotherKill)
{
    files().showNew(core::Plan());
    ASSERT_TRUE(document().apply(
        QString(), [](const core::Plan&) { return core::Result<core::Plan>(test::smallLadder()); }));
    const core::Plan made = document().plan();
    for (int kill = 0; kill < 2; ++kill) {
        start();
        Answers answers({[](QWidget& dialog) {
            QTest::keyClick(&dialog, Qt::Key_Return);
            return true;
        }});

        files().offerRecovery();

        EXPECT_TRUE(answers.areGiven());
        EXPECT_TRUE(document().plan() == made);
        EXPECT_TRUE(whole_->window().isPlanShown());
    }
}

TEST_F(Safety, WhatTheStartSentenceMadeSurvivesAKillBeforeAnyEdit)
{
    core::StartSentence sentence;
    sentence.current = QStringLiteral("Junior nurse");
    sentence.target = QStringLiteral("Ward manager");
    files().begin(sentence);
    const core::Plan begun = document().plan();
    ASSERT_EQ(begun.positions.size(), 2U);
    start();
    Answers answers({press("bringBack")});

    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_TRUE(document().plan() == begun);
    EXPECT_FALSE(document().isSaved());
}

TEST_F(Safety, DiscardedChangesAreNotOfferedAgain)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    start();
    Answers answers({press("discard")});
    files().open(path());
    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Specialist"));

    start();
    files().offerRecovery();

    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
}

TEST_F(Safety, ADialogThatIsClosedLosesNothing)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    start();
    Answers later({[](QWidget& dialog) {
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return true;
    }});
    files().open(path());
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
    start();
    Answers answers({press("bringBack")});

    files().open(path());

    EXPECT_EQ(title(), QStringLiteral("Expert"));
}

TEST_F(Safety, TheTitleTellsWhatIsSavedAlsoDuringASave)
{
    files().open(path());
    EXPECT_FALSE(whole_->window().isWindowModified());
    rename(QStringLiteral("Expert"));
    EXPECT_TRUE(whole_->window().isWindowModified());

    files().save();
    rename(QStringLiteral("Later"), 2);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !files().keeper().isSaving(); }));

    EXPECT_TRUE(whole_->window().isWindowModified()) << "what was edited meanwhile is not saved";
    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Expert"));
    EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Executive"));
    save();
    EXPECT_FALSE(whole_->window().isWindowModified());
    EXPECT_EQ(titleIn(onDisk(), 2), QStringLiteral("Later"));
}

TEST_F(Safety, ClosingSavesFirstAndThenCloses)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    files().setAsker([] { return app::FileActions::Answer::Save; });

    whole_->window().close();

    EXPECT_TRUE(QTest::qWaitFor([this] { return !whole_->window().isVisible(); }));
    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Expert"));
    start();
    files().offerRecovery();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr) << "nothing is left to bring back";
}

TEST_F(Safety, AVersionIsComparedWithTodayAndATickedRowComesBack)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    rename(QStringLiteral("Boss"), 2);
    save();
    files().keeper().finish();

    Answers answers({[](QWidget& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        auto* changes = dialog.findChild<app::ChangeList*>();
        if (!list || !changes)
            return false;
        EXPECT_EQ(list->count(), 2);
        list->setCurrentRow(1);
        EXPECT_EQ(changes->topLevelItemCount(), 2);
        changes->topLevelItem(0)->setCheckState(0, Qt::Checked);
        return press("restore")(dialog);
    }});
    whole_->bench().actions.find("file.versions")->trigger();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Specialist"));
    EXPECT_EQ(title(2), QStringLiteral("Boss"));
    EXPECT_EQ(document().history()->count(), 3) << "one step, which can be undone";
}

TEST_F(Safety, AVersionOpensAsItWasAndTheFileStays)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    save();
    files().keeper().finish();

    Answers answers({[](QWidget& dialog) {
        auto* list = dialog.findChild<QListWidget*>();
        if (!list)
            return false;
        list->setCurrentRow(1);
        return press("open")(dialog);
    }});
    whole_->bench().actions.find("file.versions")->trigger();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
    EXPECT_EQ(files().keeper().path(), QString()) << "saving asks for a name";
    EXPECT_EQ(titleIn(onDisk()), QStringLiteral("Expert"));
}

TEST_F(Safety, AVersionOfALockedPlanStaysLocked)
{
    const storage::Seal::Pointer seal
        = storage::Seal::make(QStringLiteral("right"), storage::SealCost::least());
    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(test::smallLadder(), seal.get())));
    files().setPassphraseAsker([](const QString&) { return std::optional(QStringLiteral("right")); });
    files().open(path());
    files().keeper().finish();

    Answers answers({press("open")});
    whole_->bench().actions.find("file.versions")->trigger();
    rename(QStringLiteral("Secret"));
    files().keeper().finish();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_TRUE(files().keeper().path().isEmpty());
    const QDir journals(files().keeper().place().journals());
    const QStringList names = journals.entryList({QStringLiteral("*.journal")}, QDir::Files);
    ASSERT_EQ(names.size(), 1);
    EXPECT_FALSE(storage::loadFile(journals.filePath(names.first()))->contains("Secret"));
}

TEST_F(Safety, WhatOnlyANewerVersionMayWriteIsShownAndNeitherEditedNorSaved)
{
    const QByteArray newer = R"({"format": "nextrung-plan", "version": 9, "minReader": 7, "tracks": [
        {"id": "0000000000001", "title": "Sales"}]})";
    ASSERT_TRUE(storage::saveFile(path(), newer));
    files().open(path());

    EXPECT_EQ(document().plan().tracks.size(), 1U);
    EXPECT_TRUE(banner().text().contains(QLatin1String("version 7"))) << banner().text().toStdString();
    EXPECT_EQ(document()
                  .apply(QString(), [](const core::Plan&) { return core::Result<core::Plan>(core::Plan()); })
                  .error()
                  .code,
              core::Error::Code::ReadOnly);
    Answers answers({[](QWidget& shown) {
        const auto* box = qobject_cast<QMessageBox*>(&shown);
        EXPECT_TRUE(box && box->text().contains(QLatin1String("version 7")));
        shown.close();
        return true;
    }});
    files().save();
    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(*storage::loadFile(path()), newer);

    files().showNew(test::smallLadder());
    rename(QStringLiteral("Expert"));
}

TEST_F(Safety, OfWhatANewerVersionWroteThePersonIsTold)
{
    QByteArray bytes = storage::fileBytes(test::smallLadder(), nullptr);
    bytes.replace("\"version\": 1", "\"version\": 9");
    ASSERT_TRUE(storage::saveFile(path(), bytes));

    files().open(path());

    EXPECT_TRUE(document().mayEdit());
    EXPECT_TRUE(banner().text().contains(QLatin1String("newer version"))) << banner().text().toStdString();
}

TEST_F(Safety, APastDayIsShownWithWhatWasKnownAndTheLadderOfThen)
{
    files().open(path());
    rename(QStringLiteral("Expert"));
    save();
    files().open(path());
    app::PastDialog dialog(whole_->bench());
    dialog.show();

    dialog.showDay(whole_->bench().document.today().addDays(-1));
    EXPECT_EQ(titleIn(dialog.plan()), QStringLiteral("Specialist"));
    EXPECT_TRUE(dialog.findChild<QLabel*>(QStringLiteral("words"))->text().contains(QLatin1String("2026")));
    const auto pages = dialog.findChildren<widgets::Page*>();
    EXPECT_EQ(pages.size(), 2);
    EXPECT_EQ(title(), QStringLiteral("Expert")) << "the plan that is open stays as it is";
}

TEST_F(Safety, APastDayHoldsWhatWasSaidUpToThen)
{
    core::Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, QStringLiteral("Selling")));
    plan.people.put(test::person(1, QStringLiteral("Maya")));
    plan.assessments.put(test::says(1, 1, 1, 4, QDate(2026, 11, 10)));
    files().showNew(plan);
    app::PastDialog dialog(whole_->bench());

    dialog.showDay(QDate(2026, 11, 9));
    EXPECT_TRUE(dialog.plan().assessments.empty());
    dialog.showDay(QDate(2026, 11, 10));
    EXPECT_EQ(dialog.plan().assessments.size(), 1U);
}

TEST_F(Safety, APlanWithAPassphraseOpensWithItAndSaysWhenItIsWrong)
{
    const storage::Seal::Pointer seal
        = storage::Seal::make(QStringLiteral("right"), storage::SealCost::least());
    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(test::smallLadder(), seal.get())));
    QStringList notes;
    files().setPassphraseAsker([&notes](const QString& note) -> std::optional<QString> {
        notes.append(note);
        return notes.size() == 1 ? QStringLiteral("wrong") : QStringLiteral("right");
    });

    files().open(path());

    ASSERT_EQ(notes.size(), 2);
    EXPECT_TRUE(notes[1].contains(QLatin1String("not the passphrase"))) << notes[1].toStdString();
    rename(QStringLiteral("Secret"));
    save();
    EXPECT_EQ(titleIn(onDisk(seal.get())), QStringLiteral("Secret"));
    EXPECT_FALSE(storage::loadFile(path())->contains("Secret"));
}

TEST_F(Safety, SavingWithAPassphraseLocksTheFile)
{
    files().open(path());
    Answers answers({[](QWidget& dialog) {
        auto* one = dialog.findChild<QLineEdit*>(QStringLiteral("passphrase"));
        auto* again = dialog.findChild<QLineEdit*>(QStringLiteral("again"));
        if (!one || !again)
            return false;
        QTest::keyClicks(one, QStringLiteral("open sesame"));
        QTest::keyClicks(again, QStringLiteral("open sesame"));
        QTest::keyClick(again, Qt::Key_Return);
        return true;
    }});
    whole_->bench().actions.find("file.passphrase")->trigger();
    EXPECT_TRUE(QTest::qWaitFor([this] { return !files().keeper().isSaving(); }));

    EXPECT_TRUE(answers.areGiven());
    const QByteArray bytes = *storage::loadFile(path());
    ASSERT_TRUE(storage::isSealed(bytes));
    const auto seal = storage::Seal::fromHead(storage::sealHeadOf(bytes), QStringLiteral("open sesame"));
    ASSERT_TRUE(seal);
    EXPECT_TRUE(onDisk(seal->get()) == test::smallLadder());
}

}  // namespace

}  // namespace nextrung
