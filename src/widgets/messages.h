// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "core/rules.h"
#include "core/schedule.h"

#include <QCoreApplication>
#include <QString>

namespace nextrung::widgets {

/// Turns refusals and findings into sentences for people: what is wrong, where, and what to do. The only
/// place that words them. Plain text; titles stand in quotation marks as they are.
class Messages {
    Q_DECLARE_TR_FUNCTIONS(Messages)

public:
    [[nodiscard]] static QString forError(const core::Error& error);
    [[nodiscard]] static QString forFinding(const core::Finding& finding);
    [[nodiscard]] static QString forConflict(const core::Conflict& conflict, const core::Plan& plan);
    /// A sentence for each rule that the dates of an activity break.
    [[nodiscard]] static QStringList forConflicts(const core::ScheduledActivity& dates,
                                                  const core::Plan& plan);

    /// What people call a field of a file, e.g. "hours of work" for "workHours"; its own name if it has no
    /// other.
    [[nodiscard]] static QString fieldName(const QString& field);
    /// What people call one row of a table, e.g. "activity" for "activities"; the table's name if unknown.
    [[nodiscard]] static QString rowName(const QString& table);

private:
    using Code = core::Error::Code;

    static QString forFile(const core::Error& error);
    static QString forFileContent(const core::Error& error);
    static QString forEdit(const core::Error& error);
    static QString forLoop(const core::Error& error);
    static QString forChoice(const core::Error& error);
    static QString forImport(const core::Error& error);
    static QString forInvalidValue(const core::Error& error);
    static QString rangeOf(const QString& field);
    static QString forLadderFinding(const core::Finding& finding);
    static QString forActivityFinding(const core::Finding& finding);
};

}  // namespace nextrung::widgets
