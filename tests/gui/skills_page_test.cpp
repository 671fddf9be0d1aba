// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"
#include "gui/skills_page_fixture.h"
#include "models/gap_edits.h"
#include "widgets/skills/gap_sums.h"
#include "widgets/skills/level_list.h"
#include "widgets/skills/side_column.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_inspector.h"
#include "widgets/skills/views_differ.h"
#include "widgets/typing.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

using core::GapType;
using core::Plan;
using models::GapTableModel;

}  // namespace

TEST_F(SkillsPageTest, ShowsARowForEachRequirementOfTheTarget)
{
    EXPECT_EQ(model().rowCount(), 13);  // ten competencies, and what is also required: three
    EXPECT_EQ(row(QStringLiteral("Negotiation")).now, 2.0);
    EXPECT_EQ(row(QStringLiteral("Negotiation")).needed, 4.0);
    EXPECT_EQ(page_->subheading(), QStringLiteral("Needed for Account Executive, against now"));
}

TEST_F(SkillsPageTest, DraggingTheDotSaysOneOwnLevelInHalfSteps)
{
    const int at = rowOf(QStringLiteral("Contract basics"));  // own 2.0, now 2.0
    const std::size_t before = plan().assessments.size();
    const int steps = document_.history()->count();

    drag(at, 2.0, 3.1);

    EXPECT_EQ(plan().assessments.size(), before + 1);
    EXPECT_EQ(document_.history()->count(), steps + 1);
    EXPECT_EQ(models::ownLevelOf(plan(), model().row(at)), 3.0);
    const auto said = std::find_if(plan().assessments.begin(), plan().assessments.end(),
                                   [this](const auto& each) { return each->on == document_.today(); });
    ASSERT_NE(said, plan().assessments.end());
    EXPECT_EQ((*said)->assessor, core::climberOf(plan())->id);
}

TEST_F(SkillsPageTest, TakingTheDragBackGivesTheVerySamePlan)
{
    const auto before = document_.snapshot();

    drag(rowOf(QStringLiteral("Contract basics")), 2.0, 4.0);
    ASSERT_NE(document_.snapshot(), before);
    document_.history()->undo();

    EXPECT_EQ(document_.snapshot(), before);
}

TEST_F(SkillsPageTest, DraggingShowsTheOutcomeWithoutChangingThePlan)
{
    const auto before = document_.snapshot();
    const int at = rowOf(QStringLiteral("Contract basics"));

    drag(at, 2.0, 5.0, false);

    EXPECT_EQ(document_.snapshot(), before);
    EXPECT_EQ(model().row(at).now, 3.0);  // (5 + 2.5 + 1.5) / 3
}

TEST_F(SkillsPageTest, EscapeForgetsTheDrag)
{
    const auto before = document_.snapshot();
    const int at = rowOf(QStringLiteral("Contract basics"));
    drag(at, 2.0, 5.0, false);

    QTest::keyClick(&table(), Qt::Key_Escape);
    QTest::mouseRelease(table().viewport(), Qt::LeftButton, Qt::NoModifier, table().pointOfLevel(at, 5.0));

    EXPECT_EQ(document_.snapshot(), before);
    EXPECT_EQ(model().row(at).now, 2.0);
}

TEST_F(SkillsPageTest, DraggingTheTickSetsWhatIsNeeded)
{
    const int at = rowOf(QStringLiteral("Negotiation"));
    const int steps = document_.history()->count();

    drag(at, 4.0, 4.6);

    EXPECT_EQ(model().row(at).needed, 4.5);
    EXPECT_EQ(document_.history()->count(), steps + 1);
}

TEST_F(SkillsPageTest, AClickOnAnUnknownRowSaysNothing)
{
    forgetAssessments(QStringLiteral("Contract basics"));
    const auto before = document_.snapshot();
    const int at = rowOf(QStringLiteral("Contract basics"));

    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::NoModifier, table().pointOfLevel(at, 3.0));

    EXPECT_EQ(document_.snapshot(), before);
    EXPECT_FALSE(model().row(at).now);
    EXPECT_EQ(model().row(at).type, GapType::NotAssessed);
    EXPECT_EQ(model().index(at, GapTableModel::NowColumn).data().toString(), QStringLiteral("–"));
}

TEST_F(SkillsPageTest, SettingWhatIsNeededLeavesTheUnknownUnknown)
{
    forgetAssessments(QStringLiteral("Contract basics"));
    select(QStringLiteral("Contract basics"));

    QTest::keyClick(&table(), Qt::Key_Right, Qt::ShiftModifier);

    EXPECT_EQ(row(QStringLiteral("Contract basics")).needed, 3.5);
    EXPECT_FALSE(row(QStringLiteral("Contract basics")).now);
}

TEST_F(SkillsPageTest, ArrowKeysMoveTheOwnLevelByHalvesInOneUndoStep)
{
    select(QStringLiteral("Contract basics"));
    const int steps = document_.history()->count();

    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Right);
    QTest::keyClick(&table(), Qt::Key_Left);

    EXPECT_EQ(models::ownLevelOf(plan(), row(QStringLiteral("Contract basics"))), 2.5);
    EXPECT_EQ(document_.history()->count(), steps + 1);
}

TEST_F(SkillsPageTest, ADigitSaysTheOwnLevel)
{
    select(QStringLiteral("Contract basics"));

    QTest::keyClick(&table(), Qt::Key_4);
    QTest::keyClick(&table(), Qt::Key_9);  // above the scale: nothing

    EXPECT_EQ(models::ownLevelOf(plan(), row(QStringLiteral("Contract basics"))), 4.0);
}

TEST_F(SkillsPageTest, APointAndAnotherDigitMakeTheLevelThatWasTypedAHalfOne)
{
    select(QStringLiteral("Contract basics"));
    const int steps = document_.history()->count();

    QTest::keyClicks(&table(), QStringLiteral("2.5"));
    EXPECT_EQ(models::ownLevelOf(plan(), row(QStringLiteral("Contract basics"))), 2.5);
    EXPECT_EQ(document_.history()->count(), steps + 1);

    QTest::keyClicks(&table(), QStringLiteral("3,7"));  // there are halves only
    EXPECT_EQ(models::ownLevelOf(plan(), row(QStringLiteral("Contract basics"))), 3.0);
}

TEST_F(SkillsPageTest, EnterAfterALevelThatWasTypedEditsNothingElse)
{
    select(QStringLiteral("Contract basics"));

    QTest::keyClick(&table(), Qt::Key_3);
    QTest::keyClick(&table(), Qt::Key_Return);
    EXPECT_EQ(table().findChild<QLineEdit*>(), nullptr);
    QTest::keyClick(&table(), Qt::Key_4);
    EXPECT_EQ(models::ownLevelOf(plan(), row(QStringLiteral("Contract basics"))), 4.0);

    QTest::keyClick(&table(), Qt::Key_Return);
    QTest::keyClick(&table(), Qt::Key_Return);  // nothing was typed before it
    EXPECT_NE(table().findChild<QLineEdit*>(), nullptr);
}

TEST_F(SkillsPageTest, ALevelCanBeTyped)
{
    const int at = rowOf(QStringLiteral("Contract basics"));
    const std::size_t before = plan().assessments.size();

    EXPECT_TRUE(model().setData(model().index(at, GapTableModel::NowColumn), 3.5));
    EXPECT_TRUE(model().setData(model().index(at, GapTableModel::NeededColumn), 4.5));

    EXPECT_EQ(plan().assessments.size(), before + 1);
    EXPECT_EQ(models::ownLevelOf(plan(), model().row(at)), 3.5);
    EXPECT_EQ(model().row(at).needed, 4.5);
}

TEST_F(SkillsPageTest, ALevelAboveTheScaleIsRefusedAndRecordsNothing)
{
    const auto before = document_.snapshot();
    const QSignalSpy refused(&document_, &document::PlanDocument::refused);

    EXPECT_FALSE(model().setData(model().index(0, GapTableModel::NowColumn), 7));
    EXPECT_FALSE(model().setData(model().index(0, GapTableModel::NeededColumn), QStringLiteral("much")));

    EXPECT_EQ(document_.snapshot(), before);
    EXPECT_EQ(refused.count(), 1);
}

TEST_F(SkillsPageTest, ComparesWithAnotherPositionAndBack)
{
    core::Id<core::Position> other;
    for (const auto& requirement : plan().requirements) {
        if (requirement->position != *model().position())
            other = requirement->position;
    }
    const int rows = model().rowCount();

    model().setPosition(other);
    EXPECT_EQ(model().position(), other);
    for (const core::GapRow& each : model().report().rows)
        EXPECT_EQ(core::find(plan(), each.requirement)->position, other);
    model().setPosition(std::nullopt);

    EXPECT_EQ(model().rowCount(), rows);
}

TEST_F(SkillsPageTest, FollowsTheTargetWhenItChanges)
{
    core::Id<core::Position> other;
    for (const auto& requirement : plan().requirements) {
        if (requirement->position != *model().position())
            other = requirement->position;
    }

    ASSERT_TRUE(document_.apply(QStringLiteral("Target"), [other](const Plan& before) {
        return core::setTargetPosition(before, other);
    }));

    EXPECT_EQ(model().position(), other);
}

TEST_F(SkillsPageTest, RemovingARequirementTakesOneRowAndUndoBringsItBack)
{
    select(QStringLiteral("Negotiation"));
    const core::Id<core::Requirement> id = row(QStringLiteral("Negotiation")).requirement;

    actions_.find("skills.remove")->trigger();
    EXPECT_EQ(model().rowOf(id), -1);
    EXPECT_EQ(model().rowCount(), 12);
    document_.history()->undo();

    EXPECT_EQ(model().rowCount(), 13);
    EXPECT_NE(model().rowOf(id), -1);
}

TEST_F(SkillsPageTest, AddsACompetencyThatTheTargetNeedsAndAsksForItsName)
{
    actions_.find("skills.addCompetency")->trigger();

    EXPECT_EQ(model().rowCount(), 14);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    auto* inTable = editor ? editor : table().viewport()->findChild<QLineEdit*>();
    ASSERT_NE(inTable, nullptr);
    inTable->setText(QStringLiteral("Listening to silence"));
    QTest::keyClick(inTable, Qt::Key_Return);
    QApplication::processEvents();

    EXPECT_FALSE(row(QStringLiteral("Listening to silence")).now);
}

TEST_F(SkillsPageTest, GapsOnlyHidesWhatHasNoGap)
{
    actions_.find("skills.gapsOnly")->trigger();

    EXPECT_EQ(table().model()->rowCount(), 10);  // eight competencies, the certificate, the led call
}

TEST_F(SkillsPageTest, SortsByTheWeightedGapFirst)
{
    const QModelIndex first = table().model()->index(0, GapTableModel::LevelsColumn);
    double last = first.data(GapTableModel::SortRole).toDouble();

    EXPECT_EQ(last, 6);
    for (int at = 1; at < table().model()->rowCount(); ++at) {
        const double next = table()
                                .model()
                                ->index(at, GapTableModel::LevelsColumn)
                                .data(GapTableModel::SortRole)
                                .toDouble();
        EXPECT_LE(next, last);
        last = next;
    }
}

TEST_F(SkillsPageTest, PlansAnActivityThatClosesTheGap)
{
    select(QStringLiteral("Contract basics"));
    const std::size_t before = plan().activities.size();

    actions_.find("skills.planActivity")->trigger();

    EXPECT_EQ(plan().activities.size(), before + 1);
    ASSERT_EQ(row(QStringLiteral("Contract basics")).closing.size(), 1U);
    EXPECT_EQ(row(QStringLiteral("Contract basics")).withPlan, 3.0);
    EXPECT_EQ(selection_.as<core::Activity>(),
              row(QStringLiteral("Contract basics")).closing.front().activity);
}

TEST_F(SkillsPageTest, PlansAMilestoneThatEarnsTheCertificate)
{
    ASSERT_TRUE(document_.apply(QString(), [this](const core::Plan& plan) -> core::Result<core::Plan> {
        return core::removeRow(plan, row(QStringLiteral("Negotiation certificate")).closing.front().activity);
    }));
    select(QStringLiteral("Negotiation certificate"));
    ASSERT_NE(row(QStringLiteral("Negotiation certificate")).withPlan, 1.0);

    actions_.find("skills.planActivity")->trigger();

    const core::GapRow certificate = row(QStringLiteral("Negotiation certificate"));
    ASSERT_EQ(certificate.closing.size(), 1U);
    const core::Activity* exam = core::find(plan(), certificate.closing.front().activity);
    EXPECT_EQ(exam->kind, core::Activity::Kind::Milestone);
    EXPECT_EQ(exam->title, QStringLiteral("Negotiation certificate"));
    EXPECT_EQ(certificate.withPlan, 1.0);
}

TEST_F(SkillsPageTest, PlansNothingForWhatComesWithTime)
{
    select(QStringLiteral("18 months in customer contact"));
    const core::Plan before = plan();

    actions_.find("skills.planActivity")->trigger();

    EXPECT_EQ(plan(), before);
}

TEST_F(SkillsPageTest, SumsAreThoseOfTheDesign)
{
    const auto sums = page_->sideColumn().sums();

    const auto valueOf = [&sums](const char* name) {
        for (const auto& [each, value] : sums) {
            if (each == QLatin1String(name))
                return value;
        }
        return QString();
    };
    EXPECT_EQ(valueOf("Plan closes"), QStringLiteral("21.5 of 27, 80%"));
    EXPECT_EQ(valueOf("Largest uncovered"), QStringLiteral("Business acumen, 2"));
    EXPECT_EQ(valueOf("Next gain"), QStringLiteral("Business acumen, 18 Dec"));
}

TEST_F(SkillsPageTest, DescribesALevelInPlace)
{
    select(QStringLiteral("Negotiation"));
    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    LevelList& levels = page_->details().levels();

    levels.edit(1);
    levels.editor()->selectAll();
    QTest::keyClicks(levels.editor(), QStringLiteral("Knows what a discount costs"));
    QTest::keyClick(levels.editor(), Qt::Key_Return);

    const core::Competency* after = core::find(plan(), id);
    EXPECT_EQ(after->descriptors[1].text, QStringLiteral("Knows what a discount costs"));
}

TEST_F(SkillsPageTest, AHalfWrittenDescriptionIsDraftedAndGoesOn)
{
    select(QStringLiteral("Negotiation"));
    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    LevelList& levels = page_->details().levels();
    const auto textIn = [id](const Plan& plan) { return core::find(plan, id)->descriptors[1].text; };
    const QString before = textIn(plan());
    QString drafted;
    QObject::connect(&document_, &document::PlanDocument::drafted, &levels,
                     [&](const std::shared_ptr<const Plan>& draft) { drafted = textIn(*draft); });

    levels.edit(1);
    levels.editor()->selectAll();
    QTest::keyClicks(levels.editor(), QStringLiteral("Knows"));
    document_.draft([&] { tellTyped(*levels.editor()); });

    EXPECT_EQ(drafted, QStringLiteral("Knows"));
    EXPECT_EQ(textIn(plan()), before);
    ASSERT_TRUE(levels.editor()) << "one goes on typing";

    QTest::keyClicks(levels.editor(), QStringLiteral(" a lot"));
    QFocusEvent left(QEvent::FocusOut, Qt::TabFocusReason);
    QCoreApplication::sendEvent(levels.editor(), &left);
    EXPECT_EQ(textIn(plan()), QStringLiteral("Knows a lot"));
    EXPECT_FALSE(levels.editor());
}

TEST_F(SkillsPageTest, TheFirstRowIsChosenFromTheStartAndDownGoesToTheSecond)
{
    const auto chosen = [this] {
        const QModelIndexList rows = table().selectionModel()->selectedRows();
        return rows.size() == 1 ? rows.front().row() : -1;
    };
    EXPECT_EQ(chosen(), 0) << "nothing was selected";
    page_->hide();
    document_.reset(*storage::readBuiltIn(storage::sampleName()));
    selection_.select(core::refTo(plan().activities[3].id));
    page_->show();
    QApplication::setActiveWindow(page_.get());
    table().setFocus();
    QApplication::processEvents();

    EXPECT_EQ(chosen(), 0) << "an activity was selected on another page";
    QTest::keyClick(&table(), Qt::Key_Down);
    EXPECT_EQ(chosen(), 1);

    document_.reset(Plan{});
    selection_.select(std::nullopt);
    document_.reset(*storage::readBuiltIn(storage::sampleName()));
    QApplication::processEvents();
    EXPECT_EQ(chosen(), 0) << "the plan came while the page was there";
}

TEST_F(SkillsPageTest, AnEmptyPlanAsksForTheTargetFirst)
{
    document_.reset(Plan{});

    EXPECT_EQ(model().rowCount(), 0);
    EXPECT_TRUE(page_->facts().isEmpty());
}

}  // namespace nextrung::widgets
