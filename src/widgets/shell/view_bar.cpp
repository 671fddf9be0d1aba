// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/view_bar.h"

#include "widgets/plain_tool_tip.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace nextrung::widgets {

namespace {

constexpr int barHeight = 40;

}  // namespace

ViewBar::ViewBar(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , layout_(new QHBoxLayout(this))
    , heading_(new QLabel(this))
    , subheading_(new QLabel(this))
{
    setFixedHeight(barHeight);
    layout_->setContentsMargins(20, 0, 16, 0);
    layout_->setSpacing(16);
    heading_->setFont(appearance.fonts().font(drawing::Type::Title));
    subheading_->setFont(appearance.fonts().font(drawing::Type::Number));
    subheading_->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel* label : {heading_, subheading_}) {
        label->setTextFormat(Qt::PlainText);
        layout_->addWidget(label);
    }
    layout_->addStretch(1);
}

void ViewBar::showPage(Page& page)
{
    if (controls_)
        controls_->hide();
    page_ = &page;
    controls_ = page.barWidget();
    if (controls_) {
        if (layout_->indexOf(controls_) < 0)
            layout_->addWidget(controls_);
        controls_->show();
    }
    refresh();
}

void ViewBar::refresh()
{
    if (!page_)
        return;
    heading_->setText(page_->heading());
    fit();
}

void ViewBar::fit()
{
    if (!page_)
        return;
    const int taken = heading_->sizeHint().width() + (controls_ ? controls_->sizeHint().width() : 0);
    const int room = width() - taken - 4 * layout_->spacing() - 36;
    const QString text = page_->subheading();
    const auto isFitting
        = [&](const QString& each) { return subheading_->fontMetrics().horizontalAdvance(each) <= room; };
    QString shown = isFitting(text) ? text : page_->shortSubheading();
    if (!isFitting(shown))
        shown.clear();
    subheading_->setText(shown);
    for (QLabel* label : {heading_, subheading_})
        label->setToolTip(shown == text ? QString() : plainToolTip(text));
}

bool ViewBar::event(QEvent* event)
{
    // The controls may have grown: the line of context makes room for them.
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void ViewBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void ViewBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const drawing::Theme& theme = appearance_.theme();
    painter.fillRect(rect(), theme.color(drawing::Token::Surface));
    painter.setPen(theme.color(drawing::Token::Line));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

}  // namespace nextrung::widgets
