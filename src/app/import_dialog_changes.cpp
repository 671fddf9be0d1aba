// SPDX-License-Identifier: GPL-3.0-or-later
// What the import dialog does when the person changes something; how it is built stands in import_dialog.cpp.
#include "app/import_dialog.h"
#include "app/import_notes.h"
#include "widgets/messages.h"
#include "widgets/plain_tool_tip.h"

#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGroupBox>
#include <QHash>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSet>
#include <QSignalBlocker>
#include <QTableWidget>
#include <QTreeWidget>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace nextrung::app {

using exchange::ImportChoices;
using exchange::ImportPreview;
using exchange::Orientation;
using exchange::PreviewPosition;
using exchange::PreviewRole;
using exchange::ProposedLevel;
using exchange::WordLevel;

namespace {

constexpr std::size_t mostRolesAtOnce = 3;
constexpr double notTaken = -1;  // Shown by a spin box as words: below every level.

}  // namespace

QString ImportDialog::countsOf(const ImportPreview& preview) const
{
    QSet<int> ranks;
    for (const PreviewPosition& position : preview.positions)
        ranks.insert(position.rank);
    const int positions = static_cast<int>(preview.positions.size());
    const int bands = static_cast<int>(ranks.size());
    const int lanes = static_cast<int>(preview.lanes.size());
    //: "9 positions in 6 levels and 2 tracks, 120 requirements, 13 moves, from “Skills”."
    return tr("%1 in %2 and %3, %4, %5, from “%6”.")
        .arg(tr("%n position(s)", nullptr, positions), tr("%n level(s)", nullptr, bands),
             tr("%n track(s)", nullptr, lanes), tr("%n requirement(s)", nullptr, preview.requirements),
             tr("%n move(s)", nullptr, preview.moves), source_.title);
}

void ImportDialog::keyPressEvent(QKeyEvent* event)
{
    // Enter ends typing in a field; it must not take everything in at the same time.
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isTyping
        = qobject_cast<QLineEdit*>(focusWidget()) || qobject_cast<QAbstractSpinBox*>(focusWidget());
    if (isEnter && isTyping)
        event->accept();
    else if (event->key() == Qt::Key_Down && focusWidget() == search_)
        enterRoles();
    else
        QDialog::keyPressEvent(event);
}

void ImportDialog::enterRoles()
{
    for (QListWidgetItem* item : roleItems()) {
        if (!item->isHidden()) {
            roles_->setCurrentItem(item);
            return roles_->setFocus(Qt::TabFocusReason);
        }
    }
}

void ImportDialog::fillRoles()
{
    const QSignalBlocker quiet(roles_);
    roles_->clear();
    const core::Result<ImportPreview> preview = exchange::previewOf(core::Plan{}, source_, choices_);
    if (!preview)
        return;
    const bool isMuch = source_.ladder && preview->roles.size() > mostRolesAtOnce;
    // The heading of a family of roles cannot be chosen; one family needs none.
    QString family = preview->roles.empty() ? QString() : preview->roles.front().family;
    const bool areFamilies = std::any_of(preview->roles.begin(), preview->roles.end(),
                                         [&](const PreviewRole& role) { return role.family != family; });
    family.clear();
    for (const PreviewRole& role : preview->roles) {
        if (areFamilies && role.family != family)
            (new QListWidgetItem(role.family, roles_))->setFlags(Qt::NoItemFlags);
        family = role.family;
        //: %1 is a role, %2 a number of positions, e.g. "Developer (5 positions)"
        const QString text = tr("%1 (%2)").arg(role.name, tr("%n position(s)", nullptr, role.positions));
        auto* item = new QListWidgetItem(text, roles_);
        item->setData(Qt::UserRole, role.name);
        item->setToolTip(widgets::plainToolTip(role.family));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(role.isTaken && !isMuch ? Qt::Checked : Qt::Unchecked);
    }
    filterRoles(search_->text());
}

void ImportDialog::fillWords()
{
    words_->setRowCount(0);
    words_->setRowCount(static_cast<int>(choices_.words.size()));
    for (std::size_t at = 0; at < choices_.words.size(); ++at) {
        const WordLevel& word = choices_.words[at];
        const int row = static_cast<int>(at);
        words_->setItem(row, 0, new QTableWidgetItem(word.word));
        words_->setItem(row, 1, new QTableWidgetItem(QLocale().toString(word.count)));
        auto* level = new QDoubleSpinBox(words_);
        level->setRange(notTaken, 100);
        level->setDecimals(2);
        level->setSpecialValueText(tr("not taken"));
        level->setAccessibleName(tr("Level of “%1”").arg(word.word));
        level->setFrame(false);
        level->setValue(word.level.value_or(notTaken));
        connect(level, &QDoubleSpinBox::valueChanged, this,
                [this, at](double value) { setWordLevel(at, value); });
        words_->setCellWidget(row, 2, level);
        // It keeps its step on the scale all the same.
        words_->setRowHidden(row, word.count == 0);
    }
    wordsPart_->setVisible(std::any_of(choices_.words.begin(), choices_.words.end(),
                                       [](const WordLevel& word) { return word.count > 0; }));
}

void ImportDialog::filterRoles(const QString& text)
{
    QListWidgetItem* heading = nullptr;
    for (int at = 0; at < roles_->count(); ++at) {
        QListWidgetItem* item = roles_->item(at);
        const bool isRole = item->data(Qt::UserRole).isValid();
        const bool isFound = isRole && item->text().contains(text.simplified(), Qt::CaseInsensitive);
        item->setHidden(!isFound);
        if (!isRole)
            heading = item;
        else if (isFound && heading)
            heading->setHidden(false);
    }
}

QList<QListWidgetItem*> ImportDialog::roleItems() const
{
    QList<QListWidgetItem*> items;
    for (int at = 0; at < roles_->count(); ++at) {
        if (roles_->item(at)->data(Qt::UserRole).isValid())
            items << roles_->item(at);
    }
    return items;
}

void ImportDialog::checkShownRoles()
{
    {
        const QSignalBlocker quiet(roles_);
        for (QListWidgetItem* item : roleItems()) {
            if (!item->isHidden())
                item->setCheckState(Qt::Checked);
        }
    }
    takeOtherRoles();
}

void ImportDialog::uncheckAllRoles()
{
    {
        const QSignalBlocker quiet(roles_);
        for (QListWidgetItem* item : roleItems())
            item->setCheckState(Qt::Unchecked);
    }
    takeOtherRoles();
}

QStringList ImportDialog::checkedRoles() const
{
    QStringList names;
    for (const QListWidgetItem* item : roleItems()) {
        if (item->checkState() == Qt::Checked)
            names << item->data(Qt::UserRole).toString();
    }
    return names;
}

void ImportDialog::propose(const QStringList& roles, std::optional<Orientation> orientation)
{
    ImportChoices next;
    next.roles = roles;
    next.orientation = orientation;
    if (const core::Result<ImportChoices> proposed = exchange::proposedChoices(source_, roles, orientation))
        next = *proposed;
    next.ladderTitle = choices_.ladderTitle;
    next.importance = choices_.importance;
    next.addMoves = choices_.addMoves;
    for (WordLevel& word : next.words) {
        const auto same = std::find_if(choices_.words.begin(), choices_.words.end(),
                                       [&word](const WordLevel& known) { return known.word == word.word; });
        if (same != choices_.words.end())
            word.level = same->level;
    }
    choices_ = std::move(next);
    sortBands();
    fillWords();
}

void ImportDialog::takeOtherRoles()
{
    const QStringList checked = checkedRoles();
    if (!checked.isEmpty()) {
        // No role named means all, whatever they are called.
        const bool isAll = checked.size() == roleItems().size();
        propose(isAll ? QStringList() : checked, choices_.orientation);
    }
    refresh();
}

void ImportDialog::turn()
{
    propose({},
            orientation_->currentIndex() == 0 ? Orientation::PositionsAsColumns
                                              : Orientation::PositionsAsRows);
    fillRoles();
    refresh();
}

void ImportDialog::setWordLevel(std::size_t place, double level)
{
    if (place >= choices_.words.size())
        return;
    choices_.words[place].level = level < 0 ? std::nullopt : std::optional(level);
    refresh();
}

std::size_t ImportDialog::bandWithRank(int rank) const
{
    const auto at = std::find_if(choices_.levels.begin(), choices_.levels.end(),
                                 [rank](const ProposedLevel& level) { return level.rank == rank; });
    return static_cast<std::size_t>(at - choices_.levels.begin());
}

std::size_t ImportDialog::currentBand() const
{
    const QTreeWidgetItem* item = levels_->currentItem();
    if (!item)
        return choices_.levels.size();
    const QTreeWidgetItem* band = item->parent() ? item->parent() : item;
    return bandWithRank(band->data(0, Qt::UserRole).toInt());
}

void ImportDialog::selectBand(int rank)
{
    for (int at = 0; at < levels_->topLevelItemCount(); ++at) {
        if (levels_->topLevelItem(at)->data(0, Qt::UserRole).toInt() == rank)
            levels_->setCurrentItem(levels_->topLevelItem(at));
    }
    allowBandButtons();
}

void ImportDialog::moveBand(bool up)
{
    const std::size_t at = currentBand();
    const std::size_t count = choices_.levels.size();
    const bool isPossible = up ? at + 1 < count : at > 0 && at < count;
    if (!isPossible)
        return;
    ProposedLevel& band = choices_.levels[at];
    std::swap(band.rank, choices_.levels[up ? at + 1 : at - 1].rank);
    const int rank = band.rank;
    sortBands();
    refresh();
    selectBand(rank);
}

void ImportDialog::mergeBand()
{
    const std::size_t at = currentBand();
    if (at == 0 || at >= choices_.levels.size())
        return;
    ProposedLevel& below = choices_.levels[at - 1];
    below.words << choices_.levels[at].words;
    below.positions += choices_.levels[at].positions;
    const int rank = below.rank;
    choices_.levels.erase(choices_.levels.begin() + static_cast<std::ptrdiff_t>(at));
    refresh();
    selectBand(rank);
}

void ImportDialog::renameBand(QTreeWidgetItem* item, int column)
{
    const std::size_t at = bandWithRank(item->data(0, Qt::UserRole).toInt());
    if (column != 0 || item->parent() || at >= choices_.levels.size())
        return;
    const QString title = item->text(0).simplified();
    if (title.isEmpty()) {
        const QSignalBlocker quiet(levels_);
        item->setText(0, choices_.levels[at].title);
        return;
    }
    choices_.levels[at].title = title;
    // The tree stays: an editor may be open in it.
    if (const core::Result<ImportPreview> preview = exchange::previewOf(into_, source_, choices_))
        tell(*preview);
}

void ImportDialog::sortBands()
{
    std::stable_sort(choices_.levels.begin(), choices_.levels.end(),
                     [](const ProposedLevel& a, const ProposedLevel& b) { return a.rank < b.rank; });
}

void ImportDialog::allowBandButtons()
{
    const std::size_t at = currentBand();
    const std::size_t count = choices_.levels.size();
    const bool isBand = at < count;
    up_->setEnabled(at + 1 < count);
    down_->setEnabled(isBand && at > 0);
    merge_->setEnabled(isBand && at > 0);
    rename_->setEnabled(isBand);
}

void ImportDialog::refresh()
{
    if (roles_->count() > 0 && checkedRoles().isEmpty()) {
        wordsPart_->hide();
        return refuse(tr("Choose at least one role."));
    }
    const core::Result<ImportPreview> preview = exchange::previewOf(into_, source_, choices_);
    if (!preview)
        return refuse(widgets::Messages::forError(preview.error()));
    showBands(*preview);
    tell(*preview);
}

void ImportDialog::refuse(const QString& sentence)
{
    {
        const QSignalBlocker quiet(levels_);
        levels_->clear();
    }
    allowBandButtons();
    notes_->clear();
    notesPart_->hide();
    counts_->clear();
    licence_->hide();
    complaint_->setText(sentence);
    complaint_->show();
    take_->setEnabled(false);
}

void ImportDialog::showBands(const ImportPreview& preview)
{
    // Taken in alone, the bands have the ranks chosen here; the plan may have its own.
    const core::Result<ImportPreview> alone = exchange::previewOf(core::Plan{}, source_, choices_);
    if (!alone)
        return;
    const QTreeWidgetItem* current = levels_->currentItem();
    const QTreeWidgetItem* band = current && current->parent() ? current->parent() : current;
    const int rank = band ? band->data(0, Qt::UserRole).toInt() : choices_.levels.back().rank;
    {
        const QSignalBlocker quiet(levels_);
        levels_->clear();
        QHash<int, QTreeWidgetItem*> bands;
        for (auto level = choices_.levels.rbegin(); level != choices_.levels.rend(); ++level) {
            auto* item = new QTreeWidgetItem(levels_,
                                             QStringList{level->title, QLocale().toString(level->rank),
                                                         tr("%n position(s)", nullptr, level->positions)});
            item->setData(0, Qt::UserRole, level->rank);
            item->setFlags(item->flags() | Qt::ItemIsEditable);
            bands.insert(level->rank, item);
        }
        for (std::size_t at = 0; at < preview.positions.size() && at < alone->positions.size(); ++at) {
            const PreviewPosition& position = preview.positions[at];
            QTreeWidgetItem* parent = bands.value(alone->positions[at].rank);
            if (parent)
                parent->addChild(new QTreeWidgetItem(QStringList{
                    position.title, position.lane, tr("%n requirement(s)", nullptr, position.requirements),
                    position.isNew ? tr("new") : tr("brought up to date")}));
        }
        for (QTreeWidgetItem* item : bands) {
            for (int at = 0; at < item->childCount(); ++at) {
                item->child(at)->setToolTip(0, widgets::plainToolTip(item->child(at)->text(0)));
                item->child(at)->setToolTip(1, widgets::plainToolTip(item->child(at)->text(1)));
            }
        }
        levels_->expandAll();
    }
    selectBand(rank);
}

void ImportDialog::tell(const ImportPreview& preview)
{
    notes_->clear();
    for (const exchange::Note& note : preview.notes)
        notes_->addItem(noteText(note));
    notesPart_->setVisible(!preview.notes.empty());
    counts_->setText(countsOf(preview));
    licence_->setText(preview.licence);
    licence_->setVisible(!preview.licence.isEmpty());
    complaint_->clear();
    complaint_->hide();
    take_->setEnabled(true);
}

}  // namespace nextrung::app
