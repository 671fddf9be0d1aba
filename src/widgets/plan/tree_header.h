// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"

#include <QHeaderView>

namespace nextrung::widgets {

/// The names of the tree's columns, as high as the two rows of dates beside them.
class TreeHeader : public QHeaderView {
    Q_OBJECT

public:
    TreeHeader(const Appearance& appearance, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& appearance_;
};

}  // namespace nextrung::widgets
