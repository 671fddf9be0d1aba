// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/row_list.h"

#include <QWidget>

#include <functional>
#include <initializer_list>

class QFormLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace nextrung::widgets {

/// One part of the plan's inspector: a heading, a hairline above it and what belongs to it.
///
/// `refresh` takes everything from the document again; it shows nothing that it keeps itself.
class InspectorPart : public QWidget {
    Q_OBJECT

public:
    InspectorPart(Workbench& bench, PlanCommands& commands, QWidget* parent);

    virtual void refresh() = 0;
    virtual void retranslate() = 0;

protected:
    /// The name of the part; without one there is no heading.
    void setHeading(const QString& text);
    [[nodiscard]] QVBoxLayout& column() { return *column_; }
    [[nodiscard]] Workbench& bench() const { return bench_; }
    [[nodiscard]] const core::Plan& plan() const { return bench_.document.plan(); }
    [[nodiscard]] PlanCommands& commands() const { return commands_; }
    /// A form whose keys stand in a column of 76, its fields beside them.
    [[nodiscard]] QFormLayout* addForm();
    /// What the key beside this field of a form says, and what the field is called.
    static void nameField(const QFormLayout& form, QWidget* field, const QString& text);
    /// Fields that stand side by side; the first takes the room.
    [[nodiscard]] QWidget* beside(std::initializer_list<QWidget*> fields);
    /// Words of their own colour, wrapped.
    [[nodiscard]] QLabel* coloured(drawing::Token ink, const QString& text = {});
    /// A label for a key or for quiet words.
    [[nodiscard]] QLabel* quiet(const QString& text = {});
    /// A key beside words that may take several lines: it stands beside the first.
    [[nodiscard]] QLabel* quietAtTop(const QString& text);
    /// A flat button for a row, as wide as there is room; its text is cut at the right.
    [[nodiscard]] QToolButton* rowButton(const QString& text, const QString& icon);
    /// A list whose rows `addRow` makes: the content, and a cross with this help that takes it away.
    [[nodiscard]] QVBoxLayout* addList();
    void addRow(QVBoxLayout& list, QWidget* content, const QString& help, std::function<void()> remove);

    void paintEvent(QPaintEvent* event) override;

private:
    Workbench& bench_;
    PlanCommands& commands_;
    QVBoxLayout* column_;
    QLabel* heading_ = nullptr;
};

}  // namespace nextrung::widgets
