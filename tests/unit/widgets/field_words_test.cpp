// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/plans.h"
#include "support/printers.h"
#include "support/random_plan.h"
#include "widgets/field_words.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

namespace nextrung::widgets {

namespace {

/// Whether a name of the file is no word of people: words run together.
bool isRunTogether(const QString& name)
{
    static const QRegularExpression capital(QStringLiteral("[a-z][A-Z]"));
    return name.contains(capital);
}

template <class Value>
void expectWordsFor(const Value& /*value*/)
{
}

template <class E>
void expectWordsFor(const core::Choice<E>& /*choice*/)
{
    for (const auto& [value, word] : core::Words<E>::list)
        EXPECT_FALSE(isRunTogether(FieldWords::choice(QLatin1String(word)))) << word;
}

template <class E>
void expectWordsFor(const std::vector<core::Choice<E>>& /*choices*/)
{
    expectWordsFor(core::Choice<E>());
}

TEST(FieldWordsTest, ThereAreForEveryFieldAndEveryChoice)
{
    core::forEachTable([]<class Row>(core::Table<Row> core::Plan::*) {
        const Row usual;
        core::forEachField<Row>([&](const auto& field) {
            const QString word = FieldWords::nameOf(QString::fromLatin1(field.name));
            EXPECT_FALSE(isRunTogether(word)) << Row::plural << '.' << field.name;
            expectWordsFor(usual.*field.member);
        });
    });
    EXPECT_EQ(FieldWords::choice(QStringLiteral("aWordOfTomorrow")), QStringLiteral("aWordOfTomorrow"));
}

TEST(FieldWordsTest, SayEveryChangeOnce)
{
    const core::Plan before = test::planOf(test::activity(1, u"Course"_qs), test::activity(2, u"Talk"_qs));
    core::Activity changed = test::activity(1, u"Course"_qs);
    changed.title = u"Long\ncourse"_qs;
    changed.deadline = QDate(2027, 6, 30);
    changed.unknown[u"mood"_qs] = 7;
    const core::Plan after = test::planOf(changed, test::activity(3, u"Article"_qs));

    QStringList lines;
    for (const ChangeWords& change : FieldWords::changes(before, after))
        lines.append(FieldWords::line(change));

    EXPECT_EQ(
        lines,
        QStringList({u"deleted: activity “Talk”"_qs,
                     u"activity “Long course”: title: “Course” → “Long course”"_qs,
                     u"activity “Long course”: deadline: nothing → 30 Jun 2027"_qs,
                     u"activity “Long course”: mood: nothing → 7"_qs, u"added: activity “Article”"_qs}));
}

TEST(FieldWordsTest, SayOfWhatSomebodySaidHowMuchWhenWhoAndForWhom)
{
    const core::Plan before = test::planOf(
        test::person(2, u"Dana"_qs), test::competency(1, u"Prospecting"_qs), test::activity(1, u"Course"_qs));
    core::Plan after = before;
    core::Assessment assessment = test::says(1, 2, 1, 3);
    assessment.note = u"Asks well"_qs;
    after.assessments.put(assessment);
    assessment = test::says(2, 2, 1, 0);
    assessment.state = core::Assessment::State::NoOpportunityYet;
    assessment.level.reset();
    assessment.layer = core::Layer::Public;
    after.assessments.put(assessment);
    core::Comment comment;
    comment.id = test::idOf<core::Comment>(1);
    comment.by = test::idOf<core::Person>(2);
    comment.on = QDate(2026, 11, 22);
    comment.text = u"Good choice"_qs;
    comment.activity = test::idOf<core::Activity>(1);
    after.comments.put(comment);

    QStringList lines;
    for (const ChangeWords& change : FieldWords::changes(before, after))
        lines.append(FieldWords::line(change));
    lines.sort();

    EXPECT_EQ(
        lines,
        QStringList({u"added: assessment “Prospecting”: 3, 1 Nov 2026, said by “Dana”, "
                     "may be seen by: manager, “Asks well”"_qs,
                     u"added: assessment “Prospecting”: no opportunity yet, 1 Nov 2026, said by “Dana”, "
                     "may be seen by: everybody"_qs,
                     u"added: comment “Good choice”: about activity “Course”, 22 Nov 2026, "
                     "said by “Dana”, may be seen by: manager"_qs}));
}

TEST(FieldWordsTest, SayNothingOfEqualPlansAndSomethingOfAllOthers)
{
    const core::Plan plan = test::randomPlan(3, 5);

    EXPECT_TRUE(FieldWords::changes(plan, plan).empty());
    EXPECT_FALSE(FieldWords::changes(plan, test::randomPlan(4, 5)).empty());
}

}  // namespace

}  // namespace nextrung::widgets
