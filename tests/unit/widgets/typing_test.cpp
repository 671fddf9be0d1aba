// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed is told of at a pause, and once more when the field is left: nothing of it is taken over
// twice or not at all.

#include "support/printers.h"
#include "widgets/appearance.h"
#include "widgets/date_field.h"
#include "widgets/number_field.h"
#include "widgets/typing.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

TEST(TypingTest, OfADayIsToldAndTheDayIsChosenWhenTheFieldIsLeft)
{
    const Appearance appearance;
    DateField field(appearance, nullptr);
    field.setDay(QDate(2026, 11, 30));
    std::vector<std::optional<QDate>> picked;
    QObject::connect(&field, &DateField::picked, &field, [&](auto day) { picked.push_back(day); });
    field.selectAll();
    QTest::keyClicks(&field, u"2 Dec 2026"_qs);

    tellTyped(field);
    EXPECT_EQ(picked, std::vector{std::optional(QDate(2026, 12, 2))});
    EXPECT_EQ(field.text(), u"2 Dec 2026"_qs);

    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(picked.size(), 2U);
    EXPECT_EQ(picked.back(), QDate(2026, 12, 2));
}

TEST(TypingTest, OfWhatIsNoDayYetTellsNothingAndRefusesNothing)
{
    const Appearance appearance;
    DateField field(appearance, nullptr);
    field.setDay(QDate(2026, 11, 30));
    int picked = 0;
    QObject::connect(&field, &DateField::picked, &field, [&] { ++picked; });
    field.selectAll();
    QTest::keyClicks(&field, u"soon"_qs);

    tellTyped(field);

    EXPECT_EQ(picked, 0);
    EXPECT_EQ(field.text(), u"soon"_qs);
}

TEST(TypingTest, OfANumberIsGivenUpAlsoAfterItWasTold)
{
    NumberField field(nullptr, 100);
    field.setNumber(6);
    field.selectAll();
    QTest::keyClicks(&field, u"41"_qs);
    tellTyped(field);
    int said = 0;
    QObject::connect(lineOf(field), &QLineEdit::textEdited, &field, [&] { ++said; });

    EXPECT_TRUE(giveUpTyped(field));

    EXPECT_EQ(field.value(), 6);
    EXPECT_FALSE(lineOf(field)->text().contains(u"41"_qs));
    EXPECT_EQ(said, 1) << "what was recorded of it goes";
    EXPECT_FALSE(giveUpTyped(field)) << "there is nothing more";
}

TEST(TypingTest, OfADayIsGivenUpByEscape)
{
    const Appearance appearance;
    DateField field(appearance, nullptr);
    field.setDay(QDate(2026, 11, 30));
    const QString before = field.text();
    field.selectAll();
    QTest::keyClicks(&field, u"2 Dec 2026"_qs);
    int said = 0;
    QObject::connect(&field, &QLineEdit::textEdited, &field, [&] { ++said; });

    QTest::keyClick(&field, Qt::Key_Escape);

    EXPECT_EQ(field.text(), before);
    EXPECT_EQ(said, 1) << "what was recorded of it goes";
}

TEST(TypingTest, OfANumberIsToldAndTheNumberIsChosenWhenTheFieldIsLeft)
{
    NumberField field(nullptr, 100);
    field.setNumber(6);
    std::vector<std::optional<double>> picked;
    QObject::connect(&field, &NumberField::picked, &field, [&](auto number) { picked.push_back(number); });
    field.selectAll();
    QTest::keyClicks(&field, u"7"_qs);

    tellTyped(field);
    EXPECT_EQ(picked, std::vector{std::optional(7.0)});
    EXPECT_EQ(lineOf(field)->text(), u"7"_qs);
    EXPECT_EQ(lineOf(field)->cursorPosition(), 1);

    QTest::keyClick(&field, Qt::Key_Return);
    EXPECT_EQ(picked.size(), 2U);
    EXPECT_EQ(picked.back(), 7.0);
}

TEST(TypingTest, OfALineThatIsLikeAnEntryOfItsBoxChoosesNothingYet)
{
    QComboBox box;
    box.setEditable(true);
    box.setInsertPolicy(QComboBox::NoInsert);
    box.addItem(u"Dana"_qs);
    box.setCurrentIndex(-1);
    int told = 0;
    int chosen = 0;
    QObject::connect(box.lineEdit(), &QLineEdit::editingFinished, &box, [&] { ++told; });
    QObject::connect(&box, &QComboBox::activated, &box, [&] { ++chosen; });
    box.lineEdit()->setText(u"Dana"_qs);

    tellTyped(box);

    EXPECT_EQ(told, 1);
    EXPECT_EQ(chosen, 0);
    EXPECT_EQ(box.currentIndex(), -1);
    EXPECT_EQ(box.currentText(), u"Dana"_qs);
}

}  // namespace

}  // namespace nextrung::widgets
