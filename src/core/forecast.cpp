// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/forecast.h"

#include "core/forecast/spread.h"
#include "core/schedule/levelling.h"

#include <cmath>

namespace nextrung::core {

namespace {

// Fewer finished activities than this say little of the next ones.
constexpr std::size_t leastHistory = 5;

std::size_t at(int node)
{
    return static_cast<std::size_t>(node);
}

/// Dates that are the person's word, but for the days of sessions.
bool isLoosened(const NetworkNode& node)
{
    return node.isLeaf() && node.state == NetworkNode::State::Kept && !node.hasSessions;
}

int daysTimes(int days, double factor)
{
    return days > 0 ? std::max(1, static_cast<int>(std::lround(days * factor))) : 0;
}

/// One activity whose length is uncertain, and what the runs said of it.
struct Uncertain {
    int node = 0;
    quint64 key = 0;
    const Spread* spread = nullptr;
    double hours = 0;  // as estimated
    int length = 0;
    int leastLength = 0;
    double factor = 1;  // of this run
    double sum = 0;  // of the factors of all runs
    double squares = 0;
    double products = 0;  // with the end of the run
};

/// A plan compiled once, to be run with other luck again and again.
class Simulation {
public:
    Simulation(const Plan& plan, QDate today, quint64 seed);

    /// Places everything with the factors of this run; the number of the last working day, or nothing if it
    /// never ends.
    std::optional<qint64> run(int number);
    void write(Forecast& forecast, int runs) const;

private:
    void followPlan(const Levelled& levelled);
    void settleKeptDates(QDate today, const std::optional<QDate>& goal);
    void loosenKept(int row);
    void readSpreads();
    void addUncertain(int row);
    void count(int end);
    void traceBack(int end);

    const Plan& plan_;
    quint64 seed_;
    Calendar calendar_;
    DayAxis axis_;
    Network network_;
    Hours hours_;
    EarlySpans early_{0};
    std::vector<int> limits_;
    std::vector<int> order_;
    std::optional<PlacingTask> task_;
    std::optional<Placed> placed_;

    std::vector<Spread> own_;  // of activities with a three-point estimate, by row
    Spread common_;
    bool isLearned_ = false;
    std::vector<Uncertain> uncertain_;
    int estimated_ = 0;
    double ends_ = 0;  // sums over the runs that end
    double endSquares_ = 0;
    int counted_ = 0;
    std::vector<int> critical_;  // of each node: runs
    std::vector<int> tracedIn_;  // of each node: the last run that reached it
    std::vector<int> waiting_;
};

Simulation::Simulation(const Plan& plan, QDate today, quint64 seed)
    : plan_(plan)
    , seed_(seed)
    , calendar_(plan)
    , axis_(calendar_, today)
    , network_(plan, axis_, today)
    , hours_(axis_, network_.today)
    , limits_(network_.nodes.size(), DayAxis::mostNumber)
    , common_(assumedSpread())
    , critical_(network_.nodes.size(), 0)
    , tracedIn_(network_.nodes.size(), 0)
{
    const std::optional<QDate> goal = profileOf(plan).goalDate;
    const Levelled levelled = level(plan, calendar_, today, goal);
    settleKeptDates(today, goal);
    if (levelled.backward)
        followPlan(levelled);
    early_ = earlyPass(axis_, network_);
    order_ = forwardOrder(network_,
                          levelled.backward ? levelled.placed.spans.finish : levelled.placed.spans.start);
    readSpreads();
    task_.emplace(PlacingTask{axis_, network_, early_, hours_, limits_});
    placed_ = nothingPlaced(*task_);
}

// As late as is planned, and no sooner.
void Simulation::followPlan(const Levelled& levelled)
{
    for (int row = 0; row < network_.rows; ++row) {
        NetworkNode& node = network_.node(row);
        if (node.isLeaf() && node.isFree())
            node.earliest = std::max(node.earliest, levelled.placed.spans.start[at(row)]);
    }
}

// The dates are where its work begins and how long it takes at least; the hours come from all that there are,
// but for those of sessions, which have days of their own.
void Simulation::settleKeptDates(QDate today, const std::optional<QDate>& goal)
{
    Network sessions = network_;
    for (NetworkNode& node : sessions.nodes)
        node.hours = isLoosened(node) ? 0 : node.hours;
    static_cast<void>(settleKept(plan_, calendar_, axis_, today, goal, sessions, hours_));
    Hours all(axis_, network_.today);
    static_cast<void>(settleKept(plan_, calendar_, axis_, today, goal, network_, all));
    hours_.keepNoAccount();
    for (int row = 0; row < network_.rows; ++row)
        loosenKept(row);
}

void Simulation::loosenKept(int row)
{
    NetworkNode& node = network_.node(row);
    if (!isLoosened(node))
        return;
    const DaysLeft days = daysLeftOf(axis_, network_, node.start, node.finish);
    const bool isMilestone = node.kind == NetworkNode::Kind::Milestone;
    node.state = NetworkNode::State::Free;
    node.earliest = std::max(node.earliest, isMilestone ? node.finish : days.from);
    const int length = isMilestone ? 1 : std::max(1, days.through - days.from + 1);
    const bool hasHours = !isMilestone && node.hours > Hours::nothing;
    (hasHours ? node.leastLength : node.length) = length;
    (hasHours ? node.length : node.leastLength) = 0;
    node.calendarLength = false;
    node.mostAWeek = 0;
}

void Simulation::readSpreads()
{
    std::vector<double> factors = factorsSeen(plan_, axis_);
    isLearned_ = factors.size() >= leastHistory;
    if (isLearned_)
        common_ = Spread::seen(std::move(factors));
    own_.assign(at(network_.rows), Spread::triangle(1, 1));
    for (int row = 0; row < network_.rows; ++row)
        addUncertain(row);
}

void Simulation::addUncertain(int row)
{
    const Activity& activity = plan_.activities[at(row)];
    NetworkNode& node = network_.node(row);
    if (node.kind != NetworkNode::Kind::Work || !node.isFree() || activity.kind == Activity::Kind::Phase)
        return;
    Uncertain its{row, mixed(seed_, activity.id.bits()), &common_, node.hours, node.length, node.leastLength};
    const double likely = activity.workHours.value_or(0);
    const bool hasOwn = (activity.lowHours || activity.highHours) && likely > 0;
    if (hasOwn) {
        own_[at(row)] = Spread::triangle(activity.lowHours.value_or(likely) / likely,
                                         activity.highHours.value_or(likely) / likely);
        its.spread = &own_[at(row)];
    }
    if (its.spread->isCertain()) {
        const double factor = its.spread->at(0);
        node.hours *= factor;
        node.length = daysTimes(node.length, factor);
        node.leastLength = daysTimes(node.leastLength, factor);
        return;
    }
    estimated_ += hasOwn ? 1 : 0;
    uncertain_.push_back(its);
}

std::optional<qint64> Simulation::run(int number)
{
    for (Uncertain& its : uncertain_) {
        its.factor = its.spread->at(uniform(its.key, static_cast<quint64>(number)));
        NetworkNode& node = network_.node(its.node);
        node.hours = its.hours * its.factor;
        if (its.length > 0 || its.leastLength > 0) {
            node.length = daysTimes(its.length, its.factor);
            node.leastLength = daysTimes(its.leastLength, its.factor);
        }
    }
    placeInOrder(*task_, order_, *placed_);
    static_cast<void>(hours_.left(placed_->hours.end() - 1));  // so that the next run need only copy them
    int end = DayAxis::leastNumber;
    qint64 lastDay = axis_.dayOf(end);
    for (int row = 0; row < network_.rows; ++row) {
        if (placed_->withoutHours[at(row)])
            return std::nullopt;
        if (!network_.node(row).isLeaf())
            continue;
        end = std::max(end, placed_->spans.finish[at(row)]);
        lastDay = std::max(lastDay, placed_->spans.lastDay[at(row)]);
    }
    count(end);
    traceBack(end);
    return lastDay;
}

void Simulation::count(int end)
{
    ++counted_;
    ends_ += end;
    endSquares_ += double{1} * end * end;
    for (Uncertain& its : uncertain_) {
        its.sum += its.factor;
        its.squares += its.factor * its.factor;
        its.products += its.factor * end;
    }
}

// From what ends last, back along the links that left no day between.
void Simulation::traceBack(int end)
{
    const auto reach = [this](int node) {
        if (tracedIn_[at(node)] == counted_)
            return;
        tracedIn_[at(node)] = counted_;
        ++critical_[at(node)];
        waiting_.push_back(node);
    };
    const Spans& spans = placed_->spans;
    for (int row = 0; row < network_.rows; ++row) {
        if (network_.node(row).isLeaf() && spans.finish[at(row)] == end)
            reach(row);
    }
    while (!waiting_.empty()) {
        const int node = waiting_.back();
        waiting_.pop_back();
        for (const NetworkLink& link : network_.in.of(node)) {
            if (isTight(axis_, network_, spans, node, link))
                reach(link.node);
        }
    }
}

void Simulation::write(Forecast& forecast, int runs) const
{
    forecast.runs = runs;
    forecast.goal = profileOf(plan_).goalDate;
    forecast.estimated = estimated_;
    const int others = static_cast<int>(uncertain_.size()) - estimated_;
    (isLearned_ ? forecast.learned : forecast.assumed) = others;
    const double n = std::max(1, counted_);
    const double endSpread = endSquares_ - ends_ * ends_ / n;
    for (const Uncertain& its : uncertain_) {
        const double spread = its.squares - its.sum * its.sum / n;
        const double both = its.products - its.sum * ends_ / n;
        Influence influence{plan_.activities[at(its.node)].id, critical_[at(its.node)] / n};
        if (spread > 0 && endSpread > 0)
            influence.correlation = std::clamp(both / std::sqrt(spread * endSpread), -1.0, 1.0);
        forecast.activities.push_back(influence);
    }
    std::stable_sort(forecast.activities.begin(), forecast.activities.end(),
                     [](const Influence& a, const Influence& b) { return a.correlation > b.correlation; });
}

}  // namespace

std::optional<QDate> Forecast::finishBy(double share) const
{
    const double rank = std::ceil(std::clamp(share, 0.0, 1.0) * runs);
    const std::size_t place = rank < 1 ? 0 : static_cast<std::size_t>(rank) - 1;
    return place < finishes.size() ? std::optional(finishes[place]) : std::nullopt;
}

double Forecast::chanceBy(QDate day) const
{
    const auto later = std::upper_bound(finishes.begin(), finishes.end(), day);
    return runs > 0 ? static_cast<double>(later - finishes.begin()) / runs : 0;
}

std::optional<Forecast> forecastOf(const Plan& plan, QDate today, const ForecastOptions& options,
                                   const ForecastProgress& progress)
{
    const int runs = std::max(1, options.runs);
    Simulation simulation(plan, today, options.seed);
    std::vector<qint64> ends;
    for (int number = 1; number <= runs; ++number) {
        if (const std::optional<qint64> end = simulation.run(number))
            ends.push_back(*end);
        if (progress && !progress(number))
            return std::nullopt;
    }
    std::sort(ends.begin(), ends.end());
    Forecast forecast;
    simulation.write(forecast, runs);
    for (const qint64 end : ends)
        forecast.finishes.push_back(DayAxis::dateOfDay(end));
    return forecast;
}

}  // namespace nextrung::core
