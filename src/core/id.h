// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

#include <functional>
#include <optional>

namespace nextrung::core {

/// Identifies one row of kind `Row`, in every copy of the plan it lives in.
///
/// 64 random bits, or derived from the source's own identifier by an importer;
/// never reused, so an id stays valid across undo, save, copy and merge. Use
/// `std::optional<Id<Row>>` where an id may be absent: the default-constructed
/// id exists only so that readers can fill it in, and no row may carry it.
template <class Row>
class Id {
public:
    using RowType = Row;

    constexpr Id() noexcept = default;
    constexpr explicit Id(quint64 bits) noexcept
        : bits_(bits)
    {
    }

    [[nodiscard]] constexpr quint64 bits() const noexcept { return bits_; }
    [[nodiscard]] constexpr bool isBlank() const noexcept { return bits_ == 0; }

    friend constexpr bool operator==(Id a, Id b) noexcept { return a.bits_ == b.bits_; }
    friend constexpr bool operator<(Id a, Id b) noexcept { return a.bits_ < b.bits_; }

private:
    quint64 bits_ = 0;
};

/// The 13 letters and digits by which files and reports name these bits.
[[nodiscard]] QString idText(quint64 bits);

/// The bits that `idText` wrote, or nothing if the text is not 13 of its letters and digits.
[[nodiscard]] std::optional<quint64> idBits(QStringView text);

/// Bits from the operating system's source of randomness; never 0.
[[nodiscard]] quint64 randomIdBits();

/// Bits made from a source's own identifier: the same text gives the same bits, in every program run.
[[nodiscard]] quint64 derivedIdBits(QStringView source);

template <class Row>
[[nodiscard]] QString toText(Id<Row> id)
{
    return idText(id.bits());
}

/// A new id that no plan has. The one impure function of this room: windows and importers call it, edits do
/// not.
template <class Row>
[[nodiscard]] Id<Row> newId()
{
    return Id<Row>(randomIdBits());
}

/// The id of what a source calls `source`; prefix the text with the source's own name and the kind of row.
template <class Row>
[[nodiscard]] Id<Row> derivedId(QStringView source)
{
    return Id<Row>(derivedIdBits(source));
}

}  // namespace nextrung::core

template <class Row>
struct std::hash<nextrung::core::Id<Row>> {
    std::size_t operator()(nextrung::core::Id<Row> id) const noexcept { return id.bits(); }
};
