<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, logarithmische Skala</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation>Ohne Kante</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Aktivität: %1 der gesamten</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Kanten: %1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>Stärkster Nachbar: Filter %1, Gewicht %2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>Häufigste Klasse: %1, %2 seiner Aktivität</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>Noch keine Filter.</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n Schüler</numerusform>
            <numerusform>%n Schüler</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n ausgewählt</numerusform>
            <numerusform>%n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Klasse %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>making the project</source>
        <translation>das Projekt wird angelegt</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>Schüler werden exportiert</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>hat keinen unfertigen Lauf, der weitergehen könnte</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>endet mitten in %1: %2 Byte sind angekündigt, %3 sind noch da</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>endet mitten in %1</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, bei Byte %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>ist ein Ordner, keine Datei</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>ist größer als %1 Byte</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>kann nicht angelegt werden: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>ist beschädigt: %1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>belegt entpackt mehr als %1 Byte</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>ist abgeschnitten oder beschädigt: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>sie ist leer</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>sie ist tiefer als %1 Ebenen verschachtelt</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>ist nicht das erwartete JSON: %1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>einem Pickle</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>ist ein Pickle mit einer Anweisung, die unbekannt ist oder nicht gelesen wird (Code %1)</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>ist ein Pickle von mehr als %1 Anweisungen</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>einer Zahl eines Pickles</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>ist ein beschädigtes Pickle: Eine Zahl ist fehlerhaft</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>einem Text eines Pickles</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>ist ein beschädigtes Pickle: Ein Text ist fehlerhaft</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>ist ein beschädigtes Pickle: Einträge werden in einem Wert gesetzt, der keine aufnimmt</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>ist ein beschädigtes Pickle: Ein Schlüssel hat keinen Wert</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>ist ein beschädigtes Pickle: Werte werden an einen angehängt, der keine aufnimmt</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>ist ein Pickle eines neueren Protokolls als 5</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>endet mitten in einem Rahmen eines Pickles</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>ist ein Pickle mit einem Namen von mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>ist ein beschädigtes Pickle: Ein Aufruf hat kein Tupel von Argumenten</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>einem Namen eines Pickles</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>ist ein beschädigtes Pickle: Ein Name ist kein Text</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>ist ein beschädigtes Pickle: Ein Aufruf hat keine Klasse</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>ist ein beschädigtes Pickle: Ein Wert, der kein Objekt ist, bekommt einen Zustand</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>„%1“ ist keine Größe; zum Beispiel: %2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>einem Zusatzfeld eines Zip-Eintrags</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>einer großen Länge eines Zip-Eintrags</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>dem Verzeichnis des Zip-Archivs</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>hat ein beschädigtes Zip-Verzeichnis</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>dem Namen eines Zip-Eintrags</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>einem Zip-Eintrag</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>dem Kommentar eines Zip-Eintrags</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>ist ein abgeschnittenes Zip-Archiv: Sein Verzeichnis fehlt</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>dem Ende des Zip-Verzeichnisses</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>hat ein Zip-Verzeichnis außerhalb der Datei</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>hat einen Eintrag %1, dessen Pfad aus dem Archiv hinausführt</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>hat einen Eintrag %1 außerhalb der Datei</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>dem Kopf eines Zip-Eintrags</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>hat einen beschädigten Zip-Eintrag %1</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>hat Zip-Einträge, die einander überlappen: Zusammen beanspruchen sie mehr Byte, als die Datei hat</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>hat einen Eintrag %1 zweimal</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>hat keinen Eintrag %1</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>hat einen Eintrag %1 von %2 Byte, der komprimiert oder verschlüsselt ist; torch.save legt Einträge ab, wie sie sind</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>ist beschädigt: Die Prüfsumme des Eintrags %1 stimmt nicht</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1 muss in 0..1 liegen</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>das Padding darf nicht negativ sein</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>ist leer</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>ist abgeschnitten: Die %1 Byte sind kein Vielfaches von %2</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>hat bei Byte %2 das Label %1; Labels sind 0..%3</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>ist keine Datei der Python-Fassung von CIFAR: „%1“ fehlt</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>hat Bilder, die kein NumPy-Array von Bytes sind</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>hat Bilder, deren Array nicht die Größe „Zahl der Bilder x %1“ hat</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>hat %1 Byte an Pixeln für %2 Bilder</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>hat %1 Labels für %2 Bilder</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>hat ein Label, das nicht in 0..%1 liegt</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>hat einen Klassennamen, der keiner ist: %1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>nennt %1 Klassen statt %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>„%1“ ist keine Herkunft von Bildern</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>von %2 Trainingsbildern können nicht %1 für die Validierung zurückgelegt werden</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>enthält ein Bild ohne Pixel</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>hat %1 x %2 Pixel, mehr als die %3, die gelesen werden</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>ist ein beschädigtes JPEG: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>ist ein beschädigtes PNG: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>ist ein beschädigtes PNG: %1 Byte können die angekündigten %2 x %3 Pixel nicht enthalten</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>ist ein beschädigtes WebP: Die Datei endet zu früh</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>ist ein beschädigtes WebP</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>ist ein animiertes WebP; bewegte Bilder werden nicht gelesen</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>die WebP-Bibliothek ist eine andere als die, für die dieses Programm gebaut wurde</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>enthält %1 von %2 Bildern, die nicht gelesen werden können, mehr als die %3, die fehlen dürfen; %4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>ist eine Klasse, die unter den Trainingsbildern fehlt</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>enthält keine Ordner; erwartet wurde einer je Klasse, nach ihr benannt</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>ist kein Synset, dem seine Namen folgen</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>fehlt; ein ImageNet-Ordner enthält train und val, jeweils mit einem Ordner je Synset</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>enthält keine Synset-Ordner: die Bilder in Ordner wie in train einordnen</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>hat einen Namen, der kein UTF-8 ist, und kann so keine Klasse benennen</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>endet mitten im Kopf</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>hat eine falsche magische Zahl bei Byte 0: Erwartet wurde eine IDX-Datei mit 8-Bit-Werten</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>ist abgeschnitten: Nach dem Kopf folgen %1 Byte</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>ist länger, als der Kopf angibt: Nach ihm folgen %1 Byte</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>enthält Labels, keine Bilder</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>hat Bilder, deren Seiten nicht in 1..%1 liegen</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>hat Bilder, deren Kanäle nicht in 1..16 liegen</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>enthält Bilder, keine Labels</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>enthält kein Bild</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>stammt von einer anderen Version</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>enthält unmögliche Werte</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>wurde gleich nach dem Schreiben von einem anderen Programm geändert</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>nennt „%1“, keine Datei im Ordner der Bilder</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>hat „%1“, wo eine Zahl erwartet wird</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>hat %1 Wörter statt %2</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>vergibt die Nummer %1 ein zweites Mal</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>handelt von Nummer %1, die %2 nicht hat</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>hat einen Rahmen, der kein Teil eines Bildes ist</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>nennt kein Bild für: %1</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>nennt „%1“, das in keinem Klassenordner liegt</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>nennt „%1“ ein zweites Mal</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>hat „%1“ statt 1 (Training) oder 0 (Test)</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>gehört zur Klasse %1, die unter den Trainingsbildern fehlt</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>fehlt; ein IDX-Ordner enthält %1 mit oder ohne .gz</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>hat das Label %1; Labels sind 0..%2</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>fehlt: Debians Paket dataset-fashion-mnist installieren</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>ist kein Ordner</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>„%1“ benennt keine Daten; möglich sind %2</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>hat Testbilder von anderer Größe als die Trainingsbilder</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1; keines der Bilder kann gelesen werden</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>ist kein UTF-8-Text</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>OpenSSL kann kein SHA-256 berechnen</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>ist ein Ordner, wo eine Datei geschrieben werden soll</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>kann nicht zurückgelesen werden: %1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>TorchScript-Dateien gibt es nicht in int8: fp32 oder fp16</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>es gibt keine Bilder, an denen die exportierten Dateien verglichen werden können</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>die Schüler nehmen Bilder von %1, nicht %2</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>für %2 Klassen gibt es %1 Namen</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>liest sich mit anderen Bytes zurück, als geschrieben wurden</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>die exportierten Dateien geben andere Ausgaben als das Netz im Speicher: Sie weichen um %1 ab</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>für %1 Schüler ist angegeben, ob sie antworten, es sind %2</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>die Antworten des Lehrers gehören zu anderen Bildern</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>die Schüler kennen %1 Klassen, der Lehrer %2</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1 nimmt Bilder von %2, nicht %3</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>es gibt keine Bilder</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1 Antworten passen nicht zu %2 Labels von %3 Klassen</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>Klasse %1 liegt außerhalb von 0..%2</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>hat eine Verwechslungsmatrix, die nicht quadratisch ist</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>hat eine Verwechslungsmatrix mit einer Anzahl unter 0</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>hat eine Genauigkeit außerhalb von 0..1</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>hat eine Verwechslungsmatrix von %1 Klassen, nicht %2</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>hat %1 Teilmengen von %2 Schülern</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>hat die Teilmengen der Schüler nicht in der Folge ihrer Nummern</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>„%1“ ist kein Teil von Daten: training, validation oder test</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>eine Ausfallwahrscheinlichkeit muss in 0..1 liegen</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>die Teilmengen von %1 Schülern wurden nicht gemessen</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>die Antworten sind nicht die von %1</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>Filter %1 ist keiner der %2 des Lehrers</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>Karten von %1 Bildern können nicht gezeigt werden</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>enthält kein „%1“ der Antworten eines Lehrers</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>enthält Antworten und Labels, die nicht zusammenpassen</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>enthält ein Label außerhalb von 0..%1</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%1 %2 für %3 Bilder</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>unter „%1“ ist %2, nicht in 0..%3</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>%1 Filter; möglich sind 1..%2</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>die Zahl der Klassen ist negativ</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>die Mittelwerte teilen sich nicht in Zeilen von %1 Filtern</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>Vorhersagen</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>manche Stapel von Aktivitäten haben Labels oder Vorhersagen, andere nicht</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>die Antwort von Filter %1 auf Bild %2 ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>Bilder, Filter oder Klassen liegen außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>eine Aktivität liegt nicht in 0..1</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>für %2 Schüler sind %1 Farben gegeben</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>die Suche nach Gemeinschaften ist gescheitert: %1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>die Auflösung muss über 0 liegen</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>enthält keine Zeile von Zahlen</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>hat %1 Spalten; möglich sind höchstens %2 Filter</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>hat %1 Zellen, die Zeilen davor %2</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>die Tabelle hat mehr als %1 Zahlen</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>Spalte %1: „%2“ ist keine endliche Zahl</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>enthält einen einzigen Filter; ein Graph braucht zwei</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>Spalte %1: Ein Gewicht ist negativ</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>Spalte %1: Die Matrix ist nicht symmetrisch, das Gewicht ist ein anderes als das von Zeile %2</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>enthält %1 Byte kodierter Zahlen, erwartet wurden %2</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>enthält Zahlen, die kein Base64 sind</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>das Perzentil muss in 0..100 liegen</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>kein Filter antwortet auf irgendein Bild: Daraus lässt sich kein Graph bauen</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>top-k darf nicht negativ sein (bei 0 tragen alle Filter bei)</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>ein Graph aus Aktivitäten braucht die Regel ah oder ca</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>ein Graph braucht 2..%1 Filter, nicht %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>„%1“ ist keine Regel für Kantengewichte; es gibt ah und ca</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>an einem importierten Graphen lässt sich nur das Perzentil ändern</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>eine Matrix von Kantengewichten muss quadratisch sein, mit 2..%1 Filtern</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>ein Kantengewicht liegt nicht in 0..1</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>eine Summe von Aktivität ist negativ oder nicht endlich</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>eine Zahl des Graphen liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>ein Graph wird als .dot, .graphml, .csv, .json oder .svg geschrieben, nicht „%1“</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>Graphviz kann den Graphen nicht anordnen (ist sein Modul sfdp installiert?)</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>eine Zeichnung von %1 Filtern kann nicht einer von %2 folgen</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>der Graph hat keine Filter</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>es muss mindestens 1 Schüler sein</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>die Auflösung muss über 0 und darf höchstens 1e6 sein</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>der Ausgleich muss in 0..1 liegen</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>die Zahl der Startwerte für die Stabilität darf nicht negativ sein</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>die Aufteilung gehört zu einem anderen Graphen</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>eine Kontrolle ist random oder contiguous</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>es gibt keinen Filter %1, der sich verschieben ließe</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>Schüler %1 bliebe ohne Filter</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>„%1“ ist kein bekanntes %2; es gibt %3</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>die Zahl der Filter liegt außerhalb des zulässigen Bereichs</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>es gibt keinen Filter %1</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>Filter %1 steht an zwei Stellen</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>die Filter einer Gruppe sind nicht aufsteigend geordnet</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>ein Schüler hat keine Filter</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>ein Filter gehört weder zu einem Schüler, noch ist er verworfen</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>Aufteilungsverfahren</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>Verwerfungsverfahren</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>die Zahl der Schüler ist nicht die der Einstellungen</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>die Zahlen behaltener und verworfener Filter gehen nicht auf</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>%1 Schüler brauchen mindestens %2 %3; der Graph hat %4</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>Filter mit einer Kante, da vereinzelte wegfallen</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>Filter mit einer Kante, da die größte Gruppe wegfällt</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>Auflösungen gehen von einer Zahl über 0 bis zu einer, die nicht kleiner ist, in mindestens 1 Schritt</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>die Bilder sind zu klein für %1</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>die Breite eines MobileNetV2 liegt über 0 und ist höchstens 16</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 und %2 weitere</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>es fehlen %1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>unerwartet sind %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>von anderer Form: %1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 ist %2, erwartet wurde %3</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>die Gewichte passen nicht zu %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>„%1“ ist kein Zahlenformat; möglich sind fp32, fp16 und int8</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>ein ResNet hat die Tiefe 18, 34, 50, 101 oder 152; nicht %1</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>ein ResNet für kleine Bilder hat die Tiefe 6n + 2: 20, 32, 44, 56, 110 …; nicht %1</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>es wurde kein CUDA-Gerät gefunden, oder dieses LibTorch ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>hat einen Tensor namens %1, was kein Name ist</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>hat im Kopf nicht dtype, shape und data_offsets</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>hat Elemente vom Typ %1, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>hat eine Form oder Anfänge, die keine ganzen Zahlen ab 0 sind</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>reicht über die %1 Byte an Werten hinaus</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>hat %1 Byte, anders als seine Form verlangt</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>hat Tensoren, die einander überlappen</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>der Länge des Kopfes</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>kündigt einen Kopf von %1 Byte an; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>dem Kopf</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>hat einen Kopf, der kein JSON-Objekt ist</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>enthält keine Tensoren</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>ist TorchScript im Format %1, von einem neueren PyTorch geschrieben; %2 dieses Programms liest Formate bis %3</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>verwendet den Operator %1, der mehr tun kann als rechnen und in einer hier ausgeführten Datei abgelehnt wird</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>ist keine TorchScript-Datei: Sie %1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>enthält Code, der entpackt %1 Byte belegt; gelesen werden höchstens %2</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>hat Teile, die schon beim Laden laufen (__setstate__, wie in quantisierten Modellen): abgelehnt</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>enthält kein Modell: Die Methode forward fehlt</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>Sein Pooling ergibt schon die Logits: Schüler ahmen die Eingabe der letzten Faltung nach.</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>hat keine Faltung, deren Filter sich nachahmen ließen</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>Der Weg von den Logits zurück zu einer Merkmalskarte war nicht zu verfolgen: Genommen wurde die letzte Faltung.</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>hat keine Faltung „%1“, aus der Merkmale kommen könnten; es gibt %2</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>nimmt Bilder mit %1 Kanälen, die Daten haben %2</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>nimmt graue Bilder, die Daten haben %1 Kanäle</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>Er nimmt graue Bilder: Von farbigen bekommt er die Helligkeit.</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>Er nimmt farbige Bilder: Graue bekommt er als solche.</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>hat dort Merkmale, die keine Karten mit Höhe und Breite sind</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>kann auf Bilder von %1 nicht antworten: %2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>enthält ein beschädigtes %1</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>das TorchScript-Modell ist gescheitert: %1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>ist kein Lehrer dieses Programms</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>beschreibt Kanäle, die nicht zusammenpassen</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>hat keine Methode %1, wie ein Lehrer dieses Programms sie hat</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>kennt %1 Klassen, die Daten haben %2</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>ist kein Bildklassifikator: Aus %1 Bildern macht er keinen Tensor</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>ist kein Bildklassifikator: Aus %1 Bildern macht er Tensoren von %2</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>Er hat %1 Ausgaben; die Logits sind die mit %2 Werten je Bild.</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>Er endet in einem Softmax; was dort hineingeht, gilt als Logits.</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>verlangt neben den Bildern „%1“</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>nimmt keine Bilder</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>hat %1 Dimensionen</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>hat nicht so viele Schrittweiten wie Dimensionen</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>hat eine negative Größe, Schrittweite oder einen negativen Anfang</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>reicht über seinen Speicher von %1 Byte hinaus</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>beschreibt Bilder oder Klassen, die es nicht geben kann</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>hat einen Mittelwert oder eine Abweichung, die nicht zu den Kanälen passen</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>ist ein TorchScript-Programm, nicht die Gewichte eines Lehrers</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>„%1“ ist keine Art von Schicht</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>beschreibt einen Tensor, den es nicht geben kann</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>beschreibt eine negative Anzahl</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>beschreibt eine Klassenzahl, die es nicht geben kann</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>enthält einen Tensor, dessen Speicher anders als von torch.save beschrieben ist</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>enthält einen Tensor mit Elementen von %1, die nicht gelesen werden</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>enthält einen Speicher, der Teil eines anderen ist, wie PyTorch vor 0.2 ihn schrieb</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>wurde nicht von torch.save geschrieben</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>ist ein Zip-Archiv, aber keines von torch.save: data.pkl fehlt</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>ist eine TorchScript-Datei, ein Programm mit seinen Gewichten, nicht Gewichte allein</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>wurde auf einem Rechner mit anderer Bytefolge geschrieben</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>enthält einen Tensor, dessen Speicher %1 nicht im Archiv ist</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>enthält einen Speicher %1 mit Elementen zweier Typen</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>führt einen Speicher %1 auf, den kein Tensor hat</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>der Größe eines Speichers</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>endet mitten in einem Speicher: Er kündigt %1 Elemente von %2 Byte an</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>einem Speicher</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1 hat einen Speicher, der nicht in der Datei ist</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1 ist ein Tensor ohne einfache Größen</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1 kündigt einen Speicher von %2 Elementen an, von denen die Datei %3 Byte hat</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1 ist ein Tensor einer Art, die nicht gelesen wird (%2)</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>ein Wörterbuch ohne Tensoren</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>enthält kein State-Dict, sondern %1</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>ein VGG hat die Tiefe 11, 13, 16 oder 19; nicht %1</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>die Breite eines VGG liegt über 0 und ist höchstens 16</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>es fehlt die Beschreibung dieses Programms</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>die Beschreibung ist kein JSON</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>ist keine Gewichtsdatei: %1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>ein Wide ResNet hat die Tiefe 6n + 4: 10, 16, 22, 28, 34, 40 …; nicht %1</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>die Breite eines Wide ResNet liegt über 0 und ist höchstens 64</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>„%1“ ist keine Architektur aus dem Bestand; möglich sind %2</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>ein Bild hat mindestens einen Kanal und ein Pixel</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>ein Netz hat mindestens eine Klasse</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>ein Netz hat mindestens einen Filter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>„%1“ ist keine Familie von Schülern; möglich sind %2</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>keine Familie von Schülern ist angegeben; möglich sind %1</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>für die Teilmengen von %2 Schülern sind %1 Genauigkeiten angegeben</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>Gerät %1: %2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>Gerät %1: device, radio und precision müssen Text in Anführungszeichen sein</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>die Geräte von Schüler %1 haben verschiedene Zahlenformate</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>Schüler %1 hat kein Gerät</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>„%1“ ist keine Nachricht; möglich sind features und logits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>„%1“ ist keine Nachricht; möglich sind auto, features und logits</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>ein Plan hat mindestens einen Schüler</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>für %2 Schüler sind %1 Budgets angegeben</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>ein Plan hat mindestens eine Klasse</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>das Budget von Schüler %1 hat keine Grenze; memory, macs oder ram angeben</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>ist ein Plan ohne Schüler</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>in „%1“: %2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>hat zwei Einträge „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>„%1“ ist kein bekanntes %2; möglich sind %3</translation>
    </message>
    <message>
        <source>device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>Funkmodul</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1 muss eine ganze Zahl von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 muss eine Zahl von %2 bis %3 sein, nicht %4</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>auf einem Gerät läuft Schüler %1, den der Plan nicht hat</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>ein Plan ohne Schüler lässt sich nicht simulieren</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>die Rechengeschwindigkeit von %1 in %2 ist nicht bekannt: keine Latenz</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>die Energie von %1 in %2 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>die Startkosten von %1 sind nicht bekannt und zählen als 0</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>die Verbindungslatenz von %1 ist nicht bekannt und zählt als 0</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>die Energie von %1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>die schichtweise Teilung ist mit %1 gerechnet</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>„%1“ ist kein Ort der Eingabe; möglich sind sent und local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>„%1“ ist keine Zahl</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>hat %1 Zellen, der Kopf %2</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>beginnt nicht mit dem Kopf einer Messwertdatei</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>teacher und stages.teacher sind uneins, ob es einen Lehrer gibt</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>hat das Schema %1, dieses Programm kennt Schema %2: Es wurde von einer neueren Version geschrieben; diese verwenden</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>kann nicht geschrieben werden: Ein Name oder Pfad darin ist kein UTF-8</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>%1 Bilder zum Trainieren, %2 zur Validierung und %3 zum Testen von %4 x %5 x %6 in %7 Klassen</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>ist ein Programm (TorchScript), das nicht auf diesem Rechner importiert wurde, und wird nicht ausgeführt. Wer weiß, woher das Projekt kommt: nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>wurde nicht ersetzt: Der Schritt „%1“, aus dem es entstand, hat sich inzwischen geändert; den Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>enthält kein Projekt; nonn new legt eines an</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>ist veraltet, etwas davor hat sich geändert: zuerst %1 ausführen</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>gibt es noch nicht: zuerst %1 ausführen</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>ist ein anderer Lehrer, als project.json beschreibt</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>nimmt Bilder von %1, die Daten haben %2</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>gehört zu diesem Programm, ist aber nicht da</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>gehört zu diesem Programm, ist aber weder da noch in %1</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>ist kein Lauf dieses Projekts; nonn info zählt sie auf</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>enthält keinen fertigen Lauf mit der jetzigen Aufteilung und dem jetzigen Plan: zuerst nonn distill ausführen</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>ist nicht fertig: zuerst nonn distill --resume ausführen</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>wurde mit einem Lehrer trainiert, der inzwischen ersetzt ist</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>Lauf %1 entstand aus einer älteren Aufteilung oder einem älteren Plan</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>„%1“ ist keine Herkunft eines Graphen</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>der Lehrer wird befragt</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>die Schüler werden befragt</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>ist ein Projekt mit anderen Daten oder einem anderen Lehrer; der Vorführung einen anderen Ordner geben</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>kein Schüler passt in 1/%1 des Lehrers</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>für %2 Schüler sind %1 Architekturen angegeben; eine oder für jeden eine angeben</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>teilt %1 Filter auf, der Lehrer hat %2</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>Lauf %1 wird destilliert</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>ist fertig</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>wurde mit einem anderen Lehrer, einer anderen Aufteilung oder einem anderen Plan begonnen; einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>bringt %1 Filter, der Lehrer hat %2</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>der Graph wird gebaut</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>die Antworten auf %1 von %2 Bildern werden behalten; der Graph entsteht aus allen, Teil für Teil</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>der Graph entstand mit anderen Einstellungen, als mit ihm gespeichert werden sollen</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>wurde nicht ersetzt: Der neue Graph entstand aus anderen Antworten des Lehrers</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>ist schon ein Projekt; einen anderen Namen wählen oder es zuerst entfernen</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>ist schon da und kein leerer Ordner</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>der Lehrer wird gelesen</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>der Lehrer hat aus Bildern gelernt, die hier zur Validierung dienen: Er wurde mit der Teilung zu Startwert %1 trainiert</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>der maskierte Lehrer wird befragt</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>wurde nicht ersetzt: Die neue Aufteilung entstand aus einem anderen Graphen</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>ein Plan nimmt seine Geräte aus einer Quelle: Datei, Budgets oder Liste</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>ein Plan braucht eine Grenze: --memory, --macs, --ram oder --devices</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>der Lehrer wird trainiert</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>ist kein Programm: Es gibt nichts zu erlauben</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>muss ein JSON-Objekt enthalten</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 muss ein JSON-Objekt sein</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 fehlt</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1 muss Text sein</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 muss true oder false sein</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1 muss eine ganze Zahl ab 0 sein</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 muss eine Liste von Texten sein</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1 muss eine Liste von Zahlen sein</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>%1 kennt dieses Programm nicht</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>hat %1 Kanäle; angegeben wurden %2 Mittelwerte und %3 Standardabweichungen</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>kann keine Bilder mit einer Standardabweichung bekommen, die nicht über 0 liegt</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>enthält ein Netz aus dem Bestand, dessen Merkmale feststehen: Wählen lassen sie sich nur bei TorchScript</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>Normalisierung %1 wird erprobt</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>mitgeliefert wird ein Lehrer nur für fashion-mnist: einen mit nonn teacher train trainieren</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>weder XDG_STATE_HOME noch HOME sagt, wo steht, welche Programme laufen dürfen</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>es fehlt %1</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>der Zustand des Optimierers passt nicht: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>„%1“ ist keine Art der Destillation; es gibt joint und independent</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>es muss mindestens 1 Epoche sein</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>ein Stapel muss mindestens 2 Bilder enthalten</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>das Momentum muss in 0..1 liegen, unter 1</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>Alpha muss in 0..1 liegen</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>der Geräteausfall muss in 0..1 liegen, unter 1</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>die Größe des Zwischenspeichers darf nicht negativ sein</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>mindestens ein Thread wird gebraucht</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>geht von %1 nach Epoche %2 weiter</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>„%1“ ist kein Merkmalsverlust; es gibt partition und concatenated</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>der Lehrer wird bei jedem Schritt befragt: Eine Abwandlung jedes Bildes bräuchte %1</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>die Antworten des Lehrers auf %1 Abwandlungen jedes Bildes werden behalten, %2 je Abwandlung</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>entstand mit anderen Einstellungen, Schülern oder Daten; einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>beschreibt keinen Schüler</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>%1 der Fusionsschicht passt nicht</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>passt nicht zu den Schülern daneben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>„%1“ ist kein Verlauf; es gibt cosine und step</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>der Lehrer wird nach Abwandlung %1 von %2 befragt, %3 %</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>entstand mit anderen Einstellungen; zum Neubeginn entfernen</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>Epoche %1: Verlust %2, Validierung %3 %, %4 Bilder/s</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>ist ein beschädigtes Pickle: Ein Wert fehlt</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>ist ein beschädigtes Pickle: Eine Marke fehlt</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>ist ein beschädigtes Pickle: Es ruft Wert %1 ab, den es nicht gibt</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>kann nicht gestartet werden: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>eine andere Aufgabe dieses Programms</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (Prozess %2)</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>wartet auf %1, das in %2 schreibt</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>ist kein UTF-16-Text: Er bricht ab oder ist bei Byte %1 beschädigt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>„%1“ kann mit Dezimalkomma oder mit abgesetzten Tausendern gemeint sein; zum Beispiel %2 schreiben</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>hat Bilder, die ein NumPy-Array aus %1 sind; erwartet wurde eines aus Bytes (u1)</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>hat Labels, die weder eine Liste noch ein NumPy-Array von höchstens %1 ganzen Zahlen sind</translation>
    </message>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>ihre Klassen kommen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>zu ihren Klassen gehört %1 nicht mehr</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>zu ihren Klassen ist %1 hinzugekommen</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>ihre Klassen enthalten %1 statt %2</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>ihre %1-Bilder haben eine andere Zahl von Klassen</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>sie hatte %1 %2-Bilder der Klasse „%3“, jetzt %4</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>ihre %1-Bilder sind Dateien mit anderen Namen oder Längen</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>ihre %1-Bilder haben andere Labels oder kommen in anderer Reihenfolge</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>ihre %1-Bilder zeigen etwas anderes</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>hat Bilder der Klasse „%1“, aber keine zum Trainieren; --empty-classes keep nimmt die Klasse trotzdem</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>behalten, obwohl es kein Bild davon zum Trainieren gibt: %1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>ausgelassen, da es kein Bild davon gibt: %1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>enthält selbst keine solchen Daten, %1 und %2 aber schon: einen davon nennen</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1 enthält selbst keine solchen Daten; genommen aus %2</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>ausgelassen: %1 Bilder, die in %2 selbst liegen, in keinem Klassenordner</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>ausgelassen: der Ordner %1, den das System angelegt hat</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>ausgelassen: %1, dessen %2 Bilder in keinen Klassenordnern liegen, sodass nichts sagt, was sie zeigen</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>als %1-Bilder genommen: der Ordner %2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>enthält %1 und %2, die gleich benannt sind; --parts training=FOLDER,validation=FOLDER,test=FOLDER sagt, was gemeint ist</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>ausgelassen: %1, die keine Teile sind wie %2. Wo alle davon Klassen sind: --parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>ausgelassen: %1, dem Namen nach weder Trainings-, Validierungs- noch Testbilder</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>enthält keine Klassenordner, sodass nichts sagt, was seine Bilder zeigen; wo er selbst eine Klasse ist: --parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>der Ordner %1 wird als Klasse genommen, obwohl er Ordner enthält, die wie die Klassen heißen: ein Teil oder eine Kopie der Daten?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>die Ordner %1 werden als Klassen genommen; ist „%2“ eine?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>die Ordner %1 werden als Klassen genommen, obwohl sie Ordner gleicher Namen enthalten; wo sie Teile sind: --parts training=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>enthält mehrere Datensätze: %1. Einen davon als idx:%2 angeben</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>„%1“ ist kein Ordner innerhalb dessen des Datensatzes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>„%1“ sagt nicht, welche Ordner die Teile enthalten; etwa auto, none oder training=FOLDER,validation=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>„%1“ nennt keinen Ordner für das Training</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>%1 von %2 Testbildern sind ihrem Inhalt nach auch unter den Trainingsbildern: Was an ihnen gemessen wird, ist erinnert, nicht erkannt</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>%1 von %2 Validierungsbildern sind ihrem Inhalt nach auch unter den Trainingsbildern</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>%1 von %2 Testbildern sind ihrem Inhalt nach auch unter den Validierungsbildern</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>ist schon da und wurde von keinem Export geschrieben: einen anderen Ordner wählen oder ihn zuerst entfernen</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>nur das obere Dreieck ist gefüllt; das untere wird als gleich angenommen</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>nur das untere Dreieck ist gefüllt; das obere wird als gleich angenommen</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>die Zeile heißt „%1“, Spalte %2 „%3“: Zeilen und Spalten müssen in derselben Reihenfolge stehen</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>die Tabelle ist symmetrisch, wie Gewichte zwischen Filtern es sind: wenn sie diese enthält, als Matrix importieren (--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>ist eine Liste von Kanten, keine Tabelle aus Bildern x Filtern: als Matrix importieren (--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>ein Anführungszeichen wird in dieser Zeile nicht geschlossen; eine Zelle kann nicht in der nächsten weitergehen</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>Spalte %1: „%2“ ist mit „%3“ geschrieben, Zahlen davor mit „%4“</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>hat %1 Zellen, eine Kante braucht hier %2</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>die Liste hat mehr als %1 Kanten</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>enthält keine Kante</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>„%1“ sagt nicht, welcher Filter des Lehrers es ist; ihre Nummern schreiben, von 0 an</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>Filter werden hier von 0 an gezählt, in der Datei von 1 an</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>nennt Filter %1, der Lehrer hat %2, von 0 an gezählt</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>ein Ende der Kante hat keinen Namen oder einen, der nicht UTF-8 ist</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>die Kante zwischen %1 und %2 hat ein anderes Gewicht als zuvor</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>gelesen als Liste von %1 Kanten zwischen %2 Filtern</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>die Kanten haben keine Gewichte; alle sind 1</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>enthält %1 Namen für %2 Filter</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>der Graph ist dünn: %1 von %2 Filtern haben keine Kante, sodass Gemeinschaften wenig über sie sagen</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1; ein niedrigeres Perzentil hilft, etwa %2</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1; Aktivitäten von mehr Bildern helfen, oder eine andere Regel</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>die erste Zeile, %1 bis %2, kann die Nummern der Spalten oder eigene Zahlen enthalten: --labels %3 oder --labels %4 sagt es</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>die erste Spalte, von %1 bis %2, kann die Nummern der Zeilen oder eigene Zahlen enthalten: --labels %3 oder --labels %4 sagt es</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>enthält einen Namen, der nicht UTF-8 ist: als UTF-8 oder UTF-16 speichern</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>die erste Zeile wird als Namen der Spalten genommen (%1)</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>Filter werden von 0 an gezählt: Spalte 1 der Datei ist Filter 0</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>die Namen der Spalten stehen nicht in der Reihenfolge ihrer Nummern; Filter werden in der Reihenfolge der Datei genommen</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>die erste Spalte wird als Namen der Zeilen genommen (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>„%1“ sagt nicht, was die Beschriftungen einer Tabelle sind; es gibt auto, none, header, index und both</translation>
    </message>
    <message>
        <source>a state dict of PyTorch</source>
        <translation>ein State-Dict von PyTorch</translation>
    </message>
    <message>
        <source>a checkpoint of PyTorch</source>
        <translation>ein Checkpoint von PyTorch</translation>
    </message>
    <message>
        <source>is %1, which is not read. Where the network is there in PyTorch, %2</source>
        <translation>ist %1, was nicht gelesen wird. Wo das Netz in PyTorch vorliegt, %2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>eine safetensors-Datei</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>eine HDF5-Datei, wie Keras sie schreibt</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>eine TensorFlow-Lite-Datei</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>ist keine Datei mit Gewichten, sondern ein Verweis auf eine, hinterlassen von einem git ohne LFS: git lfs pull ausführen</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>ist eine Webseite, nicht die Datei, die geholt werden sollte</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>ist keine bekannte Datei mit Gewichten, weder von torch.save noch von safetensors noch TorchScript. Wo das Netz in PyTorch vorliegt, %1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>Die Gewichte sind die unter %1.</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>Ihre Namen beginnen mit %1.</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>Die Schichten heißen anders: sie wurden nach ihrer Form zugeordnet, in ihrer Reihenfolge. Die Genauigkeit ansehen.</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>Ausgelassen, da keine Schicht sie hat: %1.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1 enthält ganze Zahlen, wie quantisierte Gewichte: Gebraucht werden die unquantisierten</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>; Verzeichnisse von Tensoren in der Datei: %1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>die Gewichte passen nicht zu %1: %2%3. Wo sie von einem anderen Netz sind, %4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>von seinen Schichten ist nicht jede genau einmal da</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>Nicht genommen, obwohl sie auch passen: %1.</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>hat Gewichte, die keine Zahlen, unendlich oder Varianzen unter 0 sind: %1. Sein Training ist entgleist; einen Checkpoint von davor nehmen</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>bf16 kann hier nicht gerechnet werden: Es braucht einen Prozessor mit AVX-512, das LibTorch benutzen darf; fp32 nehmen</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%1 der %2 Werte von %3 sind keine Zahlen (NaN oder unendlich), wie nach einem gescheiterten Training: Gewichte von davor importieren</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>hat das Gerät %1 fest im Code. In Python neu speichern: model.to(&apos;cpu&apos;), dann mit Bildern, die auch auf der CPU sind, tracen oder scripten</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>wurde im Trainingsmodus gespeichert: %1 darin rechnet immer wie im Training. In Python vor torch.jit.trace model.eval() aufrufen und F.dropout sein training=self.training geben; dann neu speichern</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>ist Code, den %1 dieses Programms nicht versteht, etwa von einem neueren PyTorch. Mit dem PyTorch dieser Version neu speichern</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>benutzt %1, was %2 dieses Programms in dieser Form nicht kennt: Es stammt von einem neueren PyTorch oder einer Erweiterung. Mit dem PyTorch dieser Version neu speichern oder diese Operation durch andere ausdrücken</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>ist keine TorchScript-Datei, die %1 lesen kann: Sie ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>ist keine TorchScript-Datei, die %1 lesen kann: Sie ist beschädigt oder für eine andere Version gemacht</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>beantwortet nur Stapel von %1 Bildern, da deren Zahl fest im Code steht. In Python x.flatten(1) oder x.view(x.size(0), -1) schreiben, wo sie genannt ist, etwa in x.view(1, -1), oder das Modell scripten statt tracen; dann neu speichern</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>hat keine Faltung vor seiner Antwort: Nach der letzten, %1, kommen %2 von 100 Teilen seiner Rechnung, in linearen Schichten, wie bei einem Transformer. Was deren Filter sagen, ist weit von der Antwort entfernt, und Schüler, die sie nachahmen, lernen wenig daraus. nonn teacher import --features %1 nimmt sie trotzdem</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>gibt zu einem einzelnen Bild eine Antwort von %1 Dimensionen statt 2, wie durch x.squeeze(). In Python stattdessen x.flatten(1) schreiben; dann neu speichern</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>antwortet auf künstliche Bilder mit Werten, die keine Zahlen sind (NaN oder unendlich)</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>gibt für ein Bild allein eine andere Antwort als neben anderen: Es kann nicht stapelweise verwendet werden. Wurde es im Trainingsmodus gespeichert, oder rechnet es über den Stapel hinweg?</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>wurde vom System beendet, als sie für einen ersten Blick ausgeführt wurde, etwa weil Speicher fehlte</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>bringt %1 zum Absturz (%2), wenn sie ausgeführt wird; das geschah in einem eigenen Prozess, sonst kam nichts zu Schaden. In Python nach model.float().eval() neu speichern, mit torch.jit.trace, wo mit script gespeichert wurde, mit torch.jit.script, wo mit trace</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>hat zwei Bilder nicht innerhalb von %1 Sekunden beantwortet und wurde beendet. Ist darin eine Schleife ohne Ende, oder ist sie viel zu groß für diesen Rechner?</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>das den ersten Blick auf eine TorchScript-Datei wirft, brach ab</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>kann nicht angesehen werden: %1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>Von ihren %1 Ausgaben haben %2 je Bild %3 Werte; von diesen wird Nummer %4 als Logits genommen.</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>sie hat ein anderes Gerät als die CPU fest im Code. In Python neu speichern: model.to(&apos;cpu&apos;), dann mit Bildern, die auch auf der CPU sind, tracen oder scripten</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>sie braucht mehr Speicher, als auf diesem Rechner frei ist</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>eine lineare Schicht darin bekommt %1 Werte und nimmt %2. Vielleicht ist sie für Bilder anderer Größe gemacht</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>sie bringt %1 Werte in die Form %2. Vielleicht ist sie für Bilder anderer Größe gemacht</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>eine Faltung darin nimmt %1 Kanäle und bekommt %2</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>die Bilder sind zu klein für ihre Schichten: Sie ist für größere gemacht</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>sie verbindet Tensoren von %1 und von %2 Werten, die nicht zusammenpassen. Vielleicht ist sie für Bilder anderer Größe gemacht</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>sie mischt Zahlentypen. In Python nach model.float() neu speichern</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>sie ist quantisiert, und das LibTorch dieses Rechners kann sie nicht ausführen. Das Modell vor der Quantisierung speichern</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>ihre Operation %1 schlug in %2 fehl</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>eine ihrer Operationen schlug in %1 fehl</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>Die genommene Ausgabe erkennt %1 von %2 Validierungsbildern richtig, die nächste %3.</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>liegt im Projekt %1, dessen Dateien nicht ersetzt werden dürfen: einen Ort daneben wählen oder seinen Ordner %2</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>ist eine Datei, kein Ordner</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>sie hatte %1, jetzt %2</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>%1 Bilder waren nicht lesbar, jetzt %2</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>ihre Bilder sind anders in Training, Validierung und Test aufgeteilt</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>hat sich geändert, seit das Projekt angelegt wurde: %1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>enthält andere Daten als die, mit denen das Projekt angelegt wurde: %1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>wurde inzwischen neu gemacht; den Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>ist weg: %1 noch einmal ausführen</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>ist nicht da. Wo die Bilder verschoben wurden: nonn data %1 --source %2:FOLDER</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>ist ein Teil dieses Programms, aber nicht da: es neu installieren</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>ist nicht da: Der Lauf ist von einer älteren Version, die Aufteilung und Plan, aus denen er entstand, nicht aufbewahrt hat</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>würde als %1 gelesen, aber die Daten des Projekts sind %2: als %2:%3 nennen</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>wird gerade von %1 bearbeitet</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>wurde inzwischen geändert; den Befehl noch einmal ausführen</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>wird von %1 trainiert</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1. Die Schüler seiner besten Epoche, %2, bleiben die dieses Laufs</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>ist schon da und kein Filtergraph, der hier geschrieben wurde: einen anderen Namen wählen oder sie zuerst entfernen</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>Bilder: %1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>der Lehrer wird nicht genommen: Seine Antworten auf die Bilder sind NaN oder unendlich</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1. Die beste Epoche, %2, ist hier aufbewahrt: nonn teacher import nimmt sie</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>ist in Gebrauch: Der Lehrer wird von %1 trainiert</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>ist eine TorchScript-Datei, ein Netz mit seinen Gewichten: Sie wird ohne --arch importiert</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>oder der Datensatz hat keine drei Kanäle, deren Reihenfolge umgekehrt werden könnte</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>der Weight Decay muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>die Temperatur muss über 0 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>beta muss von 0 bis %1 sein</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>der Destillationsterm</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>die Kreuzentropie</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>der Merkmalsterm</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>der Verlust</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>die Fusionsschicht</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 war %2</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%1 von %2 enthielten Werte, die keine Zahlen sind</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>der Verlust der Fusionsschicht</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>der Lehrer</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>die Lernrate muss über 0 und höchstens %1 sein</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>die Rechnung schlug fehl: %1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>ist kein Text in UTF-8 oder in UTF-16 mit Byte-Reihenfolge-Marke: Er enthält ein Byte 0</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>ist kein Bild in JPEG, PNG, WebP oder BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>ist ein beschädigtes BMP: die Datei endet zu früh</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>ist ein BMP mit %1 Bit je Pixel in der Form %2; gelesen werden unkomprimierte mit 1, 4, 8, 24 oder 32 Bit</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>ist ein beschädigtes BMP: seine Pixel beginnen im Kopf</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>ist ein beschädigtes BMP: es hat eine Palette von %1 Farben</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>ist ein BMP von OS/2; gelesen werden die von Windows</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>ist ein beschädigtes BMP: ein Pixel hat Farbe %1 einer Palette von %2</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>enthält in seinen Klassenordnern keine Bilder in JPEG, PNG, WebP oder BMP</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>ist eine %1-Datei; gelesen werden JPEG, PNG, WebP und BMP</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>, grau als Mittel ihrer drei Kanäle</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>, ihr einer Kanal wiederholt</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>aus Bildern mit %1 Kanälen lassen sich keine mit %2 machen</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>Netze sehen die Bilder mit %1 statt %2 Kanälen%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> und auf das mittlere Quadrat beschnitten</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>Netze sehen die Bilder mit %1 x %2 statt %3 x %4 Pixeln, bilinear skaliert%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>nimmt mehr als eine Eingabe: %1 und %2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>nimmt keine Eingabe</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>nimmt Bilder vom Elementtyp %1, nicht float32</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>nimmt Eingaben mit %1 Dimensionen, Bilder haben vier</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>liest %1, bevor etwas es erzeugt</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>erzeugt nichts</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>gehört zur Domäne %1, deren Operatoren nicht unterstützt werden</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>erzeugt %1, das es schon gibt</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>steht nicht am Ende; nur dort wird es unterstützt</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>Der Softmax am Ende wurde weggelassen: Die Logits sind, was er liest.</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>seine Ausgabe %1 hängt von keinem Bild ab</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>seine Gewichte haben %1 Dimensionen, unterstützt werden vier</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>seine Gewichte sind für %1 Gruppen von %2 Kanälen, es gibt aber %3 Kanäle</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>seine Gewichte sind verschieden lang</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>hat %1 Werte als Grenze</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>verknüpft einen Tensor mit Konstanten, die nicht eine je Kanal sind</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>teilt eine Konstante durch einen Tensor, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>seine Gewichte passen nicht zu %1 Eingängen</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>verbindet nichts</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>verbindet entlang der Achse %1, unterstützt wird die der Kanäle</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>seine Achse ist %1, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>hält die Bilder nicht auseinander</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>erzeugt anderes als einen Vektor je Bild</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>erzeugt nicht einen Vektor je Bild</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>ist kein Mittel über Höhe und Breite; nur das wird unterstützt</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>wird nicht unterstützt</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>der Tensor %1 %2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>hält seine Werte in einer anderen Datei: das Modell mit ihnen darin speichern</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>ist vom Elementtyp %1, der nicht gelesen wird</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>hat eine Dimension von %1</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>kündigt %1 Elemente an und hat %2</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>enthält ganze Zahlen, wo Gleitkommazahlen hingehören</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>enthält keine ganzen Zahlen, wo sie hingehören</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>der Knoten %1, ein Operator %2: %3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>sein Eingang %1 fehlt</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>sein Eingang %1 hängt von keinem Bild ab</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>liest eine Karte mit Padding, was nur Faltungen dürfen</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>sein Eingang %1 ist keine Konstante</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>sein Eingang %1 enthält keine ganzen Zahlen, die vorher bekannt sind</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>sein %1 ist keine Liste ganzer Zahlen</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>sein %1 ist %2, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>sein Wert ist von unbekannter Art</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>wird auf unbekannte Weise verwendet</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>nimmt Element %1 von %2</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>hat einen Kernel, eine Schrittweite, Dilatation oder ein Padding von %1</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>sein %1 hat %2 Werte, unterstützt werden zwei</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>hat kein kernel_shape</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>hat Gewichte von anderer Größe als sein kernel_shape</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>sein %1 hat %2 Werte, unterstützt werden vier</numerusform>
            <numerusform>sein %1 hat %2 Werte, unterstützt werden vier</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>zählt das Padding mit und rundet Größen auf, was zusammen nicht unterstützt wird</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>multipliziert Merkmalskarten mit einer Matrix, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>seine starts, ends, axes und steps sind verschieden lang</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>schneidet auf unbekannte Weise ein Stück heraus</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>ist etwas anderes als Nullen um Merkmalskarten; nur sie werden unterstützt</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>fügt Kanäle und Pixel zugleich hinzu, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>hat eine Zahl von mehr als zehn Byte</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>hat ein Feld ohne Nummer</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>Feld %1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>hat ein Feld der unbekannten Art %1</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>hat Feld %1 als Art %2, wo Art %3 hingehört</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>hat mehr als %1 Knoten und Tensoren</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>ist keine ONNX-Datei: ihr fehlen der Graph oder die Version</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>ist nicht quadratisch: Zeilen: %1, Gewichte in jeder: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>„%1“ kann ein Dezimalkomma oder ein Tausendertrennzeichen haben, wie alle solchen Zahlen dieser Datei: mit Dezimalpunkt oder ohne Kommas schreiben</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>hat eine Spalte %1 namens „%2“, die zu keinem Filter gehört: herausnehmen</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>eine Core-ML-Datei</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>ein SavedModel von TensorFlow</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>ein NumPy-Array</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>eine GGUF-Datei</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>ein Netz von OpenVINO</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>ein einfaches Pickle von Python, das nicht torch.save geschrieben hat</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>ist komprimiert: auspacken und die enthaltene Datei angeben</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>ist ein JSON-Text, wie er neben Gewichtsdateien liegt: die Datei mit den Tensoren angeben</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>, unter %1</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>ist %1, nur Gewichte ohne das Netz, zu dem sie gehören (Tensoren darin: %2%3). Das Netz mit --arch angeben (wie resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2) oder für jedes andere: %4</translation>
    </message>
    <message>
        <source>%1
Or %2</source>
        <translation>%1
Oder: %2</translation>
    </message>
    <message>
        <source>make a TorchScript file of the network in Python, with an image of the size it takes:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</source>
        <translation>in Python eine TorchScript-Datei des Netzes machen, mit einem Bild der Größe, die es nimmt:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>images are too small for it</source>
        <translation>die Bilder sind zu klein dafür</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>erzeugt einen Tensor von %1, was zu groß ist</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>liest einen Vektor, nimmt aber Merkmalskarten</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>hat %1 Bias-Werte für %2 Kanäle</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>hat %1 Gruppen für %2 Kanäle</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>hat %1 Gewichte, die nicht zu %2 Kanälen passen</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>liest Merkmalskarten, nimmt aber einen Vektor</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>hat keine Werte zwischen seinen Grenzen</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>addiert %1 und %2</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>hat Fenster, die nur Padding sehen</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>hat Fenster mit Dilatation, die es bei Mittelwert-Pooling nicht gibt</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>verbindet %1 und %2</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>nimmt keinen der %1 Kanäle</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>hat zwei Operationen namens %1</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>hat zwei Ausgaben namens %1</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>ein Tensor ohne Namen</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1. Außerdem versucht: Bilder mit %2 Pixeln Seitenlänge; --size nennt eine andere</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>ist ein Zip-Archiv: auspacken und die enthaltene Datei angeben, %1</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>ist ein Archiv von NumPy-Arrays, das nicht gelesen wird</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>ist eine Datei von Keras, die nicht gelesen wird</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>eine Rate braucht mindestens eine Messung</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>eine Messung braucht MACs, von denen einige depthwise sein dürfen, und eine Zeit über 0</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>keine Rate erklärt diese Messungen</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>Messung %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>„%1“ ist nicht bekannt; möglich sind name, student, device, radio, precision, memory, macs, ram, fail und die Angaben eines Geräteprofils</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>zwei Geräte heißen „%1“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>„%1“ ist keine Regel für die Größe der Schüler; möglich sind fill und share</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>weder XDG_DATA_HOME noch HOME sagt, wo Geräte aufbewahrt werden</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channels muss 1 oder 3 sein</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>Bilder mit %1 Kanälen</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>seine Bilder waren in ihren Dateien %1, jetzt %2</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>hat keine Messungen</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>wurde nicht geändert: Jemand anderes hat inzwischen geändert, wie Netze die Bilder sehen</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>Lehrer: %1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>ist keine Variante dieses Projekts; nonn variant listet sie auf</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>wird schon aufbewahrt: einen anderen Namen wählen oder sie zuerst entfernen</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>kann nicht entfernt werden: %1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>versucht Bilder mit %1</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%1 bei %2 (genommen)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 bei %2</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>Mehrere Größen passen; von %1 Validierungsbildern hat er richtig: %2.</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>wurde mit Bildern anderer Größe oder Farbe gemacht; zum Neubeginn entfernen</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>Nicht genommen, obwohl sie ebenso passen: die, die mit %1 beginnen.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>„%1“ ist kein Ziel; möglich sind latency, energy und accuracy</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>%1 Geräte sind für %2 Schüler angegeben: Jeder braucht eines</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>mit %1 würde er passen</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>er würde mit %1 passen</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>Schüler %1 braucht %2 mehr RAM, als sein Gerät hat, in %3; %4.</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>Schüler %1 braucht %2 mehr %3, als sein Gerät hat; %4.</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>mindestens eine Runde wird gespielt</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>Er nimmt keine Bilder mit %1, sondern mit %2: %3.</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>Er nimmt keine Bilder mit %1, sondern mit %2.</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>er hat kaum mehr Validierungsbilder richtig als durch Raten. Kennt er diese Klassen in dieser Reihenfolge, und sind seine Bilder anders normalisiert (--mean, --std), in Blau, Grün, Rot (--bgr) oder von anderer Größe (--size)?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>„%1“ ist kein Name für eine Variante: 1 bis %2 Zeichen, ohne Schrägstriche und ohne Punkt oder Leerzeichen am Anfang</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>ist zu groß für ein Zip-Archiv</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>kein Testbild zeigt: %1; wie gut diese erkannt werden, wird nicht gemessen</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>enthält Bilder nur einer Klasse, %1</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1. Es ist für Bilder mit %2 gemacht, und diese haben %3</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>gibt andere Ausgaben als das Netz im Speicher: Sie weichen um %1 ab</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>ist eine ONNX-Datei, ein Netz mit seinen Gewichten: Sie wird ohne --arch importiert</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>ein Lehrer wird nur als ONNX exportiert</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>C gibt es nicht in fp16: fp32 oder int8</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1 lief auf %2 nicht bis zum Ende</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1 ist auf %2 abgestürzt</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>%1 lässt sich für %2 nicht kompilieren</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>die Größe von %1 lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>%1 lässt sich für %2 nicht linken</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>„%1“ ist keine Platine, die sich emulieren lässt; möglich sind %2</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>das Paket %1 ist nicht installiert</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>Die Datei rechnet in 8-Bit-Ganzzahlen: Deren Rundung wurde weggelassen.</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>hat mehrere Skalierungsfaktoren für einen Tensor, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>enthält keine ganzen Zahlen mit 8 oder 32 Bit, wo sie hingehören</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>seine Skalierungsfaktoren passen nicht zu dem, was sie skalieren</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>liest sich als anderes Netz zurück, als geschrieben wurde</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>läuft auf emulierten Platinen</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1 skaliert einen Vektor, was es in 8-Bit-Ganzzahlen nicht gibt</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>ist länger, als eine Lektion sein kann: %1 Zeichen</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>hat keine Zeile mit ihrem Titel, etwa „# Titel“</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>hat keinen Schritt, etwa „## Schritt“</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>eine Lektion hat einen Titel; Schritte beginnen mit „## “</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>zuerst kommt der Titel der Lektion, etwa „# Titel“</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>eine Lektion hat höchstens %1 Schritte</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>der Schritt sagt nichts</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@question und @answer gehören zusammen</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>nichts heißt {%1}</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1 gehört zu einem Schritt, der mit „## “ beginnt</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1 sagt nichts</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>der Schritt hat %1 schon</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 ist nicht bekannt</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>es gibt keinen Schritt %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>„%1“ kann nicht getan werden</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>„%1“ braucht eine Zahl</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>bei „%1“ fehlt die Angabe, was</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>„%1“ ist keine Prüfung wie students &gt;= 3</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>ist größer, als eine Lektion sein kann: %1 Bytes</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>führt aus dem Bündel hinaus</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ist keine Datei</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>ist nicht im Archiv</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>ist größer als die %1 Bytes, die es haben darf</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>ist weder ein Ordner noch ein Zip-Archiv</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>steht nicht im Manifest</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>hat %1 Bytes, wo das Manifest %2 sagt</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>ist nicht die Datei, die das Manifest meint: Ihre SHA-256 ist eine andere</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>hat eine andere Form, als das Manifest sagt</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1 ist %2 und liegt nicht in 1 bis %3</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>Bilder werden kleiner gemacht, als die Schüler sie sehen</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>die Datei %1 liegt nicht im Bündel</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>Größe oder SHA-256 von %1 ist ungültig</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>die Datei %1 ist zweimal aufgeführt</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>es hat keine Klassen oder keine Schüler</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>die Datei %1 ist nicht aufgeführt</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>es gibt keine Prüfbilder</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>der Prüfvektor %1 hat die Form %2, nicht %3</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>ist nicht das Manifest eines Bündels</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>hat Version %1, und dieses Programm kennt Versionen bis %2: Es ist älter als das Bündel</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>hat Version %1, die es nicht gibt</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1 ist kein Teil von Bündeln: %2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>bei %2 fehlt der Prüfvektor %1</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>bei %1 sind die Schüler nicht als ONNX da</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>„%1“ ist kein Exportformat: torchscript, onnx, c oder bundle</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>ist ein Bündel, dessen Dateien übrig blieben: einen anderen Ordner wählen oder es zuerst entfernen</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>der Anfang</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>ist kein Array von numpy</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>die Version</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>hat Version %1 des Formats von numpy, die nicht bekannt ist</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>enthält andere Zahlen als float32</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>enthält seine Zeilen nicht nacheinander</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>hat keine Form</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>hat nicht die Zahlen, die seine Form ankündigt</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>die Zahlen</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>kündigt %1 Elemente an, mehr als irgendeine Datei fasst</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1. Eine Kantenliste wird gelesen, wo ihre erste Zeile die Spalten benennt: source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>ist eine Liste von Namenspaaren; das erste, %1 und %2, kann eine Kante sein oder die Namen der Spalten: source,target in eine Zeile über den Kanten schreiben</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>Filter zählen ab 0; keine Kante nennt Filter 0: Zählt die Datei ab 1, ihre Zahlen um 1 verkleinern</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>nennt Filter %1; Filter zählen ab 0</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>nennt Filter %1; höchstens %2 Filter sind möglich</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>höchstens %1 Filter sind möglich</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>die erste Zeile gilt als Namen der Spalten</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>nichts (None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>einen Text</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>eine Liste mit Tensoren ohne Namen (%1 von %2 Werten)</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>eine Liste von Werten (%1), keiner davon ein Tensor</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1. Die Gewichte des Netzes in Python speichern:%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>ein Objekt der Python-Klasse %1, das nur sein Programm lesen kann. Dort nur seine Gewichte speichern:%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>das Netz antwortet zum ersten Mal auf Bilder, in höchstens %1 Sekunden</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>Gewichte des Lehrers durch die des größten Schülers, beide im Zahlenformat des Plans</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>Zeit des Lehrers auf dem ersten Gerät durch die Rechenzeit des langsamsten Schülers</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>Energie des Lehrers auf dem ersten Gerät durch die des Geräts, das am meisten braucht, mit Funk</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>ein Schüler der gesamten Größe, nach Kanälen geteilt, durch die Schüler; beide ohne Warten</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>Rechengeschwindigkeit der Geräte</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>Startkosten der Geräte</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>Energie des Rechnens</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>Datenrate des Funkmoduls</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>Latenz des Funkmoduls</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>Energie des Funkmoduls</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>Gerät %1 hat keine Grenze; memory, macs oder ram angeben</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>mit Bildern von %1 x %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>liegt im Projekt %1, dessen Dateien nicht ersetzt werden dürfen: einen Ort daneben wählen</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1. Wie dieses Programm sie zuletzt schrieb, steht sie in %2</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>sie lassen sich nicht lesen: %1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>vergleichen lassen sich 1 bis %1 Schüler, denn es gibt %2 Filter</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>Eine kleinere Lernrate oder weniger Gewicht auf diesem Teil des Verlusts kann helfen</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>das Training ist in Epoche %1 bei Schritt %2 divergiert, Lernrate %3: %4. %5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>was der Lehrer auf %1 von %2 Bildern antwortet, ist NaN oder unendlich</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>Ist er ein Lehrer solcher Bilder, und sind sie normalisiert wie in seinem Training?</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1 enthält zu große Zahlen</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1 ist nicht auf 8-Bit-Ganzzahlen gerundet wie andere</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1 ist keine Konstante</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1 hat keinen Skalierungsfaktor oder keinen Nullpunkt</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1 hat nicht genau einen Skalierungsfaktor über 0 und einen Nullpunkt</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>die Gewichte von %1 passen nicht zu ihren Skalierungsfaktoren</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>die Summen von %1 passen vielleicht nicht in 32 Bit</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1; in der Datei brauchen mehr Paare ein Gewicht</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1; ein Top-k über %2 hilft oder Aktivitäten von mehr Bildern</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>nimmt andere Eingaben, als das Manifest sagt</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>erzeugt einen Tensor von %1 Zahlen, mehr, als irgendein Gerät fasst</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>gibt nicht %1, wie das Manifest sagt</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>es gibt keinen Schüler %1 unter %2</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>gibt andere %1 als die Prüfvektoren: Sie unterscheiden sich um %2</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>enthält keine Bilder</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>das Bündel wird gelesen</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>hat %1 x %2 Pixel, die Schüler sehen %3 x %4</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>Er nimmt Bilder mit %1 Kanälen: Graue bekommt er in jedem.</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>NoNN Workbench teilt, was ein trainierter Bildklassifikator (der Lehrer) weiß, unter mehreren winzigen Netzen auf (den Schülern), je Gerät eines, und lässt sie lernen.
Der übliche Weg ist new, graph, partition, plan, distill, evaluate, export; demo tut alles. Ein Projekt ist ein Ordner, in dem jeder Befehl findet, was die vor ihm gemacht haben. Eine weggelassene Option nimmt ihre Voreinstellung, nicht, was sie das letzte Mal war.</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>Jeder Befehl nimmt --json, --quiet, --threads N, --seed S und --device D, siehe nonn --help. Rückgabewert: 0 fertig, 1 fehlgeschlagen, 2 falscher Aufruf, 3 schlechte Eingabe oder unerfüllbare Anforderung, 130 mit Strg-C angehalten (der Stand ist gesichert).</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Diese Hilfe ausgeben und beenden</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Die Version des Programms ausgeben und beenden</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>Auf stdout ein JSON-Objekt ausgeben, auch beim Scheitern, und sonst nichts</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>Keinen Fortschritt melden</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>Für alles, was dem Zufall überlassen ist; derselbe Startwert ergibt dasselbe</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>Wo Netze laufen: auto nimmt ein CUDA-Gerät, wenn es eines gibt</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>Ordner des Projekts, etwa my.nonn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>Der Lehrer (%1) braucht %2.</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>Die Schüler zusammen liegen %1 Punkte unter dem Lehrer.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Fertig in %1.</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>Die Schüler:   %1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>Das Projekt:   %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Weiter:</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>Die ganze Arbeit einmal, an Fashion-MNIST mit dem Lehrer, der zu diesem Programm gehört: zwei Schüler, jeder höchstens 1/31 so groß wie der Lehrer. Etwa zehn Minuten auf zwei Kernen. Noch einmal gegeben, geht der Befehl dort weiter, wo er angehalten wurde, und wiederholt nichts, was fertig ist</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>Bekommt das Projekt demo.nonn und in export die Schüler</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>In etwa zwei Minuten, aus weniger Bildern: nur zum Anschauen, die Schüler sind weniger genau</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>enthält keinen unvollendeten Lauf der jetzigen Aufteilung und des jetzigen Plans, der fortgesetzt werden könnte</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>wurde mit %1 %2 begonnen, nicht %3: die Option weglassen oder ohne --resume einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>Lauf %1: %2 Epochen, von denen %3 an den Validierungsbildern mit %4 die beste war; %5 Bilder/s, %6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint: Schüler und Fusionsschicht zusammen; independent: jeder Schüler allein, dann die Fusionsschicht, sodass Geräte auch beim Lernen nicht miteinander sprechen müssen (Voreinstellung: joint)</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>Wie die Merkmale der Schüler mit denen des Lehrers verglichen werden: partition, jeder Schüler für sich, derselbe Maßstab für jede Zahl von Schülern; concatenated, wie die Autoren von NoNN es tun (Voreinstellung: partition)</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>Gewicht der Antworten des Lehrers; die Labels bekommen den Rest auf 1</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>Macht die Antworten weicher, bevor sie verglichen werden</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>Gewicht des Merkmalsverlusts (Voreinstellung: 100; mit --feature-loss concatenated 10000)</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>Wahrscheinlichkeit, dass die Nachricht eines Schülers beim Lernen verloren geht, sodass die anderen lernen, ohne sie auszukommen (Voreinstellung: 0)</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>Die Schüler lehren, Filter und Antworten des Lehrers nachzuahmen. Jeder Lauf bleibt unter seiner Nummer; wird er angehalten (Strg-C), führt --resume ihn weiter, als wäre nichts geschehen</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>Speicher für die Antworten des Lehrers, damit er nicht jede Epoche neu befragt wird; 0: es werden keine behalten</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>Verwendete Trainingsbilder, von jeder Klasse ihr Anteil; 0: alle (Voreinstellung: 0)</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>Netze anstelle derer des Plans, etwa wrn-10-1: eines für alle Schüler oder eines für jeden, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>Den letzten unvollendeten Lauf fortsetzen, mit seinen eigenen Einstellungen und seiner Zahl von Threads</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>%1 Filter, %2 Kanten mit Gewicht %3 und mehr, %4 Filter ohne Kante</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>Regel %1, aus %2 Bildern; %3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>Regel %1; %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Geschrieben nach %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>Modularität (wie viel schwerer Kanten in Schülern sind als durch Zufall): %1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>%1 Gemeinschaften gefunden bei Auflösung %2; Übereinstimmung der Startwerte %3 von 1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>%1 Gemeinschaften gefunden bei Auflösung %2; Übereinstimmung der Startwerte -</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>%1 von %2 Filtern behalten, mit %3 der Aktivität</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>Der Lehrer nur mit diesen: %1 der Validierungsbilder, zu denen er befragt wurde</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution: „%1“ ist weder auto noch eine Zahl über 0</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move: „%1“ nennt keine Filter und einen Schüler, etwa 3,17=1 oder 4=discarded</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>Den Filtergraphen bauen: ein Knoten für jeden Filter der letzten Merkmalskarte des Lehrers, eine Kante zwischen zweien, die auf dieselben Validierungsbilder ansprechen</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>Gewicht einer Kante: ah (activation hubs, verbindet starke Filter mit schwachen) oder ca (co-activation, verbindet ähnliche Filter)</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>Nur so viele der stärksten Filter eines Bildes knüpfen Kanten; 0: alle</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>Kanten unter diesem Perzentil der Gewichte fallen weg; voreingestellt ist das zur Zahl der Filter passende, 99 oder weniger</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>Validierungsbilder, zu denen der Lehrer befragt wird; 0: alle. Seine Antworten bleiben im Projekt</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>Stattdessen aus einer CSV-Tabelle von Bildern x Filtern bauen</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>Stattdessen eine CSV-Tabelle der Gewichte von Filtern x Filtern nehmen, oder eine Liste von Kanten (source, target, weight)</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>Was in dieser Tabelle Namen sind: ihre erste Zeile (header), ihre erste Spalte (index), beides (both) oder nichts (none); auto findet es heraus und sagt es</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>Den Graphen auch schreiben; die Endung entscheidet: .dot, .graphml, .csv, .json oder .svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>Die Filter auf die Schüler aufteilen, entlang der Gemeinschaften des Graphen</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>Wie viele Schüler, je Gerät einer</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>Über 1 ergibt mehr und kleinere Gemeinschaften; auto sucht nach der Zahl der Schüler</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>Welche Filter kein Schüler nachahmt: cover-all lässt keine weg, drop-isolated die ohne Kante, drop-largest die größte Gruppe (wie die Autoren von NoNN)</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0: Größen wie gefunden; 1: gleiche Größen</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>Dann Filter von Hand verschieben, etwa 3,17=1 (zu Schüler 1) oder 4=discarded; darf mehrmals gegeben werden</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alles zusammen</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>Schüler für %1 in %2, %3 ms je Bild auf einem Thread.</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>Die Schüler, die antworten, hatten %1 der Testbilder richtig, gemessen in fp32.</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>Die Schüler eines Bündels fragen, was auf Bildern ist, jeden allein und alle zusammen</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>Ordner oder Zip-Archiv, siehe nonn export --format bundle</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG, PNG, WebP oder BMP; von einem Ordner alle darin</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>Schüler, die nicht antworten, etwa 0,2</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csv und --same-memory gehören zu --sweep</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>Nicht jeder Schüler passt; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>Für jeden Schüler das größte Netz wählen, das auf sein Gerät passt. Wo keines passt, wird das nächste gezeigt, und der Status ist 3</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>Bytes der Gewichte auf dem Gerät, etwa 500KB (1000 Bytes) oder 500KiB (1024)</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>Von Gewichten, Aktivierungen und Nachrichten: fp32, fp16 oder int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>Multiply-Accumulate-Operationen (MACs) je Bild, etwa 50M</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill: jeder Schüler so groß, wie sein Gerät fasst; share: alle mit gleich vielen Parametern je Filter, sodass einer mit wenigen Filtern klein ist</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>Bytes der Aktivierungen in der Spitze, etwa 320KB</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>Eine JSON-Liste von Geräten mit je einem Budget: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; die Grenzen oben gelten, wo sie nichts sagt. Nennt kein Eintrag einen Schüler, wählt der Planer, auf welchem Gerät welcher läuft</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>Wobei die Wahl der Geräte am besten sein soll: latency (Latenz), energy (Energie) oder accuracy (Genauigkeit bei Ausfällen)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local: jedes Gerät sieht das Bild selbst; sent: es zu senden zählt zur Latenz</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>Nichts speichern, sondern 1, 2, … N Schüler nebeneinanderstellen: Speicher, Bytes, Latenz und, wo ein solches Netz trainiert wurde, Genauigkeit; ohne Grenze nach den Geräten des Plans im Projekt</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>Mit --sweep: die Geräte haben zusammen so viel Speicher, wie viele es auch sind, wie die jetzigen Schüler des Projekts</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>Was --sweep findet, als Tabelle schreiben</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>Vorhersagen, was die Geräte einander sagen, wie lange ein Bild dauert und was es kostet, neben einem Netz, das schichtweise auf ebenso viele Geräte geteilt ist</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>Eine JSON-Liste von Geräten, wie für nonn plan (Voreinstellung: die des Plans, sonst je ein Raspberry Pi 4)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local: jedes Gerät sieht das Bild selbst; sent: es wird an jedes gesendet und gezählt</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>Was ein Gerät sendet: features, seinen Anteil der logits, oder auto für die kleinere Nachricht; die Antwort ist dieselbe</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>Bilder, die mit Zufall durchgespielt werden, mit verlorenen Frames, Verzögerungen und ausgefallenen Geräten (Voreinstellung: 10000; 0: keine)</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>Schreiben, was jedes Gerät wann für ein Bild tut, bei den Schülern und bei einem auf jede Weise geteilten Netz</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>Wessen Schüler (Voreinstellung: die des letzten abgeschlossenen Laufs, sonst der Plan)</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>Zeiten von Schülern auf diesem Rechner messen oder Zeiten von anderswo nehmen und die Rate und die Startkosten, die sie erklären, bei den eigenen Geräten behalten</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>Das Gerät, das die Raten bekommt, mitgeliefert oder neu</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>Zeiten einer Platine oder eines Emulators: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <source>current</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>Weiter:   %1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>Die Testbilder wurden von den Trainingsbildern abgetrennt</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>Die Testbilder sind die des Ordners val: Es gibt keinen Ordner test</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>Die Validierungsbilder wurden von den Trainingsbildern abgetrennt</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>Weggelassen: 1 Bild, das sich nicht lesen lässt</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>Weggelassen: %1 Bilder, die sich nicht lesen lassen</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>… (--json führt mehr auf)</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>Daten:    %1, %2 Klassen, Bilder mit %3; %4 zum Training, %5 zur Validierung, %6 zum Test</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>Lehrer:   noch keiner</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>Lehrer:   %1 (%2), %3 Filter</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, Testgenauigkeit %2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>Der Lehrer nimmt andere Bilder und ist veraltet, und so auch, was aus ihm gemacht wurde</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>Weiter:   nonn teacher train (oder nonn teacher import) %1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>--source, --size oder --channels wird gebraucht</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>Wiedergefunden, dieselben wie beim Anlegen des Projekts</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>Zweifel:  %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>Hinweis:  %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>beste</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, unvollendet</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>in %1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>in %1, das nicht da ist (verschoben? nonn data)</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>Geändert: seit dem Anlegen des Projekts: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>Blicke auf die Testbilder: %1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>Ein Projekt für eine Menge von Bildern anlegen</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>Wo die Bilder sind: fashion-mnist, idx:DIR (Format von MNIST), cifar10:DIR, cifar100:DIR; Bilddateien in Klassenordnern, mit oder ohne train, val und test (folder:DIR); CUB-200-2011 (cub:DIR, oder cub-boxes:DIR, um nur zu sehen, was in den Rahmen ist), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). Ein Teil der Trainingsbilder, nach --seed gewählt, wird zur Validierung zurückgelegt, und zum Test, wo die Quelle keine hat</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>Netze sehen Quadrate mit so vielen Pixeln Seitenlänge: Bilder werden skaliert, bilinear, und auf ihr mittleres Quadrat beschnitten (Voreinstellung: wie sie sind, oder wie der Lehrer sie nimmt; Bilddateien bis 48 Pixel, wie sie sind, andere mit 64, ab 200 Pixeln mit 224)</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>Netze sehen Graustufenbilder (1: das Mittel aus Rot, Grün und Blau) oder farbige (3: Grau wiederholt) (Voreinstellung: wie sie sind, oder wie der Lehrer sie nimmt)</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>Bytes auf der Platte für dekodierte Bilder aller Projekte; was nicht hineinpasst, wird dekodiert, wenn es gebraucht wird</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>Das trainierte Netz, das die Schüler nachahmen: eine Datei, wie nonn teacher import sie nimmt, oder builtin für das, das zu diesem Programm gehört (nur fashion-mnist); es darf später kommen, durch nonn teacher</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>Welche Ordner von folder:DIR seine Teile enthalten: auto, nach ihren Namen (train, Training, seg_train, val, valid, test_set …); none, jeder Ordner ist eine Klasse; oder training=ORDNER,validation=ORDNER,test=ORDNER</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>Was aus Klassen ohne Bild zum Trainieren wird: leave-out, und die anderen werden neu gezählt, oder keep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>Einem Projekt sagen, wo seine Bilder jetzt sind, die dieselben sein müssen, oder wie Netze sie sehen sollen: Ein Lehrer, der andere Bilder nimmt, ist dann veraltet</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>Wo sie sind, wie nonn new --data es nimmt</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>Wie nonn new es nimmt; 0: wie sie sind</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>Zeigen, was in einem Projekt ist und was veraltet ist: gemacht aus etwas, das sich seither geändert hat</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>Die Befehle ausgeben, die ein Projekt desselben Inhalts erzeugen, in einem anderen Ordner auszuführen</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>Das war Blick Nummer %1 auf die Testbilder.</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM (Arena)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>geplant</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>Konstanten</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>Bytes auf einer Platine:</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>in int8</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>am meisten verloren in</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>Signal-Rausch-Verhältnis, dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>In 8-Bit-Ganzzahlen, an %1 Validierungsbildern:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>größter Unterschied</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>Dasselbe als eine Datei: %1 neben dem Ordner, %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>Lauf %1, geschrieben nach %2</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>Zurückgelesen weichen sie von dem, was trainiert wurde, um höchstens %1 ab.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>Befehle je Bild</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>Flash</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>Stack</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>anders</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 wurde ausgelassen: %2.</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32 oder int8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>Wie viele Bilder</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>Welcher Lauf (Voreinstellung: der letzte abgeschlossene)</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>Graph, Aufteilung und Plan sind wieder die von Lauf %1.</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>Graph, Aufteilung und Plan, aus denen ein Lauf gemacht wurde, anstelle der jetzigen zurückholen</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Welcher Lauf</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>Lehrer und Schüler an den Testbildern messen, allein, zusammen und für jede Menge von Geräten, die antworten; das Projekt zählt, wie oft das geschah</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>Die Schüler als Dateien schreiben, die laufen: jeden Schüler, die Fusionsschicht, die ihre Nachrichten verbindet, das ganze Netz und ein Manifest, das sagt, was was ist. Sie werden zurückgelesen und verglichen</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript: für torch.jit.load von PyTorch und LibTorch; onnx: für ONNX Runtime und andere Laufzeitumgebungen; c: C99 für Platinen, ohne Bibliothek; bundle: all dies mit Prüfvektoren, einem Modell-Repository für Server und Programmen, die sie ausführen, als Ordner und Zip-Archiv</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32; fp16: der Gewichte (torchscript, onnx); int8: von allem (onnx, c), mit Bereichen aus Validierungsbildern. Bei einem Bündel: was läuft, wo niemand etwas anderes sagt</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>Was in einem Bündel ist; auch: torchscript-fp16</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>Lauf %1 ist gelöscht</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>Einen Lauf der Schüler benennen, etwas dazu anmerken oder ihn löschen</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>Seine Nummer, etwa 002</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>Wie er heißt; &apos;&apos; für seine Nummer</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>Was man sich zu ihm merken will</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>Ihn und seine Schüler endgültig löschen</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1: %2 Parameter, %3 Multiply-Accumulate-Operationen je Bild, %4 Filter nachzuahmen: %5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>%1 Epochen trainiert, von denen %2 an den Validierungsbildern die beste war; %3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>Genauigkeit: Validierung %1, Test %2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalisiert mit</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>right</source>
        <translation>richtig</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>von</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> (genommen)</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> (ebenso gut)</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, Blau zuerst</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--mean und --std gehören zusammen</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgr gehört zu --mean und --std</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>Das Netz trainieren oder importieren, das die Schüler nachahmen</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>Einen Lehrer an den Bildern des Projekts trainieren. Ein angehaltenes Training geht weiter, wenn derselbe Befehl noch einmal gegeben wird. Am Ende wird seine Genauigkeit an den Testbildern gemessen, was als ein Blick auf sie zählt</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K (Wide ResNet der Tiefe D und Breite K), wrn-D-K-nonn (wie die Autoren von NoNN es bauen), vgg-D, vgg-D-K, mobilenetv2 oder mobilenetv2-K; wie andere sie schreiben: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (siehe das Handbuch)</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>Ein trainiertes Netz nehmen: irgendein Bildklassifikator als TorchScript (mit trace oder script), ein Faltungsnetz als ONNX oder eine Lehrerdatei, die dieses Programm schrieb, etwa teacher.pt eines anderen Projekts. TorchScript ist ein Programm: Es läuft, aber nicht, wenn es Dateien schreiben oder auf das Netzwerk zugreifen könnte. Der Lehrer wird gemessen, was als ein Blick auf die Testbilder zählt</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>Die Datei, oder builtin für den Lehrer, der zu diesem Programm gehört</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript, ONNX: die Faltung, deren Filter nachgeahmt werden sollen, nach ihrer Batch-Norm und Aktivierung; sonst die letzte Merkmalskarte vor globalem Pooling oder Flatten</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>Die Datei enthält nur Gewichte (von torch.save oder safetensors): die dieses Netzes aus dem Bestand, siehe nonn teacher train --help</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>Wonach seine Bilder normalisiert werden, für jeden Kanal, wobei 1 Weiß ist; sonst was von dem Üblichen an Validierungsbildern am genauesten ist</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>Die Standardabweichungen, die zu --mean gehören</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>Mit --mean und --std, die in dieser Reihenfolge stehen: es nimmt Blau, Grün, Rot</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>Netze, dieses und die Schüler, sehen Bilder mit so vielen Pixeln Seitenlänge, wie nonn new es nimmt; sonst wie jetzt oder, wo es zu diesen nicht antworten kann, in einer üblichen Größe, zu der es antwortet</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>Ebenso Graustufenbilder (1) oder farbige (3), wie nonn new es nimmt</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>Dem Lehrer des Projekts erlauben, hier zu laufen, wo er ein Programm ist (TorchScript), das mit dem Projekt kam, etwa von einem anderen Rechner. Nur wenn bekannt ist, woher es kommt</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>Der Lehrer darf hier laufen: SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>Filter der Schüler</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>maskierter Lehrer</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>(die des Projekts)</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>Es wird noch keine Variante aufbewahrt: --keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>Die aufbewahrten Aufteilungen vergleichen, mit dem, was ihre Schüler erreichten, wo sie trainiert wurden; die jetzige aufbewahren, oder eine mit ihrem Graphen und Plan zurückholen</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>Die jetzige Aufteilung und ihren Plan unter diesem Namen aufbewahren</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>Die Variante dieses Namens zurückholen</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>Die Variante dieses Namens vergessen</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, noch etwa %1</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>Geräte, die antworten</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>Genauigkeit an %1 Trainingsbildern</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>Genauigkeit an %1 Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>Genauigkeit an %1 Testbildern</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>Lehrer nur mit den Filtern der Schüler</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>alle Schüler zusammen</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>allein</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>alle außer ihm</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>wie seine Filter</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>durch Zufall</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Aufruf: %1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (Voreinstellung: %2)</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>Befehle (jeder hat --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>„%1“ ist kein Befehl; nonn --help führt sie auf</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>niemand liest mehr die Fehlerausgabe: angehalten, und der Stand wurde gesichert. Mit --quiet wird dort nichts gemeldet</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>es ist nicht genug Speicher da</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>das Ergebnis kann nicht auf die Standardausgabe geschrieben werden</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>der Standardkanal %1 ist geschlossen; wo er nicht erwünscht ist, nach /dev/null leiten</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>„%1“ ist keine ganze Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>„%1“ ist keine Zahl über %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>„%1“ ist keine Zahl ab %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>„%1“ ist keine Zahl über %2 bis %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>„%1“ ist keine Zahl von %2 bis %3</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 ist nicht in {%3}</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: Der Wert %2 liegt nicht im Bereich %3 bis %4</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1: Der Wert %2 liegt nicht im Bereich [%3 - %4]</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1: höchstens %2 sind möglich, gegeben wurden %3</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1: %2 werden gebraucht, %3 fehlen</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 schließt %2 aus</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 wird gebraucht</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>Das folgende Argument wurde nicht erwartet: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Die folgenden Argumente wurden nicht erwartet: %1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>Nicht umzuwandeln: %1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Ein Unterbefehl wird gebraucht</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 von %3</translation>
    </message>
    <message>
        <source>%1 (binds)</source>
        <translation>%1 (begrenzt)</translation>
    </message>
    <message>
        <source>Students %1: %2</source>
        <translation>Schüler %1: %2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>Schüler %1: %2</translation>
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
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Title of a column: the probability that a device is gone.</extracomment>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>slowest student %1 ms, all devices %2 mJ, all answer with probability %3</source>
        <translation>langsamster Schüler %1 ms, alle Geräte %2 mJ, alle antworten mit Wahrscheinlichkeit %3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>Für %1 die beste aller Weisen: %2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>Für %1 eine gute Weise: %2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>Dieselbe Größe, geteilt nach</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>gesendete Bytes</translation>
    </message>
    <message>
        <source>weights a device</source>
        <translation>Gewichte je Gerät</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>Von denen, die passen, oder von allen, wo keine passt, die schnellste: %1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>Aussage der Arbeit</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>bis zu</translation>
    </message>
    <message>
        <source>here</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>das Doppelte dieser Zahl</translation>
    </message>
    <message>
        <source>then</source>
        <translation>dann</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>%1-mal durchgespielt: alle antworten in %2, gefunkte Bytes %3 im Mittel</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1, Latenz p50 %2 ms, p95 %3 ms, p99 %4 ms</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>Das RAM von Schüler %1, %2, wird bestimmt von %3: Bild %4, Hilfsspeicher %5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1; weniger: %2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>auf dem Gerät</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>Aktivierungen</translation>
    </message>
    <message>
        <source>message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>größter</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>gesendet je Bild</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>%1 Schüler: %2.</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* keine andere hat weniger Speicher je Gerät und weniger Latenz.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1: %2 MAC/s, depthwise %3 MAC/s, Start %4 ms; erklärt die Zeiten auf %5 genau</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>Als „%1“ behalten in %2</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>Für ein Bild</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>schichtweise geteilt</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>gefunkt, mit Kopfdaten und Wiederholungen</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>Energie aller Geräte: %1 mJ</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>Alle Geräte antworten mit Wahrscheinlichkeit %1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>Erwartete Genauigkeit: %1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>Schichtweise geteilt wird ein %1 von der Gesamtgröße der Schüler.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>Wie oft jedes Bild gesehen wird</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Bilder je Lernschritt</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>Lernrate in der Spitze</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>Wie die Lernrate fällt: cosine, entlang eines halben Kosinus bis auf null; step, auf ein Fünftel nach 30 %, 60 % und 80 % der Epochen</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>Bilder werden zufällig um bis zu so viele Pixel verschoben, wo sie nicht zufällig ausgeschnitten werden</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>Die Bilder nicht jedes zweite Mal spiegeln</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>Zufällige Ausschnitte der Bilder werden gezeigt, von mindestens diesem Anteil der Fläche, auf ihre Größe skaliert; 0: keine (Voreinstellung: nach den Bildern; 0 bis 48 Pixel, sonst 0.25, oder 0.08 bei 200.000 Bildern und mehr)</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>Helligkeit, Kontrast und Sättigung werden zufällig um bis zu diesen Anteil geändert (Voreinstellung: 0)</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>Wahrscheinlichkeit, dass ein Rechteck eines Bildes zufällig verdeckt wird (Voreinstellung: 0)</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32; bf16, schneller, wo der Prozessor Befehle dafür hat; auto wählt (Voreinstellung: auto)</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>kann nicht kodiert werden: %1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>enthält keinen Vergleich, der fortgesetzt werden könnte</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>eines fehlt</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>%1 % fehlen</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>gegenüber der Bezugszeile</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>wenn Geräte fehlen</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>je Gerät</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the random partition among as many devices or what --reference says.</source>
        <translation>%1 von %2 Zeilen und Startwerten sind fertig. Genauigkeiten gelten für Testbilder, Mittel und Standardabweichung über Startwerte; Unterschiede in Punkten, gepaart nach Startwert, mit 95-%-Intervallen, gegenüber der zufälligen Aufteilung auf ebenso viele Geräte oder dem, was --reference sagt.</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>Zeile %1 ist Lauf %2.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>Weiter: %1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>Netze von Schülern trainieren und woran sie zu messen sind, mit demselben Speicher, denselben Bildern und Startwerten, und sie an den Testbildern vergleichen. Jede Zeile und jeder Startwert bleibt, sobald fertig: Angehalten (Strg-C), geht es mit demselben Befehl oder --resume weiter. Zeilen: teacher; single-total, ein Netz so groß, wie alle Geräte fassen; für jede Zahl K von Geräten nonn-kK (Gemeinschaften nach Aktivierungsknoten) und nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK und single-kK-labels, ein Netz von der Größe eines Geräts mit und ohne Lehrer; ensemble-kK, K davon</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>Mit wie vielen Startwerten, ab --seed (Voreinstellung: 3)</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>Anzahlen von Geräten, durch Kommas getrennt (Voreinstellung: 1,2,4,8)</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>Nur diese Zeilen, durch Kommas getrennt; * steht für alles, etwa nonn-k4* (Voreinstellung: alle)</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>Bytes der Gewichte aller Geräte zusammen, von denen jedes seinen gleichen Teil bekommt (Voreinstellung: wie im Plan)</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>Gewicht des Merkmalsverlusts (Voreinstellung: 100)</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>Wahrscheinlichkeit, dass ein Gerät fehlt, für die dann zu erwartende Genauigkeit (Voreinstellung: 0.1)</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>Die Zeile, mit der die anderen verglichen werden (Voreinstellung: die zufällige Aufteilung auf ebenso viele Geräte)</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>Den letzten Vergleich fortsetzen; Optionen ändern, was von ihm verlangt wird</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>Nichts trainieren: nur zeigen, was vom letzten Vergleich fertig ist</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>Aus dieser Zeile, mit --seed, einen Lauf des Projekts machen: zum Verwenden, Auswerten und Exportieren</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>Die Tabelle dorthin schreiben</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>Die Tabelle für Menschen dorthin schreiben</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leiden oder louvain finden Gemeinschaften; random und contiguous sind Kontrollen derselben Größen; class-wise bringt Filter zusammen, die auf dieselben Klassen antworten</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>Schüler %1 fehlte bei %2 von %3 Bildern.</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--without lässt Schüler weg, die hier laufen, nicht auf --nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>Schüler für %1: %2 ms (99 %: %3) von der Frage zur Antwort, %4 Bilder in der Sekunde, %5 Bytes gesendet und %6 empfangen.</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>Geräte, auf denen nonn-node läuft und die statt diesem gefragt werden: etwa 10.0.0.1:8001,10.0.0.2:8001; etwa 0=10.0.0.1:8001 nur für Schüler 0. Mehrere mit einem Schüler springen füreinander ein</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>Wer bis dahin nicht geantwortet hat, fehlt (Voreinstellung: 1000)</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>Verbindungen sind verschlüsselt, und Knoten legen ein Zertifikat vor, das eines aus dieser Datei signiert hat (PEM)</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>Das Token in dieser Datei wird den Knoten vorgelegt</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>Knoten auf anderen Rechnern ohne --tls-ca oder --token-file fragen</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>Bilder in einer Frage an die Knoten (Voreinstellung: 1)</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>Zugleich offene Fragen an die Knoten (Voreinstellung: 1)</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32, fp16 oder int8 (Voreinstellung: die Wahl des Bündels; bei Knoten: was sie haben)</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1: %2 Takte je Befehl bei %3 MHz, eine Schätzung, neben dem Profil von %4.</translation>
    </message>
    <message>
        <source>estimated, ms</source>
        <translation>geschätzt, ms</translation>
    </message>
    <message>
        <source>profile, ms</source>
        <translation>nach Profil, ms</translation>
    </message>
    <message>
        <source>Compile the C of each student for boards that QEMU emulates, run images there and compare; says which Debian packages it lacks for which board</source>
        <translation>Das C jedes Schülers für Platinen kompilieren, die QEMU emuliert, dort Bilder durchrechnen und vergleichen; sagt, welche Pakete von Debian für welche Platine fehlen</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>Welche: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>hat eine Anzahl unter 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>„%1“ ist nicht unter den Zeilen, die damit verglichen werden sollen</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>hat Genauigkeiten von %1 Teilmengen, was keine Potenz von 2 ist</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>Anzahlen von Schülern sind mindestens 1 und werden je einmal gegeben; %1 ist es nicht</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>keine Zeile heißt „%1“; nonn compare --help führt sie auf</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>kein Netz passt in %1 Bytes</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1 und %2 Messungen sind keine Paare</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>Students Verteilung hat mindestens einen Freiheitsgrad</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>ein Quantil wird von 0,5 bis unter 1 verlangt</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>der Graph weiß nicht, auf welche Klassen seine Filter antworten; nur einer, der aus dem Lehrer gebaut ist, weiß es</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>die Filter antworten am stärksten auf weniger Klassen, als es Schüler gibt</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>ein Vergleich muss wissen, wie viel Speicher die Geräte zusammen haben: --memory, oder ein Plan</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>es gibt keine Zeile „%1“ mit Startwert %2 in diesem Vergleich</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>ist kein Netz aus neuronalen Netzen, wie Läufe es sind</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>ist nicht fertig</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>%1 mit Startwert %2 bleibt %3 überlassen</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, Startwert %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>kein Knoten bedient ihn</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>antwortete nicht innerhalb von %1 ms</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>ist ausgesteckt</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>auf ihn wurde nicht gewartet</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>schloss die Verbindung</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>gibt eine unmögliche Antwort: %1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1 ist auf einem anderen Rechner: gefragt wird mit TLS (--tls-ca) und einem Token (--token-file), oder mit --insecure ohne beides</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>„%1“: vor &apos;=&apos; steht die Nummer eines Schülers</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>„%1“: An Port 0 lauscht niemand</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>„%1“: Das ist kein Name eines Rechners</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>enthält kein Zertifikat in PEM</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>ist überlastet: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>ist nicht erreichbar: %1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>verweigert den Zugang: %1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>spricht nicht das Open Inference Protocol</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>kann nicht antworten: %1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>andere antworten an seiner Stelle</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>von ihm war noch nichts zu hören</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>bedient keinen der Schüler des Bündels</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>ist keiner für dieses Bündel: %1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>hat seine Schüler noch nicht geladen</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>zu 1 bis %1 dieser Bilder wird auf einmal gefragt</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>die Knoten werden angesprochen</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>kein Schüler antwortete: %1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>sein %1 hat eine andere Form als das des Bündels</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>er hat kein %1</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>er antwortete etwas anderes als %1</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>er antwortete %1 in anderer Form</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>er antwortete %1 in anderer Länge, als er sagte</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>er antwortete etwas, das keine Zahl ist</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>er bedient Schüler in %1</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>er bedient %1 eines anderen Bündels, für %2: Der SHA-256 seiner Datei ist ein anderer</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>er bedient %1 eines anderen Bündels: zum Prüfbild sagt er etwas anderes</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>„%1“ ist kein HOST:PORT, etwa 127.0.0.1:8001</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>enthält keinen privaten Schlüssel in PEM oder einen mit Passphrase</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>ist nicht der Schlüssel des Zertifikats %1</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>die Zeit des Zertifikats %1 ist vorbei: Clients lehnen es ab</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>hat mehr als %1 %2</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>hat den Inhalt einer Eingabe zweimal</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>die Form von %1 muss [N, %2, %3, %4] sein</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>eine Anfrage hat 1 bis %1 Bilder, nicht %2</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1 enthält %2 %3, aber seine Form und sein Datentyp brauchen %4</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>hat Inhalte, die nicht zum Datentyp %1 gehören</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1 ist keine Zahl des Datentyps %2</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>das Modell hat eine Eingabe, %1</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>das Modell hat keine Ausgabe %1; es hat %2 und %3</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>die Ausgabe %1 wird zweimal verlangt</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>der Datentyp von %1 muss FP32, UINT8 oder INT8 sein, nicht %2</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contents und contents werden nie beide gegeben</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>raw_input_contents hat %1 Einträge für eine Eingabe</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>weder raw_input_contents noch contents sind gegeben</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1 enthält etwas, das keine Zahl oder unendlich ist</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>kann auf %1 nicht lauschen</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>ein Zertifikat und sein Schlüssel werden beide gegeben oder keines</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>%1 ist von anderen Rechnern erreichbar: --tls-cert, --tls-key und --token-file angeben, oder --insecure, wo jeder die Schüler kennen und benutzen darf</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>jeden Schüler einmal nennen, und mindestens einen</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>ein Token ist eine Zeile aus %1 bis %2 Buchstaben, Ziffern und Zeichen ohne Leerzeichen</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>muss über 0 sein</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>darf nicht negativ sein</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>darf höchstens %1 sein</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>muss eine ganze Zahl von %1 bis %2 sein</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>muss ein Name aus 1 bis %1 Buchstaben sein</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>muss einen Buchstaben von a bis z oder eine Ziffer enthalten</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>es gibt schon eines dieses Namens</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1 gehört zu --nodes</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>wurde mit anderem --arch, --images oder --students begonnen: sie weglassen oder ohne --resume einen neuen Lauf beginnen</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>Lauf %1, Schüler %2: %3 Epochen, von denen %4 an den Validierungsbildern mit je %5 im Mittel die beste war; %6 Bilder/s, %7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>Weiter: nonn merge %1 %2 RUN..., mit den Läufen der anderen Schüler</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>Mit --mode independent: nur diese Schüler trainieren, nach Nummer ab 0, etwa 0,2; nonn merge verbindet sie mit denen, die andere Rechner trainiert haben (Voreinstellung: alle)</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>Läufe, die je einige Schüler trainiert haben (nonn distill --students), zu einem aller Schüler verbinden und dessen Fusionsschicht anpassen</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>Läufe dieses Projekts nach Nummer, Ordner von Läufen seiner Kopien, oder Kopien von ihm, deren letzter Lauf einiger Schüler gemeint ist</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>ist für Bilder anderer Form als die dieses Projekts: zu eigenen Bildern fragen</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>das Bündel wird gemacht</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>bei joint lernen Schüler zusammen: nur mit --mode independent lassen sich einige allein trainieren</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>es gibt keinen Schüler %1: Die Aufteilung hat %2, ab 0</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>Schüler %1 ist zweimal genannt</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>nur Schüler %1</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>nur die Schüler %1</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>enthält %1: nonn merge verbindet ihn mit Läufen der anderen</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1: seine Zahlen steigen nicht</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>ist kein Lauf dieses Projekts, kein Ordner eines Laufs und kein anderes Projekt</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>enthält keinen Lauf nur einiger Schüler: nonn distill --students macht einen</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>ist ein Lauf aller Schüler: Es gibt nichts, womit er zu verbinden wäre</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>endete nach Epoche %1 von %2</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>wurde mit %1 %2 trainiert, %3 mit %4</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>wurde mit einem anderen Lehrer trainiert, als das Projekt hat</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>wurde an anderen Daten trainiert, als das Projekt hat</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>wurde aus einer anderen Aufteilung gemacht, als das Projekt jetzt hat; ist er ein Lauf dieses Projekts, bringt nonn use sie zurück</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>wurde mit anderen Netzen trainiert, als der Plan des Projekts jetzt hat</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>es gibt keinen Schüler %1</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>hat Schüler %1 trainiert, wie auch %2</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>und den anderen angegebenen Läufen fehlt Schüler %1</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>Schüler %1 passt nicht zu seiner Aufteilung</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>hat nicht die Epochen seines Laufs</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>die Fusionsschicht wird angepasst</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>er antwortete als %1 eines anderen Bündels: Der SHA-256 seiner Datei ist ein anderer</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>nur bei independent lassen sich einige Schüler ohne die anderen trainieren</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>Prozessorkerne, die benutzt werden (Voreinstellung: alle, oder ihr Anteil für jeden Prozess, der hier gestartet wurde, um mit anderen zu trainieren)</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>gegen Ausfälle</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>eine Fusion für jede Teilmenge</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>jeder Schüler doppelt</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>Wo torchrun, mpirun oder srun mehrere Prozesse startet, die zusammen trainieren: Sekunden, die einer auf einen anderen wartet, der schweigt</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>hat Genauigkeiten von %1 und von %2 Teilmengen</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>es gibt keine Bilder, an die eine Fusionsschicht angepasst werden könnte</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>Teilmengen von mehr als %1 Schülern werden nicht gemessen</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>ist nicht das Projekt des führenden Prozesses: %1 unterscheidet sich</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>mehrere Prozesse trainieren nur auf Prozessoren: --device cpu angeben</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>Prozess %1 von %2 hat seit %3 s nichts von einem anderen gehört und endet</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>Prozess %1 von %2 endet, weil ein anderer geendet hat</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>Prozess %1 von %2 hat die anderen unter %3:%4 nicht innerhalb von %5 s erreicht</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>mehrere Prozesse trainieren Schüler nur im Modus joint zusammen; im Modus independent trainiert jeder einige von ihnen für sich: siehe --students</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>die Variable %1 ist „%2“, das ist keine Zahl von %3 bis %4</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>das ist Prozess %1 von %2 auf mehreren Rechnern, und die Variable MASTER_ADDR, unter der Prozess 0 zu erreichen ist, ist nicht gesetzt</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>die Variable %1 ist gesetzt, %2 nicht</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>der Standardkanal %1 ist geschlossen; wo er nicht erwünscht ist, nach /dev/null leiten</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>Bedient Schüler eines Bündels auf diesem Gerät, über gRPC nach dem Open Inference Protocol (KServe v2): Jeder ist ein Modell, das Bilder nimmt und seinen Anteil an den Logits und seine Merkmale gibt. Gibt &apos;ready HOST:PORT&apos; aus, sobald Anfragen beantwortet werden, und endet durch SIGTERM oder SIGINT, nachdem die laufenden Anfragen beantwortet sind</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>Rückgabewert: 0 auf Aufforderung beendet, 1 gescheitert, 2 falsche Optionen, 3 schlechte Eingabe.</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>Ein Bündel: sein Ordner oder sein Zip-Archiv</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>Welche Schüler, etwa 0 oder 0,1; Schüler 0 ist das Modell student0</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>Wo Clients sich verbinden, etwa 127.0.0.1:8001, [::1]:8001 oder 0.0.0.0:8001; mit Port 0 an einem freien</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>In welchen Zahlen die Schüler rechnen; ohne Angabe, wie das Bündel sagt</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>Zertifikat in PEM, dahinter die, die zu seiner Zertifizierungsstelle führen; damit wird nur TLS angenommen</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>Der private Schlüssel des Zertifikats in PEM, ohne Passphrase</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>Datei mit einer Zeile, einem Geheimnis von 16 Zeichen oder mehr: Wer es nicht sendet, wird abgelehnt</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>Auch ohne Zertifikat oder Token dort antworten, wo andere Rechner sich verbinden können</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>Prometheus unter http://HOST:PORT/metrics melden, wie viele Anfragen es gab und wie lange sie dauerten; im Klartext, für jeden, der sich verbinden kann</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>Für jede Anfrage eine Zeile JSON auf die Fehlerausgabe schreiben</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>Anfragen, an denen zugleich gearbeitet wird</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>die Prozessoren</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>Sekunden, die Anfragen noch dauern dürfen, wenn der Knoten enden soll</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>Wo Schüler fehlen, antworten die anderen durch ihre eigene Fusionsschicht.</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>Zuerst an Validierungsbildern für jede Teilmenge der Schüler eine Fusionsschicht anpassen, die antwortet, solange die anderen fehlen, und diese Schichten beim Lauf behalten. features, logits: was Schüler ihnen senden; none: sie entfernen (Voreinstellung: die, die da sind)</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>Auch den Lehrer schreiben (mit --format onnx oder bundle); einen, der als Programm kam, wo seine Operatoren unterstützt werden</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>mit eigener Fusionsschicht</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>Fusionsschichten für Verbliebene: %1, %2, an %3 Validierungsbildern angepasst an das, was Schüler senden (%4).</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networks erledigt die Arbeit der Befehle von nonn, die Netze rechnen lassen, und wird nur von nonn aufgerufen: Es braucht länger zum Starten. nonn aufrufen.</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>Mit Fusionsschichten für Verbliebene: %1, bei %2 an Nachrichten</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>kann nicht gestartet werden: %1. Es ist in Debians Paket avahi-utils</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1 wird niemandem angekündigt: Kein anderer Rechner kann diese Adresse erreichen</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>Dem Netz über mDNS melden, dass der Knoten da ist, damit er gefunden wird; braucht Avahi</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>enthält komprimierte Dateien, wie nach einem neuen Packen; im Archiv eines Bündels sind sie unkomprimiert. Auspacken und den Ordner nennen</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>passt nicht zu den Schülern und Klassen des Manifests</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1 ist eine Operation fremder Lehrer, die es in C nicht gibt</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>verknüpft zwei Tensoren, was nur bei Addition und Multiplikation unterstützt wird</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>der Lehrer kam als Programm, aus dem sich keine ONNX-Datei machen lässt: %1. Die Schüler lassen sich ohne ihn exportieren</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>die Fusionsschichten für Verbliebene gehören zu anderen Schülern</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1 ist eine Operation, die kein Schüler hat</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>„%1“ ist keine Arithmetik; möglich sind fp32 und bf16</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>antwortet mit etwas anderem als Logits und Merkmalen</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>sein Operator %1 (%2): %3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>Nummer %1, vor der ersten Schicht</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>Nummer %1, nach %2</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>ist einer von mehr als %1, die ausgeführt werden</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>hängt vom Inhalt der Bilder ab</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>nimmt %1 Werte, vorhanden sind %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>schlug fehl: %1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>multipliziert %1 mit %2</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>nimmt Kanäle, die nicht unter den %1 vorhandenen sind</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>sein %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>seine Gewichte passen nicht zu dem, womit sie multipliziert werden</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>sein %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>sein %1 hängt von keinem Bild ab</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>liest eine Karte mit Padding, was nur Faltungen und Pooling dürfen</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>sein %1 ist keine Konstante</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>sein %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>ist transponiert, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>liest eine Karte, deren Padding nicht aus Nullen besteht</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>sein %1 wird nicht unterstützt</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>nimmt das Größte aus Fenstern, die einander überlappen, was nicht unterstützt wird</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>geht nicht über Höhe und Breite; nur das wird unterstützt</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>eine Fusionsschicht hat %1 Zahlen in einer Zeile, nicht %2</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>eine Fusionsschicht enthält eine Zahl, die zu groß ist</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>eine Fusionsschicht liest %1 Zahlen, nicht die %2, die ihre Schüler senden</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>enthält keine Fusionsschichten für Verbliebene</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>hat Version %1, und dieses Programm kennt Version %2</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>hat eine Größe, die keine ist</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>hat %1 Fusionsschichten für %2 Schüler, nicht %3</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>bei einem einzigen Schüler gibt es keine Verbliebenen</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>Fusionsschichten für Verbliebene gibt es für bis zu %1 Schüler, die %2 Teilmengen haben; es sind %3 Schüler</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>Fusionsschichten für Verbliebene bräuchten %1 Zahlen, erlaubt sind %2</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>die Fusionsschichten für Verbliebene von Lauf %1 gehören zu anderen Schülern und werden nicht verwendet: nonn evaluate --survivors macht sie neu</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1 ist eine Operation fremder Lehrer, die es in 8-Bit-Ganzzahlen nicht gibt</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>Dasselbe, wo es einen gibt, sonst einen neuen Lauf beginnen: für Jobs, die wieder gestartet werden</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>Schichten für Verbliebene</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>Die Schüler so viele Epochen in 8-Bit-Ganzzahlen weiter trainieren, bevor sie in int8 geschrieben werden, und das behalten, wo mehr Validierungsbilder richtig sind</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>Nachtrainiert (Epochen: %1): %2 in int8 statt %3, und behalten.</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>Nachtrainiert (Epochen: %1): %2 in int8 statt %3, und nicht behalten.</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>Schüler werden für 8-Bit-Ganzzahlen nachtrainiert: mit ONNX oder C in int8 oder einem Bündel, das sie enthält</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>trainiert nach</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>Epoche %1: Verlust %2, %3 Bilder/s</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>die Antworten des Lehrers auf eine Abwandlung jedes Bildes werden behalten, %1</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>Verbindung der Geräte, etwa wifi, ble oder thread (Voreinstellung: wie geplant, sonst wifi)</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>Wahrscheinlichkeit, dass ein Gerät fehlt (Voreinstellung: wie geplant, sonst 0)</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>Beschädigt: %1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labels gehört zu --activity oder --matrix</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--parts gehört zu --format bundle</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>Von diesen Geräten ist die Energie nicht bekannt, und sie kommen zuletzt in Frage: %1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>Bilder werden jedes Mal neu dekodiert, wenn sie gebraucht werden: Der Zwischenspeicher %1 %2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>enthält nur einen Ordner, %1; erwartet wurden mindestens zwei Klassen, jede in einem eigenen Ordner. Liegen die Klassen in diesem?</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>ist eine Pipe oder ein Gerät, keine Datei</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>enthält zu wenige Bilder, es braucht mehr: %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>ist nicht da</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>hat %1 Zellen, die Zeilen darunter %2</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>Filter %1 kann nicht zu Schüler %2: Es gibt die Schüler 0 bis %3</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>die Größe von Schüler %1 ist nicht die Zahl seiner Filter</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>ohne alle Schüler bleibt niemand, der antwortet</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>ist keine Liste von Geräten: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1 gilt als nicht vorhanden: Die Datei %2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1. Führen Sie %2 noch einmal aus</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>wurde von etwas anderem als diesem Programm geändert: Führen Sie %1 noch einmal aus, das mit --move Filter verschiebt</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>wurde von etwas anderem als diesem Programm geändert: Führen Sie %1 noch einmal aus</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>enthält keine project.json. Wie dieses Programm sie zuletzt geschrieben hat, steht sie in %1: Kopieren Sie das nach project.json</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1. nonn evaluate %2 --run %3 erstellt sie neu</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1. nonn run %2 %3 --remove entfernt den Lauf</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>Schüler werden gestoppt</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1 enthält %2 Byte an Konstanten, mehr als die %3 Byte Speicher, für die er geplant wurde</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>Eine kleinere Lernrate kann helfen</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>Daten und Lehrer</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 zum Trainieren, %2 zum Auswählen, %3 für den letzten Test</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3, %4 Klassen</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>Seine Filter</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>Seine Testgenauigkeit</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>Filtergraph und Aufteilung</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Gefundene Gemeinschaften</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Behaltene Aktivität</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>Genauigkeit des Lehrers mit diesen Filtern allein</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>Filter von Schüler %1</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>Verworfene Filter</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Beste</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1: ein Netz aus neuronalen Netzen</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destillation</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Gemeinsam</translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation>Mittel der Schüler</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Filtergraph</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>Regel %1, stärkste Filter %2, Perzentil %3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>Befragte Bilder</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1, %2, Ausgleich %3, Startwert %4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>Epochen, Stapel, Lernrate</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>%1, %2; alpha %3, temperature %4, beta %5</source>
        <translation>%1, %2; Alpha %3, Temperatur %4, Beta %5</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Geräteausfall</translation>
    </message>
    <message>
        <source>Arithmetic, threads, seed</source>
        <translation>Arithmetik, Threads, Startwert</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Erstellt mit</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1, LibTorch %2, am %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Daten aus</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Startwert der Teilung</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>Blicke auf die Testbilder</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1, NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Wie man es wiederholt</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>Gesamt, innerhalb der Epochen</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>An Trainingsbildern</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>Was die Kamera sieht</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>Was die Schüler sagen</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Sagt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>Was die Schüler sehen</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>Die Kamera wird geöffnet.</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>Fragen zu dem, was die Kamera sieht</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rot, Grün, Blau</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>Grau ist das Mittel der drei Farben; graue Bilder werden für jede Farbe wiederholt.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>Aktivität nach Klasse</translation>
    </message>
</context>
<context>
    <name>nonn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
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
        <translation>%1, Bild %2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>Beispiele jeder Klasse</translation>
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
        <translation>Erwartete Bytes je Bild</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>Weniger als schichtweise geteilt</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Alle Nachrichten kommen an</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Erwartete Genauigkeit</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>Was alle Geräte, die noch da sind, im Mittel funken, mit Kopfdaten und Wiederholungen.</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>Wievielmal mehr ein einziger Schüler derselben Gesamtgröße sendet, wenn sich die Geräte seine Schichten teilen.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>Ein Schüler, schichtweise geteilt</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>Schüler, schichtweise geteilt</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>Lehrer, schichtweise geteilt</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>Kommunikation für ein Bild</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation>Bytes auf jeder Strecke</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Noch nicht berechnet.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Erwartete Genauigkeit bei Ausfall von Geräten</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>Wahrscheinlichkeit, dass ein Gerät fehlt</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>Erst nach der Auswertung der Schüler bekannt.</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>%1 ohne Kopfdaten</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>geteilt: %1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>alle Geräte</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>mit Verlusten und Ausfällen</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>Angenommen: %1.</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>Netz der Schüler</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>Ein Schüler, geteilt (%1)</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>Nur Nachrichten</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>Mit Kopfdaten und Wiederholungen</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>Lehrer, geteilt (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>Schüler %1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>99 von 100 Bildern in höchstens</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>Von zufällig durchgespielten Bildern, mit verlorenen Frames, Verzögerungen und Warten, wo der Funk geteilt ist.</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>Arten, ein Netz zu teilen</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>Arten der Teilung</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>Aussagen der Arbeit</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>Was jedes Gerät für ein Bild tut, das Warten auf den Funk eingeschlossen</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>Unbekannt: Die Rechengeschwindigkeit eines Geräts ist nicht bekannt.</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50: %1, 95: %2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>Ein Schüler, nach Kanälen geteilt (%1)</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>Teil %1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>Mit Ersatzgeräten</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>Ein Gerät je Schüler</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabellen</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>Lauf %1, Geräteausfall %2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>Lauf %1, ohne Geräteausfall</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>Mit Ersatzgeräten, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Gemessen neben erwartet</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>Schichten für Verbliebene</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>Von den Knoten unter Geräte, jedem das Bild gesendet; erwartet für Geräte und Funk des Plans, was auch immer rechts eingestellt ist.</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>Noch wurde nichts gemessen: Unter Geräte laufen die Schüler für sich und werden zu Bildern gefragt.</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation>jedes Gerät sieht es selbst</translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation>an jedes Gerät gesendet</translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation>die kleinere</translation>
    </message>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation>Fehlende Geräte</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>Bei allen Geräten.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>Ein gesendetes Bild zählt bei jedem Verfahren gleich.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>Beide geben dieselbe Antwort: Die Fusionsschicht ist linear.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Ausfälle</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>Wahrscheinlichkeit, dass ein Gerät nicht antwortet, jedes für sich.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>wie geplant</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation>Kommunikation</translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation>Funkprofile werden gelesen</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>Was die Geräte einander mitteilen, folgt aus einem Plan.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>Gesendetes wird gezählt</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>nonn::CompareChart</name>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Zufällige Mitglieder</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Geräteausfall</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>aller Speicher</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>Genauigkeit über dem Speicher eines Geräts</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Testgenauigkeit</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>Noch keine Zahlen: Sie kommen mit der ersten fertigen Zeile.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>Zeilen und Startwerte</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>Beste mehrerer Geräte</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Open as a run</source>
        <translation>Als Lauf öffnen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>je %n Startwert</numerusform>
            <numerusform>je %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Zuerst eine Zeile wählen.</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>Der Lehrer ist der des Projekts.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Sie ist noch nicht fertig.</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>Macht aus ihr einen Lauf, mit ihrem ersten Startwert, zum Verwenden, Auswerten und Exportieren.</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>Nur Schüler einer Aufteilung sind ein Lauf des Projekts; diese Zeile liegt im Ordner des Projekts, in compare/%1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Er ist im Gange.</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>Alles davon ist fertig.</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>Trainiert, was noch nicht trainiert ist; was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Sichert das Training, wo es steht; es kann später weitergehen.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Es wird nichts trainiert.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Erwartete Genauigkeit bei Ausfall von Geräten</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Gegen Ausfälle</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>Tabellen des Vergleichs</translation>
    </message>
</context>
<context>
    <name>nonn::CompareSettingsForm</name>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Ein Netz</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>Mit allem Speicher</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>Auf einem Gerät</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>Ohne den Lehrer</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Zufällige Mitglieder</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Nach Nummer</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klassen</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>Nach Koaktivierung</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Varianten</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Geräteausfall</translation>
    </message>
    <message>
        <source>Without isolated filters</source>
        <translation>Ohne vereinzelte Filter</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>Ohne die größte</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>Bei den Schülern der Gemeinschaften.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>Jede Zeile wird mit jedem trainiert; Unterschiede werden nach Startwert gepaart.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>Für jede Zeile dasselbe.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Verwendete Trainingsbilder, von jeder Klasse ihr Anteil.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Together they have the same memory, whatever their number.</source>
        <translation>Zusammen haben sie denselben Speicher, wie viele es auch sind.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 Geräte</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>In der Shell: %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>wie im Plan</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>Aller Geräte zusammen, für Gewichte; KB = 1000 Bytes.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Keine Zeile ist gewählt.</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>Speicher: mindestens ein Byte.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>Der Lehrer muss vorher nach seinen Filtern gefragt werden, was beim Erstellen des Filtergraphen geschieht.</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>Wie viel Speicher die Geräte zusammen haben, sagt ein Plan, oder es steht rechts.</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>Vergleich wird gelesen</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Zum Filtergraphen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Wird verglichen</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%1 von %2 Zeilen und Startwerten sind fertig</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>Angehalten: Der Vergleich ist gesichert, wo er war.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1 ist Lauf %2 des Projekts: in „Training“ wählen und „Diesen Lauf verwenden“ drücken</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>nonn::CompareTable</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Startwerte</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>Mit wie vielen sie fertig ist.</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Test (%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>Von Testbildern, alle Geräte zusammen; das Mittel über Startwerte.</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>Standardabweichung über Startwerte.</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>Eines fehlt (%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>Was bleibt, wenn ein Gerät fehlt, im Mittel über die Geräte.</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>Zu erwarten (%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>Wo jedes Gerät mit dieser Wahrscheinlichkeit fehlt, jedes für sich.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Gegenüber</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>In Punkten, das Mittel über Paare mit gleichem Startwert.</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95 %</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>Die Hälfte des 95-%-Intervalls des Unterschieds, nach Students t.</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>Zu erwarten, Untersch.</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>Derselbe Unterschied dessen, was zu erwarten ist.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>Des größten Geräts.</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Speicher (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>Des größten Geräts, für ein Bild.</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Gesendet (B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>Von allen Geräten, für ein Bild.</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>Training (s)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>Der Lernschritte, das Mittel über Startwerte.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2 Punkte</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>ein Paar sagt noch nichts</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>diese Startwerte zeigen keinen Unterschied</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>Gemeinschaften gegenüber %1: %2 (%3) mit allen Geräten, %4 (%5), wo %6 % von ihnen fehlen.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>Behaltene Aktivität (%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Maskierter Lehrer (%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1 erkannt: %2 von %3</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation>%1 für %2 gehalten: %3 von %4</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (vorher: %2)</translation>
    </message>
    <message>
        <source>True class (images)</source>
        <translation>Wahre Klasse (Bilder)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Verwechslungsmatrix</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Noch keine Antworten.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>weniger: −%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>Fehler: 0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>mehr: +%1 der Klasse</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>%1 der Klasse</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>Zeilen: wahre Klasse. Spalten: gegebene Antwort.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>Gefunden: %n Klasse</numerusform>
            <numerusform>Gefunden: %n Klassen</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>Bilder mit %1 × %2 Pixeln, %3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>grau</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>farbig</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 zum Trainieren, %2 zum Auswählen, %3 für den letzten Test</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>Welche Bilder?</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>Nichts wird kopiert oder verändert; das Projekt merkt sich, wo sie liegen.</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST (Paket von Debian)</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>Ordner mit den Dateien von MNIST (IDX)</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Art der Daten</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Ordner der Bilder</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Den Ordner mit den Bildern auswählen.</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Bilder werden angesehen</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>Es gibt keinen Ordner test: Die Bilder in val bleiben für den letzten Test.</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>Die Bilder zum Auswählen und für den letzten Test werden zufällig abgetrennt.</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>Die Bilder zum Auswählen werden zufällig von den Trainingsbildern abgetrennt.</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>Bilddateien: %1; kürzere Seiten von %2 bis %3 Pixel, die Hälfte bis %4</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n Bild ist nicht lesbar und wird ausgelassen:</numerusform>
            <numerusform>%n Bilder sind nicht lesbar und werden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>Ordner mit CIFAR-10</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>Ordner mit CIFAR-100</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>Bilder in Klassenordnern</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011, Vögel</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011, Vögel in ihren Rahmen</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67, Innenräume</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet, Ordner nach Synsets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>Bilder: %1; kürzere Seiten von %2 Pixeln</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>Klassen ohne Bild behalten</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>Es ist so gemeint, wie es gefunden wurde</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>Andere Beispiele</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Trainingsbilder</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Validierungsbilder</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>Bilder, aus denen Beispiele gezeigt werden</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>Startwert </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Startwert der Beispiele</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>Derselbe Startwert zeigt wieder dieselben Beispiele.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Bilder jeder Klasse</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>Größe in Pixeln, farbig</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>Größe in Pixeln, grau</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>Größe in Pixeln, %n Kanal</numerusform>
            <numerusform>Größe in Pixeln, %n Kanäle</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>Die Schüler lernen von ihnen.</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>Alles, was beim Erkunden ausgewählt wird, wird nach ihnen ausgewählt.</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>Nur für die endgültigen Zahlen.</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>%1 der Trainingsbilder sind für die Validierung zurückgelegt, anteilig aus jeder Klasse (Startwert %2).</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>Normalisierung: Mittel %1, Abweichung %2, für Pixel von 0 bis 1.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Gelesen aus %1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Ausgelassene Bilder</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>Es gibt keinen Ordner test: Die Bilder in val sind die Testbilder.</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>%1 aller Bilder sind für den Test zurückgelegt, anteilig aus jeder Klasse (Startwert %2).</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>Bilder liegen als Quadrate von %1 Pixeln je Seite vor, von denen die Mitte zu sehen ist; im Training zufällige Ausschnitte.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n Bild ist nicht lesbar und wurde ausgelassen:</numerusform>
            <numerusform>%n Bilder sind nicht lesbar und wurden ausgelassen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Zweifelhaft: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Vorbereitet: %1</translation>
    </message>
</context>
<context>
    <name>nonn::DataSettingsForm</name>
    <message>
        <source>Show them to networks so</source>
        <translation>Den Netzen so zeigen</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>Wie Netze sie sehen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>Die Seite eines Quadrats.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>Ein Lehrer, der andere Bilder nimmt, ist veraltet, bis sie wieder so sind, wie er sie nimmt.</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>Sie werden schon so gesehen.</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Bilder werden gelesen</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>Die Bilder lassen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>Wo sind sie jetzt?</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Ordner der Bilder</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>Die Bilder werden mit denen des Projekts verglichen</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Die Bilder werden verglichen</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>Bilder anders sehen</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>Bilder werden so gemacht</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>%1 kann nicht geöffnet werden: %2. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>Es gibt unter %1 eine Kamera, die Sie nicht öffnen dürfen: Wer diesen Rechner betreut, kann Sie in die Gruppe %2 aufnehmen.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Es wurde keine Kamera gefunden.</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>Um die zu finden, die es gibt, braucht es das Paket %1.</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>Kameras: durch Qt Multimedia %1.</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>Ohne Kameras: ohne Qt Multimedia gebaut (qt6-multimedia-dev).</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1 hat seit einigen Sekunden kein Bild gesendet. Vielleicht benutzt sie ein anderes Programm.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation>eingesteckt</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>ausgesteckt</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>Schüler %1, %2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>Dieses Gerät ausstecken: Die anderen antworten ohne es</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>Dieses Gerät wieder einstecken</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>allein %1</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceEdit</name>
    <message>
        <source>spare</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>eine Grenze von 0 fasst nichts; leer lassen heißt keine Grenze</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>„%1“ ist nicht bekannt</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>„%1“ ist kein Prozentwert von 0 bis 100</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>„%1“ ist kein Schüler; es gibt 0 bis %2</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>Schüler %1 läuft sonst nirgends</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>Schüler %1 ist auf seinem anderen Gerät %2</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>ein anderes Gerät heißt „%1“</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>ein Gerät braucht mindestens eine Grenze: Speicher, RAM oder MACs</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>Schüler %1 läuft sonst nirgends, und kein Gerät ist frei</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, Bild %2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>Im Klartext fragen</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>aus dem Lauf</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>Wessen Schüler bedient werden.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>Das Bündel, das die Knoten bedienen</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>Knoten anderswo müssen dasselbe bedienen.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Frist</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>Wer bis dahin nicht geantwortet hat, fehlt.</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>Knoten anderswo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>Etwa 10.0.0.2:8001; etwa 1=10.0.0.2:8001 nur für Schüler 1.</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS-CA</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>Wer die Zertifikate der Knoten signiert hat (PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>Wer ihre Zertifikate signiert hat.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Token-Datei</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>Die Datei mit dem Token</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>Das Token darin wird ihnen vorgelegt.</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>Auch andere Rechner werden ohne TLS oder Token gefragt.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Zuerst eine Adresse eingeben.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Durchsuchen</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>Knoten suchen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>Es wird gesucht.</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>Über mDNS: Knoten in diesem Netz, die mit --announce gestartet wurden.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceWords</name>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>Nobody answered: %1.</source>
        <translation>Niemand antwortete: %1.</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>Alle Schüler zusammen: %1.</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>Schüler %1 fehlt. Ohne ihn: %2.</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>Schüler %1 fehlen. Ohne sie: %2.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Das ist richtig.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Es ist: %1.</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>Von den Testbildern sind %1 richtig.</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>Ohne ihn sind %1 der Testbilder richtig.</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>Ohne sie sind %1 der Testbilder richtig.</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>niemand antwortete</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>Schüler %1 auf %2</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>Schüler %1 auf %2</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, mit TLS</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesModel</name>
    <message>
        <source>features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>Logits</translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation>Im Mittel gefunkt, mit Kopfdaten und Wiederholungen, solange das Gerät da ist</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>Wahrscheinlichkeit, dass seine Nachricht nicht ankommt</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Nachricht (B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>Gefunkt (B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Frames</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Verlust (%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energie (mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Knoten auf diesem Rechner starten</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Alle anhalten</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Zu einem Bild fragen</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Laufend fragen</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Zu Bildern fragen …</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Schüler, die antworten</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>Zusammen richtig, Testbilder</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Fragen zu Bildern</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Hälfte beantwortet in höchstens</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 von 100 in höchstens</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Gemessen neben erwartet</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>Der Schüler, die auf die letzte Frage antworteten, an den Testbildern gemessen in der Auswertung.</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>Beendet die Knoten, die hier gestartet wurden.</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>Ein Programm für jeden Schüler, wie ein Gerät für jeden: nonn-node.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>Schüler %1:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Wieder starten</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>Fragt diesen Knoten nicht mehr.</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>Beendet ihn sofort, wie ein Gerät, das den Strom verliert.</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>An derselben Adresse wie zuvor.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>alle: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 in der Sekunde</translation>
    </message>
    <message>
        <source>Sent to the devices</source>
        <translation>An die Geräte gesendet</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>Von den Geräten gesendet</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>Latenz, die Hälfte in höchstens</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>Latenz, 99 von 100 in höchstens</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Nicht mehr fragen</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>Zuerst Knoten auf diesem Rechner starten oder rechts einen hinzufügen.</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>Sie werden gerade gefragt.</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>Nimmt das nächste Validierungsbild.</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>Ein Validierungsbild nach dem anderen, bis es beendet wird.</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>Bilder oder ein Ordner davon lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Bilder, zu denen gefragt wird</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>Für ein Bild</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>Das Mittel aller bisherigen Fragen, als Nachrichten von gRPC; Zeiten von der Frage bis zur Antwort</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>Was Kommunikation für Geräte und Funk des Plans errechnet, wo das Bild an jedes Gerät gesendet wird</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Kamera …</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>Was sie zu dem sagen, was eine Kamera sieht, solange deren Fenster offen ist.</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>Aufteilung oder Plan haben sich geändert, seit die Schüler trainiert wurden. Neu trainieren oder rechts wählen, welches Laufs Schüler antworten.</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>Geräte antworten, sobald es trainierte Schüler gibt.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>Jeden Schüler für sich laufen lassen, wie auf einem eigenen Gerät, sie zu Bildern fragen und einen anhalten, um zu sehen, was die anderen noch wissen. Knoten auf anderen Rechnern werden rechts hinzugefügt.</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Knoten auf diesem Rechner starten</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>Die Knoten bedienen die Schüler eines anderen Laufs, als jetzt gewählt ist.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>Das Bündel, das Knoten bedienen, wird gemacht</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Das Bündel wird gelesen</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>Das Programm nonn-node wurde weder neben diesem noch in PATH gefunden: es installieren oder Knoten hinzufügen, die anderswo laufen.</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>Die Verbindung zu den Knoten wird getrennt</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>Knoten werden angesprochen</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>Geräte werden gefragt</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>Erwartete Werte werden berechnet</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>Knoten werden gesucht …</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>Kein Knoten hat sich angekündigt.</translation>
    </message>
</context>
<context>
    <name>nonn::EmulationTable</name>
    <message>
        <source>Board</source>
        <translation>Platine</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>Befehle je Bild</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>Auf emulierten Platinen</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>Flash (bytes)</source>
        <translation>Flash (Bytes)</translation>
    </message>
    <message>
        <source>RAM (bytes)</source>
        <translation>RAM (Bytes)</translation>
    </message>
    <message>
        <source>Planned RAM (bytes)</source>
        <translation>Geplantes RAM (Bytes)</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>Stack (Bytes)</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>Geschätzt (ms)</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>Nach dem Profil (ms)</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>Befehle × Takte je Befehl / Takt</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>Womit beim Planen für ein Gerät mit diesem Prozessor gerechnet wird</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>Änderung zeigen</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>Gegenüber allen eingesteckten Geräten</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>Verbliebene Geräte</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>Alle Geräte eingesteckt, %1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>Änderung gegenüber allen eingesteckten Geräten, %1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>Die eingesteckten, %1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>Zuerst ein Gerät ausstecken, durch einen Klick darauf.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>Von %1.</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>Von %1. Die Treue wird mit den Testbildern gemessen.</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>Die Schüler wurden noch nicht befragt.</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>Bilder und Tabellen</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>Verbliebene antworten durch ihre eigene Fusionsschicht</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>Wo ein Gerät ausgesteckt ist, antwortet eine Fusionsschicht, die für die verbliebenen angepasst wurde; sonst fällt weg, was das fehlende beigetragen hätte</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>Auswertung</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>Gerät ausstecken</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Testbilder</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>Was hier erkundet wird, wird an Validierungsbildern gemessen. Die Testbilder sind für die letzte Zahl; jeder Blick auf sie wird gezählt.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>An den Testbildern messen</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>Es gibt noch keine trainierten Schüler.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>Schüler werden befragt</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>Auswertung wird gelesen</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>An den Testbildern wird gemessen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>Wessen Schüler betrachtet werden.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Er wird gemessen.</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>Zu diesem Plan gibt es keine trainierten Schüler: welche trainieren oder einen anderen Lauf wählen.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>Aufteilung oder Plan haben sich seit dem Training der Schüler geändert. Neu trainieren oder rechts wählen, welcher Lauf betrachtet wird.</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>Lauf %1 wurde für eine andere Aufteilung oder einen anderen Plan trainiert, als das Projekt jetzt hat.</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>Gerät %1 einstecken</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>Gerät %1 ausstecken</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>Schüler werden nach den Validierungsbildern gefragt</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>Die Schüler wurden nicht zu Ende befragt.</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Befragen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Zu den Daten</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>Wo Geräte fehlen</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>Für jede Menge verbliebener Geräte antwortet eine eigene Fusionsschicht statt der für alle. Die Schüler bleiben, wie sie sind; gefragt werden sie zu Validierungsbildern, ohne Labels.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Merkmale</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>Anteile der Logits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>Schichten für Verbliebene anpassen</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>Schichten entfernen</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>Schichten für Verbliebene werden angepasst</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>Schichten für Verbliebene werden entfernt</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>Was Geräte senden: Anteile der Logits sind die kürzeren Nachrichten, wo es wenige Klassen gibt, Merkmale enthalten mehr.</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>Vorhanden: %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>test</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>%1 Trainingsbilder</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1 Validierungsbilder</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 Testbilder</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>Alle zusammen, %1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>Der Anteil der Bilder, die alle Schüler zusammen richtig erkennen</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>Lehrer, %1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>Der Anteil der Bilder, die der Lehrer richtig erkennt</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>Maskierter Lehrer, %1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>Der des Lehrers ohne die Filter, die kein Schüler nachahmt</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Übereinstimmung, %1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>Der Anteil der Bilder, auf die die Schüler zusammen die Antwort des Lehrers geben</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>%1 von %2 eingesteckt, %3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>Der Anteil der Bilder, die die eingesteckten richtig erkennen</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1: %2%3 Punkte</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>Ein Gerät anklicken, um es auszustecken: Genauigkeit, Verwechslungen und Bilder beziehen sich auf %1.</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>Zahlen mit dem Zusatz %1 und die Tabellen beziehen sich auf %2.</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>Testzahlen wurden %n-mal angesehen.</numerusform>
            <numerusform>Testzahlen wurden %n-mal angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>Die Schüler werden hier so gemessen, wie sie exportiert werden, in fp32; das Training hat %1 für alle zusammen an denselben Bildern, in %2.</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>Ohne eigene Schicht</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>Mit eigener Schicht</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>Der Anteil derselben Bilder, die diese Geräte richtig erkennen, wo weggelassen wird, was fehlt</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>Der Anteil derselben Bilder, die diese Geräte durch die für sie angepasste Fusionsschicht richtig erkennen</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabellen als CSV</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>Bericht über das Projekt, HTML und PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Zahlenformat der Gewichte</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Zielordner</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Geschriebene Dateien</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Filtergraph</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>Bilder der Ansichten</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>Zu diesem Plan gibt es keine trainierten Schüler: welche trainieren oder daneben wählen, welcher Lauf geschrieben wird.</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>Es gibt noch keine trainierten Schüler: zuerst welche trainieren.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Sagen, in welchen Ordner.</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>Mindestens eines zum Schreiben ankreuzen.</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>Schüler und Fusionsschicht als</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>Auch der Lehrer</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>Format der Schüler</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>Für PyTorch und LibTorch</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>Für ONNX Runtime und die meisten anderen Laufzeitumgebungen</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>Lehrer werden als ONNX geschrieben.</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>C99 für Platinen, ohne Bibliothek</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>Auf emulierten Platinen versuchen</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Zu Bildern fragen …</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Bündel</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>Alle Formate mit Prüfvektoren, ein Modell-Repository für Server und Programme, die die Schüler rechnen: ein eigener Ordner und ein Zip-Archiv. Das Zahlenformat ist das, womit diese rechnen.</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>Was jeder Schüler zu Bildern sagt und alle zusammen. Bilder oder ein Ordner davon lassen sich auch hierher ziehen.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Bilder, zu denen gefragt wird</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Bilder (*.jpg *.jpeg *.png *.webp *.bmp);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>Kompiliert die Schüler als C, in fp32, wo das gewählt ist, sonst in int8, für die Cortex-M4, M7 und M33 und das RISC-V von QEMU, lässt dort Bilder durchrechnen und vergleicht.</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>Es gibt keinen Lehrer.</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Kamera …</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>Was jeder Schüler zu dem sagt, was eine Kamera sieht, solange deren Fenster offen ist.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>Epochen des Nachtrainierens in 8-Bit-Ganzzahlen</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>Nicht nachtrainiert</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>Nachtrainiert, Epochen: </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>Schüler werden für int8 nachtrainiert, als ONNX, C oder Bündel.</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>Trainiert die Schüler als 8-Bit-Ganzzahlen weiter, bevor sie geschrieben werden, und behält das, wo mehr Validierungsbilder richtig sind. Wo int8 wenig verliert, bringen ein, zwei Epochen nichts.</translation>
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
        <translation>Wird exportiert</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>Alle Ansichten werden gezeichnet …</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1 Zurückgelesen weichen die Schüler um höchstens %2 von dem ab, was trainiert wurde.</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Befehle werden geschrieben</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>Die Schüler in %1 auf emulierten Platinen: Die Zeit ist nicht die einer Platine, der Rest schon.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1 wurde nicht versucht: %2.</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>Schüler werden auf emulierten Platinen versucht</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n Bild, wie ein Gerät es sieht: %1 ms auf einem Thread.</numerusform>
            <numerusform>%n Bilder, wie ein Gerät sie sieht: je %1 ms auf einem Thread.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>Alle zusammen hatten %1 der Testbilder richtig.</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>Zu Bildern wird gefragt</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>%1 Takte je Befehl bei %2 MHz, eine Schätzung; das Profil ist das von %3</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>Wie ein Gerät es sieht: %1 ms auf einem Thread.</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>Nachtrainieren über %n Epoche brachte in int8 %1 statt %2 der Validierungsbilder und wird behalten.</numerusform>
            <numerusform>Nachtrainieren über %n Epochen brachte in int8 %1 statt %2 der Validierungsbilder und wird behalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>Nachtrainieren über %n Epoche brachte in int8 %1 statt %2 der Validierungsbilder und wird nicht behalten.</numerusform>
            <numerusform>Nachtrainieren über %n Epochen brachte in int8 %1 statt %2 der Validierungsbilder und wird nicht behalten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FailureTable</name>
    <message>
        <source>Row</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Gegen Ausfälle</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>%1 % fehlen (%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>Erwartete Genauigkeit, wo jedes Gerät mit dieser Wahrscheinlichkeit fehlt, jedes für sich; das Mittel über die Startwerte, ± seine Standardabweichung.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>eine Fusion für jede Teilmenge</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>jeder Schüler doppelt</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>Wohin er blickt</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>Aktivität nach Klasse</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>Stärkste Nachbarn</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>Kein Filter ausgewählt</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>Einen Filter im Graphen anklicken oder mit gedrückter Umschalttaste mehrere umfahren.</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Aktivität: %1 der gesamten</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>Keine Kante bei dieser Schwelle</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Kanten: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n Filter</numerusform>
            <numerusform>%n Filter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1: %n Filter</numerusform>
            <numerusform>%1: %n Filter</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation>Die Bilder, die ihn am stärksten anregen, werden gesucht …</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>Keine Bilder, an denen er gezeigt werden könnte.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation>Filtergraph</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Verschieben zu</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>Alle dieses Schülers auswählen</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Einpassen</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>Filter werden angeordnet …</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Noch kein Filtergraph</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>%n Filter zu %1 verschieben</numerusform>
            <numerusform>%n Filter zu %1 verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>Auf einem Schüler ablegen</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Auf die Auswahl zoomen</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>Auch die Nachbarn auswählen</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Auswahl umkehren</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>Nach Klasse auswählen</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>Gewichte aller Filterpaare</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>Gewicht %1, eine Kante</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>Gewicht %1, unter der Schwelle</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Noch kein Filtergraph</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>Gewicht 0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1; Kanten ab %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Gewichte</translation>
    </message>
</context>
<context>
    <name>nonn::FoldingColumns</name>
    <message>
        <source>Fold again: %1</source>
        <translation>Wieder einklappen: %1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>Aus Platzmangel eingeklappt: %1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>%1 verdoppelt: %2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>Kanälen</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>Schichten hintereinander</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>Kacheln von Zeilen</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Besser an</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>Arbeit, bis zu (×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>Hier (×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Was entscheidet</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>Wie groß das Verhältnis wäre, wenn eine angenommene Zahl doppelt so groß wäre; die zwei, die am meisten ändern</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>Was geteilt wird</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Geteilt nach</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Gesendet (B)</translation>
    </message>
    <message>
        <source>Weights a device (B)</source>
        <translation>Gewichte je Gerät (B)</translation>
    </message>
    <message>
        <source>On the device that holds most</source>
        <translation>Auf dem Gerät, das am meisten fasst</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>Aller Geräte; was mehrmals gerechnet wird, zählt mehrmals</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>Ob jedes Gerät fasste, was das vollste trägt</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1 (das beste)</translation>
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
        <source>Before layer</source>
        <translation>Vor der Schicht</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × H × B)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>Einzeln gesendet (B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>An alle gesendet (B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>gemittelte Merkmale an den Klassifikator</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>Einstellungen des Graphen ändern</translation>
    </message>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>%n Filter verschieben</numerusform>
            <numerusform>%n Filter verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 statt %3</translation>
    </message>
    <message>
        <source>students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>stärkste Filter</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>was verworfen wird</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>Verfahren</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>Gewichtsregel</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>Keine Kanten bei dieser Schwelle</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>Kantengewicht %1 bis %2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>Seine Farbe ist seine Aktivität</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>Seine Farbe ist die Zahl seiner Kanten</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legende</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>Ein Filter; Aktivität unbekannt</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>Ein Filter; seine Fläche ist seine Aktivität</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>Ein Filter; seine Fläche ist die Zahl seiner Kanten</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>Ein Filter</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>Durch Umfahren von Filtern auswählen</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Verkleinern (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>Alles zeigen (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>Gewichte als Matrix zeigen</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>Filternummer</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>Es gibt keinen Filter %1.</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>Einen Filter nach Nummer oder Namen suchen</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Wie die Zeichnung aussieht</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Beschriftungen</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Kanten</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>Gebiet jedes Schülers</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>Klasse, auf die er am stärksten anspricht</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>Zahl der Kanten</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Alle gleich</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · ein Klick auf einen Filter sagt mehr</translation>
    </message>
</context>
<context>
    <name>nonn::GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Graph</translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation>Aktivierungsknoten (AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>Koaktivierung (CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>Gewichtsregel</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AH verbindet starke Filter mit schwachen; CA verbindet Filter, die ähnlich antworten.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation>Stärkste k Filter</translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation>Nur die k stärksten Filter jedes Bildes bilden Kanten; 0 heißt alle.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwelle</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>Dieser Anteil der Paare, die schwächsten, erhält keine Kante.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>Wie viele Geräte sich die Arbeit teilen.</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>Alle Filter behalten</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>Vereinzelte weglassen</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>Größte Gruppe weglassen</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>Welche Filter kein Schüler lernt: keine, die ohne Kante oder die größte Gruppe, wie es die Autoren der Methode tun.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Ausgleich</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0 folgt nur den Gemeinschaften, 1 macht alle Schüler gleich groß.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <translation>Zufällig (Kontrolle)</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>Fortlaufend (Kontrolle)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>Eine höhere findet mehr und kleinere Gemeinschaften.</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>Automatische Auflösung</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>Derselbe Startwert ergibt dieselben Schüler.</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>Sie wird gesucht: den Haken entfernen, um sie selbst zu setzen.</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>Die Gewichte wurden importiert, keine Regel erzeugt sie.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Nach Klassen</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>Die Kontrollen haben die Größen von Leidens Gemeinschaften, nicht ihre Mitglieder. Nach Klassen: Filter, die auf dieselben Klassen antworten.</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>Namen der Klassen werden gelesen</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>Der Filtergraph entsteht aus den Antworten eines Lehrers, und es gibt noch keinen Lehrer.</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>Einen Lehrer auswählen</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>Der Lehrer hat sich geändert, seit der Filtergraph erstellt wurde.</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>Der Lehrer sieht sich Validierungsbilder an; Filter, die gemeinsam ansprechen, werden verbunden.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Neu erstellen</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>Filtergraph erstellen</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>Lehrer wird befragt</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n Kante</numerusform>
            <numerusform>%n Kanten</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>Modularität %1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>Lehrer mit diesen Filtern %1</translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation>Filter %1 wird angesehen</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Filtergraph</translation>
    </message>
    <message>
        <source>Weights, filters x filters (*.csv)</source>
        <translation>Gewichte, Filter x Filter (*.csv)</translation>
    </message>
    <message>
        <source>Activities, images x filters (*.csv)</source>
        <translation>Aktivitäten, Bilder x Filter (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>Filtergraphen importieren</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>Filtergraph wird importiert</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>Enthält die erste Spalte von %1 Namen?</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>Enthält die erste Zeile von %1 Namen?</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>Sie enthält ganze Zahlen, die aufwärts zählen: Sie können die Zeilen oder Spalten nummerieren oder Zahlen wie die anderen sein.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>dünn: %n Filter ohne Kante, eine niedrigere Schwelle verbindet mehr</numerusform>
            <numerusform>dünn: %n Filter ohne Kante, eine niedrigere Schwelle verbindet mehr</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> (an einer Stichprobe von %1 Bildern)</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>Von Hand verschobene Filter wurden mit den Einstellungen neu aufgeteilt.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>nonn::ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>Schüler %1, ausgesteckt</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2 %</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1 ist die wahre Klasse</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Zweite</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Dritte</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>Bild %1: %2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, richtig</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, falsch</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>fertig in %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgebrochen</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · noch etwa %2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>Noch keine Aufträge. Was Zeit braucht, erscheint hier und lässt sich hier abbrechen.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1 abbrechen</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Er ist beendet.</translation>
    </message>
</context>
<context>
    <name>nonn::Jobs</name>
    <message>
        <source>Warning: %1</source>
        <translation>Warnung: %1</translation>
    </message>
</context>
<context>
    <name>nonn::KeepMenu</name>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
</context>
<context>
    <name>nonn::KeptFiles</name>
    <message>
        <source>Table, comma-separated</source>
        <translation>Tabelle, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>Tabelle, Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>Tabelle, LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Speichern, was zu sehen ist</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>Gespeichert wird, was zu sehen ist</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>Faltung %1</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, Schrittweite %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1, %n Gruppe</numerusform>
            <numerusform>%1, %n Gruppen</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch-Norm</translation>
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
        <translation>Summe</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>Maximum über %1</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Mittel über die Karte</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>Eines von %1 × %1 Pixeln, Kanäle aus Nullen ergänzt</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>Mittel über Fenster von %1 × %1</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>Alle Elemente in einer Reihe</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Gesamt</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – Merkmalsschicht</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>Die Schüler ahmen die Filter dieser Schicht nach.</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>Verschwindet auf dem Gerät: Skalierung und Verschiebung gehen in die Faltung davor ein.</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>Millionen Multiply-Accumulate-Operationen für ein Bild</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>Kanäle × Höhe × Breite</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>Auf dem Gerät, KB</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Faltung</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>Operation</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Ausgabe (C × H × B)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>Gewichte (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>Belegt (B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>An Aktivierungen im Speicher, während sie läuft</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>Die Operationen des Schülers</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>Für mich ausführen</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Antwort zeigen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## Die Lektion ist zu Ende

Die Schritte lassen sich noch einmal durchgehen.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Frage:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Antwort:</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Schritt %1 von %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Das ist der erste Schritt.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Wartet auf Sie</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Es ist erledigt.</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>Lektion</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>Lektion öffnen …</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Lektion öffnen</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lektionen (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>Blatt für Lehrende speichern …</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lektion: %1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>Blatt für Lehrende speichern</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1: von %2 bis %3, niedrigster Wert %4, höchster %5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1 über %2. %3.</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1, Streuung</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>Filter werden aufgeteilt</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Graph wird angeordnet</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>Aufteilung wird gespeichert</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>wurde hier angehalten</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>&amp;Neues Projekt …</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>De&amp;mo öffnen</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>Projekt s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Noch nichts geöffnet</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Schritt</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>Fenster &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
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
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>S&amp;prache</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>Die Sprache wechselt beim nächsten Start.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Handbuch</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>Ü&amp;ber NoNN Workbench</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>Über NoNN Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Baut und untersucht Netze aus neuronalen Netzen (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Lizenz: GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Aufträge</translation>
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
        <translation>%1 wird geöffnet</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>Projekt öffnen (ein Ordner, der auf .nonn endet)</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>Demoprojekt wird angelegt</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Es wird noch gearbeitet</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>Ein Auftrag läuft noch. Ein Training wird an seinem Stand gespeichert und kann später fortgesetzt werden.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Speichern und schließen</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Weiterarbeiten</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>Filtergraphen &amp;importieren …</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nichts rückgängig zu machen</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nichts wiederherzustellen</translation>
    </message>
    <message>
        <source>Copy as nonn &amp;commands</source>
        <translation>Als nonn-&amp;Befehle kopieren</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Befehle werden geschrieben</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>Kopiert: Befehle, die das Projekt bis zu dieser Seite erzeugen.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Nicht kopiert</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>&amp;Beamer-Modus</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>Aufträge: %n in Arbeit</numerusform>
            <numerusform>Aufträge: %n in Arbeit</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Der Schaden wird angesehen</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>Die Einstellungen können zurückkommen, wie das Programm sie zuletzt schrieb.</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>Kann neu entstehen: %1.</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>Die beschädigten Dateien bleiben daneben liegen, ihre Namen enden auf „.damaged“.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Das Projekt wird repariert</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>Neu hier? Ein Rundgang von zwei Minuten: Hilfe, Lektionen.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lektionen</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Bewe&amp;gung</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduziert</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Voll</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>Dies ist die zuerst geöffnete Seite.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Im Handbuch suchen</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Projekt wird angelegt</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>Das Projekt wird angelegt …</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>Auf diesem Rechner antwortet kein Avahi (%1). avahi-daemon installieren oder die Adresse eingeben.</translation>
    </message>
</context>
<context>
    <name>nonn::NodesModel</name>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>noch nicht erreicht</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>late</source>
        <translation>spät</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>ausgefallen</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>abgelehnt</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>nicht gestartet</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>Median (ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99 % (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>Fragen, die er beantwortet hat</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>Die Hälfte seiner letzten Antworten kam innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>99 von 100 seiner letzten Antworten kamen innerhalb dieser Zeit</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>An den Knoten: Bilder und was dazugehört, als Nachrichten von gRPC</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>Vom Knoten: Antworten und was dazugehört</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>Auch die echten Knoten ausstecken</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>Solange dies angehakt ist, beendet Ausstecken das nonn-node des Geräts sofort, wie bei einem Gerät, das den Strom verliert, und Einstecken startet es an seiner Adresse wieder.</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>%1 von %2 Knoten dieser Schüler laufen auf diesem Rechner (siehe Geräte).</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseModel</name>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>It costs most of all: so many decibels below what it takes in</source>
        <translation>Sie kostet am meisten: so viele Dezibel unter dem, was sie aufnimmt</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>Von dem, was die Schicht macht: 10 log10 dessen, was sie sagen müsste, zum Quadrat, geteilt durch die Abweichung davon, zum Quadrat. Sechs Dezibel sind ein Bit.</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>Unter dem schlechtesten dessen, was die Schicht aufnimmt; unter 0, wo Fehler sich aufheben</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Ausgabe (C × H × B)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Signal/Rauschen (dB)</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>Hier verloren (dB)</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>Was 8-Bit-Ganzzahlen jede Schicht kosten</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>Schüler, dessen Schichten gezeigt werden</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>In 8-Bit-Ganzzahlen sind %1 % von %L2 Validierungsbildern richtig, vorher %3 %.</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1 kostet am meisten: %2 dB.</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>Teile oder Klassen, nach ihren Namen</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>Klassen, wie sie auch heißen</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>Teile, die ich wähle</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Ordner darin</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>Zum Trainieren</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>Zum Auswählen</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>Für den letzten Test</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>Einige von denen zum Trainieren</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Den Ordner wählen, der die Bilder zum Trainieren enthält.</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>Vergleich mit Kontrollen</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>Behaltene Filter</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Behaltene Aktivität</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Gefundene Gemeinschaften</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Stabilität</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>Maskierter Lehrer</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>Zufällige und fortlaufende Gruppen haben dieselben Größen und behalten dieselben Filter: Was besser ist als sie, ist das Verdienst des Graphen.</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>Filter jedes Schülers</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>Noch keine Aufteilung.</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>Modularität über der Auflösung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Gemeinschaften</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>Modularität neben dem Zufall</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>Die Kontrollen sind noch nicht erstellt.</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>Um wie viel mehr Kantengewicht innerhalb der Schüler liegt, als der Zufall dorthin legte; bei Auflösung 1, verworfene Filter als eigene Gruppe.</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>Wie ähnlich die Gruppen anderer Startwerte sind: mittlere normierte Transinformation, 1 heißt gleich.</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>Die Genauigkeit des Lehrers an Validierungsbildern, wenn er nur die behaltenen Filter hat.</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Verworfen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>von Hand bearbeitet</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>bei Auflösung %1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>über %n Startwert</numerusform>
            <numerusform>über %n Startwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>Lehrer %1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>Kurve wird berechnet …</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>Die Kurve ist noch nicht berechnet.</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>Wird berechnet: bisher %n Auflösung.</numerusform>
            <numerusform>Wird berechnet: bisher %n Auflösungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>Einen Punkt anklicken oder mit den Pfeiltasten ansteuern und die Eingabetaste drücken, um mit seiner Auflösung aufzuteilen.</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>an einer Stichprobe von %1 Bildern</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>Aufteilung</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>Die Filter werden aufgeteilt, sobald es einen Filtergraphen gibt.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Zum Filtergraphen</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>Auflösungen werden ausprobiert</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>Wird mit dem Zufall verglichen</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>Diese Aufteilung</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>Zufällig, gleich groß</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>Fortlaufend, gleich groß</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>Variante %1 wird zurückgeholt</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>Variante %1 wählen</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>Varianten werden gelesen</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>Aufteilung wird als %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>Variante %1 wird entfernt</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>Variante %1 entfernen</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>Wohin?</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>Ein Projekt ist ein Ordner mit einfachen JSON-, CSV- und .pt-Dateien.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Legt %1 an</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Ordner für das Projekt</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>Das Projekt braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>Ein Name enthält kein „/“: unten den Ordner wählen.</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>Der Ordner muss ein ganzer Pfad sein, etwa /home/ich.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>needs %1 of %2, has %3</source>
        <translation>braucht %1 %2, hat %3</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>das nächstgrößere, %1, braucht %2 %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>passt</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>Dieses Gerät ist frei: auf ihm läuft kein Schüler.</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>Wahrscheinlichkeit, dass das Gerät nicht antwortet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Speicher (B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM (B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Nachricht (B)</translation>
    </message>
    <message>
        <source>Gone (%)</source>
        <translation>Fehlt (%)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>nonn::PlanPage</name>
    <message>
        <source>Devices and students</source>
        <translation>Geräte und Schüler</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n Schüler passt nicht: Kein bekanntes Netz ist klein genug. Diesem Gerät mehr geben.</numerusform>
            <numerusform>%n Schüler passen nicht: Kein bekanntes Netz ist klein genug. Diesen Geräten mehr geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>Jeder Schüler passt. Der größte braucht %1, 1/%2 der %3 des Lehrers.</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>Schüler %1 %2.</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>Erwartete Bytes je Bild</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Alle Nachrichten kommen an</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>Zum Ändern eine Zelle doppelklicken oder hineinschreiben; eine leere Grenze begrenzt nicht.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Gerät hinzufügen</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>Ein freies, wie die Einstellungen rechts sagen; danach seinen Schüler wählen.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Verdoppeln</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Zuerst ein Gerät wählen.</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>Noch ein solches Gerät, auf dem derselbe Schüler läuft: ein Ersatzgerät.</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>Sein RAM</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>Seine Schichten</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Anzahlen von Schülern</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Mehr vom Plan</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>Damit planen</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>jedes Gerät</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>das gewählte Gerät</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>je Gerät eigene</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation>Seine Geschwindigkeit und Leistung sagen, wie lange ein Bild dauert und was es kostet.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Funk</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Zahlenformat</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>Zahlen, in denen Gewichte, Aktivierungen und Nachrichten gespeichert werden.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>Für die Gewichte auf dem Gerät; KB = 1000 Bytes.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>Für die Aktivierungen in der Spitze, mit der Eingabe.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>Multiply-Accumulate-Operationen je Bild.</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>was das Gerät fasst</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>nach seinem Anteil der Filter</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>Energie</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>Genauigkeit bei Ausfällen</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>Schüler der Geräte wählen lassen</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>Von allen Verteilungen dieser Schüler auf diese Geräte die beste; freie Geräte werden Ersatzgeräte, wo das hilft.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>Eines Schülers: mit wenigen Filtern kann er auch klein sein.</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Am besten bei</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>Was zählt, wenn das Programm wählt, auf welchem Gerät welcher Schüler läuft.</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>keine, z. B. 50M</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>keine, z. B. 500KB</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>Ein Gerät braucht mindestens eine Grenze: Speicher, RAM oder MACs.</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>Es gibt noch keine Schüler: zuerst die Filter aufteilen.</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1 Geräte sind zu wenige für %2 Schüler: Jeder braucht eines.</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>Zahlen des Geräts …</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>Zahlen des Funkmoduls …</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>Raten, Startkosten, Speicher, Leistung: bleiben als eigene, für alle Projekte.</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>Die Geräte sind verschieden: oben eines wählen.</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>Rate, Latenz, Frames, Verluste: bleiben als eigene, für alle Projekte.</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>Die Funkmodule sind verschieden: oben eines wählen.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>Geräte ändern</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>Geräteprofile werden gelesen</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>Ein Plan setzt voraus, dass die Filter auf Schüler aufgeteilt sind.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Zum Filtergraphen</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>Die Aufteilung hat sich seit diesem Plan geändert.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Neu planen</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>Rechts angeben, was ein Gerät fasst; jeder Schüler bekommt das größte Netz, das passt.</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>Mit 500 KB je Gerät planen</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>Jenen Plan zeigen</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>Nicht jeder Schüler passt: Das wird nicht gespeichert.</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>Und so weiter.</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>So ändern</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>Noch lässt sich nichts trainieren.</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>Das Training nähme noch den Plan davor (%1).</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>Anzahlen von Schülern werden verglichen</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>Kein Gerät hinzugefügt: rechts sagen, was es fasst, denn noch begrenzt es nichts.</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>Zahlen eines Geräts</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>Zahlen eines Funkmoduls</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>Eigene Geräte werden gespeichert</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Forget these figures</source>
        <translation>Diese Zahlen verwerfen</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>Was zum Programm gehört, ist wieder, wie es kam; was nicht, gibt es nicht mehr.</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>Mit einem anderen Namen wird es ein weiteres; das vorige bleibt.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>Für Gewichte, etwa 500KB. Leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>Für Aktivierungen.</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>Rate, %1 (Millionen MACs/s)</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>Bei dichten Faltungen.</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>Rate depthwise, %1 (Millionen MACs/s)</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>Bei Depthwise-Faltungen. Leer: wie bei dichten.</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>Startkosten (ms)</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>Was ein Bild außer seinem Rechnen kostet.</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>Leistung (W)</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>Während es rechnet.</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>Energie, %1 (nJ/MAC)</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>Gilt vor der Leistung.</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>Rate (Millionen Bit/s)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>Einer Nachricht. Leer: als 0 gezählt.</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>Zufällige Verzögerung (ms)</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>Ihr Mittel.</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>Frame (Bytes)</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>Einer Nachricht, die ein Frame trägt.</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>Kopf (Bytes)</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>Kommt zu jedem Frame hinzu.</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>Energie (nJ/Bit)</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>Verlorene Frames (%)</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>Wie wahrscheinlich ein Frame verloren geht.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Wiederholungen</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>Eines verlorenen Frames, höchstens.</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>Wie eine Anwendung sie sieht, die ihre Frames füllt.</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>Protokolle (Bytes)</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>Kommt zu jeder Nachricht hinzu, durch das, was über den Frames liegt.</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>Im RAM in der Spitze</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × H × B)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>Im RAM (B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>Wofür das RAM gebraucht wird</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>Eingabe: das Bild</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>nicht mehr gelesen</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>Ausgabe von %1</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>Hilfsspeicher der Operation</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>alles zusammen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>%1 RAM, bestimmt von %2.</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1 Weniger wäre es %2.</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>Noch keine trainierten Schüler</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>Keiner zum jetzigen Plan</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>Neuester (Lauf %1)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>andere Aufteilung oder anderer Plan</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>Zuerst Schüler trainieren.</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>abgeschlossen</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unvollendet</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>Vor der letzten Epoche angehalten; kann fortgesetzt werden.</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>Aufteilung oder Plan haben sich seit diesem Lauf geändert.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Beste Epoche</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>Validierungsgenauigkeit (%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in Teilen</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>Nur von einigen Schülern: der Befehl nonn merge verbindet ihn mit Läufen der anderen.</translation>
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
        <translation>Schüler uneins</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Wahre Klasse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Richtig oder falsch</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>Nur Bilder, auf die die eingesteckten allein verschieden antworten würden</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>Was alle zu dem Bild sagen</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>Jede wahre Klasse</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Jede Antwort</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Ist %1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Gehalten für %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1 von %Ln Bild, benannt nach der Antwort</numerusform>
            <numerusform>%1 von %Ln Bildern, benannt nach der Antwort</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>Was die Schüler zu jedem Bild sagen, liegt noch nicht vor.</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Kein Bild ist so.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Bild %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>ist %1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>Wahre Klasse: %1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>Projekt wird gelesen</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>Auf den Standardwert zurücksetzen</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
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
        <translation>Netze sehen Quadrate mit so vielen Pixeln Seitenlänge: Bilder werden bilinear skaliert und auf ihr mittleres Quadrat beschnitten.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Wie sie sind</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>Bilder dieser Kamera können nicht gelesen werden: Ihr Format ist %1.</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>Abgebrochen; was vorher da war, ist unverändert.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
    </message>
</context>
<context>
    <name>nonn::StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>nonn::StageList</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>veraltet</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fehlgeschlagen</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>noch nicht erstellt</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Schritte</translation>
    </message>
</context>
<context>
    <name>nonn::StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>Allein, %</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>Der Anteil der Bilder, die dieser Schüler richtig erkennt, wenn kein anderer antwortet</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>Ohne ihn, %</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>Der Anteil, den alle anderen richtig erkennen, wenn dieser nicht antwortet</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Treue</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>Wie nah seine Merkmale denen des Lehrers für seine Filter sind: mittlerer Kosinus, 1 heißt gleich</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Durch Zufall</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>Dasselbe gegenüber den Merkmalen des Lehrers für ein anderes Bild: was der Zufall ergibt</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – jetzt eingesteckt</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>Der Anteil der Bilder, die diese zusammen richtig erkennen</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Schüler, die antworten</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Richtig, %</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>Dasselbe durch die Fusionsschicht, die nur für diese angepasst wurde</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>Eigene Schicht, %</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>Speicher je Gerät</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>Speicher aller</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>Gesendet je Bild</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Falsche Antworten</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (jetzt)</translation>
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
        <source>run %1</source>
        <translation>Lauf %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Passt</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Speicher (B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>Des größten Schülers</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>Aller (B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>Speicher aller Schüler zusammen</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Gesendet (B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latenz (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energie (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Genauigkeit (%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>An Validierungsbildern, wo ein solches Netz trainiert wurde</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Anzahlen von Schülern</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Anzahlen vergleichen</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>Was kosteten 1, 2, 3 … Schüler? Am Projekt ändert sich nichts.</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>so viel Speicher insgesamt wie jetzt</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>jedes Gerät, wie es ist</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Geräte</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>Zahl waagrecht</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>Zahl senkrecht</translation>
    </message>
    <message>
        <source>against</source>
        <translation>gegen</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>Nichts ist in beidem besser</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>Ein anderes ist besser</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>%1 von 1, 2, 3 … Schülern</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Wird verglichen …</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>%n Schüler nehmen</numerusform>
            <numerusform>%n Schüler nehmen</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Diese Anzahl nehmen</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>Zuerst einen Punkt des Bilds oder eine Zeile der Tabelle wählen.</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>So viele Schüler hat das Projekt jetzt.</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>Teilt die Filter auf so viele auf; „Rückgängig“ nimmt es zurück.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>Der mitgelieferte (für Fashion-MNIST)</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>Später: im Projekt einen trainieren oder importieren</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>Welcher Lehrer?</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>Der große trainierte Klassifikator, den die Schüler nachahmen.</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Lehrerdatei</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>Der Filtergraph braucht einen Lehrer; bis dahin enthält das Projekt nur die Bilder.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Die Datei auswählen.</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>Eine Datei: TorchScript, ONNX, Gewichte oder ein Lehrer dieses Programms</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Wird angesehen …</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Kreuzentropie</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Genauigkeit an Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>Noch keine Zahlen: Sie kommen nach der ersten Epoche.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message>
        <source>Students imitate</source>
        <translation>Schüler ahmen nach</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Kanäle</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalisiert mit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>Normalisierungen</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>Nur für eine Datei mit bloßen Gewichten, etwa resnet18</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>Netz aus dem Bestand</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>Lehrer (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>Lehrer wird angesehen</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1: %2 Parameter, %n Klasse, %3 Filter nachzuahmen</numerusform>
            <numerusform>%1: %2 Parameter, %n Klassen, %3 Filter nachzuahmen</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>Er erkennt %1 von %2 Validierungsbildern richtig.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>Von %n erprobter Normalisierung ist das die beste: %1.</numerusform>
            <numerusform>Von %n erprobten Normalisierungen ist das die beste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>Das ist kaum mehr als Zufall. Kennt er diese Klassen, in dieser Reihenfolge?</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>Die letzte Karte vor dem Pooling (Vorschlag)</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>Von %1 Validierungsbildern</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>diese Bilder</translation>
    </message>
    <message>
        <source>half</source>
        <translation>halb</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>given</source>
        <translation>angegeben</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>wie in der Datei</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 bis 255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1, Blau zuerst</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1, ebenso gut</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>Schichten</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>Zahlenformat der Gewichte auf dem Gerät</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>Wie die Gewichte auf einem Gerät gespeichert sind</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Auf dem Gerät mit</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>In Prozent</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Verwechslungen</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>Richtig, Validierung</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>Der Anteil der Validierungsbilder, die er richtig erkennt</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>Richtig, Test</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>Der Anteil der Testbilder, die er richtig erkennt</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>MAC je Bild</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>Multiply-Accumulate-Operationen</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>Auf dem Gerät, %1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>Seine Gewichte; Batch-Normen eingefaltet, wo es geht</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>Aktivierung in der Spitze, %1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>Der meiste Speicher, den Merkmalskarten auf einmal brauchen, für ein Bild</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>Aufzuteilende Filter</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>Die der Merkmalsschicht, welche die Schüler nachahmen</translation>
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
        <translation>Lehrer importieren …</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>Lehrer trainieren …</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>Mitgeliefert wird nur ein Lehrer für Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>Mitgelieferter Lehrer</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Training fortsetzen</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>Ein Lehrer ist ein großer trainierter Klassifikator. Rechts einen importieren oder trainieren.</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>Den mitgelieferten verwenden</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>Datei importieren …</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>Mitgeliefert; vom Programm an Fashion-MNIST trainiert.</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>In diesem Projekt trainiert.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importiert aus %1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>Verwechslungen des Lehrers werden gelesen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln Testbild</numerusform>
            <numerusform>%Ln Testbilder</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>Lehrer importieren</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>Lehrer wird importiert</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>Der Lehrer ist da; was aus einem anderen entstand, ist veraltet.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>%1 wird trainiert</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>Der Lehrer ist trainiert.</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>Der Lehrer dieses Projekts ist ein Programm (TorchScript), das Sie auf diesem Rechner nicht importiert haben. Es läuft nicht, bevor Sie es erlauben: nur, wenn Sie wissen, woher das Projekt kommt.</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>Ausführen erlauben</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>Das Ausführen des Lehrers wird erlaubt</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1 (%2 von %n Epoche)</numerusform>
            <numerusform>%1 (%2 von %n Epochen)</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 was stopped.</source>
        <translation>Das Training von %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Ein Training wurde angehalten</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>Das Training von %1 wurde angehalten und kann fortgesetzt werden. Ein Training mit anderen Einstellungen tritt an seine Stelle.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>Angehalten: Das Training ist gesichert und kann fortgesetzt werden.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>Die Hälfte der Bilder</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>Lehrer trainieren</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Architektur</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>Eine aus der Liste oder beliebige Breite und Tiefe: wrn-D-K, vgg-D-K, mobilenetv2-K.</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>Kosinus, bis 0</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>Stufen, je auf ein Fünftel</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>Wie oft jedes Trainingsbild gesehen wird.</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>Bilder je Stapel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>In der Spitze, nach kurzem Anstieg.</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Weight Decay</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>Verschieben um bis zu</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>Jedes Bild wird zufällig verschoben; 0 lässt es an seinem Ort.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>Es gibt noch keine Bilder zum Lernen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1 Parameter, %2, %n Filter für die Schüler</numerusform>
            <numerusform>%1 Parameter, %2, %n Filter für die Schüler</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>Kein solches Netz: %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Ausschnitte der Bilder werden gezeigt, mit mindestens diesem Anteil der Fläche; 0: ganze Bilder, verschoben.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Helligkeit, Kontrast und Sättigung werden um bis zu diesen Anteil verändert.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Wahrscheinlichkeit, dass ein Rechteck eines Bildes verdeckt wird.</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>empfängt</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>rechnet</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>sendet</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>fügt zusammen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1, insgesamt</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>Von (ms)</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>Bis (ms)</translation>
    </message>
</context>
<context>
    <name>nonn::TrainPage</name>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Epoche</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Validierungsgenauigkeit</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Bilder/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Verlust logarithmisch</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Glättung</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Glättung der Kurven</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>Gewicht des Vorherigen in einem exponentiellen Mittel; die rohen Kurven bleiben sichtbar.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Genauigkeit an Validierungsbildern</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>Vor dem Training ist ein Plan nötig, der passt.</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>Beginnt neu; der unvollendete Lauf bleibt, wie er ist.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Lehrer</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>beste %1, Epoche %2</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>Lehrer %1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Diesen Lauf verwenden</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>Bringt Graph, Aufteilung und Plan zurück, aus denen er entstand; kann rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>Er ist von einer älteren Version, die seine Aufteilung und seinen Plan nicht aufbewahrt hat.</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>Für einen Lauf einer anderen Aufteilung oder eines anderen Plans als jetzt im Projekt.</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>Ein Training läuft: zuerst anhalten oder abbrechen.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Es wird nichts trainiert.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Sichert das Training, wo es steht; es kann später weitergehen.</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>Das Training wird gesichert.</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>Beendet das Training; was erreicht ist, bleibt und kann später weitergehen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Name des Laufs</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Notiz zum Lauf</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>Den Lauf löschen?</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1 und seine Schüler sind dann endgültig weg.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Es gibt noch keinen Lauf.</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Name von Lauf %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Er wird gerade trainiert.</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>Noch keine Zahlen: Sie kommen innerhalb der ersten Epoche.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Epochen</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Durchgänge durch die Trainingsbilder.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Verwendete Trainingsbilder, von jeder Klasse ihr Anteil.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Stapel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>In der Spitze.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>Kosinus</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Stufen</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>Zusammen: nach dem Verlust dessen, was sie gemeinsam sagen. Allein: jeder für sich, sodass kein Gerät beim Lernen ein anderes braucht.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>jeder allein</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>Merkmalsverlust</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>Wie weit die Merkmale eines Schülers von seinen Filtern des Lehrers entfernt sind.</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>je Aufteilung</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>aneinandergehängt</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>Merkmalsgewicht β</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>Destillationsanteil α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>Der Antworten des Lehrers; der Rest gehört den Labels.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>Höher: mehr von den Zweifeln des Lehrers wird weitergegeben.</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Geräteausfall</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>Wahrscheinlichkeit, dass die Nachricht eines Schülers verloren geht, während die Fusion lernt.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Verschiebung</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>Bilder werden um bis zu so viele Pixel verschoben.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Spiegeln</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>Die Hälfte der Bilder wird seitlich gespiegelt.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>Antwortspeicher</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>Für die Antworten des Lehrers, damit sie nicht neu berechnet werden müssen.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>Derselbe Startwert und dieselben Einstellungen ergeben dieselben Schüler.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Ausschnitte der Bilder werden gezeigt, mit mindestens diesem Anteil der Fläche; 0: ganze Bilder, verschoben.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Helligkeit, Kontrast und Sättigung werden um bis zu diesen Anteil verändert.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Verdecken</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Wahrscheinlichkeit, dass ein Rechteck eines Bildes verdeckt wird.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Läufe werden gelesen</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>Schüler können trainiert werden, sobald ein Plan sagt, wie groß sie sind.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Neu trainieren</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>Schüler werden trainiert</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>Lauf %1: %2 der Validierungsbilder richtig nach %3</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>Angehalten: Das Training ist an seinem Stand gespeichert.</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>Lauf %1 ist abgeschlossen: %2 der Validierungsbilder richtig</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>Es gibt keinen Plan dieser Aufteilung, sodass nichts trainiert werden kann: neu planen, oder unten einen Lauf wählen und „Diesen Lauf verwenden“ drücken.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>Aufteilung oder Plan haben sich geändert, seit die Schüler trainiert wurden. Neu trainieren, oder unten einen Lauf wählen und „Diesen Lauf verwenden“ drücken.</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>Aufteilung und Plan von Lauf %1 werden zurückgebracht</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>Lauf %1 verwenden</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>Abgebrochen: Der Lauf bleibt unfertig und kann von der gesicherten Stelle weitergehen.</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>Lauf %1 wird beschrieben</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>Lauf %1 wird gelöscht</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>von %1, %2</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsPanel</name>
    <message>
        <source>Kept variants</source>
        <translation>Aufbewahrte Varianten</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Aufbewahren</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>Name für die jetzige Aufteilung</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>Es gibt noch keine Aufteilung.</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>Zuerst einen Namen für die jetzige Aufteilung schreiben.</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>Ein Name hat kein / und kein \ und beginnt nicht mit einem Punkt.</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>Eine Variante dieses Namens wird schon aufbewahrt.</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>Es wird noch keine Variante aufbewahrt.</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>Zuerst eine aufbewahrte Variante auswählen.</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>Sie ist die jetzige Aufteilung.</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>Holt ihren Graphen, ihre Aufteilung und ihren Plan anstelle der jetzigen zurück; lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>Eine hier aufbewahrte Aufteilung bleibt mit Graph und Plan erhalten und lässt sich vergleichen und wieder wählen, was immer inzwischen geändert wird.</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n verworfen</numerusform>
            <numerusform>%n verworfen</numerusform>
        </translation>
    </message>
    <message>
        <source>Present partition</source>
        <translation>Jetzige Aufteilung</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (jetzige)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Schüler</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>Filter je Schüler</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularität</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Maskierter Lehrer (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validierung (%)</translation>
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
        <translation>Was die Schüler sagen</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Alle zusammen</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Schüler %1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>Richtig, Testbilder</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>Demo öffnen</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>Neues Projekt …</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>Projekt öffnen …</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Zuletzt geöffnete Projekte</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>Einen trainierten Bildklassifikator nehmen, seine Filter als Graphen sehen, sie auf kleine Geräte aufteilen, für jedes einen winzigen Schüler trainieren und die Schüler mitnehmen.</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNIST und ein mitgelieferter Lehrer: Sein Filtergraph ist in Sekunden da.</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>Eigene Bilder und ein eigener Lehrer; was darin gefunden wird, ist zu sehen, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>Ein Ordner, der auf .nonn endet, hier oder von der Befehlszeile angelegt.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Aus der Liste entfernen</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>Entf oder ein Rechtsklick nimmt ein Projekt von der Liste; das Projekt selbst bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>Reparieren und öffnen</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme ist light oder dark</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scale ist 1 bis 4</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--size ist etwa 1366x768</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--text ist 100 bis 200</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshots braucht ein Projekt</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>ein Projekt auf einmal</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>Netze aus neuronalen Netzen bauen und untersuchen: das Fenster. `nonn` tut dasselbe in einer Shell.</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>Ordner eines Projekts, etwa my.nonn</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>Die Demo öffnen; wo es PROJECT noch nicht gibt, wird es angelegt.</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>Ein Bild jeder Ansicht von PROJECT nach DIR schreiben, und alle als Film, walk.webp, und beenden.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light oder dark.</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>Der Bilder: 1 bis 4.</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>Des Fensters in Bildern, in Pixeln.</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>Größe der Schrift: 100 bis 200 Prozent.</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>Etwa en, de oder pt_BR.</translation>
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
        <translation>%1&#xa0;%</translation>
    </message>
</context>
</TS>
