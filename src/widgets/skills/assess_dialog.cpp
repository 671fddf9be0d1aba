// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/assess_dialog.h"

#include "core/answer.h"
#include "core/person/person_edits.h"
#include "core/rules.h"
#include "models/gap_edits.h"
#include "report/dates.h"
#include "widgets/date_field.h"
#include "widgets/layer_chooser.h"
#include "widgets/skills/skills_words.h"
#include "widgets/vertical_area.h"

#include <QButtonGroup>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <cmath>

namespace nextrung::widgets {

using core::Assessment;
using core::Competency;
using core::Person;

namespace {

// Levels have their own number as id of the button; the states stand below 0, as -1 means "no button".
constexpr int firstState = -10;

int idOf(Assessment::State state)
{
    return firstState - static_cast<int>(state);
}

/// The words beside a button, in as many lines as they need; a click on them presses it.
class ChoiceText : public QLabel {
public:
    ChoiceText(const QString& text, QAbstractButton& button, QWidget* parent)
        : QLabel(text, parent)
        , button_(button)
    {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
    }

protected:
    void mouseReleaseEvent(QMouseEvent* event) override
    {
        if (rect().contains(event->position().toPoint()))
            button_.click();
    }

private:
    QAbstractButton& button_;
};

}  // namespace

AssessDialog::AssessDialog(Workbench& bench, std::vector<CompetencyId> competencies, std::size_t start,
                           QWidget* parent)
    : QDialog(parent)
    , bench_(bench)
    , competencies_(std::move(competencies))
    , at_(std::min(start, competencies_.size() - 1))
    , newcomerId_(core::newId<Person>())
    , who_(new QComboBox(this))
    , newName_(new QLineEdit(this))
    , newRole_(new QComboBox(this))
    , on_(new DateField(bench.appearance, this))
    , count_(new QLabel(this))
    , title_(new QLabel(this))
    , last_(new QLabel(this))
    , levels_(new VerticalArea(this))
    , choices_(new QButtonGroup(this))
    , level_(new QDoubleSpinBox(this))
    , note_(new QLineEdit(this))
    , layer_(new LayerChooser(this))
    , back_(new QPushButton(tr("Back"), this))
    , next_(new QPushButton(this))
{
    setWindowTitle(tr("Assess"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    fillAssessors();
    showCompetency();
}

void AssessDialog::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    auto* who = new QFormLayout;
    buildWho(*who);
    column->addLayout(who);
    column->addSpacing(8);
    count_->setForegroundRole(QPalette::PlaceholderText);
    title_->setFont(bench_.appearance.fonts().font(drawing::Type::Title));
    title_->setTextFormat(Qt::PlainText);
    title_->setWordWrap(true);
    last_->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(count_);
    column->addWidget(title_);
    column->addWidget(last_);
    column->addWidget(levels_, 1);
    level_->setSingleStep(0.5);
    level_->setDecimals(1);
    level_->setSpecialValueText(QStringLiteral("–"));
    auto* more = new QFormLayout;
    more->addRow(tr("Level"), level_);
    more->addRow(tr("Note"), note_);
    more->addRow(tr("Who may see it"), layer_);
    column->addLayout(more);
    buildButtons(*column);
    setMinimumWidth(460);
    connect(choices_, &QButtonGroup::idClicked, this, [this](int id) {
        const QScopedValueRollback<bool> showing(isShowing_, true);
        level_->setValue(id >= 0 ? id : level_->minimum());
    });
    connect(choices_, &QButtonGroup::buttonToggled, this, [this](QAbstractButton* button, bool isOn) {
        if (isOn)
            levels_->ensureWidgetVisible(button);
    });
    connect(level_, &QDoubleSpinBox::valueChanged, this, [this](double value) {
        if (!isShowing_ && value >= 0)
            chooseLevel(value);
    });
}

void AssessDialog::buildWho(QFormLayout& form)
{
    newName_->setPlaceholderText(tr("Name"));
    newRole_->addItem(tr("Manager"), static_cast<int>(Person::Role::Manager));
    newRole_->addItem(tr("Mentor"), static_cast<int>(Person::Role::Mentor));
    newRole_->addItem(tr("Colleague"), static_cast<int>(Person::Role::Peer));
    on_->setDay(bench_.document.today());
    on_->setAllowed({}, bench_.document.today());
    auto* newcomer = new QHBoxLayout;
    newcomer->addWidget(newName_, 1);
    newcomer->addWidget(newRole_);
    form.addRow(tr("Who assesses"), who_);
    form.addRow(QString(), newcomer);
    form.addRow(tr("On"), on_);
    connect(who_, &QComboBox::currentIndexChanged, this, &AssessDialog::followWho);
}

void AssessDialog::buildButtons(QVBoxLayout& column)
{
    auto* row = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* skip = new QPushButton(tr("Skip"), this);
    auto* finish = new QPushButton(tr("Finish"), this);
    cancel->setAutoDefault(false);
    skip->setAutoDefault(false);
    finish->setAutoDefault(false);
    back_->setAutoDefault(false);
    next_->setDefault(true);
    row->addWidget(cancel);
    row->addWidget(finish);
    row->addStretch(1);
    row->addWidget(back_);
    row->addWidget(skip);
    row->addWidget(next_);
    column.addLayout(row);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(finish, &QPushButton::clicked, this, &AssessDialog::finish);
    connect(back_, &QPushButton::clicked, this, &AssessDialog::back);
    connect(skip, &QPushButton::clicked, this, &AssessDialog::skip);
    connect(next_, &QPushButton::clicked, this, &AssessDialog::next);
}

void AssessDialog::fillAssessors()
{
    const core::Id<Person> climber = models::climberIdOf(plan());
    // Whoever got a shared copy is not the one whose plan it is.
    const bool isShared = core::isSharedCopy(plan());
    const Person* self = core::climberOf(plan());
    who_->addItem(isShared && self && !self->name.isEmpty() ? self->name : tr("Me"),
                  QVariant::fromValue(climber.bits()));
    for (const auto& person : plan().people) {
        if (person->id != climber && !person->name.isEmpty())
            who_->addItem(SkillsWords::assessor(plan(), person->id), QVariant::fromValue(person->id.bits()));
    }
    who_->addItem(tr("Somebody else…"), QVariant::fromValue(newcomerId_.bits()));
    const core::Id<Person> assessor = models::assessorHere(plan()).value_or(newcomerId_);
    const int at = who_->findData(QVariant::fromValue(assessor.bits()));
    who_->setCurrentIndex(at >= 0 ? at : who_->count() - 1);
    followWho();
}

core::Id<Person> AssessDialog::assessor() const
{
    return core::Id<Person>(who_->currentData().toULongLong());
}

void AssessDialog::followWho()
{
    const bool isNew = assessor() == newcomerId_;
    newName_->setVisible(isNew);
    newRole_->setVisible(isNew);
    if (isNew)
        newName_->setFocus();
    last_->setText(lastSaid(competencies_[at_]));
}

void AssessDialog::chooseAssessor(core::Id<Person> person)
{
    who_->setCurrentIndex(std::max(0, who_->findData(QVariant::fromValue(person.bits()))));
}

void AssessDialog::nameNewcomer(const QString& name, Person::Role role)
{
    chooseAssessor(newcomerId_);
    newName_->setText(name);
    newRole_->setCurrentIndex(newRole_->findData(static_cast<int>(role)));
}

QString AssessDialog::lastSaid(CompetencyId id) const
{
    const std::vector<const Assessment*> latest
        = core::latestAssessments(plan(), id, bench_.document.today());
    for (const Assessment* each : latest) {
        if (each->assessor != assessor())
            continue;
        const QString answer = SkillsWords::answer(*each);
        return each->on ? tr("Last time: %1, %2").arg(answer, report::dateInTable(QLocale(), *each->on))
                        : tr("Last time: %1").arg(answer);
    }
    return tr("Not assessed by this person yet");
}

void AssessDialog::showCompetency()
{
    const QScopedValueRollback<bool> showing(isShowing_, true);
    const Competency* competency = core::find(plan(), competencies_[at_]);
    if (!competency)
        return;
    count_->setText(tr("%1 of %2").arg(at_ + 1).arg(competencies_.size()));
    title_->setText(competency->title);
    last_->setText(lastSaid(competency->id));
    showLevels(*competency);
    const auto answer = answers_.find(at_);
    const Answer shown = answer == answers_.end() ? Answer{} : answer->second;
    level_->setRange(-0.5, core::topOf(plan(), *competency));
    level_->setValue(shown.level.value_or(level_->minimum()));
    note_->setText(shown.note);
    layer_->setLayer(shown.layer);
    if (answer != answers_.end()) {
        const int id = shown.state != Assessment::State::Assessed ? idOf(shown.state)
            : shown.level == std::floor(*shown.level)             ? static_cast<int>(*shown.level)
                                                                  : -1;
        if (QAbstractButton* button = choices_->button(id))
            button->setChecked(true);
    }
    back_->setEnabled(at_ > 0);
    next_->setText(at_ + 1 == competencies_.size() ? tr("Done") : tr("Next"));
}

void AssessDialog::showLevels(const Competency& competency)
{
    auto* all = new QWidget(levels_);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(2, 2, 8, 2);
    column->setSpacing(10);
    const auto add = [this, all, column](const QString& text, int id) {
        auto* row = new QHBoxLayout;
        auto* button = new QRadioButton(all);
        button->setAccessibleName(text);
        choices_->addButton(button, id);
        row->addWidget(button, 0, Qt::AlignTop);
        row->addWidget(new ChoiceText(text, *button, all), 1);
        column->addLayout(row);
    };
    for (int level = static_cast<int>(core::topOf(plan(), competency)); level >= 0; --level) {
        const QString text = SkillsWords::levelText(competency, level);
        add(text.isEmpty() ? SkillsWords::amount(level) : text, level);
    }
    add(tr("Not seen, not assessed"), idOf(Assessment::State::NotAssessed));
    add(tr("No opportunity yet"), idOf(Assessment::State::NoOpportunityYet));
    add(tr("Not applicable"), idOf(Assessment::State::NotApplicable));
    column->addStretch(1);
    levels_->setWidget(all);  // deletes the choices of the competency before
    all->show();
}

void AssessDialog::chooseLevel(double level)
{
    const QScopedValueRollback<bool> showing(isShowing_, true);
    level_->setValue(level);
    // A half level lies between two buttons: none of them is on.
    choices_->setExclusive(false);
    const QList<QAbstractButton*> buttons = choices_->buttons();
    for (QAbstractButton* button : buttons)
        button->setChecked(level == std::floor(level) && choices_->id(button) == static_cast<int>(level));
    choices_->setExclusive(true);
}

void AssessDialog::chooseState(Assessment::State state)
{
    const QScopedValueRollback<bool> showing(isShowing_, true);
    choices_->button(idOf(state))->setChecked(true);
    level_->setValue(level_->minimum());
}

void AssessDialog::keepAnswer()
{
    Answer answer;
    answer.note = note_->text().trimmed();
    answer.layer = layer_->layer();
    const int id = choices_->checkedId();
    if (level_->value() >= 0)
        answer.level = level_->value();
    else if (id <= firstState)
        answer.state = static_cast<Assessment::State>(firstState - id);
    else
        return;
    answers_[at_] = answer;
}

void AssessDialog::go(std::size_t at)
{
    at_ = at;
    showCompetency();
}

void AssessDialog::next()
{
    keepAnswer();
    if (at_ + 1 == competencies_.size())
        finish();
    else
        go(at_ + 1);
}

void AssessDialog::skip()
{
    answers_.erase(at_);
    if (at_ + 1 < competencies_.size())
        go(at_ + 1);
    else
        showCompetency();
}

void AssessDialog::back()
{
    keepAnswer();
    if (at_ > 0)
        go(at_ - 1);
}

void AssessDialog::finish()
{
    keepAnswer();
    std::optional<Person> newcomer;
    if (assessor() == newcomerId_) {
        if (newName_->text().trimmed().isEmpty()) {
            newName_->setFocus();
            return;
        }
        newcomer = Person{};
        newcomer->id = newcomerId_;
        newcomer->name = newName_->text().trimmed();
        newcomer->roles.emplace_back(static_cast<Person::Role>(newRole_->currentData().toInt()));
    }
    std::vector<Assessment> said;
    for (const auto& [at, answer] : answers_) {
        Assessment assessment;
        assessment.id = core::newId<Assessment>();
        assessment.competency = competencies_[at];
        assessment.assessor = assessor();
        assessment.on = on_->date();
        assessment.state = answer.state;
        assessment.level = answer.level;
        assessment.note = answer.note;
        assessment.layer = answer.layer;
        said.push_back(std::move(assessment));
    }
    emit taken(said, newcomer);
    accept();
}

}  // namespace nextrung::widgets
