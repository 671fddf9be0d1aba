// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace nextrung::widgets {

/// What stands in place of a plan without activities: what it is for, and the way to the first one.
class EmptyPlan : public QWidget {
    Q_OBJECT

public:
    EmptyPlan(const Appearance& appearance, QWidget* parent = nullptr);

    void retranslate();
    /// What still has to be said, without which there are no dates.
    enum class Unset { Nothing, GoalDate, Hours, GoalDateAndHours };
    void setUnset(Unset unset);

signals:
    void newActivityWanted();
    void goalWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();
    [[nodiscard]] static QString textOf(Unset unset);

    const Appearance& appearance_;
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* add_;
    QLabel* unset_;
    Unset what_ = Unset::Nothing;
    QPushButton* goal_;
};

}  // namespace nextrung::widgets
