// SPDX-License-Identifier: GPL-3.0-or-later
// The dates that Microsoft Project itself saved judge the schedule: each automatically scheduled task of real
// files has the same first and last day here, or a named thing that a plan does not have explains why not.
#include "core/schedule.h"
#include "exchange/mspdi.h"
#include "exchange/mspdi_elements.h"
#include "shared_files.h"
#include "support/printers.h"

#include <QHash>

#include <gmock/gmock.h>

#include <array>
#include <map>

namespace nextrung::exchange {

namespace {

constexpr std::array files{"baselines.xml",
                           "calendar-calendars-project2016-mspdi.xml",
                           "caltest.xml",
                           "mspdirelations.xml",
                           "mspdisplittask.xml",
                           "sample.xml",
                           "task-dates-project2016-mspdi.xml",
                           "task-links-project2003-mspdi.xml",
                           "task-links-project2013-mspdi.xml"};

struct Verdict {
    int judged = 0;
    int same = 0;
    std::map<Note::Kind, int> explained{};
    std::vector<std::string> unexplained{};
};

/// What of the file explains other dates of a task: of itself, or of what is in it.
class Explanations {
public:
    explicit Explanations(const MspdiProject& project)
    {
        QHash<QString, const MspdiTask*> tasks;
        for (const MspdiTask& task : project.tasks)
            tasks.insert(task.uid, &task);
        for (const MspdiAssignment& assignment : project.assignments) {
            if (assignment.isSplit)
                byUid_.insert(assignment.task, Note::Kind::SplitJoined);
            else if (!assignment.resource.startsWith(QLatin1Char('-')))
                byUid_.insert(assignment.task, Note::Kind::ResourcesLeftOut);
        }
        for (const MspdiTask& task : project.tasks) {
            // Work begins at 8 o'clock in all of these calendars.
            if (task.outlineLevel > 0 && task.start.time() > QTime(8, 0) && task.start.time() < QTime(17, 0)
                && !byUid_.contains(task.uid))
                byUid_.insert(task.uid, Note::Kind::TimeOfDay);
        }
        std::vector<const MspdiTask*> above;
        for (const MspdiTask& task : project.tasks) {
            while (!above.empty() && above.back()->outlineLevel >= task.outlineLevel)
                above.pop_back();
            for (const MspdiTask* phase : above) {
                if (byUid_.contains(task.uid))
                    byUid_.insert(phase->uid, byUid_.value(task.uid));
            }
            above.push_back(&task);
        }
    }

    [[nodiscard]] std::optional<Note::Kind> of(const QString& uid) const
    {
        const auto found = byUid_.constFind(uid);
        return found == byUid_.constEnd() ? std::nullopt : std::optional(*found);
    }

private:
    QHash<QString, Note::Kind> byUid_;
};

/// A working day's end and the next one's start are one moment: the day that the work lies on.
QDate firstDay(const MspdiTask& task, const core::Calendar& calendar)
{
    const QDate day = task.start.date();
    return calendar.onOrAfter(task.start.time() >= QTime(17, 0) && task.minutes > 0 ? day.addDays(1) : day);
}

QDate lastDay(const MspdiTask& task, const core::Calendar& calendar)
{
    const QDate day = task.finish.date();
    return calendar.onOrBefore(task.finish.time() <= QTime(8, 0) && task.minutes > 0 ? day.addDays(-1) : day);
}

void judge(const QByteArray& bytes, Verdict& verdict)
{
    const auto project = readMspdiElements(bytes);
    ASSERT_TRUE(project);
    const auto foreign = readMspdi(bytes, QStringLiteral("File"));
    if (!foreign) {
        EXPECT_EQ(foreign.error().code, core::Error::Code::NothingToTake);
        return;
    }
    const auto plan = takePlan({}, *foreign, std::nullopt);
    ASSERT_TRUE(plan);
    const core::Schedule schedule = core::scheduleOf(*plan, *foreign->start);
    const core::Calendar calendar(*plan);
    const Explanations explanations(*project);
    for (const core::Activity& activity : foreign->activities) {
        const MspdiTask& task = project->tasks[static_cast<std::size_t>(activity.order)];
        if (task.isManual)
            continue;
        ++verdict.judged;
        const core::ScheduledActivity& ours = *schedule.find(activity.id);
        if (ours.start == firstDay(task, calendar) && ours.finish == lastDay(task, calendar))
            ++verdict.same;
        else if (const auto why = explanations.of(task.uid))
            ++verdict.explained[*why];
        else
            verdict.unexplained.push_back(task.name.toStdString() + ": "
                                          + ours.start.toString(Qt::ISODate).toStdString() + " to "
                                          + ours.finish.toString(Qt::ISODate).toStdString() + ", there "
                                          + task.start.toString(Qt::ISODate).toStdString() + " to "
                                          + task.finish.toString(Qt::ISODate).toStdString());
    }
}

TEST(MspdiJudge, MicrosoftProjectsOwnDatesOrANamedReason)
{
    Verdict verdict;
    for (const char* file : files) {
        const auto bytes = test::sharedFile((std::string("data/plan-mspdi-open/") + file).c_str());
        if (!bytes)
            GTEST_SKIP() << "no data/plan-mspdi-open/" << file << " in " NEXTRUNG_SHARED_DIR;
        SCOPED_TRACE(file);
        judge(*bytes, verdict);
    }

    EXPECT_THAT(verdict.unexplained, testing::IsEmpty());
    EXPECT_EQ(verdict.judged, 62);
    EXPECT_EQ(verdict.same, 57);
    EXPECT_THAT(verdict.explained,
                testing::ElementsAre(testing::Pair(Note::Kind::TimeOfDay, 1),
                                     testing::Pair(Note::Kind::ResourcesLeftOut, 2),
                                     testing::Pair(Note::Kind::SplitJoined, 2)));
}

}  // namespace

}  // namespace nextrung::exchange
