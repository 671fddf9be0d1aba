// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printers.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <optional>
#include <vector>

namespace nextrung::test {

/// The day from which the pictured plan is seen.
inline const QStringList onThePicturedDay{QStringLiteral("--today"), QStringLiteral("2026-11-21")};

/// How a program ended and what it said.
struct Ending {
    int code = -1;  ///< −1 if it crashed, did not start or did not end in time.
    QByteArray out{};
    QString err{};
};

/// Runs NextRung without a display and with settings of its own, for at most so many milliseconds.
/// @param home  The folder of all that belongs to the person; one that is empty if none is named.
[[nodiscard]] Ending run(const QStringList& arguments, int milliseconds = 60'000, const QString& home = {});

/// What another program prints; nothing if it does not exist or does not end well.
[[nodiscard]] std::optional<QString> printedBy(const QString& program, const QStringList& arguments);

/// The records of a table as RFC 4180 defines them; the last one may lack its line end.
[[nodiscard]] std::vector<QStringList> csvRecords(const QString& text);

[[nodiscard]] QByteArray contentOf(const QString& path);

/// Tests of the command line, each with an empty folder.
class CommandLine : public testing::Test {
protected:
    [[nodiscard]] QString path(const QString& name) const { return folder_.filePath(name); }
    /// Writes a file into the folder and gives its path.
    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const;
    /// A plan with these arrays, e.g. `"tracks": []`.
    [[nodiscard]] QString plan(const QString& name, const QByteArray& arrays) const;
    /// A new sample plan.
    [[nodiscard]] QString sample() const;
    /// The sample with one text, which it must have once, replaced by another.
    [[nodiscard]] QString sampleWith(const QByteArray& from, const QByteArray& to) const;
    /// The names of all files in the folder.
    [[nodiscard]] QStringList files() const;

    /// Expects exit status 2, one line of reason on standard error and nothing on standard output.
    static void expectRefused(const Ending& ending);
    /// Expects exit status 0 and silence on standard error.
    static void expectDone(const Ending& ending);

private:
    QTemporaryDir folder_;
};

/// The facts of the pictured plan; nothing where the design is not at hand.
[[nodiscard]] std::optional<QJsonObject> picturedPlan();

}  // namespace nextrung::test
