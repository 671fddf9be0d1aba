// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/position_facts.h"

#include "drawing/dot_bar.h"
#include "drawing/ladder_format.h"
#include "drawing/ladder_moves.h"
#include "widgets/choice_box.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using drawing::Ink;
using drawing::Token;
using drawing::Type;

namespace {

constexpr qreal side = 16;
constexpr qreal pitch = 23;
constexpr qreal valueLeft = 120;
constexpr qreal neededWidth = 46;
constexpr qreal nowWidth = 34;

class Facts {
    Q_DECLARE_TR_FUNCTIONS(PositionFacts)
};

QString initials(const QString& name)
{
    QString letters;
    for (const QString& word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        letters += word.at(0).toUpper();
    return letters.size() > 2 ? letters.left(1) + letters.right(1) : letters;
}

QString oneDecimal(const std::optional<double>& value, const QLocale& locale)
{
    return value ? locale.toString(*value, 'f', 1) : QStringLiteral("–");
}

}  // namespace

/// A picture that grows downwards, line by line.
class FactsPicture {
public:
    explicit FactsPicture(qreal width)
        : width_(width)
    {
    }

    [[nodiscard]] qreal width() const { return width_; }
    [[nodiscard]] qreal right() const { return width_ - side; }
    [[nodiscard]] qreal y() const { return y_; }
    drawing::Picture& picture() { return picture_; }

    void text(const QString& words, qreal left, qreal right, Token ink, const drawing::TextStyle& style,
              Qt::Alignment at = Qt::AlignLeft, drawing::Meaning meaning = {})
    {
        picture_.add(drawing::Text{words,
                                   QRectF(left, y_, right - left, pitch),
                                   style,
                                   {ink},
                                   at | Qt::AlignVCenter,
                                   drawing::Overflow::Elide},
                     std::move(meaning));
    }

    void heading(const QString& words)
    {
        y_ += 10;
        text(words, side, right(), Token::Ink, drawing::styleOf(Type::Subheading));
        y_ += pitch;
    }

    /// A key and its value, which wrap.
    void fact(const QString& key, const QString& value, Token ink = Token::Ink)
    {
        const drawing::TextStyle style = drawing::styleOf(Type::Dense);
        const qreal top = y_;
        const QStringList keys = drawing::Fonts().wrapped(key, style, valueLeft - 4 - side, 2);
        for (const QString& line : keys) {
            text(line, side, valueLeft, Token::Ink3, style);
            y_ += style.lineHeight;
        }
        const qreal below = y_ + pitch - style.lineHeight;
        y_ = top;
        const QStringList lines = drawing::Fonts().wrapped(value, style, right() - valueLeft, 4);
        for (const QString& line : lines) {
            text(line, valueLeft, right() + 4, ink, style);
            y_ += &line == &lines.back() ? pitch : style.lineHeight;
        }
        y_ = std::max(y_, below);
    }

    void down(qreal by) { y_ += by; }

    void rule()
    {
        y_ += 9;
        picture_.add(drawing::Rect{QRectF(0, y_, width_, 1), 0, Ink{Token::Line}});
        y_ += 1;
    }

    [[nodiscard]] PicturePane::Content content() const { return {picture_, y_}; }

private:
    drawing::Picture picture_;
    qreal width_;
    qreal y_ = 0;
};

PositionFacts::PositionFacts(const core::Plan& plan, const core::Position& position, QDate today,
                             const drawing::LadderWords& words, const drawing::LadderStates& states)
    : plan_(plan)
    , position_(position)
    , words_(words)
    , states_(states)
    , gaps_(core::gapsOf(plan, position.id, today))
{
}

QString PositionFacts::subtitle() const
{
    const core::Track* track = core::find(plan_, position_.track);
    const core::Level* level = core::find(plan_, position_.level);
    const core::Ladder* ladder = track ? core::find(plan_, track->ladder) : nullptr;
    const QString employer = !position_.employer.isEmpty() ? position_.employer
        : ladder                                           ? ladder->organisation
                                                           : QString();
    //: Where a position is: its track, and its level's number.
    QString place
        = Facts::tr("%1, level %2")
              .arg(track ? track->title : QString(), words_.locale.toString(level ? level->rank : 0));
    if (track && track->kind == core::Track::Kind::OtherEmployers)
        place = Facts::tr("Level %1").arg(words_.locale.toString(level ? level->rank : 0));
    return employer.isEmpty() ? place : place + QStringLiteral(", ") + employer;
}

PicturePane::Content PositionFacts::figures(qreal width) const
{
    FactsPicture page(width);
    page.down(10);
    const drawing::TextStyle dense = drawing::styleOf(Type::Dense);
    if (gaps_.readiness) {
        const QString share = drawing::readinessText(*gaps_.readiness, words_.locale);
        page.text(Facts::tr("Readiness"), side, valueLeft, Token::Ink3, dense);
        const qreal end = page.right() - (share.size() > 4 ? 62 : 42);
        const QRectF bar(valueLeft, page.y() + pitch / 2 - 2.5, end - valueLeft, 5);
        page.picture().append(drawing::readinessBar(bar, *gaps_.readiness, Token::Accent));
        page.text(share, end, page.right(), Token::Ink, drawing::styleOf(Type::Dense, QFont::Medium),
                  Qt::AlignRight);
        page.down(pitch - 4);
        //: The sum behind the readiness: points reached of points needed.
        page.text(Facts::tr("%1 of %2 points")
                      .arg(words_.locale.toString(std::round(gaps_.points * 10) / 10, 'g', 6),
                           words_.locale.toString(gaps_.weight)),
                  valueLeft, page.right(), Token::Ink3, drawing::styleOf(Type::Small));
        page.down(pitch);
    } else {
        page.fact(Facts::tr("Readiness"), words_.nothingToCompare, Token::Ink3);
    }
    QStringList pay{drawing::payText(position_, words_), position_.payNote};
    pay.removeAll(QString());
    page.fact(Facts::tr("Pay range"), pay.isEmpty() ? Facts::tr("not known") : pay.join(QStringLiteral(", ")),
              pay.isEmpty() ? Token::Ink3 : Token::Ink);
    const QString months = drawing::monthsText(position_, words_);
    page.fact(Facts::tr("Typical time"), months.isEmpty() ? Facts::tr("not known") : months,
              months.isEmpty() ? Token::Ink3 : Token::Ink);
    page.fact(Facts::tr("In post today"),
              position_.inPost ? Facts::tr("%n people", nullptr, *position_.inPost) : Facts::tr("not known"),
              position_.inPost ? Token::Ink : Token::Ink3);
    const bool hasOpenings = !position_.openings.isEmpty();
    page.fact(Facts::tr("Openings"), hasOpenings ? position_.openings : Facts::tr("not known"),
              hasOpenings ? Token::Ink : Token::Ink3);
    page.rule();
    return page.content();
}

QString PositionFacts::nameOf(const core::GapRow& row) const
{
    const core::Competency* competency = core::find(plan_, row.competency);
    return competency && !competency->shortTitle.isEmpty() ? competency->shortTitle : row.title;
}

qreal PositionFacts::barLeft(const FactsPicture& page, const std::vector<const core::GapRow*>& rows) const
{
    constexpr qreal leastBar = 40;
    const drawing::TextStyle dense = drawing::styleOf(Type::Dense);
    qreal longest = 0;
    for (const core::GapRow* row : rows)
        longest = std::max(longest, drawing::Fonts().width(nameOf(*row), dense));
    const qreal most = page.right() - neededWidth - nowWidth - 4 - leastBar;
    return std::clamp(side + longest + 10, std::min(valueLeft + 10, most), most);
}

void PositionFacts::addCompetency(FactsPicture& page, const core::GapRow& row, qreal left) const
{
    const drawing::TextStyle number = drawing::styleOf(Type::Number);
    const qreal neededLeft = page.right() - neededWidth;
    const qreal nowLeft = neededLeft - nowWidth;
    const core::Competency* competency = core::find(plan_, row.competency);
    const core::Scale* scale = competency ? core::find(plan_, competency->scale) : nullptr;
    const double most = scale && !scale->levels.empty() ? scale->levels.back().value : 5;
    page.text(nameOf(row), side, left - 6, Token::Ink, drawing::styleOf(Type::Dense));
    const qreal length = nowLeft - 4 - left;
    const qreal middle = page.y() + pitch / 2;
    const auto at = [&](double level) { return left + length * std::clamp(level / most, 0.0, 1.0); };
    drawing::Picture& picture = page.picture();
    picture.add(drawing::Rect{QRectF(left, middle - 1, length, 2), 1, Ink{Token::Line}});
    const bool isShort = row.now && row.needed && *row.now < *row.needed;
    if (isShort)
        picture.add(
            drawing::Rect{QRectF(QPointF(at(*row.now), middle - 1.5), QPointF(at(*row.needed), middle + 1.5)),
                          0, Ink{Token::Crit}});
    if (row.needed)
        picture.add(drawing::Rect{QRectF(at(*row.needed) - 1, middle - 6, 2, 12), 0, Ink{Token::Target}});
    if (row.now)
        picture.add(drawing::Ellipse{QRectF(at(*row.now) - 4, middle - 4, 8, 8),
                                     Ink{isShort ? Token::Accent : Token::Good},
                                     drawing::Stroke{{Token::Chrome}, 1.5}});
    page.text(oneDecimal(row.now, words_.locale), nowLeft, neededLeft + 2, Token::Ink, number,
              Qt::AlignRight);
    page.text(oneDecimal(row.needed, words_.locale), neededLeft, page.right(), Token::Ink3, number,
              Qt::AlignRight);
    page.down(22);
}

PicturePane::Content PositionFacts::competencies(qreal width) const
{
    FactsPicture page(width);
    std::vector<const core::GapRow*> rows;
    for (const core::GapRow& row : gaps_.rows) {
        if (row.kind == core::Requirement::Kind::Level && row.type != core::GapType::NotApplicable)
            rows.push_back(&row);
    }
    const drawing::TextStyle small = drawing::styleOf(Type::Small);
    const qreal neededLeft = page.right() - neededWidth;
    const qreal nowLeft = neededLeft - nowWidth;
    page.down(10);
    const QString needed = Facts::tr("needed");
    const qreal wordLeft = std::min(neededLeft + 2, page.right() - drawing::Fonts().width(needed, small) - 8);
    page.text(Facts::tr("Competencies"), side, nowLeft, Token::Ink, drawing::styleOf(Type::Subheading));
    page.text(Facts::tr("now"), nowLeft - 20, wordLeft, Token::Ink3, small, Qt::AlignRight);
    page.text(needed, wordLeft, page.right(), Token::Ink3, small, Qt::AlignRight);
    page.down(pitch);
    const qreal left = barLeft(page, rows);
    for (const core::GapRow* row : rows)
        addCompetency(page, *row, left);
    if (rows.empty()) {
        page.text(Facts::tr("No competencies yet"), side, page.right(), Token::Ink3,
                  drawing::styleOf(Type::Dense));
        page.down(pitch);
    }
    page.rule();
    return page.content();
}

PicturePane::Content PositionFacts::alsoRequired(qreal width) const
{
    FactsPicture page(width);
    bool any = false;
    for (const core::GapRow& row : gaps_.rows) {
        if (row.kind == core::Requirement::Kind::Level || row.type == core::GapType::NotApplicable)
            continue;
        if (!any)
            page.heading(Facts::tr("Also required"));
        any = true;
        const bool met = row.type == core::GapType::Met || row.type == core::GapType::Over;
        const QString icon = met                              ? QStringLiteral("check")
            : row.kind == core::Requirement::Kind::Credential ? QStringLiteral("course")
            : row.kind == core::Requirement::Kind::Months     ? QStringLiteral("clock")
                                                              : QStringLiteral("brief");
        page.picture().add(
            drawing::Icon{icon, QRectF(side, page.y() + 4, 15, 15), {met ? Token::Good : Token::Ink3}});
        const bool isCounted = row.needed && row.kind != core::Requirement::Kind::Credential;
        //: A measure or months: what there is, of what is needed.
        const QString share = isCounted && row.now
            ? Facts::tr("%1 of %2").arg(words_.locale.toString(*row.now), words_.locale.toString(*row.needed))
            : QString();
        const QString state = met ? Facts::tr("met")
            : !share.isEmpty()    ? share
            : isCounted           ? words_.locale.toString(*row.needed)
                                  : Facts::tr("open");
        page.text(row.title, side + 24, page.right() - 62, Token::Ink, drawing::styleOf(Type::Dense));
        page.text(state, page.right() - 60, page.right(), met ? Token::GoodInk : Token::Ink3,
                  drawing::styleOf(Type::Dense), Qt::AlignRight);
        page.down(pitch);
    }
    if (any)
        page.rule();
    return page.content();
}

PicturePane::Content PositionFacts::waysIn(qreal width) const
{
    FactsPicture page(width);
    std::size_t at = 0;
    bool any = false;
    for (const core::Route* route : core::inOrder(plan_.routes)) {
        const QString letter = drawing::routeLetter(at++);
        const auto& through = route->positions;
        const auto here = std::find(through.begin(), through.end(), position_.id);
        if (here == through.end() || here == through.begin())
            continue;
        if (!any)
            page.heading(Facts::tr("Ways in"));
        any = true;
        const QRectF dot(side, page.y() + 7, 9, 9);
        if (letter == states_.chosenLetter())
            page.picture().add(drawing::Ellipse{dot, Ink{Token::Accent}});
        else if (letter == states_.otherLetter())
            page.picture().add(drawing::Ellipse{dot, Ink{Token::Alt}});
        else
            page.picture().add(drawing::Ellipse{dot, {}, drawing::Stroke{{Token::Line3}, 1.5}});
        page.text(
            letter + QLatin1Char(' ') + route->title, side + 18, page.right(), Token::Ink,
            drawing::styleOf(Type::Dense, letter == states_.chosenLetter() ? QFont::Medium : QFont::Normal));
        page.down(pitch);
    }
    const bool isOnARoute = any;
    for (const auto& move : plan_.moves) {
        if (isOnARoute || move->to != position_.id)
            continue;
        const core::Position* from = core::find(plan_, move->from);
        if (!any)
            page.heading(Facts::tr("Ways in"));
        page.text(from ? from->title : QString(), side, page.right(), Token::Ink,
                  drawing::styleOf(Type::Dense));
        page.down(pitch);
        any = true;
    }
    if (any)
        page.rule();
    return page.content();
}

PicturePane::Content PositionFacts::people(qreal width) const
{
    FactsPicture page(width);
    page.heading(Facts::tr("In this position"));
    int shown = 0;
    for (const auto& person : plan_.people) {
        if (person->position != position_.id)
            continue;
        ++shown;
        const QRectF circle(side, page.y() + 1, 22, 22);
        page.picture().add(drawing::Ellipse{circle, Ink{Token::Sunken}, drawing::Stroke{{Token::Line2}, 1}});
        page.picture().add(drawing::Text{initials(person->name),
                                         circle,
                                         drawing::styleOf(Type::Micro, QFont::DemiBold),
                                         {Token::Ink2},
                                         Qt::AlignCenter,
                                         drawing::Overflow::Show});
        const bool mentor = std::any_of(person->roles.begin(), person->roles.end(),
                                        [](const auto& role) { return role == core::Person::Role::Mentor; });
        const qreal end = page.right() - (mentor ? 80 : 0);
        page.text(person->name, side + 32, end, Token::Ink, drawing::styleOf(Type::Dense));
        if (mentor)
            page.text(Facts::tr("my mentor"), end, page.right(), Token::Ink3, drawing::styleOf(Type::Dense),
                      Qt::AlignRight);
        page.down(27);
    }
    const int others = position_.inPost.value_or(0) - shown;
    const QString rest = shown == 0 ? Facts::tr("Nobody known yet")
        : others > 0                ? Facts::tr("and %n other(s)", nullptr, others)
                                    : QString();
    if (!rest.isEmpty()) {
        page.text(rest, shown == 0 ? side : side + 32, page.right(), Token::Ink3,
                  drawing::styleOf(Type::Dense));
        page.down(pitch);
    }
    page.down(8);
    return page.content();
}

void PositionFacts::addWay(FactsPicture& page, const core::Move& move, bool in) const
{
    const core::Position* other = core::find(plan_, in ? move.from : move.to);
    const drawing::Meaning meaning{core::refTo(move.id), {}, {}};
    page.text(other ? other->title : QString(), side, page.right() - 84, Token::AccentInk,
              drawing::styleOf(Type::Dense), Qt::AlignLeft, meaning);
    QString facts
        = choiceText(move.kind, [this](core::Move::Kind kind) { return drawing::kindText(kind, words_); });
    if (move.typicalMonths)
        facts += QStringLiteral(", ") + words_.months.arg(words_.locale.toString(*move.typicalMonths));
    page.text(facts, page.right() - 84, page.right(), Token::Ink3, drawing::styleOf(Type::Small),
              Qt::AlignRight, meaning);
    page.down(pitch);
}

PicturePane::Content PositionFacts::moves(qreal width) const
{
    FactsPicture page(width);
    for (const bool in : {true, false}) {
        page.heading(in ? Facts::tr("Moves in") : Facts::tr("Moves out"));
        bool any = false;
        for (const auto& move : plan_.moves) {
            if ((in ? move->to : move->from) != position_.id)
                continue;
            any = true;
            addWay(page, *move, in);
        }
        if (!any) {
            page.text(Facts::tr("None yet"), side, page.right(), Token::Ink3, drawing::styleOf(Type::Dense));
            page.down(pitch);
        }
        page.rule();
    }
    return page.content();
}

}  // namespace nextrung::widgets
