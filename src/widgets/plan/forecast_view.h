// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/forecast.h"
#include "widgets/appearance.h"

#include <QWidget>

#include <optional>

namespace nextrung::widgets {

/// The forecast as a curve over the days. The chance by a day is told under the pointer, and where the
/// arrow keys go: a day, a week with Ctrl, from the goal on.
class ForecastView : public QWidget {
    Q_OBJECT

public:
    explicit ForecastView(Appearance& appearance, QWidget* parent = nullptr);

    /// Nothing while there is none.
    void showForecast(std::optional<core::Forecast> forecast, QDate today);
    void retranslate();

    /// The day that is asked about, if any.
    [[nodiscard]] std::optional<QDate> probe() const { return probe_; }
    /// What holds by this day: "By 18 Jun 2027: 52%".
    [[nodiscard]] QString chanceBy(QDate day) const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] bool hasCurve() const { return forecast_ && !forecast_->finishes.empty(); }
    void ask(std::optional<QDate> day);

    Appearance& appearance_;
    std::optional<core::Forecast> forecast_;
    QDate today_;
    std::optional<QDate> probe_;
};

}  // namespace nextrung::widgets
