// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/skills/skills_page.h"

#include "models/gap_table_model.h"
#include "report/dates.h"
#include "widgets/banner.h"
#include "widgets/messages.h"
#include "widgets/skills/side_column.h"
#include "widgets/skills/skills_bar.h"
#include "widgets/skills/skills_commands.h"
#include "widgets/skills/skills_inspector.h"
#include "widgets/skills/skills_table.h"
#include "widgets/skills/skills_words.h"
#include "widgets/skills/views_differ.h"
#include "widgets/vertical_area.h"

#include <QDataStream>
#include <QFrame>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <map>

namespace nextrung::widgets {

using core::Competency;
using core::GapReport;
using core::Id;
using core::Position;
using core::Requirement;

namespace {

constexpr quint8 viewVersion = 1;
constexpr int leastWithCharts = 860;
constexpr int offerHeight = 32;

int countIn(const GapReport& report, bool (*counts)(const core::GapRow&))
{
    return static_cast<int>(std::count_if(report.rows.begin(), report.rows.end(), counts));
}

}  // namespace

SkillsPage::SkillsPage(Workbench& bench, QWidget* parent)
    : Page(bench, parent)
    , commands_(new SkillsCommands(bench.document, bench.selection, this))
    , model_(new models::GapTableModel(bench.document, this))
    , banner_(new Banner(bench.appearance, this))
    , stack_(new QStackedWidget(this))
    , content_(new QWidget(stack_))
    , empty_(new QWidget(stack_))
    , emptyIcon_(new QLabel(empty_))
    , emptyTitle_(new QLabel(empty_))
    , emptyText_(new QLabel(empty_))
    , emptyOffer_(new QPushButton(empty_))
    , table_(new SkillsTable(*model_, bench.document, bench.selection, bench.appearance, content_))
    , chartsOffer_(new QPushButton(content_))
    , differLine_(new QFrame(content_))
    , differArea_(new VerticalArea(content_))
    , differ_(new ViewsDiffer(*model_, bench.appearance, differArea_))
    , side_(new SideColumn(*model_, bench, content_))
    , inspector_(new SkillsInspector(*model_, bench, *commands_, this))
{
    registerActions();
    bar_ = new SkillsBar(bench, this);
    bar_->hide();
    inspector_->hide();
    layOut();
    connectViews();
    retranslate();
}

SkillsPage::~SkillsPage()
{
    // The views let go of the model while the page can still hear them.
    delete stack_;
}

void SkillsPage::layOut()
{
    differArea_->setWidget(differ_);
    auto* whole = new QHBoxLayout(content_);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    auto* column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(table_, 2);
    differLine_->setFrameShape(QFrame::HLine);
    differLine_->setFixedHeight(1);
    column->addWidget(differLine_);
    column->addWidget(differArea_, 1);
    column->addStretch(0);
    auto* offer = new QHBoxLayout;
    offer->setContentsMargins(16, 0, 16, 0);
    offer->addWidget(chartsOffer_, 0, Qt::AlignLeft);
    column->addLayout(offer);
    chartsOffer_->setProperty("isLink", true);
    chartsOffer_->setFocusPolicy(Qt::TabFocus);
    chartsOffer_->setCursor(Qt::PointingHandCursor);
    chartsOffer_->setFixedHeight(offerHeight);
    whole->addLayout(column, 1);
    whole->addWidget(side_);
    content_->setAutoFillBackground(true);
    content_->setBackgroundRole(QPalette::Base);
    layOutEmpty();
    stack_->addWidget(content_);
    stack_->addWidget(empty_);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(banner_->place());
    page->addWidget(stack_, 1);
    setFocusProxy(table_);
}

void SkillsPage::connectViews()
{
    connect(model_, &models::GapTableModel::reportChanged, this, &SkillsPage::followReport);
    connect(&bench().selection, &document::Selection::changed, this, &SkillsPage::showSelection);
    connect(table_, &SkillsTable::currentRowChanged, this, &SkillsPage::selectFromTable);
    connect(table_, &SkillsTable::contextMenuWanted, this, &SkillsPage::showContextMenu);
    connect(table_, &SkillsTable::assessorWanted, this, &SkillsPage::assess);
    connect(table_, &SkillsTable::activityChosen, this, &SkillsPage::showActivity);
    connect(table_, &SkillsTable::hoveredRowChanged, side_, &SideColumn::light);
    connect(side_, &SideColumn::chosen, table_, &SkillsTable::select);
    connect(table_, &SkillsTable::orderChanged, this, [this] {
        bar_->show(table_->order(), table_->showsGapsOnly());
        fitHeight();
    });
    connect(bar_, &SkillsBar::orderChosen, table_, qOverload<GapOrder>(&SkillsTable::order));
    connect(bar_, &SkillsBar::positionChosen, model_, &models::GapTableModel::setPosition);
    connect(differ_, &ViewsDiffer::chosen, table_, &SkillsTable::select);
    connect(commands_, &SkillsCommands::added, table_, &SkillsTable::editTitle);
    connect(commands_, &SkillsCommands::planned, this, &SkillsPage::showPlanPage);
    connect(chartsOffer_, &QPushButton::clicked, this, [this] { trigger("view.inspector"); });
    connect(emptyOffer_, &QPushButton::clicked, this, &SkillsPage::takeOffer);
    connect(&bench().appearance, &Appearance::changed, this, &SkillsPage::restyleEmpty);
    connect(&bench().document, &document::PlanDocument::refused, this, [this](const core::Error& error) {
        if (isVisible())
            banner_->say([error] {
                return Banner::Message{QStringLiteral("refused"), Messages::forError(error),
                                       Banner::Tone::Refused};
            });
    });
    connectInspector();
}

void SkillsPage::connectInspector()
{
    connect(inspector_, &SkillsInspector::assessWanted, this, &SkillsPage::assess);
    connect(inspector_, &SkillsInspector::evidenceWanted, this, &SkillsPage::addEvidence);
    connect(inspector_, &SkillsInspector::evidenceChosen, this, &SkillsPage::editEvidence);
    connect(inspector_, &SkillsInspector::activityChosen, this, &SkillsPage::showActivity);
    connect(inspector_, &SkillsInspector::planWanted, this, &SkillsPage::planActivity);
}

QString SkillsPage::heading() const
{
    return tr("Skills");
}

QString SkillsPage::subheading() const
{
    const Position* position = core::find(plan(), model_->position());
    return position ? tr("Needed for %1, against now").arg(position->title) : QString();
}

QString SkillsPage::shortSubheading() const
{
    const Position* position = core::find(plan(), model_->position());
    return position ? tr("Needed for %1").arg(position->title) : QString();
}

QWidget* SkillsPage::barWidget()
{
    return bar_;
}

QWidget* SkillsPage::inspector()
{
    return inspector_;
}

QStringList SkillsPage::facts() const
{
    const GapReport& report = model_->report();
    if (report.rows.empty())
        return {};
    QStringList facts;
    // What is not known is no gap.
    const int gaps = countIn(report, [](const core::GapRow& row) { return row.now && row.missing > 0; });
    const int unknown = countIn(
        report, [](const core::GapRow& row) { return !row.now && row.type != core::GapType::NotApplicable; });
    //: Status bar; %n is the number of rows of the table. Followed by "8 with a gap, 2 not assessed".
    QStringList counts{tr("%n requirements", "status bar", static_cast<int>(report.rows.size()))};
    if (gaps > 0 || unknown == 0)
        counts << tr("%n with a gap", "status bar", gaps);
    if (unknown > 0)
        counts << tr("%n not assessed", "status bar", unknown);
    facts << counts.join(QStringLiteral(", "));
    if (report.readiness) {
        facts << tr("Readiness %1").arg(SkillsWords::readiness(*report.readiness));
        facts << tr("%1 of %2 points")
                     .arg(SkillsWords::amount(report.points), SkillsWords::amount(report.weight));
    }
    return facts;
}

QString SkillsPage::hint() const
{
    std::map<Id<core::Person>, QDate> last;
    for (const core::GapRow& row : model_->report().rows) {
        for (const core::Assessment* each : row.latest) {
            QDate& day = last[each->assessor];
            if (each->on && (!day.isValid() || day < *each->on))
                day = *each->on;
        }
    }
    QStringList parts;
    for (const auto& [id, day] : last) {
        const core::Person* person = core::find(model_->plan(), id);
        const bool isMe = SkillsWords::rater(model_->plan(), id) == drawing::Rater::Self;
        const QString name = isMe || !person ? tr("me") : person->name.section(QLatin1Char(' '), 0, 0);
        const QString part = tr("%1 %2").arg(name, report::dayNear(QLocale(), day, model_->asOf()));
        isMe ? parts.prepend(part) : parts.append(part);
    }
    return parts.isEmpty() ? QString() : tr("Last assessed: %1").arg(parts.join(QStringLiteral(", ")));
}

void SkillsPage::retranslate()
{
    wordedSince_ = model_->firstAssessed();
    model_->setWords(SkillsWords::table(wordedSince_));
    table_->setAccessibleName(tr("Needed against now"));
    chartsOffer_->setText(tr("Hide the panel at the right to see the profile and the weighted gap"));
    bar_->retranslate();
    side_->retranslate();
    inspector_->retranslate();
    followReport();
}

void SkillsPage::followReport()
{
    const QDate first = model_->firstAssessed();
    if (first != wordedSince_) {
        wordedSince_ = first;
        model_->setWords(SkillsWords::table(first));
    }
    banner_->withdraw();
    differ_->refresh();
    differLine_->setVisible(differ_->count() > 0);
    differArea_->setVisible(differ_->count() > 0);
    differArea_->setMaximumHeight(differ_->sizeHint().height());
    fitHeight();
    bar_->refresh(model_->chosenPosition());
    side_->refresh();
    showEmpty();
    if (!table_->currentIndex().isValid() && model_->rowCount() > 0)
        showSelection();
    const core::GapRow* row = table_->currentRow();
    inspector_->show(row ? model_->rowOf(row->requirement) : -1);
    emit headlineChanged();
}

void SkillsPage::showSelection()
{
    const std::optional<core::ObjectRef> current = bench().selection.current();
    const core::GapRow* shown = table_->currentRow();
    // Two rows may be of one competency: the one that is shown stays.
    if (shown && shown->competency && current == core::refTo(*shown->competency))
        return;
    int row = -1;
    if (current) {
        if (const auto requirement = core::idOf<Requirement>(*current))
            row = model_->rowOf(*requirement);
        if (const auto competency = core::idOf<Competency>(*current))
            row = model_->rowOf(*competency);
        if (const auto* said = core::find(plan(), core::idOf<core::Assessment>(*current));
            said && said->competency)
            row = model_->rowOf(*said->competency);
        const auto* evidence = core::find(plan(), core::idOf<core::Evidence>(*current));
        if (evidence && !evidence->competencies.empty())
            row = model_->rowOf(evidence->competencies.front());
    }
    if (row >= 0)
        table_->select(model_->row(row).requirement);
}

void SkillsPage::selectFromTable()
{
    const core::GapRow* row = table_->currentRow();
    banner_->withdraw();
    inspector_->show(row ? model_->rowOf(row->requirement) : -1);
    if (row)
        bench().selection.select(row->competency ? core::refTo(*row->competency)
                                                 : core::refTo(row->requirement));
}

void SkillsPage::showActivity(Id<core::Activity> id)
{
    bench().selection.select(core::refTo(id));
    showPlanPage();
}

QByteArray SkillsPage::saveView() const
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out << viewVersion << table_->showsGapsOnly() << static_cast<qint32>(table_->order())
        << side_->showsProfile();
    return bytes;
}

void SkillsPage::restoreView(const QByteArray& view)
{
    QDataStream in(view);
    quint8 version = 0;
    bool gapsOnly = false;
    bool profile = true;
    qint32 order = 0;
    in >> version >> gapsOnly >> order >> profile;
    if (in.status() != QDataStream::Ok || version != viewVersion)
        return;
    table_->showGapsOnly(gapsOnly);
    side_->showProfile(profile);
    bench().actions.find("skills.showProfile")->setChecked(profile);
    if (order >= 0 && order < static_cast<qint32>(GapOrder::AsClicked))
        table_->order(static_cast<GapOrder>(order));
}

void SkillsPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitWidth();
    fitHeight();
}

void SkillsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (!bench().selection.current() && !table_->currentRow())
        table_->selectFirst();
}

void SkillsPage::fitWidth()
{
    // Beside the charts the table needs room for its marks and words; below that it has all of it.
    side_->setVisible(width() >= leastWithCharts);
    chartsOffer_->setVisible(width() < leastWithCharts);
    side_->fit(width());
    bar_->fit(width());
}

void SkillsPage::fitHeight()
{
    constexpr int least = 120;
    int height = table_->contentHeight();
    if (const int differs = differ_->sizeHint().height(); differs > 0) {
        // It ends with a whole row, so that what stands below is not taken for the rest of one.
        const int all = stack_->height() - 1 - (chartsOffer_->isHidden() ? 0 : offerHeight);
        const int room = std::max(all * 2 / 3, all - differs);
        const int row = table_->verticalHeader()->defaultSectionSize();
        height -= std::max(0, (height - room + row - 1) / row) * row;
    }
    table_->setMaximumHeight(std::max(least, height));
}

}  // namespace nextrung::widgets
