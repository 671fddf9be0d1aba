// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/command_palette.h"

#include "core/text_search.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

namespace {

constexpr int mostObjects = 40;

bool hasEveryWord(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

QString plain(const QString& actionText)
{
    return QString(actionText).remove(QLatin1Char('&'));
}

}  // namespace

std::vector<PaletteEntry> matchingCommands(const Actions& actions, const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PaletteEntry> found;
    for (const Actions::Entry& entry : actions.all()) {
        QAction* action = entry.action;
        if (!action->isEnabled()
            || !hasEveryWord(plain(action->text()) + QLatin1Char(' ') + action->statusTip(), words))
            continue;
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString help = action->statusTip();
        found.push_back({plain(action->text()), keys.isEmpty() ? help : help + QStringLiteral("  ·  ") + keys,
                         [action] { action->trigger(); }});
    }
    std::stable_partition(found.begin(), found.end(), [&](const PaletteEntry& entry) {
        return entry.title.startsWith(text, Qt::CaseInsensitive);
    });
    return found;
}

CommandPalette::CommandPalette(Workbench& bench, std::function<void(const core::ObjectRef&)> show,
                               QWidget* parent)
    : QDialog(parent, Qt::Popup | Qt::FramelessWindowHint)
    , bench_(bench)
    , show_(std::move(show))
    , text_(new QLineEdit(this))
    , list_(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Find or run a command"));
    text_->setPlaceholderText(tr("Find or run a command"));
    text_->setAccessibleName(tr("Find or run a command"));
    list_->setAccessibleName(tr("What was found"));
    list_->setFocusPolicy(Qt::NoFocus);
    list_->setFrameShape(QFrame::NoFrame);
    list_->setUniformItemSizes(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(text_);
    layout->addWidget(list_);
    resize(560, 420);
    text_->installEventFilter(this);
    connect(text_, &QLineEdit::textChanged, this, &CommandPalette::fill);
    connect(list_, &QListWidget::itemClicked, this, &CommandPalette::chooseCurrent);
    fill(QString());
    text_->setFocus();
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != text_ || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        chooseCurrent();
        return true;
    }
    const bool moves
        = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (moves)
        return QCoreApplication::sendEvent(list_, event);
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::fill(const QString& text)
{
    entries_ = matchingCommands(bench_.actions, text);
    if (!text.trimmed().isEmpty()) {
        for (const core::Found& found : core::search(bench_.document.plan(), text, mostObjects)) {
            entries_.push_back({found.title, found.detail, [this, row = found.row] { show_(row); }});
        }
    }
    list_->clear();
    for (const PaletteEntry& entry : entries_) {
        auto* item = new QListWidgetItem(entry.title + QStringLiteral("    ") + entry.detail, list_);
        item->setData(Qt::AccessibleTextRole, QString(entry.title + QStringLiteral(", ") + entry.detail));
    }
    if (entries_.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing has “%1” in it.").arg(text), list_);
        item->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(entries_.empty() ? -1 : 0);
}

void CommandPalette::chooseCurrent()
{
    const int row = list_->currentRow();
    if (row < 0 || row >= static_cast<int>(entries_.size()))
        return;
    const std::function<void()> choose = entries_[static_cast<std::size_t>(row)].choose;
    close();
    choose();
}

}  // namespace nextrung::widgets
