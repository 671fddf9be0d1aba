// SPDX-License-Identifier: GPL-3.0-or-later

// What mouse and keyboard do on the ladder.

#include "widgets/ladder/ladder_floats.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/ladder/ladder_view_sizes.h"
#include "widgets/ladder/title_editor.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace nextrung::widgets {

using core::Id;
using core::Position;

bool LadderView::event(QEvent* event)
{
    // The letter comes as a key then, not as the action that it stands for.
    if (event->type() == QEvent::ShortcutOverride && editsNothing(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QAbstractScrollArea::event(event);
}

bool LadderView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !isGesturing()) {
        leaveViewport();
    } else if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const QString tip = isGesturing() ? QString() : tipAt(help->pos());
        QToolTip::showText(help->globalPos(), tip, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void LadderView::leaveViewport()
{
    hovered_.reset();
    repicture();
}

void LadderView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    rangeScrollBars();
    if (!isSeen_)
        revealOwn();
    repicture();
    placeFloats();
}

void LadderView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
    placeFloats();
}

void LadderView::wheelEvent(QWheelEvent* event)
{
    const int turn = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if ((event->modifiers() & Qt::ControlModifier) != 0) {
        if (turn != 0)
            stepZoom(turn > 0 ? 1 : -1, event->position());
        event->accept();
    } else if ((event->modifiers() & Qt::ShiftModifier) != 0) {
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - turn);
        event->accept();
    } else {
        QAbstractScrollArea::wheelEvent(event);
    }
}

void LadderView::mousePressEvent(QMouseEvent* event)
{
    keyboardFocus_ = false;
    const bool pans
        = event->button() == Qt::MiddleButton || (event->button() == Qt::LeftButton && spaceHeld_);
    if (pans) {
        cancelGesture();
        pan_ = Pan{event->pos(), {horizontalScrollBar()->value(), verticalScrollBar()->value()}};
        viewport()->setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::LeftButton) {
        press(event);
    }
}

void LadderView::press(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (drawing_ && drawing_->byKeys) {
        drawing_->to = positionUnder(at);
        return finishMove();
    }
    if (!body().contains(at))
        return;
    for (const Ghost& ghost : ghosts()) {
        if (ghost.active && inViewport(ghost.rect).contains(at))
            return fillGhost(ghost);
    }
    const drawing::Shape* shape = picture_.hit(inLayout(at), 5 / zoom_);
    const std::optional<core::ObjectRef> row = shape ? shape->meaning.object : std::nullopt;
    const bool port = shape && shape->meaning.part == QLatin1String("port");
    // Selecting paints anew, after which the shape is gone.
    choose(row);
    const std::optional<Id<Position>> position = row ? core::idOf<Position>(*row) : std::nullopt;
    if (!position)
        return;
    if (port || (event->modifiers() & Qt::ShiftModifier) != 0) {
        drawing_ = MoveDrawing{*position, inLayout(at)};
        repicture();
    } else {
        pressedRow_ = row;
        drag_.reset();
        pressedAt_ = at;
    }
}

void LadderView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    if (pan_) {
        const QPoint moved = event->pos() - pan_->pressed;
        horizontalScrollBar()->setValue(pan_->scrolled.x() - moved.x());
        verticalScrollBar()->setValue(pan_->scrolled.y() - moved.y());
    } else if (drawing_ && !drawing_->byKeys) {
        drawTo(at);
    } else if (drag_) {
        dragTo(at);
    } else if (pressedRow_ && (event->buttons() & Qt::LeftButton) != 0) {
        if ((at - pressedAt_).manhattanLength() >= QApplication::startDragDistance()) {
            drag_ = CardDrag{*core::idOf<Position>(*pressedRow_), inLayout(pressedAt_), inLayout(at)};
            dragTo(at);
        }
    } else {
        hover(at);
    }
}

void LadderView::dragTo(QPointF ofViewport)
{
    drag_->pointer = inLayout(ofViewport);
    viewport()->setCursor(Qt::ClosedHandCursor);
    repicture();
}

void LadderView::drawTo(QPointF ofViewport)
{
    drawing_->pointer = inLayout(ofViewport);
    const std::optional<Id<Position>> under = positionUnder(ofViewport);
    drawing_->to = under == drawing_->from ? std::nullopt : under;
    viewport()->setCursor(Qt::CrossCursor);
    viewport()->update();
}

void LadderView::hover(QPointF ofViewport)
{
    const std::optional<Id<Position>> under
        = body().contains(ofViewport) ? positionUnder(ofViewport) : std::nullopt;
    viewport()->setCursor(spaceHeld_ ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (under == hovered_)
        return;
    hovered_ = under;
    repicture();
}

void LadderView::mouseReleaseEvent(QMouseEvent* event)
{
    pressedRow_.reset();
    if (pan_) {
        pan_.reset();
    } else if (drag_) {
        drag_->pointer = inLayout(event->position());
        finishDrag();
    } else if (drawing_ && !drawing_->byKeys) {
        drawTo(event->position());
        finishMove();
    }
    viewport()->unsetCursor();
}

void LadderView::finishDrag()
{
    const CardDrag done = *std::exchange(drag_, std::nullopt);
    if (const std::optional<LadderCell> cell = cellAt(scene_.layout(), done.pointer))
        commands_.place(done.position, *cell);
    repicture();
}

void LadderView::finishMove()
{
    const MoveDrawing done = *std::exchange(drawing_, std::nullopt);
    if (done.to)
        commands_.drawMove(done.from, *done.to);
    repicture();
}

void LadderView::cancelGesture()
{
    const bool gestured = isGesturing() || pressedRow_;
    drag_.reset();
    drawing_.reset();
    pan_.reset();
    pressedRow_.reset();
    viewport()->unsetCursor();
    if (gestured)
        repicture();
}

void LadderView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    cancelGesture();
    const std::optional<core::ObjectRef> row = rowUnder(event->position());
    const bool ghost = !ghosts().empty();
    if (row && !core::idOf<core::Move>(*row))
        rename(*row);
    else if (const std::optional<LadderCell> cell = cellUnder(event->position()); cell && !row && !ghost)
        addPositionAt(*cell);
}

void LadderView::contextMenuEvent(QContextMenuEvent* event)
{
    cancelGesture();
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const std::optional<core::ObjectRef> row = bench_.selection.current();
        const std::optional<Id<Position>> selected = selectedPosition();
        const QPointF at = selected ? cardInViewport(*selected).center() : body().center();
        emit menuWanted(selected || (row && core::idOf<core::Move>(*row)) ? row : std::nullopt, at.toPoint());
        return;
    }
    const std::optional<core::ObjectRef> row = rowUnder(event->pos());
    if (row)
        choose(row);
    emit menuWanted(row, event->pos());
}

void LadderView::beginMove()
{
    const std::optional<Id<Position>> selected = selectedPosition();
    if (!selected)
        return;
    cancelGesture();
    MoveDrawing drawing{*selected, {}, {}, true};
    for (const Qt::Key arrow : {Qt::Key_Up, Qt::Key_Right, Qt::Key_Left, Qt::Key_Down}) {
        if (!drawing.to)
            drawing.to = neighbour(*selected, arrow);
    }
    if (!drawing.to)
        return;
    drawing_ = drawing;
    setFocus(Qt::ShortcutFocusReason);
    reveal(*drawing_->to);
    repicture();
}

bool LadderView::keyInMove(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: {
        std::optional<Id<Position>> next
            = neighbour(drawing_->to.value_or(drawing_->from), static_cast<Qt::Key>(event->key()));
        if (next == drawing_->from)
            next = neighbour(*next, static_cast<Qt::Key>(event->key()));
        if (next) {
            drawing_->to = next;
            reveal(*next);
        }
        viewport()->update();
        return true;
    }
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finishMove();
        return true;
    default:
        return false;
    }
}

bool LadderView::editsNothing(const QKeyEvent& event) const
{
    // Whoever types in the belief that a title is being edited must not change the ladder. Where there is no
    // card yet there is nothing to choose, and Z only looks.
    const bool isPlain = (event.modifiers() & ~Qt::KeyboardModifiers(Qt::ShiftModifier)) == Qt::NoModifier;
    return isPlain && event.text().size() == 1 && event.text().front().isLetter() && event.key() != Qt::Key_Z
        && !selectedPosition() && !scene_.layout().cards.empty();
}

void LadderView::keyPressEvent(QKeyEvent* event)
{
    if (editsNothing(*event)) {
        emit choiceNeeded();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        if (isGesturing())
            cancelGesture();
        else
            bench_.selection.select(std::nullopt);
        return;
    }
    if (drawing_ && drawing_->byKeys && keyInMove(event))
        return;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (event->modifiers() == Qt::NoModifier)
            return selectNext(static_cast<Qt::Key>(event->key()));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (const Ghost& ghost : ghosts()) {
            if (ghost.active)
                return fillGhost(ghost);
        }
        return renameSelected();
    case Qt::Key_Space:
        if (!event->isAutoRepeat()) {
            spaceHeld_ = true;
            viewport()->setCursor(Qt::OpenHandCursor);
        }
        return;
    default:
        break;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

void LadderView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        spaceHeld_ = false;
        viewport()->unsetCursor();
        return;
    }
    QAbstractScrollArea::keyReleaseEvent(event);
}

void LadderView::focusInEvent(QFocusEvent* event)
{
    const Qt::FocusReason reason = event->reason();
    keyboardFocus_ = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason
        || reason == Qt::ShortcutFocusReason;
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void LadderView::focusOutEvent(QFocusEvent* event)
{
    spaceHeld_ = false;
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void LadderView::fillGhost(const Ghost& ghost)
{
    const QRect rect = inViewport(QRectF(ghost.rect.left() + 10, ghost.rect.center().y() - 14,
                                         ghost.rect.width() - 20, 28))
                           .toAlignedRect();
    editor_->edit(rect, {}, [this, ghost](const QString& text) {
        if (text.trimmed().isEmpty())
            return tr("It needs a name.");
        return commands_.addPosition(ghost.cell, text, ghost.becomes) ? QString()
                                                                      : tr("There is one already.");
    });
}

}  // namespace nextrung::widgets
