// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QHBoxLayout;
class QLabel;

namespace nextrung::widgets {

/// The bar above a page: its name, one line of context, and the page's own controls at the right.
///
/// Where room is short the line of context is the first to go.
class ViewBar : public QWidget {
    Q_OBJECT

public:
    ViewBar(const Appearance& appearance, QWidget* parent);

    /// Shows the name and the controls of this page; those of the page before are hidden.
    void showPage(Page& page);

    /// Takes the page's texts anew.
    void refresh();

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    const Appearance& appearance_;
    Page* page_ = nullptr;
    QWidget* controls_ = nullptr;
    QHBoxLayout* layout_;
    QLabel* heading_;
    QLabel* subheading_;
};

}  // namespace nextrung::widgets
