// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/output.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace nextrung::app {

TEST(JsonOfTheCommandLine, HasNoDustOfSumsAndEverythingElseAsItIs)
{
    const QJsonObject inner{{QStringLiteral("hours"), 0.1 + 0.2}, {QStringLiteral("late"), false}};
    const QJsonArray rows{inner, 6.000000000000002, QStringLiteral("6.000000000000002"), QJsonValue(),
                          12345678};

    const QByteArray text = formatted(QStringLiteral("json"), {}, [&rows] { return rows; });

    const QJsonArray read = QJsonDocument::fromJson(text).array();
    EXPECT_EQ(read[0][u"hours"].toDouble(), 0.3);
    EXPECT_EQ(read[0][u"late"], QJsonValue(false));
    EXPECT_EQ(read[1].toDouble(), 6.0);
    EXPECT_EQ(read[2].toString(), QStringLiteral("6.000000000000002"));
    EXPECT_TRUE(read[3].isNull());
    EXPECT_EQ(read[4].toInt(), 12345678);
}

}  // namespace nextrung::app
