// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/activity_links.h"

#include "core/edits.h"
#include "core/plan_effect.h"
#include "report/dates.h"
#include "widgets/choice_box.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

namespace nextrung::widgets {

using core::Activity;
using core::Dependency;
using core::Id;

namespace {

constexpr std::array types{Dependency::Type::FinishToStart, Dependency::Type::StartToStart,
                           Dependency::Type::FinishToFinish, Dependency::Type::StartToFinish};

constexpr int nameIndent = 18;  // to where the name of a row begins

QString sentenceOf(Dependency::Type type)
{
    switch (type) {
    case Dependency::Type::FinishToStart:
        return ActivityLinks::tr("Starts after it has finished");
    case Dependency::Type::StartToStart:
        return ActivityLinks::tr("Starts after it has started");
    case Dependency::Type::FinishToFinish:
        return ActivityLinks::tr("Finishes after it has finished");
    case Dependency::Type::StartToFinish:
        return ActivityLinks::tr("Finishes after it has started");
    }
    return {};
}

/// "FS +2 d": the planner's short form.
QString shortForm(const Dependency& link)
{
    const QStringList letters{
        ActivityLinks::tr("FS", "link: finish to start"), ActivityLinks::tr("SS", "link: start to start"),
        ActivityLinks::tr("FF", "link: finish to finish"), ActivityLinks::tr("SF", "link: start to finish")};
    const QString type
        = choiceText(link.type, [&](Dependency::Type each) { return letters.at(static_cast<int>(each)); });
    if (link.lag == 0)
        return type;
    const QString sign = link.lag > 0 ? QStringLiteral("+") : QStringLiteral("−");
    //: A link and its lag in days: "FS +2 d".
    return ActivityLinks::tr("%1 %2%3 d").arg(type, sign, QLocale().toString(qAbs(link.lag)));
}

}  // namespace

ActivityLinks::ActivityLinks(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : InspectorPart(bench, commands, parent)
    , then_(new QLabel(this))
    , before_(nullptr)
    , after_(nullptr)
{
    setHeading(tr("Waits for"));
    before_ = addList();
    then_->setFont(bench.appearance.fonts().font(drawing::Type::Subheading));
    column().addWidget(then_);
    after_ = addList();
}

void ActivityLinks::retranslate()
{
    setHeading(tr("Waits for"));
    then_->setText(tr("Then"));
}

void ActivityLinks::addLink(QVBoxLayout& list, const Dependency& link, Id<Activity> other)
{
    const Activity* activity = plan().activities.find(other);
    const core::ScheduledActivity* dates = bench().document.schedule().find(other);
    if (!activity || !dates)
        return;
    auto* content = new QWidget(this);
    auto* lines = new QVBoxLayout(content);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    const bool isMilestone = activity->kind == Activity::Kind::Milestone;
    QToolButton* name = rowButton(activity->title,
                                  isMilestone                ? QStringLiteral("diamond")
                                      : dates->progress >= 1 ? QStringLiteral("check")
                                                             : QStringLiteral("right"));
    connect(name, &QToolButton::clicked, this,
            [this, other] { bench().selection.select(core::refTo(other)); });
    QLabel* day = quiet(report::dayNear(QLocale(), dates->finish, bench().document.today()));
    day->setWordWrap(false);
    auto* under = new QHBoxLayout;
    under->setContentsMargins(nameIndent, 0, 0, 0);
    under->addWidget(wayButton(link, content));
    under->addStretch(1);
    under->addWidget(day);
    lines->addWidget(name);
    lines->addLayout(under);
    const int early = core::daysKeptTooEarly(bench().document.schedule(), link.from, link.to);
    if (early > 0 && other == link.to) {
        QLabel* consequence = coloured(drawing::Token::LateInk,
                                       tr("Kept %n working day(s) too early for this", nullptr, early));
        consequence->setContentsMargins(nameIndent, 0, 0, 0);
        lines->addWidget(consequence);
    }
    addRow(list, content, tr("Remove this link"), [this, id = link.id] {
        commands().run(tr("Remove link"), [id](const core::Plan& now) { return core::removeRow(now, id); });
    });
}

QToolButton* ActivityLinks::wayButton(const Dependency& link, QWidget* parent)
{
    auto* way = new QToolButton(parent);
    way->setAutoRaise(true);
    way->setText(shortForm(link));
    way->setToolTip(choiceText(link.type, sentenceOf));
    way->setAccessibleName(tr("How it waits: %1").arg(way->toolTip()));
    way->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(way);
    fillMenu(*menu, link);
    way->setMenu(menu);
    return way;
}

void ActivityLinks::fillMenu(QMenu& menu, const Dependency& link)
{
    auto* group = new QActionGroup(&menu);
    for (const Dependency::Type type : types) {
        QAction* action = menu.addAction(sentenceOf(type), this, [this, id = link.id, type] {
            commands().run(tr("Change link"), [id, type](const core::Plan& now) {
                return core::change(now, id, [type](Dependency& row) { row.type = type; });
            });
        });
        action->setCheckable(true);
        action->setChecked(link.type == type);
        group->addAction(action);
    }
    if (!link.type.isKnown()) {
        QAction* unknown = menu.addAction(FieldWords::unknownChoice(link.type.word()));
        unknown->setCheckable(true);
        unknown->setChecked(true);
        group->addAction(unknown);
    }
    menu.addSeparator();
    menu.addAction(tr("Days between…"), this, [this, id = link.id] { askLag(id); });
    const bool isCalendar = link.lagUnit == Activity::LengthUnit::CalendarDays;
    QAction* calendar
        = menu.addAction(tr("Count all days, not only working days"), this, [this, id = link.id, isCalendar] {
              const auto unit
                  = isCalendar ? Activity::LengthUnit::WorkingDays : Activity::LengthUnit::CalendarDays;
              commands().run(tr("Change link"), [id, unit](const core::Plan& now) {
                  return core::change(now, id, [unit](Dependency& row) { row.lagUnit = unit; });
              });
          });
    calendar->setCheckable(true);
    calendar->setChecked(isCalendar);
}

void ActivityLinks::askLag(Id<Dependency> id)
{
    const Dependency* link = plan().dependencies.find(id);
    if (!link)
        return;
    bool isTaken = false;
    const int lag
        = QInputDialog::getInt(this, tr("Days between"), tr("Days to wait; a minus lets them overlap:"),
                               link->lag, -3650, 3650, 1, &isTaken);
    if (isTaken)
        commands().run(tr("Change link"), [id, lag](const core::Plan& now) {
            return core::change(now, id, [lag](Dependency& row) { row.lag = lag; });
        });
}

void ActivityLinks::refresh()
{
    clear(*before_);
    clear(*after_);
    const Activity* activity = commands().selected();
    if (!activity)
        return;
    for (const auto& dependency : plan().dependencies) {
        if (dependency->to == activity->id)
            addLink(*before_, *dependency, dependency->from);
        else if (dependency->from == activity->id)
            addLink(*after_, *dependency, dependency->to);
    }
    for (QVBoxLayout* list : {before_, after_}) {
        if (list->count() == 0)
            list->addWidget(quiet(tr("nothing")));
    }
}

}  // namespace nextrung::widgets
