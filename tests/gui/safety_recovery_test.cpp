// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of changes that were left unsaved, and what it does with them.

#include "app/change_list.h"
#include "app/recovery_dialog.h"
#include "gui/safety_fixture.h"

#include <QDir>
#include <QLabel>
#include <QTableWidget>

namespace nextrung {

namespace {

using test::Answers;
using test::press;
using test::Safety;

/// What a label of the recovery dialog says; empty if it is not there.
QString said(const QWidget& dialog, const char* label)
{
    const auto* found = dialog.findChild<QLabel*>(QLatin1String(label));
    return found ? found->text() : QString();
}

storage::Seal::Pointer sealOf(const char* passphrase)
{
    return storage::Seal::make(QLatin1String(passphrase), storage::SealCost::least());
}

QByteArray headOf(const storage::Seal::Pointer& seal)
{
    return seal ? seal->head() : QByteArray();
}

/// Changes of a plan, of which only the other passphrase is known when the program starts again.
class NewPassphrase : public Safety {
protected:
    void leave(const storage::Seal::Pointer& seal)
    {
        rename(QStringLiteral("Mine"));
        EXPECT_TRUE(files().keeper().setSeal(seal));
        files().keeper().finish();
        start();
        files().setPassphraseAsker([this](const QString& note) -> std::optional<QString> {
            notes_.append(note);
            return note.contains(QLatin1String("being set")) ? std::optional(QStringLiteral("second"))
                                                             : std::nullopt;
        });
    }

    QStringList notes_;
};

/// Changes of one file that two sessions left, one after the other; the later ones are offered first.
class TwoSessions : public Safety {
protected:
    void leave(quint64 earlier, quint64 later)
    {
        files().open(path());
        rename(QStringLiteral("Earlier"), earlier);
        files().keeper().finish();
        start();
        Answers answers({press("later")});
        files().open(path());
        EXPECT_TRUE(answers.areGiven());
        rename(QStringLiteral("Later"), later);
        files().keeper().finish();
        start();
    }

    void expectNothingLeft()
    {
        files().keeper().finish();
        EXPECT_EQ(storage::leftJournals(files().keeper().place()).size(), 0U);
    }
};

TEST_F(TwoSessions, ComeBackTogetherWithoutAQuestion)
{
    leave(1, 2);

    Answers answers({press("bringBack"), press("bringBack")});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(1), QStringLiteral("Earlier"));
    EXPECT_EQ(title(2), QStringLiteral("Later"));
    expectNothingLeft();
}

TEST_F(TwoSessions, AreNobodyElsesWhereTheyDiffer)
{
    leave(1, 1);
    QStringList headings;

    Answers answers({press("bringBack"), press("bringBack"), [&](QWidget& dialog) {
                         const auto* table = dialog.findChild<QTableWidget*>(QStringLiteral("conflicts"));
                         for (int column = 0; table && column < table->columnCount(); ++column)
                             headings << table->horizontalHeaderItem(column)->text();
                         headings << said(dialog, "summary");
                         return test::pressed(dialog, {QStringLiteral("allOurs"), QStringLiteral("merge")});
                     }});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    const QString words = headings.join(QLatin1Char('\n'));
    EXPECT_TRUE(words.contains(QLatin1String("Your unsaved changes"))) << words.toStdString();
    EXPECT_TRUE(words.contains(QLatin1String("changes of yours too"))) << words.toStdString();
    EXPECT_FALSE(words.contains(QLatin1String("other"))) << words.toStdString();
    EXPECT_TRUE(title(1) == QLatin1String("Earlier") || title(1) == QLatin1String("Later"));
    expectNothingLeft();
}

TEST_F(Safety, WhatIsLeftOfAFileThatIsLostIsComparedWithWhatItHeldLast)
{
    files().open(path());
    rename(QStringLiteral("Mine"));
    files().keeper().finish();
    start();
    ASSERT_TRUE(QFile::remove(path()));

    Answers answers({[](QWidget& dialog) {
        const auto* list = dialog.findChild<app::ChangeList*>();
        if (!list)
            return false;
        EXPECT_EQ(list->topLevelItemCount(), 1) << "one title was changed";
        EXPECT_TRUE(said(dialog, "sentence").contains(QLatin1String("cannot be read any more")));
        EXPECT_TRUE(said(dialog, "compared").contains(QLatin1String("opened or saved here last")));
        return press("bringBack")(dialog);
    }});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Mine"));
}

TEST_F(NewPassphrase, IsAskedForByItsNameAndComesBackWithTheChanges)
{
    const storage::Seal::Pointer second = sealOf("second");
    files().open(path());
    leave(second);

    Answers answers({[](QWidget& dialog) {
        const auto* list = dialog.findChild<app::ChangeList*>();
        if (!list)
            return false;
        EXPECT_EQ(list->topLevelItemCount(), 1) << "compared with the file, which is not locked";
        EXPECT_TRUE(said(dialog, "passphrase").contains(QLatin1String("new passphrase")));
        EXPECT_EQ(said(dialog, "others"), QString()) << "nobody else changed the file";
        return press("bringBack")(dialog);
    }});
    files().open(path());

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(notes_.size(), 1);
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    save();
    EXPECT_EQ(storage::sealHeadOf(*storage::loadFile(path())), headOf(second));
    EXPECT_EQ(titleIn(onDisk(second.get())), QStringLiteral("Mine"));
}

TEST_F(NewPassphrase, BringsBackWhatCannotBeComparedWithoutTheFormerOne)
{
    ASSERT_TRUE(storage::saveFile(path(), storage::fileBytes(test::smallLadder(), sealOf("first").get())));
    files().setPassphraseAsker([](const QString&) { return std::optional(QStringLiteral("first")); });
    files().open(path());
    const storage::Seal::Pointer second = sealOf("second");
    leave(second);

    Answers answers({[](QWidget& dialog) {
        if (!qobject_cast<app::RecoveryDialog*>(&dialog))
            return false;
        EXPECT_FALSE(dialog.findChild<app::ChangeList*>()) << "not everything is new";
        EXPECT_TRUE(said(dialog, "compared").contains(QLatin1String("former passphrase")));
        return press("bringBack")(dialog);
    }});
    files().offerRecovery();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(title(), QStringLiteral("Mine"));
    EXPECT_TRUE(files().path().isEmpty());
    EXPECT_EQ(headOf(files().keeper().seal()), headOf(second));
    EXPECT_TRUE(banner().text().contains(QLatin1String("was not opened")));
}

TEST_F(Safety, WhatAnotherVersionLeftIsToldOnceAndStays)
{
    const QString journal
        = QDir(files().keeper().place().journals()).filePath(QStringLiteral("later.journal"));
    ASSERT_TRUE(storage::saveFile(journal, "nextrung-journal 7\nwhat nobody knows yet"));

    Answers answers({[](QWidget& dialog) {
        if (!qobject_cast<app::RecoveryDialog*>(&dialog))
            return false;
        EXPECT_TRUE(said(dialog, "sentence").contains(QLatin1String("Another version of NextRung")));
        EXPECT_FALSE(dialog.findChild<QPushButton*>(QStringLiteral("bringBack")));
        QTest::keyClick(&dialog, Qt::Key_Return);
        return !dialog.isVisible();
    }});
    files().open(path());
    EXPECT_TRUE(answers.areGiven());
    files().open(path());

    EXPECT_TRUE(QFile::exists(journal));
    EXPECT_EQ(title(), QStringLiteral("Specialist"));
}

}  // namespace

}  // namespace nextrung
