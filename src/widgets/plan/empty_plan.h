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

signals:
    void newActivityWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Appearance& appearance_;
    QLabel* icon_;
    QLabel* title_;
    QLabel* text_;
    QPushButton* add_;
};

}  // namespace nextrung::widgets
