// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_edits.h"
#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"

#include <random>

namespace nextrung::test {

/// Edits of a plan at random, many of which are refused. The same seed gives the same edits.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : random_(seed)
    {
    }

    /// One edit, tried on the plan.
    core::Result<core::Plan> tryOne(const core::Plan& plan)
    {
        switch (random_() % 14) {
        case 0:
        case 1:
            return core::addActivity(plan, newActivity(plan), any(plan.activities));
        case 2:
            return core::link(plan,
                              {newId<core::Dependency>(), some(plan.activities), some(plan.activities)});
        case 3:
            return core::placeActivity(plan, some(plan.activities), any(plan.activities),
                                       any(plan.activities));
        case 4:
            return core::indent(plan, some(plan.activities));
        case 5:
            return core::outdent(plan, some(plan.activities));
        case 6:
            return core::keepDates(plan, some(plan.activities), day(), day());
        case 7:
            return core::setProgress(plan, some(plan.activities), static_cast<double>(random_() % 12) / 10,
                                     day());
        case 8:
            return core::addPosition(plan, newPosition(plan));
        case 9:
            return core::addMove(plan, newId<core::Move>(), some(plan.positions), some(plan.positions));
        case 10:
            return core::placePosition(plan, some(plan.positions), some(plan.tracks), some(plan.levels));
        case 11:
            return core::setCurrentPosition(plan, some(plan.positions), newId<core::Post>(), day());
        case 12:
            return core::startPlan(plan, {title(), title(), std::nullopt, 6, title()}, day());
        default:
            return random_() % 2 == 0 ? core::removeRow(plan, some(plan.activities))
                                      : core::removeRow(plan, some(plan.positions));
        }
    }

private:
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

    std::mt19937 random_;
    quint64 lastId_ = 1000;
};

}  // namespace nextrung::test
