// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace nextrung::core {

/// The words of a choice in files: specialise with `static constexpr std::array list` of {value, word}.
template <class E>
struct Words;

/// One of the values of E, or a word that a newer version wrote and this one does not know.
///
/// An unknown word is kept and written back; it equals no value of E.
template <class E>
class Choice {
public:
    Choice(E value)  // NOLINT(google-explicit-constructor): a value of E is a choice
        : value_(value)
    {
    }
    Choice()
        : value_(Words<E>::list.front().first)
    {
    }

    /// The choice that files write as `word`; an unknown word is kept as it is.
    [[nodiscard]] static Choice fromWord(const QString& word)
    {
        for (const auto& [value, text] : Words<E>::list) {
            if (word == QLatin1String(text))
                return Choice(value);
        }
        Choice unknown;
        unknown.unknown_ = word.isNull() ? QStringLiteral("") : word;
        return unknown;
    }

    [[nodiscard]] bool isKnown() const { return unknown_.isNull(); }

    /// The value, or nothing if the word is unknown.
    [[nodiscard]] std::optional<E> known() const { return isKnown() ? std::optional(value_) : std::nullopt; }
    [[nodiscard]] E valueOr(E fallback) const { return isKnown() ? value_ : fallback; }

    /// The word that files hold.
    [[nodiscard]] QString word() const
    {
        if (!isKnown())
            return unknown_;
        const auto at = std::find_if(Words<E>::list.begin(), Words<E>::list.end(),
                                     [this](const auto& entry) { return entry.first == value_; });
        return QString::fromLatin1(at->second);
    }

    friend bool operator==(const Choice& a, const Choice& b)
    {
        return a.isKnown() == b.isKnown() && a.unknown_ == b.unknown_
            && (!a.isKnown() || a.value_ == b.value_);
    }
    friend bool operator==(const Choice& a, E b) { return a.isKnown() && a.value_ == b; }

private:
    E value_;
    QString unknown_;  ///< Null unless the word is unknown (an empty word is empty, not null).
};

}  // namespace nextrung::core
