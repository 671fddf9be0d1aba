// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/timing_edits.h"
#include "document/plan_document.h"
#include "document/selection.h"

#include <QObject>

#include <optional>

namespace nextrung::widgets {

/// What can be done with the activity that is selected; each is one undo step with a name.
///
/// The same commands serve keys, menus and the inspector. A command without a selection does nothing.
class PlanCommands : public QObject {
    Q_OBJECT

public:
    PlanCommands(document::PlanDocument& document, document::Selection& selection, QObject* parent = nullptr);

    /// Adds one after the selected row, in its phase (inside, if it is a phase).
    void add(core::Activity::Kind kind);
    /// Deletes the selected row and what lies in it.
    void remove();
    /// Moves by so many calendar days to the next working day that way; the dates are kept from then on.
    void moveByDays(int days);
    /// Makes it so many working days longer or shorter.
    void lengthen(int workingDays);
    void setProgress(double progress);
    void changeProgress(double by);
    void toggleDone();
    void indent();
    void outdent();
    void place(core::Id<core::Activity> id, std::optional<core::Id<core::Activity>> parent,
               std::optional<core::Id<core::Activity>> before);
    void toggleKept();
    void link(core::Id<core::Activity> from, core::Id<core::Activity> to);
    void unlink(core::Id<core::Activity> one, core::Id<core::Activity> other);
    void keep(QDate start, QDate finish);
    /// Its dates follow from something else from now on.
    void setTiming(core::Timing timing);
    /// Changes the row itself by `change`, as a step of this name.
    void changeRow(const QString& stepName, const std::function<void(core::Activity&)>& change);
    /// Runs any other edit as a step of this name, which becomes one with those of the same key before it.
    void run(const QString& stepName, const document::PlanDocument::Edit& edit, int mergeKey = -1)
    {
        apply(stepName, edit, mergeKey);
    }
    void setGoal(std::optional<QDate> day);
    void setHoursAWeek(double hours);

    [[nodiscard]] const core::Activity* selected() const;
    [[nodiscard]] const core::ScheduledActivity* selectedDates() const;

signals:
    /// A row was added and waits for its name.
    void added(nextrung::core::Id<nextrung::core::Activity> id);

private:
    void apply(const QString& stepName, const document::PlanDocument::Edit& edit, int mergeKey = -1);

    document::PlanDocument& document_;
    document::Selection& selection_;
};

}  // namespace nextrung::widgets
