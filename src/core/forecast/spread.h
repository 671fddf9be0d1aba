// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/schedule/day_axis.h"

namespace nextrung::core {

/// Random numbers that hang on a key and a count alone. Source: G. L. Steele, D. Lea, C. H. Flood, Fast
/// splittable pseudorandom number generators, 2014 (SplitMix64).
[[nodiscard]] constexpr quint64 mixed(quint64 key, quint64 count)
{
    quint64 bits = key + (count * 0x9e3779b97f4a7c15ULL);
    bits = (bits ^ (bits >> 30)) * 0xbf58476d1ce4e5b9ULL;
    bits = (bits ^ (bits >> 27)) * 0x94d049bb133111ebULL;
    return bits ^ (bits >> 31);
}

/// The same as a number of at least 0 and less than 1.
[[nodiscard]] constexpr double uniform(quint64 key, quint64 count)
{
    return static_cast<double>(mixed(key, count) >> 11) * 0x1p-53;
}

/// By which factor something may take more or less than was thought.
class Spread {
public:
    /// A triangle over `low` to `high` with its peak at 1; low is at most 1, high at least. Square roots and
    /// the four operations are exact in IEEE 754, so its values are the same everywhere.
    [[nodiscard]] static Spread triangle(double low, double high);
    /// Between the factors that there were, each as likely as the other. @pre not empty
    [[nodiscard]] static Spread seen(std::vector<double> factors);

    /// The factor that this share of cases stays below. O(1).
    [[nodiscard]] double at(double share) const;
    [[nodiscard]] bool isCertain() const;

private:
    double low_ = 1;
    double high_ = 1;
    double peak_ = 0;  // the share below the peak
    std::vector<double> factors_;  // ascending; empty for a triangle
};

/// What is assumed of estimates while nothing is known: from a fifth less to two thirds more. The upper end
/// is what final papers took of what their writers had foreseen, 55.5 of 33.9 days. Source: R. Buehler, D.
/// Griffin, M. Ross, Exploring the planning fallacy, 1994.
[[nodiscard]] Spread assumedSpread();

/// What each finished activity took of what it should have, in working days: agreed in the earliest baseline
/// that has it, else its length. Those of which either is not known do not count, nor those that were to take
/// longer than a day and were begun and done on one.
[[nodiscard]] std::vector<double> factorsSeen(const Plan& plan, const DayAxis& axis);

}  // namespace nextrung::core
