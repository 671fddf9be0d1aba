// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/recurrence.h"

#include <QWidget>

#include <array>
#include <vector>

class QToolButton;

namespace nextrung::widgets {

/// The days of the week side by side, each to be chosen or not. Tab and Space reach and choose each.
class WeekdayButtons : public QWidget {
    Q_OBJECT

public:
    using Days = std::vector<core::Choice<core::Weekday>>;

    explicit WeekdayButtons(QWidget* parent);

    /// Shows which days are chosen; asks for nothing.
    void setDays(const Days& days);
    void retranslate();

signals:
    /// The person chose these days, Monday first.
    void picked(const nextrung::widgets::WeekdayButtons::Days& days);

private:
    [[nodiscard]] Days days() const;

    std::array<QToolButton*, 7> buttons_{};
};

}  // namespace nextrung::widgets
