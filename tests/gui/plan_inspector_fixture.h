// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity_edits.h"
#include "gui/bench_fixture.h"
#include "report/dates.h"
#include "support/printers.h"
#include "support/small_plan.h"
#include "widgets/number_field.h"
#include "widgets/plan/availability_dialog.h"
#include "widgets/plan/plan_commands.h"
#include "widgets/plan/plan_inspector.h"

#include <QApplication>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>
#include <QToolButton>

#include <gtest/gtest.h>

namespace nextrung::widgets {

using core::Activity;
using core::Plan;
using core::Timing;
using test::SmallPlan;

inline const QDate monday(2026, 11, 30);

inline Plan asSoonAsPossible(Plan plan)
{
    core::Profile profile = core::profileOf(plan);
    profile.direction = core::Profile::Direction::Forward;
    plan.profiles.put(profile);
    return plan;
}

/// Read (6 h, kept from a Monday) and then Talk, which waits for it; in between a week of leave.
inline Plan readAndTalk()
{
    SmallPlan small;
    small.addKept(1, QStringLiteral("Read"), monday, QDate(2026, 12, 18), std::nullopt).workHours = 6;
    small.add(2, QStringLiteral("Talk"), Activity::Kind::Activity).workHours = 2;
    small.link(1, 2);
    Plan plan = asSoonAsPossible(small.plan());
    core::CalendarException leave;
    leave.id = core::Id<core::CalendarException>(1);
    leave.title = QStringLiteral("Winter break");
    leave.first = QDate(2026, 12, 19);
    leave.last = QDate(2027, 1, 3);
    plan.exceptions.put(leave);
    return plan;
}

/// The inspector by itself; today is Saturday 21 November 2026.
class PlanInspectorTest : public test::BenchFixture {
protected:
    PlanInspectorTest()
        : commands_(document_, selection_)
    {
        document_.reset(readAndTalk());
        for (const char* id : {"plan.workingDays", "plan.setGoal"})
            actions_.add({.id = id, .text = id, .help = id, .menu = MenuPlace::Plan},
                         [this, id] { triggered_ = QLatin1String(id); });
        inspector_ = std::make_unique<PlanInspector>(bench_, commands_);
        inspector_->resize(300, 1400);
        QObject::connect(&document_, &document::PlanDocument::changed, inspector_.get(),
                         &PlanInspector::refresh);
        QObject::connect(&selection_, &document::Selection::changed, inspector_.get(),
                         &PlanInspector::refresh);
        inspector_->retranslate();
        inspector_->show();
    }

    void select(quint64 number) { selection_.select(core::refTo(SmallPlan::id(number))); }
    [[nodiscard]] const Activity& row(quint64 number) const
    {
        return *document_.plan().activities.find(SmallPlan::id(number));
    }
    /// The visible field that is called so.
    /// All that is visible now; what a layout has just taken in is only shown afterwards.
    template <class Widget>
    [[nodiscard]] QList<Widget*> visible() const
    {
        QApplication::processEvents();
        QList<Widget*> found = inspector_->findChildren<Widget*>();
        found.removeIf([](const Widget* each) { return !each->isVisible(); });
        return found;
    }
    template <class Field>
    [[nodiscard]] Field* field(const char* name) const
    {
        for (Field* each : inspector_->findChildren<Field*>()) {
            if (each->accessibleName() == QLatin1String(name) && each->isVisible())
                return each;
        }
        return nullptr;
    }
    void type(const char* name, double number)
    {
        auto* spin = field<NumberField>(name);
        ASSERT_NE(spin, nullptr) << name;
        spin->setValue(number);
    }
    void choose(const char* name, int value)
    {
        auto* box = field<QComboBox>(name);
        ASSERT_NE(box, nullptr) << name;
        box->setCurrentIndex(box->findData(value));
        emit box->activated(box->currentIndex());
    }
    /// All visible words, links and all, without markup.
    [[nodiscard]] QStringList words() const
    {
        QStringList words;
        for (const QLabel* each : visible<QLabel>()) {
            if (each->text().isEmpty())
                continue;
            QTextDocument text;
            text.setHtml(each->text());
            words << text.toPlainText();
        }
        return words;
    }
    [[nodiscard]] bool says(const char* sentence) const
    {
        return words().contains(QString::fromUtf8(sentence));
    }
    void followLink(const char* target)
    {
        for (QLabel* each : visible<QLabel>()) {
            if (each->text().contains(QLatin1String(target))) {
                emit each->linkActivated(QLatin1String(target));
                return;
            }
        }
        FAIL() << "no link to " << target;
    }

    PlanCommands commands_;
    std::unique_ptr<PlanInspector> inspector_;
    QString triggered_;
};

}  // namespace nextrung::widgets
