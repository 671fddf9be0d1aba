// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/background.h"

#include <utility>

namespace nextrung::storage {

Background::Background()
    : thread_([this] { work(); })
{
}

Background::~Background()
{
    {
        const std::lock_guard lock(mutex_);
        isEnding_ = true;
    }
    changed_.notify_all();
    thread_.join();
}

void Background::run(Job job, std::chrono::milliseconds delay)
{
    {
        const std::lock_guard lock(mutex_);
        jobs_.emplace(Clock::now() + delay, std::move(job));
    }
    changed_.notify_all();
}

void Background::finish()
{
    std::unique_lock lock(mutex_);
    ++hurrying_;
    changed_.notify_all();
    changed_.wait(lock, [this] { return jobs_.empty() && !isWorking_; });
    --hurrying_;
}

bool Background::isDue() const
{
    return !jobs_.empty() && (isEnding_ || hurrying_ > 0 || jobs_.begin()->first <= Clock::now());
}

void Background::work()
{
    std::unique_lock lock(mutex_);
    while (true) {
        if (isDue()) {
            const Job job = std::move(jobs_.extract(jobs_.begin()).mapped());
            isWorking_ = true;
            lock.unlock();
            job();
            lock.lock();
            isWorking_ = false;
            changed_.notify_all();
        } else if (!jobs_.empty()) {
            changed_.wait_until(lock, jobs_.begin()->first);
        } else if (isEnding_) {
            return;
        } else {
            changed_.wait(lock);
        }
    }
}

}  // namespace nextrung::storage
