// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nextrung::core {

/// Whether a field may leave the machine with its row, or only when the person ticks it: private ones and,
/// apart from them, pay (PRACTICES R12).
enum class Privacy { Ordinary, Private, Pay };

/// What becomes of a row when the row that a field refers to is deleted: an owned row goes too, an
/// independent one only forgets the reference. A field that must hold an id (not optional) always owns its
/// row.
enum class Binding { Independent, Owned };

/// One member of an entity under the name it has in files.
///
/// Each entity lists its fields once, in `static constexpr void fields(visit)`. The file codec, the diff, the
/// merge, search, the table columns and the random plans of the tests all walk that list: a new field is
/// one line there.
template <class Row, class Value>
struct Field {
    const char* name;
    Value Row::*member;
    Privacy privacy = Privacy::Ordinary;
    Binding binding = Binding::Independent;
};

template <class Row, class Value>
[[nodiscard]] constexpr Field<Row, Value> field(const char* name, Value Row::*member,
                                                Privacy privacy = Privacy::Ordinary)
{
    return {name, member, privacy};
}

template <class Row, class Value>
[[nodiscard]] constexpr Field<Row, Value> ownerField(const char* name, Value Row::*member)
{
    return {name, member, Privacy::Ordinary, Binding::Owned};
}

/// Calls `visit(field)` for each field of Row, in the order of its list.
template <class Row, class Visit>
constexpr void forEachField(Visit&& visit)
{
    Row::fields(visit);
}

namespace internal {

/// Stands for any visitor where only the list's existence is asked.
struct NoVisit {
    template <class F>
    constexpr void operator()(const F&) const
    {
    }
};

}  // namespace internal

/// A type that lists its fields: an entity, or a part of one.
template <class T>
concept HasFields = requires
{
    T::fields(internal::NoVisit{});
};

}  // namespace nextrung::core
