// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QMenu;

namespace nextrung::widgets {

/// The entries of one menu, each with an ampersand before the letter or digit that chooses it: no two of one
/// menu have the same. Beginnings of words come first. One that has an ampersand keeps it where it can; "&&"
/// is an ampersand that is read. An entry stays without one only if others need all that it has.
[[nodiscard]] QStringList withAccessKeys(const QStringList& texts);

/// Gives each entry of the menu its access key whenever the menu opens: entries change their words,
/// and each language has its own.
void giveAccessKeys(QMenu& menu);

}  // namespace nextrung::widgets
