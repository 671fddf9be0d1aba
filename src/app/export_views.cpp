// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/export_views.h"

#include "app/application_window.h"
#include "app/plan_tables.h"
#include "core/calendar.h"
#include "core/forecast.h"
#include "core/visible.h"
#include "report/meeting_plan.h"
#include "report/output.h"
#include "report/people_words.h"
#include "widgets/shell/pages.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QLocale>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace nextrung::app {

namespace {

/// Pixels a point of a page as a picture: fewer where it would not fit the memory.
qreal scaleOf(const report::PrintedPage& page)
{
    constexpr qreal usual = 2;
    constexpr qreal mostPixels = 60'000'000;
    return std::min(usual, std::sqrt(mostPixels / (page.size.width() * page.size.height())));
}

/// The printed pages of a view: the whole plan, or the page that shows it.
std::vector<report::PrintedPage> pagesOf(const ExportRequest& request, const core::Schedule& schedule,
                                         const std::optional<drawing::ForecastBand>& forecast)
{
    report::PrintOptions options;
    options.reader = request.reader;
    options.withPay = request.withPay;
    options.withOutsidePositions = request.withOutsidePositions;
    options.withPeople = request.withPeople;
    options.sheet = request.letter ? report::Sheet::letter() : report::Sheet::a4();
    const bool all = request.view == QLatin1String("meeting-plan");
    options.withMeetingPage = all;
    options.withLadderPage
        = all || request.view == QLatin1String("ladder") || request.view == QLatin1String("skills");
    options.ladderPage = all                      ? report::LadderPageParts::Both
        : request.view == QLatin1String("ladder") ? report::LadderPageParts::Route
                                                  : report::LadderPageParts::Skills;
    options.withTimelinePage = all || request.view == QLatin1String("timeline");
    options.forecast = forecast;
    return report::meetingPlan({request.plan, schedule, request.today}, options, drawing::Fonts());
}

/// The band of the forecast, for the timeline alone: the pages for the manager meeting promise one date.
/// Without hours a week there is none, nor where work is hidden, of which it would tell.
std::optional<drawing::ForecastBand> forecastFor(const ExportRequest& request, const core::Plan& whole)
{
    if (request.view != QLatin1String("timeline") || !core::Calendar(request.plan).hasHours()
        || request.plan.activities.size() < whole.activities.size())
        return std::nullopt;
    const std::optional<core::Forecast> forecast = core::forecastOf(request.plan, request.today);
    const std::optional<QDate> half = forecast ? forecast->finishBy(0.5) : std::nullopt;
    const std::optional<QDate> most = forecast ? forecast->finishBy(0.8) : std::nullopt;
    return half && most ? std::optional(drawing::ForecastBand{*half, *most}) : std::nullopt;
}

QByteArray tableOf(const ExportRequest& request, const core::Schedule& schedule)
{
    if (request.view == QLatin1String("timeline"))
        return formatted(
            request.format, [&] { return scheduleCells(request.plan, schedule); },
            [&] { return scheduleJson(request.plan, schedule); });
    if (request.view == QLatin1String("ladder"))
        return formatted(
            request.format, [&] { return ladderCells(request.plan); },
            [&] { return ladderJson(request.plan); });
    const std::optional<core::Id<core::Position>> target = core::profileOf(request.plan).targetPosition;
    if (!target)
        return {};
    const core::GapReport report = core::gapsOf(request.plan, *target, request.today);
    return formatted(
        request.format, [&] { return gapsCells(request.plan, report); },
        [&] { return gapsJson(request.plan, report); });
}

QByteArray windowPicture(const ExportRequest& request)
{
    // Settings of its own: the picture is the same on every machine, and the person's window stays as it is.
    const QTemporaryDir settings;
    ApplicationWindow whole(request.today, settings.filePath(QStringLiteral("settings.ini")));
    whole.bench().appearance.choose(request.dark ? widgets::Appearance::Choice::Dark
                                                 : widgets::Appearance::Choice::Light);
    whole.window().resize(request.size);
    whole.files().showNew(request.plan);
    whole.window().setFile({}, {});  // when it was saved is no matter of the picture
    whole.window().showPage(request.page.toLatin1());
    whole.window().show();
    QCoreApplication::sendPostedEvents();
    if (widgets::Page* page = whole.window().currentPage())
        page->settle();
    // What it says takes its room, and what is then narrower or wider its height.
    for (int round = 0; round < 3; ++round)
        QCoreApplication::sendPostedEvents();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    whole.window().grab().save(&buffer, "PNG");
    return bytes;
}

}  // namespace

QStringList exportViews()
{
    return {QStringLiteral("meeting-plan"), QStringLiteral("ladder"), QStringLiteral("timeline"),
            QStringLiteral("skills"), QStringLiteral("window")};
}

QStringList formatsOf(const QString& view)
{
    const QStringList pictures{QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("png")};
    if (view == QLatin1String("window"))
        return {QStringLiteral("png")};
    return view == QLatin1String("meeting-plan")
        ? pictures
        : pictures + QStringList{QStringLiteral("csv"), QStringLiteral("json")};
}

QStringList windowPages()
{
    QStringList pages;
    for (const QByteArray& page : widgets::builtPages())
        pages.append(QString::fromLatin1(page));
    return pages;
}

std::vector<QByteArray> exported(const ExportRequest& whole)
{
    if (whole.view == QLatin1String("window"))
        return {windowPicture(whole)};
    const core::Plan visible
        = core::visibleTo(whole.plan,
                          {whole.reader, false, whole.withPay, whole.withOutsidePositions, whole.withPeople,
                           &report::calledInstead});
    const core::Schedule schedule
        = core::visibleSchedule(whole.plan, core::scheduleOf(whole.plan, whole.today), visible);
    const ExportRequest request{visible,
                                whole.today,
                                whole.view,
                                whole.format,
                                whole.page,
                                whole.size,
                                whole.dark,
                                whole.letter,
                                whole.reader,
                                whole.withPay,
                                whole.withOutsidePositions,
                                whole.withPeople};
    if (request.format == QLatin1String("csv") || request.format == QLatin1String("json")) {
        const QByteArray table = tableOf(request, schedule);
        return table.isEmpty() ? std::vector<QByteArray>() : std::vector<QByteArray>{table};
    }
    const std::vector<report::PrintedPage> pages
        = pagesOf(request, schedule, forecastFor(request, whole.plan));
    report::OutputOptions output;
    output.title = report::printedTitle(request.plan, QLocale());
    output.madeOn = request.today;
    if (request.dark)
        output.theme = drawing::Theme::dark();
    if (pages.empty())
        return {};
    if (request.format == QLatin1String("pdf"))
        return {report::pdf(pages, output)};
    std::vector<QByteArray> parts;
    for (const report::PrintedPage& page : pages)
        parts.push_back(request.format == QLatin1String("svg") ? report::svg(page, output)
                                                               : report::png(page, output, scaleOf(page)));
    return parts;
}

}  // namespace nextrung::app
