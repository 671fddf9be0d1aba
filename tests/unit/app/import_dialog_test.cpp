// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_dialog.h"
#include "support/printers.h"

#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

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

}  // namespace nextrung::app
