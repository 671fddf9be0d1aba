// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"

#include <QObject>

#include <optional>

namespace nextrung::document {

/// What the person has selected, shared by all pages: an activity chosen in the plan is the one marked in
/// the skills. View state: never saved, never undone.
class Selection : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// The row selected last, of any kind.
    [[nodiscard]] std::optional<core::ObjectRef> current() const { return current_; }

    /// The current row if it is of this kind.
    template <class Row>
    [[nodiscard]] std::optional<core::Id<Row>> as() const
    {
        return current_ ? core::idOf<Row>(*current_) : std::nullopt;
    }

    void select(std::optional<core::ObjectRef> row)
    {
        if (row == current_)
            return;
        current_ = row;
        emit changed();
    }

signals:
    void changed();

private:
    std::optional<core::ObjectRef> current_;
};

}  // namespace nextrung::document
