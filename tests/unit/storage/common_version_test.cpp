// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ladder/ladder_edits.h"
#include "storage/common_version.h"
#include "storage/journal.h"
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "storage/share_file.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

const QDateTime noon({2026, 11, 22}, {12, 0}, Qt::UTC);

core::Plan titled(core::Plan plan, quint64 position, const QString& title)
{
    return *core::renamePosition(plan, test::idOf<core::Position>(position), title);
}

class CommonVersionTest : public testing::Test {
protected:
    /// A version of ours that was saved so many minutes after noon.
    void keep(const core::Plan& plan, int minutes, const QString& name = QStringLiteral("ours"))
    {
        EXPECT_TRUE(backups().add(path(name), writePlan(plan), noon.addSecs(minutes * 60)));
    }
    [[nodiscard]] std::optional<CommonVersion> found(const core::Plan& theirs, int writtenMinutes = 60) const
    {
        return commonVersion(backups(), path(QStringLiteral("ours")),
                             {path(QStringLiteral("theirs")), contentHash(writePlan(theirs)),
                              noon.addSecs(writtenMinutes * 60), theirs},
                             nullptr);
    }
    [[nodiscard]] Backups backups() const { return Backups(folder_.filePath(QStringLiteral("versions"))); }
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }

    QTemporaryDir folder_;
    core::Plan first_ = test::smallLadder();
    core::Plan second_ = titled(first_, 1, QStringLiteral("Ours"));
};

TEST_F(CommonVersionTest, IsTheLatestThatIsKeptOfBoth)
{
    const core::Plan third = titled(second_, 2, QStringLiteral("Ours too"));
    keep(first_, 0);
    keep(second_, 1);
    keep(third, 2);
    keep(second_, 5, QStringLiteral("theirs"));

    const auto common = found(titled(second_, 3, QStringLiteral("Theirs")));

    ASSERT_TRUE(common);
    EXPECT_TRUE(common->plan == second_);
    EXPECT_EQ(common->when, noon.addSecs(60));
}

TEST_F(CommonVersionTest, IsTheOneThatDiffersLeastWhereNothingIsKeptOfTheirs)
{
    keep(first_, 0);
    keep(second_, 1);

    EXPECT_TRUE(found(titled(first_, 3, QStringLiteral("Theirs")))->plan == first_);
    EXPECT_TRUE(found(titled(second_, 3, QStringLiteral("Theirs")))->plan == second_);
}

TEST_F(CommonVersionTest, IsNeverLaterThanTheCopy)
{
    keep(second_, 90);

    EXPECT_FALSE(found(titled(second_, 3, QStringLiteral("Theirs")), 60));
}

TEST_F(CommonVersionTest, IsNoneOfAnotherPlan)
{
    keep(first_, 0);

    EXPECT_FALSE(found(test::planOf(test::activity(1, QStringLiteral("Elsewhere")))));
}

TEST_F(CommonVersionTest, OfASharedCopyIsWhatWasShared)
{
    keep(first_, 0);

    const auto common = found(shared(second_, core::Layer::Manager, QDate(2026, 11, 20)));

    ASSERT_TRUE(common);
    EXPECT_TRUE(common->plan == second_);
    EXPECT_EQ(common->when.date(), QDate(2026, 11, 20));
}

}  // namespace
}  // namespace nextrung::storage
