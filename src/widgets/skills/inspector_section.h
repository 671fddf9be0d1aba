// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/rater_marks.h"
#include "widgets/appearance.h"

#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace nextrung::widgets {

/// One part of the inspector of the skills: a hairline, a heading with a link at its right, rows below.
class InspectorSection : public QWidget {
    Q_OBJECT

public:
    /// One row: a mark or an icon, words that can be pressed, a second line, and a value at the right.
    struct Row {
        QString text;
        QString value{};  ///< At the right, never cut.
        QString aside{};  ///< Before the value, quiet.
        QString below{};  ///< A second line, quiet.
        QString icon{};
        std::optional<drawing::Rater> rater{};
        bool isGood = false;  ///< The value is reached.
        std::function<void()> run{};  ///< Absent: the row cannot be pressed.
        std::function<void()> remove{};  ///< Absent: it cannot be removed.
    };

    InspectorSection(const Appearance& appearance, QWidget* parent);

    void setHeading(const QString& text, const QString& link = {});
    /// Puts these rows in place of those there are.
    void setRows(const std::vector<Row>& rows);
    [[nodiscard]] QVBoxLayout& column() { return *column_; }

signals:
    void linkChosen();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& appearance_;
    QVBoxLayout* column_;
    QVBoxLayout* rows_;
    QLabel* heading_;
    QPushButton* link_;
};

}  // namespace nextrung::widgets
