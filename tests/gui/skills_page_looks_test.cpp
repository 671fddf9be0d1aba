// SPDX-License-Identifier: GPL-3.0-or-later
// What the skills page shows of what is not known, and in a small window.
#include "core/ladder/ladder_edits.h"
#include "gui/skills_page_fixture.h"
#include "report/meeting_plan.h"
#include "widgets/skills/gap_cells.h"
#include "widgets/skills/level_list.h"
#include "widgets/skills/profile_chart.h"
#include "widgets/skills/side_column.h"
#include "widgets/skills/skills_inspector.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace nextrung::widgets {

namespace {

using core::Plan;
using models::GapTableModel;

Plan withoutAssessments(const Plan& plan)
{
    std::vector<core::ObjectRef> all;
    for (const auto& each : plan.assessments)
        all.push_back(core::refTo(each->id));
    return core::removeRows(plan, all);
}

QStringList textsOf(const drawing::Picture& picture)
{
    QStringList texts;
    for (const drawing::Shape& shape : picture.shapes()) {
        if (const auto* text = std::get_if<drawing::Text>(&shape.form))
            texts << text->text;
    }
    return texts;
}

class SkillsLooksTest : public SkillsPageTest {
protected:
    /// How many dots of the profile have the colour of "now", in the whole of it or near its middle.
    [[nodiscard]] int dotsOfNow(bool nearTheMiddle = false)
    {
        auto* profile = page_->sideColumn().findChild<ProfileChart*>();
        const QImage shown = profile->grab().toImage();
        const QRgb now = appearance_.theme().color(drawing::Token::Accent).rgb();
        const QRect whole = shown.rect();
        const QRect seen
            = nearTheMiddle ? QRect(whole.center() - QPoint(10, 10), whole.center() + QPoint(10, 10)) : whole;
        int count = 0;
        for (int y = seen.top(); y <= seen.bottom(); ++y) {
            for (int x = seen.left(); x <= seen.right(); ++x)
                count += shown.pixel(x, y) == now ? 1 : 0;
        }
        return count;
    }

    void forgetAllBut(const QStringList& titles)
    {
        for (const core::GapRow& each : std::vector(model().report().rows)) {
            if (each.competency && !titles.contains(each.title))
                forgetAssessments(each.title);
        }
    }

    [[nodiscard]] bool inspectorSays(const QString& words)
    {
        const QList<QWidget*> all = page_->details().findChildren<QWidget*>();
        return std::any_of(all.begin(), all.end(), [&](const QWidget* each) {
            const auto* label = qobject_cast<const QLabel*>(each);
            return !each->isHidden()
                && (each->accessibleName() == words || (label && label->text() == words));
        });
    }
};

}  // namespace

TEST_F(SkillsLooksTest, TheProfileOfAPlanThatNobodyHasAssessedShowsNothingOfTheOneBefore)
{
    ASSERT_GT(dotsOfNow(), 50);

    document_.reset(withoutAssessments(plan()));
    QApplication::processEvents();

    EXPECT_EQ(dotsOfNow(), 0);
}

TEST_F(SkillsLooksTest, TheProfileIsBrokenOverWhatIsNotKnown)
{
    ASSERT_EQ(dotsOfNow(true), 0);

    forgetAllBut({QStringLiteral("Negotiation"), QStringLiteral("Presenting")});  // opposite each other
    QApplication::processEvents();

    EXPECT_GT(dotsOfNow(), 0);
    EXPECT_EQ(dotsOfNow(true), 0) << "a line through the middle";
}

TEST_F(SkillsLooksTest, WhatIsClaimedWithoutEvidenceIsNotSaidToHaveNoGap)
{
    const core::GapRow before = row(QStringLiteral("Product knowledge"));
    select(before.title);
    ASSERT_TRUE(inspectorSays(QStringLiteral("No gap")));

    ASSERT_TRUE(document_.apply(QStringLiteral("Forget"), [&before](const Plan& plan) {
        std::vector<core::ObjectRef> all;
        for (const auto& each : plan.evidence) {
            if (std::count(each->competencies.begin(), each->competencies.end(), *before.competency) > 0)
                all.push_back(core::refTo(each->id));
        }
        return core::Result<Plan>(core::removeRows(plan, all));
    }));

    EXPECT_FALSE(inspectorSays(QStringLiteral("No gap")));
    EXPECT_TRUE(inspectorSays(QStringLiteral("claimed, no evidence")));
    EXPECT_TRUE(inspectorSays(QStringLiteral("Show evidence")));
    EXPECT_FALSE(inspectorSays(QStringLiteral("Keep using it")));
}

TEST_F(SkillsLooksTest, ARowSaysOnceThatItIsNotAssessed)
{
    forgetAssessments(QStringLiteral("Contract basics"));
    const int at = rowOf(QStringLiteral("Contract basics"));
    const GapCells cells(model(), appearance_);

    const QStringList said = textsOf(cells.cell(at, GapTableModel::TitleColumn, {200, 44}))
        + textsOf(cells.cell(at, GapTableModel::LevelsColumn, {200, 44}));

    EXPECT_EQ(said.filter(QStringLiteral("not assessed")).size(), 1) << said.join(u'|').toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("Business"))) << "its category";
}

TEST_F(SkillsLooksTest, ALongTextOfALevelIsReadToItsEndAfterAClickOrSpace)
{
    const core::Id<core::Competency> id = *row(QStringLiteral("Negotiation")).competency;
    ASSERT_TRUE(document_.apply(QStringLiteral("Describe"), [id](const Plan& before) {
        return core::change(before, id, [](core::Competency& each) {
            for (core::LevelDescriptor& level : each.descriptors)
                level.text = QStringLiteral("You can do very much of it. ").repeated(20);
        });
    }));
    select(QStringLiteral("Negotiation"));
    LevelList& levels = page_->details().levels();
    levels.resize(260, levels.height());
    const int cut = levels.height();

    QTest::mouseClick(&levels, Qt::LeftButton, Qt::NoModifier, QPoint(40, 5));
    const int whole = levels.height();
    EXPECT_GT(whole, cut);
    select(QStringLiteral("Prospecting"));
    select(QStringLiteral("Negotiation"));
    EXPECT_EQ(levels.height(), cut);
    QTest::keyClick(&levels, Qt::Key_Space);

    EXPECT_EQ(levels.height(), whole);
}

TEST_F(SkillsLooksTest, WithoutRoomForTheChartsThePageSaysHowToSeeThem)
{
    const auto offer = [this] {
        const QList<QPushButton*> all = page_->findChildren<QPushButton*>();
        return std::find_if(all.begin(), all.end(),
                            [](const QPushButton* each) {
                                return each->isVisible()
                                    && each->text().contains(QStringLiteral("the profile"));
                            })
            != all.end();
    };
    EXPECT_FALSE(offer());

    page_->resize(714, 600);
    QApplication::processEvents();

    EXPECT_FALSE(page_->sideColumn().isVisible());
    EXPECT_TRUE(offer());
}

TEST_F(SkillsLooksTest, TheTableEndsWithAWholeRowAboveWhereViewsDiffer)
{
    const int row = table().verticalHeader()->defaultSectionSize();
    for (int height = 560; height < 700; height += 17) {
        page_->resize(714, height);
        QApplication::processEvents();

        const int rows = table().height() - table().horizontalHeader()->sizeHint().height() - 1;
        EXPECT_EQ(rows % row, 0) << height;
    }
}

TEST_F(SkillsLooksTest, TheKeyOfTheMarksGoesAfterTheWordsOfTheButtons)
{
    QWidget* bar = page_->barWidget();
    QWidget* key = nullptr;
    for (auto* each : bar->findChildren<QWidget*>()) {
        if (each->accessibleName() == QStringLiteral("Me, Manager, Mentor"))
            key = each;
    }
    ASSERT_NE(key, nullptr);

    page_->resize(900, 600);
    QApplication::processEvents();

    EXPECT_EQ(key->minimumWidth(), key->sizeHint().width());

    // It goes into two lines before it goes.
    QList<int> least;
    for (int width = 900; width > 500; width -= 20) {
        page_->resize(width, 600);
        QApplication::processEvents();
        if (least.isEmpty() || least.last() != key->minimumWidth())
            least << key->minimumWidth();
    }
    ASSERT_EQ(least.size(), 3);
    EXPECT_EQ(least[0], key->sizeHint().width());
    EXPECT_LT(least[1], least[0]);
    EXPECT_EQ(least[2], 0);
}

TEST_F(SkillsLooksTest, OnPaperReadinessIsMarkedAsFarAsItMayReach)
{
    forgetAssessments(QStringLiteral("Active listening"));
    ASSERT_TRUE(document_.apply(QStringLiteral("Plan nothing"), [](const Plan& before) {
        std::vector<core::ObjectRef> all;
        for (const auto& each : before.activities)
            all.push_back(core::refTo(each->id));
        return core::Result<Plan>(core::removeRows(before, all));
    }));
    const core::Readiness now = *model().report().readiness;
    ASSERT_LT(now.low, now.high);

    const auto pages
        = report::meetingPlan({plan(), document_.schedule(), document_.today()}, {}, drawing::Fonts());

    qreal marked = 0;
    for (const drawing::Shape& shape : pages.front().picture.shapes()) {
        if (const auto* dots = std::get_if<drawing::Dots>(&shape.form))
            marked += dots->outline.boundingRect().width();
    }
    EXPECT_NEAR(marked, report::Sheet::a4().width() * (now.high - now.low), 0.01);
}

}  // namespace nextrung::widgets
