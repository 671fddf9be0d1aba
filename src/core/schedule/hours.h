// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule/day_axis.h"

#include <optional>

namespace nextrung::core {

/// The person's hours that are still free on each working day from `first` on, and who takes them.
///
/// Finding the next day with hours left skips full days: amortised nearly O(1) a day taken.
class Hours {
public:
    /// Less than this, in hours, is nothing.
    static constexpr double nothing = 1e-6;

    /// Where work came to lie.
    struct Place {
        int start = 0;
        int finish = 0;
        double after = 0;  ///< Hours later than the limit that the caller named.
        double over = 0;  ///< Hours that were not free.
    };

    /// What is to be placed.
    struct Work {
        double hours = 0;
        double mostAWeek = 0;  ///< 0: no limit.
        int limit = DayAxis::mostNumber;  ///< Hours after this number are counted in `Place::after`.
    };

    Hours(const DayAxis& axis, int first);

    [[nodiscard]] int first() const { return first_; }
    /// Hours left on that day; 0 before `first`.
    [[nodiscard]] double left(int number);
    /// The nearest day with hours left, from `number` on (back): nothing if there is none.
    [[nodiscard]] std::optional<int> nextFree(int number);
    [[nodiscard]] std::optional<int> previousFree(int number);

    /// Takes hours from `from` on, or from `from` back, each day as many as are left. Nothing if they end.
    [[nodiscard]] std::optional<Place> placeForward(const Work& work, int from);
    [[nodiscard]] std::optional<Place> placeBackward(const Work& work, int from);
    /// The same without taking them.
    [[nodiscard]] std::optional<Place> tryForward(const Work& work, int from);
    [[nodiscard]] std::optional<Place> tryBackward(const Work& work, int from);

    /// Takes these hours from the working days `from` to `through` in equal parts, whether they are free or
    /// not. Only days with hours count, if there are any. Days before `first` count as `first`.
    void takeEvenly(double hours, int from, int through);
    /// The same from days that are still free as far as can be, as one activity of a given span.
    Place takeSpan(const Work& work, int from, int through);
    /// The first and the last day of the span without its equal part of the hours free, if there are any.
    [[nodiscard]] std::optional<std::pair<int, int>> tooFull(double hours, int from, int through);
    /// Takes away what `takeEvenly` took too much on some days from the other days of their weeks.
    void settleWeeks();

    /// All hours taken on that day; 0 once no account is kept.
    [[nodiscard]] double taken(int number) const;
    /// From now on nobody asks what was taken, only what is left: copying costs less.
    void keepNoAccount()
    {
        keepsAccount_ = false;
        taken_.clear();
    }
    /// One more than the last number with hours taken.
    [[nodiscard]] int end() const { return first_ + static_cast<int>(left_.size()); }

private:
    template <class Next, class Each>
    std::optional<Place> walk(const Work& work, int from, Next next, Each each);
    std::optional<Place> fillForward(const Work& work, int from);

    [[nodiscard]] std::size_t at(int number) const { return static_cast<std::size_t>(number - first_); }
    /// The part of each day with hours, if `hours` are done in equal parts; 0 if no day has any.
    [[nodiscard]] double evenPart(double hours, int from, int through) const;
    void reach(int number);
    void take(int number, double hours);
    void account(int number, double hours)
    {
        if (keepsAccount_)
            taken_[at(number)] += hours;
    }

    const DayAxis* axis_;
    int first_;
    int last_;  // no hours after this number
    double room_;  // what is left in all, or more
    int firstFree_;  // no day before it has hours left
    bool keepsAccount_ = true;
    std::vector<double> left_;
    std::vector<double> taken_;
    std::vector<int> skipOn_;  // of a full day: how many of the next days are known to be full too
    std::vector<int> skipBack_;  // as many as asked for
};

}  // namespace nextrung::core
