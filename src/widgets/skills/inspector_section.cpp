// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/inspector_section.h"

#include "drawing/paint.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/row_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nextrung::widgets {

using drawing::Text;
using drawing::Token;
using drawing::Type;

namespace {

constexpr qreal textLeft = 22;

/// Paints one row; is a button if it can be pressed.
class RowWidget : public QWidget {
public:
    RowWidget(InspectorSection::Row row, const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , row_(std::move(row))
        , appearance_(appearance)
    {
        setFixedHeight(row_.below.isEmpty() ? 24 : 40);
        QStringList words{row_.text, row_.below, row_.aside, row_.value};
        words.removeAll(QString());
        setAccessibleName(words.join(QStringLiteral(", ")));
        setToolTip(plainToolTip(words.mid(0, 2).join(QLatin1Char('\n'))));
        if (!row_.run)
            return;
        setFocusPolicy(Qt::TabFocus);
        setCursor(Qt::PointingHandCursor);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const drawing::TextStyle strong = drawing::styleOf(Type::Number, QFont::DemiBold);
        const drawing::TextStyle small = drawing::styleOf(Type::Small);
        drawing::Picture picture;
        qreal left = 0;
        if (row_.rater)
            picture.append(drawing::raterMark(*row_.rater, {6, 12}, {4.6, 0, 1.75}));
        else if (!row_.icon.isEmpty())
            picture.add(drawing::Icon{row_.icon, QRectF(0, 5, 14, 14), {Token::Ink3}});
        if (row_.rater || !row_.icon.isEmpty())
            left = textLeft;
        const qreal valueWidth = row_.value.isEmpty() ? 0 : appearance_.fonts().width(row_.value, strong) + 2;
        const qreal asideWidth = row_.aside.isEmpty() ? 0 : appearance_.fonts().width(row_.aside, small) + 14;
        Text value{row_.value,
                   QRectF(width() - valueWidth, 0, valueWidth, 24),
                   strong,
                   {row_.isGood ? Token::GoodInk : Token::Ink}};
        value.alignment = Qt::AlignRight | Qt::AlignVCenter;
        value.overflow = drawing::Overflow::Show;
        picture.add(value);
        Text aside{row_.aside,
                   QRectF(width() - valueWidth - asideWidth, 0, asideWidth - 8, 24),
                   small,
                   {Token::Ink3}};
        aside.alignment = Qt::AlignRight | Qt::AlignVCenter;
        picture.add(aside);
        const bool isHeading = !row_.below.isEmpty();
        picture.add(Text{row_.text, QRectF(left, 0, width() - left - valueWidth - asideWidth, 24),
                         drawing::styleOf(Type::Dense, isHeading ? QFont::Medium : QFont::Normal)});
        picture.add(Text{row_.below, QRectF(left, 21, width() - left, 16), small, {Token::Ink3}});
        if (hasFocus())
            picture.add(drawing::Rect{
                QRectF(rect()).adjusted(0, 1, 0, -1), 4, {}, drawing::Stroke{{Token::Accent}, 2}});
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing::PaintOptions options;
        options.fonts = appearance_.fonts();
        drawing::paint(painter, picture, appearance_.theme(), options);
    }

    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (event->button() == Qt::LeftButton && row_.run && rect().contains(event->position().toPoint()))
            row_.run();
    }

    void keyPressEvent(QKeyEvent* event) override
    {
        const bool isPress = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
            || event->key() == Qt::Key_Space;
        if (isPress && row_.run)
            row_.run();
        else if (event->key() == Qt::Key_Delete && row_.remove)
            row_.remove();
        else
            QWidget::keyPressEvent(event);
    }

    void contextMenuEvent(QContextMenuEvent* event) override
    {
        if (!row_.remove)
            return;
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(InspectorSection::tr("Edit…"), this, [this] { row_.run(); });
        menu->addAction(InspectorSection::tr("Remove"), this, [this] { row_.remove(); });
        menu->popup(event->globalPos());
    }

private:
    InspectorSection::Row row_;
    const Appearance& appearance_;
};

}  // namespace

InspectorSection::InspectorSection(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , column_(new QVBoxLayout(this))
    , rows_(new QVBoxLayout)
    , heading_(new QLabel(this))
    , link_(new QPushButton(this))
{
    column_->setContentsMargins(16, 10, 16, 10);
    column_->setSpacing(4);
    rows_->setSpacing(0);
    heading_->setFont(appearance.fonts().font(Type::Subheading));
    link_->setProperty("isLink", true);
    link_->setFocusPolicy(Qt::TabFocus);
    link_->setCursor(Qt::PointingHandCursor);
    link_->setFont(appearance.fonts().font(Type::Number));
    link_->setFixedHeight(22);
    setHeading({}, {});
    auto* head = new QHBoxLayout;
    head->addWidget(heading_, 1);
    head->addWidget(link_);
    column_->addLayout(head);
    column_->addLayout(rows_);
    connect(link_, &QPushButton::clicked, this, &InspectorSection::linkChosen);
}

void InspectorSection::setHeading(const QString& text, const QString& link)
{
    heading_->setText(text);
    heading_->setVisible(!text.isEmpty());
    link_->setText(link);
    link_->setVisible(!link.isEmpty());
}

void InspectorSection::setRows(const std::vector<Row>& rows)
{
    clear(*rows_);
    for (const Row& row : rows)
        rows_->addWidget(new RowWidget(row, appearance_, this));
}

void InspectorSection::paintEvent(QPaintEvent* /*event*/)
{
    if (y() == 0)
        return;
    QPainter painter(this);
    painter.fillRect(QRectF(0, 0, width(), 1), appearance_.theme().color(Token::Line));
}

}  // namespace nextrung::widgets
