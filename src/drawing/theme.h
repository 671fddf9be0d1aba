// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QLatin1String>
#include <QtGlobal>

namespace nextrung::drawing {

/// What a colour means. Pictures and widgets name a token; a Theme says which colour it is.
enum class Token : quint8 {
    // surfaces
    Titlebar,
    Chrome,
    Surface,
    Canvas,
    Band,
    Sunken,
    Hover,
    Selected,
    Weekend,
    Scrim,
    // lines
    Line,
    Line2,
    Line3,
    Grid,
    // text
    Ink,
    Ink2,
    Ink3,
    InkOff,
    OnFill,
    // chosen, now, mine
    Accent,
    AccentHover,
    AccentInk,
    AccentTint,
    AccentWash,
    // attention
    Crit,
    CritInk,
    CritTint,
    CritWash,
    // late or refused
    Late,
    LateInk,
    LateTint,
    LateWash,
    // met
    Good,
    GoodInk,
    GoodTint,
    GoodWash,
    // alternative route
    Alt,
    AltInk,
    AltTint,
    // timeline and data
    Bar,
    BarTint,
    BarCrit,
    BarCritTint,
    Done,
    DoneTint,
    Summary,
    Slack,
    Base,
    Self,
    Manager,
    Mentor,
    Track,
    FillNeutral,
    Load,
    LoadOver,
    Target,
    Density,
    DensityLate,
};

/// How many tokens there are; the last enumerator is DensityLate.
inline constexpr int tokenCount = static_cast<int>(Token::DensityLate) + 1;

/// The token's name in the design's token file, for example "barCrit".
[[nodiscard]] QLatin1String nameOf(Token token);

/// Is this the pale ground of another colour (accentTint, barTint, ...)? Such a ground never stands alone.
[[nodiscard]] bool isTint(Token token);

/// The token that outlines a tint where tints are not told apart by their colour; `token` itself if it is no
/// tint.
[[nodiscard]] Token outlineOf(Token token);

/// The colours of one look: which colour each token has. A plain value of a few bytes.
class Theme {
public:
    enum class Look : quint8 { Light, Dark, Paper, PaperInColour };

    [[nodiscard]] static Theme light() { return Theme(Look::Light); }
    [[nodiscard]] static Theme dark() { return Theme(Look::Dark); }
    /// Black and greys only: nothing on the page depends on colour.
    [[nodiscard]] static Theme paper() { return Theme(Look::Paper); }
    /// As paper(), but route, gap and late have the light theme's colours.
    [[nodiscard]] static Theme paperInColour() { return Theme(Look::PaperInColour); }

    /// The same look with strong lines, one ink for text, and tints as plain surface with an outline.
    [[nodiscard]] Theme inHighContrast() const;

    /// The colour of `token`, opaque.
    [[nodiscard]] QColor color(Token token) const;

    [[nodiscard]] Look look() const { return look_; }
    [[nodiscard]] bool isDark() const { return look_ == Look::Dark; }
    [[nodiscard]] bool isPaper() const { return look_ == Look::Paper || look_ == Look::PaperInColour; }
    [[nodiscard]] bool isHighContrast() const { return isHighContrast_; }

    friend bool operator==(const Theme&, const Theme&) = default;

private:
    explicit Theme(Look look)
        : look_(look)
    {
    }

    Look look_;
    bool isHighContrast_ = false;
};

}  // namespace nextrung::drawing
