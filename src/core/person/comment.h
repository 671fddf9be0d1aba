// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activity/activity.h"

namespace nextrung::core {

/// What somebody said of an item of the plan, or of the whole plan if it names none.
///
/// Comments are only ever added, as assessments are.
struct Comment {
    static constexpr std::string_view plural = "comments";

    Id<Comment> id{};
    Id<Person> by{};
    std::optional<QDate> on{};
    QString text{};
    std::optional<Id<Competency>> competency{};
    std::optional<Id<Activity>> activity{};
    std::optional<Id<Ask>> ask{};
    Choice<Layer> layer = Layer::Manager;
    QJsonObject unknown{};

    template <class Visit>
    static constexpr void fields(Visit&& visit)
    {
        visit(field("by", &Comment::by));
        visit(field("on", &Comment::on));
        visit(field("text", &Comment::text));
        visit(ownerField("competency", &Comment::competency));
        visit(ownerField("activity", &Comment::activity));
        visit(ownerField("ask", &Comment::ask));
        visit(field("layer", &Comment::layer));
    }
    friend bool operator==(const Comment&, const Comment&) = default;
};

}  // namespace nextrung::core
