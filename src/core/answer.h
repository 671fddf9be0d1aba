// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/object_ref.h"
#include "core/plan.h"

#include <QLatin1String>

#include <vector>

namespace nextrung::core {

/// What a shared copy and an answer carry at the top of their files besides the plan (storage/share_file).
inline constexpr QLatin1String sharedMark{"shared"};
inline constexpr QLatin1String answerMark{"answer"};
/// In the mark of a shared copy: the word of the layer of those for whom it was made.
inline constexpr QLatin1String sharedLayer{"layer"};

/// Whether a plan is a shared copy, or an answer to one: it lacks what its reader may not see, so that
/// merging it would delete that.
[[nodiscard]] bool isSharedCopy(const Plan& plan);

/// Who most likely got this shared copy: of one for the manager the person whom the meeting is with, of one
/// for the coach the first mentor or adviser. Nothing of one for everybody, and of a plan that is no copy.
[[nodiscard]] std::optional<Id<Person>> likelyReaderOf(const Plan& copy);

/// Whether somebody is in the copy whose answer would be taken in: the climber's own would not. O(people).
[[nodiscard]] bool canBeAnswered(const Plan& copy);

/// Something in an answer that is not taken in, and why.
struct NotTaken {
    enum class Why {
        NotForAnswers,  ///< Answers add assessments and comments and word the agreement, nothing else.
        NotTheirs,  ///< It is said in the name of somebody else.
        Gone,  ///< What it is about is no longer in the plan.
        ChangedHere,  ///< The agreement was worded anew here since the plan was shared.
        NotOnScale,  ///< The competency's scale has no such level.
    };

    ObjectRef row{};
    QString field{};  ///< Empty if it is about the whole row.
    Why why = Why::NotForAnswers;

    friend bool operator==(const NotTaken&, const NotTaken&) = default;
};

/// What becomes of a plan by an answer.
struct TakenAnswer {
    Plan plan{};
    std::vector<NotTaken> notTaken{};  ///< In the order of the tables; nothing else of the answer is lost.
};

/// Takes in what somebody answered to a plan that was shared with them: the assessments and comments that
/// they added in their own name (and themselves, if they were not in the plan yet), and the agreement as they
/// worded it. Taking in the same answer again changes nothing.
/// @param shared  The copy that they were given.
/// @param answer  The copy that came back.
/// @param by  Who answers; the climber's own assessments and comments come from no answer.
[[nodiscard]] TakenAnswer takeAnswer(const Plan& plan, const Plan& shared, const Plan& answer, Id<Person> by);

}  // namespace nextrung::core
