// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/proposal_panel.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using drawing::Token;
using drawing::Type;

namespace {

constexpr int mostListWidth = 620;
constexpr int rowsSeen = 3;
constexpr int rowHeight = 44;

}  // namespace

ProposalPanel::ProposalPanel(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , heading_(new QLabel(this))
    , hours_(new QDoubleSpinBox(this))
    , scroll_(new QScrollArea(this))
    , effect_(new QLabel(this))
    , keep_(new QPushButton(this))
    , discard_(new QPushButton(this))
    , group_(new QButtonGroup(this))
{
    setObjectName(QStringLiteral("proposals"));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    heading_->setTextFormat(Qt::PlainText);
    heading_->setWordWrap(true);
    effect_->setTextFormat(Qt::PlainText);
    effect_->setWordWrap(true);
    hours_->setRange(0, 168);
    hours_->setDecimals(1);
    hours_->setSingleStep(0.5);
    hours_->setFixedWidth(96);
    scroll_->setFrameShape(QFrame::NoFrame);
    scroll_->setWidgetResizable(true);
    scroll_->setMaximumWidth(mostListWidth);
    keep_->setProperty("isPrimary", true);

    auto* choices = new QVBoxLayout;
    choices->setSpacing(6);
    choices->addWidget(heading_);
    choices->addWidget(hours_);
    choices->addWidget(scroll_);
    choices->addStretch(1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(keep_);
    buttons->addWidget(discard_);
    buttons->addStretch(1);
    auto* outcome = new QVBoxLayout;
    outcome->addWidget(effect_);
    outcome->addStretch(1);
    outcome->addLayout(buttons);
    auto* whole = new QHBoxLayout(this);
    whole->setContentsMargins(20, 10, 16, 10);
    whole->setSpacing(24);
    whole->addLayout(choices, 3);
    whole->addLayout(outcome, 2);

    connect(group_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool isOn) {
        if (!isOn)
            return;
        bringIntoSight(*button->parentWidget());
        tellChosen();
    });
    connect(hours_, &QDoubleSpinBox::valueChanged, this, [this](double hours) {
        if (!ofHours_)
            return;
        proposals_ = {ofHours_(hours)};
        tellChosen();
    });
    connect(keep_, &QPushButton::clicked, this, &ProposalPanel::kept);
    connect(discard_, &QPushButton::clicked, this, &ProposalPanel::discarded);
    connect(&appearance_, &Appearance::changed, this, &ProposalPanel::restyle);
    hide();
    retranslate();
}

void ProposalPanel::retranslate()
{
    discard_->setText(tr("Discard"));
    hours_->setAccessibleName(tr("Hours a week"));
    //: After a number of hours in a field.
    hours_->setSuffix(tr(" h"));
    restyle();
}

void ProposalPanel::restyle()
{
    const drawing::Fonts fonts = appearance_.fonts();
    setInk(*heading_, Token::Ink, fonts.font(Type::Subheading));
    setInk(*effect_, Token::Ink2, fonts.font(Type::Dense));
    if (isVisible() && !ofHours_)
        fill();
    update();
}

void ProposalPanel::setInk(QLabel& label, Token ink, const QFont& font) const
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, appearance_.theme().color(ink));
    label.setPalette(palette);
    label.setFont(font);
}

void ProposalPanel::offer(const QString& heading, std::vector<Proposal> proposals)
{
    // Who works elsewhere in the plan stays there.
    const bool takesFocus = !isVisible() || hasFocus() || isAncestorOf(QApplication::focusWidget());
    const int before = group_->checkedId();
    const bool isSame = isVisible() && proposals.size() == proposals_.size();
    ofHours_ = nullptr;
    proposals_ = std::move(proposals);
    heading_->setText(heading);
    heading_->setVisible(!heading.isEmpty());
    hours_->hide();
    scroll_->setVisible(!proposals_.empty());
    fill();
    show();
    if (!proposals_.empty())
        choose(isSame && before >= 0 ? static_cast<std::size_t>(before) : 0);
    else
        tellChosen();
    QAbstractButton* chosen = group_->checkedButton();
    if (takesFocus)
        (chosen ? static_cast<QWidget*>(chosen) : this)->setFocus();
}

void ProposalPanel::offerHours(const QString& heading, double now, std::function<Proposal(double)> proposal)
{
    ofHours_ = nullptr;
    hours_->setValue(now);
    ofHours_ = std::move(proposal);
    proposals_ = {ofHours_(now)};
    heading_->setText(heading);
    heading_->show();
    hours_->show();
    scroll_->hide();
    show();
    hours_->setFocus();
    hours_->selectAll();
    tellChosen();
}

void ProposalPanel::fill()
{
    const int chosen = group_->checkedId();
    const QList<QAbstractButton*> old = group_->buttons();
    for (QAbstractButton* button : old)
        group_->removeButton(button);
    auto* list = new QWidget(scroll_);
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 8, 0);
    column->setSpacing(0);
    for (std::size_t at = 0; at < proposals_.size(); ++at)
        column->addWidget(rowOf(proposals_[at], static_cast<int>(at)));
    column->addStretch(1);
    scroll_->setWidget(list);
    scroll_->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    const int rows = std::min(rowsSeen, static_cast<int>(proposals_.size()));
    // Half a row more shows that there is more.
    const qreal seen = static_cast<int>(proposals_.size()) > rowsSeen ? rows + 0.5 : rows;
    scroll_->setFixedHeight(qRound(appearance_.fonts().scaled(rowHeight) * seen));
    if (QAbstractButton* again = group_->button(chosen))
        again->setChecked(true);
}

QWidget* ProposalPanel::rowOf(const Proposal& proposal, int number)
{
    auto* row = new QWidget;
    row->setFixedHeight(qRound(appearance_.fonts().scaled(rowHeight)));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setVerticalSpacing(0);
    QString title = proposal.title;
    title.replace(QLatin1Char('&'), QStringLiteral("&&"));  // of a name it is no mnemonic
    auto* radio = new QRadioButton(title, row);
    radio->setAccessibleDescription(QStringList{proposal.detail, proposal.figure}.join(QStringLiteral(", ")));
    radio->setFont(appearance_.fonts().font(Type::Dense, QFont::Medium));
    auto* detail = new QLabel(proposal.detail, row);
    detail->setTextFormat(Qt::PlainText);
    detail->setIndent(22);
    setInk(*detail, Token::Ink3, appearance_.fonts().font(Type::Small));
    auto* figure = new QLabel(proposal.figure, row);
    figure->setTextFormat(Qt::PlainText);
    setInk(*figure, Token::Ink, appearance_.fonts().font(Type::Dense, QFont::Medium));
    grid->addWidget(radio, 0, 0);
    grid->addWidget(detail, 1, 0);
    grid->addWidget(figure, 0, 1, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(0, 1);
    group_->addButton(radio, number);
    return row;
}

const Proposal* ProposalPanel::current() const
{
    if (ofHours_)
        return &proposals_.front();
    const int at = group_->checkedId();
    return at >= 0 && at < static_cast<int>(proposals_.size()) ? &proposals_[static_cast<std::size_t>(at)]
                                                               : nullptr;
}

void ProposalPanel::choose(std::size_t at)
{
    QAbstractButton* button = group_->button(static_cast<int>(at));
    Q_ASSERT(button);
    button->setChecked(true);
}

void ProposalPanel::bringIntoSight(QWidget& row)
{
    if (!scroll_->widget() || !scroll_->widget()->isAncestorOf(&row))
        return;
    scroll_->widget()->layout()->activate();
    scroll_->ensureWidgetVisible(&row, 0, 0);
}

void ProposalPanel::tellChosen()
{
    const Proposal* proposal = current();
    keep_->setVisible(proposal != nullptr);
    keep_->setText(proposal && !proposal->edit ? tr("Open") : tr("Keep"));
    emit chosen();
}

void ProposalPanel::setEffect(const QStringList& lines)
{
    effect_->setText(lines.join(QLatin1Char('\n')));
}

QString ProposalPanel::effect() const
{
    return effect_->text();
}

QString ProposalPanel::heading() const
{
    return heading_->text();
}

void ProposalPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme().color(Token::Surface));
    painter.setPen(appearance_.theme().color(Token::Line2));
    painter.drawLine(QPointF(0, height() - 0.5), QPointF(width(), height() - 0.5));
}

void ProposalPanel::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape || (isEnter && discard_->hasFocus()))
        emit discarded();
    else if (isEnter && current())
        emit kept();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace nextrung::widgets
