// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace nextrung::widgets {

/// Scrolls up and down only: what it shows is never wider than what can be seen, so nothing is cut at the
/// side.
class VerticalArea : public QScrollArea {
    Q_OBJECT

public:
    explicit VerticalArea(QWidget* parent);

protected:
    void resizeEvent(QResizeEvent* event) override;
};

}  // namespace nextrung::widgets
