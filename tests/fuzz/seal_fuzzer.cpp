// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/journal_check.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <cstdlib>

namespace {

using namespace nextrung;  // NOLINT(google-build-using-namespace): the whole program is this file

/// A dear key is as well read as a cheap one, but takes the time of a thousand inputs.
bool isCheap(const QByteArray& head)
{
    const QJsonObject line = QJsonDocument::fromJson(head.mid(head.indexOf('\n') + 1)).object();
    return line[QLatin1String("memory")].toDouble() <= 1e5
        && line[QLatin1String("operations")].toDouble() <= 3;
}

}  // namespace

/// Whatever the bytes of a locked file, its head, or what was locked: it is refused or makes a sound plan.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char* data, std::size_t size)
{
    static const storage::Seal::Pointer seal
        = storage::Seal::make(QStringLiteral("fuzz"), storage::SealCost::least());
    const QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    const QByteArray head = storage::sealHeadOf(bytes);
    if (isCheap(head)) {
        const auto made = storage::Seal::fromHead(head, QStringLiteral("fuzz"));
        if (made && !test::sealedFileIsReadSafely(bytes, made->get()))
            std::abort();
    }
    if (!test::sealedFileIsReadSafely(bytes, seal.get())
        || !test::sealedFileIsReadSafely(seal->head() + bytes, seal.get())
        || !test::sealedFileIsReadSafely(seal->head() + seal->close(bytes, seal->head()), seal.get()))
        std::abort();
    return 0;
}
