// SPDX-License-Identifier: GPL-3.0-or-later

// Page 2: the route through the ladder, what is needed and what there is, and how the largest gaps close.

#include "core/rules.h"
#include "drawing/dot_bar.h"
#include "drawing/ladder_paper.h"
#include "drawing/radar.h"
#include "report/dates.h"
#include "report/ladder_words.h"
#include "report/meeting_plan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace nextrung::report {

namespace {

using drawing::Token;

constexpr std::size_t mostClosing = 4;
constexpr std::size_t mostSpokes = 14;
constexpr qreal rowAir = 6.6;

class GapPage {
    Q_DECLARE_TR_FUNCTIONS(GapPage)

public:
    GapPage(const PrintInput& input, const PrintOptions& options, const Sheet& sheet,
            const drawing::Fonts& fonts, qreal air)
        : input_(input)
        , options_(options)
        , profile_(core::profileOf(input.plan))
        , target_(core::find(input.plan, profile_.targetPosition))
        , flow_(sheet, fonts, air)
    {
        if (target_)
            gaps_ = core::gapsOf(input.plan, target_->id, input.today);
        for (const core::GapRow& row : gaps_.rows) {
            if (row.kind == core::Requirement::Kind::Level)
                levels_.push_back(&row);
        }
    }

    std::vector<PrintedPage> compose()
    {
        if (options_.ladderPage != LadderPageParts::Skills && !input_.plan.positions.empty())
            route();
        if (options_.ladderPage != LadderPageParts::Route && !levels_.empty()) {
            skills();
            closing();
        }
        return flow_.takePages();
    }

private:
    void route();
    void skills();
    void skillsTitle();
    void skillHeads(qreal tableRight);
    void skillRow(const core::GapRow& row, qreal tableRight);
    void radar(qreal tableRight, qreal top);
    void closing();
    [[nodiscard]] double topLevel() const;
    [[nodiscard]] qreal rowHeight(qsizetype lines = 1) const
    {
        return flow_.air(rowAir) + type::table.lineHeight * static_cast<qreal>(lines);
    }
    [[nodiscard]] QString shortTitle(const core::GapRow& row) const;
    [[nodiscard]] std::vector<drawing::RadarSpoke> spokes() const;
    [[nodiscard]] const QLocale& locale() const { return options_.locale; }
    [[nodiscard]] qreal left() const { return flow_.sheet().left(); }
    [[nodiscard]] qreal right() const { return flow_.sheet().right(); }

    const PrintInput& input_;
    const PrintOptions& options_;
    const core::Profile& profile_;
    const core::Position* target_;
    core::GapReport gaps_;
    std::vector<const core::GapRow*> levels_;
    PageFlow flow_;
};

void GapPage::route()
{
    const core::Route* chosen = core::find(input_.plan, profile_.route);
    flow_.title(target_ ? tr("The route") : tr("The ladder"), chosen ? chosen->title : QString());
    const QSizeF room(flow_.sheet().width(), flow_.sheet().bottom() - flow_.y() - type::note.lineHeight);
    const drawing::LadderPaper ladder
        = drawing::ladderOnPaper(input_.plan, room, input_.today, ladderWords(locale()), {options_.withPay});
    const QRectF bounds = ladder.picture.bounds();
    if (!ladder.picture.isEmpty()) {
        flow_.page().append(ladder.picture, QPointF(left(), flow_.y() - bounds.top()));
        flow_.moveDown(bounds.height());
    }
    if (ladder.leftOut > 0) {
        const QString note = ladder.picture.isEmpty()
            ? tr("This ladder is too large for a page of the plan. The ladder exported by itself has all of "
                 "it.")
            : tr("%n position(s) off the route left out. The ladder exported by itself has all of them.",
                 nullptr, ladder.leftOut);
        const QStringList lines = flow_.lines(note, type::note, flow_.sheet().width());
        flow_.writeLines(lines, left(), flow_.y() + type::note.size, type::note, Token::Ink3);
        flow_.moveDown(type::note.lineHeight * static_cast<qreal>(lines.size()));
    }
    flow_.moveDown(flow_.air(22));
}

double GapPage::topLevel() const
{
    double top = 0;
    for (const core::GapRow* row : levels_) {
        if (const core::Competency* competency = core::find(input_.plan, row->competency))
            top = std::max(top, core::topOf(input_.plan, *competency));
    }
    return top;
}

QString GapPage::shortTitle(const core::GapRow& row) const
{
    const core::Competency* competency = core::find(input_.plan, row.competency);
    return competency && !competency->shortTitle.isEmpty() ? competency->shortTitle : row.title;
}

void GapPage::skillHeads(qreal tableRight)
{
    const qreal baseline = flow_.y() + 9;
    const qreal axis = left() + 102;
    flow_.write(tr("Competency"), left(), baseline, type::note, Token::Ink3);
    flow_.write(QStringLiteral("0"), axis, baseline, type::note, Token::Ink3, Qt::AlignHCenter);
    flow_.write(locale().toString(topLevel()), axis + 76, baseline, type::note, Token::Ink3,
                Qt::AlignHCenter);
    flow_.write(tr("Now"), tableRight - 96, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Needed"), tableRight - 63, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Gap"), tableRight - 38, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Weight"), tableRight, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.rule(left(), tableRight, baseline + 5.5, 1);
    flow_.moveDown(15);
}

void GapPage::skillRow(const core::GapRow& row, qreal tableRight)
{
    const qreal axis = left() + 102;
    const QStringList titles = flow_.lines(shortTitle(row), type::table, axis - left() - 8);
    const qreal height = rowHeight(titles.size());
    if (flow_.need(height)) {
        skillsTitle();
        skillHeads(tableRight);
    }
    const qreal baseline = flow_.y() + type::table.size + flow_.air(rowAir) / 2;
    flow_.writeLines(titles, left(), baseline, type::table);
    drawing::DotBar bar{row.now, row.needed, topLevel()};
    flow_.page().append(drawing::dotBarOnPaper(bar, 76), QPointF(axis, flow_.y() + rowHeight() / 2));
    const auto number
        = [&](std::optional<double> value, qreal x, const drawing::TextStyle& style, Token ink) {
              flow_.write(value ? locale().toString(*value, 'f', 1) : QStringLiteral("?"), x, baseline, style,
                          ink, Qt::AlignRight);
          };
    number(row.now, tableRight - 96, type::table, Token::Ink);
    number(row.needed, tableRight - 63, type::table, Token::Ink3);
    if (row.now && row.missing <= 0)
        flow_.write(QStringLiteral("0"), tableRight - 38, baseline, type::table, Token::Ink, Qt::AlignRight);
    else
        number(row.now ? std::optional(row.missing) : std::nullopt, tableRight - 38, type::tableStrong,
               Token::Ink);
    for (int box = 0; box < 3; ++box) {
        drawing::Rect mark;
        mark.rect = QRectF(tableRight - 19.5 + 6.5 * box, baseline - 6, 5.6, 5.6);
        mark.outline = drawing::Stroke{{Token::Ink3}, 0.5};
        if (box < row.importance)
            mark.fill = drawing::Ink{Token::Ink};
        flow_.page().add(mark);
    }
    flow_.moveDown(height);
    flow_.rule(left(), tableRight, flow_.y(), 0.6, Token::Line);
}

std::vector<drawing::RadarSpoke> GapPage::spokes() const
{
    std::vector<drawing::RadarSpoke> result;
    result.reserve(levels_.size());
    for (const core::GapRow* row : levels_)
        result.push_back({shortTitle(*row), row->now, row->needed});
    return result;
}

void GapPage::radar(qreal tableRight, qreal top)
{
    constexpr qreal radius = 43;
    constexpr qreal air = 4;  // to the table
    const qreal half = (right() - tableRight) / 2;
    const qreal middle = tableRight + half;
    const drawing::Picture picture
        = drawing::radarOnPaper(spokes(), radius, half - air, topLevel(), flow_.fonts());
    if (picture.isEmpty())
        return;
    const qreal y = top + 40 + radius;
    flow_.page().append(picture, QPointF(middle, y));
    const qreal key = y + radius + 38;
    flow_.rule(middle - 54, middle - 39, key - 2.5, 1.4);
    flow_.write(tr("now"), middle - 36, key, type::note, Token::Ink2);
    flow_.page().add(
        drawing::Line{QPolygonF({QPointF(middle + 4, key - 2.5), QPointF(middle + 19, key - 2.5)}),
                      {{Token::Ink}, 1, {3.6, 2.2}}});
    flow_.write(tr("needed"), middle + 22, key, type::note, Token::Ink2);
}

void GapPage::skillsTitle()
{
    flow_.title(
        tr("Skills: needed and now"),
        tr("%1 needs these %n; mean of the latest assessments", nullptr, static_cast<int>(levels_.size()))
            .arg(target_->title));
}

void GapPage::skills()
{
    const bool withRadar = levels_.size() >= 3 && levels_.size() <= mostSpokes;
    const qreal tableRight = withRadar ? left() + flow_.sheet().width() * 0.615 : right();
    // The radar stands beside the table and on the page on which it begins: it wants that room.
    flow_.need(withRadar ? 230 : 24 + 15 + 3 * rowHeight());
    skillsTitle();
    if (withRadar)
        radar(tableRight, flow_.y());
    skillHeads(tableRight);
    for (const core::GapRow* row : levels_)
        skillRow(*row, tableRight);
    flow_.moveDown(flow_.air(16));
}

void GapPage::closing()
{
    std::vector<const core::GapRow*> rows;
    std::copy_if(levels_.begin(), levels_.end(), std::back_inserter(rows), [](const core::GapRow* row) {
        return row->missing > 0 && !row->closing.empty() && row->now;
    });
    std::stable_sort(rows.begin(), rows.end(), [](const core::GapRow* a, const core::GapRow* b) {
        return a->missing * a->importance > b->missing * b->importance;
    });
    rows.resize(std::min(rows.size(), mostClosing));
    if (rows.empty())
        return;
    const QString heading = tr("How the largest gaps close");
    flow_.sectionHeading(heading, rowHeight());
    const qreal levelsLeft = left() + 102;
    const qreal textLeft = left() + 167;
    for (const core::GapRow* row : rows) {
        QStringList how;
        QDate last;
        for (const core::GapClosing& closing : row->closing) {
            const core::Activity* activity = core::find(input_.plan, closing.activity);
            if (!activity)
                continue;
            how.append(activity->title);
            last = std::max(last, input_.schedule.find(activity->id)->finish);
        }
        const QStringList titles = flow_.lines(row->title, type::tableStrong, levelsLeft - left() - 6);
        const QStringList texts
            = flow_.lines(how.join(QStringLiteral("; ")), type::table, right() - textLeft - 66);
        const qreal height = rowHeight(std::max({titles.size(), texts.size(), qsizetype{1}}));
        flow_.needInSection(heading, height);
        const qreal baseline = flow_.y() + type::table.size + flow_.air(rowAir) / 2;
        flow_.writeLines(titles, left(), baseline, type::tableStrong);
        flow_.write(tr("%1 to %2", "levels")
                        .arg(locale().toString(*row->now, 'f', 1),
                             locale().toString(row->withPlan.value_or(*row->now), 'f', 1)),
                    levelsLeft, baseline, type::table);
        flow_.writeLines(texts, textLeft, baseline, type::table, Token::Ink2);
        flow_.write(dateInTable(locale(), last), right(), baseline, type::table, Token::Ink, Qt::AlignRight);
        flow_.moveDown(height);
        flow_.rule(left(), right(), flow_.y(), 0.6, Token::Line);
    }
}

/// The ladder alone gets a sheet that is large enough for all of it.
Sheet sheetOf(const PrintInput& input, const PrintOptions& options)
{
    const Sheet& sheet = options.sheet;
    if (options.ladderPage != LadderPageParts::Route)
        return sheet;
    const drawing::LadderWords words = ladderWords(options.locale);
    const auto ladder = [&](QSizeF room) {
        return drawing::ladderOnPaper(input.plan, room, input.today, words, {options.withPay});
    };
    const qreal around = sheet.top() + PageFlow::titleHeight + type::note.lineHeight;
    if (ladder({sheet.width(), sheet.bottom() - around}).leftOut == 0)
        return sheet;
    const QSizeF whole = ladder({}).picture.bounds().size();
    const QSizeF margins(sheet.size.width() - sheet.width(), sheet.size.height() - sheet.bottom() + around);
    return {(whole + margins + QSizeF(1, 1)).expandedTo(sheet.size)};
}

}  // namespace

std::vector<PrintedPage> ladderAndGapPage(const PrintInput& input, const PrintOptions& options,
                                          const drawing::Fonts& fonts)
{
    const Sheet sheet = sheetOf(input, options);
    return withFewestPages([&](qreal air) { return GapPage(input, options, sheet, fonts, air).compose(); });
}

}  // namespace nextrung::report
