// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_words.h"

#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "widgets/field_words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace nextrung::widgets {

using core::Activity;
using core::Assessment;
using core::GapRow;
using core::GapType;
using core::Person;
using core::Plan;
using models::GapTableModel;

namespace {

bool has(const Person& person, Person::Role role)
{
    return std::find(person.roles.begin(), person.roles.end(), role) != person.roles.end();
}

bool isClimber(const Plan& plan, const Person& person)
{
    const Person* climber = core::climberOf(plan);
    return (climber && climber->id == person.id) || has(person, Person::Role::Self);
}

}  // namespace

QString SkillsWords::level(double level)
{
    return QLocale().toString(level, 'f', 1);
}

QString SkillsWords::amount(double amount)
{
    return QLocale().toString(std::round(amount * 10) / 10, 'g', 6);
}

QString SkillsWords::readiness(const core::Readiness& readiness)
{
    const QString low = QLocale().toString(drawing::wholePercent(readiness.low));
    const QString high = QLocale().toString(drawing::wholePercent(readiness.high));
    return low == high ? tr("%1%").arg(low) : tr("%1 to %2%").arg(low, high);
}

QString SkillsWords::type(GapType type)
{
    switch (type) {
    case GapType::NotApplicable:
        return tr("not applicable");
    case GapType::GateFailed:
        return tr("must-have not met");
    case GapType::NotAssessed:
        return tr("not assessed");
    case GapType::NoOpportunityYet:
        return tr("no opportunity yet");
    case GapType::Blocked:
        return tr("blocked");
    case GapType::Claimed:
        return tr("claimed, no evidence");
    case GapType::Short:
    case GapType::Met:
    case GapType::Over:
        return {};
    }
    return {};
}

QString SkillsWords::state(const GapRow& row)
{
    QStringList words;
    if (row.mustHave && row.type != GapType::GateFailed)
        words << tr("must-have");
    words << type(row.type);
    for (const GapType also : row.also) {
        if (also == GapType::Blocked && row.type != GapType::NotApplicable)
            words << type(also);
    }
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString SkillsWords::category(const Plan& plan, const GapRow& row)
{
    const core::Competency* competency = core::find(plan, row.competency);
    return competency ? competency->category : QString();
}

QString SkillsWords::secondLine(const Plan& plan, const GapRow& row)
{
    QStringList words{category(plan, row), state(row)};
    words.removeAll(QString());
    return words.join(QStringLiteral(", "));
}

QString SkillsWords::shortTitle(const Activity& activity)
{
    const auto isEnd = [](QChar each) { return each == QLatin1Char(',') || each == QLatin1Char(':'); };
    const auto end = std::find_if(activity.title.cbegin(), activity.title.cend(), isEnd);
    const QString first(activity.title.cbegin(), static_cast<qsizetype>(end - activity.title.cbegin()));
    return first.isEmpty() ? activity.title : first;
}

QString SkillsWords::closing(const Plan& plan, const GapRow& row)
{
    if (row.type == GapType::NotApplicable)
        return {};
    for (const core::GapClosing& closing : row.closing) {
        if (const Activity* activity = core::find(plan, closing.activity))
            return row.closing.size() == 1
                ? activity->title
                : tr("%1 +%2").arg(activity->title,
                                   QLocale().toString(static_cast<int>(row.closing.size()) - 1));
    }
    if (row.type == GapType::Claimed)
        return tr("Show evidence");
    if (!row.now)
        return tr("Assess first");
    return row.missing > 0 ? tr("Nothing planned") : tr("Keep using it");
}

QString SkillsWords::quantity(const GapRow& row, double value)
{
    switch (row.kind) {
    case core::Requirement::Kind::Level:
        return level(value);
    case core::Requirement::Kind::Credential:
        return value > 0 ? tr("yes", "credential held") : tr("no", "credential held");
    case core::Requirement::Kind::Measure:
    case core::Requirement::Kind::Months:
        break;
    }
    return amount(value);
}

QString SkillsWords::cell(const Plan& plan, const GapRow& row, int column)
{
    const bool applies = row.type != GapType::NotApplicable;
    const QString none = QStringLiteral("–");
    switch (column) {
    case GapTableModel::TitleColumn:
        return row.title;
    case GapTableModel::WeightColumn:
        return QLocale().toString(row.importance);
    case GapTableModel::LevelsColumn:
        return state(row);
    case GapTableModel::NowColumn:
        return row.now ? quantity(row, *row.now) : none;
    case GapTableModel::NeededColumn:
        return applies && row.needed ? quantity(row, *row.needed) : none;
    case GapTableModel::GapColumn:
        if (!applies || !row.now || !row.needed || row.kind == core::Requirement::Kind::Credential)
            return none;
        return row.missing > 0 ? quantity(row, row.missing) : QLocale().toString(0);
    case GapTableModel::EvidenceColumn:
        return row.competency ? QLocale().toString(row.evidence) : none;
    case GapTableModel::ClosingColumn:
        return closing(plan, row);
    default:
        return {};
    }
}

QString SkillsWords::describe(const Plan& plan, const GapRow& row)
{
    QStringList parts{row.title};
    parts << (row.now ? tr("now %1").arg(quantity(row, *row.now)) : tr("level now not known"));
    parts << (row.needed ? tr("needed %1").arg(quantity(row, *row.needed)) : tr("needed level not set"));
    if (row.now && row.missing > 0)
        parts << tr("gap %1").arg(quantity(row, row.missing));
    parts << state(row) << tr("weight %1 of 3").arg(row.importance) << closing(plan, row);
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

models::GapTableWords SkillsWords::table(QDate firstAssessed)
{
    models::GapTableWords words;
    const QString since = firstAssessed.isValid()
        ? tr("Since %1").arg(QLocale().standaloneMonthName(firstAssessed.month(), QLocale::ShortFormat))
        : tr("History");
    words.headers = {tr("Competency"), tr("Weight"),   tr("Level"), tr("Now"),      tr("Needed"),
                     tr("Gap"),        tr("Evidence"), since,       tr("Closed by")};
    words.headerHelp
        = {tr("What the position asks for, in the order of the ladder"),
           tr("How much it counts, from 1 to 3"),
           tr("Drag the dot to say your own level, the tick to say what is needed. Sorted by weighted gap."),
           tr("The mean of the latest assessments, rounded to half levels. Type your own level."),
           tr("The level that the position needs"),
           tr("Levels missing"),
           tr("How many pieces of evidence show it"),
           tr("The level over time"),
           tr("The activities that raise it")};
    words.assess = tr("Assess");
    words.setNeeded = tr("Set the needed level");
    words.rename = tr("Rename competency");
    words.cell = &SkillsWords::cell;
    words.describe = &SkillsWords::describe;
    return words;
}

QString SkillsWords::kind(core::Competency::Kind kind)
{
    using Kind = core::Competency::Kind;
    switch (kind) {
    case Kind::Results:
        return tr("Results");
    case Kind::Craft:
        return tr("Craft");
    case Kind::People:
        return tr("People");
    case Kind::Influence:
        return tr("Influence");
    case Kind::Strategy:
        return tr("Strategy");
    case Kind::Business:
        return tr("Business");
    }
    return {};
}

QString SkillsWords::role(const Plan& plan, const Person& person)
{
    using Role = Person::Role;
    if (isClimber(plan, person))
        return tr("me");
    if (has(person, Role::Manager))
        return tr("manager");
    if (has(person, Role::Mentor))
        return tr("mentor");
    if (has(person, Role::HiringManager) || has(person, Role::TargetSupervisor))
        return tr("hiring manager");
    if (has(person, Role::Peer))
        return tr("colleague");
    if (has(person, Role::Client))
        return tr("client");
    return {};
}

QString SkillsWords::assessor(const Plan& plan, core::Id<Person> id)
{
    const Person* person = core::find(plan, id);
    if (!person)
        return tr("Me");
    if (isClimber(plan, *person))
        return tr("Me");
    const QString as = role(plan, *person);
    return as.isEmpty() ? person->name : tr("%1, %2").arg(person->name, as);
}

QString SkillsWords::answer(const Assessment& assessment)
{
    if (!assessment.state.isKnown())
        return FieldWords::unknownChoice(assessment.state.word());
    switch (*assessment.state.known()) {
    case Assessment::State::Assessed:
        return assessment.level ? level(*assessment.level) : type(GapType::NotAssessed);
    case Assessment::State::NotAssessed:
        return type(GapType::NotAssessed);
    case Assessment::State::NotApplicable:
        return type(GapType::NotApplicable);
    case Assessment::State::NoOpportunityYet:
        return type(GapType::NoOpportunityYet);
    }
    return {};
}

drawing::Rater SkillsWords::rater(const Plan& plan, core::Id<Person> id)
{
    const Person* person = core::find(plan, id);
    if (!person || isClimber(plan, *person))
        return drawing::Rater::Self;
    const bool manages = has(*person, Person::Role::Manager) || has(*person, Person::Role::TargetSupervisor);
    return manages ? drawing::Rater::Manager : drawing::Rater::Mentor;
}

QString SkillsWords::levelText(const core::Competency& competency, double level)
{
    const auto textAt = [&competency](double at) {
        for (const core::LevelDescriptor& each : competency.descriptors) {
            if (each.level == at && !each.text.isEmpty())
                return tr("%1  %2").arg(amount(at), each.text);
        }
        return QString();
    };
    if (level == std::floor(level))
        return textAt(level);
    QStringList both{textAt(std::floor(level)), textAt(std::ceil(level))};
    both.removeAll(QString());
    return both.join(QLatin1Char('\n'));
}

}  // namespace nextrung::widgets
