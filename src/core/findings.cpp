// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answer.h"
#include "core/routes.h"
#include "core/rules.h"

#include <functional>
#include <set>

namespace nextrung::core {

namespace {

/// The word of a choice that this version does not know, if `value` is such a choice or holds one.
template <class Value>
void forEachUnknownWord(const Value& /*value*/, const std::function<void(const QString&)>& /*visit*/)
{
}

template <class E>
void forEachUnknownWord(const Choice<E>& choice, const std::function<void(const QString&)>& visit)
{
    if (!choice.isKnown())
        visit(choice.word());
}

template <class E>
void forEachUnknownWord(const std::vector<Choice<E>>& choices,
                        const std::function<void(const QString&)>& visit)
{
    for (const Choice<E>& choice : choices)
        forEachUnknownWord(choice, visit);
}

std::optional<QDate> keptStartOf(const Activity& activity)
{
    const bool isMilestone = activity.kind == Activity::Kind::Milestone;
    return isMilestone && !activity.keptStart ? activity.keptFinish : activity.keptStart;
}

std::optional<QDate> keptFinishOf(const Activity& activity)
{
    const bool isMilestone = activity.kind == Activity::Kind::Milestone;
    return isMilestone && !activity.keptFinish ? activity.keptStart : activity.keptFinish;
}

/// Whether the kept dates break the link for certain. Working days of a lag count as calendar days, of which
/// there are never fewer, so this needs no calendar and raises no false alarm; the schedule says it exactly.
bool isKeptTooEarly(const Activity& from, const Activity& to, const Dependency& link)
{
    if (link.lag < 0 && link.lagUnit != Activity::LengthUnit::CalendarDays)
        return false;
    const auto isBefore = [&link](std::optional<QDate> day, std::optional<QDate> than, int daysAfter) {
        return day && than && *day < than->addDays(link.lag + daysAfter);
    };
    const int dayAfter = to.kind == Activity::Kind::Milestone ? 0 : 1;
    switch (link.type.valueOr(Dependency::Type::FinishToStart)) {
    case Dependency::Type::FinishToStart:
        return isBefore(keptStartOf(to), keptFinishOf(from), dayAfter);
    case Dependency::Type::StartToStart:
        return isBefore(keptStartOf(to), keptStartOf(from), 0);
    case Dependency::Type::FinishToFinish:
        return isBefore(keptFinishOf(to), keptFinishOf(from), 0);
    case Dependency::Type::StartToFinish:
        return isBefore(keptFinishOf(to), keptStartOf(from), 0);
    }
    return false;
}

/// Walks the tables once and notes what is wrong.
class Inspection {
public:
    Inspection(const Plan& plan, std::optional<QDate> today)
        : plan_(plan)
        , today_(today)
        , hasHours_(std::any_of(plan.availabilities.begin(), plan.availabilities.end(), [](const auto& each) {
            return each->hoursAWeek > 0
                || std::any_of(each->weekdays.begin(), each->weekdays.end(), [](double h) { return h > 0; });
        }))
    {
    }

    std::vector<Finding> run()
    {
        forEachTable([this](auto member) {
            for (const auto& row : plan_.*member) {
                here_ = refTo(row->id);
                look(*row);
                lookForNewerVersions(*row);
            }
        });
        here_ = {};
        QJsonObject unknown = plan_.unknown;
        unknown.remove(sharedMark);
        unknown.remove(answerMark);
        // It stands beside the version, which says the same.
        unknown.remove(QStringLiteral("minReader"));
        noteKeys(unknown);
        return std::move(found_);
    }

private:
    void note(Finding::Code code, const char* field, const QStringList& args)
    {
        found_.push_back({code, here_, QString::fromLatin1(field), args});
    }

    void noteKeys(const QJsonObject& unknown)
    {
        for (auto at = unknown.begin(); at != unknown.end(); ++at)
            found_.push_back({Finding::Code::UnknownField, here_, at.key(), {at.key()}});
    }

    template <class Row>
    void lookForNewerVersions(const Row& row)
    {
        forEachField<Row>([&](const auto& each) {
            forEachUnknownWord(row.*each.member, [&](const QString& word) {
                note(Finding::Code::UnknownWord, each.name, {word});
            });
        });
        noteKeys(row.unknown);
    }

    void noteLevel(const char* field, std::optional<Id<Competency>> competency, std::optional<double> level)
    {
        const Competency* subject = find(plan_, competency);
        if (!subject || !level || *level <= topOf(plan_, *subject))
            return;
        note(Finding::Code::LevelOutsideScale, field,
             {subject->title, QString::number(*level), QString::number(topOf(plan_, *subject))});
    }

    template <class Row>
    void look(const Row& /*row*/)
    {
    }

    void look(const Level& level)
    {
        if (!ranks_.insert(level.rank).second)
            note(Finding::Code::RankTwice, "rank", {QString::number(level.rank)});
    }

    void look(const Position& position)
    {
        if (!titles_.insert({position.track.bits(), position.title.trimmed().toCaseFolded()}).second)
            note(Finding::Code::PositionTitleTwice, "title", {position.title});
    }

    void look(const Requirement& requirement)
    {
        if (requirement.kind == Requirement::Kind::Level)
            noteLevel("needed", requirement.competency, requirement.needed);
    }

    void look(const Profile& profile)
    {
        const Position* current = find(plan_, profile.currentPosition);
        const Position* target = find(plan_, profile.targetPosition);
        if (!current || !target)
            return;
        if (current == target)
            note(Finding::Code::CurrentIsTarget, "targetPosition", {target->title});
        else if (routeToTarget(plan_).empty())
            note(Finding::Code::NoWayToTarget, "targetPosition", {current->title, target->title});
    }

    void look(const Assessment& assessment)
    {
        const Competency* competency = find(plan_, assessment.competency);
        const Requirement* requirement = find(plan_, assessment.requirement);
        const QString ofRequirement = requirement ? requirement->title : QString();
        if (assessment.state == Assessment::State::Assessed && !assessment.level)
            note(Finding::Code::AssessmentWithoutLevel, "level",
                 {competency ? competency->title : ofRequirement});
        noteLevel("level", assessment.competency, assessment.level);
    }

    void look(const Activity& activity)
    {
        const bool hasWork = activity.workHours.value_or(0) > 0;
        if (activity.kind == Activity::Kind::Milestone && (hasWork || activity.length))
            note(Finding::Code::MilestoneWithWork, hasWork ? "workHours" : "length", {activity.title});
        if (activity.kind == Activity::Kind::Phase && (hasWork || activity.length))
            note(Finding::Code::PhaseWithWork, hasWork ? "workHours" : "length", {activity.title});
        if (activity.keptStart && activity.keptFinish && *activity.keptFinish < *activity.keptStart)
            note(Finding::Code::StartAfterFinish, "keptFinish", {activity.title});
        if (activity.startedOn && activity.finishedOn && *activity.finishedOn < *activity.startedOn)
            note(Finding::Code::StartAfterFinish, "finishedOn", {activity.title});
        if (activity.deadline && activity.keptFinish && *activity.deadline < *activity.keptFinish)
            note(Finding::Code::AfterDeadline, "keptFinish",
                 {activity.title, activity.deadline->toString(Qt::ISODate)});
        noteAfterToday("startedOn", activity, activity.startedOn);
        noteAfterToday("finishedOn", activity, activity.finishedOn);
        if (hasWork && activity.kind == Activity::Kind::Activity && activity.progress < 1 && !hasHours_
            && !saidNoHours_) {
            saidNoHours_ = true;
            note(Finding::Code::NoHours, "workHours", {});
        }
        for (const Raise& raise : activity.raises)
            noteLevel("raises", raise.competency, raise.toLevel);
    }

    void noteAfterToday(const char* field, const Activity& activity, const std::optional<QDate>& day)
    {
        if (today_ && day && *day > *today_)
            note(Finding::Code::HappenedAfterToday, field, {activity.title, day->toString(Qt::ISODate)});
    }

    void look(const Dependency& dependency)
    {
        const Activity* from = find(plan_, dependency.from);
        const Activity* to = find(plan_, dependency.to);
        if (from && to && isKeptTooEarly(*from, *to, dependency))
            note(Finding::Code::KeptBeforePredecessor, "to", {to->title, from->title});
    }

    const Plan& plan_;
    std::optional<QDate> today_;
    bool hasHours_;
    bool saidNoHours_ = false;
    ObjectRef here_{};
    std::set<int> ranks_;
    std::set<std::pair<quint64, QString>> titles_;
    std::vector<Finding> found_;
};

}  // namespace

double topOf(const Plan& plan, const Competency& competency)
{
    constexpr double usualTop = 5;
    const Scale* scale = find(plan, competency.scale);
    if (!scale || scale->levels.empty())
        return usualTop;
    return std::max_element(scale->levels.begin(), scale->levels.end(),
                            [](const ScaleLevel& a, const ScaleLevel& b) { return a.value < b.value; })
        ->value;
}

std::vector<Finding> findings(const Plan& plan, std::optional<QDate> today)
{
    return Inspection(plan, today).run();
}

}  // namespace nextrung::core
