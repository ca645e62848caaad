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
    <name>GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>Keine Kanten bei dieser Schwelle</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>Kantengewicht %1 bis %2</translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>Ein Filter; Aktivität unbekannt</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>Ein Filter; seine Fläche ist seine Aktivität</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
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
        <source>Found: %1, %2 parameters, %3 filters in its last feature map</source>
        <translation>Gefunden: %1, %2 Parameter, %3 Filter in der letzten Merkmalskarte</translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>Er erkennt %1 von %2 Validierungsbildern richtig.</translation>
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
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>Von %n erprobten Normalisierung ist das die beste: %1.</numerusform>
            <numerusform>Von %n erprobten Normalisierungen ist das die beste: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>Das ist kaum mehr als Zufall. Kennt er diese Klassen, in dieser Reihenfolge?</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>Lehrer (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <source>Copy values</source>
        <translation>Werte kopieren</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>%1: pictures end in .png, .svg or .pdf</source>
        <translation>%1: Bilder enden auf .png, .svg oder .pdf</translation>
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
        <source>Chance</source>
        <translation>Zufall</translation>
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
</context>
<context>
    <name>nonn::ComparisonModel</name>
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
        <translation>Es gibt keinen Ordner test: Die Bilder in val bleiben für die letzte Prüfung.</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>Die Bilder zum Auswählen und für die letzte Prüfung werden zufällig abgeteilt.</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>Die Bilder zum Auswählen werden zufällig von den Trainingsbildern abgeteilt.</translation>
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
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Pictures are cut to squares; networks see them with so many pixels a side.</source>
        <translation>Bilder werden quadratisch zugeschnitten; Netze sehen sie mit so vielen Pixeln je Seite.</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>Bilder: %1; kürzere Seiten von %2 Pixeln</translation>
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
        <translation>Rahmen</translation>
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
        <source>Partition or plan have changed since the students were trained.</source>
        <translation>Aufteilung oder Plan haben sich seit dem Training der Schüler geändert.</translation>
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
            <numerusform>Testzahlen wurden %n Mal angesehen.</numerusform>
            <numerusform>Testzahlen wurden %n Mal angesehen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::ExchangesModel</name>
    <message>
        <source>pooled features to the classifier</source>
        <translation>gemittelte Merkmale an den Klassifikator</translation>
    </message>
    <message>
        <source>Before layer</source>
        <translation>Vor der Schicht</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × H × W)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>Einzeln gesendet (B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>An alle gesendet (B)</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Students and fusion layer as TorchScript</source>
        <translation>Schüler und Fusionsschicht als TorchScript</translation>
    </message>
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
        <translation>Genauigkeit der Gewichte</translation>
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
        <source>There are no trained students yet.</source>
        <translation>Es gibt noch keine trainierten Schüler.</translation>
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
    <message numerus="yes">
        <source>%n file(s) written to %1; the students were read back and compared.</source>
        <translation>
            <numerusform>%n Datei nach %1 geschrieben; die Schüler wurden zurückgelesen und verglichen.</numerusform>
            <numerusform>%n Dateien nach %1 geschrieben; die Schüler wurden zurückgelesen und verglichen.</numerusform>
        </translation>
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
        <source>Filter %1</source>
        <translation>Filter %1</translation>
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
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>Gewichte aller Filterpaare</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filter %1</translation>
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
        <source>Search a filter by its number</source>
        <translation>Einen Filter nach seiner Nummer suchen</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>Es gibt keinen Filter %1.</translation>
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
        <translation>Zusammenhängend (Kontrolle)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algorithmus</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members.</source>
        <translation>Die Kontrollen haben die Größen der Gemeinschaften von Leiden, nicht deren Mitglieder.</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>Höher findet mehr und kleinere Gemeinschaften.</translation>
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
        <translation>Mittel über %1 × %1 Fenster</translation>
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
        <translation>Millionen Multiplikationen mit Addition für ein Bild</translation>
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
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1: von %2 bis %3, niedrigster Wert %4, höchster %5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1 über %2. %3.</translation>
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
        <source>This stage has no settings.</source>
        <translation>Dieser Schritt hat keine Einstellungen.</translation>
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
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.pdf)</source>
        <translation>Bilder (*.svg *.png *.pdf)</translation>
    </message>
    <message>
        <source>Saving the chart</source>
        <translation>Diagramm wird gespeichert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Gespeichert als %1</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>Filtergraphen &amp;importieren ...</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Handbuch</translation>
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
        <translation>Zufällige und zusammenhängende Gruppen haben dieselben Größen und behalten dieselben Filter: Was besser ist als sie, ist das Verdienst des Graphen.</translation>
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
        <translation>Zufällig, gleiche Größen</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>Zusammenhängend, gleiche Größen</translation>
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
        <translation>Format</translation>
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
        <source>a device needs one limit at least</source>
        <translation>ein Gerät braucht mindestens eine Grenze</translation>
    </message>
</context>
<context>
    <name>nonn::PlanPage</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>knapp</translation>
    </message>
    <message>
        <source>Devices and students</source>
        <translation>Geräte und Schüler</translation>
    </message>
    <message>
        <source>Double-click or type into device, precision and limits to change them; an empty limit does not limit.</source>
        <translation>Gerät, Genauigkeit und Grenzen ändern: doppelklicken oder hineinschreiben; eine leere Grenze begrenzt nicht.</translation>
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
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>Geräte ändern</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>keine Grenze, oder etwa 500KB</translation>
    </message>
    <message>
        <source>no limit, or as 320KB</source>
        <translation>keine Grenze, oder etwa 320KB</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>keine Grenze, oder etwa 50M</translation>
    </message>
    <message>
        <source>Every device alike</source>
        <translation>Jedes Gerät gleich</translation>
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
        <translation>Format</translation>
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
        <translation>Multiplikationen mit Addition je Bild.</translation>
    </message>
    <message>
        <source>Plan with these</source>
        <translation>Damit planen</translation>
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
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>Ein Gerät braucht mindestens eine Grenze: Speicher, RAM oder MACs.</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Wird geplant</translation>
    </message>
    <message>
        <source>Not every student fits: the plan before stays in the project.</source>
        <translation>Nicht jeder Schüler passt: Der vorige Plan bleibt im Projekt.</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
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
        <source>Looking into it...</source>
        <translation>Wird angesehen …</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>Lehrer wird angesehen</translation>
    </message>
    <message>
        <source>A file: TorchScript, or a teacher of this program</source>
        <translation>Eine Datei: TorchScript oder ein Lehrer dieses Programms</translation>
    </message>
    <message>
        <source>A file of weights alone is imported in the project, where its network is named.</source>
        <translation>Eine Datei, die nur Gewichte enthält, wird im Projekt importiert; dort wird ihr Netz genannt.</translation>
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
        <translation>Normiert mit</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Streuung</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Richtig</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>Normierungen</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 importieren</translation>
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
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netz</translation>
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
        <source>The last map before pooling (proposed)</source>
        <translation>Die letzte Karte vor der Mittelung (Vorschlag)</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>Von %1 Validierungsbildern</translation>
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
        <translation>Genauigkeit der Gewichte auf dem Gerät</translation>
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
        <translation>Multiplikationen mit Addition</translation>
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
        <translation>Der Lehrer wird erlaubt</translation>
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
        <translation>Sie fällt als</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Gewichtsabnahme</translation>
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
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Wahrscheinlichkeit, dass ein Rechteck eines Bildes verdeckt wird.</translation>
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
        <source>No figures yet: they come after the first epoch.</source>
        <translation>Noch keine Zahlen: Sie kommen nach der ersten Epoche.</translation>
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
        <translation>Verwendete Trainingsbilder, aus jeder Klasse gleich viele.</translation>
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
        <translation>Der Antworten des Lehrers; der Rest gehört den wahren Klassen.</translation>
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
        <translation>Ausblenden</translation>
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
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
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
        <source>Partition or plan have changed since the students were trained.</source>
        <translation>Aufteilung oder Plan haben sich seit dem Training der Schüler geändert.</translation>
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
        <source>has no unfinished run to go on with</source>
        <translation>enthält keinen unvollendeten Lauf zum Fortsetzen</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>Lauf %1 ist abgeschlossen: %2 der Validierungsbilder richtig</translation>
    </message>
    <message>
        <source>about %1 left</source>
        <translation>noch etwa %1</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Wird gespeichert</translation>
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
</context>
</TS>
