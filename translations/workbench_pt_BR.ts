<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
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
        <translation>Sem aresta</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>Descartados</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
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
        <translation>Atividade: %1 do total</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Arestas: %1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>Vizinho mais forte: filtro %1, peso %2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>Classe principal: %1, %2 da sua atividade</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>Ainda não há filtros.</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n aresta</numerusform>
            <numerusform>%n arestas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n aluno</numerusform>
            <numerusform>%n alunos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selecionado</numerusform>
            <numerusform>%n selecionados</numerusform>
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
        <translation>criando o projeto</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>exportando os alunos</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>lendo as imagens</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>não tem execução inacabada para continuar</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>termina dentro de %1: %2 bytes são anunciados, restam %3</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>termina dentro de %1</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1, no byte %2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>não pode ser escrito: %1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>é uma pasta, não um arquivo</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>não pode ser lido: %1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>é maior que %1 bytes</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>não pode ser criado: %1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>está danificado: %1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>descompactado, ocupa mais de %1 bytes</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>está truncado ou danificado: %1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>tem mais de %1 níveis aninhados</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>não é o JSON esperado: %1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>um pickle</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>é um pickle com uma instrução desconhecida ou não lida (código %1)</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>é um pickle com mais de %1 instruções</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>um número de um pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>é um pickle danificado: um número está malformado</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>um texto de um pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>é um pickle danificado: um texto está malformado</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>é um pickle danificado: há entradas definidas em um valor que não as aceita</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>é um pickle danificado: uma chave não tem valor</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>é um pickle danificado: há valores anexados a um que não os aceita</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>é um pickle de protocolo mais novo que 5</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>termina dentro de um quadro de um pickle</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>é um pickle com um nome de mais de %1 caracteres</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>é um pickle danificado: uma chamada não tem tupla de argumentos</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>um nome de um pickle</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>é um pickle danificado: um nome não é texto</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>é um pickle danificado: uma chamada não tem classe</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>é um pickle danificado: um valor que não é objeto recebe um estado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>“%1” não é um tamanho; escreva, por exemplo, %2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>um campo extra de uma entrada zip</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>um tamanho grande de uma entrada zip</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>o diretório do arquivo zip</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>tem um diretório zip danificado</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>o nome de uma entrada zip</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>uma entrada zip</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>o comentário de uma entrada zip</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>é um arquivo zip cortado: falta o diretório</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>o fim do diretório zip</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>tem um diretório zip fora do arquivo</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>tem uma entrada %1 cujo caminho sai do arquivo compactado</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>tem uma entrada %1 fora do arquivo</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>o cabeçalho de uma entrada zip</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>tem uma entrada zip danificada: %1</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>tem entradas zip sobrepostas: juntas declaram mais bytes do que o arquivo tem</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>tem a entrada %1 duas vezes</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>não tem a entrada %1</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>tem uma entrada %1 de %2 bytes compactada ou criptografada; torch.save guarda as entradas como são</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>está danificado: a soma de verificação da entrada %1 está errada</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1 deve estar em 0..1</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>o preenchimento não pode ser negativo</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>está vazio</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>está truncado: seus %1 bytes não são múltiplo de %2</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>tem o rótulo %1 no byte %2; os rótulos vão de 0 a %3</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>não é um arquivo da versão Python do CIFAR: não contém “%1”</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>tem imagens que não são um array de bytes do NumPy</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>tem imagens cujo array não é um número de imagens x %1</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>tem %1 bytes de pixels para %2 imagens</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>tem %1 rótulos para %2 imagens</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>tem um rótulo fora de 0..%1</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>tem um nome de classe inválido: %1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>nomeia %1 classes em vez de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>“%1” não é uma origem de imagens</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>não é possível separar um conjunto de validação de %1 imagens de %2 imagens de treino</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>contém uma imagem sem pixels</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>tem %1 x %2 pixels, mais que os %3 que são lidos</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>é um JPEG danificado: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>é um PNG danificado: %1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>é um PNG danificado: seus %1 bytes não podem conter os %2 x %3 pixels que declara</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>é um WebP danificado: o arquivo termina cedo demais</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>é um WebP danificado</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>é um WebP animado; imagens em movimento não são lidas</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>a biblioteca WebP não é a mesma com que este programa foi compilado</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>contém %1 de %2 imagens que não podem ser lidas, mais que as %3 que podem ser deixadas de fora; %4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>é uma classe que as imagens de treino não têm</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>não contém pastas; esperava-se uma para cada classe, com o nome dela</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>não é um synset seguido de seus nomes</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>não existe; uma pasta do ImageNet contém train e val, cada uma com uma pasta para cada synset</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>não contém pastas de synsets: organize suas imagens em pastas como em train</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>tem um nome que não é UTF-8 e, por isso, não pode nomear uma classe</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>termina dentro do cabeçalho</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>tem um número mágico errado no byte 0: esperava-se um arquivo IDX de valores de 8 bits</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>está truncado: %1 bytes seguem o cabeçalho</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>é mais longo do que diz o cabeçalho: %1 bytes o seguem</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>contém rótulos, não imagens</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>tem imagens cujos lados não estão em 1..%1</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>tem imagens cujos canais não estão em 1..16</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>contém imagens, não rótulos</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>não contém nenhuma imagem</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>é de outra versão</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>contém valores impossíveis</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>foi alterado por outro programa assim que foi escrito</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>menciona “%1”, que não é um arquivo dentro da pasta das imagens</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>tem “%1” onde se espera um número</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>tem %1 palavras em vez de %2</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>dá o número %1 pela segunda vez</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>trata do número %1, que %2 não tem</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>tem uma caixa que não faz parte de uma imagem</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>não indica nenhuma imagem para %1</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>menciona “%1”, que não está em nenhuma pasta de classe</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>menciona “%1” pela segunda vez</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>tem “%1” em vez de 1 (treino) ou 0 (teste)</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>é da classe %1, que as imagens de treino não têm</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>não existe; uma pasta IDX contém %1 com ou sem .gz</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>tem o rótulo %1; os rótulos vão de 0 a %2</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>não existe: instale o pacote dataset-fashion-mnist do Debian</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>não é uma pasta</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>“%1” não designa um conjunto de dados; valores possíveis: %2</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>tem imagens de teste de tamanho diferente das de treino</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1; nenhuma das imagens pode ser lida</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>não é texto UTF-8</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>o OpenSSL não consegue calcular SHA-256</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>é uma pasta, no lugar de um arquivo a ser escrito</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>não pode ser lido de volta: %1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>arquivos TorchScript não estão disponíveis em int8: fp32 ou fp16</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>não há imagens com que comparar os arquivos exportados</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>os alunos recebem imagens de %1, não %2</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>há %1 nomes para %2 classes</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>é lido de volta com bytes diferentes dos escritos</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>os arquivos exportados dão saídas diferentes das da rede na memória: diferem em %1</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>indica-se de %1 alunos se respondem ou não, mas são %2</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>as respostas do professor são sobre outras imagens</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>os alunos conhecem %1 classes, o professor %2</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1 recebe imagens de %2, não %3</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>não há imagens</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1 respostas não correspondem a %2 rótulos de %3 classes</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>a classe %1 está fora de 0..%2</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>tem uma matriz de confusão que não é quadrada</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>tem uma matriz de confusão com uma contagem abaixo de 0</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>tem uma acurácia fora de 0..1</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>tem uma matriz de confusão de %1 classes, não %2</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>tem %1 subconjuntos de %2 alunos</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>tem seus subconjuntos de alunos em ordem diferente da de seus números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>“%1” não é uma parte de um conjunto de dados: training, validation ou test</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>uma probabilidade de falha deve estar em 0..1</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>os subconjuntos de %1 alunos não foram medidos</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>as respostas não são as de %1</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>o filtro %1 não é um dos %2 do professor</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>não é possível mostrar mapas de %1 imagens</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>não contém %1 das respostas de um professor</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>contém respostas e rótulos que não combinam</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>contém um rótulo fora de 0..%1</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%1 %2 para %3 imagens</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>um dos %1 é %2, fora de 0..%3</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>%1 filtros; são possíveis 1..%2</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>o número de classes é negativo</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>as médias não se dividem em linhas de %1 filtros</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>rótulos</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>previsões</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>alguns lotes de atividades têm rótulos ou previsões e outros não</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>a resposta do filtro %1 à imagem %2 não é um número finito</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>imagens, filtros ou classes estão fora dos limites</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>uma atividade não está em 0..1</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>%1 cores são dadas para %2 alunos</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>a busca de comunidades falhou: %1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>a resolução deve ser maior que 0</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>não contém nenhuma linha de números</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>tem %1 colunas; são possíveis no máximo %2 filtros</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>tem %1 células, as linhas anteriores %2</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>a tabela tem mais de %1 números</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>coluna %1: “%2” não é um número finito</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>contém um único filtro; um grafo precisa de dois</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>coluna %1: um peso é negativo</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>coluna %1: a matriz não é simétrica, o peso difere do da linha %2</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>contém %1 bytes de números codificados, esperavam-se %2</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>contém números que não são base64</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>o percentil deve estar em 0..100</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>nenhum filtro responde a imagem alguma: não há com que construir um grafo</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>top-k não pode ser negativo (0 deixa todos os filtros contribuírem)</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>um grafo de atividades precisa da regra ah ou ca</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>um grafo precisa de 2..%1 filtros, não %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>“%1” não é uma regra para pesos de arestas; valores possíveis: ah e ca</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>de um grafo importado só se pode mudar o percentil</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>uma matriz de pesos de arestas deve ser quadrada, com 2..%1 filtros</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>um peso de aresta não está em 0..1</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>uma soma de atividade é negativa ou não finita</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>um valor do grafo está fora dos limites</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>um grafo é escrito como .dot, .graphml, .csv, .json ou .svg, não “%1”</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>o Graphviz não consegue dispor o grafo (o plugin sfdp está instalado?)</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>um desenho de %1 filtros não pode seguir um de %2</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>o grafo não tem filtros</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>o número de alunos deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>a resolução deve ser maior que 0 e no máximo 1e6</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>o equilíbrio deve estar em 0..1</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>o número de sementes para a estabilidade não pode ser negativo</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>a partição é de outro grafo</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>um controle é random ou contiguous</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>não há filtro %1 para mover</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>o aluno %1 ficaria sem filtro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>“%1” não é %2; valores possíveis: %3</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>o número de filtros está fora dos limites</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>não há filtro %1</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>o filtro %1 está em dois lugares</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>os filtros de um grupo não estão em ordem crescente</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>um aluno não tem filtros</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>um filtro não está em um aluno nem descartado</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>algoritmo de partição</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>política de descarte</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>o número de alunos não é o das configurações</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>os números de filtros mantidos e descartados não fecham</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>%1 alunos precisam de pelo menos %2 %3; o grafo tem %4</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>filtros</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>filtros com aresta, pois os isolados são descartados</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>filtros com aresta, pois o maior grupo é descartado</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>as resoluções vão de um número maior que 0 até um que não seja menor, em 1 passo ou mais</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>as imagens são pequenas demais para %1</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>a largura de uma MobileNetV2 é maior que 0 e no máximo 16</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1 e mais %2</translation>
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
        <translation>de outro formato: %1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1 é %2, esperava-se %3</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>os pesos não servem para %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>“%1” não é uma precisão; valores possíveis: fp32, fp16 e int8</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>uma ResNet tem profundidade 18, 34, 50, 101 ou 152; não %1</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>uma ResNet para imagens pequenas tem profundidade 6n + 2: 20, 32, 44, 56, 110…; não %1</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>nenhum dispositivo CUDA foi encontrado, ou esta LibTorch foi compilada sem CUDA</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>tem um tensor chamado %1, que não é um nome</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>não tem dtype, shape e data_offsets no cabeçalho</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>tem elementos do tipo %1, que não são lidos</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>tem um formato ou offsets que não são números inteiros a partir de 0</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>vai além dos %1 bytes de valores</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>tem %1 bytes de que seu formato não precisa</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>tem tensores sobrepostos</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>o comprimento do cabeçalho</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>anuncia um cabeçalho de %1 bytes; no máximo %2 são lidos</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>o cabeçalho</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>tem um cabeçalho que não é um objeto JSON</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>não contém tensores</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>é TorchScript de formato %1, escrito por um PyTorch mais novo; %2 deste programa lê formatos até %3</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>usa o operador %1, que pode fazer mais que calcular e é recusado em um arquivo a ser executado aqui</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>não é um arquivo TorchScript: ele %1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>contém código que, descompactado, ocupa %1 bytes; não se leem mais de %2</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>tem partes que são executadas ao carregar (__setstate__, como em modelos quantizados): recusado</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>não contém modelo: não tem método forward</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>O pooling produz os próprios logits: os alunos imitam a entrada da última convolução.</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>não tem convolução cujos filtros possam ser imitados</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>Não foi possível seguir o caminho dos logits até um mapa de características: foi tomada a última convolução.</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>não tem convolução “%1” de onde tomar características; tem %2</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>recebe imagens de %1 canais, o conjunto de dados tem %2</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>recebe imagens em tons de cinza, o conjunto de dados tem %1 canais</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>Recebe imagens em tons de cinza: das coloridas recebe o brilho.</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>Recebe imagens coloridas: as em tons de cinza lhe são dadas como tais.</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>tem ali características que não são mapas de altura e largura</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>não consegue responder a imagens de %1: %2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>contém um %1 danificado</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>o modelo TorchScript falhou: %1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>não é um professor deste programa</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>descreve canais que não combinam</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>não tem o método %1, que um professor deste programa tem</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>conhece %1 classes, o conjunto de dados tem %2</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>não é um classificador de imagens: de %1 imagens não faz um tensor</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>não é um classificador de imagens: de %1 imagens faz tensores de %2</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>Tem %1 saídas; os logits são a de %2 valores por imagem.</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>Termina em um softmax; o que entra nele é tomado como logits.</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>pede “%1” além das imagens</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>não recebe imagens</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>tem %1 dimensões</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>tem um número de strides diferente do de dimensões</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>tem um tamanho, stride ou offset negativo</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>vai além do seu armazenamento de %1 bytes</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>descreve imagens ou classes impossíveis</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>tem média ou desvio que não servem para seus canais</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>é um programa TorchScript, não os pesos de um professor</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>“%1” não é um tipo de camada</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>descreve um tensor impossível</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>descreve uma contagem negativa</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>descreve um número de classes impossível</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>contém um tensor cujo armazenamento não é descrito como torch.save faz</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>contém um tensor com elementos de %1, que não são lidos</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>contém um armazenamento que é parte de outro, como o PyTorch anterior a 0.2 escrevia</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>não foi escrito por torch.save</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>é um arquivo zip, mas não de torch.save: não tem data.pkl</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>é um arquivo TorchScript, um programa com seus pesos, e não apenas pesos</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>foi escrito em uma máquina cuja ordem de bytes não é a desta</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>contém um tensor cujo armazenamento %1 não está no arquivo</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>contém um armazenamento %1 com elementos de dois tipos</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>lista um armazenamento %1 que nenhum tensor tem</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>o tamanho de um armazenamento</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>termina dentro de um armazenamento: anuncia %1 elementos de %2 bytes</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>um armazenamento</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1 tem um armazenamento que não está no arquivo</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1 é um tensor sem tamanhos simples</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1 anuncia um armazenamento de %2 elementos, dos quais o arquivo tem %3 bytes</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1 é um tensor de um tipo que não é lido (%2)</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>um dicionário sem tensores</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>não contém um state dict, mas %1</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>uma VGG tem profundidade 11, 13, 16 ou 19; não %1</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>a largura de uma VGG é maior que 0 e no máximo 16</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>não tem descrição deste programa</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>sua descrição não é JSON</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>não é um arquivo de pesos: %1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>uma Wide ResNet tem profundidade 6n + 4: 10, 16, 22, 28, 34, 40…; não %1</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>a largura de uma Wide ResNet é maior que 0 e no máximo 64</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>“%1” não é uma arquitetura do catálogo; valores possíveis: %2</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>uma imagem tem pelo menos um canal e um pixel</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>uma rede tem pelo menos uma classe</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>uma rede tem pelo menos um filtro</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>“%1” não é uma família de alunos; valores possíveis: %2</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>nenhuma família de alunos foi dada; valores possíveis: %1</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>%1 acurácias são dadas para os subconjuntos de %2 alunos</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>não é um objeto JSON</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>dispositivo %1: %2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>dispositivo %1: device, radio e precision devem ser texto entre aspas</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>os dispositivos do aluno %1 diferem na precisão</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>o aluno %1 não tem dispositivo</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>“%1” não é uma mensagem; valores possíveis: features e logits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>“%1” não é uma mensagem; valores possíveis: auto, features e logits</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>um plano tem pelo menos um aluno</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>%1 orçamentos são dados para %2 alunos</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>um plano tem pelo menos uma classe</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>o orçamento do aluno %1 não tem limite; informe memory, macs ou ram</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>é um plano sem alunos</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>em “%1”: %2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>tem duas entradas “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>“%1” não é %2; valores possíveis: %3</translation>
    </message>
    <message>
        <source>device</source>
        <translation>dispositivo</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>rádio</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1 deve ser um número inteiro de %2 a %3, não %4</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1 deve ser um número de %2 a %3, não %4</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>um dispositivo executa o aluno %1, que o plano não tem</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>um plano sem alunos não pode ser simulado</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>a taxa de %1 em %2 não é conhecida: sem latência</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>a energia de %1 em %2 não é conhecida</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>o custo de partida de %1 não é conhecido e conta como 0</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>a latência do enlace de %1 não é conhecida e conta como 0</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>a energia de %1 não é conhecida</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>a divisão por camadas é contada em %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>“%1” não é um lugar da entrada; valores possíveis: sent e local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1” não é um número</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>tem %1 células, o cabeçalho %2</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>não começa com o cabeçalho de um arquivo de métricas</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>teacher e stages.teacher não concordam sobre se há um professor</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>tem o esquema %1, este programa conhece o esquema %2: foi escrito por uma versão mais nova; use-a</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>não pode ser escrito: um nome ou caminho nele não é UTF-8</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>%1 imagens de treino, %2 de validação e %3 de teste de %4 x %5 x %6 em %7 classes</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>é um programa (TorchScript) que você não importou neste computador e não é executado. Se você sabe de onde vem o projeto: nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>não foi substituído: a etapa “%1” de que foi feito mudou nesse meio-tempo; execute o comando de novo</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>não contém um projeto; crie um com nonn new</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>está desatualizado, algo anterior mudou: execute %1 primeiro</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>ainda não foi feito: execute %1 primeiro</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>é um professor diferente do que project.json descreve</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>recebe imagens de %1, o conjunto de dados tem %2</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>vem com este programa, mas não está lá</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>vem com este programa, mas não está lá, nem em %1</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>não é uma execução deste projeto; nonn info as lista</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>não contém execução concluída da partição e do plano atuais: execute nonn distill primeiro</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>não está concluída: execute nonn distill --resume primeiro</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>foi treinada com um professor que depois foi substituído</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>a execução %1 foi feita a partir de uma partição ou plano mais antigos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>“%1” não é uma origem de grafo</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>consultando o professor</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>consultando os alunos</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>é um projeto de outros dados ou de outro professor; dê outra pasta à demonstração</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>nenhum aluno cabe em 1/%1 do professor</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>%1 arquiteturas foram dadas para %2 alunos; dê uma, ou uma para cada</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>divide %1 filtros, o professor tem %2</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>destilando a execução %1</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>está concluída</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>foi iniciada com outro professor, partição ou plano; inicie uma nova execução</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>exportando</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>traz %1 filtros, o professor tem %2</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>construindo o grafo</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>são guardadas as respostas a %1 de %2 imagens; o grafo é construído com todas, uma parte de cada vez</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>o grafo foi feito com configurações diferentes das que serão salvas com ele</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>não foi substituído: o novo grafo foi feito de outras respostas do professor</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>já é um projeto; escolha outro nome ou remova-o antes</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>já existe e não é uma pasta vazia</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>lendo o professor</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>o professor aprendeu com imagens que aqui são de validação: foi treinado com a divisão da semente %1</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>consultando o professor mascarado</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>não foi substituído: a nova partição foi feita de outro grafo</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>particionando</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>um plano toma seus dispositivos de um só lugar: um arquivo, orçamentos ou uma lista</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>um plano precisa de um limite: --memory, --macs, --ram ou --devices</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>imagens de validação</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>imagens de teste</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>treinando o professor</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>não é um programa: nada precisa ser permitido</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>deve conter um objeto JSON</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1 deve ser um objeto JSON</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1 está ausente</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1 deve ser texto</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1 deve ser true ou false</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1 deve ser um número inteiro de 0 em diante</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1 deve ser uma lista de textos</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1 deve ser uma lista de números</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>%1 não é conhecido por este programa</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>tem %1 canais; foram dados uma média e um desvio-padrão de %2 e %3</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>não pode receber imagens com um desvio-padrão que não seja maior que 0</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>contém uma rede do catálogo, cujas características são fixas: só se podem escolher as de TorchScript</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>tentando a normalização %1</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>um professor vem com este programa apenas para fashion-mnist: treine um com nonn teacher train</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>nem XDG_STATE_HOME nem HOME dizem onde guardar quais programas podem ser executados</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>não tem %1</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>o estado do otimizador não serve: %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>“%1” não é um modo de destilação; valores possíveis: joint e independent</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>o número de épocas deve ser pelo menos 1</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>um lote deve conter pelo menos 2 imagens</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>o momentum deve estar em 0..1, abaixo de 1</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>alpha deve estar em 0..1</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>o dropout de dispositivos deve estar em 0..1, abaixo de 1</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>o tamanho do cache não pode ser negativo</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>é preciso pelo menos uma thread</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>continua %1 a partir da época %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>“%1” não é uma perda de características; valores possíveis: partition e concatenated</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>o professor é consultado a cada passo: uma variante de cada imagem ocuparia %1</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>são guardadas as respostas do professor a %1 variantes de cada imagem, %2 por variante</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>foi feito com outras configurações, alunos ou dados; inicie uma nova execução</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>não descreve nenhum aluno</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>%1 da camada de fusão não serve</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>não serve para os alunos ao lado</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>“%1” não é uma queda da taxa; valores possíveis: cosine e step</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>consultando o professor sobre a variante %1 de %2, %3%</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>foi feito com outras configurações; remova-o para começar de novo</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>época %1: perda %2, validação %3%, %4 imagens/s</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>é um pickle danificado: falta um valor</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>é um pickle danificado: falta uma marca</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>é um pickle danificado: recorre ao valor %1, que não está lá</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>não pode ser iniciado: %1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>não pode ser escrito: %1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>outra tarefa deste programa</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>outro programa</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1 (processo %2)</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>espera por %1, que está escrevendo em %2</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>não é texto UTF-16: interrompe-se ou está danificado no byte %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>“%1” pode ter vírgula decimal ou separador de milhares; escreva, por exemplo, %2</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>tem imagens que são um array NumPy de %1; esperava-se um de bytes (u1)</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>tem rótulos que não são uma lista nem um array NumPy de no máximo %1 números inteiros</translation>
    </message>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>suas classes vêm em outra ordem</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>suas classes estão agora sem %1</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>suas classes estão agora com %1</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>suas classes têm %1 no lugar de %2</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>suas imagens de %1 são de outro número de classes</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>tinha %1 imagens de %2 da classe “%3”, agora %4</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>suas imagens de %1 são arquivos de outros nomes ou tamanhos</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>suas imagens de %1 têm outros rótulos ou vêm em outra ordem</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>suas imagens de %1 mostram outra coisa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>não pode ser lido</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>tem imagens da classe “%1”, mas nenhuma para treinar; --empty-classes keep aceita a classe mesmo assim</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>mantidas, embora não haja imagem delas para treinar: %1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>deixadas de fora, pois não há imagem delas: %1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>não contém diretamente esses dados, mas %1 e %2 contêm: indique um deles</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1 não contém diretamente esses dados; tomados de %2</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>deixadas de fora: %1 imagens que estão no próprio %2, em nenhuma pasta de classe</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>deixada de fora: a pasta %1, criada pelo sistema</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>deixada de fora: %1, cujas %2 imagens não estão em pastas de classes, de modo que nada diz o que mostram</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>tomada como imagens de %1: a pasta %2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>contém %1 e %2, de nomes semelhantes; --parts training=PASTA,validation=PASTA,test=PASTA diz qual se quer</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>deixadas de fora: %1, que não são partes como %2. Se todas são classes: --parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>deixadas de fora: %1, que pelo nome não são imagens de treino, validação nem teste</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>não contém pastas de classes, de modo que nada diz o que as imagens mostram; se for ela própria uma classe: --parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>a pasta %1 é tomada como classe, embora contenha pastas com nomes de classes: é uma parte ou uma cópia dos dados?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>as pastas %1 são tomadas como classes; “%2” é uma?</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>as pastas %1 são tomadas como classes, embora contenham pastas de mesmos nomes; se são partes: --parts training=PASTA,test=PASTA</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>contém vários conjuntos de dados: %1. Indique um como idx:%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>“%1” não é uma pasta dentro da do conjunto de dados</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>“%1” não diz quais pastas contêm as partes; use auto, none ou training=PASTA,validation=PASTA,test=PASTA</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>“%1” não indica uma pasta para o treino</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>%1 de %2 imagens de teste também estão entre as de treino, pelo conteúdo: o que se mede nelas é lembrado, não reconhecido</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>%1 de %2 imagens de validação também estão entre as de treino, pelo conteúdo</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>%1 de %2 imagens de teste também estão entre as de validação, pelo conteúdo</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>já existe e não foi escrito por uma exportação: escolha outra pasta ou remova-o antes</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>só o triângulo superior está preenchido; o inferior é tomado como igual</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>só o triângulo inferior está preenchido; o superior é tomado como igual</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>a linha chama-se “%1”, a coluna %2 “%3”: linhas e colunas devem estar na mesma ordem</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>a tabela é simétrica, como pesos entre filtros: se os contém, importe-a como matriz (--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>é uma lista de arestas, não uma tabela de imagens x filtros: importe-a como matriz (--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>uma aspa não é fechada nesta linha; uma célula não pode continuar na seguinte</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>coluna %1: “%2” está escrito com “%3”, os números anteriores com “%4”</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>tem %1 células, uma aresta aqui precisa de %2</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>a lista tem mais de %1 arestas</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>não contém nenhuma aresta</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>“%1” não diz qual filtro do professor é; escreva os números deles, a partir de 0</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>os filtros são numerados a partir de 0 aqui e de 1 no arquivo</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>menciona o filtro %1, o professor tem %2, numerados a partir de 0</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>uma ponta da aresta não tem nome, ou tem um que não é UTF-8</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>a aresta entre %1 e %2 tem peso diferente do anterior</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>lido como uma lista de %1 arestas entre %2 filtros</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>as arestas não têm pesos; todos são 1</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>contém %1 nomes para %2 filtros</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>o grafo é esparso: %1 de %2 filtros não têm aresta, de modo que as comunidades dizem pouco deles</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1; um percentil menor ajuda, como %2</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1; atividades de mais imagens ajudam, ou outra regra</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>a primeira linha, de %1 a %2, pode ser de números das colunas ou de valores: --labels %3 ou --labels %4 diz qual</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>a primeira coluna, de %1 a %2, pode ser de números das linhas ou de valores: --labels %3 ou --labels %4 diz qual</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>contém um nome que não é UTF-8: salve em UTF-8 ou UTF-16</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>a primeira linha é tomada como nomes das colunas (%1)</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>os filtros são numerados a partir de 0: a coluna 1 do arquivo é o filtro 0</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>os nomes das colunas não estão na ordem de seus números; os filtros são tomados na ordem do arquivo</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>a primeira coluna é tomada como nomes das linhas (%1)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>“%1” não diz o que são os rótulos de uma tabela; valores possíveis: auto, none, header, index e both</translation>
    </message>
    <message>
        <source>a state dict of PyTorch</source>
        <translation>um state dict do PyTorch</translation>
    </message>
    <message>
        <source>a checkpoint of PyTorch</source>
        <translation>um checkpoint do PyTorch</translation>
    </message>
    <message>
        <source>is %1, which is not read. Where the network is there in PyTorch, %2</source>
        <translation>é %1, que não é lido. Se a rede existe no PyTorch, %2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>um arquivo safetensors</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>um arquivo HDF5, como o Keras escreve</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>um arquivo TensorFlow Lite</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>não é um arquivo de pesos, mas um ponteiro para um, deixado por um git sem LFS: execute git lfs pull</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>é uma página web, não o arquivo que se queria baixar</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>não é um arquivo de pesos conhecido, nem de torch.save nem safetensors, nem TorchScript. Se a rede existe no PyTorch, %1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>Os pesos são os que estão em %1.</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>Seus nomes começam com %1.</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>As camadas têm outros nomes: foram associadas pelo formato, na ordem. Confira a acurácia.</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>Deixados de fora, pois nenhuma camada os tem: %1.</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1 contém números inteiros, como pesos quantizados: são necessários os completos</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>; dicionários de tensores no arquivo: %1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>os pesos não servem para %1: %2%3. Se são de outra rede, %4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>nem todas as suas camadas estão lá uma vez</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>Não tomados, embora também sirvam: %1.</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>tem pesos que não são números, são infinitos, ou são variâncias abaixo de 0: %1. Seu treino fracassou; tome um checkpoint anterior a isso</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>bf16 não pode ser calculado aqui: precisa de um processador com AVX-512, que a LibTorch possa usar; use fp32</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%1 dos %2 valores de %3 não são números (NaN ou infinito), como após um treino que falhou: importe pesos salvos antes disso</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>tem o dispositivo %1 escrito no código. Salve-o de novo em Python: model.to(&apos;cpu&apos;), depois trace ou script com imagens que também estejam na CPU</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>foi salvo em modo de treino: seu %1 calcula como no treino, não importa o que lhe seja dito. Em Python chame model.eval() antes de torch.jit.trace, e dê a F.dropout seu training=self.training; depois salve de novo</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>é código que %1 deste programa não entende, como o de um PyTorch mais novo. Salve-o de novo com o PyTorch dessa versão</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>usa %1, que %2 deste programa não conhece nesta forma: é de um PyTorch mais novo ou de uma extensão. Salve-o de novo com o PyTorch dessa versão, ou com essa operação escrita com outras</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>não é um arquivo TorchScript que %1 consiga ler: está danificado ou cortado</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>não é um arquivo TorchScript que %1 consiga ler: está danificado ou foi feito para outra versão</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>responde apenas a lotes de %1 imagens, pois esse número está escrito no código. Em Python escreva x.flatten(1) ou x.view(x.size(0), -1) para o que o nomeia, como x.view(1, -1), ou use script em vez de trace; depois salve de novo</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>não tem convolução antes da resposta: depois da última, %1, vêm %2 de suas 100 partes de cálculo, em camadas lineares, como em um transformer. O que seus filtros dizem está longe da resposta, e alunos que os imitem aprendem pouco. nonn teacher import --features %1 os toma mesmo assim</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>dá a uma imagem sozinha uma resposta de %1 dimensões em vez de 2, como por x.squeeze(). Em Python escreva x.flatten(1) no lugar; depois salve de novo</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>respondeu a imagens inventadas com valores que não são números (NaN ou infinito)</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>dá a uma imagem sozinha resposta diferente da que dá junto de outras: não pode ser usado em lotes. Foi salvo em modo de treino, ou calcula sobre o lote?</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>foi encerrado pelo sistema ao ser executado para um primeiro exame, como por falta de memória</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>faz %1 travar (%2) ao ser executado; foi tentado em um processo próprio, e nada mais foi afetado. Salve-o de novo em Python depois de model.float().eval(), com torch.jit.trace se foi script, com torch.jit.script se foi trace</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>não respondeu a duas imagens em %1 segundos e foi encerrado. Há nele um laço sem fim, ou é grande demais para este computador?</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>que faz o primeiro exame de um arquivo TorchScript, interrompeu-se</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>não pode ser examinado: %1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>Das suas %1 saídas, %2 têm %3 valores por imagem; a de número %4 é tomada como logits.</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>tem um dispositivo diferente da CPU escrito no código. Salve-o de novo em Python: model.to(&apos;cpu&apos;), depois trace ou script com imagens que também estejam na CPU</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>precisa de mais memória do que há livre neste computador</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>uma camada linear nele recebe %1 valores e aceita %2. Talvez tenha sido feito para imagens de outro tamanho</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>coloca %1 valores no formato %2. Talvez tenha sido feito para imagens de outro tamanho</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>uma convolução nele aceita %1 canais e recebe %2</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>as imagens são pequenas demais para suas camadas: foi feito para maiores</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>junta tensores de %1 e de %2 valores, que não combinam. Talvez tenha sido feito para imagens de outro tamanho</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>mistura tipos de números. Salve-o de novo em Python depois de model.float()</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>é quantizado, e a LibTorch deste computador não consegue executá-lo. Salve o modelo antes da quantização</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>sua operação %1 falhou em %2</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>uma de suas operações falhou em %1</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>A saída escolhida acerta %1 de %2 imagens de validação, a seguinte %3.</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>está no projeto %1, cujos arquivos não podem ser substituídos: escolha um lugar ao lado dele, ou na sua pasta %2</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>é um arquivo, não uma pasta</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>tinha %1, agora %2</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>%1 imagens não puderam ser lidas, agora %2</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>suas imagens estão divididas de outro modo em treino, validação e teste</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>mudou desde que o projeto foi criado: %1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>contém dados diferentes daqueles com que o projeto foi criado: %1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>foi refeito nesse meio-tempo; execute o comando de novo</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>desapareceu: execute %1 de novo</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>não está lá. Se as imagens foram movidas: nonn data %1 --source %2:PASTA</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>faz parte deste programa, mas não está lá: instale-o de novo</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>não está lá: a execução é de uma versão mais antiga, que não guardava a partição e o plano de que foi feita</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>seria lido como %1, mas os dados do projeto são %2: indique-o como %2:%3</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>está sendo usado por %1</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>foi alterado nesse meio-tempo; execute o comando de novo</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>está sendo treinada por %1</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1. Os alunos da sua melhor época, %2, são mantidos como os desta execução</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>já existe e não é um grafo de filtros escrito aqui antes: escolha outro nome ou remova-o antes</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>imagens: %1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>o professor não é aceito: o que responde às imagens é NaN ou infinito</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1. A melhor época, %2, é guardada aqui: nonn teacher import a toma</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>está em uso: o professor está sendo treinado por %1</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>é um arquivo TorchScript, uma rede com seus pesos: é importado sem --arch</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>ou o conjunto de dados não tem três canais cuja ordem pudesse ser invertida</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>o decaimento dos pesos deve ser de 0 a %1</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>a temperatura deve ser maior que 0 e no máximo %1</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>beta deve ser de 0 a %1</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>o termo de destilação</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>a entropia cruzada</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>o termo de características</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>a perda</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>o aluno %1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>a camada de fusão</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1 foi %2</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%1 de %2 continha valores que não são números</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>a perda da camada de fusão</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>o professor</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>a taxa de aprendizado deve ser maior que 0 e no máximo %1</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>o cálculo falhou: %1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>não é texto em UTF-8, nem em UTF-16 com sua marca de ordem de bytes: tem um byte 0</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>não é uma imagem JPEG, PNG, WebP ou BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>é um BMP danificado: o arquivo termina cedo demais</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>é um BMP de %1 bits por pixel na forma %2; leem-se os não compactados de 1, 4, 8, 24 ou 32 bits</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>é um BMP danificado: seus pixels começam dentro do cabeçalho</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>é um BMP danificado: tem uma paleta de %1 cores</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>é um BMP do OS/2; leem-se os do Windows</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>é um BMP danificado: um pixel tem a cor %1 de uma paleta de %2</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>não contém imagens JPEG, PNG, WebP ou BMP em suas pastas de classes</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>é um arquivo %1; leem-se JPEG, PNG, WebP e BMP</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>, em cinza como média dos três canais</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>, com seu único canal repetido</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>imagens de %1 canais não podem ser convertidas em imagens de %2</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>as redes veem as imagens com %1 em vez de %2 canais%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> e recortadas ao quadrado central</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>as redes veem as imagens com %1 x %2 em vez de %3 x %4 pixels, redimensionadas bilinearmente%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>recebe mais de uma entrada: %1 e %2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>não recebe entrada</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>recebe imagens do tipo de elemento %1, não float32</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>recebe entradas de %1 dimensões, onde imagens têm quatro</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>lê %1 antes que algo o produza</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>não produz nada</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>é do domínio %1, cujos operadores não são aceitos</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>produz %1, que já existe</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>não está no fim, único lugar onde é aceito</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>O softmax do fim foi deixado de fora: os logits são o que ele lê.</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>sua saída %1 não é calculada a partir de uma imagem</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>seus pesos têm %1 dimensões, e só se aceitam quatro</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>seus pesos são para %1 grupos de %2 canais, e há %3 canais</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>seus pesos têm comprimentos diferentes</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>tem %1 valores como limite</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>combina um tensor com constantes que não são uma por canal</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>divide uma constante por um tensor, o que não é aceito</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>seus pesos não servem para %1 entradas</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>não junta nada</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>junta ao longo do eixo %1, e só se aceita o dos canais</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>seu eixo é %1, que não é aceito</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>não mantém as imagens separadas</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>produz algo diferente de um vetor por imagem</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>não produz um vetor por imagem</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>não é uma média sobre altura e largura, a única aceita</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>não é aceito</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>o tensor %1 %2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>guarda seus valores em outro arquivo: salve o modelo com eles dentro</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>é do tipo de elemento %1, que não é lido</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>tem uma dimensão de %1</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>anuncia %1 elementos e tem %2</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>contém inteiros onde deve haver números de ponto flutuante</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>não contém inteiros onde deve haver</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>o nó %1, um operador %2: %3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>sua entrada %1 está ausente</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>sua entrada %1 não é calculada a partir de uma imagem</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>lê um mapa que foi preenchido, o que só convoluções podem</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>sua entrada %1 não é uma constante</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>sua entrada %1 não contém números inteiros conhecidos de antemão</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>seu %1 não é uma lista de números inteiros</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>seu %1 é %2, que não é aceito</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>seu valor é de um tipo não aceito</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>é usado de um modo não aceito</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>toma o elemento %1 de %2</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>tem kernel, stride, dilatação ou preenchimento de %1</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>seu %1 tem %2 valores, e só se aceitam dois</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>não tem kernel_shape</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>tem pesos de tamanho diferente do seu kernel_shape</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>seu %1 tem %2 valores, e só se aceitam quatro</numerusform>
            <numerusform>seu %1 tem %2 valores, e só se aceitam quatro</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>conta o preenchimento e arredonda tamanhos para cima, o que não é aceito em conjunto</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>multiplica mapas de características por uma matriz, o que não é aceito</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>seus starts, ends, axes e steps têm comprimentos diferentes</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>recorta um pedaço de um modo não aceito</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>é algo diferente de zeros em volta de mapas de características, os únicos aceitos</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>acrescenta canais e pixels ao mesmo tempo, o que não é aceito</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>tem um número de mais de dez bytes</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>tem um campo sem número</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>campo %1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>tem um campo do tipo desconhecido %1</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>tem o campo %1 como tipo %2, onde deve ser o tipo %3</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>tem mais de %1 nós e tensores</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>não é um arquivo ONNX: não tem grafo ou versão</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>não é quadrada: linhas: %1, pesos em cada uma: %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>“%1” pode ter vírgula decimal ou de milhares, como todos esses números neste arquivo: escreva-os com ponto decimal, ou sem vírgulas</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>tem uma coluna %1, chamada “%2”, que não é de um filtro: remova-a</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>um arquivo Core ML</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>um SavedModel do TensorFlow</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>um array do NumPy</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>um arquivo GGUF</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>uma rede do OpenVINO</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>um pickle simples do Python que torch.save não escreveu</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>está compactado: descompacte-o e dê o arquivo que está dentro</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>é um texto JSON, como os que ficam ao lado de arquivos de pesos: dê o arquivo que contém os tensores</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>, em %1</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>é %1, apenas pesos sem a rede a que pertencem (tensores nele: %2%3). Nomeie a rede com --arch (como resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), ou, para qualquer outra, %4</translation>
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
        <translation>faça um arquivo TorchScript da rede em Python, com uma imagem do tamanho que ela recebe:
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
        <translation>as imagens são pequenas demais para ele</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>produz um tensor de %1, que é grande demais</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>lê um vetor, onde recebe mapas de características</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>tem %1 vieses para %2 canais</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>tem %1 grupos para %2 canais</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>tem %1 pesos, que não servem para %2 canais</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>lê mapas de características, onde recebe um vetor</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>não tem valores entre seus limites</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>soma %1 e %2</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>tem janelas que só veem preenchimento</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>tem janelas dilatadas, que poolings de média não têm</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>junta %1 e %2</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>não toma nenhum dos %1 canais</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>tem duas operações com o nome %1</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>tem duas saídas com o nome %1</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>um tensor sem nome</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1. Tentadas também: imagens de %2 pixels de lado; --size indica outro</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>é um arquivo zip: descompacte-o e dê o arquivo que está dentro, %1</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>é um arquivo compactado de arrays do NumPy, que não é lido</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>é um arquivo do Keras, que não é lido</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>uma taxa precisa de pelo menos uma medição de tempo</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>uma medição de tempo precisa de MACs, dos quais alguns podem ser depthwise, e um tempo maior que 0</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>nenhuma taxa explica estas medições de tempo</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>medição de tempo %1: %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>“%1” não é conhecido; valores possíveis: name, student, device, radio, precision, memory, macs, ram, fail e os valores do perfil de um dispositivo</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>dois dispositivos chamam-se “%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>“%1” não é uma regra para o tamanho dos alunos; valores possíveis: fill e share</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1” não é conhecido</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>nem XDG_DATA_HOME nem HOME dizem onde guardar dispositivos</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channels deve ser 1 ou 3</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>imagens de %1 canais</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>suas imagens eram %1 nos arquivos, agora %2</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>não tem medições de tempo</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>não foi alterado: outra pessoa mudou nesse meio-tempo como as redes veem as imagens</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>professor: %1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>não é uma variante deste projeto; nonn variant as lista</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>já está guardada: escolha outro nome ou remova-a antes</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>não pode ser removido: %1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>tentando imagens de %1</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%1 com %2 (escolhido)</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 com %2</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>Vários tamanhos lhe servem; de %1 imagens de validação acerta: %2.</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>foi feito com imagens de outro tamanho ou cor; remova-o para começar de novo</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>Não tomados, embora também sirvam: os que começam com %1.</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>“%1” não é um objetivo; valores possíveis: latency, energy e accuracy</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>%1 dispositivos são listados para %2 alunos: cada um precisa de um</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>em %1 caberia</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>caberia com %1</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>O aluno %1 precisa de %2 a mais de RAM do que seu dispositivo tem, em %3; %4.</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>O aluno %1 precisa de %2 a mais de %3 do que seu dispositivo tem; %4.</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>joga-se pelo menos uma rodada</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>Aviso: %1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>Não recebe imagens de %1, mas de %2: %3.</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>Não recebe imagens de %1, mas de %2.</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>mal acerta mais imagens de validação que por acaso. Conhece estas classes, nesta ordem, e suas imagens são normalizadas de outro modo (--mean, --std), azul, verde, vermelho (--bgr), ou de outro tamanho (--size)?</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>“%1” não é um nome para uma variante: 1 a %2 letras, sem barras de nenhum tipo e sem ponto ou espaço no início</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>é grande demais para um arquivo zip</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>nenhuma imagem de teste mostra: %1; quão bem são reconhecidas não é medido</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>contém imagens de uma só classe, %1</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1. Foi feito para imagens de %2, e estas são de %3</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>dá saídas diferentes das da rede na memória: diferem em %1</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>é um arquivo ONNX, uma rede com seus pesos: é importado sem --arch</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>um professor só é exportado como ONNX</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>C não está disponível em fp16: fp32 ou int8</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1 não chegou ao fim em %2</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1 falhou em %2</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>%1 não pode ser compilado para %2</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>o tamanho de %1 não pode ser lido</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>não foi possível vincular %1 para %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>“%1” não é uma placa que possa ser emulada; valores possíveis: %2</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>o pacote %1 não está instalado</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>O arquivo calcula com inteiros de 8 bits: o arredondamento foi deixado de fora.</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>tem várias escalas para um tensor, o que não é conhecido</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>não contém inteiros de 8 ou 32 bits onde deve haver</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>suas escalas não servem para o que escalam</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>é lido de volta como outra rede que a escrita</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>executando em placas emuladas</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1 escala um vetor, para o que inteiros de 8 bits não estão disponíveis</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>é mais longa do que uma lição pode ser: %1 caracteres</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>não tem linha com o título, como “# Título”</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>não tem nenhum passo, como “## Passo”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>linha %1: %2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>uma lição tem um só título; passos começam com “## ”</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>o título da lição vem primeiro, como “# Título”</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>uma lição tem no máximo %1 passos</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>o passo não diz nada</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@question e @answer andam juntos</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>nada se chama {%1}</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1 pertence a um passo, que começa com “## ”</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1 não diz nada</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>o passo já tem %1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1 não é conhecido</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>não há etapa %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>“%1” não pode ser feito</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>“%1” precisa de um número</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>“%1” precisa saber o quê</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>“%1” não é uma verificação, como students &gt;= 3</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>é maior do que uma lição pode ser: %1 bytes</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>leva para fora do pacote</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>não é um arquivo</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>não está no arquivo compactado</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>é maior que os %1 bytes que pode ter</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>não é uma pasta nem um arquivo zip</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>não está listado no manifesto</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>tem %1 bytes onde o manifesto diz %2</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>não é o arquivo a que o manifesto se refere: seu SHA-256 é outro</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>tem um formato diferente do que diz o manifesto</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1 é %2, que não está entre 1 e %3</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>as imagens são reduzidas abaixo do que os alunos veem</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>o arquivo %1 não está dentro do pacote</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>o tamanho ou o SHA-256 de %1 não é válido</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>o arquivo %1 está listado duas vezes</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>não tem classes ou não tem alunos</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>o arquivo %1 não está listado</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>não há imagens de referência</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>o vetor de referência %1 tem o formato %2, não %3</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>não é o manifesto de um pacote</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>é da versão %1, e este programa conhece versões até %2: é mais antigo que o pacote</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>é da versão %1, que não existe</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1 não é uma parte de pacotes: %2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>falta o vetor de referência %1 em %2</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>os alunos não estão lá como ONNX em %1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>“%1” não é um formato de exportação: torchscript, onnx, c ou bundle</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>é um pacote, cujos arquivos sobrariam: escolha outra pasta ou remova-o antes</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>o início</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>não é um array do NumPy</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>a versão</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>é da versão %1 do formato do NumPy, que não é conhecida</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>contém números que não são float32</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>não contém suas linhas uma após a outra</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>não tem formato</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>não tem os números que seu formato anuncia</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>os números</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>anuncia %1 elementos, mais do que cabe em qualquer arquivo</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1. Uma lista de arestas é lida se a primeira linha nomeia as colunas: source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>é uma lista de pares de nomes; o primeiro, %1 e %2, pode ser uma aresta ou os nomes das colunas: escreva source,target em uma linha acima das arestas</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>os filtros são numerados a partir de 0; nenhuma aresta nomeia o filtro 0: se o arquivo conta a partir de 1, diminua seus números em 1</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>menciona o filtro %1; os filtros são numerados a partir de 0</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>menciona o filtro %1; são possíveis no máximo %2 filtros</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>são possíveis no máximo %1 filtros</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>a primeira linha é tomada como nomes das colunas</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>nada (None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>um texto</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>uma lista com tensores sem nomes (%1 de %2 valores)</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>uma lista de valores (%1), nenhum deles um tensor</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1. Salve os pesos da rede em Python:%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>um objeto da classe Python %1, que só o programa dela consegue ler. Salve lá apenas os pesos:%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>a rede responde a imagens pela primeira vez, em no máximo %1 segundos</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memória</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>os pesos do professor divididos pelos do maior aluno, ambos como implantados na precisão do plano</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>desempenho</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>o tempo do professor no primeiro dispositivo dividido pelo cálculo do aluno mais lento</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>a energia do professor no primeiro dispositivo dividida pela do nó que mais gasta, rádio incluído</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>um aluno do tamanho total, dividido por canais, em relação aos alunos; ambos sem espera</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>taxa dos dispositivos</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>custo de partida dos dispositivos</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>energia do cálculo</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>taxa do rádio</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>latência do rádio</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>energia do rádio</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>o dispositivo %1 não tem limite; informe memory, macs ou ram</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>com imagens de %1 x %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>como %1</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>está no projeto %1, cujos arquivos não podem ser substituídos: escolha um lugar ao lado dele</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1. Como este programa o escreveu por último, está em %2</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>não podem ser lidos: %1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>podem-se comparar números de alunos de 1 a %1, pois há %2 filtros</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>Uma taxa de aprendizado menor, ou menos peso nesse termo da perda, pode ajudar</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>o treino divergiu na época %1, no passo %2, taxa de aprendizado %3: %4. %5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>o que o professor responde a %1 de %2 imagens é NaN ou infinito</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>É um professor de tais imagens, e estão normalizadas como no treino dele?</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1 contém números grandes demais</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1 não é arredondado para inteiros de 8 bits, como os outros</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1 não é uma constante</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1 não tem escala ou não tem ponto zero</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1 não tem exatamente uma escala maior que 0 e um ponto zero</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>os pesos de %1 não servem para suas escalas</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>as somas de %1 podem não caber em 32 bits</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1; mais pares precisam de um peso no arquivo</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1; um top-k maior que %2 ajuda, ou atividades de mais imagens</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>recebe outras entradas do que diz o manifesto</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>produz um tensor de %1 números, mais do que cabe em qualquer dispositivo</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>não dá %1 como diz o manifesto</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>não há aluno %1 entre %2</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>dá outros %1 que os vetores de referência: diferem em %2</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>não contém imagens</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>lendo o pacote</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>tem %1 x %2 pixels, onde os alunos veem %3 x %4</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>Recebe imagens de %1 canais: as em tons de cinza lhe são dadas em cada um.</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>O NoNN Workbench reparte o que sabe um classificador de imagens treinado (o professor) entre várias redes minúsculas (os alunos), uma por dispositivo, e as faz aprender.
O caminho usual é new, graph, partition, plan, distill, evaluate, export; demo faz tudo. Um projeto é uma pasta em que cada comando encontra o que os anteriores fizeram. Uma opção omitida toma seu padrão, não o valor da última vez.</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>Todo comando aceita --json, --quiet, --threads N, --seed S e --device D, veja nonn --help. Código de saída: 0 feito, 1 falhou, 2 uso errado, 3 entrada incorreta ou pedido impossível, 130 interrompido com Ctrl-C (o estado é salvo).</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>Mostra esta ajuda e termina</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>Mostra a versão do programa e termina</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>Escreve em stdout um objeto JSON, também em caso de falha, e nada mais</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>Não informa o progresso</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>De tudo o que fica ao acaso; a mesma semente dá o mesmo resultado</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>Onde as redes são executadas: auto usa um dispositivo CUDA se houver</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>Pasta do projeto, como my.nonn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>O professor (%1) ocupa %2.</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>Os alunos juntos ficam %1 pontos abaixo do professor.</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>Feito em %1.</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>Os alunos:     %1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>O projeto:     %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>A seguir:</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>Faz o trabalho inteiro uma vez, com Fashion-MNIST e o professor que vem com este programa: dois alunos, cada um com no máximo 1/31 do tamanho do professor. Cerca de dez minutos com dois núcleos. Dado de novo, continua onde parou e não repete nada do que está feito</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>Recebe o projeto demo.nonn e, em export, os alunos</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>Em cerca de dois minutos, com menos imagens: para dar uma olhada, os alunos são menos exatos</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>não contém execução inacabada da partição e do plano atuais para continuar</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>foi iniciada com %1 %2, não %3: omita a opção ou inicie uma nova execução sem --resume</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>Execução %1: %2 épocas, das quais a %3 foi a melhor nas imagens de validação com %4; %5 imagens/s, %6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint: alunos e camada de fusão juntos; independent: cada aluno sozinho, depois a camada de fusão, de modo que os dispositivos não precisam conversar nem no treino (padrão: joint)</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>Como as características dos alunos são comparadas com as do professor: partition, cada aluno por si, a mesma escala para qualquer número de alunos; concatenated, como fazem os autores do NoNN (padrão: partition)</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>Peso das respostas do professor; os rótulos recebem o resto até 1</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>Suaviza as respostas antes de compará-las</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>Peso da perda de características (padrão: 100; com --feature-loss concatenated 10000)</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>Probabilidade de a mensagem de um aluno se perder no treino, para que os outros aprendam a passar sem ela (padrão: 0)</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>Treina os alunos para imitar os filtros e as respostas do professor. Cada execução é guardada com seu número; se for interrompida (Ctrl-C), --resume a continua como se nada tivesse acontecido</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>Memória para as respostas do professor, para que não seja consultado de novo a cada época; 0: nenhuma é guardada</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>Imagens de treino usadas, de cada classe a sua parte; 0: todas (padrão: 0)</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>Redes no lugar das do plano, como wrn-10-1: uma para todos os alunos ou uma para cada, com vírgulas</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>Continua a última execução inacabada, com suas próprias configurações e número de threads</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>%1 filtros, %2 arestas de peso %3 ou mais, %4 filtros sem aresta</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>Regra %1, de %2 imagens; %3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>Regra %1; %2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>Escrito em %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>Modularidade (quanto mais pesam as arestas dentro dos alunos que por acaso): %1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>Encontradas %1 comunidades na resolução %2; concordância entre sementes %3 de 1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>Encontradas %1 comunidades na resolução %2; concordância entre sementes -</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>Mantidos %1 de %2 filtros, com %3 da atividade</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>O professor só com estes: %1 das imagens de validação sobre as quais foi consultado</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution: “%1” não é auto nem um número maior que 0</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move: “%1” não indica filtros e um aluno, como 3,17=1 ou 4=discarded</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>Constrói o grafo de filtros: um nó para cada filtro do último mapa de características do professor, uma aresta entre dois que respondem às mesmas imagens de validação</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>Peso de uma aresta: ah (activation hubs, liga filtros fortes a fracos) ou ca (co-activation, liga filtros parecidos)</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>Só este número dos filtros mais fortes de uma imagem forma arestas; 0: todos</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>Arestas abaixo deste percentil dos pesos são descartadas; o padrão é o que convém ao número de filtros, 99 ou menos</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>Imagens de validação sobre as quais o professor é consultado; 0: todas. Suas respostas ficam no projeto</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>Constrói a partir de uma tabela CSV de imagens x filtros</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>Usa uma tabela CSV de pesos de filtros x filtros, ou uma lista de arestas (source, target, weight)</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>O que dessa tabela são nomes: sua primeira linha (header), sua primeira coluna (index), ambas (both) ou nada (none); auto descobre e informa</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>Escreve também o grafo; a extensão decide: .dot, .graphml, .csv, .json ou .svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>Divide os filtros entre os alunos, segundo as comunidades do grafo</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>Quantos alunos, um por dispositivo</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>Acima de 1 dá mais comunidades, e menores; auto procura o número de alunos</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>Quais filtros nenhum aluno imita: cover-all não deixa nenhum de fora, drop-isolated os sem aresta, drop-largest o maior grupo (como fazem os autores do NoNN)</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0: tamanhos como encontrados; 1: tamanhos iguais</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>Depois move filtros à mão, como 3,17=1 (para o aluno 1) ou 4=discarded; pode ser dado várias vezes</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tudo junto</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>Alunos para %1 em %2, %3 ms por imagem em uma thread.</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>Os alunos que respondem acertaram %1 das imagens de teste, medido em fp32.</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>Pergunta aos alunos de um pacote o que há em imagens, a cada um sozinho e a todos juntos</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>Pasta ou arquivo zip, veja nonn export --format bundle</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG, PNG, WebP ou BMP; de uma pasta, todas as que estão nela</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>Alunos que não respondem, como 0,2</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csv e --same-memory acompanham --sweep</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>Nem todos os alunos cabem; nada foi salvo.</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>Escolhe para cada aluno a maior rede que cabe em seu dispositivo. Se nenhuma cabe, mostra a mais próxima, e o código de saída é 3</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>Bytes dos pesos como implantados, como 500KB (1000 bytes) ou 500KiB (1024)</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>De pesos, ativações e mensagens: fp32, fp16 ou int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>Operações de multiplicação e soma (MACs) por imagem, como 50M</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill: cada aluno tão grande quanto seu dispositivo comporta; share: todos com o mesmo número de parâmetros por filtro, de modo que um com poucos filtros é pequeno</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>Bytes das ativações no pico, como 320KB</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>Uma lista JSON de dispositivos, cada um com seu orçamento: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; os limites acima valem onde ela não diz nada. Se nenhuma entrada nomeia um aluno, o planejador escolhe qual dispositivo executa qual</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>Em que a escolha de dispositivos do planejador deve ser melhor: latency (latência), energy (energia) ou accuracy (acurácia quando dispositivos falham)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local: cada dispositivo vê a imagem por si; sent: enviá-la conta na latência</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>Não salva nada, mas compara 1, 2… N alunos: memória, bytes, latência e, se tal rede foi treinada, acurácia; sem limite, com os dispositivos do plano do projeto</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>Com --sweep: os dispositivos têm juntos tanta memória, seja qual for o número, quanto os alunos atuais do projeto</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>Escreve o que --sweep encontra como tabela</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>Prevê o que os dispositivos dizem uns aos outros, quanto demora uma imagem e quanto custa, ao lado de uma rede dividida camada por camada entre outros tantos dispositivos</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>Uma lista JSON de dispositivos, como para nonn plan (padrão: os do plano, senão um Raspberry Pi 4 cada)</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local: cada dispositivo vê a imagem por si; sent: ela é enviada a cada um, e contada</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>O que um dispositivo envia: features (características), sua parte dos logits, ou auto para a menor; a resposta é a mesma</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>Imagens simuladas ao acaso, com quadros perdidos, atrasos e dispositivos inativos (padrão: 10000; 0: nenhuma)</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>Escreve o que cada dispositivo faz e quando para uma imagem, com os alunos e com uma rede dividida de cada modo</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>De quem são os alunos (padrão: da última execução concluída, senão do plano)</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>Mede tempos de alunos nesta máquina, ou toma tempos de outro lugar, e guarda entre seus próprios dispositivos a taxa e o custo de partida que os explicam</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>O dispositivo que recebe as taxas, incluído no programa ou novo</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>Tempos de uma placa ou de um emulador: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vazia</translation>
    </message>
    <message>
        <source>current</source>
        <translation>atualizada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizada</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>As imagens de teste foram separadas das de treino</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>As imagens de teste são as da pasta val: não há pasta test</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>As imagens de validação foram separadas das de treino</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>Deixada de fora: 1 imagem que não pode ser lida</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>Deixadas de fora: %1 imagens que não podem ser lidas</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>… (--json lista mais)</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>Dados:    %1, %2 classes, imagens de %3; %4 para treino, %5 para validação, %6 para teste</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>Professor: nenhum ainda</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>Professor: %1 (%2), %3 filtros</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1, acurácia de teste %2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>O professor recebe outras imagens e está desatualizado, assim como o que foi feito dele</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>A seguir: nonn teacher train (ou nonn teacher import) %1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>é preciso --source, --size ou --channels</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>Reencontradas, as mesmas de quando o projeto foi criado</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>Dúvida:   %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>Nota:     %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>students</source>
        <translation>alunos</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>épocas</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>melhor</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1, inacabada</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>em %1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>em %1, que não está lá (movido? nonn data)</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>Mudou:    desde que o projeto foi criado: %1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Etapa</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>Consultas às imagens de teste: %1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>Cria um projeto para um conjunto de imagens</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>Onde estão as imagens: fashion-mnist, idx:DIR (formato do MNIST), cifar10:DIR, cifar100:DIR; imagens em pastas de classes, com ou sem train, val e test (folder:DIR); CUB-200-2011 (cub:DIR, ou cub-boxes:DIR para ver só o que está nas caixas), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). Uma parte das imagens de treino, escolhida por --seed, é reservada para validação, e para teste onde a origem não o faz</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>As redes veem quadrados com este número de pixels de lado: as imagens são redimensionadas, bilinearmente, e recortadas ao quadrado central (padrão: como são, ou como o professor as recebe; imagens de até 48 pixels como são, outras com 64, a partir de 200 pixels com 224)</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>As redes veem imagens em tons de cinza (1: a média de vermelho, verde e azul) ou em cores (3: cinza repetido) (padrão: como são, ou como o professor as recebe)</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>Bytes em disco para imagens decodificadas de todos os projetos; o que não cabe é decodificado sempre que preciso</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>A rede treinada que os alunos imitam: um arquivo como nonn teacher import aceita, ou builtin para a que vem com este programa (só fashion-mnist); pode vir depois, com nonn teacher</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>Quais pastas de folder:DIR contêm suas partes: auto, pelos nomes (train, Training, seg_train, val, valid, test_set…); none, toda pasta é uma classe; ou training=PASTA,validation=PASTA,test=PASTA</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>O que fazer com classes sem imagem para treinar: leave-out, e as outras são numeradas de novo, ou keep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>Diz a um projeto onde estão agora suas imagens, que devem ser as mesmas, ou como as redes devem vê-las: um professor que recebe outras imagens fica então desatualizado</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>Onde estão, como nonn new --data aceita</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>Como nonn new aceita; 0: como são</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>Mostra o que há em um projeto e o que está desatualizado: feito de algo que mudou desde então</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>Escreve os comandos que fazem um projeto do mesmo conteúdo, para executar em outra pasta</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>Esta foi a consulta número %1 às imagens de teste.</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM (arena)</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planejado</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>constantes</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>Bytes em uma placa:</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>faixas</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>acurácia</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>em int8</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>mais se perde em</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>relação sinal-ruído, dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>Em inteiros de 8 bits, com %1 imagens de validação:</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>maior diferença</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>O mesmo em um arquivo: %1 ao lado da pasta, %2.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>size</source>
        <translation>tamanho</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>Execução %1, escrita em %2</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>Lidos de volta, diferem do que foi treinado em no máximo %1.</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Placa</translation>
    </message>
    <message>
        <source>student</source>
        <translation>aluno</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respostas</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>instruções por imagem</translation>
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
        <translation>pilha</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>diferem</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1 foi pulado: %2.</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32 ou int8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>Quantas imagens</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>Qual execução (padrão: a última concluída)</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>Grafo, partição e plano são de novo os da execução %1.</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>Traz de volta o grafo, a partição e o plano de que uma execução foi feita, no lugar dos atuais</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>Qual execução</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>Mede professor e alunos nas imagens de teste, sozinhos, juntos e para cada conjunto de dispositivos que respondem; o projeto conta quantas vezes isso foi feito</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>Escreve os alunos como arquivos executáveis: cada aluno, a camada de fusão que junta suas mensagens, a rede inteira, e um manifesto que diz o que é o quê. São lidos de volta e comparados</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript: para torch.jit.load do PyTorch e LibTorch; onnx: para ONNX Runtime e outros motores; c: C99 para placas, sem biblioteca; bundle: tudo isso com vetores de referência, um repositório de modelos para servidores e programas que os executam, como pasta e arquivo zip</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32; fp16: dos pesos (torchscript, onnx); int8: de tudo (onnx, c), com faixas de imagens de validação. De um pacote: o que se executa se ninguém diz outra coisa</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>O que há em um pacote; também: torchscript-fp16</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Pasta onde escrever</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>A execução %1 foi removida</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>Dá nome a uma execução dos alunos, anota algo sobre ela ou a remove</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>Seu número, como 002</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>Como se chama; &apos;&apos; para seu número</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>O que se deve lembrar dela</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>Remove-a de vez, com seus alunos</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1: %2 parâmetros, %3 operações de multiplicação e soma por imagem, %4 filtros a imitar: %5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>Treinado por %1 épocas, das quais a %2 foi a melhor nas imagens de validação; %3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>Acurácia: validação %1, teste %2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalizado por</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>média</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>desvio</translation>
    </message>
    <message>
        <source>right</source>
        <translation>certo</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> (escolhido)</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> (igualmente bom)</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>, azul primeiro</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--mean e --std andam juntos</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgr acompanha --mean e --std</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>Treina ou importa a rede que os alunos imitam</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>Treina um professor com as imagens do projeto. Um treino interrompido continua quando o mesmo comando é dado de novo. No fim sua acurácia nas imagens de teste é medida, o que conta como uma consulta a elas</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K (Wide ResNet de profundidade D e largura K), wrn-D-K-nonn (como os autores do NoNN a constroem), vgg-D, vgg-D-K, mobilenetv2 ou mobilenetv2-K; como outros as escrevem: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (veja o manual)</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>Toma uma rede treinada: qualquer classificador de imagens como TorchScript (trace ou script), um convolucional como ONNX, ou um arquivo de professor que este programa escreveu, como teacher.pt de outro projeto. TorchScript é um programa: é executado, mas não se pudesse escrever arquivos ou acessar a rede de computadores. O professor é medido, o que conta como uma consulta às imagens de teste</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>O arquivo, ou builtin para o professor que vem com este programa</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript, ONNX: a convolução cujos filtros devem ser imitados, depois de sua batch norm e ativação; senão, o último mapa de características antes do pooling global ou do achatamento</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>O arquivo contém só pesos (de torch.save ou safetensors): os desta rede do catálogo, veja nonn teacher train --help</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>Por que suas imagens são normalizadas, para cada canal, onde 1 é branco; senão, o que dá a melhor acurácia em imagens de validação entre o usual</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>Os desvios-padrão que acompanham --mean</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>Com --mean e --std, que estão nessa ordem: recebe azul, verde, vermelho</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>As redes, esta e os alunos, veem imagens com este número de pixels de lado, como nonn new aceita; senão, como agora ou, se não puder responder a essas, de um tamanho usual a que responda</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>Do mesmo modo, imagens em tons de cinza (1) ou em cores (3), como nonn new aceita</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>Permite que o professor do projeto seja executado aqui se for um programa (TorchScript) que veio com o projeto, como de outro computador. Só se você sabe de onde vem</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>O professor pode ser executado aqui: SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>filtros dos alunos</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>modularidade</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>professor mascarado</translation>
    </message>
    <message>
        <source>run</source>
        <translation>execução</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>(a do projeto)</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>Ainda não foi guardada nenhuma variante: --keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>Compara as partições guardadas, com o que seus alunos alcançaram onde foram treinados; guarda a atual, ou traz uma de volta com seu grafo e plano</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>Guarda a partição atual e seu plano com este nome</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>Traz de volta a variante deste nome</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>Esquece a variante deste nome</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>aviso: %1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>, faltam cerca de %1</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>Dispositivos que respondem</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>Acurácia em %1 imagens de treino</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>Acurácia em %1 imagens de validação</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>Acurácia em %1 imagens de teste</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>professor</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>professor só com os filtros dos alunos</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>todos os alunos juntos</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>sozinho</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>todos menos ele</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>como seus filtros</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>por acaso</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Uso: %1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1 (padrão: %2)</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>Comandos (cada um tem --help):</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opções:</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>“%1” não é um comando; nonn --help os lista</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>ninguém lê mais a saída de erros: interrompido, e o estado foi salvo. Com --quiet nada é dito ali</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>não há memória suficiente</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>o resultado não pode ser escrito na saída padrão</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>o fluxo padrão %1 está fechado; se não é desejado, direcione-o para /dev/null</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>“%1” não é um número inteiro de %2 a %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>“%1” não é um número maior que %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>“%1” não é um número a partir de %2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>“%1” não é um número maior que %2 até %3</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>“%1” não é um número de %2 a %3</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1: %2 não está em {%3}</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1: o valor %2 não está entre %3 e %4</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1: o valor %2 não está em [%3 - %4]</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1: no máximo %2, mas foram dados %3</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1: são necessários %2, faltam %3</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1 exclui %2</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1 é necessário</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>O argumento seguinte não era esperado: %1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>Os argumentos seguintes não eram esperados: %1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>Não foi possível converter: %1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>É preciso um subcomando</translation>
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
        <translation>Alunos %1: %2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>Aluno %1: %2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
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
        <translation>aluno mais lento %1 ms, todos os dispositivos %2 mJ, todos respondem com probabilidade %3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>Para %1, o melhor de todos os modos: %2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>Para %1, um bom modo: %2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>O mesmo tamanho, dividido por</translation>
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
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>Dos que cabem, ou de todos se nenhum cabe, o mais rápido: %1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>Promessa do artigo</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>here</source>
        <translation>aqui</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>o dobro deste valor</translation>
    </message>
    <message>
        <source>then</source>
        <translation>então</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>Simulado %1 vezes: todos respondem em %2, bytes transmitidos %3 em média</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1, latência p50 %2 ms, p95 %3 ms, p99 %4 ms</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>A RAM do aluno %1, %2, é determinada por %3: imagem %4, área de trabalho %5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1; menos: %2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>rede</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>parâmetros</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>implantado</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>ativações</translation>
    </message>
    <message>
        <source>message</source>
        <translation>mensagem</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>maior</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>enviado por imagem</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>%1 alunos: %2.</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* nenhum outro tem menos memória por dispositivo e menos latência.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>precisão</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tempo</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1: %2 MAC/s, depthwise %3 MAC/s, partida %4 ms; explica os tempos com erro de até %5</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>Guardado como “%1” em %2</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>Para uma imagem</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>por camadas</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>transmitido, com cabeçalhos e repetições</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>Energia de todos os dispositivos: %1 mJ</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>Todos os dispositivos respondem com probabilidade %1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>Acurácia esperada: %1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>A rede dividida por camadas é uma %1 do tamanho total dos alunos.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>Quantas vezes cada imagem é vista</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>Imagens por passo</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>Taxa de aprendizado no pico</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>Como a taxa de aprendizado cai: cosine, até nada ao longo de meio cosseno; step, a um quinto após 30%, 60% e 80% das épocas</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>As imagens são deslocadas ao acaso em até este número de pixels, onde não são recortadas ao acaso</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>Não espelha as imagens uma vez sim, outra não</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>Mostram-se partes das imagens ao acaso, de não menos que esta fração da área, redimensionadas ao tamanho; 0: sem tais recortes (padrão: conforme as imagens; 0 até 48 pixels, senão 0.25, ou 0.08 com 200.000 imagens ou mais)</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>Brilho, contraste e saturação mudam ao acaso em até esta fração (padrão: 0)</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>Probabilidade de um retângulo da imagem ser apagado ao acaso (padrão: 0)</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32; bf16, mais rápido se o processador tem instruções para isso; auto escolhe (padrão: auto)</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>não pode ser aberto</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>não pode ser codificado: %1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>não contém comparação para continuar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>sementes</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>falta um</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>faltam %1%</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>em relação à sua referência</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>com ausentes</translation>
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
        <translation>%1 de %2 linhas e sementes estão concluídas. As acurácias são de imagens de teste, média e desvio-padrão sobre as sementes; as diferenças são em pontos, pareadas por semente, com intervalos de 95%, em relação à partição aleatória entre outros tantos dispositivos ou ao que diz --reference.</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>A linha %1 é a execução %2.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>A seguir: %1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>Treina redes de alunos e aquilo com que devem ser medidas, com a mesma memória, imagens e sementes, e as compara nas imagens de teste. Cada linha e semente é guardada quando concluída: interrompido (Ctrl-C), o mesmo comando ou --resume continua. Linhas: teacher; single-total, uma rede tão grande quanto todos os dispositivos comportam; para cada número K de dispositivos nonn-kK (comunidades por centros de ativação) e nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK e single-kK-labels, uma rede do tamanho de um dispositivo com e sem o professor; ensemble-kK, K dessas</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>Com quantas sementes, a partir de --seed (padrão: 3)</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>Números de dispositivos, com vírgulas (padrão: 1,2,4,8)</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>Só estas linhas, com vírgulas; * vale por qualquer coisa, como em nonn-k4* (padrão: todas)</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>Bytes dos pesos de todos os dispositivos juntos, cada um com sua parte igual (padrão: os do plano)</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>Peso da perda de características (padrão: 100)</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>Probabilidade de um dispositivo faltar, para a acurácia então esperada (padrão: 0.1)</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>A linha com que as outras são comparadas (padrão: a partição aleatória entre outros tantos dispositivos)</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>Continua a última comparação; as opções mudam o que se pede dela</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>Não treina nada: só mostra o que está concluído da última comparação</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>Faz desta linha, com --seed, uma execução do projeto: para usar, avaliar e exportar</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>Escreve a tabela ali</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>Escreve a tabela ali para pessoas</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leiden ou louvain encontram comunidades; random e contiguous são controles dos mesmos tamanhos; class-wise junta filtros que respondem às mesmas classes</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>O aluno %1 faltou em %2 de %3 imagens.</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--without deixa de fora alunos executados aqui, não em --nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>Alunos para %1: %2 ms (99%: %3) da pergunta à resposta, %4 imagens por segundo, %5 bytes enviados e %6 recebidos.</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>Dispositivos que executam nonn-node e são consultados no lugar deste: como 10.0.0.1:8001,10.0.0.2:8001; como 0=10.0.0.1:8001 só para o aluno 0. Vários com um mesmo aluno se substituem</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>Quem não respondeu até então falta (padrão: 1000)</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>As conexões são criptografadas, e os nós apresentam um certificado assinado por um dos deste arquivo (PEM)</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>O token deste arquivo é apresentado aos nós</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>Consulta nós em outras máquinas sem --tls-ca ou --token-file</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>Imagens em uma pergunta aos nós (padrão: 1)</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>Perguntas aos nós abertas ao mesmo tempo (padrão: 1)</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32, fp16 ou int8 (padrão: a escolha do pacote; de nós: o que tiverem)</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1: %2 ciclos por instrução a %3 MHz, uma estimativa, ao lado do perfil de %4.</translation>
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
        <translation>Compila o C de cada aluno para placas que o QEMU emula, executa imagens ali e compara; diz quais pacotes do Debian faltam para qual placa</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>Quais: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>tem uma contagem abaixo de 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>“%1” não está entre as linhas, que devem ser comparadas com ela</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>tem acurácias de %1 subconjuntos, o que não é potência de 2</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>números de alunos são pelo menos 1, cada um dado uma vez; %1 não é</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>nenhuma linha se chama “%1”; nonn compare --help as lista</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>nenhuma rede cabe em %1 bytes</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1 e %2 medições não formam pares</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>a distribuição de Student tem pelo menos um grau de liberdade</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>um quantil é pedido da metade até menos de 1</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>o grafo não sabe a quais classes seus filtros respondem; só um construído do professor sabe</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>os filtros respondem sobretudo a menos classes do que há alunos</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>uma comparação precisa saber quanta memória os dispositivos têm juntos: --memory, ou um plano</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>não há linha “%1” com semente %2 nesta comparação</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>não é uma rede de redes neurais, como são as execuções</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>não está concluída</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>%1 com semente %2 fica para %3</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1, semente %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>nenhum nó o serve</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>não respondeu em %1 ms</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>está desconectado</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>não se esperou por ele</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>fechou a conexão</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>dá uma resposta impossível: %1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1 está em outra máquina: é consultado por TLS (--tls-ca) e com um token (--token-file), ou com --insecure por nenhum</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>“%1”: antes de &apos;=&apos; fica o número de um aluno</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>“%1”: ninguém escuta na porta 0</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>“%1”: isso não é nome de uma máquina</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1 é nomeado duas vezes</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>não contém um certificado em PEM</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>não responde a tempo</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>está sobrecarregado: %1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>não está acessível: %1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>nega o acesso: %1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>não fala o Open Inference Protocol</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>não pode responder: %1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>outros respondem em seu lugar</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>ainda não deu sinal</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>não serve nenhum dos alunos do pacote</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>não é um para este pacote: %1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>ainda não carregou seus alunos</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>destas imagens, pergunta-se sobre 1 a %1 de uma vez</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>contatando os nós</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>nenhum aluno respondeu: %1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>seu %1 tem formato diferente do pacote</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>ele não tem %1</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>ele respondeu outra coisa que %1</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>ele respondeu %1 de outro formato</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>ele respondeu %1 de comprimento diferente do que disse</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>ele respondeu o que não é um número</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>ele serve alunos em %1</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>ele serve %1 de outro pacote, para %2: o SHA-256 do seu arquivo é outro</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>ele serve %1 de outro pacote: da imagem de referência diz outra coisa</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>“%1” não é HOST:PORT, como 127.0.0.1:8001</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>não contém uma chave privada em PEM, ou contém uma com senha</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>não é a chave do certificado %1</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>o prazo do certificado %1 acabou: clientes o recusam</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>tem mais de %1 %2</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>tem duas vezes o conteúdo de uma entrada</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>o formato de %1 deve ser [N, %2, %3, %4]</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>uma requisição tem de 1 a %1 imagens, não %2</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1 contém %2 %3, mas seu formato e seu tipo de dados precisam de %4</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>tem conteúdos que não acompanham o tipo de dados %1</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1 não é um número do tipo de dados %2</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>o modelo tem uma entrada, %1</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>o modelo não tem saída %1; tem %2 e %3</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>a saída %1 é pedida duas vezes</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>o tipo de dados de %1 deve ser FP32, UINT8 ou INT8, não %2</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contents e contents nunca são dados juntos</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>raw_input_contents tem %1 entradas para uma entrada</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>não são dados nem raw_input_contents nem contents</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1 contém algo que não é um número, ou infinito</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>não pode escutar em %1</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>um certificado e sua chave são dados os dois ou nenhum</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>%1 pode ser alcançado de outras máquinas: dê --tls-cert, --tls-key e --token-file, ou diga --insecure se todos podem conhecer e usar os alunos</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>nomeie cada aluno uma vez, e pelo menos um</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>um token é uma linha de %1 a %2 letras, dígitos e sinais sem espaços</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>deve ser maior que 0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>não pode ser negativo</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>deve ser no máximo %1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>deve ser um número inteiro de %1 a %2</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>deve ser um nome de 1 a %1 letras</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>deve ter uma letra de a a z ou um dígito</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>já há um com este nome</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1 é para --nodes</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>foi iniciada com outros --arch, --images ou --students: omita-os ou inicie uma nova execução sem --resume</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>Execução %1, alunos %2: %3 épocas, das quais a %4 foi a melhor nas imagens de validação, com %5 cada um em média; %6 imagens/s, %7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>A seguir: nonn merge %1 %2 RUN..., com as execuções dos outros alunos</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>Com --mode independent: treina só estes alunos, por número a partir de 0, como 0,2; nonn merge os junta aos que outras máquinas treinaram (padrão: todos)</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>Junta execuções que treinaram, cada uma, alguns alunos (nonn distill --students) em uma de todos e ajusta sua camada de fusão</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>Execuções deste projeto por número, pastas de execuções de suas cópias, ou cópias dele, das quais vale a última execução de alguns alunos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>é para imagens de formato diferente das deste projeto: consulte sobre imagens suas</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>criando o pacote</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>no modo joint os alunos aprendem juntos: só alguns deles podem ser treinados apenas com --mode independent</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>não há aluno %1: a partição tem %2, a partir de 0</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>o aluno %1 é nomeado duas vezes</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>só o aluno %1</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>só os alunos %1</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>contém %1: nonn merge o junta a execuções dos outros</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1: seus números não são crescentes</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>não é uma execução deste projeto, nem a pasta de uma execução, nem outro projeto</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>não contém execução de só alguns alunos: nonn distill --students faz uma</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>é uma execução de todos os alunos: não há nada a que juntá-la</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>terminou após a época %1 de %2</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>foi treinada com %1 %2, %3 com %4</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>foi treinada com um professor diferente do do projeto</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>foi treinada com dados diferentes dos do projeto</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>foi feita de uma partição diferente da que o projeto tem agora; se for uma execução deste projeto, nonn use a traz de volta</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>foi treinada com redes diferentes das do plano atual do projeto</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>não há aluno %1</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>treinou o aluno %1, assim como %2</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>e às outras execuções dadas falta o aluno %1</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>o aluno %1 não serve para sua partição</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>não tem as épocas de sua execução</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>ajustando a camada de fusão</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>respondeu como %1 de outro pacote: o SHA-256 do arquivo dele é outro</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>só no modo independent alguns alunos podem ser treinados sem os outros</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>Núcleos do processador a usar (padrão: todos, ou a parte que cabe a cada processo iniciado aqui para treinar em conjunto)</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>contra falhas</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>uma fusão para cada subconjunto</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>cada aluno duas vezes</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>Quando torchrun, mpirun ou srun inicia vários processos que treinam em conjunto: segundos que um espera por outro que está em silêncio</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>tem acurácias de %1 e de %2 subconjuntos</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>não há imagens com que ajustar uma camada de fusão</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>subconjuntos de mais de %1 alunos não são medidos</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>não é o projeto do processo principal: %1 difere</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>vários processos treinam somente em processadores: informe --device cpu</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>o processo %1 de %2 não recebe nada de outro há %3 s e termina</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>o processo %1 de %2 termina, pois outro terminou</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>o processo %1 de %2 não conseguiu conectar-se aos outros em %3:%4 dentro de %5 s</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>interrompido</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>vários processos treinam alunos em conjunto só no modo joint; no modo independent cada um treina alguns deles sozinho: veja --students</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>a variável %1 é “%2”, que não é um número de %3 a %4</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>este é o processo %1 de %2 em várias máquinas, e a variável MASTER_ADDR, onde se alcança o processo 0, não está definida</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>a variável %1 está definida e %2 não</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>o fluxo padrão %1 está fechado; se não é desejado, direcione-o para /dev/null</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>Serve alunos de um pacote neste dispositivo, por gRPC segundo o Open Inference Protocol (KServe v2): cada um é um modelo que recebe imagens e dá sua parte dos logits, e suas características. Escreve &apos;ready HOST:PORT&apos; assim que responde, e termina com SIGTERM ou SIGINT, depois de atender as requisições em andamento</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>Código de saída: 0 pediu-se que terminasse, 1 falha, 2 opções erradas, 3 entrada inválida.</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>Um pacote: sua pasta ou seu arquivo zip</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>Quais alunos, como 0 ou 0,1; o aluno 0 é o modelo student0</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>Onde os clientes se conectam, como 127.0.0.1:8001, [::1]:8001 ou 0.0.0.0:8001; com a porta 0, em uma livre</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>Em que números os alunos calculam; sem indicação, como o pacote diz</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>Certificado em PEM, seguido dos que levam à sua autoridade certificadora; com ele só se usa TLS</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>A chave privada do certificado em PEM, sem senha</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>Arquivo de uma linha, um segredo de 16 caracteres ou mais: quem não o envia é recusado</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>Escuta onde outras máquinas podem se conectar, mesmo sem certificado ou token</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>Informa ao Prometheus, em http://HOST:PORT/metrics, quantas requisições houve e quanto demoraram; sem criptografia, a todos que podem se conectar</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>Escreve uma linha de JSON na saída de erros para cada requisição</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>Requisições atendidas ao mesmo tempo</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>os processadores</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>Segundos que as requisições ainda podem levar quando se pede que o nó termine</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>Quando faltam alunos, os outros respondem por uma camada de fusão própria.</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>Ajusta primeiro, em imagens de validação, uma camada de fusão para cada subconjunto de alunos, que responde enquanto os outros faltam, e guarda essas camadas com a execução. features, logits: o que os alunos enviam a elas; none: remove-as (padrão: as que houver)</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>Escreve também o professor (com --format onnx ou bundle); um que veio como programa, se seus operadores forem aceitos</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>com camada de fusão própria</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>Camadas de fusão para os restantes: %1, %2, ajustadas em %3 imagens de validação ao que os alunos enviam (%4).</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networks faz o trabalho dos comandos de nonn que executam redes, e só é chamado por nonn: demora mais para iniciar. Chame nonn.</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>Com camadas de fusão para os restantes: %1, por %2 de mensagens</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>não pode ser iniciado: %1. Está no pacote avahi-utils do Debian</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1 não é anunciado a ninguém: nenhuma outra máquina pode alcançar esse endereço</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>Anuncia à rede por mDNS que o nó está aqui, para que seja encontrado; requer Avahi</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>contém arquivos comprimidos, como se tivesse sido compactado de novo; no arquivo de um pacote eles ficam sem compressão. Descompacte-o e indique a pasta</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>não serve para os alunos e classes do manifesto</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1 é uma operação de professores de fora, que não está disponível em C</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>combina dois tensores, o que só se aceita em uma adição ou uma multiplicação</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>o professor veio como programa, do qual não se pode fazer um arquivo ONNX: %1. Os alunos podem ser exportados sem ele</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>as camadas de fusão para os restantes são de outros alunos</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1 é uma operação que nenhum aluno tem</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>“%1” não é uma aritmética; valores possíveis: fp32 e bf16</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>responde algo diferente de logits e características</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>seu operador %1 (%2): %3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>número %1, antes da primeira camada</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>número %1, depois de %2</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>é um de mais de %1 que são executados</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>depende do conteúdo das imagens</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>toma %1 valores, e há %2</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>falhou: %1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>multiplica %1 por %2</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>toma canais que não estão entre os %1 existentes</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>seu %1 não é aceito</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>seus pesos não servem para aquilo por que são multiplicados</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>seu %1 não é aceito</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>seu %1 não é calculado a partir de uma imagem</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>lê um mapa que foi preenchido, o que só convoluções e poolings podem</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>seu %1 não é uma constante</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>seu %1 não é aceito</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>é transposto, o que não é aceito</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>lê um mapa que foi preenchido com algo diferente de zeros</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>seu %1 não é aceito</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>toma o máximo de janelas sobrepostas, o que não é aceito</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>não é sobre altura e largura, o único caso aceito</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>uma camada de fusão tem %1 números em uma linha, não %2</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>uma camada de fusão contém um número grande demais</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>uma camada de fusão lê %1 números, não os %2 que seus alunos enviam</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>não contém camadas de fusão para os restantes</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>é da versão %1, e este programa conhece a versão %2</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>tem um tamanho que não é válido</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>tem %1 camadas de fusão para %2 alunos, não %3</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>com um único aluno não há restantes</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>as camadas de fusão para os restantes são para até %1 alunos, que têm %2 subconjuntos; há %3 alunos</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>as camadas de fusão para os restantes exigiriam %1 números, e são permitidos %2</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>as camadas de fusão para os restantes da execução %1 são de outros alunos e não são usadas: nonn evaluate --survivors as refaz</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1 é uma operação de professores de fora, para a qual inteiros de 8 bits não estão disponíveis</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>O mesmo, se houver uma; senão, começa uma execução nova: para trabalhos que são reiniciados</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>camadas para os restantes</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>Continuar treinando os alunos em inteiros de 8 bits por tantas épocas antes de gravá-los em int8, e manter o resultado se acertarem mais imagens de validação</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>Ajustados (épocas: %1): %2 em int8 em vez de %3, e mantido.</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>Ajustados (épocas: %1): %2 em int8 em vez de %3, e não mantido.</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>os alunos são ajustados para inteiros de 8 bits: com ONNX ou C em int8, ou um pacote que os tenha</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>ajuste</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>época %1: perda %2, %3 imagens/s</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>são guardadas as respostas do professor a uma variante de cada imagem, %1</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>Enlace dos dispositivos, como wifi, ble ou thread (padrão: o planejado, senão wifi)</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>Probabilidade de um dispositivo faltar (padrão: a planejada, senão 0)</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>Danificado: %1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labels é para --activity ou --matrix</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--parts é para --format bundle</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>Destes dispositivos não se conhece a energia, e eles são a última escolha: %1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>as imagens são decodificadas toda vez que são vistas: o cache %1 %2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>contém uma só pasta, %1; esperavam-se ao menos duas classes, cada uma em sua pasta. As classes estão dentro dela?</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>é um pipe ou dispositivo, não um arquivo</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>contém poucas imagens, acrescente mais: %1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>não existe</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>tem %1 células, as linhas abaixo %2</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>o filtro %1 não pode ir para o aluno %2: há alunos de 0 a %3</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>o tamanho do aluno %1 não é o número de seus filtros</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>sem nenhum aluno não resta quem responda</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>não é uma lista de dispositivos: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1 é tratado como ausente: %2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1. Execute %2 de novo</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>foi alterado por algo que não é este programa: execute de novo %1, que move filtros com --move</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>foi alterado por algo que não é este programa: execute de novo %1</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>não contém project.json. Como este programa o escreveu por último, ele está em %1: copie-o para project.json</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1. nonn evaluate %2 --run %3 o refaz</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1. A execução é retirada com nonn run %2 %3 --remove</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>cronometrando alunos</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1 contém %2 bytes de constantes, mais que os %3 bytes de memória para os quais foi planejado</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>Uma taxa de aprendizado menor pode ajudar</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>Dados e professor</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 para treinar, %2 para escolher, %3 para o último teste</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3, %4 classes</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>Seus filtros</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>Sua acurácia de teste</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>Grafo de filtros e partição</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arestas</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Comunidades encontradas</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidade</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Atividade mantida</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>Acurácia do professor apenas com estes filtros</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>Filtros do aluno %1</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>Filtros descartados</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
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
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>Melhor</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Acurácia de teste</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desatualizada</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1: uma rede de redes neurais</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>Destilação</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropia cruzada</translation>
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
        <translation>Média dos alunos</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imagens/s</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>regra %1, filtros mais fortes %2, percentil %3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>Imagens consultadas</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1, %2, equilíbrio %3, semente %4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>Épocas, lote, taxa de aprendizado</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1, %2, %3 (%4)</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
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
        <translation>Aritmética, threads, semente</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Feito com</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1, LibTorch %2, em %3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>Dados de</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>Semente da divisão</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>Consultas às imagens de teste</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1, NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>Como repetir</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>Total, dentro das épocas</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>Em imagens de treino</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>O que a câmera vê</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>O que os alunos dizem</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>Diz</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>O que os alunos veem</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Sem imagem</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>A câmera está sendo aberta.</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>Perguntando sobre o que a câmera vê</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>Como são</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Tons de cinza</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>Vermelho, verde, azul</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>Cinza é a média das três cores; imagens em tons de cinza são repetidas para cada cor.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>Mostrar tudo</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>Atividade por classe</translation>
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
        <translation>Treino</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validação</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Teste</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, imagem %2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>Amostras de cada classe</translation>
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
        <translation>Bytes esperados por imagem</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>Menos que dividido por camadas</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Todas as mensagens chegam</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>Acurácia esperada</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>O que todos os dispositivos ativos transmitem em média, com cabeçalhos e repetições.</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>Quantas vezes mais envia um aluno do mesmo tamanho total quando os dispositivos dividem suas camadas.</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>Um aluno dividido por camadas</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>Aluno dividido por camadas</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>Professor dividido por camadas</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>Comunicação para uma imagem</translation>
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
        <translation>Bytes em cada enlace</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>Ainda não calculado.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Acurácia esperada quando dispositivos falham</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>Probabilidade de um dispositivo faltar</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>Desconhecida antes de os alunos serem avaliados.</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>%1 sem cabeçalhos</translation>
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
        <translation>todos os dispositivos</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>com perdas e falhas</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>Suposto: %1.</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>Rede de alunos</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>Um aluno, dividido (%1)</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>Só as mensagens</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>Com cabeçalhos e repetições</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>Professor, dividido (%1)</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>Aluno %1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>99 de 100 imagens em até</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>De imagens simuladas ao acaso, com quadros perdidos, atrasos e espera onde o rádio é compartilhado.</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>Modos de dividir uma rede</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>Modos de dividir</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>As promessas do artigo</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>O que cada dispositivo faz para uma imagem, incluída a espera pelo rádio</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>Desconhecido: a taxa de um dispositivo não é conhecida.</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50: %1, 95: %2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>Um aluno, dividido por canais (%1)</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>Parte %1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>Com réplicas</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>Um dispositivo por aluno</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tabelas</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>execução %1, dropout de dispositivos %2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>execução %1, sem dropout de dispositivos</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>Com réplicas, %1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Medido ao lado do esperado</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>Camadas para os restantes</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>Dos nós de Dispositivos, com a imagem enviada a cada um; o esperado é para os dispositivos e o rádio do plano, qualquer que seja a configuração à direita.</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>Nada foi medido ainda: em Dispositivos os alunos funcionam sozinhos e são consultados sobre imagens.</translation>
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
        <translation>a menor</translation>
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
        <translation>Comunicação</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>De todos os dispositivos.</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>Uma imagem enviada é contada igualmente para todos os esquemas.</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>Ambas dão a mesma resposta: a camada de fusão é linear.</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>Probabilidade de um dispositivo não responder, cada um por si.</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>como planejado</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation>Comunicação</translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation>Lendo os perfis de rádio</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>O que os dispositivos dizem uns aos outros decorre de um plano.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir para o plano</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>Calculando o que é enviado</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
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
        <translation>Membros aleatórios</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma só rede</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>toda a memória</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>Acurácia em função da memória de um dispositivo</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>Memória por dispositivo</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>Acurácia de teste</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>Ainda não há valores: eles vêm com a primeira linha concluída.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>Linhas e sementes</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>Melhor de vários dispositivos</translation>
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
        <translation>Abrir como execução</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>%n semente cada</numerusform>
            <numerusform>%n sementes cada</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>Primeiro escolha uma linha.</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>O professor é o do projeto.</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>Ainda não está concluída.</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>Faz dela uma execução, com sua primeira semente, para usar, avaliar e exportar.</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>Só alunos de uma partição são uma execução do projeto; esta linha fica na pasta do projeto, em compare/%1.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>Está em andamento.</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>Está tudo concluído.</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>Treina o que ainda não está treinado; o que está concluído é mantido.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Salva o treino onde está; ele pode continuar depois.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Nada está sendo treinado.</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>Acurácia esperada quando dispositivos falham</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contra falhas</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>Tabelas da comparação</translation>
    </message>
</context>
<context>
    <name>nonn::CompareSettingsForm</name>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>Uma só rede</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>Com toda a memória</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>Em um dispositivo</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>Sem o professor</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>Membros aleatórios</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>Por número</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>Por coativação</translation>
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
        <translation>Sem filtros isolados</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>Sem o maior grupo</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>Para os alunos das comunidades.</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>Cada linha é treinada com cada uma; as diferenças são pareadas por semente.</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>O mesmo para cada linha.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Imagens de treino usadas, de cada classe a sua parte.</translation>
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
        <translation>Juntos têm a mesma memória, seja qual for seu número.</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1 dispositivos</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>Na linha de comando: %1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>como o plano</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>De todos os dispositivos juntos, para pesos; KB = 1000 bytes.</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>Nenhuma linha foi escolhida.</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>Memória: pelo menos um byte.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>O professor precisa antes ser consultado sobre seus filtros, o que ocorre ao criar o grafo de filtros.</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>Quanta memória os dispositivos têm juntos é definido por um plano, ou à direita.</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>Lendo o que foi comparado</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir para o plano</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir para o grafo de filtros</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%1 de %2 linhas e sementes estão concluídas</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>Em pausa: a comparação está salva onde parou.</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1 é a execução %2 do projeto: escolha-a em “Treino” e pressione “Usar esta execução”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
</context>
<context>
    <name>nonn::CompareTable</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>Sementes</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>Com quantas ela está concluída.</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Teste (%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>Das imagens de teste, todos os dispositivos juntos; a média sobre as sementes.</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>Desvio-padrão sobre as sementes.</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>Falta um (%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>O que resta quando falta um dispositivo, em média sobre os dispositivos.</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>Esperada (%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>Quando cada dispositivo falta com esta probabilidade, independentemente.</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Em relação a</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferença</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>Em pontos, a média sobre pares de mesma semente.</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95%</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>Metade do intervalo de 95% da diferença, pelo t de Student.</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>Esperada, dif.</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>A mesma diferença da acurácia esperada.</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>Do maior dispositivo.</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memória (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>Do maior dispositivo, para uma imagem.</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>Por todos os dispositivos, para uma imagem.</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>Treino (s)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>Dos passos de treino, a média sobre as sementes.</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2 pontos</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 pontos</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>um só par ainda não diz nada</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>estas sementes não mostram nenhuma diferença</translation>
    </message>
    <message>
        <source>better</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>pior</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>Comunidades em relação a %1: %2 (%3) com todos os dispositivos, %4 (%5) quando faltam %6% deles.</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidade</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>Atividade mantida (%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Professor mascarado (%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1 reconhecidas: %2 de %3</translation>
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
        <translation>Classe verdadeira (imagens)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>Matriz de confusão</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>Ainda nada foi respondido.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>menos: −%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>erros: 0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>mais: +%1 da classe</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>%1 da classe</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>Linhas: classe verdadeira. Colunas: o que foi respondido.</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusões</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>Encontrada: %n classe</numerusform>
            <numerusform>Encontradas: %n classes</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>Imagens de %1 × %2 pixels, %3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>em tons de cinza</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>em cores</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>%1 para treinar, %2 para escolher, %3 para o último teste</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>Quais imagens?</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>Nada é copiado nem alterado; o projeto lembra onde elas estão.</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST (pacote do Debian)</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>Pasta com os arquivos do MNIST (IDX)</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>Tipo de dados</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>Escolha a pasta que contém as imagens.</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando as imagens</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>Não há pasta test: as imagens de val ficam para o último teste.</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>As imagens para escolher e para o último teste são separadas ao acaso.</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>As imagens para escolher são separadas ao acaso das de treino.</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>Imagens: %1; lados menores de %2 a %3 pixels, metade delas até %4</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n imagem não pode ser lida e fica de fora:</numerusform>
            <numerusform>%n imagens não podem ser lidas e ficam de fora:</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>Pasta do CIFAR-10</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>Pasta do CIFAR-100</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>Imagens em pastas de classes</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011, aves</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011, aves em suas caixas</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67, ambientes internos</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet, pastas de synsets</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>Imagens: %1; lados menores de %2 pixels</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Duvidoso: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>Manter classes sem imagem</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>É mesmo como foi encontrado</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Pastas dentro dela</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>Outras amostras</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>Imagens de treino</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>Imagens de validação</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>Imagens de que se mostram amostras</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>semente </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>Semente das amostras</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>A mesma semente mostra de novo as mesmas amostras.</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Amostras</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>Imagens de cada classe</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>Tamanho em pixels, em cores</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>Tamanho em pixels, tons de cinza</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>Tamanho em pixels, %n canal</numerusform>
            <numerusform>Tamanho em pixels, %n canais</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classes</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>Os alunos aprendem com elas.</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>Tudo o que se escolhe ao explorar é escolhido por elas.</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>Só para os valores finais.</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>%1 das imagens de treino foram reservadas para validação, de cada classe a sua parte (semente %2).</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>Normalização: média %1, desvio %2, de pixels de 0 a 1.</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>Lido de %1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>Imagens deixadas de fora</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>Não há pasta test: as imagens de val são as de teste.</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>%1 de todas as imagens foram reservadas para o teste, de cada classe a sua parte (semente %2).</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>As imagens são guardadas como quadrados de %1 pixels de lado, dos quais se vê o centro; os treinos veem partes ao acaso.</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n imagem não pode ser lida e foi deixada de fora:</numerusform>
            <numerusform>%n imagens não podem ser lidas e foram deixadas de fora:</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>Duvidoso: %1</translation>
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
        <translation>Mostrá-las assim às redes</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>Como as redes as veem</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>O lado de um quadrado.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>Um professor que recebe outras imagens fica desatualizado até que sejam de novo como ele as recebe.</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>Já são vistas assim.</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>Lendo as imagens</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>As imagens não podem ser lidas: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>Onde estão agora?</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>Pasta das imagens</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>Comparando as imagens com as do projeto</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>Comparando as imagens</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>ver as imagens de outro modo</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>Deixando as imagens assim</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>%1 não pode ser aberta: %2. Talvez outro programa a esteja usando.</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>Há em %1 uma câmera que você não tem permissão para abrir: peça a quem administra esta máquina que o inclua no grupo %2.</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>Nenhuma câmera foi encontrada.</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>É preciso o pacote %1 para encontrar as que existem.</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>Câmeras: pelo Qt Multimedia %1.</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>Sem câmeras: compilado sem Qt Multimedia (qt6-multimedia-dev).</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1 não enviou nenhuma imagem há alguns segundos. Talvez outro programa a esteja usando.</translation>
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
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>Aluno %1, %2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>Desconectar este dispositivo: os outros respondem sem ele</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>Conectar este dispositivo de novo</translation>
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
        <translation>sozinho %1</translation>
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
        <translation>reserva</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>um limite de 0 não comporta nada; deixe vazio para não haver limite</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1” não é conhecido</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>“%1” não é uma porcentagem de 0 a 100</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>“%1” não é um aluno; eles vão de 0 a %2</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>o aluno %1 não é executado em nenhum outro lugar</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>o aluno %1 é %2 em seu outro dispositivo</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>outro dispositivo chama-se “%1”</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>um dispositivo precisa de pelo menos um limite: memória, RAM ou MACs</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>o aluno %1 não é executado em nenhum outro lugar, e nenhum dispositivo está de reserva</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1, imagem %2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>Consultar sem criptografia</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>da execução</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>A execução cujos alunos são servidos.</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>O pacote que os nós servem</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>Nós em outro lugar precisam servir o mesmo.</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>Prazo</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>Quem não respondeu até lá falta.</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>Nós em outro lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>Como 10.0.0.2:8001; como 1=10.0.0.2:8001 só para o aluno 1.</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>Autoridade TLS</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>Quem assinou os certificados dos nós (PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>Quem assinou seus certificados.</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>Arquivo do token</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>O arquivo com o token</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>O token nele é apresentado aos nós.</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>Também outras máquinas são consultadas sem TLS ou token.</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>Primeiro digite um endereço.</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>Procurar</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>Procurar nós</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Adicionar %1</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>A procura está em andamento.</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>Por mDNS: nós desta rede que foram iniciados com --announce.</translation>
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
        <translation>Ninguém respondeu: %1.</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>Todos os alunos juntos: %1.</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>Falta o aluno %1. Sem ele: %2.</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>Faltam os alunos %1. Sem eles: %2.</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>Está certo.</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>Na verdade: %1.</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>Das imagens de teste, %1 estão certas.</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>Sem ele, %1 das imagens de teste estão certas.</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>Sem eles, %1 das imagens de teste estão certas.</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>ninguém respondeu</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>Alunos %1 em %2</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>Aluno %1 em %2</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1, por TLS</translation>
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
        <translation>Transmitido em média, com cabeçalhos e repetições, enquanto o dispositivo está ativo</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>Probabilidade de sua mensagem não chegar</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Mensagem (B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>Transmitido (B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>Quadros</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>Perda (%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latência (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energia (mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>Nós</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Iniciar nós nesta máquina</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todos</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>Consultar sobre uma imagem</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Consultar sem parar</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Perguntar sobre imagens…</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Alunos que respondem</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>Certas juntos, imagens de teste</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>Imagens consultadas</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>Metade respondida em até</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>99 de 100 em até</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>Medido ao lado do esperado</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>Dos alunos que responderam à última pergunta, medida nas imagens de teste por Avaliação.</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>Encerra os nós que foram iniciados aqui.</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>Um programa para cada aluno, como um dispositivo para cada um: nonn-node.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>Aluno %1:</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Iniciar de novo</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>Não consulta mais este nó.</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>Encerra-o de imediato, como um dispositivo que fica sem energia.</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>No mesmo endereço de antes.</translation>
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
        <translation>Enviado aos dispositivos</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>Enviado pelos dispositivos</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>Latência, metade em até</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>Latência, 99 de 100 em até</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>Parar de consultar</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>Primeiro inicie nós nesta máquina, ou adicione um à direita.</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>Estão sendo consultados.</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>Toma a próxima imagem de validação.</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>Uma imagem de validação após a outra, até você parar.</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>Também é possível soltar aqui imagens ou uma pasta delas.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Imagens sobre as quais perguntar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.bmp);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>De uma imagem</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>A média de todas as perguntas até agora, em mensagens gRPC; tempos da pergunta à resposta</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>Como Comunicação o calcula para os dispositivos e o rádio do plano, com a imagem enviada a cada dispositivo</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Câmera…</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>O que eles dizem do que uma câmera vê, enquanto a janela dela estiver aberta.</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>A partição ou o plano mudaram desde que os alunos foram treinados. Treine de novo, ou escolha à direita de qual execução são os alunos que respondem.</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>Os dispositivos respondem quando há alunos treinados.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Ir para o treino</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>Faça cada aluno funcionar sozinho, como em um dispositivo próprio, consulte-os sobre imagens e pare um para ver o que os outros ainda sabem. Nós em outras máquinas são adicionados à direita.</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>Iniciar nós nesta máquina</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>Os nós servem os alunos de outra execução que não a escolhida agora.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>Criando o pacote que os nós servem</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>Lendo o pacote</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>O programa nonn-node não foi encontrado nem ao lado deste nem em PATH: instale-o, ou adicione nós executados em outro lugar.</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>Desconectando dos nós</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>Contatando os nós</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>Consultando os dispositivos</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>Calculando o que se espera</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>Procurando nós…</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>Nenhum nó se anunciou.</translation>
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
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>Instruções por imagem</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>Em placas emuladas</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>iguais</translation>
    </message>
    <message>
        <source>others</source>
        <translation>outras</translation>
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
        <translation>RAM planejada (bytes)</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>Pilha (bytes)</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>Estimado (ms)</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>Pelo perfil (ms)</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>Instruções × ciclos por instrução / relógio</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>Com o que o planejamento conta para um dispositivo deste processador</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>Mostrar a mudança</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusões</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>Em relação a todos os dispositivos conectados</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>Em porcentagem</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>Dispositivos restantes</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>Todos os dispositivos conectados, %1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>Mudança em relação a todos os dispositivos conectados, %1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>Os conectados, %1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>Primeiro desconecte um dispositivo clicando nele.</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>De %1.</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>De %1. A fidelidade é medida com as imagens de teste.</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>Os alunos ainda não foram consultados.</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>Imagens e tabelas</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>Os restantes respondem por sua própria camada de fusão</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>Quando um dispositivo está desconectado, responde uma camada de fusão ajustada para os restantes; senão, fica de fora o que o ausente teria acrescentado</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>desconectar um dispositivo</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>Imagens de teste</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>O que se explora aqui é medido em imagens de validação. As imagens de teste são para o valor final; cada consulta a elas é contada.</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>Medir nas imagens de teste</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>Ainda não há alunos treinados.</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Ir para o treino</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>Consultando os alunos</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>Lendo a avaliação</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>Medindo nas imagens de teste</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>De que execução são os alunos examinados.</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>Está sendo medida.</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>Não há alunos treinados deste plano: treine alguns ou escolha outra execução.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>A partição ou o plano mudaram desde que os alunos foram treinados. Treine de novo, ou escolha à direita qual execução examinar.</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>A execução %1 foi treinada para uma partição ou um plano diferentes dos que o projeto tem agora.</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>conectar o dispositivo %1</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>desconectar o dispositivo %1</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>Consultando os alunos sobre as imagens de validação</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>Os alunos não foram consultados até o fim.</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>Consultar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>Ir para os dados</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>Quando faltam dispositivos</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>Para cada conjunto de dispositivos restantes responde uma camada de fusão própria no lugar da de todos. Os alunos ficam como estão; usam-se imagens de validação, sem rótulos.</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Características</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>Partes dos logits</translation>
    </message>
    <message>
        <source>From</source>
        <translation>A partir de</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>Ajustar camadas para os restantes</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>Remover as camadas</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>Ajustando camadas para os restantes</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>Removendo camadas para os restantes</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>O que os dispositivos enviam: as partes dos logits são as mensagens mais curtas quando há poucas classes; as características contêm mais.</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>Há %1, %2 (%3).</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>treino</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>validação</translation>
    </message>
    <message>
        <source>test</source>
        <translation>teste</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>%1 imagens de treino</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1 imagens de validação</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1 imagens de teste</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>Todos juntos, %1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>A parte das imagens que todos os alunos juntos acertam</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>Professor, %1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>A parte das imagens que o professor acerta</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>Professor mascarado, %1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>A do professor sem os filtros que nenhum aluno imita</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>Concordância, %1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>A parte das imagens a que os alunos juntos dão a resposta do professor</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>%1 de %2 conectados, %3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>A parte das imagens que os conectados acertam</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1: %2%3 pontos</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>Clique em um dispositivo para desconectá-lo: acurácia, confusões e imagens são de %1.</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>Os valores com a indicação %1 e as tabelas são de %2.</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>Os valores de teste foram consultados %n vez.</numerusform>
            <numerusform>Os valores de teste foram consultados %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>Os alunos são medidos aqui como são exportados, em fp32; em Treino consta %1 para todos juntos nas mesmas imagens, em %2.</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>Sem camada própria</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>Com camada própria</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>A parte das mesmas imagens que estes dispositivos acertam quando se deixa de fora o que falta</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>A parte das mesmas imagens que estes dispositivos acertam pela camada de fusão ajustada para eles</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabelas em CSV</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>Relatório do projeto, HTML e PDF</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir pasta</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>Precisão dos pesos</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>Pasta onde escrever</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>Arquivos escritos</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>Grafo de filtros</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>Imagens das vistas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>Não há alunos treinados deste plano: treine alguns, ou escolha ao lado de qual execução escrever.</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>Ainda não há alunos treinados: treine alguns primeiro.</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>Indique em que pasta.</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>Marque pelo menos uma coisa para escrever.</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>Alunos e camada de fusão como</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>Também o professor</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>Formato dos alunos</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>Para PyTorch e LibTorch</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>Para ONNX Runtime e a maioria dos outros motores</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>Professores são escritos como ONNX.</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>C99 para placas, sem biblioteca</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>Testar em placas emuladas</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>Perguntar sobre imagens…</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>Pacote</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>Todos os formatos com vetores de referência, um repositório de modelos para servidores e programas que executam os alunos: uma pasta própria e um arquivo zip. A precisão é a que estes executam.</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>O que cada aluno diz das imagens, e todos juntos. Imagens ou uma pasta delas também podem ser soltas aqui.</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>Imagens sobre as quais perguntar</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>Imagens (*.jpg *.jpeg *.png *.webp *.bmp);;Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>Compila os alunos em C, em fp32 se for o escolhido, senão em int8, para os Cortex-M4, M7 e M33 e o RISC-V do QEMU, executa imagens ali e compara.</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>Não há professor.</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>Câmera…</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>O que cada aluno diz do que uma câmera vê, enquanto a janela dela estiver aberta.</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>Épocas de ajuste em inteiros de 8 bits</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>Sem ajuste</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>Ajustados, épocas: </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>Os alunos são ajustados para int8, como ONNX, C ou pacote.</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>Continua treinando os alunos como inteiros de 8 bits antes de gravá-los, e mantém o resultado se acertarem mais imagens de validação. Onde int8 perde pouco, uma ou duas épocas não trazem nada.</translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation>Exportação</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>Desenhando todas as vistas…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n arquivo escrito em %1.</numerusform>
            <numerusform>%n arquivos escritos em %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1 Os alunos, lidos de volta, diferem do que foi treinado em no máximo %2.</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>Escrevendo os comandos</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>Os alunos em %1, executados em placas emuladas: o tempo não é o de uma placa, o resto é.</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1 não foi testado: %2.</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>Testando os alunos em placas emuladas</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n imagem, como um dispositivo a vê: %1 ms em uma thread.</numerusform>
            <numerusform>%n imagens, como um dispositivo as vê: %1 ms cada uma em uma thread.</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>Todos juntos acertaram %1 das imagens de teste.</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>Perguntando sobre imagens</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>%1 ciclos por instrução a %2 MHz, uma estimativa; o perfil é o de %3</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>Como um dispositivo a vê: %1 ms em uma thread.</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>O ajuste de %n época deu %1 em vez de %2 das imagens de validação em int8, e é mantido.</numerusform>
            <numerusform>O ajuste de %n épocas deu %1 em vez de %2 das imagens de validação em int8, e é mantido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>O ajuste de %n época deu %1 em vez de %2 das imagens de validação em int8, e não é mantido.</numerusform>
            <numerusform>O ajuste de %n épocas deu %1 em vez de %2 das imagens de validação em int8, e não é mantido.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FailureTable</name>
    <message>
        <source>Row</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>Contra falhas</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>Faltam %1% (%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>Acurácia esperada quando cada dispositivo falta com esta probabilidade, cada um por si; a média sobre as sementes, ± seu desvio-padrão.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>uma fusão para cada subconjunto</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>cada aluno duas vezes</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>Onde ele olha</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>Atividade por classe</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>Vizinhos mais fortes</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>Nenhum filtro selecionado</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>Clique em um filtro do grafo, ou contorne vários com Shift pressionado.</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>Atividade: %1 do total</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>Nenhuma aresta neste limiar</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>Arestas: %1</translation>
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
        <translation>Procurando as imagens que mais o ativam…</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>Não há imagens em que mostrá-lo.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Mover para</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>Selecionar todos deste aluno</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>Não selecionar nada</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>Posicionando os filtros…</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Ainda não há grafo de filtros</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>Mover %n filtro para %1</numerusform>
            <numerusform>Mover %n filtros para %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>Solte sobre um aluno</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>Ampliar a seleção</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>Selecionar também os vizinhos</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>Inverter a seleção</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>Selecionar por classe</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>Pesos de todos os pares de filtros</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>Peso %1, uma aresta</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>Peso %1, abaixo do limiar</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>Ainda não há grafo de filtros</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>Peso 0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1; arestas a partir de %1</translation>
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
        <translation>Recolher de novo: %1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>Recolhido por falta de espaço: %1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>o dobro de %1: %2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>canais</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>sequência de camadas</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>blocos de linhas</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>Melhor em</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>Artigo, até (×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>Aqui (×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>O que decide</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>Qual seria a razão se um valor suposto fosse o dobro; os dois que mais a mudam</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>O que é dividido</translation>
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
        <translation>No dispositivo que mais contém</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>De todos os dispositivos, os feitos mais de uma vez contados tantas vezes</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latência (ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>Se todo dispositivo comportaria o que o mais cheio comporta</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1 (o melhor)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>Before layer</source>
        <translation>Antes da camada</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × A × L)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>Um a um (B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>Um a todos (B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>médias das características para o classificador</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>mudar configurações do grafo</translation>
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
        <translation>%1 %2 no lugar de %3</translation>
    </message>
    <message>
        <source>students</source>
        <translation>alunos</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>limiar</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>filtros mais fortes</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>equilíbrio</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>resolução</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>o que é descartado</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>algoritmo</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>regra dos pesos</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>Nenhuma aresta neste limiar</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>Peso de aresta de %1 a %2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>Sua cor é sua atividade</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>Sua cor é seu número de arestas</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>Legenda</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>Um filtro; atividade desconhecida</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>Um filtro; sua área é sua atividade</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>Um filtro; sua área é seu número de arestas</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>Um filtro</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>Selecionar contornando filtros</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ampliar (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>Reduzir (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>Mostrar tudo (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>Mostrar os pesos como matriz</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>Número do filtro</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>Não há filtro %1.</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>Procurar um filtro pelo número ou nome</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>Como é o desenho</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rótulos</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>Arestas</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>Território de cada aluno</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>Classe a que mais responde</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>Número de arestas</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>Todos iguais</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · clique em um filtro para saber mais</translation>
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
        <translation>Centros de ativação (AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>Coativação (CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>Regra dos pesos</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AH liga filtros fortes a fracos; CA liga filtros que respondem de modo semelhante.</translation>
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
        <translation>Só os k filtros mais fortes de cada imagem formam arestas; 0 são todos.</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Limiar</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>Esta parte dos pares, os mais fracos, fica sem aresta.</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>Quantos dispositivos dividem o trabalho.</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>Manter todos os filtros</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>Descartar os isolados</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>Descartar o maior grupo</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descarte</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>Quais filtros nenhum aluno aprende: nenhum, os sem aresta, ou o maior grupo, como fazem os autores do método.</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Equilíbrio</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0 segue só as comunidades, 1 deixa todos os alunos do mesmo tamanho.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
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
        <translation>Aleatório (controle)</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>Contíguo (controle)</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>Algoritmo</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>Quanto maior, mais comunidades, e menores.</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>Resolução automática</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>A mesma semente dá os mesmos alunos.</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>Ela é procurada: desmarque a caixa para defini-la.</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>Os pesos foram importados, e nenhuma regra os produz.</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>Por classe</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>Os controles têm os tamanhos das comunidades de Leiden, não seus membros. Por classe: filtros que respondem às mesmas classes.</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>Lendo os nomes das classes</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>O grafo de filtros é feito das respostas de um professor, e ainda não há professor.</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>Escolher um professor</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>O professor mudou desde que o grafo de filtros foi feito.</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>O professor olha as imagens de validação; filtros que respondem juntos são ligados.</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>Fazer de novo</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>Fazer o grafo de filtros</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>Consultando o professor</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n aresta</numerusform>
            <numerusform>%n arestas</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>modularidade %1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>professor com estes filtros %1</translation>
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
        <translation>Examinando o filtro %1</translation>
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
        <translation>Atividades, imagens x filtros (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>Importar um grafo de filtros</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>Importando o grafo de filtros</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>A primeira coluna de %1 são nomes?</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>A primeira linha de %1 são nomes?</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>Ela contém números inteiros crescentes, que podem numerar as linhas ou colunas, ou ser valores como os outros.</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nomes</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Valores</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>esparso: %n filtro sem aresta, um limiar menor liga mais</numerusform>
            <numerusform>esparso: %n filtros sem aresta, um limiar menor liga mais</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> (de uma amostra de %1 imagens)</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>Os filtros que você moveu à mão foram divididos de novo com as configurações.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
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
        <translation>Professor</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>Aluno %1, desconectado</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1 é a classe verdadeira</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>Segunda</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>Terceira</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>Imagem %1: %2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, certo</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1, errado</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>pronto em %1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · faltam cerca de %2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>Ainda não há tarefas. O que leva tempo aparece aqui e pode ser cancelado aqui.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
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
        <translation>pausado</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>Já terminou.</translation>
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
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagem</translation>
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
        <translation>Tabela separada por vírgulas</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>Tabela, Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>Tabela, LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Imagem, %1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>Salvar o que se vê</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>Salvando o que se vê</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Salvo como %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salvo</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>Convolução %1</translation>
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
        <translation>Soma</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>Máximo de %1</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>Média sobre o mapa</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Linear</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>Um pixel em %1 × %1, com canais de zeros acrescentados</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>Médias de janelas de %1 × %1</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>Todos os elementos em uma linha</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – camada de características</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>Os alunos imitam os filtros desta camada.</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>Desaparece na implantação: sua escala e seu deslocamento entram na convolução anterior.</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>Milhões de operações de multiplicação e soma, para uma imagem</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>Canais × altura × largura</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Saída</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>Implantado, KB</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>Convolução</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>Operação</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Saída (C × A × L)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>Pesos (B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>Em uso (B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>De ativações na memória enquanto ela é executada</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>As operações do aluno</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>Fazer por mim</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>Mostrar a resposta</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## A lição terminou

Os passos podem ser percorridos de novo.</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Pergunta:</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>Resposta:</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Passo %1 de %2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>Este é o primeiro passo.</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>À sua espera</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Feito</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está feito.</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>Lição</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>Abrir uma lição…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>Abrir uma lição</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>Lições (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>Salvar a folha do docente…</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>Lição: %1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>Salvar a folha do docente</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Não foi salva</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1: de %2 a %3, menor %4, maior %5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1 em função de %2. %3.</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1, dispersão</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>Dividindo os filtros</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Dispondo o grafo</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>Salvando a partição</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>foi parado aqui</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Arquivo</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>&amp;Novo projeto…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>Abrir a &amp;demonstração</translation>
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
        <translation>&amp;Fechar projeto</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>Nada aberto ainda</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>E&amp;xibir</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>&amp;Etapa</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>&amp;Restaurar a janela</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Cores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamanho do texto</translation>
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
        <translation>O idioma muda na próxima inicialização.</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aj&amp;uda</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>&amp;Sobre o NoNN Workbench</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>Sobre o NoNN Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Constrói e examina redes de redes neurais (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licença: GPL-3.0-or-later&lt;/p&gt;</translation>
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
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Tarefas</translation>
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
        <translation>Abrindo %1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 não pode ser aberto: %2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>Abrir um projeto (uma pasta terminada em .nonn)</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>Criando o projeto de demonstração</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>Há trabalho em andamento</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>Uma tarefa ainda está em execução. Um treino é salvo onde está e pode ser retomado depois.</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>Salvar e fechar</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>Continuar trabalhando</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>&amp;Importar um grafo de filtros…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada a desfazer</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada a refazer</translation>
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
        <translation>Escrevendo os comandos</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>Copiado: comandos que fazem o projeto até esta página.</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>Não foi copiado</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>Modo &amp;projetor</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>Tarefas: %n em andamento</numerusform>
            <numerusform>Tarefas: %n em andamento</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>Examinando o dano</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>As configurações podem voltar a ser como o programa as escreveu por último.</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>Pode ser refeito: %1.</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>Os arquivos danificados ficam ao lado, com nomes terminados em “.damaged”.</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>Reparando o projeto</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>Primeira vez aqui? Um passeio de dois minutos: Ajuda, Lições.</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lições</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimento</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>Reduzido</translation>
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
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>Esta é a primeira página que foi aberta.</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Procurar no manual</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>Novo projeto</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Criar</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>Criando o projeto</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>Criando o projeto…</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>O Avahi não responde nesta máquina (%1). Instale o avahi-daemon ou digite o endereço.</translation>
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
        <translation>ainda não contatado</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>late</source>
        <translation>atrasado</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>não iniciou</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Nó</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>Mediana (ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99% (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>Perguntas a que respondeu</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>Metade de suas últimas respostas veio dentro deste tempo</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>99 de 100 de suas últimas respostas vieram dentro deste tempo</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>Ao nó: imagens e o que as acompanha, em mensagens gRPC</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>Do nó: respostas e o que as acompanha</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>Desconectar também os nós reais</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>Enquanto isto estiver marcado, desconectar um dispositivo encerra de imediato seu nonn-node, como um dispositivo que fica sem energia, e conectá-lo o inicia de novo em seu endereço.</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>%1 de %2 nós destes alunos são executados nesta máquina (veja Dispositivos).</translation>
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
        <translation>É a que mais custa: tantos decibéis abaixo do que recebe</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>Do que a camada faz: 10 log10 do que deve dizer, ao quadrado, sobre o quanto se afasta, ao quadrado. Seis decibéis são um bit.</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>Abaixo do pior do que a camada recebe; abaixo de 0 onde os erros se anulam</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Camada</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>Saída (C × A × L)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>Sinal/ruído (dB)</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>Perdido aqui (dB)</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>O que os inteiros de 8 bits custam a cada camada</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>Aluno cujas camadas são mostradas</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>Em inteiros de 8 bits, %1% de %L2 imagens de validação estão certas, antes %3%.</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1 é a que mais custa: %2 dB.</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>Partes ou classes, por seus nomes</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>Classes, quaisquer que sejam os nomes</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>Partes que eu escolho</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>Pastas dentro dela</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>Para treinar</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>Para escolher</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>Para o último teste</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolha uma pasta</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>Algumas das de treino</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>Escolha a pasta que contém as imagens de treino.</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>Comparação com controles</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>Filtros mantidos</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>Atividade mantida</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidade</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>Comunidades encontradas</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>Estabilidade</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>Professor mascarado</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>Grupos aleatórios e contíguos têm os mesmos tamanhos e os mesmos filtros mantidos: o que é melhor que eles é obra do grafo.</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>Filtros de cada aluno</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>Ainda não há partição.</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>Modularidade em função da resolução</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Resolução</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Comunidades</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>Modularidade ao lado do acaso</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>Os controles ainda não foram feitos.</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>Quanto mais do peso das arestas está dentro dos alunos do que o acaso poria ali; na resolução 1, com os filtros descartados como um grupo próprio.</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>Quão parecidos são os grupos de outras sementes: informação mútua normalizada média, 1 é igual.</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>A acurácia do professor em imagens de validação quando tem apenas os filtros mantidos.</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
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
        <translation>editada à mão</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>na resolução %1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>sobre %n semente</numerusform>
            <numerusform>sobre %n sementes</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>professor %1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>Calculando a curva…</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>A curva ainda não foi calculada.</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>Calculando: %n resolução até agora.</numerusform>
            <numerusform>Calculando: %n resoluções até agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>Clique em um ponto, ou vá até ele com as setas e pressione Enter, para particionar na resolução dele.</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>de uma amostra de %1 imagens</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>Partição</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>Os filtros são divididos assim que há um grafo de filtros.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir para o grafo de filtros</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>Experimentando resoluções</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>Comparando com o acaso</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>Esta partição</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>Aleatória, mesmos tamanhos</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>Contígua, mesmos tamanhos</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>Trazendo de volta a variante %1</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>escolher a variante %1</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>Lendo as variantes</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>Guardando a partição como %1</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>Removendo a variante %1</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>remover a variante %1</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>Onde?</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>Um projeto é uma pasta de arquivos simples JSON, CSV e .pt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>Cria %1</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>Pasta para o projeto</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>O projeto precisa de um nome.</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>Um nome não contém “/”: escolha a pasta abaixo.</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>A pasta deve ser um caminho completo, como /home/me.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>memória</translation>
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
        <translation>precisa de %1 de %2, tem %3</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>o próximo maior, %1, precisa de %2 de %3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cabe</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>Este dispositivo está de reserva: não executa aluno algum.</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>Probabilidade de o dispositivo não responder</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memória (B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM (B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>Mensagem (B)</translation>
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
        <translation>Dispositivos e alunos</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n aluno não cabe: nada no catálogo é pequeno o bastante. Dê mais a esse dispositivo.</numerusform>
            <numerusform>%n alunos não cabem: nada no catálogo é pequeno o bastante. Dê mais a esses dispositivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>Todos os alunos cabem. O maior ocupa %1, 1/%2 dos %3 do professor.</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>O aluno %1 %2.</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>Bytes esperados por imagem</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>Energia</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>Todas as mensagens chegam</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>Clique duas vezes em uma célula para mudá-la, ou digite nela; um limite vazio não limita.</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>Adicionar um dispositivo</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>Um de reserva, como dizem as configurações à direita; depois escolha seu aluno.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>Escolha primeiro um dispositivo.</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>Outro dispositivo igual que executa o mesmo aluno: uma réplica.</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>Sua RAM</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>Suas camadas</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Números de alunos</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>Mais sobre o plano</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>Planejar com estes</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>todos os dispositivos</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>o dispositivo escolhido</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>cada um o seu</translation>
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
        <translation>Sua velocidade e potência dizem quanto demora uma imagem e quanto custa.</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>Rádio</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisão</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>Números em que pesos, ativações e mensagens são guardados.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>Para os pesos como implantados; KB = 1000 bytes.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>Para as ativações no pico, incluída a entrada.</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MACs</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>Operações de multiplicação e soma por imagem.</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>o que o dispositivo comporta</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>conforme sua parte dos filtros</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>latência</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>energia</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>acurácia quando dispositivos falham</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>Escolher o aluno de cada dispositivo</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>De todos os modos de dar estes alunos a estes dispositivos, o melhor; dispositivos de reserva viram réplicas onde isso ajuda.</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>De um aluno: com poucos filtros, ele também pode ser pequeno.</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>Melhor em</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>O que conta quando o programa escolhe qual dispositivo executa qual aluno.</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>sem limite, ou como 50M</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>sem limite, ou como 500KB</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>Um dispositivo precisa de pelo menos um limite: memória, RAM ou MACs.</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>Ainda não há alunos: divida primeiro os filtros.</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1 dispositivos são poucos para %2 alunos: cada um precisa de um.</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>Valores do dispositivo…</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>Valores do rádio…</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>Taxas, custo de partida, memória, potência: guardados como seus, para todos os projetos.</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>Os dispositivos diferem: escolha um acima.</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>Taxa, latência, quadros, perdas: guardados como seus, para todos os projetos.</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>Os rádios diferem: escolha um acima.</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>mudar dispositivos</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>Lendo os perfis de dispositivos</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>Um plano precisa primeiro dos filtros divididos entre os alunos.</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>Ir para o grafo de filtros</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>A partição mudou desde que este plano foi feito.</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>Planejar de novo</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>Diga à direita o que um dispositivo comporta, e cada aluno recebe a maior rede que cabe.</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>Planejar para 500 KB por dispositivo</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Planejando</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>Mostrar aquele plano</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>Nem todos os alunos cabem: isto não é guardado.</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>E assim por diante.</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>Mudar assim</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>Ainda nada pode ser treinado.</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>Treino ainda treinaria o plano anterior (%1).</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>Comparando números de alunos</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>Nenhum dispositivo foi adicionado: diga à direita o que ele comporta, pois nada ainda o limita.</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>Valores de um dispositivo</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>Valores de um rádio</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>Salvando seus dispositivos</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Forget these figures</source>
        <translation>Descartar estes valores</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>O que vem com o programa volta a ser como veio; o resto deixa de existir.</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>Com outro nome vira outro; o anterior fica.</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memória</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>Para os pesos, como 500KB. Vazio: não se conhece.</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>Para as ativações.</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>Taxa, %1 (milhões de MAC/s)</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>Em convoluções densas.</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>Taxa depthwise, %1 (milhões de MAC/s)</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>Em convoluções depthwise. Vazio: como as densas.</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>Custo de partida (ms)</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>O que uma imagem custa além do seu cálculo.</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>Potência (W)</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>Enquanto calcula.</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>Energia, %1 (nJ/MAC)</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>Tem prioridade sobre a potência.</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>Taxa (milhões de bits/s)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latência (ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>De uma mensagem. Vazio: conta como 0.</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>Atraso ao acaso (ms)</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>Sua média.</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>Quadro (bytes)</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>De uma mensagem que um quadro leva.</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>Cabeçalho (bytes)</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>Acrescentado a cada quadro.</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>Energia (nJ/bit)</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>Quadros perdidos (%)</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>Probabilidade de um quadro se perder.</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>Repetições</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>De um quadro perdido, no máximo.</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>Como a vê um aplicativo que enche seus quadros.</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>Protocolos (bytes)</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>Acrescentado a cada mensagem pelo que fica acima dos quadros.</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>Na RAM, no pico</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>Tensor (C × A × L)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>Na RAM (B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>Em que se gasta a RAM</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>entrada: a imagem</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>já não é lida</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>saída de %1</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>área de trabalho da operação</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>tudo junto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>%1 de RAM, determinados por %2.</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1 Seria menos %2.</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>Ainda não há alunos treinados</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>Nenhuma do plano atual</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>Mais recente (execução %1)</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>outra partição ou outro plano</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>Primeiro treine alunos.</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>concluída</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>inacabada</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>desatualizada</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>Parada antes da última época; pode ser retomada.</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>A partição ou o plano mudou desde esta execução.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
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
        <translation>Melhor época</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>Acurácia de validação (%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imagens/s</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
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
        <translation>Semente</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>em parte</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>De só alguns alunos: o comando nonn merge a junta a execuções dos outros.</translation>
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
        <translation>Alunos discordam</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>Classe verdadeira</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>Certo ou errado</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Errado</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>Só imagens a que os conectados dariam, sozinhos, respostas diferentes</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>O que todos dizem da imagem</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>Qualquer classe verdadeira</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>Qualquer resposta</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>É %1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>Tomada por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1 de %Ln imagem, nomeada pela resposta</numerusform>
            <numerusform>%1 de %Ln imagens, nomeadas pela resposta</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>O que os alunos dizem de cada imagem ainda não está disponível.</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>Nenhuma imagem é assim.</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>Imagem %1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>é %1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>Classe verdadeira: %1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>Lendo o projeto</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>Voltar ao padrão</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>Voltar %1 ao padrão</translation>
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
        <translation>As redes veem quadrados com este número de pixels de lado: as imagens são redimensionadas, bilinearmente, e recortadas ao quadrado central.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>Como são</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>As imagens desta câmera não podem ser lidas: o formato delas é %1.</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>faltam cerca de %1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>Cancelado; o que havia antes não mudou.</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Salvando</translation>
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
        <translation>pronta</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>desatualizada</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>ainda não feita</translation>
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
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Aluno</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>Sozinho, %</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>A parte das imagens que este aluno acerta quando nenhum outro responde</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>Sem ele, %</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>A parte que todos os outros acertam quando este não responde</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>Fidelidade</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>Quão próximas suas características estão das do professor em seus filtros: cosseno médio, 1 é igual</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>Por acaso</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>O mesmo em relação às características do professor de outra imagem: o que dá o acaso</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – conectados agora</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>A parte das imagens que estes acertam juntos</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>Alunos que respondem</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>Certo, %</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>O mesmo pela camada de fusão ajustada só para estes</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>Camada própria, %</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>Memória por dispositivo</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>Memória de todos</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>Enviado por imagem</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latência</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>Respostas erradas</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1 (agora)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>execução %1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>Memória (B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>Do maior aluno</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>De todos (B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>Memória de todos os alunos juntos</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>Enviado (B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>Latência (ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>Energia (mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>Acurácia (%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>Em imagens de validação, onde tal rede foi treinada</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>Números de alunos</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>Comparar números</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>Quanto custariam 1, 2, 3… alunos? Nada do projeto muda.</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>tanta memória ao todo quanto agora</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>cada dispositivo como é</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Dispositivos</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>Valor na horizontal</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>Valor na vertical</translation>
    </message>
    <message>
        <source>against</source>
        <translation>em função de</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>Nada é melhor em ambos</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>Outro é melhor</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>%1 de 1, 2, 3… alunos</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>Comparando…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>Usar %n aluno</numerusform>
            <numerusform>Usar %n alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>Usar este número</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>Primeiro escolha um ponto da figura ou uma linha da tabela.</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>O projeto tem esse número de alunos agora.</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>Divide os filtros entre esse número; “Desfazer” volta atrás.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>O que vem com o programa (para Fashion-MNIST)</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>Depois: treinar ou importar um no projeto</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>Qual professor?</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>O grande classificador treinado que os alunos imitam.</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>Arquivo do professor</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>Procurar…</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>O grafo de filtros precisa de um professor; até haver um, o projeto contém só as imagens.</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>Escolha o arquivo.</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>Um arquivo: TorchScript, ONNX, pesos, ou um professor deste programa</translation>
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
        <translation>Perda</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>Entropia cruzada</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Acurácia em imagens de validação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>Ainda não há valores: eles vêm após a primeira época.</translation>
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
        <translation>Os alunos imitam</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>Canais</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>Normalizado por</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>Desvio</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Certo</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>Normalizações</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>Só para um arquivo apenas de pesos, como resnet18</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>Rede do catálogo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>Professores (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>Examinando o professor</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1: %2 parâmetros, %n classe, %3 filtros a imitar</numerusform>
            <numerusform>%1: %2 parâmetros, %n classes, %3 filtros a imitar</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>Acerta %1 de %2 imagens de validação.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>De %n normalização testada, a melhor: %1.</numerusform>
            <numerusform>De %n normalizações testadas, a melhor: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>Isso é pouco mais que por acaso. Ele conhece estas classes, nesta ordem?</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>O último mapa antes do pooling (proposta)</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>De %1 imagens de validação</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>estas imagens</translation>
    </message>
    <message>
        <source>half</source>
        <translation>metade</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhuma</translation>
    </message>
    <message>
        <source>given</source>
        <translation>informada</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>como diz o arquivo</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0 a 255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1, azul primeiro</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1, igualmente boa</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>Camadas</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>Precisão dos pesos implantados</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>Como os pesos são guardados em um dispositivo</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>Implantado em</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>Em porcentagem</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>Confusões</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>Certo, validação</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>A parte das imagens de validação que ele acerta</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>Certo, teste</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>A parte das imagens de teste que ele acerta</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parâmetros</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>MAC por imagem</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>Operações de multiplicação e soma</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>Implantado, %1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>Seus pesos, com batch norms incorporadas onde é possível</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>Pico de ativação, %1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>O máximo de memória que mapas de características ocupam ao mesmo tempo, para uma imagem</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>Filtros a dividir</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>Da camada de características, que os alunos imitam</translation>
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
        <translation>Importar um arquivo de professor…</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>Treinar um professor…</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>O programa vem com um professor apenas para Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>Usar o professor incluído</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>Continuar o treino</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>Um professor é um grande classificador treinado. Importe ou treine um à direita.</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>Usar o que vem com o programa</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>Importar um arquivo…</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>Vem com o programa; treinado por ele com Fashion-MNIST.</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>Treinado neste projeto.</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>Importado de %1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>Lendo o que o professor confunde</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln imagem de teste</numerusform>
            <numerusform>%Ln imagens de teste</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>Importar um professor</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>Importando o professor</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>O professor está pronto; o que foi feito de outro está desatualizado.</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>Treinando %1</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>O professor está treinado.</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>O professor deste projeto é um programa (TorchScript) que você não importou neste computador. Ele não é executado antes que você permita: faça isso só se souber de onde vem o projeto.</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>Permitir que seja executado</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>Permitindo que o professor seja executado</translation>
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
        <translation>O treino de %1 foi interrompido.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>Um treino foi interrompido</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>O treino de %1 foi interrompido e pode continuar. Um treino com outras configurações toma seu lugar.</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar de novo</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>Interrompido: o treino está salvo onde estava e pode continuar.</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>Metade das imagens</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>Treinar um professor</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>Arquitetura</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>Uma da lista, ou qualquer largura e profundidade: wrn-D-K, vgg-D-K, mobilenetv2-K.</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>Cosseno, até 0</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>Degraus, cada um a um quinto</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>Quantas vezes cada imagem de treino é vista.</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>Imagens por lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>No pico, após uma subida curta.</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>Queda</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>Decaimento dos pesos</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>Deslocar em até</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>Cada imagem é deslocada ao acaso; 0 a deixa no lugar.</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>Ainda não há imagens com que aprender.</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1 parâmetros, %2, %n filtro a dividir entre os alunos</numerusform>
            <numerusform>%1 parâmetros, %2, %n filtros a dividir entre os alunos</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>Não existe tal rede: %1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Mostram-se partes das imagens, de não menos que esta fração da área; 0: imagens inteiras, deslocadas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Brilho, contraste e saturação mudam em até esta fração.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagamento</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilidade de um retângulo da imagem ser apagado.</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>recebe</translation>
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
        <translation>envia</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>funde</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1, ao todo</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Execuções</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>Época</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>Acurácia de validação</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>Imagens/s</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tempo restante</translation>
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
        <translation>Retomar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>Perda logarítmica</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>Suavização</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>Suavização das curvas</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>Peso do que veio antes em uma média exponencial; as curvas brutas continuam visíveis.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>Acurácia em imagens de validação</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Acurácia</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidade</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>É preciso um plano que caiba antes do treino.</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>Começa de novo; a execução inacabada fica como está.</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>Professor</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>melhor %1, época %2</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>professor %1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>Usar esta execução</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>Traz de volta o grafo, a partição e o plano de que foi feita; pode ser desfeito.</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>É de uma versão mais antiga, que não guardava sua partição e seu plano.</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>Para uma execução de partição ou plano diferentes dos que o projeto tem agora.</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>Há um treino em andamento: pause-o ou cancele-o antes.</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>Nada está sendo treinado.</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>Salva o treino onde está; ele pode continuar depois.</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>O treino está sendo salvo.</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>Encerra o treino; o que alcançou fica e pode continuar depois.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>Nome da execução</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>Nota sobre a execução</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>Excluir a execução?</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1 e seus alunos serão excluídos definitivamente.</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>Ainda não há execução.</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>Nome da execução %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>Está sendo treinada.</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>Ainda não há valores: eles vêm dentro da primeira época.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>Épocas</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>Passagens pelas imagens de treino.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imagens</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>Imagens de treino usadas, de cada classe a sua parte.</translation>
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
        <translation>Taxa de aprendizado</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>No pico.</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Queda da taxa</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>cosseno</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>degraus</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>Modo</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>Juntos: pela perda do que dizem juntos. Separados: cada um por si, de modo que nenhum dispositivo precisa de outro enquanto aprende.</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>cada um sozinho</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perda</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>Perda de características</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>Quão longe as características de um aluno estão de seus filtros do professor.</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>por partição</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>concatenadas</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>Peso das características β</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>Parte da destilação α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>Das respostas do professor; o resto é dos rótulos.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>Maior: transmitem-se mais das dúvidas do professor.</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>Dropout de dispositivos</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>Probabilidade de a mensagem de um aluno se perder enquanto a fusão aprende.</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Deslocamento</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>As imagens são deslocadas em até este número de pixels.</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Espelhar</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>Metade das imagens é espelhada da esquerda para a direita.</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>Memória de respostas</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>Para as respostas do professor, para que não precisem ser calculadas de novo.</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>A mesma semente e as mesmas configurações dão os mesmos alunos.</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>Recorte</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>Mostram-se partes das imagens, de não menos que esta fração da área; 0: imagens inteiras, deslocadas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Cores</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>Brilho, contraste e saturação mudam em até esta fração.</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>Apagamento</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>Probabilidade de um retângulo da imagem ser apagado.</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>Treino</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>Lendo as execuções</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>Os alunos podem ser treinados quando há um plano que diz quão grandes são.</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Ir para o plano</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>Treinar de novo</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>Treinando os alunos</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>Execução %1: %2 das imagens de validação certas após %3</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>Pausado: o treino está salvo onde estava.</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>A execução %1 está concluída: %2 das imagens de validação certas</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>Não há plano desta partição, de modo que nada pode ser treinado: planeje de novo, ou escolha uma execução abaixo e pressione “Usar esta execução”.</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>A partição ou o plano mudaram desde que os alunos foram treinados. Treine de novo, ou escolha uma execução abaixo e pressione “Usar esta execução”.</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>Trazendo de volta a partição e o plano da execução %1</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>usar a execução %1</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>Cancelado: a execução fica inacabada e pode continuar de onde foi salva.</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>Descrevendo a execução %1</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>Excluindo a execução %1</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>grande demais</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>apertado</translation>
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
        <translation>Escolher</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>Nome para a partição atual</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>Ainda não há partição.</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>Primeiro escreva um nome para a partição atual.</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>Um nome não tem / nem \ e não começa com ponto.</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>Já há uma variante guardada com este nome.</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>Ainda não foi guardada nenhuma variante.</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>Primeiro selecione uma variante guardada.</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>É a partição atual.</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>Traz de volta seu grafo, sua partição e seu plano no lugar dos atuais; pode ser desfeito.</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>Uma partição guardada aqui fica com seu grafo e seu plano, para ser comparada e escolhida de novo, mude o que mudar nesse meio-tempo.</translation>
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
        <translation>Partição atual</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1 (atual)</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>Alunos</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>Filtros de cada um</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>Modularidade</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>Professor mascarado (%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>Validação (%)</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>Teste (%)</translation>
    </message>
</context>
<context>
    <name>nonn::VerdictTable</name>
    <message>
        <source>What the students say</source>
        <translation>O que os alunos dizem</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Todos juntos</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>Aluno %1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>Certo, imagens de teste</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>Abrir a demonstração</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>Novo projeto…</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>Abrir um projeto…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>Projetos recentes</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>Pegue um classificador de imagens treinado, veja seus filtros como um grafo, divida-os entre pequenos dispositivos, treine um aluno minúsculo para cada um e leve os alunos com você.</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNIST e um professor que vem com o programa: seu grafo de filtros aparece em segundos.</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>Suas próprias imagens e seu próprio professor; o que se encontra nelas é mostrado antes de qualquer escrita.</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>Uma pasta terminada em .nonn, feita aqui ou pela linha de comando.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>Remover da lista</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>Del, ou um clique direito, tira um projeto da lista; o próprio projeto fica onde está.</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>Reparar e abrir</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme é light ou dark</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scale vai de 1 a 4</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--size é como 1366x768</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--text vai de 100 a 200</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshots precisa de um projeto</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>um projeto de cada vez</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>Constrói e examina redes de redes neurais: a janela. `nonn` faz o mesmo trabalho na linha de comando.</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>Pasta de um projeto, como my.nonn</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>Abre a demonstração; se PROJECT ainda não existe, é criado.</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>Grava em DIR uma imagem de cada vista de PROJECT, e todas como um filme, walk.webp, e termina.</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light ou dark.</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>Das imagens: 1 a 4.</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>Da janela nas imagens, em pixels.</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>Tamanho das letras: 100 a 200 por cento.</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>Como en, de ou pt_BR.</translation>
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
        <translation>%1%</translation>
    </message>
</context>
</TS>
