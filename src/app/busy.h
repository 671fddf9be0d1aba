// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/background.h"

#include <QCoreApplication>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>
#include <utility>

namespace nextrung::app {

/// Has work done on another thread for which the person waits: the window goes on painting meanwhile, and
/// where it takes long, says what is being done and lets them cancel.
class Busy {
    Q_DECLARE_TR_FUNCTIONS(Busy)

public:
    /// @param window  Over which the waiting is shown; outlives this.
    explicit Busy(QWidget* window)
        : window_(window)
    {
    }

    /// Returns what the work returned, or nothing if the person did not want to wait for it. The work then
    /// ends for itself, so it must own all that it uses.
    /// @param words  What is being done, e.g. "Opening “Plan”…".
    template <class Work>
    [[nodiscard]] std::optional<std::invoke_result_t<Work>> during(const QString& words, Work work)
    {
        auto made = std::make_shared<std::optional<std::invoke_result_t<Work>>>();
        const bool isDone = wait(words, [made, work = std::move(work)] { made->emplace(work()); });
        return isDone ? std::move(*made) : std::nullopt;
    }

private:
    /// @return false if the person cancelled.
    bool wait(const QString& words, std::function<void()> work);

    QWidget* window_;
    storage::Background thread_;
};

}  // namespace nextrung::app
