// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_search.h"
#include "support/plans.h"
#include "support/printers.h"

#include <gmock/gmock.h>

namespace nextrung::core {

namespace {

using test::idOf;
using testing::ElementsAre;
using testing::IsEmpty;

QString s(const char* text)
{
    return QString::fromUtf8(text);
}

std::vector<QString> titlesFound(const Plan& plan, const char* text, std::size_t limit = 10)
{
    std::vector<QString> titles;
    for (const Found& found : search(plan, s(text), limit))
        titles.push_back(found.title);
    return titles;
}

TEST(SearchTest, PutsTitlesThatBeginSoFirstAndOtherTextsLast)
{
    Activity noted = test::activity(1, s("Read"));
    noted.note = s("ask about the course fee");
    const Plan plan
        = test::planOf(noted, test::activity(2, s("Discourse on method")),
                       test::activity(3, s("Negotiation course")), test::activity(4, s("Course plan")));

    EXPECT_THAT(titlesFound(plan, "course"),
                ElementsAre(s("Course plan"), s("Negotiation course"), s("Discourse on method"), s("Read")));
    EXPECT_THAT(titlesFound(plan, "course", 2), ElementsAre(s("Course plan"), s("Negotiation course")));
}

TEST(SearchTest, PutsTheTitleThatIsTheWholeTextBeforeThoseThatOnlyBeginSo)
{
    const Plan plan = test::planOf(test::activity(1, s("Senior developer - management")),
                                   test::activity(2, s("Senior developer")));

    EXPECT_THAT(titlesFound(plan, "senior developer"),
                ElementsAre(s("Senior developer"), s("Senior developer - management")));
    EXPECT_THAT(titlesFound(plan, "senior developer", 1), ElementsAre(s("Senior developer")));
}

TEST(SearchTest, PutsAPositionBeforeTheLevelThatIsCalledLikeItAndShortTitlesFirst)
{
    Plan plan = test::smallLadder();
    Level level = plan.levels[0];
    level.title = s("Developer");
    plan.levels.put(level);
    plan.positions.put(test::position(8, s("Developer - management"), 1, 1));
    plan.positions.put(test::position(9, s("Developer"), 1, 1));

    const std::vector<Found> found = search(plan, s("develop"), 10);

    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].row, refTo(idOf<Position>(9)));
    EXPECT_EQ(found[1].row, refTo(idOf<Position>(8)));
    EXPECT_EQ(found[2].row, refTo(level.id));
}

TEST(SearchTest, MindsNeitherCaseNorAccents)
{
    const Plan plan = test::planOf(test::person(1, s("Zoë Größe")), test::person(2, s("Émile")));

    EXPECT_THAT(titlesFound(plan, "ZOE"), ElementsAre(s("Zoë Größe")));
    EXPECT_THAT(titlesFound(plan, "GRO"), ElementsAre(s("Zoë Größe")));
    EXPECT_THAT(titlesFound(plan, "émi"), ElementsAre(s("Émile")));
    EXPECT_THAT(titlesFound(plan, "emi"), ElementsAre(s("Émile")));
}

TEST(SearchTest, NeedsEveryWordSomewhereInTheRow)
{
    Activity shadow = test::activity(1, s("Shadow two calls"));
    shadow.summary = s("With Priya, in spring");
    const Plan plan = test::planOf(shadow, test::activity(2, s("Shadow boxing")));

    EXPECT_THAT(titlesFound(plan, "priya shadow"), ElementsAre(s("Shadow two calls")));
    EXPECT_THAT(titlesFound(plan, "calls shadow"), ElementsAre(s("Shadow two calls")));
    EXPECT_THAT(titlesFound(plan, "priya boxing"), IsEmpty());
    EXPECT_THAT(titlesFound(plan, "  "), IsEmpty());
}

TEST(SearchTest, LooksIntoPrivateTextsListsAndParts)
{
    Competency competency = test::competency(1, s("Listening"));
    competency.descriptors = {{3, s("hears what is not said")}};
    competency.note = s("Dana sees it otherwise");
    Activity read = test::activity(1, s("Read"));
    read.links = {s("https://example.org/spin")};
    const Plan plan = test::planOf(competency, read);

    EXPECT_THAT(titlesFound(plan, "not said"), ElementsAre(s("Listening")));
    EXPECT_THAT(titlesFound(plan, "otherwise"), ElementsAre(s("Listening")));
    EXPECT_THAT(titlesFound(plan, "example.org"), ElementsAre(s("Read")));
}

TEST(SearchTest, TellsRowsOfOneNameApart)
{
    const Plan plan = test::planOf(test::activity(1, s("Execute"), Activity::Kind::Phase),
                                   test::activity(2, s("Call"), Activity::Kind::Activity, 1),
                                   test::activity(3, s("Call")));

    EXPECT_THAT(search(plan, s("call"), 10),
                ElementsAre(Found{refTo(idOf<Activity>(2)), s("Call"), s("Execute"), Match::Whole},
                            Found{refTo(idOf<Activity>(3)), s("Call"), {}, Match::Whole}));
}

TEST(TitleTest, OfARowWithoutOneComesFromWhatItJoins)
{
    Plan plan = test::smallLadder();
    plan.competencies.put(test::competency(1, s("Negotiation")));
    plan.requirements.put(test::needs(1, 2, 1, 4));
    plan.activities.put(test::activity(1, s("Read")));
    plan.activities.put(test::activity(2, s("Talk")));
    plan.dependencies.put(test::waits(1, 1, 2));

    EXPECT_EQ(titleOf(plan, refTo(idOf<Move>(1))), s("Specialist → Executive"));
    EXPECT_EQ(titleOf(plan, refTo(idOf<Dependency>(1))), s("Read → Talk"));
    EXPECT_EQ(titleOf(plan, refTo(idOf<Requirement>(1))), s("Negotiation"));
    EXPECT_EQ(titleOf(plan, refTo(idOf<Track>(2))), s("Sales"));
    EXPECT_EQ(titleOf(plan, refTo(idOf<Track>(9))), QString());
}

}  // namespace

}  // namespace nextrung::core
