// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan.h"
#include "core/references.h"

#include <QHash>
#include <QRegularExpression>

#include <functional>
#include <vector>

namespace nextrung::core {

/// Takes the names of some people out of texts and puts what they are called instead (PRACTICES R12).
///
/// Found are whole names whatever their case, and their parts of three letters and more (first and last
/// names) as they are written, also with an s at the end. A part that somebody else's name or a title of the
/// ladder has too is left alone: it says nothing.
class Nameless {
public:
    using Called = std::function<QString(const Person&)>;

    /// @param hidden  The people of `plan` whose names are taken out.
    Nameless(const Plan& plan, const std::vector<const Person*>& hidden, const Called& called);

    [[nodiscard]] QString text(const QString& text) const;

    /// Takes the names out of every text of a row, of its parts and lists.
    template <class Value>
    void clean(Value& value) const
    {
        using Element = typename internal::ElementOf<Value>::Type;
        if constexpr (std::is_same_v<Value, QString>) {
            value = text(value);
        } else if constexpr (HasFields<Value>) {
            forEachField<Value>([&](const auto& each) { clean(value.*each.member); });
        } else if constexpr (std::is_same_v<Value, std::optional<Element>> && HasFields<Element>) {
            if (value)
                clean(*value);
        } else if constexpr (std::is_same_v<Element, QString> || HasFields<Element>) {
            for (Element& element : value)
                clean(element);
        }
    }

private:
    QRegularExpression names_;  ///< Empty if nobody is hidden.
    QHash<QString, QString> instead_;  ///< By the name, folded to lower case and single spaces.
};

}  // namespace nextrung::core
