// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/banner.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLayout>
#include <QSignalSpy>
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

/// A banner that says that two hours are too many.
class BannerTest : public testing::Test {
protected:
    BannerTest() { say(); }

    void say() { banner_.say(late(QStringLiteral("Two hours too many."))); }

    Appearance appearance_;
    Banner banner_{appearance_};
};

}  // namespace

TEST_F(BannerTest, StaysClosedWhileItWouldSayTheSame)
{
    close(banner_);

    say();
    EXPECT_TRUE(banner_.text().isEmpty());

    banner_.say(late(QStringLiteral("Three hours too many.")));
    EXPECT_EQ(banner_.text(), QStringLiteral("Three hours too many."));
}

TEST_F(BannerTest, SaysItAgainWhenTheCauseHadGone)
{
    close(banner_);

    banner_.withdraw(QStringLiteral("dates"));
    say();

    EXPECT_EQ(banner_.text(), QStringLiteral("Two hours too many."));
}

TEST_F(BannerTest, SaysItAgainOfAnotherPlan)
{
    close(banner_);

    banner_.withdraw();
    say();

    EXPECT_EQ(banner_.text(), QStringLiteral("Two hours too many."));
}

TEST_F(BannerTest, StaysClosedByTheKeyboardToo)
{
    QTest::keyClick(&banner_, Qt::Key_Escape);

    say();

    EXPECT_TRUE(banner_.text().isEmpty());
}

TEST_F(BannerTest, KeepsItsButtonsWhenItSaysTheSameAgain)
{
    int runs = 0;
    const auto say = [&](int by) {
        Banner::Message message = late(QStringLiteral("Two hours too many."));
        message.choices.push_back({QStringLiteral("Choose"), [&runs, by] { runs += by; }});
        banner_.say(std::move(message));
    };
    say(1);
    const auto buttons = banner_.findChildren<QToolButton*>();

    say(10);

    EXPECT_EQ(banner_.findChildren<QToolButton*>(), buttons);
    banner_.choose(0);
    EXPECT_EQ(runs, 10) << "the words are the same, what they do is the latest";
}

TEST_F(BannerTest, AlwaysTellsARefusal)
{
    const Banner::Message no{QStringLiteral("refused"), QStringLiteral("No."), Banner::Tone::Refused, {}};
    banner_.say(no);
    close(banner_);

    banner_.say(no);

    EXPECT_EQ(banner_.text(), QStringLiteral("No."));
}

TEST_F(BannerTest, TellsThatItIsFreeUnlessSomethingElseIsSaidAtOnce)
{
    QSignalSpy freed(&banner_, &Banner::freed);
    banner_.withdraw(QStringLiteral("dates"));
    banner_.say(late(QStringLiteral("Three hours too many.")));
    QCoreApplication::processEvents();
    EXPECT_TRUE(freed.isEmpty());

    close(banner_);
    QCoreApplication::processEvents();
    EXPECT_EQ(freed.size(), 1);

    banner_.withdraw(QStringLiteral("dates"));
    QCoreApplication::processEvents();
    EXPECT_EQ(freed.size(), 1) << "it was free before";
}

TEST_F(BannerTest, SaysItInTheLanguageThatIsChosenLater)
{
    bool isGerman = false;
    const auto switchTo = [&](bool german) {
        isGerman = german;
        QEvent event(QEvent::LanguageChange);
        QCoreApplication::sendEvent(&banner_, &event);
    };
    const auto make = [&isGerman] {
        Banner::Message message = late(isGerman ? QStringLiteral("Zwei Stunden zu viel.")
                                                : QStringLiteral("Two hours too many."));
        message.choices.push_back({isGerman ? QStringLiteral("Wählen") : QStringLiteral("Choose"), [] {}});
        return message;
    };
    banner_.say(make);

    switchTo(true);
    QCoreApplication::processEvents();

    EXPECT_EQ(banner_.text(), QStringLiteral("Zwei Stunden zu viel."));
    QStringList buttons;
    for (const auto* each : banner_.findChildren<QToolButton*>())
        buttons << (each->isHidden() ? QString() : each->text());
    EXPECT_TRUE(buttons.contains(QStringLiteral("Wählen")));
    EXPECT_FALSE(buttons.contains(QStringLiteral("Choose")));

    banner_.say(late(QStringLiteral("Three hours too many.")));
    switchTo(false);
    EXPECT_EQ(banner_.text(), QStringLiteral("Three hours too many.")) << "what was said before is forgotten";

    banner_.say(make);
    close(banner_);
    switchTo(true);
    QCoreApplication::processEvents();
    EXPECT_EQ(banner_.text(), QString()) << "what is closed is not made anew";
}

TEST_F(BannerTest, TakesTheLinesThatALongSentenceNeeds)
{
    banner_.say(late(QStringLiteral("The kept dates of “A long title” and 7 more leave too little time. "
                                    "Latest start was 1 October 2026.")));

    EXPECT_GT(banner_.layout()->totalHeightForWidth(300), banner_.layout()->totalHeightForWidth(2000));
}

}  // namespace nextrung::widgets
