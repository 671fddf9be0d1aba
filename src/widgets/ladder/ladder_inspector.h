// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ladder/inspector_parts.h"
#include "widgets/page.h"

#include <initializer_list>
#include <vector>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace nextrung::widgets {

class LadderCommands;
class LadderSceneHolder;
class MoveForm;
class PositionFacts;
class PositionForm;

/// The panel at the right of the ladder: all about the selected position or move, and where it is edited.
///
/// Without a selection it shows the target position.
class LadderInspector : public QWidget {
    Q_OBJECT

public:
    /// `scene` is what the ladder shows now.
    LadderInspector(Workbench& bench, LadderCommands& commands, const LadderSceneHolder& scene,
                    QWidget* parent);

    void retranslate();
    /// Shows what is selected now, as the plan has it now.
    void refresh();
    /// Opens the fields of the selected position at its requirements.
    void editRequirements();
    void editMoveNote();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    using Facts = PicturePane::Content (PositionFacts::*)(qreal) const;

    void buildHeader(QVBoxLayout& column);
    void buildBody(QVBoxLayout& column);
    void buildTabs(QVBoxLayout& column);
    QWidget* notesPage();
    /// Pictures one below the other, in a page that scrolls.
    QWidget* stacked(std::initializer_list<Facts> parts);
    QWidget* scrolled(QWidget* content);
    PicturePane* pane(Facts facts, QWidget* parent);
    void refreshHeader();
    [[nodiscard]] PicturePane::Content pillContent() const;
    void setEditing(bool editing);
    void keepNotes();
    [[nodiscard]] const core::Plan& plan() const { return bench_.document.plan(); }
    /// The position that is shown: the selected one, or the target.
    [[nodiscard]] const core::Position* position() const;
    [[nodiscard]] const core::Move* move() const;

    Workbench& bench_;
    LadderCommands& commands_;
    const LadderSceneHolder& scene_;
    QLineEdit* title_ = nullptr;
    PicturePane* pill_ = nullptr;
    QLabel* subtitle_ = nullptr;
    WordTabs* tabs_ = nullptr;
    QStackedWidget* body_ = nullptr;  // tabs of a position, a move, nothing
    QStackedWidget* pages_ = nullptr;
    QStackedWidget* requirements_ = nullptr;  // shown, edited
    std::vector<PicturePane*> panes_;
    PositionForm* form_ = nullptr;
    MoveForm* moveForm_ = nullptr;
    QPushButton* edit_ = nullptr;
    QLabel* nothing_ = nullptr;
    QLabel* summaryLabel_ = nullptr;
    QLabel* noteLabel_ = nullptr;
    QPlainTextEdit* summary_ = nullptr;
    QPlainTextEdit* note_ = nullptr;
    std::optional<core::Id<core::Position>> notesOf_;
};

}  // namespace nextrung::widgets
