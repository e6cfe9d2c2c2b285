<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>Über diese Station</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Ein Name ist eine Hilfe, kein Beweis: Er allein darf nie eine Tür öffnen.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>Kamera „%1“: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>kein Bild</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>Verglichen: %1 von %2 Bildern, die besten von jedem.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Verglichen: %n Bild.</numerusform>
            <numerusform>Verglichen: %n Bilder, jedes mit jedem.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Werkseinstellung</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>Ein Name ab %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>Einer von %1 Fremden</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>Wie gut erkennt sie?</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>Das sagt nur die Station selbst.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Das ließ sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>Alle Bilder werden verglichen …</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>Eine Station anderswo verrät nicht, wie ähnlich sich ihre Personen sind. Diese Seite bitte an ihrem eigenen Bildschirm öffnen.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>Was hier erkennt, gibt nur einen Hinweis.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>Wie ähnlich Bilder für die Station sind</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>Je weiter die Bilder zweier Personen auf der einen Seite der Linie bleiben und die derselben Person auf der anderen, desto besser.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>Wer sich am ähnlichsten sieht</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>Der Fremde, der am nächsten kam</translation>
    </message>
    <message>
        <source>The stranger&apos;s face</source>
        <translation>Das Gesicht des Fremden</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Besuch zeigen</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>Wie gut jeder bekannt ist</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>Wo die Grenze liegt</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>Für das, was hier erkennt, wurde nichts gemessen, also wird nichts behauptet.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>Das erreichte die Erkennung auf vielen Fotos anderer Menschen. An einer Tür, in einem Licht, können es ein Vielfaches sein: Ein Name ist eine Hilfe, kein Beweis.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>Wie viele Fremde höchstens für jemand Bekanntes gehalten werden dürfen:</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>Das lässt sich hier nicht wählen. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>Von %1 Fremden würde keiner für jemand Bekanntes gehalten.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Von %1 Fremden würde höchstens %n für jemand Bekanntes gehalten.</numerusform>
            <numerusform>Von %1 Fremden würden höchstens %n für jemand Bekanntes gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>Von %1 Fremden würde mindestens %n für jemand Bekanntes gehalten.</numerusform>
            <numerusform>Von %1 Fremden würden mindestens %n für jemand Bekanntes gehalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Von %1 Fremden würde etwa %n für jemand Bekanntes gehalten.</numerusform>
            <numerusform>Von %1 Fremden würden etwa %n für jemand Bekanntes gehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>Noch ist niemand durch ein vergleichbares Bild bekannt.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>Eine Person mit drei bis fünf Bildern ihres Gesichts hinzufügen.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>Nur eine Person ist bekannt, also kann niemand verwechselt werden.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>Mit einer zweiten Person zeigt diese Seite, wie gut beide unterschieden werden.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>Es gibt zu wenige Bilder, um zu sagen, wie gut es ist.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>Jedem drei bis fünf Bilder geben, von vorn und ein wenig von jeder Seite.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>%1 und %2 können verwechselt werden.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>Unten steht, was zu tun ist.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>Ein Fremder wäre fast für jemand Bekanntes gehalten worden.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Die Personen hier werden unterschieden, aber %n von ihnen sollte besser bekannt sein.</numerusform>
            <numerusform>Die Personen hier werden unterschieden, aber %n von ihnen sollten besser bekannt sein.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>Die Personen hier werden unterschieden, aber %1 und %2 sehen sich für die Station ähnlich.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>Die Personen hier werden gut unterschieden.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>Niemand hat zwei vergleichbare Bilder.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Zwei Bilder derselben Person: %n Paar, %1 bis %2, die Hälfte über %3.</numerusform>
            <numerusform>Zwei Bilder derselben Person: %n Paare, von %1 bis %2, die Hälfte über %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>Davon würde %n benannt.</numerusform>
            <numerusform>Davon würden %n benannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>Es gibt keine zwei Personen zum Vergleichen.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Bilder zweier Personen: %n Paar, %1 bis %2, die Hälfte über %3.</numerusform>
            <numerusform>Bilder zweier Personen: %n Paare, von %1 bis %2, die Hälfte über %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>Keines davon würde falsch benannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>Davon würde %n falsch benannt.</numerusform>
            <numerusform>Davon würden %n falsch benannt.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>Noch kam kein Fremder, dessen Gesicht sich vergleichen ließ.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Fremde an der Tür: %n Gesicht, %1 bis %2.</numerusform>
            <numerusform>Fremde an der Tür: %n Gesichter, von %1 bis %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>Keinem davon wurde ein Name gegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>%n davon bekam einen Namen, bis jemand es berichtigte.</numerusform>
            <numerusform>%n davon bekamen einen Namen, bis jemand es berichtigte.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>%1 und %2 sehen für die Station auf diesen zwei Bildern gleich aus (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>%1 und %2 sehen sich für die Station ähnlich (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>Von allen sind sich %1 und %2 für die Station am ähnlichsten (%3). Das ist weit genug auseinander.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>Zeigen beide Bilder dieselbe Person? Dann das falsche entfernen oder die beiden Personen zusammenführen. Wenn nicht, wird die Station bei beiden oft „unbekannt“ sagen.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>Die Station nennt einen von beiden nur, wenn es klar nicht der andere ist. Schärfere Bilder von beiden helfen.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>Von %n Gesicht ohne Namen kam dieses jemandem am nächsten, der nicht mehr bekannt ist (%1).</numerusform>
            <numerusform>Von %n Gesichtern ohne Namen kam dieses jemandem am nächsten, der nicht mehr bekannt ist (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>Von %n Gesicht ohne Namen kam dieses am nächsten: Es sah aus wie %1 (%2).</numerusform>
            <numerusform>Von %n Gesichtern ohne Namen kam dieses am nächsten: Es sah aus wie %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>Die Station nannte einen Namen, und jemand berichtigte ihn. Eine strengere Wahl unten macht das seltener.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>Das ist ähnlich genug für einen Namen; er wurde nur nicht genannt, weil zu wenige Ansichten übereinstimmten oder zwei Personen sich ähnlich waren. War es jemand Bekanntes, bitte beim Besuch angeben.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Kein Bild.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n Bild, von einem anderen Modell vermessen.</numerusform>
            <numerusform>%n Bilder, von einem anderen Modell vermessen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n Bild, das sich vergleichen lässt.</numerusform>
            <numerusform>%n Bilder, die sich vergleichen lassen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n Bild; Ähnlichkeit %1, mindestens %2.</numerusform>
            <numerusform>%n Bilder; untereinander sind sie sich zu %1 ähnlich, mindestens %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>Gut bekannt.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>Die Station kann sie nicht erkennen. Drei bis fünf Bilder hinzufügen.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>Ein Bild ist wenig. Zwei weitere hinzufügen, ein wenig von jeder Seite.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>Ein oder zwei Bilder hinzufügen, ein wenig von jeder Seite.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>Ein Bild sieht nicht aus wie die anderen. Bitte prüfen, ob es dieselbe Person zeigt; wenn nicht, entfernen.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>Manche Bilder weichen stark von den anderen ab. Bilder hinzufügen, wie sie an die Tür kommen, und schlechte entfernen.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 von %2 Bildern der Personen hier würden noch an einem anderen erkannt.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n Fremder, der kam, wäre ähnlich genug gewesen.</numerusform>
            <numerusform>%n Fremde, die kamen, wären ähnlich genug gewesen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Wird hinzugefügt: %1 von %2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>Geprüft: %1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>%1 ist jetzt durch %n neue Ansicht bekannt.</numerusform>
            <numerusform>%1 ist jetzt durch %n neue Ansichten bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n gutes Bild</numerusform>
            <numerusform>%n gute Bilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Person zeigen</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>Gesichter hinzufügen</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Person hinzufügen</translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>Zuerst Bilder des Gesichts hinzufügen.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>Keines dieser Bilder eignet sich. Bitte ein besseres hinzufügen.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Bitte einen Namen angeben.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>Weitere Bilder von %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>Ich darf die Person ohne Nachfrage erkennen lassen, zur Sicherheit des Hauses</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>Die Person ist mit der Erkennung einverstanden</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>Gut sind drei bis fünf Bilder: das Gesicht groß und scharf, von vorn und leicht von beiden Seiten, so wie es an der Tür erscheint. Dateien auswählen oder hierher ziehen.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>Gut sind drei bis fünf Bilder: von vorn und leicht von beiden Seiten.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>Bilder auswählen …</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Kamera aus</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Von der Kamera</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>Sieht %1 sehr ähnlich.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>Die Station wird bei beiden oft „unbekannt“ sagen. Ist es dieselbe Person, die Bilder bitte dort hinzufügen oder beide zusammenführen.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Nicht erledigt.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>Bilder einer einzigen Person</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>Fragen Sie die Person und haken Sie an, dass sie zugestimmt hat.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>who, what is known, advice</comment>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (gesperrt)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>Das Bild, das nicht wie die anderen aussieht</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Diese Frage verlassen</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>the station itself</source>
        <translation>die Station selbst</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>eine nicht angemeldete Person</translation>
    </message>
    <message>
        <source>somebody at the station&apos;s screen</source>
        <translation>eine Person am Bildschirm der Station</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>das Programm „%1“</translation>
    </message>
    <message>
        <source>%1, at the station&apos;s shell</source>
        <translation>%1, über die Kommandozeile der Station</translation>
    </message>
    <message>
        <source>The log could not be checked.</source>
        <translation>Das Protokoll konnte nicht geprüft werden.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>Das Protokoll ist so, wie es geschrieben wurde: %n Eintrag geprüft, nichts verändert.</numerusform>
            <numerusform>Das Protokoll ist so, wie es geschrieben wurde: %n Einträge geprüft, nichts verändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>Eintrag %1 wurde nach dem Schreiben verändert.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>Ab Eintrag %1 fehlen Einträge.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>Eintrag %1 stammt nicht von der Station.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>Ab Eintrag %1 stimmt die Reihenfolge der Einträge nicht.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>Die neuesten Einträge fehlen.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>Das Protokoll wurde von jemand anderem neu geschrieben.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>Am Ende steht mehr, als bestätigt wurde: Vielleicht wurde die Station abrupt ausgeschaltet.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>Einträge werden geprüft: %1 %</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Einträge werden geprüft…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>Die Einträge sind verkettet und signiert: Jede Änderung fällt auf.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Das Protokoll konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Noch ist nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>time, who, what, result</comment>
        <translation>%1, %2: %3, %4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>durch %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>Kamera %1, gestört</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird aufgebaut…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>Liefert seit %1 kein Bild. Neue Versuche laufen von selbst.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>Die Aufnahme ist zu Ende.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>Das Bild steht seit %1 still.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>Sieht seit %1 nur Schwarz.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>Ist seit %1 verdeckt.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>Ist seit %1 unscharf.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>Liefert ein Bild.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Kamera %1: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (eine gezeichnete Tür, keine Kamera)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentence, figures</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Verbindung zu „%1“…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>Kein Bild von „%1“</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>Die Aufnahme „%1“ ist zu Ende</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>Das Bild von „%1“ steht still</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>„%1“ sieht nur Schwarz</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>„%1“ ist verdeckt</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>„%1“ ist unscharf</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>Seit %1. Neue Versuche laufen von selbst; Besucher werden solange nicht gesehen.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>Seit %1. Gesichter werden vielleicht nicht erkannt; Objektiv reinigen oder scharf stellen.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>Seit %1. Besucher werden vielleicht nicht gesehen; bitte nach der Kamera sehen.</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, which</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Anzeige und Sprache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Hell oder dunkel</translation>
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
        <source>Size of letters</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Sehr groß</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>Das gilt nur für dieses Fenster; die Station und andere Fenster bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>Ton der Klingel</translation>
    </message>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>Mitteilung beim Klingeln, solange das Fenster hinter anderen liegt</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>Dass geklingelt wurde</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Mit dem Namen</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>Wartet…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>Gut. Gemeint ist das größte Gesicht.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>Übernommen, sieht den anderen aber nicht ähnlich. Ist es dieselbe Person?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Übernommen</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>Kein Gesicht gefunden. Es muss groß sein und in die Kamera schauen.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>Mehr als ein Gesicht. Es darf nur eine Person zu sehen sein.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>Das Gesicht ist zu klein. Bitte näher kommen.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Zu dunkel oder zu hell. Gleichmäßigeres Licht auf dem Gesicht hilft.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Nicht scharf. Bitte stillhalten.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>Abgewandt. Bitte in die Kamera schauen.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>Das Gesicht ist nicht gut genug zu sehen.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Nicht geprüft: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>%1 weglassen</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>Nicht verwendbar: %1</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>Bitte allein vor die Kamera stellen und hineinschauen.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>Gut. Den Kopf etwas drehen und noch ein Bild aufnehmen.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Gut. %n gutes Bild genügt; mehr schaden nicht.</numerusform>
            <numerusform>Gut. %n gute Bilder genügen; mehr schaden nicht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Fertig.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>Kein Gesicht gefunden. Bitte in die Kamera schauen.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>Mehr als ein Gesicht. Bitte allein davorstehen.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Zu weit weg. Bitte näher kommen.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Zu dunkel oder zu hell. Gleichmäßigeres Licht auf dem Gesicht hilft.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Nicht scharf. Bitte stillhalten.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>Bitte in die Kamera schauen.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>Nicht gut genug zu sehen. Bitte näher kommen, in besseres Licht.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>Das Bild ließ sich nicht prüfen. Bitte erneut versuchen.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Livebild</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>Die Kamera liefert gerade kein Bild</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>Bild aufnehmen</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>Kein Gesicht zu sehen. In die Kamera schauen.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Näher kommen.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>Etwas weiter zurück.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>Das Gesicht in das Oval bringen.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>Zu dunkel. Bitte mehr Licht auf das Gesicht.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>Zu hell. Von Lampe oder Sonne wegdrehen.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Still halten.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>Gerade in die Kamera schauen.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>Jetzt den Kopf ein wenig nach links drehen.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>Jetzt den Kopf ein wenig nach rechts drehen.</translation>
    </message>
    <message>
        <source>Now raise the chin a little.</source>
        <translation>Jetzt das Kinn ein wenig heben.</translation>
    </message>
    <message>
        <source>Now lower the chin a little.</source>
        <translation>Jetzt das Kinn ein wenig senken.</translation>
    </message>
    <message>
        <source>That is like the last one. A little more.</source>
        <translation>Das ist wie das letzte. Ein wenig mehr.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>Gut. So bleiben …</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>Aufgenommen. Danke.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>Das war alles. Einen Namen eingeben und die Person hinzufügen.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>Das war alles, aber nur wenige Bilder waren gut. Mit der Taste weitere aufnehmen.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 von %2 aufgenommen</translation>
    </message>
    <message>
        <source>The camera&apos;s picture cannot be looked at: %1</source>
        <translation>Das Bild der Kamera lässt sich nicht prüfen: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>Diese Kopfhaltung überspringen</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>Die Datei ist größer als %1 MB; bitte verkleinern.</translation>
    </message>
    <message>
        <source>The camera&apos;s picture could not be used.</source>
        <translation>Das Bild der Kamera war nicht zu gebrauchen.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>Höchstens %n Bild auf einmal; bitte erst dieses hinzufügen.</numerusform>
            <numerusform>Höchstens %n Bilder auf einmal; bitte erst diese hinzufügen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Mit der Erkennung einverstanden (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Ohne Nachfrage hinzugefügt, zur Sicherheit des Hauses (%1).</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Bitte zuerst einen Namen angeben.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>schlecht</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>nicht beurteilt</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>wirkt echt</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>wirkt wie ein Bild</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>GESPERRT: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Gewissheit: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>So wurde es angegeben. An der Tür stellte die Station fest:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Beste Ansicht: %1, %n Ansicht verglichen, Echtheit: %2</numerusform>
            <numerusform>Beste Ansicht: %1, %n Ansichten verglichen, Echtheit: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>GESPERRT: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>Das ist …</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>Das ist jemand anderes …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Angeben, wer das ist</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>Das ist nicht %1; angeben, wer es ist</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Neue Person …</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Nicht %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>Das ist weder %1 noch sonst jemand Bekanntes</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>Der Datenträger ist voll. Besuche warten im Arbeitsspeicher, bis Platz ist.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>Etwas konnte nicht gelesen oder geschrieben werden.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>Ein Teil der Station ist so, wie er eingerichtet ist, nicht nutzbar.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>Etwas funktioniert nicht, wie es soll.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>Die Anmeldung ist jetzt möglich, aber die PIN wurde nicht übernommen: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>Der Prozessor ist sehr ausgelastet.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>Der Arbeitsspeicher ist fast voll.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Der Datenträger ist fast voll.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>Dem Computer fehlt es an etwas.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>Der Computer</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>Prozessor, Arbeitsspeicher und Datenträger haben Reserven.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>Besucher werden vielleicht spät bemerkt. Andere Programme beenden oder Platz schaffen; bleibt es so, helfen ein schnellerer Computer oder weniger Kameras.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>Kameras und Erkennung</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>Bilder kommen an und werden ausgewertet.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>Die Bilder werden nicht mehr ausgewertet.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>Die Station neu starten. Kommt es wieder vor, hilft ein Blick in ihr Protokoll.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>Eine Kamera liefert kein Bild.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>Welche, steht unten. Stromversorgung und Kabel prüfen; neue Versuche laufen von selbst.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>Startet noch.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>Eine Minute warten: Modelle und Personen werden geladen.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>Das Gedächtnis für Besuche</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>Besuche werden gespeichert und sind lesbar.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>Besuche lassen sich gerade nicht speichern oder lesen.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>Neue warten und gehen verloren, wenn die Station ausgeschaltet wird. Prüfen, ob der Datenträger voll oder defekt ist.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>Für weitere Besuche ist Platz.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>Kein Platz mehr, oder der Datenträger ist nicht beschreibbar.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>Sofort Platz schaffen: Sonst gehen Besuche verloren.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Der Platz wird knapp.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>Bald Platz schaffen: Nicht mehr Benötigtes von diesem Datenträger entfernen.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>Die Gesichtserkennung</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>Ihre Dateien sind in Ordnung.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>Dateien fehlen oder sind beschädigt.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>Bis zum nächsten Start läuft es weiter. Vorher wiederherstellen: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>Die Uhr</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>Läuft gleichmäßig.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>Ging falsch oder ist gesprungen.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>Besuche tragen vielleicht die falsche Zeit. Prüfen, ob Datum und Uhrzeit stimmen und aus dem Netzwerk kommen.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>Das Prüfprotokoll</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>Wird geschrieben, und niemand hat es verändert.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>Lässt sich nicht schreiben oder ist nicht so, wie es geschrieben wurde.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>Unten das Prüfprotokoll öffnen und prüfen: Es zeigt, ab wo es nicht mehr stimmt.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>Die sichere Verbindung</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>Das Zertifikat ist gültig.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>Das Zertifikat läuft ab oder konnte nicht erneuert werden.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>Das Zertifikat erneuern; bis dahin verweigern andere Geräte vielleicht die Verbindung.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Alles in Ordnung.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Etwas ist nicht, wie es sein soll.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>Was genau, steht darunter.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Noch nicht geprüft.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>Nicht bekannt: Seit einer Weile kam keine Nachricht davon.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>Eine Minute warten. Bleibt es so, die Station neu starten.</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>Letzter Besuch: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>Die Station warnt, wenn die Person kommt</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>Die Station sagt, wer es ist</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 Bilder pro Sekunde</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Livebild von „%1“</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Keine Kamera</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d. MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>Demo: eine gezeichnete Tür</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorbell</source>
        <translation>Türklingel</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Anzeige und Sprache</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Zustand der Station</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Wie gut erkennt sie?</translation>
    </message>
</context>
<context>
    <name>MenuBarOfStation</name>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Station</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Klingeln</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>&amp;Über diese Station</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;Live</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;Andere Station öffnen</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Neue Person</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>Noch keine Kamera vorhanden</translation>
    </message>
    <message>
        <source>Start the program with a camera, or with the drawn one to see how it works:</source>
        <translation>Das Programm mit einer Kamera starten, oder zum Ausprobieren mit der gezeichneten Tür:</translation>
    </message>
    <message>
        <source>To keep it, write it into the configuration file (see docs/configuration.md).</source>
        <translation>Damit es so bleibt, gehört es in die Konfigurationsdatei (siehe docs/configuration.md).</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>%1 %2</source>
        <comment>what was done, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Gelesen</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Kein echtes Gesicht</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Ein Bild von %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Die Personen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>Noch ist niemand bekannt. Die erste Person mit ein paar Bildern ihres Gesichts hinzufügen oder bei einem Besuch angeben, wer es war.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Wie gut erkennt sie?</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Namen oder Notiz suchen</translation>
    </message>
</context>
<context>
    <name>PeoplePages</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>Auch dieses Gesicht lernen, wenn es gut genug ist</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Die Personen konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Noch ist niemand bekannt</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Niemand heißt so</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Namen oder Notiz suchen</translation>
    </message>
</context>
<context>
    <name>PersonDetail</name>
    <message>
        <source>%1 %2</source>
        <comment>what was not done, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Nicht gespeichert:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>Das Gesicht wurde entfernt.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>Das Gesicht wurde nicht entfernt:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>Gesichter und Besuche gehören jetzt zu %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>Nicht zusammengeführt:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>%1 wurde entfernt.</translation>
    </message>
    <message>
        <source>Not removed:</source>
        <translation>Nicht entfernt:</translation>
    </message>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>%1 wurde am %2 gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>%n erfasstes Gesicht vernichtet.</numerusform>
            <numerusform>%n erfasste Gesichter vernichtet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n vergangener Besuch hat Name, Gesicht und Bild verloren.</numerusform>
            <numerusform>%n vergangene Besuche haben Name, Gesicht und Bild verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Kennung: %1</translation>
    </message>
    <message>
        <source>Not erased:</source>
        <translation>Nicht gelöscht:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>%1 ändern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>gute Ansicht</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>mittlere Ansicht</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>schlechte Ansicht</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>von einem Besuch</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>Ein Gesicht, %1, %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>Kein Bild aufbewahrt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>Dieses Gesicht entfernen, %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>Gesperrt: Die Station warnt, wenn die Person kommt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Bilder hinzufügen</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Dieselbe Person wie …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Entfernen …</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>Noch keine Gesichter: %1 kann nicht erkannt werden. Bitte Bilder hinzufügen.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>Durch %n Ansicht des Gesichts bekannt</numerusform>
            <numerusform>Durch %n Ansichten des Gesichts bekannt</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Die Besuche konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>War noch nicht an der Tür</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Besuche von %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 ist dieselbe Person wie …</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>Mit %1 zusammenführen?</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>Alle Gesichter und Besuche von %1 gehören dann zu %2, und %1 entfällt. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>Die Station vergisst die Gesichter und hält %1 künftig für unbekannt. Vergangene Besuche behalten den Namen. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>Gesichter sowie Name, Abbild und Bilder in allen vergangenen Besuchen werden endgültig vernichtet. Darüber gibt es einen Beleg zum Weitergeben an die Person.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n Gesicht</numerusform>
            <numerusform>%n Gesichter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Besuch</numerusform>
            <numerusform>%n Besuche</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>zuletzt gesehen am %1, %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>nie gesehen</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, known or blocked</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, known or blocked, facts</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message numerus="yes">
        <source>That PIN is wrong. At most %n more before a pause.</source>
        <translation>
            <numerusform>Falsche PIN. Noch höchstens %n Versuch bis zu einer Pause.</numerusform>
            <numerusform>Falsche PIN. Noch höchstens %n Versuche bis zu einer Pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>Falsche PIN. Jetzt ist eine Pause.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Zu viele falsche PINs.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>%1 darf das nicht. Wer es darf, gibt die eigene PIN ein.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>Zu viele Versuche gleichzeitig.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Enter a PIN</source>
        <translation>PIN eingeben</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n Ziffer eingegeben</numerusform>
            <numerusform>%n Ziffern eingegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 In %n Sekunde erneut versuchen.</numerusform>
            <numerusform>%1 In %n Sekunden erneut versuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>Hier geht es nur mit PIN weiter.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>Es hat geklingelt: „%1“</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>GESPERRT: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>%1 an der Tür</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>%1 vorhin an der Tür</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>Mal sehen, wer es ist…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>Es war kein Gesicht zu sehen</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>Nicht öffnen. Erkannt: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>Das ist vielleicht ein hochgehaltenes Bild, keine Person</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>Dieses Gesicht kennt hier niemand</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>Erkannt, %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Zum ersten Mal hier</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>Zuletzt hier: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gesetzt</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>Erlaubt: %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Werkseinstellung</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>Wo alles aufbewahrt wird</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>Passwörter und Sitzungen</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Überwachung</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Das Prüfprotokoll</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>Die Station</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>Festgelegt durch die Option %1 beim Start der Station.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>Festgelegt durch %1 in der Umgebung der Station.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>Festgelegt in %1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Hier geändert.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>Werkseinstellung.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>Zum Ändern %1 in die Konfigurationsdatei schreiben oder %2 setzen und die Station neu starten.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Benutzer und PINs</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>Solange die Station läuft, lässt sich hier nichts ändern.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Nur was sich hier ändern lässt</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Auch die anderen zeigen</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>Die Konfigurationsdatei ist %1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>Es wird keine Konfigurationsdatei verwendet.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Gespeichert und wirksam.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n Änderung, noch nicht gespeichert</numerusform>
            <numerusform>%n Änderungen, noch nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>Diese Station hat noch keinen Eigentümer: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Diese Station einrichten</translation>
    </message>
    <message>
        <source>Who looks after it? With this name and password you sign in from other devices and may change everything.</source>
        <translation>Wer kümmert sich um die Station? Mit diesem Namen und Passwort ist die Anmeldung von anderen Geräten möglich, und alles darf geändert werden.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>Diese Station hat einen Eigentümer.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Eigener Name</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>Ein Passwort mit mindestens 10 Zeichen</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Eine PIN mit 4 bis 12 Ziffern für diesen Bildschirm (darf leer bleiben)</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Eigentümer werden</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>Oder von einem anderen Gerät</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>Dort diesen Code eingeben. Er gilt für einen Eigentümer, bis diese Station neu gestartet wird; bitte nicht weitergeben.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>Die Station ist erreichbar unter</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>Türklingel: anmelden</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>An der Station anmelden</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Es wird nachgesehen, wer dort antwortet …</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station&apos;s log: only if both are the same, it is your station.</source>
        <translation>Das Zertifikat dieser Station hat hier noch niemand gesehen. Vergleichen Sie seinen Fingerabdruck mit dem im Protokoll der Station: Nur wenn beide gleich sind, ist es Ihre Station.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es ist derselbe</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>Das ist nicht das Zertifikat, das die Station bisher gezeigt hat. Es wurde nichts an sie gesendet.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>Es kann sein, dass sich jemand zwischen Sie und die Station gestellt hat. Hat sie ein neues Zertifikat, so steht der neue Fingerabdruck in ihrem Protokoll: Starten Sie dieses Programm dann mit --fingerprint und diesem.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>Der Weg dorthin ist nicht verschlüsselt: Andere im Netz können Name, Passwort und Bilder mitlesen.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft …</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
</context>
<context>
    <name>SignedText</name>
    <message>
        <source>%1 %2</source>
        <comment>sentence, more of it</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SimilarityPicture</name>
    <message>
        <source>Two people</source>
        <translation>Zwei Personen</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>Fremde an der Tür</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>Dieselbe Person</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>Ab %1 wird ein Name genannt</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>nichts gemeinsam</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>genau gleich</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>Kein Bild aufbewahrt</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>Über diese Station</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>%n-mal gesehen</numerusform>
            <numerusform>%n-mal gesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>Zuletzt am %1, %2, bei „%3“</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>Das ist …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Angeben, wer das ist</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Neue Person …</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzter Besuch</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>Ältere anzeigen</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>Wird benannt…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>Zusammengehörige Gesichter stehen hier nur einmal. Ein Name gilt dann für alle ihre Besuche.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>%1 wurde nicht hinzugefügt: %2 Bitte unter „Personen“ mit besseren Bildern hinzufügen.</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>Nicht alle Besuche von %1 konnten benannt werden: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: %n Besuch benannt. Kein Gesicht wurde gelernt: %2</numerusform>
            <numerusform>%1: %n Besuche benannt. Kein Gesicht wurde gelernt: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: %n Besuch benannt und das beste Gesicht gelernt.</numerusform>
            <numerusform>%1: %n Besuche benannt und das beste Gesicht gelernt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>Unbekannte</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>Die Besucher konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>Niemand Unbekanntes war an der Tür</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>Das beste der Gesichter wird gelernt, und alle zugehörigen Besuche bekommen den Namen.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>Die Station antwortet nicht</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>Die Station wird gefragt…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>Die Station antwortet nicht mehr</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>Die Station läuft, aber etwas braucht einen Blick</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>Die Station tut nicht, was sie soll</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch nicht bekannt</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Stand: jetzt</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>Stand: vor %n Sekunde</numerusform>
            <numerusform>Stand: vor %n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>Stand: vor %n Minute</numerusform>
            <numerusform>Stand: vor %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Zustand der Station</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>Noch keine Kamera vorhanden</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>Die Erkennung, und worauf Verlass ist</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Ein Name ist eine Hilfe, kein Beweis: Er allein darf nie eine Tür öffnen.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>Die letzten drei Minuten</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>Ausgelassen pro Sekunde</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>Was sie aufbewahrt, und wo sie ist</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Platz auf dem Datenträger</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 frei</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>Gespeicherte Besuche</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Bekannte Personen</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>Erreichbar unter</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>Was geschehen ist (Prüfprotokoll)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>heute, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>gestern, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>ThresholdChoice</name>
    <message>
        <source>Less strict than delivered: more strangers get a name.</source>
        <translation>Weniger streng als ab Werk: Mehr Fremde bekommen einen Namen.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>choice, what it means, warning</comment>
        <translation>%1: %2 %3</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>Neuer Zugang</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Was %1 darf</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>%1 entfernen?</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station&apos;s own screen. Leave it empty to have none.</source>
        <translation>4 bis 12 Ziffern, für den Bildschirm dieser Station. Leer lassen für keine PIN.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>Eine Anmeldung ist dann nicht mehr möglich. Wen die Station am Gesicht erkennt, ändert sich dadurch nicht.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>Mindestens 10 Zeichen. Mehrere Wörter sind am leichtesten zu merken.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Bewohner</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Betrachter</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Keine PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>noch nie angemeldet</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>zuletzt angemeldet am %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Ausgesperrt.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>mit PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>ohne PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Neues Passwort für %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Neue PIN für %1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>Andere Rechte für %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Wieder zulassen</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Aussperren</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>%1 wieder zulassen</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>%1 aussperren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>Admin: verwaltet die Station</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>Bewohner: sieht, antwortet, gibt an, wer es war</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>Betrachter: sieht zu und ändert nichts</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>Andere Station oder anderes Programm</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>Benutzer und PINs</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Zugang hinzufügen</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>Noch darf sich niemand anmelden.</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>VisitCorrection</name>
    <message>
        <source>%1 – %2</source>
        <comment>why, what to do</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Try again in a few seconds.</source>
        <translation>In ein paar Sekunden erneut versuchen.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Das ist %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>Auch diese Ansicht des Gesichts wurde gelernt.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>Das Gesicht wurde nicht gelernt: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>Bitte unter „Personen“ mit besseren Bildern hinzufügen und dann angeben, wer das war.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>%1 ist jetzt gesperrt.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>%1 ist jetzt bekannt.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>Durch diese eine Ansicht; mit mehr Bildern wird es sicherer.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>Das ist niemand Bekanntes.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Es ließ sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>Alle Kameras</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>Welche Besuche angezeigt werden</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Bekannt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Kein echtes Gesicht</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Kein Gesicht</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>Nur %1; drücken für alle</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>Eine Person …</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>Nur Besuche einer Person; nach Namen oder Notiz suchen</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n Sekunde</numerusform>
            <numerusform>%n Sekunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Besuch</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>Bild des Besuchs</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>Der Besuch konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Das Bild konnte nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>Zu diesem Besuch gibt es kein Bild</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>gerade hier</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>hat geklingelt</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>hat nicht geklingelt</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>Wer es war, lässt sich angeben, sobald der Besuch vorbei ist.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Wer ist das?</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>Die Person wird an diesem Gesicht erkannt, wenn es gut genug ist.</translation>
    </message>
</context>
<context>
    <name>VisitRow</name>
    <message>
        <source>%1 · %2</source>
        <comment>time, camera</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source> · rang the bell</source>
        <translation> · hat geklingelt</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · gerade hier</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, outcome, time and place</comment>
        <translation>%1, %2, %3</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Latest visitors</source>
        <translation>Neueste Besucher</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Besucher</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Die Besuche konnten nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>Kein passender Besuch</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>Noch war niemand an der Tür</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>Wessen Besuche?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>so gut wie sicher</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>sehr sicher</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>unsicher</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Unbekannte Person</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>eine unbekannte Person</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>%1 unbekannte Personen</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>Kein Gesicht gesehen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>eine bekannte Person</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>eine andere bekannte Person</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>Es ist noch niemand erfasst, also gab es nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>Keine Ansicht des Gesichts war gut genug zum Vergleichen.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>Niemandem ähnlich genug: Die ähnlichste Person erreicht %1, für einen Namen ist %2 nötig.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>Niemandem ähnlich genug: Am nächsten kommt %1 mit %2, für einen Namen ist %3 nötig.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>Ob es %1 (%2) oder %3 (%4) ist, lässt sich nicht sagen: zu ähnlich.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>Am ähnlichsten ist %1 (%2), aber für einen Namen stimmen zu wenige Ansichten des Gesichts überein.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>Am ähnlichsten ist %1 mit %2, nötig ist %3; danach kommt %4 mit %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>Am ähnlichsten ist %1 mit %2, nötig ist %3; sonst ist niemand erfasst.</translation>
    </message>
</context>
</TS>
