// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_bar.h"

#include "drawing/icons.h"
#include "drawing/paint.h"
#include "drawing/rater_marks.h"

#include <QAbstractItemView>
#include <QActionGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace nextrung::widgets {

using drawing::Rater;
using drawing::Token;

namespace {

constexpr int buttonHeight = 28;

/// The key of the raters' marks: in one line, or in two where there is less room.
class RaterKey : public QWidget {
public:
    RaterKey(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , appearance_(appearance)
    {
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }

    void setTexts(const QStringList& texts)
    {
        texts_ = texts;
        setAccessibleName(texts.join(QStringLiteral(", ")));
        updateGeometry();
        update();
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        return {widthOf(0, texts_.size(), oneLine), buttonHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, buttonHeight}; }
    /// In two lines.
    [[nodiscard]] int leastWidth() const
    {
        return std::max(widthOf(0, inFirstLine, twoLines), widthOf(inFirstLine, texts_.size(), twoLines));
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        drawing::Picture picture;
        const qreal middle = height() / 2.0;
        if (width() >= sizeHint().width()) {
            addLine(picture, 0, texts_.size(), middle, oneLine);
        } else if (width() >= leastWidth()) {
            addLine(picture, 0, inFirstLine, middle / 2, twoLines);
            addLine(picture, inFirstLine, texts_.size(), middle * 3 / 2, twoLines);
        }
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawing::PaintOptions options;
        options.fonts = appearance_.fonts();
        drawing::paint(painter, picture, appearance_.theme(), options);
    }

private:
    static constexpr qsizetype inFirstLine = 2;
    static constexpr drawing::Type oneLine = drawing::Type::Number;
    static constexpr drawing::Type twoLines = drawing::Type::Caption;
    static constexpr qreal besideMark = 14;
    static constexpr qreal behindText = 14;

    [[nodiscard]] int widthOf(qsizetype from, qsizetype to, drawing::Type type) const
    {
        qreal width = 0;
        for (qsizetype at = from; at < to; ++at)
            width += besideMark + appearance_.fonts().width(texts_[at], drawing::styleOf(type)) + behindText;
        return qRound(width);
    }

    void addLine(drawing::Picture& picture, qsizetype from, qsizetype to, qreal middle,
                 drawing::Type type) const
    {
        const std::array raters{Rater::Self, Rater::Manager, Rater::Mentor};
        const drawing::TextStyle style = drawing::styleOf(type);
        qreal x = 0;
        for (qsizetype at = from; at < to; ++at) {
            const qreal wide = appearance_.fonts().width(texts_[at], style);
            picture.append(
                drawing::raterMark(raters.at(static_cast<std::size_t>(at)), {x + 5, middle}, {4.2, 0, 1.75}));
            picture.add(drawing::Text{
                texts_[at], QRectF(x + besideMark, middle - 10, wide + 2, 20), style, {Token::Ink2}});
            x += besideMark + wide + behindText;
        }
    }

    const Appearance& appearance_;
    QStringList texts_{QString(), QString(), QString()};
};

QToolButton* buttonFor(QAction* action, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFixedHeight(buttonHeight);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

}  // namespace

SkillsBar::SkillsBar(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , positions_(new QComboBox(this))
    , key_(new RaterKey(bench.appearance, this))
    , order_(new QToolButton(this))
    , gapsOnly_(new QCheckBox(this))
    , competency_(buttonFor(bench.actions.find("skills.addCompetency"), this))
    , assess_(buttonFor(bench.actions.find("skills.assess"), this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    positions_->setFixedHeight(buttonHeight);
    positions_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    positions_->setMinimumContentsLength(11);
    positions_->view()->setMinimumWidth(260);
    order_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    order_->setPopupMode(QToolButton::InstantPopup);
    order_->setFixedHeight(buttonHeight);
    order_->setMenu(new QMenu(order_));
    order_->setAutoRaise(true);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{key_, positions_, order_, gapsOnly_, competency_, assess_})
        row->addWidget(widget);
    QAction* gaps = bench.actions.find("skills.gapsOnly");
    connect(gapsOnly_, &QCheckBox::clicked, gaps, &QAction::trigger);
    connect(positions_, &QComboBox::activated, this, [this](int at) {
        const QVariant bits = positions_->itemData(at);
        emit positionChosen(bits.isValid() ? std::optional(core::Id<core::Position>(bits.toULongLong()))
                                           : std::nullopt);
    });
    connect(&bench.appearance, &Appearance::changed, this, &SkillsBar::restyle);
    restyle();
    retranslate();
}

void SkillsBar::restyle()
{
    const drawing::Theme& theme = bench_.appearance.theme();
    order_->setIcon(drawing::icon(QStringLiteral("sort"), theme));
    competency_->setIcon(drawing::icon(QStringLiteral("plus"), theme));
    assess_->setIcon(drawing::icon(QStringLiteral("check"), theme));
    key_->update();
}

void SkillsBar::refresh(std::optional<core::Id<core::Position>> chosen)
{
    const std::shared_ptr<const core::Plan> plan = bench_.document.snapshot();
    if (plan == shown_ && chosen == chosen_)
        return;
    shown_ = plan;
    chosen_ = chosen;
    competency_->setVisible(bench_.document.mayEdit().has_value());
    assess_->setVisible(bench_.document.mayEdit().has_value());
    positions_->clear();
    positions_->addItem(tr("Target position"));
    const auto target = core::profileOf(*plan).targetPosition;
    for (const auto& position : plan->positions) {
        if (position->id != target)
            positions_->addItem(position->title, QVariant::fromValue(position->id.bits()));
    }
    positions_->setCurrentIndex(
        chosen ? std::max(0, positions_->findData(QVariant::fromValue(chosen->bits()))) : 0);
    positions_->setVisible(plan->positions.size() > 1);
}

void SkillsBar::fit(int pageWidth)
{
    constexpr int roomOfTheHeading = 190;
    pageWidth_ = pageWidth;
    const std::array buttons{order_, competency_, assess_};
    const auto wear = [&buttons](Qt::ToolButtonStyle look) {
        for (QToolButton* button : buttons)
            button->setToolButtonStyle(look);
    };
    const auto wanted = [this] {
        int width = roomOfTheHeading;
        for (const QWidget* each :
             std::initializer_list<const QWidget*>{key_, positions_, order_, gapsOnly_, competency_, assess_})
            width += each->sizeHint().width() + layout()->spacing();
        return width;
    };
    wear(Qt::ToolButtonTextBesideIcon);
    const bool isNarrow = wanted() > pageWidth;
    if (isNarrow)
        wear(Qt::ToolButtonIconOnly);
    for (QToolButton* button : buttons)
        button->setMinimumWidth(isNarrow ? 0 : button->sizeHint().width());
    const int wide = key_->sizeHint().width();
    const int least = static_cast<RaterKey*>(key_)->leastWidth();
    const int lacking = wanted() - pageWidth;
    positions_->setMinimumWidth(isNarrow ? 0 : positions_->sizeHint().width());
    key_->setMinimumWidth(lacking <= 0 ? wide : lacking <= wide - least ? least : 0);
    updateGeometry();
}

void SkillsBar::show(GapOrder order, bool gapsOnly)
{
    ordered_ = order;
    gapsOnly_->setChecked(gapsOnly);
    fillOrders();
}

void SkillsBar::fillOrders()
{
    const std::array orders{std::pair{GapOrder::WeightedGap, tr("Weighted gap")},
                            std::pair{GapOrder::Gap, tr("Gap")}, std::pair{GapOrder::Name, tr("Name")},
                            std::pair{GapOrder::AsInTheLadder, tr("As in the ladder")}};
    order_->setText(tr("Sorted"));
    order_->menu()->clear();
    auto* group = new QActionGroup(order_->menu());
    for (const auto& [order, text] : orders) {
        QAction* action = order_->menu()->addAction(text);
        group->addAction(action);
        action->setCheckable(true);
        action->setChecked(order == ordered_);
        if (order == ordered_)
            order_->setText(text);
        connect(action, &QAction::triggered, this, [this, order = order] { emit orderChosen(order); });
    }
}

void SkillsBar::retranslate()
{
    static_cast<RaterKey*>(key_)->setTexts({tr("Me"), tr("Manager"), tr("Mentor")});
    positions_->setAccessibleName(tr("Compare with"));
    positions_->setToolTip(tr("The position to compare with"));
    order_->setToolTip(tr("In which order the rows stand"));
    gapsOnly_->setText(tr("Gaps only"));
    gapsOnly_->setToolTip(bench_.actions.find("skills.gapsOnly")->toolTip());
    competency_->setText(tr("Competency"));
    competency_->setToolTip(bench_.actions.find("skills.addCompetency")->toolTip());
    assess_->setText(tr("Assess"));
    assess_->setToolTip(bench_.actions.find("skills.assess")->toolTip());
    shown_.reset();
    refresh(chosen_);
    fillOrders();
    fit(pageWidth_);
}

}  // namespace nextrung::widgets
