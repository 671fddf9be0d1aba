// SPDX-License-Identifier: GPL-3.0-or-later

// A plan that is not lost: what is typed into a field that nobody has left yet.

#include "gui/safety_fixture.h"
#include "storage/built_in.h"

#include <QLineEdit>
#include <QPlainTextEdit>

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

TEST_F(Typing, IsMyChangeWhereSomebodyElseChangesTheFileMeanwhile)
{
    typeIntoTitle(path());

    somebodyRenames(2, QStringLiteral("Theirs"));

    ASSERT_TRUE(QTest::qWaitFor([this] { return !banner().text().isEmpty(); }));
    EXPECT_FALSE(document().isSaved()) << "merging is offered";
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

}  // namespace

}  // namespace nextrung
