// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share_dialog.h"

#include "core/text_search.h"
#include "report/people_words.h"
#include "widgets/field_words.h"
#include "widgets/messages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace nextrung::app {

namespace {

QTreeWidget* listOf(const QString& objectName, const QString& accessibleName, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    list->setObjectName(objectName);
    list->setAccessibleName(accessibleName);
    list->setHeaderHidden(true);
    list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return list;
}

QWidget* half(QLabel* title, QTreeWidget* list, QWidget* parent)
{
    auto* side = new QWidget(parent);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    title->setBuddy(list);
    column->addWidget(title);
    column->addWidget(list, 1);
    return side;
}

}  // namespace

QString datesInCopy(const core::Plan& plan, const core::Plan& visible)
{
    const bool isPart = !visible.activities.empty() && visible.activities.size() < plan.activities.size();
    return isPart
        ? ShareDialog::tr("Work that stays here takes no hours in the copy: dates that are not kept may be "
                          "others there.")
        : QString();
}

ShareDialog::ShareDialog(core::Plan plan, QWidget* parent)
    : QDialog(parent)
    , plan_(std::move(plan))
    , reader_(new QComboBox(this))
    , notes_(new QCheckBox(tr("With notes, what I wrote about people, and why I am away"), this))
    , pay_(new QCheckBox(tr("With pay"), this))
    , outside_(new QCheckBox(tr("With positions of other employers"), this))
    , people_(new QCheckBox(tr("With the names of other people"), this))
    , leavingTitle_(new QLabel(this))
    , leaving_(listOf(QStringLiteral("leaving"), tr("What leaves with the copy"), this))
    , stayingTitle_(new QLabel(this))
    , staying_(listOf(QStringLiteral("staying"), tr("What stays here"), this))
    , dates_(new QLabel(this))
{
    setWindowTitle(tr("Share a copy"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(choices());
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(half(leavingTitle_, leaving_, this));
    halves->addWidget(half(stayingTitle_, staying_, this));
    column->addWidget(halves, 1);
    dates_->setWordWrap(true);
    column->addWidget(dates_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(tr("Write the copy…"), QDialogButtonBox::AcceptRole)
        ->setObjectName(QStringLiteral("writeCopy"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(860, 560);
    refresh();
}

QWidget* ShareDialog::choices()
{
    auto* part = new QWidget(this);
    auto* form = new QFormLayout(part);
    form->setContentsMargins(0, 0, 0, 0);
    reader_->setObjectName(QStringLiteral("reader"));
    reader_->addItem(tr("My manager"), static_cast<int>(core::Layer::Manager));
    reader_->addItem(tr("My coach or mentor"), static_cast<int>(core::Layer::Coach));
    reader_->addItem(tr("Everybody"), static_cast<int>(core::Layer::Public));
    form->addRow(tr("&For:"), reader_);
    notes_->setObjectName(QStringLiteral("withNotes"));
    pay_->setObjectName(QStringLiteral("withPay"));
    outside_->setObjectName(QStringLiteral("withOutside"));
    people_->setObjectName(QStringLiteral("withPeople"));
    people_->setChecked(true);
    for (QCheckBox* box : {notes_, pay_, outside_, people_}) {
        form->addRow(QString(), box);
        connect(box, &QCheckBox::toggled, this, &ShareDialog::refresh);
    }
    connect(reader_, &QComboBox::currentIndexChanged, this, &ShareDialog::refresh);
    return part;
}

core::Audience ShareDialog::audience() const
{
    return {static_cast<core::Layer>(reader_->currentData().toInt()),
            notes_->isChecked(),
            pay_->isChecked(),
            outside_->isChecked(),
            people_->isChecked(),
            &report::calledInstead};
}

core::Plan ShareDialog::visible() const
{
    return core::visibleTo(plan_, audience());
}

void ShareDialog::refresh()
{
    const core::Plan seen = visible();
    showLeaving(seen);
    showStaying(seen);
    dates_->setText(datesInCopy(plan_, seen));
    dates_->setVisible(!dates_->text().isEmpty());
}

void ShareDialog::showLeaving(const core::Plan& visible)
{
    leaving_->clear();
    int count = 0;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*table) {
        const core::Table<Row>& rows = visible.*table;
        if (rows.empty())
            return;
        const QString kind = widgets::Messages::rowName(
            QString::fromLatin1(Row::plural.data(), static_cast<qsizetype>(Row::plural.size())));
        //: %1 is a kind of thing, e.g. activity, %2 how many there are.
        auto* group = new QTreeWidgetItem(
            leaving_, {tr("%1: %2").arg(kind, QLocale().toString(static_cast<int>(rows.size())))});
        for (const auto& row : rows) {
            const QString title = core::titleOf(visible, core::refTo(row->id)).simplified();
            if (!title.isEmpty())
                new QTreeWidgetItem(group, {title});
        }
        count += static_cast<int>(rows.size());
    });
    leavingTitle_->setText(tr("What &leaves: %n item(s)", nullptr, count));
}

void ShareDialog::showStaying(const core::Plan& visible)
{
    staying_->clear();
    for (const widgets::ChangeWords& change : widgets::FieldWords::changes(plan_, visible)) {
        const bool isWhole = change.kind == widgets::ChangeWords::Kind::Deleted;
        new QTreeWidgetItem(
            staying_,
            {isWhole ? change.what
                     : QStringLiteral("%1, %2: %3").arg(change.what, change.field, change.before)});
    }
    stayingTitle_->setText(tr("What &stays here: %n item(s)", nullptr, staying_->topLevelItemCount()));
}

}  // namespace nextrung::app
