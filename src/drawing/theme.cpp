// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/theme.h"

#include <algorithm>
#include <array>

namespace nextrung::drawing {

namespace {

/// One token in every look, as 0xRRGGBB.
struct Row {
    Token token;
    const char* name;
    QRgb light;
    QRgb dark;
    QRgb paper;
};

// Source: the design's token file, checked against it by theme_test; paper: its section on the printed plan.
constexpr std::array<Row, tokenCount> rows = {{
    Row{Token::Titlebar, "titlebar", 0xE7E9ED, 0x16191E, 0xFFFFFF},
    Row{Token::Chrome, "chrome", 0xF3F4F6, 0x1E2229, 0xFFFFFF},
    Row{Token::Surface, "surface", 0xFFFFFF, 0x23282F, 0xFFFFFF},
    Row{Token::Canvas, "canvas", 0xFAFBFC, 0x1B1F25, 0xFFFFFF},
    Row{Token::Band, "band", 0xF4F6F8, 0x20252C, 0xFFFFFF},
    Row{Token::Sunken, "sunken", 0xEEF0F3, 0x171A1F, 0xFFFFFF},
    Row{Token::Hover, "hover", 0xEBEEF3, 0x2D333C, 0xFFFFFF},
    Row{Token::Selected, "selected", 0xE4EDFC, 0x22375B, 0xFFFFFF},
    Row{Token::Weekend, "weekend", 0xF1F3F6, 0x1E2228, 0xEFEFEF},
    Row{Token::Scrim, "scrim", 0x1C2430, 0x000000, 0x000000},
    Row{Token::Line, "line", 0xE2E5EA, 0x333A44, 0xD4D4D4},
    Row{Token::Line2, "line2", 0xCBD1DA, 0x454E5B, 0x333333},
    Row{Token::Line3, "line3", 0x848E9D, 0x7F8A9A, 0x5A5A5A},
    Row{Token::Grid, "grid", 0xEBEEF2, 0x2B3139, 0xD4D4D4},
    Row{Token::Ink, "ink", 0x1A212C, 0xEBEEF2, 0x000000},
    Row{Token::Ink2, "ink2", 0x465061, 0xB6BFCB, 0x333333},
    Row{Token::Ink3, "ink3", 0x5F6A7B, 0x98A3B2, 0x5A5A5A},
    Row{Token::InkOff, "inkOff", 0x98A1AF, 0x6A7585, 0x5A5A5A},
    Row{Token::OnFill, "onFill", 0xFFFFFF, 0x10141A, 0xFFFFFF},
    Row{Token::Accent, "accent", 0x2358CC, 0x7AA7FF, 0x000000},
    Row{Token::AccentHover, "accentHover", 0x1C4AB0, 0x98BBFF, 0x000000},
    Row{Token::AccentInk, "accentInk", 0x1D4FB8, 0x8FB4FF, 0x000000},
    Row{Token::AccentTint, "accentTint", 0xDDE8FB, 0x27406D, 0xFFFFFF},
    Row{Token::AccentWash, "accentWash", 0xEFF4FD, 0x222F45, 0xFFFFFF},
    Row{Token::Crit, "crit", 0xBF560B, 0xF0A05A, 0x000000},
    Row{Token::CritInk, "critInk", 0xA0470A, 0xF4AE70, 0x000000},
    Row{Token::CritTint, "critTint", 0xFBE0C7, 0x57391D, 0xFFFFFF},
    Row{Token::CritWash, "critWash", 0xFDF2E7, 0x36291D, 0xFFFFFF},
    Row{Token::Late, "late", 0xB3261E, 0xEE5A74, 0x000000},
    Row{Token::LateInk, "lateInk", 0xA3211A, 0xFF93A3, 0x000000},
    Row{Token::LateTint, "lateTint", 0xF8D9D6, 0x5E2433, 0xFFFFFF},
    Row{Token::LateWash, "lateWash", 0xFCEEEC, 0x3B1F28, 0xFFFFFF},
    Row{Token::Good, "good", 0x0A7A55, 0x8FD6A0, 0x000000},
    Row{Token::GoodInk, "goodInk", 0x08694A, 0xA3DFB1, 0x000000},
    Row{Token::GoodTint, "goodTint", 0xCDEBDD, 0x22492F, 0xFFFFFF},
    Row{Token::GoodWash, "goodWash", 0xE9F6F0, 0x1D3325, 0xFFFFFF},
    Row{Token::Alt, "alt", 0xA877C9, 0x9468B4, 0x333333},
    Row{Token::AltInk, "altInk", 0x6E4795, 0xCDAEE2, 0x333333},
    Row{Token::AltTint, "altTint", 0xEFE5F6, 0x43304F, 0xFFFFFF},
    Row{Token::Bar, "bar", 0x3D6FD6, 0x6D9BF5, 0x000000},
    Row{Token::BarTint, "barTint", 0xC3D5F6, 0x2F4A7C, 0xFFFFFF},
    Row{Token::BarCrit, "barCrit", 0xCB6415, 0xE8924A, 0x000000},
    Row{Token::BarCritTint, "barCritTint", 0xF6CDA6, 0x6B4420, 0xFFFFFF},
    Row{Token::Done, "done", 0x7D8899, 0x8A95A5, 0xA6A6A6},
    Row{Token::DoneTint, "doneTint", 0xC9CFD8, 0x434C58, 0xEFEFEF},
    Row{Token::Summary, "summary", 0x333D4C, 0xC4CCD6, 0x333333},
    Row{Token::Slack, "slack", 0x9AA4B3, 0x6B7686, 0x5A5A5A},
    Row{Token::Base, "base", 0xA9B2BF, 0x5D6877, 0xA6A6A6},
    Row{Token::Self, "self", 0x2358CC, 0x7AA7FF, 0x000000},
    Row{Token::Manager, "manager", 0xBF560B, 0xF0A05A, 0x000000},
    Row{Token::Mentor, "mentor", 0x0A7A55, 0x8FD6A0, 0x000000},
    Row{Token::Track, "track", 0xE3E7EC, 0x39414C, 0xD4D4D4},
    Row{Token::FillNeutral, "fillNeutral", 0x5C6879, 0x9CA7B6, 0x000000},
    Row{Token::Load, "load", 0x8FB0EC, 0x4E78C4, 0xA6A6A6},
    Row{Token::LoadOver, "loadOver", 0xCB6415, 0xE8924A, 0x000000},
    Row{Token::Target, "target", 0x1A212C, 0xEBEEF2, 0x000000},
    Row{Token::Density, "density", 0x9DBBF0, 0x3E62A6, 0xEFEFEF},
    Row{Token::DensityLate, "densityLate", 0xF2BC8B, 0x80502A, 0xEFEFEF},
}};

// color() indexes the table by token.
static_assert(std::is_sorted(rows.begin(), rows.end(),
                             [](const Row& a, const Row& b) { return a.token < b.token; }));

const Row& rowOf(Token token)
{
    return rows[static_cast<std::size_t>(token)];
}

/// What a token stands for in high contrast.
Token strengthened(Token token)
{
    if (isTint(token))
        return Token::Surface;
    switch (token) {
    case Token::Line:
        return Token::Line3;
    case Token::Ink2:
    case Token::Ink3:
        return Token::Ink;
    default:
        return token;
    }
}

/// The tokens that keep a colour on a page printed in colour.
bool isColouredOnPaper(Token token)
{
    constexpr std::array<Token, 6> coloured
        = {Token::Accent, Token::AccentInk, Token::Crit, Token::CritInk, Token::Late, Token::LateInk};
    return std::find(coloured.begin(), coloured.end(), token) != coloured.end();
}

}  // namespace

QLatin1String nameOf(Token token)
{
    return QLatin1String(rowOf(token).name);
}

Token outlineOf(Token token)
{
    switch (token) {
    case Token::AccentTint:
        return Token::Accent;
    case Token::CritTint:
        return Token::Crit;
    case Token::LateTint:
        return Token::Late;
    case Token::GoodTint:
        return Token::Good;
    case Token::AltTint:
        return Token::Alt;
    case Token::BarTint:
        return Token::Bar;
    case Token::BarCritTint:
        return Token::BarCrit;
    case Token::DoneTint:
        return Token::Done;
    default:
        return token;
    }
}

bool isTint(Token token)
{
    return outlineOf(token) != token;
}

Theme Theme::inHighContrast() const
{
    Theme strong = *this;
    strong.isHighContrast_ = true;
    return strong;
}

QColor Theme::color(Token token) const
{
    const Row& row = rowOf(isHighContrast_ ? strengthened(token) : token);
    switch (look_) {
    case Look::Light:
        return QColor::fromRgb(row.light);
    case Look::Dark:
        return QColor::fromRgb(row.dark);
    case Look::Paper:
        return QColor::fromRgb(row.paper);
    case Look::PaperInColour:
        return QColor::fromRgb(isColouredOnPaper(token) ? row.light : row.paper);
    }
    Q_UNREACHABLE();
}

}  // namespace nextrung::drawing
