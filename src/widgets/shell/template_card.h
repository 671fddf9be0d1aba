// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "widgets/appearance.h"

#include <QAbstractButton>

namespace nextrung::widgets {

/// A card of the start page: a small drawing of a template's ladder, its title, one line, and its counts.
class TemplateCard : public QAbstractButton {
    Q_OBJECT

public:
    /// The plan must outlive the card.
    TemplateCard(const Appearance& appearance, const core::Plan& plan, const QString& title,
                 const QString& description, QWidget* parent);

    [[nodiscard]] QSize sizeHint() const override { return {270, 172}; }

signals:
    /// Double click or Enter.
    void opened();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintLadder(QPainter& painter, const QRectF& area) const;

    const Appearance& appearance_;
    const core::Plan& plan_;
    QString description_;
    QString counts_;
};

}  // namespace nextrung::widgets
