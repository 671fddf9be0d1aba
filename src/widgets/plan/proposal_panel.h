// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/plan_document.h"
#include "widgets/appearance.h"

#include <QWidget>

#include <functional>
#include <vector>

class QButtonGroup;
class QDoubleSpinBox;
class QLabel;
class QPushButton;

namespace nextrung::widgets {

class VerticalArea;

/// One thing that could be done about the plan: an edit, or the place where it can be changed.
struct Proposal {
    QString title;  ///< What is done, e.g. "Move the goal".
    QString detail;  ///< Below it, e.g. "4 weeks later".
    QString figure;  ///< At the right, e.g. "28 July 2027".
    QString stepName;  ///< Of the undo step.
    document::PlanDocument::Edit edit{};
    std::function<void()> open{};  ///< Where there is no `edit`.
};

/// Choices above the plan, of which one is tried at a time: what it would do is shown before it is kept.
///
/// Hidden until something is offered. It changes nothing itself: whoever offers follows `chosen` with
/// `setEffect`, and takes `current` when it is `kept`.
class ProposalPanel : public QWidget {
    Q_OBJECT

public:
    explicit ProposalPanel(Appearance& appearance, QWidget* parent = nullptr);

    /// Shows the panel with these; the first is chosen. Without any, `heading` says why.
    void offer(const QString& heading, std::vector<Proposal> proposals);
    /// Shows the panel with a number to be chosen, hours a week; `proposal` makes what is tried of it.
    void offerHours(const QString& heading, double now, std::function<Proposal(double)> proposal);

    /// What the chosen one would do, line by line.
    void setEffect(const QStringList& lines);
    [[nodiscard]] QString effect() const;
    [[nodiscard]] QString heading() const;

    [[nodiscard]] const std::vector<Proposal>& proposals() const { return proposals_; }
    /// The one that is chosen, or nullptr.
    [[nodiscard]] const Proposal* current() const;
    /// Chooses the one at this place, as a click on it does. @pre there is one
    void choose(std::size_t at);
    /// Where hours are offered, the field for them.
    [[nodiscard]] QDoubleSpinBox& hours() { return *hours_; }

    void retranslate();

signals:
    /// Another one is chosen.
    void chosen();
    void kept();
    void discarded();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void fill();
    void fit();
    [[nodiscard]] QWidget* rowOf(const Proposal& proposal, int number);
    void bringIntoSight(QWidget& row);
    void tellChosen();
    void restyle();
    void setInk(QLabel& label, drawing::Token ink, const QFont& font) const;

    Appearance& appearance_;
    QLabel* heading_;
    QDoubleSpinBox* hours_;
    VerticalArea* scroll_;
    QLabel* effect_;
    QPushButton* keep_;
    QPushButton* discard_;
    QButtonGroup* group_;
    std::vector<Proposal> proposals_;
    std::function<Proposal(double)> ofHours_;
};

}  // namespace nextrung::widgets
