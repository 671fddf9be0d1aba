// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_delegate.h"

#include "drawing/paint.h"
#include "drawing/style.h"
#include "models/gap_edits.h"

#include <QAbstractProxyModel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>

namespace nextrung::widgets {

using drawing::Token;
using models::GapTableModel;

namespace {

constexpr int headerHeight = 40;

bool isNumber(int column)
{
    return column == GapTableModel::NowColumn || column == GapTableModel::NeededColumn;
}

int sourceRow(const QModelIndex& index)
{
    const auto* proxy = qobject_cast<const QAbstractProxyModel*>(index.model());
    return proxy ? proxy->mapToSource(index).row() : index.row();
}

}  // namespace

SkillsDelegate::SkillsDelegate(const GapCells& cells, const document::Selection& selection,
                               const Appearance& appearance, QObject* parent)
    : QStyledItemDelegate(parent)
    , cells_(cells)
    , selection_(selection)
    , appearance_(appearance)
{
}

void SkillsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                           const QModelIndex& index) const
{
    const drawing::Theme& theme = appearance_.theme();
    const QRectF cell = option.rect;
    const bool isSelected = option.state & QStyle::State_Selected;
    painter->save();
    if (isSelected || index.row() == hovered_)
        painter->fillRect(cell, theme.color(isSelected ? Token::Selected : Token::Hover));
    painter->setClipRect(cell);
    painter->setRenderHint(QPainter::Antialiasing);
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    const drawing::Picture picture
        = cells_.cell(sourceRow(index), index.column(), cell.size(), selection_.current());
    drawing::paint(*painter, picture.translated(cell.topLeft()), theme, options);
    const bool isFirst = index.column() == GapTableModel::TitleColumn;
    painter->fillRect(QRectF(cell.left() + (isFirst ? 20 : 0), cell.bottom() - 1, cell.width(), 1),
                      theme.color(Token::Line));
    if (isSelected && isFirst)
        painter->fillRect(QRectF(cell.left(), cell.top(), 3, cell.height()), theme.color(Token::Accent));
    painter->restore();
}

QWidget* SkillsDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& /*option*/,
                                      const QModelIndex& index) const
{
    auto* editor = new QLineEdit(parent);
    editor->setPalette(drawing::editorPaletteFor(appearance_.theme()));
    editor->setFont(appearance_.fonts().font(drawing::Type::Body));
    if (isNumber(index.column()))
        editor->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return editor;
}

void SkillsDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    auto* line = qobject_cast<QLineEdit*>(editor);
    // A change from elsewhere must not take away what is being typed.
    if (line->isModified())
        return;
    line->setText(isNumber(index.column()) && value.isValid() ? QLocale().toString(value.toDouble(), 'g', 6)
                                                              : value.toString());
    line->selectAll();
}

void SkillsDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const QString text = qobject_cast<QLineEdit*>(editor)->text().trimmed();
    if (!isNumber(index.column())) {
        if (text != index.data(Qt::EditRole).toString())
            model->setData(index, text);
        return;
    }
    bool isRead = false;
    double level = QLocale().toDouble(text, &isRead);
    if (!isRead)
        level = QLocale::c().toDouble(QString(text).replace(QLatin1Char(','), QLatin1Char('.')), &isRead);
    // An empty field says nothing: what is not known stays so.
    if (isRead)
        model->setData(index, level);
}

void SkillsDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex& index) const
{
    const int left = index.column() == GapTableModel::TitleColumn ? 14 : 2;
    const int height = editor->sizeHint().height();
    editor->setGeometry(option.rect.left() + left, option.rect.center().y() - height / 2,
                        option.rect.width() - left - 2, height);
}

SkillsHeader::SkillsHeader(const GapCells& cells, const Appearance& appearance, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , cells_(cells)
    , appearance_(appearance)
{
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setHighlightSections(false);
    setSortIndicatorShown(false);
    setMinimumSectionSize(24);
}

QSize SkillsHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), qRound(appearance_.fonts().scaled(headerHeight))};
}

int SkillsHeader::leastWidth(int section) const
{
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    return qRound(appearance_.fonts().width(text, drawing::styleOf(drawing::Type::Small))) + 14;
}

drawing::Picture SkillsHeader::scale(const QRect& rect, double top) const
{
    const qreal width = GapCells::levelWidth(rect.width(), top);
    drawing::Picture picture;
    for (int level = 0; level <= top; level += GapCells::stepOf(width)) {
        const qreal x = rect.left() + GapCells::axisLeft() + level * width;
        drawing::Text number{QLocale().toString(level),
                             QRectF(x - 10, rect.top() + 10, 20, rect.height() - 14),
                             drawing::styleOf(drawing::Type::Caption)};
        number.alignment = Qt::AlignCenter;
        number.ink = {Token::Ink3};
        picture.add(number);
    }
    return picture;
}

void SkillsHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const QRectF words = QRectF(rect).adjusted(6, 10, -6, -4);
    drawing::Picture picture;
    drawing::Text text{model()->headerData(section, Qt::Horizontal).toString(), words,
                       drawing::styleOf(drawing::Type::Small)};
    text.ink = {sortIndicatorSection() == section ? Token::Ink : Token::Ink3};
    if (section == GapTableModel::TitleColumn)
        text.rect.setLeft(rect.left() + 20);
    if (section == GapTableModel::LevelsColumn)
        text.rect.setLeft(rect.left() + GapCells::axisLeft());
    const bool isRight = section >= GapTableModel::NowColumn && section <= GapTableModel::EvidenceColumn;
    if (isRight)
        text.alignment = Qt::AlignRight | Qt::AlignVCenter;
    const std::optional<double> top
        = section == GapTableModel::LevelsColumn ? cells_.commonTop() : std::nullopt;
    if (top)
        picture.append(scale(rect, *top));
    else
        picture.add(text);
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(*painter, picture, appearance_.theme(), options);
}

void SkillsHeader::paintEvent(QPaintEvent* event)
{
    QPainter ground(viewport());
    ground.fillRect(viewport()->rect(), appearance_.theme().color(Token::Surface));
    ground.end();
    QHeaderView::paintEvent(event);
    QPainter rule(viewport());
    rule.fillRect(QRectF(0, height() - 1, width(), 1), appearance_.theme().color(Token::Line2));
}

}  // namespace nextrung::widgets
