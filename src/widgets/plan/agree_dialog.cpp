// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plan/agree_dialog.h"

#include "core/activity/baseline_edits.h"
#include "report/dates.h"
#include "widgets/date_field.h"
#include "widgets/messages.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::widgets {

AgreeDialog::AgreeDialog(Workbench& bench, QWidget* parent)
    : QDialog(parent)
    , document_(bench.document)
    , title_(new QLineEdit(this))
    , day_(new DateField(bench.appearance, this))
    , person_(new QComboBox(this))
    , refusal_(new QLabel(this))
{
    setWindowTitle(tr("Agree this plan"));
    title_->setText(freeTitle());
    title_->selectAll();
    day_->setDay(document_.today());
    person_->addItem(tr("nobody"), QVariant::fromValue(quint64(0)));
    for (const auto& person : document_.plan().people) {
        person_->addItem(person->name, QVariant::fromValue(person->id.bits()));
        const auto& roles = person->roles;
        if (std::find(roles.begin(), roles.end(), core::Person::Role::Manager) != roles.end())
            person_->setCurrentIndex(person_->count() - 1);
    }
    auto* intro = new QLabel(
        tr("Keeps all dates as they are now, to see later what slipped. Nothing else changes."), this);
    intro->setWordWrap(true);
    refusal_->setWordWrap(true);
    refusal_->hide();
    QPalette late = refusal_->palette();
    late.setColor(QPalette::WindowText, bench.appearance.theme().color(drawing::Token::LateInk));
    refusal_->setPalette(late);
    auto* form = new QFormLayout;
    form->addRow(tr("Name"), title_);
    form->addRow(tr("Agreed on"), day_);
    form->addRow(tr("Agreed with"), person_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Agree"));
    connect(buttons, &QDialogButtonBox::accepted, this, &AgreeDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addLayout(form);
    column->addWidget(refusal_);
    column->addWidget(buttons);
    resize(420, sizeHint().height());
}

QString AgreeDialog::freeTitle() const
{
    const QString day = report::dateInTable(QLocale(), document_.today());
    QString title = tr("Plan of %1").arg(day);
    const auto isTaken = [this](const QString& wanted) {
        const auto& baselines = document_.plan().baselines;
        return std::any_of(baselines.begin(), baselines.end(), [&wanted](const auto& each) {
            return each->title.compare(wanted, Qt::CaseInsensitive) == 0;
        });
    };
    for (int number = 2; isTaken(title); ++number)
        title = tr("Plan of %1 (%2)").arg(day).arg(number);
    return title;
}

void AgreeDialog::accept()
{
    core::Baseline agreed;
    agreed.id = core::newId<core::Baseline>();
    agreed.title = title_->text();
    agreed.agreedOn = day_->date();
    if (const quint64 bits = person_->currentData().toULongLong(); bits != 0)
        agreed.agreedWith = core::Id<core::Person>(bits);
    const core::Outcome made = document_.apply(tr("Agree plan"), [this, &agreed](const core::Plan& plan) {
        return core::agreePlan(plan, document_.schedule(), agreed);
    });
    if (made)
        return QDialog::accept();
    refusal_->setText(Messages::forError(made.error()));
    refusal_->show();
}

}  // namespace nextrung::widgets
