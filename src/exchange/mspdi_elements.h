// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QTime>

#include <optional>
#include <vector>

namespace nextrung::exchange {

// What stands in the XML of Microsoft Project, before it is a plan: numbers and words as the file has them.

struct MspdiLink {
    QString predecessor{};
    int type = 1;  ///< 0 finish to finish, 1 finish to start, 2 start to finish, 3 start to start
    double lag = 0;  ///< Tenths of a minute.
    int lagFormat = 7;
    bool crossProject = false;
    int line = 0;
};

struct MspdiTask {
    QString uid{};
    QString name{};
    QString note{};
    int outlineLevel = 1;
    double minutes = 0;  ///< Of its duration.
    int durationFormat = 7;
    int constraint = 0;
    double percent = 0;
    bool isNull = false;
    bool isActive = true;
    bool isManual = false;
    bool isMilestone = false;
    bool isSummary = false;
    bool hasBaseline = false;
    QString calendar{};
    QDateTime start{};
    QDateTime finish{};
    QDateTime constraintDate{};
    QDateTime deadline{};
    QDateTime actualStart{};
    QDateTime actualFinish{};
    std::vector<MspdiLink> links{};
    int line = 0;
};

/// A day of the week of a calendar, or days that differ from it.
struct MspdiDays {
    QString name{};
    int weekday = 0;  ///< 1 Sunday to 7 Saturday; 0 for an exception.
    bool isWorking = false;
    int repetition = 1;  ///< Of an exception; 1 is a run of days.
    QDateTime from{};
    QDateTime to{};
    QTime opens{};  ///< When its work begins; invalid without any.
    QTime closes{};
    int line = 0;
};

struct MspdiCalendar {
    QString uid{};
    std::vector<MspdiDays> days{};
};

struct MspdiAssignment {
    QString task{};
    QString resource{};
    bool isSplit = false;
};

struct MspdiProject {
    QString title{};
    QString name{};
    QString calendar{};
    double minutesPerDay = 480;
    QDateTime start{};
    std::vector<MspdiCalendar> calendars{};
    std::vector<MspdiTask> tasks{};
    std::vector<MspdiAssignment> assignments{};
};

/// @error NotXml; UnknownFormat; TooMany.
[[nodiscard]] core::Result<MspdiProject> readMspdiElements(const QByteArray& bytes);

}  // namespace nextrung::exchange
