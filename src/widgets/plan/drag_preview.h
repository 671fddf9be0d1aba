// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "drawing/timeline_picture.h"

#include <QCoreApplication>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace nextrung::widgets {

/// What a drag would lead to: the edit run on a copy of the plan, its dates, and the words for them.
///
/// Made anew at each move of the pointer; the document knows nothing of it.
class DragPreview {
    Q_DECLARE_TR_FUNCTIONS(DragPreview)

public:
    using Edit = std::function<core::Result<core::Plan>(const core::Plan&)>;

    /// What would become of `id` if `edit` were made.
    [[nodiscard]] static std::unique_ptr<DragPreview> ofEdit(const drawing::Timeline& now, const Edit& edit,
                                                             core::Id<core::Activity> id);
    /// What would become of the whole plan if `edit` were made; nothing if it is refused.
    [[nodiscard]] static std::unique_ptr<DragPreview> ofPlan(const drawing::Timeline& now, const Edit& edit);
    /// What linking the two would lead to, with the dates that follow; `pointer` is where the line ends while
    /// there is no `to`.
    [[nodiscard]] static std::unique_ptr<DragPreview> ofLink(const drawing::Timeline& now,
                                                             core::Id<core::Activity> from,
                                                             std::optional<core::Id<core::Activity>> to,
                                                             core::Dependency::Type type, QPointF pointer);
    /// A new bar from `start` through `finish` in a row.
    [[nodiscard]] static std::unique_ptr<DragPreview> ofNew(const drawing::Timeline& now, int row,
                                                            QDate start, QDate finish);

    /// Everything that is drawn over the timeline, in the body's coordinates.
    [[nodiscard]] drawing::Picture picture(const drawing::Timeline& now, const drawing::TimeScale& scale,
                                           const QRectF& visible) const;
    /// What is said at the pointer: the first line is the name.
    [[nodiscard]] QStringList lines() const
    {
        return forecast_.isEmpty() ? lines_ : lines_ + QStringList{forecast_};
    }
    [[nodiscard]] bool isRefused() const { return isRefused_; }
    /// The plan as it would be; nullptr while a new bar is drawn, or a link that ends nowhere or is refused.
    [[nodiscard]] const drawing::Timeline* after() const { return after_.get(); }
    [[nodiscard]] std::shared_ptr<const core::Plan> plan() const { return plan_; }

    /// What is said last: what it would do to the forecast.
    void setForecast(const QString& line) { forecast_ = line; }

    void setPointer(QPointF body) { pointer_ = body; }
    [[nodiscard]] QPointF pointer() const { return pointer_; }

private:
    [[nodiscard]] bool take(const drawing::Timeline& now, const Edit& edit);
    [[nodiscard]] static QString datesOf(const core::ScheduledActivity& its, const QLocale& locale);
    [[nodiscard]] static QString slackWords(int days);
    /// Whom an edit makes it break, the first few of many.
    [[nodiscard]] static QStringList newBreaches(const drawing::Timeline& now, const drawing::Timeline& then,
                                                 core::Id<core::Activity> id);
    void wordEdit(const drawing::Timeline& now, core::Id<core::Activity> id);
    void wordLink(const drawing::Timeline& now, const core::Result<core::Plan>& linked,
                  core::Dependency::Type type);
    void addOutcome(drawing::Picture& picture, const drawing::Timeline& now, const drawing::TimeScale& scale,
                    const QRectF& visible) const;
    void addLink(drawing::Picture& picture, const drawing::Timeline& now,
                 const drawing::TimeScale& scale) const;

    std::shared_ptr<const core::Plan> plan_;
    std::unique_ptr<drawing::Timeline> after_;
    std::optional<core::Id<core::Activity>> id_;
    std::optional<core::Id<core::Activity>> linkTo_;
    bool isLink_ = false;
    bool isRefused_ = false;
    std::optional<int> newRow_;
    QDate newStart_;
    QDate newFinish_;
    QPointF pointer_;
    QStringList lines_;
    QString forecast_;
};

/// The words at the pointer of a drag: `ink` ground, first line strong, kept inside `within`. Long lines are
/// broken.
[[nodiscard]] drawing::Picture pointerWords(const QStringList& lines, QPointF pointer, const QRectF& within,
                                            const drawing::Fonts& fonts);

}  // namespace nextrung::widgets
