// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/messages.h"

#include "core/text_search.h"
#include "widgets/field_words.h"

#include <QLocale>

#include <array>

namespace nextrung::widgets {

namespace {

QString arg(const QStringList& args, qsizetype at)
{
    return args.value(at);
}

/// "A, B, C" from the argument at `first` on.
QString listFrom(const QStringList& args, qsizetype first)
{
    return args.mid(first).join(QStringLiteral(", "));
}

/// The name of the field at the end of a path in the file: "progress" of "activities[3].progress".
QString fieldOf(const QString& where)
{
    return where.mid(where.lastIndexOf(QLatin1Char('.')) + 1);
}

bool isPath(const QString& where)
{
    return where.contains(QLatin1Char('['));
}

QString day(const QString& iso)
{
    const QDate date = QDate::fromString(iso, Qt::ISODate);
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : iso;
}

}  // namespace

QString Messages::forError(const core::Error& error)
{
    using Words = QString (*)(const core::Error&);
    static constexpr std::array<Words, 6> groups{&Messages::forFile,   &Messages::forFileContent,
                                                 &Messages::forEdit,   &Messages::forLoop,
                                                 &Messages::forChoice, &Messages::forImport};
    for (const Words words : groups) {
        if (const QString sentence = words(error); !sentence.isEmpty())
            return sentence;
    }
    return {};
}

QString Messages::forFile(const core::Error& error)
{
    const QString first = arg(error.args, 0);
    const QString second = arg(error.args, 1);
    switch (error.code) {
    case Code::CannotRead:
        return tr("“%1” could not be read: %2.").arg(first, second);
    case Code::CannotWrite:
        return tr("“%1” could not be written: %2. What was there before is unchanged; try another folder.")
            .arg(first, second);
    case Code::MissingFolder:
        return tr("“%1” could not be written: it leads into the folder “%2”, which is not there. Make that "
                  "folder again, or save somewhere else.")
            .arg(first, second);
    case Code::ChangedMeanwhile:
        return tr("“%1” was changed by somebody else since it was opened, and was not written over.")
            .arg(first);
    case Code::NeedsPassphrase:
        return tr("The plan is locked with a passphrase. Give the passphrase to open it.");
    case Code::WrongPassphrase:
        return tr("This is not the passphrase of the plan. Look at capital letters and the keyboard’s "
                  "language, and try again.");
    case Code::Damaged:
        return tr("The file is damaged and cannot be opened. An earlier version may be among the versions "
                  "kept of it.");
    case Code::TooLarge:
        return tr("The file is larger than %1 MB, which is the most that NextRung reads and writes.")
            .arg(first);
    case Code::EmptyFile:
        return tr("The file is empty, so there is nothing to open.");
    case Code::NotJson:
        return tr("The file is damaged or is no plan: line %1, column %2 cannot be read (%3).")
            .arg(first, second, arg(error.args, 2));
    case Code::DuplicateName:
        return tr("The file has “%1” twice in one place (the second is in line %2), and which of the two "
                  "counts is not known. Take one of them out with a text editor.")
            .arg(first, second);
    case Code::NotAPlan:
        return tr(
            "The file can be read, but it is not a NextRung plan. Choose a file that ends in .nextrung.");
    case Code::NewerVersion:
        return tr("The plan was written by a newer NextRung. Version %1 or later of the format is needed to "
                  "open it.")
            .arg(first);
    case Code::ReadOnly:
        return tr("This plan was written by a newer NextRung. It can be looked at here, but not changed or "
                  "written again: version %1 or later of the format is needed for that. Update NextRung.")
            .arg(first);
    case Code::ThePast:
        return tr("This is the plan as it was on %1, which cannot be changed any more. Go back to today to "
                  "change something.")
            .arg(day(first));
    case Code::NotAnAnswer:
        return tr("This plan is no answer: it was not shared with somebody and saved as an answer. To bring "
                  "two copies of your plan together, merge them.");
    case Code::NotText:
        return tr("The file is not text in UTF-8, so it cannot be read. Save it as UTF-8 and try again.");
    default:
        return {};
    }
}

QString Messages::forFileContent(const core::Error& error)
{
    const QString first = arg(error.args, 0);
    const QString second = arg(error.args, 1);
    switch (error.code) {
    case Code::WrongType:
        //: %1 is a place in the file, %2 what should be there (e.g. number), %3 what is there instead.
        return tr("The file cannot be used: at %1 there should be this: %2. It holds %3.")
            .arg(error.where, second.isEmpty() ? fieldName(fieldOf(error.where)) : first,
                 second.isEmpty() ? first : second);
    case Code::BadId:
        return tr("The file cannot be used: at %1 there is “%2”, which is not an id of 13 letters and "
                  "digits.")
            .arg(error.where, first);
    case Code::DuplicateId:
        return tr("The file cannot be used: at %1 the id %2 occurs a second time.").arg(error.where, first);
    case Code::DanglingReference:
        if (!isPath(error.where))
            return tr("This refers to something that is no longer in the plan (%1, id %2). Choose another "
                      "one.")
                .arg(rowName(second), first);
        return tr("The file cannot be used: %1 refers to %2 among “%3”, which is not there.")
            .arg(error.where, first, second);
    default:
        return {};
    }
}

QString Messages::forEdit(const core::Error& error)
{
    const QString first = arg(error.args, 0);
    switch (error.code) {
    case Code::UnknownRow:
        //: %1 is what it was, e.g. activity or position.
        return tr("This is no longer in the plan (%1), so it cannot be changed. Undo brings back what was "
                  "deleted.")
            .arg(rowName(first));
    case Code::InvalidValue:
        return forInvalidValue(error);
    case Code::EmptyTitle:
        return tr("A title is needed: type at least one letter.");
    case Code::TitleTaken:
        return tr("There is already one called “%1” here. Choose another title.").arg(first);
    case Code::SelfReference:
        return tr("“%1” cannot lead to itself. Choose another one at one end.").arg(first);
    case Code::AlreadyThere:
        return tr("“%1” and “%2” are already joined in this direction.").arg(first, arg(error.args, 1));
    default:
        return {};
    }
}

QString Messages::forLoop(const core::Error& error)
{
    const QString loop = error.args.join(QStringLiteral(" → "));
    switch (error.code) {
    case Code::DependencyCycle:
        return tr("These would wait for each other in a circle, so none could start: %1. Take one of the "
                  "links "
                  "away first.")
            .arg(loop);
    case Code::PhaseCycle:
        return tr("A phase cannot lie in itself: %1. Put it elsewhere.").arg(loop);
    case Code::CompetencyCycle:
        return tr("These competencies would each have to come before the other: %1. Take one of the "
                  "prerequisites away first.")
            .arg(loop);
    default:
        return {};
    }
}

QString Messages::forChoice(const core::Error& error)
{
    const QString first = arg(error.args, 0);
    switch (error.code) {
    case Code::AmbiguousTitle:
        return tr("“%1” can mean more than one: %2. Say which.").arg(first, listFrom(error.args, 1));
    case Code::UnknownTitle:
        return tr("There is nothing called “%1”.").arg(first);
    case Code::NoGoal:
        return tr("The plan has no target position yet. Set one on the ladder, or name a position.");
    default:
        return {};
    }
}

QString Messages::forImport(const core::Error& error)
{
    const QString first = arg(error.args, 0);
    const QString second = arg(error.args, 1);
    switch (error.code) {
    case Code::UnknownFormat:
        return tr("NextRung does not know this format: %1. The help lists the formats that it knows.")
            .arg(first);
    case Code::MissingColumn:
        return tr("The table has no column “%1”, which is needed.").arg(first);
    case Code::NothingToTake:
        if (error.where == QLatin1String("cells"))
            return second.isEmpty()
                ? tr("This is no competency matrix: no cell holds a level, but texts such as “%1”.")
                      .arg(first)
                : tr("This is no competency matrix: its cells hold %2 different texts such as “%1”, where a "
                     "matrix has a few words for levels.")
                      .arg(first, second);
        return tr("There is nothing in the file that could be taken in (looked for: %1).")
            .arg(listFrom(error.args, 0));
    case Code::UnknownOption:
        return tr("“%1” is not possible here. Possible: %2.").arg(first, listFrom(error.args, 1));
    case Code::NotXml:
        return tr("The file is damaged: line %1, column %2 cannot be read (%3).")
            .arg(first, second, arg(error.args, 2));
    case Code::UnclosedQuote:
        return tr("A quotation mark opens on line %1 and is never closed. Close it in the file and try "
                  "again.")
            .arg(first);
    case Code::TooMany:
        return tr("The file holds more than %1 (%2), which is the most that is read.")
            .arg(first, error.where);
    default:
        return {};
    }
}

QString Messages::forInvalidValue(const core::Error& error)
{
    const QString field = fieldOf(error.where);
    const QString value = arg(error.args, 0);
    QString sentence = value.isEmpty()
        ? tr("This is not possible for “%1”.").arg(fieldName(field))
        //: %1 is a number, a date or a title, %2 what it was meant for, e.g. progress.
        : tr("%1 is not possible for “%2”.").arg(value, fieldName(field));
    if (const QString range = rangeOf(field); !range.isEmpty())
        sentence += QLatin1Char(' ') + range;
    if (isPath(error.where))
        return tr("The file cannot be used: %1: %2").arg(error.where, sentence);
    return sentence;
}

QString Messages::rangeOf(const QString& field)
{
    if (field == QLatin1String("progress"))
        return tr("Progress goes from 0 to 100 %.");
    if (field == QLatin1String("importance"))
        return tr("A weight goes from 0 (does not count) to 3.");
    if (field == QLatin1String("workHours"))
        return tr("Work is 0 hours or more.");
    if (field == QLatin1String("length"))
        return tr("A length is one day or more.");
    if (field == QLatin1String("hoursAWeek") || field == QLatin1String("mostHoursAWeek"))
        return tr("A week has 0 to 168 hours.");
    if (field == QLatin1String("weekdays"))
        return tr("Give the hours of seven days, 0 to 24 each, or none.");
    if (field == QLatin1String("level") || field == QLatin1String("needed"))
        return tr("Stay within the competency's scale.");
    if (field == QLatin1String("keptFinish"))
        return tr("The finish cannot be before the start.");
    if (field == QLatin1String("keptStart"))
        return tr("A phase has the dates of its activities; move those.");
    if (field == QLatin1String("parent"))
        return tr("Only a phase can hold activities.");
    if (field == QLatin1String("goalDate"))
        return tr("Choose a day that is still to come.");
    return {};
}

QString Messages::fieldName(const QString& field)
{
    return FieldWords::nameOf(field);
}

QString Messages::rowName(const QString& table)
{
    static const std::array<std::pair<const char*, const char*>, 24> names{{
        {"ladders", QT_TR_NOOP("ladder")},
        {"tracks", QT_TR_NOOP("track")},
        {"levels", QT_TR_NOOP("level of the ladder")},
        {"positions", QT_TR_NOOP("position")},
        {"moves", QT_TR_NOOP("move")},
        {"routes", QT_TR_NOOP("route")},
        {"scales", QT_TR_NOOP("scale")},
        {"competencies", QT_TR_NOOP("competency")},
        {"requirements", QT_TR_NOOP("requirement")},
        {"people", QT_TR_NOOP("person")},
        {"profiles", QT_TR_NOOP("profile")},
        {"posts", QT_TR_NOOP("former post")},
        {"strengths", QT_TR_NOOP("strength")},
        {"asks", QT_TR_NOOP("request")},
        {"assessments", QT_TR_NOOP("assessment")},
        {"evidence", QT_TR_NOOP("piece of evidence")},
        {"activities", QT_TR_NOOP("activity")},
        {"dependencies", QT_TR_NOOP("link")},
        {"steps", QT_TR_NOOP("step")},
        {"availabilities", QT_TR_NOOP("weekly hours")},
        {"exceptions", QT_TR_NOOP("leave or holiday")},
        {"baselines", QT_TR_NOOP("agreed plan")},
        {"comments", QT_TR_NOOP("comment")},
        {"pastStates", QT_TR_NOOP("earlier state of the ladder")},
    }};
    for (const auto& [name, word] : names) {
        if (table == QLatin1String(name))
            return tr(word);
    }
    return table;
}

QString Messages::forFinding(const core::Finding& finding)
{
    using Finding = core::Finding::Code;
    const QString first = arg(finding.args, 0);
    switch (finding.code) {
    case Finding::AssessmentWithoutLevel:
        return tr("An assessment of “%1” says that it was assessed, but gives no level. Enter the level or "
                  "delete "
                  "it.")
            .arg(first);
    case Finding::UnknownWord:
        return tr("“%1” was written by a newer NextRung. It is kept, but not understood here.").arg(first);
    case Finding::UnknownField:
        if (finding.row.table.empty() && first == QLatin1String("version"))
            return tr(
                "The file was written by a newer NextRung. What this one does not know is kept, but not "
                "shown here.");
        return tr("The field “%1” was written by a newer NextRung. It is kept, but not shown here.")
            .arg(first);
    default: {
        const QString sentence = forLadderFinding(finding);
        return sentence.isEmpty() ? forActivityFinding(finding) : sentence;
    }
    }
}

QString Messages::forLadderFinding(const core::Finding& finding)
{
    using Finding = core::Finding::Code;
    const QString first = arg(finding.args, 0);
    const QString second = arg(finding.args, 1);
    switch (finding.code) {
    case Finding::PositionTitleTwice:
        return tr("Two positions of one track are called “%1”. Rename or delete one.").arg(first);
    case Finding::RankTwice:
        return tr("Two levels of the ladder have the rank %1. Give one of them another.").arg(first);
    case Finding::LevelOutsideScale:
        return tr("“%1” is at level %2, but its scale ends at %3.").arg(first, second, arg(finding.args, 2));
    case Finding::CurrentIsTarget:
        return tr("“%1” is both the current and the target position. Choose another target.").arg(first);
    case Finding::NoWayToTarget:
        return tr("No moves lead from “%1” to “%2”. Draw them on the ladder.").arg(first, second);
    default:
        return {};
    }
}

QString Messages::forActivityFinding(const core::Finding& finding)
{
    using Finding = core::Finding::Code;
    const QString first = arg(finding.args, 0);
    const QString second = arg(finding.args, 1);
    switch (finding.code) {
    case Finding::StartAfterFinish:
        return tr("“%1” starts after it finishes. Change one of the dates.").arg(first);
    case Finding::MilestoneWithWork:
        return tr("The milestone “%1” has work or a length, which is not counted. Make it an activity, or "
                  "take "
                  "that away.")
            .arg(first);
    case Finding::PhaseWithWork:
        return tr("The phase “%1” has work or a length of its own, which is not counted: only that of its "
                  "activities is.")
            .arg(first);
    case Finding::KeptBeforePredecessor:
        return tr("“%1” is kept before “%2” allows, for which it waits. Move it, or let the plan decide.")
            .arg(first, second);
    case Finding::AfterDeadline:
        return tr("“%1” is kept after its deadline of %2. Move it, or let the plan decide.")
            .arg(first, day(second));
    case Finding::HappenedAfterToday:
        return tr("“%1” is said to have happened on %2, which is after today. Change the day.")
            .arg(first, day(second));
    case Finding::NoHours:
        return tr("There is work to do, but no hours a week to do it in. Enter your hours a week.");
    default:
        return {};
    }
}

QString Messages::forConflict(const core::Conflict& conflict, const core::Plan& plan)
{
    using Kind = core::Conflict::Kind;
    switch (conflict.kind) {
    case Kind::BreaksDependency:
        return tr("%n working day(s) too early: it waits for “%1”.", nullptr, conflict.days)
            .arg(conflict.with ? core::titleOf(plan, core::refTo(*conflict.with)) : QString());
    case Kind::AfterDeadline:
        return tr("%n working day(s) after its deadline.", nullptr, conflict.days);
    case Kind::AfterGoal:
        return tr("%n working day(s) after the goal date.", nullptr, conflict.days);
    case Kind::BeforeToday:
        if (conflict.end == core::End::Start)
            return tr(
                "It was to begin %n working day(s) ago, and nothing is done. Move it, or say what is done.",
                nullptr, conflict.days);
        return tr("Not done, but its dates have passed. Move it, or say that it is done.");
    case Kind::OverCapacity:
        return tr("Its dates ask for %1 hours more than there are.")
            .arg(QLocale().toString(conflict.hours, 'f', 1));
    case Kind::NoHours:
        return tr("There are no hours a week to do it in. Enter your hours a week.");
    case Kind::BreaksPrerequisite:
        return tr("%n working day(s) too early: it builds on what “%1” teaches.", nullptr, conflict.days)
            .arg(conflict.with ? core::titleOf(plan, core::refTo(*conflict.with)) : QString());
    case Kind::AskedTooLate:
        return tr("It should have been asked for %n working day(s) ago.", nullptr, conflict.days);
    case Kind::HappenedAfterToday:
        return tr("It is said to have happened after today. Say again what is done.");
    }
    Q_UNREACHABLE();
}

QStringList Messages::forConflicts(const core::ScheduledActivity& dates, const core::Plan& plan)
{
    QStringList sentences;
    for (const core::Conflict& conflict : dates.conflicts)
        sentences << forConflict(conflict, plan);
    return sentences;
}

}  // namespace nextrung::widgets
