// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/views_differ.h"

#include "drawing/paint.h"
#include "drawing/rater_marks.h"
#include "models/gap_edits.h"
#include "widgets/skills/gap_cells.h"
#include "widgets/skills/skills_words.h"

#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace nextrung::widgets {

using core::GapRow;
using drawing::Ink;
using drawing::Stroke;
using drawing::Text;
using drawing::Token;
using drawing::Type;

namespace {

constexpr double worthTalking = 1;
constexpr qreal head = 70;
constexpr qreal rowHeight = 36;
constexpr qreal left = 20;
constexpr qreal axisLeft = 200;

}  // namespace

double spreadOf(const GapRow& row)
{
    std::vector<double> said;
    for (const core::Assessment* each : row.latest) {
        if (each->level)
            said.push_back(*each->level);
    }
    if (said.size() < 2)
        return 0;
    const auto [low, high] = std::minmax_element(said.begin(), said.end());
    return *high - *low;
}

ViewsDiffer::ViewsDiffer(const models::GapTableModel& model, const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , model_(model)
    , appearance_(appearance)
{
    connect(&appearance, &Appearance::changed, this, qOverload<>(&QWidget::update));
}

void ViewsDiffer::refresh()
{
    rows_.clear();
    for (int at = 0; at < model_.rowCount(); ++at) {
        if (model_.row(at).kind == core::Requirement::Kind::Level && spreadOf(model_.row(at)) >= worthTalking)
            rows_.push_back(at);
    }
    std::stable_sort(rows_.begin(), rows_.end(),
                     [this](int a, int b) { return spreadOf(model_.row(a)) > spreadOf(model_.row(b)); });
    QStringList spoken{tr("Where views differ")};
    for (const int at : rows_)
        spoken << SkillsWords::describe(model_.plan(), model_.row(at));
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setFixedHeight(sizeHint().height());
    update();
}

QSize ViewsDiffer::sizeHint() const
{
    const qreal height = rows_.empty() ? 0 : head + rowHeight * static_cast<qreal>(rows_.size()) + 8;
    return {600, qRound(height)};
}

qreal ViewsDiffer::axisWidth() const
{
    return std::clamp(width() - axisLeft - 226, 140.0, 270.0);
}

drawing::Picture ViewsDiffer::picture() const
{
    drawing::Picture picture;
    const QString heading = tr("Where views differ");
    const drawing::TextStyle bold = drawing::styleOf(Type::Heading);
    const qreal headingWidth = appearance_.fonts().width(heading, bold);
    picture.add(Text{heading, QRectF(left, 16, headingWidth + 4, 18), bold});
    Text hint{tr("A point or more between the assessments: talk about these first"),
              QRectF(left + headingWidth + 12, 16, width() - left - headingWidth - 24, 18),
              drawing::styleOf(Type::Number)};
    hint.ink = {Token::Ink3};
    picture.add(hint);
    // Where the rows have several scales there are no numbers that are true for all.
    const double top = models::commonTopOf(model_.plan(), model_.report().rows).value_or(-1);
    const qreal unit = axisWidth() / top;
    for (int level = 0; level <= top; level += GapCells::stepOf(unit)) {
        const qreal x = axisLeft + level * unit;
        Text number{QLocale().toString(level), QRectF(x - 10, 44, 20, 16), drawing::styleOf(Type::Caption)};
        number.alignment = Qt::AlignCenter;
        number.ink = {Token::Ink3};
        picture.add(number);
        picture.add(drawing::Line{QPolygonF({QPointF(x, 64), QPointF(x, static_cast<qreal>(height() - 8))}),
                                  Stroke{{Token::Grid}, 1}});
    }
    for (std::size_t at = 0; at < rows_.size(); ++at)
        addRow(picture, model_.row(rows_[at]), head + rowHeight * static_cast<qreal>(at));
    return picture;
}

void ViewsDiffer::addRow(drawing::Picture& picture, const GapRow& row, qreal top) const
{
    const qreal middle = top + rowHeight / 2;
    const drawing::Meaning meaning{core::refTo(row.requirement), {}, row.title};
    picture.add(Text{row.title, QRectF(left, top, axisLeft - left - 16, rowHeight),
                     drawing::styleOf(Type::Body, QFont::Medium)},
                meaning);
    const double scale = models::topLevelOf(model_.plan(), row);
    double low = scale;
    double high = 0;
    std::vector<drawing::RaterMark> marks;
    for (const core::Assessment* each : row.latest) {
        if (!each->level)
            continue;
        low = std::min(low, *each->level);
        high = std::max(high, *each->level);
        marks.push_back({SkillsWords::rater(model_.plan(), each->assessor), *each->level, meaning});
    }
    std::stable_sort(marks.begin(), marks.end(),
                     [](const auto& a, const auto& b) { return a.rater < b.rater; });
    const qreal unit = axisWidth() / scale;
    picture.add(drawing::Line{
        QPolygonF({QPointF(axisLeft + low * unit, middle), QPointF(axisLeft + high * unit, middle)}),
        Stroke{{Token::Line2}, 3}});
    picture.append(drawing::raterMarks(marks, unit, {4.6, 12, 1.75}), {axisLeft, middle});
    if (!models::commonTopOf(model_.plan(), model_.report().rows)) {
        const QRectF end(axisLeft + axisWidth() + 8, top, 18, rowHeight);
        picture.add(Text{SkillsWords::amount(scale), end, drawing::styleOf(Type::Caption), {Token::Ink3}});
    }
    const core::Competency* competency = core::find(model_.plan(), row.competency);
    const qreal noteLeft = axisLeft + axisWidth() + 26;
    Text note{competency ? competency->note : QString(),
              QRectF(noteLeft, top, width() - noteLeft - 12, rowHeight), drawing::styleOf(Type::Number)};
    note.ink = {Token::Ink2};
    picture.add(note, meaning);
    picture.add(
        drawing::Rect{QRectF(left, top + rowHeight - 1, width() - left - 20, 1), 0, Ink{Token::Line}});
}

void ViewsDiffer::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), appearance_.theme().color(Token::Surface));
    painter.setRenderHint(QPainter::Antialiasing);
    drawing::PaintOptions options;
    options.fonts = appearance_.fonts();
    drawing::paint(painter, picture(), appearance_.theme(), options);
}

void ViewsDiffer::mousePressEvent(QMouseEvent* event)
{
    const auto at = static_cast<std::size_t>(std::max(0.0, (event->position().y() - head) / rowHeight));
    if (event->position().y() >= head && at < rows_.size())
        emit chosen(model_.row(rows_[at]).requirement);
}

}  // namespace nextrung::widgets
