// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/keeper.h"
#include "storage/recovery.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>

namespace nextrung::storage {

using Code = core::Error::Code;
using core::Plan;
using Snapshot = Keeper::Snapshot;

/// A plan whose number can be told.
inline Snapshot planWith(quint64 activities)
{
    Plan plan = test::smallLadder();
    for (quint64 number = 1; number <= activities; ++number)
        plan.activities.put(test::activity(number, QStringLiteral("Secret %1").arg(number)));
    return std::make_shared<const Plan>(std::move(plan));
}

/// A plan with one activity, which is called so.
inline Snapshot titled(const char* title)
{
    Plan plan = *planWith(1);
    plan.activities.put(test::activity(1, QLatin1String(title)));
    return std::make_shared<const Plan>(std::move(plan));
}

class KeeperTest : public testing::Test {
protected:
    [[nodiscard]] KeepingPlace place(const char* name = "state") const
    {
        KeepingPlace place{folder_.filePath(QLatin1String(name))};
        place.now = [] { return QDateTime({2026, 11, 22}, {1, 2, 3}, Qt::UTC); };
        return place;
    }
    [[nodiscard]] QString path() const { return folder_.filePath(QStringLiteral("plan.nextrung")); }

    /// Writes the plan to the file and opens it there.
    bool open(Keeper& keeper, const Snapshot& plan, const Seal::Pointer& seal = nullptr) const
    {
        const QByteArray bytes = fileBytes(*plan, seal.get());
        EXPECT_TRUE(saveFile(path(), bytes));
        return keeper.open(path(), bytes, plan, seal);
    }

    /// Saves and waits for what comes of it.
    static core::Outcome save(Keeper& keeper, const QString& path, const Snapshot& plan,
                              bool overOthers = false)
    {
        std::optional<core::Outcome> outcome;
        keeper.save(
            path, plan, [&outcome](const core::Outcome& each) { outcome = each; }, overOthers);
        keeper.finish();
        QCoreApplication::processEvents();
        EXPECT_TRUE(outcome) << "nobody said how the save went";
        return outcome.value_or(core::accepted);
    }

    /// What the files at this moment would give after a kill: a copy of them is looked at, as if the program
    /// that holds the locks were gone.
    [[nodiscard]] std::vector<LeftJournal> leftAfterKill() const
    {
        const QDir journals(place().journals());
        QDir().mkpath(place("copy").journals());
        for (const QString& old : QDir(place("copy").journals()).entryList(QDir::Files))
            QFile::remove(place("copy").journals() + QLatin1Char('/') + old);
        for (const QString& name : journals.entryList({QStringLiteral("*.journal")}, QDir::Files))
            EXPECT_TRUE(
                QFile::copy(journals.filePath(name), place("copy").journals() + QLatin1Char('/') + name));
        return leftJournals(place("copy"));
    }

    /// The plan that would be offered after a kill; nothing if nothing would be.
    [[nodiscard]] std::optional<Plan> offered(const Seal* seal = nullptr) const
    {
        const std::vector<LeftJournal> left = leftAfterKill();
        if (left.empty())
            return std::nullopt;
        const core::Result<Recovered> found = recovered(place(), left.front(), seal);
        EXPECT_TRUE(found);
        return found && found->bringsAnything() ? std::optional(found->plan) : std::nullopt;
    }

    QTemporaryDir folder_;
};

}  // namespace nextrung::storage
