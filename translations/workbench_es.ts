<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1, escala logarítmica</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation>Sin arista</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtro %1</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Actividad: %1 del total</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Aristas: %1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>Vecino más fuerte: filtro %1, peso %2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>Clase principal: %1, %2 de su actividad</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>Aún no hay filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n arista</numerusform>
            <numerusform>%n aristas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n alumno</numerusform>
            <numerusform>%n alumnos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n seleccionado</numerusform>
            <numerusform>%n seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>Clase %1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>making the project</source>
        <translation>creando el proyecto</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>exportando los alumnos</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>leyendo las imágenes</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>no tiene ninguna ejecución inacabada que continuar</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>termina dentro de %1: se anuncian %2 bytes, quedan %3</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>termina dentro de %1</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, en el byte %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>es una carpeta, no un archivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>no se puede leer: %1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>es mayor de %1 bytes</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>no se puede crear: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>está dañado: %1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>al descomprimirse ocupa más de %1 bytes</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>está truncado o dañado: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>tiene más de %1 niveles anidados</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>no es el JSON esperado: %1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>un pickle</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>es un pickle con una instrucción desconocida o que no se lee (código %1)</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>es un pickle de más de %1 instrucciones</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>un número de un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>es un pickle dañado: un número está mal formado</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>un texto de un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>es un pickle dañado: un texto está mal formado</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>es un pickle dañado: se ponen entradas en un valor que no las admite</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>es un pickle dañado: una clave no tiene valor</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>es un pickle dañado: se añaden valores a uno que no los admite</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>es un pickle de un protocolo posterior al 5</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>termina dentro de un marco de un pickle</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>es un pickle con un nombre de más de %1 caracteres</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>es un pickle dañado: una llamada no tiene tupla de argumentos</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>un nombre de un pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>es un pickle dañado: un nombre no es texto</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>es un pickle dañado: una llamada no tiene clase</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>es un pickle dañado: un valor que no es un objeto recibe un estado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>«%1» no es un tamaño; escriba, por ejemplo, %2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>un campo adicional de una entrada zip</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>un tamaño grande de una entrada zip</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>el directorio del archivo zip</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>tiene un directorio zip dañado</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>el nombre de una entrada zip</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>una entrada zip</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>el comentario de una entrada zip</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>es un archivo zip cortado: falta su directorio</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>el final del directorio zip</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>tiene un directorio zip fuera del archivo</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>tiene una entrada %1 cuya ruta sale del archivo comprimido</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>tiene una entrada %1 fuera del archivo</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>la cabecera de una entrada zip</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>tiene una entrada zip dañada, %1</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>tiene entradas zip que se solapan: juntas declaran más bytes de los que tiene el archivo</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>tiene dos veces la entrada %1</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>no tiene la entrada %1</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>tiene una entrada %1 de %2 bytes comprimida o cifrada; torch.save guarda las entradas tal cual</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>está dañado: la suma de comprobación de su entrada %1 es errónea</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1 debe estar en 0..1</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>el relleno no puede ser negativo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vacío</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>está truncado: sus %1 bytes no son múltiplo de %2</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>tiene la etiqueta %1 en el byte %2; las etiquetas van de 0 a %3</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>no es un archivo de la versión Python de CIFAR: no contiene «%1»</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>tiene imágenes que no son un array de bytes de NumPy</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>tiene imágenes cuyo array no es un número de imágenes x %1</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>tiene %1 bytes de píxeles para %2 imágenes</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>tiene %1 etiquetas para %2 imágenes</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>tiene una etiqueta fuera de 0..%1</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>tiene un nombre de clase que no lo es: %1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>nombra %1 clases en vez de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>«%1» no es un origen de imágenes</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>no se puede separar un conjunto de validación de %1 imágenes de %2 imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>contiene una imagen sin píxeles</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>tiene %1 x %2 píxeles, más de los %3 que se leen</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>es un JPEG dañado: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>es un PNG dañado: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>es un PNG dañado: sus %1 bytes no pueden contener los %2 x %3 píxeles que declara</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>es un WebP dañado: el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>es un WebP dañado</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>es un WebP animado; las imágenes en movimiento no se leen</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>la biblioteca WebP no es aquella con la que se compiló este programa</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>contiene %1 de %2 imágenes que no se pueden leer, más de las %3 que pueden omitirse; %4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>es una clase que las imágenes de entrenamiento no tienen</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>no contiene carpetas; se esperaba una por clase, con su nombre</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>no es un synset seguido de sus nombres</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>falta; una carpeta de ImageNet contiene train y val, cada una con una carpeta por synset</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>no contiene carpetas de synsets: ordene sus imágenes en carpetas como en train</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>tiene un nombre que no es UTF-8, así que no puede nombrar una clase</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>termina dentro de su cabecera</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>tiene un número mágico erróneo en el byte 0: se esperaba un archivo IDX de valores de 8 bits</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>está truncado: %1 bytes siguen a la cabecera</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>es más largo de lo que dice su cabecera: la siguen %1 bytes</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>contiene etiquetas, no imágenes</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>tiene imágenes cuyos lados no están en 1..%1</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>tiene imágenes cuyos canales no están en 1..16</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>contiene imágenes, no etiquetas</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>no contiene ninguna imagen</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>es de otra versión</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>contiene valores imposibles</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>fue modificado por otro programa en cuanto se escribió</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>menciona «%1», que no es un archivo dentro de la carpeta de las imágenes</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>tiene «%1» donde se espera un número</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>tiene %1 palabras en vez de %2</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>da el número %1 por segunda vez</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>trata del número %1, que %2 no tiene</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>tiene un recuadro que no es parte de una imagen</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>no indica ninguna imagen para %1</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>menciona «%1», que no está en ninguna carpeta de clase</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>menciona «%1» por segunda vez</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>tiene «%1» en vez de 1 (entrenamiento) o 0 (prueba)</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>es de la clase %1, que las imágenes de entrenamiento no tienen</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>falta; una carpeta IDX contiene %1 con o sin .gz</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>tiene la etiqueta %1; las etiquetas van de 0 a %2</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>falta: instale el paquete dataset-fashion-mnist de Debian</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>«%1» no designa un conjunto de datos; valores posibles: %2</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>tiene imágenes de prueba de otro tamaño que las de entrenamiento</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1; no se puede leer ninguna de las imágenes</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>no es texto UTF-8</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>OpenSSL no puede calcular SHA-256</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>es una carpeta, en el lugar de un archivo que se va a escribir</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>no se puede volver a leer: %1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>los archivos TorchScript no están disponibles en int8: fp32 o fp16</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>no hay imágenes con las que comparar los archivos exportados</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>los alumnos reciben imágenes de %1, no %2</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>hay %1 nombres para %2 clases</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>se vuelve a leer con otros bytes de los escritos</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>los archivos exportados dan salidas distintas de las de la red en memoria: difieren en %1</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>se indica de %1 alumnos si responden o no, pero son %2</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>las respuestas del profesor son sobre otras imágenes</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>los alumnos conocen %1 clases, el profesor %2</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1 recibe imágenes de %2, no %3</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>no hay imágenes</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1 respuestas no se corresponden con %2 etiquetas de %3 clases</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>la clase %1 está fuera de 0..%2</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>tiene una matriz de confusión que no es cuadrada</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>tiene una matriz de confusión con un recuento menor que 0</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>tiene una exactitud fuera de 0..1</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>tiene una matriz de confusión de %1 clases, no %2</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>tiene %1 subconjuntos de %2 alumnos</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>tiene sus subconjuntos de alumnos en otro orden que el de sus números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>«%1» no es una parte de un conjunto de datos: training, validation o test</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>una probabilidad de fallo debe estar en 0..1</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>no se midieron los subconjuntos de %1 alumnos</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>las respuestas no son las de %1</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>el filtro %1 no es uno de los %2 del profesor</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>no se pueden mostrar mapas de %1 imágenes</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>no contiene %1 de las respuestas de un profesor</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>contiene respuestas y etiquetas que no concuerdan</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>contiene una etiqueta fuera de 0..%1</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%1 %2 para %3 imágenes</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>uno de los %1 es %2, fuera de 0..%3</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>%1 filtros; son posibles 1..%2</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>el número de clases es negativo</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>las medias no se dividen en filas de %1 filtros</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>etiquetas</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>predicciones</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>algunos lotes de actividades tienen etiquetas o predicciones y otros no</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>la respuesta del filtro %1 a la imagen %2 no es un número finito</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>imágenes, filtros o clases están fuera de los límites</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>una actividad no está en 0..1</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>se dan %1 colores para %2 alumnos</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>falló la búsqueda de comunidades: %1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>la resolución debe ser mayor que 0</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>no contiene ninguna fila de números</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>tiene %1 columnas; son posibles %2 filtros como máximo</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>tiene %1 celdas, las filas anteriores %2</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>la tabla tiene más de %1 números</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>columna %1: «%2» no es un número finito</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>contiene un solo filtro; un grafo necesita dos</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>columna %1: un peso es negativo</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>columna %1: la matriz no es simétrica, el peso difiere del de la fila %2</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>contiene %1 bytes de números codificados, se esperaban %2</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>contiene números que no son base64</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>el percentil debe estar en 0..100</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>ningún filtro responde a ninguna imagen: no hay con qué construir un grafo</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>top-k no puede ser negativo (0 deja contribuir a todos los filtros)</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>un grafo de actividades necesita la regla ah o ca</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>un grafo necesita 2..%1 filtros, no %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>«%1» no es una regla para pesos de aristas; valores posibles: ah y ca</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>de un grafo importado solo se puede cambiar el percentil</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>una matriz de pesos de aristas debe ser cuadrada, con 2..%1 filtros</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>un peso de arista no está en 0..1</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>una suma de actividad es negativa o no finita</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>una cifra del grafo está fuera de los límites</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>un grafo se escribe como .dot, .graphml, .csv, .json o .svg, no «%1»</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>Graphviz no puede disponer el grafo (¿está instalado su complemento sfdp?)</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>un dibujo de %1 filtros no puede seguir a uno de %2</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>el grafo no tiene filtros</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>el número de alumnos debe ser al menos 1</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>la resolución debe ser mayor que 0 y como máximo 1e6</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>el equilibrio debe estar en 0..1</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>el número de semillas para la estabilidad no puede ser negativo</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>la partición es de otro grafo</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>un control es random o contiguous</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>no hay filtro %1 que mover</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>el alumno %1 se quedaría sin filtro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>«%1» no es %2; valores posibles: %3</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>el número de filtros está fuera de los límites</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>no hay filtro %1</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>el filtro %1 está en dos sitios</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>los filtros de un grupo no están en orden ascendente</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>un alumno no tiene filtros</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>un filtro no está en un alumno ni descartado</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>algoritmo de partición</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>política de descarte</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>el número de alumnos no es el de los ajustes</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>los números de filtros conservados y descartados no cuadran</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>%1 alumnos necesitan al menos %2 %3; el grafo tiene %4</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>filtros con arista, pues se descartan los aislados</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>filtros con arista, pues se descarta el grupo mayor</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>las resoluciones van de un número mayor que 0 a uno no menor, en 1 paso o más</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>las imágenes son demasiado pequeñas para %1</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>la anchura de una MobileNetV2 es mayor que 0 y como máximo 16</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>inesperado: %1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>con otra forma: %1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 es %2, se esperaba %3</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>los pesos no encajan con %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>«%1» no es una precisión; valores posibles: fp32, fp16 e int8</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>una ResNet tiene profundidad 18, 34, 50, 101 o 152; no %1</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>una ResNet para imágenes pequeñas tiene profundidad 6n + 2: 20, 32, 44, 56, 110…; no %1</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>no se encontró ningún dispositivo CUDA, o esta LibTorch se compiló sin CUDA</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>tiene un tensor llamado %1, que no es un nombre</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>no tiene dtype, shape y data_offsets en la cabecera</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>tiene elementos de tipo %1, que no se leen</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>tiene una forma o desplazamientos que no son números enteros desde 0</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>va más allá de los %1 bytes de valores</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>tiene %1 bytes que su forma no necesita</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>tiene tensores que se solapan</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>la longitud de la cabecera</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>anuncia una cabecera de %1 bytes; se leen %2 como máximo</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>la cabecera</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>tiene una cabecera que no es un objeto JSON</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>no contiene tensores</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>es TorchScript de formato %1, escrito por un PyTorch posterior; %2 de este programa lee formatos hasta %3</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>usa el operador %1, que puede hacer más que calcular y se rechaza en un archivo que se va a ejecutar aquí</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>no es un archivo TorchScript: %1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>contiene código que al descomprimirse ocupa %1 bytes; no se leen más de %2</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>tiene partes que se ejecutan al cargarlo (__setstate__, como en los modelos cuantizados): rechazado</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>no contiene un modelo: no tiene método forward</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>Su pooling da los propios logits: los alumnos imitan la entrada de la última convolución.</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>no tiene convolución cuyos filtros se puedan imitar</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>No se pudo seguir el camino de sus logits hasta un mapa de características: se tomó la última convolución.</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>no tiene convolución «%1» de la que tomar características; tiene %2</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>recibe imágenes de %1 canales, el conjunto de datos tiene %2</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>recibe imágenes en escala de grises, el conjunto de datos tiene %1 canales</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>Recibe imágenes en escala de grises: de las de color se le da el brillo.</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>Recibe imágenes en color: las de escala de grises se le dan como tales.</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>tiene ahí características que no son mapas de alto y ancho</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>no puede responder a imágenes de %1: %2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>contiene un %1 dañado</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>el modelo TorchScript falló: %1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>no es un profesor de este programa</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>describe canales que no concuerdan</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>no tiene el método %1, que un profesor de este programa tiene</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>conoce %1 clases, el conjunto de datos tiene %2</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>no es un clasificador de imágenes: de %1 imágenes no hace un tensor</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>no es un clasificador de imágenes: de %1 imágenes hace tensores de %2</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>Tiene %1 salidas; los logits son la de %2 valores por imagen.</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>Termina en un softmax; lo que entra en él se toma como logits.</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>pide «%1» además de las imágenes</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>no recibe imágenes</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>tiene %1 dimensiones</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>tiene un número de strides distinto del de dimensiones</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>tiene un tamaño, stride o desplazamiento negativo</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>va más allá de su almacenamiento de %1 bytes</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>describe imágenes o clases imposibles</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>tiene una media o una desviación que no encaja con sus canales</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>es un programa TorchScript, no los pesos de un profesor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>«%1» no es un tipo de capa</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>describe un tensor imposible</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>describe un recuento negativo</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>describe un número de clases imposible</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>contiene un tensor cuyo almacenamiento no está descrito como hace torch.save</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>contiene un tensor con elementos de %1, que no se leen</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>contiene un almacenamiento que es parte de otro, como lo escribía PyTorch antes de 0.2</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>no fue escrito por torch.save</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>es un archivo zip, pero no de torch.save: no tiene data.pkl</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>es un archivo TorchScript, un programa con sus pesos, y no solo pesos</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>se escribió en una máquina con otro orden de bytes que esta</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>contiene un tensor cuyo almacenamiento %1 no está en el archivo</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>contiene un almacenamiento %1 con elementos de dos tipos</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>enumera un almacenamiento %1 que ningún tensor tiene</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>el tamaño de un almacenamiento</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>termina dentro de un almacenamiento: anuncia %1 elementos de %2 bytes</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>un almacenamiento</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1 tiene un almacenamiento que no está en el archivo</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1 es un tensor sin tamaños simples</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1 anuncia un almacenamiento de %2 elementos, de los que el archivo tiene %3 bytes</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1 es un tensor de un tipo que no se lee (%2)</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>un diccionario sin tensores</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>no contiene un state dict, sino %1</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>una VGG tiene profundidad 11, 13, 16 o 19; no %1</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>la anchura de una VGG es mayor que 0 y como máximo 16</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>no tiene descripción de este programa</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>su descripción no es JSON</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>no es un archivo de pesos: %1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>una Wide ResNet tiene profundidad 6n + 4: 10, 16, 22, 28, 34, 40…; no %1</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>la anchura de una Wide ResNet es mayor que 0 y como máximo 64</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>«%1» no es una arquitectura del catálogo; valores posibles: %2</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>una imagen tiene al menos un canal y un píxel</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>una red tiene al menos una clase</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>una red tiene al menos un filtro</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>«%1» no es una familia de alumnos; valores posibles: %2</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>no se da ninguna familia de alumnos; valores posibles: %1</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>se dan %1 exactitudes para los subconjuntos de %2 alumnos</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>no es un objeto JSON</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>dispositivo %1: %2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>dispositivo %1: device, radio y precision deben ser texto entre comillas</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>los dispositivos del alumno %1 difieren en la precisión</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>el alumno %1 no tiene dispositivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>«%1» no es un mensaje; valores posibles: features y logits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>«%1» no es un mensaje; valores posibles: auto, features y logits</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>un plan tiene al menos un alumno</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>se dan %1 presupuestos para %2 alumnos</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>un plan tiene al menos una clase</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>el presupuesto del alumno %1 no tiene límite; indique memory, macs o ram</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>es un plan sin alumnos</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>en «%1»: %2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>tiene dos entradas «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>«%1» no es %2; valores posibles: %3</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>radio</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1 debe ser un número entero de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 debe ser un número de %2 a %3, no %4</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>un dispositivo ejecuta el alumno %1, que el plan no tiene</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>un plan sin alumnos no se puede simular</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>la velocidad de %1 en %2 no se conoce: sin latencia</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>la energía de %1 en %2 no se conoce</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>el coste de arranque de %1 no se conoce y cuenta como 0</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>la latencia del enlace de %1 no se conoce y cuenta como 0</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>la energía de %1 no se conoce</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>la división por capas se cuenta en %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>«%1» no es un lugar de la entrada; valores posibles: sent y local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>«%1» no es un número</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>tiene %1 celdas, la cabecera %2</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>no empieza por la cabecera de un archivo de métricas</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>teacher y stages.teacher no concuerdan en si hay uno</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>tiene el esquema %1, este programa conoce el esquema %2: lo escribió una versión posterior; use esa</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>no se puede escribir: un nombre o una ruta de dentro no es UTF-8</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>%1 imágenes de entrenamiento, %2 de validación y %3 de prueba de %4 x %5 x %6 en %7 clases</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>es un programa (TorchScript) que usted no ha importado en este ordenador y no se ejecuta. Si sabe de dónde viene el proyecto: nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>no se sustituyó: la etapa «%1» de la que procede ha cambiado entretanto; vuelva a ejecutar el comando</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>no contiene un proyecto; cree uno con nonn new</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>está desactualizado, algo anterior ha cambiado: ejecute primero %1</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>aún no se ha hecho: ejecute primero %1</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>es otro profesor que el que describe project.json</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>recibe imágenes de %1, el conjunto de datos tiene %2</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>viene con este programa pero no está ahí</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>viene con este programa pero no está ahí, ni en %1</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>no es una ejecución de este proyecto; nonn info las enumera</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>no contiene ninguna ejecución terminada de la partición y el plan actuales: ejecute primero nonn distill</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>no está terminada: ejecute primero nonn distill --resume</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>se entrenó con un profesor que después se ha sustituido</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>la ejecución %1 se hizo a partir de una partición o un plan anteriores</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>«%1» no es un origen de grafo</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>consultando al profesor</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>consultando a los alumnos</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>es un proyecto de otros datos o de otro profesor; dé otra carpeta a la demostración</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>ningún alumno cabe en 1/%1 del profesor</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>se dieron %1 arquitecturas para %2 alumnos; dé una, o una para cada uno</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>divide %1 filtros, el profesor tiene %2</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>destilando la ejecución %1</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>está terminada</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>se empezó con otro profesor, otra partición u otro plan; empiece una ejecución nueva</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportando</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>trae %1 filtros, el profesor tiene %2</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>construyendo el grafo</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>se guardan las respuestas a %1 de %2 imágenes; el grafo se construye con todas, por partes</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>el grafo se hizo con otros ajustes que los que se van a guardar con él</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>no se sustituyó: el grafo nuevo se hizo con otras respuestas del profesor</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>ya es un proyecto; elija otro nombre o elimínelo antes</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>ya existe y no es una carpeta vacía</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>leyendo el profesor</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>el profesor aprendió de imágenes que aquí son de validación: se entrenó con la división de la semilla %1</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>consultando al profesor enmascarado</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>no se sustituyó: la partición nueva se hizo de otro grafo</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>dividiendo</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>un plan toma sus dispositivos de un solo sitio: un archivo, presupuestos o una lista</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>un plan necesita un límite: --memory, --macs, --ram o --devices</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imágenes de validación</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imágenes de prueba</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>entrenando al profesor</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>no es un programa: no hay nada que permitir</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>debe contener un objeto JSON</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 debe ser un objeto JSON</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1 debe ser texto</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 debe ser true o false</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1 debe ser un número entero de 0 o más</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 debe ser una lista de textos</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1 debe ser una lista de números</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>este programa no conoce %1</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>tiene %1 canales; se dieron una media y una desviación típica de %2 y %3</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>no puede recibir imágenes con una desviación típica que no sea mayor que 0</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>contiene una red del catálogo, cuyas características son fijas: solo se pueden elegir las de TorchScript</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>probando la normalización %1</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>este programa solo trae un profesor para fashion-mnist: entrene uno con nonn teacher train</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>ni XDG_STATE_HOME ni HOME dicen dónde guardar qué programas se pueden ejecutar</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>el estado del optimizador no encaja: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>«%1» no es un modo de destilación; valores posibles: joint e independent</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>las épocas deben ser al menos 1</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>un lote debe contener al menos 2 imágenes</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>el momentum debe estar en 0..1, por debajo de 1</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>alpha debe estar en 0..1</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>el dropout de dispositivos debe estar en 0..1, por debajo de 1</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>el tamaño de la caché no puede ser negativo</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>se necesita al menos un hilo</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>continúa desde %1 después de la época %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>«%1» no es una pérdida de características; valores posibles: partition y concatenated</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>se consulta al profesor en cada paso: una variante de cada imagen ocuparía %1</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>se guardan las respuestas del profesor a %1 variantes de cada imagen, %2 por variante</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>se hizo con otros ajustes, alumnos o datos; empiece una ejecución nueva</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>no describe ningún alumno</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>%1 de la capa de fusión no encaja</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>no encaja con los alumnos que hay junto a ella</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>«%1» no es un descenso de la tasa; valores posibles: cosine y step</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>consultando al profesor sobre la variante %1 de %2, %3&#xa0;%</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>se hizo con otros ajustes; elimínelo para empezar de nuevo</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>época %1: pérdida %2, validación %3&#xa0;%, %4 imágenes/s</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>es un pickle dañado: falta un valor</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>es un pickle dañado: falta una marca</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>es un pickle dañado: recurre al valor %1, que no está</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>no se puede iniciar: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>no se puede escribir: %1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>otra tarea de este programa</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (proceso %2)</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>espera a %1, que escribe en %2</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>no es texto UTF-16: se interrumpe o está dañado en el byte %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>«%1» puede llevar coma decimal o separador de millares; escriba, por ejemplo, %2</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>tiene imágenes que son un array NumPy de %1; se esperaba uno de bytes (u1)</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>tiene etiquetas que no son ni una lista ni un array NumPy de %1 números enteros como máximo</translation>
    </message>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>sus clases vienen en otro orden</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>sus clases están ahora sin %1</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>sus clases están ahora con %1</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>sus clases tienen %1 en lugar de %2</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>sus imágenes de %1 son de otro número de clases</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>tenía %1 imágenes de %2 de la clase «%3», ahora %4</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>sus imágenes de %1 son archivos de otros nombres o longitudes</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>sus imágenes de %1 tienen otras etiquetas o vienen en otro orden</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>sus imágenes de %1 muestran otra cosa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>tiene imágenes de la clase «%1», pero ninguna para entrenar; --empty-classes keep acepta la clase de todos modos</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>conservadas, aunque no hay imagen de ellas para entrenar: %1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>omitidas, pues no hay imagen de ellas: %1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>no contiene directamente esos datos, pero %1 y %2 sí: indique uno de ellos</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1 no contiene directamente esos datos; tomados de %2</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>omitidas: %1 imágenes que están en el propio %2, en ninguna carpeta de clase</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>omitida: la carpeta %1, creada por el sistema</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>omitida: %1, cuyas %2 imágenes no están en carpetas de clases, así que nada dice qué muestran</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>tomada como imágenes de %1: la carpeta %2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>contiene %1 y %2, de nombres parecidos; --parts training=CARPETA,validation=CARPETA,test=CARPETA dice cuál se quiere</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>omitidas: %1, que no son partes como %2. Si todas son clases: --parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>omitidas: %1, que por su nombre no son imágenes de entrenamiento, validación ni prueba</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>no contiene carpetas de clases, así que nada dice qué muestran sus imágenes; si es ella misma una clase: --parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>la carpeta %1 se toma por una clase, aunque contiene carpetas llamadas como las clases: ¿es una parte o una copia de los datos?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>las carpetas %1 se toman por clases; ¿lo es «%2»?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>las carpetas %1 se toman por clases, aunque contienen carpetas de los mismos nombres; si son partes: --parts training=CARPETA,test=CARPETA</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>contiene varios conjuntos de datos: %1. Indique uno como idx:%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>«%1» no es una carpeta dentro de la del conjunto de datos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>«%1» no dice qué carpetas contienen las partes; use auto, none o training=CARPETA,validation=CARPETA,test=CARPETA</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>«%1» no indica ninguna carpeta para el entrenamiento</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>%1 de %2 imágenes de prueba están también entre las de entrenamiento, por su contenido: lo que se mide en ellas se recuerda, no se reconoce</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>%1 de %2 imágenes de validación están también entre las de entrenamiento, por su contenido</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>%1 de %2 imágenes de prueba están también entre las de validación, por su contenido</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>ya existe y no lo escribió una exportación: elija otra carpeta o elimínelo antes</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>solo está relleno el triángulo superior; el inferior se toma como igual</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>solo está relleno el triángulo inferior; el superior se toma como igual</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>la fila se llama «%1», la columna %2 «%3»: filas y columnas deben estar en el mismo orden</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>la tabla es simétrica, como los pesos entre filtros: si los contiene, impórtela como matriz (--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>es una lista de aristas, no una tabla de imágenes x filtros: impórtela como matriz (--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>unas comillas no se cierran en esta línea; una celda no puede seguir en la siguiente</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>columna %1: «%2» está escrito con «%3», los números anteriores con «%4»</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>tiene %1 celdas, una arista necesita aquí %2</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>la lista tiene más de %1 aristas</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>no contiene ninguna arista</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>«%1» no dice cuál de los filtros del profesor es; escriba sus números, desde 0</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>los filtros se numeran desde 0 aquí y desde 1 en el archivo</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>menciona el filtro %1, el profesor tiene %2, numerados desde 0</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>un extremo de la arista no tiene nombre, o tiene uno que no es UTF-8</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>la arista entre %1 y %2 tiene otro peso que antes</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>leído como una lista de %1 aristas entre %2 filtros</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>las aristas no tienen pesos; todos son 1</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>contiene %1 nombres para %2 filtros</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>el grafo es disperso: %1 de %2 filtros no tienen arista, así que las comunidades dicen poco de ellos</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1; ayuda un percentil menor, como %2</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1; ayudan actividades de más imágenes, u otra regla</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>la primera línea, de %1 a %2, pueden ser los números de las columnas o datos: --labels %3 o --labels %4 dice cuál</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>la primera columna, de %1 a %2, pueden ser los números de las filas o datos: --labels %3 o --labels %4 dice cuál</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>contiene un nombre que no es UTF-8: guárdelo en UTF-8 o UTF-16</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>la primera línea se toma como nombres de columnas (%1)</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>los filtros se numeran desde 0: la columna 1 del archivo es el filtro 0</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>los nombres de las columnas no están en el orden de sus números; los filtros se toman en el orden del archivo</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>la primera columna se toma como nombres de filas (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>«%1» no dice qué son las etiquetas de una tabla; valores posibles: auto, none, header, index y both</translation>
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
        <translation>es %1, que no se lee. Si la red está en PyTorch, %2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>un archivo safetensors</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>un archivo HDF5, como los escribe Keras</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>un archivo TensorFlow Lite</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>no es un archivo de pesos sino un puntero a uno, dejado por un git sin LFS: ejecute git lfs pull</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>es una página web, no el archivo que se quería descargar</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>no es un archivo de pesos conocido, ni de torch.save ni safetensors, ni TorchScript. Si la red está en PyTorch, %1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>Los pesos son los que están en %1.</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>Sus nombres empiezan por %1.</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>Las capas tienen otros nombres: se emparejaron por su forma, en su orden. Mire la exactitud.</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>Omitidos, pues ninguna capa los tiene: %1.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1 contiene números enteros, como los pesos cuantizados: se necesitan los completos</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>; diccionarios de tensores en el archivo: %1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>los pesos no encajan con %1: %2%3. Si son de otra red, %4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>no están todas sus capas una vez</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>No tomados, aunque también sirven: %1.</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>tiene pesos que no son números, son infinitos, o son varianzas menores que 0: %1. Su entrenamiento fracasó; tome un checkpoint anterior</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>bf16 no se puede calcular aquí: necesita un procesador con AVX-512, que LibTorch pueda usar; use fp32</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%1 de los %2 valores de %3 no son números (NaN o infinito), como tras un entrenamiento fallido: importe pesos guardados antes</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>tiene el dispositivo %1 escrito en su código. Guárdelo de nuevo en Python: model.to(&apos;cpu&apos;), luego trace o script con imágenes que también estén en la CPU</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>se guardó en modo de entrenamiento: su %1 calcula como al entrenar, se le diga lo que se le diga. En Python llame a model.eval() antes de torch.jit.trace, y dé a F.dropout su training=self.training; luego guárdelo de nuevo</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>es código que %1 de este programa no entiende, como el de un PyTorch posterior. Guárdelo de nuevo con el PyTorch de esa versión</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>usa %1, que %2 de este programa no conoce en esta forma: es de un PyTorch posterior, o de una extensión. Guárdelo de nuevo con el PyTorch de esa versión, o con esa operación escrita con otras</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>no es un archivo TorchScript que %1 pueda leer: está dañado o cortado</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>no es un archivo TorchScript que %1 pueda leer: está dañado o hecho para otra versión</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>responde solo a lotes de %1 imágenes, pues su número está escrito en el código. En Python escriba x.flatten(1) o x.view(x.size(0), -1) en lugar de lo que lo nombra, como x.view(1, -1), o use script en vez de trace; luego guárdelo de nuevo</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>no tiene convolución antes de su respuesta: tras la última, %1, vienen %2 de sus 100 partes de cálculo, en capas lineales, como en un transformer. Lo que dicen sus filtros está lejos de la respuesta, y los alumnos que los imiten aprenden poco. nonn teacher import --features %1 los toma de todos modos</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>da a una imagen sola una respuesta de %1 dimensiones en vez de 2, como por x.squeeze(). En Python escriba x.flatten(1) en su lugar; luego guárdelo de nuevo</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>respondió a imágenes inventadas con valores que no son números (NaN o infinito)</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>da a una imagen sola otra respuesta que junto a otras: no se puede usar en lotes. ¿Se guardó en modo de entrenamiento, o calcula sobre el lote?</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>lo terminó el sistema al ejecutarse para un primer examen, como por falta de memoria</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>hace que %1 falle (%2) al ejecutarse; se probó en un proceso propio, y nada más sufrió daño. Guárdelo de nuevo en Python tras model.float().eval(), con torch.jit.trace si se hizo con script, con torch.jit.script si se hizo con trace</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>no respondió a dos imágenes en %1 segundos y se terminó. ¿Hay en él un bucle sin fin, o es demasiado grande para este ordenador?</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>que hace el primer examen de un archivo TorchScript, se interrumpió</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>no se puede examinar: %1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>De sus %1 salidas, %2 tienen %3 valores por imagen; la número %4 se toma como logits.</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>tiene otro dispositivo que la CPU escrito en su código. Guárdelo de nuevo en Python: model.to(&apos;cpu&apos;), luego trace o script con imágenes que también estén en la CPU</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>necesita más memoria de la que hay libre en este ordenador</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>una capa lineal recibe %1 valores y admite %2. Quizá esté hecho para imágenes de otro tamaño</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>pone %1 valores en la forma %2. Quizá esté hecho para imágenes de otro tamaño</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>una convolución admite %1 canales y recibe %2</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>las imágenes son demasiado pequeñas para sus capas: está hecho para mayores</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>une tensores de %1 y de %2 valores, que no concuerdan. Quizá esté hecho para imágenes de otro tamaño</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>mezcla tipos de números. Guárdelo de nuevo en Python tras model.float()</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>está cuantizado, y la LibTorch de este ordenador no puede ejecutarlo. Guarde el modelo antes de cuantizarlo</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>su operación %1 falló en %2</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>una de sus operaciones falló en %1</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>La salida que se tomó acierta %1 de %2 imágenes de validación, la siguiente %3.</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>está en el proyecto %1, cuyos archivos no deben sustituirse: elija un lugar junto a él, o en su carpeta %2</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>es un archivo, no una carpeta</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>tenía %1, ahora %2</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>%1 imágenes no se podían leer, ahora %2</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>sus imágenes se reparten de otro modo en entrenamiento, validación y prueba</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>ha cambiado desde que se creó el proyecto: %1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>contiene otros datos que aquellos con los que se creó el proyecto: %1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>se ha rehecho entretanto; vuelva a ejecutar el comando</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>ha desaparecido: vuelva a ejecutar %1</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>no está ahí. Si se han movido las imágenes: nonn data %1 --source %2:CARPETA</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>es parte de este programa pero no está ahí: instálelo de nuevo</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>no está ahí: la ejecución es de una versión anterior, que no guardaba la partición y el plan de los que se hizo</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>se leería como %1, pero los datos del proyecto son %2: indíquelo como %2:%3</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>lo está usando %1</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>ha cambiado entretanto; vuelva a ejecutar el comando</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>la está entrenando %1</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1. Los alumnos de su mejor época, %2, se guardan como los de esta ejecución</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>ya existe y no es un grafo de filtros escrito aquí antes: elija otro nombre o elimínelo antes</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>imágenes: %1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>no se acepta el profesor: lo que responde a las imágenes es NaN o infinito</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1. La mejor época, %2, se guarda aquí: nonn teacher import la toma</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>está en uso: %1 está entrenando al profesor</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>es un archivo TorchScript, una red con sus pesos: se importa sin --arch</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>o el conjunto de datos no tiene tres canales cuyo orden se pudiera invertir</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>el decaimiento de los pesos debe ser de 0 a %1</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>la temperatura debe ser mayor que 0 y como máximo %1</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>beta debe ser de 0 a %1</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>el término de destilación</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>la entropía cruzada</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>el término de características</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>la pérdida</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>el alumno %1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>la capa de fusión</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 fue %2</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%1 de %2 contenía valores que no son números</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>la pérdida de la capa de fusión</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>el profesor</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>la tasa de aprendizaje debe ser mayor que 0 y como máximo %1</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>el cálculo falló: %1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>no es texto en UTF-8, ni en UTF-16 con su marca de orden de bytes: tiene un byte 0</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>no es una imagen JPEG, PNG, WebP o BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>es un BMP dañado: el archivo termina antes de tiempo</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>es un BMP de %1 bits por píxel en la forma %2; se leen los no comprimidos de 1, 4, 8, 24 o 32 bits</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>es un BMP dañado: sus píxeles empiezan dentro de su cabecera</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>es un BMP dañado: tiene una paleta de %1 colores</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>es un BMP de OS/2; se leen los de Windows</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>es un BMP dañado: un píxel tiene el color %1 de una paleta de %2</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>no contiene imágenes JPEG, PNG, WebP o BMP en sus carpetas de clases</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>es un archivo %1; se leen JPEG, PNG, WebP y BMP</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>, en gris como media de sus tres canales</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>, repetido su único canal</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>imágenes de %1 canales no pueden convertirse en imágenes de %2</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>las redes ven las imágenes con %1 en vez de %2 canales%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> y recortadas al cuadrado central</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>las redes ven las imágenes con %1 x %2 en vez de %3 x %4 píxeles, escaladas bilinealmente%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>recibe más de una entrada: %1 y %2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>no recibe ninguna entrada</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>recibe imágenes de tipo de elemento %1, no float32</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>recibe entradas de %1 dimensiones, donde las imágenes tienen cuatro</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>lee %1 antes de que nada lo produzca</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>no produce nada</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>es del dominio %1, cuyos operadores no se admiten</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>produce %1, que ya existe</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>no está al final, único lugar donde se admite</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>El softmax del final se omitió: los logits son lo que lee.</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>su salida %1 no se calcula a partir de ninguna imagen</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>sus pesos tienen %1 dimensiones, y solo se admiten cuatro</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>sus pesos son para %1 grupos de %2 canales, y hay %3 canales</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>sus pesos son de longitudes distintas</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>tiene %1 valores como límite</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>combina un tensor con constantes que no son una por canal</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>divide una constante por un tensor, lo que no se admite</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>sus pesos no encajan con %1 entradas</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>no une nada</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>une por el eje %1, y solo se admite el de los canales</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>su eje es %1, que no se admite</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>no mantiene separadas las imágenes</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>produce algo distinto de un vector por imagen</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>no produce un vector por imagen</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>no es una media sobre alto y ancho, la única que se admite</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>no se admite</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>el tensor %1 %2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>guarda sus valores en otro archivo: guarde el modelo con ellos dentro</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>es de tipo de elemento %1, que no se lee</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>tiene una dimensión de %1</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>anuncia %1 elementos y tiene %2</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>contiene enteros donde deben ir números de coma flotante</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>no contiene enteros donde deben ir</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>el nodo %1, un operador %2: %3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>falta su entrada %1</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>su entrada %1 no se calcula a partir de ninguna imagen</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>lee un mapa que se rellenó, lo que solo pueden las convoluciones</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>su entrada %1 no es una constante</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>su entrada %1 no contiene números enteros conocidos de antemano</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>su %1 no es una lista de números enteros</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>su %1 es %2, que no se admite</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>su valor es de un tipo que no se admite</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>se usa de un modo que no se admite</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>toma el elemento %1 de %2</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>tiene un kernel, stride, dilatación o relleno de %1</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>su %1 tiene %2 valores, y solo se admiten dos</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>no tiene kernel_shape</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>tiene pesos de otro tamaño que su kernel_shape</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>su %1 tiene %2 valores, y solo se admiten cuatro</numerusform>
            <numerusform>su %1 tiene %2 valores, y solo se admiten cuatro</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>cuenta el relleno y redondea los tamaños hacia arriba, lo que no se admite junto</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>multiplica mapas de características por una matriz, lo que no se admite</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>sus starts, ends, axes y steps son de longitudes distintas</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>recorta un trozo de un modo que no se admite</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>es algo distinto de ceros alrededor de mapas de características, lo único que se admite</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>añade canales y píxeles a la vez, lo que no se admite</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>tiene un número de más de diez bytes</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>tiene un campo sin número</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>tiene un campo del tipo desconocido %1</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>tiene el campo %1 como tipo %2, donde debe ser el tipo %3</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>tiene más de %1 nodos y tensores</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>no es un archivo ONNX: no tiene grafo o versión</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>no es cuadrada: filas: %1, pesos en cada una: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>«%1» puede llevar coma decimal o de millares, como todos esos números en este archivo: escríbalos con punto decimal, o sin comas</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>tiene una columna %1, llamada «%2», que no es de ningún filtro: quítela</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>un archivo Core ML</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>un SavedModel de TensorFlow</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>un array de NumPy</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>un archivo GGUF</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>una red de OpenVINO</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>un pickle corriente de Python que no escribió torch.save</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>está comprimido: descomprímalo y dé el archivo que hay dentro</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>es un texto JSON, como los que hay junto a archivos de pesos: dé el archivo que contiene los tensores</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>, en %1</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>es %1, solo pesos sin la red a la que pertenecen (tensores en él: %2%3). Nombre la red con --arch (como resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), o, para cualquier otra, %4</translation>
    </message>
    <message>
        <source>%1
Or %2</source>
        <translation>%1
O %2</translation>
    </message>
    <message>
        <source>make a TorchScript file of the network in Python, with an image of the size it takes:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</source>
        <translation>haga un archivo TorchScript de la red en Python, con una imagen del tamaño que recibe:
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
        <translation>las imágenes son demasiado pequeñas para él</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>produce un tensor de %1, que es demasiado grande</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>lee un vector, donde recibe mapas de características</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>tiene %1 sesgos para %2 canales</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>tiene %1 grupos para %2 canales</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>tiene %1 pesos, que no encajan con %2 canales</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>lee mapas de características, donde recibe un vector</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>no tiene valores entre sus límites</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>suma %1 y %2</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>tiene ventanas que solo ven relleno</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>tiene ventanas dilatadas, que los pooling de media no tienen</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>une %1 y %2</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>no toma ninguno de los %1 canales</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>tiene dos operaciones con el nombre %1</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>tiene dos salidas con el nombre %1</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>un tensor sin nombre</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1. Se probaron además: imágenes de %2 píxeles de lado; --size indica otro</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>es un archivo zip: descomprímalo y dé el archivo que hay dentro, %1</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>es un archivo comprimido de arrays de NumPy, que no se lee</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>es un archivo de Keras, que no se lee</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>una velocidad necesita al menos una medición de tiempo</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>una medición de tiempo necesita MAC, de los que algunos pueden ser depthwise, y un tiempo mayor que 0</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>ninguna velocidad explica estas mediciones de tiempo</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>medición de tiempo %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>«%1» no se conoce; valores posibles: name, student, device, radio, precision, memory, macs, ram, fail y las cifras del perfil de un dispositivo</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>dos dispositivos se llaman «%1»</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>«%1» no es una regla para el tamaño de los alumnos; valores posibles: fill y share</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>ni XDG_DATA_HOME ni HOME dicen dónde guardar dispositivos</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channels debe ser 1 o 3</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>imágenes de %1 canales</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>sus imágenes eran %1 en sus archivos, ahora %2</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>no tiene mediciones de tiempo</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>no se cambió: otra persona ha cambiado entretanto cómo ven las redes las imágenes</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>profesor: %1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>no es una variante de este proyecto; nonn variant las enumera</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>ya está guardada: elija otro nombre o elimínela antes</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>no se puede eliminar: %1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>probando imágenes de %1</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%1 con %2 (elegido)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 con %2</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>Le sirven varios tamaños; de %1 imágenes de validación acierta: %2.</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>se hizo con imágenes de otro tamaño o color; elimínelo para empezar de nuevo</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>No tomados, aunque también sirven: los que empiezan por %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>«%1» no es un objetivo; valores posibles: latency, energy y accuracy</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>se enumeran %1 dispositivos para %2 alumnos: cada uno necesita uno</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>en %1 cabría</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>cabría con %1</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>El alumno %1 necesita %2 más de RAM de la que tiene su dispositivo, en %3; %4.</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>El alumno %1 necesita %2 más de %3 de lo que tiene su dispositivo; %4.</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>se juega al menos una ronda</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>No recibe imágenes de %1, sino de %2: %3.</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>No recibe imágenes de %1, sino de %2.</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>apenas acierta más imágenes de validación que por azar. ¿Conoce estas clases, en este orden, y sus imágenes se normalizan de otro modo (--mean, --std), azul, verde, rojo (--bgr), o son de otro tamaño (--size)?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>«%1» no es un nombre para una variante: de 1 a %2 letras, sin barras de ningún tipo y sin punto ni espacio delante</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>es demasiado grande para un archivo zip</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>ninguna imagen de prueba muestra: %1; cuánto se las reconoce no se mide</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>contiene imágenes de una sola clase, %1</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1. Está hecho para imágenes de %2, y estas son de %3</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>da otras salidas que la red en memoria: difieren en %1</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>es un archivo ONNX, una red con sus pesos: se importa sin --arch</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>un profesor solo se exporta como ONNX</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>C no está disponible en fp16: fp32 o int8</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1 no llegó a su fin en %2</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1 se interrumpió en %2</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>%1 no se puede compilar para %2</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>no se puede leer el tamaño de %1</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>%1 no se puede enlazar para %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>«%1» no es una placa que se pueda emular; valores posibles: %2</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>el paquete %1 no está instalado</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>El archivo calcula con enteros de 8 bits: se omitió su redondeo.</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>tiene varias escalas para un tensor, lo que no se conoce</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>no contiene enteros de 8 o 32 bits donde deben ir</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>sus escalas no encajan con lo que escalan</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>se vuelve a leer como otra red que la escrita</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>ejecutando en placas emuladas</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1 escala un vector, para lo que no hay enteros de 8 bits</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>es más larga de lo que puede ser una lección: %1 caracteres</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>no tiene línea con su título, como «# Título»</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>no tiene ningún paso, como «## Paso»</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>línea %1: %2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>una lección tiene un solo título; los pasos empiezan por «## »</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>el título de la lección va primero, como «# Título»</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>una lección tiene %1 pasos como máximo</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>el paso no dice nada</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@question y @answer van juntos</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>nada se llama {%1}</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1 pertenece a un paso, que empieza por «## »</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1 no dice nada</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>el paso ya tiene %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 no se conoce</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>no hay ninguna etapa %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>«%1» no se puede hacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>«%1» necesita un número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>a «%1» hay que decirle qué</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>«%1» no es una comprobación, como students &gt;= 3</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>es mayor de lo que puede ser una lección: %1 bytes</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>lleva fuera del paquete</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>no es un archivo</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>no está en el archivo comprimido</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>es mayor que los %1 bytes que puede tener</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>no es ni una carpeta ni un archivo zip</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>no figura en el manifiesto</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>tiene %1 bytes donde el manifiesto dice %2</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>no es el archivo al que se refiere el manifiesto: su SHA-256 es otro</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>es de otra forma de la que dice el manifiesto</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1 es %2, que no va de 1 a %3</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>las imágenes se reducen por debajo de como las ven los alumnos</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>el archivo %1 no está dentro del paquete</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>el tamaño o el SHA-256 de %1 no es válido</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>el archivo %1 figura dos veces</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>no tiene clases o no tiene alumnos</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>el archivo %1 no figura</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>no hay imágenes de referencia</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>el vector de referencia %1 es de forma %2, no %3</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>no es el manifiesto de un paquete</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>es de la versión %1, y este programa conoce versiones hasta %2: es anterior al paquete</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>es de la versión %1, que no existe</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1 no es una parte de paquetes: %2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>falta el vector de referencia %1 en %2</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>los alumnos no están ahí como ONNX en %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>«%1» no es un formato de exportación: torchscript, onnx, c o bundle</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>es un paquete, cuyos archivos sobrarían: elija otra carpeta o elimínelo antes</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>el comienzo</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>no es un array de NumPy</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>la versión</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>es de la versión %1 del formato de NumPy, que no se conoce</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>contiene otros números que float32</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>no contiene sus filas una tras otra</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>no tiene forma</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>no tiene los números que anuncia su forma</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>los números</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>anuncia %1 elementos, más de los que contiene ningún archivo</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1. Una lista de aristas se lee si su primera línea nombra sus columnas: source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>es una lista de pares de nombres; el primero, %1 y %2, puede ser una arista o los nombres de las columnas: escriba source,target en una línea encima de las aristas</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>los filtros se numeran desde 0; ninguna arista nombra el filtro 0: si el archivo cuenta desde 1, reste 1 a sus números</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>menciona el filtro %1; los filtros se numeran desde 0</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>menciona el filtro %1; son posibles %2 filtros como máximo</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>son posibles %1 filtros como máximo</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>la primera línea se toma como nombres de columnas</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>nada (None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>una lista con tensores sin nombres (%1 de %2 valores)</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>una lista de valores (%1), ninguno de ellos un tensor</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1. Guarde los pesos de la red en Python:%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>un objeto de la clase Python %1, que solo su programa puede leer. Guarde ahí solo sus pesos:%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>la red responde a imágenes por primera vez, en %1 segundos como máximo</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>los pesos del profesor entre los del alumno mayor, ambos como desplegados en la precisión del plan</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>rendimiento</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>el tiempo del profesor en el primer dispositivo entre el cálculo del alumno más lento</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>la energía del profesor en el primer dispositivo entre la del nodo que más gasta, radio incluida</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>un alumno del tamaño total, dividido por canales, entre los alumnos; ambos sin esperas</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>velocidad de los dispositivos</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>coste de arranque de los dispositivos</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>energía del cálculo</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>velocidad de la radio</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>latencia de la radio</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>energía de la radio</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>el dispositivo %1 no tiene límite; indique memory, macs o ram</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>con imágenes de %1 x %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>está en el proyecto %1, cuyos archivos no deben sustituirse: elija un lugar junto a él</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1. Tal como este programa lo escribió por última vez está en %2</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>no se pueden leer: %1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>se pueden comparar números de alumnos de 1 a %1, pues hay %2 filtros</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>Puede ayudar una tasa de aprendizaje menor, o menos peso de ese término de la pérdida</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>el entrenamiento divergió en la época %1, en el paso %2, tasa de aprendizaje %3: %4. %5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>lo que el profesor responde a %1 de %2 imágenes es NaN o infinito</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>¿Es un profesor de tales imágenes, y están normalizadas como en su entrenamiento?</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1 contiene números demasiado grandes</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1 no se redondea a enteros de 8 bits, como los demás</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1 no es una constante</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1 no tiene escala o no tiene punto cero</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1 no tiene exactamente una escala mayor que 0 y un punto cero</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>los pesos de %1 no encajan con sus escalas</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>las sumas de %1 pueden no caber en 32 bits</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1; hacen falta pesos de más pares en el archivo</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1; ayuda un top-k mayor que %2, o actividades de más imágenes</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>recibe otras entradas de las que dice el manifiesto</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>produce un tensor de %1 números, más de los que caben en ningún dispositivo</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>no da %1 como dice el manifiesto</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>no hay alumno %1 entre %2</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>da otros %1 que los vectores de referencia: difieren en %2</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>no contiene imágenes</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>leyendo el paquete</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>tiene %1 x %2 píxeles, donde los alumnos ven %3 x %4</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>Recibe imágenes de %1 canales: las de escala de grises se le dan en cada uno.</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>NoNN Workbench reparte lo que sabe un clasificador de imágenes entrenado (el profesor) entre varias redes diminutas (los alumnos), una por dispositivo, y las hace aprender.
El camino habitual es new, graph, partition, plan, distill, evaluate, export; demo lo hace todo. Un proyecto es una carpeta en la que cada comando encuentra lo que hicieron los anteriores. Una opción que se omite toma su valor predeterminado, no el de la última vez.</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>Cada comando admite --json, --quiet, --threads N, --seed S y --device D, véase nonn --help. Código de salida: 0 hecho, 1 fallido, 2 uso erróneo, 3 entrada incorrecta o petición imposible, 130 detenido con Ctrl-C (el estado se guarda).</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Muestra esta ayuda y termina</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Muestra la versión del programa y termina</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>Escribe en stdout un objeto JSON, también si falla, y nada más</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>No informa del progreso</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>De todo lo que se deja al azar; la misma semilla da el mismo resultado</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>Dónde se ejecutan las redes: auto toma un dispositivo CUDA si lo hay</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>Carpeta del proyecto, como my.nonn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>El profesor (%1) ocupa %2.</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>Los alumnos juntos están %1 puntos por debajo del profesor.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Hecho en %1.</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>Los alumnos:   %1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>El proyecto:   %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>Hace el trabajo entero una vez, con Fashion-MNIST y el profesor que viene con este programa: dos alumnos, cada uno de 1/31 del tamaño del profesor como máximo. Unos diez minutos con dos núcleos. Si se da otra vez, sigue donde se detuvo y no repite nada de lo hecho</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>Recibe el proyecto demo.nonn y, en export, los alumnos</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>En unos dos minutos, con menos imágenes: para echar un vistazo, los alumnos son menos exactos</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>no contiene ninguna ejecución inacabada de la partición y el plan actuales que continuar</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>se empezó con %1 %2, no %3: omita la opción o empiece una ejecución nueva sin --resume</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>Ejecución %1: %2 épocas, de las que la %3 fue la mejor en las imágenes de validación con %4; %5 imágenes/s, %6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint: alumnos y capa de fusión juntos; independent: cada alumno solo, luego la capa de fusión, de modo que los dispositivos tampoco necesitan hablar al entrenar (por omisión: joint)</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>Cómo se comparan las características de los alumnos con las del profesor: partition, cada alumno por su cuenta, la misma escala para cualquier número de alumnos; concatenated, como hacen los autores de NoNN (por omisión: partition)</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>Peso de las respuestas del profesor; las etiquetas reciben el resto hasta 1</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>Suaviza las respuestas antes de compararlas</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>Peso de la pérdida de características (por omisión: 100; con --feature-loss concatenated 10000)</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>Probabilidad de que se pierda el mensaje de un alumno al entrenar, para que los demás aprendan a prescindir de él (por omisión: 0)</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>Entrena a los alumnos para imitar los filtros y las respuestas del profesor. Cada ejecución se guarda con su número; si se detiene (Ctrl-C), --resume la continúa como si nada</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>Memoria para las respuestas del profesor, para no consultarlo de nuevo en cada época; 0: no se guarda ninguna</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>Imágenes de entrenamiento usadas, de cada clase su parte; 0: todas (por omisión: 0)</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>Redes en lugar de las del plan, como wrn-10-1: una para todos los alumnos o una para cada uno, con comas</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>Continúa la última ejecución inacabada, con sus propios ajustes y su número de hilos</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>%1 filtros, %2 aristas de peso %3 o más, %4 filtros sin arista</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>Regla %1, de %2 imágenes; %3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>Regla %1; %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito en %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>Modularidad (cuánto más pesan las aristas dentro de los alumnos que por azar): %1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>Encontradas %1 comunidades con resolución %2; concordancia entre semillas %3 de 1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>Encontradas %1 comunidades con resolución %2; concordancia entre semillas -</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>Conservados %1 de %2 filtros, con %3 de la actividad</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>El profesor solo con estos: %1 de las imágenes de validación por las que se le preguntó</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution: «%1» no es auto ni un número mayor que 0</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move: «%1» no son filtros y un alumno, como 3,17=1 o 4=discarded</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>Construye el grafo de filtros: un nodo por cada filtro del último mapa de características del profesor, una arista entre dos que responden a las mismas imágenes de validación</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>Peso de una arista: ah (activation hubs, une filtros fuertes con débiles) o ca (co-activation, une filtros parecidos)</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>Solo estos filtros más fuertes de una imagen forman aristas; 0: todos</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>Se descartan las aristas por debajo de este percentil de los pesos; por omisión el que conviene al número de filtros, 99 o menos</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>Imágenes de validación por las que se pregunta al profesor; 0: todas. Sus respuestas se guardan en el proyecto</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>Construye en su lugar a partir de una tabla CSV de imágenes x filtros</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>Toma en su lugar una tabla CSV de pesos de filtros x filtros, o una lista de aristas (source, target, weight)</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>Qué de esa tabla son nombres: su primera línea (header), su primera columna (index), ambas (both) o nada (none); auto lo averigua y lo dice</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>Escribe también el grafo; la extensión decide: .dot, .graphml, .csv, .json o .svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>Reparte los filtros entre los alumnos, según las comunidades del grafo</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>Cuántos alumnos, uno por dispositivo</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>Por encima de 1 da más comunidades, y menores; auto busca el número de alumnos</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>Qué filtros no imita ningún alumno: cover-all no omite ninguno, drop-isolated los que no tienen arista, drop-largest el grupo mayor (como hacen los autores de NoNN)</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0: tamaños tal como se encuentran; 1: tamaños iguales</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>Después mueve filtros a mano, como 3,17=1 (al alumno 1) o 4=discarded; se puede dar varias veces</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todo junto</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>Alumnos para %1 en %2, %3 ms por imagen en un hilo.</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>Los alumnos que responden acertaron %1 de las imágenes de prueba, medido en fp32.</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>Pregunta a los alumnos de un paquete qué hay en unas imágenes, a cada uno solo y a todos juntos</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>Carpeta o archivo zip, véase nonn export --format bundle</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG, PNG, WebP o BMP; de una carpeta todas las que contiene</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>Alumnos que no responden, como 0,2</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csv y --same-memory van con --sweep</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>No todos los alumnos caben; no se guardó nada.</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>Elige para cada alumno la mayor red que cabe en su dispositivo. Si no cabe ninguna, se muestra la más próxima y el estado de salida es 3</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>Bytes de los pesos como se despliegan, como 500KB (1000 bytes) o 500KiB (1024)</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>De pesos, activaciones y mensajes: fp32, fp16 o int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>Operaciones de multiplicación y suma (MAC) por imagen, como 50M</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill: cada alumno tan grande como admite su dispositivo; share: todos con los mismos parámetros por filtro, de modo que uno con pocos filtros es pequeño</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>Bytes de las activaciones en su máximo, como 320KB</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>Una lista JSON de dispositivos, cada uno con su presupuesto: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; los límites de arriba valen donde no dice nada. Si ninguna entrada nombra un alumno, el planificador elige qué dispositivo ejecuta cuál</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>En qué debe ser mejor la elección de dispositivos del planificador: latency (latencia), energy (energía) o accuracy (exactitud cuando fallan dispositivos)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local: cada dispositivo ve la imagen por sí mismo; sent: enviarla cuenta en la latencia</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>No guarda nada, sino que compara 1, 2… N alumnos: memoria, bytes, latencia y, si se entrenó una red así, exactitud; sin límite, con los dispositivos del plan del proyecto</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>Con --sweep: los dispositivos tienen entre todos tanta memoria, sean cuantos sean, como los alumnos actuales del proyecto</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>Escribe lo que encuentra --sweep como tabla</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>Predice qué se dicen los dispositivos, cuánto tarda una imagen y qué cuesta, junto a una red dividida capa por capa entre otros tantos dispositivos</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>Una lista JSON de dispositivos, como para nonn plan (por omisión: los del plan, si no una Raspberry Pi 4 cada uno)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local: cada dispositivo ve la imagen por sí mismo; sent: se envía a cada uno, y se cuenta</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>Qué envía un dispositivo: features (características), su parte de los logits, o auto para lo menor; la respuesta es la misma</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>Imágenes simuladas al azar, con tramas perdidas, retrasos y dispositivos averiados (por omisión: 10000; 0: ninguna)</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>Escribe qué hace cada dispositivo y cuándo para una imagen, con los alumnos y con una red dividida de cada modo</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>De qué alumnos (por omisión: los de la última ejecución terminada, si no el plan)</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>Mide tiempos de alumnos en esta máquina, o toma tiempos de otra parte, y guarda entre sus propios dispositivos la velocidad y el coste de arranque que los explican</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>El dispositivo que recibe las velocidades, incluido en el programa o nuevo</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>Tiempos de una placa o un emulador: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>current</source>
        <translation>actualizada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>Las imágenes de prueba se separaron de las de entrenamiento</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>Las imágenes de prueba son las de la carpeta val: no hay carpeta test</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>Las imágenes de validación se separaron de las de entrenamiento</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>Omitida: 1 imagen que no se puede leer</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>Omitidas: %1 imágenes que no se pueden leer</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>… (--json enumera más)</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>Datos:    %1, %2 clases, imágenes de %3; %4 para entrenar, %5 para validar, %6 para probar</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>Profesor: aún ninguno</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>Profesor: %1 (%2), %3 filtros</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, exactitud en prueba %2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>El profesor recibe otras imágenes y está desactualizado, y también lo que se hizo de él</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>Siguiente: nonn teacher train (o nonn teacher import) %1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>hace falta --source, --size o --channels</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>Encontradas de nuevo, las mismas que al crear el proyecto</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>Duda:     %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>Nota:     %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>students</source>
        <translation>alumnos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>mejor</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inacabada</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>en %1, que no está (¿movido? nonn data)</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>Cambiado: desde que se creó el proyecto: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>Consultas de las imágenes de prueba: %1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>Crea un proyecto para un conjunto de imágenes</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>Dónde están las imágenes: fashion-mnist, idx:DIR (formato de MNIST), cifar10:DIR, cifar100:DIR; imágenes en carpetas de clases, con o sin train, val y test (folder:DIR); CUB-200-2011 (cub:DIR, o cub-boxes:DIR para ver solo lo que hay en los recuadros), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). Una parte de las imágenes de entrenamiento, elegida por --seed, se aparta para validar, y para probar si el origen no lo hace</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>Las redes ven cuadrados con tantos píxeles de lado: las imágenes se escalan, bilinealmente, y se recortan a su cuadrado central (por omisión: tal como son, o como las recibe el profesor; imágenes de hasta 48 píxeles tal como son, otras con 64, desde 200 píxeles con 224)</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>Las redes ven imágenes en escala de grises (1: la media de rojo, verde y azul) o en color (3: el gris repetido) (por omisión: tal como son, o como las recibe el profesor)</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>Bytes en disco para imágenes descodificadas de todos los proyectos; lo que no cabe se descodifica cuando hace falta</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>La red entrenada que imitan los alumnos: un archivo como lo admite nonn teacher import, o builtin para la que viene con este programa (solo fashion-mnist); puede venir después, con nonn teacher</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>Qué carpetas de folder:DIR contienen sus partes: auto, por sus nombres (train, Training, seg_train, val, valid, test_set…); none, cada carpeta es una clase; o training=CARPETA,validation=CARPETA,test=CARPETA</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>Qué se hace con las clases sin imagen para entrenar: leave-out, y las demás se numeran de nuevo, o keep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>Dice a un proyecto dónde están ahora sus imágenes, que deben ser las mismas, o cómo deben verlas las redes: un profesor que recibe otras imágenes queda entonces desactualizado</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>Dónde están, como lo admite nonn new --data</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>Como lo admite nonn new; 0: tal como son</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>Muestra qué hay en un proyecto y qué está desactualizado: hecho de algo que ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>Escribe los comandos que hacen un proyecto del mismo contenido, para ejecutarlos en otra carpeta</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>Esta fue la consulta número %1 de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM (arena)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>previsto</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>Bytes en una placa:</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>rangos</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>exactitud</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>en int8</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>donde más se pierde</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>relación señal-ruido, dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>En enteros de 8 bits, con %1 imágenes de validación:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>mayor diferencia</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>Lo mismo en un archivo: %1 junto a la carpeta, %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamaño</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>Ejecución %1, escrita en %2</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>Vueltos a leer, difieren de lo entrenado en %1 como máximo.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>student</source>
        <translation>alumno</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>instrucciones por imagen</translation>
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
        <translation>pila</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>difieren</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 se omitió: %2.</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32 o int8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>Cuántas imágenes</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>Qué ejecución (por omisión: la última terminada)</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>Grafo, partición y plan vuelven a ser los de la ejecución %1.</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>Recupera el grafo, la partición y el plan de los que procede una ejecución, en lugar de los actuales</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Qué ejecución</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>Mide profesor y alumnos en las imágenes de prueba, solos, juntos y para cada conjunto de dispositivos que responden; el proyecto cuenta cuántas veces se hizo</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>Escribe los alumnos como archivos que se ejecutan: cada alumno, la capa de fusión que une sus mensajes, la red entera, y un manifiesto que dice qué es cada cosa. Se vuelven a leer y se comparan</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript: para torch.jit.load de PyTorch y LibTorch; onnx: para ONNX Runtime y otros motores; c: C99 para placas, sin biblioteca; bundle: todo ello con vectores de referencia, un repositorio de modelos para servidores y programas que los ejecutan, como carpeta y archivo zip</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32; fp16: de los pesos (torchscript, onnx); int8: de todo (onnx, c), con rangos de imágenes de validación. De un paquete: lo que se ejecuta si nadie dice otra cosa</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>Qué hay en un paquete; también: torchscript-fp16</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta donde escribir</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>La ejecución %1 ya no está</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>Da nombre a una ejecución de los alumnos, anota algo sobre ella o la elimina</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>Su número, como 002</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>Cómo se llama; &apos;&apos; para su número</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>Qué hay que recordar de ella</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>La elimina para siempre, con sus alumnos</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1: %2 parámetros, %3 operaciones de multiplicación y suma por imagen, %4 filtros que imitar: %5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>Entrenado %1 épocas, de las que la %2 fue la mejor en las imágenes de validación; %3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>Exactitud: validación %1, prueba %2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalizado por</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>media</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desviación</translation>
    </message>
    <message>
        <source>right</source>
        <translation>aciertos</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> (elegido)</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> (igual de bueno)</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, azul primero</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--mean y --std van juntos</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgr va con --mean y --std</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>Entrena o importa la red que imitan los alumnos</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>Entrena un profesor con las imágenes del proyecto. Un entrenamiento detenido continúa si se vuelve a dar el mismo comando. Al final se mide su exactitud en las imágenes de prueba, lo que cuenta como una consulta de ellas</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K (Wide ResNet de profundidad D y anchura K), wrn-D-K-nonn (como la construyen los autores de NoNN), vgg-D, vgg-D-K, mobilenetv2 o mobilenetv2-K; como las escriben otros: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (véase el manual)</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>Toma una red entrenada: cualquier clasificador de imágenes como TorchScript (con trace o script), uno convolucional como ONNX, o un archivo de profesor escrito por este programa, como teacher.pt de otro proyecto. TorchScript es un programa: se ejecuta, pero no si pudiera escribir archivos o acceder a la red informática. Se mide el profesor, lo que cuenta como una consulta de las imágenes de prueba</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>El archivo, o builtin para el profesor que viene con este programa</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript, ONNX: la convolución cuyos filtros se han de imitar, tras su batch norm y su activación; si no, el último mapa de características antes del pooling global o del aplanado</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>El archivo contiene solo pesos (de torch.save o safetensors): los de esta red del catálogo, véase nonn teacher train --help</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>Por qué se normalizan sus imágenes, para cada canal, donde 1 es blanco; si no, lo que da la mejor exactitud en imágenes de validación entre lo habitual</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>Las desviaciones típicas que van con --mean</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>Con --mean y --std, que están en ese orden: recibe azul, verde, rojo</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>Las redes, esta y los alumnos, ven imágenes de tantos píxeles de lado, como lo admite nonn new; si no, como ahora o, si no puede responder a esas, de un tamaño habitual al que responda</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>Lo mismo con imágenes en escala de grises (1) o en color (3), como lo admite nonn new</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>Permite que se ejecute aquí el profesor del proyecto si es un programa (TorchScript) que vino con el proyecto, como de otro ordenador. Solo si sabe de dónde viene</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>El profesor se puede ejecutar aquí: SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>filtros de los alumnos</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>modularidad</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>profesor enmascarado</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ejecución</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>(la del proyecto)</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>Aún no se ha guardado ninguna variante: --keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>Compara las particiones guardadas, con lo que alcanzaron sus alumnos si se entrenaron; guarda la actual, o recupera una con su grafo y su plan</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>Guarda la partición actual y su plan con este nombre</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>Recupera la variante de este nombre</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>Olvida la variante de este nombre</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, quedan unos %1</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>Dispositivos que responden</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>Exactitud en %1 imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>Exactitud en %1 imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>Exactitud en %1 imágenes de prueba</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>profesor</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>profesor solo con los filtros de los alumnos</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>todos los alumnos juntos</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>solo</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>todos menos él</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>como sus filtros</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por azar</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (por omisión: %2)</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>Comandos (cada uno tiene --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>«%1» no es un comando; nonn --help los enumera</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>ya nadie lee la salida de errores: detenido, y el estado se guardó. Con --quiet no se dice nada ahí</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>el resultado no se puede escribir en la salida estándar</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>el flujo estándar %1 está cerrado; si no se quiere, llévelo a /dev/null</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>«%1» no es un número entero de %2 a %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>«%1» no es un número mayor que %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>«%1» no es un número desde %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>«%1» no es un número mayor que %2 hasta %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>«%1» no es un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 no está en {%3}</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: el valor %2 no está entre %3 y %4</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1: el valor %2 no está en [%3 - %4]</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1: como máximo %2, pero se dieron %3</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1: se necesitan %2, faltan %3</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 excluye %2</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>hace falta %1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>No se esperaba el argumento siguiente: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>No se esperaban los argumentos siguientes: %1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>No se pudo convertir: %1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>Hace falta un subcomando</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %2 de %3</translation>
    </message>
    <message>
        <source>%1 (binds)</source>
        <translation>%1 (limita)</translation>
    </message>
    <message>
        <source>Students %1: %2</source>
        <translation>Alumnos %1: %2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>Alumno %1: %2</translation>
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
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Title of a column: the probability that a device is gone.</extracomment>
        <translation>ausente</translation>
    </message>
    <message>
        <source>slowest student %1 ms, all devices %2 mJ, all answer with probability %3</source>
        <translation>alumno más lento %1 ms, todos los dispositivos %2 mJ, todos responden con probabilidad %3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>Para %1, el mejor de todos los modos: %2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>Para %1, un buen modo: %2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>El mismo tamaño, dividido por</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>bytes enviados</translation>
    </message>
    <message>
        <source>weights a device</source>
        <translation>pesos por dispositivo</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>De los que caben, o de todos si no cabe ninguno, el más rápido: %1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>Promesa del artículo</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aquí</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>el doble de esta cifra</translation>
    </message>
    <message>
        <source>then</source>
        <translation>entonces</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>Simulado %1 veces: todos responden en %2, bytes transmitidos %3 de media</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1, latencia p50 %2 ms, p95 %3 ms, p99 %4 ms</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>La RAM del alumno %1, %2, la fija %3: imagen %4, espacio de trabajo %5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1; menos: %2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>red</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parámetros</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>activaciones</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensaje</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>mayor</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>enviado por imagen</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>%1 alumnos: %2.</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* ningún otro tiene menos memoria por dispositivo y menos latencia.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisión</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1: %2 MAC/s, depthwise %3 MAC/s, arranque %4 ms; explica los tiempos con un error de %5</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>Guardado como «%1» en %2</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>Para una imagen</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>por capas</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>transmitido, con cabeceras y repeticiones</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>Energía de todos los dispositivos: %1 mJ</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>Todos los dispositivos responden con probabilidad %1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>Exactitud esperada: %1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>La red dividida por capas es una %1 del tamaño total de los alumnos.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>Cuántas veces se ve cada imagen</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Imágenes por paso</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>Tasa de aprendizaje en su máximo</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>Cómo cae la tasa de aprendizaje: cosine, hasta nada a lo largo de medio coseno; step, a un quinto tras el 30&#xa0;%, 60&#xa0;% y 80&#xa0;% de las épocas</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>Las imágenes se desplazan al azar hasta tantos píxeles, si no se recortan al azar</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>No refleja las imágenes una de cada dos veces</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>Se muestran partes de las imágenes al azar, de no menos que esta parte del área, escaladas a su tamaño; 0: sin tales recortes (por omisión: según las imágenes; 0 hasta 48 píxeles, si no 0.25, o 0.08 con 200.000 imágenes o más)</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>Brillo, contraste y saturación cambian al azar hasta en esta parte (por omisión: 0)</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>Probabilidad de que se borre al azar un rectángulo de una imagen (por omisión: 0)</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32; bf16, más rápido si el procesador tiene instrucciones para ello; auto elige (por omisión: auto)</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>no se puede codificar: %1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>no contiene ninguna comparación que continuar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>semillas</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>falta uno</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>faltan %1&#xa0;%</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>frente a su referencia</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>con ausentes</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>por dispositivo</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the random partition among as many devices or what --reference says.</source>
        <translation>%1 de %2 filas y semillas están terminadas. Las exactitudes son de imágenes de prueba, media y desviación típica sobre semillas; las diferencias, en puntos, emparejadas por semilla, con intervalos del 95&#xa0;%, frente a la partición aleatoria entre otros tantos dispositivos o lo que diga --reference.</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>La fila %1 es la ejecución %2.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>Entrena redes de alumnos y aquello con lo que se han de medir, con la misma memoria, imágenes y semillas, y las compara en las imágenes de prueba. Cada fila y semilla se guarda cuando termina: si se detiene (Ctrl-C), el mismo comando o --resume continúa. Filas: teacher; single-total, una red tan grande como admiten todos los dispositivos; para cada número K de dispositivos nonn-kK (comunidades por centros de activación) y nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK y single-kK-labels, una red del tamaño de un dispositivo con y sin el profesor; ensemble-kK, K de esas</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>Con cuántas semillas, desde --seed (por omisión: 3)</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>Números de dispositivos, con comas (por omisión: 1,2,4,8)</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>Solo estas filas, con comas; * vale por cualquier cosa, como en nonn-k4* (por omisión: todas)</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>Bytes de los pesos de todos los dispositivos juntos, cada uno con su parte igual (por omisión: los del plan)</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>Peso de la pérdida de características (por omisión: 100)</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>Probabilidad de que falte un dispositivo, para la exactitud que entonces se espera (por omisión: 0.1)</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>La fila con la que se comparan las demás (por omisión: la partición aleatoria entre otros tantos dispositivos)</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>Continúa la última comparación; las opciones cambian lo que se le pide</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>No entrena nada: solo muestra lo terminado de la última comparación</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>Hace de esta fila, con --seed, una ejecución del proyecto: para usarla, evaluarla y exportarla</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>Escribe la tabla ahí</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>Escribe la tabla ahí para personas</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leiden o louvain buscan comunidades; random y contiguous son controles de los mismos tamaños; class-wise junta filtros que responden a las mismas clases</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>El alumno %1 faltó en %2 de %3 imágenes.</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--without omite alumnos que se ejecutan aquí, no en --nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>Alumnos para %1: %2 ms (99&#xa0;%: %3) de la pregunta a la respuesta, %4 imágenes por segundo, %5 bytes enviados y %6 recibidos.</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>Dispositivos que ejecutan nonn-node y a los que se pregunta en lugar de este: como 10.0.0.1:8001,10.0.0.2:8001; como 0=10.0.0.1:8001 solo para el alumno 0. Varios con un mismo alumno se suplen entre sí</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>Quien no haya respondido para entonces falta (por omisión: 1000)</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>Las conexiones se cifran, y los nodos muestran un certificado firmado por uno de este archivo (PEM)</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>El token de este archivo se presenta a los nodos</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>Pregunta a nodos de otras máquinas sin --tls-ca o --token-file</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>Imágenes en una pregunta a los nodos (por omisión: 1)</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>Preguntas a los nodos abiertas a la vez (por omisión: 1)</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32, fp16 o int8 (por omisión: lo que elija el paquete; con nodos: lo que tengan)</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1: %2 ciclos por instrucción a %3 MHz, una estimación, junto al perfil de %4.</translation>
    </message>
    <message>
        <source>estimated, ms</source>
        <translation>estimado, ms</translation>
    </message>
    <message>
        <source>profile, ms</source>
        <translation>perfil, ms</translation>
    </message>
    <message>
        <source>Compile the C of each student for boards that QEMU emulates, run images there and compare; says which Debian packages it lacks for which board</source>
        <translation>Compila el C de cada alumno para placas que emula QEMU, ejecuta allí imágenes y compara; dice qué paquetes de Debian faltan para qué placa</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>Cuáles: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>tiene un recuento menor que 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>«%1» no está entre las filas, que se han de comparar con ella</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>tiene exactitudes de %1 subconjuntos, que no es una potencia de 2</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>los números de alumnos son al menos 1, cada uno dado una vez; %1 no lo es</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>ninguna fila se llama «%1»; nonn compare --help las enumera</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>ninguna red cabe en %1 bytes</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1 y %2 mediciones no son pares</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>la distribución de Student tiene al menos un grado de libertad</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>un cuantil se pide de la mitad hasta menos de 1</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>el grafo no sabe a qué clases responden sus filtros; solo lo sabe uno construido del profesor</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>los filtros responden sobre todo a menos clases que alumnos hay</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>una comparación necesita saber cuánta memoria tienen los dispositivos entre todos: --memory, o un plan</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>no hay fila «%1» con semilla %2 en esta comparación</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>no es una red de redes neuronales, como lo son las ejecuciones</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>no está terminada</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>%1 con semilla %2 se deja a %3</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semilla %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>ningún nodo lo sirve</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>no respondió en %1 ms</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>está desconectado</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>no se le esperó</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>cerró la conexión</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>da una respuesta imposible: %1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1 está en otra máquina: se le pregunta con TLS (--tls-ca) y con un token (--token-file), o con --insecure sin ninguno</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>«%1»: delante de &apos;=&apos; va el número de un alumno</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>«%1»: nadie escucha en el puerto 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>«%1»: ese no es el nombre de una máquina</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 se nombra dos veces</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>no contiene un certificado en PEM</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>no responde a tiempo</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>está sobrecargado: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>no es accesible: %1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>deniega el acceso: %1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>no habla el Open Inference Protocol</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>no puede responder: %1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>otros responden en su lugar</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>aún no se ha sabido de él</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>no sirve ninguno de los alumnos del paquete</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>no es ninguno para este paquete: %1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>aún no ha cargado sus alumnos</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>de estas imágenes se pregunta por 1 a %1 a la vez</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>contactando con los nodos</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>ningún alumno respondió: %1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>su %1 es de otra forma que el del paquete</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>no tiene %1</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>respondió otra cosa que %1</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>respondió %1 de otra forma</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>respondió %1 de otra longitud que la que dijo</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>respondió lo que no es un número</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>sirve alumnos en %1</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>sirve %1 de otro paquete, para %2: el SHA-256 de su archivo es otro</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>sirve %1 de otro paquete: de la imagen de referencia dice otra cosa</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>«%1» no es HOST:PORT, como 127.0.0.1:8001</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>no contiene una clave privada en PEM, o contiene una con contraseña</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>no es la clave del certificado %1</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>el plazo del certificado %1 ha pasado: los clientes lo rechazan</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>tiene más de %1 %2</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>tiene dos veces el contenido de una entrada</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>la forma de %1 debe ser [N, %2, %3, %4]</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>una petición tiene de 1 a %1 imágenes, no %2</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1 contiene %2 %3, pero su forma y su tipo de datos necesitan %4</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>tiene contenidos que no van con el tipo de datos %1</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1 no es un número del tipo de datos %2</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>el modelo tiene una entrada, %1</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>el modelo no tiene salida %1; tiene %2 y %3</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>la salida %1 se pide dos veces</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>el tipo de datos de %1 debe ser FP32, UINT8 o INT8, no %2</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contents y contents nunca se dan a la vez</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>raw_input_contents tiene %1 entradas para una entrada</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>no se dan ni raw_input_contents ni contents</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1 contiene algo que no es un número, o infinito</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>no puede escuchar en %1</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>un certificado y su clave se dan los dos o ninguno</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>a %1 se puede llegar desde otras máquinas: dé --tls-cert, --tls-key y --token-file, o diga --insecure si todo el mundo puede conocer y usar los alumnos</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>nombre cada alumno una vez, y al menos uno</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>un token es una línea de %1 a %2 letras, dígitos y signos sin espacios</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>debe ser mayor que 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>no puede ser negativo</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>debe ser como máximo %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>debe ser un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>debe ser un nombre de 1 a %1 letras</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>debe tener una letra de la a a la z o un dígito</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>ya hay uno con este nombre</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1 es para --nodes</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>se empezó con otros --arch, --images o --students: omítalos o empiece una ejecución nueva sin --resume</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>Ejecución %1, alumnos %2: %3 épocas, de las que la %4 fue la mejor en las imágenes de validación con %5 cada uno de media; %6 imágenes/s, %7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>A continuación: nonn merge %1 %2 RUN..., con las ejecuciones de los demás alumnos</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>Con --mode independent: entrena solo estos alumnos, por número desde 0, como 0,2; nonn merge los une con los que entrenaron otras máquinas (por omisión: todos)</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>Une ejecuciones que entrenaron cada una algunos alumnos (nonn distill --students) en una de todos, y ajusta su capa de fusión</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>Ejecuciones de este proyecto por número, carpetas de ejecuciones de sus copias, o copias de él, de las que se toma la última ejecución de algunos alumnos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>es para imágenes de otra forma que las de este proyecto: pregunte por imágenes propias</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>creando el paquete</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>en modo joint los alumnos aprenden juntos: solo con --mode independent se pueden entrenar algunos de ellos</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>no hay alumno %1: la partición tiene %2, desde 0</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>el alumno %1 se nombra dos veces</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>solo el alumno %1</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>solo los alumnos %1</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>contiene %1: nonn merge lo une con ejecuciones de los demás</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1: sus números no ascienden</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>no es una ejecución de este proyecto, ni la carpeta de una ejecución, ni otro proyecto</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>no contiene ninguna ejecución de solo algunos alumnos: nonn distill --students hace una</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>es una ejecución de todos los alumnos: no hay con qué unirla</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>terminó tras la época %1 de %2</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>se entrenó con %1 %2, %3 con %4</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>se entrenó con otro profesor que el del proyecto</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>se entrenó con otros datos que los del proyecto</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>se hizo de otra partición que la que tiene ahora el proyecto; si es una ejecución de este proyecto, nonn use la recupera</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>se entrenó con otras redes que las del plan actual del proyecto</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>no hay alumno %1</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>entrenó al alumno %1, como %2</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>y a las demás ejecuciones dadas les falta el alumno %1</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>el alumno %1 no encaja con su partición</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>no tiene las épocas de su ejecución</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>ajustando la capa de fusión</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>respondió como %1 de otro paquete: el SHA-256 de su archivo es otro</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>solo en modo independent se pueden entrenar algunos alumnos sin los demás</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>Núcleos de procesador que usar (por omisión: todos, o la parte que toca a cada proceso que se inició aquí para entrenar juntos)</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>contra fallos</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>una fusión para cada subconjunto</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>cada alumno dos veces</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>Donde torchrun, mpirun o srun inicia varios procesos que entrenan juntos: segundos que uno espera a otro que no da señales</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>tiene exactitudes de %1 y de %2 subconjuntos</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>no hay imágenes con las que ajustar una capa de fusión</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>no se miden los subconjuntos de más de %1 alumnos</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>no es el proyecto del proceso principal: su %1 difiere</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>varios procesos solo entrenan en procesadores: indique --device cpu</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>el proceso %1 de %2 no ha sabido nada de otro durante %3 s, y termina</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>el proceso %1 de %2 termina, pues otro ha terminado</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>el proceso %1 de %2 no ha podido conectar con los demás en %3:%4 en %5 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>varios procesos solo entrenan alumnos juntos en modo joint; en modo independent cada uno entrena algunos por su cuenta: véase --students</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>la variable %1 es «%2», que no es un número de %3 a %4</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>este es el proceso %1 de %2 en varias máquinas, y la variable MASTER_ADDR, donde se encuentra el proceso 0, no está definida</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>la variable %1 está definida y %2 no</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>el flujo estándar %1 está cerrado; si no se quiere, llévelo a /dev/null</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>Sirve alumnos de un paquete en este dispositivo, por gRPC según el Open Inference Protocol (KServe v2): cada uno es un modelo que recibe imágenes y da su parte de los logits, y sus características. Escribe &apos;ready HOST:PORT&apos; en cuanto responde, y termina con SIGTERM o SIGINT, tras atender las peticiones en curso</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>Código de salida: 0 se pidió que terminara, 1 fallo, 2 opciones incorrectas, 3 entrada incorrecta.</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>Un paquete: su carpeta o su archivo zip</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>Qué alumnos, como 0 o 0,1; el alumno 0 es el modelo student0</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>Dónde se conectan los clientes, como 127.0.0.1:8001, [::1]:8001 o 0.0.0.0:8001; con el puerto 0, en uno libre</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>En qué números calculan los alumnos; sin indicarlo, como diga el paquete</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>Certificado en PEM, seguido de los que llevan a su autoridad de certificación; con él solo se usa TLS</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>La clave privada del certificado en PEM, sin contraseña</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>Archivo de una línea, un secreto de 16 caracteres o más: se rechaza a quien no lo envíe</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>Escucha donde otras máquinas pueden conectarse, aunque no haya certificado o token</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>Informa a Prometheus, en http://HOST:PORT/metrics, de cuántas peticiones hubo y cuánto tardaron; sin cifrar, a cualquiera que pueda conectarse</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>Escribe una línea de JSON en la salida de errores por cada petición</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>Peticiones que se atienden a la vez</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>los procesadores</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>Segundos que las peticiones aún pueden tardar cuando se pide al nodo que termine</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>Cuando faltan alumnos, los demás responden con una capa de fusión propia.</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>Ajusta primero, con imágenes de validación, una capa de fusión para cada subconjunto de alumnos, que responde mientras faltan los demás, y guarda estas capas con la ejecución. features, logits: lo que los alumnos les envían; none: las quita (por omisión: las que haya)</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>Escribe también el profesor (con --format onnx o bundle); uno que vino como programa, si se admiten sus operadores</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>con su propia capa de fusión</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>Capas de fusión para los restantes: %1, %2, ajustadas con %3 imágenes de validación a lo que envían los alumnos (%4).</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networks hace el trabajo de los comandos de nonn que ejecutan redes, y solo lo llama nonn: tarda más en arrancar. Llame a nonn.</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>Con capas de fusión para los restantes: %1, por %2 de mensajes</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>no se puede iniciar: %1. Está en el paquete avahi-utils de Debian</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1 no se anuncia a nadie: ninguna otra máquina puede alcanzar esa dirección</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>Anuncia a la red por mDNS que el nodo está aquí, para que se encuentre; requiere Avahi</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>contiene archivos comprimidos, como si se hubiera vuelto a empaquetar; en el archivo de un paquete están sin comprimir. Descomprímalo e indique la carpeta</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>no encaja con los alumnos y clases del manifiesto</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1 es una operación de profesores de fuera, para la que no hay C</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>combina dos tensores, lo que solo se admite en una suma o una multiplicación</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>el profesor vino como programa, del que no se puede hacer un archivo ONNX: %1. Los alumnos se pueden exportar sin él</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>las capas de fusión para los restantes son de otros alumnos</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1 es una operación que ningún alumno tiene</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>«%1» no es una aritmética; valores posibles: fp32 y bf16</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>responde con algo distinto de logits y características</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>su operador %1 (%2): %3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>número %1, antes de la primera capa</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>número %1, después de %2</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>es uno de más de %1 que se ejecutan</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>depende del contenido de las imágenes</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>toma %1 valores, y hay %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falló: %1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>multiplica %1 por %2</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>toma canales que no están entre los %1 que hay</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>su %1 no se admite</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>sus pesos no encajan con aquello por lo que se multiplican</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>su %1 no se admite</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>su %1 no se calcula a partir de ninguna imagen</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>lee un mapa que se rellenó, lo que solo pueden las convoluciones y los pooling</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>su %1 no es una constante</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>su %1 no se admite</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>está transpuesto, lo que no se admite</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>lee un mapa que se rellenó con algo distinto de ceros</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>su %1 no se admite</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>toma el máximo de ventanas que se solapan, lo que no se admite</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>no es sobre alto y ancho, lo único que se admite</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>una capa de fusión tiene %1 números en una fila, no %2</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>una capa de fusión contiene un número demasiado grande</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>una capa de fusión lee %1 números, no los %2 que envían sus alumnos</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>no contiene capas de fusión para los restantes</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>es de la versión %1, y este programa conoce la versión %2</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>tiene un tamaño que no es válido</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>tiene %1 capas de fusión para %2 alumnos, no %3</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>con un solo alumno no hay restantes</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>las capas de fusión para los restantes son para un máximo de %1 alumnos, que tienen %2 subconjuntos; hay %3 alumnos</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>las capas de fusión para los restantes requerirían %1 números, y se permiten %2</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>las capas de fusión para los restantes de la ejecución %1 son de otros alumnos y no se usan: nonn evaluate --survivors las hace de nuevo</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1 es una operación de profesores de fuera, para la que no hay enteros de 8 bits</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>Lo mismo si la hay; si no, empieza una ejecución nueva: para trabajos que se vuelven a iniciar</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>capas para los restantes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>Seguir entrenando los alumnos en enteros de 8 bits durante tantas épocas antes de escribirlos en int8, y conservarlo si acierta más imágenes de validación</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>Ajustados (épocas: %1): %2 en int8 en lugar de %3, y se conserva.</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>Ajustados (épocas: %1): %2 en int8 en lugar de %3, y no se conserva.</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>los alumnos se ajustan para enteros de 8 bits: con ONNX o C en int8, o un paquete que los tenga</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>época %1: pérdida %2, %3 imágenes/s</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>se guardan las respuestas del profesor a una variante de cada imagen, %1</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>Enlace de los dispositivos, como wifi, ble o thread (por omisión: el planificado, si no wifi)</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>Probabilidad de que falte un dispositivo (por omisión: la planificada, si no 0)</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>Dañado:   %1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labels es para --activity o --matrix</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--parts es para --format bundle</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>De estos dispositivos no se conoce la energía, y son la última opción: %1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>las imágenes se decodifican cada vez que se ven: la caché %1 %2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>contiene una sola carpeta, %1; se esperaban al menos dos clases, cada una en su carpeta. ¿Están las clases dentro de ella?</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>es una tubería o un dispositivo, no un archivo</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>contiene muy pocas imágenes, añada más: %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>tiene %1 celdas, las filas de debajo %2</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>el filtro %1 no puede ir al alumno %2: hay alumnos de 0 a %3</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>el tamaño del alumno %1 no es el número de sus filtros</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>sin ningún alumno no queda quien responda</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>no es una lista de dispositivos: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1 se da por inexistente: %2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1. Ejecute %2 de nuevo</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>fue modificado por algo que no es este programa: ejecute de nuevo %1, que mueve filtros con --move</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>fue modificado por algo que no es este programa: ejecute de nuevo %1</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>no contiene project.json. Tal como este programa lo escribió por última vez está en %1: cópielo a project.json</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1. Se hace de nuevo con nonn evaluate %2 --run %3</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1. La ejecución se quita con nonn run %2 %3 --remove</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>cronometrando alumnos</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1 contiene %2 bytes de constantes, más que los %3 bytes de memoria para los que se planificó</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>Puede ayudar una tasa de aprendizaje menor</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>Datos y profesor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 para entrenar, %2 para elegir, %3 para la última prueba</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Forma</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3, %4 clases</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>Sus filtros</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>Su exactitud en prueba</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>Grafo de filtros y partición</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Comunidades encontradas</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidad</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Actividad conservada</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>Exactitud del profesor solo con estos filtros</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>Filtros del alumno %1</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>Filtros descartados</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
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
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Mejor</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud en validación</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud en prueba</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1: una red de redes neuronales</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilación</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>Conjunta</translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation>Media de los alumnos</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>regla %1, filtros más fuertes %2, percentil %3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>Imágenes consultadas</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1, %2, equilibrio %3, semilla %4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>Épocas, lote, tasa de aprendizaje</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>%1, %2; alpha %3, temperature %4, beta %5</source>
        <translation>%1, %2; alpha %3, temperatura %4, beta %5</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>Arithmetic, threads, seed</source>
        <translation>Aritmética, hilos, semilla</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Hecho con</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1, LibTorch %2, el %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Datos de</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semilla de la división</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>Consultas de las imágenes de prueba</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1, NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Cómo repetirlo</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>Total, dentro de las épocas</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>En imágenes de entrenamiento</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>Lo que ve la cámara</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>Qué dicen los alumnos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Dice</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>Lo que ven los alumnos</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sin imagen</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>Se está abriendo la cámara.</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>Preguntando por lo que ve la cámara</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>Tal como son</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Escala de grises</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Rojo, verde, azul</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>El gris es la media de los tres colores; las imágenes en escala de grises se repiten para cada color.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>Actividad por clase</translation>
    </message>
</context>
<context>
    <name>nonn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prueba</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, imagen %2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>Muestras de cada clase</translation>
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
        <translation>Bytes esperados por imagen</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>Menos que dividido por capas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Llegan todos los mensajes</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Exactitud esperada</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>Lo que todos los dispositivos activos transmiten de media, con cabeceras y repeticiones.</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>Cuántas veces más envía un alumno del mismo tamaño total cuando los dispositivos se reparten sus capas.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>Un alumno dividido por capas</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>Alumno dividido por capas</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>Profesor dividido por capas</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>Comunicación para una imagen</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>Esquema</translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation>Bytes en cada enlace</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Aún no calculado.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Exactitud esperada cuando fallan dispositivos</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>Probabilidad de que falte un dispositivo</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>No se conoce antes de evaluar a los alumnos.</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>%1 sin cabeceras</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>dividido: %1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>con pérdidas y fallos</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>Supuesto: %1.</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>Red de alumnos</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>Un alumno, dividido (%1)</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>Solo los mensajes</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>Con cabeceras y repeticiones</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>Profesor, dividido (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>Alumno %1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>99 de 100 imágenes en menos de</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>De imágenes simuladas al azar, con tramas perdidas, retrasos y esperas donde la radio es compartida.</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>Modos de dividir una red</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>Modos de dividir</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>Lo que promete el artículo</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>Qué hace cada dispositivo para una imagen, incluida la espera por la radio</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>No se conoce: no se conoce la velocidad de un dispositivo.</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50: %1, 95: %2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>Un alumno, dividido por canales (%1)</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>Parte %1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>Con réplicas</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>Un dispositivo por alumno</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>ejecución %1, dropout de dispositivos %2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>ejecución %1, sin dropout de dispositivos</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>Con réplicas, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Lo medido junto a lo esperado</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>Capas para los restantes</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>De los nodos de Dispositivos, con la imagen enviada a cada uno; lo esperado es para los dispositivos y la radio del plan, sea cual sea el ajuste de la derecha.</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>Aún no se ha medido nada: en Dispositivos los alumnos funcionan por su cuenta y se les pregunta por imágenes.</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation>vista por cada dispositivo</translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation>enviada a cada dispositivo</translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation>el menor</translation>
    </message>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation>Dispositivos ausentes</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>De todos los dispositivos.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>Una imagen enviada se cuenta igual para todos los esquemas.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>Ambos dan la misma respuesta: la capa de fusión es lineal.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>Probabilidad de que un dispositivo no responda, cada uno por su cuenta.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>según el plan</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation>Comunicación</translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation>Leyendo los perfiles de radio</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>Lo que los dispositivos se dicen resulta de un plan.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>Calculando lo que se envía</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>nonn::CompareChart</name>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Miembros aleatorios</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>toda la memoria</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>Exactitud según la memoria de un dispositivo</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>Memoria por dispositivo</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Exactitud en prueba</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>Aún no hay cifras: llegan con la primera fila terminada.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>Filas y semillas</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>Lo mejor de varios dispositivos</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Open as a run</source>
        <translation>Abrir como ejecución</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>%n semilla cada una</numerusform>
            <numerusform>%n semillas cada una</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Elija primero una fila.</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>El profesor es el del proyecto.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Aún no está terminada.</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>Hace de ella una ejecución, con su primera semilla, para usarla, evaluarla y exportarla.</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>Solo los alumnos de una partición son una ejecución del proyecto; esta fila está en la carpeta del proyecto, en compare/%1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está en curso.</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>Todo está terminado.</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>Entrena lo que aún no está entrenado; lo terminado queda.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Guarda el entrenamiento donde está; puede continuar después.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>No se está entrenando nada.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Exactitud esperada cuando fallan dispositivos</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contra fallos</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>Tablas de la comparación</translation>
    </message>
</context>
<context>
    <name>nonn::CompareSettingsForm</name>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Una red</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>Con toda la memoria</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>En un dispositivo</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>Sin el profesor</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Conjunto (ensemble)</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Miembros aleatorios</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>Por coactivación</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>Without isolated filters</source>
        <translation>Sin los filtros aislados</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>Sin el grupo mayor</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>Para los alumnos de las comunidades.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>Cada fila se entrena con cada una; las diferencias se emparejan por semilla.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>Lo mismo para cada fila.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Imágenes de entrenamiento usadas, de cada clase su parte.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Together they have the same memory, whatever their number.</source>
        <translation>Juntos tienen la misma memoria, sea cual sea su número.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>En la línea de comandos: %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>como el plan</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>De todos los dispositivos juntos, para los pesos; KB = 1000 bytes.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>No se ha elegido ninguna fila.</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>Memoria: al menos un byte.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>Antes hay que consultar al profesor sobre sus filtros, lo que ocurre al crear el grafo de filtros.</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>Cuánta memoria tienen juntos los dispositivos lo dice un plan, o se indica a la derecha.</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>Leyendo lo comparado</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir al grafo de filtros</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%1 de %2 filas y semillas están terminadas</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>En pausa: la comparación está guardada donde estaba.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1 es la ejecución %2 del proyecto: elíjala en «Entrenamiento» y pulse «Usar esta ejecución»</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparación</translation>
    </message>
</context>
<context>
    <name>nonn::CompareTable</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Semillas</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>Con cuántas está terminada.</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Prueba (%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>De imágenes de prueba, todos los dispositivos juntos; media sobre semillas.</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>Desviación típica sobre semillas.</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>Falta uno (%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>Lo que queda cuando falta un dispositivo, de media sobre los dispositivos.</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>Esperada (%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>Cuando cada dispositivo falta con esta probabilidad, por su cuenta.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Respecto a</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>En puntos, media sobre pares de igual semilla.</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95&#xa0;%</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>La mitad del intervalo del 95&#xa0;% de la diferencia, según la t de Student.</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>Esperada, dif.</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>La misma diferencia de la exactitud esperada.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>Del dispositivo mayor.</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memoria (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>Del dispositivo mayor, por imagen.</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>Por todos los dispositivos, por imagen.</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>Entrenamiento (s)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>De los pasos de entrenamiento, media sobre semillas.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2 puntos</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 puntos</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>un par no dice nada todavía</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>estas semillas no muestran ninguna diferencia</translation>
    </message>
    <message>
        <source>better</source>
        <translation>mejor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>peor</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>Comunidades respecto a %1: %2 (%3) con todos los dispositivos, %4 (%5) cuando falta el %6&#xa0;% de ellos.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidad</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>Actividad conservada (%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Profesor enmascarado (%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1 reconocidas: %2 de %3</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation>%1 tomadas por %2: %3 de %4</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1 (antes: %2)</translation>
    </message>
    <message>
        <source>True class (images)</source>
        <translation>Clase verdadera (imágenes)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusión</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Aún no se ha respondido nada.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>menos: −%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>errores: 0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>más: +%1 de la clase</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>%1 de la clase</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>Filas: clase verdadera. Columnas: lo que se respondió.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>Encontrada: %n clase</numerusform>
            <numerusform>Encontradas: %n clases</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>Imágenes de %1 × %2 píxeles, %3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>en escala de grises</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>en color</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 para entrenar, %2 para elegir, %3 para la última prueba</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>¿Qué imágenes?</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>No se copia ni se cambia nada; el proyecto recuerda dónde están.</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST (paquete de Debian)</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>Carpeta con los archivos de MNIST (IDX)</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de datos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Elija la carpeta que contiene las imágenes.</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>No hay carpeta test: las imágenes de val se reservan para la última prueba.</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>Las imágenes para elegir y para la última prueba se separan al azar.</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>Las imágenes para elegir se separan al azar de las de entrenamiento.</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>Imágenes: %1; lados menores de %2 a %3 píxeles, la mitad de ellas hasta %4</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n imagen no se puede leer y se omite:</numerusform>
            <numerusform>%n imágenes no se pueden leer y se omiten:</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>Carpeta de CIFAR-10</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>Carpeta de CIFAR-100</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>Imágenes en carpetas de clases</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011, aves</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011, aves en sus recuadros</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67, interiores</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet, carpetas de synsets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>Imágenes: %1; lados menores de %2 píxeles</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>Conservar las clases sin imagen</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>Es tal como se encontró</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Carpetas que contiene</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>Otras muestras</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imágenes de validación</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>Imágenes de las que se muestran ejemplos</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semilla </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Semilla de las muestras</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>La misma semilla vuelve a mostrar las mismas muestras.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Muestras</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imágenes de cada clase</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>Tamaño en píxeles, en color</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>Tamaño en píxeles, escala de grises</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>Tamaño en píxeles, %n canal</numerusform>
            <numerusform>Tamaño en píxeles, %n canales</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>Los alumnos aprenden de ellas.</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>Todo lo que se elige al explorar se elige con ellas.</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>Solo para las cifras finales.</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>%1 de las imágenes de entrenamiento se apartaron para validación, de cada clase su parte (semilla %2).</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>Normalización: media %1, desviación %2, de píxeles de 0 a 1.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Leído de %1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Imágenes omitidas</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>No hay carpeta test: las imágenes de val son las de prueba.</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>%1 de todas las imágenes se apartaron para la prueba, de cada clase su parte (semilla %2).</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>Las imágenes se guardan como cuadrados de %1 píxeles de lado, de los que se ve el centro; los entrenamientos ven partes al azar.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n imagen no se puede leer y se omitió:</numerusform>
            <numerusform>%n imágenes no se pueden leer y se omitieron:</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Dudoso: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>Preparadas: %1</translation>
    </message>
</context>
<context>
    <name>nonn::DataSettingsForm</name>
    <message>
        <source>Show them to networks so</source>
        <translation>Mostrarlas así a las redes</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>Como las ven las redes</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>El lado de un cuadrado.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>Un profesor que recibe otras imágenes queda desactualizado hasta que vuelvan a ser como él las recibe.</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>Ya se ven así.</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Leyendo las imágenes</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>No se pueden leer las imágenes: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>¿Dónde están ahora?</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Carpeta de las imágenes</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>Comparando las imágenes con las del proyecto</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Comparando las imágenes</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>ver las imágenes de otro modo</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>Dejando así las imágenes</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>No se puede abrir %1: %2. Quizá la esté usando otro programa.</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>Hay en %1 una cámara que usted no puede abrir: pida a quien administra esta máquina que le añada al grupo %2.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>No se ha encontrado ninguna cámara.</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>Hace falta el paquete %1 para encontrar las que hay.</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>Cámaras: mediante Qt Multimedia %1.</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>Sin cámaras: compilado sin Qt Multimedia (qt6-multimedia-dev).</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1 no ha enviado ninguna imagen en unos segundos. Quizá la esté usando otro programa.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>desconectado</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>Alumno %1, %2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>Desconectar este dispositivo: los demás responden sin él</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>Volver a conectar este dispositivo</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>solo %1</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceEdit</name>
    <message>
        <source>spare</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>un límite de 0 no admite nada; déjelo vacío para que no haya límite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>«%1» no se conoce</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>«%1» no es un porcentaje de 0 a 100</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>«%1» no es un alumno; van de 0 a %2</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>el alumno %1 no se ejecuta en ningún otro sitio</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>el alumno %1 es %2 en su otro dispositivo</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>otro dispositivo se llama «%1»</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>un dispositivo necesita al menos un límite: memoria, RAM o MAC</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>el alumno %1 no se ejecuta en ningún otro sitio, y no hay dispositivos libres</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, imagen %2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>Preguntar sin cifrar</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>de la ejecución</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>Aquella cuyos alumnos se sirven.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>El paquete que sirven los nodos</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>Los nodos de otros lugares deben servir el mismo.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Plazo</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>Quien no haya respondido para entonces falta.</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>Nodos en otros lugares</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>Como 10.0.0.2:8001; como 1=10.0.0.2:8001 solo para el alumno 1.</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Autoridad TLS</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>Quién ha firmado los certificados de los nodos (PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>Quién ha firmado sus certificados.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Archivo del token</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>El archivo con el token</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>El token que contiene se les presenta.</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>También se pregunta a otras máquinas sin TLS o sin token.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Escriba primero una dirección.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Examinar</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>Buscar nodos</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>Se está buscando.</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>Por mDNS: nodos de esta red que se iniciaron con --announce.</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceWords</name>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Nobody answered: %1.</source>
        <translation>Nadie respondió: %1.</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>Todos los alumnos juntos: %1.</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>Falta el alumno %1. Sin él: %2.</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>Faltan los alumnos %1. Sin ellos: %2.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Es correcto.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>En realidad es: %1.</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>De las imágenes de prueba se acierta %1.</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>Sin él se acierta %1 de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>Sin ellos se acierta %1 de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>nadie respondió</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>Alumnos %1 en %2</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>Alumno %1 en %2</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, con TLS</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesModel</name>
    <message>
        <source>features</source>
        <translation>características</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation>Transmitido de media, con cabeceras y repeticiones, mientras el dispositivo está activo</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>Probabilidad de que no llegue su mensaje</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Mensaje (B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>Transmitido (B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Tramas</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Pérdida (%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latencia (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energía (mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nodos</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Iniciar nodos en esta máquina</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todos</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Preguntar por una imagen</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Preguntar sin parar</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Preguntar por imágenes…</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Alumnos que responden</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>Aciertos juntos, imágenes de prueba</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Imágenes consultadas</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>La mitad respondió en menos de</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 de 100 en menos de</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Lo medido junto a lo esperado</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>De los alumnos que respondieron a la última pregunta, medida en las imágenes de prueba por Evaluación.</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>Termina los nodos que se iniciaron aquí.</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>Un programa por alumno, como un dispositivo para cada uno: nonn-node.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>Alumno %1:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de nuevo</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>Ya no pregunta a este nodo.</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>Lo termina de golpe, como un dispositivo que se queda sin corriente.</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>En la misma dirección que antes.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>todos: %1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>%1 por segundo</translation>
    </message>
    <message>
        <source>Sent to the devices</source>
        <translation>Enviado a los dispositivos</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>Enviado por los dispositivos</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>Latencia, la mitad en menos de</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>Latencia, 99 de 100 en menos de</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Dejar de preguntar</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>Inicie primero nodos en esta máquina, o añada uno a la derecha.</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>Se les está preguntando.</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>Toma la siguiente imagen de validación.</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>Una imagen de validación tras otra, hasta que se detenga.</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>También se pueden soltar aquí imágenes o una carpeta de ellas.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Imágenes por las que preguntar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>Por una imagen</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>La media de todas las preguntas hasta ahora, en mensajes gRPC; tiempos de la pregunta a la respuesta</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>Tal como lo calcula Comunicación para los dispositivos y la radio del plan, con la imagen enviada a cada dispositivo</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>Qué dicen de lo que ve una cámara, mientras su ventana esté abierta.</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>La partición o el plan han cambiado desde que se entrenaron los alumnos. Entrene de nuevo, o elija a la derecha los alumnos de qué ejecución responden.</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>Los dispositivos responden en cuanto hay alumnos entrenados.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Ir al entrenamiento</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>Haga funcionar cada alumno por su cuenta, como en un dispositivo propio, pregúnteles por imágenes y detenga uno para ver qué saben aún los demás. Los nodos de otras máquinas se añaden a la derecha.</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Iniciar nodos en esta máquina</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>Los nodos sirven los alumnos de otra ejecución que la elegida ahora.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>Creando el paquete que sirven los nodos</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Leyendo el paquete</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>No se encontró el programa nonn-node ni junto a este ni en PATH: instálelo, o añada nodos que se ejecuten en otros lugares.</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>Desconectando de los nodos</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>Contactando con los nodos</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>Preguntando a los dispositivos</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>Calculando lo esperado</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>Buscando nodos…</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>Ningún nodo se ha anunciado.</translation>
    </message>
</context>
<context>
    <name>nonn::EmulationTable</name>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>Instrucciones por imagen</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>En placas emuladas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguales</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otras</translation>
    </message>
    <message>
        <source>Flash (bytes)</source>
        <translation>Flash (bytes)</translation>
    </message>
    <message>
        <source>RAM (bytes)</source>
        <translation>RAM (bytes)</translation>
    </message>
    <message>
        <source>Planned RAM (bytes)</source>
        <translation>RAM prevista (bytes)</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>Pila (bytes)</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>Estimado (ms)</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>Según el perfil (ms)</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>Instrucciones × ciclos por cada una / reloj</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>Con lo que calcula la planificación para un dispositivo de este procesador</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>Mostrar el cambio</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>Frente a todos los dispositivos conectados</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>Dispositivos restantes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>Todos los dispositivos conectados, %1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>Cambio frente a todos los dispositivos conectados, %1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>Los conectados, %1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>Desconecte primero un dispositivo con un clic.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>De %1. La fidelidad se mide con las imágenes de prueba.</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>Aún no se ha consultado a los alumnos.</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>Imágenes y tablas</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>Los restantes responden con su propia capa de fusión</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>Cuando un dispositivo está desconectado, responde una capa de fusión ajustada para los restantes; si no, se omite lo que habría aportado el que falta</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>desconectar un dispositivo</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imágenes de prueba</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>Lo que se explora aquí se mide en imágenes de validación. Las imágenes de prueba son para la cifra final; cada consulta de ellas se cuenta.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Medir en las imágenes de prueba</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>Aún no hay alumnos entrenados.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Ir al entrenamiento</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>Consultando a los alumnos</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>Leyendo la evaluación</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>Midiendo en las imágenes de prueba</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>De qué ejecución son los alumnos que se examinan.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Se está midiendo.</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>No hay alumnos entrenados de este plan: entrene algunos o elija otra ejecución.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>La partición o el plan han cambiado desde que se entrenaron los alumnos. Entrene de nuevo, o elija a la derecha qué ejecución examinar.</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>La ejecución %1 se entrenó para otra partición u otro plan que los que tiene ahora el proyecto.</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>conectar el dispositivo %1</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>desconectar el dispositivo %1</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>Consultando a los alumnos sobre las imágenes de validación</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>No se consultó a los alumnos hasta el final.</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Consultarlos</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir a los datos</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>Cuando faltan dispositivos</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>Para cada conjunto de dispositivos restantes responde una capa de fusión propia en lugar de la de todos. Los alumnos quedan como están; se usan imágenes de validación, sin etiquetas.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>Partes de los logits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>Ajustar capas para los restantes</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>Eliminar las capas</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>Ajustando capas para los restantes</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>Eliminando capas para los restantes</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>Lo que envían los dispositivos: las partes de los logits son los mensajes más cortos cuando hay pocas clases; las características contienen más.</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>Hay %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>entrenamiento</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validación</translation>
    </message>
    <message>
        <source>test</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>%1 imágenes de entrenamiento</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1 imágenes de validación</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 imágenes de prueba</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>Todos juntos, %1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>La parte de las imágenes que todos los alumnos juntos aciertan</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>Profesor, %1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>La parte de las imágenes que acierta el profesor</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>Profesor enmascarado, %1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>La del profesor sin los filtros que ningún alumno imita</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Concordancia, %1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>La parte de las imágenes a las que los alumnos juntos dan la respuesta del profesor</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>%1 de %2 conectados, %3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>La parte de las imágenes que aciertan los conectados</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1: %2%3 puntos</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>Haga clic en un dispositivo para desconectarlo: exactitud, confusiones e imágenes son de %1.</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>Las cifras marcadas %1 y las tablas son de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>Las cifras de prueba se han consultado %n vez.</numerusform>
            <numerusform>Las cifras de prueba se han consultado %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>Los alumnos se miden aquí como se exportan, en fp32; Entrenamiento tiene %1 para todos juntos en las mismas imágenes, en %2.</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>Sin capa propia</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>Con capa propia</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>La parte de las mismas imágenes que estos dispositivos aciertan cuando se omite lo que falta</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>La parte de las mismas imágenes que estos dispositivos aciertan con la capa de fusión ajustada para ellos</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>Tablas como CSV</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>Informe del proyecto, HTML y PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisión de los pesos</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Carpeta donde escribir</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Archivos escritos</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>Imágenes de las vistas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>No hay alumnos entrenados de este plan: entrene algunos, o elija al lado de qué ejecución escribir.</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>Aún no hay alumnos entrenados: entrene algunos primero.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indique en qué carpeta.</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>Marque al menos una cosa para escribir.</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>Alumnos y capa de fusión como</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>También el profesor</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>Formato de los alumnos</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>Para PyTorch y LibTorch</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>Para ONNX Runtime y la mayoría de los demás motores</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>Los profesores se escriben como ONNX.</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>C99 para placas, sin biblioteca</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>Probar en placas emuladas</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Preguntar por imágenes…</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Paquete</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>Todos los formatos con vectores de referencia, un repositorio de modelos para servidores y programas que ejecutan los alumnos: una carpeta propia y un archivo zip. La precisión es la que estos ejecutan.</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>Qué dice cada alumno de las imágenes, y todos juntos. También se pueden soltar aquí imágenes o una carpeta de ellas.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Imágenes por las que preguntar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Imágenes (*.jpg *.jpeg *.png *.webp *.bmp);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>Compila los alumnos en C, en fp32 si se elige, si no en int8, para los Cortex-M4, M7 y M33 y el RISC-V de QEMU, ejecuta allí imágenes y compara.</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>No hay profesor.</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Cámara…</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>Qué dice cada alumno de lo que ve una cámara, mientras su ventana esté abierta.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>Épocas de ajuste en enteros de 8 bits</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>Sin ajuste</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>Ajustados, épocas: </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>Los alumnos se ajustan para int8, como ONNX, C o paquete.</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>Sigue entrenando los alumnos como enteros de 8 bits antes de escribirlos, y lo conserva si aciertan más imágenes de validación. Donde int8 pierde poco, una o dos épocas no aportan nada.</translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation>Exportación</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>Dibujando todas las vistas…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n archivo escrito en %1.</numerusform>
            <numerusform>%n archivos escritos en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1 Los alumnos, vueltos a leer, difieren de lo entrenado en %2 como máximo.</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Escribiendo los comandos</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>Los alumnos en %1, ejecutados en placas emuladas: el tiempo no es el de una placa, lo demás sí.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1 no se probó: %2.</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>Probando los alumnos en placas emuladas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n imagen, como la ve un dispositivo: %1 ms en un hilo.</numerusform>
            <numerusform>%n imágenes, como las ve un dispositivo: %1 ms cada una en un hilo.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>Todos juntos acertaron %1 de las imágenes de prueba.</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>Preguntando por imágenes</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>%1 ciclos por instrucción a %2 MHz, una estimación; el perfil es el de %3</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>Como la ve un dispositivo: %1 ms en un hilo.</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>El ajuste de %n época dio %1 en lugar de %2 de las imágenes de validación en int8, y se conserva.</numerusform>
            <numerusform>El ajuste de %n épocas dio %1 en lugar de %2 de las imágenes de validación en int8, y se conserva.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>El ajuste de %n época dio %1 en lugar de %2 de las imágenes de validación en int8, y no se conserva.</numerusform>
            <numerusform>El ajuste de %n épocas dio %1 en lugar de %2 de las imágenes de validación en int8, y no se conserva.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FailureTable</name>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contra fallos</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>Faltan %1&#xa0;% (%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>Exactitud esperada cuando cada dispositivo falta con esta probabilidad, cada uno por su cuenta; media sobre semillas, ± su desviación típica.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>una fusión para cada subconjunto</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>cada alumno dos veces</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>Dónde mira</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>Actividad por clase</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>Vecinos más fuertes</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>Ningún filtro seleccionado</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>Haga clic en un filtro del grafo, o rodee varios con Mayús pulsada.</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Actividad: %1 del total</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>Ninguna arista con este umbral</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Aristas: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1: %n filtro</numerusform>
            <numerusform>%1: %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation>Buscando las imágenes que más lo activan…</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>No hay imágenes en las que mostrarlo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>Seleccionar todos los de este alumno</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>No seleccionar nada</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>Colocando los filtros…</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Aún no hay grafo de filtros</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>Mover %n filtro a %1</numerusform>
            <numerusform>Mover %n filtros a %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>Suelte sobre un alumno</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ampliar la selección</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>Seleccionar también los vecinos</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Invertir la selección</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>Seleccionar por clase</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>Pesos de todos los pares de filtros</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>Peso %1, una arista</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>Peso %1, por debajo del umbral</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Aún no hay grafo de filtros</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>Peso 0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1; aristas desde %1</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>Pesos</translation>
    </message>
</context>
<context>
    <name>nonn::FoldingColumns</name>
    <message>
        <source>Fold again: %1</source>
        <translation>Plegar de nuevo: %1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>Plegado por falta de sitio: %1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>el doble de %1: %2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canales</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>cadena de capas</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>bloques de filas</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Mejor en</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>Artículo, hasta (×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>Aquí (×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>Qué decide</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>Cuál sería la razón si una cifra supuesta fuera el doble; las dos que más la cambian</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>Qué se divide</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Dividido por</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>Weights a device (B)</source>
        <translation>Pesos por dispositivo (B)</translation>
    </message>
    <message>
        <source>On the device that holds most</source>
        <translation>En el dispositivo que más contiene</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>De todos los dispositivos, los hechos más de una vez contados tantas veces</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latencia (ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>Si todos los dispositivos contendrían lo que contiene el más lleno</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1 (el mejor)</translation>
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
        <source>Before layer</source>
        <translation>Antes de la capa</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × H × W)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>Uno a uno (B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>Uno a todos (B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>medias de las características al clasificador</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>cambiar ajustes del grafo</translation>
    </message>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>mover %n filtro</numerusform>
            <numerusform>mover %n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1 %2 en lugar de %3</translation>
    </message>
    <message>
        <source>students</source>
        <translation>alumnos</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>umbral</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>filtros más fuertes</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilibrio</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolución</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>qué se descarta</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>regla de los pesos</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>Ninguna arista con este umbral</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>Peso de arista de %1 a %2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>Su color es su actividad</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>Su color es su número de aristas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>Un filtro; actividad desconocida</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>Un filtro; su área es su actividad</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>Un filtro; su área es su número de aristas</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>Un filtro</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>Seleccionar rodeando filtros</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reducir (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>Mostrar todo (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>Mostrar los pesos como matriz</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>Número de filtro</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>No hay filtro %1.</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>Buscar un filtro por su número o nombre</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Cómo se ve el dibujo</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Aristas</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>Territorio de cada alumno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>Clase a la que más responde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>Número de aristas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Todos iguales</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · haga clic en un filtro para saber más</translation>
    </message>
</context>
<context>
    <name>nonn::GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation>Centros de activación (AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>Coactivación (CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>Regla de pesos</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AH une filtros fuertes con débiles; CA une filtros que responden de modo parecido.</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation>Filtros top-k</translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation>Solo los k filtros más fuertes de cada imagen forman aristas; 0 son todos.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>Esta parte de los pares, los más débiles, queda sin arista.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>Cuántos dispositivos se reparten el trabajo.</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>Conservar todos los filtros</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>Descartar los aislados</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>Descartar el grupo mayor</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descarte</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>Qué filtros no aprende ningún alumno: ninguno, los que no tienen arista, o el grupo mayor, como hacen los autores del método.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilibrio</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0 sigue solo las comunidades, 1 hace iguales de grandes a todos los alumnos.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
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
        <translation>Aleatorio (control)</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>Contiguo (control)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>Cuanto mayor, más comunidades y más pequeñas.</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>Resolución automática</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>La misma semilla da los mismos alumnos.</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>Se busca: desmarque la casilla para fijarla.</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>Los pesos se importaron, y ninguna regla los produce.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por clase</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>Los controles tienen los tamaños de las comunidades de Leiden, no sus miembros. Por clase: filtros que responden a las mismas clases.</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>Leyendo los nombres de las clases</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>El grafo de filtros se hace con las respuestas de un profesor, y aún no hay profesor.</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>Elegir un profesor</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>El profesor ha cambiado desde que se hizo el grafo de filtros.</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>El profesor mira imágenes de validación; los filtros que responden juntos se unen.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Hacerlo de nuevo</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>Hacer el grafo de filtros</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>Consultando al profesor</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n arista</numerusform>
            <numerusform>%n aristas</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>modularidad %1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>profesor con estos filtros %1</translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n descartado</numerusform>
            <numerusform>%n descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation>Mirando el filtro %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>Weights, filters x filters (*.csv)</source>
        <translation>Pesos, filtros x filtros (*.csv)</translation>
    </message>
    <message>
        <source>Activities, images x filters (*.csv)</source>
        <translation>Actividades, imágenes x filtros (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>Importar un grafo de filtros</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>Importando el grafo de filtros</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>¿Es la primera columna de %1 de nombres?</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>¿Es la primera línea de %1 de nombres?</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>Contiene números enteros crecientes, que pueden numerar las filas o columnas o ser cifras como las demás.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>disperso: %n filtro sin arista, un umbral menor une más</numerusform>
            <numerusform>disperso: %n filtros sin arista, un umbral menor une más</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> (de una muestra de %1 imágenes)</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>Los filtros que había movido a mano se repartieron de nuevo con los ajustes.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>nonn::ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>Alumno %1, desconectado</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2&#xa0;%</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1 es la clase verdadera</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Tercera</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>Imagen %1: %2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, acierto</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, error</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>hecho en %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · quedan unos %2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>Aún no hay tareas. Lo que lleva tiempo aparece aquí y se puede cancelar aquí.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>Cancelar %1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Ha terminado.</translation>
    </message>
</context>
<context>
    <name>nonn::Jobs</name>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
</context>
<context>
    <name>nonn::KeepMenu</name>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Copiar como LaTeX</translation>
    </message>
</context>
<context>
    <name>nonn::KeptFiles</name>
    <message>
        <source>Table, comma-separated</source>
        <translation>Tabla separada por comas</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>Tabla, Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>Tabla, LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Imagen, %1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Guardar lo que se ve</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>Guardando lo que se ve</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Guardado como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardado</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>Convolución %1</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1, stride %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1, %n grupo</numerusform>
            <numerusform>%1, %n grupos</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>Batch norm</translation>
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
        <translation>Suma</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>Máximo de %1</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Media sobre el mapa</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>Un píxel de cada %1 × %1, con canales de ceros añadidos</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>Medias de ventanas de %1 × %1</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>Todos los elementos en fila</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – capa de características</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>Los alumnos imitan los filtros de esta capa.</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>Desaparece al desplegar: su escala y su desplazamiento pasan a la convolución anterior.</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>Millones de operaciones de multiplicación y suma, para una imagen</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>Canales × alto × ancho</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>Desplegado, KB</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolución</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>Operación</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Salida (C × H × W)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>Pesos (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>En uso (B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>De activaciones en memoria mientras se ejecuta</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>Las operaciones del alumno</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>Hágalo por mí</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar la respuesta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## La lección ha terminado

Se puede volver a recorrer sus pasos.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pregunta:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Respuesta:</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este es el primer paso.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>Esperando su acción</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está hecho.</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>Abrir una lección…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir una lección</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lecciones (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>Guardar la hoja del docente…</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lección: %1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>Guardar la hoja del docente</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>No guardada</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1: de %2 a %3, mínimo %4, máximo %5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1 frente a %2. %3.</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1, dispersión</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>Repartiendo los filtros</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Disponiendo el grafo</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>Guardando la partición</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>se detuvo aquí</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>&amp;Nuevo proyecto…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir la &amp;demostración</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>&amp;Cerrar proyecto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Aún no se ha abierto nada</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>&amp;Restablecer la ventana</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
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
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>El idioma cambia en el próximo inicio.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>&amp;Acerca de NoNN Workbench</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>Acerca de NoNN Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Construye y examina redes de redes neuronales (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licencia: GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tareas</translation>
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
        <translation>Abriendo %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 no se puede abrir: %2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>Abrir un proyecto (una carpeta terminada en .nonn)</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>Creando el proyecto de demostración</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Hay trabajo en marcha</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>Aún hay una tarea en curso. Un entrenamiento se guarda donde está y se puede reanudar después.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Guardar y cerrar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Seguir trabajando</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>&amp;Importar un grafo de filtros…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Copy as nonn &amp;commands</source>
        <translation>Copiar como &amp;comandos nonn</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Escribiendo los comandos</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>Copiado: comandos que hacen el proyecto hasta esta página.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>No copiado</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>Modo &amp;proyector</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>Tareas: %n en curso</numerusform>
            <numerusform>Tareas: %n en curso</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Examinando el daño</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>Los ajustes pueden volver a ser como el programa los escribió por última vez.</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>Se puede rehacer: %1.</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>Los archivos dañados quedan al lado, con nombres terminados en «.damaged».</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Reparando el proyecto</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>¿Primera vez aquí? Un recorrido de dos minutos: Ayuda, Lecciones.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reducido</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>Esta es la primera página que se abrió.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>Proyecto nuevo</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Creando el proyecto</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>Creando el proyecto…</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>En esta máquina no responde Avahi (%1). Instale avahi-daemon o escriba la dirección.</translation>
    </message>
</context>
<context>
    <name>nonn::NodesModel</name>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>aún sin contactar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>late</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>caído</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>no se inició</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nodo</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>Mediana (ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99&#xa0;% (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>Preguntas a las que respondió</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>La mitad de sus últimas respuestas llegó en este tiempo</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>99 de 100 de sus últimas respuestas llegaron en este tiempo</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>Al nodo: imágenes y lo que las acompaña, en mensajes gRPC</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>Del nodo: respuestas y lo que las acompaña</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>Desconectar también los nodos reales</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>Mientras esto esté marcado, desconectar un dispositivo termina de golpe su nonn-node, como un dispositivo que se queda sin corriente, y conectarlo lo vuelve a iniciar en su dirección.</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>%1 de %2 nodos de estos alumnos se ejecutan en esta máquina (véase Dispositivos).</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseModel</name>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>It costs most of all: so many decibels below what it takes in</source>
        <translation>Es la que más cuesta: tantos decibelios por debajo de lo que recibe</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>De lo que hace la capa: 10 log10 de lo que debe decir, al cuadrado, entre cuánto se aparta, al cuadrado. Seis decibelios son un bit.</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>Por debajo de lo peor que recibe la capa; menor que 0 donde los errores se anulan</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Salida (C × H × W)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Señal/ruido (dB)</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>Perdido aquí (dB)</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>Lo que cuestan a cada capa los enteros de 8 bits</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>Alumno cuyas capas se muestran</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>Con enteros de 8 bits se acierta el %1&#xa0;% de %L2 imágenes de validación, antes el %3&#xa0;%.</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1 es la que más cuesta: %2 dB.</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>Partes o clases, por sus nombres</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>Clases, se llamen como se llamen</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>Partes que yo elijo</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Carpetas que contiene</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>Para entrenar</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>Para elegir</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>Para la última prueba</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elija una carpeta</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>Algunas de las de entrenar</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Elija la carpeta que contiene las imágenes de entrenamiento.</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>Comparación con controles</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>Filtros conservados</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Actividad conservada</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidad</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Comunidades encontradas</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidad</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>Profesor enmascarado</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>Los grupos aleatorios y contiguos tienen los mismos tamaños y conservan los mismos filtros: lo que es mejor que ellos es obra del grafo.</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>Filtros de cada alumno</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>Aún no hay partición.</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>Modularidad según la resolución</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolución</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>Modularidad junto al azar</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>Los controles aún no se han hecho.</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>Cuánto más peso de las aristas está dentro de los alumnos del que pondría ahí el azar; a resolución 1, los filtros descartados como grupo propio.</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>Cuánto se parecen los grupos de otras semillas: información mutua normalizada media, 1 es igual.</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>La exactitud del profesor en imágenes de validación cuando solo tiene los filtros conservados.</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>editada a mano</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>a resolución %1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>con %n semilla</numerusform>
            <numerusform>con %n semillas</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>profesor %1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>Calculando la curva…</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>La curva aún no se ha calculado.</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>Calculando: %n resolución hasta ahora.</numerusform>
            <numerusform>Calculando: %n resoluciones hasta ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>Haga clic en un punto, o vaya a él con las flechas y pulse Intro, para repartir con su resolución.</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>de una muestra de %1 imágenes</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>Los filtros se reparten en cuanto hay un grafo de filtros.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir al grafo de filtros</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>Probando resoluciones</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>Comparando con el azar</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>Esta partición</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>Aleatoria, mismos tamaños</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>Contigua, mismos tamaños</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>Recuperando la variante %1</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>elegir la variante %1</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>Leyendo las variantes</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>Guardando la partición como %1</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>Eliminando la variante %1</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>eliminar la variante %1</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>¿Dónde?</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>Un proyecto es una carpeta de archivos sencillos JSON, CSV y .pt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Crea %1</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Carpeta para el proyecto</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>El proyecto necesita un nombre.</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>Un nombre no contiene «/»: elija la carpeta abajo.</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>La carpeta debe ser una ruta completa, como /home/me.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
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
        <translation>necesita %1 de %2, tiene %3</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>la siguiente mayor, %1, necesita %2 de %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>Este dispositivo está libre: no ejecuta ningún alumno.</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>Probabilidad de que el dispositivo no responda</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memoria (B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM (B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Mensaje (B)</translation>
    </message>
    <message>
        <source>Gone (%)</source>
        <translation>Ausente (%)</translation>
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
        <translation>Dispositivos y alumnos</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n alumno no cabe: nada del catálogo es bastante pequeño. Dé más a ese dispositivo.</numerusform>
            <numerusform>%n alumnos no caben: nada del catálogo es bastante pequeño. Dé más a esos dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>Todos los alumnos caben. El mayor ocupa %1, 1/%2 de los %3 del profesor.</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>El alumno %1 %2.</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>Bytes esperados por imagen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energía</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Llegan todos los mensajes</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>Haga doble clic en una celda para cambiarla, o escriba en ella; un límite vacío no limita.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Añadir un dispositivo</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>Uno libre, según los ajustes de la derecha; después elija su alumno.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Elija primero un dispositivo.</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>Otro dispositivo igual que ejecuta el mismo alumno: una réplica.</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>Su RAM</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>Sus capas</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Números de alumnos</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Más sobre el plan</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>Planificar con estos</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>todos los dispositivos</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>el dispositivo elegido</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada uno el suyo</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation>Su velocidad y su potencia dicen cuánto tarda una imagen y cuánto cuesta.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Radio</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>Números en los que se guardan pesos, activaciones y mensajes.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>Para los pesos como se despliegan; KB = 1000 bytes.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>Para las activaciones en su máximo, incluida la entrada.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>Operaciones de multiplicación y suma por imagen.</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>lo que quepa en su dispositivo</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>según su parte de los filtros</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latencia</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energía</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>exactitud cuando fallan dispositivos</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>Elegir el alumno de cada dispositivo</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>De todos los modos de dar estos alumnos a estos dispositivos, el mejor; los dispositivos libres pasan a ser réplicas donde eso ayuda.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>De un alumno: con pocos filtros también puede ser pequeño.</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Mejor en</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>Qué cuenta cuando el programa elige qué dispositivo ejecuta qué alumno.</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>sin límite, o como 50M</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>sin límite, o como 500KB</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>Un dispositivo necesita al menos un límite: memoria, RAM o MAC.</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>Aún no hay alumnos: reparta primero los filtros.</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1 dispositivos son pocos para %2 alumnos: cada uno necesita uno.</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>Cifras del dispositivo…</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>Cifras de la radio…</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>Velocidades, coste de arranque, memoria, potencia: se guardan como propias, para todos los proyectos.</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>Los dispositivos difieren: elija uno arriba.</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>Velocidad, latencia, tramas, pérdidas: se guardan como propias, para todos los proyectos.</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>Las radios difieren: elija una arriba.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>cambiar dispositivos</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>Leyendo los perfiles de dispositivos</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>Un plan necesita antes los filtros repartidos entre alumnos.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir al grafo de filtros</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>La partición ha cambiado desde que se hizo este plan.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planificar de nuevo</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>Diga a la derecha qué puede contener un dispositivo, y cada alumno recibe la mayor red que cabe.</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>Planificar para 500 KB por dispositivo</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planificando</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>Mostrar aquel plan</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>No todos los alumnos caben: esto no se guarda.</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>Y así sucesivamente.</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>Cambiarlo así</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>Aún no se puede entrenar nada.</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>Entrenamiento seguiría entrenando el plan anterior (%1).</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>Comparando números de alumnos</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>No se añadió ningún dispositivo: diga a la derecha qué contiene, pues aún nada lo limita.</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>Cifras de un dispositivo</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>Cifras de una radio</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>Guardando los dispositivos propios</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Forget these figures</source>
        <translation>Descartar estas cifras</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>Lo que viene con el programa vuelve a ser como vino; lo demás deja de existir.</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>Con otro nombre pasa a ser otro; el anterior queda.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>Para los pesos, como 500KB. Vacío: no se conoce.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>Para las activaciones.</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>Velocidad, %1 (millones de MAC/s)</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>En convoluciones densas.</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>Velocidad depthwise, %1 (millones de MAC/s)</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>En convoluciones depthwise. Vacío: como las densas.</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>Coste de arranque (ms)</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>Lo que cuesta una imagen además de su cálculo.</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>Potencia (W)</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>Mientras calcula.</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>Energía, %1 (nJ/MAC)</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>Tiene prioridad sobre la potencia.</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>Velocidad (millones de bits/s)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latencia (ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>De un mensaje. Vacío: cuenta como 0.</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>Retraso al azar (ms)</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>Su media.</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>Trama (bytes)</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>De un mensaje que lleva una trama.</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>Cabecera (bytes)</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>Se añade a cada trama.</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>Energía (nJ/bit)</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>Tramas perdidas (%)</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>Probabilidad de que se pierda una trama.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repeticiones</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>De una trama perdida, como máximo.</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>Tal como lo ve una aplicación que llena sus tramas.</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>Protocolos (bytes)</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>Lo que añade a cada mensaje lo que está por encima de las tramas.</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>En RAM en el máximo</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × H × W)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>En RAM (B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>En qué se va la RAM</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>entrada: la imagen</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>ya no se lee</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>salida de %1</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>espacio de trabajo de la operación</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>todo junto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>%1 de RAM, los fija %2.</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1 Sería menos %2.</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>Aún no hay alumnos entrenados</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>Ninguna del plan actual</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>La última (ejecución %1)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>otra partición u otro plan</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>Entrene alumnos primero.</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>Detenida antes de su última época; se puede reanudar.</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>La partición o el plan ha cambiado desde esta ejecución.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>Mejor época</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>Exactitud de validación (%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>Solo de algunos alumnos: el comando nonn merge la une con ejecuciones de los demás.</translation>
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
        <translation>Los alumnos discrepan</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Clase verdadera</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Acierto o error</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Acierto</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>Solo imágenes a las que los conectados, cada uno solo, darían respuestas distintas</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>Qué dicen todos de la imagen</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>Cualquier clase verdadera</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Cualquier respuesta</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>Es %1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Tomada por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1 de %Ln imagen, nombrada por la respuesta</numerusform>
            <numerusform>%1 de %Ln imágenes, nombradas por la respuesta</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>Aún no está lo que los alumnos dicen de cada imagen.</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Ninguna imagen es así.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagen %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>es %1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>Clase verdadera: %1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>Leyendo el proyecto</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>Volver al valor predeterminado</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
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
        <translation>Las redes ven cuadrados con tantos píxeles de lado: las imágenes se escalan, bilinealmente, y se recortan a su cuadrado central.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Tal como son</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>No se pueden leer las imágenes de esta cámara: su formato es %1.</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>quedan unos %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar aviso</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>Cancelado; lo que había antes no ha cambiado.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Guardando</translation>
    </message>
</context>
<context>
    <name>nonn::StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>nonn::StageList</name>
    <message>
        <source>done</source>
        <translation>hecha</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desactualizada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>aún sin hacer</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>Etapas</translation>
    </message>
</context>
<context>
    <name>nonn::StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Alumno</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>Solo, %</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>La parte de las imágenes que este alumno acierta cuando no responde ningún otro</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>Sin él, %</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>La parte que aciertan todos los demás cuando este no responde</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidelidad</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>Cuán cerca están sus características de las del profesor en sus filtros: coseno medio, 1 es igual</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Por azar</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>Lo mismo frente a las características del profesor de otra imagen: lo que da el azar</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – conectados ahora</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>La parte de las imágenes que estos aciertan juntos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Alumnos que responden</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Aciertos, %</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>Lo mismo con la capa de fusión ajustada solo para estos</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>Capa propia, %</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>Memoria por dispositivo</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>Memoria de todos</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>Enviado por imagen</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latencia</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Respuestas erróneas</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (ahora)</translation>
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
        <source>run %1</source>
        <translation>ejecución %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memoria (B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>Del alumno mayor</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>De todos (B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>Memoria de todos los alumnos juntos</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latencia (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energía (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Exactitud (%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>En imágenes de validación, donde se entrenó una red así</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Números de alumnos</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>¿Qué costarían 1, 2, 3… alumnos? Nada del proyecto cambia.</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>tanta memoria en total como ahora</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>cada dispositivo tal como es</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>Cifra en horizontal</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>Cifra en vertical</translation>
    </message>
    <message>
        <source>against</source>
        <translation>frente a</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>Nada es mejor en ambas</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>Otro es mejor</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>%1 de 1, 2, 3… alumnos</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>Tomar %n alumno</numerusform>
            <numerusform>Tomar %n alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Tomar este número</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>Elija primero un punto de la imagen o una línea de la tabla.</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>El proyecto tiene ahora ese número de alumnos.</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>Reparte los filtros entre tantos; «Deshacer» lo revierte.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>El que viene con el programa (para Fashion-MNIST)</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>Después: entrenar o importar uno en el proyecto</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>¿Qué profesor?</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>El gran clasificador entrenado que imitan los alumnos.</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Archivo del profesor</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>El grafo de filtros necesita un profesor; hasta que haya uno, el proyecto contiene solo las imágenes.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Elija el archivo.</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>Un archivo: TorchScript, ONNX, pesos, o un profesor de este programa</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examinando…</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherCurves</name>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropía cruzada</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Exactitud en imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>Aún no hay cifras: llegan tras la primera época.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>Importar %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message>
        <source>Students imitate</source>
        <translation>Los alumnos imitan</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canales</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalizado por</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desviación</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Aciertos</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>Normalizaciones</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>Solo para un archivo únicamente de pesos, como resnet18</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>Red del catálogo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>Profesores (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>Examinando el profesor</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1: %2 parámetros, %n clase, %3 filtros que imitar</numerusform>
            <numerusform>%1: %2 parámetros, %n clases, %3 filtros que imitar</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>Acierta %1 de %2 imágenes de validación.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>De %n normalización probada esta es la mejor: %1.</numerusform>
            <numerusform>De %n normalizaciones probadas esta es la mejor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>Es poco más que por azar. ¿Conoce estas clases, en este orden?</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>El último mapa antes del pooling (propuesta)</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>De %1 imágenes de validación</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>estas imágenes</translation>
    </message>
    <message>
        <source>half</source>
        <translation>mitad</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>given</source>
        <translation>indicada</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como dice el archivo</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1, azul primero</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1, igual de buena</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>Capas</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>Precisión de los pesos desplegados</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>Cómo se guardan los pesos en un dispositivo</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Desplegado en</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>En porcentaje</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusiones</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>Aciertos, validación</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>La parte de las imágenes de validación que acierta</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>Aciertos, prueba</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>La parte de las imágenes de prueba que acierta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>MAC por imagen</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>Operaciones de multiplicación y suma</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>Desplegado, %1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>Sus pesos, con las batch norms incorporadas donde se puede</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>Activación máxima, %1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>La mayor memoria que ocupan a la vez los mapas de características, para una imagen</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>Filtros que repartir</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>De la capa de características, que los alumnos imitan</translation>
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
        <translation>Importar un archivo de profesor…</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>Entrenar un profesor…</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>El programa trae un profesor solo para Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>Usar el profesor incluido</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Continuar el entrenamiento</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>Un profesor es un gran clasificador entrenado. Importe o entrene uno a la derecha.</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>Usar el que viene con el programa</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>Importar un archivo…</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>Viene con el programa; este lo entrenó con Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>Entrenado en este proyecto.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importado de %1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>Leyendo lo que el profesor confunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln imagen de prueba</numerusform>
            <numerusform>%Ln imágenes de prueba</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>Importar un profesor</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>Importando el profesor</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>El profesor está listo; lo que se hizo de otro está desactualizado.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Entrenando %1</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>El profesor está entrenado.</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>El profesor de este proyecto es un programa (TorchScript) que usted no ha importado en este ordenador. No se ejecuta antes de que lo permita: hágalo solo si sabe de dónde viene el proyecto.</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>Permitir que se ejecute</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>Permitiendo que se ejecute el profesor</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1 (%2 de %n época)</numerusform>
            <numerusform>%1 (%2 de %n épocas)</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 was stopped.</source>
        <translation>El entrenamiento de %1 se detuvo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Se detuvo un entrenamiento</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>El entrenamiento de %1 se detuvo y puede continuar. Un entrenamiento con otros ajustes ocupa su lugar.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>Detenido: el entrenamiento está guardado donde estaba y puede continuar.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>La mitad de las imágenes</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>Entrenar un profesor</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitectura</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>Una de la lista, o cualquier anchura y profundidad: wrn-D-K, vgg-D-K, mobilenetv2-K.</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>Coseno, hasta 0</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>Escalones, cada uno a un quinto</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>Cuántas veces se ve cada imagen de entrenamiento.</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>Imágenes por lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>En su máximo, tras una breve subida.</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>Descenso</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimiento de pesos</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>Desplazar hasta</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>Cada imagen se desplaza al azar; 0 la deja en su sitio.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>Aún no hay imágenes de las que aprender.</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1 parámetros, %2, %n filtro que repartir entre alumnos</numerusform>
            <numerusform>%1 parámetros, %2, %n filtros que repartir entre alumnos</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>No existe esa red: %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Se muestran partes de las imágenes, de no menos que esta parte del área; 0: imágenes enteras, desplazadas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Brillo, contraste y saturación cambian hasta en esta parte.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilidad de que se borre un rectángulo de una imagen.</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>recibe</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>calcula</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>espera</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>envía</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>fusiona</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1, en total</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>De (ms)</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>A (ms)</translation>
    </message>
</context>
<context>
    <name>nonn::TrainPage</name>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Exactitud en validación</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imágenes/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Pérdida logarítmica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavizado</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavizado de las curvas</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>Peso de lo anterior en una media exponencial; las curvas sin suavizar siguen visibles.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Exactitud en imágenes de validación</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>Antes de entrenar hace falta un plan que quepa.</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>Empieza de nuevo; la ejecución inacabada queda como está.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Profesor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>mejor %1, época %2</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>profesor %1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Usar esta ejecución</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>Recupera el grafo, la partición y el plan de los que se hizo; se puede deshacer.</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>Es de una versión anterior, que no guardaba su partición y su plan.</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>Para una ejecución de otra partición u otro plan que los que tiene ahora el proyecto.</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>Hay un entrenamiento en curso: páuselo o cancélelo antes.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>No se está entrenando nada.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Guarda el entrenamiento donde está; puede continuar después.</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>El entrenamiento se está guardando.</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>Termina el entrenamiento; lo alcanzado queda y puede continuar después.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nombre de la ejecución</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre la ejecución</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>¿Eliminar la ejecución?</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1 y sus alumnos desaparecen para siempre.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Aún no hay ninguna ejecución.</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Nombre de la ejecución %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Se está entrenando.</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>Aún no hay cifras: llegan dentro de la primera época.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Pasadas por las imágenes de entrenamiento.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Imágenes de entrenamiento usadas, de cada clase su parte.</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>Lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>En su máximo.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Descenso de la tasa</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>coseno</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>escalones</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>Juntos: por la pérdida de lo que dicen juntos. Cada uno solo: por su cuenta, de modo que ningún dispositivo necesita otro mientras aprende.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>cada uno solo</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>Pérdida de características</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>Cuánto distan las características de un alumno de sus filtros del profesor.</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>por partición</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concatenadas</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>Peso de las características β</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>Parte de destilación α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>De las respuestas del profesor; el resto es de las etiquetas.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>Más alta: se transmiten más dudas del profesor.</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>Probabilidad de que se pierda el mensaje de un alumno mientras aprende la fusión.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Desplazamiento</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>Las imágenes se desplazan hasta tantos píxeles.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espejo</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>La mitad de las imágenes se reflejan de izquierda a derecha.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>Memoria de respuestas</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>Para las respuestas del profesor, para no tener que calcularlas de nuevo.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>La misma semilla y los mismos ajustes dan los mismos alumnos.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Se muestran partes de las imágenes, de no menos que esta parte del área; 0: imágenes enteras, desplazadas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Brillo, contraste y saturación cambian hasta en esta parte.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Borrado</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilidad de que se borre un rectángulo de una imagen.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Leyendo las ejecuciones</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>Los alumnos se pueden entrenar cuando hay un plan que dice su tamaño.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir al plan</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Entrenar de nuevo</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>Entrenando a los alumnos</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>Ejecución %1: %2 de las imágenes de validación acertadas tras %3</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>En pausa: el entrenamiento está guardado donde estaba.</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>La ejecución %1 ha terminado: %2 de las imágenes de validación acertadas</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>No hay plan de esta partición, así que no se puede entrenar nada: planifique de nuevo, o elija abajo una ejecución y pulse «Usar esta ejecución».</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>La partición o el plan han cambiado desde que se entrenaron los alumnos. Entrene de nuevo, o elija abajo una ejecución y pulse «Usar esta ejecución».</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>Recuperando la partición y el plan de la ejecución %1</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>usar la ejecución %1</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>Cancelado: la ejecución queda inacabada y puede continuar desde donde se guardó.</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>Describiendo la ejecución %1</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>Eliminando la ejecución %1</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>de %1, %2</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsPanel</name>
    <message>
        <source>Kept variants</source>
        <translation>Variantes guardadas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>Nombre para la partición actual</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>Aún no hay partición.</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>Escriba primero un nombre para la partición actual.</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>Un nombre no tiene / ni \, y no empieza por un punto.</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>Ya hay guardada una variante con este nombre.</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>Aún no se ha guardado ninguna variante.</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>Seleccione primero una variante guardada.</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>Es la partición actual.</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>Recupera su grafo, su partición y su plan en lugar de los actuales; se puede deshacer.</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>Una partición guardada aquí queda con su grafo y su plan, para compararla y elegirla de nuevo, cambie lo que cambie entretanto.</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>%n descartado</numerusform>
            <numerusform>%n descartados</numerusform>
        </translation>
    </message>
    <message>
        <source>Present partition</source>
        <translation>Partición actual</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (actual)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alumnos</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>Filtros de cada uno</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidad</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Profesor enmascarado (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validación (%)</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Prueba (%)</translation>
    </message>
</context>
<context>
    <name>nonn::VerdictTable</name>
    <message>
        <source>What the students say</source>
        <translation>Qué dicen los alumnos</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Alumno %1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>Aciertos, imágenes de prueba</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>Abrir la demostración</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>Nuevo proyecto…</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>Abrir un proyecto…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Proyectos recientes</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>Tome un clasificador de imágenes entrenado, vea sus filtros como un grafo, repártalos entre dispositivos pequeños, entrene un alumno diminuto para cada uno y llévese los alumnos.</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNIST y un profesor que viene con el programa: su grafo de filtros aparece en segundos.</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>Sus propias imágenes y su propio profesor; lo que se encuentra en ellas se muestra antes de escribir nada.</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>Una carpeta terminada en .nonn, hecha aquí o con la línea de comandos.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Quitar de la lista</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>Supr, o un clic derecho, quita un proyecto de la lista; el propio proyecto queda donde está.</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>Reparar y abrir</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme es light o dark</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scale va de 1 a 4</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--size se escribe como 1366x768</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--text va de 100 a 200</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshots necesita un proyecto</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>un solo proyecto a la vez</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>Construye y examina redes de redes neuronales: la ventana. `nonn` hace el mismo trabajo desde la línea de comandos.</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>Carpeta de un proyecto, como my.nonn</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>Abre la demostración; si PROJECT aún no existe, se crea.</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>Escribe en DIR una imagen de cada vista de PROJECT, y todas como película, walk.webp, y termina.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light o dark.</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>De las imágenes: de 1 a 4.</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>De la ventana en las imágenes, en píxeles.</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>Tamaño de las letras: de 100 a 200 por ciento.</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>Como en, de o pt_BR.</translation>
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
