// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "widgets/appearance.h"

#include <QWidget>

class QLineEdit;

namespace nextrung::widgets {

/// What each level of a competency looks like, the highest first, with what is needed and what is there
/// marked. Of a long text three lines are shown, all of it after a click or Space. A double click, or Enter,
/// edits the text of a level.
class LevelList : public QWidget {
    Q_OBJECT

public:
    LevelList(const Appearance& appearance, QWidget* parent);

    void show(const core::Plan& plan, const core::GapRow& row);
    /// Opens the text of a level for typing.
    void edit(int level);
    [[nodiscard]] QLineEdit* editor() const { return editor_; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, sizeHint().height()}; }

signals:
    void described(double level, const QString& text);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line {
        int level = 0;
        QString text{};
        QStringList marks{};  ///< The words of its pills.
        bool isNow = false;
        QStringList wrapped{};
        qreal top = 0;
        qreal height = 0;
    };

    void layOut();
    void readWhole(int level);
    void close(bool keep);
    [[nodiscard]] qreal pillsWidth(const Line& line) const;

    const Appearance& appearance_;
    std::vector<Line> lines_;
    std::optional<core::Id<core::Requirement>> shown_;
    std::optional<int> whole_;  // the level whose text is shown to its end
    int current_ = 0;
    QLineEdit* editor_ = nullptr;
    int edited_ = 0;
};

}  // namespace nextrung::widgets
