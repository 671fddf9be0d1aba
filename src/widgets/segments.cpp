// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segments.h"

#include "drawing/paint.h"
#include "drawing/picture.h"

#include <QAbstractButton>
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace nextrung::widgets {

namespace {

using drawing::Token;

constexpr int longName = 84;
constexpr int segmentHeight = 28;
constexpr qreal radius = 5;

/// One button of the row; it paints its share of the common frame.
class Segment : public QPushButton {
public:
    Segment(const Appearance& appearance, QWidget* parent)
        : QPushButton(parent)
        , appearance_(appearance)
    {
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
    }

    void setEnds(bool first, bool last)
    {
        first_ = first;
        last_ = last;
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        const qreal width
            = appearance_.fonts().width(text(), drawing::styleOf(drawing::Type::Number, QFont::Medium));
        return {qRound(width) + 22, segmentHeight};
    }

    /// Where there is no room for all names, the long ones elide.
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {std::min(sizeHint().width(), longName), segmentHeight};
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        // The frame runs out of sight where the next segment begins.
        const QRectF frame = QRectF(rect()).adjusted(first_ ? 0 : -radius - 1, 0, last_ ? 0 : radius + 1, 0);
        const Token ground = isChecked() || isDown() ? Token::Selected
            : underMouse()                           ? Token::Hover
                                                     : Token::Surface;
        drawing::Picture picture;
        picture.add(drawing::Rect{frame, radius, drawing::Ink{ground}, drawing::Stroke{{Token::Line2}, 1}});
        if (!first_)
            picture.add(drawing::Rect{QRectF(0, 0, 1, rect().height()), 0, drawing::Ink{Token::Line2}});
        if (hasFocus())
            picture.add(drawing::Rect{
                QRectF(rect()).adjusted(2, 2, -2, -2), 3, {}, drawing::Stroke{{Token::Accent}, 2}});
        const drawing::TextStyle style = drawing::styleOf(drawing::Type::Number, QFont::Medium);
        picture.add(drawing::Text{text(),
                                  rect().adjusted(8, 0, -8, 0),
                                  style,
                                  {isChecked() ? Token::AccentInk : Token::Ink2},
                                  Qt::AlignCenter,
                                  drawing::Overflow::Elide});
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing::PaintOptions options;
        options.fonts = appearance_.fonts();
        drawing::paint(painter, picture, appearance_.theme(), options);
    }

private:
    const Appearance& appearance_;
    bool first_ = false;
    bool last_ = false;
};

}  // namespace

Segments::Segments(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , row_(new QHBoxLayout(this))
    , group_(new QButtonGroup(this))
{
    row_->setContentsMargins(0, 0, 0, 0);
    row_->setSpacing(0);
    setFixedHeight(segmentHeight);
    connect(group_, &QButtonGroup::idClicked, this, &Segments::picked);
}

void Segments::setTexts(const QStringList& texts)
{
    if (texts == texts_)
        return choose(-1);
    texts_ = texts;
    for (QAbstractButton* button : group_->buttons()) {
        group_->removeButton(button);
        button->hide();
        button->deleteLater();
    }
    for (int at = 0; at < texts.size(); ++at) {
        auto* segment = new Segment(appearance_, this);
        segment->setText(texts.at(at));
        segment->setToolTip(texts.at(at));
        segment->setEnds(at == 0, at + 1 == texts.size());
        group_->addButton(segment, at);
        row_->addWidget(segment);
        segment->show();
    }
    updateGeometry();
}

void Segments::choose(int at)
{
    group_->setExclusive(false);
    for (QAbstractButton* button : group_->buttons())
        button->setChecked(group_->id(button) == at);
    group_->setExclusive(true);
}

int Segments::chosen() const
{
    return group_->checkedId();
}

}  // namespace nextrung::widgets
