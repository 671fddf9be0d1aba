// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/theme.h"
#include "widgets/house_style.h"

#include <QApplication>
#include <QComboBox>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

void wheelDown(QWidget& widget)
{
    const QPointF middle = QRectF(widget.rect()).center();
    QWheelEvent event(middle, widget.mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

}  // namespace

TEST(HouseStyle, TheWheelChangesOnlyTheFieldThatHasTheKeyboard)
{
    HouseStyle style(drawing::Theme::light());
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* choice = new QComboBox(&window);
    auto* number = new QSpinBox(&window);
    for (QWidget* field : std::initializer_list<QWidget*>{choice, number}) {
        column->addWidget(field);
        style.polish(field);
    }
    choice->addItems({QStringLiteral("one"), QStringLiteral("two")});
    number->setValue(7);
    window.show();
    QApplication::setActiveWindow(&window);
    number->setFocus();

    wheelDown(*choice);
    wheelDown(*number);

    EXPECT_EQ(choice->currentIndex(), 0);
    EXPECT_EQ(number->value(), 6);
    for (QWidget* field : std::initializer_list<QWidget*>{choice, number})
        style.unpolish(field);
}

TEST(HouseStyle, ALineShowsWhereItsTextBeginsOnceNobodyTypesInIt)
{
    HouseStyle style(drawing::Theme::light());
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* line = new QLineEdit(&window);
    auto* other = new QLineEdit(&window);
    for (QLineEdit* each : {line, other}) {
        column->addWidget(each);
        style.polish(each);
    }
    window.show();
    QApplication::setActiveWindow(&window);
    line->setFocus();

    QTest::keyClicks(line, QStringLiteral("A title that is much longer than there is room for"));
    EXPECT_EQ(line->cursorPosition(), line->text().size());
    other->setFocus();
    EXPECT_EQ(line->cursorPosition(), 0);
    line->setText(QStringLiteral("Another title that is much longer than there is room for"));

    EXPECT_EQ(line->cursorPosition(), 0);
    for (QLineEdit* each : {line, other})
        style.unpolish(each);
}

TEST(HouseStyle, AChoiceSaysInItsToolTipWhatItHasNoRoomFor)
{
    HouseStyle style(drawing::Theme::light());
    QComboBox choice;
    style.polish(&choice);
    choice.addItem(QStringLiteral("“telepathyThatANewerVersionKnows” (unknown)"));
    const auto point = [&choice] {
        QHelpEvent event(QEvent::ToolTip, QPoint(5, 5), QPoint(5, 5));
        QApplication::sendEvent(&choice, &event);
    };

    choice.resize(600, 28);
    point();
    EXPECT_EQ(QToolTip::text(), QString());
    choice.resize(90, 28);
    point();
    EXPECT_EQ(QToolTip::text(), choice.currentText());

    style.unpolish(&choice);
}

}  // namespace nextrung::widgets
