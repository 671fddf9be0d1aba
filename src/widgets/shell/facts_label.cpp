// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/facts_label.h"

#include "widgets/plain_tool_tip.h"

namespace nextrung::widgets {

namespace {

QString inOneLine(const QStringList& facts)
{
    return facts.join(QStringLiteral("   |   "));
}

}  // namespace

FactsLabel::FactsLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    // It takes the room that there is and asks for none.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void FactsLabel::setFacts(const QStringList& facts)
{
    facts_ = facts;
    fit();
}

void FactsLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    fit();
}

int FactsLabel::room() const
{
    return contentsRect().width() - 2 * margin();
}

QString FactsLabel::fitting() const
{
    for (qsizetype count = facts_.size(); count > 0; --count) {
        QStringList shown = facts_.mid(0, count);
        if (count < facts_.size())
            shown << QStringLiteral("…");
        const QString text = inOneLine(shown);
        if (fontMetrics().horizontalAdvance(text) <= room())
            return text;
    }
    const QString first = facts_.size() > 1 ? inOneLine({facts_[0], QStringLiteral("…")}) : facts_.value(0);
    return fontMetrics().elidedText(first, Qt::ElideRight, room());
}

void FactsLabel::fit()
{
    const QString all = inOneLine(facts_);
    const QString text = fitting();
    setText(text);
    setAccessibleName(all);
    setToolTip(text == all ? QString() : plainToolTip(facts_.join(QLatin1Char('\n'))));
}

}  // namespace nextrung::widgets
