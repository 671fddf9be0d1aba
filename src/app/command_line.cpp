// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_line.h"

#include "app/commands/commands.h"
#include "widgets/languages.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nextrung::app {

namespace {

constexpr std::array<Verb, 12> verbs{{
    {"new", false, newPlan},
    {"check", false, checkPlan},
    {"import", false, importLadder},
    {"export", true, exportPlan},
    {"schedule", false, printSchedule},
    {"gaps", false, printGaps},
    {"merge", false, mergePlans},
    {"diff", false, printDifferences},
    {"share", false, sharePlan},
    {"answer", false, takeInAnswer},
    {"lock", false, lockPlan},
    {"unlock", false, unlockPlan},
}};

const Verb* verbNamed(const QString& name)
{
    const auto* at = std::find_if(verbs.begin(), verbs.end(),
                                  [&](const Verb& verb) { return name == QLatin1String(verb.name); });
    return at == verbs.end() ? nullptr : at;
}

/// The options with a value that every verb knows.
QStringList optionsOfAll()
{
    return {QStringLiteral("today"), QStringLiteral("passphrase-file")};
}

}  // namespace

Call callOf(const QStringList& words)
{
    static const QRegularExpression option(
        QStringLiteral("^--?(?:%1|language)(=.*)?$").arg(optionsOfAll().join(QLatin1Char('|'))));
    for (qsizetype at = 0; at < words.size(); ++at) {
        const QRegularExpressionMatch match = option.match(words[at]);
        if (match.hasMatch()) {
            at += match.capturedLength(1) > 0 ? 0 : 1;
        } else {
            const Verb* verb = verbNamed(words[at]);
            return {verb, verb ? words.mid(0, at) + words.mid(at + 1) : words};
        }
    }
    return {nullptr, words};
}

QString helpText()
{
    return QStringLiteral(R"(Usage: nextrung [FILE]
       nextrung VERB …

Without a verb it opens its window. No verb needs a display.

nextrung new -o FILE [--sample | --template NAME [--language CODE]]
nextrung new --list [--language CODE]  names the templates
nextrung check FILE                    one line a finding: path in the file: sentence
nextrung import SOURCE -o FILE [--as uk-framework|matrix|mspdi|ics] [--role NAME …] [--list]
nextrung export FILE -o OUT [--view meeting-plan|ladder|timeline|skills|window]
                [--page ladder|skills|plan|print] [--size WxH] [--theme light|dark]
                [--paper A4|Letter] [--language CODE]
                [--layer private|coach|manager|public] [--without-pay]
                [--with-outside-positions] [--without-names]
                                       for whom: the manager, unless said otherwise;
                                       the public is never told of pay
nextrung schedule FILE [--format text|json|csv]
nextrung gaps FILE [--position TITLE|TRACK/TITLE|ID] [--on DATE] [--format text|json|csv]
                                       --on: as it was on that day
nextrung merge BASE OURS THEIRS -o OUT [--conflicts ours|theirs]
                                       two copies of a plan made one; lists what
                                       somebody must choose. Without --conflicts OUT
                                       has ours there, and what either copy kept
nextrung diff A B                      what changed from A to B, one line a change
nextrung share FILE -o OUT [--layer coach|manager|public] [--with-notes]
                [--with-pay] [--with-outside-positions] [--without-names]
                                       a copy with only what they may see; lists
                                       what stays here
nextrung answer FILE ANSWER -o OUT     takes in what somebody answered to a shared copy
nextrung lock FILE -o OUT              writes the plan locked with a passphrase
nextrung unlock FILE -o OUT            writes it without one

Options of every verb, before or after it:
  --today DATE     dates are seen from this day (2026-11-21), so that outputs repeat
  --language CODE  of new, export, merge, diff, share and answer: en or de
  --passphrase-file FILE
                   the passphrase of a locked plan is the first line of FILE;
                   else NEXTRUNG_PASSPHRASE_FILE names the file, or
                   NEXTRUNG_PASSPHRASE holds it, or it is asked for
  --help           this text
  --version        the version (without a verb)
  --               what follows are files, also if they begin with a dash

-o on an existing file replaces it as a whole or not at all.

Formats of export, by the ending of OUT; several pages become OUT-1, OUT-2 …
  view          pdf  svg  png  csv  json
  meeting-plan  yes  yes  yes  -    -
  ladder        yes  yes  yes  yes  yes
  timeline      yes  yes  yes  yes  yes
  skills        yes  yes  yes  yes  yes
  window        -    -    yes  -    -
--page and --size belong to the window; --theme to the window, svg and png; --paper to pages.

Exit status: 0 done; 1 check, merge, diff or answer listed something (findings, conflicts,
changes, what was not taken in); 2 refused, with the reason on standard error.
)");
}

VerbArguments::VerbArguments(const QStringList& arguments, const QStringList& values,
                             const QStringList& flags)
    : today_(QDate::currentDate())
{
    const QStringList withValue = values + optionsOfAll();
    const QStringList without = flags + QStringList{QStringLiteral("help")};
    for (qsizetype at = 0; at < arguments.size(); ++at) {
        const QString& word = arguments[at];
        if (word == QLatin1String("--")) {
            files_ += arguments.mid(at + 1);
            break;
        }
        if (!word.startsWith(QLatin1Char('-')) || word.size() < 2) {
            files_.append(word);
            continue;
        }
        QString name = word.mid(word.startsWith(QLatin1String("--")) ? 2 : 1);
        const qsizetype equals = name.indexOf(QLatin1Char('='));
        const QString inWord = equals < 0 ? QString() : name.mid(equals + 1);
        name = name.left(equals < 0 ? name.size() : equals);
        if (without.contains(name)) {
            given_[name].append(QString());
        } else if (!withValue.contains(name)) {
            complain(QStringLiteral("There is no option %1 here. “nextrung --help” lists them.").arg(word));
        } else if (equals >= 0) {
            given_[name].append(inWord);
        } else if (at + 1 < arguments.size()) {
            given_[name].append(arguments[++at]);
        } else {
            complain(QStringLiteral("The option %1 needs a value after it.").arg(word));
        }
    }
    today_ = dateOf(QStringLiteral("today"), today_);
}

QDate VerbArguments::dateOf(const QString& option, QDate standard)
{
    if (!has(option))
        return standard;
    const QDate date = QDate::fromString(value(option), Qt::ISODate);
    if (!date.isValid())
        complain(QStringLiteral("“%1” is not a date. Write it as 2026-11-21.").arg(value(option)));
    return date;
}

QString VerbArguments::value(const QString& option, const QString& standard) const
{
    const QStringList all = given_.value(option);
    return all.isEmpty() ? standard : all.constLast();
}

void VerbArguments::requireFiles(int count, const QString& what)
{
    if (files_.size() != count && !wantsHelp())
        complain(QStringLiteral("Name %1. “nextrung --help” shows how.").arg(what));
}

void VerbArguments::requireOneOf(const QString& option, const QStringList& words)
{
    if (has(option) && !words.contains(value(option)))
        complain(QStringLiteral("“%1” is not possible for --%2. Possible are: %3.")
                     .arg(value(option), option, words.join(QStringLiteral(", "))));
}

void VerbArguments::refuseOptions(const QStringList& options, const QString& where)
{
    for (const QString& option : options) {
        if (has(option))
            complain(QStringLiteral("--%1 does not apply %2.").arg(option, where));
    }
}

void VerbArguments::require(const QString& option)
{
    if (!has(option) && !wantsHelp())
        complain(QStringLiteral("Say with -%1 where to write. “nextrung --help” shows how.").arg(option));
}

bool useLanguageOf(VerbArguments& given)
{
    QStringList codes;
    for (const widgets::Language& language : widgets::languages())
        codes.append(language.code);
    given.requireOneOf(QStringLiteral("language"), codes);
    if (!given.complaint().isEmpty())
        return false;
    widgets::useLanguage(given.value(QStringLiteral("language"), QStringLiteral("en")));
    return true;
}

void VerbArguments::complain(const QString& sentence)
{
    if (complaint_.isEmpty())
        complaint_ = sentence;
}

}  // namespace nextrung::app
