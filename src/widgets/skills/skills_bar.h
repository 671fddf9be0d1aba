// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/skills/skills_table.h"

class QCheckBox;
class QComboBox;
class QToolButton;

namespace nextrung::widgets {

/// What the skills put into the view bar: with which position to compare, the key of the raters' marks, the
/// order, gaps only, and what can be added.
class SkillsBar : public QWidget {
    Q_OBJECT

public:
    SkillsBar(Workbench& bench, QWidget* parent);

    /// Shows the positions of the plan and which one is compared.
    void refresh(std::optional<core::Id<core::Position>> chosen);
    void show(GapOrder order, bool gapsOnly);
    void retranslate();
    /// Leaves the words of the buttons away where a page of this width has no room for them, then sets the
    /// key in two lines, and then leaves it away.
    void fit(int pageWidth);

signals:
    /// The person chose this position to compare with; absent: the target.
    void positionChosen(std::optional<nextrung::core::Id<nextrung::core::Position>> position);
    void orderChosen(nextrung::widgets::GapOrder order);

private:
    void restyle();
    void fillOrders();

    Workbench& bench_;
    QComboBox* positions_;
    QWidget* key_;
    QToolButton* order_;
    QCheckBox* gapsOnly_;
    QToolButton* competency_;
    QToolButton* assess_;
    std::shared_ptr<const core::Plan> shown_;
    std::optional<core::Id<core::Position>> chosen_;
    GapOrder ordered_ = GapOrder::WeightedGap;
    int pageWidth_ = 0;
};

}  // namespace nextrung::widgets
