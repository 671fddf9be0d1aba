// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast.h"
#include "core/schedule.h"
#include "widgets/appearance.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QGridLayout;
class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace nextrung::widgets {

class ForecastView;
class VerticalArea;

/// What the forecast says and rests on: the chances, their curve over the days, which activities matter most,
/// whose estimates are used. It leaves most of its parent's height to the plan and scrolls what does not fit.
class ForecastPanel : public QWidget {
    Q_OBJECT

public:
    explicit ForecastPanel(Appearance& appearance, QWidget* parent = nullptr);

    void open();
    void showForecast(const core::Plan& plan, const core::Schedule& schedule, const core::Forecast& forecast);
    /// How much of it is done, or nothing when nothing runs.
    void showProgress(std::optional<int> percent);
    void retranslate();

    /// The activities, the one that matters most first.
    [[nodiscard]] QTreeWidget& list() { return *list_; }
    [[nodiscard]] ForecastView& view() { return *view_; }

signals:
    /// This activity was chosen in the list.
    void activityChosen(nextrung::core::Id<nextrung::core::Activity> id);
    void stopped();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void layOut();
    void place();
    void fit();
    [[nodiscard]] bool isNarrow() const;
    [[nodiscard]] static QStringList lines(const core::Plan& plan, const core::Schedule& schedule,
                                           const core::Forecast& forecast);
    void restyle();

    Appearance& appearance_;
    VerticalArea* scroll_;
    QWidget* content_;
    QLabel* words_;
    ForecastView* view_;
    QTreeWidget* list_;
    QProgressBar* progress_;
    QPushButton* stop_;
    QPushButton* close_;
    QWidget* said_;
    QBoxLayout* saidRow_ = nullptr;
    QGridLayout* grid_ = nullptr;
    std::optional<bool> isPlacedNarrow_;
};

}  // namespace nextrung::widgets
