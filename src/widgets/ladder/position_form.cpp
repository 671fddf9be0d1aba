// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ladder/position_form.h"

#include "core/ladder/ladder_edits.h"
#include "widgets/ladder/ladder_commands.h"
#include "widgets/layer_chooser.h"
#include "widgets/plain_tool_tip.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QScopedValueRollback>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace nextrung::widgets {

using core::Id;
using core::Position;
using core::Requirement;

namespace {

constexpr int fieldHeight = 26;

constexpr std::array kinds{Requirement::Kind::Level, Requirement::Kind::Measure,
                           Requirement::Kind::Credential, Requirement::Kind::Months};

/// A field whose least value stands for "not known".
template <class Box>
Box* numberBox(QWidget* parent, int most, int step)
{
    auto* box = new Box(parent);
    box->setRange(-1, most);
    box->setSingleStep(step);
    box->setKeyboardTracking(false);
    box->setGroupSeparatorShown(true);
    box->setFixedHeight(fieldHeight);
    return box;
}

template <class Box, class Value>
void showNumber(Box* box, const std::optional<Value>& value)
{
    box->setValue(value ? *value : Value(-1));
}

void showText(QLineEdit* field, const QString& text)
{
    if (field->text() != text)
        field->setText(text);
}

}  // namespace

PositionForm::PositionForm(LadderCommands& commands, QWidget* parent)
    : QWidget(parent)
    , commands_(commands)
    , fields_(new QFormLayout)
    , rows_(new QGridLayout)
    , rowsHeading_(new QLabel(this))
    , employer_(new QLineEdit(this))
    , payFrom_(numberBox<QDoubleSpinBox>(this, 2'000'000'000, 1000))
    , payTo_(numberBox<QDoubleSpinBox>(this, 2'000'000'000, 1000))
    , currency_(new QLineEdit(this))
    , payNote_(new QLineEdit(this))
    , monthsFrom_(numberBox<QSpinBox>(this, 600, 1))
    , monthsTo_(numberBox<QSpinBox>(this, 600, 1))
    , inPost_(numberBox<QSpinBox>(this, 100'000, 1))
    , openings_(new QLineEdit(this))
    , layer_(new LayerChooser(this))
    , kind_(new QComboBox(this))
    , competency_(new QComboBox(this))
    , add_(new QToolButton(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->setSpacing(8);
    column->addLayout(fields_);
    column->addWidget(rowsHeading_);
    column->addLayout(rows_);
    buildFields();
    followFields();
    buildAdder();
    column->addStretch(1);
    retranslate();
}

void PositionForm::addField(QWidget* field)
{
    field->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* label = new QLabel(this);
    label->setBuddy(field);
    fields_->addRow(label, field);
}

void PositionForm::buildFields()
{
    fields_->setHorizontalSpacing(8);
    fields_->setVerticalSpacing(6);
    fields_->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    payFrom_->setDecimals(0);
    payTo_->setDecimals(0);
    currency_->setMaxLength(3);
    for (QLineEdit* field : {employer_, currency_, payNote_, openings_})
        field->setFixedHeight(fieldHeight);
    layer_->setFixedHeight(fieldHeight);
    for (QWidget* field : std::initializer_list<QWidget*>{employer_, payFrom_, payTo_, currency_, payNote_,
                                                          monthsFrom_, monthsTo_, inPost_, openings_, layer_})
        addField(field);
}

void PositionForm::followFields()
{
    const auto text = [this](QLineEdit* field, QString Position::*member) {
        connect(field, &QLineEdit::editingFinished, this, [this, field, member] {
            change([&](Position& position) { position.*member = field->text().trimmed(); });
        });
    };
    const auto sum = [this](QDoubleSpinBox* field, std::optional<double> Position::*member) {
        connect(field, &QDoubleSpinBox::valueChanged, this, [this, member](double value) {
            change([&](Position& position) {
                position.*member = value < 0 ? std::nullopt : std::optional(value);
            });
        });
    };
    const auto count = [this](QSpinBox* field, std::optional<int> Position::*member) {
        connect(field, &QSpinBox::valueChanged, this, [this, member](int value) {
            change([&](Position& position) {
                position.*member = value < 0 ? std::nullopt : std::optional(value);
            });
        });
    };
    text(employer_, &Position::employer);
    text(currency_, &Position::payCurrency);
    text(payNote_, &Position::payNote);
    text(openings_, &Position::openings);
    sum(payFrom_, &Position::payFrom);
    sum(payTo_, &Position::payTo);
    count(monthsFrom_, &Position::monthsFrom);
    count(monthsTo_, &Position::monthsTo);
    count(inPost_, &Position::inPost);
    connect(layer_, &LayerChooser::picked, this,
            [this](core::Layer layer) { change([layer](Position& position) { position.layer = layer; }); });
}

void PositionForm::buildAdder()
{
    rows_->setHorizontalSpacing(6);
    rows_->setVerticalSpacing(6);
    rows_->setColumnStretch(0, 1);
    for (const Requirement::Kind kind : kinds)
        kind_->addItem(QString(), static_cast<int>(kind));
    kind_->setFixedHeight(fieldHeight);
    connect(kind_, &QComboBox::currentIndexChanged, this, &PositionForm::followKind);
    competency_->setEditable(true);
    competency_->setInsertPolicy(QComboBox::NoInsert);
    competency_->setFixedHeight(fieldHeight);
    competency_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    add_->setFixedHeight(fieldHeight);
    connect(add_, &QToolButton::clicked, this, &PositionForm::addRequirement);
    connect(competency_->lineEdit(), &QLineEdit::returnPressed, this, &PositionForm::addRequirement);
}

void PositionForm::retranslate()
{
    const QStringList names{tr("Employer"),    tr("Pay from"),  tr("Pay to"),  tr("Currency"), tr("Pay note"),
                            tr("Months from"), tr("Months to"), tr("In post"), tr("Openings"), tr("Seen by")};
    for (int row = 0; row < names.size(); ++row) {
        if (auto* label = qobject_cast<QLabel*>(fields_->itemAt(row, QFormLayout::LabelRole)->widget()))
            label->setText(names.at(row));
    }
    for (auto* box : findChildren<QAbstractSpinBox*>())
        box->setSpecialValueText(tr("not known"));
    //: Example of a currency's code.
    currency_->setPlaceholderText(tr("GBP"));
    rowsHeading_->setText(tr("Required: level and weight"));
    const QStringList kindNames{tr("Level"), tr("Number"), tr("Credential"), tr("Months")};
    for (int at = 0; at < kindNames.size(); ++at)
        kind_->setItemText(at, kindNames.at(at));
    kind_->setAccessibleName(tr("Kind of requirement"));
    competency_->setAccessibleName(tr("What to require"));
    followKind();
    add_->setText(tr("Add"));
}

Requirement::Kind PositionForm::chosenKind() const
{
    return static_cast<Requirement::Kind>(kind_->currentData().toInt());
}

void PositionForm::followKind()
{
    const QStringList examples{tr("Competency…"), tr("People led…"), tr("Certificate…"), tr("In the field…")};
    competency_->lineEdit()->setPlaceholderText(examples.at(kind_->currentIndex()));
}

void PositionForm::focusRequirements()
{
    competency_->setFocus(Qt::OtherFocusReason);
}

void PositionForm::change(const std::function<void(Position&)>& changePosition)
{
    if (id_ && !showing_)
        commands_.change(tr("Edit position"), *id_, changePosition);
}

void PositionForm::show(const core::Plan& plan, const Position* position)
{
    id_ = position ? std::optional(position->id) : std::nullopt;
    if (!position)
        return;
    const QScopedValueRollback<bool> showing(showing_, true);
    const Position& shown = *position;
    showText(employer_, shown.employer);
    showText(currency_, shown.payCurrency);
    showText(payNote_, shown.payNote);
    showText(openings_, shown.openings);
    showNumber(payFrom_, shown.payFrom);
    showNumber(payTo_, shown.payTo);
    showNumber(monthsFrom_, shown.monthsFrom);
    showNumber(monthsTo_, shown.monthsTo);
    showNumber(inPost_, shown.inPost);
    layer_->setLayer(shown.layer);
    showRequirements(plan);
}

void PositionForm::showRequirements(const core::Plan& plan)
{
    std::vector<Requirement> wanted;
    for (const auto& requirement : plan.requirements) {
        if (requirement->position == *id_)
            wanted.push_back(*requirement);
    }
    const bool same = std::equal(wanted.begin(), wanted.end(), shown_.begin(), shown_.end(),
                                 [](const Requirement& row, const Row& shown) { return row.id == shown.id; });
    if (!same || rows_->indexOf(competency_) < 0)
        makeRows(wanted);
    for (std::size_t at = 0; at < wanted.size(); ++at) {
        const core::Competency* competency = core::find(plan, wanted[at].competency);
        const QString title = !wanted[at].title.isEmpty() ? wanted[at].title
            : competency                                  ? competency->title
                                                          : QString();
        shown_[at].name->setText(title);
        shown_[at].name->setToolTip(plainToolTip(title));
        showNumber(shown_[at].needed, wanted[at].needed);
        shown_[at].importance->setValue(wanted[at].importance);
    }
    offerCompetencies(plan, wanted);
}

void PositionForm::makeRows(const std::vector<Requirement>& wanted)
{
    // One of these may be the very button that was pressed: they go later.
    for (const Row& row : std::exchange(shown_, {})) {
        for (QWidget* part :
             std::initializer_list<QWidget*>{row.name, row.needed, row.importance, row.remove}) {
            rows_->removeWidget(part);
            part->hide();
            part->deleteLater();
        }
    }
    rows_->removeWidget(kind_);
    rows_->removeWidget(competency_);
    rows_->removeWidget(add_);
    for (const Requirement& requirement : wanted)
        makeRow(requirement);
    const int last = static_cast<int>(shown_.size());
    rows_->addWidget(competency_, last, 0);
    rows_->addWidget(kind_, last, 1, 1, 2);
    rows_->addWidget(add_, last, 3);
}

void PositionForm::offerCompetencies(const core::Plan& plan, const std::vector<Requirement>& wanted)
{
    QStringList free;
    for (const core::Competency* competency : core::inOrder(plan.competencies)) {
        const bool required = std::any_of(wanted.begin(), wanted.end(), [competency](const Requirement& row) {
            return row.competency == competency->id;
        });
        if (!required)
            free << competency->title;
    }
    const QString typed = competency_->currentText();
    competency_->clear();
    competency_->addItems(free);
    competency_->setCurrentIndex(-1);
    competency_->setEditText(free.contains(typed) ? typed : QString());
}

void PositionForm::fitNeeded(QDoubleSpinBox& box, const Requirement& requirement)
{
    const bool isLevel = requirement.kind == Requirement::Kind::Level;
    const QString asked = isLevel                       ? tr("Level needed")
        : requirement.kind == Requirement::Kind::Months ? tr("Months needed")
                                                        : tr("How many are needed");
    box.setSingleStep(isLevel ? 0.5 : 1);
    box.setDecimals(isLevel ? 1 : 0);
    box.setRange(-1, isLevel ? 100 : 1'000'000);
    box.setVisible(requirement.kind != Requirement::Kind::Credential);
    box.setSpecialValueText(QStringLiteral("–"));
    box.setAccessibleName(asked);
    box.setToolTip(asked);
}

void PositionForm::makeRow(const Requirement& requirement)
{
    const Id<Requirement> id = requirement.id;
    const int at = static_cast<int>(shown_.size());
    Row row{id, new QLabel(this), numberBox<QDoubleSpinBox>(this, 100, 1), new QSpinBox(this),
            new QToolButton(this)};
    row.name->setMinimumWidth(60);
    row.name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    fitNeeded(*row.needed, requirement);
    row.importance->setRange(0, 3);
    row.importance->setKeyboardTracking(false);
    row.importance->setFixedHeight(fieldHeight);
    row.importance->setAccessibleName(tr("Weight, 0 to 3"));
    row.importance->setToolTip(tr("Weight, 0 to 3"));
    row.remove->setText(QStringLiteral("×"));
    row.remove->setAutoRaise(true);
    row.remove->setAccessibleName(tr("Not needed for this position"));
    row.remove->setToolTip(tr("Not needed for this position"));
    showNumber(row.needed, requirement.needed);
    row.importance->setValue(requirement.importance);
    connect(row.needed, &QDoubleSpinBox::valueChanged, this, [this, id](double value) {
        if (showing_)
            return;
        commands_.change(tr("Set needed level"), id, [value](Requirement& changed) {
            changed.needed = value < 0 ? std::nullopt : std::optional(value);
        });
    });
    connect(row.importance, &QSpinBox::valueChanged, this, [this, id](int value) {
        if (showing_)
            return;
        commands_.change(tr("Set weight"), id, [value](Requirement& changed) { changed.importance = value; });
    });
    connect(row.remove, &QToolButton::clicked, this, [this, id] { commands_.removeRequirement(id); });
    rows_->addWidget(row.name, at, 0);
    rows_->addWidget(row.needed, at, 1);
    rows_->addWidget(row.importance, at, 2);
    rows_->addWidget(row.remove, at, 3);
    shown_.push_back(row);
}

void PositionForm::addRequirement()
{
    const QString title = competency_->currentText().trimmed();
    if (id_ && !title.isEmpty())
        commands_.require(*id_, chosenKind(), title);
}

}  // namespace nextrung::widgets
