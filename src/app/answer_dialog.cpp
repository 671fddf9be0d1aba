// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/answer_dialog.h"

#include "report/dates.h"
#include "widgets/field_words.h"
#include "widgets/layer_chooser.h"
#include "widgets/merge_words.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFormLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace nextrung::app {

namespace {

QLabel* sentence(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

QListWidget* listOf(const QString& objectName, const QStringList& lines, QWidget* parent)
{
    auto* list = new QListWidget(parent);
    list->setObjectName(objectName);
    list->setWordWrap(true);
    list->addItems(lines);
    return list;
}

QDialogButtonBox* buttonsOf(QDialog& dialog, const QString& accept, const QString& objectName)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    buttons->addButton(accept, QDialogButtonBox::AcceptRole)->setObjectName(objectName);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return buttons;
}

void addPeople(QComboBox& box, const core::Plan& plan, const core::Person* without)
{
    for (const auto& person : plan.people) {
        if (person.get() != without)
            box.addItem(person->name, QVariant::fromValue<quint64>(person->id.bits()));
    }
}

/// Those in whose name somebody may write in a copy: what is said there in the name of the one whose plan it
/// is comes back from nobody. Nobody is chosen unless it is known who got it.
void addReaders(QComboBox& box, const core::Plan& copy, const QString& placeholder)
{
    addPeople(box, copy, core::climberOf(copy));
    const auto reader = core::likelyReaderOf(copy);
    box.setPlaceholderText(placeholder);
    box.setCurrentIndex(reader ? box.findData(QVariant::fromValue<quint64>(reader->bits())) : -1);
}

core::Id<core::Person> chosenIn(const QComboBox& box)
{
    return core::Id<core::Person>(box.currentData().toULongLong());
}

bool isAbout(const core::Comment& one, const core::Comment& other)
{
    return one.competency == other.competency && one.activity == other.activity && one.ask == other.ask;
}

}  // namespace

bool wantsAnswer(const core::Plan& plan, const storage::SharedCopy& copy, const core::Plan& answer,
                 const core::TakenAnswer& taken, QWidget* parent)
{
    QStringList comesIn;
    for (const widgets::ChangeWords& change : widgets::FieldWords::changes(plan, taken.plan))
        comesIn.append(widgets::FieldWords::line(change));
    QStringList staysOut;
    for (const core::NotTaken& refused : taken.notTaken)
        staysOut.append(widgets::MergeWords::line(refused, answer, copy.original));

    QDialog dialog(parent);
    dialog.setWindowTitle(CommentDialog::tr("Take in an answer"));
    auto* column = new QVBoxLayout(&dialog);
    const core::Person* who = core::find(answer, copy.answeredBy);
    column->addWidget(sentence(CommentDialog::tr("Answer of %1, %2")
                                   .arg(who ? who->name : QString(),
                                        report::dateInProse(QLocale(), copy.answeredOn.value_or(QDate()))),
                               &dialog));
    column->addWidget(sentence(comesIn.isEmpty() ? CommentDialog::tr("Nothing in it is new to your plan.")
                                                 : CommentDialog::tr("This comes into your plan:"),
                               &dialog));
    if (!comesIn.isEmpty())
        column->addWidget(listOf(QStringLiteral("comesIn"), comesIn, &dialog), 1);
    if (!staysOut.isEmpty()) {
        column->addWidget(sentence(CommentDialog::tr("This does not come into your plan:"), &dialog));
        column->addWidget(listOf(QStringLiteral("staysOut"), staysOut, &dialog), 1);
    }
    QDialogButtonBox* buttons = buttonsOf(dialog, CommentDialog::tr("Take in"), QStringLiteral("takeIn"));
    buttons->findChild<QPushButton*>(QStringLiteral("takeIn"))->setEnabled(!comesIn.isEmpty());
    column->addWidget(buttons);
    dialog.resize(640, 440);
    return dialog.exec() == QDialog::Accepted;
}

std::optional<core::Id<core::Person>> whoAnswers(const core::Plan& plan, const core::Plan& shared,
                                                 QWidget* parent)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(CommentDialog::tr("Save an answer"));
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(
        sentence(CommentDialog::tr("The answer carries what you assessed and commented, and how you worded "
                                   "the agreement. Send the file back to whoever shared the plan with you."),
                 &dialog));
    auto* who = new QComboBox(&dialog);
    who->setObjectName(QStringLiteral("who"));
    addReaders(*who, plan, CommentDialog::tr("Who answers?"));
    auto* form = new QFormLayout;
    form->addRow(CommentDialog::tr("&I am:"), who);
    column->addLayout(form);
    auto* heading = sentence(CommentDialog::tr("This does not go back:"), &dialog);
    auto* stays = listOf(QStringLiteral("staysHere"), {}, &dialog);
    column->addWidget(heading);
    column->addWidget(stays, 1);
    QDialogButtonBox* buttons
        = buttonsOf(dialog, CommentDialog::tr("Save the answer…"), QStringLiteral("save"));
    column->addWidget(buttons);
    const auto fill = [&] {
        const bool isChosen = who->currentIndex() >= 0;
        buttons->findChild<QPushButton*>(QStringLiteral("save"))->setEnabled(isChosen);
        stays->clear();
        if (isChosen) {
            for (const core::NotTaken& refused :
                 core::takeAnswer(shared, shared, plan, chosenIn(*who)).notTaken)
                stays->addItem(widgets::MergeWords::line(refused, plan, shared));
        }
        heading->setVisible(stays->count() > 0);
        stays->setVisible(stays->count() > 0);
        // A text in several lines does not ask for its height by itself.
        dialog.resize(dialog.width(), std::max(dialog.height(), column->totalHeightForWidth(dialog.width())));
    };
    dialog.resize(560, 0);
    QObject::connect(who, &QComboBox::currentIndexChanged, &dialog, fill);
    fill();
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return chosenIn(*who);
}

CommentDialog::CommentDialog(const core::Plan& plan, std::optional<core::ObjectRef> about, QWidget* parent)
    : QDialog(parent)
    , by_(new QComboBox(this))
    , text_(new QPlainTextEdit(this))
    , layer_(new widgets::LayerChooser(this))
{
    if (about) {
        comment_.competency = core::idOf<core::Competency>(*about);
        comment_.activity = core::idOf<core::Activity>(*about);
        comment_.ask = core::idOf<core::Ask>(*about);
    }
    const bool isAboutRow = comment_.competency || comment_.activity || comment_.ask;
    setWindowTitle(tr("Comments"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(
        sentence(isAboutRow ? widgets::FieldWords::row(plan, *about) : tr("The whole plan"), this));
    QStringList said;
    for (const auto& each : plan.comments) {
        if (!isAbout(*each, comment_))
            continue;
        const core::Person* who = core::find(plan, each->by);
        //: %1 is a person, %2 a day, %3 what they said.
        said.append(tr("%1, %2: %3")
                        .arg(who ? who->name : QString(),
                             report::dateInTable(QLocale(), each->on.value_or(QDate())), each->text));
    }
    if (!said.isEmpty())
        column->addWidget(listOf(QStringLiteral("said"), said, this), 1);
    column->addWidget(buildForm(plan));
    QDialogButtonBox* buttons = buttonsOf(*this, tr("Add the comment"), QStringLiteral("add"));
    auto* add = buttons->findChild<QPushButton*>(QStringLiteral("add"));
    const auto allow = [this, add] { add->setEnabled(by_->currentIndex() >= 0); };
    connect(by_, &QComboBox::currentIndexChanged, add, allow);
    allow();
    column->addWidget(buttons);
    text_->setFocus();
    resize(520, 380);
}

QWidget* CommentDialog::buildForm(const core::Plan& plan)
{
    by_->setObjectName(QStringLiteral("by"));
    if (core::isSharedCopy(plan))
        addReaders(*by_, plan, tr("Who writes this?"));
    else
        addPeople(*by_, plan, nullptr);
    text_->setObjectName(QStringLiteral("text"));
    text_->setTabChangesFocus(true);
    text_->installEventFilter(this);
    auto* all = new QWidget(this);
    auto* form = new QFormLayout(all);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&By:"), by_);
    form->addRow(tr("&Comment:"), text_);
    form->addRow(tr("&Who may see it:"), layer_);
    if (by_->count() > 0)
        return all;
    all->hide();
    return sentence(tr("Nobody is in this plan in whose name a comment could be written."), this);
}

bool CommentDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == text_ && event->type() == QEvent::FocusOut)
        emit paused();
    return QDialog::eventFilter(watched, event);
}

void CommentDialog::reject()
{
    if (text_->toPlainText().trimmed().isEmpty())
        return QDialog::reject();
    QMessageBox box(QMessageBox::Question, tr("Discard the comment?"),
                    tr("What you wrote is not added to the comments yet."), QMessageBox::NoButton, this);
    auto* writeOn = box.addButton(tr("Go on writing"), QMessageBox::RejectRole);
    auto* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(QStringLiteral("discard"));
    box.setDefaultButton(writeOn);
    box.setEscapeButton(writeOn);
    box.exec();
    if (box.clickedButton() == discard)
        QDialog::reject();
}

std::optional<core::Comment> CommentDialog::comment() const
{
    const QString text = text_->toPlainText().trimmed();
    if (text.isEmpty() || by_->currentIndex() < 0)
        return std::nullopt;
    core::Comment comment = comment_;
    comment.by = chosenIn(*by_);
    comment.text = text;
    comment.layer = layer_->layer();
    return comment;
}

}  // namespace nextrung::app
