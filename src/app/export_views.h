// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"

#include <QByteArray>
#include <QDate>
#include <QSize>
#include <QStringList>

#include <vector>

namespace nextrung::app {

/// What is to be written of a plan, and how.
struct ExportRequest {
    const core::Plan& plan;
    QDate today;
    QString view;  ///< One of `exportViews()`.
    QString format;  ///< One of `formatsOf(view)`.
    QString page;  ///< Of the window.
    QSize size;  ///< Of the window's picture, in pixels.
    bool dark = false;  ///< The window, and pictures that are not paper.
    bool letter = false;
    core::Layer reader
        = core::Layer::Manager;  ///< Who is to read it; the window shows the person everything.
    bool withPay = true;
    bool withOutsidePositions = false;  ///< Other employers' positions, and whom I know there.
    bool withPeople = true;  ///< Names of people other than the climber and whom the meeting is with.
};

/// Everything that can be written of a plan: a new export is named here, and so is looked through for leaks.
[[nodiscard]] QStringList exportViews();

/// The endings that a view can be written with.
[[nodiscard]] QStringList formatsOf(const QString& view);

/// The pages of the window that can be asked for.
[[nodiscard]] QStringList windowPages();

/// The bytes of each file: one, or one a page where the format holds only one page. Empty if there is nothing
/// to show. Needs a QApplication; no display.
[[nodiscard]] std::vector<QByteArray> exported(const ExportRequest& request);

}  // namespace nextrung::app
