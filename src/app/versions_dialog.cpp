// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/versions_dialog.h"

#include "app/change_list.h"
#include "core/row_changes.h"
#include "report/dates.h"
#include "widgets/messages.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace nextrung::app {

namespace {

/// The moment of each version, to the second where another would read the same.
QStringList momentsOf(const std::vector<PlanVersion>& versions)
{
    const QLocale locale;
    QStringList moments;
    for (const PlanVersion& version : versions)
        moments += report::dayAndTime(locale, version.when);
    QString toTheSecond = locale.timeFormat(QLocale::ShortFormat);
    if (!toTheSecond.contains(QLatin1String("ss")))
        toTheSecond.replace(QLatin1String("mm"), QLatin1String("mm:ss"));
    QStringList told = moments;
    for (qsizetype at = 0; at < moments.size(); ++at) {
        const QDateTime when = versions[static_cast<std::size_t>(at)].when.toLocalTime();
        if (moments.count(moments[at]) > 1)
            told[at] = QStringLiteral("%1, %2").arg(report::dateInTable(locale, when.date()),
                                                    locale.toString(when.time(), toTheSecond));
    }
    return told;
}

}  // namespace

VersionsDialog::VersionsDialog(std::vector<Version> versions, const std::optional<core::Plan>& now,
                               QWidget* parent)
    : QDialog(parent)
    , versions_(std::move(versions))
    , isOpen_(now.has_value())
    , now_(now || versions_.empty() ? now.value_or(core::Plan()) : versions_.front().plan)
    , list_(new QListWidget(this))
    , heading_(new QLabel(this))
    , changes_(new ChangeList(this))
    , complaint_(new QLabel(this))
    , open_(new QPushButton(tr("Open as it was"), this))
    , restore_(new QPushButton(tr("Bring back the ticked"), this))
{
    setWindowTitle(tr("Versions"));
    resize(860, 520);
    list_->setAccessibleName(tr("Versions"));
    list_->setMaximumWidth(320);
    const QStringList moments = momentsOf(versions_);
    for (std::size_t at = 0; at < versions_.size(); ++at) {
        // What a version changed is told against the one before it.
        const QString change = at + 1 < versions_.size()
            ? ChangeList::summary(versions_[at + 1].plan, versions_[at].plan)
            : tr("the first that is kept");
        list_->addItem(moments[static_cast<qsizetype>(at)] + QLatin1Char('\n') + change);
    }
    heading_->setWordWrap(true);
    complaint_->setWordWrap(true);
    complaint_->setObjectName(QStringLiteral("complaint"));
    open_->setObjectName(QStringLiteral("open"));
    restore_->setObjectName(QStringLiteral("restore"));
    auto* right = new QVBoxLayout;
    right->addWidget(heading_);
    right->addWidget(changes_, 1);
    right->addWidget(complaint_);
    auto* panes = new QHBoxLayout;
    panes->addWidget(list_);
    panes->addLayout(right, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    if (isOpen_)
        buttons->addButton(restore_, QDialogButtonBox::ActionRole);
    else
        restore_->hide();
    buttons->addButton(open_, QDialogButtonBox::ActionRole);
    auto* column = new QVBoxLayout(this);
    column->addLayout(panes, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(list_, &QListWidget::currentRowChanged, this, &VersionsDialog::compare);
    connect(changes_, &ChangeList::tickedChanged, this, &VersionsDialog::allow);
    connect(restore_, &QPushButton::clicked, this, &VersionsDialog::restore);
    connect(open_, &QPushButton::clicked, this, [this] {
        toOpen_ = *current();
        accept();
    });
    list_->setCurrentRow(0);
    compare();
    list_->setFocus();
}

const VersionsDialog::Version* VersionsDialog::current() const
{
    const auto at = static_cast<std::size_t>(list_->currentRow());
    return list_->currentRow() >= 0 && at < versions_.size() ? &versions_[at] : nullptr;
}

void VersionsDialog::compare()
{
    complaint_->clear();
    if (const Version* version = current()) {
        const QString words = isOpen_ ? tr("From then to now: %1. Tick what is to be again as it was then.")
                                      : tr("From then to the latest version: %1.");
        heading_->setText(words.arg(ChangeList::summary(version->plan, now_)));
        changes_->showChanges(version->plan, now_, isOpen_);
    } else {
        heading_->setText(tr("No version is kept yet. One is with each save."));
    }
    allow();
}

void VersionsDialog::allow()
{
    open_->setEnabled(current() != nullptr);
    restore_->setEnabled(current() && !changes_->ticked().empty());
}

void VersionsDialog::restore()
{
    core::Result<core::Plan> plan = core::withRowsOf(now_, current()->plan, changes_->ticked());
    if (!plan) {
        complaint_->setText(widgets::Messages::forError(plan.error()));
        return;
    }
    restored_ = *std::move(plan);
    accept();
}

}  // namespace nextrung::app
