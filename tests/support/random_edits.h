// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_edits.h"
#include "core/activity/baseline_edits.h"
#include "core/activity/timing_edits.h"
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"

#include <functional>
#include <random>

namespace nextrung::test {

/// Edits of a plan at random, many of which are refused: every function of core that changes a plan is in the
/// list, under its name. The same seed gives the same edits.
class RandomEdits {
public:
    struct Named {
        const char* name;
        std::function<core::Result<core::Plan>(const core::Plan&)> edit;
    };

    /// @param firstId  New rows get ids from the next one on; two copies of a plan need their own.
    explicit RandomEdits(unsigned seed, quint64 firstId = 1000)
        : random_(seed)
        , lastId_(firstId)
    {
        addActivityEdits();
        addLadderEdits();
        addPersonEdits();
        addBaselineEdits();
        addRowEdits();
    }
    // The list holds functions that know where this object is.
    RandomEdits(const RandomEdits&) = delete;
    RandomEdits& operator=(const RandomEdits&) = delete;
    RandomEdits(RandomEdits&&) = delete;
    RandomEdits& operator=(RandomEdits&&) = delete;
    ~RandomEdits() = default;

    [[nodiscard]] const std::vector<Named>& all() const { return edits_; }

    /// One edit, tried on the plan. Plans grow: every other edit adds an activity or a position.
    core::Result<core::Plan> tryOne(const core::Plan& plan)
    {
        if (random_() % 4 == 0)
            return random_() % 3 == 0 ? core::addPosition(plan, newPosition(plan))
                                      : core::addActivity(plan, newActivity(plan), any(plan.activities));
        return edits_[random_() % edits_.size()].edit(plan);
    }

private:
    using Plan = core::Plan;

    void addActivityEdits()
    {
        edits_.push_back({"addActivity", [this](const Plan& plan) {
                              return core::addActivity(plan, newActivity(plan), any(plan.activities));
                          }});
        edits_.push_back({"link", [this](const Plan& plan) {
                              return core::link(
                                  plan,
                                  {newId<core::Dependency>(), some(plan.activities), some(plan.activities)});
                          }});
        edits_.push_back({"unlink", [this](const Plan& plan) -> core::Result<Plan> {
                              return core::unlink(plan, some(plan.activities), some(plan.activities));
                          }});
        edits_.push_back({"placeActivity", [this](const Plan& plan) {
                              return core::placeActivity(plan, some(plan.activities), any(plan.activities),
                                                         any(plan.activities));
                          }});
        edits_.push_back(
            {"indent", [this](const Plan& plan) { return core::indent(plan, some(plan.activities)); }});
        edits_.push_back(
            {"outdent", [this](const Plan& plan) { return core::outdent(plan, some(plan.activities)); }});
        edits_.push_back({"keepDates", [this](const Plan& plan) {
                              return core::keepDates(plan, some(plan.activities), day(), day());
                          }});
        edits_.push_back({"letPlanDecide", [this](const Plan& plan) {
                              return core::letPlanDecide(plan, some(plan.activities));
                          }});
        edits_.push_back({"reopen", [this](const Plan& plan) {
                              return core::reopen(plan, some(plan.activities), day());
                          }});
        edits_.push_back(
            {"letPlanDecideAll", [this](const Plan& plan) {
                 return core::letPlanDecideAll(plan, {some(plan.activities), some(plan.activities)});
             }});
        edits_.push_back({"setTiming", [this](const Plan& plan) {
                              return core::setTiming(plan, some(plan.activities),
                                                     static_cast<core::Timing>(random_() % 6), day(), day());
                          }});
        edits_.push_back({"setProgress", [this](const Plan& plan) {
                              return core::setProgress(plan, some(plan.activities),
                                                       static_cast<double>(random_() % 12) / 10, day());
                          }});
    }

    void addLadderEdits()
    {
        edits_.push_back(
            {"addPosition", [this](const Plan& plan) { return core::addPosition(plan, newPosition(plan)); }});
        edits_.push_back({"renamePosition", [this](const Plan& plan) {
                              return core::renamePosition(plan, some(plan.positions), title());
                          }});
        edits_.push_back({"placePosition", [this](const Plan& plan) {
                              return core::placePosition(plan, some(plan.positions), some(plan.tracks),
                                                         some(plan.levels));
                          }});
        edits_.push_back({"addMove", [this](const Plan& plan) {
                              return core::addMove(plan, newId<core::Move>(), some(plan.positions),
                                                   some(plan.positions));
                          }});
        edits_.push_back({"addTrack", [this](const Plan& plan) {
                              core::Track row;
                              row.id = newId<core::Track>();
                              row.title = title();
                              return core::addTrack(plan, row);
                          }});
        edits_.push_back({"addLevelAbove", [this](const Plan& plan) {
                              core::Level row;
                              row.id = newId<core::Level>();
                              row.title = title();
                              return core::addLevelAbove(plan, row);
                          }});
        edits_.push_back({"addCompetency", [this](const Plan& plan) {
                              core::Competency row;
                              row.id = newId<core::Competency>();
                              row.title = title();
                              return core::addCompetency(plan, row);
                          }});
        edits_.push_back({"setNeeded", [this](const Plan& plan) {
                              return core::setNeeded(plan, newId<core::Requirement>(), some(plan.positions),
                                                     some(plan.competencies),
                                                     static_cast<double>(random_() % 7));
                          }});
    }

    void addPersonEdits()
    {
        edits_.push_back({"changeProfile", [this](const Plan& plan) {
                              return core::changeProfile(plan, [this](core::Profile& profile) {
                                  profile.agreement = title();
                                  profile.intention = title();
                              });
                          }});
        edits_.push_back({"setCurrentPosition", [this](const Plan& plan) {
                              return core::setCurrentPosition(plan, some(plan.positions), newId<core::Post>(),
                                                              day());
                          }});
        edits_.push_back({"setTargetPosition", [this](const Plan& plan) {
                              return core::setTargetPosition(plan, some(plan.positions));
                          }});
        edits_.push_back(
            {"setGoalDate", [this](const Plan& plan) { return core::setGoalDate(plan, day()); }});
        edits_.push_back({"setHoursAWeek", [this](const Plan& plan) {
                              return core::setHoursAWeek(plan, static_cast<double>(random_() % 200), day());
                          }});
        edits_.push_back({"setHoursInEveryWeek", [this](const Plan& plan) {
                              return core::setHoursInEveryWeek(plan, static_cast<double>(random_() % 200),
                                                               day());
                          }});
        edits_.push_back(
            {"withClimber", [this](const Plan& plan) { return core::withClimber(plan, title()); }});
        edits_.push_back({"assess", [this](const Plan& plan) { return core::assess(plan, newWord(plan)); }});
        edits_.push_back(
            {"startPlan", [this](const Plan& plan) {
                 return core::startPlan(plan, {title(), title(), std::nullopt, 6, title()}, day());
             }});
    }

    void addBaselineEdits()
    {
        edits_.push_back({"agreePlan", [this](const Plan& plan) {
                              core::Baseline row;
                              row.id = newId<core::Baseline>();
                              row.title = title();
                              row.agreedOn = day();
                              row.agreedWith = any(plan.people);
                              return core::agreePlan(plan, core::scheduleOf(plan, day()), row);
                          }});
        edits_.push_back({"renameBaseline", [this](const Plan& plan) {
                              return core::renameBaseline(plan, some(plan.baselines), title());
                          }});
    }

    void addRowEdits()
    {
        edits_.push_back({"put", [this](const Plan& plan) {
                              core::Comment row;
                              row.id = newId<core::Comment>();
                              row.by = some(plan.people);
                              row.text = title();
                              row.activity = any(plan.activities);
                              return core::put(plan, row);
                          }});
        edits_.push_back({"change", [this](const Plan& plan) {
                              return core::change(plan, some(plan.activities), [this](core::Activity& row) {
                                  row.note = title();
                                  row.workHours = static_cast<double>(random_() % 40);
                              });
                          }});
        edits_.push_back({"removeRow", [this](const Plan& plan) -> core::Result<Plan> {
                              return random_() % 2 == 0 ? core::removeRow(plan, some(plan.activities))
                                                        : core::removeRow(plan, some(plan.positions));
                          }});
        edits_.push_back({"removeRows", [this](const Plan& plan) -> core::Result<Plan> {
                              return core::removeRows(
                                  plan,
                                  {core::refTo(some(plan.competencies)), core::refTo(some(plan.moves))});
                          }});
        edits_.push_back({"inTurn", [this](const Plan& plan) {
                              return core::inTurn(
                                  plan, [this](const Plan& now) { return core::setGoalDate(now, day()); },
                                  [this](const Plan& now) { return core::withClimber(now, title()); });
                          }});
    }

    template <class Row>
    core::Id<Row> newId()
    {
        return core::Id<Row>(++lastId_);
    }

    /// An id of the table, now and then one that is not there.
    template <class Row>
    core::Id<Row> some(const core::Table<Row>& table)
    {
        if (table.empty() || random_() % 20 == 0)
            return core::Id<Row>(~quint64(0));
        return table[random_() % table.size()].id;
    }

    template <class Row>
    std::optional<core::Id<Row>> any(const core::Table<Row>& table)
    {
        return random_() % 3 == 0 ? std::nullopt : std::optional(some(table));
    }

    QDate day() { return QDate(2026, 1, 1).addDays(static_cast<qint64>(random_() % 400)); }
    QString title()
    {
        return QString(static_cast<int>(random_() % 4), QChar(u'a' + char16_t(random_() % 5)));
    }

    core::Activity newActivity(const core::Plan& plan)
    {
        core::Activity row;
        row.id = newId<core::Activity>();
        row.title = title();
        row.kind = random_() % 2 == 0 ? core::Activity::Kind::Phase : core::Activity::Kind::Activity;
        row.parent = any(plan.activities);
        return row;
    }

    core::Position newPosition(const core::Plan& plan)
    {
        core::Position row;
        row.id = newId<core::Position>();
        row.title = title();
        row.track = some(plan.tracks);
        row.level = some(plan.levels);
        return row;
    }

    core::Assessment newWord(const core::Plan& plan)
    {
        core::Assessment row;
        row.id = newId<core::Assessment>();
        row.competency = some(plan.competencies);
        row.assessor = some(plan.people);
        row.on = day();
        row.level = static_cast<double>(random_() % 7);
        return row;
    }

    std::mt19937 random_;
    quint64 lastId_;
    std::vector<Named> edits_;
};

}  // namespace nextrung::test
