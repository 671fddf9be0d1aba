// SPDX-License-Identifier: GPL-3.0-or-later

// driver FOLDER: opens the plan there, takes back what a kill left, then edits and saves until it is killed.
// After each edit it writes the edit's number, eight bytes, to standard output.

#include "document/plan_document.h"
#include "numbered_plan.h"
#include "storage/recovery.h"
#include "storage/saver.h"

#include <QCoreApplication>
#include <QFile>

#include <random>

namespace {

using namespace nextrung;  // NOLINT(google-build-using-namespace): the whole program is this file

/// Takes back what the last journal holds, as the window does when the person accepts it.
void takeBack(document::PlanDocument& document, const storage::Keeper& keeper)
{
    for (const storage::LeftJournal& left : storage::leftJournals(keeper.place())) {
        const core::Result<storage::Recovered> found = storage::recovered(keeper.place(), left, nullptr);
        if (found && found->bringsAnything() && document.history()->count() == 0)
            static_cast<void>(document.apply(
                QString(), [&found](const core::Plan&) { return core::Result<core::Plan>(found->plan); }));
        storage::discard(left);
    }
}

int run(const QString& folder)
{
    const QString path = folder + QLatin1String("/plan.nextrung");
    storage::Keeper keeper({folder + QLatin1String("/state")});
    document::PlanDocument document(QDate(2026, 11, 22));
    const core::Result<QByteArray> bytes = storage::loadFile(path);
    core::Result<core::Plan> plan = bytes ? storage::planInFile(*bytes, nullptr) : bytes.error();
    if (!plan)
        return 2;
    document.reset(*std::move(plan));
    keeper.open(path, *bytes, document.snapshot());
    QObject::connect(&document, &document::PlanDocument::changed, [&](const document::PlanChange& change) {
        if (!keeper.record(change.after))
            std::exit(3);
    });
    takeBack(document, keeper);

    QFile out;
    if (!out.open(1, QIODevice::WriteOnly | QIODevice::Unbuffered))
        return 4;
    std::mt19937 random(std::random_device{}());
    for (quint64 edits = test::editsIn(document.plan()).value_or(0) + 1;; ++edits) {
        static_cast<void>(document.apply(QString(), [edits](const core::Plan&) {
            return core::Result<core::Plan>(test::planAfter(edits));
        }));
        out.write(reinterpret_cast<const char*>(&edits), sizeof edits);
        if (random() % 5 == 0 && !keeper.isSaving()) {
            const auto snapshot = document.snapshot();
            keeper.save(path, snapshot, [&document, snapshot](const core::Outcome& outcome) {
                if (outcome)
                    document.markSaved(snapshot);
                else
                    std::exit(5);
            });
        }
        QCoreApplication::processEvents();
    }
}

}  // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication application(argc, argv);
    return argc == 2 ? run(QString::fromLocal8Bit(argv[1])) : 1;
}
