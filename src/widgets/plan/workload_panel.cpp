// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/workload_panel.h"

#include "drawing/icons.h"
#include "drawing/paint.h"
#include "report/dates.h"
#include "widgets/plain_tool_tip.h"

#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace nextrung::widgets {

using drawing::Ink;
using drawing::Picture;
using drawing::Stroke;
using drawing::Token;
using drawing::Type;

namespace {

constexpr qreal left = 20;
constexpr qreal buttonTop = 105;
constexpr qreal buttonHeight = 24;
constexpr qreal besideWarning = 20;

}  // namespace

WorkloadPanel::WorkloadPanel(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , appearance_(appearance)
    , level_(new QPushButton(this))
    , hours_(new QPushButton(this))
{
    connect(&appearance_, &Appearance::changed, this, &WorkloadPanel::restyle);
    connect(level_, &QPushButton::clicked, this, &WorkloadPanel::levellingWanted);
    connect(hours_, &QPushButton::clicked, this, &WorkloadPanel::hoursWanted);
    retranslate();
}

void WorkloadPanel::retranslate()
{
    level_->setText(tr("Level these weeks"));
    hours_->setText(tr("Other hours…"));
    hours_->setToolTip(tr("Try other hours a week and see what they change"));
    restyle();
}

void WorkloadPanel::restyle()
{
    level_->setIcon(drawing::icon(QStringLiteral("level"), appearance_.theme()));
    int x = qRound(left);
    for (QPushButton* button : {level_, hours_}) {
        const int height = qRound(options_.of(buttonHeight));
        button->setFixedHeight(height);
        button->setGeometry(x, qRound(options_.of(buttonTop)), button->sizeHint().width(), height);
        if (!button->isHidden())
            x += button->width() + 8;
    }
    update();
}

void WorkloadPanel::show(const core::Schedule& schedule, const drawing::TimelineOptions& options,
                         bool hasHours)
{
    options_ = options;
    hasHours_ = hasHours;
    axis_ = drawing::workloadAxis(schedule, options);
    overloads_ = drawing::overloads(schedule);
    level_->setVisible(!overloads_.empty());
    left_ = schedule.hoursLeft;
    capacity_ = schedule.capacityLeft;
    setAccessibleName(tr("Hours a week"));
    const QStringList said = QStringList{figures()} + overloadLines();
    setAccessibleDescription(said.join(QStringLiteral(". ")));
    setToolTip(plainToolTip(said.join(QLatin1Char('\n'))));
    restyle();
}

QString WorkloadPanel::figures() const
{
    return hasHours_ ? tr("%1 h left, %2 h capacity through the week of the last finish")
                           .arg(qRound(left_))
                           .arg(qRound(capacity_))
                     : tr("%1 h left, hours a week not set").arg(qRound(left_));
}

QStringList WorkloadPanel::overloadLines() const
{
    QStringList lines;
    const QLocale& locale = options_.words.locale;
    for (const drawing::Overload& run : overloads_)
        lines << tr("%1 to %2: %3 of %4 h, %n week(s)", nullptr, run.weeks)
                     .arg(report::dayAndMonth(locale, run.first), report::dayAndMonth(locale, run.last),
                          report::hoursNumber(locale, run.hours), report::hoursNumber(locale, run.capacity));
    return lines;
}

// At the left of the axis.
qreal WorkloadPanel::room() const
{
    return width() - 80;
}

QString WorkloadPanel::figuresSeen() const
{
    const bool isWhole
        = appearance_.fonts().width(figures(), appearance_.fonts().style(Type::Small)) <= room();
    return isWhole || !hasHours_ ? figures()
                                 : tr("%1 h left, %2 h capacity").arg(qRound(left_)).arg(qRound(capacity_));
}

QString WorkloadPanel::overloadSeen() const
{
    const QStringList lines = overloadLines();
    if (lines.isEmpty())
        return {};
    const int more = static_cast<int>(lines.size()) - 1;
    QString whole = more == 0 ? lines[0] : tr("%1, and %n more", nullptr, more).arg(lines[0]);
    const drawing::TextStyle style = appearance_.fonts().style(Type::Small, QFont::Medium);
    if (appearance_.fonts().width(whole, style) <= room() - besideWarning)
        return whole;
    const drawing::Overload& worst
        = *std::max_element(overloads_.begin(), overloads_.end(), [](const auto& a, const auto& b) {
              return a.hours - a.capacity < b.hours - b.capacity;
          });
    const int weeks = std::accumulate(overloads_.begin(), overloads_.end(), 0,
                                      [](int sum, const auto& run) { return sum + run.weeks; });
    const QLocale& locale = options_.words.locale;
    //: Hours of the fullest week, such as "up to 7.6 of 6 h".
    return tr("%n week(s) over, up to %1 of %2 h", nullptr, weeks)
        .arg(report::hoursNumber(locale, worst.hours), report::hoursNumber(locale, worst.capacity));
}

void WorkloadPanel::paintLegend(Picture& picture) const
{
    const drawing::Fonts fonts = appearance_.fonts();
    const drawing::TextStyle style = fonts.style(Type::Small);
    qreal x = left;
    const qreal y = options_.of(41);
    const auto add = [&](const QString& text, const std::function<void(const QRectF&)>& swatch) {
        swatch(QRectF(x, y - 5, 10, 10));
        picture.add(drawing::Text{text, QRectF(x + 15, y - 9, 200, 18), style, Ink{Token::Ink2}});
        x += 15 + fonts.width(text, style) + 17;
    };
    add(tr("done"), [&](const QRectF& at) { picture.add(drawing::Rect{at, 0, Ink{Token::Done}}); });
    add(tr("planned"), [&](const QRectF& at) { picture.add(drawing::Rect{at, 0, Ink{Token::Load}}); });
    add(tr("over capacity"), [&](const QRectF& at) {
        picture.add(drawing::Hatch{drawing::rectOutline(at), Ink{Token::LoadOver}, 45, 4, 1.25});
        picture.add(drawing::Rect{at, 0, std::nullopt, Stroke{Ink{Token::LoadOver}, 1}});
    });
}

void WorkloadPanel::paintAxis(Picture& picture) const
{
    const drawing::TextStyle style = appearance_.fonts().style(Type::Caption);
    for (int line = 0; line <= 3; ++line) {
        const qreal y = axis_.baseline - line * axis_.step * axis_.anHour;
        const QString number = options_.words.locale.toString(line * axis_.step);
        picture.add(drawing::Text{line == 3 ? tr("%1 h").arg(number) : number,
                                  QRectF(width() - 70.0, y - 8, 62, 16), style, Ink{Token::Ink3},
                                  Qt::AlignRight | Qt::AlignVCenter, drawing::Overflow::Show, 12, true});
    }
}

void WorkloadPanel::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    const drawing::Theme& theme = appearance_.theme();
    const drawing::Fonts fonts = appearance_.fonts();
    painter.fillRect(rect(), theme.color(Token::Surface));
    Picture picture;
    picture.add(drawing::Text{tr("Hours a week"), QRectF(left, options_.of(10), room(), options_.of(18)),
                              fonts.style(Type::Subheading), Ink{Token::Ink}});
    paintLegend(picture);
    picture.add(drawing::Text{figuresSeen(), QRectF(left, options_.of(60), room(), options_.of(18)),
                              fonts.style(Type::Small), Ink{Token::Ink2}});
    if (const QString line = overloadSeen(); !line.isEmpty()) {
        const qreal y = options_.of(82);
        picture.add(drawing::Icon{QStringLiteral("warn"), QRectF(left, y + 2, 14, 14), Ink{Token::CritInk}});
        picture.add(drawing::Text{line,
                                  QRectF(left + besideWarning, y, room() - besideWarning, options_.of(18)),
                                  fonts.style(Type::Small, QFont::Medium), Ink{Token::CritInk}});
    }
    paintAxis(picture);
    drawing::paint(painter, picture, theme, {{}, fonts});
    painter.setPen(theme.color(Token::Line2));
    painter.drawLine(QPointF(0, 0.5), QPointF(width(), 0.5));
}

}  // namespace nextrung::widgets
