// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/start_page.h"

#include "report/dates.h"
#include "widgets/date_field.h"
#include "widgets/shell/start_side.h"
#include "widgets/shell/template_card.h"
#include "widgets/shell/wrapped.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace nextrung::widgets {

namespace {

using drawing::Token;
using drawing::Type;

constexpr int fieldHeight = 32;
constexpr int cardsInARow = 3;
constexpr int monthsToTheGoal = 6;
constexpr double leastHours = 0.5;

QLabel* label(const QString& text, const QFont& font, QWidget* parent)
{
    auto* made = new QLabel(text, parent);
    made->setFont(font);
    return made;
}

/// The box around the start sentence.
class Panel : public QWidget {
public:
    Panel(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , appearance_(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(appearance_.theme().color(Token::Line2));
        painter.setBrush(appearance_.theme().color(Token::Canvas));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }

private:
    const Appearance& appearance_;
};

/// A field that offers the titles known here and takes any other.
QComboBox* titleField(const QString& name, const QStringList& titles, QWidget* parent)
{
    auto* field = new QComboBox(parent);
    field->setEditable(true);
    field->addItems(titles);
    field->setCurrentText(QString());
    field->setInsertPolicy(QComboBox::NoInsert);
    field->setMinimumHeight(fieldHeight);
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    field->setMinimumWidth(170);
    field->setAccessibleName(name);
    return field;
}

}  // namespace

StartPage::StartPage(Workbench& bench, StartTemplates templates, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , askTemplates_(std::move(templates))
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    connect(&bench.appearance, &Appearance::changed, this, &StartPage::retranslate);
}

QString StartPage::levelTitle(int rank)
{
    return tr("Level %1").arg(rank);
}

core::Plan StartPage::emptyLadder()
{
    core::Plan plan;
    for (int at = 1; at <= 3; ++at) {
        core::Track track;
        track.id = core::derivedId<core::Track>(QStringLiteral("empty/track/%1").arg(at));
        track.title = tr("Track %1").arg(at);
        track.order = at;
        plan.tracks.put(track);
    }
    for (int rank = 1; rank <= 5; ++rank) {
        core::Level level;
        level.id = core::derivedId<core::Level>(QStringLiteral("empty/level/%1").arg(rank));
        level.title = levelTitle(rank);
        level.rank = rank;
        plan.levels.put(level);
    }
    return plan;
}

void StartPage::retranslate()
{
    if (content_)
        refresh();
}

void StartPage::refresh()
{
    std::optional<core::StartSentence> typed;
    if (content_)
        typed = sentence();
    delete content_;
    if (askTemplates_)
        templates_ = askTemplates_();
    content_ = new QScrollArea(this);
    auto* scroll = static_cast<QScrollArea*>(content_);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);  // what is inside fills it
    auto* inside = new QWidget;
    inside->setBackgroundRole(QPalette::Base);
    inside->setAutoFillBackground(true);
    auto* page = new QGridLayout(inside);
    page->setContentsMargins(16, 40, 16, 24);
    page->setHorizontalSpacing(28);
    page->setVerticalSpacing(24);
    page->setColumnStretch(0, 1);
    page->setColumnStretch(1, 12);
    page->setColumnStretch(3, 4);
    page->setColumnStretch(4, 1);
    page->setRowStretch(2, 1);
    auto* column = new QVBoxLayout;
    column->setSpacing(12);
    page->addLayout(head(), 0, 1);
    page->addLayout(column, 1, 1);
    page->addWidget(divider(), 1, 2);
    page->addWidget(side(), 1, 3);
    buildSentence(column);
    buildCards(column);
    column->addStretch(1);
    scroll->setWidget(inside);
    layout()->addWidget(content_);
    if (typed) {
        current_->setCurrentText(typed->current);
        target_->setCurrentText(typed->target);
        day_ = *typed->by;
        by_->setDay(day_);
        hours_->setValue(typed->hoursAWeek);
    }
    begin();
}

void StartPage::clear()
{
    delete std::exchange(content_, nullptr);
}

void StartPage::begin()
{
    current_->setFocus();
}

QLayout* StartPage::head()
{
    const drawing::Fonts& fonts = bench_.appearance.fonts();
    auto* head = new QHBoxLayout;
    auto* mark = new QLabel(this);
    mark->setPixmap(window()->windowIcon().pixmap(56, 56));
    auto* words = new QVBoxLayout;
    words->addWidget(label(tr("Where do you want to climb?"), fonts.font(Type::TitleLarge), this));
    words->addWidget(
        new Wrapped(tr("Name the position and the date. NextRung works backward from there, within the "
                       "hours you have."),
                    fonts.font(Type::Body), this));
    head->addWidget(mark);
    head->addSpacing(12);
    head->addLayout(words, 1);
    return head;
}

QWidget* StartPage::divider()
{
    auto* divider = new QWidget(this);
    divider->setFixedWidth(1);
    divider->setBackgroundRole(QPalette::Window);
    divider->setAutoFillBackground(true);
    QPalette line = divider->palette();
    line.setColor(QPalette::Window, bench_.appearance.theme().color(Token::Line));
    divider->setPalette(line);
    return divider;
}

QWidget* StartPage::side()
{
    auto* side = new StartSide(bench_, this);
    connect(side, &StartSide::openWanted, this, &StartPage::openWanted);
    connect(side, &StartSide::sampleWanted, this, &StartPage::sampleWanted);
    connect(side, &StartSide::importWanted, this, &StartPage::importWanted);
    connect(side, &StartSide::recentChosen, this, &StartPage::recentChosen);
    return side;
}

void StartPage::makeFields(QWidget* panel)
{
    QStringList titles;
    for (const StartTemplate& each : templates_) {
        for (const auto& position : each.plan.positions)
            titles.append(position->title);
    }
    titles.sort(Qt::CaseInsensitive);
    titles.removeDuplicates();
    current_ = titleField(tr("The position I hold"), titles, panel);
    target_ = titleField(tr("The position I want"), titles, panel);
    const QDate today = bench_.document.today();
    by_ = new DateField(bench_.appearance, panel);
    day_ = today.addMonths(monthsToTheGoal);
    by_->setDay(day_);
    by_->setMinimumHeight(fieldHeight);
    by_->setAccessibleName(tr("The day by which I am ready"));
    hours_ = new QDoubleSpinBox(panel);
    hours_->setRange(0, 80);
    hours_->setSingleStep(0.5);
    hours_->setDecimals(1);
    hours_->setValue(6);
    hours_->setMinimumHeight(fieldHeight);
    hours_->setAccessibleName(tr("Hours a week of my own"));
    refusal_ = new QLabel(panel);
    refusal_->setObjectName(QStringLiteral("refusal"));
    refusal_->setWordWrap(true);
    QPalette red = refusal_->palette();
    red.setColor(QPalette::WindowText, bench_.appearance.theme().color(Token::LateInk));
    refusal_->setPalette(red);
    refusal_->hide();
    for (QComboBox* field : {current_, target_}) {
        connect(field->lineEdit(), &QLineEdit::returnPressed, this, &StartPage::submit);
        connect(field, &QComboBox::currentTextChanged, this, [this] { say(limitsMissed()); });
    }
    connect(by_, &DateField::picked, this, [this](std::optional<QDate> day) {
        day_ = day.value_or(day_);
        say(limitsMissed());
    });
    connect(hours_, &QDoubleSpinBox::valueChanged, this, [this] { say(limitsMissed()); });
    connect(by_, &QLineEdit::returnPressed, this, &StartPage::submitFromDay);
}

void StartPage::buildSentence(QVBoxLayout* column)
{
    auto* panel = new Panel(bench_.appearance, this);
    makeFields(panel);
    auto* rows = new QVBoxLayout(panel);
    rows->setContentsMargins(18, 14, 18, 14);
    rows->setSpacing(12);
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QHBoxLayout* row : {first, second})
        row->setSpacing(8);
    const QFont body = bench_.appearance.fonts().font(Type::Inspector, QFont::Normal);
    //: The start sentence reads: I am [title] and I want to be [title] by [date] with [6] hours a week of my
    //: own.
    first->addWidget(label(tr("I am"), body, panel));
    first->addWidget(current_, 1);
    first->addWidget(label(tr("and I want to be"), body, panel));
    first->addWidget(target_, 1);
    second->addWidget(label(tr("by"), body, panel));
    second->addWidget(by_);
    second->addWidget(label(tr("with"), body, panel));
    second->addWidget(hours_);
    second->addWidget(label(tr("hours a week of my own."), body, panel));
    second->addStretch(1);
    auto* make = new QPushButton(tr("Make the plan"), panel);
    make->setProperty("isPrimary", true);
    make->setMinimumHeight(fieldHeight);
    make->setAutoDefault(true);  // Enter presses it
    second->addWidget(make);
    connect(make, &QPushButton::clicked, this, &StartPage::submit);
    rows->addLayout(first);
    rows->addLayout(second);
    rows->addWidget(refusal_);
    column->addWidget(panel);
}

void StartPage::buildCards(QVBoxLayout* column)
{
    const drawing::Fonts& fonts = bench_.appearance.fonts();
    column->addSpacing(16);
    auto* heading = new QHBoxLayout;
    heading->setSpacing(10);
    heading->addWidget(label(tr("Or start from a template"), fonts.font(Type::Heading), this));
    auto* what = label(tr("Double click one: positions, skills and activities you can change"),
                       fonts.font(Type::Small), this);
    what->setForegroundRole(QPalette::PlaceholderText);
    heading->addWidget(what);
    heading->addStretch(1);
    column->addLayout(heading);
    auto* grid = new QGridLayout;
    grid->setSpacing(14);
    empty_ = emptyLadder();
    const int columns = std::min(cardsInARow, static_cast<int>(templates_.size()) + 1);
    int at = 0;
    const auto add = [&](const core::Plan& plan, const QString& title, const QString& description) {
        auto* card = new TemplateCard(bench_.appearance, plan, title, description, this);
        connect(card, &TemplateCard::opened, this, [this, &plan] { emit templateChosen(plan); });
        grid->addWidget(card, at / columns, at % columns);
        ++at;
    };
    for (const StartTemplate& each : templates_)
        add(each.plan, each.title, each.description);
    add(empty_, tr("Empty ladder"), tr("Draw it yourself"));
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    column->addLayout(grid);
}

core::StartSentence StartPage::sentence() const
{
    core::StartSentence said;
    said.current = current_->currentText().trimmed();
    said.target = target_->currentText().trimmed();
    said.by = by_->date();
    said.hoursAWeek = hours_->value();
    return said;
}

void StartPage::submit()
{
    const core::StartSentence said = sentence();
    if (said.current.isEmpty())
        return refuse(tr("Say which position you hold now, then which one you want."));
    if (said.target.isEmpty())
        return refuse(tr("Say which position you want to reach."));
    if (said.current.compare(said.target, Qt::CaseInsensitive) == 0)
        return refuse(tr("You hold this position already. Name the one you want next."));
    if (const QString missed = limitsMissed(); !missed.isEmpty()) {
        say(missed);
        return (isDayAhead() ? static_cast<QWidget*>(hours_) : by_)->setFocus();
    }
    refusal_->hide();
    emit sentenceFilled(said);
}

bool StartPage::isDayAhead() const
{
    return by_->date() > bench_.document.today();
}

QString StartPage::limitsMissed() const
{
    if (!isDayAhead())
        return tr("That day is not ahead. Choose one after today.");
    return hours_->value() >= leastHours ? QString()
                                         : tr("Without hours there is no plan. Say at least half an hour.");
}

void StartPage::submitFromDay()
{
    // What is typed and is no day leaves the field at the day before: that is to be seen first.
    if (!by_->isModified() || by_->date() != day_)
        submit();
}

void StartPage::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && focusWidget() == hours_)
        submit();
    else
        QWidget::keyPressEvent(event);
}

void StartPage::say(const QString& sentence)
{
    refusal_->setText(sentence);
    refusal_->setVisible(!sentence.isEmpty());
}

void StartPage::refuse(const QString& sentence)
{
    say(sentence);
    (current_->currentText().trimmed().isEmpty() ? current_ : target_)->setFocus();
}

}  // namespace nextrung::widgets
