// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/busy.h"

#include <QEventLoop>
#include <QProgressDialog>
#include <QTimer>

#include <chrono>

namespace nextrung::app {

bool Busy::wait(const QString& words, std::function<void()> work)
{
    // Touched in the window's thread alone; outlives a wait that is cancelled.
    struct State {
        bool isDone = false;
        std::function<void()> wake;
    };
    const auto state = std::make_shared<State>();
    thread_.run([state, work = std::move(work)] {
        work();
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [state] {
                state->isDone = true;
                if (state->wake)
                    state->wake();
            },
            Qt::QueuedConnection);
    });
    // Most work takes no longer than a blink: then nothing is shown, but nothing else may be begun either.
    constexpr std::chrono::milliseconds blink(400);
    QEventLoop loop;
    state->wake = [&loop] { loop.quit(); };
    QTimer::singleShot(blink, &loop, &QEventLoop::quit);
    loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!state->isDone) {
        QProgressDialog dialog(words, tr("Cancel"), 0, 0, window_);
        dialog.setWindowTitle(tr("One moment"));
        dialog.setWindowModality(Qt::WindowModal);
        state->wake = [&dialog] { dialog.accept(); };
        dialog.exec();
    }
    state->wake = {};
    return state->isDone;
}

}  // namespace nextrung::app
