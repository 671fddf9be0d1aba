// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_store.h"

#include "app/terminal.h"
#include "storage/plan_file.h"
#include "storage/saver.h"

#include <QFile>

#include <algorithm>

namespace nextrung::app {

namespace {

QString trackTitle(const core::Plan& plan, const core::Position& position)
{
    const core::Track* track = core::find(plan, position.track);
    return track ? track->title : QString();
}

/// How a position is named where its title alone does not say which: by its track, and by its id where that
/// does not.
QString candidate(const core::Plan& plan, const core::Position& position)
{
    return QStringLiteral("%1/%2 (%3)")
        .arg(trackTitle(plan, position), position.title, core::toText(position.id));
}

/// May be a pipe, into which a keeper of passphrases writes.
core::Result<QString> firstLineOf(const QString& path)
{
    constexpr qint64 longest = 4096;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return core::Error{core::Error::Code::CannotRead, {path, file.errorString()}};
    QString line = QString::fromUtf8(file.readLine(longest));
    while (line.endsWith(QLatin1Char('\n')) || line.endsWith(QLatin1Char('\r')))
        line.chop(1);
    return line;
}

core::Result<OpenedPlan> readPlan(const QString& path, const QString& passphraseFile)
{
    const core::Result<QByteArray> bytes = storage::loadFile(path);
    if (!bytes)
        return bytes.error();
    OpenedPlan opened;
    if (storage::isSealed(*bytes)) {
        const core::Result<QString> passphrase = passphraseGiven(passphraseFile);
        if (!passphrase)
            return passphrase.error();
        const auto seal = storage::Seal::fromHead(storage::sealHeadOf(*bytes), *passphrase);
        if (!seal)
            return seal.error();
        opened.seal = *seal;
    }
    core::Result<core::Plan> plan = storage::planInFile(*bytes, opened.seal.get());
    if (!plan)
        return plan.error();
    opened.plan = *std::move(plan);
    return opened;
}

}  // namespace

core::Result<core::Plan> openPlan(const QString& path, const QString& passphraseFile)
{
    core::Result<OpenedPlan> opened = readPlan(path, passphraseFile);
    return opened ? core::Result<core::Plan>(std::move(opened->plan)) : opened.error();
}

core::Result<core::Plan> openPlanToWrite(const QString& path, const QString& passphraseFile)
{
    core::Result<OpenedPlan> opened = openWithSeal(path, passphraseFile);
    return opened ? core::Result<core::Plan>(std::move(opened->plan)) : opened.error();
}

core::Result<OpenedPlan> openWithSeal(const QString& path, const QString& passphraseFile)
{
    core::Result<OpenedPlan> opened = readPlan(path, passphraseFile);
    const core::Outcome allowed = opened ? storage::mayBeWritten(opened->plan) : core::accepted;
    return allowed ? std::move(opened) : core::Result<OpenedPlan>(allowed.error());
}

core::Outcome writePlanTo(const QString& path, const core::Plan& plan, const storage::Seal* seal)
{
    if (core::Outcome allowed = storage::mayBeWritten(plan); !allowed)
        return allowed;
    return storage::savePlanFile(path, storage::fileBytes(plan, seal));
}

core::Result<QString> passphraseGiven(const QString& passphraseFile)
{
    const QString file
        = passphraseFile.isEmpty() ? qEnvironmentVariable("NEXTRUNG_PASSPHRASE_FILE") : passphraseFile;
    if (!file.isEmpty()) {
        return firstLineOf(file);
    }
    if (qEnvironmentVariableIsSet("NEXTRUNG_PASSPHRASE"))
        return qEnvironmentVariable("NEXTRUNG_PASSPHRASE");
    if (std::optional<QString> typed = typedUnseen(QStringLiteral("Passphrase: ")))
        return *std::move(typed);
    return core::Error{core::Error::Code::NeedsPassphrase};
}

QString positionName(const core::Plan& plan, core::Id<core::Position> id)
{
    const core::Position* position = core::find(plan, id);
    if (!position)
        return {};
    for (const QString& name :
         {position->title, trackTitle(plan, *position) + QLatin1Char('/') + position->title}) {
        if (positionMeant(plan, name))
            return name;
    }
    return core::toText(id);
}

core::Result<core::Id<core::Position>> positionMeant(const core::Plan& plan, const QString& text)
{
    if (const std::optional<quint64> bits = core::idBits(text)) {
        if (core::find(plan, core::Id<core::Position>(*bits)))
            return core::Id<core::Position>(*bits);
    }
    std::vector<const core::Position*> meant;
    for (const auto& position : plan.positions) {
        const QString full = trackTitle(plan, *position) + QLatin1Char('/') + position->title;
        if (text.compare(position->title, Qt::CaseInsensitive) == 0
            || text.compare(full, Qt::CaseInsensitive) == 0)
            meant.push_back(position.get());
    }
    if (meant.size() == 1)
        return meant.front()->id;
    if (meant.empty())
        return core::Error{core::Error::Code::UnknownTitle, {text}, {}};
    QStringList candidates{text};
    for (const core::Position* position : meant)
        candidates.append(candidate(plan, *position));
    return core::Error{core::Error::Code::AmbiguousTitle, candidates, {}};
}

}  // namespace nextrung::app
