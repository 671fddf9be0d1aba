// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/theme.h"
#include "report/page_flow.h"

#include <QByteArray>
#include <QDate>

class QPagedPaintDevice;

namespace nextrung::report {

/// How finished pages and pictures are written.
struct OutputOptions {
    drawing::Theme theme = drawing::Theme::paper();
    drawing::Fonts fonts{};  ///< Taken to paper where the format is one of paper.
    QString title{};
    QDate madeOn{};  ///< What a PDF says of its making, so that one plan of one day is one file; today if
                     ///< invalid.
};

/// The pages as one PDF with real text in embedded fonts.
[[nodiscard]] QByteArray pdf(const std::vector<PrintedPage>& pages, const OutputOptions& options);
/// One page as SVG with real text.
[[nodiscard]] QByteArray svg(const PrintedPage& page, const OutputOptions& options);
/// One page as PNG, `scale` pixels a point.
[[nodiscard]] QByteArray png(const PrintedPage& page, const OutputOptions& options, qreal scale);

/// Paints all pages onto a printer or another paged device, each turned and sized as it asks.
/// @return false if the device does not accept the painter
bool printPages(QPagedPaintDevice& device, const std::vector<PrintedPage>& pages,
                const OutputOptions& options);

}  // namespace nextrung::report
