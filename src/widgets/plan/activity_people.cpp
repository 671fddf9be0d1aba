// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_people.h"

#include "core/edits.h"
#include "widgets/layer_chooser.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Activity;
using core::Id;
using core::Person;

namespace {

bool isWith(const Activity& activity, Id<Person> person)
{
    return std::find(activity.people.begin(), activity.people.end(), person) != activity.people.end();
}

}  // namespace

ActivityPeople::ActivityPeople(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , list_(nullptr)
    , more_(new QComboBox(this))
{
    setHeading(QString());
    list_ = addList();
    more_->setEditable(true);
    more_->setInsertPolicy(QComboBox::NoInsert);
    more_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    column().addWidget(more_);
    connect(more_, &QComboBox::activated, this, &ActivityPeople::addPerson);
    connect(more_->lineEdit(), &QLineEdit::returnPressed, this, &ActivityPeople::addPerson);
}

void ActivityPeople::retranslate()
{
    setHeading(tr("With"));
    more_->lineEdit()->setPlaceholderText(tr("Add a person"));
    more_->setAccessibleName(tr("Add a person"));
}

void ActivityPeople::addPerson()
{
    const Activity* activity = commands().selected();
    const QString name = more_->currentText().trimmed();
    if (!activity || name.isEmpty())
        return;
    more_->clearEditText();
    const auto& people = plan().people;
    const auto known = std::find_if(people.begin(), people.end(), [&name](const auto& each) {
        return each->name.compare(name, Qt::CaseInsensitive) == 0;
    });
    Person person;
    person.id = known != people.end() ? (*known)->id : core::newId<Person>();
    person.name = name;
    if (isWith(*activity, person.id))
        return;
    const bool isNew = known == people.end();
    commands().run(tr("Add a person"), [&, id = activity->id](const core::Plan& now) {
        return core::inTurn(
            now,
            [&](const core::Plan& before) {
                return isNew ? core::put(before, person) : core::Result<core::Plan>(before);
            },
            [&](const core::Plan& with) {
                return core::change(with, id, [&](Activity& row) { row.people.push_back(person.id); });
            });
    });
}

void ActivityPeople::refresh()
{
    clear(*list_);
    const QString typed = more_->currentText();
    more_->clear();
    const Activity* activity = commands().selected();
    if (!activity)
        return;
    for (const Id<Person> id : activity->people) {
        const Person* person = plan().people.find(id);
        if (!person)
            continue;
        auto* name = new QLabel(person->name, this);
        name->setTextFormat(Qt::PlainText);
        name->setWordWrap(true);
        auto* layer = new LayerChooser(this);
        layer->setLayer(person->layer);
        layer->setAccessibleName(tr("Who may see %1").arg(person->name));
        connect(layer, &LayerChooser::picked, this, [this, id](core::Layer chosen) {
            commands().run(tr("Change who may see it"), [id, chosen](const core::Plan& now) {
                return core::change(now, id, [chosen](Person& row) { row.layer = chosen; });
            });
        });
        auto* both = new QWidget(this);
        auto* across = new QHBoxLayout(both);
        across->setContentsMargins(0, 0, 0, 0);
        across->addWidget(name, 1);
        across->addWidget(layer, 1);
        addRow(*list_, both, tr("Not with %1").arg(person->name), [this, id] {
            commands().changeRow(tr("Remove a person"), [id](Activity& row) {
                row.people.erase(std::remove(row.people.begin(), row.people.end(), id), row.people.end());
            });
        });
    }
    for (const auto& person : plan().people) {
        if (!isWith(*activity, person->id))
            more_->addItem(person->name);
    }
    more_->setCurrentIndex(-1);
    more_->setEditText(more_->hasFocus() ? typed : QString());
}

ActivityResources::ActivityResources(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , list_(nullptr)
    , more_(new QLineEdit(this))
{
    setHeading(QString());
    list_ = addList();
    column().addWidget(more_);
    connect(more_, &QLineEdit::returnPressed, this, &ActivityResources::addLink);
}

void ActivityResources::retranslate()
{
    setHeading(tr("Links"));
    more_->setPlaceholderText(tr("Add the address of a page"));
    more_->setAccessibleName(more_->placeholderText());
}

void ActivityResources::addLink()
{
    const QString address = more_->text().trimmed();
    if (address.isEmpty())
        return;
    more_->clear();
    commands().changeRow(tr("Add link"), [&address](Activity& row) { row.links.push_back(address); });
}

void ActivityResources::refresh()
{
    clear(*list_);
    const Activity* activity = commands().selected();
    if (!activity)
        return;
    for (std::size_t at = 0; at < activity->links.size(); ++at) {
        const QString& address = activity->links[at];
        const QUrl url = QUrl::fromUserInput(address);
        QToolButton* open = rowButton(address, QStringLiteral("external"));
        // Only pages: a plan from somebody else must not start programs or open files.
        open->setEnabled(url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https"));
        connect(open, &QToolButton::clicked, this, [url] { QDesktopServices::openUrl(url); });
        addRow(*list_, open, tr("Remove %1").arg(address), [this, at] {
            commands().changeRow(tr("Remove link"), [at](Activity& row) {
                row.links.erase(row.links.begin() + static_cast<std::ptrdiff_t>(at));
            });
        });
    }
}

}  // namespace nextrung::widgets
