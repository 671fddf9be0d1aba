// SPDX-License-Identifier: GPL-3.0-or-later

// Who may answer to a copy, and what is written in it before anybody answers.

#include "app/answer_dialog.h"
#include "core/person/person_edits.h"
#include "gui/answers.h"
#include "gui/sharing_fixture.h"
#include "storage/share_file.h"

#include <QComboBox>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTimer>

#include <memory>

namespace nextrung {

namespace {

using core::Plan;
using test::today;
using test::TwoPeople;
using test::withTitles;

TEST_F(TwoPeople, DoNotLoseACommentThatIsBeingWritten)
{
    const Plan mine = *core::changeProfile(withTitles(u"Course"_qs, u"Talk"_qs), [](core::Profile& profile) {
        profile.meetingWith = test::idOf<core::Person>(2);
    });
    whole_.window().show();
    whole_.files().open(saved(u"copy.nextrung"_qs, storage::shared(mine, core::Layer::Manager, today)));
    std::shared_ptr<const Plan> drafted;
    QObject::connect(&whole_.bench().document, &document::PlanDocument::drafted, &whole_.window(),
                     [&drafted](const std::shared_ptr<const Plan>& draft) { drafted = draft; });

    test::Answers answers({[&](QWidget& dialog) {
                               auto* text = dialog.findChild<QPlainTextEdit*>(u"text"_qs);
                               if (!text)
                                   return false;
                               text->setPlainText(u"Half a sentence"_qs);
                               QFocusEvent pause(QEvent::FocusOut, Qt::OtherFocusReason);
                               QCoreApplication::sendEvent(text, &pause);
                               EXPECT_TRUE(drafted && drafted->comments.size() == 1);
                               EXPECT_TRUE(plan().comments.empty()) << "it is not added yet";
                               QTimer::singleShot(0, &dialog,
                                                  [&dialog] { QTest::keyClick(&dialog, Qt::Key_Escape); });
                               return true;
                           },
                           [](QWidget& asks) {
                               auto* discard = asks.findChild<QPushButton*>(u"discard"_qs);
                               if (!discard)
                                   return false;
                               discard->click();
                               return true;
                           }});
    whole_.bench().actions.find("edit.comment")->trigger();

    EXPECT_TRUE(answers.areGiven());
    EXPECT_TRUE(drafted && drafted->comments.empty()) << "what is discarded does not come back";
}

TEST_F(TwoPeople, AreOfferedNoAnswerWhereNobodyCouldGiveOne)
{
    const QAction* save = whole_.bench().actions.find("file.saveAnswer");
    Plan mine = withTitles(u"Course"_qs, u"Talk"_qs);
    whole_.files().open(saved(u"mine.nextrung"_qs, mine));
    EXPECT_FALSE(save->isEnabled()) << "one's own plan is not answered";

    whole_.files().open(saved(u"copy.nextrung"_qs, storage::shared(mine, core::Layer::Manager, today)));
    EXPECT_TRUE(save->isEnabled());
    EXPECT_TRUE(said().contains(u"goes back with your answer"_qs)) << said().toStdString();

    const Plan forAll = test::planOf(test::activity(1, u"Course"_qs));
    whole_.files().open(saved(u"public.nextrung"_qs, storage::shared(forAll, core::Layer::Public, today)));

    EXPECT_FALSE(save->isEnabled());
    EXPECT_FALSE(save->toolTip().isEmpty());
    EXPECT_FALSE(said().contains(u"your answer"_qs)) << said().toStdString();
    EXPECT_TRUE(said().contains(u"nobody who could answer"_qs)) << said().toStdString();
}

TEST_F(TwoPeople, SayWhoAnswersWhereItIsNotKnown)
{
    const Plan plan
        = storage::shared(withTitles(u"Course"_qs, u"Talk"_qs), core::Layer::Public, QDate(2026, 11, 21));
    Plan changed = plan;
    changed.activities.put(test::activity(77, u"Added by the reader"_qs));

    test::Answers answers({[](QWidget& dialog) {
        auto* who = dialog.findChild<QComboBox*>(u"who"_qs);
        auto* save = dialog.findChild<QPushButton*>(u"save"_qs);
        const auto* stays = dialog.findChild<QListWidget*>(u"staysHere"_qs);
        if (!who || !save || !stays)
            return false;
        EXPECT_LT(who->currentIndex(), 0);
        EXPECT_FALSE(save->isEnabled());
        const int before = dialog.height();
        who->setCurrentIndex(who->findText(u"Dana"_qs));
        EXPECT_TRUE(stays->isVisible());
        EXPECT_GT(dialog.height(), before) << "room for what does not go back";
        save->click();
        return true;
    }});

    EXPECT_EQ(app::whoAnswers(changed, plan, nullptr), test::idOf<core::Person>(2));
    EXPECT_TRUE(answers.areGiven());
}

}  // namespace

}  // namespace nextrung
