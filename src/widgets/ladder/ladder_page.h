// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <functional>

class QCheckBox;
class QMenu;
class QPushButton;

namespace nextrung::widgets {

class Banner;
class LadderCommands;
class LadderInspector;
class LadderView;
class Segments;

/// The ladder: positions of all tracks and levels, the moves between them and the routes through them.
class LadderPage : public Page {
    Q_OBJECT

public:
    LadderPage(Workbench& bench, QWidget* parent);
    ~LadderPage() override;

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString subheading() const override;
    [[nodiscard]] QString shortSubheading() const override { return facts().value(0); }
    [[nodiscard]] QWidget* barWidget() override { return bar_; }
    [[nodiscard]] QWidget* inspector() override;
    [[nodiscard]] QStringList facts() const override;
    [[nodiscard]] QString hint() const override;
    void retranslate() override;
    [[nodiscard]] QByteArray saveView() const override;
    void restoreView(const QByteArray& view) override;

    [[nodiscard]] LadderView& view() { return *view_; }
    [[nodiscard]] Banner& banner() { return *banner_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildBar();
    void wordBar();
    void registerActions();
    void registerMakingActions();
    void registerMarkingActions();
    void registerArrangingActions();
    void registerRouteActions();
    void registerNudges();
    void registerViewActions();
    void registerToggles();
    void refresh();
    void refreshRoutes();
    void refreshBanner();
    void chooseRouteAt(int at);
    void stepRoute(int direction);
    void deleteSelected();
    /// Does something to the selected position, or says that one must be chosen first.
    void withSelected(const std::function<void(core::Id<core::Position>)>& run);
    void askToChoose();
    void showNearest();
    void showMenu(const std::optional<core::ObjectRef>& row, QPoint at);
    void fillPositionMenu(QMenu& menu, core::Id<core::Position> position);
    void fillMoveMenu(QMenu& menu, core::Id<core::Move> move);
    [[nodiscard]] QAction* action(const char* id) const { return bench().actions.find(id); }

    Banner* banner_;
    LadderCommands* commands_;
    LadderView* view_;
    LadderInspector* inspector_;
    QWidget* bar_;
    Segments* routes_ = nullptr;
    QCheckBox* pay_ = nullptr;
    QCheckBox* readiness_ = nullptr;
    QPushButton* addPosition_ = nullptr;
    QPushButton* addMove_ = nullptr;
};

}  // namespace nextrung::widgets
