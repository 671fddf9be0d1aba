// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <ostream>

// How GoogleTest shows Qt's values; without these it prints their bytes, and CTest puts those into
// the names of parametrised tests. Found by argument-dependent lookup, so they live beside Qt's types.

inline void PrintTo(const QString& text, std::ostream* out)
{
    *out << '"' << text.toStdString() << '"';
}

inline void PrintTo(const QByteArray& bytes, std::ostream* out)
{
    *out << '"' << bytes.toStdString() << '"';
}

inline void PrintTo(const QStringList& texts, std::ostream* out)
{
    *out << '[' << texts.join(QStringLiteral(", ")).toStdString() << ']';
}

inline void PrintTo(const QDate& day, std::ostream* out)
{
    *out << (day.isValid() ? day.toString(Qt::ISODate).toStdString() : "no date");
}
