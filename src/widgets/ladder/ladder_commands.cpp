// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_commands.h"

#include "core/ladder/ladder_edits.h"
#include "core/person/person_edits.h"
#include "core/routes.h"
#include "widgets/messages.h"

#include <algorithm>

namespace nextrung::widgets {

using core::Id;
using core::Plan;
using core::Position;
using core::Result;

namespace {

/// The banner's cause for what was refused: the next thing that succeeds takes it back.
QString refusal()
{
    return QStringLiteral("ladder.refused");
}

Result<Plan> asCurrentOrTarget(const Plan& plan, Id<Position> id, LadderCommands::Becomes becomes)
{
    switch (becomes) {
    case LadderCommands::Becomes::Current:
        return core::changeProfile(plan, [id](core::Profile& profile) { profile.currentPosition = id; });
    case LadderCommands::Becomes::Target:
        return core::setTargetPosition(plan, id);
    case LadderCommands::Becomes::Nothing:
        break;
    }
    return plan;
}

}  // namespace

LadderCommands::LadderCommands(document::PlanDocument& document, document::Selection& selection,
                               Banner& banner, QObject* parent)
    : QObject(parent)
    , document_(document)
    , selection_(selection)
    , banner_(banner)
{
    // What was said of a change no longer holds once there is another one, an undo among them.
    connect(&document, &document::PlanDocument::changed, this, [this] { banner_.withdraw(refusal()); });
}

bool LadderCommands::apply(const QString& stepName, const document::PlanDocument::Edit& edit, int mergeKey)
{
    const core::Outcome outcome = document_.apply(stepName, edit, mergeKey);
    if (!outcome)
        refuse(outcome.error());
    else
        banner_.withdraw(refusal());
    return outcome.has_value();
}

void LadderCommands::refuse(const core::Error& error)
{
    banner_.say([error] {
        return Banner::Message{refusal(), Messages::forError(error), Banner::Tone::Refused};
    });
}

QString LadderCommands::titleOf(Id<Position> id) const
{
    const Position* position = core::find(document_.plan(), id);
    return position ? position->title : QString();
}

std::optional<Id<Position>> LadderCommands::addPosition(LadderCell cell, const QString& title,
                                                        Becomes becomes)
{
    Position position;
    position.id = core::newId<Position>();
    position.title = title.trimmed();
    position.track = cell.track;
    position.level = cell.level;
    const bool added = apply(tr("Add position"), [&](const Plan& plan) -> Result<Plan> {
        Result<Plan> with = core::addPosition(withGround(plan), position);
        return with ? asCurrentOrTarget(*with, position.id, becomes) : with;
    });
    // Nor is it there while its title is only tried.
    if (!added || !core::find(document_.plan(), position.id))
        return std::nullopt;
    selection_.select(core::refTo(position.id));
    return position.id;
}

bool LadderCommands::renamePosition(Id<Position> id, const QString& title)
{
    return apply(tr("Rename position"),
                 [&](const Plan& plan) { return core::renamePosition(plan, id, title.trimmed()); });
}

bool LadderCommands::renameTrack(Id<core::Track> id, const QString& title)
{
    const QString trimmed = title.trimmed();
    return !trimmed.isEmpty() && apply(tr("Rename track"), [&](const Plan& plan) {
        return core::change(plan, id, [&](core::Track& track) { track.title = trimmed; });
    });
}

bool LadderCommands::renameLevel(Id<core::Level> id, const QString& title)
{
    return apply(tr("Rename level"), [&](const Plan& plan) {
        return core::change(plan, id, [&](core::Level& level) { level.title = title.trimmed(); });
    });
}

bool LadderCommands::place(Id<Position> id, LadderCell cell)
{
    const Position* before = core::find(document_.plan(), id);
    if (before && before->track == cell.track && before->level == cell.level)
        return true;
    return apply(tr("Move position"),
                 [&](const Plan& plan) { return core::placePosition(plan, id, cell.track, cell.level); });
}

bool LadderCommands::drawMove(Id<Position> from, Id<Position> to)
{
    const auto draw = [this, from, to] {
        const auto id = core::newId<core::Move>();
        const bool drawn
            = apply(tr("Draw move"), [&](const Plan& plan) { return core::addMove(plan, id, from, to); });
        if (drawn)
            selection_.select(core::refTo(id));
        return drawn;
    };
    const Plan& plan = document_.plan();
    if (!core::find(plan, from) || !core::find(plan, to))
        return false;
    const bool down = !(from == to) && core::kindOfMove(plan, from, to) == core::Move::Kind::StepBack;
    if (!down)
        return draw();
    banner_.say([this, from, to, draw] {
        return Banner::Message{refusal(),
                               tr("From %1 to %2: step back, on purpose?").arg(titleOf(from), titleOf(to)),
                               Banner::Tone::Attention,
                               {{tr("Yes, draw it"), [draw] { draw(); }}}};
    });
    return false;
}

bool LadderCommands::setKind(Id<core::Move> id, core::Move::Kind kind)
{
    return change(tr("Change the kind of a move"), id, [kind](core::Move& move) { move.kind = kind; });
}

bool LadderCommands::setTarget(Id<Position> id)
{
    return apply(tr("Set target"), [&](const Plan& plan) { return core::setTargetPosition(plan, id); });
}

bool LadderCommands::setCurrent(Id<Position> id)
{
    const bool was = core::profileOf(document_.plan()).currentPosition.has_value();
    const std::optional<QDate> since = was ? std::optional(document_.today()) : std::nullopt;
    return apply(tr("Set current position"), [&](const Plan& plan) {
        return core::setCurrentPosition(plan, id, core::newId<core::Post>(), since);
    });
}

void LadderCommands::remove(const core::ObjectRef& row)
{
    const QString name = core::idOf<Position>(row) ? tr("Delete position")
        : core::idOf<core::Move>(row)              ? tr("Delete move")
        : core::idOf<core::Track>(row)             ? tr("Delete track")
                                                   : tr("Delete level");
    const int owned = static_cast<int>(core::ownedBy(document_.plan(), {row}).size());
    if (!apply(name, [&](const Plan& plan) -> Result<Plan> { return core::removeRows(plan, {row}); }))
        return;
    if (selection_.current() == row)
        selection_.select(std::nullopt);
    if (owned > 0 && !core::idOf<core::Move>(row))
        banner_.say([this, owned] {
            return Banner::Message{refusal(),
                                   tr("Deleted, with %n thing(s) that belonged to it.", nullptr, owned),
                                   Banner::Tone::Notice,
                                   {{tr("Undo"), [this] { document_.history()->undo(); }}}};
        });
}

bool LadderCommands::duplicate(Id<Position> id)
{
    const Position* original = core::find(document_.plan(), id);
    if (!original)
        return false;
    Position copy = *original;
    copy.id = core::newId<Position>();
    for (int number = 2;; ++number) {
        //: The title of a copy: the title, and a number.
        copy.title = tr("%1 (%2)").arg(original->title).arg(number);
        if (!core::isTitleTaken(document_.plan(), copy.track, copy.title))
            break;
    }
    const bool added
        = apply(tr("Duplicate position"), [&](const Plan& plan) { return core::addPosition(plan, copy); });
    if (added)
        selection_.select(core::refTo(copy.id));
    return added;
}

std::optional<Id<core::Level>> LadderCommands::addLevelAbove()
{
    core::Level level;
    level.id = core::newId<core::Level>();
    level.title = tr("New level");
    if (!apply(tr("Add level"), [&](const Plan& plan) { return core::addLevelAbove(plan, level); }))
        return std::nullopt;
    return level.id;
}

std::optional<Id<core::Track>> LadderCommands::addTrack()
{
    core::Track track;
    track.id = core::newId<core::Track>();
    track.title = tr("New track");
    if (!apply(tr("Add track"), [&](const Plan& plan) { return core::addTrack(plan, track); }))
        return std::nullopt;
    return track.id;
}

bool LadderCommands::chooseRoute(std::optional<Id<core::Route>> route)
{
    return apply(tr("Choose route"), [&](const Plan& plan) {
        return core::changeProfile(plan, [route](core::Profile& profile) { profile.route = route; });
    });
}

bool LadderCommands::addToRoute(Id<Position> id)
{
    const core::Profile& profile = core::profileOf(document_.plan());
    const auto append = [id](core::Route& route) {
        if (std::find(route.positions.begin(), route.positions.end(), id) == route.positions.end())
            route.positions.push_back(id);
    };
    if (profile.route)
        return apply(tr("Add to route"),
                     [&](const Plan& plan) { return core::change(plan, *profile.route, append); });
    core::Route route;
    route.id = core::newId<core::Route>();
    route.title = titleOf(id);
    route.order = static_cast<double>(document_.plan().routes.size()) + 1;
    route.positions = core::routeToTarget(document_.plan());
    if (route.positions.empty() && profile.currentPosition)
        route.positions.push_back(*profile.currentPosition);
    append(route);
    return apply(tr("Add to route"), [&](const Plan& plan) {
        return core::inTurn(
            plan, [&](const Plan& before) { return core::put(before, route); },
            [&](const Plan& before) {
                return core::changeProfile(before,
                                           [&route](core::Profile& changed) { changed.route = route.id; });
            });
    });
}

bool LadderCommands::require(Id<Position> position, core::Requirement::Kind kind, const QString& title)
{
    if (kind == core::Requirement::Kind::Level)
        return requireLevel(position, title);
    core::Requirement requirement;
    requirement.id = core::newId<core::Requirement>();
    requirement.position = position;
    requirement.kind = kind;
    requirement.title = title;
    if (kind == core::Requirement::Kind::Measure)
        requirement.needed = 1;
    else if (kind == core::Requirement::Kind::Months)
        requirement.needed = 12;
    return apply(tr("Add requirement"), [&](const Plan& plan) { return core::put(plan, requirement); });
}

bool LadderCommands::requireLevel(Id<Position> position, const QString& title)
{
    constexpr double middleLevel = 3;
    const auto& all = document_.plan().competencies;
    const auto known
        = std::find_if(all.begin(), all.end(), [&title](const auto& row) { return row->title == title; });
    core::Competency competency;
    competency.id = known != all.end() ? (*known)->id : core::newId<core::Competency>();
    competency.title = title;
    const bool isNew = known == all.end();
    return apply(tr("Add requirement"), [&](const Plan& plan) -> Result<Plan> {
        const Result<Plan> with = isNew ? core::addCompetency(plan, competency) : Result<Plan>(plan);
        return with
            ? core::setNeeded(*with, core::newId<core::Requirement>(), position, competency.id, middleLevel)
            : with;
    });
}

void LadderCommands::removeRequirement(Id<core::Requirement> id)
{
    apply(tr("Remove requirement"),
          [id](const Plan& plan) -> Result<Plan> { return core::removeRow(plan, id); });
}

QString LadderCommands::freeTitle(LadderCell cell) const
{
    for (int number = 1;; ++number) {
        const QString title = number == 1 ? tr("New position") : tr("New position %1").arg(number);
        if (!core::isTitleTaken(document_.plan(), cell.track, title))
            return title;
    }
}

Plan LadderCommands::withGround(const Plan& plan)
{
    Plan grounded = plan;
    if (plan.tracks.empty())
        grounded.tracks.put({core::derivedId<core::Track>(u"first track"), tr("My track")});
    if (plan.levels.empty()) {
        int rank = 0;
        for (const QString& title : {tr("Entry"), tr("Experienced"), tr("Lead")}) {
            ++rank;
            grounded.levels.put(
                {core::derivedId<core::Level>(QStringLiteral("first level %1").arg(rank)), title, rank});
        }
    }
    return grounded;
}

}  // namespace nextrung::widgets
