// SPDX-License-Identifier: GPL-3.0-or-later

// A plan that is not lost: what is typed into a field that nobody has left yet.

#include "core/calendar.h"
#include "gui/safety_fixture.h"
#include "storage/built_in.h"
#include "widgets/number_field.h"

#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QTreeView>
#include <QUndoStack>

namespace nextrung {

namespace {

using test::Safety;

/// Types into the field of the first position's title.
class Typing : public Safety {
protected:
    void typeIntoTitle(const QString& path)
    {
        files().open(path);
        whole_->window().showPage("ladder");
        whole_->bench().selection.select(core::refTo(test::idOf<core::Position>(1)));
        whole_->window().activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&whole_->window()));
        for (auto* each : whole_->window().findChildren<QLineEdit*>()) {
            if (each->isVisible() && each->text() == title())
                field_ = each;
        }
        ASSERT_TRUE(field_);
        field_->setFocus();
        field_->end(false);
        QTest::keyClicks(field_, QStringLiteral(" anew"));
        ASSERT_FALSE(title().endsWith(QLatin1String(" anew"))) << "the field has not been left";
    }

    /// Writes two words into the long text of this name, with a pause after each.
    void writeWithPauses(const char* page, const QString& name)
    {
        whole_->window().showPage(page);
        QPlainTextEdit* text = nullptr;
        for (auto* each : whole_->window().findChildren<QPlainTextEdit*>()) {
            if (each->accessibleName() == name)
                text = each;
        }
        ASSERT_TRUE(text) << name.toStdString();
        for (const char* word : {"Ask ", "twice"}) {
            text->moveCursor(QTextCursor::End);
            text->insertPlainText(QLatin1String(word));
            QFocusEvent pause(QEvent::FocusOut, Qt::OtherFocusReason);
            QCoreApplication::sendEvent(text, &pause);
        }
        EXPECT_TRUE(text->toPlainText().endsWith(QLatin1String("Ask twice")));
    }

    QLineEdit* field_ = nullptr;
};

TEST_F(Typing, IsSavedByTheKeysWithoutLeavingTheField)
{
    typeIntoTitle(path());

    whole_->bench().actions.find("file.save")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this] { return !files().keeper().isSaving(); }));

    EXPECT_TRUE(titleIn(onDisk()).endsWith(QLatin1String(" anew"))) << titleIn(onDisk()).toStdString();
    EXPECT_TRUE(field_->hasFocus()) << "one goes on typing";
}

TEST_F(Typing, IsAskedAboutWhenTheWindowClosesOrAnotherPlanBegins)
{
    int asked = 0;
    files().setAsker([&asked] {
        ++asked;
        return app::FileActions::Answer::Cancel;
    });
    typeIntoTitle(path());

    EXPECT_FALSE(whole_->window().close());
    EXPECT_EQ(asked, 1);
    QTest::keyClicks(field_, QStringLiteral(" anew"));
    files().showNew({});

    EXPECT_EQ(asked, 2);
    EXPECT_TRUE(title().endsWith(QLatin1String(" anew anew"))) << title().toStdString();
}

TEST_F(Typing, GoesOnWhereSomebodyElseChangesTheFileMeanwhile)
{
    typeIntoTitle(path());
    const QString typed = field_->text();

    somebodyRenames(2, QStringLiteral("Theirs"));

    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    EXPECT_TRUE(field_->hasFocus());
    EXPECT_EQ(field_->text(), typed);
    EXPECT_TRUE(document().isSaved()) << "it is not taken over in the middle of a word";
    QStringList offered;
    for (const auto* button : banner().findChildren<QToolButton*>())
        offered << button->text();
    EXPECT_TRUE(offered.contains(QStringLiteral("Merge"))) << offered.join(u',').toStdString();
}

TEST_F(Typing, OfANameInTheTreeGoesOnWhenSomebodyElseChangesTheFile)
{
    ASSERT_TRUE(
        storage::saveFile(path(), storage::fileBytes(*storage::readBuiltIn(storage::sampleName()), nullptr)));
    files().open(path());
    whole_->window().showPage("plan");
    whole_->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&whole_->window()));
    QTreeView* tree = nullptr;
    for (auto* each : whole_->window().findChildren<QTreeView*>())
        tree = each->isVisible() ? each : tree;
    ASSERT_TRUE(tree);
    const QModelIndex row = tree->model()->index(1, 0);
    ASSERT_TRUE(row.isValid());
    tree->setCurrentIndex(row);
    tree->edit(row);
    auto* line = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    ASSERT_TRUE(line);
    line->setText(QStringLiteral("New"));
    line->setModified(true);

    whole_->window().finishTyping();
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("er"));
    whole_->window().finishTyping();

    EXPECT_EQ(QApplication::focusWidget(), line) << "the next key is no command to the row";
    EXPECT_EQ(row.data().toString(), QStringLiteral("Newer"));
}

TEST_F(Typing, IsMergedWithWhatSomebodyElseChanged)
{
    typeIntoTitle(path());
    somebodyRenames(2, QStringLiteral("Theirs"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    QTest::keyClicks(field_, QStringLiteral(" again"));

    test::Answers answers({test::press("merge")});
    banner().choose(1);

    EXPECT_TRUE(answers.areGiven());
    EXPECT_TRUE(title().endsWith(QLatin1String(" anew again"))) << title().toStdString();
    EXPECT_EQ(title(2), QStringLiteral("Theirs"));
}

TEST_F(Typing, OfALineIsRecordedAtAPauseAndIsNoStepYet)
{
    typeIntoTitle(path());
    const QString shown = title();
    const QDir journals(files().keeper().place().journals());
    const auto recorded = [&] {
        for (const QString& name : journals.entryList({QStringLiteral("*.journal")}, QDir::Files)) {
            const auto content = storage::readJournal(*storage::loadFile(journals.filePath(name)), nullptr);
            const auto plan = content ? storage::replayed(onDisk(), content->entries)
                                      : core::Result<core::Plan>(core::Plan());
            if (plan)
                return titleIn(*plan);
        }
        return QString();
    };

    EXPECT_TRUE(QTest::qWaitFor([&] { return recorded() == shown + QLatin1String(" anew"); }));
    EXPECT_EQ(title(), shown);
    EXPECT_EQ(document().history()->count(), 0);
    EXPECT_TRUE(field_->hasFocus());
    EXPECT_EQ(field_->cursorPosition(), field_->text().size()) << "one goes on typing";

    QTest::keyClicks(field_, QStringLiteral(" again"));
    whole_->window().finishTyping();
    EXPECT_EQ(title(), shown + QLatin1String(" anew again"));
    EXPECT_EQ(document().history()->count(), 1);
}

TEST_F(Typing, OfANumberIsRecordedAtAPauseAndTakenOverWhenItIsLeft)
{
    ASSERT_TRUE(
        storage::saveFile(path(), storage::fileBytes(*storage::readBuiltIn(storage::sampleName()), nullptr)));
    files().open(path());
    whole_->window().showPage("plan");
    whole_->bench().selection.select(std::nullopt);
    whole_->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&whole_->window()));
    widgets::NumberField* hours = nullptr;
    for (auto* each : whole_->window().findChildren<widgets::NumberField*>()) {
        if (!hours && each->isVisible())
            hours = each;
    }
    ASSERT_TRUE(hours) << "the hours a week stand beside the goal";
    std::shared_ptr<const core::Plan> drafted;
    QObject::connect(&document(), &document::PlanDocument::drafted, hours,
                     [&drafted](const std::shared_ptr<const core::Plan>& plan) { drafted = plan; });
    const auto hoursIn
        = [](const core::Plan& plan) { return core::Calendar(plan).hoursAWeekOn(QDate(2026, 11, 21)); };
    const double before = hoursIn(document().plan());
    ASSERT_NE(before, 7);
    hours->setFocus();
    hours->selectAll();

    QTest::keyClicks(hours, QStringLiteral("7"));

    EXPECT_TRUE(QTest::qWaitFor([&] { return drafted && hoursIn(*drafted) == 7; }));
    EXPECT_EQ(hoursIn(document().plan()), before);
    EXPECT_EQ(document().history()->count(), 0);

    whole_->window().finishTyping();
    EXPECT_EQ(hoursIn(document().plan()), 7);
    EXPECT_EQ(document().history()->count(), 1);
}

TEST_F(Typing, ThatIsGivenUpIsRecordedNoMore)
{
    typeIntoTitle(path());
    const QString shown = title();
    QStringList drafted;
    QObject::connect(&document(), &document::PlanDocument::drafted, field_,
                     [&](const std::shared_ptr<const core::Plan>& plan) { drafted << titleIn(*plan); });
    ASSERT_TRUE(QTest::qWaitFor([&] { return !drafted.isEmpty(); }));

    field_->setText(shown);
    field_->clearFocus();
    field_->parentWidget()->setFocusPolicy(Qt::StrongFocus);
    field_->parentWidget()->setFocus();

    EXPECT_EQ(drafted.last(), shown);
    EXPECT_EQ(document().history()->count(), 0);
}

TEST_F(Typing, OfALongTextIsTakenOverAtAPauseAndCanBeUndoneWhileOneTypesOn)
{
    ASSERT_TRUE(
        storage::saveFile(path(), storage::fileBytes(*storage::readBuiltIn(storage::sampleName()), nullptr)));
    files().open(path());
    whole_->window().showPage("plan");
    const core::Activity activity = **document().plan().activities.begin();
    whole_->bench().selection.select(core::refTo(activity.id));
    whole_->window().activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&whole_->window()));
    QPlainTextEdit* note = nullptr;
    for (auto* each : whole_->window().findChildren<QPlainTextEdit*>()) {
        if (each->isVisible() && each->accessibleName() == QLatin1String("Note"))
            note = each;
    }
    ASSERT_TRUE(note);
    note->setFocus();
    note->moveCursor(QTextCursor::End);
    const auto noteNow = [&] { return core::find(document().plan(), activity.id)->note; };

    QTest::keyClicks(note, QStringLiteral("Ask twice "));

    EXPECT_TRUE(QTest::qWaitFor([&] { return noteNow() == activity.note + QLatin1String("Ask twice "); }));
    EXPECT_TRUE(note->hasFocus());
    EXPECT_TRUE(note->textCursor().atEnd());

    document().history()->undo();

    EXPECT_EQ(note->toPlainText(), activity.note) << "what is undone is not taken over again";
    whole_->window().finishTyping();
    EXPECT_EQ(noteNow(), activity.note);
}

TEST_F(Typing, OfALongTextIsOneStepHoweverManyPausesThereAre)
{
    ASSERT_TRUE(
        storage::saveFile(path(), storage::fileBytes(*storage::readBuiltIn(storage::sampleName()), nullptr)));
    files().open(path());
    const core::Plan before = document().plan();

    whole_->bench().selection.select(core::refTo((*before.activities.begin())->id));
    writeWithPauses("plan", QStringLiteral("Note"));
    EXPECT_EQ(document().history()->count(), 1);
    whole_->bench().selection.select(core::refTo((*before.positions.begin())->id));
    writeWithPauses("ladder", QStringLiteral("My own note"));
    EXPECT_EQ(document().history()->count(), 2) << "another text is another step";
    writeWithPauses("print", QStringLiteral("My intention, in a sentence or two"));
    EXPECT_EQ(document().history()->count(), 3);

    for (int step = 0; step < 3; ++step)
        document().history()->undo();
    EXPECT_EQ(document().plan(), before);
}

}  // namespace

}  // namespace nextrung
