// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/access_keys.h"

#include <QHash>
#include <QMenu>
#include <QSet>

#include <algorithm>
#include <vector>

namespace nextrung::widgets {

namespace {

constexpr QChar mark(u'&');

/// One entry, and where its ampersand may stand, the best place first.
struct Entry {
    QString text;  ///< Without the ampersand that marks a letter.
    std::vector<qsizetype> places;
    bool isMarked = false;  ///< It has an ampersand already, at the first of its places.
};

void addPlace(Entry& entry, qsizetype at)
{
    const auto hasSame
        = [&](qsizetype known) { return entry.text[known].toLower() == entry.text[at].toLower(); };
    if (std::none_of(entry.places.begin(), entry.places.end(), hasSame))
        entry.places.push_back(at);
}

Entry entryOf(const QString& text)
{
    Entry entry;
    qsizetype marked = -1;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isLiteral = text[at] == mark && at + 1 < text.size() && text[at + 1] == mark;
        if (isLiteral)
            entry.text += text[at++];
        else if (text[at] == mark) {
            marked = entry.text.size();
            continue;
        }
        entry.text += text[at];
    }
    entry.isMarked = marked >= 0 && marked < entry.text.size();
    if (entry.isMarked)
        addPlace(entry, marked);
    for (const bool atBeginning : {true, false}) {
        for (qsizetype at = 0; at < entry.text.size(); ++at) {
            const bool begins = at == 0 || !entry.text[at - 1].isLetterOrNumber();
            if (entry.text[at].isLetterOrNumber() && begins == atBeginning)
                addPlace(entry, at);
        }
    }
    return entry;
}

/// Shares the letters out: who comes first has the better one, and moves on where another would have none.
class Sharing {
public:
    explicit Sharing(std::vector<Entry> entries)
        : entries_(std::move(entries))
        , chosen_(entries_.size(), -1)
    {
        for (const bool isMarked : {true, false}) {
            for (std::size_t at = 0; at < entries_.size(); ++at) {
                if (entries_[at].isMarked == isMarked)
                    takeFree(at, 1);
            }
        }
        for (std::size_t at = 0; at < entries_.size(); ++at) {
            QSet<QChar> tried;
            if (chosen_[at] < 0 && !takeFree(at, entries_[at].places.size()))
                take(at, tried);
        }
    }

    [[nodiscard]] QStringList texts() const
    {
        QStringList texts;
        for (std::size_t at = 0; at < entries_.size(); ++at) {
            QString text = entries_[at].text;
            texts.append(chosen_[at] < 0 ? text : text.insert(chosen_[at], mark));
        }
        return texts;
    }

private:
    [[nodiscard]] QChar letter(std::size_t at, qsizetype place) const
    {
        return entries_[at].text[place].toLower();
    }

    void give(std::size_t at, qsizetype place)
    {
        chosen_[at] = place;
        holder_.insert(letter(at, place), at);
    }

    /// Takes the first of its best `count` places whose letter is free.
    bool takeFree(std::size_t at, std::size_t count)
    {
        const auto& places = entries_[at].places;
        const auto end = places.begin() + static_cast<std::ptrdiff_t>(std::min(count, places.size()));
        const auto found = std::find_if(
            places.begin(), end, [&](qsizetype place) { return !holder_.contains(letter(at, place)); });
        if (found == end)
            return false;
        give(at, *found);
        return true;
    }

    /// Takes a letter whose holder can do with another one. O(entries · letters).
    bool take(std::size_t at, QSet<QChar>& tried)
    {
        for (const qsizetype place : entries_[at].places) {
            const QChar wanted = letter(at, place);
            if (tried.contains(wanted))
                continue;
            tried.insert(wanted);
            if (!holder_.contains(wanted) || take(holder_.value(wanted), tried)) {
                give(at, place);
                return true;
            }
        }
        return false;
    }

    std::vector<Entry> entries_;
    std::vector<qsizetype> chosen_;  ///< The place of each entry's ampersand; -1 if it has none.
    QHash<QChar, std::size_t> holder_;
};

void word(QMenu& menu)
{
    QStringList texts;
    for (const QAction* action : menu.actions())
        texts.append(action->text());
    const QStringList marked = withAccessKeys(texts);
    for (qsizetype at = 0; at < texts.size(); ++at) {
        if (marked[at] != texts[at])
            menu.actions().at(at)->setText(marked[at]);
    }
}

}  // namespace

QStringList withAccessKeys(const QStringList& texts)
{
    std::vector<Entry> entries;
    entries.reserve(static_cast<std::size_t>(texts.size()));
    std::transform(texts.begin(), texts.end(), std::back_inserter(entries), entryOf);
    return Sharing(std::move(entries)).texts();
}

void giveAccessKeys(QMenu& menu)
{
    // Only then: an entry may stand in other menus too, with other letters.
    QObject::connect(&menu, &QMenu::aboutToShow, &menu, [&menu] { word(menu); });
}

}  // namespace nextrung::widgets
