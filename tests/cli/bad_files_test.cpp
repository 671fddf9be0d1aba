// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QFile>

namespace nextrung::test {

namespace {

/// The longest that a bad file may keep a person waiting.
constexpr int longestWait = 10'000;

class BadFile : public CommandLine {
protected:
    /// Expects that the file is refused with a sentence that holds each of these.
    static void expectRefusal(const QString& path, const QStringList& parts = {})
    {
        const Ending ending = run({QStringLiteral("check"), path}, longestWait);
        expectRefused(ending);
        for (const QString& part : parts)
            EXPECT_TRUE(ending.err.contains(part)) << ending.err.toStdString();
    }
};

}  // namespace

TEST_F(BadFile, ThatIsNotThere)
{
    expectRefusal(path(u"nowhere.nextrung"_qs), {u"nowhere.nextrung"_qs});
}

TEST_F(BadFile, ThatIsAFolder)
{
    expectRefusal(path(QString()));
}

TEST_F(BadFile, ThatIsEmpty)
{
    expectRefusal(file(u"empty.nextrung"_qs, {}), {u"empty"_qs});
}

TEST_F(BadFile, ThatIsCutOff)
{
    const QByteArray whole = contentOf(sample());

    expectRefusal(file(u"half.nextrung"_qs, whole.left(whole.size() / 2)), {u"line "_qs});
    expectRefusal(file(u"nearly.nextrung"_qs, whole.trimmed().chopped(1)), {u"line "_qs});
}

TEST_F(BadFile, ThatIsNotJson)
{
    expectRefusal(file(u"letter.nextrung"_qs, "Dear Dana,\n"), {u"line 1"_qs});
}

TEST_F(BadFile, ThatIsNotText)
{
    expectRefusal(file(u"bytes.nextrung"_qs, "PK\x03\x04\xff\xfe"));
}

TEST_F(BadFile, ThatIsOtherJson)
{
    expectRefusal(file(u"other.nextrung"_qs, R"({"name": "something"})"));
    expectRefusal(file(u"list.nextrung"_qs, "[1, 2]"));
}

TEST_F(BadFile, OfANewerFormatThatIsNotUnderstood)
{
    expectRefusal(file(u"newer.nextrung"_qs,
                       R"({"format": "nextrung-plan", "version": 9, "minReader": 7, "tracks": "elsewhere"})"),
                  {u"7"_qs});
}

TEST_F(BadFile, WithAWrongType)
{
    expectRefusal(plan(u"types.nextrung"_qs, R"("tracks": [{"id": "0000000000001", "title": 5}])"),
                  {u"tracks[0].title"_qs});
}

TEST_F(BadFile, WithADanglingReference)
{
    expectRefusal(sampleWith(R"("targetPosition": "4q8hk0r37mh4k")", R"("targetPosition": "0000000000007")"),
                  {u"profiles[0].targetPosition"_qs, u"0000000000007"_qs});
}

TEST_F(BadFile, WithActivitiesThatWaitForEachOther)
{
    expectRefusal(plan(u"circle.nextrung"_qs,
                       R"("activities": [{"id": "0000000000001", "title": "A"},
                                         {"id": "0000000000002", "title": "B"}],
           "dependencies": [{"id": "0000000000003", "from": "0000000000001", "to": "0000000000002"},
                            {"id": "0000000000005", "from": "0000000000002", "to": "0000000000001"}])"),
                  {u"A → B → A"_qs});
}

TEST_F(BadFile, TwoMillionLevelsDeep)
{
    constexpr qsizetype levels = 2'000'000;

    expectRefusal(file(u"lists.nextrung"_qs, QByteArray("[").repeated(levels)));
    expectRefusal(file(u"objects.nextrung"_qs, QByteArray("{\"a\":").repeated(levels)));
}

TEST_F(BadFile, OfAGigabyte)
{
    QFile large(path(u"large.nextrung"_qs));
    ASSERT_TRUE(large.open(QIODevice::WriteOnly));
    if (!large.resize(1LL << 30))
        GTEST_SKIP() << "no file of a gigabyte can be made here";
    large.close();

    expectRefusal(large.fileName(), {u"32 MB"_qs});
}

TEST_F(BadFile, IsRefusedByEveryVerbThatReadsOne)
{
    const QString bad = file(u"bad.nextrung"_qs, "{");
    const QString out = path(u"out.pdf"_qs);

    expectRefused(run({u"schedule"_qs, bad}, longestWait));
    expectRefused(run({u"gaps"_qs, bad}, longestWait));
    expectRefused(run({u"export"_qs, bad, u"-o"_qs, out}, longestWait));
    expectRefused(run({u"import"_qs, bad, u"-o"_qs, out}, longestWait));
    EXPECT_EQ(files(), QStringList{u"bad.nextrung"_qs});
}

}  // namespace nextrung::test
