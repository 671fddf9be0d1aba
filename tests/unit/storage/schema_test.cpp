// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/references.h"
#include "storage/built_in.h"
#include "storage/plan_file.h"
#include "storage/saver.h"
#include "support/plan_schema.h"
#include "support/printers.h"
#include "support/random_plan.h"

#include <QDir>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace nextrung::storage {
namespace {

const QString schemaPath = QStringLiteral(NEXTRUNG_SOURCE_DIR "/packaging/nextrung-plan.schema.json");

// With NEXTRUNG_WRITE_SCHEMA set the schema is written anew, after a field was added.
TEST(PlanSchema, IsInStepWithTheListsOfFields)
{
    const QByteArray expected = QJsonDocument(test::planSchema()).toJson();
    const bool isToBeWritten = qEnvironmentVariableIsSet("NEXTRUNG_WRITE_SCHEMA");
    ASSERT_TRUE(!isToBeWritten || saveFile(schemaPath, expected));

    const core::Result<QByteArray> written = loadFile(schemaPath);

    ASSERT_TRUE(written);
    EXPECT_EQ(*written, expected);
}

/// An independent validator: python3-jsonschema.
class Validator : public testing::Test {
protected:
    void SetUp() override
    {
        // Debian's own, where the package is, before another python that may stand first in the path.
        for (const QString& each : {QStringLiteral("/usr/bin/python3"),
                                    QStandardPaths::findExecutable(QStringLiteral("python3"))}) {
            QProcess process;
            process.start(each, {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
            if (process.waitForFinished() && process.exitStatus() == QProcess::NormalExit
                && process.exitCode() == 0) {
                python_ = each;
                return;
            }
        }
        GTEST_SKIP() << "python3-jsonschema is not here";
    }

    /// What is wrong with the files, a line each; "sound" if nothing is.
    [[nodiscard]] QString verdictOn(const QStringList& paths) const
    {
        const QString script = QStringLiteral(
            "import json, sys\n"
            "from jsonschema import Draft202012Validator as Validator\n"
            "schema = json.load(open(sys.argv[1], encoding='utf-8'))\n"
            "Validator.check_schema(schema)\n"
            "wrong = [f'{path}: {error.json_path}: {error.message[:80]}' for path in sys.argv[2:]\n"
            "         for error in Validator(schema).iter_errors(json.load(open(path, encoding='utf-8')))]\n"
            "print('\\n'.join(wrong) or 'sound')\n");
        QProcess process;
        process.start(python_, QStringList{QStringLiteral("-c"), script, schemaPath} + paths);
        EXPECT_TRUE(process.waitForFinished());
        return QString::fromUtf8(process.readAllStandardOutput() + process.readAllStandardError()).trimmed();
    }

    [[nodiscard]] QString file(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder_.filePath(name);
        EXPECT_TRUE(saveFile(path, bytes));
        return path;
    }

private:
    QTemporaryDir folder_;
    QString python_;
};

TEST_F(Validator, TakesEveryReleasedFileAndWhateverTheProgramWrites)
{
    QStringList paths;
    const QDir released(QStringLiteral(NEXTRUNG_SOURCE_DIR "/tests/data/format/v%1").arg(fileVersion));
    for (const QString& name : released.entryList({QStringLiteral("*.nextrung")}))
        paths.append(released.filePath(name));
    paths.append(file(QStringLiteral("sample"), writePlan(*readBuiltIn(sampleName()))));
    for (quint64 seed = 1; seed <= 10; ++seed)
        paths.append(file(QString::number(seed), writePlan(test::randomPlan(seed, 6))));

    EXPECT_EQ(verdictOn(paths), QStringLiteral("sound"));
}

TEST_F(Validator, RefusesWhatTheProgramRefuses)
{
    const QByteArray head = R"({"format": "nextrung-plan", "version": 1, "minReader": 1, )";
    for (const char* rest :
         {R"("tracks": {}})", R"("tracks": [{"title": "no id"}]})", R"("tracks": [{"id": "short"}]})",
          R"("activities": [{"id": "0000000000001", "progress": "half"}]})",
          R"("people": [{"id": "0000000000001", "lastContact": "soon"}]})",
          R"("steps": [{"id": "0000000000001", "title": "of nothing"}]})"}) {
        ASSERT_FALSE(readPlan(head + rest)) << rest;

        EXPECT_NE(verdictOn({file(QStringLiteral("bad"), head + rest)}), QStringLiteral("sound")) << rest;
    }
}

/// Whether a value of this type takes one line of the file.
template <class Value>
bool isOneLine(const Value& /*value*/)
{
    using Element = typename core::internal::ElementOf<Value>::Type;
    return !core::HasFields<
               Value> && !core::HasFields<Element> && !std::is_same_v<Value, std::vector<Element>>;
}

qsizetype changedLines(const core::Plan& before, const core::Plan& after)
{
    const QList<QByteArray> old = writePlan(before).split('\n');
    const QList<QByteArray> now = writePlan(after).split('\n');
    if (old.size() != now.size())
        return -1;
    qsizetype changed = 0;
    for (qsizetype line = 0; line < old.size(); ++line)
        changed += old[line] == now[line] ? 0 : 1;
    return changed;
}

TEST(PlanLines, ChangeOneByOneWithTheFieldsOfEveryKindOfRow)
{
    const core::Plan plan = test::randomPlan(11, 4);
    test::RandomValues random(12);
    int tried = 0;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        const Row usual;
        const core::Table<Row> rows = plan.*table;
        for (const auto& row : rows) {
            core::forEachField<Row>([&](const auto& field) {
                Row changed = *row;
                auto& value = changed.*field.member;
                random.fill(value);
                const auto& old = (*row).*field.member;
                const bool isWritten = !(old == usual.*field.member) && !(value == usual.*field.member);
                if (!isOneLine(value) || !isWritten || value == old)
                    return;
                core::Plan after = plan;
                (after.*table).put(changed);
                EXPECT_EQ(changedLines(plan, after), 1) << Row::plural << '.' << field.name;
                ++tried;
            });
        }
    });
    EXPECT_GT(tried, 100);
}

}  // namespace
}  // namespace nextrung::storage
