// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules.h"
#include "storage/field_reader.h"
#include "storage/json_names.h"
#include "storage/migrations.h"
#include "storage/plan_file.h"

#include <QByteArrayView>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <future>
#include <memory>
#include <unordered_set>
#include <vector>

namespace nextrung::storage {

namespace {

using core::Error;

constexpr QLatin1String minReaderName{"minReader"};

QLatin1String latin1(std::string_view name)
{
    return {name.data(), static_cast<qsizetype>(name.size())};
}

bool isUtf8(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar::Null);
}

/// Where and why the parser stopped; lines and columns count from 1, a column is a byte.
Error notJson(const QByteArray& bytes, const QJsonParseError& problem)
{
    const auto* const begin = bytes.begin();
    const auto* const stop = begin + std::clamp<qsizetype>(problem.offset, 0, bytes.size());
    const auto line = std::count(begin, stop, '\n') + 1;
    const auto* const lineBegin
        = std::find(std::make_reverse_iterator(stop), std::make_reverse_iterator(begin), '\n').base();
    return {Error::Code::NotJson,
            {QString::number(line), QString::number(stop - lineBegin + 1), problem.errorString()}};
}

core::Result<QJsonObject> parsed(const QByteArray& bytes)
{
    if (bytes.size() > largestFile)
        return Error{Error::Code::TooLarge, {QString::number(largestFileMegabytes)}};
    if (QByteArrayView(bytes).trimmed().isEmpty())
        return Error{Error::Code::EmptyFile};
    // Of a large file beside the parser, so that nobody waits for it.
    constexpr qsizetype large = 256 * 1024;
    constexpr auto later = std::launch::deferred;
    std::future<std::optional<DoubledName>> doubled
        = std::async(bytes.size() < large ? later : std::launch::async | later, &doubledNameIn, bytes);
    QJsonParseError problem{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &problem);
    if (problem.error != QJsonParseError::NoError)
        return isUtf8(bytes) ? notJson(bytes, problem) : Error{Error::Code::NotText};
    if (const std::optional<DoubledName> twice = doubled.get())
        return Error{Error::Code::DuplicateName,
                     {QString::fromUtf8(twice->name.left(40)), QString::number(twice->line)}};
    return document.object();
}

/// Where the row stands in its list in the file.
template <class Row>
qsizetype placeInFile(const QJsonObject& file, const Row& row)
{
    const QJsonArray array = file.value(latin1(Row::plural)).toArray();
    const auto isRow = [id = core::toText(row.id)](const QJsonValue& each) {
        return each[QLatin1String("id")].toString() == id;
    };
    return std::find_if(array.begin(), array.end(), isRow) - array.begin();
}

/// Core counts the rows in the order of their ids; the file may hold them in another.
Error inOrderOfFile(const QJsonObject& file, const core::Plan& plan, Error error)
{
    const qsizetype open = error.where.indexOf(QLatin1Char('['));
    const qsizetype close = error.where.indexOf(QLatin1Char(']'));
    const QString table = error.where.left(open);
    const std::size_t row = error.where.mid(open + 1, close - open - 1).toULongLong();
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*member) {
        if (table != latin1(Row::plural))
            return;
        const qsizetype place = placeInFile(file, (plan.*member)[row]);
        error.where.replace(open + 1, close - open - 1, QString::number(place));
    });
    return error;
}

/// Reads a whole file into a plan, table by table.
class PlanReader {
public:
    explicit PlanReader(const QJsonObject& file)
        : file_(file)
    {
    }

    [[nodiscard]] core::Result<core::Plan> plan()
    {
        core::Plan plan;
        const auto readAll = [&](auto... table) { return (readTable(plan.*table) && ...); };
        if (!std::apply(readAll, core::Plan::tables()))
            return reader_.error();
        if (const core::Outcome sound = core::soundnessAsRead(plan); !sound)
            return inOrderOfFile(file_, plan, sound.error());
        plan.unknown = unclaimed();
        return plan;
    }

private:
    template <class Row>
    [[nodiscard]] bool readTable(core::Table<Row>& table)
    {
        const QJsonValue value = file_.value(latin1(Row::plural));
        if (value.isUndefined())
            return true;
        if (!value.isArray()) {
            reader_.refuseType("list", value);
            return reader_.refuseAt(Row::plural);
        }
        return readRows(value.toArray(), table) || reader_.refuseAt(Row::plural);
    }

    template <class Row>
    [[nodiscard]] bool readRows(const QJsonArray& array, core::Table<Row>& table)
    {
        if (array.size() > mostRows)
            return reader_.refuse({Error::Code::TooMany, {QString::number(mostRows)}});
        std::vector<std::shared_ptr<const Row>> rows;
        rows.reserve(static_cast<std::size_t>(array.size()));
        for (const QJsonValueConstRef each : array) {
            auto row = std::make_shared<Row>();
            if (!reader_.readRow(each, *row))
                return reader_.refuseAt(static_cast<qsizetype>(rows.size()));
            rows.push_back(std::move(row));
        }
        table = core::Table<Row>(std::move(rows));
        return table.size() == static_cast<std::size_t>(array.size()) || refuseDuplicate(array);
    }

    bool refuseDuplicate(const QJsonArray& array)
    {
        std::unordered_set<quint64> seen;
        for (qsizetype at = 0; at < array.size(); ++at) {
            const QString id = array.at(at)[QLatin1String("id")].toString();
            if (!seen.insert(core::idBits(id).value_or(0)).second) {
                reader_.refuse({Error::Code::DuplicateId, {id}, QStringLiteral("id")});
                return reader_.refuseAt(at);
            }
        }
        return true;
    }

    [[nodiscard]] QJsonObject unclaimed() const
    {
        QJsonObject rest = file_;
        rest.remove(QLatin1String("format"));
        core::forEachTable([&rest]<class Row>(core::Table<Row> core::Plan::* /*table*/) {
            rest.remove(latin1(Row::plural));
        });
        return rest;
    }

    const QJsonObject& file_;
    FieldReader reader_;
};

/// A number at the top of the file that must be there and whole.
[[nodiscard]] core::Result<int> header(const QJsonObject& file, const char* name)
{
    FieldReader reader;
    int number = 0;
    const auto entry = file.constFind(QLatin1String(name));
    const bool isRead
        = entry != file.constEnd() ? reader.read(*entry, number) : reader.refuseAbsent("whole number");
    if (!isRead) {
        reader.refuseAt(name);
        return reader.error();
    }
    if (number < 1)
        return Error{Error::Code::WrongType,
                     {QStringLiteral("version"), QString::number(number)},
                     QString::fromLatin1(name)};
    return number;
}

}  // namespace

core::Result<core::Plan> readPlan(const QByteArray& bytes)
{
    const core::Result<QJsonObject> parsedFile = parsed(bytes);
    if (!parsedFile)
        return parsedFile.error();
    if (parsedFile->value(QLatin1String("format")).toString() != QLatin1String("nextrung-plan"))
        return Error{Error::Code::NotAPlan};
    const core::Result<int> minReader = header(*parsedFile, "minReader");
    if (!minReader)
        return minReader.error();
    const core::Result<int> version = header(*parsedFile, "version");
    if (!version)
        return version.error();

    QJsonObject file = migrated(*parsedFile, *version);
    // A newer file that this version may read stays the newer version's, since its rows are kept as they are.
    if (*version <= fileVersion && *minReader <= fileVersion) {
        file.remove(QLatin1String("version"));
        file.remove(minReaderName);
    }
    core::Result<core::Plan> plan = PlanReader(file).plan();
    if (!plan && *minReader > fileVersion)
        return Error{Error::Code::NewerVersion, {QString::number(*minReader)}};
    return plan;
}

core::Outcome mayBeWritten(const core::Plan& plan)
{
    const int minReader = plan.unknown.value(minReaderName).toInt(1);
    if (minReader > fileVersion)
        return Error{Error::Code::ReadOnly, {QString::number(minReader)}};
    return core::accepted;
}

bool isOfNewerVersion(const core::Plan& plan)
{
    return plan.unknown.value(QLatin1String("version")).toInt(fileVersion) > fileVersion;
}

}  // namespace nextrung::storage
