// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_view.h"

#include "report/ladder_words.h"
#include "widgets/ladder/ladder_floats.h"
#include "widgets/ladder/ladder_view_sizes.h"
#include "widgets/ladder/title_editor.h"

#include <QScrollBar>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>
#include <vector>

namespace nextrung::widgets {

using core::Id;
using core::Position;

namespace {

constexpr std::array zoomSteps{0.25, 0.33, 0.50, 0.67, 0.80, 1.00, 1.25, 1.50, 2.00};
constexpr qreal leastZoom = 0.05;  // for a ladder that is to be seen whole

}  // namespace

LadderView::LadderView(Workbench& bench, LadderCommands& commands, QWidget* parent)
    : QAbstractScrollArea(parent)
    , bench_(bench)
    , commands_(commands)
    , legend_(new LadderLegend(scene_, bench.appearance, viewport()))
    , minimap_(new LadderMinimap(scene_, bench.appearance, viewport()))
    , zoomControl_(new LadderZoomControl(bench.appearance, viewport()))
    , editor_(new TitleEditor(bench.appearance, viewport()))
{
    setObjectName(QStringLiteral("ladderView"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    horizontalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setSingleStep(40);
    connect(&bench.document, &document::PlanDocument::replaced, this, [this] { isSeen_ = false; });
    connect(&bench.document, &document::PlanDocument::changed, this, &LadderView::followDocument);
    connect(&bench.document, &document::PlanDocument::todayChanged, this, &LadderView::followDocument);
    connect(&bench.selection, &document::Selection::changed, this, &LadderView::followSelection);
    connect(&bench.appearance, &Appearance::changed, this, [this] { viewport()->update(); });
    connect(zoomControl_, &LadderZoomControl::stepped, this, [this](int step) { stepZoom(step); });
    connect(zoomControl_, &LadderZoomControl::lifeWanted, this, &LadderView::zoomToLife);
    connect(zoomControl_, &LadderZoomControl::fitWanted, this, &LadderView::fit);
    connect(zoomControl_, &LadderZoomControl::floatsShown, this, [this](bool shown) {
        setShown(Part::Legend, shown);
        setShown(Part::Minimap, shown);
    });
    connect(minimap_, &LadderMinimap::wanted, this, [this](QPointF middle) {
        const QPointF at = middle * zoom_ - QPointF(body().width(), body().height()) / 2;
        horizontalScrollBar()->setValue(qRound(at.x()));
        verticalScrollBar()->setValue(qRound(at.y()));
    });
    connect(editor_, &TitleEditor::closed, this, [this] { setFocus(Qt::OtherFocusReason); });
    scene_.setWords(report::ladderWords());
    rebuild();
}

LadderView::~LadderView() = default;

void LadderView::retranslate()
{
    scene_.setWords(report::ladderWords());
    setAccessibleName(tr("Ladder"));
    zoomControl_->retranslate();
    rebuild();
}

void LadderView::followDocument()
{
    cancelGesture();
    rebuild();
    if (!isSeen_)
        revealOwn();
}

void LadderView::rebuild()
{
    const bool grounded = !bench_.document.plan().tracks.empty() && !bench_.document.plan().levels.empty();
    std::shared_ptr<const core::Plan> plan = grounded
        ? bench_.document.snapshot()
        : std::make_shared<const core::Plan>(LadderCommands::withGround(bench_.document.plan()));
    scene_.show(std::move(plan), bench_.document.today());
    rangeScrollBars();
    repicture();
    placeFloats();
}

void LadderView::repicture()
{
    picture_ = drawing::ladderPicture(scene_.scene(), look());
    viewport()->update();
}

drawing::LadderLook LadderView::look() const
{
    drawing::LadderLook look;
    look.zoom = zoom_;
    look.pay = pay_;
    look.readiness = readiness_;
    look.ground = QSizeF((body().width() + horizontalScrollBar()->maximum()) / zoom_,
                         (body().height() + verticalScrollBar()->maximum()) / zoom_);
    look.selected = bench_.selection.current();
    if (!isGesturing())
        look.hovered = hovered_;
    if (drag_) {
        look.dragged = drag_->position;
        const std::optional<std::size_t> lane = scene_.layout().laneAt(drag_->pointer.x());
        const std::optional<std::size_t> band = scene_.layout().bandAt(drag_->pointer.y());
        if (lane && band)
            look.dropAt = {*lane, *band};
    }
    return look;
}

QRectF LadderView::body() const
{
    return QRectF(viewport()->rect()).adjusted(gutterWidth, headerHeight, 0, 0);
}

QPointF LadderView::origin() const
{
    return QPointF(gutterWidth - horizontalScrollBar()->value(), headerHeight - verticalScrollBar()->value());
}

QRectF LadderView::inViewport(const QRectF& ofLayout) const
{
    return {origin() + ofLayout.topLeft() * zoom_, ofLayout.size() * zoom_};
}

QPointF LadderView::inLayout(QPointF ofViewport) const
{
    return (ofViewport - origin()) / zoom_;
}

QRectF LadderView::cardInViewport(Id<Position> position) const
{
    const drawing::LadderCard* card = scene_.layout().cardOf(position);
    return card ? inViewport(card->rect) : QRectF();
}

void LadderView::rangeScrollBars()
{
    moveFloats();
    const QSizeF size = scene_.layout().size * zoom_;
    const auto range = [](QScrollBar* bar, qreal content, qreal page) {
        bar->setPageStep(std::max(1, qRound(page)));
        bar->setRange(0, std::max(0, qRound(content - page)));
    };
    range(horizontalScrollBar(), size.width(), body().width());
    range(verticalScrollBar(), std::max(size.height(), body().height()) + roomBelow(), body().height());
}

void LadderView::setZoom(qreal zoom, QPointF about)
{
    const qreal wanted = std::clamp(zoom, leastZoom, zoomSteps.back());
    const QPointF kept = inLayout(about);
    zoom_ = wanted;
    rangeScrollBars();
    const QPointF now = kept * zoom_ + QPointF(gutterWidth, headerHeight) - about;
    horizontalScrollBar()->setValue(qRound(now.x()));
    verticalScrollBar()->setValue(qRound(now.y()));
    zoomControl_->setZoom(zoom_);
    repicture();
    placeFloats();
    emit zoomChanged();
}

void LadderView::stepZoom(int direction, std::optional<QPointF> about)
{
    constexpr qreal same = 0.005;
    const QPointF point = about.value_or(body().center());
    if (direction > 0) {
        const auto* const next = std::find_if(zoomSteps.begin(), zoomSteps.end(),
                                              [this](qreal step) { return step > zoom_ + same; });
        setZoom(next != zoomSteps.end() ? *next : zoomSteps.back(), point);
    } else {
        const auto next = std::find_if(zoomSteps.rbegin(), zoomSteps.rend(),
                                       [this](qreal step) { return step < zoom_ - same; });
        setZoom(next != zoomSteps.rend() ? *next : std::min(zoom_, zoomSteps.front()), point);
    }
}

void LadderView::zoomToLife()
{
    setZoom(1, body().center());
}

void LadderView::fit()
{
    const QSizeF size = scene_.layout().size;
    if (size.isEmpty())
        return;
    setZoom(std::min({1.0, body().width() / size.width(), body().height() / size.height()}),
            body().topLeft());
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void LadderView::setShown(Part part, bool shown)
{
    switch (part) {
    case Part::Pay:
        pay_ = shown;
        break;
    case Part::Readiness:
        readiness_ = shown;
        break;
    case Part::Legend:
        legendWanted_ = shown;
        break;
    case Part::Minimap:
        minimapWanted_ = shown;
        break;
    case Part::ZoomControl:
        zoomControl_->setVisible(shown);
        break;
    }
    repicture();
    placeFloats();
    emit partShown(part, shown);
}

bool LadderView::isShown(Part part) const
{
    switch (part) {
    case Part::Pay:
        return pay_;
    case Part::Readiness:
        return readiness_;
    case Part::Legend:
        return legendWanted_;
    case Part::Minimap:
        return minimapWanted_;
    case Part::ZoomControl:
        break;
    }
    return !zoomControl_->isHidden();
}

void LadderView::moveFloats()
{
    const QRect room = body().toAlignedRect();
    // In a small window they would lie on the cards.
    const bool isRoomy = room.width() >= 3 * legend_->width() && room.height() >= 4 * minimap_->height();
    legend_->setVisible(legendWanted_ && isRoomy);
    minimap_->setVisible(minimapWanted_ && isRoomy);
    zoomControl_->setEyeShown(isRoomy);
    const int bottom = room.bottom() + 1 - floatMargin;
    int right = room.right() + 1 - floatMargin;
    if (!minimap_->isHidden()) {
        minimap_->move(right - minimap_->width(), bottom - minimap_->height());
        right = minimap_->x() - 12;
    }
    zoomControl_->move(right - zoomControl_->width(), bottom - zoomControl_->height());
    zoomControl_->setZoom(zoom_);
    if (!legend_->isHidden())
        legend_->move(legendPlace(origin()).topLeft().toPoint());
}

void LadderView::placeFloats()
{
    moveFloats();
    // Sideways, other cards come under what floats. What is scrolled to already stays within reach.
    const qreal most = scene_.layout().size.height() * zoom_ - body().height();
    const int reach = qRound(std::max(0.0, most) + roomBelow());
    if (reach > verticalScrollBar()->maximum()) {
        verticalScrollBar()->setMaximum(reach);
        repicture();
    }
    const QPointF corner = inLayout(body().topLeft());
    minimap_->setVisiblePart(QRectF(corner, body().size() / zoom_));
}

QRectF LadderView::legendPlace(QPointF from) const
{
    constexpr int step = 16;
    constexpr int gap = 6;  // between it and the nearest card
    const QRectF room = body().adjusted(floatMargin, floatMargin, -floatMargin, -floatMargin);
    std::vector<QRectF> cards;
    for (const drawing::LadderCard& card : scene_.layout().cards) {
        const QRectF rect(from + card.rect.topLeft() * zoom_, card.rect.size() * zoom_);
        if (rect.intersects(body()))
            cards.push_back(rect.adjusted(-gap, -gap, gap, gap));
    }
    const auto coveredBy = [&cards](const QRectF& place) {
        qreal area = 0;
        for (const QRectF& card : cards) {
            const QRectF shared = place & card;
            area += shared.width() * shared.height();
        }
        return area;
    };
    const QRectF corner(room.bottomLeft() - QPointF(0, legend_->height()), QSizeF(legend_->size()));
    QRectF best = corner;
    qreal least = coveredBy(corner);
    for (qreal up = 0; least > 0 && corner.top() - up >= room.top(); up += step) {
        QRectF place = corner.translated(0, -up);
        for (; least > 0 && place.right() < zoomControl_->x() - 12; place.translate(step, 0)) {
            const qreal covered = coveredBy(place);
            // Above its row it lies only where it covers nothing.
            if (covered < least && (up == 0 || covered == 0)) {
                best = place;
                least = covered;
            }
        }
    }
    return best;
}

qreal LadderView::roomBelow() const
{
    const qreal end = std::max(0.0, scene_.layout().size.height() * zoom_ - body().height());
    const QPointF from(origin().x(), headerHeight - end);
    std::vector<QRectF> floats;
    if (!legend_->isHidden())
        floats.push_back(legendPlace(from));
    for (const QWidget* each : std::initializer_list<const QWidget*>{minimap_, zoomControl_}) {
        if (!each->isHidden())
            floats.emplace_back(each->geometry());
    }
    qreal below = 0;
    for (const drawing::LadderCard& card : scene_.layout().cards) {
        const QRectF rect(from + card.rect.topLeft() * zoom_, card.rect.size() * zoom_);
        for (const QRectF& place : floats) {
            if (rect.intersects(place))
                below = std::max(below, rect.bottom() + floatMargin / 2.0 - place.top());
        }
    }
    return below;
}

std::optional<LadderCell> LadderView::cellUnder(QPointF ofViewport) const
{
    return body().contains(ofViewport) ? cellAt(scene_.layout(), inLayout(ofViewport)) : std::nullopt;
}

std::optional<core::ObjectRef> LadderView::rowUnder(QPointF ofViewport) const
{
    const drawing::LadderLayout& layout = scene_.layout();
    if (!body().contains(ofViewport)) {
        const QPointF at = inLayout(ofViewport);
        if (ofViewport.y() < headerHeight && ofViewport.x() >= gutterWidth && layout.laneAt(at.x()))
            return core::refTo(layout.lanes[*layout.laneAt(at.x())].track);
        if (ofViewport.x() < gutterWidth && ofViewport.y() >= headerHeight && layout.bandAt(at.y()))
            return core::refTo(layout.bands[*layout.bandAt(at.y())].level);
        return std::nullopt;
    }
    const drawing::Shape* shape = picture_.hit(inLayout(ofViewport), 5 / zoom_);
    return shape ? shape->meaning.object : std::nullopt;
}

std::optional<Id<Position>> LadderView::positionUnder(QPointF ofViewport) const
{
    const std::optional<core::ObjectRef> row = rowUnder(ofViewport);
    return row ? core::idOf<Position>(*row) : std::nullopt;
}

}  // namespace nextrung::widgets
