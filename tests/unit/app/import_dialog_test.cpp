// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_dialog.h"
#include "support/printers.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableWidget>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

namespace nextrung::app {

namespace {

/// A framework of as many roles, each of one position.
exchange::Source bakery(int roles)
{
    QByteArray table = "Role Family,Role,Role Level,Skill Name,Skill Level,Skill Level Description\n";
    for (int at = 1; at <= roles; ++at) {
        const QByteArray role = "Baker " + QByteArray(1, static_cast<char>('A' + at - 1));
        table += "Bread," + role + "," + role + ",Kneading,Working,You can knead.\n";
    }
    return *exchange::readSource(table, QStringLiteral("bakery.csv"));
}

/// The dialog and what a person finds in it.
struct Opened {
    explicit Opened(const exchange::Source& source)
        : dialog(source, *exchange::proposedChoices(source), core::Plan{})
        , roles(dialog.findChild<QListWidget*>(QStringLiteral("roles")))
        , search(dialog.findChild<QLineEdit*>(QStringLiteral("roleSearch")))
        , take(dialog.findChild<QPushButton*>(QStringLiteral("takeIn")))
    {
    }

    void press(const char* button) { dialog.findChild<QPushButton*>(QLatin1String(button))->click(); }
    [[nodiscard]] int checked() const
    {
        int count = 0;
        for (int at = 0; at < roles->count(); ++at)
            count += roles->item(at)->checkState() == Qt::Checked ? 1 : 0;
        return count;
    }

    ImportDialog dialog;
    QListWidget* roles;
    QLineEdit* search;
    QPushButton* take;
};

}  // namespace

TEST(ImportDialogTest, TakesNothingOfManyRolesUntilOneIsChecked)
{
    Opened opened(bakery(5));

    EXPECT_EQ(opened.roles->count(), 5);
    EXPECT_EQ(opened.checked(), 0);
    EXPECT_FALSE(opened.take->isEnabled());

    opened.search->setText(QStringLiteral("Baker C"));
    opened.press("allRoles");

    EXPECT_TRUE(opened.take->isEnabled());
    EXPECT_EQ(opened.dialog.choices().roles, QStringList{QStringLiteral("Baker C")});
}

TEST(ImportDialogTest, PutsRolesUnderTheirFamiliesWhichCannotBeChosen)
{
    Opened opened(
        *exchange::readSource("Role Family,Role,Role Level,Skill Name,Skill Level,Skill Level Description\n"
                              "Bread,Baker,Baker,Kneading,Working,a\n"
                              "Cake,Confectioner,Confectioner,Icing,Working,b\n",
                              QStringLiteral("bakery.csv")));
    const auto shown = [&opened] {
        QStringList texts;
        for (int at = 0; at < opened.roles->count(); ++at) {
            if (!opened.roles->item(at)->isHidden())
                texts << opened.roles->item(at)->text().section(QLatin1Char(' '), 0, 0);
        }
        return texts.join(QLatin1Char(' '));
    };
    EXPECT_EQ(shown(), QStringLiteral("Bread Baker Cake Confectioner"));
    EXPECT_FALSE(opened.roles->item(0)->flags().testFlag(Qt::ItemIsUserCheckable));
    EXPECT_EQ(opened.checked(), 2);

    opened.search->setText(QStringLiteral("confect"));
    EXPECT_EQ(shown(), QStringLiteral("Cake Confectioner"));

    opened.search->clear();
    opened.press("noRoles");
    opened.press("allRoles");
    EXPECT_EQ(opened.checked(), 2);
    EXPECT_TRUE(opened.dialog.choices().roles.isEmpty()) << "all of them";
}

TEST(ImportDialogTest, LeavesTheTitlesOfPositionsRoomInATree)
{
    Opened opened(bakery(5));
    opened.press("allRoles");
    opened.dialog.resize(980, 640);
    opened.dialog.show();

    const auto* levels = opened.dialog.findChild<QTreeWidget*>(QStringLiteral("levels"));
    EXPECT_GE(levels->columnWidth(0), 220);
}

TEST(ImportDialogTest, TakesAllOfAFewRolesAtFirst)
{
    const Opened opened(bakery(3));

    EXPECT_EQ(opened.checked(), 3);
    EXPECT_TRUE(opened.take->isEnabled());
}

TEST(ImportDialogTest, NoneUnchecksRolesThatTheSearchHidesToo)
{
    Opened opened(bakery(3));

    opened.search->setText(QStringLiteral("Baker B"));
    opened.press("noRoles");

    EXPECT_EQ(opened.checked(), 0);
    EXPECT_FALSE(opened.take->isEnabled());
}

TEST(ImportDialogTest, DownGoesFromTheSearchToTheFirstRoleFound)
{
    Opened opened(bakery(5));
    opened.dialog.show();
    opened.search->setFocus();
    opened.search->setText(QStringLiteral("Baker C"));

    QTest::keyClick(opened.search, Qt::Key_Down);

    EXPECT_EQ(opened.dialog.focusWidget(), opened.roles);
    ASSERT_TRUE(opened.roles->currentItem());
    EXPECT_EQ(opened.roles->currentItem()->data(Qt::UserRole).toString(), QStringLiteral("Baker C"));
}

TEST(ImportDialogTest, CountsTheWordsOfTheCheckedRolesOnly)
{
    const exchange::Source source
        = *exchange::readSource("Role Family,Role,Role Level,Skill Name,Skill Level,Skill Level Description\n"
                                "Bread,Baker,Baker,Kneading,Working,a\n"
                                "Bread,Baker,Baker,Selling,Working,b\n"
                                "Bread,Miller,Miller,Milling,Working,c\n"
                                "Bread,Miller,Miller,Selling,Expert,d\n",
                                QStringLiteral("bakery.csv"));
    Opened opened(source);
    const auto* words = opened.dialog.findChild<QTableWidget*>(QStringLiteral("words"));
    const auto shown = [words] {
        QStringList rows;
        for (int row = 0; row < words->rowCount(); ++row) {
            if (!words->isRowHidden(row))
                rows += words->item(row, 0)->text() + QLatin1Char(' ') + words->item(row, 1)->text();
        }
        return rows;
    };
    EXPECT_EQ(shown(), QStringList({QStringLiteral("Working 3"), QStringLiteral("Expert 1")}));

    opened.roles->item(1)->setCheckState(Qt::Unchecked);

    EXPECT_EQ(shown(), QStringList(QStringLiteral("Working 2")));
    EXPECT_EQ(opened.dialog.choices().words.size(), 2U) << "the scale is whole";
}

TEST(ImportDialogTest, CallsThingsAsTheWindowDoes)
{
    const Opened opened(bakery(3));
    QStringList texts;
    for (const QWidget* each : opened.dialog.findChildren<QWidget*>())
        texts += {each->toolTip(), each->accessibleName()};
    for (const QLabel* each : opened.dialog.findChildren<QLabel*>())
        texts += each->text();
    const auto* levels = opened.dialog.findChild<QTreeWidget*>(QStringLiteral("levels"));
    for (int column = 0; column < levels->columnCount(); ++column)
        texts += {levels->headerItem()->text(column), levels->topLevelItem(0)->text(column)};

    EXPECT_TRUE(texts.contains(QStringLiteral("Level and position")));
    static const QRegularExpression notOurs(QStringLiteral("\\b(band|lane|rank)s?\\b"),
                                            QRegularExpression::CaseInsensitiveOption);
    EXPECT_TRUE(texts.filter(notOurs).isEmpty())
        << texts.filter(notOurs).join(QLatin1Char('|')).toStdString();
}

}  // namespace nextrung::app
