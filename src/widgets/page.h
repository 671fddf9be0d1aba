// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "document/selection.h"
#include "widgets/actions.h"
#include "widgets/appearance.h"
#include "widgets/settings.h"

#include <QWidget>

namespace nextrung::widgets {

/// What every page works with. Owned by the main window; outlives the pages.
struct Workbench {
    document::PlanDocument& document;
    document::Selection& selection;
    Actions& actions;
    Settings& settings;
    Appearance& appearance;
};

/// One view of the rail: its content, what it puts into the view bar, its inspector and its part of the
/// status bar.
///
/// A page registers its actions in its constructor (with itself as context), follows `document.changed` and
/// words everything in `retranslate`, which it also calls once itself. Pages are made when first shown.
class Page : public QWidget {
    Q_OBJECT

public:
    Page(Workbench& bench, QWidget* parent)
        : QWidget(parent)
        , bench_(bench)
    {
    }

    /// The name of the view, e.g. "Ladder".
    [[nodiscard]] virtual QString heading() const = 0;
    /// One line of context beside the name; the first to go when room is short.
    [[nodiscard]] virtual QString subheading() const = 0;
    /// The same in fewer words, for where all of it does not fit; empty if it then goes whole.
    [[nodiscard]] virtual QString shortSubheading() const { return {}; }
    /// What stands at the right of the view bar, made once; the page keeps owning its content.
    [[nodiscard]] virtual QWidget* barWidget() { return nullptr; }
    /// The content of the inspector while this page is shown, made once.
    [[nodiscard]] virtual QWidget* inspector() { return nullptr; }
    /// The state of the view for the middle of the status bar: short facts, shown with separators.
    [[nodiscard]] virtual QStringList facts() const { return {}; }
    /// A hint for the right of the status bar.
    [[nodiscard]] virtual QString hint() const { return {}; }
    /// Waits for what is still being found on other threads, and shows it: for pictures and tests.
    virtual void settle() { }
    /// Words all texts again, in the language that is installed now.
    virtual void retranslate() = 0;
    /// What is to be found again at the next start: splitters, zoom, columns.
    [[nodiscard]] virtual QByteArray saveView() const { return {}; }
    virtual void restoreView(const QByteArray& /*view*/) { }

signals:
    /// Heading, subheading, facts or hint have changed.
    void headlineChanged();

protected:
    [[nodiscard]] Workbench& bench() const { return bench_; }
    [[nodiscard]] document::PlanDocument& document() const { return bench_.document; }
    [[nodiscard]] const core::Plan& plan() const { return bench_.document.plan(); }

private:
    Workbench& bench_;
};

}  // namespace nextrung::widgets
