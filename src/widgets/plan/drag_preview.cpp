// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/drag_preview.h"

#include "core/activity/activity_edits.h"
#include "core/plan_effect.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "widgets/plan/effect_words.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using drawing::Ink;
using drawing::Picture;
using drawing::Stroke;
using drawing::Timeline;
using drawing::TimeScale;
using drawing::Token;

namespace {

constexpr drawing::Dash guideDash{2, 2};
constexpr drawing::Dash followerDash{4, 2};

QString titleOf(const Timeline& timeline, Id<Activity> id)
{
    const Activity* activity = timeline.plan().activities.find(id);
    return activity ? activity->title : QString();
}

bool isMilestone(const Timeline& timeline, Id<Activity> id)
{
    const Activity* activity = timeline.plan().activities.find(id);
    return activity && activity->kind == Activity::Kind::Milestone;
}

}  // namespace

std::unique_ptr<DragPreview> DragPreview::ofEdit(const Timeline& now, const Edit& edit, Id<Activity> id)
{
    auto preview = std::make_unique<DragPreview>();
    preview->id_ = id;
    preview->isRefused_ = !preview->take(now, edit);
    if (!preview->isRefused_)
        preview->wordEdit(now, id);
    return preview;
}

std::unique_ptr<DragPreview> DragPreview::ofPlan(const Timeline& now, const Edit& edit)
{
    auto preview = std::make_unique<DragPreview>();
    return preview->take(now, edit) ? std::move(preview) : nullptr;
}

bool DragPreview::take(const Timeline& now, const Edit& edit)
{
    core::Result<core::Plan> edited = edit(now.plan());
    if (!edited)
        return false;
    plan_ = std::make_shared<const core::Plan>(*std::move(edited));
    auto schedule = std::make_shared<const core::Schedule>(core::scheduleOf(*plan_, now.schedule().today));
    drawing::TimelineOptions options = now.options();
    options.lifted.reset();
    after_ = std::make_unique<Timeline>(plan_, schedule, now.rows(), options);
    return true;
}

std::unique_ptr<DragPreview> DragPreview::ofLink(const Timeline& now, Id<Activity> from,
                                                 std::optional<Id<Activity>> to, core::Dependency::Type type,
                                                 QPointF pointer)
{
    auto preview = std::make_unique<DragPreview>();
    preview->isLink_ = true;
    preview->id_ = from;
    preview->linkTo_ = to;
    preview->pointer_ = pointer;
    if (!to) {
        preview->lines_ = {titleOf(now, from), tr("Drop on what waits for it")};
        return preview;
    }
    core::Dependency dependency;
    dependency.id = core::newId<core::Dependency>();
    dependency.from = from;
    dependency.to = *to;
    dependency.type = type;
    const core::Result<core::Plan> linked = core::link(now.plan(), dependency);
    preview->isRefused_ = !preview->take(now, [&linked](const core::Plan&) { return linked; });
    preview->wordLink(now, linked, type);
    return preview;
}

std::unique_ptr<DragPreview> DragPreview::ofNew(const Timeline& now, int row, QDate start, QDate finish)
{
    auto preview = std::make_unique<DragPreview>();
    preview->newRow_ = row;
    preview->newStart_ = start;
    preview->newFinish_ = finish;
    const QLocale& locale = now.options().words.locale;
    preview->lines_
        = {tr("New activity"),
           tr("%1 to %2").arg(report::dayAndMonth(locale, start), report::dayAndMonth(locale, finish))};
    return preview;
}

QString DragPreview::datesOf(const core::ScheduledActivity& its, const QLocale& locale)
{
    return its.start == its.finish
        ? report::dayAndMonth(locale, its.finish)
        : tr("%1 to %2").arg(report::dayAndMonth(locale, its.start), report::dayAndMonth(locale, its.finish));
}

// tr() counts no numbers below zero.
QString DragPreview::slackWords(int days)
{
    return days < 0 ? tr("none, %n working day(s) short", nullptr, -days)
                    : tr("%n working day(s)", nullptr, days);
}

void DragPreview::wordEdit(const Timeline& now, Id<Activity> id)
{
    const core::ScheduledActivity* before = now.schedule().find(id);
    const core::ScheduledActivity* after = after_->schedule().find(id);
    if (!before || !after)
        return;
    const QLocale& locale = now.options().words.locale;
    const QString dates = datesOf(*after, locale);
    const int days = static_cast<int>(before->finish.daysTo(after->finish));
    QString change;
    if (std::abs(before->progress - after->progress) > 1e-9)
        change = tr("%1% done").arg(drawing::wholePercent(after->progress));
    else if (days != 0)
        change = days > 0 ? tr("%n calendar day(s) later", nullptr, days)
                          : tr("%n calendar day(s) earlier", nullptr, -days);
    lines_ = {titleOf(now, id),
              change.isEmpty() ? dates : tr("%1, %2", "dates, then change").arg(dates, change)};
    if (after->slackDays)
        lines_ << tr("Slack: %1").arg(slackWords(*after->slackDays));
    if (before->slackDays && after->slackDays && *before->slackDays != *after->slackDays)
        lines_.last() = tr("%1, before: %2").arg(lines_.constLast(), slackWords(*before->slackDays));
    lines_ += newBreaches(now, *after_, id);
    lines_ += effectLines(core::outlookOf(now.plan(), now.schedule()),
                          core::outlookOf(*plan_, after_->schedule()), locale);
}

QStringList DragPreview::newBreaches(const Timeline& now, const Timeline& then, Id<Activity> id)
{
    constexpr qsizetype mostNamed = 3;
    const std::vector<core::Breach> before = core::brokenBy(now.plan(), now.schedule(), id);
    QStringList lines;
    for (const core::Breach& breach : core::brokenBy(then.plan(), then.schedule(), id)) {
        if (std::find(before.begin(), before.end(), breach) == before.end() && lines.size() < mostNamed)
            lines << breachLine(then.plan(), breach);
    }
    return lines;
}

void DragPreview::wordLink(const Timeline& now, const core::Result<core::Plan>& linked,
                           core::Dependency::Type type)
{
    if (linked) {
        lines_ = {tr("%1 waits for %2").arg(titleOf(now, *linkTo_), titleOf(now, *id_)),
                  type == core::Dependency::Type::StartToStart
                      ? tr("Start to start")
                      : tr("Finish to start. Hold Shift: start to start")};
        const core::ScheduledActivity* before = now.schedule().find(*linkTo_);
        const core::ScheduledActivity* after = after_->schedule().find(*linkTo_);
        if (before && after && before->finish != after->finish)
            lines_ << tr("%1: %2", "an activity and its dates")
                          .arg(titleOf(now, *linkTo_), datesOf(*after, now.options().words.locale));
        if (const int early = core::daysKeptTooEarly(after_->schedule(), *id_, *linkTo_); early > 0)
            lines_ << tr("%1 is kept %n working day(s) too early for it", nullptr, early)
                          .arg(titleOf(now, *linkTo_));
        lines_ += effectLines(core::outlookOf(now.plan(), now.schedule()),
                              core::outlookOf(*plan_, after_->schedule()), now.options().words.locale);
        return;
    }
    const core::Error& error = linked.error();
    if (error.code == core::Error::Code::DependencyCycle)
        lines_ = {tr("These would wait for each other"),
                  error.args.join(tr(", then ", "between the names of a loop"))};
    else if (error.code == core::Error::Code::AlreadyThere)
        lines_ = {tr("They are linked already")};
    else
        lines_ = {tr("This link cannot be made")};
}

void DragPreview::addOutcome(Picture& picture, const Timeline& now, const TimeScale& scale,
                             const QRectF& visible) const
{
    const auto addGuide = [&](qreal x) {
        picture.add(drawing::Line{QPolygonF({QPointF(x, visible.top()), QPointF(x, visible.bottom())}),
                                  Stroke{Ink{Token::Accent}, 1, guideDash}});
    };
    // Of two that are linked, the one that waits is drawn among those that follow.
    const std::optional<Id<Activity>> own = isLink_ ? std::nullopt : id_;
    if (own) {
        const QRectF mark = after_->markOf(scale, *own);
        addGuide(mark.left());
        addGuide(mark.right());
    }
    if (after_->schedule().goal && after_->schedule().goal != now.schedule().goal)
        addGuide(scale.endOf(*after_->schedule().goal));
    const int first = std::max(0, static_cast<int>(visible.top() / now.options().rowHeight));
    const int last = std::min(static_cast<int>(now.rows().size()) - 1,
                              static_cast<int>(visible.bottom() / now.options().rowHeight));
    for (int row = first; row <= last; ++row) {
        const std::optional<Id<Activity>> other = now.rows()[static_cast<std::size_t>(row)].activity;
        const QRectF there = other && other != own ? after_->markOf(scale, *other) : QRectF();
        if (there.isNull() || there == now.markOf(scale, *other))
            continue;
        const Stroke stroke{Ink{Token::Accent}, 1.5, followerDash};
        if (isMilestone(now, *other))
            picture.add(
                drawing::Polygon{drawing::diamond(there.center(), there.width() / 2), std::nullopt, stroke});
        else
            picture.add(drawing::Rect{there, 3, std::nullopt, stroke});
    }
    if (own)
        picture.append(after_->markPicture(scale, *own));
}

void DragPreview::addLink(Picture& picture, const Timeline& now, const TimeScale& scale) const
{
    const QRectF from = now.markOf(scale, *id_);
    const QRectF to = linkTo_ ? now.markOf(scale, *linkTo_) : QRectF();
    const QPointF start(from.right() + 4, from.center().y());
    const QPointF end = to.isNull() ? pointer_ : QPointF(to.left() - 3, to.center().y());
    const qreal bow = std::max(20.0, std::abs(end.x() - start.x()) / 2);
    QPainterPath path(start);
    path.cubicTo(start + QPointF(bow, 0), end - QPointF(bow, 0), end);
    const Token token = isRefused_ ? Token::Late : Token::Accent;
    picture.add(drawing::Path{path, std::nullopt,
                              Stroke{Ink{token}, 2, isRefused_ ? drawing::Dash{4, 3} : drawing::Dash{}}});
    picture.add(drawing::Ellipse{QRectF(start - QPointF(4, 4), QSizeF(8, 8)), Ink{Token::Surface},
                                 Stroke{Ink{token}, 1.5}});
    if (to.isNull())
        return;
    if (isMilestone(now, *linkTo_))
        picture.add(drawing::Polygon{drawing::diamond(to.center(), to.width() / 2 + 3), std::nullopt,
                                     Stroke{Ink{token}, 1.5}});
    else
        picture.add(drawing::Rect{to.adjusted(-3, -3, 3, 3), 5, std::nullopt, Stroke{Ink{token}, 1.5}});
}

Picture DragPreview::picture(const Timeline& now, const TimeScale& scale, const QRectF& visible) const
{
    Picture picture;
    if (after_)
        addOutcome(picture, now, scale, visible);
    if (isLink_)
        addLink(picture, now, scale);
    if (newRow_)
        picture.add(drawing::Rect{
            QRectF(scale.xOf(newStart_), *newRow_ * now.options().rowHeight + now.options().of(5),
                   scale.endOf(newFinish_) - scale.xOf(newStart_), now.options().of(12)),
            3, Ink{Token::BarTint}, Stroke{Ink{Token::Accent}, 1, followerDash}});
    return picture;
}

Picture pointerWords(const QStringList& lines, QPointF pointer, const QRectF& within,
                     const drawing::Fonts& fonts)
{
    Picture picture;
    if (lines.isEmpty())
        return picture;
    const drawing::TextStyle strong = fonts.style(drawing::Type::Number, QFont::DemiBold);
    const drawing::TextStyle plain = fonts.style(drawing::Type::Number);
    constexpr qreal most = 302;  // 320 less the padding
    constexpr int mostWrapped = 6;
    std::vector<std::pair<QString, drawing::TextStyle>> shown;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const drawing::TextStyle& style = i == 0 ? strong : plain;
        for (const QString& part : fonts.wrapped(lines.at(i), style, most - 1, mostWrapped))
            shown.emplace_back(part, style);
    }
    qreal width = 0;
    for (const auto& [text, style] : shown)
        width = std::max(width, fonts.width(text, style) + 1);
    width = std::min(width, most);
    const qreal line = plain.lineHeight;
    QRectF ground(pointer + QPointF(14, 20),
                  QSizeF(width + 18, static_cast<qreal>(shown.size()) * line + 12));
    if (ground.right() > within.right())
        ground.moveRight(within.right() - 2);
    if (ground.bottom() > within.bottom())
        ground.moveBottom(pointer.y() - 10);
    ground.moveLeft(std::max(ground.left(), within.left() + 2));
    picture.add(drawing::Rect{ground, 4, Ink{Token::Ink}});
    qreal top = ground.top() + 6;
    for (const auto& [text, style] : shown) {
        picture.add(
            drawing::Text{text, QRectF(ground.left() + 9, top, width, line), style, Ink{Token::Surface}});
        top += line;
    }
    return picture;
}

}  // namespace nextrung::widgets
