// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/schedule.h"

#include <QString>
#include <QStringList>

#include <gtest/gtest.h>

#include <map>
#include <string>

namespace nextrung::test {

/// A small plan with the dates that its schedule must have, read from a text that a person can follow.
///
/// One thing a line; what follows # is for the reader. Days are ISO dates.
///     today DAY                         goal DAY                   forward      buffer DAYS
///     hours H [from DAY]                on Mo Tu We Th Fr Sa Su [from DAY]     (hours of each day)
///     leave DAY [DAY]                   holiday DAY [DAY]          other DAY DAY H
///     phase NAME [in PHASE] …           activity NAME …            milestone NAME …
///         …: in PHASE, work H, days N, calendar N, most H, start DAY, finish DAY (both kept),
///            not-before DAY, by DAY, done PERCENT, started DAY, finished DAY
///            lead N (days before the start to ask for it), asked, load H (a week, of a length),
///            on WEEKDAY[,WEEKDAY], every N days|weeks|months, until DAY, skip DAY, raises SKILL LEVEL
///     link A B FS|SS|FF|SF [LAG [calendar]]
///     skill NAME [after SKILL [LEVEL]]
///     expect NAME START FINISH [early DAY DAY] [latest DAY] [slack N] [spare N] [ask DAY] [critical|free]
///            [late N]
///     expect why NAME start|finish FACT[:ACTIVITY] …
///     expect buffer N
///     expect feasible                   expect short H [goal DAY] [hours H]
///     expect conflict NAME WORD [OTHER] [days N] [hours H]
///     expect week MONDAY done H planned H capacity H
/// Every conflict must be expected; all other expectations are those that are written.
struct ScheduleCase {
    core::Plan plan{};
    QDate today{};
    std::vector<QStringList> expectations{};
    QStringList mistakes{};  ///< Lines that are not understood.

    [[nodiscard]] static ScheduleCase fromText(const QString& text);
    /// What the schedule does not keep of the expectations, a sentence each.
    [[nodiscard]] QStringList differences(const core::Schedule& schedule) const;
};

/// The row that a case calls so.
[[nodiscard]] core::Id<core::Activity> activityCalled(const QString& name);

/// The plan of a case; a mistake in its words fails the test.
[[nodiscard]] inline core::Plan planFrom(const std::string& text)
{
    const ScheduleCase theCase = ScheduleCase::fromText(QString::fromStdString(text));
    EXPECT_EQ(theCase.mistakes, QStringList());
    return theCase.plan;
}

}  // namespace nextrung::test
