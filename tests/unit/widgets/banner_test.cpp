// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include <QLayout>
#include <QTest>
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

TEST(Banner, SaysItAgainOfAnotherPlan)
{
    Appearance appearance;
    Banner banner(appearance);
    banner.say(late(QStringLiteral("Two hours too many.")));
    close(banner);

    banner.withdraw();
    banner.say(late(QStringLiteral("Two hours too many.")));

    EXPECT_EQ(banner.text(), QStringLiteral("Two hours too many."));
}

TEST(Banner, StaysClosedByTheKeyboardToo)
{
    Appearance appearance;
    Banner banner(appearance);
    banner.say(late(QStringLiteral("Two hours too many.")));
    QTest::keyClick(&banner, Qt::Key_Escape);

    banner.say(late(QStringLiteral("Two hours too many.")));

    EXPECT_TRUE(banner.text().isEmpty());
}

TEST(Banner, KeepsItsButtonsWhenItSaysTheSameAgain)
{
    Appearance appearance;
    Banner banner(appearance);
    int runs = 0;
    const auto say = [&](int by) {
        Banner::Message message = late(QStringLiteral("Two hours too many."));
        message.choices.push_back({QStringLiteral("Choose"), [&runs, by] { runs += by; }});
        banner.say(std::move(message));
    };
    say(1);
    const auto buttons = banner.findChildren<QToolButton*>();

    say(10);

    EXPECT_EQ(banner.findChildren<QToolButton*>(), buttons);
    banner.choose(0);
    EXPECT_EQ(runs, 10) << "the words are the same, what they do is the latest";
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
