// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <vector>

namespace nextrung::exchange {

/// One thing about a source that the person should know before taking it in; worded by the window.
struct Note {
    enum class Kind {
        NotInUse,  ///< Rows marked as not in use were left out.
        Incomplete,  ///< Rows without a name that they need were left out.
        Duplicate,  ///< Requirements that the file has more than once were taken once.
        Conflict,  ///< As before, but with different levels: the higher one is taken.
        LineSeparator,  ///< Characters U+2028 or U+2029 became line breaks.
        ZeroWidthSpace,  ///< Invisible characters (U+200B, U+FEFF) were dropped.
        NoBreakSpace,  ///< No-break spaces became plain ones.
        TrailingBlank,  ///< Cells with blanks at the ends of lines were trimmed.
        ShortRow,  ///< Rows with fewer cells than the header; what is missing counts as empty.
        LongRow,  ///< Rows with more cells than the header; what is beyond was not taken.
        UnnamedColumn,  ///< Columns (or rows) of positions with cells but no name were not taken.
        IgnoredColumn,  ///< Columns that hold neither levels nor anything known (comments, numbers) were not
                        ///< taken.
        UnnamedRow,  ///< Rows (or columns) of competencies with cells but no name were not taken.
        UnreadableCell,  ///< A cell that is no level, no word and not empty was not taken: `line`, `column`.
        UnmappedWord,  ///< Cells with a word that is given no level were not taken.
        WeightsScaled,  ///< Weights beyond 1 to 3 were brought into that range.
        UnreadableWeight,  ///< A weight that is neither number nor known word: the usual one is taken.
        NoRequirement,  ///< Competencies that no position asks for were taken all the same.
        SameTitle,  ///< Columns (or rows) of positions that have the title of another were joined with it.
        GuessedOrder,  ///< Words that are not known: their levels follow the order of the file.
        MovesLeftOut,  ///< Neighbours too many to propose a move between each two of them.
        PartOfADay,  ///< Lengths and lags that are no whole days were rounded up to them.
        TimeOfDay,  ///< Steps that begin or end within a day are taken by whole days.
        ConstraintLeftOut,  ///< Constraints on dates that a plan does not have.
        TaskCalendarLeftOut,  ///< Steps with a working calendar of their own follow that of the plan.
        ResourcesLeftOut,  ///< Steps whose length follows from who works on them have the length of the file.
        SplitJoined,  ///< Steps in several pieces are taken in one.
        CalendarLeftOut,  ///< Parts of the calendar that a plan does not have.
        LagLeftOut,  ///< Lags in percent were not taken.
        InactiveLeftOut,  ///< Steps that do not count in the source were left out.
        LinkLeftOut,  ///< Links to what is not in the file were left out.
        BaselineLeftOut,  ///< Baselines were not taken.
        TimedEventLeftOut,  ///< Events that are no whole days were left out.
        RepetitionLeftOut,  ///< Of events that come again in a way that is not known, the first is taken.
    };

    Kind kind{};
    int count = 1;  ///< Of what the kind counts: rows, cells, characters.
    QString example{};  ///< The first of them, shortened between words: it ends in an ellipsis then.
    int line = 0;  ///< Where the first of them stands in the file, from 1; 0 if that says nothing.
    int column = 0;  ///< The cell within its record, from 1; 0 if that says nothing.

    friend bool operator==(const Note&, const Note&) = default;
};

/// Collects notes while a source is read: one for each kind with a count, but one for each unreadable cell.
class NoteList {
public:
    void add(Note::Kind kind, int line = 0, const QString& example = {}, int column = 0, int count = 1)
    {
        const auto isSame = [kind](const Note& note) { return note.kind == kind; };
        const auto same = std::find_if(notes_.rbegin(), notes_.rend(), isSame);
        const bool isListed = kind == Note::Kind::UnreadableCell
            && std::count_if(notes_.begin(), notes_.end(), isSame) < maxListed;
        if (same == notes_.rend() || isListed)
            notes_.push_back({kind, count, shortened(example), line, column});
        else
            same->count += count;
    }

    [[nodiscard]] const std::vector<Note>& notes() const { return notes_; }

private:
    static constexpr int maxListed = 100;

    [[nodiscard]] static QString shortened(const QString& text)
    {
        constexpr int most = 80;
        const QString plain = text.simplified();
        if (plain.size() <= most)
            return plain;
        const qsizetype word = plain.lastIndexOf(QLatin1Char(' '), most - 1);
        return plain.left(word > most / 2 ? word : most - 1) + QChar(0x2026);
    }

    std::vector<Note> notes_;
};

}  // namespace nextrung::exchange
