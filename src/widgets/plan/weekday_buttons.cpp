// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/weekday_buttons.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace nextrung::widgets {

using core::Weekday;

WeekdayButtons::WeekdayButtons(QWidget* parent)
    : QWidget(parent)
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (QToolButton*& button : buttons_) {
        button = new QToolButton(this);
        button->setCheckable(true);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setMinimumSize(20, 24);
        row->addWidget(button, 1);
        connect(button, &QToolButton::clicked, this, [this] { emit picked(days()); });
    }
    retranslate();
}

void WeekdayButtons::setDays(const Days& days)
{
    for (std::size_t at = 0; at < buttons_.size(); ++at)
        buttons_.at(at)->setChecked(std::find(days.begin(), days.end(), static_cast<Weekday>(at))
                                    != days.end());
}

WeekdayButtons::Days WeekdayButtons::days() const
{
    Days days;
    for (std::size_t at = 0; at < buttons_.size(); ++at) {
        if (buttons_.at(at)->isChecked())
            days.emplace_back(static_cast<Weekday>(at));
    }
    return days;
}

void WeekdayButtons::retranslate()
{
    const QLocale locale;
    for (std::size_t at = 0; at < buttons_.size(); ++at) {
        const int day = static_cast<int>(at) + 1;
        buttons_.at(at)->setText(locale.standaloneDayName(day, QLocale::ShortFormat).left(2));
        buttons_.at(at)->setAccessibleName(locale.standaloneDayName(day));
        buttons_.at(at)->setToolTip(locale.standaloneDayName(day));
    }
}

}  // namespace nextrung::widgets
