// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/field_words.h"

#include "core/plan_diff.h"
#include "core/references.h"
#include "core/row_changes.h"
#include "core/text_search.h"
#include "report/dates.h"
#include "widgets/messages.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>

namespace nextrung::widgets {

namespace {

QString quoted(const QString& text)
{
    return FieldWords::tr("“%1”").arg(text.simplified());
}

QString nothing()
{
    return FieldWords::tr("nothing");
}

/// Words for values of every type that a field may have.
class ValueWords {
public:
    explicit ValueWords(const core::Plan& plan)
        : plan_(plan)
    {
    }

    static QString of(const QString& text) { return text.isEmpty() ? nothing() : quoted(text); }
    static QString of(bool value) { return value ? FieldWords::tr("yes") : FieldWords::tr("no"); }
    static QString of(int number) { return QLocale().toString(number); }
    static QString of(double number) { return QLocale().toString(number, 'g', 10); }
    static QString of(QDate day) { return report::dateInTable(QLocale(), day); }

    template <class Row>
    QString of(core::Id<Row> id) const
    {
        const QString title = core::titleOf(plan_, core::refTo(id));
        return title.isEmpty() ? core::toText(id) : quoted(title);
    }

    template <class E>
    QString of(const core::Choice<E>& choice) const
    {
        return FieldWords::choice(choice.word());
    }

    template <class T>
    QString of(const std::optional<T>& value) const
    {
        return value ? of(*value) : nothing();
    }

    template <class T>
    QString of(const std::vector<T>& list) const
    {
        QStringList words;
        for (const T& each : list)
            words.append(of(each));
        return words.isEmpty() ? nothing() : words.join(FieldWords::tr(", "));
    }

    template <core::HasFields Part>
    QString of(const Part& part) const
    {
        QStringList words;
        core::forEachField<Part>([&](const auto& each) { words.append(of(part.*each.member)); });
        return words.join(QLatin1Char(' '));
    }

    QString of(const QJsonValue& value) const
    {
        if (value.isUndefined())
            return nothing();
        if (value.isObject())
            return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
        if (value.isArray())
            return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
        return value.isString() ? of(value.toString()) : value.toVariant().toString();
    }

private:
    const core::Plan& plan_;
};

/// What is said of a row as soon as it is added.
template <class Row>
QStringList saidIn(const core::Plan& /*plan*/, const Row& /*row*/)
{
    return {};
}

template <class Row>
QStringList whenAndWho(const core::Plan& plan, const Row& row, core::Id<core::Person> who)
{
    QStringList parts;
    if (row.on)
        parts << ValueWords::of(*row.on);
    //: %1 is a person.
    parts << FieldWords::tr("said by %1").arg(ValueWords(plan).of(who));
    //: %1 is e.g. manager, or everybody.
    parts << FieldWords::tr("may be seen by: %1").arg(FieldWords::choice(row.layer.word()));
    return parts;
}

QStringList saidIn(const core::Plan& plan, const core::Assessment& assessment)
{
    const bool isLevel = assessment.state == core::Assessment::State::Assessed && assessment.level;
    QStringList parts{isLevel ? ValueWords::of(*assessment.level)
                              : FieldWords::choice(assessment.state.word())};
    parts << whenAndWho(plan, assessment, assessment.assessor);
    if (!assessment.note.isEmpty())
        parts << quoted(assessment.note);
    return parts;
}

QStringList saidIn(const core::Plan& plan, const core::Comment& comment)
{
    QStringList parts;
    const auto addSubject = [&](const auto& id) {
        if (id)
            //: %1 is a thing and its title, of which somebody said something.
            parts << FieldWords::tr("about %1").arg(FieldWords::row(plan, core::refTo(*id)));
    };
    addSubject(comment.competency);
    addSubject(comment.activity);
    addSubject(comment.ask);
    return parts + whenAndWho(plan, comment, comment.by);
}

/// Notes each name of the objects whose values differ.
template <class Visit>
void forEachOtherName(const QJsonObject& before, const QJsonObject& after, Visit&& visit)
{
    QStringList names = before.keys() + after.keys();
    names.removeDuplicates();
    for (const QString& name : names) {
        if (before.value(name) != after.value(name))
            visit(name);
    }
}

}  // namespace

QString FieldWords::choiceItem(const QString& word)
{
    const QString text = choice(word);
    return text.isEmpty() ? text : QLocale().toUpper(text.first(1)) + text.sliced(1);
}

QString FieldWords::unknownChoice(const QString& word)
{
    //: %1 is a word of a file that a newer version wrote.
    return tr("“%1” (unknown)").arg(word.simplified());
}

QString FieldWords::row(const core::Plan& plan, const core::ObjectRef& row)
{
    if (row.table.empty())
        return tr("the file");
    const QString kind
        = Messages::rowName(QString::fromLatin1(row.table.data(), static_cast<qsizetype>(row.table.size())));
    const QString title = core::titleOf(plan, row).simplified();
    //: %1 is what it is, e.g. activity, %2 its title.
    return title.isEmpty() ? kind : tr("%1 “%2”").arg(kind, title);
}

QString FieldWords::value(const core::Plan& plan, const core::ObjectRef& ref, const QString& field)
{
    const ValueWords words(plan);
    if (ref.table.empty())
        return words.of(plan.unknown.value(field));
    QString text = nothing();
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*) {
        const Row* row = core::find(plan, core::idOf<Row>(ref));
        if (!row)
            return;
        text = words.of(row->unknown.value(field));
        core::forEachField<Row>([&](const auto& each) {
            if (field == QLatin1String(each.name))
                text = words.of((*row).*each.member);
        });
    });
    return text;
}

std::vector<ChangeWords> FieldWords::changes(const core::Plan& before, const core::Plan& after)
{
    using Kind = ChangeWords::Kind;
    std::vector<ChangeWords> changes;
    const core::PlanDiff diff(before, after);
    const auto note = [&](const core::ObjectRef& ref, const QString& field) {
        changes.push_back({Kind::Changed, ref, row(after, ref), nameOf(field), value(before, ref, field),
                           value(after, ref, field)});
    };
    core::forEachTable([&]<class Row>(core::Table<Row> core::Plan::*) {
        // They only say how what is told here was before.
        if (requires { Row::isMemory; })
            return;
        const core::TableDiff<Row>& rows = diff.of<Row>();
        for (const core::Id<Row> id : rows.removed)
            changes.push_back({Kind::Deleted, core::refTo(id), row(before, core::refTo(id)), {}, {}, {}});
        for (const core::Id<Row> id : rows.changed) {
            const Row& old = *core::find(before, id);
            const Row& now = *core::find(after, id);
            core::forEachField<Row>([&](const auto& each) {
                if (!(old.*each.member == now.*each.member))
                    note(core::refTo(id), QString::fromLatin1(each.name));
            });
            forEachOtherName(old.unknown, now.unknown,
                             [&](const QString& name) { note(core::refTo(id), name); });
        }
        for (const core::Id<Row> id : rows.added)
            changes.push_back({Kind::Added,
                               core::refTo(id),
                               row(after, core::refTo(id)),
                               {},
                               {},
                               saidIn(after, *core::find(after, id)).join(tr(", "))});
    });
    for (const QString& name : core::differingAtTop(before, after))
        note({}, name);
    return changes;
}

QString FieldWords::fieldLine(const ChangeWords& change)
{
    return QStringLiteral("%1: %2 → %3").arg(change.field, change.before, change.after);
}

QString FieldWords::line(const ChangeWords& change)
{
    switch (change.kind) {
    case ChangeWords::Kind::Added:
        //: %1 is a thing and its title, e.g. activity “Course”.
        return change.after.isEmpty() ? tr("added: %1").arg(change.what)
                                      : tr("added: %1: %2").arg(change.what, change.after);
    case ChangeWords::Kind::Deleted:
        return tr("deleted: %1").arg(change.what);
    case ChangeWords::Kind::Changed:
        return QStringLiteral("%1: %2").arg(change.what, fieldLine(change));
    }
    Q_UNREACHABLE();
}

QString FieldWords::keptBack(const ChangeWords& change)
{
    if (change.kind == ChangeWords::Kind::Deleted)
        //: %1 is a thing and its title that are not shared.
        return tr("stays here: %1").arg(change.what);
    //: %1 is a thing and its title, %2 one of its fields and %3 what is in it.
    return tr("stays here: %1, %2: %3").arg(change.what, change.field, change.before);
}

}  // namespace nextrung::widgets
