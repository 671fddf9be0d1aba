// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast.h"
#include "core/loops.h"
#include "core/rules.h"
#include "core/schedule.h"
#include "core/schedule/placing.h"
#include "peer_plan.h"

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>

using namespace nextrung::core;
using namespace nextrung::bench;

namespace {

const QDate monday(2026, 11, 23);

int countOf(const benchmark::State& state)
{
    return static_cast<int>(state.range(0));
}

int lastOf(const std::vector<int>& finishes)
{
    return *std::max_element(finishes.begin(), finishes.end());
}

void bareTwoPasses(benchmark::State& state)
{
    const BareNetwork network(peerPlan(countOf(state), Work::Lengths));
    std::vector<int> early;
    std::vector<int> late;
    for (auto _ : state)
        benchmark::DoNotOptimize(bareWalk(network, early, late));
}

/// Early and late dates and slack of everything; at most ten times `bareTwoPasses`.
void earlyLateAndSlack(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Lengths);
    const DayAxis axis(Calendar(plan), monday);
    const Network network(plan, axis, monday);
    std::vector<int> slack(network.nodes.size());
    for (auto _ : state) {
        const EarlySpans early = earlyPass(axis, network);
        const Spans late = latePass(axis, network, early, lastOf(early.finish));
        std::transform(late.finish.begin(), late.finish.end(), early.finish.begin(), slack.begin(),
                       std::minus<>());
        benchmark::DoNotOptimize(slack.data());
    }
}

/// From the rows of a plan to flat arrays; at most 3 ms for 10,000.
void compileNetwork(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Lengths);
    const DayAxis axis(Calendar(plan), monday);
    for (auto _ : state)
        benchmark::DoNotOptimize(Network(plan, axis, monday));
}

using Check = std::function<bool(int)>;

/// The row for which the check takes longest.
int worstFor(const Check& check, int rows)
{
    const auto timeOf = [&check](int row) {
        const auto begun = std::chrono::steady_clock::now();
        benchmark::DoNotOptimize(check(row));
        return std::chrono::steady_clock::now() - begun;
    };
    int worst = 0;
    auto longest = std::chrono::steady_clock::duration::zero();
    for (int row = 0; row < rows; ++row) {
        const auto time = std::min(timeOf(row), timeOf(row));
        if (time > longest) {
            longest = time;
            worst = row;
        }
    }
    return worst;
}

/// Whether a new link from the last activity of all would close a loop, to that for which it takes longest to
/// tell. At most 0.1 ms for 10,000.
void cycleCheck(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Lengths);
    const DayAxis axis(Calendar(plan), monday);
    const Network network(plan, axis, monday);
    const int last = network.order.back();
    const Check check = [&](int row) { return network.wouldLoop(last, row); };
    const int worst = worstFor(check, network.rows);
    for (auto _ : state)
        benchmark::DoNotOptimize(check(worst));
}

/// The same in the graph that the rules of an edit ask: a link from what nothing leads to, so that all that
/// follows is walked in vain. At most 0.1 ms for 10,000.
void cycleCheckOfAnEdit(benchmark::State& state)
{
    const LabelledGraph graph = waitingGraph(peerPlan(countOf(state), Work::Lengths));
    const Check check = [&](int row) { return reaches(graph, static_cast<std::size_t>(row) + 1, 0); };
    const int worst = worstFor(check, countOf(state) - 1);
    for (auto _ : state)
        benchmark::DoNotOptimize(check(worst));
}

void barePersonLoop(benchmark::State& state)
{
    const BareNetwork network(peerPlan(countOf(state), Work::Hours));
    std::vector<int> early;
    std::vector<int> late;
    bareWalk(network, early, late);
    for (auto _ : state)
        benchmark::DoNotOptimize(barePerson(network, late));
}

/// Everything placed within one person's hours; at most five times `barePersonLoop`.
void withinHours(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Hours);
    const DayAxis axis(Calendar(plan), monday);
    const Network network(plan, axis, monday);
    const EarlySpans early = earlyPass(axis, network);
    const Spans late = latePass(axis, network, early, lastOf(early.finish));
    const Hours hours(axis, network.today);
    const std::vector<int> limits(network.nodes.size(), DayAxis::mostNumber);
    const PlacingTask task{axis, network, early, hours, limits};
    for (auto _ : state)
        benchmark::DoNotOptimize(placeForward(task, late.finish));
}

void wholeSchedule(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Hours);
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleOf(plan, monday));
}

void wholeScheduleBackward(benchmark::State& state)
{
    Plan plan = peerPlan(countOf(state), Work::Hours);
    Profile profile;
    profile.id = Id<Profile>(1);
    profile.goalDate = scheduleOf(plan, monday).finish.addYears(1);
    plan.profiles.put(profile);
    for (auto _ : state)
        benchmark::DoNotOptimize(scheduleOf(plan, monday));
}

/// A thousand times one person's loop, as in a thousand runs.
void bareThousandPersons(benchmark::State& state)
{
    const BareNetwork network(peerPlan(countOf(state), Work::Hours));
    std::vector<int> early;
    std::vector<int> late;
    bareWalk(network, early, late);
    for (auto _ : state) {
        for (int run = 0; run < 1'000; ++run)
            benchmark::DoNotOptimize(barePerson(network, late));
    }
}

/// A thousand runs within one person's hours, at most three times `bareThousandPersons`.
void forecastWithinHours(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Hours);
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastOf(plan, monday));
}

/// A thousand forward walks with other lengths each time.
void bareThousandWalks(benchmark::State& state)
{
    const BareNetwork network(peerPlan(countOf(state), Work::Lengths));
    for (auto _ : state)
        benchmark::DoNotOptimize(bareRuns(network, 1'000));
}

/// A thousand runs of lengths alone, at most fifteen times `bareThousandWalks`.
void forecastOfLengths(benchmark::State& state)
{
    const Plan plan = peerPlan(countOf(state), Work::Lengths);
    for (auto _ : state)
        benchmark::DoNotOptimize(forecastOf(plan, monday));
}

BENCHMARK(bareTwoPasses)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(earlyLateAndSlack)
    ->Arg(1'000)
    ->Arg(10'000)
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMicrosecond);
BENCHMARK(compileNetwork)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(cycleCheck)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(cycleCheckOfAnEdit)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(barePersonLoop)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(withinHours)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(bareThousandPersons)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(forecastWithinHours)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(bareThousandWalks)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(forecastOfLengths)->Arg(1'000)->Unit(benchmark::kMillisecond);
BENCHMARK(wholeSchedule)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);
BENCHMARK(wholeScheduleBackward)->Arg(1'000)->Arg(10'000)->Unit(benchmark::kMicrosecond);

}  // namespace
