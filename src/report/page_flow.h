// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/picture.h"

#include <QSizeF>
#include <QString>

#include <vector>

namespace nextrung::report {

/// One page of paper: its size in points and what is on it.
struct PrintedPage {
    QSizeF size{};
    drawing::Picture picture{};
};

/// A sheet and its margins, in points (1/72 inch): 18 mm at the sides, 15 mm at the top, 12 mm to the foot
/// line.
struct Sheet {
    QSizeF size{};

    [[nodiscard]] static Sheet a4() { return {QSizeF(595.276, 841.89)}; }
    [[nodiscard]] static Sheet letter() { return {QSizeF(612, 792)}; }
    [[nodiscard]] Sheet turned() const { return {size.transposed()}; }

    [[nodiscard]] static qreal left() { return 51; }
    [[nodiscard]] qreal right() const { return size.width() - 51; }
    [[nodiscard]] qreal width() const { return right() - left(); }
    [[nodiscard]] static qreal top() { return 42.5; }
    [[nodiscard]] qreal footLine() const { return size.height() - 34; }
    /// Where the content must end, clear of the foot line.
    [[nodiscard]] qreal bottom() const { return footLine() - 10; }

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

/// The type sizes of paper.
namespace type {

inline constexpr drawing::TextStyle name{22, 26, QFont::DemiBold, 0};
inline constexpr drawing::TextStyle pageTitle{15, 19, QFont::DemiBold, 0};
inline constexpr drawing::TextStyle section{11, 14, QFont::DemiBold, 0};
inline constexpr drawing::TextStyle intention{11, 16, QFont::Normal, 0};
inline constexpr drawing::TextStyle body{9.5, 13, QFont::Normal, 0};
inline constexpr drawing::TextStyle strong{9.5, 13, QFont::DemiBold, 0};
inline constexpr drawing::TextStyle table{9, 12, QFont::Normal, 0};
inline constexpr drawing::TextStyle tableStrong{9, 12, QFont::DemiBold, 0};
inline constexpr drawing::TextStyle note{8, 11, QFont::Normal, 0};
inline constexpr drawing::TextStyle axis{7, 9, QFont::Normal, 0};

}  // namespace type

/// Puts things onto pages from top to bottom, and begins a new page where the next thing does not fit whole.
///
/// Text is never cut: it is broken into lines, and what follows moves down.
class PageFlow {
public:
    /// @param air  How much of the empty space between things is kept, at most 1.
    PageFlow(Sheet sheet, drawing::Fonts fonts, qreal air = 1);

    [[nodiscard]] const Sheet& sheet() const { return sheet_; }
    [[nodiscard]] const drawing::Fonts& fonts() const { return fonts_; }
    /// Where the next thing goes on the current page.
    [[nodiscard]] qreal y() const { return y_; }
    [[nodiscard]] drawing::Picture& page() { return pages_.back().picture; }

    void moveDown(qreal height) { y_ += height; }
    void moveTo(qreal y) { y_ = y; }
    /// Empty space that may be given up to save a page.
    [[nodiscard]] qreal air(qreal length) const { return length * air_; }
    /// Begins a new page unless `height` fits on this one, and says whether it did.
    bool need(qreal height);
    /// Makes room for one more row of a section, on a new page under the section's heading again.
    void needInSection(const QString& heading, qreal height);
    void newPage();

    /// Writes one line with its baseline at `baseline`. It must be known to fit.
    void write(const QString& text, qreal x, qreal baseline, const drawing::TextStyle& style,
               drawing::Token ink = drawing::Token::Ink, Qt::Alignment side = Qt::AlignLeft);
    /// The lines into which `text` breaks within `width`.
    [[nodiscard]] QStringList lines(const QString& text, const drawing::TextStyle& style, qreal width) const;
    /// Writes lines one below the other, the first with its baseline at `baseline`.
    void writeLines(const QStringList& lines, qreal x, qreal baseline, const drawing::TextStyle& style,
                    drawing::Token ink = drawing::Token::Ink, Qt::Alignment side = Qt::AlignLeft);
    [[nodiscard]] qreal widthOf(const QString& text, const drawing::TextStyle& style) const;

    void rule(qreal x1, qreal x2, qreal y, qreal width, drawing::Token ink = drawing::Token::Ink);
    /// A box to tick, its top at `top`; ticked if `done`.
    void tickBox(qreal x, qreal top, bool done);
    /// The title of a page and, in grey beside it, what more there is to say; as high as `titleHeight` unless
    /// that takes several lines.
    void title(const QString& text, const QString& more);
    static constexpr qreal titleHeight = 24;
    /// A section's heading over a rule; the flow goes on below it.
    void sectionHeading(const QString& text, qreal keepWithNext);

    /// Adds the foot to every page: who and what at the left, the day of the figures and "1 of 3" at the
    /// right.
    static void addFeet(std::vector<PrintedPage>& pages, const drawing::Fonts& fonts, const QString& left,
                        const QString& asOf, const QString& pageOfPages);

    [[nodiscard]] std::vector<PrintedPage> takePages() { return std::move(pages_); }

private:
    Sheet sheet_;
    drawing::Fonts fonts_;
    std::vector<PrintedPage> pages_;
    qreal air_;
    qreal y_ = 0;
};

/// The pages that `compose` makes with the most air that gives the fewest pages.
/// @param compose  Makes the pages with so much air (see `PageFlow`).
template <class Compose>
[[nodiscard]] std::vector<PrintedPage> withFewestPages(Compose compose)
{
    std::vector<PrintedPage> best = compose(1.0);
    for (const qreal air : {0.85, 0.7, 0.55}) {
        if (best.size() < 2)
            break;
        std::vector<PrintedPage> tighter = compose(air);
        if (tighter.size() < best.size())
            best = std::move(tighter);
    }
    return best;
}

}  // namespace nextrung::report
