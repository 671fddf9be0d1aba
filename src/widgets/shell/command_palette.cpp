// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/command_palette.h"

#include "drawing/paint.h"
#include "widgets/messages.h"
#include "widgets/plain_tool_tip.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QRegularExpression>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

namespace {

constexpr int mostObjects = 40;
constexpr int paletteWidth = 560;
constexpr int rowHeight = 34;
constexpr int mostRows = 11;
constexpr int detailRole = Qt::UserRole;
constexpr int keysRole = Qt::UserRole + 1;

/// One line: the name, what it does as far as there is room, the keys at the right.
class EntryDelegate : public QStyledItemDelegate {
public:
    EntryDelegate(const Appearance& appearance, QObject* parent)
        : QStyledItemDelegate(parent)
        , appearance_(appearance)
    {
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& /*option*/,
                                 const QModelIndex& /*index*/) const override
    {
        return {0, rowHeight};  // as wide as the list is
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const drawing::Fonts& fonts = appearance_.fonts();
        const drawing::TextStyle small = drawing::styleOf(drawing::Type::Number);
        const drawing::TextStyle body = drawing::styleOf(drawing::Type::Body);
        const QRectF line = QRectF(option.rect).adjusted(8, 0, -8, 0);
        const QString title = index.data().toString();
        const QString keys = index.data(keysRole).toString();
        const qreal titleWidth = std::min(line.width(), fonts.width(title, body) + 2);
        const qreal keysWidth = keys.isEmpty() ? 0 : fonts.width(keys, small) + 14;
        const QRectF rest = line.adjusted(titleWidth + 12, 0, -keysWidth, 0);
        drawing::Picture picture;
        if (option.state.testFlag(QStyle::State_Selected))
            picture.add(drawing::Rect{option.rect, 4, drawing::Ink{drawing::Token::Selected}, {}});
        picture.add(drawing::Text{title, QRectF(line.topLeft(), QSizeF(titleWidth, line.height())), body});
        picture.add(drawing::Text{index.data(detailRole).toString(), rest, small, {drawing::Token::Ink3}});
        drawing::Text atRight{keys, line, small, {drawing::Token::Ink3}};
        atRight.alignment = Qt::AlignRight | Qt::AlignVCenter;
        picture.add(atRight);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        drawing::PaintOptions options;
        options.fonts = fonts;
        drawing::paint(*painter, picture, appearance_.theme(), options);
        painter->restore();
    }

private:
    const Appearance& appearance_;
};

bool hasEveryWord(const QString& text, const QStringList& words)
{
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return text.contains(word, Qt::CaseInsensitive); });
}

/// The best match first, and those that match alike as they stand.
void sort(std::vector<PaletteEntry>& entries)
{
    std::stable_sort(entries.begin(), entries.end(), [](const PaletteEntry& one, const PaletteEntry& other) {
        return one.match < other.match;
    });
}

QString plain(const QString& actionText)
{
    static const QRegularExpression mark(QStringLiteral("&(.?)"));
    return QString(actionText).replace(mark, QStringLiteral("\\1"));
}

}  // namespace

std::vector<PaletteEntry> matchingCommands(const Actions& actions, const QString& text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<PaletteEntry> found;
    for (const Actions::Entry& entry : actions.all()) {
        QAction* action = entry.action;
        const QString title = plain(action->text());
        if (!action->isEnabled() || !hasEveryWord(title + QLatin1Char(' ') + action->statusTip(), words))
            continue;
        found.push_back({title, action->statusTip(), action->shortcut().toString(QKeySequence::NativeText),
                         [action] { action->trigger(); },
                         core::matchOf(text, title).value_or(core::Match::Elsewhere)});
    }
    sort(found);
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
    list_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list_->setItemDelegate(new EntryDelegate(bench.appearance, list_));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(text_);
    layout->addWidget(list_);
    setFixedWidth(paletteWidth);
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
            QStringList detail{Messages::rowName(QString::fromLatin1(
                                   found.row.table.data(), static_cast<qsizetype>(found.row.table.size()))),
                               found.detail};
            detail.removeAll(QString());
            entries_.push_back({found.title, detail.join(QStringLiteral(", ")), QString(),
                                [this, row = found.row] { show_(row); }, found.match});
        }
        sort(entries_);
    }
    list_->clear();
    for (const PaletteEntry& entry : entries_) {
        auto* item = new QListWidgetItem(entry.title, list_);
        item->setData(detailRole, entry.detail);
        item->setData(keysRole, entry.keys);
        item->setToolTip(plainToolTip(entry.detail));
        item->setData(Qt::AccessibleTextRole, QString(entry.title + QStringLiteral(", ") + entry.detail));
    }
    if (entries_.empty()) {
        auto* item = new QListWidgetItem(tr("Nothing has “%1” in it.").arg(text), list_);
        item->setFlags(Qt::NoItemFlags);
    }
    list_->setCurrentRow(entries_.empty() ? -1 : 0);
    list_->setFixedHeight(rowHeight * std::min(mostRows, list_->count()));
    setFixedHeight(layout()->sizeHint().height());
}

void CommandPalette::paintEvent(QPaintEvent* /*event*/)
{
    const drawing::Theme& theme = bench_.appearance.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.color(drawing::Token::Line2));
    painter.fillRect(rect().adjusted(1, 1, -1, -1), theme.color(drawing::Token::Surface));
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
