// SPDX-License-Identifier: GPL-3.0-or-later

// What the fuzzers begin with, and what they found once, is read safely. A file that a fuzzer ended with goes
// into the folder of its reader: from then on it is tried here.

#include "support/printers.h"

#include <QDir>
#include <QFile>

#include <gtest/gtest.h>

using Fuzzer = int(const unsigned char*, std::size_t);
extern "C" Fuzzer answerFuzzer, journalFuzzer, planFuzzer, sealFuzzer, shareFuzzer;
extern "C" Fuzzer csvFuzzer, icsFuzzer, matrixFuzzer, mspdiFuzzer, uk_frameworkFuzzer;

namespace nextrung {

namespace {

struct Reader {
    const char* name;
    Fuzzer* fuzzer;

    friend std::ostream& operator<<(std::ostream& out, const Reader& reader) { return out << reader.name; }
};

class FuzzCorpus : public testing::TestWithParam<Reader> { };

TEST_P(FuzzCorpus, IsReadSafely)
{
    const QDir folder(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/fuzz/")
                      + QString::fromLatin1(GetParam().name));
    const QFileInfoList files = folder.entryInfoList(QDir::Files, QDir::Name);

    ASSERT_GE(files.size(), 4) << "the fuzzer has nothing to begin with";
    for (const QFileInfo& info : files) {
        SCOPED_TRACE(info.fileName().toStdString());
        QFile file(info.filePath());
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        EXPECT_EQ(GetParam().fuzzer(reinterpret_cast<const unsigned char*>(bytes.constData()),
                                    static_cast<std::size_t>(bytes.size())),
                  0);
    }
}

INSTANTIATE_TEST_SUITE_P(Readers, FuzzCorpus,
                         testing::Values(Reader{"answer", &answerFuzzer}, Reader{"csv", &csvFuzzer},
                                         Reader{"ics", &icsFuzzer}, Reader{"journal", &journalFuzzer},
                                         Reader{"matrix", &matrixFuzzer}, Reader{"mspdi", &mspdiFuzzer},
                                         Reader{"plan", &planFuzzer}, Reader{"seal", &sealFuzzer},
                                         Reader{"share", &shareFuzzer},
                                         Reader{"uk_framework", &uk_frameworkFuzzer}),
                         [](const auto& test) { return std::string(test.param.name); });

}  // namespace

}  // namespace nextrung
