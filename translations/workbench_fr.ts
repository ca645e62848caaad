<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, échelle logarithmique</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation>Sans arête</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtre %1</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Activité&#x202f;: %1 du total</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Arêtes&#x202f;: %1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>Voisin le plus fort&#x202f;: filtre %1, poids %2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>Classe principale&#x202f;: %1, %2 de son activité</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>Pas encore de filtres.</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n arête</numerusform>
            <numerusform>%n arêtes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n élève</numerusform>
            <numerusform>%n élèves</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n sélectionné</numerusform>
            <numerusform>%n sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Classe %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>making the project</source>
        <translation>création du projet</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>exportation des élèves</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>lecture des images</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>n’a pas d’essai inachevé à poursuivre</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>se termine trop tôt, dans %1&#x202f;: %2 octets sont annoncés, il en reste %3</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>se termine trop tôt, dans %1</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, à l’octet %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>est un dossier, pas un fichier</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>ne peut pas être lu&#x202f;: %1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>dépasse %1 octets</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>ne peut pas être créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>est endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>occupe plus de %1 octets une fois décompressé</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>est tronqué ou endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>il est vide</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>il s’imbrique sur plus de %1 niveaux</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>n’est pas le JSON attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>un pickle</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>est un pickle contenant une instruction inconnue ou non lue (code %1)</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>est un pickle de plus de %1 instructions</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>un nombre d’un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>est un pickle endommagé&#x202f;: un nombre est mal formé</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>un texte d’un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>est un pickle endommagé&#x202f;: un texte est mal formé</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>est un pickle endommagé&#x202f;: des entrées sont affectées à une valeur qui n’en prend pas</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>est un pickle endommagé&#x202f;: une clé n’a pas de valeur</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>est un pickle endommagé&#x202f;: des valeurs sont ajoutées à une valeur qui n’en prend pas</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>est un pickle d’un protocole plus récent que 5</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>se termine trop tôt, dans un bloc d’un pickle</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>est un pickle contenant un nom de plus de %1 caractères</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>est un pickle endommagé&#x202f;: un appel n’a pas de tuple d’arguments</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>un nom d’un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>est un pickle endommagé&#x202f;: un nom n’est pas un texte</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>est un pickle endommagé&#x202f;: un appel n’a pas de classe</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>est un pickle endommagé&#x202f;: une valeur qui n’est pas un objet reçoit un état</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une taille&#x202f;; écrire par exemple %2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>un champ supplémentaire d’une entrée zip</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>une grande taille d’une entrée zip</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>le répertoire de l’archive zip</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>a un répertoire zip endommagé</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>le nom d’une entrée zip</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>une entrée zip</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>le commentaire d’une entrée zip</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>est une archive zip coupée&#x202f;: son répertoire manque</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>la fin du répertoire zip</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>a un répertoire zip situé hors du fichier</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>a une entrée %1 dont le chemin sort de l’archive</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>a une entrée %1 située hors du fichier</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>l’en-tête d’une entrée zip</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>a une entrée zip endommagée&#x202f;: %1</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>a des entrées zip qui se chevauchent&#x202f;: ensemble, elles réclament plus d’octets que le fichier n’en a</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>a deux fois une entrée %1</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>n’a pas d’entrée %1</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>a une entrée %1 de %2 octets compressée ou chiffrée&#x202f;; torch.save enregistre les entrées telles quelles</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>est endommagé&#x202f;: la somme de contrôle de son entrée %1 est fausse</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1 doit être compris dans 0..1</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>le remplissage ne doit pas être négatif</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>est vide</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>est tronqué&#x202f;: ses %1 octets ne sont pas un multiple de %2</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>a l’étiquette %1 à l’octet %2&#x202f;; les étiquettes vont de 0 à %3</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>n’est pas un fichier de la version Python de CIFAR&#x202f;: il ne contient pas «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>a des images qui ne sont pas un tableau NumPy d’octets</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>a des images dont le tableau n’est pas de taille nombre d’images x %1</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>a %1 octets de pixels pour %2 images</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>a %1 étiquettes pour %2 images</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>a une étiquette hors de 0..%1</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>a un nom de classe qui n’en est pas un&#x202f;: %1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>nomme %1 classes au lieu de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une origine d’images</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>impossible de prélever %1 images de validation sur %2 images d’entraînement</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>contient une image sans pixels</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>a %1 x %2 pixels, plus que les %3 qui sont lus</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>est un JPEG endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>est un PNG endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>est un PNG endommagé&#x202f;: ses %1 octets ne peuvent pas contenir les %2 x %3 pixels annoncés</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>est un WebP endommagé&#x202f;: le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>est un WebP endommagé</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>est un WebP animé&#x202f;; les images animées ne sont pas lues</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>la bibliothèque WebP n’est pas celle pour laquelle ce programme a été compilé</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>contient %1 images sur %2 qui ne peuvent pas être lues, plus que les %3 qui peuvent manquer&#x202f;; %4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>est une classe absente des images d’entraînement</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>ne contient aucun dossier&#x202f;; il en faut un par classe, portant son nom</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>n’est pas un synset suivi de ses noms</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>manque&#x202f;; un dossier ImageNet contient train et val, chacun avec un dossier par synset</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>ne contient pas de dossiers de synsets&#x202f;: ranger ses images dans des dossiers comme dans train</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>a un nom qui n’est pas en UTF-8 et ne peut donc pas nommer une classe</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>se termine trop tôt, dans son en-tête</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>a un nombre magique faux à l’octet 0&#x202f;: un fichier IDX de valeurs sur 8 bits était attendu</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>est tronqué&#x202f;: %1 octets suivent l’en-tête</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>est plus long que ne le dit son en-tête&#x202f;: %1 octets suivent celui-ci</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>contient des étiquettes, pas des images</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>a des images dont les côtés sont hors de 1..%1</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>a des images dont le nombre de canaux est hors de 1..16</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>contient des images, pas des étiquettes</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>ne contient aucune image</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>est d’une autre version</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>contient des valeurs impossibles</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>a été modifié par un autre programme aussitôt après avoir été écrit</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>mentionne «&#x202f;%1&#x202f;», qui n’est pas un fichier du dossier des images</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>a «&#x202f;%1&#x202f;» là où un nombre est attendu</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>a %1 mots au lieu de %2</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>donne le numéro %1 une seconde fois</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>porte sur le numéro %1, que %2 n’a pas</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>a un cadre qui n’est pas une partie d’une image</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>ne nomme aucune image pour&#x202f;: %1</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>mentionne «&#x202f;%1&#x202f;», qui n’est dans aucun dossier de classe</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>mentionne «&#x202f;%1&#x202f;» une seconde fois</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>a «&#x202f;%1&#x202f;» au lieu de 1 (entraînement) ou 0 (test)</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>est de la classe %1, absente des images d’entraînement</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>manque&#x202f;; un dossier IDX contient %1 avec ou sans .gz</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>a l’étiquette %1&#x202f;; les étiquettes vont de 0 à %2</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>manque&#x202f;: installer le paquet Debian dataset-fashion-mnist</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>n’est pas un dossier</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>«&#x202f;%1&#x202f;» ne désigne aucun jeu de données&#x202f;; valeurs possibles&#x202f;: %2</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>a des images de test d’une autre taille que ses images d’entraînement</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1&#x202f;; aucune des images ne peut être lue</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>n’est pas un texte UTF-8</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>OpenSSL ne peut pas calculer SHA-256</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>est un dossier à l’emplacement d’un fichier à écrire</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>ne peut pas être relu&#x202f;: %1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>il n’y a pas de fichiers TorchScript en int8&#x202f;: fp32 ou fp16</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>il n’y a pas d’images sur lesquelles comparer les fichiers exportés</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>les élèves prennent des images de %1, pas de %2</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>il y a %1 noms pour %2 classes</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>se relit avec d’autres octets que ceux qui ont été écrits</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>les fichiers exportés donnent d’autres sorties que le réseau en mémoire&#x202f;: l’écart est de %1</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>il est dit de %1 élèves s’ils répondent ou non, sur %2</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>les réponses de l’enseignant portent sur d’autres images</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>les élèves connaissent %1 classes, l’enseignant %2</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1 prend des images de %2, pas de %3</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>il n’y a pas d’images</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1 réponses ne correspondent pas à %2 étiquettes de %3 classes</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>la classe %1 est hors de 0..%2</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>a une matrice de confusion qui n’est pas carrée</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>a une matrice de confusion avec un effectif inférieur à 0</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>a une exactitude hors de 0..1</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>a une matrice de confusion de %1 classes, pas de %2</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>a %1 sous-ensembles de %2 élèves</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>a ses sous-ensembles d’élèves dans un autre ordre que celui de leurs numéros</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une partie d’un jeu de données&#x202f;: training, validation ou test</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>une probabilité de panne doit être comprise dans 0..1</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>les sous-ensembles de %1 élèves n’ont pas été mesurés</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>les réponses ne sont pas celles de %1</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>le filtre %1 n’est pas l’un des %2 de l’enseignant</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>les cartes de %1 images ne peuvent pas être affichées</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>ne contient pas «&#x202f;%1&#x202f;» des réponses d’un enseignant</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>contient des réponses et des étiquettes qui ne vont pas ensemble</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>contient une étiquette hors de 0..%1</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%1 %2 pour %3 images</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>parmi les %1, il y a %2, hors de 0..%3</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>%1 filtres&#x202f;; 1..%2 sont possibles</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>le nombre de classes est négatif</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>les moyennes ne se divisent pas en lignes de %1 filtres</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>étiquettes</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>prédictions</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>certains lots d’activités ont des étiquettes ou des prédictions et d’autres n’en ont pas</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>la réponse du filtre %1 à l’image %2 n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>les images, les filtres ou les classes sont hors limites</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>une activité est hors de 0..1</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>%1 couleurs sont données pour %2 élèves</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>la recherche de communautés a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>la résolution doit être supérieure à 0</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>ne contient aucune ligne de nombres</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>a %1 colonnes&#x202f;; %2 filtres au plus sont possibles</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>a %1 cellules, les lignes précédentes %2</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>le tableau a plus de %1 nombres</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>colonne %1&#x202f;: «&#x202f;%2&#x202f;» n’est pas un nombre fini</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>contient un seul filtre&#x202f;; un graphe en demande deux</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>colonne %1&#x202f;: un poids est négatif</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>colonne %1&#x202f;: la matrice n’est pas symétrique, le poids diffère de celui de la ligne %2</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>contient %1 octets de nombres codés, %2 étaient attendus</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>contient des nombres qui ne sont pas en base64</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>le percentile doit être compris dans 0..100</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>aucun filtre ne répond à une image&#x202f;: rien dont faire un graphe</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>le nombre top-k ne doit pas être négatif (avec 0, tous les filtres contribuent)</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>un graphe d’activités demande la règle ah ou ca</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>un graphe demande 2..%1 filtres, pas %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une règle de poids des arêtes&#x202f;; valeurs possibles&#x202f;: ah et ca</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>d’un graphe importé, seul le percentile peut être modifié</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>une matrice de poids d’arêtes doit être carrée, avec 2..%1 filtres</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>un poids d’arête est hors de 0..1</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>une somme d’activité est négative ou n’est pas finie</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>une valeur du graphe est hors limites</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>un graphe s’écrit en .dot, .graphml, .csv, .json ou .svg, pas en «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>Graphviz ne peut pas disposer le graphe (son module sfdp est-il installé&#x202f;?)</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>un dessin de %1 filtres ne peut pas succéder à un dessin de %2</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>le graphe n’a pas de filtres</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>le nombre d’élèves doit être d’au moins 1</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>la résolution doit être supérieure à 0 et d’au plus 1e6</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>l’équilibre doit être compris dans 0..1</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>le nombre de graines pour la stabilité ne doit pas être négatif</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>la partition est celle d’un autre graphe</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>un témoin est random ou contiguous</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>il n’y a pas de filtre %1 à déplacer</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>l’élève %1 resterait sans filtre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>«&#x202f;%1&#x202f;» n’existe pas (%2)&#x202f;; valeurs possibles&#x202f;: %3</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>le nombre de filtres est hors limites</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>il n’y a pas de filtre %1</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>le filtre %1 est à deux endroits</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>les filtres d’un groupe ne sont pas en ordre croissant</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>un élève n’a pas de filtres</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>un filtre n’est ni chez un élève ni écarté</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>algorithme de partition</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>règle de mise à l’écart</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>le nombre d’élèves n’est pas celui des réglages</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>les nombres de filtres gardés et écartés ne concordent pas</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>pour %1 élèves, il faut au moins %2 %3&#x202f;; le graphe en a %4</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtres</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>filtres ayant une arête, car les filtres isolés sont écartés</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>filtres ayant une arête, car le plus grand groupe est écarté</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>les résolutions vont d’un nombre supérieur à 0 à un nombre qui n’est pas plus petit, en 1 pas ou plus</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>les images sont trop petites pour %1</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>la largeur d’un MobileNetV2 est supérieure à 0 et d’au plus 16</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 et %2 de plus</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>inattendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>d’une autre forme&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 est %2, %3 était attendu</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>les poids ne conviennent pas à %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une précision&#x202f;; valeurs possibles&#x202f;: fp32, fp16 et int8</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>un ResNet a une profondeur de 18, 34, 50, 101 ou 152&#x202f;; pas de %1</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>un ResNet pour petites images a une profondeur de 6n + 2&#x202f;: 20, 32, 44, 56, 110…&#x202f;; pas de %1</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>aucun appareil CUDA n’a été trouvé, ou ce LibTorch a été compilé sans CUDA</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>a un tenseur nommé %1, ce qui n’est pas un nom</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>n’a pas dtype, shape et data_offsets dans l’en-tête</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>a des éléments de type %1, qui ne sont pas lus</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>a une forme ou des positions qui ne sont pas des entiers à partir de 0</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>dépasse les %1 octets de valeurs</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>a %1 octets, ce que sa forme ne demande pas</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>a des tenseurs qui se chevauchent</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>la longueur de l’en-tête</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>annonce un en-tête de %1 octets&#x202f;; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>l’en-tête</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>a un en-tête qui n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>ne contient pas de tenseurs</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>est du TorchScript au format %1, écrit par un PyTorch plus récent&#x202f;; %2 de ce programme lit les formats jusqu’à %3</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>utilise l’opérateur %1, qui peut faire plus que calculer et qui est refusé dans un fichier à exécuter ici</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>n’est pas un fichier TorchScript&#x202f;: il %1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>contient du code qui occupe %1 octets une fois décompressé&#x202f;; %2 au plus sont lus</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>a des parties qui s’exécutent au chargement (__setstate__, comme dans les modèles quantifiés)&#x202f;: refusé</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>ne contient pas de modèle&#x202f;: il n’a pas de méthode forward</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>Son pooling donne directement les logits&#x202f;: les élèves imitent l’entrée de la dernière convolution.</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>n’a pas de convolution dont les filtres puissent être imités</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>Le chemin de ses logits à une seule carte de caractéristiques n’a pas pu être suivi&#x202f;: la dernière convolution a été prise.</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>n’a pas de convolution «&#x202f;%1&#x202f;» d’où prendre des caractéristiques&#x202f;; il a %2</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>prend des images de %1 canaux, le jeu de données en a %2</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>prend des images en niveaux de gris, le jeu de données a %1 canaux</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>Il prend des images en niveaux de gris&#x202f;: des images en couleurs, il reçoit la luminosité.</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>Il prend des images en couleurs&#x202f;: celles en niveaux de gris lui sont données telles quelles.</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>a là des caractéristiques qui ne sont pas des cartes avec hauteur et largeur</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>ne peut pas répondre à des images de %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>contient un élément endommagé&#x202f;: %1</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>le modèle TorchScript a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>n’est pas un enseignant de ce programme</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>décrit des canaux qui ne vont pas ensemble</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>n’a pas la méthode %1, qu’a tout enseignant de ce programme</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>connaît %1 classes, le jeu de données en a %2</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>n’est pas un classifieur d’images&#x202f;: de %1 images, il ne tire aucun tenseur</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>n’est pas un classifieur d’images&#x202f;: de %1 images, il tire des tenseurs de %2</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>Il a %1 sorties&#x202f;; les logits sont celle qui a %2 valeurs par image.</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>Il se termine par un softmax&#x202f;; ce qui y entre est pris pour les logits.</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>demande «&#x202f;%1&#x202f;» en plus des images</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>ne prend pas d’images</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>a %1 dimensions</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>n’a pas autant de pas que de dimensions</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>a une taille, un pas ou une position négative</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>dépasse son espace de stockage de %1 octets</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>décrit des images ou des classes impossibles</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>a une moyenne ou un écart type qui ne correspond pas à ses canaux</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>est un programme TorchScript, pas les poids d’un enseignant</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un type de couche</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>décrit un tenseur impossible</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>décrit un effectif négatif</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>décrit un nombre de classes impossible</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>contient un tenseur dont le stockage n’est pas décrit comme le fait torch.save</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>contient un tenseur dont les éléments sont de type %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>contient un stockage qui est une partie d’un autre, comme l’écrivait PyTorch avant 0.2</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>n’a pas été écrit par torch.save</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>est une archive zip, mais pas de torch.save&#x202f;: elle n’a pas de data.pkl</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>est un fichier TorchScript, un programme avec ses poids, et non des poids seuls</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>a été écrit sur une machine dont l’ordre des octets n’est pas celui de celle-ci</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>contient un tenseur dont le stockage %1 n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>contient un stockage %1 avec des éléments de deux types</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>mentionne un stockage %1 qu’aucun tenseur n’a</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>la taille d’un stockage</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>se termine trop tôt, dans un stockage&#x202f;: il annonce %1 éléments de %2 octets</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>un stockage</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1 a un stockage qui n’est pas dans le fichier</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1 est un tenseur sans tailles simples</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1 annonce un stockage de %2 éléments, dont le fichier a %3 octets</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1 est un tenseur d’un type qui n’est pas lu (%2)</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>un dictionnaire sans tenseurs</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>ne contient pas de state dict, mais %1</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>un VGG a une profondeur de 11, 13, 16 ou 19&#x202f;; pas de %1</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>la largeur d’un VGG est supérieure à 0 et d’au plus 16</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>il n’a pas de description de ce programme</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>sa description n’est pas du JSON</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>n’est pas un fichier de poids&#x202f;: %1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>un Wide ResNet a une profondeur de 6n + 4&#x202f;: 10, 16, 22, 28, 34, 40…&#x202f;; pas de %1</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>la largeur d’un Wide ResNet est supérieure à 0 et d’au plus 64</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une architecture du catalogue&#x202f;; valeurs possibles&#x202f;: %2</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>une image a au moins un canal et un pixel</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>un réseau a au moins une classe</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>un réseau a au moins un filtre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une famille d’élèves&#x202f;; valeurs possibles&#x202f;: %2</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>aucune famille d’élèves n’est donnée&#x202f;; valeurs possibles&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>%1 exactitudes sont données pour les sous-ensembles de %2 élèves</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>n’est pas un objet JSON</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>appareil %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>appareil %1&#x202f;: device, radio et precision doivent être des textes entre guillemets</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>les appareils de l’élève %1 n’ont pas la même précision</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>l’élève %1 n’a pas d’appareil</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un message&#x202f;; valeurs possibles&#x202f;: features et logits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un message&#x202f;; valeurs possibles&#x202f;: auto, features et logits</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>un plan a au moins un élève</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>%1 budgets sont donnés pour %2 élèves</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>un plan a au moins une classe</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>le budget de l’élève %1 n’a pas de limite&#x202f;; donner memory, macs ou ram</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>est un plan sans élèves</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>dans «&#x202f;%1&#x202f;»&#x202f;: %2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>a deux entrées «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu (%2)&#x202f;; valeurs possibles&#x202f;: %3</translation>
    </message>
    <message>
        <source>device</source>
        <translation>appareil</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1 doit être un nombre entier de %2 à %3, pas %4</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 doit être un nombre de %2 à %3, pas %4</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>un appareil exécute l’élève %1, que le plan n’a pas</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>un plan sans élèves ne peut pas être simulé</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>la vitesse de %1 en %2 n’est pas connue&#x202f;: pas de latence</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>l’énergie de %1 en %2 n’est pas connue</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>le coût de démarrage de %1 n’est pas connu et compte pour 0</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>la latence de liaison de %1 n’est pas connue et compte pour 0</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>l’énergie de %1 n’est pas connue</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>le découpage par couches est compté en %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un emplacement de l’entrée&#x202f;; valeurs possibles&#x202f;: sent et local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>a %1 cellules, l’en-tête %2</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>ne commence pas par l’en-tête d’un fichier de mesures</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>teacher et stages.teacher ne s’accordent pas sur l’existence d’un enseignant</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>a le schéma %1, ce programme connaît le schéma %2&#x202f;: il a été écrit par une version plus récente&#x202f;; utiliser celle-ci</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>ne peut pas être écrit&#x202f;: un nom ou un chemin qu’il contient n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>%1 images d’entraînement, %2 de validation et %3 de test de %4 x %5 x %6 dans %7 classes</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>est un programme (TorchScript) qui n’a pas été importé sur cet ordinateur et n’est pas exécuté. Si la provenance du projet est connue&#x202f;: nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>n’a pas été remplacé&#x202f;: l’étape «&#x202f;%1&#x202f;» dont il provient a été modifiée entre-temps&#x202f;; relancer la commande</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>ne contient pas de projet&#x202f;; en créer un avec nonn new</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>est obsolète, quelque chose en amont a changé&#x202f;: exécuter d’abord %1</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>n’existe pas encore&#x202f;: exécuter d’abord %1</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>n’est pas l’enseignant que décrit project.json</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>prend des images de %1, le jeu de données a %2</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>est fourni avec ce programme mais n’est pas là</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>est fourni avec ce programme mais n’est pas là, ni dans %1</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>n’est pas un essai de ce projet&#x202f;; nonn info en donne la liste</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>ne contient pas d’essai terminé de la partition et du plan actuels&#x202f;: exécuter d’abord nonn distill</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>n’est pas terminé&#x202f;: exécuter d’abord nonn distill --resume</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>a été entraîné avec un enseignant remplacé depuis</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>l’essai %1 a été fait à partir d’une partition ou d’un plan plus anciens</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une source de graphe</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>interrogation de l’enseignant</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>interrogation des élèves</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>est un projet d’autres données ou d’un autre enseignant&#x202f;; donner un autre dossier à la démonstration</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>aucun élève ne tient dans 1/%1 de l’enseignant</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>%1 architectures ont été données pour %2 élèves&#x202f;; en donner une, ou une pour chacun</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>répartit %1 filtres, l’enseignant en a %2</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>distillation de l’essai %1</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>a été commencé avec un autre enseignant, une autre partition ou un autre plan&#x202f;; commencer un nouvel essai</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportation</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>apporte %1 filtres, l’enseignant en a %2</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>construction du graphe</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>les réponses à %1 images sur %2 sont conservées&#x202f;; le graphe est construit à partir de toutes, partie par partie</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>le graphe a été fait avec d’autres réglages que ceux à enregistrer avec lui</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>n’a pas été remplacé&#x202f;: le nouveau graphe a été fait à partir d’autres réponses de l’enseignant</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>est déjà un projet&#x202f;; choisir un autre nom, ou le supprimer d’abord</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>existe déjà et n’est pas un dossier vide</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>lecture de l’enseignant</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>l’enseignant a appris d’images qui servent ici à la validation&#x202f;: il a été entraîné avec la séparation de la graine %1</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>interrogation de l’enseignant masqué</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>n’a pas été remplacé&#x202f;: la nouvelle partition a été faite à partir d’un autre graphe</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>répartition</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>un plan prend ses appareils d’une seule source&#x202f;: un fichier, des budgets ou une liste</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>un plan demande une limite&#x202f;: --memory, --macs, --ram ou --devices</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>images de validation</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>images de test</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>entraînement de l’enseignant</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>n’est pas un programme&#x202f;: il n’y a rien à autoriser</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>doit contenir un objet JSON</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 doit être un objet JSON</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 manque</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1 doit être un texte</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 doit être true ou false</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1 doit être un nombre entier à partir de 0</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 doit être une liste de textes</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1 doit être une liste de nombres</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>%1 n’est pas connu de ce programme</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>a %1 canaux&#x202f;; une moyenne de %2 valeurs et un écart type de %3 ont été donnés</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>ne peut pas recevoir d’images dont l’écart type n’est pas supérieur à 0</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>contient un réseau du catalogue, dont les caractéristiques sont fixées&#x202f;: seules celles de TorchScript peuvent être choisies</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>essai de la normalisation %1</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>ce programme ne fournit un enseignant que pour fashion-mnist&#x202f;: en entraîner un avec nonn teacher train</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>ni XDG_STATE_HOME ni HOME ne disent où noter quels programmes peuvent être exécutés</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>il manque %1</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>l’état de l’optimiseur ne convient pas&#x202f;: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un mode de distillation&#x202f;; valeurs possibles&#x202f;: joint et independent</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>il faut au moins 1 époque</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>un lot doit contenir au moins 2 images</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>le momentum doit être compris dans 0..1, inférieur à 1</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>alpha doit être compris dans 0..1</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>le dropout d’appareils doit être compris dans 0..1, inférieur à 1</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>la taille du cache ne doit pas être négative</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>il faut au moins un thread</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>reprend depuis %1 après l’époque %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une perte de caractéristiques&#x202f;; valeurs possibles&#x202f;: partition et concatenated</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>l’enseignant est interrogé à chaque pas&#x202f;: une variante de chaque image prendrait %1</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>les réponses de l’enseignant à %1 variantes de chaque image sont conservées, %2 par variante</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>a été fait avec d’autres réglages, élèves ou données&#x202f;; commencer un nouvel essai</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>ne décrit aucun élève</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>couche de fusion&#x202f;: %1 ne convient pas</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>ne convient pas aux élèves qui l’accompagnent</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une décroissance du taux&#x202f;; valeurs possibles&#x202f;: cosine et step</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>interrogation de l’enseignant sur la variante %1 de %2, %3&#x202f;%</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>a été fait avec d’autres réglages&#x202f;; le supprimer pour recommencer</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>époque %1&#x202f;: perte %2, validation %3&#x202f;%, %4 images/s</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>est un pickle endommagé&#x202f;: une valeur manque</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>est un pickle endommagé&#x202f;: une marque manque</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>est un pickle endommagé&#x202f;: il rappelle la valeur %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>ne peut pas être lancé&#x202f;: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>ne peut pas être écrit&#x202f;: %1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>une autre tâche de ce programme</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processus %2)</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>attend %1, qui écrit dans %2</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>n’est pas un texte UTF-16&#x202f;: il s’interrompt ou est endommagé à l’octet %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>«&#x202f;%1&#x202f;» peut contenir une virgule décimale ou un séparateur de milliers&#x202f;; écrire par exemple %2</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>a des images qui sont un tableau NumPy de %1&#x202f;; un tableau d’octets (u1) était attendu</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>a des étiquettes qui ne sont ni une liste ni un tableau NumPy d’au plus %1 nombres entiers</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>ses classes viennent dans un autre ordre</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>ses classes sont désormais sans %1</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>ses classes sont désormais avec %1</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>ses classes ont %1 à la place de %2</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>ses images (%1) sont d’un autre nombre de classes</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>il avait %1 images (%2) de la classe «&#x202f;%3&#x202f;», maintenant %4</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>ses images (%1) sont des fichiers d’autres noms ou longueurs</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>ses images (%1) ont d’autres étiquettes, ou viennent dans un autre ordre</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>ses images (%1) montrent autre chose</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>ne peut pas être lu</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>a des images de la classe «&#x202f;%1&#x202f;», mais aucune pour l’entraînement&#x202f;; --empty-classes keep prend quand même la classe</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>conservé malgré l’absence d’images pour l’entraînement&#x202f;: %1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>omis faute d’images&#x202f;: %1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>ne contient pas lui-même de telles données, mais %1 et %2 en contiennent&#x202f;: indiquer l’un d’eux</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1 ne contient pas lui-même de telles données&#x202f;; elles sont prises dans %2</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>omis&#x202f;: %1 images situées dans %2 même, hors de tout dossier de classe</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>omis&#x202f;: le dossier %1, créé par le système</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>omis&#x202f;: %1, dont les %2 images ne sont dans aucun dossier de classe, si bien que rien ne dit ce qu’elles montrent</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>pris pour les images (%1)&#x202f;: le dossier %2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>contient %1 et %2, de noms équivalents&#x202f;; --parts training=FOLDER,validation=FOLDER,test=FOLDER dit lequel utiliser</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>omis&#x202f;: %1, qui ne sont pas des parties comme %2. Si tous sont des classes&#x202f;: --parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>omis&#x202f;: %1, dont le nom ne désigne des images ni d’entraînement, ni de validation, ni de test</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>ne contient pas de dossiers de classes, si bien que rien ne dit ce que montrent ses images&#x202f;; s’il est lui-même une classe&#x202f;: --parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>le dossier %1 est pris pour une classe, bien qu’il contienne des dossiers nommés comme les classes&#x202f;: une partie ou une copie des données&#x202f;?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>les dossiers %1 sont pris pour des classes&#x202f;; «&#x202f;%2&#x202f;» en est-il une&#x202f;?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>les dossiers %1 sont pris pour des classes, bien qu’ils contiennent des dossiers de mêmes noms&#x202f;; si ce sont des parties&#x202f;: --parts training=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>contient plusieurs jeux de données&#x202f;: %1. En indiquer un sous la forme idx:%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un dossier de celui du jeu de données</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas quels dossiers contiennent les parties&#x202f;; comme auto, none ou training=FOLDER,validation=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>«&#x202f;%1&#x202f;» n’indique aucun dossier pour l’entraînement</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>%1 images de test sur %2 sont aussi parmi les images d’entraînement, d’après leur contenu&#x202f;: ce qui est mesuré sur elles est mémorisé, non reconnu</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>%1 images de validation sur %2 sont aussi parmi les images d’entraînement, d’après leur contenu</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>%1 images de test sur %2 sont aussi parmi les images de validation, d’après leur contenu</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>existe déjà et n’a pas été écrit par une exportation&#x202f;: choisir un autre dossier, ou le supprimer d’abord</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>seul le triangle supérieur est rempli&#x202f;; l’inférieur est supposé identique</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>seul le triangle inférieur est rempli&#x202f;; le supérieur est supposé identique</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>la ligne se nomme «&#x202f;%1&#x202f;», la colonne %2 «&#x202f;%3&#x202f;»&#x202f;: lignes et colonnes doivent être dans le même ordre</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>le tableau est symétrique, comme le sont des poids entre filtres&#x202f;: s’il en contient, l’importer comme matrice (--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>est une liste d’arêtes, pas un tableau images x filtres&#x202f;: l’importer comme matrice (--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>un guillemet n’est pas fermé dans cette ligne&#x202f;; une cellule ne peut pas se poursuivre à la suivante</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>colonne %1&#x202f;: «&#x202f;%2&#x202f;» est écrit avec «&#x202f;%3&#x202f;», les nombres précédents avec «&#x202f;%4&#x202f;»</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>a %1 cellules, une arête en demande ici %2</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>la liste a plus de %1 arêtes</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>ne contient aucune arête</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas de quel filtre de l’enseignant il s’agit&#x202f;; écrire leurs numéros, à partir de 0</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>les filtres sont numérotés à partir de 0 ici et de 1 dans le fichier</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>mentionne le filtre %1, l’enseignant en a %2, numérotés à partir de 0</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>une extrémité de l’arête n’a pas de nom, ou un nom qui n’est pas en UTF-8</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>l’arête entre %1 et %2 a un autre poids que précédemment</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>lu comme une liste de %1 arêtes entre %2 filtres</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>les arêtes n’ont pas de poids&#x202f;; tous valent 1</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>contient %1 noms pour %2 filtres</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>le graphe est clairsemé&#x202f;: %1 filtres sur %2 n’ont pas d’arête, si bien que les communautés en disent peu</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1&#x202f;; un percentile plus bas aide, par exemple %2</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1&#x202f;; les activités de plus d’images aident, ou une autre règle</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>la première ligne, de %1 à %2, peut être faite des numéros des colonnes ou de valeurs&#x202f;: --labels %3 ou --labels %4 le dit</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>la première colonne, de %1 à %2, peut être faite des numéros des lignes ou de valeurs&#x202f;: --labels %3 ou --labels %4 le dit</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>contient un nom qui n’est pas en UTF-8&#x202f;: l’enregistrer en UTF-8 ou UTF-16</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>la première ligne est prise pour les noms des colonnes (%1)</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>les filtres sont numérotés à partir de 0&#x202f;: la colonne 1 du fichier est le filtre 0</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>les noms des colonnes ne sont pas dans l’ordre de leurs numéros&#x202f;; les filtres sont pris dans l’ordre du fichier</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>la première colonne est prise pour les noms des lignes (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>«&#x202f;%1&#x202f;» ne dit pas ce que sont les intitulés d’un tableau&#x202f;; valeurs possibles&#x202f;: auto, none, header, index et both</translation>
    </message>
    <message>
        <source>a state dict of PyTorch</source>
        <translation>un state dict de PyTorch</translation>
    </message>
    <message>
        <source>a checkpoint of PyTorch</source>
        <translation>un checkpoint de PyTorch</translation>
    </message>
    <message>
        <source>is %1, which is not read. Where the network is there in PyTorch, %2</source>
        <translation>est %1, ce qui n’est pas lu. Si le réseau est disponible dans PyTorch, %2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>un fichier safetensors</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>un fichier HDF5, comme en écrit Keras</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>un fichier TensorFlow Lite</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>n’est pas un fichier de poids mais un pointeur vers un tel fichier, laissé par un git sans LFS&#x202f;: exécuter git lfs pull</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>est une page web, pas le fichier qui devait être téléchargé</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>n’est pas un fichier de poids connu, ni de torch.save ni de safetensors, ni du TorchScript. Si le réseau est disponible dans PyTorch, %1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>Les poids sont ceux sous %1.</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>Leurs noms commencent par %1.</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>Les couches portent d’autres noms&#x202f;: elles ont été associées d’après leur forme, dans leur ordre. Vérifier l’exactitude.</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>Omis, car aucune couche ne les a&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1 contient des nombres entiers, comme des poids quantifiés&#x202f;: il faut les poids complets</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>; dictionnaires de tenseurs dans le fichier&#x202f;: %1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>les poids ne conviennent pas à %1&#x202f;: %2%3. S’ils sont ceux d’un autre réseau, %4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>ses couches ne sont pas toutes présentes une fois</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>Non pris, bien qu’ils conviennent aussi&#x202f;: %1.</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>a des poids qui ne sont pas des nombres, sont infinis ou sont des variances inférieures à 0&#x202f;: %1. Son entraînement a échoué&#x202f;; prendre un checkpoint antérieur</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>bf16 ne peut pas être calculé ici&#x202f;: il faut un processeur avec AVX-512, que LibTorch ait le droit d’utiliser&#x202f;; prendre fp32</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%1 des %2 valeurs de %3 ne sont pas des nombres (NaN ou infini), comme après un entraînement qui a échoué&#x202f;: importer des poids enregistrés avant</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>a l’appareil %1 inscrit dans son code. L’enregistrer à nouveau en Python&#x202f;: model.to(&apos;cpu&apos;), puis trace ou script avec des images qui sont aussi sur le CPU</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>a été enregistré en mode entraînement&#x202f;: son opération %1 calcule comme à l’entraînement, quoi qu’on lui dise. En Python, appeler model.eval() avant torch.jit.trace, et donner à F.dropout son training=self.training&#x202f;; puis enregistrer à nouveau</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>est un code que %1 de ce programme ne comprend pas, comme celui d’un PyTorch plus récent. L’enregistrer à nouveau avec le PyTorch de cette version</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>utilise %1, que %2 de ce programme ne connaît pas sous cette forme&#x202f;: cela vient d’un PyTorch plus récent ou d’une extension. L’enregistrer à nouveau avec le PyTorch de cette version, ou avec cette opération décomposée en d’autres</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>n’est pas un fichier TorchScript que %1 puisse lire&#x202f;: il est endommagé ou coupé</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>n’est pas un fichier TorchScript que %1 puisse lire&#x202f;: il est endommagé, ou fait pour une autre version</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>ne répond qu’à des lots de %1 images, car leur nombre est inscrit dans son code. En Python, écrire x.flatten(1) ou x.view(x.size(0), -1) à la place de ce qui le nomme, comme x.view(1, -1), ou utiliser script plutôt que trace&#x202f;; puis enregistrer à nouveau</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>n’a pas de convolution avant sa réponse&#x202f;: après la dernière, %1, viennent %2&#x202f;% de ses calculs, dans des couches linéaires, comme dans un transformer. Ce que disent ses filtres est loin de la réponse, et des élèves qui les imitent en apprennent peu. nonn teacher import --features %1 les prend quand même</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>donne à une seule image une réponse de %1 dimensions au lieu de 2, comme par x.squeeze(). En Python, écrire plutôt x.flatten(1)&#x202f;; puis enregistrer à nouveau</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>répond à des images fabriquées par des valeurs qui ne sont pas des nombres (NaN ou infini)</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>donne à une image une autre réponse seule que parmi d’autres&#x202f;: il ne peut pas être utilisé par lots. A-t-il été enregistré en mode entraînement, ou calcule-t-il sur le lot&#x202f;?</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>a été arrêté par le système lors du premier examen, peut-être faute de mémoire</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>fait planter %1 (%2) à l’exécution&#x202f;; l’essai a eu lieu dans un processus séparé, et rien d’autre n’a été touché. L’enregistrer à nouveau en Python après model.float().eval(), par torch.jit.trace s’il était fait par script, par torch.jit.script s’il était fait par trace</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>n’a pas répondu à deux images en %1 secondes et a été arrêté. Contient-il une boucle sans fin, ou est-il bien trop grand pour cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>qui examine d’abord un fichier TorchScript, s’est interrompu</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>ne peut pas être examiné&#x202f;: %1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>De ses %1 sorties, %2 ont %3 valeurs par image&#x202f;; parmi elles, c’est la numéro %4 qui est prise pour les logits.</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>il a un appareil autre que le CPU inscrit dans son code. L’enregistrer à nouveau en Python&#x202f;: model.to(&apos;cpu&apos;), puis trace ou script avec des images qui sont aussi sur le CPU</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>il demande plus de mémoire qu’il n’y en a de libre sur cet ordinateur</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>une de ses couches linéaires reçoit %1 valeurs et en prend %2. Il est peut-être fait pour des images d’une autre taille</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>il met %1 valeurs dans la forme %2. Il est peut-être fait pour des images d’une autre taille</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>une de ses convolutions prend %1 canaux et en reçoit %2</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>les images sont trop petites pour ses couches&#x202f;: il est fait pour de plus grandes</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>il joint des tenseurs de %1 et de %2 valeurs, qui ne vont pas ensemble. Il est peut-être fait pour des images d’une autre taille</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>il mélange des types de nombres. L’enregistrer à nouveau en Python après model.float()</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>il est quantifié, et le LibTorch de cet ordinateur ne peut pas l’exécuter. Enregistrer le modèle avant la quantification</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>son opération %1 a échoué dans %2</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>une de ses opérations a échoué dans %1</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>La sortie prise a %1 images de validation justes sur %2, la suivante %3.</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>est dans le projet %1, dont les fichiers ne doivent pas être remplacés&#x202f;: choisir un endroit à côté, ou dans son dossier %2</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>est un fichier, pas un dossier</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>il avait %1, maintenant %2</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>%1 images ne pouvaient pas être lues, maintenant %2</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>ses images sont réparties autrement entre entraînement, validation et test</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>a changé depuis la création du projet&#x202f;: %1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>contient d’autres données que celles avec lesquelles le projet a été créé&#x202f;: %1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>a été refait entre-temps&#x202f;; relancer la commande</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>a disparu&#x202f;: exécuter à nouveau %1</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>n’est pas là. Si les images ont été déplacées&#x202f;: nonn data %1 --source %2:FOLDER</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>fait partie de ce programme mais n’est pas là&#x202f;: le réinstaller</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>n’est pas là&#x202f;: l’essai vient d’une version plus ancienne, qui ne conservait pas la partition et le plan dont il est issu</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>serait lu comme %1, mais les données du projet sont %2&#x202f;: l’indiquer sous la forme %2:%3</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>est en cours de traitement par %1</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>a été modifié entre-temps&#x202f;; relancer la commande</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>est en cours d’entraînement par %1</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1. Les élèves de sa meilleure époque, %2, sont conservés comme ceux de cet essai</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>existe déjà et n’est pas un graphe de filtres écrit ici auparavant&#x202f;: choisir un autre nom, ou le supprimer d’abord</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>images&#x202f;: %1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>l’enseignant n’est pas pris&#x202f;: ce qu’il répond aux images est NaN ou infini</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1. La meilleure époque, %2, est conservée ici&#x202f;: nonn teacher import la prend</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>est utilisé&#x202f;: l’enseignant est en cours d’entraînement par %1</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>est un fichier TorchScript, un réseau avec ses poids&#x202f;: il s’importe sans --arch</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>lui ou le jeu de données n’a pas trois canaux dont l’ordre pourrait être inversé</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>la décroissance des poids doit être de 0 à %1</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>la température doit être supérieure à 0 et d’au plus %1</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>beta doit être de 0 à %1</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>le terme de distillation</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>l’entropie croisée</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>le terme des caractéristiques</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la perte</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>élève %1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>la couche de fusion</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 valait %2</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%1 (%2) contenait des valeurs qui ne sont pas des nombres</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>la perte de la couche de fusion</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>l’enseignant</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>le taux d’apprentissage doit être supérieur à 0 et d’au plus %1</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>le calcul a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>n’est pas un texte en UTF-8, ni en UTF-16 avec son indicateur d’ordre des octets&#x202f;: il contient un octet 0</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>n’est pas une image JPEG, PNG, WebP ou BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>est un BMP endommagé&#x202f;: le fichier se termine trop tôt</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>est un BMP de %1 bits par pixel sous la forme %2&#x202f;; sont lus ceux non compressés de 1, 4, 8, 24 ou 32 bits</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>est un BMP endommagé&#x202f;: ses pixels commencent dans son en-tête</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>est un BMP endommagé&#x202f;: il a une palette de %1 couleurs</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>est un BMP d’OS/2&#x202f;; ceux de Windows sont lus</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>est un BMP endommagé&#x202f;: un pixel a la couleur %1 d’une palette de %2</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>ne contient pas d’images JPEG, PNG, WebP ou BMP dans ses dossiers de classes</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>est un fichier %1&#x202f;; JPEG, PNG, WebP et BMP sont lus</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>, en gris comme moyenne de leurs trois canaux</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>, leur unique canal répété</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>des images de %1 canaux ne peuvent pas devenir des images de %2</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>les réseaux voient les images avec %1 canaux au lieu de %2%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> et recadrées sur le carré central</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>les réseaux voient les images avec %1 x %2 pixels au lieu de %3 x %4, redimensionnées bilinéairement%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>prend plus d’une entrée&#x202f;: %1 et %2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>ne prend aucune entrée</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>prend des images du type d’élément %1, pas float32</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>prend des entrées de %1 dimensions, or les images en ont quatre</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>lit %1 avant que rien ne le produise</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>ne produit rien</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>est du domaine %1, dont les opérateurs ne sont pas pris en charge</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>produit %1, qui existe déjà</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>n’est pas à la fin, seul endroit où cela est pris en charge</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>Le softmax final a été omis&#x202f;: les logits sont ce qu’il lit.</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>sa sortie %1 n’est calculée à partir d’aucune image</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>ses poids ont %1 dimensions, or quatre sont prises en charge</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>ses poids sont pour %1 groupes de %2 canaux, or il y a %3 canaux</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>ses poids sont de longueurs différentes</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>a %1 valeurs comme borne</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>combine un tenseur avec des constantes qui ne sont pas une par canal</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>divise une constante par un tenseur, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>ses poids ne conviennent pas à %1 entrées</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>ne joint rien</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>joint selon l’axe %1, or seul celui des canaux est pris en charge</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>son axe est %1, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>ne garde pas les images séparées</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>produit autre chose qu’un vecteur par image</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>ne produit pas un vecteur par image</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>n’est pas une moyenne sur la hauteur et la largeur, seule prise en charge</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>n’est pas pris en charge</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>le tenseur %1 %2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>garde ses valeurs dans un autre fichier&#x202f;: enregistrer le modèle en les incluant</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>est du type d’élément %1, qui n’est pas lu</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>a une dimension de %1</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>annonce %1 éléments et en a %2</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>contient des entiers, là où il faut des nombres à virgule flottante</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>ne contient pas d’entiers, là où il en faut</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>le nœud %1, un opérateur %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>son entrée %1 manque</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>son entrée %1 n’est calculée à partir d’aucune image</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>lit une carte complétée par un remplissage, ce que seules les convolutions peuvent faire</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>son entrée %1 n’est pas une constante</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>son entrée %1 ne contient pas de nombres entiers connus d’avance</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>son attribut %1 n’est pas une liste de nombres entiers</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>son attribut %1 est %2, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>sa valeur est d’un type inconnu</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>est utilisé d’une façon non prise en charge</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>prend l’élément %1 sur %2</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>a un noyau, un pas, une dilatation ou un remplissage de %1</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>son attribut %1 a %2 valeurs, or deux sont prises en charge</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>n’a pas de kernel_shape</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>a des poids d’une autre taille que son kernel_shape</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>son attribut %1 a %2 valeur, or quatre sont prises en charge</numerusform>
            <numerusform>son attribut %1 a %2 valeurs, or quatre sont prises en charge</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>compte le remplissage et arrondit les tailles vers le haut, ce qui n’est pas pris en charge ensemble</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>multiplie des cartes de caractéristiques par une matrice, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>ses starts, ends, axes et steps sont de longueurs différentes</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>découpe un morceau d’une façon non prise en charge</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>est autre chose que des zéros autour de cartes de caractéristiques, seuls pris en charge</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>ajoute des canaux et des pixels à la fois, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>a un nombre de plus de dix octets</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>a un champ sans numéro</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>le champ %1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>a un champ du type inconnu %1</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>a le champ %1 de type %2, là où il faut le type %3</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>a plus de %1 nœuds et tenseurs</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>n’est pas un fichier ONNX&#x202f;: il n’a pas de graphe ou pas de version</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>n’est pas carrée&#x202f;: lignes&#x202f;: %1, poids dans chacune&#x202f;: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>«&#x202f;%1&#x202f;» peut avoir une virgule décimale ou un séparateur de milliers, comme tous les nombres de ce genre dans ce fichier&#x202f;: les écrire avec un point décimal, ou sans virgules</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>a une colonne %1, nommée «&#x202f;%2&#x202f;», qui n’est celle d’aucun filtre&#x202f;: la retirer</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>un fichier Core ML</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>un SavedModel de TensorFlow</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>un tableau NumPy</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>un fichier GGUF</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>un réseau OpenVINO</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>un simple pickle Python que torch.save n’a pas écrit</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>est compressé&#x202f;: le décompresser et donner le fichier qu’il contient</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>est un texte JSON, comme il y en a à côté des fichiers de poids&#x202f;: donner le fichier qui contient les tenseurs</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>, sous %1</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>est %1, des poids seuls sans le réseau auquel ils appartiennent (tenseurs contenus&#x202f;: %2%3). Nommer le réseau avec --arch (comme resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2) ou, pour tout autre, %4</translation>
    </message>
    <message>
        <source>%1
Or %2</source>
        <translation>%1
Ou %2</translation>
    </message>
    <message>
        <source>make a TorchScript file of the network in Python, with an image of the size it takes:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</source>
        <translation>créer un fichier TorchScript du réseau en Python, avec une image de la taille qu’il prend&#x202f;:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>images are too small for it</source>
        <translation>les images sont trop petites pour cela</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>produit un tenseur de %1, ce qui est trop grand</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>lit un vecteur, là où il faut des cartes de caractéristiques</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>a %1 biais pour %2 canaux</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>a %1 groupes pour %2 canaux</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>a %1 poids, ce qui ne convient pas à %2 canaux</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>lit des cartes de caractéristiques, là où il faut un vecteur</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>n’a pas de valeurs entre ses bornes</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>additionne %1 et %2</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>a des fenêtres qui ne voient que du remplissage</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>a des fenêtres dilatées, que le pooling par moyenne n’a pas</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>joint %1 et %2</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>ne prend aucun des %1 canaux</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>a deux opérations du nom de %1</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>a deux sorties du nom de %1</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>un tenseur sans nom</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1. Essayé aussi&#x202f;: des images de %2 pixels de côté&#x202f;; --size en indique une autre</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>est une archive zip&#x202f;: la décompresser et donner le fichier qu’elle contient, %1</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>est une archive de tableaux NumPy, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>est un fichier Keras, ce qui n’est pas lu</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>une vitesse demande au moins une mesure de temps</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>une mesure de temps demande des MAC, dont certaines par canal (depthwise), et un temps supérieur à 0</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>aucune vitesse n’explique ces mesures de temps</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>mesure %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu&#x202f;; valeurs possibles&#x202f;: name, student, device, radio, precision, memory, macs, ram, fail et les valeurs du profil d’un appareil</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>deux appareils se nomment «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une règle de taille des élèves&#x202f;; valeurs possibles&#x202f;: fill et share</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>ni XDG_DATA_HOME ni HOME ne disent où conserver les appareils</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channels doit être 1 ou 3</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>des images de %1 canaux</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>ses images étaient %1 dans leurs fichiers, maintenant %2</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>n’a pas de mesures de temps</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>n’a pas été modifié&#x202f;: quelqu’un d’autre a changé entre-temps la façon dont les réseaux voient les images</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>enseignant&#x202f;: %1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>n’est pas une variante de ce projet&#x202f;; nonn variant en donne la liste</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>est déjà conservé&#x202f;: choisir un autre nom, ou le supprimer d’abord</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>ne peut pas être supprimé&#x202f;: %1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>essai d’images de %1</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%1 avec %2 (retenu)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 avec %2</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>Plusieurs tailles lui conviennent&#x202f;; images justes sur %1 images de validation&#x202f;: %2.</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>a été fait avec des images d’une autre taille ou couleur&#x202f;; le supprimer pour recommencer</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>Non pris, bien qu’ils conviennent aussi&#x202f;: ceux qui commencent par %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un objectif&#x202f;; valeurs possibles&#x202f;: latency, energy et accuracy</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>%1 appareils sont indiqués pour %2 élèves&#x202f;: il en faut un à chacun</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>en %1, il tiendrait</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>il tiendrait avec %1</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>L’élève %1 demande %2 de RAM de plus que n’en a son appareil, dans %3&#x202f;; %4.</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>L’élève %1 demande %2 de plus (%3) que n’en a son appareil&#x202f;; %4.</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>il faut jouer au moins un tour</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>Il ne prend pas d’images de %1, mais de %2&#x202f;: %3.</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>Il ne prend pas d’images de %1, mais de %2.</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>il n’a guère plus d’images de validation justes que le hasard. Connaît-il ces classes, dans cet ordre, et ses images sont-elles normalisées autrement (--mean, --std), en bleu, vert, rouge (--bgr) ou d’une autre taille (--size)&#x202f;?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nom de variante&#x202f;: 1 à %2 caractères, sans barre oblique d’aucun sens, ni point ou espace au début</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>est trop grand pour une archive zip</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>aucune image de test ne montre&#x202f;: %1&#x202f;; la reconnaissance de ces classes n’est pas mesurée</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>ne contient que des images d’une seule classe, %1</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1. Il est fait pour des images de %2, et celles-ci sont de %3</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>donne d’autres sorties que le réseau en mémoire&#x202f;: l’écart est de %1</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>est un fichier ONNX, un réseau avec ses poids&#x202f;: il s’importe sans --arch</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>un enseignant ne s’exporte qu’en ONNX</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>C n’est pas disponible en fp16&#x202f;: fp32 ou int8</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1 n’est pas arrivé à son terme sur %2</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1 s’est arrêté sur une erreur sur %2</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>%1 ne peut pas être compilé pour %2</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>la taille de %1 ne peut pas être lue</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>l’édition de liens de %1 pour %2 a échoué</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une carte qui puisse être émulée&#x202f;; valeurs possibles&#x202f;: %2</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>le paquet %1 n’est pas installé</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>Le fichier calcule en entiers de 8 bits&#x202f;: leur arrondi a été omis.</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>a plusieurs échelles pour un tenseur, ce qui n’est pas connu</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>ne contient pas d’entiers de 8 ou 32 bits, là où il en faut</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>ses échelles ne conviennent pas à ce qu’elles mettent à l’échelle</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>se relit comme un autre réseau que celui qui a été écrit</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>exécution sur des cartes émulées</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1 met un vecteur à l’échelle, ce qui n’est pas disponible en entiers de 8 bits</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>est trop long pour une leçon&#x202f;: %1 caractères</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>n’a pas de ligne de titre, comme «&#x202f;# Titre&#x202f;»</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>n’a pas d’étape, comme «&#x202f;## Étape&#x202f;»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>ligne %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>une leçon a un seul titre&#x202f;; les étapes commencent par «&#x202f;##&#x202f;»</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>le titre de la leçon vient en premier, comme «&#x202f;# Titre&#x202f;»</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>une leçon a au plus %1 étapes</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>l’étape ne dit rien</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@question et @answer vont ensemble</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>rien ne s’appelle {%1}</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1 appartient à une étape, qui commence par «&#x202f;##&#x202f;»</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1 ne dit rien</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>l’étape a déjà %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 n’est pas connu</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>il n’y a pas d’étape de projet nommée %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>«&#x202f;%1&#x202f;» ne peut pas être fait</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>«&#x202f;%1&#x202f;» demande un nombre</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>«&#x202f;%1&#x202f;» demande un complément</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une vérification, comme students &gt;= 3</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>est trop grand pour une leçon&#x202f;: %1 octets</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>mène hors du kit</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>n’est pas un fichier</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>n’est pas dans l’archive</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>dépasse les %1 octets autorisés</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>n’est ni un dossier ni une archive zip</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>ne figure pas dans le manifeste</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>a %1 octets alors que le manifeste en indique %2</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>n’est pas le fichier que désigne le manifeste&#x202f;: son SHA-256 est différent</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>a une autre forme que celle du manifeste</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1 est %2, hors de 1 à %3</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>les images sont réduites en deçà de ce que voient les élèves</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>le fichier %1 n’est pas dans le kit</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>la taille ou le SHA-256 de %1 n’est pas valide</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>le fichier %1 figure deux fois</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>il n’a pas de classes ou pas d’élèves</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>le fichier %1 ne figure pas dans la liste</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>il n’y a pas d’images de référence</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>le vecteur de référence %1 est de forme %2, pas %3</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>n’est pas le manifeste d’un kit</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>est de version %1, or ce programme connaît les versions jusqu’à %2&#x202f;: il est plus ancien que le kit</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>est de version %1, qui n’existe pas</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1 ne fait pas partie des kits&#x202f;: %2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>le vecteur de référence %1 manque en %2</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>les élèves ne sont pas présents en ONNX en %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un format d’exportation&#x202f;: torchscript, onnx, c ou bundle</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>est un kit, dont il resterait des fichiers&#x202f;: choisir un autre dossier, ou le supprimer d’abord</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>le début</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>n’est pas un tableau NumPy</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la version</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>est de version %1 du format NumPy, qui n’est pas connue</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>contient d’autres nombres que float32</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>ne contient pas ses lignes l’une après l’autre</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>n’a pas de forme</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>n’a pas les nombres qu’annonce sa forme</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>les nombres</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>annonce %1 éléments, plus qu’aucun fichier n’en contient</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1. Une liste d’arêtes est lue si sa première ligne nomme les colonnes&#x202f;: source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>est une liste de paires de noms&#x202f;; la première, %1 et %2, peut être une arête ou les noms des colonnes&#x202f;: écrire source,target dans une ligne au-dessus des arêtes</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>les filtres sont numérotés à partir de 0&#x202f;; aucune arête ne nomme le filtre 0&#x202f;: si le fichier compte à partir de 1, diminuer ses numéros de 1</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>mentionne le filtre %1&#x202f;; les filtres sont numérotés à partir de 0</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>mentionne le filtre %1&#x202f;; %2 filtres au plus sont possibles</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>%1 filtres au plus sont possibles</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>la première ligne est prise pour les noms des colonnes</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>rien (None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>une liste avec des tenseurs sans nom (%1 valeurs sur %2)</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>une liste de valeurs (%1), dont aucune n’est un tenseur</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1. Enregistrer les poids du réseau en Python&#x202f;:%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>un objet de la classe Python %1, que seul son programme peut lire. Y enregistrer ses poids seuls&#x202f;:%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>le réseau répond à des images pour la première fois, en %1 secondes au plus</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>poids de l’enseignant divisés par ceux du plus grand élève, déployés dans la précision du plan</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>performances</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>temps de l’enseignant sur le premier appareil divisé par le calcul de l’élève le plus lent</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>énergie de l’enseignant sur le premier appareil divisée par celle de l’appareil le plus gourmand, radio comprise</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>un élève de la taille totale, découpé par canaux, divisé par les élèves&#x202f;; l’un et l’autre sans attente</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>vitesse des appareils</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>coût de démarrage des appareils</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>énergie de calcul</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>débit de la radio</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>latence de la radio</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>énergie de la radio</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>l’appareil %1 n’a pas de limite&#x202f;; donner memory, macs ou ram</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>avec des images de %1 x %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>avec le réseau %1</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>est dans le projet %1, dont les fichiers ne doivent pas être remplacés&#x202f;: choisir un endroit à côté</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1. La dernière version écrite par ce programme est dans %2</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>lecture impossible&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>des nombres d’élèves de 1 à %1 peuvent être comparés, car il y a %2 filtres</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>Un taux d’apprentissage plus petit, ou moins de poids sur ce terme de la perte, peut aider</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>l’entraînement a divergé à l’époque %1, au pas %2, taux d’apprentissage %3&#x202f;: %4. %5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>ce que l’enseignant répond à %1 images sur %2 est NaN ou infini</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>Est-ce un enseignant pour de telles images, et sont-elles normalisées comme lors de son entraînement&#x202f;?</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1 contient des nombres trop grands</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1 n’est pas arrondi en entiers de 8 bits, comme d’autres le sont</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1 n’est pas une constante</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1 n’a pas d’échelle ou pas de point zéro</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1 n’a pas exactement une échelle supérieure à 0 et un point zéro</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>les poids de %1 ne correspondent pas à leurs échelles</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>les sommes de %1 peuvent ne pas tenir en 32 bits</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1&#x202f;; il faut dans le fichier un poids pour plus de paires</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1&#x202f;; un top-k supérieur à %2 aide, ou les activités de plus d’images</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>prend d’autres entrées que ne le dit le manifeste</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>produit un tenseur de %1 nombres, plus qu’aucun appareil n’en contient</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>ne donne pas %1 comme le dit le manifeste</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>il n’y a pas d’élève %1 parmi %2</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>donne %1 autrement que les vecteurs de référence&#x202f;: l’écart est de %2</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>ne contient pas d’images</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>lecture du kit</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>a %1 x %2 pixels, or les élèves voient %3 x %4</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>Il prend des images de %1 canaux&#x202f;: celles en niveaux de gris lui sont données dans chacun.</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>NoNN Workbench répartit ce que sait un classifieur d’images entraîné (l’enseignant) entre plusieurs réseaux minuscules (les élèves), un par appareil, et les fait apprendre.
Le chemin habituel est new, graph, partition, plan, distill, evaluate, export&#x202f;; demo fait tout. Un projet est un dossier où chaque commande trouve ce que les précédentes ont fait. Une option omise prend sa valeur par défaut, non celle de la dernière fois.</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>Chaque commande accepte --json, --quiet, --threads N, --seed S et --device D, voir nonn --help. Code de retour&#x202f;: 0 terminé, 1 échec, 2 mauvais usage, 3 mauvaise entrée ou demande impossible à satisfaire, 130 arrêté par Ctrl-C (l’état est enregistré).</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Afficher cette aide et quitter</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Afficher la version du programme et quitter</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>Écrire sur stdout un seul objet JSON, même en cas d’échec, et rien d’autre</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>Ne pas indiquer l’avancement</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>De tout ce qui est laissé au hasard&#x202f;; la même graine donne le même résultat</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>Où tournent les réseaux&#x202f;: auto prend un appareil CUDA s’il y en a un</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>Dossier du projet, comme my.nonn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>L’enseignant (%1) occupe %2.</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>Les élèves ensemble sont à %1 points sous l’enseignant.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fait en %1.</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>Les élèves&#x202f;:   %1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>Le projet&#x202f;:    %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#x202f;:</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>Faire tout le travail une fois, sur Fashion-MNIST avec l’enseignant fourni&#x202f;: deux élèves, chacun d’au plus 1/31 de la taille de l’enseignant. Environ dix minutes avec deux cœurs. Relancée, la commande reprend là où elle a été arrêtée et ne répète rien de ce qui est fait</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>Reçoit le projet demo.nonn et, dans export, les élèves</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>En deux minutes environ, avec moins d’images&#x202f;: pour un aperçu, les élèves sont moins exacts</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>ne contient aucun essai inachevé de la partition et du plan actuels à poursuivre</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>a été commencé avec %1 %2, non %3&#x202f;: omettre l’option, ou commencer un nouvel essai sans --resume</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>Essai %1&#x202f;: %2 époques, dont la %3 a été la meilleure sur les images de validation avec %4&#x202f;; %5 images/s, %6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint&#x202f;: élèves et couche de fusion ensemble&#x202f;; independent&#x202f;: chaque élève seul, puis la couche de fusion, de sorte que les appareils n’ont pas à se parler à l’entraînement non plus (par défaut&#x202f;: joint)</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>Comment les caractéristiques des élèves sont comparées à celles de l’enseignant&#x202f;: partition, chaque élève à part, la même échelle pour tout nombre d’élèves&#x202f;; concatenated, comme le font les auteurs de NoNN (par défaut&#x202f;: partition)</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>Poids des réponses de l’enseignant&#x202f;; les étiquettes reçoivent le reste jusqu’à 1</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>Adoucit les réponses avant de les comparer</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>Poids de la perte de caractéristiques (par défaut&#x202f;: 100&#x202f;; avec --feature-loss concatenated 10000)</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>Probabilité que le message d’un élève se perde à l’entraînement, pour que les autres apprennent à s’en passer (par défaut&#x202f;: 0)</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>Entraîner les élèves à imiter les filtres et les réponses de l’enseignant. Chaque essai est conservé sous son numéro&#x202f;; arrêté (Ctrl-C), il reprend par --resume comme si de rien n’était</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>Mémoire pour les réponses de l’enseignant, afin de ne pas l’interroger à chaque époque&#x202f;; 0&#x202f;: aucune n’est gardée</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>Images d’entraînement utilisées, de chaque classe sa part&#x202f;; 0&#x202f;: toutes (par défaut&#x202f;: 0)</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>Réseaux à la place de ceux du plan, comme wrn-10-1&#x202f;: un pour tous les élèves, ou un pour chacun, séparés par des virgules</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>Poursuivre le dernier essai inachevé, avec ses propres réglages et son nombre de threads</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>%1 filtres, %2 arêtes de poids %3 et plus, %4 filtres sans arête</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>Règle %1, de %2 images&#x202f;; %3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>Règle %1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Écrit dans %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>Modularité (combien plus lourdes sont les arêtes au sein des élèves que par hasard)&#x202f;: %1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>%1 communautés trouvées à la résolution %2&#x202f;; accord entre graines %3 sur 1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>%1 communautés trouvées à la résolution %2&#x202f;; accord entre graines -</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>%1 filtres gardés sur %2, avec %3 de l’activité</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>L’enseignant avec ceux-ci seuls&#x202f;: %1 des images de validation sur lesquelles il a été interrogé</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution&#x202f;: «&#x202f;%1&#x202f;» n’est ni auto ni un nombre supérieur à 0</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move&#x202f;: «&#x202f;%1&#x202f;» n’indique pas des filtres et un élève, comme 3,17=1 ou 4=discarded</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>Construire le graphe de filtres&#x202f;: un nœud pour chaque filtre de la dernière carte de caractéristiques de l’enseignant, une arête entre deux qui répondent aux mêmes images de validation</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>Poids d’une arête&#x202f;: ah (activation hubs, lie les filtres forts aux faibles) ou ca (co-activation, lie les filtres semblables)</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>Seuls autant des filtres les plus forts d’une image forment des arêtes&#x202f;; 0&#x202f;: tous</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>Les arêtes sous ce percentile des poids sont écartées&#x202f;; par défaut celui qui convient au nombre de filtres, 99 ou moins</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>Images de validation sur lesquelles l’enseignant est interrogé&#x202f;; 0&#x202f;: toutes. Ses réponses sont gardées dans le projet</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>Construire plutôt à partir d’une table CSV d’images x filtres</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>Prendre plutôt une table CSV de poids filtres x filtres, ou une liste d’arêtes (source, target, weight)</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>Ce qui, dans cette table, est des noms&#x202f;: sa première ligne (header), sa première colonne (index), les deux (both) ou rien (none)&#x202f;; auto le trouve et le dit</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>Écrire aussi le graphe&#x202f;; l’extension décide&#x202f;: .dot, .graphml, .csv, .json ou .svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>Répartir les filtres entre les élèves, selon les communautés du graphe</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>Combien d’élèves, un par appareil</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>Au-dessus de 1, plus de communautés, et plus petites&#x202f;; auto cherche le nombre d’élèves</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>Quels filtres aucun élève n’imite&#x202f;: cover-all n’en omet aucun, drop-isolated ceux sans arête, drop-largest le plus grand groupe (comme le font les auteurs de NoNN)</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0&#x202f;: tailles telles que trouvées&#x202f;; 1&#x202f;: tailles égales</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>Puis déplacer des filtres à la main, comme 3,17=1 (vers l’élève 1) ou 4=discarded&#x202f;; peut être donné plusieurs fois</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>Élèves pour %1 en %2, %3 ms par image sur un thread.</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>Les élèves qui répondent avaient %1 des images de test justes, mesuré en fp32.</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>Demander aux élèves d’un kit ce qu’il y a sur des images, à chacun seul et à tous ensemble</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>Dossier ou archive zip, voir nonn export --format bundle</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG, PNG, WebP ou BMP&#x202f;; d’un dossier, toutes celles qu’il contient</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>Élèves qui ne répondent pas, comme 0,2</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csv et --same-memory vont avec --sweep</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>Certains élèves ne tiennent pas&#x202f;; rien n’a été enregistré.</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>Choisir pour chaque élève le plus grand réseau qui tient sur son appareil. Si aucun ne tient, le plus proche est montré et le code de retour est 3</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>Octets des poids déployés, comme 500KB (1000 octets) ou 500KiB (1024)</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>Des poids, activations et messages&#x202f;: fp32, fp16 ou int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>Multiplications-additions par image, comme 50M</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill&#x202f;: chaque élève aussi grand que son appareil le permet&#x202f;; share&#x202f;: tous avec autant de paramètres par filtre, de sorte qu’un élève de peu de filtres est petit</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>Octets des activations à leur maximum, comme 320KB</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>Une liste JSON d’appareils avec chacun son budget&#x202f;: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}&#x202f;; les limites ci-dessus valent là où elle ne dit rien. Si aucune entrée ne nomme d’élève, le planificateur choisit quel appareil fait tourner lequel</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>En quoi le choix d’appareils du planificateur doit être le meilleur&#x202f;: latency (latence), energy (énergie) ou accuracy (exactitude quand des appareils tombent en panne)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local&#x202f;: chaque appareil voit l’image lui-même&#x202f;; sent&#x202f;: l’envoyer compte pour la latence</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>Ne rien enregistrer, mais comparer 1, 2… N élèves&#x202f;: mémoire, octets, latence et, si un tel réseau a été entraîné, exactitude&#x202f;; sans limite, avec les appareils du plan du projet</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>Avec --sweep&#x202f;: les appareils ont ensemble, quel que soit leur nombre, autant de mémoire que les élèves actuels du projet</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>Écrire ce que trouve --sweep en table</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>Prédire ce que les appareils se disent, combien de temps prend une image et ce qu’elle coûte, à côté d’un réseau réparti couche par couche sur autant d’appareils</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>Une liste JSON d’appareils, comme pour nonn plan (par défaut&#x202f;: ceux du plan, sinon un Raspberry Pi 4 chacun)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local&#x202f;: chaque appareil voit l’image lui-même&#x202f;; sent&#x202f;: elle est envoyée à chacun, et comptée</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>Ce qu’un appareil envoie&#x202f;: features (caractéristiques), sa part des logits, ou auto pour le plus petit&#x202f;; la réponse est la même</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>Images simulées au hasard, avec trames perdues, retards et appareils en panne (par défaut&#x202f;: 10000&#x202f;; 0&#x202f;: aucune)</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>Écrire ce que chaque appareil fait et quand pour une image, avec les élèves et avec un réseau réparti de chaque façon</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>De quels élèves (par défaut&#x202f;: ceux du dernier essai terminé, sinon du plan)</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>Chronométrer des élèves sur cette machine, ou prendre des temps d’ailleurs, et garder parmi vos appareils la vitesse et le coût de démarrage qui les expliquent</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>L’appareil qui reçoit les vitesses, fourni ou nouveau</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>Temps d’une carte ou d’un émulateur&#x202f;: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <source>current</source>
        <translation>à jour</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>Les images de test ont été prélevées sur celles d’entraînement</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>Les images de test sont celles du dossier val&#x202f;: il n’y a pas de dossier test</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>Les images de validation ont été prélevées sur celles d’entraînement</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>Omise&#x202f;: 1 image illisible</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>Omises&#x202f;: %1 images illisibles</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>… (--json en montre plus)</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>Données&#x202f;:  %1, %2 classes, images de %3&#x202f;; %4 pour l’entraînement, %5 pour la validation, %6 pour le test</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>Enseignant&#x202f;: aucun encore</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>Enseignant&#x202f;: %1 (%2), %3 filtres</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, exactitude de test %2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>L’enseignant prend d’autres images et n’est plus à jour, ni ce qui en a été tiré</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>Ensuite&#x202f;: nonn teacher train (ou nonn teacher import) %1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>il faut --source, --size ou --channels</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>Retrouvées, les mêmes qu’à la création du projet</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>Doute&#x202f;:    %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>Note&#x202f;:     %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>students</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>époques</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inachevée</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>dans %1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>dans %1, qui n’est pas là (déplacé&#x202f;? nonn data)</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>Changé&#x202f;:   depuis la création du projet&#x202f;: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>Consultations des images de test&#x202f;: %1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>Créer un projet pour un ensemble d’images</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>Où sont les images&#x202f;: fashion-mnist, idx:DIR (format de MNIST), cifar10:DIR, cifar100:DIR&#x202f;; images en dossiers de classes, avec ou sans train, val et test (folder:DIR)&#x202f;; CUB-200-2011 (cub:DIR, ou cub-boxes:DIR pour ne voir que l’intérieur des cadres), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). Une part des images d’entraînement, choisie par --seed, est mise de côté pour la validation, et pour le test si la source n’en a pas</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>Les réseaux voient des carrés d’autant de pixels de côté&#x202f;: les images sont mises à l’échelle, bilinéairement, et rognées à leur carré central (par défaut&#x202f;: telles quelles, ou comme l’enseignant les prend&#x202f;; images jusqu’à 48 pixels telles quelles, les autres avec 64, à partir de 200 pixels avec 224)</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>Les réseaux voient des images en niveaux de gris (1&#x202f;: la moyenne du rouge, du vert et du bleu) ou en couleurs (3&#x202f;: le gris répété) (par défaut&#x202f;: telles quelles, ou comme l’enseignant les prend)</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>Octets sur disque pour les images décodées de tous les projets&#x202f;; ce qui n’y tient pas est décodé au besoin</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>Le réseau entraîné que les élèves imitent&#x202f;: un fichier comme nonn teacher import le prend, ou builtin pour celui qui est fourni (fashion-mnist seulement)&#x202f;; il peut venir plus tard, par nonn teacher</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>Quels dossiers de folder:DIR contiennent ses parties&#x202f;: auto, par leurs noms (train, Training, seg_train, val, valid, test_set…)&#x202f;; none, chaque dossier est une classe&#x202f;; ou training=DOSSIER,validation=DOSSIER,test=DOSSIER</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>Ce que deviennent les classes sans image d’entraînement&#x202f;: leave-out, et les autres sont renumérotées, ou keep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>Dire à un projet où sont maintenant ses images, qui doivent être les mêmes, ou comment les réseaux doivent les voir&#x202f;: un enseignant qui prend d’autres images n’est alors plus à jour</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>Où elles sont, comme nonn new --data le prend</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>Comme nonn new le prend&#x202f;; 0&#x202f;: telles quelles</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>Montrer ce qu’il y a dans un projet et ce qui n’est plus à jour&#x202f;: fait de quelque chose qui a changé depuis</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>Écrire les commandes qui font un projet de même contenu, à lancer dans un autre dossier</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>C’était la consultation numéro %1 des images de test.</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM (arène)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>prévu</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>Octets sur une carte&#x202f;:</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>plages</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitude</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>en int8</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>le plus perdu dans</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>rapport signal sur bruit, dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>En entiers de 8 bits, sur %1 images de validation&#x202f;:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>plus grand écart</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>La même chose en un fichier&#x202f;: %1 à côté du dossier, %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>size</source>
        <translation>taille</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>Essai %1, écrit dans %2</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>Relus, ils diffèrent de ce qui a été entraîné d’au plus %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>student</source>
        <translation>élève</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>réponses</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>instructions par image</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>pile</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diffèrent</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 a été omis&#x202f;: %2.</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32 ou int8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>Combien d’images</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>Quel essai (par défaut&#x202f;: le dernier terminé)</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>Graphe, partition et plan sont de nouveau ceux de l’essai %1.</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>Ramener le graphe, la partition et le plan dont un essai est issu, à la place des actuels</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Quel essai</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>Mesurer enseignant et élèves sur les images de test, seuls, ensemble et pour chaque ensemble d’appareils qui répondent&#x202f;; le projet compte combien de fois cela a été fait</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>Écrire les élèves en fichiers exécutables&#x202f;: chaque élève, la couche de fusion qui joint leurs messages, le réseau entier, et un manifeste qui dit ce qui est quoi. Ils sont relus et comparés</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript&#x202f;: pour torch.jit.load de PyTorch et LibTorch&#x202f;; onnx&#x202f;: pour ONNX Runtime et d’autres moteurs&#x202f;; c&#x202f;: C99 pour cartes, sans bibliothèque&#x202f;; bundle&#x202f;: tout cela avec des vecteurs de référence, un dépôt de modèles pour serveurs et des programmes qui les font tourner, en dossier et en archive zip</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32&#x202f;; fp16&#x202f;: des poids (torchscript, onnx)&#x202f;; int8&#x202f;: de tout (onnx, c), avec des plages tirées d’images de validation. D’un kit&#x202f;: ce qui tourne si personne ne dit autre chose</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>Ce qu’il y a dans un kit&#x202f;; aussi&#x202f;: torchscript-fp16</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>L’essai %1 est supprimé</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>Nommer un essai des élèves, noter quelque chose à son sujet, ou le supprimer</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>Son numéro, comme 002</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>Son nom&#x202f;; &apos;&apos; pour son numéro</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>Ce qu’il faut en retenir</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>Le supprimer définitivement, avec ses élèves</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1&#x202f;: %2 paramètres, %3 multiplications-additions par image, %4 filtres à imiter&#x202f;: %5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>Entraîné pendant %1 époques, dont la %2 a été la meilleure sur les images de validation&#x202f;; %3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>Exactitude&#x202f;: validation %1, test %2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalisé par</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>moyenne</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>écart type</translation>
    </message>
    <message>
        <source>right</source>
        <translation>justes</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>sur</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> (pris)</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> (aussi bon)</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, bleu d’abord</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--mean et --std vont ensemble</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgr va avec --mean et --std</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>Entraîner ou importer le réseau que les élèves imitent</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>Entraîner un enseignant sur les images du projet. Un entraînement arrêté reprend quand la même commande est redonnée. À la fin, son exactitude sur les images de test est mesurée, ce qui compte comme une consultation de celles-ci</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K (Wide ResNet de profondeur D et de largeur K), wrn-D-K-nonn (comme les auteurs de NoNN le construisent), vgg-D, vgg-D-K, mobilenetv2 ou mobilenetv2-K&#x202f;; comme d’autres les écrivent&#x202f;: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (voir le manuel)</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>Prendre un réseau entraîné&#x202f;: tout classifieur d’images en TorchScript (trace ou script), un convolutif en ONNX, ou un fichier d’enseignant écrit par ce programme, comme teacher.pt d’un autre projet. TorchScript est un programme&#x202f;: il est exécuté, mais pas s’il pouvait écrire des fichiers ou accéder au réseau informatique. L’enseignant est mesuré, ce qui compte comme une consultation des images de test</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>Le fichier, ou builtin pour l’enseignant fourni avec ce programme</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript, ONNX&#x202f;: la convolution dont les filtres sont à imiter, après sa batch norm et son activation&#x202f;; sinon la dernière carte de caractéristiques avant le pooling global ou l’aplatissement</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>Le fichier ne contient que des poids (de torch.save ou safetensors)&#x202f;: ceux de ce réseau du catalogue, voir nonn teacher train --help</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>Par quoi ses images sont normalisées, pour chaque canal, où 1 est blanc&#x202f;; sinon ce qui, parmi l’usuel, donne la meilleure exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>Les écarts types qui vont avec --mean</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>Avec --mean et --std, qui sont dans cet ordre&#x202f;: il prend bleu, vert, rouge</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>Les réseaux, celui-ci et les élèves, voient des images d’autant de pixels de côté, comme nonn new le prend&#x202f;; sinon comme maintenant ou, s’il ne peut répondre à celles-là, d’une taille usuelle à laquelle il répond</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>De même des images en niveaux de gris (1) ou en couleurs (3), comme nonn new le prend</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>Permettre à l’enseignant du projet de s’exécuter ici s’il est un programme (TorchScript) venu avec le projet, comme d’un autre ordinateur. Seulement si l’on sait d’où il vient</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>L’enseignant peut s’exécuter ici&#x202f;: SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>filtres des élèves</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>modularité</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>enseignant masqué</translation>
    </message>
    <message>
        <source>run</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>(celle du projet)</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>Aucune variante gardée encore&#x202f;: --keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>Comparer les partitions gardées, avec ce que leurs élèves ont atteint s’ils ont été entraînés&#x202f;; garder l’actuelle, ou en ramener une avec son graphe et son plan</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>Garder la partition actuelle et son plan sous ce nom</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>Ramener la variante de ce nom</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>Oublier la variante de ce nom</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>avertissement&#x202f;: %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, encore %1 environ</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>Appareils qui répondent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>Exactitude sur %1 images d’entraînement</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>Exactitude sur %1 images de validation</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>Exactitude sur %1 images de test</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>enseignant</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>enseignant avec les seuls filtres des élèves</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>tous les élèves ensemble</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>seul</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>tous sauf lui</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>comme ses filtres</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>par hasard</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Usage&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (par défaut&#x202f;: %2)</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#x202f;:</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>Commandes (chacune a --help)&#x202f;:</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#x202f;:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une commande&#x202f;; nonn --help les énumère</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>personne ne lit plus la sortie d’erreur&#x202f;: arrêté, et l’état a été enregistré. Avec --quiet, rien n’y est dit</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>il n’y a pas assez de mémoire</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>le résultat ne peut être écrit sur la sortie standard</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>le flux standard %1 est fermé&#x202f;; s’il n’est pas voulu, le diriger vers /dev/null</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre entier de %2 à %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre supérieur à %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre à partir de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre supérieur à %2 jusqu’à %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un nombre de %2 à %3</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1&#x202f;: %2 n’est pas dans {%3}</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1&#x202f;: la valeur %2 n’est pas entre %3 et %4</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1&#x202f;: la valeur %2 n’est pas dans [%3 - %4]</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1&#x202f;: au plus %2, mais %3 ont été donnés</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1&#x202f;: il en faut %2, il en manque %3</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 exclut %2</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 est nécessaire</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>L’argument suivant n’était pas attendu&#x202f;: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Les arguments suivants n’étaient pas attendus&#x202f;: %1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>Conversion impossible&#x202f;: %1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Il faut une sous-commande</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 sur %3</translation>
    </message>
    <message>
        <source>%1 (binds)</source>
        <translation>%1 (limite)</translation>
    </message>
    <message>
        <source>Students %1: %2</source>
        <translation>Élèves %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>Élève %1&#x202f;: %2</translation>
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
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Title of a column: the probability that a device is gone.</extracomment>
        <translation>absent</translation>
    </message>
    <message>
        <source>slowest student %1 ms, all devices %2 mJ, all answer with probability %3</source>
        <translation>élève le plus lent %1 ms, tous les appareils %2 mJ, tous répondent avec une probabilité de %3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>Pour %1, la meilleure de toutes les façons&#x202f;: %2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>Pour %1, une bonne façon&#x202f;: %2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>La même taille, répartie par</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>octets envoyés</translation>
    </message>
    <message>
        <source>weights a device</source>
        <translation>poids par appareil</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>De celles qui tiennent, ou de toutes si aucune ne tient, la plus rapide&#x202f;: %1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>Promesse de l’article</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>jusqu’à</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ici</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>le double de cette valeur</translation>
    </message>
    <message>
        <source>then</source>
        <translation>alors</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>Joué %1 fois&#x202f;: tous répondent dans %2, octets transmis %3 en moyenne</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1, latence p50 %2 ms, p95 %3 ms, p99 %4 ms</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>La RAM de l’élève %1, %2, est fixée par %3&#x202f;: image %4, espace de travail %5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1&#x202f;; moins&#x202f;: %2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>réseau</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>paramètres</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>déployé</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activations</translation>
    </message>
    <message>
        <source>message</source>
        <translation>message</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>plus grand</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>envoyé par image</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>%1 élèves&#x202f;: %2.</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* aucun autre n’a moins de mémoire par appareil et moins de latence.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>précision</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1&#x202f;: %2 MAC/s, depthwise %3 MAC/s, démarrage %4 ms&#x202f;; explique les temps à %5 près</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>Gardé comme «&#x202f;%1&#x202f;» dans %2</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>Pour une image</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>découpage par couches</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>transmis, avec en-têtes et répétitions</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>Énergie de tous les appareils&#x202f;: %1 mJ</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>Tous les appareils répondent avec une probabilité de %1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>Exactitude attendue&#x202f;: %1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>Le découpage par couches porte sur un %1 de la taille totale des élèves.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#x202f;: %1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>Combien de fois chaque image est vue</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Images par pas</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>Taux d’apprentissage à son maximum</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>Comment baisse le taux d’apprentissage&#x202f;: cosine, jusqu’à rien le long d’un demi-cosinus&#x202f;; step, à un cinquième après 30&#x202f;%, 60&#x202f;% et 80&#x202f;% des époques</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>Les images sont décalées au hasard d’au plus autant de pixels, là où elles ne sont pas rognées au hasard</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>Ne pas refléter les images une fois sur deux</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>Des parties des images sont montrées au hasard, d’au moins cette part de l’aire, mises à leur taille&#x202f;; 0&#x202f;: pas de tels rognages (par défaut&#x202f;: selon les images&#x202f;; 0 jusqu’à 48 pixels, sinon 0.25, ou 0.08 avec 200 000 images ou plus)</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>Luminosité, contraste et saturation changent au hasard d’au plus cette part (par défaut&#x202f;: 0)</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>Probabilité qu’un rectangle d’une image soit effacé au hasard (par défaut&#x202f;: 0)</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32&#x202f;; bf16, plus rapide si le processeur a des instructions pour cela&#x202f;; auto choisit (par défaut&#x202f;: auto)</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>ne peut pas être encodé&#x202f;: %1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>ne contient aucune comparaison à poursuivre</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>graines</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>un absent</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>%1&#x202f;% absents</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>par rapport à sa référence</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>avec des absents</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>par appareil</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>octets</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the random partition among as many devices or what --reference says.</source>
        <translation>%1 lignes et graines sur %2 sont terminées. Les exactitudes portent sur les images de test, moyenne et écart type sur les graines&#x202f;; les différences sont en points, appariées par graine, avec intervalles à 95&#x202f;%, par rapport à la partition aléatoire sur autant d’appareils ou à ce que dit --reference.</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>La ligne %1 est l’essai %2.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>Ensuite&#x202f;: %1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>Entraîner des réseaux d’élèves et ce à quoi les mesurer, avec la même mémoire, les mêmes images et graines, et les comparer sur les images de test. Chaque ligne et graine est gardée une fois terminée&#x202f;: arrêtée (Ctrl-C), la même commande ou --resume poursuit. Lignes&#x202f;: teacher&#x202f;; single-total, un réseau aussi grand que tous les appareils le permettent&#x202f;; pour chaque nombre K d’appareils nonn-kK (communautés par pôles d’activation) et nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout&#x202f;; single-kK et single-kK-labels, un réseau de la taille d’un appareil avec et sans l’enseignant&#x202f;; ensemble-kK, K de ceux-ci</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>Avec combien de graines, à partir de --seed (par défaut&#x202f;: 3)</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>Nombres d’appareils, séparés par des virgules (par défaut&#x202f;: 1,2,4,8)</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>Seulement ces lignes, séparées par des virgules&#x202f;; * vaut pour tout, comme nonn-k4* (par défaut&#x202f;: toutes)</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>Octets des poids de tous les appareils ensemble, chacun en recevant sa part égale (par défaut&#x202f;: ceux du plan)</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>Poids de la perte de caractéristiques (par défaut&#x202f;: 100)</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>Probabilité qu’un appareil manque, pour l’exactitude alors attendue (par défaut&#x202f;: 0.1)</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>La ligne à laquelle les autres sont comparées (par défaut&#x202f;: la partition aléatoire sur autant d’appareils)</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>Poursuivre la dernière comparaison&#x202f;; les options changent ce qui lui est demandé</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>Ne rien entraîner&#x202f;: montrer seulement ce qui est terminé de la dernière comparaison</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>Faire de cette ligne, avec --seed, un essai du projet&#x202f;: pour l’utiliser, l’évaluer et l’exporter</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>Y écrire la table</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>Y écrire la table pour des lecteurs</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leiden ou louvain trouvent des communautés&#x202f;; random et contiguous sont des témoins de mêmes tailles&#x202f;; class-wise réunit les filtres qui répondent aux mêmes classes</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>L’élève %1 a manqué pour %2 images sur %3.</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--without omet des élèves qui tournent ici, non sur --nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>Élèves pour %1&#x202f;: %2 ms (99&#x202f;%&#x202f;: %3) de la question à la réponse, %4 images par seconde, %5 octets envoyés et %6 reçus.</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>Appareils qui exécutent nonn-node et sont interrogés à la place de celui-ci&#x202f;: comme 10.0.0.1:8001,10.0.0.2:8001&#x202f;; comme 0=10.0.0.1:8001 pour l’élève 0 seul. Plusieurs d’un même élève se remplacent</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>Qui n’a pas répondu d’ici là manque (par défaut&#x202f;: 1000)</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>Les connexions sont chiffrées, et les nœuds présentent un certificat signé par un de ceux de ce fichier (PEM)</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>Le jeton de ce fichier est présenté aux nœuds</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>Interroger des nœuds d’autres machines sans --tls-ca ou --token-file</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>Images dans une question aux nœuds (par défaut&#x202f;: 1)</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>Questions aux nœuds ouvertes à la fois (par défaut&#x202f;: 1)</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32, fp16 ou int8 (par défaut&#x202f;: le choix du kit&#x202f;; des nœuds&#x202f;: ce qu’ils ont)</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1&#x202f;: %2 cycles par instruction à %3 MHz, une estimation, à côté du profil de %4.</translation>
    </message>
    <message>
        <source>estimated, ms</source>
        <translation>estimé, ms</translation>
    </message>
    <message>
        <source>profile, ms</source>
        <translation>profil, ms</translation>
    </message>
    <message>
        <source>Compile the C of each student for boards that QEMU emulates, run images there and compare; says which Debian packages it lacks for which board</source>
        <translation>Compiler le C de chaque élève pour des cartes que QEMU émule, y passer des images et comparer&#x202f;; dit quels paquets Debian manquent pour quelle carte</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>Lesquelles&#x202f;: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>a un effectif inférieur à 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas parmi les lignes, qui doivent lui être comparées</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>a des exactitudes de %1 sous-ensembles, ce qui n’est pas une puissance de 2</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>les nombres d’élèves sont d’au moins 1, chacun donné une fois&#x202f;; %1 ne l’est pas</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>aucune ligne ne s’appelle «&#x202f;%1&#x202f;»&#x202f;; nonn compare --help les énumère</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>aucun réseau ne tient dans %1 octets</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1 et %2 mesures ne font pas des paires</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>la loi de Student a au moins un degré de liberté</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>un quantile se demande d’un demi à moins de 1</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>le graphe ne sait pas à quelles classes ses filtres répondent&#x202f;; seul le sait un graphe construit à partir de l’enseignant</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>les filtres répondent surtout à moins de classes qu’il n’y a d’élèves</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>une comparaison doit savoir combien de mémoire ont les appareils ensemble&#x202f;: --memory, ou un plan</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>il n’y a pas de ligne «&#x202f;%1&#x202f;» de graine %2 dans cette comparaison</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>n’est pas un réseau de réseaux de neurones, comme le sont les essais</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>n’est pas terminée</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>%1 de graine %2 est laissée à %3</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, graine %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>aucun nœud ne le sert</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>n’a pas répondu en %1 ms</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>est débranché</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>n’a pas été attendu</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>a fermé la connexion</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>donne une réponse impossible&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1 est sur une autre machine&#x202f;: il est interrogé par TLS (--tls-ca) et avec un jeton (--token-file), ou avec --insecure sans aucun des deux</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: devant &apos;=&apos; vient le numéro d’un élève</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: personne n’écoute sur le port 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>«&#x202f;%1&#x202f;»&#x202f;: ce n’est pas le nom d’une machine</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 est nommé deux fois</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>ne contient pas de certificat en PEM</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>ne répond pas à temps</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>est surchargé&#x202f;: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>est injoignable&#x202f;: %1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>refuse l’accès&#x202f;: %1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>ne parle pas l’Open Inference Protocol</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>ne peut pas répondre&#x202f;: %1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>d’autres répondent à sa place</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>ne s’est pas encore manifesté</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>ne sert aucun des élèves du kit</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>n’en est pas un pour ce kit&#x202f;: %1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>n’a pas encore chargé ses élèves</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>de ces images, 1 à %1 sont demandées à la fois</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>connexion aux nœuds</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>aucun élève n’a répondu&#x202f;: %1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>son %1 est d’une autre forme que celui du kit</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>il n’a pas de %1</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>il a répondu autre chose que %1</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>il a répondu %1 d’une autre forme</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>il a répondu %1 d’une autre longueur qu’annoncé</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>il a répondu ce qui n’est pas un nombre</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>il sert des élèves en %1</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>il sert %1 d’un autre kit, pour %2&#x202f;: le SHA-256 de son fichier est autre</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>il sert %1 d’un autre kit&#x202f;: de l’image de référence il dit autre chose</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas HOST:PORT, comme 127.0.0.1:8001</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>ne contient pas de clé privée en PEM, ou en contient une à phrase secrète</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>n’est pas la clé du certificat %1</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>le certificat %1 est périmé&#x202f;: les clients le refusent</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>a plus de %1 %2</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>a deux fois le contenu d’une entrée</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>la forme de %1 doit être [N, %2, %3, %4]</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>une requête a 1 à %1 images, non %2</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1 contient %2 %3, mais sa forme et son type de données en demandent %4</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>a des contenus qui ne vont pas avec le type de données %1</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1 n’est pas un nombre du type de données %2</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>le modèle a une entrée, %1</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>le modèle n’a pas de sortie %1&#x202f;; il a %2 et %3</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>la sortie %1 est demandée deux fois</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>le type de données de %1 doit être FP32, UINT8 ou INT8, non %2</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contents et contents ne sont jamais donnés ensemble</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>raw_input_contents a %1 entrées pour une entrée</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>ni raw_input_contents ni contents ne sont donnés</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1 contient ce qui n’est pas un nombre, ou est infini</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>ne peut pas écouter sur %1</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>un certificat et sa clé sont donnés tous deux ou aucun</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>%1 est joignable d’autres machines&#x202f;: donner --tls-cert, --tls-key et --token-file, ou dire --insecure si tout le monde peut connaître et utiliser les élèves</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>nommer chaque élève une fois, et au moins un</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>un jeton est une ligne de %1 à %2 lettres, chiffres et signes sans espaces</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>doit être supérieur à 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>ne doit pas être négatif</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>doit être au plus %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>doit être un nombre entier de %1 à %2</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>doit être un nom de 1 à %1 lettres</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>doit avoir une lettre de a à z ou un chiffre</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>il y en a déjà un de ce nom</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1 est pour --nodes</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>a été commencé avec d’autres --arch, --images ou --students&#x202f;: les omettre, ou commencer un nouvel essai sans --resume</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>Essai %1, élèves %2&#x202f;: %3 époques, dont la %4 a été la meilleure sur les images de validation avec %5 chacun en moyenne&#x202f;; %6 images/s, %7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>Ensuite&#x202f;: nonn merge %1 %2 RUN..., avec les essais des autres élèves</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>Avec --mode independent&#x202f;: n’entraîner que ces élèves, par numéro à partir de 0, comme 0,2&#x202f;; nonn merge les joint à ceux que d’autres machines ont entraînés (par défaut&#x202f;: tous)</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>Joindre des essais ayant chacun entraîné certains élèves (nonn distill --students) en un essai de tous, et ajuster sa couche de fusion</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>Essais de ce projet par numéro, dossiers d’essais de ses copies, ou copies de celui-ci, dont est pris le dernier essai de certains élèves</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>est pour des images d’une autre forme que celles de ce projet&#x202f;: interroger sur ses propres images</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>création du kit</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>en mode joint, les élèves apprennent ensemble&#x202f;: certains seuls ne peuvent être entraînés qu’avec --mode independent</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>il n’y a pas d’élève %1&#x202f;: la partition en a %2, à partir de 0</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>l’élève %1 est nommé deux fois</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>élève %1 seulement</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>élèves %1 seulement</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>contient %1&#x202f;: nonn merge le joint aux essais des autres</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1&#x202f;: ses numéros ne sont pas croissants</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>n’est ni un essai de ce projet, ni le dossier d’un essai, ni un autre projet</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>ne contient pas d’essai de certains élèves seulement&#x202f;: nonn distill --students en fait un</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>est un essai de tous les élèves&#x202f;: il n’y a rien à y joindre</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>s’est terminé après l’époque %1 sur %2</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>a été entraîné avec %1 %2, %3 avec %4</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>a été entraîné avec un autre enseignant que celui du projet</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>a été entraîné sur d’autres données que celles du projet</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>a été fait à partir d’une autre partition que celle qu’a maintenant le projet&#x202f;; si c’est un essai de ce projet, nonn use la ramène</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>a été entraîné avec d’autres réseaux que ceux du plan actuel du projet</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>il n’y a pas d’élève %1</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>a entraîné l’élève %1, comme %2</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>et il manque aux autres essais donnés l’élève %1</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>l’élève %1 ne convient pas à sa partition</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>n’a pas les époques de son essai</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>ajustement de la couche de fusion</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>il a répondu en tant que %1 d’un autre kit&#x202f;: le SHA-256 de son fichier est autre</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>certains élèves ne peuvent être entraînés sans les autres qu’en mode independent</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>Cœurs du processeur à utiliser (par défaut&#x202f;: tous, ou leur part pour chaque processus lancé ici pour entraîner ensemble)</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>contre les pannes</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>une fusion par sous-ensemble</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>chaque élève en double</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>Là où torchrun, mpirun ou srun lance plusieurs processus qui entraînent ensemble&#x202f;: secondes pendant lesquelles l’un attend un autre qui se tait</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>a des exactitudes de %1 et de %2 sous-ensembles</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>il n’y a pas d’images pour ajuster une couche de fusion</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>les sous-ensembles de plus de %1 élèves ne sont pas mesurés</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>n’est pas le projet du processus principal&#x202f;: %1 diffère</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>plusieurs processus entraînent sur processeurs seulement&#x202f;: indiquer --device cpu</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>le processus %1 sur %2 n’a rien entendu d’un autre depuis %3 s, et se termine</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>le processus %1 sur %2 se termine, car un autre s’est terminé</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>le processus %1 sur %2 n’a pas pu joindre les autres à %3:%4 en %5 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>plusieurs processus n’entraînent les élèves ensemble qu’en mode joint&#x202f;; en mode independent chacun en entraîne quelques-uns seul&#x202f;: voir --students</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>la variable %1 est «&#x202f;%2&#x202f;», qui n’est pas un nombre de %3 à %4</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>ceci est le processus %1 sur %2, sur plusieurs machines, et la variable MASTER_ADDR, où joindre le processus 0, n’est pas définie</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>la variable %1 est définie, et %2 ne l’est pas</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>le flux standard %1 est fermé&#x202f;; s’il n’est pas voulu, le diriger vers /dev/null</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>Sert des élèves d’un kit sur cet appareil, par gRPC selon l’Open Inference Protocol (KServe v2)&#x202f;: chacun est un modèle qui prend des images et donne sa part des logits, et ses caractéristiques. Affiche &apos;ready HOST:PORT&apos; dès qu’il répond, et se termine par SIGTERM ou SIGINT, après avoir traité les requêtes en cours</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>Code de sortie&#x202f;: 0 arrêt demandé, 1 échec, 2 options incorrectes, 3 entrée incorrecte.</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>Un kit&#x202f;: son dossier ou son archive zip</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>Quels élèves, comme 0 ou 0,1&#x202f;; l’élève 0 est le modèle student0</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>Où les clients se connectent, comme 127.0.0.1:8001, [::1]:8001 ou 0.0.0.0:8001&#x202f;; avec le port 0, à un port libre</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>En quels nombres les élèves calculent&#x202f;; sans indication, comme le dit le kit</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>Certificat en PEM, suivi de ceux qui mènent à son autorité de certification&#x202f;; seul TLS est alors utilisé</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>La clé privée du certificat en PEM, sans phrase secrète</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>Fichier d’une ligne, un secret de 16 caractères ou plus&#x202f;: qui ne l’envoie pas est refusé</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>Écouter là où d’autres machines peuvent se connecter, même sans certificat ou sans jeton</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>Indiquer à Prometheus, sur http://HOST:PORT/metrics, combien de requêtes il y a eu et leur durée&#x202f;; en clair, à quiconque peut se connecter</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>Écrire une ligne de JSON sur la sortie d’erreur pour chaque requête</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>Requêtes traitées à la fois</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>les processeurs</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>Secondes que les requêtes peuvent encore prendre quand le nœud est prié de s’arrêter</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>Quand des élèves manquent, les autres répondent par leur propre couche de fusion.</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>Ajuster d’abord, sur des images de validation, une couche de fusion pour chaque sous-ensemble d’élèves, qui répond tant que les autres manquent, et garder ces couches avec l’essai. features, logits&#x202f;: ce que les élèves leur envoient&#x202f;; none&#x202f;: les retirer (par défaut&#x202f;: celles qui sont là)</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>Écrire aussi l’enseignant (avec --format onnx ou bundle)&#x202f;; venu sous forme de programme, si ses opérateurs sont pris en charge</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>avec leur propre couche de fusion</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>Couches de fusion pour les restants&#x202f;: %1, %2, ajustées sur %3 images de validation à ce que les élèves envoient (%4).</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networks fait le travail des commandes de nonn qui exécutent des réseaux, et n’est appelé que par nonn&#x202f;: il est plus long à démarrer. Appeler nonn.</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>Avec des couches de fusion pour les restants&#x202f;: %1, pour %2 de messages</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>ne peut pas être lancé&#x202f;: %1. Il se trouve dans le paquet Debian avahi-utils</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1 n’est annoncé à personne&#x202f;: aucune autre machine ne peut atteindre cette adresse</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>Annoncer au réseau par mDNS que le nœud est là, pour qu’il soit trouvé&#x202f;; nécessite Avahi</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>contient des fichiers compressés, comme après un nouvel archivage&#x202f;; l’archive d’un kit les contient tels quels. La décompresser et indiquer le dossier</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>ne correspond pas aux élèves et aux classes du manifeste</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1 est une opération d’enseignants venus d’ailleurs, qui n’est pas disponible en C</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>combine deux tenseurs, ce qui n’est pris en charge que pour l’addition et la multiplication</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>l’enseignant est venu sous forme de programme, dont on ne peut pas faire un fichier ONNX&#x202f;: %1. Les élèves peuvent être exportés sans lui</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>les couches de fusion pour les restants sont celles d’autres élèves</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1 est une opération qu’aucun élève n’a</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas une arithmétique&#x202f;; valeurs possibles&#x202f;: fp32 et bf16</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>répond autre chose que des logits et des caractéristiques</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>son opérateur %1 (%2)&#x202f;: %3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>numéro %1, avant la première couche</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>numéro %1, après %2</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>est l’un de plus de %1 qui sont exécutés</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>dépend du contenu des images</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>prend %1 valeurs, or il y en a %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>a échoué&#x202f;: %1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>multiplie %1 par %2</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>prend des canaux qui ne sont pas parmi les %1 existants</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>son argument %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>ses poids ne correspondent pas à ce par quoi ils sont multipliés</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>son argument %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>son argument %1 n’est calculé à partir d’aucune image</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>lit une carte complétée par un remplissage, ce que seuls les convolutions et le pooling peuvent faire</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>son argument %1 n’est pas une constante</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>son argument %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>est transposé, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>lit une carte complétée par autre chose que des zéros</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>son argument %1 n’est pas pris en charge</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>prend le maximum de fenêtres qui se chevauchent, ce qui n’est pas pris en charge</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>ne porte pas sur la hauteur et la largeur, seul cas pris en charge</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>une couche de fusion a %1 nombres dans une ligne, pas %2</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>une couche de fusion contient un nombre trop grand</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>une couche de fusion lit %1 nombres, pas les %2 qu’envoient ses élèves</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>ne contient pas de couches de fusion pour les restants</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>est de version %1, or ce programme connaît la version %2</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>a une taille qui n’en est pas une</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>a %1 couches de fusion pour %2 élèves, pas %3</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>avec un seul élève, il n’y a pas de restants</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>les couches de fusion pour les restants valent jusqu’à %1 élèves, qui ont %2 sous-ensembles&#x202f;; il y a %3 élèves</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>les couches de fusion pour les restants prendraient %1 nombres, et %2 sont permis</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>les couches de fusion pour les restants de l’essai %1 sont celles d’autres élèves et ne sont pas utilisées&#x202f;: nonn evaluate --survivors les refait</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1 est une opération d’enseignants venus d’ailleurs, qui n’est pas disponible en entiers de 8 bits</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>De même s’il y en a un, sinon commencer un nouvel essai&#x202f;: pour des tâches relancées</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>couches pour les restants</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>Continuer d’entraîner les élèves en entiers de 8 bits pendant ce nombre d’époques avant de les écrire en int8, et garder le résultat si plus d’images de validation sont justes</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>Affinés (époques&#x202f;: %1)&#x202f;: %2 en int8 au lieu de %3, résultat gardé.</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>Affinés (époques&#x202f;: %1)&#x202f;: %2 en int8 au lieu de %3, résultat non gardé.</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>les élèves sont affinés pour des entiers de 8 bits&#x202f;: avec ONNX ou C en int8, ou un kit qui en contient</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>affinage</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>époque %1&#x202f;: perte %2, %3 images/s</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>les réponses de l’enseignant à une variante de chaque image sont conservées, %1</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>Liaison des appareils, comme wifi, ble ou thread (par défaut&#x202f;: celle du plan, sinon wifi)</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>Probabilité qu’un appareil manque (par défaut&#x202f;: celle du plan, sinon 0)</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>Endommagé&#x202f;: %1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labels est pour --activity ou --matrix</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--parts est pour --format bundle</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>De ces appareils l’énergie n’est pas connue, et ils sont le dernier choix&#x202f;: %1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>les images sont décodées chaque fois qu’elles sont vues&#x202f;: le cache %1 %2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>ne contient qu’un dossier, %1&#x202f;; il faut au moins deux classes, chacune dans son dossier. Les classes sont-elles dans celui-ci&#x202f;?</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>est un tube ou un périphérique, pas un fichier</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>contient trop peu d’images, ajoutez-en&#x202f;: %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>n’existe pas</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>a %1 cellules, les lignes suivantes %2</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>le filtre %1 ne peut pas aller à l’élève %2&#x202f;: il y a les élèves 0 à %3</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>la taille de l’élève %1 n’est pas le nombre de ses filtres</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>sans aucun élève, il ne reste personne pour répondre</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>n’est pas une liste d’appareils&#x202f;: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1 compte comme absent&#x202f;: il %2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1. Relancez %2</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>a été modifié par autre chose que ce programme&#x202f;: relancez %1, qui déplace des filtres avec --move</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>a été modifié par autre chose que ce programme&#x202f;: relancez %1</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>ne contient pas de project.json. Tel que ce programme l’a écrit en dernier, il est dans %1&#x202f;: copiez-le vers project.json</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1. nonn evaluate %2 --run %3 le refait</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1. nonn run %2 %3 --remove retire cet essai</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>chronométrage des élèves</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1 contient %2 octets de constantes, plus que les %3 octets de mémoire pour lesquels il a été planifié</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>Un taux d’apprentissage plus petit peut aider</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>Données et enseignant</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 pour l’entraînement, %2 pour choisir, %3 pour le test final</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forme</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3, %4 classes</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>Ses filtres</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>Son exactitude de test</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>Graphe de filtres et partition</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Communautés trouvées</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularité</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Activité gardée</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>Exactitude de l’enseignant avec ces seuls filtres</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>Filtres de l’élève %1</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>Filtres écartés</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Meilleure</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1&#x202f;: un réseau de réseaux de neurones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Distillation</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Fusion</translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation>Moyenne des élèves</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Graphe de filtres</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>règle %1, filtres les plus forts %2, percentile %3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>Images interrogées</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1, %2, équilibre %3, graine %4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>Époques, lot, taux d’apprentissage</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>%1, %2; alpha %3, temperature %4, beta %5</source>
        <translation>%1, %2&#x202f;; alpha %3, température %4, beta %5</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout d’appareils</translation>
    </message>
    <message>
        <source>Arithmetic, threads, seed</source>
        <translation>Arithmétique, threads, graine</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Réalisé avec</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1, LibTorch %2, le %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Données de</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Graine de la séparation</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>Consultations des images de test</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1, NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Comment le refaire</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>Total, au sein des époques</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>Sur les images d’entraînement</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>Ce que voit la caméra</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>Ce que disent les élèves</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>Ce que voient les élèves</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Pas d’image</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>La caméra s’ouvre.</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>Interrogation sur ce que voit la caméra</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Niveaux de gris</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rouge, vert, bleu</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>Le gris est la moyenne des trois couleurs&#x202f;; les images en niveaux de gris sont répétées pour chaque couleur.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>Activité par classe</translation>
    </message>
</context>
<context>
    <name>nonn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validation</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Test</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, image %2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>Exemples de chaque classe</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicatePage</name>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>Octets attendus par image</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>Moins que découpé par couches</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Tous les messages arrivent</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitude attendue</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>Ce qu’émettent en moyenne tous les appareils encore présents, avec en-têtes et répétitions.</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>Combien de fois plus émet un seul élève de même taille totale quand les appareils se partagent ses couches.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>Un élève découpé par couches</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>Élève découpé par couches</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>Enseignant découpé par couches</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>Communication pour une image</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Octets</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Schéma</translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation>Octets sur chaque liaison</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Pas encore calculé.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Exactitude attendue en cas de panne d’appareils</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>Probabilité qu’un appareil soit absent</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>Inconnue tant que les élèves n’ont pas été évalués.</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>%1 sans en-têtes</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>découpé&#x202f;: %1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>tous les appareils</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>avec pertes et pannes</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>Hypothèses&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>Réseau d’élèves</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>Un élève, découpé (%1)</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>Messages seuls</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>Avec en-têtes et répétitions</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>Enseignant, découpé (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>Élève %1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>99 images sur 100 en moins de</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>Sur des images simulées au hasard, avec trames perdues, délais et attente là où la radio est partagée.</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>Façons de découper un réseau</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>Découpages</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>Promesses de l’article</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>Ce que fait chaque appareil pour une image, attente de la radio comprise</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>Inconnue&#x202f;: la vitesse d’un appareil n’est pas connue.</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50&#x202f;: %1, 95&#x202f;: %2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>Un élève, découpé par canaux (%1)</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>Part %1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>Avec répliques</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>Un appareil par élève</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tableaux</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>essai %1, dropout d’appareils %2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>essai %1, sans dropout d’appareils</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>Avec réplicas, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Mesuré face à l’attendu</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>Couches pour les restants</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>Des nœuds de l’étape Appareils, l’image étant envoyée à chacun&#x202f;; l’attendu vaut pour les appareils et la radio du plan, quels que soient les réglages à droite.</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>Rien n’a encore été mesuré&#x202f;: l’étape Appareils fait fonctionner les élèves à part et les interroge sur des images.</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation>vue par chaque appareil</translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation>envoyée à chaque appareil</translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation>le plus petit</translation>
    </message>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation>Appareils absents</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>De tous les appareils.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>Une image envoyée compte de la même façon pour chaque schéma.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>Les deux donnent la même réponse&#x202f;: la couche de fusion est linéaire.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>Probabilité qu’un appareil ne réponde pas, chacun indépendamment.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation>Communication</translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation>Lecture des profils de radio</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>Ce que les appareils se disent découle d’un plan.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>Calcul de ce qui est envoyé</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
</context>
<context>
    <name>nonn::CompareChart</name>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Membres aléatoires</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout d’appareils</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un seul réseau</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>toute la mémoire</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>Exactitude en fonction de la mémoire d’un appareil</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>Mémoire par appareil</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitude de test</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>Pas encore de valeurs&#x202f;: elles viennent avec la première ligne terminée.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>Lignes et graines</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>Meilleur résultat à plusieurs appareils</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Open as a run</source>
        <translation>Ouvrir comme essai</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>%n graine chacune</numerusform>
            <numerusform>%n graines chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Choisir d’abord une ligne.</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>L’enseignant est celui du projet.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Elle n’est pas encore terminée.</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>En fait un essai, avec sa première graine, à utiliser, évaluer et exporter.</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>Seuls les élèves d’une partition sont un essai du projet&#x202f;; cette ligne se trouve dans le dossier du projet, dans compare/%1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Elle est en cours.</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>Tout est terminé.</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>Entraîne ce qui ne l’est pas encore&#x202f;; ce qui est terminé est conservé.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Enregistre l’entraînement là où il en est&#x202f;; il peut se poursuivre plus tard.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Aucun entraînement en cours.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Exactitude attendue en cas de panne d’appareils</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contre les pannes</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>Tableaux de la comparaison</translation>
    </message>
</context>
<context>
    <name>nonn::CompareSettingsForm</name>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Un seul réseau</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>Avec toute la mémoire</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>Sur un appareil</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>Sans l’enseignant</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Membres aléatoires</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Par numéro</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>Par coactivation</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout d’appareils</translation>
    </message>
    <message>
        <source>Without isolated filters</source>
        <translation>Sans les filtres isolés</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>Sans le plus grand groupe</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>Pour les élèves des communautés.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>Chaque ligne est entraînée avec chacune&#x202f;; les différences sont appariées par graine.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>Les mêmes pour chaque ligne.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Images d’entraînement utilisées, en proportion de chaque classe.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Together they have the same memory, whatever their number.</source>
        <translation>Ensemble, ils ont la même mémoire, quel que soit leur nombre.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 appareils</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>En ligne de commande&#x202f;: %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>comme le plan</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>De tous les appareils ensemble, pour les poids&#x202f;; KB = 1000 octets.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Aucune ligne n’est choisie.</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>Mémoire&#x202f;: au moins un octet.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>L’enseignant doit d’abord être interrogé sur ses filtres, ce qui se fait en créant le graphe de filtres.</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>La mémoire totale des appareils est indiquée par un plan, ou à droite.</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>Lecture de ce qui a été comparé</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Aller au graphe de filtres</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison en cours</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%1 lignes et graines sur %2 sont terminées</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>En pause&#x202f;: la comparaison est enregistrée là où elle en était.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1 est l’essai %2 du projet&#x202f;: le choisir dans «&#x202f;Entraînement&#x202f;» et cliquer sur «&#x202f;Utiliser cet essai&#x202f;»</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
</context>
<context>
    <name>nonn::CompareTable</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Graines</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>Avec combien la ligne est terminée.</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>Sur les images de test, tous les appareils ensemble&#x202f;; moyenne sur les graines.</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>Écart type sur les graines.</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>Un absent (%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>Ce qui reste quand un appareil est absent, en moyenne sur les appareils.</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>Attendue (%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>Quand chaque appareil est absent avec cette probabilité, indépendamment.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Par rapport à</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Différence</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>En points, moyenne sur les paires de même graine.</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95&#x202f;%</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>La moitié de l’intervalle à 95&#x202f;% de la différence, d’après le t de Student.</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>Attendue, diff.</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>La même différence pour l’exactitude attendue.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>Du plus grand appareil.</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Mémoire (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>Du plus grand appareil, pour une image.</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Envoyé (B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>Par tous les appareils, pour une image.</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>Entraînement (s)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>Des pas d’entraînement, moyenne sur les graines.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2 points</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>une seule paire ne dit encore rien</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>aucune différence visible avec ces graines</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mieux</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>moins bien</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>Communautés par rapport à %1&#x202f;: %2 (%3) avec tous les appareils, %4 (%5) quand %6&#x202f;% d’entre eux sont absents.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularité</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>Activité gardée (%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Enseignant masqué (%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1 reconnu&#x202f;: %2 sur %3</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation>%1 pris pour %2&#x202f;: %3 sur %4</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (avant&#x202f;: %2)</translation>
    </message>
    <message>
        <source>True class (images)</source>
        <translation>Classe réelle (images)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matrice de confusion</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Pas encore de réponses.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>moins&#x202f;: −%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>erreurs&#x202f;: 0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>plus&#x202f;: +%1 de la classe</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>%1 de la classe</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>Lignes&#x202f;: classe réelle. Colonnes&#x202f;: réponse donnée.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>Trouvé&#x202f;: %n classe</numerusform>
            <numerusform>Trouvé&#x202f;: %n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>Images de %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>niveaux de gris</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>couleur</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 pour l’entraînement, %2 pour choisir, %3 pour le test final</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>Quelles images&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>Rien n’est copié ni modifié&#x202f;; le projet retient où elles se trouvent.</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST (paquet Debian)</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>Dossier avec les fichiers de MNIST (IDX)</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Type de données</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Choisir le dossier qui contient les images.</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examen des images</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>Il n’y a pas de dossier test&#x202f;: les images de val sont réservées au test final.</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>Les images pour choisir et pour le test final sont prélevées au hasard.</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>Les images pour choisir sont prélevées au hasard sur les images d’entraînement.</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>Images&#x202f;: %1&#x202f;; petits côtés de %2 à %3 pixels, dont la moitié jusqu’à %4</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n image ne peut pas être lue et est omise&#x202f;:</numerusform>
            <numerusform>%n images ne peuvent pas être lues et sont omises&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>Dossier de CIFAR-10</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>Dossier de CIFAR-100</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>Images en dossiers de classes</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011, oiseaux</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011, oiseaux dans leurs cadres</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67, scènes d’intérieur</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet, dossiers de synsets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>Images&#x202f;: %1&#x202f;; petits côtés de %2 pixels</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>Garder les classes sans image</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>L’interprétation ci-dessus est la bonne</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ses dossiers</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>Autres exemples</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Images d’entraînement</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Images de validation</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>Images dont montrer des exemples</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>graine </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Graine des exemples</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>La même graine montre à nouveau les mêmes exemples.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Images de chaque classe</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>Taille en pixels, couleur</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>Taille en pixels, niveaux de gris</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>Taille en pixels, %n canal</numerusform>
            <numerusform>Taille en pixels, %n canaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>Les élèves en apprennent.</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>Tout ce qui est choisi en explorant l’est d’après elles.</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>Pour les résultats finaux seulement.</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>%1 des images d’entraînement ont été mises de côté pour la validation, en proportion de chaque classe (graine %2).</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>Normalisation&#x202f;: moyenne %1, écart type %2, pour des pixels de 0 à 1.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lu dans %1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Images omises</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>Il n’y a pas de dossier test&#x202f;: les images de val sont les images de test.</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>%1 de toutes les images ont été mises de côté pour le test, en proportion de chaque classe (graine %2).</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>Les images sont gardées en carrés de %1 pixels de côté, dont on voit le centre&#x202f;; l’entraînement en voit des parties au hasard.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n image ne peut pas être lue et a été omise&#x202f;:</numerusform>
            <numerusform>%n images ne peuvent pas être lues et ont été omises&#x202f;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Douteux&#x202f;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#x202f;: %1</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Préparé&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>nonn::DataSettingsForm</name>
    <message>
        <source>Show them to networks so</source>
        <translation>Les montrer ainsi aux réseaux</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>Telles que les voient les réseaux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>Le côté d’un carré.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>Un enseignant qui prend d’autres images est obsolète jusqu’à ce qu’elles soient de nouveau comme il les prend.</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>Elles sont déjà vues ainsi.</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lecture des images</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>Les images ne peuvent pas être lues&#x202f;: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>Où sont-elles maintenant&#x202f;?</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Dossier des images</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>Comparaison des images avec celles du projet</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Comparaison des images</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>voir les images autrement</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>Préparation des images</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>%1 ne peut pas être ouverte&#x202f;: %2. Un autre programme l’utilise peut-être.</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>Il y a en %1 une caméra que vous n’avez pas le droit d’ouvrir&#x202f;: demandez à qui gère cette machine de vous ajouter au groupe %2.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Aucune caméra n’a été trouvée.</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>Il faut le paquet %1 pour trouver celles qu’il y a.</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>Caméras&#x202f;: par Qt Multimedia %1.</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>Sans caméras&#x202f;: compilé sans Qt Multimedia (qt6-multimedia-dev).</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1 n’a envoyé aucune image depuis quelques secondes. Un autre programme l’utilise peut-être.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation>branché</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>débranché</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>Élève %1, %2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>Débrancher cet appareil&#x202f;: les autres répondent sans lui</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>Rebrancher cet appareil</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>seul %1</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceEdit</name>
    <message>
        <source>spare</source>
        <translation>de réserve</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>une limite de 0 ne contient rien&#x202f;; laisser vide pour ne pas limiter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas connu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un pourcentage de 0 à 100</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>«&#x202f;%1&#x202f;» n’est pas un élève&#x202f;; ils vont de 0 à %2</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>l’élève %1 ne s’exécute nulle part ailleurs</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>l’élève %1 est en %2 sur son autre appareil</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>un autre appareil se nomme «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>un appareil demande au moins une limite&#x202f;: mémoire, RAM ou MAC</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>l’élève %1 ne s’exécute nulle part ailleurs, et aucun appareil n’est de réserve</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, image %2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>Interroger en clair</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>tiré de l’essai</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>Celui dont les élèves sont servis.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>Le kit que servent les nœuds</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>Les nœuds situés ailleurs doivent servir le même.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Délai</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>Qui n’a pas répondu d’ici là est manquant.</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>Nœuds ailleurs</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>Comme 10.0.0.2:8001&#x202f;; comme 1=10.0.0.2:8001 pour l’élève 1 seul.</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Autorité TLS</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>Qui a signé les certificats des nœuds (PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>Qui a signé leurs certificats.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Fichier du jeton</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>Le fichier contenant le jeton</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>Le jeton qu’il contient leur est présenté.</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>D’autres machines aussi sont interrogées sans TLS ou sans jeton.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Saisir d’abord une adresse.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Parcourir</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>Rechercher des nœuds</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Ajouter %1</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>La recherche est en cours.</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>Par mDNS&#x202f;: les nœuds de ce réseau démarrés avec --announce.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceWords</name>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>Nobody answered: %1.</source>
        <translation>Personne n’a répondu&#x202f;: %1.</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>Tous les élèves ensemble&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>L’élève %1 manque. Sans lui&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>Les élèves %1 manquent. Sans eux&#x202f;: %2.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>C’est juste.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>En réalité&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>%1 des images de test sont justes.</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>Sans lui, %1 des images de test sont justes.</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>Sans eux, %1 des images de test sont justes.</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>personne n’a répondu</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>Élèves %1 sur %2</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>Élève %1 sur %2</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, par TLS</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesModel</name>
    <message>
        <source>features</source>
        <translation>caractéristiques</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation>Émis en moyenne, avec en-têtes et répétitions, tant que l’appareil est présent</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>Probabilité que son message n’arrive pas</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Message (B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>Émis (B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Trames</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Perte (%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latence (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Énergie (mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nœuds</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Démarrer des nœuds sur cette machine</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Interroger sur une image</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Interroger en continu</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Interroger sur des images…</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Élèves qui répondent</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>Justes ensemble, images de test</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Images interrogées</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Moitié des réponses en moins de</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 sur 100 en moins de</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Mesuré face à l’attendu</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>Celle des élèves qui ont répondu à la dernière question, mesurée sur les images de test par l’étape Évaluation.</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>Arrête les nœuds démarrés ici.</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>Un programme par élève, comme un appareil pour chacun&#x202f;: nonn-node.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>Élève %1&#x202f;:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>N’interroge plus ce nœud.</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>L’arrête d’un coup, comme un appareil privé de courant.</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>À la même adresse qu’avant.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>tous&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 par seconde</translation>
    </message>
    <message>
        <source>Sent to the devices</source>
        <translation>Envoyé aux appareils</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>Envoyé par les appareils</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>Latence, la moitié en moins de</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>Latence, 99 sur 100 en moins de</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Cesser d’interroger</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>Démarrer d’abord des nœuds sur cette machine, ou en ajouter un à droite.</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>Ils sont en cours d’interrogation.</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>Prend l’image de validation suivante.</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>Une image de validation après l’autre, jusqu’à l’arrêt.</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>Des images ou un dossier d’images peuvent aussi être déposés ici.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Images sur lesquelles interroger</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>Pour une image</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>La moyenne de toutes les questions jusqu’ici, en messages gRPC&#x202f;; temps de la question à la réponse</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>Tel que Communication le calcule pour les appareils et la radio du plan, l’image étant envoyée à chaque appareil</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Caméra…</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>Ce qu’ils disent de ce que voit une caméra, tant que sa fenêtre est ouverte.</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>La partition ou le plan ont changé depuis l’entraînement des élèves. Entraîner à nouveau, ou choisir à droite l’essai dont les élèves répondent.</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>Les appareils répondent dès qu’il y a des élèves entraînés.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Aller à l’entraînement</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>Faire fonctionner chaque élève à part, comme sur son propre appareil, les interroger sur des images, et en arrêter un pour voir ce que les autres savent encore. Les nœuds d’autres machines s’ajoutent à droite.</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Démarrer des nœuds sur cette machine</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>Les nœuds servent les élèves d’un autre essai que celui choisi à présent.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>Création du kit que servent les nœuds</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Lecture du kit</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>Le programme nonn-node n’a été trouvé ni à côté de celui-ci ni dans PATH&#x202f;: l’installer, ou ajouter des nœuds exécutés ailleurs.</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>Déconnexion des nœuds</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>Connexion aux nœuds</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>Interrogation des appareils</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>Calcul des valeurs attendues</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>Recherche de nœuds…</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>Aucun nœud ne s’est annoncé.</translation>
    </message>
</context>
<context>
    <name>nonn::EmulationTable</name>
    <message>
        <source>Board</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>Instructions par image</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>Sur des cartes émulées</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>identiques</translation>
    </message>
    <message>
        <source>others</source>
        <translation>différentes</translation>
    </message>
    <message>
        <source>Flash (bytes)</source>
        <translation>Flash (octets)</translation>
    </message>
    <message>
        <source>RAM (bytes)</source>
        <translation>RAM (octets)</translation>
    </message>
    <message>
        <source>Planned RAM (bytes)</source>
        <translation>RAM prévue (octets)</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>Pile (octets)</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>Estimé (ms)</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>Selon le profil (ms)</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>Instructions × cycles par instruction / horloge</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>Ce que la planification retient pour un appareil doté de ce processeur</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>Montrer le changement</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>Par rapport à tous les appareils branchés</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>Appareils restants</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>Tous les appareils branchés, %1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>Changement par rapport à tous les appareils branchés, %1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>Appareils branchés, %1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>Débrancher d’abord un appareil en cliquant dessus.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Sur %1.</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>Sur %1. La fidélité est mesurée avec les images de test.</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>Les élèves n’ont pas encore été interrogés.</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>Images et tableaux</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>Les restants répondent par leur propre couche de fusion</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>Quand un appareil est débranché, une couche de fusion ajustée pour ceux qui restent répond&#x202f;; sinon, ce que l’absent aurait apporté est omis</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>débrancher un appareil</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Images de test</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>Ce qui est exploré ici se mesure sur les images de validation. Les images de test servent au résultat final&#x202f;; chaque consultation est comptée.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Mesurer sur les images de test</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>Il n’y a pas encore d’élèves entraînés.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Aller à l’entraînement</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>Interrogation des élèves</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>Lecture de l’évaluation</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>Mesure sur les images de test</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>Celui dont les élèves sont examinés.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Il est en cours de mesure.</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>Il n’y a pas d’élèves entraînés de ce plan&#x202f;: en entraîner, ou choisir un autre essai.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>La partition ou le plan ont changé depuis l’entraînement des élèves. Entraîner à nouveau, ou choisir à droite l’essai à examiner.</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>L’essai %1 a été entraîné pour une autre partition ou un autre plan que ceux du projet actuel.</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>brancher l’appareil %1</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>débrancher l’appareil %1</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>Interrogation des élèves sur les images de validation</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>Les élèves n’ont pas été interrogés jusqu’au bout.</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Les interroger</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Aller aux données</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>Quand des appareils manquent</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>Pour chaque ensemble d’appareils restants, une couche de fusion propre répond à la place de celle de tous. Les élèves restent tels quels&#x202f;; les images de validation servent, sans étiquettes.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Caractéristiques</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>Parts des logits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>À partir de</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>Ajuster des couches pour les restants</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>Supprimer les couches</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>Ajustement des couches pour les restants</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>Suppression des couches pour les restants</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>Ce qu’envoient les appareils&#x202f;: les parts des logits sont les messages les plus courts quand il y a peu de classes, les caractéristiques en contiennent plus.</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>Il y en a %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>entraînement</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validation</translation>
    </message>
    <message>
        <source>test</source>
        <translation>test</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>%1 images d’entraînement</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1 images de validation</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 images de test</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>Tous ensemble, %1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>La part des images que tous les élèves reconnaissent ensemble</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>Enseignant, %1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>La part des images que l’enseignant reconnaît</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>Enseignant masqué, %1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>Celle de l’enseignant sans les filtres qu’aucun élève n’imite</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Accord, %1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>La part des images pour lesquelles les élèves donnent ensemble la réponse de l’enseignant</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>%1 branchés sur %2, %3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>La part des images que reconnaissent les élèves branchés</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1&#x202f;: %2%3 points</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>Cliquer sur un appareil pour le débrancher&#x202f;: l’exactitude, les confusions et les images portent sur %1.</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>Les valeurs marquées «&#x202f;%1&#x202f;» et les tableaux portent sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>Les résultats de test ont été consultés %n fois.</numerusform>
            <numerusform>Les résultats de test ont été consultés %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>Les élèves sont mesurés ici tels qu’ils sont exportés, en fp32&#x202f;; l’étape Entraînement donne %1 pour tous ensemble sur les mêmes images, en %2.</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>Sans leur propre couche</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>Avec leur propre couche</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>La part des mêmes images que ces appareils reconnaissent quand ce qui manque est omis</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>La part des mêmes images que ces appareils reconnaissent par la couche de fusion ajustée pour eux</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>Tableaux en CSV</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>Rapport du projet, HTML et PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Précision des poids</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Dossier de destination</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Fichiers écrits</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Graphe de filtres</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>Images des vues</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>Il n’y a pas d’élèves entraînés de ce plan&#x202f;: en entraîner, ou choisir à côté l’essai à écrire.</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>Il n’y a pas encore d’élèves entraînés&#x202f;: en entraîner d’abord.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indiquer le dossier.</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>Cocher au moins une chose à écrire.</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>Élèves et couche de fusion en</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>L’enseignant aussi</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>Format des élèves</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>Pour PyTorch et LibTorch</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>Pour ONNX Runtime et la plupart des autres moteurs</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>Les enseignants s’écrivent en ONNX.</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>C99 pour cartes, sans bibliothèque</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>Essayer sur des cartes émulées</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Interroger sur des images…</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Kit</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>Tous les formats avec vecteurs de référence, un dépôt de modèles pour serveurs et des programmes qui exécutent les élèves&#x202f;: un dossier à part et une archive zip. La précision est celle de l’exécution.</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>Ce que chaque élève dit d’images, et tous ensemble. Des images ou un dossier d’images peuvent aussi être déposés ici.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Images sur lesquelles interroger</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Images (*.jpg *.jpeg *.png *.webp *.bmp);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>Compile les élèves en C, en fp32 si c’est choisi, sinon en int8, pour les Cortex-M4, M7 et M33 et le RISC-V de QEMU, y passe des images et compare.</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>Il n’y a pas d’enseignant.</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Caméra…</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>Ce que chaque élève dit de ce que voit une caméra, tant que sa fenêtre est ouverte.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>Époques d’affinage en entiers de 8 bits</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>Sans affinage</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>Affinés, époques&#x202f;: </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>Les élèves sont affinés pour int8, en ONNX, C ou kit.</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>Continue d’entraîner les élèves en entiers de 8 bits avant de les écrire, et garde le résultat si plus d’images de validation sont justes. Là où int8 perd peu, une ou deux époques n’apportent rien.</translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>Dessin de toutes les vues…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n fichier écrit dans %1.</numerusform>
            <numerusform>%n fichiers écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1 Relus, les élèves s’écartent d’au plus %2 de ce qui a été entraîné.</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Écriture des commandes</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>Les élèves en %1, exécutés sur des cartes émulées&#x202f;: le temps n’est pas celui d’une carte, le reste l’est.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1 n’a pas été essayé&#x202f;: %2.</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>Essai des élèves sur des cartes émulées</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n image, telle que la voit un appareil&#x202f;: %1 ms sur un thread.</numerusform>
            <numerusform>%n images, telles que les voit un appareil&#x202f;: %1 ms chacune sur un thread.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>Tous ensemble avaient %1 des images de test justes.</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>Interrogation sur des images</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>%1 cycles par instruction à %2 MHz, une estimation&#x202f;; le profil est celui de %3</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>Telle que la voit un appareil&#x202f;: %1 ms sur un thread.</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>L’affinage pendant %n époque a donné %1 au lieu de %2 des images de validation en int8, et il est gardé.</numerusform>
            <numerusform>L’affinage pendant %n époques a donné %1 au lieu de %2 des images de validation en int8, et il est gardé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>L’affinage pendant %n époque a donné %1 au lieu de %2 des images de validation en int8, et il n’est pas gardé.</numerusform>
            <numerusform>L’affinage pendant %n époques a donné %1 au lieu de %2 des images de validation en int8, et il n’est pas gardé.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FailureTable</name>
    <message>
        <source>Row</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contre les pannes</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>%1&#x202f;% absents (%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>Exactitude attendue quand chaque appareil est absent avec cette probabilité, indépendamment&#x202f;; moyenne sur les graines, ± son écart type.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>une fusion par sous-ensemble</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>chaque élève en double</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>Où il regarde</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>Activité par classe</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>Voisins les plus forts</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>Aucun filtre sélectionné</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>Cliquer sur un filtre du graphe, ou en entourer plusieurs en maintenant Maj.</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Activité&#x202f;: %1 du total</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>Pas d’arête à ce seuil</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Arêtes&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filtre</numerusform>
            <numerusform>%n filtres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1&#x202f;: %n filtre</numerusform>
            <numerusform>%1&#x202f;: %n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation>Recherche des images qui l’excitent le plus…</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>Pas d’images sur lesquelles le montrer.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation>Graphe de filtres</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>Sélectionner tous ceux de cet élève</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Ne rien sélectionner</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>Placement des filtres…</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Pas encore de graphe de filtres</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>Déplacer %n filtre vers %1</numerusform>
            <numerusform>Déplacer %n filtres vers %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>Déposer sur un élève</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Zoomer sur la sélection</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>Sélectionner aussi les voisins</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverser la sélection</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>Sélectionner par classe</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>Poids de toutes les paires de filtres</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>Poids %1, une arête</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>Poids %1, sous le seuil</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Pas encore de graphe de filtres</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>Poids 0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1&#x202f;; arêtes à partir de %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Poids</translation>
    </message>
</context>
<context>
    <name>nonn::FoldingColumns</name>
    <message>
        <source>Fold again: %1</source>
        <translation>Replier&#x202f;: %1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>Replié faute de place&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>%1, doublement&#x202f;: %2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canaux</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>couches à la chaîne</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>bandes de lignes</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Gain en</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>Article, jusqu’à (×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>Ici (×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Ce qui décide</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>Le rapport si une valeur supposée était deux fois plus grande&#x202f;; les deux qui le changent le plus</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>Ce qui est découpé</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Découpé par</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Envoyé (B)</translation>
    </message>
    <message>
        <source>Weights a device (B)</source>
        <translation>Poids par appareil (B)</translation>
    </message>
    <message>
        <source>On the device that holds most</source>
        <translation>Sur l’appareil qui en contient le plus</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>De tous les appareils&#x202f;; ceux refaits plusieurs fois comptent autant de fois</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latence (ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>Si chaque appareil pourrait contenir ce que contient le plus rempli</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1 (le meilleur)</translation>
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
        <source>Before layer</source>
        <translation>Avant la couche</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tenseur (C × H × L)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>De un à un (B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>De un à tous (B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>caractéristiques moyennées vers le classifieur</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>modifier les réglages du graphe</translation>
    </message>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>déplacer %n filtre</numerusform>
            <numerusform>déplacer %n filtres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1&#x202f;: %2 au lieu de %3</translation>
    </message>
    <message>
        <source>students</source>
        <translation>élèves</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>seuil</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>filtres les plus forts</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>équilibre</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>résolution</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>filtres écartés</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algorithme</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>règle des poids</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>Pas d’arêtes à ce seuil</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>Poids des arêtes de %1 à %2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>Sa couleur est son activité</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>Sa couleur est son nombre d’arêtes</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Légende</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>Un filtre&#x202f;; activité inconnue</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>Un filtre&#x202f;; sa surface est son activité</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>Un filtre&#x202f;; sa surface est son nombre d’arêtes</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>Un filtre</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>Sélectionner en entourant des filtres</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Zoom avant (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Zoom arrière (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>Tout afficher (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>Afficher les poids en matrice</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>Numéro de filtre</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>Il n’y a pas de filtre %1.</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>Chercher un filtre par numéro ou par nom</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Aspect du dessin</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arêtes</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>Territoire de chaque élève</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>Classe à laquelle il répond le plus</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>Nombre d’arêtes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Tous identiques</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · cliquer sur un filtre pour en savoir plus</translation>
    </message>
</context>
<context>
    <name>nonn::GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graphe</translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation>Pôles d’activation (AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>Coactivation (CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>Règle des poids</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AH relie les filtres forts aux faibles&#x202f;; CA relie les filtres qui répondent de la même façon.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation>Top-k des filtres</translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation>Seuls les k filtres les plus forts de chaque image forment des arêtes&#x202f;; 0&#x202f;: tous.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Seuil</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>Cette part des paires, les plus faibles, ne reçoit pas d’arête.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>Combien d’appareils se partagent le travail.</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>Garder tous les filtres</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>Ôter les isolés</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>Ôter le plus grand groupe</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Écarter</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>Quels filtres aucun élève n’apprend&#x202f;: aucun, ceux sans arête, ou le plus grand groupe, comme le font les auteurs de la méthode.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0 suit les seules communautés, 1 rend tous les élèves également grands.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Leiden</source>
        <translation>Leiden</translation>
    </message>
    <message>
        <source>Louvain</source>
        <translation>Louvain</translation>
    </message>
    <message>
        <source>Random (control)</source>
        <translation>Aléatoire (témoin)</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>Contigu (témoin)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithme</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>Plus élevée, elle trouve plus de communautés, plus petites.</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>Résolution automatique</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>La même graine donne les mêmes élèves.</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>Elle est recherchée&#x202f;: décocher la case pour la fixer.</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>Les poids ont été importés, aucune règle ne les produit.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Par classe</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>Les témoins ont les tailles des communautés de Leiden, non leurs membres. Par classe&#x202f;: filtres qui répondent aux mêmes classes.</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>Lecture des noms des classes</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>Le graphe de filtres se fait à partir des réponses d’un enseignant, et il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>Choisir un enseignant</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>L’enseignant a changé depuis que le graphe de filtres a été fait.</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>L’enseignant regarde des images de validation&#x202f;; les filtres qui répondent ensemble sont reliés.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Le refaire</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>Faire le graphe de filtres</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>Interrogation de l’enseignant</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n arête</numerusform>
            <numerusform>%n arêtes</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>modularité %1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>enseignant avec ces filtres %1</translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation>Examen du filtre %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Graphe de filtres</translation>
    </message>
    <message>
        <source>Weights, filters x filters (*.csv)</source>
        <translation>Poids, filtres x filtres (*.csv)</translation>
    </message>
    <message>
        <source>Activities, images x filters (*.csv)</source>
        <translation>Activités, images x filtres (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>Importer un graphe de filtres</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>Importation du graphe de filtres</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>La première colonne de %1 contient-elle des noms&#x202f;?</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>La première ligne de %1 contient-elle des noms&#x202f;?</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>Elle contient des nombres entiers qui se suivent, qui peuvent numéroter les lignes ou les colonnes, ou être des valeurs comme les autres.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valeurs</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>clairsemé&#x202f;: %n filtre sans arête, un seuil plus bas relie davantage</numerusform>
            <numerusform>clairsemé&#x202f;: %n filtres sans arête, un seuil plus bas relie davantage</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> (sur un échantillon de %1 images)</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>Les filtres déplacés à la main ont été répartis à nouveau selon les réglages.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>nonn::ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>Élève %1, débranché</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#x202f;%</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1 est la classe réelle</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Deuxième</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Troisième</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>Image %1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, juste</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, faux</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>terminée en %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulée</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · encore environ %2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>Pas encore de tâches. Ce qui prend du temps s’affiche ici et peut y être annulé.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Annuler&#x202f;: %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Elle est finie.</translation>
    </message>
</context>
<context>
    <name>nonn::Jobs</name>
    <message>
        <source>Warning: %1</source>
        <translation>Avertissement&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>nonn::KeepMenu</name>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copier en LaTeX</translation>
    </message>
</context>
<context>
    <name>nonn::KeptFiles</name>
    <message>
        <source>Table, comma-separated</source>
        <translation>Tableau, séparé par des virgules</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>Tableau, Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>Tableau, LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Image, %1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Enregistrer ce qui est affiché</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>Enregistrement de ce qui est affiché</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Enregistré sous %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>Convolution %1</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, pas %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1, %n groupe</numerusform>
            <numerusform>%1, %n groupes</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Normalisation par lots</translation>
    </message>
    <message>
        <source>ReLU</source>
        <translation>ReLU</translation>
    </message>
    <message>
        <source>ReLU6</source>
        <translation>ReLU6</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>Maximum sur %1</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Moyenne sur la carte</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linéaire</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>Un pixel sur %1 × %1, canaux de zéros ajoutés</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>Moyennes de fenêtres %1 × %1</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>Tous les éléments à la suite</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – couche de caractéristiques</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>Les élèves imitent les filtres de cette couche.</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>Disparaît au déploiement&#x202f;: son échelle et son décalage passent dans la convolution précédente.</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>Millions de multiplications-additions, pour une image</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>Canaux × hauteur × largeur</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>Déployé, KB</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolution</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>Opération</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Sortie (C × H × L)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>Poids (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>Occupé (B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>Par les activations en mémoire pendant son exécution</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>Les opérations de l’élève</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>Le faire pour moi</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Montrer la réponse</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## La leçon est terminée

Les étapes peuvent être parcourues à nouveau.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question&#x202f;:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Réponse&#x202f;:</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>C’est la première étape.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>En attente de l’action</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>C’est fait.</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>Leçon</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>Ouvrir une leçon…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Ouvrir une leçon</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Leçons (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>Enregistrer la fiche du professeur…</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Leçon&#x202f;: %1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>Enregistrer la fiche du professeur</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistrée</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1&#x202f;: de %2 à %3, minimum %4, maximum %5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1 en fonction de %2. %3.</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1, dispersion</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>Répartition des filtres</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Disposition du graphe</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>Enregistrement de la partition</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>a été arrêté ici</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>&amp;Nouveau projet…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un projet &amp;récent</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Ouvrir la &amp;démo</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Fer&amp;mer le projet</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Rien d’ouvert jusqu’ici</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Étape</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>&amp;Réinitialiser la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
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
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>La langue change au prochain démarrage.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manuel</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>À &amp;propos de NoNN Workbench</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>À propos de NoNN Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Construit et examine des réseaux de réseaux de neurones (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence&#x202f;: GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tâches</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>%1[*] – NoNN Workbench</source>
        <translation>%1[*] – NoNN Workbench</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Ouverture de %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 ne peut pas être ouvert&#x202f;: %2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>Ouvrir un projet (un dossier se terminant par .nonn)</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>Création du projet de démonstration</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Un travail est en cours</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>Une tâche est encore en cours. Un entraînement est enregistré là où il en est et peut être repris plus tard.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Enregistrer et fermer</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>&amp;Importer un graphe de filtres…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Rien à annuler</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Rien à rétablir</translation>
    </message>
    <message>
        <source>Copy as nonn &amp;commands</source>
        <translation>Copier en &amp;commandes nonn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Écriture des commandes</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>Copié&#x202f;: les commandes qui font le projet jusqu’à cette page.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Non copié</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>Mode &amp;projecteur</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>Tâches&#x202f;: %n en cours</numerusform>
            <numerusform>Tâches&#x202f;: %n en cours</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Examen des dommages</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>Les réglages peuvent être rétablis tels que le programme les a écrits en dernier.</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>Peut être refait&#x202f;: %1.</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>Les fichiers endommagés restent à côté, leurs noms se terminant par «&#x202f;.damaged&#x202f;».</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Réparation du projet</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>Première visite&#x202f;? Un tour en deux minutes&#x202f;: Aide, Leçons.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Leçons</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Animations</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>C’est la première page ouverte.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>Nouveau projet</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Création du projet</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>Création du projet…</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>Avahi ne répond pas sur cette machine (%1). Installer avahi-daemon, ou saisir l’adresse.</translation>
    </message>
</context>
<context>
    <name>nonn::NodesModel</name>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>pas encore contacté</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>late</source>
        <translation>en retard</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>hors service</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>n’a pas démarré</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nœud</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>Médiane (ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99&#x202f;% (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>Questions auxquelles il a répondu</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>La moitié de ses dernières réponses est venue dans ce délai</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>99 sur 100 de ses dernières réponses sont venues dans ce délai</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>Au nœud&#x202f;: images et ce qui les accompagne, en messages gRPC</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>Du nœud&#x202f;: réponses et ce qui les accompagne</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>Débrancher aussi les vrais nœuds</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>Tant que cette case est cochée, débrancher un appareil arrête d’un coup son nonn-node, comme un appareil privé de courant, et le brancher le redémarre à son adresse.</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>%1 nœuds sur %2 de ces élèves s’exécutent sur cette machine (voir l’étape Appareils).</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseModel</name>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>It costs most of all: so many decibels below what it takes in</source>
        <translation>C’est elle qui coûte le plus&#x202f;: autant de décibels sous ce qu’elle reçoit</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>De ce que fait la couche&#x202f;: 10 log10 de ce qu’elle doit dire, au carré, sur son écart, au carré. Six décibels font un bit.</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>Sous le pire de ce que reçoit la couche&#x202f;; inférieur à 0 là où les erreurs s’annulent</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Couche</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Sortie (C × H × L)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Signal/bruit (dB)</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>Perdu ici (dB)</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>Ce que les entiers de 8 bits coûtent à chaque couche</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>Élève dont les couches sont montrées</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>En entiers de 8 bits, %1&#x202f;% de %L2 images de validation sont justes, %3&#x202f;% avant.</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1 coûte le plus&#x202f;: %2 dB.</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>Parties ou classes, d’après leurs noms</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>Classes, quels que soient leurs noms</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>Parties à choisir</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ses dossiers</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>Pour l’entraînement</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>Pour choisir</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>Pour le test final</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>Une part de celles pour l’entraînement</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Choisir le dossier qui contient les images d’entraînement.</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>Comparaison avec les témoins</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>Filtres gardés</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Activité gardée</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularité</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Communautés trouvées</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilité</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>Enseignant masqué</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>Les groupes aléatoires et contigus ont les mêmes tailles et gardent les mêmes filtres&#x202f;: ce qui les dépasse est dû au graphe.</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>Filtres de chaque élève</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>Pas encore de partition.</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>Modularité en fonction de la résolution</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Résolution</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>Modularité comparée au hasard</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>Les témoins n’ont pas encore été faits.</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>De combien le poids des arêtes internes aux élèves dépasse celui qu’y placerait le hasard&#x202f;; à la résolution 1, les filtres écartés formant un groupe à part.</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>Ressemblance des groupes d’autres graines&#x202f;: information mutuelle normalisée moyenne, 1 pour identiques.</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>L’exactitude de l’enseignant sur les images de validation avec les seuls filtres gardés.</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Écartés</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>modifiée à la main</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>à la résolution %1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>sur %n graine</numerusform>
            <numerusform>sur %n graines</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>enseignant %1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>Calcul de la courbe…</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>La courbe n’a pas encore été calculée.</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>Calcul&#x202f;: %n résolution jusqu’ici.</numerusform>
            <numerusform>Calcul&#x202f;: %n résolutions jusqu’ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>Cliquer sur un point, ou y aller avec les flèches et appuyer sur Entrée, pour répartir à sa résolution.</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>sur un échantillon de %1 images</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>Partition</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>Les filtres sont répartis dès qu’il y a un graphe de filtres.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Aller au graphe de filtres</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>Essai de résolutions</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>Comparaison avec le hasard</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>Cette partition</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>Aléatoire, mêmes tailles</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>Contiguë, mêmes tailles</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>Retour à la variante %1</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>choisir la variante %1</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>Lecture des variantes</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>Conservation de la partition sous le nom %1</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>Suppression de la variante %1</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>supprimer la variante %1</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>Où&#x202f;?</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>Un projet est un dossier de simples fichiers JSON, CSV et .pt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Crée %1</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Dossier du projet</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Le projet demande un nom.</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>Un nom ne contient pas de «&#x202f;/&#x202f;»&#x202f;: choisir le dossier ci-dessous.</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>Le dossier doit être un chemin complet, comme /home/moi.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>needs %1 of %2, has %3</source>
        <translation>demande %1 (%2), dispose de %3</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>le suivant, %1, demande %2 (%3)</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>tient</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>Cet appareil est de réserve&#x202f;: il n’exécute aucun élève.</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>Probabilité que l’appareil ne réponde pas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Mémoire (B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM (B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Message (B)</translation>
    </message>
    <message>
        <source>Gone (%)</source>
        <translation>Absent (%)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1&#x202f;; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>nonn::PlanPage</name>
    <message>
        <source>Devices and students</source>
        <translation>Appareils et élèves</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n élève ne tient pas&#x202f;: rien dans le catalogue n’est assez petit. Donner plus à cet appareil.</numerusform>
            <numerusform>%n élèves ne tiennent pas&#x202f;: rien dans le catalogue n’est assez petit. Donner plus à ces appareils.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>Chaque élève tient. Le plus grand occupe %1, soit 1/%2 des %3 de l’enseignant.</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>L’élève %1 %2.</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>Octets attendus par image</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Énergie</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Tous les messages arrivent</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>Double-cliquer sur une cellule pour la modifier, ou y taper&#x202f;; une limite vide ne limite pas.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Ajouter un appareil</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>Un appareil de réserve, selon les réglages à droite&#x202f;; choisir ensuite son élève.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Choisir d’abord un appareil.</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>Un autre appareil semblable qui exécute le même élève&#x202f;: une réplique.</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>Sa RAM</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>Ses couches</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Nombres d’élèves</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Plus sur le plan</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>Planifier ainsi</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>chaque appareil</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>l’appareil choisi</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>à chacun le sien</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation>Sa vitesse et sa puissance disent le temps que prend une image et ce qu’elle coûte.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>Les nombres dans lesquels sont stockés poids, activations et messages.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>Pour les poids déployés&#x202f;; KB = 1000 octets.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>Pour les activations à leur maximum, entrée comprise.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>Multiplications-additions par image.</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>au maximum de son appareil</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>selon sa part des filtres</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latence</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>énergie</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>exactitude en cas de panne</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>Choisir l’élève de chaque appareil</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>De toutes les façons de confier ces élèves à ces appareils, la meilleure&#x202f;; les appareils de réserve deviennent des répliques là où cela aide.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>D’un élève&#x202f;: avec peu de filtres, il peut aussi être petit.</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Meilleur en</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>Ce qui compte quand le programme choisit quel appareil exécute quel élève.</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>aucune, ou 50M</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>aucune, ou 500KB</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>Un appareil demande au moins une limite&#x202f;: mémoire, RAM ou MAC.</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>Il n’y a pas encore d’élèves&#x202f;: répartir d’abord les filtres.</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1 appareils ne suffisent pas pour %2 élèves&#x202f;: il en faut un à chacun.</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>Valeurs de l’appareil…</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>Valeurs de la radio…</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>Vitesses, coût de démarrage, mémoire, puissance&#x202f;: gardés comme les vôtres, pour tous les projets.</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>Les appareils diffèrent&#x202f;: en choisir un ci-dessus.</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>Débit, latence, trames, pertes&#x202f;: gardés comme les vôtres, pour tous les projets.</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>Les radios diffèrent&#x202f;: en choisir une ci-dessus.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>modifier les appareils</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>Lecture des profils d’appareils</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>Un plan demande d’abord que les filtres soient répartis entre les élèves.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Aller au graphe de filtres</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>La partition a changé depuis que ce plan a été fait.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planifier à nouveau</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>Indiquer à droite ce que peut contenir un appareil&#x202f;: chaque élève reçoit le plus grand réseau qui tient.</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>Planifier avec 500 KB par appareil</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planification</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>Montrer ce plan</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>Certains élèves ne tiennent pas&#x202f;: cela n’est pas conservé.</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>Et ainsi de suite.</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>Modifier ainsi</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>Rien ne peut encore être entraîné.</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>L’entraînement suivrait encore le plan précédent (%1).</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>Comparaison de nombres d’élèves</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>Aucun appareil ajouté&#x202f;: indiquer à droite ce qu’il contient, car rien ne le limite encore.</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>Valeurs d’un appareil</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>Valeurs d’une radio</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>Enregistrement de vos appareils</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Forget these figures</source>
        <translation>Effacer ces valeurs</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>Ce qui est fourni redevient tel quel&#x202f;; le reste n’existe plus.</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>Sous un autre nom il devient un autre&#x202f;; le précédent reste.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>Pour les poids, comme 500KB. Vide&#x202f;: inconnu.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>Pour les activations.</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>Vitesse, %1 (millions de MAC/s)</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>En convolutions denses.</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>Vitesse depthwise, %1 (millions de MAC/s)</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>En convolutions depthwise. Vide&#x202f;: comme les denses.</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>Coût de démarrage (ms)</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>Ce qu’une image coûte au-delà de son calcul.</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>Puissance (W)</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>Pendant le calcul.</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>Énergie, %1 (nJ/MAC)</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>Prime sur la puissance.</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>Débit (millions de bits/s)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latence (ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>D’un message. Vide&#x202f;: compté comme 0.</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>Retard aléatoire (ms)</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>Sa moyenne.</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>Trame (octets)</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>D’un message qu’une trame porte.</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>En-tête (octets)</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>Ajouté à chaque trame.</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>Énergie (nJ/bit)</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>Trames perdues (%)</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>Probabilité qu’une trame se perde.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Répétitions</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>D’une trame perdue, au plus.</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>Tel que le voit une application qui remplit ses trames.</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>Protocoles (octets)</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>Ajouté à chaque message par ce qui se trouve au-dessus des trames.</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>En RAM au maximum</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tenseur (C × H × L)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>En RAM (B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>À quoi sert la RAM</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>entrée&#x202f;: l’image</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>plus lu</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>sortie de %1</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>mémoire de travail de l’opération</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>en tout</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>%1 de RAM, fixés par %2.</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1 Moins serait possible ainsi&#x202f;: %2.</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>Pas encore d’élèves entraînés</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>Aucun du plan actuel</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>Le dernier (essai %1)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Essai %1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>autre partition ou autre plan</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>Entraîner d’abord des élèves.</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminé</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inachevé</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>Arrêté avant sa dernière époque&#x202f;; il peut être repris.</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>La partition ou le plan ont changé depuis cet essai.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Meilleure époque</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>Exactitude de validation (%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>partiel</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>De certains élèves seulement&#x202f;: la commande nonn merge le joint aux essais des autres.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>nonn::SampleBrowser</name>
    <message>
        <source>Students disagree</source>
        <translation>Élèves en désaccord</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe réelle</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Juste ou faux</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Juste</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>Seulement les images auxquelles les élèves branchés, seuls, répondraient différemment</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>Ce que chacun dit de l’image</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>Toute classe réelle</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Toute réponse</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Est %1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Pris pour %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1 sur %Ln image, nommée d’après la réponse</numerusform>
            <numerusform>%1 sur %Ln images, nommées d’après la réponse</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>Ce que les élèves disent de chaque image n’est pas encore là.</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Aucune image ne correspond.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Image %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>est %1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>Classe réelle&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>Lecture du projet</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>nonn::SideField</name>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Networks see squares with so many pixels a side: images are scaled, bilinearly, and cut to their middle square.</source>
        <translation>Les réseaux voient des carrés de ce nombre de pixels de côté&#x202f;: les images sont redimensionnées bilinéairement et recadrées sur leur carré central.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Telles quelles</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>Les images de cette caméra ne peuvent pas être lues&#x202f;: leur format est %1.</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>encore environ %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>Annulé&#x202f;; ce qu’il y avait avant est inchangé.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Enregistrement</translation>
    </message>
</context>
<context>
    <name>nonn::StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>nonn::StageList</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>obsolète</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>pas encore fait</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Étapes</translation>
    </message>
</context>
<context>
    <name>nonn::StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>Seul,&#x202f;%</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>La part des images que cet élève reconnaît quand aucun autre ne répond</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>Sans lui,&#x202f;%</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>La part que tous les autres reconnaissent quand celui-ci ne répond pas</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidélité</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>Proximité de ses caractéristiques avec celles de l’enseignant pour ses filtres&#x202f;: cosinus moyen, 1 pour identiques</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Par hasard</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>La même chose avec les caractéristiques de l’enseignant pour une autre image&#x202f;: ce que donne le hasard</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – branchés actuellement</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>La part des images que ceux-ci reconnaissent ensemble</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Élèves qui répondent</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Juste,&#x202f;%</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>La même chose par la couche de fusion ajustée pour ceux-ci seuls</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>Couche propre, %</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>Mémoire par appareil</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>Mémoire de tous</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>Envoyé pour une image</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latence</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Réponses fausses</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (actuel)</translation>
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
        <source>run %1</source>
        <translation>essai %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Tient</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Mémoire (B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>Du plus grand élève</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>De tous (B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>Mémoire de tous les élèves ensemble</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Envoyé (B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latence (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Énergie (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitude (%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>Sur les images de validation, là où un tel réseau a été entraîné</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Nombres d’élèves</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparer les nombres</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>Que coûteraient 1, 2, 3… élèves&#x202f;? Rien n’est modifié dans le projet.</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>autant de mémoire en tout qu’actuellement</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>chaque appareil tel qu’il est</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Appareils</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>Valeur en abscisse</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>Valeur en ordonnée</translation>
    </message>
    <message>
        <source>against</source>
        <translation>en fonction de</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>Rien n’est meilleur pour les deux</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>Un autre est meilleur</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>%1 de 1, 2, 3… élèves</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparaison…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>Prendre %n élève</numerusform>
            <numerusform>Prendre %n élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Prendre ce nombre</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>Choisir d’abord un point du graphique ou une ligne du tableau.</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>Le projet a actuellement ce nombre d’élèves.</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>Répartit les filtres entre ce nombre d’élèves&#x202f;; «&#x202f;Annuler&#x202f;» permet de revenir.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>Celui fourni avec le programme (pour Fashion-MNIST)</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>Plus tard&#x202f;: en entraîner ou en importer un dans le projet</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>Quel enseignant&#x202f;?</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>Le grand classifieur entraîné qu’imitent les élèves.</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Fichier de l’enseignant</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Parcourir…</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>Le graphe de filtres demande un enseignant&#x202f;; d’ici là, le projet ne contient que les images.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Choisir le fichier.</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>Un fichier&#x202f;: TorchScript, ONNX, poids, ou un enseignant de ce programme</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examen…</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropie croisée</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>Pas encore de valeurs&#x202f;: elles viennent après la première époque.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message>
        <source>Students imitate</source>
        <translation>Les élèves imitent</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canaux</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalisé par</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Écart type</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Justes</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>Normalisations</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>Seulement pour un fichier de poids seuls, comme resnet18</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>Réseau du catalogue</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>Enseignants (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examen…</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>Examen de l’enseignant</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1&#x202f;: %2 paramètres, %n classe, %3 filtres à imiter</numerusform>
            <numerusform>%1&#x202f;: %2 paramètres, %n classes, %3 filtres à imiter</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>Il a %1 images de validation justes sur %2.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>De %n normalisation essayée, c’est la meilleure&#x202f;: %1.</numerusform>
            <numerusform>De %n normalisations essayées, c’est la meilleure&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>Ce n’est guère plus que par hasard. Connaît-il ces classes, dans cet ordre&#x202f;?</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>La dernière carte avant le pooling (proposé)</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>Sur %1 images de validation</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>ces images</translation>
    </message>
    <message>
        <source>half</source>
        <translation>moitié</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>given</source>
        <translation>donnée</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>comme dans le fichier</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 à 255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1, bleu en premier</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1, aussi bonne</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>Couches</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>Précision des poids déployés</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>Comment les poids sont stockés sur un appareil</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Déployé en</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En pour cent</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusions</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>Justes, validation</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>La part des images de validation qu’il reconnaît</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>Justes, test</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>La part des images de test qu’il reconnaît</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>MAC par image</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>Multiplications-additions</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>Déployé, %1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>Ses poids, normalisations par lots intégrées là où c’est possible</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>Pic d’activation, %1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>Le maximum de mémoire que prennent à la fois les cartes de caractéristiques, pour une image</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>Filtres à répartir</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>Ceux de la couche de caractéristiques, que les élèves imitent</translation>
    </message>
    <message>
        <source>%1 (TorchScript)</source>
        <translation>%1 (TorchScript)</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherSettings</name>
    <message>
        <source>Import a teacher file...</source>
        <translation>Importer un fichier d’enseignant…</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>Entraîner un enseignant…</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>Le programme ne fournit un enseignant que pour Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>Utiliser l’enseignant fourni</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Poursuivre l’entraînement</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>Un enseignant est un grand classifieur entraîné. En importer ou en entraîner un à droite.</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>Utiliser celui fourni avec le programme</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>Importer un fichier…</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>Fourni avec le programme&#x202f;; entraîné par lui sur Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>Entraîné dans ce projet.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importé de %1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>Lecture de ce que l’enseignant confond</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln image de test</numerusform>
            <numerusform>%Ln images de test</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>Importer un enseignant</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>Importation de l’enseignant</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>L’enseignant est là&#x202f;; ce qui a été fait à partir d’un autre est obsolète.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entraînement de %1</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>L’enseignant est entraîné.</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>L’enseignant de ce projet est un programme (TorchScript) qui n’a pas été importé sur cet ordinateur. Il ne s’exécute pas sans autorisation&#x202f;: ne l’autoriser que si la provenance du projet est connue.</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>Autoriser son exécution</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>Autorisation de l’enseignant</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1 (%2 sur %n époque)</numerusform>
            <numerusform>%1 (%2 sur %n époques)</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 was stopped.</source>
        <translation>L’entraînement de %1 a été arrêté.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Poursuivre</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Un entraînement a été arrêté</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>L’entraînement de %1 a été arrêté et peut se poursuivre. Un entraînement avec d’autres réglages prend sa place.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>Arrêté&#x202f;: l’entraînement est enregistré là où il en était et peut se poursuivre.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>La moitié des images</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>Entraîner un enseignant</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architecture</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>Une de la liste, ou toute largeur et profondeur&#x202f;: wrn-D-K, vgg-D-K, mobilenetv2-K.</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>Cosinus, jusqu’à 0</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>Paliers, à un cinquième à chaque fois</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>Combien de fois chaque image d’entraînement est vue.</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>Images par lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>À son maximum, après une courte montée.</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>Décroissance</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Décroissance des poids</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>Décaler jusqu’à</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>Chaque image est décalée au hasard&#x202f;; 0 la laisse en place.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>Il n’y a pas encore d’images d’où apprendre.</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1 paramètres, %2, %n filtre à répartir entre les élèves</numerusform>
            <numerusform>%1 paramètres, %2, %n filtres à répartir entre les élèves</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>Réseau inconnu&#x202f;: %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Des parties des images sont montrées, d’au moins cette part de la surface&#x202f;; 0&#x202f;: images entières, décalées.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Luminosité, contraste et saturation sont modifiés jusqu’à cette part.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilité qu’un rectangle d’une image soit masqué.</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>reçoit</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcule</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>attend</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>envoie</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>fusionne</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1, en tout</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Appareil</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>De (ms)</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>À (ms)</translation>
    </message>
</context>
<context>
    <name>nonn::TrainPage</name>
    <message>
        <source>Runs</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Époque</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitude de validation</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Images/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perte logarithmique</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Lissage</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Lissage des courbes</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>Poids de ce qui précède dans une moyenne exponentielle&#x202f;; les courbes brutes restent visibles.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Exactitude sur les images de validation</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitude</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>Il faut un plan qui tienne avant l’entraînement.</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>Commence à neuf&#x202f;; l’essai inachevé reste tel quel.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Enseignant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>meilleure %1, époque %2</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>enseignant %1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Utiliser cet essai</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>Rétablit le graphe, la partition et le plan dont il est issu&#x202f;; peut être annulé.</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>Il vient d’une version plus ancienne, qui ne conservait pas sa partition et son plan.</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>Pour un essai d’une autre partition ou d’un autre plan que ceux du projet actuel.</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>Un entraînement est en cours&#x202f;: le mettre d’abord en pause ou l’annuler.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Aucun entraînement en cours.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Enregistre l’entraînement là où il en est&#x202f;; il peut se poursuivre plus tard.</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>L’entraînement est en cours d’enregistrement.</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>Met fin à l’entraînement&#x202f;; ce qui est atteint reste et peut se poursuivre plus tard.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nom de l’essai</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Note sur l’essai</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>Supprimer l’essai&#x202f;?</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1 et ses élèves disparaissent définitivement.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Il n’y a pas encore d’essai.</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Nom de l’essai %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Il est en cours d’entraînement.</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>Pas encore de valeurs&#x202f;: elles viennent au cours de la première époque.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Époques</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Passages sur les images d’entraînement.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Images d’entraînement utilisées, en proportion de chaque classe.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>À son maximum.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Décroissance du taux</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosinus</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>paliers</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Mode</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>Ensemble&#x202f;: selon la perte de ce qu’ils disent ensemble. Seul&#x202f;: chacun pour soi, si bien qu’aucun appareil n’a besoin d’un autre pendant qu’il apprend.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>chacun seul</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>Perte de caractéristiques</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>Distance des caractéristiques d’un élève à ses filtres de l’enseignant.</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>par partition</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concaténées</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>Poids des caractéristiques β</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>Part de distillation α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>Celle des réponses de l’enseignant&#x202f;; le reste revient aux étiquettes.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>Plus élevée&#x202f;: davantage des doutes de l’enseignant est transmis.</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout d’appareils</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>Probabilité que le message d’un élève soit perdu pendant que la fusion apprend.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Décalage</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>Les images sont décalées d’autant de pixels au plus.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Miroir</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>La moitié des images est inversée de gauche à droite.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>Mémoire des réponses</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>Pour les réponses de l’enseignant, afin de ne pas les recalculer.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>La même graine et les mêmes réglages donnent les mêmes élèves.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recadrage</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Des parties des images sont montrées, d’au moins cette part de la surface&#x202f;; 0&#x202f;: images entières, décalées.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Luminosité, contraste et saturation sont modifiés jusqu’à cette part.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Effacement</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilité qu’un rectangle d’une image soit masqué.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lecture des essais</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>Des élèves peuvent être entraînés dès qu’un plan dit quelle taille ils ont.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Aller au plan</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entraîner à nouveau</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>Entraînement des élèves</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>Essai %1&#x202f;: %2 des images de validation justes après %3</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>En pause&#x202f;: l’entraînement est enregistré là où il en était.</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>L’essai %1 est terminé&#x202f;: %2 des images de validation justes</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>Il n’y a pas de plan de cette partition, si bien que rien ne peut être entraîné&#x202f;: planifier à nouveau, ou choisir un essai ci-dessous et cliquer sur «&#x202f;Utiliser cet essai&#x202f;».</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>La partition ou le plan ont changé depuis l’entraînement des élèves. Entraîner à nouveau, ou choisir un essai ci-dessous et cliquer sur «&#x202f;Utiliser cet essai&#x202f;».</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>Retour à la partition et au plan de l’essai %1</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>utiliser l’essai %1</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>Annulé&#x202f;: l’essai reste inachevé et peut reprendre là où il a été enregistré.</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>Description de l’essai %1</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>Suppression de l’essai %1</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>serré</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>sur %1, %2</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsPanel</name>
    <message>
        <source>Kept variants</source>
        <translation>Variantes conservées</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>Nom de la partition actuelle</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>Il n’y a pas encore de partition.</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>Écrire d’abord un nom pour la partition actuelle.</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>Un nom n’a ni / ni \, et ne commence pas par un point.</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>Une variante de ce nom est déjà conservée.</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>Aucune variante n’a encore été conservée.</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>Sélectionner d’abord une variante conservée.</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>C’est la partition actuelle.</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>Rétablit son graphe, sa partition et son plan à la place des actuels&#x202f;; peut être annulé.</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>Une partition conservée ici le reste avec son graphe et son plan, pour être comparée et choisie à nouveau quoi qui change entre-temps.</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n écarté</numerusform>
            <numerusform>%n écartés</numerusform>
        </translation>
    </message>
    <message>
        <source>Present partition</source>
        <translation>Partition actuelle</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (actuelle)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Élèves</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>Filtres de chacun</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularité</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Enseignant masqué (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validation (%)</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
</context>
<context>
    <name>nonn::VerdictTable</name>
    <message>
        <source>What the students say</source>
        <translation>Ce que disent les élèves</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Tous ensemble</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Élève %1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>Justes, images de test</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>Ouvrir la démo</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>Nouveau projet…</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>Ouvrir un projet…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projets récents</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>Prendre un classifieur d’images entraîné, voir ses filtres en graphe, les répartir entre de petits appareils, entraîner pour chacun un minuscule élève, et emporter les élèves.</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNIST et un enseignant fourni avec le programme&#x202f;: son graphe de filtres est là en quelques secondes.</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>Vos propres images et votre propre enseignant&#x202f;; ce qui y est trouvé s’affiche avant toute écriture.</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>Un dossier se terminant par .nonn, créé ici ou en ligne de commande.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Retirer de la liste</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>Suppr, ou un clic droit, retire un projet de la liste&#x202f;; le projet lui-même reste où il est.</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>Réparer et ouvrir</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme est light ou dark</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scale va de 1 à 4</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--size s’écrit comme 1366x768</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--text va de 100 à 200</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshots demande un projet</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>un seul projet à la fois</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>Construire et examiner des réseaux de réseaux de neurones&#x202f;: la fenêtre. `nonn` fait le même travail en ligne de commande.</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>Dossier d’un projet, comme my.nonn</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>Ouvrir la démo&#x202f;; si PROJECT n’existe pas encore, il est créé.</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>Écrire dans DIR une image de chaque vue de PROJECT, et toutes en un film, walk.webp, puis quitter.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>Des images&#x202f;: 1 à 4.</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>De la fenêtre dans les images, en pixels.</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>Taille des lettres&#x202f;: 100 à 200 pour cent.</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>Comme en, de ou pt_BR.</translation>
    </message>
</context>
<context>
    <name>nonn::figure</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#x202f;%</translation>
    </message>
</context>
</TS>
