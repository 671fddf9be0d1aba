// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text_search.h"

#include "core/references.h"

#include <algorithm>
#include <functional>
#include <tuple>

namespace nextrung::core {

namespace {

/// Calls `visit(text)` for each text inside a field's value.
template <class Value>
void forEachTextIn(const Value& value, const std::function<void(const QString&)>& visit)
{
    using Element = typename internal::ElementOf<Value>::Type;
    if constexpr (std::is_same_v<Value, QString>) {
        visit(value);
    } else if constexpr (HasFields<Value>) {
        forEachField<Value>([&](const auto& part) { forEachTextIn(value.*part.member, visit); });
    } else if constexpr (std::is_same_v<Value, std::vector<Element>> && !internal::IsId<Element>::value) {
        for (const Element& element : value)
            forEachTextIn(element, visit);
    }
}

template <class Row>
QString ownTitle(const Row& row)
{
    if constexpr (requires { row.title; })
        return row.title;
    else if constexpr (requires { row.name; })
        return row.name;
    else
        return {};
}

template <class Row>
QString rowTitle(const Plan& plan, const Row& row);

template <class Row>
QString rowTitle(const Plan& plan, std::optional<Id<Row>> id)
{
    const Row* row = find(plan, id);
    return row ? rowTitle(plan, *row) : QString();
}

template <class Row>
QString rowTitle(const Plan& plan, const Row& row)
{
    if (const QString own = ownTitle(row); !own.isEmpty())
        return own;
    if constexpr (requires {
                      row.from;
                      row.to;
                      row.type;
                  }
                  || std::is_same_v<Row, Move>) {
        return rowTitle(plan, std::optional(row.from)) + QStringLiteral(" → ")
            + rowTitle(plan, std::optional(row.to));
    } else if constexpr (std::is_same_v<Row, Assessment>) {
        return row.competency ? rowTitle(plan, row.competency) : rowTitle(plan, row.requirement);
    } else if constexpr (std::is_same_v<Row, Requirement>) {
        return rowTitle(plan, row.competency);
    } else if constexpr (std::is_same_v<Row, Post>) {
        return rowTitle(plan, std::optional(row.position));
    } else if constexpr (std::is_same_v<Row, Profile>) {
        return rowTitle(plan, row.person);
    } else if constexpr (std::is_same_v<Row, Comment>) {
        return row.text.simplified();
    } else {
        return {};
    }
}

/// The title of what the row lies in, to tell rows of one name apart.
template <class Row>
QString contextOf(const Plan& plan, const Row& row)
{
    if constexpr (requires { row.parent; })
        return rowTitle(plan, row.parent);
    else if constexpr (requires { row.track; })
        return rowTitle(plan, std::optional(row.track));
    else if constexpr (requires { row.category; })
        return row.category;
    else if constexpr (requires { row.jobTitle; })
        return row.jobTitle;
    else if constexpr (std::is_same_v<Row, Requirement>)
        return rowTitle(plan, std::optional(row.position));
    else
        return {};
}

/// Whether it is what positions stand on: often called as one of them, which is what is looked for.
bool isGround(const ObjectRef& row)
{
    return idOf<Track>(row) || idOf<Level>(row);
}

/// Words as they are looked for, and how well a title answers to them.
class Query {
public:
    explicit Query(const QString& text)
        : whole_(folded(text.simplified()))
        , words_(whole_.split(QLatin1Char(' '), Qt::SkipEmptyParts))
    {
    }

    [[nodiscard]] bool isBlank() const { return words_.isEmpty(); }

    [[nodiscard]] std::optional<Match> matchOf(const QString& title) const
    {
        const QString plain = folded(title);
        if (!missingIn(words_, plain).isEmpty())
            return std::nullopt;
        if (plain == whole_)
            return Match::Whole;
        if (plain.startsWith(whole_))
            return Match::Begins;
        return plain.contains(QLatin1Char(' ') + whole_) ? Match::WordBegins : Match::Inside;
    }

    /// The words that the title lacks.
    [[nodiscard]] QStringList missingInTitle(const QString& title) const
    {
        return missingIn(words_, folded(title));
    }

    [[nodiscard]] static QStringList missingIn(const QStringList& words, const QString& plain)
    {
        QStringList missing;
        for (const QString& word : words) {
            if (!plain.contains(word))
                missing.append(word);
        }
        return missing;
    }

private:
    QString whole_;
    QStringList words_;
};

/// The text of the row that holds the last of the words that the title lacks, if all are somewhere in it.
template <class Row>
std::optional<QString> textWith(const Row& row, QStringList words)
{
    QString last;
    forEachField<Row>([&](const auto& field) {
        forEachTextIn(row.*field.member, [&](const QString& text) {
            if (words.isEmpty() || text.isEmpty())
                return;
            const QStringList left = Query::missingIn(words, folded(text));
            if (left.size() < words.size())
                last = text;
            words = left;
        });
    });
    return words.isEmpty() ? std::optional(last.simplified()) : std::nullopt;
}

}  // namespace

QString folded(const QString& text)
{
    const bool isAscii
        = std::all_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 128; });
    if (isAscii)
        return text.toLower();
    const QString apart = text.normalized(QString::NormalizationForm_KD).toCaseFolded();
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (letter.category() != QChar::Mark_NonSpacing)
            plain.append(letter);
    }
    return plain;
}

std::optional<Match> matchOf(const QString& text, const QString& title)
{
    return Query(text).matchOf(title);
}

QString titleOf(const Plan& plan, const ObjectRef& object)
{
    QString title;
    forEachTable([&]<class Row>(Table<Row> Plan::*) {
        if (const std::optional<Id<Row>> id = idOf<Row>(object))
            title = rowTitle(plan, id);
    });
    return title;
}

std::vector<Found> search(const Plan& plan, const QString& text, std::size_t limit)
{
    const Query query(text);
    if (query.isBlank())
        return {};
    std::vector<Found> found;
    std::size_t elsewhere = 0;
    const auto look = [&](const auto& row) {
        const QString title = ownTitle(row);
        if (const std::optional<Match> match = query.matchOf(title)) {
            found.push_back({refTo(row.id), title, contextOf(plan, row), *match});
        } else if (elsewhere < limit) {
            if (const std::optional<QString> where = textWith(row, query.missingInTitle(title))) {
                found.push_back({refTo(row.id), rowTitle(plan, row), *where, Match::Elsewhere});
                ++elsewhere;
            }
        }
    };
    forEachTable([&](auto member) {
        for (const auto& row : plan.*member)
            look(*row);
    });
    const auto place
        = [](const Found& each) { return std::tuple(each.match, isGround(each.row), each.title.size()); };
    std::stable_sort(found.begin(), found.end(),
                     [&](const Found& one, const Found& other) { return place(one) < place(other); });
    found.resize(std::min(found.size(), limit));
    return found;
}

}  // namespace nextrung::core
