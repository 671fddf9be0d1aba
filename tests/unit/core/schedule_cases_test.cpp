// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "support/schedule_case.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using namespace nextrung;

namespace {

const QString root = QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/schedule/");

/// A file of tests/data/schedule, named by its folder and name.
class ScheduleCases : public testing::TestWithParam<std::string> { };

std::vector<std::string> casesIn(const QString& folder)
{
    std::vector<std::string> names;
    for (const QString& name :
         QDir(root + folder).entryList({QStringLiteral("*.txt")}, QDir::Files, QDir::Name))
        names.push_back((folder + u'/' + name).toStdString());
    return names;
}

std::string nameOf(const testing::TestParamInfo<std::string>& info)
{
    return QFileInfo(QString::fromStdString(info.param)).completeBaseName().toStdString();
}

}  // namespace

TEST_P(ScheduleCases, KeepsWhatTheCaseExpects)
{
    QFile file(root + QString::fromStdString(GetParam()));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const auto theCase = test::ScheduleCase::fromText(QString::fromUtf8(file.readAll()));
    ASSERT_EQ(theCase.mistakes, QStringList());
    ASSERT_FALSE(theCase.expectations.empty());

    const core::Schedule schedule = core::scheduleOf(theCase.plan, theCase.today);

    EXPECT_EQ(theCase.differences(schedule), QStringList());
}

INSTANTIATE_TEST_SUITE_P(Correct, ScheduleCases, testing::ValuesIn(casesIn(QStringLiteral("correct"))),
                         nameOf);
INSTANTIATE_TEST_SUITE_P(Errors, ScheduleCases, testing::ValuesIn(casesIn(QStringLiteral("errors"))), nameOf);
