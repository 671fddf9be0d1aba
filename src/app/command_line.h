// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/console.h"

#include <QDate>
#include <QStringList>

namespace nextrung::app {

/// One verb of the command line.
struct Verb {
    const char* name;
    bool paints;  ///< Whether it needs fonts and painting (but never a display).
    ExitCode (*run)(const QStringList& arguments, const Console& console);
};

/// A verb, or nullptr for the window, and its arguments.
struct Call {
    const Verb* verb;
    QStringList arguments;
};

/// What the words after the program's name call. Options of every verb may stand before it.
[[nodiscard]] Call callOf(const QStringList& words);

/// What `--help` says: verbs, options, the table of formats, exit codes.
[[nodiscard]] QString helpText();

/// Reads the arguments of a verb. `--today`, `--passphrase-file` and `--help` are known to every verb; after
/// `--` all are files.
class VerbArguments {
public:
    /// @param values  Options that take a value, e.g. "format"; `o` is the output.
    /// @param flags  Options without one.
    VerbArguments(const QStringList& arguments, const QStringList& values, const QStringList& flags);

    /// The sentence that says what is wrong with the arguments; empty if nothing is.
    [[nodiscard]] const QString& complaint() const { return complaint_; }
    [[nodiscard]] const QStringList& files() const { return files_; }
    [[nodiscard]] bool has(const QString& option) const { return given_.contains(option); }
    [[nodiscard]] QString value(const QString& option, const QString& standard = {}) const;
    [[nodiscard]] QStringList values(const QString& option) const { return given_.value(option); }
    /// The file that holds the passphrase of a locked plan; empty if none is named.
    [[nodiscard]] QString passphraseFile() const { return value(QStringLiteral("passphrase-file")); }
    [[nodiscard]] QDate today() const { return today_; }
    [[nodiscard]] bool wantsHelp() const { return has(QStringLiteral("help")); }

    /// The day that the option gives, or `standard` without it; complains if it is no day.
    [[nodiscard]] QDate dateOf(const QString& option, QDate standard);
    /// Complains unless the number of files is `count`, named so in the sentence.
    void requireFiles(int count, const QString& what);
    /// Complains unless the option's value, if given, is among these.
    void requireOneOf(const QString& option, const QStringList& words);
    /// Complains if one of the options is given, since it does nothing there: `where` ends the sentence.
    void refuseOptions(const QStringList& options, const QString& where);
    /// Complains if the option is missing.
    void require(const QString& option);

private:
    void complain(const QString& sentence);

    QMap<QString, QStringList> given_;
    QStringList files_;
    QDate today_;
    QString complaint_;
};

/// Speaks the language that `--language` names, or English; false, with a complaint, if there is no such one
/// or something else is wrong with the arguments.
[[nodiscard]] bool useLanguageOf(VerbArguments& given);

}  // namespace nextrung::app
