// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of itself and how it answers the system: title, status bar, language, typing, closing,
// panes, drops.

#include "widgets/banner.h"
#include "widgets/main_window.h"
#include "widgets/shell/facts_label.h"
#include "widgets/shell/menus.h"
#include "widgets/shell/rail.h"
#include "widgets/shell/view_bar.h"
#include "widgets/typing.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPixmapCache>
#include <QPlainTextEdit>
#include <QPointer>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolBar>
#include <QUndoStack>

#include <algorithm>
#include <chrono>

namespace nextrung::widgets {

namespace {

constexpr int mostHintWidth = 420;
constexpr int besideStatus = 8;

/// Gives the keyboard to what `pane` is for, or else to the first widget inside that takes it.
void focusInto(QWidget* pane)
{
    if (pane->focusProxy())
        return pane->setFocus(Qt::TabFocusReason);
    for (QWidget* inside : pane->findChildren<QWidget*>()) {
        if (inside->isVisible() && inside->isEnabled() && (inside->focusPolicy() & Qt::TabFocus) != 0)
            return inside->setFocus(Qt::TabFocusReason);
    }
    pane->setFocus(Qt::TabFocusReason);
}

}  // namespace

void MainWindow::buildStatusBar()
{
    statusBar()->setFixedHeight(26);
    statusBar()->setSizeGripEnabled(false);
    savedLabel_ = new QLabel(this);
    factsLabel_ = new FactsLabel(this);
    hintLabel_ = new QLabel(this);
    statusBar()->addWidget(savedLabel_);
    statusBar()->addWidget(factsLabel_, 1);
    statusBar()->addPermanentWidget(hintLabel_);
    for (QLabel* label : std::initializer_list<QLabel*>{savedLabel_, factsLabel_, hintLabel_}) {
        label->setFont(bench_.appearance.fonts().font(drawing::Type::Small));
        label->setContentsMargins(besideStatus, 0, besideStatus, 0);
        label->setMinimumWidth(0);
    }
    hintLabel_->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    hintLabel_->setMaximumWidth(mostHintWidth);
}

void MainWindow::setFile(const QString& path, const QString& savedText)
{
    path_ = path;
    savedText_ = savedText;
    setWindowFilePath(path);
    refreshTitle();
    refreshStatus();
}

QString MainWindow::titleOf(const core::Plan& plan)
{
    const core::Profile& profile = core::profileOf(plan);
    QStringList parts;
    if (const core::Person* climber = core::climberOf(plan); climber && !climber->name.isEmpty())
        parts.append(climber->name);
    if (const core::Position* target = core::find(plan, profile.targetPosition)) {
        parts.append(profile.goalDate ? QStringLiteral("%1 %2").arg(target->title,
                                                                    QString::number(profile.goalDate->year()))
                                      : target->title);
    }
    return parts.join(QStringLiteral(", "));
}

QString MainWindow::planName() const
{
    const QString file = QFileInfo(path_).completeBaseName();
    const QString title = planShown_ ? titleOf(bench_.document.plan()) : QString();
    return !title.isEmpty() ? title : !file.isEmpty() ? file : tr("New plan");
}

void MainWindow::refreshTitle()
{
    //: Title of the window; %1 is the plan.
    setWindowTitle(tr("%1[*] – NextRung").arg(planName()));
    setWindowModified(planShown_ && !bench_.document.isSaved());
}

void MainWindow::refreshStatus()
{
    const Page* page = currentPage();
    savedLabel_->setText(planShown_ ? savedText_ : tr("No plan open"));
    factsLabel_->setFacts(page ? page->facts() : QStringList());
    const QString hint = page ? page->hint()
        : planShown_          ? QString()
                              : tr("Press Enter to make the plan, Tab to move between fields");
    hintLabel_->setText(
        hintLabel_->fontMetrics().elidedText(hint, Qt::ElideRight, mostHintWidth - 2 * besideStatus));
}

void MainWindow::assemble()
{
    QPixmapCache::clear();
    bench_.actions.drawIcons(bench_.appearance.theme());
    fillMenus(*menuBar(), bench_.actions);
    fillToolbar(*toolbar_, bench_.actions, bench_.appearance);
    showUsableMenus(*menuBar(), *toolbar_);
}

void MainWindow::retranslate()
{
    setLocale(QLocale());  // of the numbers in fields
    bench_.actions.retranslate();
    start_->retranslate();
    for (Page* page : std::as_const(pageOf_))
        page->retranslate();
    followHistory();
    assemble();
    viewBar_->refresh();
    refreshTitle();
    refreshStatus();
    emit retranslated();
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::finishTyping()
{
    const QPointer<QWidget> field = focusWidget();
    if (!field || !field->testAttribute(Qt::WA_InputMethodEnabled))
        return;
    const QPointer<QWidget> around = field->parentWidget();
    if (field->hasFocus()) {
        // Where a name is edited in place, the keys that follow would be commands to the row.
        if (isInView(*field))
            return commitInView(*field);
        // A line that is left shows where its text begins: whoever types on goes on where they were.
        const QPointer<QLineEdit> line = lineOf(*field);
        const int cursor = line ? line->cursorPosition() : 0;
        field->clearFocus();
        // One that edits in place is gone by now.
        if (QWidget* next = field && field->isVisible() ? field.data() : around.data())
            next->setFocus(Qt::OtherFocusReason);
        if (line && line->hasFocus())
            line->setCursorPosition(cursor);
        return;
    }
    // Another window is in front of this one, which leaves the field as it is.
    QFocusEvent left(QEvent::FocusOut, Qt::OtherFocusReason);
    QCoreApplication::sendEvent(field, &left);
}

bool MainWindow::isTyping() const
{
    QWidget* field = focusWidget();
    const QLineEdit* line = field ? lineOf(*field) : nullptr;
    return line && line->isModified();
}

bool MainWindow::isOfThis(const QWidget& field) const
{
    return field.window() == this || field.window()->parentWidget() == this;
}

void MainWindow::watchTyping()
{
    constexpr std::chrono::milliseconds pause{1000};
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    // The focus moves also while the window is taken down, when the timer is no more.
    connect(qApp, &QApplication::focusChanged, &pause_, [this](QWidget* from, QWidget* to) {
        if (QWidget* line = from ? lineOf(*from) : nullptr)
            disconnect(line, nullptr, &pause_, nullptr);
        else if (from)
            disconnect(from, nullptr, &pause_, nullptr);
        const bool isHere = to && to->window() == this;
        const QLineEdit* line = isHere ? lineOf(*to) : nullptr;
        // What was typed is taken over by now or was given up, unless the person comes back to it.
        if (isHere && !(line && line->isModified()))
            bench_.document.dropDraft();
        if (line)
            connect(line, &QLineEdit::textEdited, &pause_, qOverload<>(&QTimer::start));
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(to); text && isOfThis(*text))
            connect(text, &QPlainTextEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    });
    // A long text takes a long time: it is taken over at each pause, as if the field were left and come back
    // to.
    connect(&pause_, &QTimer::timeout, this, [this] {
        // A line is soon left, and a step for each pause would be too many: it is only recorded.
        QWidget* field = QApplication::focusWidget();
        const QLineEdit* line = field && field->window() == this ? lineOf(*field) : nullptr;
        if (planShown_ && line && line->isModified())
            bench_.document.draft([field] { tellTyped(*field); });
        else if (line)
            bench_.document.dropDraft();  // it was given up, and the field has the keyboard still
        auto* text = qobject_cast<QPlainTextEdit*>(field);
        if (!text || !isOfThis(*text))
            return;
        for (const QEvent::Type type : {QEvent::FocusOut, QEvent::FocusIn}) {
            QFocusEvent event(type, Qt::OtherFocusReason);
            QCoreApplication::sendEvent(text, &event);
        }
    });
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    finishTyping();
    if (!closeGuard_()) {
        event->ignore();
        return;
    }
    saveLayout();
    event->accept();
}

void MainWindow::restoreLayout()
{
    restoreGeometry(bench_.settings.get(settings::windowGeometry));
    restoreState(bench_.settings.get(settings::windowState));
    bench_.actions.find("view.inspector")->setChecked(bench_.settings.get(settings::inspectorShown));
    inspector_->setVisible(planShown_ && !inspector_->isHidden());
}

void MainWindow::saveLayout()
{
    bench_.settings.set(settings::windowGeometry, saveGeometry());
    bench_.settings.set(settings::windowState, saveState());
    bench_.settings.set(settings::inspectorShown, bench_.actions.find("view.inspector")->isChecked());
    if (!shownPage_.isEmpty())
        bench_.settings.set(settings::lastPage, QString::fromLatin1(shownPage_));
    for (auto page = pageOf_.cbegin(); page != pageOf_.cend(); ++page)
        bench_.settings.set(settings::view("views/" + page.key()), page.value()->saveView());
}

void MainWindow::movePane(int step)
{
    QWidget* page = currentPage() ? static_cast<QWidget*>(currentPage()) : start_;
    QList<QWidget*> panes{toolbar_, rail_, viewBar_};
    if (!banner_->isHidden())
        panes.prepend(banner_);
    // What is said above a page is a pane of its own, before the page that it lies in.
    for (Banner* said : page->findChildren<Banner*>()) {
        if (said->isVisible())
            panes.append(said);
    }
    panes.append(page);
    if (!inspector_->isHidden())
        panes.append(inspectors_->currentWidget());
    const auto focused = std::find_if(panes.cbegin(), panes.cend(), [](const QWidget* pane) {
        const QWidget* focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    });
    const qsizetype at = focused == panes.cend() ? panes.size() - 2 : focused - panes.cbegin();
    focusInto(panes[(at + step + panes.size()) % panes.size()]);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.size() == 1 && urls.constFirst().isLocalFile())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    emit fileDropped(event->mimeData()->urls().constFirst().toLocalFile());
    event->acceptProposedAction();
}

}  // namespace nextrung::widgets
