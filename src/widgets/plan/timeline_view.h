// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "document/selection.h"
#include "drawing/timeline_picture.h"
#include "widgets/appearance.h"
#include "widgets/plan/bar_drag.h"
#include "widgets/plan/drag_preview.h"

#include <QAbstractScrollArea>

#include <memory>
#include <optional>
#include <variant>

namespace nextrung::widgets {

/// The dates, the bars and the hours a week of the plan, at the right of the tree and row by row beside it.
///
/// Paints what can be seen and no more. Bars, ends, progress and links are dragged here: while dragging, the
/// edit runs on a copy of the plan and its outcome is shown; release is one undo step, Esc forgets it.
class TimelineView : public QAbstractScrollArea {
    Q_OBJECT

public:
    TimelineView(document::PlanDocument& document, document::Selection& selection,
                 const Appearance& appearance, QWidget* parent = nullptr);
    ~TimelineView() override;
    TimelineView(const TimelineView&) = delete;
    TimelineView& operator=(const TimelineView&) = delete;

    /// Lays the document's plan out again in these rows.
    void showRows(std::vector<drawing::TimelineRow> rows, drawing::TimelineOptions options);

    [[nodiscard]] const drawing::Timeline& timeline() const { return *timeline_; }
    [[nodiscard]] const drawing::TimeScale& scale() const { return scale_; }
    /// A day `width` wide; what is in the middle of the view stays there.
    void setWidthOfDay(qreal width);
    /// Zooms so that what is at `x` of the viewport stays there.
    void zoomAbout(qreal x, qreal factor);
    /// Scrolls so that `day` is at the given share of the width.
    void showDay(QDate day, qreal share = 0.5);
    /// Scrolls no more than needed so that the activity's mark is seen.
    void showActivity(core::Id<core::Activity> id);
    /// Zooms and scrolls so that all dates are seen.
    void fitAll();

    /// Shows a link that is being chosen by keyboard; nothing withdraws it.
    void setLinkInMaking(std::optional<core::Id<core::Activity>> from,
                         std::optional<core::Id<core::Activity>> to);

    /// Shows the band of a forecast, or none; it stays when rows are shown again.
    void showForecast(const std::optional<drawing::ForecastBand>& band);
    /// Shows what an edit would lead to, beside what is; without an edit it is forgotten, and so it is when
    /// rows are shown again. The dates it would lead to, or nullptr if it is refused.
    const core::Schedule* tryOut(const DragPreview::Edit& edit);

    [[nodiscard]] bool isDragging() const { return drag_.index() != 0; }
    /// Forgets the drag that is going on.
    void cancelDrag();
    /// The plan that the drag would lead to, or that the link being chosen would; nullptr without one.
    [[nodiscard]] std::shared_ptr<const core::Plan> previewedPlan() const;
    /// Says at the pointer what that plan would do to the forecast.
    void tellForecast(const QString& line);
    /// What is said at the pointer while something is dragged, line by line.
    [[nodiscard]] QStringList previewLines() const;

    /// The body's part of the viewport.
    [[nodiscard]] QRect bodyRect() const;
    /// The hours of each week below the rows. A little higher or lower than usual where that keeps it from
    /// cutting a row: the last one is whole at every step of the wheel.
    [[nodiscard]] int stripHeight() const;
    /// A point of the body in the viewport, and back.
    [[nodiscard]] QPointF toViewport(QPointF body) const;
    [[nodiscard]] QPointF toBody(QPointF viewport) const;
    /// The name, dates and standing of an activity, and how far it is from what was agreed.
    [[nodiscard]] QString describe(core::Id<core::Activity> id) const;
    /// The hours of the week of this day and what lies in it, line by line; empty where there is nothing.
    [[nodiscard]] QString describeWeek(QDate day) const;
    /// What an assistive program says of a row.
    [[nodiscard]] QString describeRow(int row) const;
    /// The row of the selected activity, or the one that is marked, if it is shown.
    [[nodiscard]] std::optional<int> chosenRow() const;
    /// Marks the first row of this kind as the selected one, while no activity is selected.
    void markRow(std::optional<drawing::TimelineRow::Kind> kind);
    /// Selects what stands in a row.
    void chooseRow(int row);

signals:
    void zoomChanged();
    /// `previewedPlan` is another one.
    void previewChanged();
    void stripHeightChanged();
    /// The name of this activity is to be edited: it was added here, or double-clicked.
    void nameWanted(nextrung::core::Id<nextrung::core::Activity> id);
    void contextMenuWanted(QPoint globalPos);
    /// What the pointer is over, in words; empty over nothing.
    void hinted(const QString& text);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    /// The header is pulled to scroll sideways.
    struct Pan {
        qreal pressedAt = 0;
        int began = 0;
    };
    /// The done part of a bar is pulled.
    struct ProgressDrag {
        core::Id<core::Activity> id{};
        double progress = 0;
    };
    /// A link is drawn from one activity to another.
    struct LinkDrag {
        core::Id<core::Activity> from{};
    };
    /// A new activity is drawn in the empty part of a row.
    struct NewDrag {
        int row = 0;
        QDate pressedOn{};
    };

    void apply(const QString& stepName, const document::PlanDocument::Edit& edit);
    [[nodiscard]] QString describeAgreed(const core::ScheduledActivity& dates) const;
    [[nodiscard]] bool takesActivities(int row) const;
    void press(const Grip& grip, QPointF body);
    void drag(QMouseEvent* event);
    void dragLink(core::Id<core::Activity> from, QPointF body, Qt::KeyboardModifiers modifiers);
    void release(QMouseEvent* event);
    void releaseLink(core::Id<core::Activity> from, QPointF body, Qt::KeyboardModifiers modifiers);
    void addActivity(core::Activity::Kind kind, int row, DaySpan span);
    void hover(QPointF viewport);
    void light(std::optional<core::Id<core::Activity>> id);
    [[nodiscard]] bool isFar(QPointF viewport) const;
    void setPreview(std::unique_ptr<DragPreview> preview);
    /// What is dragged, or what is tried out.
    [[nodiscard]] const DragPreview* shownPreview() const { return preview_ ? preview_.get() : trial_.get(); }
    void tellChosen();
    /// What a tool tip says there.
    [[nodiscard]] QString wordsAt(QPoint viewport) const;
    void lift(std::optional<core::Id<core::Activity>> id);
    void updateRange();
    [[nodiscard]] int headerHeight() const;
    [[nodiscard]] int shift() const;
    [[nodiscard]] QRectF visibleBody() const;
    void paintHeader(QPainter& painter) const;
    void paintBody(QPainter& painter) const;
    void paintStrip(QPainter& painter) const;
    void paintOverlay(QPainter& painter, const QRectF& visible) const;

    document::PlanDocument& document_;
    document::Selection& selection_;
    const Appearance& appearance_;
    drawing::TimeScale scale_;
    std::unique_ptr<drawing::Timeline> timeline_;
    std::variant<std::monostate, BarDrag, ProgressDrag, LinkDrag, NewDrag, Pan> drag_;
    std::unique_ptr<DragPreview> preview_;
    std::unique_ptr<DragPreview> trial_;  // what is offered, while nothing is dragged
    std::optional<core::Id<core::Activity>> hovered_;
    std::optional<drawing::TimelineRow::Kind> marked_;
    std::optional<std::pair<core::Id<core::Activity>, core::Id<core::Activity>>> linkInMaking_;
    QPointF pressedAt_;
    bool moved_ = false;
    int strip_ = 0;  // the height that was told last
};

}  // namespace nextrung::widgets
