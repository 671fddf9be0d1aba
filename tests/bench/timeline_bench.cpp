// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/paint.h"
#include "drawing/timeline_picture.h"
#include "models/activity_tree_model.h"
#include "peer_plan.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>

#include <benchmark/benchmark.h>

namespace {

using namespace nextrung;

drawing::Timeline timelineOf(int activities)
{
    auto plan = std::make_shared<const core::Plan>(bench::peerPlan(activities, bench::Work::Lengths));
    auto schedule = std::make_shared<const core::Schedule>(core::scheduleOf(*plan, QDate(2026, 11, 21)));
    return {plan, schedule, drawing::timelineRows(*plan), {}};
}

/// One repaint of 1,240 by 700 pixels after scrolling by three rows; must stay below a frame of 16 ms.
void scrollRepaint(benchmark::State& state)
{
    const drawing::Timeline timeline = timelineOf(static_cast<int>(state.range(0)));
    const drawing::TimeScale scale(QDate(2026, 11, 16), 3);
    QImage screen(1240, 700, QImage::Format_ARGB32_Premultiplied);
    qreal top = 0;
    for (auto _ : state) {
        top += 78;
        if (top > timeline.bodyHeight() - 700)
            top = 0;
        const QRectF visible(0, top, 1240, 700);
        QPainter painter(&screen);
        painter.fillRect(screen.rect(), Qt::white);
        painter.translate(0, -top);
        drawing::paint(painter, timeline.body(scale, visible), drawing::Theme::light(), {visible, {}});
    }
}
BENCHMARK(scrollRepaint)->Arg(100)->Arg(10000)->Unit(benchmark::kMillisecond);

/// What each edit costs before anything is painted.
void layOut(benchmark::State& state)
{
    const core::Plan plan = bench::peerPlan(static_cast<int>(state.range(0)), bench::Work::Lengths);
    auto shared = std::make_shared<const core::Plan>(plan);
    auto schedule = std::make_shared<const core::Schedule>(core::scheduleOf(plan, QDate(2026, 11, 21)));
    for (auto _ : state) {
        const drawing::Timeline timeline(shared, schedule, drawing::timelineRows(plan), {});
        benchmark::DoNotOptimize(timeline.bodyHeight());
    }
}
BENCHMARK(layOut)->Arg(10000)->Unit(benchmark::kMillisecond);

/// Telling the tree that all its rows have other words; ten times the rows must not take much more than ten
/// times as long.
void wordTree(benchmark::State& state)
{
    document::PlanDocument document(QDate(2026, 11, 21));
    document.reset(bench::peerPlan(static_cast<int>(state.range(0)), bench::Work::Lengths));
    models::ActivityTreeModel model(document);
    for (auto _ : state)
        model.setWords({});
}
BENCHMARK(wordTree)->Arg(1000)->Arg(10000)->Unit(benchmark::kMillisecond);

}  // namespace

int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
