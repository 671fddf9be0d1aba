// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/share_file.h"

#include "core/answer.h"
#include "storage/plan_file.h"

#include <QJsonDocument>

namespace nextrung::storage {

namespace {

constexpr QLatin1String dayName{"on"};
constexpr QLatin1String planName{"plan"};
constexpr QLatin1String byName{"by"};

std::optional<QDate> dayIn(const QJsonObject& mark)
{
    const QDate day = QDate::fromString(mark.value(dayName).toString(), Qt::ISODate);
    return day.isValid() ? std::optional(day) : std::nullopt;
}

}  // namespace

core::Plan shared(const core::Plan& visible, core::Layer reader, QDate on)
{
    core::Plan copy = visible;
    const QJsonObject whole = QJsonDocument::fromJson(writePlan(visible)).object();
    copy.unknown.insert(core::sharedMark,
                        QJsonObject{{core::sharedLayer, core::Choice(reader).word()},
                                    {dayName, on.toString(Qt::ISODate)},
                                    {planName, whole}});
    return copy;
}

core::Plan answered(core::Plan copy, core::Id<core::Person> by, QDate on)
{
    copy.unknown.insert(core::answerMark,
                        QJsonObject{{byName, core::toText(by)}, {dayName, on.toString(Qt::ISODate)}});
    return copy;
}

core::Result<std::optional<SharedCopy>> sharedCopyIn(const core::Plan& plan)
{
    const QJsonObject mark = plan.unknown.value(core::sharedMark).toObject();
    if (mark.isEmpty())
        return std::optional<SharedCopy>();
    core::Result<core::Plan> original = readPlan(QJsonDocument(mark.value(planName).toObject()).toJson());
    if (!original)
        return original.error();
    SharedCopy copy;
    copy.original = *std::move(original);
    copy.reader = core::Choice<core::Layer>::fromWord(mark.value(core::sharedLayer).toString());
    copy.sharedOn = dayIn(mark);
    const QJsonObject answer = plan.unknown.value(core::answerMark).toObject();
    if (const auto bits = core::idBits(answer.value(byName).toString())) {
        copy.answeredBy = core::Id<core::Person>(*bits);
        copy.answeredOn = dayIn(answer);
    }
    return std::optional(std::move(copy));
}

}  // namespace nextrung::storage
