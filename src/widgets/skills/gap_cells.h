// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"
#include "models/gap_table_model.h"
#include "widgets/appearance.h"

#include <QSizeF>

namespace nextrung::widgets {

/// Draws the cells of the gap table: what is seen, and what each mark stands for.
///
/// In the column of levels, "now" and "needed" are parts of the requirement, the marks of the raters are
/// assessments. Chips are activities.
class GapCells {
public:
    GapCells(const models::GapTableModel& model, const Appearance& appearance)
        : model_(model)
        , appearance_(appearance)
    {
    }

    [[nodiscard]] qreal rowHeight() const { return appearance_.fonts().scaled(44); }
    /// Where level 0 lies in a cell of the column of levels, and how wide one level is there.
    [[nodiscard]] static qreal axisLeft() { return 12; }
    [[nodiscard]] static qreal levelWidth(qreal cellWidth, double top);
    /// How many levels lie between two grid lines, so that their numbers have room.
    [[nodiscard]] static int stepOf(qreal levelWidth);
    /// The scale that the header may show, 0 to this; absent where the rows have several.
    [[nodiscard]] std::optional<double> commonTop() const;
    /// The width at which nothing is cut in the row's title or in what closes its gap.
    [[nodiscard]] qreal wantedWidth(int row, int column) const;

    /// @pre `row` is in the table
    [[nodiscard]] drawing::Picture cell(int row, int column, QSizeF size,
                                        std::optional<core::ObjectRef> selected = {}) const;

private:
    using Picture = drawing::Picture;
    [[nodiscard]] Picture title(const core::GapRow& row, QSizeF size) const;
    [[nodiscard]] Picture weight(const core::GapRow& row, QSizeF size) const;
    [[nodiscard]] Picture levels(const core::GapRow& row, QSizeF size) const;
    void addEnds(Picture& picture, const core::GapRow& row, double top, qreal width) const;
    [[nodiscard]] Picture number(const core::GapRow& row, int column, QSizeF size) const;
    [[nodiscard]] Picture history(const core::GapRow& row, QSizeF size) const;
    [[nodiscard]] Picture closing(const core::GapRow& row, QSizeF size,
                                  std::optional<core::ObjectRef> selected) const;
    [[nodiscard]] const core::Activity* firstClosing(const core::GapRow& row) const;
    [[nodiscard]] Picture notice(const QString& text, const QString& icon, drawing::Token token,
                                 QSizeF size) const;

    const models::GapTableModel& model_;
    const Appearance& appearance_;
};

}  // namespace nextrung::widgets
