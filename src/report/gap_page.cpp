// SPDX-License-Identifier: GPL-3.0-or-later

// Page 2: the route through the ladder, what is needed and what there is, and how the largest gaps close.

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
constexpr double topLevel = 5;
constexpr qreal rowHeight = 18.6;

class GapPage {
    Q_DECLARE_TR_FUNCTIONS(GapPage)

public:
    GapPage(const PrintInput& input, const PrintOptions& options, const drawing::Fonts& fonts)
        : input_(input)
        , options_(options)
        , profile_(core::profileOf(input.plan))
        , target_(core::find(input.plan, profile_.targetPosition))
        , flow_(options.sheet, fonts)
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
        if (!input_.plan.positions.empty())
            route();
        if (!levels_.empty()) {
            skills();
            closing();
        }
        return flow_.takePages();
    }

private:
    void route();
    void skills();
    void skillHeads(qreal tableRight);
    void skillRow(const core::GapRow& row, qreal tableRight);
    void radar(qreal tableRight, qreal top);
    void closing();
    void title(const QString& text, const QString& more);
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

void GapPage::title(const QString& text, const QString& more)
{
    flow_.write(text, left(), flow_.y() + 13, type::pageTitle);
    const qreal x = left() + flow_.widthOf(text, type::pageTitle) + 11;
    const QStringList lines = flow_.lines(more, type::table, right() - x);
    flow_.writeLines(lines, x, flow_.y() + 13, type::table, Token::Ink3);
    flow_.moveDown(24
                   + type::table.lineHeight * static_cast<qreal>(std::max(qsizetype{0}, lines.size() - 1)));
}

void GapPage::route()
{
    const core::Route* chosen = core::find(input_.plan, profile_.route);
    title(tr("The route"), chosen ? chosen->title : QString());
    const drawing::Picture ladder = drawing::ladderPaperPicture(
        input_.plan, flow_.sheet().width(), input_.today, ladderWords(locale()), {options_.withPay, true});
    const QRectF bounds = ladder.bounds();
    const qreal room = flow_.sheet().bottom() - flow_.y();
    // A ladder taller than the page would need its text below what can be read: it is left to the ladder's
    // export.
    if (bounds.height() > room) {
        flow_.writeLines(
            flow_.lines(tr("This ladder is too large for one page; print it from the ladder page."),
                        type::body, flow_.sheet().width()),
            left(), flow_.y() + 12, type::body);
        flow_.moveDown(30);
        return;
    }
    flow_.page().append(ladder, QPointF(left(), flow_.y() - bounds.top()));
    flow_.moveDown(bounds.height() + 22);
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
    flow_.write(QString::number(static_cast<int>(topLevel)), axis + 76, baseline, type::note, Token::Ink3,
                Qt::AlignHCenter);
    flow_.write(tr("Now"), tableRight - 93, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Needed"), tableRight - 60, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Gap"), tableRight - 38, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.write(tr("Weight"), tableRight, baseline, type::note, Token::Ink3, Qt::AlignRight);
    flow_.rule(left(), tableRight, baseline + 5.5, 1);
    flow_.moveDown(15);
}

void GapPage::skillRow(const core::GapRow& row, qreal tableRight)
{
    const qreal axis = left() + 102;
    const QStringList titles = flow_.lines(shortTitle(row), type::table, axis - left() - 8);
    const qreal height = rowHeight + type::table.lineHeight * static_cast<qreal>(titles.size() - 1);
    flow_.need(height);
    const qreal baseline = flow_.y() + 12.4;
    flow_.writeLines(titles, left(), baseline, type::table);
    drawing::DotBar bar{row.now, row.needed, topLevel};
    flow_.page().append(drawing::dotBarOnPaper(bar, 76), QPointF(axis, flow_.y() + height / 2));
    const auto number
        = [&](std::optional<double> value, qreal x, const drawing::TextStyle& style, Token ink) {
              flow_.write(value ? locale().toString(*value, 'f', 1) : QStringLiteral("?"), x, baseline, style,
                          ink, Qt::AlignRight);
          };
    number(row.now, tableRight - 93, type::table, Token::Ink);
    number(row.needed, tableRight - 60, type::table, Token::Ink3);
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
    for (const core::GapRow* row : levels_)
        result.push_back({shortTitle(*row), row->now, row->needed});
    return result;
}

void GapPage::radar(qreal tableRight, qreal top)
{
    constexpr qreal radius = 43;
    const qreal middle = tableRight + (right() - tableRight) / 2;
    const drawing::Picture picture = drawing::radarOnPaper(spokes(), radius, topLevel, flow_.fonts());
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

void GapPage::skills()
{
    const bool withRadar = levels_.size() >= 3 && levels_.size() <= mostSpokes;
    const qreal tableRight = withRadar ? left() + flow_.sheet().width() * 0.615 : right();
    // The radar stands beside the table and on the page on which it begins: it wants that room.
    flow_.need(withRadar ? 230 : 24 + 15 + 3 * rowHeight);
    title(tr("Skills: needed and now"),
          tr("%1 needs these %n; mean of the latest assessments", nullptr, static_cast<int>(levels_.size()))
              .arg(target_->title));
    if (withRadar)
        radar(tableRight, flow_.y());
    skillHeads(tableRight);
    for (const core::GapRow* row : levels_)
        skillRow(*row, tableRight);
    flow_.moveDown(16);
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
    flow_.sectionHeading(tr("How the largest gaps close"), rowHeight);
    const qreal levelsLeft = left() + 102;
    const qreal textLeft = left() + 167;
    for (const core::GapRow* row : rows) {
        QStringList how;
        QDate last;
        for (const core::GapClosing& closing : row->closing) {
            const core::Activity* activity = core::find(input_.plan, closing.activity);
            if (!activity || !core::mayShow(activity->layer, options_.reader()))
                continue;
            how.append(activity->title);
            last = std::max(last, input_.schedule.find(activity->id)->finish);
        }
        const QStringList titles = flow_.lines(row->title, type::tableStrong, levelsLeft - left() - 6);
        const QStringList texts
            = flow_.lines(how.join(QStringLiteral("; ")), type::table, right() - textLeft - 66);
        const qreal height
            = 6.6 + 12 * static_cast<qreal>(std::max({titles.size(), texts.size(), qsizetype{1}}));
        flow_.need(height);
        const qreal baseline = flow_.y() + 12.4;
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

}  // namespace

std::vector<PrintedPage> ladderAndGapPage(const PrintInput& input, const PrintOptions& options,
                                          const drawing::Fonts& fonts)
{
    return GapPage(input, options, fonts).compose();
}

}  // namespace nextrung::report
