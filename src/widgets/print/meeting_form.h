// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/page.h"
#include "widgets/vertical_area.h"

#include <functional>
#include <vector>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace nextrung::widgets {

class DateField;
class LayerChooser;

/// What the printed plan says in the person's own words: who they are, the meeting, intention and value, what
/// they bring, what they ask, and the agreement. Each change is an undo step.
class MeetingForm : public VerticalArea {
    Q_OBJECT

public:
    MeetingForm(Workbench& bench, QWidget* parent);
    void retranslate();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// A field of one line, or of several, and where its text lies in the plan.
    struct Field {
        QWidget* editor;
        std::function<QString(const core::Plan&)> text;
        std::function<core::Result<core::Plan>(const core::Plan&, const QString&)> put;
    };
    struct StrengthRow {
        core::Id<core::Strength> id;
        QLineEdit* title;
        QLineEdit* text;
        LayerChooser* layer;
    };
    struct AskRow {
        core::Id<core::Ask> id;
        QCheckBox* done;
        QLineEdit* title;
        DateField* by;
        LayerChooser* layer;
    };
    struct Heading {
        QLabel* label;
        const char* text;
    };

    void heading(const char* text);
    QLineEdit* line(const char* name);
    QPlainTextEdit* words(const char* name);
    void bind(QWidget* editor, decltype(Field::text) text, decltype(Field::put) put);
    void bindProfile(QWidget* editor, QString core::Profile::*member);
    void bindClimber(QWidget* editor, QString core::Person::*member);
    void addMeeting();
    void addIngredients();
    void takeField(const Field& field);
    void takeManager();
    void refresh();
    void refreshManagers();
    void fillStrengths();
    void makeStrength(core::Id<core::Strength> id);
    void fillAsks();
    void makeAsk(core::Id<core::Ask> id);
    QLineEdit* rowLine(QWidget* parent, const QString& name, std::function<void(const QString&)> taken);
    void apply(const QString& step, const document::PlanDocument::Edit& edit, int mergeKey = -1);

    Workbench& bench_;
    QWidget* content_;
    QVBoxLayout* column_;
    std::vector<Heading> headings_;
    std::vector<std::pair<QWidget*, const char*>> names_;
    std::vector<Field> fields_;
    QComboBox* manager_ = nullptr;
    DateField* meetingOn_ = nullptr;
    QVBoxLayout* strengths_ = nullptr;
    QVBoxLayout* asks_ = nullptr;
    std::vector<StrengthRow> strengthRows_;
    std::vector<AskRow> askRows_;
    QLineEdit* moreStrengths_ = nullptr;
    QLineEdit* moreAsks_ = nullptr;
    bool isFilling_ = false;
};

}  // namespace nextrung::widgets
