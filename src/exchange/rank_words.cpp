// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rank_words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <iterator>
#include <set>

namespace nextrung::exchange {

namespace {

constexpr int plainRank = 3;

struct KnownWord {
    const char16_t* word;
    int rank;
};

constexpr std::array knownWords{
    KnownWord{u"trainee", 1},
    KnownWord{u"apprentice", 1},
    KnownWord{u"intern", 1},
    KnownWord{u"azubi", 1},
    KnownWord{u"praktikant", 1},
    KnownWord{u"werkstudent", 1},
    KnownWord{u"junior", 2},
    KnownWord{u"associate", 2},
    KnownWord{u"jr", 2},
    KnownWord{u"entry", 2},
    KnownWord{u"analyst", 2},
    KnownWord{u"mid", plainRank},
    KnownWord{u"", plainRank},
    KnownWord{u"mid-level", plainRank},
    KnownWord{u"senior analyst", plainRank},
    KnownWord{u"senior", 4},
    KnownWord{u"sr", 4},
    KnownWord{u"lead", 5},
    KnownWord{u"leitend", 5},
    KnownWord{u"staff", 5},
    KnownWord{u"principal", 6},
    KnownWord{u"head", 7},
    KnownWord{u"chief", 7},
    KnownWord{u"director", 7},
    KnownWord{u"leiter", 7},
    KnownWord{u"leiterin", 7},
};

constexpr std::array rankKeys{"", "trainee", "junior", "plain", "senior", "lead", "principal", "head"};

// "Lead developer - management": what follows the dash is another lane, not another rank.
QString withoutVariant(const QString& title)
{
    static const QRegularExpression variant(QStringLiteral("\\s[-\u2013\u2014]\\s.*$"),
                                            QRegularExpression::DotMatchesEverythingOption);
    return QString(title).remove(variant).simplified();
}

QString bareWord(const QString& word)
{
    static const QRegularExpression edges(QStringLiteral("^[^\\w]+|[^\\w]+$"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    return word.toLower().remove(edges);
}

// "analyst" counts only where its role says that it stands below a manager.
bool isRankByItself(const QString& word)
{
    return !word.isEmpty() && word != QLatin1String("analyst") && usualRank(word).has_value();
}

// The place of the rank word among the title's words, or -1.
qsizetype rankPlace(const QStringList& words)
{
    if (words.isEmpty())
        return -1;
    if (isRankByItself(bareWord(words.first())))
        return 0;
    return isRankByItself(bareWord(words.last())) ? words.size() - 1 : -1;
}

QStringList wordsOf(const QString& title)
{
    return withoutVariant(title).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QString capitalised(const QString& word)
{
    return word.isEmpty() ? word : word.at(0).toUpper() + word.sliced(1);
}

}  // namespace

QString rankWordOf(const QString& title, const QString& role)
{
    const QStringList words = wordsOf(title);
    const qsizetype place = rankPlace(words);
    QString word = place < 0 ? QString() : bareWord(words.at(place));
    const bool isAnalystOfManager = role.endsWith(QLatin1String("manager"), Qt::CaseInsensitive)
        && title.endsWith(QLatin1String("analyst"), Qt::CaseInsensitive);
    if (isAnalystOfManager && (word.isEmpty() || word == QLatin1String("senior")))
        return word.isEmpty() ? QStringLiteral("analyst") : QStringLiteral("senior analyst");
    return word;
}

QString stemOf(const QString& title)
{
    QStringList words = wordsOf(title);
    const qsizetype place = rankPlace(words);
    if (place >= 0 && words.size() > 1)
        words.removeAt(place);
    return words.join(QLatin1Char(' '));
}

std::optional<int> usualRank(const QString& word)
{
    const auto* const at
        = std::find_if(knownWords.begin(), knownWords.end(),
                       [&word](const KnownWord& known) { return QStringView(known.word) == word; });
    return at == knownWords.end() ? std::nullopt : std::optional(at->rank);
}

namespace {

bool isKnown(const QString& word)
{
    return usualRank(word).has_value();
}

std::optional<int> numberIn(const QString& word)
{
    bool isNumber = false;
    const int value = word.toInt(&isNumber);
    return isNumber && value >= 0 ? std::optional(value) : std::nullopt;
}

/// The words of all positions, each once, in the order of the file.
QStringList rankWordsOf(const ForeignLadder& ladder)
{
    QStringList words;
    for (const ForeignPosition& position : ladder.positions)
        words << position.rankWord;
    words.removeDuplicates();
    return words;
}

using RankOf = std::function<int(const QString&)>;

/// The rank of each of the words that are taken in.
/// @param all  Those of the whole ladder, over which is counted.
RankOf rankingOf(const QStringList& words, const QStringList& all)
{
    if (std::all_of(words.begin(), words.end(), isKnown)) {
        std::set<int> usual;
        for (const QString& word : all) {
            if (const std::optional<int> rank = usualRank(word))
                usual.insert(*rank);
        }
        return [usual](const QString& word) {
            const auto upTo = usual.upper_bound(usualRank(word).value_or(plainRank));
            return static_cast<int>(std::distance(usual.begin(), upTo));
        };
    }
    if (std::all_of(words.begin(), words.end(),
                    [](const QString& word) { return numberIn(word).has_value(); }))
        return [](const QString& word) { return numberIn(word).value_or(0); };
    return [all](const QString& word) { return static_cast<int>(all.indexOf(word)) + 1; };
}

QString levelTitle(const ProposedLevel& level, const QStringList& plainTitles)
{
    QStringList titles;
    for (const QString& word : level.words) {
        if (!word.isEmpty())
            titles << capitalised(word);
    }
    if (!level.words.contains(QString()))
        return titles.join(QLatin1String(" / "));
    const bool isOneTitle = plainTitles.size() == 1;
    return isOneTitle ? plainTitles.first() : QStringLiteral("Mid-level");
}

}  // namespace

std::vector<ProposedLevel> proposedLevels(const ForeignLadder& ladder,
                                          const std::vector<std::size_t>& positions)
{
    QStringList words;
    QStringList plainTitles;
    QHash<QString, int> counts;
    for (const std::size_t at : positions) {
        const ForeignPosition& position = ladder.positions[at];
        if (++counts[position.rankWord] == 1)
            words << position.rankWord;
        if (position.rankWord.isEmpty() && !plainTitles.contains(position.title))
            plainTitles << position.title;
    }
    const bool areKnown = std::all_of(words.begin(), words.end(), isKnown);
    const RankOf rankOf = rankingOf(words, rankWordsOf(ladder));
    std::vector<ProposedLevel> levels;
    for (const QString& word : std::as_const(words)) {
        const int rank = rankOf(word);
        auto at = std::find_if(levels.begin(), levels.end(),
                               [rank](const ProposedLevel& level) { return level.rank == rank; });
        if (at == levels.end())
            at = levels.insert(
                at,
                {rank,
                 {},
                 areKnown ? QString::fromLatin1(rankKeys.at(std::size_t(usualRank(word).value_or(plainRank))))
                          : word,
                 {},
                 0});
        at->words << word;
        at->positions += counts.value(word);
    }
    std::stable_sort(levels.begin(), levels.end(),
                     [](const ProposedLevel& a, const ProposedLevel& b) { return a.rank < b.rank; });
    for (ProposedLevel& level : levels)
        level.title = levelTitle(level, plainTitles);
    return levels;
}

}  // namespace nextrung::exchange
