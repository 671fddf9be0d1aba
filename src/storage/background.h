// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <functional>
#include <map>
#include <mutex>
#include <thread>

namespace nextrung::storage {

/// A thread that does what waits for the disk, one job after the other, so that nobody else waits for it.
class Background {
public:
    using Job = std::function<void()>;

    Background();
    /// Does what is left first, delayed jobs too.
    ~Background();
    Background(const Background&) = delete;
    Background& operator=(const Background&) = delete;
    Background(Background&&) = delete;
    Background& operator=(Background&&) = delete;

    /// Does the job after those that are due already, and not before `delay` has passed. Never waits.
    void run(Job job, std::chrono::milliseconds delay = std::chrono::milliseconds(0));

    /// Waits until every job is done; delayed ones are done at once.
    void finish();

private:
    using Clock = std::chrono::steady_clock;
    void work();
    [[nodiscard]] bool isDue() const;

    std::mutex mutex_;
    std::condition_variable changed_;
    std::multimap<Clock::time_point, Job> jobs_;
    bool isWorking_ = false;
    int hurrying_ = 0;  ///< How many wait for everything to be done.
    bool isEnding_ = false;
    std::thread thread_;  ///< Last, so that it starts when all else is there.
};

}  // namespace nextrung::storage
