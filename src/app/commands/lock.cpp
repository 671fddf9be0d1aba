// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_window.h"
#include "app/commands/commands.h"
#include "app/plan_store.h"
#include "storage/recovery.h"
#include "storage/saver.h"

#include <QLockFile>

namespace nextrung::app {

namespace {

/// What is wrong with the arguments of either verb; empty if nothing is.
QString complaintOf(VerbArguments& given)
{
    given.requireFiles(1, QStringLiteral("one plan"));
    given.require(QStringLiteral("o"));
    return given.complaint();
}

/// A new passphrase for this plan, which must not be locked already: it has one then.
core::Result<storage::Seal::Pointer> newSeal(const VerbArguments& given)
{
    const core::Result<QString> passphrase = passphraseGiven(given.passphraseFile());
    if (!passphrase)
        return passphrase.error();
    if (passphrase->isEmpty())
        return core::Error{core::Error::Code::NeedsPassphrase};
    return storage::Seal::make(*passphrase);
}

}  // namespace

ExitCode lockPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o")}, {});
    if (const QString complaint = complaintOf(given); !complaint.isEmpty())
        return console.refuse(complaint);
    const core::Result<QByteArray> bytes = storage::loadFile(given.files().constFirst());
    if (!bytes)
        return console.refuse(bytes.error());
    if (storage::isSealed(*bytes))
        return console.refuse(
            QStringLiteral("The plan is locked already. Unlock it first to give it another passphrase."));
    const core::Result<core::Plan> plan = storage::planInFile(*bytes, nullptr);
    if (!plan)
        return console.refuse(plan.error());
    const core::Result<storage::Seal::Pointer> seal = newSeal(given);
    if (!seal)
        return console.refuse(seal.error());
    if (!*seal)
        return console.refuse(QStringLiteral("There is not enough memory to make a key."));
    const QString out = given.value(QStringLiteral("o"));
    const storage::KeepingPlace place = ApplicationWindow::keepingPlace();
    const std::unique_ptr<QLockFile> alone = place.lockOf(out);
    if (!alone)
        return console.refuse(
            QStringLiteral("“%1” is open in a window, which keeps what is not saved yet. Close "
                           "it first, or save it there with a passphrase.")
                .arg(out));
    const core::Outcome written = writePlanTo(out, *plan, seal->get());
    if (!written)
        return console.refuse(written.error());
    // What the window kept of the file while it was not locked would be readable beside it.
    const core::Outcome kept = storage::lockAside(place, out, nullptr, *seal);
    return kept ? Done : console.refuse(kept.error());
}

ExitCode unlockPlan(const QStringList& arguments, const Console& console)
{
    VerbArguments given(arguments, {QStringLiteral("o")}, {});
    if (const QString complaint = complaintOf(given); !complaint.isEmpty())
        return console.refuse(complaint);
    const core::Result<core::Plan> plan = openPlanToWrite(given.files().constFirst(), given.passphraseFile());
    if (!plan)
        return console.refuse(plan.error());
    const core::Outcome written = writePlanTo(given.value(QStringLiteral("o")), *plan);
    return written ? Done : console.refuse(written.error());
}

}  // namespace nextrung::app
