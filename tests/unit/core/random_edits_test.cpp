// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_edits.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <set>

namespace nextrung::core {

namespace {

TEST(RandomEditsTest, LeaveASoundPlanWhateverIsRefused)
{
    for (unsigned seed = 1; seed <= 8; ++seed) {
        test::RandomEdits edits(seed);
        Plan plan;
        int refused = 0;
        int made = 0;
        for (int step = 0; step < 250; ++step) {
            const Result<Plan> after = edits.tryOne(plan);
            refused += after ? 0 : 1;
            made += after && !(*after == plan) ? 1 : 0;
            if (after)
                plan = *after;
            const Outcome sound = soundness(plan);
            ASSERT_TRUE(sound) << "seed " << seed << " step " << step << ' '
                               << testing::PrintToString(sound.error());
            ASSERT_EQ(activityTree(plan).size(), plan.activities.size());
        }
        EXPECT_GT(made, 60) << "seed " << seed;
        EXPECT_GT(refused, 10) << "seed " << seed;
    }
}

/// The functions of core's headers of edits that make one plan from another.
std::set<QString> declaredEdits()
{
    static const QRegularExpression declaration(
        QStringLiteral(R"(\[\[nodiscard\]\] (?:Result<Plan>|Plan) (\w+)\(const Plan& plan\b)"));
    std::set<QString> names;
    QDirIterator headers(QStringLiteral(NEXTRUNG_SOURCE_DIR "/src/core"), {QStringLiteral("*edits.h")},
                         QDir::Files, QDirIterator::Subdirectories);
    while (headers.hasNext()) {
        QFile file(headers.next());
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        auto matches = declaration.globalMatch(QString::fromUtf8(file.readAll()));
        while (matches.hasNext())
            names.insert(matches.next().captured(1));
    }
    return names;
}

TEST(RandomEditsTest, TryEveryEditThatThereIs)
{
    const test::RandomEdits edits(1);
    std::set<QString> tried;
    for (const auto& each : edits.all())
        tried.insert(QString::fromLatin1(each.name));

    const std::set<QString> declared = declaredEdits();

    EXPECT_GT(declared.size(), 20U);
    EXPECT_EQ(tried, declared) << "a new edit belongs into tests/support/random_edits.h";
}

}  // namespace

}  // namespace nextrung::core
