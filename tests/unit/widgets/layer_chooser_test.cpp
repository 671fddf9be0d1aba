// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/printers.h"
#include "widgets/layer_chooser.h"

#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

using core::Choice;
using core::Layer;

TEST(LayerChooserTest, ShowsEachLayerAndAsksForNothingByIt)
{
    LayerChooser chooser;
    const QSignalSpy picked(&chooser, &LayerChooser::picked);
    QStringList words;
    for (const auto& [layer, word] : core::Words<Layer>::list) {
        chooser.setLayer(layer);
        EXPECT_TRUE(chooser.layer() == layer) << word;
        words.append(chooser.currentText());
    }

    EXPECT_EQ(QSet<QString>(words.begin(), words.end()).size(), 4);
    EXPECT_EQ(picked.count(), 0);
}

TEST(LayerChooserTest, TellsWhatIsPickedByTheKeyboard)
{
    LayerChooser chooser;
    chooser.setLayer(Layer::Manager);
    chooser.show();
    const QSignalSpy picked(&chooser, &LayerChooser::picked);

    QTest::keyClick(&chooser, Qt::Key_Home);

    EXPECT_TRUE(chooser.layer() == Layer::Private);
    ASSERT_EQ(picked.count(), 1);
}

TEST(LayerChooserTest, KeepsWhatANewerVersionWroteUntilThePersonChooses)
{
    LayerChooser chooser;
    chooser.setLayer(Choice<Layer>::fromWord(QStringLiteral("friends")));

    EXPECT_EQ(chooser.layer().word(), QStringLiteral("friends"));
    EXPECT_EQ(chooser.currentText(), QStringLiteral("“friends” (unknown)"));

    chooser.setCurrentIndex(0);
    emit chooser.activated(0);

    EXPECT_TRUE(chooser.layer() == Layer::Private);
}

}  // namespace

}  // namespace nextrung::widgets
