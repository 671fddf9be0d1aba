// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <optional>

namespace nextrung::test {

/// The bytes of a file beside the project that is not part of it; nothing where it is missing.
inline std::optional<QByteArray> sharedFile(const char* path)
{
    QFile file(QStringLiteral(NEXTRUNG_SHARED_DIR "/") + QString::fromLatin1(path));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll();
}

}  // namespace nextrung::test
