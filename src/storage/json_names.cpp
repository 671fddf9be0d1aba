// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/json_names.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <deque>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nextrung::storage {

namespace {

/// Walks a text from name to name. What is no name is only passed over: the parser looks at that.
class NameWalk {
public:
    explicit NameWalk(std::string_view json)
        : json_(json)
    {
    }

    /// The second of two, as it stands in the text; empty if there is none.
    [[nodiscard]] std::string_view doubled()
    {
        std::string_view found;
        for (std::size_t at = 0; at < json_.size() && !found.data(); ++at) {
            if (json_[at] == '{')
                objects_.push_back({names_.size()});
            else if (json_[at] == '}')
                found = closed();
            else if (json_[at] == '"')
                at = passed(at + 1);
        }
        return found;
    }

private:
    struct Object {
        std::size_t firstName = 0;
        bool isSorted = true;  ///< Then no name is there twice. So this program writes all but the first.
    };

    /// Goes over a text that begins here, and takes it as a name if it is one. Where it ends.
    std::size_t passed(std::size_t begin)
    {
        std::size_t end = json_.find('"', begin);
        while (end != std::string_view::npos && isEscaped(end))
            end = json_.find('"', end + 1);
        if (end == std::string_view::npos)
            return json_.size();
        std::size_t next = end + 1;
        while (next < json_.size() && (json_[next] == ' ' || (json_[next] >= '\t' && json_[next] <= '\r')))
            ++next;
        if (next < json_.size() && json_[next] == ':' && !objects_.empty())
            note(json_.substr(begin, end - begin));
        return end;
    }

    [[nodiscard]] bool isEscaped(std::size_t quote) const
    {
        std::size_t first = quote;
        while (first > 0 && json_[first - 1] == '\\')
            --first;
        return (quote - first) % 2 == 1;
    }

    void note(std::string_view name)
    {
        Object& object = objects_.back();
        const bool isEscaped = name.find('\\') != std::string_view::npos;
        if (isEscaped || (names_.size() > object.firstName && !(names_.back() < name)))
            object.isSorted = false;
        names_.push_back(name);
    }

    /// The object that is open last ends here.
    std::string_view closed()
    {
        if (objects_.empty())
            return {};
        const Object object = objects_.back();
        objects_.pop_back();
        const auto first = names_.begin() + static_cast<std::ptrdiff_t>(object.firstName);
        const std::string_view twice
            = object.isSorted ? std::string_view() : doubledOf({first, names_.end()});
        names_.erase(first, names_.end());
        return twice;
    }

    /// The second of two that mean the same: a letter can be written as itself or by its number.
    static std::string_view doubledOf(const std::vector<std::string_view>& names)
    {
        std::deque<std::string> meanings;  // of those that are not written as they are meant
        std::vector<std::pair<std::string_view, std::string_view>> meant;
        meant.reserve(names.size());
        for (const std::string_view name : names) {
            const bool isEscaped = name.find('\\') != std::string_view::npos;
            meant.emplace_back(isEscaped ? meanings.emplace_back(meaningOf(name)) : name, name);
        }
        const auto isBefore = [](const auto& one, const auto& other) { return one.first < other.first; };
        std::stable_sort(meant.begin(), meant.end(), isBefore);
        const auto isSame = [](const auto& one, const auto& other) { return one.first == other.first; };
        const auto twice = std::adjacent_find(meant.begin(), meant.end(), isSame);
        return twice == meant.end() ? std::string_view() : (twice + 1)->second;
    }

    static std::string meaningOf(std::string_view name)
    {
        const QByteArray written(name.data(), static_cast<qsizetype>(name.size()));
        return QJsonDocument::fromJson("[\"" + written + "\"]").array().first().toString().toStdString();
    }

    std::string_view json_;
    std::vector<Object> objects_;  ///< Those that are open.
    std::vector<std::string_view> names_;  ///< Of the open objects, one after the other.
};

}  // namespace

std::optional<DoubledName> doubledNameIn(const QByteArray& json)
{
    const std::string_view twice
        = NameWalk({json.constData(), static_cast<std::size_t>(json.size())}).doubled();
    if (!twice.data())
        return std::nullopt;
    return DoubledName{{twice.data(), static_cast<qsizetype>(twice.size())},
                       1 + std::count(json.constData(), twice.data(), '\n')};
}

}  // namespace nextrung::storage
