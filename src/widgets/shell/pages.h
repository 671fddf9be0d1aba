// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "widgets/page.h"

#include <QByteArray>
#include <QList>

namespace nextrung::widgets {

/// The ids of the pages that are built, in rail order.
[[nodiscard]] QList<QByteArray> builtPages();

/// Makes the page with this id. @pre `builtPages()` has it
[[nodiscard]] Page* makePage(const QByteArray& id, Workbench& bench, QWidget* parent);

/// The page on which a row of this kind is shown, or nothing if no page shows it.
[[nodiscard]] QByteArray pageOf(const core::ObjectRef& row);

}  // namespace nextrung::widgets
