<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>Sobre esta estación</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Un nombre es una ayuda, no una prueba: que nunca baste por sí solo para abrir una puerta.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>Cámara «%1»: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>sin imagen</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>Comparadas: %1 de %2 imágenes, las mejores de cada persona.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Comparada: %n imagen.</numerusform>
            <numerusform>Comparadas: %n imágenes, cada una con cada una.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Valor de fábrica</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>Se dice un nombre desde %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>Uno de %1 desconocidos</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>¿Qué tal reconoce?</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>Solo lo dice la propia estación.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>No se pudo calcular.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>Comparando todas las imágenes…</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>Una estación remota no dice cuánto se parecen sus personas. Abra esta página en su propia pantalla.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>Lo que reconoce aquí solo da una pista.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>Parecido de las imágenes para la estación</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>Cuanto más lejos queden las imágenes de dos personas a un lado de la línea y las de la misma persona al otro, mejor.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>Quiénes se parecen más</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>El desconocido que más se acercó</translation>
    </message>
    <message>
        <source>The stranger's face</source>
        <translation>La cara del desconocido</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Ver la visita</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>Cuánto se conoce a cada uno</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>Dónde está el límite</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>No se ha medido lo que reconoce aquí, así que no se afirma nada.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>Eso logró el reconocimiento con muchas fotos de otras personas. En una puerta, con una misma luz, pueden ser muchas más: un nombre es una ayuda, no una prueba.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>Cuántos desconocidos, como mucho, pueden confundirse con alguien conocido:</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>No se puede elegir aquí. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>De %1 desconocidos, ninguno se confundiría con alguien conocido.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>De %1 desconocidos, como mucho %n se confundiría con alguien conocido.</numerusform>
            <numerusform>De %1 desconocidos, como mucho %n se confundirían con alguien conocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>De %1 desconocidos, %n o más se confundiría con alguien conocido.</numerusform>
            <numerusform>De %1 desconocidos, %n o más se confundirían con alguien conocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>De %1 desconocidos, más o menos %n se confundiría con alguien conocido.</numerusform>
            <numerusform>De %1 desconocidos, unos %n se confundirían con alguien conocido.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>Aún no se conoce a nadie por una imagen comparable.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>Añada una persona con tres a cinco imágenes de su cara.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>Solo se conoce a una persona, así que no se puede confundir a nadie.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>Con una segunda persona, esta página muestra qué tal se distinguen.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>Hay muy pocas imágenes para saberlo.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>Dé a cada uno de tres a cinco imágenes, de frente y un poco de cada lado.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>%1 y %2 pueden confundirse.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>Vea abajo qué hacer.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>Un desconocido casi se confundió con alguien conocido.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Se distingue a su gente, pero %n de ellas debería conocerse mejor.</numerusform>
            <numerusform>Se distingue a su gente, pero %n de ellas deberían conocerse mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>Se distingue a su gente, pero %1 y %2 se parecen para la estación.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>Se distingue bien a su gente.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>Nadie tiene dos imágenes comparables.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Dos imágenes de la misma persona: %n par, de %1 a %2, la mitad por encima de %3.</numerusform>
            <numerusform>Dos imágenes de la misma persona: %n pares, de %1 a %2, la mitad por encima de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>A %n de ellos se le daría nombre.</numerusform>
            <numerusform>A %n de ellos se les daría nombre.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>No hay dos personas que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Imágenes de dos personas: %n par, de %1 a %2, la mitad por encima de %3.</numerusform>
            <numerusform>Imágenes de dos personas: %n pares, de %1 a %2, la mitad por encima de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>A ninguno se le daría un nombre equivocado.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>A %n de ellos se le daría un nombre equivocado.</numerusform>
            <numerusform>A %n de ellos se les daría un nombre equivocado.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>Aún no ha venido ningún desconocido cuya cara se pueda comparar.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Desconocidos en la puerta: %n cara, de %1 a %2.</numerusform>
            <numerusform>Desconocidos en la puerta: %n caras, de %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>A ninguno se le dio nombre.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>A %n de ellos se le dio nombre hasta que alguien lo corrigió.</numerusform>
            <numerusform>A %n de ellos se les dio nombre hasta que alguien lo corrigió.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>%1 y %2 son iguales para la estación en estas dos imágenes (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>%1 y %2 se parecen para la estación (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>De todos, %1 y %2 son quienes más se parecen para la estación (%3). Es bastante diferencia.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>¿Son las dos imágenes de la misma persona? Entonces quite la equivocada o una las dos personas. Si no, la estación dirá a menudo «desconocido» para ambas.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>La estación solo nombra a uno cuando está claro que no es el otro. Ayudan imágenes más nítidas de ambos.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>De %n cara sin nombre, esta fue la más parecida a alguien que ya no se conoce (%1).</numerusform>
            <numerusform>De %n caras sin nombre, esta fue la más parecida a alguien que ya no se conoce (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>De %n cara sin nombre, esta fue la más cercana: se parecía a %1 (%2).</numerusform>
            <numerusform>De %n caras sin nombre, esta fue la más cercana: se parecía a %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>La estación dijo un nombre y alguien lo corrigió. Una opción más estricta abajo lo hace menos frecuente.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>Es bastante parecido para un nombre; no se dijo solo porque coincidían muy pocas vistas o dos personas se parecían. Si era alguien conocido, dígalo en la visita.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Ninguna imagen.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n imagen, medida por otro modelo.</numerusform>
            <numerusform>%n imágenes, medidas por otro modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n imagen comparable.</numerusform>
            <numerusform>%n imágenes comparables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n imagen; parecido de %1, al menos %2.</numerusform>
            <numerusform>%n imágenes; se parecen entre sí en %1, al menos %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>Bien conocido.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>La estación no puede reconocer a esta persona. Añada de tres a cinco imágenes.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>Una imagen es poco. Añada dos más, un poco de cada lado.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>Añada una o dos imágenes, un poco de cada lado.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>Una imagen no se parece a las otras. Mire si es de la misma persona; si no, quítela.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>Algunas imágenes difieren mucho de las otras. Añada imágenes como las de la puerta y quite las malas.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 de %2 imágenes de su gente aún se reconocerían por otra.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n desconocido que vino habría sido bastante parecido.</numerusform>
            <numerusform>%n desconocidos que vinieron habrían sido bastante parecidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Añadiendo: %1 de %2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>Examinadas: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>Se conoce a %1 por %n toma nueva.</numerusform>
            <numerusform>Se conoce a %1 por %n tomas nuevas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n foto buena</numerusform>
            <numerusform>%n fotos buenas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Mostrar a la persona</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>Añadir estas caras</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Añadir a esta persona</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>%n imagen no se parece a las demás. ¿Es la misma persona?</numerusform>
            <numerusform>%n imágenes no se parecen a las demás. ¿Es la misma persona?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>Añadir primero fotos de la cara.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>Ninguna de estas fotos sirve. Añadir una mejor.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indicar un nombre.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>Más fotos de %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>Van bien de tres a cinco fotos: la cara grande y nítida, de frente y un poco de cada lado, tal como vendrá a la puerta. Elegir archivos o arrastrarlos aquí.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>Van bien de tres a cinco fotos: de frente y un poco de cada lado.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>Elegir fotos…</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Apagar cámara</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Desde la cámara</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>Se parece mucho a %1.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>La estación dirá a menudo «desconocido» en ambos casos. Si es la misma persona, añadir allí las fotos o unir las dos.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>No se hizo.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>Fotos de una sola persona</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Fotos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>Pregúntele y marque que está de acuerdo.</translation>
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
        <translation>%1 (bloqueado)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>La imagen que no se parece a las otras</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Salir de esta pregunta</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>No permitido</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consultado</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Station and settings</source>
        <translation>Estación y ajustes</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Rostros</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Avisos enviados</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Viene de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Respuesta (HTTP)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>the station itself</source>
        <translation>la propia estación</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>alguien que no ha iniciado sesión</translation>
    </message>
    <message>
        <source>somebody at the station's screen</source>
        <translation>alguien ante la pantalla de la estación</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>el programa «%1»</translation>
    </message>
    <message>
        <source>%1, at the station's shell</source>
        <translation>%1, en la consola de la estación</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>Cuándo exactamente</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sobre qué</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Cómo terminó</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Pertenece a</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Número de entrada</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>el propio registro</translation>
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
        <translation>Qué entradas se muestran</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Tipo de suceso</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Lo que va junto</translation>
    </message>
    <message>
        <source>Only what belongs together; press for all</source>
        <translation>Solo lo que va junto; pulse para ver todo</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>The log could not be read: %1</source>
        <translation>No se pudo leer el registro: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No entry is of that kind</source>
        <translation>Ninguna entrada es de ese tipo</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Aún no hay nada anotado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>The log could not be checked.</source>
        <translation>No se pudo comprobar el registro.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>El registro está como se escribió: %n entrada comprobada, sin cambios.</numerusform>
            <numerusform>El registro está como se escribió: %n entradas comprobadas, sin cambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se modificó después de escribirse.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>Faltan entradas a partir de la entrada %1.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>La estación nunca escribió la entrada %1.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>Las entradas no están en orden a partir de la entrada %1.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>Faltan las entradas más recientes.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>Alguien ajeno volvió a escribir el registro.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>Al final hay más de lo confirmado: puede que la estación se apagara de golpe.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
</context>
<context>
    <name>AuditMore</name>
    <message>
        <source>Only by %1</source>
        <translation>Solo por %1</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Lo que va junto</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Actividad</translation>
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
        <translation>por %1</translation>
    </message>
    <message>
        <source>Press to close it</source>
        <translation>Pulse para cerrarla</translation>
    </message>
    <message>
        <source>Press to see all that is kept of it</source>
        <translation>Pulse para ver todo lo que se guarda de ella</translation>
    </message>
</context>
<context>
    <name>AuditVerdict</name>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>Comprobando todas las entradas: %1 %</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Comprobando todas las entradas…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>Las entradas están encadenadas y firmadas: todo cambio se nota.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>add faces</source>
        <translation>rostros añadidos</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>persona añadida</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>ajuste cambiado</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>ajustes cambiados</translation>
    </message>
    <message>
        <source>check audit log</source>
        <translation>registro de auditoría comprobado</translation>
    </message>
    <message>
        <source>encode face again</source>
        <translation>rostro calculado de nuevo</translation>
    </message>
    <message>
        <source>erase person</source>
        <translation>persona borrada</translation>
    </message>
    <message>
        <source>export person</source>
        <translation>datos de una persona exportados</translation>
    </message>
    <message>
        <source>judge picture</source>
        <translation>imagen evaluada</translation>
    </message>
    <message>
        <source>label visit</source>
        <translation>visita asignada</translation>
    </message>
    <message>
        <source>list faces</source>
        <translation>rostros listados</translation>
    </message>
    <message>
        <source>list persons</source>
        <translation>personas listadas</translation>
    </message>
    <message>
        <source>list tokens</source>
        <translation>tokens listados</translation>
    </message>
    <message>
        <source>list unknown visitors</source>
        <translation>visitantes desconocidos listados</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>usuarios listados</translation>
    </message>
    <message>
        <source>merge person</source>
        <translation>personas unidas</translation>
    </message>
    <message>
        <source>read audit log</source>
        <translation>registro de auditoría leído</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>rostro comparado</translation>
    </message>
    <message>
        <source>recognize picture</source>
        <translation>imagen comparada</translation>
    </message>
    <message>
        <source>remove face</source>
        <translation>rostro quitado</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>persona quitada</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>timbre pulsado</translation>
    </message>
    <message>
        <source>search visits</source>
        <translation>visitas buscadas</translation>
    </message>
    <message>
        <source>start</source>
        <translation>iniciado</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>store visit</source>
        <translation>visita guardada</translation>
    </message>
    <message>
        <source>study accuracy</source>
        <translation>precisión evaluada</translation>
    </message>
    <message>
        <source>update person</source>
        <translation>persona cambiada</translation>
    </message>
    <message>
        <source>verify audit log</source>
        <translation>registro de auditoría verificado</translation>
    </message>
    <message>
        <source>view face</source>
        <translation>rostro visto</translation>
    </message>
    <message>
        <source>view live picture</source>
        <translation>imagen en directo vista</translation>
    </message>
    <message>
        <source>view live stream</source>
        <translation>directo visto</translation>
    </message>
    <message>
        <source>view person</source>
        <translation>persona vista</translation>
    </message>
    <message>
        <source>view visit</source>
        <translation>visita vista</translation>
    </message>
    <message>
        <source>view visit picture</source>
        <translation>imagen de una visita vista</translation>
    </message>
    <message>
        <source>watch events</source>
        <translation>eventos seguidos</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>sign in refused</source>
        <translation>inicio de sesión rechazado</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>sesión cerrada</translation>
    </message>
    <message>
        <source>pin accepted</source>
        <translation>PIN aceptado</translation>
    </message>
    <message>
        <source>pin refused</source>
        <translation>PIN rechazado</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>setup claimed</source>
        <translation>configuración iniciada</translation>
    </message>
    <message>
        <source>setup refused</source>
        <translation>configuración rechazada</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>usuario añadido</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>usuario cambiado</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>usuario quitado</translation>
    </message>
    <message>
        <source>token created</source>
        <translation>token creado</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>token revocado</translation>
    </message>
    <message>
        <source>success</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>known</source>
        <translation>conocido</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueado</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>alterado</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>insertado</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>reordenado</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>cortado</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsificado</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabado</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Imagen en vivo de «%1»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Cambiar la cámara %1</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Mostrar primero</translation>
    </message>
    <message>
        <source>Show camera %1 first</source>
        <translation>Mostrar primero la cámara %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove camera %1</source>
        <translation>Quitar la cámara %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>Cámara %1, con problemas</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
</context>
<context>
    <name>CameraEntry</name>
    <message>
        <source>A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door.</source>
        <translation>Un nombre tiene letras de la A a la Z, cifras, «-», «_» y «.», por ejemplo front-door.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Una contraseña necesita un nombre de usuario.</translation>
    </message>
    <message>
        <source>A USB camera is a device such as /dev/video0.</source>
        <translation>Una cámara USB es un dispositivo como /dev/video0.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine.</source>
        <translation>Indique la ruta completa, por ejemplo /home/anna/door.mp4. Es una ruta en el equipo de la estación.</translation>
    </message>
    <message>
        <source>This address cannot be used. Look for letters that do not belong there.</source>
        <translation>Esta dirección no se puede usar. Busque caracteres que sobren.</translation>
    </message>
    <message>
        <source>An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.</source>
        <translation>Una dirección es como rtsp://192.168.1.20/stream1. Está en el manual de la cámara.</translation>
    </message>
    <message>
        <source>An address is such as http://192.168.1.20/video. The camera's manual says it.</source>
        <translation>Una dirección es como http://192.168.1.20/video. Está en el manual de la cámara.</translation>
    </message>
</context>
<context>
    <name>CameraList</name>
    <message>
        <source>There is no camera yet. Without one nobody is seen.</source>
        <translation>Aún no hay ninguna cámara. Sin cámara no se ve a nadie.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Cámara %1</translation>
    </message>
    <message>
        <source>Network camera (RTSP)</source>
        <translation>Cámara de red (RTSP)</translation>
    </message>
    <message>
        <source>Web camera (HTTP)</source>
        <translation>Cámara web (HTTP)</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>Cámara USB</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Archivo de vídeo</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Carpeta de imágenes</translation>
    </message>
    <message>
        <source>Drawn door, to try it</source>
        <translation>Puerta dibujada, para probar</translation>
    </message>
    <message>
        <source>User name at the camera (may stay empty)</source>
        <translation>Usuario en la cámara (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Password at the camera (empty: as it is)</source>
        <translation>Contraseña en la cámara (vacía: la de ahora)</translation>
    </message>
    <message>
        <source>Password at the camera</source>
        <translation>Contraseña en la cámara</translation>
    </message>
    <message>
        <source>The camera is at the station's own machine. None was found there just now.</source>
        <translation>La cámara está en el equipo de la estación. Ahora mismo no se ha encontrado ninguna.</translation>
    </message>
    <message>
        <source>A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.</source>
        <translation>Una escena que dibuja el programa: la gente llega, llama y se va. Muestra cómo funciona todo, sin cámara.</translation>
    </message>
    <message>
        <source>The station reads it as if a camera gave it.</source>
        <translation>La estación lo lee como si lo diera una cámara.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Add this camera</source>
        <translation>Añadir esta cámara</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>It is tried at once. The list of cameras shows its picture, or says what is wrong.</source>
        <translation>Se prueba enseguida. La lista de cámaras muestra su imagen o dice qué falla.</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Nombre de la cámara</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Path on the station's machine</source>
        <translation>Ruta en el equipo de la estación</translation>
    </message>
</context>
<context>
    <name>CameraRemoval</name>
    <message>
        <source>Remove camera %1?</source>
        <translation>¿Quitar la cámara %1?</translation>
    </message>
    <message>
        <source>The station does not watch it any more. Its visits stay in the history.</source>
        <translation>La estación deja de vigilarla. Sus visitas quedan en el historial.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>No da imagen desde las %1. Se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>La grabación ha terminado.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>Su imagen está congelada desde las %1.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>Solo ve negro desde las %1.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>Está tapada desde las %1.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>Está desenfocada desde las %1.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>Da imagen.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Cámara %1: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (una puerta dibujada, sin cámara)</translation>
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
        <translation>Otra cámara ya se llama «%1».</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Conectando con «%1»…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>Sin imagen de «%1»</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>La grabación «%1» ha terminado</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>La imagen de «%1» está congelada</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>«%1» solo ve negro</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>«%1» está tapada</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>«%1» está desenfocada</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>Desde las %1. Se reintenta automáticamente; mientras tanto no se ve a los visitantes.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>Desde las %1. Puede que no se reconozcan las caras; limpiar o enfocar el objetivo.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>Desde las %1. Puede que no se vea a los visitantes; revisar la cámara.</translation>
    </message>
</context>
<context>
    <name>CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
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
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Aceptó el reconocimiento (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Se añadió sin preguntar, por la seguridad de la casa (%1).</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>Puedo hacer que se reconozca a esta persona sin preguntarle, por la seguridad de la casa</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>Esta persona ha aceptado ser reconocida</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Pantalla e idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Claro u oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Tamaño de letra</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Muy grande</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>Esto vale solo para esta ventana; la estación y las demás ventanas siguen igual.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>Sonido del timbre</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Apagado</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>Aviso del timbre mientras la ventana está detrás de otras</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>Que alguien ha llamado</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Con el nombre</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Brightness of the screen</source>
        <translation>Brillo de la pantalla</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.</source>
        <translation>El brillo de esta pantalla no se puede cambiar desde aquí: el sistema no lo permite. La guía para la pared (docs/kiosk.md) dice cómo permitirlo.</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>En espera…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>Buena. Cuenta la cara más grande.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>Aceptada, pero no se parece a las demás. ¿Es la misma persona?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>No hay ninguna cara. Debe ser grande y mirar a la cámara.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>Más de una cara. Solo puede haber una persona.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>La cara es demasiado pequeña. Acercarse más.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Demasiada luz o muy poca. Ayuda una luz más uniforme en la cara.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Poco nítida. No moverse.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>Cara girada. Mirar a la cámara.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>La cara no se ve lo bastante bien.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Sin examinar: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>No se puede usar: %1</translation>
    </message>
    <message>
        <source>It does not look like the pictures that are there. Is it the same person?</source>
        <translation>No se parece a las imágenes que ya hay. ¿Es la misma persona?</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>Ponerse ante la cámara, a solas, y mirarla.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>Bien. Girar un poco la cabeza y tomar otra.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Bien. Basta %n foto buena; más no estorban.</numerusform>
            <numerusform>Bien. Bastan %n fotos buenas; más no estorban.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>No hay ninguna cara. Mirar a la cámara.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>Más de una cara. Ponerse a solas.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Demasiado lejos. Acercarse más.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Demasiada luz o muy poca. Ayuda una luz más uniforme en la cara.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Poco nítida. No moverse.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>Mirar a la cámara.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>No se ve lo bastante bien. Acercarse, con mejor luz.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>No se pudo examinar. Intentarlo otra vez.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Imagen en vivo</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>La cámara no da imagen ahora</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>Tomar foto ahora</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>No se ve ninguna cara. Mire a la cámara.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Acérquese.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>Un poco más atrás.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>Ponga la cara dentro del óvalo.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>Demasiado oscuro. Más luz en la cara, por favor.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>Demasiado claro. Aléjese de la lámpara o del sol.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Quédese quieto.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>Mire de frente a la cámara.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>Ahora gire un poco la cabeza a su izquierda.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>Ahora gire un poco la cabeza a su derecha.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>Bien. Quédese así…</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>Hecha. Gracias.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>Eso es todo. Ponga un nombre y añada a la persona.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>Eso es todo, pero pocas imágenes eran buenas. Haga más con el botón.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 de %2 hechas</translation>
    </message>
    <message>
        <source>The camera's picture cannot be looked at: %1</source>
        <translation>No se puede examinar la imagen de la cámara: %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>Omitir esta posición de la cabeza</translation>
    </message>
    <message>
        <source>Now look ahead and raise the chin a little.</source>
        <translation>Ahora mire al frente y levante un poco la barbilla.</translation>
    </message>
    <message>
        <source>Now look ahead and lower the chin a little.</source>
        <translation>Ahora mire al frente y baje un poco la barbilla.</translation>
    </message>
    <message>
        <source>A little more.</source>
        <translation>Un poco más.</translation>
    </message>
    <message>
        <source>That is too far. A little less.</source>
        <translation>Es demasiado. Un poco menos.</translation>
    </message>
    <message>
        <source>To the other side, please.</source>
        <translation>Hacia el otro lado, por favor.</translation>
    </message>
    <message>
        <source>This is somebody else than before. One person only, please.</source>
        <translation>No es la misma persona que antes. Solo una persona, por favor.</translation>
    </message>
    <message>
        <source>This one is left out; the others will do.</source>
        <translation>Esta se omite; las demás bastarán.</translation>
    </message>
    <message>
        <source>That is all. It will do, but three pictures are surer: take more with the key.</source>
        <translation>Eso es todo. Basta, pero tres imágenes son más seguras: tome más con el botón.</translation>
    </message>
    <message>
        <source>Or skip it: fewer pictures will do.</source>
        <translation>U omítala: también bastan menos fotos.</translation>
    </message>
    <message>
        <source>If that cannot be: “Take picture now”.</source>
        <translation>Si no es posible: «Tomar foto ahora».</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Start again with who stands there now</source>
        <translation>Empezar de nuevo con quien está ahí ahora</translation>
    </message>
    <message>
        <source>Is it somebody else’s turn? Then start again.</source>
        <translation>¿Es el turno de otra persona? Entonces empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>Está vacío.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>Ocupa más de %1 MB; hay que reducirlo.</translation>
    </message>
    <message>
        <source>The camera's picture could not be used.</source>
        <translation>No se pudo usar la imagen de la cámara.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>Como máximo %n foto a la vez; añadir esta primero.</numerusform>
            <numerusform>Como máximo %n fotos a la vez; añadir estas primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Indicar primero un nombre.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>aceptable</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>parece real</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>parece una foto</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUEADO: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Visitante desconocido</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Certeza: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>Alguien lo indicó así. En la puerta, la estación determinó:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Mejor toma: %1, %n toma comparada, prueba de vida: %2</numerusform>
            <numerusform>Mejor toma: %1, %n tomas comparadas, prueba de vida: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUEADO: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Identificando…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>Es…</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>Es otra persona…</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Indicar quién es</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>No es %1; indicar quién es</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Persona nueva…</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>No es %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>No es %1 ni nadie conocido</translation>
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
        <translation>sin datos</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>El disco está lleno. Las visitas esperan en la memoria hasta que haya espacio.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>Algo no se pudo leer o escribir.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>Una parte de la estación no se puede usar tal como está configurada.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>Algo no funciona como debería.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>Ya se puede iniciar sesión, pero no se aceptó el PIN: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>El procesador está muy ocupado.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>La memoria está casi llena.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>El disco está casi lleno.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>Al equipo le falta algún recurso.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>El equipo</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>Tiene procesador, memoria y disco de sobra.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>Puede que los visitantes se detecten tarde. Cerrar lo demás que se ejecuta en él o liberar espacio; si sigue así, usar un equipo más rápido o menos cámaras.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>Cámaras y reconocimiento</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>Las imágenes llegan y se analizan.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>Las imágenes ya no se analizan.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>Reiniciar la estación. Si vuelve a ocurrir, consultar su registro.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>Una cámara no da imagen.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>Abajo se ve cuál. Revisar su alimentación y su cable; se reintenta automáticamente.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>Aún está arrancando.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>Esperar un minuto: se están leyendo los modelos y las personas.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>La memoria de visitas</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>Las visitas se guardan y se pueden leer.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>Ahora no se pueden guardar ni leer las visitas.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>Las nuevas esperan, y se pierden si se apaga la estación. Mirar si el disco está lleno o dañado.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>Hay espacio para más visitas.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>No hay espacio, o no se puede escribir en el disco.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>Liberar espacio ya: si no, se pierden visitas.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Queda poco espacio.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>Liberar espacio pronto: quitar de este disco lo que no haga falta.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>Lo que reconoce las caras</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>Sus archivos están como deben.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>Faltan archivos o están dañados.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>Sigue funcionando hasta el próximo inicio. Reponerlos antes: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>El reloj</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>Funciona con regularidad.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>Iba mal o dio un salto.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>Las visitas pueden llevar una hora equivocada. Mirar si la fecha y la hora son correctas y las ajusta la red.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>El registro de actividad</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>Se escribe, y nadie lo ha modificado.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>No se puede escribir, o no está como se escribió.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>Abrir abajo el registro de auditoría y verificarlo: dice dónde empieza el error.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>La conexión segura</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>Su certificado es válido.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>Su certificado está por caducar, o no se pudo renovar.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>Renovar el certificado; hasta entonces, otros dispositivos pueden negarse a conectar.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo va bien.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Algo no está como debería.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>Abajo se indica qué es exactamente.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Aún sin comprobar.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>No se sabe: hace un rato que no hay noticias.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>Esperar un minuto. Si sigue así, reiniciar la estación.</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %, disk %3 %</source>
        <comment>how busy or full each is</comment>
        <translation>Procesador %1 %, memoria %2 %, disco %3 %</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>Último visitante: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>La estación avisa cuando viene</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>La estación dice quién es</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Hide the keyboard</source>
        <translation>Ocultar el teclado</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 imágenes por segundo</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Imagen en vivo de «%1»</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Sin cámara</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd, d 'de' MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>Demo: una puerta dibujada</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>Starting: nobody is named yet</source>
        <translation>Iniciando: todavía no se reconoce a nadie</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.</source>
        <translation>Las palabras de la propia estación, en inglés, para quien se encarga de ella. Como máximo 500 líneas desde el arranque.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log</comment>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avisos y errores</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing of that kind was logged.</source>
        <translation>No se ha registrado nada de eso.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log</comment>
        <translation>Información</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>log</comment>
        <translation>Detalle</translation>
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
        <translation>Timbre</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Pantalla e idioma</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Estado de la estación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>¿Qué tal reconoce?</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
</context>
<context>
    <name>MenuBarOfStation</name>
    <message>
        <source>&amp;Station</source>
        <translation>&amp;Estación</translation>
    </message>
    <message>
        <source>&amp;Ring the bell</source>
        <translation>&amp;Tocar el timbre</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>So&amp;bre esta estación</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>&amp;En vivo</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;Abrir otra estación</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Persona nueva</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>Aún no hay ninguna cámara</translation>
    </message>
    <message>
        <source>Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.</source>
        <translation>Sin cámara no se ve a nadie. Una cámara de red, una cámara USB o la puerta dibujada para ver cómo funciona: añádala aquí.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Añadir una cámara</translation>
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
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Cara no real</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin cara</translation>
    </message>
</context>
<context>
    <name>OwnerColumn</name>
    <message>
        <source>With this name and password you sign in from other devices, and may change everything.</source>
        <translation>Con este nombre y contraseña inicia sesión desde otros dispositivos y puede cambiarlo todo.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>Esta estación tiene propietario.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Nombre del propietario</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>Una contraseña de al menos 10 caracteres</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Un PIN de 4 a 12 dígitos para esta pantalla (puede quedar vacío)</translation>
    </message>
    <message>
        <source>The password is too short: at least 10 characters. Several words are easiest to remember.</source>
        <translation>La contraseña es demasiado corta: al menos 10 caracteres. Varias palabras son lo más fácil de recordar.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un PIN tiene de 4 a 12 cifras.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Ser propietario</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>O desde otro dispositivo</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>Darle este código. Sirve para un propietario, hasta que se reinicie esta estación; no compartirlo con nadie.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>La estación responde en</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>Ver %1</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Una imagen de %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Añadir una persona</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>No se pudieron leer las personas: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>Aún no se conoce a nadie. Añadir a la primera persona con unas fotos de su cara, o indicar en una visita quién era.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>¿Qué tal reconoce?</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Buscar un nombre o una nota</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>Aprender también esta cara, si es lo bastante buena</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>No se pudieron leer las personas: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Aún no se conoce a nadie</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Nadie se llama así</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Buscar un nombre o una nota</translation>
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
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>No se guardó:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>Se quitó la cara.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>No se quitó la cara:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>Las caras y las visitas son ahora de %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>No se unieron:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Se quitó a %1.</translation>
    </message>
    <message>
        <source>Nothing was handed out:</source>
        <translation>No se entregó nada:</translation>
    </message>
    <message>
        <source>Everything that is known of %1 is in %2 now. Give it to nobody but them.</source>
        <comment>name, file</comment>
        <translation>Todo lo que se sabe de %1 está ahora en %2. No se lo dé a nadie más.</translation>
    </message>
    <message>
        <source>%1 was not removed:</source>
        <translation>No se quitó a %1:</translation>
    </message>
    <message>
        <source>%1 was not erased:</source>
        <translation>No se borró a %1:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Editar %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>toma buena</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>toma aceptable</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>toma mala</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>de una visita</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>Una cara, %1, %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>No se guardó ninguna imagen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>Quitar esta cara, %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>Bloqueado: la estación avisa cuando viene</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Añadir fotos</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Misma persona que…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Borrar…</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>Aún sin caras: no se puede reconocer a %1. Añadir fotos.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>Se conoce por %n toma de la cara</numerusform>
            <numerusform>Se conoce por %n tomas de la cara</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>No se pudieron leer las visitas: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>Aún no ha estado en la puerta</translation>
    </message>
    <message>
        <source>Hand out data …</source>
        <translation>Entregar los datos…</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Visitas de %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 es la misma persona que…</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>¿Unir con %1?</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>Todas las caras y visitas de %1 pasarán a %2, y %1 desaparecerá. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>La estación olvidará las caras y ya no reconocerá a %1. Las visitas pasadas conservan el nombre. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>¿Borrar a %1?</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>Se destruyen para siempre las caras y, en todas las visitas pasadas, el nombre, los rasgos y las imágenes. Se obtiene un comprobante que se puede entregar a la persona.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Borrar para siempre</translation>
    </message>
    <message>
        <source>Everything that is known of %1</source>
        <translation>Todo lo que se sabe de %1</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>Datos (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n cara</numerusform>
            <numerusform>%n caras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visita</numerusform>
            <numerusform>%n visitas</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>última vez el %1, %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>aún no ha venido</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueado</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocido</translation>
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
            <numerusform>PIN incorrecto. Queda como máximo %n intento antes de una pausa.</numerusform>
            <numerusform>PIN incorrecto. Quedan como máximo %n intentos antes de una pausa.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>PIN incorrecto. Ahora hay una pausa.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Demasiados PIN incorrectos.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>%1 no puede hacer esto. Quien pueda introduce su PIN.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>Demasiados intentos a la vez.</translation>
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
        <translation>Introducir un PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n dígito introducido</numerusform>
            <numerusform>%n dígitos introducidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Reintentar en %n segundo.</numerusform>
            <numerusform>%1 Reintentar en %n segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>Esta pantalla pregunta antes de continuar.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
</context>
<context>
    <name>QuitQuestion</name>
    <message>
        <source>Pictures of %1 are being added.</source>
        <translation>Se están añadiendo fotos de %1.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are being added.</source>
        <translation>Se están añadiendo fotos de una persona nueva.</translation>
    </message>
    <message>
        <source>Pictures of %1 are not added yet.</source>
        <translation>Las fotos de %1 aún no se han añadido.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are not added yet.</source>
        <translation>Las fotos de una persona nueva aún no se han añadido.</translation>
    </message>
    <message>
        <source>Settings are being saved.</source>
        <translation>Se están guardando los ajustes.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>%n cambio de los ajustes, aún sin guardar.</numerusform>
            <numerusform>%n cambios de los ajustes, aún sin guardar.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote for the set-up is not used yet.</source>
        <translation>Lo que escribió para la puesta en marcha aún no se ha aplicado.</translation>
    </message>
    <message>
        <source>Quit anyway?</source>
        <translation>¿Salir de todos modos?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>Se borró a %1 el %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>%n cara registrada, destruida.</numerusform>
            <numerusform>%n caras registradas, destruidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n visita pasada perdió nombre, cara e imagen.</numerusform>
            <numerusform>%n visitas pasadas perdieron nombre, cara e imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Ficha: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>of an erasure, name</comment>
        <translation>Comprobante %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved: %1</source>
        <translation>El comprobante no se guardó: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Guardar el comprobante</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texto (%1)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Reemplazarlo</translation>
    </message>
    <message>
        <source>Replace that file?</source>
        <translation>¿Reemplazar ese archivo?</translation>
    </message>
    <message>
        <source>There is %1 already. What is in it would be lost.</source>
        <translation>%1 ya existe. Se perdería lo que contiene.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>Alguien tocó el timbre en «%1»</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUEADO: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>%1 está en la puerta</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>%1 estuvo en la puerta</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>Viendo quién es…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>No se vio la cara de nadie</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>No abrir. Reconocido: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>Puede ser una foto ante la cámara, no una persona</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>Aquí nadie conoce esta cara</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconocido</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>Reconocido, %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Aquí por primera vez</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>Última visita: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>%1 are at the door</source>
        <comment>several people</comment>
        <translation>%1 están en la puerta</translation>
    </message>
    <message>
        <source>%1 were at the door</source>
        <comment>several people</comment>
        <translation>%1 estuvieron en la puerta</translation>
    </message>
    <message>
        <source>Do not open.</source>
        <translation>No abrir.</translation>
    </message>
    <message>
        <source>One of them may be a picture held up, not a person</source>
        <translation>Puede que una de ellas sea una foto ante la cámara, no una persona</translation>
    </message>
    <message>
        <source>Nobody here knows these faces</source>
        <translation>Aquí nadie conoce estas caras</translation>
    </message>
</context>
<context>
    <name>RingStrip</name>
    <message>
        <source>Somebody rang</source>
        <translation>Han llamado al timbre</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin definir</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>Admite %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Valor de fábrica</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>Dónde se guarda todo</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visitas</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>Contraseñas y sesiones</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Supervisión</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>El registro de auditoría</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>La estación</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>Fijado por la opción %1 con la que se inició la estación.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>Fijado por %1 en el entorno de la estación.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>Fijado en %1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Cambiado aquí.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>Valor de fábrica.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>Para cambiarlo, escribir %1 en el archivo de configuración o definir %2, y reiniciar la estación.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Usuarios y PIN</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>Aquí no se puede cambiar nada mientras la estación funciona.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Solo lo que se puede cambiar aquí</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Mostrar también lo demás</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>El archivo de configuración es %1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>No se usa ningún archivo de configuración.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Guardado y en vigor.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n cambio, aún sin guardar</numerusform>
            <numerusform>%n cambios, aún sin guardar</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>Esta estación aún no tiene propietario: nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Configurar esta estación</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>¿Qué idioma?</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>¿Quién se encarga de ella?</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>¿Qué ve?</translation>
    </message>
    <message>
        <source>Whom does it know?</source>
        <translation>¿A quién conoce?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Paso %1 de 4</translation>
    </message>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>La estación conoce a %n persona.</numerusform>
            <numerusform>La estación conoce a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.</source>
        <translation>Nombra a quien se le ha mostrado, y de los demás dice «desconocido». Empiece por usted: bastan unas imágenes de la cámara.</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Añadir otra persona</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Añadir la primera persona</translation>
    </message>
    <message>
        <source>It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.</source>
        <translation>Tiene propietario. Los demás reciben su nombre y PIN en «Ajustes», «Usuarios y PIN».</translation>
    </message>
    <message>
        <source>It has no owner yet: nobody can sign in.</source>
        <translation>Aún no tiene propietario: nadie puede iniciar sesión.</translation>
    </message>
    <message>
        <source>It has no camera yet. Add one under “Cameras”.</source>
        <translation>Aún no tiene cámara. Añada una en «Cámaras».</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>%n cámara da imagen.</numerusform>
            <numerusform>%n cámaras dan imagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera gives a picture yet. “Cameras” says why.</source>
        <translation>Ninguna cámara da imagen todavía. «Cámaras» dice por qué.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>Conoce a %n persona.</numerusform>
            <numerusform>Conoce a %n personas.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows nobody yet, and calls everybody unknown. Add people under “People”.</source>
        <translation>Aún no conoce a nadie y llama desconocidos a todos. Añada personas en «Personas».</translation>
    </message>
    <message>
        <source>Ring the bell to try it</source>
        <translation>Llamar al timbre para probar</translation>
    </message>
    <message>
        <source>A camera at the height of faces, and not against the sun, knows people best.</source>
        <translation>Una cámara a la altura de la cara, y no a contraluz, es la que mejor reconoce a la gente.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>Timbre: iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Iniciar sesión en la estación</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Mirando quién responde allí…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.</source>
        <translation>Nadie aquí ha visto antes el certificado de esta estación. Compare su huella con la del registro de la estación: solo si ambas son iguales es su estación.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>Es la misma</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>Este no es el certificado que la estación mostraba antes. No se le envió nada.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>Puede que alguien se haya puesto entre usted y la estación. Si tiene un certificado nuevo, su registro muestra la nueva huella: entonces inicie este programa con --fingerprint y esa huella.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Mirar de nuevo</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>El camino no está cifrado: otros en la red pueden leer el nombre, la contraseña y las imágenes.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
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
        <translation>Dos personas</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>Desconocidos en la puerta</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La misma persona</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>Desde %1 se dice un nombre</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>nada parecido</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>idéntico</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>No se guardó ninguna imagen</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>Sobre esta estación</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Bloquear ahora</translation>
    </message>
    <message>
        <source>Forgets the PIN that was given; the next one who wants in gives theirs</source>
        <translation>Olvida el PIN que se dio; quien quiera entrar después da el suyo</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>no face was found; use a picture in which the face is large, sharp and looks at the camera</source>
        <translation>no se encontró ninguna cara; use una imagen en la que la cara sea grande, nítida y mire a la cámara</translation>
    </message>
    <message>
        <source>%1 faces were found and none is clearly the largest; crop the picture to the person meant</source>
        <translation>se encontraron %1 caras y ninguna es claramente la más grande; recorte la imagen a la persona deseada</translation>
    </message>
    <message>
        <source>%1 faces were found; the largest was taken (%2 at %3,%4)</source>
        <translation>se encontraron %1 caras; se tomó la más grande (%2 en %3,%4)</translation>
    </message>
    <message>
        <source>the picture that was kept does not show this face well enough; use another one</source>
        <translation>la imagen guardada no muestra esta cara lo bastante bien; use otra</translation>
    </message>
    <message>
        <source>the face is too small (%1, needs %2 px in height); use a closer picture</source>
        <translation>la cara es demasiado pequeña (%1, hacen falta %2 px de alto); use una imagen más cercana</translation>
    </message>
    <message>
        <source>the face could not be measured: %1</source>
        <translation>no se pudo medir la cara: %1</translation>
    </message>
    <message>
        <source>the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture</source>
        <translation>la vista es demasiado pobre (tamaño %1, nitidez %2, luz %3, postura %4, cada una sobre 1); use una imagen más nítida y mejor iluminada</translation>
    </message>
    <message>
        <source>the detector gave no points to align the face by</source>
        <translation>no se encontraron los ojos, la nariz ni la boca</translation>
    </message>
    <message>
        <source>its eyes, nose and mouth do not lie like a face's</source>
        <translation>sus ojos, nariz y boca no están como en una cara</translation>
    </message>
    <message>
        <source>none of the pictures could be taken; %1</source>
        <translation>no se pudo tomar ninguna de las imágenes; %1</translation>
    </message>
    <message>
        <source>this visit goes on; say who it was when it is over</source>
        <translation>esta visita sigue en curso; diga quién era cuando termine</translation>
    </message>
    <message>
        <source>this visit has no picture to learn a face from</source>
        <translation>esta visita no tiene imagen de la que aprender una cara</translation>
    </message>
    <message>
        <source>this visit has no face %1</source>
        <translation>esta visita no tiene la cara %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>no se cambió nada: %1</translation>
    </message>
    <message>
        <source>nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures</source>
        <translation>no se cambió nada: esta cara se parece mucho a %1 (semejanza %2). Si es %1, dígalo; si no, añada imágenes mejores</translation>
    </message>
    <message>
        <source>there is already somebody named %1. If it is them, say so</source>
        <translation>ya hay alguien que se llama %1. Si es esa persona, dígalo</translation>
    </message>
    <message>
        <source>this person has no such face</source>
        <translation>esta persona no tiene esa cara</translation>
    </message>
    <message>
        <source>too many pictures wait to be looked at; try again in a few seconds</source>
        <translation>hay demasiadas imágenes esperando; inténtelo de nuevo en unos segundos</translation>
    </message>
    <message>
        <source>the station stops</source>
        <translation>la estación se detiene</translation>
    </message>
    <message>
        <source>the picture cannot be read: %1</source>
        <translation>no se puede leer la imagen: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>larger than %1 MiB; give a smaller picture</source>
        <translation>más de %1 MiB; use una imagen más pequeña</translation>
    </message>
    <message>
        <source>its header gives no size; the file is damaged</source>
        <translation>no se puede leer su tamaño; el archivo está dañado</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are too many (at most %3 million); give a smaller picture</source>
        <translation>%1 x %2 píxeles son demasiados (como mucho %3 millones); use una imagen más pequeña</translation>
    </message>
    <message>
        <source>the file breaks off in the middle; copy it again</source>
        <translation>el archivo se corta por la mitad; cópielo de nuevo</translation>
    </message>
    <message>
        <source>not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)</source>
        <translation>no es una imagen que se pueda leer (JPEG, PNG, WebP, BMP, TIFF)</translation>
    </message>
    <message>
        <source>more than %1 million pixels; give a smaller picture</source>
        <translation>más de %1 millones de píxeles; use una imagen más pequeña</translation>
    </message>
    <message>
        <source>not a picture that can be read, or a damaged one</source>
        <translation>no es una imagen que se pueda leer, o está dañada</translation>
    </message>
    <message>
        <source>no picture was kept of this face</source>
        <translation>no se guardó ninguna imagen de esta cara</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>una persona necesita un nombre</translation>
    </message>
    <message>
        <source>the name is too long (%1 characters, at most %2)</source>
        <translation>el nombre es demasiado largo (%1 caracteres, como mucho %2)</translation>
    </message>
    <message>
        <source>the name holds control characters, or bytes that are no text</source>
        <translation>el nombre contiene caracteres de control o algo que no es texto</translation>
    </message>
    <message>
        <source>there is a person called %1 already; add pictures to them (person add-face) or choose another name</source>
        <translation>ya hay una persona llamada %1; añádale imágenes o elija otro nombre</translation>
    </message>
    <message>
        <source>there is a person called %1 already; if they are one person, merge them</source>
        <translation>ya hay una persona llamada %1; si son la misma, únalas</translation>
    </message>
    <message>
        <source>there is nobody called %1 (doorbellctl person list shows everybody)</source>
        <translation>no hay nadie llamado %1</translation>
    </message>
    <message>
        <source>that is one and the same person</source>
        <translation>es la misma persona</translation>
    </message>
    <message>
        <source>there is no person %1</source>
        <translation>no existe la persona %1</translation>
    </message>
    <message>
        <source>there is no face %1</source>
        <translation>no existe la cara %1</translation>
    </message>
    <message>
        <source>there is no visit %1</source>
        <translation>no existe la visita %1</translation>
    </message>
    <message>
        <source>this visit has no face %1 (they count from 0; it has %2)</source>
        <translation>esta visita no tiene la cara %1 (se cuentan desde 0; tiene %2)</translation>
    </message>
    <message>
        <source>there is no picture %1</source>
        <translation>no existe la imagen %1</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>persona %1: %2</translation>
    </message>
    <message>
        <source>visit %1: %2</source>
        <translation>visita %1: %2</translation>
    </message>
    <message>
        <source>the disk is full: nothing can be stored until there is room (%1)</source>
        <translation>el disco está lleno: no se puede guardar nada hasta que haya sitio (%1)</translation>
    </message>
    <message>
        <source>the database cannot be written: it is read-only (%1)</source>
        <translation>no se puede escribir en la base de datos: es de solo lectura (%1)</translation>
    </message>
    <message>
        <source>the database is busy with another program; try again (%1)</source>
        <translation>la base de datos está ocupada con otro programa; inténtelo de nuevo (%1)</translation>
    </message>
    <message>
        <source>the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)</source>
        <translation>no se pudo escribir o leer la base de datos: el disco falla o se alcanzó un límite de tamaño (%1)</translation>
    </message>
    <message>
        <source>the database cannot be opened: check the owner and permissions of the file and its folder (%1)</source>
        <translation>no se puede abrir la base de datos: compruebe el dueño y los permisos del archivo y su carpeta (%1)</translation>
    </message>
    <message>
        <source>the database is damaged (%1); stop the station and restore a backup</source>
        <translation>la base de datos está dañada (%1); pare la estación y restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the database refused a duplicate or dangling entry (%1)</source>
        <translation>la base de datos rechazó una entrada repetida o huérfana (%1)</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>la base de datos falló: %1</translation>
    </message>
    <message>
        <source>the database lost what was just written to it; stop the station and restore a backup</source>
        <translation>la base de datos perdió lo que se acababa de escribir; pare la estación y restaure una copia de seguridad</translation>
    </message>
    <message>
        <source>the database has not answered for %1 s; another program may hold it, or its disk hangs</source>
        <translation>la base de datos no responde desde hace %1 s; quizá la retiene otro programa o su disco se ha colgado</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>no se puede escribir %1: %2</translation>
    </message>
    <message>
        <source>a visit was lost: %1 wait for the database already; make room on the disk of %2</source>
        <translation>se perdió una visita: ya hay %1 esperando a la base de datos; haga sitio en el disco de %2</translation>
    </message>
    <message>
        <source>the station stops, and what is new of %1 visits could not be stored</source>
        <translation>la estación se detiene y no se pudo guardar lo nuevo de %1 visitas</translation>
    </message>
    <message>
        <source>the bell rang, but there is no camera "%1"</source>
        <translation>sonó el timbre, pero no hay ninguna cámara «%1»</translation>
    </message>
    <message>
        <source>the name is too long; at most %1 characters</source>
        <translation>el nombre es demasiado largo; como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>the name holds invisible or control characters, or bytes that are no text</source>
        <translation>el nombre contiene caracteres invisibles o algo que no es texto</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>hace falta un nombre</translation>
    </message>
    <message>
        <source>the name looks like an identifier of this station; choose another</source>
        <translation>el nombre parece un identificador de esta estación; elija otro</translation>
    </message>
    <message>
        <source>the password is too long; at most %1 characters</source>
        <translation>la contraseña es demasiado larga; como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>the password holds bytes that are no text</source>
        <translation>la contraseña contiene algo que no es texto</translation>
    </message>
    <message>
        <source>the password is too short; at least %1 characters, several words are easiest to remember</source>
        <translation>la contraseña es demasiado corta; al menos %1 caracteres, varias palabras son lo más fácil de recordar</translation>
    </message>
    <message>
        <source>the password is the user's name; choose another</source>
        <translation>la contraseña es el nombre del usuario; elija otra</translation>
    </message>
    <message>
        <source>the password is one of those that are tried first; choose another, several words are easiest to remember</source>
        <translation>la contraseña es de las que se prueban primero; elija otra, varias palabras son lo más fácil de recordar</translation>
    </message>
    <message>
        <source>a PIN is %1 to %2 digits</source>
        <translation>un PIN tiene de %1 a %2 cifras</translation>
    </message>
    <message>
        <source>the PIN is one of those that are tried first; choose another</source>
        <translation>el PIN es de los que se prueban primero; elija otro</translation>
    </message>
    <message>
        <source>there is no user of this name or id</source>
        <translation>no hay ningún usuario con ese nombre</translation>
    </message>
    <message>
        <source>there is no such user (any more)</source>
        <translation>ese usuario no existe (o ya no)</translation>
    </message>
    <message>
        <source>this sign-in or token is not valid (any more): sign in again, or make a new token</source>
        <translation>esta sesión no es válida (o ya no): inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>too many wrong attempts: wait %1 seconds, then try again</source>
        <translation>demasiados intentos fallidos: espere %1 segundos e inténtelo de nuevo</translation>
    </message>
    <message>
        <source>too many are signing in at once: try again in %1 seconds</source>
        <translation>demasiados inician sesión a la vez: inténtelo de nuevo en %1 segundos</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>el nombre o la contraseña no es correcto</translation>
    </message>
    <message>
        <source>the old password is wrong</source>
        <translation>la contraseña antigua no es correcta</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>el PIN no es correcto</translation>
    </message>
    <message>
        <source>this station is set up already; sign in instead</source>
        <translation>esta estación ya está configurada; inicie sesión</translation>
    </message>
    <message>
        <source>this station has users already</source>
        <translation>esta estación ya tiene usuarios</translation>
    </message>
    <message>
        <source>the setup code is wrong; the one that counts was shown when the station was started last</source>
        <translation>el código de configuración no es correcto; vale el que se mostró al arrancar la estación por última vez</translation>
    </message>
    <message>
        <source>there is not enough memory to check a password now; try again, or stop other programs</source>
        <translation>no hay memoria suficiente para comprobar una contraseña; inténtelo de nuevo o cierre otros programas</translation>
    </message>
    <message>
        <source>this is the last admin who can sign in; make somebody else an admin first</source>
        <translation>es el último administrador que puede iniciar sesión; nombre antes a otro administrador</translation>
    </message>
    <message>
        <source>there is a user called %1 already; choose another name</source>
        <translation>ya hay un usuario llamado %1; elija otro nombre</translation>
    </message>
    <message>
        <source>the user was changed just now; try again</source>
        <translation>el usuario acaba de cambiar; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>%1; trying again in %2 s</source>
        <translation>%1; nuevo intento en %2 s</translation>
    </message>
    <message>
        <source>%1; not trying again</source>
        <translation>%1; no se volverá a intentar</translation>
    </message>
    <message>
        <source>all pictures were read</source>
        <translation>se leyeron todas las imágenes</translation>
    </message>
    <message>
        <source>the camera has sent nothing for %1 s; still waiting for it</source>
        <translation>la cámara no envía nada desde hace %1 s; se sigue esperando</translation>
    </message>
    <message>
        <source>the picture has stood still for ten seconds or more; the camera may hang, restart it</source>
        <translation>la imagen lleva diez segundos o más parada; quizá la cámara se ha colgado, reiníciela</translation>
    </message>
    <message>
        <source>the picture is black; check the light and the lens</source>
        <translation>la imagen está negra; compruebe la luz y el objetivo</translation>
    </message>
    <message>
        <source>the lens seems to be covered; look at the camera</source>
        <translation>el objetivo parece tapado; revise la cámara</translation>
    </message>
    <message>
        <source>the picture is blurred; clean the lens or set its focus</source>
        <translation>la imagen está borrosa; limpie el objetivo o ajuste el enfoque</translation>
    </message>
    <message>
        <source>camera %1 failed inside the program: %2</source>
        <translation>la cámara %1 falló dentro del programa: %2</translation>
    </message>
    <message>
        <source>camera device %1 %2</source>
        <translation>el dispositivo de cámara %1 %2</translation>
    </message>
    <message>
        <source>does not exist: it is unplugged or has another number</source>
        <translation>no existe: está desenchufado o tiene otro número</translation>
    </message>
    <message>
        <source>is not a device; a video file is written file:PATH</source>
        <translation>no es un dispositivo; un archivo de vídeo se escribe file:RUTA</translation>
    </message>
    <message>
        <source>may not be used by this user; add the user to the group video</source>
        <translation>no puede ser usado por este usuario; añádalo al grupo video</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>está en uso por otro programa</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>está desenchufado</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>no se puede abrir: %1</translation>
    </message>
    <message>
        <source>is not a camera</source>
        <translation>no es una cámara</translation>
    </message>
    <message>
        <source>takes no pictures; many cameras have a second device that does</source>
        <translation>no toma imágenes; muchas cámaras tienen un segundo dispositivo que sí</translation>
    </message>
    <message>
        <source>camera device %1 cannot be started: another program may be using it</source>
        <translation>no se puede iniciar el dispositivo de cámara %1: quizá lo usa otro programa</translation>
    </message>
    <message>
        <source>camera device %1 sends no pictures any more: it was unplugged or hangs</source>
        <translation>el dispositivo de cámara %1 ya no envía imágenes: se desenchufó o se ha colgado</translation>
    </message>
    <message>
        <source>video file %1 %2</source>
        <translation>el archivo de vídeo %1 %2</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <translation>no existe; compruebe la ruta</translation>
    </message>
    <message>
        <source>is a folder; use images:DIR for a folder of pictures</source>
        <translation>es una carpeta; para una carpeta de imágenes use images:CARPETA</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>no puede ser leído por este usuario</translation>
    </message>
    <message>
        <source>cannot be read as a video: it is damaged, cut short or of an unknown format</source>
        <translation>no se puede leer como vídeo: está dañado, cortado o en un formato desconocido</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>no contiene ninguna imagen legible</translation>
    </message>
    <message>
        <source>picture folder %1 does not exist; check the path</source>
        <translation>la carpeta de imágenes %1 no existe; compruebe la ruta</translation>
    </message>
    <message>
        <source>picture folder %1 may not be read by this user</source>
        <translation>la carpeta de imágenes %1 no puede ser leída por este usuario</translation>
    </message>
    <message>
        <source>picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)</source>
        <translation>la carpeta de imágenes %1 no contiene imágenes (jpg, png, webp, bmp, tiff, ppm, pgm)</translation>
    </message>
    <message>
        <source>none of the %1 pictures in %2 can be read</source>
        <translation>no se puede leer ninguna de las %1 imágenes de %2</translation>
    </message>
    <message>
        <source>the camera's address is not an rtsp, rtsps, http or https URL with a host</source>
        <translation>la dirección de la cámara no es una URL rtsp, rtsps, http o https con un host</translation>
    </message>
    <message>
        <source>no stream from %1: %2</source>
        <translation>no llega vídeo de %1: %2</translation>
    </message>
    <message>
        <source>no picture from %1 for %2 s: the camera or the network hangs</source>
        <translation>sin imagen de %1 desde hace %2 s: la cámara o la red se ha colgado</translation>
    </message>
    <message>
        <source>the stream %1 broke off: the camera closed it or sent something that is no video</source>
        <translation>el vídeo de %1 se cortó: la cámara lo cerró o envió algo que no es vídeo</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>the name %1 is not known; check the address</source>
        <translation>el nombre %1 no se conoce; compruebe la dirección</translation>
    </message>
    <message>
        <source>nothing answers at %1; check that the camera is on and its port is right</source>
        <translation>nada responde en %1; compruebe que la cámara está encendida y que el puerto es correcto</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the camera's power and network</source>
        <translation>no se puede llegar a %1; compruebe la corriente y la red de la cámara</translation>
    </message>
    <message>
        <source>%1 takes connections but does not answer; the camera may hang, restart it</source>
        <translation>%1 acepta conexiones pero no responde; quizá la cámara se ha colgado, reiníciela</translation>
    </message>
    <message>
        <source>the camera asks for a user name and password; put them into its URL</source>
        <translation>la cámara pide usuario y contraseña; póngalos en su URL</translation>
    </message>
    <message>
        <source>the camera refuses this user name or password</source>
        <translation>la cámara rechaza este usuario o contraseña</translation>
    </message>
    <message>
        <source>the camera answers, but has no stream under this path (404); check the path</source>
        <translation>la cámara responde, pero no tiene vídeo en esta ruta (404); compruebe la ruta</translation>
    </message>
    <message>
        <source>the camera answers with status %1 instead of a stream</source>
        <translation>la cámara responde con el estado %1 en vez de vídeo</translation>
    </message>
    <message>
        <source>something else than a camera answers at %1</source>
        <translation>en %1 responde algo que no es una cámara</translation>
    </message>
    <message>
        <source>the camera answers, but sends no video that can be decoded; check the path and the camera's video format</source>
        <translation>la cámara responde, pero no envía vídeo legible; compruebe la ruta y el formato de vídeo de la cámara</translation>
    </message>
    <message>
        <source>the bell was not rung: %1</source>
        <translation>el timbre no sonó: %1</translation>
    </message>
    <message>
        <source>the bell was not rung: the station at %1 cannot be reached now</source>
        <translation>el timbre no sonó: no se puede llegar ahora a la estación en %1</translation>
    </message>
    <message>
        <source>What recognises there, and how well, is not known: %1</source>
        <translation>No se sabe qué reconoce allí ni con qué acierto: %1</translation>
    </message>
    <message>
        <source>this is done at the station itself, and not from afar</source>
        <translation>esto se hace en la propia estación, no a distancia</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?</source>
        <translation>%1 respondió (HTTP %2), pero no como una estación de esta versión. ¿Es esa su dirección, y son la estación y el programa de más o menos la misma versión?</translation>
    </message>
    <message>
        <source>%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to</source>
        <translation>%1 lleva a otra dirección, que no se sigue porque la credencial es solo para la estación; indique la dirección final</translation>
    </message>
    <message>
        <source>the station at %1 has ended this session: it ran out, or the password was changed. Close the window and sign in again</source>
        <translation>la estación en %1 cerró esta sesión: caducó o se cambió la contraseña. Cierre la ventana e inicie sesión de nuevo</translation>
    </message>
    <message>
        <source>the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one at the station: doorbellctl token create NAME --role admin</source>
        <translation>la estación en %1 no acepta esta credencial: es errónea, caducó o fue revocada. Cree otra en la estación: doorbellctl token create NAME --role admin</translation>
    </message>
    <message>
        <source>the station at %1 refuses this. %2 A token with more rights is needed</source>
        <translation>la estación en %1 lo rechaza. %2 Hacen falta más permisos</translation>
    </message>
    <message>
        <source>%1 (again in %2 s)</source>
        <translation>%1 (de nuevo en %2 s)</translation>
    </message>
    <message>
        <source>the station at %1 failed: %2 (correlation id %3, also in its log)</source>
        <translation>la estación en %1 falló: %2 (identificador %3, también en su registro)</translation>
    </message>
    <message>
        <source>the connection to the station was ended</source>
        <translation>se cerró la conexión con la estación</translation>
    </message>
    <message>
        <source>the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?</source>
        <translation>la estación en %1 envía más de los %2 MiB permitidos; ¿es una estación de timbre?</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off; try again</source>
        <translation>se cortó la conexión con la estación en %1; inténtelo de nuevo</translation>
    </message>
    <message>
        <source>the station at %1 has fallen silent</source>
        <translation>la estación en %1 ha dejado de responder</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off</source>
        <translation>se cortó la conexión con la estación en %1</translation>
    </message>
    <message>
        <source>something answers at %1, but it is no doorbell station of this version</source>
        <translation>algo responde en %1, pero no es una estación de esta versión</translation>
    </message>
    <message>
        <source>the station gives no session</source>
        <translation>la estación no da ninguna sesión</translation>
    </message>
    <message>
        <source>that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT</source>
        <translation>no es la dirección de una estación; escríbala como http://HOST:PORT o https://HOST:PORT</translation>
    </message>
    <message>
        <source>the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its SHA-256 fingerprint is %2. If the station has a new certificate, its log says the same; if not, somebody stands between you and the station</source>
        <translation>la estación en %1 muestra otro certificado que el indicado; no se le envió nada. Su huella SHA-256 es %2. Si la estación tiene un certificado nuevo, su registro dice lo mismo; si no, alguien está entre usted y la estación</translation>
    </message>
    <message>
        <source>nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?</source>
        <translation>allí no escucha nada. ¿Está en marcha doorbelld y es correcto el puerto (HTTP_PORT)?</translation>
    </message>
    <message>
        <source>there is no host "%1". Check the name, or write the address in numbers</source>
        <translation>no hay ningún equipo «%1». Compruebe el nombre o escriba la dirección con números</translation>
    </message>
    <message>
        <source>no answer within %1 s. Is the machine on, and may this one reach it?</source>
        <translation>sin respuesta en %1 s. ¿Está encendida la máquina y puede llegar esta a ella?</translation>
    </message>
    <message>
        <source>no secure connection comes about (%1). Does the station speak HTTPS there?</source>
        <translation>no se logra una conexión segura (%1). ¿Habla allí HTTPS la estación?</translation>
    </message>
    <message>
        <source>the station at %1 cannot be reached: %2</source>
        <translation>no se puede llegar a la estación en %1: %2</translation>
    </message>
    <message>
        <source>the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards</source>
        <translation>las imágenes suman %1 MB y la estación acepta %2 de una vez; hágalas más pequeñas o añada algunas después</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
    <message>
        <source>no news for more than %1 s; it was %2: %3</source>
        <translation>sin noticias desde hace más de %1 s; estaba %2: %3</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>degradado</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>the check itself failed: %1</source>
        <translation>falló la propia comprobación: %1</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>falló la propia comprobación</translation>
    </message>
    <message>
        <source>the check answered after %1 s; %2 s are allowed</source>
        <translation>la comprobación respondió tras %1 s; se permiten %2 s</translation>
    </message>
    <message>
        <source>the check hangs: no answer within %1 s</source>
        <translation>la comprobación se ha colgado: sin respuesta en %1 s</translation>
    </message>
    <message>
        <source>visits wait in memory: %1</source>
        <translation>hay visitas esperando en memoria: %1</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>escribe y lee</translation>
    </message>
    <message>
        <source>the main loop has not turned for %1 s</source>
        <translation>el programa no avanza desde hace %1 s</translation>
    </message>
    <message>
        <source>analysis stands still: %1</source>
        <translation>el análisis está parado: %1</translation>
    </message>
    <message>
        <source>the analysis stands still</source>
        <translation>el análisis está parado</translation>
    </message>
    <message>
        <source>cameras lost: %1</source>
        <translation>cámaras perdidas: %1</translation>
    </message>
    <message>
        <source>starting: models and people are being loaded</source>
        <translation>arrancando: se cargan modelos y personas</translation>
    </message>
    <message>
        <source>the data directory cannot be looked at: %1</source>
        <translation>no se puede mirar la carpeta de datos: %1</translation>
    </message>
    <message>
        <source>%1 MiB free for the data directory</source>
        <translation>%1 MiB libres para la carpeta de datos</translation>
    </message>
    <message>
        <source>the data directory's disk is read-only</source>
        <translation>el disco de datos es de solo lectura</translation>
    </message>
    <message>
        <source>make room, or visits are lost</source>
        <translation>haga sitio o se perderán visitas</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>haga sitio pronto</translation>
    </message>
    <message>
        <source>%1; only %2 more files fit on it</source>
        <translation>%1; solo caben %2 archivos más</translation>
    </message>
    <message>
        <source>the engine in use needs no model file</source>
        <translation>lo que reconoce no necesita ningún archivo de modelo</translation>
    </message>
    <message>
        <source>%1 model files as they should be</source>
        <translation>%1 archivos de modelo como deben estar</translation>
    </message>
    <message>
        <source>model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)</source>
        <translation>archivos de modelo %1; lo que está en marcha no se ve afectado, pero el próximo arranque iría sin ellos (doorbellctl models install)</translation>
    </message>
    <message>
        <source>not what they were: %1</source>
        <translation>ya no son lo que eran: %1</translation>
    </message>
    <message>
        <source>the certificate ran out on %1; renew it</source>
        <translation>el certificado caducó el %1; renuévelo</translation>
    </message>
    <message>
        <source>the certificate runs out on %1; renew it</source>
        <translation>el certificado caduca el %1; renuévelo</translation>
    </message>
    <message>
        <source>the certificate from before is used, until %1: %2</source>
        <translation>se usa el certificado anterior, hasta el %1: %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>válido hasta el %1</translation>
    </message>
    <message>
        <source>the clock says %1, which is before this program was made; visits get wrong dates until it is set</source>
        <translation>el reloj dice %1, antes de que se hiciera este programa; las visitas tendrán fechas erróneas hasta que se ajuste</translation>
    </message>
    <message>
        <source>the clock was set %1 by %2 s; visits around then may have the wrong time</source>
        <translation>el reloj se ajustó %2 s (%1); las visitas de ese momento pueden tener la hora equivocada</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>hacia delante</translation>
    </message>
    <message>
        <source>back</source>
        <translation>hacia atrás</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>no se pudo leer nada</translation>
    </message>
    <message>
        <source>the audit log cannot be written: %1 entries wait already; check the disk of %2</source>
        <translation>no se puede escribir el registro de auditoría: ya esperan %1 entradas; compruebe el disco de %2</translation>
    </message>
    <message>
        <source>what is done is recorded again</source>
        <translation>lo que se hace vuelve a quedar registrado</translation>
    </message>
    <message>
        <source>the check of the audit log was stopped</source>
        <translation>se detuvo la comprobación del registro</translation>
    </message>
    <message>
        <source>all %1 entries are as they were written, and signed</source>
        <translation>las %1 entradas están como se escribieron, y firmadas</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>aún no se ha registrado nada</translation>
    </message>
    <message>
        <source>Recognises with %1, faces found by %2. Thresholds: %3.</source>
        <translation>Reconoce con %1; las caras las encuentra %2. Umbrales: %3.</translation>
    </message>
    <message>
        <source>Built-in recognition by %1. Thresholds: %2.</source>
        <translation>Reconocimiento incorporado con %1. Umbrales: %2.</translation>
    </message>
    <message>
        <source>the small network of this program</source>
        <translation>la pequeña red de este programa</translation>
    </message>
    <message>
        <source>local binary patterns</source>
        <translation>patrones binarios locales</translation>
    </message>
    <message>
        <source>It was taken because %1.</source>
        <translation>Se tomó por esta razón: %1.</translation>
    </message>
    <message>
        <source>It was taken although there are model files: %1.</source>
        <translation>Se tomó aunque hay archivos de modelo: %1.</translation>
    </message>
    <message>
        <source>no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is</source>
        <translation>no se encontró ningún modelo (%1) en %2; doorbellctl models install trae uno, models list muestra los que hay</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconocimiento</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>detección</translation>
    </message>
    <message>
        <source>%1 is damaged or another file under that name, and is not used; remove it and install it again</source>
        <translation>%1 está dañado o es otro archivo con ese nombre, y no se usa; elimínelo e instálelo de nuevo</translation>
    </message>
    <message>
        <source>%1 is not a file; remove it and install the model</source>
        <translation>%1 no es un archivo; elimínelo e instale el modelo</translation>
    </message>
    <message>
        <source>%1 cannot be read, and is not used; allow this user to read it</source>
        <translation>%1 no se puede leer y no se usa; permita a este usuario leerlo</translation>
    </message>
    <message>
        <source>Liveness is judged by MiniFASNet, as advice only: a good fake may pass.</source>
        <translation>MiniFASNet juzga si es una persona de verdad, solo como orientación: una buena falsificación puede pasar.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>Atención: %1.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, more in poor light. Never use it to open a door or to raise an alarm.</source>
        <translation>Un nombre solo indica que una cara se parece, nada más: no reconoce al menos a 4 de cada 10 personas conocidas, más con mala luz. No lo use nunca para abrir una puerta ni dar la alarma.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it may miss people it should know, in poor light and half covered more of them, and now and then take a stranger for one of them. Never use it to open a door or to raise an alarm.</source>
        <translation>Un nombre solo indica que una cara se parece, nada más: puede no reconocer a personas conocidas, sobre todo con mala luz o medio tapadas, y alguna vez tomar a un extraño por una de ellas. No lo use nunca para abrir una puerta ni dar la alarma.</translation>
    </message>
    <message>
        <source>measured on people of three collections who stand in no pair of LFW</source>
        <translation>medidos con personas de tres colecciones que no están en ninguna pareja de LFW</translation>
    </message>
    <message>
        <source>measured on 23.9 million pairs of different people and 59 398 of the same in Labeled Faces in the Wild</source>
        <translation>medidos con 23,9 millones de parejas de personas distintas y 59 398 de la misma en Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>published, not measured by us: OpenCV states 99.60 % of the pairs of Labeled Faces in the Wild right at a cosine of 0.363, its model zoo 99.40 %; so at most 1.2 % of pairs of different people pass there, and naming asks for 0.22 more, as the networks that we measured need from 1 % to a household's error</source>
        <translation>publicados, no medidos por nosotros: OpenCV indica 99,60 % de parejas correctas de Labeled Faces in the Wild con un coseno de 0,363, su catálogo 99,40 %; así que allí pasa como mucho el 1,2 % de las parejas de personas distintas, y para nombrar se pide 0,22 más, lo que necesitan las redes que medimos del 1 % al error de un hogar</translation>
    </message>
    <message>
        <source>published, not measured by us: the author states 99.13 % of the pairs of Labeled Faces in the Wild right without jitter and a distance of 0.6 (a similarity of 0.40); so at most 1.8 % of pairs of different people pass there, and naming asks for 0.13 more, as the related DenseNet that we measured needs from 1 % to 0.01 %</source>
        <translation>publicados, no medidos por nosotros: el autor indica 99,13 % de parejas correctas de Labeled Faces in the Wild sin jitter a una distancia de 0,6 (una semejanza de 0,40); así que allí pasa como mucho el 1,8 % de las parejas de personas distintas, y para nombrar se pide 0,13 más, lo que necesita la DenseNet emparentada que medimos del 1 % al 0,01 %</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>debe ser %1, no %2</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>lo indicado</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un número de %1 a %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>folders separated by ':'</source>
        <translation>carpetas separadas por ':'</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>must be text without NUL characters</source>
        <translation>debe ser texto sin caracteres NUL</translation>
    </message>
    <message>
        <source>%1 is set in %2, which ranks above what is saved here; change it there</source>
        <translation>%1 está fijado en %2, que manda sobre lo guardado aquí; cámbielo allí</translation>
    </message>
    <message>
        <source>%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it</source>
        <translation>%1 está fijado por %2 en el entorno, que manda sobre lo guardado aquí; cámbielo allí o quítelo</translation>
    </message>
    <message>
        <source>%1 is set by the option %2, which ranks above what is saved here; start the station without it</source>
        <translation>%1 está fijado por la opción %2, que manda sobre lo guardado aquí; arranque la estación sin ella</translation>
    </message>
    <message>
        <source>the settings were changed, but it could not be recorded: %1</source>
        <translation>los ajustes se cambiaron, pero no se pudo registrar: %1</translation>
    </message>
    <message>
        <source>there is no setting "%1"</source>
        <translation>no hay ningún ajuste «%1»</translation>
    </message>
    <message>
        <source>What this station is for. In production a secret key is required and debugging is refused.</source>
        <translation>Para qué es esta estación. En producción se exige una clave secreta y se rechaza la depuración.</translation>
    </message>
    <message>
        <source>Shows internal details to whoever asks; never in production.</source>
        <translation>Muestra detalles internos a quien pregunte; nunca en producción.</translation>
    </message>
    <message>
        <source>Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one.</source>
        <translation>Texto aleatorio de al menos 32 caracteres al que van ligadas las sesiones: otro las cierra todas; `openssl rand -hex 32` crea uno.</translation>
    </message>
    <message>
        <source>Folder of the database, pictures and logs.</source>
        <translation>Carpeta de la base de datos, las imágenes y los registros.</translation>
    </message>
    <message>
        <source>Folders of model files, searched in this order.</source>
        <translation>Carpetas de los archivos de modelo, buscadas en este orden.</translation>
    </message>
    <message>
        <source>Another database than SQLite in the data folder: `postgresql://…`.</source>
        <translation>Otra base de datos en vez de SQLite en la carpeta de datos: `postgresql://…`.</translation>
    </message>
    <message>
        <source>Password for the database, where its URL has none.</source>
        <translation>Contraseña de la base de datos, si su URL no la lleva.</translation>
    </message>
    <message>
        <source>The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera.</source>
        <translation>Las cámaras: `front=rtsp://…,back=file:clip.mp4`; en el archivo también una tabla `[cameras]` con una línea por cámara.</translation>
    </message>
    <message>
        <source>Seconds without anybody after which a visit is over.</source>
        <translation>Segundos sin nadie tras los que una visita ha terminado.</translation>
    </message>
    <message>
        <source>Seconds of pictures kept from before a visit begins.</source>
        <translation>Segundos de imágenes que se guardan de antes de que empiece una visita.</translation>
    </message>
    <message>
        <source>Most memory these pictures take, in MiB a camera; then the oldest go earlier.</source>
        <translation>Memoria máxima para estas imágenes, en MiB por cámara; después las más antiguas se van antes.</translation>
    </message>
    <message>
        <source>JPEG quality of a visit's picture.</source>
        <translation>Calidad JPEG de la imagen de una visita.</translation>
    </message>
    <message>
        <source>What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed.</source>
        <translation>Qué encuentra y reconoce las caras: las redes, o lo que no necesita archivo de modelo; automatic toma las redes donde están instaladas.</translation>
    </message>
    <message>
        <source>Id of the recognition model (`doorbellctl models list`).</source>
        <translation>Identificador del modelo de reconocimiento (`doorbellctl models list`).</translation>
    </message>
    <message>
        <source>Least similarity to name somebody, in the model's own scale.</source>
        <translation>Semejanza mínima para nombrar a alguien, en la escala del modelo.</translation>
    </message>
    <message>
        <source>Least similarity to say that somebody blocked is here.</source>
        <translation>Semejanza mínima para decir que está aquí alguien bloqueado.</translation>
    </message>
    <message>
        <source>Least lead in similarity over the second person.</source>
        <translation>Ventaja mínima de semejanza sobre la segunda persona.</translation>
    </message>
    <message>
        <source>Times WORKER_THREADS: how many pictures are analysed at once.</source>
        <translation>Por WORKER_THREADS: cuántas imágenes se analizan a la vez.</translation>
    </message>
    <message>
        <source>Times WORKER_PROCESSES: how many pictures are analysed at once.</source>
        <translation>Por WORKER_PROCESSES: cuántas imágenes se analizan a la vez.</translation>
    </message>
    <message>
        <source>Pictures that may wait for analysis; beyond it the oldest give way, and are counted.</source>
        <translation>Imágenes que pueden esperar al análisis; por encima, las más antiguas ceden y se cuentan.</translation>
    </message>
    <message>
        <source>Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine.</source>
        <translation>Dirección en la que escuchan el estado, la API y las métricas; `0.0.0.0` o `::` para todas las de esta máquina.</translation>
    </message>
    <message>
        <source>Port of health and API; 0 takes any free one.</source>
        <translation>Puerto del estado y la API; 0 toma uno libre cualquiera.</translation>
    </message>
    <message>
        <source>Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere.</source>
        <translation>Milisegundos tras SIGTERM en los que aún se acepta trabajo, para que un balanceador pueda buscar otro sitio.</translation>
    </message>
    <message>
        <source>Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes.</source>
        <translation>Peticiones a la API que una dirección puede enviar de media, las de cuatro segundos de una vez; 0: las que quiera.</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored.</source>
        <translation>Direcciones o redes de los proxys de delante, separadas por comas: por quién preguntan se toma de X-Forwarded-For. El de los demás se ignora.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds.</source>
        <translation>Cadena de certificados (PEM, primero el de la estación); junto con la clave activa HTTPS. Una nueva se toma en segundos.</translation>
    </message>
    <message>
        <source>Private key (PEM, RSA or EC, without a passphrase) of the certificate.</source>
        <translation>Clave privada (PEM, RSA o EC, sin frase de paso) del certificado.</translation>
    </message>
    <message>
        <source>HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log.</source>
        <translation>HTTPS con un certificado que hace la propia estación, en `tls` de la carpeta de datos; su huella está en el registro.</translation>
    </message>
    <message>
        <source>Least characters of a new password.</source>
        <translation>Mínimo de caracteres de una contraseña nueva.</translation>
    </message>
    <message>
        <source>Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on.</source>
        <translation>Contraseñas erróneas seguidas sin espera; cada una más dobla la espera, desde un segundo.</translation>
    </message>
    <message>
        <source>The longest wait after wrong passwords.</source>
        <translation>La espera más larga tras contraseñas erróneas.</translation>
    </message>
    <message>
        <source>Minutes without a request after which a user must sign in again.</source>
        <translation>Minutos sin peticiones tras los que un usuario debe iniciar sesión de nuevo.</translation>
    </message>
    <message>
        <source>Minutes after which a user must sign in again in any case.</source>
        <translation>Minutos tras los que un usuario debe iniciar sesión de nuevo en cualquier caso.</translation>
    </message>
    <message>
        <source>Whether `/metrics` is served.</source>
        <translation>Si se ofrece `/metrics`.</translation>
    </message>
    <message>
        <source>Port of `/metrics`; 0 takes any free one.</source>
        <translation>Puerto de `/metrics`; 0 toma uno libre cualquiera.</translation>
    </message>
    <message>
        <source>Least level that is written.</source>
        <translation>Nivel mínimo que se escribe.</translation>
    </message>
    <message>
        <source>One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere.</source>
        <translation>Un objeto JSON por línea, o texto para personas; automatic es texto en una terminal y JSON en lo demás.</translation>
    </message>
    <message>
        <source>File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`.</source>
        <translation>Archivo en el que también se escribe el registro, si nada más lo recoge; JSON salvo que LOG_FORMAT sea `text`.</translation>
    </message>
    <message>
        <source>Size in MiB from which on that file becomes `&lt;file&gt;.1` and a new one is begun.</source>
        <translation>Tamaño en MiB a partir del cual ese archivo pasa a `&lt;file&gt;.1` y empieza otro.</translation>
    </message>
    <message>
        <source>Older log files that are kept: `&lt;file&gt;.1` is the newest of them.</source>
        <translation>Archivos de registro antiguos que se guardan: `&lt;file&gt;.1` es el más reciente.</translation>
    </message>
    <message>
        <source>Size in MiB at which the audit log begins another file; none is ever removed.</source>
        <translation>Tamaño en MiB con el que el registro de auditoría empieza otro archivo; nunca se elimina ninguno.</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>cámaras: %1</translation>
    </message>
    <message>
        <source>analysis turning</source>
        <translation>el análisis funciona</translation>
    </message>
    <message>
        <source>names are hints only</source>
        <translation>los nombres son solo indicios</translation>
    </message>
    <message>
        <source>measured on 14.4 million pairs of different people and 59 258 of the same whom it was not trained on, in Labeled Faces in the Wild</source>
        <translation>medidos con 14,4 millones de parejas de personas distintas y 59 258 de la misma con las que no se entrenó, en Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Copy the folder before anything else, then see docs/audit.md.</source>
        <translation>Copie primero la carpeta y lea después docs/audit.md.</translation>
    </message>
    <message>
        <source>entry %1 stands there twice: a copy was inserted.</source>
        <translation>la entrada %1 está dos veces: se insertó una copia.</translation>
    </message>
    <message>
        <source>a line was inserted as entry %1, before the true one.</source>
        <translation>se insertó una línea como entrada %1, antes de la verdadera.</translation>
    </message>
    <message>
        <source>where entry %1 belongs stands entry %2: their order was changed.</source>
        <translation>donde debe estar la entrada %1 está la %2: se cambió su orden.</translation>
    </message>
    <message>
        <source>before entry %1 stands a line that was never recorded there: it was inserted.</source>
        <translation>antes de la entrada %1 hay una línea que nunca se registró ahí: fue insertada.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands a line that was never recorded: it was inserted.</source>
        <translation>tras la última entrada, %1, hay una línea que nunca se registró: fue insertada.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands something that was never recorded: it was inserted.</source>
        <translation>tras la última entrada, %1, hay algo que nunca se registró: fue insertado.</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing: they were removed.</source>
        <translation>faltan las entradas %1 a %2: fueron eliminadas.</translation>
    </message>
    <message>
        <source>entry %1 is missing: it was removed.</source>
        <translation>falta la entrada %1: fue eliminada.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was signed: it was altered.</source>
        <translation>la entrada %1 no está como se firmó: fue alterada.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: it was altered.</source>
        <translation>la entrada %1 no está como se escribió: fue alterada.</translation>
    </message>
    <message>
        <source>the log ends within entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>el registro termina dentro de la entrada %1, pero la %2 estaba confirmada: se le cortó el final.</translation>
    </message>
    <message>
        <source>the log ends with entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>el registro termina con la entrada %1, pero la %2 estaba confirmada: se le cortó el final.</translation>
    </message>
    <message>
        <source>after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing that it acknowledged is lost. The next start moves it to audit.unsigned and records that.</source>
        <translation>tras la entrada %1 hay una línea inacabada: el programa fue interrumpido mientras escribía y no se ha perdido nada de lo confirmado. El próximo inicio la mueve a audit.unsigned y lo registra.</translation>
    </message>
    <message>
        <source>every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later.</source>
        <translation>cada huella encaja con la anterior, pero no con lo firmado: el registro se reescribió desde la entrada %1 o algo después.</translation>
    </message>
    <message>
        <source>the entries fit, but the signatures are not as they were written: audit.checkpoints was altered.</source>
        <translation>las entradas encajan, pero las firmas no están como se escribieron: audit.checkpoints fue alterado.</translation>
    </message>
    <message>
        <source>the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off.</source>
        <translation>las entradas encajan, pero audit.checkpoints termina con la entrada %1 y la %2 estaba firmada: se le cortó el final.</translation>
    </message>
    <message>
        <source>entries %1 to %2 were never signed: the program was killed before it acknowledged them, or somebody appended them. The next start moves them to audit.unsigned and records that.</source>
        <translation>las entradas %1 a %2 nunca se firmaron: el programa fue interrumpido antes de confirmarlas o alguien las añadió. El próximo inicio las mueve a audit.unsigned y lo registra.</translation>
    </message>
    <message>
        <source>reading the audit log was stopped</source>
        <translation>la lectura del registro se detuvo</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>no se puede leer %1: %2</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup</source>
        <translation>falta la clave del registro de auditoría, %1: lo que firmó no se puede comprobar ni continuar; restáurela de una copia de seguridad</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is damaged; restore it from a backup</source>
        <translation>la clave del registro de auditoría, %1, está dañada; restáurela de una copia de seguridad</translation>
    </message>
    <message>
        <source>%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)</source>
        <translation>%1: no hay sitio para %2; libere espacio en el disco, hasta entonces no se registra nada de lo que se hace (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded</source>
        <translation>%1: %2 (%3); compruebe su dueño, permisos y disco, hasta entonces no se registra nada de lo que se hace</translation>
    </message>
    <message>
        <source>runs evenly</source>
        <translation>funciona con regularidad</translation>
    </message>
    <message>
        <source>A drawn person of the demo camera.</source>
        <translation>Una persona dibujada de la cámara de demostración.</translation>
    </message>
    <message>
        <source>camera %1: the password in its address is hidden; write it again, since the address is another</source>
        <translation>cámara %1: la contraseña de su dirección está oculta; escríbala otra vez, ya que la dirección es otra</translation>
    </message>
    <message>
        <source>this station keeps no log to read</source>
        <translation>esta estación no guarda ningún registro que leer</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Vino %n vez</numerusform>
            <numerusform>Vino %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>Última vez el %1, %2, en «%3»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>Es…</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Indicar quién es</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Persona nueva…</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Última visita</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>De hace más tiempo</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>Poniendo nombre…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>Las caras que van juntas aparecen aquí una sola vez. Al dar nombre a una, se nombran todas sus visitas.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>No se añadió a %1: %2 Añadir con mejores fotos en Personas.</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>No se pudo poner nombre a todas las visitas de %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1: %n visita con nombre. No se aprendió ninguna cara: %2</numerusform>
            <numerusform>%1: %n visitas con nombre. No se aprendió ninguna cara: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1: %n visita con nombre, y la mejor cara aprendida.</numerusform>
            <numerusform>%1: %n visitas con nombre, y la mejor cara aprendida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>No se pudo deshacer: %1</translation>
    </message>
    <message>
        <source>They were at the door again, and stand in the list anew. Please name them there.</source>
        <translation>Esta persona volvió a la puerta y aparece de nuevo en la lista. Póngale el nombre allí.</translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>No se pudieron leer los visitantes: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>Ningún desconocido ha estado en la puerta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>Se aprende la mejor de sus caras, y todas sus visitas reciben el nombre.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>La estación no responde</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>Consultando a la estación…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>La estación ya no responde</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo va bien</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>La estación funciona, pero algo necesita atención</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>La estación no hace lo que debería</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún no se sabe</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>Datos de ahora</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>Datos de hace %n segundo</numerusform>
            <numerusform>Datos de hace %n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>Datos de hace %n minuto</numerusform>
            <numerusform>Datos de hace %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>Estado de la estación</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Cámaras</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>Aún no hay ninguna cámara</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>Qué reconoce, y hasta dónde es fiable</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Un nombre es una ayuda, no una prueba: que nunca baste por sí solo para abrir una puerta.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>Los últimos tres minutos</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Imágenes por segundo</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>Omitidas por segundo</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation> %</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>Qué guarda y dónde está</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Espacio en disco</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>Visitas guardadas</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Personas conocidas</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>Responde en</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>Actividad (registro de auditoría)</translation>
    </message>
    <message>
        <source>What the station says (log)</source>
        <translation>Lo que dice la estación (registro)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>hoy, %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>ayer, %1</translation>
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
        <translation>Menos estricto que de fábrica: más desconocidos reciben un nombre.</translation>
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
        <translation>sin datos</translation>
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
        <translation>Usuario nuevo</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Otra contraseña para %1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Otro PIN para %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Qué puede hacer %1</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>¿Quitar a %1?</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station's own screen. Leave it empty to have none.</source>
        <translation>De 4 a 12 dígitos, para la pantalla de esta estación. Dejar vacío para no tener ninguno.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>Ya no podrá iniciar sesión. A quién conoce la estación por la cara no cambia.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>Al menos 10 caracteres. Varias palabras son lo más fácil de recordar.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>La misma otra vez</translation>
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
        <translation>Residente</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observador</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Las dos no coinciden.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sin PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>PIN para %1</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>nunca ha iniciado sesión</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>última sesión el %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Acceso suspendido.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>tiene PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sin PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Otra contraseña para %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Otro PIN para %1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>Otros permisos para %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Restablecer acceso</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Suspender acceso</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Restablecer el acceso de %1</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>Suspender el acceso de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>PIN para %1</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>Admin: gestiona la estación</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>Residente: ve, responde, indica quién era</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>Observador: ve y no cambia nada</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>Otra estación o programa</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>Usuarios y PIN</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir usuario</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>Aún nadie puede iniciar sesión.</translation>
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
        <translation>Reintentar en unos segundos.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>También se aprendió esta toma de la cara.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>No se aprendió la cara: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>No se añadió a %1.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>Añadir con mejores fotos en Personas; después, indicar quién era.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>Se ha bloqueado a %1.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>Ya se conoce a %1.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>Por esta única toma; más fotos dan más seguridad.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>No es nadie conocido.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>No se pudo deshacer.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Deshecho.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>Todas las cámaras</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>Qué visitas se muestran</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Conocidos</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocidos</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueados</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Cara no real</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sin cara</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Cámara</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>Solo %1; pulsar para ver a todos</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>Una persona…</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>Solo las visitas de una persona; búsquela por un nombre o una nota</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visita</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>Imagen de la visita</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>No se pudo leer la visita: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>No se pudo leer la imagen</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>No hay imagen de esta visita</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>aquí ahora</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>tocó el timbre</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>no tocó el timbre</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>Se podrá indicar quién era cuando termine la visita.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>¿Quién es?</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>Se reconocerá a la persona por esta cara, si es lo bastante buena.</translation>
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
        <translation> · tocó el timbre</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · aquí ahora</translation>
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
        <translation>Últimos visitantes</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visitantes</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>No se pudieron leer las visitas: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>Ninguna visita coincide</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>Aún no ha estado nadie en la puerta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>¿Las visitas de quién?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>casi seguro</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>muy probable</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>probable</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>dudoso</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Visitante desconocido</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>un visitante desconocido</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>%1 visitantes desconocidos</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>No se vio ninguna cara</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>la persona más parecida</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>la siguiente persona</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>Aún no hay nadie registrado, así que no había con quién comparar.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>Ninguna toma de la cara fue lo bastante buena para comparar.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>No se parece lo suficiente a nadie: la persona más parecida llega a %1, y para dar un nombre hace falta %2.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>No se parece lo suficiente a nadie: lo más cercano es %1 con %2, y para dar un nombre hace falta %3.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>Demasiado parecido entre %1 (%2) y %3 (%4) para decir quién es.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>Se parece a %1 (%2), pero coinciden muy pocas tomas de la cara para dar un nombre.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>Se parece a %1 con %2, y hace falta %3; después viene %4 con %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>Se parece a %1 con %2, y hace falta %3; no hay nadie más registrado.</translation>
    </message>
</context>
</TS>
