// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/busy.h"
#include "gui/answers.h"

#include <QLabel>
#include <QProgressDialog>
#include <QPushButton>

#include <gtest/gtest.h>

#include <future>

namespace nextrung::app {

namespace {

using test::Answers;

TEST(BusyTest, ReturnsWhatTheWorkReturnedFromAnotherThread)
{
    QWidget window;
    Busy busy(&window);

    const auto result = busy.during(QStringLiteral("Working…"), [] { return std::this_thread::get_id(); });

    ASSERT_TRUE(result);
    EXPECT_NE(*result, std::this_thread::get_id());
}

TEST(BusyTest, SaysWhatTakesLongAndGoesOnWhenItIsDone)
{
    QWidget window;
    window.show();
    Busy busy(&window);
    std::promise<int> promise;
    Answers answers({[&promise](QWidget& shown) {
        EXPECT_EQ(qobject_cast<QProgressDialog*>(&shown)->labelText(), QStringLiteral("Working…"));
        promise.set_value(7);
        return true;
    }});

    const auto result = busy.during(QStringLiteral("Working…"),
                                    [future = promise.get_future().share()] { return future.get(); });

    EXPECT_TRUE(answers.areGiven());
    EXPECT_EQ(result, std::optional(7));
}

TEST(BusyTest, StopsWaitingWhenThePersonCancels)
{
    QWidget window;
    window.show();
    std::promise<int> promise;
    Busy busy(&window);
    Answers answers({[](QWidget& shown) {
        shown.findChild<QPushButton*>()->click();
        return true;
    }});

    const auto result = busy.during(QStringLiteral("Working…"),
                                    [future = promise.get_future().share()] { return future.get(); });

    EXPECT_TRUE(answers.areGiven());
    EXPECT_FALSE(result);
    promise.set_value(1);
}

}  // namespace

}  // namespace nextrung::app
