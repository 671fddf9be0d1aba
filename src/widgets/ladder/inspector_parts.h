// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/picture.h"
#include "widgets/appearance.h"

#include <QLineEdit>
#include <QTabBar>
#include <QWidget>

#include <functional>

namespace nextrung::widgets {

/// A picture as a widget that is as high as the picture says at its width.
///
/// A click on a shape with an object is told by `chosen`; its accessible name is all texts of the picture.
class PicturePane : public QWidget {
    Q_OBJECT

public:
    struct Content {
        drawing::Picture picture;
        qreal height = 0;
    };
    /// Makes the content for a width in pixels.
    using Make = std::function<Content(qreal width)>;

    PicturePane(const Appearance& appearance, Make make, QWidget* parent);

    /// Makes the content anew.
    void refresh();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

signals:
    void chosen(const nextrung::core::ObjectRef& row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    const Appearance& appearance_;
    Make make_;
    Content content_;
};

/// A title that is edited where it stands. While nobody types in it, it ends in "…" where room is short, and
/// its tooltip has all of it.
class TitleLine : public QLineEdit {
    Q_OBJECT

public:
    explicit TitleLine(QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
};

/// Tabs as words, the chosen one underlined.
class WordTabs : public QTabBar {
    Q_OBJECT

public:
    WordTabs(const Appearance& appearance, QWidget* parent);

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override { return tabSizeHint(index); }
    void paintEvent(QPaintEvent* event) override;

private:
    const Appearance& appearance_;
};

}  // namespace nextrung::widgets
