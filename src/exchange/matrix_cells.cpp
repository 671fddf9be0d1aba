// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/matrix_cells.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace nextrung::exchange {

namespace {

struct KnownHeading {
    const char16_t* text;
    Heading heading;
};

constexpr std::array knownHeadings{
    KnownHeading{u"skill", Heading::Competencies},
    KnownHeading{u"skills", Heading::Competencies},
    KnownHeading{u"competency", Heading::Competencies},
    KnownHeading{u"competencies", Heading::Competencies},
    KnownHeading{u"competence", Heading::Competencies},
    KnownHeading{u"capability", Heading::Competencies},
    KnownHeading{u"criterion", Heading::Competencies},
    KnownHeading{u"kompetenz", Heading::Competencies},
    KnownHeading{u"kompetenzen", Heading::Competencies},
    KnownHeading{u"f\u00E4higkeit", Heading::Competencies},
    KnownHeading{u"f\u00E4higkeiten", Heading::Competencies},
    KnownHeading{u"role", Heading::Positions},
    KnownHeading{u"roles", Heading::Positions},
    KnownHeading{u"position", Heading::Positions},
    KnownHeading{u"positions", Heading::Positions},
    KnownHeading{u"job", Heading::Positions},
    KnownHeading{u"job title", Heading::Positions},
    KnownHeading{u"title", Heading::Positions},
    KnownHeading{u"rolle", Heading::Positions},
    KnownHeading{u"stelle", Heading::Positions},
    KnownHeading{u"category", Heading::Category},
    KnownHeading{u"group", Heading::Category},
    KnownHeading{u"area", Heading::Category},
    KnownHeading{u"theme", Heading::Category},
    KnownHeading{u"kategorie", Heading::Category},
    KnownHeading{u"gruppe", Heading::Category},
    KnownHeading{u"bereich", Heading::Category},
    KnownHeading{u"weight", Heading::Weight},
    KnownHeading{u"importance", Heading::Weight},
    KnownHeading{u"priority", Heading::Weight},
    KnownHeading{u"gewicht", Heading::Weight},
    KnownHeading{u"gewichtung", Heading::Weight},
    KnownHeading{u"wichtigkeit", Heading::Weight},
    KnownHeading{u"track", Heading::Track},
    KnownHeading{u"lane", Heading::Track},
    KnownHeading{u"family", Heading::Track},
    KnownHeading{u"job family", Heading::Track},
    KnownHeading{u"laufbahn", Heading::Track},
    KnownHeading{u"level", Heading::Level},
    KnownHeading{u"rank", Heading::Level},
    KnownHeading{u"band", Heading::Level},
    KnownHeading{u"grade", Heading::Level},
    KnownHeading{u"stufe", Heading::Level},
    KnownHeading{u"ebene", Heading::Level},
    KnownHeading{u"description", Heading::Description},
    KnownHeading{u"summary", Heading::Description},
    KnownHeading{u"definition", Heading::Description},
    KnownHeading{u"beschreibung", Heading::Description},
    KnownHeading{u"id", Heading::Ignored},
    KnownHeading{u"#", Heading::Ignored},
    KnownHeading{u"no.", Heading::Ignored},
    KnownHeading{u"nr.", Heading::Ignored},
    KnownHeading{u"note", Heading::Ignored},
    KnownHeading{u"notes", Heading::Ignored},
    KnownHeading{u"comment", Heading::Ignored},
    KnownHeading{u"comments", Heading::Ignored},
    KnownHeading{u"bemerkung", Heading::Ignored},
    KnownHeading{u"kommentar", Heading::Ignored},
};

Heading exactHeading(const QString& text)
{
    const auto* const at
        = std::find_if(knownHeadings.begin(), knownHeadings.end(),
                       [&text](const KnownHeading& known) { return QStringView(known.text) == text; });
    return at == knownHeadings.end() ? Heading::None : at->heading;
}

bool isNotApplicable(const QString& text)
{
    static const QStringList words{QStringLiteral("-"),
                                   QStringLiteral("\u2010"),
                                   QStringLiteral("\u2013"),
                                   QStringLiteral("\u2014"),
                                   QStringLiteral("\u2212"),
                                   QStringLiteral("--"),
                                   QStringLiteral("n/a"),
                                   QStringLiteral("n.a."),
                                   QStringLiteral("na"),
                                   QStringLiteral("not applicable"),
                                   QStringLiteral("n. a."),
                                   QStringLiteral("k.a."),
                                   QStringLiteral("k. a."),
                                   QStringLiteral("keine angabe"),
                                   QStringLiteral("entf\u00E4llt"),
                                   QStringLiteral("nicht zutreffend")};
    return words.contains(text.toLower());
}

// A text so short that it may stand for a level: not a sentence, a range, a web address, a formula or its
// error.
bool isWord(const QString& text)
{
    constexpr qsizetype longest = 40;
    constexpr qsizetype mostWords = 4;
    if (text.size() > longest || text.contains(QLatin1Char('\n')) || QStringView(u"=#?+@").contains(text[0]))
        return false;
    if (text.count(QLatin1Char(' ')) >= mostWords || text.contains(QLatin1String("://")))
        return false;
    const bool hasLetter = std::any_of(text.begin(), text.end(), [](QChar unit) { return unit.isLetter(); });
    const bool isMark = text.size() == 1 && text[0].isSymbol();
    return hasLetter || isMark;
}

}  // namespace

Heading headingOf(const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("\\s*[/\\\\|(>]\\s*|\\s+(?:vs\\.?|by|x)\\s+"));
    const QString folded = text.simplified().toLower();
    const Heading exact = exactHeading(folded);
    if (exact != Heading::None)
        return exact;
    const Heading first = exactHeading(folded.section(separator, 0, 0));
    const bool isSide = first == Heading::Competencies || first == Heading::Positions;
    return isSide && folded.contains(separator) ? first : Heading::None;
}

bool isOfCompetencies(Heading heading)
{
    return heading == Heading::Category || heading == Heading::Weight;
}

bool isOfPositions(Heading heading)
{
    return heading == Heading::Track || heading == Heading::Level;
}

std::optional<double> numberIn(const QString& text)
{
    static const QRegularExpression number(QStringLiteral("^\\+?[0-9]{1,6}([.,][0-9]{1,6})?$"));
    if (!number.match(text).hasMatch())
        return std::nullopt;
    return QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble();
}

std::optional<ForeignLevel> levelIn(const QString& text)
{
    constexpr double highest = 1000;
    if (isNotApplicable(text))
        return ForeignLevel{ForeignLevel::Kind::NotApplicable, 0, {}};
    const std::optional<double> number = numberIn(text);
    if (number && *number <= highest)
        return ForeignLevel{ForeignLevel::Kind::Number, *number, {}};
    if (number || !isWord(text))
        return std::nullopt;
    return ForeignLevel{ForeignLevel::Kind::Word, 0, text};
}

std::optional<double> weightIn(const QString& text)
{
    static const std::array<QStringList, 3> words{
        QStringList{QStringLiteral("low"), QStringLiteral("niedrig"), QStringLiteral("could"),
                    QStringLiteral("nice to have"), QStringLiteral("optional")},
        QStringList{QStringLiteral("medium"), QStringLiteral("mittel"), QStringLiteral("should"),
                    QStringLiteral("normal")},
        QStringList{QStringLiteral("high"), QStringLiteral("hoch"), QStringLiteral("must"),
                    QStringLiteral("critical"), QStringLiteral("essential")}};
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (words.at(at).contains(text.toLower()))
            return static_cast<double>(at) + 1;
    }
    return numberIn(text);
}

}  // namespace nextrung::exchange
