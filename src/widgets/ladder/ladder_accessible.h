// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessibleWidget>

#include <map>

namespace nextrung::widgets {

class LadderView;

/// What an assistive program reads of the ladder: one child for each card and each move, in the words of the
/// picture, and then the controls that float over it.
class LadderAccessible : public QAccessibleWidget {
public:
    explicit LadderAccessible(LadderView* view);
    ~LadderAccessible() override;
    LadderAccessible(const LadderAccessible&) = delete;
    LadderAccessible& operator=(const LadderAccessible&) = delete;
    LadderAccessible(LadderAccessible&&) = delete;
    LadderAccessible& operator=(LadderAccessible&&) = delete;

    /// Makes Qt use this class for every LadderView. May be called more than once.
    static void install();

    [[nodiscard]] int childCount() const override;
    [[nodiscard]] QAccessibleInterface* child(int index) const override;
    [[nodiscard]] QAccessibleInterface* childAt(int x, int y) const override;
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* child) const override;
    [[nodiscard]] QAccessibleInterface* focusChild() const override;

private:
    [[nodiscard]] LadderView* view() const;
    [[nodiscard]] int itemCount() const;

    mutable std::map<int, QAccessible::Id> children_;
};

}  // namespace nextrung::widgets
