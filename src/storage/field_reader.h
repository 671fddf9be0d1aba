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

#include <optional>
#include <string_view>
#include <vector>

namespace nextrung::storage {

/// A field that a row cannot do without: the id of another row.
template <class T>
inline constexpr bool isRequired = false;
template <class Row>
inline constexpr bool isRequired<core::Id<Row>> = true;

/// Reads JSON into whatever lists its fields.
///
/// Each `read` returns false on the first thing that is wrong, and `error()` then says what and where. The
/// path is put together only then, on the way out, so that a good file pays nothing for it.
class FieldReader {
public:
    [[nodiscard]] const core::Error& error() const { return error_; }

    [[nodiscard]] bool read(const QJsonValue& value, QString& out);
    [[nodiscard]] bool read(const QJsonValue& value, bool& out);
    [[nodiscard]] bool read(const QJsonValue& value, int& out);
    [[nodiscard]] bool read(const QJsonValue& value, double& out);
    [[nodiscard]] bool read(const QJsonValue& value, QDate& out);

    template <class Row>
    [[nodiscard]] bool read(const QJsonValue& value, core::Id<Row>& out)
    {
        quint64 bits = 0;
        if (!readId(value, bits))
            return false;
        out = core::Id<Row>(bits);
        return true;
    }

    template <class E>
    [[nodiscard]] bool read(const QJsonValue& value, core::Choice<E>& out)
    {
        if (!value.isString())
            return refuseType("text", value);
        out = core::Choice<E>::fromWord(value.toString());
        return true;
    }

    /// A null is an absent value here, and only here.
    template <class T>
    [[nodiscard]] bool read(const QJsonValue& value, std::optional<T>& out)
    {
        return value.isNull() || read(value, out.emplace());
    }

    template <class T>
    [[nodiscard]] bool read(const QJsonValue& value, std::vector<T>& out)
    {
        if (!value.isArray())
            return refuseType("list", value);
        const QJsonArray array = value.toArray();
        for (qsizetype at = 0; at < array.size(); ++at) {
            if (!read(array.at(at), out.emplace_back()))
                return refuseAt(at);
        }
        return true;
    }

    template <core::HasFields Part>
    [[nodiscard]] bool read(const QJsonValue& value, Part& out)
    {
        if (!value.isObject())
            return refuseType("object", value);
        return readFields(value.toObject(), out, 0);
    }

    /// Reads each field of `out`; what no field claims goes to `out.unknown`.
    /// @param claimed  How many entries of the object the caller has read already; "id" is the only such.
    template <core::HasFields T>
    [[nodiscard]] bool readFields(const QJsonObject& object, T& out, qsizetype claimed)
    {
        bool fine = true;
        core::forEachField<T>(
            [&](const auto& field) { fine = fine && readField(object, field, out, claimed); });
        if (!fine)
            return false;
        if (claimed < object.size())
            out.unknown = withoutFields<T>(object);
        return true;
    }

    /// Reads a whole row with its id.
    template <class Row>
    [[nodiscard]] bool readRow(const QJsonValue& value, Row& row)
    {
        if (!value.isObject())
            return refuseType("object", value);
        const QJsonObject object = value.toObject();
        if (!read(object.value(QLatin1String("id")), row.id))
            return refuseAt("id");
        return readFields(object, row, 1);
    }

    [[nodiscard]] bool readId(const QJsonValue& value, quint64& bits);

    /// Each of these records why reading stops here, or puts a step in front of the path; all return false.
    bool refuse(core::Error error);
    bool refuseType(const char* expected, const QJsonValue& found);
    bool refuseAt(std::string_view field);
    bool refuseAt(qsizetype place);

private:
    template <class T, class Value>
    [[nodiscard]] bool readField(const QJsonObject& object, const core::Field<T, Value>& field, T& out,
                                 qsizetype& claimed)
    {
        // A row holds few of its fields: once all that stands there is read, nothing is looked for any more.
        if (!isRequired<Value> && claimed == object.size())
            return true;
        const QJsonValue value = object.value(QLatin1String(field.name));
        if (value.isUndefined()) {
            if constexpr (isRequired<Value>) {
                refuseType("id", value);
                return refuseAt(field.name);
            }
            return true;
        }
        ++claimed;
        return read(value, out.*field.member) || refuseAt(field.name);
    }

    template <class T>
    [[nodiscard]] static QJsonObject withoutFields(QJsonObject object)
    {
        object.remove(QLatin1String("id"));
        core::forEachField<T>([&object](const auto& field) { object.remove(QLatin1String(field.name)); });
        return object;
    }

    core::Error error_{};
};

}  // namespace nextrung::storage
