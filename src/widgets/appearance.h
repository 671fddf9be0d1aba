// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drawing/fonts.h"
#include "drawing/theme.h"

#include <QObject>

namespace nextrung::widgets {

class HouseStyle;

/// The look in force: the theme that views paint with, and a notice when it changes.
class Appearance : public QObject {
    Q_OBJECT

public:
    enum class Choice { AsTheSystem, Light, Dark };

    /// Remembers the system's palette, to follow it, and gives the look to the application.
    explicit Appearance(Choice choice = Choice::AsTheSystem, QObject* parent = nullptr);

    [[nodiscard]] const drawing::Theme& theme() const { return theme_; }
    /// The family and text size for everything painted on screen.
    [[nodiscard]] const drawing::Fonts& fonts() const { return fonts_; }
    [[nodiscard]] Choice choice() const { return choice_; }
    [[nodiscard]] bool isDark() const;

    /// Chooses the look and gives it to the application: palette, style, fonts.
    void choose(Choice choice);

    bool eventFilter(QObject* watched, QEvent* event) override;

signals:
    /// The theme is another one: caches are stale, paint again.
    void changed();

private:
    void apply();

    Choice choice_;
    bool systemIsDark_;
    bool applying_ = false;
    drawing::Theme theme_;
    drawing::Fonts fonts_;
    HouseStyle* style_;  // owned by the application, as QApplication::setStyle says
};

}  // namespace nextrung::widgets
