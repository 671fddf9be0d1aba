// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/ladder_cards.h"

#include "drawing/dot_bar.h"
#include "drawing/ladder_format.h"

#include <QStringList>

#include <algorithm>

namespace nextrung::drawing {

namespace {

constexpr qreal padding = 14;
constexpr qreal radius = 6;

/// How the border of a card looks in its state.
Stroke borderOf(CardRole role, bool otherEmployer, bool hovered)
{
    const auto quiet = [hovered](Token token) { return Ink{hovered ? Token::Line3 : token}; };
    switch (role) {
    case CardRole::Current:
        return {{Token::Ink}, 2};
    case CardRole::Target:
        return {{Token::Accent}, 2};
    case CardRole::Later:
        return {{Token::Bar}, 1, {5, 4}};
    case CardRole::Alternative:
        if (!otherEmployer)
            return {{Token::Alt}, 1};
        break;
    case CardRole::Plain:
    case CardRole::Reached:
        break;
    }
    return {quiet(Token::Line2), 1, otherEmployer ? Dash{5, 4} : Dash{}};
}

QString yearsOf(const LadderScene& scene, core::Id<core::Position> position)
{
    for (const auto& post : scene.plan.posts) {
        if (post->position != position)
            continue;
        const auto year
            = [](const std::optional<QDate>& day) { return day ? QString::number(day->year()) : QString(); };
        const QString from = year(post->from);
        const QString to = year(post->to);
        if (from.isEmpty() || to.isEmpty() || from == to)
            return from.isEmpty() ? to : from;
        return scene.words.years.arg(from, to);
    }
    return {};
}

struct Pill {
    QString icon;
    QString text;
    Token ground;
    Token ink;
};

std::optional<Pill> pillOf(const LadderScene& scene, const core::Position& position, CardRole role)
{
    if (role == CardRole::Current)
        return Pill{QStringLiteral("user"), scene.words.youAreHere, Token::Ink, Token::Surface};
    if (role == CardRole::Target) {
        const std::optional<QDate>& goal = core::profileOf(scene.plan).goalDate;
        const QString text = goal ? scene.words.dateInTable(*goal) : scene.words.target;
        return Pill{QStringLiteral("flag"), text, Token::Accent, Token::OnFill};
    }
    const bool held = std::any_of(scene.plan.posts.begin(), scene.plan.posts.end(),
                                  [&position](const auto& post) { return post->position == position.id; });
    if (role != CardRole::Reached || !held)
        return std::nullopt;
    const QString years = yearsOf(scene, position.id);
    return Pill{QStringLiteral("check"), years.isEmpty() ? scene.words.heldBefore : years, Token::Sunken,
                Token::Ink2};
}

std::optional<core::Readiness> readinessOf(const LadderScene& scene, const core::Position& position)
{
    const std::size_t at = scene.plan.positions.placeOf(position.id);
    return at < scene.readiness.size() ? scene.readiness[at] : std::nullopt;
}

QString placeText(const LadderScene& scene, const core::Position& position)
{
    const core::Level* level = core::find(scene.plan, position.level);
    const core::Track* track = core::find(scene.plan, position.track);
    const QString place = !position.employer.isEmpty() ? position.employer : track ? track->title : QString();
    return scene.words.level.arg(scene.words.locale.toString(level ? level->rank : 0), place);
}

/// Draws one card; all coordinates are from its upper left corner.
class CardPainter {
public:
    CardPainter(Picture& picture, const LadderScene& scene, const LadderLook& look, const LadderCard& card,
                const core::Position& position)
        : picture_(picture)
        , scene_(scene)
        , look_(look)
        , rect_(card.rect)
        , position_(position)
        , role_(scene.states.roleOf(position.id))
        , otherEmployer_(scene.layout.lanes[card.lane].otherEmployers)
    {
    }

    void paint()
    {
        const bool hovered = look_.hovered == position_.id;
        if (look_.selected == core::refTo(position_.id))
            picture_.add(Rect{rect_.adjusted(-4, -4, 4, 4), 10, {}, Stroke{{Token::Accent, 0.55}, 1}});
        picture_.add(Rect{rect_, radius, Ink{role_ == CardRole::Target ? Token::AccentWash : Token::Surface},
                          borderOf(role_, otherEmployer_, hovered)},
                     {core::refTo(position_.id), {}, saidOfCard(scene_, position_)});
        const CardDetail detail = detailAt(look_.zoom);
        if (detail == CardDetail::All)
            addAll();
        else if (detail == CardDetail::TitleAndReadiness)
            addLarge(true);
        else
            addLarge(false);
        if (detail == CardDetail::All || detail == CardDetail::TitleAndReadiness)
            addPill();
        if (hovered && detail != CardDetail::Block)
            addPorts();
    }

private:
    [[nodiscard]] QRectF at(qreal x, qreal top, qreal right, qreal bottom) const
    {
        return {rect_.left() + x, rect_.top() + top, rect_.width() - x - right, bottom - top};
    }

    void text(const QString& words, const QRectF& rect, const TextStyle& style, Token ink,
              Qt::Alignment side = Qt::AlignLeft, Overflow overflow = Overflow::Elide)
    {
        picture_.add(Text{words, rect, style, {ink}, side | Qt::AlignBaseline, overflow, 12, false});
    }

    void addAll()
    {
        const TextStyle small = styleOf(Type::Small);
        text(position_.title, at(padding, 8, padding - 4, 25), styleOf(Type::Heading), Token::Ink,
             Qt::AlignLeft, Overflow::Shrink);
        text(placeText(scene_, position_), at(padding, 28, padding, 42), small, Token::Ink3);
        if (look_.readiness)
            addReadiness(58, 5, styleOf(Type::Number, QFont::Medium), 63);
        const QString pay = look_.pay ? payText(position_, scene_.words) : QString();
        const QString months = monthsText(position_, scene_.words);
        if (pay.isEmpty() && months.isEmpty())
            return;
        picture_.add(Line{QPolygonF({rect_.topLeft() + QPointF(padding, 74),
                                     rect_.topLeft() + QPointF(rect_.width() - padding, 74)}),
                          {{Token::Line}, 1}});
        text(pay, at(padding, 78, padding, 92), small, Token::Ink2);
        text(months, at(padding, 78, padding, 92), small, Token::Ink2, Qt::AlignRight, Overflow::Show);
    }

    /// For small zooms: letters grow in the picture as they shrink on screen.
    void addLarge(bool withReadiness)
    {
        const qreal grow = withReadiness ? 1.35 : 1.7;
        TextStyle title = styleOf(Type::Heading);
        title.size *= grow;
        const qreal baseline = withReadiness ? 42 : 60;
        picture_.add(Text{position_.title,
                          at(10, baseline - 20, 6, baseline),
                          title,
                          {Token::Ink},
                          Qt::AlignLeft | Qt::AlignBaseline,
                          Overflow::Shrink,
                          title.size * 0.8,
                          false});
        TextStyle number = styleOf(Type::Number, QFont::Medium);
        number.size *= grow;
        if (withReadiness && look_.readiness)
            addReadiness(68, 8, number, 77);
    }

    void addReadiness(qreal top, qreal height, const TextStyle& style, qreal baseline)
    {
        const std::optional<core::Readiness> readiness = readinessOf(scene_, position_);
        if (!readiness) {
            text(scene_.words.nothingToCompare, at(padding, baseline - 14, padding, baseline),
                 styleOf(Type::Small), Token::Ink3);
            return;
        }
        const QString share = readinessText(*readiness, scene_.words.locale);
        const qreal kept = (share.size() > 4 ? 62 : 40) * style.size / 12;
        const QRectF bar = at(padding, top, padding + kept, top + height);
        picture_.append(
            readinessBar(bar, *readiness, role_ == CardRole::Target ? Token::Accent : Token::FillNeutral));
        picture_.add(Text{share,
                          at(padding, baseline - 14, padding, baseline),
                          style,
                          {Token::Ink},
                          Qt::AlignRight | Qt::AlignBaseline,
                          Overflow::Show,
                          12,
                          true});
    }

    void addPill()
    {
        const std::optional<Pill> pill = pillOf(scene_, position_, role_);
        if (!pill)
            return;
        const TextStyle style = styleOf(Type::Small, QFont::Medium);
        const qreal width = 8 + 13 + 5 + Fonts().width(pill->text, style) + 10;
        const QRectF rect(rect_.left() + 12, rect_.top() - 10, width, 20);
        pillRight_ = rect.right();
        picture_.add(Rect{rect, 10, Ink{pill->ground}});
        picture_.add(Icon{pill->icon, QRectF(rect.left() + 8, rect.top() + 3.5, 13, 13), {pill->ink}});
        picture_.add(Text{pill->text,
                          rect.adjusted(26, 0, 0, 0),
                          style,
                          {pill->ink},
                          Qt::AlignLeft | Qt::AlignVCenter,
                          Overflow::Show});
    }

    void addPorts()
    {
        const QPointF centre = rect_.center();
        // The pill stays readable: the upper port moves beside it.
        const qreal top = std::max(centre.x(), pillRight_ + 9);
        for (const QPointF port : {QPointF(top, rect_.top()), QPointF(rect_.right(), centre.y()),
                                   QPointF(centre.x(), rect_.bottom()), QPointF(rect_.left(), centre.y())})
            picture_.add(Ellipse{QRectF(port - QPointF(5, 5), QSizeF(10, 10)), Ink{Token::Surface},
                                 Stroke{{Token::Accent}, 1.5}},
                         {core::refTo(position_.id), QStringLiteral("port"), {}});
    }

    Picture& picture_;
    const LadderScene& scene_;
    const LadderLook& look_;
    QRectF rect_;
    const core::Position& position_;
    CardRole role_;
    bool otherEmployer_;
    qreal pillRight_ = -1e9;
};

}  // namespace

QString saidOfCard(const LadderScene& scene, const core::Position& position)
{
    const LadderWords& words = scene.words;
    QStringList said{position.title, placeText(scene, position)};
    const CardRole role = scene.states.roleOf(position.id);
    const std::optional<QDate>& goal = core::profileOf(scene.plan).goalDate;
    if (role == CardRole::Current)
        said << words.saidCurrent;
    else if (role == CardRole::Target)
        said << (goal ? words.saidTargetBy.arg(words.dateInProse(*goal)) : words.saidTarget);
    else if (const std::optional<Pill> pill = pillOf(scene, position, role))
        said << pill->text;
    if (const std::optional<core::Readiness> readiness = readinessOf(scene, position))
        said << words.saidReadiness.arg(readinessText(*readiness, words.locale));
    said << payText(position, words) << monthsText(position, words);
    said.removeAll(QString());
    return said.join(QStringLiteral(", "));
}

Ink blockInk(const LadderScene& scene, const LadderCard& card)
{
    switch (scene.states.roleOf(card.position)) {
    case CardRole::Current:
        return {Token::Ink};
    case CardRole::Target:
        return {Token::Accent};
    case CardRole::Reached:
        return {Token::FillNeutral};
    case CardRole::Alternative:
        return {scene.layout.lanes[card.lane].otherEmployers ? Token::DoneTint : Token::Alt};
    case CardRole::Later:
    case CardRole::Plain:
        break;
    }
    return {Token::DoneTint};
}

void addCard(Picture& picture, const LadderScene& scene, const LadderLook& look, const LadderCard& card)
{
    const core::Position* position = core::find(scene.plan, card.position);
    if (!position)
        return;
    if (look.dragged == card.position) {
        picture.add(Rect{card.rect, radius, {}, Stroke{{Token::Line3}, 1, {4, 3}}});
        return;
    }
    if (detailAt(look.zoom) == CardDetail::Block) {
        if (look.selected == core::refTo(card.position))
            picture.add(Rect{card.rect.adjusted(-8, -8, 8, 8), 10, {}, Stroke{{Token::Accent}, 4}});
        picture.add(Rect{card.rect, radius, blockInk(scene, card)},
                    {core::refTo(card.position), {}, saidOfCard(scene, *position)});
        return;
    }
    CardPainter(picture, scene, look, card, *position).paint();
}

}  // namespace nextrung::drawing
