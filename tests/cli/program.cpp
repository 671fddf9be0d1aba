// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>

#include <utility>

namespace nextrung::test {

namespace {

/// No display, no person's settings, and the language and time zone of no country.
QProcessEnvironment plainSurroundings(const QString& home)
{
    QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
    for (const char* each :
         {"QT_QPA_PLATFORM", "DISPLAY", "WAYLAND_DISPLAY", "XDG_RUNTIME_DIR", "LANGUAGE", "LANG"})
        surroundings.remove(QLatin1String(each));
    surroundings.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    surroundings.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char* each : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        surroundings.insert(QLatin1String(each), home);
    return surroundings;
}

}  // namespace

Ending run(const QStringList& arguments, int milliseconds, const QString& home)
{
    const QTemporaryDir nothing;
    QProcess program;
    program.setProcessEnvironment(plainSurroundings(home.isEmpty() ? nothing.path() : home));
    program.start(QStringLiteral(NEXTRUNG_PROGRAM), arguments, QIODevice::ReadOnly);
    Ending ending;
    if (!program.waitForFinished(milliseconds)) {
        ADD_FAILURE() << "nextrung " << arguments.join(u' ').toStdString()
                      << " did not end: " << program.errorString().toStdString();
        program.kill();
        program.waitForFinished();
        return ending;
    }
    if (program.exitStatus() == QProcess::NormalExit)
        ending.code = program.exitCode();
    ending.out = program.readAllStandardOutput();
    ending.err = QString::fromUtf8(program.readAllStandardError());
    return ending;
}

std::optional<QString> printedBy(const QString& program, const QStringList& arguments)
{
    const QString path = QStandardPaths::findExecutable(program);
    if (path.isEmpty())
        return std::nullopt;
    QProcess process;
    process.start(path, arguments, QIODevice::ReadOnly);
    if (!process.waitForFinished() || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::nullopt;
    return QString::fromUtf8(process.readAllStandardOutput());
}

std::vector<QStringList> csvRecords(const QString& text)
{
    std::vector<QStringList> records;
    QStringList record;
    QString cell;
    bool isQuoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar letter = text[at];
        if (isQuoted && letter == u'"' && at + 1 < text.size() && text[at + 1] == u'"') {
            cell += text[++at];
        } else if (letter == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && letter == u',') {
            record.append(std::exchange(cell, {}));
        } else if (!isQuoted && letter == u'\n') {
            record.append(std::exchange(cell, {}));
            records.push_back(std::exchange(record, {}));
        } else if (isQuoted || letter != u'\r') {
            cell += letter;
        }
    }
    EXPECT_FALSE(isQuoted) << "a quotation mark is never closed";
    if (!cell.isEmpty() || !record.isEmpty()) {
        record.append(cell);
        records.push_back(record);
    }
    return records;
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.isOpen() ? file.readAll() : QByteArray();
}

QString CommandLine::file(const QString& name, const QByteArray& bytes) const
{
    QFile written(path(name));
    EXPECT_TRUE(written.open(QIODevice::WriteOnly) && written.write(bytes) == bytes.size());
    return path(name);
}

QString CommandLine::plan(const QString& name, const QByteArray& arrays) const
{
    return file(name, R"({"format": "nextrung-plan", "version": 1, "minReader": 1, )" + arrays + "}");
}

QString CommandLine::sample() const
{
    const QString written = path(QStringLiteral("sample.nextrung"));
    expectDone(run({QStringLiteral("new"), QStringLiteral("--sample"), QStringLiteral("-o"), written}));
    return written;
}

QString CommandLine::sampleWith(const QByteArray& from, const QByteArray& to) const
{
    QByteArray bytes = contentOf(sample());
    EXPECT_EQ(bytes.count(from), 1) << from.toStdString();
    return file(QStringLiteral("changed.nextrung"), bytes.replace(from, to));
}

QStringList CommandLine::files() const
{
    return QDir(folder_.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden, QDir::Name);
}

void CommandLine::expectRefused(const Ending& ending)
{
    EXPECT_EQ(ending.code, 2);
    EXPECT_EQ(ending.out, QByteArray());
    EXPECT_TRUE(ending.err.startsWith(QLatin1String("nextrung: "))) << ending.err.toStdString();
    EXPECT_TRUE(ending.err.endsWith(QLatin1String(".\n"))) << ending.err.toStdString();
    EXPECT_EQ(ending.err.count(u'\n'), 1) << ending.err.toStdString();
}

void CommandLine::expectDone(const Ending& ending)
{
    EXPECT_EQ(ending.code, 0);
    EXPECT_EQ(ending.err, QString());
}

std::optional<QJsonObject> picturedPlan()
{
    QFile file(QStringLiteral(NEXTRUNG_SHARED_DIR "/design/example_data.json"));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return QJsonDocument::fromJson(file.readAll()).object();
}

}  // namespace nextrung::test
