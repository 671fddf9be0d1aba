// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/fonts.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QScreen>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>

namespace nextrung::drawing {

namespace {

constexpr int pointsPerInch = 72;

/// The dots per inch that Qt measures fonts of widgets with.
int screenDotsPerInch()
{
    const QScreen* screen = QGuiApplication::primaryScreen();
    return screen ? qRound(screen->logicalDotsPerInchY()) : 96;
}

QString inter()
{
    return QStringLiteral("Inter");
}

QStringList familiesInOrder()
{
#if defined(Q_OS_WIN)
    return {inter(), QStringLiteral("Segoe UI")};
#elif defined(Q_OS_MACOS)
    return {inter()};
#else
    return {inter(), QStringLiteral("Noto Sans"), QStringLiteral("DejaVu Sans")};
#endif
}

/// What is left from `start` on, as one line that ends in an ellipsis if it does not fit.
QString elidedRest(const QString& text, int start, const QFont& font, qreal width)
{
    const QString rest = text.mid(start).simplified();
    return QFontMetricsF(font).elidedText(rest, Qt::ElideRight, width);
}

}  // namespace

TextStyle styleOf(Type type)
{
    switch (type) {
    case Type::Hero:
        return {28, 36, QFont::DemiBold, -0.2};
    case Type::FigureLarge:
        return {30, 36, QFont::DemiBold};
    case Type::Figure:
        return {24, 30, QFont::DemiBold};
    case Type::FigureSmall:
        return {22, 26, QFont::DemiBold};
    case Type::TitleLarge:
        return {22, 30, QFont::DemiBold};
    case Type::Title:
        return {16, 22, QFont::DemiBold};
    case Type::Inspector:
        return {15, 20, QFont::DemiBold};
    case Type::Heading:
        return {13, 18, QFont::DemiBold};
    case Type::Subheading:
        return {12, 16, QFont::DemiBold};
    case Type::Body:
        return {13, 18};
    case Type::Dense:
        return {12.5, 17};
    case Type::Number:
        return {12, 17};
    case Type::Small:
        return {11.5, 16};
    case Type::Caption:
        return {11, 14};
    case Type::Micro:
        return {10.5, 13};
    }
    Q_UNREACHABLE();
}

TextStyle styleOf(Type type, QFont::Weight weight)
{
    TextStyle style = styleOf(type);
    style.weight = weight;
    return style;
}

QString firstInstalled(const QStringList& wanted, const QStringList& installed)
{
    const auto found = std::find_if(wanted.begin(), wanted.end(),
                                    [&](const QString& family) { return installed.contains(family); });
    return found == wanted.end() ? QString() : *found;
}

const QString& preferredFamily()
{
    static const QString family = [] {
        const QString installed = firstInstalled(familiesInOrder(), QFontDatabase::families());
        return installed.isEmpty() ? QFontDatabase::systemFont(QFontDatabase::GeneralFont).family()
                                   : installed;
    }();
    return family;
}

Fonts::Fonts(const QString& family, int scalePercent)
    : family_(family.isEmpty() ? preferredFamily() : family)
    , scalePercent_(std::clamp(scalePercent, 90, 150))
{
}

Fonts Fonts::onPaper() const
{
    Fonts paper = *this;
    paper.medium_ = Medium::Paper;
    return paper;
}

TextStyle Fonts::style(Type type, QFont::Weight weight) const
{
    TextStyle style = styleOf(type, weight);
    style.size = scaled(style.size);
    style.lineHeight = scaled(style.lineHeight);
    style.tracking = scaled(style.tracking);
    return style;
}

QFont Fonts::font(const TextStyle& style) const
{
    return font(style, screenDotsPerInch());
}

QFont Fonts::font(const TextStyle& style, int dotsPerInch) const
{
    QFont font(family_);
    // QFont takes pixels as whole numbers only; as points of this device the size is exact, 12.5 too.
    font.setPointSizeF(style.size * pointsPerInch / dotsPerInch);
    font.setWeight(style.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (style.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, style.tracking);
    // Inter's contextual alternates have no Unicode mapping: shaped, 14:00 does not extract from a PDF.
    const bool mustNotShape = medium_ == Medium::Paper && family_ == inter();
    font.setStyleStrategy(mustNotShape ? QFont::PreferNoShaping : QFont::PreferAntialias);
    return font;
}

qreal Fonts::width(const QString& text, const TextStyle& style) const
{
    return QFontMetricsF(font(style)).horizontalAdvance(text);
}

QStringList Fonts::wrapped(const QString& text, const TextStyle& style, qreal width, int mostLines) const
{
    QString source = text;
    source.replace(QLatin1Char('\n'), QChar::LineSeparator);
    const QFont used = font(style);
    QTextLayout layout(source, used);
    layout.setTextOption([] {
        QTextOption option;
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        return option;
    }());
    QStringList lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        const bool isLast = lines.size() + 1 == mostLines;
        lines << (isLast ? elidedRest(source, line.textStart(), used, width)
                         : source.mid(line.textStart(), line.textLength()).trimmed());
        if (isLast)
            break;
    }
    layout.endLayout();
    return lines;
}

}  // namespace nextrung::drawing
