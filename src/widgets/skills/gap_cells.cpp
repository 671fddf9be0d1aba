// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/gap_cells.h"

#include "drawing/dot_bar.h"
#include "drawing/rater_marks.h"
#include "models/gap_edits.h"
#include "widgets/skills/skills_words.h"

#include <QLocale>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::GapRow;
using core::GapType;
using drawing::Ink;
using drawing::Picture;
using drawing::Stroke;
using drawing::Text;
using drawing::Token;
using drawing::Type;
using models::GapTableModel;

namespace {

constexpr qreal pad = 6;
constexpr qreal titleLeft = 20;
constexpr qreal besideChip = 14;
constexpr qreal besideNotice = 19;
constexpr qreal axisY = 16;
constexpr qreal axisBelowEndsY = 22;
constexpr qreal marksY = 34;
constexpr double bigGap = 1.5;

Token gapToken(const GapRow& row)
{
    if (!row.now || !row.needed || row.type == GapType::NotApplicable)
        return Token::Ink3;
    if (row.missing <= 0)
        return Token::GoodInk;
    return row.missing >= bigGap ? Token::CritInk : Token::Ink;
}

/// What stands below the axis while nobody's mark does.
QString wordsBelowAxis(const GapRow& row)
{
    if (row.type != GapType::NotApplicable && !row.needed)
        return SkillsWords::tr("set the needed level");
    const bool isMarked = std::any_of(row.latest.begin(), row.latest.end(),
                                      [](const core::Assessment* each) { return each->level.has_value(); });
    return isMarked ? QString() : SkillsWords::state(row);
}

bool isAttention(const GapRow& row)
{
    return row.type == GapType::GateFailed || row.type == GapType::Blocked;
}

/// "+1" where more than one activity closes the gap.
QString moreClosing(const GapRow& row)
{
    return row.closing.size() > 1
        ? SkillsWords::tr("+%1").arg(QLocale().toString(static_cast<int>(row.closing.size()) - 1))
        : QString();
}

}  // namespace

qreal GapCells::levelWidth(qreal cellWidth, double top)
{
    return (cellWidth - 2 * axisLeft()) / top;
}

int GapCells::stepOf(qreal levelWidth)
{
    constexpr qreal roomOfANumber = 14;
    for (const int step : {1, 2, 5, 10, 20, 50})
        if (step * levelWidth >= roomOfANumber)
            return step;
    return 100;
}

std::optional<double> GapCells::commonTop() const
{
    return models::commonTopOf(model_.plan(), model_.report().rows);
}

qreal GapCells::wantedWidth(int at, int column) const
{
    const GapRow& row = model_.row(at);
    const drawing::Fonts& fonts = appearance_.fonts();
    if (column == GapTableModel::TitleColumn)
        return titleLeft + pad + 2 + fonts.width(row.title, drawing::styleOf(Type::Body, QFont::Medium));
    const drawing::TextStyle style = drawing::styleOf(Type::Number);
    const Activity* first = firstClosing(row);
    if (!first)
        return 2 * pad + besideNotice + 2 + fonts.width(SkillsWords::closing(model_.plan(), row), style);
    const QString more = moreClosing(row);
    return 2 * pad + besideChip + 2 + fonts.width(SkillsWords::shortTitle(*first), style)
        + (more.isEmpty() ? 0 : fonts.width(more, style) + 8);
}

Picture GapCells::cell(int at, int column, QSizeF size, std::optional<core::ObjectRef> selected) const
{
    const GapRow& row = model_.row(at);
    switch (column) {
    case GapTableModel::TitleColumn:
        return title(row, size);
    case GapTableModel::WeightColumn:
        return weight(row, size);
    case GapTableModel::LevelsColumn:
        return levels(row, size);
    case GapTableModel::HistoryColumn:
        return history(row, size);
    case GapTableModel::ClosingColumn:
        return closing(row, size, selected);
    default:
        return number(row, column, size);
    }
}

Picture GapCells::title(const GapRow& row, QSizeF size) const
{
    const qreal middle = size.height() / 2;
    const QRectF whole(titleLeft, 0, size.width() - titleLeft - pad, size.height());
    const bool isSaidBelowAxis = wordsBelowAxis(row) == SkillsWords::state(row);
    const QString second = isSaidBelowAxis ? SkillsWords::category(model_.plan(), row)
                                           : SkillsWords::secondLine(model_.plan(), row);
    Picture picture;
    Text name{row.title, whole, drawing::styleOf(Type::Body, QFont::Medium)};
    name.ink = {row.type == GapType::NotApplicable ? Token::Ink3 : Token::Ink};
    if (!second.isEmpty())
        name.rect = QRectF(whole.left(), middle - 17, whole.width(), 18);
    picture.add(name);
    if (second.isEmpty())
        return picture;
    Text below{second, QRectF(whole.left(), middle + 2, whole.width(), 15), drawing::styleOf(Type::Caption)};
    below.ink = {isAttention(row) ? Token::CritInk : Token::Ink3};
    picture.add(below);
    return picture;
}

Picture GapCells::weight(const GapRow& row, QSizeF size) const
{
    constexpr int most = 3;
    Picture picture;
    if (row.importance == 0)
        return picture;
    for (int box = 0; box < most; ++box) {
        const QRectF rect(pad + box * 10.5, size.height() / 2 - 5, 7.5, 9);
        picture.add(drawing::Rect{rect, 2, Ink{box < row.importance ? Token::FillNeutral : Token::Track}});
    }
    return picture;
}

Picture GapCells::levels(const GapRow& row, QSizeF size) const
{
    const double top = models::topLevelOf(model_.plan(), row);
    const qreal width = levelWidth(size.width(), top);
    const core::ObjectRef object = core::refTo(row.requirement);
    Picture picture;
    if (row.kind == core::Requirement::Kind::Level) {
        for (int level = 0; level <= top; level += stepOf(width))
            picture.add(drawing::Line{QPolygonF({QPointF(axisLeft() + level * width, 0),
                                                 QPointF(axisLeft() + level * width, size.height())}),
                                      Stroke{{Token::Grid}, 1}});
    }
    const bool hasEnds = row.kind != core::Requirement::Kind::Level || commonTop() != top;
    const qreal axis = hasEnds ? axisBelowEndsY : axisY;
    if (hasEnds)
        addEnds(picture, row, top, width * top);
    const bool applies = row.type != GapType::NotApplicable;
    const drawing::DotBar bar{row.now, applies ? row.needed : std::nullopt, top};
    picture.append(drawing::dotBar(bar, width * top, {object, {}, {}}), {axisLeft(), axis});
    if (row.now && row.latest.size() == 1) {
        const qreal x = axisLeft() + width * std::clamp(*row.now, 0.0, top);
        picture.add(drawing::Ellipse{QRectF(x - 3, axis - 3, 6, 6), Ink{Token::Surface}, {}},
                    {object, QStringLiteral("now"), {}});
    }
    std::vector<drawing::RaterMark> marks;
    for (const core::Assessment* each : row.latest) {
        if (each->level)
            marks.push_back({SkillsWords::rater(model_.plan(), each->assessor),
                             *each->level,
                             {core::refTo(each->id), {}, {}}});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.rater < b.rater; });
    picture.append(drawing::raterMarks(marks, width), {axisLeft(), marksY});
    if (const QString below = wordsBelowAxis(row); !below.isEmpty()) {
        Text words{below, QRectF(axisLeft(), marksY - 8, size.width() - 2 * axisLeft(), 15),
                   drawing::styleOf(Type::Caption)};
        words.ink = {row.needed ? Token::Ink3 : Token::CritInk};
        picture.add(words);
    }
    return picture;
}

void GapCells::addEnds(Picture& picture, const GapRow& row, double top, qreal width) const
{
    constexpr qreal height = 12;
    constexpr qreal besideTick = 4;
    const auto worded = [&](double value) {
        return row.kind == core::Requirement::Kind::Level ? SkillsWords::amount(value)
                                                          : SkillsWords::quantity(row, value);
    };
    Text low{worded(0), QRectF(axisLeft(), 2, width / 2, height), drawing::styleOf(Type::Caption)};
    low.ink = {Token::Ink3};
    Text high = low;
    high.text = worded(top);
    high.rect.moveLeft(axisLeft() + width / 2 - besideTick);
    high.alignment = Qt::AlignRight | Qt::AlignVCenter;
    picture.add(low);
    picture.add(high);
}

Picture GapCells::number(const GapRow& row, int column, QSizeF size) const
{
    const bool isWeak = column == GapTableModel::NeededColumn;
    const bool isStrong = column == GapTableModel::GapColumn && gapToken(row) == Token::CritInk;
    Text text{SkillsWords::cell(model_.plan(), row, column), QRectF(0, 0, size.width() - pad, size.height()),
              drawing::styleOf(Type::Body,
                               isStrong     ? QFont::DemiBold
                                   : isWeak ? QFont::Normal
                                            : QFont::Medium)};
    text.alignment = Qt::AlignRight | Qt::AlignVCenter;
    text.overflow = drawing::Overflow::Show;
    text.isTabular = true;
    text.ink = {isWeak ? Token::Ink3 : Token::Ink};
    if (column == GapTableModel::GapColumn)
        text.ink = {gapToken(row)};
    if (column == GapTableModel::EvidenceColumn && row.evidence == 0 && row.competency)
        text.ink = {Token::LateInk};
    Picture picture;
    picture.add(text);
    return picture;
}

Picture GapCells::history(const GapRow& row, QSizeF size) const
{
    const std::vector<models::LevelSince>& levels = model_.historyOf(row);
    Picture picture;
    if (levels.empty())
        return picture;
    const double top = models::topLevelOf(model_.plan(), row);
    const QDate first = model_.firstAssessed();
    const QDate last = std::max(levels.back().day, model_.asOf());
    const auto days = static_cast<qreal>(std::max<qint64>(1, first.daysTo(last)));
    const QRectF box(pad, (size.height() - 22) / 2, size.width() - 2 * pad - 4, 22);
    const auto at = [&](QDate day, double level) {
        return QPointF(box.left() + box.width() * static_cast<qreal>(first.daysTo(day)) / days,
                       box.bottom() - box.height() * level / top);
    };
    if (row.needed) {
        const qreal y = at(first, *row.needed).y();
        picture.add(drawing::Line{QPolygonF({QPointF(box.left(), y), QPointF(box.right(), y)}),
                                  Stroke{{Token::Line2}, 1, {2, 2}}});
    }
    QPolygonF line;
    for (const models::LevelSince& each : levels)
        line << at(each.day, each.level);
    line << at(last, levels.back().level);
    picture.add(drawing::Line{line, Stroke{{Token::FillNeutral}, 1.5}});
    picture.add(drawing::Ellipse{
        QRectF(line.last().x() - 2.5, line.last().y() - 2.5, 5, 5), Ink{Token::FillNeutral}, {}});
    return picture;
}

Picture GapCells::notice(const QString& text, const QString& icon, Token token, QSizeF size) const
{
    const qreal middle = size.height() / 2;
    Picture picture;
    picture.add(drawing::Icon{icon, QRectF(pad, middle - 7, 14, 14), {token}});
    Text words{text, QRectF(pad + besideNotice, 0, size.width() - 2 * pad - besideNotice, size.height()),
               drawing::styleOf(Type::Number)};
    words.ink = {token};
    picture.add(words);
    return picture;
}

const core::Activity* GapCells::firstClosing(const GapRow& row) const
{
    for (const core::GapClosing& each : row.closing) {
        if (const Activity* activity = core::find(model_.plan(), each.activity))
            return activity;
    }
    return nullptr;
}

Picture GapCells::closing(const GapRow& row, QSizeF size, std::optional<core::ObjectRef> selected) const
{
    const Activity* first = firstClosing(row);
    if (row.type == GapType::NotApplicable)
        return {};
    if (!first) {
        const QString words = SkillsWords::closing(model_.plan(), row);
        if (row.type == GapType::Claimed)
            return notice(words, QStringLiteral("clip"), Token::Ink2, size);
        if (!row.now)
            return notice(words, QStringLiteral("info"), Token::Ink3, size);
        return row.missing > 0 ? notice(words, QStringLiteral("warn"), Token::CritInk, size)
                               : notice(words, QStringLiteral("check"), Token::GoodInk, size);
    }
    const QString more = moreClosing(row);
    const drawing::TextStyle style = drawing::styleOf(Type::Number);
    const qreal moreWidth = more.isEmpty() ? 0 : appearance_.fonts().width(more, style) + 8;
    const QString title = SkillsWords::shortTitle(*first);
    const qreal wanted = appearance_.fonts().width(title, style) + besideChip;
    const QRectF chip(pad, size.height() / 2 - 11, std::min(wanted, size.width() - 2 * pad - moreWidth), 22);
    const bool isSelected = selected
        && std::any_of(row.closing.begin(), row.closing.end(),
                       [&](const auto& c) { return core::refTo(c.activity) == *selected; });
    Picture picture;
    const drawing::Meaning meaning{core::refTo(first->id), {}, title};
    picture.add(drawing::Rect{chip, 4, Ink{isSelected ? Token::AccentTint : Token::Sunken}, {}}, meaning);
    picture.add(Text{title, chip.adjusted(7, 0, -6, 0), style, {isSelected ? Token::AccentInk : Token::Ink2}},
                meaning);
    if (!more.isEmpty())
        picture.add(Text{more, QRectF(chip.right() + 7, 0, moreWidth, size.height()), style, {Token::Ink3}});
    return picture;
}

}  // namespace nextrung::widgets
