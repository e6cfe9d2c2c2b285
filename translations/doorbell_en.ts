<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AccuracyModel</name>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Compared: %n picture, each with each.</numerusform>
            <numerusform>Compared: %n pictures, each with each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Of %1 strangers, at most %n would be taken for somebody known.</numerusform>
            <numerusform>Of %1 strangers, at most %n would be taken for somebody known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>Of %1 strangers, %n or more would be taken for somebody known.</numerusform>
            <numerusform>Of %1 strangers, %n or more would be taken for somebody known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Of %1 strangers, about %n would be taken for somebody known.</numerusform>
            <numerusform>Of %1 strangers, about %n would be taken for somebody known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Your people are told apart, but %n of them should be better known.</numerusform>
            <numerusform>Your people are told apart, but %n of them should be better known.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Two pictures of the same person: %n pair, from %1 to %2, half of them above %3.</numerusform>
            <numerusform>Two pictures of the same person: %n pairs, from %1 to %2, half of them above %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>%n of them would be named.</numerusform>
            <numerusform>%n of them would be named.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Pictures of two people: %n pair, from %1 to %2, half of them above %3.</numerusform>
            <numerusform>Pictures of two people: %n pairs, from %1 to %2, half of them above %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>%n of them would be named wrongly.</numerusform>
            <numerusform>%n of them would be named wrongly.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Strangers at the door: %n face, from %1 to %2.</numerusform>
            <numerusform>Strangers at the door: %n faces, from %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>%n of them was given a name, until somebody corrected it.</numerusform>
            <numerusform>%n of them were given a name, until somebody corrected it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>Of %n face without a name, this one came closest to somebody who is not known any more (%1).</numerusform>
            <numerusform>Of %n faces without a name, this one came closest to somebody who is not known any more (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>Of %n face without a name, this one came closest: it looked like %1 (%2).</numerusform>
            <numerusform>Of %n faces without a name, this one came closest: it looked like %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n picture, measured by another model.</numerusform>
            <numerusform>%n pictures, measured by another model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n picture that can be compared.</numerusform>
            <numerusform>%n pictures that can be compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n picture; they are alike by %1 to each other, at least %2.</numerusform>
            <numerusform>%n pictures; they are alike by %1 to each other, at least %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n stranger who came would have been alike enough.</numerusform>
            <numerusform>%n strangers who came would have been alike enough.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>%1 is known by %n new view.</numerusform>
            <numerusform>%1 is known by %n new views.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n good picture</numerusform>
            <numerusform>%n good pictures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>%n picture does not look like the others. Is it the same person?</numerusform>
            <numerusform>%n pictures do not look like the others. Is it the same person?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>The log is as it was written: %n entry checked, and not changed.</numerusform>
            <numerusform>The log is as it was written: %n entries checked, none changed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Good. %n good picture is enough; more do no harm.</numerusform>
            <numerusform>Good. %n good pictures are enough; more do no harm.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>At most %n picture at once; add these first.</numerusform>
            <numerusform>At most %n pictures at once; add these first.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Best view %1, %n view compared, liveness %2</numerusform>
            <numerusform>Best view %1, %n views compared, liveness %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>Known by %n view of the face</numerusform>
            <numerusform>Known by %n views of the face</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n face</numerusform>
            <numerusform>%n faces</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message numerus="yes">
        <source>That PIN is wrong. At most %n more before a pause.</source>
        <translation>
            <numerusform>That PIN is wrong. At most %n more before a pause.</numerusform>
            <numerusform>That PIN is wrong. At most %n more before a pause.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n digit entered</numerusform>
            <numerusform>%n digits entered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Try again in %n second.</numerusform>
            <numerusform>%1 Try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>%n change of the settings, not saved yet.</numerusform>
            <numerusform>%n changes of the settings, not saved yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>%n enrolled face destroyed.</numerusform>
            <numerusform>%n enrolled faces destroyed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n past visit lost name, face and picture.</numerusform>
            <numerusform>%n past visits lost name, face and picture.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n change, not saved yet</numerusform>
            <numerusform>%n changes, not saved yet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>The station knows %n person.</numerusform>
            <numerusform>The station knows %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>%n camera gives a picture.</numerusform>
            <numerusform>%n cameras give a picture.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>It knows %n person.</numerusform>
            <numerusform>It knows %n people.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Seen %n time</numerusform>
            <numerusform>Seen %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: %n visit named. No face was learned: %2</numerusform>
            <numerusform>%1: %n visits named. No face was learned: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: %n visit named, and the best face learned.</numerusform>
            <numerusform>%1: %n visits named, and the best face learned.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>As of %n second ago</numerusform>
            <numerusform>As of %n seconds ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>As of %n minute ago</numerusform>
            <numerusform>As of %n minutes ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
</TS>
