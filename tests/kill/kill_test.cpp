// SPDX-License-Identifier: GPL-3.0-or-later

// Kills a program that edits and saves without end, over and over at random moments, and looks each time at
// what is left.

#include "numbered_plan.h"
#include "storage/recovery.h"
#include "storage/saver.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <optional>
#include <random>

namespace nextrung::test {
namespace {

constexpr int kills = 1000;

/// The driver, with what it says.
class Driver {
public:
    explicit Driver(const QString& folder)
    {
        std::array<int, 2> ends{};
        if (::pipe(ends.data()) != 0)
            return;
        posix_spawn_file_actions_t actions{};
        ::posix_spawn_file_actions_init(&actions);
        ::posix_spawn_file_actions_adddup2(&actions, ends[1], 1);
        ::posix_spawn_file_actions_addclose(&actions, ends[0]);
        QByteArray program(NEXTRUNG_KILL_DRIVER);
        QByteArray where = QFile::encodeName(folder);
        std::array<char*, 3> arguments{program.data(), where.data(), nullptr};
        if (::posix_spawn(&process_, program.constData(), &actions, nullptr, arguments.data(), environ) != 0)
            process_ = -1;
        ::posix_spawn_file_actions_destroy(&actions);
        ::close(ends[1]);
        said_ = ends[0];
    }

    /// Waits until it has said that many edits, or has ended.
    void awaitEdits(int count)
    {
        while (count-- > 0 && readOne()) { }
    }

    /// Kills it after so long, and hears the last that it said.
    void killAfter(int microseconds)
    {
        const timespec moment{0, microseconds * 1000L};
        ::ppoll(nullptr, 0, &moment, nullptr);  // the random moment itself
        ::kill(process_, SIGKILL);
        while (readOne()) { }
        ::close(said_);
        ::waitpid(process_, &status_, 0);
    }

    /// The last edit that it said it had made.
    [[nodiscard]] std::optional<quint64> lastEdit() const { return last_; }
    [[nodiscard]] bool wasKilled() const { return WIFSIGNALED(status_) && WTERMSIG(status_) == SIGKILL; }

private:
    bool readOne()
    {
        quint64 number = 0;
        if (::read(said_, &number, sizeof number) != sizeof number)
            return false;
        last_ = number;
        return true;
    }

    pid_t process_ = -1;
    int said_ = -1;
    int status_ = 0;
    std::optional<quint64> last_;
};

/// How many edits the plan has that a restart would show: what the journal offers, or else the file.
std::optional<quint64> editsAfterRestart(const QString& folder)
{
    const storage::KeepingPlace place{folder + QLatin1String("/state")};
    for (const storage::LeftJournal& left : storage::leftJournals(place)) {
        const core::Result<storage::Recovered> found = storage::recovered(place, left, nullptr);
        if (!found) {
            ADD_FAILURE() << "a journal cannot be used: " << static_cast<int>(found.error().code);
            return std::nullopt;
        }
        if (found->bringsAnything())
            return editsIn(found->plan);
    }
    const core::Result<QByteArray> bytes = storage::loadFile(folder + QLatin1String("/plan.nextrung"));
    const core::Result<core::Plan> plan = bytes ? storage::planInFile(*bytes, nullptr) : bytes.error();
    return plan ? editsIn(*plan) : std::nullopt;
}

TEST(Kill, CostsAtMostTheEditThatWasBeingMade)
{
    const QTemporaryDir folder;
    ASSERT_TRUE(storage::saveFile(folder.filePath(QStringLiteral("plan.nextrung")),
                                  storage::fileBytes(planAfter(0), nullptr)));
    std::mt19937 random(std::random_device{}());
    quint64 known = 0;
    quint64 made = 0;
    for (int kill = 1; kill <= kills; ++kill) {
        Driver driver(folder.path());
        // Half of them while it starts and takes back what the one before left.
        const bool atTheStart = kill % 2 == 0;
        if (!atTheStart)
            driver.awaitEdits(1 + static_cast<int>(random() % 40));
        driver.killAfter(static_cast<int>(random() % (atTheStart ? 12'000 : 3'000)));

        ASSERT_TRUE(driver.wasKilled()) << "the driver ended by itself";
        made += driver.lastEdit() ? *driver.lastEdit() - known : 0;
        known = driver.lastEdit().value_or(known);
        const std::optional<quint64> left = editsAfterRestart(folder.path());
        ASSERT_TRUE(left) << "kill " << kill << ": no plan that was ever made";
        ASSERT_GE(*left, known) << "kill " << kill << ": an edit that was made is lost";
        ASSERT_LE(*left, known + 1) << "kill " << kill << ": an edit that nobody made";
        known = *left;
    }
    EXPECT_GT(made, quint64{kills}) << "the driver did hardly anything";
}

}  // namespace
}  // namespace nextrung::test
