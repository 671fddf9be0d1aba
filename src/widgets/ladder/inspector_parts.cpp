// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/inspector_parts.h"

#include "widgets/paint_on.h"
#include "widgets/plain_tool_tip.h"

#include <QMouseEvent>
#include <QPainter>
#include <QStyleOptionFrame>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using drawing::Token;

namespace {

constexpr qreal pad = 9;  // at each side of the word of a tab
constexpr qreal leastPad = 3;

QString textsOf(const drawing::Picture& picture)
{
    QStringList texts;
    for (const drawing::Shape& shape : picture.shapes()) {
        if (const auto* text = std::get_if<drawing::Text>(&shape.form))
            texts << text->text;
    }
    return texts.join(QStringLiteral(", "));
}

}  // namespace

PicturePane::PicturePane(const Appearance& appearance, Make make, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , make_(std::move(make))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void PicturePane::refresh()
{
    content_ = make_(std::max(width(), 200));
    setAccessibleName(textsOf(content_.picture));
    setVisible(content_.height > 0);
    updateGeometry();
    update();
}

QSize PicturePane::sizeHint() const
{
    return {260, static_cast<int>(std::ceil(content_.height))};
}

void PicturePane::paintEvent(QPaintEvent* /*event*/)
{
    paintOn(*this, content_.picture, appearance_);
}

void PicturePane::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    content_ = make_(width());
    updateGeometry();
}

void PicturePane::mousePressEvent(QMouseEvent* event)
{
    if (const drawing::Shape* shape = content_.picture.hit(event->position(), 2)) {
        const core::ObjectRef row = *shape->meaning.object;
        emit chosen(row);
    }
}

TitleLine::TitleLine(QWidget* parent)
    : QLineEdit(parent)
{
    setFrame(false);
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString& text) { setToolTip(plainToolTip(text)); });
}

void TitleLine::paintEvent(QPaintEvent* event)
{
    QStyleOptionFrame option;
    initStyleOption(&option);
    // A line keeps two pixels at each side of its text.
    const QRect room
        = style()->subElementRect(QStyle::SE_LineEditContents, &option, this).adjusted(2, 0, -2, 0);
    if (hasFocus() || fontMetrics().horizontalAdvance(text()) <= room.width())
        return QLineEdit::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(palette().color(QPalette::Text));
    painter.drawText(room, static_cast<int>(Qt::AlignLeading | Qt::AlignVCenter),
                     fontMetrics().elidedText(text(), Qt::ElideRight, room.width()));
}

WordTabs::WordTabs(const Appearance& appearance, QWidget* parent)
    : QTabBar(parent)
    , appearance_(appearance)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideRight);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

QSize WordTabs::tabSizeHint(int index) const
{
    const auto widthOf = [this](int at) {
        return appearance_.fonts().width(tabText(at), drawing::styleOf(drawing::Type::Dense, QFont::Medium));
    };
    qreal words = 0;
    for (int at = 0; at < count(); ++at)
        words += widthOf(at);
    const qreal spare = (width() - words) / std::max(1, count());
    return {qRound(widthOf(index) + std::clamp(spare, 2.0 * leastPad, 2.0 * pad)),
            qRound(appearance_.fonts().scaled(32))};
}

void WordTabs::paintEvent(QPaintEvent* /*event*/)
{
    drawing::Picture picture;
    picture.add(drawing::Rect{QRectF(0, height() - 1, width(), 1), 0, drawing::Ink{Token::Line}});
    for (int at = 0; at < count(); ++at) {
        const QRectF tab = tabRect(at);
        const bool chosen = at == currentIndex();
        const drawing::TextStyle style
            = drawing::styleOf(drawing::Type::Dense, chosen ? QFont::Medium : QFont::Normal);
        const qreal width = appearance_.fonts().width(tabText(at), style);
        const qreal left = at == 0 ? tab.left() : tab.center().x() - width / 2;
        const QRectF word(left, tab.top(), width, tab.height());
        picture.add(drawing::Text{tabText(at),
                                  word,
                                  style,
                                  {chosen ? Token::AccentInk : Token::Ink2},
                                  Qt::AlignLeft | Qt::AlignVCenter,
                                  drawing::Overflow::Show});
        if (chosen)
            picture.add(
                drawing::Rect{QRectF(word.left(), height() - 2, width, 2), 0, drawing::Ink{Token::Accent}});
        if (chosen && hasFocus())
            picture.add(
                drawing::Rect{tab.adjusted(1, 4, -2, -6), 3, {}, drawing::Stroke{{Token::Accent}, 2}});
    }
    paintOn(*this, picture, appearance_);
}

}  // namespace nextrung::widgets
