// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seal.h"

#include "storage/plan_file.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <sodium.h>

namespace nextrung::storage {

namespace {

using core::Error;

const QByteArray magic("nextrung-sealed ");
constexpr int sealVersion = 1;
// A head that asks for more than this was not written by this program, and would stop the machine.
constexpr quint64 mostOperations = 16;
constexpr quint64 mostMemory = quint64{512} * 1024 * 1024;

unsigned char* bytesOf(QByteArray& array)
{
    return reinterpret_cast<unsigned char*>(array.data());
}

const unsigned char* bytesOf(const QByteArray& array)
{
    return reinterpret_cast<const unsigned char*>(array.constData());
}

quint64 lengthOf(const QByteArray& array)
{
    return static_cast<quint64>(array.size());
}

/// What is needed to make the key again.
struct Recipe {
    SealCost cost;
    QByteArray salt;
    QByteArray check;  ///< Tells a wrong passphrase from a damaged file.
};

bool makeKey(const QString& passphrase, const Recipe& recipe, std::array<unsigned char, 32>& key)
{
    static_assert(
        std::tuple_size_v<std::array<unsigned char, 32>> == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    // One passphrase is typed as different letters on different machines: é as one, or as e and an accent.
    QByteArray text = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const bool isMade
        = crypto_pwhash(key.data(), key.size(), text.constData(), lengthOf(text), bytesOf(recipe.salt),
                        recipe.cost.operations, recipe.cost.memory, crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    sodium_memzero(text.data(), static_cast<std::size_t>(text.size()));
    return isMade;
}

QByteArray checkOf(const std::array<unsigned char, 32>& key, const QByteArray& salt)
{
    QByteArray check(crypto_generichash_BYTES, '\0');
    const QByteArray message = QByteArrayLiteral("NextRung key check") + salt;
    crypto_generichash(bytesOf(check), static_cast<std::size_t>(check.size()), bytesOf(message),
                       lengthOf(message), key.data(), key.size());
    return check;
}

QByteArray headOf(const Recipe& recipe)
{
    const QJsonObject line{
        {QStringLiteral("cipher"), QStringLiteral("xchacha20-poly1305")},
        {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
        {QStringLiteral("operations"), static_cast<qint64>(recipe.cost.operations)},
        {QStringLiteral("memory"), static_cast<qint64>(recipe.cost.memory)},
        {QStringLiteral("salt"), QString::fromLatin1(recipe.salt.toBase64())},
        {QStringLiteral("check"), QString::fromLatin1(recipe.check.toBase64())},
    };
    return magic + QByteArray::number(sealVersion) + '\n' + QJsonDocument(line).toJson(QJsonDocument::Compact)
        + '\n';
}

core::Result<Recipe> recipeIn(const QByteArray& head)
{
    const qsizetype firstEnd = head.indexOf('\n');
    if (!head.startsWith(magic) || firstEnd < 0)
        return Error{Error::Code::Damaged};
    if (const int version = head.mid(magic.size(), firstEnd - magic.size()).toInt(); version > sealVersion)
        return Error{Error::Code::NewerVersion, {QString::number(version)}};
    const QJsonObject line = QJsonDocument::fromJson(head.mid(firstEnd + 1)).object();
    const auto bytes = [&line](const char* name) {
        return QByteArray::fromBase64(line[QLatin1String(name)].toString().toLatin1());
    };
    const auto number = [&line](const char* name) {
        return static_cast<quint64>(std::max<qint64>(0, line[QLatin1String(name)].toInteger()));
    };
    const Recipe recipe{{number("operations"), number("memory")}, bytes("salt"), bytes("check")};
    const bool isKnown = line[QLatin1String("kdf")] == QLatin1String("argon2id13")
        && line[QLatin1String("cipher")] == QLatin1String("xchacha20-poly1305");
    const bool isPossible = recipe.salt.size() == crypto_pwhash_SALTBYTES
        && recipe.check.size() == crypto_generichash_BYTES && recipe.cost.operations <= mostOperations
        && recipe.cost.operations >= crypto_pwhash_OPSLIMIT_MIN && recipe.cost.memory <= mostMemory
        && recipe.cost.memory >= crypto_pwhash_MEMLIMIT_MIN;
    if (!isKnown || !isPossible)
        return Error{Error::Code::Damaged};
    return recipe;
}

}  // namespace

SealCost SealCost::standard()
{
    return {crypto_pwhash_OPSLIMIT_MODERATE, crypto_pwhash_MEMLIMIT_MODERATE};
}

SealCost SealCost::least()
{
    return {crypto_pwhash_OPSLIMIT_MIN, crypto_pwhash_MEMLIMIT_MIN};
}

Seal::Pointer Seal::make(const QString& passphrase, SealCost cost)
{
    if (sodium_init() < 0)
        return nullptr;
    Recipe recipe{cost, QByteArray(crypto_pwhash_SALTBYTES, '\0'), {}};
    randombytes_buf(recipe.salt.data(), static_cast<std::size_t>(recipe.salt.size()));
    const std::shared_ptr<Seal> seal(new Seal);
    if (!makeKey(passphrase, recipe, seal->key_))
        return nullptr;
    recipe.check = checkOf(seal->key_, recipe.salt);
    seal->head_ = headOf(recipe);
    return seal;
}

core::Result<Seal::Pointer> Seal::fromHead(const QByteArray& head, const QString& passphrase)
{
    const core::Result<Recipe> recipe = recipeIn(head);
    if (!recipe)
        return recipe.error();
    const std::shared_ptr<Seal> seal(new Seal);
    if (sodium_init() < 0 || !makeKey(passphrase, *recipe, seal->key_))
        return Error{Error::Code::Damaged};
    const QByteArray check = checkOf(seal->key_, recipe->salt);
    if (sodium_memcmp(check.constData(), recipe->check.constData(), crypto_generichash_BYTES) != 0)
        return Error{Error::Code::WrongPassphrase};
    seal->head_ = head;
    return Pointer(seal);
}

Seal::~Seal()
{
    sodium_memzero(key_.data(), key_.size());
}

QByteArray Seal::close(const QByteArray& bytes, const QByteArray& context) const
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    QByteArray closed(nonceSize + bytes.size() + tagSize, '\0');
    randombytes_buf(closed.data(), nonceSize);
    crypto_aead_xchacha20poly1305_ietf_encrypt(bytesOf(closed) + nonceSize, nullptr, bytesOf(bytes),
                                               lengthOf(bytes), bytesOf(context), lengthOf(context), nullptr,
                                               bytesOf(closed), key_.data());
    return closed;
}

core::Result<QByteArray> Seal::open(const QByteArray& closed, const QByteArray& context) const
{
    constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
    constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (closed.size() < nonceSize + tagSize)
        return Error{Error::Code::Damaged};
    QByteArray bytes(closed.size() - nonceSize - tagSize, '\0');
    const int opened = crypto_aead_xchacha20poly1305_ietf_decrypt(
        bytesOf(bytes), nullptr, nullptr, bytesOf(closed) + nonceSize, lengthOf(closed) - nonceSize,
        bytesOf(context), lengthOf(context), bytesOf(closed), key_.data());
    if (opened != 0)
        return Error{Error::Code::Damaged};
    return bytes;
}

bool isSealed(const QByteArray& file)
{
    return file.startsWith(magic);
}

QByteArray sealHeadOf(const QByteArray& file)
{
    const qsizetype first = isSealed(file) ? file.indexOf('\n') : -1;
    const qsizetype second = first < 0 ? -1 : file.indexOf('\n', first + 1);
    return file.left(second + 1);
}

QByteArray fileBytes(const core::Plan& plan, const Seal* seal)
{
    const QByteArray bytes = writePlan(plan);
    return seal ? seal->head() + seal->close(bytes, seal->head()) : bytes;
}

core::Result<core::Plan> planInFile(const QByteArray& bytes, const Seal* seal)
{
    if (!isSealed(bytes))
        return readPlan(bytes);
    if (!seal)
        return Error{Error::Code::NeedsPassphrase};
    const QByteArray head = sealHeadOf(bytes);
    const core::Result<QByteArray> opened = seal->open(bytes.mid(head.size()), head);
    return opened ? readPlan(*opened) : opened.error();
}

}  // namespace nextrung::storage
