// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text_search.h"
#include "widgets/page.h"

#include <QDialog>

#include <functional>
#include <vector>

class QLineEdit;
class QListWidget;

namespace nextrung::widgets {

/// One line that the palette offers.
struct PaletteEntry {
    QString title;
    QString detail;  ///< What a command does; an object's kind.
    QString keys;  ///< Of a command.
    std::function<void()> choose;
    core::Match match{};
};

/// The commands whose name or help has every word of `text`, the best match of the name first.
[[nodiscard]] std::vector<PaletteEntry> matchingCommands(const Actions& actions, const QString& text);

/// Finds objects of the plan and runs commands by typing a few letters (Ctrl+K).
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    /// @param show  Called with the object that was chosen.
    CommandPalette(Workbench& bench, std::function<void(const core::ObjectRef&)> show, QWidget* parent);

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void fill(const QString& text);
    void chooseCurrent();

    Workbench& bench_;
    std::function<void(const core::ObjectRef&)> show_;
    std::vector<PaletteEntry> entries_;
    QLineEdit* text_;
    QListWidget* list_;
};

}  // namespace nextrung::widgets
