// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/page_flow.h"

#include <algorithm>

namespace nextrung::report {

namespace {

constexpr int manyLines = 400;

/// A line of text in the rectangle whose lower edge is its baseline.
drawing::Text lineOfText(const QString& text, qreal x, qreal baseline, qreal width,
                         const drawing::TextStyle& style, drawing::Token ink, Qt::Alignment side)
{
    const qreal left = side & Qt::AlignRight ? x - width : side & Qt::AlignHCenter ? x - width / 2 : x;
    drawing::Text shape;
    shape.text = text;
    shape.rect = QRectF(left, baseline - style.size, width, style.size);
    shape.style = style;
    shape.ink = {ink};
    shape.alignment = (side & Qt::AlignHorizontal_Mask) | Qt::AlignBaseline;
    shape.overflow = drawing::Overflow::Show;
    return shape;
}

}  // namespace

PageFlow::PageFlow(Sheet sheet, drawing::Fonts fonts, qreal air)
    : sheet_(sheet)
    , fonts_(std::move(fonts))
    , air_(air)
{
    newPage();
}

void PageFlow::newPage()
{
    pages_.push_back({sheet_.size, {}});
    y_ = sheet_.top();
}

bool PageFlow::need(qreal height)
{
    // A thing taller than a page begins at the top of one; there is no better place.
    const bool isNew = y_ + height > sheet_.bottom() && y_ > sheet_.top();
    if (isNew)
        newPage();
    return isNew;
}

void PageFlow::needInSection(const QString& heading, qreal height)
{
    if (need(height))
        sectionHeading(heading, height);
}

qreal PageFlow::widthOf(const QString& text, const drawing::TextStyle& style) const
{
    return fonts_.width(text, style);
}

void PageFlow::write(const QString& text, qreal x, qreal baseline, const drawing::TextStyle& style,
                     drawing::Token ink, Qt::Alignment side)
{
    if (!text.isEmpty())
        page().add(lineOfText(text, x, baseline, widthOf(text, style), style, ink, side));
}

QStringList PageFlow::lines(const QString& text, const drawing::TextStyle& style, qreal width) const
{
    return text.isEmpty() ? QStringList() : fonts_.wrapped(text, style, width, manyLines);
}

void PageFlow::writeLines(const QStringList& lines, qreal x, qreal baseline, const drawing::TextStyle& style,
                          drawing::Token ink, Qt::Alignment side)
{
    for (const QString& line : lines) {
        write(line, x, baseline, style, ink, side);
        baseline += style.lineHeight;
    }
}

void PageFlow::rule(qreal x1, qreal x2, qreal y, qreal width, drawing::Token ink)
{
    page().add(drawing::Line{QPolygonF({QPointF(x1, y), QPointF(x2, y)}), {{ink}, width}});
}

void PageFlow::tickBox(qreal x, qreal top, bool done)
{
    constexpr qreal side = 8.6;
    drawing::Rect box;
    box.rect = QRectF(x, top, side, side);
    box.outline = drawing::Stroke{{drawing::Token::Ink}, 0.8};
    page().add(box);
    if (done) {
        page().add(drawing::Line{QPolygonF({QPointF(x + 1.8, top + 4.4), QPointF(x + 3.6, top + 6.4),
                                            QPointF(x + 6.9, top + 2.2)}),
                                 {{drawing::Token::Ink}, 1.2}});
    }
}

void PageFlow::title(const QString& text, const QString& more)
{
    const qreal baseline = y_ + 14.6;  // the highest letters begin below the margin
    write(text, sheet_.left(), baseline, type::pageTitle);
    const qreal x = sheet_.left() + widthOf(text, type::pageTitle) + 11;
    const QStringList beside = lines(more, type::table, sheet_.right() - x);
    writeLines(beside, x, baseline, type::table, drawing::Token::Ink3);
    y_ += titleHeight
        + type::table.lineHeight * static_cast<qreal>(std::max(qsizetype{0}, beside.size() - 1));
}

void PageFlow::sectionHeading(const QString& text, qreal keepWithNext)
{
    constexpr qreal height = 22;
    need(height + keepWithNext);
    write(text, sheet_.left(), y_ + 11, type::section);
    rule(sheet_.left(), sheet_.right(), y_ + 17.5, 0.75);
    y_ += height - 4;
}

void PageFlow::addFeet(std::vector<PrintedPage>& pages, const drawing::Fonts& fonts, const QString& left,
                       const QString& asOf, const QString& pageOfPages)
{
    int number = 0;
    for (PrintedPage& page : pages) {
        const Sheet sheet{page.size};
        const qreal baseline = sheet.footLine() + 12;
        const QString count = pageOfPages.arg(++number).arg(pages.size());
        const auto put = [&](const QString& text, qreal x, Qt::Alignment side) {
            page.picture.add(lineOfText(text, x, baseline, fonts.width(text, type::note), type::note,
                                        drawing::Token::Ink3, side));
        };
        page.picture.add(drawing::Line{
            QPolygonF({QPointF(sheet.left(), sheet.footLine()), QPointF(sheet.right(), sheet.footLine())}),
            {{drawing::Token::Ink3}, 0.6}});
        const qreal countWidth = std::max(fonts.width(count, type::note), 38.0);
        const qreal asOfWidth = fonts.width(asOf, type::note);
        const qreal room = sheet.width() - countWidth - asOfWidth - 24;
        put(fonts.wrapped(left, type::note, room, 1).value(0), sheet.left(), Qt::AlignLeft);
        put(asOf, sheet.right() - countWidth, Qt::AlignRight);
        put(count, sheet.right(), Qt::AlignRight);
    }
}

}  // namespace nextrung::report
