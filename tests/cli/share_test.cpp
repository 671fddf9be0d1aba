// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace nextrung::test {

namespace {

const QByteArray people = R"("people": [{"id": "0000000000001", "name": "Maya", "roles": ["self"]},
                                        {"id": "0000000000002", "name": "Dana", "email": "dana@example.org"}],
                             "profiles": [{"id": "000000000000z", "person": "0000000000001"}],
                             "activities": [{"id": "0000000000005", "title": "Course", "note": "Ask quietly"},
                                            {"id": "0000000000006", "title": "Leave?", "layer": "private"}])";

class ShareVerb : public CommandLine {
protected:
    /// The copy for the manager.
    [[nodiscard]] QString shared() const
    {
        const QString copy = path(u"copy.nextrung"_qs);
        const Ending ending = run({u"share"_qs, plan(u"mine.nextrung"_qs, people), u"-o"_qs, copy,
                                   u"--today"_qs, u"2026-11-21"_qs});
        EXPECT_EQ(ending.code, 0) << ending.err.toStdString();
        return copy;
    }

    /// The copy after the manager changed it in this way, as the answer of this person.
    [[nodiscard]] QString answered(const QByteArray& name, const QJsonArray& rows) const
    {
        QJsonObject copy = QJsonDocument::fromJson(contentOf(shared())).object();
        copy[QLatin1String(name)] = rows;
        copy[u"answer"_qs] = QJsonObject{{u"by"_qs, u"0000000000002"_qs}, {u"on"_qs, u"2026-11-22"_qs}};
        return file(u"answer.nextrung"_qs, QJsonDocument(copy).toJson());
    }
};

}  // namespace

TEST_F(ShareVerb, WritesACopyWithoutWhatIsPrivateAndSaysWhatStays)
{
    const QByteArray bytes = contentOf(shared());
    const Ending ending = run({u"share"_qs, path(u"mine.nextrung"_qs), u"-o"_qs, path(u"again.nextrung"_qs)});

    EXPECT_TRUE(bytes.contains("Course"));
    EXPECT_FALSE(bytes.contains("Ask quietly"));
    EXPECT_FALSE(bytes.contains("Leave?"));
    EXPECT_FALSE(bytes.contains("dana@example.org"));
    EXPECT_EQ(
        QString::fromUtf8(ending.out),
        u"stays here: person “Dana”, e-mail address: “dana@example.org”\n"
        u"stays here: activity “Leave?”\n"
        u"stays here: activity “Course”, note: “Ask quietly”\n"
        u"Work that stays here takes no hours in the copy: dates that are not kept may be others there.\n"_qs);
    expectDone(run({u"check"_qs, path(u"copy.nextrung"_qs)}));
}

TEST_F(ShareVerb, RefusesALayerThatThereIsNot)
{
    expectRefused(
        run({u"share"_qs, sample(), u"-o"_qs, path(u"copy.nextrung"_qs), u"--layer"_qs, u"everybody"_qs}));
}

TEST_F(ShareVerb, TakesInAnAnswerAndNothingElse)
{
    const QString good = answered("comments",
                                  {QJsonObject{{u"id"_qs, u"0000000000009"_qs},
                                               {u"by"_qs, u"0000000000002"_qs},
                                               {u"text"_qs, u"Well chosen"_qs}}});
    const QString mine = path(u"mine.nextrung"_qs);

    const Ending taken = run({u"answer"_qs, mine, good, u"-o"_qs, path(u"out.nextrung"_qs)});

    expectDone(taken);
    EXPECT_EQ(QString::fromUtf8(taken.out),
              u"added: comment “Well chosen”: said by “Dana”, may be seen by: manager\n"_qs);
    const QByteArray bytes = contentOf(path(u"out.nextrung"_qs));
    EXPECT_TRUE(bytes.contains("Well chosen"));
    EXPECT_TRUE(bytes.contains("Ask quietly"));

    const QString bad = answered(
        "activities", {QJsonObject{{u"id"_qs, u"0000000000005"_qs}, {u"title"_qs, u"Another"_qs}}});
    const Ending refused = run({u"answer"_qs, mine, bad, u"-o"_qs, path(u"out.nextrung"_qs)});

    EXPECT_EQ(refused.code, 1);
    EXPECT_TRUE(refused.out.startsWith("activity \u201cAnother\u201d, title: not taken in."));
    EXPECT_FALSE(contentOf(path(u"out.nextrung"_qs)).contains("Another"));
}

TEST_F(ShareVerb, TakesAnAnswerIntoALockedPlanThatStaysLocked)
{
    const QString answer = answered("comments",
                                    {QJsonObject{{u"id"_qs, u"0000000000009"_qs},
                                                 {u"by"_qs, u"0000000000002"_qs},
                                                 {u"text"_qs, u"Well chosen"_qs}}});
    const QString words = file(u"passphrase"_qs, "correct horse\n");
    const QString locked = path(u"locked.nextrung"_qs);
    expectDone(
        run({u"lock"_qs, path(u"mine.nextrung"_qs), u"-o"_qs, locked, u"--passphrase-file"_qs, words}));
    const QString out = path(u"out.nextrung"_qs);

    expectDone(run({u"answer"_qs, locked, answer, u"-o"_qs, out, u"--passphrase-file"_qs, words}));

    EXPECT_FALSE(contentOf(out).contains("Well chosen"));
    const Ending changes = run({u"diff"_qs, path(u"mine.nextrung"_qs), out, u"--passphrase-file"_qs, words});
    EXPECT_TRUE(changes.out.contains("Well chosen")) << changes.out.toStdString();
}

TEST_F(ShareVerb, TakesNoPlanForAnAnswerThatIsNone)
{
    const QString mine = plan(u"mine.nextrung"_qs, people);

    expectRefused(run({u"answer"_qs, mine, mine, u"-o"_qs, path(u"out.nextrung"_qs)}));
    expectRefused(run({u"answer"_qs, mine, shared(), u"-o"_qs, path(u"out.nextrung"_qs)}));
}

}  // namespace nextrung::test
