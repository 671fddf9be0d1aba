// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/ladder_words.h"

#include "report/dates.h"

#include <QCoreApplication>

namespace nextrung::report {

namespace {

class Words {
    Q_DECLARE_TR_FUNCTIONS(LadderWords)

public:
    static void wordCards(drawing::LadderWords& words)
    {
        //: Under the title of a position: its level's number, and its track or employer.
        words.level = tr("Level %1, %2");
        words.youAreHere = tr("You are here");
        words.target = tr("Target");
        words.heldBefore = tr("Held before");
        //: The years in which a position was held.
        words.years = tr("%1 to %2");
        //: A sum of money in thousands, as short as can be.
        words.thousands = tr("%1k");
        //: Pay from this sum on.
        words.payFrom = tr("from %1");
        //: Pay up to this sum.
        words.payUpTo = tr("up to %1");
        //: Months, as short as can be; a number or a range.
        words.months = tr("%1 mo");
        words.monthsFrom = tr("%1+ mo");
        words.nothingToCompare = tr("Nothing to compare yet");
    }

    static void wordMoves(drawing::LadderWords& words)
    {
        //: A route by its letter.
        words.route = tr("Route %1");
        words.chosenRoute = tr("My route");
        words.promotion = tr("Promotion");
        words.lateral = tr("Lateral");
        words.external = tr("External");
        words.stepBack = tr("Step back");
        //: A move that comes later on the route than the target.
        words.later = tr("Later");
        words.iAmHere = tr("I am here");
        //: On paper: the letter of the route and the day by which it is to be done.
        words.routeBy = tr("%1, by %2");
        words.ready = tr("ready");
    }

    static void wordSpeech(drawing::LadderWords& words)
    {
        words.saidCurrent = tr("you are here");
        words.saidTarget = tr("target");
        words.saidTargetBy = tr("target by %1");
        words.saidReadiness = tr("readiness %1");
        //: A kind of move from one position to another.
        words.saidMove = tr("%1 from %2 to %3");
        //: A number and the name of a route.
        words.saidStep = tr("step %1 of %2");
    }

    static QString positions(int count)
    {
        //: Beside the name of a track.
        return tr("%n position(s)", nullptr, count);
    }

    static QString heading() { return tr("Level"); }
};

}  // namespace

drawing::LadderWords ladderWords(const QLocale& locale)
{
    drawing::LadderWords words;
    words.locale = locale;
    words.dateInProse = [locale](QDate day) { return dateInProse(locale, day); };
    words.dateInTable = [locale](QDate day) { return dateInTable(locale, day); };
    words.levelHeading = Words::heading();
    words.positionCount = &Words::positions;
    Words::wordCards(words);
    Words::wordMoves(words);
    Words::wordSpeech(words);
    return words;
}

}  // namespace nextrung::report
