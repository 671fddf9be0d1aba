// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/change_list.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gtest/gtest.h>

namespace nextrung::app {

namespace {

using core::Plan;

/// All lines, those below a row set in by two spaces.
QStringList linesOf(const ChangeList& list)
{
    QStringList lines;
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = list.topLevelItem(row);
        lines.append(item->text(0));
        for (int at = 0; at < item->childCount(); ++at)
            lines.append(u"  "_qs + item->child(at)->text(0));
    }
    return lines;
}

Plan withSummary(const QString& summary)
{
    core::Activity course = test::activity(1, u"Course"_qs);
    course.summary = summary;
    return test::planOf(course);
}

TEST(ChangeListTest, SaysOfEachFieldWhatItWasAndIs)
{
    const Plan before = test::planOf(test::activity(1, u"Course"_qs), test::activity(2, u"Talk"_qs),
                                     test::activity(3, u"Book"_qs));
    core::Activity moved = test::activity(1, u"Long course"_qs);
    moved.deadline = QDate(2027, 6, 30);
    ChangeList list;

    list.showChanges(before,
                     test::planOf(moved, test::activity(2, u"Long talk"_qs), test::activity(4, u"Film"_qs)),
                     false);

    EXPECT_EQ(
        linesOf(list),
        QStringList({u"deleted: activity “Book”"_qs, u"activity “Long course”"_qs,
                     u"  title: “Course” → “Long course”"_qs, u"  deadline: nothing → 30 Jun 2027"_qs,
                     u"activity “Long talk”: title: “Talk” → “Long talk”"_qs, u"added: activity “Film”"_qs}));
    EXPECT_EQ(list.count(), 5);
    EXPECT_TRUE(list.topLevelItem(1)->isExpanded());
}

TEST(ChangeListTest, ShowsLongValuesWhereTheyDifferAndTellsTheWholeInAHint)
{
    const QString same = u"word "_qs.repeated(60);
    ChangeList list;

    list.showChanges(withSummary(same + u"before <b>"_qs + same), withSummary(same + u"after"_qs + same),
                     false);

    ASSERT_EQ(list.topLevelItemCount(), 1);
    ASSERT_EQ(list.topLevelItem(0)->childCount(), 1);
    const QTreeWidgetItem* line = list.topLevelItem(0)->child(0);
    EXPECT_TRUE(line->text(0).contains(u"before"_qs)) << line->text(0).toStdString();
    EXPECT_TRUE(line->text(0).contains(u"after"_qs)) << line->text(0).toStdString();
    EXPECT_LT(line->text(0).size(), 110);
    EXPECT_TRUE(line->toolTip(0).contains(same + u"before &lt;b&gt;"_qs)) << line->toolTip(0).toStdString();
}

TEST(ChangeListTest, HasABoxForEachRowAndNoneForAField)
{
    core::Activity other = test::activity(1, u"Long course"_qs);
    other.deadline = QDate(2027, 6, 30);
    Plan before = test::planOf(test::activity(1, u"Course"_qs));
    before.unknown[u"mood"_qs] = 7;
    ChangeList list;

    list.showChanges(before, test::planOf(other), true);

    ASSERT_EQ(list.topLevelItemCount(), 2);
    QTreeWidgetItem* row = list.topLevelItem(0);
    EXPECT_TRUE(row->data(0, Qt::CheckStateRole).isValid());
    EXPECT_FALSE(row->child(0)->data(0, Qt::CheckStateRole).isValid());
    EXPECT_FALSE(list.topLevelItem(1)->data(0, Qt::CheckStateRole).isValid()) << "the file is no row";
    row->setCheckState(0, Qt::Checked);
    EXPECT_EQ(list.ticked(), std::vector<core::ObjectRef>{core::refTo(test::idOf<core::Activity>(1))});
}

TEST(ChangeListTest, IsSummedUpAsManyRows)
{
    const Plan before = test::planOf(test::activity(1, u"Course"_qs), test::activity(2, u"Talk"_qs));
    const Plan after = test::planOf(test::activity(1, u"Long course"_qs), test::activity(3, u"Film"_qs));

    EXPECT_EQ(ChangeList::summary(before, after), u"1 added, 1 changed, 1 deleted"_qs);
    EXPECT_EQ(ChangeList::summary(before, before), u"no changes"_qs);
}

}  // namespace

}  // namespace nextrung::app
