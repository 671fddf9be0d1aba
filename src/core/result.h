// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <utility>
#include <variant>

namespace nextrung::core {

/// Why an operation was refused: a code for programs, the names and numbers that the sentence needs, and
/// where. The sentence itself is worded for people in one place (widgets/messages).
struct Error {
    enum class Code {
        // files
        CannotRead,  ///< args: path, the system's reason
        CannotWrite,  ///< args: path, the system's reason
        MissingFolder,  ///< args: path, the folder into which a link leads and which is not there
        ChangedMeanwhile,  ///< args: path; somebody else has written the file since it was read
        NeedsPassphrase,  ///< no args: the file is locked
        WrongPassphrase,  ///< no args
        Damaged,  ///< no args: a locked file or a journal that is not as it was written
        TooLarge,  ///< args: size limit in MB
        EmptyFile,  ///< no args
        NotJson,  ///< args: line, column, what the parser said
        DuplicateName,  ///< args: a name that is twice in one object, the line of the second
        NotAPlan,  ///< no args: JSON, but not a NextRung plan
        NewerVersion,  ///< args: the version that can read it
        ReadOnly,  ///< args: the version that can write it; it can be read here, but nothing may be changed
        WrongType,  ///< where: path in the file; args: what was expected, what was found
        BadId,  ///< where: path in the file; args: the text
        DuplicateId,  ///< where: path in the file; args: the id
        DanglingReference,  ///< where: path in the file; args: the id, the table it should be in
        ThePast,  ///< args: the day; the plan is shown as it was then, and nothing of that may be changed
        NotText,  ///< the bytes are not UTF-8 text
        NotAnAnswer,  ///< no args: a plan, but not one that was shared and has come back
        // edits
        UnknownRow,  ///< args: table
        InvalidValue,  ///< where: field; args: the value
        EmptyTitle,  ///< no args
        TitleTaken,  ///< args: the title
        DependencyCycle,  ///< args: the titles round the loop, the first repeated at the end
        PhaseCycle,  ///< args: the titles round the loop, the first repeated at the end
        CompetencyCycle,  ///< args: the titles round the loop, the first repeated at the end
        SelfReference,  ///< args: the title
        AlreadyThere,  ///< args: the titles of both ends: such a link or move exists
        // choices
        AmbiguousTitle,  ///< args: the title, then the candidates
        UnknownTitle,  ///< args: the title
        NoGoal,  ///< there is no target position
        // imports
        UnknownFormat,  ///< args: what was seen
        MissingColumn,  ///< args: the column's name
        NothingToTake,  ///< args: what was looked for
        UnknownOption,  ///< args: the option's value, what is possible
        NotXml,  ///< args: line, column, what the parser said
        UnclosedQuote,  ///< args: the line of the file on which the quote opens
        TooMany,  ///< args: the most that is read; where: of what (cells, positions, competencies)
    };

    Code code;
    QStringList args{};
    QString where{};  ///< A path in the file or the name of a field, if that helps.

    friend bool operator==(const Error&, const Error&) = default;
};

/// A value, or the reason there is none. Named after std::expected, which
/// C++20 does not have, so that moving to it later is a change of one line.
template <class T>
class [[nodiscard]] Result {
public:
    // Implicit on purpose: `return plan;` and `return Error{...};` both read well.
    Result(T value)  // NOLINT(google-explicit-constructor)
        : content_(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)  // NOLINT(google-explicit-constructor)
        : content_(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool has_value() const noexcept { return content_.index() == 0; }
    explicit operator bool() const noexcept { return has_value(); }

    /// @pre has_value()
    [[nodiscard]] const T& operator*() const& { return *std::get_if<0>(&content_); }
    [[nodiscard]] T&& operator*() && { return std::move(*std::get_if<0>(&content_)); }
    [[nodiscard]] const T* operator->() const { return std::get_if<0>(&content_); }

    /// @pre !has_value()
    [[nodiscard]] const Error& error() const { return *std::get_if<1>(&content_); }

private:
    std::variant<T, Error> content_;
};

/// For operations that either happen or are refused.
using Outcome = Result<std::monostate>;
inline constexpr std::monostate accepted{};

}  // namespace nextrung::core
