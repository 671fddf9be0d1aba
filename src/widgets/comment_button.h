// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QToolButton>

namespace nextrung::widgets {

/// Comments on what is selected, by the action of that name. In a copy that was shared with somebody, whose
/// comments go back with their answer; in any other plan it is not there.
class CommentButton : public QToolButton {
    Q_OBJECT

public:
    CommentButton(const Workbench& bench, QWidget* parent);

private:
    void refresh();

    const Workbench& bench_;
};

}  // namespace nextrung::widgets
