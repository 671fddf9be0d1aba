// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csv.h"

#include <QByteArrayView>
#include <QRegularExpression>
#include <QStringDecoder>

#include <array>
#include <string_view>

namespace nextrung::exchange {

using core::Error;
using core::Result;

namespace {

constexpr std::array delimiters{',', ';', '\t', '|'};

bool isFormulaSign(QChar sign)
{
    return QStringView(u"=+-@\t\r").contains(sign);
}

// A number is one also with a sign: it must stay one for the program that reads it.
bool isFormula(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^-[0-9]+([.,][0-9]+)?(e[+-]?[0-9]+)?$"));
    return !text.isEmpty() && isFormulaSign(text[0]) && !number.match(text).hasMatch();
}

// A text whose apostrophes the reader takes for the guard's.
bool looksGuarded(QStringView text)
{
    qsizetype at = 0;
    while (at < text.size() && text[at] == QLatin1Char('\''))
        ++at;
    return at > 0 && at < text.size() && isFormulaSign(text[at]);
}

/// How often a delimiter stands outside quotes in each of the first records.
std::vector<int> delimiterCounts(QByteArrayView bytes, char delimiter)
{
    constexpr qsizetype sampleSize = 65536;
    constexpr std::size_t sampleRecords = 20;
    std::vector<int> counts(1, 0);
    bool isQuoted = false;
    for (const char byte : bytes.first(std::min(bytes.size(), sampleSize))) {
        if (byte == '"')
            isQuoted = !isQuoted;
        else if (!isQuoted && byte == delimiter)
            ++counts.back();
        else if (!isQuoted && byte == '\n' && counts.size() == sampleRecords)
            break;
        else if (!isQuoted && byte == '\n')
            counts.push_back(0);
    }
    return counts;
}

char likelyDelimiter(QByteArrayView bytes)
{
    char best = delimiters.front();
    std::pair<int, int> bestScore(0, 0);
    for (const char delimiter : delimiters) {
        const std::vector<int> counts = delimiterCounts(bytes, delimiter);
        const auto alike = std::count(counts.begin(), counts.end(), counts.front());
        const std::pair score(counts.front(), static_cast<int>(alike));
        if (score > bestScore && score.first > 0) {
            best = delimiter;
            bestScore = score;
        }
    }
    return best;
}

class Reader {
public:
    Reader(QByteArrayView bytes, char delimiter, int line)
        : bytes_(bytes)
        , line_(line)
    {
        table_.delimiter = delimiter;
    }

    Result<CsvTable> read()
    {
        while (at_ < bytes_.size()) {
            readRecord();
            if (error_)
                return *error_;
        }
        if (table_.records.empty())
            return Error{Error::Code::EmptyFile};
        return std::move(table_);
    }

private:
    void readRecord()
    {
        CsvRecord record{line_, {}};
        bool isEnd = false;
        while (!isEnd && !error_) {
            record.cells.push_back(readCell());
            isEnd = at_ >= bytes_.size() || bytes_[at_] != table_.delimiter;
            if (!isEnd)
                ++at_;
            if (++cells_ > maxCsvCells)
                error_ = Error{Error::Code::TooMany, {QString::number(maxCsvCells)}, QStringLiteral("cells")};
        }
        endLine();
        if (record.cells.size() > 1 || !record.cells.front().isEmpty())
            table_.records.push_back(std::move(record));
    }

    QString readCell()
    {
        QByteArray quoted;
        const bool isQuoted = at_ < bytes_.size() && bytes_[at_] == '"';
        if (isQuoted)
            quoted = readQuoted();
        const qsizetype begin = at_;
        while (at_ < bytes_.size() && !isEndOfCell(bytes_[at_]))
            ++at_;
        const QByteArrayView plain = bytes_.sliced(begin, at_ - begin);
        if (!isQuoted)
            return decoded(plain);
        // What follows a closing quote is wrong by the standard; it is kept, not dropped.
        quoted.append(plain);
        return decoded(quoted);
    }

    // From the opening quote to behind the closing one.
    QByteArray readQuoted()
    {
        const int openedOn = line_;
        QByteArray text;
        ++at_;
        while (true) {
            const qsizetype quote = bytes_.indexOf('"', at_);
            if (quote < 0) {
                error_ = Error{Error::Code::UnclosedQuote, {QString::number(openedOn)}};
                at_ = bytes_.size();
                return {};
            }
            const QByteArrayView part = bytes_.sliced(at_, quote - at_);
            text.append(part);
            line_ += static_cast<int>(std::count(part.begin(), part.end(), '\n'));
            at_ = quote + 1;
            if (at_ >= bytes_.size() || bytes_[at_] != '"')
                return text;
            text.append('"');
            ++at_;
        }
    }

    [[nodiscard]] bool isEndOfCell(char byte) const
    {
        return byte == table_.delimiter || byte == '\n' || byte == '\r';
    }

    void endLine()
    {
        if (at_ < bytes_.size() && bytes_[at_] == '\r')
            ++at_;
        else if (at_ >= bytes_.size() || bytes_[at_] != '\n')
            return;
        if (at_ < bytes_.size() && bytes_[at_] == '\n')
            ++at_;
        ++line_;
    }

    QString decoded(QByteArrayView utf8)
    {
        if (utf8.isEmpty())
            return {};
        // A byte order mark within the text is part of it: the one that says how the file is written is gone
        // by now.
        QStringDecoder decoder(QStringDecoder::Utf8,
                               QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
        QString text = decoder(utf8);
        if (decoder.hasError())
            error_ = Error{Error::Code::NotText};
        return looksGuarded(text) ? text.sliced(1) : text;
    }

    QByteArrayView bytes_;
    qsizetype at_ = 0;
    int line_ = 1;
    std::size_t cells_ = 0;
    CsvTable table_;
    std::optional<Error> error_;
};

// Spreadsheets call UTF-16 with a byte order mark "Unicode text".
std::optional<QByteArray> fromUtf16(const QByteArray& bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf16);
    const QString text = decoder(bytes);
    if (decoder.hasError() || bytes.size() % 2 != 0)
        return std::nullopt;
    return text.toUtf8();
}

Result<CsvTable> readUtf8(QByteArrayView text, std::optional<char> delimiter)
{
    if (text.contains('\0'))
        return Error{Error::Code::NotText};
    int line = 1;
    if (text.startsWith("sep=") && text.size() > 5 && (text[5] == '\n' || text[5] == '\r')) {
        delimiter = delimiter.value_or(text[4]);
        text = text.sliced(text.indexOf('\n') < 0 ? text.size() : text.indexOf('\n') + 1);
        line = 2;
    }
    return Reader(text, delimiter ? *delimiter : likelyDelimiter(text), line).read();
}

}  // namespace

Result<CsvTable> readCsv(const QByteArray& bytes, std::optional<char> delimiter)
{
    if (bytes.size() > maxImportBytes)
        return Error{Error::Code::TooLarge, {QString::number(maxImportMegabytes)}};
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        const std::optional<QByteArray> utf8 = fromUtf16(bytes);
        return utf8 ? readUtf8(*utf8, delimiter) : Error{Error::Code::NotText};
    }
    const bool hasMark = bytes.startsWith("\xEF\xBB\xBF");
    return readUtf8(QByteArrayView(bytes).sliced(hasMark ? 3 : 0), delimiter);
}

namespace {

QString quoted(QString text, CsvGuard guard, QChar delimiter)
{
    if ((guard == CsvGuard::Formulas && isFormula(text)) || looksGuarded(text))
        text.prepend(QLatin1Char('\''));
    // Blanks at the ends are quoted because other readers trim them; a mark at the start would be lost, and a
    // first cell that names a delimiter be taken at its word.
    const bool hasEdgeBlank = text != text.trimmed() || text.startsWith(QChar(QChar::ByteOrderMark));
    const bool needsQuotes = hasEdgeBlank || text.startsWith(QLatin1String("sep="))
        || text.contains(delimiter) || text.contains(QLatin1Char('"')) || text.contains(QLatin1Char('\n'))
        || text.contains(QLatin1Char('\r'));
    if (!needsQuotes)
        return text;
    text.replace(QLatin1Char('"'), QLatin1String("\"\""));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

}  // namespace

QByteArray writeCsv(const std::vector<std::vector<QString>>& rows, CsvGuard guard, char delimiter)
{
    QString text;
    for (const std::vector<QString>& row : rows) {
        for (std::size_t at = 0; at < row.size(); ++at) {
            if (at > 0)
                text += QLatin1Char(delimiter);
            text += quoted(row[at], guard, QLatin1Char(delimiter));
        }
        text += QLatin1String("\r\n");
    }
    return text.toUtf8();
}

}  // namespace nextrung::exchange
