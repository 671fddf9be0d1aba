// SPDX-License-Identifier: GPL-3.0-or-later
// The panels above the plan, and the words at the pointer: how much room they take, how they close, and that
// they are about the plan as it is now.
#include "core/person/person_edits.h"
#include "plan_page_fixture.h"
#include "widgets/number_field.h"
#include "widgets/plan/forecast_panel.h"
#include "widgets/plan/forecast_view.h"
#include "widgets/plan/proposal_panel.h"

#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTreeWidget>

namespace nextrung::widgets {

using core::Activity;

namespace {

class PlanPanelsTest : public PlanPageTest {
protected:
    ~PlanPanelsTest() override { QLocale::setDefault(locale_); }

    void trigger(const char* action)
    {
        actions_.find(action)->trigger();
        settle();
    }
    void settle()
    {
        page_->settle();
        QApplication::processEvents();
    }
    [[nodiscard]] ForecastPanel& forecast() { return page_->forecastPanel(); }
    [[nodiscard]] ProposalPanel& proposals() { return page_->proposals(); }

    /// Sixty hours before a goal three weeks away.
    [[nodiscard]] static core::Plan tooMuch()
    {
        SmallPlan small;
        small.add(1, QStringLiteral("Much"), Activity::Kind::Activity).workHours = 60;
        return small.plan(QDate(2026, 12, 11));
    }

private:
    QLocale locale_;
};

}  // namespace

TEST_F(PlanPanelsTest, InASmallWindowTheForecastLeavesThePlanRoomAndCutsNoText)
{
    page_->resize(720, 566);  // in a window of 1100 x 700

    trigger("plan.forecastDetails");

    EXPECT_LE(forecast().height(), page_->height() * 2 / 5);
    EXPECT_GE(view().bodyRect().height(), 4 * view().timeline().options().rowHeight);
    for (const QLabel* label : forecast().findChildren<QLabel*>()) {
        if (label->isVisible() && label->wordWrap()) {
            EXPECT_GE(label->height(), label->heightForWidth(label->width())) << label->text().toStdString();
        }
    }
    EXPECT_GE(forecast().view().height(), forecast().view().minimumSizeHint().height());
    const QTreeWidget& list = forecast().list();
    ASSERT_EQ(list.topLevelItemCount(), 3);
    const QPoint thirdEnds = list.visualItemRect(list.topLevelItem(2)).bottomLeft();
    EXPECT_LT(list.viewport()->mapTo(&forecast(), thirdEnds).y(), forecast().height()) << "what matters most";

    page_->resize(720, 900);
    EXPECT_GT(forecast().height(), 566 / 3) << "with more room it shows more";
}

TEST_F(PlanPanelsTest, InALargeWindowNothingOfTheForecastIsCut)
{
    page_->resize(1213, 866);  // in a window of 1600 x 1000

    trigger("plan.forecastDetails");

    const ForecastView& curve = forecast().view();
    EXPECT_LT(curve.mapTo(&forecast(), curve.rect().bottomLeft()).y(), forecast().height()) << "its days";
    for (const QPushButton* button : forecast().findChildren<QPushButton*>()) {
        if (button->isVisible()) {
            EXPECT_LT(button->mapTo(&forecast(), button->rect().bottomLeft()).y(), forecast().height())
                << button->text().toStdString();
        }
    }
}

TEST_F(PlanPanelsTest, EscapeClosesTheForecastFirstAndThenClearsTheSelection)
{
    for (const bool isInCurve : {false, true}) {
        selection_.select(core::refTo(SmallPlan::id(3)));
        trigger("plan.forecastDetails");
        if (isInCurve)
            forecast().view().setFocus();

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(forecast().isVisible());
        EXPECT_EQ(selection_.as<Activity>(), SmallPlan::id(3));

        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        EXPECT_FALSE(selection_.as<Activity>()) << "the inspector shows the goal";
    }
}

TEST_F(PlanPanelsTest, EscapeInAFieldGivesUpWhatIsTypedBeforeItClosesTheForecast)
{
    showInspector();
    selection_.select(core::refTo(SmallPlan::id(3)));
    trigger("plan.forecastDetails");
    NumberField* work = nullptr;
    for (auto* each : page_->inspector()->findChildren<NumberField*>())
        work = each->accessibleName() == QStringLiteral("Work") ? each : work;
    ASSERT_TRUE(work);
    work->setFocus();
    work->selectAll();
    const QString before = work->text();
    QTest::keyClicks(work, QStringLiteral("77"));
    ASSERT_NE(work->text(), before);

    QTest::keyClick(work, Qt::Key_Escape);
    EXPECT_EQ(work->text(), before);
    EXPECT_TRUE(forecast().isVisible());

    QTest::keyClick(work, Qt::Key_Escape);
    EXPECT_FALSE(forecast().isVisible());
    EXPECT_EQ(document_.plan(), course());
}

TEST_F(PlanPanelsTest, ChoicesAreShownInWholeRowsThatCutNoText)
{
    SmallPlan small;
    small
        .add(1, QStringLiteral("Prepare all that is needed for the first large call, and lead it alone"),
             Activity::Kind::Activity)
        .workHours
        = 60;
    document_.reset(small.plan(QDate(2026, 12, 11)));
    for (const QSize size : {QSize(720, 566), QSize(1215, 866)}) {
        page_->resize(size);
        trigger("plan.makeFit");
        const QWidget* seen = proposals().findChild<QScrollArea*>()->viewport();
        const QList<QRadioButton*> choices = proposals().findChildren<QRadioButton*>();
        ASSERT_GT(choices.size(), 2);

        for (const QRadioButton* choice : choices) {
            const QWidget* row = choice->parentWidget();
            const QRect place(row->mapTo(seen, QPoint()), row->size());
            EXPECT_FALSE(place.top() < seen->height() && place.bottom() >= seen->height());
            EXPECT_LE(place.right(), seen->width());
            for (const QLabel* label : row->findChildren<QLabel*>())
                EXPECT_GE(label->height(), label->heightForWidth(label->width()))
                    << label->text().toStdString();
        }
    }
}

TEST_F(PlanPanelsTest, ChancesAreWrittenAsTheLanguageWritesThem)
{
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));

    trigger("plan.forecastDetails");

    const QTreeWidget& list = forecast().list();
    ASSERT_GT(list.topLevelItemCount(), 0);
    EXPECT_TRUE(list.topLevelItem(0)->text(1).endsWith(QStringLiteral("\u00a0%")))
        << list.topLevelItem(0)->text(1).toStdString();
    EXPECT_TRUE(forecast().view().chanceBy(QDate(2027, 6, 30)).endsWith(QStringLiteral("\u00a0%")));
}

TEST_F(PlanPanelsTest, OtherHoursThatAreTriedAreThoseOfThePlanAsItIsNow)
{
    document_.reset(tooMuch());
    trigger("plan.tryHours");
    ASSERT_EQ(proposals().hours().value(), 6);

    ASSERT_TRUE(document_.apply(QStringLiteral("Elsewhere"), [this](const core::Plan& plan) {
        return core::setHoursAWeek(plan, 30, document_.today());
    }));
    settle();

    EXPECT_TRUE(proposals().effect().contains(QStringLiteral("Then not everything is done by the goal")))
        << proposals().effect().toStdString();
}

TEST_F(PlanPanelsTest, WhatIsTriedIsReckonedAnewWhenThePlanChanges)
{
    document_.reset(tooMuch());
    trigger("plan.tryHours");
    proposals().hours().setValue(30);
    settle();
    const QString before = proposals().effect();

    ASSERT_TRUE(document_.apply(QStringLiteral("Elsewhere"), [](const core::Plan& plan) {
        return core::change(plan, SmallPlan::id(1), [](Activity& row) { row.workHours = 40; });
    }));
    settle();

    const QString after = proposals().effect();
    EXPECT_NE(after, before);
    trigger("plan.tryHours");
    proposals().hours().setValue(30);
    settle();
    EXPECT_EQ(after, proposals().effect()) << "as if it were tried now";
}

TEST_F(PlanPanelsTest, ADragTellsWhatItDoesToTheForecastBeforeItIsLetGo)
{
    settle();
    const QPointF bar = mark(4).center();
    press(bar);
    moveTo(bar + QPointF(view().scale().widthOfDay() * 30, 0));
    moveTo(bar + QPointF(view().scale().widthOfDay() * 60, 0));
    settle();

    const QString last = view().previewLines().value(view().previewLines().size() - 1);
    static const QRegularExpression told(
        QStringLiteral("^Forecast( P50 .+ to P80 .+|: \\d+% by the goal, now \\d+%)$"));
    EXPECT_TRUE(told.match(last).hasMatch()) << view().previewLines().join(u'\n').toStdString();
    EXPECT_EQ(document_.plan(), course());

    moveTo(bar + QPointF(view().scale().widthOfDay() * 60, 2));
    EXPECT_EQ(view().previewLines().constLast(), last) << "the same days are not asked about again";

    moveTo(bar);
    settle();
    EXPECT_EQ(view().previewLines().value(view().previewLines().size() - 1),
              QStringLiteral("Forecast unchanged"));
}

TEST(PointerWordsTest, TellALongLoopWhole)
{
    const QStringList names{QStringLiteral("Prepare and lead a sales call"),
                            QStringLiteral("Read on consultative selling"),
                            QStringLiteral("Negotiation course, 12 units")};
    const QString loop = names.join(QStringLiteral(", then "));
    const drawing::Fonts fonts = Appearance().fonts();

    const drawing::Picture picture = pointerWords({QStringLiteral("These would wait for each other"), loop},
                                                  {10, 10}, QRectF(0, 0, 600, 400), fonts);

    QString shown;
    for (const drawing::Shape& shape : picture.shapes()) {
        const auto* text = std::get_if<drawing::Text>(&shape.form);
        if (!text)
            continue;
        shown += text->text + QLatin1Char(' ');
        EXPECT_LE(fonts.width(text->text, text->style), text->rect.width());
    }
    for (const QString& name : names)
        EXPECT_TRUE(shown.simplified().contains(name)) << shown.toStdString();
}

}  // namespace nextrung::widgets
