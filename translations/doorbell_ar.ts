<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>حول هذه المحطة</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>الاسم عون لا دليل: لا تفتح بابًا اعتمادًا عليه وحده.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>الكاميرا «%1»: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>لا صورة</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>الإصدار %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>تمت مقارنة %1 من %2 صورة، وهي أفضل صور كل شخص.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>لم تُقارن أي صورة.</numerusform>
            <numerusform>تمت مقارنة صورة واحدة.</numerusform>
            <numerusform>تمت مقارنة صورتين إحداهما بالأخرى.</numerusform>
            <numerusform>تمت مقارنة %n صور كل واحدة بالأخرى.</numerusform>
            <numerusform>تمت مقارنة %n صورة كل واحدة بالأخرى.</numerusform>
            <numerusform>تمت مقارنة %n صورة كل واحدة بالأخرى.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>القيمة الأصلية</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>يُذكر الاسم ابتداءً من %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>واحد من %1 غريب</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>ما مدى دقة التعرّف؟</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>يظهر هذا على المحطة نفسها فقط.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>تعذّر حساب ذلك.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>تجري مقارنة كل الصور…</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>لا تخبر المحطة البعيدة بمدى تشابه أشخاصها. افتح هذه الصفحة على شاشتها.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>ما يتعرّف هنا لا يعطي سوى تلميح.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>مدى تشابه الصور في نظر المحطة</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>كلما ابتعدت صور شخصين إلى جانب من الخط، وصور الشخص نفسه إلى الجانب الآخر، كان ذلك أفضل.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>الأكثر تشابهًا</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>الغريب الأكثر شبهًا</translation>
    </message>
    <message>
        <source>The stranger's face</source>
        <translation>وجه الغريب</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>عرض الزيارة</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>مدى معرفة كل شخص</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>أين يقع الحد</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>لم يُقس شيء لما يتعرّف هنا، فلا يُدّعى شيء.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>هذا ما بلغه التعرّف على صور كثيرة لأشخاص آخرين. أمام باب واحد وفي ضوء واحد قد يكون العدد أضعافًا: الاسم عون وليس دليلًا.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>كم غريبًا على الأكثر يجوز أن يُحسب شخصًا معروفًا:</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>لا يمكن الاختيار هنا. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>من بين %1 غريب لن يُحسب أحد شخصًا معروفًا.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>من بين %1 غريب لن يُحسب أحد شخصًا معروفًا.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب واحد على الأكثر شخصًا معروفًا.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب اثنان على الأكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n على الأكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n على الأكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n على الأكثر من المعروفين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>من بين %1 غريب قد يُحسب بعضهم من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب واحد أو أكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب اثنان أو أكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n أو أكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n أو أكثر من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب %n أو أكثر من المعروفين.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>من بين %1 غريب لن يُحسب أحد شخصًا معروفًا.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب نحو واحد شخصًا معروفًا.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب نحو اثنين من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب نحو %n من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب نحو %n من المعروفين.</numerusform>
            <numerusform>من بين %1 غريب قد يُحسب نحو %n من المعروفين.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>لا أحد معروف بعد بصورة يمكن مقارنتها.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>أضف شخصًا بثلاث إلى خمس صور لوجهه.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>شخص واحد فقط معروف، فلا مجال للخلط.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>مع شخص ثانٍ تُظهر هذه الصفحة مدى التمييز بينهما.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>الصور أقل من أن تكفي للحكم.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>أضف لكل شخص ثلاث إلى خمس صور، من الأمام وقليلًا من كل جانب.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>قد يُخلط بين %1 و%2.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>انظر أدناه ما يجب فعله.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>كاد غريب أن يُحسب شخصًا معروفًا.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>يتم التمييز بين أشخاصك.</numerusform>
            <numerusform>يتم التمييز بين أشخاصك، لكن يحسن التعرّف أكثر إلى واحد منهم.</numerusform>
            <numerusform>يتم التمييز بين أشخاصك، لكن يحسن التعرّف أكثر إلى اثنين منهم.</numerusform>
            <numerusform>يتم التمييز بين أشخاصك، لكن يحسن التعرّف أكثر إلى %n منهم.</numerusform>
            <numerusform>يتم التمييز بين أشخاصك، لكن يحسن التعرّف أكثر إلى %n منهم.</numerusform>
            <numerusform>يتم التمييز بين أشخاصك، لكن يحسن التعرّف أكثر إلى %n منهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>يتم التمييز بين أشخاصك، لكن %1 و%2 متشابهان في نظر المحطة.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>يتم التمييز بين أشخاصك جيدًا.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>ليس لأحد صورتان يمكن مقارنتهما.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>صورتان للشخص نفسه: لا أزواج، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صورتان للشخص نفسه: زوج واحد، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صورتان للشخص نفسه: زوجان، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صورتان للشخص نفسه: %n أزواج، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صورتان للشخص نفسه: %n زوجًا، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صورتان للشخص نفسه: %n زوج، من %1 إلى %2، نصفها فوق %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>لن يُسمّى أي منها.</numerusform>
            <numerusform>يُسمّى واحد منها.</numerusform>
            <numerusform>يُسمّى اثنان منها.</numerusform>
            <numerusform>يُسمّى %n منها.</numerusform>
            <numerusform>يُسمّى %n منها.</numerusform>
            <numerusform>يُسمّى %n منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>لا يوجد شخصان للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>صور شخصين: لا أزواج، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صور شخصين: زوج واحد، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صور شخصين: زوجان، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صور شخصين: %n أزواج، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صور شخصين: %n زوجًا، من %1 إلى %2، نصفها فوق %3.</numerusform>
            <numerusform>صور شخصين: %n زوج، من %1 إلى %2، نصفها فوق %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>لن يُسمّى أي منها خطأً.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>لن يُسمّى أي منها خطأً.</numerusform>
            <numerusform>يُسمّى واحد منها خطأً.</numerusform>
            <numerusform>يُسمّى اثنان منها خطأً.</numerusform>
            <numerusform>يُسمّى %n منها خطأً.</numerusform>
            <numerusform>يُسمّى %n منها خطأً.</numerusform>
            <numerusform>يُسمّى %n منها خطأً.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>لم يأتِ بعد غريب يمكن مقارنة وجهه.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>الغرباء عند الباب: لا وجوه، من %1 إلى %2.</numerusform>
            <numerusform>الغرباء عند الباب: وجه واحد، من %1 إلى %2.</numerusform>
            <numerusform>الغرباء عند الباب: وجهان، من %1 إلى %2.</numerusform>
            <numerusform>الغرباء عند الباب: %n وجوه، من %1 إلى %2.</numerusform>
            <numerusform>الغرباء عند الباب: %n وجهًا، من %1 إلى %2.</numerusform>
            <numerusform>الغرباء عند الباب: %n وجه، من %1 إلى %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>لم يُعطَ أي منهم اسمًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>لم يُعطَ أي منهم اسمًا.</numerusform>
            <numerusform>أُعطي واحد منهم اسمًا إلى أن صحّحه أحدهم.</numerusform>
            <numerusform>أُعطي اثنان منهم اسمًا إلى أن صحّحه أحدهم.</numerusform>
            <numerusform>أُعطي %n منهم اسمًا إلى أن صحّحه أحدهم.</numerusform>
            <numerusform>أُعطي %n منهم اسمًا إلى أن صحّحه أحدهم.</numerusform>
            <numerusform>أُعطي %n منهم اسمًا إلى أن صحّحه أحدهم.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>يبدو %1 و%2 واحدًا في نظر المحطة في هاتين الصورتين (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>%1 و%2 متشابهان في نظر المحطة (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>من بين الجميع %1 و%2 هما الأكثر تشابهًا في نظر المحطة (%3)، وهذا فرق كافٍ.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>هل الصورتان للشخص نفسه؟ إذًا احذف الخاطئة أو ادمج الشخصين. وإلا فستقول المحطة كثيرًا «غير معروف» لكليهما.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>لا تسمّي المحطة أحدهما إلا إذا كان واضحًا أنه ليس الآخر. تساعد صور أوضح لكليهما.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>من بين الوجوه بلا اسم كان هذا الأقرب إلى شخص لم يعد معروفًا (%1).</numerusform>
            <numerusform>من وجه واحد بلا اسم: كان هذا قريبًا من شخص لم يعد معروفًا (%1).</numerusform>
            <numerusform>من بين وجهين بلا اسم كان هذا الأقرب إلى شخص لم يعد معروفًا (%1).</numerusform>
            <numerusform>من بين %n وجوه بلا اسم كان هذا الأقرب إلى شخص لم يعد معروفًا (%1).</numerusform>
            <numerusform>من بين %n وجهًا بلا اسم كان هذا الأقرب إلى شخص لم يعد معروفًا (%1).</numerusform>
            <numerusform>من بين %n وجه بلا اسم كان هذا الأقرب إلى شخص لم يعد معروفًا (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>من بين الوجوه بلا اسم كان هذا الأقرب: أشبه %1 (%2).</numerusform>
            <numerusform>من وجه واحد بلا اسم: أشبه هذا %1 (%2).</numerusform>
            <numerusform>من بين وجهين بلا اسم كان هذا الأقرب: أشبه %1 (%2).</numerusform>
            <numerusform>من بين %n وجوه بلا اسم كان هذا الأقرب: أشبه %1 (%2).</numerusform>
            <numerusform>من بين %n وجهًا بلا اسم كان هذا الأقرب: أشبه %1 (%2).</numerusform>
            <numerusform>من بين %n وجه بلا اسم كان هذا الأقرب: أشبه %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>ذكرت المحطة اسمًا وصحّحه أحدهم. اختيار أشد صرامة أدناه يجعل ذلك أندر.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>هذا شبه يكفي لذكر اسم؛ ولم يُذكر فقط لأن اللقطات المتفقة قليلة أو لأن شخصين متشابهان. إن كان شخصًا تعرفه فاذكر ذلك في الزيارة.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>لا صورة.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>لا صور.</numerusform>
            <numerusform>صورة واحدة قاسها نموذج آخر.</numerusform>
            <numerusform>صورتان قاسهما نموذج آخر.</numerusform>
            <numerusform>%n صور قاسها نموذج آخر.</numerusform>
            <numerusform>%n صورة قاسها نموذج آخر.</numerusform>
            <numerusform>%n صورة قاسها نموذج آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>لا صور يمكن مقارنتها.</numerusform>
            <numerusform>صورة واحدة يمكن مقارنتها.</numerusform>
            <numerusform>صورتان يمكن مقارنتهما.</numerusform>
            <numerusform>%n صور يمكن مقارنتها.</numerusform>
            <numerusform>%n صورة يمكن مقارنتها.</numerusform>
            <numerusform>%n صورة يمكن مقارنتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>لا صور؛ التشابه %1، على الأقل %2.</numerusform>
            <numerusform>صورة واحدة؛ التشابه %1، على الأقل %2.</numerusform>
            <numerusform>صورتان؛ تشابههما %1، على الأقل %2.</numerusform>
            <numerusform>%n صور؛ تشابهها فيما بينها %1، على الأقل %2.</numerusform>
            <numerusform>%n صورة؛ تشابهها فيما بينها %1، على الأقل %2.</numerusform>
            <numerusform>%n صورة؛ تشابهها فيما بينها %1، على الأقل %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>معروف جيدًا.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>لا يمكن للمحطة التعرّف على هذا الشخص. أضف ثلاث إلى خمس صور.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>صورة واحدة قليلة. أضف اثنتين أخريين، قليلًا من كل جانب.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>أضف صورة أو صورتين، قليلًا من كل جانب.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>صورة واحدة لا تشبه غيرها. تحقّق أنها للشخص نفسه؛ وإلا فاحذفها.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>بعض الصور تختلف كثيرًا عن غيرها. أضف صورًا كما يأتون إلى الباب، واحذف الرديئة.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 من %2 صورة لأشخاصك ستظل معروفة بصورة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>لا غريب ممن جاؤوا كان سيشبه بما يكفي.</numerusform>
            <numerusform>غريب واحد ممن جاؤوا كان سيشبه بما يكفي.</numerusform>
            <numerusform>غريبان ممن جاؤوا كانا سيشبهان بما يكفي.</numerusform>
            <numerusform>%n غرباء ممن جاؤوا كانوا سيشبهون بما يكفي.</numerusform>
            <numerusform>%n غريبًا ممن جاؤوا كانوا سيشبهون بما يكفي.</numerusform>
            <numerusform>%n غريب ممن جاؤوا كانوا سيشبهون بما يكفي.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>تجري الإضافة: %1 من %2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>تم فحص %1 من %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>لا لقطات جديدة للتعرف على %1.</numerusform>
            <numerusform>يمكن التعرف على %1 بلقطة جديدة واحدة.</numerusform>
            <numerusform>يمكن التعرف على %1 بلقطتين جديدتين.</numerusform>
            <numerusform>يمكن التعرف على %1 بـ%n لقطات جديدة.</numerusform>
            <numerusform>يمكن التعرف على %1 بـ%n لقطة جديدة.</numerusform>
            <numerusform>يمكن التعرف على %1 بـ%n لقطة جديدة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>لا صور جيدة</numerusform>
            <numerusform>صورة جيدة واحدة</numerusform>
            <numerusform>صورتان جيدتان</numerusform>
            <numerusform>%n صور جيدة</numerusform>
            <numerusform>%n صورة جيدة</numerusform>
            <numerusform>%n صورة جيدة</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>عرض الشخص</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>إضافة هذه الوجوه</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>إضافة هذا الشخص</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>لا صور لا تشبه الأخرى. هل هو الشخص نفسه؟</numerusform>
            <numerusform>صورة واحدة لا تشبه الأخرى. هل هو الشخص نفسه؟</numerusform>
            <numerusform>صورتان لا تشبهان الأخرى. هل هو الشخص نفسه؟</numerusform>
            <numerusform>%n صور لا تشبه الأخرى. هل هو الشخص نفسه؟</numerusform>
            <numerusform>%n صورة لا تشبه الأخرى. هل هو الشخص نفسه؟</numerusform>
            <numerusform>%n صورة لا تشبه الأخرى. هل هو الشخص نفسه؟</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>أضف صورًا للوجه أولًا.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>لا تصلح أي من هذه الصور. أضف صورة أفضل.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>اكتب اسمًا.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>صور أخرى: %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>تكفي ثلاث صور إلى خمس: الوجه كبير وواضح، من الأمام وقليلًا من كل جانب، كما يظهر عند الباب. اختر ملفات أو اسحبها إلى هنا.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>تكفي ثلاث صور إلى خمس: من الأمام وقليلًا من كل جانب.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>اختيار صور …</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>إيقاف الكاميرا</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>من الكاميرا</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>شبه كبير جدًا مع %1.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>ستقول المحطة كثيرًا «مجهول» عن كليهما. إن كانا الشخص نفسه، فأضف الصور هناك أو ادمج الاثنين.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>لم يتم ذلك.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>صور شخص واحد</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>صور (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>اسأله، ثم علّم أنه وافق.</translation>
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
        <translation>%1 (محظور)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>الصورة التي لا تشبه غيرها</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>مغادرة هذا السؤال</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Signing in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>غير مسموح</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>اطّلاع</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>الأمان</translation>
    </message>
    <message>
        <source>Station and settings</source>
        <translation>المحطة والإعدادات</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>الوجوه</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>الإشعارات المرسلة</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>قبل</translation>
    </message>
    <message>
        <source>After</source>
        <translation>بعد</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>الرد (HTTP)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>الشخص</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>النتيجة</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>التشابه</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>العتبة</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>السبب</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>the station itself</source>
        <translation>المحطة نفسها</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>شخص لم يسجّل الدخول</translation>
    </message>
    <message>
        <source>somebody at the station's screen</source>
        <translation>شخص عند شاشة المحطة</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>البرنامج «%1»</translation>
    </message>
    <message>
        <source>%1, at the station's shell</source>
        <translation>%1، من سطر أوامر المحطة</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>متى بالضبط</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>على ماذا</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>كيف انتهى</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>ينتمي إلى</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>رقم القيد</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>التجزئة</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>السجل نفسه</translation>
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
        <translation>ما القيود المعروضة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>نوع الحدث</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>من</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>ما يرتبط بعضه ببعض</translation>
    </message>
    <message>
        <source>Only what belongs together; press for all</source>
        <translation>ما يرتبط بعضه ببعض فقط؛ اضغط لعرض الكل</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>The log could not be read: %1</source>
        <translation>تعذّرت قراءة السجل: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No entry is of that kind</source>
        <translation>لا يوجد قيد من هذا النوع</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>The log could not be checked.</source>
        <translation>تعذّر فحص السجل.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>السجل كما كُتب: لا قيود لفحصها.</numerusform>
            <numerusform>السجل كما كُتب: فُحص قيد واحد، ولم يتغير.</numerusform>
            <numerusform>السجل كما كُتب: فُحص قيدان، ولم يتغير أي منهما.</numerusform>
            <numerusform>السجل كما كُتب: فُحصت %n قيود، ولم يتغير أي منها.</numerusform>
            <numerusform>السجل كما كُتب: فُحص %n قيدًا، ولم يتغير أي منها.</numerusform>
            <numerusform>السجل كما كُتب: فُحص %n قيد، ولم يتغير أي منها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>تغيّر القيد %1 بعد كتابته.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>هناك قيود ناقصة ابتداءً من القيد %1.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>القيد %1 لم تكتبه المحطة قط.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>القيود ليست بترتيبها ابتداءً من القيد %1.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>أحدث القيود ناقصة.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>أعاد شخص آخر كتابة السجل من جديد.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>في آخر السجل أكثر مما تم تأكيده: ربما توقفت المحطة فجأة.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
</context>
<context>
    <name>AuditMore</name>
    <message>
        <source>Only by %1</source>
        <translation>بواسطة %1 فقط</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>ما يرتبط بعضه ببعض</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>ما تم فعله</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>time, who, what, result</comment>
        <translation>%1، %2: %3، %4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بواسطة %1</translation>
    </message>
    <message>
        <source>Press to close it</source>
        <translation>اضغط لإغلاقه</translation>
    </message>
    <message>
        <source>Press to see all that is kept of it</source>
        <translation>اضغط لعرض كل ما حُفظ عنه</translation>
    </message>
</context>
<context>
    <name>AuditVerdict</name>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>جارٍ فحص كل القيود: %1 %</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>جارٍ فحص كل القيود…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>القيود مترابطة وموقّعة: أي تغيير يُكتشف.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>تحقق</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>add faces</source>
        <translation>إضافة وجوه</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>تغيير إعداد</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>تغيير الإعدادات</translation>
    </message>
    <message>
        <source>check audit log</source>
        <translation>فحص سجل التدقيق</translation>
    </message>
    <message>
        <source>encode face again</source>
        <translation>إعادة حساب وجه</translation>
    </message>
    <message>
        <source>erase person</source>
        <translation>محو شخص</translation>
    </message>
    <message>
        <source>export person</source>
        <translation>تصدير بيانات شخص</translation>
    </message>
    <message>
        <source>judge picture</source>
        <translation>تقييم صورة</translation>
    </message>
    <message>
        <source>label visit</source>
        <translation>نسب زيارة إلى شخص</translation>
    </message>
    <message>
        <source>list faces</source>
        <translation>سرد الوجوه</translation>
    </message>
    <message>
        <source>list persons</source>
        <translation>سرد الأشخاص</translation>
    </message>
    <message>
        <source>list tokens</source>
        <translation>سرد رموز الوصول</translation>
    </message>
    <message>
        <source>list unknown visitors</source>
        <translation>سرد الزوار المجهولين</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>سرد المستخدمين</translation>
    </message>
    <message>
        <source>merge person</source>
        <translation>دمج شخصين</translation>
    </message>
    <message>
        <source>read audit log</source>
        <translation>قراءة سجل التدقيق</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>التعرّف على وجه</translation>
    </message>
    <message>
        <source>recognize picture</source>
        <translation>التعرّف على صورة</translation>
    </message>
    <message>
        <source>remove face</source>
        <translation>إزالة وجه</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>إزالة شخص</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>رنّ الجرس</translation>
    </message>
    <message>
        <source>search visits</source>
        <translation>البحث في الزيارات</translation>
    </message>
    <message>
        <source>start</source>
        <translation>تشغيل</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>store visit</source>
        <translation>حفظ زيارة</translation>
    </message>
    <message>
        <source>study accuracy</source>
        <translation>دراسة الدقة</translation>
    </message>
    <message>
        <source>update person</source>
        <translation>تعديل شخص</translation>
    </message>
    <message>
        <source>verify audit log</source>
        <translation>التحقق من سجل التدقيق</translation>
    </message>
    <message>
        <source>view face</source>
        <translation>عرض وجه</translation>
    </message>
    <message>
        <source>view live picture</source>
        <translation>عرض صورة مباشرة</translation>
    </message>
    <message>
        <source>view live stream</source>
        <translation>عرض البث المباشر</translation>
    </message>
    <message>
        <source>view person</source>
        <translation>عرض شخص</translation>
    </message>
    <message>
        <source>view visit</source>
        <translation>عرض زيارة</translation>
    </message>
    <message>
        <source>view visit picture</source>
        <translation>عرض صورة زيارة</translation>
    </message>
    <message>
        <source>watch events</source>
        <translation>متابعة الأحداث</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>تسجيل دخول</translation>
    </message>
    <message>
        <source>sign in refused</source>
        <translation>رفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>تسجيل خروج</translation>
    </message>
    <message>
        <source>pin accepted</source>
        <translation>قبول رمز PIN</translation>
    </message>
    <message>
        <source>pin refused</source>
        <translation>رفض رمز PIN</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>قفل</translation>
    </message>
    <message>
        <source>setup claimed</source>
        <translation>بدء الإعداد</translation>
    </message>
    <message>
        <source>setup refused</source>
        <translation>رفض الإعداد</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>تعديل مستخدم</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>إزالة مستخدم</translation>
    </message>
    <message>
        <source>token created</source>
        <translation>إنشاء رمز وصول</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>إلغاء رمز وصول</translation>
    </message>
    <message>
        <source>success</source>
        <translation>تم</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>مرفوض</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فشل</translation>
    </message>
    <message>
        <source>known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>معدَّل</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>مُزال</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>مُدرَج</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>أُعيد ترتيبه</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>مقطوع</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>مزوَّر</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>غير مكتمل</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Live picture of “%1”</source>
        <translation>صورة مباشرة من «%1»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>تغيير الكاميرا %1</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>عرضها أولًا</translation>
    </message>
    <message>
        <source>Show camera %1 first</source>
        <translation>عرض الكاميرا %1 أولًا</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove camera %1</source>
        <translation>إزالة الكاميرا %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>الكاميرا %1، بها خلل</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>الكاميرا %1</translation>
    </message>
</context>
<context>
    <name>CameraEntry</name>
    <message>
        <source>A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door.</source>
        <translation>يتكون الاسم من حروف من A إلى Z وأرقام و«-» و«_» و«.»، مثل front-door.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>كلمة المرور تحتاج إلى اسم مستخدم.</translation>
    </message>
    <message>
        <source>A USB camera is a device such as /dev/video0.</source>
        <translation>كاميرا USB جهاز مثل ‎/dev/video0‎.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine.</source>
        <translation>اكتب المسار الكامل، مثل ‎/home/anna/door.mp4‎. وهو مسار على جهاز المحطة.</translation>
    </message>
    <message>
        <source>This address cannot be used. Look for letters that do not belong there.</source>
        <translation>لا يمكن استخدام هذا العنوان. ابحث عن أحرف لا مكان لها فيه.</translation>
    </message>
    <message>
        <source>An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.</source>
        <translation>العنوان مثل rtsp://192.168.1.20/stream1. تجده في دليل الكاميرا.</translation>
    </message>
    <message>
        <source>An address is such as http://192.168.1.20/video. The camera's manual says it.</source>
        <translation>العنوان مثل http://192.168.1.20/video. تجده في دليل الكاميرا.</translation>
    </message>
</context>
<context>
    <name>CameraList</name>
    <message>
        <source>There is no camera yet. Without one nobody is seen.</source>
        <translation>لا توجد كاميرا بعد. بدون كاميرا لا يُرى أحد.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>إضافة كاميرا</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Add a camera</source>
        <translation>إضافة كاميرا</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>الكاميرا %1</translation>
    </message>
    <message>
        <source>Network camera (RTSP)</source>
        <translation>كاميرا شبكة (RTSP)</translation>
    </message>
    <message>
        <source>Web camera (HTTP)</source>
        <translation>كاميرا ويب (HTTP)</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>كاميرا USB</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>ملف فيديو</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>مجلد صور</translation>
    </message>
    <message>
        <source>Drawn door, to try it</source>
        <translation>باب مرسوم، للتجربة</translation>
    </message>
    <message>
        <source>User name at the camera (may stay empty)</source>
        <translation>اسم المستخدم لدى الكاميرا (يمكن أن يبقى فارغًا)</translation>
    </message>
    <message>
        <source>Password at the camera (empty: as it is)</source>
        <translation>كلمة المرور لدى الكاميرا (فارغة: كما هي)</translation>
    </message>
    <message>
        <source>Password at the camera</source>
        <translation>كلمة المرور لدى الكاميرا</translation>
    </message>
    <message>
        <source>The camera is at the station's own machine. None was found there just now.</source>
        <translation>الكاميرا موصولة بجهاز المحطة. لم يُعثر على أي كاميرا هناك الآن.</translation>
    </message>
    <message>
        <source>A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.</source>
        <translation>مشهد يرسمه البرنامج: أناس يأتون ويقرعون الجرس ويذهبون. يُظهر كيف يعمل كل شيء بدون كاميرا.</translation>
    </message>
    <message>
        <source>The station reads it as if a camera gave it.</source>
        <translation>تقرؤه المحطة كما لو أنه آتٍ من كاميرا.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Add this camera</source>
        <translation>إضافة هذه الكاميرا</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>تغييرها</translation>
    </message>
    <message>
        <source>It is tried at once. The list of cameras shows its picture, or says what is wrong.</source>
        <translation>تُجرَّب فورًا. تعرض قائمة الكاميرات صورتها، أو تقول ما الخلل.</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>اسم الكاميرا</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>الجهاز</translation>
    </message>
    <message>
        <source>Path on the station's machine</source>
        <translation>المسار على جهاز المحطة</translation>
    </message>
</context>
<context>
    <name>CameraRemoval</name>
    <message>
        <source>Remove camera %1?</source>
        <translation>إزالة الكاميرا %1؟</translation>
    </message>
    <message>
        <source>The station does not watch it any more. Its visits stay in the history.</source>
        <translation>لا تراقبها المحطة بعد ذلك. تبقى زياراتها في السجل.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>جارٍ الاتصال…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>لا تعطي صورة منذ %1. تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>انتهى التسجيل.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>صورتها متوقفة منذ %1.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>لا ترى إلا السواد منذ %1.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>مغطاة منذ %1.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>صورتها غير واضحة منذ %1.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>تعطي صورة.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>الكاميرا %1: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (باب مرسوم، بلا كاميرا)</translation>
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
        <translation>توجد كاميرا أخرى اسمها «%1» بالفعل.</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>جارٍ الاتصال بـ«%1»…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>لا صورة من «%1»</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>انتهى التسجيل «%1»</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>صورة «%1» متوقفة</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>«%1» لا ترى إلا السواد</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>«%1» مغطاة</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>صورة «%1» غير واضحة</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>منذ %1. تُعاد المحاولة تلقائيًا؛ ولا يُرى الزوار في هذه الأثناء.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>منذ %1. قد لا يتم التعرف على الوجوه؛ نظّف العدسة أو اضبط تركيزها.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>منذ %1. قد لا يُرى الزوار؛ تفقّد الكاميرا.</translation>
    </message>
</context>
<context>
    <name>CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
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
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>أُخذت الموافقة على التعرف (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>تمت الإضافة دون سؤال، لسلامة المنزل (%1).</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>يحق لي تفعيل التعرف على هذا الشخص دون سؤاله، لسلامة المنزل</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>وافق الشخص على التعرف على وجهه</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>حسب النظام</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>العرض واللغة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>فاتح أو داكن</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>حجم الحروف</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>عادي</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>كبير</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>كبير جدًا</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>هادئة</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا حركة</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>يسري هذا على هذه النافذة وحدها؛ وتبقى المحطة والنوافذ الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>صوت الجرس</translation>
    </message>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>مطفأ</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>إشعار بقرع الجرس عندما تكون النافذة خلف غيرها</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>أن أحدًا قرع الجرس</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>مع الاسم</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Brightness of the screen</source>
        <translation>سطوع الشاشة</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.</source>
        <translation>لا يمكن تغيير سطوع هذه الشاشة من هنا: النظام لا يسمح بذلك. دليل الشاشة الجدارية (docs/kiosk.md) يبيّن كيف يُسمح به.</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>في الانتظار…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>جيدة. المقصود أكبر وجه فيها.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>أُضيفت، لكنها لا تشبه الصور الأخرى. أهو الشخص نفسه؟</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>أُضيفت</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>لم يُعثر على وجه. يجب أن يكون كبيرًا وينظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>أكثر من وجه. يجب أن يظهر شخص واحد فقط.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>الوجه صغير جدًا. اقترب أكثر.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>مظلمة جدًا أو ساطعة جدًا. ضوء متوازن على الوجه يساعد.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>غير واضحة. ابقَ ثابتًا.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>الوجه ملتفت. انظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>لا يُرى الوجه جيدًا بما يكفي.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>لم تُفحص: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>استبعاد %1</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>لا يمكن استخدامها: %1</translation>
    </message>
    <message>
        <source>It does not look like the pictures that are there. Is it the same person?</source>
        <translation>لا تشبه الصور الموجودة. هل هو الشخص نفسه؟</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>جارٍ الفحص…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>قف أمام الكاميرا وحدك وانظر إليها.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>جيد. أدر رأسك قليلًا والتقط صورة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>جيد. لا حاجة إلى صور أخرى؛ والمزيد لا يضر.</numerusform>
            <numerusform>جيد. تكفي صورة جيدة واحدة؛ والمزيد لا يضر.</numerusform>
            <numerusform>جيد. تكفي صورتان جيدتان؛ والمزيد لا يضر.</numerusform>
            <numerusform>جيد. تكفي %n صور جيدة؛ والمزيد لا يضر.</numerusform>
            <numerusform>جيد. تكفي %n صورة جيدة؛ والمزيد لا يضر.</numerusform>
            <numerusform>جيد. تكفي %n صورة جيدة؛ والمزيد لا يضر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>تم.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>لم يُعثر على وجه. انظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>أكثر من وجه. قف هناك وحدك.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>بعيد جدًا. اقترب أكثر.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>مظلم جدًا أو ساطع جدًا. ضوء متوازن على الوجه يساعد.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>غير واضح. ابقَ ثابتًا.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>انظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>لا يُرى جيدًا. اقترب أكثر، في ضوء أفضل.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>تعذّر الفحص. حاول مجددًا.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>صورة مباشرة</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>لا تعطي الكاميرا صورة الآن</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>التقاط صورة الآن</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>لا يظهر أي وجه. انظر إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>اقترب.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>ارجع قليلًا إلى الوراء.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>ضع الوجه داخل الشكل البيضوي.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>الإضاءة ضعيفة. مزيدًا من الضوء على الوجه من فضلك.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>الضوء شديد. ابتعد عن المصباح أو الشمس.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>اثبت.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>انظر مباشرة إلى الكاميرا.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>الآن أدر رأسك قليلًا إلى يسارك.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>الآن أدر رأسك قليلًا إلى يمينك.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>جيد. ابقَ هكذا…</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>تم الالتقاط. شكرًا.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>انتهى. أدخل اسمًا وأضف الشخص.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>انتهى، لكن الصور الجيدة قليلة. التقط المزيد بالزر.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>تم التقاط %1 من %2</translation>
    </message>
    <message>
        <source>The camera's picture cannot be looked at: %1</source>
        <translation>لا يمكن فحص صورة الكاميرا: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطّ</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>تخطّ وضعية الرأس هذه</translation>
    </message>
    <message>
        <source>Now look ahead and raise the chin a little.</source>
        <translation>الآن انظر أمامك وارفع ذقنك قليلًا.</translation>
    </message>
    <message>
        <source>Now look ahead and lower the chin a little.</source>
        <translation>الآن انظر أمامك واخفض ذقنك قليلًا.</translation>
    </message>
    <message>
        <source>A little more.</source>
        <translation>قليلًا بعد.</translation>
    </message>
    <message>
        <source>That is too far. A little less.</source>
        <translation>هذا كثير. أقل قليلًا.</translation>
    </message>
    <message>
        <source>To the other side, please.</source>
        <translation>إلى الجهة الأخرى من فضلك.</translation>
    </message>
    <message>
        <source>This is somebody else than before. One person only, please.</source>
        <translation>هذا شخص غير السابق. شخص واحد فقط من فضلك.</translation>
    </message>
    <message>
        <source>This one is left out; the others will do.</source>
        <translation>تُترك هذه؛ والصور الأخرى تكفي.</translation>
    </message>
    <message>
        <source>That is all. It will do, but three pictures are surer: take more with the key.</source>
        <translation>انتهى. هذا يكفي، لكن ثلاث صور أضمن: التقط المزيد بالزر.</translation>
    </message>
    <message>
        <source>Or skip it: fewer pictures will do.</source>
        <translation>أو تخطَّها: تكفي صور أقل.</translation>
    </message>
    <message>
        <source>If that cannot be: “Take picture now”.</source>
        <translation>إن تعذّر ذلك: «التقاط صورة الآن».</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>ابدأ من جديد</translation>
    </message>
    <message>
        <source>Start again with who stands there now</source>
        <translation>ابدأ من جديد مع من يقف هناك الآن</translation>
    </message>
    <message>
        <source>Is it somebody else’s turn? Then start again.</source>
        <translation>هل جاء دور شخص آخر؟ فابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>الملف أكبر من %1 ميغابايت؛ صغّره.</translation>
    </message>
    <message>
        <source>The camera's picture could not be used.</source>
        <translation>تعذّر استخدام صورة الكاميرا.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>لا يمكن إضافة صور أخرى الآن؛ أضف هذه أولًا.</numerusform>
            <numerusform>صورة واحدة على الأكثر في كل مرة؛ أضف هذه أولًا.</numerusform>
            <numerusform>صورتان على الأكثر في كل مرة؛ أضف هذه أولًا.</numerusform>
            <numerusform>%n صور على الأكثر في كل مرة؛ أضف هذه أولًا.</numerusform>
            <numerusform>%n صورة على الأكثر في كل مرة؛ أضف هذه أولًا.</numerusform>
            <numerusform>%n صورة على الأكثر في كل مرة؛ أضف هذه أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>اكتب اسمًا أولًا.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>لم تُقيَّم</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>يبدو حيًّا</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>يبدو صورة</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>محظور: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>زائر مجهول</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>درجة التأكد: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>هذا ما قاله أحدهم. أما المحطة فوجدت عند الباب:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>أفضل لقطة: %1، لم تُقارن أي لقطة، الحيوية: %2</numerusform>
            <numerusform>أفضل لقطة: %1، قورنت لقطة واحدة، الحيوية: %2</numerusform>
            <numerusform>أفضل لقطة: %1، قورنت لقطتان، الحيوية: %2</numerusform>
            <numerusform>أفضل لقطة: %1، قورنت %n لقطات، الحيوية: %2</numerusform>
            <numerusform>أفضل لقطة: %1، قورنت %n لقطة، الحيوية: %2</numerusform>
            <numerusform>أفضل لقطة: %1، قورنت %n لقطة، الحيوية: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>محظور: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التعرف…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>هذا الشخص هو …</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>هذا شخص آخر …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>حدّد من هذا</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>ليس هذا %1؛ حدّد من هو</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>شخص جديد …</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>ليس %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>ليس هذا %1 ولا أي شخص معروف</translation>
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
        <translation>غير معلوم</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>القرص ممتلئ. تنتظر الزيارات في الذاكرة إلى أن يتوفر متسع.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>تعذّرت قراءة شيء أو كتابته.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>تعذّر استخدام جزء من المحطة بإعداداته الحالية.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>هناك ما لا يعمل كما ينبغي.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>يمكنك تسجيل الدخول الآن، لكن رمز PIN لم يُقبل: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>المعالج مشغول جدًا.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>الذاكرة شبه ممتلئة.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>القرص شبه ممتلئ.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>ينقص الحاسوب شيء ما.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>الحاسوب</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>لديه متسع من المعالج والذاكرة والقرص.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>قد يُلاحَظ الزوار متأخرين. أغلق ما يعمل عليه غير المحطة، أو أفسح متسعًا؛ وإن استمر ذلك فاستخدم حاسوبًا أسرع أو كاميرات أقل.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>الكاميرات والتعرف</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>تصل الصور ويتم فحصها.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>لم يعد أحد يفحص الصور.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>أعد تشغيل المحطة. وإن تكرر ذلك، فراجع سجل تشغيلها.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>إحدى الكاميرات لا تعطي صورة.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>تجد أيّها أدناه. تفقّد تغذيتها وكابلها؛ تُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>قيد البدء.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>انتظر دقيقة: تُقرأ النماذج وبيانات الأشخاص.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>ذاكرة الزيارات</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>تُحفظ الزيارات ويمكن قراءتها.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>لا يمكن حفظ الزيارات أو قراءتها الآن.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>الزيارات الجديدة تنتظر، وتضيع عند إطفاء المحطة. تحقق هل القرص ممتلئ أو معطوب.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المتسع على القرص</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>هناك متسع لمزيد من الزيارات.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>لا متسع، أو تتعذّر الكتابة على القرص.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>أفسح متسعًا فورًا: وإلا ضاعت الزيارات.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>بقي متسع قليل.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>أفسح متسعًا قريبًا: أزل ما لا حاجة إليه من هذا القرص.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>نظام التعرف على الوجوه</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>ملفاته سليمة.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>هناك ملفات ناقصة أو تالفة.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>يستمر العمل حتى التشغيل التالي. أعد الملفات قبله: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>الساعة</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>تعمل بانتظام.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>كانت خاطئة أو قفزت.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>قد تحمل الزيارات وقتًا خاطئًا. تحقق من صحة التاريخ والوقت ومن ضبطهما عبر الشبكة.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>سجل ما تم فعله</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>يُكتب، ولم يغيّره أحد.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>تتعذّر كتابته، أو ليس كما كُتب.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>افتح سجل التدقيق أدناه وتحقق منه: يبيّن أين يبدأ الخطأ.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>الاتصال الآمن</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>شهادته صالحة.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>شهادته توشك أن تنتهي، أو تعذّر تجديدها.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>جدّد الشهادة؛ وإلى حينها قد ترفض أجهزة أخرى الاتصال.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>هناك ما ليس كما ينبغي.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>التفاصيل أدناه.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>لم يُفحص بعد.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>غير معلوم: لم يرد عنه خبر منذ فترة.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>انتظر دقيقة. وإن استمر ذلك، فأعد تشغيل المحطة.</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %, disk %3 %</source>
        <comment>how busy or full each is</comment>
        <translation>المعالج %1 %، الذاكرة %2 %، القرص %3 %</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>آخر زائر: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>تنبّه المحطة عند القدوم</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>تقول المحطة من القادم</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Hide the keyboard</source>
        <translation>أخفِ لوحة المفاتيح</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2، %3 صورة في الثانية</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>مباشر</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>صورة مباشرة من «%1»</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>لا كاميرا</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd، d MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>عرض تجريبي: باب مرسوم</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>Starting: nobody is named yet</source>
        <translation>قيد التشغيل: لا يُتعرَّف على أحد بعد</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.</source>
        <translation>كلمات المحطة نفسها، بالإنجليزية، لمن يعتني بها. 500 سطر على الأكثر منذ تشغيلها.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log</comment>
        <translation>كل شيء</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>التحذيرات والأخطاء</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing of that kind was logged.</source>
        <translation>لم يُسجَّل شيء من هذا النوع.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>السجل التقني</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log</comment>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>log</comment>
        <translation>تفصيل</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, how grave, what was logged</comment>
        <translation>%1، %2: %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorbell</source>
        <translation>جرس الباب</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>الزوار المجهولون</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>العرض واللغة</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>حالة المحطة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>ما مدى دقة التعرّف؟</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
</context>
<context>
    <name>MenuBarOfStation</name>
    <message>
        <source>&amp;Station</source>
        <translation>ال&amp;محطة</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;قرع الجرس</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>&amp;حول هذه المحطة</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>ال&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>م&amp;باشر</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;ملء الشاشة</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;فتح محطة أخرى</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>شخص جديد</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>لا توجد كاميرا بعد</translation>
    </message>
    <message>
        <source>Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.</source>
        <translation>بدون كاميرا لا يُرى أحد. كاميرا شبكة أو كاميرا USB أو الباب المرسوم لترى كيف يعمل: أضفها هنا.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>إضافة كاميرا</translation>
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
        <translation>تراجع</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>قرأت ذلك</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>وجه غير حي</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>بلا وجه</translation>
    </message>
</context>
<context>
    <name>OwnerColumn</name>
    <message>
        <source>With this name and password you sign in from other devices, and may change everything.</source>
        <translation>بهذا الاسم وكلمة المرور تسجّل الدخول من أجهزة أخرى، ويمكنك تغيير كل شيء.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>لهذه المحطة مالك.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>كلمة مرور من 10 أحرف على الأقل</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>رمز PIN من 4 إلى 12 رقمًا لهذه الشاشة (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>The password is too short: at least 10 characters. Several words are easiest to remember.</source>
        <translation>كلمة المرور قصيرة جدًا: 10 أحرف على الأقل. عدة كلمات هي الأسهل تذكرًا.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>القيمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>يتكوّن رمز PIN من 4 إلى 12 رقمًا.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>جارٍ العمل…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>اجعلني المالك</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>أو من جهاز آخر</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>أدخل فيه هذا الرمز. يصلح لمالك واحد، إلى أن يُعاد تشغيل هذه المحطة؛ احتفظ به لنفسك.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>عنوان المحطة</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>عرض %1</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>صورة %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>الأشخاص</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>إضافة شخص</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>الزوار المجهولون</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>تعذّرت قراءة الأشخاص: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>لا أحد معروف بعد. أضف أول شخص ببضع صور لوجهه، أو حدّد في إحدى الزيارات من كان الزائر.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>ما مدى دقة التعرّف؟</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>ابحث عن اسم أو ملاحظة</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>تعلّم هذا الوجه أيضًا، إن كان جيدًا بما يكفي</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>تعذّرت قراءة الأشخاص: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>لا أحد معروف بعد</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>لا أحد بهذا الاسم</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>ابحث عن اسم أو ملاحظة</translation>
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
        <translation>تم الحفظ.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>لم يتم الحفظ:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>أُزيل الوجه.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>لم يُزَل الوجه:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>الوجوه والزيارات تعود الآن إلى %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>لم يتم الدمج:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>تمت إزالة %1.</translation>
    </message>
    <message>
        <source>Nothing was handed out:</source>
        <translation>لم يُسلَّم شيء:</translation>
    </message>
    <message>
        <source>Everything that is known of %1 is in %2 now. Give it to nobody but them.</source>
        <comment>name, file</comment>
        <translation>كل ما هو معروف عن %1 موجود الآن في %2. لا تعطه لأحد سواه.</translation>
    </message>
    <message>
        <source>%1 was not removed:</source>
        <translation>لم تتم إزالة %1:</translation>
    </message>
    <message>
        <source>%1 was not erased:</source>
        <translation>لم يتم محو %1:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>تعديل %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>لقطة جيدة</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>لقطة متوسطة</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>لقطة ضعيفة</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>من زيارة</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>وجه، %1، %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>لم تُحفظ صورة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>إزالة هذا الوجه، %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>محظور: تنبّه المحطة عند القدوم</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>تعديل …</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>إضافة صور</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>الشخص نفسه …</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>إزالة …</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>محو …</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>لا وجوه بعد: لا يمكن التعرف على %1. أضف صورًا.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>لا لقطات للوجه للتعرف بها</numerusform>
            <numerusform>التعرف بلقطة واحدة للوجه</numerusform>
            <numerusform>التعرف بلقطتين للوجه</numerusform>
            <numerusform>التعرف بـ%n لقطات للوجه</numerusform>
            <numerusform>التعرف بـ%n لقطة للوجه</numerusform>
            <numerusform>التعرف بـ%n لقطة للوجه</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>تعذّرت قراءة الزيارات: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>لا حضور عند الباب بعد</translation>
    </message>
    <message>
        <source>Hand out data …</source>
        <translation>تسليم البيانات …</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>زيارات %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 هو الشخص نفسه …</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>الدمج مع %1؟</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>ستعود كل الوجوه والزيارات من %1 إلى %2، وتتم إزالة %1. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>ستنسى المحطة الوجوه وتعدّ %1 من المجهولين. ويبقى الاسم في الزيارات السابقة. لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>محو %1؟</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>تُتلف الوجوه نهائيًا، وكذلك الاسم والملامح والصور في كل الزيارات السابقة. وتحصل على إيصال يمكنك تسليمه للشخص.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>محو نهائي</translation>
    </message>
    <message>
        <source>Everything that is known of %1</source>
        <translation>كل ما هو معروف عن %1</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>بيانات (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>بلا وجوه</numerusform>
            <numerusform>وجه واحد</numerusform>
            <numerusform>وجهان</numerusform>
            <numerusform>%n وجوه</numerusform>
            <numerusform>%n وجهًا</numerusform>
            <numerusform>%n وجه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>بلا زيارات</numerusform>
            <numerusform>زيارة واحدة</numerusform>
            <numerusform>زيارتان</numerusform>
            <numerusform>%n زيارات</numerusform>
            <numerusform>%n زيارة</numerusform>
            <numerusform>%n زيارة</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>آخر ظهور %1، %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>لا ظهور بعد</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, known or blocked</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, known or blocked, facts</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>PinGate</name>
    <message numerus="yes">
        <source>That PIN is wrong. At most %n more before a pause.</source>
        <translation>
            <numerusform>رمز PIN خاطئ. لم تبقَ محاولات قبل توقف مؤقت.</numerusform>
            <numerusform>رمز PIN خاطئ. بقيت محاولة واحدة على الأكثر قبل توقف مؤقت.</numerusform>
            <numerusform>رمز PIN خاطئ. بقيت محاولتان على الأكثر قبل توقف مؤقت.</numerusform>
            <numerusform>رمز PIN خاطئ. بقيت %n محاولات على الأكثر قبل توقف مؤقت.</numerusform>
            <numerusform>رمز PIN خاطئ. بقيت %n محاولة على الأكثر قبل توقف مؤقت.</numerusform>
            <numerusform>رمز PIN خاطئ. بقيت %n محاولة على الأكثر قبل توقف مؤقت.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>رمز PIN خاطئ. هناك توقف مؤقت الآن.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>محاولات خاطئة كثيرة.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>لا يُسمح لـ %1 بذلك. ليُدخل من يُسمح له رمزه السري.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>محاولات كثيرة في وقت واحد.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Enter a PIN</source>
        <translation>أدخل رمز PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>لم يُدخل أي رقم</numerusform>
            <numerusform>أُدخل رقم واحد</numerusform>
            <numerusform>أُدخل رقمان</numerusform>
            <numerusform>أُدخلت %n أرقام</numerusform>
            <numerusform>أُدخل %n رقمًا</numerusform>
            <numerusform>أُدخل %n رقم</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 حاول مجددًا الآن.</numerusform>
            <numerusform>%1 حاول مجددًا بعد ثانية واحدة.</numerusform>
            <numerusform>%1 حاول مجددًا بعد ثانيتين.</numerusform>
            <numerusform>%1 حاول مجددًا بعد %n ثوانٍ.</numerusform>
            <numerusform>%1 حاول مجددًا بعد %n ثانية.</numerusform>
            <numerusform>%1 حاول مجددًا بعد %n ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>تطلب هذه الشاشة الرمز قبل المتابعة.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>مسح</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Pictures of %1 are being added.</source>
        <translation>تجري الآن إضافة صور %1.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are being added.</source>
        <translation>تجري الآن إضافة صور شخص جديد.</translation>
    </message>
    <message>
        <source>Pictures of %1 are not added yet.</source>
        <translation>لم تُضف صور %1 بعد.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are not added yet.</source>
        <translation>لم تُضف صور شخص جديد بعد.</translation>
    </message>
    <message>
        <source>Settings are being saved.</source>
        <translation>يجري الآن حفظ الإعدادات.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>لا تغييرات في الإعدادات.</numerusform>
            <numerusform>تغيير واحد في الإعدادات لم يُحفظ بعد.</numerusform>
            <numerusform>تغييران في الإعدادات لم يُحفظا بعد.</numerusform>
            <numerusform>%n تغييرات في الإعدادات لم تُحفظ بعد.</numerusform>
            <numerusform>%n تغييرًا في الإعدادات لم يُحفظ بعد.</numerusform>
            <numerusform>%n تغيير في الإعدادات لم يُحفظ بعد.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote for the set-up is not used yet.</source>
        <translation>ما كتبته للإعداد لم يُستخدم بعد.</translation>
    </message>
    <message>
        <source>Quit anyway?</source>
        <translation>هل تريد الإنهاء رغم ذلك؟</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>تم محو %1 بتاريخ %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>لم يُتلف أي وجه مسجَّل.</numerusform>
            <numerusform>أُتلف وجه مسجَّل واحد.</numerusform>
            <numerusform>أُتلف وجهان مسجَّلان.</numerusform>
            <numerusform>أُتلفت %n وجوه مسجَّلة.</numerusform>
            <numerusform>أُتلف %n وجهًا مسجَّلًا.</numerusform>
            <numerusform>أُتلف %n وجه مسجَّل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>لا زيارات سابقة حُذف منها الاسم والوجه والصورة.</numerusform>
            <numerusform>حُذف الاسم والوجه والصورة من زيارة سابقة واحدة.</numerusform>
            <numerusform>حُذف الاسم والوجه والصورة من زيارتين سابقتين.</numerusform>
            <numerusform>حُذف الاسم والوجه والصورة من %n زيارات سابقة.</numerusform>
            <numerusform>حُذف الاسم والوجه والصورة من %n زيارة سابقة.</numerusform>
            <numerusform>حُذف الاسم والوجه والصورة من %n زيارة سابقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>القيد: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>of an erasure, name</comment>
        <translation>إيصال %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved: %1</source>
        <translation>لم يُحفظ الإيصال: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>احفظ …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>حفظ الإيصال</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>نص (%1)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>استبدله</translation>
    </message>
    <message>
        <source>Replace that file?</source>
        <translation>هل تريد استبدال هذا الملف؟</translation>
    </message>
    <message>
        <source>There is %1 already. What is in it would be lost.</source>
        <translation>الملف %1 موجود مسبقًا. سيضيع ما فيه.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>قُرع الجرس عند «%1»</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>محظور: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>%1 عند الباب</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>قبل قليل عند الباب: %1</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>جارٍ التعرف على القادم…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>لم يُرَ وجه أحد</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>لا تفتح. تم التعرف على: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>قد تكون هذه صورة مرفوعة أمام الكاميرا، لا شخصًا</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>لا أحد هنا يعرف هذا الوجه</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>تم التعرف</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>تم التعرف، %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>هنا لأول مرة</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>آخر مرة هنا: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>علمت</translation>
    </message>
    <message>
        <source>%1 are at the door</source>
        <comment>several people</comment>
        <translation>%1 عند الباب</translation>
    </message>
    <message>
        <source>%1 were at the door</source>
        <comment>several people</comment>
        <translation>قبل قليل عند الباب: %1</translation>
    </message>
    <message>
        <source>Do not open.</source>
        <translation>لا تفتح.</translation>
    </message>
    <message>
        <source>One of them may be a picture held up, not a person</source>
        <translation>قد يكون أحدهم صورة مرفوعة أمام الكاميرا، لا شخصًا</translation>
    </message>
    <message>
        <source>Nobody here knows these faces</source>
        <translation>لا أحد هنا يعرف هذه الوجوه</translation>
    </message>
</context>
<context>
    <name>RingStrip</name>
    <message>
        <source>Somebody rang</source>
        <translation>رنّ أحدهم الجرس</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>عرض</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>More</source>
        <translation>أكثر</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>القيمة المقبولة: %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>القيمة الأصلية</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>أماكن الحفظ</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>الزيارات</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>التعرف</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>كلمات المرور والجلسات</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>المراقبة</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>سجل التشغيل</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>سجل التدقيق</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>المحطة</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>محدد بالخيار ‎%1 الذي شُغّلت به المحطة.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>محدد بـ%1 في بيئة المحطة.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>محدد في ‎%1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>تم تغييره هنا.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>القيمة الأصلية.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>لتغييره، اكتب %1 في ملف الإعدادات أو عيّن ‎%2، ثم أعد تشغيل المحطة.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>المستخدمون ورموز PIN</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>لا يمكن تغيير شيء هنا أثناء عمل المحطة.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>ما يمكن تغييره هنا فقط</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>عرض البقية أيضًا</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>ملف الإعدادات هو ‎%1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>لا يُستخدم أي ملف إعدادات.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>تم الحفظ، وهو سارٍ الآن.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>لا تغييرات غير محفوظة</numerusform>
            <numerusform>تغيير واحد لم يُحفظ بعد</numerusform>
            <numerusform>تغييران لم يُحفظا بعد</numerusform>
            <numerusform>%n تغييرات لم تُحفظ بعد</numerusform>
            <numerusform>%n تغييرًا لم يُحفظ بعد</numerusform>
            <numerusform>%n تغيير لم يُحفظ بعد</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>ليس لهذه المحطة مالك بعد: لا يمكن لأحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>إعداد</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>إعداد هذه المحطة</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>الخطوة السابقة</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>أي لغة؟</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>من يعتني بها؟</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>ماذا ترى؟</translation>
    </message>
    <message>
        <source>Whom does it know?</source>
        <translation>من تعرف؟</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>جاهزة</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>الخطوة %1 من 4</translation>
    </message>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>لا تعرف المحطة أحدًا.</numerusform>
            <numerusform>تعرف المحطة شخصًا واحدًا.</numerusform>
            <numerusform>تعرف المحطة شخصين.</numerusform>
            <numerusform>تعرف المحطة %n أشخاص.</numerusform>
            <numerusform>تعرف المحطة %n شخصًا.</numerusform>
            <numerusform>تعرف المحطة %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.</source>
        <translation>تسمّي من عُرض عليها، وتقول «غير معروف» عن كل من سواه. ابدأ بنفسك: تكفي بضع صور من الكاميرا.</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>إضافة شخص آخر</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>إضافة أول شخص</translation>
    </message>
    <message>
        <source>It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.</source>
        <translation>لها مالك. يحصل الآخرون على اسم ورمز PIN خاصين بهم في «الإعدادات»، «المستخدمون ورموز PIN».</translation>
    </message>
    <message>
        <source>It has no owner yet: nobody can sign in.</source>
        <translation>ليس لها مالك بعد: لا يستطيع أحد تسجيل الدخول.</translation>
    </message>
    <message>
        <source>It has no camera yet. Add one under “Cameras”.</source>
        <translation>ليس لها كاميرا بعد. أضف واحدة في «الكاميرات».</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>لا تعطي أي كاميرا صورة.</numerusform>
            <numerusform>كاميرا واحدة تعطي صورة.</numerusform>
            <numerusform>كاميرتان تعطيان صورة.</numerusform>
            <numerusform>%n كاميرات تعطي صورة.</numerusform>
            <numerusform>%n كاميرا تعطي صورة.</numerusform>
            <numerusform>%n كاميرا تعطي صورة.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera gives a picture yet. “Cameras” says why.</source>
        <translation>لا تعطي أي كاميرا صورة بعد. تقول «الكاميرات» السبب.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>لا تعرف أحدًا.</numerusform>
            <numerusform>تعرف شخصًا واحدًا.</numerusform>
            <numerusform>تعرف شخصين.</numerusform>
            <numerusform>تعرف %n أشخاص.</numerusform>
            <numerusform>تعرف %n شخصًا.</numerusform>
            <numerusform>تعرف %n شخص.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows nobody yet, and calls everybody unknown. Add people under “People”.</source>
        <translation>لا تعرف أحدًا بعد، وتعدّ الجميع غير معروفين. أضف أشخاصًا في «الأشخاص».</translation>
    </message>
    <message>
        <source>Ring the bell to try it</source>
        <translation>قرع الجرس للتجربة</translation>
    </message>
    <message>
        <source>A camera at the height of faces, and not against the sun, knows people best.</source>
        <translation>الكاميرا التي في مستوى الوجوه، وليست في مواجهة الشمس، تعرف الناس أفضل.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>جرس الباب: تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>تسجيل الدخول إلى المحطة</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>جارٍ معرفة من يجيب هناك…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مرة أخرى</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.</source>
        <translation>لم يرَ أحد هنا شهادة هذه المحطة من قبل. قارن بصمتها بالبصمة في سجل المحطة: لا تكون محطتك إلا إذا تطابقتا.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>البصمتان متطابقتان</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>هذه ليست الشهادة التي أظهرتها المحطة من قبل. لم يُرسل إليها شيء.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>قد يكون أحد ما بينك وبين المحطة. إذا كانت لها شهادة جديدة فإن سجلها يعرض البصمة الجديدة: عندئذ شغّل هذا البرنامج بالخيار --fingerprint مع تلك البصمة.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>الآن</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>انظر مرة أخرى</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>الطريق إلى هناك غير مشفّر: يستطيع آخرون على الشبكة قراءة الاسم وكلمة المرور والصور.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
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
        <translation>شخصان</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>غرباء عند الباب</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>الشخص نفسه</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>يُذكر اسم ابتداءً من %1</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>لا شبه</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>متطابق</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>لم تُحفظ صورة</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>حول هذه المحطة</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>اقفل الآن</translation>
    </message>
    <message>
        <source>Forgets the PIN that was given; the next one who wants in gives theirs</source>
        <translation>ينسى الرقم السري الذي أُدخل؛ ومن يريد الدخول بعد ذلك يُدخل رقمه</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>no face was found; use a picture in which the face is large, sharp and looks at the camera</source>
        <translation>لم يُعثر على أي وجه؛ استخدم صورة يكون فيها الوجه كبيرًا وواضحًا وناظرًا إلى الكاميرا</translation>
    </message>
    <message>
        <source>%1 faces were found and none is clearly the largest; crop the picture to the person meant</source>
        <translation>عُثر على %1 من الوجوه وليس بينها ما هو أكبر بوضوح؛ اقتطع الصورة على الشخص المقصود</translation>
    </message>
    <message>
        <source>%1 faces were found; the largest was taken (%2 at %3,%4)</source>
        <translation>عُثر على %1 من الوجوه؛ أُخذ أكبرها (%2 عند %3,%4)</translation>
    </message>
    <message>
        <source>the picture that was kept does not show this face well enough; use another one</source>
        <translation>الصورة المحفوظة لا تُظهر هذا الوجه بوضوح كافٍ؛ استخدم صورة أخرى</translation>
    </message>
    <message>
        <source>the face is too small (%1, needs %2 px in height); use a closer picture</source>
        <translation>الوجه صغير جدًا (%1، والمطلوب ارتفاع %2 بكسل)؛ استخدم صورة أقرب</translation>
    </message>
    <message>
        <source>the face could not be measured: %1</source>
        <translation>تعذّر قياس الوجه: %1</translation>
    </message>
    <message>
        <source>the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture</source>
        <translation>المشهد ضعيف جدًا (الحجم %1، الوضوح %2، الضوء %3، الوضعية %4، كلٌّ من 1)؛ استخدم صورة أوضح وأفضل إضاءة</translation>
    </message>
    <message>
        <source>the detector gave no points to align the face by</source>
        <translation>لم تُحدَّد مواضع العينين والأنف والفم</translation>
    </message>
    <message>
        <source>its eyes, nose and mouth do not lie like a face's</source>
        <translation>مواضع العينين والأنف والفم ليست كما في الوجه</translation>
    </message>
    <message>
        <source>none of the pictures could be taken; %1</source>
        <translation>لم يمكن أخذ أي من الصور؛ %1</translation>
    </message>
    <message>
        <source>this visit goes on; say who it was when it is over</source>
        <translation>هذه الزيارة ما زالت جارية؛ قل مَن كان عندما تنتهي</translation>
    </message>
    <message>
        <source>this visit has no picture to learn a face from</source>
        <translation>ليس لهذه الزيارة صورة يُتعلَّم منها الوجه</translation>
    </message>
    <message>
        <source>this visit has no face %1</source>
        <translation>ليس في هذه الزيارة الوجه %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>لم يتغير شيء: %1</translation>
    </message>
    <message>
        <source>nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures</source>
        <translation>لم يتغير شيء: هذا الوجه يشبه %1 كثيرًا (درجة الشبه %2). إن كان هو %1 فقل ذلك؛ وإلا فأضف صورًا أفضل</translation>
    </message>
    <message>
        <source>there is already somebody named %1. If it is them, say so</source>
        <translation>يوجد بالفعل شخص اسمه %1. إن كان هو نفسه فقل ذلك</translation>
    </message>
    <message>
        <source>this person has no such face</source>
        <translation>ليس لهذا الشخص وجه كهذا</translation>
    </message>
    <message>
        <source>too many pictures wait to be looked at; try again in a few seconds</source>
        <translation>صور كثيرة تنتظر الفحص؛ أعد المحاولة بعد ثوانٍ</translation>
    </message>
    <message>
        <source>the station stops</source>
        <translation>المحطة تتوقف</translation>
    </message>
    <message>
        <source>the picture cannot be read: %1</source>
        <translation>تعذّرت قراءة الصورة: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>الملف فارغ</translation>
    </message>
    <message>
        <source>larger than %1 MiB; give a smaller picture</source>
        <translation>أكبر من %1 ميبي بايت؛ استخدم صورة أصغر</translation>
    </message>
    <message>
        <source>its header gives no size; the file is damaged</source>
        <translation>لا يُعرف مقاس الصورة؛ الملف تالف</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are too many (at most %3 million); give a smaller picture</source>
        <translation>%1 x %2 بكسل أكثر مما يجوز (%3 مليون على الأكثر)؛ استخدم صورة أصغر</translation>
    </message>
    <message>
        <source>the file breaks off in the middle; copy it again</source>
        <translation>الملف مبتور من منتصفه؛ انسخه من جديد</translation>
    </message>
    <message>
        <source>not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)</source>
        <translation>ليست صورة يمكن قراءتها (JPEG أو PNG أو WebP أو BMP أو TIFF)</translation>
    </message>
    <message>
        <source>more than %1 million pixels; give a smaller picture</source>
        <translation>أكثر من %1 مليون بكسل؛ استخدم صورة أصغر</translation>
    </message>
    <message>
        <source>not a picture that can be read, or a damaged one</source>
        <translation>ليست صورة يمكن قراءتها، أو أنها تالفة</translation>
    </message>
    <message>
        <source>no picture was kept of this face</source>
        <translation>لم تُحفظ صورة لهذا الوجه</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>لا بد للشخص من اسم</translation>
    </message>
    <message>
        <source>the name is too long (%1 characters, at most %2)</source>
        <translation>الاسم طويل جدًا (%1 من الأحرف، و%2 على الأكثر)</translation>
    </message>
    <message>
        <source>the name holds control characters, or bytes that are no text</source>
        <translation>في الاسم أحرف تحكم أو بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>there is a person called %1 already; add pictures to them (person add-face) or choose another name</source>
        <translation>يوجد بالفعل شخص اسمه %1؛ أضف إليه صورًا أو اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>there is a person called %1 already; if they are one person, merge them</source>
        <translation>يوجد بالفعل شخص اسمه %1؛ إن كانا شخصًا واحدًا فادمجهما</translation>
    </message>
    <message>
        <source>there is nobody called %1 (doorbellctl person list shows everybody)</source>
        <translation>لا أحد اسمه %1</translation>
    </message>
    <message>
        <source>that is one and the same person</source>
        <translation>هذا هو الشخص نفسه</translation>
    </message>
    <message>
        <source>there is no person %1</source>
        <translation>لا يوجد الشخص %1</translation>
    </message>
    <message>
        <source>there is no face %1</source>
        <translation>لا يوجد الوجه %1</translation>
    </message>
    <message>
        <source>there is no visit %1</source>
        <translation>لا توجد الزيارة %1</translation>
    </message>
    <message>
        <source>this visit has no face %1 (they count from 0; it has %2)</source>
        <translation>ليس في هذه الزيارة الوجه %1 (العد من 0؛ وفيها %2)</translation>
    </message>
    <message>
        <source>there is no picture %1</source>
        <translation>لا توجد الصورة %1</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>الشخص %1: %2</translation>
    </message>
    <message>
        <source>visit %1: %2</source>
        <translation>الزيارة %1: %2</translation>
    </message>
    <message>
        <source>the disk is full: nothing can be stored until there is room (%1)</source>
        <translation>القرص ممتلئ: لا يمكن حفظ شيء حتى يتوفر مكان (%1)</translation>
    </message>
    <message>
        <source>the database cannot be written: it is read-only (%1)</source>
        <translation>لا يمكن الكتابة في قاعدة البيانات: إنها للقراءة فقط (%1)</translation>
    </message>
    <message>
        <source>the database is busy with another program; try again (%1)</source>
        <translation>قاعدة البيانات مشغولة ببرنامج آخر؛ أعد المحاولة (%1)</translation>
    </message>
    <message>
        <source>the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)</source>
        <translation>تعذّرت كتابة قاعدة البيانات أو قراءتها: القرص معطوب أو بُلغ حد الحجم (%1)</translation>
    </message>
    <message>
        <source>the database cannot be opened: check the owner and permissions of the file and its folder (%1)</source>
        <translation>لا يمكن فتح قاعدة البيانات: تحقق من مالك الملف ومجلده ومن صلاحياتهما (%1)</translation>
    </message>
    <message>
        <source>the database is damaged (%1); stop the station and restore a backup</source>
        <translation>قاعدة البيانات تالفة (%1)؛ أوقف المحطة واستعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>the database refused a duplicate or dangling entry (%1)</source>
        <translation>رفضت قاعدة البيانات قيدًا مكررًا أو يتيمًا (%1)</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>أخفقت قاعدة البيانات: %1</translation>
    </message>
    <message>
        <source>the database lost what was just written to it; stop the station and restore a backup</source>
        <translation>فقدت قاعدة البيانات ما كُتب فيها للتو؛ أوقف المحطة واستعد نسخة احتياطية</translation>
    </message>
    <message>
        <source>the database has not answered for %1 s; another program may hold it, or its disk hangs</source>
        <translation>لم تُجب قاعدة البيانات منذ %1 ث؛ ربما يمسكها برنامج آخر أو أن قرصها متوقف</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>تعذّرت كتابة %1: %2</translation>
    </message>
    <message>
        <source>a visit was lost: %1 wait for the database already; make room on the disk of %2</source>
        <translation>فُقدت زيارة: %1 تنتظر قاعدة البيانات بالفعل؛ أفرغ مكانًا على قرص %2</translation>
    </message>
    <message>
        <source>the station stops, and what is new of %1 visits could not be stored</source>
        <translation>المحطة تتوقف، ولم يمكن حفظ جديد %1 من الزيارات</translation>
    </message>
    <message>
        <source>the bell rang, but there is no camera "%1"</source>
        <translation>رنّ الجرس، لكن لا توجد كاميرا «%1»</translation>
    </message>
    <message>
        <source>the name is too long; at most %1 characters</source>
        <translation>الاسم طويل جدًا؛ %1 من الأحرف على الأكثر</translation>
    </message>
    <message>
        <source>the name holds invisible or control characters, or bytes that are no text</source>
        <translation>في الاسم أحرف غير مرئية أو بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>الاسم مطلوب</translation>
    </message>
    <message>
        <source>the name looks like an identifier of this station; choose another</source>
        <translation>يشبه الاسم معرّفًا من معرّفات هذه المحطة؛ اختر غيره</translation>
    </message>
    <message>
        <source>the password is too long; at most %1 characters</source>
        <translation>كلمة المرور طويلة جدًا؛ %1 من الأحرف على الأكثر</translation>
    </message>
    <message>
        <source>the password holds bytes that are no text</source>
        <translation>في كلمة المرور بايتات ليست نصًا</translation>
    </message>
    <message>
        <source>the password is too short; at least %1 characters, several words are easiest to remember</source>
        <translation>كلمة المرور قصيرة جدًا؛ %1 من الأحرف على الأقل، وعدة كلمات هي الأسهل تذكرًا</translation>
    </message>
    <message>
        <source>the password is the user's name; choose another</source>
        <translation>كلمة المرور هي اسم المستخدم؛ اختر غيرها</translation>
    </message>
    <message>
        <source>the password is one of those that are tried first; choose another, several words are easiest to remember</source>
        <translation>كلمة المرور من التي تُجرَّب أولًا؛ اختر غيرها، وعدة كلمات هي الأسهل تذكرًا</translation>
    </message>
    <message>
        <source>a PIN is %1 to %2 digits</source>
        <translation>رمز PIN من %1 إلى %2 أرقام</translation>
    </message>
    <message>
        <source>the PIN is one of those that are tried first; choose another</source>
        <translation>رمز PIN هذا من التي تُجرَّب أولًا؛ اختر غيره</translation>
    </message>
    <message>
        <source>there is no user of this name or id</source>
        <translation>لا يوجد مستخدم بهذا الاسم</translation>
    </message>
    <message>
        <source>there is no such user (any more)</source>
        <translation>لا وجود لهذا المستخدم (بعد الآن)</translation>
    </message>
    <message>
        <source>this sign-in or token is not valid (any more): sign in again, or make a new token</source>
        <translation>تسجيل الدخول هذا غير صالح (بعد الآن): سجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>too many wrong attempts: wait %1 seconds, then try again</source>
        <translation>محاولات خاطئة كثيرة: انتظر %1 ثانية ثم أعد المحاولة</translation>
    </message>
    <message>
        <source>too many are signing in at once: try again in %1 seconds</source>
        <translation>كثيرون يسجّلون الدخول في آن واحد: أعد المحاولة بعد %1 ثانية</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>الاسم أو كلمة المرور غير صحيح</translation>
    </message>
    <message>
        <source>the old password is wrong</source>
        <translation>كلمة المرور القديمة غير صحيحة</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>رمز PIN غير صحيح</translation>
    </message>
    <message>
        <source>this station is set up already; sign in instead</source>
        <translation>هذه المحطة مُعدّة من قبل؛ سجّل الدخول بدلًا من ذلك</translation>
    </message>
    <message>
        <source>this station has users already</source>
        <translation>لهذه المحطة مستخدمون من قبل</translation>
    </message>
    <message>
        <source>the setup code is wrong; the one that counts was shown when the station was started last</source>
        <translation>رمز الإعداد غير صحيح؛ المعتمد هو ما عُرض عند آخر تشغيل للمحطة</translation>
    </message>
    <message>
        <source>there is not enough memory to check a password now; try again, or stop other programs</source>
        <translation>لا تكفي الذاكرة الآن للتحقق من كلمة المرور؛ أعد المحاولة أو أوقف برامج أخرى</translation>
    </message>
    <message>
        <source>this is the last admin who can sign in; make somebody else an admin first</source>
        <translation>هذا آخر مدير يستطيع الدخول؛ اجعل غيره مديرًا أولًا</translation>
    </message>
    <message>
        <source>there is a user called %1 already; choose another name</source>
        <translation>يوجد بالفعل مستخدم اسمه %1؛ اختر اسمًا آخر</translation>
    </message>
    <message>
        <source>the user was changed just now; try again</source>
        <translation>تغيّر المستخدم للتو؛ أعد المحاولة</translation>
    </message>
    <message>
        <source>%1; trying again in %2 s</source>
        <translation>%1؛ محاولة جديدة بعد %2 ث</translation>
    </message>
    <message>
        <source>%1; not trying again</source>
        <translation>%1؛ ولن يُعاد المحاولة</translation>
    </message>
    <message>
        <source>all pictures were read</source>
        <translation>قُرئت كل الصور</translation>
    </message>
    <message>
        <source>the camera has sent nothing for %1 s; still waiting for it</source>
        <translation>لم ترسل الكاميرا شيئًا منذ %1 ث؛ ما زال الانتظار قائمًا</translation>
    </message>
    <message>
        <source>the picture has stood still for ten seconds or more; the camera may hang, restart it</source>
        <translation>الصورة جامدة منذ عشر ثوانٍ أو أكثر؛ ربما توقفت الكاميرا، أعد تشغيلها</translation>
    </message>
    <message>
        <source>the picture is black; check the light and the lens</source>
        <translation>الصورة سوداء؛ تحقق من الضوء والعدسة</translation>
    </message>
    <message>
        <source>the lens seems to be covered; look at the camera</source>
        <translation>تبدو العدسة مغطاة؛ تفقّد الكاميرا</translation>
    </message>
    <message>
        <source>the picture is blurred; clean the lens or set its focus</source>
        <translation>الصورة ضبابية؛ نظّف العدسة أو اضبط تركيزها</translation>
    </message>
    <message>
        <source>camera %1 failed inside the program: %2</source>
        <translation>أخفقت الكاميرا %1 داخل البرنامج: %2</translation>
    </message>
    <message>
        <source>camera device %1 %2</source>
        <translation>جهاز الكاميرا %1 %2</translation>
    </message>
    <message>
        <source>does not exist: it is unplugged or has another number</source>
        <translation>غير موجود: إنه مفصول أو له رقم آخر</translation>
    </message>
    <message>
        <source>is not a device; a video file is written file:PATH</source>
        <translation>ليس جهازًا؛ ملف الفيديو يُكتب file:PATH</translation>
    </message>
    <message>
        <source>may not be used by this user; add the user to the group video</source>
        <translation>لا يجوز لهذا المستخدم استخدامه؛ أضفه إلى المجموعة video</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>مفصول</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>لا يمكن فتحه: %1</translation>
    </message>
    <message>
        <source>is not a camera</source>
        <translation>ليس كاميرا</translation>
    </message>
    <message>
        <source>takes no pictures; many cameras have a second device that does</source>
        <translation>لا يلتقط صورًا؛ لكثير من الكاميرات جهاز ثانٍ يلتقطها</translation>
    </message>
    <message>
        <source>camera device %1 cannot be started: another program may be using it</source>
        <translation>لا يمكن تشغيل جهاز الكاميرا %1: ربما يستخدمه برنامج آخر</translation>
    </message>
    <message>
        <source>camera device %1 sends no pictures any more: it was unplugged or hangs</source>
        <translation>لم يعد جهاز الكاميرا %1 يرسل صورًا: فُصل أو توقف</translation>
    </message>
    <message>
        <source>video file %1 %2</source>
        <translation>ملف الفيديو %1 %2</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <translation>غير موجود؛ تحقق من المسار</translation>
    </message>
    <message>
        <source>is a folder; use images:DIR for a folder of pictures</source>
        <translation>مجلد؛ لمجلد صور استخدم images:DIR</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>لا يجوز لهذا المستخدم قراءته</translation>
    </message>
    <message>
        <source>cannot be read as a video: it is damaged, cut short or of an unknown format</source>
        <translation>لا يُقرأ كفيديو: إنه تالف أو مبتور أو بصيغة مجهولة</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>لا يحوي صورة يمكن فك ترميزها</translation>
    </message>
    <message>
        <source>picture folder %1 does not exist; check the path</source>
        <translation>مجلد الصور %1 غير موجود؛ تحقق من المسار</translation>
    </message>
    <message>
        <source>picture folder %1 may not be read by this user</source>
        <translation>لا يجوز لهذا المستخدم قراءة مجلد الصور %1</translation>
    </message>
    <message>
        <source>picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)</source>
        <translation>لا يحوي مجلد الصور %1 صورًا (jpg, png, webp, bmp, tiff, ppm, pgm)</translation>
    </message>
    <message>
        <source>none of the %1 pictures in %2 can be read</source>
        <translation>لا يمكن قراءة أي من الصور الـ%1 في %2</translation>
    </message>
    <message>
        <source>the camera's address is not an rtsp, rtsps, http or https URL with a host</source>
        <translation>عنوان الكاميرا ليس رابط rtsp أو rtsps أو http أو https فيه اسم مضيف</translation>
    </message>
    <message>
        <source>no stream from %1: %2</source>
        <translation>لا بث من %1: %2</translation>
    </message>
    <message>
        <source>no picture from %1 for %2 s: the camera or the network hangs</source>
        <translation>لا صورة من %1 منذ %2 ث: توقفت الكاميرا أو الشبكة</translation>
    </message>
    <message>
        <source>the stream %1 broke off: the camera closed it or sent something that is no video</source>
        <translation>انقطع البث %1: أغلقته الكاميرا أو أرسلت ما ليس فيديو</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1، المنفذ %2</translation>
    </message>
    <message>
        <source>the name %1 is not known; check the address</source>
        <translation>الاسم %1 غير معروف؛ تحقق من العنوان</translation>
    </message>
    <message>
        <source>nothing answers at %1; check that the camera is on and its port is right</source>
        <translation>لا شيء يجيب عند %1؛ تحقق من أن الكاميرا تعمل ومن صحة منفذها</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the camera's power and network</source>
        <translation>لا يمكن الوصول إلى %1؛ تحقق من كهرباء الكاميرا وشبكتها</translation>
    </message>
    <message>
        <source>%1 takes connections but does not answer; the camera may hang, restart it</source>
        <translation>%1 يقبل الاتصال ولا يجيب؛ ربما توقفت الكاميرا، أعد تشغيلها</translation>
    </message>
    <message>
        <source>the camera asks for a user name and password; put them into its URL</source>
        <translation>تطلب الكاميرا اسم مستخدم وكلمة مرور؛ ضعهما في رابطها</translation>
    </message>
    <message>
        <source>the camera refuses this user name or password</source>
        <translation>ترفض الكاميرا اسم المستخدم هذا أو كلمة المرور</translation>
    </message>
    <message>
        <source>the camera answers, but has no stream under this path (404); check the path</source>
        <translation>تجيب الكاميرا لكن لا بث لها في هذا المسار (404)؛ تحقق من المسار</translation>
    </message>
    <message>
        <source>the camera answers with status %1 instead of a stream</source>
        <translation>تجيب الكاميرا بالحالة %1 بدل البث</translation>
    </message>
    <message>
        <source>something else than a camera answers at %1</source>
        <translation>ما يجيب عند %1 ليس كاميرا</translation>
    </message>
    <message>
        <source>the camera answers, but sends no video that can be decoded; check the path and the camera's video format</source>
        <translation>تجيب الكاميرا لكنها لا ترسل فيديو يمكن فكه؛ تحقق من المسار ومن صيغة الفيديو</translation>
    </message>
    <message>
        <source>the bell was not rung: %1</source>
        <translation>لم يُقرع الجرس: %1</translation>
    </message>
    <message>
        <source>the bell was not rung: the station at %1 cannot be reached now</source>
        <translation>لم يُقرع الجرس: لا يمكن الوصول الآن إلى المحطة عند %1</translation>
    </message>
    <message>
        <source>What recognises there, and how well, is not known: %1</source>
        <translation>لا يُعرف ما الذي يتعرّف هناك ولا مدى جودته: %1</translation>
    </message>
    <message>
        <source>this is done at the station itself, and not from afar</source>
        <translation>يُفعل هذا عند المحطة نفسها لا عن بُعد</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?</source>
        <translation>أجاب %1 (HTTP %2) لكن ليس كما تجيب محطة من هذا الإصدار. أهذا عنوانها، وهل المحطة والبرنامج من إصدارين متقاربين؟</translation>
    </message>
    <message>
        <source>%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to</source>
        <translation>يحيل %1 إلى عنوان آخر لا يُتبع لأن الرمز للمحطة وحدها؛ أعطِ العنوان الذي يحيل إليه</translation>
    </message>
    <message>
        <source>the station at %1 has ended this session: it ran out, or the password was changed. Close the window and sign in again</source>
        <translation>أنهت المحطة عند %1 هذه الجلسة: انتهت مدتها أو تغيّرت كلمة المرور. أغلق النافذة وسجّل الدخول من جديد</translation>
    </message>
    <message>
        <source>the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one at the station: doorbellctl token create NAME --role admin</source>
        <translation>لا تقبل المحطة عند %1 هذا الرمز: إنه خاطئ أو منتهٍ أو ملغى. أنشئ غيره عند المحطة: doorbellctl token create NAME --role admin</translation>
    </message>
    <message>
        <source>the station at %1 refuses this. %2 A token with more rights is needed</source>
        <translation>ترفض المحطة عند %1 هذا. %2 تلزم صلاحيات أوسع</translation>
    </message>
    <message>
        <source>%1 (again in %2 s)</source>
        <translation>%1 (من جديد بعد %2 ث)</translation>
    </message>
    <message>
        <source>the station at %1 failed: %2 (correlation id %3, also in its log)</source>
        <translation>أخفقت المحطة عند %1: %2 (المعرّف %3، وهو في سجلها أيضًا)</translation>
    </message>
    <message>
        <source>the connection to the station was ended</source>
        <translation>أُنهي الاتصال بالمحطة</translation>
    </message>
    <message>
        <source>the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?</source>
        <translation>ترسل المحطة عند %1 أكثر من %2 ميبي بايت المسموح بها؛ أهي محطة جرس حقًا؟</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off; try again</source>
        <translation>انقطع الاتصال بالمحطة عند %1؛ أعد المحاولة</translation>
    </message>
    <message>
        <source>the station at %1 has fallen silent</source>
        <translation>صمتت المحطة عند %1</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off</source>
        <translation>انقطع الاتصال بالمحطة عند %1</translation>
    </message>
    <message>
        <source>something answers at %1, but it is no doorbell station of this version</source>
        <translation>شيء ما يجيب عند %1، لكنه ليس محطة من هذا الإصدار</translation>
    </message>
    <message>
        <source>the station gives no session</source>
        <translation>لا تمنح المحطة جلسة</translation>
    </message>
    <message>
        <source>that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT</source>
        <translation>ليس هذا عنوان محطة؛ اكتبه http://HOST:PORT أو https://HOST:PORT</translation>
    </message>
    <message>
        <source>the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its SHA-256 fingerprint is %2. If the station has a new certificate, its log says the same; if not, somebody stands between you and the station</source>
        <translation>تُظهر المحطة عند %1 شهادة غير التي سُمّيت؛ ولم يُرسل إليها شيء. بصمتها SHA-256 هي %2. إن كانت للمحطة شهادة جديدة فسجلها يقول المثل؛ وإلا فثمة من يقف بينك وبين المحطة</translation>
    </message>
    <message>
        <source>nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?</source>
        <translation>لا شيء يستمع هناك. هل doorbelld يعمل، وهل المنفذ صحيح (HTTP_PORT)؟</translation>
    </message>
    <message>
        <source>there is no host "%1". Check the name, or write the address in numbers</source>
        <translation>لا مضيف اسمه «%1». تحقق من الاسم أو اكتب العنوان بالأرقام</translation>
    </message>
    <message>
        <source>no answer within %1 s. Is the machine on, and may this one reach it?</source>
        <translation>لا جواب خلال %1 ث. هل الجهاز يعمل، وهل يُسمح لهذا الجهاز بالوصول إليه؟</translation>
    </message>
    <message>
        <source>no secure connection comes about (%1). Does the station speak HTTPS there?</source>
        <translation>لا يقوم اتصال آمن (%1). هل تستخدم المحطة HTTPS هناك؟</translation>
    </message>
    <message>
        <source>the station at %1 cannot be reached: %2</source>
        <translation>لا يمكن الوصول إلى المحطة عند %1: %2</translation>
    </message>
    <message>
        <source>the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards</source>
        <translation>حجم الصور معًا %1 ميغابايت، والمحطة تأخذ %2 دفعة واحدة؛ صغّرها أو أضف بعضها لاحقًا</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>لم يُفحص بعد</translation>
    </message>
    <message>
        <source>no news for more than %1 s; it was %2: %3</source>
        <translation>لا أخبار منذ أكثر من %1 ث؛ وكانت %2: %3</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>سليم</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>متدهور</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>معطوب</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>the check itself failed: %1</source>
        <translation>أخفق الفحص نفسه: %1</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>أخفق الفحص نفسه</translation>
    </message>
    <message>
        <source>the check answered after %1 s; %2 s are allowed</source>
        <translation>أجاب الفحص بعد %1 ث؛ والمسموح %2 ث</translation>
    </message>
    <message>
        <source>the check hangs: no answer within %1 s</source>
        <translation>الفحص متوقف: لا جواب خلال %1 ث</translation>
    </message>
    <message>
        <source>visits wait in memory: %1</source>
        <translation>زيارات تنتظر في الذاكرة: %1</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>تكتب وتقرأ</translation>
    </message>
    <message>
        <source>the main loop has not turned for %1 s</source>
        <translation>البرنامج لا يتقدم منذ %1 ث</translation>
    </message>
    <message>
        <source>analysis stands still: %1</source>
        <translation>التحليل متوقف: %1</translation>
    </message>
    <message>
        <source>the analysis stands still</source>
        <translation>التحليل متوقف</translation>
    </message>
    <message>
        <source>cameras lost: %1</source>
        <translation>كاميرات مفقودة: %1</translation>
    </message>
    <message>
        <source>starting: models and people are being loaded</source>
        <translation>بدء التشغيل: تُحمَّل النماذج والأشخاص</translation>
    </message>
    <message>
        <source>the data directory cannot be looked at: %1</source>
        <translation>تعذّر النظر في مجلد البيانات: %1</translation>
    </message>
    <message>
        <source>%1 MiB free for the data directory</source>
        <translation>%1 ميبي بايت متاحة لمجلد البيانات</translation>
    </message>
    <message>
        <source>the data directory's disk is read-only</source>
        <translation>قرص البيانات للقراءة فقط</translation>
    </message>
    <message>
        <source>make room, or visits are lost</source>
        <translation>أفرغ مكانًا وإلا ضاعت زيارات</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>أفرغ مكانًا قريبًا</translation>
    </message>
    <message>
        <source>%1; only %2 more files fit on it</source>
        <translation>%1؛ ولا يسع إلا %2 من الملفات</translation>
    </message>
    <message>
        <source>the engine in use needs no model file</source>
        <translation>المحرك المستخدم لا يحتاج ملف نموذج</translation>
    </message>
    <message>
        <source>%1 model files as they should be</source>
        <translation>%1 من ملفات النماذج كما ينبغي</translation>
    </message>
    <message>
        <source>model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)</source>
        <translation>ملفات النماذج %1؛ ما يعمل لا يتأثر، لكن التشغيل القادم سيكون دونها (doorbellctl models install)</translation>
    </message>
    <message>
        <source>not what they were: %1</source>
        <translation>ليست كما كانت: %1</translation>
    </message>
    <message>
        <source>the certificate ran out on %1; renew it</source>
        <translation>انتهت الشهادة في %1؛ جدّدها</translation>
    </message>
    <message>
        <source>the certificate runs out on %1; renew it</source>
        <translation>تنتهي الشهادة في %1؛ جدّدها</translation>
    </message>
    <message>
        <source>the certificate from before is used, until %1: %2</source>
        <translation>تُستخدم الشهادة السابقة حتى %1: %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>صالحة حتى %1</translation>
    </message>
    <message>
        <source>the clock says %1, which is before this program was made; visits get wrong dates until it is set</source>
        <translation>تقول الساعة %1، وهو قبل صنع هذا البرنامج؛ تأخذ الزيارات تواريخ خاطئة حتى تُضبط</translation>
    </message>
    <message>
        <source>the clock was set %1 by %2 s; visits around then may have the wrong time</source>
        <translation>عُدّلت الساعة %2 ث (%1)؛ وقد يكون وقت الزيارات حينها خاطئًا</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>إلى الأمام</translation>
    </message>
    <message>
        <source>back</source>
        <translation>إلى الوراء</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>تعذّرت قراءة أي شيء</translation>
    </message>
    <message>
        <source>the audit log cannot be written: %1 entries wait already; check the disk of %2</source>
        <translation>لا يمكن كتابة سجل التدقيق: %1 من القيود تنتظر بالفعل؛ تحقق من قرص %2</translation>
    </message>
    <message>
        <source>what is done is recorded again</source>
        <translation>عاد تسجيل ما يُفعل</translation>
    </message>
    <message>
        <source>the check of the audit log was stopped</source>
        <translation>أُوقف فحص السجل</translation>
    </message>
    <message>
        <source>all %1 entries are as they were written, and signed</source>
        <translation>كل القيود الـ%1 كما كُتبت، وموقّعة</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>لم يُسجَّل شيء بعد</translation>
    </message>
    <message>
        <source>Recognises with %1, faces found by %2. Thresholds: %3.</source>
        <translation>يتعرّف بواسطة %1، ويعثر على الوجوه %2. العتبات: %3.</translation>
    </message>
    <message>
        <source>Built-in recognition by %1. Thresholds: %2.</source>
        <translation>تعرّف مدمج بواسطة %1. العتبات: %2.</translation>
    </message>
    <message>
        <source>the small network of this program</source>
        <translation>الشبكة الصغيرة لهذا البرنامج</translation>
    </message>
    <message>
        <source>local binary patterns</source>
        <translation>الأنماط الثنائية المحلية</translation>
    </message>
    <message>
        <source>It was taken because %1.</source>
        <translation>اختير لهذا السبب: %1.</translation>
    </message>
    <message>
        <source>It was taken although there are model files: %1.</source>
        <translation>اختير مع وجود ملفات نماذج: %1.</translation>
    </message>
    <message>
        <source>no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is</source>
        <translation>لم يُعثر على نموذج (%1) في %2؛ يجلب doorbellctl models install واحدًا، ويعرض models list ما هو موجود</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>التعرّف</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>الكشف</translation>
    </message>
    <message>
        <source>%1 is damaged or another file under that name, and is not used; remove it and install it again</source>
        <translation>%1 تالف أو ملف آخر بهذا الاسم، ولا يُستخدم؛ احذفه وثبّته من جديد</translation>
    </message>
    <message>
        <source>%1 is not a file; remove it and install the model</source>
        <translation>%1 ليس ملفًا؛ احذفه وثبّت النموذج</translation>
    </message>
    <message>
        <source>%1 cannot be read, and is not used; allow this user to read it</source>
        <translation>لا يمكن قراءة %1 ولا يُستخدم؛ اسمح لهذا المستخدم بقراءته</translation>
    </message>
    <message>
        <source>Liveness is judged by MiniFASNet, as advice only: a good fake may pass.</source>
        <translation>يقدّر MiniFASNet إن كان الشخص حيًا، على سبيل الإرشاد فقط: قد يمرّ تزييف متقن.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>تنبيه: %1.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, more in poor light. Never use it to open a door or to raise an alarm.</source>
        <translation>الاسم تلميح إلى أن الوجه مشابه لا أكثر: يفوته 4 من كل 10 ممن ينبغي أن يعرفهم على الأقل، وأكثر في الضوء الضعيف. لا تستخدمه أبدًا لفتح باب أو إطلاق إنذار.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it may miss people it should know, in poor light and half covered more of them, and now and then take a stranger for one of them. Never use it to open a door or to raise an alarm.</source>
        <translation>الاسم تلميح إلى أن الوجه مشابه لا أكثر: قد يفوته من ينبغي أن يعرفهم، وأكثر في الضوء الضعيف أو عند تغطية نصف الوجه، وقد يحسب غريبًا واحدًا منهم أحيانًا. لا تستخدمه أبدًا لفتح باب أو إطلاق إنذار.</translation>
    </message>
    <message>
        <source>measured on people of three collections who stand in no pair of LFW</source>
        <translation>قيست على أشخاص من ثلاث مجموعات ليسوا في أي زوج من LFW</translation>
    </message>
    <message>
        <source>measured on 23.9 million pairs of different people and 59 398 of the same in Labeled Faces in the Wild</source>
        <translation>قيست على 23.9 مليون زوج من أشخاص مختلفين و59 398 زوجًا للشخص نفسه في Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>published, not measured by us: OpenCV states 99.60 % of the pairs of Labeled Faces in the Wild right at a cosine of 0.363, its model zoo 99.40 %; so at most 1.2 % of pairs of different people pass there, and naming asks for 0.22 more, as the networks that we measured need from 1 % to a household's error</source>
        <translation>منشورة ولم نقسها نحن: تذكر OpenCV أن 99.60 % من أزواج Labeled Faces in the Wild صحيحة عند جيب تمام 0.363، ومستودع نماذجها 99.40 %؛ فيمرّ هناك 1.2 % على الأكثر من أزواج المختلفين، والتسمية تطلب 0.22 أكثر، كما تحتاج الشبكات التي قسناها من 1 % إلى خطأ أسرة</translation>
    </message>
    <message>
        <source>published, not measured by us: the author states 99.13 % of the pairs of Labeled Faces in the Wild right without jitter and a distance of 0.6 (a similarity of 0.40); so at most 1.8 % of pairs of different people pass there, and naming asks for 0.13 more, as the related DenseNet that we measured needs from 1 % to 0.01 %</source>
        <translation>منشورة ولم نقسها نحن: يذكر المؤلف أن 99.13 % من أزواج Labeled Faces in the Wild صحيحة بلا تشويش عند مسافة 0.6 (شبه 0.40)؛ فيمرّ هناك 1.8 % على الأكثر من أزواج المختلفين، والتسمية تطلب 0.13 أكثر، كما تحتاج DenseNet القريبة التي قسناها من 1 % إلى 0.01 %</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>يجب أن يكون %1 لا %2</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>ما أُعطي</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true أو false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>عددًا صحيحًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>عددًا من %1 إلى %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>أحد هذه: %1</translation>
    </message>
    <message>
        <source>folders separated by ':'</source>
        <translation>مجلدات يفصل بينها ':'</translation>
    </message>
    <message>
        <source>text</source>
        <translation>نصًا</translation>
    </message>
    <message>
        <source>must be text without NUL characters</source>
        <translation>يجب أن يكون نصًا بلا أحرف NUL</translation>
    </message>
    <message>
        <source>%1 is set in %2, which ranks above what is saved here; change it there</source>
        <translation>%1 مضبوط في %2 وهو أعلى رتبة مما يُحفظ هنا؛ غيّره هناك</translation>
    </message>
    <message>
        <source>%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it</source>
        <translation>%1 مضبوط بـ%2 في البيئة وهو أعلى رتبة مما يُحفظ هنا؛ غيّره هناك أو أزله</translation>
    </message>
    <message>
        <source>%1 is set by the option %2, which ranks above what is saved here; start the station without it</source>
        <translation>%1 مضبوط بالخيار %2 وهو أعلى رتبة مما يُحفظ هنا؛ شغّل المحطة دونه</translation>
    </message>
    <message>
        <source>the settings were changed, but it could not be recorded: %1</source>
        <translation>تغيّرت الإعدادات، لكن تعذّر تسجيل ذلك: %1</translation>
    </message>
    <message>
        <source>there is no setting "%1"</source>
        <translation>لا يوجد إعداد «%1»</translation>
    </message>
    <message>
        <source>What this station is for. In production a secret key is required and debugging is refused.</source>
        <translation>غرض هذه المحطة. في التشغيل الفعلي (production) يلزم مفتاح سري ويُرفض التنقيح.</translation>
    </message>
    <message>
        <source>Shows internal details to whoever asks; never in production.</source>
        <translation>يُظهر التفاصيل الداخلية لكل من يسأل؛ لا يُستخدم أبدًا في التشغيل الفعلي.</translation>
    </message>
    <message>
        <source>Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one.</source>
        <translation>نص عشوائي من 32 حرفًا على الأقل ترتبط به الجلسات: غيره ينهيها كلها؛ ويصنعه `openssl rand -hex 32`.</translation>
    </message>
    <message>
        <source>Folder of the database, pictures and logs.</source>
        <translation>مجلد قاعدة البيانات والصور والسجلات.</translation>
    </message>
    <message>
        <source>Folders of model files, searched in this order.</source>
        <translation>مجلدات ملفات النماذج، ويُبحث فيها بهذا الترتيب.</translation>
    </message>
    <message>
        <source>Another database than SQLite in the data folder: `postgresql://…`.</source>
        <translation>قاعدة بيانات غير SQLite في مجلد البيانات: `postgresql://…`.</translation>
    </message>
    <message>
        <source>Password for the database, where its URL has none.</source>
        <translation>كلمة مرور قاعدة البيانات، إن خلا منها رابطها.</translation>
    </message>
    <message>
        <source>The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera.</source>
        <translation>الكاميرات: `front=rtsp://…,back=file:clip.mp4`؛ وفي الملف أيضًا جدول `[cameras]` بسطر لكل كاميرا.</translation>
    </message>
    <message>
        <source>Seconds without anybody after which a visit is over.</source>
        <translation>عدد الثواني بلا أحد التي تنتهي بعدها الزيارة.</translation>
    </message>
    <message>
        <source>Seconds of pictures kept from before a visit begins.</source>
        <translation>ثواني الصور المحفوظة من قبل بدء الزيارة.</translation>
    </message>
    <message>
        <source>Most memory these pictures take, in MiB a camera; then the oldest go earlier.</source>
        <translation>أقصى ذاكرة لهذه الصور، بالميبي بايت لكل كاميرا؛ وبعدها تذهب الأقدم أبكر.</translation>
    </message>
    <message>
        <source>JPEG quality of a visit's picture.</source>
        <translation>جودة JPEG لصورة الزيارة.</translation>
    </message>
    <message>
        <source>What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed.</source>
        <translation>ما يعثر على الوجوه ويتعرّف عليها: الشبكات، أو ما لا يحتاج ملف نموذج؛ ويأخذ automatic الشبكات حيث ثُبّتت.</translation>
    </message>
    <message>
        <source>Id of the recognition model (`doorbellctl models list`).</source>
        <translation>معرّف نموذج التعرّف (`doorbellctl models list`).</translation>
    </message>
    <message>
        <source>Least similarity to name somebody, in the model's own scale.</source>
        <translation>أقل شبه لتسمية شخص، بمقياس النموذج نفسه.</translation>
    </message>
    <message>
        <source>Least similarity to say that somebody blocked is here.</source>
        <translation>أقل شبه للقول إن شخصًا محظورًا هنا.</translation>
    </message>
    <message>
        <source>Least lead in similarity over the second person.</source>
        <translation>أقل تقدّم في الشبه على الشخص الثاني.</translation>
    </message>
    <message>
        <source>Times WORKER_THREADS: how many pictures are analysed at once.</source>
        <translation>مضروبًا في WORKER_THREADS: عدد الصور التي تُحلَّل معًا.</translation>
    </message>
    <message>
        <source>Times WORKER_PROCESSES: how many pictures are analysed at once.</source>
        <translation>مضروبًا في WORKER_PROCESSES: عدد الصور التي تُحلَّل معًا.</translation>
    </message>
    <message>
        <source>Pictures that may wait for analysis; beyond it the oldest give way, and are counted.</source>
        <translation>عدد الصور التي يجوز أن تنتظر التحليل؛ وبعده تتنحى الأقدم وتُعدّ.</translation>
    </message>
    <message>
        <source>Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine.</source>
        <translation>العنوان الذي تستمع عليه الحالة وواجهة API والقياسات؛ `0.0.0.0` أو `::` لكل عناوين هذا الجهاز.</translation>
    </message>
    <message>
        <source>Port of health and API; 0 takes any free one.</source>
        <translation>منفذ الحالة وواجهة API؛ و0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere.</source>
        <translation>أجزاء الثانية بعد SIGTERM التي يُقبل فيها عمل جديد، ليتوجه الموازن إلى غيرها.</translation>
    </message>
    <message>
        <source>Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes.</source>
        <translation>طلبات API التي يجوز لعنوان واحد إرسالها في المتوسط، ومقدار أربع ثوانٍ دفعة واحدة؛ و0: بلا حد.</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored.</source>
        <translation>عناوين أو شبكات الوسطاء في المقدمة وبينها فواصل: يُؤخذ مَن يطلبون له من X-Forwarded-For. ويُتجاهل ما لغيرهم.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds.</source>
        <translation>سلسلة الشهادات (PEM، وشهادة المحطة أولًا)؛ ومع المفتاح تُشغّل HTTPS. وتُؤخذ الجديدة خلال ثوانٍ.</translation>
    </message>
    <message>
        <source>Private key (PEM, RSA or EC, without a passphrase) of the certificate.</source>
        <translation>المفتاح الخاص للشهادة (PEM، RSA أو EC، بلا عبارة مرور).</translation>
    </message>
    <message>
        <source>HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log.</source>
        <translation>HTTPS بشهادة تصنعها المحطة نفسها، في `tls` داخل مجلد البيانات؛ وبصمتها في السجل.</translation>
    </message>
    <message>
        <source>Least characters of a new password.</source>
        <translation>أقل عدد أحرف لكلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on.</source>
        <translation>كلمات المرور الخاطئة المتتالية التي لا تكلّف انتظارًا؛ وكل واحدة بعدها تضاعف الانتظار بدءًا من ثانية.</translation>
    </message>
    <message>
        <source>The longest wait after wrong passwords.</source>
        <translation>أطول انتظار بعد كلمات مرور خاطئة.</translation>
    </message>
    <message>
        <source>Minutes without a request after which a user must sign in again.</source>
        <translation>عدد الدقائق بلا طلب التي يجب بعدها تسجيل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Minutes after which a user must sign in again in any case.</source>
        <translation>عدد الدقائق التي يجب بعدها تسجيل الدخول من جديد على أي حال.</translation>
    </message>
    <message>
        <source>Whether `/metrics` is served.</source>
        <translation>هل يُقدَّم `/metrics`.</translation>
    </message>
    <message>
        <source>Port of `/metrics`; 0 takes any free one.</source>
        <translation>منفذ `/metrics`؛ و0 يأخذ أي منفذ حر.</translation>
    </message>
    <message>
        <source>Least level that is written.</source>
        <translation>أدنى مستوى يُكتب.</translation>
    </message>
    <message>
        <source>One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere.</source>
        <translation>كائن JSON في كل سطر، أو نص للناس؛ وautomatic نص في الطرفية وJSON في غيرها.</translation>
    </message>
    <message>
        <source>File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`.</source>
        <translation>ملف يُكتب فيه السجل أيضًا، لمحطة لا يجمع سجلها شيء؛ JSON ما لم يكن LOG_FORMAT هو `text`.</translation>
    </message>
    <message>
        <source>Size in MiB from which on that file becomes `&lt;file&gt;.1` and a new one is begun.</source>
        <translation>الحجم بالميبي بايت الذي يصير عنده ذلك الملف `&lt;file&gt;.1` ويبدأ ملف جديد.</translation>
    </message>
    <message>
        <source>Older log files that are kept: `&lt;file&gt;.1` is the newest of them.</source>
        <translation>ملفات السجل الأقدم التي تُحفظ: `&lt;file&gt;.1` أحدثها.</translation>
    </message>
    <message>
        <source>Size in MiB at which the audit log begins another file; none is ever removed.</source>
        <translation>الحجم بالميبي بايت الذي يبدأ عنده سجل التدقيق ملفًا آخر؛ ولا يُحذف أي منها أبدًا.</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>الكاميرات: %1</translation>
    </message>
    <message>
        <source>analysis turning</source>
        <translation>التحليل يعمل</translation>
    </message>
    <message>
        <source>names are hints only</source>
        <translation>الأسماء تلميحات فقط</translation>
    </message>
    <message>
        <source>measured on 14.4 million pairs of different people and 59 258 of the same whom it was not trained on, in Labeled Faces in the Wild</source>
        <translation>قيست على 14.4 مليون زوج من أشخاص مختلفين و59 258 زوجًا للشخص نفسه لم تُدرَّب عليهم، في Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Copy the folder before anything else, then see docs/audit.md.</source>
        <translation>انسخ المجلد قبل أي شيء آخر، ثم راجع docs/audit.md.</translation>
    </message>
    <message>
        <source>entry %1 stands there twice: a copy was inserted.</source>
        <translation>القيد %1 موجود مرتين: أُدرجت نسخة.</translation>
    </message>
    <message>
        <source>a line was inserted as entry %1, before the true one.</source>
        <translation>أُدرج سطر على أنه القيد %1 قبل القيد الحقيقي.</translation>
    </message>
    <message>
        <source>where entry %1 belongs stands entry %2: their order was changed.</source>
        <translation>في موضع القيد %1 يوجد القيد %2: تغيّر ترتيبهما.</translation>
    </message>
    <message>
        <source>before entry %1 stands a line that was never recorded there: it was inserted.</source>
        <translation>قبل القيد %1 سطر لم يُسجَّل هناك قط: لقد أُدرج.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands a line that was never recorded: it was inserted.</source>
        <translation>بعد القيد الأخير، %1، سطر لم يُسجَّل قط: لقد أُدرج.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands something that was never recorded: it was inserted.</source>
        <translation>بعد القيد الأخير، %1، شيء لم يُسجَّل قط: لقد أُدرج.</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing: they were removed.</source>
        <translation>القيود من %1 إلى %2 مفقودة: لقد أُزيلت.</translation>
    </message>
    <message>
        <source>entry %1 is missing: it was removed.</source>
        <translation>القيد %1 مفقود: لقد أُزيل.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was signed: it was altered.</source>
        <translation>القيد %1 ليس كما وُقّع: لقد عُدّل.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: it was altered.</source>
        <translation>القيد %1 ليس كما كُتب: لقد عُدّل.</translation>
    </message>
    <message>
        <source>the log ends within entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>ينتهي السجل داخل القيد %1 مع أن القيد %2 كان مؤكدًا: قُطعت نهايته.</translation>
    </message>
    <message>
        <source>the log ends with entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>ينتهي السجل بالقيد %1 مع أن القيد %2 كان مؤكدًا: قُطعت نهايته.</translation>
    </message>
    <message>
        <source>after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing that it acknowledged is lost. The next start moves it to audit.unsigned and records that.</source>
        <translation>بعد القيد %1 سطر غير مكتمل: أُنهي البرنامج أثناء الكتابة، ولم يُفقد شيء مما أكّده. التشغيل القادم ينقله إلى audit.unsigned ويسجّل ذلك.</translation>
    </message>
    <message>
        <source>every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later.</source>
        <translation>كل بصمة تطابق سابقتها لكنها لا تطابق ما وُقّع: أُعيدت كتابة السجل من القيد %1 أو بعده بقليل.</translation>
    </message>
    <message>
        <source>the entries fit, but the signatures are not as they were written: audit.checkpoints was altered.</source>
        <translation>القيود متطابقة لكن التواقيع ليست كما كُتبت: عُدّل audit.checkpoints.</translation>
    </message>
    <message>
        <source>the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off.</source>
        <translation>القيود متطابقة لكن audit.checkpoints ينتهي بالقيد %1 وكان القيد %2 موقّعًا: قُطعت نهايته.</translation>
    </message>
    <message>
        <source>entries %1 to %2 were never signed: the program was killed before it acknowledged them, or somebody appended them. The next start moves them to audit.unsigned and records that.</source>
        <translation>القيود من %1 إلى %2 لم تُوقَّع قط: أُنهي البرنامج قبل تأكيدها، أو ألحقها أحدهم. التشغيل القادم ينقلها إلى audit.unsigned ويسجّل ذلك.</translation>
    </message>
    <message>
        <source>reading the audit log was stopped</source>
        <translation>أُوقفت قراءة السجل</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>تعذرت قراءة %1: %2</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup</source>
        <translation>مفتاح سجل التدقيق، %1، مفقود: لا يمكن فحص ما وقّعه ولا متابعته؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is damaged; restore it from a backup</source>
        <translation>مفتاح سجل التدقيق، %1، تالف؛ استعده من نسخة احتياطية</translation>
    </message>
    <message>
        <source>%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)</source>
        <translation>%1: لا مكان لـ %2؛ أفسح مكانًا على القرص، وحتى ذلك الحين لا يُسجَّل شيء مما يُفعل (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded</source>
        <translation>%1: %2 (%3)؛ افحص مالكه وأذوناته والقرص، وحتى ذلك الحين لا يُسجَّل شيء مما يُفعل</translation>
    </message>
    <message>
        <source>runs evenly</source>
        <translation>تسير بانتظام</translation>
    </message>
    <message>
        <source>A drawn person of the demo camera.</source>
        <translation>شخص مرسوم من كاميرا العرض.</translation>
    </message>
    <message>
        <source>camera %1: the password in its address is hidden; write it again, since the address is another</source>
        <translation>الكاميرا %1: كلمة المرور في عنوانها مخفية؛ اكتبها من جديد، فالعنوان مختلف</translation>
    </message>
    <message>
        <source>this station keeps no log to read</source>
        <translation>لا تحتفظ هذه المحطة بسجل تقني يُقرأ</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>لم يُشاهَد</numerusform>
            <numerusform>شوهد مرة واحدة</numerusform>
            <numerusform>شوهد مرتين</numerusform>
            <numerusform>شوهد %n مرات</numerusform>
            <numerusform>شوهد %n مرة</numerusform>
            <numerusform>شوهد %n مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>آخر مرة في %1، %2، عند «%3»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>هذا الشخص هو …</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>حدّد من هذا</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>شخص جديد …</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>آخر زيارة</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>من وقت أبعد</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>جارٍ إعطاء الاسم…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>الوجوه التي تعود إلى شخص واحد تظهر هنا مرة واحدة. وإعطاؤه اسمًا يسمّي كل زياراته.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>لم تتم إضافة %1: %2 أضف الشخص من صور أفضل في «الأشخاص».</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>تعذّرت تسمية كل زيارات %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: لم تُسمَّ أي زيارة. لم يُتعلَّم أي وجه: %2</numerusform>
            <numerusform>%1: سُمّيت زيارة واحدة. لم يُتعلَّم أي وجه: %2</numerusform>
            <numerusform>%1: سُمّيت زيارتان. لم يُتعلَّم أي وجه: %2</numerusform>
            <numerusform>%1: سُمّيت %n زيارات. لم يُتعلَّم أي وجه: %2</numerusform>
            <numerusform>%1: سُمّيت %n زيارة. لم يُتعلَّم أي وجه: %2</numerusform>
            <numerusform>%1: سُمّيت %n زيارة. لم يُتعلَّم أي وجه: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: لم تُسمَّ أي زيارة، وتم تعلّم أفضل وجه.</numerusform>
            <numerusform>%1: سُمّيت زيارة واحدة، وتم تعلّم أفضل وجه.</numerusform>
            <numerusform>%1: سُمّيت زيارتان، وتم تعلّم أفضل وجه.</numerusform>
            <numerusform>%1: سُمّيت %n زيارات، وتم تعلّم أفضل وجه.</numerusform>
            <numerusform>%1: سُمّيت %n زيارة، وتم تعلّم أفضل وجه.</numerusform>
            <numerusform>%1: سُمّيت %n زيارة، وتم تعلّم أفضل وجه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>تعذّر التراجع: %1</translation>
    </message>
    <message>
        <source>They were at the door again, and stand in the list anew. Please name them there.</source>
        <translation>جاء هذا الشخص إلى الباب مرة أخرى وظهر في القائمة من جديد. سمِّه هناك من فضلك.</translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>الزوار المجهولون</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>تعذّرت قراءة الزوار: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>لم يكن عند الباب أي مجهول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>يتم تعلّم أفضل وجه لهذا الزائر، وتأخذ كل زياراته هذا الاسم.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>المحطة لا تجيب</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>جارٍ سؤال المحطة…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>لم تعد المحطة تجيب</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>كل شيء على ما يرام</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>المحطة تعمل، لكن هناك ما يحتاج إلى نظرة</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>المحطة لا تؤدي عملها كما ينبغي</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>غير معلوم بعد</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>الحالة الآن</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>الحالة الآن</numerusform>
            <numerusform>الحالة قبل ثانية واحدة</numerusform>
            <numerusform>الحالة قبل ثانيتين</numerusform>
            <numerusform>الحالة قبل %n ثوانٍ</numerusform>
            <numerusform>الحالة قبل %n ثانية</numerusform>
            <numerusform>الحالة قبل %n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>الحالة قبل أقل من دقيقة</numerusform>
            <numerusform>الحالة قبل دقيقة واحدة</numerusform>
            <numerusform>الحالة قبل دقيقتين</numerusform>
            <numerusform>الحالة قبل %n دقائق</numerusform>
            <numerusform>الحالة قبل %n دقيقة</numerusform>
            <numerusform>الحالة قبل %n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>حالة المحطة</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>الكاميرات</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>لا توجد كاميرا بعد</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>نظام التعرف، وما يمكن الاعتماد عليه</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>الاسم عون لا دليل: لا تفتح بابًا اعتمادًا عليه وحده.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>آخر ثلاث دقائق</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>صور في الثانية</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>متروكة في الثانية</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>المعالج</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>الذاكرة</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>ما تحفظه، ومكانه</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>المتسع على القرص</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>المتاح %1</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>الزيارات المحفوظة</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>الأشخاص المعروفون</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>ما تم فعله (سجل التدقيق)</translation>
    </message>
    <message>
        <source>What the station says (log)</source>
        <translation>ما تقوله المحطة (السجل التقني)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>ThresholdChoice</name>
    <message>
        <source>Less strict than delivered: more strangers get a name.</source>
        <translation>أقل صرامة من الأصل: يُعطى غرباء أكثر اسمًا.</translation>
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
        <translation>غير معلوم</translation>
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
        <translation>مستخدم جديد</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>كلمة مرور جديدة لـ%1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>رمز PIN جديد لـ%1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>صلاحيات %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>إزالة %1؟</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station's own screen. Leave it empty to have none.</source>
        <translation>من 4 إلى 12 رقمًا، لشاشة هذه المحطة نفسها. اتركه فارغًا إن لم ترد رمزًا.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>لن يعود بإمكان هذا المستخدم تسجيل الدخول. ويبقى من تعرفهم المحطة بالوجه كما هم.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>10 أحرف على الأقل. عدة كلمات أسهل تذكّرًا.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>أعد كتابتها</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>مدير</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>ساكن</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>مشاهد</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>برنامج</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>القيمتان غير متطابقتين.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>بلا رمز PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>تغيير</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>رمز PIN لـ%1</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>لا تسجيل دخول بعد</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>آخر تسجيل دخول في %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>ممنوع من الدخول.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>له رمز PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>بلا رمز PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>كلمة مرور جديدة لـ%1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>رمز PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>رمز PIN جديد لـ%1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>الصلاحيات</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>صلاحيات أخرى لـ%1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>السماح مجددًا</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>منع الدخول</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>السماح لـ%1 بالدخول مجددًا</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>منع %1 من الدخول</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>إزالة %1</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>رمز PIN لـ%1</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>مدير: يدير المحطة</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>ساكن: يرى ويجيب ويحدد من كان الزائر</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>مشاهد: يرى ولا يغيّر شيئًا</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>محطة أخرى أو برنامج</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>المستخدمون ورموز PIN</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>إضافة مستخدم</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>لا يحق لأحد تسجيل الدخول بعد.</translation>
    </message>
</context>
<context>
    <name>VisitCard</name>
    <message>
        <source>%1, %2</source>
        <translation>%1، %2</translation>
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
        <translation>حاول مجددًا بعد بضع ثوانٍ.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>لم يتغير شيء.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>هذا الشخص هو %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>تم تعلّم هذه اللقطة للوجه أيضًا.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>لم يتم تعلّم الوجه: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>لم تتم إضافة %1.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>أضف الشخص من صور أفضل في «الأشخاص»، ثم حدّد من كان الزائر.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>%1 الآن من المحظورين.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>%1 الآن من المعروفين.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>بهذه اللقطة وحدها؛ ومزيد من الصور يزيد التأكد.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>ليس هذا شخصًا معروفًا.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>تعذّر التراجع.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>تم التراجع.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>كل الكاميرات</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>الزيارات المعروضة</translation>
    </message>
    <message>
        <source>When</source>
        <translation>متى</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>أي وقت</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر 7 أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر 30 يومًا</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>مَن</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>الجميع</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>معروف</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>مجهول</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>محظور</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>وجه غير حي</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>بلا وجه</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>الكاميرا</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>%1 فقط؛ اضغط لعرض الجميع</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>شخص …</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>زيارات شخص واحد فقط؛ ابحث عنه باسم أو ملاحظة</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n ثانية</numerusform>
            <numerusform>ثانية واحدة</numerusform>
            <numerusform>ثانيتان</numerusform>
            <numerusform>%n ثوانٍ</numerusform>
            <numerusform>%n ثانية</numerusform>
            <numerusform>%n ثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>زيارة</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>صورة الزيارة</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>تعذّرت قراءة الزيارة: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>تعذّرت قراءة الصورة</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>لا توجد صورة لهذه الزيارة</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>هنا الآن</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>قُرع الجرس</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>لم يُقرع الجرس</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>يمكنك تحديد الزائر بعد انتهاء الزيارة.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>من هذا؟</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>سيتم التعرف على الشخص بهذا الوجه، إن كان جيدًا بما يكفي.</translation>
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
        <translation> · قُرع الجرس</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · هنا الآن</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <comment>who, outcome, time and place</comment>
        <translation>%1، %2، %3</translation>
    </message>
</context>
<context>
    <name>VisitStrip</name>
    <message>
        <source>Latest visitors</source>
        <translation>آخر الزوار</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>الزوار</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>تعذّرت قراءة الزيارات: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ التحميل…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>لا زيارة بهذه الصفات</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>لم يأتِ أحد إلى الباب بعد</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>حاول مجددًا</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>عرض الكل</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>زيارات مَن؟</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>شبه يقيني</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>مرجَّح جدًا</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>مرجَّح</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>زائر مجهول</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>زائر مجهول</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>زوار مجهولون (%1)</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>لم يُرَ أي وجه</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>، </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>أقرب شخص</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>الشخص التالي</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>لا أحد مسجَّل بعد، فلم يكن هناك من تُجرى المقارنة به.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>لا توجد لقطة للوجه جيدة بما يكفي للمقارنة.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>لا شبه كافيًا بأحد: أقرب شخص يبلغ %1، والمطلوب %2 لذكر اسم.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>لا شبه كافيًا بأحد: الأقرب %1 بدرجة %2، والمطلوب %3 لذكر اسم.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>%1 (%2) و%3 (%4) متشابهان إلى حد لا يسمح بتحديد أيهما هو.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>شبه مع %1 (%2)، لكن اللقطات المتفقة أقل من أن تكفي لذكر اسم.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>شبه مع %1 بدرجة %2، والمطلوب %3؛ ثم %4 بدرجة %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>شبه مع %1 بدرجة %2، والمطلوب %3؛ ولا أحد غيره مسجَّل.</translation>
    </message>
</context>
</TS>
