// SPDX-License-Identifier: GPL-3.0-or-later

// What the skills page says while there is nothing to compare, and how it leads to other pages.

#include "drawing/icons.h"
#include "models/gap_table_model.h"
#include "widgets/literal_text.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_page.h"

#include <QHBoxLayout>
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
    middle->setSpacing(8);
    middle->addStretch(2);
    middle->addWidget(emptyIcon_, 0, Qt::AlignHCenter);
    middle->addSpacing(4);
    middle->addWidget(emptyTitle_, 0, Qt::AlignHCenter);
    auto* words = new QHBoxLayout;  // an aligned label would not get the height that its lines need
    words->addStretch(1);
    words->addWidget(emptyText_);
    words->addStretch(1);
    middle->addLayout(words);
    middle->addSpacing(8);
    middle->addWidget(emptyOffer_, 0, Qt::AlignHCenter);
    middle->addStretch(3);
    emptyText_->setAlignment(Qt::AlignHCenter);
    emptyText_->setWordWrap(true);
    emptyText_->setFixedWidth(360);
    emptyText_->setForegroundRole(QPalette::PlaceholderText);
    emptyText_->setTextFormat(Qt::PlainText);
    emptyOffer_->setProperty("isPrimary", true);
    empty_->setAutoFillBackground(true);
    empty_->setBackgroundRole(QPalette::Base);
    restyleEmpty();
}

void SkillsPage::restyleEmpty()
{
    const Appearance& look = bench().appearance;
    emptyIcon_->setPixmap(drawing::iconPixmap(QStringLiteral("skills"), 32,
                                              look.theme().color(drawing::Token::Ink3), devicePixelRatioF()));
    emptyTitle_->setFont(look.fonts().font(drawing::Type::Heading));
}

QString SkillsPage::whyEmpty() const
{
    const Position* position = core::find(plan(), model_->position());
    return position ? tr("There is nothing to compare: %1 asks for no competencies yet.").arg(position->title)
                    : tr("Choose the target position first: what it needs is compared with what you have.");
}

void SkillsPage::showEmpty()
{
    const bool isEmpty = model_->rowCount() == 0;
    stack_->setCurrentWidget(isEmpty ? empty_ : content_);
    if (!isEmpty)
        return;
    const Position* position = core::find(plan(), model_->position());
    emptyTitle_->setText(position ? tr("Nothing to compare yet") : tr("No target yet"));
    emptyText_->setText(whyEmpty());
    if (!position) {
        emptyOffer_->setText(tr("Show the ladder"));
        return;
    }
    const int count = std::min(10, static_cast<int>(plan().competencies.size()));
    emptyOffer_->setText(count > 0 ? tr("Take %1 for %2").arg(count).arg(literalText(position->title))
                                   : tr("Add a competency"));
}

void SkillsPage::takeOffer()
{
    const std::optional<Id<Position>> position = model_->position();
    if (!position)
        trigger("ladder");
    else if (plan().competencies.empty())
        commands_->addCompetency(*position);
    else
        commands_->takeCompetencies(*position);
}

void SkillsPage::showPlanPage()
{
    trigger("plan");
}

void SkillsPage::trigger(const char* id)
{
    for (const Actions::Entry& entry : bench().actions.all()) {
        if (qstrcmp(entry.spec.id, id) == 0)
            entry.action->trigger();
    }
}

}  // namespace nextrung::widgets
