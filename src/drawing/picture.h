// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "drawing/fonts.h"
#include "drawing/theme.h"

#include <QPainterPath>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QString>

#include <optional>
#include <variant>
#include <vector>

namespace nextrung::drawing {

// Lengths are logical pixels on screen and points (1/72 inch) on paper; y grows downwards.

/// A colour of whatever theme paints it, more or less opaque.
struct Ink {
    Token token = Token::Ink;
    qreal alpha = 1;  ///< 0 (invisible) to 1.

    friend bool operator==(const Ink&, const Ink&) = default;
};

/// Lengths of a line's dashes and of the gaps between them; solid if `gap` is 0.
struct Dash {
    qreal length = 0;
    qreal gap = 0;

    friend bool operator==(const Dash&, const Dash&) = default;
};

/// How a line is drawn.
struct Stroke {
    Ink ink{};
    qreal width = 1;
    Dash dash{};

    friend bool operator==(const Stroke&, const Stroke&) = default;
};

/// Which corners of a rectangle are round.
enum class Corners : quint8 { All, Left, Right };

/// A rectangle, its corners rounded by `radius`. The outline lies inside it, so a bar's ends are its dates'.
struct Rect {
    QRectF rect{};
    qreal radius = 0;
    std::optional<Ink> fill{};
    std::optional<Stroke> outline{};
    Corners corners = Corners::All;  ///< Left for progress: its right edge is square.

    friend bool operator==(const Rect&, const Rect&) = default;
};

/// The ellipse in a rectangle; a circle in a square. The outline is centred on its edge.
struct Ellipse {
    QRectF rect{};
    std::optional<Ink> fill{};
    std::optional<Stroke> outline{};

    friend bool operator==(const Ellipse&, const Ellipse&) = default;
};

/// A closed area: diamonds, triangles, flags, areas of charts. The outline is centred on its edge.
struct Polygon {
    QPolygonF points{};  ///< Closed by itself; the last point need not repeat the first.
    std::optional<Ink> fill{};
    std::optional<Stroke> outline{};

    friend bool operator==(const Polygon&, const Polygon&) = default;
};

/// The mark at the end of a line.
struct Head {
    enum class Kind : quint8 { None, Filled, Chevron, Hollow };

    Kind kind = Kind::None;
    qreal length = 0;  ///< Along the line.
    qreal width = 0;  ///< Across the line.
    qreal strokeWidth = 0;  ///< Of a chevron or a hollow head; 0 for the line's own.

    friend bool operator==(const Head&, const Head&) = default;
};

/// The ground that a line keeps free on both sides where it crosses others.
struct Casing {
    qreal width = 0;  ///< On each side; 0 for none.
    Ink ink{Token::Canvas};

    friend bool operator==(const Casing&, const Casing&) = default;
};

/// An open line through points, its corners rounded; ends in a head at its last point.
struct Line {
    QPolygonF points{};  ///< At least two, or nothing is drawn.
    Stroke stroke{};
    qreal cornerRadius = 0;
    Head head{};
    Casing casing{};

    friend bool operator==(const Line&, const Line&) = default;
};

/// Curves that the other forms cannot say, such as the arcs of a ring.
struct Path {
    QPainterPath path{};
    std::optional<Ink> fill{};
    std::optional<Stroke> outline{};

    friend bool operator==(const Path&, const Path&) = default;
};

/// Parallel lines that fill an outline exactly; never a brush pattern, which does not scale on paper.
struct Hatch {
    QPolygonF outline{};
    Ink ink{};
    qreal angle = 45;  ///< Degrees from the horizontal, rising to the right; -45 falls.
    qreal pitch = 5;  ///< From line to line, measured across them.
    qreal width = 1.6;

    friend bool operator==(const Hatch&, const Hatch&) = default;
};

/// A grid of dots inside an outline.
struct Dots {
    QPolygonF outline{};
    Ink ink{};
    qreal pitch = 3.6;
    qreal diameter = 1.2;

    friend bool operator==(const Dots&, const Dots&) = default;
};

/// What to do with a text that is wider than its rectangle.
enum class Overflow : quint8 {
    Elide,  ///< Cut it at the right with an ellipsis: names.
    Shrink,  ///< Make it smaller, down to `Text::leastSize`, then cut it.
    Show,  ///< Let it run over the rectangle: numbers, dates and words of state, which never elide.
};

/// One line of text in a rectangle.
struct Text {
    QString text{};
    QRectF rect{};
    TextStyle style{};
    Ink ink{};
    /// AlignBaseline puts the baseline on the rectangle's lower edge.
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter;
    Overflow overflow = Overflow::Elide;
    qreal leastSize = 12;  ///< For Overflow::Shrink.
    bool isTabular = false;  ///< Digits in equal cells on screen; on paper the text stays whole.
    qreal turn = 0;  ///< Degrees clockwise about the rectangle's centre.

    friend bool operator==(const Text&, const Text&) = default;
};

/// One of the action icons, by its name.
struct Icon {
    QString name{};
    QRectF rect{};
    Ink ink{Token::Ink2};

    friend bool operator==(const Icon&, const Icon&) = default;
};

using Form = std::variant<Rect, Ellipse, Polygon, Line, Path, Hatch, Dots, Text, Icon>;

/// What a shape stands for; empty for decoration.
struct Meaning {
    std::optional<core::ObjectRef> object{};
    QString part{};  ///< Which part of the object, e.g. "start-edge" or "port"; empty for the whole.
    QString text{};  ///< What an assistive program says of it; already in the reader's language.

    friend bool operator==(const Meaning&, const Meaning&) = default;
};

/// One thing to see.
struct Shape {
    Form form{};
    Meaning meaning{};
    std::optional<QRectF> clip{};  ///< Nothing of the shape shows outside.

    friend bool operator==(const Shape&, const Shape&) = default;
};

/// Something to look at, as a plain value: shapes in the order in which they are painted.
///
/// The same picture is painted to screen, printer, PDF, SVG and PNG, and answers what lies under the
/// pointer and what an assistive program reads.
class Picture {
public:
    /// Puts a shape on top of the others, inside the clips that are pushed now.
    void add(Form form, Meaning meaning = {});

    /// From now on shapes show only inside `rect` and the clips pushed before. Pair with popClip().
    void pushClip(const QRectF& rect);
    void popClip();

    /// Puts another picture on top, moved by `offset`, inside the clips that are pushed now.
    void append(const Picture& other, QPointF offset = {});

    [[nodiscard]] Picture translated(QPointF offset) const;

    [[nodiscard]] const std::vector<Shape>& shapes() const { return shapes_; }
    /// For each shape the rectangle outside of which it paints nothing; kept apart from the shapes because
    /// painting asks all of them and mostly passes on.
    [[nodiscard]] const std::vector<QRectF>& reaches() const { return reaches_; }
    [[nodiscard]] bool isEmpty() const { return shapes_.empty(); }

    /// The rectangle around all shapes, texts by the rectangles they were given; null if there are none.
    [[nodiscard]] QRectF bounds() const { return bounds_; }

    /// The topmost shape with an object at `point`; else the topmost within `tolerance` of it; or nullptr.
    ///
    /// The pointer is valid as long as the picture is unchanged. Linear in the number of shapes.
    [[nodiscard]] const Shape* hit(QPointF point, qreal tolerance = 0) const;

    /// The shapes that stand for this object, from the lowest to the topmost.
    [[nodiscard]] std::vector<const Shape*> shapesOf(const core::ObjectRef& object) const;

    friend bool operator==(const Picture&, const Picture&) = default;

private:
    std::vector<Shape> shapes_;
    std::vector<QRectF> reaches_;  ///< Parallel to shapes_.
    std::vector<QRectF> clips_;
    QRectF bounds_;
};

/// The path of a rectangle with rounded corners; the radius is at most half of the shorter side.
[[nodiscard]] QPainterPath rectPath(const QRectF& rect, qreal radius, Corners corners = Corners::All);

/// The outline of a rectangle with rounded corners, for hatches and dots.
[[nodiscard]] QPolygonF rectOutline(const QRectF& rect, qreal radius = 0);

/// A square on its tip: the mark of a milestone.
[[nodiscard]] QPolygonF diamond(QPointF centre, qreal halfWidth);

/// A triangle with its tip up and its centre of gravity at `centre`: the mark of a mentor.
[[nodiscard]] QPolygonF triangle(QPointF centre, qreal halfWidth);

/// The path of a line with rounded corners; each radius is at most half of the shorter leg.
[[nodiscard]] QPainterPath roundedPath(const QPolygonF& points, qreal radius);

}  // namespace nextrung::drawing
