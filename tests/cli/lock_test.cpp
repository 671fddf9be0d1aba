// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "storage/keeper.h"

#include <QFile>

namespace nextrung::test {
namespace {

class Lock : public CommandLine {
protected:
    [[nodiscard]] QString passphrase(const QByteArray& text) const
    {
        return file(QStringLiteral("passphrase-") + QString::fromLatin1(text.left(5)), text + "\n");
    }

    /// The sample, locked with "correct horse".
    [[nodiscard]] QString lockedSample() const
    {
        const QString locked = path(QStringLiteral("locked.nextrung"));
        expectDone(run({QStringLiteral("lock"), sample(), QStringLiteral("-o"), locked,
                        QStringLiteral("--passphrase-file"), passphrase("correct horse")}));
        return locked;
    }
};

TEST_F(Lock, LeavesNothingToReadAndUnlocksToTheSameBytes)
{
    const QString locked = lockedSample();
    EXPECT_FALSE(contentOf(locked).contains("Maya"));
    const QString again = path(QStringLiteral("again.nextrung"));

    expectDone(run({QStringLiteral("unlock"), locked, QStringLiteral("-o"), again,
                    QStringLiteral("--passphrase-file"), passphrase("correct horse")}));

    EXPECT_EQ(contentOf(again), contentOf(path(QStringLiteral("sample.nextrung"))));
}

TEST_F(Lock, IsOpenedByEveryVerbThatIsGivenThePassphrase)
{
    const QString locked = lockedSample();

    const Ending ending = run(
        {QStringLiteral("gaps"), locked, QStringLiteral("--passphrase-file"), passphrase("correct horse")});

    expectDone(ending);
    EXPECT_FALSE(ending.out.isEmpty());
}

TEST_F(Lock, SaysThatThePassphraseIsWrong)
{
    const Ending ending = run(
        {QStringLiteral("check"), lockedSample(), QStringLiteral("--passphrase-file"), passphrase("wrong")});

    expectRefused(ending);
    EXPECT_TRUE(ending.err.contains(QLatin1String("not the passphrase"))) << ending.err.toStdString();
}

TEST_F(Lock, IsRefusedWithoutAPassphrase)
{
    const Ending ending = run({QStringLiteral("check"), lockedSample()});

    expectRefused(ending);
    EXPECT_TRUE(ending.err.contains(QLatin1String("locked with a passphrase"))) << ending.err.toStdString();
}

TEST_F(Lock, LeavesAFileAloneThatIsOpenInAWindow)
{
    const QString plan = sample();
    const QByteArray before = contentOf(plan);
    const storage::KeepingPlace ofTheWindow{path(QStringLiteral("NextRung/NextRung/kept"))};
    const auto held = ofTheWindow.lockOf(plan);
    ASSERT_TRUE(held && held->isLocked());

    const Ending ending = run({QStringLiteral("lock"), plan, QStringLiteral("-o"), plan,
                               QStringLiteral("--passphrase-file"), passphrase("correct horse")},
                              60'000, path({}));

    expectRefused(ending);
    EXPECT_TRUE(ending.err.contains(QLatin1String("open in a window"))) << ending.err.toStdString();
    EXPECT_EQ(contentOf(plan), before);
}

TEST_F(Lock, DoesNotLockTwice)
{
    expectRefused(run({QStringLiteral("lock"), lockedSample(), QStringLiteral("-o"),
                       path(QStringLiteral("twice.nextrung")), QStringLiteral("--passphrase-file"),
                       passphrase("correct horse")}));
    EXPECT_FALSE(QFile::exists(path(QStringLiteral("twice.nextrung"))));
}

}  // namespace
}  // namespace nextrung::test
