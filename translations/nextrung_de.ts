<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>NextRung %1

Draw the ladder, see what is missing, plan back from the day.

Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>NextRung %1

Die Leiter zeichnen, sehen, was fehlt, vom Tag her zurück planen.

Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>About NextRung</source>
        <translation>Über NextRung</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>Begin another plan: the start sentence, or a template</source>
        <translation>Einen weiteren Plan beginnen: mit dem Startsatz oder einer Vorlage</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>Open a plan from a file</source>
        <translation>Einen Plan aus einer Datei öffnen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation>Den Plan in seiner Datei speichern</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save the plan to another file</source>
        <translation>Den Plan in einer anderen Datei speichern</translation>
    </message>
    <message>
        <source>Import positions from a table…</source>
        <translation>Positionen aus einer Tabelle importieren…</translation>
    </message>
    <message>
        <source>Take in a career ladder or a competency matrix, after a preview</source>
        <translation>Eine Karriereleiter oder Kompetenzmatrix nach einer Vorschau übernehmen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Print the pages for the manager meeting</source>
        <translation>Die Seiten für das Gespräch mit der Führungskraft drucken</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Write the pages for the manager meeting to a PDF file</source>
        <translation>Die Seiten für das Gespräch mit der Führungskraft in eine PDF-Datei schreiben</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Add a position beside the selected one</source>
        <translation>Eine Position neben der ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>Draw a move</source>
        <translation>Schritt zeichnen</translation>
    </message>
    <message>
        <source>Draw a move from the selected position: arrow keys choose, Enter draws</source>
        <translation>Einen Schritt von der ausgewählten Position zeichnen: Pfeiltasten wählen, die Eingabetaste zeichnet</translation>
    </message>
    <message>
        <source>Add level above</source>
        <translation>Stufe darüber hinzufügen</translation>
    </message>
    <message>
        <source>Add a level above the highest one</source>
        <translation>Eine Stufe über der höchsten hinzufügen</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Laufbahn hinzufügen</translation>
    </message>
    <message>
        <source>Add a track at the right of the others</source>
        <translation>Eine Laufbahn rechts neben den anderen hinzufügen</translation>
    </message>
    <message>
        <source>Set as target</source>
        <translation>Als Ziel setzen</translation>
    </message>
    <message>
        <source>Make the selected position the next step</source>
        <translation>Die ausgewählte Position zum nächsten Schritt machen</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Hier bin ich</translation>
    </message>
    <message>
        <source>Make the selected position the one held today</source>
        <translation>Die ausgewählte Position zur heutigen machen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Edit the name of what is selected</source>
        <translation>Den Namen des Ausgewählten bearbeiten</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplizieren</translation>
    </message>
    <message>
        <source>Add a copy of the selected position</source>
        <translation>Eine Kopie der ausgewählten Position hinzufügen</translation>
    </message>
    <message>
        <source>Delete from the ladder</source>
        <translation>Von der Karriereleiter löschen</translation>
    </message>
    <message>
        <source>Delete what is selected with all that belongs to it</source>
        <translation>Das Ausgewählte mit allem löschen, was dazugehört</translation>
    </message>
    <message>
        <source>Add to route</source>
        <translation>Zum Weg hinzufügen</translation>
    </message>
    <message>
        <source>Put the selected position at the end of the chosen route</source>
        <translation>Die ausgewählte Position an das Ende des gewählten Weges setzen</translation>
    </message>
    <message>
        <source>Next route</source>
        <translation>Nächster Weg</translation>
    </message>
    <message>
        <source>Choose the next route</source>
        <translation>Den nächsten Weg wählen</translation>
    </message>
    <message>
        <source>Previous route</source>
        <translation>Voriger Weg</translation>
    </message>
    <message>
        <source>Choose the route before</source>
        <translation>Den vorigen Weg wählen</translation>
    </message>
    <message>
        <source>Move one track left</source>
        <translation>Eine Laufbahn nach links</translation>
    </message>
    <message>
        <source>Put the selected position one track to the left</source>
        <translation>Die ausgewählte Position eine Laufbahn nach links setzen</translation>
    </message>
    <message>
        <source>Move one track right</source>
        <translation>Eine Laufbahn nach rechts</translation>
    </message>
    <message>
        <source>Put the selected position one track to the right</source>
        <translation>Die ausgewählte Position eine Laufbahn nach rechts setzen</translation>
    </message>
    <message>
        <source>Move one level up</source>
        <translation>Eine Stufe nach oben</translation>
    </message>
    <message>
        <source>Put the selected position one level higher</source>
        <translation>Die ausgewählte Position eine Stufe höher setzen</translation>
    </message>
    <message>
        <source>Move one level down</source>
        <translation>Eine Stufe nach unten</translation>
    </message>
    <message>
        <source>Put the selected position one level lower</source>
        <translation>Die ausgewählte Position eine Stufe tiefer setzen</translation>
    </message>
    <message>
        <source>Larger ladder</source>
        <translation>Karriereleiter größer</translation>
    </message>
    <message>
        <source>Show the ladder larger</source>
        <translation>Die Karriereleiter größer zeigen</translation>
    </message>
    <message>
        <source>Smaller ladder</source>
        <translation>Karriereleiter kleiner</translation>
    </message>
    <message>
        <source>Show the ladder smaller</source>
        <translation>Die Karriereleiter kleiner zeigen</translation>
    </message>
    <message>
        <source>Ladder in life size</source>
        <translation>Karriereleiter in Originalgröße</translation>
    </message>
    <message>
        <source>Show the ladder at 100 per cent</source>
        <translation>Die Karriereleiter mit 100 Prozent zeigen</translation>
    </message>
    <message>
        <source>Whole ladder</source>
        <translation>Ganze Karriereleiter</translation>
    </message>
    <message>
        <source>Show the whole ladder at once</source>
        <translation>Die ganze Karriereleiter auf einmal zeigen</translation>
    </message>
    <message>
        <source>Legend of the ladder</source>
        <translation>Legende der Karriereleiter</translation>
    </message>
    <message>
        <source>Show or hide what the lines mean</source>
        <translation>Zeigen oder ausblenden, was die Linien bedeuten</translation>
    </message>
    <message>
        <source>Map of the ladder</source>
        <translation>Übersichtskarte der Karriereleiter</translation>
    </message>
    <message>
        <source>Show or hide the small map</source>
        <translation>Die kleine Karte zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Zoom control of the ladder</source>
        <translation>Zoomregler der Karriereleiter</translation>
    </message>
    <message>
        <source>Show or hide the zoom control</source>
        <translation>Den Zoomregler zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Choose language and look</source>
        <translation>Sprache und Aussehen wählen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Take back the last change</source>
        <translation>Die letzte Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Make the change again that was taken back</source>
        <translation>Die zurückgenommene Änderung erneut vornehmen</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Find an object of the plan, or a command, by a few letters</source>
        <translation>Etwas im Plan oder einen Befehl mit wenigen Buchstaben finden</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
    <message>
        <source>Show or hide the panel at the right</source>
        <translation>Den Bereich rechts zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
    </message>
    <message>
        <source>Change between the light and the dark look</source>
        <translation>Zwischen hellem und dunklem Aussehen wechseln</translation>
    </message>
    <message>
        <source>Next pane</source>
        <translation>Nächster Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the next part of the window</source>
        <translation>Den Fokus auf den nächsten Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>Previous pane</source>
        <translation>Voriger Bereich</translation>
    </message>
    <message>
        <source>Move the focus to the part of the window before</source>
        <translation>Den Fokus auf den vorigen Teil des Fensters setzen</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Add an activity after the selected one</source>
        <translation>Eine Aktivität nach der ausgewählten hinzufügen</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Add a milestone after the selected activity</source>
        <translation>Einen Meilenstein nach der ausgewählten Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Add a phase, in which activities can lie</source>
        <translation>Eine Phase hinzufügen, in der Aktivitäten liegen können</translation>
    </message>
    <message>
        <source>Rename activity</source>
        <translation>Aktivität umbenennen</translation>
    </message>
    <message>
        <source>Edit the name of the selected activity in place</source>
        <translation>Den Namen der ausgewählten Aktivität an Ort und Stelle bearbeiten</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark the selected activity as done, or as not done</source>
        <translation>Die ausgewählte Aktivität als erledigt oder nicht erledigt markieren</translation>
    </message>
    <message>
        <source>Link to…</source>
        <translation>Verknüpfen mit…</translation>
    </message>
    <message>
        <source>Choose what waits for the selected activity</source>
        <translation>Wählen, was auf die ausgewählte Aktivität wartet</translation>
    </message>
    <message>
        <source>Keep these dates, or let the plan decide</source>
        <translation>Diese Termine festhalten oder den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Hold the dates of the selected activity, or leave them to the schedule again</source>
        <translation>Die Termine der ausgewählten Aktivität festhalten oder wieder dem Zeitplan überlassen</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Delete the selected activity and what lies in it</source>
        <translation>Die ausgewählte Aktivität und alles darin löschen</translation>
    </message>
    <message>
        <source>Working days and leave…</source>
        <translation>Arbeitstage und Urlaub…</translation>
    </message>
    <message>
        <source>Say which hours each day has, and when there are none</source>
        <translation>Angeben, wie viele Stunden jeder Tag hat und wann es keine gibt</translation>
    </message>
    <message>
        <source>A day earlier</source>
        <translation>Einen Tag früher</translation>
    </message>
    <message>
        <source>Move the selected activity to the working day before</source>
        <translation>Die ausgewählte Aktivität auf den Arbeitstag davor verschieben</translation>
    </message>
    <message>
        <source>A day later</source>
        <translation>Einen Tag später</translation>
    </message>
    <message>
        <source>Move the selected activity to the next working day</source>
        <translation>Die ausgewählte Aktivität auf den nächsten Arbeitstag verschieben</translation>
    </message>
    <message>
        <source>A week earlier</source>
        <translation>Eine Woche früher</translation>
    </message>
    <message>
        <source>Move the selected activity a week back</source>
        <translation>Die ausgewählte Aktivität um eine Woche vorziehen</translation>
    </message>
    <message>
        <source>A week later</source>
        <translation>Eine Woche später</translation>
    </message>
    <message>
        <source>Move the selected activity a week on</source>
        <translation>Die ausgewählte Aktivität um eine Woche nach hinten verschieben</translation>
    </message>
    <message>
        <source>A day shorter</source>
        <translation>Einen Tag kürzer</translation>
    </message>
    <message>
        <source>Let the selected activity finish a working day earlier</source>
        <translation>Die ausgewählte Aktivität einen Arbeitstag früher enden lassen</translation>
    </message>
    <message>
        <source>A day longer</source>
        <translation>Einen Tag länger</translation>
    </message>
    <message>
        <source>Let the selected activity finish a working day later</source>
        <translation>Die ausgewählte Aktivität einen Arbeitstag später enden lassen</translation>
    </message>
    <message>
        <source>More progress</source>
        <translation>Mehr Fortschritt</translation>
    </message>
    <message>
        <source>Say that a tenth more of the selected activity is done</source>
        <translation>Angeben, dass ein Zehntel mehr der ausgewählten Aktivität erledigt ist</translation>
    </message>
    <message>
        <source>Less progress</source>
        <translation>Weniger Fortschritt</translation>
    </message>
    <message>
        <source>Say that a tenth less of the selected activity is done</source>
        <translation>Angeben, dass ein Zehntel weniger der ausgewählten Aktivität erledigt ist</translation>
    </message>
    <message>
        <source>Move into the phase above</source>
        <translation>In die Phase darüber verschieben</translation>
    </message>
    <message>
        <source>Put the selected activity into the phase above it (Tab in the tree)</source>
        <translation>Die ausgewählte Aktivität in die Phase darüber verschieben (Tab im Baum)</translation>
    </message>
    <message>
        <source>Move out of the phase</source>
        <translation>Aus der Phase herausnehmen</translation>
    </message>
    <message>
        <source>Take the selected activity out of its phase (Shift+Tab in the tree)</source>
        <translation>Die ausgewählte Aktivität aus ihrer Phase herausnehmen (Umschalt+Tab im Baum)</translation>
    </message>
    <message>
        <source>Go to today</source>
        <translation>Zu heute gehen</translation>
    </message>
    <message>
        <source>Scroll the timeline to today</source>
        <translation>Den Zeitplan zum heutigen Tag verschieben</translation>
    </message>
    <message>
        <source>Go to the goal</source>
        <translation>Zum Ziel gehen</translation>
    </message>
    <message>
        <source>Scroll the timeline to the goal date and select the goal</source>
        <translation>Den Zeitplan zum Zieltermin verschieben und das Ziel auswählen</translation>
    </message>
    <message>
        <source>Show the whole plan</source>
        <translation>Ganzen Plan zeigen</translation>
    </message>
    <message>
        <source>Zoom so that all dates of the plan are seen</source>
        <translation>So zoomen, dass alle Termine des Plans zu sehen sind</translation>
    </message>
    <message>
        <source>Wider days</source>
        <translation>Breitere Tage</translation>
    </message>
    <message>
        <source>Zoom into the timeline</source>
        <translation>In den Zeitplan hineinzoomen</translation>
    </message>
    <message>
        <source>Narrower days</source>
        <translation>Schmalere Tage</translation>
    </message>
    <message>
        <source>Zoom out of the timeline</source>
        <translation>Aus dem Zeitplan herauszoomen</translation>
    </message>
    <message>
        <source>Usual width of days</source>
        <translation>Übliche Breite der Tage</translation>
    </message>
    <message>
        <source>Show the timeline by months again</source>
        <translation>Den Zeitplan wieder nach Monaten zeigen</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Show where you stand and what comes next</source>
        <translation>Zeigen, wo Sie stehen und was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Ladder</source>
        <translation>Leiter</translation>
    </message>
    <message>
        <source>Show positions, moves and the route</source>
        <translation>Positionen, Schritte und den Weg zeigen</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Show what the target position needs against what you have</source>
        <translation>Zeigen, was die Zielposition verlangt und was Sie mitbringen</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show activities and milestones on the timeline</source>
        <translation>Aktivitäten und Meilensteine im Zeitplan zeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Show the people who matter to the climb</source>
        <translation>Die Personen zeigen, auf die es beim Aufstieg ankommt</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Show opportunities side by side</source>
        <translation>Gelegenheiten nebeneinander zeigen</translation>
    </message>
    <message>
        <source>Check-ins</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Show the rhythm of meetings and updates</source>
        <translation>Den Rhythmus der Gespräche und Zwischenstände zeigen</translation>
    </message>
    <message>
        <source>Print plan</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Show the pages for the manager meeting</source>
        <translation>Die Seiten für das Gespräch mit der Führungskraft zeigen</translation>
    </message>
    <message>
        <source>Assess…</source>
        <translation>Einschätzen…</translation>
    </message>
    <message>
        <source>Go through the competencies one by one and say the level</source>
        <translation>Die Kompetenzen einzeln durchgehen und die Stufe angeben</translation>
    </message>
    <message>
        <source>Add evidence…</source>
        <translation>Nachweis hinzufügen…</translation>
    </message>
    <message>
        <source>Add something that shows the selected competency</source>
        <translation>Etwas hinzufügen, das die ausgewählte Kompetenz zeigt</translation>
    </message>
    <message>
        <source>Plan an activity for this gap</source>
        <translation>Aktivität für diese Lücke planen</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Show only the rows where something is missing</source>
        <translation>Nur die Zeilen zeigen, in denen etwas fehlt</translation>
    </message>
    <message>
        <source>Profile of skills</source>
        <translation>Kompetenzprofil</translation>
    </message>
    <message>
        <source>Show or hide the shape of what is needed and what is there</source>
        <translation>Den Umriss dessen, was benötigt wird und was da ist, zeigen oder ausblenden</translation>
    </message>
    <message>
        <source>Show the profile as a table</source>
        <translation>Das Profil als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the numbers behind the profile of skills</source>
        <translation>Die Zahlen hinter dem Kompetenzprofil zeigen</translation>
    </message>
    <message>
        <source>Show the weighted gap as a table</source>
        <translation>Die gewichtete Lücke als Tabelle zeigen</translation>
    </message>
    <message>
        <source>Show the numbers behind the bars of the weighted gap</source>
        <translation>Die Zahlen hinter den Balken der gewichteten Lücke zeigen</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Add a competency that the position needs</source>
        <translation>Eine Kompetenz hinzufügen, die für die Position benötigt wird</translation>
    </message>
    <message>
        <source>Change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Count the selected requirement more: 1, 2, 3, then 1 again</source>
        <translation>Die ausgewählte Anforderung stärker gewichten: 1, 2, 3, dann wieder 1</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>Nothing else makes up for it while it is not met</source>
        <translation>Solange es nicht erfüllt ist, gleicht nichts anderes es aus</translation>
    </message>
    <message>
        <source>Not needed for this position</source>
        <translation>Für diese Position nicht benötigt</translation>
    </message>
    <message>
        <source>Keep the row, but leave it out of all sums, or take it in again</source>
        <translation>Die Zeile behalten, aber aus allen Summen herausnehmen oder wieder einrechnen</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Anforderung entfernen</translation>
    </message>
    <message>
        <source>The position no longer asks for it; the competency stays</source>
        <translation>Die Position verlangt sie nicht mehr; die Kompetenz bleibt</translation>
    </message>
    <message>
        <source>Share…</source>
        <translation>Teilen…</translation>
    </message>
    <message>
        <source>Write a copy with only what the manager, the coach or everybody may see, after showing it</source>
        <translation>Eine Kopie nur mit dem schreiben, was die Führungskraft, der Coach oder alle sehen dürfen, nachdem es gezeigt wurde</translation>
    </message>
    <message>
        <source>Take in an answer…</source>
        <translation>Eine Antwort übernehmen…</translation>
    </message>
    <message>
        <source>Take in what somebody assessed and commented in a shared copy</source>
        <translation>Übernehmen, was jemand in einer geteilten Kopie eingeschätzt und kommentiert hat</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Antwort speichern…</translation>
    </message>
    <message>
        <source>Answer to a plan that somebody shared with you</source>
        <translation>Auf einen Plan antworten, den jemand mit Ihnen geteilt hat</translation>
    </message>
    <message>
        <source>Merge another copy…</source>
        <translation>Mit einer anderen Kopie zusammenführen…</translation>
    </message>
    <message>
        <source>Bring two copies of this plan together again</source>
        <translation>Zwei Kopien dieses Plans wieder zusammenbringen</translation>
    </message>
    <message>
        <source>Comments…</source>
        <translation>Kommentare…</translation>
    </message>
    <message>
        <source>Read and add comments on what is selected, or on the whole plan</source>
        <translation>Kommentare zum Ausgewählten oder zum ganzen Plan lesen und hinzufügen</translation>
    </message>
    <message>
        <source>Save with passphrase…</source>
        <translation>Mit Passphrase speichern…</translation>
    </message>
    <message>
        <source>Lock the file with a passphrase, or take it away</source>
        <translation>Die Datei mit einer Passphrase sperren oder die Passphrase entfernen</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>See what was saved before, compare it with today and bring parts back</source>
        <translation>Sehen, was früher gespeichert wurde, es mit heute vergleichen und Teile zurückholen</translation>
    </message>
    <message>
        <source>Goal date and hours a week…</source>
        <translation>Zieltermin und Stunden pro Woche…</translation>
    </message>
    <message>
        <source>Say by when I am ready, and how many hours a week I have</source>
        <translation>Sagen, bis wann ich bereit bin und wie viele Stunden pro Woche ich habe</translation>
    </message>
    <message>
        <source>About NextRung</source>
        <translation>Über NextRung</translation>
    </message>
    <message>
        <source>Say which version this is, and on which terms it comes</source>
        <translation>Sagen, welche Version das ist und unter welchen Bedingungen sie kommt</translation>
    </message>
    <message>
        <source>As of a day…</source>
        <translation>Stand eines Tages…</translation>
    </message>
    <message>
        <source>See skills, readiness and ladder as they were on a past day</source>
        <translation>Kompetenzen, Bereitschaft und Karriereleiter so sehen, wie sie an einem vergangenen Tag waren</translation>
    </message>
    <message>
        <source>Make the dates fit…</source>
        <translation>Termine passend machen…</translation>
    </message>
    <message>
        <source>Where not everything can be done in time: choose what gives</source>
        <translation>Wo nicht alles rechtzeitig geht: wählen, was nachgibt</translation>
    </message>
    <message>
        <source>Level these weeks…</source>
        <translation>Diese Wochen ausgleichen…</translation>
    </message>
    <message>
        <source>Where weeks have too much: see which dates could be let go</source>
        <translation>Wo Wochen zu voll sind: sehen, welche Termine freigegeben werden könnten</translation>
    </message>
    <message>
        <source>Try other hours a week…</source>
        <translation>Andere Stunden pro Woche ausprobieren…</translation>
    </message>
    <message>
        <source>See what other hours a week would change, before they are kept</source>
        <translation>Sehen, was andere Stunden pro Woche ändern würden, bevor sie gelten</translation>
    </message>
    <message>
        <source>Show the forecast</source>
        <translation>Vorhersage zeigen</translation>
    </message>
    <message>
        <source>Show on the timeline between which days all may be done</source>
        <translation>Im Zeitplan zeigen, zwischen welchen Tagen wohl alles fertig ist</translation>
    </message>
    <message>
        <source>What the forecast rests on</source>
        <translation>Worauf die Vorhersage beruht</translation>
    </message>
    <message>
        <source>Show the chances, and which activities matter most to them</source>
        <translation>Die Aussichten zeigen und welche Aktivitäten am meisten zählen</translation>
    </message>
    <message>
        <source>Agree this plan…</source>
        <translation>Diesen Plan vereinbaren…</translation>
    </message>
    <message>
        <source>Keep all dates as they are now, to see later what slipped</source>
        <translation>Alle Termine vermerken, wie sie jetzt sind, um später Verschiebungen zu sehen</translation>
    </message>
    <message>
        <source>Agreed plans…</source>
        <translation>Vereinbarte Pläne…</translation>
    </message>
    <message>
        <source>Choose the agreed plan to compare with, and see what slipped</source>
        <translation>Den vereinbarten Plan wählen, mit dem verglichen wird, und Verschiebungen sehen</translation>
    </message>
    <message>
        <source>Add an activity that closes the selected gap</source>
        <translation>Eine Aktivität hinzufügen, die die ausgewählte Lücke schließt</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open a plan that was open lately</source>
        <translation>Einen Plan öffnen, der vor Kurzem offen war</translation>
    </message>
    <message>
        <source>Keyboard and commands</source>
        <translation>Tastatur und Befehle</translation>
    </message>
    <message>
        <source>List every command, what it does and its keys</source>
        <translation>Alle Befehle mit ihrer Wirkung und ihren Tasten auflisten</translation>
    </message>
</context>
<context>
    <name>Busy</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment</source>
        <translation>Einen Moment</translation>
    </message>
</context>
<context>
    <name>DragPreview</name>
    <message>
        <source>Drop on what waits for it</source>
        <translation>Auf dem ablegen, was darauf wartet</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1% done</source>
        <translation>%1&#xa0;% erledigt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>dates, then change</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 waits for %2</source>
        <translation>%1 wartet auf %2</translation>
    </message>
    <message>
        <source>Start to start</source>
        <translation>Anfang zu Anfang</translation>
    </message>
    <message>
        <source>Finish to start. Hold Shift: start to start</source>
        <translation>Ende zu Anfang. Umschalttaste halten: Anfang zu Anfang</translation>
    </message>
    <message>
        <source>These would wait for each other</source>
        <translation>Diese würden aufeinander warten</translation>
    </message>
    <message>
        <source>, then </source>
        <comment>between the names of a loop</comment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>They are linked already</source>
        <translation>Sie sind schon verknüpft</translation>
    </message>
    <message>
        <source>This link cannot be made</source>
        <translation>Diese Verknüpfung ist nicht möglich</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) later</source>
        <translation>
            <numerusform>%n Kalendertag später</numerusform>
            <numerusform>%n Kalendertage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) earlier</source>
        <translation>
            <numerusform>%n Kalendertag früher</numerusform>
            <numerusform>%n Kalendertage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>an activity and its dates</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>none, %n working day(s) short</source>
        <translation>
            <numerusform>keiner, %n Arbeitstag zu wenig</numerusform>
            <numerusform>keiner, %n Arbeitstage zu wenig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Slack: %1</source>
        <translation>Puffer: %1</translation>
    </message>
    <message>
        <source>%1, before: %2</source>
        <translation>%1, vorher: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is kept %n working day(s) too early for it</source>
        <translation>
            <numerusform>%1 ist dafür %n Arbeitstag zu früh festgehalten</numerusform>
            <numerusform>%1 ist dafür %n Arbeitstage zu früh festgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectTexts</name>
    <message>
        <source>Then everything fits</source>
        <translation>Dann passt alles</translation>
    </message>
    <message>
        <source>Then not everything is done by the goal</source>
        <translation>Dann wird bis zum Ziel nicht alles fertig</translation>
    </message>
    <message>
        <source>Still not everything is done in time</source>
        <translation>Noch immer wird nicht alles rechtzeitig fertig</translation>
    </message>
    <message>
        <source>%1: %2 h too many</source>
        <extracomment>%1 is a sentence.</extracomment>
        <translation>%1: %2 h zu viel</translation>
    </message>
    <message>
        <source>All is done on %1, as before</source>
        <translation>Alles fertig am %1, wie zuvor</translation>
    </message>
    <message>
        <source>Nothing past the goal or a deadline</source>
        <translation>Nichts nach dem Ziel oder einer Frist</translation>
    </message>
    <message numerus="yes">
        <source>%n past the goal or a deadline</source>
        <translation>
            <numerusform>%n nach dem Ziel oder einer Frist</numerusform>
            <numerusform>%n nach dem Ziel oder einer Frist</numerusform>
        </translation>
    </message>
    <message>
        <source>No week over capacity</source>
        <translation>Keine Woche über der Kapazität</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over capacity</source>
        <translation>
            <numerusform>%n Woche über der Kapazität</numerusform>
            <numerusform>%n Wochen über der Kapazität</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is done on %1, %n calendar day(s) later</source>
        <translation>
            <numerusform>Alles ist am %1 fertig, %n Kalendertag später</numerusform>
            <numerusform>Alles ist am %1 fertig, %n Kalendertage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All is done on %1, %n calendar day(s) earlier</source>
        <translation>
            <numerusform>Alles ist am %1 fertig, %n Kalendertag früher</numerusform>
            <numerusform>Alles ist am %1 fertig, %n Kalendertage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Then there are hours enough in all</source>
        <translation>Dann sind es insgesamt genug Stunden</translation>
    </message>
    <message>
        <source>The last date is %1, if the hours come from elsewhere</source>
        <translation>Der letzte Termin ist %1, wenn die Stunden anderswoher kommen</translation>
    </message>
    <message>
        <source>No kept date broken</source>
        <translation>Kein festgehaltener Termin verletzt eine Regel</translation>
    </message>
    <message numerus="yes">
        <source>%n kept date(s) broken</source>
        <translation>
            <numerusform>%n festgehaltener Termin verletzt eine Regel</numerusform>
            <numerusform>%n festgehaltene Termine verletzen eine Regel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack below zero in %n more row(s)</source>
        <translation>
            <numerusform>Puffer unter null in %n weiterer Zeile</numerusform>
            <numerusform>Puffer unter null in %n weiteren Zeilen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing said to have happened after today</source>
        <translation>Nichts mehr, das nach heute geschehen sein soll</translation>
    </message>
    <message numerus="yes">
        <source>%n said to have happened after today</source>
        <translation>
            <numerusform>%n soll nach heute geschehen sein</numerusform>
            <numerusform>%n sollen nach heute geschehen sein</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because of it “%1” ends %n working day(s) after its deadline</source>
        <translation>
            <numerusform>Deshalb endet „%1“ %n Arbeitstag nach der Frist</numerusform>
            <numerusform>Deshalb endet „%1“ %n Arbeitstage nach der Frist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Because of it “%1” ends %n working day(s) after the goal date</source>
        <translation>
            <numerusform>Deshalb endet „%1“ %n Arbeitstag nach dem Zieltermin</numerusform>
            <numerusform>Deshalb endet „%1“ %n Arbeitstage nach dem Zieltermin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“%1” is kept %n working day(s) too early for it</source>
        <translation>
            <numerusform>„%1“ ist dafür %n Arbeitstag zu früh festgehalten</numerusform>
            <numerusform>„%1“ ist dafür %n Arbeitstage zu früh festgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FactWords</name>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of something.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Waits for %1, which finishes on %2</source>
        <translation>Wartet auf %1 (endet am %2)</translation>
    </message>
    <message>
        <source>Waits for %1, which starts on %2</source>
        <translation>Wartet auf %1 (beginnt am %2)</translation>
    </message>
    <message>
        <source>In time for %1, which finishes on %2</source>
        <translation>Rechtzeitig für %1 (endet am %2)</translation>
    </message>
    <message>
        <source>In time for %1, which starts on %2</source>
        <translation>Rechtzeitig für %1 (beginnt am %2)</translation>
    </message>
    <message>
        <source>Builds on %1, which raises what %3 needs and finishes on %2</source>
        <translation>Baut auf %1 auf: hebt, was %3 voraussetzt, und endet am %2</translation>
    </message>
    <message>
        <source>Comes before %1, which builds on it for %3 and starts on %2</source>
        <translation>Kommt vor %1: baut bei %3 darauf auf und beginnt am %2</translation>
    </message>
    <message>
        <source>Its phase, %1, begins then</source>
        <translation>Dann beginnt die Phase %1</translation>
    </message>
    <message>
        <source>Its phase, %1, ends then</source>
        <translation>Dann endet die Phase %1</translation>
    </message>
    <message>
        <source>It is a course with days of its own</source>
        <translation>Ein Kurs mit eigenen Tagen</translation>
    </message>
    <message>
        <source>It comes again until then</source>
        <translation>Kehrt bis dahin wieder</translation>
    </message>
    <message numerus="yes">
        <source>It is %n calendar day(s) long</source>
        <translation>
            <numerusform>Dauert %n Kalendertag</numerusform>
            <numerusform>Dauert %n Kalendertage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It is %n working day(s) long</source>
        <translation>
            <numerusform>Dauert %n Arbeitstag</numerusform>
            <numerusform>Dauert %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 h of work</source>
        <translation>Braucht %1&#xa0;h Arbeit</translation>
    </message>
    <message>
        <source>Days off</source>
        <translation>Freie Tage</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>It must be asked for %n working day(s) before</source>
        <translation>
            <numerusform>Muss %n Arbeitstag vorher angefragt werden</numerusform>
            <numerusform>Muss %n Arbeitstage vorher angefragt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>No hours are free: %1</source>
        <translation>Keine Stunden frei: %1</translation>
    </message>
    <message>
        <source>There are %1 hours a week</source>
        <translation>Es gibt %1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>It may take at most %1 h a week</source>
        <translation>Darf höchstens %1&#xa0;h pro Woche brauchen</translation>
    </message>
    <message>
        <source>Its deadline is %1</source>
        <translation>Die Frist ist der %1</translation>
    </message>
    <message>
        <source>%1 is on %2</source>
        <translation>%1 ist am %2</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>%1 keeps the days after %2 free</source>
        <translation>%1 hält die Tage nach dem %2 frei</translation>
    </message>
    <message>
        <source>The buffer</source>
        <translation>Die Reserve</translation>
    </message>
    <message>
        <source>It happened on %1</source>
        <translation>Geschehen am %1</translation>
    </message>
    <message>
        <source>Nothing can be done before today</source>
        <translation>Vor heute kann nichts getan werden</translation>
    </message>
    <message>
        <source>You keep it on %1</source>
        <translation>Von Ihnen festgehalten: %1</translation>
    </message>
    <message>
        <source>It may not start before %1</source>
        <translation>Darf nicht vor dem %1 beginnen</translation>
    </message>
    <message>
        <source>Waits for %1 on %2</source>
        <translation>Wartet auf %1 am %2</translation>
    </message>
    <message>
        <source>In time for %1 on %2</source>
        <translation>Rechtzeitig für %1 am %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n calendar day(s) between</source>
        <translation>
            <numerusform>%1, und %n Kalendertag dazwischen</numerusform>
            <numerusform>%1, und %n Kalendertage dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n working day(s) between</source>
        <translation>
            <numerusform>%1, und %n Arbeitstag dazwischen</numerusform>
            <numerusform>%1, und %n Arbeitstage dazwischen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, overlapping by %n calendar day(s)</source>
        <translation>
            <numerusform>%1, mit %n Kalendertag Überlappung</numerusform>
            <numerusform>%1, mit %n Kalendertagen Überlappung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, overlapping by %n working day(s)</source>
        <translation>
            <numerusform>%1, mit %n Arbeitstag Überlappung</numerusform>
            <numerusform>%1, mit %n Arbeitstagen Überlappung</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the first in it to begin</source>
        <translation>%1 beginnt darin zuerst</translation>
    </message>
    <message>
        <source>%1 is the last in it to end</source>
        <translation>%1 endet darin zuletzt</translation>
    </message>
    <message>
        <source>%1, and other work has hours in these days: %2</source>
        <translation>%1, und andere Arbeit braucht Stunden an diesen Tagen: %2</translation>
    </message>
    <message>
        <source>It takes place on these days only: %1</source>
        <translation>Findet nur an diesen Tagen statt: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n of them left</source>
        <translation>
            <numerusform>%1, davon noch %n</numerusform>
            <numerusform>%1, davon noch %n</numerusform>
        </translation>
    </message>
    <message>
        <source>It takes %1 h of work, %2 h of it left</source>
        <translation>Braucht %1&#xa0;h Arbeit, davon noch %2&#xa0;h</translation>
    </message>
    <message>
        <source>%1, at most %2 h a week</source>
        <translation>%1, höchstens %2&#xa0;h pro Woche</translation>
    </message>
    <message>
        <source>%1 is on %2; %3 is the last working day before it</source>
        <translation>%1 ist am %2; der %3 ist der letzte Arbeitstag davor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is an activity, %2 a sentence about it.</extracomment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>agreed on</source>
        <translation>vereinbart am</translation>
    </message>
    <message>
        <source>agreed with</source>
        <translation>vereinbart mit</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>relationship I want</source>
        <translation>angestrebte Beziehung</translation>
    </message>
    <message>
        <source>whether it applies</source>
        <translation>ob es gilt</translation>
    </message>
    <message>
        <source>approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>assessed by</source>
        <translation>eingeschätzt von</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von oder bis</translation>
    </message>
    <message>
        <source>category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>currency of the cost</source>
        <translation>Währung der Kosten</translation>
    </message>
    <message>
        <source>current position</source>
        <translation>heutige Position</translation>
    </message>
    <message>
        <source>in this position since</source>
        <translation>in dieser Position seit</translation>
    </message>
    <message>
        <source>deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>descriptions of the levels</source>
        <translation>Beschreibungen der Stufen</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>Fernziel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>earliest start</source>
        <translation>frühester Anfang</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>finished on</source>
        <translation>beendet am</translation>
    </message>
    <message>
        <source>first day</source>
        <translation>erster Tag</translation>
    </message>
    <message>
        <source>form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>from</source>
        <translation>von</translation>
    </message>
    <message>
        <source>goal date</source>
        <translation>Zieltermin</translation>
    </message>
    <message>
        <source>hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>people in this position</source>
        <translation>Menschen in dieser Position</translation>
    </message>
    <message>
        <source>influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>what matters to me in a job</source>
        <translation>was mir an einer Stelle wichtig ist</translation>
    </message>
    <message>
        <source>intention</source>
        <translation>Absicht</translation>
    </message>
    <message>
        <source>job title</source>
        <translation>Berufsbezeichnung</translation>
    </message>
    <message>
        <source>start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>Karriereleiter</translation>
    </message>
    <message>
        <source>lag in days</source>
        <translation>Abstand in Tagen</translation>
    </message>
    <message>
        <source>days of the lag</source>
        <translation>Tage des Abstands</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>letzter Tag</translation>
    </message>
    <message>
        <source>last contact</source>
        <translation>letzter Kontakt</translation>
    </message>
    <message>
        <source>who may see it</source>
        <translation>wer es sehen darf</translation>
    </message>
    <message>
        <source>length in days</source>
        <translation>Dauer in Tagen</translation>
    </message>
    <message>
        <source>days of the length</source>
        <translation>Tage der Dauer</translation>
    </message>
    <message>
        <source>level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>Messgröße</translation>
    </message>
    <message>
        <source>day of the meeting</source>
        <translation>Tag des Gesprächs</translation>
    </message>
    <message>
        <source>time of the meeting</source>
        <translation>Uhrzeit des Gesprächs</translation>
    </message>
    <message>
        <source>meeting with</source>
        <translation>Gespräch mit</translation>
    </message>
    <message>
        <source>months at least</source>
        <translation>Monate mindestens</translation>
    </message>
    <message>
        <source>months at most</source>
        <translation>Monate höchstens</translation>
    </message>
    <message>
        <source>most hours a week</source>
        <translation>höchstens Stunden pro Woche</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>needed level</source>
        <translation>benötigte Stufe</translation>
    </message>
    <message>
        <source>next contact</source>
        <translation>nächster Kontakt</translation>
    </message>
    <message>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>openings</source>
        <translation>offene Stellen</translation>
    </message>
    <message>
        <source>place in the order</source>
        <translation>Platz in der Reihenfolge</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>paid by</source>
        <translation>bezahlt von</translation>
    </message>
    <message>
        <source>phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>currency of the pay</source>
        <translation>Währung des Gehalts</translation>
    </message>
    <message>
        <source>pay from</source>
        <translation>Gehalt von</translation>
    </message>
    <message>
        <source>note on the pay</source>
        <translation>Notiz zum Gehalt</translation>
    </message>
    <message>
        <source>pay to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>people</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>positions</source>
        <translation>Positionen</translation>
    </message>
    <message>
        <source>what comes first</source>
        <translation>was vorher kommt</translation>
    </message>
    <message>
        <source>progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>raises</source>
        <translation>hebt</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>Rang</translation>
    </message>
    <message>
        <source>reached when</source>
        <translation>erreicht, wenn</translation>
    </message>
    <message>
        <source>relationship</source>
        <translation>Beziehung</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>short title</source>
        <translation>Kurztitel</translation>
    </message>
    <message>
        <source>source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>started on</source>
        <translation>begonnen am</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>target position</source>
        <translation>Zielposition</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>to</source>
        <translation>nach</translation>
    </message>
    <message>
        <source>to level</source>
        <translation>auf Stufe</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>kind of link</source>
        <translation>Art der Verknüpfung</translation>
    </message>
    <message>
        <source>typical months</source>
        <translation>übliche Monate</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>valid until</source>
        <translation>gültig bis</translation>
    </message>
    <message>
        <source>value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>what I bring</source>
        <translation>was ich mitbringe</translation>
    </message>
    <message>
        <source>version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>hours of each weekday</source>
        <translation>Stunden an jedem Wochentag</translation>
    </message>
    <message>
        <source>hours of work</source>
        <translation>Aufwand in Stunden</translation>
    </message>
    <message>
        <source>adviser</source>
        <translation>Berater</translation>
    </message>
    <message>
        <source>advocate</source>
        <translation>Fürsprecher</translation>
    </message>
    <message>
        <source>article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>asked</source>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>assessed</source>
        <translation>eingeschätzt</translation>
    </message>
    <message>
        <source>business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kundin/Kunde</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>course</source>
        <translation>Kurs</translation>
    </message>
    <message>
        <source>craft</source>
        <translation>Fachkönnen</translation>
    </message>
    <message>
        <source>credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>decides</source>
        <translation>entscheidet</translation>
    </message>
    <message>
        <source>external move</source>
        <translation>Wechsel nach außen</translation>
    </message>
    <message>
        <source>finish to finish</source>
        <translation>Ende zu Ende</translation>
    </message>
    <message>
        <source>finish to start</source>
        <translation>Ende zu Anfang</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>einstellende Führungskraft</translation>
    </message>
    <message>
        <source>holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>human resources</source>
        <translation>Personalabteilung</translation>
    </message>
    <message>
        <source>holds the position</source>
        <translation>hat die Position inne</translation>
    </message>
    <message>
        <source>influences</source>
        <translation>hat Einfluss</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>innerhalb</translation>
    </message>
    <message>
        <source>interview</source>
        <translation>Interview</translation>
    </message>
    <message>
        <source>lateral move</source>
        <translation>Wechsel zur Seite</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>is leaving</source>
        <translation>geht weg</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>mentoring</source>
        <translation>Mentoring</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>no opportunity yet</source>
        <translation>noch keine Gelegenheit</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>other employers</source>
        <translation>andere Arbeitgeber</translation>
    </message>
    <message>
        <source>other hours</source>
        <translation>andere Stunden</translation>
    </message>
    <message>
        <source>view from outside</source>
        <translation>Sicht von außen</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegin/Kollege</translation>
    </message>
    <message>
        <source>only me</source>
        <translation>nur ich</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>everybody</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>reading</source>
        <translation>Lektüre</translation>
    </message>
    <message>
        <source>recruiter</source>
        <translation>Personalvermittler</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>myself</source>
        <translation>ich selbst</translation>
    </message>
    <message>
        <source>shadowing</source>
        <translation>Hospitation</translation>
    </message>
    <message>
        <source>start to finish</source>
        <translation>Anfang zu Ende</translation>
    </message>
    <message>
        <source>start to start</source>
        <translation>Anfang zu Anfang</translation>
    </message>
    <message>
        <source>step back</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>stretch project</source>
        <translation>forderndes Projekt</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>Vortrag</translation>
    </message>
    <message>
        <source>supervisor in the target position</source>
        <translation>Vorgesetzter der Zielposition</translation>
    </message>
    <message>
        <source>task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>to ask</source>
        <translation>anzufragen</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>the file</source>
        <translation>die Datei</translation>
    </message>
    <message>
        <source>%1 “%2”</source>
        <extracomment>%1 is what it is, e.g. activity, %2 its title.</extracomment>
        <translation>%1 „%2“</translation>
    </message>
    <message>
        <source>added: %1</source>
        <extracomment>%1 is a thing and its title, e.g. activity “Course”.</extracomment>
        <translation>hinzugefügt: %1</translation>
    </message>
    <message>
        <source>deleted: %1</source>
        <translation>gelöscht: %1</translation>
    </message>
    <message>
        <source>stays here: %1</source>
        <extracomment>%1 is a thing and its title that are not shared.</extracomment>
        <translation>bleibt hier: %1</translation>
    </message>
    <message>
        <source>stays here: %1, %2: %3</source>
        <extracomment>%1 is a thing and its title, %2 one of its fields and %3 what is in it.</extracomment>
        <translation>bleibt hier: %1, %2: %3</translation>
    </message>
    <message>
        <source>days kept free before the goal</source>
        <translation>vor dem Ziel freigehaltene Tage</translation>
    </message>
    <message>
        <source>direction of the schedule</source>
        <translation>Richtung der Terminplanung</translation>
    </message>
    <message>
        <source>every</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>hours if all goes badly</source>
        <translation>Stunden, wenn alles schlecht läuft</translation>
    </message>
    <message>
        <source>days to ask beforehand</source>
        <translation>Tage Vorlauf für die Anfrage</translation>
    </message>
    <message>
        <source>hours if all goes well</source>
        <translation>Stunden, wenn alles gut läuft</translation>
    </message>
    <message>
        <source>on these weekdays</source>
        <translation>an diesen Wochentagen</translation>
    </message>
    <message>
        <source>recurs</source>
        <translation>wiederholt sich</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>until</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>backward from the goal</source>
        <translation>rückwärts vom Ziel</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>forward from today</source>
        <translation>vorwärts ab heute</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Freitag</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>Montag</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Samstag</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Sonntag</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Donnerstag</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Dienstag</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Mittwoch</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>earns</source>
        <translation>erwirbt</translation>
    </message>
    <message>
        <source>what it was noted of</source>
        <translation>wovon es vermerkt ist</translation>
    </message>
    <message>
        <source>how it was</source>
        <translation>wie es war</translation>
    </message>
    <message>
        <source>“%1” (unknown)</source>
        <extracomment>%1 is a word of a file that a newer version wrote.</extracomment>
        <translation>„%1“ (unbekannt)</translation>
    </message>
    <message>
        <source>weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>said by %1</source>
        <extracomment>%1 is a person.</extracomment>
        <translation>gesagt von %1</translation>
    </message>
    <message>
        <source>may be seen by: %1</source>
        <extracomment>%1 is e.g. manager, or everybody.</extracomment>
        <translation>sichtbar für: %1</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a thing and its title, of which somebody said something.</extracomment>
        <translation>zu: %1</translation>
    </message>
    <message>
        <source>added: %1: %2</source>
        <translation>hinzugefügt: %1: %2</translation>
    </message>
</context>
<context>
    <name>Fitting</name>
    <message numerus="yes">
        <source>%n week(s) later</source>
        <translation>
            <numerusform>%n Woche später</numerusform>
            <numerusform>%n Wochen später</numerusform>
        </translation>
    </message>
    <message>
        <source>Move the goal</source>
        <translation>Das Ziel verschieben</translation>
    </message>
    <message>
        <source>Change goal date</source>
        <translation>Zieltermin ändern</translation>
    </message>
    <message>
        <source>More hours a week</source>
        <translation>Mehr Stunden pro Woche</translation>
    </message>
    <message>
        <source>in every week</source>
        <translation>in jeder Woche</translation>
    </message>
    <message>
        <source>%1 instead of %2</source>
        <translation>%1 statt %2</translation>
    </message>
    <message>
        <source>Change hours a week</source>
        <translation>Stunden pro Woche ändern</translation>
    </message>
    <message>
        <source>Drop “%1”</source>
        <translation>„%1“ weglassen</translation>
    </message>
    <message>
        <source>Delete the activity</source>
        <translation>Die Aktivität löschen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Let the plan decide about “%1”</source>
        <translation>Den Plan über „%1“ entscheiden lassen</translation>
    </message>
    <message>
        <source>Its dates are not kept</source>
        <translation>Seine Termine sind dann nicht mehr festgehalten</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Start “%1” sooner</source>
        <translation>„%1“ früher beginnen</translation>
    </message>
    <message>
        <source>It waits for no day</source>
        <translation>Es wartet auf keinen Tag</translation>
    </message>
    <message>
        <source>Change earliest start</source>
        <translation>Frühesten Anfang ändern</translation>
    </message>
    <message>
        <source>Start “%1” without waiting</source>
        <translation>„%1“ ohne Warten beginnen</translation>
    </message>
    <message>
        <source>It need not be asked for in advance</source>
        <translation>Es muss nicht vorher angefragt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Change lead time</source>
        <translation>Vorlauf ändern</translation>
    </message>
    <message>
        <source>More hours a week for “%1”</source>
        <translation>Mehr Stunden pro Woche für „%1“</translation>
    </message>
    <message>
        <source>As many as there are</source>
        <translation>So viele, wie da sind</translation>
    </message>
    <message>
        <source>Move the deadline of “%1”</source>
        <translation>Die Frist von „%1“ verschieben</translation>
    </message>
    <message>
        <source>instead of %1</source>
        <translation>statt %1</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>Frist ändern</translation>
    </message>
    <message>
        <source>Let “%1” not wait</source>
        <translation>„%1“ nicht warten lassen</translation>
    </message>
    <message>
        <source>for “%1”</source>
        <translation>auf „%1“</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Use some days of “%1”</source>
        <translation>Einige Tage von „%1“ nutzen</translation>
    </message>
    <message>
        <source>Change working days and leave</source>
        <translation>Arbeitstage und Urlaub ändern</translation>
    </message>
    <message>
        <source>Learn “%1” in any order</source>
        <translation>„%1“ in beliebiger Reihenfolge lernen</translation>
    </message>
    <message>
        <source>It builds on nothing then</source>
        <translation>Es baut dann auf nichts auf</translation>
    </message>
    <message>
        <source>Change prerequisites</source>
        <translation>Voraussetzungen ändern</translation>
    </message>
    <message>
        <source>everything fits</source>
        <translation>alles passt</translation>
    </message>
    <message>
        <source>%1 h too many</source>
        <translation>%1 h zu viel</translation>
    </message>
    <message>
        <source>not enough alone</source>
        <translation>reicht allein nicht</translation>
    </message>
    <message numerus="yes">
        <source>Let the plan decide about all %n that are kept too late</source>
        <translation>
            <numerusform>Alle %n zu spät Festgehaltenen dem Plan überlassen</numerusform>
            <numerusform>Alle %n zu spät Festgehaltenen dem Plan überlassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Their dates are not kept any more</source>
        <translation>Ihre Termine sind dann nicht mehr festgehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) later</source>
        <translation>
            <numerusform>%n Kalendertag später</numerusform>
            <numerusform>%n Kalendertage später</numerusform>
        </translation>
    </message>
    <message>
        <source>The same hours in every week</source>
        <translation>Gleich viele Stunden in jeder Woche</translation>
    </message>
    <message>
        <source>Shorten “%1”</source>
        <translation>„%1“ kürzen</translation>
    </message>
    <message>
        <source>so far %1</source>
        <translation>bisher %1</translation>
    </message>
    <message>
        <source>Shorten activity</source>
        <translation>Aktivität kürzen</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n Kalendertag</numerusform>
            <numerusform>%n Kalendertage</numerusform>
        </translation>
    </message>
    <message>
        <source>in every week, but leave and weeks with other hours stay</source>
        <translation>in jeder Woche; Urlaub und Wochen mit anderen Stunden bleiben</translation>
    </message>
    <message>
        <source>%1; not enough alone</source>
        <extracomment>%1 says what is done, e.g. &quot;Its dates are not kept&quot;.</extracomment>
        <translation>%1; reicht allein nicht</translation>
    </message>
</context>
<context>
    <name>GapPage</name>
    <message>
        <source>The route</source>
        <translation>Der Weg</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Nötig</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>Skills: needed and now</source>
        <translation>Kompetenzen: benötigt und heute</translation>
    </message>
    <message>
        <source>How the largest gaps close</source>
        <translation>Wie sich die größten Lücken schließen</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>levels</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 needs these %n; mean of the latest assessments</source>
        <translation>
            <numerusform>Für %1 wird diese %n benötigt; Mittel aus der letzten Einschätzung jeder Person</numerusform>
            <numerusform>Für %1 werden diese %n benötigt; Mittel aus der letzten Einschätzung jeder Person</numerusform>
        </translation>
    </message>
    <message>
        <source>The ladder</source>
        <translation>Die Karriereleiter</translation>
    </message>
    <message>
        <source>This ladder is too large for a page of the plan. The ladder exported by itself has all of it.</source>
        <translation>Diese Karriereleiter ist zu groß für eine Seite des Plans. Für sich exportiert ist sie ganz zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) off the route left out. The ladder exported by itself has all of them.</source>
        <translation>
            <numerusform>%n Position abseits des Wegs ist weggelassen. Für sich exportiert zeigt die Karriereleiter alle.</numerusform>
            <numerusform>%n Positionen abseits des Wegs sind weggelassen. Für sich exportiert zeigt die Karriereleiter alle.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportNotes</name>
    <message numerus="yes">
        <source>%n row(s) marked as not in use left out.</source>
        <translation>
            <numerusform>%n als nicht verwendet markierte Zeile ausgelassen.</numerusform>
            <numerusform>%n als nicht verwendet markierte Zeilen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) without a name that they need left out.</source>
        <translation>
            <numerusform>%n Zeile ohne den nötigen Namen ausgelassen.</numerusform>
            <numerusform>%n Zeilen ohne den nötigen Namen ausgelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with fewer cells than the header; what is missing counts as empty.</source>
        <translation>
            <numerusform>%n Zeile mit weniger Zellen als die Kopfzeile; was fehlt, gilt als leer.</numerusform>
            <numerusform>%n Zeilen mit weniger Zellen als die Kopfzeile; was fehlt, gilt als leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) with more cells than the header; what is beyond is not taken.</source>
        <translation>
            <numerusform>%n Zeile mit mehr Zellen als die Kopfzeile; was darüber hinausgeht, wird nicht übernommen.</numerusform>
            <numerusform>%n Zeilen mit mehr Zellen als die Kopfzeile; was darüber hinausgeht, wird nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) without a name not taken.</source>
        <translation>
            <numerusform>%n Position ohne Namen nicht übernommen.</numerusform>
            <numerusform>%n Positionen ohne Namen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) without a name not taken.</source>
        <translation>
            <numerusform>%n Kompetenz ohne Namen nicht übernommen.</numerusform>
            <numerusform>%n Kompetenzen ohne Namen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) that hold no levels not taken.</source>
        <translation>
            <numerusform>%n Spalte ohne Stufen nicht übernommen.</numerusform>
            <numerusform>%n Spalten ohne Stufen nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line separator(s) became line breaks.</source>
        <translation>
            <numerusform>%n Zeilentrennzeichen wurde zum Zeilenumbruch.</numerusform>
            <numerusform>%n Zeilentrennzeichen wurden zu Zeilenumbrüchen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invisible character(s) dropped.</source>
        <translation>
            <numerusform>%n unsichtbares Zeichen entfernt.</numerusform>
            <numerusform>%n unsichtbare Zeichen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n no-break space(s) became plain ones.</source>
        <translation>
            <numerusform>%n geschütztes Leerzeichen wurde zu einem einfachen.</numerusform>
            <numerusform>%n geschützte Leerzeichen wurden zu einfachen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with blanks at the ends of lines trimmed.</source>
        <translation>
            <numerusform>%n Zelle von Leerzeichen an Zeilenenden befreit.</numerusform>
            <numerusform>%n Zellen von Leerzeichen an Zeilenenden befreit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) that the file has more than once taken once.</source>
        <translation>
            <numerusform>%n Anforderung, die mehrfach in der Datei steht, einmal übernommen.</numerusform>
            <numerusform>%n Anforderungen, die mehrfach in der Datei stehen, einmal übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s) stand in the file with different levels; the higher one is taken.</source>
        <translation>
            <numerusform>%n Anforderung steht mit verschiedenen Stufen in der Datei; die höhere wird übernommen.</numerusform>
            <numerusform>%n Anforderungen stehen mit verschiedenen Stufen in der Datei; die höhere wird übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) that hold neither a level nor a word for one not taken.</source>
        <translation>
            <numerusform>%n Zelle ohne Stufe und ohne Wort dafür nicht übernommen.</numerusform>
            <numerusform>%n Zellen ohne Stufe und ohne Wort dafür nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) with a word that is given no level not taken.</source>
        <translation>
            <numerusform>%n Zelle mit einem Wort, dem keine Stufe zugeordnet ist, nicht übernommen.</numerusform>
            <numerusform>%n Zellen mit einem Wort, dem keine Stufe zugeordnet ist, nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) brought into the range from 1 to 3.</source>
        <translation>
            <numerusform>%n Gewicht in den Bereich von 1 bis 3 gebracht.</numerusform>
            <numerusform>%n Gewichte in den Bereich von 1 bis 3 gebracht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weight(s) that cannot be read; the usual one is taken.</source>
        <translation>
            <numerusform>%n nicht lesbares Gewicht; das übliche wird verwendet.</numerusform>
            <numerusform>%n nicht lesbare Gewichte; das übliche wird verwendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n competency(ies) that no position asks for taken all the same.</source>
        <translation>
            <numerusform>%n Kompetenz, die keine Position verlangt, trotzdem übernommen.</numerusform>
            <numerusform>%n Kompetenzen, die keine Position verlangt, trotzdem übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s) between neighbours not proposed, since there are too many of them.</source>
        <translation>
            <numerusform>%n Schritt zwischen Nachbarn nicht vorgeschlagen, da es zu viele sind.</numerusform>
            <numerusform>%n Schritte zwischen Nachbarn nicht vorgeschlagen, da es zu viele sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>For example on line %1, cell %2.</source>
        <translation>Zum Beispiel in Zeile %1, Zelle %2.</translation>
    </message>
    <message>
        <source>For example “%1” on line %2, cell %3.</source>
        <translation>Zum Beispiel „%1“ in Zeile %2, Zelle %3.</translation>
    </message>
    <message>
        <source>For example on line %1.</source>
        <translation>Zum Beispiel in Zeile %1.</translation>
    </message>
    <message>
        <source>For example “%1” on line %2.</source>
        <translation>Zum Beispiel „%1“ in Zeile %2.</translation>
    </message>
    <message>
        <source>For example “%1”.</source>
        <translation>Zum Beispiel „%1“.</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s) with the title of another joined with it, since nothing else tells them apart.</source>
        <translation>
            <numerusform>%n Position mit dem Titel einer anderen ist mit ihr zusammengelegt, denn sonst unterscheidet sie nichts.</numerusform>
            <numerusform>%n Positionen mit dem Titel einer anderen sind mit ihr zusammengelegt, denn sonst unterscheidet sie nichts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n word(s) for levels are not known here: each is put above the one after which it first stands in the file. Check the order.</source>
        <translation>
            <numerusform>%n Wort für Stufen ist hier nicht bekannt: Es steht über dem, nach dem es in der Datei zuerst kommt. Prüfen Sie die Reihenfolge.</numerusform>
            <numerusform>%n Wörter für Stufen sind hier nicht bekannt: Jedes steht über dem, nach dem es in der Datei zuerst kommt. Prüfen Sie die Reihenfolge.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n length(s) or lag(s) rounded up to whole days.</source>
        <translation>
            <numerusform>%n Dauer oder Abstand ist auf ganze Tage aufgerundet.</numerusform>
            <numerusform>%n Dauern oder Abstände sind auf ganze Tage aufgerundet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) that begin or end within a day taken by whole days.</source>
        <translation>
            <numerusform>%n Vorgang, der mitten am Tag beginnt oder endet, ist in ganzen Tagen übernommen.</numerusform>
            <numerusform>%n Vorgänge, die mitten am Tag beginnen oder enden, sind in ganzen Tagen übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with a condition on their dates that a plan does not have: it is not taken.</source>
        <translation>
            <numerusform>%n Vorgang hat eine Bedingung für seine Termine, die ein Plan nicht kennt: Sie ist nicht übernommen.</numerusform>
            <numerusform>%n Vorgänge haben eine Bedingung für ihre Termine, die ein Plan nicht kennt: Sie ist nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) with a calendar of their own follow that of the plan.</source>
        <translation>
            <numerusform>%n Vorgang mit eigenem Kalender folgt dem des Plans.</numerusform>
            <numerusform>%n Vorgänge mit eigenem Kalender folgen dem des Plans.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) whose length depends on who works on them have the length that the file gives.</source>
        <translation>
            <numerusform>%n Vorgang, dessen Dauer davon abhängt, wer daran arbeitet, hat die Dauer aus der Datei.</numerusform>
            <numerusform>%n Vorgänge, deren Dauer davon abhängt, wer daran arbeitet, haben die Dauer aus der Datei.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) in several pieces taken in one.</source>
        <translation>
            <numerusform>%n Vorgang in mehreren Stücken ist als einer übernommen.</numerusform>
            <numerusform>%n Vorgänge in mehreren Stücken sind als je einer übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lag(s) in percent not taken.</source>
        <translation>
            <numerusform>%n Abstand in Prozent ist nicht übernommen.</numerusform>
            <numerusform>%n Abstände in Prozent sind nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) marked as inactive left out.</source>
        <translation>
            <numerusform>%n als inaktiv markierter Vorgang ist weggelassen.</numerusform>
            <numerusform>%n als inaktiv markierte Vorgänge sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s) to what is not in the file, or there twice, left out.</source>
        <translation>
            <numerusform>%n Verknüpfung mit etwas, das nicht oder zweimal in der Datei steht, ist weggelassen.</numerusform>
            <numerusform>%n Verknüpfungen mit etwas, das nicht oder zweimal in der Datei steht, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The baselines of %n step(s) not taken.</source>
        <translation>
            <numerusform>Die Basispläne von %n Vorgang sind nicht übernommen.</numerusform>
            <numerusform>Die Basispläne von %n Vorgängen sind nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of the calendar that a plan does not have not taken.</source>
        <translation>
            <numerusform>%n Teil des Kalenders, den ein Plan nicht kennt, ist nicht übernommen.</numerusform>
            <numerusform>%n Teile des Kalenders, die ein Plan nicht kennt, sind nicht übernommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that are no whole days left out.</source>
        <translation>
            <numerusform>%n Termin, der kein ganzer Tag ist, ist weggelassen.</numerusform>
            <numerusform>%n Termine, die keine ganzen Tage sind, sind weggelassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n event(s) that come again in a way that is not known: the first is taken.</source>
        <translation>
            <numerusform>%n Termin kehrt auf unbekannte Weise wieder: Der erste ist übernommen.</numerusform>
            <numerusform>%n Termine kehren auf unbekannte Weise wieder: Der jeweils erste ist übernommen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LadderWords</name>
    <message>
        <source>Level %1, %2</source>
        <extracomment>Under the title of a position: its level&apos;s number, and its track or employer.</extracomment>
        <translation>Stufe %1, %2</translation>
    </message>
    <message>
        <source>You are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Held before</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The years in which a position was held.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1k</source>
        <extracomment>A sum of money in thousands, as short as can be.</extracomment>
        <translation>%1k</translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>Pay from this sum on.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <extracomment>Pay up to this sum.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 mo</source>
        <extracomment>Months, as short as can be; a number or a range.</extracomment>
        <translation>%1 Mon.</translation>
    </message>
    <message>
        <source>%1+ mo</source>
        <translation>%1+ Mon.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>Route %1</source>
        <extracomment>A route by its letter.</extracomment>
        <translation>Weg %1</translation>
    </message>
    <message>
        <source>My route</source>
        <translation>Mein Weg</translation>
    </message>
    <message>
        <source>Promotion</source>
        <translation>Beförderung</translation>
    </message>
    <message>
        <source>Lateral</source>
        <translation>Seitwärts</translation>
    </message>
    <message>
        <source>External</source>
        <translation>Extern</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Rückschritt</translation>
    </message>
    <message>
        <source>Later</source>
        <extracomment>A move that comes later on the route than the target.</extracomment>
        <translation>Später</translation>
    </message>
    <message>
        <source>I am here</source>
        <translation>Hier bin ich</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <extracomment>On paper: the letter of the route and the day by which it is to be done.</extracomment>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>you are here</source>
        <translation>Sie sind hier</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>target by %1</source>
        <translation>Ziel bis %1</translation>
    </message>
    <message>
        <source>readiness %1</source>
        <translation>Bereitschaft %1</translation>
    </message>
    <message>
        <source>%1 from %2 to %3</source>
        <extracomment>A kind of move from one position to another.</extracomment>
        <translation>%1 von %2 zu %3</translation>
    </message>
    <message>
        <source>step %1 of %2</source>
        <extracomment>A number and the name of a route.</extracomment>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <extracomment>Beside the name of a track.</extracomment>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
</context>
<context>
    <name>MeetingPage</name>
    <message>
        <source>For the meeting with %1</source>
        <translation>Für das Gespräch mit %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Development plan</source>
        <translation>Entwicklungsplan</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <comment>track or employer, rank</comment>
        <translation>%1, Stufe %2</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Zu</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h a week</source>
        <translation>%1&#xa0;h pro Woche</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>competency, level, top of the scale</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>What I bring</source>
        <translation>Was ich mitbringe</translation>
    </message>
    <message>
        <source>Follow-through</source>
        <translation>Verlässlichkeit</translation>
    </message>
    <message>
        <source>%1 of %2 hours done, %3</source>
        <translation>%1 von %2 Stunden erledigt, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n milestone(s) reached</source>
        <translation>
            <numerusform>%n Meilenstein erreicht</numerusform>
            <numerusform>%n Meilensteine erreicht</numerusform>
        </translation>
    </message>
    <message>
        <source>What I will build</source>
        <translation>Was ich aufbaue</translation>
    </message>
    <message>
        <source>now, needed</source>
        <translation>heute, benötigt</translation>
    </message>
    <message>
        <source>?</source>
        <comment>level not known</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>%1% now</source>
        <translation>heute %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2% now</source>
        <translation>heute %1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1% with this plan</source>
        <translation>%1&#xa0;% mit diesem Plan</translation>
    </message>
    <message>
        <source>Weighted by importance; mean of the latest assessment of each assessor</source>
        <translation>Nach Wichtigkeit gewichtet; Mittel aus der letzten Einschätzung jeder Person</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>What I ask of my manager</source>
        <translation>Worum ich meine Führungskraft bitte</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>We agree this plan, and change it together when something changes.</source>
        <translation>Wir vereinbaren diesen Plan und ändern ihn gemeinsam, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>name, job</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Führungskraft</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreed changes</source>
        <translation>Vereinbarte Änderungen</translation>
    </message>
    <message>
        <source>on %1</source>
        <translation>am %1</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n Kalendertag</numerusform>
            <numerusform>%n Kalendertage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2% with this plan</source>
        <translation>%1 bis %2&#xa0;% mit diesem Plan</translation>
    </message>
    <message>
        <source>My development plan</source>
        <translation>Mein Entwicklungsplan</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>cannot be met as planned</source>
        <translation>so nicht erreichbar</translation>
    </message>
</context>
<context>
    <name>MeetingPlan</name>
    <message>
        <source>My plan</source>
        <translation>Mein Plan</translation>
    </message>
    <message>
        <source>%1, plan for %2</source>
        <comment>name, position</comment>
        <translation>%1, Plan für %2</translation>
    </message>
    <message>
        <source>%1, plan for %2 by %3</source>
        <comment>name, position, date</comment>
        <translation>%1, Plan für %2 bis %3</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Stand %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>page</comment>
        <extracomment>Number of a printed page, of how many.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>My plan for %1</source>
        <comment>position</comment>
        <translation>Mein Plan für %1</translation>
    </message>
    <message>
        <source>My plan for %1 by %2</source>
        <comment>position, date</comment>
        <translation>Mein Plan für %1 bis %2</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Ladder</source>
        <translation>&amp;Karriereleiter</translation>
    </message>
    <message>
        <source>&amp;Skills</source>
        <translation>Ko&amp;mpetenzen</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>E&amp;xtras</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a position, a competency, an activity …</source>
        <translation>Eine Position, eine Kompetenz, eine Aktivität hinzufügen…</translation>
    </message>
    <message>
        <source>Find or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a thing and its title, %2 one of its fields.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>deleted</source>
        <translation>gelöscht</translation>
    </message>
    <message>
        <source>needed for %1</source>
        <translation>benötigt für %1</translation>
    </message>
    <message>
        <source>The changes of both together would go round in a loop.</source>
        <translation>Die Änderungen beider zusammen würden im Kreis führen.</translation>
    </message>
    <message>
        <source>The changes of both do not go together.</source>
        <translation>Die Änderungen beider passen nicht zusammen.</translation>
    </message>
    <message>
        <source>%1: ours %2; theirs %3.</source>
        <extracomment>%1 is what the conflict is about, %2 what one copy has there, %3 what the other copy has.</extracomment>
        <translation>%1: bei uns %2; bei den anderen %3.</translation>
    </message>
    <message>
        <source>%1: not taken in. An answer can add assessments and comments and word the agreement; everything else in the plan is yours.</source>
        <translation>%1: nicht übernommen. Eine Antwort kann Einschätzungen und Kommentare hinzufügen und die Vereinbarung formulieren; alles andere im Plan gehört Ihnen.</translation>
    </message>
    <message>
        <source>%1: not taken in, because it is said in the name of somebody else.</source>
        <translation>%1: nicht übernommen, weil es im Namen von jemand anderem gesagt ist.</translation>
    </message>
    <message>
        <source>%1: not taken in, because what it is about is no longer in your plan.</source>
        <translation>%1: nicht übernommen, weil es das, worum es geht, in Ihrem Plan nicht mehr gibt.</translation>
    </message>
    <message>
        <source>%1: not taken in, because you have worded it anew since you shared the plan.</source>
        <translation>%1: nicht übernommen, weil Sie es neu formuliert haben, seit Sie den Plan geteilt haben.</translation>
    </message>
    <message>
        <source>%1: not taken in, because the scale has no such level. Ask for an assessment on the scale.</source>
        <extracomment>%1 is an assessment and its level.</extracomment>
        <translation>%1: nicht übernommen, weil die Skala keine solche Stufe hat. Bitten Sie um eine Einschätzung auf der Skala.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>“%1” could not be read: %2.</source>
        <translation>„%1“ konnte nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2. What was there before is unchanged; try another folder.</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2. Was vorher dort war, ist unverändert; versuchen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is empty, so there is nothing to open.</source>
        <translation>Die Datei ist leer; es gibt nichts zu öffnen.</translation>
    </message>
    <message>
        <source>The file is damaged or is no plan: line %1, column %2 cannot be read (%3).</source>
        <translation>Die Datei ist beschädigt oder kein Plan: Zeile %1, Spalte %2 ist nicht lesbar (%3).</translation>
    </message>
    <message>
        <source>The file can be read, but it is not a NextRung plan. Choose a file that ends in .nextrung.</source>
        <translation>Die Datei ist lesbar, aber kein NextRung-Plan. Wählen Sie eine Datei, die auf .nextrung endet.</translation>
    </message>
    <message>
        <source>The plan was written by a newer NextRung. Version %1 or later of the format is needed to open it.</source>
        <translation>Der Plan wurde mit einem neueren NextRung geschrieben. Zum Öffnen ist Version %1 des Formats oder eine spätere nötig.</translation>
    </message>
    <message>
        <source>The file is not text in UTF-8, so it cannot be read. Save it as UTF-8 and try again.</source>
        <translation>Die Datei ist kein Text in UTF-8 und daher nicht lesbar. Speichern Sie sie als UTF-8 und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file cannot be used: at %1 there should be this: %2. It holds %3.</source>
        <extracomment>%1 is a place in the file, %2 what should be there (e.g. number), %3 what is there instead.</extracomment>
        <translation>Die Datei ist nicht verwendbar: Bei %1 sollte dies stehen: %2. Dort steht %3.</translation>
    </message>
    <message>
        <source>The file cannot be used: at %1 there is “%2”, which is not an id of 13 letters and digits.</source>
        <translation>Die Datei ist nicht verwendbar: Bei %1 steht „%2“; das ist keine Kennung aus 13 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>The file cannot be used: at %1 the id %2 occurs a second time.</source>
        <translation>Die Datei ist nicht verwendbar: Bei %1 kommt die Kennung %2 ein zweites Mal vor.</translation>
    </message>
    <message>
        <source>This refers to something that is no longer in the plan (%1, id %2). Choose another one.</source>
        <translation>Dies verweist auf etwas, das nicht mehr im Plan ist (%1, Kennung %2). Wählen Sie etwas anderes.</translation>
    </message>
    <message>
        <source>The file cannot be used: %1 refers to %2 among “%3”, which is not there.</source>
        <translation>Die Datei ist nicht verwendbar: %1 verweist auf %2 unter „%3“, was dort fehlt.</translation>
    </message>
    <message>
        <source>This is no longer in the plan (%1), so it cannot be changed. Undo brings back what was deleted.</source>
        <extracomment>%1 is what it was, e.g. activity or position.</extracomment>
        <translation>Dies ist nicht mehr im Plan (%1) und lässt sich daher nicht ändern. „Rückgängig“ holt Gelöschtes zurück.</translation>
    </message>
    <message>
        <source>A title is needed: type at least one letter.</source>
        <translation>Ein Titel ist nötig: Geben Sie mindestens einen Buchstaben ein.</translation>
    </message>
    <message>
        <source>There is already one called “%1” here. Choose another title.</source>
        <translation>„%1“ gibt es hier schon. Wählen Sie einen anderen Titel.</translation>
    </message>
    <message>
        <source>“%1” cannot lead to itself. Choose another one at one end.</source>
        <translation>„%1“ kann nicht zu sich selbst führen. Wählen Sie an einem Ende etwas anderes.</translation>
    </message>
    <message>
        <source>“%1” and “%2” are already joined in this direction.</source>
        <translation>„%1“ und „%2“ sind in dieser Richtung schon verbunden.</translation>
    </message>
    <message>
        <source>These would wait for each other in a circle, so none could start: %1. Take one of the links away first.</source>
        <translation>Diese würden im Kreis aufeinander warten, sodass nichts beginnen könnte: %1. Entfernen Sie zuerst eine der Verknüpfungen.</translation>
    </message>
    <message>
        <source>A phase cannot lie in itself: %1. Put it elsewhere.</source>
        <translation>Eine Phase kann nicht in sich selbst liegen: %1. Legen Sie sie an eine andere Stelle.</translation>
    </message>
    <message>
        <source>These competencies would each have to come before the other: %1. Take one of the prerequisites away first.</source>
        <translation>Von diesen Kompetenzen müsste jede vor der anderen kommen: %1. Entfernen Sie zuerst eine der Voraussetzungen.</translation>
    </message>
    <message>
        <source>“%1” can mean more than one: %2. Say which.</source>
        <translation>„%1“ kann mehreres bedeuten: %2. Geben Sie an, was gemeint ist.</translation>
    </message>
    <message>
        <source>There is nothing called “%1”.</source>
        <translation>„%1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The plan has no target position yet. Set one on the ladder, or name a position.</source>
        <translation>Der Plan hat noch keine Zielposition. Setzen Sie eine auf der Karriereleiter oder nennen Sie eine Position.</translation>
    </message>
    <message>
        <source>NextRung does not know this format: %1. The help lists the formats that it knows.</source>
        <translation>NextRung kennt dieses Format nicht: %1. Die Hilfe nennt die bekannten Formate.</translation>
    </message>
    <message>
        <source>The table has no column “%1”, which is needed.</source>
        <translation>Der Tabelle fehlt die benötigte Spalte „%1“.</translation>
    </message>
    <message>
        <source>There is nothing in the file that could be taken in (looked for: %1).</source>
        <translation>Die Datei enthält nichts, was sich übernehmen ließe (gesucht: %1).</translation>
    </message>
    <message>
        <source>“%1” is not possible here. Possible: %2.</source>
        <translation>„%1“ ist hier nicht möglich. Möglich: %2.</translation>
    </message>
    <message>
        <source>A quotation mark opens on line %1 and is never closed. Close it in the file and try again.</source>
        <translation>Ein Anführungszeichen öffnet in Zeile %1 und wird nicht geschlossen. Schließen Sie es in der Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file holds more than %1 (%2), which is the most that is read.</source>
        <translation>Die Datei enthält mehr als %1 (%2); mehr wird nicht gelesen.</translation>
    </message>
    <message>
        <source>This is not possible for “%1”.</source>
        <translation>Das ist für „%1“ nicht möglich.</translation>
    </message>
    <message>
        <source>%1 is not possible for “%2”.</source>
        <extracomment>%1 is a number, a date or a title, %2 what it was meant for, e.g. progress.</extracomment>
        <translation>%1 ist für „%2“ nicht möglich.</translation>
    </message>
    <message>
        <source>The file cannot be used: %1: %2</source>
        <translation>Die Datei ist nicht verwendbar: %1: %2</translation>
    </message>
    <message>
        <source>Progress goes from 0 to 100 %.</source>
        <translation>Der Fortschritt reicht von 0 bis 100&#xa0;%.</translation>
    </message>
    <message>
        <source>Work is 0 hours or more.</source>
        <translation>Der Aufwand beträgt 0 Stunden oder mehr.</translation>
    </message>
    <message>
        <source>A length is one day or more.</source>
        <translation>Eine Dauer beträgt einen Tag oder mehr.</translation>
    </message>
    <message>
        <source>A week has 0 to 168 hours.</source>
        <translation>Eine Woche hat 0 bis 168 Stunden.</translation>
    </message>
    <message>
        <source>Give the hours of seven days, 0 to 24 each, or none.</source>
        <translation>Geben Sie die Stunden von sieben Tagen an, je 0 bis 24, oder keine.</translation>
    </message>
    <message>
        <source>Stay within the competency&apos;s scale.</source>
        <translation>Bleiben Sie innerhalb der Skala der Kompetenz.</translation>
    </message>
    <message>
        <source>The finish cannot be before the start.</source>
        <translation>Das Ende kann nicht vor dem Anfang liegen.</translation>
    </message>
    <message>
        <source>A phase has the dates of its activities; move those.</source>
        <translation>Eine Phase hat die Termine ihrer Aktivitäten; verschieben Sie diese.</translation>
    </message>
    <message>
        <source>Only a phase can hold activities.</source>
        <translation>Nur eine Phase kann Aktivitäten enthalten.</translation>
    </message>
    <message>
        <source>Choose a day that is still to come.</source>
        <translation>Wählen Sie einen Tag, der noch bevorsteht.</translation>
    </message>
    <message>
        <source>ladder</source>
        <translation>Karriereleiter</translation>
    </message>
    <message>
        <source>track</source>
        <translation>Laufbahn</translation>
    </message>
    <message>
        <source>level of the ladder</source>
        <translation>Stufe der Karriereleiter</translation>
    </message>
    <message>
        <source>position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>route</source>
        <translation>Weg</translation>
    </message>
    <message>
        <source>scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>former post</source>
        <translation>frühere Stelle</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>Stärke</translation>
    </message>
    <message>
        <source>request</source>
        <translation>Bitte</translation>
    </message>
    <message>
        <source>assessment</source>
        <translation>Einschätzung</translation>
    </message>
    <message>
        <source>piece of evidence</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>link</source>
        <translation>Verknüpfung</translation>
    </message>
    <message>
        <source>step</source>
        <translation>Teilschritt</translation>
    </message>
    <message>
        <source>weekly hours</source>
        <translation>Wochenstunden</translation>
    </message>
    <message>
        <source>leave or holiday</source>
        <translation>Urlaub oder Feiertag</translation>
    </message>
    <message>
        <source>agreed plan</source>
        <translation>vereinbarter Plan</translation>
    </message>
    <message>
        <source>An assessment of “%1” says that it was assessed, but gives no level. Enter the level or delete it.</source>
        <translation>Eine Einschätzung von „%1“ gilt als vorgenommen, nennt aber keine Stufe. Geben Sie die Stufe an oder löschen Sie die Einschätzung.</translation>
    </message>
    <message>
        <source>“%1” was written by a newer NextRung. It is kept, but not understood here.</source>
        <translation>„%1“ wurde mit einem neueren NextRung geschrieben. Es bleibt erhalten, wird hier aber nicht verstanden.</translation>
    </message>
    <message>
        <source>The field “%1” was written by a newer NextRung. It is kept, but not shown here.</source>
        <translation>Das Feld „%1“ wurde mit einem neueren NextRung geschrieben. Es bleibt erhalten, wird hier aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>Two levels of the ladder have the rank %1. Give one of them another.</source>
        <translation>Zwei Stufen der Karriereleiter haben den Rang %1. Geben Sie einer davon einen anderen.</translation>
    </message>
    <message>
        <source>“%1” is at level %2, but its scale ends at %3.</source>
        <translation>„%1“ steht auf Stufe %2, die Skala endet aber bei %3.</translation>
    </message>
    <message>
        <source>“%1” is both the current and the target position. Choose another target.</source>
        <translation>„%1“ ist zugleich heutige Position und Zielposition. Wählen Sie ein anderes Ziel.</translation>
    </message>
    <message>
        <source>No moves lead from “%1” to “%2”. Draw them on the ladder.</source>
        <translation>Von „%1“ zu „%2“ führen keine Schritte. Zeichnen Sie sie auf der Karriereleiter.</translation>
    </message>
    <message>
        <source>“%1” starts after it finishes. Change one of the dates.</source>
        <translation>„%1“ beginnt nach dem eigenen Ende. Ändern Sie einen der Termine.</translation>
    </message>
    <message>
        <source>The milestone “%1” has work or a length, which is not counted. Make it an activity, or take that away.</source>
        <translation>Der Meilenstein „%1“ hat Aufwand oder Dauer; das zählt nicht. Machen Sie ihn zur Aktivität oder entfernen Sie beides.</translation>
    </message>
    <message>
        <source>The phase “%1” has work or a length of its own, which is not counted: only that of its activities is.</source>
        <translation>Die Phase „%1“ hat eigenen Aufwand oder eine eigene Dauer; das zählt nicht, nur das ihrer Aktivitäten.</translation>
    </message>
    <message>
        <source>“%1” is kept before “%2” allows, for which it waits. Move it, or let the plan decide.</source>
        <translation>„%1“ ist früher festgehalten, als „%2“ es zulässt, worauf es wartet. Verschieben Sie es oder lassen Sie den Plan entscheiden.</translation>
    </message>
    <message>
        <source>“%1” is kept after its deadline of %2. Move it, or let the plan decide.</source>
        <translation>„%1“ ist nach der Frist vom %2 festgehalten. Verschieben Sie es oder lassen Sie den Plan entscheiden.</translation>
    </message>
    <message>
        <source>There is work to do, but no hours a week to do it in. Enter your hours a week.</source>
        <translation>Es gibt zu tun, aber keine Stunden pro Woche dafür. Geben Sie Ihre Stunden pro Woche an.</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) too early: it waits for “%1”.</source>
        <translation>
            <numerusform>%n Arbeitstag zu früh: wartet auf „%1“.</numerusform>
            <numerusform>%n Arbeitstage zu früh: wartet auf „%1“.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after its deadline.</source>
        <translation>
            <numerusform>%n Arbeitstag nach der Frist.</numerusform>
            <numerusform>%n Arbeitstage nach der Frist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) after the goal date.</source>
        <translation>
            <numerusform>%n Arbeitstag nach dem Zieltermin.</numerusform>
            <numerusform>%n Arbeitstage nach dem Zieltermin.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not done, but its dates have passed. Move it, or say that it is done.</source>
        <translation>Nicht erledigt, aber die Termine sind vorbei. Verschieben Sie es oder markieren Sie es als erledigt.</translation>
    </message>
    <message>
        <source>Its dates ask for %1 hours more than there are.</source>
        <translation>Die Termine verlangen %1 Stunden mehr, als es gibt.</translation>
    </message>
    <message>
        <source>There are no hours a week to do it in. Enter your hours a week.</source>
        <translation>Dafür gibt es keine Stunden pro Woche. Geben Sie Ihre Stunden pro Woche an.</translation>
    </message>
    <message>
        <source>This plan is no answer: it was not shared with somebody and saved as an answer. To bring two copies of your plan together, merge them.</source>
        <translation>Dieser Plan ist keine Antwort: Er wurde nicht mit jemandem geteilt und als Antwort gespeichert. Um zwei Kopien Ihres Plans zusammenzubringen, führen Sie sie zusammen.</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) too early: it builds on what “%1” teaches.</source>
        <translation>
            <numerusform>%n Arbeitstag zu früh: Es baut auf dem auf, was „%1“ vermittelt.</numerusform>
            <numerusform>%n Arbeitstage zu früh: Es baut auf dem auf, was „%1“ vermittelt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It should have been asked for %n working day(s) ago.</source>
        <translation>
            <numerusform>Das hätte vor %n Arbeitstag angefragt werden müssen.</numerusform>
            <numerusform>Das hätte vor %n Arbeitstagen angefragt werden müssen.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else since it was opened, and was not written over.</source>
        <translation>„%1“ wurde von jemand anderem geändert, seit die Datei geöffnet wurde, und wurde nicht überschrieben.</translation>
    </message>
    <message>
        <source>The plan is locked with a passphrase. Give the passphrase to open it.</source>
        <translation>Der Plan ist mit einer Passphrase gesperrt. Geben Sie die Passphrase an, um ihn zu öffnen.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the plan. Look at capital letters and the keyboard’s language, and try again.</source>
        <translation>Das ist nicht die Passphrase des Plans. Achten Sie auf Großbuchstaben und die Sprache der Tastatur und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is damaged and cannot be opened. An earlier version may be among the versions kept of it.</source>
        <translation>Die Datei ist beschädigt und lässt sich nicht öffnen. Vielleicht ist unter den aufbewahrten Versionen eine frühere.</translation>
    </message>
    <message>
        <source>This is no competency matrix: no cell holds a level, but texts such as “%1”.</source>
        <translation>Das ist keine Kompetenzmatrix: Keine Zelle enthält eine Stufe, sondern Texte wie „%1“.</translation>
    </message>
    <message>
        <source>This is no competency matrix: its cells hold %2 different texts such as “%1”, where a matrix has a few words for levels.</source>
        <translation>Das ist keine Kompetenzmatrix: Die Zellen enthalten %2 verschiedene Texte wie „%1“, wo eine Matrix wenige Wörter für Stufen hat.</translation>
    </message>
    <message>
        <source>The file is damaged: line %1, column %2 cannot be read (%3).</source>
        <translation>Die Datei ist beschädigt: Zeile %1, Spalte %2 ist nicht lesbar (%3).</translation>
    </message>
    <message>
        <source>The file was written by a newer NextRung. What this one does not know is kept, but not shown here.</source>
        <translation>Die Datei wurde von einem neueren NextRung geschrieben. Was dieses nicht kennt, bleibt erhalten, wird hier aber nicht gezeigt.</translation>
    </message>
    <message>
        <source>This plan was written by a newer NextRung. It can be looked at here, but not changed or written again: version %1 or later of the format is needed for that. Update NextRung.</source>
        <translation>Dieser Plan wurde von einem neueren NextRung geschrieben. Er kann hier angesehen, aber weder geändert noch wieder geschrieben werden: Dafür ist Version %1 oder später des Formats nötig. Aktualisieren Sie NextRung.</translation>
    </message>
    <message>
        <source>This is the plan as it was on %1, which cannot be changed any more. Go back to today to change something.</source>
        <translation>Das ist der Plan, wie er am %1 war; daran lässt sich nichts mehr ändern. Gehen Sie zurück zu heute, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>earlier state of the ladder</source>
        <translation>früherer Stand der Karriereleiter</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB, which is the most that NextRung reads and writes.</source>
        <translation>Die Datei ist größer als %1 MB; mehr liest und schreibt NextRung nicht.</translation>
    </message>
    <message>
        <source>“%1” is said to have happened on %2, which is after today. Change the day.</source>
        <translation>„%1“ soll am %2 geschehen sein, und das liegt nach heute. Ändern Sie den Tag.</translation>
    </message>
    <message numerus="yes">
        <source>It was to begin %n working day(s) ago, and nothing is done. Move it, or say what is done.</source>
        <translation>
            <numerusform>Der Beginn liegt %n Arbeitstag zurück, und nichts ist getan. Verschieben Sie es, oder geben Sie an, was getan ist.</numerusform>
            <numerusform>Der Beginn liegt %n Arbeitstage zurück, und nichts ist getan. Verschieben Sie es, oder geben Sie an, was getan ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is said to have happened after today. Say again what is done.</source>
        <translation>Es soll nach heute geschehen sein. Geben Sie neu an, was getan ist.</translation>
    </message>
    <message>
        <source>“%1” could not be written: it leads into the folder “%2”, which is not there. Make that folder again, or save somewhere else.</source>
        <translation>„%1“ konnte nicht geschrieben werden: Es führt in den Ordner „%2“, den es nicht gibt. Legen Sie diesen Ordner wieder an oder speichern Sie an einem anderen Ort.</translation>
    </message>
    <message>
        <source>The file has “%1” twice in one place (the second is in line %2), and which of the two counts is not known. Take one of them out with a text editor.</source>
        <translation>In der Datei steht „%1“ an einer Stelle doppelt (das zweite in Zeile %2), und welches von beiden gilt, ist nicht bekannt. Nehmen Sie eines davon mit einem Texteditor heraus.</translation>
    </message>
    <message>
        <source>A weight goes from 0 (does not count) to 3.</source>
        <translation>Ein Gewicht reicht von 0 (zählt nicht) bis 3.</translation>
    </message>
    <message>
        <source>Two positions of one track are called “%1”. Rename or delete one.</source>
        <translation>Zwei Positionen einer Laufbahn heißen „%1“. Eine umbenennen oder löschen.</translation>
    </message>
</context>
<context>
    <name>MisfitTexts</name>
    <message>
        <source>Latest start was %1.</source>
        <translation>Spätester Anfang war der %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deadline(s) cannot be met.</source>
        <translation>
            <numerusform>%n weitere Frist ist nicht zu halten.</numerusform>
            <numerusform>%n weitere Fristen sind nicht zu halten.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: the kept dates of %2 leave too few.</source>
        <translation>%1: Die festgehaltenen Termine von %2 lassen zu wenige übrig.</translation>
    </message>
    <message>
        <source>The kept dates of %1 leave too little time.</source>
        <translation>Die festgehaltenen Termine von %1 lassen zu wenig Zeit.</translation>
    </message>
    <message>
        <source>The kept dates of %1 are after %2.</source>
        <translation>Die festgehaltenen Termine von %1 liegen nach dem %2.</translation>
    </message>
    <message>
        <source>“%1” may not start before %2, which is too late for %3.</source>
        <translation>„%1“ darf nicht vor dem %2 beginnen; das ist zu spät für den %3.</translation>
    </message>
    <message>
        <source>“%1” must be asked for first, which is too late for %2.</source>
        <translation>„%1“ muss erst angefragt werden; das ist zu spät für den %2.</translation>
    </message>
    <message>
        <source>Not everything can be done by %1.</source>
        <translation>Bis zum %1 wird nicht alles fertig.</translation>
    </message>
    <message>
        <source>%1 before %2.</source>
        <extracomment>%1 is &quot;12 hours too many&quot;, %2 a date.</extracomment>
        <translation>%1 vor dem %2.</translation>
    </message>
    <message>
        <source>1 hour too many</source>
        <translation>1 Stunde zu viel</translation>
    </message>
    <message>
        <source>%1 hours too many</source>
        <translation>%1 Stunden zu viel</translation>
    </message>
    <message>
        <source>“%1” cannot be done by its deadline, %2.</source>
        <translation>„%1“ wird nicht bis zur Frist fertig, dem %2.</translation>
    </message>
    <message>
        <source>“%1” cannot be done by its deadline, %2: %3.</source>
        <extracomment>%3 is &quot;12 hours too many&quot;.</extracomment>
        <translation>„%1“ wird nicht bis zur Frist fertig, dem %2: %3.</translation>
    </message>
    <message>
        <source>Not everything can be done in time.</source>
        <translation>Nicht alles wird rechtzeitig fertig.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>my manager</source>
        <translation>meine Führungskraft</translation>
    </message>
    <message>
        <source>my mentor</source>
        <translation>mein Mentor</translation>
    </message>
    <message>
        <source>somebody in human resources</source>
        <translation>jemand aus der Personalabteilung</translation>
    </message>
    <message>
        <source>a client</source>
        <translation>ein Kunde</translation>
    </message>
    <message>
        <source>a recruiter</source>
        <translation>ein Personalvermittler</translation>
    </message>
    <message>
        <source>an adviser</source>
        <translation>ein Berater</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>jemand aus dem Kollegium</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
</context>
<context>
    <name>PositionFacts</name>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <extracomment>The sum behind the readiness: points reached of points needed.</extracomment>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>Pay range</source>
        <translation>Gehaltsspanne</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Typical time</source>
        <translation>Übliche Dauer</translation>
    </message>
    <message>
        <source>In post today</source>
        <translation>Heute besetzt mit</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>Competencies</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>No competencies yet</source>
        <translation>Noch keine Kompetenzen</translation>
    </message>
    <message>
        <source>Also required</source>
        <translation>Außerdem verlangt</translation>
    </message>
    <message>
        <source>met</source>
        <translation>erfüllt</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Ways in</source>
        <translation>Wege hierher</translation>
    </message>
    <message>
        <source>In this position</source>
        <translation>Auf dieser Position</translation>
    </message>
    <message>
        <source>my mentor</source>
        <translation>mein Mentor</translation>
    </message>
    <message>
        <source>Nobody known yet</source>
        <translation>Noch niemand bekannt</translation>
    </message>
    <message numerus="yes">
        <source>and %n other(s)</source>
        <translation>
            <numerusform>und %n weitere Person</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Moves in</source>
        <translation>Schritte hierher</translation>
    </message>
    <message>
        <source>Moves out</source>
        <translation>Schritte von hier</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>A measure or months: what there is, of what is needed.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, level %2</source>
        <extracomment>Where a position is: its track, and its level&apos;s number.</extracomment>
        <translation>%1, Stufe %2</translation>
    </message>
</context>
<context>
    <name>SkillsWords</name>
    <message>
        <source>set the needed level</source>
        <translation>benötigte Stufe setzen</translation>
    </message>
    <message>
        <source>+%1</source>
        <translation>+%1</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 to %2%</source>
        <translation>%1 bis %2&#xa0;%</translation>
    </message>
    <message>
        <source>not applicable</source>
        <translation>nicht zutreffend</translation>
    </message>
    <message>
        <source>must-have not met</source>
        <translation>Muss-Kriterium nicht erfüllt</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>nicht eingeschätzt</translation>
    </message>
    <message>
        <source>no opportunity yet</source>
        <translation>noch keine Gelegenheit</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>blockiert</translation>
    </message>
    <message>
        <source>claimed, no evidence</source>
        <translation>behauptet, ohne Nachweis</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>%1 +%2</source>
        <translation>%1 +%2</translation>
    </message>
    <message>
        <source>Show evidence</source>
        <translation>Nachweis erbringen</translation>
    </message>
    <message>
        <source>Assess first</source>
        <translation>Zuerst einschätzen</translation>
    </message>
    <message>
        <source>Nothing planned</source>
        <translation>Nichts geplant</translation>
    </message>
    <message>
        <source>Keep using it</source>
        <translation>Weiter anwenden</translation>
    </message>
    <message>
        <source>now %1</source>
        <translation>heute %1</translation>
    </message>
    <message>
        <source>level now not known</source>
        <translation>heutige Stufe nicht bekannt</translation>
    </message>
    <message>
        <source>needed %1</source>
        <translation>benötigt %1</translation>
    </message>
    <message>
        <source>needed level not set</source>
        <translation>benötigte Stufe nicht gesetzt</translation>
    </message>
    <message>
        <source>gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>weight %1 of 3</source>
        <translation>Gewicht %1 von 3</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen durch</translation>
    </message>
    <message>
        <source>What the position asks for, in the order of the ladder</source>
        <translation>Was die Position verlangt, in der Reihenfolge der Karriereleiter</translation>
    </message>
    <message>
        <source>How much it counts, from 1 to 3</source>
        <translation>Wie viel es zählt, von 1 bis 3</translation>
    </message>
    <message>
        <source>Drag the dot to say your own level, the tick to say what is needed. Sorted by weighted gap.</source>
        <translation>Ziehen Sie den Punkt für Ihre eigene Stufe, den Strich für die benötigte. Nach gewichteter Lücke sortiert.</translation>
    </message>
    <message>
        <source>The mean of the latest assessments, rounded to half levels. Type your own level.</source>
        <translation>Das Mittel der letzten Einschätzungen, auf halbe Stufen gerundet. Geben Sie Ihre eigene Stufe ein.</translation>
    </message>
    <message>
        <source>The level that the position needs</source>
        <translation>Die Stufe, die für die Position benötigt wird</translation>
    </message>
    <message>
        <source>Levels missing</source>
        <translation>Fehlende Stufen</translation>
    </message>
    <message>
        <source>How many pieces of evidence show it</source>
        <translation>Wie viele Nachweise es zeigen</translation>
    </message>
    <message>
        <source>The level over time</source>
        <translation>Die Stufe im Lauf der Zeit</translation>
    </message>
    <message>
        <source>The activities that raise it</source>
        <translation>Die Aktivitäten, die sie heben</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Set the needed level</source>
        <translation>Benötigte Stufe setzen</translation>
    </message>
    <message>
        <source>Rename competency</source>
        <translation>Kompetenz umbenennen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Craft</source>
        <translation>Fachkönnen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Menschen</translation>
    </message>
    <message>
        <source>Influence</source>
        <translation>Einfluss</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Geschäft</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>hiring manager</source>
        <translation>einstellende Führungskraft</translation>
    </message>
    <message>
        <source>colleague</source>
        <translation>Kollegin/Kollege</translation>
    </message>
    <message>
        <source>client</source>
        <translation>Kundin/Kunde</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>yes</source>
        <comment>credential held</comment>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <comment>credential held</comment>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>SlipTexts</name>
    <message>
        <source>as agreed</source>
        <translation>wie vereinbart</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) later</source>
        <translation>
            <numerusform>%n Arbeitstag später</numerusform>
            <numerusform>%n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s) earlier</source>
        <translation>
            <numerusform>%n Arbeitstag früher</numerusform>
            <numerusform>%n Arbeitstage früher</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>scheduled backward from %1</source>
        <translation>rückwärts geplant ab %1</translation>
    </message>
    <message>
        <source>the goal of %1 cannot be met</source>
        <translation>der Zieltermin %1 ist nicht zu halten</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>%1 of %2 hours still to do</source>
        <translation>%1 von %2 Stunden noch zu tun</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>planned, progress</source>
        <translation>geplant, Fortschritt</translation>
    </message>
    <message>
        <source>critical path</source>
        <translation>kritischer Pfad</translation>
    </message>
    <message>
        <source>late</source>
        <translation>verspätet</translation>
    </message>
    <message>
        <source>slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Agreed date</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>How we know it is reached</source>
        <translation>Woran wir merken, dass er erreicht ist</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Erreicht</translation>
    </message>
    <message>
        <source>forecast: P50 %1, P80 %2</source>
        <translation>Vorhersage: P50 %1, P80 %2</translation>
    </message>
    <message>
        <source>hours a week not set: each finish is the soonest</source>
        <translation>Stunden pro Woche nicht angegeben: jedes Ende ist das frühestmögliche</translation>
    </message>
    <message>
        <source>Slack, working days</source>
        <translation>Puffer, Arbeitstage</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>Urlaub</translation>
    </message>
</context>
<context>
    <name>TimelineTexts</name>
    <message>
        <source>%1 to %2</source>
        <comment>a span of dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>critical</source>
        <comment>on the critical path</comment>
        <translation>kritisch</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>not started</source>
        <translation>nicht begonnen</translation>
    </message>
    <message>
        <source>%1 done</source>
        <comment>a share, e.g. 60%</comment>
        <translation>%1 erledigt</translation>
    </message>
    <message>
        <source>%1 hours</source>
        <translation>%1 Stunden</translation>
    </message>
    <message>
        <source>kept dates</source>
        <translation>festgehaltene Termine</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month over the timeline. %1 is the month, %2 the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Q%1</source>
        <extracomment>A quarter of a year over the timeline. %1 is its number.</extracomment>
        <translation>Q%1</translation>
    </message>
    <message>
        <source>Q%1 %2</source>
        <extracomment>A quarter of a year over the timeline. %1 is its number, %2 the year.</extracomment>
        <translation>Q%1 %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>Goal, %1</source>
        <translation>Ziel, %1</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Capacity %1 h</source>
        <translation>Kapazität %1&#xa0;h</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s) late</source>
        <translation>
            <numerusform>%n Kalendertag zu spät</numerusform>
            <numerusform>%n Kalendertage zu spät</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>slack %n working day(s)</source>
        <translation>
            <numerusform>Puffer %n Arbeitstag</numerusform>
            <numerusform>Puffer %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <extracomment>The soonest day on which something may be done, in a narrow column. %1 is a day and a month.</extracomment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>kept dates, broken</source>
        <translation>festgehaltene Termine, die eine Regel verletzen</translation>
    </message>
    <message numerus="yes">
        <source>fixed days, %n working day(s) of room after them</source>
        <translation>
            <numerusform>feste Tage, danach %n Arbeitstag Luft</numerusform>
            <numerusform>feste Tage, danach %n Arbeitstage Luft</numerusform>
        </translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
</context>
<context>
    <name>nextrung::app::ChangeList</name>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n added</source>
        <translation>
            <numerusform>%n hinzugefügt</numerusform>
            <numerusform>%n hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message>
        <source>no changes</source>
        <translation>keine Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n deleted</source>
        <translation>
            <numerusform>%n gelöscht</numerusform>
            <numerusform>%n gelöscht</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::CommentDialog</name>
    <message>
        <source>Take in an answer</source>
        <translation>Eine Antwort übernehmen</translation>
    </message>
    <message>
        <source>Answer of %1, %2</source>
        <translation>Antwort von %1, %2</translation>
    </message>
    <message>
        <source>This comes into your plan:</source>
        <translation>Das kommt in Ihren Plan:</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Save an answer</source>
        <translation>Eine Antwort speichern</translation>
    </message>
    <message>
        <source>The answer carries what you assessed and commented, and how you worded the agreement. Send the file back to whoever shared the plan with you.</source>
        <translation>Die Antwort enthält, was Sie eingeschätzt und kommentiert und wie Sie die Vereinbarung formuliert haben. Schicken Sie die Datei an die Person zurück, die den Plan mit Ihnen geteilt hat.</translation>
    </message>
    <message>
        <source>&amp;I am:</source>
        <translation>&amp;Ich bin:</translation>
    </message>
    <message>
        <source>Save the answer…</source>
        <translation>Die Antwort speichern…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>The whole plan</source>
        <translation>Der ganze Plan</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>%1 is a person, %2 a day, %3 what they said.</extracomment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>&amp;By:</source>
        <translation>&amp;Von:</translation>
    </message>
    <message>
        <source>&amp;Comment:</source>
        <translation>&amp;Kommentar:</translation>
    </message>
    <message>
        <source>Add the comment</source>
        <translation>Den Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Who may see it:</source>
        <translation>&amp;Wer es sehen darf:</translation>
    </message>
    <message>
        <source>Nothing in it is new to your plan.</source>
        <translation>Darin ist nichts neu für Ihren Plan.</translation>
    </message>
    <message>
        <source>This does not come into your plan:</source>
        <translation>Das kommt nicht in Ihren Plan:</translation>
    </message>
    <message>
        <source>This does not go back:</source>
        <translation>Das geht nicht zurück:</translation>
    </message>
    <message>
        <source>Who writes this?</source>
        <translation>Wer schreibt das?</translation>
    </message>
    <message>
        <source>Who answers?</source>
        <translation>Wer antwortet?</translation>
    </message>
    <message>
        <source>Nobody is in this plan in whose name a comment could be written.</source>
        <translation>In diesem Plan ist niemand, in dessen Namen ein Kommentar geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>Discard the comment?</source>
        <translation>Den Kommentar verwerfen?</translation>
    </message>
    <message>
        <source>What you wrote is not added to the comments yet.</source>
        <translation>Was Sie geschrieben haben, ist den Kommentaren noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>Weiterschreiben</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
</context>
<context>
    <name>nextrung::app::FileActions</name>
    <message>
        <source>Save the changes?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>„%1“ hat nicht gespeicherte Änderungen.</translation>
    </message>
    <message>
        <source>If you discard them, they are lost.</source>
        <translation>Wenn Sie sie verwerfen, gehen sie verloren.</translation>
    </message>
    <message>
        <source>Open a plan</source>
        <translation>Plan öffnen</translation>
    </message>
    <message>
        <source>Plans (*.nextrung);;Tables (*.csv);;All files (*)</source>
        <translation>Pläne (*.nextrung);;Tabellen (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Save the plan</source>
        <translation>Plan speichern</translation>
    </message>
    <message>
        <source>Plans (*.nextrung)</source>
        <translation>Pläne (*.nextrung)</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>My track</source>
        <translation>Meine Laufbahn</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Import positions, steps or days off</source>
        <translation>Positionen, Vorgänge oder freie Tage importieren</translation>
    </message>
    <message>
        <source>Tables, Microsoft Project XML, calendars (*.csv *.tsv *.txt *.xml *.ics);;All files (*)</source>
        <translation>Tabellen, Microsoft-Project-XML, Kalender (*.csv *.tsv *.txt *.xml *.ics);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Show changes…</source>
        <translation>Änderungen zeigen…</translation>
    </message>
    <message>
        <source>Changed by somebody else</source>
        <translation>Von jemand anderem geändert</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Laden</translation>
    </message>
    <message>
        <source>Load in place of mine</source>
        <translation>Statt meiner laden</translation>
    </message>
    <message>
        <source>Save mine over it</source>
        <translation>Mit meiner überschreiben</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else.</source>
        <translation>„%1“ wurde von jemand anderem geändert.</translation>
    </message>
    <message>
        <source>Load what somebody else saved</source>
        <translation>Laden, was jemand anderes gespeichert hat</translation>
    </message>
    <message>
        <source>Merge with what somebody else saved</source>
        <translation>Mit dem zusammenführen, was jemand anderes gespeichert hat</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>This plan is locked with a passphrase.</source>
        <translation>Dieser Plan ist mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Without the passphrase nobody can open the plan, its versions or what is kept for recovery, and nobody can restore a passphrase that is forgotten. Leave both fields empty to save without one.</source>
        <translation>Ohne die Passphrase kann niemand den Plan, seine Versionen oder das für die Wiederherstellung Aufbewahrte öffnen, und niemand kann eine vergessene Passphrase wiederherstellen. Lassen Sie beide Felder leer, um ohne Passphrase zu speichern.</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” were found. They are locked with its passphrase.</source>
        <translation>Es wurden nicht gespeicherte Änderungen von „%1“ gefunden. Sie sind mit dessen Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen zurückholen</translation>
    </message>
    <message>
        <source>Bring back from a version</source>
        <translation>Aus einer Version zurückholen</translation>
    </message>
    <message>
        <source>Compared with the file as it was opened or saved here last.</source>
        <translation>Verglichen mit der Datei, wie sie hier zuletzt geöffnet oder gespeichert wurde.</translation>
    </message>
    <message>
        <source>Not saved since %1</source>
        <translation>Nicht gespeichert seit %1</translation>
    </message>
    <message>
        <source>Opening “%1”…</source>
        <translation>„%1“ wird geöffnet…</translation>
    </message>
    <message>
        <source>Making the key from the passphrase…</source>
        <translation>Der Schlüssel wird aus der Passphrase gebildet…</translation>
    </message>
    <message>
        <source>Looking at unsaved changes…</source>
        <translation>Nicht gespeicherte Änderungen werden angesehen…</translation>
    </message>
    <message>
        <source>Reading the versions…</source>
        <translation>Die Versionen werden gelesen…</translation>
    </message>
    <message>
        <source>This is the plan as it was saved on %1. To keep it, save it under a name; the file that was open stays as it is.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Das ist der Plan, wie er am %1 gespeichert wurde. Um ihn zu behalten, speichern Sie ihn unter einem Namen; die Datei, die offen war, bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>This copy was shared with you. What you assess and comment goes back with your answer; other changes do not.</source>
        <translation>Diese Kopie wurde mit Ihnen geteilt. Was Sie einschätzen und kommentieren, geht mit Ihrer Antwort zurück; andere Änderungen nicht.</translation>
    </message>
    <message>
        <source>Save answer…</source>
        <translation>Antwort speichern…</translation>
    </message>
    <message>
        <source>No plans yet</source>
        <translation>Noch keine Pläne</translation>
    </message>
    <message>
        <source>&amp;%1  %2</source>
        <extracomment>A plan in the menu of recent ones: the digit that chooses it, its name.</extracomment>
        <translation>&amp;%1  %2</translation>
    </message>
    <message>
        <source>“%1” was changed by somebody else, so it was not saved.</source>
        <translation>„%1“ wurde von jemand anderem geändert und deshalb nicht gespeichert.</translation>
    </message>
    <message>
        <source>“%1” is not there any more: what is open is in no file.</source>
        <translation>„%1“ ist nicht mehr da: Was offen ist, steht in keiner Datei.</translation>
    </message>
    <message>
        <source>“%1” cannot be opened, but earlier versions of it are kept.</source>
        <translation>„%1“ lässt sich nicht öffnen, aber frühere Versionen sind aufbewahrt.</translation>
    </message>
    <message>
        <source>Versions…</source>
        <translation>Versionen…</translation>
    </message>
    <message>
        <source>“%1” cannot be read any more. What was brought back has no file until it is saved.</source>
        <translation>„%1“ lässt sich nicht mehr lesen. Was zurückgeholt wurde, hat keine Datei, bis es gespeichert wird.</translation>
    </message>
    <message>
        <source>The versions are locked with a passphrase.</source>
        <translation>Die Versionen sind mit einer Passphrase gesperrt.</translation>
    </message>
    <message>
        <source>Earlier versions are kept</source>
        <translation>Frühere Versionen sind aufbewahrt</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>A newer version of NextRung wrote this plan. What this one does not know is kept in the file, and not shown.</source>
        <translation>Eine neuere Version von NextRung hat diesen Plan geschrieben. Was diese nicht kennt, bleibt in der Datei und wird nicht gezeigt.</translation>
    </message>
    <message>
        <source>This plan is open in another window too, and what is changed there is seen here only once it is saved. Close one of the two.</source>
        <translation>Dieser Plan ist auch in einem anderen Fenster geöffnet, und was dort geändert wird, sehen Sie hier erst, wenn es gespeichert ist. Schließen Sie eines der beiden.</translation>
    </message>
    <message>
        <source>A plan that was never saved was found. It is locked with the passphrase that it had when NextRung ended.</source>
        <translation>Es wurde ein Plan gefunden, der nie gespeichert wurde. Er ist mit der Passphrase gesperrt, die er hatte, als NextRung beendet wurde.</translation>
    </message>
    <message>
        <source>Unsaved changes of “%1” were found. They are locked with the passphrase that was being set when NextRung ended.</source>
        <translation>Es wurden nicht gespeicherte Änderungen von „%1“ gefunden. Sie sind mit der Passphrase gesperrt, die gerade gesetzt wurde, als NextRung beendet wurde.</translation>
    </message>
    <message>
        <source>Changes can no longer be recorded for recovery: %1. Save the plan soon.</source>
        <translation>Änderungen können nicht mehr für die Wiederherstellung aufgezeichnet werden: %1. Speichern Sie den Plan bald.</translation>
    </message>
    <message>
        <source>“%1” was not opened. What was brought back has no file until it is saved.</source>
        <translation>„%1“ wurde nicht geöffnet. Was zurückgeholt wurde, hat keine Datei, bis es gespeichert wird.</translation>
    </message>
    <message>
        <source>What is open holds changes of yours too that are not saved yet.</source>
        <translation>Was offen ist, enthält auch Änderungen von Ihnen, die noch nicht gespeichert sind.</translation>
    </message>
    <message>
        <source>This copy was shared with you to be read: it names nobody who could answer. What you change in it stays with you.</source>
        <translation>Diese Kopie wurde zum Lesen mit Ihnen geteilt: Sie nennt niemanden, der antworten könnte. Was Sie darin ändern, bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>The file itself is fine, but not all that is kept of it could be locked like it: %1. What is left can be read in “%2” until a save locks it.</source>
        <extracomment>%1 is the system&apos;s reason, %2 a folder.</extracomment>
        <translation>Die Datei selbst ist in Ordnung, aber nicht alles, was von ihr aufbewahrt ist, konnte wie sie gesperrt werden: %1. Der Rest bleibt in „%2“ lesbar, bis ein Speichern ihn sperrt.</translation>
    </message>
    <message>
        <source>The file itself is fine, but not all that is kept of it could be unlocked like it: %1. What is left in “%2” is unlocked by a later save.</source>
        <translation>Die Datei selbst ist in Ordnung, aber nicht alles, was von ihr aufbewahrt ist, konnte wie sie entsperrt werden: %1. Den Rest in „%2“ entsperrt ein späteres Speichern.</translation>
    </message>
    <message>
        <source>The file itself is fine, but no version of it could be kept in “%2”: %1.</source>
        <translation>Die Datei selbst ist in Ordnung, aber in „%2“ konnte keine Version von ihr aufbewahrt werden: %1.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::ImportDialog</name>
    <message>
        <source>Each column is a position</source>
        <translation>Jede Spalte ist eine Position</translation>
    </message>
    <message>
        <source>Each row is a position</source>
        <translation>Jede Zeile ist eine Position</translation>
    </message>
    <message>
        <source>Detected: %1. The heading “%2” says so.</source>
        <extracomment>%1 is &quot;Each column is a position&quot; or &quot;Each row is a position&quot;, %2 a heading of the file</extracomment>
        <translation>Erkannt: %1. Darauf deutet die Überschrift „%2“.</translation>
    </message>
    <message>
        <source>Detected: %1. Titles such as “%2” say so.</source>
        <translation>Erkannt: %1. Darauf deuten Titel wie „%2“.</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Merge down</source>
        <translation>Nach unten verbinden</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Words and their levels</source>
        <translation>Wörter und ihre Stufen</translation>
    </message>
    <message>
        <source>What to know before taking it in</source>
        <translation>Was vor dem Übernehmen zu wissen ist</translation>
    </message>
    <message>
        <source>Add moves between neighbours</source>
        <translation>Schritte zwischen Nachbarn hinzufügen</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>&amp;Roles to take:</source>
        <translation>Zu übernehmende &amp;Rollen:</translation>
    </message>
    <message>
        <source>Search roles</source>
        <translation>Rollen suchen</translation>
    </message>
    <message>
        <source>Roles to take</source>
        <translation>Zu übernehmende Rollen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Check all roles that are shown</source>
        <translation>Alle gezeigten Rollen ankreuzen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Where the positions are in the table</source>
        <translation>Wo die Positionen in der Tabelle stehen</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n requirement(s)</source>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is a role, %2 a number of positions, e.g. &quot;Developer (5 positions)&quot;</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>nicht übernommen</translation>
    </message>
    <message>
        <source>Level of “%1”</source>
        <translation>Stufe von „%1“</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>Uncheck all roles</source>
        <translation>Alle Rollen abwählen</translation>
    </message>
    <message>
        <source>Assumed: %1. There are usually fewer positions than skills.</source>
        <translation>Angenommen: %1. Meist gibt es weniger Positionen als Kompetenzen.</translation>
    </message>
    <message>
        <source>Put this level above the next one</source>
        <translation>Diese Stufe über die nächste setzen</translation>
    </message>
    <message>
        <source>Put this level below the next one</source>
        <translation>Diese Stufe unter die nächste setzen</translation>
    </message>
    <message>
        <source>Make one level of this and the one below</source>
        <translation>Diese und die Stufe darunter zu einer machen</translation>
    </message>
    <message>
        <source>Give this level another title</source>
        <translation>Dieser Stufe einen anderen Namen geben</translation>
    </message>
    <message>
        <source>Levels and their positions</source>
        <translation>Stufen und ihre Positionen</translation>
    </message>
    <message>
        <source>Level and position</source>
        <translation>Stufe und Position</translation>
    </message>
    <message>
        <source>Number or track</source>
        <translation>Nummer oder Laufbahn</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>%1 in %2 and %3, %4, %5, from “%6”.</source>
        <extracomment>&quot;9 positions in 6 levels and 2 tracks, 120 requirements, 13 moves, from “Skills”.&quot;</extracomment>
        <translation>%1, verteilt auf %2 und %3, %4, %5, aus „%6“.</translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Laufbahn</numerusform>
            <numerusform>%n Laufbahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::MergeDialog</name>
    <message>
        <source>Merge two copies</source>
        <translation>Zwei Kopien zusammenführen</translation>
    </message>
    <message>
        <source>What both copies changed</source>
        <translation>Was beide Kopien geändert haben</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Your copy</source>
        <translation>Ihre Kopie</translation>
    </message>
    <message>
        <source>The other copy</source>
        <translation>Die andere Kopie</translation>
    </message>
    <message>
        <source>All from &amp;yours</source>
        <translation>Alles aus &amp;Ihrer</translation>
    </message>
    <message>
        <source>All from the &amp;other</source>
        <translation>Alles aus der &amp;anderen</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Zusammenführen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 is &quot;Your copy&quot; or &quot;The other copy&quot;, %2 who wrote it and when.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the other copy come(s) into yours.</source>
        <translation>
            <numerusform>%n Änderung der anderen Kopie kommt in Ihre.</numerusform>
            <numerusform>%n Änderungen der anderen Kopie kommen in Ihre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n must be chosen: both copies changed it. Tick what is to stay.</source>
        <translation>
            <numerusform>%n muss gewählt werden: Beide Kopien haben es geändert. Kreuzen Sie an, was bleiben soll.</numerusform>
            <numerusform>%n müssen gewählt werden: Beide Kopien haben sie geändert. Kreuzen Sie an, was bleiben soll.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;What comes into your copy:</source>
        <translation>&amp;Was in Ihre Kopie kommt:</translation>
    </message>
    <message>
        <source>Bring back unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen zurückholen</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Was sich unterscheidet</translation>
    </message>
    <message>
        <source>Your unsaved changes</source>
        <translation>Ihre nicht gespeicherten Änderungen</translation>
    </message>
    <message>
        <source>What is open now</source>
        <translation>Was jetzt offen ist</translation>
    </message>
    <message>
        <source>&amp;What is open now has besides:</source>
        <translation>&amp;Was jetzt offen ist, hat außerdem:</translation>
    </message>
    <message>
        <source>All &amp;unsaved changes</source>
        <translation>Alle &amp;nicht gespeicherten</translation>
    </message>
    <message>
        <source>All as &amp;open now</source>
        <translation>Alles wie &amp;jetzt offen</translation>
    </message>
    <message numerus="yes">
        <source>%n must be chosen: it is changed in both. Tick what is to stay.</source>
        <translation>
            <numerusform>%n muss gewählt werden: Es ist in beiden geändert. Kreuzen Sie an, was bleiben soll.</numerusform>
            <numerusform>%n müssen gewählt werden: Sie sind in beiden geändert. Kreuzen Sie an, was bleiben soll.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::app::PassphraseDialog</name>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Save with passphrase</source>
        <translation>Mit Passphrase speichern</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>Die beiden stimmen noch nicht überein.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::PastDialog</name>
    <message>
        <source>As it was</source>
        <translation>Wie es war</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>&amp;Stand vom</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Stand vom</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>Zurück zu heute</translation>
    </message>
    <message>
        <source>What was known on %1: assessments, evidence and the position held.</source>
        <translation>Was am %1 bekannt war: Einschätzungen, Nachweise und die damalige Position.</translation>
    </message>
    <message>
        <source>The ladder and what it asks for are as they were then.</source>
        <translation>Die Karriereleiter und was sie verlangt sind so, wie sie damals waren.</translation>
    </message>
    <message>
        <source>No change of the ladder is noted: it is today’s.</source>
        <translation>Keine Änderung der Karriereleiter ist vermerkt: Es ist die heutige.</translation>
    </message>
    <message>
        <source>The ladder is as it was on %1; nothing is noted of earlier changes.</source>
        <translation>Die Karriereleiter ist so, wie sie am %1 war; von früheren Änderungen ist nichts vermerkt.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::PlanImportDialog</name>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>%1 and %2 are dates</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>What is taken in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Im Plan</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>brought up to date</source>
        <translation>aktualisiert</translation>
    </message>
    <message>
        <source>Day off</source>
        <translation>Freier Tag</translation>
    </message>
    <message>
        <source>Import “%1”</source>
        <translation>„%1“ importieren</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n Vorgang</numerusform>
            <numerusform>%n Vorgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n Verknüpfung</numerusform>
            <numerusform>%n Verknüpfungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off</source>
        <translation>
            <numerusform>%n freier Tag</numerusform>
            <numerusform>%n freie Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>What to know before taking it in</source>
        <translation>Was vor dem Übernehmen zu wissen ist</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>nextrung::app::PrintActions</name>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>The printer %1 did not take the pages. See whether it is on and has paper, or save them as PDF.</source>
        <translation>Der Drucker %1 hat die Seiten nicht angenommen. Prüfen Sie, ob er eingeschaltet ist und Papier hat, oder speichern Sie die Seiten als PDF.</translation>
    </message>
    <message>
        <source>Save the pages as PDF</source>
        <translation>Seiten als PDF speichern</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>The pages were written to “%1”.</source>
        <translation>Die Seiten wurden nach „%1“ geschrieben.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>nextrung::app::RecoveryDialog</name>
    <message>
        <source>Changes of %1 were found that were not saved, but they cannot be read: %2</source>
        <translation>Es wurden nicht gespeicherte Änderungen vom %1 gefunden, aber sie sind nicht lesbar: %2</translation>
    </message>
    <message>
        <source>Unsaved changes were found</source>
        <translation>Nicht gespeicherte Änderungen gefunden</translation>
    </message>
    <message>
        <source>The end of the record is damaged; this is what is left.</source>
        <translation>Das Ende der Aufzeichnung ist beschädigt; dies ist übrig.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Where they differ you are asked.</source>
        <translation>Wo sie sich unterscheiden, werden Sie gefragt.</translation>
    </message>
    <message>
        <source>Another version of NextRung left changes on %1 that were not saved. This version cannot read them. Unless you discard them they stay where they are: to bring them back, open the plan with that version.</source>
        <translation>Eine andere Version von NextRung hat am %1 Änderungen hinterlassen, die nicht gespeichert wurden. Diese Version kann sie nicht lesen. Wenn Sie sie nicht verwerfen, bleiben sie, wo sie sind: Um sie zurückzuholen, öffnen Sie den Plan mit jener Version.</translation>
    </message>
    <message>
        <source>The file itself is locked with another passphrase. Changed since it was opened or saved here last:</source>
        <translation>Die Datei selbst ist mit einer anderen Passphrase gesperrt. Geändert, seit sie hier zuletzt geöffnet oder gespeichert wurde:</translation>
    </message>
    <message>
        <source>The file itself is locked with its former passphrase, so what changed cannot be listed.</source>
        <translation>Die Datei selbst ist mit ihrer früheren Passphrase gesperrt; was sich geändert hat, lässt sich daher nicht aufzählen.</translation>
    </message>
    <message>
        <source>Changed since the file was opened or saved here last:</source>
        <translation>Geändert, seit die Datei hier zuletzt geöffnet oder gespeichert wurde:</translation>
    </message>
    <message>
        <source>What the file held last is not known, so what changed cannot be listed.</source>
        <translation>Was zuletzt in der Datei stand, ist nicht bekannt; was sich geändert hat, lässt sich daher nicht aufzählen.</translation>
    </message>
    <message>
        <source>Its passphrase was being taken away. What is brought back has none, and the file has none from the next save on.</source>
        <translation>Die Passphrase wurde gerade entfernt. Was zurückgeholt wird, hat keine, und die Datei hat ab dem nächsten Speichern keine mehr.</translation>
    </message>
    <message>
        <source>A new passphrase was being set. What is brought back has it, and the file has it from the next save on.</source>
        <translation>Eine neue Passphrase wurde gerade gesetzt. Was zurückgeholt wird, hat sie, und die Datei hat sie ab dem nächsten Speichern.</translation>
    </message>
    <message>
        <source>The file was changed since, by you or somebody else. Both come together.</source>
        <translation>Die Datei wurde seither geändert, von Ihnen oder jemand anderem. Beides kommt zusammen.</translation>
    </message>
    <message>
        <source>NextRung ended before this new plan was saved. Its last change is of %1; it can be brought back as it was then.</source>
        <translation>NextRung wurde beendet, bevor dieser neue Plan gespeichert war. Seine letzte Änderung ist vom %1; er kann so zurückgeholt werden, wie er da war.</translation>
    </message>
    <message>
        <source>NextRung ended before the last changes of “%2” were saved, the latest of %1, and the file cannot be read any more. The whole plan can be brought back as it was then; it has no file until you save it.</source>
        <translation>NextRung wurde beendet, bevor die letzten Änderungen von „%2“ gespeichert waren, die jüngste vom %1, und die Datei lässt sich nicht mehr lesen. Der ganze Plan kann zurückgeholt werden, wie er da war; er hat keine Datei, bis Sie ihn speichern.</translation>
    </message>
    <message>
        <source>NextRung ended before the last changes of “%2” were saved, the latest of %1. They can be brought back; the file changes only when you save.</source>
        <translation>NextRung wurde beendet, bevor die letzten Änderungen von „%2“ gespeichert waren, die jüngste vom %1. Sie können zurückgeholt werden; die Datei ändert sich erst, wenn Sie speichern.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::ShareActions</name>
    <message>
        <source>Take in an answer</source>
        <translation>Eine Antwort übernehmen</translation>
    </message>
    <message>
        <source>Merge another copy</source>
        <translation>Mit einer anderen Kopie zusammenführen</translation>
    </message>
    <message>
        <source>Write the copy</source>
        <translation>Die Kopie schreiben</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Save the answer</source>
        <translation>Die Antwort speichern</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Merge “%1”</source>
        <translation>„%1“ zusammenführen</translation>
    </message>
    <message>
        <source>Add a comment</source>
        <translation>Einen Kommentar hinzufügen</translation>
    </message>
    <message>
        <source>Beside this plan there is another copy of it, “%1”: both were changed at the same time.</source>
        <translation>Neben diesem Plan liegt eine andere Kopie davon, „%1“: Beide wurden zur selben Zeit geändert.</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Zusammenführen…</translation>
    </message>
    <message>
        <source>Plans (*.nextrung);;All files (*)</source>
        <translation>Pläne (*.nextrung);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Plans (*.nextrung)</source>
        <translation>Pläne (*.nextrung)</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>Writing “%1”…</source>
        <translation>„%1“ wird geschrieben…</translation>
    </message>
    <message>
        <source>Looking for the version from which both copies come…</source>
        <translation>Die Version, von der beide Kopien kommen, wird gesucht…</translation>
    </message>
    <message>
        <source>No version is kept from which both come: what only one copy has stays, and where they differ you choose.</source>
        <translation>Keine Version ist aufbewahrt, von der beide kommen: Was nur eine Kopie hat, bleibt, und wo sie sich unterscheiden, wählen Sie.</translation>
    </message>
    <message>
        <source>Compared with the version of %1, from which both seem to come.</source>
        <extracomment>%1 is a day and a time.</extracomment>
        <translation>Verglichen mit der Version vom %1, von der beide zu kommen scheinen.</translation>
    </message>
    <message>
        <source>Nobody is in this copy whose answer could be taken in.</source>
        <translation>In dieser Kopie ist niemand, dessen Antwort übernommen werden könnte.</translation>
    </message>
    <message>
        <source>Only a copy that somebody shared with you can be answered.</source>
        <translation>Nur auf eine Kopie, die jemand mit Ihnen geteilt hat, kann geantwortet werden.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::ShareDialog</name>
    <message>
        <source>With notes, what I wrote about people, and why I am away</source>
        <translation>Mit Notizen, dem, was ich über Personen geschrieben habe, und warum ich weg bin</translation>
    </message>
    <message>
        <source>With pay</source>
        <translation>Mit Gehalt</translation>
    </message>
    <message>
        <source>With positions of other employers</source>
        <translation>Mit Positionen anderer Arbeitgeber</translation>
    </message>
    <message>
        <source>What leaves with the copy</source>
        <translation>Was mit der Kopie hinausgeht</translation>
    </message>
    <message>
        <source>What stays here</source>
        <translation>Was hier bleibt</translation>
    </message>
    <message>
        <source>Share a copy</source>
        <translation>Eine Kopie teilen</translation>
    </message>
    <message>
        <source>Write the copy…</source>
        <translation>Die Kopie schreiben…</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Führungskraft</translation>
    </message>
    <message>
        <source>My coach or mentor</source>
        <translation>Mein Coach oder Mentor</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a kind of thing, e.g. activity, %2 how many there are.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>What &amp;leaves: %n item(s)</source>
        <translation>
            <numerusform>Was &amp;hinausgeht: %n Eintrag</numerusform>
            <numerusform>Was &amp;hinausgeht: %n Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What &amp;stays here: %n item(s)</source>
        <translation>
            <numerusform>Was hier &amp;bleibt: %n Eintrag</numerusform>
            <numerusform>Was hier &amp;bleibt: %n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>With the names of other people</source>
        <translation>Mit den Namen anderer</translation>
    </message>
    <message>
        <source>Work that stays here takes no hours in the copy: dates that are not kept may be others there.</source>
        <translation>Arbeit, die hierbleibt, braucht in der Kopie keine Stunden: Tage, die nicht festgehalten sind, können dort andere sein.</translation>
    </message>
</context>
<context>
    <name>nextrung::app::VersionsDialog</name>
    <message>
        <source>Open as it was</source>
        <translation>So öffnen, wie es war</translation>
    </message>
    <message>
        <source>Bring back the ticked</source>
        <translation>Angekreuztes zurückholen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>the first that is kept</source>
        <translation>die erste, die aufbewahrt ist</translation>
    </message>
    <message>
        <source>From then to now: %1. Tick what is to be again as it was then.</source>
        <translation>Von damals bis heute: %1. Kreuzen Sie an, was wieder so sein soll wie damals.</translation>
    </message>
    <message>
        <source>No version is kept yet. One is with each save.</source>
        <translation>Noch ist keine Version aufbewahrt. Bei jedem Speichern kommt eine dazu.</translation>
    </message>
    <message>
        <source>From then to the latest version: %1.</source>
        <translation>Von damals bis zur neuesten Version: %1.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityCloses</name>
    <message>
        <source>Closes</source>
        <translation>Schließt</translation>
    </message>
    <message>
        <source>%1: to which level</source>
        <translation>%1: auf welche Stufe</translation>
    </message>
    <message>
        <source>%1 to </source>
        <comment>a level now, before the level it is raised to</comment>
        <translation>%1 auf </translation>
    </message>
    <message>
        <source>%1 is not raised by this</source>
        <translation>%1 wird hiervon nicht gehoben</translation>
    </message>
    <message>
        <source>Change what it raises</source>
        <translation>Ändern, was sie hebt</translation>
    </message>
    <message>
        <source>Add what it raises or earns</source>
        <translation>Hinzufügen, was es hebt oder erwirbt</translation>
    </message>
    <message>
        <source>%1 is not earned by this</source>
        <translation>%1 wird hierdurch nicht erworben</translation>
    </message>
    <message>
        <source>Change what it earns</source>
        <translation>Ändern, was erworben wird</translation>
    </message>
    <message>
        <source>Add what it raises or earns…</source>
        <translation>Hinzufügen, was es hebt oder erwirbt…</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityDetails</name>
    <message>
        <source>Change hours</source>
        <translation>Stunden ändern</translation>
    </message>
    <message>
        <source>Change cost</source>
        <translation>Kosten ändern</translation>
    </message>
    <message>
        <source>Change who pays</source>
        <translation>Ändern, wer zahlt</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Ändern, wer es sehen darf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Currency, three letters</source>
        <translation>Währung, drei Buchstaben</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after a number of hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Diese Termine festhalten</translation>
    </message>
    <message>
        <source>The schedule moves an activity unless its dates are kept</source>
        <translation>Der Zeitplan verschiebt eine Aktivität, wenn ihre Termine nicht festgehalten sind</translation>
    </message>
    <message>
        <source>Change when it is reached</source>
        <translation>Ändern, wann es erreicht ist</translation>
    </message>
    <message>
        <source>Reached when</source>
        <translation>Erreicht, wenn</translation>
    </message>
    <message>
        <source>How we know that it is reached; printed beside milestones</source>
        <translation>Woran man sieht, dass es erreicht ist; wird neben Meilensteinen gedruckt</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source> h each time</source>
        <comment>after a number of hours</comment>
        <translation> h je Mal</translation>
    </message>
    <message>
        <source>Keep the first day</source>
        <translation>Ersten Tag festhalten</translation>
    </message>
    <message>
        <source>It is a phase as long as there is something in it</source>
        <translation>Es bleibt eine Phase, solange etwas darin liegt</translation>
    </message>
    <message>
        <source>What its dates follow from</source>
        <translation>Woraus die Termine folgen</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>A length in days</source>
        <translation>Dauer in Tagen</translation>
    </message>
    <message>
        <source>Days of a course</source>
        <translation>Kurstage</translation>
    </message>
    <message>
        <source>Kind</source>
        <comment>of an activity: what its dates follow from</comment>
        <translation>Planart</translation>
    </message>
    <message>
        <source>A rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Change the type of activity</source>
        <translation>Art der Aktivität ändern</translation>
    </message>
    <message>
        <source>Type</source>
        <comment>of an activity: a task, a course, a talk</comment>
        <translation>Art</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityLimits</name>
    <message>
        <source>Change earliest start</source>
        <translation>Frühesten Anfang ändern</translation>
    </message>
    <message>
        <source>Change deadline</source>
        <translation>Frist ändern</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Not before</source>
        <translation>Nicht vor</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Change approval</source>
        <translation>Genehmigung ändern</translation>
    </message>
    <message>
        <source>Change how long ahead to ask</source>
        <translation>Vorlauf der Anfrage ändern</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>Genehmigung</translation>
    </message>
    <message>
        <source>Ask ahead</source>
        <translation>Vorher anfragen</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>approval</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>to ask</source>
        <comment>approval</comment>
        <translation>anzufragen</translation>
    </message>
    <message>
        <source>asked</source>
        <comment>approval</comment>
        <translation>angefragt</translation>
    </message>
    <message>
        <source>granted</source>
        <comment>approval</comment>
        <translation>genehmigt</translation>
    </message>
    <message>
        <source>refused</source>
        <comment>approval</comment>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source> working days</source>
        <comment>after a number: so long before the start it must be asked for</comment>
        <translation> Arbeitstage</translation>
    </message>
    <message>
        <source>not needed</source>
        <comment>asking ahead</comment>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>It must be asked for so long before it starts, until it is asked or granted</source>
        <translation>So lange vor dem Anfang muss angefragt werden; gilt, bis angefragt oder genehmigt ist</translation>
    </message>
    <message>
        <source>Change the most hours a week</source>
        <translation>Höchste Stundenzahl pro Woche ändern</translation>
    </message>
    <message>
        <source>Change estimate</source>
        <translation>Schätzung ändern</translation>
    </message>
    <message>
        <source>If all goes well it takes %1 h, which is more than the %2 h that are likely.</source>
        <translation>Wenn alles gut geht, dauert es %1&#xa0;h; das ist mehr als die wahrscheinlichen %2&#xa0;h.</translation>
    </message>
    <message>
        <source>If all goes badly it takes %1 h, which is less than the %2 h that are likely.</source>
        <translation>Wenn alles schlecht geht, dauert es %1&#xa0;h; das ist weniger als die wahrscheinlichen %2&#xa0;h.</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>If all goes well</source>
        <translation>Wenn alles gut geht</translation>
    </message>
    <message>
        <source>If all goes badly</source>
        <translation>Wenn alles schlecht geht</translation>
    </message>
    <message>
        <source>Most hours a week</source>
        <translation>Höchste Stundenzahl pro Woche</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source> h a week</source>
        <comment>after a number of hours</comment>
        <translation> h pro Woche</translation>
    </message>
    <message>
        <source> h</source>
        <comment>after a number of hours</comment>
        <translation> h</translation>
    </message>
    <message>
        <source>not estimated</source>
        <translation>nicht geschätzt</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityLinks</name>
    <message>
        <source>Waits for</source>
        <translation>Wartet auf</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Starts after it has finished</source>
        <translation>Beginnt, nachdem es beendet ist</translation>
    </message>
    <message>
        <source>Starts after it has started</source>
        <translation>Beginnt, nachdem es begonnen hat</translation>
    </message>
    <message>
        <source>Finishes after it has finished</source>
        <translation>Endet, nachdem es beendet ist</translation>
    </message>
    <message>
        <source>Finishes after it has started</source>
        <translation>Endet, nachdem es begonnen hat</translation>
    </message>
    <message>
        <source>FS</source>
        <comment>link: finish to start</comment>
        <translation>EA</translation>
    </message>
    <message>
        <source>SS</source>
        <comment>link: start to start</comment>
        <translation>AA</translation>
    </message>
    <message>
        <source>FF</source>
        <comment>link: finish to finish</comment>
        <translation>EE</translation>
    </message>
    <message>
        <source>SF</source>
        <comment>link: start to finish</comment>
        <translation>AE</translation>
    </message>
    <message>
        <source>%1 %2%3 d</source>
        <extracomment>A link and its lag in days: &quot;FS +2 d&quot;.</extracomment>
        <translation>%1 %2%3 T</translation>
    </message>
    <message>
        <source>How it waits: %1</source>
        <translation>Wie es wartet: %1</translation>
    </message>
    <message>
        <source>Remove this link</source>
        <translation>Diese Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Change link</source>
        <translation>Verknüpfung ändern</translation>
    </message>
    <message>
        <source>Days between…</source>
        <translation>Tage dazwischen…</translation>
    </message>
    <message>
        <source>Count all days, not only working days</source>
        <translation>Alle Tage zählen, nicht nur Arbeitstage</translation>
    </message>
    <message>
        <source>Days between</source>
        <translation>Tage dazwischen</translation>
    </message>
    <message>
        <source>Days to wait; a minus lets them overlap:</source>
        <translation>Tage, die zu warten sind; mit Minus überlappen sie sich:</translation>
    </message>
    <message numerus="yes">
        <source>Kept %n working day(s) too early for this</source>
        <translation>
            <numerusform>Dafür %n Arbeitstag zu früh festgehalten</numerusform>
            <numerusform>Dafür %n Arbeitstage zu früh festgehalten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityNote</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityPeople</name>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Not with %1</source>
        <translation>Nicht mit %1</translation>
    </message>
    <message>
        <source>Remove a person</source>
        <translation>Person entfernen</translation>
    </message>
    <message>
        <source>Who may see %1</source>
        <translation>Wer %1 sehen darf</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Ändern, wer es sehen darf</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityResources</name>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Add the address of a page</source>
        <translation>Adresse einer Seite hinzufügen</translation>
    </message>
    <message>
        <source>Add link</source>
        <translation>Link hinzufügen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Link entfernen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivitySchedule</name>
    <message>
        <source>Schedule</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Agreed finish</source>
        <translation>Vereinbartes Ende</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) later now</source>
        <translation>
            <numerusform>%1, jetzt %n Arbeitstag später</numerusform>
            <numerusform>%1, jetzt %n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n working day(s) earlier now</source>
        <translation>
            <numerusform>%1, jetzt %n Arbeitstag früher</numerusform>
            <numerusform>%1, jetzt %n Arbeitstage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Verspätet</translation>
    </message>
    <message>
        <source>Start by</source>
        <translation>Beginnen bis</translation>
    </message>
    <message>
        <source>Latest finish</source>
        <translation>Spätestes Ende</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message numerus="yes">
        <source>none, %n working day(s) short</source>
        <translation>
            <numerusform>keiner, %n Arbeitstag fehlt</numerusform>
            <numerusform>keiner, %n Arbeitstage fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n Arbeitstag</numerusform>
            <numerusform>%n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>If it slips</source>
        <translation>Bei Verzug</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>The first and the last day of something.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Ask for it by</source>
        <translation>Anfragen bis</translation>
    </message>
    <message>
        <source>Earliest</source>
        <translation>Frühestens</translation>
    </message>
    <message>
        <source>Free slack</source>
        <translation>Freier Puffer</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), then the next one moves</source>
        <translation>
            <numerusform>%n Arbeitstag, dann verschiebt sich das Nächste</numerusform>
            <numerusform>%n Arbeitstage, dann verschiebt sich das Nächste</numerusform>
        </translation>
    </message>
    <message>
        <source>its deadline is missed</source>
        <translation>ihre Frist wird verpasst</translation>
    </message>
    <message>
        <source>the last finish moves with it</source>
        <translation>das letzte Ende verschiebt sich mit</translation>
    </message>
    <message>
        <source>the buffer before the goal shrinks with it</source>
        <translation>die Reserve vor dem Ziel schrumpft mit</translation>
    </message>
    <message>
        <source>%1 moves day for day and misses its deadline</source>
        <translation>%1 verschiebt sich Tag für Tag mit und verpasst die eigene Frist</translation>
    </message>
    <message>
        <source>the deadline of its phase is missed</source>
        <translation>die Frist ihrer Phase wird verpasst</translation>
    </message>
    <message>
        <source>%1 moves day for day and misses the deadline of its phase</source>
        <translation>%1 verschiebt sich Tag für Tag mit und verpasst die Frist der Phase</translation>
    </message>
    <message>
        <source>%1 moves day for day, and the buffer before the goal shrinks</source>
        <translation>%1 verschiebt sich Tag für Tag mit, und die Reserve vor dem Ziel schrumpft</translation>
    </message>
    <message>
        <source>the goal is missed</source>
        <translation>das Ziel wird verpasst</translation>
    </message>
    <message>
        <source>%1 moves day for day and misses the goal</source>
        <translation>%1 verschiebt sich Tag für Tag mit und verpasst das Ziel</translation>
    </message>
    <message numerus="yes">
        <source>none, the next one comes %n working day(s) too early</source>
        <translation>
            <numerusform>keiner, das Nächste kommt %n Arbeitstag zu früh</numerusform>
            <numerusform>keiner, das Nächste kommt %n Arbeitstage zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 moves day for day, and the last finish with it</source>
        <translation>%1 verschiebt sich Tag für Tag mit und damit das letzte Ende</translation>
    </message>
    <message>
        <source>the last finish stays</source>
        <translation>das letzte Ende bleibt, wo es ist</translation>
    </message>
    <message>
        <source>%1 moves day for day, and the last finish stays</source>
        <translation>%1 verschiebt sich Tag für Tag mit, das letzte Ende bleibt, wo es ist</translation>
    </message>
    <message numerus="yes">
        <source>its days are fixed, with %n working day(s) of room after them</source>
        <translation>
            <numerusform>die Tage stehen fest, danach ist %n Arbeitstag Luft</numerusform>
            <numerusform>die Tage stehen fest, danach sind %n Arbeitstage Luft</numerusform>
        </translation>
    </message>
    <message>
        <source>It falls on %1, a day without hours.</source>
        <translation>Fällt auf einen Tag ohne Stunden: %1.</translation>
    </message>
    <message numerus="yes">
        <source>It falls on %1 and on %n more day(s) without hours.</source>
        <translation>
            <numerusform>Fällt auf Tage ohne Stunden: %1 und %n weiterer.</numerusform>
            <numerusform>Fällt auf Tage ohne Stunden: %1 und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which is kept, comes too early</source>
        <translation>%1, das festgehalten ist, kommt zu früh</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s), then the next one, which is kept, comes too early</source>
        <translation>
            <numerusform>%n Arbeitstag, dann kommt das Nächste, das festgehalten ist, zu früh</numerusform>
            <numerusform>%n Arbeitstage, dann kommt das Nächste, das festgehalten ist, zu früh</numerusform>
        </translation>
    </message>
    <message>
        <source>It goes on through %1, a day off.</source>
        <translation>Läuft weiter bis einschließlich %1, einen freien Tag.</translation>
    </message>
    <message>
        <source>%1, if %2 moves along</source>
        <translation>%1, wenn sich %2 mitverschiebt</translation>
    </message>
    <message>
        <source>%1, if %2, which is kept, moves along</source>
        <translation>%1, wenn sich %2, das festgehalten ist, mitverschiebt</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivitySteps</name>
    <message>
        <source>To do before it starts</source>
        <translation>Vor Beginn zu tun</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Teilschritt hinzufügen</translation>
    </message>
    <message>
        <source>Add step</source>
        <translation>Teilschritt hinzufügen</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Delete this step</source>
        <translation>Diesen Teilschritt löschen</translation>
    </message>
    <message>
        <source>Tick off step</source>
        <translation>Teilschritt abhaken</translation>
    </message>
    <message>
        <source>Open step again</source>
        <translation>Teilschritt wieder öffnen</translation>
    </message>
    <message>
        <source>Delete step</source>
        <translation>Teilschritt löschen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityTiming</name>
    <message>
        <source>Change length</source>
        <translation>Dauer ändern</translation>
    </message>
    <message>
        <source>Change hours a week</source>
        <translation>Stunden pro Woche ändern</translation>
    </message>
    <message>
        <source>Change last day</source>
        <translation>Letzten Tag ändern</translation>
    </message>
    <message>
        <source>A course needs at least one day of the week.</source>
        <translation>Ein Kurs braucht mindestens einen Wochentag.</translation>
    </message>
    <message>
        <source>Change days of the week</source>
        <translation>Wochentage ändern</translation>
    </message>
    <message>
        <source>Change rhythm</source>
        <translation>Rhythmus ändern</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Rhythm</source>
        <translation>Rhythmus</translation>
    </message>
    <message>
        <source>the goal</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>not on %1</source>
        <translation>nicht am %1</translation>
    </message>
    <message>
        <source>Take place on %1 after all</source>
        <translation>Am %1 doch stattfinden lassen</translation>
    </message>
    <message>
        <source>Choose a day…</source>
        <translation>Tag wählen…</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s), %1 to %2, %3 h in all</source>
        <extracomment>A number of times, then the first and the last day and the hours of all of them.</extracomment>
        <translation>
            <numerusform>%n Mal, %1 bis %2, %3&#xa0;h insgesamt</numerusform>
            <numerusform>%n Mal, %1 bis %2, %3&#xa0;h insgesamt</numerusform>
        </translation>
    </message>
    <message>
        <source>It never takes place: no such day lies between its first and its last.</source>
        <translation>Es findet nie statt: Zwischen dem ersten und dem letzten Tag liegt kein solcher Tag.</translation>
    </message>
    <message>
        <source>Its dates are kept. The length counts once the plan decides.</source>
        <translation>Die Termine sind festgehalten. Die Dauer zählt erst, wenn der Plan entscheidet.</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Braucht</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Nicht am</translation>
    </message>
    <message>
        <source> h a week</source>
        <comment>after a number of hours</comment>
        <translation> h pro Woche</translation>
    </message>
    <message>
        <source>Length in days</source>
        <translation>Dauer in Tagen</translation>
    </message>
    <message>
        <source>working days</source>
        <translation>Arbeitstage</translation>
    </message>
    <message>
        <source>calendar days</source>
        <translation>Kalendertage</translation>
    </message>
    <message>
        <source>Which days count</source>
        <translation>Welche Tage zählen</translation>
    </message>
    <message>
        <source>What it takes of each week</source>
        <translation>Was es von jeder Woche braucht</translation>
    </message>
    <message>
        <source>How many days, weeks or months apart</source>
        <translation>Wie viele Tage, Wochen oder Monate auseinander</translation>
    </message>
    <message>
        <source>Days, weeks or months</source>
        <translation>Tage, Wochen oder Monate</translation>
    </message>
    <message>
        <source>days</source>
        <comment>every n</comment>
        <translation>Tage</translation>
    </message>
    <message>
        <source>weeks</source>
        <comment>every n</comment>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>months</source>
        <comment>every n</comment>
        <translation>Monate</translation>
    </message>
    <message>
        <source>The last day; empty: until the goal</source>
        <translation>Der letzte Tag; leer: bis zum Ziel</translation>
    </message>
    <message>
        <source>A day on which it does not take place</source>
        <translation>Ein Tag, an dem es nicht stattfindet</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ActivityWhy</name>
    <message>
        <source>Why here</source>
        <translation>Warum hier</translation>
    </message>
    <message>
        <source>On %1:</source>
        <translation>Am %1:</translation>
    </message>
    <message>
        <source>Starts on %1:</source>
        <translation>Beginnt am %1:</translation>
    </message>
    <message>
        <source>Finishes on %1:</source>
        <translation>Endet am %1:</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::AgreeDialog</name>
    <message>
        <source>Agree this plan</source>
        <translation>Diesen Plan vereinbaren</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Keeps all dates as they are now, to see later what slipped. Nothing else changes.</source>
        <translation>Vermerkt alle Termine, wie sie jetzt sind, um später Verschiebungen zu sehen. Sonst ändert sich nichts.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Agreed with</source>
        <translation>Vereinbart mit</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Vereinbaren</translation>
    </message>
    <message>
        <source>Plan of %1</source>
        <translation>Plan vom %1</translation>
    </message>
    <message>
        <source>Plan of %1 (%2)</source>
        <translation>Plan vom %1 (%2)</translation>
    </message>
    <message>
        <source>Agree plan</source>
        <translation>Plan vereinbaren</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::AssessDialog</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>Kollegin/Kollege</translation>
    </message>
    <message>
        <source>Who assesses</source>
        <translation>Wer einschätzt</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>Last time: %1, %2</source>
        <translation>Letztes Mal: %1, %2</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source>Not assessed by this person yet</source>
        <translation>Von dieser Person noch nicht eingeschätzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Not seen, not assessed</source>
        <translation>Nicht gesehen, nicht eingeschätzt</translation>
    </message>
    <message>
        <source>No opportunity yet</source>
        <translation>Noch keine Gelegenheit</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Nicht zutreffend</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::AvailabilityDialog</name>
    <message>
        <source>Working days and leave</source>
        <translation>Arbeitstage und Urlaub</translation>
    </message>
    <message>
        <source>Hours of your own for the plan, on each day of the week:</source>
        <translation>Eigene Stunden für den Plan, an jedem Wochentag:</translation>
    </message>
    <message>
        <source>Days on which these hours do not hold:</source>
        <translation>Tage, an denen diese Stunden nicht gelten:</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Leave, holidays and other hours</source>
        <translation>Urlaub, Feiertage und andere Stunden</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Urlaub</translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>Holiday</source>
        <translation>Feiertag</translation>
    </message>
    <message>
        <source>Other hours</source>
        <translation>Andere Stunden</translation>
    </message>
    <message>
        <source>Change working days</source>
        <translation>Arbeitstage ändern</translation>
    </message>
    <message>
        <source>Take in a calendar…</source>
        <translation>Kalender übernehmen…</translation>
    </message>
    <message>
        <source>Holidays from a calendar file (.ics)</source>
        <translation>Feiertage aus einer Kalenderdatei (.ics)</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::BaselinesDialog</name>
    <message>
        <source>Agreed plan</source>
        <translation>Vereinbarter Plan</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Mit</translation>
    </message>
    <message>
        <source>End of all</source>
        <translation>Ende des Ganzen</translation>
    </message>
    <message>
        <source>Agreed plans</source>
        <translation>Vereinbarte Pläne</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Agreed finish</source>
        <translation>Vereinbartes Ende</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>What slipped</source>
        <translation>Was sich verschoben hat</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The chosen one is shown on the timeline. F2 renames it.</source>
        <translation>Der gewählte wird im Zeitplan gezeigt. F2 benennt ihn um.</translation>
    </message>
    <message>
        <source>Agree this plan…</source>
        <translation>Diesen Plan vereinbaren…</translation>
    </message>
    <message>
        <source>No plan is agreed yet.</source>
        <translation>Noch ist kein Plan vereinbart.</translation>
    </message>
    <message>
        <source>not agreed</source>
        <translation>nicht vereinbart</translation>
    </message>
    <message>
        <source>End of all: %1.</source>
        <translation>Ende des Ganzen: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n added since.</source>
        <translation>
            <numerusform>%n seither hinzugekommen.</numerusform>
            <numerusform>%n seither hinzugekommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n dropped since.</source>
        <translation>
            <numerusform>%n seither weggefallen.</numerusform>
            <numerusform>%n seither weggefallen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Rename agreed plan</source>
        <translation>Vereinbarten Plan umbenennen</translation>
    </message>
    <message>
        <source>Remove agreed plan</source>
        <translation>Vereinbarten Plan entfernen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::CommandPalette</name>
    <message>
        <source>Find or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Gefundenes</translation>
    </message>
    <message>
        <source>Nothing has “%1” in it.</source>
        <translation>Nichts enthält „%1“.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::DateField</name>
    <message>
        <source>not set</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>“%1” is no day. Write one such as %2.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie ihn etwa so: %2.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Choose from the calendar</source>
        <translation>Aus dem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::EmptyPlan</name>
    <message>
        <source>No activities yet</source>
        <translation>Noch keine Aktivitäten</translation>
    </message>
    <message>
        <source>Write down what you will do to close the gaps. The dates come from your goal.</source>
        <translation>Schreiben Sie auf, womit Sie die Lücken schließen. Die Termine ergeben sich aus Ihrem Ziel.</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Goal date and hours a week…</source>
        <translation>Zieltermin und Stunden pro Woche…</translation>
    </message>
    <message>
        <source>The goal date is not set yet: without it no date holds.</source>
        <translation>Der Zieltermin fehlt noch: ohne ihn ist kein Termin verlässlich.</translation>
    </message>
    <message>
        <source>The hours a week are not set yet: without them no date holds.</source>
        <translation>Die Stunden pro Woche fehlen noch: ohne sie ist kein Termin verlässlich.</translation>
    </message>
    <message>
        <source>The goal date and the hours a week are not set yet: without them no date holds.</source>
        <translation>Der Zieltermin und die Stunden pro Woche fehlen noch: ohne sie ist kein Termin verlässlich.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::EvidenceDialog</name>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What I did</source>
        <translation>Was ich getan habe</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>The number that shows it</source>
        <translation>Die Zahl, die es zeigt</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ForecastPanel</name>
    <message>
        <source>What matters most</source>
        <translation>Was am meisten zählt</translation>
    </message>
    <message>
        <source>How what it takes and the end of everything go together, over all runs</source>
        <translation>Wie sein Aufwand und das Ende des Ganzen über alle Läufe zusammenhängen</translation>
    </message>
    <message>
        <source>The share of runs in which the end would have come sooner, had it been shorter</source>
        <translation>Der Anteil der Läufe, in denen das Ende früher gekommen wäre, wäre es kürzer gewesen</translation>
    </message>
    <message>
        <source>What matters most to the forecast</source>
        <translation>Was für die Vorhersage am meisten zählt</translation>
    </message>
    <message>
        <source>Forecast</source>
        <translation>Vorhersage</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 by the goal, %2</source>
        <translation>%1 bis zum Ziel, %2</translation>
    </message>
    <message>
        <source>Half of %1 runs are done by %2 (P50), 8 of 10 by %3 (P80).</source>
        <translation>Die Hälfte von %1 Läufen ist bis %2 fertig (P50), 8 von 10 bis %3 (P80).</translation>
    </message>
    <message numerus="yes">
        <source>%n with low and high hours of their own.</source>
        <translation>
            <numerusform>%n mit eigenen Stunden für den guten und den schlechten Fall.</numerusform>
            <numerusform>%n mit eigenen Stunden für den guten und den schlechten Fall.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by what your finished activities took.</source>
        <translation>
            <numerusform>%n nach dem, was Ihre fertigen Aktivitäten gebraucht haben.</numerusform>
            <numerusform>%n nach dem, was Ihre fertigen Aktivitäten gebraucht haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n by a spread that is assumed, until five activities are done.</source>
        <translation>
            <numerusform>%n mit einer angenommenen Streuung, bis fünf Aktivitäten fertig sind.</numerusform>
            <numerusform>%n mit einer angenommenen Streuung, bis fünf Aktivitäten fertig sind.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is planned as late as can be leaves no room for surprises: a larger buffer makes the goal likelier.</source>
        <translation>Was so spät wie möglich liegt, lässt dem Zufall keinen Raum: Eine größere Reserve macht das Ziel wahrscheinlicher.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Wirkung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ForecastView</name>
    <message>
        <source>When everything may be done</source>
        <translation>Wann alles erledigt sein kann</translation>
    </message>
    <message>
        <source>The chance by a day: point at it, or use the arrow keys</source>
        <translation>Die Chance bis zu einem Tag: Zeigen Sie darauf oder nehmen Sie die Pfeiltasten</translation>
    </message>
    <message>
        <source>P50 %1</source>
        <extracomment>%1 is the day by which half of the runs are done.</extracomment>
        <translation>P50 %1</translation>
    </message>
    <message>
        <source>P80 %1</source>
        <extracomment>%1 is the day by which 8 of 10 runs are done.</extracomment>
        <translation>P80 %1</translation>
    </message>
    <message>
        <source>Goal %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>By %1: %2</source>
        <translation>Bis %1: %2</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::GoalDetails</name>
    <message>
        <source>Work</source>
        <translation>Aufwand</translation>
    </message>
    <message>
        <source>%1 of %2 h done</source>
        <translation>%1 von %2&#xa0;h erledigt</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Übrig</translation>
    </message>
    <message>
        <source>%1 h, and %2 h to do it in</source>
        <translation>%1&#xa0;h, und %2&#xa0;h Zeit dafür</translation>
    </message>
    <message>
        <source>Last finish</source>
        <translation>Letztes Ende</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Verbleibende Zeit</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Working days and leave…</source>
        <translation>Arbeitstage und Urlaub…</translation>
    </message>
    <message>
        <source>Change the direction of the schedule</source>
        <translation>Richtung des Zeitplans ändern</translation>
    </message>
    <message>
        <source>Change buffer</source>
        <translation>Reserve ändern</translation>
    </message>
    <message>
        <source>Buffer kept</source>
        <translation>Reserve übrig</translation>
    </message>
    <message>
        <source>If I wait</source>
        <translation>Wenn ich warte</translation>
    </message>
    <message>
        <source>a week of not starting costs nothing</source>
        <translation>eine Woche später zu beginnen kostet nichts</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Reserve</translation>
    </message>
    <message>
        <source>As late as is safe</source>
        <comment>direction of the schedule</comment>
        <translation>Möglichst spät</translation>
    </message>
    <message>
        <source>As soon as possible</source>
        <comment>direction of the schedule</comment>
        <translation>So früh wie möglich</translation>
    </message>
    <message>
        <source>Backward from the goal date, or forward from today</source>
        <translation>Rückwärts vom Zieltermin oder vorwärts von heute</translation>
    </message>
    <message>
        <source> working days</source>
        <comment>after a number: kept free before the goal</comment>
        <translation> Arbeitstage</translation>
    </message>
    <message>
        <source>none</source>
        <comment>buffer</comment>
        <translation>keine</translation>
    </message>
    <message>
        <source>Working days before the goal date that the schedule keeps free</source>
        <translation>Arbeitstage vor dem Zieltermin, die der Zeitplan frei hält</translation>
    </message>
    <message>
        <source>%1: too late for the goal</source>
        <translation>%1: zu spät für das Ziel</translation>
    </message>
    <message>
        <source>%1 h, hours a week not set</source>
        <translation>%1 h, Stunden pro Woche nicht angegeben</translation>
    </message>
    <message>
        <source>Soonest finish</source>
        <translation>Frühestes Ende</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar day(s)</source>
        <translation>
            <numerusform>%n Kalendertag</numerusform>
            <numerusform>%n Kalendertage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n working day(s)</source>
        <translation>
            <numerusform>%1 von %n Arbeitstag</numerusform>
            <numerusform>%1 von %n Arbeitstagen</numerusform>
        </translation>
    </message>
    <message>
        <source>not set</source>
        <comment>hours a week</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>a week of not starting does not move the end: it is too late for the goal anyway</source>
        <translation>eine Woche ohne Anfang verschiebt das Ende nicht: Es ist ohnehin zu spät für das Ziel</translation>
    </message>
    <message>
        <source>%1: still in time for the goal if nothing takes longer than planned</source>
        <translation>%1: noch rechtzeitig für das Ziel, wenn nichts länger dauert als geplant</translation>
    </message>
    <message>
        <source>begun as soon as can be, all but what recurs is done on %1</source>
        <translation>so bald wie möglich begonnen, ist alles außer dem, was sich wiederholt, am %1 fertig</translation>
    </message>
    <message>
        <source>begun as soon as can be, all is done on %1</source>
        <translation>so bald wie möglich begonnen, ist alles am %1 fertig</translation>
    </message>
    <message numerus="yes">
        <source>a week of not starting makes that %1, %n working day(s) later</source>
        <translation>
            <numerusform>eine Woche ohne Anfang macht daraus den %1, %n Arbeitstag später</numerusform>
            <numerusform>eine Woche ohne Anfang macht daraus den %1, %n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message>
        <source>a week of not starting does not move that while kept dates stay</source>
        <translation>eine Woche ohne Anfang verschiebt das nicht, solange festgehaltene Termine bleiben</translation>
    </message>
    <message numerus="yes">
        <source>if what is kept moves along, that is %1, %n working day(s) later</source>
        <translation>
            <numerusform>rückt Festgehaltenes mit, ist es der %1, %n Arbeitstag später</numerusform>
            <numerusform>rückt Festgehaltenes mit, ist es der %1, %n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, which is too late for the goal</source>
        <translation>%1, was zu spät für das Ziel ist</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::InspectorSection</name>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderCommands</name>
    <message>
        <source>Add position</source>
        <translation>Position hinzufügen</translation>
    </message>
    <message>
        <source>Rename position</source>
        <translation>Position umbenennen</translation>
    </message>
    <message>
        <source>Rename track</source>
        <translation>Laufbahn umbenennen</translation>
    </message>
    <message>
        <source>Rename level</source>
        <translation>Stufe umbenennen</translation>
    </message>
    <message>
        <source>Move position</source>
        <translation>Position verschieben</translation>
    </message>
    <message>
        <source>Draw move</source>
        <translation>Schritt zeichnen</translation>
    </message>
    <message>
        <source>From %1 to %2: step back, on purpose?</source>
        <translation>Von %1 zu %2: absichtlich ein Rückschritt?</translation>
    </message>
    <message>
        <source>Yes, draw it</source>
        <translation>Ja, zeichnen</translation>
    </message>
    <message>
        <source>Change the kind of a move</source>
        <translation>Art eines Schritts ändern</translation>
    </message>
    <message>
        <source>Set target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Set current position</source>
        <translation>Heutige Position setzen</translation>
    </message>
    <message>
        <source>Delete position</source>
        <translation>Position löschen</translation>
    </message>
    <message>
        <source>Delete move</source>
        <translation>Schritt löschen</translation>
    </message>
    <message>
        <source>Delete track</source>
        <translation>Laufbahn löschen</translation>
    </message>
    <message>
        <source>Delete level</source>
        <translation>Stufe löschen</translation>
    </message>
    <message numerus="yes">
        <source>Deleted, with %n thing(s) that belonged to it.</source>
        <translation>
            <numerusform>Gelöscht, mit %n Sache, die dazugehörte.</numerusform>
            <numerusform>Gelöscht, mit %n Dingen, die dazugehörten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The title of a copy: the title, and a number.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Duplicate position</source>
        <translation>Position duplizieren</translation>
    </message>
    <message>
        <source>New level</source>
        <translation>Neue Stufe</translation>
    </message>
    <message>
        <source>Add level</source>
        <translation>Stufe hinzufügen</translation>
    </message>
    <message>
        <source>New track</source>
        <translation>Neue Laufbahn</translation>
    </message>
    <message>
        <source>Add track</source>
        <translation>Laufbahn hinzufügen</translation>
    </message>
    <message>
        <source>Choose route</source>
        <translation>Weg wählen</translation>
    </message>
    <message>
        <source>Add to route</source>
        <translation>Zum Weg hinzufügen</translation>
    </message>
    <message>
        <source>Add requirement</source>
        <translation>Anforderung hinzufügen</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Anforderung entfernen</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>New position %1</source>
        <translation>Neue Position %1</translation>
    </message>
    <message>
        <source>My track</source>
        <translation>Meine Laufbahn</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Einstieg</translation>
    </message>
    <message>
        <source>Experienced</source>
        <translation>Erfahren</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Leitung</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderInspector</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <extracomment>Where a move leads from and to.</extracomment>
        <translation>Von %1 zu %2</translation>
    </message>
    <message>
        <source>Edit notes</source>
        <translation>Notizen bearbeiten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Title of the position</source>
        <translation>Titel der Position</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Anforderungen</translation>
    </message>
    <message>
        <source>Moves</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>About the position</source>
        <translation>Über die Position</translation>
    </message>
    <message>
        <source>What the position is</source>
        <translation>Was die Position ausmacht</translation>
    </message>
    <message>
        <source>My own note</source>
        <translation>Meine eigene Notiz</translation>
    </message>
    <message>
        <source>Select a position or a move to see all about it. The menu of a position has “I am here” and “Set as target”.</source>
        <translation>Wählen Sie eine Position oder einen Schritt aus, um alles darüber zu sehen. Im Menü einer Position stehen „Hier bin ich“ und „Als Ziel setzen“.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderPage</name>
    <message>
        <source>Ladder</source>
        <translation>Karriereleiter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What ladder it is, and how many positions and moves it has.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move(s)</source>
        <translation>
            <numerusform>%n Schritt</numerusform>
            <numerusform>%n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3 done</source>
        <extracomment>A route: its moves, and how many of them are done.</extracomment>
        <translation>%1: %2, %3 erledigt</translation>
    </message>
    <message>
        <source>Drag a card to move it, Shift-drag from it to draw a move</source>
        <translation>Karte ziehen: verschieben; mit Umschalttaste ziehen: Schritt zeichnen</translation>
    </message>
    <message>
        <source>Double-click the ground to add a position</source>
        <translation>Doppelklick auf die freie Fläche: Position hinzufügen</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>Gehalt</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Routes</source>
        <translation>Wege</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>New position</source>
        <translation>Neue Position</translation>
    </message>
    <message>
        <source>Draw a move</source>
        <translation>Schritt zeichnen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A route&apos;s letter and its title.</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No way leads from %1 to %2. Draw the missing move.</source>
        <translation>Von %1 führt kein Weg zu %2. Zeichnen Sie den fehlenden Schritt.</translation>
    </message>
    <message>
        <source>Show the nearest positions</source>
        <translation>Die nächsten Positionen zeigen</translation>
    </message>
    <message>
        <source>Add position here</source>
        <translation>Position hier hinzufügen</translation>
    </message>
    <message>
        <source>Edit requirements</source>
        <translation>Anforderungen bearbeiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Edit note</source>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Nothing is chosen, so letters do nothing here: click a position, or press an arrow key.</source>
        <translation>Nichts ist ausgewählt, deshalb bewirken Buchstaben hier nichts: Klicken Sie auf eine Position oder drücken Sie eine Pfeiltaste.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderView</name>
    <message>
        <source>Ladder</source>
        <translation>Karriereleiter</translation>
    </message>
    <message>
        <source>It needs a name.</source>
        <translation>Ein Name ist nötig.</translation>
    </message>
    <message>
        <source>There is one already.</source>
        <translation>Gibt es schon.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>A kind of move, and the position it leads to.</extracomment>
        <translation>%1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>Needs %n skill(s) more</source>
        <translation>
            <numerusform>Braucht %n Kompetenz mehr</numerusform>
            <numerusform>Braucht %n Kompetenzen mehr</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>Von %1 zu %2</translation>
    </message>
    <message numerus="yes">
        <source>Typically after %n month(s)</source>
        <translation>
            <numerusform>Üblicherweise nach %n Monat</numerusform>
            <numerusform>Üblicherweise nach %n Monaten</numerusform>
        </translation>
    </message>
    <message>
        <source>In it: %1</source>
        <translation>Besetzt mit: %1</translation>
    </message>
    <message>
        <source>Openings: %1</source>
        <translation>Offene Stellen: %1</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>Missing most: %1</source>
        <translation>Es fehlt am meisten: %1</translation>
    </message>
    <message>
        <source>Where are you now?</source>
        <translation>Wo stehen Sie heute?</translation>
    </message>
    <message>
        <source>Where do you want to be?</source>
        <translation>Wohin möchten Sie?</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LadderZoomControl</name>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Life size</source>
        <translation>Originalgröße</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>The whole ladder</source>
        <translation>Die ganze Karriereleiter</translation>
    </message>
    <message>
        <source>Show legend and map</source>
        <translation>Legende und Karte zeigen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LayerChooser</name>
    <message>
        <source>Who may see it</source>
        <translation>Wer es sehen darf</translation>
    </message>
    <message>
        <source>Who may see it: what you print or share for somebody holds only what they may see</source>
        <translation>Wer es sehen darf: Was Sie für jemanden drucken oder teilen, enthält nur, was diese Person sehen darf</translation>
    </message>
    <message>
        <source>Only me</source>
        <translation>Nur ich</translation>
    </message>
    <message>
        <source>My coach and I</source>
        <translation>Mein Coach und ich</translation>
    </message>
    <message>
        <source>My manager too</source>
        <translation>Auch meine Führungskraft</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::LevelList</name>
    <message>
        <source>needed</source>
        <translation>benötigt</translation>
    </message>
    <message>
        <source>now</source>
        <translation>heute</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::MainWindow</name>
    <message>
        <source>Undo: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Wiederholen: %1</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Neuer Plan</translation>
    </message>
    <message>
        <source>%1[*] – NextRung</source>
        <extracomment>Title of the window; %1 is the plan.</extracomment>
        <translation>%1[*] – NextRung</translation>
    </message>
    <message>
        <source>No plan open</source>
        <translation>Kein Plan geöffnet</translation>
    </message>
    <message>
        <source>Press Enter to make the plan, Tab to move between fields</source>
        <translation>Eingabetaste: Plan erstellen, Tab: zwischen den Feldern wechseln</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::MeetingForm</name>
    <message>
        <source>About me</source>
        <translation>Über mich</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>What I want</source>
        <translation>Was ich will</translation>
    </message>
    <message>
        <source>My intention, in a sentence or two</source>
        <translation>Meine Absicht in ein, zwei Sätzen</translation>
    </message>
    <message>
        <source>My value in one message</source>
        <translation>Mein Wert in einer Botschaft</translation>
    </message>
    <message>
        <source>Strengths, accomplishments, character</source>
        <translation>Stärken, Erfolge, Charakter</translation>
    </message>
    <message>
        <source>What I bring</source>
        <translation>Was ich mitbringe</translation>
    </message>
    <message>
        <source>Add what I bring</source>
        <translation>Hinzufügen, was ich mitbringe</translation>
    </message>
    <message>
        <source>What I ask of my manager</source>
        <translation>Worum ich meine Führungskraft bitte</translation>
    </message>
    <message>
        <source>Add what I ask</source>
        <translation>Hinzufügen, worum ich bitte</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Vereinbarung</translation>
    </message>
    <message>
        <source>The sentence that both sign</source>
        <translation>Der Satz, den beide unterschreiben</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>Das Gespräch</translation>
    </message>
    <message>
        <source>With whom</source>
        <translation>Mit wem</translation>
    </message>
    <message>
        <source>On which day</source>
        <translation>An welchem Tag</translation>
    </message>
    <message>
        <source>Change the meeting</source>
        <translation>Gespräch ändern</translation>
    </message>
    <message>
        <source>At what time, e.g. 14:00</source>
        <translation>Um wie viel Uhr, z. B. 14:00</translation>
    </message>
    <message>
        <source>What my work must have</source>
        <translation>Was meine Arbeit haben muss</translation>
    </message>
    <message>
        <source>First of all</source>
        <translation>Vor allem</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Danach</translation>
    </message>
    <message>
        <source>And</source>
        <translation>Und</translation>
    </message>
    <message>
        <source>Change what the plan says</source>
        <translation>Ändern, was der Plan sagt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Change what I bring</source>
        <translation>Ändern, was ich mitbringe</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>Was es zeigt</translation>
    </message>
    <message>
        <source>Remove what I bring</source>
        <translation>Entfernen, was ich mitbringe</translation>
    </message>
    <message>
        <source>Change what I ask</source>
        <translation>Ändern, worum ich bitte</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>What I ask</source>
        <translation>Worum ich bitte</translation>
    </message>
    <message>
        <source>By which day</source>
        <translation>Bis zu welchem Tag</translation>
    </message>
    <message>
        <source>Remove what I ask</source>
        <translation>Entfernen, worum ich bitte</translation>
    </message>
    <message>
        <source>Change who may see it</source>
        <translation>Ändern, wer es sehen darf</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::MoveForm</name>
    <message>
        <source>Edit move</source>
        <translation>Schritt bearbeiten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Typical months</source>
        <translation>Übliche Monate</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanBar</name>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Colour what moves the goal when it slips</source>
        <translation>Farbig zeigen, was bei Verzug das Ziel verschiebt</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Show how far each activity could slip</source>
        <translation>Zeigen, um wie viel sich jede Aktivität verzögern darf</translation>
    </message>
    <message>
        <source>Agreed plan</source>
        <translation>Vereinbart</translation>
    </message>
    <message>
        <source>Show the dates that were agreed below the bars</source>
        <translation>Die vereinbarten Termine unter den Balken zeigen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Quartale</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>Meilenstein</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanCommands</name>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>New phase</source>
        <translation>Neue Phase</translation>
    </message>
    <message>
        <source>Add phase</source>
        <translation>Phase hinzufügen</translation>
    </message>
    <message>
        <source>Delete phase</source>
        <translation>Phase löschen</translation>
    </message>
    <message>
        <source>Delete activity</source>
        <translation>Aktivität löschen</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>Move activity</source>
        <translation>Aktivität verschieben</translation>
    </message>
    <message>
        <source>Change progress</source>
        <translation>Fortschritt ändern</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Als erledigt markieren</translation>
    </message>
    <message>
        <source>Mark as not done</source>
        <translation>Als nicht erledigt markieren</translation>
    </message>
    <message>
        <source>Move into phase</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Move out of phase</source>
        <translation>Aus Phase herausnehmen</translation>
    </message>
    <message>
        <source>Reorder activities</source>
        <translation>Aktivitäten umordnen</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Diese Termine festhalten</translation>
    </message>
    <message>
        <source>Link activities</source>
        <translation>Aktivitäten verknüpfen</translation>
    </message>
    <message>
        <source>Remove link</source>
        <translation>Verknüpfung entfernen</translation>
    </message>
    <message>
        <source>Change goal date</source>
        <translation>Zieltermin ändern</translation>
    </message>
    <message>
        <source>Change hours a week</source>
        <translation>Stunden pro Woche ändern</translation>
    </message>
    <message>
        <source>Change what dates follow from</source>
        <translation>Ändern, woraus die Termine folgen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanForecast</name>
    <message>
        <source>Forecast: in too many runs it never ends</source>
        <translation>Vorhersage: In zu vielen Läufen endet es nie</translation>
    </message>
    <message>
        <source>Forecast P50 %1 to P80 %2</source>
        <translation>Vorhersage P50 %1 bis P80 %2</translation>
    </message>
    <message>
        <source>Forecast: …</source>
        <translation>Vorhersage: …</translation>
    </message>
    <message>
        <source>Forecast unchanged</source>
        <translation>Vorhersage unverändert</translation>
    </message>
    <message>
        <source>Forecast: %1 by the goal, now %2</source>
        <extracomment>Both are chances such as 52%.</extracomment>
        <translation>Vorhersage: %1 bis zum Ziel, jetzt %2</translation>
    </message>
    <message>
        <source>Forecast %1…</source>
        <translation>Vorhersage %1…</translation>
    </message>
    <message>
        <source>%1, %2 by the goal</source>
        <extracomment>%1 is the band of the forecast, %2 a chance such as 52%.</extracomment>
        <translation>%1, %2 bis zum Ziel</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanInspector</name>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Critical path</source>
        <translation>Kritischer Pfad</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The goal. Select an activity to see what is known of it.</source>
        <translation>Das Ziel. Wählen Sie eine Aktivität aus, um zu sehen, was darüber bekannt ist.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Detailbereich</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanOffers</name>
    <message>
        <source>Choose what gives…</source>
        <translation>Wählen, was nachgibt…</translation>
    </message>
    <message>
        <source>Everything fits: nothing needs to give.</source>
        <translation>Alles passt: Nichts muss nachgeben.</translation>
    </message>
    <message>
        <source>Looking for what could give…</source>
        <translation>Es wird gesucht, was nachgeben könnte…</translation>
    </message>
    <message>
        <source>Nothing alone makes it fit.</source>
        <translation>Nichts allein macht es passend.</translation>
    </message>
    <message>
        <source>No week has more to do than hours.</source>
        <translation>Keine Woche hat mehr Arbeit als Stunden.</translation>
    </message>
    <message>
        <source>Looking for dates that could be let go…</source>
        <translation>Es wird nach Terminen gesucht, die freigegeben werden könnten…</translation>
    </message>
    <message>
        <source>no week over</source>
        <translation>keine Woche zu voll</translation>
    </message>
    <message>
        <source>%1 h still over</source>
        <translation>noch %1 h zu viel</translation>
    </message>
    <message>
        <source>Level weeks</source>
        <translation>Wochen ausgleichen</translation>
    </message>
    <message>
        <source>Let the plan place all of these</source>
        <translation>All diese vom Plan legen lassen</translation>
    </message>
    <message>
        <source>Their dates are not kept any more</source>
        <translation>Ihre Termine sind dann nicht mehr festgehalten</translation>
    </message>
    <message>
        <source>Let the plan place “%1”</source>
        <translation>„%1“ vom Plan legen lassen</translation>
    </message>
    <message>
        <source>Nothing in these weeks has slack and kept dates: other dates, less work or more hours are needed.</source>
        <translation>Nichts in diesen Wochen hat Puffer und festgehaltene Termine: Es braucht andere Termine, weniger Arbeit oder mehr Stunden.</translation>
    </message>
    <message>
        <source>More hours in these weeks</source>
        <translation>Mehr Stunden in diesen Wochen</translation>
    </message>
    <message>
        <source>Change working days and leave</source>
        <translation>Arbeitstage und Urlaub ändern</translation>
    </message>
    <message>
        <source>Change hours a week</source>
        <translation>Stunden pro Woche ändern</translation>
    </message>
    <message numerus="yes">
        <source>Slack %n working day(s)</source>
        <translation>
            <numerusform>Puffer %n Arbeitstag</numerusform>
            <numerusform>Puffer %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>What if there were other hours in every week?</source>
        <translation>Was wäre bei anderen Stunden in jeder Woche?</translation>
    </message>
    <message>
        <source>Forecast: %1 by the goal</source>
        <extracomment>%1 is a chance such as 52%.</extracomment>
        <translation>Vorhersage: %1 bis zum Ziel</translation>
    </message>
    <message>
        <source>%1, now %2</source>
        <extracomment>%1 is a sentence about a chance, %2 the chance without what is tried.</extracomment>
        <translation>%1, jetzt %2</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PlanPage</name>
    <message>
        <source>Timeline</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Milestones</source>
        <translation>Meilensteine</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Rename activity</source>
        <translation>Aktivität umbenennen</translation>
    </message>
    <message>
        <source>Change hours</source>
        <translation>Stunden ändern</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>Change goal date</source>
        <translation>Zieltermin ändern</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 d</source>
        <extracomment>Days of slack or slip, in a narrow column.</extracomment>
        <translation>%1&#xa0;T</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>%1 of %2 h done</source>
        <translation>%1 von %2&#xa0;h erledigt</translation>
    </message>
    <message>
        <source>, %1 h behind the agreed plan</source>
        <translation>, %1&#xa0;h hinter dem vereinbarten Plan</translation>
    </message>
    <message>
        <source>, %1 h ahead of the agreed plan</source>
        <translation>, %1&#xa0;h vor dem vereinbarten Plan</translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <translation>
            <numerusform>%n überfällig</numerusform>
            <numerusform>%n überfällig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 px a day</source>
        <translation>%1&#xa0;px pro Tag</translation>
    </message>
    <message>
        <source>What waits for “%1”? Choose it with the arrow keys; Enter links, Esc cancels.</source>
        <translation>Was wartet auf „%1“? Mit den Pfeiltasten wählen; die Eingabetaste verknüpft, Esc bricht ab.</translation>
    </message>
    <message>
        <source>Remove link from</source>
        <translation>Verknüpfung entfernen von</translation>
    </message>
    <message>
        <source>Move to phase</source>
        <translation>In Phase verschieben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Let the plan decide</source>
        <translation>Den Plan entscheiden lassen</translation>
    </message>
    <message>
        <source>Keep these dates</source>
        <translation>Diese Termine festhalten</translation>
    </message>
    <message>
        <source>End of all: %1</source>
        <translation>Ende des Ganzen: %1</translation>
    </message>
    <message>
        <source>Slip</source>
        <translation>Verzug</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Hours of work</source>
        <translation>Arbeitsstunden</translation>
    </message>
    <message>
        <source>The last day of work, or from when on at the soonest</source>
        <translation>Der letzte Arbeitstag, oder ab wann frühestens</translation>
    </message>
    <message>
        <source>Working days by which it may finish later before the goal or a deadline slips</source>
        <translation>Arbeitstage, um die es später enden darf, bevor das Ziel oder eine Frist sich verschiebt</translation>
    </message>
    <message>
        <source>Working days by which it finishes later (+) or earlier (−) than in the agreed plan</source>
        <translation>Arbeitstage, um die es später (+) oder früher (−) endet als im vereinbarten Plan</translation>
    </message>
    <message>
        <source>not set</source>
        <comment>the goal date</comment>
        <translation>offen</translation>
    </message>
    <message numerus="yes">
        <source>No slack: %n working day(s) short</source>
        <translation>
            <numerusform>Kein Puffer: %n Arbeitstag fehlt</numerusform>
            <numerusform>Kein Puffer: %n Arbeitstage fehlen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Slack: %n working day(s)</source>
        <translation>
            <numerusform>Puffer: %n Arbeitstag</numerusform>
            <numerusform>Puffer: %n Arbeitstage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 hours a week</source>
        <translation>%1 Stunden pro Woche</translation>
    </message>
    <message>
        <source>hours a week not set</source>
        <translation>Stunden pro Woche nicht angegeben</translation>
    </message>
    <message>
        <source>Forward from today, %1</source>
        <extracomment>A heading&apos;s second line. %1 is a date, the last one &quot;6 hours a week&quot; or &quot;hours a week not set&quot;.</extracomment>
        <translation>Vorwärts ab heute, %1</translation>
    </message>
    <message>
        <source>Forward from today to %1, %2</source>
        <translation>Vorwärts ab heute bis %1, %2</translation>
    </message>
    <message>
        <source>Backward from %1, %2</source>
        <translation>Rückwärts vom %1, %2</translation>
    </message>
    <message>
        <source>No goal date is set: all is planned as soon as possible.</source>
        <translation>Es ist kein Zieltermin angegeben: alles wird so früh wie möglich geplant.</translation>
    </message>
    <message>
        <source>Hours a week are not set: no finish is a promise.</source>
        <translation>Die Stunden pro Woche fehlen: kein Ende ist eine Zusage.</translation>
    </message>
    <message>
        <source>Goal and hours a week are not set: no finish is a promise.</source>
        <translation>Ziel und Stunden pro Woche fehlen: kein Ende ist eine Zusage.</translation>
    </message>
    <message>
        <source>Set goal date</source>
        <translation>Zieltermin angeben</translation>
    </message>
    <message>
        <source>Set hours</source>
        <translation>Stunden angeben</translation>
    </message>
    <message numerus="yes">
        <source>%n kept date(s) broken</source>
        <translation>
            <numerusform>%n festgehaltener Termin verletzt eine Regel</numerusform>
            <numerusform>%n festgehaltene Termine verletzen eine Regel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n said to have happened after today</source>
        <translation>
            <numerusform>%n soll nach heute geschehen sein</numerusform>
            <numerusform>%n sollen nach heute geschehen sein</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is done as of today; it was to begin on %2.</source>
        <translation>„%1“ gilt ab heute als erledigt; der Anfang war für den %2 geplant.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PositionForm</name>
    <message>
        <source>Employer</source>
        <translation>Arbeitgeber</translation>
    </message>
    <message>
        <source>Pay from</source>
        <translation>Gehalt ab</translation>
    </message>
    <message>
        <source>Pay to</source>
        <translation>Gehalt bis</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Pay note</source>
        <translation>Notiz zum Gehalt</translation>
    </message>
    <message>
        <source>Months from</source>
        <translation>Monate von</translation>
    </message>
    <message>
        <source>Months to</source>
        <translation>Monate bis</translation>
    </message>
    <message>
        <source>In post</source>
        <translation>Besetzt mit</translation>
    </message>
    <message>
        <source>Openings</source>
        <translation>Offene Stellen</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>GBP</source>
        <extracomment>Example of a currency&apos;s code.</extracomment>
        <translation>EUR</translation>
    </message>
    <message>
        <source>Competency…</source>
        <translation>Kompetenz…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Edit position</source>
        <translation>Position bearbeiten</translation>
    </message>
    <message>
        <source>Level needed</source>
        <translation>Benötigte Stufe</translation>
    </message>
    <message>
        <source>Not needed for this position</source>
        <translation>Für diese Position nicht benötigt</translation>
    </message>
    <message>
        <source>Set needed level</source>
        <translation>Benötigte Stufe setzen</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Stufe</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Monate</translation>
    </message>
    <message>
        <source>Kind of requirement</source>
        <translation>Art der Anforderung</translation>
    </message>
    <message>
        <source>What to require</source>
        <translation>Was verlangt wird</translation>
    </message>
    <message>
        <source>People led…</source>
        <translation>Geführte Personen…</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>In the field…</source>
        <translation>Im Fach…</translation>
    </message>
    <message>
        <source>Months needed</source>
        <translation>Benötigte Monate</translation>
    </message>
    <message>
        <source>How many are needed</source>
        <translation>Wie viele nötig sind</translation>
    </message>
    <message>
        <source>Seen by</source>
        <translation>Sichtbar für</translation>
    </message>
    <message>
        <source>Required: level and weight</source>
        <translation>Verlangt: Stufe und Gewicht</translation>
    </message>
    <message>
        <source>Weight, 0 to 3</source>
        <translation>Gewicht, 0 bis 3</translation>
    </message>
    <message>
        <source>Set weight</source>
        <translation>Gewicht setzen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::PrintPage</name>
    <message>
        <source>Print plan</source>
        <translation>Plan drucken</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n Seite</numerusform>
            <numerusform>%n Seiten</numerusform>
        </translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>The plan for the meeting</source>
        <translation>Der Plan für das Gespräch</translation>
    </message>
    <message>
        <source>The route and the skills</source>
        <translation>Der Weg und die Kompetenzen</translation>
    </message>
    <message>
        <source>The timeline</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>What is on them</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>Pay of positions</source>
        <translation>Gehälter der Positionen</translation>
    </message>
    <message>
        <source>Names of other people</source>
        <translation>Namen anderer Personen</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darin steht</translation>
    </message>
    <message>
        <source>About the printed plan</source>
        <translation>Zum gedruckten Plan</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Für wen</translation>
    </message>
    <message>
        <source>My manager</source>
        <translation>Meine Führungskraft</translation>
    </message>
    <message>
        <source>My coach or mentor</source>
        <translation>Mein Coach oder Mentor</translation>
    </message>
    <message>
        <source>Me alone: everything</source>
        <translation>Nur für mich: alles</translation>
    </message>
    <message>
        <source>What you see here is what leaves. Notes are never printed. Names that are left out are replaced in every text, as by “my mentor”.</source>
        <translation>Nur was Sie hier sehen, wird weitergegeben. Notizen werden nie gedruckt. Weggelassene Namen werden in jedem Text ersetzt, etwa durch „mein Mentor“.</translation>
    </message>
    <message>
        <source>Positions of other employers</source>
        <translation>Positionen anderer Arbeitgeber</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ProfileChart</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ProposalPanel</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source> h</source>
        <extracomment>After a number of hours in a field.</extracomment>
        <translation> h</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SideColumn</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Gewichtete Lücke</translation>
    </message>
    <message>
        <source>Levels missing, times weight</source>
        <translation>Fehlende Stufen mal Gewicht</translation>
    </message>
    <message>
        <source>closed by the plan</source>
        <translation>vom Plan geschlossen</translation>
    </message>
    <message>
        <source>not covered</source>
        <translation>nicht abgedeckt</translation>
    </message>
    <message>
        <source>Plan closes</source>
        <extracomment>E.g. &quot;21.5 of 27, 80%&quot;</extracomment>
        <translation>Plan schließt</translation>
    </message>
    <message>
        <source>%1 of %2, %3%</source>
        <translation>%1 von %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>Largest uncovered</source>
        <translation>Größte nicht abgedeckte</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Next gain</source>
        <translation>Nächster Zugewinn</translation>
    </message>
    <message>
        <source>Readiness</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>%1, %2 of %3 points</source>
        <translation>%1, %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>With the plan</source>
        <translation>Mit dem Plan</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsBar</name>
    <message>
        <source>Target position</source>
        <translation>Zielposition</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Gewichtete Lücke</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Lücke</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As in the ladder</source>
        <translation>Wie auf der Karriereleiter</translation>
    </message>
    <message>
        <source>Sorted</source>
        <translation>Sortiert</translation>
    </message>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Führungskraft</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>The position to compare with</source>
        <translation>Die Position, mit der verglichen wird</translation>
    </message>
    <message>
        <source>In which order the rows stand</source>
        <translation>In welcher Reihenfolge die Zeilen stehen</translation>
    </message>
    <message>
        <source>Gaps only</source>
        <translation>Nur Lücken</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsCommands</name>
    <message>
        <source>New competency</source>
        <translation>Neue Kompetenz</translation>
    </message>
    <message>
        <source>New competency %1</source>
        <translation>Neue Kompetenz %1</translation>
    </message>
    <message>
        <source>Add competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message>
        <source>Take competencies</source>
        <translation>Kompetenzen übernehmen</translation>
    </message>
    <message>
        <source>Remove requirement</source>
        <translation>Anforderung entfernen</translation>
    </message>
    <message>
        <source>Change whether it applies</source>
        <translation>Ändern, ob sie gilt</translation>
    </message>
    <message>
        <source>Change weight</source>
        <translation>Gewicht ändern</translation>
    </message>
    <message>
        <source>Change must-have</source>
        <translation>Muss-Kriterium ändern</translation>
    </message>
    <message>
        <source>Set the needed level</source>
        <translation>Benötigte Stufe setzen</translation>
    </message>
    <message>
        <source>Practise %1</source>
        <extracomment>Title of a new activity; %1 is a competency.</extracomment>
        <translation>%1 üben</translation>
    </message>
    <message>
        <source>Plan an activity</source>
        <translation>Aktivität planen</translation>
    </message>
    <message>
        <source>Add evidence</source>
        <translation>Nachweis hinzufügen</translation>
    </message>
    <message>
        <source>Change evidence</source>
        <translation>Nachweis ändern</translation>
    </message>
    <message>
        <source>Remove evidence</source>
        <translation>Nachweis entfernen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Describe level</source>
        <translation>Stufe beschreiben</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsInspector</name>
    <message>
        <source>Rename competency</source>
        <translation>Kompetenz umbenennen</translation>
    </message>
    <message>
        <source>Change category</source>
        <translation>Kategorie ändern</translation>
    </message>
    <message>
        <source>Change note</source>
        <translation>Notiz ändern</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Art ändern</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Lücke %1</translation>
    </message>
    <message>
        <source>No gap</source>
        <translation>Keine Lücke</translation>
    </message>
    <message>
        <source>weight %1 of 3</source>
        <translation>Gewicht %1 von 3</translation>
    </message>
    <message>
        <source>needed at %1</source>
        <translation>benötigt auf %1</translation>
    </message>
    <message>
        <source>needed level not set</source>
        <translation>benötigte Stufe nicht gesetzt</translation>
    </message>
    <message>
        <source>must-have</source>
        <translation>Muss</translation>
    </message>
    <message>
        <source>Mean of %1, rounded to half levels</source>
        <translation>Mittel aus %1, in halben Stufen</translation>
    </message>
    <message>
        <source>Nobody has assessed it yet</source>
        <translation>Noch von niemandem eingeschätzt</translation>
    </message>
    <message>
        <source>Assessments</source>
        <translation>Einschätzungen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>Assess again</source>
        <translation>Erneut einschätzen</translation>
    </message>
    <message>
        <source>Nothing shows it yet</source>
        <translation>Noch nichts zeigt es</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Nachweise</translation>
    </message>
    <message>
        <source>Evidence  %1</source>
        <translation>Nachweise  %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Expected on %1</source>
        <translation>Erwartet am %1</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>Geschlossen durch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Planen</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Bitten</translation>
    </message>
    <message>
        <source>Select a row to see what its levels look like, who said what, and what closes the gap.</source>
        <translation>Wählen Sie eine Zeile aus, um zu sehen, wie ihre Stufen aussehen, wer was gesagt hat und was die Lücke schließt.</translation>
    </message>
    <message>
        <source>What each level looks like</source>
        <translation>Wie jede Stufe aussieht</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Talk about</source>
        <translation>Zu besprechen</translation>
    </message>
    <message>
        <source>Must-have</source>
        <translation>Muss-Kriterium</translation>
    </message>
    <message>
        <source>needed: %1</source>
        <translation>benötigt: %1</translation>
    </message>
    <message>
        <source>Click a level to read all of it, double click it to change it</source>
        <translation>Klick: alles zu einer Stufe lesen; Doppelklick: ändern, wie sie aussieht</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsPage</name>
    <message>
        <source>Skills</source>
        <translation>Kompetenzen</translation>
    </message>
    <message>
        <source>Needed for %1, against now</source>
        <translation>Benötigt für %1, verglichen mit heute</translation>
    </message>
    <message numerus="yes">
        <source>%n with a gap</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n mit Lücke</numerusform>
            <numerusform>%n mit Lücke</numerusform>
        </translation>
    </message>
    <message>
        <source>Readiness %1</source>
        <translation>Bereitschaft %1</translation>
    </message>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
    <message>
        <source>me</source>
        <translation>ich</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last assessed: %1</source>
        <translation>Zuletzt eingeschätzt: %1</translation>
    </message>
    <message>
        <source>Needed against now</source>
        <translation>Benötigt und heute</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Competency</source>
        <translation>Kompetenz</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Benötigt</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Gewichtete Lücke</translation>
    </message>
    <message>
        <source>Closed by the plan</source>
        <translation>Vom Plan geschlossen</translation>
    </message>
    <message>
        <source>Not covered</source>
        <translation>Nicht abgedeckt</translation>
    </message>
    <message>
        <source>Choose the target position first: what it needs is compared with what you have.</source>
        <translation>Wählen Sie zuerst die Zielposition: Was sie verlangt, wird mit dem verglichen, was Sie mitbringen.</translation>
    </message>
    <message>
        <source>Show the ladder</source>
        <translation>Karriereleiter zeigen</translation>
    </message>
    <message>
        <source>There is nothing to compare: %1 asks for no competencies yet.</source>
        <translation>Es gibt nichts zu vergleichen: %1 verlangt noch keine Kompetenzen.</translation>
    </message>
    <message>
        <source>Take %1 for %2</source>
        <translation>%1 für %2 übernehmen</translation>
    </message>
    <message>
        <source>Add a competency</source>
        <translation>Kompetenz hinzufügen</translation>
    </message>
    <message numerus="yes">
        <source>%n requirements</source>
        <comment>status bar</comment>
        <extracomment>Status bar; %n is the number of rows of the table. Followed by &quot;8 with a gap, 2 not assessed&quot;.</extracomment>
        <translation>
            <numerusform>%n Anforderung</numerusform>
            <numerusform>%n Anforderungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not assessed</source>
        <comment>status bar</comment>
        <translation>
            <numerusform>%n nicht eingeschätzt</numerusform>
            <numerusform>%n nicht eingeschätzt</numerusform>
        </translation>
    </message>
    <message>
        <source>No competency is asked for here. Say in the column “Now” what there is.</source>
        <translation>Hier wird keine Kompetenz verlangt. Sagen Sie in der Spalte „Heute“, was da ist.</translation>
    </message>
    <message>
        <source>Select a row first.</source>
        <translation>Wählen Sie zuerst eine Zeile.</translation>
    </message>
    <message>
        <source>Nothing to compare yet</source>
        <translation>Noch nichts zu vergleichen</translation>
    </message>
    <message>
        <source>No target yet</source>
        <translation>Noch kein Ziel</translation>
    </message>
    <message>
        <source>“%1” comes with time: no activity earns it.</source>
        <translation>„%1“ kommt mit der Zeit: Keine Aktivität erwirbt es.</translation>
    </message>
    <message>
        <source>“%1” is no competency: evidence belongs to competencies.</source>
        <translation>„%1“ ist keine Kompetenz: Nachweise gehören zu Kompetenzen.</translation>
    </message>
    <message>
        <source>Hide the panel at the right to see the profile and the weighted gap</source>
        <translation>Bereich rechts ausblenden, um Profil und gewichtete Lücke zu sehen</translation>
    </message>
    <message>
        <source>Needed for %1</source>
        <translation>Benötigt für %1</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::SkillsTable</name>
    <message>
        <source>Set the needed level</source>
        <translation>Benötigte Stufe setzen</translation>
    </message>
    <message>
        <source>Assess</source>
        <translation>Einschätzen</translation>
    </message>
    <message>
        <source>My own level: %1</source>
        <translation>Meine eigene Stufe: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Benötigt: %1</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>kein Datum</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::StartPage</name>
    <message>
        <source>Where do you want to climb?</source>
        <translation>Wohin möchten Sie aufsteigen?</translation>
    </message>
    <message>
        <source>Name the position and the date. NextRung works backward from there, within the hours you have.</source>
        <translation>Nennen Sie die Position und den Termin. NextRung rechnet von dort rückwärts, mit den Stunden, die Sie haben.</translation>
    </message>
    <message>
        <source>The position I hold</source>
        <translation>Die Position, die ich habe</translation>
    </message>
    <message>
        <source>The position I want</source>
        <translation>Die Position, die ich möchte</translation>
    </message>
    <message>
        <source>The day by which I am ready</source>
        <translation>Der Tag, bis zu dem ich bereit bin</translation>
    </message>
    <message>
        <source>Hours a week of my own</source>
        <translation>Eigene Stunden pro Woche</translation>
    </message>
    <message>
        <source>I am</source>
        <extracomment>The start sentence reads: I am [title] and I want to be [title] by [date] with [6] hours a week of my own.</extracomment>
        <translation>Ich bin</translation>
    </message>
    <message>
        <source>and I want to be</source>
        <translation>und möchte</translation>
    </message>
    <message>
        <source>by</source>
        <translation>werden, bis</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>hours a week of my own.</source>
        <translation>Stunden pro Woche.</translation>
    </message>
    <message>
        <source>Make the plan</source>
        <translation>Plan erstellen</translation>
    </message>
    <message>
        <source>Or start from a template</source>
        <translation>Oder mit einer Vorlage beginnen</translation>
    </message>
    <message>
        <source>Empty ladder</source>
        <translation>Leere Karriereleiter</translation>
    </message>
    <message>
        <source>Draw it yourself</source>
        <translation>Selbst zeichnen</translation>
    </message>
    <message>
        <source>Say which position you hold now, then which one you want.</source>
        <translation>Geben Sie an, welche Position Sie heute haben, und dann, welche Sie möchten.</translation>
    </message>
    <message>
        <source>Say which position you want to reach.</source>
        <translation>Geben Sie an, welche Position Sie erreichen möchten.</translation>
    </message>
    <message>
        <source>You hold this position already. Name the one you want next.</source>
        <translation>Diese Position haben Sie schon. Nennen Sie die, die Sie als Nächstes möchten.</translation>
    </message>
    <message>
        <source>Track %1</source>
        <translation>Laufbahn %1</translation>
    </message>
    <message>
        <source>Level %1</source>
        <translation>Stufe %1</translation>
    </message>
    <message>
        <source>That day is not ahead. Choose one after today.</source>
        <translation>Dieser Tag liegt nicht in der Zukunft. Einen Tag nach heute wählen.</translation>
    </message>
    <message>
        <source>Without hours there is no plan. Say at least half an hour.</source>
        <translation>Ohne Stunden entsteht kein Plan. Mindestens eine halbe Stunde angeben.</translation>
    </message>
    <message>
        <source>Double click one: positions, skills and activities you can change</source>
        <translation>Doppelklick: Positionen, Kompetenzen, Aktivitäten, die Sie ändern können</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::StartSide</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open a plan…</source>
        <translation>Plan öffnen…</translation>
    </message>
    <message>
        <source>See the sample plan: Maya</source>
        <translation>Beispielplan ansehen: Maya</translation>
    </message>
    <message>
        <source>Import positions from a table…</source>
        <translation>Positionen importieren…</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>No plans yet. Plans you save appear here.</source>
        <translation>Noch keine Pläne. Gespeicherte Pläne erscheinen hier.</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>So geht es</translation>
    </message>
    <message>
        <source>Draw the ladder</source>
        <translation>Die Karriereleiter zeichnen</translation>
    </message>
    <message>
        <source>positions, moves, the route you choose</source>
        <translation>Positionen, Schritte, der gewählte Weg</translation>
    </message>
    <message>
        <source>See the gap</source>
        <translation>Die Lücke sehen</translation>
    </message>
    <message>
        <source>what the position needs, what you have</source>
        <translation>was die Position verlangt, was Sie mitbringen</translation>
    </message>
    <message>
        <source>Plan backward</source>
        <translation>Rückwärts planen</translation>
    </message>
    <message>
        <source>from the date, in the hours you have</source>
        <translation>vom Termin aus, in Ihren Stunden</translation>
    </message>
    <message>
        <source>Tell your manager</source>
        <translation>Mit der Führungskraft sprechen</translation>
    </message>
    <message>
        <source>a printed plan for the meeting</source>
        <translation>ein gedruckter Plan für das Gespräch</translation>
    </message>
    <message>
        <source>Everything stays in one file on this computer. No account, no network.</source>
        <translation>Alles bleibt in einer Datei auf diesem Computer. Kein Konto, kein Netz.</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::TemplateCard</name>
    <message>
        <source>%1, no positions</source>
        <translation>%1, keine Positionen</translation>
    </message>
    <message numerus="yes">
        <source>%n track(s)</source>
        <translation>
            <numerusform>%n Laufbahn</numerusform>
            <numerusform>%n Laufbahnen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n level(s)</source>
        <translation>
            <numerusform>%n Stufe</numerusform>
            <numerusform>%n Stufen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n Position</numerusform>
            <numerusform>%n Positionen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skill(s)</source>
        <translation>
            <numerusform>%n Kompetenz</numerusform>
            <numerusform>%n Kompetenzen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activity(s)</source>
        <translation>
            <numerusform>%n Aktivität</numerusform>
            <numerusform>%n Aktivitäten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::TimelineView</name>
    <message>
        <source>Move activity</source>
        <translation>Aktivität verschieben</translation>
    </message>
    <message>
        <source>Change dates</source>
        <translation>Termine ändern</translation>
    </message>
    <message>
        <source>Change progress</source>
        <translation>Fortschritt ändern</translation>
    </message>
    <message>
        <source>Link activities</source>
        <translation>Aktivitäten verknüpfen</translation>
    </message>
    <message>
        <source>New milestone</source>
        <translation>Neuer Meilenstein</translation>
    </message>
    <message>
        <source>New activity</source>
        <translation>Neue Aktivität</translation>
    </message>
    <message>
        <source>Add milestone</source>
        <translation>Meilenstein hinzufügen</translation>
    </message>
    <message>
        <source>Add activity</source>
        <translation>Aktivität hinzufügen</translation>
    </message>
    <message>
        <source>All milestones</source>
        <translation>Alle Meilensteine</translation>
    </message>
    <message>
        <source>No goal date</source>
        <translation>Kein Zieltermin</translation>
    </message>
    <message>
        <source>agreed for %1</source>
        <translation>vereinbart für %1</translation>
    </message>
    <message numerus="yes">
        <source>agreed for %1, %n working day(s) later now</source>
        <translation>
            <numerusform>vereinbart für %1, jetzt %n Arbeitstag später</numerusform>
            <numerusform>vereinbart für %1, jetzt %n Arbeitstage später</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>agreed for %1, %n working day(s) earlier now</source>
        <translation>
            <numerusform>vereinbart für %1, jetzt %n Arbeitstag früher</numerusform>
            <numerusform>vereinbart für %1, jetzt %n Arbeitstage früher</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2: %3 of %4 h</source>
        <translation>%1 bis %2: %3 von %4 h</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::TitleEditor</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::ViewsDiffer</name>
    <message>
        <source>Where views differ</source>
        <translation>Wo die Einschätzungen auseinandergehen</translation>
    </message>
    <message>
        <source>A point or more between the assessments: talk about these first</source>
        <translation>Ein Punkt oder mehr Unterschied: Sprechen Sie zuerst darüber</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::WeightedGapChart</name>
    <message>
        <source>%1: %2, of which the plan closes %3</source>
        <translation>%1: %2, davon schließt der Plan %3</translation>
    </message>
    <message>
        <source>Weighted gap</source>
        <translation>Gewichtete Lücke</translation>
    </message>
</context>
<context>
    <name>nextrung::widgets::WorkloadPanel</name>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message numerus="yes">
        <source>%1 to %2: %3 of %4 h, %n week(s)</source>
        <translation>
            <numerusform>%1 bis %2: %3 von %4&#xa0;h, %n Woche</numerusform>
            <numerusform>%1 bis %2: %3 von %4&#xa0;h, %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>over capacity</source>
        <translation>über der Kapazität</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
    <message>
        <source>Level these weeks</source>
        <translation>Wochen ausgleichen</translation>
    </message>
    <message>
        <source>Other hours…</source>
        <translation>Andere Stunden…</translation>
    </message>
    <message>
        <source>Try other hours a week and see what they change</source>
        <translation>Andere Stunden pro Woche ausprobieren und sehen, was sie ändern</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h left, hours a week not set</source>
        <translation>%1 h übrig, Stunden pro Woche nicht angegeben</translation>
    </message>
    <message>
        <source>%1 h left, %2 h capacity</source>
        <translation>%1 h übrig, %2 h Kapazität</translation>
    </message>
    <message numerus="yes">
        <source>%n week(s) over, up to %1 of %2 h</source>
        <extracomment>Hours of the fullest week, such as &quot;up to 7.6 of 6 h&quot;.</extracomment>
        <translation>
            <numerusform>%n Woche zu voll, bis zu %1 von %2 h</numerusform>
            <numerusform>%n Wochen zu voll, bis zu %1 von %2 h</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h left, %2 h capacity through the week of the last finish</source>
        <translation>%1&#xa0;h übrig, %2&#xa0;h Kapazität bis zum Ende der Woche, in der alles fertig ist</translation>
    </message>
</context>
</TS>
