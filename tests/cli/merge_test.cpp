// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

namespace nextrung::test {

namespace {

/// Two activities of these titles, indented as the program does.
QByteArray activities(const char* first, const char* second)
{
    return QByteArray(R"("activities": [{"id": "0000000000001", "title": ")") + first
        + R"("}, {"id": "0000000000002", "title": ")" + second + R"("}])";
}

class MergeVerb : public CommandLine {
protected:
    [[nodiscard]] QStringList titlesIn(const QString& name) const
    {
        QStringList titles;
        const QJsonObject plan = QJsonDocument::fromJson(contentOf(path(name))).object();
        for (const QJsonValue row : plan[u"activities"].toArray())
            titles.append(row[u"title"].toString());
        return titles;
    }

    /// The merge of copies of one plan into out.nextrung.
    [[nodiscard]] Ending merged(const QByteArray& ours, const QByteArray& theirs,
                                const QStringList& more = {})
    {
        return run(QStringList{u"merge"_qs, plan(u"base.nextrung"_qs, activities("Course", "Talk")),
                               plan(u"ours.nextrung"_qs, ours), plan(u"theirs.nextrung"_qs, theirs), u"-o"_qs,
                               path(u"out.nextrung"_qs)}
                   + more);
    }
};

class DiffVerb : public CommandLine { };

}  // namespace

TEST_F(MergeVerb, MakesOnePlanOfTwoCopies)
{
    const Ending ending = merged(activities("Long course", "Talk"), activities("Course", "Long talk"));

    expectDone(ending);
    EXPECT_EQ(ending.out, QByteArray());
    EXPECT_EQ(titlesIn(u"out.nextrung"_qs), QStringList({u"Long course"_qs, u"Long talk"_qs}));
}

TEST_F(MergeVerb, ListsWhatAPersonMustChooseAndEndsWithOne)
{
    const Ending open = merged(activities("Ours", "Talk"), activities("Theirs", "Talk"));

    EXPECT_EQ(open.code, 1);
    EXPECT_EQ(QString::fromUtf8(open.out), u"activity “Ours”, title: ours “Ours”; theirs “Theirs”.\n"_qs);
    EXPECT_EQ(titlesIn(u"out.nextrung"_qs), QStringList({u"Ours"_qs, u"Talk"_qs}));

    const Ending chosen
        = merged(activities("Ours", "Talk"), activities("Theirs", "Talk"), {u"--conflicts"_qs, u"theirs"_qs});

    EXPECT_EQ(chosen.code, 0);
    EXPECT_EQ(titlesIn(u"out.nextrung"_qs), QStringList({u"Theirs"_qs, u"Talk"_qs}));
}

TEST_F(MergeVerb, AsksOfEveryDifferenceWhereThereIsNoVersionInCommon)
{
    const QString ours = plan(u"ours.nextrung"_qs, activities("Ours", "Talk"));
    const QString theirs
        = plan(u"theirs.nextrung"_qs, R"("activities": [{"id": "0000000000001", "title": "Theirs"},
                                                        {"id": "0000000000003", "title": "Article"}])");
    const QString none = file(u"none"_qs, "");
    const QString out = path(u"out.nextrung"_qs);

    for (const QString& base : {none, u"/dev/null"_qs}) {
        const Ending ending = run({u"merge"_qs, base, ours, theirs, u"-o"_qs, out});

        EXPECT_EQ(ending.code, 1) << ending.err.toStdString();
        EXPECT_EQ(QString::fromUtf8(ending.out),
                  u"activity “Ours”, title: ours “Ours”; theirs “Theirs”.\n"_qs);
        EXPECT_EQ(titlesIn(u"out.nextrung"_qs), QStringList({u"Ours"_qs, u"Talk"_qs, u"Article"_qs}))
            << "nothing that only one copy has is taken for deleted";
    }
    expectRefused(run({u"merge"_qs, ours, none, theirs, u"-o"_qs, out}));
    expectRefused(run({u"merge"_qs, ours, ours, u"/dev/null"_qs, u"-o"_qs, out}));
}

TEST_F(MergeVerb, RefusesASharedCopySinceItWouldDeleteWhatWasHeldBack)
{
    const QString mine = sample();
    const QString copy = path(u"copy.nextrung"_qs);
    expectDone(run({u"share"_qs, mine, u"-o"_qs, copy}));

    expectRefused(run({u"merge"_qs, mine, mine, copy, u"-o"_qs, path(u"out.nextrung"_qs)}));
    expectRefused(run({u"merge"_qs, mine, copy, mine, u"-o"_qs, path(u"out.nextrung"_qs)}));
    EXPECT_FALSE(files().contains(u"out.nextrung"_qs));

    expectDone(run({u"merge"_qs, copy, copy, copy, u"-o"_qs, path(u"out.nextrung"_qs)}));
}

TEST_F(MergeVerb, WritesALockedCopyLockedAgain)
{
    const QString words = file(u"passphrase"_qs, "correct horse\n");
    const QString base = plan(u"base.nextrung"_qs, activities("Course", "Talk"));
    const QString theirs = plan(u"theirs.nextrung"_qs, activities("Course", "Long talk"));
    const QString locked = path(u"locked.nextrung"_qs);
    expectDone(run({u"lock"_qs, base, u"-o"_qs, locked, u"--passphrase-file"_qs, words}));

    for (const QStringList& copies : {QStringList{base, locked, theirs}, QStringList{base, theirs, locked},
                                      QStringList{locked, theirs, theirs}}) {
        const QString out = path(u"out.nextrung"_qs);
        expectDone(run(QStringList{u"merge"_qs} + copies
                       + QStringList{u"-o"_qs, out, u"--passphrase-file"_qs, words}));
        EXPECT_FALSE(contentOf(out).contains("Course")) << copies.join(u' ').toStdString();
        expectDone(run({u"check"_qs, out, u"--passphrase-file"_qs, words}));
    }
}

TEST_F(MergeVerb, RefusesWhatIsNoPlanAndWritesNothing)
{
    const QString plan = sample();

    expectRefused(
        run({u"merge"_qs, plan, plan, file(u"no.nextrung"_qs, "hello"), u"-o"_qs, path(u"out.nextrung"_qs)}));
    expectRefused(run({u"merge"_qs, plan, plan, u"-o"_qs, path(u"out.nextrung"_qs)}));

    EXPECT_FALSE(files().contains(u"out.nextrung"_qs));
}

/// A repository of git in the folder of the test, which merges plans with the program.
class GitRepository : public MergeVerb {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(u"git"_qs).isEmpty())
            GTEST_SKIP() << "git is not here";
        git({u"init"_qs, u"-q"_qs});
        git({u"config"_qs, u"user.name"_qs, u"Maya"_qs});
        git({u"config"_qs, u"user.email"_qs, u"maya@example.org"_qs});
        git({u"config"_qs, u"merge.nextrung.driver"_qs,
             u"'%1' merge %O %A %B -o %A"_qs.arg(QStringLiteral(NEXTRUNG_PROGRAM))});
        (void)file(u".gitattributes"_qs, "*.nextrung merge=nextrung\n");
        commit(activities("Course", "Talk"));
    }

    /// What git ends with.
    int git(const QStringList& arguments) const
    {
        QProcess process;
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(u"HOME"_qs, path(QString()));
        surroundings.insert(u"GIT_CONFIG_NOSYSTEM"_qs, u"1"_qs);
        process.setProcessEnvironment(surroundings);
        process.setWorkingDirectory(path(QString()));
        process.start(u"git"_qs, arguments, QIODevice::ReadOnly);
        EXPECT_TRUE(process.waitForFinished());
        return process.exitCode();
    }

    void commit(const QByteArray& arrays) const
    {
        (void)plan(u"my.nextrung"_qs, arrays);
        EXPECT_EQ(git({u"add"_qs, u"-A"_qs}), 0);
        EXPECT_EQ(git({u"commit"_qs, u"-q"_qs, u"-m"_qs, u"a change"_qs}), 0);
    }

    /// Merges a branch with these activities into one with those.
    [[nodiscard]] int mergedBranches(const QByteArray& ours, const QByteArray& theirs) const
    {
        EXPECT_EQ(git({u"checkout"_qs, u"-q"_qs, u"-b"_qs, u"theirs"_qs}), 0);
        commit(theirs);
        EXPECT_EQ(git({u"checkout"_qs, u"-q"_qs, u"-b"_qs, u"ours"_qs, u"HEAD~1"_qs}), 0);
        commit(ours);
        return git({u"merge"_qs, u"-q"_qs, u"--no-edit"_qs, u"theirs"_qs});
    }
};

TEST_F(GitRepository, MergesPlansByTheProgram)
{
    EXPECT_EQ(mergedBranches(activities("Long course", "Talk"), activities("Course", "Long talk")), 0);

    EXPECT_EQ(titlesIn(u"my.nextrung"_qs), QStringList({u"Long course"_qs, u"Long talk"_qs}));
}

TEST_F(GitRepository, StopsWhereAPersonMustChooseWithAPlanThatOpens)
{
    EXPECT_EQ(mergedBranches(activities("Ours", "Talk"), activities("Theirs", "Long talk")), 1);

    EXPECT_EQ(titlesIn(u"my.nextrung"_qs), QStringList({u"Ours"_qs, u"Long talk"_qs}));
}

TEST_F(DiffVerb, SaysInWordsWhatChanged)
{
    const QString before = plan(u"a.nextrung"_qs, activities("Course", "Talk"));
    const QString after = plan(
        u"b.nextrung"_qs, R"("activities": [{"id": "0000000000001", "title": "Course", "workHours": 12.5},
                             {"id": "0000000000003", "title": "Article"}])");

    const Ending english = run({u"diff"_qs, before, after});
    const Ending german = run({u"diff"_qs, before, after, u"--language"_qs, u"de"_qs});

    EXPECT_EQ(english.code, 1);
    EXPECT_EQ(QString::fromUtf8(english.out),
              u"deleted: activity “Talk”\n"
              u"activity “Course”: hours of work: nothing → 12.5\n"
              u"added: activity “Article”\n"_qs);
    EXPECT_EQ(QString::fromUtf8(german.out),
              u"gelöscht: Aktivität „Talk“\n"
              u"Aktivität „Course“: Aufwand in Stunden: nichts → 12,5\n"
              u"hinzugefügt: Aktivität „Article“\n"_qs);
}

TEST_F(DiffVerb, SaysNothingOfWhatIsOnlyRemembered)
{
    const QString before = plan(u"before.nextrung"_qs, activities("Course", "Talk"));
    const QString after = plan(u"after.nextrung"_qs,
                               activities("Course", "Talk")
                                   + R"(, "pastStates": [{"id": "0000000000003", "row": "positions/x"}])");

    const Ending ending = run({u"diff"_qs, before, after});

    expectDone(ending);
    EXPECT_EQ(ending.out, QByteArray());
}

TEST_F(DiffVerb, SaysNothingOfTheVersionThatWroteTheFile)
{
    const QString before = plan(u"before.nextrung"_qs, activities("Course", "Talk"));
    const QString after = file(u"after.nextrung"_qs,
                               R"({"format": "nextrung-plan", "version": 9, "minReader": 1, "moods": 5, )"
                                   + activities("Course", "Talk") + "}");

    const Ending ending = run({u"diff"_qs, before, after});

    EXPECT_EQ(ending.code, 1);
    EXPECT_EQ(QString::fromUtf8(ending.out), u"the file: moods: nothing → 5\n"_qs);
}

TEST_F(DiffVerb, SaysNothingAboutEqualPlans)
{
    const QString plan = sample();

    const Ending ending = run({u"diff"_qs, plan, plan});

    expectDone(ending);
    EXPECT_EQ(ending.out, QByteArray());
}

}  // namespace nextrung::test
