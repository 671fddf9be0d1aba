// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "widgets/shell/access_keys.h"

#include <QMenu>

#include <gtest/gtest.h>

namespace nextrung::widgets {
namespace {

QStringList keyed(std::initializer_list<const char*> texts)
{
    QStringList list;
    for (const char* text : texts)
        list.append(QString::fromUtf8(text));
    return withAccessKeys(list);
}

QStringList list(std::initializer_list<const char*> texts)
{
    QStringList made;
    for (const char* text : texts)
        made.append(QString::fromUtf8(text));
    return made;
}

TEST(AccessKeys, BeginWordsBeforeTheyStandWithinThem)
{
    EXPECT_EQ(keyed({"Save", "Save as…", "Share…", "Quit"}),
              list({"&Save", "Save &as…", "S&hare…", "&Quit"}));
}

TEST(AccessKeys, ACommonFirstLetterGoesToTheFirstEvenIfALaterOneHasMoreToChooseFrom)
{
    EXPECT_EQ(keyed({"Save as PDF…", "Print…"}), list({"&Save as PDF…", "&Print…"}));
}

TEST(AccessKeys, AreMovedOnWhereAnotherEntryWouldHaveNone)
{
    EXPECT_EQ(keyed({"Aa b", "A"}), list({"Aa &b", "&A"}));
}

TEST(AccessKeys, StayWhereTheyWereAskedFor)
{
    EXPECT_EQ(keyed({"Undo", "Re&do"}), list({"&Undo", "Re&do"}));
}

TEST(AccessKeys, LeaveAnAmpersandThatIsReadAlone)
{
    EXPECT_EQ(keyed({"&&Co", "Undo: R&&D"}), list({"&&&Co", "&Undo: R&&D"}));
}

TEST(AccessKeys, AreNotGivenTwiceWhateverTheCase)
{
    EXPECT_EQ(keyed({"a", "A", ""}), list({"&a", "A", ""}));
}

TEST(AccessKeys, AreGivenAgainWhenAnEntryHasOtherWords)
{
    QMenu menu;
    QAction* undo = menu.addAction(QStringLiteral("Undo"));
    menu.addAction(QStringLiteral("Redo"));
    giveAccessKeys(menu);
    emit menu.aboutToShow();

    undo->setText(QStringLiteral("Rename"));
    emit menu.aboutToShow();

    EXPECT_EQ(undo->text(), QStringLiteral("R&ename"));
}

}  // namespace
}  // namespace nextrung::widgets
