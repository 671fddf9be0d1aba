// SPDX-License-Identifier: GPL-3.0-or-later
#include "drawing/rater_marks.h"

#include <algorithm>

namespace nextrung::drawing {

Picture raterMark(Rater rater, QPointF centre, const MarkSize& size, const Meaning& meaning)
{
    const QRectF square(centre.x() - size.half, centre.y() - size.half, 2 * size.half, 2 * size.half);
    Picture picture;
    switch (rater) {
    case Rater::Self:
        picture.add(Ellipse{square, Ink{Token::Surface}, Stroke{{Token::Self}, size.stroke}}, meaning);
        break;
    case Rater::Manager:
        picture.add(Polygon{QPolygonF(square), Ink{Token::Surface}, Stroke{{Token::Manager}, size.stroke}},
                    meaning);
        break;
    case Rater::Mentor:
        picture.add(Polygon{triangle(centre, size.half + 0.6), Ink{Token::Surface},
                            Stroke{{Token::Mentor}, size.stroke}},
                    meaning);
        break;
    }
    return picture;
}

Picture raterMarks(const std::vector<RaterMark>& marks, qreal levelWidth, const MarkSize& size)
{
    Picture picture;
    for (auto mark = marks.begin(); mark != marks.end(); ++mark) {
        const auto isBeside = [&](const RaterMark& other) { return other.level == mark->level; };
        const auto all = std::count_if(marks.begin(), marks.end(), isBeside);
        const auto before = std::count_if(marks.begin(), mark, isBeside);
        const qreal shift = (static_cast<qreal>(before) - static_cast<qreal>(all - 1) / 2) * size.fan;
        picture.append(raterMark(mark->rater, {mark->level * levelWidth + shift, 0}, size, mark->meaning));
    }
    return picture;
}

}  // namespace nextrung::drawing
