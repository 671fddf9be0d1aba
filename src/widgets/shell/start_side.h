// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

class QHBoxLayout;
class QVBoxLayout;

namespace nextrung::widgets {

struct RecentFile;

/// The right side of the start page: what can be opened, the recent plans, and how it goes from here.
class StartSide : public QWidget {
    Q_OBJECT

public:
    /// With the recent files as they are now.
    StartSide(Workbench& bench, QWidget* parent);

signals:
    void openWanted();
    void sampleWanted();
    void importWanted();
    void recentChosen(const QString& path);

private:
    void addLinks();
    void addRecent();
    void addFile(const RecentFile& file);
    void addSteps();
    void addPromise();
    void addHeading(const QString& text);
    /// An empty row with a hairline below it.
    [[nodiscard]] QHBoxLayout* addRow();
    [[nodiscard]] QWidget* iconLabel(const QString& name);

    Workbench& bench_;
    QVBoxLayout* column_;
};

}  // namespace nextrung::widgets
