// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan_import_dialog.h"

#include "app/import_notes.h"
#include "report/dates.h"

#include <QDialogButtonBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nextrung::app {

using exchange::ImportPreview;

namespace {

QString kindName(core::Activity::Kind kind)
{
    switch (kind) {
    case core::Activity::Kind::Activity:
        return PlanImportDialog::tr("Activity");
    case core::Activity::Kind::Milestone:
        return PlanImportDialog::tr("Milestone");
    case core::Activity::Kind::Phase:
        return PlanImportDialog::tr("Phase");
    }
    Q_UNREACHABLE();
}

QString daysOf(const core::CalendarException& holiday)
{
    const QLocale locale;
    const QString first = report::dateWithWeekday(locale, *holiday.first);
    return *holiday.first == *holiday.last
        ? first
        //: %1 and %2 are dates
        : PlanImportDialog::tr("%1 to %2").arg(first, report::dateWithWeekday(locale, *holiday.last));
}

QTreeWidget* stepsOf(const ImportPreview& preview, QWidget* parent)
{
    auto* tree = new QTreeWidget(parent);
    tree->setObjectName(QStringLiteral("steps"));
    tree->setAccessibleName(PlanImportDialog::tr("What is taken in"));
    tree->setHeaderLabels(
        {PlanImportDialog::tr("Title"), PlanImportDialog::tr("Kind"), PlanImportDialog::tr("In the plan")});
    tree->header()->setStretchLastSection(false);
    tree->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    QList<QTreeWidgetItem*> above;
    for (const exchange::PreviewActivity& step : preview.activities) {
        above.resize(std::min<qsizetype>(step.depth, above.size()));
        auto* item = new QTreeWidgetItem(
            {step.title, kindName(step.kind),
             step.isNew ? PlanImportDialog::tr("new") : PlanImportDialog::tr("brought up to date")});
        if (above.isEmpty())
            tree->addTopLevelItem(item);
        else
            above.last()->addChild(item);
        above.append(item);
    }
    for (const core::CalendarException& holiday : preview.holidays)
        tree->addTopLevelItem(
            new QTreeWidgetItem({holiday.title, PlanImportDialog::tr("Day off"), daysOf(holiday)}));
    tree->expandAll();
    return tree;
}

}  // namespace

PlanImportDialog::PlanImportDialog(const QString& title, const ImportPreview& preview, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import “%1”").arg(title));
    auto* column = new QVBoxLayout(this);
    column->addWidget(stepsOf(preview, this), 1);
    auto* counts = new QLabel(tr("%n step(s)", nullptr, static_cast<int>(preview.activities.size()))
                                  + QStringLiteral(" · ") + tr("%n link(s)", nullptr, preview.dependencies)
                                  + QStringLiteral(" · ")
                                  + tr("%n day(s) off", nullptr, static_cast<int>(preview.holidays.size())),
                              this);
    counts->setObjectName(QStringLiteral("counts"));
    column->addWidget(counts);
    if (!preview.notes.empty()) {
        auto* part = new QGroupBox(tr("What to know before taking it in"), this);
        auto* notes = new QListWidget(part);
        notes->setObjectName(QStringLiteral("notes"));
        notes->setAccessibleName(part->title());
        notes->setWordWrap(true);
        for (const exchange::Note& note : preview.notes)
            notes->addItem(noteText(note));
        auto* inPart = new QVBoxLayout(part);
        inPart->addWidget(notes);
        column->addWidget(part);
    }
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Take in"), QDialogButtonBox::AcceptRole)->setObjectName(QStringLiteral("takeIn"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(720, 560);
}

}  // namespace nextrung::app
