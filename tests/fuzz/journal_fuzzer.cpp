// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/journal_check.h"
#include "storage/plan_changes.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace {

using namespace nextrung;  // NOLINT(google-build-using-namespace): the whole program is this file

/// Checksums keep the fuzzer out, so the same bytes are tried as the content of an entry too.
bool changesAreMadeSafely(const QByteArray& bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return true;
    const core::Result<core::Plan> plan = storage::replayed({}, {document.object()});
    if (!plan)
        return true;
    core::Plan again;
    return storage::makeChanges(again, storage::changesBetween({}, *plan)) && again == *plan;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const storage::Seal::Pointer seal
        = storage::Seal::make(QStringLiteral("fuzz"), storage::SealCost::least());
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    if (!test::journalIsReadSafely(bytes, seal.get()) || !test::sealedFileIsReadSafely(bytes, seal.get())
        || !changesAreMadeSafely(bytes))
        std::abort();
    return 0;
}
