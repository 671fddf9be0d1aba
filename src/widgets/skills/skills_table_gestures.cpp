// SPDX-License-Identifier: GPL-3.0-or-later

// What the hand does in the table of skills: drag the dot and the tick, nudge by keys, point at marks.

#include "core/edits.h"
#include "document/merge_key.h"
#include "models/gap_edits.h"
#include "report/dates.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/skills/skills_delegate.h"
#include "widgets/skills/skills_table.h"
#include "widgets/skills/skills_words.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QToolTip>

#include <utility>

namespace nextrung::widgets {

using core::Assessment;
using core::Id;
using core::Requirement;
using models::GapTableModel;

namespace {

constexpr qreal reach = 3;
constexpr int axisReach = 8;
constexpr double half = 0.5;

}  // namespace

QPoint SkillsTable::pointOfLevel(int modelRow, double level) const
{
    const QRect cell = visualRect(viewIndex(modelRow, GapTableModel::LevelsColumn));
    const double top = models::topLevelOf(model_.plan(), model_.row(modelRow));
    const qreal x = GapCells::axisLeft() + level * GapCells::levelWidth(cell.width(), top);
    return cell.topLeft() + QPoint(qRound(x), 16);
}

std::optional<double> SkillsTable::levelAt(const QModelIndex& index, QPoint at) const
{
    const QModelIndex source = sourceIndex(index);
    if (!source.isValid() || source.column() != GapTableModel::LevelsColumn)
        return std::nullopt;
    const double top = models::topLevelOf(model_.plan(), model_.row(source.row()));
    const QRect cell = visualRect(index);
    return (at.x() - cell.left() - GapCells::axisLeft()) / GapCells::levelWidth(cell.width(), top);
}

const drawing::Shape* SkillsTable::shapeAt(QPoint at, drawing::Picture& picture) const
{
    const QModelIndex index = indexAt(at);
    if (!index.isValid())
        return nullptr;
    const QRect cell = visualRect(index);
    picture = cells_.cell(sourceIndex(index).row(), index.column(), cell.size());
    return picture.hit(QPointF(at - cell.topLeft()), reach);
}

void SkillsTable::mousePressEvent(QMouseEvent* event)
{
    QTableView::mousePressEvent(event);
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    if (index.column() == GapTableModel::LevelsColumn) {
        beginDrag(index, event->position().toPoint());
        return;
    }
    drawing::Picture picture;
    const drawing::Shape* shape = shapeAt(event->position().toPoint(), picture);
    const auto activity
        = shape ? core::idOf<core::Activity>(*shape->meaning.object) : std::optional<Id<core::Activity>>();
    if (activity)
        emit activityChosen(*activity);
}

void SkillsTable::beginDrag(const QModelIndex& index, QPoint at)
{
    drawing::Picture picture;
    const drawing::Shape* shape = shapeAt(at, picture);
    const core::GapRow& row = model_.row(sourceIndex(index).row());
    const double top = models::topLevelOf(model_.plan(), row);
    const double pressed = *levelAt(index, at);
    const std::optional<double> own = models::ownLevelOf(model_.plan(), row);
    if (shape && shape->meaning.part == QLatin1String("needed")) {
        drag_ = Drag{row.requirement, Part::Needed, *row.needed, pressed, *row.needed};
        return;
    }
    const auto assessment = shape ? core::idOf<Assessment>(*shape->meaning.object) : std::nullopt;
    const Assessment* mark = assessment ? core::find(model_.plan(), *assessment) : nullptr;
    const bool isOwnMark = mark && mark->assessor == models::assessorHere(model_.plan());
    if (mark && !isOwnMark) {
        tellAssessment(core::refTo(mark->id), viewport()->mapToGlobal(at));
        return;
    }
    const bool isOnAxis = std::abs(at.y() - pointOfLevel(sourceIndex(index).row(), 0).y()) <= axisReach;
    if (isOwnMark || (shape && shape->meaning.part == QLatin1String("now")) || (!row.now && isOnAxis)) {
        const double from = own.value_or(models::snappedToHalf(pressed, top));
        drag_ = Drag{row.requirement, Part::Own, from, pressed, from};
    }
}

core::Result<core::Plan> SkillsTable::dragged(const core::Plan& plan, Id<Assessment> id) const
{
    return drag_->part == Part::Needed
        ? models::withNeeded(plan, drag_->requirement, drag_->value)
        : models::withOwnLevel(plan, drag_->requirement, drag_->value, id, document_.today());
}

void SkillsTable::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint at = event->position().toPoint();
    if (drag_ && (event->buttons() & Qt::LeftButton)) {
        drag(at, event->globalPosition().toPoint());
        return;
    }
    hover(at);
}

void SkillsTable::drag(QPoint at, QPoint globalPos)
{
    const int row = model_.rowOf(drag_->requirement);
    const std::optional<double> level = levelAt(viewIndex(row, GapTableModel::LevelsColumn), at);
    if (!level)
        return;
    const double top = models::topLevelOf(document_.plan(), model_.row(row));
    const double value = models::snappedToHalf(drag_->from + (*level - drag_->pressed), top);
    if (value != drag_->value) {
        drag_->value = value;
        drag_->isMoved = true;
        if (core::Result<core::Plan> next = dragged(document_.plan(), core::newId<Assessment>()))
            model_.preview(*std::move(next));
    }
    if (drag_->isMoved)
        showLevelTip(globalPos);
}

void SkillsTable::mouseReleaseEvent(QMouseEvent* event)
{
    if (drag_ && event->button() == Qt::LeftButton)
        endDrag();
    QTableView::mouseReleaseEvent(event);
}

void SkillsTable::endDrag()
{
    const Drag done = *drag_;
    model_.endPreview();
    QToolTip::hideText();
    drag_.reset();
    const int row = model_.rowOf(done.requirement);
    if (row < 0)
        return;
    const bool isFirstWord = done.part == Part::Own && !model_.row(row).now;
    if (done.isMoved && (done.value != done.from || isFirstWord))
        say(done.part, done.requirement, done.value, -1);
}

void SkillsTable::cancelDrag()
{
    drag_.reset();
    model_.endPreview();
    QToolTip::hideText();
}

void SkillsTable::say(Part part, Id<Requirement> requirement, double level, int mergeKey)
{
    const auto id = core::newId<Assessment>();
    const QDate today = document_.today();
    const bool isNeeded = part == Part::Needed;
    if (!isNeeded && !models::assessorHere(document_.plan()))
        return emit assessorWanted();
    // A refusal is told by the document's own signal, which the page words.
    [[maybe_unused]] const core::Outcome outcome = document_.apply(
        isNeeded ? tr("Set the needed level") : tr("Assess"),
        [=](const core::Plan& plan) {
            return isNeeded ? models::withNeeded(plan, requirement, level)
                            : models::withOwnLevel(plan, requirement, level, id, today);
        },
        mergeKey);
}

void SkillsTable::nudgeOwn(double step)
{
    const core::GapRow* row = currentRow();
    if (!row)
        return;
    const double top = models::topLevelOf(model_.plan(), *row);
    const double from = models::ownLevelOf(model_.plan(), *row).value_or(row->now.value_or(0));
    const double to = models::snappedToHalf(from + step, top);
    if (to != from || !row->now)
        say(Part::Own, row->requirement, to, document::mergeKey(core::refTo(row->requirement), u"own"));
}

void SkillsTable::nudgeNeeded(double step)
{
    const core::GapRow* row = currentRow();
    if (!row)
        return;
    const double top = row->kind == Requirement::Kind::Level ? models::topLevelOf(model_.plan(), *row)
                                                             : row->needed.value_or(0) + step;
    const double to = models::snappedToHalf(row->needed.value_or(0) + step, std::max(0.0, top));
    if (to != row->needed)
        say(Part::Needed, row->requirement, to, document::mergeKey(core::refTo(row->requirement), u"needed"));
}

void SkillsTable::setOwn(double level)
{
    const core::GapRow* row = currentRow();
    if (row && level <= models::topLevelOf(model_.plan(), *row)
        && models::ownLevelOf(model_.plan(), *row) != level)
        say(Part::Own, row->requirement, level, document::mergeKey(core::refTo(row->requirement), u"typed"));
}

/// A digit is a level at once; a point and another digit after it make it a half one.
void SkillsTable::type(int digit, const std::optional<Typed>& before)
{
    const core::GapRow* row = currentRow();
    if (!row)
        return;
    double level = digit;
    if (before && before->isPoint && before->requirement == row->requirement) {
        if (digit != 0 && digit != 5)
            return;
        level = before->level + digit * half / 5;
    }
    typed_ = Typed{row->requirement, level};
    if (currentIndex().column() == GapTableModel::NeededColumn)
        say(Part::Needed, row->requirement, level,
            document::mergeKey(core::refTo(row->requirement), u"typed need"));
    else
        setOwn(level);
}

void SkillsTable::keyPressEvent(QKeyEvent* event)
{
    const std::optional<Typed> typed = std::exchange(typed_, std::nullopt);
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const bool isShifted = event->modifiers() == Qt::ShiftModifier;
    if (event->key() == Qt::Key_Escape && drag_) {
        cancelDrag();
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && (isPlain || isShifted)) {
        const double step = event->key() == Qt::Key_Left ? -half : half;
        isShifted ? nudgeNeeded(step) : nudgeOwn(step);
    } else if (isPlain && event->key() >= Qt::Key_0 && event->key() <= Qt::Key_9) {
        type(event->key() - Qt::Key_0, typed);
    } else if (isPlain && typed && (event->key() == Qt::Key_Period || event->key() == Qt::Key_Comma)) {
        typed_ = Typed{typed->requirement, typed->level, true};
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
               || event->key() == Qt::Key_F2) {
        // After a level Enter ends the typing of it.
        if (!typed || event->key() == Qt::Key_F2)
            editCurrent();
    } else {
        QTableView::keyPressEvent(event);
    }
}

bool SkillsTable::event(QEvent* event)
{
    // Esc ends the drag before the window takes it for something else.
    if (event->type() == QEvent::ShortcutOverride && drag_
        && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void SkillsTable::showLevelTip(QPoint globalPos) const
{
    const int row = model_.rowOf(drag_->requirement);
    const QString heading = drag_->part == Part::Own
        ? tr("My own level: %1").arg(SkillsWords::level(drag_->value))
        : tr("Needed: %1").arg(SkillsWords::level(drag_->value));
    QStringList lines{QStringLiteral("<b>%1</b>").arg(heading.toHtmlEscaped())};
    const core::Competency* competency
        = row < 0 ? nullptr : core::find(model_.plan(), model_.row(row).competency);
    if (competency) {
        const QStringList texts
            = SkillsWords::levelText(*competency, drag_->value).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        for (const QString& text : texts)
            lines << text.toHtmlEscaped();
    }
    QToolTip::showText(globalPos + QPoint(12, 4), lines.join(QStringLiteral("<br>")), viewport());
}

void SkillsTable::tellAssessment(const core::ObjectRef& ref, QPoint globalPos) const
{
    const Assessment* said = core::find(model_.plan(), core::idOf<Assessment>(ref));
    if (!said)
        return;
    QStringList lines{QStringLiteral("<b>%1: %2</b>")
                          .arg(SkillsWords::assessor(model_.plan(), said->assessor).toHtmlEscaped(),
                               SkillsWords::answer(*said))};
    lines << (said->on ? report::dateInTable(QLocale(), *said->on) : tr("no date"));
    if (!said->note.isEmpty())
        lines << said->note.toHtmlEscaped();
    QToolTip::showText(globalPos, lines.join(QStringLiteral("<br>")), viewport());
}

bool SkillsTable::viewportEvent(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    drawing::Picture picture;
    const drawing::Shape* shape = shapeAt(help->pos(), picture);
    if (shape && core::idOf<Assessment>(*shape->meaning.object)) {
        tellAssessment(*shape->meaning.object, help->globalPos());
        return true;
    }
    const QModelIndex index = sourceIndex(indexAt(help->pos()));
    if (index.isValid()) {
        const QString text = index.column() == GapTableModel::ClosingColumn
            ? model_.data(index).toString()
            : SkillsWords::describe(model_.plan(), model_.row(index.row()));
        QToolTip::showText(help->globalPos(), plainToolTip(text), viewport());
    }
    return true;
}

void SkillsTable::hover(QPoint at)
{
    const QModelIndex index = indexAt(at);
    drawing::Picture picture;
    const drawing::Shape* shape = shapeAt(at, picture);
    viewport()->setCursor(!shape                              ? Qt::ArrowCursor
                              : shape->meaning.part.isEmpty() ? Qt::PointingHandCursor
                                                              : Qt::SizeHorCursor);
    const int row = sourceIndex(index).row();
    static_cast<SkillsDelegate*>(itemDelegate())->setHoveredRow(index.isValid() ? index.row() : -1);
    if (row == hovered_)
        return;
    hovered_ = row;
    viewport()->update();
    emit hoveredRowChanged(row);
}

void SkillsTable::leaveEvent(QEvent* event)
{
    hover(QPoint(-1, -1));
    QTableView::leaveEvent(event);
}

void SkillsTable::contextMenuEvent(QContextMenuEvent* event)
{
    if (!currentRow())
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    emit contextMenuWanted(byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).center())
                                 : event->globalPos());
}

}  // namespace nextrung::widgets
