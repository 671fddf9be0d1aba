// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/choice.h"
#include "core/fields.h"
#include "core/id.h"
#include "core/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <bitset>
#include <optional>
#include <string_view>
#include <vector>

namespace nextrung::storage {

/// A field that a row cannot do without: the id of another row.
template <class T>
inline constexpr bool isRequired = false;
template <class Row>
inline constexpr bool isRequired<core::Id<Row>> = true;

template <core::HasFields T>
inline constexpr std::size_t fieldCount = [] {
    std::size_t count = 0;
    core::forEachField<T>([&count](const auto& /*field*/) { ++count; });
    return count;
}();

/// Reads JSON into whatever lists its fields.
///
/// Each `read` returns false on the first thing that is wrong, and `error()` then says what and where. The
/// path is put together only then, on the way out, so that a good file pays nothing for it.
class FieldReader {
public:
    [[nodiscard]] const core::Error& error() const { return error_; }

    [[nodiscard]] bool read(QJsonValueConstRef value, QString& out);
    [[nodiscard]] bool read(QJsonValueConstRef value, bool& out);
    [[nodiscard]] bool read(QJsonValueConstRef value, int& out);
    [[nodiscard]] bool read(QJsonValueConstRef value, double& out);
    [[nodiscard]] bool read(QJsonValueConstRef value, QDate& out);

    template <class Row>
    [[nodiscard]] bool read(QJsonValueConstRef value, core::Id<Row>& out)
    {
        quint64 bits = 0;
        if (!readId(value, bits))
            return false;
        out = core::Id<Row>(bits);
        return true;
    }

    template <class E>
    [[nodiscard]] bool read(QJsonValueConstRef value, core::Choice<E>& out)
    {
        if (!value.isString())
            return refuseType("text", value);
        out = core::Choice<E>::fromWord(value.toString());
        return true;
    }

    /// A null is an absent value here, and only here.
    template <class T>
    [[nodiscard]] bool read(QJsonValueConstRef value, std::optional<T>& out)
    {
        return value.isNull() || read(value, out.emplace());
    }

    template <class T>
    [[nodiscard]] bool read(QJsonValueConstRef value, std::vector<T>& out)
    {
        if (!value.isArray())
            return refuseType("list", value);
        const QJsonArray array = value.toArray();
        for (const QJsonValueConstRef each : array) {
            if (!read(each, out.emplace_back()))
                return refuseAt(static_cast<qsizetype>(out.size()) - 1);
        }
        return true;
    }

    template <core::HasFields Part>
    [[nodiscard]] bool read(QJsonValueConstRef value, Part& out)
    {
        if (!value.isObject())
            return refuseType("object", value);
        FieldSet expected;
        return readFields(value.toObject(), out, 0, expected);
    }

    /// Some of a row's fields, by their places in its list.
    using FieldSet = std::bitset<64>;

    /// Reads each field of `out`; what no field claims goes to `out.unknown`.
    /// @param claimed   How many entries of the object the caller has read already; "id" is the only such.
    /// @param expected  What to look for first; what was found, afterwards. Looking for a field that is not
    ///                  there costs more than reading one, and the rows of a table are alike.
    template <core::HasFields T>
    [[nodiscard]] bool readFields(const QJsonObject& object, T& out, qsizetype claimed, FieldSet& expected)
    {
        static_assert(fieldCount<T> <= FieldSet().size());
        FieldSet found;
        const auto isExpected = [&]<class Value>(const core::Field<T, Value>& /*field*/, std::size_t place) {
            return isRequired<Value> || expected[place];
        };
        if (!readSome(object, out, claimed, found, isExpected))
            return false;
        // Once all that stands there is read, nothing is looked for any more.
        const auto isOther = [&](const auto& field, std::size_t place) { return !isExpected(field, place); };
        if (claimed < object.size() && !readSome(object, out, claimed, found, isOther))
            return false;
        expected = found;
        if (claimed < object.size())
            out.unknown = withoutFields<T>(object);
        return true;
    }

    /// Reads a whole row with its id.
    template <class Row>
    [[nodiscard]] bool readRow(QJsonValueConstRef value, Row& row)
    {
        if (!value.isObject())
            return refuseType("object", value);
        const QJsonObject object = value.toObject();
        const auto id = object.constFind(QLatin1String("id"));
        const bool isRead = id != object.constEnd() ? read(*id, row.id) : refuseAbsent("id");
        if (!isRead)
            return refuseAt("id");
        return readFields(object, row, 1, expected_);
    }

    [[nodiscard]] bool readId(QJsonValueConstRef value, quint64& bits);

    /// Each of these records why reading stops here, or puts a step in front of the path; all return false.
    bool refuse(core::Error error);
    bool refuseType(const char* expected, const QJsonValue& found);
    bool refuseAbsent(const char* expected) { return refuseType(expected, QJsonValue::Undefined); }
    bool refuseAt(std::string_view field);
    bool refuseAt(qsizetype place);

private:
    /// Reads the fields of `out` for which `isWanted(field, place)`, and adds those that it found.
    template <class T, class Wanted>
    [[nodiscard]] bool readSome(const QJsonObject& object, T& out, qsizetype& claimed, FieldSet& found,
                                const Wanted& isWanted)
    {
        bool fine = true;
        std::size_t place = 0;
        core::forEachField<T>([&](const auto& field) {
            if (fine && isWanted(field, place)) {
                const qsizetype before = claimed;
                fine = readField(object, field, out, claimed);
                found.set(place, claimed > before);
            }
            ++place;
        });
        return fine;
    }

    template <class T, class Value>
    [[nodiscard]] bool readField(const QJsonObject& object, const core::Field<T, Value>& field, T& out,
                                 qsizetype& claimed)
    {
        const auto at = object.constFind(QLatin1String(field.name));
        if (at == object.constEnd()) {
            if constexpr (isRequired<Value>) {
                refuseAbsent("id");
                return refuseAt(field.name);
            }
            return true;
        }
        ++claimed;
        return read(*at, out.*field.member) || refuseAt(field.name);
    }

    template <class T>
    [[nodiscard]] static QJsonObject withoutFields(QJsonObject object)
    {
        object.remove(QLatin1String("id"));
        core::forEachField<T>([&object](const auto& field) { object.remove(QLatin1String(field.name)); });
        return object;
    }

    core::Error error_{};
    FieldSet expected_;  // what the row before had
};

}  // namespace nextrung::storage
