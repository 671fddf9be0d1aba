// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/meeting_form.h"

#include "core/person/person_edits.h"
#include "document/merge_key.h"
#include "widgets/date_field.h"
#include "widgets/layer_chooser.h"
#include "widgets/row_list.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Ask;
using core::Id;
using core::Person;
using core::Plan;
using core::Profile;
using core::Result;
using core::Strength;

namespace {

constexpr std::size_t ingredientCount = 3;
constexpr int wordsHeight = 72;

/// Leaves the cursor where it is if the field says so already.
void showText(QLineEdit* field, const QString& text)
{
    if (field->text() == text)
        return;
    field->setText(text);
    field->setCursorPosition(0);
}

template <class Shown, class Row>
bool haveIds(const std::vector<Shown>& shown, const std::vector<const Row*>& wanted)
{
    return std::equal(shown.begin(), shown.end(), wanted.begin(), wanted.end(),
                      [](const Shown& field, const Row* row) { return field.id == row->id; });
}

template <class Row>
double orderAfterAll(const core::Table<Row>& table)
{
    double order = 0;
    for (const auto& each : table)
        order = std::max(order, each->order + 1);
    return order;
}

}  // namespace

MeetingForm::MeetingForm(Workbench& bench, QWidget* parent)
    : VerticalArea(parent)
    , bench_(bench)
    , content_(new QWidget(this))
    , column_(new QVBoxLayout(content_))
{
    column_->setContentsMargins(16, 12, 16, 16);
    column_->setSpacing(6);
    heading(QT_TR_NOOP("About me"));
    bindClimber(line(QT_TR_NOOP("Name")), &Person::name);
    bindClimber(line(QT_TR_NOOP("Job title")), &Person::jobTitle);
    bindClimber(line(QT_TR_NOOP("Organisation")), &Person::organisation);
    addMeeting();
    heading(QT_TR_NOOP("What I want"));
    bindProfile(words(QT_TR_NOOP("My intention, in a sentence or two")), &Profile::intention);
    heading(QT_TR_NOOP("My value in one message"));
    bindProfile(words(QT_TR_NOOP("Strengths, accomplishments, character")), &Profile::valueStatement);
    addIngredients();
    heading(QT_TR_NOOP("What I bring"));
    column_->addLayout(strengths_ = new QVBoxLayout);
    moreStrengths_ = line(QT_TR_NOOP("Add what I bring"));
    heading(QT_TR_NOOP("What I ask of my manager"));
    column_->addLayout(asks_ = new QVBoxLayout);
    moreAsks_ = line(QT_TR_NOOP("Add what I ask"));
    heading(QT_TR_NOOP("Agreement"));
    bindProfile(words(QT_TR_NOOP("The sentence that both sign")), &Profile::agreement);
    column_->addStretch(1);
    setWidget(content_);
    connect(moreStrengths_, &QLineEdit::returnPressed, this, [this] {
        Strength strength;
        strength.id = core::newId<Strength>();
        strength.title = moreStrengths_->text().trimmed();
        strength.order = orderAfterAll(bench_.document.plan().strengths);
        moreStrengths_->clear();
        if (!strength.title.isEmpty())
            apply(tr("Add what I bring"), [&](const Plan& plan) { return core::put(plan, strength); });
    });
    connect(moreAsks_, &QLineEdit::returnPressed, this, [this] {
        Ask ask;
        ask.id = core::newId<Ask>();
        ask.title = moreAsks_->text().trimmed();
        ask.person = core::profileOf(bench_.document.plan()).meetingWith;
        ask.order = orderAfterAll(bench_.document.plan().asks);
        moreAsks_->clear();
        if (!ask.title.isEmpty())
            apply(tr("Add what I ask"), [&](const Plan& plan) { return core::put(plan, ask); });
    });
    connect(&bench.document, &document::PlanDocument::changed, this, &MeetingForm::refresh);
    retranslate();
}

void MeetingForm::apply(const QString& step, const document::PlanDocument::Edit& edit, int mergeKey)
{
    // A refusal is told by the document's own signal.
    [[maybe_unused]] const core::Outcome outcome = bench_.document.apply(step, edit, mergeKey);
}

void MeetingForm::heading(const char* text)
{
    auto* label = new QLabel(content_);
    label->setFont(bench_.appearance.fonts().font(drawing::Type::Subheading));
    label->setContentsMargins(0, headings_.empty() ? 0 : 10, 0, 0);
    column_->addWidget(label);
    headings_.push_back({label, text});
}

QLineEdit* MeetingForm::line(const char* name)
{
    auto* editor = new QLineEdit(content_);
    editor->setMinimumHeight(28);
    column_->addWidget(editor);
    names_.emplace_back(editor, name);
    return editor;
}

QPlainTextEdit* MeetingForm::words(const char* name)
{
    auto* editor = new QPlainTextEdit(content_);
    editor->setFixedHeight(wordsHeight);
    editor->setTabChangesFocus(true);
    editor->installEventFilter(this);
    column_->addWidget(editor);
    names_.emplace_back(editor, name);
    return editor;
}

void MeetingForm::bind(QWidget* editor, decltype(Field::text) text, decltype(Field::put) put)
{
    fields_.push_back({editor, std::move(text), std::move(put)});
    if (auto* single = qobject_cast<QLineEdit*>(editor))
        connect(single, &QLineEdit::editingFinished, this,
                [this, at = fields_.size() - 1] { takeField(fields_[at]); });
}

void MeetingForm::bindProfile(QWidget* editor, QString Profile::*member)
{
    bind(
        editor, [member](const Plan& plan) { return core::profileOf(plan).*member; },
        [member](const Plan& plan, const QString& text) {
            return core::changeProfile(plan, [&](Profile& row) { row.*member = text; });
        });
}

void MeetingForm::bindClimber(QWidget* editor, QString Person::*member)
{
    bind(
        editor,
        [member](const Plan& plan) {
            const Person* climber = core::climberOf(plan);
            return climber ? climber->*member : QString();
        },
        [member](const Plan& plan, const QString& text) {
            return core::inTurn(
                plan, [](const Plan& before) { return core::withClimber(before, QString()); },
                [&](const Plan& with) {
                    return core::change(with, core::climberOf(with)->id,
                                        [&](Person& row) { row.*member = text; });
                });
        });
}

void MeetingForm::addMeeting()
{
    heading(QT_TR_NOOP("The meeting"));
    manager_ = new QComboBox(content_);
    manager_->setEditable(true);
    manager_->setInsertPolicy(QComboBox::NoInsert);
    manager_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    manager_->setMinimumHeight(28);
    column_->addWidget(manager_);
    names_.emplace_back(manager_, QT_TR_NOOP("With whom"));
    connect(manager_, &QComboBox::activated, this, &MeetingForm::takeManager);
    connect(manager_->lineEdit(), &QLineEdit::editingFinished, this, &MeetingForm::takeManager);
    meetingOn_ = new DateField(bench_.appearance, content_);
    meetingOn_->setOptional(bench_.document.today().addDays(7));
    meetingOn_->setMinimumHeight(28);
    column_->addWidget(meetingOn_);
    names_.emplace_back(meetingOn_, QT_TR_NOOP("On which day"));
    connect(meetingOn_, &DateField::picked, this, [this](std::optional<QDate> day) {
        apply(tr("Change the meeting"), [day](const Plan& plan) {
            return core::changeProfile(plan, [day](Profile& row) { row.meetingOn = day; });
        });
    });
    bindProfile(line(QT_TR_NOOP("At what time, e.g. 14:00")), &Profile::meetingTime);
}

void MeetingForm::addIngredients()
{
    heading(QT_TR_NOOP("What my work must have"));
    const std::array<const char*, ingredientCount> names{QT_TR_NOOP("First of all"), QT_TR_NOOP("Then"),
                                                         QT_TR_NOOP("And")};
    for (std::size_t at = 0; at < ingredientCount; ++at) {
        bind(
            line(names.at(at)),
            [at](const Plan& plan) {
                const std::vector<QString>& all = core::profileOf(plan).ingredients;
                return at < all.size() ? all[at] : QString();
            },
            [at](const Plan& plan, const QString& text) {
                return core::changeProfile(plan, [&](Profile& row) {
                    row.ingredients.resize(std::max(row.ingredients.size(), at + 1));
                    row.ingredients[at] = text;
                    while (!row.ingredients.empty() && row.ingredients.back().isEmpty())
                        row.ingredients.pop_back();
                });
            });
    }
}

void MeetingForm::takeField(const Field& field)
{
    const auto* single = qobject_cast<QLineEdit*>(field.editor);
    const auto* several = qobject_cast<QPlainTextEdit*>(field.editor);
    const QString text = (single ? single->text() : several->toPlainText()).trimmed();
    const core::ObjectRef profile = core::refTo(core::profileOf(bench_.document.plan()).id);
    if (!isFilling_)
        apply(
            tr("Change what the plan says"),
            [&](const Plan& plan) -> Result<Plan> { return field.put(plan, text); },
            document::mergeKey(profile, QString::number(&field - fields_.data())));
}

void MeetingForm::takeManager()
{
    if (isFilling_)
        return;
    const QString name = manager_->currentText().trimmed();
    const Plan& plan = bench_.document.plan();
    const Person* now = core::find(plan, core::profileOf(plan).meetingWith);
    if (name == (now ? now->name : QString()))
        return;
    const auto known = std::find_if(plan.people.begin(), plan.people.end(), [&name](const auto& each) {
        return each->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    Person person;
    person.id = core::newId<Person>();
    person.name = name;
    person.roles.emplace_back(Person::Role::Manager);
    const bool isNew = known == plan.people.end() && !name.isEmpty();
    const std::optional<Id<Person>> with = name.isEmpty() ? std::nullopt
        : isNew                                           ? std::optional(person.id)
                                                          : std::optional((*known)->id);
    apply(tr("Change the meeting"), [&](const Plan& before) {
        return core::inTurn(
            before, [&](const Plan& each) { return isNew ? core::put(each, person) : Result<Plan>(each); },
            [&](const Plan& each) {
                return core::changeProfile(each, [&](Profile& row) { row.meetingWith = with; });
            });
    });
}

bool MeetingForm::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const auto field = std::find_if(fields_.begin(), fields_.end(),
                                        [watched](const Field& each) { return each.editor == watched; });
        if (field != fields_.end())
            takeField(*field);
    }
    return VerticalArea::eventFilter(watched, event);
}

void MeetingForm::refresh()
{
    const QScopedValueRollback<bool> filling(isFilling_, true);
    for (const Field& field : fields_) {
        const QString text = field.text(bench_.document.plan());
        auto* single = qobject_cast<QLineEdit*>(field.editor);
        auto* several = qobject_cast<QPlainTextEdit*>(field.editor);
        if (single)
            showText(single, text);
        if (several && several->toPlainText().trimmed() != text.trimmed())
            several->setPlainText(text);
    }
    refreshManagers();
    meetingOn_->setDay(core::profileOf(bench_.document.plan()).meetingOn);
    fillStrengths();
    fillAsks();
}

void MeetingForm::refreshManagers()
{
    const Plan& plan = bench_.document.plan();
    const Person* climber = core::climberOf(plan);
    const Person* now = core::find(plan, core::profileOf(plan).meetingWith);
    manager_->clear();
    for (const auto& person : plan.people) {
        if (!climber || person->id != climber->id)
            manager_->addItem(person->name);
    }
    manager_->setCurrentIndex(-1);
    manager_->setEditText(now ? now->name : QString());
}

QLineEdit* MeetingForm::rowLine(QWidget* parent, const QString& name,
                                std::function<void(const QString&)> taken)
{
    auto* editor = new QLineEdit(parent);
    editor->setMinimumHeight(28);
    editor->setAccessibleName(name);
    editor->setPlaceholderText(name);
    connect(editor, &QLineEdit::editingFinished, this, [this, editor, taken = std::move(taken)] {
        if (!isFilling_)
            taken(editor->text().trimmed());
    });
    return editor;
}

void MeetingForm::makeStrength(Id<Strength> id)
{
    const auto change = [this, id](QString Strength::*member) {
        return [this, id, member](const QString& text) {
            apply(tr("Change what I bring"), [&](const Plan& plan) {
                return core::change(plan, id, [&](Strength& row) { row.*member = text; });
            });
        };
    };
    auto* content = new QWidget(content_);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 4);
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    auto* title = rowLine(content, tr("What I bring"), change(&Strength::title));
    auto* text = rowLine(content, tr("What shows it"), change(&Strength::text));
    auto* layer = new LayerChooser(content);
    connect(layer, &LayerChooser::picked, this, [this, id](core::Layer chosen) {
        apply(tr("Change who may see it"), [&](const Plan& plan) {
            return core::change(plan, id, [chosen](Strength& changed) { changed.layer = chosen; });
        });
    });
    both->addWidget(title);
    both->addWidget(text);
    both->addWidget(layer);
    row->addLayout(both, 1);
    strengthRows_.push_back({id, title, text, layer});
    addRow(*strengths_, content, tr("Remove"), bench_.appearance, [this, id] {
        apply(tr("Remove what I bring"), [id](const Plan& plan) { return core::removeRow(plan, id); });
    });
}

void MeetingForm::fillStrengths()
{
    const Plan& plan = bench_.document.plan();
    const std::vector<const Strength*> wanted = core::inOrder(plan.strengths);
    if (!haveIds(strengthRows_, wanted)) {
        clear(*strengths_);
        strengthRows_.clear();
        for (const Strength* each : wanted)
            makeStrength(each->id);
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        showText(strengthRows_[at].title, wanted[at]->title);
        showText(strengthRows_[at].text, wanted[at]->text);
        strengthRows_[at].layer->setLayer(wanted[at]->layer);
        if (const core::Competency* competency = core::find(plan, wanted[at]->competency))
            strengthRows_[at].title->setPlaceholderText(competency->title);
    }
}

void MeetingForm::makeAsk(Id<Ask> id)
{
    const auto change = [this, id](const std::function<void(Ask&)>& edit) {
        apply(tr("Change what I ask"), [&](const Plan& plan) { return core::change(plan, id, edit); });
    };
    auto* content = new QWidget(content_);
    auto* row = new QHBoxLayout(content);
    row->setContentsMargins(0, 0, 0, 4);
    auto* done = new QCheckBox(content);
    done->setToolTip(tr("Done"));
    done->setAccessibleName(tr("Done"));
    connect(done, &QCheckBox::clicked, this,
            [change](bool isDone) { change([isDone](Ask& ask) { ask.done = isDone; }); });
    auto* both = new QVBoxLayout;
    both->setSpacing(2);
    auto* title = rowLine(content, tr("What I ask"),
                          [change](const QString& text) { change([&text](Ask& ask) { ask.title = text; }); });
    auto* by = new DateField(bench_.appearance, content);
    by->setOptional(bench_.document.today().addDays(14));
    by->setAccessibleName(tr("By which day"));
    by->setToolTip(tr("By which day"));
    connect(by, &DateField::picked, this,
            [change](std::optional<QDate> day) { change([day](Ask& ask) { ask.by = day; }); });
    auto* layer = new LayerChooser(content);
    connect(layer, &LayerChooser::picked, this,
            [change](core::Layer chosen) { change([chosen](Ask& ask) { ask.layer = chosen; }); });
    both->addWidget(title);
    both->addWidget(by);
    both->addWidget(layer);
    row->addWidget(done, 0, Qt::AlignTop);
    row->addLayout(both, 1);
    askRows_.push_back({id, done, title, by, layer});
    addRow(*asks_, content, tr("Remove"), bench_.appearance, [this, id] {
        apply(tr("Remove what I ask"), [id](const Plan& plan) { return core::removeRow(plan, id); });
    });
}

void MeetingForm::fillAsks()
{
    const std::vector<const Ask*> wanted = core::inOrder(bench_.document.plan().asks);
    if (!haveIds(askRows_, wanted)) {
        clear(*asks_);
        askRows_.clear();
        for (const Ask* each : wanted)
            makeAsk(each->id);
    }
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        showText(askRows_[at].title, wanted[at]->title);
        askRows_[at].done->setChecked(wanted[at]->done);
        askRows_[at].by->setDay(wanted[at]->by);
        askRows_[at].layer->setLayer(wanted[at]->layer);
    }
}

void MeetingForm::retranslate()
{
    for (const Heading& each : headings_)
        each.label->setText(tr(each.text));
    for (const auto& [editor, name] : names_) {
        editor->setAccessibleName(tr(name));
        editor->setToolTip(tr(name));
        if (auto* single = qobject_cast<QLineEdit*>(editor); single && editor != meetingOn_)
            single->setPlaceholderText(tr(name));
        if (auto* several = qobject_cast<QPlainTextEdit*>(editor))
            several->setPlaceholderText(tr(name));
    }
    manager_->lineEdit()->setPlaceholderText(tr("With whom"));
    refresh();
}

}  // namespace nextrung::widgets
