// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/icons.h"

#include <QDir>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRectF>
#include <QSvgRenderer>

#include <memory>

namespace nextrung::drawing {

namespace {

QByteArray bytesOf(const QString& name)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The icon's SVG with its one colour replaced.
QByteArray recoloured(const QString& name, const QColor& color)
{
    QByteArray svg = bytesOf(name);
    svg.replace("#465061", color.name(QColor::HexRgb).toLatin1());
    return svg;
}

QPixmap rendered(const QByteArray& svg, QSize sizeInDevicePixels, qreal opacity)
{
    QPixmap pixmap(sizeInDevicePixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer;
    if (svg.isEmpty() || !renderer.load(svg))
        return pixmap;
    QPainter painter(&pixmap);
    painter.setOpacity(opacity);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(sizeInDevicePixels)));
    return pixmap;
}

/// Renders an icon whenever one is asked for, so that it is sharp at every size and ratio.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QString name, const QColor& normal, const QColor& disabled, const QColor& on)
        : name_(std::move(name))
        , normal_(normal)
        , disabled_(disabled)
        , on_(on)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const int size = qMin(rect.width(), rect.height());
        const QRect square(rect.x() + ((rect.width() - size) / 2), rect.y() + ((rect.height() - size) / 2),
                           size, size);
        painter->drawPixmap(
            square, iconPixmap(name_, size, colorFor(mode, state), painter->device()->devicePixelRatioF()));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }

    /// `size` is in device pixels, as QIcon asks.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override
    {
        const int logicalSize = qRound(qMin(size.width(), size.height()) / scale);
        return iconPixmap(name_, logicalSize, colorFor(mode, state), scale);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new ThemedIconEngine(*this); }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode, QIcon::State state) const
    {
        if (mode == QIcon::Disabled)
            return disabled_;
        return state == QIcon::On ? on_ : normal_;
    }

    QString name_;
    QColor normal_;
    QColor disabled_;
    QColor on_;
};

}  // namespace

QStringList iconNames()
{
    QStringList names;
    const QStringList files
        = QDir(QStringLiteral(":/icons")).entryList({QStringLiteral("*.svg")}, QDir::Files, QDir::Name);
    for (const QString& file : files) {
        if (!file.startsWith(QLatin1String("nextrung")))
            names << file.chopped(4);
    }
    return names;
}

QPixmap iconPixmap(const QString& name, int size, const QColor& color, qreal devicePixelRatio)
{
    const QString key = QStringLiteral("nextrung/%1/%2/%3/%4")
                            .arg(name, QString::number(size), color.name(QColor::HexArgb),
                                 QString::number(devicePixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    const int side = qMax(1, qRound(size * devicePixelRatio));
    pixmap = rendered(recoloured(name, color), {side, side}, color.alphaF());
    pixmap.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QIcon icon(const QString& name, const Theme& theme, Token color)
{
    auto engine = std::make_unique<ThemedIconEngine>(name, theme.color(color), theme.color(Token::InkOff),
                                                     theme.color(Token::AccentInk));
    return QIcon(engine.release());
}

void drawIcon(QPainter& painter, const QString& name, const QRectF& rect, const QColor& color)
{
    QSvgRenderer renderer;
    const QByteArray svg = recoloured(name, color);
    if (svg.isEmpty() || !renderer.load(svg))
        return;
    painter.save();
    painter.setOpacity(painter.opacity() * color.alphaF());
    renderer.render(&painter, rect);
    painter.restore();
}

QIcon applicationIcon()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        const QString drawing = side < 32 ? QStringLiteral("nextrung-16") : QStringLiteral("nextrung");
        icon.addPixmap(rendered(bytesOf(drawing), {side, side}, 1));
    }
    return icon;
}

}  // namespace nextrung::drawing
