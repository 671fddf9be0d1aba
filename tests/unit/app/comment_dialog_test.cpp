// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_dialog.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
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

}  // namespace

}  // namespace nextrung::app
