// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/style.h"
#include "drawing/theme.h"
#include "support/printers.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace nextrung::drawing {

namespace {

/// One channel of a colour as light. Source: WCAG 2.1, definition of relative luminance.
double linear(double channel)
{
    return channel <= 0.03928 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

/// Source: WCAG 2.1, definition of contrast ratio.
double contrast(const QColor& a, const QColor& b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

using Pair = std::pair<Token, Token>;

// The design's list of texts and what they lie on.
constexpr std::array textPairs = {
    Pair{Token::Ink, Token::Surface},
    Pair{Token::Ink, Token::Chrome},
    Pair{Token::Ink, Token::Selected},
    Pair{Token::Ink, Token::Sunken},
    Pair{Token::Ink2, Token::Surface},
    Pair{Token::Ink2, Token::Chrome},
    Pair{Token::Ink2, Token::Canvas},
    Pair{Token::Ink2, Token::Selected},
    Pair{Token::Ink2, Token::Hover},
    Pair{Token::Ink3, Token::Surface},
    Pair{Token::Ink3, Token::Chrome},
    Pair{Token::Ink3, Token::Canvas},
    Pair{Token::Ink3, Token::Band},
    Pair{Token::Ink3, Token::Weekend},
    Pair{Token::Ink3, Token::Selected},
    Pair{Token::Ink3, Token::Sunken},
    Pair{Token::Ink3, Token::Hover},
    Pair{Token::AccentInk, Token::Surface},
    Pair{Token::AccentInk, Token::Chrome},
    Pair{Token::AccentInk, Token::AccentTint},
    Pair{Token::AccentInk, Token::AccentWash},
    Pair{Token::AccentInk, Token::Selected},
    Pair{Token::OnFill, Token::Accent},
    Pair{Token::OnFill, Token::AccentHover},
    Pair{Token::CritInk, Token::Surface},
    Pair{Token::CritInk, Token::CritTint},
    Pair{Token::CritInk, Token::CritWash},
    Pair{Token::CritInk, Token::Chrome},
    Pair{Token::OnFill, Token::Crit},
    Pair{Token::LateInk, Token::Surface},
    Pair{Token::LateInk, Token::LateTint},
    Pair{Token::LateInk, Token::LateWash},
    Pair{Token::OnFill, Token::Late},
    Pair{Token::GoodInk, Token::Surface},
    Pair{Token::GoodInk, Token::GoodTint},
    Pair{Token::GoodInk, Token::GoodWash},
    Pair{Token::OnFill, Token::Good},
    Pair{Token::AltInk, Token::Surface},
    Pair{Token::AltInk, Token::Canvas},
    Pair{Token::AltInk, Token::AltTint},
    Pair{Token::OnFill, Token::AltInk},
    Pair{Token::Ink, Token::BarTint},
    Pair{Token::Ink, Token::CritTint},
    Pair{Token::Ink, Token::DoneTint},
    Pair{Token::Surface, Token::Ink},
};

// The design's list of marks that carry meaning, and what they lie on.
constexpr std::array markPairs = {
    Pair{Token::Accent, Token::Surface},      Pair{Token::Accent, Token::Canvas},
    Pair{Token::Crit, Token::Surface},        Pair{Token::Late, Token::Surface},
    Pair{Token::Good, Token::Surface},        Pair{Token::Alt, Token::Canvas},
    Pair{Token::Bar, Token::Surface},         Pair{Token::Bar, Token::Weekend},
    Pair{Token::BarCrit, Token::Surface},     Pair{Token::BarCrit, Token::Weekend},
    Pair{Token::Done, Token::Surface},        Pair{Token::Summary, Token::Surface},
    Pair{Token::Line3, Token::Surface},       Pair{Token::Line3, Token::Canvas},
    Pair{Token::FillNeutral, Token::Surface}, Pair{Token::FillNeutral, Token::Track},
    Pair{Token::Self, Token::Surface},        Pair{Token::Manager, Token::Surface},
    Pair{Token::Mentor, Token::Surface},      Pair{Token::LoadOver, Token::Surface},
};

struct NamedTheme {
    const char* name;
    Theme theme;

    friend std::ostream& operator<<(std::ostream& out, const NamedTheme& value) { return out << value.name; }
};

std::vector<Token> allTokens()
{
    std::vector<Token> tokens;
    for (int i = 0; i < tokenCount; ++i)
        tokens.push_back(static_cast<Token>(i));
    return tokens;
}

bool isGrey(const QColor& color)
{
    return color.red() == color.green() && color.green() == color.blue();
}

class ScreenThemeTest : public testing::TestWithParam<NamedTheme> { };

}  // namespace

TEST_P(ScreenThemeTest, EveryTextIsReadableOnWhatItLiesOn)
{
    for (const auto& [text, ground] : textPairs) {
        EXPECT_GE(contrast(GetParam().theme.color(text), GetParam().theme.color(ground)), 4.5)
            << nameOf(text).data() << " on " << nameOf(ground).data();
    }
}

TEST_P(ScreenThemeTest, EveryMarkStandsOutFromWhatItLiesOn)
{
    for (const auto& [mark, ground] : markPairs) {
        EXPECT_GE(contrast(GetParam().theme.color(mark), GetParam().theme.color(ground)), 3.0)
            << nameOf(mark).data() << " on " << nameOf(ground).data();
    }
}

TEST_P(ScreenThemeTest, ThePaletteShowsTextOfTheThemeOnItsGround)
{
    const Theme& theme = GetParam().theme;
    const QPalette palette = paletteFor(theme);

    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Base), theme.color(Token::Surface));
    EXPECT_EQ(palette.color(QPalette::Active, QPalette::Text), theme.color(Token::Ink));
    EXPECT_EQ(palette.color(QPalette::Disabled, QPalette::ButtonText), theme.color(Token::InkOff));
    for (const QPalette& used : {palette, editorPaletteFor(theme)}) {
        EXPECT_GE(contrast(used.color(QPalette::HighlightedText), used.color(QPalette::Highlight)), 4.5);
        EXPECT_NE(used.color(QPalette::Highlight), used.color(QPalette::Base));
    }
}

TEST_P(ScreenThemeTest, ASystemWithItsPaletteGetsTheSameLook)
{
    EXPECT_EQ(themeLike(paletteFor(GetParam().theme)).look(), GetParam().theme.look());
}

INSTANTIATE_TEST_SUITE_P(Themes, ScreenThemeTest,
                         testing::Values(NamedTheme{"Light", Theme::light()},
                                         NamedTheme{"Dark", Theme::dark()},
                                         NamedTheme{"StrongLight", Theme::light().inHighContrast()},
                                         NamedTheme{"StrongDark", Theme::dark().inHighContrast()}),
                         testing::PrintToStringParamName());

TEST(ThemeTest, HasTheColoursOfTheDesignsTokenFile)
{
    QFile file(QStringLiteral(NEXTRUNG_SHARED_DIR "/design/tokens.json"));
    if (!file.open(QIODevice::ReadOnly))
        GTEST_SKIP() << "the design's token file is not here";
    const QJsonObject tokens = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject light = tokens.value(QLatin1String("light")).toObject();
    const QJsonObject dark = tokens.value(QLatin1String("dark")).toObject();

    EXPECT_EQ(light.size(), tokenCount);
    for (const Token token : allTokens()) {
        EXPECT_EQ(Theme::light().color(token), QColor(light.value(nameOf(token)).toString()))
            << nameOf(token).data();
        EXPECT_EQ(Theme::dark().color(token), QColor(dark.value(nameOf(token)).toString()))
            << nameOf(token).data();
    }
}

TEST(ThemeTest, PaperIsBlackWhiteAndGreyOnly)
{
    for (const Token token : allTokens())
        EXPECT_TRUE(isGrey(Theme::paper().color(token))) << nameOf(token).data();
}

TEST(ThemeTest, EveryTextIsReadableOnPaper)
{
    for (const auto& [text, ground] : textPairs) {
        EXPECT_GE(contrast(Theme::paper().color(text), Theme::paper().color(ground)), 5.95)
            << nameOf(text).data() << " on " << nameOf(ground).data();
    }
}

TEST(ThemeTest, PaperInColourColoursRouteGapAndLateOnly)
{
    std::vector<Token> coloured;
    for (const Token token : allTokens()) {
        if (!isGrey(Theme::paperInColour().color(token)))
            coloured.push_back(token);
    }

    EXPECT_EQ(coloured,
              (std::vector<Token>{Token::Accent, Token::AccentInk, Token::Crit, Token::CritInk, Token::Late,
                                  Token::LateInk}));
}

TEST(ThemeTest, HighContrastHasOneInkStrongLinesAndNoTints)
{
    const Theme strong = Theme::light().inHighContrast();

    EXPECT_EQ(strong.color(Token::Ink2), Theme::light().color(Token::Ink));
    EXPECT_EQ(strong.color(Token::Ink3), Theme::light().color(Token::Ink));
    EXPECT_EQ(strong.color(Token::Line), Theme::light().color(Token::Line3));
    for (const Token token : allTokens()) {
        if (nameOf(token).endsWith(QLatin1String("Tint"))) {
            EXPECT_EQ(strong.color(token), Theme::light().color(Token::Surface)) << nameOf(token).data();
            EXPECT_GE(contrast(strong.color(outlineOf(token)), strong.color(token)), 3.0)
                << nameOf(token).data();
        }
    }
}

}  // namespace nextrung::drawing
