// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/dot_bar.h"

#include <algorithm>

namespace nextrung::drawing {

namespace {

struct Look {
    qreal axisWidth;
    qreal gapWidth;
    qreal radius;
    qreal ring;
    qreal tickWidth;
    qreal tickHeight;
};

constexpr Look screen{2, 4, 5.5, 1.5, 2.5, 16};
constexpr Look paper{0.8, 2.2, 3.1, 1.1, 1.5, 8};

Line horizontal(qreal from, qreal to, qreal width, Token token)
{
    return {QPolygonF({QPointF(from, 0), QPointF(to, 0)}), {{token}, width}};
}

/// Puts the dot's parts on top of the axis: gap, tick, dot.
Picture draw(const DotBar& bar, qreal width, const Look& look, Token axis, Token gap, const Ellipse& dot,
             const Meaning& meaning)
{
    const auto at = [&](double level) { return width * std::clamp(level / bar.top, 0.0, 1.0); };
    const auto part = [&](const char* name) {
        Meaning named = meaning;
        named.part = QString::fromLatin1(name);
        return named;
    };
    Picture picture;
    picture.add(horizontal(0, width, look.axisWidth, axis));
    if (bar.now && bar.needed && *bar.now < *bar.needed)
        picture.add(horizontal(at(*bar.now), at(*bar.needed), look.gapWidth, gap));
    if (bar.needed) {
        Rect tick;
        tick.rect = QRectF(at(*bar.needed) - look.tickWidth / 2, -look.tickHeight / 2, look.tickWidth,
                           look.tickHeight);
        tick.fill = Ink{Token::Target};
        picture.add(tick, part("needed"));
    }
    if (bar.now) {
        Ellipse placed = dot;
        placed.rect = QRectF(at(*bar.now) - look.radius, -look.radius, 2 * look.radius, 2 * look.radius);
        picture.add(placed, part("now"));
    }
    return picture;
}

bool isMet(const DotBar& bar)
{
    return bar.now && bar.needed && *bar.now >= *bar.needed;
}

}  // namespace

Picture dotBar(const DotBar& bar, qreal width, const Meaning& meaning)
{
    Ellipse dot;
    dot.fill = Ink{isMet(bar) ? Token::Good : Token::Accent};
    dot.outline = Stroke{{Token::Surface}, screen.ring};
    return draw(bar, width, screen, Token::Line2, Token::Crit, dot, meaning);
}

Picture dotBarOnPaper(const DotBar& bar, qreal width)
{
    Ellipse dot;
    dot.fill = Ink{isMet(bar) ? Token::Ink : Token::Surface};
    dot.outline = Stroke{{Token::Ink}, paper.ring};
    return draw(bar, width, paper, Token::Line, Token::Ink, dot, {});
}

Picture readinessBar(const QRectF& bar, const core::Readiness& readiness, Token fill)
{
    const double low = std::clamp(readiness.low, 0.0, 1.0);
    const double high = std::clamp(readiness.high, low, 1.0);
    const qreal radius = bar.height() / 2;
    Picture picture;
    picture.add(Rect{bar, radius, Ink{Token::Track}});
    const qreal from = std::max(0.0, bar.width() * low - 2 * radius);  // under the round end of what is known
    const QRectF unknown(bar.left() + from, bar.top(), bar.width() * high - from, bar.height());
    if (high > low) {
        picture.add(Rect{unknown, radius, Ink{Token::Surface}});
        picture.add(Hatch{rectOutline(unknown, radius), Ink{fill, 0.7}, 45, 4, 1});
        picture.add(Rect{unknown.adjusted(0.5, 0.5, -0.5, -0.5), radius - 0.5, std::nullopt,
                         Stroke{Ink{fill, 0.7}, 1}});
    }
    if (low > 0)
        picture.add(Rect{QRectF(bar.topLeft(), QSizeF(bar.width() * low, bar.height())), radius, Ink{fill}});
    return picture;
}

}  // namespace nextrung::drawing
