<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>DragPreview</name>
    <message numerus="yes">
        <source>%n calendar day(s) later</source>
        <translation>
            <numerusform>%n calendar day later</numerusform>
            <numerusform>%n calendar days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) earlier</source>
        <translation>
            <numerusform>%n calendar day earlier</numerusform>
            <numerusform>%n calendar days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, %n working day(s) short</source>
        <translation>
            <numerusform>none, %n working day short</numerusform>
            <numerusform>none, %n working days short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept %n working day(s) too early for it</source>
        <translation>
            <numerusform>%1 is kept %n working day too early for it</numerusform>
            <numerusform>%1 is kept %n working days too early for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTexts</name>
    <message numerus="yes">
        <source>%n past the goal or a deadline</source>
        <translation>
            <numerusform>%n past the goal or a deadline</numerusform>
            <numerusform>%n past the goal or a deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity</source>
        <translation>
            <numerusform>%n week over capacity</numerusform>
            <numerusform>%n weeks over capacity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is done on %1, %n calendar day(s) later</source>
        <translation>
            <numerusform>All is done on %1, %n calendar day later</numerusform>
            <numerusform>All is done on %1, %n calendar days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is done on %1, %n calendar day(s) earlier</source>
        <translation>
            <numerusform>All is done on %1, %n calendar day earlier</numerusform>
            <numerusform>All is done on %1, %n calendar days earlier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept date(s) broken</source>
        <translation>
            <numerusform>%n kept date broken</numerusform>
            <numerusform>%n kept dates broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack below zero in %n more row(s)</source>
        <translation>
            <numerusform>Slack below zero in %n more row</numerusform>
            <numerusform>Slack below zero in %n more rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to have happened after today</source>
        <translation>
            <numerusform>%n said to have happened after today</numerusform>
            <numerusform>%n said to have happened after today</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because of it “%1” ends %n working day(s) after its deadline</source>
        <translation>
            <numerusform>Because of it “%1” ends %n working day after its deadline</numerusform>
            <numerusform>Because of it “%1” ends %n working days after its deadline</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because of it “%1” ends %n working day(s) after the goal date</source>
        <translation>
            <numerusform>Because of it “%1” ends %n working day after the goal date</numerusform>
            <numerusform>Because of it “%1” ends %n working days after the goal date</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept %n working day(s) too early for it</source>
        <translation>
            <numerusform>“%1” is kept %n working day too early for it</numerusform>
            <numerusform>“%1” is kept %n working days too early for it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message numerus="yes">
        <source>It is %n calendar day(s) long</source>
        <translation>
            <numerusform>It is %n calendar day long</numerusform>
            <numerusform>It is %n calendar days long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n working day(s) long</source>
        <translation>
            <numerusform>It is %n working day long</numerusform>
            <numerusform>It is %n working days long</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It must be asked for %n working day(s) before</source>
        <translation>
            <numerusform>It must be asked for %n working day before</numerusform>
            <numerusform>It must be asked for %n working days before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n calendar day(s) between</source>
        <translation>
            <numerusform>%1, and %n calendar day between</numerusform>
            <numerusform>%1, and %n calendar days between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n working day(s) between</source>
        <translation>
            <numerusform>%1, and %n working day between</numerusform>
            <numerusform>%1, and %n working days between</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, overlapping by %n calendar day(s)</source>
        <translation>
            <numerusform>%1, overlapping by %n calendar day</numerusform>
            <numerusform>%1, overlapping by %n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, overlapping by %n working day(s)</source>
        <translation>
            <numerusform>%1, overlapping by %n working day</numerusform>
            <numerusform>%1, overlapping by %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them left</source>
        <translation>
            <numerusform>%1, %n of them left</numerusform>
            <numerusform>%1, %n of them left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n week later</numerusform>
            <numerusform>%n weeks later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Let the plan decide about all %n that are kept too late</source>
        <translation>
            <numerusform>Let the plan decide about all %n that are kept too late</numerusform>
            <numerusform>Let the plan decide about all %n that are kept too late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) later</source>
        <translation>
            <numerusform>%n calendar day later</numerusform>
            <numerusform>%n calendar days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message numerus="yes">
        <source>%1 needs these %n; mean of the latest assessments</source>
        <translation>
            <numerusform>%1 needs this %n; mean of the latest assessment of each assessor</numerusform>
            <numerusform>%1 needs these %n; mean of the latest assessments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) off the route left out. The ladder exported by itself has all of them.</source>
        <translation>
            <numerusform>%n position off the route left out. The ladder exported by itself has all of them.</numerusform>
            <numerusform>%n positions off the route left out. The ladder exported by itself has all of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n row(s) marked as not in use left out.</source>
        <translation>
            <numerusform>%n row marked as not in use left out.</numerusform>
            <numerusform>%n rows marked as not in use left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name that they need left out.</source>
        <translation>
            <numerusform>%n row without a name that it needs left out.</numerusform>
            <numerusform>%n rows without a name that they need left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n row with fewer cells than the header; what is missing counts as empty.</numerusform>
            <numerusform>%n rows with fewer cells than the header; what is missing counts as empty.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header; what is beyond is not taken.</source>
        <translation>
            <numerusform>%n row with more cells than the header; what is beyond is not taken.</numerusform>
            <numerusform>%n rows with more cells than the header; what is beyond is not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a name not taken.</source>
        <translation>
            <numerusform>%n position without a name not taken.</numerusform>
            <numerusform>%n positions without a name not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) without a name not taken.</source>
        <translation>
            <numerusform>%n competency without a name not taken.</numerusform>
            <numerusform>%n competencies without a name not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that hold no levels not taken.</source>
        <translation>
            <numerusform>%n column that holds no levels not taken.</numerusform>
            <numerusform>%n columns that hold no levels not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line separator(s) became line breaks.</source>
        <translation>
            <numerusform>%n line separator became a line break.</numerusform>
            <numerusform>%n line separators became line breaks.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) dropped.</source>
        <translation>
            <numerusform>%n invisible character dropped.</numerusform>
            <numerusform>%n invisible characters dropped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) became plain ones.</source>
        <translation>
            <numerusform>%n no-break space became a plain one.</numerusform>
            <numerusform>%n no-break spaces became plain ones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with blanks at the ends of lines trimmed.</source>
        <translation>
            <numerusform>%n cell with blanks at the ends of lines trimmed.</numerusform>
            <numerusform>%n cells with blanks at the ends of lines trimmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) that the file has more than once taken once.</source>
        <translation>
            <numerusform>%n requirement that the file has more than once taken once.</numerusform>
            <numerusform>%n requirements that the file has more than once taken once.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) stand in the file with different levels; the higher one is taken.</source>
        <translation>
            <numerusform>%n requirement stands in the file with different levels; the higher one is taken.</numerusform>
            <numerusform>%n requirements stand in the file with different levels; the higher one is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that hold neither a level nor a word for one not taken.</source>
        <translation>
            <numerusform>%n cell that holds neither a level nor a word for one not taken.</numerusform>
            <numerusform>%n cells that hold neither a level nor a word for one not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a word that is given no level not taken.</source>
        <translation>
            <numerusform>%n cell with a word that is given no level not taken.</numerusform>
            <numerusform>%n cells with a word that is given no level not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) brought into the range from 1 to 3.</source>
        <translation>
            <numerusform>%n weight brought into the range from 1 to 3.</numerusform>
            <numerusform>%n weights brought into the range from 1 to 3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) that cannot be read; the usual one is taken.</source>
        <translation>
            <numerusform>%n weight that cannot be read; the usual one is taken.</numerusform>
            <numerusform>%n weights that cannot be read; the usual one is taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) that no position asks for taken all the same.</source>
        <translation>
            <numerusform>%n competency that no position asks for taken all the same.</numerusform>
            <numerusform>%n competencies that no position asks for taken all the same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) between neighbours not proposed, since there are too many of them.</source>
        <translation>
            <numerusform>%n move between neighbours not proposed, since there are too many of them.</numerusform>
            <numerusform>%n moves between neighbours not proposed, since there are too many of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) with the title of another joined with it, since nothing else tells them apart.</source>
        <translation>
            <numerusform>%n position with the title of another joined with it, since nothing else tells them apart.</numerusform>
            <numerusform>%n positions with the title of another joined with it, since nothing else tells them apart.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) for levels are not known here: each is put above the one after which it first stands in the file. Check the order.</source>
        <translation>
            <numerusform>%n word for levels is not known here: it is put above the one after which it first stands in the file. Check the order.</numerusform>
            <numerusform>%n words for levels are not known here: each is put above the one after which it first stands in the file. Check the order.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length(s) or lag(s) rounded up to whole days.</source>
        <translation>
            <numerusform>%n length or lag rounded up to whole days.</numerusform>
            <numerusform>%n lengths or lags rounded up to whole days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that begin or end within a day taken by whole days.</source>
        <translation>
            <numerusform>%n step that begins or ends within a day taken by whole days.</numerusform>
            <numerusform>%n steps that begin or end within a day taken by whole days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with a condition on their dates that a plan does not have: it is not taken.</source>
        <translation>
            <numerusform>%n step with a condition on its dates that a plan does not have: it is not taken.</numerusform>
            <numerusform>%n steps with a condition on their dates that a plan does not have: it is not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with a calendar of their own follow that of the plan.</source>
        <translation>
            <numerusform>%n step with a calendar of its own follows that of the plan.</numerusform>
            <numerusform>%n steps with a calendar of their own follow that of the plan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) whose length depends on who works on them have the length that the file gives.</source>
        <translation>
            <numerusform>%n step whose length depends on who works on it has the length that the file gives.</numerusform>
            <numerusform>%n steps whose length depends on who works on them have the length that the file gives.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in several pieces taken in one.</source>
        <translation>
            <numerusform>%n step in several pieces taken in one.</numerusform>
            <numerusform>%n steps in several pieces taken in one each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lag(s) in percent not taken.</source>
        <translation>
            <numerusform>%n lag in percent not taken.</numerusform>
            <numerusform>%n lags in percent not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked as inactive left out.</source>
        <translation>
            <numerusform>%n step marked as inactive left out.</numerusform>
            <numerusform>%n steps marked as inactive left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to what is not in the file, or there twice, left out.</source>
        <translation>
            <numerusform>%n link to what is not in the file, or there twice, left out.</numerusform>
            <numerusform>%n links to what is not in the file, or there twice, left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The baselines of %n step(s) not taken.</source>
        <translation>
            <numerusform>The baselines of %n step not taken.</numerusform>
            <numerusform>The baselines of %n steps not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the calendar that a plan does not have not taken.</source>
        <translation>
            <numerusform>%n part of the calendar that a plan does not have not taken.</numerusform>
            <numerusform>%n parts of the calendar that a plan does not have not taken.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that are no whole days left out.</source>
        <translation>
            <numerusform>%n event that is no whole day left out.</numerusform>
            <numerusform>%n events that are no whole days left out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that come again in a way that is not known: the first is taken.</source>
        <translation>
            <numerusform>%n event that comes again in a way that is not known: the first is taken.</numerusform>
            <numerusform>%n events that come again in a way that is not known: the first of each is taken.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a track.</extracomment>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) reached</source>
        <translation>
            <numerusform>%n milestone reached</numerusform>
            <numerusform>%n milestones reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message numerus="yes">
        <source>%n working day(s) too early: it waits for “%1”.</source>
        <translation>
            <numerusform>%n working day too early: it waits for “%1”.</numerusform>
            <numerusform>%n working days too early: it waits for “%1”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after its deadline.</source>
        <translation>
            <numerusform>%n working day after its deadline.</numerusform>
            <numerusform>%n working days after its deadline.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the goal date.</source>
        <translation>
            <numerusform>%n working day after the goal date.</numerusform>
            <numerusform>%n working days after the goal date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) too early: it builds on what “%1” teaches.</source>
        <translation>
            <numerusform>%n working day too early: it builds on what “%1” teaches.</numerusform>
            <numerusform>%n working days too early: it builds on what “%1” teaches.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should have been asked for %n working day(s) ago.</source>
        <translation>
            <numerusform>It should have been asked for %n working day ago.</numerusform>
            <numerusform>It should have been asked for %n working days ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was to begin %n working day(s) ago, and nothing is done. Move it, or say what is done.</source>
        <translation>
            <numerusform>It was to begin %n working day ago, and nothing is done. Move it, or say what is done.</numerusform>
            <numerusform>It was to begin %n working days ago, and nothing is done. Move it, or say what is done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MisfitTexts</name>
    <message numerus="yes">
        <source>%n more deadline(s) cannot be met.</source>
        <translation>
            <numerusform>%n more deadline cannot be met.</numerusform>
            <numerusform>%n more deadlines cannot be met.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PositionFacts</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>and %n other</numerusform>
            <numerusform>and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlipTexts</name>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>%n working day later</numerusform>
            <numerusform>%n working days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier</source>
        <translation>
            <numerusform>%n working day earlier</numerusform>
            <numerusform>%n working days earlier</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message numerus="yes">
        <source>%n calendar day(s) late</source>
        <translation>
            <numerusform>%n calendar day late</numerusform>
            <numerusform>%n calendar days late</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slack %n working day(s)</source>
        <translation>
            <numerusform>slack %n working day</numerusform>
            <numerusform>slack %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>fixed days, %n working day(s) of room after them</source>
        <translation>
            <numerusform>fixed days, %n working day of room after them</numerusform>
            <numerusform>fixed days, %n working days of room after them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::ChangeList</name>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n added</numerusform>
            <numerusform>%n added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n deleted</numerusform>
            <numerusform>%n deleted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::ImportDialog</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::MergeDialog</name>
    <message numerus="yes">
        <source>%n change(s) of the other copy come(s) into yours.</source>
        <translation>
            <numerusform>%n change of the other copy comes into yours.</numerusform>
            <numerusform>%n changes of the other copy come into yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be chosen: both copies changed it. Tick what is to stay.</source>
        <translation>
            <numerusform>%n must be chosen: both copies changed it. Tick what is to stay.</numerusform>
            <numerusform>%n must be chosen: both copies changed them. Tick what is to stay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be chosen: it is changed in both. Tick what is to stay.</source>
        <translation>
            <numerusform>%n must be chosen: it is changed in both. Tick what is to stay.</numerusform>
            <numerusform>%n must be chosen: they are changed in both. Tick what is to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::PlanImportDialog</name>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n step</numerusform>
            <numerusform>%n steps</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n day off</numerusform>
            <numerusform>%n days off</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::ShareDialog</name>
    <message numerus="yes">
        <source>What &amp;leaves: %n item(s)</source>
        <translation>
            <numerusform>What &amp;leaves: %n item</numerusform>
            <numerusform>What &amp;leaves: %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What &amp;stays here: %n item(s)</source>
        <translation>
            <numerusform>What &amp;stays here: %n item</numerusform>
            <numerusform>What &amp;stays here: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityLinks</name>
    <message numerus="yes">
        <source>Kept %n working day(s) too early for this</source>
        <translation>
            <numerusform>Kept %n working day too early for this</numerusform>
            <numerusform>Kept %n working days too early for this</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivitySchedule</name>
    <message numerus="yes">
        <source>%1, %n working day(s) later now</source>
        <translation>
            <numerusform>%1, %n working day later now</numerusform>
            <numerusform>%1, %n working days later now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) earlier now</source>
        <translation>
            <numerusform>%1, %n working day earlier now</numerusform>
            <numerusform>%1, %n working days earlier now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, %n working day(s) short</source>
        <translation>
            <numerusform>none, %n working day short</numerusform>
            <numerusform>none, %n working days short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), then the next one moves</source>
        <translation>
            <numerusform>%n working day, then the next one moves</numerusform>
            <numerusform>%n working days, then the next one moves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>none, the next one comes %n working day(s) too early</source>
        <translation>
            <numerusform>none, the next one comes %n working day too early</numerusform>
            <numerusform>none, the next one comes %n working days too early</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>its days are fixed, with %n working day(s) of room after them</source>
        <translation>
            <numerusform>its days are fixed, with %n working day of room after them</numerusform>
            <numerusform>its days are fixed, with %n working days of room after them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It falls on %1 and on %n more day(s) without hours.</source>
        <translation>
            <numerusform>It falls on %1 and on %n more day without hours.</numerusform>
            <numerusform>It falls on %1 and on %n more days without hours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), then the next one, which is kept, comes too early</source>
        <translation>
            <numerusform>%n working day, then the next one, which is kept, comes too early</numerusform>
            <numerusform>%n working days, then the next one, which is kept, comes too early</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityTiming</name>
    <message numerus="yes">
        <source>%n time(s), %1 to %2, %3 h in all</source>
        <extracomment>A number of times, then the first and the last day and the hours of all of them.</extracomment>
        <translation>
            <numerusform>%n time, %1 to %2, %3 h in all</numerusform>
            <numerusform>%n times, %1 to %2, %3 h in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::BaselinesDialog</name>
    <message numerus="yes">
        <source>%n added since.</source>
        <translation>
            <numerusform>%n added since.</numerusform>
            <numerusform>%n added since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped since.</source>
        <translation>
            <numerusform>%n dropped since.</numerusform>
            <numerusform>%n dropped since.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ForecastPanel</name>
    <message numerus="yes">
        <source>%n with low and high hours of their own.</source>
        <translation>
            <numerusform>%n with low and high hours of its own.</numerusform>
            <numerusform>%n with low and high hours of their own.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by what your finished activities took.</source>
        <translation>
            <numerusform>%n by what your finished activities took.</numerusform>
            <numerusform>%n by what your finished activities took.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a spread that is assumed, until five activities are done.</source>
        <translation>
            <numerusform>%n by a spread that is assumed, until five activities are done.</numerusform>
            <numerusform>%n by a spread that is assumed, until five activities are done.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::GoalDetails</name>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n calendar day</numerusform>
            <numerusform>%n calendar days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 of %n working day</numerusform>
            <numerusform>%1 of %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a week of not starting makes that %1, %n working day(s) later</source>
        <translation>
            <numerusform>a week of not starting makes that %1, %n working day later</numerusform>
            <numerusform>a week of not starting makes that %1, %n working days later</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>if what is kept moves along, that is %1, %n working day(s) later</source>
        <translation>
            <numerusform>if what is kept moves along, that is %1, %n working day later</numerusform>
            <numerusform>if what is kept moves along, that is %1, %n working days later</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderCommands</name>
    <message numerus="yes">
        <source>Deleted, with %n thing(s) that belonged to it.</source>
        <translation>
            <numerusform>Deleted, with %n thing that belonged to it.</numerusform>
            <numerusform>Deleted, with %n things that belonged to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderPage</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n move</numerusform>
            <numerusform>%n moves</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderView</name>
    <message numerus="yes">
        <source>Needs %n skill(s) more</source>
        <translation>
            <numerusform>Needs %n skill more</numerusform>
            <numerusform>Needs %n skills more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n month(s)</source>
        <translation>
            <numerusform>Typically after %n month</numerusform>
            <numerusform>Typically after %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanOffers</name>
    <message numerus="yes">
        <source>Slack %n working day(s)</source>
        <translation>
            <numerusform>Slack %n working day</numerusform>
            <numerusform>Slack %n working days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanPage</name>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No slack: %n working day(s) short</source>
        <translation>
            <numerusform>No slack: %n working day short</numerusform>
            <numerusform>No slack: %n working days short</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack: %n working day(s)</source>
        <translation>
            <numerusform>Slack: %n working day</numerusform>
            <numerusform>Slack: %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kept date(s) broken</source>
        <translation>
            <numerusform>%n kept date broken</numerusform>
            <numerusform>%n kept dates broken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to have happened after today</source>
        <translation>
            <numerusform>%n said to have happened after today</numerusform>
            <numerusform>%n said to have happened after today</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PrintPage</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsPage</name>
    <message numerus="yes">
        <source>%n with a gap</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n with a gap</numerusform>
            <numerusform>%n with a gap</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirements</source>
        <comment>status bar</comment>
        <extracomment>Status bar; %n is the number of rows of the table. Followed by &quot;8 with a gap, 2 not assessed&quot;.</extracomment>
        <translation>
            <numerusform>%n requirement</numerusform>
            <numerusform>%n requirements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n not assessed</numerusform>
            <numerusform>%n not assessed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::TemplateCard</name>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n track</numerusform>
            <numerusform>%n tracks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n level</numerusform>
            <numerusform>%n levels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n skill</numerusform>
            <numerusform>%n skills</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::TimelineView</name>
    <message numerus="yes">
        <source>agreed for %1, %n working day(s) later now</source>
        <translation>
            <numerusform>agreed for %1, %n working day later now</numerusform>
            <numerusform>agreed for %1, %n working days later now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreed for %1, %n working day(s) earlier now</source>
        <translation>
            <numerusform>agreed for %1, %n working day earlier now</numerusform>
            <numerusform>agreed for %1, %n working days earlier now</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::WorkloadPanel</name>
    <message numerus="yes">
        <source>%1 to %2: %3 of %4 h, %n week(s)</source>
        <translation>
            <numerusform>%1 to %2: %3 of %4 h, %n week</numerusform>
            <numerusform>%1 to %2: %3 of %4 h, %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, and %n more</numerusform>
            <numerusform>%1, and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over, up to %1 of %2 h</source>
        <extracomment>Hours of the fullest week, such as &quot;up to 7.6 of 6 h&quot;.</extracomment>
        <translation>
            <numerusform>%n week over, up to %1 of %2 h</numerusform>
            <numerusform>%n weeks over, up to %1 of %2 h</numerusform>
        </translation>
    </message>
</context>
</TS>
