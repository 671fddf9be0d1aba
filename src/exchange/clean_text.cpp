// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/clean_text.h"

#include <algorithm>

namespace nextrung::exchange {

namespace {

struct Replacements {
    int separators = 0;
    int invisible = 0;
    int noBreak = 0;
};

bool isSpecial(QChar character)
{
    const char16_t unit = character.unicode();
    return unit == u'\u2028' || unit == u'\u2029' || unit == u'\u200B' || unit == u'\uFEFF'
        || unit == u'\u00A0' || unit == u'\r';
}

QString withPlainCharacters(const QString& text, Replacements& count)
{
    if (std::none_of(text.begin(), text.end(), isSpecial))
        return text;
    QString plain;
    plain.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char16_t unit = text[at].unicode();
        if (unit == u'\u2028' || unit == u'\u2029') {
            ++count.separators;
            plain += QLatin1Char('\n');
        } else if (unit == u'\u200B' || unit == u'\uFEFF') {
            ++count.invisible;
        } else if (unit == u'\u00A0') {
            ++count.noBreak;
            plain += QLatin1Char(' ');
        } else if (unit == u'\r') {
            if (at + 1 >= text.size() || text[at + 1] != QLatin1Char('\n'))
                plain += QLatin1Char('\n');
        } else {
            plain += text[at];
        }
    }
    return plain;
}

bool isBlank(QChar unit)
{
    return unit == QLatin1Char(' ') || unit == QLatin1Char('\t');
}

bool hasTrailingBlank(const QString& text)
{
    if (!text.isEmpty() && isBlank(text.back()))
        return true;
    for (qsizetype at = text.indexOf(QLatin1Char('\n')); at >= 0;
         at = text.indexOf(QLatin1Char('\n'), at + 1)) {
        if (at > 0 && isBlank(text[at - 1]))
            return true;
    }
    return false;
}

QString withTrimmedLines(const QString& text)
{
    QString trimmed;
    trimmed.reserve(text.size());
    qsizetype lineEnd = 0;
    for (const QChar unit : text) {
        if (unit == QLatin1Char('\n'))
            trimmed.truncate(lineEnd);
        trimmed += unit;
        if (!isBlank(unit))
            lineEnd = trimmed.size();
    }
    trimmed.truncate(lineEnd);
    return trimmed;
}

}  // namespace

QString cleanText(const QString& text, int line, NoteList& notes)
{
    Replacements count;
    QString clean = withPlainCharacters(text, count);
    if (count.separators > 0)
        notes.add(Note::Kind::LineSeparator, line, text, 0, count.separators);
    if (count.invisible > 0)
        notes.add(Note::Kind::ZeroWidthSpace, line, clean, 0, count.invisible);
    if (count.noBreak > 0)
        notes.add(Note::Kind::NoBreakSpace, line, clean, 0, count.noBreak);
    if (hasTrailingBlank(clean)) {
        notes.add(Note::Kind::TrailingBlank, line, clean);
        clean = withTrimmedLines(clean);
    }
    // A separator beside the line break that it doubles would leave a wide hole.
    while (count.separators > 0 && clean.contains(QLatin1String("\n\n\n")))
        clean.replace(QLatin1String("\n\n\n"), QLatin1String("\n\n"));
    return clean.trimmed();
}

}  // namespace nextrung::exchange
