// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_floats.h"

#include "drawing/icons.h"
#include "drawing/ladder_format.h"
#include "widgets/paint_on.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMouseEvent>
#include <QToolButton>

namespace nextrung::widgets {

namespace {

constexpr int fullWidth = 174;

}  // namespace

LadderLegend::LadderLegend(const LadderSceneHolder& scene, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , scene_(scene)
    , appearance_(appearance)
{
    setObjectName(QStringLiteral("ladderLegend"));
    resize(262, 104);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void LadderLegend::paintEvent(QPaintEvent* /*event*/)
{
    paintOn(*this, drawing::ladderLegendPicture(scene_.words(), scene_.states()), appearance_);
}

LadderMinimap::LadderMinimap(const LadderSceneHolder& scene, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , scene_(scene)
    , appearance_(appearance)
{
    setObjectName(QStringLiteral("ladderMinimap"));
    resize(200, 116);
    setCursor(Qt::ArrowCursor);
}

void LadderMinimap::setVisiblePart(const QRectF& part)
{
    part_ = part;
    update();
}

void LadderMinimap::paintEvent(QPaintEvent* /*event*/)
{
    paintOn(*this, drawing::ladderMinimapPicture(scene_.scene(), size(), place(), part_), appearance_);
}

void LadderMinimap::mousePressEvent(QMouseEvent* event)
{
    held_ = place();
    goTo(event->position());
}

void LadderMinimap::mouseReleaseEvent(QMouseEvent* /*event*/)
{
    held_.reset();
    update();
}

drawing::MinimapPlace LadderMinimap::place() const
{
    return held_ ? *held_ : drawing::minimapPlace(scene_.layout(), size(), part_);
}

void LadderMinimap::mouseMoveEvent(QMouseEvent* event)
{
    if ((event->buttons() & Qt::LeftButton) != 0)
        goTo(event->position());
}

void LadderMinimap::goTo(QPointF point)
{
    const auto [scale, origin] = place();
    emit wanted((point - origin) / scale);
}

LadderZoomControl::LadderZoomControl(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , minus_(new QToolButton(this))
    , percent_(new QToolButton(this))
    , plus_(new QToolButton(this))
    , fit_(new QToolButton(this))
    , eye_(new QToolButton(this))
{
    setObjectName(QStringLiteral("ladderZoom"));
    setCursor(Qt::ArrowCursor);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (QToolButton* button : {minus_, percent_, plus_, fit_, eye_}) {
        button->setAutoRaise(true);
        button->setIconSize({16, 16});
        button->setFocusPolicy(Qt::TabFocus);
        button->setFixedHeight(24);
        row->addWidget(button, button == percent_ ? 2 : 1);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    eye_->setCheckable(true);
    eye_->setChecked(true);
    resize(fullWidth, 28);
    connect(minus_, &QToolButton::clicked, this, [this] { emit stepped(-1); });
    connect(plus_, &QToolButton::clicked, this, [this] { emit stepped(1); });
    connect(percent_, &QToolButton::clicked, this, &LadderZoomControl::lifeWanted);
    connect(fit_, &QToolButton::clicked, this, &LadderZoomControl::fitWanted);
    connect(eye_, &QToolButton::toggled, this, &LadderZoomControl::floatsShown);
    connect(&appearance, &Appearance::changed, this, &LadderZoomControl::restyle);
    restyle();
    retranslate();
}

void LadderZoomControl::setZoom(qreal zoom)
{
    const QLocale locale;
    percent_->setText(drawing::percentText(locale.toString(qRound(zoom * 100)), locale));
}

void LadderZoomControl::setEyeShown(bool shown)
{
    eye_->setVisible(shown);
    resize(shown ? fullWidth : fullWidth - 32, height());
}

void LadderZoomControl::retranslate()
{
    const auto word = [](QToolButton* button, const QString& text) {
        button->setToolTip(text);
        button->setAccessibleName(text);
    };
    word(minus_, tr("Smaller"));
    word(percent_, tr("Life size"));
    word(plus_, tr("Larger"));
    word(fit_, tr("The whole ladder"));
    word(eye_, tr("Show legend and map"));
}

void LadderZoomControl::restyle()
{
    const drawing::Theme& theme = appearance_.theme();
    minus_->setIcon(drawing::icon(QStringLiteral("minus"), theme));
    plus_->setIcon(drawing::icon(QStringLiteral("plus"), theme));
    fit_->setIcon(drawing::icon(QStringLiteral("fit"), theme));
    eye_->setIcon(drawing::icon(QStringLiteral("eye"), theme));
    percent_->setFont(appearance_.fonts().font(drawing::Type::Number, QFont::Medium));
}

void LadderZoomControl::paintEvent(QPaintEvent* /*event*/)
{
    drawing::Picture picture;
    picture.add(drawing::Rect{rect(), 5, drawing::Ink{drawing::Token::Surface},
                              drawing::Stroke{{drawing::Token::Line2}, 1}});
    paintOn(*this, picture, appearance_);
}

}  // namespace nextrung::widgets
