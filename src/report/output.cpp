// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/output.h"

#include "drawing/paint.h"

#include <QBuffer>
#include <QImage>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <cmath>

namespace nextrung::report {

namespace {

constexpr int pdfResolution = 1200;
constexpr qreal pointsAnInch = 72;

/// The layout of a page without margins: pages carry their own.
QPageLayout layoutOf(const PrintedPage& page)
{
    const bool turned = page.size.width() > page.size.height();
    const QPageSize size(turned ? page.size.transposed() : page.size, QPageSize::Point, QString(),
                         QPageSize::FuzzyMatch);
    return {size, turned ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF()};
}

void paintPage(QPainter& painter, const PrintedPage& page, const OutputOptions& options)
{
    // An SVG names the font that it begins with: not the application's, which is another beside a window.
    painter.setFont(options.fonts.onPaper().font(drawing::Type::Body));
    drawing::paint(painter, page.picture, options.theme, {{}, options.fonts.onPaper()});
}

/// Qt writes the moment at which it writes; the places of a PDF's parts allow only a text of the same length.
void setCreationDate(QByteArray& pdf, QDate day)
{
    const QByteArray before("/CreationDate (D:");
    const qsizetype at = pdf.indexOf(before);
    if (at >= 0 && day.isValid())
        pdf.replace(at + before.size(), 14, day.toString(QStringLiteral("yyyyMMdd'000000'")).toLatin1());
}

}  // namespace

bool printPages(QPagedPaintDevice& device, const std::vector<PrintedPage>& pages,
                const OutputOptions& options)
{
    if (pages.empty())
        return true;
    device.setPageLayout(layoutOf(pages.front()));
    QPainter painter;
    if (!painter.begin(&device))
        return false;
    for (std::size_t at = 0; at < pages.size(); ++at) {
        if (at > 0) {
            device.setPageLayout(layoutOf(pages[at]));
            device.newPage();
        }
        painter.save();
        painter.scale(painter.device()->logicalDpiX() / pointsAnInch,
                      painter.device()->logicalDpiY() / pointsAnInch);
        paintPage(painter, pages[at], options);
        painter.restore();
    }
    return painter.end();
}

QByteArray pdf(const std::vector<PrintedPage>& pages, const OutputOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(pdfResolution);
    writer.setTitle(options.title);
    writer.setCreator(QStringLiteral("NextRung"));
    printPages(writer, pages, options);
    setCreationDate(bytes, options.madeOn);
    return bytes;
}

QByteArray svg(const PrintedPage& page, const OutputOptions& options)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(options.title);
    generator.setResolution(static_cast<int>(pointsAnInch));
    generator.setSize(page.size.toSize());
    generator.setViewBox(QRectF(QPointF(), page.size));
    QPainter painter(&generator);
    // A picture without a ground is light where it is put onto a light page.
    if (!(options.theme == drawing::Theme::paper()))
        painter.fillRect(QRectF(QPointF(), page.size), options.theme.color(drawing::Token::Surface));
    paintPage(painter, page, options);
    painter.end();
    return bytes;
}

QByteArray png(const PrintedPage& page, const OutputOptions& options, qreal scale)
{
    QImage image((page.size * scale).toSize(), QImage::Format_RGB32);
    image.fill(options.theme.color(drawing::Token::Surface));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    paintPage(painter, page, options);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

}  // namespace nextrung::report
