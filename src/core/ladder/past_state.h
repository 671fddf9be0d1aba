// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/fields.h"
#include "core/id.h"

#include <QDate>
#include <QJsonObject>

#include <optional>

namespace nextrung::core {

/// How a row of the ladder was before it changed, so that any past day can show the ladder as it was.
///
/// There is at most one a day for each row: by the first change of that day, gone again if the row is as it
/// was by its end. One state may be of no row: until that day there was no ladder, and none of an earlier day
/// is known.
struct PastState {
    static constexpr std::string_view plural = "pastStates";
    /// These rows only say how others were: they are no change of their own, and files that have none do not
    /// name them, so that older ones stay as they are.
    static constexpr bool isMemory = true;

    Id<PastState> id{};
    std::optional<QDate> until{};  ///< The last day at whose end the row was so.
    QString row{};  ///< The row's table and id as files write them, e.g. "positions/4bcd"; empty: the whole
                    ///< ladder.
    QString was{};  ///< The row as files hold it, as JSON on one line; empty if it was not there.
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("until", &PastState::until));
        visit(field("row", &PastState::row));
        visit(field("was", &PastState::was));
    }
    friend bool operator==(const PastState&, const PastState&) = default;
};

}  // namespace nextrung::core
