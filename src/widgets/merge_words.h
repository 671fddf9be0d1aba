// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/answer.h"
#include "core/merge.h"

#include <QCoreApplication>
#include <QString>

namespace nextrung::widgets {

/// The three plans of a merge.
struct MergeInput {
    const core::Plan& base;
    const core::Plan& ours;
    const core::Plan& theirs;

    [[nodiscard]] const core::Plan& of(core::Side side) const
    {
        return side == core::Side::Ours ? ours : theirs;
    }
};

/// Sentences about merges and answers.
class MergeWords {
    Q_DECLARE_TR_FUNCTIONS(MergeWords)

public:
    /// What the conflict is about: the row and, if there is one, the field.
    [[nodiscard]] static QString subject(const core::MergeConflict& conflict, const MergeInput& input);

    /// What one copy has there, e.g. “Long course”, or "deleted".
    [[nodiscard]] static QString side(const core::MergeConflict& conflict, const MergeInput& input,
                                      core::Side side);

    /// Why both cannot be had; empty if what the copies have says it.
    [[nodiscard]] static QString reason(const core::MergeConflict& conflict, const MergeInput& input);

    /// The whole conflict in one line.
    [[nodiscard]] static QString line(const core::MergeConflict& conflict, const MergeInput& input);

    /// What of an answer is not taken in, and why, in one line.
    [[nodiscard]] static QString line(const core::NotTaken& refused, const core::Plan& answer,
                                      const core::Plan& shared);
};

}  // namespace nextrung::widgets
