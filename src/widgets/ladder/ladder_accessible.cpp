// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_accessible.h"

#include "widgets/ladder/ladder_view.h"

#include <QAccessibleActionInterface>

#include <algorithm>

namespace nextrung::widgets {

namespace {

/// The shapes that an assistive program reads: those with an object and words of their own.
std::vector<const drawing::Shape*> readable(const LadderView& view)
{
    std::vector<const drawing::Shape*> shapes;
    for (const drawing::Shape& shape : view.picture().shapes()) {
        if (shape.meaning.object && !shape.meaning.text.isEmpty())
            shapes.push_back(&shape);
    }
    return shapes;
}

QRectF areaOf(const drawing::Shape& shape)
{
    if (const auto* rect = std::get_if<drawing::Rect>(&shape.form))
        return rect->rect;
    if (const auto* line = std::get_if<drawing::Line>(&shape.form))
        return line->points.boundingRect().adjusted(-4, -4, 4, 4);
    return {};
}

/// One card or move.
class LadderItem : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    LadderItem(LadderView* view, int index)
        : view_(view)
        , index_(index)
    {
    }

    [[nodiscard]] bool isValid() const override { return view_ && shape() != nullptr; }
    [[nodiscard]] QObject* object() const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* parent() const override
    {
        return QAccessible::queryAccessibleInterface(view_);
    }
    [[nodiscard]] QAccessibleInterface* child(int /*index*/) const override { return nullptr; }
    [[nodiscard]] QAccessibleInterface* childAt(int /*x*/, int /*y*/) const override { return nullptr; }
    [[nodiscard]] int childCount() const override { return 0; }
    [[nodiscard]] int indexOfChild(const QAccessibleInterface* /*child*/) const override { return -1; }
    [[nodiscard]] QAccessible::Role role() const override { return QAccessible::ListItem; }
    void setText(QAccessible::Text /*which*/, const QString& /*text*/) override { }

    [[nodiscard]] QString text(QAccessible::Text which) const override
    {
        const drawing::Shape* item = shape();
        return item && which == QAccessible::Name ? item->meaning.text : QString();
    }

    [[nodiscard]] QRect rect() const override
    {
        const drawing::Shape* item = shape();
        if (!item)
            return {};
        QRect area = view_->inViewport(areaOf(*item)).toAlignedRect();
        area.moveTopLeft(view_->viewport()->mapToGlobal(area.topLeft()));
        return area;
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state;
        const drawing::Shape* item = shape();
        state.selectable = true;
        state.focusable = true;
        state.invisible = !view_->isVisible();
        state.selected = item && view_->isSelected(*item->meaning.object);
        state.focused = state.selected && view_->hasFocus();
        state.invalid = item == nullptr;
        return state;
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this)
                                                    : nullptr;
    }

    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    void doAction(const QString& name) override
    {
        const drawing::Shape* item = shape();
        if (item && name == setFocusAction())
            view_->selectRow(*item->meaning.object);
    }
    [[nodiscard]] QStringList keyBindingsForAction(const QString& /*name*/) const override { return {}; }

    [[nodiscard]] int index() const { return index_; }

private:
    [[nodiscard]] const drawing::Shape* shape() const
    {
        const std::vector<const drawing::Shape*> shapes = readable(*view_);
        return index_ < static_cast<int>(shapes.size()) ? shapes[static_cast<std::size_t>(index_)] : nullptr;
    }

    LadderView* view_;
    int index_;
};

QAccessibleInterface* make(const QString& className, QObject* object)
{
    if (className == QLatin1String("nextrung::widgets::LadderView"))
        return new LadderAccessible(static_cast<LadderView*>(object));
    return nullptr;
}

}  // namespace

LadderAccessible::LadderAccessible(LadderView* view)
    : QAccessibleWidget(view, QAccessible::List, view->accessibleName())
{
}

LadderAccessible::~LadderAccessible()
{
    for (const auto& [index, id] : children_)
        QAccessible::deleteAccessibleInterface(id);
}

void LadderAccessible::install()
{
    QAccessible::installFactory(&make);
}

LadderView* LadderAccessible::view() const
{
    return static_cast<LadderView*>(object());
}

int LadderAccessible::itemCount() const
{
    return static_cast<int>(readable(*view()).size());
}

int LadderAccessible::childCount() const
{
    return itemCount() + QAccessibleWidget::childCount();
}

QAccessibleInterface* LadderAccessible::child(int index) const
{
    if (index < 0 || index >= itemCount())
        return QAccessibleWidget::child(index - itemCount());
    const auto known = children_.find(index);
    if (known != children_.end())
        return QAccessible::accessibleInterface(known->second);
    auto* item = new LadderItem(view(), index);
    children_[index] = QAccessible::registerAccessibleInterface(item);
    return item;
}

QAccessibleInterface* LadderAccessible::childAt(int x, int y) const
{
    for (int at = itemCount() - 1; at >= 0; --at) {
        QAccessibleInterface* item = child(at);
        if (item->rect().contains(x, y))
            return item;
    }
    return QAccessibleWidget::childAt(x, y);
}

int LadderAccessible::indexOfChild(const QAccessibleInterface* child) const
{
    const auto* item = dynamic_cast<const LadderItem*>(child);
    if (item)
        return item->index();
    const int widget = QAccessibleWidget::indexOfChild(child);
    return widget < 0 ? -1 : itemCount() + widget;
}

QAccessibleInterface* LadderAccessible::focusChild() const
{
    const std::vector<const drawing::Shape*> shapes = readable(*view());
    const auto at = std::find_if(shapes.begin(), shapes.end(), [this](const drawing::Shape* shape) {
        return view()->isSelected(*shape->meaning.object);
    });
    return at != shapes.end() ? child(static_cast<int>(at - shapes.begin())) : nullptr;
}

}  // namespace nextrung::widgets
