// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "widgets/field_words.h"

#include <QComboBox>

#include <utility>

namespace nextrung::widgets {

/// Of an item: the word that stands there although this version does not know it. Its usual data is empty.
inline constexpr int unknownWordRole = Qt::UserRole + 20;

/// One item for each value of E, in the order of its words, with the value as its data. The owner of the box
/// says the texts.
template <class E>
void fillChoices(QComboBox& box)
{
    for (const auto& [value, word] : core::Words<E>::list)
        box.addItem(QString(), static_cast<int>(value));
}

/// Takes the item away that stands for an unknown word, if there is one.
inline void forgetUnknown(QComboBox& box)
{
    const int last = box.count() - 1;
    if (last >= 0 && box.itemData(last, unknownWordRole).isValid())
        box.removeItem(last);
}

/// Selects a word that this version does not know: the last item, as long as nothing else is shown.
inline void showUnknown(QComboBox& box, const QString& word)
{
    forgetUnknown(box);
    box.addItem(FieldWords::unknownChoice(word));
    box.setItemData(box.count() - 1, word, unknownWordRole);
    box.setCurrentIndex(box.count() - 1);
}

/// Selects what the choice is, an unknown word under itself.
template <class E>
void showChoice(QComboBox& box, const core::Choice<E>& choice)
{
    if (!choice.isKnown())
        return showUnknown(box, choice.word());
    forgetUnknown(box);
    box.setCurrentIndex(box.findData(static_cast<int>(*choice.known())));
}

/// Tells `picked` each value that the person chooses, which takes an unknown word away. An unknown word that
/// is chosen again changes nothing.
template <class E, class Picked>
void onChoice(QComboBox& box, QObject* context, Picked picked)
{
    QObject::connect(&box, &QComboBox::activated, context, [&box, picked = std::move(picked)](int at) {
        if (box.itemData(at, unknownWordRole).isValid())
            return;
        forgetUnknown(box);
        picked(static_cast<E>(box.itemData(at).toInt()));
    });
}

/// What `wordOf` says of a known value; an unknown word under itself.
template <class E, class WordOf>
[[nodiscard]] QString choiceText(const core::Choice<E>& choice, WordOf&& wordOf)
{
    return choice.isKnown() ? wordOf(*choice.known()) : FieldWords::unknownChoice(choice.word());
}

}  // namespace nextrung::widgets
