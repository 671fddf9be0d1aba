// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/schedule.h"
#include "core/schedule/levelling.h"

#include <benchmark/benchmark.h>

#include <random>

using namespace nextrung::core;

namespace {

const QDate monday(2026, 11, 23);

/// Groups of twenty (a chain of nineteen and a milestone) and half as many random links forward.
Plan planOf(int count)
{
    std::mt19937 random(11);
    const auto pick
        = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    std::vector<Activity> activities(static_cast<std::size_t>(count));
    std::vector<Dependency> links;
    const auto link = [&links](int from, int to) {
        Dependency row;
        row.id = Id<Dependency>(links.size() + 1);
        row.from = Id<Activity>(static_cast<quint64>(from) + 1);
        row.to = Id<Activity>(static_cast<quint64>(to) + 1);
        links.push_back(row);
    };
    for (int row = 0; row < count; ++row) {
        Activity& its = activities[static_cast<std::size_t>(row)];
        its.id = Id<Activity>(static_cast<quint64>(row) + 1);
        its.order = row;
        const bool last = row % 20 == 19;
        if (last)
            its.kind = Activity::Kind::Milestone;
        else
            its.workHours = 8 * pick(1, 5);
        if (row % 20 > 0)
            link(row - 1, row);
        if (row > 20 && pick(0, 1) == 0)
            link(pick(std::max(0, row - 400), row - row % 20 - 1), row);
    }
    Plan plan;
    plan.activities = Table<Activity>(std::move(activities));
    plan.dependencies = Table<Dependency>(std::move(links));
    Availability availability;
    availability.id = Id<Availability>(1);
    availability.hoursAWeek = 10;
    plan.availabilities.put(availability);
    return plan;
}

/// The arrays of a plan and nothing more: what the two passes themselves cost.
struct BareNetwork {
    std::vector<int> days{};
    std::vector<int> begins{};
    std::vector<int> followers{};
    std::vector<int> waitsFor{};

    explicit BareNetwork(const Plan& plan)
    {
        const std::size_t count = plan.activities.size();
        days.reserve(count);
        for (const auto& activity : plan.activities)
            days.push_back(static_cast<int>(activity->workHours.value_or(0) / 2));
        begins.assign(count + 1, 0);
        waitsFor.assign(count, 0);
        for (const auto& link : plan.dependencies)
            ++begins[plan.activities.placeOf(link->from) + 1];
        for (std::size_t node = 0; node < count; ++node)
            begins[node + 1] += begins[node];
        std::vector<int> next(begins.begin(), begins.end() - 1);
        followers.resize(plan.dependencies.size());
        for (const auto& link : plan.dependencies) {
            const std::size_t to = plan.activities.placeOf(link->to);
            int& at = next[plan.activities.placeOf(link->from)];
            followers[static_cast<std::size_t>(at++)] = static_cast<int>(to);
            ++waitsFor[to];
        }
    }
};

int bareWalk(const BareNetwork& network, std::vector<int>& early, std::vector<int>& late)
{
    const std::size_t count = network.days.size();
    std::vector<int> waits = network.waitsFor;
    std::vector<std::size_t> order;
    order.reserve(count);
    early.assign(count, 0);
    for (std::size_t node = 0; node < count; ++node) {
        if (waits[node] == 0)
            order.push_back(node);
    }
    int end = 0;
    for (std::size_t at = 0; at < order.size(); ++at) {
        const std::size_t node = order[at];
        const int finish = early[node] + network.days[node];
        end = std::max(end, finish);
        for (int link = network.begins[node]; link < network.begins[node + 1]; ++link) {
            const auto to = static_cast<std::size_t>(network.followers[static_cast<std::size_t>(link)]);
            early[to] = std::max(early[to], finish);
            if (--waits[to] == 0)
                order.push_back(to);
        }
    }
    late.assign(count, end);
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        for (int link = network.begins[*node]; link < network.begins[*node + 1]; ++link) {
            const auto to = static_cast<std::size_t>(network.followers[static_cast<std::size_t>(link)]);
            late[*node] = std::min(late[*node], late[to] - network.days[to]);
        }
    }
    return end;
}

void bareTwoPasses(benchmark::State& state)
{
    const BareNetwork network(planOf(static_cast<int>(state.range(0))));
    std::vector<int> early;
    std::vector<int> late;
    for (auto _ : state)
        benchmark::DoNotOptimize(bareWalk(network, early, late));
}

void earlyAndLatePass(benchmark::State& state)
{
    const Plan plan = planOf(static_cast<int>(state.range(0)));
    const DayAxis axis(Calendar(plan), monday);
    const Network network(plan, axis, monday);
    for (auto _ : state) {
        const EarlySpans early = earlyPass(axis, network);
        benchmark::DoNotOptimize(latePass(axis, network, early, early.finish.back()));
    }
}

void compileNetwork(benchmark::State& state)
{
    const Plan plan = planOf(static_cast<int>(state.range(0)));
    const DayAxis axis(Calendar(plan), monday);
    for (auto _ : state)
        benchmark::DoNotOptimize(Network(plan, axis, monday));
}

void wholeSchedule(benchmark::State& state)
{
    const Plan plan = planOf(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleOf(plan, monday));
}

void wholeScheduleBackward(benchmark::State& state)
{
    Plan plan = planOf(static_cast<int>(state.range(0)));
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = scheduleOf(plan, monday).finish.addYears(1);
    plan.profiles.put(profile);
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleOf(plan, monday));
}

BENCHMARK(bareTwoPasses)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(earlyAndLatePass)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(compileNetwork)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeSchedule)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeScheduleBackward)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);

}  // namespace
