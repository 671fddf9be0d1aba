// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/meeting_plan.h"
#include "widgets/page.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QListWidget;

namespace nextrung::widgets {

class MeetingForm;
class PagePreview;
class WordTabs;

/// The pages for the manager meeting as they will be printed: thumbnails, one page, and what goes onto them.
///
/// What is left out is chosen here before anything leaves; printing and writing itself are the application's.
class PrintPage : public Page {
    Q_OBJECT

public:
    PrintPage(Workbench& bench, QWidget* parent);

    [[nodiscard]] QString heading() const override;
    [[nodiscard]] QString subheading() const override;
    [[nodiscard]] QWidget* barWidget() override { return bar_; }
    [[nodiscard]] QWidget* inspector() override { return inspector_; }
    [[nodiscard]] QStringList facts() const override;
    void retranslate() override;

    /// The options as they are chosen now.
    [[nodiscard]] report::PrintOptions options() const;
    /// The pages as they are now.
    [[nodiscard]] const std::vector<report::PrintedPage>& pages() const { return pages_; }

protected:
    void showEvent(QShowEvent* event) override;

private:
    void buildBar();
    void buildInspector();
    void buildOptions();
    QCheckBox* addOption(QLayout* layout, bool checked);
    void recompose();
    void showCurrent();
    [[nodiscard]] drawing::Theme paperTheme() const;

    QWidget* bar_;
    QWidget* inspector_;
    WordTabs* tabs_;
    QWidget* options_;
    MeetingForm* form_;
    QListWidget* thumbnails_;
    PagePreview* preview_;
    QLabel* pagesLabel_ = nullptr;
    QLabel* paperLabel_ = nullptr;
    QLabel* readerLabel_ = nullptr;
    QLabel* leftOutLabel_ = nullptr;
    QLabel* noteLabel_ = nullptr;
    QCheckBox* meeting_ = nullptr;
    QCheckBox* ladder_ = nullptr;
    QCheckBox* timeline_ = nullptr;
    QCheckBox* colour_ = nullptr;
    QCheckBox* pay_ = nullptr;
    QCheckBox* outside_ = nullptr;
    QCheckBox* people_ = nullptr;
    QComboBox* reader_ = nullptr;
    QComboBox* paper_ = nullptr;
    std::vector<report::PrintedPage> pages_;
    bool stale_ = true;
};

}  // namespace nextrung::widgets
