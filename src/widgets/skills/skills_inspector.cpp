// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_inspector.h"

#include "models/gap_edits.h"
#include "report/dates.h"
#include "widgets/choice_box.h"
#include "widgets/comment_button.h"
#include "widgets/inspector_title.h"
#include "widgets/skills/inspector_section.h"
#include "widgets/skills/level_list.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nextrung::widgets {

using core::Competency;
using core::GapRow;
using drawing::Token;
using drawing::Type;

namespace {

/// A short word on a round ground, in the colours of its palette.
class Pill : public QLabel {
public:
    explicit Pill(QWidget* parent)
        : QLabel(parent)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Window));
        painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
        painter.end();
        QLabel::paintEvent(event);
    }
};

QString iconOf(const core::Activity& activity)
{
    using Form = core::Activity::Form;
    switch (activity.form.valueOr(Form::Task)) {
    case Form::Course:
    case Form::Certificate:
        return QStringLiteral("course");
    case Form::Reading:
        return QStringLiteral("book");
    case Form::Talk:
        return QStringLiteral("mic");
    case Form::Article:
        return QStringLiteral("news");
    case Form::Interview:
    case Form::Mentoring:
        return QStringLiteral("coffee");
    default:
        return QStringLiteral("brief");
    }
}

}  // namespace

SkillsInspector::SkillsInspector(const models::GapTableModel& model, Workbench& bench,
                                 SkillsCommands& commands, QWidget* parent)
    : VerticalArea(parent)
    , model_(model)
    , bench_(bench)
    , commands_(commands)
    , all_(new QWidget(this))
    , empty_(new QLabel(all_))
    , content_(new QWidget(all_))
    , title_(new InspectorTitle(bench.appearance, content_))
    , pill_(new Pill(content_))
    , under_(new QLabel(content_))
    , levels_(new LevelList(bench.appearance, content_))
    , head_(new InspectorSection(bench.appearance, content_))
    , looks_(new InspectorSection(bench.appearance, content_))
    , assessments_(new InspectorSection(bench.appearance, content_))
    , evidence_(new InspectorSection(bench.appearance, content_))
    , closing_(new InspectorSection(bench.appearance, content_))
    , asks_(new InspectorSection(bench.appearance, content_))
    , fields_(new InspectorSection(bench.appearance, content_))
    , name_(new QLineEdit(content_))
    , category_(new QLineEdit(content_))
    , kind_(new QComboBox(content_))
    , weight_(new QSpinBox(content_))
    , needed_(new QDoubleSpinBox(content_))
    , mustHave_(new QCheckBox(content_))
    , note_(new QLineEdit(content_))
{
    layOut();
    buildForm();
    connectForm();
    connect(&bench.appearance, &Appearance::changed, this, &SkillsInspector::restyle);
    retranslate();
}

void SkillsInspector::layOut()
{
    auto* outer = new QVBoxLayout(all_);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(empty_);
    outer->addWidget(content_);
    outer->addStretch(1);
    empty_->setMargin(16);
    empty_->setWordWrap(true);
    empty_->setForegroundRole(QPalette::PlaceholderText);
    auto* column = new QVBoxLayout(content_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    pill_->setFont(bench_.appearance.fonts().font(Type::Caption, QFont::Medium));
    pill_->setContentsMargins(8, 1, 8, 1);
    pill_->setAlignment(Qt::AlignCenter);
    pill_->setFixedHeight(20);
    under_->setFont(bench_.appearance.fonts().font(Type::Number));
    under_->setForegroundRole(QPalette::PlaceholderText);
    under_->setTextFormat(Qt::PlainText);
    under_->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->addWidget(title_, 1);
    line->addWidget(pill_, 0, Qt::AlignTop);
    head_->column().setContentsMargins(16, 14, 16, 10);
    head_->column().addLayout(line);
    head_->column().addWidget(under_);
    head_->column().addWidget(new CommentButton(bench_, content_), 0, Qt::AlignLeft);
    looks_->column().addWidget(levels_);
    for (InspectorSection* section : {head_, looks_, assessments_, evidence_, closing_, asks_, fields_})
        column->addWidget(section);
    connect(assessments_, &InspectorSection::linkChosen, this, &SkillsInspector::assessWanted);
    connect(evidence_, &InspectorSection::linkChosen, this, &SkillsInspector::evidenceWanted);
    connect(closing_, &InspectorSection::linkChosen, this, &SkillsInspector::planWanted);
    connect(levels_, &LevelList::described, this, [this](double level, const QString& text) {
        if (const GapRow* shown = row(); shown && shown->competency)
            commands_.describeLevel(*shown->competency, level, text);
    });
    setWidget(all_);
}

void SkillsInspector::buildForm()
{
    weight_->setRange(0, 3);
    needed_->setSingleStep(0.5);
    needed_->setDecimals(1);
    fillChoices<Competency::Kind>(*kind_);
    form_ = new QFormLayout;
    form_->setHorizontalSpacing(12);
    form_->setVerticalSpacing(6);
    form_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form_->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (QWidget* field : std::initializer_list<QWidget*>{name_, category_, kind_, weight_, needed_, note_}) {
        auto* label = new QLabel(content_);
        label->setBuddy(field);  // names the field for a screen reader
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setFont(bench_.appearance.fonts().font(Type::Dense));
        field->setFont(bench_.appearance.fonts().font(Type::Dense));
        form_->addRow(label, field);
    }
    form_->addRow(QString(), mustHave_);
    mustHave_->setFont(bench_.appearance.fonts().font(Type::Dense));
    fields_->column().addLayout(form_);
}

void SkillsInspector::connectForm()
{
    const auto change = [this](const QString& step, const std::function<void(Competency&)>& edit) {
        if (const GapRow* shown = row(); shown && shown->competency && !isShowing_)
            commands_.changeCompetency(step, *shown->competency, edit);
    };
    connect(name_, &QLineEdit::editingFinished, this, [this, change] {
        const QString title = name_->text().trimmed();
        if (!title.isEmpty())
            change(tr("Rename competency"), [title](Competency& each) { each.title = title; });
    });
    connect(category_, &QLineEdit::editingFinished, this, [this, change] {
        const QString text = category_->text().trimmed();
        change(tr("Change category"), [text](Competency& each) { each.category = text; });
    });
    connect(note_, &QLineEdit::editingFinished, this, [this, change] {
        const QString text = note_->text().trimmed();
        change(tr("Change note"), [text](Competency& each) { each.note = text; });
    });
    onChoice<Competency::Kind>(*kind_, this, [change](Competency::Kind kind) {
        change(tr("Change kind"), [kind](Competency& each) { each.kind = kind; });
    });
    weight_->setKeyboardTracking(false);
    needed_->setKeyboardTracking(false);
    connect(weight_, &QSpinBox::valueChanged, this, [this](int weight) {
        if (shown_ && !isShowing_)
            commands_.setWeight(*shown_, weight);
    });
    connect(needed_, &QDoubleSpinBox::valueChanged, this, [this](double level) {
        if (shown_ && !isShowing_)
            commands_.setNeeded(*shown_, level);
    });
    connect(mustHave_, &QCheckBox::clicked, this, [this] {
        if (shown_)
            commands_.toggleMustHave(*shown_);
    });
}

const GapRow* SkillsInspector::row() const
{
    const int at = shown_ ? model_.rowOf(*shown_) : -1;
    return at < 0 ? nullptr : &model_.row(at);
}

void SkillsInspector::show(int modelRow)
{
    shown_ = modelRow < 0 ? std::nullopt : std::optional(model_.row(modelRow).requirement);
    const GapRow* shown = row();
    content_->setVisible(shown);
    empty_->setVisible(!shown);
    if (!shown)
        return;
    const QScopedValueRollback<bool> showing(isShowing_, true);
    showHead(*shown);
    levels_->show(model_.plan(), *shown);
    looks_->setVisible(shown->competency.has_value());
    showAssessments(*shown);
    showEvidence(*shown);
    showClosing(*shown);
    showAsks(*shown);
    showForm(*shown);
}

void SkillsInspector::showHead(const GapRow& row)
{
    title_->setTitle(row.title);
    const bool isKnown = row.now && row.needed && row.type != core::GapType::NotApplicable;
    // What is claimed or blocked is not met (PRACTICES R1).
    const QString state = SkillsWords::type(row.type);
    const QString words = isKnown && row.missing > 0 ? tr("Gap %1").arg(SkillsWords::level(row.missing))
        : isKnown && state.isEmpty()                 ? tr("No gap")
                                                     : state;
    pill_->setText(words);
    pill_->setVisible(!words.isEmpty());
    QStringList parts;
    const Competency* competency = core::find(model_.plan(), row.competency);
    if (competency && !competency->category.isEmpty())
        parts << competency->category;
    parts << tr("weight %1 of 3").arg(row.importance);
    const bool isLevel = row.kind == core::Requirement::Kind::Level;
    if (!row.needed)
        parts << tr("needed level not set");
    else
        parts << (isLevel ? tr("needed at %1").arg(SkillsWords::amount(*row.needed))
                          : tr("needed: %1").arg(SkillsWords::quantity(row, *row.needed)));
    if (row.mustHave)
        parts << tr("must-have");
    under_->setText(parts.join(QStringLiteral(", ")));
    restyle();
}

void SkillsInspector::restyle()
{
    const GapRow* shown = row();
    if (!shown)
        return;
    const drawing::Theme& theme = bench_.appearance.theme();
    const bool isGap = shown->missing > 0 && shown->now;
    const bool isMet = shown->type == core::GapType::Met || shown->type == core::GapType::Over;
    QPalette colours = pill_->palette();
    colours.setColor(QPalette::Window,
                     theme.color(isGap       ? Token::CritTint
                                     : isMet ? Token::GoodTint
                                             : Token::Sunken));
    colours.setColor(QPalette::WindowText,
                     theme.color(isGap       ? Token::CritInk
                                     : isMet ? Token::GoodInk
                                             : Token::Ink2));
    pill_->setPalette(colours);
}

void SkillsInspector::showAssessments(const GapRow& row)
{
    std::vector<InspectorSection::Row> rows;
    for (const core::Assessment* each : row.latest) {
        InspectorSection::Row line;
        line.text = SkillsWords::assessor(model_.plan(), each->assessor);
        const bool isLevel = row.kind == core::Requirement::Kind::Level || !each->level;
        line.value = isLevel ? SkillsWords::answer(*each) : SkillsWords::quantity(row, *each->level);
        line.aside = each->on ? report::dayNear(QLocale(), *each->on, model_.asOf()) : QString();
        line.below = each->note;
        line.rater = SkillsWords::rater(model_.plan(), each->assessor);
        rows.push_back(line);
    }
    std::stable_sort(rows.begin(), rows.end(),
                     [](const auto& a, const auto& b) { return a.rater < b.rater; });
    if (rows.size() > 1 && row.now && row.kind == core::Requirement::Kind::Level) {
        InspectorSection::Row mean;
        mean.text = tr("Mean of %1, rounded to half levels").arg(rows.size());
        mean.value = SkillsWords::level(*row.now);
        rows.push_back(mean);
    }
    if (rows.empty())
        rows.push_back({tr("Nobody has assessed it yet")});
    assessments_->setHeading(tr("Assessments"), row.latest.empty() ? tr("Assess") : tr("Assess again"));
    assessments_->setRows(rows);
}

void SkillsInspector::showEvidence(const GapRow& row)
{
    std::vector<const core::Evidence*> all;
    for (const auto& each : model_.plan().evidence) {
        const auto& of = each->competencies;
        if (row.competency && std::find(of.begin(), of.end(), *row.competency) != of.end())
            all.push_back(each.get());
    }
    std::stable_sort(all.begin(), all.end(), [](const auto* a, const auto* b) { return b->on < a->on; });
    std::vector<InspectorSection::Row> rows;
    for (const core::Evidence* each : all) {
        InspectorSection::Row line;
        line.text = each->title;
        line.icon = QStringLiteral("clip");
        QStringList below{each->on ? report::dateInTable(QLocale(), *each->on) : QString(),
                          each->measure.isEmpty() ? each->result : each->measure};
        below.removeAll(QString());
        line.below = below.join(QStringLiteral(", "));
        line.run = [this, id = each->id] { emit evidenceChosen(id); };
        line.remove = [this, id = each->id] { commands_.removeEvidence(id); };
        rows.push_back(line);
    }
    if (rows.empty())
        rows.push_back({tr("Nothing shows it yet")});
    evidence_->setHeading(all.empty() ? tr("Evidence") : tr("Evidence  %1").arg(all.size()), tr("Add"));
    evidence_->setRows(rows);
    evidence_->setVisible(row.competency.has_value());
}

void SkillsInspector::showClosing(const GapRow& row)
{
    std::vector<InspectorSection::Row> rows;
    QDate last;
    for (const core::GapClosing& each : row.closing) {
        const core::Activity* activity = core::find(model_.plan(), each.activity);
        if (!activity)
            continue;
        InspectorSection::Row line;
        line.text = activity->title;
        line.icon = iconOf(*activity);
        if (each.gain > 0 && row.kind == core::Requirement::Kind::Level)
            line.value = QStringLiteral("+") + SkillsWords::level(each.gain);
        line.run = [this, id = each.activity] { emit activityChosen(id); };
        rows.push_back(line);
        if (const core::ScheduledActivity* dates = bench_.document.schedule().find(each.activity))
            last = std::max(last, dates->finish);
    }
    if (!rows.empty() && row.withPlan && last.isValid()) {
        InspectorSection::Row sum;
        sum.text = tr("Expected on %1").arg(report::dateInTable(QLocale(), last));
        sum.value = SkillsWords::quantity(row, *row.withPlan);
        sum.isGood = row.needed && *row.withPlan >= *row.needed;
        rows.push_back(sum);
    }
    if (const QString why = SkillsWords::closing(model_.plan(), row); rows.empty() && !why.isEmpty())
        rows.push_back({why});
    closing_->setHeading(tr("Closed by"), tr("Plan"));
    closing_->setRows(rows);
    closing_->setVisible(row.kind != core::Requirement::Kind::Months);
}

void SkillsInspector::showAsks(const GapRow& row)
{
    std::vector<InspectorSection::Row> rows;
    for (const core::Ask* each : core::inOrder(model_.plan().asks)) {
        if (!row.competency || each->competency != row.competency || each->done)
            continue;
        InspectorSection::Row line;
        line.text = each->title;
        line.icon = QStringLiteral("quote");
        const core::Person* person = core::find(model_.plan(), each->person);
        line.below = person ? person->name : QString();
        rows.push_back(line);
    }
    asks_->setHeading(tr("Ask"));
    asks_->setRows(rows);
    asks_->setVisible(!rows.empty());
}

void SkillsInspector::showForm(const GapRow& row)
{
    const Competency* competency = core::find(model_.plan(), row.competency);
    const auto put = [](QLineEdit* field, const QString& text) {
        // What is being typed stays.
        if (!field->hasFocus() || !field->isModified())
            field->setText(text);
    };
    put(name_, row.title);
    put(category_, competency ? competency->category : QString());
    put(note_, competency ? competency->note : QString());
    for (QWidget* field : std::initializer_list<QWidget*>{name_, category_, kind_, note_})
        form_->labelForField(field)->setVisible(competency);
    for (QWidget* field : std::initializer_list<QWidget*>{name_, category_, kind_, note_})
        field->setVisible(competency);
    if (competency)
        showChoice(*kind_, competency->kind);
    weight_->setValue(row.importance);
    const bool isLevel = row.kind == core::Requirement::Kind::Level;
    needed_->setRange(0, isLevel ? models::topLevelOf(model_.plan(), row) : 9999);
    needed_->setValue(row.needed.value_or(0));
    mustHave_->setChecked(row.mustHave);
}

void SkillsInspector::retranslate()
{
    empty_->setText(
        tr("Select a row to see what its levels look like, who said what, and what closes the gap."));
    looks_->setHeading(tr("What each level looks like"));
    levels_->setToolTip(tr("Click a level to read all of it, double click it to change it"));
    fields_->setHeading(tr("Details"));
    const auto label = [this](QWidget* field, const QString& text) {
        static_cast<QLabel*>(form_->labelForField(field))->setText(text);
    };
    label(name_, tr("Title"));
    label(category_, tr("Category"));
    label(kind_, tr("Kind"));
    label(weight_, tr("Weight"));
    label(needed_, tr("Needed"));
    label(note_, tr("Talk about"));
    mustHave_->setText(tr("Must-have"));
    int at = 0;
    for (const auto& [kind, word] : core::Words<Competency::Kind>::list)
        kind_->setItemText(at++, SkillsWords::kind(kind));
    const GapRow* shown = row();
    show(shown ? model_.rowOf(shown->requirement) : -1);
}

}  // namespace nextrung::widgets
