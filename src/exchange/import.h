// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/competency_matrix.h"
#include "exchange/foreign_plan.h"
#include "exchange/take_ladder.h"

namespace nextrung::exchange {

// How a ladder, or the steps and days off, of somebody else come into a plan: readSource, then
// proposedChoices, which the person may change while looking at previewOf, then importInto. All pure; the
// caller reads the file.

/// The formats that can be read: ladders ("uk-framework", "matrix"), plans ("mspdi") and days off ("ics").
[[nodiscard]] QStringList importFormats();

/// What a file holds, before it is decided what to take of it.
struct Source {
    QString format{};
    QString title{};  ///< Proposed for the ladder.
    CsvTable table{};  ///< A matrix may be read both ways; of others, parts are read again.
    std::optional<ForeignLadder> ladder{};  ///< Of formats that can be read in one way only.
    std::optional<ForeignPlan> plan{};  ///< Of plans and days off; then there is no ladder.
};

/// Reads a file's bytes; `name` is its name, from which a title is proposed.
///
/// @param format one of `importFormats`, or empty to have it told from the content.
/// @error UnknownOption (format, the formats) if there is no such format; UnknownFormat (how the file begins)
/// if it is none of them; what `readCsv` and the format's reader refuse.
[[nodiscard]] core::Result<Source> readSource(const QByteArray& bytes, const QString& name,
                                              const QString& format = {});

/// The choices to begin with: all of `roles` (or of the file), levels and words as proposed for them.
///
/// Call it again when the person takes other roles or turns the matrix, since levels depend on both.
/// @error UnknownTitle (also for any role of what has no ladder), AmbiguousTitle; what the matrix refuses in
/// this orientation.
[[nodiscard]] core::Result<ImportChoices> proposedChoices(const Source& source, const QStringList& roles = {},
                                                          std::optional<Orientation> orientation = {});

struct PreviewRole {
    QString name{};  ///< As `ImportChoices::roles` takes it: with its family where the name alone is not one.
    QString family{};
    int positions = 0;
    bool isTaken = false;

    friend bool operator==(const PreviewRole&, const PreviewRole&) = default;
};

struct PreviewPosition {
    QString title{};
    QString role{};
    QString lane{};
    QString level{};
    int rank = 0;
    int requirements = 0;
    bool isNew = false;  ///< Otherwise the plan has it and it is brought up to date.

    friend bool operator==(const PreviewPosition&, const PreviewPosition&) = default;
};

/// A step of somebody else's plan, with how deep it lies in the outline.
struct PreviewActivity {
    QString title{};
    core::Activity::Kind kind{};
    int depth = 0;
    bool isNew = false;

    friend bool operator==(const PreviewActivity&, const PreviewActivity&) = default;
};

/// What an import would do, for a dialog or a list in the terminal.
struct ImportPreview {
    QString format{};
    QString licence{};
    std::optional<DetectedOrientation> detected{};  ///< Of a matrix.
    std::vector<PreviewRole> roles{};  ///< All that the file has.
    std::vector<PreviewPosition> positions{};  ///< Those taken, as they stand in the plan afterwards.
    QStringList lanes{};  ///< Of the positions taken, left to right.
    int competencies = 0;  ///< These and the next are counts of what is taken, new in the plan or not.
    int requirements = 0;
    int notApplicable = 0;  ///< How many of the requirements say so.
    int moves = 0;  ///< That are added.
    std::vector<PreviewActivity> activities{};  ///< Of a plan, top to bottom.
    int dependencies = 0;  ///< That the file has.
    std::vector<core::CalendarException>
        holidays{};  ///< As they stand in the plan afterwards, by their first day.
    std::vector<Note> notes{};
};

/// @error as `importInto`.
[[nodiscard]] core::Result<ImportPreview> previewOf(const core::Plan& into, const Source& source,
                                                    const ImportChoices& choices);

/// The plan with what was chosen of the source, and everything that the person should know of it.
/// @error as `takeLadder` or `takePlan`, and what the matrix refuses in the chosen orientation.
[[nodiscard]] core::Result<TakenLadder> importInto(const core::Plan& into, const Source& source,
                                                   const ImportChoices& choices);

}  // namespace nextrung::exchange
