// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan.h"
#include "support/printers.h"
#include "widgets/choice_box.h"

#include <gtest/gtest.h>

#include <vector>

namespace nextrung::widgets {

namespace {

using core::Choice;
using Form = core::Activity::Form;

/// A box for the form of an activity, and what the person chose in it.
class ChoiceBoxTest : public testing::Test {
protected:
    ChoiceBoxTest()
    {
        fillChoices<Form>(box_);
        onChoice<Form>(box_, &box_, [this](Form form) { chosen_.push_back(form); });
    }

    void choose(int at)
    {
        box_.setCurrentIndex(at);
        emit box_.activated(at);
    }

    const int known_ = static_cast<int>(core::Words<Form>::list.size());
    const Choice<Form> unknown_ = Choice<Form>::fromWord(QStringLiteral("telepathy"));
    QComboBox box_;
    std::vector<Form> chosen_;
};

}  // namespace

TEST_F(ChoiceBoxTest, ShowsEachValueUnderItsOwnItem)
{
    for (const auto& [form, word] : core::Words<Form>::list) {
        showChoice(box_, Choice<Form>(form));

        EXPECT_EQ(box_.currentData().toInt(), static_cast<int>(form)) << word;
    }
    EXPECT_EQ(box_.count(), known_);
    EXPECT_TRUE(chosen_.empty());
}

TEST_F(ChoiceBoxTest, ShowsAnUnknownWordAsItselfAndNotAsAKnownOne)
{
    showChoice(box_, unknown_);

    EXPECT_EQ(box_.currentText(), QStringLiteral("“telepathy” (unknown)"));
    EXPECT_EQ(box_.count(), known_ + 1);
}

TEST_F(ChoiceBoxTest, AnUnknownWordThatIsChosenAgainChangesNothing)
{
    showChoice(box_, unknown_);

    choose(known_);

    EXPECT_TRUE(chosen_.empty());
}

TEST_F(ChoiceBoxTest, AnotherChoiceTakesThePlaceOfAnUnknownWord)
{
    showChoice(box_, unknown_);

    choose(box_.findData(static_cast<int>(Form::Talk)));
    showChoice(box_, Choice<Form>(Form::Talk));

    EXPECT_EQ(chosen_, std::vector<Form>{Form::Talk});
    EXPECT_EQ(box_.count(), known_);
}

// The box must not go back to a word that whoever owns the box has given up.
TEST_F(ChoiceBoxTest, AnUnknownWordIsGoneOnceAnotherWasChosen)
{
    showChoice(box_, unknown_);

    choose(box_.findData(static_cast<int>(Form::Talk)));

    EXPECT_EQ(box_.count(), known_);
    EXPECT_EQ(box_.currentData().toInt(), static_cast<int>(Form::Talk));
}

TEST_F(ChoiceBoxTest, AnItemBeginsWithACapital)
{
    EXPECT_EQ(FieldWords::choice(QStringLiteral("task")), QStringLiteral("task"));
    EXPECT_EQ(FieldWords::choiceItem(QStringLiteral("task")), QStringLiteral("Task"));
}

}  // namespace nextrung::widgets
