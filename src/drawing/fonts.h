// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>
#include <QStringList>

namespace nextrung::drawing {

/// The steps of the type scale; each has one size, line height and weight.
enum class Type : quint8 {
    Hero,  ///< 28/36, 600: the goal on the Overview.
    FigureLarge,  ///< 30/36, 600: the number in the ring.
    Figure,  ///< 24/30, 600: scores.
    FigureSmall,  ///< 22/26, 600: forecast figures.
    TitleLarge,  ///< 22/30, 600
    Title,  ///< 16/22, 600: view name.
    Inspector,  ///< 15/20, 600: object name in the inspector.
    Heading,  ///< 13/18, 600
    Subheading,  ///< 12/16, 600
    Body,  ///< 13/18, 400
    Dense,  ///< 12.5/17, 400: tables, tree of the plan.
    Number,  ///< 12/17, 400: numbers and dates in tables.
    Small,  ///< 11.5/16, 400: second lines, table headers, card details.
    Caption,  ///< 11/14, 400: axes, legends, units.
    Micro,  ///< 10.5/13, 400: day row of the timeline. Nothing is smaller.
};

/// Where something is painted: pixels on a screen, or points (1/72 inch) on paper, in a PDF or an SVG.
enum class Medium : quint8 { Screen, Paper };

/// Size and weight of a text, without its family: what a picture keeps.
struct TextStyle {
    qreal size = 13;  ///< Pixels on screen, points on paper.
    qreal lineHeight = 18;  ///< From baseline to baseline, in the same unit.
    QFont::Weight weight = QFont::Normal;
    qreal tracking = 0;  ///< Extra space after each letter, in the same unit.

    friend bool operator==(const TextStyle&, const TextStyle&) = default;
};

/// The style of a step of the type scale at 100 %, in its own weight.
[[nodiscard]] TextStyle styleOf(Type type);

/// The same step in another weight (500 for a name in body text).
[[nodiscard]] TextStyle styleOf(Type type, QFont::Weight weight);

/// The family and the text size that the user chose, and the fonts that follow from them.
///
/// A plain value. Sizes are exact: fractions of a pixel are kept.
class Fonts {
public:
    /// The preferred family of this system at 100 %.
    Fonts()
        : Fonts(QString(), 100)
    {
    }

    /// @param family  Empty for the preferred family of this system.
    /// @param scalePercent  Text size; taken into 90 to 150.
    Fonts(const QString& family, int scalePercent);

    [[nodiscard]] const QString& family() const { return family_; }
    [[nodiscard]] int scalePercent() const { return scalePercent_; }

    [[nodiscard]] Medium medium() const { return medium_; }

    /// The same family and size for paper, PDF and SVG, where text must extract and search right.
    [[nodiscard]] Fonts onPaper() const;

    /// `length` enlarged as text is: row heights follow the text size.
    [[nodiscard]] qreal scaled(qreal length) const { return length * scalePercent_ / 100; }

    /// A step of the type scale at the user's text size.
    [[nodiscard]] TextStyle style(Type type) const { return style(type, styleOf(type).weight); }
    [[nodiscard]] TextStyle style(Type type, QFont::Weight weight) const;

    /// The font for widgets and item delegates.
    [[nodiscard]] QFont font(Type type) const { return font(style(type)); }
    [[nodiscard]] QFont font(Type type, QFont::Weight weight) const { return font(style(type, weight)); }
    [[nodiscard]] QFont font(const TextStyle& style) const;

    /// The font whose size is `style.size` in the painter's units, on a device of `dotsPerInch`.
    [[nodiscard]] QFont font(const TextStyle& style, int dotsPerInch) const;

    /// Width of `text` in one line, its digits as wide as the font has them.
    [[nodiscard]] qreal width(const QString& text, const TextStyle& style) const;

    /// `text` broken into lines no wider than `width`; the last of `mostLines` is elided if more is left.
    ///
    /// A word wider than `width` is broken inside. Line feeds break lines.
    [[nodiscard]] QStringList wrapped(const QString& text, const TextStyle& style, qreal width,
                                      int mostLines) const;

    friend bool operator==(const Fonts&, const Fonts&) = default;

private:
    QString family_;
    int scalePercent_;
    Medium medium_ = Medium::Screen;
};

/// The family to use on this system: the first installed one of the design's order of preference.
///
/// Resolved at the first call, which needs the application object; the same for the rest of the run.
[[nodiscard]] const QString& preferredFamily();

/// The first of `wanted` that is among `installed`; empty if none is.
[[nodiscard]] QString firstInstalled(const QStringList& wanted, const QStringList& installed);

}  // namespace nextrung::drawing
