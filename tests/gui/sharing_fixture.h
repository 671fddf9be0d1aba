// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/application_window.h"
#include "app/plan_store.h"
#include "support/plans.h"
#include "support/printers.h"
#include "widgets/banner.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::test {

inline const QDate today(2026, 11, 21);

inline core::Plan withTitles(const QString& first, const QString& second)
{
    return planOf(person(1, u"Maya"_qs), person(2, u"Dana"_qs), activity(1, first), activity(2, second));
}

/// The window of one of them, and the files that go between both.
class TwoPeople : public testing::Test {
protected:
    TwoPeople()
        : whole_(today, folder_.filePath(u"settings.ini"_qs))
    {
    }

    [[nodiscard]] QString saved(const QString& name, const core::Plan& plan) const
    {
        const QString path = folder_.filePath(name);
        EXPECT_TRUE(app::writePlanTo(path, plan));
        return path;
    }
    [[nodiscard]] const core::Plan& plan() { return whole_.bench().document.plan(); }
    [[nodiscard]] widgets::Banner& banner() { return whole_.window().banner(); }
    [[nodiscard]] QString said() { return banner().text(); }
    void closeWord() { QTest::keyClick(&banner(), Qt::Key_Escape); }
    /// Expects that looking again tells nothing.
    void hearNoMore()
    {
        QApplication::processEvents();
        whole_.sharing().settle();
        EXPECT_EQ(said(), QString());
    }
    [[nodiscard]] static QString copyOf(const QString& who)
    {
        return u"mine (conflicted copy %1 2026-11-21).nextrung"_qs.arg(who);
    }

    QTemporaryDir folder_;
    app::ApplicationWindow whole_;
};

}  // namespace nextrung::test
