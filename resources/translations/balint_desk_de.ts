<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>&quot;{name}&quot; is no mark. The marks are {names}.</source>
        <translation>„{name}“ ist kein Eintrag. Die Einträge sind {names}.</translation>
    </message>
    <message>
        <source>A bracket stands alone in “{piece}”. A field is written like {example}.</source>
        <translation>In „{piece}“ steht eine Klammer allein. Ein Feld schreibt man wie {example}.</translation>
    </message>
    <message>
        <source>A cost of this kind is kept for this session already.</source>
        <translation>Kosten dieser Art sind für diese Sitzung schon festgehalten.</translation>
    </message>
    <message>
        <source>A credit note takes something off. This would take off {amount}.</source>
        <translation>Eine Gutschrift zieht etwas ab. Diese würde {amount} abziehen.</translation>
    </message>
    <message>
        <source>A fee cannot be below nought.</source>
        <translation>Ein Honorar liegt nie unter null.</translation>
    </message>
    <message>
        <source>A feeling needs a word.</source>
        <translation>Ein Gefühl braucht ein Wort.</translation>
    </message>
    <message>
        <source>A file needs a passphrase.</source>
        <translation>Eine Datei braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>A firmer letter comes only after a friendlier one about the same money, on a later day.</source>
        <translation>Ein deutlicherer Brief kommt erst nach einem freundlicheren über dasselbe Geld, an einem späteren Tag.</translation>
    </message>
    <message>
        <source>A group meets every week at most. Please choose one week or more between sessions.</source>
        <translation>Eine Gruppe trifft sich höchstens jede Woche. Bitte wählen Sie mindestens eine Woche zwischen den Sitzungen.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Die Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>A last letter about {amount}</source>
        <translation>Ein letzter Brief über {amount}</translation>
    </message>
    <message>
        <source>A leader needs a name.</source>
        <translation>Wer leitet, braucht einen Namen.</translation>
    </message>
    <message>
        <source>A letter about this money is dated between {since} and {last}.</source>
        <translation>Ein Brief über dieses Geld trägt ein Datum zwischen {since} und {last}.</translation>
    </message>
    <message>
        <source>A letter needs a subject.</source>
        <translation>Ein Brief braucht einen Betreff.</translation>
    </message>
    <message>
        <source>A line says what it is for.</source>
        <translation>Eine Zeile sagt, wofür sie ist.</translation>
    </message>
    <message>
        <source>A member needs a name.</source>
        <translation>Die Person braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name like that of {name} stands in it, and {amount} fits.</source>
        <translation>Ein Name wie der von {name} steht darin, und {amount} passt.</translation>
    </message>
    <message>
        <source>A page of the file is damaged. Close it and bring back the newest backup.</source>
        <translation>Eine Seite der Datei ist beschädigt. Schließen Sie sie und holen Sie die neueste Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>A receipt is for money that came in cash.</source>
        <translation>Eine Quittung gibt es für Geld, das bar kam.</translation>
    </message>
    <message>
        <source>A recovery key has 13 blocks of 8, made of the digits 0 to 9 and the letters A to F. Here are {count} of 104 signs. Compare it with your sheet.</source>
        <translation>Ein Notfallschlüssel hat 13 Blöcke zu 8 Zeichen, aus den Ziffern 0 bis 9 und den Buchstaben A bis F. Hier sind {count} von 104 Zeichen. Vergleichen Sie ihn mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>A sentence of yours</source>
        <translation>Ein Satz von Ihnen</translation>
    </message>
    <message>
        <source>A small reminder</source>
        <translation>Freundliche Erinnerung</translation>
    </message>
    <message>
        <source>A term needs a name, such as Spring 2027.</source>
        <translation>Ein Semester braucht einen Namen, etwa Frühjahr 2027.</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>Alle Einträge</translation>
    </message>
    <message>
        <source>All of it is there already: nothing will change.</source>
        <translation>Alles davon ist schon da: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>An expense needs a day and an amount.</source>
        <translation>Eine Ausgabe braucht einen Tag und einen Betrag.</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>At least one group bears a cost. Give it a part.</source>
        <translation>Mindestens eine Gruppe trägt Kosten. Geben Sie ihr einen Teil.</translation>
    </message>
    <message>
        <source>At, if you know</source>
        <translation>Uhrzeit, falls bekannt</translation>
    </message>
    <message>
        <source>Average of the last four</source>
        <translation>Schnitt der letzten vier</translation>
    </message>
    <message>
        <source>Away until {last} is before away from {first}. Please put one of the two days right.</source>
        <translation>Das Ende der Abwesenheit, {last}, liegt vor ihrem Beginn, {first}. Bitte berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Away, word not known</source>
        <translation>Abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>Balint Desk may not write beside its file. Move the file to a folder of your own.</source>
        <translation>Balint Desk darf neben seiner Datei nicht schreiben. Verschieben Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Balint Desk may not write in the folder {folder}. Keep the file in a folder of your own.</source>
        <translation>Balint Desk darf im Ordner {folder} nicht schreiben. Bewahren Sie die Datei in einem eigenen Ordner auf.</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Charged</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Choose at least one form in which it is written.</source>
        <translation>Wählen Sie mindestens eine Form, in der es geschrieben wird.</translation>
    </message>
    <message>
        <source>Choose what is to be credited.</source>
        <translation>Wählen Sie, was gutgeschrieben wird.</translation>
    </message>
    <message>
        <source>Choose who will be away.</source>
        <translation>Wählen Sie, wer fehlen wird.</translation>
    </message>
    <message>
        <source>Column {column} has marks but no name in line {line}.</source>
        <translation>Spalte {column} hat Einträge, aber keinen Namen in Zeile {line}.</translation>
    </message>
    <message>
        <source>Could we stay with not knowing?</source>
        <translation>Konnten wir beim Nichtwissen bleiben?</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Credit notes need numbers of their own: give them another pattern than invoices.</source>
        <translation>Gutschriften brauchen eigene Nummern: Geben Sie ihnen ein anderes Muster als den Rechnungen.</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Dear {name},

I have just gone through what was paid, and {amount} is still open, the oldest of it since {since}. It may simply have slipped your mind; that happens to all of us.

{list}

{bank}

If you have paid it already, or if something here is not right, please tell me. We can also speak about it.

With warm wishes
{leader}</source>
        <translation>Guten Tag {name},

ich habe gerade durchgesehen, was bezahlt wurde, und {amount} sind noch offen, das Älteste davon seit dem {since}. Vielleicht ist es Ihnen einfach durchgerutscht; das passiert uns allen.

{list}

{bank}

Wenn Sie es schon bezahlt haben oder hier etwas nicht stimmt, sagen Sie es mir bitte. Wir können auch darüber sprechen.

Mit herzlichen Grüßen
{leader}</translation>
    </message>
    <message>
        <source>Dear {name},

I have written to you more than once about {amount}, the oldest of it open since {since}. It is still not paid.

{list}

{bank}

Please pay it within ten days, or tell me by then how you want to settle it. I would like to end this in good order.

Kind regards
{leader}</source>
        <translation>Guten Tag {name},

ich habe Ihnen schon mehr als einmal wegen {amount} geschrieben, das Älteste davon ist seit dem {since} offen. Es ist noch immer nicht bezahlt.

{list}

{bank}

Bitte bezahlen Sie es innerhalb von zehn Tagen, oder sagen Sie mir bis dahin, wie Sie es regeln möchten. Ich möchte das gern in guter Ordnung abschließen.

Mit freundlichen Grüßen
{leader}</translation>
    </message>
    <message>
        <source>Dear {name},

I wrote to you before about money that is open. It is now {amount}, the oldest of it since {since}, and it has not reached me yet.

{list}

{bank}

Please pay it within two weeks. If that is difficult, call me before then, and we will find a way.

Kind regards
{leader}</source>
        <translation>Guten Tag {name},

ich habe Ihnen schon einmal wegen eines offenen Betrags geschrieben. Inzwischen sind es {amount}, das Älteste davon seit dem {since}, und bei mir ist noch nichts angekommen.

{list}

{bank}

Bitte bezahlen Sie es innerhalb von zwei Wochen. Wenn das schwierig ist, rufen Sie mich vorher an, dann finden wir einen Weg.

Mit freundlichen Grüßen
{leader}</translation>
    </message>
    <message>
        <source>Did we stay with the relationship?</source>
        <translation>Sind wir bei der Beziehung geblieben?</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Entry {number} of {name}: its day or its amount cannot be read. Download it once more.</source>
        <translation>Buchung {number} in {name}: Tag oder Betrag ist nicht lesbar. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Everything up to {day} is closed already, and stays so.</source>
        <translation>Alles bis zum {day} ist schon abgeschlossen und bleibt es.</translation>
    </message>
    <message>
        <source>Everything up to {day} is closed. Take a later day.</source>
        <translation>Alles bis zum {day} ist abgeschlossen. Nehmen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>Fees were charged for this time in the group, so it stays. Put its days right instead.</source>
        <translation>Für diese Zeit in der Gruppe wurde Honorar berechnet, deshalb bleibt sie. Berichtigen Sie stattdessen ihre Tage.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For sessions</source>
        <translation>Berechnet</translation>
    </message>
    <message>
        <source>For the time from</source>
        <translation>Für die Zeit ab</translation>
    </message>
    <message>
        <source>For which group was it?</source>
        <translation>Für welche Gruppe war es?</translation>
    </message>
    <message>
        <source>From which day on does this hold?</source>
        <translation>Ab welchem Tag gilt das?</translation>
    </message>
    <message>
        <source>From which day on? Write it into “From”.</source>
        <translation>Ab welchem Tag? Schreiben Sie ihn bei „Von“ hinein.</translation>
    </message>
    <message>
        <source>From {first} to {last} is more than ten years. Please plan a shorter time; more can be added later.</source>
        <translation>Von {first} bis {last} sind es mehr als zehn Jahre. Bitte planen Sie eine kürzere Zeit; mehr kann später dazukommen.</translation>
    </message>
    <message>
        <source>Give the day of coming back.</source>
        <translation>Geben Sie den Tag der Rückkehr an.</translation>
    </message>
    <message>
        <source>Give the day of joining.</source>
        <translation>Geben Sie den Eintrittstag an.</translation>
    </message>
    <message>
        <source>Give the day on which {name} joined.</source>
        <translation>Geben Sie den Tag an, seit dem {name} dabei ist.</translation>
    </message>
    <message>
        <source>Give the last day in the group.</source>
        <translation>Geben Sie den letzten Tag in der Gruppe an.</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Group, if named</source>
        <translation>Gruppe, falls genannt</translation>
    </message>
    <message>
        <source>Here are {count} different marks. A register has a few that come again.</source>
        <translation>Hier sind {count} verschiedene Einträge. Eine Anwesenheitsliste hat wenige, die wiederkehren.</translation>
    </message>
    <message>
        <source>How did each of us arrive?</source>
        <translation>Wie ist jede:r von uns angekommen?</translation>
    </message>
    <message>
        <source>How it came</source>
        <translation>Auf welchem Weg</translation>
    </message>
    <message>
        <source>How much does each session cost? Write an amount above nought.</source>
        <translation>Wie viel kostet jede Sitzung? Schreiben Sie einen Betrag über null.</translation>
    </message>
    <message>
        <source>How much is it?</source>
        <translation>Wie viel ist es?</translation>
    </message>
    <message>
        <source>How much is it? Choose “No fee” if it is nothing.</source>
        <translation>Wie viel ist es? Wählen Sie „Kein Honorar“, wenn es nichts ist.</translation>
    </message>
    <message>
        <source>How much was paid? Write an amount above nought.</source>
        <translation>Wie viel wurde bezahlt? Schreiben Sie einen Betrag über null.</translation>
    </message>
    <message>
        <source>How much was spent? Write an amount above nought.</source>
        <translation>Wie viel wurde ausgegeben? Schreiben Sie einen Betrag über null.</translation>
    </message>
    <message>
        <source>How was it between us?</source>
        <translation>Wie war es zwischen uns?</translation>
    </message>
    <message>
        <source>How was the frame: time, place, confidentiality?</source>
        <translation>Wie war der Rahmen: Zeit, Ort, Vertraulichkeit?</translation>
    </message>
    <message>
        <source>How was the group with the presenter?</source>
        <translation>Wie ging die Gruppe mit der vorstellenden Person um?</translation>
    </message>
    <message>
        <source>How was the story told, and what was left out?</source>
        <translation>Wie wurde die Geschichte erzählt, und was wurde ausgelassen?</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Ideas for next time</source>
        <translation>Ideen für das nächste Mal</translation>
    </message>
    <message>
        <source>If it is one person, say --same-name one-person.</source>
        <translation>Ist es eine Person, dann --same-name one-person.</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In der Liste</translation>
    </message>
    <message>
        <source>Insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>Invoice</source>
        <translation>Rechnung</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>It cannot be due before its own date.</source>
        <translation>Fällig kann sie nicht vor ihrem Datum sein.</translation>
    </message>
    <message>
        <source>It could be of {names}. Choose whose it is.</source>
        <translation>Es könnte von {names} sein. Wählen Sie, von wem es ist.</translation>
    </message>
    <message>
        <source>It is charged up to {day} already, and that stays. Take a later day.</source>
        <translation>Bis zum {day} ist schon berechnet, und das bleibt. Nehmen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>It is of {on}</source>
        <translation>Sie ist vom {on}</translation>
    </message>
    <message>
        <source>It opens this file if the passphrase is ever forgotten</source>
        <translation>Es öffnet diese Datei, falls die Passphrase einmal vergessen ist</translation>
    </message>
    <message>
        <source>It was entered for {day}, so it cannot be taken back before that.</source>
        <translation>Es wurde für den {day} eingetragen und kann vorher nicht zurückgenommen werden.</translation>
    </message>
    <message>
        <source>Kept as cancelled, so the marks of these days are left out: {days}.</source>
        <translation>Als ausgefallen eingetragen, deshalb bleiben die Einträge dieser Tage weg: {days}.</translation>
    </message>
    <message>
        <source>Kept as members to this day, and so they stay: {names}. Who left gets a last day on their card.</source>
        <translation>Bis heute in der Gruppe geführt, und so bleibt es: {names}. Wer ausgetreten ist, bekommt auf der Karte einen letzten Tag.</translation>
    </message>
    <message>
        <source>Kept as members to this day, and so they stay; with --replace they leave: {names}.</source>
        <translation>Bis heute in der Gruppe geführt, und so bleibt es; mit --replace treten sie aus: {names}.</translation>
    </message>
    <message>
        <source>Kept as members to this day, and they leave now: {names}.</source>
        <translation>Bis heute in der Gruppe geführt, und jetzt ausgetreten: {names}.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Kind of cost</source>
        <translation>Art der Kosten</translation>
    </message>
    <message>
        <source>Known from another group: {names}. Say with --known-elsewhere same or new whether these are the same people.</source>
        <translation>Aus einer anderen Gruppe bekannt: {names}. Sagen Sie mit --known-elsewhere same oder new, ob es dieselben Personen sind.</translation>
    </message>
    <message>
        <source>Least to meet: {least}</source>
        <translation>Mindestzahl: {least}</translation>
    </message>
    <message>
        <source>Least to meet: {least}. Away: {away}</source>
        <translation>Mindestzahl: {least}. Es fehlen: {away}</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Left on {left} is before joining on {joined}. Please put one of the two days right.</source>
        <translation>Der letzte Tag, {left}, liegt vor dem ersten, {joined}. Bitte berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Line {line} has a mark but no date.</source>
        <translation>Zeile {line} hat einen Eintrag, aber keinen Tag.</translation>
    </message>
    <message>
        <source>Line {line} has a mark but no name.</source>
        <translation>Zeile {line} hat einen Eintrag, keinen Namen.</translation>
    </message>
    <message>
        <source>Line {line} has marks but no name.</source>
        <translation>Zeile {line} hat Einträge, aber keinen Namen.</translation>
    </message>
    <message>
        <source>Line {line} has no dates as its headings, like 11/01/2021.</source>
        <translation>Zeile {line} hat keine Tage als Überschriften, wie 11.01.2021.</translation>
    </message>
    <message>
        <source>Line {line} is blank, so it has no headings.</source>
        <translation>Zeile {line} ist leer, hat also keine Überschriften.</translation>
    </message>
    <message>
        <source>Line {line} of {name} cannot be read as CSV.</source>
        <translation>Zeile {line} von {name} lässt sich nicht als CSV lesen.</translation>
    </message>
    <message>
        <source>Line {line} of {name} is damaged, so it cannot be read as XML. Download it once more.</source>
        <translation>Zeile {line} von {name} ist beschädigt und nicht als XML lesbar. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: the day or the amount of a payment cannot be read. Download it once more, or take CSV.</source>
        <translation>Zeile {line} von {name}: Tag oder Betrag einer Zahlung ist nicht lesbar. Laden Sie die Datei noch einmal herunter, oder nehmen Sie CSV.</translation>
    </message>
    <message>
        <source>Line {line} of {name}: this payment tells no currency. Take CSV, where you can say it yourself.</source>
        <translation>Zeile {line} von {name}: Diese Zahlung nennt keine Währung. Nehmen Sie CSV, dort können Sie sie selbst angeben.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: &quot;{heading}&quot; is not a date.</source>
        <translation>Zeile {line}, Spalte {column}: „{heading}“ ist kein Datum.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: &quot;{heading}&quot; stands between the dates and is none.</source>
        <translation>Zeile {line}, Spalte {column}: „{heading}“ steht zwischen den Tagen und ist keiner.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{cell}” is no amount in {currency}.</source>
        <translation>Zeile {line}, Spalte {column}: „{cell}“ ist kein Betrag in {currency}.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: “{cell}” is not a day.</source>
        <translation>Zeile {line}, Spalte {column}: „{cell}“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Marks are given like &quot;Y=present,N=away&quot;.</source>
        <translation>Einträge gibt man so an: „Y=present,N=away“.</translation>
    </message>
    <message>
        <source>Marks stop before the register does: {names}. Whether they left then or stayed without coming: say --after-last left or --after-last stayed.</source>
        <translation>Einträge enden vor der Liste: {names}. Ob sie da austraten oder blieben, ohne zu kommen: --after-last left oder --after-last stayed angeben.</translation>
    </message>
    <message>
        <source>Marks: {kinds}; {known} there already.</source>
        <translation>Einträge: {kinds}; {known} schon da.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Members: {new} new, {known} there already.</source>
        <translation>Teilnehmende: {new} neu, {known} schon da.</translation>
    </message>
    <message>
        <source>Membership of societies</source>
        <translation>Vereinsbeiträge</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>More sessions are kept of these days than the register tells of, so they are left out: {days}.</source>
        <translation>Für diese Tage sind mehr Sitzungen eingetragen, als die Liste nennt, deshalb bleiben sie weg: {days}.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and words</source>
        <translation>Name und Text</translation>
    </message>
    <message>
        <source>Name the file that the recovery key belongs to.</source>
        <translation>Nennen Sie die Datei, zu der der Notfallschlüssel gehört.</translation>
    </message>
    <message>
        <source>Names turned round: {pairs}.</source>
        <translation>Vor- und Nachname umgestellt: {pairs}.</translation>
    </message>
    <message>
        <source>New ones who left with the register&apos;s last session, on {day}: {count}.</source>
        <translation>Neue, die mit der letzten Sitzung der Liste am {day} austraten: {count}.</translation>
    </message>
    <message>
        <source>No copy can be written in {folder}. See that you may write there, or choose another folder.</source>
        <translation>In {folder} lässt sich keine Kopie schreiben. Prüfen Sie, ob Sie dort schreiben dürfen, oder nehmen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No folder for the demo could be made in {folder}.</source>
        <translation>In {folder} ließ sich kein Ordner für die Demo anlegen.</translation>
    </message>
    <message>
        <source>No line has both a day and an amount in these columns. Choose other columns.</source>
        <translation>Keine Zeile hat in diesen Spalten sowohl einen Tag als auch einen Betrag. Wählen Sie andere Spalten.</translation>
    </message>
    <message>
        <source>No line of this file has dates as its headings, like 11/01/2021, and no column has dates below.</source>
        <translation>Keine Zeile dieser Datei hat Tage als Überschriften, wie 11.01.2021, und keine Spalte hat Tage darunter.</translation>
    </message>
    <message>
        <source>No line with headings stands above the dates.</source>
        <translation>Über den Tagen steht keine Zeile mit Überschriften.</translation>
    </message>
    <message>
        <source>No mark stands under the headings in line {line}.</source>
        <translation>Unter den Überschriften in Zeile {line} steht kein Eintrag.</translation>
    </message>
    <message>
        <source>No name stands under the headings in line {line}.</source>
        <translation>Unter den Überschriften in Zeile {line} steht kein Name.</translation>
    </message>
    <message>
        <source>No names stand beside the heading of the dates in line {line}.</source>
        <translation>Neben der Überschrift der Tage in Zeile {line} stehen keine Namen.</translation>
    </message>
    <message>
        <source>No program of this computer could be asked to open {path}. Open it by hand.</source>
        <translation>Auf diesem Computer ließ sich kein Programm finden, das {path} öffnet. Öffnen Sie es von Hand.</translation>
    </message>
    <message>
        <source>No session up to today has a mark in this register.</source>
        <translation>Keine Sitzung bis heute hat in dieser Liste einen Eintrag.</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Nobody has a mark on these days, so they are left out: {days}.</source>
        <translation>An diesen Tagen hat niemand einen Eintrag, deshalb bleiben sie weg: {days}.</translation>
    </message>
    <message>
        <source>Nobody pays a fee in this group yet. Agree about it with a member first.</source>
        <translation>In dieser Gruppe zahlt noch niemand ein Honorar. Vereinbaren Sie es zuerst mit jemandem.</translation>
    </message>
    <message>
        <source>Nobody pays this any more on {day}. Take an earlier day.</source>
        <translation>Am {day} zahlt das niemand mehr. Nehmen Sie einen früheren Tag.</translation>
    </message>
    <message>
        <source>Nobody pays this before {day}. Take that day or a later one.</source>
        <translation>Vor dem {day} zahlt das niemand. Nehmen Sie diesen Tag oder einen späteren.</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Nicht fällig</translation>
    </message>
    <message>
        <source>Not known what these marks mean: {places}. Say it with --marks {example}=present; the marks are {names}. What is no mark is left out with --leave-out.</source>
        <translation>Was diese Einträge bedeuten, ist nicht bekannt: {places}. Sagen Sie es mit --marks {example}=present; die Einträge sind {names}. Was kein Eintrag ist, wird mit --leave-out ausgelassen.</translation>
    </message>
    <message>
        <source>Not paid</source>
        <translation>Nicht bezahlt</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Note what stayed from {day}</source>
        <translation>Notieren, was vom {day} bleibt</translation>
    </message>
    <message>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <source>Nothing is agreed yet; joined {on}</source>
        <translation>Noch nichts vereinbart; dabei seit dem {on}</translation>
    </message>
    <message>
        <source>Nothing will change.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Älter</translation>
    </message>
    <message>
        <source>Oldest since</source>
        <translation>Ältestes seit</translation>
    </message>
    <message>
        <source>One date stands more than once: {places}. Say with --same-date two-sessions or one-session whether these are sessions of one day or one session written twice. A column that tells them apart is named with --time-column; two people of one name need a name each.</source>
        <translation>Ein Datum steht mehr als einmal da: {places}. Sagen Sie mit --same-date two-sessions oder one-session, ob es Sitzungen eines Tages sind oder eine Sitzung, zweimal geschrieben. Eine Spalte, die sie unterscheidet, nennt man mit --time-column; zwei Personen eines Namens brauchen je einen eigenen Namen.</translation>
    </message>
    <message>
        <source>One line from the bank waits to be put to an account</source>
        <translation>Eine Zeile von der Bank ist noch zuzuordnen</translation>
    </message>
    <message>
        <source>One sign of the recovery key is mistyped. Compare it with your sheet, block by block.</source>
        <translation>Ein Zeichen des Notfallschlüssels ist vertippt. Vergleichen Sie ihn Block für Block mit Ihrem Blatt.</translation>
    </message>
    <message>
        <source>Only an invoice that was issued is put right by a credit note.</source>
        <translation>Nur eine ausgestellte Rechnung wird durch eine Gutschrift berichtigt.</translation>
    </message>
    <message>
        <source>Only the amount speaks for {name}: nothing else of {amount} is open.</source>
        <translation>Nur der Betrag spricht für {name}: Sonst ist nichts über {amount} offen.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Anfangsstand</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>Other groups have {members} of the name {name}, the register has {lines}, and nothing tells which is which. Take them as other people, or give each a name of their own.</source>
        <translation>In anderen Gruppen heißen {members} {name}, in der Liste {lines}, und nichts sagt, wer wer ist. Nehmen Sie sie als andere Personen, oder geben Sie jeder einen eigenen Namen.</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Paid back</source>
        <translation>Zurückgezahlt</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Please choose the first, second, third, fourth or last such day of the month.</source>
        <translation>Bitte wählen Sie den ersten, zweiten, dritten, vierten oder letzten solchen Tag im Monat.</translation>
    </message>
    <message>
        <source>Profession</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Read as {mark}: {texts}.</source>
        <translation>Als {mark} gelesen: {texts}.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Refreshments</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheit</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Say for which days it is: from when, and until when.</source>
        <translation>Sagen Sie, für welche Tage es ist: ab wann und bis wann.</translation>
    </message>
    <message>
        <source>Say from which day to which day.</source>
        <translation>Sagen Sie, von wann bis wann.</translation>
    </message>
    <message>
        <source>Say how many weeks lie between two sessions.</source>
        <translation>Sagen Sie, wie viele Wochen zwischen zwei Sitzungen liegen.</translation>
    </message>
    <message>
        <source>Say when the sessions begin and how long they last.</source>
        <translation>Sagen Sie, wann die Sitzungen beginnen und wie lange sie dauern.</translation>
    </message>
    <message>
        <source>Say why it is let go: the reason stays with it.</source>
        <translation>Sagen Sie, warum es erlassen wird: Der Grund bleibt dabei.</translation>
    </message>
    <message>
        <source>Say why it is put right: the reason stands on the credit note.</source>
        <translation>Sagen Sie, warum berichtigt wird: Der Grund steht auf der Gutschrift.</translation>
    </message>
    <message>
        <source>Say why it is taken back: the reason stays with it.</source>
        <translation>Sagen Sie, warum es zurückgenommen wird: Der Grund bleibt dabei.</translation>
    </message>
    <message>
        <source>Say why the line of {name} is changed or left out: it stays with the line.</source>
        <translation>Sagen Sie, warum die Zeile von {name} geändert oder ausgelassen ist: Der Grund bleibt bei der Zeile.</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Sessions: {new} new, {known} there already, from {first} to {last}.</source>
        <translation>Sitzungen: {new} neu, {known} schon da, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>Silence, pace: how did the group carry itself?</source>
        <translation>Stille, Tempo: Wie hat sich die Gruppe getragen?</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Something of this statement came in meanwhile. Please look at the counts once more.</source>
        <translation>Etwas von diesem Kontoauszug kam inzwischen dazu. Bitte sehen Sie die Zahlen noch einmal an.</translation>
    </message>
    <message>
        <source>Speak about money with {count} members</source>
        <translation>Mit {count} Teilnehmenden über Geld sprechen</translation>
    </message>
    <message>
        <source>Speak about money with {name}</source>
        <translation>Mit {name} über Geld sprechen</translation>
    </message>
    <message>
        <source>Spent</source>
        <translation>Ausgegeben</translation>
    </message>
    <message>
        <source>Spoken of, not yet agreed; joined {on}</source>
        <translation>Besprochen, noch nicht vereinbart; dabei seit dem {on}</translation>
    </message>
    <message>
        <source>Standard input is closed, so no passphrase can come from it.</source>
        <translation>Die Standardeingabe ist geschlossen, von dort kann keine Passphrase kommen.</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Still open: {amount}</source>
        <translation>Noch offen: {amount}</translation>
    </message>
    <message>
        <source>Supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>Talked afterwards with {name}, nothing noted here yet</source>
        <translation>Danach mit {name} gesprochen, hier noch nichts notiert</translation>
    </message>
    <message>
        <source>Talked afterwards, nothing noted here yet</source>
        <translation>Danach gesprochen, hier noch nichts notiert</translation>
    </message>
    <message>
        <source>Talked over</source>
        <translation>Nachgespräch</translation>
    </message>
    <message>
        <source>Tax in it</source>
        <translation>Darin Steuer</translation>
    </message>
    <message>
        <source>The address of {name} is missing.</source>
        <translation>Die Adresse von {name} fehlt.</translation>
    </message>
    <message>
        <source>The co-leader&apos;s share</source>
        <translation>Anteil der Co-Leitung</translation>
    </message>
    <message>
        <source>The copy {name} could not be written. See that the disk has room.</source>
        <translation>Die Kopie {name} ließ sich nicht schreiben. Sehen Sie nach, ob die Festplatte Platz hat.</translation>
    </message>
    <message>
        <source>The copy {name} did not pass its check and was thrown away.</source>
        <translation>Die Kopie {name} hat die Prüfung nicht bestanden und wurde weggeworfen.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Das Datum fehlt.</translation>
    </message>
    <message>
        <source>The dates, like &quot;{heading}&quot;, can be read in more than one way. Say which with --date-order {orders}.</source>
        <translation>Die Tage, wie „{heading}“, lassen sich auf mehr als eine Art lesen. Sagen Sie mit --date-order {orders}, welche gilt.</translation>
    </message>
    <message>
        <source>The days it is for end before they begin.</source>
        <translation>Die Tage, für die es ist, enden, bevor sie beginnen.</translation>
    </message>
    <message>
        <source>The demo is a file of its own with a passphrase of its own. Give --demo alone.</source>
        <translation>Die Demo ist eine eigene Datei mit eigener Passphrase. Geben Sie --demo allein an.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. See that it is connected and has room.</source>
        <translation>Die Festplatte ließ sich nicht lesen oder beschreiben. Sehen Sie nach, ob sie verbunden ist und Platz hat.</translation>
    </message>
    <message>
        <source>The disk is full, so the last change was not kept. Make room and try again.</source>
        <translation>Die Festplatte ist voll, die letzte Änderung fehlt. Schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file could not be written to {path}. Choose another folder.</source>
        <translation>Die Datei ließ sich nicht nach {path} schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The file is closed.</source>
        <translation>Die Datei ist geschlossen.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made. Choose another place for the file.</source>
        <translation>Der Ordner {folder} lässt sich nicht anlegen. Wählen Sie einen anderen Ort für die Datei.</translation>
    </message>
    <message>
        <source>The group has changed since these counts were made. Please look at them once more.</source>
        <translation>Die Gruppe hat sich geändert, seit gezählt wurde. Bitte sehen Sie die Zahlen noch einmal an.</translation>
    </message>
    <message>
        <source>The group has {members} of the name {name}, the register has {lines}, and nothing tells which is which. Give each a name of their own, here and in the file, and try again.</source>
        <translation>In der Gruppe heißen {members} {name}, in der Liste {lines}, und nichts sagt, wer wer ist. Geben Sie jeder Person hier und in der Datei einen eigenen Namen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The invoice is of {day}. The credit note cannot be older.</source>
        <translation>Die Rechnung ist vom {day}. Die Gutschrift kann nicht älter sein.</translation>
    </message>
    <message>
        <source>The key is right, but {name} is damaged. Bring back the newest backup; the damaged file stays as it is.</source>
        <translation>Der Schlüssel stimmt, aber {name} ist beschädigt. Holen Sie die neueste Sicherungskopie zurück; die beschädigte Datei bleibt, wie sie ist.</translation>
    </message>
    <message>
        <source>The last day ({last}) is before the first ({first}).</source>
        <translation>Der letzte Tag ({last}) liegt vor dem ersten ({first}).</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}. Please put one of the two days right.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}. Bitte berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>The last day, {last}, is before the first, {first}. Please put one right.</source>
        <translation>Der letzte Tag, {last}, liegt vor dem ersten, {first}. Bitte berichtigen Sie einen davon.</translation>
    </message>
    <message>
        <source>The last of them is {name}</source>
        <translation>Zuletzt kam {name} dazu</translation>
    </message>
    <message>
        <source>The line of {name} cannot be below nought.</source>
        <translation>Die Zeile von {name} kann nicht unter null liegen.</translation>
    </message>
    <message>
        <source>The line on standard input is longer than {most} bytes.</source>
        <translation>Die Zeile der Standardeingabe ist länger als {most} Bytes.</translation>
    </message>
    <message>
        <source>The most ({most}) cannot be fewer than the least ({least}).</source>
        <translation>Die Höchstzahl ({most}) kann nicht kleiner sein als die Mindestzahl ({least}).</translation>
    </message>
    <message>
        <source>The name of who pays is missing.</source>
        <translation>Wer zahlt, ist nicht genannt.</translation>
    </message>
    <message>
        <source>The name of {name} stands in it, and {amount} fits.</source>
        <translation>Der Name von {name} steht darin, und {amount} passt.</translation>
    </message>
    <message>
        <source>The name of {name} stands in it; {amount} fits nothing that is open.</source>
        <translation>Der Name von {name} steht darin; {amount} passt zu nichts, was offen ist.</translation>
    </message>
    <message>
        <source>The oldest is of {on}</source>
        <translation>Die älteste ist vom {on}</translation>
    </message>
    <message>
        <source>The passphrase is right, but the beginning of {name} is damaged. Bring back the newest backup.</source>
        <translation>Die Passphrase stimmt, aber der Anfang von {name} ist beschädigt. Holen Sie die neueste Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>The pattern of the numbers is too long. Take at most {most} signs.</source>
        <translation>Das Muster der Nummern ist zu lang. Nehmen Sie höchstens {most} Zeichen.</translation>
    </message>
    <message>
        <source>The picture could not be written to {path}. Choose another folder.</source>
        <translation>Das Bild ließ sich nicht nach {path} schreiben. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The public holidays of “{country}” are not known here. Please choose another country, or none.</source>
        <translation>Die Feiertage von „{country}“ sind hier nicht bekannt. Bitte wählen Sie ein anderes Land oder keines.</translation>
    </message>
    <message>
        <source>The reference {reference} stands in it.</source>
        <translation>Das Zeichen {reference} steht darin.</translation>
    </message>
    <message>
        <source>The tax is a part of the amount, so it cannot be more.</source>
        <translation>Die Steuer ist ein Teil des Betrags und kann nicht mehr sein.</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Die Passphrasen sind verschieden. Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>The {count} marks go that blanks after that day were taken for.</source>
        <translation>Es fallen {count} Einträge weg, die aus leeren Feldern nach diesem Tag entstanden sind.</translation>
    </message>
    <message>
        <source>Their marks stop early; taken as stayed without coming: {names}. Else say --after-last left.</source>
        <translation>Einträge enden früh; als geblieben, ohne zu kommen, gewertet: {names}. Sonst --after-last left angeben.</translation>
    </message>
    <message>
        <source>Their marks stop early; they left on the day of the last one: {names}.</source>
        <translation>Einträge enden früh; ausgetreten am Tag des letzten: {names}.</translation>
    </message>
    <message>
        <source>Their marks stop early; they stayed without coming: {names}.</source>
        <translation>Einträge enden früh; geblieben, ohne zu kommen: {names}.</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der Zahlenden</translation>
    </message>
    <message>
        <source>There is a file named {name} already. Choose another name.</source>
        <translation>Eine Datei namens {name} gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>There is a group named {name} already.</source>
        <translation>Eine Gruppe namens {name} gibt es schon.</translation>
    </message>
    <message>
        <source>There is a paper with the number {number} already. Change the pattern of the numbers.</source>
        <translation>Ein Papier mit der Nummer {number} gibt es schon. Ändern Sie das Muster der Nummern.</translation>
    </message>
    <message>
        <source>There is a payer named {name} already.</source>
        <translation>{name} gibt es unter den Zahlenden schon.</translation>
    </message>
    <message>
        <source>There is a receipt for it already: number {number}.</source>
        <translation>Dafür gibt es schon eine Quittung: Nummer {number}.</translation>
    </message>
    <message>
        <source>There is a session on {day} at {starts} already. Choose another day or time.</source>
        <translation>Am {day} um {starts} ist schon eine Sitzung. Wählen Sie einen anderen Tag oder eine andere Zeit.</translation>
    </message>
    <message>
        <source>There is a {name} already. Say whether it is the same person.</source>
        <translation>{name} gibt es schon. Sagen Sie, ob es dieselbe Person ist.</translation>
    </message>
    <message>
        <source>There is money on the account of {name}, and the law wants it kept. Say that they left instead.</source>
        <translation>Auf dem Konto von {name} sind Beträge verzeichnet, und das Gesetz verlangt, sie aufzubewahren. Tragen Sie stattdessen den Austritt ein.</translation>
    </message>
    <message>
        <source>There is no Balint Desk file at {path}.</source>
        <translation>Unter {path} gibt es keine Balint-Desk-Datei.</translation>
    </message>
    <message>
        <source>There is no field {field}. These can be used: {fields}.</source>
        <translation>Ein Feld {field} gibt es nicht. Möglich sind: {fields}.</translation>
    </message>
    <message>
        <source>There is no file at {path}. Choose another file, or bring back a backup.</source>
        <translation>Unter {path} gibt es keine Datei. Wählen Sie eine andere, oder holen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>There is no group named {name} in this file. There are: {names}.</source>
        <translation>In dieser Datei gibt es keine Gruppe namens {name}. Es gibt: {names}.</translation>
    </message>
    <message>
        <source>There is no screen to open a window on. balint-desk --help lists what works without one.</source>
        <translation>Es gibt keinen Bildschirm für ein Fenster. balint-desk --help nennt, was ohne geht.</translation>
    </message>
    <message>
        <source>There is no terminal to type a passphrase in. Use --passphrase-stdin.</source>
        <translation>Es gibt kein Terminal für die Eingabe einer Passphrase. Nehmen Sie --passphrase-stdin.</translation>
    </message>
    <message>
        <source>There is not enough free memory to unlock (256 MB). Close another program and try again.</source>
        <translation>Zu wenig Arbeitsspeicher zum Entsperren (256 MB). Schließen Sie ein anderes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is not enough free memory. Close another program and try again.</source>
        <translation>Zu wenig Arbeitsspeicher. Schließen Sie ein anderes Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing in the letter yet.</source>
        <translation>In dem Brief steht noch nichts.</translation>
    </message>
    <message>
        <source>There is nothing left of it to be written anew.</source>
        <translation>Davon ist nichts übrig, was neu geschrieben werden könnte.</translation>
    </message>
    <message>
        <source>There is nothing on it.</source>
        <translation>Es steht nichts darauf.</translation>
    </message>
    <message>
        <source>There is nothing to be paid on it.</source>
        <translation>Darauf ist nichts zu zahlen.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet. Write the thought, or leave with Esc.</source>
        <translation>Noch gibt es nichts zu behalten. Schreiben Sie den Gedanken, oder verlassen Sie das Feld mit Esc.</translation>
    </message>
    <message>
        <source>There is tax in the amounts, so your tax or VAT number is needed.</source>
        <translation>In den Beträgen ist Steuer, deshalb wird Ihre Steuernummer oder USt-IdNr. gebraucht.</translation>
    </message>
    <message>
        <source>These days are still to come, so they are left out: {days}.</source>
        <translation>Diese Tage kommen erst noch, deshalb bleiben sie weg: {days}.</translation>
    </message>
    <message>
        <source>These stay out: {places}.</source>
        <translation>Das bleibt weg: {places}.</translation>
    </message>
    <message>
        <source>This came in: it is a payment, not an expense.</source>
        <translation>Das ist eingegangen: Es ist eine Zahlung, keine Ausgabe.</translation>
    </message>
    <message>
        <source>This file is open in another window. Close it there first.</source>
        <translation>Diese Datei ist in einem anderen Fenster offen. Schließen Sie sie dort zuerst.</translation>
    </message>
    <message>
        <source>This gives no new session. Choose other days.</source>
        <translation>Das ergibt keine neue Sitzung. Wählen Sie andere Tage.</translation>
    </message>
    <message>
        <source>This group is paid for in {currency}.</source>
        <translation>Diese Gruppe wird in {currency} bezahlt.</translation>
    </message>
    <message>
        <source>This is not the passphrase of the file. It stays as it was.</source>
        <translation>Das ist nicht die Passphrase der Datei. Sie bleibt, wie sie war.</translation>
    </message>
    <message>
        <source>This is taken back already.</source>
        <translation>Das ist schon zurückgenommen.</translation>
    </message>
    <message>
        <source>This is the only time {name} is in a group, so it stays. Put its days right, or delete the member.</source>
        <translation>Das ist die einzige Zeit, die {name} in einer Gruppe ist, deshalb bleibt sie. Berichtigen Sie ihre Tage, oder löschen Sie die Person.</translation>
    </message>
    <message>
        <source>This is what holds on {day} already. Say what is to be different.</source>
        <translation>Das gilt am {day} schon. Sagen Sie, was anders werden soll.</translation>
    </message>
    <message>
        <source>This line was taken already. Undo that first, or take the payment back.</source>
        <translation>Diese Zeile ist schon zugeordnet. Machen Sie das erst rückgängig, oder nehmen Sie die Zahlung zurück.</translation>
    </message>
    <message>
        <source>This member is still in the group since {joined}. Give that time a last day before beginning another on {again}.</source>
        <translation>Diese Person ist seit dem {joined} noch in der Gruppe. Geben Sie dieser Zeit einen letzten Tag, bevor am {again} eine neue beginnt.</translation>
    </message>
    <message>
        <source>This payment was taken back, so there is no receipt for it.</source>
        <translation>Diese Zahlung wurde zurückgenommen, deshalb gibt es dafür keine Quittung.</translation>
    </message>
    <message>
        <source>This recovery key does not open {name}. A sheet printed before the passphrase was changed opens only the backups of that time.</source>
        <translation>Dieser Notfallschlüssel öffnet {name} nicht. Ein Blatt, das vor dem Ändern der Passphrase gedruckt wurde, öffnet nur die Sicherungskopien jener Zeit.</translation>
    </message>
    <message>
        <source>This session was cancelled, so there is nothing to write up.</source>
        <translation>Diese Sitzung wurde abgesagt, es gibt also nichts festzuhalten.</translation>
    </message>
    <message>
        <source>This session was charged, so it stays. Cancel it, and what was charged is given back.</source>
        <translation>Diese Sitzung ist berechnet, deshalb bleibt sie. Sagen Sie sie ab, dann wird das Berechnete zurückgegeben.</translation>
    </message>
    <message>
        <source>This session was held, so its day cannot be in the future. Choose today or an earlier day.</source>
        <translation>Diese Sitzung hat stattgefunden, darum kann ihr Tag nicht in der Zukunft liegen. Wählen Sie heute oder einen früheren Tag.</translation>
    </message>
    <message>
        <source>This went out: it can become an expense, not a payment.</source>
        <translation>Das ist abgegangen: Es kann eine Ausgabe werden, keine Zahlung.</translation>
    </message>
    <message>
        <source>Tick the invoices that it is for.</source>
        <translation>Haken Sie die Rechnungen an, für die die Zahlung bestimmt ist.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Zu zahlen bis</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Summen</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>Travel</source>
        <translation>Fahrtkosten</translation>
    </message>
    <message>
        <source>Try out your recovery sheet</source>
        <translation>Ihr Notfallblatt ausprobieren</translation>
    </message>
    <message>
        <source>Two times in the group overlap: one until {left}, the other from {again}. Please begin the second one later.</source>
        <translation>Zwei Zeiten in der Gruppe überschneiden sich: eine bis {left}, die andere ab {again}. Bitte lassen Sie die zweite später beginnen.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Up to 30 days</source>
        <translation>Bis 30 Tage</translation>
    </message>
    <message>
        <source>Up to 60</source>
        <translation>Bis 60</translation>
    </message>
    <message>
        <source>Up to 90</source>
        <translation>Bis 90</translation>
    </message>
    <message>
        <source>Was there room for both, the patient and the clinician?</source>
        <translation>War Raum für beide, Patient:in und Behandler:in?</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Zahlungsart</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>Was daraus wurde</translation>
    </message>
    <message>
        <source>What came on standard input is not written in UTF-8.</source>
        <translation>Was über die Standardeingabe kam, ist nicht in UTF-8.</translation>
    </message>
    <message>
        <source>What could be wondered about, and what not?</source>
        <translation>Worüber konnten wir frei nachdenken, und worüber nicht?</translation>
    </message>
    <message>
        <source>What did I do, and what did I hold back?</source>
        <translation>Was habe ich getan, und was habe ich zurückgehalten?</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>What goes to supervision?</source>
        <translation>Was geht in die Supervision?</translation>
    </message>
    <message>
        <source>What in the group echoed the case?</source>
        <translation>Was vom Fall spiegelte sich in der Gruppe?</translation>
    </message>
    <message>
        <source>What is meant</source>
        <translation>Was gemeint ist</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tut</translation>
    </message>
    <message>
        <source>What the session of {on} cost is not kept yet</source>
        <translation>Was die Sitzung vom {on} kostet, ist noch festzuhalten</translation>
    </message>
    <message>
        <source>What {count} sessions cost is not kept yet</source>
        <translation>Was {count} Sitzungen kosten, ist noch festzuhalten</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Where did the group turn to advice, questions or solutions?</source>
        <translation>Wo wich die Gruppe auf Ratschläge, Fragen oder Lösungen aus?</translation>
    </message>
    <message>
        <source>Which column has the amount? Choose it, or the columns of what came in and what went out.</source>
        <translation>In welcher Spalte steht der Betrag? Wählen Sie sie, oder die Spalten für Eingegangenes und Abgegangenes.</translation>
    </message>
    <message>
        <source>Which column has the day? Choose it.</source>
        <translation>In welcher Spalte steht der Tag? Wählen Sie sie.</translation>
    </message>
    <message>
        <source>Which column has the marks? Say it with --mark-column, by its heading or its number.</source>
        <translation>In welcher Spalte stehen die Einträge? Sagen Sie es mit --mark-column, durch ihre Überschrift oder Nummer.</translation>
    </message>
    <message>
        <source>Which column has the names? Say it with --name-column, by its heading or its number.</source>
        <translation>In welcher Spalte stehen die Namen? Sagen Sie es mit --name-column, durch ihre Überschrift oder Nummer.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Who paid? Type the name.</source>
        <translation>Wer hat bezahlt? Geben Sie den Namen ein.</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Wer zahlt</translation>
    </message>
    <message>
        <source>Who pays needs a name.</source>
        <translation>Wer zahlt, braucht einen Namen.</translation>
    </message>
    <message>
        <source>Whose it may be</source>
        <translation>Von wem wohl</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without any mark, and brought in: {names}.</source>
        <translation>Ohne jeden Eintrag, und eingelesen: {names}.</translation>
    </message>
    <message>
        <source>Without any mark, and left out: {names}.</source>
        <translation>Ohne jeden Eintrag, und ausgelassen: {names}.</translation>
    </message>
    <message>
        <source>Word</source>
        <translation>Wort</translation>
    </message>
    <message>
        <source>Word came on</source>
        <translation>Nachricht kam am</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Working place</source>
        <translation>Arbeitsstelle</translation>
    </message>
    <message>
        <source>Write up {day}</source>
        <translation>Festhalten: {day}</translation>
    </message>
    <message>
        <source>Your own address is missing. Add it under “Your details on invoices”.</source>
        <translation>Ihre eigene Adresse fehlt. Ergänzen Sie sie unter „Ihre Angaben auf Rechnungen“.</translation>
    </message>
    <message>
        <source>Your own name is missing. Add it under “Your details on invoices”.</source>
        <translation>Ihr eigener Name fehlt. Ergänzen Sie ihn unter „Ihre Angaben auf Rechnungen“.</translation>
    </message>
    <message>
        <source>Your tax or VAT number is missing, or the sentence that says why there is no tax.</source>
        <translation>Ihre Steuernummer oder USt-IdNr. fehlt, oder der Satz, der sagt, warum es keine Steuer gibt.</translation>
    </message>
    <message>
        <source>admiration</source>
        <translation>Bewunderung</translation>
    </message>
    <message>
        <source>anger</source>
        <translation>Wut</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>apologies a day ahead</source>
        <translation>Absage am Vortag</translation>
    </message>
    <message>
        <source>apologies afterwards</source>
        <translation>Absage im Nachhinein</translation>
    </message>
    <message>
        <source>apologies an hour ahead</source>
        <translation>Absage eine Stunde vorher</translation>
    </message>
    <message>
        <source>apologies less than an hour ahead</source>
        <translation>Absage weniger als eine Stunde vorher</translation>
    </message>
    <message>
        <source>apologies on the day</source>
        <translation>Absage am selben Tag</translation>
    </message>
    <message>
        <source>apologies {days} days ahead</source>
        <translation>Absage {days} Tage vorher</translation>
    </message>
    <message>
        <source>apologies {hours} hours ahead</source>
        <translation>Absage {hours} Stunden vorher</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>boredom</source>
        <translation>Langeweile</translation>
    </message>
    <message>
        <source>came</source>
        <translation>war da</translation>
    </message>
    <message>
        <source>credited: {reason}</source>
        <translation>gutgeschrieben: {reason}</translation>
    </message>
    <message>
        <source>delight</source>
        <translation>Freude</translation>
    </message>
    <message>
        <source>did not come: nothing</source>
        <translation>war nicht da: nichts</translation>
    </message>
    <message>
        <source>disgust</source>
        <translation>Ekel</translation>
    </message>
    <message>
        <source>distress</source>
        <translation>Kummer</translation>
    </message>
    <message>
        <source>fear</source>
        <translation>Angst</translation>
    </message>
    <message>
        <source>frustration</source>
        <translation>Frustration</translation>
    </message>
    <message>
        <source>guilt</source>
        <translation>Schuldgefühl</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fand statt</translation>
    </message>
    <message>
        <source>helplessness</source>
        <translation>Hilflosigkeit</translation>
    </message>
    <message>
        <source>irritation</source>
        <translation>Gereiztheit</translation>
    </message>
    <message>
        <source>longing</source>
        <translation>Sehnsucht</translation>
    </message>
    <message>
        <source>no word on {day}: the place is charged</source>
        <translation>am {day} ohne Nachricht: Der Platz wird berechnet</translation>
    </message>
    <message>
        <source>on agreed leave: nothing</source>
        <translation>vereinbarte Pause: nichts</translation>
    </message>
    <message>
        <source>on agreed leave: the place is kept and charged</source>
        <translation>vereinbarte Pause: Der Platz bleibt und wird berechnet</translation>
    </message>
    <message>
        <source>on agreed leave: {percent} % is charged</source>
        <translation>vereinbarte Pause: {percent} % werden berechnet</translation>
    </message>
    <message>
        <source>put right, nothing is to be paid for it now</source>
        <translation>berichtigt, dafür ist jetzt nichts zu zahlen</translation>
    </message>
    <message>
        <source>put right: {what}</source>
        <translation>berichtigt: {what}</translation>
    </message>
    <message>
        <source>puzzlement</source>
        <translation>Ratlosigkeit</translation>
    </message>
    <message>
        <source>relief</source>
        <translation>Erleichterung</translation>
    </message>
    <message>
        <source>sadness</source>
        <translation>Traurigkeit</translation>
    </message>
    <message>
        <source>shame</source>
        <translation>Scham</translation>
    </message>
    <message>
        <source>surprise</source>
        <translation>Überraschung</translation>
    </message>
    <message>
        <source>tenderness</source>
        <translation>Zärtlichkeit</translation>
    </message>
    <message>
        <source>uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>warmth</source>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>written anew: {reason}</source>
        <translation>neu geschrieben: {reason}</translation>
    </message>
    <message>
        <source>{absence}, and the free absences of {year} are used ({free}): the place is charged</source>
        <translation>{absence}, und die freien Absagen von {year} sind verbraucht ({free}): Der Platz wird berechnet</translation>
    </message>
    <message>
        <source>{absence}, free absence {number} of {free} in the year from {year}: nothing</source>
        <translation>{absence}, freie Absage {number} von {free} im Jahr ab {year}: nichts</translation>
    </message>
    <message>
        <source>{absence}, free absence {number} of {free} in {year}: nothing</source>
        <translation>{absence}, freie Absage {number} von {free} im Jahr {year}: nichts</translation>
    </message>
    <message>
        <source>{absence}, in time: nothing</source>
        <translation>{absence}, rechtzeitig: nichts</translation>
    </message>
    <message>
        <source>{absence}: the place is charged</source>
        <translation>{absence}: Der Platz wird berechnet</translation>
    </message>
    <message>
        <source>{amount} does not reach as far as {number}. Take that one off, or write a larger amount.</source>
        <translation>{amount} reicht nicht bis {number}. Nehmen Sie diese heraus, oder schreiben Sie einen größeren Betrag.</translation>
    </message>
    <message>
        <source>{amount} is in hand. No more than that can be paid back.</source>
        <translation>{amount} sind Guthaben. Mehr lässt sich nicht zurückzahlen.</translation>
    </message>
    <message>
        <source>{amount} is open {count} times ({names}). Choose whose it is.</source>
        <translation>{amount} sind {count}-mal offen ({names}). Wählen Sie, von wem es ist.</translation>
    </message>
    <message>
        <source>{amount} is owed. No more than that can be let go.</source>
        <translation>{amount} sind offen. Mehr lässt sich nicht erlassen.</translation>
    </message>
    <message>
        <source>{amount} of this invoice can be credited, and no more.</source>
        <translation>Von dieser Rechnung können {amount} gutgeschrieben werden, mehr nicht.</translation>
    </message>
    <message>
        <source>{amount} of “{line}” can be credited, and no more.</source>
        <translation>{amount} von „{line}“ können gutgeschrieben werden, mehr nicht.</translation>
    </message>
    <message>
        <source>{amount} was charged in all. {name} cannot get back more.</source>
        <translation>Insgesamt wurden {amount} berechnet. Mehr kann {name} nicht zurückbekommen.</translation>
    </message>
    <message>
        <source>{amount} was paid; what it is for adds up to more.</source>
        <translation>{amount} wurden bezahlt; das, wofür es bestimmt ist, ergibt zusammen mehr.</translation>
    </message>
    <message>
        <source>{amount} was taken off “{line}” when charging was put right. The credit note has to hold it.</source>
        <translation>{amount} von „{line}“ fielen weg, als das Berechnete berichtigt wurde. Die Gutschrift muss sie enthalten.</translation>
    </message>
    <message>
        <source>{argument} is not written in UTF-8.</source>
        <translation>{argument} ist nicht in UTF-8 geschrieben.</translation>
    </message>
    <message>
        <source>{count} are members to this day; --still-members no ends that on {day}.</source>
        <translation>{count} sind bis heute in der Gruppe; --still-members no beendet das am {day}.</translation>
    </message>
    <message>
        <source>{count} cells are blank. Say what a blank means with --blank {meanings}.</source>
        <translation>{count} Felder sind leer. Sagen Sie mit --blank {meanings}, was ein leeres Feld bedeutet.</translation>
    </message>
    <message>
        <source>{count} columns are headed {wanted}. The headings are: {headings}. The number of a column names it too.</source>
        <translation>{count} Spalten heißen {wanted}. Die Überschriften sind: {headings}. Auch die Nummer einer Spalte nennt sie.</translation>
    </message>
    <message>
        <source>{count} lines from the bank wait to be put to an account</source>
        <translation>{count} Zeilen von der Bank sind noch zuzuordnen</translation>
    </message>
    <message>
        <source>{count} names turned round, like {written} → {spoken}.</source>
        <translation>Bei {count} Vor- und Nachname umgestellt, wie {written} → {spoken}.</translation>
    </message>
    <message>
        <source>{count} people owe since {on}</source>
        <translation>{count} Personen schulden etwas seit dem {on}</translation>
    </message>
    <message>
        <source>{day} is still to come. Write the day on which it happened, today at the latest.</source>
        <translation>Der {day} kommt erst noch. Geben Sie den Tag an, an dem es war, spätestens heute.</translation>
    </message>
    <message>
        <source>{day}: kept at {kept}, the register says {read}; taken as the same session.</source>
        <translation>{day}: eingetragen um {kept}, die Liste sagt {read}; als dieselbe Sitzung gewertet.</translation>
    </message>
    <message>
        <source>{day}: {count} sessions, at {times}.</source>
        <translation>{day}: {count} Sitzungen, um {times}.</translation>
    </message>
    <message>
        <source>{day}: {count} sessions, at {times}; without a time in the register one follows the other.</source>
        <translation>{day}: {count} Sitzungen, um {times}; steht keine Zeit in der Liste, folgt eine auf die andere.</translation>
    </message>
    <message>
        <source>{expected} expected on {day}</source>
        <translation>{expected} erwartet am {day}</translation>
    </message>
    <message>
        <source>{folder} cannot be written to: {reason}.</source>
        <translation>In {folder} lässt sich nicht schreiben: {reason}.</translation>
    </message>
    <message>
        <source>{folder} holds {name} already. Choose an empty folder.</source>
        <translation>In {folder} liegt {name} schon. Wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{last} is before {first}. Put one of the two days right.</source>
        <translation>{last} liegt vor {first}. Berichtigen Sie einen der beiden Tage.</translation>
    </message>
    <message>
        <source>{minutes} minutes is no length of a session. Give a number between 1 and 1439.</source>
        <translation>{minutes} Minuten sind keine Dauer für eine Sitzung. Nehmen Sie eine Zahl von 1 bis 1439.</translation>
    </message>
    <message>
        <source>{name} cannot be read as a spreadsheet. Open it in your spreadsheet, save it as XLSX, ODS or CSV and try again.</source>
        <translation>{name} ist nicht als Tabelle lesbar. Öffnen Sie sie in Ihrem Tabellenprogramm, speichern Sie sie als XLSX, ODS oder CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} cannot be read: {reason}.</source>
        <translation>{name} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{name} could not be read.</source>
        <translation>{name} ließ sich nicht lesen.</translation>
    </message>
    <message>
        <source>{name} defines words of its own, as no statement of a bank does. It was not read.</source>
        <translation>{name} legt eigene Wörter fest, wie es kein Kontoauszug einer Bank tut. Es wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>{name} does not begin as a Balint Desk file does: its beginning is damaged, or it is something else. The recovery sheet can still open a damaged one; else bring back the newest backup.</source>
        <translation>{name} beginnt nicht wie eine Balint-Desk-Datei: Der Anfang ist beschädigt, oder es ist etwas anderes. Eine beschädigte öffnet das Notfallblatt noch; sonst holen Sie die neueste Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>{name} ends too early: part of it is missing. Download it once more.</source>
        <translation>{name} endet zu früh: Ein Teil fehlt. Laden Sie die Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>{name} has an amount of their own, and it is for what is paid now. Agree with them anew from {day} first.</source>
        <translation>{name} hat einen eigenen Betrag, und er gilt für das, was jetzt bezahlt wird. Treffen Sie ab dem {day} zuerst eine neue Vereinbarung.</translation>
    </message>
    <message>
        <source>{name} has no payments in it. Choose other days at your bank and try again.</source>
        <translation>In {name} sind keine Zahlungen. Wählen Sie bei Ihrer Bank andere Tage und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} has no sheet {wanted}. It has: {sheets}.</source>
        <translation>{name} hat kein Blatt {wanted}. Vorhanden: {sheets}.</translation>
    </message>
    <message>
        <source>{name} has several sheets: {sheets}. Say which with --sheet.</source>
        <translation>{name} hat mehrere Blätter: {sheets}. Sagen Sie mit --sheet, welches.</translation>
    </message>
    <message>
        <source>{name} has too many cells.</source>
        <translation>{name} hat zu viele Felder.</translation>
    </message>
    <message>
        <source>{name} is a PDF. A register is taken from a spreadsheet (XLSX, XLS, ODS) or CSV.</source>
        <translation>{name} ist ein PDF. Eine Anwesenheitsliste kommt aus einer Tabelle (XLSX, XLS, ODS) oder CSV.</translation>
    </message>
    <message>
        <source>{name} is a PDF. Download the statement as CSV, CAMT, OFX or MT940 at your bank.</source>
        <translation>{name} ist ein PDF. Laden Sie den Kontoauszug bei Ihrer Bank als CSV, CAMT, OFX oder MT940 herunter.</translation>
    </message>
    <message>
        <source>{name} is a database without encryption, not a Balint Desk file.</source>
        <translation>{name} ist eine unverschlüsselte Datenbank, keine Balint-Desk-Datei.</translation>
    </message>
    <message>
        <source>{name} is a member of this group already. Say whether this is someone else.</source>
        <translation>{name} ist schon in dieser Gruppe. Sagen Sie, ob dies jemand anderes ist.</translation>
    </message>
    <message>
        <source>{name} is damaged. Bring back the newest backup.</source>
        <translation>{name} ist beschädigt. Holen Sie die neueste Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>{name} is empty (0 bytes): nothing is left in it. Bring back the newest backup.</source>
        <translation>{name} ist leer (0 Bytes): Darin ist nichts übrig. Holen Sie die neueste Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>{name} is empty.</source>
        <translation>{name} ist leer.</translation>
    </message>
    <message>
        <source>{name} is known from {groups}: taken as another person of that name.</source>
        <translation>{name} ist aus {groups} bekannt: als eine andere Person dieses Namens gewertet.</translation>
    </message>
    <message>
        <source>{name} is known from {groups}: taken as the same person.</source>
        <translation>{name} ist aus {groups} bekannt: als dieselbe Person gewertet.</translation>
    </message>
    <message>
        <source>{name} is larger than 20 MB. Make it smaller, then add it again.</source>
        <translation>{name} ist größer als 20 MB. Verkleinern Sie die Datei und fügen Sie sie noch einmal hinzu.</translation>
    </message>
    <message>
        <source>{name} is neither a PDF nor a picture. Only these can be kept as a receipt.</source>
        <translation>{name} ist weder ein PDF noch ein Bild. Nur solche Dateien lassen sich als Beleg aufbewahren.</translation>
    </message>
    <message>
        <source>{name} is not a Balint Desk file. Choose a file that ends in .balint.</source>
        <translation>{name} ist keine Balint-Desk-Datei. Wählen Sie eine, die auf .balint endet.</translation>
    </message>
    <message>
        <source>{name} is not a text file. Save it from your spreadsheet as CSV and try again.</source>
        <translation>{name} ist keine Textdatei. Speichern Sie die Tabelle als CSV und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Save it without one and try again.</source>
        <translation>{name} ist mit einem Passwort geschützt. Speichern Sie die Datei ohne Passwort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} is too large for a bank statement. Take fewer months at a time.</source>
        <translation>{name} ist zu groß für einen Kontoauszug. Nehmen Sie weniger Monate auf einmal.</translation>
    </message>
    <message>
        <source>{name} is write-protected. Allow writing it, or move a copy elsewhere.</source>
        <translation>{name} ist schreibgeschützt. Erlauben Sie das Schreiben, oder legen Sie eine Kopie woanders hin.</translation>
    </message>
    <message>
        <source>{name} joined earlier than is kept: on {day}.</source>
        <translation>{name} kam früher dazu als eingetragen: am {day}.</translation>
    </message>
    <message>
        <source>{name} lies in these days already.</source>
        <translation>{name} liegt schon in diesen Tagen.</translation>
    </message>
    <message>
        <source>{name} owes nothing, so there is nothing to write about.</source>
        <translation>{name} schuldet nichts, also gibt es nichts zu schreiben.</translation>
    </message>
    <message>
        <source>{name} owes since {on}</source>
        <translation>{name} schuldet etwas seit dem {on}</translation>
    </message>
    <message>
        <source>{name} paid from this account before, and {amount} fits.</source>
        <translation>{name} hat schon von diesem Konto gezahlt, und {amount} passt.</translation>
    </message>
    <message>
        <source>{name} paid from this account before; {amount} fits nothing that is open.</source>
        <translation>{name} hat schon von diesem Konto gezahlt; {amount} passt zu nichts, was offen ist.</translation>
    </message>
    <message>
        <source>{name} paid under this name before, and {amount} fits.</source>
        <translation>{name} hat schon unter diesem Namen gezahlt, und {amount} passt.</translation>
    </message>
    <message>
        <source>{name} paid under this name before; {amount} fits nothing that is open.</source>
        <translation>{name} hat schon unter diesem Namen gezahlt; {amount} passt zu nichts, was offen ist.</translation>
    </message>
    <message>
        <source>{name} pays for no group in {currency}, so nobody would find this money again.</source>
        <translation>{name} zahlt für keine Gruppe in {currency}; niemand fände dieses Geld wieder.</translation>
    </message>
    <message>
        <source>{name} stands in columns {lines}: taken as different people of one name.</source>
        <translation>{name} steht in den Spalten {lines}: als verschiedene Personen eines Namens gewertet.</translation>
    </message>
    <message>
        <source>{name} stands in lines {lines}: taken as different people of one name.</source>
        <translation>{name} steht in den Zeilen {lines}: als verschiedene Personen eines Namens gewertet.</translation>
    </message>
    <message>
        <source>{name} was away without a word</source>
        <translation>{name} fehlte ohne Nachricht</translation>
    </message>
    <message>
        <source>{name} was written by a newer Balint Desk. Install the newest version to open it.</source>
        <translation>{name} wurde von einem neueren Balint Desk geschrieben. Zum Öffnen brauchen Sie die neueste Version.</translation>
    </message>
    <message>
        <source>{name} would lead this group twice on the same days.</source>
        <translation>{name} würde diese Gruppe an denselben Tagen zweimal leiten.</translation>
    </message>
    <message>
        <source>{name}, {day}: {kept} is kept and replaced; the register says {read}.</source>
        <translation>{name}, {day}: {kept} ist eingetragen und wird ersetzt; die Liste sagt {read}.</translation>
    </message>
    <message>
        <source>{name}, {day}: {kept} is kept and stays; the register says {read}.</source>
        <translation>{name}, {day}: {kept} ist eingetragen und bleibt; die Liste sagt {read}.</translation>
    </message>
    <message>
        <source>{name}: from line {line} on, {found} of {all} payments can be read. Download it once more, or take CSV.</source>
        <translation>{name}: Ab Zeile {line} sind {found} von {all} Zahlungen lesbar. Laden Sie die Datei noch einmal herunter, oder nehmen Sie CSV.</translation>
    </message>
    <message>
        <source>{name}: {places} say different things of one session.</source>
        <translation>{name}: {places} sagen Verschiedenes über eine Sitzung.</translation>
    </message>
    <message>
        <source>{numbers} are named in it, of {names}. Choose whose it is.</source>
        <translation>{numbers} stehen darin, von {names}. Wählen Sie, von wem es ist.</translation>
    </message>
    <message>
        <source>{numbers} are named in it.</source>
        <translation>{numbers} stehen darin.</translation>
    </message>
    <message>
        <source>{numbers} is named in it, and is paid already.</source>
        <translation>{numbers} steht darin und ist schon bezahlt.</translation>
    </message>
    <message>
        <source>{numbers} is named in it.</source>
        <translation>{numbers} steht darin.</translation>
    </message>
    <message>
        <source>{number} is issued and stays as it is. A credit note puts it right.</source>
        <translation>{number} ist ausgestellt und bleibt, wie sie ist. Eine Gutschrift berichtigt sie.</translation>
    </message>
    <message>
        <source>{on}; before the next session</source>
        <translation>{on}; vor der nächsten Sitzung</translation>
    </message>
    <message>
        <source>{open} of this invoice is open. Take no more than that.</source>
        <translation>Von dieser Rechnung sind {open} offen. Nehmen Sie nicht mehr als das.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose the file in it that ends in .balint.</source>
        <translation>{path} ist ein Ordner. Wählen Sie darin die Datei, die auf .balint endet.</translation>
    </message>
    <message>
        <source>{path} is in use. Close it there and delete it again.</source>
        <translation>{path} wird gerade benutzt. Schließen Sie die Datei dort und löschen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>{sentence} Put it right in the file, or leave it out with --leave-out &quot;{outs}&quot;.</source>
        <translation>{sentence} Berichtigen Sie es in der Datei, oder lassen Sie es mit --leave-out &quot;{outs}&quot; aus.</translation>
    </message>
    <message>
        <source>{until} is over. Take a day to come.</source>
        <translation>{until} ist vorbei. Nehmen Sie einen späteren Tag.</translation>
    </message>
    <message>
        <source>{what}, part {number} of {parts}</source>
        <translation>{what}, Rate {number} von {parts}</translation>
    </message>
    <message>
        <source>{what}, {part} of {whole} days</source>
        <translation>{what}, {part} von {whole} Tagen</translation>
    </message>
    <message>
        <source>{what}, {part} of {whole} sessions</source>
        <translation>{what}, {part} von {whole} Sitzungen</translation>
    </message>
    <message>
        <source>{what}; cancelled by the leader and given back: {count}</source>
        <translation>{what}; von der Leitung abgesagt und zurückgegeben: {count}</translation>
    </message>
    <message>
        <source>{zone} is not a time zone. Give it as Europe/London.</source>
        <translation>{zone} ist keine Zeitzone. Geben Sie sie an wie Europe/London.</translation>
    </message>
    <message>
        <source>“{currency}” is no currency code. Take one of three letters, such as GBP or EUR.</source>
        <translation>„{currency}“ ist kein Währungskürzel. Nehmen Sie eines aus drei Buchstaben, etwa GBP oder EUR.</translation>
    </message>
    <message>
        <source>“{field}” is empty. Please fill it in.</source>
        <translation>„{field}“ ist leer. Bitte füllen Sie es aus.</translation>
    </message>
    <message>
        <source>“{part}” is not known as a part of {country}. Please choose another, or none.</source>
        <translation>„{part}“ ist als Teil von {country} nicht bekannt. Bitte wählen Sie einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>“{pattern}” makes no numbers. Write the running number once, as {example}, and the year at most once.</source>
        <translation>„{pattern}“ ergibt keine Nummern. Schreiben Sie die laufende Nummer einmal, wie {example}, und das Jahr höchstens einmal.</translation>
    </message>
    <message>
        <source>“{sign}” cannot be printed. Leave it out, or write it in another way.</source>
        <translation>„{sign}“ lässt sich nicht drucken. Lassen Sie es weg, oder schreiben Sie es anders.</translation>
    </message>
    <message>
        <source>“{typed}” does not fit here. Write a whole number from {least} to {most}.</source>
        <translation>„{typed}“ passt hier nicht. Schreiben Sie eine ganze Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>“{typed}” fits several. Choose one of them.</source>
        <translation>„{typed}“ passt auf mehrere. Wählen Sie eine Person aus.</translation>
    </message>
    <message>
        <source>“{typed}” is no BIC. It has 8 or 11 letters and figures.</source>
        <translation>„{typed}“ ist kein BIC. Er hat 8 oder 11 Buchstaben und Ziffern.</translation>
    </message>
    <message>
        <source>“{typed}” is no IBAN. See that every letter and figure is there.</source>
        <translation>„{typed}“ ist keine IBAN. Sehen Sie nach, ob jeder Buchstabe und jede Ziffer da ist.</translation>
    </message>
    <message>
        <source>“{typed}” is no VAT number. Write it with the letters of its country, such as GB, DE or CHE.</source>
        <translation>„{typed}“ ist keine USt-IdNr. Schreiben Sie sie mit den Buchstaben des Landes, etwa GB, DE oder CHE.</translation>
    </message>
    <message>
        <source>“{typed}” is no address of an e-mail. Write it like anna@example.org.</source>
        <translation>„{typed}“ ist keine E-Mail-Adresse. Schreiben Sie sie wie anna@example.org.</translation>
    </message>
    <message>
        <source>“{typed}” is nobody who pays for a group. First agree about money with them.</source>
        <translation>„{typed}“ zahlt für keine Gruppe. Vereinbaren Sie zuerst ein Honorar.</translation>
    </message>
    <message>
        <source>“{typed}” is not a day. Write it like {example}.</source>
        <translation>„{typed}“ ist kein Tag. Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not a percentage. Write it like 19 or 7.5.</source>
        <translation>„{typed}“ ist kein Prozentsatz. Schreiben Sie ihn wie 19 oder 7,5.</translation>
    </message>
    <message>
        <source>“{typed}” is not a time. Write it like {example}.</source>
        <translation>„{typed}“ ist keine Uhrzeit. Schreiben Sie sie wie {example}.</translation>
    </message>
    <message>
        <source>“{typed}” is not an amount. Write it like {example}.</source>
        <translation>„{typed}“ ist kein Betrag. Schreiben Sie ihn wie {example}.</translation>
    </message>
    <message>
        <source>“{typed}” tells no line or column. Write it like &quot;column 5, line 7&quot;.</source>
        <translation>„{typed}“ nennt keine Zeile oder Spalte. Schreiben Sie es wie „Spalte 5, Zeile 7“.</translation>
    </message>
    <message>
        <source>“{word}” is {length} letters long. A feeling has room for {longest}: take a shorter word, and put the rest under what stayed with us.</source>
        <translation>„{word}“ ist {length} Zeichen lang. Für ein Gefühl ist Platz für {longest}: Nehmen Sie ein kürzeres Wort, und schreiben Sie den Rest unter „Was uns nachgeht“.</translation>
    </message>
</context>
<context>
    <name>AbsenceDialog</name>
    <message>
        <source>Away from</source>
        <translation>Abwesend von</translation>
    </message>
    <message>
        <source>Choose a member</source>
        <translation>Teilnehmer:in wählen</translation>
    </message>
    <message>
        <source>Covers {days}.</source>
        <translation>Betrifft: {days}.</translation>
    </message>
    <message>
        <source>Covers {n} sessions, from {first} to {last}.</source>
        <translation>Betrifft {n} Sitzungen, von {first} bis {last}.</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>No session lies in these days.</source>
        <translation>In diesen Tagen liegt keine Sitzung.</translation>
    </message>
    <message>
        <source>Not away after all</source>
        <translation>Doch nicht abwesend</translation>
    </message>
    <message>
        <source>Told us on</source>
        <translation>Mitgeteilt am</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Was es ist</translation>
    </message>
    <message>
        <source>Will be away</source>
        <translation>Wird fehlen</translation>
    </message>
</context>
<context>
    <name>AbsenceList</name>
    <message>
        <source>Away from {first} to {last}</source>
        <translation>Abwesend von {first} bis {last}</translation>
    </message>
    <message>
        <source>Away on {day}</source>
        <translation>Abwesend am {day}</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
        <source>On agreed leave from {first} to {last}</source>
        <translation>Vereinbarte Pause von {first} bis {last}</translation>
    </message>
    <message>
        <source>On agreed leave on {day}</source>
        <translation>Vereinbarte Pause am {day}</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove absence</source>
        <translation>Abwesenheit entfernen</translation>
    </message>
    <message>
        <source>Remove: {what}</source>
        <translation>Entfernen: {what}</translation>
    </message>
</context>
<context>
    <name>AccountCard</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>In another currency, so not counted here: {amounts}.</source>
        <translation>In einer anderen Währung, hier also nicht mitgezählt: {amounts}.</translation>
    </message>
    <message>
        <source>Not yet charged: {days}.</source>
        <translation>Noch nicht berechnet: {days}.</translation>
    </message>
    <message>
        <source>Nothing charged yet. Sessions written up are charged from the Fees menu.</source>
        <translation>Noch nichts berechnet. Festgehaltene Sitzungen werden im Menü Honorare berechnet.</translation>
    </message>
    <message>
        <source>Receipt…</source>
        <translation>Quittung…</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>The latest</source>
        <translation>Das Neueste</translation>
    </message>
    <message>
        <source>The letter…</source>
        <translation>Der Brief…</translation>
    </message>
    <message>
        <source>We spoke about it…</source>
        <translation>Darüber gesprochen…</translation>
    </message>
    <message>
        <source>{name} has {amount} in hand.</source>
        <translation>{name} hat {amount} Guthaben.</translation>
    </message>
    <message>
        <source>{name} owes nothing</source>
        <translation>{name} schuldet nichts</translation>
    </message>
    <message>
        <source>{name} owes {amount}</source>
        <translation>{name} schuldet {amount}</translation>
    </message>
    <message>
        <source>{name} owes {amount} of it.</source>
        <translation>Davon schuldet {name} {amount}.</translation>
    </message>
    <message>
        <source>{name}: {amount} in hand</source>
        <translation>{name}: {amount} Guthaben</translation>
    </message>
</context>
<context>
    <name>AccountMenu</name>
    <message>
        <source>&amp;Let go…</source>
        <translation>&amp;Erlassen…</translation>
    </message>
    <message>
        <source>&amp;Pay back…</source>
        <translation>&amp;Zurückzahlen…</translation>
    </message>
    <message>
        <source>&amp;Statement of account…</source>
        <translation>&amp;Kontoübersicht…</translation>
    </message>
    <message>
        <source>&amp;Write a letter…</source>
        <translation>&amp;Brief schreiben…</translation>
    </message>
    <message>
        <source>Ask &amp;again</source>
        <translation>Wieder &amp;fragen</translation>
    </message>
    <message>
        <source>E&amp;xcused until…</source>
        <translation>Auf&amp;schub bis…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>AddDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add another</source>
        <translation>Noch jemanden</translation>
    </message>
    <message>
        <source>Add member</source>
        <translation>Neue:r Teilnehmer:in</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neue:r Teilnehmer:in</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>{name} is in. Who else?</source>
        <translation>{name} ist dabei. Wer noch?</translation>
    </message>
</context>
<context>
    <name>AddSession</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add session</source>
        <translation>Sitzung hinzufügen</translation>
    </message>
</context>
<context>
    <name>AgreedCard</name>
    <message>
        <source>Agreed together</source>
        <translation>Gemeinsam vereinbart</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Honorar</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Honorare</translation>
    </message>
</context>
<context>
    <name>AgreementCard</name>
    <message>
        <source>Address and reference…</source>
        <translation>Adresse und Zeichen…</translation>
    </message>
    <message>
        <source>Agree about money…</source>
        <translation>Honorar vereinbaren…</translation>
    </message>
    <message>
        <source>Agreed together</source>
        <translation>Gemeinsam vereinbart</translation>
    </message>
    <message>
        <source>Change from a day on…</source>
        <translation>Ab einem Tag ändern…</translation>
    </message>
    <message>
        <source>From {day}: {agreed}</source>
        <translation>Ab dem {day}: {agreed}</translation>
    </message>
</context>
<context>
    <name>AgreementDialog</name>
    <message>
        <source>Agree about money</source>
        <translation>Honorar vereinbaren</translation>
    </message>
    <message>
        <source>Agree about money with {name}</source>
        <translation>Honorar vereinbaren mit {name}</translation>
    </message>
    <message>
        <source>Agreed on</source>
        <translation>Vereinbart am</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Change what was agreed</source>
        <translation>Vereinbarung ändern</translation>
    </message>
    <message>
        <source>Change what was agreed with {name}</source>
        <translation>Die Vereinbarung mit {name} ändern</translation>
    </message>
    <message>
        <source>Each session held</source>
        <translation>Jede Sitzung, die stattfand</translation>
    </message>
    <message>
        <source>First spoken of on</source>
        <translation>Zuerst besprochen am</translation>
    </message>
    <message>
        <source>Free absences a year</source>
        <translation>Freie Absagen im Jahr</translation>
    </message>
    <message>
        <source>From {day} it is {amount} for everybody who pays this.</source>
        <translation>Ab dem {day} sind es {amount} für alle, die das zahlen.</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>Gilt ab</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>No fee</source>
        <translation>Kein Honorar</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>Paid for the whole group</source>
        <translation>Bezahlt für die ganze Gruppe</translation>
    </message>
    <message>
        <source>Reason, if reduced or no fee</source>
        <translation>Grund, falls ermäßigt oder kein Honorar</translation>
    </message>
    <message>
        <source>Usual here: {amount}. Another amount with a reason (under More) is a reduced fee.</source>
        <translation>Hier üblich: {amount}. Ein anderer Betrag mit einem Grund (unter „Mehr“) ist ein ermäßigtes Honorar.</translation>
    </message>
</context>
<context>
    <name>AlsoNeedDialog</name>
    <message>
        <source>A code on invoices, to scan with the bank&apos;s app</source>
        <translation>Ein Code auf Rechnungen, zum Scannen mit der Bank-App</translation>
    </message>
    <message>
        <source>A second, firmer letter</source>
        <translation>Ein zweiter, deutlicherer Brief</translation>
    </message>
    <message>
        <source>Closed times, in which nothing changes any more</source>
        <translation>Abgeschlossene Zeiträume, in denen sich nichts mehr ändert</translation>
    </message>
    <message>
        <source>Fees in several parts</source>
        <translation>Honorare in Raten</translation>
    </message>
    <message>
        <source>How old what is owed is</source>
        <translation>Wie alt das Offene ist</translation>
    </message>
    <message>
        <source>I also need</source>
        <translation>Ich brauche auch</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Statements of the bank</source>
        <translation>Kontoauszüge der Bank</translation>
    </message>
    <message>
        <source>Tax on fees</source>
        <translation>Steuer auf Honorare</translation>
    </message>
    <message>
        <source>What a tax adviser wants at the year&apos;s end</source>
        <translation>Was die Steuerberatung am Jahresende braucht</translation>
    </message>
</context>
<context>
    <name>AttendanceCard</name>
    <message>
        <source>Came</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Came to {figure}</source>
        <translation>War da: {figure}</translation>
    </message>
    <message>
        <source>No session with a mark in the register</source>
        <translation>Keine Sitzung mit Eintrag in der Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Sessions as a table</source>
        <translation>Sitzungen als Tabelle</translation>
    </message>
    <message>
        <source>Show as squares</source>
        <translation>Als Kästchen zeigen</translation>
    </message>
    <message>
        <source>Will be away…</source>
        <translation>Wird fehlen…</translation>
    </message>
    <message>
        <source>{none} yet</source>
        <translation>{none} bisher</translation>
    </message>
</context>
<context>
    <name>AttendanceView</name>
    <message>
        <source>Apologies</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Attendance over time</source>
        <translation>Anwesenheit über die Zeit</translation>
    </message>
    <message>
        <source>Average of the last four</source>
        <translation>Schnitt der letzten vier</translation>
    </message>
    <message>
        <source>Away, word not known</source>
        <translation>Abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>Came</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>No session has been written up yet.</source>
        <translation>Noch ist keine Sitzung festgehalten.</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>least to meet: {least}</source>
        <translation>Mindestzahl: {least}</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>{day}: {figures}</source>
        <translation>{day}: {figures}</translation>
    </message>
    <message>
        <source>{held} sessions held, {first} to {last}. {average} came on average to the last four.</source>
        <translation>{held} Sitzungen fanden statt, {first} bis {last}. Zu den letzten vier kamen im Schnitt {average}.</translation>
    </message>
    <message>
        <source>{held} sessions held, {first} to {last}: {came} came on average</source>
        <translation>{held} Sitzungen fanden statt, {first} bis {last}: Im Schnitt kamen {came}</translation>
    </message>
</context>
<context>
    <name>BankCard</name>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Chosen by you.</source>
        <translation>Von Ihnen gewählt.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Make it an expense…</source>
        <translation>Als Ausgabe…</translation>
    </message>
    <message>
        <source>Nothing tells whose it is. Choose, or put it aside.</source>
        <translation>Nichts sagt, von wem es ist. Wählen Sie, oder legen Sie es beiseite.</translation>
    </message>
    <message>
        <source>Owed now: {owes}. After it {over} is in hand.</source>
        <translation>Jetzt offen: {owes}. Danach {over} Guthaben.</translation>
    </message>
    <message>
        <source>Owed now: {owes}. After it: {rest}.</source>
        <translation>Jetzt offen: {owes}. Danach: {rest}.</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>The oldest that is open</source>
        <translation>Das Älteste, das offen ist</translation>
    </message>
    <message>
        <source>{number} ({amount} open)</source>
        <translation>{number} ({amount} offen)</translation>
    </message>
</context>
<context>
    <name>BankExpense</name>
    <message>
        <source>All groups, in equal parts</source>
        <translation>Alle Gruppen, zu gleichen Teilen</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kept as an expense: {what}.</source>
        <translation>Als Ausgabe eingetragen: {what}.</translation>
    </message>
    <message>
        <source>Make an expense</source>
        <translation>Ausgabe daraus machen</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>BankFormEditor</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Comma: 1.234,50</source>
        <translation>Komma: 1.234,50</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Dezimalzeichen</translation>
    </message>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>Ein- oder Ausgang</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>More words</source>
        <translation>Weiterer Text</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Point: 1,234.50</source>
        <translation>Punkt: 1,234.50</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Abgegangen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Written as</source>
        <translation>Schreibweise</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
</context>
<context>
    <name>BankLines</name>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Annehmen</translation>
    </message>
    <message>
        <source>&amp;Take up again</source>
        <translation>&amp;Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Accept payment</source>
        <translation>Zahlung annehmen</translation>
    </message>
    <message>
        <source>Accepted: {amount} from {name}.</source>
        <translation>Angenommen: {amount} von {name}.</translation>
    </message>
    <message>
        <source>An &amp;invoice</source>
        <translation>Eine &amp;Rechnung</translation>
    </message>
    <message>
        <source>Another &amp;payer</source>
        <translation>&amp;Jemand anderes</translation>
    </message>
    <message>
        <source>Bank statement…</source>
        <translation>Kontoauszug…</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Eingegangen</translation>
    </message>
    <message>
        <source>Enter accepts. {payer}: another payer. {invoice}: an invoice. Delete: put aside.</source>
        <translation>Enter: annehmen. {payer}: jemand anderes. {invoice}: eine Rechnung. Entf: beiseitelegen.</translation>
    </message>
    <message>
        <source>Enter or {expense}: make it an expense. Delete: put aside.</source>
        <translation>Enter oder {expense}: als Ausgabe. Entf: beiseitelegen.</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Von der Bank</translation>
    </message>
    <message>
        <source>Make it an &amp;expense…</source>
        <translation>Als Aus&amp;gabe…</translation>
    </message>
    <message>
        <source>Payments from a bank statement stand here until you have put each where it belongs.</source>
        <translation>Zahlungen aus einem Kontoauszug stehen hier, bis Sie jede zugeordnet haben.</translation>
    </message>
    <message>
        <source>Put a&amp;side</source>
        <translation>&amp;Beiseitelegen</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Beiseitegelegt</translation>
    </message>
    <message>
        <source>Put aside: {what}.</source>
        <translation>Beiseitegelegt: {what}.</translation>
    </message>
    <message>
        <source>Take up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Abgegangen</translation>
    </message>
    <message>
        <source>What went out stands here, so that you can make expenses of it.</source>
        <translation>Was abging, steht hier, damit Sie Ausgaben daraus machen können.</translation>
    </message>
    <message>
        <source>What you looked at and put aside stands here.</source>
        <translation>Was Sie angesehen und beiseitegelegt haben, steht hier.</translation>
    </message>
    <message>
        <source>Which lines of the bank</source>
        <translation>Welche Zeilen der Bank</translation>
    </message>
    <message>
        <source>perhaps {name}</source>
        <translation>vielleicht {name}</translation>
    </message>
    <message>
        <source>to be chosen</source>
        <translation>zu wählen</translation>
    </message>
    <message>
        <source>{again}: take up again.</source>
        <translation>{again}: wieder aufnehmen.</translation>
    </message>
    <message>
        <source>{amount} came in</source>
        <translation>{amount} eingegangen</translation>
    </message>
    <message>
        <source>{amount} from {name}</source>
        <translation>{amount} von {name}</translation>
    </message>
    <message>
        <source>{amount} to {name}</source>
        <translation>{amount} an {name}</translation>
    </message>
    <message>
        <source>{amount} went out</source>
        <translation>{amount} abgegangen</translation>
    </message>
</context>
<context>
    <name>BankPage</name>
    <message>
        <source>All of it is there already: nothing will change.</source>
        <translation>Alles davon ist schon da: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>Also what went out, to make expenses of it</source>
        <translation>Auch, was abging, um Ausgaben daraus zu machen</translation>
    </message>
    <message>
        <source>Bank statement</source>
        <translation>Kontoauszug</translation>
    </message>
    <message>
        <source>Bank statements ({kinds})</source>
        <translation>Kontoauszüge ({kinds})</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Bring in bank statement</source>
        <translation>Kontoauszug einlesen</translation>
    </message>
    <message>
        <source>CSV or a spreadsheet of any bank, OFX, CAMT or MT940.</source>
        <translation>CSV oder eine Tabelle jeder Bank, OFX, CAMT oder MT940.</translation>
    </message>
    <message>
        <source>Came in: {count} ({sum}).</source>
        <translation>Eingegangen: {count} ({sum}).</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen…</translation>
    </message>
    <message>
        <source>Choose the file that you downloaded from your bank, or drop it here.</source>
        <translation>Wählen Sie die Datei, die Sie bei Ihrer Bank heruntergeladen haben, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Found out from the headings and the whole file. Change what is wrong.</source>
        <translation>Aus den Überschriften und der ganzen Datei erkannt. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>From {first} to {last}: {new} new, {there} there already.</source>
        <translation>Von {first} bis {last}: {new} neu, {there} schon da.</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Nothing is put against an account yet: each payment waits for you.</source>
        <translation>Noch ist nichts zugeordnet: Jede Zahlung wartet auf Sie.</translation>
    </message>
    <message>
        <source>Nothing of this file is to come in.</source>
        <translation>Aus dieser Datei wird nichts eingelesen.</translation>
    </message>
    <message>
        <source>Read as the last time with these headings. Change what is wrong.</source>
        <translation>Gelesen wie das letzte Mal bei diesen Überschriften. Ändern Sie, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>The amounts can be read in two ways. How are decimals written?</source>
        <translation>Die Beträge lassen sich auf zwei Arten lesen. Welches ist das Dezimalzeichen?</translation>
    </message>
    <message>
        <source>The counts appear here as soon as everything is clear.</source>
        <translation>Die Zahlen erscheinen hier, sobald alles klar ist.</translation>
    </message>
    <message>
        <source>The days can be read in two ways. How are they written?</source>
        <translation>Die Tage lassen sich auf zwei Arten lesen. Wie sind sie geschrieben?</translation>
    </message>
    <message>
        <source>These lines stay out (no day, no amount, or not booked yet): {lines}.</source>
        <translation>Diese Zeilen bleiben weg (kein Tag, kein Betrag oder noch nicht gebucht): {lines}.</translation>
    </message>
    <message>
        <source>Went out: {count} ({sum}).</source>
        <translation>Abgegangen: {count} ({sum}).</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation>Was eingelesen wird</translation>
    </message>
    <message>
        <source>{count} have day and amount of a line that is there: look if they are the same.</source>
        <translation>{count} haben Tag und Betrag einer Zeile, die schon da ist: Sehen Sie nach, ob es dieselben sind.</translation>
    </message>
    <message>
        <source>{count} lines stay out (no day, no amount, or not booked yet): {lines}, …</source>
        <translation>{count} Zeilen bleiben weg (kein Tag, kein Betrag oder noch nicht gebucht): {lines}, …</translation>
    </message>
    <message>
        <source>{kind}: the file says itself what is what.</source>
        <translation>{kind}: Die Datei sagt selbst, was was ist.</translation>
    </message>
</context>
<context>
    <name>BankPreview</name>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>CancelDialog</name>
    <message>
        <source>By the leader</source>
        <translation>Durch die Leitung</translation>
    </message>
    <message>
        <source>Cancel session</source>
        <translation>Sitzung absagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Ausgefallen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Nicht absagen</translation>
    </message>
    <message>
        <source>Otherwise</source>
        <translation>Aus anderem Grund</translation>
    </message>
    <message>
        <source>Reason, if you like</source>
        <translation>Grund, wenn Sie mögen</translation>
    </message>
</context>
<context>
    <name>CancelledPage</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Sie findet doch statt</translation>
    </message>
    <message>
        <source>No reason was noted.</source>
        <translation>Ein Grund ist nicht notiert.</translation>
    </message>
</context>
<context>
    <name>CarriesCard</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Does the group carry itself?</source>
        <translation>Trägt sich die Gruppe?</translation>
    </message>
    <message>
        <source>In and out</source>
        <translation>Einnahmen, Ausgaben</translation>
    </message>
    <message>
        <source>New expense…</source>
        <translation>Neue Ausgabe…</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>What comes in and goes out will stand here, month by month, once the first of it is noted.</source>
        <translation>Was eingeht und abgeht, steht hier Monat für Monat, sobald das Erste davon notiert ist.</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Gesamte Zeit</translation>
    </message>
</context>
<context>
    <name>CaseEditor</name>
    <message>
        <source>Case {number}</source>
        <translation>Fall {number}</translation>
    </message>
</context>
<context>
    <name>CaseFields</name>
    <message>
        <source>Feelings stirred</source>
        <translation>Geweckte Gefühle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Vorstellende:r</translation>
    </message>
    <message>
        <source>Remove this case</source>
        <translation>Diesen Fall entfernen</translation>
    </message>
    <message>
        <source>What stayed with us</source>
        <translation>Was uns nachgeht</translation>
    </message>
    <message>
        <source>Working title</source>
        <translation>Arbeitstitel</translation>
    </message>
</context>
<context>
    <name>CaseSummary</name>
    <message>
        <source>Case {number}: nothing noted yet</source>
        <translation>Fall {number}: noch nichts notiert</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{number} min</source>
        <translation>{number} Min.</translation>
    </message>
</context>
<context>
    <name>CasesCard</name>
    <message>
        <source>2  Cases</source>
        <translation>2  Fälle</translation>
    </message>
    <message>
        <source>A title only the group would know; nothing that could name a patient.</source>
        <translation>Ein Titel, den nur die Gruppe versteht; nichts, woran man Patient:innen erkennen könnte.</translation>
    </message>
    <message>
        <source>Add case</source>
        <translation>Fall hinzufügen</translation>
    </message>
    <message>
        <source>Move case</source>
        <translation>Fall verschieben</translation>
    </message>
    <message>
        <source>Remove case</source>
        <translation>Fall entfernen</translation>
    </message>
    <message>
        <source>Write case</source>
        <translation>Fall festhalten</translation>
    </message>
</context>
<context>
    <name>ChangeFee</name>
    <message>
        <source>An amount of their own stays for {names}.</source>
        <translation>Für {names} bleibt ein eigener Betrag.</translation>
    </message>
    <message>
        <source>An amount of their own stays for {names}; the conditions change for them too.</source>
        <translation>Für {names} bleibt ein eigener Betrag; die Bedingungen ändern sich auch dort.</translation>
    </message>
    <message>
        <source>For {names} it changes.</source>
        <translation>Für {names} ändert es sich.</translation>
    </message>
    <message>
        <source>Nothing of it is charged yet.</source>
        <translation>Davon ist noch nichts berechnet.</translation>
    </message>
    <message>
        <source>Paid by {names}.</source>
        <translation>Bezahlt von {names}.</translation>
    </message>
    <message>
        <source>So it is since {day}.</source>
        <translation>So ist es seit dem {day}.</translation>
    </message>
    <message>
        <source>What is charged already, up to {day}, stays as it is.</source>
        <translation>Was schon berechnet ist, bis zum {day}, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>{name} for the whole group</source>
        <translation>{name} für die ganze Gruppe</translation>
    </message>
    <message>
        <source>{name} pays this until {day}: nothing changes.</source>
        <translation>{name} zahlt das bis zum {day}: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>{terms}, from {day}</source>
        <translation>{terms}, ab dem {day}</translation>
    </message>
    <message>
        <source>{terms}, until {day}</source>
        <translation>{terms}, bis zum {day}</translation>
    </message>
</context>
<context>
    <name>ChangeFeeDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change the fee for everybody</source>
        <translation>Honorar für alle ändern</translation>
    </message>
    <message>
        <source>Changes from</source>
        <translation>Ändert sich ab</translation>
    </message>
    <message>
        <source>Free absences a year</source>
        <translation>Freie Absagen im Jahr</translation>
    </message>
    <message>
        <source>From {day}: {terms}.</source>
        <translation>Ab dem {day}: {terms}.</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr…</translation>
    </message>
    <message>
        <source>Paid for</source>
        <translation>Bezahlt für</translation>
    </message>
    <message>
        <source>What is paid now</source>
        <translation>Was jetzt bezahlt wird</translation>
    </message>
</context>
<context>
    <name>ChangePassphrase</name>
    <message>
        <source>Backups made so far keep the old passphrase, and the old recovery sheet opens only them. A new sheet is to be printed afterwards.</source>
        <translation>Bisherige Sicherungskopien behalten die alte Passphrase, und das alte Notfallblatt öffnet nur sie. Danach ist ein neues Blatt zu drucken.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change passphrase</source>
        <translation>Passphrase ändern</translation>
    </message>
    <message>
        <source>Copying under the new passphrase…</source>
        <translation>Kopieren unter der neuen Passphrase…</translation>
    </message>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
    <message>
        <source>Passphrase until now</source>
        <translation>Bisherige Passphrase</translation>
    </message>
</context>
<context>
    <name>ChargeDialog</name>
    <message>
        <source>1 line, {amount}</source>
        <translation>1 Zeile, {amount}</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>Wie vorgeschlagen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Change this line</source>
        <translation>Diese Zeile ändern</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>Berechnen</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Sitzungen berechnen</translation>
    </message>
    <message>
        <source>Charged: {amount}.</source>
        <translation>Berechnet: {amount}.</translation>
    </message>
    <message>
        <source>Charging…</source>
        <translation>Wird berechnet…</translation>
    </message>
    <message>
        <source>Everything is charged. What is new will stand here.</source>
        <translation>Alles ist berechnet. Was neu ist, steht dann hier.</translation>
    </message>
    <message>
        <source>Everything up to today</source>
        <translation>Alles bis heute</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Wie weit es ist</translation>
    </message>
    <message>
        <source>Leave out…</source>
        <translation>Auslassen…</translation>
    </message>
    <message>
        <source>Leave this line out</source>
        <translation>Diese Zeile auslassen</translation>
    </message>
    <message>
        <source>Nothing else can be charged yet.</source>
        <translation>Sonst kann noch nichts berechnet werden.</translation>
    </message>
    <message>
        <source>Only {day}</source>
        <translation>Nur {day}</translation>
    </message>
    <message>
        <source>Up to the end of {month}</source>
        <translation>Bis Ende {month}</translation>
    </message>
    <message>
        <source>What is charged</source>
        <translation>Was berechnet wird</translation>
    </message>
    <message>
        <source>{n} lines, {amount}</source>
        <translation>{n} Zeilen, {amount}</translation>
    </message>
</context>
<context>
    <name>ChartCard</name>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Import register…</source>
        <translation>Liste einlesen…</translation>
    </message>
    <message>
        <source>Who came will stand here, session by session, once an old register is brought in or the first one is written up.</source>
        <translation>Wer da war, steht hier Sitzung für Sitzung, sobald eine alte Liste eingelesen oder die erste Sitzung festgehalten ist.</translation>
    </message>
</context>
<context>
    <name>ChartFrame</name>
    <message>
        <source>No session was held in this time.</source>
        <translation>In dieser Zeit fand keine Sitzung statt.</translation>
    </message>
    <message>
        <source>Show the whole life</source>
        <translation>Gesamte Zeit zeigen</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>Apologies only</source>
        <translation>Nur Absage</translation>
    </message>
    <message>
        <source>Attendance over time</source>
        <translation>Anwesenheit über die Zeit</translation>
    </message>
    <message>
        <source>Cancelled by the leader</source>
        <translation>Von der Leitung abgesagt</translation>
    </message>
    <message>
        <source>Cancelled otherwise</source>
        <translation>Sonst ausgefallen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Einnahmen</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Not written up</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>Nothing happened in this time.</source>
        <translation>In dieser Zeit ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Notice and no word</source>
        <translation>Mit und ohne Nachricht</translation>
    </message>
    <message>
        <source>Notice noted</source>
        <translation>Nachricht notiert</translation>
    </message>
    <message>
        <source>One year beside another</source>
        <translation>Ein Jahr neben dem anderen</translation>
    </message>
    <message>
        <source>Out</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>Sessions held and cancelled</source>
        <translation>Stattgefunden und ausgefallen</translation>
    </message>
    <message>
        <source>Size of the group</source>
        <translation>Größe der Gruppe</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>absences</source>
        <translation>Abwesenheiten</translation>
    </message>
    <message>
        <source>came on average</source>
        <translation>kamen im Schnitt</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
    <message>
        <source>{first} to {last}. Last: {figures}</source>
        <translation>{first} bis {last}. Zuletzt: {figures}</translation>
    </message>
    <message>
        <source>{mean} (held: {held})</source>
        <translation>{mean} (Sitzungen: {held})</translation>
    </message>
    <message>
        <source>{when}: {figures}</source>
        <translation>{when}: {figures}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>Kept.</source>
        <translation>Festgehalten.</translation>
    </message>
    <message>
        <source>Lock and close</source>
        <translation>Sperren und schließen</translation>
    </message>
    <message>
        <source>Next: {day}, {time}.</source>
        <translation>Nächstes Mal: {day}, {time}.</translation>
    </message>
    <message>
        <source>No case is noted.</source>
        <translation>Kein Fall ist notiert.</translation>
    </message>
    <message>
        <source>No next session is planned yet.</source>
        <translation>Noch ist keine nächste Sitzung geplant.</translation>
    </message>
    <message>
        <source>Nobody is expected; the least to meet is {least}.</source>
        <translation>Niemand wird erwartet; die Mindestzahl ist {least}.</translation>
    </message>
    <message>
        <source>Nothing noted of the talk yet.</source>
        <translation>Vom Nachgespräch ist noch nichts notiert.</translation>
    </message>
    <message>
        <source>Of one member nothing is said.</source>
        <translation>Zu einer Person ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>Of {count} members nothing is said.</source>
        <translation>Zu {count} Personen ist nichts eingetragen.</translation>
    </message>
    <message>
        <source>That can wait.</source>
        <translation>Das kann warten.</translation>
    </message>
    <message>
        <source>Whether you talked is not said.</source>
        <translation>Ob Sie sich besprochen haben, ist offen.</translation>
    </message>
    <message>
        <source>{count} are expected; the least to meet is {least}.</source>
        <translation>{count} Personen werden erwartet; die Mindestzahl ist {least}.</translation>
    </message>
    <message>
        <source>{count} is expected; the least to meet is {least}.</source>
        <translation>{count} Person wird erwartet; die Mindestzahl ist {least}.</translation>
    </message>
    <message>
        <source>{count} member will be away: {names}.</source>
        <translation>{count} Person wird fehlen: {names}.</translation>
    </message>
    <message>
        <source>{count} members will be away: {names}.</source>
        <translation>{count} Personen werden fehlen: {names}.</translation>
    </message>
</context>
<context>
    <name>Conditions</name>
    <message>
        <source>Agreed leave</source>
        <translation>Vereinbarte Pause</translation>
    </message>
    <message>
        <source>Free absences count</source>
        <translation>Freie Absagen zählen</translation>
    </message>
    <message>
        <source>Free if told so many hours before</source>
        <translation>Frei bei Absage so viele Stunden vorher</translation>
    </message>
    <message>
        <source>In so many parts</source>
        <translation>In so vielen Raten</translation>
    </message>
    <message>
        <source>Joining or leaving within it</source>
        <translation>Ein- oder Austritt mittendrin</translation>
    </message>
    <message>
        <source>Name of the tax, or why there is none</source>
        <translation>Name der Steuer, oder warum keine anfällt</translation>
    </message>
    <message>
        <source>Of each session, in %</source>
        <translation>Von jeder Sitzung, in %</translation>
    </message>
    <message>
        <source>Tax in it, in %</source>
        <translation>Enthaltene Steuer, in %</translation>
    </message>
    <message>
        <source>as a whole</source>
        <translation>im Ganzen</translation>
    </message>
    <message>
        <source>by days</source>
        <translation>nach Tagen</translation>
    </message>
    <message>
        <source>by the sessions left</source>
        <translation>nach den übrigen Sitzungen</translation>
    </message>
    <message>
        <source>costs a part</source>
        <translation>kostet einen Teil</translation>
    </message>
    <message>
        <source>costs nothing</source>
        <translation>kostet nichts</translation>
    </message>
    <message>
        <source>costs the same</source>
        <translation>kostet dasselbe</translation>
    </message>
    <message>
        <source>in a calendar year</source>
        <translation>im Kalenderjahr</translation>
    </message>
    <message>
        <source>in a year from joining</source>
        <translation>im Jahr ab Eintritt</translation>
    </message>
</context>
<context>
    <name>Costs</name>
    <message>
        <source>An evening costs {cost}</source>
        <translation>Ein Abend kostet {cost}</translation>
    </message>
    <message>
        <source>An evening costs {cost} for {kinds}</source>
        <translation>Ein Abend kostet {cost} mit {kinds}</translation>
    </message>
    <message>
        <source>An evening costs {cost} with its share of {kinds}</source>
        <translation>Ein Abend kostet {cost} mit seinem Anteil an {kinds}</translation>
    </message>
    <message>
        <source>An evening leaves {evening} for the leaders, {hour} an hour.</source>
        <translation>Ein Abend lässt {evening} für die Leitung, {hour} je Stunde.</translation>
    </message>
    <message>
        <source>Breaks even at one member</source>
        <translation>Trägt sich ab einer Person</translation>
    </message>
    <message>
        <source>Breaks even at {count} members</source>
        <translation>Trägt sich ab {count} Teilnehmenden</translation>
    </message>
    <message>
        <source>Breaks even without a member&apos;s fee</source>
        <translation>Trägt sich ohne Honorar von Teilnehmenden</translation>
    </message>
    <message>
        <source>Each evening took {amount} more than came in for it.</source>
        <translation>Jeder Abend kostete {amount} mehr, als dafür einging.</translation>
    </message>
    <message>
        <source>Expenses</source>
        <translation>Ausgaben</translation>
    </message>
    <message>
        <source>From what came in</source>
        <translation>Aus dem, was einging</translation>
    </message>
    <message>
        <source>Keep cost of session</source>
        <translation>Kosten der Sitzung eintragen</translation>
    </message>
    <message>
        <source>New expense…</source>
        <translation>Neue Ausgabe…</translation>
    </message>
    <message>
        <source>Not counted here, in another currency: {amounts}.</source>
        <translation>Hier nicht gezählt, in anderer Währung: {amounts}.</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Share of {kinds}</source>
        <translation>Anteil an {kinds}</translation>
    </message>
    <message>
        <source>What an evening costs is not known yet: no cost is noted.</source>
        <translation>Was ein Abend kostet, ist noch nicht bekannt: Es sind keine Kosten notiert.</translation>
    </message>
    <message>
        <source>What the group costs will stand here: the room, supervision, biscuits.</source>
        <translation>Was die Gruppe kostet, steht dann hier: der Raum, die Supervision, die Kekse.</translation>
    </message>
    <message>
        <source>insurance</source>
        <translation>Versicherung</translation>
    </message>
    <message>
        <source>left</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>left after {kinds}</source>
        <translation>übrig nach {kinds}</translation>
    </message>
    <message>
        <source>left after {kinds} and the rest</source>
        <translation>übrig nach {kinds} und dem Rest</translation>
    </message>
    <message>
        <source>membership of societies</source>
        <translation>Vereinsbeiträgen</translation>
    </message>
    <message>
        <source>one member carries it</source>
        <translation>eine Person trägt ihn</translation>
    </message>
    <message>
        <source>other costs</source>
        <translation>anderen Kosten</translation>
    </message>
    <message>
        <source>refreshments</source>
        <translation>Bewirtung</translation>
    </message>
    <message>
        <source>supervision</source>
        <translation>Supervision</translation>
    </message>
    <message>
        <source>the co-leader&apos;s share</source>
        <translation>Co-Leitung</translation>
    </message>
    <message>
        <source>the host organisation carries it</source>
        <translation>die gastgebende Einrichtung trägt ihn</translation>
    </message>
    <message>
        <source>the room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>travel</source>
        <translation>Fahrtkosten</translation>
    </message>
    <message>
        <source>{costs}. It breaks even at {count} members, and there are {members}.</source>
        <translation>{costs}. Er trägt sich ab {count} Teilnehmenden, und es sind {members}.</translation>
    </message>
    <message>
        <source>{costs}. It breaks even at {count} members, and there is one.</source>
        <translation>{costs}. Er trägt sich ab {count} Teilnehmenden, und es ist eine Person.</translation>
    </message>
    <message>
        <source>{costs}. Nobody is a member now.</source>
        <translation>{costs}. Zurzeit nimmt niemand teil.</translation>
    </message>
    <message>
        <source>{costs}. What members pay is not agreed yet.</source>
        <translation>{costs}. Was Teilnehmende zahlen, ist noch nicht vereinbart.</translation>
    </message>
    <message>
        <source>{costs}: {who}.</source>
        <translation>{costs}, und {who}.</translation>
    </message>
    <message>
        <source>{count} members carry it</source>
        <translation>{count} Teilnehmende tragen ihn</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>American Samoa</source>
        <translation>Amerikanisch-Samoa</translation>
    </message>
    <message>
        <source>Andorra</source>
        <translation>Andorra</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Anguilla</source>
        <translation>Anguilla</translation>
    </message>
    <message>
        <source>Antarctica</source>
        <translation>Antarktis</translation>
    </message>
    <message>
        <source>Antigua &amp; Barbuda</source>
        <translation>Antigua und Barbuda</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Aruba</source>
        <translation>Aruba</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahamas</source>
        <translation>Bahamas</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Barbados</source>
        <translation>Barbados</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Belize</source>
        <translation>Belize</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bermuda</source>
        <translation>Bermuda</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia &amp; Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Bouvet Island</source>
        <translation>Bouvetinsel</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>British Indian Ocean Territory</source>
        <translation>Britisches Territorium im Indischen Ozean</translation>
    </message>
    <message>
        <source>British Virgin Islands</source>
        <translation>Britische Jungferninseln</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei Darussalam</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>Cape Verde</source>
        <translation>Cabo Verde</translation>
    </message>
    <message>
        <source>Caribbean Netherlands</source>
        <translation>Karibische Niederlande</translation>
    </message>
    <message>
        <source>Cayman Islands</source>
        <translation>Kaimaninseln</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Christmas Island</source>
        <translation>Weihnachtsinsel</translation>
    </message>
    <message>
        <source>Cocos (Keeling) Islands</source>
        <translation>Kokosinseln</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Comoros</source>
        <translation>Komoren</translation>
    </message>
    <message>
        <source>Congo - Brazzaville</source>
        <translation>Kongo-Brazzaville</translation>
    </message>
    <message>
        <source>Congo - Kinshasa</source>
        <translation>Kongo-Kinshasa</translation>
    </message>
    <message>
        <source>Cook Islands</source>
        <translation>Cookinseln</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>Curaçao</source>
        <translation>Curaçao</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d’Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominica</source>
        <translation>Dominica</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Equatorial Guinea</source>
        <translation>Äquatorialguinea</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Eswatini</source>
        <translation>Eswatini</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>Falkland Islands</source>
        <translation>Falklandinseln</translation>
    </message>
    <message>
        <source>Faroe Islands</source>
        <translation>Färöer</translation>
    </message>
    <message>
        <source>Fiji</source>
        <translation>Fidschi</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>French Guiana</source>
        <translation>Französisch-Guayana</translation>
    </message>
    <message>
        <source>French Polynesia</source>
        <translation>Französisch-Polynesien</translation>
    </message>
    <message>
        <source>French Southern Territories</source>
        <translation>Französische Süd- und Antarktisgebiete</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Gibraltar</source>
        <translation>Gibraltar</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Greenland</source>
        <translation>Grönland</translation>
    </message>
    <message>
        <source>Grenada</source>
        <translation>Grenada</translation>
    </message>
    <message>
        <source>Guadeloupe</source>
        <translation>Guadeloupe</translation>
    </message>
    <message>
        <source>Guam</source>
        <translation>Guam</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Guernsey</source>
        <translation>Guernsey</translation>
    </message>
    <message>
        <source>Guinea</source>
        <translation>Guinea</translation>
    </message>
    <message>
        <source>Guinea-Bissau</source>
        <translation>Guinea-Bissau</translation>
    </message>
    <message>
        <source>Guyana</source>
        <translation>Guyana</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Heard &amp; McDonald Islands</source>
        <translation>Heard und McDonaldinseln</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong SAR China</source>
        <translation>Sonderverwaltungsregion Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Isle of Man</source>
        <translation>Isle of Man</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>Jersey</source>
        <translation>Jersey</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kiribati</source>
        <translation>Kiribati</translation>
    </message>
    <message>
        <source>Kosovo</source>
        <translation>Kosovo</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Kyrgyzstan</source>
        <translation>Kirgisistan</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Luxembourg</source>
        <translation>Luxemburg</translation>
    </message>
    <message>
        <source>Macao SAR China</source>
        <translation>Sonderverwaltungsregion Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Maldives</source>
        <translation>Malediven</translation>
    </message>
    <message>
        <source>Mali</source>
        <translation>Mali</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Marshall Islands</source>
        <translation>Marshallinseln</translation>
    </message>
    <message>
        <source>Martinique</source>
        <translation>Martinique</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mauritius</source>
        <translation>Mauritius</translation>
    </message>
    <message>
        <source>Mayotte</source>
        <translation>Mayotte</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Micronesia</source>
        <translation>Mikronesien</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Republik Moldau</translation>
    </message>
    <message>
        <source>Monaco</source>
        <translation>Monaco</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Montserrat</source>
        <translation>Montserrat</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar (Burma)</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nauru</source>
        <translation>Nauru</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Caledonia</source>
        <translation>Neukaledonien</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>Niue</source>
        <translation>Niue</translation>
    </message>
    <message>
        <source>Norfolk Island</source>
        <translation>Norfolkinsel</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Northern Mariana Islands</source>
        <translation>Nördliche Marianen</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palau</source>
        <translation>Palau</translation>
    </message>
    <message>
        <source>Palestinian Territories</source>
        <translation>Palästinensische Autonomiegebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Papua New Guinea</source>
        <translation>Papua-Neuguinea</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Pitcairn Islands</source>
        <translation>Pitcairninseln</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Puerto Rico</source>
        <translation>Puerto Rico</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Réunion</source>
        <translation>Réunion</translation>
    </message>
    <message>
        <source>Samoa</source>
        <translation>Samoa</translation>
    </message>
    <message>
        <source>San Marino</source>
        <translation>San Marino</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Seychelles</source>
        <translation>Seychellen</translation>
    </message>
    <message>
        <source>Sierra Leone</source>
        <translation>Sierra Leone</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Sint Maarten</source>
        <translation>Sint Maarten</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Solomon Islands</source>
        <translation>Salomonen</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Georgia &amp; South Sandwich Islands</source>
        <translation>Südgeorgien und die Südlichen Sandwichinseln</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>St. Barthélemy</source>
        <translation>St. Barthélemy</translation>
    </message>
    <message>
        <source>St. Helena</source>
        <translation>St. Helena</translation>
    </message>
    <message>
        <source>St. Kitts &amp; Nevis</source>
        <translation>St. Kitts und Nevis</translation>
    </message>
    <message>
        <source>St. Lucia</source>
        <translation>St. Lucia</translation>
    </message>
    <message>
        <source>St. Martin</source>
        <translation>St. Martin</translation>
    </message>
    <message>
        <source>St. Pierre &amp; Miquelon</source>
        <translation>St. Pierre und Miquelon</translation>
    </message>
    <message>
        <source>St. Vincent &amp; Grenadines</source>
        <translation>St. Vincent und die Grenadinen</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Suriname</source>
        <translation>Suriname</translation>
    </message>
    <message>
        <source>Svalbard &amp; Jan Mayen</source>
        <translation>Spitzbergen und Jan Mayen</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>São Tomé &amp; Príncipe</source>
        <translation>São Tomé und Príncipe</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Timor-Leste</source>
        <translation>Timor-Leste</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tokelau</source>
        <translation>Tokelau</translation>
    </message>
    <message>
        <source>Tonga</source>
        <translation>Tonga</translation>
    </message>
    <message>
        <source>Trinidad &amp; Tobago</source>
        <translation>Trinidad und Tobago</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Turks &amp; Caicos Islands</source>
        <translation>Turks- und Caicosinseln</translation>
    </message>
    <message>
        <source>Tuvalu</source>
        <translation>Tuvalu</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>U.S. Outlying Islands</source>
        <translation>Amerikanische Überseeinseln</translation>
    </message>
    <message>
        <source>U.S. Virgin Islands</source>
        <translation>Amerikanische Jungferninseln</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vanuatu</source>
        <translation>Vanuatu</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Wallis &amp; Futuna</source>
        <translation>Wallis und Futuna</translation>
    </message>
    <message>
        <source>Western Sahara</source>
        <translation>Westsahara</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
    <message>
        <source>Åland Islands</source>
        <translation>Ålandinseln</translation>
    </message>
</context>
<context>
    <name>CreditDialog</name>
    <message>
        <source>All of it</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Issue credit note</source>
        <translation>Gutschrift ausstellen</translation>
    </message>
    <message>
        <source>Make a new draft with the same lines</source>
        <translation>Neuer Entwurf mit denselben Zeilen</translation>
    </message>
    <message>
        <source>Put right</source>
        <translation>Berichtigen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Without a new draft, now or later, what is taken off is not charged again.</source>
        <translation>Ohne neuen Entwurf, jetzt oder später, wird das Abgezogene nicht wieder berechnet.</translation>
    </message>
    <message>
        <source>of {amount}</source>
        <translation>von {amount}</translation>
    </message>
    <message>
        <source>{invoice} stays as it is. A credit note takes off what is said here, and cannot be undone.</source>
        <translation>{invoice} bleibt, wie sie ist. Eine Gutschrift zieht ab, was hier steht, und lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>DayEditor</name>
    <message>
        <source>Choose from a calendar</source>
        <translation>Aus einem Kalender wählen</translation>
    </message>
</context>
<context>
    <name>Days</name>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} bis {last}</translation>
    </message>
</context>
<context>
    <name>DaysDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>Debriefs</name>
    <message>
        <source>co-leader&apos;s</source>
        <translation>von Co-Leiter:in</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>meine</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>nothing noted here</source>
        <translation>hier nichts notiert</translation>
    </message>
    <message>
        <source>ours</source>
        <translation>unsere</translation>
    </message>
</context>
<context>
    <name>DebriefsTab</name>
    <message>
        <source>Debriefs</source>
        <translation>Nachbesprechungen</translation>
    </message>
    <message>
        <source>What you and your co-leader thought after each session will stand here.</source>
        <translation>Was Sie und Ihr:e Co-Leiter:in nach jeder Sitzung gedacht haben, steht dann hier.</translation>
    </message>
    <message>
        <source>Write up session</source>
        <translation>Sitzung festhalten</translation>
    </message>
</context>
<context>
    <name>Deleting</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete member</source>
        <translation>Teilnehmer:in löschen</translation>
    </message>
    <message>
        <source>Delete {name}?</source>
        <translation>{name} löschen?</translation>
    </message>
    <message>
        <source>For someone who left, a last day is enough: then everything stays. Undo brings all of it back.</source>
        <translation>Wer ausgetreten ist, braucht nur einen letzten Tag: Dann bleibt alles. „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>This takes the person out of {groups}.</source>
        <translation>Die Person wird aus {groups} entfernt.</translation>
    </message>
    <message>
        <source>With the name would go: {what}.</source>
        <translation>Mit dem Namen ginge verloren: {what}.</translation>
    </message>
    <message>
        <source>{n} absence told ahead</source>
        <translation>{n} angekündigte Abwesenheit</translation>
    </message>
    <message>
        <source>{n} absences told ahead</source>
        <translation>{n} angekündigte Abwesenheiten</translation>
    </message>
    <message>
        <source>{n} case would stay without its presenter.</source>
        <translation>{n} Fall bliebe ohne Vorstellende:n.</translation>
    </message>
    <message>
        <source>{n} cases would stay without their presenter.</source>
        <translation>{n} Fälle blieben ohne Vorstellende:n.</translation>
    </message>
    <message>
        <source>{n} mark in the register</source>
        <translation>{n} Eintrag in der Liste</translation>
    </message>
    <message>
        <source>{n} marks in the register</source>
        <translation>{n} Einträge in der Liste</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>Everything in it is made up, and it is thrown away when you close it. Its passphrase: {passphrase}</source>
        <translation>Alles darin ist erfunden und wird beim Schließen weggeworfen. Die Passphrase: {passphrase}</translation>
    </message>
</context>
<context>
    <name>DetailsCard</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Edit member</source>
        <translation>Angaben bearbeiten</translation>
    </message>
</context>
<context>
    <name>DifferingMarks</name>
    <message>
        <source>Kept otherwise: tick what the register replaces</source>
        <translation>Anders eingetragen: anhaken, was die Liste ersetzt</translation>
    </message>
    <message>
        <source>Tick all</source>
        <translation>Alle anhaken</translation>
    </message>
    <message>
        <source>Tick none</source>
        <translation>Keine anhaken</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Closing the file…</source>
        <translation>Die Datei wird geschlossen…</translation>
    </message>
    <message>
        <source>Everything is kept in your file, but no backup could be made. {reason}</source>
        <translation>Alles ist in Ihrer Datei aufbewahrt, aber eine Sicherungskopie ließ sich nicht anlegen. {reason}</translation>
    </message>
    <message>
        <source>Making it up…</source>
        <translation>Wird erfunden…</translation>
    </message>
</context>
<context>
    <name>DraftCard</name>
    <message>
        <source>Change draft</source>
        <translation>Entwurf ändern</translation>
    </message>
    <message>
        <source>Change line</source>
        <translation>Zeile ändern</translation>
    </message>
    <message>
        <source>Draft for {name}</source>
        <translation>Entwurf für {name}</translation>
    </message>
    <message>
        <source>Issue…</source>
        <translation>Ausstellen…</translation>
    </message>
    <message>
        <source>Leave line out</source>
        <translation>Zeile auslassen</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Throw draft away</source>
        <translation>Entwurf verwerfen</translation>
    </message>
</context>
<context>
    <name>DraftLines</name>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Leave out: {what}</source>
        <translation>Auslassen: {what}</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>Words of line {n}</source>
        <translation>Text der Zeile {n}</translation>
    </message>
</context>
<context>
    <name>EachTimeCard</name>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Comes with each session</source>
        <translation>Fällt bei jeder Sitzung an</translation>
    </message>
    <message>
        <source>Say here what the room costs each time: then it is proposed after each session.</source>
        <translation>Sagen Sie hier, was der Raum jedes Mal kostet: Dann wird es nach jeder Sitzung vorgeschlagen.</translation>
    </message>
    <message>
        <source>{does}: {what}</source>
        <translation>{does}: {what}</translation>
    </message>
    <message>
        <source>{kind}: {amount} from {first} to {last}</source>
        <translation>{kind}: {amount} von {first} bis {last}</translation>
    </message>
    <message>
        <source>{kind}: {amount} since {first}</source>
        <translation>{kind}: {amount} seit {first}</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Let go, with reason</source>
        <translation>Erlassen, mit Grund</translation>
    </message>
    <message>
        <source>Let go: {amount}.</source>
        <translation>Erlassen: {amount}.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Paid back: {amount}.</source>
        <translation>Zurückgezahlt: {amount}.</translation>
    </message>
    <message>
        <source>Pay back</source>
        <translation>Zurückzahlen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>Report…</source>
        <translation>Bericht…</translation>
    </message>
    <message>
        <source>Something in Balint Desk went wrong. What you have written is kept; please try once more.</source>
        <translation>In Balint Desk ging etwas schief. Was Sie geschrieben haben, ist aufbewahrt; bitte versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>EveningCard</name>
    <message>
        <source>An evening</source>
        <translation>Ein Abend</translation>
    </message>
    <message>
        <source>Between the leaders</source>
        <translation>Zwischen den Leitenden</translation>
    </message>
    <message>
        <source>Comes with each session</source>
        <translation>Fällt bei jeder Sitzung an</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Erhalten</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Bezahlt</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Spent in the last 12 months</source>
        <translation>Ausgaben der letzten 12 Monate</translation>
    </message>
    <message>
        <source>To get</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>What an evening costs</source>
        <translation>Was ein Abend kostet</translation>
    </message>
    <message>
        <source>What came in less all costs, shared by the sessions each led. All that came is with you.</source>
        <translation>Was einging, abzüglich aller Kosten, geteilt nach den Sitzungen, die jede:r geleitet hat. Alles Eingegangene ist bei Ihnen.</translation>
    </message>
</context>
<context>
    <name>ExcuseDialog</name>
    <message>
        <source>Excused until</source>
        <translation>Aufschub bis</translation>
    </message>
    <message>
        <source>Excused until {day}.</source>
        <translation>Aufschub bis zum {day}.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing more is asked before</source>
        <translation>Nicht mehr fragen vor dem</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>pays in March</source>
        <translation>zahlt im März</translation>
    </message>
</context>
<context>
    <name>ExpenseCard</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete expense</source>
        <translation>Ausgabe löschen</translation>
    </message>
    <message>
        <source>Delete this expense?</source>
        <translation>Diese Ausgabe löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Edit expense</source>
        <translation>Ausgabe bearbeiten</translation>
    </message>
    <message>
        <source>Its receipt goes with it. Undo brings both back.</source>
        <translation>Der Beleg wird mit gelöscht. „Rückgängig“ holt beides zurück.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Parts each group bears</source>
        <translation>Teile, die jede Gruppe trägt</translation>
    </message>
    <message>
        <source>Share expense</source>
        <translation>Ausgabe aufteilen</translation>
    </message>
    <message>
        <source>This group bears {amount}.</source>
        <translation>Diese Gruppe trägt {amount}.</translation>
    </message>
    <message>
        <source>This is in a closed period, so nothing of it changes any more.</source>
        <translation>Das liegt in einem abgeschlossenen Zeitraum, deshalb ändert sich nichts mehr daran.</translation>
    </message>
    <message>
        <source>{kind}, {day} {year}</source>
        <translation>{kind}, {day} {year}</translation>
    </message>
</context>
<context>
    <name>FeeFigures</name>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
</context>
<context>
    <name>Feelings</name>
    <message>
        <source>A few letters, then Return</source>
        <translation>Erste Buchstaben, dann Enter</translation>
    </message>
    <message>
        <source>Return: not {word}</source>
        <translation>Enter: nicht {word}</translation>
    </message>
    <message>
        <source>Return: {word}</source>
        <translation>Enter: {word}</translation>
    </message>
    <message>
        <source>Return: {word}, your own word</source>
        <translation>Enter: {word}, Ihr eigenes Wort</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Bar</translation>
    </message>
    <message>
        <source>Cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>Each month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Each session, here or not</source>
        <translation>Jede Sitzung, ob da oder nicht</translation>
    </message>
    <message>
        <source>Each session, only when here</source>
        <translation>Jede Sitzung, nur wenn da</translation>
    </message>
    <message>
        <source>Each term</source>
        <translation>Jedes Semester</translation>
    </message>
    <message>
        <source>Each year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Invoice {number}, due {day}</source>
        <translation>Rechnung {number}, fällig am {day}</translation>
    </message>
    <message>
        <source>Not in this table, since it is in a currency of no group of theirs: {amounts}.</source>
        <translation>Nicht in dieser Tabelle, denn keine ihrer Gruppen rechnet in dieser Währung: {amounts}.</translation>
    </message>
    <message>
        <source>Spoken of: nothing more is asked before {day}.</source>
        <translation>Besprochen: Vor dem {day} wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>We spoke about it</source>
        <translation>Darüber gesprochen</translation>
    </message>
    <message>
        <source>agreed leave is charged</source>
        <translation>vereinbarte Pause wird berechnet</translation>
    </message>
    <message>
        <source>agreed leave: {percent} % is charged</source>
        <translation>vereinbarte Pause: {percent} % werden berechnet</translation>
    </message>
    <message>
        <source>agreed {day}</source>
        <translation>vereinbart am {day}</translation>
    </message>
    <message>
        <source>by days when joining or leaving within it</source>
        <translation>nach Tagen bei Eintritt oder Austritt mittendrin</translation>
    </message>
    <message>
        <source>card</source>
        <translation>Karte</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>bar</translation>
    </message>
    <message>
        <source>changed: {reason} ({rule})</source>
        <translation>geändert: {reason} ({rule})</translation>
    </message>
    <message>
        <source>cheque</source>
        <translation>Scheck</translation>
    </message>
    <message>
        <source>free when told {hours} hours before</source>
        <translation>frei bei Absage {hours} Stunden vorher</translation>
    </message>
    <message>
        <source>in {n} parts</source>
        <translation>in {n} Raten</translation>
    </message>
    <message>
        <source>left out: {reason} ({rule})</source>
        <translation>ausgelassen: {reason} ({rule})</translation>
    </message>
    <message>
        <source>let go</source>
        <translation>erlassen</translation>
    </message>
    <message>
        <source>no fee</source>
        <translation>kein Honorar</translation>
    </message>
    <message>
        <source>no fee: {reason}</source>
        <translation>kein Honorar: {reason}</translation>
    </message>
    <message>
        <source>not yet spoken of</source>
        <translation>noch nicht besprochen</translation>
    </message>
    <message>
        <source>one free absence a year</source>
        <translation>eine freie Absage im Jahr</translation>
    </message>
    <message>
        <source>others ({count})</source>
        <translation>weitere ({count})</translation>
    </message>
    <message>
        <source>owed by one person</source>
        <translation>offen bei einer Person</translation>
    </message>
    <message>
        <source>owed by {n} people</source>
        <translation>offen bei {n} Personen</translation>
    </message>
    <message>
        <source>owed: nobody owes anything</source>
        <translation>offen: niemand schuldet etwas</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>bezahlt</translation>
    </message>
    <message>
        <source>paid back</source>
        <translation>zurückgezahlt</translation>
    </message>
    <message>
        <source>paid by {name}</source>
        <translation>bezahlt von {name}</translation>
    </message>
    <message>
        <source>payment taken back</source>
        <translation>Zahlung zurückgenommen</translation>
    </message>
    <message>
        <source>reduced</source>
        <translation>ermäßigt</translation>
    </message>
    <message>
        <source>spoken of {day}</source>
        <translation>besprochen am {day}</translation>
    </message>
    <message>
        <source>spoken of, nothing agreed yet</source>
        <translation>besprochen, noch nichts vereinbart</translation>
    </message>
    <message>
        <source>spoken of, until {day}</source>
        <translation>besprochen, bis {day}</translation>
    </message>
    <message>
        <source>taken back since</source>
        <translation>inzwischen zurückgenommen</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>transfer</source>
        <translation>Überweisung</translation>
    </message>
    <message>
        <source>whole when joining or leaving within it</source>
        <translation>ganz bei Eintritt oder Austritt mittendrin</translation>
    </message>
    <message>
        <source>{amount} a month</source>
        <translation>{amount} im Monat</translation>
    </message>
    <message>
        <source>{amount} a session</source>
        <translation>{amount} je Sitzung</translation>
    </message>
    <message>
        <source>{amount} a session, here or not</source>
        <translation>{amount} je Sitzung, ob da oder nicht</translation>
    </message>
    <message>
        <source>{amount} a session, only when here</source>
        <translation>{amount} je Sitzung, nur wenn da</translation>
    </message>
    <message>
        <source>{amount} a term</source>
        <translation>{amount} im Semester</translation>
    </message>
    <message>
        <source>{amount} a year</source>
        <translation>{amount} im Jahr</translation>
    </message>
    <message>
        <source>{amount} in hand</source>
        <translation>{amount} Guthaben</translation>
    </message>
    <message>
        <source>{amount} owed</source>
        <translation>{amount} offen</translation>
    </message>
    <message>
        <source>{letter}, {amount} owed</source>
        <translation>{letter}, {amount} offen</translation>
    </message>
    <message>
        <source>{name} ({amounts})</source>
        <translation>{name} ({amounts})</translation>
    </message>
    <message>
        <source>{name}, left {day}</source>
        <translation>{name}, ausgetreten am {day}</translation>
    </message>
    <message>
        <source>{name}, {day}: {why}</source>
        <translation>{name}, {day}: {why}</translation>
    </message>
    <message>
        <source>{n} free absences a year</source>
        <translation>{n} freie Absagen im Jahr</translation>
    </message>
    <message>
        <source>{rate} % {name} in it</source>
        <translation>darin {rate} % {name}</translation>
    </message>
    <message>
        <source>{rule} ({reason})</source>
        <translation>{rule} ({reason})</translation>
    </message>
    <message>
        <source>{spoken}; open since {day}</source>
        <translation>{spoken}; offen seit {day}</translation>
    </message>
    <message>
        <source>{what}, from joining</source>
        <translation>{what}, ab dem Eintritt</translation>
    </message>
    <message>
        <source>{what}: {words}</source>
        <translation>{what}: {words}</translation>
    </message>
</context>
<context>
    <name>FeesTab</name>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Von der Bank</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Who has paid</source>
        <translation>Wer bezahlt hat</translation>
    </message>
    <message>
        <source>charged</source>
        <translation>berechnet</translation>
    </message>
    <message>
        <source>for one session</source>
        <translation>für eine Sitzung</translation>
    </message>
    <message>
        <source>for {n} sessions</source>
        <translation>für {n} Sitzungen</translation>
    </message>
</context>
<context>
    <name>FigureCards</name>
    <message>
        <source>by one person</source>
        <translation>bei einer Person</translation>
    </message>
    <message>
        <source>by {n} people</source>
        <translation>bei {n} Personen</translation>
    </message>
    <message>
        <source>came, average of the last four</source>
        <translation>da, Schnitt der letzten vier</translation>
    </message>
    <message>
        <source>least to meet: {least}</source>
        <translation>Mindestzahl: {least}</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>next session</source>
        <translation>nächste Sitzung</translation>
    </message>
    <message>
        <source>next session · {time}</source>
        <translation>nächste Sitzung · {time}</translation>
    </message>
    <message>
        <source>no date planned yet</source>
        <translation>noch kein Termin geplant</translation>
    </message>
    <message>
        <source>nobody said to be away</source>
        <translation>niemand abgemeldet</translation>
    </message>
    <message>
        <source>nothing written up here yet</source>
        <translation>hier noch nichts festgehalten</translation>
    </message>
    <message>
        <source>nothing written up yet</source>
        <translation>noch nichts festgehalten</translation>
    </message>
    <message>
        <source>owed for sessions</source>
        <translation>offen für Sitzungen</translation>
    </message>
    <message>
        <source>talked over afterwards</source>
        <translation>danach besprochen</translation>
    </message>
    <message>
        <source>with {names}</source>
        <translation>mit {names}</translation>
    </message>
    <message>
        <source>{average} in the four before</source>
        <translation>{average} in den vier davor</translation>
    </message>
    <message>
        <source>{average} of {members}</source>
        <translation>{average} von {members}</translation>
    </message>
    <message>
        <source>{names} will be away</source>
        <translation>abgemeldet: {names}</translation>
    </message>
    <message>
        <source>{talked} of {written_up}</source>
        <translation>{talked} von {written_up}</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>A verified copy, opened by the same passphrase, can go to the usual folder or to another one.</source>
        <translation>Eine geprüfte Kopie, die dieselbe Passphrase öffnet, kann in den üblichen Ordner oder in einen anderen gelegt werden.</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Anderer Ordner…</translation>
    </message>
    <message>
        <source>Back up here</source>
        <translation>Hier sichern</translation>
    </message>
    <message>
        <source>Back up to</source>
        <translation>Sichern nach</translation>
    </message>
    <message>
        <source>Backed up: {name}</source>
        <translation>Gesichert: {name}</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Wird gesichert…</translation>
    </message>
    <message>
        <source>Balint Desk {version}</source>
        <translation>Balint Desk {version}</translation>
    </message>
    <message>
        <source>Checking the file…</source>
        <translation>Die Datei wird geprüft…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Export to</source>
        <translation>Exportieren nach</translation>
    </message>
    <message>
        <source>Exported to {folder}</source>
        <translation>Exportiert nach {folder}</translation>
    </message>
    <message>
        <source>Exporting…</source>
        <translation>Wird exportiert…</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Anwesenheitsliste einlesen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Parts of the file are damaged.</source>
        <translation>Teile der Datei sind beschädigt.</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Anwesenheitslisten (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <source>The desk of a leader of Balint groups, on one laptop, offline. Nothing ever leaves it by itself.</source>
        <translation>Der Schreibtisch für die Leitung von Balintgruppen, auf einem Laptop, ohne Internet. Von allein verlässt ihn nie etwas.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>Die Datei ist in Ordnung.</translation>
    </message>
    <message>
        <source>The usual folder is {path}.</source>
        <translation>Der übliche Ordner ist {path}.</translation>
    </message>
    <message>
        <source>What is exported is not encrypted.</source>
        <translation>Was exportiert wird, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever gets at the folder can read all of it: names, debriefs, thoughts. Keep it only as long as you need it, and not where others can look.</source>
        <translation>Wer an den Ordner herankommt, kann alles lesen: Namen, Nachbesprechungen, Gedanken. Behalten Sie ihn nur, solange Sie ihn brauchen, und nicht dort, wo andere hinsehen können.</translation>
    </message>
    <message>
        <source>Write nothing more into it, and go on with the newest good backup in {path}.</source>
        <translation>Schreiben Sie nichts mehr hinein, und machen Sie mit der neuesten guten Sicherungskopie in {path} weiter.</translation>
    </message>
</context>
<context>
    <name>FileReadingDialog</name>
    <message>
        <source>Bringing in…</source>
        <translation>Wird eingelesen…</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Balint Desk files (*{suffix})</source>
        <translation>Balint-Desk-Dateien (*{suffix})</translation>
    </message>
</context>
<context>
    <name>FirstStart</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Make the file</source>
        <translation>Datei &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>I have a file already…</source>
        <translation>Ich habe schon eine Datei…</translation>
    </message>
    <message>
        <source>Making the file…</source>
        <translation>Die Datei wird angelegt…</translation>
    </message>
    <message>
        <source>Step {number} of 3</source>
        <translation>Schritt {number} von 3</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>Open the member</source>
        <translation>Teilnehmer:in öffnen</translation>
    </message>
</context>
<context>
    <name>FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>FoundList</name>
    <message>
        <source>Clear the search</source>
        <translation>Suche leeren</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>A checked copy of the file, encrypted like it, that opens by the same passphrase.</source>
        <translation>Eine geprüfte Kopie der Datei, ebenso verschlüsselt, die sich mit derselben Passphrase öffnet.</translation>
    </message>
    <message>
        <source>A line between two sessions, for you alone, offered at the next write-up.</source>
        <translation>Eine Zeile zwischen zwei Sitzungen, nur für Sie, die bei der nächsten Niederschrift angeboten wird.</translation>
    </message>
    <message>
        <source>A page for one payer with what was charged and paid in a time you choose.</source>
        <translation>Eine Seite für eine zahlende Person: was in einer gewählten Zeit berechnet und bezahlt wurde.</translation>
    </message>
    <message>
        <source>A page to print and put away, which opens the file if the passphrase is forgotten.</source>
        <translation>Eine Seite zum Drucken und Weglegen, die die Datei öffnet, wenn die Passphrase vergessen ist.</translation>
    </message>
    <message>
        <source>A paper with its own number that puts an invoice right, whole or in part.</source>
        <translation>Ein Papier mit eigener Nummer, das eine Rechnung ganz oder teilweise berichtigt.</translation>
    </message>
    <message>
        <source>A session that is still to come, or of which nothing is known yet.</source>
        <translation>Eine Sitzung, die noch kommt oder von der noch nichts bekannt ist.</translation>
    </message>
    <message>
        <source>A session that took place; only these count in any figure of attendance.</source>
        <translation>Eine Sitzung, die stattfand; nur diese zählen in den Zahlen zur Anwesenheit.</translation>
    </message>
    <message>
        <source>A session whose time is over and whose register is not said yet.</source>
        <translation>Eine Sitzung, deren Zeit vorbei ist und deren Anwesenheitsliste noch fehlt.</translation>
    </message>
    <message>
        <source>An absence that is known beforehand and shows on every session in it.</source>
        <translation>Eine Abwesenheit, die vorher bekannt ist und bei jeder Sitzung darin erscheint.</translation>
    </message>
    <message>
        <source>An invoice without a number, which can still be changed or thrown away.</source>
        <translation>Eine Rechnung ohne Nummer, die noch geändert oder verworfen werden kann.</translation>
    </message>
    <message>
        <source>Another amount than the usual one, with the reason for it.</source>
        <translation>Ein anderer Betrag als der übliche, mit dem Grund dafür.</translation>
    </message>
    <message>
        <source>Away for a time as agreed, which counts neither for nor against.</source>
        <translation>Eine Zeit lang wie vereinbart nicht da; das zählt weder dafür noch dagegen.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherungskopie</translation>
    </message>
    <message>
        <source>Breaks even</source>
        <translation>Trägt sich</translation>
    </message>
    <message>
        <source>Came after the beginning, and counts as having come.</source>
        <translation>Kam nach dem Beginn und zählt als anwesend.</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Charge sessions</source>
        <translation>Sitzungen berechnen</translation>
    </message>
    <message>
        <source>Closes the file at once and hides it; the passphrase opens it where you were.</source>
        <translation>Schließt und verbirgt die Datei sofort; die Passphrase öffnet sie dort, wo Sie waren.</translation>
    </message>
    <message>
        <source>Co-leader</source>
        <translation>Co-Leiter:in</translation>
    </message>
    <message>
        <source>Credit note</source>
        <translation>Gutschrift</translation>
    </message>
    <message>
        <source>Debrief</source>
        <translation>Nachbesprechung</translation>
    </message>
    <message>
        <source>Did not come and had not told you; only this waits for you afterwards.</source>
        <translation>Kam nicht und hatte nicht abgesagt; nur das wartet danach auf Sie.</translation>
    </message>
    <message>
        <source>Did not come and had told you so.</source>
        <translation>Kam nicht und hatte abgesagt.</translation>
    </message>
    <message>
        <source>Did not come, and nobody knows whether there was word, as in old registers.</source>
        <translation>Kam nicht, und niemand weiß, ob abgesagt wurde, wie in alten Listen.</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>Aufschub</translation>
    </message>
    <message>
        <source>Free absences</source>
        <translation>Freie Absagen</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>How many members you want at least, so that the group can work.</source>
        <translation>Wie viele Teilnehmende Sie mindestens wollen, damit die Gruppe arbeiten kann.</translation>
    </message>
    <message>
        <source>How many missed sessions a year cost nothing.</source>
        <translation>Wie viele versäumte Sitzungen im Jahr nichts kosten.</translation>
    </message>
    <message>
        <source>I also need</source>
        <translation>Ich brauche auch</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>Guthaben</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiter:in</translation>
    </message>
    <message>
        <source>Least to meet</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Left before the end, and counts as having come.</source>
        <translation>Ging vor dem Ende und zählt als anwesend.</translation>
    </message>
    <message>
        <source>Let go</source>
        <translation>Erlassen</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Marks what you want to bring to your own supervision.</source>
        <translation>Merkt vor, was Sie in Ihre eigene Supervision mitnehmen.</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>Not asked for any more, with the reason, which stays.</source>
        <translation>Wird nicht mehr verlangt, mit dem Grund, der stehen bleibt.</translation>
    </message>
    <message>
        <source>One meeting of the group, with its day and time.</source>
        <translation>Ein Treffen der Gruppe mit Tag und Uhrzeit.</translation>
    </message>
    <message>
        <source>Owes</source>
        <translation>Schuldet</translation>
    </message>
    <message>
        <source>Paid for the whole group</source>
        <translation>Bezahlt für die ganze Gruppe</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Presenter</source>
        <translation>Vorstellende:r</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
    <message>
        <source>Reduced fee</source>
        <translation>Ermäßigtes Honorar</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sitzung</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoübersicht</translation>
    </message>
    <message>
        <source>Take to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>Talking it over</source>
        <translation>Nachgespräch</translation>
    </message>
    <message>
        <source>The day, and if you know it the time, when you were told of an absence.</source>
        <translation>Der Tag und, wenn bekannt, die Uhrzeit, zu der Sie von einer Abwesenheit erfuhren.</translation>
    </message>
    <message>
        <source>The fee of one member from a day on, or that there is none.</source>
        <translation>Das Honorar einer Person ab einem Tag, oder dass es keines gibt.</translation>
    </message>
    <message>
        <source>The first step where money is owed; a letter is the second.</source>
        <translation>Der erste Schritt, wenn etwas offen ist; ein Brief ist der zweite.</translation>
    </message>
    <message>
        <source>The five minutes after the group: who came, the cases, talking it over.</source>
        <translation>Die fünf Minuten nach der Gruppe: wer da war, die Fälle, das Nachgespräch.</translation>
    </message>
    <message>
        <source>The member who tells the case; that they presented is noted, never how well.</source>
        <translation>Wer den Fall erzählt; festgehalten wird, dass vorgestellt wurde, nie wie gut.</translation>
    </message>
    <message>
        <source>The talk of the leaders after the session, which counts with words or without.</source>
        <translation>Das Gespräch der Leitenden nach der Sitzung; es zählt mit Worten oder ohne.</translation>
    </message>
    <message>
        <source>The words that open the file, which nobody can look up or reset.</source>
        <translation>Die Wörter, die die Datei öffnen; niemand kann sie nachsehen oder zurücksetzen.</translation>
    </message>
    <message>
        <source>The words we use</source>
        <translation>Unsere Wörter</translation>
    </message>
    <message>
        <source>Thought</source>
        <translation>Gedanke</translation>
    </message>
    <message>
        <source>To write up</source>
        <translation>Festzuhalten</translation>
    </message>
    <message>
        <source>Until the day you agreed on nothing is asked of what they owe.</source>
        <translation>Bis zum vereinbarten Tag wird nach dem Offenen nicht gefragt.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Was there from beginning to end.</source>
        <translation>War von Anfang bis Ende da.</translation>
    </message>
    <message>
        <source>We spoke about it</source>
        <translation>Darüber gesprochen</translation>
    </message>
    <message>
        <source>What a member told of a patient, kept by a working title and without the patient.</source>
        <translation>Was jemand von einer Patientin oder einem Patienten erzählte, festgehalten mit einem Arbeitstitel und ohne Angaben zu dieser Person.</translation>
    </message>
    <message>
        <source>What an organisation pays instead of the members, or beside them.</source>
        <translation>Was eine Einrichtung anstelle der Teilnehmenden oder neben ihnen bezahlt.</translation>
    </message>
    <message>
        <source>What each leader wrote of that talk, and what both agree on.</source>
        <translation>Was die Leitenden von diesem Gespräch aufschrieben und worin beide sich einig sind.</translation>
    </message>
    <message>
        <source>What is yours to do next, and can be put off or said to be dealt with.</source>
        <translation>Was Sie als Nächstes tun können; es lässt sich aufschieben oder als erledigt kennzeichnen.</translation>
    </message>
    <message>
        <source>What was agreed</source>
        <translation>Was vereinbart wurde</translation>
    </message>
    <message>
        <source>What was charged and is not paid yet.</source>
        <translation>Was berechnet und noch nicht bezahlt ist.</translation>
    </message>
    <message>
        <source>What was paid too much and goes towards what is charged next.</source>
        <translation>Was zu viel bezahlt wurde und für das Nächste verwendet wird.</translation>
    </message>
    <message>
        <source>Where you switch on what few need: tax, bank statements, codes to scan and more.</source>
        <translation>Hier schalten Sie ein, was wenige brauchen: Steuer, Kontoauszüge, Codes zum Scannen und mehr.</translation>
    </message>
    <message>
        <source>Who belongs to the group from the day of joining to the day of leaving.</source>
        <translation>Wer vom Tag des Eintritts bis zum Tag des Austritts zur Gruppe gehört.</translation>
    </message>
    <message>
        <source>Who came to a session and who did not.</source>
        <translation>Wer zu einer Sitzung kam und wer nicht.</translation>
    </message>
    <message>
        <source>Who leads the group and keeps this file.</source>
        <translation>Wer die Gruppe leitet und diese Datei führt.</translation>
    </message>
    <message>
        <source>Who leads the group together with you, for as long as you say so under Leaders.</source>
        <translation>Wer die Gruppe mit Ihnen leitet, solange es so unter „Leitung“ steht.</translation>
    </message>
    <message>
        <source>Will be away</source>
        <translation>Wird fehlen</translation>
    </message>
    <message>
        <source>With so many members what comes in covers what an evening costs.</source>
        <translation>Mit so vielen Teilnehmenden decken die Einnahmen, was ein Abend kostet.</translation>
    </message>
    <message>
        <source>Word came</source>
        <translation>Nachricht kam</translation>
    </message>
    <message>
        <source>Works out what is due, and says of every line why it is there.</source>
        <translation>Rechnet aus, was fällig ist, und sagt zu jeder Zeile, warum sie da steht.</translation>
    </message>
    <message>
        <source>Write up session</source>
        <translation>Sitzung festhalten</translation>
    </message>
</context>
<context>
    <name>GridView</name>
    <message>
        <source>The whole register</source>
        <translation>Die ganze Anwesenheitsliste</translation>
    </message>
</context>
<context>
    <name>GroupChoice</name>
    <message>
        <source>New group…</source>
        <translation>Neue Gruppe…</translation>
    </message>
</context>
<context>
    <name>GroupDialog</name>
    <message>
        <source>Add group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>Höchstens</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Change group</source>
        <translation>Gruppe ändern</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>Least to meet</source>
        <translation>Mindestzahl</translation>
    </message>
    <message>
        <source>Meets every</source>
        <translation>Trifft sich alle</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>This group</source>
        <translation>Diese Gruppe</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Usually</source>
        <translation>Gewöhnlich</translation>
    </message>
    <message>
        <source>case in a session</source>
        <translation>Fall in einer Sitzung</translation>
    </message>
    <message>
        <source>cases in a session</source>
        <translation>Fälle in einer Sitzung</translation>
    </message>
    <message>
        <source>member</source>
        <translation>Teilnehmer:in</translation>
    </message>
    <message>
        <source>members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>o&apos;clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>Wochen</translation>
    </message>
</context>
<context>
    <name>GroupStep</name>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Keep the file here</source>
        <translation>Die Datei hier aufbewahren</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Please type a name for the group; it can be changed later.</source>
        <translation>Bitte geben Sie der Gruppe einen Namen; er lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Proposed for it: weekly, 90 minutes, two cases, 6 to 10 members. More groups can be added later.</source>
        <translation>Dafür vorgeschlagen: wöchentlich, 90 Minuten, zwei Fälle, 6 bis 10 Teilnehmende. Weitere Gruppen können später dazukommen.</translation>
    </message>
    <message>
        <source>The file is kept here:</source>
        <translation>Die Datei liegt hier:</translation>
    </message>
    <message>
        <source>There is a file named {name} in this folder already. Choose another name.</source>
        <translation>In diesem Ordner gibt es schon eine Datei namens {name}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Tuesday GP group</source>
        <translation>Dienstagsgruppe</translation>
    </message>
    <message>
        <source>Your first group</source>
        <translation>Ihre erste Gruppe</translation>
    </message>
    <message>
        <source>{service} copies this folder while the file is open, and such a copy can be damaged or go out of the house; a folder that only this laptop has is safer.</source>
        <translation>{service} kopiert diesen Ordner, während die Datei offen ist; so eine Kopie kann beschädigt sein oder aus dem Haus gehen. Ein Ordner, den nur dieser Laptop hat, ist sicherer.</translation>
    </message>
</context>
<context>
    <name>HolidayChooser</name>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Part of the country</source>
        <translation>Teil des Landes</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage in</translation>
    </message>
    <message>
        <source>The whole country</source>
        <translation>Das ganze Land</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>1 mark</source>
        <translation>1 Eintrag</translation>
    </message>
    <message>
        <source>1 member</source>
        <translation>1 Teilnehmer:in</translation>
    </message>
    <message>
        <source>1 session</source>
        <translation>1 Sitzung</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Einlesen</translation>
    </message>
    <message>
        <source>Brought in. Undo takes it back.</source>
        <translation>Eingelesen. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Brought in: {what}. Undo takes it back.</source>
        <translation>Eingelesen: {what}. „Rückgängig“ nimmt es zurück.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>Andere Datei wählen…</translation>
    </message>
    <message>
        <source>Import register</source>
        <translation>Anwesenheitsliste einlesen</translation>
    </message>
    <message>
        <source>Into the group</source>
        <translation>In die Gruppe</translation>
    </message>
    <message>
        <source>Leave out {what}</source>
        <translation>{what} auslassen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Registers (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</source>
        <translation>Anwesenheitslisten (*.csv *.tsv *.txt *.xlsx *.xlsm *.xls *.ods)</translation>
    </message>
    <message>
        <source>What only you can say</source>
        <translation>Was nur Sie sagen können</translation>
    </message>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation>Was eingelesen wird</translation>
    </message>
    <message>
        <source>away (word not known)</source>
        <translation>abwesend (Absage unbekannt)</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>Zeilen {numbers}</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ohne Eintrag</translation>
    </message>
    <message>
        <source>{n} marks</source>
        <translation>{n} Einträge</translation>
    </message>
    <message>
        <source>{n} members</source>
        <translation>{n} Teilnehmende</translation>
    </message>
    <message>
        <source>{n} sessions</source>
        <translation>{n} Sitzungen</translation>
    </message>
    <message>
        <source>{text} (line {line}, column {column})</source>
        <translation>{text} (Zeile {line}, Spalte {column})</translation>
    </message>
</context>
<context>
    <name>InvoiceChoice</name>
    <message>
        <source>Certain invoices…</source>
        <translation>Bestimmte Rechnungen…</translation>
    </message>
    <message>
        <source>The oldest that is open</source>
        <translation>Das Älteste, das offen ist</translation>
    </message>
    <message>
        <source>{number} of {day} ({amount} open)</source>
        <translation>{number} vom {day} ({amount} offen)</translation>
    </message>
</context>
<context>
    <name>Invoices</name>
    <message>
        <source>1 draft made.</source>
        <translation>1 Entwurf angelegt.</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>For the time</source>
        <translation>Für die Zeit</translation>
    </message>
    <message>
        <source>Given in cash on {day}</source>
        <translation>Bar erhalten am {day}</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>How to pay</source>
        <translation>So zahlen Sie</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Invoice {number}</source>
        <translation>Rechnung {number}</translation>
    </message>
    <message>
        <source>Invoices</source>
        <translation>Rechnungen</translation>
    </message>
    <message>
        <source>Invoices will stand here, made from what was charged.</source>
        <translation>Rechnungen stehen dann hier, geschrieben aus dem, was berechnet wurde.</translation>
    </message>
    <message>
        <source>Issue all drafts…</source>
        <translation>Alle Entwürfe ausstellen…</translation>
    </message>
    <message>
        <source>Make invoices…</source>
        <translation>Rechnungen schreiben…</translation>
    </message>
    <message>
        <source>Make receipt</source>
        <translation>Quittung ausstellen</translation>
    </message>
    <message>
        <source>Net, at {tax}</source>
        <translation>Netto, bei {tax}</translation>
    </message>
    <message>
        <source>New draft with the same lines</source>
        <translation>Neuer Entwurf mit denselben Zeilen</translation>
    </message>
    <message>
        <source>Paid already</source>
        <translation>Schon bezahlt</translation>
    </message>
    <message>
        <source>Place in the group, {days}</source>
        <translation>Platz in der Gruppe, {days}</translation>
    </message>
    <message>
        <source>Receipt {number}</source>
        <translation>Quittung {number}</translation>
    </message>
    <message>
        <source>Received with thanks</source>
        <translation>Dankend erhalten</translation>
    </message>
    <message>
        <source>Scan with your bank&apos;s app</source>
        <translation>Mit Ihrer Bank-App scannen</translation>
    </message>
    <message>
        <source>Session on {day}</source>
        <translation>Sitzung am {day}</translation>
    </message>
    <message>
        <source>Still to be paid</source>
        <translation>Noch zu zahlen</translation>
    </message>
    <message>
        <source>Tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>Tax number {number}</source>
        <translation>Steuernummer {number}</translation>
    </message>
    <message>
        <source>This puts right {paper} of {day}: {reason}</source>
        <translation>Dies berichtigt {paper} vom {day}: {reason}</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Zu zahlen bis</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
    <message>
        <source>VAT number {number}</source>
        <translation>USt-IdNr. {number}</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>With the words</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>Without tax</source>
        <translation>Ohne Steuer</translation>
    </message>
    <message>
        <source>Your VAT number</source>
        <translation>Ihre USt-IdNr.</translation>
    </message>
    <message>
        <source>Your details on invoices…</source>
        <translation>Ihre Angaben auf Rechnungen…</translation>
    </message>
    <message>
        <source>Your reference</source>
        <translation>Ihr Zeichen</translation>
    </message>
    <message>
        <source>not issued</source>
        <translation>nicht ausgestellt</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>puts right</source>
        <translation>berichtigt</translation>
    </message>
    <message>
        <source>tax</source>
        <translation>Steuer</translation>
    </message>
    <message>
        <source>the number</source>
        <translation>die Nummer</translation>
    </message>
    <message>
        <source>{member}: {what}</source>
        <translation>{member}: {what}</translation>
    </message>
    <message>
        <source>{n} drafts made.</source>
        <translation>{n} Entwürfe angelegt.</translation>
    </message>
    <message>
        <source>{what}, part {number} of {parts}</source>
        <translation>{what}, Rate {number} von {parts}</translation>
    </message>
    <message>
        <source>{what}, put right</source>
        <translation>{what}, berichtigt</translation>
    </message>
</context>
<context>
    <name>IssueDialog</name>
    <message>
        <source>1 invoice issued. It is not undone: a credit note puts it right.</source>
        <translation>1 Rechnung ausgestellt. Sie wird nicht rückgängig gemacht: Eine Gutschrift berichtigt sie.</translation>
    </message>
    <message>
        <source>And {n} more.</source>
        <translation>Und {n} weitere.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Issue</source>
        <translation>Ausstellen</translation>
    </message>
    <message>
        <source>Issue invoices</source>
        <translation>Rechnungen ausstellen</translation>
    </message>
    <message>
        <source>Issue this invoice</source>
        <translation>Diese Rechnung ausstellen</translation>
    </message>
    <message>
        <source>It gets its number and cannot be changed afterwards. A credit note can put it right.</source>
        <translation>Sie bekommt ihre Nummer und lässt sich danach nicht mehr ändern. Eine Gutschrift kann sie berichtigen.</translation>
    </message>
    <message>
        <source>Nothing can be issued yet.</source>
        <translation>Noch lässt sich nichts ausstellen.</translation>
    </message>
    <message>
        <source>One invoice gets its number and cannot be changed afterwards. The others stay drafts.</source>
        <translation>Eine Rechnung bekommt ihre Nummer und lässt sich danach nicht mehr ändern. Die anderen bleiben Entwürfe.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{n} invoices get their numbers and cannot be changed afterwards. Credit notes can put them right.</source>
        <translation>{n} Rechnungen bekommen ihre Nummern und lassen sich danach nicht mehr ändern. Gutschriften können sie berichtigen.</translation>
    </message>
    <message>
        <source>{n} invoices issued. They are not undone: a credit note puts one right.</source>
        <translation>{n} Rechnungen ausgestellt. Sie werden nicht rückgängig gemacht: Eine Gutschrift berichtigt eine davon.</translation>
    </message>
</context>
<context>
    <name>IssuedCard</name>
    <message>
        <source>New draft with the same lines</source>
        <translation>Neuer Entwurf mit denselben Zeilen</translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation>Es ist nichts mehr offen</translation>
    </message>
    <message>
        <source>Put right by {names}</source>
        <translation>Berichtigt durch {names}</translation>
    </message>
    <message>
        <source>Put right…</source>
        <translation>Berichtigen…</translation>
    </message>
    <message>
        <source>Puts right {paper}: {reason}</source>
        <translation>Berichtigt {paper}: {reason}</translation>
    </message>
    <message>
        <source>Still open: {amount}</source>
        <translation>Noch offen: {amount}</translation>
    </message>
    <message>
        <source>The PDF…</source>
        <translation>Das PDF…</translation>
    </message>
    <message>
        <source>To be paid</source>
        <translation>Zu zahlen</translation>
    </message>
    <message>
        <source>To be paid by {day}</source>
        <translation>Zu zahlen bis zum {day}</translation>
    </message>
    <message>
        <source>To {name}, {day}</source>
        <translation>An {name}, {day}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>IssuerDialog</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>BIC</source>
        <translation>BIC</translation>
    </message>
    <message>
        <source>Begin with number</source>
        <translation>Mit Nummer beginnen</translation>
    </message>
    <message>
        <source>Change your details</source>
        <translation>Ihre Angaben ändern</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>IBAN</source>
        <translation>IBAN</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Next come invoice {invoice} and credit note {credit}. {year_sign} becomes the year, {number_sign} the running number with three digits. No number is left out or given twice.</source>
        <translation>Als Nächstes kommen Rechnung {invoice} und Gutschrift {credit}. {year_sign} wird zum Jahr, {number_sign} zur laufenden Nummer mit drei Ziffern. Keine Nummer wird ausgelassen oder doppelt vergeben.</translation>
    </message>
    <message>
        <source>Numbers of invoices</source>
        <translation>Nummern der Rechnungen</translation>
    </message>
    <message>
        <source>Of credit notes</source>
        <translation>Der Gutschriften</translation>
    </message>
    <message>
        <source>Tax number</source>
        <translation>Steuernummer</translation>
    </message>
    <message>
        <source>To be paid within</source>
        <translation>Zu zahlen binnen</translation>
    </message>
    <message>
        <source>VAT number</source>
        <translation>USt-IdNr.</translation>
    </message>
    <message>
        <source>Whom a letter sent as an e-mail is from</source>
        <translation>Absender von Briefen, die als E-Mail gehen</translation>
    </message>
    <message>
        <source>Why there is no tax</source>
        <translation>Warum keine Steuer anfällt</translation>
    </message>
    <message>
        <source>Your details on invoices</source>
        <translation>Ihre Angaben auf Rechnungen</translation>
    </message>
    <message>
        <source>as: 12-34-56, 12345678</source>
        <translation>etwa: 12-34-56, 12345678</translation>
    </message>
    <message>
        <source>as: Not registered for VAT</source>
        <translation>etwa: Nicht umsatzsteuerpflichtig</translation>
    </message>
    <message>
        <source>days</source>
        <translation>Tagen</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>Accept, or make it an expense</source>
        <translation>Annehmen, oder zur Ausgabe machen</translation>
    </message>
    <message>
        <source>Alt and its underlined letter</source>
        <translation>Alt und der unterstrichene Buchstabe</translation>
    </message>
    <message>
        <source>Another mark</source>
        <translation>Ein anderer Eintrag</translation>
    </message>
    <message>
        <source>As many sessions on as are in view</source>
        <translation>So viele Sitzungen weiter, wie zu sehen sind</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>Close a window, leave the search</source>
        <translation>Ein Fenster schließen, die Suche verlassen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>Von Feld zu Feld</translation>
    </message>
    <message>
        <source>From session to session</source>
        <translation>Von Sitzung zu Sitzung</translation>
    </message>
    <message>
        <source>From the bank</source>
        <translation>Von der Bank</translation>
    </message>
    <message>
        <source>From the name of a page to the next one</source>
        <translation>Vom Namen einer Seite zum nächsten</translation>
    </message>
    <message>
        <source>From word to word</source>
        <translation>Von Wort zu Wort</translation>
    </message>
    <message>
        <source>From “Find a member” into the list</source>
        <translation>Aus dem Suchfeld der Teilnehmenden in die Liste</translation>
    </message>
    <message>
        <source>Go on, or back</source>
        <translation>Weiter oder zurück</translation>
    </message>
    <message>
        <source>Go up and down</source>
        <translation>Hinauf und hinunter</translation>
    </message>
    <message>
        <source>In a case, and in talking it over</source>
        <translation>In einem Fall und im Nachgespräch</translation>
    </message>
    <message>
        <source>In a chart, and in a member&apos;s sessions</source>
        <translation>In einem Diagramm und in den Sitzungen einer Person</translation>
    </message>
    <message>
        <source>In a day: choose from a calendar</source>
        <translation>In einem Datumsfeld: aus dem Kalender wählen</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>In einer Liste</translation>
    </message>
    <message>
        <source>In a thought</source>
        <translation>In einem Gedanken</translation>
    </message>
    <message>
        <source>In the feelings of a case</source>
        <translation>In den Gefühlen eines Falls</translation>
    </message>
    <message>
        <source>In the register</source>
        <translation>In der Anwesenheitsliste</translation>
    </message>
    <message>
        <source>In the search</source>
        <translation>In der Suche</translation>
    </message>
    <message>
        <source>In the whole register</source>
        <translation>In der ganzen Liste</translation>
    </message>
    <message>
        <source>Into the words</source>
        <translation>In die Worte</translation>
    </message>
    <message>
        <source>Into what was found</source>
        <translation>In das Gefundene</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Leave it for later</source>
        <translation>Für später lassen</translation>
    </message>
    <message>
        <source>Open a menu</source>
        <translation>Ein Menü öffnen</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open or edit what is chosen</source>
        <translation>Öffnen oder ändern, was gewählt ist</translation>
    </message>
    <message>
        <source>Open the session</source>
        <translation>Die Sitzung öffnen</translation>
    </message>
    <message>
        <source>Open the session, or at a name the member</source>
        <translation>Die Sitzung öffnen, auf einem Namen die Person</translation>
    </message>
    <message>
        <source>Press a button</source>
        <translation>Einen Knopf drücken</translation>
    </message>
    <message>
        <source>Take a word, or let it go</source>
        <translation>Ein Wort nehmen oder lassen</translation>
    </message>
    <message>
        <source>Take the word that a few letters found, or let it go</source>
        <translation>Das mit ein paar Buchstaben gefundene Wort nehmen oder lassen</translation>
    </message>
    <message>
        <source>The member above, the member below</source>
        <translation>Die Person darüber, die Person darunter</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>Zum ersten, zum letzten</translation>
    </message>
    <message>
        <source>To the first, to the last member</source>
        <translation>Zur ersten, zur letzten Person</translation>
    </message>
    <message>
        <source>To the name, to the last session</source>
        <translation>Zum Namen, zur letzten Sitzung</translation>
    </message>
    <message>
        <source>To the next field</source>
        <translation>Zum nächsten Feld</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <translation>de</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>A line for each name and date</source>
        <translation>Je Name und Tag eine Zeile</translation>
    </message>
    <message>
        <source>And of the last names</source>
        <translation>Und der Nachnamen</translation>
    </message>
    <message>
        <source>As written</source>
        <translation>Wie geschrieben</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Column of the dates</source>
        <translation>Spalte der Tage</translation>
    </message>
    <message>
        <source>Column of the marks</source>
        <translation>Spalte der Einträge</translation>
    </message>
    <message>
        <source>Column of the names</source>
        <translation>Spalte der Namen</translation>
    </message>
    <message>
        <source>Column of the times</source>
        <translation>Spalte der Uhrzeiten</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>Dates down, names across</source>
        <translation>Tage nach unten, Namen quer</translation>
    </message>
    <message>
        <source>Last name, first name</source>
        <translation>Nachname, Vorname</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Line of the headings</source>
        <translation>Zeile der Überschriften</translation>
    </message>
    <message>
        <source>Names down, dates across</source>
        <translation>Namen nach unten, Tage quer</translation>
    </message>
    <message>
        <source>Names with a comma</source>
        <translation>Namen mit Komma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Aufbau</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Blatt</translation>
    </message>
    <message>
        <source>column 5, line 7</source>
        <translation>Spalte 5, Zeile 7</translation>
    </message>
    <message>
        <source>column columns</source>
        <translation>spalte spalten</translation>
    </message>
    <message>
        <source>column {number}</source>
        <translation>Spalte {number}</translation>
    </message>
    <message>
        <source>line lines</source>
        <translation>zeile zeilen</translation>
    </message>
    <message>
        <source>line {number}</source>
        <translation>Zeile {number}</translation>
    </message>
</context>
<context>
    <name>LeadersDialog</name>
    <message>
        <source>Add co-leader</source>
        <translation>Co-Leiter:in hinzufügen</translation>
    </message>
    <message>
        <source>Change leaders</source>
        <translation>Leitung ändern</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Leaders of this group</source>
        <translation>Leitung dieser Gruppe</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New co-leader</source>
        <translation>Neue:r Co-Leiter:in</translation>
    </message>
    <message>
        <source>No day means from the beginning, or still. Each session keeps who led it.</source>
        <translation>Kein Tag heißt: von Anfang an oder bis heute. Jede Sitzung behält, wer sie geleitet hat.</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>Leaving</name>
    <message>
        <source>Choose a place…</source>
        <translation>Ort wählen…</translation>
    </message>
</context>
<context>
    <name>LeftOutDays</name>
    <message>
        <source>Day to leave out</source>
        <translation>Tag zum Auslassen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Take back {day}</source>
        <translation>{day} zurücknehmen</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>A letter to {name}</source>
        <translation>Ein Brief an {name}</translation>
    </message>
    <message>
        <source>As an e-mail it is addressed to {email}. Nothing is sent before you send it.</source>
        <translation>Als E-Mail geht er an {email}. Nichts wird gesendet, bevor Sie es senden.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>E-mail draft (*.eml)</source>
        <translation>E-Mail-Entwurf (*.eml)</translation>
    </message>
    <message>
        <source>It is not noted that you spoke about it. A word between you is the easier first step.</source>
        <translation>Dass Sie darüber gesprochen haben, ist nicht notiert. Ein Gespräch ist der leichtere erste Schritt.</translation>
    </message>
    <message>
        <source>Keep and open as e-mail…</source>
        <translation>Ablegen, als E-Mail öffnen…</translation>
    </message>
    <message>
        <source>Keep and save as PDF…</source>
        <translation>Ablegen, als PDF speichern…</translation>
    </message>
    <message>
        <source>Keep letter</source>
        <translation>Brief ablegen</translation>
    </message>
    <message>
        <source>Kept on the account: {letter}, {amount} owed. Saved as {path}.</source>
        <translation>Beim Konto abgelegt: {letter}, {amount} offen. Gespeichert als {path}.</translation>
    </message>
    <message>
        <source>No e-mail address is known of them, so the e-mail is addressed to nobody yet.</source>
        <translation>Eine E-Mail-Adresse ist nicht bekannt, darum ist die E-Mail noch an niemanden gerichtet.</translation>
    </message>
    <message>
        <source>None of it is late: it is to be paid by {day}.</source>
        <translation>Nichts davon ist verspätet: Es ist bis zum {day} zu zahlen.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>Spoken of on {day}.</source>
        <translation>Besprochen am {day}.</translation>
    </message>
    <message>
        <source>What is saved outside this file is not encrypted.</source>
        <translation>Was außerhalb dieser Datei liegt, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever gets at it there can read it. Delete it when it is done with: the letter stays on the account, inside the encrypted file, and no longer changes.</source>
        <translation>Wer dort herankommt, kann es lesen. Löschen Sie es, wenn es nicht mehr gebraucht wird: Der Brief bleibt beim Konto, in der verschlüsselten Datei, und ändert sich nicht mehr.</translation>
    </message>
    <message>
        <source>With the PDF in the e-mail</source>
        <translation>Mit dem PDF in der E-Mail</translation>
    </message>
    <message>
        <source>Written before: {letter}, {day}.</source>
        <translation>Zuvor geschrieben: {letter}, {day}.</translation>
    </message>
    <message>
        <source>{amount} is owed since {day}.</source>
        <translation>{amount} sind seit dem {day} offen.</translation>
    </message>
    <message>
        <source>“{email}” is no address the e-mail could go to, so it is addressed to nobody yet.</source>
        <translation>„{email}“ ist keine Adresse, an die die E-Mail gehen könnte, darum ist sie noch an niemanden gerichtet.</translation>
    </message>
</context>
<context>
    <name>LetterForm</name>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Which letter</source>
        <translation>Welcher Brief</translation>
    </message>
</context>
<context>
    <name>LetterTexts</name>
    <message>
        <source>2026-001</source>
        <translation>2026-001</translation>
    </message>
    <message>
        <source>Back to our text</source>
        <translation>Zurück zu unserem Text</translation>
    </message>
    <message>
        <source>Dr Example</source>
        <translation>Dr. Beispiel</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Texts of letters</source>
        <translation>Texte der Briefe</translation>
    </message>
    <message>
        <source>What stands in brackets is put in when a letter is written: {fields}.</source>
        <translation>Was in Klammern steht, wird eingesetzt, wenn ein Brief geschrieben wird: {fields}.</translation>
    </message>
</context>
<context>
    <name>Letters</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Friendly letter</source>
        <translation>Freundliche Erinnerung</translation>
    </message>
    <message>
        <source>Invoice {number} of {day}: {amount}</source>
        <translation>Rechnung {number} vom {day}: {amount}</translation>
    </message>
    <message>
        <source>Last letter</source>
        <translation>Letzter Brief</translation>
    </message>
    <message>
        <source>Letter {day}</source>
        <translation>Brief {day}</translation>
    </message>
    <message>
        <source>On no invoice yet: {amount}</source>
        <translation>Noch auf keiner Rechnung: {amount}</translation>
    </message>
    <message>
        <source>Please pay to:</source>
        <translation>Bitte zahlen Sie an:</translation>
    </message>
    <message>
        <source>Second, firmer letter</source>
        <translation>Zweiter, deutlicherer Brief</translation>
    </message>
    <message>
        <source>each open invoice</source>
        <translation>jede offene Rechnung</translation>
    </message>
    <message>
        <source>since when</source>
        <translation>seit wann</translation>
    </message>
    <message>
        <source>the day of the letter</source>
        <translation>der Tag des Briefs</translation>
    </message>
    <message>
        <source>the name of the group</source>
        <translation>der Name der Gruppe</translation>
    </message>
    <message>
        <source>what is owed</source>
        <translation>was offen ist</translation>
    </message>
    <message>
        <source>where to pay</source>
        <translation>wohin zu zahlen ist</translation>
    </message>
    <message>
        <source>who pays</source>
        <translation>wer zahlt</translation>
    </message>
    <message>
        <source>your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>LineDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>The reason stays with the line.</source>
        <translation>Der Grund bleibt bei der Zeile.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
</context>
<context>
    <name>Lookup</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Finden</translation>
    </message>
    <message>
        <source>Nothing here has “{words}”.</source>
        <translation>Hier passt nichts zu „{words}“.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Balint Desk: made up</source>
        <translation>Balint Desk: erfunden</translation>
    </message>
    <message>
        <source>Kept. It is offered at the next write-up.</source>
        <translation>Gespeichert. Er wird bei der nächsten Niederschrift angeboten.</translation>
    </message>
</context>
<context>
    <name>MakeInvoices</name>
    <message>
        <source>1 invoice, {amount}</source>
        <translation>1 Rechnung, {amount}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>For sessions and periods up to</source>
        <translation>Für Sitzungen und Zeiträume bis</translation>
    </message>
    <message>
        <source>Make and issue…</source>
        <translation>Anlegen und ausstellen…</translation>
    </message>
    <message>
        <source>Make drafts</source>
        <translation>Entwürfe anlegen</translation>
    </message>
    <message>
        <source>Make invoices</source>
        <translation>Rechnungen schreiben</translation>
    </message>
    <message>
        <source>Name the group on them</source>
        <translation>Die Gruppe darauf nennen</translation>
    </message>
    <message>
        <source>Nothing is waiting for an invoice. What is charged next will stand here.</source>
        <translation>Nichts wartet auf eine Rechnung. Was als Nächstes berechnet wird, steht dann hier.</translation>
    </message>
    <message>
        <source>Of all groups</source>
        <translation>Für alle Gruppen</translation>
    </message>
    <message>
        <source>To be paid by</source>
        <translation>Zu zahlen bis</translation>
    </message>
    <message>
        <source>Too much was charged before, so it is taken off the next invoice: {names}.</source>
        <translation>Früher wurde zu viel berechnet, darum wird es von der nächsten Rechnung abgezogen: {names}.</translation>
    </message>
    <message>
        <source>Who gets an invoice</source>
        <translation>Wer eine Rechnung bekommt</translation>
    </message>
    <message>
        <source>{n} invoices, {amount}</source>
        <translation>{n} Rechnungen, {amount}</translation>
    </message>
</context>
<context>
    <name>Marks</name>
    <message>
        <source>, proposed, not yet said</source>
        <translation>, Vorschlag, noch nicht bestätigt</translation>
    </message>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>E</source>
        <translation>F</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>N</source>
        <translation>U</translation>
    </message>
    <message>
        <source>P</source>
        <translation>D</translation>
    </message>
    <message>
        <source>V</source>
        <translation>P</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
</context>
<context>
    <name>MemberCards</name>
    <message>
        <source>Also in {groups}</source>
        <translation>Auch in {groups}</translation>
    </message>
    <message>
        <source>Delete member</source>
        <translation>Teilnehmer:in löschen</translation>
    </message>
    <message>
        <source>Delete member…</source>
        <translation>Teilnehmer:in löschen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
</context>
<context>
    <name>MemberList</name>
    <message>
        <source>Came</source>
        <translation>War da</translation>
    </message>
    <message>
        <source>Came to {figure}</source>
        <translation>War da: {figure}</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Find a member</source>
        <translation>Jemanden suchen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Einlesen…</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neue:r Teilnehmer:in</translation>
    </message>
    <message>
        <source>Nobody here has “{words}”.</source>
        <translation>Hier passt niemand zu „{words}“.</translation>
    </message>
    <message>
        <source>Nobody here.</source>
        <translation>Niemand hier.</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>The people of this group will stand here.</source>
        <translation>Die Menschen dieser Gruppe stehen dann hier.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
</context>
<context>
    <name>Members</name>
    <message>
        <source>Not counted: {what}</source>
        <translation>Nicht gezählt: {what}</translation>
    </message>
    <message>
        <source>less than a month</source>
        <translation>weniger als einem Monat</translation>
    </message>
    <message>
        <source>member for {time}</source>
        <translation>dabei seit {time}</translation>
    </message>
    <message>
        <source>member from {day}</source>
        <translation>dabei ab {day}</translation>
    </message>
    <message>
        <source>member from {since} to {left}</source>
        <translation>dabei von {since} bis {left}</translation>
    </message>
    <message>
        <source>{came} ({percent} %)</source>
        <translation>{came} ({percent}&#xa0;%)</translation>
    </message>
    <message>
        <source>{came} of {held}</source>
        <translation>{came} von {held}</translation>
    </message>
    <message>
        <source>{came}, and {leave} on agreed leave</source>
        <translation>{came}, dazu {leave} in vereinbarter Pause</translation>
    </message>
    <message>
        <source>{figure} in {year}</source>
        <translation>{year}: {figure}</translation>
    </message>
    <message>
        <source>{here}, until {day}</source>
        <translation>{here}, bis {day}</translation>
    </message>
    <message>
        <source>{n} apologies</source>
        <translation>{n} Absagen</translation>
    </message>
    <message>
        <source>{n} apology</source>
        <translation>{n} Absage</translation>
    </message>
    <message>
        <source>{n} away, word not known</source>
        <translation>{n} abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>{n} month</source>
        <translation>{n} Monat</translation>
    </message>
    <message>
        <source>{n} months</source>
        <translation>{n} Monaten</translation>
    </message>
    <message>
        <source>{n} no word</source>
        <translation>{n} unentschuldigt</translation>
    </message>
    <message>
        <source>{n} session cancelled</source>
        <translation>{n} Sitzung ausgefallen</translation>
    </message>
    <message>
        <source>{n} session not recorded</source>
        <translation>{n} Sitzung ohne Eintrag</translation>
    </message>
    <message>
        <source>{n} sessions cancelled</source>
        <translation>{n} Sitzungen ausgefallen</translation>
    </message>
    <message>
        <source>{n} sessions not recorded</source>
        <translation>{n} Sitzungen ohne Eintrag</translation>
    </message>
    <message>
        <source>{n} year</source>
        <translation>{n} Jahr</translation>
    </message>
    <message>
        <source>{n} years</source>
        <translation>{n} Jahren</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;About Balint Desk</source>
        <translation>Ü&amp;ber Balint Desk</translation>
    </message>
    <message>
        <source>&amp;Back up now…</source>
        <translation>Jetzt &amp;sichern…</translation>
    </message>
    <message>
        <source>&amp;Bank statement…</source>
        <translation>&amp;Kontoauszug…</translation>
    </message>
    <message>
        <source>&amp;Charge sessions…</source>
        <translation>Sitzungen &amp;berechnen…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>Datei &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Debriefs</source>
        <translation>&amp;Nachbesprechungen</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Fees</source>
        <translation>&amp;Honorare</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>&amp;Group</source>
        <translation>&amp;Gruppe</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import register…</source>
        <translation>Anwesenheitsliste &amp;einlesen…</translation>
    </message>
    <message>
        <source>&amp;In the write-up</source>
        <translation>In der &amp;Niederschrift</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Leaders…</source>
        <translation>&amp;Leitung…</translation>
    </message>
    <message>
        <source>&amp;Lock</source>
        <translation>Spe&amp;rren</translation>
    </message>
    <message>
        <source>&amp;Make invoices…</source>
        <translation>&amp;Rechnungen schreiben…</translation>
    </message>
    <message>
        <source>&amp;Members</source>
        <translation>&amp;Teilnehmende</translation>
    </message>
    <message>
        <source>&amp;New file…</source>
        <translation>&amp;Neue Datei…</translation>
    </message>
    <message>
        <source>&amp;New group…</source>
        <translation>Neue Gr&amp;uppe…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Overview</source>
        <translation>Ü&amp;bersicht</translation>
    </message>
    <message>
        <source>&amp;Plan dates…</source>
        <translation>Termine &amp;planen…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Record payment…</source>
        <translation>&amp;Zahlung eintragen…</translation>
    </message>
    <message>
        <source>&amp;Recovery sheet…</source>
        <translation>Notfa&amp;llblatt…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo {name}</source>
        <translation>&amp;Wiederholen: {name}</translation>
    </message>
    <message>
        <source>&amp;Sessions</source>
        <translation>&amp;Sitzungen</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Term dates…</source>
        <translation>&amp;Semester…</translation>
    </message>
    <message>
        <source>&amp;Thought…</source>
        <translation>&amp;Gedanke…</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo {name}</source>
        <translation>&amp;Rückgängig: {name}</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Where is my file?</source>
        <translation>&amp;Wo ist meine Datei?</translation>
    </message>
    <message>
        <source>&amp;Write up session</source>
        <translation>Sitzung &amp;festhalten</translation>
    </message>
    <message>
        <source>&amp;Your details on invoices…</source>
        <translation>&amp;Ihre Angaben auf Rechnungen…</translation>
    </message>
    <message>
        <source>Add &amp;session…</source>
        <translation>Sitzung &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>Change &amp;passphrase…</source>
        <translation>Passphrase än&amp;dern…</translation>
    </message>
    <message>
        <source>Change the &amp;fee for everybody…</source>
        <translation>&amp;Honorar für alle ändern…</translation>
    </message>
    <message>
        <source>Fee&amp;s</source>
        <translation>H&amp;onorare</translation>
    </message>
    <message>
        <source>I also &amp;need…</source>
        <translation>Ich brauche au&amp;ch…</translation>
    </message>
    <message>
        <source>New &amp;expense…</source>
        <translation>Neue &amp;Ausgabe…</translation>
    </message>
    <message>
        <source>New &amp;member…</source>
        <translation>Neue:r &amp;Teilnehmer:in…</translation>
    </message>
    <message>
        <source>Nothing to take back. What was issued or sent stays as it is: a credit note puts an invoice right.</source>
        <translation>Nichts rückgängig zu machen. Was ausgestellt oder verschickt ist, bleibt: Eine Gutschrift berichtigt eine Rechnung.</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>&amp;Demo öffnen</translation>
    </message>
    <message>
        <source>Paid for the whole &amp;group…</source>
        <translation>Bezahlt für die ganze &amp;Gruppe…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Texts of &amp;letters…</source>
        <translation>&amp;Texte der Briefe…</translation>
    </message>
    <message>
        <source>The whole &amp;register</source>
        <translation>Die ganze &amp;Anwesenheitsliste</translation>
    </message>
    <message>
        <source>The words we &amp;use</source>
        <translation>&amp;Unsere Wörter</translation>
    </message>
    <message>
        <source>This &amp;group…</source>
        <translation>&amp;Diese Gruppe…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Will be &amp;away…</source>
        <translation>Wird f&amp;ehlen…</translation>
    </message>
    <message>
        <source>Year&apos;s en&amp;d…</source>
        <translation>&amp;Jahresende…</translation>
    </message>
</context>
<context>
    <name>MoveSession</name>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Move session</source>
        <translation>Sitzung verschieben</translation>
    </message>
</context>
<context>
    <name>NameStep</name>
    <message>
        <source>Please type your name, as it should stand in your notes.</source>
        <translation>Bitte schreiben Sie Ihren Namen, wie er in Ihren Notizen stehen soll.</translation>
    </message>
    <message>
        <source>Three short steps make your file. It stays on this laptop, encrypted; nothing ever leaves it. All else has a usual value that you can change later.</source>
        <translation>In drei kurzen Schritten entsteht Ihre Datei. Sie bleibt verschlüsselt auf diesem Laptop; nichts verlässt ihn je. Alles andere hat einen üblichen Wert, den Sie später ändern können.</translation>
    </message>
    <message>
        <source>Welcome to your Balint desk</source>
        <translation>Willkommen an Ihrem Balint-Schreibtisch</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
</context>
<context>
    <name>NewExpense</name>
    <message>
        <source>A receipt, the tax in it and other groups are added on its card.</source>
        <translation>Beleg, enthaltene Steuer und andere Gruppen kommen auf der Karte der Ausgabe dazu.</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>New expense</source>
        <translation>Neue Ausgabe</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Bezahlt von</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>NewFile</name>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>A file needs a passphrase.</source>
        <translation>Eine Datei braucht eine Passphrase.</translation>
    </message>
    <message>
        <source>At least 10 characters. A few words that only you would put together are easy to keep in mind.</source>
        <translation>Mindestens 10 Zeichen. Ein paar Wörter, die nur Sie zusammenstellen würden, lassen sich leicht merken.</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Zeigen, was ich tippe</translation>
    </message>
    <message>
        <source>Strength: good.</source>
        <translation>Stärke: gut.</translation>
    </message>
    <message>
        <source>Strength: short. At least 10 characters, please.</source>
        <translation>Stärke: kurz. Bitte mindestens 10 Zeichen.</translation>
    </message>
    <message>
        <source>Strength: very good.</source>
        <translation>Stärke: sehr gut.</translation>
    </message>
    <message>
        <source>Strength: weak. {weakness} One or two more words make it strong.</source>
        <translation>Stärke: schwach. {weakness} Ein oder zwei Wörter mehr machen sie stark.</translation>
    </message>
    <message>
        <source>The two are not the same. Type the second once more.</source>
        <translation>Die beiden sind nicht gleich. Tippen Sie die zweite noch einmal.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess for someone who has the laptop and tries millions of them. {weakness} Four words that have nothing to do with each other keep the file shut.</source>
        <translation>Diese Passphrase ist leicht zu erraten, wenn jemand den Laptop hat und Millionen durchprobiert. {weakness} Vier Wörter, die nichts miteinander zu tun haben, halten die Datei verschlossen.</translation>
    </message>
    <message>
        <source>Use this weak passphrase all the same</source>
        <translation>Diese schwache Passphrase trotzdem nehmen</translation>
    </message>
</context>
<context>
    <name>NotCharged</name>
    <message>
        <source>Not charged, because it is not yet agreed: {names}.</source>
        <translation>Nicht berechnet, weil noch nichts vereinbart ist: {names}.</translation>
    </message>
    <message>
        <source>Not charged, because it is not yet written up: {days}.</source>
        <translation>Nicht berechnet, weil noch nicht festgehalten: {days}.</translation>
    </message>
    <message>
        <source>Not charged, because money was not yet spoken of: {names}.</source>
        <translation>Nicht berechnet, weil über Geld noch nicht gesprochen wurde: {names}.</translation>
    </message>
    <message>
        <source>Not charged, because the register does not say who came: {days}.</source>
        <translation>Nicht berechnet, weil die Anwesenheitsliste nicht sagt, wer da war: {days}.</translation>
    </message>
    <message>
        <source>{day} ({names})</source>
        <translation>{day} ({names})</translation>
    </message>
    <message>
        <source>{name} (before {day})</source>
        <translation>{name} (vor dem {day})</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>This session is still to come. It can be written up from that day on.</source>
        <translation>Diese Sitzung kommt erst noch. Ab diesem Tag kann sie festgehalten werden.</translation>
    </message>
</context>
<context>
    <name>OverviewTab</name>
    <message>
        <source>It is dealt with</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufschieben</translation>
    </message>
</context>
<context>
    <name>OwnDays</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Debriefs</source>
        <translation>Nachbesprechungen</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>Honorare</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>{title}, page {number} of {count}</source>
        <translation>{title}, Seite {number} von {count}</translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>New passphrase</source>
        <translation>Neue Passphrase</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist an.</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>PassphraseStep</name>
    <message>
        <source>A passphrase</source>
        <translation>Eine Passphrase</translation>
    </message>
    <message>
        <source>You type it each time you open the file. Nobody can reset it, not even us; the recovery sheet at the end helps if you forget it.</source>
        <translation>Sie tippen sie jedes Mal, wenn Sie die Datei öffnen. Niemand kann sie zurücksetzen, auch wir nicht; das Notfallblatt am Ende hilft, falls Sie sie vergessen.</translation>
    </message>
</context>
<context>
    <name>PayerChoice</name>
    <message>
        <source>Name of the employer or organisation</source>
        <translation>Name des Arbeitgebers oder der Einrichtung</translation>
    </message>
    <message>
        <source>Somebody else…</source>
        <translation>Jemand anderes…</translation>
    </message>
    <message>
        <source>The member</source>
        <translation>Teilnehmer:in</translation>
    </message>
</context>
<context>
    <name>PayerDialog</name>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>An order number, for instance</source>
        <translation>Zum Beispiel eine Bestellnummer</translation>
    </message>
    <message>
        <source>Change who pays</source>
        <translation>Ändern, wer zahlt</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>It stands on invoices made from now on.</source>
        <translation>Es steht ab jetzt auf neuen Rechnungen.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Their VAT number</source>
        <translation>USt-IdNr. der Zahlenden</translation>
    </message>
    <message>
        <source>Their reference</source>
        <translation>Zeichen der Zahlenden</translation>
    </message>
    <message>
        <source>{name} on invoices</source>
        <translation>{name} auf Rechnungen</translation>
    </message>
</context>
<context>
    <name>PayerLine</name>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Type a name</source>
        <translation>Namen eingeben</translation>
    </message>
    <message>
        <source>Who fits</source>
        <translation>Wer passt</translation>
    </message>
    <message>
        <source>{name} (owes {amount})</source>
        <translation>{name} (schuldet {amount})</translation>
    </message>
</context>
<context>
    <name>PaymentDialog</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Nobody pays yet: first agree about money with a member.</source>
        <translation>Noch zahlt niemand: Vereinbaren Sie zuerst mit jemandem das Honorar.</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Record payment</source>
        <translation>Zahlung eintragen</translation>
    </message>
    <message>
        <source>Recorded: {amount} from {name} for {numbers}.</source>
        <translation>Eingetragen: {amount} von {name} für {numbers}.</translation>
    </message>
    <message>
        <source>Recorded: {amount} from {name}.</source>
        <translation>Eingetragen: {amount} von {name}.</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Verwendungszweck</translation>
    </message>
    <message>
        <source>{amount} is in hand.</source>
        <translation>Guthaben: {amount}.</translation>
    </message>
    <message>
        <source>{amount} more than is open of it: that goes to the oldest that is open, else it is in hand.</source>
        <translation>{amount} mehr, als davon offen ist: Das geht an das Älteste, das offen ist, sonst bleibt es Guthaben.</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>{figure} from {first} to {last}</source>
        <translation>{figure} von {first} bis {last}</translation>
    </message>
    <message>
        <source>{figure} in the last 12 months</source>
        <translation>{figure} in den letzten 12 Monaten</translation>
    </message>
    <message>
        <source>{figure} in {year}</source>
        <translation>{figure} im Jahr {year}</translation>
    </message>
    <message>
        <source>{figure} since {first}</source>
        <translation>{figure} seit {first}</translation>
    </message>
    <message>
        <source>{figure} this year</source>
        <translation>{figure} in diesem Jahr</translation>
    </message>
    <message>
        <source>{figure} until {last}</source>
        <translation>{figure} bis {last}</translation>
    </message>
</context>
<context>
    <name>PeriodChoice</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Last year</source>
        <translation>Letztes Jahr</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>This year</source>
        <translation>Dieses Jahr</translation>
    </message>
    <message>
        <source>This year, or their last</source>
        <translation>Dieses Jahr oder ihr letztes</translation>
    </message>
</context>
<context>
    <name>PictureCard</name>
    <message>
        <source>Open as chart</source>
        <translation>Als Diagramm</translation>
    </message>
    <message>
        <source>Open as table</source>
        <translation>Als Tabelle</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>{chart}: {group}</source>
        <translation>{chart}: {group}</translation>
    </message>
</context>
<context>
    <name>PictureMenu</name>
    <message>
        <source>A picture is not encrypted.</source>
        <translation>Ein Bild ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>It shows figures and the name of the group, and no member&apos;s name.</source>
        <translation>Es zeigt Zahlen und den Namen der Gruppe, aber keine Namen der Teilnehmenden.</translation>
    </message>
    <message>
        <source>It shows the names of the members and who came when. “Hide names” leaves the names out.</source>
        <translation>Es zeigt die Namen der Teilnehmenden und wer wann da war. „Namen verbergen“ lässt die Namen weg.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Save as PNG…</source>
        <translation>Als PNG speichern…</translation>
    </message>
    <message>
        <source>Save as SVG…</source>
        <translation>Als SVG speichern…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>{kind} picture (*.{ending})</source>
        <translation>{kind}-Bild (*.{ending})</translation>
    </message>
</context>
<context>
    <name>PlainPdf</name>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Save {name}</source>
        <translation>{name} speichern</translation>
    </message>
    <message>
        <source>The PDF is not encrypted.</source>
        <translation>Das PDF ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever gets at it can read it. Opened, it lies in a folder that only you can read, and is deleted when Balint Desk is closed.</source>
        <translation>Wer herankommt, kann es lesen. Geöffnet liegt es in einem Ordner, den nur Sie lesen können, und wird gelöscht, wenn Balint Desk geschlossen wird.</translation>
    </message>
</context>
<context>
    <name>PlanDialog</name>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Nor on holidays of</source>
        <translation>Auch nicht an Feiertagen in</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Nicht am</translation>
    </message>
    <message>
        <source>Plan 1 session</source>
        <translation>1 Sitzung planen</translation>
    </message>
    <message>
        <source>Plan dates</source>
        <translation>Termine planen</translation>
    </message>
    <message>
        <source>Plan sessions</source>
        <translation>Sitzungen planen</translation>
    </message>
    <message>
        <source>Plan {n} sessions</source>
        <translation>{n} Sitzungen planen</translation>
    </message>
    <message>
        <source>They meet</source>
        <translation>Treffen</translation>
    </message>
    <message>
        <source>This gives</source>
        <translation>Das ergibt</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>for</source>
        <translation>für</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>{n} left out or there already.</source>
        <translation>{n} ausgelassen oder schon da.</translation>
    </message>
</context>
<context>
    <name>PlanPreview</name>
    <message>
        <source>Days of the series</source>
        <translation>Tage der Reihe</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>there already, cancelled</source>
        <translation>schon da, ausgefallen</translation>
    </message>
</context>
<context>
    <name>PlannedPage</name>
    <message>
        <source>Cancel session…</source>
        <translation>Sitzung absagen…</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Nobody said to be away</source>
        <translation>Niemand abgemeldet</translation>
    </message>
    <message>
        <source>Will be away…</source>
        <translation>Wird fehlen…</translation>
    </message>
    <message>
        <source>on agreed leave, {days}</source>
        <translation>in vereinbarter Pause, {days}</translation>
    </message>
    <message>
        <source>{n} expected</source>
        <translation>{n} erwartet</translation>
    </message>
    <message>
        <source>{n} expected, least to meet is {least}.</source>
        <translation>{n} erwartet, Mindestzahl ist {least}.</translation>
    </message>
    <message>
        <source>{n} will be away</source>
        <translation>{n} abgemeldet</translation>
    </message>
</context>
<context>
    <name>Pointer</name>
    <message>
        <source>Leave out what could name a patient.</source>
        <translation>Lassen Sie weg, was Patient:innen verraten könnte.</translation>
    </message>
    <message>
        <source>This looks like a date of birth.</source>
        <translation>Das sieht aus wie ein Geburtsdatum.</translation>
    </message>
    <message>
        <source>This looks like a name.</source>
        <translation>Das sieht aus wie ein Name.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Das sieht aus wie eine Telefonnummer.</translation>
    </message>
    <message>
        <source>This looks like a postcode.</source>
        <translation>Das sieht aus wie eine Postleitzahl.</translation>
    </message>
    <message>
        <source>This looks like an NHS number.</source>
        <translation>Das sieht aus wie eine NHS-Nummer.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Das sieht aus wie eine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>Proposals</name>
    <message>
        <source>Comes with the sessions held</source>
        <translation>Fällt bei den Sitzungen an</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Eintragen</translation>
    </message>
    <message>
        <source>Keep all</source>
        <translation>Alle eintragen</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>and {n} more</source>
        <translation>und {n} weitere</translation>
    </message>
    <message>
        <source>{does}: {what}</source>
        <translation>{does}: {what}</translation>
    </message>
    <message>
        <source>{kind} on {day}: {amount}</source>
        <translation>{kind} am {day}: {amount}</translation>
    </message>
</context>
<context>
    <name>Questions</name>
    <message>
        <source>A blank ({count} times)</source>
        <translation>Ein leeres Feld ({count}-mal)</translation>
    </message>
    <message>
        <source>Another session of that day</source>
        <translation>Eine andere Sitzung des Tages</translation>
    </message>
    <message>
        <source>Are they still in the group? The register ends on {day}.</source>
        <translation>Sind sie noch in der Gruppe? Die Liste endet am {day}.</translation>
    </message>
    <message>
        <source>Away, word not known</source>
        <translation>Abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>In more than one line: {names}</source>
        <translation>In mehr als einer Zeile: {names}</translation>
    </message>
    <message>
        <source>Kept at another time: {days}</source>
        <translation>Mit anderer Uhrzeit eingetragen: {days}</translation>
    </message>
    <message>
        <source>Known from another group: {names}</source>
        <translation>Aus anderer Gruppe bekannt: {names}</translation>
    </message>
    <message>
        <source>Left then</source>
        <translation>Ging dann</translation>
    </message>
    <message>
        <source>Marks stop before the register does ({count}, listed below)</source>
        <translation>Einträge enden vor der Liste ({count}, unten genannt)</translation>
    </message>
    <message>
        <source>Marks stop early</source>
        <translation>Einträge enden früh</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Damals nicht dabei</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>On one date: {days}</source>
        <translation>An einem Tag: {days}</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>Eine Person</translation>
    </message>
    <message>
        <source>One session, written twice</source>
        <translation>Eine Sitzung, zweimal geschrieben</translation>
    </message>
    <message>
        <source>Other people of the same name</source>
        <translation>Andere Personen gleichen Namens</translation>
    </message>
    <message>
        <source>Proposed: no member before the first mark, then away</source>
        <translation>Vorschlag: vor dem ersten Eintrag nicht dabei, danach abwesend</translation>
    </message>
    <message>
        <source>Sessions of their own</source>
        <translation>Eigene Sitzungen</translation>
    </message>
    <message>
        <source>Stayed without coming</source>
        <translation>Blieb, ohne zu kommen</translation>
    </message>
    <message>
        <source>The dates are written as</source>
        <translation>Die Tage sind geschrieben als</translation>
    </message>
    <message>
        <source>The same people</source>
        <translation>Dieselben Personen</translation>
    </message>
    <message>
        <source>The same session</source>
        <translation>Dieselbe Sitzung</translation>
    </message>
    <message>
        <source>They are still here</source>
        <translation>Noch dabei</translation>
    </message>
    <message>
        <source>They left with the register&apos;s last session</source>
        <translation>Ausgetreten mit der letzten Sitzung der Liste</translation>
    </message>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>lines {numbers}</source>
        <translation>Zeilen {numbers}</translation>
    </message>
    <message>
        <source>{day} (columns {numbers})</source>
        <translation>{day} (Spalten {numbers})</translation>
    </message>
    <message>
        <source>{day} (kept {kept}, here {read})</source>
        <translation>{day} (eingetragen {kept}, hier {read})</translation>
    </message>
    <message>
        <source>{day} (lines {numbers})</source>
        <translation>{day} (Zeilen {numbers})</translation>
    </message>
    <message>
        <source>“{mark}” (once)</source>
        <translation>„{mark}“ (einmal)</translation>
    </message>
    <message>
        <source>“{mark}” (once, in line {line}, column {column})</source>
        <translation>„{mark}“ (einmal, in Zeile {line}, Spalte {column})</translation>
    </message>
    <message>
        <source>“{mark}” ({count} times)</source>
        <translation>„{mark}“ ({count}-mal)</translation>
    </message>
    <message>
        <source>“{mark}” ({count} times, first in line {line}, column {column})</source>
        <translation>„{mark}“ ({count}-mal, zuerst in Zeile {line}, Spalte {column})</translation>
    </message>
</context>
<context>
    <name>RangeChoice</name>
    <message>
        <source>12 months</source>
        <translation>12 Monate</translation>
    </message>
    <message>
        <source>Own dates</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Gezeigte Zeit</translation>
    </message>
    <message>
        <source>Whole life</source>
        <translation>Gesamte Zeit</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Not said whether we talked.</source>
        <translation>Nicht angegeben, ob ein Gespräch stattfand.</translation>
    </message>
    <message>
        <source>Nothing noted here.</source>
        <translation>Hier ist nichts notiert.</translation>
    </message>
    <message>
        <source>Open the write-up</source>
        <translation>Niederschrift öffnen</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Talked over: {how}</source>
        <translation>Nachgespräch: {how}</translation>
    </message>
    <message>
        <source>{name}&apos;s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>{said} · to supervision</source>
        <translation>{said} · in die Supervision</translation>
    </message>
    <message>
        <source>{said}, {minutes} minutes</source>
        <translation>{said}, {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>Add receipt</source>
        <translation>Beleg hinzufügen</translation>
    </message>
    <message>
        <source>Add receipt…</source>
        <translation>Beleg hinzufügen…</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Ein anderer…</translation>
    </message>
    <message>
        <source>Drop a PDF or a picture here, or choose one.</source>
        <translation>Ziehen Sie ein PDF oder Bild hierher, oder wählen Sie eines.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.png *.jpg *.jpeg *.gif *.webp *.heic)</source>
        <translation>PDF und Bilder (*.pdf *.png *.jpg *.jpeg *.gif *.webp *.heic)</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Receipt (*.{ending})</source>
        <translation>Beleg (*.{ending})</translation>
    </message>
    <message>
        <source>Save receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Herausnehmen</translation>
    </message>
    <message>
        <source>Take out receipt</source>
        <translation>Beleg herausnehmen</translation>
    </message>
    <message>
        <source>What is saved outside this file is not encrypted.</source>
        <translation>Was außerhalb dieser Datei liegt, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Whoever gets at the receipt there can read it. Delete it when it is done with.</source>
        <translation>Wer dort an den Beleg herankommt, kann ihn lesen. Löschen Sie ihn, wenn er nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>Recent files</source>
        <translation>Letzte Dateien</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste nehmen</translation>
    </message>
    <message>
        <source>not there any more</source>
        <translation>nicht mehr da</translation>
    </message>
</context>
<context>
    <name>RecoveryDialog</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Notfallblatt</translation>
    </message>
</context>
<context>
    <name>RecoveryOpen</name>
    <message>
        <source>A new passphrase</source>
        <translation>Eine neue Passphrase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Copying under the new passphrase…</source>
        <translation>Kopieren unter der neuen Passphrase…</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open {name} with its sheet</source>
        <translation>{name} mit dem Notfallblatt öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Recovery key</source>
        <translation>Notfallschlüssel</translation>
    </message>
    <message>
        <source>The sheet opened the file. From now on this new passphrase does, and a new sheet is to be printed; backups made so far keep the old passphrase and the old sheet.</source>
        <translation>Das Blatt hat die Datei geöffnet. Ab jetzt öffnet sie diese neue Passphrase, und ein neues Blatt ist zu drucken; bisherige Sicherungskopien behalten die alte Passphrase und das alte Blatt.</translation>
    </message>
    <message>
        <source>Type the thirteen blocks of your recovery sheet, from left to right. Blanks do not matter.</source>
        <translation>Geben Sie die dreizehn Blöcke Ihres Notfallblatts ein, von links nach rechts. Leerzeichen sind egal.</translation>
    </message>
    <message>
        <source>{count} of {all} blocks</source>
        <translation>{count} von {all} Blöcken</translation>
    </message>
</context>
<context>
    <name>RecoveryPage</name>
    <message>
        <source>1  On paper</source>
        <translation>1  Auf Papier</translation>
    </message>
    <message>
        <source>2  Try it out</source>
        <translation>2  Ausprobieren</translation>
    </message>
    <message>
        <source>Block {number}</source>
        <translation>Block {number}</translation>
    </message>
    <message>
        <source>Delete the PDF again</source>
        <translation>Das PDF wieder löschen</translation>
    </message>
    <message>
        <source>If the passphrase is ever forgotten, only this sheet opens the file.</source>
        <translation>Wird die Passphrase einmal vergessen, öffnet nur dieses Blatt die Datei.</translation>
    </message>
    <message>
        <source>It is plain paper: whoever holds it can open the file without the passphrase. Print it, keep it locked away from the laptop, and delete the PDF.</source>
        <translation>Es ist einfaches Papier: Wer es hat, kann die Datei ohne die Passphrase öffnen. Drucken Sie es, verschließen Sie es getrennt vom Laptop und löschen Sie das PDF.</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Es stimmt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open it to print</source>
        <translation>Zum Drucken öffnen</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recovery sheet.pdf</source>
        <translation>Notfallblatt.pdf</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Das Blatt als PDF speichern</translation>
    </message>
    <message>
        <source>Save the sheet as PDF…</source>
        <translation>Das Blatt als PDF speichern…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Gespeichert: {path}</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Das Notfallblatt</translation>
    </message>
    <message>
        <source>Try out the recovery sheet</source>
        <translation>Notfallblatt ausprobieren</translation>
    </message>
    <message>
        <source>Type two blocks from the printed sheet, to see that it can be read.</source>
        <translation>Geben Sie zwei Blöcke vom gedruckten Blatt ein, um zu sehen, dass es lesbar ist.</translation>
    </message>
    <message>
        <source>{block} is not what stands on the sheet. Look at the small number before it.</source>
        <translation>{block} steht so nicht auf dem Blatt. Achten Sie auf die kleine Nummer davor.</translation>
    </message>
    <message>
        <source>{service} copies this folder, and the key with it. Print the sheet and delete the PDF.</source>
        <translation>{service} kopiert diesen Ordner, und den Schlüssel mit ihm. Drucken Sie das Blatt und löschen Sie das PDF.</translation>
    </message>
</context>
<context>
    <name>RegisterCard</name>
    <message>
        <source>1  Who came</source>
        <translation>1  Wer da war</translation>
    </message>
    <message>
        <source>Ctrl+Return, from anywhere on this page: keeps what is dashed and goes on to the cases</source>
        <translation>Strg+Return, von überall auf dieser Seite: behält das Gestrichelte und geht weiter zu den Fällen</translation>
    </message>
    <message>
        <source>Dashed: proposed, not yet said. {letters} and the arrows fill the register; Ctrl+Return says that it is right.</source>
        <translation>Gestrichelt: vorgeschlagen, noch nicht bestätigt. {letters} und die Pfeile füllen die Liste; Strg+Return sagt, dass sie stimmt.</translation>
    </message>
    <message>
        <source>Mark {name}</source>
        <translation>{name} eintragen</translation>
    </message>
    <message>
        <source>Nobody is in the group on this day. Members are added under Members.</source>
        <translation>An diesem Tag ist niemand in der Gruppe. Hinzufügen können Sie unter „Teilnehmende“.</translation>
    </message>
    <message>
        <source>Note when word came</source>
        <translation>Notieren, wann Nachricht kam</translation>
    </message>
    <message>
        <source>The register is right</source>
        <translation>Die Liste stimmt</translation>
    </message>
    <message>
        <source>{name} told us on {day} at {time}.</source>
        <translation>{name} sagte am {day} um {time} Bescheid.</translation>
    </message>
    <message>
        <source>{name} told us on {day}.</source>
        <translation>{name} sagte am {day} Bescheid.</translation>
    </message>
    <message>
        <source>{name} will be away until {day}.</source>
        <translation>{name} fehlt bis zum {day}.</translation>
    </message>
</context>
<context>
    <name>RegisterPreview</name>
    <message>
        <source>What stands in the file</source>
        <translation>Was in der Datei steht</translation>
    </message>
</context>
<context>
    <name>RegisterRow</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
</context>
<context>
    <name>ReportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>This is all of it: where in the program it happened, and on what system. Nobody&apos;s name and nothing you have written is in it, and nothing is sent. You can hand it on to whoever helps you.</source>
        <translation>Das ist alles: wo im Programm es geschah und auf welchem System. Kein Name und nichts, was Sie geschrieben haben, steht darin, und nichts wird gesendet. Sie können es weitergeben, wenn Ihnen jemand hilft.</translation>
    </message>
    <message>
        <source>What can be told about it</source>
        <translation>Was sich dazu sagen lässt</translation>
    </message>
</context>
<context>
    <name>RhythmChooser</name>
    <message>
        <source>By months</source>
        <translation>Nach Monaten</translation>
    </message>
    <message>
        <source>By weeks</source>
        <translation>Nach Wochen</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Wie oft</translation>
    </message>
    <message>
        <source>On the</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>Wochentag</translation>
    </message>
    <message>
        <source>Weeks between two sessions</source>
        <translation>Wochen zwischen zwei Sitzungen</translation>
    </message>
    <message>
        <source>Which of the month</source>
        <translation>Der wievielte im Monat</translation>
    </message>
    <message>
        <source>first</source>
        <translation>ersten</translation>
    </message>
    <message>
        <source>fourth</source>
        <translation>vierten</translation>
    </message>
    <message>
        <source>last</source>
        <translation>letzten</translation>
    </message>
    <message>
        <source>of each month</source>
        <translation>jedes Monats</translation>
    </message>
    <message>
        <source>second</source>
        <translation>zweiten</translation>
    </message>
    <message>
        <source>third</source>
        <translation>dritten</translation>
    </message>
    <message>
        <source>week on</source>
        <translation>Woche am</translation>
    </message>
    <message>
        <source>weeks on</source>
        <translation>Wochen am</translation>
    </message>
</context>
<context>
    <name>SamePerson</name>
    <message>
        <source>Someone else of this name</source>
        <translation>Jemand anderes dieses Namens</translation>
    </message>
    <message>
        <source>The same, from {groups}</source>
        <translation>Dieselbe Person, aus {groups}</translation>
    </message>
    <message>
        <source>There is a member of this name already. Is this someone else? Then a working place tells the two apart.</source>
        <translation>Diesen Namen gibt es in der Gruppe schon. Ist es jemand anderes? Dann hält die Arbeitsstelle die beiden auseinander.</translation>
    </message>
    <message>
        <source>There is someone of this name already. Is it the same person?</source>
        <translation>Es gibt schon jemanden dieses Namens. Ist es dieselbe Person?</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Debriefs</source>
        <translation>Nachbesprechungen</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>Teilnehmende</translation>
    </message>
    <message>
        <source>Nothing found for “{typed}”</source>
        <translation>Nichts gefunden zu „{typed}“</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Alles durchsuchen</translation>
    </message>
    <message>
        <source>Search everything  Ctrl+K</source>
        <translation>Alles durchsuchen  Strg+K</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Gedanken</translation>
    </message>
</context>
<context>
    <name>SessionActions</name>
    <message>
        <source>Cancel session</source>
        <translation>Sitzung absagen</translation>
    </message>
    <message>
        <source>Cancel session…</source>
        <translation>Sitzung absagen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Sitzung löschen</translation>
    </message>
    <message>
        <source>Delete the session of {day}?</source>
        <translation>Die Sitzung vom {day} löschen?</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Go on…</source>
        <translation>Weiter…</translation>
    </message>
    <message>
        <source>It takes place after all</source>
        <translation>Sie findet doch statt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Nothing is noted of it yet. Undo brings it back.</source>
        <translation>Noch ist nichts von ihr notiert. „Rückgängig“ holt sie zurück.</translation>
    </message>
    <message>
        <source>Session takes place</source>
        <translation>Sitzung findet statt</translation>
    </message>
    <message>
        <source>The session of {day} was held. Cancel it all the same?</source>
        <translation>Die Sitzung vom {day} hat stattgefunden. Trotzdem absagen?</translation>
    </message>
    <message>
        <source>What is noted of it stays, but counts no more. “It takes place after all” brings it back.</source>
        <translation>Was von ihr notiert ist, bleibt, zählt aber nicht mehr. „Sie findet doch statt“ holt es zurück.</translation>
    </message>
    <message>
        <source>Will be away…</source>
        <translation>Wird fehlen…</translation>
    </message>
    <message>
        <source>With it goes {what}. Undo brings all of it back.</source>
        <translation>Damit geht auch verloren: {what}. „Rückgängig“ holt alles zurück.</translation>
    </message>
    <message>
        <source>its case</source>
        <translation>ihr Fall</translation>
    </message>
    <message>
        <source>its {n} cases</source>
        <translation>ihre {n} Fälle</translation>
    </message>
    <message>
        <source>the register</source>
        <translation>die Anwesenheitsliste</translation>
    </message>
    <message>
        <source>what was written about it</source>
        <translation>was über sie geschrieben wurde</translation>
    </message>
</context>
<context>
    <name>SessionCostDialog</name>
    <message>
        <source>Comes with each session</source>
        <translation>Fällt bei jeder Sitzung an</translation>
    </message>
    <message>
        <source>Cost of each session</source>
        <translation>Kosten jeder Sitzung</translation>
    </message>
    <message>
        <source>Each session</source>
        <translation>Jede Sitzung</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>From this day on it no longer comes</source>
        <translation>Ab diesem Tag fällt es nicht mehr an</translation>
    </message>
    <message>
        <source>It is proposed for each session held from this day on. What is kept already stays.</source>
        <translation>Es wird für jede Sitzung vorgeschlagen, die ab diesem Tag stattfindet. Was schon festgehalten ist, bleibt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>Begins at</source>
        <translation>Beginnt um</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Lasts</source>
        <translation>Dauert</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>held</source>
        <translation>fand statt</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>to write up</source>
        <translation>festzuhalten</translation>
    </message>
    <message>
        <source>{came} of {held}</source>
        <translation>{came} von {held}</translation>
    </message>
</context>
<context>
    <name>SessionsTab</name>
    <message>
        <source>Add session…</source>
        <translation>Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Plan dates…</source>
        <translation>Planen…</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>The sessions of this group will stand here.</source>
        <translation>Die Sitzungen dieser Gruppe stehen dann hier.</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Die ganze Anwesenheitsliste</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>A series of dates leaves them out.</source>
        <translation>Eine Reihe von Terminen lässt sie aus.</translation>
    </message>
    <message>
        <source>As the computer</source>
        <translation>Wie der Computer</translation>
    </message>
    <message>
        <source>Change settings</source>
        <translation>Einstellungen ändern</translation>
    </message>
    <message>
        <source>Counted from the last key or move of the mouse.</source>
        <translation>Gezählt ab dem letzten Tastendruck oder der letzten Bewegung der Maus.</translation>
    </message>
    <message>
        <source>From the next start on. Dates in figures, numbers and money stay as the computer has them.</source>
        <translation>Ab dem nächsten Start. Tage in Ziffern, Zahlen und Beträge bleiben so, wie der Computer sie schreibt.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>Sperren nach</translation>
    </message>
    <message>
        <source>No country</source>
        <translation>Kein Land</translation>
    </message>
    <message>
        <source>Public holidays of</source>
        <translation>Feiertage in</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>While a write-up is open, after</source>
        <translation>Bei offener Niederschrift nach</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>SpellsCard</name>
    <message>
        <source>Came back on…</source>
        <translation>Kam zurück am…</translation>
    </message>
    <message>
        <source>Came back to the group</source>
        <translation>In die Gruppe zurückgekommen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit time in the group</source>
        <translation>Zeit in der Gruppe bearbeiten</translation>
    </message>
    <message>
        <source>Edit: {what}</source>
        <translation>Bearbeiten: {what}</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>In the group</source>
        <translation>In der Gruppe</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Eingetreten</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ausgetreten</translation>
    </message>
    <message>
        <source>Left on…</source>
        <translation>Ging am…</translation>
    </message>
    <message>
        <source>Left the group</source>
        <translation>Aus der Gruppe ausgetreten</translation>
    </message>
    <message>
        <source>Note coming back</source>
        <translation>Rückkehr eintragen</translation>
    </message>
    <message>
        <source>Note leaving</source>
        <translation>Austritt eintragen</translation>
    </message>
    <message>
        <source>Since {joined}</source>
        <translation>Seit {joined}</translation>
    </message>
    <message>
        <source>Take out time in the group</source>
        <translation>Zeit in der Gruppe streichen</translation>
    </message>
    <message>
        <source>This never was: take it out</source>
        <translation>Das war nie so: streichen</translation>
    </message>
    <message>
        <source>Time in the group</source>
        <translation>Zeit in der Gruppe</translation>
    </message>
    <message>
        <source>{joined} to {left}</source>
        <translation>{joined} bis {left}</translation>
    </message>
</context>
<context>
    <name>SpokeDialog</name>
    <message>
        <source>Keep</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Nothing more is asked before</source>
        <translation>Nicht mehr fragen vor dem</translation>
    </message>
    <message>
        <source>Spoken of on</source>
        <translation>Besprochen am</translation>
    </message>
    <message>
        <source>We spoke about it</source>
        <translation>Darüber gesprochen</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Was gesagt wurde</translation>
    </message>
    <message>
        <source>With {name}, about what is owed.</source>
        <translation>Mit {name}, über das, was offen ist.</translation>
    </message>
    <message>
        <source>pays in March</source>
        <translation>zahlt im März</translation>
    </message>
</context>
<context>
    <name>StatementDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Look at it…</source>
        <translation>Ansehen…</translation>
    </message>
    <message>
        <source>One line</source>
        <translation>Eine Zeile</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern…</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoübersicht</translation>
    </message>
    <message>
        <source>Statement {days}</source>
        <translation>Kontoübersicht {days}</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What {name} was charged, and what was paid.</source>
        <translation>Was {name} berechnet und was bezahlt wurde.</translation>
    </message>
    <message>
        <source>{n} lines</source>
        <translation>{n} Zeilen</translation>
    </message>
</context>
<context>
    <name>Statements</name>
    <message>
        <source>Amount</source>
        <translation>Betrag</translation>
    </message>
    <message>
        <source>Credit note {number}</source>
        <translation>Gutschrift {number}</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>In hand before</source>
        <translation>Guthaben zuvor</translation>
    </message>
    <message>
        <source>In hand on {day}</source>
        <translation>Guthaben am {day}</translation>
    </message>
    <message>
        <source>Owed</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Owed before</source>
        <translation>Zuvor offen</translation>
    </message>
    <message>
        <source>Owed on {day}</source>
        <translation>Offen am {day}</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>Kontoübersicht</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Wofür</translation>
    </message>
    <message>
        <source>everything up to {day}</source>
        <translation>alles bis zum {day}</translation>
    </message>
    <message>
        <source>{what} (invoice {number})</source>
        <translation>{what} (Rechnung {number})</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Locks in a minute</source>
        <translation>Sperrt in einer Minute</translation>
    </message>
    <message>
        <source>everything is kept on this laptop, encrypted</source>
        <translation>alles bleibt auf diesem Laptop, verschlüsselt</translation>
    </message>
    <message>
        <source>last backup {when}</source>
        <translation>zuletzt gesichert {when}</translation>
    </message>
    <message>
        <source>made up to try the program on: nobody in it is real</source>
        <translation>zum Ausprobieren erfunden: niemand darin ist echt</translation>
    </message>
    <message>
        <source>no backup yet</source>
        <translation>noch nicht gesichert</translation>
    </message>
</context>
<context>
    <name>StillOpen</name>
    <message>
        <source>All of it is there already. Nothing is left to bring in.</source>
        <translation>Alles davon ist schon da. Es bleibt nichts einzulesen.</translation>
    </message>
    <message>
        <source>Answer first: {question}</source>
        <translation>Zuerst beantworten: {question}</translation>
    </message>
</context>
<context>
    <name>Strength</name>
    <message>
        <source>It goes along the alphabet or counts on, as abc or 123.</source>
        <translation>Sie folgt dem Alphabet oder zählt weiter, wie abc oder 123.</translation>
    </message>
    <message>
        <source>It has {count} characters; at least {least} are needed.</source>
        <translation>Sie hat {count} Zeichen; mindestens {least} sind nötig.</translation>
    </message>
    <message>
        <source>It is a date.</source>
        <translation>Sie ist ein Datum.</translation>
    </message>
    <message>
        <source>It is made of words or names that many people use.</source>
        <translation>Sie besteht aus Wörtern oder Namen, die viele verwenden.</translation>
    </message>
    <message>
        <source>It is made of your own name, which is tried first.</source>
        <translation>Sie besteht aus Ihrem eigenen Namen; der wird zuerst probiert.</translation>
    </message>
    <message>
        <source>It is too short for what it is made of.</source>
        <translation>Sie ist zu kurz für das, woraus sie besteht.</translation>
    </message>
    <message>
        <source>It says the same thing again and again.</source>
        <translation>Sie sagt immer wieder dasselbe.</translation>
    </message>
    <message>
        <source>Its keys lie side by side on the keyboard.</source>
        <translation>Ihre Tasten liegen auf der Tastatur nebeneinander.</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Sessions one by one</source>
        <translation>Sitzung für Sitzung</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>ohne Eintrag</translation>
    </message>
</context>
<context>
    <name>TakeBackDialog</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>It bounced</source>
        <translation>Wurde zurückgebucht</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Taken back: {amount}.</source>
        <translation>Zurückgenommen: {amount}.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>{amount} of {day}. It stays to be seen, and so does what takes it back.</source>
        <translation>{amount} vom {day}. Es bleibt sichtbar, und ebenso das, was es zurücknimmt.</translation>
    </message>
</context>
<context>
    <name>TalkCard</name>
    <message>
        <source>3  Talking it over</source>
        <translation>3  Nachgespräch</translation>
    </message>
    <message>
        <source>Ctrl+Shift+Return, from anywhere on this page</source>
        <translation>Strg+Umschalt+Return, von überall auf dieser Seite</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Say how these words came</source>
        <translation>Herkunft der Worte angeben</translation>
    </message>
    <message>
        <source>Say whether we talked</source>
        <translation>Nachgespräch angeben</translation>
    </message>
    <message>
        <source>Take to supervision</source>
        <translation>In die Supervision mitnehmen</translation>
    </message>
    <message>
        <source>Use a thought</source>
        <translation>Gedanken verwenden</translation>
    </message>
    <message>
        <source>Write debrief</source>
        <translation>Nachbesprechung schreiben</translation>
    </message>
</context>
<context>
    <name>TalkedLine</name>
    <message>
        <source>Did we talk afterwards?</source>
        <translation>Haben wir danach gesprochen?</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>L</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>N</source>
        <translation>D</translation>
    </message>
    <message>
        <source>S</source>
        <translation>G</translation>
    </message>
</context>
<context>
    <name>TermsDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add term</source>
        <translation>Neues Semester</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete term</source>
        <translation>Semester löschen</translation>
    </message>
    <message>
        <source>Delete {what}</source>
        <translation>Löschen: {what}</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Term dates</source>
        <translation>Semester</translation>
    </message>
    <message>
        <source>The terms of this group will stand here.</source>
        <translation>Die Semester dieser Gruppe stehen dann hier.</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>{name}: {first} to {last}</source>
        <translation>{name}: {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>Another way</source>
        <translation>Auf anderem Weg</translation>
    </message>
    <message>
        <source>Apologies</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Abwesend</translation>
    </message>
    <message>
        <source>Away, word not known</source>
        <translation>Abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>Cancelled by the leader</source>
        <translation>Von der Leitung abgesagt</translation>
    </message>
    <message>
        <source>Cancelled otherwise</source>
        <translation>Sonst ausgefallen</translation>
    </message>
    <message>
        <source>Co-leader</source>
        <translation>Co-Leiter:in</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Fand statt</translation>
    </message>
    <message>
        <source>I led alone</source>
        <translation>Ich leitete allein</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Spät</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>Leiter:in</translation>
    </message>
    <message>
        <source>Left early</source>
        <translation>Früher weg</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Brief</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>No word</source>
        <translation>Unentschuldigt</translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation>Diesmal nicht</translation>
    </message>
    <message>
        <source>Noted from our talk</source>
        <translation>Aus unserem Gespräch notiert</translation>
    </message>
    <message>
        <source>On agreed leave</source>
        <translation>Vereinbarte Pause</translation>
    </message>
    <message>
        <source>Pasted from a message</source>
        <translation>Aus einer Nachricht eingefügt</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Geplant</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Straight after</source>
        <translation>Gleich danach</translation>
    </message>
    <message>
        <source>Typed by the co-leader</source>
        <translation>Von Co-Leiter:in getippt</translation>
    </message>
    <message>
        <source>apologies</source>
        <translation>Absage</translation>
    </message>
    <message>
        <source>away, word not known</source>
        <translation>abwesend, Absage unbekannt</translation>
    </message>
    <message>
        <source>dmy</source>
        <translation>tmj</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>later</source>
        <translation>später</translation>
    </message>
    <message>
        <source>left early</source>
        <translation>früher weg</translation>
    </message>
    <message>
        <source>no one two three four five six seven eight nine ten</source>
        <translation>keine eine zwei drei vier fünf sechs sieben acht neun zehn</translation>
    </message>
    <message>
        <source>no word</source>
        <translation>unentschuldigt</translation>
    </message>
    <message>
        <source>not this time</source>
        <translation>diesmal nicht</translation>
    </message>
    <message>
        <source>on agreed leave</source>
        <translation>vereinbarte Pause</translation>
    </message>
    <message>
        <source>present</source>
        <translation>da</translation>
    </message>
    <message>
        <source>straight after</source>
        <translation>gleich danach</translation>
    </message>
    <message>
        <source>today {time}</source>
        <translation>heute {time}</translation>
    </message>
    <message>
        <source>yesterday {time}</source>
        <translation>gestern {time}</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>vor {days} Tagen</translation>
    </message>
    <message>
        <source>{some} and {last}</source>
        <translation>{some} und {last}</translation>
    </message>
</context>
<context>
    <name>ThoughtDialog</name>
    <message>
        <source>A thought</source>
        <translation>Ein Gedanke</translation>
    </message>
    <message>
        <source>Begin a thought</source>
        <translation>Gedanken beginnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete thought</source>
        <translation>Gedanken löschen</translation>
    </message>
    <message>
        <source>Enter keeps it for you alone. Esc leaves it for later.</source>
        <translation>Enter behält ihn nur für Sie. Esc lässt ihn für später.</translation>
    </message>
    <message>
        <source>I have been thinking …</source>
        <translation>Ich habe nachgedacht …</translation>
    </message>
    <message>
        <source>Keep thought</source>
        <translation>Gedanken behalten</translation>
    </message>
    <message>
        <source>Offered at the next write-up</source>
        <translation>Kommt bei der nächsten Niederschrift</translation>
    </message>
    <message>
        <source>What you keep will stand here until the next write-up.</source>
        <translation>Was Sie behalten, steht hier bis zur nächsten Niederschrift.</translation>
    </message>
</context>
<context>
    <name>ThoughtsOffer</name>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Use it</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>You were thinking: {thought} ({day})</source>
        <translation>Sie dachten: {thought} ({day})</translation>
    </message>
</context>
<context>
    <name>ThreeCards</name>
    <message>
        <source>Saved {time}</source>
        <translation>Gespeichert {time}</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Lock (Ctrl+L)</source>
        <translation>Sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Write up session</source>
        <translation>Sitzung festhalten</translation>
    </message>
</context>
<context>
    <name>UndoRedo</name>
    <message>
        <source>Made again: {name}</source>
        <translation>Wiederholt: {name}</translation>
    </message>
    <message>
        <source>Taken back: {name}</source>
        <translation>Zurückgenommen: {name}</translation>
    </message>
</context>
<context>
    <name>UnlockWindow</name>
    <message>
        <source>New file…</source>
        <translation>Neue Datei…</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message>
        <source>Other file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Other file…</source>
        <translation>Andere Datei…</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>There is no file here any more. Choose another one, or bring back a backup.</source>
        <translation>Hier ist keine Datei mehr. Wählen Sie eine andere, oder holen Sie eine Sicherungskopie zurück.</translation>
    </message>
    <message>
        <source>Try again in one second.</source>
        <translation>In einer Sekunde noch einmal.</translation>
    </message>
    <message>
        <source>Try again in {n} seconds.</source>
        <translation>In {n} Sekunden noch einmal.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Use the recovery sheet…</source>
        <translation>Notfallblatt verwenden…</translation>
    </message>
</context>
<context>
    <name>Voice</name>
    <message>
        <source>Folded, so that each of you can write before reading the other.</source>
        <translation>Zugeklappt, damit beide schreiben können, bevor sie einander lesen.</translation>
    </message>
    <message>
        <source>How these words came</source>
        <translation>Wie diese Worte kamen</translation>
    </message>
    <message>
        <source>More questions</source>
        <translation>Mehr Fragen</translation>
    </message>
    <message>
        <source>Noted from our talk</source>
        <translation>Aus unserem Gespräch notiert</translation>
    </message>
    <message>
        <source>Open {name}&apos;s words</source>
        <translation>Worte von {name} öffnen</translation>
    </message>
    <message>
        <source>Pasted from a message</source>
        <translation>Aus einer Nachricht eingefügt</translation>
    </message>
    <message>
        <source>Typed by {name}</source>
        <translation>Von {name} getippt</translation>
    </message>
</context>
<context>
    <name>Voices</name>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>Ours</source>
        <translation>Unsere</translation>
    </message>
    <message>
        <source>Whose words</source>
        <translation>Wessen Worte</translation>
    </message>
    <message>
        <source>{name}&apos;s</source>
        <translation>Von {name}</translation>
    </message>
    <message>
        <source>{whose}, folded</source>
        <translation>{whose}, zugeklappt</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>From the last session</source>
        <translation>Aus der letzten Sitzung</translation>
    </message>
    <message>
        <source>Nothing is waiting: write-ups, calls and coming gaps will stand here.</source>
        <translation>Nichts wartet: Hier stehen Niederschriften, Anrufe und kommende Lücken.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>When you are at the desk</source>
        <translation>Wenn Sie am Schreibtisch sind</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>In a week</source>
        <translation>In einer Woche</translation>
    </message>
    <message>
        <source>It is dealt with</source>
        <translation>Ist erledigt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
</context>
<context>
    <name>WhatComesIn</name>
    <message>
        <source>Kept as members to this day: {count}, of whom {ended} will leave; tick who left.</source>
        <translation>Bis heute in der Gruppe geführt: {count}, davon ausgetreten: {ended}; haken Sie an, wer austrat.</translation>
    </message>
    <message>
        <source>Marks kept otherwise: {count}, of which {replaced} will be replaced.</source>
        <translation>Anders eingetragen: {count}, davon ersetzt: {replaced}.</translation>
    </message>
    <message>
        <source>Marks stop before the register does: {names}.</source>
        <translation>Einträge, die vor der Liste enden: {names}.</translation>
    </message>
    <message>
        <source>The counts appear here as soon as every question is answered.</source>
        <translation>Die Zahlen erscheinen hier, sobald jede Frage beantwortet ist.</translation>
    </message>
    <message>
        <source>What will come in</source>
        <translation>Was eingelesen wird</translation>
    </message>
</context>
<context>
    <name>WhereDialog</name>
    <message>
        <source>All you keep is in this one file, encrypted. Nothing of it ever leaves this laptop by itself.</source>
        <translation>Alles, was Sie festhalten, liegt verschlüsselt in dieser einen Datei. Nichts davon verlässt diesen Laptop von selbst.</translation>
    </message>
    <message>
        <source>Back up now…</source>
        <translation>Jetzt sichern…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Its backups</source>
        <translation>Sicherungskopien</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherungskopie</translation>
    </message>
    <message>
        <source>Quit first. Carry the file, or its newest backup, on a stick. Over there install Balint Desk, copy the file to the disk, and open it with File &gt; Open and the same passphrase; the recovery sheet opens it too. From then on write in one of the two only: what is written in both is never put together.</source>
        <translation>Beenden Sie zuerst das Programm. Nehmen Sie die Datei oder ihre neueste Sicherungskopie auf einem Stick mit. Dort installieren Sie Balint Desk, kopieren die Datei auf die Festplatte und öffnen sie mit Datei &gt; Öffnen und derselben Passphrase; auch das Notfallblatt öffnet sie. Schreiben Sie von da an nur in einer von beiden: Was in beiden geschrieben wird, wird nie zusammengeführt.</translation>
    </message>
    <message>
        <source>Show the backups</source>
        <translation>Sicherungskopien zeigen</translation>
    </message>
    <message>
        <source>Show the folder</source>
        <translation>Ordner zeigen</translation>
    </message>
    <message>
        <source>To go on at another computer</source>
        <translation>An einem anderen Computer weiter</translation>
    </message>
    <message>
        <source>Where is my file?</source>
        <translation>Wo ist meine Datei?</translation>
    </message>
    <message>
        <source>Your file</source>
        <translation>Ihre Datei</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
</context>
<context>
    <name>WhoHasPaid</name>
    <message>
        <source>Ask again</source>
        <translation>Wieder fragen</translation>
    </message>
    <message>
        <source>Charge sessions…</source>
        <translation>Berechnen…</translation>
    </message>
    <message>
        <source>For which time</source>
        <translation>Für welchen Zeitraum</translation>
    </message>
    <message>
        <source>New member</source>
        <translation>Neue:r Teilnehmer:in</translation>
    </message>
    <message>
        <source>The whole group</source>
        <translation>Die ganze Gruppe</translation>
    </message>
    <message>
        <source>Who agreed to what, and who has paid, will stand here once the group has a member.</source>
        <translation>Wer was vereinbart und wer bezahlt hat, steht hier, sobald jemand in der Gruppe ist.</translation>
    </message>
    <message>
        <source>Who has paid</source>
        <translation>Wer bezahlt hat</translation>
    </message>
</context>
<context>
    <name>WholeRegister</name>
    <message>
        <source>Add session…</source>
        <translation>Sitzung hinzufügen…</translation>
    </message>
    <message>
        <source>Back to the session</source>
        <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
        <source>Hide names</source>
        <translation>Namen verbergen</translation>
    </message>
    <message>
        <source>In view: {parts}</source>
        <translation>Zu sehen: {parts}</translation>
    </message>
    <message>
        <source>Member {number}</source>
        <translation>Teilnehmer:in {number}</translation>
    </message>
    <message>
        <source>Members: {members}. Sessions: {sessions}, {first} to {last}.</source>
        <translation>Teilnehmende: {members}. Sitzungen: {sessions}, {first} bis {last}.</translation>
    </message>
    <message>
        <source>No session is over yet.</source>
        <translation>Noch ist keine Sitzung vorbei.</translation>
    </message>
    <message>
        <source>Not a member then</source>
        <translation>Damals nicht dabei</translation>
    </message>
    <message>
        <source>Not recorded</source>
        <translation>Ohne Eintrag</translation>
    </message>
    <message>
        <source>Not written up</source>
        <translation>Nicht festgehalten</translation>
    </message>
    <message>
        <source>The whole register</source>
        <translation>Die ganze Anwesenheitsliste</translation>
    </message>
    <message>
        <source>Who came will stand here, member by member, once the first session is over.</source>
        <translation>Wer da war, steht hier Person für Person, sobald die erste Sitzung vorbei ist.</translation>
    </message>
    <message>
        <source>{name}, {day}: {what}</source>
        <translation>{name}, {day}: {what}</translation>
    </message>
    <message>
        <source>{seen} of {all} members</source>
        <translation>{seen} von {all} Teilnehmenden</translation>
    </message>
    <message>
        <source>{seen} of {all} sessions, {first} to {last}</source>
        <translation>{seen} von {all} Sitzungen, {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>WriteUp</name>
    <message>
        <source>&amp;Add case</source>
        <translation>Fall &amp;hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Cases</source>
        <translation>&amp;Fälle</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>F&amp;ertig</translation>
    </message>
    <message>
        <source>&amp;Talking it over</source>
        <translation>&amp;Nachgespräch</translation>
    </message>
    <message>
        <source>&amp;Who came</source>
        <translation>&amp;Wer da war</translation>
    </message>
    <message>
        <source>Finish write-up</source>
        <translation>Niederschrift abschließen</translation>
    </message>
    <message>
        <source>Say who led</source>
        <translation>Leitung angeben</translation>
    </message>
    <message>
        <source>The &amp;register is right</source>
        <translation>Die &amp;Liste stimmt</translation>
    </message>
</context>
<context>
    <name>WriteUpHeading</name>
    <message>
        <source>Who led</source>
        <translation>Wer geleitet hat</translation>
    </message>
    <message>
        <source>led alone</source>
        <translation>allein geleitet</translation>
    </message>
    <message>
        <source>led by {names}</source>
        <translation>geleitet von {names}</translation>
    </message>
    <message>
        <source>led with {names}</source>
        <translation>geleitet mit {names}</translation>
    </message>
    <message>
        <source>who led?</source>
        <translation>wer hat geleitet?</translation>
    </message>
</context>
<context>
    <name>YearsEnd</name>
    <message>
        <source>A new folder with {names}.</source>
        <translation>Ein neuer Ordner mit {names}.</translation>
    </message>
    <message>
        <source>All entries, invoices, totals by kind, and who has not paid at the end, of all groups.</source>
        <translation>Alle Zahlungen und Kosten, Rechnungen, Summen nach Art und wer am Ende nicht bezahlt hat, aus allen Gruppen.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Close a time</source>
        <translation>Zeitraum abschließen</translation>
    </message>
    <message>
        <source>Close everything up to {day}?</source>
        <translation>Alles bis zum {day} abschließen?</translation>
    </message>
    <message>
        <source>Close it</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close this time…</source>
        <translation>Zeitraum abschließen…</translation>
    </message>
    <message>
        <source>Closed up to {day}</source>
        <translation>Abgeschlossen bis zum {day}</translation>
    </message>
    <message>
        <source>Everything up to {day} is closed.</source>
        <translation>Alles bis zum {day} ist abgeschlossen.</translation>
    </message>
    <message>
        <source>How it is written</source>
        <translation>Wie es geschrieben wird</translation>
    </message>
    <message>
        <source>In all groups nothing up to that day changes any more: no charge, payment or cost is added there, changed or taken back. A mistake is put right by an entry with a later day. This stays so, and what was done before can no longer be undone either.</source>
        <translation>In allen Gruppen ändert sich bis zu diesem Tag nichts mehr: Nichts Berechnetes, keine Zahlung und keine Ausgabe kommt dort dazu, wird geändert oder zurückgenommen. Ein Fehler wird durch einen Eintrag mit einem späteren Tag berichtigt. Das bleibt so, und auch was davor getan wurde, lässt sich nicht mehr rückgängig machen.</translation>
    </message>
    <message>
        <source>It names who pays and how much. Keep it only where nobody else can look.</source>
        <translation>Darin steht, wer wie viel zahlt. Bewahren Sie es nur dort auf, wo sonst niemand hinsehen kann.</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Nothing is chosen to be written.</source>
        <translation>Es ist nichts zum Schreiben gewählt.</translation>
    </message>
    <message>
        <source>Nothing is closed yet.</source>
        <translation>Noch ist nichts abgeschlossen.</translation>
    </message>
    <message>
        <source>One file for a spreadsheet (XLSX)</source>
        <translation>Eine Datei für die Tabellenkalkulation (XLSX)</translation>
    </message>
    <message>
        <source>Only a time that is over can be closed.</source>
        <translation>Nur ein vergangener Zeitraum lässt sich abschließen.</translation>
    </message>
    <message>
        <source>Plain text for accounting programs (hledger)</source>
        <translation>Einfacher Text für Buchhaltungsprogramme (hledger)</translation>
    </message>
    <message>
        <source>Tables as plain files (CSV)</source>
        <translation>Tabellen als einfache Dateien (CSV)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>What is written is not encrypted.</source>
        <translation>Was geschrieben wird, ist nicht verschlüsselt.</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben nach</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Written to {folder}</source>
        <translation>Geschrieben nach {folder}</translation>
    </message>
    <message>
        <source>Year&apos;s end</source>
        <translation>Jahresende</translation>
    </message>
    <message>
        <source>Year&apos;s end {name}</source>
        <translation>Jahresende {name}</translation>
    </message>
</context>
<context>
    <name>_Cells</name>
    <message>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>_DifferingLines</name>
    <message>
        <source>{name}, {day}: {kept} is kept, the register says {read}</source>
        <translation>{name}, {day}: Eingetragen ist {kept}, die Liste sagt {read}</translation>
    </message>
    <message>
        <source>{name}: kept as still a member, here left {day}, and {count} blanks go</source>
        <translation>{name}: geführt als noch dabei, hier ausgetreten {day}; {count} leere Felder fallen weg</translation>
    </message>
    <message>
        <source>{name}: kept as still a member, the register says left {day}</source>
        <translation>{name}: geführt als noch dabei, die Liste sagt ausgetreten {day}</translation>
    </message>
</context>
<context>
    <name>_Segment</name>
    <message>
        <source>proposed, not yet said</source>
        <translation>Vorschlag, noch nicht bestätigt</translation>
    </message>
</context>
</TS>
