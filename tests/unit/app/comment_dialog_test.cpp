// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_dialog.h"
#include "gui/answers.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::app {

namespace {

using core::Activity;
using core::Plan;

Plan ofTwo()
{
    return test::planOf(test::person(1, u"Maya"_qs), test::person(2, u"Dana"_qs),
                        test::activity(1, u"Course"_qs));
}

TEST(CommentDialogTest, ShowsWhatWasSaidOfTheItemAndTakesMore)
{
    Plan plan = ofTwo();
    core::Comment said;
    said.id = test::idOf<core::Comment>(1);
    said.by = test::idOf<core::Person>(2);
    said.text = u"Good choice"_qs;
    said.activity = test::idOf<Activity>(1);
    plan.comments.put(said);
    CommentDialog dialog(plan, core::refTo(test::idOf<Activity>(1)));
    const auto* list = dialog.findChild<QListWidget*>(u"said"_qs);

    ASSERT_EQ(list->count(), 1);
    EXPECT_TRUE(list->item(0)->text().contains(u"Good choice"_qs));
    EXPECT_FALSE(dialog.comment()) << "nothing is written yet";

    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(u"text"_qs), u"Thanks"_qs);

    ASSERT_TRUE(dialog.comment());
    EXPECT_EQ(dialog.comment()->text, u"Thanks"_qs);
    EXPECT_EQ(dialog.comment()->activity, said.activity);
    EXPECT_EQ(dialog.comment()->by, test::idOf<core::Person>(1));
}

TEST(CommentDialogTest, NamesInACopyForNobodyInParticularNobodyAndNeverTheOneWhosePlanItIs)
{
    Plan plan = ofTwo();
    core::Profile profile = core::profileOf(plan);
    profile.person = test::idOf<core::Person>(1);
    plan.profiles.put(profile);
    plan.unknown.insert(core::sharedMark, QJsonObject{{core::sharedLayer, u"public"_qs}});
    CommentDialog dialog(plan, std::nullopt);
    auto* by = dialog.findChild<QComboBox*>(u"by"_qs);
    const auto* add = dialog.findChild<QPushButton*>(u"add"_qs);
    QTest::keyClicks(dialog.findChild<QPlainTextEdit*>(u"text"_qs), u"Thanks"_qs);

    EXPECT_FALSE(dialog.comment());
    EXPECT_FALSE(add->isEnabled());
    EXPECT_LT(by->findText(u"Maya"_qs), 0);

    by->setCurrentIndex(by->findText(u"Dana"_qs));

    EXPECT_TRUE(add->isEnabled());
    ASSERT_TRUE(dialog.comment());
    EXPECT_EQ(dialog.comment()->by, test::idOf<core::Person>(2));
}

TEST(CommentDialogTest, DiscardsWhatIsWrittenOnlyIfThePersonSaysSo)
{
    CommentDialog dialog(ofTwo(), std::nullopt);
    dialog.show();
    auto* text = dialog.findChild<QPlainTextEdit*>(u"text"_qs);
    const QSignalSpy paused(&dialog, &CommentDialog::paused);
    QTest::keyClicks(text, u"Thanks"_qs);
    QFocusEvent pause(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(text, &pause);
    EXPECT_EQ(paused.count(), 1);

    test::Answers writesOn({[](QWidget& asks) {
        QTest::keyClick(&asks, Qt::Key_Escape);
        return true;
    }});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(writesOn.areGiven());
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_EQ(text->toPlainText(), u"Thanks"_qs);

    test::Answers discards({[](QWidget& asks) {
        asks.findChild<QPushButton*>(u"discard"_qs)->click();
        return true;
    }});
    QTest::keyClick(&dialog, Qt::Key_Escape);
    EXPECT_TRUE(discards.areGiven());
    EXPECT_FALSE(dialog.isVisible());
}

TEST(CommentDialogTest, SaysSoWhereNobodyCouldWrite)
{
    CommentDialog dialog(test::planOf(test::activity(1, u"Course"_qs)), std::nullopt);
    dialog.show();

    EXPECT_FALSE(dialog.findChild<QPlainTextEdit*>(u"text"_qs)->isVisible());
    EXPECT_FALSE(dialog.findChild<QPushButton*>(u"add"_qs)->isEnabled());
}

}  // namespace

}  // namespace nextrung::app
