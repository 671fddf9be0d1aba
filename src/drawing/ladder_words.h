// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QLocale>
#include <QString>

#include <functional>

namespace nextrung::drawing {

/// The words of the ladder in the reader's language: pictures have none of their own. They fill in %1, %2, …
struct LadderWords {
    QLocale locale{};
    /// "30 June 2027" and "30 Jun 2027", in the reader's order.
    std::function<QString(QDate)> dateInProse = [](QDate day) { return day.toString(Qt::ISODate); };
    std::function<QString(QDate)> dateInTable = [](QDate day) { return day.toString(Qt::ISODate); };
    QString levelHeading{};
    std::function<QString(int)> positionCount{};
    // cards
    QString level{};  ///< "Level %1, %2": rank, and track or employer.
    QString youAreHere{};
    QString target{};  ///< On the target's pill while it has no date.
    QString heldBefore{};  ///< On the pill of a position held before while its years are not known.
    QString years{};  ///< "%1 to %2"
    QString thousands{};  ///< "%1k"
    QString payFrom{};  ///< "from %1"
    QString payUpTo{};  ///< "up to %1"
    QString months{};  ///< "%1 mo": a number or a range
    QString monthsFrom{};  ///< "%1+ mo"
    QString nothingToCompare{};  ///< In place of the readiness of a position that asks for nothing.
    // moves
    QString route{};  ///< "Route %1": its letter
    QString chosenRoute{};  ///< A chosen route that has no letter.
    QString promotion{};
    QString lateral{};
    QString external{};
    QString stepBack{};
    QString later{};  ///< Later on the route.
    // paper
    QString iAmHere{};
    QString routeBy{};  ///< "%1, by %2": letter and date
    QString ready{};
    // what an assistive program reads
    QString saidCurrent{};
    QString saidTarget{};
    QString saidTargetBy{};  ///< "target by %1"
    QString saidReadiness{};  ///< "readiness %1"
    QString saidMove{};  ///< "%1 from %2 to %3": kind and titles
    QString saidStep{};  ///< "step %1 of %2": number and route
};

}  // namespace nextrung::drawing
