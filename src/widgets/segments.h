// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QWidget>

class QAbstractButton;
class QButtonGroup;
class QHBoxLayout;

namespace nextrung::widgets {

/// A row of joined buttons of which at most one is chosen, 28 high: routes, zooms, sorts.
///
/// Arrow keys move inside it, so it is one stop of the Tab key.
class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(const Appearance& appearance, QWidget* parent = nullptr);

    /// The texts from left to right; nothing is chosen then. Keeps the buttons if the texts are the same.
    void setTexts(const QStringList& texts);
    [[nodiscard]] const QStringList& texts() const { return texts_; }

    /// Marks the one at this place; -1 marks none. Emits nothing.
    void choose(int at);
    [[nodiscard]] int chosen() const;

signals:
    /// The person chose the one at this place.
    void picked(int at);

private:
    const Appearance& appearance_;
    QHBoxLayout* row_;
    QButtonGroup* group_;
    QStringList texts_;
};

}  // namespace nextrung::widgets
