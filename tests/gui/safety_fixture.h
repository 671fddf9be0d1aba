// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application_window.h"
#include "core/ladder/ladder_edits.h"
#include "gui/answers.h"
#include "storage/ladder_history.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"
#include "widgets/banner.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace nextrung::test {

/// Presses the button of a dialog that has this name; false if it is another dialog.
inline Answers::Answer press(const char* button)
{
    return [button](QWidget& shown) {
        auto* found = shown.findChild<QPushButton*>(QLatin1String(button));
        if (!found || !found->isEnabled())
            return false;
        QTest::mouseClick(found, Qt::LeftButton);
        return true;
    };
}

/// Presses the buttons of these names, one after the other; false if one of them is not there.
inline bool pressed(const QWidget& dialog, const QStringList& names)
{
    for (const QString& name : names) {
        auto* button = dialog.findChild<QPushButton*>(name);
        if (!button)
            return false;
        QTest::mouseClick(button, Qt::LeftButton);
    }
    return true;
}

class Safety : public testing::Test {
protected:
    Safety()
    {
        EXPECT_TRUE(storage::saveFile(path(), storage::fileBytes(test::smallLadder(), nullptr)));
        start();
    }

    /// A window of a program that is started now; the one before has ended without a word.
    void start()
    {
        whole_.reset();
        whole_ = anotherWindow();
        files().setAsker([] { return app::FileActions::Answer::Discard; });
    }

    /// A window of a program that runs beside.
    [[nodiscard]] std::unique_ptr<app::ApplicationWindow> anotherWindow() const
    {
        auto another = std::make_unique<app::ApplicationWindow>(
            QDate(2026, 11, 21), folder_.filePath(QStringLiteral("set/settings.ini")));
        another->window().show();
        return another;
    }

    [[nodiscard]] QString path() const { return documents_.filePath(QStringLiteral("plan.nextrung")); }
    [[nodiscard]] app::FileActions& files() { return whole_->files(); }
    [[nodiscard]] document::PlanDocument& document() { return whole_->bench().document; }
    [[nodiscard]] widgets::Banner& banner() { return whole_->window().banner(); }

    void rename(const QString& title, quint64 position = 1)
    {
        EXPECT_TRUE(document().apply(QStringLiteral("Rename"), [&](const core::Plan& plan) {
            return core::renamePosition(plan, test::idOf<core::Position>(position), title);
        }));
    }
    [[nodiscard]] static QString titleIn(const core::Plan& plan, quint64 position = 1)
    {
        const core::Position* found = core::find(plan, test::idOf<core::Position>(position));
        return found ? found->title : QString();
    }
    [[nodiscard]] QString title(quint64 position = 1) { return titleIn(document().plan(), position); }
    [[nodiscard]] core::Plan onDisk(const storage::Seal* seal = nullptr) const
    {
        const core::Result<QByteArray> bytes = storage::loadFile(path());
        const core::Result<core::Plan> plan = bytes ? storage::planInFile(*bytes, seal) : bytes.error();
        return plan ? *plan : core::Plan();
    }

    /// Another NextRung writes the file, with another title of this position.
    void somebodyRenames(quint64 position, const QString& title) const
    {
        const core::Plan before = onDisk();
        const core::Plan theirs = storage::withLadderHistory(
            before, *core::renamePosition(before, test::idOf<core::Position>(position), title),
            QDate(2026, 11, 21));
        EXPECT_TRUE(storage::saveFile(path(), storage::fileBytes(theirs, nullptr)));
    }

    void save()
    {
        files().save();
        EXPECT_TRUE(QTest::qWaitFor([this] { return !files().keeper().isSaving(); }));
    }

    QTemporaryDir folder_;
    QTemporaryDir documents_;
    std::unique_ptr<app::ApplicationWindow> whole_;
};

}  // namespace nextrung::test
