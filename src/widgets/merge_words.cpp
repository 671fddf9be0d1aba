// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/merge_words.h"

#include "widgets/field_words.h"

namespace nextrung::widgets {

namespace {

using Kind = core::MergeConflict::Kind;

/// The row in the words of a copy that has it.
QString rowWords(const core::ObjectRef& ref, const core::Plan& first, const core::Plan& second)
{
    bool isInFirst = false;
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*) {
        isInFirst = isInFirst || core::find(first, core::idOf<Row>(ref));
    });
    return FieldWords::row(isInFirst ? first : second, ref);
}

}  // namespace

QString MergeWords::subject(const core::MergeConflict& conflict, const MergeInput& input)
{
    const QString row = rowWords(conflict.row, input.ours, input.theirs);
    //: %1 is a thing and its title, %2 one of its fields.
    return conflict.field.isEmpty() ? row : tr("%1, %2").arg(row, FieldWords::nameOf(conflict.field));
}

QString MergeWords::side(const core::MergeConflict& conflict, const MergeInput& input, core::Side side)
{
    switch (conflict.kind) {
    case Kind::BothChanged:
    case Kind::Loop:
        return FieldWords::value(input.of(side), conflict.row, conflict.field);
    case Kind::ChangedAndDeleted: {
        if (side == conflict.deletedBy)
            return tr("deleted");
        QStringList changes;
        for (const ChangeWords& change : FieldWords::changes(input.base, input.of(side))) {
            if (change.row == conflict.row)
                changes.append(QStringLiteral("%1: %2").arg(change.field, change.after));
        }
        return changes.join(QStringLiteral("; "));
    }
    case Kind::DeletedButNeeded:
        return side == conflict.deletedBy
            ? tr("deleted")
            : tr("needed for %1").arg(rowWords(conflict.with, input.ours, input.theirs));
    case Kind::BreaksRule:
        return rowWords(conflict.row, input.of(side), input.base);
    }
    Q_UNREACHABLE();
}

QString MergeWords::reason(const core::MergeConflict& conflict, const MergeInput& /*input*/)
{
    if (conflict.kind == Kind::Loop)
        return tr("The changes of both together would go round in a loop.");
    if (conflict.kind == Kind::BreaksRule)
        return tr("The changes of both do not go together.");
    return {};
}

QString MergeWords::line(const core::MergeConflict& conflict, const MergeInput& input)
{
    //: %1 is what the conflict is about, %2 what one copy has there, %3 what the other copy has.
    QString line = tr("%1: ours %2; theirs %3.")
                       .arg(subject(conflict, input), side(conflict, input, core::Side::Ours),
                            side(conflict, input, core::Side::Theirs));
    if (const QString why = reason(conflict, input); !why.isEmpty())
        line += QLatin1Char(' ') + why;
    return line;
}

QString MergeWords::line(const core::NotTaken& refused, const core::Plan& answer, const core::Plan& shared)
{
    using Why = core::NotTaken::Why;
    QString what = rowWords(refused.row, answer, shared);
    if (!refused.field.isEmpty())
        what = tr("%1, %2").arg(what, FieldWords::nameOf(refused.field));
    switch (refused.why) {
    case Why::NotForAnswers:
        return tr("%1: not taken in. An answer can add assessments and comments and word the agreement; "
                  "everything else in the plan is yours.")
            .arg(what);
    case Why::NotTheirs:
        return tr("%1: not taken in, because it is said in the name of somebody else.").arg(what);
    case Why::Gone:
        return tr("%1: not taken in, because what it is about is no longer in your plan.").arg(what);
    case Why::ChangedHere:
        return tr("%1: not taken in, because you have worded it anew since you shared the plan.").arg(what);
    case Why::NotOnScale:
        //: %1 is an assessment and its level.
        return tr("%1: not taken in, because the scale has no such level. Ask for an assessment on the "
                  "scale.")
            .arg(QStringLiteral("%1 %2").arg(what, FieldWords::value(answer, refused.row, refused.field)));
    }
    Q_UNREACHABLE();
}

}  // namespace nextrung::widgets
