// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ladder/card_drag.h"
#include "widgets/ladder/ladder_commands.h"
#include "widgets/ladder/ladder_scene.h"
#include "widgets/ladder/move_drawing.h"
#include "widgets/page.h"

#include <QAbstractScrollArea>
#include <QPainterPath>

namespace nextrung::widgets {

class LadderLegend;
class LadderMinimap;
class LadderZoomControl;
class TitleEditor;

/// The ladder on screen: lanes, bands, cards and moves, with everything that mouse and keyboard do to them.
///
/// It paints the ladder's picture below a strip of track names and beside a strip of level names, which stay
/// in sight. Edits go through LadderCommands.
class LadderView : public QAbstractScrollArea {
    Q_OBJECT

public:
    LadderView(Workbench& bench, LadderCommands& commands, QWidget* parent = nullptr);
    ~LadderView() override;

    void retranslate();

    [[nodiscard]] qreal zoom() const { return zoom_; }
    /// Zooms to `zoom` (taken into 0.05 to 2), the point of the viewport at `about` staying where it is.
    void setZoom(qreal zoom, QPointF about);
    /// One step of the zoom's scale up (1) or down (-1), about `about` or the middle.
    void stepZoom(int direction, std::optional<QPointF> about = {});
    void zoomToLife();
    /// The whole ladder, not larger than life; a very large one below the least step of the scale.
    void fit();

    enum class Part { Pay, Readiness, Legend, Minimap, ZoomControl };
    void setShown(Part part, bool shown);
    [[nodiscard]] bool isShown(Part part) const;

    /// Adds a position beside the selected one, or where there is room, and edits its title.
    void addPosition();
    void addPositionAt(LadderCell cell);
    /// Begins to draw a move from the selected position; arrow keys choose where it leads, Enter draws it.
    void beginMove();
    /// Edits the name of the selected position, track or level.
    void renameSelected();
    void addLevelAbove();
    void addTrack();
    /// Moves the selected card so many lanes to the right and bands down.
    void moveSelected(int lanes, int bands);
    /// Selects the card nearest to the selected one in that direction.
    void selectNext(Qt::Key arrow);

    void rename(core::ObjectRef row);
    /// Scrolls so far that the card of the position is in sight, and under nothing that floats.
    void reveal(core::Id<core::Position> position);

    /// Where a position's card is in the viewport; null if it is not shown.
    [[nodiscard]] QRectF cardInViewport(core::Id<core::Position> position) const;
    [[nodiscard]] const LadderSceneHolder& shown() const { return scene_; }
    [[nodiscard]] const drawing::Picture& picture() const { return picture_; }
    [[nodiscard]] QRectF inViewport(const QRectF& ofLayout) const;
    [[nodiscard]] QPointF inLayout(QPointF ofViewport) const;
    /// The cell under a point of the viewport; nothing on the strips.
    [[nodiscard]] std::optional<LadderCell> cellUnder(QPointF ofViewport) const;
    /// The row of the ladder under a point of the viewport.
    [[nodiscard]] std::optional<core::ObjectRef> rowUnder(QPointF ofViewport) const;

    /// For assistive programs: whether this row is the selected one, and selecting it as the keyboard does.
    [[nodiscard]] bool isSelected(const core::ObjectRef& row) const;
    void selectRow(core::ObjectRef row);

signals:
    void zoomChanged();
    /// A part was shown or hidden.
    void partShown(nextrung::widgets::LadderView::Part part, bool shown);
    /// Something was asked for that edits what is selected, and nothing is.
    void choiceNeeded();
    /// A menu is asked for at a point of the viewport, for a row or the ground (`row` empty).
    void menuWanted(std::optional<nextrung::core::ObjectRef> row, QPoint at);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveViewport();
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    struct Pan {
        QPoint pressed;
        QPoint scrolled;
    };

    void rebuild();
    void repicture();
    void rangeScrollBars();
    void moveFloats();
    void placeFloats();
    /// Where the legend lies while the layout begins at `from`: as low, then as far left, as it covers no
    /// card; if there is no such place, along the bottom where it covers the least of them.
    [[nodiscard]] QRectF legendPlace(QPointF from) const;
    /// How far below its end the ladder scrolls, so that its last cards come clear of what floats over them.
    [[nodiscard]] qreal roomBelow() const;
    /// Whether the keyboard is here, so that it has to be seen where.
    [[nodiscard]] bool isRinged() const;
    void followDocument();
    void followSelection();
    /// Selects what was clicked here: it is in sight, and stays where it is.
    void choose(const std::optional<core::ObjectRef>& row);
    /// Scrolls to the position that is held, to the one that is wanted, and to what is selected.
    void revealOwn();
    void revealSelected();
    void bringIntoSight(const QRectF& ofLayout);
    void renamePosition(core::Id<core::Position> id);
    void renameTrack(core::Id<core::Track> id);
    void renameLevel(core::Id<core::Level> id);
    [[nodiscard]] QRectF body() const;
    [[nodiscard]] QPointF origin() const;
    [[nodiscard]] drawing::LadderLook look() const;
    [[nodiscard]] std::optional<core::Id<core::Position>> selectedPosition() const;
    [[nodiscard]] std::optional<core::Id<core::Position>> positionUnder(QPointF ofViewport) const;

    // ladder_view_painting.cpp
    void paintBody(QPainter& painter);
    void paintStrips(QPainter& painter);
    void paintGesture(QPainter& painter);
    [[nodiscard]] QPolygonF wayBetween(core::Id<core::Position> from, core::Id<core::Position> to) const;
    [[nodiscard]] QPolygonF wayToPointer(const QRectF& card) const;
    void paintGhosts(QPainter& painter);
    void paintRing(QPainter& painter, const QRectF& card, const drawing::Rect& ring);
    [[nodiscard]] QPainterPath pillOf(const QRectF& card) const;
    void paintTip(QPainter& painter, QPointF at, const QStringList& lines);
    [[nodiscard]] QStringList moveTip(core::Id<core::Position> from, core::Id<core::Position> to) const;
    [[nodiscard]] QString tipAt(QPointF ofViewport) const;
    [[nodiscard]] QString cardTip(core::Id<core::Position> position) const;

    // ladder_view_events.cpp
    void press(QMouseEvent* event);
    void dragTo(QPointF ofViewport);
    void drawTo(QPointF ofViewport);
    void hover(QPointF ofViewport);
    void finishDrag();
    void finishMove();
    void cancelGesture();
    [[nodiscard]] bool isGesturing() const { return drag_ || drawing_ || pan_; }
    bool keyInMove(QKeyEvent* event);
    [[nodiscard]] bool editsNothing(const QKeyEvent& event) const;
    /// The one at the left of the highest. @pre there are cards
    [[nodiscard]] core::Id<core::Position> firstCard() const;
    [[nodiscard]] std::optional<core::Id<core::Position>> neighbour(core::Id<core::Position> from,
                                                                    Qt::Key arrow) const;

    // the empty ladder
    struct Ghost {
        LadderCommands::Becomes becomes = LadderCommands::Becomes::Nothing;
        QRectF rect;  ///< In the layout.
        LadderCell cell;
        bool active = false;
    };
    [[nodiscard]] std::vector<Ghost> ghosts() const;
    void fillGhost(const Ghost& ghost);

    Workbench& bench_;
    LadderCommands& commands_;
    LadderSceneHolder scene_;
    drawing::Picture picture_;
    qreal zoom_ = 1;
    bool pay_ = true;
    bool readiness_ = true;
    bool legendWanted_ = true;
    bool minimapWanted_ = true;
    bool keyboardFocus_ = false;
    bool spaceHeld_ = false;
    bool isChoosing_ = false;
    bool isSeen_ = false;  ///< Since this plan was opened; until then the view may choose its place.
    std::optional<core::Id<core::Position>> hovered_;
    std::optional<core::ObjectRef> pressedRow_;
    QPointF pressedAt_;
    std::optional<CardDrag> drag_;
    std::optional<MoveDrawing> drawing_;
    std::optional<Pan> pan_;
    LadderLegend* legend_;
    LadderMinimap* minimap_;
    LadderZoomControl* zoomControl_;
    TitleEditor* editor_;
};

}  // namespace nextrung::widgets
