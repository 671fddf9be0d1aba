// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/appearance.h"

#include "drawing/fonts.h"
#include "drawing/style.h"
#include "widgets/house_style.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace nextrung::widgets {

Appearance::Appearance(Choice choice, QObject* parent)
    : QObject(parent)
    , choice_(choice)
    , systemIsDark_(drawing::themeLike(QApplication::palette()).isDark())
    , theme_(systemIsDark_ ? drawing::Theme::dark() : drawing::Theme::light())
    , style_(new HouseStyle(theme_))
{
    QApplication::setStyle(style_);
    QApplication::setFont(fonts_.font(drawing::Type::Body));
    apply();
    qApp->installEventFilter(this);
}

bool Appearance::isDark() const
{
    return theme_.isDark();
}

void Appearance::choose(Choice choice)
{
    choice_ = choice;
    apply();
}

bool Appearance::eventFilter(QObject* watched, QEvent* event)
{
    // Our own setPalette() tells the same event; only the system's palettes are news.
    if (event->type() == QEvent::ApplicationPaletteChange && watched == qApp && !applying_) {
        systemIsDark_ = drawing::themeLike(QApplication::palette()).isDark();
        if (choice_ == Choice::AsTheSystem)
            apply();
    }
    return QObject::eventFilter(watched, event);
}

void Appearance::apply()
{
    const bool dark = choice_ == Choice::Dark || (choice_ == Choice::AsTheSystem && systemIsDark_);
    theme_ = dark ? drawing::Theme::dark() : drawing::Theme::light();
    const QScopedValueRollback<bool> own(applying_, true);
    style_->setTheme(theme_);
    QApplication::setPalette(drawing::paletteFor(theme_));
    emit changed();
}

}  // namespace nextrung::widgets
