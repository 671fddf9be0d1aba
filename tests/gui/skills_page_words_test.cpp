// SPDX-License-Identifier: GPL-3.0-or-later
// What the skills page says, and how it asks for assessments.
#include "core/answer.h"
#include "core/rules.h"
#include "gui/skills_page_fixture.h"
#include "models/gap_edits.h"
#include "widgets/banner.h"
#include "widgets/skills/assess_dialog.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_words.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nextrung::widgets {

namespace {

using core::Plan;
using models::GapTableModel;

Plan sharedFor(const QString& layer, Plan plan)
{
    plan.unknown.insert(core::sharedMark, QJsonObject{{core::sharedLayer, layer}});
    return plan;
}

}  // namespace

TEST_F(SkillsPageTest, StepsThroughTheCompetenciesAndTakesAllAnswersAtOnce)
{
    std::vector<core::Id<core::Competency>> asked;
    for (const core::GapRow& each : model().report().rows)
        asked.push_back(*each.competency);
    AssessDialog dialog(bench_, asked, 0, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    QObject::connect(&dialog, &AssessDialog::taken, &page_->commands(), &SkillsCommands::takeAssessments);
    const std::size_t before = plan().assessments.size();
    const std::size_t people = plan().people.size();
    const int steps = document_.history()->count();

    dialog.nameNewcomer(QStringLiteral("Grace Hopper"), core::Person::Role::Manager);
    dialog.chooseLevel(3.5);
    dialog.next();
    dialog.skip();
    dialog.chooseState(core::Assessment::State::NoOpportunityYet);
    dialog.next();
    EXPECT_EQ(dialog.at(), 3U);
    EXPECT_EQ(plan().assessments.size(), before);
    dialog.finish();

    EXPECT_EQ(plan().assessments.size(), before + 2);
    EXPECT_EQ(plan().people.size(), people + 1);
    EXPECT_EQ(document_.history()->count(), steps + 1);
}

TEST_F(SkillsPageTest, LongLevelTextsLeaveTheButtonsOfTheDialogInSight)
{
    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    ASSERT_TRUE(document_.apply(QStringLiteral("Describe"), [id](const Plan& before) {
        return core::change(before, id, [](core::Competency& each) {
            for (core::LevelDescriptor& level : each.descriptors)
                level.text = QStringLiteral("You can do very much of it. ").repeated(60);
        });
    }));
    AssessDialog dialog(bench_, {id}, 0, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QApplication::processEvents();

    EXPECT_LE(dialog.height(), 700);
    EXPECT_LE(dialog.width(), 1100);
    for (const QPushButton* button : dialog.findChildren<QPushButton*>())
        EXPECT_TRUE(dialog.rect().contains(button->geometry())) << button->text().toStdString();
    for (const QLabel* words : dialog.findChildren<QLabel*>())
        EXPECT_LE(words->width(), dialog.width()) << words->text().left(40).toStdString();
}

TEST_F(SkillsPageTest, AClickOnTheWordsOfALevelChoosesIt)
{
    AssessDialog dialog(bench_, {*row(QStringLiteral("Negotiation")).competency}, 0, nullptr);
    dialog.setAttribute(Qt::WA_DeleteOnClose, false);
    dialog.show();
    QApplication::processEvents();
    QLabel* words = nullptr;
    for (QLabel* each : dialog.findChildren<QLabel*>()) {
        if (each->text().endsWith(QStringLiteral("Handles price objections with a colleague")))
            words = each;
    }
    ASSERT_NE(words, nullptr);

    QTest::mouseClick(words, Qt::LeftButton);

    EXPECT_EQ(dialog.findChild<QDoubleSpinBox*>()->value(), 3);
}

TEST_F(SkillsPageTest, InASharedCopyTheOneWhoGotItAssesses)
{
    const auto assessor = [this] {
        AssessDialog dialog(bench_, {*row(QStringLiteral("Negotiation")).competency}, 0, nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        return dialog.findChild<QComboBox*>()->currentText();
    };
    EXPECT_EQ(assessor(), QStringLiteral("Me"));

    document_.reset(sharedFor(QStringLiteral("manager"), plan()));

    EXPECT_TRUE(assessor().startsWith(QStringLiteral("Dana Whitfield"))) << assessor().toStdString();
}

TEST_F(SkillsPageTest, InASharedCopyTheTableSpeaksForTheOneWhoGotIt)
{
    const core::Plan mine = plan();
    document_.reset(sharedFor(QStringLiteral("manager"), plan()));
    const int at = rowOf(QStringLiteral("Contract basics"));  // Dana 2.5, Maya 2.0, now 2.0

    drag(at, 2.0, 3.1);
    EXPECT_EQ(models::ownLevelOf(plan(), model().row(at)), 3.5);
    QTest::keyClick(&table(), Qt::Key_Left);
    EXPECT_EQ(models::ownLevelOf(plan(), model().row(at)), 3.0);
    ASSERT_TRUE(model().setData(model().index(at, GapTableModel::NowColumn), 4));

    const core::Id<core::Person> dana = *core::profileOf(plan()).meetingWith;
    const core::TakenAnswer taken
        = core::takeAnswer(mine, sharedFor(QStringLiteral("manager"), mine), plan(), dana);
    EXPECT_TRUE(taken.notTaken.empty()) << "all of it reaches Maya";
    EXPECT_EQ(taken.plan.assessments.size(), mine.assessments.size() + 1);
}

TEST_F(SkillsPageTest, InACopyForEverybodyItIsAskedWhoAssesses)
{
    document_.reset(sharedFor(QStringLiteral("public"), plan()));
    const auto before = document_.snapshot();
    select(QStringLiteral("Contract basics"));

    QTest::keyClick(&table(), Qt::Key_4);

    EXPECT_EQ(document_.snapshot(), before) << "nobody's view is made up";
    EXPECT_FALSE(model().setData(
        model().index(rowOf(QStringLiteral("Contract basics")), GapTableModel::NowColumn), 4));
    const auto* dialog = page_->findChild<AssessDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_EQ(dialog->findChild<QComboBox*>()->currentText(), AssessDialog::tr("Somebody else…"));
}

TEST_F(SkillsPageTest, SaysWhyThereIsNothingToAssess)
{
    document_.reset(Plan{});

    actions_.find("skills.assess")->trigger();

    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("target position")));
}

TEST_F(SkillsPageTest, AnAmpersandInTheTargetsNameIsReadWhereItIsOfferedCompetencies)
{
    Plan research = plan();
    core::Position head = *core::find(research, core::profileOf(research).targetPosition);
    head.id = core::newId<core::Position>();
    head.title = QStringLiteral("Head of R&D");
    core::Profile profile = core::profileOf(research);
    profile.targetPosition = head.id;
    research.positions.put(head);
    research.profiles.put(profile);

    document_.reset(research);

    const QList<QPushButton*> buttons = page_->findChildren<QPushButton*>();
    EXPECT_TRUE(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* each) {
        return each->isVisible() && each->text() == QLatin1String("Take 10 for Head of R&&D");
    }));
}

TEST_F(SkillsPageTest, SaysThatEvidenceBelongsToACompetency)
{
    select(QStringLiteral("Negotiation certificate"));

    actions_.find("skills.addEvidence")->trigger();
    EXPECT_TRUE(page_->banner().text().contains(QStringLiteral("Negotiation certificate")));

    select(QStringLiteral("Negotiation"));
    EXPECT_EQ(page_->banner().text(), QString());
}

TEST_F(SkillsPageTest, WhatIsNotAssessedIsNoGapInTheStatusBar)
{
    const int unknown
        = static_cast<int>(std::count_if(model().report().rows.begin(), model().report().rows.end(),
                                         [](const core::GapRow& each) { return !each.now; }));
    const QString before = page_->facts().constFirst();

    forgetAssessments(QStringLiteral("Contract basics"));

    EXPECT_TRUE(before.contains(QStringLiteral("10 with a gap"))) << before.toStdString();
    const QString after = page_->facts().constFirst();
    EXPECT_TRUE(after.contains(QStringLiteral("9 with a gap"))) << after.toStdString();
    EXPECT_TRUE(after.contains(QStringLiteral("%1 not assessed").arg(unknown + 1))) << after.toStdString();
}

TEST_F(SkillsPageTest, TheHeaderShowsAScaleOnlyWhileAllRowsHaveIt)
{
    EXPECT_EQ(table().cells().commonTop(), 5);

    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    ASSERT_TRUE(document_.apply(QStringLiteral("Scale"), [id](const Plan& before) {
        core::Scale scale;
        scale.id = core::newId<core::Scale>();
        for (int level = 0; level <= 4; ++level)
            scale.levels.push_back({static_cast<double>(level), {}, {}, {}});
        Plan after = before;
        after.scales.put(scale);
        return core::change(after, id, [&scale](core::Competency& each) { each.scale = scale.id; });
    }));

    EXPECT_EQ(table().cells().commonTop(), std::nullopt);
}

TEST_F(SkillsPageTest, WhatClosesAGapIsSeenWholeWhereThereIsRoom)
{
    page_->resize(1500, 860);
    QApplication::processEvents();

    const int width = table().columnWidth(GapTableModel::ClosingColumn);
    for (int at = 0; at < model().rowCount(); ++at)
        EXPECT_LE(table().cells().wantedWidth(at, GapTableModel::ClosingColumn), width) << at;
}

TEST(ShortTitleTest, EndsBeforeACommaOrAColon)
{
    core::Activity activity;
    activity.title = QStringLiteral("Negotiation course, 12 units");
    EXPECT_EQ(SkillsWords::shortTitle(activity), QStringLiteral("Negotiation course"));
    activity.title = QStringLiteral("Brown-bag: what support hears");
    EXPECT_EQ(SkillsWords::shortTitle(activity), QStringLiteral("Brown-bag"));
}

TEST_F(SkillsPageTest, AKindThatIsNotKnownIsShownAsWhatItIsAndStaysSo)
{
    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    Plan changed = plan();
    core::Competency competency = *core::find(changed, id);
    competency.kind = core::Choice<core::Competency::Kind>::fromWord(QStringLiteral("telepathy"));
    changed.competencies.put(competency);
    document_.reset(changed);
    select(QStringLiteral("Negotiation"));

    const QList<QComboBox*> boxes = page_->inspector()->findChildren<QComboBox*>();
    EXPECT_TRUE(std::any_of(boxes.begin(), boxes.end(), [](const QComboBox* box) {
        return box->currentText() == QStringLiteral("“telepathy” (unknown)");
    }));
    EXPECT_EQ(core::find(plan(), id)->kind.word(), QStringLiteral("telepathy"));
}

}  // namespace nextrung::widgets
