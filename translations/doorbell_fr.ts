<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutPanel</name>
    <message>
        <source>About this station</source>
        <translation>À propos de cette station</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Un nom est une aide, pas une preuve&#xa0;: ne jamais ouvrir une porte sur sa seule foi.</translation>
    </message>
    <message>
        <source>Camera “%1”: %2</source>
        <translation>Caméra «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>no picture</source>
        <translation>pas d’image</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AccuracyModel</name>
    <message>
        <source>Compared: %1 of %2 pictures, the best of everybody.</source>
        <translation>Comparées : %1 images sur %2, les meilleures de chacun.</translation>
    </message>
    <message numerus="yes">
        <source>Compared: %n picture(s), each with each.</source>
        <translation>
            <numerusform>Comparée : %n image.</numerusform>
            <numerusform>Comparées : %n images, chacune avec chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Valeur d’origine</translation>
    </message>
    <message>
        <source>Named from %1.</source>
        <translation>Un nom à partir de %1.</translation>
    </message>
    <message>
        <source>One of %1 strangers</source>
        <translation>Un inconnu sur %1</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>How good is it?</source>
        <translation>Est-ce fiable ?</translation>
    </message>
    <message>
        <source>This is told at the station itself only.</source>
        <translation>Seule la station elle-même le dit.</translation>
    </message>
    <message>
        <source>It could not be worked out.</source>
        <translation>Le calcul n’a pas abouti.</translation>
    </message>
    <message>
        <source>Comparing all pictures…</source>
        <translation>Comparaison de toutes les images…</translation>
    </message>
    <message>
        <source>A station elsewhere does not say how alike its people are. Open this page at its own screen.</source>
        <translation>Une station distante ne dit pas à quel point ses personnes se ressemblent. Ouvrez cette page sur son propre écran.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>how it is, advice</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>What recognises here only gives a hint.</source>
        <translation>Ce qui reconnaît ici ne donne qu’un indice.</translation>
    </message>
    <message>
        <source>How alike pictures are to the station</source>
        <translation>Ressemblance des images pour la station</translation>
    </message>
    <message>
        <source>The farther the pictures of two people stay on one side of the line, and those of the same person on the other, the better.</source>
        <translation>Plus les images de deux personnes restent d’un côté de la ligne et celles d’une même personne de l’autre, mieux c’est.</translation>
    </message>
    <message>
        <source>Who look most alike</source>
        <translation>Qui se ressemble le plus</translation>
    </message>
    <message>
        <source>The stranger who came closest</source>
        <translation>L’inconnu le plus ressemblant</translation>
    </message>
    <message>
        <source>The stranger's face</source>
        <translation>Le visage de l’inconnu</translation>
    </message>
    <message>
        <source>Show the visit</source>
        <translation>Voir la visite</translation>
    </message>
    <message>
        <source>How well each is known</source>
        <translation>À quel point chacun est connu</translation>
    </message>
    <message>
        <source>Where the line is drawn</source>
        <translation>Où passe la limite</translation>
    </message>
    <message>
        <source>Nothing was measured for what recognises here, so nothing is claimed.</source>
        <translation>Rien n’a été mesuré pour ce qui reconnaît ici, donc rien n’est affirmé.</translation>
    </message>
    <message>
        <source>That is what the recogniser reached on many photographs of other people. At one door, in one light, it can be many times more: a name is a help, not a proof.</source>
        <translation>C’est ce que la reconnaissance a obtenu sur de nombreuses photos d’autres personnes. À une porte, sous une même lumière, cela peut être bien plus : un nom est une aide, pas une preuve.</translation>
    </message>
    <message>
        <source>How many strangers may be taken for somebody known, at most:</source>
        <translation>Combien d’inconnus, au plus, peuvent être pris pour quelqu’un de connu :</translation>
    </message>
    <message>
        <source>It cannot be chosen here. %1</source>
        <translation>Ce choix n’est pas possible ici. %1</translation>
    </message>
</context>
<context>
    <name>AccuracyWords</name>
    <message>
        <source>Of %1 strangers, not one would be taken for somebody known.</source>
        <translation>Sur %1 inconnus, aucun ne serait pris pour quelqu’un de connu.</translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, at most %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Sur %1 inconnus, %n au plus serait pris pour quelqu’un de connu.</numerusform>
            <numerusform>Sur %1 inconnus, %n au plus seraient pris pour quelqu’un de connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, %n or more would be taken for somebody known.</source>
        <translation>
            <numerusform>Sur %1 inconnus, %n ou plus serait pris pour quelqu’un de connu.</numerusform>
            <numerusform>Sur %1 inconnus, %n ou plus seraient pris pour quelqu’un de connu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %1 strangers, about %n would be taken for somebody known.</source>
        <translation>
            <numerusform>Sur %1 inconnus, environ %n serait pris pour quelqu’un de connu.</numerusform>
            <numerusform>Sur %1 inconnus, environ %n seraient pris pour quelqu’un de connu.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is known yet by a picture that can be compared.</source>
        <translation>Personne n’est encore connu par une image comparable.</translation>
    </message>
    <message>
        <source>Add a person by three to five pictures of their face.</source>
        <translation>Ajoutez une personne avec trois à cinq images de son visage.</translation>
    </message>
    <message>
        <source>Only one person is known, so nobody can be mixed up.</source>
        <translation>Une seule personne est connue : personne ne peut être confondu.</translation>
    </message>
    <message>
        <source>With a second person this page shows how well the two are told apart.</source>
        <translation>Avec une seconde personne, cette page montre si les deux se distinguent bien.</translation>
    </message>
    <message>
        <source>There are too few pictures to say how good it is.</source>
        <translation>Il y a trop peu d’images pour le dire.</translation>
    </message>
    <message>
        <source>Give everybody three to five pictures, from the front and a little from each side.</source>
        <translation>Donnez à chacun trois à cinq images, de face et un peu de chaque côté.</translation>
    </message>
    <message>
        <source>%1 and %2 can be taken for each other.</source>
        <translation>%1 et %2 peuvent être confondus.</translation>
    </message>
    <message>
        <source>See below what to do.</source>
        <translation>Voyez ci-dessous que faire.</translation>
    </message>
    <message>
        <source>A stranger came close to being taken for somebody known.</source>
        <translation>Un inconnu a failli être pris pour quelqu’un de connu.</translation>
    </message>
    <message numerus="yes">
        <source>Your people are told apart, but %n of them should be better known.</source>
        <translation>
            <numerusform>Vos proches sont distingués, mais %n d’entre eux devrait être mieux connu.</numerusform>
            <numerusform>Vos proches sont distingués, mais %n d’entre eux devraient être mieux connus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your people are told apart, but %1 and %2 look alike to the station.</source>
        <translation>Vos proches sont distingués, mais %1 et %2 se ressemblent pour la station.</translation>
    </message>
    <message>
        <source>Your people are told apart well.</source>
        <translation>Vos proches sont bien distingués.</translation>
    </message>
    <message>
        <source>Nobody has two pictures that can be compared.</source>
        <translation>Personne n’a deux images comparables.</translation>
    </message>
    <message numerus="yes">
        <source>Two pictures of the same person: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Deux images de la même personne : %n paire, de %1 à %2, la moitié au-dessus de %3.</numerusform>
            <numerusform>Deux images de la même personne : %n paires, de %1 à %2, la moitié au-dessus de %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named.</source>
        <translation>
            <numerusform>%n d’entre elles serait nommée.</numerusform>
            <numerusform>%n d’entre elles seraient nommées.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no two people to compare.</source>
        <translation>Il n’y a pas deux personnes à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>Pictures of two people: %n pair(s), from %1 to %2, half of them above %3.</source>
        <translation>
            <numerusform>Images de deux personnes : %n paire, de %1 à %2, la moitié au-dessus de %3.</numerusform>
            <numerusform>Images de deux personnes : %n paires, de %1 à %2, la moitié au-dessus de %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them would be named wrongly.</source>
        <translation>Aucune ne serait mal nommée.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them would be named wrongly.</source>
        <translation>
            <numerusform>%n d’entre elles serait mal nommée.</numerusform>
            <numerusform>%n d’entre elles seraient mal nommées.</numerusform>
        </translation>
    </message>
    <message>
        <source>No stranger has come yet whose face could be compared.</source>
        <translation>Aucun inconnu dont le visage soit comparable n’est encore venu.</translation>
    </message>
    <message numerus="yes">
        <source>Strangers at the door: %n face(s), from %1 to %2.</source>
        <translation>
            <numerusform>Inconnus à la porte : %n visage, de %1 à %2.</numerusform>
            <numerusform>Inconnus à la porte : %n visages, de %1 à %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>None of them was given a name.</source>
        <translation>Aucun n’a reçu de nom.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them was given a name, until somebody corrected it.</source>
        <translation>
            <numerusform>%n d’entre eux a reçu un nom, jusqu’à ce que quelqu’un corrige.</numerusform>
            <numerusform>%n d’entre eux ont reçu un nom, jusqu’à ce que quelqu’un corrige.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2 look the same to the station in these two pictures (%3).</source>
        <translation>%1 et %2 sont identiques pour la station sur ces deux images (%3).</translation>
    </message>
    <message>
        <source>%1 and %2 look alike to the station (%3).</source>
        <translation>%1 et %2 se ressemblent pour la station (%3).</translation>
    </message>
    <message>
        <source>Of all, %1 and %2 look most alike to the station (%3). That is far enough apart.</source>
        <translation>De tous, %1 et %2 se ressemblent le plus pour la station (%3). C’est assez éloigné.</translation>
    </message>
    <message>
        <source>Are both pictures of the same person? Then remove the wrong one, or merge the two people. If not, the station will often say “unknown” for both.</source>
        <translation>Les deux images montrent-elles la même personne ? Alors supprimez la mauvaise ou fusionnez les deux personnes. Sinon, la station dira souvent « inconnu » pour les deux.</translation>
    </message>
    <message>
        <source>The station names one of them only when it is clearly not the other. Sharper pictures of both help.</source>
        <translation>La station ne nomme l’un des deux que si ce n’est clairement pas l’autre. Des images plus nettes des deux aident.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest to somebody who is not known any more (%1).</source>
        <translation>
            <numerusform>Sur %n visage sans nom, celui-ci ressemblait le plus à quelqu’un qui n’est plus connu (%1).</numerusform>
            <numerusform>Sur %n visages sans nom, celui-ci ressemblait le plus à quelqu’un qui n’est plus connu (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n face(s) without a name, this one came closest: it looked like %1 (%2).</source>
        <translation>
            <numerusform>Sur %n visage sans nom, celui-ci était le plus proche : il ressemblait à %1 (%2).</numerusform>
            <numerusform>Sur %n visages sans nom, celui-ci était le plus proche : il ressemblait à %1 (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The station said a name, and somebody corrected it. A stricter choice below makes that rarer.</source>
        <translation>La station a dit un nom et quelqu’un l’a corrigé. Un choix plus strict ci-dessous rend cela plus rare.</translation>
    </message>
    <message>
        <source>That is alike enough for a name; it was not said only because too few views agreed or two people were alike. If it was somebody you know, say so at the visit.</source>
        <translation>C’est assez ressemblant pour un nom ; il n’a pas été dit parce que trop peu de vues concordaient ou que deux personnes se ressemblaient. Si c’était quelqu’un que vous connaissez, dites-le à la visite.</translation>
    </message>
    <message>
        <source>No picture.</source>
        <translation>Aucune image.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), measured by another model.</source>
        <translation>
            <numerusform>%n image, mesurée par un autre modèle.</numerusform>
            <numerusform>%n images, mesurées par un autre modèle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) that can be compared.</source>
        <translation>
            <numerusform>%n image comparable.</numerusform>
            <numerusform>%n images comparables.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s); they are alike by %1 to each other, at least %2.</source>
        <translation>
            <numerusform>%n image ; ressemblance de %1, au moins %2.</numerusform>
            <numerusform>%n images ; elles se ressemblent à %1, au moins %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Well known.</source>
        <translation>Bien connu.</translation>
    </message>
    <message>
        <source>The station cannot know them. Add three to five pictures.</source>
        <translation>La station ne peut pas reconnaître cette personne. Ajoutez trois à cinq images.</translation>
    </message>
    <message>
        <source>One picture is little. Add two more, a little from each side.</source>
        <translation>Une image, c’est peu. Ajoutez-en deux, un peu de chaque côté.</translation>
    </message>
    <message>
        <source>Add one or two pictures, a little from each side.</source>
        <translation>Ajoutez une ou deux images, un peu de chaque côté.</translation>
    </message>
    <message>
        <source>One picture does not look like the others. Look whether it is of the same person; if not, remove it.</source>
        <translation>Une image ne ressemble pas aux autres. Vérifiez si c’est la même personne ; sinon, supprimez-la.</translation>
    </message>
    <message>
        <source>Some pictures differ much from the others. Add pictures as they come to the door, and remove poor ones.</source>
        <translation>Certaines images diffèrent beaucoup des autres. Ajoutez des images prises comme à la porte et supprimez les mauvaises.</translation>
    </message>
    <message>
        <source>%1 of %2 pictures of your people would still be known by another one.</source>
        <translation>%1 images sur %2 de vos proches seraient encore reconnues grâce à une autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n stranger(s) who came would have been alike enough.</source>
        <translation>
            <numerusform>%n inconnu venu aurait été assez ressemblant.</numerusform>
            <numerusform>%n inconnus venus auraient été assez ressemblants.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonBar</name>
    <message>
        <source>Adding: %1 of %2</source>
        <translation>Ajout&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Looked at %1 of %2</source>
        <translation>Examen&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 is known by %n new view(s).</source>
        <translation>
            <numerusform>%n nouvelle vue ajoutée pour %1.</numerusform>
            <numerusform>%n nouvelles vues ajoutées pour %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n good picture(s)</source>
        <translation>
            <numerusform>%n bonne photo</numerusform>
            <numerusform>%n bonnes photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the person</source>
        <translation>Afficher la personne</translation>
    </message>
    <message>
        <source>Add these faces</source>
        <translation>Ajouter ces visages</translation>
    </message>
    <message>
        <source>Add this person</source>
        <translation>Ajouter cette personne</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) do not look like the others. Is it the same person?</source>
        <translation>
            <numerusform>%n image ne ressemble pas aux autres. Est-ce la même personne&#xa0;?</numerusform>
            <numerusform>%n images ne ressemblent pas aux autres. Est-ce la même personne&#xa0;?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AddPersonPage</name>
    <message>
        <source>Add pictures of the face first.</source>
        <translation>Ajoutez d’abord des photos du visage.</translation>
    </message>
    <message>
        <source>None of these pictures will do. Add a better one.</source>
        <translation>Aucune de ces photos ne convient. Ajoutez-en une meilleure.</translation>
    </message>
    <message>
        <source>Give a name.</source>
        <translation>Indiquez un nom.</translation>
    </message>
    <message>
        <source>More pictures of %1</source>
        <translation>Autres photos pour %1</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Three to five pictures are good: the face large and sharp, from the front and a little from each side, as they will come to the door. Choose files, or drag them here.</source>
        <translation>Trois à cinq photos suffisent&#xa0;: le visage grand et net, de face et un peu de chaque côté, tel qu’il se présentera à la porte. Choisissez des fichiers ou glissez-les ici.</translation>
    </message>
    <message>
        <source>Three to five pictures are good: from the front and a little from each side.</source>
        <translation>Trois à cinq photos suffisent&#xa0;: de face et un peu de chaque côté.</translation>
    </message>
    <message>
        <source>Choose pictures …</source>
        <translation>Choisir des photos…</translation>
    </message>
    <message>
        <source>Camera off</source>
        <translation>Arrêter la caméra</translation>
    </message>
    <message>
        <source>From the camera</source>
        <translation>Depuis la caméra</translation>
    </message>
    <message>
        <source>Looks very much like %1.</source>
        <translation>Ressemble beaucoup à %1.</translation>
    </message>
    <message>
        <source>The station will often say “unknown” for both. If they are the same person, add the pictures there, or merge the two.</source>
        <translation>La station dira souvent «&#xa0;inconnu&#xa0;» pour les deux. S’il s’agit de la même personne, ajoutez les photos à sa fiche ou fusionnez les deux.</translation>
    </message>
    <message>
        <source>Not done.</source>
        <translation>Non effectué.</translation>
    </message>
    <message>
        <source>Pictures of one person</source>
        <translation>Photos d’une seule personne</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Photos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Ask them, and tick that they agreed.</source>
        <translation>Demandez-lui, puis cochez qu’elle est d’accord.</translation>
    </message>
</context>
<context>
    <name>AgreementRow</name>
    <message>
        <source>%1: %2 %3</source>
        <comment>who, what is known, advice</comment>
        <translation>%1 : %2 %3</translation>
    </message>
    <message>
        <source>%1 (blocked)</source>
        <translation>%1 (bloqué)</translation>
    </message>
    <message>
        <source>The picture that does not look like the others</source>
        <translation>L’image qui ne ressemble pas aux autres</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
</context>
<context>
    <name>AppDialog</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Leave this question</source>
        <translation>Quitter cette question</translation>
    </message>
</context>
<context>
    <name>AuditDetails</name>
    <message>
        <source>Signing in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Non autorisé</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Consulté</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Station and settings</source>
        <translation>Poste et réglages</translation>
    </message>
    <message>
        <source>Faces</source>
        <translation>Visages</translation>
    </message>
    <message>
        <source>Notices sent</source>
        <translation>Avis envoyés</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Vient de</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Answer (HTTP)</source>
        <translation>Réponse (HTTP)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Précisions</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>the station itself</source>
        <translation>la station elle-même</translation>
    </message>
    <message>
        <source>somebody who has not signed in</source>
        <translation>une personne non connectée</translation>
    </message>
    <message>
        <source>somebody at the station's screen</source>
        <translation>une personne à l’écran de la station</translation>
    </message>
    <message>
        <source>the program “%1”</source>
        <translation>le programme «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1, at the station's shell</source>
        <translation>%1, dans le terminal de la station</translation>
    </message>
    <message>
        <source>When exactly</source>
        <translation>Quand exactement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>To what</source>
        <translation>Sur quoi</translation>
    </message>
    <message>
        <source>How it ended</source>
        <translation>Comment cela s’est terminé</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Fait partie de</translation>
    </message>
    <message>
        <source>Entry number</source>
        <translation>Numéro de l’entrée</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Empreinte (hash)</translation>
    </message>
    <message>
        <source>the log itself</source>
        <translation>le journal lui-même</translation>
    </message>
</context>
<context>
    <name>AuditFact</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AuditFilterBar</name>
    <message>
        <source>Which entries are shown</source>
        <translation>Quelles entrées sont affichées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Kind of event</source>
        <translation>Type d’événement</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
    <message>
        <source>Only what belongs together; press for all</source>
        <translation>Seulement ce qui va ensemble&#xa0;; appuyez pour tout voir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>AuditHead</name>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Impossible de lire le journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No entry is of that kind</source>
        <translation>Aucune entrée de ce type</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>Rien n’est encore consigné</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>AuditModel</name>
    <message>
        <source>The log could not be checked.</source>
        <translation>Le journal n’a pas pu être vérifié.</translation>
    </message>
    <message numerus="yes">
        <source>The log is as it was written: %n entries checked, none changed.</source>
        <translation>
            <numerusform>Le journal est intact&#xa0;: %n entrée vérifiée, aucune modifiée.</numerusform>
            <numerusform>Le journal est intact&#xa0;: %n entrées vérifiées, aucune modifiée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>L’entrée %1 a été modifiée après son écriture.</translation>
    </message>
    <message>
        <source>Entries are missing from entry %1 on.</source>
        <translation>Des entrées manquent à partir de l’entrée %1.</translation>
    </message>
    <message>
        <source>Entry %1 was never written by the station.</source>
        <translation>L’entrée %1 n’a jamais été écrite par la station.</translation>
    </message>
    <message>
        <source>Entries do not stand in their order from entry %1 on.</source>
        <translation>Les entrées ne sont plus dans l’ordre à partir de l’entrée %1.</translation>
    </message>
    <message>
        <source>The newest entries are missing.</source>
        <translation>Les entrées les plus récentes manquent.</translation>
    </message>
    <message>
        <source>The log was written anew by somebody else.</source>
        <translation>Le journal a été réécrit par quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>More stands at the end than was confirmed: the station may have been cut off.</source>
        <translation>La fin contient plus que ce qui a été confirmé&#xa0;: la station a peut-être été coupée brusquement.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
</context>
<context>
    <name>AuditMore</name>
    <message>
        <source>Only by %1</source>
        <translation>Seulement par %1</translation>
    </message>
    <message>
        <source>What belongs together</source>
        <translation>Ce qui va ensemble</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>What was done</source>
        <translation>Actions effectuées</translation>
    </message>
</context>
<context>
    <name>AuditRow</name>
    <message>
        <source>%1, %2: %3, %4</source>
        <comment>time, who, what, result</comment>
        <translation>%1, %2&#xa0;: %3, %4</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Press to close it</source>
        <translation>Appuyez pour la refermer</translation>
    </message>
    <message>
        <source>Press to see all that is kept of it</source>
        <translation>Appuyez pour voir tout ce qui en est conservé</translation>
    </message>
</context>
<context>
    <name>AuditVerdict</name>
    <message>
        <source>Checking every entry: %1 %</source>
        <translation>Vérification de chaque entrée&#xa0;: %1&#xa0;%</translation>
    </message>
    <message>
        <source>Checking every entry…</source>
        <translation>Vérification de chaque entrée…</translation>
    </message>
    <message>
        <source>Entries are chained and signed: a change is noticed.</source>
        <translation>Les entrées sont chaînées et signées&#xa0;: toute modification se remarque.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>add faces</source>
        <translation>visages ajoutés</translation>
    </message>
    <message>
        <source>add person</source>
        <translation>personne ajoutée</translation>
    </message>
    <message>
        <source>change setting</source>
        <translation>réglage modifié</translation>
    </message>
    <message>
        <source>change settings</source>
        <translation>réglages modifiés</translation>
    </message>
    <message>
        <source>check audit log</source>
        <translation>journal d’audit contrôlé</translation>
    </message>
    <message>
        <source>encode face again</source>
        <translation>visage recalculé</translation>
    </message>
    <message>
        <source>erase person</source>
        <translation>personne effacée</translation>
    </message>
    <message>
        <source>export person</source>
        <translation>données d’une personne exportées</translation>
    </message>
    <message>
        <source>judge picture</source>
        <translation>image évaluée</translation>
    </message>
    <message>
        <source>label visit</source>
        <translation>visite attribuée</translation>
    </message>
    <message>
        <source>list faces</source>
        <translation>visages listés</translation>
    </message>
    <message>
        <source>list persons</source>
        <translation>personnes listées</translation>
    </message>
    <message>
        <source>list tokens</source>
        <translation>jetons listés</translation>
    </message>
    <message>
        <source>list unknown visitors</source>
        <translation>visiteurs inconnus listés</translation>
    </message>
    <message>
        <source>list users</source>
        <translation>utilisateurs listés</translation>
    </message>
    <message>
        <source>merge person</source>
        <translation>personnes fusionnées</translation>
    </message>
    <message>
        <source>read audit log</source>
        <translation>journal d’audit lu</translation>
    </message>
    <message>
        <source>recognize</source>
        <translation>visage comparé</translation>
    </message>
    <message>
        <source>recognize picture</source>
        <translation>image comparée</translation>
    </message>
    <message>
        <source>remove face</source>
        <translation>visage retiré</translation>
    </message>
    <message>
        <source>remove person</source>
        <translation>personne retirée</translation>
    </message>
    <message>
        <source>ring</source>
        <translation>sonné</translation>
    </message>
    <message>
        <source>search visits</source>
        <translation>visites recherchées</translation>
    </message>
    <message>
        <source>start</source>
        <translation>démarré</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>store visit</source>
        <translation>visite enregistrée</translation>
    </message>
    <message>
        <source>study accuracy</source>
        <translation>précision étudiée</translation>
    </message>
    <message>
        <source>update person</source>
        <translation>personne modifiée</translation>
    </message>
    <message>
        <source>verify audit log</source>
        <translation>journal d’audit vérifié</translation>
    </message>
    <message>
        <source>view face</source>
        <translation>visage consulté</translation>
    </message>
    <message>
        <source>view live picture</source>
        <translation>image en direct consultée</translation>
    </message>
    <message>
        <source>view live stream</source>
        <translation>direct consulté</translation>
    </message>
    <message>
        <source>view person</source>
        <translation>personne consultée</translation>
    </message>
    <message>
        <source>view visit</source>
        <translation>visite consultée</translation>
    </message>
    <message>
        <source>view visit picture</source>
        <translation>image d’une visite consultée</translation>
    </message>
    <message>
        <source>watch events</source>
        <translation>événements suivis</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>sign in refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>signed out</source>
        <translation>déconnecté</translation>
    </message>
    <message>
        <source>pin accepted</source>
        <translation>code PIN accepté</translation>
    </message>
    <message>
        <source>pin refused</source>
        <translation>code PIN refusé</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillé</translation>
    </message>
    <message>
        <source>setup claimed</source>
        <translation>mise en service commencée</translation>
    </message>
    <message>
        <source>setup refused</source>
        <translation>mise en service refusée</translation>
    </message>
    <message>
        <source>user added</source>
        <translation>utilisateur ajouté</translation>
    </message>
    <message>
        <source>user changed</source>
        <translation>utilisateur modifié</translation>
    </message>
    <message>
        <source>user removed</source>
        <translation>utilisateur retiré</translation>
    </message>
    <message>
        <source>token created</source>
        <translation>jeton créé</translation>
    </message>
    <message>
        <source>token revoked</source>
        <translation>jeton révoqué</translation>
    </message>
    <message>
        <source>success</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>known</source>
        <translation>connu</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>altered</source>
        <translation>modifié</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>retiré</translation>
    </message>
    <message>
        <source>inserted</source>
        <translation>inséré</translation>
    </message>
    <message>
        <source>reordered</source>
        <translation>réordonné</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>forged</source>
        <translation>falsifié</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
</context>
<context>
    <name>CameraCard</name>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Image en direct de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Change camera %1</source>
        <translation>Modifier la caméra %1</translation>
    </message>
    <message>
        <source>Show first</source>
        <translation>Afficher en premier</translation>
    </message>
    <message>
        <source>Show camera %1 first</source>
        <translation>Afficher la caméra %1 en premier</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove camera %1</source>
        <translation>Retirer la caméra %1</translation>
    </message>
</context>
<context>
    <name>CameraChoice</name>
    <message>
        <source>Camera %1, in trouble</source>
        <translation>Caméra %1, en panne</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
</context>
<context>
    <name>CameraEntry</name>
    <message>
        <source>A name has letters from A to Z, digits, “-”, “_” and “.”, such as front-door.</source>
        <translation>Un nom se compose de lettres de A à Z, de chiffres, de «&#xa0;-&#xa0;», «&#xa0;_&#xa0;» et «&#xa0;.&#xa0;», par exemple front-door.</translation>
    </message>
    <message>
        <source>A password needs a user name.</source>
        <translation>Un mot de passe nécessite un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>A USB camera is a device such as /dev/video0.</source>
        <translation>Une caméra USB est un périphérique tel que /dev/video0.</translation>
    </message>
    <message>
        <source>Give the whole path, such as /home/anna/door.mp4. It is one on the station's own machine.</source>
        <translation>Indiquez le chemin complet, par exemple /home/anna/door.mp4. Il s’agit d’un chemin sur la machine de la station.</translation>
    </message>
    <message>
        <source>This address cannot be used. Look for letters that do not belong there.</source>
        <translation>Cette adresse ne peut pas être utilisée. Cherchez des caractères qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>An address is such as rtsp://192.168.1.20/stream1. The camera's manual says it.</source>
        <translation>Une adresse ressemble à rtsp://192.168.1.20/stream1. Elle figure dans le manuel de la caméra.</translation>
    </message>
    <message>
        <source>An address is such as http://192.168.1.20/video. The camera's manual says it.</source>
        <translation>Une adresse ressemble à http://192.168.1.20/video. Elle figure dans le manuel de la caméra.</translation>
    </message>
</context>
<context>
    <name>CameraList</name>
    <message>
        <source>There is no camera yet. Without one nobody is seen.</source>
        <translation>Il n’y a pas encore de caméra. Sans caméra, personne n’est vu.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
</context>
<context>
    <name>CameraPage</name>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
    </message>
    <message>
        <source>Camera %1</source>
        <translation>Caméra %1</translation>
    </message>
    <message>
        <source>Network camera (RTSP)</source>
        <translation>Caméra réseau (RTSP)</translation>
    </message>
    <message>
        <source>Web camera (HTTP)</source>
        <translation>Caméra web (HTTP)</translation>
    </message>
    <message>
        <source>USB camera</source>
        <translation>Caméra USB</translation>
    </message>
    <message>
        <source>Video file</source>
        <translation>Fichier vidéo</translation>
    </message>
    <message>
        <source>Folder of pictures</source>
        <translation>Dossier d’images</translation>
    </message>
    <message>
        <source>Drawn door, to try it</source>
        <translation>Porte dessinée, pour essayer</translation>
    </message>
    <message>
        <source>User name at the camera (may stay empty)</source>
        <translation>Nom d’utilisateur à la caméra (peut rester vide)</translation>
    </message>
    <message>
        <source>Password at the camera (empty: as it is)</source>
        <translation>Mot de passe à la caméra (vide&#xa0;: inchangé)</translation>
    </message>
    <message>
        <source>Password at the camera</source>
        <translation>Mot de passe à la caméra</translation>
    </message>
    <message>
        <source>The camera is at the station's own machine. None was found there just now.</source>
        <translation>La caméra est branchée à la machine de la station. Aucune n’y a été trouvée à l’instant.</translation>
    </message>
    <message>
        <source>A scene that the program draws: people come, ring and go. It shows how everything works, without a camera.</source>
        <translation>Une scène dessinée par le programme&#xa0;: des gens viennent, sonnent et repartent. On voit comment tout fonctionne, sans caméra.</translation>
    </message>
    <message>
        <source>The station reads it as if a camera gave it.</source>
        <translation>La station le lit comme si une caméra le donnait.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Add this camera</source>
        <translation>Ajouter cette caméra</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>It is tried at once. The list of cameras shows its picture, or says what is wrong.</source>
        <translation>Elle est essayée aussitôt. La liste des caméras montre son image, ou dit ce qui ne va pas.</translation>
    </message>
    <message>
        <source>Name of the camera</source>
        <translation>Nom de la caméra</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Périphérique</translation>
    </message>
    <message>
        <source>Path on the station's machine</source>
        <translation>Chemin sur la machine de la station</translation>
    </message>
</context>
<context>
    <name>CameraRemoval</name>
    <message>
        <source>Remove camera %1?</source>
        <translation>Retirer la caméra %1&#xa0;?</translation>
    </message>
    <message>
        <source>The station does not watch it any more. Its visits stay in the history.</source>
        <translation>La station ne la surveille plus. Ses visites restent dans l’historique.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>CameraRow</name>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Gives no picture since %1. It is tried again by itself.</source>
        <translation>Pas d’image depuis %1. Nouvel essai automatique.</translation>
    </message>
    <message>
        <source>The recording has ended.</source>
        <translation>L’enregistrement est terminé.</translation>
    </message>
    <message>
        <source>Its picture stands still since %1.</source>
        <translation>Image figée depuis %1.</translation>
    </message>
    <message>
        <source>Sees nothing but black since %1.</source>
        <translation>Ne voit que du noir depuis %1.</translation>
    </message>
    <message>
        <source>Is covered since %1.</source>
        <translation>Masquée depuis %1.</translation>
    </message>
    <message>
        <source>Is out of focus since %1.</source>
        <translation>Floue depuis %1.</translation>
    </message>
    <message>
        <source>Gives a picture.</source>
        <translation>Donne une image.</translation>
    </message>
    <message>
        <source>Camera %1: %2</source>
        <translation>Caméra %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (a drawn door, no camera)</source>
        <translation>%1 (une porte dessinée, pas de caméra)</translation>
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
        <translation>Une autre caméra s’appelle déjà «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>CameraTrouble</name>
    <message>
        <source>Connecting to “%1”…</source>
        <translation>Connexion à «&#xa0;%1&#xa0;»…</translation>
    </message>
    <message>
        <source>No picture from “%1”</source>
        <translation>Pas d’image de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The recording “%1” has ended</source>
        <translation>L’enregistrement «&#xa0;%1&#xa0;» est terminé</translation>
    </message>
    <message>
        <source>The picture of “%1” stands still</source>
        <translation>L’image de «&#xa0;%1&#xa0;» est figée</translation>
    </message>
    <message>
        <source>“%1” sees nothing but black</source>
        <translation>«&#xa0;%1&#xa0;» ne voit que du noir</translation>
    </message>
    <message>
        <source>“%1” is covered</source>
        <translation>«&#xa0;%1&#xa0;» est masquée</translation>
    </message>
    <message>
        <source>“%1” is out of focus</source>
        <translation>«&#xa0;%1&#xa0;» est floue</translation>
    </message>
    <message>
        <source>Since %1. Trying again by itself; visitors are not seen meanwhile.</source>
        <translation>Depuis %1. Nouvel essai automatique&#xa0;; en attendant, les visiteurs ne sont pas vus.</translation>
    </message>
    <message>
        <source>Since %1. Faces may not be recognised; clean or focus the lens.</source>
        <translation>Depuis %1. Les visages risquent de ne pas être reconnus&#xa0;; nettoyez ou réglez l’objectif.</translation>
    </message>
    <message>
        <source>Since %1. Visitors may not be seen; look at the camera.</source>
        <translation>Depuis %1. Les visiteurs risquent de ne pas être vus&#xa0;; vérifiez la caméra.</translation>
    </message>
</context>
<context>
    <name>CamerasPage</name>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>%1: %2</source>
        <comment>what is chosen, which</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ConfirmPanel</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>Consent</name>
    <message>
        <source>Agreed to be recognised (%1).</source>
        <translation>Accord donné pour la reconnaissance (%1).</translation>
    </message>
    <message>
        <source>Added without being asked, for the safety of the house (%1).</source>
        <translation>Ajout sans demander d’accord, pour la sécurité de la maison (%1).</translation>
    </message>
</context>
<context>
    <name>ConsentBox</name>
    <message>
        <source>I may have them recognised without asking, for the safety of the house</source>
        <translation>J’ai le droit de la faire reconnaître sans lui demander, pour la sécurité de la maison</translation>
    </message>
    <message>
        <source>They agreed to be recognised</source>
        <translation>La personne a accepté d’être reconnue</translation>
    </message>
</context>
<context>
    <name>DayHeading</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>DisplayPage</name>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>Clair ou sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Very large</source>
        <translation>Très grande</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Douces</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>This holds for this window alone; the station and other windows stay as they are.</source>
        <translation>Valable pour cette fenêtre seulement&#xa0;; la station et les autres fenêtres ne changent pas.</translation>
    </message>
    <message>
        <source>Sound of the bell</source>
        <translation>Son de la sonnette</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Coupé</translation>
    </message>
    <message>
        <source>Notification of a ring, while the window is behind others</source>
        <translation>Notification de la sonnerie, quand la fenêtre est derrière d’autres</translation>
    </message>
    <message>
        <source>That somebody rang</source>
        <translation>Que quelqu’un a sonné</translation>
    </message>
    <message>
        <source>With the name</source>
        <translation>Avec le nom</translation>
    </message>
    <message>
        <source>None</source>
        <comment>notification</comment>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Brightness of the screen</source>
        <translation>Luminosité de l’écran</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>brightness</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The brightness of this screen cannot be changed from here: the system does not allow it. The guide for the wall (docs/kiosk.md) says how to allow it.</source>
        <translation>La luminosité de cet écran ne peut pas être changée d’ici : le système ne le permet pas. Le guide pour le mur (docs/kiosk.md) dit comment le permettre.</translation>
    </message>
</context>
<context>
    <name>DraftPicture</name>
    <message>
        <source>Waiting…</source>
        <translation>En attente…</translation>
    </message>
    <message>
        <source>Looking at it…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Good. The largest face is meant.</source>
        <translation>Bonne. Le plus grand visage est retenu.</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Taken, but it does not look like the others. Is it the same person?</source>
        <translation>Ajoutée, mais elle ne ressemble pas aux autres. Est-ce la même personne&#xa0;?</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ajoutée</translation>
    </message>
    <message>
        <source>No face found. It must be large and look at the camera.</source>
        <translation>Aucun visage trouvé. Il doit être grand et tourné vers la caméra.</translation>
    </message>
    <message>
        <source>More than one face. Only one person may be in it.</source>
        <translation>Plusieurs visages. Il ne doit y avoir qu’une personne.</translation>
    </message>
    <message>
        <source>The face is too small. Come closer.</source>
        <translation>Le visage est trop petit. Approchez-vous.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Trop sombre ou trop clair. Une lumière plus égale sur le visage aide.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Pas net. Ne bougez pas.</translation>
    </message>
    <message>
        <source>Turned away. Look at the camera.</source>
        <translation>Visage détourné. Regardez la caméra.</translation>
    </message>
    <message>
        <source>The face cannot be seen well enough.</source>
        <translation>Le visage ne se voit pas assez bien.</translation>
    </message>
    <message>
        <source>Not looked at: %1</source>
        <translation>Non examinée&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>picture, verdict</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Leave out %1</source>
        <translation>Écarter %1</translation>
    </message>
    <message>
        <source>It cannot be used: %1</source>
        <translation>Inutilisable : %1</translation>
    </message>
    <message>
        <source>It does not look like the pictures that are there. Is it the same person?</source>
        <translation>Elle ne ressemble pas aux images déjà là. Est-ce la même personne&#xa0;?</translation>
    </message>
</context>
<context>
    <name>EnrolCamera</name>
    <message>
        <source>Looking at it…</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Stand before the camera, alone, and look at it.</source>
        <translation>Placez-vous devant la caméra, sans personne d’autre, et regardez-la.</translation>
    </message>
    <message>
        <source>Good. Turn the head a little and take another one.</source>
        <translation>Bien. Tournez un peu la tête et prenez une autre photo.</translation>
    </message>
    <message numerus="yes">
        <source>Good. %n good picture(s) are enough; more do no harm.</source>
        <translation>
            <numerusform>Bien. %n bonne photo suffit&#xa0;; davantage ne nuit pas.</numerusform>
            <numerusform>Bien. %n bonnes photos suffisent&#xa0;; davantage ne nuit pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>C’est fait.</translation>
    </message>
    <message>
        <source>No face found. Look at the camera.</source>
        <translation>Aucun visage trouvé. Regardez la caméra.</translation>
    </message>
    <message>
        <source>More than one face. Stand there alone.</source>
        <translation>Plusieurs visages. Il ne faut qu’une personne devant la caméra.</translation>
    </message>
    <message>
        <source>Too far away. Come closer.</source>
        <translation>Trop loin. Approchez-vous.</translation>
    </message>
    <message>
        <source>Too dark or too bright. More even light on the face helps.</source>
        <translation>Trop sombre ou trop clair. Une lumière plus égale sur le visage aide.</translation>
    </message>
    <message>
        <source>Not sharp. Keep still.</source>
        <translation>Pas net. Ne bougez pas.</translation>
    </message>
    <message>
        <source>Look at the camera.</source>
        <translation>Regardez la caméra.</translation>
    </message>
    <message>
        <source>Not seen well enough. Come closer, into better light.</source>
        <translation>Pas assez visible. Approchez-vous, avec plus de lumière.</translation>
    </message>
    <message>
        <source>It could not be looked at. Try again.</source>
        <translation>L’examen a échoué. Réessayez.</translation>
    </message>
    <message>
        <source>Live picture</source>
        <translation>Image en direct</translation>
    </message>
    <message>
        <source>The camera gives no picture now</source>
        <translation>La caméra ne donne pas d’image en ce moment</translation>
    </message>
    <message>
        <source>Take picture now</source>
        <translation>Prendre la photo</translation>
    </message>
    <message>
        <source>No face is seen. Look at the camera.</source>
        <translation>Aucun visage visible. Regardez la caméra.</translation>
    </message>
    <message>
        <source>Come closer.</source>
        <translation>Approchez-vous.</translation>
    </message>
    <message>
        <source>A little further back.</source>
        <translation>Reculez un peu.</translation>
    </message>
    <message>
        <source>Bring the face into the oval.</source>
        <translation>Placez le visage dans l’ovale.</translation>
    </message>
    <message>
        <source>Too dark. More light on the face, please.</source>
        <translation>Trop sombre. Plus de lumière sur le visage, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Too bright. Turn away from the lamp or the sun.</source>
        <translation>Trop clair. Éloignez-vous de la lampe ou du soleil.</translation>
    </message>
    <message>
        <source>Hold still.</source>
        <translation>Ne bougez plus.</translation>
    </message>
    <message>
        <source>Look straight at the camera.</source>
        <translation>Regardez la caméra bien en face.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your left.</source>
        <translation>Tournez maintenant un peu la tête vers votre gauche.</translation>
    </message>
    <message>
        <source>Now turn the head a little to your right.</source>
        <translation>Tournez maintenant un peu la tête vers votre droite.</translation>
    </message>
    <message>
        <source>Good. Stay so …</source>
        <translation>Bien. Restez ainsi…</translation>
    </message>
    <message>
        <source>Taken. Thank you.</source>
        <translation>C’est pris. Merci.</translation>
    </message>
    <message>
        <source>That is all. Give a name, and add the person.</source>
        <translation>C’est tout. Donnez un nom et ajoutez la personne.</translation>
    </message>
    <message>
        <source>That is all, but few pictures were good. Take more with the key.</source>
        <translation>C’est tout, mais peu d’images étaient bonnes. Prenez-en d’autres avec la touche.</translation>
    </message>
    <message>
        <source>%1 of %2 taken</source>
        <translation>%1 sur %2 prises</translation>
    </message>
    <message>
        <source>The camera's picture cannot be looked at: %1</source>
        <translation>L’image de la caméra ne peut pas être examinée : %1</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Skip this position of the head</source>
        <translation>Passer cette position de la tête</translation>
    </message>
    <message>
        <source>Now look ahead and raise the chin a little.</source>
        <translation>Regardez maintenant droit devant et levez un peu le menton.</translation>
    </message>
    <message>
        <source>Now look ahead and lower the chin a little.</source>
        <translation>Regardez maintenant droit devant et baissez un peu le menton.</translation>
    </message>
    <message>
        <source>A little more.</source>
        <translation>Encore un peu.</translation>
    </message>
    <message>
        <source>That is too far. A little less.</source>
        <translation>C’est trop. Un peu moins.</translation>
    </message>
    <message>
        <source>To the other side, please.</source>
        <translation>De l’autre côté, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This is somebody else than before. One person only, please.</source>
        <translation>Ce n’est plus la même personne. Une seule personne, s’il vous plaît.</translation>
    </message>
    <message>
        <source>This one is left out; the others will do.</source>
        <translation>On passe celle-ci ; les autres suffiront.</translation>
    </message>
    <message>
        <source>That is all. It will do, but three pictures are surer: take more with the key.</source>
        <translation>C’est tout. Cela suffit, mais trois images sont plus sûres : prenez-en d’autres avec la touche.</translation>
    </message>
    <message>
        <source>Or skip it: fewer pictures will do.</source>
        <translation>Ou passez : moins d’images suffisent aussi.</translation>
    </message>
    <message>
        <source>If that cannot be: “Take picture now”.</source>
        <translation>Si ce n’est pas possible : « Prendre la photo ».</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Start again with who stands there now</source>
        <translation>Recommencer avec la personne qui est là maintenant</translation>
    </message>
    <message>
        <source>Is it somebody else’s turn? Then start again.</source>
        <translation>Est-ce le tour de quelqu’un d’autre ? Alors recommencez.</translation>
    </message>
</context>
<context>
    <name>EnrolmentDraft</name>
    <message>
        <source>It is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>It is larger than %1 MB; make it smaller.</source>
        <translation>Le fichier dépasse %1 Mo&#xa0;; réduisez-le.</translation>
    </message>
    <message>
        <source>The camera's picture could not be used.</source>
        <translation>L’image de la caméra n’a pas pu être utilisée.</translation>
    </message>
    <message numerus="yes">
        <source>At most %n picture(s) at once; add these first.</source>
        <translation>
            <numerusform>%n photo au maximum à la fois&#xa0;; ajoutez d’abord celle-ci.</numerusform>
            <numerusform>%n photos au maximum à la fois&#xa0;; ajoutez d’abord celles-ci.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>camera, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Give a name first.</source>
        <translation>Indiquez d’abord un nom.</translation>
    </message>
</context>
<context>
    <name>FaceCard</name>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>fair</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>médiocre</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>non évalué</translation>
    </message>
    <message>
        <source>looks alive</source>
        <translation>semble vivant</translation>
    </message>
    <message>
        <source>looks like a picture</source>
        <translation>ressemble à une photo</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUÉ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Visiteur inconnu</translation>
    </message>
    <message>
        <source>Certainty: %1</source>
        <translation>Certitude&#xa0;: %1</translation>
    </message>
    <message>
        <source>Somebody said so. At the door, the station found:</source>
        <translation>Indiqué par quelqu’un. À la porte, la station avait trouvé&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Best view %1, %n view(s) compared, liveness %2</source>
        <translation>
            <numerusform>Meilleure vue&#xa0;: %1, %n vue comparée, test du vivant&#xa0;: %2</numerusform>
            <numerusform>Meilleure vue&#xa0;: %1, %n vues comparées, test du vivant&#xa0;: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FaceMark</name>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUÉ&#xa0;: %1</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Analyse…</translation>
    </message>
</context>
<context>
    <name>FaceNaming</name>
    <message>
        <source>This is …</source>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>This is somebody else …</source>
        <translation>C’est quelqu’un d’autre…</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Dire qui c’est</translation>
    </message>
    <message>
        <source>This is not %1; say who it is</source>
        <translation>Ce n’est pas %1&#xa0;; dire qui c’est</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Not %1</source>
        <translation>Pas %1</translation>
    </message>
    <message>
        <source>This is not %1, nor anybody known</source>
        <translation>Ce n’est ni %1, ni personne de connu</translation>
    </message>
</context>
<context>
    <name>FactRow</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>indisponible</translation>
    </message>
</context>
<context>
    <name>FailureBanner</name>
    <message>
        <source>The disk is full. Visits wait in memory until there is room.</source>
        <translation>Le disque est plein. Les visites attendent en mémoire qu’il y ait de la place.</translation>
    </message>
    <message>
        <source>Something could not be read or written.</source>
        <translation>Quelque chose n’a pas pu être lu ou écrit.</translation>
    </message>
    <message>
        <source>A part of the station cannot be used as it is set up.</source>
        <translation>Une partie de la station est inutilisable avec ses réglages actuels.</translation>
    </message>
    <message>
        <source>Something does not work as it should.</source>
        <translation>Quelque chose ne fonctionne pas comme prévu.</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>FirstOwner</name>
    <message>
        <source>You can sign in now, but the PIN was not taken: %1</source>
        <translation>Vous pouvez déjà vous connecter, mais le code PIN n’a pas été accepté&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>HealthWords</name>
    <message>
        <source>The processor is very busy.</source>
        <translation>Le processeur est très occupé.</translation>
    </message>
    <message>
        <source>Memory is nearly full.</source>
        <translation>La mémoire est presque pleine.</translation>
    </message>
    <message>
        <source>The disk is nearly full.</source>
        <translation>Le disque est presque plein.</translation>
    </message>
    <message>
        <source>The computer is short of something.</source>
        <translation>L’ordinateur manque de quelque chose.</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>L’ordinateur</translation>
    </message>
    <message>
        <source>Has processor, memory and disk to spare.</source>
        <translation>Processeur, mémoire et disque ont de la marge.</translation>
    </message>
    <message>
        <source>Visitors may be noticed late. Close what else runs on it, or make room; if it stays so, take a faster computer or fewer cameras.</source>
        <translation>Les visiteurs risquent d’être remarqués tard. Fermez les autres programmes ou libérez de la place&#xa0;; si cela persiste, prenez un ordinateur plus rapide ou moins de caméras.</translation>
    </message>
    <message>
        <source>Cameras and recognition</source>
        <translation>Caméras et reconnaissance</translation>
    </message>
    <message>
        <source>Pictures come and are looked at.</source>
        <translation>Les images arrivent et sont examinées.</translation>
    </message>
    <message>
        <source>Nobody looks at the pictures any more.</source>
        <translation>Les images ne sont plus examinées.</translation>
    </message>
    <message>
        <source>Start the station again. If it happens once more, look into its log.</source>
        <translation>Redémarrez la station. Si cela se reproduit, consultez son journal.</translation>
    </message>
    <message>
        <source>A camera gives no picture.</source>
        <translation>Une caméra ne donne pas d’image.</translation>
    </message>
    <message>
        <source>Which one stands below. Look after its power and its cable; it is tried again by itself.</source>
        <translation>Laquelle est indiquée plus bas. Vérifiez son alimentation et son câble&#xa0;; un nouvel essai se fait automatiquement.</translation>
    </message>
    <message>
        <source>Still starting.</source>
        <translation>Démarrage en cours.</translation>
    </message>
    <message>
        <source>Wait a minute: models and people are being read.</source>
        <translation>Patientez une minute&#xa0;: chargement des modèles et des personnes.</translation>
    </message>
    <message>
        <source>The memory of visits</source>
        <translation>La mémoire des visites</translation>
    </message>
    <message>
        <source>Visits are stored and can be read.</source>
        <translation>Les visites sont enregistrées et lisibles.</translation>
    </message>
    <message>
        <source>Visits cannot be stored or read now.</source>
        <translation>Les visites ne peuvent être ni enregistrées ni lues en ce moment.</translation>
    </message>
    <message>
        <source>New ones wait, and are lost when the station is switched off. Look whether the disk is full or broken.</source>
        <translation>Les nouvelles attendent, et seront perdues si la station est éteinte. Vérifiez si le disque est plein ou défaillant.</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>There is room for more visits.</source>
        <translation>Il y a de la place pour d’autres visites.</translation>
    </message>
    <message>
        <source>There is no room, or the disk cannot be written to.</source>
        <translation>Il n’y a plus de place, ou l’écriture sur le disque est impossible.</translation>
    </message>
    <message>
        <source>Make room at once: visits are lost otherwise.</source>
        <translation>Libérez de la place tout de suite, sinon des visites seront perdues.</translation>
    </message>
    <message>
        <source>Little room is left.</source>
        <translation>Il reste peu de place.</translation>
    </message>
    <message>
        <source>Make room soon: remove what is not needed from this disk.</source>
        <translation>Libérez bientôt de la place&#xa0;: supprimez de ce disque ce qui est inutile.</translation>
    </message>
    <message>
        <source>What recognises faces</source>
        <translation>La reconnaissance des visages</translation>
    </message>
    <message>
        <source>Its files are as they should be.</source>
        <translation>Ses fichiers sont en ordre.</translation>
    </message>
    <message>
        <source>Files are missing or damaged.</source>
        <translation>Des fichiers manquent ou sont endommagés.</translation>
    </message>
    <message>
        <source>It goes on until the next start. Put them back before: doorbellctl models install.</source>
        <translation>Elle continue jusqu’au prochain démarrage. Rétablissez-les avant&#xa0;: doorbellctl models install.</translation>
    </message>
    <message>
        <source>The clock</source>
        <translation>L’horloge</translation>
    </message>
    <message>
        <source>Runs evenly.</source>
        <translation>Avance régulièrement.</translation>
    </message>
    <message>
        <source>Was wrong or jumped.</source>
        <translation>A été fausse ou a sauté.</translation>
    </message>
    <message>
        <source>Visits may carry the wrong time. Look whether date and time are right, and set by the network.</source>
        <translation>Des visites peuvent porter une heure fausse. Vérifiez que la date et l’heure sont justes, et réglées par le réseau.</translation>
    </message>
    <message>
        <source>The record of what was done</source>
        <translation>Le journal d’audit</translation>
    </message>
    <message>
        <source>Is written, and nobody has changed it.</source>
        <translation>Est tenu à jour, et personne ne l’a modifié.</translation>
    </message>
    <message>
        <source>Cannot be written, or is not as it was written.</source>
        <translation>Ne peut pas être écrit, ou n’est plus tel qu’il a été écrit.</translation>
    </message>
    <message>
        <source>Open the audit log below and verify it: it says where it begins to be wrong.</source>
        <translation>Ouvrez le journal d’audit plus bas et vérifiez-le&#xa0;: il dit où commence l’anomalie.</translation>
    </message>
    <message>
        <source>The secure connection</source>
        <translation>La connexion sécurisée</translation>
    </message>
    <message>
        <source>Its certificate is valid.</source>
        <translation>Son certificat est valide.</translation>
    </message>
    <message>
        <source>Its certificate runs out, or could not be renewed.</source>
        <translation>Son certificat expire, ou n’a pas pu être renouvelé.</translation>
    </message>
    <message>
        <source>Renew the certificate; until then other devices may refuse to connect.</source>
        <translation>Renouvelez le certificat&#xa0;; d’ici là, d’autres appareils peuvent refuser de se connecter.</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Something is not as it should be.</source>
        <translation>Quelque chose n’est pas en ordre.</translation>
    </message>
    <message>
        <source>What exactly stands beneath.</source>
        <translation>Le détail figure en dessous.</translation>
    </message>
    <message>
        <source>Not looked at yet.</source>
        <translation>Pas encore examiné.</translation>
    </message>
    <message>
        <source>Not known: nothing was heard of it for a while.</source>
        <translation>État indisponible&#xa0;: aucune nouvelle depuis un moment.</translation>
    </message>
    <message>
        <source>Wait a minute. If it stays so, start the station again.</source>
        <translation>Patientez une minute. Si cela persiste, redémarrez la station.</translation>
    </message>
    <message>
        <source>Processor %1 %, memory %2 %, disk %3 %</source>
        <comment>how busy or full each is</comment>
        <translation>Processeur %1 %, mémoire %2 %, disque %3 %</translation>
    </message>
</context>
<context>
    <name>IdleShade</name>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Last visitor: %1 (%2)</source>
        <comment>who, when</comment>
        <translation>Dernier visiteur&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>KindKey</name>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>The station warns when they come</source>
        <translation>La station avertit à son arrivée</translation>
    </message>
    <message>
        <source>The station says who it is</source>
        <translation>La station dit qui c’est</translation>
    </message>
</context>
<context>
    <name>KioskKeyboard</name>
    <message>
        <source>Hide the keyboard</source>
        <translation>Masquer le clavier</translation>
    </message>
</context>
<context>
    <name>LiveCamera</name>
    <message>
        <source>%1 × %2, %3 pictures a second</source>
        <translation>%1 × %2, %3 images par seconde</translation>
    </message>
</context>
<context>
    <name>LivePage</name>
    <message>
        <source>Live</source>
        <translation>En direct</translation>
    </message>
    <message>
        <source>Live picture of “%1”</source>
        <translation>Image en direct de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>No camera</source>
        <translation>Aucune caméra</translation>
    </message>
    <message>
        <source>dddd, d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Demo: a drawn door</source>
        <translation>Démo&#xa0;: une porte dessinée</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>Starting: nobody is named yet</source>
        <translation>Démarrage : personne n’est encore reconnu</translation>
    </message>
</context>
<context>
    <name>LogHead</name>
    <message>
        <source>The station's own words, in English, for whoever looks after it. At most 500 lines since it was started.</source>
        <translation>Les propres mots de la station, en anglais, pour qui s’en occupe. Au plus 500 lignes depuis son démarrage.</translation>
    </message>
    <message>
        <source>Everything</source>
        <comment>log</comment>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Warnings and errors</source>
        <translation>Avertissements et erreurs</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing of that kind was logged.</source>
        <translation>Rien de tel n’a été consigné.</translation>
    </message>
</context>
<context>
    <name>LogPage</name>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
</context>
<context>
    <name>LogRow</name>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <comment>log</comment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Detail</source>
        <comment>log</comment>
        <translation>Détail</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>time, how grave, what was logged</comment>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>Doorbell</source>
        <translation>Sonnette</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Visiteurs inconnus</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Affichage et langue</translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>État de la station</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Est-ce fiable ?</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
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
        <translation>&amp;Sonner</translation>
    </message>
    <message>
        <source>&amp;About this station</source>
        <translation>À &amp;propos de cette station</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Live</source>
        <translation>En &amp;direct</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Open another station</source>
        <translation>&amp;Ouvrir une autre station</translation>
    </message>
</context>
<context>
    <name>NewPersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>NoCamera</name>
    <message>
        <source>There is no camera yet</source>
        <translation>Il n’y a pas encore de caméra</translation>
    </message>
    <message>
        <source>Nobody is seen without one. A network camera, a USB camera, or the drawn door to see how it works: add it here.</source>
        <translation>Sans caméra, personne n’est vu. Une caméra réseau, une caméra USB, ou la porte dessinée pour voir comment cela marche&#xa0;: ajoutez-la ici.</translation>
    </message>
    <message>
        <source>Add a camera</source>
        <translation>Ajouter une caméra</translation>
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
        <translation>Annuler</translation>
    </message>
    <message>
        <source>I have read it</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>OutcomeBadge</name>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Pas un vrai visage</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sans visage</translation>
    </message>
</context>
<context>
    <name>OwnerColumn</name>
    <message>
        <source>With this name and password you sign in from other devices, and may change everything.</source>
        <translation>Avec ce nom et ce mot de passe, vous vous connectez depuis d’autres appareils et pouvez tout modifier.</translation>
    </message>
    <message>
        <source>This station has an owner.</source>
        <translation>Cette station a un propriétaire.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>A password of at least 10 characters</source>
        <translation>Mot de passe d’au moins 10 caractères</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même, encore une fois</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>A PIN of 4 to 12 digits for this screen (may stay empty)</source>
        <translation>Code PIN de 4 à 12 chiffres pour cet écran (facultatif)</translation>
    </message>
    <message>
        <source>The password is too short: at least 10 characters. Several words are easiest to remember.</source>
        <translation>Le mot de passe est trop court&#xa0;: au moins 10 caractères. Plusieurs mots se retiennent le mieux.</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>A PIN has 4 to 12 digits.</source>
        <translation>Un code PIN a 4 à 12 chiffres.</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Make me the owner</source>
        <translation>Devenir propriétaire</translation>
    </message>
    <message>
        <source>Or from another device</source>
        <translation>Ou depuis un autre appareil</translation>
    </message>
    <message>
        <source>Give it this code. It is good for one owner, until this station is started again; keep it to yourself.</source>
        <translation>Saisissez-y ce code. Il vaut pour un seul propriétaire, jusqu’au redémarrage de la station&#xa0;; gardez-le pour vous.</translation>
    </message>
    <message>
        <source>The station answers at</source>
        <translation>La station répond à l’adresse</translation>
    </message>
</context>
<context>
    <name>PageHeader</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>PairSide</name>
    <message>
        <source>Show %1</source>
        <translation>Voir %1</translation>
    </message>
    <message>
        <source>A picture of %1</source>
        <translation>Une image de %1</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Who was not known</source>
        <translation>Visiteurs inconnus</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Impossible de lire les personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Aucune personne de ce nom</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody is known yet. Add the first person by a few pictures of their face, or say at a visit who it was.</source>
        <translation>Aucune personne connue pour l’instant. Ajoutez la première avec quelques photos de son visage, ou dites lors d’une visite qui c’était.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>How good is it?</source>
        <translation>Est-ce fiable ?</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Chercher un nom ou une note</translation>
    </message>
</context>
<context>
    <name>PersonChooser</name>
    <message>
        <source>Learn this face too, when it is good enough</source>
        <translation>Mémoriser aussi ce visage, si sa qualité suffit</translation>
    </message>
    <message>
        <source>The people could not be read: %1</source>
        <translation>Impossible de lire les personnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nobody is known yet</source>
        <translation>Aucune personne connue</translation>
    </message>
    <message>
        <source>Nobody has such a name</source>
        <translation>Aucune personne de ce nom</translation>
    </message>
    <message>
        <source>Search a name or a note</source>
        <translation>Chercher un nom ou une note</translation>
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
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>Not saved:</source>
        <translation>Enregistrement impossible&#xa0;:</translation>
    </message>
    <message>
        <source>The face was removed.</source>
        <translation>Le visage a été retiré.</translation>
    </message>
    <message>
        <source>The face was not removed:</source>
        <translation>Le visage n’a pas été retiré&#xa0;:</translation>
    </message>
    <message>
        <source>Faces and visits belong to %1 now.</source>
        <translation>Les visages et les visites appartiennent maintenant à %1.</translation>
    </message>
    <message>
        <source>Not merged:</source>
        <translation>Fusion impossible&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was removed.</source>
        <translation>Personne retirée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing was handed out:</source>
        <translation>Rien n’a été remis&#xa0;:</translation>
    </message>
    <message>
        <source>Everything that is known of %1 is in %2 now. Give it to nobody but them.</source>
        <comment>name, file</comment>
        <translation>Tout ce qui est connu de %1 est maintenant dans %2. Ne le donnez à personne d’autre.</translation>
    </message>
    <message>
        <source>%1 was not removed:</source>
        <translation>Impossible de retirer %1&#xa0;:</translation>
    </message>
    <message>
        <source>%1 was not erased:</source>
        <translation>Impossible d’effacer %1&#xa0;:</translation>
    </message>
</context>
<context>
    <name>PersonEdit</name>
    <message>
        <source>Change %1</source>
        <translation>Modifier %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PersonFace</name>
    <message>
        <source>good view</source>
        <translation>bonne vue</translation>
    </message>
    <message>
        <source>fair view</source>
        <translation>vue moyenne</translation>
    </message>
    <message>
        <source>poor view</source>
        <translation>vue médiocre</translation>
    </message>
    <message>
        <source>from a visit</source>
        <translation>lors d’une visite</translation>
    </message>
    <message>
        <source>A face, %1, %2</source>
        <translation>Un visage, %1, %2</translation>
    </message>
    <message>
        <source>No picture was kept</source>
        <translation>Aucune image conservée</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this face, %1</source>
        <translation>Retirer ce visage, %1</translation>
    </message>
</context>
<context>
    <name>PersonHead</name>
    <message>
        <source>Blocked: the station warns when they come</source>
        <translation>Bloqué&#xa0;: la station avertit à son arrivée</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
    </message>
    <message>
        <source>Change …</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Add pictures</source>
        <translation>Ajouter des photos</translation>
    </message>
    <message>
        <source>Same person as …</source>
        <translation>Même personne que…</translation>
    </message>
    <message>
        <source>Remove …</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Erase …</source>
        <translation>Effacer…</translation>
    </message>
    <message>
        <source>No faces yet: %1 cannot be recognised. Add pictures.</source>
        <translation>Aucun visage pour l’instant&#xa0;: impossible de reconnaître %1. Ajoutez des photos.</translation>
    </message>
    <message numerus="yes">
        <source>Known by %n view(s) of the face</source>
        <translation>
            <numerusform>%n vue du visage connue</numerusform>
            <numerusform>%n vues du visage connues</numerusform>
        </translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Impossible de lire les visites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Was not at the door yet</source>
        <translation>Aucun passage à la porte pour l’instant</translation>
    </message>
    <message>
        <source>Hand out data …</source>
        <translation>Remettre les données…</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Visits of %1</source>
        <translation>Visites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>%1 is the same person as …</source>
        <translation>%1 est la même personne que…</translation>
    </message>
    <message>
        <source>Merge into %1?</source>
        <translation>Fusionner avec %1&#xa0;?</translation>
    </message>
    <message>
        <source>All faces and visits of %1 will belong to %2, and %1 goes. This cannot be taken back.</source>
        <translation>Tout ce qui concerne %1, visages et visites, appartiendra à %2, et %1 disparaîtra. C’est irréversible.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>The station forgets the faces and will call %1 unknown. Past visits keep the name. This cannot be taken back.</source>
        <translation>La station oublie les visages et ne reconnaîtra plus %1. Les visites passées gardent le nom. C’est irréversible.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Erase %1?</source>
        <translation>Effacer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Faces, and the name, likeness and pictures in all past visits are destroyed, for good. You get a receipt that you can hand to them.</source>
        <translation>Les visages, ainsi que le nom, les traits et les images de toutes les visites passées, sont détruits définitivement. Vous recevez un reçu à remettre à la personne.</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Everything that is known of %1</source>
        <translation>Tout ce qui est connu de %1</translation>
    </message>
    <message>
        <source>Data (%1)</source>
        <translation>Données (%1)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>PersonRow</name>
    <message numerus="yes">
        <source>%n face(s)</source>
        <translation>
            <numerusform>%n visage</numerusform>
            <numerusform>%n visages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visite</numerusform>
            <numerusform>%n visites</numerusform>
        </translation>
    </message>
    <message>
        <source>last seen %1, %2</source>
        <comment>date, time</comment>
        <translation>dernier passage le %1 à %2</translation>
    </message>
    <message>
        <source>never seen</source>
        <translation>aucun passage</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqué</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connu</translation>
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
            <numerusform>Code PIN incorrect. Encore %n essai au plus avant une pause.</numerusform>
            <numerusform>Code PIN incorrect. Encore %n essais au plus avant une pause.</numerusform>
        </translation>
    </message>
    <message>
        <source>That PIN is wrong. There is a pause now.</source>
        <translation>Code PIN incorrect. Une pause commence.</translation>
    </message>
    <message>
        <source>Too many wrong PINs.</source>
        <translation>Trop de codes PIN incorrects.</translation>
    </message>
    <message>
        <source>%1 may not do this. Somebody who may gives their PIN.</source>
        <translation>%1 n’y est pas autorisé. Quelqu’un qui l’est saisit son code PIN.</translation>
    </message>
    <message>
        <source>Too many try at once.</source>
        <translation>Trop d’essais à la fois.</translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Enter a PIN</source>
        <translation>Saisir un code PIN</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s) entered</source>
        <translation>
            <numerusform>%n chiffre saisi</numerusform>
            <numerusform>%n chiffres saisis</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%1 Try again in %n second(s).</source>
        <translation>
            <numerusform>%1 Réessayez dans %n seconde.</numerusform>
            <numerusform>%1 Réessayez dans %n secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>This screen asks before it goes on.</source>
        <translation>Cet écran demande un code avant de continuer.</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Effacer</translation>
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
        <translation>Des photos de %1 sont en cours d’ajout.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are being added.</source>
        <translation>Des photos d’une nouvelle personne sont en cours d’ajout.</translation>
    </message>
    <message>
        <source>Pictures of %1 are not added yet.</source>
        <translation>Les photos de %1 ne sont pas encore ajoutées.</translation>
    </message>
    <message>
        <source>Pictures of somebody new are not added yet.</source>
        <translation>Les photos d’une nouvelle personne ne sont pas encore ajoutées.</translation>
    </message>
    <message>
        <source>Settings are being saved.</source>
        <translation>Des réglages sont en cours d’enregistrement.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) of the settings, not saved yet.</source>
        <translation>
            <numerusform>%n modification des réglages, pas encore enregistrée.</numerusform>
            <numerusform>%n modifications des réglages, pas encore enregistrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>What you wrote for the set-up is not used yet.</source>
        <translation>Ce que vous avez écrit pour la mise en service n’est pas encore pris en compte.</translation>
    </message>
    <message>
        <source>Quit anyway?</source>
        <translation>Quitter quand même&#xa0;?</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
</context>
<context>
    <name>Receipt</name>
    <message>
        <source>%1 was erased on %2.</source>
        <translation>%1&#xa0;: effacement effectué le %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n enrolled face(s) destroyed.</source>
        <translation>
            <numerusform>%n visage enregistré détruit.</numerusform>
            <numerusform>%n visages enregistrés détruits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past visit(s) lost name, face and picture.</source>
        <translation>
            <numerusform>%n visite passée a perdu nom, visage et image.</numerusform>
            <numerusform>%n visites passées ont perdu nom, visage et image.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record: %1</source>
        <translation>Référence&#xa0;: %1</translation>
    </message>
    <message>
        <source>Receipt %1</source>
        <comment>of an erasure, name</comment>
        <translation>Reçu %1</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The receipt was not saved: %1</source>
        <translation>Le reçu n’a pas été enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>ReceiptPanel</name>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Enregistrer …</translation>
    </message>
    <message>
        <source>Save the receipt</source>
        <translation>Enregistrer le reçu</translation>
    </message>
    <message>
        <source>Text (%1)</source>
        <translation>Texte (%1)</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Remplacer</translation>
    </message>
    <message>
        <source>Replace that file?</source>
        <translation>Remplacer ce fichier&#xa0;?</translation>
    </message>
    <message>
        <source>There is %1 already. What is in it would be lost.</source>
        <translation>%1 existe déjà. Son contenu serait perdu.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>RingBanner</name>
    <message>
        <source>Somebody rang at “%1”</source>
        <translation>On a sonné à «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>BLOCKED: %1</source>
        <translation>BLOQUÉ&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is at the door</source>
        <translation>À la porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was at the door</source>
        <translation>Passage à la porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Looking who it is…</source>
        <translation>Identification en cours…</translation>
    </message>
    <message>
        <source>Nobody’s face was seen</source>
        <translation>Aucun visage n’a été vu</translation>
    </message>
    <message>
        <source>Do not open. Recognised: %1</source>
        <translation>Ne pas ouvrir. Reconnu&#xa0;: %1</translation>
    </message>
    <message>
        <source>This may be a picture held up, not a person</source>
        <translation>C’est peut-être une photo présentée, pas une personne</translation>
    </message>
    <message>
        <source>Nobody here knows this face</source>
        <translation>Personne ici ne connaît ce visage</translation>
    </message>
    <message>
        <source>Recognised</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Recognised, %1</source>
        <translation>Reconnu, %1</translation>
    </message>
    <message>
        <source>Here for the first time</source>
        <translation>Première venue</translation>
    </message>
    <message>
        <source>Last here %1</source>
        <translation>Dernier passage&#xa0;: %1</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>%1 are at the door</source>
        <comment>several people</comment>
        <translation>À la porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 were at the door</source>
        <comment>several people</comment>
        <translation>Passage à la porte&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do not open.</source>
        <translation>Ne pas ouvrir.</translation>
    </message>
    <message>
        <source>One of them may be a picture held up, not a person</source>
        <translation>L’un des visages est peut-être une photo présentée, pas une personne</translation>
    </message>
    <message>
        <source>Nobody here knows these faces</source>
        <translation>Personne ici ne connaît ces visages</translation>
    </message>
</context>
<context>
    <name>RingStrip</name>
    <message>
        <source>Somebody rang</source>
        <translation>On a sonné</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Voir</translation>
    </message>
</context>
<context>
    <name>SettingRow</name>
    <message>
        <source>On</source>
        <translation>Activé</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non défini</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
    <message>
        <source>Takes %1.</source>
        <comment>what a setting may be</comment>
        <translation>Valeur attendue&#xa0;: %1.</translation>
    </message>
    <message>
        <source>As it was delivered</source>
        <translation>Valeur d’origine</translation>
    </message>
</context>
<context>
    <name>SettingWords</name>
    <message>
        <source>Where things are kept</source>
        <translation>Emplacement des données</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Visites</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Passwords and sessions</source>
        <translation>Mots de passe et sessions</translation>
    </message>
    <message>
        <source>Monitoring</source>
        <translation>Surveillance</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>The audit log</source>
        <translation>Le journal d’audit</translation>
    </message>
    <message>
        <source>The station</source>
        <translation>La station</translation>
    </message>
    <message>
        <source>Set by the option %1 with which the station was started.</source>
        <translation>Défini par l’option %1 au démarrage de la station.</translation>
    </message>
    <message>
        <source>Set by %1 in the environment of the station.</source>
        <translation>Défini par %1 dans l’environnement de la station.</translation>
    </message>
    <message>
        <source>Set in %1.</source>
        <translation>Défini dans %1.</translation>
    </message>
    <message>
        <source>Changed here.</source>
        <translation>Modifié ici.</translation>
    </message>
    <message>
        <source>As it was delivered.</source>
        <translation>Valeur d’origine.</translation>
    </message>
    <message>
        <source>To change it, write %1 into the configuration file or set %2, and start the station again.</source>
        <translation>Pour le modifier, inscrivez %1 dans le fichier de configuration ou définissez %2, puis redémarrez la station.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Users and PINs</source>
        <translation>Utilisateurs et codes PIN</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nothing can be changed here while the station runs.</source>
        <translation>Rien ne peut être modifié ici pendant que la station fonctionne.</translation>
    </message>
    <message>
        <source>Only what can be changed here</source>
        <translation>Seulement ce qui est modifiable ici</translation>
    </message>
    <message>
        <source>Show the others too</source>
        <translation>Afficher aussi le reste</translation>
    </message>
    <message>
        <source>The configuration file is %1.</source>
        <translation>Le fichier de configuration est %1.</translation>
    </message>
    <message>
        <source>No configuration file is in use.</source>
        <translation>Aucun fichier de configuration n’est utilisé.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved, and in force.</source>
        <translation>Enregistré et appliqué.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), not saved yet</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>SetupBanner</name>
    <message>
        <source>This station has no owner yet: nobody can sign in.</source>
        <translation>Cette station n’a pas encore de propriétaire&#xa0;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurer</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message>
        <source>Set up this station</source>
        <translation>Configurer cette station</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Étape précédente</translation>
    </message>
    <message>
        <source>Finish</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Which language?</source>
        <translation>Quelle langue&#xa0;?</translation>
    </message>
    <message>
        <source>Who looks after it?</source>
        <translation>Qui s’en occupe&#xa0;?</translation>
    </message>
    <message>
        <source>What does it see?</source>
        <translation>Que voit-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Whom does it know?</source>
        <translation>Qui connaît-elle&#xa0;?</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prête</translation>
    </message>
    <message>
        <source>Step %1 of 4</source>
        <translation>Étape %1 sur 4</translation>
    </message>
    <message numerus="yes">
        <source>The station knows %n person(s).</source>
        <translation>
            <numerusform>La station connaît %n personne.</numerusform>
            <numerusform>La station connaît %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It names whom it was shown, and says “unknown” of everybody else. Begin with yourself: a few pictures from the camera are enough.</source>
        <translation>Elle nomme ceux qu’on lui a montrés, et dit «&#xa0;inconnu&#xa0;» de tous les autres. Commencez par vous&#xa0;: quelques images de la caméra suffisent.</translation>
    </message>
    <message>
        <source>Add another person</source>
        <translation>Ajouter une autre personne</translation>
    </message>
    <message>
        <source>Add the first person</source>
        <translation>Ajouter la première personne</translation>
    </message>
    <message>
        <source>It has an owner. Others get a name and PIN of their own under “Settings”, “Users and PINs”.</source>
        <translation>Elle a un propriétaire. Les autres reçoivent leur propre nom et code PIN sous «&#xa0;Réglages&#xa0;», «&#xa0;Utilisateurs et codes PIN&#xa0;».</translation>
    </message>
    <message>
        <source>It has no owner yet: nobody can sign in.</source>
        <translation>Elle n’a pas encore de propriétaire&#xa0;: personne ne peut se connecter.</translation>
    </message>
    <message>
        <source>It has no camera yet. Add one under “Cameras”.</source>
        <translation>Elle n’a pas encore de caméra. Ajoutez-en une sous «&#xa0;Caméras&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%n camera(s) give a picture.</source>
        <translation>
            <numerusform>%n caméra donne une image.</numerusform>
            <numerusform>%n caméras donnent une image.</numerusform>
        </translation>
    </message>
    <message>
        <source>No camera gives a picture yet. “Cameras” says why.</source>
        <translation>Aucune caméra ne donne encore d’image. «&#xa0;Caméras&#xa0;» dit pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>It knows %n person(s).</source>
        <translation>
            <numerusform>Elle connaît %n personne.</numerusform>
            <numerusform>Elle connaît %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It knows nobody yet, and calls everybody unknown. Add people under “People”.</source>
        <translation>Elle ne connaît encore personne, et dit tout le monde inconnu. Ajoutez des gens sous «&#xa0;Personnes&#xa0;».</translation>
    </message>
    <message>
        <source>Ring the bell to try it</source>
        <translation>Sonner pour essayer</translation>
    </message>
    <message>
        <source>A camera at the height of faces, and not against the sun, knows people best.</source>
        <translation>Une caméra à hauteur de visage, et pas face au soleil, reconnaît le mieux les gens.</translation>
    </message>
</context>
<context>
    <name>SignInWindow</name>
    <message>
        <source>Doorbell: sign in</source>
        <translation>Sonnette : connexion</translation>
    </message>
    <message>
        <source>Sign in at the station</source>
        <translation>Se connecter à la station</translation>
    </message>
    <message>
        <source>Looking who answers there…</source>
        <translation>Recherche de qui répond là-bas…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Nobody here has seen the certificate of this station before. Compare its fingerprint with the one in the station's log: only if both are the same, it is your station.</source>
        <translation>Personne ici n'a encore vu le certificat de cette station. Comparez son empreinte à celle du journal de la station : c'est votre station seulement si les deux sont identiques.</translation>
    </message>
    <message>
        <source>It is the same</source>
        <translation>C'est la même</translation>
    </message>
    <message>
        <source>This is not the certificate that the station showed before. Nothing was sent to it.</source>
        <translation>Ce n'est pas le certificat que la station montrait jusqu'ici. Rien ne lui a été envoyé.</translation>
    </message>
    <message>
        <source>Somebody may stand between you and the station. If it has a new certificate, its log shows the new fingerprint: then start this program with --fingerprint and that one.</source>
        <translation>Quelqu'un s'est peut-être placé entre vous et la station. Si elle a un nouveau certificat, son journal montre la nouvelle empreinte : lancez alors ce programme avec --fingerprint et celle-ci.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>The way there is not encrypted: others on the network can read name, password and pictures.</source>
        <translation>Le chemin n'est pas chiffré : d'autres sur le réseau peuvent lire le nom, le mot de passe et les images.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
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
        <translation>Deux personnes</translation>
    </message>
    <message>
        <source>Strangers at the door</source>
        <translation>Inconnus à la porte</translation>
    </message>
    <message>
        <source>The same person</source>
        <translation>La même personne</translation>
    </message>
    <message>
        <source>A name is said from %1 on</source>
        <translation>Un nom est dit à partir de %1</translation>
    </message>
    <message>
        <source>nothing alike</source>
        <translation>rien en commun</translation>
    </message>
    <message>
        <source>exactly alike</source>
        <translation>identique</translation>
    </message>
</context>
<context>
    <name>SmallFace</name>
    <message>
        <source>No picture was kept</source>
        <translation>Aucune image conservée</translation>
    </message>
</context>
<context>
    <name>StationMenu</name>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>About this station</source>
        <translation>À propos de cette station</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Verrouiller</translation>
    </message>
    <message>
        <source>Forgets the PIN that was given; the next one who wants in gives theirs</source>
        <translation>Oublie le code PIN saisi&#xa0;; la prochaine personne qui veut entrer donne le sien</translation>
    </message>
</context>
<context>
    <name>StationWords</name>
    <message>
        <source>no face was found; use a picture in which the face is large, sharp and looks at the camera</source>
        <translation>aucun visage n’a été trouvé&#xa0;; prenez une image où le visage est grand, net et regarde la caméra</translation>
    </message>
    <message>
        <source>%1 faces were found and none is clearly the largest; crop the picture to the person meant</source>
        <translation>%1 visages ont été trouvés et aucun n’est nettement le plus grand&#xa0;; recadrez l’image sur la personne voulue</translation>
    </message>
    <message>
        <source>%1 faces were found; the largest was taken (%2 at %3,%4)</source>
        <translation>%1 visages ont été trouvés&#xa0;; le plus grand a été pris (%2 à %3,%4)</translation>
    </message>
    <message>
        <source>the picture that was kept does not show this face well enough; use another one</source>
        <translation>l’image conservée ne montre pas assez bien ce visage&#xa0;; prenez-en une autre</translation>
    </message>
    <message>
        <source>the face is too small (%1, needs %2 px in height); use a closer picture</source>
        <translation>le visage est trop petit (%1, il faut %2 px de haut)&#xa0;; prenez une image de plus près</translation>
    </message>
    <message>
        <source>the face could not be measured: %1</source>
        <translation>le visage n’a pas pu être mesuré&#xa0;: %1</translation>
    </message>
    <message>
        <source>the view is too poor (size %1, sharpness %2, light %3, pose %4, each of 1); use a sharper, better lit picture</source>
        <translation>la vue est trop mauvaise (taille %1, netteté %2, lumière %3, pose %4, chacune sur 1)&#xa0;; prenez une image plus nette et mieux éclairée</translation>
    </message>
    <message>
        <source>the detector gave no points to align the face by</source>
        <translation>les yeux, le nez et la bouche n’ont pas été trouvés</translation>
    </message>
    <message>
        <source>its eyes, nose and mouth do not lie like a face's</source>
        <translation>ses yeux, son nez et sa bouche ne sont pas placés comme ceux d’un visage</translation>
    </message>
    <message>
        <source>none of the pictures could be taken; %1</source>
        <translation>aucune des images n’a pu être prise&#xa0;; %1</translation>
    </message>
    <message>
        <source>this visit goes on; say who it was when it is over</source>
        <translation>cette visite est en cours&#xa0;; dites qui c’était quand elle sera finie</translation>
    </message>
    <message>
        <source>this visit has no picture to learn a face from</source>
        <translation>cette visite n’a pas d’image d’où apprendre un visage</translation>
    </message>
    <message>
        <source>this visit has no face %1</source>
        <translation>cette visite n’a pas de visage %1</translation>
    </message>
    <message>
        <source>nothing was changed: %1</source>
        <translation>rien n’a été changé&#xa0;: %1</translation>
    </message>
    <message>
        <source>nothing was changed: this face looks very much like %1 (similarity %2). If it is %1, say so; if not, add better pictures</source>
        <translation>rien n’a été changé&#xa0;: ce visage ressemble beaucoup à %1 (ressemblance %2). Si c’est %1, dites-le&#xa0;; sinon, ajoutez de meilleures images</translation>
    </message>
    <message>
        <source>there is already somebody named %1. If it is them, say so</source>
        <translation>il y a déjà quelqu’un qui s’appelle %1. Si c’est cette personne, dites-le</translation>
    </message>
    <message>
        <source>this person has no such face</source>
        <translation>cette personne n’a pas ce visage</translation>
    </message>
    <message>
        <source>too many pictures wait to be looked at; try again in a few seconds</source>
        <translation>trop d’images attendent d’être examinées&#xa0;; réessayez dans quelques secondes</translation>
    </message>
    <message>
        <source>the station stops</source>
        <translation>la station s’arrête</translation>
    </message>
    <message>
        <source>the picture cannot be read: %1</source>
        <translation>l’image ne peut pas être lue&#xa0;: %1</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>le fichier est vide</translation>
    </message>
    <message>
        <source>larger than %1 MiB; give a smaller picture</source>
        <translation>plus de %1 Mio&#xa0;; donnez une image plus petite</translation>
    </message>
    <message>
        <source>its header gives no size; the file is damaged</source>
        <translation>la taille de l’image est illisible&#xa0;; le fichier est endommagé</translation>
    </message>
    <message>
        <source>%1 x %2 pixels are too many (at most %3 million); give a smaller picture</source>
        <translation>%1 x %2 pixels, c’est trop (%3 millions au plus)&#xa0;; donnez une image plus petite</translation>
    </message>
    <message>
        <source>the file breaks off in the middle; copy it again</source>
        <translation>le fichier s’interrompt au milieu&#xa0;; copiez-le de nouveau</translation>
    </message>
    <message>
        <source>not a picture that can be read (JPEG, PNG, WebP, BMP, TIFF)</source>
        <translation>pas une image lisible (JPEG, PNG, WebP, BMP, TIFF)</translation>
    </message>
    <message>
        <source>more than %1 million pixels; give a smaller picture</source>
        <translation>plus de %1 millions de pixels&#xa0;; donnez une image plus petite</translation>
    </message>
    <message>
        <source>not a picture that can be read, or a damaged one</source>
        <translation>pas une image lisible, ou une image endommagée</translation>
    </message>
    <message>
        <source>no picture was kept of this face</source>
        <translation>aucune image de ce visage n’a été conservée</translation>
    </message>
    <message>
        <source>a person needs a name</source>
        <translation>une personne a besoin d’un nom</translation>
    </message>
    <message>
        <source>the name is too long (%1 characters, at most %2)</source>
        <translation>le nom est trop long (%1 caractères, %2 au plus)</translation>
    </message>
    <message>
        <source>the name holds control characters, or bytes that are no text</source>
        <translation>le nom contient des caractères de contrôle ou autre chose que du texte</translation>
    </message>
    <message>
        <source>there is a person called %1 already; add pictures to them (person add-face) or choose another name</source>
        <translation>il y a déjà une personne appelée %1&#xa0;; ajoutez-lui des images ou choisissez un autre nom</translation>
    </message>
    <message>
        <source>there is a person called %1 already; if they are one person, merge them</source>
        <translation>il y a déjà une personne appelée %1&#xa0;; si c’est la même, réunissez-les</translation>
    </message>
    <message>
        <source>there is nobody called %1 (doorbellctl person list shows everybody)</source>
        <translation>personne ne s’appelle %1</translation>
    </message>
    <message>
        <source>that is one and the same person</source>
        <translation>c’est une seule et même personne</translation>
    </message>
    <message>
        <source>there is no person %1</source>
        <translation>il n’y a pas de personne %1</translation>
    </message>
    <message>
        <source>there is no face %1</source>
        <translation>il n’y a pas de visage %1</translation>
    </message>
    <message>
        <source>there is no visit %1</source>
        <translation>il n’y a pas de visite %1</translation>
    </message>
    <message>
        <source>this visit has no face %1 (they count from 0; it has %2)</source>
        <translation>cette visite n’a pas de visage %1 (on compte depuis 0&#xa0;; elle en a %2)</translation>
    </message>
    <message>
        <source>there is no picture %1</source>
        <translation>il n’y a pas d’image %1</translation>
    </message>
    <message>
        <source>person %1: %2</source>
        <translation>personne %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>visit %1: %2</source>
        <translation>visite %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the disk is full: nothing can be stored until there is room (%1)</source>
        <translation>le disque est plein&#xa0;: rien ne peut être enregistré tant qu’il n’y a pas de place (%1)</translation>
    </message>
    <message>
        <source>the database cannot be written: it is read-only (%1)</source>
        <translation>la base de données ne peut pas être écrite&#xa0;: elle est en lecture seule (%1)</translation>
    </message>
    <message>
        <source>the database is busy with another program; try again (%1)</source>
        <translation>la base de données est occupée par un autre programme&#xa0;; réessayez (%1)</translation>
    </message>
    <message>
        <source>the database could not be written or read: the disk fails, or a quota or size limit is reached (%1)</source>
        <translation>la base de données n’a pas pu être écrite ou lue&#xa0;: le disque est défaillant, ou une limite de taille est atteinte (%1)</translation>
    </message>
    <message>
        <source>the database cannot be opened: check the owner and permissions of the file and its folder (%1)</source>
        <translation>la base de données ne peut pas être ouverte&#xa0;: vérifiez le propriétaire et les droits du fichier et de son dossier (%1)</translation>
    </message>
    <message>
        <source>the database is damaged (%1); stop the station and restore a backup</source>
        <translation>la base de données est endommagée (%1)&#xa0;; arrêtez la station et restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the database refused a duplicate or dangling entry (%1)</source>
        <translation>la base de données a refusé une entrée en double ou orpheline (%1)</translation>
    </message>
    <message>
        <source>the database failed: %1</source>
        <translation>la base de données a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>the database lost what was just written to it; stop the station and restore a backup</source>
        <translation>la base de données a perdu ce qui venait d’y être écrit&#xa0;; arrêtez la station et restaurez une sauvegarde</translation>
    </message>
    <message>
        <source>the database has not answered for %1 s; another program may hold it, or its disk hangs</source>
        <translation>la base de données ne répond pas depuis %1 s&#xa0;; un autre programme la retient peut-être, ou son disque est bloqué</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2</source>
        <translation>%1 ne peut pas être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>a visit was lost: %1 wait for the database already; make room on the disk of %2</source>
        <translation>une visite a été perdue&#xa0;: %1 attendent déjà la base de données&#xa0;; faites de la place sur le disque de %2</translation>
    </message>
    <message>
        <source>the station stops, and what is new of %1 visits could not be stored</source>
        <translation>la station s’arrête, et les nouveautés de %1 visites n’ont pas pu être enregistrées</translation>
    </message>
    <message>
        <source>the bell rang, but there is no camera "%1"</source>
        <translation>on a sonné, mais il n’y a pas de caméra «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the name is too long; at most %1 characters</source>
        <translation>le nom est trop long&#xa0;; %1 caractères au plus</translation>
    </message>
    <message>
        <source>the name holds invisible or control characters, or bytes that are no text</source>
        <translation>le nom contient des caractères invisibles ou autre chose que du texte</translation>
    </message>
    <message>
        <source>a name is needed</source>
        <translation>il faut un nom</translation>
    </message>
    <message>
        <source>the name looks like an identifier of this station; choose another</source>
        <translation>le nom ressemble à un identifiant de cette station&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the password is too long; at most %1 characters</source>
        <translation>le mot de passe est trop long&#xa0;; %1 caractères au plus</translation>
    </message>
    <message>
        <source>the password holds bytes that are no text</source>
        <translation>le mot de passe contient autre chose que du texte</translation>
    </message>
    <message>
        <source>the password is too short; at least %1 characters, several words are easiest to remember</source>
        <translation>le mot de passe est trop court&#xa0;; au moins %1 caractères, plusieurs mots se retiennent le mieux</translation>
    </message>
    <message>
        <source>the password is the user's name; choose another</source>
        <translation>le mot de passe est le nom de l’utilisateur&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>the password is one of those that are tried first; choose another, several words are easiest to remember</source>
        <translation>ce mot de passe est de ceux qu’on essaie en premier&#xa0;; choisissez-en un autre, plusieurs mots se retiennent le mieux</translation>
    </message>
    <message>
        <source>a PIN is %1 to %2 digits</source>
        <translation>un code PIN a de %1 à %2 chiffres</translation>
    </message>
    <message>
        <source>the PIN is one of those that are tried first; choose another</source>
        <translation>ce code PIN est de ceux qu’on essaie en premier&#xa0;; choisissez-en un autre</translation>
    </message>
    <message>
        <source>there is no user of this name or id</source>
        <translation>il n’y a pas d’utilisateur de ce nom</translation>
    </message>
    <message>
        <source>there is no such user (any more)</source>
        <translation>cet utilisateur n’existe pas (ou plus)</translation>
    </message>
    <message>
        <source>this sign-in or token is not valid (any more): sign in again, or make a new token</source>
        <translation>cette connexion n’est pas (ou plus) valable&#xa0;: connectez-vous de nouveau</translation>
    </message>
    <message>
        <source>too many wrong attempts: wait %1 seconds, then try again</source>
        <translation>trop d’essais erronés&#xa0;: attendez %1 secondes, puis réessayez</translation>
    </message>
    <message>
        <source>too many are signing in at once: try again in %1 seconds</source>
        <translation>trop de personnes se connectent à la fois&#xa0;: réessayez dans %1 secondes</translation>
    </message>
    <message>
        <source>name or password is wrong</source>
        <translation>le nom ou le mot de passe est faux</translation>
    </message>
    <message>
        <source>the old password is wrong</source>
        <translation>l’ancien mot de passe est faux</translation>
    </message>
    <message>
        <source>the PIN is wrong</source>
        <translation>le code PIN est faux</translation>
    </message>
    <message>
        <source>this station is set up already; sign in instead</source>
        <translation>cette station est déjà configurée&#xa0;; connectez-vous plutôt</translation>
    </message>
    <message>
        <source>this station has users already</source>
        <translation>cette station a déjà des utilisateurs</translation>
    </message>
    <message>
        <source>the setup code is wrong; the one that counts was shown when the station was started last</source>
        <translation>le code de configuration est faux&#xa0;; celui qui compte a été montré au dernier démarrage de la station</translation>
    </message>
    <message>
        <source>there is not enough memory to check a password now; try again, or stop other programs</source>
        <translation>il n’y a pas assez de mémoire pour vérifier un mot de passe&#xa0;; réessayez ou arrêtez d’autres programmes</translation>
    </message>
    <message>
        <source>this is the last admin who can sign in; make somebody else an admin first</source>
        <translation>c’est le dernier administrateur qui peut se connecter&#xa0;; nommez d’abord quelqu’un d’autre administrateur</translation>
    </message>
    <message>
        <source>there is a user called %1 already; choose another name</source>
        <translation>il y a déjà un utilisateur appelé %1&#xa0;; choisissez un autre nom</translation>
    </message>
    <message>
        <source>the user was changed just now; try again</source>
        <translation>l’utilisateur vient d’être modifié&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>%1; trying again in %2 s</source>
        <translation>%1&#xa0;; nouvel essai dans %2 s</translation>
    </message>
    <message>
        <source>%1; not trying again</source>
        <translation>%1&#xa0;; pas de nouvel essai</translation>
    </message>
    <message>
        <source>all pictures were read</source>
        <translation>toutes les images ont été lues</translation>
    </message>
    <message>
        <source>the camera has sent nothing for %1 s; still waiting for it</source>
        <translation>la caméra n’a rien envoyé depuis %1 s&#xa0;; on l’attend encore</translation>
    </message>
    <message>
        <source>the picture has stood still for ten seconds or more; the camera may hang, restart it</source>
        <translation>l’image est figée depuis dix secondes ou plus&#xa0;; la caméra est peut-être bloquée, redémarrez-la</translation>
    </message>
    <message>
        <source>the picture is black; check the light and the lens</source>
        <translation>l’image est noire&#xa0;; vérifiez la lumière et l’objectif</translation>
    </message>
    <message>
        <source>the lens seems to be covered; look at the camera</source>
        <translation>l’objectif semble couvert&#xa0;; allez voir la caméra</translation>
    </message>
    <message>
        <source>the picture is blurred; clean the lens or set its focus</source>
        <translation>l’image est floue&#xa0;; nettoyez l’objectif ou réglez la mise au point</translation>
    </message>
    <message>
        <source>camera %1 failed inside the program: %2</source>
        <translation>la caméra %1 a échoué dans le programme&#xa0;: %2</translation>
    </message>
    <message>
        <source>camera device %1 %2</source>
        <translation>le périphérique caméra %1 %2</translation>
    </message>
    <message>
        <source>does not exist: it is unplugged or has another number</source>
        <translation>n’existe pas&#xa0;: il est débranché ou porte un autre numéro</translation>
    </message>
    <message>
        <source>is not a device; a video file is written file:PATH</source>
        <translation>n’est pas un périphérique&#xa0;; un fichier vidéo s’écrit file:CHEMIN</translation>
    </message>
    <message>
        <source>may not be used by this user; add the user to the group video</source>
        <translation>ne peut pas être utilisé par cet utilisateur&#xa0;; ajoutez-le au groupe video</translation>
    </message>
    <message>
        <source>is in use by another program</source>
        <translation>est utilisé par un autre programme</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>est débranché</translation>
    </message>
    <message>
        <source>cannot be opened: %1</source>
        <translation>ne peut pas être ouvert&#xa0;: %1</translation>
    </message>
    <message>
        <source>is not a camera</source>
        <translation>n’est pas une caméra</translation>
    </message>
    <message>
        <source>takes no pictures; many cameras have a second device that does</source>
        <translation>ne prend pas d’images&#xa0;; beaucoup de caméras ont un second périphérique qui en prend</translation>
    </message>
    <message>
        <source>camera device %1 cannot be started: another program may be using it</source>
        <translation>le périphérique caméra %1 ne démarre pas&#xa0;: un autre programme l’utilise peut-être</translation>
    </message>
    <message>
        <source>camera device %1 sends no pictures any more: it was unplugged or hangs</source>
        <translation>le périphérique caméra %1 n’envoie plus d’images&#xa0;: il a été débranché ou est bloqué</translation>
    </message>
    <message>
        <source>video file %1 %2</source>
        <translation>le fichier vidéo %1 %2</translation>
    </message>
    <message>
        <source>does not exist; check the path</source>
        <translation>n’existe pas&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>is a folder; use images:DIR for a folder of pictures</source>
        <translation>est un dossier&#xa0;; pour un dossier d’images, prenez images:DOSSIER</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>may not be read by this user</source>
        <translation>ne peut pas être lu par cet utilisateur</translation>
    </message>
    <message>
        <source>cannot be read as a video: it is damaged, cut short or of an unknown format</source>
        <translation>ne peut pas être lu comme une vidéo&#xa0;: il est endommagé, tronqué ou d’un format inconnu</translation>
    </message>
    <message>
        <source>holds no picture that can be decoded</source>
        <translation>ne contient aucune image lisible</translation>
    </message>
    <message>
        <source>picture folder %1 does not exist; check the path</source>
        <translation>le dossier d’images %1 n’existe pas&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>picture folder %1 may not be read by this user</source>
        <translation>le dossier d’images %1 ne peut pas être lu par cet utilisateur</translation>
    </message>
    <message>
        <source>picture folder %1 holds no pictures (jpg, png, webp, bmp, tiff, ppm, pgm)</source>
        <translation>le dossier d’images %1 ne contient pas d’images (jpg, png, webp, bmp, tiff, ppm, pgm)</translation>
    </message>
    <message>
        <source>none of the %1 pictures in %2 can be read</source>
        <translation>aucune des %1 images de %2 n’est lisible</translation>
    </message>
    <message>
        <source>the camera's address is not an rtsp, rtsps, http or https URL with a host</source>
        <translation>l’adresse de la caméra n’est pas une URL rtsp, rtsps, http ou https avec un hôte</translation>
    </message>
    <message>
        <source>no stream from %1: %2</source>
        <translation>pas de flux de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>no picture from %1 for %2 s: the camera or the network hangs</source>
        <translation>pas d’image de %1 depuis %2 s&#xa0;: la caméra ou le réseau est bloqué</translation>
    </message>
    <message>
        <source>the stream %1 broke off: the camera closed it or sent something that is no video</source>
        <translation>le flux %1 s’est interrompu&#xa0;: la caméra l’a fermé ou a envoyé autre chose que de la vidéo</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>the name %1 is not known; check the address</source>
        <translation>le nom %1 est inconnu&#xa0;; vérifiez l’adresse</translation>
    </message>
    <message>
        <source>nothing answers at %1; check that the camera is on and its port is right</source>
        <translation>rien ne répond à %1&#xa0;; vérifiez que la caméra est allumée et que son port est juste</translation>
    </message>
    <message>
        <source>%1 cannot be reached; check the camera's power and network</source>
        <translation>%1 est injoignable&#xa0;; vérifiez l’alimentation et le réseau de la caméra</translation>
    </message>
    <message>
        <source>%1 takes connections but does not answer; the camera may hang, restart it</source>
        <translation>%1 accepte les connexions mais ne répond pas&#xa0;; la caméra est peut-être bloquée, redémarrez-la</translation>
    </message>
    <message>
        <source>the camera asks for a user name and password; put them into its URL</source>
        <translation>la caméra demande un nom d’utilisateur et un mot de passe&#xa0;; mettez-les dans son URL</translation>
    </message>
    <message>
        <source>the camera refuses this user name or password</source>
        <translation>la caméra refuse ce nom d’utilisateur ou ce mot de passe</translation>
    </message>
    <message>
        <source>the camera answers, but has no stream under this path (404); check the path</source>
        <translation>la caméra répond, mais n’a pas de flux sous ce chemin (404)&#xa0;; vérifiez le chemin</translation>
    </message>
    <message>
        <source>the camera answers with status %1 instead of a stream</source>
        <translation>la caméra répond avec l’état %1 au lieu d’un flux</translation>
    </message>
    <message>
        <source>something else than a camera answers at %1</source>
        <translation>autre chose qu’une caméra répond à %1</translation>
    </message>
    <message>
        <source>the camera answers, but sends no video that can be decoded; check the path and the camera's video format</source>
        <translation>la caméra répond, mais n’envoie pas de vidéo lisible&#xa0;; vérifiez le chemin et le format vidéo de la caméra</translation>
    </message>
    <message>
        <source>the bell was not rung: %1</source>
        <translation>la sonnette n’a pas sonné&#xa0;: %1</translation>
    </message>
    <message>
        <source>the bell was not rung: the station at %1 cannot be reached now</source>
        <translation>la sonnette n’a pas sonné&#xa0;: la station à %1 est injoignable en ce moment</translation>
    </message>
    <message>
        <source>What recognises there, and how well, is not known: %1</source>
        <translation>Ce qui reconnaît là-bas, et avec quelle qualité, n’est pas connu&#xa0;: %1</translation>
    </message>
    <message>
        <source>this is done at the station itself, and not from afar</source>
        <translation>cela se fait à la station même, pas à distance</translation>
    </message>
    <message>
        <source>%1 answered (HTTP %2), but not as a doorbell station of this version does. Is that its address, and are station and program of about the same version?</source>
        <translation>%1 a répondu (HTTP %2), mais pas comme une station de cette version. Est-ce bien son adresse, et la station et le programme sont-ils à peu près de la même version&#xa0;?</translation>
    </message>
    <message>
        <source>%1 leads on to another address, which is not followed, since the token is for the station alone; give the address it leads to</source>
        <translation>%1 renvoie vers une autre adresse, qui n’est pas suivie car le jeton est pour la station seule&#xa0;; donnez l’adresse visée</translation>
    </message>
    <message>
        <source>the station at %1 has ended this session: it ran out, or the password was changed. Close the window and sign in again</source>
        <translation>la station à %1 a mis fin à cette session&#xa0;: elle a expiré, ou le mot de passe a changé. Fermez la fenêtre et reconnectez-vous</translation>
    </message>
    <message>
        <source>the station at %1 does not take this token: it is wrong, has expired or was revoked. Make a new one at the station: doorbellctl token create NAME --role admin</source>
        <translation>la station à %1 n’accepte pas ce jeton&#xa0;: il est faux, expiré ou révoqué. Faites-en un nouveau à la station&#xa0;: doorbellctl token create NAME --role admin</translation>
    </message>
    <message>
        <source>the station at %1 refuses this. %2 A token with more rights is needed</source>
        <translation>la station à %1 refuse cela. %2 Il faut davantage de droits</translation>
    </message>
    <message>
        <source>%1 (again in %2 s)</source>
        <translation>%1 (de nouveau dans %2 s)</translation>
    </message>
    <message>
        <source>the station at %1 failed: %2 (correlation id %3, also in its log)</source>
        <translation>la station à %1 a échoué&#xa0;: %2 (identifiant %3, aussi dans son journal)</translation>
    </message>
    <message>
        <source>the connection to the station was ended</source>
        <translation>la connexion à la station a été fermée</translation>
    </message>
    <message>
        <source>the station at %1 sends more than the %2 MiB that its answer may have; is it a doorbell station?</source>
        <translation>la station à %1 envoie plus que les %2 Mio permis&#xa0;; est-ce bien une station&#xa0;?</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off; try again</source>
        <translation>la connexion à la station à %1 s’est interrompue&#xa0;; réessayez</translation>
    </message>
    <message>
        <source>the station at %1 has fallen silent</source>
        <translation>la station à %1 ne dit plus rien</translation>
    </message>
    <message>
        <source>the connection to the station at %1 broke off</source>
        <translation>la connexion à la station à %1 s’est interrompue</translation>
    </message>
    <message>
        <source>something answers at %1, but it is no doorbell station of this version</source>
        <translation>quelque chose répond à %1, mais ce n’est pas une station de cette version</translation>
    </message>
    <message>
        <source>the station gives no session</source>
        <translation>la station ne donne pas de session</translation>
    </message>
    <message>
        <source>that is no address of a station; write it as http://HOST:PORT or https://HOST:PORT</source>
        <translation>ce n’est pas l’adresse d’une station&#xa0;; écrivez http://HOST:PORT ou https://HOST:PORT</translation>
    </message>
    <message>
        <source>the station at %1 shows another certificate than the one that was named; nothing was sent to it. Its SHA-256 fingerprint is %2. If the station has a new certificate, its log says the same; if not, somebody stands between you and the station</source>
        <translation>la station à %1 montre un autre certificat que celui attendu&#xa0;; rien ne lui a été envoyé. Son empreinte SHA-256 est %2. Si la station a un nouveau certificat, son journal dit la même chose&#xa0;; sinon, quelqu’un se tient entre vous et la station</translation>
    </message>
    <message>
        <source>nothing listens there. Is doorbelld running, and is the port right (HTTP_PORT)?</source>
        <translation>rien n’écoute là. doorbelld tourne-t-il, et le port est-il juste (HTTP_PORT)&#xa0;?</translation>
    </message>
    <message>
        <source>there is no host "%1". Check the name, or write the address in numbers</source>
        <translation>il n’y a pas d’hôte «&#xa0;%1&#xa0;». Vérifiez le nom, ou écrivez l’adresse en chiffres</translation>
    </message>
    <message>
        <source>no answer within %1 s. Is the machine on, and may this one reach it?</source>
        <translation>pas de réponse en %1 s. La machine est-elle allumée, et celle-ci peut-elle la joindre&#xa0;?</translation>
    </message>
    <message>
        <source>no secure connection comes about (%1). Does the station speak HTTPS there?</source>
        <translation>aucune connexion sécurisée ne s’établit (%1). La station parle-t-elle HTTPS là&#xa0;?</translation>
    </message>
    <message>
        <source>the station at %1 cannot be reached: %2</source>
        <translation>la station à %1 est injoignable&#xa0;: %2</translation>
    </message>
    <message>
        <source>the pictures have %1 MB together, and the station takes %2 at once; make them smaller, or add some of them afterwards</source>
        <translation>les images font %1 Mo ensemble, et la station en prend %2 à la fois&#xa0;; réduisez-les, ou ajoutez-en une partie ensuite</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifié</translation>
    </message>
    <message>
        <source>no news for more than %1 s; it was %2: %3</source>
        <translation>pas de nouvelles depuis plus de %1 s&#xa0;; c’était %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>healthy</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>degraded</source>
        <translation>dégradé</translation>
    </message>
    <message>
        <source>unhealthy</source>
        <translation>défaillant</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>the check itself failed: %1</source>
        <translation>la vérification elle-même a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>the check itself failed</source>
        <translation>la vérification elle-même a échoué</translation>
    </message>
    <message>
        <source>the check answered after %1 s; %2 s are allowed</source>
        <translation>la vérification a répondu après %1 s&#xa0;; %2 s sont permises</translation>
    </message>
    <message>
        <source>the check hangs: no answer within %1 s</source>
        <translation>la vérification est bloquée&#xa0;: pas de réponse en %1 s</translation>
    </message>
    <message>
        <source>visits wait in memory: %1</source>
        <translation>des visites attendent en mémoire&#xa0;: %1</translation>
    </message>
    <message>
        <source>writes and reads</source>
        <translation>écrit et lit</translation>
    </message>
    <message>
        <source>the main loop has not turned for %1 s</source>
        <translation>le programme n’avance plus depuis %1 s</translation>
    </message>
    <message>
        <source>analysis stands still: %1</source>
        <translation>l’analyse est arrêtée&#xa0;: %1</translation>
    </message>
    <message>
        <source>the analysis stands still</source>
        <translation>l’analyse est arrêtée</translation>
    </message>
    <message>
        <source>cameras lost: %1</source>
        <translation>caméras perdues&#xa0;: %1</translation>
    </message>
    <message>
        <source>starting: models and people are being loaded</source>
        <translation>démarrage&#xa0;: modèles et personnes se chargent</translation>
    </message>
    <message>
        <source>the data directory cannot be looked at: %1</source>
        <translation>le dossier des données ne peut pas être consulté&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 MiB free for the data directory</source>
        <translation>%1 Mio libres pour le dossier des données</translation>
    </message>
    <message>
        <source>the data directory's disk is read-only</source>
        <translation>le disque des données est en lecture seule</translation>
    </message>
    <message>
        <source>make room, or visits are lost</source>
        <translation>faites de la place, sinon des visites seront perdues</translation>
    </message>
    <message>
        <source>make room soon</source>
        <translation>faites bientôt de la place</translation>
    </message>
    <message>
        <source>%1; only %2 more files fit on it</source>
        <translation>%1&#xa0;; il n’y tient plus que %2 fichiers</translation>
    </message>
    <message>
        <source>the engine in use needs no model file</source>
        <translation>ce qui reconnaît n’a besoin d’aucun fichier de modèle</translation>
    </message>
    <message>
        <source>%1 model files as they should be</source>
        <translation>%1 fichiers de modèle comme il faut</translation>
    </message>
    <message>
        <source>model files %1; what runs is not touched, but the next start would do without them (doorbellctl models install)</source>
        <translation>fichiers de modèle %1&#xa0;; ce qui tourne n’est pas touché, mais le prochain démarrage s’en passerait (doorbellctl models install)</translation>
    </message>
    <message>
        <source>not what they were: %1</source>
        <translation>ne sont plus ce qu’ils étaient&#xa0;: %1</translation>
    </message>
    <message>
        <source>the certificate ran out on %1; renew it</source>
        <translation>le certificat a expiré le %1&#xa0;; renouvelez-le</translation>
    </message>
    <message>
        <source>the certificate runs out on %1; renew it</source>
        <translation>le certificat expire le %1&#xa0;; renouvelez-le</translation>
    </message>
    <message>
        <source>the certificate from before is used, until %1: %2</source>
        <translation>l’ancien certificat est utilisé, jusqu’au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>valable jusqu’au %1</translation>
    </message>
    <message>
        <source>the clock says %1, which is before this program was made; visits get wrong dates until it is set</source>
        <translation>l’horloge dit %1, avant la création de ce programme&#xa0;; les visites auront de fausses dates tant qu’elle n’est pas réglée</translation>
    </message>
    <message>
        <source>the clock was set %1 by %2 s; visits around then may have the wrong time</source>
        <translation>l’horloge a été réglée de %2 s (%1)&#xa0;; les visites de ce moment peuvent avoir une heure fausse</translation>
    </message>
    <message>
        <source>forward</source>
        <translation>en avant</translation>
    </message>
    <message>
        <source>back</source>
        <translation>en arrière</translation>
    </message>
    <message>
        <source>nothing could be read</source>
        <translation>rien n’a pu être lu</translation>
    </message>
    <message>
        <source>the audit log cannot be written: %1 entries wait already; check the disk of %2</source>
        <translation>le journal d’audit ne peut pas être écrit&#xa0;: %1 entrées attendent déjà&#xa0;; vérifiez le disque de %2</translation>
    </message>
    <message>
        <source>what is done is recorded again</source>
        <translation>ce qui est fait est de nouveau consigné</translation>
    </message>
    <message>
        <source>the check of the audit log was stopped</source>
        <translation>la vérification du journal a été arrêtée</translation>
    </message>
    <message>
        <source>all %1 entries are as they were written, and signed</source>
        <translation>les %1 entrées sont telles qu’elles furent écrites, et signées</translation>
    </message>
    <message>
        <source>nothing has been recorded yet</source>
        <translation>rien n’a encore été consigné</translation>
    </message>
    <message>
        <source>Recognises with %1, faces found by %2. Thresholds: %3.</source>
        <translation>Reconnaît avec %1, visages trouvés par %2. Seuils&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Built-in recognition by %1. Thresholds: %2.</source>
        <translation>Reconnaissance intégrée par %1. Seuils&#xa0;: %2.</translation>
    </message>
    <message>
        <source>the small network of this program</source>
        <translation>le petit réseau de ce programme</translation>
    </message>
    <message>
        <source>local binary patterns</source>
        <translation>motifs binaires locaux</translation>
    </message>
    <message>
        <source>It was taken because %1.</source>
        <translation>Elle a été prise pour cette raison&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was taken although there are model files: %1.</source>
        <translation>Elle a été prise bien qu’il y ait des fichiers de modèle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>no %1 model was found in %2; doorbellctl models install fetches one, models list shows what there is</source>
        <translation>aucun modèle (%1) n’a été trouvé dans %2&#xa0;; doorbellctl models install en cherche un, models list montre ce qu’il y a</translation>
    </message>
    <message>
        <source>recognition</source>
        <translation>reconnaissance</translation>
    </message>
    <message>
        <source>detection</source>
        <translation>détection</translation>
    </message>
    <message>
        <source>%1 is damaged or another file under that name, and is not used; remove it and install it again</source>
        <translation>%1 est endommagé ou est un autre fichier de ce nom, et n’est pas utilisé&#xa0;; supprimez-le et réinstallez-le</translation>
    </message>
    <message>
        <source>%1 is not a file; remove it and install the model</source>
        <translation>%1 n’est pas un fichier&#xa0;; supprimez-le et installez le modèle</translation>
    </message>
    <message>
        <source>%1 cannot be read, and is not used; allow this user to read it</source>
        <translation>%1 ne peut pas être lu et n’est pas utilisé&#xa0;; autorisez cet utilisateur à le lire</translation>
    </message>
    <message>
        <source>Liveness is judged by MiniFASNet, as advice only: a good fake may pass.</source>
        <translation>Le vivant est jugé par MiniFASNet, à titre indicatif&#xa0;: un bon faux peut passer.</translation>
    </message>
    <message>
        <source>Attention: %1.</source>
        <translation>Attention&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it misses at least 4 in 10 of the people it should know, more in poor light. Never use it to open a door or to raise an alarm.</source>
        <translation>Un nom indique qu’un visage est ressemblant, rien de plus&#xa0;: au moins 4 personnes connues sur 10 ne sont pas reconnues, davantage par mauvaise lumière. Ne jamais s’en servir pour ouvrir une porte ou donner l’alarme.</translation>
    </message>
    <message>
        <source>A name is a hint that a face is similar, no more: it may miss people it should know, in poor light and half covered more of them, and now and then take a stranger for one of them. Never use it to open a door or to raise an alarm.</source>
        <translation>Un nom indique qu’un visage est ressemblant, rien de plus&#xa0;: des personnes connues peuvent être manquées, davantage par mauvaise lumière ou à demi cachées, et un inconnu peut parfois être pris pour l’une d’elles. Ne jamais s’en servir pour ouvrir une porte ou donner l’alarme.</translation>
    </message>
    <message>
        <source>measured on people of three collections who stand in no pair of LFW</source>
        <translation>mesurés sur des personnes de trois collections qui ne sont dans aucune paire de LFW</translation>
    </message>
    <message>
        <source>measured on 23.9 million pairs of different people and 59 398 of the same in Labeled Faces in the Wild</source>
        <translation>mesurés sur 23,9 millions de paires de personnes différentes et 59 398 de la même dans Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>published, not measured by us: OpenCV states 99.60 % of the pairs of Labeled Faces in the Wild right at a cosine of 0.363, its model zoo 99.40 %; so at most 1.2 % of pairs of different people pass there, and naming asks for 0.22 more, as the networks that we measured need from 1 % to a household's error</source>
        <translation>publiés, non mesurés par nous&#xa0;: OpenCV annonce 99,60 % de paires justes de Labeled Faces in the Wild à un cosinus de 0,363, son catalogue 99,40 %&#xa0;; donc au plus 1,2 % des paires de personnes différentes passent là, et nommer exige 0,22 de plus, comme il en faut aux réseaux que nous avons mesurés de 1 % à l’erreur d’un foyer</translation>
    </message>
    <message>
        <source>published, not measured by us: the author states 99.13 % of the pairs of Labeled Faces in the Wild right without jitter and a distance of 0.6 (a similarity of 0.40); so at most 1.8 % of pairs of different people pass there, and naming asks for 0.13 more, as the related DenseNet that we measured needs from 1 % to 0.01 %</source>
        <translation>publiés, non mesurés par nous&#xa0;: l’auteur annonce 99,13 % de paires justes de Labeled Faces in the Wild sans jitter à une distance de 0,6 (une ressemblance de 0,40)&#xa0;; donc au plus 1,8 % des paires de personnes différentes passent là, et nommer exige 0,13 de plus, comme il en faut au DenseNet apparenté que nous avons mesuré de 1 % à 0,01 %</translation>
    </message>
    <message>
        <source>must be %1, not %2</source>
        <translation>doit être %1, pas %2</translation>
    </message>
    <message>
        <source>what was given</source>
        <translation>la valeur donnée</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2</source>
        <translation>un nombre de %1 à %2</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>l’un de %1</translation>
    </message>
    <message>
        <source>folders separated by ':'</source>
        <translation>des dossiers séparés par ':'</translation>
    </message>
    <message>
        <source>text</source>
        <translation>du texte</translation>
    </message>
    <message>
        <source>must be text without NUL characters</source>
        <translation>doit être du texte sans caractère NUL</translation>
    </message>
    <message>
        <source>%1 is set in %2, which ranks above what is saved here; change it there</source>
        <translation>%1 est fixé dans %2, qui l’emporte sur ce qui est enregistré ici&#xa0;; changez-le là</translation>
    </message>
    <message>
        <source>%1 is set by %2 in the environment, which ranks above what is saved here; change it there, or unset it</source>
        <translation>%1 est fixé par %2 dans l’environnement, qui l’emporte sur ce qui est enregistré ici&#xa0;; changez-le là, ou retirez-le</translation>
    </message>
    <message>
        <source>%1 is set by the option %2, which ranks above what is saved here; start the station without it</source>
        <translation>%1 est fixé par l’option %2, qui l’emporte sur ce qui est enregistré ici&#xa0;; démarrez la station sans elle</translation>
    </message>
    <message>
        <source>the settings were changed, but it could not be recorded: %1</source>
        <translation>les réglages ont été changés, mais cela n’a pas pu être consigné&#xa0;: %1</translation>
    </message>
    <message>
        <source>there is no setting "%1"</source>
        <translation>il n’y a pas de réglage «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>What this station is for. In production a secret key is required and debugging is refused.</source>
        <translation>À quoi sert cette station. En production, une clé secrète est exigée et le débogage est refusé.</translation>
    </message>
    <message>
        <source>Shows internal details to whoever asks; never in production.</source>
        <translation>Montre des détails internes à qui le demande&#xa0;; jamais en production.</translation>
    </message>
    <message>
        <source>Random text of at least 32 characters that sessions are bound to: another one ends them all; `openssl rand -hex 32` makes one.</source>
        <translation>Texte aléatoire d’au moins 32 caractères auquel les sessions sont liées&#xa0;: un autre les termine toutes&#xa0;; `openssl rand -hex 32` en fait un.</translation>
    </message>
    <message>
        <source>Folder of the database, pictures and logs.</source>
        <translation>Dossier de la base de données, des images et des journaux.</translation>
    </message>
    <message>
        <source>Folders of model files, searched in this order.</source>
        <translation>Dossiers des fichiers de modèle, parcourus dans cet ordre.</translation>
    </message>
    <message>
        <source>Another database than SQLite in the data folder: `postgresql://…`.</source>
        <translation>Une autre base de données que SQLite dans le dossier des données&#xa0;: `postgresql://…`.</translation>
    </message>
    <message>
        <source>Password for the database, where its URL has none.</source>
        <translation>Mot de passe de la base de données, si son URL n’en a pas.</translation>
    </message>
    <message>
        <source>The cameras: `front=rtsp://…,back=file:clip.mp4`; in the file also a table `[cameras]` with one line a camera.</source>
        <translation>Les caméras&#xa0;: `front=rtsp://…,back=file:clip.mp4`&#xa0;; dans le fichier aussi un tableau `[cameras]` avec une ligne par caméra.</translation>
    </message>
    <message>
        <source>Seconds without anybody after which a visit is over.</source>
        <translation>Secondes sans personne après lesquelles une visite est finie.</translation>
    </message>
    <message>
        <source>Seconds of pictures kept from before a visit begins.</source>
        <translation>Secondes d’images gardées d’avant le début d’une visite.</translation>
    </message>
    <message>
        <source>Most memory these pictures take, in MiB a camera; then the oldest go earlier.</source>
        <translation>Mémoire maximale de ces images, en Mio par caméra&#xa0;; au-delà, les plus anciennes partent plus tôt.</translation>
    </message>
    <message>
        <source>JPEG quality of a visit's picture.</source>
        <translation>Qualité JPEG de l’image d’une visite.</translation>
    </message>
    <message>
        <source>What finds and recognises faces: the networks, or what needs no model file; automatic takes the networks where they are installed.</source>
        <translation>Ce qui trouve et reconnaît les visages&#xa0;: les réseaux, ou ce qui n’a besoin d’aucun fichier de modèle&#xa0;; automatic prend les réseaux là où ils sont installés.</translation>
    </message>
    <message>
        <source>Id of the recognition model (`doorbellctl models list`).</source>
        <translation>Identifiant du modèle de reconnaissance (`doorbellctl models list`).</translation>
    </message>
    <message>
        <source>Least similarity to name somebody, in the model's own scale.</source>
        <translation>Ressemblance minimale pour nommer quelqu’un, à l’échelle du modèle.</translation>
    </message>
    <message>
        <source>Least similarity to say that somebody blocked is here.</source>
        <translation>Ressemblance minimale pour dire qu’une personne bloquée est là.</translation>
    </message>
    <message>
        <source>Least lead in similarity over the second person.</source>
        <translation>Avance minimale de ressemblance sur la deuxième personne.</translation>
    </message>
    <message>
        <source>Times WORKER_THREADS: how many pictures are analysed at once.</source>
        <translation>Fois WORKER_THREADS&#xa0;: combien d’images sont analysées à la fois.</translation>
    </message>
    <message>
        <source>Times WORKER_PROCESSES: how many pictures are analysed at once.</source>
        <translation>Fois WORKER_PROCESSES&#xa0;: combien d’images sont analysées à la fois.</translation>
    </message>
    <message>
        <source>Pictures that may wait for analysis; beyond it the oldest give way, and are counted.</source>
        <translation>Images qui peuvent attendre l’analyse&#xa0;; au-delà, les plus anciennes cèdent la place et sont comptées.</translation>
    </message>
    <message>
        <source>Address that health, API and metrics listen on; `0.0.0.0` or `::` for every one of this machine.</source>
        <translation>Adresse où écoutent l’état, l’API et les mesures&#xa0;; `0.0.0.0` ou `::` pour toutes celles de cette machine.</translation>
    </message>
    <message>
        <source>Port of health and API; 0 takes any free one.</source>
        <translation>Port de l’état et de l’API&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Milliseconds after SIGTERM in which new work is still taken, so that a balancer can look elsewhere.</source>
        <translation>Millisecondes après SIGTERM pendant lesquelles du travail est encore accepté, pour qu’un répartiteur puisse regarder ailleurs.</translation>
    </message>
    <message>
        <source>Requests to the API that one address may send on average, four seconds' worth at once; 0: as many as it likes.</source>
        <translation>Requêtes à l’API qu’une adresse peut envoyer en moyenne, celles de quatre secondes à la fois&#xa0;; 0&#xa0;: autant qu’elle veut.</translation>
    </message>
    <message>
        <source>Addresses or networks of proxies in front, with commas between: for whom these ask is taken from X-Forwarded-For. Anybody else's is ignored.</source>
        <translation>Adresses ou réseaux des proxys placés devant, séparés par des virgules&#xa0;: pour qui ils demandent est lu dans X-Forwarded-For. Celui des autres est ignoré.</translation>
    </message>
    <message>
        <source>Certificate chain (PEM, the station's own first); together with the key it turns HTTPS on. A new one is taken within seconds.</source>
        <translation>Chaîne de certificats (PEM, celui de la station en premier)&#xa0;; avec la clé, elle active HTTPS. Une nouvelle est prise en quelques secondes.</translation>
    </message>
    <message>
        <source>Private key (PEM, RSA or EC, without a passphrase) of the certificate.</source>
        <translation>Clé privée (PEM, RSA ou EC, sans phrase secrète) du certificat.</translation>
    </message>
    <message>
        <source>HTTPS with a certificate that the station makes itself, in `tls` in the data folder; its fingerprint is in the log.</source>
        <translation>HTTPS avec un certificat que la station fait elle-même, dans `tls` du dossier des données&#xa0;; son empreinte est dans le journal.</translation>
    </message>
    <message>
        <source>Least characters of a new password.</source>
        <translation>Nombre minimal de caractères d’un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Wrong passwords in a row that cost no waiting; each further one doubles the wait, from one second on.</source>
        <translation>Mots de passe faux d’affilée sans attente&#xa0;; chaque suivant double l’attente, à partir d’une seconde.</translation>
    </message>
    <message>
        <source>The longest wait after wrong passwords.</source>
        <translation>L’attente la plus longue après des mots de passe faux.</translation>
    </message>
    <message>
        <source>Minutes without a request after which a user must sign in again.</source>
        <translation>Minutes sans requête après lesquelles un utilisateur doit se reconnecter.</translation>
    </message>
    <message>
        <source>Minutes after which a user must sign in again in any case.</source>
        <translation>Minutes après lesquelles un utilisateur doit se reconnecter dans tous les cas.</translation>
    </message>
    <message>
        <source>Whether `/metrics` is served.</source>
        <translation>Si `/metrics` est servi.</translation>
    </message>
    <message>
        <source>Port of `/metrics`; 0 takes any free one.</source>
        <translation>Port de `/metrics`&#xa0;; 0 en prend un libre.</translation>
    </message>
    <message>
        <source>Least level that is written.</source>
        <translation>Niveau minimal qui est écrit.</translation>
    </message>
    <message>
        <source>One JSON object a line, or text for people; automatic is text on a terminal and JSON elsewhere.</source>
        <translation>Un objet JSON par ligne, ou du texte lisible&#xa0;; automatic est du texte dans un terminal et du JSON ailleurs.</translation>
    </message>
    <message>
        <source>File that the log is written to as well, for a station that nothing collects the log of; JSON unless LOG_FORMAT is `text`.</source>
        <translation>Fichier où le journal est aussi écrit, pour une station dont rien ne recueille le journal&#xa0;; JSON sauf si LOG_FORMAT est `text`.</translation>
    </message>
    <message>
        <source>Size in MiB from which on that file becomes `&lt;file&gt;.1` and a new one is begun.</source>
        <translation>Taille en Mio à partir de laquelle ce fichier devient `&lt;file&gt;.1` et un nouveau commence.</translation>
    </message>
    <message>
        <source>Older log files that are kept: `&lt;file&gt;.1` is the newest of them.</source>
        <translation>Anciens journaux conservés&#xa0;: `&lt;file&gt;.1` est le plus récent d’entre eux.</translation>
    </message>
    <message>
        <source>Size in MiB at which the audit log begins another file; none is ever removed.</source>
        <translation>Taille en Mio à laquelle le journal d’audit commence un autre fichier&#xa0;; aucun n’est jamais supprimé.</translation>
    </message>
    <message>
        <source>cameras: %1</source>
        <translation>caméras&#xa0;: %1</translation>
    </message>
    <message>
        <source>analysis turning</source>
        <translation>l’analyse tourne</translation>
    </message>
    <message>
        <source>names are hints only</source>
        <translation>les noms ne sont que des indices</translation>
    </message>
    <message>
        <source>measured on 14.4 million pairs of different people and 59 258 of the same whom it was not trained on, in Labeled Faces in the Wild</source>
        <translation>mesurés sur 14,4 millions de paires de personnes différentes et 59 258 de la même, qui n’ont pas servi à l’entraînement, dans Labeled Faces in the Wild</translation>
    </message>
    <message>
        <source>Copy the folder before anything else, then see docs/audit.md.</source>
        <translation>Copiez d’abord le dossier, puis lisez docs/audit.md.</translation>
    </message>
    <message>
        <source>entry %1 stands there twice: a copy was inserted.</source>
        <translation>l’entrée %1 s’y trouve deux fois : une copie a été insérée.</translation>
    </message>
    <message>
        <source>a line was inserted as entry %1, before the true one.</source>
        <translation>une ligne a été insérée comme entrée %1, avant la vraie.</translation>
    </message>
    <message>
        <source>where entry %1 belongs stands entry %2: their order was changed.</source>
        <translation>là où l’entrée %1 devrait être se trouve l’entrée %2 : leur ordre a été changé.</translation>
    </message>
    <message>
        <source>before entry %1 stands a line that was never recorded there: it was inserted.</source>
        <translation>avant l’entrée %1 se trouve une ligne qui n’y a jamais été enregistrée : elle a été insérée.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands a line that was never recorded: it was inserted.</source>
        <translation>après la dernière entrée, %1, se trouve une ligne qui n’a jamais été enregistrée : elle a été insérée.</translation>
    </message>
    <message>
        <source>after the last entry, %1, stands something that was never recorded: it was inserted.</source>
        <translation>après la dernière entrée, %1, se trouve quelque chose qui n’a jamais été enregistré : cela a été inséré.</translation>
    </message>
    <message>
        <source>entries %1 to %2 are missing: they were removed.</source>
        <translation>les entrées %1 à %2 manquent : elles ont été retirées.</translation>
    </message>
    <message>
        <source>entry %1 is missing: it was removed.</source>
        <translation>l’entrée %1 manque : elle a été retirée.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was signed: it was altered.</source>
        <translation>l’entrée %1 n’est pas telle qu’elle a été signée : elle a été modifiée.</translation>
    </message>
    <message>
        <source>entry %1 is not as it was written: it was altered.</source>
        <translation>l’entrée %1 n’est pas telle qu’elle a été écrite : elle a été modifiée.</translation>
    </message>
    <message>
        <source>the log ends within entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>le journal s’arrête au milieu de l’entrée %1, alors que l’entrée %2 était confirmée : sa fin a été coupée.</translation>
    </message>
    <message>
        <source>the log ends with entry %1, but entry %2 was acknowledged: its end was cut off.</source>
        <translation>le journal se termine par l’entrée %1, alors que l’entrée %2 était confirmée : sa fin a été coupée.</translation>
    </message>
    <message>
        <source>after entry %1 stands an unfinished line: the program was killed while it wrote, and nothing that it acknowledged is lost. The next start moves it to audit.unsigned and records that.</source>
        <translation>après l’entrée %1 se trouve une ligne inachevée : le programme a été tué pendant qu’il écrivait, et rien de ce qu’il a confirmé n’est perdu. Le prochain démarrage la déplace vers audit.unsigned et l’enregistre.</translation>
    </message>
    <message>
        <source>every hash fits the one before, but not what was signed: the log was written anew from entry %1 or somewhat later.</source>
        <translation>chaque empreinte correspond à la précédente, mais pas à ce qui a été signé : le journal a été réécrit à partir de l’entrée %1 ou un peu après.</translation>
    </message>
    <message>
        <source>the entries fit, but the signatures are not as they were written: audit.checkpoints was altered.</source>
        <translation>les entrées concordent, mais les signatures ne sont pas telles qu’elles ont été écrites : audit.checkpoints a été modifié.</translation>
    </message>
    <message>
        <source>the entries fit, but audit.checkpoints ends with entry %1 and entry %2 was signed: its end was cut off.</source>
        <translation>les entrées concordent, mais audit.checkpoints se termine par l’entrée %1 alors que l’entrée %2 était signée : sa fin a été coupée.</translation>
    </message>
    <message>
        <source>entries %1 to %2 were never signed: the program was killed before it acknowledged them, or somebody appended them. The next start moves them to audit.unsigned and records that.</source>
        <translation>les entrées %1 à %2 n’ont jamais été signées : le programme a été tué avant de les confirmer, ou quelqu’un les a ajoutées. Le prochain démarrage les déplace vers audit.unsigned et l’enregistre.</translation>
    </message>
    <message>
        <source>reading the audit log was stopped</source>
        <translation>la lecture du journal a été arrêtée</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu : %2</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is missing: what it signed cannot be checked or continued; restore it from a backup</source>
        <translation>la clé du journal d’audit, %1, manque : ce qu’elle a signé ne peut être ni vérifié ni continué ; restaurez-la d’une sauvegarde</translation>
    </message>
    <message>
        <source>the key of the audit log, %1, is damaged; restore it from a backup</source>
        <translation>la clé du journal d’audit, %1, est endommagée ; restaurez-la d’une sauvegarde</translation>
    </message>
    <message>
        <source>%1: there is no room for %2; make room on its disk, until then nothing that is done is recorded (%3)</source>
        <translation>%1 : pas de place pour %2 ; libérez de l’espace sur le disque, d’ici là rien de ce qui est fait n’est enregistré (%3)</translation>
    </message>
    <message>
        <source>%1: %2 (%3); check its owner, permissions and disk, until then nothing that is done is recorded</source>
        <translation>%1 : %2 (%3) ; vérifiez son propriétaire, ses droits et le disque, d’ici là rien de ce qui est fait n’est enregistré</translation>
    </message>
    <message>
        <source>runs evenly</source>
        <translation>avance régulièrement</translation>
    </message>
    <message>
        <source>A drawn person of the demo camera.</source>
        <translation>Une personne dessinée de la caméra de démonstration.</translation>
    </message>
    <message>
        <source>camera %1: the password in its address is hidden; write it again, since the address is another</source>
        <translation>caméra %1&#xa0;: le mot de passe de son adresse est caché&#xa0;; écrivez-le à nouveau, car l’adresse est une autre</translation>
    </message>
    <message>
        <source>this station keeps no log to read</source>
        <translation>cette station ne garde pas de journal à lire</translation>
    </message>
</context>
<context>
    <name>StrangerCard</name>
    <message numerus="yes">
        <source>Seen %n time(s)</source>
        <translation>
            <numerusform>Vu %n fois</numerusform>
            <numerusform>Vu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Last on %1, %2, at “%3”</source>
        <comment>date, time, camera</comment>
        <translation>Dernier passage le %1 à %2, caméra «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>how often, when</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>This is …</source>
        <translation>C’est…</translation>
    </message>
    <message>
        <source>Say who this is</source>
        <translation>Dire qui c’est</translation>
    </message>
    <message>
        <source>New person …</source>
        <translation>Nouvelle personne…</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Dernière visite</translation>
    </message>
</context>
<context>
    <name>StrangerFoot</name>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>From longer ago</source>
        <translation>Plus anciens</translation>
    </message>
</context>
<context>
    <name>StrangerHead</name>
    <message>
        <source>Naming…</source>
        <translation>Attribution du nom…</translation>
    </message>
    <message>
        <source>Faces that belong together stand here once. Naming one names all of its visits.</source>
        <translation>Les visages qui vont ensemble n’apparaissent qu’une fois. En nommer un nomme toutes ses visites.</translation>
    </message>
</context>
<context>
    <name>StrangerModel</name>
    <message>
        <source>%1 was not added: %2 Add them from better pictures under People.</source>
        <comment>name, why</comment>
        <translation>Impossible d’ajouter %1&#xa0;: %2 Ajoutez cette personne avec de meilleures photos, sous Personnes.</translation>
    </message>
    <message>
        <source>Not all visits of %1 could be named: %2</source>
        <comment>name, why</comment>
        <translation>Les visites n’ont pas toutes pu être nommées pour %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named. No face was learned: %2</source>
        <comment>name, why</comment>
        <translation>
            <numerusform>%1&#xa0;: %n visite nommée. Aucun visage n’a été mémorisé&#xa0;: %2</numerusform>
            <numerusform>%1&#xa0;: %n visites nommées. Aucun visage n’a été mémorisé&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n visit(s) named, and the best face learned.</source>
        <comment>name</comment>
        <translation>
            <numerusform>%1&#xa0;: %n visite nommée, et le meilleur visage mémorisé.</numerusform>
            <numerusform>%1&#xa0;: %n visites nommées, et le meilleur visage mémorisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>It could not be taken back: %1</source>
        <translation>Cela n’a pas pu être annulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>They were at the door again, and stand in the list anew. Please name them there.</source>
        <translation>Cette personne est revenue à la porte et figure de nouveau dans la liste. Veuillez la nommer là.</translation>
    </message>
</context>
<context>
    <name>StrangersPage</name>
    <message>
        <source>Who was not known</source>
        <translation>Visiteurs inconnus</translation>
    </message>
    <message>
        <source>The visitors could not be read: %1</source>
        <translation>Impossible de lire les visiteurs&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody unknown was at the door</source>
        <translation>Aucun inconnu n’est venu à la porte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>The best of their faces is learned, and all of their visits get the name.</source>
        <translation>Le meilleur visage est mémorisé, et toutes les visites reçoivent le nom.</translation>
    </message>
</context>
<context>
    <name>SystemPage</name>
    <message>
        <source>The station does not answer</source>
        <translation>La station ne répond pas</translation>
    </message>
    <message>
        <source>Asking the station…</source>
        <translation>Interrogation de la station…</translation>
    </message>
    <message>
        <source>The station does not answer any more</source>
        <translation>La station ne répond plus</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tout va bien</translation>
    </message>
    <message>
        <source>The station works, but something needs a look</source>
        <translation>La station fonctionne, mais un point est à vérifier</translation>
    </message>
    <message>
        <source>The station does not do what it should</source>
        <translation>La station ne fait pas ce qu’elle devrait</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>État pas encore disponible</translation>
    </message>
    <message>
        <source>As of now</source>
        <translation>État actuel</translation>
    </message>
    <message numerus="yes">
        <source>As of %n second(s) ago</source>
        <translation>
            <numerusform>État d’il y a %n seconde</numerusform>
            <numerusform>État d’il y a %n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>As of %n minute(s) ago</source>
        <translation>
            <numerusform>État d’il y a %n minute</numerusform>
            <numerusform>État d’il y a %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>How the station is</source>
        <translation>État de la station</translation>
    </message>
    <message>
        <source>Cameras</source>
        <translation>Caméras</translation>
    </message>
    <message>
        <source>There is no camera yet</source>
        <translation>Il n’y a pas encore de caméra</translation>
    </message>
    <message>
        <source>What recognises, and what may be relied on</source>
        <translation>Ce qui reconnaît, et ce à quoi se fier</translation>
    </message>
    <message>
        <source>A name is a help, not a proof: never let it alone open a door.</source>
        <translation>Un nom est une aide, pas une preuve&#xa0;: ne jamais ouvrir une porte sur sa seule foi.</translation>
    </message>
    <message>
        <source>The last three minutes</source>
        <translation>Les trois dernières minutes</translation>
    </message>
    <message>
        <source>Pictures a second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Left out a second</source>
        <translation>Ignorées par seconde</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source> %</source>
        <comment>per cent, behind a number</comment>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>What it keeps, and where it is</source>
        <translation>Ce qu’elle conserve, et son adresse</translation>
    </message>
    <message>
        <source>Room on the disk</source>
        <translation>Place sur le disque</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>Visits kept</source>
        <translation>Visites conservées</translation>
    </message>
    <message>
        <source>People known</source>
        <translation>Personnes connues</translation>
    </message>
    <message>
        <source>Answers at</source>
        <translation>Répond à l’adresse</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>What was done (audit log)</source>
        <translation>Actions effectuées (journal d’audit)</translation>
    </message>
    <message>
        <source>What the station says (log)</source>
        <translation>Ce que dit la station (journal)</translation>
    </message>
</context>
<context>
    <name>Theme</name>
    <message>
        <source>today, %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>yesterday, %1</source>
        <translation>hier à %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1 à %2</translation>
    </message>
</context>
<context>
    <name>ThresholdChoice</name>
    <message>
        <source>Less strict than delivered: more strangers get a name.</source>
        <translation>Moins strict qu’à l’origine : plus d’inconnus reçoivent un nom.</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <comment>choice, what it means, warning</comment>
        <translation>%1 : %2 %3</translation>
    </message>
</context>
<context>
    <name>TrendCard</name>
    <message>
        <source>not known</source>
        <translation>indisponible</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>UserDialog</name>
    <message>
        <source>Somebody new</source>
        <translation>Nouvel utilisateur</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Nouveau code PIN pour %1</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Ce que %1 peut faire</translation>
    </message>
    <message>
        <source>Remove %1?</source>
        <translation>Retirer %1&#xa0;?</translation>
    </message>
    <message>
        <source>4 to 12 digits, for this station's own screen. Leave it empty to have none.</source>
        <translation>4 à 12 chiffres, pour l’écran de cette station. Laissez vide pour ne pas en avoir.</translation>
    </message>
    <message>
        <source>They cannot sign in any more. Whom the station knows by face stays as it is.</source>
        <translation>La connexion ne sera plus possible. Les visages connus de la station ne changent pas.</translation>
    </message>
    <message>
        <source>At least 10 characters. Several words are easiest to remember.</source>
        <translation>Au moins 10 caractères. Plusieurs mots sont plus faciles à retenir.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Le même, encore une fois</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Admin</source>
        <translation>Admin</translation>
    </message>
    <message>
        <source>Resident</source>
        <translation>Résident</translation>
    </message>
    <message>
        <source>Viewer</source>
        <translation>Observateur</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>Les deux ne sont pas identiques.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>No PIN</source>
        <translation>Sans code PIN</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>Code PIN pour %1</translation>
    </message>
</context>
<context>
    <name>UserRow</name>
    <message>
        <source>has never signed in</source>
        <translation>aucune connexion à ce jour</translation>
    </message>
    <message>
        <source>signed in last on %1</source>
        <translation>dernière connexion le %1</translation>
    </message>
    <message>
        <source>Locked out.</source>
        <translation>Accès suspendu.</translation>
    </message>
    <message>
        <source>has a PIN</source>
        <translation>avec code PIN</translation>
    </message>
    <message>
        <source>no PIN</source>
        <translation>sans code PIN</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Another password for %1</source>
        <translation>Nouveau mot de passe pour %1</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Code PIN</translation>
    </message>
    <message>
        <source>Another PIN for %1</source>
        <translation>Nouveau code PIN pour %1</translation>
    </message>
    <message>
        <source>Rights</source>
        <translation>Droits</translation>
    </message>
    <message>
        <source>Other rights for %1</source>
        <translation>Autres droits pour %1</translation>
    </message>
    <message>
        <source>Let in again</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Lock out</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Let %1 in again</source>
        <translation>Rétablir l’accès pour %1</translation>
    </message>
    <message>
        <source>Lock %1 out</source>
        <translation>Suspendre l’accès pour %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Retirer %1</translation>
    </message>
    <message>
        <source>A PIN for %1</source>
        <translation>Code PIN pour %1</translation>
    </message>
</context>
<context>
    <name>UsersColumn</name>
    <message>
        <source>Admin: runs the station</source>
        <translation>Admin&#xa0;: gère la station</translation>
    </message>
    <message>
        <source>Resident: sees, answers, says who it was</source>
        <translation>Résident&#xa0;: voit, répond, dit qui c’était</translation>
    </message>
    <message>
        <source>Viewer: sees, and changes nothing</source>
        <translation>Observateur&#xa0;: voit, sans rien modifier</translation>
    </message>
    <message>
        <source>Another station or program</source>
        <translation>Autre station ou programme</translation>
    </message>
</context>
<context>
    <name>UsersPage</name>
    <message>
        <source>Users and PINs</source>
        <translation>Utilisateurs et codes PIN</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>Nobody may sign in yet.</source>
        <translation>Personne ne peut encore se connecter.</translation>
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
        <translation>Réessayez dans quelques secondes.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>This is %1.</source>
        <translation>C’est %1.</translation>
    </message>
    <message>
        <source>This view of the face was learned too.</source>
        <translation>Cette vue du visage a aussi été mémorisée.</translation>
    </message>
    <message>
        <source>The face was not learned: %1</source>
        <translation>Le visage n’a pas été mémorisé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>Impossible d’ajouter %1.</translation>
    </message>
    <message>
        <source>Add them from better pictures under People; then say who this was.</source>
        <translation>Ajoutez cette personne avec de meilleures photos, sous Personnes&#xa0;; dites ensuite qui c’était.</translation>
    </message>
    <message>
        <source>%1 is blocked now.</source>
        <translation>%1 fait maintenant partie des personnes bloquées.</translation>
    </message>
    <message>
        <source>%1 is known now.</source>
        <translation>%1 fait maintenant partie des personnes connues.</translation>
    </message>
    <message>
        <source>By this one view; more pictures make it surer.</source>
        <translation>Par cette seule vue&#xa0;; d’autres photos rendront la reconnaissance plus sûre.</translation>
    </message>
    <message>
        <source>This is nobody who is known.</source>
        <translation>Ce n’est personne de connu.</translation>
    </message>
    <message>
        <source>It could not be taken back.</source>
        <translation>Annulation impossible.</translation>
    </message>
    <message>
        <source>Taken back.</source>
        <translation>Annulé.</translation>
    </message>
</context>
<context>
    <name>VisitFilterBar</name>
    <message>
        <source>All cameras</source>
        <translation>Toutes les caméras</translation>
    </message>
    <message>
        <source>Which visits are shown</source>
        <translation>Visites affichées</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Toutes les dates</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Connus</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnus</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqués</translation>
    </message>
    <message>
        <source>Not a live face</source>
        <translation>Pas un vrai visage</translation>
    </message>
    <message>
        <source>No face</source>
        <translation>Sans visage</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Caméra</translation>
    </message>
    <message>
        <source>Only %1; press for everybody</source>
        <translation>Seulement %1&#xa0;; appuyer pour tous</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>A person …</source>
        <translation>Une personne…</translation>
    </message>
    <message>
        <source>Only visits of one person; look for them by a name or a note</source>
        <translation>Seulement les visites d’une personne ; la chercher par un nom ou une note</translation>
    </message>
</context>
<context>
    <name>VisitPage</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visite</translation>
    </message>
    <message>
        <source>Picture of the visit</source>
        <translation>Image de la visite</translation>
    </message>
    <message>
        <source>The visit could not be read: %1</source>
        <translation>Impossible de lire la visite&#xa0;: %1</translation>
    </message>
    <message>
        <source>The picture could not be read</source>
        <translation>Impossible de lire l’image</translation>
    </message>
    <message>
        <source>There is no picture of this visit</source>
        <translation>Il n’y a pas d’image de cette visite</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>here now</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>rang the bell</source>
        <translation>a sonné</translation>
    </message>
    <message>
        <source>did not ring</source>
        <translation>n’a pas sonné</translation>
    </message>
    <message>
        <source>You can say who it was when the visit is over.</source>
        <translation>Vous pourrez dire qui c’était une fois la visite terminée.</translation>
    </message>
    <message>
        <source>Who is this?</source>
        <translation>Qui est-ce&#xa0;?</translation>
    </message>
    <message>
        <source>They will be known by this face, when it is good enough.</source>
        <translation>Ce visage servira à reconnaître la personne, si sa qualité suffit.</translation>
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
        <translation> · a sonné</translation>
    </message>
    <message>
        <source> · here now</source>
        <translation> · sur place</translation>
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
        <translation>Derniers visiteurs</translation>
    </message>
</context>
<context>
    <name>VisitsPage</name>
    <message>
        <source>Visitors</source>
        <translation>Visiteurs</translation>
    </message>
    <message>
        <source>The visits could not be read: %1</source>
        <translation>Impossible de lire les visites&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Chargement…</translation>
    </message>
    <message>
        <source>No visit is like that</source>
        <translation>Aucune visite ne correspond</translation>
    </message>
    <message>
        <source>Nobody has been at the door yet</source>
        <translation>Personne n’est encore venu à la porte</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Whose visits?</source>
        <translation>Les visites de qui ?</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>almost certain</source>
        <translation>presque certain</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>très sûr</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>pas sûr</translation>
    </message>
    <message>
        <source>Unknown visitor</source>
        <translation>Visiteur inconnu</translation>
    </message>
    <message>
        <source>an unknown visitor</source>
        <translation>un visiteur inconnu</translation>
    </message>
    <message>
        <source>%1 unknown visitors</source>
        <translation>%1 visiteurs inconnus</translation>
    </message>
    <message>
        <source>No face seen</source>
        <translation>Aucun visage vu</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>the last two of a list of visitors</comment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between visitors</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>the nearest person</source>
        <translation>la personne la plus proche</translation>
    </message>
    <message>
        <source>the next person</source>
        <translation>la personne suivante</translation>
    </message>
    <message>
        <source>Nobody is enrolled yet, so there was nobody to compare with.</source>
        <translation>Personne n’est encore enregistré&#xa0;: il n’y avait aucune comparaison possible.</translation>
    </message>
    <message>
        <source>No view of the face was good enough to compare.</source>
        <translation>Aucune vue du visage n’était assez bonne pour comparer.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: the nearest person reaches %1, and %2 is needed for a name.</source>
        <translation>Aucune ressemblance suffisante&#xa0;: la personne la plus proche atteint %1, et il faut %2 pour donner un nom.</translation>
    </message>
    <message>
        <source>Not alike enough to anybody: %1 is nearest with %2, and %3 is needed for a name.</source>
        <translation>Aucune ressemblance suffisante&#xa0;: %1 arrive en tête avec %2, et il faut %3 pour donner un nom.</translation>
    </message>
    <message>
        <source>%1 (%2) and %3 (%4) are too much alike to say which of them it is.</source>
        <translation>%1 (%2) et %3 (%4) se ressemblent trop pour dire de qui il s’agit.</translation>
    </message>
    <message>
        <source>Alike to %1 (%2), but too few views of the face agree to say a name.</source>
        <translation>Ressemble à %1 (%2), mais trop peu de vues du visage concordent pour donner un nom.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; %4 is next with %5.</source>
        <translation>Ressemble à %1&#xa0;: %2 pour un seuil de %3&#xa0;; ensuite %4 avec %5.</translation>
    </message>
    <message>
        <source>Alike to %1 with %2, where %3 is needed; nobody else is enrolled.</source>
        <translation>Ressemble à %1&#xa0;: %2 pour un seuil de %3&#xa0;; personne d’autre n’est enregistré.</translation>
    </message>
</context>
</TS>
