// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/field_reader.h"

#include <cmath>
#include <limits>

namespace nextrung::storage {

namespace {

// What any other kind of value is read as; unlike itself, it is no whole number either.
constexpr double notANumber = std::numeric_limits<double>::quiet_NaN();

/// What was found, as a message names it: short texts and numbers themselves, of the rest the kind.
QString described(const QJsonValue& value)
{
    constexpr qsizetype longest = 40;
    switch (value.type()) {
    case QJsonValue::Undefined:
        return QStringLiteral("nothing");
    case QJsonValue::Null:
        return QStringLiteral("null");
    case QJsonValue::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 15);
    case QJsonValue::Array:
        return QStringLiteral("list");
    case QJsonValue::Object:
        return QStringLiteral("object");
    case QJsonValue::String:
        break;
    }
    const QString text = value.toString();
    return QLatin1Char('"') + (text.size() > longest ? text.left(longest) + QChar(0x2026) : text)
        + QLatin1Char('"');
}

/// The number that the decimal digits of text[at, at + count) make, or -1.
int digits(const QString& text, qsizetype at, qsizetype count)
{
    int number = 0;
    for (const qsizetype end = at + count; at < end; ++at) {
        const char16_t letter = text[at].unicode();
        if (letter < u'0' || letter > u'9')
            return -1;
        number = number * 10 + (letter - u'0');
    }
    return number;
}

/// The day that a text of the form yyyy-MM-dd names. QDate::fromString would also take times and odd widths.
QDate dayFromText(const QString& text)
{
    if (text.size() != 10 || text[4] != QLatin1Char('-') || text[7] != QLatin1Char('-'))
        return {};
    const int year = digits(text, 0, 4);
    return year >= 1 ? QDate(year, digits(text, 5, 2), digits(text, 8, 2)) : QDate();
}

}  // namespace

bool FieldReader::read(QJsonValueConstRef value, QString& out)
{
    if (!value.isString())
        return refuseType("text", value);
    out = value.toString();
    return true;
}

bool FieldReader::read(QJsonValueConstRef value, bool& out)
{
    if (!value.isBool())
        return refuseType("true or false", value);
    out = value.toBool();
    return true;
}

bool FieldReader::read(QJsonValueConstRef value, int& out)
{
    const double number = value.toDouble(notANumber);
    if (std::trunc(number) != number || number < std::numeric_limits<int>::min()
        || number > std::numeric_limits<int>::max())
        return refuseType("whole number", value);
    out = static_cast<int>(number);
    return true;
}

bool FieldReader::read(QJsonValueConstRef value, double& out)
{
    const double number = value.toDouble(notANumber);
    if (!std::isfinite(number))
        return refuseType("number", value);
    out = number;
    return true;
}

bool FieldReader::read(QJsonValueConstRef value, QDate& out)
{
    out = dayFromText(value.toString());
    return out.isValid() || refuseType("date", value);
}

bool FieldReader::readId(QJsonValueConstRef value, quint64& bits)
{
    if (!value.isString())
        return refuseType("id", value);
    const QString text = value.toString();
    bits = core::idBits(text).value_or(0);
    return bits != 0 || refuse({core::Error::Code::BadId, {text.left(40)}});
}

bool FieldReader::refuse(core::Error error)
{
    error_ = std::move(error);
    return false;
}

bool FieldReader::refuseType(const char* expected, const QJsonValue& found)
{
    return refuse({core::Error::Code::WrongType, {QString::fromLatin1(expected), described(found)}});
}

bool FieldReader::refuseAt(std::string_view field)
{
    const bool isLast = error_.where.isEmpty() || error_.where.startsWith(QLatin1Char('['));
    error_.where = QString::fromLatin1(field.data(), static_cast<qsizetype>(field.size()))
        + (isLast ? QString() : QStringLiteral(".")) + error_.where;
    return false;
}

bool FieldReader::refuseAt(qsizetype place)
{
    const bool isLast = error_.where.isEmpty() || error_.where.startsWith(QLatin1Char('['));
    error_.where
        = QStringLiteral("[%1]").arg(place) + (isLast ? QString() : QStringLiteral(".")) + error_.where;
    return false;
}

}  // namespace nextrung::storage
