// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_views.h"
#include "core/visible.h"
#include "storage/built_in.h"
#include "storage/plan_file.h"
#include "storage/share_file.h"
#include "support/printers.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <functional>

namespace nextrung {

namespace {

using core::Layer;

const QDate today(2026, 11, 21);

/// A sample plan with a word of its own in everything that must not leave, and the words.
class PlanWithSecrets {
public:
    PlanWithSecrets()
        : plan_(*storage::readBuiltIn(storage::sampleName()))
    {
        core::forEachTable([this](auto member) {
            const auto rows = plan_.*member;
            for (const auto& row : rows)
                (plan_.*member).put(withSecretFields(*row));
            addHiddenRows(rows);
        });
        plan_.unknown[QStringLiteral("moods")] = secret();
    }

    [[nodiscard]] const core::Plan& plan() const { return plan_; }
    /// In private fields and in what a newer version wrote.
    [[nodiscard]] const QStringList& secrets() const { return secrets_; }
    /// In rows of this layer.
    [[nodiscard]] const QStringList& wordsOf(Layer layer) const
    {
        return words_[static_cast<std::size_t>(layer)];
    }

private:
    QString secret()
    {
        secrets_.append(nextWord());
        return secrets_.constLast();
    }

    /// A word that occurs nowhere else and that no line breaks.
    QString nextWord() { return QStringLiteral("zqx%1qz").arg(++count_, 4, 10, QLatin1Char('0')); }

    template <class Row>
    Row withSecretFields(Row row)
    {
        core::forEachField<Row>([&](const auto& field) {
            if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.*field.member)>, QString>) {
                if (field.privacy == core::Privacy::Private)
                    row.*field.member = secret();
            }
        });
        row.unknown[QStringLiteral("mood")] = secret();
        return row;
    }

    /// A copy of the first row for each layer, with a word of the layer in each of its texts.
    template <class Row>
    void addHiddenRows(const core::Table<Row>& rows)
    {
        if constexpr (requires(Row row) { row.layer; }) {
            for (const auto& [layer, word] : core::Words<Layer>::list) {
                Row row = rows.empty() ? Row() : rows[0];
                point(row);
                row.id = core::Id<Row>(++lastId_);
                row.layer = layer;
                core::forEachField<Row>([&](const auto& field) {
                    if constexpr (std::is_same_v<std::remove_cvref_t<decltype(row.*field.member)>, QString>) {
                        // With an employer a position would be an outside one, which is hidden for that.
                        const bool isEmployer = qstrcmp(field.name, "employer") == 0;
                        if (field.privacy == core::Privacy::Ordinary && !isEmployer) {
                            words_[static_cast<std::size_t>(layer)].append(nextWord());
                            row.*field.member = words_[static_cast<std::size_t>(layer)].constLast();
                        }
                    }
                });
                core::tableOf<Row>(plan_).put(std::move(row));
            }
        }
    }

    template <class Row>
    void point(Row& row)
    {
        if constexpr (std::is_same_v<Row, core::Comment>)
            row.by = core::climberOf(plan_)->id;
    }

    core::Plan plan_;
    QStringList secrets_;
    std::array<QStringList, 4> words_;
    int count_ = 0;
    quint64 lastId_ = 0x5ec0000;
};

/// What can be read in these bytes by whoever gets them: themselves, and the text of a PDF.
QByteArray readable(const QByteArray& bytes, const QString& format)
{
    if (format != QLatin1String("pdf"))
        return bytes;
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("it.pdf")));
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), {file.fileName(), QStringLiteral("-")});
    EXPECT_TRUE(reader.waitForFinished());
    return bytes + reader.readAllStandardOutput();
}

QStringList foundIn(const QByteArray& text, const QStringList& words)
{
    QStringList found;
    for (const QString& word : words) {
        if (text.contains(word.toUtf8()))
            found.append(word);
    }
    return found;
}

/// Everything that can be written for this reader, as text.
std::vector<std::pair<QString, QByteArray>> everythingFor(const core::Plan& plan, Layer reader,
                                                          bool withPeople = true)
{
    std::vector<std::pair<QString, QByteArray>> all;
    for (const QString& view : app::exportViews()) {
        for (const QString& format : app::formatsOf(view)) {
            app::ExportRequest request{plan, today, view, format, QStringLiteral("plan"), QSize(800, 600)};
            request.reader = reader;
            request.withPeople = withPeople;
            QByteArray text;
            for (const QByteArray& part : app::exported(request))
                text += readable(part, format);
            all.emplace_back(view + QLatin1Char('.') + format, text);
        }
    }
    core::Audience audience{reader};
    audience.withPeople = withPeople;
    const core::Plan visible = core::visibleTo(plan, audience);
    all.emplace_back(QStringLiteral("share"), storage::writePlan(storage::shared(visible, reader, today)));
    return all;
}

/// While it lives, the platform without a display may say what it cannot do with a window.
class PlatformMayGrumble {
public:
    PlatformMayGrumble() { before = qInstallMessageHandler(passOn); }
    ~PlatformMayGrumble() { qInstallMessageHandler(before); }
    PlatformMayGrumble(const PlatformMayGrumble&) = delete;
    PlatformMayGrumble& operator=(const PlatformMayGrumble&) = delete;

private:
    static void passOn(QtMsgType type, const QMessageLogContext& context, const QString& text)
    {
        if (!text.contains(QLatin1String("propagateSizeHints")) && before)
            before(type, context, text);
    }
    static inline QtMessageHandler before = nullptr;
};

class Leaks : public testing::TestWithParam<Layer> {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
            GTEST_SKIP() << "pdftotext is not here";
    }

    PlatformMayGrumble mayGrumble_;
    PlanWithSecrets given_;
};

TEST_P(Leaks, AreInNothingThatLeavesTheMachine)
{
    const Layer reader = GetParam();
    QStringList words = given_.secrets();
    for (const auto& [layer, name] : core::Words<Layer>::list) {
        if (!core::mayShow(layer, reader))
            words += given_.wordsOf(layer);
    }
    ASSERT_EQ(foundIn(storage::writePlan(given_.plan()), words), words) << "the words are in the plan";

    for (const auto& [name, text] : everythingFor(given_.plan(), reader)) {
        // The public is told no target, so nothing can be compared with it.
        EXPECT_TRUE(!text.isEmpty() || reader == Layer::Public) << name.toStdString();
        EXPECT_EQ(foundIn(text, words), QStringList()) << name.toStdString();
    }
}

/// A sample plan in every ordinary text of which stand the names of somebody whom nobody else may see, and of
/// somebody whom everybody may.
core::Plan planFullOfNames()
{
    core::Plan plan = *storage::readBuiltIn(storage::sampleName());
    core::forEachTable([&plan]<class Row>(core::Table<Row> core::Plan::*member) {
        const core::Table<Row> rows = plan.*member;
        for (const auto& row : rows) {
            Row named = *row;
            core::forEachField<Row>([&named](const auto& field) {
                if constexpr (std::is_same_v<std::remove_cvref_t<decltype(named.*field.member)>, QString>) {
                    const bool isWords
                        = named.*field.member != QString() && !std::is_same_v<Row, core::Person>;
                    if (isWords && field.privacy == core::Privacy::Ordinary)
                        named.*field.member += QStringLiteral(", Zqxhid Qzhidden and Zqxsee");
                }
            });
            (plan.*member).put(std::move(named));
        }
    });
    core::Person hidden;
    hidden.id = core::Id<core::Person>(0x5ec0001);
    hidden.name = QStringLiteral("Zqxhid Qzhidden");
    hidden.layer = Layer::Private;
    plan.people.put(hidden);
    core::Person seen = hidden;
    seen.id = core::Id<core::Person>(0x5ec0002);
    seen.name = QStringLiteral("Zqxsee");
    seen.layer = Layer::Public;
    plan.people.put(seen);
    return plan;
}

TEST_P(Leaks, AreNoIdsOfActivitiesThatMayNotBeSeen)
{
    core::Plan plan = *storage::readBuiltIn(storage::sampleName());
    QStringList hidden;
    for (const auto& row : core::Plan(plan).activities) {
        if (row->kind == core::Activity::Kind::Phase)
            continue;
        core::Activity activity = *row;
        activity.layer = Layer::Private;
        plan.activities.put(activity);
        hidden << core::toText(activity.id);
    }
    ASSERT_GT(hidden.size(), 10);

    for (const auto& [name, text] : everythingFor(plan, GetParam()))
        EXPECT_EQ(foundIn(text, hidden), QStringList()) << name.toStdString();
}

/// A sample plan in each phase of which private work of so many hours was done, long ago, and other is kept
/// until that day, long after the goal and the deadline of its phase.
core::Plan withHiddenWork(double hours, QDate last)
{
    core::Plan plan = *storage::readBuiltIn(storage::sampleName());
    quint64 id = 0x5ec0000;
    for (const auto& row : core::Plan(plan).activities) {
        if (!(row->kind == core::Activity::Kind::Phase))
            continue;
        core::Activity done;
        done.id = core::Id<core::Activity>(++id);
        done.title = QStringLiteral("Hidden");
        done.parent = row->id;
        done.layer = Layer::Private;
        done.workHours = hours;
        done.progress = 1;
        done.keptStart = done.keptFinish = QDate(2026, 1, 5);
        plan.activities.put(done);
        core::Activity ahead = done;
        ahead.id = core::Id<core::Activity>(++id);
        ahead.progress = 0;
        ahead.workHours = 1;
        ahead.keptStart = QDate(2029, 1, 8);
        ahead.keptFinish = last;
        plan.activities.put(ahead);
        core::Activity phase = *row;
        phase.deadline = QDate(2028, 12, 1);
        plan.activities.put(phase);
    }
    return plan;
}

TEST_P(Leaks, AreNoHoursOfActivitiesThatMayNotBeSeen)
{
    const auto few = everythingFor(withHiddenWork(0.25, {2029, 1, 12}), GetParam());
    const auto many = everythingFor(withHiddenWork(1733.7, {2029, 5, 25}), GetParam());
    ASSERT_EQ(few.size(), many.size());

    for (std::size_t at = 0; at < few.size(); ++at) {
        const QString& name = few[at].first;
        // A PDF has the moment of its making in its bytes; its pages are those of the SVG. The window is
        // one's own.
        const bool isAlike = name.endsWith(QLatin1String(".pdf")) || name.startsWith(QLatin1String("window"))
            || few[at].second == many[at].second;
        EXPECT_TRUE(isAlike) << name.toStdString();
    }
}

TEST_P(Leaks, AreNoNamesOfHiddenPeopleInAnyText)
{
    const core::Plan plan = planFullOfNames();

    for (const auto& [name, text] : everythingFor(plan, GetParam()))
        EXPECT_EQ(foundIn(text, {QStringLiteral("Zqxhid"), QStringLiteral("Qzhidden")}), QStringList())
            << name.toStdString();
    for (const auto& [name, text] : everythingFor(plan, GetParam(), false))
        EXPECT_EQ(foundIn(text, {QStringLiteral("Zqxhid"), QStringLiteral("Zqxsee")}), QStringList())
            << name.toStdString();
}

/// Not for the public: words go where the person goes who said them, and people are not for the public.
class Shares : public Leaks { };

TEST_P(Shares, HoldAllThatTheirReaderMaySee)
{
    const Layer reader = GetParam();
    const core::Plan visible = core::visibleTo(given_.plan(), {reader});
    const QByteArray share = storage::writePlan(storage::shared(visible, reader, today));

    for (const auto& [layer, name] : core::Words<Layer>::list) {
        if (!core::mayShow(layer, reader))
            continue;
        EXPECT_EQ(foundIn(share, given_.wordsOf(layer)), given_.wordsOf(layer)) << name;
    }
}

std::string wordOf(const testing::TestParamInfo<Layer>& test)
{
    return core::Choice<Layer>(test.param).word().toStdString();
}

INSTANTIATE_TEST_SUITE_P(Readers, Leaks, testing::Values(Layer::Coach, Layer::Manager, Layer::Public),
                         &wordOf);
INSTANTIATE_TEST_SUITE_P(Readers, Shares, testing::Values(Layer::Coach, Layer::Manager), &wordOf);

}  // namespace

}  // namespace nextrung
