// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/timeline_accessible.h"

#include "widgets/plan/timeline_view.h"

#include <QAccessibleActionInterface>
#include <QPointer>

#include <cmath>

namespace nextrung::widgets {

namespace {

/// One row; asks the view whenever it is asked, so it is never out of date.
class RowItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    RowItem(TimelineView& view, int row)
        : view_(&view)
        , row_(row)
    {
    }

    [[nodiscard]] int row() const { return row_; }

    [[nodiscard]] bool isValid() const override
    {
        return view_ && row_ < static_cast<int>(view_->timeline().rows().size());
    }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(view_.data());
    }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*kind*/, const QString& /*text*/) override { }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return isValid() && kind == QAccessible::Name ? view_->describeRow(row_) : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        if (!isValid())
            return {};
        const QRect body = view_->bodyRect();
        const qreal height = view_->timeline().options().rowHeight;
        const QPoint top = view_->toViewport(QPointF(0, row_ * height)).toPoint();
        const QRect row(body.left(), top.y(), body.width(), qRound(height));
        return {view_->viewport()->mapToGlobal(row.topLeft()), row.size()};
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        if (!isValid()) {
            state.invalid = true;
            return state;
        }
        state.selectable = true;
        state.focusable = true;
        state.invisible = !view_->isVisible();
        state.selected = view_->chosenRow() == row_;
        state.focused = state.selected && view_->hasFocus();
        const qreal height = view_->timeline().options().rowHeight;
        const qreal top = view_->toViewport(QPointF(0, row_ * height)).y();
        state.offscreen = top + height < view_->bodyRect().top() || top > view_->bodyRect().bottom();
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override
    {
        if (isValid() && name == pressAction())
            view_->chooseRow(row_);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

private:
    QPointer<TimelineView> view_;
    int row_;
};

}  // namespace

TimelineAccessible::TimelineAccessible(TimelineView& view)
    : QAccessibleWidget(&view, QAccessible::List)
    , view_(view)
{
}

TimelineAccessible::~TimelineAccessible()
{
    for (const auto& [row, id] : items_)
        QAccessible::deleteAccessibleInterface(id);
}

QAccessibleInterface* TimelineAccessible::make(const QString& /*className*/, QObject* object)
{
    auto* view = qobject_cast<TimelineView*>(object);
    return view ? new TimelineAccessible(*view) : nullptr;
}

int TimelineAccessible::childCount() const
{
    return static_cast<int>(view_.timeline().rows().size());
}

QAccessibleInterface* TimelineAccessible::child(int index) const
{
    if (index < 0 || index >= childCount())
        return nullptr;
    const auto known = items_.find(index);
    if (known != items_.end())
        return QAccessible::accessibleInterface(known->second);
    auto* item = new RowItem(view_, index);
    items_.emplace(index, QAccessible::registerAccessibleInterface(item));
    return item;
}

QAccessibleInterface* TimelineAccessible::childAt(int x, int y) const
{
    const QPoint at = view_.viewport()->mapFromGlobal(QPoint(x, y));
    if (!view_.bodyRect().contains(at))
        return nullptr;
    return child(
        static_cast<int>(std::floor(view_.toBody(QPointF(at)).y() / view_.timeline().options().rowHeight)));
}

int TimelineAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const RowItem*>(child);
    return item ? item->row() : -1;
}

QAccessibleInterface* TimelineAccessible::focusChild() const
{
    return view_.hasFocus() ? child(view_.chosenRow().value_or(-1)) : nullptr;
}

}  // namespace nextrung::widgets
