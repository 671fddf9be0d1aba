// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/nameless.h"

#include <QSet>

#include <algorithm>

namespace nextrung::core {

namespace {

QString key(const QString& name)
{
    return name.simplified().toLower();
}

bool hasCase(QChar letter)
{
    return letter.toLower() != letter.toUpper();
}

/// First and last names; not "de", "von" or "the".
QStringList partsOf(const QString& name)
{
    static const QRegularExpression between(QStringLiteral("[^\\p{L}\\p{M}\\p{N}'’-]+"));
    QStringList parts = name.split(between, Qt::SkipEmptyParts);
    constexpr int shortest = 3;
    erase_if(parts, [](const QString& part) { return part.size() < shortest || part.front().isLower(); });
    return parts;
}

template <class Row>
void addWordsOf(const Table<Row>& rows, QSet<QString>& words)
{
    for (const auto& row : rows) {
        for (const QString& word : partsOf(row->title))
            words.insert(word);
    }
}

/// What names may share with others without saying who is meant.
QSet<QString> commonWords(const Plan& plan, const std::vector<const Person*>& hidden)
{
    QSet<QString> words;
    addWordsOf(plan.positions, words);
    addWordsOf(plan.tracks, words);
    addWordsOf(plan.levels, words);
    addWordsOf(plan.competencies, words);
    for (const auto& person : plan.people) {
        if (std::find(hidden.begin(), hidden.end(), person.get()) != hidden.end())
            continue;
        for (const QString& part : partsOf(person->name))
            words.insert(part);
    }
    return words;
}

/// A pattern that finds the name as a word of its own. Where letters have no case, words have no spaces
/// between them either.
QString patternOf(const QString& name, const QString& options)
{
    QStringList words = name.simplified().split(QLatin1Char(' '));
    for (QString& word : words)
        word = QRegularExpression::escape(word);
    QString pattern = QLatin1Char('(') + options + words.join(QStringLiteral("\\s+")) + QLatin1Char(')');
    if (!hasCase(name.front()))
        return pattern;
    return QStringLiteral("(?<![\\p{L}\\p{N}])%1(?=s?(?![\\p{L}\\p{N}]))").arg(pattern);
}

}  // namespace

Nameless::Nameless(const Plan& plan, const std::vector<const Person*>& hidden, const Called& called)
{
    const QSet<QString> common = hidden.empty() ? QSet<QString>() : commonWords(plan, hidden);
    QStringList whole;
    QStringList parts;
    const auto take = [this, &called](const QString& name, const Person& person) {
        const bool isNew = !instead_.contains(key(name));
        if (isNew)
            instead_.insert(key(name), called(person));
        return isNew;
    };
    for (const Person* person : hidden) {
        const QString name = person->name.simplified();
        if (!name.isEmpty() && take(name, *person))
            whole.append(patternOf(name, QStringLiteral("?i:")));
    }
    for (const Person* person : hidden) {
        for (const QString& part : partsOf(person->name)) {
            if (!common.contains(part) && take(part, *person))
                parts.append(patternOf(part, QStringLiteral("?:")));
        }
    }
    // The longest first: "Ann Lee-Smith" before "Ann Lee".
    std::stable_sort(whole.begin(), whole.end(),
                     [](const QString& a, const QString& b) { return a.size() > b.size(); });
    names_ = QRegularExpression((whole + parts).join(QLatin1Char('|')),
                                QRegularExpression::UseUnicodePropertiesOption);
}

QString Nameless::text(const QString& text) const
{
    if (instead_.isEmpty() || text.isEmpty())
        return text;
    QString result;
    qsizetype end = 0;
    auto matches = names_.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        result += QStringView(text).mid(end, match.capturedStart() - end);
        result += instead_.value(key(match.captured()));
        end = match.capturedEnd();
    }
    result += QStringView(text).mid(end);
    return result;
}

}  // namespace nextrung::core
