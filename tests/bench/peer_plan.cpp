// SPDX-License-Identifier: GPL-3.0-or-later

// Makes the plans that the benchmarks time; it asserts nothing itself.

#include "peer_plan.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <random>

namespace nextrung::bench {

using namespace core;

namespace {

constexpr int hoursADay = 8;

/// Adds the steps of a plan in order.
class Writer {
public:
    Writer(int count, Work work)
        : activities_(static_cast<std::size_t>(count))
        , work_(work)
    {
    }

    void add(int row, bool milestone, int days)
    {
        Activity& its = activities_[static_cast<std::size_t>(row)];
        its.id = Id<Activity>(static_cast<quint64>(row) + 1);
        its.title = QStringLiteral("Activity %1").arg(row);
        its.order = row;
        if (milestone)
            its.kind = Activity::Kind::Milestone;
        else if (work_ == Work::Lengths)
            its.length = days;
        else
            its.workHours = hoursADay * days;
    }

    void link(int from, int to)
    {
        Dependency row;
        row.id = Id<Dependency>(links_.size() + 1);
        row.from = Id<Activity>(static_cast<quint64>(from) + 1);
        row.to = Id<Activity>(static_cast<quint64>(to) + 1);
        links_.push_back(row);
    }

    [[nodiscard]] Plan take()
    {
        Plan plan;
        plan.activities = Table<Activity>(std::move(activities_));
        plan.dependencies = Table<Dependency>(std::move(links_));
        Availability availability;
        availability.id = Id<Availability>(1);
        availability.hoursAWeek = 10;
        plan.availabilities.put(availability);
        return plan;
    }

private:
    std::vector<Activity> activities_;
    std::vector<Dependency> links_;
    Work work_;
};

std::optional<Plan> fromPeers(int count, Work work)
{
    QFile file(QStringLiteral("%1/plan_%2.json").arg(qEnvironmentVariable("NEXTRUNG_PEER_PLANS")).arg(count));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QJsonArray tasks = QJsonDocument::fromJson(file.readAll())[QLatin1String("tasks")].toArray();
    Writer writer(static_cast<int>(tasks.size()), work);
    for (const QJsonValue& task : tasks) {
        const int row = task[QLatin1String("id")].toInt();
        writer.add(row, task[QLatin1String("ms")].toBool(), task[QLatin1String("days")].toInt());
        for (const QJsonValue& before : task[QLatin1String("pred")].toArray())
            writer.link(before.toInt(), row);
    }
    return writer.take();
}

}  // namespace

Plan peerPlan(int count, Work work)
{
    if (std::optional<Plan> plan = fromPeers(count, work))
        return *std::move(plan);
    std::mt19937 random(11);
    const auto pick
        = [&random](int least, int most) { return std::uniform_int_distribution<int>(least, most)(random); };
    Writer writer(count, work);
    for (int row = 0; row < count; ++row) {
        writer.add(row, row % 20 == 19, pick(1, 5));
        if (row % 20 > 0)
            writer.link(row - 1, row);
        if (row > 20 && pick(0, 1) == 0)
            writer.link(pick(std::max(0, row - 400), row - row % 20 - 1), row);
    }
    return writer.take();
}

BareNetwork::BareNetwork(const Plan& plan)
{
    const std::size_t count = plan.activities.size();
    days.reserve(count);
    for (const auto& activity : plan.activities)
        days.push_back(
            activity->length.value_or(static_cast<int>(activity->workHours.value_or(0) / hoursADay)));
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
    late.assign(count, 0);
    for (auto node = order.rbegin(); node != order.rend(); ++node) {
        int latest = end;
        for (int link = network.begins[*node]; link < network.begins[*node + 1]; ++link)
            latest = std::min(
                latest, late[static_cast<std::size_t>(network.followers[static_cast<std::size_t>(link)])]);
        late[*node] = latest - network.days[*node];
    }
    return end;
}

int barePerson(const BareNetwork& network, const std::vector<int>& late)
{
    constexpr double hoursOfADay = 2;
    const std::size_t count = network.days.size();
    std::vector<int> waits = network.waitsFor;
    std::vector<std::pair<int, std::size_t>> ready;
    for (std::size_t node = 0; node < count; ++node) {
        if (waits[node] == 0)
            ready.emplace_back(-late[node], node);
    }
    std::make_heap(ready.begin(), ready.end());
    double left = hoursOfADay;
    int day = 0;
    while (!ready.empty()) {
        std::pop_heap(ready.begin(), ready.end());
        const std::size_t node = ready.back().second;
        ready.pop_back();
        for (double work = network.days[node] * hoursADay; work > 0;) {
            const double part = std::min(work, left);
            work -= part;
            left -= part;
            if (left <= 1e-9) {
                ++day;
                left = hoursOfADay;
            }
        }
        for (int link = network.begins[node]; link < network.begins[node + 1]; ++link) {
            const auto to = static_cast<std::size_t>(network.followers[static_cast<std::size_t>(link)]);
            if (--waits[to] > 0)
                continue;
            ready.emplace_back(-late[to], to);
            std::push_heap(ready.begin(), ready.end());
        }
    }
    return day;
}

int bareRuns(const BareNetwork& network, int runs)
{
    const std::size_t count = network.days.size();
    std::vector<int> waits = network.waitsFor;
    std::vector<std::size_t> order;
    for (std::size_t node = 0; node < count; ++node) {
        if (waits[node] == 0)
            order.push_back(node);
    }
    for (std::size_t at = 0; at < order.size(); ++at) {
        for (int link = network.begins[order[at]]; link < network.begins[order[at] + 1]; ++link) {
            const int to = network.followers[static_cast<std::size_t>(link)];
            if (--waits[static_cast<std::size_t>(to)] == 0)
                order.push_back(static_cast<std::size_t>(to));
        }
    }
    std::vector<int> early(count);
    int end = 0;
    for (int run = 0; run < runs; ++run) {
        auto state = static_cast<quint32>(run) * 2654435761U + 1;
        std::fill(early.begin(), early.end(), 0);
        for (const std::size_t node : order) {
            state ^= state << 13;
            state ^= state >> 17;
            state ^= state << 5;
            const int finish = early[node] + network.days[node] * (80 + static_cast<int>(state % 71)) / 100;
            end = std::max(end, finish);
            for (int link = network.begins[node]; link < network.begins[node + 1]; ++link) {
                int& start
                    = early[static_cast<std::size_t>(network.followers[static_cast<std::size_t>(link)])];
                start = std::max(start, finish);
            }
        }
    }
    return end;
}

}  // namespace nextrung::bench
