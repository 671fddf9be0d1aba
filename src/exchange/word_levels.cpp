// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/word_levels.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <set>

namespace nextrung::exchange {

namespace {

struct UsualWord {
    const char16_t* word;
    int place;
};

// Words of one place mean the same level.
constexpr std::array usualWords{
    UsualWord{u"none", 0},
    UsualWord{u"no", 0},
    UsualWord{u"keine", 0},
    UsualWord{u"nein", 0},
    UsualWord{u"novice", 10},
    UsualWord{u"einsteiger", 10},
    UsualWord{u"beginner", 10},
    UsualWord{u"anf\u00E4nger", 10},
    UsualWord{u"awareness", 12},
    UsualWord{u"aware", 12},
    UsualWord{u"low", 12},
    UsualWord{u"niedrig", 12},
    UsualWord{u"basic", 14},
    UsualWord{u"basics", 14},
    UsualWord{u"grundlagen", 14},
    UsualWord{u"grundkenntnisse", 14},
    UsualWord{u"foundation", 16},
    UsualWord{u"foundational", 16},
    UsualWord{u"elementary", 16},
    UsualWord{u"developing", 20},
    UsualWord{u"learning", 20},
    UsualWord{u"working", 30},
    UsualWord{u"working knowledge", 30},
    UsualWord{u"intermediate", 32},
    UsualWord{u"medium", 32},
    UsualWord{u"mittel", 32},
    UsualWord{u"competent", 34},
    UsualWord{u"good", 36},
    UsualWord{u"gut", 36},
    UsualWord{u"fortgeschritten", 40},
    UsualWord{u"proficient", 40},
    UsualWord{u"practitioner", 42},
    UsualWord{u"skilled", 42},
    UsualWord{u"advanced", 46},
    UsualWord{u"very good", 46},
    UsualWord{u"sehr gut", 46},
    UsualWord{u"high", 46},
    UsualWord{u"hoch", 46},
    UsualWord{u"expert", 60},
    UsualWord{u"experte", 60},
    UsualWord{u"excellent", 60},
    UsualWord{u"mastery", 70},
    UsualWord{u"master", 70},
    UsualWord{u"authority", 80},
    UsualWord{u"thought leader", 80},
};

std::optional<int> usualPlace(const QString& word)
{
    const QString folded = word.simplified().toLower();
    const auto* const at
        = std::find_if(usualWords.begin(), usualWords.end(),
                       [&folded](const UsualWord& usual) { return QStringView(usual.word) == folded; });
    return at == usualWords.end() ? std::nullopt : std::optional(at->place);
}

// The number of "Level 3", "L3" or "2 - working"; nothing if there is none, or several.
std::optional<double> numberIn(const QString& word)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]{1,3}"));
    QRegularExpressionMatchIterator found = digits.globalMatch(word);
    if (!found.hasNext())
        return std::nullopt;
    const double number = found.next().captured(0).toDouble();
    return found.hasNext() ? std::nullopt : std::optional(number);
}

}  // namespace

namespace {

/// The words of a ladder in the order in which they first come up, with the numbers that they hold.
std::vector<WordLevel> wordsIn(const ForeignLadder& ladder)
{
    std::vector<WordLevel> words;
    QHash<QString, std::size_t> places;
    for (const ForeignRequirement& requirement : ladder.requirements) {
        if (requirement.level.kind != ForeignLevel::Kind::Word)
            continue;
        const QString& word = requirement.level.word;
        const auto known = places.constFind(word.toCaseFolded());
        if (known != places.constEnd()) {
            ++words[*known].count;
            continue;
        }
        places.insert(word.toCaseFolded(), words.size());
        words.push_back({word, numberIn(word), 1});
    }
    return words;
}

/// The words without a number, lowest first: known ones in their usual order, others after the word that they
/// follow in the file.
std::vector<WordLevel*> ranked(std::vector<WordLevel>& words)
{
    std::vector<WordLevel*> order;
    for (WordLevel& word : words) {
        if (!word.level && usualPlace(word.word))
            order.push_back(&word);
    }
    std::stable_sort(order.begin(), order.end(), [](const WordLevel* a, const WordLevel* b) {
        return usualPlace(a->word) < usualPlace(b->word);
    });
    auto at = std::find_if(order.begin(), order.end(),
                           [](const WordLevel* word) { return usualPlace(word->word) != 0; });
    for (WordLevel& word : words) {
        if (word.level)
            continue;
        word.isGuessed = !usualPlace(word.word);
        at = word.isGuessed ? order.insert(at, &word) : std::find(order.begin(), order.end(), &word);
        ++at;
    }
    return order;
}

}  // namespace

std::vector<WordLevel> proposedWords(const ForeignLadder& ladder)
{
    std::vector<WordLevel> words = wordsIn(ladder);
    double top = 0;
    for (const WordLevel& word : words)
        top = std::max(top, word.level.value_or(0));
    std::map<int, double> levelOfPlace{{0, 0}};
    const std::vector<WordLevel*> order = ranked(words);
    for (WordLevel* word : order) {
        const std::optional<int> place = usualPlace(word->word);
        const auto known = place ? levelOfPlace.find(*place) : levelOfPlace.end();
        word->level = known != levelOfPlace.end() ? known->second : ++top;
        if (place)
            levelOfPlace[*place] = *word->level;
        // A word alone, such as a cross, has no order that could be wrong.
        word->isGuessed = word->isGuessed && order.size() > 1;
    }
    std::stable_sort(words.begin(), words.end(),
                     [](const WordLevel& a, const WordLevel& b) { return a.level < b.level; });
    return words;
}

std::vector<WordLevel> proposedWords(const ForeignLadder& ladder, const std::vector<std::size_t>& positions)
{
    const std::set<std::size_t> counted(positions.begin(), positions.end());
    QHash<QString, int> counts;
    for (const ForeignRequirement& requirement : ladder.requirements) {
        if (requirement.level.kind == ForeignLevel::Kind::Word && counted.count(requirement.position) > 0)
            ++counts[requirement.level.word.toCaseFolded()];
    }
    std::vector<WordLevel> words = proposedWords(ladder);
    for (WordLevel& word : words)
        word.count = counts.value(word.word.toCaseFolded());
    return words;
}

std::optional<double> levelOf(const QString& word, const std::vector<WordLevel>& words)
{
    const auto at = std::find_if(words.begin(), words.end(), [&word](const WordLevel& known) {
        return known.word.compare(word, Qt::CaseInsensitive) == 0;
    });
    return at == words.end() ? std::nullopt : at->level;
}

std::vector<NeededLevel> neededLevels(const ForeignLadder& ladder, const std::vector<std::size_t>& positions,
                                      const std::vector<WordLevel>& words, NoteList& notes)
{
    QHash<QString, std::optional<double>> levels;
    for (const WordLevel& word : words)
        levels.insert(word.word.toCaseFolded(), word.level);
    std::vector<bool> isTaken(ladder.positions.size(), false);
    for (const std::size_t at : positions)
        isTaken[at] = true;

    std::vector<NeededLevel> needed;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> places;
    for (const ForeignRequirement& requirement : ladder.requirements) {
        if (!isTaken[requirement.position])
            continue;
        std::optional<double> level;
        if (requirement.level.kind == ForeignLevel::Kind::Number)
            level = requirement.level.number;
        if (requirement.level.kind == ForeignLevel::Kind::Word) {
            level = levels.value(requirement.level.word.toCaseFolded());
            if (!level) {
                notes.add(Note::Kind::UnmappedWord, requirement.line, requirement.level.word,
                          requirement.column);
                continue;
            }
        }
        const auto [at, isNew]
            = places.try_emplace({requirement.position, requirement.competency}, needed.size());
        if (isNew)
            needed.push_back({requirement.position, requirement.competency, level});
        else
            needed[at->second].level = std::max(needed[at->second].level, level);
    }
    return needed;
}

std::vector<core::ScaleLevel> scaleLevels(const ForeignLadder& ladder, const std::vector<WordLevel>& words)
{
    constexpr double usualTop = 5;
    constexpr double mostSteps = 20;
    double top = 0;
    for (const ForeignRequirement& requirement : ladder.requirements) {
        if (requirement.level.kind == ForeignLevel::Kind::Number)
            top = std::max(top, requirement.level.number);
    }
    std::map<double, QString> titles;
    for (const WordLevel& word : words) {
        if (!word.level)
            continue;
        QString& title = titles[*word.level];
        title += title.isEmpty() ? word.word : QStringLiteral(" / ") + word.word;
    }
    if (titles.empty() && top <= usualTop)
        return {};
    titles.try_emplace(0, QStringLiteral("None"));
    if (titles.size() == 1) {
        const int steps = static_cast<int>(std::min(std::ceil(top), mostSteps));
        for (int step = 1; step <= steps; ++step)
            titles.try_emplace(step, QString::number(step));
    }
    if (titles.rbegin()->first < top)
        titles.try_emplace(top, QString::number(top));
    std::vector<core::ScaleLevel> levels;
    levels.reserve(titles.size());
    for (const auto& [value, title] : titles)
        levels.push_back({value, title, {}});
    return levels;
}

}  // namespace nextrung::exchange
