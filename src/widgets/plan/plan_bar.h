// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/time_scale.h"
#include "drawing/timeline.h"
#include "widgets/page.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace nextrung::widgets {

class Segments;

/// The controls of the plan in the view bar: what is shown, how wide a day is, today and what can be added.
class PlanBar : public QWidget {
    Q_OBJECT

public:
    /// Shows the actions plan.today, plan.addActivity and plan.addMilestone, which must be registered.
    explicit PlanBar(Workbench& bench, QWidget* parent = nullptr);

    [[nodiscard]] bool showsCriticalPath() const;
    [[nodiscard]] bool showsSlack() const;
    [[nodiscard]] bool showsAgreedPlan() const;
    void setShown(bool criticalPath, bool slack, bool agreedPlan);
    /// Marks the step whose width is nearest.
    void markZoom(qreal widthOfDay);
    /// Where room is short the buttons show their icons only.
    void setCompact(bool isCompact);
    /// How wide it is with all its words.
    [[nodiscard]] int fullWidth() const { return fullWidth_; }
    void retranslate();

signals:
    /// One of the check boxes was changed.
    void shownChanged();
    void zoomChosen(nextrung::drawing::Zoom zoom);

private:
    void restyle();

    Workbench& bench_;
    QCheckBox* criticalPath_;
    QCheckBox* slack_;
    QCheckBox* agreedPlan_;
    Segments* zooms_;  // in the order of the words: weeks, months, quarters
    QToolButton* today_;
    QToolButton* activity_;
    QToolButton* milestone_;
    int fullWidth_ = 0;
};

}  // namespace nextrung::widgets
