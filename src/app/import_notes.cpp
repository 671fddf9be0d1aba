// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_notes.h"

#include <QCoreApplication>

namespace nextrung::app {

namespace {

using exchange::Note;

class ImportNotes {
    Q_DECLARE_TR_FUNCTIONS(ImportNotes)

public:
    /// What happened, without the example.
    static QString happened(const Note& note);
    /// The first case and where it stands; empty if neither is known.
    static QString exampleOf(const Note& note);

private:
    static QString forRows(const Note& note);
    static QString forText(const Note& note);
    static QString forMeaning(const Note& note);
    static QString forPlans(const Note& note);
    static QString forCalendars(const Note& note);
};

QString ImportNotes::forRows(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::NotInUse:
        return tr("%n row(s) marked as not in use left out.", nullptr, note.count);
    case Note::Kind::Incomplete:
        return tr("%n row(s) without a name that they need left out.", nullptr, note.count);
    case Note::Kind::ShortRow:
        return tr("%n row(s) with fewer cells than the header; what is missing counts as empty.", nullptr,
                  note.count);
    case Note::Kind::LongRow:
        return tr("%n row(s) with more cells than the header; what is beyond is not taken.", nullptr,
                  note.count);
    case Note::Kind::UnnamedColumn:
        return tr("%n position(s) without a name not taken.", nullptr, note.count);
    case Note::Kind::UnnamedRow:
        return tr("%n competency(ies) without a name not taken.", nullptr, note.count);
    case Note::Kind::IgnoredColumn:
        return tr("%n column(s) that hold no levels not taken.", nullptr, note.count);
    default:
        return {};
    }
}

QString ImportNotes::forText(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::LineSeparator:
        return tr("%n line separator(s) became line breaks.", nullptr, note.count);
    case Note::Kind::ZeroWidthSpace:
        return tr("%n invisible character(s) dropped.", nullptr, note.count);
    case Note::Kind::NoBreakSpace:
        return tr("%n no-break space(s) became plain ones.", nullptr, note.count);
    case Note::Kind::TrailingBlank:
        return tr("%n cell(s) with blanks at the ends of lines trimmed.", nullptr, note.count);
    default:
        return {};
    }
}

QString ImportNotes::forMeaning(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::Duplicate:
        return tr("%n requirement(s) that the file has more than once taken once.", nullptr, note.count);
    case Note::Kind::Conflict:
        return tr("%n requirement(s) stand in the file with different levels; the higher one is taken.",
                  nullptr, note.count);
    case Note::Kind::UnreadableCell:
        return tr("%n cell(s) that hold neither a level nor a word for one not taken.", nullptr, note.count);
    case Note::Kind::UnmappedWord:
        return tr("%n cell(s) with a word that is given no level not taken.", nullptr, note.count);
    case Note::Kind::WeightsScaled:
        return tr("%n weight(s) brought into the range from 1 to 3.", nullptr, note.count);
    case Note::Kind::UnreadableWeight:
        return tr("%n weight(s) that cannot be read; the usual one is taken.", nullptr, note.count);
    case Note::Kind::NoRequirement:
        return tr("%n competency(ies) that no position asks for taken all the same.", nullptr, note.count);
    case Note::Kind::SameTitle:
        return tr("%n position(s) with the title of another joined with it, since nothing else tells them "
                  "apart.",
                  nullptr, note.count);
    case Note::Kind::GuessedOrder:
        return tr("%n word(s) for levels are not known here: each is put above the one after which it first "
                  "stands in the file. Check the order.",
                  nullptr, note.count);
    case Note::Kind::MovesLeftOut:
        return tr("%n move(s) between neighbours not proposed, since there are too many of them.", nullptr,
                  note.count);
    default:
        return {};
    }
}

QString ImportNotes::forPlans(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::PartOfADay:
        return tr("%n length(s) or lag(s) rounded up to whole days.", nullptr, note.count);
    case Note::Kind::TimeOfDay:
        return tr("%n step(s) that begin or end within a day taken by whole days.", nullptr, note.count);
    case Note::Kind::ConstraintLeftOut:
        return tr("%n step(s) with a condition on their dates that a plan does not have: it is not taken.",
                  nullptr, note.count);
    case Note::Kind::TaskCalendarLeftOut:
        return tr("%n step(s) with a calendar of their own follow that of the plan.", nullptr, note.count);
    case Note::Kind::ResourcesLeftOut:
        return tr("%n step(s) whose length depends on who works on them have the length that the file gives.",
                  nullptr, note.count);
    case Note::Kind::SplitJoined:
        return tr("%n step(s) in several pieces taken in one.", nullptr, note.count);
    case Note::Kind::LagLeftOut:
        return tr("%n lag(s) in percent not taken.", nullptr, note.count);
    case Note::Kind::InactiveLeftOut:
        return tr("%n step(s) marked as inactive left out.", nullptr, note.count);
    case Note::Kind::LinkLeftOut:
        return tr("%n link(s) to what is not in the file, or there twice, left out.", nullptr, note.count);
    case Note::Kind::BaselineLeftOut:
        return tr("The baselines of %n step(s) not taken.", nullptr, note.count);
    default:
        return {};
    }
}

QString ImportNotes::forCalendars(const Note& note)
{
    switch (note.kind) {
    case Note::Kind::CalendarLeftOut:
        return tr("%n part(s) of the calendar that a plan does not have not taken.", nullptr, note.count);
    case Note::Kind::TimedEventLeftOut:
        return tr("%n event(s) that are no whole days left out.", nullptr, note.count);
    case Note::Kind::RepetitionLeftOut:
        return tr("%n event(s) that come again in a way that is not known: the first is taken.", nullptr,
                  note.count);
    default:
        return {};
    }
}

QString ImportNotes::happened(const Note& note)
{
    if (const QString rows = forRows(note); !rows.isEmpty())
        return rows;
    if (const QString text = forText(note); !text.isEmpty())
        return text;
    if (const QString plans = forPlans(note); !plans.isEmpty())
        return plans;
    if (const QString calendars = forCalendars(note); !calendars.isEmpty())
        return calendars;
    return forMeaning(note);
}

QString ImportNotes::exampleOf(const Note& note)
{
    const QString example = note.example.simplified();
    const QString line = QString::number(note.line);
    const QString cell = QString::number(note.column);
    if (note.line > 0 && note.column > 0)
        return example.isEmpty() ? tr("For example on line %1, cell %2.").arg(line, cell)
                                 : tr("For example “%1” on line %2, cell %3.").arg(example, line, cell);
    if (note.line > 0)
        return example.isEmpty() ? tr("For example on line %1.").arg(line)
                                 : tr("For example “%1” on line %2.").arg(example, line);
    return example.isEmpty() ? QString() : tr("For example “%1”.").arg(example);
}

}  // namespace

QString noteText(const exchange::Note& note)
{
    const QString example = ImportNotes::exampleOf(note);
    const QString happened = ImportNotes::happened(note);
    return example.isEmpty() ? happened : happened + QLatin1Char(' ') + example;
}

}  // namespace nextrung::app
