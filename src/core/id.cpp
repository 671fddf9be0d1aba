// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/id.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>
#include <cstdint>
#include <string_view>

namespace nextrung::core {

namespace {

// Crockford's base 32: no i, l, o, u, so an id read aloud is heard right.
constexpr std::string_view alphabet = "0123456789abcdefghjkmnpqrstvwxyz";
constexpr int idLength = 13;

constexpr std::uint8_t noDigit = 32;

/// What each ASCII letter counts in an id.
constexpr auto digitOfLetter = [] {
    std::array<std::uint8_t, 128> digits{};
    digits.fill(noDigit);
    for (std::size_t digit = 0; digit < alphabet.size(); ++digit)
        digits[static_cast<std::size_t>(alphabet[digit])] = static_cast<std::uint8_t>(digit);
    return digits;
}();

}  // namespace

QString idText(quint64 bits)
{
    QString text(idLength, QLatin1Char('0'));
    for (int at = idLength - 1; at >= 0; --at) {
        text[at] = QLatin1Char(alphabet[bits & 31U]);
        bits >>= 5U;
    }
    return text;
}

std::optional<quint64> idBits(QStringView text)
{
    if (text.size() != idLength)
        return std::nullopt;
    quint64 bits = 0;
    for (const QChar letter : text) {
        const unsigned digit
            = letter.unicode() < digitOfLetter.size() ? digitOfLetter[letter.unicode()] : noDigit;
        if (digit == noDigit || (bits >> 59U) != 0)
            return std::nullopt;
        bits = (bits << 5U) | digit;
    }
    return bits;
}

quint64 randomIdBits()
{
    quint64 bits = 0;
    while (bits == 0)
        bits = QRandomGenerator::system()->generate64();
    return bits;
}

quint64 derivedIdBits(QStringView source)
{
    const QByteArray digest = QCryptographicHash::hash(source.toUtf8(), QCryptographicHash::Sha256);
    quint64 bits = 0;
    for (int at = 0; at < 8; ++at)
        bits = (bits << 8U) | static_cast<quint8>(digest[at]);
    return bits == 0 ? 1 : bits;
}

}  // namespace nextrung::core
