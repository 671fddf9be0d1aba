// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/past_dialog.h"

#include "report/dates.h"
#include "storage/ladder_history.h"
#include "widgets/date_field.h"
#include "widgets/shell/pages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace nextrung::app {

PastDialog::PastDialog(const widgets::Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , now_(bench.document.snapshot())
    , today_(bench.document.today())
    , past_(today_)
    , bench_{past_, selection_, actions_, bench.settings, bench.appearance}
    , day_(new widgets::DateField(bench.appearance, this))
    , words_(new QLabel(this))
    , pages_(new QTabWidget(this))
{
    setWindowTitle(tr("As it was"));
    resize(1100, 720);
    auto* asOf = new QLabel(tr("&As of"), this);
    asOf->setBuddy(day_);
    day_->setObjectName(QStringLiteral("day"));
    day_->setAccessibleName(tr("As of"));
    day_->setAllowed({}, today_);
    words_->setObjectName(QStringLiteral("words"));
    words_->setTextFormat(Qt::PlainText);
    words_->setWordWrap(true);
    auto* top = new QHBoxLayout;
    top->addWidget(asOf);
    top->addWidget(day_);
    top->addWidget(words_, 1);
    auto* buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Back to today"), QDialogButtonBox::RejectRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(top);
    column->addWidget(pages_, 1);
    column->addWidget(buttons);
    showDay(today_.addMonths(-1));
    addPage("skills");
    addPage("ladder");
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(day_, &widgets::DateField::picked, this, [this](std::optional<QDate> day) { showDay(*day); });
}

PastDialog::~PastDialog()
{
    delete pages_;
}

void PastDialog::addPage(const char* id)
{
    auto* whole = new QWidget(pages_);
    auto* column = new QVBoxLayout(whole);
    widgets::Page* page = widgets::makePage(id, bench_, whole);
    if (QWidget* bar = page->barWidget()) {
        column->addWidget(bar);
        bar->show();
    }
    column->addWidget(page, 1);
    auto* facts = new QLabel(whole);
    facts->setObjectName(QStringLiteral("facts"));
    column->addWidget(facts);
    const auto tell = [facts, page] { facts->setText(page->facts().join(QStringLiteral("   |   "))); };
    connect(page, &widgets::Page::headlineChanged, facts, tell);
    tell();
    pages_->addTab(whole, page->heading());
    page->show();
}

void PastDialog::showDay(QDate day)
{
    day_->setDay(day);
    const std::optional<QDate> since = storage::ladderKnownSince(*now_);
    const QLocale locale;
    const QString dayText = report::dateInProse(locale, day);
    const QString words
        = tr("What was known on %1: assessments, evidence and the position held.").arg(dayText);
    QString ladder = tr("The ladder and what it asks for are as they were then.");
    if (!since)
        ladder = tr("No change of the ladder is noted: it is today’s.");
    else if (day < *since)
        ladder = tr("The ladder is as it was on %1; nothing is noted of earlier changes.")
                     .arg(report::dateInProse(locale, *since));
    words_->setText(words + QLatin1Char(' ') + ladder);
    past_.setToday(day);
    past_.reset(storage::planOn(*now_, day),
                core::Error{core::Error::Code::ThePast, {day.toString(Qt::ISODate)}});
}

}  // namespace nextrung::app
