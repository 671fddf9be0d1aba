// SPDX-License-Identifier: GPL-3.0-or-later

// What the skills page offers in menus, palette and under keys.

#include "models/gap_table_model.h"
#include "widgets/banner.h"
#include "widgets/skills/assess_dialog.h"
#include "widgets/skills/chart_table.h"
#include "widgets/skills/evidence_dialog.h"
#include "widgets/skills/gap_sums.h"
#include "widgets/skills/side_column.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_page.h"
#include "widgets/skills/skills_table.h"
#include "widgets/skills/skills_words.h"

#include <QMenu>

namespace nextrung::widgets {

void SkillsPage::registerActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "skills.assess",
         .text = QT_TRANSLATE_NOOP("Actions", "Assess…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Go through the competencies one by one and say the level"),
         .menu = MenuPlace::Skills,
         .icon = "check",
         .keys = "A"},
        [this] { assess(); }, this);
    actions.add(
        {.id = "skills.addEvidence",
         .text = QT_TRANSLATE_NOOP("Actions", "Add evidence…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add something that shows the selected competency"),
         .menu = MenuPlace::Skills,
         .icon = "clip",
         .keys = "E"},
        [this] { addEvidence(); }, this);
    actions.add(
        {.id = "skills.planActivity",
         .text = QT_TRANSLATE_NOOP("Actions", "Plan an activity for this gap"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add an activity that closes the selected gap"),
         .menu = MenuPlace::Skills,
         .icon = "calendar",
         .keys = "P"},
        [this] { planActivity(); }, this);
    actions.add(
        {.id = "skills.gapsOnly",
         .text = QT_TRANSLATE_NOOP("Actions", "Gaps only"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show only the rows where something is missing"),
         .menu = MenuPlace::Skills,
         .icon = "filter",
         .keys = "G",
         .group = 2},
        [this] { table_->showGapsOnly(!table_->showsGapsOnly()); }, this);
    registerEditing();
    registerViewing();
}

void SkillsPage::registerViewing()
{
    Actions& actions = bench().actions;
    actions
        .add(
            {.id = "skills.showProfile",
             .text = QT_TRANSLATE_NOOP("Actions", "Profile of skills"),
             .help
             = QT_TRANSLATE_NOOP("Actions", "Show or hide the shape of what is needed and what is there"),
             .menu = MenuPlace::View,
             .icon = "skills",
             .group = 3,
             .checkable = true},
            [this] { side_->showProfile(bench().actions.find("skills.showProfile")->isChecked()); }, this)
        ->setChecked(true);
    actions.add(
        {.id = "skills.profileTable",
         .text = QT_TRANSLATE_NOOP("Actions", "Show the profile as a table"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the numbers behind the profile of skills"),
         .menu = MenuPlace::View,
         .group = 3},
        [this] { showTwins(true); }, this);
    actions.add(
        {.id = "skills.gapTable",
         .text = QT_TRANSLATE_NOOP("Actions", "Show the weighted gap as a table"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the numbers behind the bars of the weighted gap"),
         .menu = MenuPlace::View,
         .group = 3},
        [this] { showTwins(false); }, this);
}

void SkillsPage::showTwins(bool ofProfile)
{
    ChartTable table;
    if (ofProfile) {
        table.title = tr("Profile");
        table.headers = {tr("Competency"), tr("Now"), tr("Needed")};
        for (const core::GapRow& row : model_->report().rows)
            table.rows.append({row.title, SkillsWords::cell(plan(), row, models::GapTableModel::NowColumn),
                               SkillsWords::cell(plan(), row, models::GapTableModel::NeededColumn)});
    } else {
        table.title = tr("Weighted gap");
        table.headers = {tr("Competency"), tr("Weighted gap"), tr("Closed by the plan"), tr("Not covered")};
        for (const WeightedGap& gap : weightedGaps(plan(), model_->report()))
            table.rows.append({gap.title, SkillsWords::amount(gap.all()), SkillsWords::amount(gap.closed),
                               SkillsWords::amount(gap.open)});
    }
    showChartTable(table, this);
}

void SkillsPage::editEvidence(core::Id<core::Evidence> id)
{
    const core::Evidence* evidence = core::find(plan(), id);
    if (!evidence)
        return;
    auto* dialog = new EvidenceDialog(*evidence, bench(), this);
    connect(dialog, &EvidenceDialog::taken, commands_, &SkillsCommands::putEvidence);
    dialog->open();
}

void SkillsPage::registerEditing()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "skills.addCompetency",
         .text = QT_TRANSLATE_NOOP("Actions", "Add a competency"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a competency that the position needs"),
         .menu = MenuPlace::Skills,
         .icon = "plus",
         .keys = "Ins",
         .group = 1},
        [this] {
            if (const auto position = model_->position())
                commands_->addCompetency(*position);
            else
                explain(whyEmpty());
        },
        this);
    actions.add(
        {.id = "skills.changeWeight",
         .text = QT_TRANSLATE_NOOP("Actions", "Change weight"),
         .help = QT_TRANSLATE_NOOP("Actions", "Count the selected requirement more: 1, 2, 3, then 1 again"),
         .menu = MenuPlace::Skills,
         .icon = "level",
         .keys = "W",
         .group = 1},
        [this] {
            if (const core::GapRow* row = chosenRow())
                commands_->setWeight(row->requirement, row->importance >= 3 ? 1 : row->importance + 1);
        },
        this);
    actions.add(
        {.id = "skills.mustHave",
         .text = QT_TRANSLATE_NOOP("Actions", "Must-have"),
         .help = QT_TRANSLATE_NOOP("Actions", "Nothing else makes up for it while it is not met"),
         .menu = MenuPlace::Skills,
         .icon = "lock",
         .group = 1},
        [this] {
            if (const core::GapRow* row = chosenRow())
                commands_->toggleMustHave(row->requirement);
        },
        this);
    actions.add(
        {.id = "skills.notNeeded",
         .text = QT_TRANSLATE_NOOP("Actions", "Not needed for this position"),
         .help
         = QT_TRANSLATE_NOOP("Actions", "Keep the row, but leave it out of all sums, or take it in again"),
         .menu = MenuPlace::Skills,
         .icon = "eye",
         .group = 1},
        [this] {
            if (const core::GapRow* row = chosenRow())
                commands_->toggleApplies(row->requirement);
        },
        this);
    actions.add(
        {.id = "skills.remove",
         .text = QT_TRANSLATE_NOOP("Actions", "Remove requirement"),
         .help = QT_TRANSLATE_NOOP("Actions", "The position no longer asks for it; the competency stays"),
         .menu = MenuPlace::Skills,
         .icon = "trash",
         .keys = "Del",
         .group = 1},
        [this] {
            if (const core::GapRow* row = chosenRow())
                commands_->remove(row->requirement);
        },
        this);
}

void SkillsPage::assess()
{
    std::vector<core::Id<core::Competency>> competencies;
    std::size_t start = 0;
    const core::GapRow* current = table_->currentRow();
    for (const core::GapRow& row : model_->report().rows) {
        if (!row.competency || row.kind != core::Requirement::Kind::Level)
            continue;
        if (current && current->requirement == row.requirement)
            start = competencies.size();
        competencies.push_back(*row.competency);
    }
    if (competencies.empty())
        return explain(model_->rowCount() == 0
                           ? whyEmpty()
                           : tr("No competency is asked for here. Say in the column “Now” what there is."));
    auto* dialog = new AssessDialog(bench(), std::move(competencies), start, this);
    connect(dialog, &AssessDialog::taken, commands_, &SkillsCommands::takeAssessments);
    dialog->open();
}

void SkillsPage::addEvidence()
{
    const core::GapRow* row = chosenCompetency();
    if (!row)
        return;
    core::Evidence evidence;
    evidence.id = core::newId<core::Evidence>();
    evidence.competencies.push_back(*row->competency);
    auto* dialog = new EvidenceDialog(std::move(evidence), bench(), this);
    connect(dialog, &EvidenceDialog::taken, commands_, &SkillsCommands::putEvidence);
    dialog->open();
}

void SkillsPage::planActivity()
{
    const core::GapRow* row = chosenRow();
    if (row && row->kind == core::Requirement::Kind::Months)
        explain(tr("“%1” comes with time: no activity earns it.").arg(row->title));
    else if (row)
        commands_->planActivity(*row);
}

void SkillsPage::explain(const QString& sentence)
{
    banner_->say({QStringLiteral("why"), sentence, Banner::Tone::Notice, {}});
}

const core::GapRow* SkillsPage::chosenRow()
{
    const core::GapRow* row = table_->currentRow();
    if (!row)
        explain(model_->rowCount() == 0 ? whyEmpty() : tr("Select a row first."));
    return row;
}

const core::GapRow* SkillsPage::chosenCompetency()
{
    const core::GapRow* row = chosenRow();
    if (!row || row->competency)
        return row;
    explain(tr("“%1” is no competency: evidence belongs to competencies.").arg(row->title));
    return nullptr;
}

void SkillsPage::showContextMenu(QPoint globalPos)
{
    Actions& actions = bench().actions;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const char* id : {"skills.assess", "skills.addEvidence", "skills.planActivity"})
        menu->addAction(actions.find(id));
    menu->addSeparator();
    for (const char* id : {"skills.changeWeight", "skills.mustHave", "skills.notNeeded", "skills.remove"})
        menu->addAction(actions.find(id));
    menu->popup(globalPos);
}

}  // namespace nextrung::widgets
