// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/person/person_edits.h"
#include "widgets/page.h"

#include <functional>
#include <vector>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QVBoxLayout;

namespace nextrung::widgets {

class DateField;

/// A plan to begin from, as the start page shows it. The counts are taken from the plan itself.
struct StartTemplate {
    QString name;  ///< What the command line calls it.
    QString title;
    QString description;
    core::Plan plan;
};

/// The templates that there are, in the language in use.
using StartTemplates = std::function<std::vector<StartTemplate>()>;

/// What a person sees before a plan is open: the start sentence, templates, and what can be opened.
class StartPage : public QWidget {
    Q_OBJECT

public:
    /// Is empty until `refresh`: most windows open with a plan.
    /// @param templates  Asked at each `refresh`; an empty ladder is offered beside them. May be empty.
    StartPage(Workbench& bench, StartTemplates templates, QWidget* parent);

    /// Shows everything anew, with the recent files as they are now. What was typed stays.
    void refresh();
    /// Words all texts again, if there are any yet.
    void retranslate();

    /// Forgets what was typed: the next plan begins with empty fields. Shows nothing until `refresh`.
    void clear();

    /// Puts the focus into the first field of the sentence.
    void begin();

    /// Three tracks and five levels to draw on: what the card of the empty ladder stands for.
    [[nodiscard]] static core::Plan emptyLadder();
    /// What a level is called until somebody names it.
    [[nodiscard]] static QString levelTitle(int rank);

signals:
    /// "Make the plan" with a sentence that can be read.
    void sentenceFilled(const nextrung::core::StartSentence& sentence);
    /// The card of this plan was opened: a template's, or the empty ladder's.
    void templateChosen(const nextrung::core::Plan& plan);
    void openWanted();
    void sampleWanted();
    void importWanted();
    void recentChosen(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLayout* head();
    [[nodiscard]] QWidget* divider();
    [[nodiscard]] QWidget* side();
    void makeFields(QWidget* panel);
    void buildSentence(QVBoxLayout* column);
    void buildCards(QVBoxLayout* column);
    [[nodiscard]] core::StartSentence sentence() const;
    void submit();
    void submitFromDay();
    /// What is wrong with day or hours; empty if they will do.
    [[nodiscard]] QString limitsMissed() const;
    [[nodiscard]] bool isDayAhead() const;
    /// Says it under the fields; what was said before goes.
    void say(const QString& sentence);
    void refuse(const QString& sentence);

    Workbench& bench_;
    StartTemplates askTemplates_;
    std::vector<StartTemplate> templates_;  ///< In the order of their cards.
    core::Plan empty_;  ///< What the last card opens.
    QDate day_;  ///< What the date field says while nothing is typed into it.
    QComboBox* current_ = nullptr;
    QComboBox* target_ = nullptr;
    DateField* by_ = nullptr;
    QDoubleSpinBox* hours_ = nullptr;
    QLabel* refusal_ = nullptr;
    QWidget* content_ = nullptr;
};

}  // namespace nextrung::widgets
