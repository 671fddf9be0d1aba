// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QObject>
#include <QTimer>
#include <QWidget>

#include <gtest/gtest.h>

#include <functional>
#include <utility>
#include <vector>

namespace nextrung::test {

/// Answers dialogs one after the other while they keep everything else waiting; one that nobody answers is
/// closed and fails the test.
class Answers {
public:
    /// Acts on the dialog and says whether that was its turn; false has it asked again a little later.
    using Answer = std::function<bool(QWidget&)>;

    explicit Answers(std::vector<Answer> answers)
        : answers_(std::move(answers))
    {
        lookLater();
    }

    [[nodiscard]] bool areGiven() const { return next_ == answers_.size(); }

private:
    // A timer of its own each time: one that is being served is silent while an answer opens a dialog.
    void lookLater()
    {
        QTimer::singleShot(10, &context_, [this] { look(); });
    }

    void look()
    {
        lookLater();
        QWidget* shown = QApplication::activeModalWidget();
        if (!shown)
            return;
        if (!isAnswering_ && next_ < answers_.size()) {
            isAnswering_ = true;
            const bool isAnswered = answers_[next_](*shown);
            isAnswering_ = false;
            if (isAnswered) {
                ++next_;
                waited_ = 0;
                return;
            }
        }
        if (++waited_ > 500) {
            ADD_FAILURE() << "nobody answers the " << shown->metaObject()->className() << " "
                          << shown->windowTitle().toStdString();
            shown->close();
        }
    }

    std::vector<Answer> answers_;
    std::size_t next_ = 0;
    int waited_ = 0;
    bool isAnswering_ = false;
    QObject context_;
};

}  // namespace nextrung::test
