// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/style.h"

#include <array>
#include <utility>

namespace nextrung::drawing {

QPalette paletteFor(const Theme& theme)
{
    constexpr std::array<std::pair<QPalette::ColorRole, Token>, 19> roles = {{
        {QPalette::Window, Token::Chrome},
        {QPalette::WindowText, Token::Ink},
        {QPalette::Base, Token::Surface},
        {QPalette::AlternateBase, Token::Band},
        {QPalette::Text, Token::Ink},
        {QPalette::Button, Token::Surface},
        {QPalette::ButtonText, Token::Ink},
        {QPalette::BrightText, Token::OnFill},
        {QPalette::ToolTipBase, Token::Ink},
        {QPalette::ToolTipText, Token::Surface},
        {QPalette::PlaceholderText, Token::Ink3},
        {QPalette::Highlight, Token::Selected},
        {QPalette::HighlightedText, Token::Ink},
        {QPalette::Link, Token::AccentInk},
        {QPalette::LinkVisited, Token::AccentInk},
        {QPalette::Light, Token::Surface},
        {QPalette::Midlight, Token::Line},
        {QPalette::Mid, Token::Line2},
        {QPalette::Dark, Token::Line3},
    }};
    QPalette palette;
    for (const auto& [role, token] : roles)
        palette.setColor(QPalette::All, role, theme.color(token));
    palette.setColor(QPalette::All, QPalette::Shadow, theme.color(Token::Line3));
    for (const QPalette::ColorRole role : {QPalette::Text, QPalette::ButtonText, QPalette::WindowText})
        palette.setColor(QPalette::Disabled, role, theme.color(Token::InkOff));
    return palette;
}

QPalette editorPaletteFor(const Theme& theme)
{
    QPalette palette = paletteFor(theme);
    // A tint is plain surface in high contrast, where selected text would not show.
    const bool isStrong = theme.isHighContrast();
    palette.setColor(QPalette::All, QPalette::Highlight,
                     theme.color(isStrong ? Token::Accent : Token::AccentTint));
    palette.setColor(QPalette::All, QPalette::HighlightedText,
                     theme.color(isStrong ? Token::OnFill : Token::Ink));
    return palette;
}

Theme themeLike(const QPalette& system)
{
    const bool isLight
        = system.color(QPalette::Window).lightness() >= system.color(QPalette::WindowText).lightness();
    return isLight ? Theme::light() : Theme::dark();
}

}  // namespace nextrung::drawing
