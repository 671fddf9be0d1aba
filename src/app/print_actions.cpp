// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/print_actions.h"

#include "app/banner_causes.h"
#include "app/save_dialog.h"
#include "report/output.h"
#include "storage/saver.h"
#include "widgets/banner.h"
#include "widgets/messages.h"
#include "widgets/print/print_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QStatusBar>
#include <QUrl>

#include <chrono>

namespace nextrung::app {

namespace {

constexpr std::chrono::milliseconds messageTime{8000};

report::OutputOptions outputOptions(const core::Plan& plan, const report::PrintOptions& options)
{
    report::OutputOptions output;
    output.theme = options.inColour ? drawing::Theme::paperInColour() : drawing::Theme::paper();
    output.title = report::printedTitle(plan, options.locale);
    return output;
}

}  // namespace

PrintActions::PrintActions(widgets::Workbench& bench, widgets::MainWindow& window, QObject* parent)
    : QObject(parent)
    , bench_(bench)
    , window_(window)
    , busy_(&window)
{
    using widgets::MenuPlace;
    bench.actions.add({.id = "file.print",
                       .text = QT_TRANSLATE_NOOP("Actions", "Print…"),
                       .help = QT_TRANSLATE_NOOP("Actions", "Print the pages for the manager meeting"),
                       .menu = MenuPlace::File,
                       .icon = "print",
                       .keys = "Ctrl+P",
                       .group = 3,
                       .needsPlan = true},
                      [this] { print(); });
    bench.actions.add(
        {.id = "file.exportPdf",
         .text = QT_TRANSLATE_NOOP("Actions", "Save as PDF…"),
         .help = QT_TRANSLATE_NOOP("Actions", "Write the pages for the manager meeting to a PDF file"),
         .menu = MenuPlace::File,
         .icon = "export",
         .group = 3,
         .needsPlan = true},
        [this] { writePdf(); });
}

std::vector<report::PrintedPage> PrintActions::shownPages(report::PrintOptions& options)
{
    if (!window_.isPlanShown())
        return {};
    window_.showPage("print");
    const auto* page = qobject_cast<widgets::PrintPage*>(window_.currentPage());
    options = page->options();
    return page->pages();
}

void PrintActions::print()
{
    report::PrintOptions options;
    const std::vector<report::PrintedPage> pages = shownPages(options);
    if (pages.empty())
        return;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(report::printedTitle(bench_.document.plan(), options.locale));
    QPrintDialog dialog(&printer, &window_);
    if (dialog.exec() != QDialog::Accepted)
        return;
    printer.setFullPage(true);
    if (!report::printPages(printer, pages, outputOptions(bench_.document.plan(), options)))
        QMessageBox::warning(&window_, tr("That did not work"),
                             tr("The printer %1 did not take the pages. See whether it is on and has paper, "
                                "or save them as PDF.")
                                 .arg(printer.printerName()));
}

void PrintActions::writePdf()
{
    report::PrintOptions options;
    const std::vector<report::PrintedPage> pages = shownPages(options);
    if (pages.empty())
        return;
    const QString path = askWhereToSave(window_, bench_, tr("Save the pages as PDF"), QStringLiteral(".pdf"),
                                        tr("PDF files (*.pdf)"));
    if (path.isEmpty())
        return;
    const QByteArray bytes = report::pdf(pages, outputOptions(bench_.document.plan(), options));
    const auto written = busy_.during(tr("Writing “%1”…").arg(QFileInfo(path).fileName()), [path, bytes] {
        return storage::saveFile(path, bytes, storage::Readers::Usual);
    });
    if (!written)
        return;
    if (!*written) {
        QMessageBox::warning(&window_, tr("That did not work"),
                             widgets::Messages::forError(written->error()));
        return;
    }
    const auto words
        = [path] { return tr("The pages were written to “%1”.").arg(QFileInfo(path).fileName()); };
    // A warning that stands is not pushed away.
    if (const QString told = window_.banner().cause(); !told.isEmpty() && told != cause::pages)
        return window_.statusBar()->showMessage(words(), static_cast<int>(messageTime.count()));
    window_.banner().say([path, words] {
        return widgets::Banner::Message{
            cause::pages,
            words(),
            widgets::Banner::Tone::Notice,
            {{tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }}}};
    });
}

}  // namespace nextrung::app
