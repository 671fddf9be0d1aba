// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backups.h"
#include "storage/journal.h"
#include "storage/saver.h"
#include "support/plans.h"
#include "support/printers.h"

#include <QDir>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace nextrung::storage {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);  // a Sunday

QDateTime ago(qint64 days, qint64 hours, qint64 minutes = 0)
{
    return now.addSecs(-((days * 24 + hours) * 60 + minutes) * 60);
}

TEST(VersionsKept, OfTheLastHourAreAll)
{
    EXPECT_THAT(superfluous({ago(0, 1), ago(0, 0, 59), ago(0, 0, 58), ago(0, 0, 1), now}, now), IsEmpty());
}

TEST(VersionsKept, OfTheLastDayAreTheLastOfEachHour)
{
    EXPECT_THAT(superfluous({ago(0, 5, 50), ago(0, 5, 20), ago(0, 4, 50), ago(0, 4, 40), ago(0, 4, 10)}, now),
                ElementsAre(0, 2, 3));
}

TEST(VersionsKept, OfTheLastWeekAreTheLastOfEachDay)
{
    EXPECT_THAT(superfluous({ago(3, 11), ago(3, 2), ago(2, 11), ago(2, 3), now}, now), ElementsAre(0, 2));
}

TEST(VersionsKept, OfFourWeeksAreTheLastOfEachWeek)
{
    // Monday 2 and Tuesday 3 November are in one week, Monday 9 in the next.
    EXPECT_THAT(superfluous({ago(20, 0), ago(19, 0), ago(13, 0), now}, now), ElementsAre(0));
}

TEST(VersionsKept, OfWhatIsOlderAreTheLastOfEachMonth)
{
    EXPECT_THAT(
        superfluous({QDateTime({2026, 3, 2}, {8, 0}, Qt::UTC), QDateTime({2026, 3, 30}, {8, 0}, Qt::UTC),
                     QDateTime({2026, 4, 1}, {8, 0}, Qt::UTC), now},
                    now),
        ElementsAre(0));
}

TEST(VersionsKept, TheLatestStaysHoweverOldItIs)
{
    EXPECT_THAT(superfluous({ago(900, 0)}, now), IsEmpty());
    EXPECT_THAT(superfluous({}, now), IsEmpty());
}

class VersionsTest : public testing::Test {
protected:
    void keep(const QByteArray& bytes, const QDateTime& when)
    {
        EXPECT_TRUE(backups_.add(path(), bytes, when));
    }
    [[nodiscard]] QString path() const { return documents_.filePath(QStringLiteral("plan.nextrung")); }
    [[nodiscard]] QByteArray kept(std::size_t at) const
    {
        const std::vector<Backup> all = backups_.of(path());
        const core::Result<QByteArray> bytes = loadFile(at < all.size() ? all[at].file : QString());
        return bytes ? *bytes : QByteArray();
    }

    QTemporaryDir documents_;
    QTemporaryDir elsewhere_;
    Backups backups_{elsewhere_.filePath(QStringLiteral("versions"))};
};

TEST_F(VersionsTest, AreListedTheLatestFirstAndLieOutsideTheDocumentsFolder)
{
    keep("one", ago(0, 0, 30));
    keep("two", now);

    EXPECT_EQ(backups_.of(path()).size(), 2U);
    EXPECT_EQ(backups_.of(path()).front().when, now);
    EXPECT_EQ(kept(0), QByteArray("two"));
    EXPECT_EQ(kept(1), QByteArray("one"));
    EXPECT_TRUE(QDir(documents_.path()).isEmpty());
    EXPECT_TRUE(backups_.of(path() + QStringLiteral(".other")).empty());
}

TEST_F(VersionsTest, ThatAreTheSameAsTheLatestAreKeptOnce)
{
    keep("one", ago(0, 0, 30));
    keep("one", now);

    EXPECT_EQ(backups_.of(path()).size(), 1U);
}

TEST_F(VersionsTest, AreThinnedOutAsTheyAge)
{
    keep("one", ago(0, 5, 50));
    keep("two", ago(0, 5, 20));
    keep("three", now);

    EXPECT_EQ(backups_.of(path()).size(), 2U);
    EXPECT_EQ(kept(1), QByteArray("two"));
}

TEST_F(VersionsTest, AreFoundByTheirContentAndNotIfTheyWereChanged)
{
    keep("one", ago(0, 0, 30));
    keep("two", now);

    EXPECT_EQ(backups_.withHash(path(), contentHash("one")), QByteArray("one"));
    EXPECT_EQ(backups_.withHash(path(), contentHash("three")), std::nullopt);
    ASSERT_TRUE(saveFile(backups_.of(path()).back().file, "changed"));
    EXPECT_EQ(backups_.withHash(path(), contentHash("one")), std::nullopt);
}

TEST_F(VersionsTest, MayBeReadByTheirOwnerOnly)
{
    keep("one", now);

    const QFileInfo file(backups_.of(path()).front().file);
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    EXPECT_EQ(file.permissions() & others, QFileDevice::Permissions());
    EXPECT_EQ(QFileInfo(file.absolutePath()).permissions() & others, QFileDevice::Permissions());
}

TEST_F(VersionsTest, AreLockedTogetherWithTheFile)
{
    const core::Plan plan = test::smallLadder();
    keep(fileBytes({}, nullptr), ago(0, 0, 30));
    keep(fileBytes(plan, nullptr), now);
    const Seal::Pointer seal = Seal::make(QStringLiteral("one"), SealCost::least());
    const Seal::Pointer next = Seal::make(QStringLiteral("two"), SealCost::least());

    backups_.reseal(path(), nullptr, seal.get()).removeFormer();
    backups_.reseal(path(), seal.get(), next.get()).removeFormer();

    ASSERT_EQ(backups_.of(path()).size(), 2U);
    EXPECT_EQ(backups_.of(path()).front().when, now);
    EXPECT_EQ(*planInFile(kept(0), next.get()), plan);
    EXPECT_TRUE(isSealed(kept(1)));
}

TEST_F(VersionsTest, OfOneFileAreTheSameByWhateverPathItIsReached)
{
    ASSERT_TRUE(saveFile(path(), "here"));
    ASSERT_TRUE(QDir().mkpath(documents_.filePath(QStringLiteral("sub"))));

    EXPECT_EQ(pathKey(path()), pathKey(documents_.filePath(QStringLiteral("sub/../plan.nextrung"))));
    EXPECT_NE(pathKey(path()), pathKey(path() + QStringLiteral("x")));
}

}  // namespace
}  // namespace nextrung::storage
