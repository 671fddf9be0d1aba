// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFileInfo>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QXmlStreamReader>

namespace nextrung::test {

namespace {

void collectTexts(const QJsonValue& value, QStringList& texts)
{
    if (value.isString())
        texts += value.toString();
    for (const QJsonValue each : value.toArray())
        collectTexts(each, texts);
    const QJsonObject object = value.toObject();
    for (auto at = object.begin(); at != object.end(); ++at)
        collectTexts(at.value(), texts);
}

/// The number of elements that hold text in an SVG; −1 if it is none.
int textsInSvg(const QByteArray& bytes)
{
    QXmlStreamReader reader(bytes);
    int texts = 0;
    bool isSvg = false;
    while (!reader.atEnd()) {
        if (reader.readNext() != QXmlStreamReader::StartElement)
            continue;
        isSvg = isSvg || reader.name() == QLatin1String("svg");
        texts += reader.name() == QLatin1String("text") ? 1 : 0;
    }
    EXPECT_FALSE(reader.hasError()) << reader.errorString().toStdString();
    return isSvg ? texts : -1;
}

bool hasOneColour(const QImage& image)
{
    const QRgb first = image.pixel(0, 0);
    for (int y = 0; y < image.height(); y += 5) {
        for (int x = 0; x < image.width(); x += 5) {
            if (image.pixel(x, y) != first)
                return false;
        }
    }
    return true;
}

double lightnessOf(const QImage& image)
{
    double sum = 0;
    int points = 0;
    for (int y = 0; y < image.height(); y += 10) {
        for (int x = 0; x < image.width(); x += 10) {
            sum += qGray(image.pixel(x, y));
            ++points;
        }
    }
    return points > 0 ? sum / points : -1;
}

class ExportVerb : public CommandLine {
protected:
    Ending exported(const QString& plan, const QString& name, const QString& view,
                    const QStringList& more = {}) const
    {
        return run(QStringList{u"export"_qs, plan, u"-o"_qs, path(name), u"--view"_qs, view} + more
                   + onThePicturedDay);
    }

    /// What the view holds when written to a file of this name; several pages give the first.
    QByteArray written(const QString& plan, const QString& name, const QString& view,
                       const QStringList& more = {}) const
    {
        const Ending ending = exported(plan, name, view, more);
        // Qt's platform without a display says on standard error what it cannot do with a window.
        EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
        if (view != u"window"_qs)
            expectDone(ending);
        const QFileInfo whole(path(name));
        if (whole.exists())
            return contentOf(whole.filePath());
        return contentOf(path(whole.completeBaseName() + u"-1."_qs + whole.suffix()));
    }

    /// Titles of the sample that a view must hold.
    static QStringList titlesIn(const QString& view)
    {
        if (view == u"ladder"_qs)
            return {u"Sales Support Associate"_qs, u"Account Executive"_qs, u"Director of Sales"_qs};
        if (view == u"timeline"_qs)
            return {u"Show Dana the plan, agree it"_qs, u"First led call"_qs, u"Visibility"_qs};
        return {u"Negotiation"_qs, u"Resilience with rejection"_qs, u"Product knowledge"_qs};
    }

    const QStringList views_{u"ladder"_qs, u"timeline"_qs, u"skills"_qs};
};

}  // namespace

TEST_F(ExportVerb, WritesEachViewAsJson)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        SCOPED_TRACE(view.toStdString());
        const QJsonDocument document = QJsonDocument::fromJson(written(plan, view + u".json"_qs, view));
        ASSERT_TRUE(document.isArray() || document.isObject());
        QStringList texts;
        if (document.isArray())
            collectTexts(document.array(), texts);
        else
            collectTexts(document.object(), texts);
        for (const QString& title : titlesIn(view))
            EXPECT_TRUE(texts.contains(title)) << title.toStdString();
    }
}

TEST_F(ExportVerb, WritesEachViewAsCsvWithAllRecordsOfOneLength)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        SCOPED_TRACE(view.toStdString());
        const std::vector<QStringList> table
            = csvRecords(QString::fromUtf8(written(plan, view + u".csv"_qs, view)));
        ASSERT_GT(table.size(), 1U);
        QStringList cells;
        for (const QStringList& record : table) {
            EXPECT_EQ(record.size(), table.front().size()) << record.join(u'|').toStdString();
            cells += record;
        }
        for (const QString& title : titlesIn(view))
            EXPECT_TRUE(cells.contains(title)) << title.toStdString();
    }
}

TEST_F(ExportVerb, WritesEachViewAsSvgWithRealText)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        SCOPED_TRACE(view.toStdString());
        EXPECT_GT(textsInSvg(written(plan, view + u".svg"_qs, view)), 10);
    }
}

TEST_F(ExportVerb, WritesEachViewAsPngWithSomethingOnIt)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        SCOPED_TRACE(view.toStdString());
        const QImage image = QImage::fromData(written(plan, view + u".png"_qs, view), "PNG");
        ASSERT_FALSE(image.isNull());
        EXPECT_FALSE(hasOneColour(image));
    }
}

TEST_F(ExportVerb, WritesEachViewAsPdf)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        SCOPED_TRACE(view.toStdString());
        EXPECT_TRUE(written(plan, view + u".pdf"_qs, view).startsWith("%PDF-"));
    }
}

TEST_F(ExportVerb, NumbersThePagesOfAPlanThatIsWrittenAsPictures)
{
    expectDone(exported(sample(), u"plan.png"_qs, u"meeting-plan"_qs));

    EXPECT_EQ(files(),
              (QStringList{u"plan-1.png"_qs, u"plan-2.png"_qs, u"plan-3.png"_qs, u"sample.nextrung"_qs}));
    for (const char* name : {"plan-1.png", "plan-2.png", "plan-3.png"})
        EXPECT_FALSE(hasOneColour(QImage(path(QLatin1String(name)), "PNG"))) << name;
}

TEST_F(ExportVerb, RepeatsItselfToTheByteOnOneDay)
{
    const QString plan = sample();
    for (const QString& view : views_) {
        for (const char* ending : {".csv", ".json", ".svg", ".pdf"}) {
            SCOPED_TRACE(view.toStdString() + ending);
            const QByteArray first = written(plan, u"first"_qs + QLatin1String(ending), view);
            EXPECT_FALSE(first.isEmpty());
            EXPECT_EQ(written(plan, u"second"_qs + QLatin1String(ending), view), first);
        }
    }
}

TEST_F(ExportVerb, LeavesThePlanAsItWas)
{
    const QString plan = sample();
    const QByteArray before = contentOf(plan);

    static_cast<void>(written(plan, u"ladder.svg"_qs, u"ladder"_qs));

    EXPECT_EQ(contentOf(plan), before);
}

TEST_F(ExportVerb, ShowsThePagesOfTheWindowWithoutADisplay)
{
    const QString plan = sample();
    for (const char* page : {"ladder", "plan"}) {
        SCOPED_TRACE(page);
        const QStringList size{u"--page"_qs, QLatin1String(page), u"--size"_qs, u"1600x1000"_qs};
        const QImage light = QImage::fromData(
            written(plan, u"light.png"_qs, u"window"_qs, size + QStringList{u"--theme"_qs, u"light"_qs}));
        const QImage dark = QImage::fromData(
            written(plan, u"dark.png"_qs, u"window"_qs, size + QStringList{u"--theme"_qs, u"dark"_qs}));
        EXPECT_EQ(light.width(), 1600);
        EXPECT_EQ(light.height(), 1000);
        EXPECT_FALSE(hasOneColour(light));
        EXPECT_GT(lightnessOf(light), lightnessOf(dark));
    }
}

TEST_F(ExportVerb, RefusesWhatNoTableHasAndLeavesNothingBehind)
{
    const QString plan = sample();

    expectRefused(exported(plan, u"plan.docx"_qs, u"meeting-plan"_qs));
    expectRefused(exported(plan, u"plan"_qs, u"meeting-plan"_qs));
    expectRefused(exported(plan, u"plan.csv"_qs, u"meeting-plan"_qs));
    expectRefused(exported(plan, u"window.pdf"_qs, u"window"_qs));
    expectRefused(exported(plan, u"plan.pdf"_qs, u"meeting-plan"_qs, {u"--paper"_qs, u"A3"_qs}));
    expectRefused(exported(plan, u"plan.png"_qs, u"window"_qs, {u"--page"_qs, u"moon"_qs}));
    expectRefused(exported(plan, u"plan.png"_qs, u"window"_qs, {u"--size"_qs, u"large"_qs}));
    expectRefused(exported(plan, u"plan.png"_qs, u"ladder"_qs, {u"--theme"_qs, u"pink"_qs}));
    EXPECT_EQ(files(), QStringList{u"sample.nextrung"_qs});
}

TEST_F(ExportVerb, RefusesOptionsThatWouldDoNothing)
{
    const QString plan = sample();

    expectRefused(exported(plan, u"x.png"_qs, u"ladder"_qs, {u"--page"_qs, u"plan"_qs}));
    expectRefused(exported(plan, u"x.png"_qs, u"timeline"_qs, {u"--size"_qs, u"1600x1000"_qs}));
    expectRefused(exported(plan, u"x.csv"_qs, u"ladder"_qs, {u"--theme"_qs, u"dark"_qs}));
    expectRefused(exported(plan, u"x.pdf"_qs, u"ladder"_qs, {u"--theme"_qs, u"dark"_qs}));
    expectRefused(exported(plan, u"x.json"_qs, u"ladder"_qs, {u"--paper"_qs, u"A4"_qs}));
    expectRefused(exported(plan, u"x.png"_qs, u"window"_qs, {u"--paper"_qs, u"A4"_qs}));
    expectRefused(exported(plan, u"x.png"_qs, u"window"_qs, {u"--size"_qs, u"10x10"_qs}));
    EXPECT_EQ(files(), QStringList{u"sample.nextrung"_qs});
}

TEST_F(ExportVerb, PaintsAPictureDarkWhereAsked)
{
    const QString plan = sample();
    const QStringList dark{u"--theme"_qs, u"dark"_qs};

    EXPECT_LT(lightnessOf(QImage::fromData(written(plan, u"dark.png"_qs, u"ladder"_qs, dark))),
              lightnessOf(QImage::fromData(written(plan, u"light.png"_qs, u"ladder"_qs))));
}

TEST_F(ExportVerb, ShowsTheSkillsAloneInTheViewOfTheSkills)
{
    const QString plan = sample();
    const QByteArray ladder = written(plan, u"ladder.svg"_qs, u"ladder"_qs);
    const QByteArray skills = written(plan, u"skills.svg"_qs, u"skills"_qs);

    EXPECT_TRUE(skills.contains("Skills: needed and now"));
    EXPECT_FALSE(skills.contains("The route"));
    EXPECT_TRUE(ladder.contains("The route"));
    EXPECT_FALSE(ladder.contains("Skills: needed and now"));
}

TEST_F(ExportVerb, GivesALargeLadderASheetThatHoldsAllOfIt)
{
    QByteArray rows = R"("levels": [{"id": "0000000000001", "title": "L", "rank": 1}], "tracks": [)";
    QByteArray positions;
    for (int at = 0; at < 30; ++at) {
        const QByteArray number = QByteArray::number(100 + at);
        rows += at > 0 ? "," : "";
        rows += R"({"id": "0000000001)" + number + R"(", "title": "Track )" + number + R"("})";
        positions += at > 0 ? "," : "";
        positions += R"({"id": "0000000002)" + number + R"(", "title": "Position )" + number
            + R"(", "level": "0000000000001", "track": "0000000001)" + number + R"("})";
    }
    const QString large = plan(u"large.nextrung"_qs, rows + R"(], "positions": [)" + positions + "]");

    const QString svg = QString::fromUtf8(written(large, u"large.svg"_qs, u"ladder"_qs));

    for (int at = 0; at < 30; ++at)
        EXPECT_TRUE(svg.contains(u"Position %1"_qs.arg(100 + at))) << at;
}

TEST_F(ExportVerb, NamesAmbiguousPositionsOfATableByTheirTrack)
{
    const QString table = QString::fromUtf8(
        written(sample(), u"ladder.csv"_qs, u"ladder"_qs, {u"--with-outside-positions"_qs}));

    EXPECT_TRUE(table.contains(u"Sales/Account Executive"_qs)) << table.toStdString();
    EXPECT_TRUE(table.contains(u"Other employers/Account Executive"_qs)) << table.toStdString();
}

TEST_F(ExportVerb, TellsNothingOfOtherEmployersAndThePublicNothingOfPay)
{
    const QString plan = sample();
    const QString forManager = QString::fromUtf8(written(plan, u"mine.svg"_qs, u"ladder"_qs));
    const QString forAll
        = QString::fromUtf8(written(plan, u"all.svg"_qs, u"ladder"_qs, {u"--layer"_qs, u"public"_qs}));

    EXPECT_FALSE(forManager.contains(u"Other employers"_qs));
    EXPECT_TRUE(forManager.contains(u"50k"_qs)) << "what an account executive is paid";
    EXPECT_TRUE(forAll.contains(u"Account Executive"_qs));
    EXPECT_FALSE(forAll.contains(u"50k"_qs));
}

TEST_F(ExportVerb, LetsOthersReadWhatIsMadeToBeHandedOn)
{
    const QString plan = sample();
    static_cast<void>(written(plan, u"ladder.svg"_qs, u"ladder"_qs));

    EXPECT_EQ(QFileInfo(path(u"ladder.svg"_qs)).permissions(),
              QFileInfo(file(u"plain"_qs, "x")).permissions());
    EXPECT_FALSE(QFileInfo(plan).permission(QFileDevice::ReadOther));
}

TEST_F(ExportVerb, RefusesToWriteIntoAFolderThatIsNotThereAndLeavesNothingBehind)
{
    const QString plan = sample();
    for (const char* name : {"no/such/x.pdf", "no/such/x.png", "no/such/x.svg", "no/such/x.csv"}) {
        SCOPED_TRACE(name);
        expectRefused(exported(plan, QLatin1String(name), u"ladder"_qs));
    }
    EXPECT_EQ(files(), QStringList{u"sample.nextrung"_qs});
}

}  // namespace nextrung::test
