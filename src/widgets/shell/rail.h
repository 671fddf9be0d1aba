// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QToolBar>

#include <array>

class QActionGroup;

namespace nextrung::widgets {

/// One of the eight places of the rail; places and keys stay fixed while pages are still to be built.
struct RailPlace {
    const char* page;  ///< The page's id.
    const char* icon;
    const char* keys;
    const char* text;  ///< QT_TRANSLATE_NOOP("Actions", …)
    const char* help;
};

/// All places, top to bottom.
[[nodiscard]] const std::array<RailPlace, 8>& railPlaces();

/// The navigation at the left: one large button a page, the settings at the foot.
class Rail : public QToolBar {
    Q_OBJECT

public:
    /// @param built  The ids of the pages that exist; the others are left out of sight.
    Rail(Actions& actions, const QList<QByteArray>& built, QAction* settings, QWidget* parent);

    /// Without a plan the pages, and their keys, lead nowhere; the settings always work.
    void setPagesEnabled(bool areEnabled);

    /// Marks the button of the page that is shown now.
    void mark(const QByteArray& page);

signals:
    void chosen(const QByteArray& page);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QActionGroup* group_;
};

}  // namespace nextrung::widgets
