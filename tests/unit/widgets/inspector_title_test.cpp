// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/inspector_title.h"
#include "widgets/ladder/inspector_parts.h"

#include <QTextDocument>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

const QString longTitle
    = QStringLiteral("An unusually long title with Vertriebsinnendienstkoordinationsbeauftragte (C++ & ERP)");

/// What a tooltip shows.
QString shownIn(const QString& toolTip)
{
    QTextDocument document;
    document.setHtml(toolTip);
    return Qt::mightBeRichText(toolTip) ? document.toPlainText().simplified() : toolTip;
}

}  // namespace

TEST(InspectorTitleTest, IsAsHighAsItsLinesNoneOfWhichIsWiderThanItIs)
{
    const Appearance appearance;
    InspectorTitle title(appearance, nullptr);
    title.setTitle(longTitle);
    title.resize(180, 20);

    const QStringList lines = title.lines(180);

    EXPECT_GT(lines.size(), 2);
    EXPECT_EQ(title.minimumSizeHint().height(), lines.size() * title.fontMetrics().lineSpacing());
    for (const QString& line : lines)
        EXPECT_LE(appearance.fonts().width(line, drawing::styleOf(drawing::Type::Inspector)), 180);
    EXPECT_EQ(shownIn(title.toolTip()), longTitle);
}

TEST(InspectorTitleTest, TheTooltipOfATitleThatLooksLikeHtmlShowsItAsItWasWritten)
{
    const QString written = QStringLiteral("<b>Lead</b> of <i>ERP</i>");
    const Appearance appearance;
    InspectorTitle title(appearance, nullptr);

    title.setTitle(written);

    EXPECT_EQ(shownIn(title.toolTip()), written);
}

TEST(InspectorTitleTest, TheTooltipOfATitleThatIsEditedHasAllOfIt)
{
    TitleLine line(nullptr);

    line.setText(longTitle);

    EXPECT_EQ(shownIn(line.toolTip()), longTitle);
}

}  // namespace nextrung::widgets
