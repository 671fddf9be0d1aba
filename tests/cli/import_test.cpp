// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>

#include <set>

namespace nextrung::test {

namespace {

class ImportVerb : public CommandLine {
protected:
    QString taken() const { return path(QStringLiteral("taken.nextrung")); }

    Ending importOf(const QString& source, const QStringList& more = {}) const
    {
        return run(QStringList{QStringLiteral("import"), source, QStringLiteral("-o"), taken()} + more
                   + onThePicturedDay);
    }

    [[nodiscard]] QJsonArray table(const char* plural) const
    {
        return QJsonDocument::fromJson(contentOf(taken())).object()[QLatin1String(plural)].toArray();
    }

    [[nodiscard]] QStringList titles(const char* plural) const
    {
        QStringList all;
        for (const QJsonValue row : table(plural))
            all += row[u"title"].toString();
        all.sort();
        return all;
    }
};

/// The same with the framework of the UK government, which is not part of the project.
class ImportOfTheFramework : public ImportVerb {
protected:
    void SetUp() override
    {
        if (!QFileInfo::exists(roles_))
            GTEST_SKIP() << "no ladder-uk-ddat-csv/roles.csv in " NEXTRUNG_SHARED_DIR "/data";
    }

    const QString roles_ = QStringLiteral(NEXTRUNG_SHARED_DIR "/data/ladder-uk-ddat-csv/roles.csv");
};

const QByteArray matrix = "Skill,Junior baker,Baker,Senior baker\n"
                          "Kneading,1,2,3\n"
                          "Selling,-,0,\n";

}  // namespace

TEST_F(ImportOfTheFramework, TakesOneRoleWithNinePositionsInSixBandsAndTwoLanes)
{
    const Ending ending = importOf(roles_, {u"--role"_qs, u"Software developer"_qs});

    EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
    EXPECT_EQ(table("positions").size(), 9);
    EXPECT_EQ(table("levels").size(), 6);
    EXPECT_EQ(table("tracks").size(), 2);
    EXPECT_EQ(run({u"check"_qs, taken()}).code, 0);
}

TEST_F(ImportOfTheFramework, TakesAllRolesWithoutAName)
{
    const Ending ending = importOf(roles_);

    EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
    EXPECT_EQ(table("positions").size(), 201);
    EXPECT_EQ(table("requirements").size(), 1'781);
    std::set<QString> used;
    for (const QJsonValue row : table("requirements"))
        used.insert(row[u"competency"].toString());
    EXPECT_EQ(used.size(), 166U);
}

TEST_F(ImportOfTheFramework, SaysWhatItLeftOut)
{
    const QString notes = importOf(roles_).err;

    EXPECT_TRUE(notes.contains(QLatin1String("28"))) << notes.toStdString();
    EXPECT_TRUE(notes.contains(QLatin1String("13"))) << notes.toStdString();
}

TEST_F(ImportOfTheFramework, SaysOfOneRoleWhatItLeftOutOfThatRole)
{
    const QString notes = importOf(roles_, {u"--role"_qs, u"Software developer"_qs}).err;

    EXPECT_FALSE(notes.contains(QLatin1String("28 rows"))) << notes.toStdString();
    EXPECT_FALSE(notes.contains(QLatin1String("13 requirements"))) << notes.toStdString();
}

TEST_F(ImportOfTheFramework, RefusesTablesThatAreNoMatrixAndSaysWhy)
{
    const QString skills = QStringLiteral(NEXTRUNG_SHARED_DIR "/data/ladder-uk-ddat-csv/skills.csv");
    for (const Ending& ending : {importOf(roles_, {u"--as"_qs, u"matrix"_qs}), importOf(skills)}) {
        expectRefused(ending);
        EXPECT_TRUE(ending.err.contains(QLatin1String("no competency matrix"))) << ending.err.toStdString();
    }
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportOfTheFramework, TakesSeveralRolesTogether)
{
    ASSERT_EQ(importOf(roles_, {u"--role"_qs, u"Frontend developer"_qs}).code, 0);
    const auto alone = table("positions").size();

    const Ending ending
        = importOf(roles_, {u"--role"_qs, u"Software developer"_qs, u"--role"_qs, u"frontend developer"_qs});

    EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
    EXPECT_GT(alone, 0);
    EXPECT_EQ(table("positions").size(), alone + 9);
}

TEST_F(ImportOfTheFramework, ListsItsRolesOneALine)
{
    const Ending ending = run({u"import"_qs, roles_, u"--list"_qs});

    EXPECT_EQ(ending.code, 0);
    const QString out = QString::fromUtf8(ending.out);
    EXPECT_EQ(out.split(u'\n', Qt::SkipEmptyParts).size(), 48) << ending.out.toStdString();
    EXPECT_TRUE(out.contains(QLatin1String("Software developer")));
    EXPECT_FALSE(out.contains(QLatin1String("NOT IN USE"), Qt::CaseInsensitive));
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportOfTheFramework, RefusesARoleThatIsNotThereAndOneThatCanMeanTwo)
{
    expectRefused(importOf(roles_, {u"--role"_qs, u"Astronaut"_qs}));
    const Ending ending = importOf(roles_, {u"--role"_qs, u"developer"_qs});

    expectRefused(ending);
    EXPECT_TRUE(ending.err.contains(QLatin1String("Software developer"))) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.contains(QLatin1String("Frontend developer"))) << ending.err.toStdString();
    EXPECT_EQ(files(), QStringList());
}

TEST_F(ImportVerb, TakesAPlainMatrix)
{
    const Ending ending = importOf(file(u"Bakery.csv"_qs, matrix));

    EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
    EXPECT_EQ(titles("positions"), (QStringList{u"Baker"_qs, u"Junior baker"_qs, u"Senior baker"_qs}));
    EXPECT_EQ(titles("competencies"), (QStringList{u"Kneading"_qs, u"Selling"_qs}));
    EXPECT_EQ(table("requirements").size(), 5);
    EXPECT_EQ(run({u"check"_qs, taken()}).code, 0);
}

TEST_F(ImportVerb, SaysWhatItTookTheWordsFor)
{
    const Ending ending
        = importOf(file(u"Bakery.csv"_qs, "Skill,Junior,Senior\nKneading,Basic,Good\nSelling,None,Expert\n"));

    EXPECT_EQ(ending.code, 0);
    EXPECT_TRUE(ending.err.contains(QLatin1String("None = 0, Basic = 1, Good = 2, Expert = 3")))
        << ending.err.toStdString();
}

TEST_F(ImportVerb, SaysThatItGuessedTheOrderOfAWord)
{
    const Ending ending = importOf(file(u"Bakery.csv"_qs, "Skill,Junior,Senior\nKneading,Basic,Magical\n"));

    EXPECT_EQ(ending.code, 0);
    EXPECT_TRUE(ending.err.contains(u"“Magical”"_qs)) << ending.err.toStdString();
}

TEST_F(ImportVerb, GivesTheSamePlanForTheSameFile)
{
    const QString source = file(u"Bakery.csv"_qs, matrix);
    ASSERT_EQ(importOf(source).code, 0);
    const QByteArray first = contentOf(taken());

    ASSERT_EQ(importOf(source).code, 0);

    EXPECT_EQ(contentOf(taken()), first);
}

TEST_F(ImportVerb, TakesTheFormatThatIsNamed)
{
    const QString source = file(u"Bakery.csv"_qs, matrix);

    EXPECT_EQ(importOf(source, {u"--as"_qs, u"matrix"_qs}).code, 0);
    expectRefused(importOf(source, {u"--as"_qs, u"uk-framework"_qs}));
    expectRefused(importOf(source, {u"--as"_qs, u"papyrus"_qs}));
}

TEST_F(ImportVerb, RefusesWhatIsNoLadderAndWritesNothing)
{
    const QString empty = file(u"empty.csv"_qs, {});
    const QString letter = file(u"letter.csv"_qs, "Dear Dana\n");

    expectRefused(importOf(empty));
    expectRefused(importOf(letter));
    expectRefused(importOf(path(u"nowhere.csv"_qs)));
    EXPECT_EQ(files(), (QStringList{u"empty.csv"_qs, u"letter.csv"_qs}));
}

TEST_F(ImportVerb, RefusesToWriteIntoAFolderThatIsNotThere)
{
    const QString source = file(u"Bakery.csv"_qs, matrix);

    expectRefused(run({u"import"_qs, source, u"-o"_qs, path(u"no/such/x.nextrung"_qs)}));

    EXPECT_EQ(files(), QStringList{u"Bakery.csv"_qs});
}

TEST_F(ImportVerb, TakesTheStepsOfAProjectInXml)
{
    const QString source = file(
        u"course.xml"_qs,
        "<Project xmlns=\"http://schemas.microsoft.com/project\"><Tasks><Task><UID>1</UID><Name>Course</Name>"
        "<OutlineLevel>1</OutlineLevel><Duration>PT20H0M0S</Duration></Task></Tasks></Project>");

    const Ending ending = importOf(source);

    EXPECT_EQ(ending.code, 0);
    EXPECT_THAT(ending.err.toStdString(), testing::HasSubstr("rounded up to whole days"));
    EXPECT_EQ(titles("activities"), QStringList{u"Course"_qs});
    EXPECT_EQ(run({u"import"_qs, source, u"--list"_qs}).out, "Course\n");
}

TEST_F(ImportVerb, TakesDaysOffFromThisYearOn)
{
    const QString source
        = file(u"days.ics"_qs,
               "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Christmas\n"
               "DTSTART;VALUE=DATE:19991225\nRRULE:FREQ=YEARLY\nEND:VEVENT\nEND:VCALENDAR\n");

    EXPECT_EQ(importOf(source, {u"--as"_qs, u"ics"_qs}).code, 0);

    ASSERT_EQ(table("exceptions").size(), 10);
    EXPECT_EQ(table("exceptions")[0][u"title"], u"Christmas"_qs);
    expectRefused(importOf(source, {u"--role"_qs, u"Baker"_qs}));
}

}  // namespace nextrung::test
