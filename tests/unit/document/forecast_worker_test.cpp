// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/forecast_worker.h"
#include "support/small_plan.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace nextrung::document {

namespace {

const QDate today(2026, 11, 23);

std::shared_ptr<const core::Plan> planOf(int activities)
{
    test::SmallPlan small;
    for (int number = 1; number <= activities; ++number)
        small.add(static_cast<quint64>(number), QStringLiteral("Read"), core::Activity::Kind::Activity)
            .workHours
            = 6;
    return std::make_shared<const core::Plan>(small.plan());
}

TEST(ForecastWorker, GivesWhatTheSameSeedGivesWithoutAThread)
{
    const auto plan = planOf(5);
    const core::ForecastOptions options{200, 7};
    ForecastWorker worker;
    QSignalSpy finished(&worker, &ForecastWorker::finished);

    worker.start(plan, today, options);
    EXPECT_TRUE(worker.isRunning());
    ASSERT_TRUE(finished.wait());

    EXPECT_EQ(finished.at(0).at(0).value<core::Forecast>(), *core::forecastOf(*plan, today, options));
    EXPECT_FALSE(worker.isRunning());
}

TEST(ForecastWorker, ALaterForecastTakesThePlaceOfTheOneThatRuns)
{
    ForecastWorker worker;
    QSignalSpy finished(&worker, &ForecastWorker::finished);

    worker.start(planOf(100), today, {1'000'000, 1});
    worker.start(planOf(2), today, {50, 1});
    ASSERT_TRUE(finished.wait());

    EXPECT_EQ(finished.count(), 1);
    EXPECT_EQ(finished.at(0).at(0).value<core::Forecast>().runs, 50);
}

TEST(ForecastWorker, TellsHowFarItIsAndEndsWhenItGoes)
{
    auto worker = std::make_unique<ForecastWorker>();
    QSignalSpy progressed(worker.get(), &ForecastWorker::progressed);

    worker->start(planOf(100), today, {1'000'000'000, 1});
    ASSERT_TRUE(progressed.wait());
    worker.reset();

    EXPECT_EQ(progressed.at(0).at(1).toInt(), 1'000'000'000);
}

}  // namespace

}  // namespace nextrung::document
