// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/edits.h"
#include "models/gap_table_model.h"
#include "storage/built_in.h"
#include "support/printers.h"
#include "widgets/skills/skills_page.h"
#include "widgets/skills/skills_table.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

/// The skills page with the sample plan, and what a hand does on it.
class SkillsPageTest : public testing::Test {
protected:
    SkillsPageTest()
    {
        document_.reset(*storage::readBuiltIn(storage::sampleName()));
        // The application's, which the page offers in a shared copy.
        actions_.add({.id = "edit.comment", .text = "Comments", .help = "Comments", .menu = MenuPlace::Edit},
                     [] {});
        page_ = std::make_unique<SkillsPage>(bench_, nullptr);
        tester_ = std::make_unique<QAbstractItemModelTester>(
            &page_->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
        page_->resize(1200, 860);
        page_->show();
        QApplication::processEvents();
    }

    [[nodiscard]] const core::Plan& plan() const { return document_.plan(); }
    [[nodiscard]] models::GapTableModel& model() { return page_->model(); }
    [[nodiscard]] SkillsTable& table() { return page_->table(); }

    [[nodiscard]] int rowOf(const QString& title)
    {
        for (int at = 0; at < model().rowCount(); ++at) {
            if (model().row(at).title == title)
                return at;
        }
        ADD_FAILURE() << "no row " << title.toStdString();
        return 0;
    }
    [[nodiscard]] const core::GapRow& row(const QString& title) { return model().row(rowOf(title)); }

    void select(const QString& title) { table().select(row(title).requirement); }

    /// Takes away what everybody said of the competency.
    void forgetAssessments(const QString& title)
    {
        const core::Id<core::Competency> id = *row(title).competency;
        const core::Outcome forgotten
            = document_.apply(QStringLiteral("Forget"), [&](const core::Plan& before) {
                  std::vector<core::ObjectRef> all;
                  for (const auto& each : before.assessments) {
                      if (each->competency == id)
                          all.push_back(core::refTo(each->id));
                  }
                  return core::Result<core::Plan>(core::removeRows(before, all));
              });
        ASSERT_TRUE(forgotten);
    }

    void drag(int modelRow, double from, double to, bool isReleased = true)
    {
        QWidget* viewport = table().viewport();
        const QPoint begin = table().pointOfLevel(modelRow, from);
        const QPoint end = table().pointOfLevel(modelRow, to) + QPoint(3, 0);
        QTest::mousePress(viewport, Qt::LeftButton, Qt::NoModifier, begin);
        move(begin + QPoint(4, 0));
        move(end);
        if (isReleased)
            QTest::mouseRelease(viewport, Qt::LeftButton, Qt::NoModifier, end);
    }

    void move(QPoint to)
    {
        QWidget* viewport = table().viewport();
        QMouseEvent event(QEvent::MouseMove, to, viewport->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(viewport, &event);
    }

    QTemporaryDir folder_;
    document::PlanDocument document_{QDate(2026, 11, 21)};
    document::Selection selection_;
    Actions actions_;
    Settings settings_{folder_.filePath(QStringLiteral("settings.ini"))};
    Appearance appearance_;
    Workbench bench_{document_, selection_, actions_, settings_, appearance_};
    std::unique_ptr<SkillsPage> page_;
    std::unique_ptr<QAbstractItemModelTester> tester_;
};

}  // namespace nextrung::widgets
