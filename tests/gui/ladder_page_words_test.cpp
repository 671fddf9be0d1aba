// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person/person_edits.h"
#include "gui/ladder_page_fixture.h"
#include "widgets/ladder/ladder_accessible.h"
#include "widgets/ladder/position_facts.h"

#include <QLineEdit>
#include <QMouseEvent>

#include <variant>

using namespace nextrung;
using test::idFor;
using test::LadderPageTest;

TEST_F(LadderPageTest, TellsTheStatusBarWhatItShows)
{
    EXPECT_EQ(page_.facts().value(0), QStringLiteral("12 position(s), 14 move(s)"));
    EXPECT_EQ(page_.facts().value(1), QStringLiteral("Route A: 2 move(s), 1 done"));
}

TEST_F(LadderPageTest, HasOneAccessibleChildForEachCardAndMove)
{
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&page_.view());
    ASSERT_TRUE(view);

    QStringList names;
    for (int at = 0; at < view->childCount(); ++at) {
        if (view->child(at)->role() == QAccessible::ListItem)
            names << view->child(at)->text(QAccessible::Name);
    }
    EXPECT_EQ(names.size(), 12 + 14);
    EXPECT_TRUE(std::any_of(names.begin(), names.end(), [](const QString& name) {
        return name.startsWith(QStringLiteral("Account Executive, Level 3, Sales, target by"));
    }));
    EXPECT_FALSE(names.contains(QString()));
}

TEST_F(LadderPageTest, LetsAnAssistiveProgramSelectACard)
{
    QAccessibleInterface* view = QAccessible::queryAccessibleInterface(&page_.view());
    QAccessibleInterface* last = view->child(12 + 14 - 1);

    last->actionInterface()->doAction(QAccessibleActionInterface::setFocusAction());

    EXPECT_TRUE(last->state().selected);
    EXPECT_TRUE(selection_.as<core::Position>());
}

TEST_F(LadderPageTest, NamesEveryControlThatTakesTheFocus)
{
    const QList<QWidget*> controls
        = page_.findChildren<QWidget*>() + page_.inspector()->findChildren<QWidget*>();
    for (QWidget* control : controls) {
        const bool named = !QAccessible::queryAccessibleInterface(control)
            || !QAccessible::queryAccessibleInterface(control)->text(QAccessible::Name).isEmpty();
        const bool inside = control->objectName().startsWith(QStringLiteral("qt_"))
            || control->inherits("QComboBoxListView");
        if ((control->focusPolicy() & Qt::TabFocus) != 0 && !inside && control->focusProxy() == nullptr
            && !qobject_cast<widgets::TitleEditor*>(control)) {
            EXPECT_TRUE(named) << control->metaObject()->className() << " "
                               << control->objectName().toStdString();
        }
    }
}

TEST_F(LadderPageTest, RenamesTheSelectedPositionInTheInspector)
{
    select("m3");
    auto* title = page_.inspector()->findChild<QLineEdit*>(QStringLiteral("inspectorTitle"));
    ASSERT_TRUE(title);

    title->setText(QStringLiteral("Captain"));
    emit title->editingFinished();

    EXPECT_EQ(position("m3").title, QStringLiteral("Captain"));
}

TEST_F(LadderPageTest, NamesEveryMoveThatLeadsToAPositionOnNoRoute)
{
    const widgets::PositionFacts facts(plan(), position("m4"), document_.today(), view().shown().words(),
                                       view().shown().states());
    const drawing::Picture picture = facts.waysIn(280).picture;

    QStringList texts;
    for (const drawing::Shape& shape : picture.shapes()) {
        if (const auto* text = std::get_if<drawing::Text>(&shape.form))
            texts << text->text;
    }
    EXPECT_EQ(texts.count(QStringLiteral("Ways in")), 1);
    EXPECT_TRUE(texts.contains(QStringLiteral("Sales Team Lead")));
    EXPECT_TRUE(texts.contains(QStringLiteral("Senior Account Executive")));
}

TEST_F(LadderPageTest, LeavesThePlanAloneWhenOnlyTheSelectionChanges)
{
    const core::Plan before = plan();

    for (const char* name : {"a3", "x3", "m5", "s1"})
        select(name);
    selection_.select(core::refTo(idFor<core::Move>("s2x3")));
    selection_.select(std::nullopt);

    EXPECT_EQ(plan(), before);
    EXPECT_EQ(steps(), 0);
}

TEST_F(LadderPageTest, OpensAPlanWhereTheWantedPositionIs)
{
    page_.resize(640, 420);
    QTest::qWait(0);
    const core::Plan ladder = plan();
    for (const auto& wanted : ladder.positions) {
        document_.reset(*core::setTargetPosition(ladder, wanted->id));
        QTest::qWait(0);
        EXPECT_TRUE(ground()->rect().contains(view().cardInViewport(wanted->id).center().toPoint()))
            << wanted->title.toStdString();
    }
}
