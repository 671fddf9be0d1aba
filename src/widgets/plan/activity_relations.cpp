// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_relations.h"

#include "core/edits.h"
#include "core/gap.h"
#include "document/merge_key.h"
#include "report/dates.h"
#include "widgets/literal_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Competency;
using core::Id;
using core::Plan;
using core::Requirement;

namespace {

constexpr int earnedRole = Qt::UserRole + 1;  // of an entry: what is earned, not raised

double topOf(const Plan& plan, const Competency* competency)
{
    const core::Scale* scale = competency ? core::find(plan, competency->scale) : nullptr;
    double top = scale && !scale->levels.empty() ? 0 : 5;
    for (const core::ScaleLevel& level : scale ? scale->levels : std::vector<core::ScaleLevel>{})
        top = std::max(top, level.value);
    return top;
}

}  // namespace

ActivityCloses::ActivityCloses(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , list_(nullptr)
    , more_(new QComboBox(this))
{
    setHeading(tr("Closes"));
    list_ = addList();
    column().addWidget(more_);
    connect(more_, &QComboBox::activated, this, &ActivityCloses::addChosen);
}

void ActivityCloses::retranslate()
{
    setHeading(tr("Closes"));
    more_->setAccessibleName(tr("Add what it raises or earns"));
}

void ActivityCloses::addRaise(const core::Raise& raise)
{
    const Competency* competency = plan().competencies.find(raise.competency);
    if (!competency)
        return;
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    auto* name = new QLabel(competency->title, this);
    name->setWordWrap(true);
    auto* level = new QDoubleSpinBox(this);
    level->setRange(0, topOf(plan(), competency));
    level->setSingleStep(0.5);
    level->setDecimals(1);
    level->setKeyboardTracking(false);
    level->setValue(raise.toLevel);
    level->setAccessibleName(tr("%1: to which level").arg(competency->title));
    const std::optional<double> now = core::levelOn(plan(), raise.competency, bench().document.today());
    level->setPrefix(now ? tr("%1 to ", "a level now, before the level it is raised to")
                               .arg(QLocale().toString(*now, 'f', 1))
                         : QString());
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(name, 1);
    row->addWidget(level);
    connect(level, &QDoubleSpinBox::valueChanged, this, [this, id = raise.competency](double value) {
        commands().changeRow(tr("Change what it raises"), [id, value](Activity& activity) {
            for (core::Raise& each : activity.raises) {
                if (each.competency == id)
                    each.toLevel = value;
            }
        });
    });
    addRow(*list_, both, tr("%1 is not raised by this").arg(competency->title),
           [this, id = raise.competency] {
               commands().changeRow(tr("Change what it raises"), [id](Activity& activity) {
                   activity.raises.erase(
                       std::remove_if(activity.raises.begin(), activity.raises.end(),
                                      [id](const core::Raise& each) { return each.competency == id; }),
                       activity.raises.end());
               });
           });
}

void ActivityCloses::addEarned(Id<Requirement> id)
{
    const Requirement* requirement = plan().requirements.find(id);
    if (!requirement)
        return;
    QLabel* name = coloured(drawing::Token::Ink, requirement->title);
    addRow(*list_, name, tr("%1 is not earned by this").arg(requirement->title), [this, id] {
        commands().changeRow(tr("Change what it earns"), [id](Activity& activity) {
            activity.earns.erase(std::remove(activity.earns.begin(), activity.earns.end(), id),
                                 activity.earns.end());
        });
    });
}

void ActivityCloses::addChosen(int at)
{
    const QVariant bits = more_->itemData(at);
    if (!bits.isValid())
        return;
    if (more_->itemData(at, earnedRole).toBool()) {
        const Id<Requirement> id(bits.toULongLong());
        commands().changeRow(tr("Change what it earns"),
                             [id](Activity& activity) { activity.earns.push_back(id); });
        return;
    }
    const Id<Competency> id(bits.toULongLong());
    const double now = core::levelOn(plan(), id, bench().document.today()).value_or(0);
    const double to = std::min(now + 1, topOf(plan(), plan().competencies.find(id)));
    commands().changeRow(tr("Change what it raises"), [id, to](Activity& activity) {
        activity.raises.push_back({id, to});
    });
}

void ActivityCloses::refresh()
{
    const Activity* activity = commands().selected();
    clear(*list_);
    more_->clear();
    if (!activity)
        return;
    for (const core::Raise& raise : activity->raises)
        addRaise(raise);
    for (const Id<Requirement> id : activity->earns)
        addEarned(id);
    more_->addItem(tr("Add what it raises or earns…"));
    for (const Competency* competency : core::inOrder(plan().competencies)) {
        const bool isThere
            = std::any_of(activity->raises.begin(), activity->raises.end(),
                          [&](const core::Raise& each) { return each.competency == competency->id; });
        if (!isThere)
            more_->addItem(competency->title, QVariant::fromValue(competency->id.bits()));
    }
    offerEarnable(*activity);
    more_->setVisible(more_->count() > 1);
}

// What the target position asks for besides levels; months pass by themselves.
void ActivityCloses::offerEarnable(const Activity& activity)
{
    const auto target = core::profileOf(plan()).targetPosition;
    for (const auto& each : plan().requirements) {
        const bool isEarned
            = each->kind == Requirement::Kind::Credential || each->kind == Requirement::Kind::Measure;
        if (!isEarned || target != each->position || each->title.isEmpty()
            || std::count(activity.earns.begin(), activity.earns.end(), each->id) > 0)
            continue;
        more_->addItem(each->title, QVariant::fromValue(each->id.bits()));
        more_->setItemData(more_->count() - 1, true, earnedRole);
    }
}

ActivitySteps::ActivitySteps(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , list_(nullptr)
    , more_(new QLineEdit(this))
{
    setHeading(tr("To do before it starts"));
    list_ = addList();
    column().addWidget(more_);
    connect(more_, &QLineEdit::returnPressed, this, &ActivitySteps::addStep);
}

void ActivitySteps::retranslate()
{
    setHeading(tr("To do before it starts"));
    more_->setPlaceholderText(tr("Add a step"));
    more_->setAccessibleName(tr("Add a step"));
}

void ActivitySteps::addStep()
{
    const Activity* activity = commands().selected();
    const QString title = more_->text().trimmed();
    if (!activity || title.isEmpty())
        return;
    core::Step step;
    step.id = core::newId<core::Step>();
    step.activity = activity->id;
    step.title = title;
    for (const auto& other : plan().steps)
        step.order = other->activity == activity->id ? std::max(step.order, other->order + 1) : step.order;
    more_->clear();
    commands().run(tr("Add step"), [&](const Plan& now) { return core::put(now, step); });
}

void ActivitySteps::addStepRow(const core::Step& step)
{
    auto* both = new QWidget(this);
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    auto* box = new QCheckBox(literalText(step.title), this);
    box->setChecked(step.done);
    row->addWidget(box, 1);
    if (step.by) {
        QLabel* by = quiet(tr("by %1").arg(report::dayNear(QLocale(), *step.by, bench().document.today())));
        by->setWordWrap(false);
        row->addWidget(by);
    }
    addRow(*list_, both, tr("Delete this step"), [this, id = step.id] {
        commands().run(tr("Delete step"), [id](const Plan& now) { return core::removeRow(now, id); });
    });
    connect(box, &QCheckBox::clicked, this, [this, id = step.id](bool isDone) {
        commands().run(isDone ? tr("Tick off step") : tr("Open step again"), [&](const Plan& now) {
            return core::change(now, id, [isDone](core::Step& each) { each.done = isDone; });
        });
    });
}

void ActivitySteps::refresh()
{
    clear(*list_);
    const Activity* activity = commands().selected();
    if (!activity)
        return;
    for (const core::Step* step : core::inOrder(plan().steps)) {
        if (step->activity == activity->id)
            addStepRow(*step);
    }
}

ActivityNote::ActivityNote(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , note_(new QPlainTextEdit(this))
{
    setHeading(tr("Note"));
    note_->setMinimumHeight(80);
    note_->setTabChangesFocus(true);
    note_->installEventFilter(this);
    column().addWidget(note_);
}

void ActivityNote::retranslate()
{
    setHeading(tr("Note"));
    note_->setAccessibleName(tr("Note"));
}

bool ActivityNote::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == note_ && event->type() == QEvent::FocusOut)
        store();
    return InspectorPart::eventFilter(watched, event);
}

void ActivityNote::store()
{
    const Activity* activity = core::find(plan(), shown_);
    const QString text = note_->toPlainText();
    if (!activity || text == activity->note)
        return;
    known_ = text;
    commands().run(
        tr("Change note"),
        [&](const Plan& now) {
            return core::change(now, *shown_, [&text](Activity& row) { row.note = text; });
        },
        document::mergeKey(core::refTo(*shown_), u"note"));
}

void ActivityNote::refresh()
{
    const Activity* activity = commands().selected();
    const std::optional<Id<Activity>> now = activity ? std::optional(activity->id) : std::nullopt;
    const QString text = activity ? activity->note : QString();
    if (note_->hasFocus() && now == shown_ && text == known_)
        return;  // being written
    shown_ = now;
    known_ = text;
    if (text != note_->toPlainText())
        note_->setPlainText(text);
}

}  // namespace nextrung::widgets
