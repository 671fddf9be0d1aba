// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_page.h"

#include "core/routes.h"
#include "drawing/icons.h"
#include "drawing/ladder_format.h"
#include "widgets/banner.h"
#include "widgets/ladder/ladder_accessible.h"
#include "widgets/ladder/ladder_commands.h"
#include "widgets/ladder/ladder_inspector.h"
#include "widgets/ladder/ladder_reach.h"
#include "widgets/ladder/ladder_view.h"
#include "widgets/segments.h"

#include <QCheckBox>
#include <QDataStream>
#include <QHBoxLayout>
#include <QIODevice>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

using core::Id;
using core::Position;

namespace {

const QString noWay = QStringLiteral("ladder.noWay");
const QString nothingChosen = QStringLiteral("ladder.nothingChosen");

}  // namespace

LadderPage::LadderPage(Workbench& bench, QWidget* parent)
    : Page(bench, parent)
    , banner_(new Banner(bench.appearance, this))
    , commands_(new LadderCommands(bench.document, bench.selection, *banner_, this))
    , view_(new LadderView(bench, *commands_, this))
    , inspector_(new LadderInspector(bench, *commands_, view_->shown(), this))
    , bar_(new QWidget(this))
{
    LadderAccessible::install();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(banner_->place());
    column->addWidget(view_, 1);
    setFocusProxy(view_);
    bar_->hide();
    inspector_->hide();
    registerActions();
    buildBar();
    connect(&bench.document, &document::PlanDocument::changed, this, &LadderPage::refresh);
    connect(&bench.selection, &document::Selection::changed, this, [this] {
        banner_->withdraw(nothingChosen);
        refreshBanner();
        emit headlineChanged();
    });
    connect(view_, &LadderView::choiceNeeded, this, &LadderPage::askToChoose);
    connect(view_, &LadderView::zoomChanged, this, &Page::headlineChanged);
    connect(view_, &LadderView::menuWanted, this, &LadderPage::showMenu);
    connect(&bench.appearance, &Appearance::changed, this, &LadderPage::retranslate);
    retranslate();
}

LadderPage::~LadderPage() = default;

QWidget* LadderPage::inspector()
{
    return inspector_;
}

void LadderPage::buildBar()
{
    auto* row = new QHBoxLayout(bar_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    routes_ = new Segments(bench().appearance, bar_);
    pay_ = new QCheckBox(bar_);
    readiness_ = new QCheckBox(bar_);
    addPosition_ = new QPushButton(bar_);
    addMove_ = new QPushButton(bar_);
    pay_->setChecked(true);
    readiness_->setChecked(true);
    row->addWidget(routes_);
    row->addSpacing(8);
    row->addWidget(pay_);
    row->addSpacing(4);
    row->addWidget(readiness_);
    row->addSpacing(4);
    row->addWidget(addPosition_);
    row->addWidget(addMove_);
    connect(routes_, &Segments::picked, this, &LadderPage::chooseRouteAt);
    connect(pay_, &QCheckBox::toggled, view_,
            [this](bool shown) { view_->setShown(LadderView::Part::Pay, shown); });
    connect(readiness_, &QCheckBox::toggled, view_,
            [this](bool shown) { view_->setShown(LadderView::Part::Readiness, shown); });
    connect(addPosition_, &QPushButton::clicked, action("ladder.addPosition"), &QAction::trigger);
    connect(addMove_, &QPushButton::clicked, action("ladder.addMove"), &QAction::trigger);
}

QString LadderPage::heading() const
{
    return tr("Ladder");
}

QString LadderPage::subheading() const
{
    QStringList parts;
    for (const auto& ladder : plan().ladders) {
        if (parts.isEmpty() && !ladder->organisation.isEmpty())
            parts << ladder->organisation;
        if (parts.size() < 2 && !ladder->title.isEmpty())
            parts << ladder->title;
    }
    const QString counts = shortSubheading();
    //: What ladder it is, and how many positions and moves it has.
    return parts.isEmpty() ? counts : tr("%1: %2").arg(parts.join(QStringLiteral(", ")), counts);
}

QStringList LadderPage::facts() const
{
    const QString positions = tr("%n position(s)", nullptr, static_cast<int>(plan().positions.size()));
    const QString moves = tr("%n move(s)", nullptr, static_cast<int>(plan().moves.size()));
    QStringList facts{tr("%1, %2").arg(positions, moves)};
    const drawing::LadderStates& states = view_->shown().states();
    if (states.movesToTarget() > 0) {
        const drawing::LadderWords& words = view_->shown().words();
        const QString route
            = states.chosenLetter().isEmpty() ? words.chosenRoute : words.route.arg(states.chosenLetter());
        const QString count = tr("%n move(s)", nullptr, states.movesToTarget());
        //: A route: its moves, and how many of them are done.
        facts << tr("%1: %2, %3 done").arg(route, count, QLocale().toString(states.movesDone()));
    }
    return facts;
}

QString LadderPage::hint() const
{
    const QString hint = bench().selection.as<Position>()
        ? tr("Drag a card to move it, Shift-drag from it to draw a move")
        : tr("Double-click the ground to add a position");
    const QLocale locale;
    return hint + QStringLiteral("   ")
        + drawing::percentText(locale.toString(qRound(view_->zoom() * 100)), locale);
}

void LadderPage::retranslate()
{
    const drawing::Theme& theme = bench().appearance.theme();
    pay_->setText(tr("Pay"));
    readiness_->setText(tr("Readiness"));
    addPosition_->setIcon(drawing::icon(QStringLiteral("plus"), theme));
    addMove_->setIcon(drawing::icon(QStringLiteral("arrowdiag"), theme));
    routes_->setAccessibleName(tr("Routes"));
    wordBar();
    view_->retranslate();
    inspector_->retranslate();
    refresh();
}

void LadderPage::wordBar()
{
    constexpr int roomForWords = 900;
    const bool worded = width() >= roomForWords;
    addPosition_->setText(worded ? tr("Position") : QString());
    addMove_->setText(worded ? tr("Move") : QString());
    addPosition_->setAccessibleName(tr("New position"));
    addPosition_->setToolTip(tr("New position"));
    addMove_->setAccessibleName(tr("Draw a move"));
    addMove_->setToolTip(tr("Draw a move"));
}

void LadderPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    wordBar();
}

void LadderPage::refresh()
{
    inspector_->refresh();
    refreshRoutes();
    refreshBanner();
    addPosition_->setVisible(document().mayEdit().has_value());
    addMove_->setVisible(document().mayEdit().has_value());
    emit headlineChanged();
}

void LadderPage::refreshRoutes()
{
    QStringList texts;
    int chosen = -1;
    for (const core::Route* route : core::inOrder(plan().routes)) {
        if (core::profileOf(plan()).route == route->id)
            chosen = static_cast<int>(texts.size());
        //: A route's letter and its title.
        texts << tr("%1 %2")
                     .arg(drawing::routeLetter(static_cast<std::size_t>(texts.size())), route->title)
                     .trimmed();
    }
    routes_->setTexts(texts);
    routes_->choose(chosen);
    routes_->setVisible(!texts.isEmpty());
}

void LadderPage::refreshBanner()
{
    const core::Profile& profile = core::profileOf(plan());
    const Position* from = core::find(plan(), profile.currentPosition);
    const Position* to = core::find(plan(), profile.targetPosition);
    if (!from || !to || !core::routeToTarget(plan()).empty())
        return banner_->withdraw(noWay);
    if (!banner_->text().isEmpty() && banner_->cause() != noWay)
        return;
    banner_->say([this, from = from->title, to = to->title] {
        return Banner::Message{noWay,
                               tr("No way leads from %1 to %2. Draw the missing move.").arg(from, to),
                               Banner::Tone::Attention,
                               {{tr("Show the nearest positions"), [this] { showNearest(); }, false}}};
    });
}

void LadderPage::showNearest()
{
    const std::optional<Id<Position>> nearest = nearestToTarget(plan());
    if (!nearest)
        return;
    view_->fit();
    if (drawing::detailAt(view_->zoom()) == drawing::CardDetail::Block)
        view_->zoomToLife();  // its name is to be read
    bench().selection.select(core::refTo(*nearest));
    view_->reveal(*nearest);
    view_->setFocus(Qt::ShortcutFocusReason);
}

void LadderPage::chooseRouteAt(int at)
{
    const std::vector<const core::Route*> routes = core::inOrder(plan().routes);
    if (at < 0 || at >= static_cast<int>(routes.size()))
        return;
    commands_->chooseRoute(routes[static_cast<std::size_t>(at)]->id);
    refreshRoutes();
}

void LadderPage::stepRoute(int direction)
{
    const int count = static_cast<int>(plan().routes.size());
    if (count > 0)
        chooseRouteAt((std::max(routes_->chosen(), direction > 0 ? -1 : 0) + direction + count) % count);
}

void LadderPage::deleteSelected()
{
    const std::optional<core::ObjectRef> row = bench().selection.current();
    const bool mine = row
        && (core::idOf<Position>(*row) || core::idOf<core::Move>(*row) || core::idOf<core::Track>(*row)
            || core::idOf<core::Level>(*row));
    if (mine)
        commands_->remove(*row);
    else
        askToChoose();
}

void LadderPage::withSelected(const std::function<void(Id<Position>)>& run)
{
    if (const std::optional<Id<Position>> selected = bench().selection.as<Position>())
        run(*selected);
    else
        askToChoose();
}

void LadderPage::askToChoose()
{
    banner_->say([] {
        return Banner::Message{
            nothingChosen,
            tr("Nothing is chosen, so letters do nothing here: click a position, or press an arrow key."),
            Banner::Tone::Notice};
    });
}

QByteArray LadderPage::saveView() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out << quint8(1) << view_->zoom();
    for (const LadderView::Part part : {LadderView::Part::Pay, LadderView::Part::Readiness,
                                        LadderView::Part::Legend, LadderView::Part::Minimap})
        out << view_->isShown(part);
    return bytes;
}

void LadderPage::restoreView(const QByteArray& view)
{
    QDataStream in(view);
    in.setVersion(QDataStream::Qt_6_4);
    quint8 version = 0;
    qreal zoom = 1;
    bool pay = true;
    bool readiness = true;
    bool legend = true;
    bool minimap = true;
    in >> version >> zoom >> pay >> readiness >> legend >> minimap;
    if (version != 1 || in.status() != QDataStream::Ok)
        return;
    pay_->setChecked(pay);
    readiness_->setChecked(readiness);
    action("ladder.showLegend")->setChecked(legend);
    action("ladder.showMap")->setChecked(minimap);
    view_->setShown(LadderView::Part::Legend, legend);
    view_->setShown(LadderView::Part::Minimap, minimap);
    view_->setZoom(zoom, {});
}

}  // namespace nextrung::widgets
