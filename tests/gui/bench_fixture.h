// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::test {

/// What a page stands on, with settings of its own; today is Saturday 21 November 2026.
class BenchFixture : public testing::Test {
protected:
    QTemporaryDir folder_;
    document::PlanDocument document_{QDate(2026, 11, 21)};
    document::Selection selection_;
    widgets::Actions actions_;
    widgets::Settings settings_{folder_.filePath(QStringLiteral("settings.ini"))};
    widgets::Appearance appearance_;
    widgets::Workbench bench_{document_, selection_, actions_, settings_, appearance_};
};

}  // namespace nextrung::test
