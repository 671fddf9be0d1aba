// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journal.h"

#include "core/rules.h"
#include "storage/durable.h"
#include "storage/plan_changes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>
#include <QtEndian>

#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

namespace nextrung::storage {

namespace {

using core::Error;

const QByteArray magic("nextrung-journal ");
constexpr qsizetype lengthSize = 4;
constexpr qsizetype checkSize = 8;
// Far above the largest plan, so that a damaged length does not take all memory.
constexpr quint32 largestRecord = 64U * 1024 * 1024;

const QLatin1String pathKey("path");
const QLatin1String baseKey("base");
const QLatin1String begunKey("begun");
const QLatin1String fileKey("file");
const QLatin1String sealKey("seal");

QByteArray compact(const QJsonObject& object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray littleEndian(quint32 number)
{
    QByteArray bytes(lengthSize, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// Eight bytes that hold a record to its place: after the one with this check.
QByteArray checkOf(const QByteArray& before, const QByteArray& payload)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(before);
    hash.addData(payload);
    return hash.result().left(checkSize);
}

/// What an entry is locked with besides its content: its journal and its place there.
QByteArray contextOf(const QByteArray& headPayload, quint32 place)
{
    return headPayload + littleEndian(place);
}

QByteArray firstLine()
{
    return magic + QByteArray::number(journalVersion) + '\n';
}

/// Walks the records of a journal.
class Records {
public:
    explicit Records(const QByteArray& bytes)
        : bytes_(bytes)
        , at_(bytes.indexOf('\n') + 1)
    {
    }

    [[nodiscard]] bool atEnd() const { return at_ == bytes_.size(); }

    /// The next payload, or nothing if what follows is no record that was written here.
    [[nodiscard]] std::optional<QByteArray> next()
    {
        if (bytes_.size() - at_ < lengthSize + checkSize)
            return std::nullopt;
        const auto length = qFromLittleEndian<quint32>(bytes_.constData() + at_);
        const qsizetype begin = at_ + lengthSize + checkSize;
        if (length > largestRecord || bytes_.size() - begin < static_cast<qsizetype>(length))
            return std::nullopt;
        QByteArray payload = bytes_.mid(begin, static_cast<qsizetype>(length));
        QByteArray check = checkOf(chain_, payload);
        if (check != bytes_.mid(at_ + lengthSize, checkSize))
            return std::nullopt;
        chain_ = std::move(check);
        at_ = begin + static_cast<qsizetype>(length);
        return payload;
    }

private:
    const QByteArray& bytes_;
    qsizetype at_;
    QByteArray chain_;
};

/// The first payload, if these are the bytes of a journal that this version reads.
core::Result<QByteArray> headPayloadOf(const QByteArray& bytes, Records& records)
{
    const qsizetype lineEnd = bytes.left(magic.size() + 12).indexOf('\n');
    if (!bytes.startsWith(magic) || lineEnd < 0)
        return Error{Error::Code::Damaged};
    bool isNumber = false;
    const int version = bytes.mid(magic.size(), lineEnd - magic.size()).toInt(&isNumber);
    if (isNumber && version != journalVersion)
        return Error{Error::Code::NewerVersion, {QString::number(version)}};
    std::optional<QByteArray> head = isNumber ? records.next() : std::nullopt;
    if (!head)
        return Error{Error::Code::Damaged};
    return *std::move(head);
}

QByteArray sealHeadIn(const QByteArray& headPayload)
{
    const QJsonObject head = QJsonDocument::fromJson(headPayload).object();
    return QByteArray::fromBase64(head[sealKey].toString().toLatin1());
}

std::optional<QJsonObject> entryIn(const QByteArray& payload)
{
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(payload, &problem);
    if (problem.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    return document.object();
}

core::Result<JournalHead> headIn(const QByteArray& payload)
{
    const std::optional<QJsonObject> head = entryIn(payload);
    if (!head)
        return Error{Error::Code::Damaged};
    return JournalHead{head->value(pathKey).toString(), head->value(baseKey).toString(),
                       QDateTime::fromString(head->value(begunKey).toString(), Qt::ISODateWithMs),
                       head->value(fileKey).toString()};
}

}  // namespace

QString contentHash(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

Journal::Journal(QString path, Seal::Pointer seal)
    : path_(std::move(path))
    , file_(path_)
    , seal_(std::move(seal))
{
}

core::Result<std::shared_ptr<Journal>> Journal::begin(const QString& file, const JournalHead& head,
                                                      Seal::Pointer seal,
                                                      const std::vector<QJsonObject>& entries)
{
    const std::shared_ptr<Journal> journal(new Journal(file, std::move(seal)));
    QJsonObject object{{pathKey, head.path},
                       {baseKey, head.base},
                       {begunKey, head.begun.toUTC().toString(Qt::ISODateWithMs)}};
    if (!head.file.isEmpty())
        object.insert(fileKey, head.file);
    if (journal->seal_)
        object.insert(sealKey, QString::fromLatin1(journal->seal_->head().toBase64()));
    journal->headPayload_ = compact(object);
    QByteArray bytes = firstLine();
    journal->addRecord(bytes, journal->headPayload_);
    for (const QJsonObject& entry : entries)
        journal->addEntry(bytes, entry);

    // Beside and then over the old one: a kill leaves the one or the other. It is not yet asked to the disk.
    const QString beside = file + QLatin1String(".new");
    const auto cannotWrite = [&file](const QFile& written) {
        return Error{Error::Code::CannotWrite, {file, written.errorString()}};
    };
    QFile& written = journal->file_;
    written.setFileName(beside);
    if (!written.open(QIODevice::WriteOnly | QIODevice::Truncate | QIODevice::Unbuffered)
        || !written.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || written.write(bytes) != bytes.size()) {
        const Error error = cannotWrite(written);
        written.remove();
        return error;
    }
    std::error_code problem;
    std::filesystem::rename(QFileInfo(beside).filesystemFilePath(), QFileInfo(file).filesystemFilePath(),
                            problem);
    if (problem) {
        written.remove();
        return Error{Error::Code::CannotWrite, {file, QString::fromStdString(problem.message())}};
    }
    journal->size_ = bytes.size();
    return journal;
}

core::Outcome Journal::append(const QJsonObject& changes)
{
    const QByteArray chain = chain_;
    const quint32 entries = entries_;
    QByteArray bytes;
    addEntry(bytes, changes);
    if (file_.write(bytes) != bytes.size()) {
        const Error error{Error::Code::CannotWrite, {path_, file_.errorString()}};
        file_.unsetError();
        file_.resize(size_);
        file_.seek(size_);
        chain_ = chain;
        entries_ = entries;
        return error;
    }
    size_ += bytes.size();
    return core::accepted;
}

void Journal::sync()
{
    // Before the call: what is added while the disk is busy may not be part of it.
    const qint64 size = size_;
    if (makeContentDurable(file_))
        synced_ = size;
}

void Journal::addRecord(QByteArray& bytes, const QByteArray& payload)
{
    chain_ = checkOf(chain_, payload);
    bytes += littleEndian(static_cast<quint32>(payload.size())) + chain_ + payload;
}

void Journal::addEntry(QByteArray& bytes, const QJsonObject& changes)
{
    ++entries_;
    const QByteArray plain = compact(changes);
    addRecord(bytes, seal_ ? seal_->close(plain, contextOf(headPayload_, entries_)) : plain);
}

core::Result<JournalContent> readJournal(const QByteArray& bytes, const Seal* seal)
{
    Records records(bytes);
    const core::Result<QByteArray> payload = headPayloadOf(bytes, records);
    if (!payload)
        return payload.error();
    const core::Result<JournalHead> head = headIn(*payload);
    if (!head)
        return head.error();
    const bool isLocked = !sealHeadIn(*payload).isEmpty();
    if (isLocked && !seal)
        return Error{Error::Code::NeedsPassphrase};

    JournalContent content;
    content.head = *head;
    while (!records.atEnd()) {
        std::optional<QByteArray> entry = records.next();
        if (entry && isLocked) {
            const auto place = static_cast<quint32>(content.entries.size()) + 1;
            core::Result<QByteArray> opened = seal->open(*entry, contextOf(*payload, place));
            entry = opened ? std::optional(*std::move(opened)) : std::nullopt;
        }
        const std::optional<QJsonObject> changes = entry ? entryIn(*entry) : std::nullopt;
        if (!changes) {
            content.isWhole = false;
            break;
        }
        content.entries.push_back(*changes);
    }
    return content;
}

core::Result<JournalHead> readJournalHead(const QByteArray& bytes)
{
    Records records(bytes);
    const core::Result<QByteArray> payload = headPayloadOf(bytes, records);
    return payload ? headIn(*payload) : payload.error();
}

QStringList basesOfJournals(const QString& folder)
{
    constexpr qint64 longestHead = 64LL * 1024;
    QStringList bases;
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.journal")}, QDir::Files);
    for (const QString& name : names) {
        QFile file(QDir(folder).filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const core::Result<JournalHead> head = readJournalHead(file.read(longestHead));
        for (const QString& hash : head ? QStringList{head->base, head->file} : QStringList()) {
            if (!hash.isEmpty())
                bases.append(hash);
        }
    }
    return bases;
}

QByteArray journalSealHead(const QByteArray& bytes)
{
    Records records(bytes);
    const core::Result<QByteArray> payload = headPayloadOf(bytes, records);
    return payload ? sealHeadIn(*payload) : QByteArray();
}

core::Result<core::Plan> replayed(core::Plan base, const std::vector<QJsonObject>& entries)
{
    for (const QJsonObject& entry : entries) {
        if (const core::Outcome made = makeChanges(base, entry); !made)
            return made.error();
    }
    if (const core::Outcome sound = core::soundness(base); !sound)
        return sound.error();
    return base;
}

}  // namespace nextrung::storage
