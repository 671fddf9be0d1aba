// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/empty_plan.h"

#include "drawing/icons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace nextrung::widgets {

EmptyPlan::EmptyPlan(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , icon_(new QLabel(this))
    , title_(new QLabel(this))
    , text_(new QLabel(this))
    , add_(new QPushButton(this))
    , unset_(new QLabel(this))
    , goal_(new QPushButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setSpacing(8);
    column->addStretch(2);
    column->addWidget(icon_, 0, Qt::AlignHCenter);
    column->addSpacing(4);
    column->addWidget(title_, 0, Qt::AlignHCenter);
    auto* middle = new QHBoxLayout;  // an aligned label would not get the height that its lines need
    middle->addStretch(1);
    middle->addWidget(text_);
    middle->addStretch(1);
    column->addLayout(middle);
    column->addSpacing(8);
    column->addWidget(add_, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(unset_, 0, Qt::AlignHCenter);
    column->addWidget(goal_, 0, Qt::AlignHCenter);
    column->addStretch(3);
    unset_->setForegroundRole(QPalette::PlaceholderText);
    goal_->setFixedHeight(28);
    text_->setAlignment(Qt::AlignHCenter);
    text_->setWordWrap(true);
    text_->setFixedWidth(360);
    text_->setForegroundRole(QPalette::PlaceholderText);
    add_->setDefault(true);
    add_->setFixedHeight(28);
    connect(add_, &QPushButton::clicked, this, &EmptyPlan::newActivityWanted);
    connect(goal_, &QPushButton::clicked, this, &EmptyPlan::goalWanted);
    connect(&appearance_, &Appearance::changed, this, &EmptyPlan::restyle);
    setFocusProxy(add_);
    restyle();
    retranslate();
}

void EmptyPlan::restyle()
{
    icon_->setPixmap(drawing::iconPixmap(
        QStringLiteral("plan"), 32, appearance_.theme().color(drawing::Token::Ink3), devicePixelRatioF()));
    title_->setFont(appearance_.fonts().font(drawing::Type::Heading));
}

void EmptyPlan::retranslate()
{
    title_->setText(tr("No activities yet"));
    text_->setText(tr("Write down what you will do to close the gaps. The dates come from your goal."));
    add_->setText(tr("New activity"));
    unset_->setText(textOf(what_));
    goal_->setText(tr("Goal date and hours a week…"));
}

void EmptyPlan::setUnset(Unset unset)
{
    what_ = unset;
    unset_->setText(textOf(unset));
    for (QWidget* each : std::initializer_list<QWidget*>{unset_, goal_})
        each->setVisible(unset != Unset::Nothing);
}

QString EmptyPlan::textOf(Unset unset)
{
    switch (unset) {
    case Unset::Nothing:
        return {};
    case Unset::GoalDate:
        return tr("The goal date is not set yet: without it no date holds.");
    case Unset::Hours:
        return tr("The hours a week are not set yet: without them no date holds.");
    case Unset::GoalDateAndHours:
        return tr("The goal date and the hours a week are not set yet: without them no date holds.");
    }
    Q_UNREACHABLE();
}

void EmptyPlan::paintEvent(QPaintEvent* /*event*/)
{
    QPainter(this).fillRect(rect(), appearance_.theme().color(drawing::Token::Surface));
}

}  // namespace nextrung::widgets
