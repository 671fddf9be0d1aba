// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/inspector_part.h"

#include "drawing/icons.h"
#include "widgets/literal_text.h"
#include "widgets/plain_tool_tip.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyleOption>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

namespace {

/// As high as its lines: a form that is filled anew goes by the height that they had before. Its words are
/// measured without their markup.
class WrappedLabel : public QLabel {
public:
    using QLabel::QLabel;

protected:
    void resizeEvent(QResizeEvent* event) override
    {
        QLabel::resizeEvent(event);
        // heightForWidth() would never be less than the minimum that it has by now.
        const QRect room(0, 0, width(), 0);
        const QString words
            = textFormat() == Qt::RichText ? QTextDocumentFragment::fromHtml(text()).toPlainText() : text();
        setMinimumHeight(fontMetrics().boundingRect(room, Qt::TextWordWrap, words).height());
    }
};

/// Qt cuts the text of a tool button in the middle.
class RowButton : public QToolButton {
public:
    RowButton(QString words, QWidget* parent)
        : QToolButton(parent)
        , words_(std::move(words))
    {
        setText(literalText(words_));
    }

protected:
    void initStyleOption(QStyleOptionToolButton* option) const override
    {
        QToolButton::initStyleOption(option);
        const int room = width() - iconSize().width() - 20;
        option->text = literalText(fontMetrics().elidedText(words_, Qt::ElideRight, room));
    }

private:
    QString words_;
};

}  // namespace

InspectorPart::InspectorPart(Workbench& bench, PlanCommands& commands, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , commands_(commands)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(16, 12, 16, 12);
    column_->setSpacing(6);
    setFont(bench_.appearance.fonts().font(drawing::Type::Dense));
}

void InspectorPart::setHeading(const QString& text)
{
    if (!heading_) {
        heading_ = new QLabel(this);
        heading_->setFont(bench_.appearance.fonts().font(drawing::Type::Subheading));
        column_->insertWidget(0, heading_);
    }
    heading_->setText(text);
}

QFormLayout* InspectorPart::addForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(6);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFormAlignment(Qt::AlignLeft | Qt::AlignTop);
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    column_->addLayout(form);
    return form;
}

void InspectorPart::nameField(const QFormLayout& form, QWidget* field, const QString& text)
{
    qobject_cast<QLabel*>(form.labelForField(field))->setText(text);
    field->setAccessibleName(text);
}

QWidget* InspectorPart::beside(std::initializer_list<QWidget*> fields)
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* field : fields)
        layout->addWidget(field, field == *fields.begin() ? 1 : 0);
    return row;
}

QLabel* InspectorPart::coloured(drawing::Token ink, const QString& text)
{
    auto* label = new WrappedLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, bench_.appearance.theme().color(ink));
    label->setPalette(palette);
    return label;
}

QLabel* InspectorPart::quiet(const QString& text)
{
    auto* label = new QLabel(text, this);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QLabel* InspectorPart::quietAtTop(const QString& text)
{
    QLabel* label = quiet(text);
    label->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    return label;
}

QToolButton* InspectorPart::rowButton(const QString& text, const QString& icon)
{
    auto* button = new RowButton(text, this);
    button->setAutoRaise(true);
    button->setToolTip(plainToolTip(text));
    button->setIcon(drawing::icon(icon, bench_.appearance.theme(), drawing::Token::Ink3));
    button->setIconSize(QSize(14, 14));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    return button;
}

QVBoxLayout* InspectorPart::addList()
{
    auto* list = new QVBoxLayout;
    list->setSpacing(2);
    column_->addLayout(list);
    return list;
}

void InspectorPart::addRow(QVBoxLayout& list, QWidget* content, const QString& help,
                           std::function<void()> remove)
{
    widgets::addRow(list, content, help, bench_.appearance, std::move(remove));
}

void InspectorPart::paintEvent(QPaintEvent* /*event*/)
{
    if (y() == 0)
        return;
    QPainter painter(this);
    painter.setPen(bench_.appearance.theme().color(drawing::Token::Line));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace nextrung::widgets
