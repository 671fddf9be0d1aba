// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"
#include "exchange/import.h"

#include <QDialog>
#include <QList>

#include <optional>

class QCheckBox;
class QComboBox;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QListWidgetItem;
class QPushButton;
class QTableWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace nextrung::app {

/// Reads the file, shows what taking it in would do, and gives the plan with it; nothing if the person
/// cancels. Days off that come again are taken from this year on.
/// @error what `storage::loadFile`, `exchange::readSource` and `exchange::importInto` refuse.
[[nodiscard]] core::Result<std::optional<core::Plan>>
takeInLadder(const QString& path, const core::Plan& into, QDate today, QWidget* parent);

/// The preview of an import: left what is taken, right what becomes of it. Each change shows at once; the
/// plan itself is not touched. Of a framework of many roles none is checked at first: hardly anybody means
/// all of them.
class ImportDialog : public QDialog {
    Q_OBJECT

public:
    /// @param choices  What it opens with: those that are proposed for the whole source.
    ImportDialog(exchange::Source source, exchange::ImportChoices choices, core::Plan into,
                 QWidget* parent = nullptr);

    /// What the person has chosen so far.
    [[nodiscard]] const exchange::ImportChoices& choices() const { return choices_; }

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QWidget* takenSide();
    [[nodiscard]] QWidget* previewSide();
    [[nodiscard]] QWidget* orientationPart();
    [[nodiscard]] QWidget* bandButtons();

    void fillRoles();
    void fillWords();
    void filterRoles(const QString& text);
    /// The keyboard goes to the first role that is shown.
    void enterRoles();
    void checkShownRoles();
    void uncheckAllRoles();
    [[nodiscard]] QStringList checkedRoles() const;
    /// The entries of the list that are roles, without the headings of their families.
    [[nodiscard]] QList<QListWidgetItem*> roleItems() const;

    void propose(const QStringList& roles, std::optional<exchange::Orientation> orientation);
    void takeOtherRoles();
    void turn();
    void setWordLevel(std::size_t place, double level);

    [[nodiscard]] std::size_t bandWithRank(int rank) const;
    [[nodiscard]] std::size_t currentBand() const;
    void selectBand(int rank);
    void moveBand(bool up);
    void mergeBand();
    void renameBand(QTreeWidgetItem* item, int column);
    void sortBands();
    void allowBandButtons();

    void refresh();
    void refuse(const QString& sentence);
    void showBands(const exchange::ImportPreview& preview);
    void tell(const exchange::ImportPreview& preview);
    [[nodiscard]] QString countsOf(const exchange::ImportPreview& preview) const;

    exchange::Source source_;
    exchange::ImportChoices choices_;
    core::Plan into_;

    QLineEdit* search_;
    QListWidget* roles_;
    QComboBox* orientation_;
    QTreeWidget* levels_;
    QPushButton* up_;
    QPushButton* down_;
    QPushButton* merge_;
    QPushButton* rename_;
    QGroupBox* wordsPart_;
    QTableWidget* words_;
    QGroupBox* notesPart_;
    QListWidget* notes_;
    QCheckBox* addMoves_;
    QLabel* counts_;
    QLabel* licence_;
    QLabel* complaint_;
    QPushButton* take_ = nullptr;
};

}  // namespace nextrung::app
