// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/gap.h"
#include "document/plan_document.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace nextrung::models {

/// How the table words its cells; made by a room that knows the reader's language.
struct GapTableWords {
    QStringList headers{};  ///< One a column.
    QStringList headerHelp{};  ///< One a column: its tooltip.
    QString assess{};  ///< The names of the undo steps.
    QString setNeeded{};
    QString rename{};
    std::function<QString(const core::Plan&, const core::GapRow&, int column)> cell{};
    std::function<QString(const core::Plan&, const core::GapRow&)> describe{};  ///< A row for a reader aloud.
};

/// A level that held from a day on.
struct LevelSince {
    QDate day{};
    double level = 0;

    friend bool operator==(const LevelSince&, const LevelSince&) = default;
};

/// What a position asks, against what the climber has: one row a requirement.
///
/// Shows the target position unless another is chosen. Follows the document; Now (the own level of whoever
/// assesses here, unless nobody does), Needed and the title can be edited, each edit is one undo step.
class GapTableModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        TitleColumn,
        WeightColumn,
        LevelsColumn,
        NowColumn,
        NeededColumn,
        GapColumn,
        EvidenceColumn,
        HistoryColumn,
        ClosingColumn
    };
    static constexpr int columns = 9;
    enum Role { SortRole = Qt::UserRole };

    explicit GapTableModel(document::PlanDocument& document, QObject* parent = nullptr);

    void setWords(GapTableWords words);

    /// Compares with this position; with the target position, whichever it is, if absent.
    void setPosition(std::optional<core::Id<core::Position>> position);
    /// The position that the rows are of; absent while there is no target.
    [[nodiscard]] std::optional<core::Id<core::Position>> position() const;
    /// The position that was chosen, if it is still there.
    [[nodiscard]] std::optional<core::Id<core::Position>> chosenPosition() const;

    /// Shows how the rows would be in `plan`, a changed copy of the document's, until `endPreview` or the
    /// next change.
    void preview(core::Plan plan);
    void endPreview();

    /// What the rows show.
    [[nodiscard]] const core::GapReport& report() const { return report_; }
    /// The plan that the rows show: the document's, or the preview.
    [[nodiscard]] const core::Plan& plan() const { return *shown_; }
    /// The day on which the plan is seen.
    [[nodiscard]] QDate asOf() const { return document_.today(); }
    /// @pre `row` is in the table
    [[nodiscard]] const core::GapRow& row(int row) const
    {
        return report_.rows[static_cast<std::size_t>(row)];
    }
    [[nodiscard]] int rowOf(core::Id<core::Requirement> requirement) const;  ///< -1 if it is not there.
    [[nodiscard]] int rowOf(core::Id<core::Competency> competency) const;  ///< -1 if it is not there.

    /// The levels of a row's competency over time, by day; empty without any. Computed once a change.
    [[nodiscard]] const std::vector<LevelSince>& historyOf(const core::GapRow& row) const;
    /// The day of the first assessment in the plan; invalid without any.
    [[nodiscard]] QDate firstAssessed() const;

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

signals:
    /// The rows show something else; after the model's own signals.
    void reportChanged();

private:
    void show(std::shared_ptr<const core::Plan> plan);
    void take(core::GapReport next);
    void removeMissing(const core::GapReport& next);
    void insertNew(const core::GapReport& next);
    [[nodiscard]] bool keepsOrder(const core::GapReport& next) const;
    [[nodiscard]] QVariant sortValue(int at, int column) const;
    [[nodiscard]] QVariant editValue(int at, int column) const;

    document::PlanDocument& document_;
    GapTableWords words_;
    std::optional<core::Id<core::Position>> chosen_;
    std::shared_ptr<const core::Plan> shown_;
    core::GapReport report_;
    mutable std::unordered_map<core::Id<core::Competency>, std::vector<LevelSince>> histories_;
};

}  // namespace nextrung::models
