// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/gap_table_model.h"
#include "widgets/page.h"
#include "widgets/vertical_area.h"

class QLabel;

namespace nextrung::widgets {

class ProfileChart;
class WeightedGapChart;

/// What stands beside the table: the profile, the weighted gaps, and their sums.
class SideColumn : public VerticalArea {
    Q_OBJECT

public:
    SideColumn(const models::GapTableModel& model, Workbench& bench, QWidget* parent);

    void refresh();
    void retranslate();
    void showProfile(bool on);
    [[nodiscard]] bool showsProfile() const { return profileWanted_; }
    void light(int modelRow);
    /// As wide as a page of this width has room for.
    void fit(int pageWidth);

    /// The sums as they are shown: name and value.
    [[nodiscard]] std::vector<std::pair<QString, QString>> sums() const;

signals:
    void chosen(nextrung::core::Id<nextrung::core::Requirement> id);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    class Key;
    class Sums;
    void layOut();
    [[nodiscard]] QLabel* heading(QWidget* parent) const;

    const models::GapTableModel& model_;
    Workbench& bench_;
    QWidget* profile_;
    QWidget* gaps_;
    QLabel* profileHeading_;
    QLabel* gapHeading_;
    QLabel* gapHint_;
    ProfileChart* radar_;
    WeightedGapChart* bars_;
    Key* profileKey_;
    Key* gapKey_;
    Sums* sums_;
    bool profileWanted_ = true;
};

}  // namespace nextrung::widgets
