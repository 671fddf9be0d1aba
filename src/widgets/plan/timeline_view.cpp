// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/timeline_view.h"

#include "core/plan_effect.h"
#include "drawing/paint.h"
#include "drawing/timeline_workload.h"
#include "report/dates.h"
#include "report/timeline_words.h"
#include "widgets/messages.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/plan/timeline_accessible.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using drawing::Ink;
using drawing::Picture;
using drawing::TimeScale;
using drawing::Token;

namespace {

constexpr qreal spareInStrip = 18;  // below its axis
constexpr int daysAround = 60;  // how far beyond the first and the last date the view scrolls

QDate mondayOf(QDate day)
{
    return day.addDays(1 - day.dayOfWeek());
}

}  // namespace

TimelineView::TimelineView(document::PlanDocument& document, document::Selection& selection,
                           const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent)
    , document_(document)
    , selection_(selection)
    , appearance_(appearance)
    , scale_(mondayOf(document.today()), drawing::widthOfDay(drawing::Zoom::Months))
    , timeline_(std::make_unique<drawing::Timeline>(
          document.snapshot(), std::make_shared<const core::Schedule>(document.schedule()),
          drawing::timelineRows(document.plan()), drawing::TimelineOptions{}))
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    QAccessible::installFactory(&TimelineAccessible::make);
    connect(&selection_, &document::Selection::changed, this, &TimelineView::tellChosen);
    connect(&appearance_, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

TimelineView::~TimelineView() = default;

void TimelineView::showRows(std::vector<drawing::TimelineRow> rows, drawing::TimelineOptions options)
{
    cancelDrag();
    trial_.reset();
    options.words.describe = nullptr;  // worded only when asked: a repaint need not pay for it
    options.forecast = timeline_->options().forecast;
    timeline_ = std::make_unique<drawing::Timeline>(
        document_.snapshot(), std::make_shared<const core::Schedule>(document_.schedule()), std::move(rows),
        std::move(options));
    const QDate origin = mondayOf(timeline_->extent().first);
    if (origin != scale_.origin()) {
        const int moved = static_cast<int>(std::lround(scale_.xOf(origin)));
        scale_ = TimeScale(origin, scale_.widthOfDay());
        const int value = horizontalScrollBar()->value() - moved;
        updateRange();
        horizontalScrollBar()->setValue(value);
    }
    updateRange();
    viewport()->update();
    if (hovered_)
        emit hinted(describe(*hovered_));  // it may have moved
}

int TimelineView::headerHeight() const
{
    return qRound(timeline_->options().of(drawing::timelineHeaderHeight));
}

int TimelineView::stripHeight() const
{
    const int usual = qRound(timeline_->options().of(drawing::workloadHeight));
    const int row = qRound(timeline_->options().rowHeight);
    const int room = viewport()->height() - headerHeight() - usual;
    const int lacking = qRound(timeline_->bodyHeight()) - room;
    if (lacking <= 0 || room <= 0 || row <= 0)
        return usual;
    const int toNextRow = row - room % row;
    return toNextRow <= qRound(timeline_->options().of(spareInStrip)) ? usual - toNextRow
                                                                      : usual + room % row;
}

int TimelineView::shift() const
{
    return horizontalScrollBar()->value();
}

QRect TimelineView::bodyRect() const
{
    const QRect all = viewport()->rect();
    return {0, headerHeight(), all.width(), std::max(0, all.height() - headerHeight() - stripHeight())};
}

QPointF TimelineView::toViewport(QPointF body) const
{
    return body + QPointF(-shift(), headerHeight() - verticalScrollBar()->value());
}

QPointF TimelineView::toBody(QPointF viewport) const
{
    return viewport - toViewport({});
}

QRectF TimelineView::visibleBody() const
{
    return {toBody(bodyRect().topLeft()), QSizeF(bodyRect().size())};
}

void TimelineView::updateRange()
{
    if (std::exchange(strip_, stripHeight()) != stripHeight())
        emit stripHeightChanged();
    const auto [first, last] = timeline_->extent();
    const int left = static_cast<int>(scale_.xOf(scale_.origin().addDays(-daysAround)));
    const int right = static_cast<int>(scale_.endOf(last.addDays(daysAround)));
    QScrollBar* across = horizontalScrollBar();
    across->setRange(left, std::max(0, right - viewport()->width()));
    across->setPageStep(std::max(1, viewport()->width()));
    across->setSingleStep(std::max(1, qRound(7 * scale_.widthOfDay())));
    QScrollBar* down = verticalScrollBar();
    down->setRange(0, std::max(0, qRound(timeline_->bodyHeight()) - bodyRect().height()));
    down->setPageStep(std::max(1, bodyRect().height()));
    down->setSingleStep(qRound(timeline_->options().rowHeight));
}

void TimelineView::setWidthOfDay(qreal width)
{
    zoomAbout(viewport()->width() / 2.0, width / scale_.widthOfDay());
}

void TimelineView::zoomAbout(qreal x, qreal factor)
{
    const TimeScale before = scale_;
    scale_ = before.zoomed(factor);
    if (scale_ == before)
        return;
    const qreal held = scale_.xFrom(before, x + shift());
    updateRange();
    horizontalScrollBar()->setValue(qRound(held - x));
    viewport()->update();
    emit zoomChanged();
}

void TimelineView::showDay(QDate day, qreal share)
{
    horizontalScrollBar()->setValue(qRound(scale_.xOf(day) - viewport()->width() * share));
}

void TimelineView::showActivity(Id<Activity> id)
{
    const QRectF mark = timeline_->markOf(scale_, id);
    if (mark.isNull())
        return;
    const QRectF seen = visibleBody();
    if (mark.left() < seen.left() || mark.left() > seen.right() - 20)
        horizontalScrollBar()->setValue(qRound(mark.left() - seen.width() / 4));
}

void TimelineView::fitAll()
{
    const auto [first, last] = timeline_->extent();
    const qreal days = static_cast<qreal>(first.daysTo(last)) + 14;
    setWidthOfDay(std::max(1, viewport()->width()) / days);
    horizontalScrollBar()->setValue(qRound(scale_.xOf(first.addDays(-7))));
}

void TimelineView::setLinkInMaking(std::optional<Id<Activity>> from, std::optional<Id<Activity>> to)
{
    linkInMaking_.reset();
    if (from && to && *from != *to)
        linkInMaking_ = {*from, *to};
    setPreview(linkInMaking_
                   ? DragPreview::ofLink(*timeline_, *from, to, core::Dependency::Type::FinishToStart, {})
                   : nullptr);
    if (preview_)
        preview_->setPointer(timeline_->markOf(scale_, *to).bottomLeft());
}

void TimelineView::showForecast(const std::optional<drawing::ForecastBand>& band)
{
    if (timeline_->options().forecast == band)
        return;
    drawing::TimelineOptions options = timeline_->options();
    options.forecast = band;
    timeline_->setOptions(std::move(options));
    updateRange();
    viewport()->update();
}

const core::Schedule* TimelineView::tryOut(const DragPreview::Edit& edit)
{
    trial_ = edit ? DragPreview::ofPlan(*timeline_, edit) : nullptr;
    viewport()->update();
    return trial_ ? &trial_->after()->schedule() : nullptr;
}

QString TimelineView::describe(Id<Activity> id) const
{
    const Activity* activity = timeline_->plan().activities.find(id);
    const core::ScheduledActivity* dates = timeline_->schedule().find(id);
    if (!activity || !dates)
        return {};
    QString words = report::describeActivity(timeline_->options().words.locale, *activity, *dates);
    if (const QString agreed = describeAgreed(*dates); !agreed.isEmpty())
        words += QStringLiteral(", ") + agreed;
    if (core::isMisplaced(*dates))
        words += QStringLiteral(". ") + Messages::forConflicts(*dates, timeline_->plan()).join(u' ');
    return words;
}

QString TimelineView::describeAgreed(const core::ScheduledActivity& dates) const
{
    const core::BaselineSpan* agreed = timeline_->agreedOf(dates.id);
    if (!agreed || !agreed->finish || dates.progress >= 1)
        return {};
    const int slip = timeline_->calendar().workingDaysBetween(*agreed->finish, dates.finish);
    const QString day = report::dateInTable(timeline_->options().words.locale, *agreed->finish);
    return slip == 0 ? tr("agreed for %1").arg(day)
        : slip > 0   ? tr("agreed for %1, %n working day(s) later now", nullptr, slip).arg(day)
                     : tr("agreed for %1, %n working day(s) earlier now", nullptr, -slip).arg(day);
}

QString TimelineView::describeWeek(QDate day) const
{
    constexpr int mostLines = 12;
    const core::Schedule& schedule = timeline_->schedule();
    const QLocale& locale = timeline_->options().words.locale;
    const QDate monday = mondayOf(day);
    const QDate sunday = monday.addDays(6);
    const auto week = std::find_if(schedule.weeks.begin(), schedule.weeks.end(),
                                   [monday](const core::WeekLoad& each) { return each.monday == monday; });
    if (week == schedule.weeks.end() || week->done + week->planned <= 0)
        return {};
    QStringList lines{tr("%1 to %2: %3 of %4 h")
                          .arg(report::dayAndMonth(locale, monday), report::dayAndMonth(locale, sunday),
                               report::hoursNumber(locale, week->done + week->planned),
                               report::hoursNumber(locale, week->capacity))};
    for (const drawing::TimelineRow& row : timeline_->rows()) {
        const core::ScheduledActivity* its
            = row.kind == drawing::TimelineRow::Kind::Activity ? schedule.find(*row.activity) : nullptr;
        const bool isDone = its && its->progress >= 1 && sunday >= schedule.today;
        if (its && its->workHours > 0 && !isDone && its->start <= sunday && its->finish >= monday)
            lines << timeline_->plan().activities.find(its->id)->title;
    }
    if (lines.size() > mostLines)
        lines = lines.mid(0, mostLines) << QStringLiteral("…");
    return lines.join(QLatin1Char('\n'));
}

QString TimelineView::describeRow(int row) const
{
    const drawing::TimelineRow& shown = timeline_->rows()[static_cast<std::size_t>(row)];
    const drawing::TimelineWords& words = timeline_->options().words;
    if (shown.activity)
        return describe(*shown.activity);
    if (shown.kind == drawing::TimelineRow::Kind::Milestones)
        return tr("All milestones");
    const std::optional<QDate> goal = timeline_->schedule().goal;
    return goal && words.goalOn ? words.goalOn(*goal) : tr("No goal date");
}

std::optional<int> TimelineView::chosenRow() const
{
    if (const std::optional<Id<Activity>> chosen = selection_.as<Activity>())
        return timeline_->rowOf(*chosen);
    const auto& rows = timeline_->rows();
    const auto at = std::find_if(rows.begin(), rows.end(),
                                 [this](const drawing::TimelineRow& row) { return row.kind == marked_; });
    return at != rows.end() ? std::optional(static_cast<int>(at - rows.begin())) : std::nullopt;
}

void TimelineView::markRow(std::optional<drawing::TimelineRow::Kind> kind)
{
    if (std::exchange(marked_, kind) != kind)
        viewport()->update();
}

void TimelineView::chooseRow(int row)
{
    const std::optional<Id<Activity>> id = timeline_->rows()[static_cast<std::size_t>(row)].activity;
    selection_.select(id ? std::optional(core::refTo(*id)) : std::nullopt);
}

void TimelineView::tellChosen()
{
    viewport()->update();
    const std::optional<int> row = chosenRow();
    if (!QAccessible::isActive() || !hasFocus() || !row)
        return;
    QAccessibleEvent focus(this, QAccessible::Focus);
    focus.setChild(*row);
    QAccessible::updateAccessibility(&focus);
}

void TimelineView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    const std::optional<int> chosen = chosenRow();
    const int height = qRound(timeline_->options().rowHeight);
    const int top = chosen.value_or(0) * height;
    QScrollBar* down = verticalScrollBar();
    // The scroll bar knows the height before until it is told the new one.
    const bool wasInSight
        = chosen && top >= down->value() && top + height <= down->value() + down->pageStep();
    updateRange();
    if (wasInSight)
        down->setValue(std::min(top, std::max(down->value(), top + height - down->pageStep())));
}

void TimelineView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    viewport()->update();
}

void TimelineView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), appearance_.theme().color(Token::Surface));
    paintBody(painter);
    paintHeader(painter);
    paintStrip(painter);
    if (preview_ && !preview_->lines().isEmpty())
        drawing::paint(painter,
                       pointerWords(preview_->lines(), toViewport(preview_->pointer()),
                                    QRectF(viewport()->rect()), appearance_.fonts()),
                       appearance_.theme(), {{}, appearance_.fonts()});
}

void TimelineView::paintBody(QPainter& painter) const
{
    const QRectF visible = visibleBody();
    painter.save();
    painter.setClipRect(bodyRect());
    painter.translate(toViewport({}));
    drawing::paint(painter, timeline_->body(scale_, visible, chosenRow()), appearance_.theme(),
                   {visible, appearance_.fonts()});
    paintOverlay(painter, visible);
    painter.restore();
}

void TimelineView::paintOverlay(QPainter& painter, const QRectF& visible) const
{
    Picture overlay;
    const std::optional<Id<Activity>> chosen = selection_.as<Activity>();
    const bool isLifted = timeline_->options().lifted.has_value();
    if (chosen && !isLifted)
        overlay.append(timeline_->selection(scale_, *chosen));
    for (const std::optional<Id<Activity>>& id : {hovered_, chosen}) {
        const QRectF ring = id && !isLifted ? linkRing(*timeline_, scale_, *id) : QRectF();
        if (!ring.isNull() && (id == hovered_ || hasFocus()) && !preview_)
            overlay.add(
                drawing::Ellipse{ring, Ink{Token::Surface}, drawing::Stroke{Ink{Token::Accent}, 1.5}});
    }
    if (const DragPreview* preview = shownPreview())
        overlay.append(preview->picture(*timeline_, scale_, visible));
    drawing::paint(painter, overlay, appearance_.theme(), {visible, appearance_.fonts()});
}

void TimelineView::paintHeader(QPainter& painter) const
{
    const QRectF header(0, 0, viewport()->width(), headerHeight());
    painter.save();
    painter.setClipRect(header);
    painter.fillRect(header, appearance_.theme().color(Token::Surface));
    painter.translate(-shift(), 0);
    drawing::paint(painter, timeline_->header(scale_, shift(), shift() + header.width()), appearance_.theme(),
                   {header.translated(shift(), 0), appearance_.fonts()});
    painter.restore();
}

void TimelineView::paintStrip(QPainter& painter) const
{
    const QRectF strip(0, bodyRect().bottom() + 1, viewport()->width(), stripHeight());
    painter.save();
    painter.setClipRect(strip);
    painter.fillRect(strip, appearance_.theme().color(Token::Surface));
    painter.translate(-shift(), strip.top());
    const DragPreview* preview = shownPreview();
    const drawing::Timeline& hours = preview && preview->after() ? *preview->after() : *timeline_;
    drawing::paint(painter, hours.workload(scale_, shift(), shift() + strip.width()), appearance_.theme(),
                   {QRectF(shift(), 0, strip.width(), strip.height()), appearance_.fonts()});
    painter.restore();
    painter.setPen(appearance_.theme().color(Token::Line2));
    painter.drawLine(QPointF(0, strip.top() + 0.5), QPointF(strip.right(), strip.top() + 0.5));
}

bool TimelineView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        hovered_.reset();
        light(std::nullopt);
        emit hinted({});
        viewport()->update();
    }
    if (event->type() != QEvent::ToolTip)
        return QAbstractScrollArea::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), isDragging() ? QString() : plainToolTip(wordsAt(help->pos())),
                       this);
    return true;
}

QString TimelineView::wordsAt(QPoint viewport) const
{
    if (viewport.y() > bodyRect().bottom())
        return describeWeek(scale_.dayAt(viewport.x() + shift()));
    const std::optional<Grip> grip = bodyRect().contains(viewport)
        ? gripAt(*timeline_, scale_, toBody(QPointF(viewport)))
        : std::nullopt;
    return grip ? describe(grip->activity) : QString();
}

}  // namespace nextrung::widgets
