// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/start_side.h"

#include "drawing/icons.h"
#include "drawing/picture.h"
#include "widgets/literal_text.h"
#include "widgets/paint_on.h"
#include "widgets/plain_tool_tip.h"
#include "widgets/recent_files.h"
#include "widgets/shell/wrapped.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <utility>

namespace nextrung::widgets {

namespace {

using drawing::Token;
using drawing::Type;

constexpr int recentWidth = 190;
constexpr int betweenParts = 28;
constexpr int rowSpacing = 8;
constexpr int linkIndent = 22;  // to where the words of a link begin
constexpr int iconSize = 16;
constexpr int ringSize = 22;

/// A row of the list, with a hairline below it.
class Row : public QWidget {
public:
    Row(const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , appearance_(appearance)
    {
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        drawing::Picture line;
        line.add(drawing::Rect{QRectF(0, height() - 1, width(), 1), 0, drawing::Ink{Token::Line}, {}});
        paintOn(*this, line, appearance_);
    }

private:
    const Appearance& appearance_;
};

/// The number of a step in a ring.
class RingedNumber : public QWidget {
public:
    RingedNumber(int number, const Appearance& appearance, QWidget* parent)
        : QWidget(parent)
        , number_(number)
        , appearance_(appearance)
    {
        setFixedSize(ringSize, ringSize);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        drawing::Picture picture;
        picture.add(drawing::Ellipse{
            QRectF(rect()).adjusted(1, 1, -1, -1), {}, drawing::Stroke{{Token::Line3}, 1.25}});
        picture.add(drawing::Text{QString::number(number_),
                                  rect(),
                                  drawing::styleOf(Type::Small, QFont::Medium),
                                  {Token::Ink2},
                                  Qt::AlignCenter,
                                  drawing::Overflow::Show});
        paintOn(*this, picture, appearance_);
    }

private:
    int number_;
    const Appearance& appearance_;
};

QPushButton* link(const QString& icon, const QString& text, const Appearance& appearance, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setIcon(drawing::icon(icon, appearance.theme()));
    button->setFlat(true);
    button->setCursor(Qt::PointingHandCursor);
    QPalette palette = button->palette();
    palette.setColor(QPalette::ButtonText, palette.color(QPalette::Link));
    button->setPalette(palette);
    button->setProperty("isLink", true);
    button->setAutoDefault(true);  // Enter presses it
    button->setMinimumHeight(30);
    button->setMinimumWidth(button->sizeHint().width() + 16);
    return button;
}

}  // namespace

StartSide::StartSide(Workbench& bench, QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , column_(new QVBoxLayout(this))
{
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);
    addLinks();
    addRecent();
    addSteps();
    addPromise();
    column_->addStretch(1);
}

void StartSide::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setFont(bench_.appearance.fonts().font(Type::Heading));
    column_->addWidget(heading);
    column_->addSpacing(2);
}

QHBoxLayout* StartSide::addRow()
{
    auto* row = new Row(bench_.appearance, this);
    auto* across = new QHBoxLayout(row);
    across->setContentsMargins(0, 2, 0, 3);
    across->setSpacing(rowSpacing);
    column_->addWidget(row);
    return across;
}

QWidget* StartSide::iconLabel(const QString& name)
{
    auto* label = new QLabel(this);
    const QColor color = bench_.appearance.theme().color(Token::Ink3);
    label->setPixmap(drawing::iconPixmap(name, iconSize, color, devicePixelRatioF()));
    return label;
}

void StartSide::addLinks()
{
    addHeading(tr("Open"));
    const QString keys = QKeySequence(static_cast<int>(Qt::CTRL) | static_cast<int>(Qt::Key_O))
                             .toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' '));
    const auto add = [this](const QString& icon, const QString& text, const QString& remark, auto wanted) {
        QPushButton* button = link(icon, text, bench_.appearance, this);
        connect(button, &QPushButton::clicked, this, wanted);
        auto* beside = new QLabel(remark, this);
        beside->setFont(bench_.appearance.fonts().font(Type::Small));
        beside->setForegroundRole(QPalette::PlaceholderText);
        QHBoxLayout* row = addRow();
        row->addWidget(button);
        row->addStretch(1);
        row->addWidget(beside);
    };
    add(QStringLiteral("open"), tr("Open a plan…"), keys, &StartSide::openWanted);
    add(QStringLiteral("overview"), tr("See the sample plan: Maya"), {}, &StartSide::sampleWanted);
    add(QStringLiteral("import"), tr("Import positions from a table…"), QStringLiteral("CSV"),
        &StartSide::importWanted);
    column_->addSpacing(betweenParts);
}

void StartSide::addRecent()
{
    addHeading(tr("Recent"));
    const std::vector<RecentFile> recent = recentFiles(bench_.settings);
    for (const RecentFile& file : recent)
        addFile(file);
    if (recent.empty()) {
        QHBoxLayout* row = addRow();
        row->setContentsMargins(3, 8, 0, 9);
        auto* none = new Wrapped(tr("No plans yet. Plans you save appear here."),
                                 bench_.appearance.fonts().font(Type::Number), this);
        none->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(iconLabel(QStringLiteral("clock")), 0, Qt::AlignTop);
        row->addWidget(none, 1);
    }
    column_->addSpacing(betweenParts);
}

void StartSide::addFile(const RecentFile& file)
{
    const Appearance& look = bench_.appearance;
    const auto cut = [&](const QString& text, Type type, Qt::TextElideMode mode) {
        return QFontMetrics(look.fonts().font(type)).elidedText(text, mode, recentWidth);
    };
    const QString name = cut(file.name(), Type::Body, Qt::ElideRight);
    QPushButton* button = link(QStringLiteral("clock"), literalText(name), look, this);
    button->setToolTip(plainToolTip(file.path));
    button->setAccessibleName(file.name());
    button->setAccessibleDescription(file.path);
    connect(button, &QPushButton::clicked, this, [this, path = file.path] { emit recentChosen(path); });
    QString place = file.path;
    if (place.startsWith(QDir::homePath() + QLatin1Char('/')))
        place.replace(0, QDir::homePath().size(), QLatin1Char('~'));
    auto* where = new QLabel(cut(QDir::toNativeSeparators(place), Type::Small, Qt::ElideMiddle), this);
    where->setFont(look.fonts().font(Type::Small));
    where->setTextFormat(Qt::PlainText);
    where->setIndent(linkIndent);
    where->setToolTip(plainToolTip(file.path));
    where->setForegroundRole(QPalette::PlaceholderText);
    auto* lines = new QVBoxLayout;
    lines->setSpacing(0);
    lines->addWidget(button, 0, Qt::AlignLeft);
    lines->addWidget(where);
    QHBoxLayout* row = addRow();
    row->setContentsMargins(0, 2, 0, 6);
    row->addLayout(lines, 1);
}

void StartSide::addSteps()
{
    const drawing::Fonts& fonts = bench_.appearance.fonts();
    addHeading(tr("How it goes"));
    const std::array<std::pair<QString, QString>, 4> steps{{
        {tr("Draw the ladder"), tr("positions, moves, the route you choose")},
        {tr("See the gap"), tr("what the position needs, what you have")},
        {tr("Plan backward"), tr("from the date, in the hours you have")},
        {tr("Tell your manager"), tr("a printed plan for the meeting")},
    }};
    int number = 0;
    for (const auto& [what, how] : steps) {
        ++number;
        auto* step = new Wrapped(what, fonts.font(Type::Body, QFont::Medium), this);
        step->setAccessibleName(QStringLiteral("%1. %2").arg(number).arg(what));
        auto* more = new Wrapped(how, fonts.font(Type::Small), this);
        more->setForegroundRole(QPalette::PlaceholderText);
        auto* lines = new QVBoxLayout;
        lines->setSpacing(1);
        lines->addWidget(step);
        lines->addWidget(more);
        QHBoxLayout* row = addRow();
        row->setContentsMargins(0, 5, 0, 6);
        row->addWidget(new RingedNumber(number, bench_.appearance, this));
        row->addLayout(lines, 1);
    }
    column_->addSpacing(betweenParts);
}

void StartSide::addPromise()
{
    auto* promise = new Wrapped(tr("Everything stays in one file on this computer. No account, no network."),
                                bench_.appearance.fonts().font(Type::Small), this);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(3, 0, 0, 0);
    row->setSpacing(rowSpacing);
    row->addWidget(iconLabel(QStringLiteral("lock")), 0, Qt::AlignTop);
    row->addWidget(promise, 1);
    column_->addLayout(row);
}

}  // namespace nextrung::widgets
