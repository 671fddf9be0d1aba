// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/print/print_page.h"

#include "report/dates.h"
#include "widgets/ladder/inspector_parts.h"
#include "widgets/print/meeting_form.h"
#include "widgets/print/page_preview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QStackedWidget>
#include <QStyleOptionFocusRect>
#include <QStyledItemDelegate>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

namespace {

constexpr int thumbnailsWidth = 190;
constexpr std::array<const char*, 2> papers{"A4", "Letter"};
// Nothing of the climber is for the public, so there is no such plan to print.
constexpr std::array readers{core::Layer::Manager, core::Layer::Coach, core::Layer::Private};

/// Has the focus ring around the whole thumbnail, not around its words.
class ThumbnailDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem plain = option;
        plain.state.setFlag(QStyle::State_HasFocus, false);
        QStyledItemDelegate::paint(painter, plain, index);
        if (!option.state.testFlag(QStyle::State_HasFocus))
            return;
        QStyleOptionFocusRect ring;
        ring.QStyleOption::operator=(option);
        option.widget->style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, option.widget);
    }
};

QLabel* sectionLabel(const Appearance& appearance, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(appearance.fonts().font(drawing::Type::Subheading));
    return label;
}

}  // namespace

PrintPage::PrintPage(Workbench& bench, QWidget* parent)
    : Page(bench, parent)
    , bar_(new QWidget(this))
    , inspector_(new QWidget(this))
    , tabs_(new WordTabs(bench.appearance, inspector_))
    , options_(new QWidget(inspector_))
    , form_(new MeetingForm(bench, inspector_))
    , thumbnails_(new QListWidget(this))
    , preview_(new PagePreview(bench.appearance, this))
{
    auto* across = new QHBoxLayout(this);
    across->setContentsMargins(0, 0, 0, 0);
    across->setSpacing(0);
    across->addWidget(thumbnails_);
    across->addWidget(preview_, 1);
    thumbnails_->setFixedWidth(thumbnailsWidth);
    thumbnails_->setViewMode(QListView::IconMode);
    thumbnails_->setFlow(QListView::TopToBottom);
    thumbnails_->setWrapping(false);
    thumbnails_->setMovement(QListView::Static);
    thumbnails_->setSpacing(10);
    thumbnails_->setIconSize(QSize(140, 198));
    thumbnails_->setFrameShape(QFrame::NoFrame);
    thumbnails_->setItemDelegate(new ThumbnailDelegate(thumbnails_));
    setFocusProxy(thumbnails_);
    buildBar();
    buildOptions();
    buildInspector();
    bar_->hide();
    inspector_->hide();
    connect(thumbnails_, &QListWidget::currentRowChanged, this, &PrintPage::showCurrent);
    connect(&bench.document, &document::PlanDocument::changed, this, &PrintPage::recompose);
    connect(&bench.document, &document::PlanDocument::todayChanged, this, &PrintPage::recompose);
    retranslate();
}

void PrintPage::buildBar()
{
    auto* layout = new QHBoxLayout(bar_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const Actions::Entry& entry : bench().actions.all()) {
        const QByteArray id = entry.spec.id;
        if (id != "file.print" && id != "file.exportPdf")
            continue;
        auto* button = new QToolButton(bar_);
        button->setDefaultAction(entry.action);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        layout->addWidget(button);
    }
}

QCheckBox* PrintPage::addOption(QLayout* layout, bool checked)
{
    auto* box = new QCheckBox(options_);
    box->setChecked(checked);
    layout->addWidget(box);
    connect(box, &QCheckBox::toggled, this, &PrintPage::recompose);
    return box;
}

void PrintPage::buildInspector()
{
    auto* column = new QVBoxLayout(inspector_);
    column->setContentsMargins(0, 10, 0, 0);
    column->setSpacing(0);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 0, 0);
    line->addWidget(tabs_);
    auto* stack = new QStackedWidget(inspector_);
    stack->addWidget(options_);
    stack->addWidget(form_);
    tabs_->addTab(QString());
    tabs_->addTab(QString());
    column->addLayout(line);
    column->addWidget(stack, 1);
    connect(tabs_, &QTabBar::currentChanged, stack, &QStackedWidget::setCurrentIndex);
}

void PrintPage::buildOptions()
{
    auto* column = new QVBoxLayout(options_);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(10);
    column->addWidget(pagesLabel_ = sectionLabel(bench().appearance, options_));
    meeting_ = addOption(column, true);
    ladder_ = addOption(column, true);
    timeline_ = addOption(column, true);
    column->addSpacing(10);
    column->addWidget(paperLabel_ = sectionLabel(bench().appearance, options_));
    paper_ = new QComboBox(options_);
    for (const char* name : papers)
        paper_->addItem(QString::fromLatin1(name));
    column->addWidget(paper_);
    connect(paper_, &QComboBox::currentIndexChanged, this, &PrintPage::recompose);
    colour_ = addOption(column, false);
    column->addSpacing(10);
    column->addWidget(readerLabel_ = sectionLabel(bench().appearance, options_));
    reader_ = new QComboBox(options_);
    reader_->setObjectName(QStringLiteral("reader"));
    for (const core::Layer layer : readers)
        reader_->addItem(QString(), static_cast<int>(layer));
    column->addWidget(reader_);
    connect(reader_, &QComboBox::currentIndexChanged, this, &PrintPage::recompose);
    column->addSpacing(10);
    column->addWidget(leftOutLabel_ = sectionLabel(bench().appearance, options_));
    pay_ = addOption(column, true);
    outside_ = addOption(column, false);
    people_ = addOption(column, true);
    noteLabel_ = new QLabel(options_);
    noteLabel_->setWordWrap(true);
    noteLabel_->setForegroundRole(QPalette::PlaceholderText);
    noteLabel_->setFont(bench().appearance.fonts().font(drawing::Type::Small));
    column->addWidget(noteLabel_);
    column->addStretch(1);
}

QString PrintPage::heading() const
{
    return tr("Print plan");
}

QString PrintPage::subheading() const
{
    return report::printedTitle(plan(), QLocale());
}

QStringList PrintPage::facts() const
{
    return {tr("%n page(s)", nullptr, static_cast<int>(pages_.size()))};
}

void PrintPage::retranslate()
{
    tabs_->setTabText(0, tr("Options"));
    tabs_->setTabText(1, tr("What it says"));
    tabs_->setAccessibleName(tr("About the printed plan"));
    form_->retranslate();
    pagesLabel_->setText(tr("Pages"));
    meeting_->setText(tr("The plan for the meeting"));
    ladder_->setText(tr("The route and the skills"));
    timeline_->setText(tr("The timeline"));
    paperLabel_->setText(tr("Paper"));
    paper_->setAccessibleName(tr("Paper"));
    colour_->setText(tr("In colour"));
    leftOutLabel_->setText(tr("What is on them"));
    pay_->setText(tr("Pay of positions"));
    outside_->setText(tr("Positions of other employers"));
    people_->setText(tr("Names of other people"));
    readerLabel_->setText(tr("For whom"));
    reader_->setAccessibleName(tr("For whom"));
    const std::array readerNames{tr("My manager"), tr("My coach or mentor"), tr("Me alone: everything")};
    for (std::size_t at = 0; at < readers.size(); ++at)
        reader_->setItemText(static_cast<int>(at), readerNames[at]);
    noteLabel_->setText(tr("What you see here is what leaves. Notes are never printed. Names that are left "
                           "out are replaced in every text, as by “my mentor”."));
    thumbnails_->setAccessibleName(tr("Pages"));
    recompose();
}

report::PrintOptions PrintPage::options() const
{
    report::PrintOptions chosen;
    chosen.sheet = paper_->currentIndex() == 1 ? report::Sheet::letter() : report::Sheet::a4();
    chosen.inColour = colour_->isChecked();
    chosen.withMeetingPage = meeting_->isChecked();
    chosen.withLadderPage = ladder_->isChecked();
    chosen.withTimelinePage = timeline_->isChecked();
    chosen.withPay = pay_->isChecked();
    chosen.withOutsidePositions = outside_->isChecked();
    chosen.withPeople = people_->isChecked();
    chosen.reader = static_cast<core::Layer>(reader_->currentData().toInt());
    return chosen;
}

drawing::Theme PrintPage::paperTheme() const
{
    return colour_->isChecked() ? drawing::Theme::paperInColour() : drawing::Theme::paper();
}

void PrintPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (stale_)
        recompose();
}

void PrintPage::recompose()
{
    stale_ = !isVisible();
    if (stale_)
        return;
    pages_ = report::meetingPlan({plan(), document().schedule(), document().today()}, options(),
                                 drawing::Fonts());
    const int row = std::max(0, thumbnails_->currentRow());
    thumbnails_->clear();
    for (std::size_t at = 0; at < pages_.size(); ++at) {
        auto* item = new QListWidgetItem(QIcon(thumbnail(pages_[at], paperTheme(), devicePixelRatioF())),
                                         tr("Page %1").arg(at + 1), thumbnails_);
        item->setTextAlignment(Qt::AlignHCenter);
    }
    thumbnails_->setCurrentRow(std::min(row, static_cast<int>(pages_.size()) - 1));
    showCurrent();
    emit headlineChanged();
}

void PrintPage::showCurrent()
{
    const int row = thumbnails_->currentRow();
    if (row >= 0 && row < static_cast<int>(pages_.size()))
        preview_->show(pages_[static_cast<std::size_t>(row)], paperTheme());
    else
        preview_->clear();
}

}  // namespace nextrung::widgets
