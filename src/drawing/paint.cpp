// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/paint.h"

#include "drawing/clipped.h"
#include "drawing/form_painter.h"

#include <QPaintEngine>
#include <QPainter>

#include <variant>

namespace nextrung::drawing {

namespace {

/// Sets the clip of the shape that is painted next, and only where it differs from the last one.
class Clipping {
public:
    explicit Clipping(QPainter& painter)
        : painter_(painter)
    {
    }
    ~Clipping() { set(std::nullopt); }
    Clipping(const Clipping&) = delete;
    Clipping& operator=(const Clipping&) = delete;
    Clipping(Clipping&&) = delete;
    Clipping& operator=(Clipping&&) = delete;

    void set(const std::optional<QRectF>& clip)
    {
        if (clip == now_)
            return;
        if (now_)
            painter_.restore();
        if (clip) {
            painter_.save();
            painter_.setClipRect(*clip, Qt::IntersectClip);
        }
        now_ = clip;
    }

private:
    QPainter& painter_;
    std::optional<QRectF> now_;
};

bool touches(const QRectF& a, const QRectF& b)
{
    return a.left() <= b.right() && b.left() <= a.right() && a.top() <= b.bottom() && b.top() <= a.bottom();
}

}  // namespace

void paint(QPainter& painter, const Picture& picture, const Theme& theme, const PaintOptions& options)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    FormPainter paintForm(painter, theme, options.fonts, options.visible);
    {
        Clipping clipping(painter);
        const bool hasClips = painter.paintEngine()->type() != QPaintEngine::SVG;
        const std::vector<QRectF>& reaches = picture.reaches();
        for (std::size_t i = 0; i < reaches.size(); ++i) {
            if (!options.visible.isNull() && !touches(reaches[i], options.visible))
                continue;
            const Shape& shape = picture.shapes()[i];
            if (shape.clip && !hasClips) {
                for (const Form& part : clipped(shape.form, *shape.clip))
                    std::visit(paintForm, part);
                continue;
            }
            clipping.set(shape.clip);
            std::visit(paintForm, shape.form);
        }
    }
    painter.restore();
}

}  // namespace nextrung::drawing
