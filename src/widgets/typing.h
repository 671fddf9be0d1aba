// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAbstractItemView;
class QLineEdit;
class QWidget;

/// What is typed into a field that nobody has left yet.
namespace nextrung::widgets {

/// The line of text of a field, a number or a box that can be edited; nullptr if it has none.
[[nodiscard]] QLineEdit* lineOf(QWidget& field);

/// Whether the field edits in place in a table or tree.
[[nodiscard]] bool isInView(const QWidget& field);

/// Takes over what is typed into a field in a table or tree, which stays open. @pre `isInView`
void commitInView(QWidget& field);

/// Tells whoever takes over what is typed when the field is left, of what is typed so far; the field stays as
/// it is. For `PlanDocument::draft`. @pre the field has a line
void tellTyped(QWidget& field);

/// Takes back what was typed into a field since it was filled. False if nothing was.
bool giveUpTyped(QWidget& field);

}  // namespace nextrung::widgets
