// SPDX-License-Identifier: GPL-3.0-or-later

// The printed plan as other programs read it: pdfinfo, pdffonts and pdftotext of Poppler.

#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRectF>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>

namespace nextrung::test {

namespace {

/// Sides of the sheet that must stay free, in points; the foot stands below the content.
constexpr double sideMargin = 51;
constexpr double topMargin = 42.5;
constexpr double footMargin = 18;
/// Poppler's boxes are those of the font, which reach beyond the letters.
constexpr double fontBox = 2;

struct Word {
    QString text;
    QRectF box;
};

struct PageOfWords {
    QRectF sheet;
    std::vector<Word> words;
};

/// The words of all pages with their boxes, in points from the upper left corner.
std::vector<PageOfWords> wordsIn(const QString& bboxOutput)
{
    static const QRegularExpression shape(QStringLiteral(
        R"rx(<page width="([\d.]+)" height="([\d.]+)">)rx"
        R"rx(|<word xMin="(-?[\d.]+)" yMin="(-?[\d.]+)" xMax="(-?[\d.]+)" yMax="(-?[\d.]+)">(.*?)</word>)rx"));
    std::vector<PageOfWords> pages;
    QRegularExpressionMatchIterator found = shape.globalMatch(bboxOutput);
    while (found.hasNext()) {
        const QRegularExpressionMatch match = found.next();
        const auto number = [&match](int group) { return match.captured(group).toDouble(); };
        if (!match.captured(1).isEmpty())
            pages.push_back({QRectF(0, 0, number(1), number(2)), {}});
        else if (!pages.empty())
            pages.back().words.push_back(
                {match.captured(7), QRectF(QPointF(number(3), number(4)), QPointF(number(5), number(6)))});
    }
    return pages;
}

/// Whether two words stand on one another, not only their fonts' boxes.
bool overlap(const QRectF& one, const QRectF& other)
{
    const QRectF both = one.intersected(other);
    return both.width() > 0.5 && both.height() > std::min(one.height(), other.height()) * 0.2;
}

class PrintedPlan : public CommandLine {
protected:
    void SetUp() override
    {
        for (const char* tool : {"pdftotext", "pdffonts", "pdfinfo"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                GTEST_SKIP() << tool << " is not installed";
        }
    }

    QString printed(const QString& plan, const QStringList& more = {}) const
    {
        const QString pdf = path(u"plan.pdf"_qs);
        expectDone(run(QStringList{u"export"_qs, plan, u"-o"_qs, pdf} + more + onThePicturedDay));
        return pdf;
    }

    static QString readBy(const char* tool, const QStringList& arguments)
    {
        const std::optional<QString> text = printedBy(QLatin1String(tool), arguments);
        EXPECT_TRUE(text) << tool << " failed";
        return text.value_or(QString());
    }

    /// The text of one page, its words parted by single blanks.
    static QString textOf(const QString& pdf, int page)
    {
        const QString number = QString::number(page);
        return readBy(
                   "pdftotext",
                   {u"-f"_qs, number, u"-l"_qs, number, u"-layout"_qs, u"-enc"_qs, u"UTF-8"_qs, pdf, u"-"_qs})
            .simplified();
    }

    static QString factOf(const QString& pdf, const QString& name)
    {
        for (const QString& line : readBy("pdfinfo", {pdf}).split(u'\n')) {
            if (line.startsWith(name + u':'))
                return line.mid(name.size() + 1).trimmed();
        }
        return {};
    }

    static std::vector<PageOfWords> wordsOf(const QString& pdf)
    {
        return wordsIn(readBy("pdftotext", {u"-bbox"_qs, u"-enc"_qs, u"UTF-8"_qs, pdf, u"-"_qs}));
    }

    /// The titles of the sample's rows of a kind; all rows where no kind is named.
    static QStringList titlesOf(const QString& plan, const QString& kind = {})
    {
        QStringList titles;
        const QJsonObject file = QJsonDocument::fromJson(contentOf(plan)).object();
        for (const QJsonValue row : file[u"activities"].toArray()) {
            if (kind.isEmpty() || row[u"kind"].toString() == kind)
                titles += row[u"title"].toString();
        }
        return titles;
    }

    /// The sample with so many activities more, in its second phase.
    QString sampleWithMore(int count) const
    {
        QJsonObject file = QJsonDocument::fromJson(contentOf(sample())).object();
        QJsonArray activities = file[u"activities"].toArray();
        for (int number = 1; number <= count; ++number) {
            activities.append(QJsonObject{{u"id"_qs, u"1g0fn0ecav%1"_qs.arg(number, 3, 10, QChar(u'0'))},
                                          {u"title"_qs, u"Extra%1"_qs.arg(number)},
                                          {u"order"_qs, 100 + number},
                                          {u"parent"_qs, u"dkkk45gjcdceq"_qs},
                                          {u"workHours"_qs, 1}});
        }
        file[u"activities"_qs] = activities;
        return this->file(u"more.nextrung"_qs, QJsonDocument(file).toJson());
    }
};

void expectNoWordOnAnother(const std::vector<PageOfWords>& pages)
{
    for (const PageOfWords& page : pages) {
        for (std::size_t one = 0; one < page.words.size(); ++one) {
            for (std::size_t other = one + 1; other < page.words.size(); ++other)
                EXPECT_FALSE(overlap(page.words[one].box, page.words[other].box))
                    << page.words[one].text.toStdString() << " and " << page.words[other].text.toStdString()
                    << " at " << page.words[one].box.left() << ", " << page.words[one].box.top();
        }
    }
}

}  // namespace

TEST_F(PrintedPlan, OfTheSampleHasThreePagesOfA4)
{
    const QString pdf = printed(sample());

    EXPECT_EQ(factOf(pdf, u"Pages"_qs), u"3"_qs);
    const std::vector<PageOfWords> pages = wordsOf(pdf);
    ASSERT_EQ(pages.size(), 3U);
    EXPECT_NEAR(pages[0].sheet.width(), 595.3, 1);
    EXPECT_NEAR(pages[0].sheet.height(), 841.9, 1);
    EXPECT_NEAR(pages[2].sheet.width(), 841.9, 1);
}

TEST_F(PrintedPlan, ComesOnLetterPaperToo)
{
    const QString pdf = printed(sample(), {u"--paper"_qs, u"Letter"_qs});
    const std::vector<PageOfWords> pages = wordsOf(pdf);

    ASSERT_GE(pages.size(), 3U);
    // Wider fonts break more lines, and Letter is the lower sheet.
    if (readBy("pdffonts", {pdf}).contains(u"Inter"_qs)) {
        EXPECT_EQ(pages.size(), 3U);
    }
    EXPECT_NEAR(pages[0].sheet.width(), 612, 1);
    EXPECT_NEAR(pages[0].sheet.height(), 792, 1);
}

TEST_F(PrintedPlan, EmbedsAllItsFonts)
{
    const QStringList lines = readBy("pdffonts", {printed(sample())}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    // Name, type and encoding, then: embedded, subset, to Unicode, object.
    static const QRegularExpression columns(
        QStringLiteral(R"rx(\s(yes|no)\s+(yes|no)\s+(yes|no)\s+\d+\s+\d+\s*$)rx"));

    ASSERT_FALSE(lines.isEmpty());
    for (const QString& line : lines) {
        const QRegularExpressionMatch match = columns.match(line);
        ASSERT_TRUE(match.hasMatch()) << line.toStdString();
        EXPECT_EQ(match.captured(1), u"yes"_qs) << line.toStdString();
        EXPECT_EQ(match.captured(3), u"yes"_qs) << line.toStdString();
    }
}

TEST_F(PrintedPlan, NamesEachMilestoneOnceOnItsFirstPage)
{
    const QString plan = sample();
    const QStringList milestones = titlesOf(plan, u"milestone"_qs);
    ASSERT_EQ(milestones.size(), 4);

    const QString text = textOf(printed(plan), 1);

    for (const QString& title : milestones)
        EXPECT_EQ(text.count(title), 1) << title.toStdString();
}

TEST_F(PrintedPlan, NamesEveryActivityInFullBesideItsTimeline)
{
    const QString plan = sample();
    const QStringList titles = titlesOf(plan);
    ASSERT_EQ(titles.size(), 23);

    const QString text = textOf(printed(plan), 3);

    for (const QString& title : titles)
        EXPECT_TRUE(text.contains(title)) << title.toStdString();
}

TEST_F(PrintedPlan, BreaksANameBesideItsTimelineBeforeItIsTooSmallToRead)
{
    const QString plan = sample();
    const QByteArray more = QByteArray(" and everybody who has a say in how we sell renewals,").repeated(2);
    QByteArray bytes = contentOf(plan);
    const QStringList titles = titlesOf(plan);
    for (const QString& each : titles) {
        const QByteArray title = "\"title\": \"" + each.toUtf8();
        bytes.replace(title + '"', title + more + " Last" + QByteArray::number(titles.indexOf(each)) + '"');
    }

    const QString pdf = printed(file(u"long.nextrung"_qs, bytes));

    // Phases, and what closes none of the largest gaps, are named nowhere else.
    const QString text = readBy("pdftotext", {pdf, u"-"_qs});
    for (int number = 0; number < titles.size(); ++number)
        EXPECT_TRUE(text.contains(QRegularExpression(u"Last%1\\b"_qs.arg(number)))) << number;
    expectNoWordOnAnother(wordsOf(pdf));
}

TEST_F(PrintedPlan, MovesTheRowsOfItsTimelineTogetherBeforeItTakesAnotherPage)
{
    for (const int more : {1, 2}) {
        const QString pdf = printed(sampleWithMore(more));

        EXPECT_EQ(factOf(pdf, u"Pages"_qs), u"3"_qs) << more;
        EXPECT_TRUE(textOf(pdf, 3).contains(u"Extra%1"_qs.arg(more)));
        expectNoWordOnAnother(wordsOf(pdf));
    }
}

TEST_F(PrintedPlan, PutsAboutAsManyRowsOnEachPageOfALongTimelineAndKeepsTheMilestonesTogether)
{
    const QString plan = sampleWithMore(20);
    const QString pdf = printed(plan);
    ASSERT_EQ(factOf(pdf, u"Pages"_qs), u"4"_qs);
    const QStringList pages{textOf(pdf, 3), textOf(pdf, 4)};

    for (const QString& page : pages) {
        const auto has = [&page](const QString& title) { return page.contains(title); };
        const QStringList titles = titlesOf(plan);
        EXPECT_GE(std::count_if(titles.begin(), titles.end(), has), 20) << page.toStdString();
    }
    for (const QString& title : titlesOf(plan, u"milestone"_qs))
        EXPECT_TRUE(pages[1].contains(title)) << title.toStdString();
    expectNoWordOnAnother(wordsOf(pdf));
}

TEST_F(PrintedPlan, SetsAllNamesBesideItsTimelineInOneSizeAndSaysWhatTheGreyDaysAre)
{
    const QString pdf = printed(sample());

    const std::vector<PageOfWords> pages = wordsOf(pdf);
    ASSERT_EQ(pages.size(), 3U);
    const auto heightOf = [&pages](const QString& text) {
        const auto& words = pages[2].words;
        const auto at = std::find_if(words.begin(), words.end(),
                                     [&text](const Word& word) { return word.text == text; });
        return at == words.end() ? 0.0 : at->box.height();
    };
    EXPECT_GT(heightOf(u"Read"_qs), 0);
    for (const QString& word : {u"Reyes,"_qs, u"Brown-bag:"_qs, u"Shadow"_qs})
        EXPECT_NEAR(heightOf(word), heightOf(u"Read"_qs), 0.05) << word.toStdString();
    EXPECT_TRUE(textOf(pdf, 3).contains(u"milestone leave"_qs)) << textOf(pdf, 3).toStdString();
}

TEST_F(PrintedPlan, KeepsEveryWordInsideTheMargins)
{
    for (const PageOfWords& page : wordsOf(printed(sample()))) {
        EXPECT_GT(page.words.size(), 20U);
        const QRectF inside = page.sheet.adjusted(sideMargin - fontBox, topMargin - fontBox,
                                                  fontBox - sideMargin, -footMargin);
        for (const Word& word : page.words)
            EXPECT_TRUE(inside.contains(word.box))
                << word.text.toStdString() << " at " << word.box.left() << ", " << word.box.top() << " to "
                << word.box.right() << ", " << word.box.bottom();
    }
}

TEST_F(PrintedPlan, BeginsThePagesAfterTheFirstAtTheMarginAndNotAboveIt)
{
    const std::vector<PageOfWords> pages = wordsOf(printed(sample()));
    ASSERT_EQ(pages.size(), 3U);
    for (const std::size_t page : {std::size_t{1}, std::size_t{2}}) {
        for (const Word& word : pages[page].words)
            EXPECT_GE(word.box.top(), topMargin - 0.3) << word.text.toStdString();
    }
}

TEST_F(PrintedPlan, GivesReadinessWithThePlanAsARangeWhereNotAllIsKnown)
{
    QJsonObject changed = QJsonDocument::fromJson(contentOf(sample())).object();
    QString product;
    for (const QJsonValue row : changed[u"competencies"].toArray()) {
        if (row[u"title"].toString() == u"Product knowledge"_qs)
            product = row[u"id"].toString();
    }
    QJsonArray known;
    for (const QJsonValue row : changed[u"assessments"].toArray()) {
        if (row[u"competency"].toString() != product)
            known.append(row);
    }
    changed[u"assessments"_qs] = known;

    const QString text = textOf(printed(file(u"unknown.nextrung"_qs, QJsonDocument(changed).toJson())), 1);

    static const QRegularExpression range(u"(\\d+) to (\\d+)% with this plan"_qs);
    const QRegularExpressionMatch found = range.match(text);
    ASSERT_TRUE(found.hasMatch()) << text.toStdString();
    EXPECT_LT(found.captured(1).toInt(), found.captured(2).toInt());
}

TEST_F(PrintedPlan, NamesTheColumnsOfATableOnEachPageOnWhichItGoesOn)
{
    QJsonObject changed = QJsonDocument::fromJson(contentOf(sample())).object();
    const QString target = changed[u"profiles"][0][u"targetPosition"].toString();
    QJsonArray competencies = changed[u"competencies"].toArray();
    QJsonArray requirements = changed[u"requirements"].toArray();
    QJsonArray activities = changed[u"activities"].toArray();
    for (int number = 1; number <= 80; ++number) {
        const QString own = u"%1"_qs.arg(number, 3, 10, QChar(u'0'));
        const QString competency = u"1g0fn0ecav"_qs + own;
        competencies.append(QJsonObject{{u"id"_qs, competency}, {u"title"_qs, u"Skill%1"_qs.arg(number)}});
        requirements.append(QJsonObject{{u"id"_qs, u"1g0fn0ecaw"_qs + own},
                                        {u"competency"_qs, competency},
                                        {u"position"_qs, target},
                                        {u"needed"_qs, 3}});
        activities.append(QJsonObject{{u"id"_qs, u"1g0fn0ecax"_qs + own},
                                      {u"title"_qs, u"Reached%1"_qs.arg(number)},
                                      {u"kind"_qs, u"milestone"_qs},
                                      {u"reachedWhen"_qs, u"Proof%1"_qs.arg(number)},
                                      {u"order"_qs, 100 + number}});
    }
    changed[u"competencies"_qs] = competencies;
    changed[u"requirements"_qs] = requirements;
    changed[u"activities"_qs] = activities;

    const QString pdf = printed(file(u"many.nextrung"_qs, QJsonDocument(changed).toJson()));

    int pagesOfSkills = 0;
    int pagesOfMilestones = 0;
    for (int page = 1; page <= factOf(pdf, u"Pages"_qs).toInt(); ++page) {
        const QString text = textOf(pdf, page);
        const bool isTable = !text.contains(u"What I will build"_qs);
        if (isTable && text.contains(QRegularExpression(u"Skill\\d"_qs))) {
            ++pagesOfSkills;
            EXPECT_TRUE(text.contains(u"Skills: needed and now"_qs)) << text.toStdString();
            EXPECT_TRUE(text.contains(u"Needed Gap"_qs)) << text.toStdString();
        }
        if (text.contains(QRegularExpression(u"Proof\\d"_qs))) {
            ++pagesOfMilestones;
            EXPECT_TRUE(text.contains(u"How we know it is reached"_qs)) << text.toStdString();
        }
    }
    EXPECT_GE(pagesOfSkills, 2);
    EXPECT_GE(pagesOfMilestones, 2);
}

TEST_F(PrintedPlan, SetsNoWordOnAnother)
{
    expectNoWordOnAnother(wordsOf(printed(sample())));
}

TEST_F(PrintedPlan, BreaksLongNamesBetweenWordsAndSetsNoneOnAnother)
{
    const QByteArray mine = "Priyanka Ramanathan-Whitfield of the House of Whitfield and Ramanathan";
    const QByteArray theirs
        = "Prof. Dr. Maximiliane-Konstanze von und zu Hohenlohe-Schillingsfürst der Ältere";
    QByteArray bytes = contentOf(sampleWith("\"name\": \"Maya Okafor\"", "\"name\": \"" + mine + '"'));
    bytes.replace("\"name\": \"Dana Whitfield\"", "\"name\": \"" + theirs + '"');

    const std::vector<PageOfWords> pages = wordsOf(printed(file(u"long.nextrung"_qs, bytes)));

    expectNoWordOnAnother(pages);
    ASSERT_FALSE(pages.empty());
    const PageOfWords& first = pages.front();
    const auto isThere = [&first](const QString& text) {
        return std::any_of(first.words.begin(), first.words.end(),
                           [&text](const Word& word) { return word.text.contains(text); });
    };
    for (const QByteArray& name : {mine, theirs}) {
        // A line may end at a hyphen.
        for (const QString& word : QString::fromUtf8(name).split(QRegularExpression(u"[ -]"_qs)))
            EXPECT_TRUE(isThere(word)) << word.toStdString();
    }
    EXPECT_TRUE(isThere(u"Sales"_qs) && isThere(u"30"_qs)) << "from, to and by are there";
    const QRectF inside
        = first.sheet.adjusted(sideMargin - fontBox, topMargin - fontBox, fontBox - sideMargin, -footMargin);
    for (const Word& word : first.words)
        EXPECT_TRUE(inside.contains(word.box)) << word.text.toStdString();
}

TEST_F(PrintedPlan, KeepsTheGoalsDateOutOfTheTargetsBox)
{
    // The box ends after two boxes of 34 in 100 of the width between the margins, and an arrow of 68.
    constexpr double boxEnd = sideMargin + (595 - 2 * sideMargin) * 0.68 + 68;
    const QString late = sampleWith(R"("goalDate": "2027-06-30")", R"("goalDate": "2027-09-29")");
    for (const QString& plan : {sample(), late}) {
        for (const QString& language : {u"en"_qs, u"de"_qs}) {
            const std::vector<PageOfWords> pages = wordsOf(printed(plan, {u"--language"_qs, language}));
            ASSERT_FALSE(pages.empty());
            int beside = 0;
            for (const Word& word : pages.front().words) {
                const bool isDays = word.text == u"221"_qs || word.text == u"312"_qs;
                const bool isYear
                    = word.text == u"2027"_qs && word.box.right() > boxEnd && word.box.top() < 140;
                beside += isDays || isYear ? 1 : 0;
                EXPECT_TRUE(!isDays || word.box.left() > boxEnd) << language.toStdString();
                EXPECT_TRUE(word.box.top() > 140 || word.box.top() < 95 || word.box.right() < boxEnd
                            || word.box.left() > boxEnd)
                    << word.text.toStdString() << " at " << word.box.left();
            }
            EXPECT_EQ(beside, 2) << language.toStdString();
        }
    }
}

TEST_F(PrintedPlan, SaysWithoutHoursThatEachFinishIsTheSoonest)
{
    const QString pdf = printed(sampleWith(R"("hoursAWeek": 6)", R"("hoursAWeek": 0)"));

    const QString text = textOf(pdf, 3);

    EXPECT_TRUE(text.contains(u"hours a week not set: each finish is the soonest"_qs)) << text.toStdString();
    expectNoWordOnAnother(wordsOf(pdf));
}

TEST_F(PrintedPlan, NamesTheYearOfAFinishMoreThanAYearAway)
{
    const QString late = sampleWith(R"("goalDate": "2027-06-30")", R"("goalDate": "2028-06-30")");

    const QString pdf = printed(late);

    EXPECT_TRUE(textOf(pdf, 3).contains(u"Account Executive 161 30 Jun 2028"_qs))
        << textOf(pdf, 3).toStdString();
    EXPECT_TRUE(textOf(pdf, 3).contains(u"28 May"_qs)) << "which is nearer";
    expectNoWordOnAnother(wordsOf(pdf));
}

TEST_F(PrintedPlan, IsReadOnAnotherDayAndNeverSaysToday)
{
    const QString pdf = printed(sample());

    for (const int page : {1, 2, 3})
        EXPECT_FALSE(textOf(pdf, page).contains(u"today"_qs, Qt::CaseInsensitive)) << page;
    EXPECT_TRUE(textOf(pdf, 1).contains(u"on 26 Nov"_qs));
}

TEST_F(PrintedPlan, GivesTextBackUnchanged)
{
    const QString ask = u"Meet at 14:00 on 2026-11-21 about £38–50k, C++ and (ERP)"_qs;
    const QString plan = sampleWith("Say which sales openings you expect in 2027", ask.toUtf8());

    const QString text = textOf(printed(plan), 1);

    EXPECT_TRUE(text.contains(ask)) << text.toStdString();
    for (const QString& part : {u"14:00"_qs, u"2026-11-21"_qs, u"£38–50k"_qs, u"C++"_qs, u"(ERP)"_qs})
        EXPECT_TRUE(text.contains(part)) << part.toStdString();
}

TEST_F(PrintedPlan, GivesTitlesOfTheTimelineBackUnchanged)
{
    const QString title = u"C++ and (ERP), 2026-11-21"_qs;
    const QString plan
        = sampleWith(R"("title": "Read on consultative selling")", R"("title": ")" + title.toUtf8() + R"(")");

    EXPECT_TRUE(textOf(printed(plan), 3).contains(title));
}

TEST_F(PrintedPlan, ShowsNothingOfThePrivateLayer)
{
    const QString plan = sampleWith(R"("title": "Say which sales openings you expect in 2027")",
                                    R"("layer": "private", "title": "Only between me and my diary")");

    const QString pdf = printed(plan);

    for (const int page : {1, 2, 3})
        EXPECT_FALSE(textOf(pdf, page).contains(u"diary"_qs)) << page;
}

}  // namespace nextrung::test
