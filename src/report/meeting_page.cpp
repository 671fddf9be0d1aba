// SPDX-License-Identifier: GPL-3.0-or-later

// Page 1: who I am and want to be, what I bring and build, milestones, asks and the agreement.

#include "core/activity/activity_edits.h"
#include "core/rules.h"
#include "drawing/dot_bar.h"
#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "report/meeting_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nextrung::report {

namespace {

using drawing::Token;

constexpr std::size_t mostToBuild = 7;
constexpr qreal columnGap = 22;
constexpr qreal rowAir = 6.4;

/// A name under which what it knows about the plan is at hand while the page is put together.
class MeetingPage {
    Q_DECLARE_TR_FUNCTIONS(MeetingPage)

public:
    MeetingPage(const PrintInput& input, const PrintOptions& options, const drawing::Fonts& fonts, qreal air)
        : plan_(input.plan)
        , schedule_(input.schedule)
        , today_(input.today)
        , options_(options)
        , profile_(core::profileOf(input.plan))
        , target_(core::find(input.plan, profile_.targetPosition))
        , current_(core::find(input.plan, profile_.currentPosition))
        , flow_(options.sheet, fonts, air)
    {
        if (target_)
            gaps_ = core::gapsOf(plan_, target_->id, today_);
    }

    std::vector<PrintedPage> compose()
    {
        head();
        fromTo();
        intention();
        bringAndBuild();
        readiness();
        milestones();
        asks();
        agreement();
        return flow_.takePages();
    }

private:
    void head();
    void fromTo();
    void positionBox(const QRectF& box, const QString& label, const core::Position& position,
                     const QString& more, qreal outline);
    void intention();
    void bringAndBuild();
    qreal strength(const QString& title, const QString& text, qreal top, qreal width);
    qreal bring(qreal top, qreal width);
    qreal build(qreal top, qreal x);
    void readiness();
    void milestones();
    void asks();
    void agreement();
    [[nodiscard]] QString strengthTitle(const core::Strength& strength) const;
    [[nodiscard]] QString placeOf(const core::Position& position) const;
    [[nodiscard]] qreal rowHeight(qsizetype lines) const
    {
        return flow_.air(rowAir) + type::body.lineHeight * static_cast<qreal>(lines);
    }
    [[nodiscard]] qreal firstBaseline() const { return flow_.air(rowAir) / 2 + 9.8; }
    [[nodiscard]] const QLocale& locale() const { return options_.locale; }
    [[nodiscard]] qreal left() const { return flow_.sheet().left(); }
    [[nodiscard]] qreal right() const { return flow_.sheet().right(); }

    const core::Plan& plan_;
    const core::Schedule& schedule_;
    QDate today_;
    const PrintOptions& options_;
    const core::Profile& profile_;
    const core::Position* target_;
    const core::Position* current_;
    core::GapReport gaps_;
    PageFlow flow_;
};

void MeetingPage::head()
{
    const core::Person* climber = core::climberOf(plan_);
    const core::Person* manager = core::find(plan_, profile_.meetingWith);
    const qreal top = flow_.y();
    QStringList meeting;
    if (manager)
        meeting.append(tr("For the meeting with %1").arg(manager->name));
    if (profile_.meetingOn) {
        const QString day = locale().toString(*profile_.meetingOn, QStringLiteral("dddd "))
            + dateInProse(locale(), *profile_.meetingOn);
        meeting.append(
            profile_.meetingTime.isEmpty() ? day : tr("%1, %2", "day, time").arg(day, profile_.meetingTime));
    }
    // Long names on either side are broken between words before one of them leaves no room for the other.
    const qreal mostOfMeeting = flow_.sheet().width() * 0.45;
    meeting = flow_.lines(meeting.join(QLatin1Char('\n')), type::body, mostOfMeeting);
    qreal meetingWidth = 0;
    for (const QString& line : std::as_const(meeting))
        meetingWidth = std::max(meetingWidth, flow_.widthOf(line, type::body));
    const bool hasName = climber && !climber->name.isEmpty();
    if (hasName)
        flow_.write(tr("Development plan"), left(), top + 7, type::note, Token::Ink3);
    const QString name = hasName ? climber->name : tr("My development plan");
    const QStringList nameLines = flow_.lines(name, type::name, flow_.sheet().width() - meetingWidth - 18);
    flow_.writeLines(nameLines, left(), top + 31, type::name);
    const qreal bottom = top
        + std::max(31 + type::name.lineHeight * static_cast<qreal>(nameLines.size() - 1),
                   7 + 13 * static_cast<qreal>(meeting.size() - 1));
    qreal baseline = bottom - 13 * static_cast<qreal>(meeting.size() - 1);
    for (const QString& line : std::as_const(meeting)) {
        flow_.write(line, right(), baseline, type::body, Token::Ink, Qt::AlignRight);
        baseline += 13;
    }
    flow_.rule(left(), right(), bottom + 10.5, 1.5);
    flow_.moveTo(bottom + 10.5 + flow_.air(11.5));
}

QString MeetingPage::placeOf(const core::Position& position) const
{
    const core::Track* track = core::find(plan_, position.track);
    const core::Level* level = core::find(plan_, position.level);
    const QString where = !position.employer.isEmpty() ? position.employer : track ? track->title : QString();
    return level ? tr("%1, level %2", "track or employer, rank").arg(where).arg(level->rank) : where;
}

void MeetingPage::positionBox(const QRectF& box, const QString& label, const core::Position& position,
                              const QString& more, qreal outline)
{
    drawing::Rect frame;
    frame.rect = box;
    frame.radius = 4;
    frame.outline = drawing::Stroke{{Token::Ink}, outline};
    flow_.page().add(frame);
    const qreal inner = box.left() + 10;
    flow_.write(label, inner, box.top() + 13, type::note, Token::Ink3);
    const QStringList titles = flow_.lines(position.title, type::section, box.width() - 20);
    flow_.writeLines(titles, inner, box.top() + 26, type::section);
    flow_.writeLines(flow_.lines(more, type::note, box.width() - 20), inner,
                     box.top() + 38 + type::section.lineHeight * static_cast<qreal>(titles.size() - 1),
                     type::note, Token::Ink3);
}

void MeetingPage::fromTo()
{
    if (!current_ && !target_)
        return;
    const qreal boxWidth = flow_.sheet().width() * 0.34;
    const qreal arrowWidth = 68;
    const qreal top = flow_.y();
    QString since = current_ ? placeOf(*current_) : QString();
    if (profile_.currentSince)
        since = tr("%1, since %2")
                    .arg(since, locale().toString(*profile_.currentSince, QStringLiteral("MMM yyyy")));
    const auto heightOf = [&](const core::Position* position, const QString& more) {
        if (!position)
            return 45.0;
        const auto lines = flow_.lines(position->title, type::section, boxWidth - 20).size() - 1;
        const auto moreLines = flow_.lines(more, type::note, boxWidth - 20).size() - 1;
        return 45 + type::section.lineHeight * static_cast<qreal>(lines)
            + type::note.lineHeight * static_cast<qreal>(moreLines);
    };
    const qreal height
        = std::max(heightOf(current_, since), heightOf(target_, target_ ? placeOf(*target_) : QString()));
    if (current_)
        positionBox(QRectF(left(), top, boxWidth, height), tr("From"), *current_, since, 0.8);
    const qreal toLeft = left() + boxWidth + arrowWidth;
    if (target_)
        positionBox(QRectF(toLeft, top, boxWidth, height), tr("To"), *target_, placeOf(*target_), 1.7);
    if (current_ && target_) {
        const qreal y = top + height / 2;
        flow_.page().add(drawing::Line{QPolygonF({QPointF(left() + boxWidth + 5, y), QPointF(toLeft - 6, y)}),
                                       {{Token::Ink}, 2.2},
                                       0,
                                       {drawing::Head::Kind::Filled, 10, 11}});
        const qreal middle = left() + boxWidth + arrowWidth / 2;
        if (profile_.goalDate && *profile_.goalDate > today_) {
            const auto weeks = static_cast<int>(today_.daysTo(*profile_.goalDate) / 7);
            flow_.write(tr("%n week(s)", nullptr, weeks), middle, y - 8, type::note, Token::Ink2,
                        Qt::AlignHCenter);
        }
        const double hours = core::Calendar(plan_).hoursAWeekOn(today_);
        if (hours > 0)
            flow_.write(tr("%1 h a week").arg(hoursNumber(locale(), hours)), middle, y + 14, type::note,
                        Token::Ink2, Qt::AlignHCenter);
    }
    if (profile_.goalDate) {
        flow_.write(tr("By"), right(), top + 13, type::note, Token::Ink3, Qt::AlignRight);
        const qreal room = right() - (target_ ? toLeft + boxWidth + 6 : left());
        const QString day = dateInProse(locale(), *profile_.goalDate);
        flow_.write(flow_.widthOf(day, type::section) <= room ? day
                                                              : dateInTable(locale(), *profile_.goalDate),
                    right(), top + 26, type::section, Token::Ink, Qt::AlignRight);
        const auto days = static_cast<int>(today_.daysTo(*profile_.goalDate));
        if (!schedule_.feasibility.feasible)
            flow_.write(tr("cannot be met as planned"), right(), top + 38, type::note, Token::Ink,
                        Qt::AlignRight);
        else if (days >= 0)
            flow_.write(tr("%n calendar day(s)", nullptr, days), right(), top + 38, type::note, Token::Ink3,
                        Qt::AlignRight);
    }
    flow_.moveTo(top + height + flow_.air(20));
}

void MeetingPage::intention()
{
    const QStringList lines = flow_.lines(profile_.intention, type::intention, flow_.sheet().width() - 12);
    if (lines.isEmpty())
        return;
    const qreal height = type::intention.lineHeight * static_cast<qreal>(lines.size());
    flow_.need(height);
    drawing::Rect bar;
    bar.rect = QRectF(left(), flow_.y(), 2.2, height);
    bar.fill = drawing::Ink{Token::Ink};
    flow_.page().add(bar);
    flow_.writeLines(lines, left() + 12, flow_.y() + 11.5, type::intention);
    flow_.moveDown(height + flow_.air(12));
}

QString MeetingPage::strengthTitle(const core::Strength& strength) const
{
    if (!strength.competency)
        return strength.title;
    const std::optional<double> level = core::levelOn(plan_, *strength.competency, today_);
    const core::Competency* competency = core::find(plan_, *strength.competency);
    const QString title = strength.title.isEmpty() && competency ? competency->title : strength.title;
    return level && competency ? tr("%1, %2 of %3", "competency, level, top of the scale")
                                     .arg(title, locale().toString(*level, 'f', 1),
                                          locale().toString(core::topOf(plan_, *competency)))
                               : title;
}

qreal MeetingPage::strength(const QString& title, const QString& text, qreal top, qreal width)
{
    const QStringList titles = flow_.lines(title, type::strong, width);
    const QStringList texts = flow_.lines(text, type::table, width);
    flow_.writeLines(titles, left(), top + 15, type::strong);
    const qreal below = top + 15 + type::strong.lineHeight * static_cast<qreal>(titles.size());
    flow_.writeLines(texts, left(), below, type::table, Token::Ink2);
    const qreal bottom = below + type::table.lineHeight * static_cast<qreal>(texts.size()) - 4.5;
    flow_.rule(left(), left() + width, bottom, 0.6, Token::Line);
    return bottom;
}

qreal MeetingPage::bring(qreal top, qreal width)
{
    flow_.write(tr("What I bring"), left(), top + 11, type::section);
    flow_.rule(left(), left() + width, top + 17.5, 0.75);
    qreal y = top + 17.5;
    for (const core::Strength* each : core::inOrder(plan_.strengths))
        y = strength(strengthTitle(*each), each->text, y, width);
    if (schedule_.hoursDone > 0) {
        const auto reached
            = std::count_if(plan_.activities.begin(), plan_.activities.end(), [](const auto& activity) {
                  return activity->kind == core::Activity::Kind::Milestone && activity->progress >= 1;
              });
        y = strength(tr("Follow-through"),
                     tr("%1 of %2 hours done, %3")
                         .arg(locale().toString(std::round(schedule_.hoursDone)),
                              locale().toString(std::round(schedule_.hours)),
                              tr("%n milestone(s) reached", nullptr, static_cast<int>(reached))),
                     y, width);
    }
    return y;
}

qreal MeetingPage::build(qreal top, qreal x)
{
    constexpr qreal rowHeight = 18.7;
    constexpr qreal axis = 84;
    constexpr int mostLines = 3;
    flow_.write(tr("What I will build"), x, top + 11, type::section);
    flow_.write(tr("now, needed"), right(), top + 11, type::note, Token::Ink3, Qt::AlignRight);
    flow_.rule(x, right(), top + 17.5, 0.75);
    qreal y = top + 17.5;
    std::size_t shown = 0;
    for (const core::GapRow& row : gaps_.rows) {
        if (row.missing <= 0 || row.kind != core::Requirement::Kind::Level || shown == mostToBuild
            || !row.needed)
            continue;
        ++shown;
        const core::Competency* competency = core::find(plan_, row.competency);
        const QString title
            = competency && !competency->shortTitle.isEmpty() ? competency->shortTitle : row.title;
        const qreal axisLeft = right() - 54 - axis;
        // The whole name stands on the ladder and gap page; here the rows must stay on this one.
        const QStringList titles = flow_.fonts().wrapped(title, type::table, axisLeft - x - 8, mostLines);
        const qreal height = rowHeight + type::table.lineHeight * static_cast<qreal>(titles.size() - 1);
        flow_.writeLines(titles, x, y + 12.5, type::table);
        drawing::DotBar mark;
        mark.now = row.now;
        mark.needed = *row.needed;
        mark.top = competency ? core::topOf(plan_, *competency) : *row.needed;
        flow_.page().append(drawing::dotBarOnPaper(mark, axis), QPointF(axisLeft, y + rowHeight / 2));
        flow_.write(row.now ? locale().toString(*row.now, 'f', 1) : tr("?", "level not known"), right() - 24,
                    y + 12.5, type::table, Token::Ink, Qt::AlignRight);
        flow_.write(locale().toString(*row.needed, 'f', 1), right(), y + 12.5, type::table, Token::Ink3,
                    Qt::AlignRight);
        y += height;
        flow_.rule(x, right(), y, 0.6, Token::Line);
    }
    return y;
}

void MeetingPage::bringAndBuild()
{
    const bool brings = !plan_.strengths.empty() || schedule_.hoursDone > 0;
    const bool builds = std::any_of(gaps_.rows.begin(), gaps_.rows.end(),
                                    [](const core::GapRow& row) { return row.missing > 0; });
    if (!brings && !builds)
        return;
    const qreal width = (flow_.sheet().width() - columnGap) / 2;
    const qreal top = flow_.y();
    const qreal leftBottom = brings ? bring(top, width) : top;
    const qreal rightBottom = builds ? build(top, left() + width + columnGap) : top;
    flow_.moveTo(std::max(leftBottom, rightBottom) + flow_.air(12));
}

void MeetingPage::readiness()
{
    if (!gaps_.readiness)
        return;
    flow_.need(52);
    const qreal top = flow_.y();
    const core::Readiness now = *gaps_.readiness;
    const core::Readiness then = gaps_.readinessWithPlan.value_or(now);
    flow_.write(tr("Readiness"), left(), top + 11, type::section);
    const QRectF bar(left(), top + 18, flow_.sheet().width(), 10.8);
    const auto part = [&](double from, double to) {
        return QRectF(bar.left() + bar.width() * from, bar.top(), bar.width() * (to - from), bar.height());
    };
    flow_.page().add(drawing::Rect{bar, 0, {}, drawing::Stroke{{Token::Ink}, 0.8}});
    flow_.page().add(drawing::Rect{part(0, now.low), 0, drawing::Ink{Token::Ink}, {}});
    if (then.low > now.low)
        flow_.page().add(
            drawing::Hatch{drawing::rectOutline(part(now.low, then.low)), {Token::Ink}, 45, 3.6, 0.8});
    if (now.high > then.low) {
        // Up to there it can be as well: not everything is known.
        const QPolygonF open = drawing::rectOutline(part(then.low, now.high));
        flow_.page().add(drawing::Dots{open, {Token::Ink}, 3.6, 0.9});
        flow_.page().add(drawing::Polygon{open, {}, drawing::Stroke{{Token::Ink}, 0.8}});
    }
    const QString percent = now.low == now.high
        ? tr("%1% now").arg(drawing::wholePercent(now.low))
        : tr("%1 to %2% now").arg(drawing::wholePercent(now.low)).arg(drawing::wholePercent(now.high));
    const qreal width = flow_.widthOf(percent, type::tableStrong);
    const bool inside = bar.width() * now.low > width + 10;
    const QString later = then.low == then.high
        ? tr("%1% with this plan").arg(drawing::wholePercent(then.low))
        : tr("%1 to %2% with this plan")
              .arg(drawing::wholePercent(then.low))
              .arg(drawing::wholePercent(then.high));
    if (inside)
        flow_.write(percent, bar.left() + bar.width() * now.low - 5, bar.bottom() - 2.6, type::tableStrong,
                    Token::OnFill, Qt::AlignRight);
    const QString caption = inside ? QString() : percent;
    if (then.low > now.low) {
        const qreal end = std::min(std::max(bar.left() + bar.width() * then.low,
                                            left() + 90 + flow_.widthOf(later, type::tableStrong)),
                                   right());
        flow_.write(later, end, top + 13, type::tableStrong, Token::Ink, Qt::AlignRight);
    }
    const QString how = tr("Weighted by importance; mean of the latest assessment of each assessor");
    flow_.write(caption.isEmpty() ? how : caption + QStringLiteral(" · ") + how, left(), bar.bottom() + 11,
                type::note, Token::Ink3);
    flow_.moveTo(bar.bottom() + 11 + flow_.air(13));
}

void MeetingPage::milestones()
{
    struct Row {
        QDate day;
        QString title;
        QString text;
        bool done;
    };
    std::vector<Row> rows;
    for (const core::TreeRow& row : core::activityTree(plan_)) {
        const core::Activity& activity = *row.activity;
        if (activity.kind == core::Activity::Kind::Milestone)
            rows.push_back({schedule_.find(activity.id)->finish, activity.title, activity.summary,
                            activity.progress >= 1});
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.day < b.day; });
    if (target_ && profile_.goalDate)
        rows.push_back({*profile_.goalDate, target_->title, tr("The goal"), false});
    if (rows.empty())
        return;
    const QString heading = tr("Milestones");
    flow_.sectionHeading(heading, 20);
    const qreal titleLeft = left() + 92;
    const qreal textLeft = left() + 229;
    for (const Row& row : rows) {
        const QStringList titles = flow_.lines(row.title, type::strong, textLeft - titleLeft - 8);
        const QStringList texts = flow_.lines(row.text, type::table, right() - textLeft);
        const qreal height = rowHeight(std::max({titles.size(), texts.size(), qsizetype{1}}));
        flow_.needInSection(heading, height);
        const qreal baseline = flow_.y() + firstBaseline();
        flow_.tickBox(left(), baseline - 7.6, row.done);
        flow_.write(dateInTable(locale(), row.day), left() + 17, baseline, type::body);
        flow_.writeLines(titles, titleLeft, baseline, type::strong);
        flow_.writeLines(texts, textLeft, baseline, type::table, Token::Ink2);
        flow_.moveDown(height);
        flow_.rule(left(), right(), flow_.y(), 0.6, Token::Line);
    }
    flow_.moveDown(flow_.air(14));
}

void MeetingPage::asks()
{
    std::vector<const core::Ask*> shown = core::inOrder(plan_.asks);
    std::erase_if(
        shown, [this](const core::Ask* ask) { return ask->person && ask->person != profile_.meetingWith; });
    if (shown.empty())
        return;
    const QString heading = tr("What I ask of my manager");
    flow_.sectionHeading(heading, 20);
    for (const core::Ask* ask : shown) {
        // Paper is read on another day too: it never says "today".
        const QString atMeeting
            = profile_.meetingOn ? tr("on %1").arg(dayAndMonth(locale(), *profile_.meetingOn)) : QString();
        const QString by = ask->by ? tr("by %1").arg(dayAndMonth(locale(), *ask->by)) : atMeeting;
        const QStringList titles = flow_.lines(ask->title, type::body, flow_.sheet().width() - 80);
        const qreal height = rowHeight(titles.size());
        flow_.needInSection(heading, height);
        const qreal baseline = flow_.y() + firstBaseline();
        flow_.tickBox(left(), baseline - 7.6, ask->done);
        flow_.writeLines(titles, left() + 17, baseline, type::body);
        flow_.write(by, right(), baseline, type::table, Token::Ink3, Qt::AlignRight);
        flow_.moveDown(height);
        flow_.rule(left(), right(), flow_.y(), 0.6, Token::Line);
    }
    flow_.moveDown(flow_.air(14));
}

void MeetingPage::agreement()
{
    const core::Person* climber = core::climberOf(plan_);
    const core::Person* manager = core::find(plan_, profile_.meetingWith);
    const QString sentence = profile_.agreement.isEmpty()
        ? tr("We agree this plan, and change it together when something changes.")
        : profile_.agreement;
    const QStringList lines = flow_.lines(sentence, type::body, flow_.sheet().width());
    const qreal sentenceHeight = 14 + 13 * static_cast<qreal>(lines.size() - 1);
    const qreal toSign = 12 + flow_.air(18);
    const auto who = [](const core::Person* person, const QString& otherwise) {
        if (!person || person->name.isEmpty())
            return otherwise;
        return person->jobTitle.isEmpty() ? person->name
                                          : tr("%1, %2", "name, job").arg(person->name, person->jobTitle);
    };
    const qreal half = (flow_.sheet().width() - columnGap) / 2;
    const auto namesOf = [&](const QString& name) { return flow_.lines(name, type::note, half - 69); };
    const std::array<std::pair<qreal, QStringList>, 2> sides{
        {{left(), namesOf(who(climber, tr("Me")))},
         {left() + half + columnGap, namesOf(who(manager, tr("My manager")))}}};
    const auto nameLines = std::max({sides[0].second.size(), sides[1].second.size(), qsizetype{1}});
    const qreal toChanges = 14 + flow_.air(20) + type::note.lineHeight * static_cast<qreal>(nameLines - 1);
    const qreal toBlank = 10 + flow_.air(10);
    // The heading keeps 4 points of its own height below its rule.
    flow_.sectionHeading(tr("Agreement"), sentenceHeight + toSign + toChanges + toBlank - 4);
    flow_.writeLines(lines, left(), flow_.y() + 14, type::body);
    const qreal signY = flow_.y() + sentenceHeight + toSign;
    for (const auto& [x, names] : sides) {
        flow_.rule(x, x + half - 69, signY, 0.8);
        flow_.rule(x + half - 57, x + half, signY, 0.8);
        flow_.writeLines(names, x, signY + 10.5, type::note, Token::Ink3);
        flow_.write(tr("Date"), x + half - 57, signY + 10.5, type::note, Token::Ink3);
    }
    const qreal changes = signY + toChanges;
    flow_.write(tr("Agreed changes"), left(), changes, type::note, Token::Ink3);
    flow_.rule(left() + flow_.widthOf(tr("Agreed changes"), type::note) + 8, right(), changes + 2, 0.6,
               Token::Ink3);
    flow_.rule(left(), right(), changes + toBlank, 0.6, Token::Ink3);
    flow_.moveTo(changes + toBlank);
}

}  // namespace

std::vector<PrintedPage> meetingPage(const PrintInput& input, const PrintOptions& options,
                                     const drawing::Fonts& fonts)
{
    return withFewestPages([&](qreal air) { return MeetingPage(input, options, fonts, air).compose(); });
}

}  // namespace nextrung::report
