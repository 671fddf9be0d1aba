// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/page_preview.h"

#include "drawing/paint.h"

#include <QPainter>
#include <QPixmap>
#include <QScrollBar>

#include <algorithm>

namespace nextrung::widgets {

namespace {

constexpr qreal margin = 24;
constexpr qreal thumbnailWidth = 140;

/// Paints the sheet and what is on it, its upper left corner at the origin.
void paintSheet(QPainter& painter, const report::PrintedPage& page, const drawing::Theme& theme)
{
    painter.fillRect(QRectF(QPointF(), page.size), Qt::white);
    drawing::paint(painter, page.picture, theme, {{}, drawing::Fonts().onPaper()});
}

}  // namespace

PagePreview::PagePreview(const Appearance& appearance, QWidget* parent)
    : QAbstractScrollArea(parent)
    , appearance_(appearance)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    verticalScrollBar()->setSingleStep(40);
    connect(&appearance, &Appearance::changed, viewport(), qOverload<>(&QWidget::update));
}

void PagePreview::show(const report::PrintedPage& page, const drawing::Theme& theme)
{
    page_ = page;
    theme_ = theme;
    place();
    viewport()->update();
}

void PagePreview::clear()
{
    page_.reset();
    place();
    viewport()->update();
}

void PagePreview::setFit(Fit fit)
{
    fit_ = fit;
    place();
    viewport()->update();
}

qreal PagePreview::scale() const
{
    if (!page_)
        return 1;
    const qreal byWidth = (viewport()->width() - 2 * margin) / page_->size.width();
    const qreal byHeight = (viewport()->height() - 2 * margin) / page_->size.height();
    return std::max(0.1, fit_ == Fit::Whole ? std::min(byWidth, byHeight) : byWidth);
}

void PagePreview::place()
{
    const qreal height = page_ ? page_->size.height() * scale() + 2 * margin : 0;
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, static_cast<int>(height) - viewport()->height()));
}

void PagePreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    place();
}

void PagePreview::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), appearance_.theme().color(drawing::Token::Sunken));
    if (!page_)
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal zoom = scale();
    const qreal left = (viewport()->width() - page_->size.width() * zoom) / 2;
    const qreal height = page_->size.height() * zoom;
    const qreal top = verticalScrollBar()->maximum() > 0 ? margin - verticalScrollBar()->value()
                                                         : (viewport()->height() - height) / 2;
    painter.translate(left, top);
    painter.scale(zoom, zoom);
    paintSheet(painter, *page_, theme_);
}

QPixmap thumbnail(const report::PrintedPage& page, const drawing::Theme& theme, qreal devicePixelRatio)
{
    const qreal zoom = thumbnailWidth / page.size.width();
    QPixmap pixmap((page.size * zoom * devicePixelRatio).toSize());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom, zoom);
    paintSheet(painter, page, theme);
    return pixmap;
}

}  // namespace nextrung::widgets
