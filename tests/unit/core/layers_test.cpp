// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace nextrung {

namespace {

using Rooms = std::set<std::string>;

// Which rooms under src/ a room may include from, besides itself.
const std::map<std::string, Rooms> mayInclude{
    {"core", {}},
    {"storage", {"core"}},
    {"exchange", {"core"}},
    {"drawing", {"core"}},
    {"document", {"core"}},
    {"models", {"core", "document"}},
    {"report", {"core", "drawing"}},
    {"widgets", {"core", "drawing", "document", "models", "report"}},
    {"app", {"core", "storage", "exchange", "drawing", "document", "models", "report", "widgets"}},
};

/// The room that a line includes from, or nothing.
std::string roomIncludedBy(const std::string& line)
{
    static const std::regex include(R"rx(^\s*#\s*include\s+"([a-z_]+)/.*)rx");
    std::smatch match;
    return std::regex_match(line, match, include) ? match[1].str() : std::string();
}

/// "file includes room" for each include that the table does not allow.
std::vector<std::string> trespassesIn(const std::filesystem::path& src)
{
    std::vector<std::string> trespasses;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(src)) {
        const std::filesystem::path inside = entry.path().lexically_relative(src);
        const std::string room = inside.begin()->string();
        const std::string ending = entry.path().extension().string();
        if (!entry.is_regular_file() || (ending != ".h" && ending != ".cpp")
            || inside.begin() == --inside.end())
            continue;
        const auto allowed = mayInclude.find(room);
        if (allowed == mayInclude.end()) {
            trespasses.push_back(inside.string() + " is in no room of the table");
            continue;
        }
        std::ifstream file(entry.path());
        for (std::string line; std::getline(file, line);) {
            const std::string other = roomIncludedBy(line);
            if (mayInclude.contains(other) && other != room && !allowed->second.contains(other))
                trespasses.push_back(inside.string() + " includes " + other);
        }
    }
    return trespasses;
}

TEST(LayersTest, RoomsIncludeOnlyFromRoomsBelowThem)
{
    EXPECT_THAT(trespassesIn(std::filesystem::path(NEXTRUNG_SOURCE_DIR) / "src"), testing::IsEmpty());
}

TEST(LayersTest, EachRoomOfTheTableIsThere)
{
    for (const auto& [room, others] : mayInclude)
        EXPECT_TRUE(std::filesystem::is_directory(std::filesystem::path(NEXTRUNG_SOURCE_DIR) / "src" / room))
            << room;
}

TEST(LayersTest, AnIncludeIsSeenHoweverItIsSpaced)
{
    EXPECT_EQ(roomIncludedBy("#include \"core/plan.h\""), "core");
    EXPECT_EQ(roomIncludedBy("  #  include \"widgets/page.h\""), "widgets");
    EXPECT_EQ(roomIncludedBy("#include <QString>"), "");
    EXPECT_EQ(roomIncludedBy("#include \"page.h\""), "");
}

}  // namespace

}  // namespace nextrung
