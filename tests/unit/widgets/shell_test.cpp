// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/capitals.h"
#include "support/plans.h"
#include "support/printers.h"
#include "widgets/date_field.h"
#include "widgets/recent_files.h"
#include "widgets/shell/about.h"
#include "widgets/shell/command_palette.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/settings_dialog.h"
#include "widgets/shell/start_page.h"
#include "widgets/shell/template_card.h"
#include "widgets/shell/view_bar.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <gtest/gtest.h>

#include <memory>

namespace nextrung::widgets {

namespace {

/// A page with a long line of context and one control in the bar above it.
class PageWithButton : public Page {
public:
    using Page::Page;

    [[nodiscard]] QString heading() const override { return QStringLiteral("Page"); }
    [[nodiscard]] QString subheading() const override { return context; }
    [[nodiscard]] QWidget* barWidget() override { return button; }
    [[nodiscard]] QString shortSubheading() const override { return shorter; }
    void retranslate() override { }

    QString shorter;
    QString context = QStringLiteral("A line of context that has words for about half of the bar");
    QPushButton* button = new QPushButton(QStringLiteral("x"), this);
};

}  // namespace

class ShellTest : public testing::Test {
protected:
    QTemporaryDir folder_;
    document::PlanDocument document_{QDate(2026, 11, 21)};
    document::Selection selection_;
    Actions actions_;
    Settings settings_{folder_.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance_;
    Workbench bench_{document_, selection_, actions_, settings_, appearance_};
};

/// A start page on which both positions are named, and the sentences it told.
class StartPageTest : public ShellTest {
protected:
    StartPageTest()
    {
        page_.refresh();
        page_.resize(1000, 640);
        page_.show();
        titled("The position I hold")->setCurrentText(QStringLiteral("Baker"));
        titled("The position I want")->setCurrentText(QStringLiteral("Head baker"));
        QObject::connect(&page_, &StartPage::sentenceFilled, &page_,
                         [this](const core::StartSentence& said) { told_.push_back(said); });
    }

    template <class Widget>
    [[nodiscard]] Widget* named(const char* name)
    {
        for (Widget* each : page_.findChildren<Widget*>()) {
            if (each->accessibleName() == QLatin1String(name))
                return each;
        }
        return nullptr;
    }
    [[nodiscard]] QComboBox* titled(const char* name) { return named<QComboBox>(name); }
    /// What stands under the fields.
    [[nodiscard]] QString said()
    {
        const auto* label = page_.findChild<QLabel*>(QStringLiteral("refusal"));
        return label->isVisible() ? label->text() : QString();
    }

    StartPage page_{bench_, {}, nullptr};
    std::vector<core::StartSentence> told_;
};

TEST_F(StartPageTest, EnterInAnyFieldMakesOnePlan)
{
    const std::vector<QWidget*> fields{titled("The position I hold"), titled("The position I want"),
                                       named<QDoubleSpinBox>("Hours a week of my own"),
                                       named<QLineEdit>("The day by which I am ready")};
    for (QWidget* field : fields) {
        told_.clear();
        field->setFocus();
        QTest::keyClick(field, Qt::Key_Return);
        EXPECT_EQ(told_.size(), 1U) << field->accessibleName().toStdString();
    }
}

TEST_F(StartPageTest, SaysWithWhichKeysAPlanIsOpenedAndWhatCanBeTakenIn)
{
    QStringList shown;
    for (const QLabel* each : page_.findChildren<QLabel*>())
        shown << each->text();

    EXPECT_TRUE(shown.contains(QStringLiteral("Ctrl O")));
    EXPECT_TRUE(shown.contains(QStringLiteral("CSV")));
}

TEST_F(StartPageTest, EnterOnTheButtonMakesThePlan)
{
    for (QPushButton* button : page_.findChildren<QPushButton*>()) {
        if (button->property("isPrimary").toBool())
            QTest::keyClick(button, Qt::Key_Return);
    }

    EXPECT_EQ(told_.size(), 1U);
}

TEST_F(StartPageTest, ADayThatIsTypedIsTakenAlongByEnter)
{
    auto* day = named<QLineEdit>("The day by which I am ready");
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2027-06-30"));
    QTest::keyClick(day, Qt::Key_Return);

    ASSERT_EQ(told_.size(), 1U);
    EXPECT_EQ(told_.front().by, QDate(2027, 6, 30));
}

TEST_F(StartPageTest, WordsThatAreNoDayMakeNoPlan)
{
    auto* day = named<QLineEdit>("The day by which I am ready");
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("soon"));
    QTest::keyClick(day, Qt::Key_Return);

    EXPECT_TRUE(told_.empty());
}

TEST_F(StartPageTest, ADayThatIsPastIsSaidAndStays)
{
    auto* day = named<DateField>("The day by which I am ready");
    day->setFocus();
    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2026-01-01"));
    QTest::keyClick(day, Qt::Key_Return);

    EXPECT_TRUE(told_.empty());
    EXPECT_EQ(day->date(), QDate(2026, 1, 1));
    EXPECT_EQ(said(), QStringLiteral("That day is not ahead. Choose one after today."));

    day->selectAll();
    QTest::keyClicks(day, QStringLiteral("2027-06-30"));
    QTest::keyClick(day, Qt::Key_Return);
    EXPECT_EQ(told_.size(), 1U);
}

TEST_F(StartPageTest, NoHoursAreSaidAndMakeNoPlan)
{
    auto* hours = named<QDoubleSpinBox>("Hours a week of my own");
    hours->setValue(0);
    EXPECT_FALSE(said().isEmpty());

    hours->setFocus();
    QTest::keyClick(hours, Qt::Key_Return);

    EXPECT_TRUE(told_.empty());
    EXPECT_EQ(hours->value(), 0);
}

TEST_F(StartPageTest, WhatWasRefusedIsNotSaidOfAnotherTitle)
{
    titled("The position I want")->setCurrentText(QStringLiteral("baker"));
    QTest::keyClick(named<QLineEdit>("The day by which I am ready"), Qt::Key_Return);
    ASSERT_FALSE(said().isEmpty());

    titled("The position I want")->setCurrentText(QStringLiteral("Head baker"));

    EXPECT_TRUE(said().isEmpty());
}

TEST_F(StartPageTest, KeepsWhatIsTypedUntilItIsCleared)
{
    page_.refresh();
    EXPECT_EQ(titled("The position I hold")->currentText(), QStringLiteral("Baker"));

    page_.clear();
    page_.refresh();

    EXPECT_TRUE(titled("The position I hold")->currentText().isEmpty());
    EXPECT_TRUE(titled("The position I want")->currentText().isEmpty());
}

TEST_F(StartPageTest, TheCardOfTheEmptyLadderCountsWhatItOpens)
{
    const core::Plan empty = StartPage::emptyLadder();
    const auto* card = page_.findChild<TemplateCard*>();
    ASSERT_NE(card, nullptr);

    EXPECT_TRUE(card->accessibleDescription().contains(QString::number(empty.tracks.size())));
    EXPECT_TRUE(card->accessibleDescription().contains(QString::number(empty.levels.size())));
    EXPECT_TRUE(empty.positions.empty());
}

TEST_F(ShellTest, ListsRecentPlansByTheirTitleWithTheFileBeneath)
{
    rememberFile(settings_, {QStringLiteral("/plans/old.nextrung"), {}});
    rememberFile(settings_, {QStringLiteral("/plans/climb.nextrung"), QStringLiteral("Ana & I")});
    StartPage page(bench_, {}, nullptr);
    page.refresh();
    QStringList chosen;
    QObject::connect(&page, &StartPage::recentChosen, &page, [&](const QString& path) { chosen += path; });

    QStringList shown;
    for (const QWidget* each : page.findChildren<QWidget*>()) {
        if (each->toolTip().startsWith(QLatin1String("/plans")))
            shown += qobject_cast<const QPushButton*>(each) ? qobject_cast<const QPushButton*>(each)->text()
                                                            : qobject_cast<const QLabel*>(each)->text();
    }
    for (QPushButton* each : page.findChildren<QPushButton*>()) {
        if (each->accessibleName() == QLatin1String("Ana & I"))
            each->click();
    }

    EXPECT_EQ(shown,
              QStringList({QStringLiteral("Ana && I"), QStringLiteral("/plans/climb.nextrung"),
                           QStringLiteral("old"), QStringLiteral("/plans/old.nextrung")}));
    EXPECT_EQ(chosen, QStringList(QStringLiteral("/plans/climb.nextrung")));
}

TEST_F(ShellTest, RemembersEightFilesEachOnce)
{
    for (int at = 1; at <= 9; ++at)
        rememberFile(settings_, {QStringLiteral("/%1").arg(at), QStringLiteral("Plan %1").arg(at)});
    rememberFile(settings_, {QStringLiteral("/5"), {}});

    const std::vector<RecentFile> files = recentFiles(settings_);

    EXPECT_EQ(files.size(), 8U);
    EXPECT_EQ(files.front(), (RecentFile{QStringLiteral("/5"), {}}));
    EXPECT_EQ(files[1], (RecentFile{QStringLiteral("/9"), QStringLiteral("Plan 9")}));
    EXPECT_EQ(files.back(), (RecentFile{QStringLiteral("/2"), QStringLiteral("Plan 2")}));
}

TEST_F(ShellTest, WithoutAPlanTheKeysOfThePagesDoNothing)
{
    Rail rail(actions_, {"ladder", "plan"}, new QAction(&actions_), nullptr);
    QByteArray chosen;
    QObject::connect(&rail, &Rail::chosen, &rail, [&chosen](const QByteArray& page) { chosen = page; });

    rail.setPagesEnabled(false);
    actions_.find("plan")->trigger();
    EXPECT_EQ(chosen, QByteArray());
    EXPECT_FALSE(actions_.find("plan")->isChecked());

    rail.setPagesEnabled(true);
    actions_.find("plan")->trigger();
    EXPECT_EQ(chosen, QByteArray("plan"));
}

TEST_F(ShellTest, WithoutAPlanTheSettingsCanBeOpened)
{
    auto* settings = new QAction(QStringLiteral("Settings"), &actions_);
    Rail rail(actions_, {"plan"}, settings, nullptr);

    rail.setPagesEnabled(false);

    EXPECT_TRUE(rail.widgetForAction(settings)->isEnabled());
    EXPECT_FALSE(rail.widgetForAction(actions_.find("plan"))->isEnabled());
}

TEST_F(ShellTest, TheHelpListsEachCommandUnderItsMenuWithItsKeys)
{
    actions_.add({.id = "test.bake",
                  .text = "Bake",
                  .help = "Make bread",
                  .menu = MenuPlace::Tools,
                  .keys = "Ctrl+B; Ctrl+Shift+B"},
                 [] {});

    const std::unique_ptr<QDialog> dialog(makeKeysDialog(actions_, nullptr));

    const auto* list = dialog->findChild<QTreeWidget*>(QStringLiteral("keys"));
    ASSERT_EQ(list->topLevelItemCount(), 1);
    EXPECT_EQ(list->topLevelItem(0)->text(0), QStringLiteral("Tools"));
    const QTreeWidgetItem* bake = list->topLevelItem(0)->child(0);
    EXPECT_EQ(bake->text(0), QStringLiteral("Bake"));
    EXPECT_EQ(bake->text(1), QStringLiteral("Ctrl+B, Ctrl+Shift+B"));
    EXPECT_EQ(bake->text(2), QStringLiteral("Make bread"));
}

TEST_F(ShellTest, ThePaletteIsAsHighAsWhatItFoundAndNeverScrollsSideways)
{
    const std::string longHelp(400, 'x');
    actions_.add({.id = "test.one", .text = "Bake", .help = longHelp.c_str(), .menu = MenuPlace::Tools},
                 [] {});
    actions_.add({.id = "test.two", .text = "Knead", .help = "Long", .menu = MenuPlace::Tools}, [] {});
    auto* palette = new CommandPalette(bench_, {}, nullptr);
    palette->show();
    QApplication::processEvents();
    const int withTwo = palette->height();
    const auto* list = palette->findChild<QListWidget*>();

    EXPECT_EQ(list->horizontalScrollBar()->maximum(), 0);
    palette->findChild<QLineEdit*>()->setText(QStringLiteral("bake"));
    EXPECT_EQ(list->count(), 1);
    EXPECT_LT(palette->height(), withTwo);
    palette->close();
}

TEST_F(ShellTest, ThePalettePutsTheBestMatchFirstBeItACommandOrAnObject)
{
    actions_.add(
        {.id = "test.new", .text = "New oven", .help = "Senior bakers only", .menu = MenuPlace::Tools},
        [] {});
    actions_.add({.id = "test.call", .text = "Senior", .help = "Call them", .menu = MenuPlace::Tools}, [] {});
    document_.reset(test::planOf(test::activity(1, QStringLiteral("Senior baker - management")),
                                 test::activity(2, QStringLiteral("Senior baker"))));
    auto* palette = new CommandPalette(bench_, {}, nullptr);
    const auto found = [palette](const char* typed) {
        palette->findChild<QLineEdit*>()->setText(QLatin1String(typed));
        const auto* list = palette->findChild<QListWidget*>();
        QStringList titles;
        for (int at = 0; at < list->count(); ++at)
            titles << list->item(at)->text();
        return titles.join(QStringLiteral(", "));
    };

    EXPECT_EQ(found("senior baker"), QStringLiteral("Senior baker, Senior baker - management, New oven"));
    EXPECT_EQ(found("senior"), QStringLiteral("Senior, Senior baker, Senior baker - management, New oven"));
    palette->close();
}

TEST_F(ShellTest, TheLineOfContextMakesRoomForControlsThatGrow)
{
    PageWithButton page(bench_, nullptr);
    ViewBar bar(appearance_, nullptr);
    bar.resize(500, 40);
    bar.show();
    bar.showPage(page);

    page.button->setText(QStringLiteral("A button that has many more words than it had before"));
    QApplication::processEvents();

    EXPECT_GE(page.button->width(), page.button->sizeHint().width());
}

TEST_F(ShellTest, TheLineOfContextIsWholeOrShorterOrNotThere)
{
    PageWithButton page(bench_, nullptr);
    page.shorter = QStringLiteral("Fewer words");
    ViewBar bar(appearance_, nullptr);
    bar.showPage(page);
    QStringList seen;

    for (int width = 1200; width > 100; width -= 10) {
        bar.resize(width, 40);
        bar.show();
        const QList<QLabel*> labels = bar.findChildren<QLabel*>();
        seen << labels.last()->text();
        EXPECT_EQ(labels.first()->toolTip().isEmpty(), seen.last() == page.context) << width;
    }

    seen.removeDuplicates();
    EXPECT_EQ(seen, (QStringList{page.context, page.shorter, QString()}));
}

TEST_F(ShellTest, WhatAPersonWroteIsNoHtmlInTheHintsOfTheBarAndOfRecentPlans)
{
    const QString written = QStringLiteral("<b>x</b>");
    PageWithButton page(bench_, nullptr);
    page.context = written.repeated(30);
    ViewBar bar(appearance_, nullptr);
    bar.resize(300, 40);
    bar.showPage(page);
    rememberFile(settings_, {QLatin1String("/plans/") + written, {}});
    StartPage start(bench_, {}, nullptr);
    start.refresh();

    int shown = 0;
    for (const QWidget* each : bar.findChildren<QLabel*>())
        shown += each->toolTip().contains(written.toHtmlEscaped()) ? 1 : 0;
    EXPECT_EQ(shown, 2) << "title and line of context";
    for (const QWidget* each : start.findChildren<QWidget*>())
        shown += each->toolTip().contains(written.toHtmlEscaped()) ? 1 : 0;
    EXPECT_EQ(shown, 4) << "the recent plan and its place";
}

TEST_F(ShellTest, SettingsAreWordedAgainWhenTheLanguageChanges)
{
    SettingsDialog dialog(bench_, nullptr);
    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("Settings"));
    test::Capitals capitals;

    QApplication::installTranslator(&capitals);
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&dialog, &change);

    EXPECT_EQ(dialog.windowTitle(), QStringLiteral("SETTINGS"));
    EXPECT_EQ(dialog.findChild<QComboBox*>()->itemText(0), QStringLiteral("AS THE SYSTEM"));
    QApplication::removeTranslator(&capitals);
}

}  // namespace nextrung::widgets
