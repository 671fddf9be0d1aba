// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace nextrung::widgets {

/// A language of the window and of printed pages.
struct Language {
    QString code;  ///< ISO 639-1.
    QString name;  ///< In the language itself.
};

/// English, and each language that has a complete translation in the program.
[[nodiscard]] QList<Language> languages();

/// Shows the whole program in this language at once, dates and numbers too; empty is the system's language.
/// A language that is not among `languages()` gives English words.
void useLanguage(const QString& code);

/// The language in use: a code of `languages()`, or the system's.
[[nodiscard]] QString languageInUse();

}  // namespace nextrung::widgets
