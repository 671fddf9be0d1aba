// SPDX-License-Identifier: GPL-3.0-or-later

// What the skills page says while there is nothing to compare, and how it leads to other pages.

#include "models/gap_table_model.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_page.h"

#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Id;
using core::Position;

void SkillsPage::layOutEmpty()
{
    auto* middle = new QVBoxLayout(empty_);
    middle->setSpacing(16);
    middle->addStretch(2);
    middle->addWidget(emptyText_, 0, Qt::AlignHCenter);
    middle->addWidget(emptyOffer_, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    emptyText_->setFont(bench().appearance.fonts().font(drawing::Type::Body));
    emptyText_->setTextFormat(Qt::PlainText);
    empty_->setAutoFillBackground(true);
    empty_->setBackgroundRole(QPalette::Base);
}

void SkillsPage::showEmpty()
{
    const bool isEmpty = model_->rowCount() == 0;
    stack_->setCurrentWidget(isEmpty ? empty_ : content_);
    if (!isEmpty)
        return;
    const Position* position = core::find(plan(), model_->position());
    if (!position) {
        emptyText_->setText(
            tr("Choose the target position first: what it needs is compared with what you have."));
        emptyOffer_->setText(tr("Show the ladder"));
        return;
    }
    const int count = std::min(10, static_cast<int>(plan().competencies.size()));
    emptyText_->setText(
        tr("There is nothing to compare: %1 asks for no competencies yet.").arg(position->title));
    emptyOffer_->setText(count > 0 ? tr("Take %1 for %2").arg(count).arg(position->title)
                                   : tr("Add a competency"));
}

void SkillsPage::takeOffer()
{
    const std::optional<Id<Position>> position = model_->position();
    if (!position)
        showPage("ladder");
    else if (plan().competencies.empty())
        commands_->addCompetency(*position);
    else
        commands_->takeCompetencies(*position);
}

void SkillsPage::showPlanPage()
{
    showPage("plan");
}

void SkillsPage::showPage(const char* id)
{
    for (const Actions::Entry& entry : bench().actions.all()) {
        if (qstrcmp(entry.spec.id, id) == 0 || entry.spec.id == QByteArray("view.") + id)
            entry.action->trigger();
    }
}

}  // namespace nextrung::widgets
