// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/level_list.h"

#include "core/rules.h"
#include "drawing/paint.h"
#include "widgets/plain_tool_tip.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace nextrung::widgets {

using drawing::Ink;
using drawing::Text;
using drawing::Token;
using drawing::Type;

namespace {

constexpr qreal textLeft = 18;
constexpr qreal lineHeight = 16;
constexpr qreal gap = 6;

/// Whether the person goes elsewhere in the window, and not only to a menu or to another window.
bool isLeft(const QFocusEvent& event)
{
    return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
}

}  // namespace

LevelList::LevelList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
{
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void LevelList::show(const core::Plan& plan, const core::GapRow& row)
{
    lines_.clear();
    if (shown_ != row.requirement)
        whole_.reset();
    shown_ = row.requirement;
    const core::Competency* competency = core::find(plan, row.competency);
    const int top = competency ? static_cast<int>(core::topOf(plan, *competency)) : -1;
    QStringList spoken;
    for (int level = top; level >= 0; --level) {
        Line line;
        line.level = level;
        for (const core::LevelDescriptor& each : competency->descriptors) {
            if (each.level == level)
                line.text = each.text;
        }
        line.isNow = row.now && std::floor(*row.now) == level;
        if (row.needed && std::ceil(*row.needed) == level)
            line.marks << tr("needed");
        if (line.isNow)
            line.marks << tr("now");
        spoken << QStringLiteral("%1 %2 %3")
                      .arg(QString::number(level), line.text, line.marks.join(QLatin1Char(' ')));
        lines_.push_back(line);
    }
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    layOut();
}

qreal LevelList::pillsWidth(const Line& line) const
{
    qreal wide = 0;
    for (const QString& mark : line.marks)
        wide += appearance_.fonts().width(mark, drawing::styleOf(Type::Caption, QFont::Medium)) + 22;
    return wide;
}

void LevelList::layOut()
{
    constexpr int mostLines = 3;
    qreal y = 0;
    for (Line& line : lines_) {
        const drawing::TextStyle style
            = drawing::styleOf(Type::Number, line.marks.isEmpty() ? QFont::Normal : QFont::DemiBold);
        line.wrapped = appearance_.fonts().wrapped(
            line.text, style, std::max(60.0, width() - textLeft - pillsWidth(line)),
            whole_ == line.level ? std::numeric_limits<int>::max() : mostLines);
        line.top = y;
        line.height = lineHeight * static_cast<qreal>(std::max<qsizetype>(1, line.wrapped.size())) + gap;
        y += line.height;
    }
    updateGeometry();
    setFixedHeight(qRound(std::max(1.0, y)));
    update();
}

QSize LevelList::sizeHint() const
{
    return {260, lines_.empty() ? 0 : qRound(lines_.back().top + lines_.back().height)};
}

void LevelList::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        layOut();
}

bool LevelList::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    // Three lines of a description are shown: the whole of it is here.
    const auto& help = static_cast<const QHelpEvent&>(*event);
    QStringList words{toolTip()};
    for (const Line& line : lines_) {
        if (help.pos().y() >= line.top && help.pos().y() < line.top + line.height && !line.text.isEmpty())
            words.prepend(line.text);
    }
    QToolTip::showText(help.globalPos(), plainToolTip(words.join(QLatin1Char('\n'))), this);
    return true;
}

void LevelList::paintEvent(QPaintEvent* /*event*/)
{
    drawing::Picture picture;
    for (const Line& line : lines_) {
        const bool isMarked = !line.marks.isEmpty();
        const drawing::TextStyle style
            = drawing::styleOf(Type::Number, isMarked ? QFont::DemiBold : QFont::Normal);
        const Ink ink{isMarked ? Token::Ink : Token::Ink2};
        picture.add(Text{QString::number(line.level), QRectF(2, line.top, 14, lineHeight), style, ink});
        qreal y = line.top;
        for (const QString& words : line.wrapped) {
            picture.add(Text{words, QRectF(textLeft, y, width() - textLeft, lineHeight), style, ink});
            y += lineHeight;
        }
        qreal right = width();
        for (const QString& mark : line.marks) {
            const bool isNow = line.isNow && mark == line.marks.last();
            const drawing::TextStyle small = drawing::styleOf(Type::Caption, QFont::Medium);
            const qreal wide = appearance_.fonts().width(mark, small) + 16;
            const QRectF pill(right - wide, line.top - 1, wide, 18);
            picture.add(drawing::Rect{pill, 9, Ink{isNow ? Token::AccentTint : Token::Ink}, {}});
            Text text{mark, pill, small, {isNow ? Token::AccentInk : Token::Surface}};
            text.alignment = Qt::AlignCenter;
            picture.add(text);
            right -= wide + 6;
        }
        if (hasFocus() && !editor_ && line.level == current_)
            picture.add(drawing::Rect{
                QRectF(0, line.top - 2, width(), line.height), 4, {}, drawing::Stroke{{Token::Accent}, 2}});
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(painter, picture, appearance_.theme(), options);
}

void LevelList::edit(int level)
{
    const auto line = std::find_if(lines_.begin(), lines_.end(),
                                   [level](const Line& each) { return each.level == level; });
    if (line == lines_.end())
        return;
    close(true);
    edited_ = level;
    editor_ = new QLineEdit(line->text, this);
    editor_->setGeometry(qRound(textLeft) - 4, qRound(line->top) - 3, width() - qRound(textLeft) + 4, 24);
    editor_->selectAll();
    editor_->show();
    editor_->setFocus();
    editor_->installEventFilter(this);
    // Said at a pause too, when it goes on.
    connect(editor_, &QLineEdit::editingFinished, this, [this] {
        if (editor_ && editor_->isModified())
            emit described(edited_, editor_->text());
    });
}

void LevelList::close(bool keep)
{
    if (!editor_)
        return;
    QLineEdit* editor = std::exchange(editor_, nullptr);
    const QString text = editor->text();
    const bool isChanged = editor->isModified();
    editor->deleteLater();
    editor->hide();
    if (keep && isChanged)
        emit described(edited_, text);
}

bool LevelList::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == editor_ && event->type() == QEvent::FocusOut && isLeft(*static_cast<QFocusEvent*>(event)))
        close(true);
    if (watched != editor_ || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool isTaken = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isTaken && key != Qt::Key_Escape)
        return false;
    close(isTaken);
    setFocus();
    return true;
}

void LevelList::readWhole(int level)
{
    current_ = level;
    whole_ = level;
    layOut();
}

void LevelList::mousePressEvent(QMouseEvent* event)
{
    for (const Line& line : lines_) {
        if (event->position().y() >= line.top && event->position().y() < line.top + line.height)
            return readWhole(line.level);
    }
}

void LevelList::mouseDoubleClickEvent(QMouseEvent* /*event*/)
{
    // The first click has chosen the level; another may be under the pointer now.
    edit(current_);
}

void LevelList::keyPressEvent(QKeyEvent* event)
{
    const int top = lines_.empty() ? 0 : lines_.front().level;
    switch (event->key()) {
    case Qt::Key_Up:
        current_ = std::min(top, current_ + 1);
        break;
    case Qt::Key_Down:
        current_ = std::max(0, current_ - 1);
        break;
    case Qt::Key_Space:
        readWhole(current_);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        edit(current_);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

}  // namespace nextrung::widgets
