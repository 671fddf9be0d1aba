// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pages.h"

#include "widgets/ladder/ladder_page.h"
#include "widgets/plan/plan_page.h"
#include "widgets/print/print_page.h"
#include "widgets/skills/skills_page.h"

#include <algorithm>
#include <array>

namespace nextrung::widgets {

namespace {

struct Built {
    const char* id;
    Page* (*make)(Workbench&, QWidget*);
};

template <class P>
Page* make(Workbench& bench, QWidget* parent)
{
    return new P(bench, parent);
}

// In rail order. A new page is one line here.
const std::vector<Built> built{
    {"ladder", make<LadderPage>},
    {"skills", make<SkillsPage>},
    {"plan", make<PlanPage>},
    {"print", make<PrintPage>},
};

}  // namespace

QList<QByteArray> builtPages()
{
    QList<QByteArray> ids;
    for (const Built& page : built)
        ids.append(page.id);
    return ids;
}

Page* makePage(const QByteArray& id, Workbench& bench, QWidget* parent)
{
    const auto at
        = std::find_if(built.begin(), built.end(), [&](const Built& page) { return id == page.id; });
    Q_ASSERT(at != built.end());
    return at->make(bench, parent);
}

QByteArray pageOf(const core::ObjectRef& row)
{
    constexpr std::array<std::pair<std::string_view, const char*>, 12> shownOn{{
        {"positions", "ladder"},
        {"moves", "ladder"},
        {"tracks", "ladder"},
        {"levels", "ladder"},
        {"routes", "ladder"},
        {"posts", "ladder"},
        {"competencies", "skills"},
        {"requirements", "skills"},
        {"assessments", "skills"},
        {"evidence", "skills"},
        {"activities", "plan"},
        {"steps", "plan"},
    }};
    const auto* at = std::find_if(shownOn.begin(), shownOn.end(),
                                  [&](const auto& each) { return each.first == row.table; });
    return at == shownOn.end() ? QByteArray() : QByteArray(at->second);
}

}  // namespace nextrung::widgets
