// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <functional>
#include <memory>

namespace nextrung::document {

/// Computes on a thread of its own, so that nothing waits for it. What is started while something else runs
/// takes its place: only the latest is heard.
class LatestTask : public QObject {
    Q_OBJECT

public:
    /// What a computation may ask and say.
    class Run {
    public:
        /// Whether anybody still waits for it; it should end soon if not.
        [[nodiscard]] bool isWanted() const { return *wanted_; }
        /// Calls `what` in the thread of the task's owner, if the computation is still wanted by then.
        void tell(std::function<void()> what) const;
        /// The same at the end: the task no longer runs when `what` is called.
        void finish(std::function<void()> what) const;

    private:
        friend class LatestTask;
        using Wanted = std::shared_ptr<std::atomic<bool>>;
        Run(LatestTask& task, Wanted wanted);

        LatestTask* task_;
        Wanted wanted_;
    };

    explicit LatestTask(QObject* parent = nullptr);
    /// Ends what runs and waits for that.
    ~LatestTask() override;
    Q_DISABLE_COPY_MOVE(LatestTask)

    void start(std::function<void(const Run&)> compute);
    /// Ends what runs; it is not heard any more.
    void cancel();
    /// Waits for what runs; all that it says has been heard then.
    void wait();
    [[nodiscard]] bool isRunning() const { return wanted_ != nullptr; }

private:
    QThreadPool pool_;
    Run::Wanted wanted_;  // of what runs; set to false, it ends
};

}  // namespace nextrung::document
