// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/ladder_inspector.h"

#include "document/merge_key.h"
#include "drawing/ladder_moves.h"
#include "widgets/choice_box.h"
#include "widgets/ladder/ladder_commands.h"
#include "widgets/ladder/ladder_scene.h"
#include "widgets/ladder/move_form.h"
#include "widgets/ladder/position_facts.h"
#include "widgets/ladder/position_form.h"
#include "widgets/vertical_area.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace nextrung::widgets {

using core::Id;
using core::Position;
using drawing::Token;

namespace {

enum Body { PositionBody, MoveBody, NothingBody };
enum Tab { RequirementsTab, MovesTab, PeopleTab, NotesTab };

}  // namespace

LadderInspector::LadderInspector(Workbench& bench, LadderCommands& commands, const LadderSceneHolder& scene,
                                 QWidget* parent)
    : QWidget(parent)
    , bench_(bench)
    , commands_(commands)
    , scene_(scene)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildHeader(*column);
    buildBody(*column);
    connect(&bench.selection, &document::Selection::changed, this, &LadderInspector::refresh);
    connect(&bench.appearance, &Appearance::changed, this, &LadderInspector::retranslate);
}

void LadderInspector::buildHeader(QVBoxLayout& column)
{
    title_ = new TitleLine(this);
    title_->setObjectName(QStringLiteral("inspectorTitle"));
    pill_ = new PicturePane(
        bench_.appearance, [this](qreal) { return pillContent(); }, this);
    pill_->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    subtitle_ = new QLabel(this);
    subtitle_->setForegroundRole(QPalette::PlaceholderText);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(13, 12, 16, 0);
    line->setSpacing(8);
    line->addWidget(title_, 1);
    line->addWidget(pill_);
    column.addLayout(line);
    subtitle_->setContentsMargins(16, 2, 16, 6);
    subtitle_->setWordWrap(true);
    column.addWidget(subtitle_);
    connect(title_, &QLineEdit::editingFinished, this, [this] {
        const Position* shown = position();
        if (shown && !move() && title_->text().trimmed() != shown->title
            && !commands_.renamePosition(shown->id, title_->text()))
            refreshHeader();
    });
}

PicturePane* LadderInspector::pane(Facts facts, QWidget* parent)
{
    auto* made = new PicturePane(
        bench_.appearance,
        [this, facts](qreal width) {
            const Position* shown = position();
            if (!shown)
                return PicturePane::Content{};
            const PositionFacts about(plan(), *shown, bench_.document.today(), scene_.words(),
                                      scene_.states());
            return (about.*facts)(width);
        },
        parent);
    connect(made, &PicturePane::chosen, this,
            [this](const core::ObjectRef& row) { bench_.selection.select(row); });
    panes_.push_back(made);
    return made;
}

QWidget* LadderInspector::scrolled(QWidget* content)
{
    auto* area = new VerticalArea(this);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(content);
    area->setBackgroundRole(QPalette::Window);
    return area;
}

QWidget* LadderInspector::stacked(std::initializer_list<Facts> parts)
{
    auto* page = new QWidget(this);
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    for (const Facts part : parts)
        rows->addWidget(pane(part, page));
    rows->addStretch(1);
    return scrolled(page);
}

void LadderInspector::buildBody(QVBoxLayout& column)
{
    body_ = new QStackedWidget(this);
    auto* position = new QWidget(body_);
    auto* inside = new QVBoxLayout(position);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(0);
    buildTabs(*inside);
    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    edit_ = new QPushButton(position);
    edit_->setCheckable(true);
    buttons->addWidget(edit_);
    buttons->addStretch(1);
    inside->addLayout(buttons);
    connect(edit_, &QPushButton::toggled, this, &LadderInspector::setEditing);
    moveForm_ = new MoveForm(commands_, body_);
    nothing_ = new QLabel(body_);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->setMargin(16);
    nothing_->setForegroundRole(QPalette::PlaceholderText);
    body_->addWidget(position);
    body_->addWidget(moveForm_);
    body_->addWidget(nothing_);
    column.addWidget(body_, 1);
}

void LadderInspector::buildTabs(QVBoxLayout& column)
{
    tabs_ = new WordTabs(bench_.appearance, this);
    for (int tab = RequirementsTab; tab <= NotesTab; ++tab)
        tabs_->addTab(QString());
    auto* tabLine = new QHBoxLayout;
    tabLine->setContentsMargins(16, 0, 12, 0);
    tabLine->addWidget(tabs_);
    column.addLayout(tabLine);
    pages_ = new QStackedWidget(this);
    column.addWidget(pages_, 1);
    requirements_ = new QStackedWidget(pages_);
    requirements_->addWidget(
        stacked({&PositionFacts::figures, &PositionFacts::competencies, &PositionFacts::alsoRequired,
                 &PositionFacts::waysIn, &PositionFacts::people}));
    form_ = new PositionForm(commands_, requirements_);
    requirements_->addWidget(scrolled(form_));
    pages_->addWidget(requirements_);
    pages_->addWidget(stacked({&PositionFacts::moves}));
    pages_->addWidget(stacked({&PositionFacts::people}));
    pages_->addWidget(notesPage());
    connect(tabs_, &QTabBar::currentChanged, this, [this](int tab) {
        pages_->setCurrentIndex(tab);
        edit_->setVisible(tab == RequirementsTab);
    });
}

QWidget* LadderInspector::notesPage()
{
    auto* notes = new QWidget(pages_);
    auto* rows = new QVBoxLayout(notes);
    rows->setContentsMargins(16, 12, 16, 12);
    summaryLabel_ = new QLabel(notes);
    noteLabel_ = new QLabel(notes);
    summary_ = new QPlainTextEdit(notes);
    note_ = new QPlainTextEdit(notes);
    for (QPlainTextEdit* editor : {summary_, note_}) {
        editor->setTabChangesFocus(true);
        editor->installEventFilter(this);
    }
    rows->addWidget(summaryLabel_);
    rows->addWidget(summary_, 1);
    rows->addWidget(noteLabel_);
    rows->addWidget(note_, 1);
    return notes;
}

const Position* LadderInspector::position() const
{
    if (const Position* selected = core::find(plan(), bench_.selection.as<Position>()))
        return selected;
    return core::find(plan(), core::profileOf(plan()).targetPosition);
}

const core::Move* LadderInspector::move() const
{
    return core::find(plan(), bench_.selection.as<core::Move>());
}

PicturePane::Content LadderInspector::pillContent() const
{
    const Position* shown = position();
    if (!shown || move())
        return {};
    const core::Profile& profile = core::profileOf(plan());
    const bool target = profile.targetPosition == shown->id;
    if (!target && profile.currentPosition != shown->id)
        return {};
    const QString text = target ? tr("Target") : tr("Current");
    const drawing::TextStyle style = drawing::styleOf(drawing::Type::Caption, QFont::Medium);
    const QRectF rect(0, 0, bench_.appearance.fonts().width(text, style) + 16, 18);
    PicturePane::Content content;
    content.picture.add(drawing::Rect{rect, 9, drawing::Ink{target ? Token::AccentTint : Token::Ink}});
    content.picture.add(drawing::Text{text,
                                      rect,
                                      style,
                                      {target ? Token::AccentInk : Token::Surface},
                                      Qt::AlignCenter,
                                      drawing::Overflow::Show});
    content.height = 18;
    pill_->setFixedWidth(static_cast<int>(rect.width()) + 1);
    return content;
}

void LadderInspector::refreshHeader()
{
    const Position* shown = position();
    if (const core::Move* selected = move()) {
        const core::Position* from = core::find(plan(), selected->from);
        const core::Position* to = core::find(plan(), selected->to);
        title_->setText(choiceText(selected->kind, [this](core::Move::Kind kind) {
            return drawing::kindText(kind, scene_.words());
        }));
        //: Where a move leads from and to.
        subtitle_->setText(
            tr("From %1 to %2").arg(from ? from->title : QString(), to ? to->title : QString()));
    } else if (shown) {
        const PositionFacts about(plan(), *shown, bench_.document.today(), scene_.words(), scene_.states());
        if (!title_->hasFocus() || title_->text().isEmpty())
            title_->setText(shown->title);
        subtitle_->setText(about.subtitle());
    } else {
        title_->clear();
        subtitle_->clear();
    }
    title_->setReadOnly(!shown || move());
    title_->setCursorPosition(0);
    title_->setVisible(shown || move());
    subtitle_->setVisible(shown || move());
    pill_->refresh();
}

void LadderInspector::refresh()
{
    keepNotes();
    refreshHeader();
    const Position* shown = move() ? nullptr : position();
    body_->setCurrentIndex(move() ? MoveBody : shown ? PositionBody : NothingBody);
    moveForm_->show(move());
    form_->show(plan(), shown);
    for (PicturePane* each : panes_)
        each->refresh();
    notesOf_ = shown ? std::optional(shown->id) : std::nullopt;
    const auto show = [](QPlainTextEdit* editor, const QString& text) {
        if (editor->toPlainText() != text)
            editor->setPlainText(text);
    };
    // Keeping the notes above may have made a new plan, so the row is asked for again.
    const Position* now = core::find(plan(), notesOf_);
    show(summary_, now ? now->summary : QString());
    show(note_, now ? now->note : QString());
}

void LadderInspector::keepNotes()
{
    if (!notesOf_ || !core::find(plan(), *notesOf_))
        return;
    const Id<Position> id = *notesOf_;
    // The change below comes back here: it must find nothing left to keep.
    const bool isOfSummary = summary_->document()->isModified();
    const bool edited = isOfSummary || note_->document()->isModified();
    summary_->document()->setModified(false);
    note_->document()->setModified(false);
    if (!edited)
        return;
    commands_.change(
        tr("Edit notes"), id,
        [summary = summary_->toPlainText(), note = note_->toPlainText()](Position& changed) {
            changed.summary = summary;
            changed.note = note;
        },
        document::mergeKey(core::refTo(id), isOfSummary ? u"summary" : u"note"));
}

bool LadderInspector::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && (watched == summary_ || watched == note_))
        keepNotes();
    return QWidget::eventFilter(watched, event);
}

void LadderInspector::setEditing(bool editing)
{
    requirements_->setCurrentIndex(editing ? 1 : 0);
    edit_->setText(editing ? tr("Done") : tr("Edit"));
}

void LadderInspector::editRequirements()
{
    tabs_->setCurrentIndex(RequirementsTab);
    edit_->setChecked(true);
    form_->focusRequirements();
}

void LadderInspector::editMoveNote()
{
    moveForm_->focusNote();
}

void LadderInspector::retranslate()
{
    const drawing::Fonts& fonts = bench_.appearance.fonts();
    title_->setFont(fonts.font(drawing::Type::Inspector));
    title_->setAccessibleName(tr("Title of the position"));
    QPalette colours = title_->palette();
    colours.setColor(QPalette::Base, bench_.appearance.theme().color(Token::Chrome));
    colours.setColor(QPalette::Text, bench_.appearance.theme().color(Token::Ink));
    title_->setPalette(colours);
    subtitle_->setFont(fonts.font(drawing::Type::Number));
    tabs_->setTabText(RequirementsTab, tr("Requirements"));
    tabs_->setTabText(MovesTab, tr("Moves"));
    tabs_->setTabText(PeopleTab, tr("People"));
    tabs_->setTabText(NotesTab, tr("Notes"));
    tabs_->setAccessibleName(tr("About the position"));
    summaryLabel_->setText(tr("What the position is"));
    noteLabel_->setText(tr("My own note"));
    summary_->setAccessibleName(summaryLabel_->text());
    note_->setAccessibleName(noteLabel_->text());
    nothing_->setText(tr("Select a position or a move to see all about it. The menu of a position has “I am "
                         "here” and “Set as target”."));
    setEditing(edit_->isChecked());
    form_->retranslate();
    moveForm_->retranslate(scene_.words());
    refresh();
}

void LadderInspector::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), bench_.appearance.theme().color(Token::Chrome));
    painter.fillRect(QRect(0, 0, 1, height()), bench_.appearance.theme().color(Token::Line));
}

}  // namespace nextrung::widgets
