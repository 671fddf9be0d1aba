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
    /// Whether the goal date or the hours a week still have to be said, without which there are no dates.
    void setUnset(bool isUnset);

signals:
    void newActivityWanted();
    void goalWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Appearance& appearance_;
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* add_;
    QLabel* unset_;
    QPushButton* goal_;
};

}  // namespace nextrung::widgets
