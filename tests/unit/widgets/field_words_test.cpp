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

TEST(FieldWordsTest, SayNothingOfEqualPlansAndSomethingOfAllOthers)
{
    const core::Plan plan = test::randomPlan(3, 5);

    EXPECT_TRUE(FieldWords::changes(plan, plan).empty());
    EXPECT_FALSE(FieldWords::changes(plan, test::randomPlan(4, 5)).empty());
}

}  // namespace

}  // namespace nextrung::widgets
