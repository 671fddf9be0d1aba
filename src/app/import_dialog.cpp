// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/import_dialog.h"

#include "app/plan_import_dialog.h"
#include "storage/saver.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QTableWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <cstddef>
#include <utility>

namespace nextrung::app {

using exchange::DetectedOrientation;
using exchange::ImportChoices;
using exchange::Orientation;
using exchange::Source;

namespace {

constexpr int titleBarHeight = 40;  // of window managers, about
constexpr int previewWidth = 720;
constexpr int leastPreviewWidth = 680;  // the titles of positions get 220 of it
constexpr int trackWidth = 180;

QString orientationName(Orientation orientation)
{
    return orientation == Orientation::PositionsAsColumns ? ImportDialog::tr("Each column is a position")
                                                          : ImportDialog::tr("Each row is a position");
}

QString reasonOf(const DetectedOrientation& detected)
{
    const QString name = orientationName(detected.orientation);
    switch (detected.reason) {
    case DetectedOrientation::Reason::NameColumn:
    case DetectedOrientation::Reason::Attribute:
        //: %1 is "Each column is a position" or "Each row is a position", %2 a heading of the file
        return ImportDialog::tr("Detected: %1. The heading “%2” says so.").arg(name, detected.evidence);
    case DetectedOrientation::Reason::RankWords:
        return ImportDialog::tr("Detected: %1. Titles such as “%2” say so.").arg(name, detected.evidence);
    case DetectedOrientation::Reason::Fewer:
        return ImportDialog::tr("Assumed: %1. There are usually fewer positions than skills.").arg(name);
    }
    Q_UNREACHABLE();
}

QLabel* plainLabel(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QPushButton* smallButton(const QString& text, const QString& help, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setToolTip(help);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

namespace {

core::Result<std::optional<core::Plan>> takeInPlan(const Source& source, const core::Plan& into, QDate today,
                                                   QWidget* parent)
{
    ImportChoices choices;
    choices.holidaysFrom = QDate(today.year(), 1, 1);
    const core::Result<exchange::ImportPreview> preview = exchange::previewOf(into, source, choices);
    if (!preview)
        return preview.error();
    PlanImportDialog dialog(source.title, *preview, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::optional<core::Plan>();
    const core::Result<exchange::TakenLadder> taken = exchange::importInto(into, source, choices);
    if (!taken)
        return taken.error();
    return std::optional<core::Plan>(taken->plan);
}

}  // namespace

core::Result<std::optional<core::Plan>> takeInLadder(const QString& path, const core::Plan& into, QDate today,
                                                     QWidget* parent)
{
    const core::Result<QByteArray> bytes = storage::loadFile(path);
    if (!bytes)
        return bytes.error();
    const core::Result<Source> source = exchange::readSource(*bytes, QFileInfo(path).fileName());
    if (!source)
        return source.error();
    if (source->plan)
        return takeInPlan(*source, into, today, parent);
    const core::Result<ImportChoices> choices = exchange::proposedChoices(*source);
    if (!choices)
        return choices.error();
    ImportDialog dialog(*source, *choices, into, parent);
    if (dialog.exec() != QDialog::Accepted)
        return std::optional<core::Plan>();
    const core::Result<exchange::TakenLadder> taken = exchange::importInto(into, *source, dialog.choices());
    if (!taken)
        return taken.error();
    return std::optional<core::Plan>(taken->plan);
}

ImportDialog::ImportDialog(Source source, ImportChoices choices, core::Plan into, QWidget* parent)
    : QDialog(parent)
    , source_(std::move(source))
    , choices_(std::move(choices))
    , into_(std::move(into))
    , search_(new QLineEdit(this))
    , roles_(new QListWidget(this))
    , orientation_(new QComboBox(this))
    , levels_(new QTreeWidget(this))
    , up_(smallButton(tr("Move up"), tr("Put this level above the next one"), this))
    , down_(smallButton(tr("Move down"), tr("Put this level below the next one"), this))
    , merge_(smallButton(tr("Merge down"), tr("Make one level of this and the one below"), this))
    , rename_(smallButton(tr("Rename"), tr("Give this level another title"), this))
    , wordsPart_(new QGroupBox(tr("Words and their levels"), this))
    , words_(new QTableWidget(0, 3, this))
    , notesPart_(new QGroupBox(tr("What to know before taking it in"), this))
    , notes_(new QListWidget(this))
    , addMoves_(new QCheckBox(tr("Add moves between neighbours"), this))
    , counts_(plainLabel(QStringLiteral("counts"), this))
    , licence_(plainLabel(QStringLiteral("licence"), this))
    , complaint_(plainLabel(QStringLiteral("complaint"), this))
{
    setWindowTitle(tr("Import “%1”").arg(source_.title));
    sortBands();
    auto* column = new QVBoxLayout(this);
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(takenSide());
    halves->addWidget(previewSide());
    halves->setStretchFactor(0, 2);
    halves->setStretchFactor(1, 3);
    column->addWidget(halves, 1);
    column->addWidget(addMoves_);
    column->addWidget(counts_);
    column->addWidget(licence_);
    column->addWidget(complaint_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    take_ = buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole);
    take_->setObjectName(QStringLiteral("takeIn"));
    column->addWidget(buttons);
    addMoves_->setObjectName(QStringLiteral("addMoves"));
    addMoves_->setChecked(choices_.addMoves);
    connect(addMoves_, &QCheckBox::toggled, this, [this](bool isWanted) {
        choices_.addMoves = isWanted;
        refresh();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    halves->setSizes({1100 - previewWidth, previewWidth});
    resize(QSize(1100, 780).boundedTo(screen()->availableSize() - QSize(0, titleBarHeight)));
    fillRoles();
    fillWords();
    refresh();
}

QWidget* ImportDialog::takenSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    if (!source_.ladder)
        column->addWidget(orientationPart());
    else
        orientation_->hide();
    auto* heading = new QLabel(tr("&Roles to take:"), side);
    heading->setBuddy(roles_);
    column->addWidget(heading);
    search_->setObjectName(QStringLiteral("roleSearch"));
    search_->setPlaceholderText(tr("Search roles"));
    search_->setAccessibleName(tr("Search roles"));
    search_->setClearButtonEnabled(true);
    connect(search_, &QLineEdit::textChanged, this, &ImportDialog::filterRoles);
    column->addWidget(search_);
    roles_->setObjectName(QStringLiteral("roles"));
    roles_->setAccessibleName(tr("Roles to take"));
    connect(roles_, &QListWidget::itemChanged, this, &ImportDialog::takeOtherRoles);
    column->addWidget(roles_, 1);
    auto* all = smallButton(tr("All"), tr("Check all roles that are shown"), side);
    auto* none = smallButton(tr("None"), tr("Uncheck all roles"), side);
    all->setObjectName(QStringLiteral("allRoles"));
    none->setObjectName(QStringLiteral("noRoles"));
    connect(all, &QPushButton::clicked, this, &ImportDialog::checkShownRoles);
    connect(none, &QPushButton::clicked, this, &ImportDialog::uncheckAllRoles);
    auto* row = new QHBoxLayout;
    row->addWidget(all);
    row->addWidget(none);
    row->addStretch(1);
    column->addLayout(row);
    return side;
}

QWidget* ImportDialog::orientationPart()
{
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    orientation_->setObjectName(QStringLiteral("orientation"));
    orientation_->setAccessibleName(tr("Where the positions are in the table"));
    orientation_->addItem(orientationName(Orientation::PositionsAsColumns));
    orientation_->addItem(orientationName(Orientation::PositionsAsRows));
    const DetectedOrientation detected = exchange::detectedOrientation(source_.table);
    const Orientation now = choices_.orientation.value_or(detected.orientation);
    orientation_->setCurrentIndex(now == Orientation::PositionsAsColumns ? 0 : 1);
    connect(orientation_, &QComboBox::currentIndexChanged, this, [this] { turn(); });
    column->addWidget(orientation_);
    QLabel* reason = plainLabel(QStringLiteral("orientationReason"), part);
    reason->setText(reasonOf(detected));
    column->addWidget(reason);
    return part;
}

QWidget* ImportDialog::previewSide()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    levels_->setObjectName(QStringLiteral("levels"));
    levels_->setAccessibleName(tr("Levels and their positions"));
    levels_->setHeaderLabels(
        QStringList{tr("Level and position"), tr("Number or track"), tr("Holds"), tr("In the plan")});
    levels_->header()->setStretchLastSection(false);
    levels_->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    levels_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    levels_->header()->setSectionResizeMode(1, QHeaderView::Interactive);
    levels_->header()->resizeSection(1, trackWidth);
    levels_->setMinimumWidth(leastPreviewWidth);
    levels_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    levels_->setExpandsOnDoubleClick(false);
    connect(levels_, &QTreeWidget::itemChanged, this, &ImportDialog::renameBand);
    connect(levels_, &QTreeWidget::currentItemChanged, this, [this] { allowBandButtons(); });
    connect(levels_, &QTreeWidget::itemDoubleClicked, this, [this](QTreeWidgetItem* item, int at) {
        if (at == 0 && !item->parent())
            levels_->editItem(item, 0);
    });
    column->addWidget(levels_, 3);
    column->addWidget(bandButtons());
    words_->setObjectName(QStringLiteral("words"));
    words_->setAccessibleName(wordsPart_->title());
    words_->setHorizontalHeaderLabels(QStringList{tr("Word"), tr("Cells"), tr("Level")});
    words_->verticalHeader()->hide();
    words_->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    words_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    auto* inWords = new QVBoxLayout(wordsPart_);
    inWords->addWidget(words_);
    words_->setMinimumHeight(100);
    column->addWidget(wordsPart_, 2);
    notes_->setObjectName(QStringLiteral("notes"));
    notes_->setAccessibleName(notesPart_->title());
    notes_->setWordWrap(true);
    auto* inNotes = new QVBoxLayout(notesPart_);
    inNotes->addWidget(notes_);
    notes_->setMinimumHeight(76);
    column->addWidget(notesPart_, 2);
    return side;
}

QWidget* ImportDialog::bandButtons()
{
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    up_->setObjectName(QStringLiteral("bandUp"));
    down_->setObjectName(QStringLiteral("bandDown"));
    merge_->setObjectName(QStringLiteral("bandMerge"));
    rename_->setObjectName(QStringLiteral("bandRename"));
    connect(up_, &QPushButton::clicked, this, [this] { moveBand(true); });
    connect(down_, &QPushButton::clicked, this, [this] { moveBand(false); });
    connect(merge_, &QPushButton::clicked, this, &ImportDialog::mergeBand);
    connect(rename_, &QPushButton::clicked, this, [this] {
        QTreeWidgetItem* item = levels_->currentItem();
        if (item)
            levels_->editItem(item->parent() ? item->parent() : item, 0);
    });
    for (QPushButton* button : {up_, down_, merge_, rename_})
        row->addWidget(button);
    row->addStretch(1);
    return part;
}

}  // namespace nextrung::app
