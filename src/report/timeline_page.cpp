// SPDX-License-Identifier: GPL-3.0-or-later

// Page 3: the timeline across a turned sheet, what its patterns mean, and the milestones with their agreed
// dates.

#include "core/activity/activity_edits.h"
#include "drawing/timeline_picture.h"
#include "report/dates.h"
#include "report/meeting_plan.h"
#include "report/timeline_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nextrung::report {

namespace {

using drawing::Token;

constexpr qreal usualRowHeight = 13.9;
constexpr qreal usualNameWidth = 140;
constexpr qreal mostNameWidth = 300;
constexpr qreal hoursWidth = 26;
constexpr qreal usualFinishWidth = 41;
constexpr qreal beforeFinish = 9;
constexpr qreal usualNameSize = 8.2;
constexpr qreal leastNameSize = 7;
constexpr qreal brokenLineHeight = 8;  // of a name that takes several lines, in its least size
constexpr int mostNameLines = 3;
constexpr qreal mostTogether = 200;  // of the table of milestones
constexpr qreal mostCloseness = 0.3;  // as much as leaves names their least size

/// The rows of the picture without the lane of milestones, which repeats what they say.
std::vector<drawing::TimelineRow> printedRows(const core::Plan& plan)
{
    std::vector<drawing::TimelineRow> rows = drawing::timelineRows(plan);
    std::erase_if(rows, [](const drawing::TimelineRow& row) {
        return row.kind == drawing::TimelineRow::Kind::Milestones;
    });
    return rows;
}

/// How large rows and names are where only so much air is left.
qreal sizeWith(qreal air)
{
    return 1 - mostCloseness * (1 - air);
}

drawing::TimelineOptions timelineOptions(const PrintOptions& options, const drawing::Fonts& fonts,
                                         QDate today, qreal rowHeight)
{
    drawing::TimelineOptions made;
    made.agreedPlan = false;
    made.medium = drawing::Medium::Paper;
    made.rowHeight = rowHeight;
    made.fonts = fonts;
    made.words = timelineWords(options.locale);
    made.words.today = dayAndMonth(options.locale, today);  // paper is read on another day too
    made.forecast = options.forecast;
    return made;
}

class TimelinePage {
    Q_DECLARE_TR_FUNCTIONS(TimelinePage)

public:
    TimelinePage(const PrintInput& input, const PrintOptions& options, const drawing::Fonts& fonts, qreal air)
        : input_(input)
        , options_(options)
        , nameSize_(usualNameSize * sizeWith(air))
        , profile_(core::profileOf(input.plan))
        , hasHours_(core::Calendar(input.plan).hasHours())
        , flow_(options.sheet.turned(), fonts, air)
        , rows_(printedRows(input.plan))
        , nameWidth_(nameWidth())
        , finishWidth_(finishWidth())
        , rowHeight_(std::max(usualRowHeight * sizeWith(air), heightOfNames()))
        , timeline_(std::make_shared<const core::Plan>(input.plan),
                    std::make_shared<const core::Schedule>(input.schedule), rows_,
                    timelineOptions(options, fonts, input.today, rowHeight_))
        , headerHeight_(timeline_.options().of(drawing::timelineHeaderHeight))
        , scale_(scaleToFit())
    {
    }

    std::vector<PrintedPage> compose()
    {
        title();
        const auto count = static_cast<int>(rows_.size());
        for (int first = 0; first < count;) {
            const int last = lastRowFrom(first);
            rows(first, last);
            first = last;
            if (first < count)
                flow_.newPage();
        }
        legend();
        milestones();
        return flow_.takePages();
    }

private:
    [[nodiscard]] qreal nameWidth() const;
    [[nodiscard]] qreal finishWidth() const;
    [[nodiscard]] drawing::TimeScale scaleToFit() const;
    [[nodiscard]] QString nameOf(const drawing::TimelineRow& row) const;
    [[nodiscard]] drawing::TextStyle styleOf(const drawing::TimelineRow& row) const;
    [[nodiscard]] bool showsDaysOff() const;
    [[nodiscard]] QString finishOf(const drawing::TimelineRow& row) const;
    /// Nothing of the goal.
    [[nodiscard]] const core::ScheduledActivity* datesOf(const drawing::TimelineRow& row) const;
    [[nodiscard]] static qreal indentOf(const drawing::TimelineRow& row);
    /// The name as it stands in its row: more than one line where it would be smaller than the least size.
    [[nodiscard]] QStringList nameLines(const drawing::TimelineRow& row) const;
    [[nodiscard]] qreal heightOfNames() const;
    /// Where a line stands in the middle of the row that begins at `top`.
    [[nodiscard]] qreal baselineIn(qreal top, const drawing::TextStyle& style) const
    {
        return top + rowHeight_ / 2 + style.size * 0.322;
    }
    [[nodiscard]] int lastRowFrom(int first);
    void title();
    void rows(int first, int last);
    void heads(qreal top);
    void treeRow(const drawing::TimelineRow& row, qreal top);
    void name(const drawing::TimelineRow& row, qreal x, qreal top, Token ink);
    void legend();
    void milestones();
    [[nodiscard]] const QLocale& locale() const { return options_.locale; }
    [[nodiscard]] qreal left() const { return flow_.sheet().left(); }
    [[nodiscard]] qreal right() const { return flow_.sheet().right(); }
    [[nodiscard]] qreal chartLeft() const { return hoursRight() + finishWidth_ + 8; }
    [[nodiscard]] qreal hoursRight() const { return left() + nameWidth_ + hoursWidth - 8; }

    const PrintInput& input_;
    const PrintOptions& options_;
    qreal nameSize_;
    const core::Profile& profile_;
    bool hasHours_;
    PageFlow flow_;
    std::vector<drawing::TimelineRow> rows_;
    qreal nameWidth_;
    qreal finishWidth_;
    qreal rowHeight_;
    drawing::Timeline timeline_;
    qreal headerHeight_;
    drawing::TimeScale scale_;
};

/// As wide as the longest name is, so that all of them have one size.
qreal TimelinePage::nameWidth() const
{
    qreal width = usualNameWidth;
    for (const drawing::TimelineRow& row : rows_)
        width = std::max(width, indentOf(row) + flow_.widthOf(nameOf(row), styleOf(row)) + 1);
    return std::min(width, mostNameWidth);
}

/// As wide as the longest finish is: a year, or "from" where each is only the soonest, takes room.
qreal TimelinePage::finishWidth() const
{
    drawing::TextStyle strong = type::tableStrong;
    strong.size = nameSize_;
    qreal width = usualFinishWidth;
    for (const drawing::TimelineRow& row : rows_)
        width = std::max(width, beforeFinish + flow_.widthOf(finishOf(row), strong));
    return width;
}

QString TimelinePage::finishOf(const drawing::TimelineRow& row) const
{
    const core::ScheduledActivity* dates = datesOf(row);
    const QDate day = dates ? dates->finish : profile_.goalDate.value_or(QDate());
    const QString text = dayNear(locale(), day, input_.today);
    return dates ? finishText(*dates, text, hasHours_) : text;
}

const core::ScheduledActivity* TimelinePage::datesOf(const drawing::TimelineRow& row) const
{
    return row.activity ? input_.schedule.find(*row.activity) : nullptr;
}

QString TimelinePage::nameOf(const drawing::TimelineRow& row) const
{
    if (const core::Activity* activity = core::find(input_.plan, row.activity))
        return activity->title;
    const core::Position* target = core::find(input_.plan, profile_.targetPosition);
    return target ? target->title : tr("Goal");
}

drawing::TextStyle TimelinePage::styleOf(const drawing::TimelineRow& row) const
{
    const core::ScheduledActivity* dates = datesOf(row);
    const bool isPhase = row.kind == drawing::TimelineRow::Kind::Phase;
    const bool isLate = dates && dates->late && !isPhase;
    const bool isStrong = isPhase || isLate || row.kind == drawing::TimelineRow::Kind::Goal;
    drawing::TextStyle style = isStrong ? type::tableStrong : type::table;
    style.size = nameSize_;
    return style;
}

qreal TimelinePage::indentOf(const drawing::TimelineRow& row)
{
    const bool isTop
        = row.kind == drawing::TimelineRow::Kind::Goal || row.kind == drawing::TimelineRow::Kind::Phase;
    return isTop ? 0 : 10 + 8 * std::max(0, row.depth - 1);
}

QStringList TimelinePage::nameLines(const drawing::TimelineRow& row) const
{
    drawing::TextStyle least = styleOf(row);
    least.size = std::min(least.size, leastNameSize);
    return flow_.fonts().wrapped(nameOf(row), least, nameWidth_ - indentOf(row) - 1, mostNameLines);
}

/// What a row needs for the name that takes the most lines; rows are all of one height.
qreal TimelinePage::heightOfNames() const
{
    qsizetype most = 1;
    for (const drawing::TimelineRow& row : rows_)
        most = std::max(most, nameLines(row).size());
    return most == 1 ? 0 : 2.4 + brokenLineHeight * static_cast<qreal>(most);
}

drawing::TimeScale TimelinePage::scaleToFit() const
{
    const auto [first, last] = timeline_.extent();
    const qreal marks = timeline_.options().of(10);  // half of what stands at the last day
    return {first, (right() - chartLeft() - marks) / static_cast<qreal>(first.daysTo(last) + 1)};
}

/// As many rows as there is room for; where more pages follow, about as many on each.
int TimelinePage::lastRowFrom(int first)
{
    const auto fitting = [this](qreal top) {
        const qreal room = flow_.sheet().bottom() - top - headerHeight_;
        return std::max(1, static_cast<int>(room / rowHeight_));
    };
    const auto count = static_cast<int>(rows_.size());
    const int here = fitting(flow_.y());
    if (first + here >= count)
        return count;
    const int onEach = fitting(Sheet::top());
    const int pages = 1 + (count - first - here + onEach - 1) / onEach;
    int last = first + std::min(here, (count - first + pages - 1) / pages);
    // A phase is not parted from its first row.
    if (last < count && last - first > 1
        && rows_[static_cast<std::size_t>(last - 1)].kind == drawing::TimelineRow::Kind::Phase)
        --last;
    return last;
}

void TimelinePage::title()
{
    const double hours = core::Calendar(input_.plan).hoursAWeekOn(input_.today);
    QStringList facts;
    if (profile_.goalDate)
        facts.append(input_.schedule.feasibility.feasible
                         ? tr("scheduled backward from %1").arg(dateInProse(locale(), *profile_.goalDate))
                         : tr("the goal of %1 cannot be met").arg(dateInProse(locale(), *profile_.goalDate)));
    if (hours > 0)
        facts.append(tr("%1 hours a week").arg(hoursNumber(locale(), hours)));
    else if (!hasHours_)
        facts.append(tr("hours a week not set: each finish is the soonest"));
    facts.append(tr("%1 of %2 hours still to do")
                     .arg(locale().toString(std::round(input_.schedule.hoursLeft)),
                          locale().toString(std::round(input_.schedule.hours))));
    flow_.title(tr("Timeline"), facts.join(QStringLiteral(", ")));
}

void TimelinePage::heads(qreal top)
{
    flow_.rule(left(), right(), top, 1);
    const qreal baseline = top + headerHeight_ * 0.62;
    flow_.write(tr("Activity"), left(), baseline, type::note, Token::Ink3);
    flow_.write(tr("Hours"), hoursRight(), baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Finish"), chartLeft() - 8, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.rule(left(), right(), top + headerHeight_, 1);
}

void TimelinePage::treeRow(const drawing::TimelineRow& row, qreal top)
{
    const core::ScheduledActivity* dates = datesOf(row);
    const bool isGoal = row.kind == drawing::TimelineRow::Kind::Goal;
    const bool isPhase = row.kind == drawing::TimelineRow::Kind::Phase;
    const bool done = dates && dates->progress >= 1 && !isPhase;
    const bool late = dates && dates->late && !isPhase;
    const Token ink = done ? Token::Ink3 : Token::Ink;
    const drawing::TextStyle style = styleOf(row);
    const qreal x = left() + indentOf(row);
    const qreal baseline = baselineIn(top, style);
    if (done || late) {
        drawing::Icon sign;
        sign.name = done ? QStringLiteral("check") : QStringLiteral("warn");
        sign.rect = QRectF(x - 10, baseline - 7, 8, 8);
        sign.ink = {ink};
        flow_.page().add(sign);
    }
    name(row, x, top, ink);
    const double hours = isGoal ? input_.schedule.hours : dates->workHours;
    if (hours > 0)
        flow_.write(hoursNumber(locale(), hours), hoursRight(), baseline, style, ink, Qt::AlignRight);
    flow_.write(finishOf(row), chartLeft() - 8, baseline, style, ink, Qt::AlignRight);
}

void TimelinePage::name(const drawing::TimelineRow& row, qreal x, qreal top, Token ink)
{
    const QStringList lines = nameLines(row);
    drawing::Text line;
    line.style = styleOf(row);
    if (lines.size() > 1)
        line.style.size = std::min(line.style.size, leastNameSize);
    line.ink = {ink};
    line.alignment = Qt::AlignLeft | Qt::AlignBaseline;
    line.overflow = drawing::Overflow::Shrink;
    line.leastSize = leastNameSize;
    qreal baseline
        = baselineIn(top, line.style) - brokenLineHeight * static_cast<qreal>(lines.size() - 1) / 2;
    for (const QString& each : lines) {
        line.text = each;
        line.rect = QRectF(x, baseline - line.style.size, left() + nameWidth_ - x, line.style.size);
        flow_.page().add(line);
        baseline += brokenLineHeight;
    }
}

void TimelinePage::rows(int first, int last)
{
    const qreal top = flow_.y();
    const qreal width = right() - chartLeft();
    heads(top);
    drawing::Picture& page = flow_.page();
    page.pushClip(QRectF(chartLeft(), top, width, headerHeight_));
    page.append(timeline_.header(scale_, 0, width), QPointF(chartLeft(), top));
    page.popClip();
    const qreal bodyTop = top + headerHeight_;
    const QRectF visible(0, first * rowHeight_, width, (last - first) * rowHeight_);
    page.pushClip(QRectF(chartLeft(), bodyTop, width, visible.height()));
    page.append(timeline_.body(scale_, visible), QPointF(chartLeft(), bodyTop - visible.top()));
    page.popClip();
    for (int row = first; row < last; ++row) {
        const qreal rowTop = bodyTop + (row - first) * rowHeight_;
        treeRow(rows_[static_cast<std::size_t>(row)], rowTop);
        flow_.rule(left(), chartLeft(), rowTop + rowHeight_, 0.5, Token::Line);
    }
    flow_.moveTo(bodyTop + visible.height() + flow_.air(8));
}

/// Whether the timeline shades leave, or a holiday of several days.
bool TimelinePage::showsDaysOff() const
{
    const auto [first, last] = timeline_.extent();
    return std::any_of(
        input_.plan.exceptions.begin(), input_.plan.exceptions.end(), [&](const auto& exception) {
            const bool isFree = exception->kind == core::CalendarException::Kind::Leave
                || exception->kind == core::CalendarException::Kind::Holiday;
            return isFree && exception->first && exception->last && *exception->first < *exception->last
                && *exception->first <= last && *exception->last >= first;
        });
}

void TimelinePage::legend()
{
    constexpr qreal barWidth = 20;
    constexpr qreal nextLine = 13;
    flow_.need(16 + (options_.forecast ? nextLine : 0));
    qreal y = flow_.y() + 4;
    qreal x = left();
    const auto entry = [&](const QString& text) {
        flow_.write(text, x + barWidth + 6, y + 7, type::note, Token::Ink2);
        x += barWidth + 6 + flow_.widthOf(text, type::note) + 14;
    };
    const auto bar = [&] { return QRectF(x, y + 1, barWidth, 6); };
    const drawing::Stroke outline{{Token::Ink}, 0.8};
    flow_.page().add(drawing::Rect{bar(), 0, drawing::Ink{Token::Done}, {}});
    entry(tr("done"));
    flow_.page().add(drawing::Rect{bar(), 0, {}, outline});
    flow_.page().add(
        drawing::Rect{QRectF(x + 1, y + 2.9, barWidth * 0.6, 2.3), 0, drawing::Ink{Token::Ink}, {}});
    entry(tr("planned, progress"));
    flow_.page().add(drawing::Hatch{drawing::rectOutline(bar()), {Token::Ink}, 45, 3.6, 0.8});
    flow_.page().add(drawing::Rect{bar(), 0, {}, outline});
    entry(tr("critical path"));
    flow_.page().add(drawing::Rect{bar(), 0, {}, drawing::Stroke{{Token::Ink}, 1.3, {3, 2}}});
    entry(tr("late"));
    flow_.page().add(drawing::Line{QPolygonF({QPointF(x, y + 4), QPointF(x + barWidth, y + 4)}),
                                   {{Token::Ink3}, 0.8, {1, 1.6}}});
    entry(tr("slack"));
    flow_.page().add(drawing::Polygon{
        drawing::diamond(QPointF(x + barWidth / 2, y + 4), 4), drawing::Ink{Token::Ink}, {}});
    entry(tr("milestone"));
    if (showsDaysOff()) {
        flow_.page().add(drawing::Rect{bar(), 0, drawing::Ink{Token::Weekend}, {}});
        entry(tr("leave"));
    }
    if (const auto& forecast = options_.forecast) {
        const QString text = tr("forecast: P50 %1, P80 %2")
                                 .arg(dayNear(locale(), forecast->half, input_.today),
                                      dayNear(locale(), forecast->most, input_.today));
        if (x + barWidth + 6 + flow_.widthOf(text, type::note) > right()) {
            x = left();
            y += nextLine;
            flow_.moveDown(nextLine);
        }
        flow_.page().add(drawing::Rect{bar(), 0, drawing::Ink{Token::CritWash, 0.7},
                                       drawing::Stroke{{Token::Crit}, 0.6, {2, 2}}});
        entry(text);
    }
    flow_.moveDown(24);
}

void TimelinePage::milestones()
{
    std::vector<const core::Activity*> shown;
    for (const core::TreeRow& row : core::activityTree(input_.plan)) {
        if (row.activity->kind == core::Activity::Kind::Milestone)
            shown.push_back(row.activity);
    }
    if (shown.empty())
        return;
    std::stable_sort(shown.begin(), shown.end(), [this](const core::Activity* a, const core::Activity* b) {
        return input_.schedule.find(a->id)->finish < input_.schedule.find(b->id)->finish;
    });
    const std::array<QString, 4> names{tr("Date"), timeline_.baseline() ? tr("Agreed date") : QString(),
                                       tr("Slack, working days"), tr("How we know it is reached")};
    const qreal wide = std::max(79.0, flow_.widthOf(names[2], type::note) + 8);
    const std::array<qreal, 4> columns{left() + 137, left() + 213, left() + 289, left() + 289 + wide};
    const auto linesOf = [&](const core::Activity& milestone) {
        return std::pair(flow_.lines(milestone.title, type::tableStrong, columns[0] - left() - 6),
                         flow_.lines(milestone.reachedWhen, type::table, right() - columns[3] - 40));
    };
    const auto heightOf = [](const std::pair<QStringList, QStringList>& lines) {
        return 3.4
            + 12 * static_cast<qreal>(std::max({lines.first.size(), lines.second.size(), qsizetype{1}}));
    };
    qreal whole = 14;
    for (const core::Activity* milestone : shown)
        whole += heightOf(linesOf(*milestone));
    // One row alone on the next page would say little.
    const QString heading = tr("Milestones");
    flow_.sectionHeading(heading, whole <= mostTogether ? whole : 30);
    const auto columnTitles = [&] {
        const qreal head = flow_.y() + 10;
        flow_.write(tr("Milestone"), left(), head, type::note, Token::Ink3);
        for (std::size_t at = 0; at < columns.size(); ++at)
            flow_.write(names[at], columns[at], head, type::note, Token::Ink3);
        flow_.write(tr("Reached"), right(), head, type::note, Token::Ink3, Qt::AlignRight);
        flow_.rule(left(), right(), head + 4, 0.6);
        flow_.moveDown(14);
    };
    columnTitles();
    for (const core::Activity* milestone : shown) {
        const core::ScheduledActivity* dates = input_.schedule.find(milestone->id);
        const core::BaselineSpan* agreed = timeline_.agreedOf(milestone->id);
        const QDate agreedDay = agreed ? agreed->finish.value_or(QDate()) : QDate();
        const auto lines = linesOf(*milestone);
        const qreal height = heightOf(lines);
        if (flow_.need(height)) {
            flow_.sectionHeading(heading, height);
            columnTitles();
        }
        const qreal baseline = flow_.y() + 10.6;
        const bool done = milestone->progress >= 1;
        flow_.writeLines(lines.first, left(), baseline, type::tableStrong);
        flow_.write(dateInTable(locale(), dates->finish), columns[0], baseline, type::table);
        flow_.write(dateInTable(locale(), agreedDay), columns[1], baseline, type::table, Token::Ink2);
        flow_.write(done                   ? tr("done")
                        : dates->slackDays ? locale().toString(*dates->slackDays)
                                           : QString(),
                    columns[2], baseline, type::table);
        flow_.writeLines(lines.second, columns[3], baseline, type::table, Token::Ink2);
        flow_.tickBox(right() - 9, baseline - 7.4, done);
        flow_.moveDown(height);
        flow_.rule(left(), right(), flow_.y(), 0.6, Token::Line);
    }
}

}  // namespace

std::vector<PrintedPage> timelinePage(const PrintInput& input, const PrintOptions& options,
                                      const drawing::Fonts& fonts)
{
    if (input.plan.activities.empty())
        return {};
    const auto compose = [&](qreal air) { return TimelinePage(input, options, fonts, air).compose(); };
    std::vector<PrintedPage> pages = compose(1);
    // What needs several pages anyway is better read at its usual size.
    for (const qreal air : {0.85, 0.7, 0.55}) {
        if (pages.size() != 2)
            break;
        if (std::vector<PrintedPage> closer = compose(air); closer.size() == 1)
            pages = std::move(closer);
    }
    return pages;
}

}  // namespace nextrung::report
