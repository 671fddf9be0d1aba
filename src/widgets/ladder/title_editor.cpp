// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/title_editor.h"

#include <QKeyEvent>
#include <QToolTip>

#include <utility>

namespace nextrung::widgets {

namespace {

#ifdef Q_OS_MACOS
constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::MetaModifier;  // Option writes
#else
constexpr Qt::KeyboardModifiers commandKeys = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;
#endif

/// Whether Ctrl, Alt or Meta is held with a key. Ctrl and Alt together are AltGr, which writes.
bool hasCommandKeys(const QKeyEvent& key)
{
    const Qt::KeyboardModifiers held = key.modifiers() & commandKeys;
    const bool isHeldAlone = key.key() == Qt::Key_Control || key.key() == Qt::Key_Alt
        || key.key() == Qt::Key_Meta || key.key() == Qt::Key_AltGr || key.key() == Qt::Key_Shift;
    return held != Qt::NoModifier && held != (Qt::ControlModifier | Qt::AltModifier) && !isHeldAlone;
}

}  // namespace

TitleEditor::TitleEditor(const Appearance& appearance, QWidget* parent)
    : QLineEdit(parent)
    , appearance_(appearance)
{
    setObjectName(QStringLiteral("titleEditor"));
    hide();
    connect(this, &QLineEdit::textEdited, this, [this] { colour(false); });
    // Said at a pause, when the text is only tried; and when it is taken down, when nobody listens any more.
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (commit_ && hasFocus())
            static_cast<void>(commit_(text()));
    });
}

void TitleEditor::edit(const QRect& rect, const QString& text, Commit commit)
{
    commit_ = std::move(commit);
    setFont(appearance_.fonts().font(drawing::Type::Heading));
    setGeometry(rect);
    setAccessibleName(tr("Name"));
    setText(text);
    selectAll();
    colour(false);
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

void TitleEditor::colour(bool refused)
{
    QPalette colours = parentWidget()->palette();
    const drawing::Theme& theme = appearance_.theme();
    colours.setColor(QPalette::Text, theme.color(refused ? drawing::Token::LateInk : drawing::Token::Ink));
    colours.setColor(QPalette::Base,
                     theme.color(refused ? drawing::Token::LateWash : drawing::Token::Surface));
    colours.setColor(QPalette::Highlight, theme.color(drawing::Token::AccentTint));
    colours.setColor(QPalette::HighlightedText, theme.color(drawing::Token::Ink));
    setPalette(colours);
}

void TitleEditor::finish(bool keep, bool stayIfRefused)
{
    if (!commit_)
        return;
    const Commit commit = std::exchange(commit_, {});
    const QString refusal = keep ? commit(text()) : QString();
    if (!refusal.isEmpty() && stayIfRefused) {
        commit_ = commit;
        colour(true);
        setToolTip(refusal);
        QToolTip::showText(mapToGlobal(QPoint(0, height())), refusal, this);
        return;
    }
    setToolTip({});
    hide();
    emit closed();
}

void TitleEditor::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish(true, true);
    else if (event->key() == Qt::Key_Escape)
        finish(false, false);
    else
        QLineEdit::keyPressEvent(event);
}

void TitleEditor::focusOutEvent(QFocusEvent* event)
{
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(true, false);
    QLineEdit::focusOutEvent(event);
}

bool TitleEditor::event(QEvent* event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return QLineEdit::event(event);
    // Letters and Esc are the editor's while it edits, not shortcuts of the page. A command, such as Ctrl+S,
    // takes the name as it is, unless it is one of editing.
    const auto& key = static_cast<const QKeyEvent&>(*event);
    // Of these QLineEdit does not say that they are its own.
    const bool deletesWord
        = key.matches(QKeySequence::DeleteStartOfWord) || key.matches(QKeySequence::DeleteEndOfWord);
    const bool isCommand = hasCommandKeys(key) && !deletesWord;
    event->setAccepted(!isCommand);
    if (isCommand)
        QLineEdit::event(event);
    if (!event->isAccepted())
        finish(true, false);
    return true;
}

}  // namespace nextrung::widgets
