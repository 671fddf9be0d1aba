// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_dialog.h"
#include "app/change_list.h"
#include "app/merge_dialog.h"
#include "app/share_dialog.h"
#include "core/edits.h"
#include "gui/answers.h"
#include "gui/sharing_fixture.h"
#include "report/dates.h"
#include "storage/share_file.h"
#include "widgets/languages.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>
#include <QTimer>
#include <QToolButton>
#include <QTreeWidget>
#include <QUndoStack>

#include <gtest/gtest.h>

// Two people, or two copies: sharing, answering, commenting, merging, by mouse and by keys.

namespace nextrung {

namespace {

using core::Activity;
using core::Plan;
using core::Side;
using test::today;
using test::TwoPeople;
using test::withTitles;

QStringList titlesOf(const Plan& plan)
{
    QStringList titles;
    for (const auto& row : plan.activities)
        titles.append(row->title);
    return titles;
}

QString textsOf(const QTreeWidget& list)
{
    QStringList texts;
    for (int at = 0; at < list.topLevelItemCount(); ++at)
        texts.append(list.topLevelItem(at)->text(0));
    return texts.join(u'\n');
}

/// Clicks this button of the dialog that is shown next, and keeps what the dialog's lists say.
class NextDialog {
public:
    explicit NextDialog(const char* button)
        : button_(QLatin1String(button))
    {
        look();
    }

    [[nodiscard]] QString said() const { return said_; }

private:
    void look()
    {
        QTimer::singleShot(10, &context_, [this] {
            QWidget* dialog = QApplication::activeModalWidget();
            auto* button = dialog ? dialog->findChild<QPushButton*>(button_) : nullptr;
            if (!button)
                return look();
            for (const QListWidget* list : dialog->findChildren<QListWidget*>()) {
                for (int row = 0; row < list->count(); ++row)
                    said_ += list->item(row)->text() + u'\n';
            }
            button->click();
        });
    }

    QObject context_;
    QString button_;
    QString said_;
};

class MergeDialogTest : public testing::Test {
protected:
    MergeDialogTest()
        : dialog_({withTitles(u"Course"_qs, u"Talk"_qs),
                   withTitles(u"My course"_qs, u"My talk"_qs),
                   withTitles(u"Their course"_qs, u"Their talk"_qs),
                   {u"Maya"_qs, today, QTime(9, 30)},
                   {u"LAPTOP"_qs, today}})
        , table_(dialog_.findChild<QTableWidget*>(u"conflicts"_qs))
        , incoming_(dialog_.findChild<app::ChangeList*>(u"incoming"_qs))
        , merge_(dialog_.findChild<QPushButton*>(u"merge"_qs))
    {
        dialog_.show();
    }

    app::MergeDialog dialog_;
    QTableWidget* table_;
    app::ChangeList* incoming_;
    QPushButton* merge_;
};

TEST_F(MergeDialogTest, ShowsBothCopiesSideBySideWithWhoAndWhen)
{
    ASSERT_EQ(table_->rowCount(), 2);
    EXPECT_EQ(table_->item(0, 0)->text(), u"activity “My course”, title"_qs);
    EXPECT_EQ(table_->item(0, 1)->text(), u"“My course”"_qs);
    EXPECT_EQ(table_->item(0, 2)->text(), u"“Their course”"_qs);
    EXPECT_TRUE(table_->horizontalHeaderItem(1)->text().startsWith(u"Your copy (Maya, "_qs));
    EXPECT_EQ(table_->horizontalHeaderItem(2)->text(),
              u"The other copy (LAPTOP, %1)"_qs.arg(report::dateInTable(QLocale(), today)))
        << "no time is made up";
    EXPECT_FALSE(merge_->isEnabled());
}

TEST_F(MergeDialogTest, LetsThePersonChooseByKeys)
{
    table_->setFocus();
    QTest::keyClick(table_, Qt::Key_Space);
    QTest::keyClick(table_, Qt::Key_Down);
    QTest::keyClick(table_, Qt::Key_Right);
    EXPECT_FALSE(merge_->isEnabled());
    QTest::keyClick(table_, Qt::Key_Space);

    EXPECT_TRUE(merge_->isEnabled());
    EXPECT_EQ(titlesOf(dialog_.merged().plan), QStringList({u"My course"_qs, u"Their talk"_qs}));
}

TEST_F(MergeDialogTest, LetsThePersonChooseByMouseAndChangeTheirMind)
{
    QTest::mouseClick(dialog_.findChild<QPushButton*>(u"allTheirs"_qs), Qt::LeftButton);
    EXPECT_EQ(titlesOf(dialog_.merged().plan), QStringList({u"Their course"_qs, u"Their talk"_qs}));
    EXPECT_EQ(textsOf(*incoming_),
              u"activity “Their course”: title: “My course” → “Their course”\n"
              u"activity “Their talk”: title: “My talk” → “Their talk”"_qs);

    const QRect cell = table_->visualItemRect(table_->item(0, 1));
    QTest::mouseClick(table_->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 10, cell.center().y()));

    EXPECT_EQ(titlesOf(dialog_.merged().plan), QStringList({u"My course"_qs, u"Their talk"_qs}));
    EXPECT_EQ(table_->item(0, 2)->checkState(), Qt::Unchecked);
    EXPECT_EQ(textsOf(*incoming_), u"activity “Their talk”: title: “My talk” → “Their talk”"_qs);
}

TEST_F(MergeDialogTest, LeavesTheConflictsMoreRoomThanWhatComesIn)
{
    EXPECT_LE(dialog_.height(), 650);
    EXPECT_GT(table_->height(), incoming_->height());
    EXPECT_GT(incoming_->height(), 60);
}

TEST(MergeDialogWithoutConflicts, ShowsWhatComesInAndAsksWhetherToMerge)
{
    widgets::useLanguage(u"en"_qs);
    const Plan base = withTitles(u"Course"_qs, u"Talk"_qs);
    app::MergeDialog dialog(
        {base, withTitles(u"Long course"_qs, u"Talk"_qs), withTitles(u"Course"_qs, u"Long talk"_qs), {}, {}});

    EXPECT_TRUE(dialog.findChild<QPushButton*>(u"merge"_qs)->isEnabled());
    EXPECT_EQ(dialog.findChild<QLabel*>(u"summary"_qs)->text(),
              u"1 change of the other copy comes into yours."_qs);
    EXPECT_EQ(textsOf(*dialog.findChild<app::ChangeList*>(u"incoming"_qs)),
              u"activity “Long talk”: title: “Talk” → “Long talk”"_qs);
}

TEST(CopyOriginTest, IsOfADayAloneWhereTheNameOfACopyTellsNoTime)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"plan (Maya's conflicted copy 2026-11-21).nextrung"_qs);
    EXPECT_TRUE(app::writePlanTo(path, withTitles(u"Course"_qs, u"Talk"_qs)));

    const app::CopyOrigin origin = app::originOf(path);

    EXPECT_EQ(origin.who, u"Maya"_qs);
    EXPECT_EQ(origin.day, today);
    EXPECT_EQ(origin.time, std::nullopt);
}

TEST(ShareDialogTest, ShowsWhatLeavesAndWhatStaysAndFollowsTheTicks)
{
    Plan plan = withTitles(u"Course"_qs, u"Talk"_qs);
    Activity secret = test::activity(1, u"Course"_qs);
    secret.note = u"Ask quietly"_qs;
    plan.activities.put(secret);
    secret = test::activity(2, u"Leave?"_qs);
    secret.layer = core::Layer::Private;
    plan.activities.put(secret);
    app::ShareDialog dialog(plan);
    const auto* leaving = dialog.findChild<QTreeWidget*>(u"leaving"_qs);
    const auto* staying = dialog.findChild<QTreeWidget*>(u"staying"_qs);

    EXPECT_EQ(textsOf(*leaving), u"person: 2\nactivity: 1"_qs);
    EXPECT_EQ(textsOf(*staying), u"activity “Leave?”\nactivity “Course”, note: “Ask quietly”"_qs);

    dialog.findChild<QCheckBox*>(u"withNotes"_qs)->click();
    EXPECT_EQ(textsOf(*staying), u"activity “Leave?”"_qs);

    dialog.findChild<QComboBox*>(u"reader"_qs)->setCurrentIndex(2);
    EXPECT_EQ(textsOf(*leaving), QString());
    EXPECT_TRUE(dialog.visible().activities.empty());
}

TEST_F(TwoPeople, SeeAnAnswerBeforeItIsTakenInAndUndoItInOneStep)
{
    const Plan mine = withTitles(u"Course"_qs, u"Talk"_qs);
    Plan answer = storage::shared(mine, core::Layer::Manager, today);
    core::Comment comment;
    comment.id = test::idOf<core::Comment>(1);
    comment.by = test::idOf<core::Person>(2);
    comment.text = u"Good choice"_qs;
    answer.comments.put(comment);
    answer.activities.put(test::activity(1, u"Another"_qs));
    const QString path
        = saved(u"answer.nextrung"_qs, storage::answered(answer, test::idOf<core::Person>(2), today));
    whole_.files().open(saved(u"mine.nextrung"_qs, mine));

    const NextDialog takesIn("takeIn");
    whole_.sharing().takeAnswerFrom(path);

    EXPECT_TRUE(takesIn.said().contains(u"added: comment “Good choice”"_qs));
    EXPECT_TRUE(takesIn.said().contains(u"activity “Another”, title: not taken in."_qs));
    EXPECT_EQ(plan().comments.size(), 1U);
    EXPECT_EQ(titlesOf(plan()), titlesOf(mine));

    whole_.bench().document.history()->undo();

    EXPECT_TRUE(plan() == mine);
}

TEST_F(TwoPeople, CannotTakeInAnAnswerThatBringsNothing)
{
    const Plan mine = withTitles(u"Course"_qs, u"Talk"_qs);
    const QString path = saved(u"answer.nextrung"_qs,
                               storage::answered(storage::shared(mine, core::Layer::Manager, today),
                                                 test::idOf<core::Person>(2), today));
    whole_.files().open(saved(u"mine.nextrung"_qs, mine));

    test::Answers answers({[](QWidget& dialog) {
        const auto* takeIn = dialog.findChild<QPushButton*>(u"takeIn"_qs);
        if (!takeIn)
            return false;
        EXPECT_FALSE(takeIn->isEnabled());
        QString words;
        for (const auto* label : dialog.findChildren<QLabel*>())
            words += label->text() + u'\n';
        EXPECT_TRUE(words.contains(u"Nothing in it is new"_qs)) << words.toStdString();
        return dialog.close();
    }});
    whole_.sharing().takeAnswerFrom(path);

    EXPECT_TRUE(answers.areGiven());
}

TEST_F(TwoPeople, AreToldThatACopyWasSharedWithThem)
{
    const Plan mine = withTitles(u"Course"_qs, u"Talk"_qs);
    whole_.files().open(saved(u"mine.nextrung"_qs, mine));
    EXPECT_EQ(whole_.window().banner().text(), QString());

    whole_.files().open(saved(u"copy.nextrung"_qs, storage::shared(mine, core::Layer::Manager, today)));

    EXPECT_TRUE(whole_.window().banner().text().contains(u"shared with you"_qs));
}

TEST_F(TwoPeople, CommentBesideWhatIsSelectedInACopyThatWasShared)
{
    const auto button = [this]() -> QToolButton* {
        whole_.window().showPage("plan");
        whole_.bench().selection.select(core::refTo(test::idOf<Activity>(2)));
        for (auto* each : whole_.window().findChildren<QToolButton*>(u"comment"_qs)) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    };
    const Plan mine = withTitles(u"Course"_qs, u"Talk"_qs);
    whole_.window().show();
    whole_.files().open(saved(u"mine.nextrung"_qs, mine));
    EXPECT_FALSE(button()) << "one's own plan needs no answer";

    whole_.files().open(saved(u"copy.nextrung"_qs, storage::shared(mine, core::Layer::Manager, today)));
    ASSERT_TRUE(button());
    test::Answers answers({[](QWidget& dialog) {
        auto* text = dialog.findChild<QPlainTextEdit*>(u"text"_qs);
        auto* add = dialog.findChild<QPushButton*>(u"add"_qs);
        if (!text || !add)
            return false;
        text->setPlainText(u"Good choice"_qs);
        dialog.findChild<QComboBox*>(u"by"_qs)->setCurrentIndex(1);
        add->click();
        return true;
    }});
    button()->click();

    EXPECT_TRUE(answers.areGiven());
    ASSERT_EQ(plan().comments.size(), 1U);
    EXPECT_EQ(plan().comments[0].activity, test::idOf<Activity>(2));
    EXPECT_EQ(plan().comments[0].text, u"Good choice"_qs);
}

TEST_F(TwoPeople, AnswerAsWhomTheMeetingIsWith)
{
    Plan plan = withTitles(u"Course"_qs, u"Talk"_qs);
    plan.people.put(test::person(3, u"Zoe"_qs));
    core::Profile profile = core::profileOf(plan);
    profile.meetingWith = test::idOf<core::Person>(3);
    plan.profiles.put(profile);
    plan = storage::shared(plan, core::Layer::Manager, QDate(2026, 11, 21));
    const Plan given = plan;
    plan.activities.put(test::activity(77, u"Added by the reader"_qs));

    const NextDialog saves("save");

    EXPECT_EQ(app::whoAnswers(plan, given, nullptr), test::idOf<core::Person>(3));
    EXPECT_TRUE(saves.said().contains(u"Added by the reader"_qs)) << "what does not go back is told";
}

TEST_F(TwoPeople, AreToldOfAConflictedCopyAndCanMergeIt)
{
    (void)saved(u"mine.sync-conflict-20261121-123456-ABCDEF7.nextrung"_qs,
                withTitles(u"Their course"_qs, u"Talk"_qs));
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"My course"_qs, u"Talk"_qs)));
    whole_.sharing().settle();
    EXPECT_TRUE(said().contains(u"mine.sync-conflict-20261121-123456-ABCDEF7.nextrung"_qs))
        << said().toStdString();
    EXPECT_EQ(QApplication::activeModalWidget(), nullptr);
    EXPECT_TRUE(whole_.window().findChildren<QMessageBox*>().isEmpty()) << "nobody is interrupted";

    const NextDialog takesTheirs("allTheirs");
    QTimer::singleShot(200, &whole_.window(), [] {
        QApplication::activeModalWidget()->findChild<QPushButton*>(u"merge"_qs)->click();
    });
    banner().choose(0);

    EXPECT_EQ(titlesOf(plan()), QStringList({u"Their course"_qs, u"Talk"_qs}));
    hearNoMore();
}

TEST_F(TwoPeople, AreToldAgainOfAConflictedCopyThatTheyDidNotMergeAfterAll)
{
    (void)saved(copyOf(u"Ada"_qs), withTitles(u"Course"_qs, u"Ada"_qs));
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    whole_.sharing().settle();
    ASSERT_TRUE(said().contains(u"Ada"_qs)) << said().toStdString();

    test::Answers answers(
        {[](QWidget& dialog) { return dialog.findChild<QPushButton*>(u"merge"_qs) && dialog.close(); }});
    banner().choose(0);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(titlesOf(plan()), QStringList({u"Course"_qs, u"Talk"_qs}));
    EXPECT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Ada"_qs); }));
}

TEST_F(TwoPeople, AreToldOfEachConflictedCopyThatComesWhileThePlanIsOpen)
{
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    for (const QString& who : {u"Ada"_qs, u"Zoe"_qs}) {
        (void)saved(copyOf(who), withTitles(u"Course"_qs, who));

        ASSERT_TRUE(QTest::qWaitFor([&] { return said().contains(who); })) << who.toStdString();
        closeWord();
    }

    hearNoMore();
}

TEST_F(TwoPeople, AreToldOfOneCopyAfterTheOther)
{
    for (const QString& who : {u"Ada"_qs, u"Zoe"_qs})
        (void)saved(copyOf(who), withTitles(u"Course"_qs, who));
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    whole_.sharing().settle();
    ASSERT_TRUE(said().contains(u"Ada"_qs)) << said().toStdString();

    closeWord();

    EXPECT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Zoe"_qs); }));
    closeWord();
    hearNoMore();
}

TEST_F(TwoPeople, AreToldOfACopyOnceNothingElseIsSaid)
{
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    banner().say({u"first"_qs, u"This comes first."_qs, widgets::Banner::Tone::Attention});
    (void)saved(copyOf(u"Ada"_qs), withTitles(u"Course"_qs, u"Ada"_qs));
    QSignalSpy touched(&whole_.files(), &app::FileActions::folderTouched);
    ASSERT_TRUE(touched.wait());
    whole_.sharing().settle();
    EXPECT_EQ(said(), u"This comes first."_qs);

    banner().withdraw(u"first"_qs);

    ASSERT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Ada"_qs); }));
    banner().say({u"first"_qs, u"This comes first."_qs, widgets::Banner::Tone::Attention});
    banner().withdraw(u"first"_qs);
    EXPECT_TRUE(QTest::qWaitFor([this] { return said().contains(u"Ada"_qs); }))
        << "nobody has closed what was pushed away";
}

TEST_F(TwoPeople, HearNothingMoreOfACopyThatIsGone)
{
    const QString copy = saved(copyOf(u"Ada"_qs), withTitles(u"Course"_qs, u"Ada"_qs));
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    whole_.sharing().settle();
    ASSERT_TRUE(said().contains(u"Ada"_qs));

    ASSERT_TRUE(QFile::remove(copy));

    EXPECT_TRUE(QTest::qWaitFor([this] { return said().isEmpty(); }));
}

TEST_F(TwoPeople, AreMergedAgainstTheVersionFromWhichBothCome)
{
    const Plan base = withTitles(u"Course"_qs, u"Talk"_qs);
    whole_.files().open(saved(u"mine.nextrung"_qs, base));
    ASSERT_TRUE(whole_.bench().document.apply(
        QString(), [](const Plan&) { return core::Result<Plan>(withTitles(u"My course"_qs, u"Talk"_qs)); }));
    whole_.files().keeper().finish();
    const QString theirs = saved(u"theirs.nextrung"_qs, withTitles(u"Course"_qs, u"Their talk"_qs));

    const NextDialog merges("merge");
    whole_.sharing().mergeFrom(theirs);

    // Without that version, either title would have been a matter of choice.
    EXPECT_EQ(titlesOf(plan()), QStringList({u"My course"_qs, u"Their talk"_qs}));
}

TEST_F(TwoPeople, HearNothingOfCopiesWhereThereAreNone)
{
    whole_.files().open(saved(u"mine.nextrung"_qs, withTitles(u"Course"_qs, u"Talk"_qs)));
    whole_.sharing().settle();

    EXPECT_EQ(said(), QString());
}

}  // namespace

}  // namespace nextrung
