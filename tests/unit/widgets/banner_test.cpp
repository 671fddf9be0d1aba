// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include <QLayout>
#include <QToolButton>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

Banner::Message late(const QString& text)
{
    return {QStringLiteral("dates"), text, Banner::Tone::Attention, {}};
}

void close(Banner& banner)
{
    for (auto* button : banner.findChildren<QToolButton*>()) {
        if (button->toolTip() == Banner::tr("Close this message"))
            button->click();
    }
}

}  // namespace

TEST(Banner, StaysClosedWhileItWouldSayTheSame)
{
    Appearance appearance;
    Banner banner(appearance);
    banner.say(late(QStringLiteral("Two hours too many.")));
    close(banner);

    banner.say(late(QStringLiteral("Two hours too many.")));
    EXPECT_TRUE(banner.text().isEmpty());

    banner.say(late(QStringLiteral("Three hours too many.")));
    EXPECT_EQ(banner.text(), QStringLiteral("Three hours too many."));
}

TEST(Banner, SaysItAgainWhenTheCauseHadGone)
{
    Appearance appearance;
    Banner banner(appearance);
    banner.say(late(QStringLiteral("Two hours too many.")));
    close(banner);

    banner.withdraw(QStringLiteral("dates"));
    banner.say(late(QStringLiteral("Two hours too many.")));

    EXPECT_EQ(banner.text(), QStringLiteral("Two hours too many."));
}

TEST(Banner, AlwaysTellsARefusal)
{
    Appearance appearance;
    Banner banner(appearance);
    const Banner::Message no{QStringLiteral("refused"), QStringLiteral("No."), Banner::Tone::Refused, {}};
    banner.say(no);
    close(banner);

    banner.say(no);

    EXPECT_EQ(banner.text(), QStringLiteral("No."));
}

TEST(Banner, TakesTheLinesThatALongSentenceNeeds)
{
    Appearance appearance;
    Banner banner(appearance);
    banner.say(late(QStringLiteral("The kept dates of “A long title” and 7 more leave too little time. "
                                   "Latest start was 1 October 2026.")));

    EXPECT_GT(banner.layout()->totalHeightForWidth(300), banner.layout()->totalHeightForWidth(2000));
}

}  // namespace nextrung::widgets
