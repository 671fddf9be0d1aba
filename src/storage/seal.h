// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <array>
#include <memory>

namespace nextrung::storage {

/// What one guess at a passphrase costs whoever guesses: passes over the memory, and bytes of it.
struct SealCost {
    quint64 operations = 0;
    quint64 memory = 0;

    /// Three passes over 256 MB: about a second for the person, and dear for a guesser.
    [[nodiscard]] static SealCost standard();
    /// The least that the library takes, for tests.
    [[nodiscard]] static SealCost least();
};

/// A key made from a passphrase, with what is needed to make it again: locks bytes and unlocks them.
///
/// The key comes from Argon2id, the bytes are locked by XChaCha20-Poly1305 with a random nonce each time, so
/// that nobody who lacks the passphrase can read them, or change them unnoticed (libsodium). The key is wiped
/// from the memory when nobody holds the seal any more.
class Seal {
public:
    using Pointer = std::shared_ptr<const Seal>;

    /// A seal with a salt of its own. Takes as long as `cost` says.
    [[nodiscard]] static Pointer make(const QString& passphrase, SealCost cost = SealCost::standard());

    /// The seal that closed this file or journal, made again from its head.
    /// @error WrongPassphrase; Damaged if the head is none; NewerVersion if it names another way of locking.
    [[nodiscard]] static core::Result<Pointer> fromHead(const QByteArray& head, const QString& passphrase);

    ~Seal();
    Seal(const Seal&) = delete;
    Seal& operator=(const Seal&) = delete;
    Seal(Seal&&) = delete;
    Seal& operator=(Seal&&) = delete;

    /// Two lines of text that name the format, how the key is made and what checks the passphrase.
    [[nodiscard]] const QByteArray& head() const { return head_; }

    /// The bytes, locked together with a context that is not kept in them and must be the same to unlock.
    [[nodiscard]] QByteArray close(const QByteArray& bytes, const QByteArray& context) const;
    /// @error Damaged if they were not closed by this seal in this context, or changed since.
    [[nodiscard]] core::Result<QByteArray> open(const QByteArray& closed, const QByteArray& context) const;

private:
    Seal() = default;

    std::array<unsigned char, 32> key_{};
    QByteArray head_;
};

/// Whether these are the bytes of a locked file.
[[nodiscard]] bool isSealed(const QByteArray& file);

/// The head of a locked file, from which `Seal::fromHead` makes the seal; empty if there is none.
[[nodiscard]] QByteArray sealHeadOf(const QByteArray& file);

/// The bytes of a plan's file: locked if there is a seal.
[[nodiscard]] QByteArray fileBytes(const core::Plan& plan, const Seal* seal);

/// The plan in the bytes of a file, locked or not.
/// @error NeedsPassphrase if it is locked and there is no seal; Damaged; and what `readPlan` refuses.
[[nodiscard]] core::Result<core::Plan> planInFile(const QByteArray& bytes, const Seal* seal);

}  // namespace nextrung::storage
