// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/proposal_panel.h"

#include "widgets/vertical_area.h"

#include <QApplication>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using drawing::Token;
using drawing::Type;

namespace {

constexpr int mostListWidth = 620;
constexpr int shareOfParent = 3;
constexpr int leastRowHeight = 44;
constexpr int besideRow = 8;  // up to the scroll bar

/// A choice, all of which is pressed as its button is.
class ProposalRow : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void mousePressEvent(QMouseEvent* event) override
    {
        auto* button = findChild<QAbstractButton*>();
        if (event->button() != Qt::LeftButton)
            return QWidget::mousePressEvent(event);
        button->setFocus(Qt::MouseFocusReason);
        button->click();
    }
};

}  // namespace

ProposalPanel::ProposalPanel(Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , heading_(new QLabel(this))
    , hours_(new QDoubleSpinBox(this))
    , scroll_(new VerticalArea(this))
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
    scroll_->setMaximumWidth(mostListWidth);
    scroll_->installEventFilter(this);
    if (parent)
        parent->installEventFilter(this);
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
    column->setContentsMargins(0, 0, besideRow, 0);
    column->setSpacing(0);
    for (std::size_t at = 0; at < proposals_.size(); ++at)
        column->addWidget(rowOf(proposals_[at], static_cast<int>(at)));
    column->addStretch(1);
    scroll_->setWidget(list);
    scroll_->viewport()->setAutoFillBackground(false);
    list->setAutoFillBackground(false);
    fit();
    if (QAbstractButton* again = group_->button(chosen))
        again->setChecked(true);
}

// Whole rows: all, or as many as leave the plan most of the page.
void ProposalPanel::fit()
{
    const int beside = scroll_->verticalScrollBar()->sizeHint().width() + besideRow;
    const int most = parentWidget() ? parentWidget()->height() / shareOfParent : height();
    int whole = 0;
    const QList<QAbstractButton*> buttons = group_->buttons();
    for (const QAbstractButton* button : buttons) {
        const QWidget* row = button->parentWidget();
        const int next
            = whole + std::max(row->minimumHeight(), row->heightForWidth(scroll_->width() - beside));
        if (whole > 0 && next > most)
            break;
        whole = next;
    }
    scroll_->setFixedHeight(whole);
}

bool ProposalPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && (watched == scroll_ || watched == parentWidget()))
        fit();
    return QWidget::eventFilter(watched, event);
}

QWidget* ProposalPanel::rowOf(const Proposal& proposal, int number)
{
    const drawing::Fonts fonts = appearance_.fonts();
    auto* row = new ProposalRow;
    row->setMinimumHeight(qRound(fonts.scaled(leastRowHeight)));
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setVerticalSpacing(0);
    const auto label = [this, row](const QString& text, Token ink, const QFont& font) {
        auto* words = new QLabel(text, row);
        words->setTextFormat(Qt::PlainText);
        words->setWordWrap(true);
        setInk(*words, ink, font);
        return words;
    };
    auto* radio = new QRadioButton(row);
    radio->setAccessibleName(proposal.title);
    radio->setAccessibleDescription(QStringList{proposal.detail, proposal.figure}.join(QStringLiteral(", ")));
    QLabel* figure = label(proposal.figure, Token::Ink, fonts.font(Type::Dense, QFont::Medium));
    figure->setWordWrap(false);  // a number and its unit stay together
    grid->addWidget(radio, 0, 0);
    grid->addWidget(label(proposal.title, Token::Ink, fonts.font(Type::Dense, QFont::Medium)), 0, 1);
    grid->addWidget(label(proposal.detail, Token::Ink3, fonts.font(Type::Small)), 1, 1);
    grid->addWidget(figure, 0, 2, 2, 1, Qt::AlignRight | Qt::AlignVCenter);
    grid->setColumnStretch(1, 1);
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
