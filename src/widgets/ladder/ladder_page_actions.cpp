// SPDX-License-Identifier: GPL-3.0-or-later

// The ladder page's actions and context menus.

#include "widgets/ladder/ladder_commands.h"
#include "widgets/ladder/ladder_inspector.h"
#include "widgets/ladder/ladder_page.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/shell/access_keys.h"

#include <QMenu>

namespace nextrung::widgets {

using core::Id;
using core::Position;

namespace {

/// Groups of the Ladder menu.
enum Group { Making, Marking, Routing, Arranging, Deleting };
enum ViewGroup { Zooming = 20, Showing = 21 };

}  // namespace

void LadderPage::registerActions()
{
    registerMakingActions();
    registerMarkingActions();
    registerRouteActions();
    registerArrangingActions();
    registerNudges();
    registerViewActions();
    registerToggles();
}

void LadderPage::registerMakingActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "ladder.addPosition",
         .text = QT_TRANSLATE_NOOP("Actions", "New position"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a position beside the selected one"),
         .menu = MenuPlace::Ladder,
         .icon = "plus",
         .keys = "N",
         .group = Making},
        [this] { view_->addPosition(); }, this);
    actions.add(
        {.id = "ladder.addMove",
         .text = QT_TRANSLATE_NOOP("Actions", "Draw a move"),
         .help = QT_TRANSLATE_NOOP("Actions",
                                   "Draw a move from the selected position: arrow keys choose, Enter draws"),
         .menu = MenuPlace::Ladder,
         .icon = "arrowdiag",
         .keys = "M",
         .group = Making},
        [this] { withSelected([this](Id<Position>) { view_->beginMove(); }); }, this);
    actions.add(
        {.id = "ladder.addLevel",
         .text = QT_TRANSLATE_NOOP("Actions", "Add level above"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a level above the highest one"),
         .menu = MenuPlace::Ladder,
         .icon = "layers",
         .group = Making},
        [this] { view_->addLevelAbove(); }, this);
    actions.add(
        {.id = "ladder.addTrack",
         .text = QT_TRANSLATE_NOOP("Actions", "Add track"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a track at the right of the others"),
         .menu = MenuPlace::Ladder,
         .group = Making},
        [this] { view_->addTrack(); }, this);
}

void LadderPage::registerMarkingActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "ladder.setTarget",
         .text = QT_TRANSLATE_NOOP("Actions", "Set as target"),
         .help = QT_TRANSLATE_NOOP("Actions", "Make the selected position the next step"),
         .menu = MenuPlace::Ladder,
         .icon = "target",
         .keys = "T",
         .group = Marking},
        [this] { withSelected([this](Id<Position> selected) { commands_->setTarget(selected); }); }, this);
    actions.add(
        {.id = "ladder.setCurrent",
         .text = QT_TRANSLATE_NOOP("Actions", "I am here"),
         .help = QT_TRANSLATE_NOOP("Actions", "Make the selected position the one held today"),
         .menu = MenuPlace::Ladder,
         .icon = "user",
         .keys = "C",
         .group = Marking},
        [this] { withSelected([this](Id<Position> selected) { commands_->setCurrent(selected); }); }, this);
}

void LadderPage::registerArrangingActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "ladder.rename",
         .text = QT_TRANSLATE_NOOP("Actions", "Rename"),
         .help = QT_TRANSLATE_NOOP("Actions", "Edit the name of what is selected"),
         .menu = MenuPlace::Ladder,
         .icon = "pencil",
         .keys = "F2",
         .group = Arranging},
        [this] { view_->renameSelected(); }, this);
    actions.add(
        {.id = "ladder.duplicate",
         .text = QT_TRANSLATE_NOOP("Actions", "Duplicate"),
         .help = QT_TRANSLATE_NOOP("Actions", "Add a copy of the selected position"),
         .menu = MenuPlace::Ladder,
         .icon = "copy",
         .keys = "Ctrl+D",
         .group = Arranging},
        [this] { withSelected([this](Id<Position> selected) { commands_->duplicate(selected); }); }, this);
    actions.add(
        {.id = "ladder.delete",
         .text = QT_TRANSLATE_NOOP("Actions", "Delete from the ladder"),
         .help = QT_TRANSLATE_NOOP("Actions", "Delete what is selected with all that belongs to it"),
         .menu = MenuPlace::Ladder,
         .icon = "trash",
         .keys = "Del",
         .group = Deleting},
        [this] { deleteSelected(); }, this);
}

void LadderPage::registerRouteActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "ladder.addToRoute",
         .text = QT_TRANSLATE_NOOP("Actions", "Add to route"),
         .help = QT_TRANSLATE_NOOP("Actions", "Put the selected position at the end of the chosen route"),
         .menu = MenuPlace::Ladder,
         .icon = "route",
         .group = Routing},
        [this] { withSelected([this](Id<Position> selected) { commands_->addToRoute(selected); }); }, this);
    actions.add(
        {.id = "ladder.nextRoute",
         .text = QT_TRANSLATE_NOOP("Actions", "Next route"),
         .help = QT_TRANSLATE_NOOP("Actions", "Choose the next route"),
         .menu = MenuPlace::Ladder,
         .keys = "R",
         .group = Routing},
        [this] { stepRoute(1); }, this);
    actions.add(
        {.id = "ladder.previousRoute",
         .text = QT_TRANSLATE_NOOP("Actions", "Previous route"),
         .help = QT_TRANSLATE_NOOP("Actions", "Choose the route before"),
         .menu = MenuPlace::Ladder,
         .keys = "Shift+R",
         .group = Routing},
        [this] { stepRoute(-1); }, this);
}

void LadderPage::registerNudges()
{
    struct Nudge {
        const char* id;
        const char* text;
        const char* help;
        const char* keys;
        int lanes;
        int bands;
    };
    for (const Nudge& nudge :
         {Nudge{"ladder.moveLeft", QT_TRANSLATE_NOOP("Actions", "Move one track left"),
                QT_TRANSLATE_NOOP("Actions", "Put the selected position one track to the left"), "Ctrl+Left",
                -1, 0},
          Nudge{"ladder.moveRight", QT_TRANSLATE_NOOP("Actions", "Move one track right"),
                QT_TRANSLATE_NOOP("Actions", "Put the selected position one track to the right"),
                "Ctrl+Right", 1, 0},
          Nudge{"ladder.moveUp", QT_TRANSLATE_NOOP("Actions", "Move one level up"),
                QT_TRANSLATE_NOOP("Actions", "Put the selected position one level higher"), "Ctrl+Up", 0, -1},
          Nudge{"ladder.moveDown", QT_TRANSLATE_NOOP("Actions", "Move one level down"),
                QT_TRANSLATE_NOOP("Actions", "Put the selected position one level lower"), "Ctrl+Down", 0,
                1}})
        bench().actions.add(
            {.id = nudge.id,
             .text = nudge.text,
             .help = nudge.help,
             .menu = MenuPlace::Ladder,
             .keys = nudge.keys,
             .group = Arranging},
            [this, nudge] {
                withSelected([this, nudge](Id<Position>) { view_->moveSelected(nudge.lanes, nudge.bands); });
            },
            this);
}

void LadderPage::registerViewActions()
{
    Actions& actions = bench().actions;
    actions.add(
        {.id = "ladder.zoomIn",
         .text = QT_TRANSLATE_NOOP("Actions", "Larger ladder"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the ladder larger"),
         .menu = MenuPlace::Ladder,
         .icon = "zoomin",
         .keys = "Ctrl++; Ctrl+=",
         .group = Zooming},
        [this] { view_->stepZoom(1); }, this);
    actions.add(
        {.id = "ladder.zoomOut",
         .text = QT_TRANSLATE_NOOP("Actions", "Smaller ladder"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the ladder smaller"),
         .menu = MenuPlace::Ladder,
         .keys = "Ctrl+-",
         .group = Zooming},
        [this] { view_->stepZoom(-1); }, this);
    actions.add(
        {.id = "ladder.zoomToLife",
         .text = QT_TRANSLATE_NOOP("Actions", "Ladder in life size"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the ladder at 100 per cent"),
         .menu = MenuPlace::Ladder,
         .keys = "Ctrl+0",
         .group = Zooming},
        [this] { view_->zoomToLife(); }, this);
    actions.add(
        {.id = "ladder.fit",
         .text = QT_TRANSLATE_NOOP("Actions", "Whole ladder"),
         .help = QT_TRANSLATE_NOOP("Actions", "Show the whole ladder at once"),
         .menu = MenuPlace::Ladder,
         .icon = "fit",
         .keys = "Z",
         .group = Zooming},
        [this] { view_->fit(); }, this);
}

void LadderPage::registerToggles()
{
    const auto toggle = [this](const ActionSpec& spec, LadderView::Part part) {
        QAction* action = bench().actions.add(
            spec, [] {}, this);
        action->setChecked(true);
        connect(action, &QAction::toggled, view_, [this, part](bool on) { view_->setShown(part, on); });
        connect(view_, &LadderView::partShown, action, [action, part](LadderView::Part which, bool shown) {
            if (which == part)
                action->setChecked(shown);
        });
    };
    toggle({.id = "ladder.showLegend",
            .text = QT_TRANSLATE_NOOP("Actions", "Legend of the ladder"),
            .help = QT_TRANSLATE_NOOP("Actions", "Show or hide what the lines mean"),
            .menu = MenuPlace::Ladder,
            .group = Showing,
            .checkable = true},
           LadderView::Part::Legend);
    toggle({.id = "ladder.showMap",
            .text = QT_TRANSLATE_NOOP("Actions", "Map of the ladder"),
            .help = QT_TRANSLATE_NOOP("Actions", "Show or hide the small map"),
            .menu = MenuPlace::Ladder,
            .group = Showing,
            .checkable = true},
           LadderView::Part::Minimap);
    toggle({.id = "ladder.showZoom",
            .text = QT_TRANSLATE_NOOP("Actions", "Zoom control of the ladder"),
            .help = QT_TRANSLATE_NOOP("Actions", "Show or hide the zoom control"),
            .menu = MenuPlace::Ladder,
            .group = Showing,
            .checkable = true},
           LadderView::Part::ZoomControl);
}

void LadderPage::showMenu(const std::optional<core::ObjectRef>& row, QPoint at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (row && core::idOf<Position>(*row)) {
        fillPositionMenu(*menu, *core::idOf<Position>(*row));
    } else if (row && core::idOf<core::Move>(*row)) {
        fillMoveMenu(*menu, *core::idOf<core::Move>(*row));
    } else {
        if (const std::optional<LadderCell> cell = view_->cellUnder(at))
            menu->addAction(action("ladder.addPosition")->icon(), tr("Add position here"), view_,
                            [this, cell] { view_->addPositionAt(*cell); });
        menu->addAction(action("ladder.addLevel"));
        menu->addAction(action("ladder.addTrack"));
        if (row) {
            menu->addSeparator();
            menu->addAction(action("ladder.rename"));
            menu->addAction(action("ladder.delete"));
        }
    }
    giveAccessKeys(*menu);
    menu->popup(view_->viewport()->mapToGlobal(at));
}

void LadderPage::fillPositionMenu(QMenu& menu, Id<Position> /*position*/)
{
    menu.addAction(action("ladder.setTarget"));
    menu.addAction(action("ladder.setCurrent"));
    menu.addAction(action("ladder.addToRoute"));
    menu.addAction(action("ladder.addMove"));
    menu.addSeparator();
    menu.addAction(tr("Edit requirements"), this, [this] { inspector_->editRequirements(); });
    menu.addAction(action("ladder.rename"));
    menu.addAction(action("ladder.duplicate"));
    menu.addSeparator();
    menu.addAction(action("ladder.delete"));
}

void LadderPage::fillMoveMenu(QMenu& menu, Id<core::Move> move)
{
    const core::Move* shown = core::find(plan(), move);
    QMenu* kinds = menu.addMenu(tr("Kind"));
    const drawing::LadderWords& words = view_->shown().words();
    using Kind = core::Move::Kind;
    for (const auto& [kind, text] :
         {std::pair{Kind::Promotion, words.promotion}, std::pair{Kind::Lateral, words.lateral},
          std::pair{Kind::External, words.external}, std::pair{Kind::StepBack, words.stepBack}}) {
        QAction* choice
            = kinds->addAction(text, this, [this, move, kind = kind] { commands_->setKind(move, kind); });
        choice->setCheckable(true);
        choice->setChecked(shown && shown->kind == kind);
    }
    menu.addAction(tr("Edit note"), this, [this] { inspector_->editMoveNote(); });
    menu.addSeparator();
    menu.addAction(action("ladder.delete"));
}

}  // namespace nextrung::widgets
