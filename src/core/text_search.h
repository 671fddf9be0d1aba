// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

#include <vector>

namespace nextrung::core {

/// How well something answers to what was looked for; the best first.
enum class Match : quint8 { Whole, Begins, WordBegins, Inside, Elsewhere };

/// Something in a plan that was looked for.
struct Found {
    ObjectRef row{};
    QString title{};  ///< `titleOf` the row.
    QString detail{};  ///< What it lies in (a phase, a track), or the text in which it was found.
    Match match{};

    friend bool operator==(const Found&, const Found&) = default;
};

/// How well a title answers to `text`: it is that text, begins with it, has a word that does, or holds each
/// of its words; nothing if it lacks one. Case and accents do not matter. O(length of both).
[[nodiscard]] std::optional<Match> matchOf(const QString& text, const QString& title);

/// The rows whose texts hold every word of `text`, at most `limit` of them, the best match first, titles
/// before other texts; among equals tracks and levels last, short titles first, else as in the tables. Case
/// and accents do not matter. Private texts are searched too: the answer is for the person's own window.
/// Nothing for a blank text. O(length of all texts).
[[nodiscard]] std::vector<Found> search(const Plan& plan, const QString& text, std::size_t limit);

/// What a row is called: its own title or name, or those of what it joins, as "From → To" for a move or a
/// link; empty if it has none or is not in the plan.
[[nodiscard]] QString titleOf(const Plan& plan, const ObjectRef& object);

/// The text without case and accents, for comparing.
[[nodiscard]] QString folded(const QString& text);

}  // namespace nextrung::core
