// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QJsonArray>

#include <array>
#include <random>

namespace nextrung::test {

/// Fills rows with values of the right type, walking the lists of fields: a new field is filled without a
/// change here. The same seed gives the same values.
class RandomValues {
public:
    explicit RandomValues(quint64 seed)
        : engine_(seed)
    {
    }

    /// A number from 0 up to but not including `count`.
    std::size_t below(std::size_t count) { return engine_() % count; }
    bool oneIn(std::size_t count) { return below(count) == 0; }

    quint64 idBits() { return engine_() | 1U; }

    QString text()
    {
        static const std::array texts{QStringLiteral("Account Executive"),
                                      QString(),
                                      QStringLiteral("say \"yes\", \\ and /"),
                                      QStringLiteral("two\nlines\r\n\tand a tab"),
                                      QString::fromUtf8("שלום עולם, مرحبا"),
                                      QString::fromUtf8("größer, £38–50k, 😀"),
                                      QStringLiteral("C++ & <b>ERP</b>, =1+1"),
                                      QStringLiteral(" spaces around "),
                                      QString(300, QLatin1Char('x'))};
        return texts[below(texts.size())];
    }

    /// Things that a newer version might have written.
    QJsonObject future()
    {
        if (!oneIn(5))
            return {};
        return {{QStringLiteral("xMood"), text()},
                {QStringLiteral("xNested"),
                 QJsonObject{{QStringLiteral("list"), QJsonArray{1, 2.5, true}},
                             {QStringLiteral("none"), QJsonValue()}}}};
    }

    void fill(QString& out) { out = text(); }
    void fill(bool& out) { out = oneIn(2); }
    void fill(int& out) { out = 1 + static_cast<int>(below(3)); }
    void fill(double& out) { out = static_cast<double>(below(13)) / 12; }
    void fill(QDate& out) { out = QDate(2026, 1, 1).addDays(static_cast<qint64>(below(1000))); }

    template <class E>
    void fill(core::Choice<E>& out)
    {
        const auto& words = core::Words<E>::list;
        if (oneIn(10))
            out = core::Choice<E>::fromWord(QStringLiteral("aWordOfTomorrow"));
        else
            out = words[below(words.size())].first;
    }

    template <class T>
    void fill(std::optional<T>& out)
    {
        if (!oneIn(3))
            fill(out.emplace());
    }

    template <class T>
    void fill(std::vector<T>& out)
    {
        out.resize(below(4));
        for (T& each : out)
            fill(each);
    }

    /// The only list of numbers there is holds one for each day of the week.
    void fill(std::vector<double>& out)
    {
        out.resize(oneIn(2) ? 7 : 0);
        for (double& each : out)
            fill(each);
    }

    template <core::HasFields T>
    void fill(T& out)
    {
        core::forEachField<T>([&](const auto& field) { fill(out.*field.member); });
        out.unknown = future();
    }

    /// References stay blank; RandomReferences sets them when all rows are there.
    template <class Row>
    void fill(core::Id<Row>& /*out*/)
    {
    }

private:
    std::mt19937_64 engine_;
};

/// The rows of a plan that is being made, in the order of making.
template <class... Rows>
using RowLists = std::tuple<std::vector<Rows>...>;

template <class... Rows>
RowLists<Rows...> rowListsOf(std::tuple<core::Table<Rows> core::Plan::*...>);

using AllRows = decltype(rowListsOf(core::Plan::tables()));

/// Points every reference of a row at some row that is there. A reference to a row of the same kind leads to
/// an earlier one, so that no loops arise.
class RandomReferences {
public:
    RandomReferences(RandomValues& random, const AllRows& rows)
        : random_(random)
        , rows_(rows)
    {
    }

    template <class Row>
    void point(Row& row, std::size_t place)
    {
        core::forEachField<Row>([&](const auto& field) { pointIn<Row>(row.*field.member, place); });
    }

private:
    template <class Owner, class Row>
    void pointIn(core::Id<Row>& id, std::size_t place)
    {
        const auto& list = std::get<std::vector<Row>>(rows_);
        const std::size_t count = std::is_same_v<Owner, Row> ? place : list.size();
        if (count > 0)
            id = list[random_.below(count)].id;
    }

    template <class Owner, class T>
    void pointIn(std::optional<T>& value, std::size_t place)
    {
        if constexpr (std::is_same_v<T, core::Id<Owner>>) {
            if (place == 0)
                value.reset();
        }
        if (value)
            pointIn<Owner>(*value, place);
    }

    template <class Owner, class T>
    void pointIn(std::vector<T>& list, std::size_t place)
    {
        // The first row of a kind has none before it that its parts could refer to.
        if constexpr (core::HasFields<T>) {
            if (place == 0)
                list.clear();
        }
        for (T& each : list)
            pointIn<Owner>(each, place);
    }

    template <class Owner, core::HasFields Part>
    void pointIn(Part& part, std::size_t place)
    {
        core::forEachField<Part>([&](const auto& field) { pointIn<Owner>(part.*field.member, place); });
    }

    template <class Owner, class Value>
    void pointIn(Value& /*value*/, std::size_t /*place*/)
    {
    }

    RandomValues& random_;
    const AllRows& rows_;
};

namespace internal {

/// Phases come first and hold other rows; only leaves wait for each other, the later for the earlier. Then
/// no loop of parents and waits can arise.
inline void untangle(std::vector<core::Activity>& activities, std::vector<core::Dependency>& dependencies,
                     RandomValues& random)
{
    const std::size_t phases = activities.size() / 3;
    for (std::size_t at = 0; at < activities.size(); ++at) {
        const std::size_t candidates = std::min(at, phases);
        if (activities[at].parent && candidates > 0)
            activities[at].parent = activities[random.below(candidates)].id;
        else
            activities[at].parent.reset();
    }
    const std::size_t leaves = activities.size() - phases;
    for (core::Dependency& dependency : dependencies) {
        const std::size_t from = phases + random.below(leaves - 1);
        dependency.from = activities[from].id;
        dependency.to = activities[from + 1 + random.below(activities.size() - from - 1)].id;
    }
}

inline void separateEnds(std::vector<core::Move>& moves, const std::vector<core::Position>& positions)
{
    for (core::Move& move : moves) {
        if (move.from == move.to)
            move.to = positions[positions[0].id == move.from ? 1 : 0].id;
    }
}

}  // namespace internal

/// A plan with `size` rows in every table (one profile), every field filled at random: awkward texts, unknown
/// words, fields of a newer version. References are valid and without loops; the rest need not make sense.
/// @pre size >= 2
[[nodiscard]] inline core::Plan randomPlan(quint64 seed, std::size_t size)
{
    RandomValues random(seed);
    AllRows rows;
    const auto make = [&]<class Row>(std::vector<Row>& list) {
        list.resize(std::is_same_v<Row, core::Profile> ? 1 : size);
        for (Row& row : list) {
            random.fill(row);
            row.id = core::Id<Row>(random.idBits());
        }
    };
    std::apply([&](auto&... list) { (make(list), ...); }, rows);
    RandomReferences references(random, rows);
    const auto point = [&](auto& list) {
        for (std::size_t at = 0; at < list.size(); ++at)
            references.point(list[at], at);
    };
    std::apply([&](auto&... list) { (point(list), ...); }, rows);
    internal::untangle(std::get<std::vector<core::Activity>>(rows),
                       std::get<std::vector<core::Dependency>>(rows), random);
    internal::separateEnds(std::get<std::vector<core::Move>>(rows),
                           std::get<std::vector<core::Position>>(rows));

    core::Plan plan;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        plan.*table = core::Table<Row>(std::move(std::get<std::vector<Row>>(rows)));
    });
    plan.unknown = random.future();
    return plan;
}

}  // namespace nextrung::test
