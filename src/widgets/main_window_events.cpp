// SPDX-License-Identifier: GPL-3.0-or-later

// What the window says of itself and how it answers the system: title, status bar, language, closing, drops.

#include "widgets/main_window.h"
#include "widgets/shell/facts_label.h"
#include "widgets/shell/menus.h"
#include "widgets/shell/view_bar.h"

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
#include <QStatusBar>
#include <QUndoStack>

#include <chrono>

namespace nextrung::widgets {

namespace {

constexpr int mostHintWidth = 420;

/// The line of text in a field, if it has one.
QLineEdit* lineOf(QWidget& field)
{
    auto* line = qobject_cast<QLineEdit*>(&field);
    return line ? line : field.findChild<QLineEdit*>();
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
        label->setContentsMargins(8, 0, 8, 0);
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
    hintLabel_->setText(page             ? page->hint()
                            : planShown_ ? QString()
                                         : tr("Press Enter to make the plan, Tab to move between fields"));
}

void MainWindow::assemble()
{
    QPixmapCache::clear();
    bench_.actions.drawIcons(bench_.appearance.theme());
    fillMenus(*menuBar(), bench_.actions);
    fillToolbar(*toolbar_, bench_.actions, bench_.appearance);
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

void MainWindow::watchTyping()
{
    constexpr std::chrono::milliseconds pause{1000};
    pause_.setSingleShot(true);
    pause_.setInterval(pause);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget* from, const QWidget* to) {
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(from))
            disconnect(text, nullptr, &pause_, nullptr);
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(to); text && text->window() == this)
            connect(text, &QPlainTextEdit::textChanged, &pause_, qOverload<>(&QTimer::start));
    });
    // A long text takes a long time: it is taken over at each pause, as if the field were left and come back
    // to.
    connect(&pause_, &QTimer::timeout, this, [this] {
        auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
        if (!text || text->window() != this)
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
    inspector_->setVisible(planShown_ && !inspector_->isHidden());
}

void MainWindow::saveLayout()
{
    bench_.settings.set(settings::windowGeometry, saveGeometry());
    bench_.settings.set(settings::windowState, saveState());
    if (!shownPage_.isEmpty())
        bench_.settings.set(settings::lastPage, QString::fromLatin1(shownPage_));
    for (auto page = pageOf_.cbegin(); page != pageOf_.cend(); ++page)
        bench_.settings.set(settings::view("views/" + page.key()), page.value()->saveView());
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
