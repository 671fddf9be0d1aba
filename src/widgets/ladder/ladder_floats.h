// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/appearance.h"
#include "widgets/ladder/ladder_scene.h"

#include <QWidget>

#include <optional>

class QToolButton;

namespace nextrung::widgets {

/// What the lines of the ladder mean, floating over it.
class LadderLegend : public QWidget {
    Q_OBJECT

public:
    LadderLegend(const LadderSceneHolder& scene, const Appearance& appearance, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const LadderSceneHolder& scene_;
    const Appearance& appearance_;
};

/// The ladder in small, with the part in sight outlined; a click or drag goes there.
class LadderMinimap : public QWidget {
    Q_OBJECT

public:
    LadderMinimap(const LadderSceneHolder& scene, const Appearance& appearance, QWidget* parent);

    /// The part of the layout that is in sight.
    void setVisiblePart(const QRectF& part);

signals:
    /// This point of the layout is to come to the middle.
    void wanted(QPointF middle);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void goTo(QPointF point);
    [[nodiscard]] drawing::MinimapPlace place() const;

    const LadderSceneHolder& scene_;
    const Appearance& appearance_;
    QRectF part_;
    std::optional<drawing::MinimapPlace> held_;  ///< While the mouse is down, the map stays as it is.
};

/// Minus, the zoom in per cent, plus, fit, and the eye that hides the other floating parts.
class LadderZoomControl : public QWidget {
    Q_OBJECT

public:
    LadderZoomControl(const Appearance& appearance, QWidget* parent);

    void setZoom(qreal zoom);
    /// The eye is left out where there is no room for what it shows.
    void setEyeShown(bool shown);
    void retranslate();

signals:
    void stepped(int direction);
    void lifeWanted();
    void fitWanted();
    void floatsShown(bool shown);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void restyle();

    const Appearance& appearance_;
    QToolButton* minus_;
    QToolButton* percent_;
    QToolButton* plus_;
    QToolButton* fit_;
    QToolButton* eye_;
};

}  // namespace nextrung::widgets
