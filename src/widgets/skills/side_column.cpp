// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/side_column.h"

#include "drawing/ladder_format.h"
#include "report/dates.h"
#include "widgets/paint_on.h"
#include "widgets/skills/gap_sums.h"
#include "widgets/skills/profile_chart.h"
#include "widgets/skills/skills_words.h"
#include "widgets/skills/weighted_gap_chart.h"

#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

#include <numeric>

namespace nextrung::widgets {

using drawing::Ink;
using drawing::Stroke;
using drawing::Text;
using drawing::Token;
using drawing::Type;

namespace {

constexpr int columnWidth = 300;
constexpr int leastWidth = 260;
constexpr int pageWithRoom = 1180;
constexpr qreal pad = 16;
constexpr qreal rowPitch = 24;

}  // namespace

/// The key of a chart: two marks with their words.
class SideColumn::Key : public QWidget {
public:
    enum class Kind { Lines, Bars };

    Key(Kind kind, const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , kind_(kind)
        , appearance_(appearance)
    {
        setFixedHeight(rowHeight);
    }

    void setTexts(const QString& first, const QString& second)
    {
        texts_ = {first, second};
        fit();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const drawing::TextStyle style = drawing::styleOf(Type::Caption);
        const bool isStacked = height() > rowHeight;
        const qreal left = kind_ == Kind::Bars || isStacked ? pad : (width() - wide()) / 2;
        QRectF place(left, 0, mark(), rowHeight);
        drawing::Picture picture;
        for (int at = 0; at < 2; ++at) {
            addMark(picture, at == 0, place.adjusted(0, 6, 0, -6));
            const QRectF words(place.right() + 6, place.top(), width() - place.right() - 6, rowHeight);
            picture.add(Text{texts_.value(at), words, style, {Token::Ink2}});
            if (isStacked)
                place.translate(0, rowHeight);
            else
                place.translate(mark() + 6 + wide(at) + between(), 0);
        }
        paintOn(*this, picture, appearance_);
    }

    void resizeEvent(QResizeEvent* /*event*/) override { fit(); }

private:
    static constexpr int rowHeight = 22;

    [[nodiscard]] qreal mark() const { return kind_ == Kind::Lines ? 24 : 10; }
    [[nodiscard]] qreal between() const { return kind_ == Kind::Lines ? 24 : 14; }
    [[nodiscard]] qreal wide(int at) const
    {
        return appearance_.fonts().width(texts_.value(at), drawing::styleOf(Type::Caption));
    }
    [[nodiscard]] qreal wide() const { return 2 * (mark() + 6) + wide(0) + wide(1) + between(); }

    /// Puts the second below the first where there is no room beside it.
    void fit()
    {
        setFixedHeight(pad + wide() > width() ? 2 * rowHeight : rowHeight);
        update();
    }

    void addMark(drawing::Picture& picture, bool isFirst, const QRectF& box) const
    {
        const qreal y = box.center().y();
        if (kind_ == Kind::Lines) {
            const Stroke stroke = isFirst ? Stroke{{Token::Accent}, 2} : Stroke{{Token::Ink}, 1.5, {5, 3}};
            picture.add(drawing::Line{QPolygonF({QPointF(box.left(), y), QPointF(box.right(), y)}), stroke});
            if (isFirst)
                picture.add(
                    drawing::Ellipse{QRectF(box.center().x() - 3, y - 3, 6, 6), Ink{Token::Accent}, {}});
            return;
        }
        if (isFirst) {
            picture.add(drawing::Rect{box, 1, Ink{Token::Bar}, {}});
            return;
        }
        picture.add(drawing::Hatch{drawing::rectOutline(box), {Token::Crit}, 45, 4, 1.1});
        picture.add(drawing::Rect{box, 0, {}, Stroke{{Token::Crit}, 1}});
    }

    Kind kind_;
    const Appearance& appearance_;
    QStringList texts_;
};

/// Names at the left, values at the right.
class SideColumn::Sums : public QWidget {
public:
    struct Line {
        QString name;
        QString value;
        Token token = Token::Ink;
    };

    Sums(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , appearance_(appearance)
    {
    }

    void show(std::vector<Line> lines)
    {
        lines_ = std::move(lines);
        QStringList spoken;
        for (const Line& line : lines_)
            spoken << line.name + QStringLiteral(": ") + line.value;
        setAccessibleName(spoken.join(QStringLiteral("; ")));
        fit();
    }

    [[nodiscard]] const std::vector<Line>& lines() const { return lines_; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const drawing::TextStyle style = drawing::styleOf(Type::Number, QFont::DemiBold);
        drawing::Picture picture;
        picture.add(drawing::Rect{QRectF(0, 0, width(), 1), 0, Ink{Token::Line}});
        qreal y = 14;
        for (const Line& line : lines_) {
            const QRectF row(pad, y, width() - 2 * pad, rowPitch);
            picture.add(Text{line.name, row, drawing::styleOf(Type::Number), {Token::Ink2}});
            if (!fitsOneRow(line))
                y += rowUnder;
            Text value{line.value, row.translated(0, y - row.top()), style, {line.token}};
            value.alignment = Qt::AlignRight | Qt::AlignVCenter;
            picture.add(value);
            y += rowPitch;
        }
        paintOn(*this, picture, appearance_);
    }

    void resizeEvent(QResizeEvent* /*event*/) override { fit(); }

private:
    static constexpr qreal rowUnder = 18;

    [[nodiscard]] bool fitsOneRow(const Line& line) const
    {
        const drawing::Fonts& fonts = appearance_.fonts();
        return fonts.width(line.name, drawing::styleOf(Type::Number)) + 8
            + fonts.width(line.value, drawing::styleOf(Type::Number, QFont::DemiBold))
            <= width() - 2 * pad;
    }

    void fit()
    {
        qreal height = 28;
        for (const Line& line : lines_)
            height += rowPitch + (fitsOneRow(line) ? 0 : rowUnder);
        setFixedHeight(qRound(height));
        update();
    }

    const Appearance& appearance_;
    std::vector<Line> lines_;
};

SideColumn::SideColumn(const models::GapTableModel& model, Workbench& bench, QWidget* parent)
    : VerticalArea(parent)
    , model_(model)
    , bench_(bench)
{
    setFixedWidth(columnWidth);
    setFocusPolicy(Qt::NoFocus);
    layOut();
    connect(bars_, &WeightedGapChart::chosen, this, &SideColumn::chosen);
    connect(&bench.appearance, &Appearance::changed, this, [this] { viewport()->update(); });
}

QLabel* SideColumn::heading(QWidget* parent) const
{
    auto* label = new QLabel(parent);
    label->setFont(bench_.appearance.fonts().font(Type::Heading));
    label->setContentsMargins(static_cast<int>(pad), 0, static_cast<int>(pad), 0);
    return label;
}

void SideColumn::layOut()
{
    auto* all = new QWidget(this);
    auto* column = new QVBoxLayout(all);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    profile_ = new QWidget(all);
    auto* first = new QVBoxLayout(profile_);
    first->setContentsMargins(0, 16, 0, 12);
    first->setSpacing(0);
    profileHeading_ = heading(profile_);
    radar_ = new ProfileChart(model_, bench_.appearance, profile_);
    profileKey_ = new Key(Key::Kind::Lines, bench_.appearance, profile_);
    first->addWidget(profileHeading_);
    first->addWidget(radar_);
    first->addWidget(profileKey_);
    gaps_ = new QWidget(all);
    auto* second = new QVBoxLayout(gaps_);
    second->setContentsMargins(0, 14, 0, 12);
    second->setSpacing(2);
    gapHeading_ = heading(gaps_);
    gapHint_ = heading(gaps_);
    gapHint_->setFont(bench_.appearance.fonts().font(Type::Number));
    gapHint_->setForegroundRole(QPalette::PlaceholderText);
    gapHint_->setWordWrap(true);
    gapKey_ = new Key(Key::Kind::Bars, bench_.appearance, gaps_);
    bars_ = new WeightedGapChart(bench_.appearance, gaps_);
    for (QWidget* widget : std::initializer_list<QWidget*>{gapHeading_, gapHint_, gapKey_, bars_})
        second->addWidget(widget);
    sums_ = new Sums(bench_.appearance, all);
    column->addWidget(profile_);
    column->addWidget(gaps_);
    column->addWidget(sums_);
    column->addStretch(1);
    setWidget(all);
    // The column paints its own ground.
    all->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void SideColumn::retranslate()
{
    profileHeading_->setText(tr("Profile"));
    profileKey_->setTexts(tr("Now"), tr("Needed"));
    gapHeading_->setText(tr("Weighted gap"));
    gapHint_->setText(tr("Levels missing, times weight"));
    gapKey_->setTexts(tr("closed by the plan"), tr("not covered"));
    refresh();
}

void SideColumn::showProfile(bool on)
{
    profileWanted_ = on;
    refresh();
}

void SideColumn::fit(int pageWidth)
{
    setFixedWidth(pageWidth >= pageWithRoom ? columnWidth : leastWidth);
}

void SideColumn::light(int modelRow)
{
    radar_->light(modelRow);
    bars_->light(modelRow < 0 ? std::nullopt : std::optional(model_.row(modelRow).requirement));
}

void SideColumn::refresh()
{
    const core::GapReport& report = model_.report();
    const std::vector<WeightedGap> all = weightedGaps(model_.plan(), report);
    radar_->refresh();
    profile_->setVisible(profileWanted_ && radar_->count() > 0);
    bars_->show(all);
    gaps_->setVisible(!all.empty());
    std::vector<Sums::Line> lines;
    if (report.weightedGap > 0) {
        const double share = report.weightedClosed / report.weightedGap;
        //: E.g. "21.5 of 27, 80%"
        lines.push_back(
            {tr("Plan closes"),
             tr("%1 of %2, %3%")
                 .arg(SkillsWords::amount(report.weightedClosed), SkillsWords::amount(report.weightedGap),
                      QLocale().toString(drawing::wholePercent(share)))});
    }
    const auto uncovered = std::max_element(
        all.begin(), all.end(), [](const WeightedGap& a, const WeightedGap& b) { return a.open < b.open; });
    if (uncovered != all.end() && uncovered->open > 0)
        lines.push_back({tr("Largest uncovered"),
                         tr("%1, %2").arg(uncovered->title, SkillsWords::amount(uncovered->open)),
                         Token::CritInk});
    if (const auto next = nextGain(model_.plan(), report, bench_.document.schedule()))
        lines.push_back(
            {tr("Next gain"),
             tr("%1, %2").arg(next->title, report::dayNear(QLocale(), next->day, model_.asOf()))});
    if (report.readiness)
        lines.push_back({tr("Readiness"),
                         tr("%1, %2 of %3 points")
                             .arg(SkillsWords::readiness(*report.readiness),
                                  SkillsWords::amount(report.points), SkillsWords::amount(report.weight))});
    if (report.readinessWithPlan)
        lines.push_back({tr("With the plan"), SkillsWords::readiness(*report.readinessWithPlan)});
    sums_->show(std::move(lines));
}

std::vector<std::pair<QString, QString>> SideColumn::sums() const
{
    std::vector<std::pair<QString, QString>> sums;
    for (const Sums::Line& line : sums_->lines())
        sums.emplace_back(line.name, line.value);
    return sums;
}

void SideColumn::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), bench_.appearance.theme().color(Token::Canvas));
    painter.fillRect(QRectF(0, 0, 1, viewport()->height()), bench_.appearance.theme().color(Token::Line));
    painter.end();
    VerticalArea::paintEvent(event);
}

}  // namespace nextrung::widgets
