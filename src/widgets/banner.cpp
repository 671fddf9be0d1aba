// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include "drawing/icons.h"
#include "drawing/paint.h"
#include "drawing/picture.h"
#include "widgets/plain_tool_tip.h"

#include <QAccessible>
#include <QApplication>
#include <QCursor>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

#include <algorithm>
#include <utility>

namespace nextrung::widgets {

namespace {

using drawing::Token;

constexpr int barHeight = 36;
constexpr int iconSize = 16;

struct Colours {
    Token ground;
    Token edge;
    Token icon;
    const char* iconName;
};

Colours coloursOf(Banner::Tone tone)
{
    switch (tone) {
    case Banner::Tone::Refused:
        return {Token::LateWash, Token::LateTint, Token::LateInk, "warn"};
    case Banner::Tone::Attention:
        return {Token::CritWash, Token::CritTint, Token::CritInk, "alert"};
    case Banner::Tone::Notice:
        break;
    }
    return {Token::AccentWash, Token::AccentTint, Token::AccentInk, "info"};
}

}  // namespace

Banner::Banner(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , row_(new QHBoxLayout(this))
    , icon_(new QLabel(this))
    , text_(new QLabel(this))
    , close_(new QToolButton(this))
{
    setObjectName(QStringLiteral("banner"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    text_->setTextFormat(Qt::PlainText);
    text_->setWordWrap(true);
    text_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    close_->setAutoRaise(true);
    row_->setContentsMargins(12, 3, 8, 3);
    row_->setSpacing(10);
    row_->addWidget(icon_);
    row_->addWidget(text_, 1);
    row_->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &Banner::dismiss);
    connect(&appearance_, &Appearance::changed, this, &Banner::restyle);
    restyle();
    hide();
}

void Banner::say(Message message)
{
    if (isClosed(message))
        return;
    make_ = {};
    put(std::move(message));
}

void Banner::say(std::function<Message()> make)
{
    Message message = make();
    if (isClosed(message))
        return;
    make_ = std::move(make);
    put(std::move(message));
}

bool Banner::isClosed(const Message& message) const
{
    return message.tone == Tone::Attention && closed_.value(message.cause) == message.text;
}

void Banner::put(Message message)
{
    const auto textsOf = [](const Message& each) {
        QStringList texts{each.text};
        for (const Choice& choice : each.choices)
            texts << choice.text;
        return texts;
    };
    const bool isSame = message_ && textsOf(*message_) == textsOf(message);
    message_ = std::move(message);
    // Said again, it takes the focus from no button and is not read aloud again.
    if (isSame)
        return restyle();
    text_->setText(message_->text);
    text_->setToolTip(plainToolTip(message_->text));
    makeButtons();
    restyle();
    setVisible(true);
    raise();
    takeRoom();
    if (QAccessible::isActive()) {
        QAccessibleEvent alert(text_, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void Banner::withdraw(const QString& cause)
{
    closed_.remove(cause);
    if (message_ && message_->cause == cause)
        clear();
}

void Banner::withdraw()
{
    closed_.clear();
    clear();
}

/// The person closes it.
void Banner::dismiss()
{
    if (message_ && message_->tone == Tone::Attention)
        closed_.insert(message_->cause, message_->text);
    clear();
}

void Banner::clear()
{
    const auto tellIfFree = [this] {
        if (!message_)
            emit freed();
    };
    if (message_)
        QMetaObject::invokeMethod(this, tellIfFree, Qt::QueuedConnection);
    message_.reset();
    hide();
    takeRoom();
}

QWidget* Banner::place()
{
    if (!place_) {
        place_ = new QWidget(parentWidget());
        place_->setFixedHeight(0);
        place_->installEventFilter(this);
    }
    return place_;
}

/// Lies where its place is, as high as its words are.
void Banner::fit()
{
    const int width = place_->width();
    setGeometry({place_->mapTo(parentWidget(), QPoint()),
                 QSize(width, std::max(minimumHeight(), heightForWidth(width)))});
}

bool Banner::isPointerBelow() const
{
    const int at = parentWidget()->mapFromGlobal(QCursor::pos()).y();
    return parentWidget()->underMouse() && !underMouse()
        && at >= place_->mapTo(parentWidget(), QPoint(0, place_->height())).y();
}

void Banner::takeRoom()
{
    if (!place_)
        return;
    fit();
    if (!isPointerBelow())
        return takeRoomNow();
    if (!std::exchange(isRoomToCome_, true))
        qApp->installEventFilter(this);
}

void Banner::takeRoomNow()
{
    if (std::exchange(isRoomToCome_, false))
        qApp->removeEventFilter(this);
    place_->setFixedHeight(isHidden() ? 0 : height());
}

bool Banner::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::Move;
    if (watched == place_ && isMoved) {
        fit();
        if (!isRoomToCome_)
            takeRoomNow();
    }
    const bool isElsewhere = (event->type() == QEvent::Leave && watched == parentWidget())
        || (event->type() == QEvent::Enter && watched == this)
        || (event->type() == QEvent::KeyPress && QGuiApplication::mouseButtons() == Qt::NoButton);
    if (isRoomToCome_ && isElsewhere)
        takeRoomNow();
    return QWidget::eventFilter(watched, event);
}

void Banner::choose(std::size_t at)
{
    Q_ASSERT(message_ && at < message_->choices.size());
    // A choice may say something new, which must not be taken away with the old.
    const Choice chosen = message_->choices[at];
    emit aboutToChoose();
    if (chosen.closes)
        clear();
    chosen.run();
}

void Banner::makeButtons()
{
    // The button that was pressed may be the one that says something new: it goes later.
    for (QToolButton* button : std::exchange(buttons_, {})) {
        button->hide();
        button->deleteLater();
    }
    for (std::size_t at = 0; at < message_->choices.size(); ++at) {
        auto* button = new QToolButton(this);
        button->setText(message_->choices[at].text);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->setCursor(Qt::PointingHandCursor);
        connect(button, &QToolButton::clicked, this, [this, at] { choose(at); });
        row_->insertWidget(row_->count() - 1, button);
        buttons_.push_back(button);
    }
}

void Banner::restyle()
{
    const drawing::Theme& theme = appearance_.theme();
    const Colours colours = coloursOf(message_ ? message_->tone : Tone::Notice);
    icon_->setPixmap(drawing::iconPixmap(QString::fromLatin1(colours.iconName), iconSize,
                                         theme.color(colours.icon), devicePixelRatioF()));
    close_->setIcon(drawing::icon(QStringLiteral("close"), theme, Token::Ink3));
    close_->setIconSize(QSize(14, 14));
    close_->setToolTip(tr("Close this message"));
    close_->setAccessibleName(close_->toolTip());
    text_->setFont(appearance_.fonts().font(drawing::Type::Body));
    for (QToolButton* button : buttons_) {
        QPalette palette = button->palette();
        palette.setColor(QPalette::ButtonText, theme.color(Token::AccentInk));
        palette.setColor(QPalette::Button, theme.color(colours.ground));
        button->setPalette(palette);
        button->setFont(appearance_.fonts().font(drawing::Type::Body, QFont::Medium));
    }
    setMinimumHeight(qRound(appearance_.fonts().scaled(barHeight)));
    takeRoom();
    update();
}

void Banner::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(message_ ? message_->tone : Tone::Notice);
    drawing::Picture picture;
    picture.add(drawing::Rect{rect(), 0, drawing::Ink{colours.ground}});
    picture.add(
        drawing::Rect{QRectF(0, rect().height() - 1, rect().width(), 1), 0, drawing::Ink{colours.edge}});
    drawing::paint(painter, picture, appearance_.theme());
}

void Banner::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void Banner::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        if (message_ && make_)
            put(make_());
        restyle();
    }
    QWidget::changeEvent(event);
}

}  // namespace nextrung::widgets
