// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "storage/backups.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace nextrung::test {

namespace {

using NewAndCheck = CommandLine;

QJsonObject objectIn(const QString& path)
{
    return QJsonDocument::fromJson(contentOf(path)).object();
}

}  // namespace

TEST_F(NewAndCheck, TheSampleHasNothingToComplainAbout)
{
    const Ending ending = run(QStringList{u"check"_qs, sample()} + onThePicturedDay);

    expectDone(ending);
    EXPECT_EQ(ending.out, QByteArray());
}

TEST_F(NewAndCheck, NamesWhatIsSaidToHaveHappenedOnADayToCome)
{
    const QString future
        = plan(u"future.nextrung"_qs, R"("activities": [{"id": "0000000000001", "title": "Talk",
            "workHours": 6, "progress": 0.5, "startedOn": "2026-12-20"}],
            "availabilities": [{"id": "0000000000002", "hoursAWeek": 6}])");

    const Ending ending = run(QStringList{u"check"_qs, future} + onThePicturedDay);

    EXPECT_EQ(ending.code, 1);
    EXPECT_TRUE(ending.out.startsWith("activities[0].startedOn: ")) << ending.out.toStdString();
    EXPECT_TRUE(ending.out.contains("Talk"));
}

TEST_F(NewAndCheck, TheSampleIsAPlanThatOtherProgramsCanRead)
{
    const QJsonObject file = objectIn(sample());

    EXPECT_EQ(file[u"format"].toString(), u"nextrung-plan"_qs);
    EXPECT_EQ(file[u"version"].toInt(), 1);
    EXPECT_EQ(file[u"minReader"].toInt(), 1);
    EXPECT_EQ(file[u"positions"].toArray().size(), 12);
    EXPECT_EQ(file[u"competencies"].toArray().size(), 10);
    EXPECT_EQ(file[u"activities"].toArray().size(), 23);
}

TEST_F(NewAndCheck, TheSampleIsTheSameEachTime)
{
    const QByteArray first = contentOf(sample());

    EXPECT_EQ(contentOf(sample()), first);
}

TEST_F(NewAndCheck, AnEmptyPlanIsAPlan)
{
    const QString empty = path(u"empty.nextrung"_qs);
    expectDone(run({u"new"_qs, u"-o"_qs, empty}));

    const Ending ending = run({u"check"_qs, empty});

    expectDone(ending);
    EXPECT_EQ(ending.out, QByteArray());
    EXPECT_TRUE(objectIn(empty)[u"activities"].toArray().isEmpty());
}

TEST_F(NewAndCheck, ListsTheTemplatesAndMakesPlansOfThem)
{
    const Ending listed = run({u"new"_qs, u"--list"_qs});
    expectDone(listed);
    ASSERT_TRUE(QString::fromUtf8(listed.out).contains(QLatin1String("support-to-sales")));
    const QString made = path(u"mine.nextrung"_qs);

    expectDone(run({u"new"_qs, u"--template"_qs, u"support-to-sales"_qs, u"-o"_qs, made}));

    expectDone(run({u"check"_qs, made}));
    EXPECT_FALSE(objectIn(made)[u"positions"].toArray().isEmpty());
    EXPECT_FALSE(objectIn(made)[u"activities"].toArray().isEmpty());
}

TEST_F(NewAndCheck, MakesATemplateInTheLanguageThatIsAskedFor)
{
    const QString made = path(u"meiner.nextrung"_qs);
    const QStringList inGerman{u"--language"_qs, u"de"_qs};

    const Ending listed = run(QStringList{u"new"_qs, u"--list"_qs} + inGerman);
    expectDone(
        run(QStringList{u"new"_qs, u"--template"_qs, u"support-to-sales"_qs, u"-o"_qs, made} + inGerman));

    expectDone(listed);
    EXPECT_TRUE(QString::fromUtf8(listed.out)
                    .startsWith(u"support-to-sales  Aus dem Kundendienst in den Vertrieb: "_qs))
        << listed.out.toStdString();
    EXPECT_EQ(objectIn(made)[u"ladders"][0][u"title"].toString(), u"Aus dem Kundendienst in den Vertrieb"_qs);
}

TEST_F(NewAndCheck, ReplacesAFileThatIsThere)
{
    const QString old = file(u"old.nextrung"_qs, "something else");

    expectDone(run({u"new"_qs, u"--sample"_qs, u"-o"_qs, old}));

    EXPECT_EQ(contentOf(old), contentOf(sample()));
    EXPECT_EQ(files().size(), 2);
}

TEST_F(NewAndCheck, RefusesATemplateThatIsNotThere)
{
    expectRefused(run({u"new"_qs, u"--template"_qs, u"no-such"_qs, u"-o"_qs, path(u"x.nextrung"_qs)}));

    EXPECT_EQ(files(), QStringList());
}

TEST_F(NewAndCheck, RefusesToWriteIntoAFolderThatIsNotThere)
{
    expectRefused(run({u"new"_qs, u"--sample"_qs, u"-o"_qs, path(u"no/such/x.nextrung"_qs)}));

    EXPECT_EQ(files(), QStringList());
}

TEST_F(NewAndCheck, RefusesToWriteOverAFolder)
{
    const QString folder = path(u"folder"_qs);
    ASSERT_TRUE(QDir().mkdir(folder));

    expectRefused(run({u"new"_qs, u"--sample"_qs, u"-o"_qs, folder}));

    EXPECT_EQ(files(), QStringList{u"folder"_qs});
}

TEST_F(NewAndCheck, AFindingIsOneLineWithItsPlaceInTheFile)
{
    const QString changed
        = sampleWith(R"("targetPosition": "4q8hk0r37mh4k")", R"("targetPosition": "96bnx032gkakm")");

    const Ending ending = run({u"check"_qs, changed});

    EXPECT_EQ(ending.code, 1);
    EXPECT_EQ(ending.err, QString());
    const QString out = QString::fromUtf8(ending.out);
    EXPECT_TRUE(out.startsWith(QLatin1String("profiles[0].targetPosition: "))) << out.toStdString();
    EXPECT_TRUE(out.contains(QLatin1String("Sales Support Specialist"))) << out.toStdString();
    EXPECT_EQ(out.count(u'\n'), 1) << out.toStdString();
}

TEST_F(NewAndCheck, NamesWhatANewerVersionWroteAndReadsThePlanAllTheSame)
{
    const QString newer = plan(u"newer.nextrung"_qs,
                               R"("wishes": [{"id": "0000000000003"}],
        "activities": [{"id": "0000000000001", "title": "A"},
                       {"id": "0000000000002", "title": "B", "kind": "dream", "mood": "good"}])");

    const Ending ending = run({u"check"_qs, newer});

    EXPECT_EQ(ending.code, 1);
    const QStringList lines = QString::fromUtf8(ending.out).trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 3) << ending.out.toStdString();
    EXPECT_TRUE(lines[0].startsWith(QLatin1String("activities[1].kind: "))) << lines[0].toStdString();
    EXPECT_TRUE(lines[0].contains(QLatin1String("dream"))) << lines[0].toStdString();
    EXPECT_TRUE(lines[1].startsWith(QLatin1String("activities[1].mood: "))) << lines[1].toStdString();
    EXPECT_TRUE(lines[2].startsWith(QLatin1String("wishes: "))) << lines[2].toStdString();
    EXPECT_EQ(run({u"schedule"_qs, newer}).code, 0);
}

TEST_F(NewAndCheck, SaysOnceThatTheFileIsOfANewerVersion)
{
    const QString newer = file(u"newer.nextrung"_qs,
                               R"({"format": "nextrung-plan", "version": 99, "minReader": 1, "tracks": []})");

    const Ending ending = run({u"check"_qs, newer});

    EXPECT_EQ(ending.code, 1);
    EXPECT_EQ(ending.out.count('\n'), 1) << ending.out.toStdString();
    EXPECT_TRUE(ending.out.startsWith("version: The file was written by a newer NextRung."))
        << ending.out.toStdString();
}

TEST_F(NewAndCheck, ReadsWhatOnlyANewerVersionMayWriteWithANoteAndWritesNothingOfIt)
{
    const QString newer = file(u"newer.nextrung"_qs,
                               R"({"format": "nextrung-plan", "version": 9, "minReader": 7, "moods": [],
                                   "activities": [{"id": "0000000000001", "title": "Learn", "mood": 1}]})");
    const QString old = plan(u"old.nextrung"_qs, R"("activities": [])");
    const QString out = path(u"out.nextrung"_qs);

    for (const QStringList& verb :
         {QStringList{u"schedule"_qs, newer}, QStringList{u"diff"_qs, old, newer},
          QStringList{u"check"_qs, newer},
          QStringList{u"export"_qs, newer, u"--view"_qs, u"timeline"_qs, u"-o"_qs, path(u"out.csv"_qs)}}) {
        const Ending ending = run(verb);
        EXPECT_NE(ending.code, 2) << verb[0].toStdString();
        EXPECT_TRUE(ending.err.contains(u"version 7"_qs)) << verb[0].toStdString();
    }
    EXPECT_TRUE(run({u"schedule"_qs, newer}).out.contains("Learn"));
    for (const QStringList& verb :
         {QStringList{u"merge"_qs, old, old, newer}, QStringList{u"merge"_qs, old, newer, old},
          QStringList{u"share"_qs, newer}, QStringList{u"answer"_qs, old, newer},
          QStringList{u"unlock"_qs, newer}}) {
        const Ending ending = run(verb + QStringList{u"-o"_qs, out});
        expectRefused(ending);
        EXPECT_TRUE(ending.err.contains(u"version 7"_qs)) << verb[0].toStdString();
    }
    EXPECT_FALSE(QFile::exists(out));
}

#ifdef Q_OS_UNIX
TEST_F(NewAndCheck, RefusesAPipeWithoutWaitingForIt)
{
    const QString pipe = path(u"pipe"_qs);
    ASSERT_EQ(mkfifo(qPrintable(pipe), 0600), 0);

    for (const QStringList& verb :
         {QStringList{u"check"_qs, pipe}, QStringList{u"import"_qs, pipe, u"--list"_qs}}) {
        const Ending ending = run(verb, 5000);
        expectRefused(ending);
        EXPECT_TRUE(ending.err.contains(u"no ordinary file"_qs)) << ending.err.toStdString();
    }
}
#endif

TEST_F(NewAndCheck, RefusesAWindowWithoutADisplayInWords)
{
    const QString any = sample();
    expectRefused(run({}));
    expectRefused(run({any}));
    expectRefused(run({u"bogus"_qs}));
    expectRefused(run({u"--bogus"_qs}));
    expectRefused(run({u"checked"_qs, any}));
    EXPECT_TRUE(run({u"bogus"_qs}).err.contains(u"“bogus” is neither a verb nor a file"_qs));
}

TEST_F(NewAndCheck, OpensAFileThatIsGoneIfSomethingIsKeptOfIt)
{
    const QString gone = path(u"gone.nextrung"_qs);
    const QTemporaryDir home;
    const auto reason = [&] {
        const Ending ending = run({gone}, 60'000, home.path());
        expectRefused(ending);
        return ending.err;
    };
    EXPECT_TRUE(reason().contains(u"is neither a verb nor a file"_qs));

    const storage::Backups versions(home.filePath(u"NextRung/NextRung/kept/versions"_qs));
    ASSERT_TRUE(versions.add(gone, "bytes", QDateTime::currentDateTimeUtc()));

    EXPECT_TRUE(reason().contains(u"no display"_qs)) << "only the window's display is missing";
}

TEST_F(NewAndCheck, TakesWhatFollowsTwoDashesForFiles)
{
    const QString any = sample();

    expectDone(run({u"check"_qs, u"--"_qs, any}));
    EXPECT_TRUE(run({u"check"_qs, u"--"_qs, u"-dash"_qs}).err.contains(u"“-dash”"_qs));
}

TEST_F(NewAndCheck, NoticesThatWhatItSaysCannotBeWritten)
{
    if (!QFileInfo::exists(u"/dev/full"_qs))
        GTEST_SKIP() << "no /dev/full here";

    const QString script = u"\"$0\" new --list >/dev/full 2>/dev/null; echo $?"_qs;
    const std::optional<QString> said
        = printedBy(u"sh"_qs, {u"-c"_qs, script, QStringLiteral(NEXTRUNG_PROGRAM)});

    EXPECT_EQ(said, u"2\n"_qs);
}

TEST_F(NewAndCheck, HelpNamesEveryVerbAndNeedsNothing)
{
    const Ending help = run({u"--help"_qs});

    expectDone(help);
    for (const char* verb :
         {"new", "check", "import", "export", "schedule", "gaps", "merge", "diff", "share", "answer"}) {
        SCOPED_TRACE(verb);
        EXPECT_TRUE(help.out.contains(QByteArray("nextrung ") + verb));
        const Ending its = run({QString::fromLatin1(verb), u"--help"_qs});
        expectDone(its);
        EXPECT_EQ(its.out, help.out);
    }
}

TEST_F(NewAndCheck, VersionIsOneLine)
{
    const Ending ending = run({u"--version"_qs});

    expectDone(ending);
    EXPECT_TRUE(ending.out.startsWith("nextrung "));
    EXPECT_EQ(ending.out.count('\n'), 1);
}

TEST_F(NewAndCheck, RefusesArgumentsThatItDoesNotUnderstand)
{
    const QString any = sample();
    const std::vector<QStringList> wrong{
        {u"new"_qs},
        {u"new"_qs, u"-o"_qs},
        {u"new"_qs, u"-o"_qs, path(u"a"_qs), u"b"_qs},
        {u"check"_qs},
        {u"check"_qs, any, any},
        {u"check"_qs, any, u"--colour"_qs},
        {u"new"_qs, u"--sample"_qs, u"--template"_qs, u"support-to-sales"_qs, u"-o"_qs, path(u"a"_qs)},
        {u"new"_qs, u"--sample"_qs, u"--language"_qs, u"de"_qs, u"-o"_qs, path(u"a"_qs)},
        {u"new"_qs, u"--list"_qs, u"--language"_qs, u"eo"_qs},
        {u"check"_qs, any, u"--today"_qs, u"21.11.2026"_qs},
        {u"check"_qs, any, u"--today"_qs},
        {u"schedule"_qs, any, u"--format"_qs, u"yaml"_qs},
        {u"schedule"_qs, any, u"--sample"_qs},
        {u"gaps"_qs, any, u"--format="_qs},
        {u"import"_qs},
        {u"export"_qs, any},
        {u"export"_qs, any, u"-o"_qs, path(u"x.pdf"_qs), u"--view"_qs, u"mirror"_qs},
    };
    for (const QStringList& arguments : wrong) {
        SCOPED_TRACE(arguments.join(u' ').toStdString());
        expectRefused(run(arguments));
    }
    EXPECT_EQ(files(), QStringList{u"sample.nextrung"_qs});
}

}  // namespace nextrung::test
