// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/latest_task.h"

#include <QCoreApplication>
#include <QStringList>
#include <QThread>

#include <gtest/gtest.h>

namespace nextrung::document {

TEST(LatestTask, SaysWhatItFoundInTheThreadOfItsOwnerAndRunsNoMore)
{
    LatestTask task;
    QThread* computedIn = nullptr;
    QThread* saidIn = nullptr;
    bool ranStill = true;

    task.start([&](const LatestTask::Run& run) {
        computedIn = QThread::currentThread();
        run.finish([&] {
            saidIn = QThread::currentThread();
            ranStill = task.isRunning();
        });
    });
    EXPECT_TRUE(task.isRunning());
    task.wait();

    EXPECT_NE(computedIn, QThread::currentThread());
    EXPECT_EQ(saidIn, QThread::currentThread());
    EXPECT_FALSE(ranStill);
}

TEST(LatestTask, OnlyTheLatestIsHeard)
{
    LatestTask task;
    QStringList heard;

    task.start([&](const LatestTask::Run& run) {
        while (run.isWanted())
            QThread::yieldCurrentThread();
        run.finish([&] { heard << QStringLiteral("first"); });
    });
    task.start([&](const LatestTask::Run& run) { run.finish([&] { heard << QStringLiteral("second"); }); });
    task.wait();

    EXPECT_EQ(heard, QStringList{QStringLiteral("second")});
}

TEST(LatestTask, IsNotHeardOnceItIsCancelled)
{
    LatestTask task;
    bool heard = false;

    task.start([&](const LatestTask::Run& run) { run.finish([&] { heard = true; }); });
    task.cancel();
    task.wait();
    QCoreApplication::processEvents();

    EXPECT_FALSE(heard);
    EXPECT_FALSE(task.isRunning());
}

}  // namespace nextrung::document
