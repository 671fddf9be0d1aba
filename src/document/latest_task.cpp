// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/latest_task.h"

#include <QCoreApplication>
#include <QEvent>

#include <utility>

namespace nextrung::document {

LatestTask::Run::Run(LatestTask& task, Wanted wanted)
    : task_(&task)
    , wanted_(std::move(wanted))
{
}

void LatestTask::Run::tell(std::function<void()> what) const
{
    QMetaObject::invokeMethod(
        task_,
        [task = task_, wanted = wanted_, what = std::move(what)] {
            if (wanted == task->wanted_)
                what();
        },
        Qt::QueuedConnection);
}

void LatestTask::Run::finish(std::function<void()> what) const
{
    tell([task = task_, what = std::move(what)] {
        task->wanted_.reset();
        what();
    });
}

LatestTask::LatestTask(QObject* parent)
    : QObject(parent)
{
    pool_.setMaxThreadCount(1);
}

LatestTask::~LatestTask()
{
    cancel();
    pool_.waitForDone();
}

void LatestTask::start(std::function<void(const Run&)> compute)
{
    cancel();
    wanted_ = std::make_shared<std::atomic<bool>>(true);
    pool_.start([run = Run(*this, wanted_), compute = std::move(compute)] { compute(run); });
}

void LatestTask::cancel()
{
    if (wanted_)
        *wanted_ = false;
    wanted_.reset();
}

void LatestTask::wait()
{
    pool_.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
}

}  // namespace nextrung::document
