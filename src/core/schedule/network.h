// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/day_axis.h"
#include "core/schedule/prerequisites.h"

#include <cstdint>
#include <span>

namespace nextrung::core {

/// One end of a link as its other end sees it: which ends are tied, and by how much.
///
/// All rules are about whole days, `S` the first and `F` the last day worked of each side:
/// finish to start: S waits until the working day after F, a milestone until F itself;
/// start to start: S waits for S; finish to finish: F waits for F;
/// start to finish: F waits for the working day before S, a milestone for S itself.
/// A lag moves what is waited for, in working days, or in calendar days and then to a working day. Those in
/// calendar days count from the real last day, which is a day off where a length in calendar days, or what is
/// kept, ends on one; and what is finished waits for the real last day, and may itself be over on a day off.
struct NetworkLink {
    int node = 0;  ///< The other one.
    int lag = 0;
    std::int8_t shift = 0;  ///< Working days beside the lag: -1, 0, 1.
    bool fromFinish = false;
    bool toFinish = false;
    bool calendarLag = false;  ///< Also where a finish waits for a finish without a lag.

    /// The first number that `to` may have when `from` has `number`. @param day  The day itself, worked or
    /// not.
    [[nodiscard]] int earliest(const DayAxis& axis, int number, qint64 day) const;
    /// The same as the first day, worked or not.
    [[nodiscard]] qint64 earliestDay(const DayAxis& axis, int number, qint64 day) const;
    /// The last number that `from` may have when `to` has `number`. @param day  The day itself, worked or
    /// not.
    [[nodiscard]] int latest(const DayAxis& axis, int number, qint64 day) const;
    /// The same as the last day, worked or not: where days off make no difference the one before the next
    /// that is worked.
    [[nodiscard]] qint64 latestDay(const DayAxis& axis, int number, qint64 day) const;
};

/// The rule of a dependency on `to`, for plain nodes.
[[nodiscard]] NetworkLink linkOf(const Dependency& dependency, const Activity& to);

/// The rows at both ends of a dependency; -1: not there.
struct LinkRows {
    int from = -1;
    int to = -1;

    [[nodiscard]] bool areThere() const { return from >= 0 && to >= 0; }
};

/// The rule of a competency's prerequisite: finish to start.
[[nodiscard]] Dependency dependencyOf(const PrerequisiteLink& link);

/// The rows at both of its ends. O(log n).
[[nodiscard]] LinkRows rowsOf(const Plan& plan, const PrerequisiteLink& link);

/// All hours of one activity, done or not: its work, or the weekly load of its length; of one that recurs,
/// each time. 0 for milestones and phases.
[[nodiscard]] double workOf(const Activity& activity);

/// The days of its length that are left, in its unit, at least one; 0 if it has no length.
[[nodiscard]] int lengthLeftOf(const Activity& activity);

/// Whether it must still be asked for, so many working days before it starts.
[[nodiscard]] bool isStillToAsk(const Activity& activity);

/// Links by node, in one array.
struct LinkLists {
    std::vector<int> begins{};  ///< One more than there are nodes.
    std::vector<NetworkLink> links{};

    [[nodiscard]] std::span<const NetworkLink> of(int node) const
    {
        const auto at = static_cast<std::size_t>(node);
        return {links.data() + begins[at], links.data() + begins[at + 1]};
    }
};

/// What the schedule must know of one node.
struct NetworkNode {
    /// A gate opens a phase: what is in the phase starts there or later. An end closes it.
    enum class Kind : std::uint8_t { Work, Milestone, Gate, End };
    enum class State : std::uint8_t { Free, Kept, Done };

    Kind kind = Kind::Work;
    State state = State::Free;
    bool calendarLength = false;
    bool underWay = false;  ///< Free, but begun: only what is left is scheduled.
    bool hasSessions = false;  ///< Kept to single days, whose hours were taken one by one.
    bool movesUp = false;  ///< It recurs from the first day that its links let it, which nobody keeps.
    bool isBeyondReach = false;  ///< Its own dates, or those that it waits for, put it past its limit.
    int length = 0;  ///< Days, instead of placing `hours`; 0: as long as the hours take.
    int leastLength = 0;  ///< Days that placing `hours` takes at least, from its first one on; in forecasts.
    double hours = 0;  ///< Work left.
    double mostAWeek = 0;  ///< Hours; 0: no limit.
    int earliest = DayAxis::leastNumber;  ///< Its own earliest start.
    int latest = DayAxis::mostNumber;  ///< Its own deadline.
    qint64 latestDay = DayAxis::endOfDays;  ///< The same as a day, worked or not; once levelled also that of
                                            ///< the phases that it lies in, and the goal.
    int start = 0;  ///< Of what is kept or done: its dates.
    int finish = 0;
    qint64 lastDay = 0;  ///< The same finish as a day, if it is one off.
    int begun = DayAxis::mostNumber;  ///< Of what is free and under way: its first day, if that is known.
    int rank = 0;  ///< Its place from top to bottom of the plan.

    [[nodiscard]] bool isFree() const { return state == State::Free; }
    /// Whether its dates are somebody's word and lie ahead: it stays, whatever slips before it.
    [[nodiscard]] bool staysPut() const { return state == State::Kept && !movesUp; }
    [[nodiscard]] bool isLeaf() const { return kind == Kind::Work || kind == Kind::Milestone; }
    /// Whether it lies by a length in calendar days: its start says on which day it is over.
    [[nodiscard]] bool goesByCalendar() const { return calendarLength && isFree() && isLeaf(); }
    /// Whether it has as many days in the calendar, worked or not, wherever it is moved.
    [[nodiscard]] bool slipsByCalendar() const
    {
        return calendarLength && isLeaf() && state != State::Done && !hasSessions;
    }
};

/// A plan compiled for scheduling: flat arrays, no ids, no dates, no pointers.
///
/// Node `i` is the i-th row of `plan.activities`; a phase is its gate, and has an end beyond the rows. A
/// phase without anything in it is an activity of a day. Links into the start of a phase hold for all that is
/// in it, links out of its finish wait for all of it. Where a link waits for a phase's start, or makes its
/// finish wait, one activity of the phase (its first, its last: `StandIns`) stands for it, which is safe but
/// may be stricter than need be. Links in a loop, which `soundness` refuses, are left out; so is the order of
/// a prerequisite where links already ask for the contrary. What recurs is kept from its first day on, which
/// the levelling moves up until its links hold.
struct Network {
    Network(const Plan& plan, const DayAxis& axis, QDate today);

    std::vector<NetworkNode> nodes{};
    std::vector<int> order{};  ///< All nodes, each after those that it waits for.
    std::vector<int> position{};  ///< Of each node in the order.
    LinkLists in{};
    LinkLists out{};
    std::vector<int> endOf{};  ///< Of each row: the end node of the phase, or -1.
    std::vector<int> phaseOf{};  ///< Of each row: the phase that it lies in, or -1.
    std::vector<int> topDown{};  ///< Rows, each phase before what is in it, and that before what follows it.
    std::vector<LinkRows> linkRows{};  ///< Of each dependency of the plan.
    std::vector<PrerequisiteLink>
        prerequisites{};  ///< All, even if they would close a loop and were left out.
    int rows = 0;
    int today = 0;  ///< The first working day on which anything can still be done.

    [[nodiscard]] NetworkNode& node(int at) { return nodes[static_cast<std::size_t>(at)]; }
    [[nodiscard]] const NetworkNode& node(int at) const { return nodes[static_cast<std::size_t>(at)]; }
    [[nodiscard]] bool isPhase(int row) const { return endOf[static_cast<std::size_t>(row)] >= 0; }

    /// Whether `to` waits for `from` already the other way round, so that a link between these rows would
    /// close a loop. Looks only at what lies between the two in the order.
    [[nodiscard]] bool wouldLoop(int from, int to) const;
};

}  // namespace nextrung::core
