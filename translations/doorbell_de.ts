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
        <source>The stranger's face</source>
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
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>%n Bild sieht nicht aus wie die anderen. Ist es dieselbe Person?</numerusform>
            <numerusform>%n Bilder sehen nicht aus wie die anderen. Ist es dieselbe Person?</numerusform>
        </translation>
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
    <name>AuditDetails</name>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Station and settings</source>
        <translation>Station und Einstellungen</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Gesichter</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Gesendete Hinweise</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Einstellung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Kommt von</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Antwort (HTTP)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Näheres</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Kamera</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Besuche</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ausgang</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
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
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>the station itself</source>
        <translation>die Station selbst</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>eine nicht angemeldete Person</translation>
    </message>
    <message>
        <source>somebody at the station's screen</source>
        <translation>eine Person am Bildschirm der Station</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>das Programm „%1“</translation>
    </message>
    <message>
        <source>%1, at the station's shell</source>
        <translation>%1, über die Kommandozeile der Station</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>Wann genau</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Woran</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Wie es ausging</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>das Protokoll selbst</translation>
    </message>
</context>
<context>
    <name>AuditFact</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Welche Einträge zu sehen sind</translation>
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
        <source>Kind of event</source>
        <translation>Art des Ereignisses</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Was zusammengehört</translation>
    </message>
    <message>
        <source>Only what belongs together; press for all</source>
        <translation>Nur was zusammengehört; drücken für alles</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Das Protokoll konnte nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>No entry is of that kind</source>
        <translation>Kein Eintrag ist von dieser Art</translation>
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
    <name>AuditModel</name>
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
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
</context>
<context>
    <name>AuditMore</name>
    <message>
        <source>Only by %1</source>
        <translation>Nur durch %1</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Was zusammengehört</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Was geschehen ist</translation>
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
    <message>
        <source>Press to close it</source>
        <translation>Drücken, um ihn zu schließen</translation>
    </message>
    <message>
        <source>Press to see all that is kept of it</source>
        <translation>Drücken, um alles zu sehen, was dazu festgehalten ist</translation>
    </message>
</context>
<context>
    <name>AuditVerdict</name>
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
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>add faces</source>
        <translation>Gesichter hinzugefügt</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>Person angelegt</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>Einstellung geändert</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>Einstellungen geändert</translation>
    </message>
    <message>
        <source>check audit log</source>
        <translation>Prüfprotokoll selbst geprüft</translation>
    </message>
    <message>
        <source>encode face again</source>
        <translation>Gesicht neu berechnet</translation>
    </message>
    <message>
        <source>erase person</source>
        <translation>Person unwiderruflich gelöscht</translation>
    </message>
    <message>
        <source>export person</source>
        <translation>Daten einer Person herausgegeben</translation>
    </message>
    <message>
        <source>judge picture</source>
        <translation>Bild beurteilt</translation>
    </message>
    <message>
        <source>label visit</source>
        <translation>Besuch zugeordnet</translation>
    </message>
    <message>
        <source>list faces</source>
        <translation>Gesichter aufgelistet</translation>
    </message>
    <message>
        <source>list persons</source>
        <translation>Personen aufgelistet</translation>
    </message>
    <message>
        <source>list tokens</source>
        <translation>Zugangsschlüssel aufgelistet</translation>
    </message>
    <message>
        <source>list unknown visitors</source>
        <translation>unbekannte Besucher aufgelistet</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>Benutzer aufgelistet</translation>
    </message>
    <message>
        <source>merge person</source>
        <translation>Personen zusammengeführt</translation>
    </message>
    <message>
        <source>read audit log</source>
        <translation>Prüfprotokoll gelesen</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>Gesicht erkannt oder nicht</translation>
    </message>
    <message>
        <source>recognize picture</source>
        <translation>Bild verglichen</translation>
    </message>
    <message>
        <source>remove face</source>
        <translation>Gesicht entfernt</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>Person entfernt</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>geklingelt</translation>
    </message>
    <message>
        <source>search visits</source>
        <translation>Besuche durchsucht</translation>
    </message>
    <message>
        <source>start</source>
        <translation>gestartet</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>store visit</source>
        <translation>Besuch gespeichert</translation>
    </message>
    <message>
        <source>study accuracy</source>
        <translation>Genauigkeit ausgewertet</translation>
    </message>
    <message>
        <source>update person</source>
        <translation>Person geändert</translation>
    </message>
    <message>
        <source>verify audit log</source>
        <translation>Prüfprotokoll geprüft</translation>
    </message>
    <message>
        <source>view face</source>
        <translation>Gesicht angesehen</translation>
    </message>
    <message>
        <source>view live picture</source>
        <translation>Livebild angesehen</translation>
    </message>
    <message>
        <source>view live stream</source>
        <translation>Livebilder angesehen</translation>
    </message>
    <message>
        <source>view person</source>
        <translation>Person angesehen</translation>
    </message>
    <message>
        <source>view visit</source>
        <translation>Besuch angesehen</translation>
    </message>
    <message>
        <source>view visit picture</source>
        <translation>Bild eines Besuchs angesehen</translation>
    </message>
    <message>
        <source>watch events</source>
        <translation>Ereignisse mitverfolgt</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>angemeldet</translation>
    </message>
    <message>
        <source>sign in refused</source>
        <translation>Anmeldung abgelehnt</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>abgemeldet</translation>
    </message>
    <message>
        <source>pin accepted</source>
        <translation>PIN angenommen</translation>
    </message>
    <message>
        <source>pin refused</source>
        <translation>PIN abgelehnt</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>setup claimed</source>
        <translation>Einrichtung begonnen</translation>
    </message>
    <message>
        <source>setup refused</source>
        <translation>Einrichtung abgelehnt</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>Benutzer angelegt</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>Benutzer entfernt</translation>
    </message>
    <message>
        <source>token created</source>
        <translation>Zugangsschlüssel erstellt</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>Zugangsschlüssel widerrufen</translation>
    </message>
    <message>
        <source>success</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>known</source>
        <translation>bekannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>gesperrt</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>verändert</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>eingefügt</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>umgestellt</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>gefälscht</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Livebild von „%1“</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Kamera %1 ändern</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Zuerst zeigen</translation>
    </message>
    <message>
        <source>Show camera %1 first</source>
        <translation>Kamera %1 zuerst zeigen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove camera %1</source>
        <translation>Kamera %1 entfernen</translation>
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
    <name>CameraEntry</name>
    <message>
        <source>A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door.</source>
        <translation>Ein Name besteht aus Buchstaben von A bis Z, Ziffern, „-“, „_“ und „.“, zum Beispiel front-door.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>A USB camera is a device such as /dev/video0.</source>
        <translation>Eine USB-Kamera ist ein Gerät wie /dev/video0.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine.</source>
        <translation>Geben Sie den ganzen Pfad an, zum Beispiel /home/anna/door.mp4. Er gilt auf dem Rechner der Station.</translation>
    </message>
    <message>
        <source>This address cannot be used. Look for letters that do not belong there.</source>
        <translation>Diese Adresse kann nicht verwendet werden. Achten Sie auf Zeichen, die nicht hineingehören.</translation>
    </message>
    <message>
        <source>An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.</source>
        <translation>Eine Adresse sieht aus wie rtsp://192.168.1.20/stream1. Sie steht in der Anleitung der Kamera.</translation>
    </message>
    <message>
        <source>An address is such as http://192.168.1.20/video. The camera's manual says it.</source>
        <translation>Eine Adresse sieht aus wie http://192.168.1.20/video. Sie steht in der Anleitung der Kamera.</translation>
    </message>
</context>
<context>
    <name>CameraList</name>
    <message>
        <source>There is no camera yet. Without one nobody is seen.</source>
        <translation>Es gibt noch keine Kamera. Ohne Kamera wird niemand gesehen.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Kamera %1</translation>
    </message>
    <message>
        <source>Network camera (RTSP)</source>
        <translation>Netzwerkkamera (RTSP)</translation>
    </message>
    <message>
        <source>Web camera (HTTP)</source>
        <translation>Webkamera (HTTP)</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>USB-Kamera</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Videodatei</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Ordner mit Bildern</translation>
    </message>
    <message>
        <source>Drawn door, to try it</source>
        <translation>Gezeichnete Tür, zum Ausprobieren</translation>
    </message>
    <message>
        <source>User name at the camera (may stay empty)</source>
        <translation>Benutzername an der Kamera (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Password at the camera (empty: as it is)</source>
        <translation>Passwort an der Kamera (leer: wie bisher)</translation>
    </message>
    <message>
        <source>Password at the camera</source>
        <translation>Passwort an der Kamera</translation>
    </message>
    <message>
        <source>The camera is at the station's own machine. None was found there just now.</source>
        <translation>Die Kamera steckt am Rechner der Station. Dort wurde eben keine gefunden.</translation>
    </message>
    <message>
        <source>A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.</source>
        <translation>Eine Szene, die das Programm zeichnet: Leute kommen, klingeln und gehen. So sieht man ohne Kamera, wie alles geht.</translation>
    </message>
    <message>
        <source>The station reads it as if a camera gave it.</source>
        <translation>Die Station liest sie, als käme sie von einer Kamera.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Add this camera</source>
        <translation>Diese Kamera hinzufügen</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>It is tried at once. The list of cameras shows its picture, or says what is wrong.</source>
        <translation>Sie wird sofort ausprobiert. Die Liste der Kameras zeigt ihr Bild oder sagt, was nicht stimmt.</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Name der Kamera</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Path on the station's machine</source>
        <translation>Pfad auf dem Rechner der Station</translation>
    </message>
</context>
<context>
    <name>CameraRemoval</name>
    <message>
        <source>Remove camera %1?</source>
        <translation>Kamera %1 entfernen?</translation>
    </message>
    <message>
        <source>The station does not watch it any more. Its visits stay in the history.</source>
        <translation>Die Station beobachtet sie nicht mehr. Ihre Besuche bleiben im Verlauf.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
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
    <name>CameraSettings</name>
    <message>
        <source>Another camera is called “%1” already.</source>
        <translation>Eine andere Kamera heißt schon „%1“.</translation>
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
    <name>CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
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
    <name>Consent</name>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Mit der Erkennung einverstanden (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Ohne Nachfrage hinzugefügt, zur Sicherheit des Hauses (%1).</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>Ich darf die Person ohne Nachfrage erkennen lassen, zur Sicherheit des Hauses</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>Die Person ist mit der Erkennung einverstanden</translation>
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
    <message>
        <source>Brightness of the screen</source>
        <translation>Helligkeit des Bildschirms</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.</source>
        <translation>Die Helligkeit dieses Bildschirms lässt sich von hier nicht ändern: Das System erlaubt es nicht. Die Anleitung für die Wand (docs/kiosk.md) sagt, wie man es erlaubt.</translation>
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
    <message>
        <source>It does not look like the pictures that are there. Is it the same person?</source>
        <translation>Es sieht nicht aus wie die vorhandenen Bilder. Ist es dieselbe Person?</translation>
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
        <source>The camera's picture cannot be looked at: %1</source>
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
    <message>
        <source>Now look ahead and raise the chin a little.</source>
        <translation>Jetzt geradeaus sehen und das Kinn ein wenig heben.</translation>
    </message>
    <message>
        <source>Now look ahead and lower the chin a little.</source>
        <translation>Jetzt geradeaus sehen und das Kinn ein wenig senken.</translation>
    </message>
    <message>
        <source>A little more.</source>
        <translation>Ein wenig mehr.</translation>
    </message>
    <message>
        <source>That is too far. A little less.</source>
        <translation>Das ist zu weit. Etwas weniger.</translation>
    </message>
    <message>
        <source>To the other side, please.</source>
        <translation>Bitte zur anderen Seite.</translation>
    </message>
    <message>
        <source>This is somebody else than before. One person only, please.</source>
        <translation>Das ist jemand anderes als vorher. Bitte nur eine Person.</translation>
    </message>
    <message>
        <source>This one is left out; the others will do.</source>
        <translation>Dieses Bild fällt weg; die anderen genügen.</translation>
    </message>
    <message>
        <source>That is all. It will do, but three pictures are surer: take more with the key.</source>
        <translation>Das war alles. Es genügt, aber drei Bilder sind sicherer: mit der Taste weitere aufnehmen.</translation>
    </message>
    <message>
        <source>Or skip it: fewer pictures will do.</source>
        <translation>Oder überspringen: Weniger Bilder genügen auch.</translation>
    </message>
    <message>
        <source>If that cannot be: “Take picture now”.</source>
        <translation>Wenn das nicht geht: „Bild aufnehmen“.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Start again with who stands there now</source>
        <translation>Neu beginnen, mit der Person, die jetzt dort steht</translation>
    </message>
    <message>
        <source>Is it somebody else’s turn? Then start again.</source>
        <translation>Ist jetzt jemand anderes dran? Dann neu beginnen.</translation>
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
        <source>The camera's picture could not be used.</source>
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
    <message>
        <source>Processor %1 %, memory %2 %, disk %3 %</source>
        <comment>how busy or full each is</comment>
        <translation>Prozessor %1 %, Speicher %2 %, Platte %3 %</translation>
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
    <name>KioskKeyboard</name>
    <message>
        <source>Hide the keyboard</source>
        <translation>Tastatur ausblenden</translation>
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
    <message>
        <source>Starting: nobody is named yet</source>
        <translation>Start läuft: noch wird niemand erkannt</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.</source>
        <translation>Die eigenen Worte der Station, auf Englisch, für alle, die sich um sie kümmern. Höchstens 500 Zeilen seit dem Start.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log</comment>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Warnungen und Fehler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird geladen…</translation>
    </message>
    <message>
        <source>Nothing of that kind was logged.</source>
        <translation>Nichts dergleichen wurde protokolliert.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log</comment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>log</comment>
        <translation>Einzelheit</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, how grave, what was logged</comment>
        <translation>%1, %2: %3</translation>
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
    <message>
        <source>Cameras</source>
        <translation>Kameras</translation>
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
        <source>Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.</source>
        <translation>Ohne Kamera wird niemand gesehen. Eine Netzwerkkamera, eine USB-Kamera oder die gezeichnete Tür, um zu sehen, wie es geht: Hier wird sie hinzugefügt.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Kamera hinzufügen</translation>
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
    <name>OwnerColumn</name>
    <message>
        <source>With this name and password you sign in from other devices, and may change everything.</source>
        <translation>Mit diesem Namen und Passwort melden Sie sich von anderen Geräten an und dürfen alles ändern.</translation>
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
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Eine PIN mit 4 bis 12 Ziffern für diesen Bildschirm (darf leer bleiben)</translation>
    </message>
    <message>
        <source>The password is too short: at least 10 characters. Several words are easiest to remember.</source>
        <translation>Das Passwort ist zu kurz: mindestens 10 Zeichen. Mehrere Wörter merkt man sich am leichtesten.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Die beiden stimmen nicht überein.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Eine PIN hat 4 bis 12 Ziffern.</translation>
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
        <source>Nothing was handed out:</source>
        <translation>Es wurde nichts herausgegeben:</translation>
    </message>
    <message>
        <source>Everything that is known of %1 is in %2 now. Give it to nobody but them.</source>
        <comment>name, file</comment>
        <translation>Alles, was über %1 bekannt ist, steht jetzt in %2. Geben Sie es niemandem sonst.</translation>
    </message>
    <message>
        <source>%1 was not removed:</source>
        <translation>%1 wurde nicht entfernt:</translation>
    </message>
    <message>
        <source>%1 was not erased:</source>
        <translation>%1 wurde nicht gelöscht:</translation>
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
    <message>
        <source>Hand out data …</source>
        <translation>Daten herausgeben …</translation>
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
    <message>
        <source>Everything that is known of %1</source>
        <translation>Alles, was über %1 bekannt ist</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>Daten (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <name>QuitQuestion</name>
    <message>
        <source>Pictures of %1 are being added.</source>
        <translation>Bilder von %1 werden gerade hinzugefügt.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are being added.</source>
        <translation>Bilder einer neuen Person werden gerade hinzugefügt.</translation>
    </message>
    <message>
        <source>Pictures of %1 are not added yet.</source>
        <translation>Bilder von %1 sind noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are not added yet.</source>
        <translation>Bilder einer neuen Person sind noch nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Settings are being saved.</source>
        <translation>Einstellungen werden gerade gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>%n Änderung der Einstellungen, noch nicht gespeichert.</numerusform>
            <numerusform>%n Änderungen der Einstellungen, noch nicht gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote for the set-up is not used yet.</source>
        <translation>Was Sie für die Einrichtung geschrieben haben, ist noch nicht übernommen.</translation>
    </message>
    <message>
        <source>Quit anyway?</source>
        <translation>Trotzdem beenden?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
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
        <source>Receipt %1</source>
        <comment>of an erasure, name</comment>
        <translation>Beleg %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved: %1</source>
        <translation>Der Beleg wurde nicht gespeichert: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Beleg speichern</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Text (%1)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Ersetzen</translation>
    </message>
    <message>
        <source>Replace that file?</source>
        <translation>Diese Datei ersetzen?</translation>
    </message>
    <message>
        <source>There is %1 already. What is in it would be lost.</source>
        <translation>%1 gibt es schon. Was darin steht, ginge verloren.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
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
    <message>
        <source>%1 are at the door</source>
        <comment>several people</comment>
        <translation>%1 an der Tür</translation>
    </message>
    <message>
        <source>%1 were at the door</source>
        <comment>several people</comment>
        <translation>%1 vorhin an der Tür</translation>
    </message>
    <message>
        <source>Do not open.</source>
        <translation>Nicht öffnen.</translation>
    </message>
    <message>
        <source>One of them may be a picture held up, not a person</source>
        <translation>Eines davon ist vielleicht ein hochgehaltenes Bild, keine Person</translation>
    </message>
    <message>
        <source>Nobody here knows these faces</source>
        <translation>Diese Gesichter kennt hier niemand</translation>
    </message>
</context>
<context>
    <name>RingStrip</name>
    <message>
        <source>Somebody rang</source>
        <translation>Es hat geklingelt</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
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
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Welche Sprache?</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Wer kümmert sich darum?</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>Was sieht sie?</translation>
    </message>
    <message>
        <source>Whom does it know?</source>
        <translation>Wen kennt sie?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Schritt %1 von 4</translation>
    </message>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>Die Station kennt %n Person.</numerusform>
            <numerusform>Die Station kennt %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.</source>
        <translation>Sie nennt, wer ihr gezeigt wurde, und sagt bei allen anderen „unbekannt“. Fangen Sie mit sich selbst an: Ein paar Bilder von der Kamera genügen.</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Noch eine Person hinzufügen</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Die erste Person hinzufügen</translation>
    </message>
    <message>
        <source>It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.</source>
        <translation>Sie hat einen Besitzer. Andere bekommen unter „Einstellungen“, „Benutzer und PINs“ einen eigenen Namen und eine PIN.</translation>
    </message>
    <message>
        <source>It has no owner yet: nobody can sign in.</source>
        <translation>Sie hat noch keinen Besitzer: Niemand kann sich anmelden.</translation>
    </message>
    <message>
        <source>It has no camera yet. Add one under “Cameras”.</source>
        <translation>Sie hat noch keine Kamera. Unter „Kameras“ wird eine hinzugefügt.</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>%n Kamera liefert ein Bild.</numerusform>
            <numerusform>%n Kameras liefern ein Bild.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera gives a picture yet. “Cameras” says why.</source>
        <translation>Noch liefert keine Kamera ein Bild. „Kameras“ sagt, warum.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>Sie kennt %n Person.</numerusform>
            <numerusform>Sie kennt %n Personen.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows nobody yet, and calls everybody unknown. Add people under “People”.</source>
        <translation>Sie kennt noch niemanden und nennt alle unbekannt. Unter „Personen“ werden Leute hinzugefügt.</translation>
    </message>
    <message>
        <source>Ring the bell to try it</source>
        <translation>Zur Probe klingeln</translation>
    </message>
    <message>
        <source>A camera at the height of faces, and not against the sun, knows people best.</source>
        <translation>Eine Kamera in Gesichtshöhe, nicht gegen die Sonne, erkennt Menschen am besten.</translation>
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
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.</source>
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
    <message>
        <source>Lock now</source>
        <translation>Jetzt sperren</translation>
    </message>
    <message>
        <source>Forgets the PIN that was given; the next one who wants in gives theirs</source>
        <translation>Vergisst die eingegebene PIN; wer als Nächstes hineinwill, gibt die eigene ein</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>no face was found; use a picture in which the face is large, sharp and looks at the camera</source>
        <translation>es wurde kein Gesicht gefunden; nehmen Sie ein Bild, auf dem das Gesicht groß und scharf ist und in die Kamera schaut</translation>
    </message>
    <message>
        <source>%1 faces were found and none is clearly the largest; crop the picture to the person meant</source>
        <translation>%1 Gesichter wurden gefunden, und keines ist deutlich das größte; schneiden Sie das Bild auf die gemeinte Person zu</translation>
    </message>
    <message>
        <source>%1 faces were found; the largest was taken (%2 at %3,%4)</source>
        <translation>%1 Gesichter wurden gefunden; das größte wurde genommen (%2 bei %3,%4)</translation>
    </message>
    <message>
        <source>the picture that was kept does not show this face well enough; use another one</source>
        <translation>das aufbewahrte Bild zeigt dieses Gesicht nicht gut genug; nehmen Sie ein anderes</translation>
    </message>
    <message>
        <source>the face is too small (%1, needs %2 px in height); use a closer picture</source>
        <translation>das Gesicht ist zu klein (%1, nötig sind %2 px Höhe); nehmen Sie ein Bild aus der Nähe</translation>
    </message>
    <message>
        <source>the face could not be measured: %1</source>
        <translation>das Gesicht konnte nicht vermessen werden: %1</translation>
    </message>
    <message>
        <source>the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture</source>
        <translation>die Ansicht ist zu schlecht (Größe %1, Schärfe %2, Licht %3, Haltung %4, jeweils von 1); nehmen Sie ein schärferes, besser beleuchtetes Bild</translation>
    </message>
    <message>
        <source>the detector gave no points to align the face by</source>
        <translation>Augen, Nase und Mund wurden nicht gefunden</translation>
    </message>
    <message>
        <source>its eyes, nose and mouth do not lie like a face's</source>
        <translation>Augen, Nase und Mund liegen nicht wie bei einem Gesicht</translation>
    </message>
    <message>
        <source>none of the pictures could be taken; %1</source>
        <translation>keines der Bilder konnte genommen werden; %1</translation>
    </message>
    <message>
        <source>this visit goes on; say who it was when it is over</source>
        <translation>dieser Besuch dauert noch an; sagen Sie, wer es war, wenn er vorbei ist</translation>
    </message>
    <message>
        <source>this visit has no picture to learn a face from</source>
        <translation>dieser Besuch hat kein Bild, aus dem ein Gesicht gelernt werden kann</translation>
    </message>
    <message>
        <source>this visit has no face %1</source>
        <translation>dieser Besuch hat kein Gesicht %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>nichts wurde geändert: %1</translation>
    </message>
    <message>
        <source>nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures</source>
        <translation>nichts wurde geändert: dieses Gesicht ähnelt %1 sehr (Ähnlichkeit %2). Wenn es %1 ist, sagen Sie das; wenn nicht, fügen Sie bessere Bilder hinzu</translation>
    </message>
    <message>
        <source>there is already somebody named %1. If it is them, say so</source>
        <translation>es gibt schon jemanden namens %1. Wenn es diese Person ist, sagen Sie das</translation>
    </message>
    <message>
        <source>this person has no such face</source>
        <translation>diese Person hat kein solches Gesicht</translation>
    </message>
    <message>
        <source>too many pictures wait to be looked at; try again in a few seconds</source>
        <translation>zu viele Bilder warten darauf, angesehen zu werden; versuchen Sie es in ein paar Sekunden noch einmal</translation>
    </message>
    <message>
        <source>the station stops</source>
        <translation>die Station hält an</translation>
    </message>
    <message>
        <source>the picture cannot be read: %1</source>
        <translation>das Bild kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>larger than %1 MiB; give a smaller picture</source>
        <translation>größer als %1 MiB; nehmen Sie ein kleineres Bild</translation>
    </message>
    <message>
        <source>its header gives no size; the file is damaged</source>
        <translation>die Bildgröße ist nicht lesbar; die Datei ist beschädigt</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are too many (at most %3 million); give a smaller picture</source>
        <translation>%1 x %2 Pixel sind zu viele (höchstens %3 Millionen); nehmen Sie ein kleineres Bild</translation>
    </message>
    <message>
        <source>the file breaks off in the middle; copy it again</source>
        <translation>die Datei bricht mittendrin ab; kopieren Sie sie noch einmal</translation>
    </message>
    <message>
        <source>not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)</source>
        <translation>kein lesbares Bild (JPEG, PNG, WebP, BMP, TIFF)</translation>
    </message>
    <message>
        <source>more than %1 million pixels; give a smaller picture</source>
        <translation>mehr als %1 Millionen Pixel; nehmen Sie ein kleineres Bild</translation>
    </message>
    <message>
        <source>not a picture that can be read, or a damaged one</source>
        <translation>kein lesbares Bild oder ein beschädigtes</translation>
    </message>
    <message>
        <source>no picture was kept of this face</source>
        <translation>von diesem Gesicht wurde kein Bild aufbewahrt</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>eine Person braucht einen Namen</translation>
    </message>
    <message>
        <source>the name is too long (%1 characters, at most %2)</source>
        <translation>der Name ist zu lang (%1 Zeichen, höchstens %2)</translation>
    </message>
    <message>
        <source>the name holds control characters, or bytes that are no text</source>
        <translation>der Name enthält Steuerzeichen oder etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>there is a person called %1 already; add pictures to them (person add-face) or choose another name</source>
        <translation>es gibt schon eine Person namens %1; fügen Sie ihr Bilder hinzu oder wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>there is a person called %1 already; if they are one person, merge them</source>
        <translation>es gibt schon eine Person namens %1; wenn beide dieselbe sind, führen Sie sie zusammen</translation>
    </message>
    <message>
        <source>there is nobody called %1 (doorbellctl person list shows everybody)</source>
        <translation>es gibt niemanden namens %1</translation>
    </message>
    <message>
        <source>that is one and the same person</source>
        <translation>das ist ein und dieselbe Person</translation>
    </message>
    <message>
        <source>there is no person %1</source>
        <translation>die Person %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no face %1</source>
        <translation>das Gesicht %1 gibt es nicht</translation>
    </message>
    <message>
        <source>there is no visit %1</source>
        <translation>den Besuch %1 gibt es nicht</translation>
    </message>
    <message>
        <source>this visit has no face %1 (they count from 0; it has %2)</source>
        <translation>dieser Besuch hat kein Gesicht %1 (gezählt ab 0; er hat %2)</translation>
    </message>
    <message>
        <source>there is no picture %1</source>
        <translation>das Bild %1 gibt es nicht</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>Person %1: %2</translation>
    </message>
    <message>
        <source>visit %1: %2</source>
        <translation>Besuch %1: %2</translation>
    </message>
    <message>
        <source>the disk is full: nothing can be stored until there is room (%1)</source>
        <translation>die Platte ist voll: nichts kann gespeichert werden, bis Platz ist (%1)</translation>
    </message>
    <message>
        <source>the database cannot be written: it is read-only (%1)</source>
        <translation>die Datenbank kann nicht beschrieben werden: sie ist schreibgeschützt (%1)</translation>
    </message>
    <message>
        <source>the database is busy with another program; try again (%1)</source>
        <translation>die Datenbank ist mit einem anderen Programm beschäftigt; versuchen Sie es noch einmal (%1)</translation>
    </message>
    <message>
        <source>the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)</source>
        <translation>die Datenbank konnte nicht geschrieben oder gelesen werden: die Platte versagt, oder eine Größengrenze ist erreicht (%1)</translation>
    </message>
    <message>
        <source>the database cannot be opened: check the owner and permissions of the file and its folder (%1)</source>
        <translation>die Datenbank kann nicht geöffnet werden: prüfen Sie Besitzer und Rechte der Datei und ihres Ordners (%1)</translation>
    </message>
    <message>
        <source>the database is damaged (%1); stop the station and restore a backup</source>
        <translation>die Datenbank ist beschädigt (%1); halten Sie die Station an und spielen Sie eine Sicherung ein</translation>
    </message>
    <message>
        <source>the database refused a duplicate or dangling entry (%1)</source>
        <translation>die Datenbank hat einen doppelten oder verwaisten Eintrag abgelehnt (%1)</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>die Datenbank hat versagt: %1</translation>
    </message>
    <message>
        <source>the database lost what was just written to it; stop the station and restore a backup</source>
        <translation>die Datenbank hat verloren, was eben geschrieben wurde; halten Sie die Station an und spielen Sie eine Sicherung ein</translation>
    </message>
    <message>
        <source>the database has not answered for %1 s; another program may hold it, or its disk hangs</source>
        <translation>die Datenbank antwortet seit %1 s nicht; ein anderes Programm hält sie vielleicht fest, oder ihre Platte hängt</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>a visit was lost: %1 wait for the database already; make room on the disk of %2</source>
        <translation>ein Besuch ging verloren: %1 warten schon auf die Datenbank; schaffen Sie Platz auf der Platte von %2</translation>
    </message>
    <message>
        <source>the station stops, and what is new of %1 visits could not be stored</source>
        <translation>die Station hält an, und Neues von %1 Besuchen konnte nicht gespeichert werden</translation>
    </message>
    <message>
        <source>the bell rang, but there is no camera "%1"</source>
        <translation>es hat geklingelt, aber eine Kamera „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>the name is too long; at most %1 characters</source>
        <translation>der Name ist zu lang; höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the name holds invisible or control characters, or bytes that are no text</source>
        <translation>der Name enthält unsichtbare Zeichen oder etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>ein Name ist nötig</translation>
    </message>
    <message>
        <source>the name looks like an identifier of this station; choose another</source>
        <translation>der Name sieht aus wie eine Kennung dieser Station; wählen Sie einen anderen</translation>
    </message>
    <message>
        <source>the password is too long; at most %1 characters</source>
        <translation>das Passwort ist zu lang; höchstens %1 Zeichen</translation>
    </message>
    <message>
        <source>the password holds bytes that are no text</source>
        <translation>das Passwort enthält etwas, das kein Text ist</translation>
    </message>
    <message>
        <source>the password is too short; at least %1 characters, several words are easiest to remember</source>
        <translation>das Passwort ist zu kurz; mindestens %1 Zeichen, mehrere Wörter merkt man sich am leichtesten</translation>
    </message>
    <message>
        <source>the password is the user's name; choose another</source>
        <translation>das Passwort ist der Name des Benutzers; wählen Sie ein anderes</translation>
    </message>
    <message>
        <source>the password is one of those that are tried first; choose another, several words are easiest to remember</source>
        <translation>das Passwort gehört zu denen, die zuerst probiert werden; wählen Sie ein anderes, mehrere Wörter merkt man sich am leichtesten</translation>
    </message>
    <message>
        <source>a PIN is %1 to %2 digits</source>
        <translation>eine PIN hat %1 bis %2 Ziffern</translation>
    </message>
    <message>
        <source>the PIN is one of those that are tried first; choose another</source>
        <translation>die PIN gehört zu denen, die zuerst probiert werden; wählen Sie eine andere</translation>
    </message>
    <message>
        <source>there is no user of this name or id</source>
        <translation>einen Benutzer dieses Namens gibt es nicht</translation>
    </message>
    <message>
        <source>there is no such user (any more)</source>
        <translation>diesen Benutzer gibt es nicht (mehr)</translation>
    </message>
    <message>
        <source>this sign-in or token is not valid (any more): sign in again, or make a new token</source>
        <translation>diese Anmeldung gilt nicht (mehr): melden Sie sich neu an</translation>
    </message>
    <message>
        <source>too many wrong attempts: wait %1 seconds, then try again</source>
        <translation>zu viele falsche Versuche: warten Sie %1 Sekunden und versuchen Sie es dann noch einmal</translation>
    </message>
    <message>
        <source>too many are signing in at once: try again in %1 seconds</source>
        <translation>zu viele melden sich gleichzeitig an: versuchen Sie es in %1 Sekunden noch einmal</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>Name oder Passwort ist falsch</translation>
    </message>
    <message>
        <source>the old password is wrong</source>
        <translation>das alte Passwort ist falsch</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>die PIN ist falsch</translation>
    </message>
    <message>
        <source>this station is set up already; sign in instead</source>
        <translation>diese Station ist schon eingerichtet; melden Sie sich stattdessen an</translation>
    </message>
    <message>
        <source>this station has users already</source>
        <translation>diese Station hat schon Benutzer</translation>
    </message>
    <message>
        <source>the setup code is wrong; the one that counts was shown when the station was started last</source>
        <translation>der Einrichtungscode ist falsch; es gilt der, der beim letzten Start der Station gezeigt wurde</translation>
    </message>
    <message>
        <source>there is not enough memory to check a password now; try again, or stop other programs</source>
        <translation>es ist nicht genug Speicher da, um ein Passwort zu prüfen; versuchen Sie es noch einmal oder beenden Sie andere Programme</translation>
    </message>
    <message>
        <source>this is the last admin who can sign in; make somebody else an admin first</source>
        <translation>das ist der letzte Verwalter, der sich anmelden kann; machen Sie erst jemand anderen zum Verwalter</translation>
    </message>
    <message>
        <source>there is a user called %1 already; choose another name</source>
        <translation>es gibt schon einen Benutzer namens %1; wählen Sie einen anderen Namen</translation>
    </message>
    <message>
        <source>the user was changed just now; try again</source>
        <translation>der Benutzer wurde eben geändert; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>%1; trying again in %2 s</source>
        <translation>%1; nächster Versuch in %2 s</translation>
    </message>
    <message>
        <source>%1; not trying again</source>
        <translation>%1; es wird nicht noch einmal versucht</translation>
    </message>
    <message>
        <source>all pictures were read</source>
        <translation>alle Bilder wurden gelesen</translation>
    </message>
    <message>
        <source>the camera has sent nothing for %1 s; still waiting for it</source>
        <translation>die Kamera hat seit %1 s nichts gesendet; es wird weiter gewartet</translation>
    </message>
    <message>
        <source>the picture has stood still for ten seconds or more; the camera may hang, restart it</source>
        <translation>das Bild steht seit zehn Sekunden oder länger still; vielleicht hängt die Kamera, starten Sie sie neu</translation>
    </message>
    <message>
        <source>the picture is black; check the light and the lens</source>
        <translation>das Bild ist schwarz; prüfen Sie Licht und Linse</translation>
    </message>
    <message>
        <source>the lens seems to be covered; look at the camera</source>
        <translation>die Linse scheint verdeckt zu sein; sehen Sie nach der Kamera</translation>
    </message>
    <message>
        <source>the picture is blurred; clean the lens or set its focus</source>
        <translation>das Bild ist unscharf; reinigen Sie die Linse oder stellen Sie sie scharf</translation>
    </message>
    <message>
        <source>camera %1 failed inside the program: %2</source>
        <translation>Kamera %1 ist im Programm gescheitert: %2</translation>
    </message>
    <message>
        <source>camera device %1 %2</source>
        <translation>Kameragerät %1 %2</translation>
    </message>
    <message>
        <source>does not exist: it is unplugged or has another number</source>
        <translation>ist nicht da: es ist ausgesteckt oder hat eine andere Nummer</translation>
    </message>
    <message>
        <source>is not a device; a video file is written file:PATH</source>
        <translation>ist kein Gerät; eine Videodatei schreibt man file:PFAD</translation>
    </message>
    <message>
        <source>may not be used by this user; add the user to the group video</source>
        <translation>darf von diesem Benutzer nicht verwendet werden; nehmen Sie ihn in die Gruppe video auf</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>wird von einem anderen Programm benutzt</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>ist ausgesteckt</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>kann nicht geöffnet werden: %1</translation>
    </message>
    <message>
        <source>is not a camera</source>
        <translation>ist keine Kamera</translation>
    </message>
    <message>
        <source>takes no pictures; many cameras have a second device that does</source>
        <translation>nimmt keine Bilder auf; viele Kameras haben ein zweites Gerät, das es tut</translation>
    </message>
    <message>
        <source>camera device %1 cannot be started: another program may be using it</source>
        <translation>Kameragerät %1 kann nicht gestartet werden: vielleicht benutzt es ein anderes Programm</translation>
    </message>
    <message>
        <source>camera device %1 sends no pictures any more: it was unplugged or hangs</source>
        <translation>Kameragerät %1 sendet keine Bilder mehr: es wurde ausgesteckt oder hängt</translation>
    </message>
    <message>
        <source>video file %1 %2</source>
        <translation>Videodatei %1 %2</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <translation>gibt es nicht; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>is a folder; use images:DIR for a folder of pictures</source>
        <translation>ist ein Ordner; für einen Ordner mit Bildern nehmen Sie images:ORDNER</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>darf von diesem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>cannot be read as a video: it is damaged, cut short or of an unknown format</source>
        <translation>kann nicht als Video gelesen werden: es ist beschädigt, abgeschnitten oder von unbekanntem Format</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>enthält kein lesbares Bild</translation>
    </message>
    <message>
        <source>picture folder %1 does not exist; check the path</source>
        <translation>den Bilderordner %1 gibt es nicht; prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>picture folder %1 may not be read by this user</source>
        <translation>der Bilderordner %1 darf von diesem Benutzer nicht gelesen werden</translation>
    </message>
    <message>
        <source>picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)</source>
        <translation>der Bilderordner %1 enthält keine Bilder (jpg, png, webp, bmp, tiff, ppm, pgm)</translation>
    </message>
    <message>
        <source>none of the %1 pictures in %2 can be read</source>
        <translation>keines der %1 Bilder in %2 kann gelesen werden</translation>
    </message>
    <message>
        <source>the camera's address is not an rtsp, rtsps, http or https URL with a host</source>
        <translation>die Adresse der Kamera ist keine URL (rtsp, rtsps, http oder https) mit einem Rechnernamen</translation>
    </message>
    <message>
        <source>no stream from %1: %2</source>
        <translation>kein Bildstrom von %1: %2</translation>
    </message>
    <message>
        <source>no picture from %1 for %2 s: the camera or the network hangs</source>
        <translation>seit %2 s kein Bild von %1: die Kamera oder das Netz hängt</translation>
    </message>
    <message>
        <source>the stream %1 broke off: the camera closed it or sent something that is no video</source>
        <translation>der Bildstrom %1 brach ab: die Kamera beendete ihn oder sandte etwas, das kein Video ist</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>the name %1 is not known; check the address</source>
        <translation>der Name %1 ist nicht bekannt; prüfen Sie die Adresse</translation>
    </message>
    <message>
        <source>nothing answers at %1; check that the camera is on and its port is right</source>
        <translation>unter %1 antwortet nichts; prüfen Sie, ob die Kamera an ist und der Port stimmt</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the camera's power and network</source>
        <translation>%1 ist nicht erreichbar; prüfen Sie Strom und Netz der Kamera</translation>
    </message>
    <message>
        <source>%1 takes connections but does not answer; the camera may hang, restart it</source>
        <translation>%1 nimmt Verbindungen an, antwortet aber nicht; vielleicht hängt die Kamera, starten Sie sie neu</translation>
    </message>
    <message>
        <source>the camera asks for a user name and password; put them into its URL</source>
        <translation>die Kamera verlangt Benutzername und Passwort; schreiben Sie sie in ihre URL</translation>
    </message>
    <message>
        <source>the camera refuses this user name or password</source>
        <translation>die Kamera lehnt diesen Benutzernamen oder dieses Passwort ab</translation>
    </message>
    <message>
        <source>the camera answers, but has no stream under this path (404); check the path</source>
        <translation>die Kamera antwortet, hat aber unter diesem Pfad keinen Bildstrom (404); prüfen Sie den Pfad</translation>
    </message>
    <message>
        <source>the camera answers with status %1 instead of a stream</source>
        <translation>die Kamera antwortet mit Status %1 statt mit einem Bildstrom</translation>
    </message>
    <message>
        <source>something else than a camera answers at %1</source>
        <translation>unter %1 antwortet etwas anderes als eine Kamera</translation>
    </message>
    <message>
        <source>the camera answers, but sends no video that can be decoded; check the path and the camera's video format</source>
        <translation>die Kamera antwortet, sendet aber kein lesbares Video; prüfen Sie den Pfad und das Videoformat der Kamera</translation>
    </message>
    <message>
        <source>the bell was not rung: %1</source>
        <translation>es wurde nicht geklingelt: %1</translation>
    </message>
    <message>
        <source>the bell was not rung: the station at %1 cannot be reached now</source>
        <translation>es wurde nicht geklingelt: die Station unter %1 ist gerade nicht erreichbar</translation>
    </message>
    <message>
        <source>What recognises there, and how well, is not known: %1</source>
        <translation>Was dort erkennt, und wie gut, ist nicht bekannt: %1</translation>
    </message>
    <message>
        <source>this is done at the station itself, and not from afar</source>
        <translation>das geht nur an der Station selbst, nicht aus der Ferne</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?</source>
        <translation>%1 hat geantwortet (HTTP %2), aber nicht wie eine Türklingel-Station dieser Version. Ist das ihre Adresse, und sind Station und Programm etwa gleich alt?</translation>
    </message>
    <message>
        <source>%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to</source>
        <translation>%1 leitet an eine andere Adresse weiter; dem wird nicht gefolgt, denn der Schlüssel ist nur für die Station; geben Sie die Zieladresse an</translation>
    </message>
    <message>
        <source>the station at %1 has ended this session: it ran out, or the password was changed. Close the window and sign in again</source>
        <translation>die Station unter %1 hat diese Sitzung beendet: sie ist abgelaufen, oder das Passwort wurde geändert. Schließen Sie das Fenster und melden Sie sich neu an</translation>
    </message>
    <message>
        <source>the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one at the station: doorbellctl token create NAME --role admin</source>
        <translation>die Station unter %1 nimmt diesen Schlüssel nicht an: er ist falsch, abgelaufen oder widerrufen. Machen Sie an der Station einen neuen: doorbellctl token create NAME --role admin</translation>
    </message>
    <message>
        <source>the station at %1 refuses this. %2 A token with more rights is needed</source>
        <translation>die Station unter %1 lehnt das ab. %2 Es braucht mehr Rechte</translation>
    </message>
    <message>
        <source>%1 (again in %2 s)</source>
        <translation>%1 (wieder in %2 s)</translation>
    </message>
    <message>
        <source>the station at %1 failed: %2 (correlation id %3, also in its log)</source>
        <translation>die Station unter %1 hat versagt: %2 (Kennung %3, auch in ihrem Protokoll)</translation>
    </message>
    <message>
        <source>the connection to the station was ended</source>
        <translation>die Verbindung zur Station wurde beendet</translation>
    </message>
    <message>
        <source>the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?</source>
        <translation>die Station unter %1 sendet mehr als die %2 MiB, die ihre Antwort haben darf; ist es eine Türklingel-Station?</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off; try again</source>
        <translation>die Verbindung zur Station unter %1 brach ab; versuchen Sie es noch einmal</translation>
    </message>
    <message>
        <source>the station at %1 has fallen silent</source>
        <translation>die Station unter %1 ist verstummt</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off</source>
        <translation>die Verbindung zur Station unter %1 brach ab</translation>
    </message>
    <message>
        <source>something answers at %1, but it is no doorbell station of this version</source>
        <translation>unter %1 antwortet etwas, aber keine Türklingel-Station dieser Version</translation>
    </message>
    <message>
        <source>the station gives no session</source>
        <translation>die Station gibt keine Sitzung</translation>
    </message>
    <message>
        <source>that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT</source>
        <translation>das ist keine Adresse einer Station; schreiben Sie sie als http://HOST:PORT oder https://HOST:PORT</translation>
    </message>
    <message>
        <source>the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its SHA-256 fingerprint is %2. If the station has a new certificate, its log says the same; if not, somebody stands between you and the station</source>
        <translation>die Station unter %1 zeigt ein anderes Zertifikat als das genannte; es wurde ihr nichts gesendet. Sein SHA-256-Fingerabdruck ist %2. Hat die Station ein neues Zertifikat, steht dasselbe in ihrem Protokoll; wenn nicht, steht jemand zwischen Ihnen und der Station</translation>
    </message>
    <message>
        <source>nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?</source>
        <translation>dort nimmt nichts Verbindungen an. Läuft doorbelld, und stimmt der Port (HTTP_PORT)?</translation>
    </message>
    <message>
        <source>there is no host "%1". Check the name, or write the address in numbers</source>
        <translation>einen Rechner „%1“ gibt es nicht. Prüfen Sie den Namen oder schreiben Sie die Adresse in Zahlen</translation>
    </message>
    <message>
        <source>no answer within %1 s. Is the machine on, and may this one reach it?</source>
        <translation>keine Antwort binnen %1 s. Ist die Maschine an, und darf diese hier sie erreichen?</translation>
    </message>
    <message>
        <source>no secure connection comes about (%1). Does the station speak HTTPS there?</source>
        <translation>es kommt keine sichere Verbindung zustande (%1). Spricht die Station dort HTTPS?</translation>
    </message>
    <message>
        <source>the station at %1 cannot be reached: %2</source>
        <translation>die Station unter %1 ist nicht erreichbar: %2</translation>
    </message>
    <message>
        <source>the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards</source>
        <translation>die Bilder haben zusammen %1 MB, und die Station nimmt %2 auf einmal; machen Sie sie kleiner oder fügen Sie einige später hinzu</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
    <message>
        <source>no news for more than %1 s; it was %2: %3</source>
        <translation>seit über %1 s nichts gehört; zuletzt %2: %3</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>eingeschränkt</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>gestört</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>the check itself failed: %1</source>
        <translation>die Prüfung selbst ist gescheitert: %1</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>die Prüfung selbst ist gescheitert</translation>
    </message>
    <message>
        <source>the check answered after %1 s; %2 s are allowed</source>
        <translation>die Prüfung antwortete nach %1 s; erlaubt sind %2 s</translation>
    </message>
    <message>
        <source>the check hangs: no answer within %1 s</source>
        <translation>die Prüfung hängt: keine Antwort binnen %1 s</translation>
    </message>
    <message>
        <source>visits wait in memory: %1</source>
        <translation>Besuche warten im Speicher: %1</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>schreibt und liest</translation>
    </message>
    <message>
        <source>the main loop has not turned for %1 s</source>
        <translation>das Programm kommt seit %1 s nicht voran</translation>
    </message>
    <message>
        <source>analysis stands still: %1</source>
        <translation>die Auswertung steht still: %1</translation>
    </message>
    <message>
        <source>the analysis stands still</source>
        <translation>die Auswertung steht still</translation>
    </message>
    <message>
        <source>cameras lost: %1</source>
        <translation>verlorene Kameras: %1</translation>
    </message>
    <message>
        <source>starting: models and people are being loaded</source>
        <translation>startet: Modelle und Personen werden geladen</translation>
    </message>
    <message>
        <source>the data directory cannot be looked at: %1</source>
        <translation>der Datenordner kann nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>%1 MiB free for the data directory</source>
        <translation>%1 MiB frei für den Datenordner</translation>
    </message>
    <message>
        <source>the data directory's disk is read-only</source>
        <translation>die Platte des Datenordners ist schreibgeschützt</translation>
    </message>
    <message>
        <source>make room, or visits are lost</source>
        <translation>schaffen Sie Platz, sonst gehen Besuche verloren</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>schaffen Sie bald Platz</translation>
    </message>
    <message>
        <source>%1; only %2 more files fit on it</source>
        <translation>%1; nur noch %2 Dateien passen darauf</translation>
    </message>
    <message>
        <source>the engine in use needs no model file</source>
        <translation>was gerade erkennt, braucht keine Modelldatei</translation>
    </message>
    <message>
        <source>%1 model files as they should be</source>
        <translation>%1 Modelldateien, wie sie sein sollen</translation>
    </message>
    <message>
        <source>model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)</source>
        <translation>Modelldateien %1; was läuft, ist nicht betroffen, aber der nächste Start käme ohne sie aus (doorbellctl models install)</translation>
    </message>
    <message>
        <source>not what they were: %1</source>
        <translation>nicht mehr dieselben: %1</translation>
    </message>
    <message>
        <source>the certificate ran out on %1; renew it</source>
        <translation>das Zertifikat ist am %1 abgelaufen; erneuern Sie es</translation>
    </message>
    <message>
        <source>the certificate runs out on %1; renew it</source>
        <translation>das Zertifikat läuft am %1 ab; erneuern Sie es</translation>
    </message>
    <message>
        <source>the certificate from before is used, until %1: %2</source>
        <translation>das bisherige Zertifikat wird verwendet, bis %1: %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>gültig bis %1</translation>
    </message>
    <message>
        <source>the clock says %1, which is before this program was made; visits get wrong dates until it is set</source>
        <translation>die Uhr sagt %1, das ist vor der Entstehung dieses Programms; Besuche bekommen falsche Daten, bis sie gestellt ist</translation>
    </message>
    <message>
        <source>the clock was set %1 by %2 s; visits around then may have the wrong time</source>
        <translation>die Uhr wurde um %2 s %1 gestellt; Besuche um diese Zeit können eine falsche Zeit haben</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>vor</translation>
    </message>
    <message>
        <source>back</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>nichts konnte gelesen werden</translation>
    </message>
    <message>
        <source>the audit log cannot be written: %1 entries wait already; check the disk of %2</source>
        <translation>das Prüfprotokoll kann nicht geschrieben werden: %1 Einträge warten schon; prüfen Sie die Platte von %2</translation>
    </message>
    <message>
        <source>what is done is recorded again</source>
        <translation>was getan wird, wird wieder aufgezeichnet</translation>
    </message>
    <message>
        <source>the check of the audit log was stopped</source>
        <translation>die Prüfung des Protokolls wurde angehalten</translation>
    </message>
    <message>
        <source>all %1 entries are as they were written, and signed</source>
        <translation>alle %1 Einträge sind, wie sie geschrieben wurden, und unterschrieben</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>noch wurde nichts aufgezeichnet</translation>
    </message>
    <message>
        <source>Recognises with %1, faces found by %2. Thresholds: %3.</source>
        <translation>Erkennt mit %1, Gesichter findet %2. Schwellen: %3.</translation>
    </message>
    <message>
        <source>Built-in recognition by %1. Thresholds: %2.</source>
        <translation>Eingebaute Erkennung mit %1. Schwellen: %2.</translation>
    </message>
    <message>
        <source>the small network of this program</source>
        <translation>dem kleinen Netz dieses Programms</translation>
    </message>
    <message>
        <source>local binary patterns</source>
        <translation>lokalen Binärmustern</translation>
    </message>
    <message>
        <source>It was taken because %1.</source>
        <translation>Sie wurde genommen, weil Folgendes gilt: %1.</translation>
    </message>
    <message>
        <source>It was taken although there are model files: %1.</source>
        <translation>Sie wurde genommen, obwohl es Modelldateien gibt: %1.</translation>
    </message>
    <message>
        <source>no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is</source>
        <translation>in %2 wurde kein Modell (%1) gefunden; doorbellctl models install holt eines, models list zeigt, was es gibt</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>Auffinden</translation>
    </message>
    <message>
        <source>%1 is damaged or another file under that name, and is not used; remove it and install it again</source>
        <translation>%1 ist beschädigt oder eine andere Datei dieses Namens und wird nicht verwendet; entfernen Sie sie und installieren Sie sie neu</translation>
    </message>
    <message>
        <source>%1 is not a file; remove it and install the model</source>
        <translation>%1 ist keine Datei; entfernen Sie es und installieren Sie das Modell</translation>
    </message>
    <message>
        <source>%1 cannot be read, and is not used; allow this user to read it</source>
        <translation>%1 kann nicht gelesen werden und wird nicht verwendet; erlauben Sie diesem Benutzer, es zu lesen</translation>
    </message>
    <message>
        <source>Liveness is judged by MiniFASNet, as advice only: a good fake may pass.</source>
        <translation>Ob jemand echt ist, beurteilt MiniFASNet, nur als Hinweis: eine gute Fälschung kann durchkommen.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>Achtung: %1.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, more in poor light. Never use it to open a door or to raise an alarm.</source>
        <translation>Ein Name ist ein Hinweis, dass ein Gesicht ähnlich ist, mehr nicht: mindestens 4 von 10 Bekannten werden nicht erkannt, bei schlechtem Licht mehr. Nie damit eine Tür öffnen oder Alarm auslösen.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it may miss people it should know, in poor light and half covered more of them, and now and then take a stranger for one of them. Never use it to open a door or to raise an alarm.</source>
        <translation>Ein Name ist ein Hinweis, dass ein Gesicht ähnlich ist, mehr nicht: Bekannte können übersehen werden, bei schlechtem Licht oder halb verdeckt eher, und ab und zu wird ein Fremder für einen von ihnen gehalten. Nie damit eine Tür öffnen oder Alarm auslösen.</translation>
    </message>
    <message>
        <source>measured on people of three collections who stand in no pair of LFW</source>
        <translation>gemessen an Menschen aus drei Sammlungen, die in keinem Paar von LFW stehen</translation>
    </message>
    <message>
        <source>measured on 23.9 million pairs of different people and 59 398 of the same in Labeled Faces in the Wild</source>
        <translation>gemessen an 23,9 Millionen Paaren verschiedener Menschen und 59 398 derselben in Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>published, not measured by us: OpenCV states 99.60 % of the pairs of Labeled Faces in the Wild right at a cosine of 0.363, its model zoo 99.40 %; so at most 1.2 % of pairs of different people pass there, and naming asks for 0.22 more, as the networks that we measured need from 1 % to a household's error</source>
        <translation>veröffentlicht, nicht von uns gemessen: OpenCV nennt 99,60 % richtige Paare in Labeled Faces in the Wild bei einem Kosinus von 0,363, sein Modellverzeichnis 99,40 %; also kommen dort höchstens 1,2 % der Paare verschiedener Menschen durch, und für einen Namen wird 0,22 mehr verlangt, so viel wie die von uns gemessenen Netze von 1 % bis zum Fehler eines Haushalts brauchen</translation>
    </message>
    <message>
        <source>published, not measured by us: the author states 99.13 % of the pairs of Labeled Faces in the Wild right without jitter and a distance of 0.6 (a similarity of 0.40); so at most 1.8 % of pairs of different people pass there, and naming asks for 0.13 more, as the related DenseNet that we measured needs from 1 % to 0.01 %</source>
        <translation>veröffentlicht, nicht von uns gemessen: der Verfasser nennt 99,13 % richtige Paare in Labeled Faces in the Wild ohne Jitter bei einem Abstand von 0,6 (einer Ähnlichkeit von 0,40); also kommen dort höchstens 1,8 % der Paare verschiedener Menschen durch, und für einen Namen wird 0,13 mehr verlangt, so viel wie das verwandte, von uns gemessene DenseNet von 1 % bis 0,01 % braucht</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>muss %1 sein, nicht %2</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>die Eingabe</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>eine Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>folders separated by ':'</source>
        <translation>Ordner, getrennt durch ':'</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>must be text without NUL characters</source>
        <translation>muss Text ohne NUL-Zeichen sein</translation>
    </message>
    <message>
        <source>%1 is set in %2, which ranks above what is saved here; change it there</source>
        <translation>%1 ist in %2 gesetzt, was mehr gilt als das hier Gespeicherte; ändern Sie es dort</translation>
    </message>
    <message>
        <source>%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it</source>
        <translation>%1 ist durch %2 in der Umgebung gesetzt, was mehr gilt als das hier Gespeicherte; ändern Sie es dort oder nehmen Sie es weg</translation>
    </message>
    <message>
        <source>%1 is set by the option %2, which ranks above what is saved here; start the station without it</source>
        <translation>%1 ist durch die Option %2 gesetzt, was mehr gilt als das hier Gespeicherte; starten Sie die Station ohne sie</translation>
    </message>
    <message>
        <source>the settings were changed, but it could not be recorded: %1</source>
        <translation>die Einstellungen wurden geändert, aber es konnte nicht aufgezeichnet werden: %1</translation>
    </message>
    <message>
        <source>there is no setting "%1"</source>
        <translation>eine Einstellung „%1“ gibt es nicht</translation>
    </message>
    <message>
        <source>What this station is for. In production a secret key is required and debugging is refused.</source>
        <translation>Wofür diese Station da ist. Im Betrieb (production) ist ein geheimer Schlüssel Pflicht, und Fehlersuche wird verweigert.</translation>
    </message>
    <message>
        <source>Shows internal details to whoever asks; never in production.</source>
        <translation>Zeigt jedem, der fragt, innere Einzelheiten; nie im Betrieb.</translation>
    </message>
    <message>
        <source>Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one.</source>
        <translation>Zufälliger Text von mindestens 32 Zeichen, an den Sitzungen gebunden sind: ein anderer beendet alle; `openssl rand -hex 32` macht einen.</translation>
    </message>
    <message>
        <source>Folder of the database, pictures and logs.</source>
        <translation>Ordner der Datenbank, der Bilder und der Protokolle.</translation>
    </message>
    <message>
        <source>Folders of model files, searched in this order.</source>
        <translation>Ordner der Modelldateien, in dieser Reihenfolge durchsucht.</translation>
    </message>
    <message>
        <source>Another database than SQLite in the data folder: `postgresql://…`.</source>
        <translation>Eine andere Datenbank als SQLite im Datenordner: `postgresql://…`.</translation>
    </message>
    <message>
        <source>Password for the database, where its URL has none.</source>
        <translation>Passwort der Datenbank, wenn ihre URL keines enthält.</translation>
    </message>
    <message>
        <source>The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera.</source>
        <translation>Die Kameras: `front=rtsp://…,back=file:clip.mp4`; in der Datei auch eine Tabelle `[cameras]` mit einer Zeile je Kamera.</translation>
    </message>
    <message>
        <source>Seconds without anybody after which a visit is over.</source>
        <translation>Nach so vielen Sekunden ohne jemanden ist ein Besuch vorbei.</translation>
    </message>
    <message>
        <source>Seconds of pictures kept from before a visit begins.</source>
        <translation>So viele Sekunden Bilder von vor Beginn eines Besuchs werden behalten.</translation>
    </message>
    <message>
        <source>Most memory these pictures take, in MiB a camera; then the oldest go earlier.</source>
        <translation>Höchstens so viel Speicher nehmen diese Bilder ein, in MiB je Kamera; dann gehen die ältesten früher.</translation>
    </message>
    <message>
        <source>JPEG quality of a visit's picture.</source>
        <translation>JPEG-Qualität des Bildes eines Besuchs.</translation>
    </message>
    <message>
        <source>What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed.</source>
        <translation>Was Gesichter findet und erkennt: die Netze oder das, was keine Modelldatei braucht; automatic nimmt die Netze, wo sie installiert sind.</translation>
    </message>
    <message>
        <source>Id of the recognition model (`doorbellctl models list`).</source>
        <translation>Kennung des Erkennungsmodells (`doorbellctl models list`).</translation>
    </message>
    <message>
        <source>Least similarity to name somebody, in the model's own scale.</source>
        <translation>Kleinste Ähnlichkeit, um jemanden zu nennen, im Maß des Modells.</translation>
    </message>
    <message>
        <source>Least similarity to say that somebody blocked is here.</source>
        <translation>Kleinste Ähnlichkeit, um zu sagen, dass ein Gesperrter da ist.</translation>
    </message>
    <message>
        <source>Least lead in similarity over the second person.</source>
        <translation>Kleinster Vorsprung an Ähnlichkeit vor der zweiten Person.</translation>
    </message>
    <message>
        <source>Times WORKER_THREADS: how many pictures are analysed at once.</source>
        <translation>Mal WORKER_THREADS: so viele Bilder werden gleichzeitig ausgewertet.</translation>
    </message>
    <message>
        <source>Times WORKER_PROCESSES: how many pictures are analysed at once.</source>
        <translation>Mal WORKER_PROCESSES: so viele Bilder werden gleichzeitig ausgewertet.</translation>
    </message>
    <message>
        <source>Pictures that may wait for analysis; beyond it the oldest give way, and are counted.</source>
        <translation>So viele Bilder dürfen auf Auswertung warten; darüber weichen die ältesten und werden gezählt.</translation>
    </message>
    <message>
        <source>Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine.</source>
        <translation>Adresse, auf der Zustand, API und Messwerte erreichbar sind; `0.0.0.0` oder `::` für alle dieser Maschine.</translation>
    </message>
    <message>
        <source>Port of health and API; 0 takes any free one.</source>
        <translation>Port für Zustand und API; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere.</source>
        <translation>So viele Millisekunden nach SIGTERM wird noch neue Arbeit angenommen, damit ein Lastverteiler sich umsehen kann.</translation>
    </message>
    <message>
        <source>Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes.</source>
        <translation>So viele Anfragen an die API darf eine Adresse im Mittel senden, die von vier Sekunden auf einmal; 0: beliebig viele.</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored.</source>
        <translation>Adressen oder Netze vorgeschalteter Proxys, durch Kommas getrennt: für wen diese fragen, steht in X-Forwarded-For. Von allen anderen wird es nicht beachtet.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds.</source>
        <translation>Zertifikatskette (PEM, das der Station zuerst); mit dem Schlüssel zusammen schaltet sie HTTPS ein. Eine neue gilt binnen Sekunden.</translation>
    </message>
    <message>
        <source>Private key (PEM, RSA or EC, without a passphrase) of the certificate.</source>
        <translation>Privater Schlüssel (PEM, RSA oder EC, ohne Passphrase) des Zertifikats.</translation>
    </message>
    <message>
        <source>HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log.</source>
        <translation>HTTPS mit einem Zertifikat, das die Station selbst macht, in `tls` im Datenordner; sein Fingerabdruck steht im Protokoll.</translation>
    </message>
    <message>
        <source>Least characters of a new password.</source>
        <translation>Mindestlänge eines neuen Passworts in Zeichen.</translation>
    </message>
    <message>
        <source>Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on.</source>
        <translation>So viele falsche Passwörter hintereinander kosten kein Warten; jedes weitere verdoppelt die Wartezeit, ab einer Sekunde.</translation>
    </message>
    <message>
        <source>The longest wait after wrong passwords.</source>
        <translation>Die längste Wartezeit nach falschen Passwörtern.</translation>
    </message>
    <message>
        <source>Minutes without a request after which a user must sign in again.</source>
        <translation>Nach so vielen Minuten ohne Anfrage muss sich ein Benutzer neu anmelden.</translation>
    </message>
    <message>
        <source>Minutes after which a user must sign in again in any case.</source>
        <translation>Nach so vielen Minuten muss sich ein Benutzer in jedem Fall neu anmelden.</translation>
    </message>
    <message>
        <source>Whether `/metrics` is served.</source>
        <translation>Ob `/metrics` angeboten wird.</translation>
    </message>
    <message>
        <source>Port of `/metrics`; 0 takes any free one.</source>
        <translation>Port von `/metrics`; 0 nimmt irgendeinen freien.</translation>
    </message>
    <message>
        <source>Least level that is written.</source>
        <translation>Niedrigste Stufe, die geschrieben wird.</translation>
    </message>
    <message>
        <source>One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere.</source>
        <translation>Ein JSON-Objekt je Zeile oder Text für Menschen; automatic ist Text im Terminal und sonst JSON.</translation>
    </message>
    <message>
        <source>File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`.</source>
        <translation>Datei, in die das Protokoll auch geschrieben wird, wenn es sonst niemand sammelt; JSON, außer LOG_FORMAT ist `text`.</translation>
    </message>
    <message>
        <source>Size in MiB from which on that file becomes `&lt;file&gt;.1` and a new one is begun.</source>
        <translation>Ab dieser Größe in MiB wird jene Datei zu `&lt;file&gt;.1`, und eine neue beginnt.</translation>
    </message>
    <message>
        <source>Older log files that are kept: `&lt;file&gt;.1` is the newest of them.</source>
        <translation>So viele ältere Protokolldateien bleiben: `&lt;file&gt;.1` ist die neueste davon.</translation>
    </message>
    <message>
        <source>Size in MiB at which the audit log begins another file; none is ever removed.</source>
        <translation>Ab dieser Größe in MiB beginnt das Prüfprotokoll eine neue Datei; keine wird je entfernt.</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>Kameras: %1</translation>
    </message>
    <message>
        <source>analysis turning</source>
        <translation>Auswertung läuft</translation>
    </message>
    <message>
        <source>names are hints only</source>
        <translation>Namen sind nur Hinweise</translation>
    </message>
    <message>
        <source>measured on 14.4 million pairs of different people and 59 258 of the same whom it was not trained on, in Labeled Faces in the Wild</source>
        <translation>gemessen an 14,4 Millionen Paaren verschiedener Menschen und 59 258 derselben, mit denen es nicht trainiert wurde, in Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Copy the folder before anything else, then see docs/audit.md.</source>
        <translation>Kopieren Sie vor allem anderen den Ordner und lesen Sie dann docs/audit.md.</translation>
    </message>
    <message>
        <source>entry %1 stands there twice: a copy was inserted.</source>
        <translation>Eintrag %1 steht doppelt da: Eine Kopie wurde eingefügt.</translation>
    </message>
    <message>
        <source>a line was inserted as entry %1, before the true one.</source>
        <translation>Eine Zeile wurde als Eintrag %1 vor dem echten eingefügt.</translation>
    </message>
    <message>
        <source>where entry %1 belongs stands entry %2: their order was changed.</source>
        <translation>Wo Eintrag %1 hingehört, steht Eintrag %2: Die Reihenfolge wurde geändert.</translation>
    </message>
    <message>
        <source>before entry %1 stands a line that was never recorded there: it was inserted.</source>
        <translation>Vor Eintrag %1 steht eine Zeile, die dort nie aufgezeichnet wurde: Sie wurde eingefügt.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands a line that was never recorded: it was inserted.</source>
        <translation>Nach dem letzten Eintrag, %1, steht eine Zeile, die nie aufgezeichnet wurde: Sie wurde eingefügt.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands something that was never recorded: it was inserted.</source>
        <translation>Nach dem letzten Eintrag, %1, steht etwas, das nie aufgezeichnet wurde: Es wurde eingefügt.</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing: they were removed.</source>
        <translation>Die Einträge %1 bis %2 fehlen: Sie wurden entfernt.</translation>
    </message>
    <message>
        <source>entry %1 is missing: it was removed.</source>
        <translation>Eintrag %1 fehlt: Er wurde entfernt.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was signed: it was altered.</source>
        <translation>Eintrag %1 ist nicht, wie er unterschrieben wurde: Er wurde verändert.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: it was altered.</source>
        <translation>Eintrag %1 ist nicht, wie er geschrieben wurde: Er wurde verändert.</translation>
    </message>
    <message>
        <source>the log ends within entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>Das Protokoll endet mitten in Eintrag %1, doch Eintrag %2 war bestätigt: Sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>the log ends with entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>Das Protokoll endet mit Eintrag %1, doch Eintrag %2 war bestätigt: Sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing that it acknowledged is lost. The next start moves it to audit.unsigned and records that.</source>
        <translation>Nach Eintrag %1 steht eine unfertige Zeile: Das Programm wurde beim Schreiben abgebrochen, und nichts Bestätigtes ist verloren. Der nächste Start verschiebt sie nach audit.unsigned und zeichnet das auf.</translation>
    </message>
    <message>
        <source>every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later.</source>
        <translation>Jede Prüfsumme passt zur vorigen, aber nicht zu dem, was unterschrieben wurde: Das Protokoll wurde ab Eintrag %1 oder etwas später neu geschrieben.</translation>
    </message>
    <message>
        <source>the entries fit, but the signatures are not as they were written: audit.checkpoints was altered.</source>
        <translation>Die Einträge stimmen, aber die Unterschriften sind nicht, wie sie geschrieben wurden: audit.checkpoints wurde verändert.</translation>
    </message>
    <message>
        <source>the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off.</source>
        <translation>Die Einträge stimmen, aber audit.checkpoints endet mit Eintrag %1, und Eintrag %2 war unterschrieben: Sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>entries %1 to %2 were never signed: the program was killed before it acknowledged them, or somebody appended them. The next start moves them to audit.unsigned and records that.</source>
        <translation>Die Einträge %1 bis %2 wurden nie unterschrieben: Das Programm wurde abgebrochen, bevor es sie bestätigte, oder jemand hat sie angehängt. Der nächste Start verschiebt sie nach audit.unsigned und zeichnet das auf.</translation>
    </message>
    <message>
        <source>reading the audit log was stopped</source>
        <translation>das Lesen des Protokolls wurde abgebrochen</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup</source>
        <translation>der Schlüssel des Prüfprotokolls, %1, fehlt: Was er unterschrieben hat, lässt sich weder prüfen noch fortführen; stellen Sie ihn aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is damaged; restore it from a backup</source>
        <translation>der Schlüssel des Prüfprotokolls, %1, ist beschädigt; stellen Sie ihn aus einer Sicherung wieder her</translation>
    </message>
    <message>
        <source>%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)</source>
        <translation>%1: kein Platz für %2; schaffen Sie Platz auf dem Datenträger, bis dahin wird nichts von dem aufgezeichnet, was geschieht (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded</source>
        <translation>%1: %2 (%3); prüfen Sie Besitzer, Rechte und Datenträger, bis dahin wird nichts von dem aufgezeichnet, was geschieht</translation>
    </message>
    <message>
        <source>runs evenly</source>
        <translation>geht gleichmäßig</translation>
    </message>
    <message>
        <source>A drawn person of the demo camera.</source>
        <translation>Eine gezeichnete Person der Demokamera.</translation>
    </message>
    <message>
        <source>camera %1: the password in its address is hidden; write it again, since the address is another</source>
        <translation>Kamera %1: Das Passwort in ihrer Adresse ist verborgen; schreiben Sie es noch einmal, denn die Adresse ist eine andere</translation>
    </message>
    <message>
        <source>this station keeps no log to read</source>
        <translation>diese Station behält kein Protokoll zum Lesen</translation>
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
    <message>
        <source>Taken back.</source>
        <translation>Zurückgenommen.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Es konnte nicht zurückgenommen werden: %1</translation>
    </message>
    <message>
        <source>They were at the door again, and stand in the list anew. Please name them there.</source>
        <translation>Sie waren inzwischen wieder an der Tür und stehen neu in der Liste. Bitte benennen Sie sie dort.</translation>
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
    <message>
        <source>What the station says (log)</source>
        <translation>Was die Station sagt (Protokoll)</translation>
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
        <source>4 to 12 digits, for this station's own screen. Leave it empty to have none.</source>
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
    <message>
        <source>A PIN for %1</source>
        <translation>PIN für %1</translation>
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
    <message>
        <source>A PIN for %1</source>
        <translation>PIN für %1</translation>
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
