<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1、対数目盛</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation>エッジなし</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>フィルタ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>フィルタ%1</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>活動度：全体の%1</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>エッジ：%1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>最も強い隣接フィルタ：%1、重み%2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>最上位クラス：%1（活動度の%2）</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>まだフィルタがありません。</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>エッジ%n本</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>生徒%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n個を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>クラス%1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>making the project</source>
        <translation>プロジェクトを作成中</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>生徒をエクスポート中</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>続行できる未完了の実行がありません</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>%1の途中で終わっています。%2バイトあるはずが、残りは%3バイトです</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>%1の途中で終わっています</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1、バイト位置%2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>フォルダであり、ファイルではありません</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>読み込めません：%1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>%1バイトを超えています</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>作成できません：%1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>破損しています：%1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>展開すると%1バイトを超えます</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>途中で切れているか破損しています：%1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容が空です</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>入れ子が%1段より深くなっています</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>期待されたJSONではありません：%1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>pickle</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>pickleですが、未知または読み込まない命令（コード%1）があります</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>%1個を超える命令のpickleです</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>pickleの数値</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>破損したpickleです。数値の形式が正しくありません</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>pickleの文字列</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>破損したpickleです。文字列の形式が正しくありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>破損したpickleです。項目を持てない値に項目が設定されています</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>破損したpickleです。キーに値がありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>破損したpickleです。追加できない値に値が追加されています</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>5より新しいプロトコルのpickleです</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>pickleのフレームの途中で終わっています</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>pickleですが、%1文字を超える名前があります</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>破損したpickleです。呼び出しに引数のタプルがありません</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>pickleの名前</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>破損したpickleです。名前が文字列ではありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>破損したpickleです。呼び出しにクラスがありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>破損したpickleです。オブジェクトでない値に状態が設定されています</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセルされました</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>「%1」はサイズではありません。記入例：%2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>zip項目の拡張フィールド</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>zip項目の大きなサイズ値</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>zipアーカイブのディレクトリ</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>zipディレクトリが破損しています</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>zip項目の名前</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>zip項目</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>zip項目のコメント</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>途中で切れたzipアーカイブです。ディレクトリがありません</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>zipディレクトリの終端</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>zipディレクトリがファイルの範囲外にあります</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>項目%1のパスがアーカイブの外を指しています</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>項目%1がファイルの範囲外にあります</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>zip項目のヘッダ</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>zip項目%1が破損しています</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>zip項目が重なり合っています。合計がファイルのバイト数を超えます</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>項目%1が2つあります</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>項目%1がありません</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>項目%1（%2バイト）が圧縮または暗号化されています。torch.saveは項目をそのまま保存します</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>破損しています。項目%1のチェックサムが一致しません</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1は0..1の範囲でなければなりません</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>パディングは負にできません</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>空です</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>途中で切れています。%1バイトは%2の倍数ではありません</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>バイト位置%2のラベルが%1です。ラベルは0..%3です</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>CIFARのPython版のファイルではありません。「%1」がありません</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>画像がバイトのNumPy配列ではありません</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>画像の配列の大きさが「画像数×%1」ではありません</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>%2枚の画像に対し画素が%1バイトあります</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>%2枚の画像に対しラベルが%1個あります</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>0..%1の範囲にないラベルがあります</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>無効なクラス名があります：%1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>クラス名が%1個あります（%2個のはずです）</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>「%1」は画像の入手元ではありません</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>%2枚の訓練画像から%1枚の検証用画像を分けることはできません</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>画素のない画像が含まれています</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>%1 x %2画素あり、読み込める%3を超えています</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>破損したJPEGです：%1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>破損したPNGです：%1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>破損したPNGです。%1バイトでは、記載された%2 x %3画素を収められません</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>破損したWebPです。ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>破損したWebPです</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>アニメーションWebPです。動く画像は読み込みません</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>WebPライブラリが、このプログラムのビルド時のものと異なります</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>%2枚中%1枚の画像を読み込めません。省ける上限の%3枚を超えています。%4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>訓練画像にないクラスです</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>フォルダがありません。クラスごとに、その名前のフォルダが必要です</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>synsetとその名前の形式ではありません</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>見つかりません。ImageNetのフォルダにはtrainとvalがあり、それぞれsynsetごとのフォルダを含みます</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>synsetのフォルダがありません。trainと同じように画像をフォルダに分けてください</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>名前がUTF-8でないため、クラス名にできません</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>ヘッダの途中で終わっています</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>バイト位置0のマジックナンバーが違います。8ビット値のIDXファイルが必要です</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>途中で切れています。ヘッダの後に%1バイトあります</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>ヘッダの記載より長くなっています。ヘッダの後に%1バイトあります</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>画像ではなくラベルが入っています</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>画像の辺の長さが1..%1の範囲にありません</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>画像のチャネル数が1..16の範囲にありません</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>ラベルではなく画像が入っています</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>別のバージョンのものです</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>ありえない内容が含まれています</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>書き込み直後に別のプログラムによって変更されました</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>「%1」の記載がありますが、画像フォルダ内のファイルではありません</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>数値であるべき箇所が「%1」です</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>単語が%1個あります（%2個のはずです）</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>番号%1が重複しています</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>番号%1に関する記載がありますが、%2にありません</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>画像に収まらない枠があります</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>「%1」の画像が1枚も記載されていません</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>「%1」の記載がありますが、どのクラスフォルダにもありません</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>「%1」が重複しています</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>1（訓練）または0（テスト）であるべき箇所が「%1」です</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>クラス%1に属しますが、訓練画像にはありません</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>見つかりません。IDXのフォルダには%1が（.gzの有無を問わず）必要です</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>ラベルが%1です。ラベルは0..%2です</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>見つかりません。Debianのパッケージdataset-fashion-mnistをインストールしてください</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>フォルダではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>「%1」はデータセットではありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>テスト画像のサイズが訓練画像と異なります</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1。読み込める画像が1枚もありません</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>UTF-8のテキストではありません</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>OpenSSLがSHA-256を計算できません</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>書き込むファイルの場所にフォルダがあります</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>読み戻せません：%1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>TorchScriptファイルはint8に対応していません。fp32またはfp16を使ってください</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>エクスポートしたファイルを比較するための画像がありません</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>生徒が受け取る画像は%1です（%2ではありません）</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>%2クラスに対し名前が%1個あります</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>読み戻したバイトが書き込んだものと異なります</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>エクスポートしたファイルの出力がメモリ上のネットワークと異なります。差は%1です</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>%1個の生徒の稼働状態が指定されましたが、生徒は%2個です</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>教師の回答は別の画像に対するものです</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>生徒は%1クラス、教師は%2クラスです</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1が受け取る画像は%2です（%3ではありません）</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1個の回答が、%2個のラベル、%3クラスと合いません</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>クラス%1が0..%2の範囲にありません</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>混同行列が正方行列ではありません</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>混同行列に0未満の件数があります</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>正解率が0..1の範囲にありません</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>混同行列が%1クラスです（%2クラスのはずです）</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>%2個の生徒に対し部分集合が%1個あります</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>生徒の部分集合が番号順になっていません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>「%1」はデータセットの区分ではありません。training、validation、testのいずれかです</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>故障の確率は0..1でなければなりません</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>%1個の生徒の部分集合は測定されていません</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>回答が%1のものではありません</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>フィルタ%1は教師の%2個のフィルタにありません</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>%1枚の画像のマップは表示できません</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>教師の回答の%1がありません</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>回答とラベルが対応していません</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>0..%1の範囲にないラベルがあります</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%3枚の画像に対し%2が%1個あります</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>%1に%2があり、0..%3の範囲にありません</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>フィルタが%1個あります。1..%2個まで可能です</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>クラス数が負です</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>平均値を%1個のフィルタの行に分けられません</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>予測</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>活動度のバッチに、ラベルや予測のあるものとないものがあります</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>フィルタ%1の画像%2に対する応答が有限の数ではありません</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>画像数、フィルタ数、クラス数のいずれかが範囲外です</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>0..1の範囲にない活動度があります</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>%2個の生徒に対し色が%1個指定されています</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>コミュニティの検出に失敗しました：%1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>解像度は0より大きくなければなりません</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>数値の行がありません</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>%1列あります。フィルタは最大%2個です</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>セルが%1個あります（前の行は%2個）</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>表の数値が%1個を超えています</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>列%1：「%2」は有限の数ではありません</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>フィルタが1個しかありません。グラフには2個必要です</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>列%1：負の重みがあります</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>列%1：行列が対称ではありません。重みが行%2のものと異なります</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>符号化された数値が%1バイトあります（%2バイトのはずです）</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>base64でない数値があります</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>パーセンタイルは0..100の範囲でなければなりません</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>どの画像にも応答するフィルタがありません。グラフを作れません</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>top-kは負にできません（0ではすべてのフィルタを使います）</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>活動度からグラフを作るには規則ahまたはcaが必要です</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>グラフのフィルタは2..%1個です（%2個は不可）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>「%1」はエッジの重みの規則ではありません。使えるのはahとcaです</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>インポートしたグラフで変更できるのはパーセンタイルだけです</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>エッジの重みの行列は、フィルタ2..%1個の正方行列でなければなりません</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>0..1の範囲にないエッジの重みがあります</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>負または有限でない活動度の合計があります</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>グラフの数値が範囲外です</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>グラフは.dot、.graphml、.csv、.json、.svgのいずれかで書き出します（「%1」は不可）</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>Graphvizがグラフを配置できません（sfdpプラグインはインストールされていますか？）</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>%1個のフィルタの描画は%2個のフィルタの描画を引き継げません</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>グラフにフィルタがありません</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>生徒は1個以上必要です</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>解像度は0より大きく1e6以下でなければなりません</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>均等化は0..1の範囲でなければなりません</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>安定性のためのシードの数は負にできません</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>分割は別のグラフのものです</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>対照はrandomまたはcontiguousです</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>移動できるフィルタ%1がありません</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>生徒%1のフィルタがなくなります</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>「%1」は有効な%2ではありません。使えるのは%3です</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>フィルタ数が範囲外です</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>フィルタ%1はありません</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>フィルタ%1が2か所にあります</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>グループのフィルタが昇順になっていません</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>フィルタのない生徒があります</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>生徒にも除外にも属さないフィルタがあります</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>分割アルゴリズム</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>除外方針</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>生徒の数が設定と異なります</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>保持と除外のフィルタ数の合計が合いません</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>%1個の生徒には%3が%2個以上必要です。グラフには%4個あります</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>フィルタ</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>（孤立フィルタを除外するため）エッジのあるフィルタ</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>（最大のグループを除外するため）エッジのあるフィルタ</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>解像度の範囲は、0より大きい数からそれ以上の数まで、1段階以上です</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>画像が%1には小さすぎます</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>MobileNetV2の幅は0より大きく16以下です</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1、ほか%2個</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>不足：%1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>余分：%1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>形状の違い：%1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1は%2です（%3のはずです）</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>重みが%1と合いません：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>「%1」は精度ではありません。使えるのはfp32、fp16、int8です</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>ResNetの深さは18、34、50、101、152のいずれかです（%1は不可）</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>小さな画像用のResNetの深さは6n + 2（20、32、44、56、110…）です（%1は不可）</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>CUDAデバイスが見つからないか、このLibTorchがCUDAなしでビルドされています</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>%1というテンソルがありますが、有効な名前ではありません</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>ヘッダにdtype、shape、data_offsetsがありません</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>要素の型%1は読み込みません</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>形状またはオフセットが0以上の整数ではありません</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>値の%1バイトの範囲を超えています</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>%1バイトあり、形状と合いません</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>重なり合うテンソルがあります</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>ヘッダの長さ</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>ヘッダが%1バイトと記載されています。読み込めるのは%2バイトまでです</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>ヘッダ</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>ヘッダがJSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>テンソルがありません</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>新しいPyTorchによる形式%1のTorchScriptです。このプログラムの%2が読み込めるのは形式%3までです</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>演算子%1を使っています。計算以外のことも行えるため、ここで実行するファイルでは拒否されます</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>TorchScriptファイルではありません：%1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>展開すると%1バイトになるコードがあります。読み込めるのは%2バイトまでです</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>読み込み中に実行される部分（量子化モデルなどの__setstate__）があるため拒否されました</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>モデルがありません。forwardメソッドがありません</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>プーリングがそのままロジットを出します。生徒は最後の畳み込みの入力を模倣します。</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>模倣できるフィルタを持つ畳み込みがありません</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>ロジットから1つの特徴マップまでたどれませんでした。最後の畳み込みを使います。</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>特徴量を取り出す畳み込み「%1」がありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>受け取る画像は%1チャネルですが、データセットは%2チャネルです</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>グレースケール画像を受け取りますが、データセットは%1チャネルです</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>グレースケール画像を受け取ります。カラー画像は明るさにして渡します。</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>カラー画像を受け取ります。グレースケール画像はカラーにして渡します。</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>その位置の特徴量が、高さと幅を持つマップではありません</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>%1の画像に回答できません：%2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>破損した%1があります</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>TorchScriptモデルが失敗しました：%1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>このプログラムの教師ではありません</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>互いに合わないチャネルが記述されています</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>このプログラムの教師にあるはずのメソッド%1がありません</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>%1クラスですが、データセットは%2クラスです</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>画像分類器ではありません。%1枚の画像からテンソルが得られません</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>画像分類器ではありません。%1枚の画像から%2のテンソルが得られます</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>出力が%1個あります。画像ごとに%2個の値を持つものをロジットとします。</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>softmaxで終わっています。その入力をロジットとします。</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>画像のほかに「%1」が必要です</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>画像を受け取りません</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>%1次元です</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>ストライドの数が次元の数と異なります</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>負のサイズ、ストライド、オフセットのいずれかがあります</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>%1バイトのストレージを超えています</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>ありえない画像またはクラスが記述されています</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>平均または標準偏差がチャネルと合いません</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>教師の重みではなく、TorchScriptのプログラムです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>「%1」は層の種類ではありません</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>ありえないテンソルが記述されています</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>負の個数が記述されています</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>ありえないクラス数が記述されています</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>torch.saveの方式でストレージが記述されていないテンソルがあります</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>要素が%1のテンソルがあり、読み込めません</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>別のストレージの一部であるストレージがあります（PyTorch 0.2より前の書き方）</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>torch.saveで書かれたものではありません</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>zipアーカイブですが、torch.saveのものではありません。data.pklがありません</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>重みだけではなく、重みを持つプログラムであるTorchScriptファイルです</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>バイト順が異なるコンピュータで書かれています</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>ストレージ%1がアーカイブにないテンソルがあります</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>ストレージ%1に2種類の型の要素があります</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>どのテンソルも使わないストレージ%1が記載されています</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>ストレージのサイズ</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>ストレージの途中で終わっています。%2バイトの要素が%1個と記載されています</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>ストレージ</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1のストレージがファイルにありません</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1は通常のサイズを持たないテンソルです</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1のストレージは%2要素と記載されていますが、ファイルには%3バイトしかありません</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1は読み込まない種類のテンソルです（%2）</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>テンソルのない辞書</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>state dictではなく%1が入っています</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>VGGの深さは11、13、16、19のいずれかです（%1は不可）</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>VGGの幅は0より大きく16以下です</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>このプログラムの説明情報がありません</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>説明情報がJSONではありません</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>重みのファイルではありません：%1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>Wide ResNetの深さは6n + 4（10、16、22、28、34、40…）です（%1は不可）</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>Wide ResNetの幅は0より大きく64以下です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>「%1」は組み込みのアーキテクチャではありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>画像には1つ以上のチャネルと画素が必要です</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>ネットワークには1つ以上のクラスが必要です</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>ネットワークには1つ以上のフィルタが必要です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>「%1」は生徒の系列ではありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>生徒の系列が指定されていません。使えるのは%1です</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>%2個の生徒の部分集合に対し正解率が%1個指定されています</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>JSONオブジェクトではありません</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>デバイス%1：%2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>デバイス%1：device、radio、precisionは引用符で囲んだ文字列でなければなりません</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>生徒%1のデバイス間で精度が異なります</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>生徒%1のデバイスがありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>「%1」はメッセージの種類ではありません。使えるのはfeaturesとlogitsです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>「%1」はメッセージの種類ではありません。使えるのはauto、features、logitsです</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>計画には1つ以上の生徒が必要です</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>%2個の生徒に対し予算が%1個指定されています</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>計画には1つ以上のクラスが必要です</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>生徒%1の予算に上限がありません。memory、macs、ramのいずれかを指定してください</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>生徒のない計画です</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>「%1」内：%2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>項目「%1」が2つあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>「%1」は有効な%2ではありません。使えるのは%3です</translation>
    </message>
    <message>
        <source>device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1は%2から%3までの整数でなければなりません（%4は不可）</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1は%2から%3までの数でなければなりません（%4は不可）</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>計画にない生徒%1を実行するデバイスがあります</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>生徒のない計画はシミュレーションできません</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>%1の%2での速度が不明です。レイテンシを求められません</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>%1の%2での消費エネルギーが不明です</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>%1の起動コストが不明なため、0とします</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>%1のリンク遅延が不明なため、0とします</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>%1の消費エネルギーが不明です</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>層ごとの分担は%1で計算しています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>「%1」は入力の場所ではありません。使えるのはsentとlocalです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>「%1」は数ではありません</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>セルが%1個ありますが、ヘッダは%2個です</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>先頭が指標ファイルのヘッダではありません</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>教師の有無について、teacherとstages.teacherの記載が食い違っています</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>スキーマ%1ですが、このプログラムが扱えるのはスキーマ%2です。新しいバージョンで書かれたものです。そのバージョンを使ってください</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>書き込めません。UTF-8でない名前またはパスがあります</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>訓練画像%1枚、検証画像%2枚、テスト画像%3枚、サイズ%4 x %5 x %6、%7クラス</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>このコンピュータでインポートしていないプログラム（TorchScript）のため、実行しません。プロジェクトの出所が確かな場合：nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>置き換えませんでした。元になった「%1」がその間に変更されました。もう一度コマンドを実行してください</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>プロジェクトがありません。nonn newで作成してください</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>前の段階が変わったため古くなっています。先に%1を実行してください</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>まだ作られていません。先に%1を実行してください</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>project.jsonに記述されたものとは別の教師です</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>受け取る画像は%1ですが、データセットは%2です</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>このプログラムに付属するはずですが、見つかりません</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>このプログラムに付属するはずですが、ここにも%1にも見つかりません</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>このプロジェクトの実行ではありません。nonn infoで一覧できます</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>現在の分割と計画で完了した実行がありません。先にnonn distillを実行してください</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>完了していません。先にnonn distill --resumeを実行してください</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>その後置き換えられた教師で学習されています</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>実行%1は以前の分割または計画によるものです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>「%1」はグラフの元ではありません</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>教師に問い合わせ中</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>生徒に問い合わせ中</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>別のデータまたは別の教師のプロジェクトです。デモには別のフォルダを指定してください</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>教師の1/%1に収まる生徒がありません</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>%2個の生徒に対しアーキテクチャが%1個指定されています。1個、または生徒ごとに1個指定してください</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>%1個のフィルタを分割していますが、教師には%2個あります</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>実行%1を蒸留中</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>完了しています</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>別の教師、分割、計画のいずれかで始められています。新しい実行を始めてください</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>フィルタが%1個ありますが、教師には%2個あります</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>グラフを構築中</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>%2枚中%1枚の画像への回答を保持します。グラフは全画像から少しずつ作ります</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>グラフが、一緒に保存する設定とは別の設定で作られています</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>置き換えませんでした。新しいグラフは教師の別の回答から作られています</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>すでにプロジェクトです。別の名前を選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>すでに存在し、空のフォルダではありません</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>教師を読み込み中</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>教師は、ここで検証用とする画像で学習しています。シード%1の振り分けで学習したものです</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>マスク付き教師に問い合わせ中</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>置き換えませんでした。新しい分割は別のグラフから作られています</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>分割中</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>計画のデバイスの指定は、ファイル、予算、リストのいずれか1つにしてください</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>計画には上限が必要です：--memory、--macs、--ram、--devicesのいずれか</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>検証画像</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>教師を学習中</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>プログラムではありません。許可は不要です</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>JSONオブジェクトを含む必要があります</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1はJSONオブジェクトでなければなりません</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1は文字列でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1はtrueまたはfalseでなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1は0以上の整数でなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1は文字列のリストでなければなりません</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1は数値のリストでなければなりません</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>%1はこのプログラムでは未知です</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>%1チャネルですが、平均が%2個、標準偏差が%3個指定されました</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>0より大きくない標準偏差の画像は渡せません</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>組み込みのネットワークであり、特徴量は固定です。選べるのはTorchScriptのものだけです</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>正規化%1を試行中</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>教師が付属するのはfashion-mnist用のみです。nonn teacher trainで学習させてください</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>実行を許可したプログラムの記録場所が、XDG_STATE_HOMEにもHOMEにも指定されていません</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>オプティマイザの状態が合いません：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>「%1」は蒸留の方式ではありません。使えるのはjointとindependentです</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>エポックは1以上でなければなりません</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>バッチには2枚以上の画像が必要です</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>モーメンタムは0..1の範囲で、1未満でなければなりません</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>alphaは0..1の範囲でなければなりません</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>デバイスドロップアウトは0..1の範囲で、1未満でなければなりません</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>キャッシュのサイズは負にできません</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>スレッドは1つ以上必要です</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>%1のエポック%2の後から続行します</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>「%1」は特徴損失ではありません。使えるのはpartitionとconcatenatedです</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>教師にステップごとに問い合わせます。各画像の変形1つにつき%1必要です</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>各画像の変形%1個に対する教師の回答を保持します（変形1つにつき%2）</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>別の設定、生徒、データのいずれかで作られています。新しい実行を始めてください</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>生徒が記述されていません</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>融合層の%1が合いません</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>並んでいる生徒と合いません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>「%1」はスケジュールではありません。使えるのはcosineとstepです</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>変形%1/%2について教師に問い合わせ中、%3%</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>別の設定で作られています。やり直すには削除してください</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>エポック%1：損失%2、検証%3%、%4枚/秒</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>破損したpickleです。値がありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>破損したpickleです。マークがありません</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>破損したpickleです。存在しない値%1を参照しています</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>起動できません：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>書き込めません：%1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>このプログラムの別の処理</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>別のプログラム</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（プロセス%2）</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>%2に書き込んでいる%1を待っています</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>UTF-16のテキストではありません。バイト位置%1で途切れているか破損しています</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>「%1」は小数点のコンマとも桁区切りともとれます。たとえば%2のように書いてください</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>画像が%1のNumPy配列です。バイト(u1)の配列が必要です</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>ラベルが、リストでも%1個以下の整数のNumPy配列でもありません</translation>
    </message>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>クラスの順序が異なります</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>クラスから%1がなくなっています</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>クラスに%1が加わっています</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>クラスの%2が%1に変わっています</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>%1画像のクラス数が異なります</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>クラス「%3」の%2画像は%1枚でしたが、現在は%4枚です</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>%1画像のファイルの名前または長さが異なります</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>%1画像のラベルまたは順序が異なります</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>%1画像の内容が異なります</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>読み込めません</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>クラス「%1」の画像がありますが、訓練用がありません。--empty-classes keepとすればこのクラスも使います</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>訓練用の画像がないまま保持しました：%1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>画像がないため省きました：%1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>それ自体にはそのようなデータがありませんが、%1と%2にはあります。どちらかを指定してください</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1自体にはそのようなデータがないため、%2から取得しました</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>省きました：%2の直下にあり、どのクラスフォルダにも属さない%1枚の画像</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>省きました：システムが作成したフォルダ%1</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>省きました：%1（%2枚の画像がクラスフォルダになく、何の画像かわかりません）</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>%1画像として使用：フォルダ%2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>同じような名前の%1と%2があります。--parts training=FOLDER,validation=FOLDER,test=FOLDERで指定してください</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>省きました：%1（%2のような区分ではありません）。すべてがクラスである場合：--parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>省きました：%1（名前からは訓練、検証、テストのいずれの画像でもありません）</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>クラスフォルダがなく、何の画像かわかりません。それ自体がクラスである場合：--parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>フォルダ%1をクラスとして扱いますが、中のフォルダの名前がクラスと同じです。データの一部またはコピーですか？</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>フォルダ%1をクラスとして扱います。「%2」はクラスですか？</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>フォルダ%1をクラスとして扱いますが、中のフォルダの名前が同じです。区分である場合：--parts training=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>複数のデータセットがあります：%1。idx:%2のように1つを指定してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>「%1」はデータセットのフォルダ内のフォルダではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>「%1」では、どのフォルダがどの区分かわかりません。auto、none、training=FOLDER,validation=FOLDER,test=FOLDERのように指定してください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>「%1」に訓練用のフォルダの指定がありません</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>内容から見て、テスト画像%2枚中%1枚が訓練画像にも含まれています。それらで測られるのは認識ではなく記憶です</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>内容から見て、検証画像%2枚中%1枚が訓練画像にも含まれています</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>内容から見て、テスト画像%2枚中%1枚が検証画像にも含まれています</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>すでに存在し、エクスポートで書かれたものではありません。別のフォルダを選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>上三角だけが記入されています。下三角も同じとみなします</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>下三角だけが記入されています。上三角も同じとみなします</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>行の名前は「%1」、列%2の名前は「%3」です。行と列は同じ順序でなければなりません</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>表がフィルタ間の重みのように対称です。重みであれば行列としてインポートしてください(--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>エッジのリストであり、「画像 x フィルタ」の表ではありません。行列としてインポートしてください(--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>この行で引用符が閉じられていません。セルは次の行に続けられません</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>列%1：「%2」は「%3」を使って書かれていますが、それより前の数値は「%4」です</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>セルが%1個ありますが、ここではエッジに%2個必要です</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>リストのエッジが%1本を超えています</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>エッジがありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>「%1」では教師のどのフィルタかわかりません。0から始まる番号で書いてください</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>フィルタの番号はここでは0から、ファイルでは1から始まります</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>フィルタ%1の記載がありますが、教師にあるのは0から始まる%2個です</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>エッジの端に名前がないか、名前がUTF-8ではありません</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>%1と%2の間のエッジの重みが前のものと異なります</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>%2個のフィルタ間の%1本のエッジのリストとして読み込みました</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>エッジに重みがありません。すべて1とします</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>%2個のフィルタに対し名前が%1個あります</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>グラフが疎です。%2個のフィルタのうち%1個にエッジがなく、それらについてコミュニティからはほとんど何も言えません</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1。パーセンタイルを%2などに下げると改善します</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1。活動度の画像を増やすか、別の規則にすると改善します</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>1行目（%1から%2）は列番号とも数値ともとれます：--labels %3または--labels %4で指定してください</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>1列目（%1から%2）は行番号とも数値ともとれます：--labels %3または--labels %4で指定してください</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>UTF-8でない名前があります。UTF-8またはUTF-16で保存してください</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>1行目を列の名前として扱います（%1）</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>フィルタの番号は0から始まります。ファイルの列1がフィルタ0です</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>列の名前が番号順ではありません。フィルタはファイル内の順序で扱います</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>1列目を行の名前として扱います（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>「%1」では表の見出しがどこかわかりません。使えるのはauto、none、header、index、bothです</translation>
    </message>
    <message>
        <source>a state dict of PyTorch</source>
        <translation>PyTorchのstate dict</translation>
    </message>
    <message>
        <source>a checkpoint of PyTorch</source>
        <translation>PyTorchのチェックポイント</translation>
    </message>
    <message>
        <source>is %1, which is not read. Where the network is there in PyTorch, %2</source>
        <translation>%1であり、読み込めません。PyTorchにネットワークがある場合：%2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensorsファイル</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>HDF5ファイル（Kerasの形式）</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>TensorFlow Liteファイル</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>重みのファイルではなく、LFSのないgitが残したポインタです。git lfs pullを実行してください</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>取得するはずのファイルではなく、ウェブページです</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>既知の重みのファイルではありません（torch.save、safetensors、TorchScriptのいずれでもありません）。PyTorchにネットワークがある場合：%1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>重みは%1以下のものです。</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>名前は%1で始まります。</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>層の名前が異なるため、形状と順序で対応付けました。正解率を確認してください。</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>対応する層がないため省きました：%1。</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1に、量子化された重みのような整数があります。量子化前の重みが必要です</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>。ファイル内のテンソルの辞書：%1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>重みが%1と合いません：%2%3。別のネットワークの重みである場合：%4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>各層が1つずつそろっていません</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>同じく合いますが、使っていません：%1。</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>数でない、無限大、または0未満の分散の重みがあります：%1。学習が破綻しています。それより前のチェックポイントを使ってください</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>ここではbf16を計算できません。LibTorchが使えるAVX-512対応プロセッサが必要です。fp32を使ってください</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%3の%2個の値のうち%1個が数ではありません（NaNまたは無限大）。学習の失敗によるものと思われます。それより前に保存した重みをインポートしてください</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>コードにデバイス%1が書き込まれています。Pythonで保存し直してください。model.to(&apos;cpu&apos;)の後、同じくCPU上の画像でtraceまたはscriptします</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>学習モードで保存されています。%1が常に学習時の計算をします。Pythonでtorch.jit.traceの前にmodel.eval()を呼び、F.dropoutにはtraining=self.trainingを渡して、保存し直してください</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>新しいPyTorchのものなど、このプログラムの%1が理解できないコードです。そのバージョンのPyTorchで保存し直してください</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>%1を使っていますが、このプログラムの%2はこの形を扱えません。新しいPyTorchか拡張機能のものです。そのバージョンのPyTorchで保存し直すか、この演算を他の演算で書き直してください</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>%1が読み込めるTorchScriptファイルではありません。破損しているか途中で切れています</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>%1が読み込めるTorchScriptファイルではありません。破損しているか、別のバージョン用です</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>%1枚の画像のバッチにしか回答しません。枚数がコードに書き込まれているためです。Pythonで、x.view(1, -1)のような箇所をx.flatten(1)またはx.view(x.size(0), -1)に変えるか、traceの代わりにscriptして、保存し直してください</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>回答の前に畳み込みがありません。最後の畳み込み%1の後に、計算全体の%2/100がトランスフォーマーのような線形層で行われます。そのフィルタは回答から遠く、模倣する生徒はほとんど学べません。nonn teacher import --features %1とすれば、それでも使えます</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>画像1枚だけのとき、x.squeeze()などにより2次元でなく%1次元の回答を返します。Pythonでx.flatten(1)に変えて、保存し直してください</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>人工の画像に対する回答が、数でない値（NaNまたは無限大）です</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>画像1枚だけのときと、他の画像と一緒のときとで回答が異なります。バッチで使えません。学習モードで保存されたか、バッチ全体にわたる計算をしていませんか？</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>最初の確認のための実行中に、メモリ不足などでシステムに終了させられました</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>実行すると%1がクラッシュします(%2)。別プロセスで試したため、ほかに影響はありません。Pythonでmodel.float().eval()の後、scriptしたものはtorch.jit.traceで、traceしたものはtorch.jit.scriptで保存し直してください</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>%1秒以内に2枚の画像に回答しなかったため、終了させました。終わらないループがあるか、このコンピュータには大きすぎませんか？</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>TorchScriptファイルの最初の確認中に途中で止まりました</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>確認できません：%1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>%1個の出力のうち%2個が画像ごとに%3個の値を持ちます。そのうち%4番目をロジットとします。</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>コードにCPU以外のデバイスが書き込まれています。Pythonで保存し直してください。model.to(&apos;cpu&apos;)の後、同じくCPU上の画像でtraceまたはscriptします</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>このコンピュータの空きメモリより多くのメモリが必要です</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>線形層が%2個の値を必要とするところ、%1個を渡されています。別のサイズの画像用かもしれません</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>%1個の値を形状%2に入れようとしています。別のサイズの画像用かもしれません</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>畳み込みが%1チャネルを必要とするところ、%2チャネルを渡されています</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>画像がその層には小さすぎます。もっと大きな画像用です</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>%1個と%2個の値の、合わないテンソルを結合しています。別のサイズの画像用かもしれません</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>数値の型が混在しています。Pythonでmodel.float()の後、保存し直してください</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>量子化されており、このコンピュータのLibTorchでは実行できません。量子化前のモデルを保存してください</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>演算%1が%2で失敗しました</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>いずれかの演算が%1で失敗しました</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>選んだ出力は検証画像%2枚中%1枚が正解、次点は%3枚です。</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>プロジェクト%1の中にあり、そのファイルは置き換えられません。プロジェクトの隣か、その中のフォルダ%2を選んでください</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>ファイルであり、フォルダではありません</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>以前は%1、現在は%2です</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>読み込めない画像が%1枚でしたが、現在は%2枚です</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>画像の訓練、検証、テストへの振り分けが異なります</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>プロジェクトの作成後に変わっています：%1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>プロジェクトの作成時とは別のデータです：%1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>その間に作り直されています。もう一度コマンドを実行してください</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>なくなっています。もう一度%1を実行してください</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>見つかりません。画像を移動した場合：nonn data %1 --source %2:FOLDER</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>このプログラムの一部ですが、見つかりません。再インストールしてください</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>見つかりません。この実行は、元になった分割と計画を保存していなかった古いバージョンのものです</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>%1として読み込まれますが、プロジェクトのデータは%2です。%2:%3と指定してください</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>%1が処理中です</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>その間に変更されています。もう一度コマンドを実行してください</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>%1が学習中です</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1。最良のエポック%2の生徒を、この実行の結果として残します</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>すでに存在し、以前ここに書いたフィルタグラフではありません。別の名前を選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>画像：%1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>この教師は使えません。画像への回答がNaNまたは無限大です</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1。最良のエポック%2を残してあります。nonn teacher importで使えます</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>使用中です。%1が教師を学習中です</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>重みを持つネットワークであるTorchScriptファイルです：--archなしでインポートしてください</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>または、順序を逆にできる3チャネルがデータセットにありません</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>重み減衰は0から%1まででなければなりません</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>温度は0より大きく%1以下でなければなりません</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>betaは0から%1まででなければなりません</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>蒸留項</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>特徴項</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>融合層</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1が%2になりました</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%2の%1に数でない値が含まれていました</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>融合層の損失</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>学習率は0より大きく%1以下でなければなりません</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>計算に失敗しました：%1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>UTF-8でも、バイト順マーク付きUTF-16でもありません。値0のバイトがあります</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>JPEG、PNG、WebP、BMPのいずれの画像でもありません</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>破損したBMPです。ファイルが途中で終わっています</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>1画素%1ビット、形式%2のBMPです。読み込めるのは1、4、8、24、32ビットの無圧縮BMPです</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>破損したBMPです。画素の位置がヘッダの中にあります</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>破損したBMPです。パレットが%1色です</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>OS/2のBMPです。読み込めるのはWindowsのものです</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>破損したBMPです。%2色のパレットで色%1を使う画素があります</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>クラスフォルダにJPEG、PNG、WebP、BMPの画像がありません</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>%1ファイルです。読み込めるのはJPEG、PNG、WebP、BMPです</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>、グレーは3チャネルの平均</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>、1つのチャネルを繰り返し</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>%1チャネルの画像を%2チャネルにはできません</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>ネットワークには画像を%2チャネルでなく%1チャネルで渡します%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> （中央の正方形に切り抜き）</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>ネットワークには画像を%3 x %4でなく%1 x %2画素で渡します（双線形補間）%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>複数の入力を受け取ります：%1と%2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>入力を受け取りません</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>float32でなく、要素の型%1の画像を受け取ります</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>%1次元の入力を受け取りますが、画像は4次元です</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>%1を、作られる前に読んでいます</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>何も作りません</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>ドメイン%1に属し、その演算子は未対応です</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>すでに存在する%1を作ります</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>末尾にありません（末尾でのみ対応）</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>末尾のsoftmaxは省きました。その入力がロジットです。</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>出力%1がどの画像にもよりません</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>重みが%1次元です（4次元にのみ対応）</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>重みは%2チャネルずつ%1グループ用ですが、%3チャネルあります</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>重みの長さがそろっていません</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>境界の値が%1個あります</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>テンソルと、チャネルごとに1つでない定数を組み合わせています</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>定数をテンソルで割っています（未対応）</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>重みが%1個の入力と合いません</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>何も結合しません</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>軸%1に沿って結合しています（チャネルの軸にのみ対応）</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>軸が%1です（未対応）</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>画像を区別していません</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>画像ごとに1つのベクトルではないものを作ります</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>画像ごとに1つのベクトルを作りません</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>高さと幅にわたる平均ではありません（それにのみ対応）</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>未対応です</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>テンソル%1：%2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>値を別のファイルに持っています。値を中に含めてモデルを保存してください</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>要素の型%1は読み込みません</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>次元の1つが%1です</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>%1要素と記載されていますが、%2要素あります</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>浮動小数点数であるべきところが整数です</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>整数であるべきところが整数ではありません</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>ノード%1（演算子%2）：%3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>入力%1がありません</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>入力%1がどの画像にもよりません</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>パディングされたマップを読んでいます（畳み込みにのみ許されます）</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>入力%1が定数ではありません</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>入力%1が、あらかじめわかる整数ではありません</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>%1が整数のリストではありません</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>%1が%2です（未対応）</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>値の種類が未対応です</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>使われ方が未対応です</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>%2の要素%1を取り出しています</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>カーネル、ストライド、ダイレーション、パディングのいずれかが%1です</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>%1の値が%2個あります（2個にのみ対応）</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>kernel_shapeがありません</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>重みのサイズがkernel_shapeと異なります</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>%1の値が%2個あります（4個にのみ対応）</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>パディングを数に入れ、かつサイズを切り上げています（併用は未対応）</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>特徴マップに行列を掛けています（未対応）</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>starts、ends、axes、stepsの長さがそろっていません</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>切り出し方が未対応です</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>特徴マップの周囲への0の追加ではありません（それにのみ対応）</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>チャネルと画素を同時に追加しています（未対応）</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>10バイトを超える数値があります</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>番号のないフィールドがあります</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>フィールド%1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>未知の種類%1のフィールドがあります</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>フィールド%1の種類が%2です（%3のはずです）</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>ノードとテンソルが%1個を超えています</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>ONNXファイルではありません。グラフまたはバージョンがありません</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>正方行列ではありません：行数%1、各行の重み%2個</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>「%1」のコンマは小数点とも桁区切りともとれます（このファイルの同様の数値すべて）：小数点にピリオドを使うか、コンマなしで書いてください</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>列%1「%2」はどのフィルタのものでもありません。取り除いてください</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>Core MLファイル</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>TensorFlowのSavedModel</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>NumPyの配列</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUFファイル</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>OpenVINOのネットワーク</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>torch.saveで書かれていない通常のPythonのpickle</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>圧縮されています。展開して、中のファイルを指定してください</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>重みのファイルに添えられるJSONテキストです。テンソルのあるファイルを指定してください</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>、%1以下</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>%1であり、重みだけで、それが属するネットワークがありません（テンソル：%2%3）。--archでネットワークを指定してください（resnet18、resnet20、wrn-16-4、vgg11_bn、mobilenet_v2など）。それ以外の場合：%4</translation>
    </message>
    <message>
        <source>%1
Or %2</source>
        <translation>%1
または：%2</translation>
    </message>
    <message>
        <source>make a TorchScript file of the network in Python, with an image of the size it takes:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</source>
        <translation>Pythonで、受け取るサイズの画像を使ってネットワークのTorchScriptファイルを作ってください：
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>images are too small for it</source>
        <translation>画像が小さすぎます</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>%1のテンソルを作りますが、大きすぎます</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>特徴マップを受け取るところ、ベクトルを読んでいます</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>%2チャネルに対しバイアスが%1個あります</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>%2チャネルに対しグループが%1個あります</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>重みが%1個あり、%2チャネルと合いません</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>ベクトルを受け取るところ、特徴マップを読んでいます</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>上下の境界の間に値がありません</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>%1と%2を加算しています</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>パディングだけを見る窓があります</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>窓にダイレーションがありますが、平均プーリングにはありません</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>%1と%2を結合しています</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>%1チャネルのどれも使いません</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>%1という名前の演算が2つあります</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>%1という名前の出力が2つあります</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>名前のないテンソル1つ</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1。ほかに1辺%2画素の画像も試しました。別のサイズは--sizeで指定します</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>zipアーカイブです。展開して、中のファイル%1を指定してください</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>NumPyの配列のアーカイブであり、読み込めません</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>Kerasのファイルであり、読み込めません</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>速度を求めるには1つ以上の計測が必要です</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>計測には、MAC数（一部はdepthwiseでもよい）と、0より大きい時間が必要です</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>これらの計測を説明できる速度がありません</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>計測%1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>「%1」は未知です。使えるのはname、student、device、radio、precision、memory、macs、ram、failと、デバイスのプロファイルの数値です</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>「%1」という名前のデバイスが2つあります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>「%1」は生徒のサイズの規則ではありません。使えるのはfillとshareです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>「%1」は未知です</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>デバイスの保存場所が、XDG_DATA_HOMEにもHOMEにも指定されていません</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channelsは1または3でなければなりません</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>%1チャネルの画像</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>画像はファイルでは%1でしたが、現在は%2です</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>計測がありません</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>変更しませんでした。その間に、ネットワークへの画像の渡し方がほかから変更されました</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>教師：%1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>このプロジェクトの案ではありません。nonn variantで一覧できます</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>すでに保持されています。別の名前を選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>削除できません：%1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>%1の画像を試行中</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%2で%1枚（採用）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2で%1枚</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>複数のサイズが合います。検証画像%1枚のうちの正解：%2。</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>別のサイズまたは色の画像で作られています。やり直すには削除してください</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>同じく合いますが、使っていません：%1で始まるもの。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>「%1」は目的ではありません。使えるのはlatency、energy、accuracyです</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>%2個の生徒に対しデバイスが%1台記載されています。生徒ごとに1台必要です</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>%1にすれば収まります</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>%1にすれば収まります</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>生徒%1に必要なRAMは、%3でデバイスより%2多くなっています。%4。</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>生徒%1に必要な%3は、デバイスより%2多くなっています。%4。</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>1回以上の試行が必要です</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>%1の画像は受け取らず、%2の画像を受け取ります：%3。</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>%1の画像は受け取らず、%2の画像を受け取ります。</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>検証画像の正解が偶然とほとんど変わりません。これらのクラスをこの順序で知っていますか。画像の正規化(--mean、--std)、青緑赤の順(--bgr)、サイズ(--size)が違うのではありませんか？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>「%1」は案の名前にできません。1から%2文字で、スラッシュとバックスラッシュを含まず、先頭がピリオドや空白でないこと</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>zipアーカイブには大きすぎます</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>テスト画像にありません：%1。これらの識別性能は測れません</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>1つのクラス%1の画像しかありません</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1。%2の画像用ですが、これらは%3です</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>出力がメモリ上のネットワークと異なります。差は%1です</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>重みを持つネットワークであるONNXファイルです：--archなしでインポートしてください</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>教師はONNXとしてのみエクスポートできます</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>Cはfp16に対応していません。fp32またはint8を使ってください</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1が%2で最後まで動きませんでした</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1が%2で異常終了しました</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>%1を%2用にコンパイルできません</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>%1のサイズを読み取れません</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>%1を%2用にリンクできません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>「%1」はエミュレートできるボードではありません。使えるのは%2です</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>パッケージ%1がインストールされていません</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>このファイルは8ビット整数で計算します。その丸めは省きました。</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>1つのテンソルに複数のスケールがあります（未対応）</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>8ビットまたは32ビットの整数であるべきところがそうではありません</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>スケールが、スケールする対象と合いません</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>読み戻したネットワークが書き込んだものと異なります</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>エミュレートしたボードで実行中</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1はベクトルをスケールしますが、8ビット整数では対応していません</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>レッスンとして長すぎます：%1文字</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>「# タイトル」のような題名の行がありません</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>「## ステップ」のようなステップがありません</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>行%1：%2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>レッスンの題名は1つです。ステップは「## 」で始まります</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>レッスンの題名は「# タイトル」のように最初に書きます</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>レッスンのステップは最大%1個です</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>ステップに内容がありません</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@questionと@answerは対で必要です</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>{%1}というものはありません</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1はステップに属し、ステップは「## 」で始まります</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1に内容がありません</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>ステップにはすでに%1があります</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1は未知です</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>段階%1はありません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>「%1」は実行できません</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>「%1」には数値が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>「%1」には対象の指定が必要です</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>「%1」は、students &gt;= 3のような条件ではありません</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>レッスンとして大きすぎます：%1バイト</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>バンドルの外を指しています</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>ファイルではありません</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>アーカイブにありません</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>許される%1バイトを超えています</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>フォルダでもzipアーカイブでもありません</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>マニフェストに記載がありません</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>%1バイトですが、マニフェストでは%2バイトです</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>マニフェストが示すファイルではありません。SHA-256が異なります</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>形状がマニフェストの記載と異なります</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1が%2で、1から%3の範囲にありません</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>画像が、生徒の見るサイズより小さくされます</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>ファイル%1がバンドルの中にありません</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>%1のサイズまたはSHA-256が無効です</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>ファイル%1が2回記載されています</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>クラスまたは生徒がありません</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>ファイル%1が記載されていません</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>基準画像がありません</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>基準ベクトル%1の形状が%2です（%3のはずです）</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>バンドルのマニフェストではありません</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>バージョン%1ですが、このプログラムが扱えるのはバージョン%2までです。プログラムがバンドルより古いものです</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>バージョン%1は存在しません</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1はバンドルの部分ではありません：%2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>%2の基準ベクトル%1がありません</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>%1のONNXの生徒がありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>「%1」はエクスポート形式ではありません。torchscript、onnx、c、bundleのいずれかです</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>バンドルであり、そのファイルが残ってしまいます。別のフォルダを選ぶか、先に削除してください</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>先頭部分</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>numpyの配列ではありません</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>バージョン</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>numpy形式のバージョン%1で、未対応です</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>float32以外の数値が入っています</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>行が順に並んでいません</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>形状がありません</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>数値の個数が形状と合いません</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>%1要素と記載されていますが、どのファイルにも収まらない数です</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1。エッジのリストを読み込むには、1行目に列名が必要です：source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>名前の組のリストです。最初の%1と%2は、エッジとも列名ともとれます。エッジの上にsource,targetという行を書いてください</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>フィルタの番号は0から始まりますが、フィルタ0のエッジがありません。ファイルが1から数えている場合は、番号を1ずつ減らしてください</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>フィルタ%1の記載があります。フィルタの番号は0から始まります</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>フィルタ%1の記載があります。フィルタは最大%2個です</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>フィルタは最大%1個です</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>1行目を列の名前として扱います</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>空の値(None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文字列</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>名前のないテンソルを含むリスト（%2個の値のうち%1個）</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>値のリスト（%1個、テンソルなし）</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1。Pythonでネットワークの重みを保存してください：%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>Pythonのクラス%1のオブジェクトで、元のプログラムでしか読み込めません。そこで重みだけを保存してください：%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>ネットワークが初めて画像に回答しています（最長%1秒）</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>教師の重み÷最大の生徒の重み（どちらも計画の精度でのデプロイ時）</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>最初のデバイスでの教師の時間÷最も遅い生徒の計算時間</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>消費エネルギー</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>最初のデバイスでの教師の消費エネルギー÷最も多く消費するノードのもの（無線を含む）</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>合計サイズの1つの生徒をチャネルごとに分担した場合÷生徒たち（どちらも待ち時間なし）</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>デバイスの速度</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>デバイスの起動コスト</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>計算の消費エネルギー</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>無線の速度</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>無線のレイテンシ</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>無線の消費エネルギー</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>デバイス%1に上限がありません。memory、macs、ramのいずれかを指定してください</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>%1を使用</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>画像を%1 x %2に縮小</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>%1に変更</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>プロジェクト%1の中にあり、そのファイルは置き換えられません。プロジェクトの隣を選んでください</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1。このプログラムが最後に書いたものは%2にあります</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>読み込めません：%1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>フィルタが%2個あるため、比較できる生徒の数は1から%1までです</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>学習率を小さくするか、損失のその項の重みを減らすとよいかもしれません</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>学習がエポック%1のステップ%2で発散しました（学習率%3）：%4。%5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>%2枚中%1枚の画像に対する教師の回答がNaNまたは無限大です</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>このような画像の教師ですか。画像は学習時と同じように正規化されていますか？</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1に大きすぎる数値があります</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1が、ほかと違って8ビット整数に丸められていません</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1は定数ではありません</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1にスケールまたはゼロ点がありません</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1に、0より大きいスケールとゼロ点がちょうど1つずつありません</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>%1の重みがスケールと合いません</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>%1の和が32ビットに収まらないおそれがあります</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1。ファイル内でより多くの組に重みが必要です</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1。top-kを%2より大きくするか、活動度の画像を増やすと改善します</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>受け取る入力がマニフェストの記載と異なります</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>%1個の数値のテンソルを作りますが、どのデバイスにも収まりません</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>出力%1がマニフェストの記載と異なります</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>%2個の生徒の中に生徒%1はありません</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>%1が基準ベクトルと異なります。差は%2です</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>画像がありません</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>バンドルを読み込み中</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>%1 x %2画素ですが、生徒が見るのは%3 x %4です</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>%1チャネルの画像を受け取ります。グレースケール画像は各チャネルに同じものを渡します。</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>NoNN Workbenchは、学習済みの画像分類器（教師）が知っていることを、いくつかのごく小さなネットワーク（生徒）に、デバイスごとに1つずつ分け、学習させます。
通常の順序はnew、graph、partition、plan、distill、evaluate、exportです。demoはすべてを行います。プロジェクトは、各コマンドが前のコマンドの結果を見つけるフォルダです。省略したオプションは既定値になり、前回の値にはなりません。</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>どのコマンドも--json、--quiet、--threads N、--seed S、--device Dを受け付けます（nonn --help参照）。終了状態：0 完了、1 失敗、2 使い方の誤り、3 入力の誤りまたは満たせない要求、130 Ctrl-Cによる停止（状態は保存されます）。</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>このヘルプを表示して終了します</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>プログラムのバージョンを表示して終了します</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>失敗時も含め、stdoutにJSONオブジェクトを1つだけ出力します</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>進捗を表示しません</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>偶然に任せるすべてのもののシード。同じシードなら同じ結果になります</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>ネットワークを実行する場所。autoはCUDAデバイスがあれば使います</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>プロジェクトのフォルダ（例：my.nonn）</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>教師（%1）は%2です。</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>生徒全体は教師より%1ポイント低い結果です。</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>%1で完了しました。</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>生徒：        %1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>プロジェクト：%1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>次に：</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>付属の教師とFashion-MNISTで、すべての作業を一度行います。生徒は2つ、それぞれ教師の1/31以下の大きさです。2コアで約10分。もう一度実行すると、止まったところから続け、済んだことは繰り返しません</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>プロジェクトdemo.nonnと、exportに生徒を作ります</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>少ない画像で約2分。試しに見るためのもので、生徒の正解率は低くなります</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>現在の分割と計画の、続けられる未完了の実行がありません</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>%3ではなく%1 %2で開始されています。このオプションを省くか、--resumeなしで新しい実行を始めてください</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>実行%1：%2エポック、うち%3が検証画像で最良（%4）。%5画像/秒、%6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint：生徒と融合層を一緒に。independent：生徒を1つずつ、その後に融合層。学習中もデバイス間の通信は不要です（既定：joint）</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>生徒の特徴を教師のものと比べる方法。partition：生徒ごとに、数によらず同じ尺度。concatenated：NoNNの著者の方法（既定：partition）</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>教師の回答の重み。残り（合計1）はラベルのものです</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>比べる前に回答をなだらかにします</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>特徴損失の重み（既定：100、--feature-loss concatenatedでは10000）</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>学習中に生徒のメッセージが失われる確率。ほかの生徒がそれなしで済むことを学びます（既定：0）</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>教師のフィルタと回答を模倣するよう生徒を学習させます。実行は番号ごとに保存され、止めても（Ctrl-C）--resumeで何事もなかったように続きます</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>教師の回答のためのメモリ。エポックごとに聞き直さずに済みます。0：保存しません</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>使用する訓練画像の数（各クラスから相応に）。0：すべて（既定：0）</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>計画のものの代わりのネットワーク（例：wrn-10-1）。全生徒に1つ、または生徒ごとに1つをコンマ区切りで</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>最新の未完了の実行を、その設定とスレッド数のまま続けます</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>フィルタ%1個、重み%3以上のエッジ%2本、エッジのないフィルタ%4個</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>規則%1、画像%2枚から。%3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>規則%1。%2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>%1に書き込みました</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>モジュラリティ（生徒内のエッジが偶然よりどれだけ重いか）：%1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>解像度%2で%1個のコミュニティが見つかりました。シード間の一致度は1のうち%3</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>解像度%2で%1個のコミュニティが見つかりました。シード間の一致度は-</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>%2個中%1個のフィルタを残しました（活動度の%3）</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>これらのフィルタだけを使った教師：質問した検証画像の正解率%1</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution：「%1」はautoでも0より大きい数でもありません</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move：「%1」はフィルタと生徒の指定ではありません（例：3,17=1、4=discarded）</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>フィルタグラフを作ります。教師の最後の特徴マップのフィルタがノード、同じ検証画像に応答する2つの間がエッジです</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>エッジの重み。ah（activation hubs、強いフィルタを弱いものと結ぶ）またはca（co-activation、似たフィルタを結ぶ）</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>画像ごとに、最も強いこの数のフィルタだけがエッジを作ります。0：すべて</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>重みのこのパーセンタイルを下回るエッジは除かれます。既定はフィルタ数に合う値（99以下）</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>教師に質問する検証画像の数。0：すべて。回答はプロジェクトに保存されます</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>代わりに、画像×フィルタのCSV表から作ります</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>代わりに、フィルタ×フィルタの重みのCSV表、またはエッジの一覧（source、target、weight）を使います</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>その表で名前である部分。1行目（header）、1列目（index）、両方（both）、なし（none）。autoは判断して知らせます</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>グラフも書き出します。拡張子で決まります：.dot、.graphml、.csv、.json、.svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>グラフのコミュニティに沿って、フィルタを生徒に分けます</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>生徒の数（デバイスごとに1つ）</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>1より大きいとコミュニティは多く小さくなります。autoは生徒の数に合わせて探します</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>どの生徒も模倣しないフィルタ。cover-allはなし、drop-isolatedはエッジのないもの、drop-largestは最大のグループ（NoNNの著者の方法）</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0：見つかった大きさ、1：等しい大きさ</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>その後フィルタを手で移します（例：3,17=1は生徒1へ、4=discarded）。複数回指定できます</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>%1の生徒、%2、1スレッドで画像1枚あたり%3ミリ秒。</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>回答した生徒の正解はテスト画像の%1（fp32で測定）。</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>バンドルの生徒に、画像に何が写っているかを1つずつ、また全体で聞きます</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>フォルダまたはzipアーカイブ（nonn export --format bundle参照）</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG、PNG、WebP、BMP。フォルダならその中のすべて</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>回答しない生徒（例：0,2）</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csvと--same-memoryは--sweepと共に使います</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>収まらない生徒があります。何も保存しませんでした。</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>生徒ごとに、そのデバイスに収まる最大のネットワークを選びます。収まるものがなければ最も近いものを示し、終了状態は3です</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>デプロイ時の重みのバイト数。例：500KB（1000バイト）、500KiB（1024）</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>重み、活性値、メッセージの精度：fp32、fp16、int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>画像1枚あたりの積和演算数（例：50M）</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill：生徒をデバイスに収まる最大に。share：フィルタあたりのパラメータを等しくし、フィルタの少ない生徒は小さくなります</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>活性値のピークのバイト数（例：320KB）</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>予算付きのデバイスのJSON一覧：{&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}。書かれていないところは上の上限が有効です。どの項目も生徒を指定しなければ、どのデバイスでどれを動かすかを計画が選びます</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>デバイスの選択で何を最良にするか：latency（レイテンシ）、energy（エネルギー）、accuracy（デバイス故障時の正解率）</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local：各デバイスが自分で画像を見ます。sent：送信もレイテンシに数えます</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>保存せず、1、2、...N個の生徒を比べます：メモリ、バイト、レイテンシ、そのようなネットワークを学習済みなら正解率も。上限がなければプロジェクトの計画のデバイスで</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>--sweepと共に：デバイスの数によらず、合計のメモリはプロジェクトの現在の生徒と同じ</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>--sweepの結果を表として書き出します</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>デバイスが互いに何を送り、画像1枚にどれだけかかるかを、同じ数のデバイスに層ごとに分けた1つのネットワークと並べて予測します</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>nonn planと同じデバイスのJSON一覧（既定：計画のもの、なければ各Raspberry Pi 4）</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local：各デバイスが自分で画像を見ます。sent：各デバイスに送り、数えます</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>デバイスが送るもの：features（特徴）、logitsの分担、または小さい方のauto。回答は同じです</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>フレームの損失、遅延、停止したデバイスを含めて無作為に試す画像の数（既定：10000、0：なし）</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>画像1枚について、生徒の場合と各方法で分けたネットワークの場合に、各デバイスがいつ何をするかを書き出します</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>どの生徒か（既定：最新の完了した実行、なければ計画）</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>このマシンで生徒の時間を測るか、ほかで測った時間を受け取り、それを説明する速度と起動コストを自分のデバイスに保存します</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>速度を保存するデバイス（付属または新規）</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>ボードまたはエミュレータの時間：{&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>次に：%1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>テスト画像は訓練画像から分けられました</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>テスト画像はフォルダvalのものです（フォルダtestはありません）</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>検証画像は訓練画像から分けられました</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>除外：読めない画像1枚</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>除外：読めない画像%1枚</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>...（--jsonで残りも表示）</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>データ：  %1、%2クラス、%3の画像。訓練%4、検証%5、テスト%6</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>教師：    まだありません</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>教師：    %1（%2）、フィルタ%3個</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1、テスト正解率%2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>教師は別の画像を受け取るため要更新で、それから作られたものも要更新です</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>次に：    nonn teacher train（またはnonn teacher import）%1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>--source、--size、--channelsのいずれかが必要です</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>見つかりました。プロジェクト作成時と同じです</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>疑問：    %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>注記：    %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>students</source>
        <translation>生徒数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>最良</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1、未完了</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>場所：%1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>場所：%1（ありません。移動しましたか？ nonn data）</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>変更：    プロジェクト作成後：%1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>テスト画像を見た回数：%1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>画像の集まりからプロジェクトを作ります</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>画像の場所：fashion-mnist、idx:DIR（MNIST形式）、cifar10:DIR、cifar100:DIR。クラスのフォルダに入った画像（train、val、testの有無は問わない、folder:DIR）。CUB-200-2011（cub:DIR、枠内だけならcub-boxes:DIR）、MIT-67（mit67:DIR）、ImageNet（imagenet:DIR）。訓練画像の一部を--seedで選び検証用に取り分けます。元にテスト用がなければそれも取り分けます</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>ネットワークは一辺がこの画素数の正方形を見ます。画像は双線形に拡大縮小し、中央の正方形に切り取ります（既定：そのまま、または教師に合わせる。48画素までの画像はそのまま、ほかは64、200画素以上は224）</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>ネットワークはグレー（1：赤緑青の平均）またはカラー（3：グレーは繰り返し）の画像を見ます（既定：そのまま、または教師に合わせる）</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>全プロジェクトのデコード済み画像のディスク上のバイト数。入らないものは必要なときにデコードします</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>生徒が模倣する学習済みネットワーク。nonn teacher importが受け取るファイル、または付属のものはbuiltin（fashion-mnistのみ）。後からnonn teacherでも指定できます</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>folder:DIRのどのフォルダが各部分か。auto：名前から（train、Training、seg_train、val、valid、test_set ...）。none：すべてのフォルダがクラス。またはtraining=フォルダ,validation=フォルダ,test=フォルダ</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>訓練画像のないクラスの扱い。leave-out（ほかは番号を振り直す）またはkeep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>画像が今どこにあるか（同じでなければなりません）、またはネットワークがどう見るかをプロジェクトに伝えます。別の画像を受け取る教師は要更新になります</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>場所（nonn new --dataと同じ書き方）</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>nonn newと同じ。0：そのまま</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>プロジェクトの内容と、要更新のもの（その後変わったものから作られたもの）を表示します</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>同じ内容のプロジェクトを作るコマンドを表示します。別のフォルダで実行してください</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>テスト画像を見たのはこれで%1回目です。</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM（アリーナ）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>計画値</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>定数</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>ボード上のバイト数：</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>範囲</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>int8で</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>最も失われる層</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>SN比、dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>8ビット整数、検証画像%1枚：</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>最大の差</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>同じものの1ファイル版：フォルダの隣の%1、%2。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大きさ</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>実行%1、%2に書き込みました</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>読み直した結果と学習したものとの差は最大%1です。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>画像あたりの命令数</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>フラッシュ</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>スタック</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>相違</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1は省きました：%2。</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32またはint8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>画像の数</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>どの実行か（既定：最新の完了したもの）</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>グラフ、分割、計画は再び実行%1のものです。</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>実行の元になったグラフ、分割、計画を、現在のものに代えて戻します</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>どの実行か</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>テスト画像で教師と生徒を、単独、全体、回答するデバイスの組ごとに測ります。プロジェクトはその回数を数えます</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>生徒を実行できるファイルとして書き出します：各生徒、メッセージを合わせる融合層、全体のネットワーク、何が何かを記した目録。読み直して比べます</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript：PyTorchのtorch.jit.loadとLibTorch用。onnx：ONNX Runtimeなどのエンジン用。c：ボード用のC99、ライブラリ不要。bundle：これらすべてに基準ベクトル、サーバ用モデルリポジトリ、実行プログラムを加え、フォルダとzipアーカイブに</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32。fp16：重み（torchscript、onnx）。int8：すべて（onnx、c）、範囲は検証画像から。バンドルでは、指定のないときに実行される精度</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>バンドルに入れるもの。torchscript-fp16も可</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き込み先のフォルダ</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>実行%1を削除しました</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>生徒の実行に名前や備考を付けるか、削除します</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>番号（例：002）</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>名前。&apos;&apos;で番号に戻ります</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>覚えておきたいこと</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>生徒ごと完全に削除します</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1：パラメータ%2、画像あたりの積和演算%3、模倣するフィルタ%4：%5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>%1エポック学習、うち%2が検証画像で最良。%3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>正解率：検証%1、テスト%2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>正規化の方法</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>全</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> （採用）</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> （同等）</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>、青が先</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--meanと--stdは一緒に指定します</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgrは--meanと--stdと一緒に指定します</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>生徒が模倣するネットワークを学習またはインポートします</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>プロジェクトの画像で教師を学習させます。止めた学習は同じコマンドで続きます。最後にテスト画像での正解率を測り、見た回数に数えます</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K（深さD、幅KのWide ResNet）、wrn-D-K-nonn（NoNNの著者の作り方）、vgg-D、vgg-D-K、mobilenetv2、mobilenetv2-K。一般の書き方：resnet20、32、44、56、110、resnet18-cifar、resnet18、34、50、vgg11_bn、vgg16_bn、mobilenet_v2（マニュアル参照）</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>学習済みネットワークを受け取ります：TorchScript（traceまたはscript）の任意の画像分類器、ONNXの畳み込み分類器、またはこのプログラムが書いた教師ファイル（別プロジェクトのteacher.ptなど）。TorchScriptはプログラムで、実行されますが、ファイルの書き込みやネットワーク通信が可能なら拒否します。教師は測定され、テスト画像を見た回数に数えます</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>ファイル、または付属の教師はbuiltin</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript、ONNX：フィルタを模倣する畳み込み（バッチ正規化と活性化の後）。なければ大域プーリングまたは平坦化の前の最後の特徴マップ</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>ファイルは重みだけです（torch.saveまたはsafetensors）：組み込みのこのネットワークのもの。nonn teacher train --help参照</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>画像の正規化の平均（チャネルごと、1が白）。なければ一般的なもののうち検証画像で正解率が最も高いもの</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>--meanに対応する標準偏差</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>--meanと--stdと共に（その順で指定）：青、緑、赤の順に受け取ります</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>ネットワーク（これと生徒）は一辺がこの画素数の画像を見ます（nonn newと同じ）。なければ今のまま、それで回答できなければ回答できる一般的な大きさ</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>同様にグレー（1）またはカラー（3）の画像（nonn newと同じ）</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>プロジェクトと一緒に別のコンピュータなどから来たプログラム（TorchScript）である教師を、ここで実行することを許可します。出所が分かる場合だけにしてください</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>教師をここで実行できます：SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>案</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>生徒のフィルタ</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>モジュラリティ</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>マスク付き教師</translation>
    </message>
    <message>
        <source>run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>（プロジェクトのもの）</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>保存した案はまだありません：--keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>保存した分割と、学習済みならその生徒の結果を比べます。現在の分割を保存するか、グラフと計画と共に戻します</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>現在の分割と計画をこの名前で保存します</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>この名前の案を戻します</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>この名前の案を消します</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>、残り約%1</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>回答するデバイス</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>訓練画像%1枚での正解率</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>検証画像%1枚での正解率</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>テスト画像%1枚での正解率</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>生徒のフィルタだけの教師</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>生徒全体</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>単独</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>それ以外のすべて</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>フィルタとの近さ</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>偶然</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>使い方：%1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1（既定：%2）</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数：</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>コマンド（それぞれに--help）：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>「%1」というコマンドはありません。nonn --helpに一覧があります</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>標準エラー出力を読む相手がいなくなりました。停止し、状態は保存されました。--quietならそこには何も出ません</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>メモリが足りません</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>結果を標準出力に書き込めません</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>標準ストリーム%1が閉じています。不要なら/dev/nullへ向けてください</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>「%1」は%2から%3の整数ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>「%1」は%2より大きい数ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>「%1」は%2以上の数ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>「%1」は%2より大きく%3以下の数ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>「%1」は%2から%3の数ではありません</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1：%2は{%3}にありません</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1：値%2は%3から%4の範囲外です</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1：値%2は[%3 - %4]の範囲外です</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1：最大%2個ですが%3個指定されました</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1：%2個必要で%3個足りません</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1と%2は同時に使えません</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>%1が必要です</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>予期しない引数：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>予期しない引数：%1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>変換できません：%1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>サブコマンドが必要です</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%1 %3中%2</translation>
    </message>
    <message>
        <source>%1 (binds)</source>
        <translation>%1（制約になる）</translation>
    </message>
    <message>
        <source>Students %1: %2</source>
        <translation>生徒%1：%2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>生徒%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>プロファイル</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Title of a column: the probability that a device is gone.</extracomment>
        <translation>欠ける確率</translation>
    </message>
    <message>
        <source>slowest student %1 ms, all devices %2 mJ, all answer with probability %3</source>
        <translation>最も遅い生徒%1ミリ秒、全デバイス%2 mJ、全員が回答する確率%3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>%1について、すべての方法のうち最良：%2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>%1について、良い方法：%2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>同じ大きさ、分け方</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>送信バイト</translation>
    </message>
    <message>
        <source>weights a device</source>
        <translation>デバイスあたりの重み</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>収まるもの（なければすべて）のうち最速：%1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>論文の主張</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>here</source>
        <translation>ここでは</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>この値が2倍のとき</translation>
    </message>
    <message>
        <source>then</source>
        <translation>その場合</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>%1回試行：全員が回答%2、送信バイトは平均%3</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1、レイテンシp50 %2ミリ秒、p95 %3ミリ秒、p99 %4ミリ秒</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>生徒%1のRAM %2は%3で決まります：画像%4、作業領域%5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1。下げるには：%2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>パラメータ</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>デプロイ時</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>活性値</translation>
    </message>
    <message>
        <source>message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>画像あたりの送信</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>生徒%1個：%2。</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* デバイスあたりのメモリもレイテンシもこれより少ない数はありません。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>depthwise</translation>
    </message>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1：%2 MAC/s、depthwise %3 MAC/s、起動%4ミリ秒。時間を%5以内で説明します</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>「%1」として%2に保存しました</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>画像1枚について</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>層ごとの分担</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>通信路上（ヘッダと再送を含む）</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>全デバイスのエネルギー：%1 mJ</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>全デバイスが回答する確率：%1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>期待正解率：%1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>層ごとに分担するのは、生徒の合計と同じ大きさの%1です。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>次に：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>各画像を見る回数</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>1ステップの画像数</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>学習率のピーク</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>学習率の下がり方。cosine：半余弦に沿って0まで。step：エポックの30%、60%、80%でそれぞれ1/5に</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>無作為に切り取らない場合、画像をこの画素数まで無作為にずらします</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>画像を2回に1回反転させることをしません</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>画像の一部（面積がこの割合以上）を無作為に示し、元の大きさに拡大縮小します。0：しない（既定：画像による。48画素まで0、ほかは0.25、200,000枚以上は0.08）</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>明るさ、コントラスト、彩度をこの割合まで無作為に変えます（既定：0）</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>画像の長方形を無作為に消す確率（既定：0）</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32。bf16：プロセッサに命令があれば速い。autoは自動（既定：auto）</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>開けません</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>符号化できません：%1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>続けられる比較がありません</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>1台欠け</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>%1%欠け</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>基準に対して</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>欠けたとき</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>デバイスあたり</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the random partition among as many devices or what --reference says.</source>
        <translation>%2件（行とシード）中%1件が完了。正解率はテスト画像での、シードについての平均と標準偏差です。差はポイントで、シードごとに対にし、95%区間付き、同じ数のデバイスの無作為分割または--referenceの行に対するものです。</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>行%1は実行%2です。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>次に：%1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>生徒のネットワークとその比較対象を、同じメモリ、画像、シードで学習させ、テスト画像で比べます。行とシードは完了ごとに保存され、止めても（Ctrl-C）同じコマンドか--resumeで続きます。行：teacher。single-total：全デバイスに入る大きさの1つのネットワーク。デバイス数Kごとにnonn-kK（活性化ハブのコミュニティ）とnonn-kK-random、-contiguous、-class-wise、-ca、-drop-isolated、-drop-largest、-dropout。single-kKとsingle-kK-labels：1台分の大きさのネットワークで、前者は教師を使い、後者は使いません。ensemble-kK：それをK個</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>シードの数（--seedから。既定：3）</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>デバイスの数、コンマ区切り（既定：1,2,4,8）</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>これらの行だけ、コンマ区切り。*は任意（例：nonn-k4*。既定：すべて）</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>全デバイス合計の重みのバイト数、等分されます（既定：計画どおり）</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>特徴損失の重み（既定：100）</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>そのときの期待正解率のための、デバイスが欠ける確率（既定：0.1）</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>ほかの行の比較対象の行（既定：同じ数のデバイスの無作為分割）</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>前の比較を続けます。オプションで求める内容を変えられます</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>学習せず、前の比較の完了分だけを表示します</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>この行（--seedと共に）をプロジェクトの実行にします：使用、評価、エクスポートのため</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>表をそこに書き出します</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>人が読む表をそこに書き出します</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leidenとlouvainはコミュニティを見つけます。randomとcontiguousは同じ大きさの対照です。class-wiseは同じクラスに応答するフィルタを集めます</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>生徒%1は%3枚中%2枚で欠けました。</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--withoutはここで実行する生徒を除くもので、--nodesには使えません</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ミリ秒</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>%1の生徒：質問から回答まで%2ミリ秒（99%：%3）、毎秒%4枚、送信%5バイト、受信%6バイト。</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>ここの代わりに質問する、nonn-nodeを実行するデバイス：例10.0.0.1:8001,10.0.0.2:8001。生徒0だけなら0=10.0.0.1:8001。同じ生徒のものは互いに代わりになります</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>それまでに回答しないものは欠けたとみなします（既定：1000）</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>通信は暗号化され、ノードはこのファイルの証明書が署名した証明書を示します（PEM）</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>このファイルのトークンをノードに示します</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>--tls-caや--token-fileなしで、ほかのマシンのノードに質問します</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>ノードへの1回の質問の画像数（既定：1）</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>同時に待つ質問の数（既定：1）</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32、fp16、int8（既定：バンドルの選択。ノードでは備えているもの）</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1：1命令あたり%2サイクル、%3 MHz（推定）。%4のプロファイルと並べて。</translation>
    </message>
    <message>
        <source>estimated, ms</source>
        <translation>推定、ミリ秒</translation>
    </message>
    <message>
        <source>profile, ms</source>
        <translation>プロファイル、ミリ秒</translation>
    </message>
    <message>
        <source>Compile the C of each student for boards that QEMU emulates, run images there and compare; says which Debian packages it lacks for which board</source>
        <translation>各生徒のCを、QEMUがエミュレートするボード向けにコンパイルし、画像を実行して比べます。どのボードにどのDebianパッケージが足りないかを知らせます</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>どれか：mps2-an386（Cortex-M4）、mps2-an500（M7）、mps2-an505（M33）、virt（RV32）</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>0より小さい数があります</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>「%1」は、比較される行の中にありません</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>%1個の部分集合の正解率があり、2のべき乗ではありません</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>生徒の数は1以上で、1回ずつ指定します。%1は違います</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>「%1」という行はありません。nonn compare --helpに一覧があります</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>%1バイトに収まるネットワークがありません</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1個と%2個の測定は対になりません</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>スチューデントの分布の自由度は1以上です</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>分位点は0.5以上1未満で指定します</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>グラフは、フィルタがどのクラスに応答するかを知りません。教師から作ったものだけが知っています</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>フィルタが最も応答するクラスが、生徒の数より少ないです</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>比較には、デバイス全体のメモリが必要です：--memoryまたは計画</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>この比較に、シード%2の行「%1」はありません</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>実行のようなニューラルネットワークのネットワークではありません</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>完了していません</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>シード%2の%1は%3に任せます</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1、シード%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>提供するノードがありません</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>%1ミリ秒以内に回答しませんでした</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>接続を外されています</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>待たれませんでした</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>接続を閉じました</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>あり得ない回答です：%1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1は別のマシンにあります。TLS（--tls-ca）とトークン（--token-file）で、または--insecureでどちらもなしに質問します</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>「%1」：&apos;=&apos;の前は生徒の番号です</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>「%1」：ポート0では誰も待ち受けていません</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>「%1」：マシンの名前ではありません</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1が2回指定されています</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>PEM形式の証明書がありません</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>時間内に回答しません</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>処理が多すぎます：%1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>接続できません：%1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>接続を拒まれました：%1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>Open Inference Protocolに対応していません</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>回答できません：%1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>ほかが代わりに回答します</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>まだ応答がありません</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>バンドルの生徒を1つも提供していません</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>このバンドルのものではありません：%1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>まだ生徒を読み込んでいません</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>この画像は一度に1から%1枚質問できます</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>ノードに接続中</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>どの生徒も回答しませんでした：%1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>その%1はバンドルのものと形状が違います</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>%1がありません</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>%1以外のものを回答しました</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>回答した%1の形状が違います</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>回答した%1の長さが、示したものと違います</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>数でないものを回答しました</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>%1の生徒を提供しています</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>別のバンドルの%1を%2向けに提供しています。ファイルのSHA-256が違います</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>別のバンドルの%1を提供しています。基準画像への回答が違います</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>「%1」はHOST:PORTではありません（例：127.0.0.1:8001）</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>PEM形式の秘密鍵がないか、パスフレーズ付きです</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>証明書%1の鍵ではありません</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>証明書%1の期限が切れています。クライアントに拒否されます</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>%2が%1個を超えています</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>入力の内容が2回あります</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>%1の形状は[N, %2, %3, %4]でなければなりません</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>1回の要求の画像は1から%1枚です（%2枚ではなく）</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1には%2 %3ありますが、形状とデータ型には%4必要です</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>データ型%1に合わない内容があります</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1はデータ型%2の数ではありません</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>モデルの入力は1つ、%1です</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>モデルに出力%1はありません。%2と%3があります</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>出力%1が2回要求されています</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>%1のデータ型はFP32、UINT8、INT8のいずれかです（%2ではなく）</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contentsとcontentsは同時に指定できません</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>入力は1つですがraw_input_contentsが%1個あります</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>raw_input_contentsもcontentsもありません</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1に数でない値または無限大があります</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>%1で待ち受けできません</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>証明書とその鍵は両方指定するか、どちらも指定しません</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>%1はほかのマシンから接続できます：--tls-cert、--tls-key、--token-fileを指定するか、誰でも生徒を知り使ってよければ--insecureを指定してください</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>生徒は1回ずつ、少なくとも1つ指定してください</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>トークンは空白のない%1から%2文字の英数字と記号の1行です</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>0より大きくなければなりません</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>負であってはなりません</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>最大%1です</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>%1から%2の整数でなければなりません</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>1から%1文字の名前でなければなりません</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>aからzの文字または数字が必要です</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>同じ名前のものが既にあります</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1は--nodes用です</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>別の--arch、--images、または--studentsで開始されています。これらを省くか、--resumeなしで新しい実行を始めてください</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>実行%1、生徒%2：%3エポック、検証画像での最良は%4エポック目、生徒ごとの正解率の平均%5。毎秒%6枚、%7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>次に：nonn merge %1 %2 RUN...（ほかの生徒の実行を指定）</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>--mode independentのとき：これらの生徒だけを学習させます。0からの番号（例：0,2）。ほかのマシンで学習したものとはnonn mergeで結合します（既定：すべて）</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>一部の生徒だけを学習した実行（nonn distill --students）を、すべての生徒の1つの実行に結合し、融合層を調整します</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>このプロジェクトの実行の番号、その複製の実行のフォルダ、または複製そのもの（一部の生徒を学習した最新の実行を使用）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>このプロジェクトと形状の違う画像用です。ご自分の画像について問い合わせてください</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>バンドルを作成中</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>jointモードでは生徒が一緒に学習します。一部だけを学習できるのは--mode independentのときだけです</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>生徒%1はありません。分割の生徒は0から数えて%2個です</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>生徒%1が2回指定されています</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>生徒%1のみ</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>生徒%1のみ</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>含むのは%1です。nonn mergeでほかの生徒の実行と結合します</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1：番号が昇順になっていません</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>このプロジェクトの実行でも、実行のフォルダでも、別のプロジェクトでもありません</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>一部の生徒だけの実行がありません。nonn distill --studentsで作れます</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>すべての生徒の実行です。結合する相手がありません</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>%2エポック中エポック%1で終了しています</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>%1 %2で学習していますが、%3は%4です</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>プロジェクトとは別の教師で学習しています</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>プロジェクトとは別のデータで学習しています</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>プロジェクトの現在の分割とは別の分割から作られています。このプロジェクトの実行であれば、nonn useでその分割に戻せます</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>プロジェクトの現在の計画とは別のネットワークで学習しています</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>生徒%1はありません</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>生徒%1を学習していますが、%2も同じです</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>また、指定されたほかの実行にも生徒%1がありません</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>生徒%1がその分割と合いません</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>実行のエポックがそろっていません</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>融合層を調整中</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>別のバンドルの%1として回答しました。ファイルのSHA-256が違います</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>一部の生徒だけを学習できるのはindependentモードのときだけです</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>使用するプロセッサのコア数（既定：すべて。一緒に学習するためにここで起動された各プロセスでは、その取り分）</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>故障への備え</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>部分集合ごとの融合</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>各生徒を二重に</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>torchrun、mpirun、srunが一緒に学習する複数のプロセスを起動する場合に、黙っている相手を待つ秒数</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>%1個と%2個の部分集合の正解率があります</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>融合層を当てはめる画像がありません</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>%1個を超える生徒の部分集合は測定されません</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>主導するプロセスのプロジェクトではありません。%1が異なります</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>複数のプロセスはプロセッサ上でのみ学習します：--device cpuを指定してください</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>プロセス%1/%2は%3秒間ほかのプロセスから何も届かないため、終了します</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>ほかのプロセスが終了したため、プロセス%1/%2は終了します</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>プロセス%1/%2は、%3:%4でほかのプロセスに%5秒以内に接続できませんでした</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>複数のプロセスが生徒を一緒に学習するのはjointモードのみです。independentモードでは各プロセスが一部の生徒を単独で学習します：--studentsを参照</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>変数%1は&apos;%2&apos;ですが、%3から%4までの数ではありません</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>これは複数のマシン上のプロセス%1/%2ですが、プロセス0の所在を示す変数MASTER_ADDRが設定されていません</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>変数%1は設定されていますが、%2は設定されていません</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>標準ストリーム%1が閉じています。不要なら/dev/nullへ向けてください</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>このデバイスでバンドルの生徒をOpen Inference Protocol（KServe v2）に従いgRPCで提供します。各生徒は、画像を受け取り、自分の分のロジットと特徴を返すモデルです。応答できるようになると&apos;ready HOST:PORT&apos;と表示し、SIGTERMまたはSIGINTで、受け付けた要求を終えてから終了します</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>終了ステータス：0 終了を求められた、1 失敗、2 オプションの誤り、3 不正な入力。</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>バンドル：そのフォルダまたはzipアーカイブ</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>どの生徒か（0や0,1のように）。生徒0はモデルstudent0です</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>クライアントの接続先（127.0.0.1:8001、[::1]:8001、0.0.0.0:8001のように）。ポート0では空いているもの</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>生徒が計算に使う数値。指定がなければバンドルのとおり</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>PEMの証明書。その認証局に至る証明書を続けます。指定するとTLSだけで通信します</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>証明書の秘密鍵（PEM、パスフレーズなし）</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>16文字以上の秘密を1行に書いたファイル。これを送らない相手は拒否されます</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>証明書やトークンがなくても、ほかのマシンが接続できるところで待ち受けます</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>http://HOST:PORT/metricsでPrometheusに要求の数と所要時間を伝えます。暗号化されず、接続できる誰にでも見えます</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>要求ごとにJSONを1行、標準エラー出力に書きます</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>同時に処理する要求の数</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>プロセッサの数</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>ノードが終了を求められてから要求にかけてよい秒数</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>欠けた生徒があるときは、残りの生徒が専用の融合層で回答します。</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>まず検証画像で、生徒の部分集合ごとに、ほかが欠けている間に回答する融合層をフィットし、その層を実行とともに保存します。features、logits：生徒が層に送るもの。none：層を取り除きます（既定：すでにあるもの）</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>教師も書き出します（--format onnxまたはbundle）。プログラムとして提供された教師は、その演算子に対応している場合に限ります</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>専用の融合層での正解率</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>残存生徒用の融合層：%1個、%2。検証画像%3枚で、生徒が送るもの（%4）にフィットしたものです。</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networksは、nonnのコマンドのうちネットワークを実行するものの処理を担い、nonnからのみ呼び出されます。起動に時間がかかるためです。nonnを実行してください。</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>残存生徒用の融合層を使う場合：%1、メッセージ%2</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>起動できません：%1。Debianのパッケージavahi-utilsに含まれています</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1は通知されません。ほかのマシンからは届かないアドレスです</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>ノードがあることをmDNSでネットワークに知らせ、見つけられるようにします。Avahiが必要です</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>圧縮されたファイルがあります。作り直されたアーカイブと思われます。バンドルのアーカイブでは無圧縮です。展開してフォルダを指定してください</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>マニフェストの生徒やクラスと合いません</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1は外部から来た教師の演算で、Cでは対応していません</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>2つのテンソルを組み合わせています（加算と乗算にのみ対応）</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>教師がプログラムとして提供されており、ONNXファイルを作れません：%1。生徒は教師なしでエクスポートできます</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>残存生徒用の融合層が別の生徒のものです</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1は生徒にはない演算です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>「%1」は演算形式ではありません。使えるのはfp32とbf16です</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>ロジットと特徴量以外のものを返します</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>演算子%1（%2）：%3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>%1番目、最初の層の前</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>%1番目、%2の後</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>実行される演算子が%1個を超えています</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>画像の内容によって変わります</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>値を%1個取り出しますが、%2個あります</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失敗しました：%1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>%1と%2を掛けています</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>%1個のチャネルにないものを使っています</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>%1が未対応です</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>重みが、掛ける相手と合いません</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>%1が未対応です</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>%1がどの画像にもよりません</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>パディングされたマップを読んでいます（畳み込みとプーリングにのみ許されます）</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>%1が定数ではありません</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>%1が未対応です</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>転置されています（未対応）</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>0以外でパディングされたマップを読んでいます</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>%1が未対応です</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>重なり合う窓の最大値を取っています（未対応）</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>高さと幅にわたるものではありません（それにのみ対応）</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>融合層の1行に数値が%1個あります（%2個のはずです）</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>融合層に大きすぎる数値があります</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>融合層が読む数値は%1個ですが、その生徒が送るのは%2個です</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>残存生徒用の融合層がありません</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>バージョン%1ですが、このプログラムが扱えるのはバージョン%2です</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>サイズが正しくありません</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>%2個の生徒に対し融合層が%1個あります（%3個のはずです）</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>生徒が1個だけでは、残る生徒がありません</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>残存生徒用の融合層は、部分集合が%2個になる%1個の生徒までです。生徒は%3個あります</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>残存生徒用の融合層には数値が%1個必要ですが、上限は%2個です</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>実行%1の残存生徒用の融合層は別の生徒のものなので使いません：nonn evaluate --survivorsで作り直せます</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1は外部から来た教師の演算で、8ビット整数では対応していません</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>未完了の実行があれば同じく続け、なければ新しい実行を始めます。再起動されるジョブ用です</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>残存デバイス用の層</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1／%2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>int8で書き込む前に、生徒をこのエポック数だけ8ビット整数で追加訓練し、正解する検証画像が増えればそれを採用する</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>微調整（エポック数：%1）：int8で%3に代わり%2、採用しました。</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>微調整（エポック数：%1）：int8で%3に代わり%2、採用しませんでした。</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>生徒の微調整は8ビット整数のためのものです：int8のONNXかC、またはそれを含むバンドルで使えます</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>微調整</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>エポック%1：損失%2、%3枚/秒</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>各画像の変形1つに対する教師の回答を保持します（%1）</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>デバイスの通信路（例：wifi、ble、thread。既定：計画どおり、なければwifi）</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>デバイスが欠ける確率（既定：計画どおり、なければ0）</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>破損：%1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labelsは--activityまたは--matrix用です</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--partsは--format bundle用です</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>次のデバイスはエネルギーが不明なため、最後の候補になります：%1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>画像は見るたびに復号されます。キャッシュ%1は使えません：%2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>フォルダが%1の1つしかありません。少なくとも2クラスが、それぞれ専用のフォルダに必要です。クラスはその中にありますか？</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>パイプまたはデバイスであり、ファイルではありません</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>画像が少なすぎます。追加してください：%1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>存在しません</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>セルが%1個ありますが、その下の行は%2個です</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>フィルタ%1は生徒%2へ移せません。生徒は0から%3までです</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>生徒%1のsizeがそのフィルタの数と一致しません</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>すべての生徒を除くと、答える者がいません</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>デバイスの一覧ではありません：{&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1は無いものとみなします：%2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1。%2をもう一度実行してください</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>このプログラム以外のものに変更されました。%1をもう一度実行してください。フィルタは--moveで移せます</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>このプログラム以外のものに変更されました。%1をもう一度実行してください</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>project.jsonがありません。このプログラムが最後に書いたものは%1にあります。それをproject.jsonにコピーしてください</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1。nonn evaluate %2 --run %3で作り直せます</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1。この実行はnonn run %2 %3 --removeで取り除けます</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>生徒の時間を計測中</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1の定数は%2バイトで、計画時のメモリ%3バイトを超えています</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>学習率を小さくするとよいかもしれません</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>データと教師</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>訓練用%1枚、選択用%2枚、最終テスト用%3枚</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3、%4クラス</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>そのフィルタ</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>そのテスト正解率</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>フィルタグラフと分割</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>検出されたコミュニティ</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>モジュラリティ</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>保持された活動度</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>これらのフィルタだけの教師の正解率</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>生徒%1のフィルタ</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>除外されたフィルタ</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最良</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>検証正解率</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>図</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1：ニューラルネットワークのネットワーク</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸留</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特徴</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation>生徒の平均</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>画像/秒</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>フィルタグラフ</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>規則%1、最も強いフィルタ%2、パーセンタイル%3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>問い合わせた画像</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1、%2、均等化%3、シード%4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>エポック、バッチ、学習率</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1、%2、%3（%4）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>%1, %2; alpha %3, temperature %4, beta %5</source>
        <translation>%1、%2、alpha %3、温度%4、beta %5</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>デバイスドロップアウト</translation>
    </message>
    <message>
        <source>Arithmetic, threads, seed</source>
        <translation>演算形式、スレッド、シード</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1、%2、%3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>作成環境</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1、LibTorch %2、%3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>データの入手元</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>振り分けのシード</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>テスト画像を見た回数</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1、NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>再現方法</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>合計、エポック内</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>訓練画像で</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>カメラが見ているもの</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>生徒の回答</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全生徒</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>生徒が見ているもの</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>カメラを開いています。</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>カメラが見ているものについて問い合わせ中</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>赤、緑、青</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>グレーは3色の平均です。グレースケール画像は各色に同じものを使います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>すべて表示</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>クラス別の活動度</translation>
    </message>
</context>
<context>
    <name>nonn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>テスト</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1、画像%2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>各クラスのサンプル</translation>
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
        <translation>画像あたりの期待バイト数</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>層ごとの分担との比</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>消費エネルギー</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>全メッセージの到達</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>期待正解率</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>稼働中の全デバイスが平均して送信する量（ヘッダと再送を含む）。</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>同じ合計サイズの1つの生徒の層をデバイスが分担すると、通信量が何倍になるか。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>層ごとに分担した1つの生徒</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>生徒、層ごとに分担</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>教師、層ごとに分担</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>画像1枚の通信</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>バイト</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation>各リンクのバイト数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>まだ計算されていません。</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>デバイス故障時の期待正解率</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>デバイスが欠ける確率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>生徒を評価するまでわかりません。</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>ヘッダなしで%1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>分担時：%1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>全デバイス</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>損失と故障を考慮</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>仮定：%1。</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>生徒のネットワーク</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>1つの生徒を分担（%1）</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>メッセージのみ</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>ヘッダと再送を含む</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>教師を分担（%1）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>生徒%1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>画像の99%がこの時間以内</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>フレームの損失、遅延、無線共有時の待ちを含め、画像ごとに無作為に試行した結果です。</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>1つのネットワークの分担方法</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>分担方法</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>論文の主張</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>画像1枚に対する各デバイスの動作（無線の空き待ちを含む）</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>不明：速度のわからないデバイスがあります。</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50：%1、95：%2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>1つの生徒をチャネルごとに分担（%1）</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>担当%1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>複製あり</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>生徒ごとに1台</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>実行%1、デバイスドロップアウト%2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>実行%1、デバイスドロップアウトなし</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>複製あり、%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>測定値と期待値</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>残存デバイス用の層</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>「デバイス」のノードの値で、画像を各ノードへ送ったもの。期待値は計画のデバイスと無線についてのもので、右側の設定にはよりません。</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>まだ何も測定していません。「デバイス」では生徒をそれぞれ単独で動かし、画像について問い合わせます。</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation>各デバイスが直接見る</translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation>各デバイスへ送信</translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation>小さいほう</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation>欠けたデバイス</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>すべてのデバイスに適用します。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>送信する画像は、どの方式でも同じに数えます。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>どちらも回答は同じです。融合層は線形です。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>各デバイスがそれぞれ応答しない確率です。</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>計画どおり</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateStage</name>
    <message>
        <source>Communicate</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Reading radio profiles</source>
        <translation>無線プロファイルを読み込み中</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>デバイス間の通信は計画から決まります。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>計画へ移動</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>送信量を計算中</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
</context>
<context>
    <name>nonn::CompareChart</name>
    <message>
        <source>Communities</source>
        <translation>コミュニティ数</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>無作為な構成</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>デバイスドロップアウト</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>単一ネットワーク</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>全メモリ</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>デバイス1台のメモリに対する正解率</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>デバイスあたりのメモリ</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>テスト正解率</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>まだ数値がありません。最初の行が完了すると表示されます。</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>比較</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>行とシード</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>複数デバイスでの最良</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Open as a run</source>
        <translation>実行として開く</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>シード各%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>先に行を選んでください。</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>教師はプロジェクト自身のものです。</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>まだ完了していません。</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>最初のシードでの結果をプロジェクトの実行にし、使用、評価、エクスポートできるようにします。</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>プロジェクトの実行にできるのは分割の生徒だけです。これはプロジェクトのフォルダのcompare/%1にあります。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>実行中です。</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>すべて完了しています。</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>まだ学習していないものを学習します。完了したものは保持されます。</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>学習をその時点で保存します。後で続行できます。</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>学習中のものはありません。</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>デバイス故障時の期待正解率</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>故障への備え</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>比較の表</translation>
    </message>
</context>
<context>
    <name>nonn::CompareSettingsForm</name>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>単一ネットワーク</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>全メモリ使用</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>デバイス1台分</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>教師を使わない</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>アンサンブル</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ数</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>無作為な構成</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>番号順</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラスごと</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>共活性化ごと</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>バリエーション</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>ドロップアウト</translation>
    </message>
    <message>
        <source>Without isolated filters</source>
        <translation>孤立フィルタなし</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>最大のグループなし</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>コミュニティの生徒のバリエーションです。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>各行をそれぞれのシードで学習します。差はシードごとに対にします。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>どの行でも同じです。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>使用する訓練画像（クラスの割合に応じて）。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Together they have the same memory, whatever their number.</source>
        <translation>数にかかわらず、合計のメモリは同じです。</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>デバイス%1台</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>シェルでは：%1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>計画どおり</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>全デバイス合計の重み用。KB = 1000バイトです。</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>行が選ばれていません。</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>メモリ：1バイト以上必要です。</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>先に教師にフィルタについて問い合わせる必要があります。フィルタグラフを作るとそうなります。</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>デバイス全体のメモリは、計画または右側で指定します。</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>比較結果を読み込み中</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>計画へ移動</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>フィルタグラフへ移動</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>比較中</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%2件（行とシード）中%1件が完了</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>一時停止しました。比較はその時点で保存されています。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1はプロジェクトの実行%2です。「学習」で選んで「この実行を使う」を押してください</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比較</translation>
    </message>
</context>
<context>
    <name>nonn::CompareTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>完了しているシードの数です。</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>テスト(%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>テスト画像、全デバイスでの正解率（シードについての平均）。</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>シードについての標準偏差です。</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>1台消失時(%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>デバイスが1台なくなったときに残る正解率（デバイスについての平均）。</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>期待(%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>各デバイスがそれぞれ独立にこの確率で欠ける場合です。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>比較対象</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>ポイント単位、同じシードの対についての平均です。</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95%</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>差の95%区間の半分（Studentのt分布による）。</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>期待、差</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>期待正解率についての同じ差です。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>最大のデバイスの値です。</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>メモリ(B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>最大のデバイスの、画像1枚あたりの値です。</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>送信(B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>全デバイスの、画像1枚あたりの値です。</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>学習(秒)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>学習ステップの時間（シードについての平均）。</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2ポイント</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1ポイント</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>1対だけではまだ何も言えません</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>これらのシードでは差が認められません</translation>
    </message>
    <message>
        <source>better</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>悪い</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>%1に対するコミュニティ：全デバイスでは%2（%3）、%6%が欠けるときは%4（%5）。</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>モジュラリティ</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>保持された活動度(%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>マスク付き教師(%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1を正しく識別：%2（全%3）</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation>%1を%2と誤認：%3（全%4）</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1（以前：%2）</translation>
    </message>
    <message>
        <source>True class (images)</source>
        <translation>真のクラス（画像数）</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混同行列</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>まだ回答がありません。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>減少：−%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>誤り：0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>増加：クラスの+%1</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>クラスの%1</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>行：真のクラス。列：回答。</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>検出：%nクラス</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>%1 × %2画素の画像、%3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>グレースケール</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>カラー</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>訓練用%1枚、選択用%2枚、最終テスト用%3枚</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>どの画像を使いますか？</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>コピーや変更はしません。プロジェクトは場所だけを覚えます。</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST（Debianのパッケージ）</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>MNISTのファイル(IDX)のフォルダ</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>データの種類</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>種類</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>画像のフォルダ</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>画像のあるフォルダを選んでください。</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>画像を確認中</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>フォルダtestがありません。valの画像を最終テスト用にします。</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>選択用と最終テスト用の画像は無作為に分けます。</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>選択用の画像は訓練画像から無作為に分けます。</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>画像：%1枚、短辺%2から%3画素、半数は%4画素以下</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>読み込めないため省かれる画像が%n枚あります：</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>CIFAR-10のフォルダ</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>CIFAR-100のフォルダ</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>クラスフォルダに分けた画像</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011（鳥類）</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011（枠内の鳥類）</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67（屋内シーン）</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet（synsetのフォルダ）</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>画像：%1枚、短辺%2画素</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>要確認：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>画像のないクラスも残す</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>検出されたとおりで正しい</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>中のフォルダ</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>別のサンプル</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>訓練画像</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>検証画像</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>サンプルを表示する画像</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>シード </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>サンプルのシード</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>同じシードでは同じサンプルが再び表示されます。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>サンプル</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>クラスごとの画像</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>画素サイズ、カラー</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>画素サイズ、グレースケール</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>画素サイズ、%nチャネル</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>クラス</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>生徒はこれらから学びます。</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>探索中の選択はすべてこれらに基づきます。</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>最終的な数値だけに使います。</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>訓練画像のうち%1枚を、クラスの割合に応じて検証用に分けました（シード%2）。</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>正規化：平均%1、標準偏差%2（画素値は0から1）。</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>読み込み元：%1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>省かれた画像</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>フォルダtestがありません。valの画像をテスト画像とします。</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>全画像のうち%1枚を、クラスの割合に応じてテスト用に分けました（シード%2）。</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>画像は1辺%1画素の正方形で保持し、その中央を使います。学習では無作為な部分を使います。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>読み込めないため省かれた画像が%n枚あります：</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>要確認：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>注意：%1</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>前処理：%1</translation>
    </message>
</context>
<context>
    <name>nonn::DataSettingsForm</name>
    <message>
        <source>Show them to networks so</source>
        <translation>この形でネットワークに渡す</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>ネットワークから見た画像</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>正方形の1辺です。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>別の画像を受け取る教師は、画像が再びそれに合うまで要更新になります。</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>すでにこの形で渡されています。</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>データ</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>画像を読み込み中</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>画像を読み込めません：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>今どこにありますか？</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>画像のフォルダ</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>画像をプロジェクトのものと比較中</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>画像を比較中</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>画像の渡し方の変更</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>画像を変換中</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>%1を開けません：%2。ほかのプログラムが使用している可能性があります。</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>%1にカメラがありますが、開く権限がありません。グループ%2に加えるよう、このマシンの管理者に依頼してください。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>カメラが見つかりませんでした。</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>接続されているカメラを見つけるには、パッケージ%1が必要です。</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>カメラ：Qt Multimedia %1を使用。</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>カメラなし：Qt Multimedia（qt6-multimedia-dev）なしでビルドされています。</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1から数秒間画像が届いていません。ほかのプログラムが使用している可能性があります。</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation>接続中</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>取り外し中</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>生徒%1、%2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>このデバイスを取り外します。ほかのデバイスだけで回答します</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>このデバイスを再び接続します</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>フィルタ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>単独%1</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceEdit</name>
    <message>
        <source>spare</source>
        <translation>予備</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>上限が0では何も入りません。空欄にすると上限なしです</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>「%1」は未知です</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>「%1」は0から100のパーセント値ではありません</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>「%1」は生徒ではありません。0から%2です</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>生徒%1はほかで実行されていません</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>生徒%1はもう一方のデバイスでは%2です</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>「%1」という名前の別のデバイスがあります</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>デバイスには上限が1つ以上必要です：メモリ、RAM、MAC数</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>生徒%1はほかで実行されておらず、予備のデバイスもありません</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1、画像%2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>暗号化せずに問い合わせる</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>実行から作成</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>提供する生徒の実行です。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>ノードが提供するバンドル</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>ほかの場所のノードも同じものを提供する必要があります。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>それまでに回答しないものは欠けたとみなします。</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>ほかの場所のノード</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>例：10.0.0.2:8001。生徒1だけなら1=10.0.0.2:8001。</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS認証局</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>ノードの証明書に署名したもの(PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>ノードの証明書に署名したものです。</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>トークンファイル</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>トークンの入ったファイル</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>このファイルのトークンをノードに示します。</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>ほかのマシンにも、TLSやトークンなしで問い合わせます。</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>先にアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>参照</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>ノードを検索</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1を追加</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>検索中です。</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>mDNSを使い、このネットワークで--announce付きで起動されたノードを探します。</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceWords</name>
    <message>
        <source>missing</source>
        <translation>応答なし</translation>
    </message>
    <message>
        <source>Nobody answered: %1.</source>
        <translation>どれも回答しませんでした：%1。</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>全生徒：%1。</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>生徒%1が欠けています。それなしでは：%2。</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>生徒%1が欠けています。それらなしでは：%2。</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>正解です。</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>正しくは：%1。</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>テスト画像での正解率は%1です。</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>それなしでのテスト画像の正解率は%1です。</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>それらなしでのテスト画像の正解率は%1です。</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>回答なし</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>生徒%1（%2）</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>生徒%1（%2）</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1、TLS使用</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesModel</name>
    <message>
        <source>features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>ロジット</translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation>デバイスの稼働中に平均して送信する量（ヘッダと再送を含む）</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>メッセージが届かない確率</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>メッセージ(B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>送信(B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>フレーム数</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>損失(%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>レイテンシ(ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>消費エネルギー(mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>このマシンでノードを起動</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>すべて停止</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>画像について問い合わせる</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>問い合わせ続ける</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>画像について問い合わせる…</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>応答する生徒</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>全体の正解率、テスト画像</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>問い合わせた画像</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>半数の応答時間</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>100件中99件の応答時間</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>測定値と期待値</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>最後の質問に応答した生徒の、「評価」でテスト画像について測った値です。</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>ここで起動したノードを終了します。</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>生徒ごとに1つのプログラム（1台のデバイスに相当）：nonn-node。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>生徒%1：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>再起動</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>このノードには今後問い合わせません。</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>電源を失ったデバイスのように、ただちに終了します。</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>以前と同じアドレスで起動します。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全生徒：%1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>毎秒%1枚</translation>
    </message>
    <message>
        <source>Sent to the devices</source>
        <translation>デバイスへの送信量</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>デバイスからの送信量</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>レイテンシ、半数がこれ以内</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>レイテンシ、100件中99件がこれ以内</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>問い合わせを停止</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>先にこのマシンでノードを起動するか、右側で追加してください。</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>問い合わせ中です。</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>次の検証画像を使います。</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>停止するまで、検証画像を1枚ずつ問い合わせます。</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>画像やそのフォルダをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>問い合わせる画像</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.bmp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>画像1枚あたり</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>これまでの全質問の平均（gRPCメッセージとして）。時間は質問から回答まで</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期待値</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>画像を各デバイスへ送る場合に、計画のデバイスと無線について「通信」で計算した値</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>カメラ…</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>カメラが見ているものに対する回答です。ウィンドウが開いている間だけ続きます。</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>生徒の学習後に分割または計画が変わりました。学習し直すか、右側で回答させる生徒の実行を選んでください。</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>学習済みの生徒ができると、デバイスが応答します。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>学習へ移動</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>各生徒をそれぞれのデバイス上のように単独で動かし、画像について問い合わせ、1つ停止して残りがまだ何を知っているかを確かめます。ほかのマシンのノードは右側で追加します。</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>このマシンでノードを起動</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>ノードは、現在選ばれているものとは別の実行の生徒を提供しています。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>ノードが提供するバンドルを作成中</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>バンドルを読み込み中</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>プログラムnonn-nodeが、このプログラムと同じ場所にもPATHにも見つかりません。インストールするか、ほかで動くノードを追加してください。</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>ノードから切断中</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>ノードに接続中</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>デバイスに問い合わせ中</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>期待値を計算中</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>ノードを検索中…</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>通知しているノードは見つかりませんでした。</translation>
    </message>
</context>
<context>
    <name>nonn::EmulationTable</name>
    <message>
        <source>Board</source>
        <translation>ボード</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>画像あたりの命令数</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>エミュレートしたボード上</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>others</source>
        <translation>不一致</translation>
    </message>
    <message>
        <source>Flash (bytes)</source>
        <translation>フラッシュ（バイト）</translation>
    </message>
    <message>
        <source>RAM (bytes)</source>
        <translation>RAM（バイト）</translation>
    </message>
    <message>
        <source>Planned RAM (bytes)</source>
        <translation>計画のRAM（バイト）</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>スタック（バイト）</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>推定（ms）</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>プロファイルによる値（ms）</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>命令数 × 1命令あたりのサイクル / クロック</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>このプロセッサのデバイスについて計画が用いる値</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>変化を表示</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>全デバイス接続時との比較</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>パーセント表示</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>残っているデバイス</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>全デバイス接続、%1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>全デバイス接続時からの変化、%1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>接続中のデバイス、%1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>先にデバイスをクリックして取り外してください。</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>%1による値です。</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>%1による値です。忠実度はテスト画像で測ります。</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>まだ生徒に問い合わせていません。</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>画像と表</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>残ったデバイスは専用の融合層で回答する</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>デバイスが取り外されているとき、残りのデバイスにフィットした融合層が回答します。オフの場合は、欠けたデバイスの寄与が除かれるだけです</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>評価</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>デバイスの取り外し</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>テスト画像</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>ここでの探索は検証画像で測ります。テスト画像は最終的な数値のためのもので、見た回数が記録されます。</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>テスト画像で測定</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>学習済みの生徒がまだありません。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>学習へ移動</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>生徒に問い合わせ中</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>評価を読み込み中</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>テスト画像で測定中</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>どの実行の生徒を見るか。</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>測定中です。</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>この計画の学習済みの生徒がありません。学習させるか、別の実行を選んでください。</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>生徒の学習後に分割または計画が変わりました。学習し直すか、右側で見る実行を選んでください。</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>実行%1は、プロジェクトの現在のものとは別の分割または計画で学習されています。</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>デバイス%1の接続</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>デバイス%1の取り外し</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>検証画像について生徒に問い合わせ中</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>生徒への問い合わせが最後まで終わっていません。</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>問い合わせる</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>データへ移動</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>デバイスが欠けたとき</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>残ったデバイスの組み合わせごとに、全体用の融合層に代わって専用の融合層が回答します。生徒は変わりません。検証画像を、ラベルなしで使います。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特徴量</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>ロジットの分担</translation>
    </message>
    <message>
        <source>From</source>
        <translation>層の入力</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>残存デバイス用の層をフィット</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>層を削除</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>残存デバイス用の層をフィット中</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>残存デバイス用の層を削除中</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>デバイスが送るもの。ロジットの分担はクラスが少ないときメッセージが短くなり、特徴量のほうが多くの情報を含みます。</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>%1個あります。%2（%3）。</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>訓練</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>検証</translation>
    </message>
    <message>
        <source>test</source>
        <translation>テスト</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>訓練画像%1枚</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>検証画像%1枚</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>テスト画像%1枚</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>全生徒、%1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>全生徒の融合による正解の割合</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>教師、%1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>教師の正解の割合</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>マスク付き教師、%1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>どの生徒も模倣しないフィルタを除いた教師の正解の割合</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>一致率、%1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>生徒たちの融合による回答が教師の回答と一致する画像の割合</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>接続中%1/%2、%3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>接続中の生徒による正解の割合</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1：%2%3ポイント</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>デバイスをクリックすると取り外せます。正解率、混同、画像は%1によるものです。</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>「%1」の付いた数値と表は%2によるものです。</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>テストの数値は%n回見られています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>生徒はここではエクスポート時と同じfp32で測ります。「学習」での同じ画像の全生徒の値は%1（%2）です。</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>専用の層なし</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>専用の層あり</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>欠けたものを除いて回答した場合の、同じ画像でのこれらのデバイスによる正解の割合</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>これらのデバイスにフィットした融合層による、同じ画像での正解の割合</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>表（CSV）</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>プロジェクトの報告書（HTML、PDF）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>フォルダを開く</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>重みの精度</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>書き込み先のフォルダ</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>書き込んだファイル</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>フィルタグラフ</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>各表示の図</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>この計画の学習済みの生徒がありません。学習させるか、横でどの実行のものを書き出すか選んでください。</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>学習済みの生徒がまだありません。先に学習させてください。</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>フォルダを指定してください。</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>書き出すものを1つ以上選んでください。</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>生徒と融合層の形式</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>教師も含める</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>生徒の形式</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>PyTorchとLibTorch用</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>ONNX Runtimeなど多くのエンジン用</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>教師はONNXで書き出します。</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>ボード用のC99、ライブラリ不要</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>エミュレートしたボードで試す</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>画像について問い合わせる…</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>バンドル</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>基準ベクトル付きの全形式、サーバ用のモデルリポジトリ、生徒を実行するプログラム：専用のフォルダとzipアーカイブ。精度はこれらの実行時のものです。</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>画像に対する各生徒と全生徒の回答です。画像やそのフォルダをここにドロップすることもできます。</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>問い合わせる画像</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>画像 (*.jpg *.jpeg *.png *.webp *.bmp);;すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>生徒をCとしてコンパイルし（fp32を選べばfp32、それ以外はint8）、QEMUのCortex-M4、M7、M33とRISC-Vで画像を実行して比べます。</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>教師がありません。</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>カメラ…</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>カメラが見ているものに対する各生徒の回答です。ウィンドウが開いている間だけ続きます。</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>8ビット整数での微調整のエポック数</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>微調整なし</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>微調整、エポック数： </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>生徒はint8のために、ONNX、C、バンドルとして微調整されます。</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>書き込む前に生徒を8ビット整数として追加訓練し、正解する検証画像が増えればそれを採用します。int8での損失が小さいときは、1、2エポックでは何も得られません。</translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>エクスポート中</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>すべての表示を描画中…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>%n個のファイルを%1に書き込みました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1読み戻した生徒と学習結果との差は最大%2です。</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>コマンドを書き出し中</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>%1の生徒をエミュレートしたボードで実行：時間は実際のボードとは異なりますが、ほかは同じです。</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>%1は試せませんでした：%2。</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>エミュレートしたボードで生徒を試行中</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>デバイスから見た画像%n枚：1スレッドで1枚あたり%1 ms。</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>全生徒でのテスト画像の正解率は%1でした。</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>画像について問い合わせ中</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>1命令あたり%1サイクル、%2 MHz（推定）。プロファイルは%3のもの</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>デバイスから見た画像：1スレッドで%1 ms。</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>%nエポックの微調整で、検証画像のint8での正解率は%2に代わり%1となり、採用しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>%nエポックの微調整で、検証画像のint8での正解率は%2に代わり%1となり、採用しませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>nonn::FailureTable</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>故障への備え</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>%1%消失時(%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>各デバイスがこの確率で独立に失われるときの期待正解率。シードにわたる平均 ± 標準偏差。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>部分集合ごとの融合</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>各生徒を二重に</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>注目箇所</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>クラス別の活動度</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>最も強い隣接フィルタ</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>フィルタが選択されていません</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>グラフのフィルタをクリックするか、Shiftキーを押しながら複数を囲んでください。</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>活動度：全体の%1</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>このしきい値ではエッジがありません</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>エッジ：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>フィルタ%n個</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1：フィルタ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation>最も強く反応する画像を検索中…</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>表示に使える画像がありません。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation>フィルタグラフ</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移動先</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>この生徒のフィルタをすべて選択</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>選択を解除</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>全体表示</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>フィルタを配置中…</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>フィルタグラフはまだありません</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>%n個のフィルタを%1へ移動</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>生徒の上にドロップしてください</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>選択範囲に拡大</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>隣接フィルタも選択</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>選択を反転</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>クラスで選択</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>全フィルタ対の重み</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>重み%1、エッジあり</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>重み%1、しきい値未満</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>フィルタグラフはまだありません</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>重み0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1、%1以上がエッジ</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>重み</translation>
    </message>
</context>
<context>
    <name>nonn::FoldingColumns</name>
    <message>
        <source>Fold again: %1</source>
        <translation>再びたたむ：%1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>場所がないためたたみました：%1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>%1が2倍なら：%2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>層のパイプライン</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>行のタイル</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>改善項目</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>論文、最大(×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>ここ(×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>決め手</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>仮定した数値が2倍だった場合の比。影響の大きい2つを示します</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>比の定義</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>分担の単位</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>送信(B)</translation>
    </message>
    <message>
        <source>Weights a device (B)</source>
        <translation>デバイスあたりの重み(B)</translation>
    </message>
    <message>
        <source>On the device that holds most</source>
        <translation>最も多く保持するデバイスの値</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>全デバイスの合計。重複計算は回数分を数えます</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>レイテンシ(ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>可否</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>最も負荷の大きいデバイスの内容が、どのデバイスにも収まるかどうか</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1（最良）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>Before layer</source>
        <translation>層の前</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>テンソル(C × H × W)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>個別送信(B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>一斉送信(B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>プーリング後の特徴量を分類器へ</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>グラフの設定の変更</translation>
    </message>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>フィルタ%n個の移動</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1：%2（以前は%3）</translation>
    </message>
    <message>
        <source>students</source>
        <translation>生徒数</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>最も強いフィルタ</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>均等化</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>除外の対象</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>重みの規則</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>このしきい値ではエッジがありません</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>エッジの重み%1から%2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>色は活動度</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>色はエッジ数</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>凡例</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>ほか%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>フィルタ、活動度は不明</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>フィルタ、面積は活動度</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>フィルタ、面積はエッジ数</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>フィルタ</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>フィルタを囲んで選択</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>拡大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>縮小 (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>すべて表示 (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>重みを行列で表示</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>フィルタ番号</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>フィルタ%1はありません。</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>番号または名前でフィルタを検索</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>描画の見た目</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>ラベル</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>エッジ</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>生徒ごとの領域</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>最も応答するクラス</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活動度</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>エッジ数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>すべて同じ</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · フィルタをクリックすると詳細を表示</translation>
    </message>
</context>
<context>
    <name>nonn::GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation>自動</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation>活性化ハブ(AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>共活性化(CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>重みの規則</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AHは強いフィルタと弱いフィルタを、CAは応答の似たフィルタを結びます。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation>top-kフィルタ</translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation>各画像で最も強いk個のフィルタだけがエッジを作ります。0はすべてです。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>しきい値</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>弱いほうからこの割合のフィルタ対にはエッジを付けません。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒数</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>何台のデバイスで分担するか。</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>全フィルタを保持</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>孤立フィルタを除外</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>最大のグループを除外</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>どの生徒も学ばないフィルタ：なし、エッジのないもの、または最大のグループ（手法の著者の方法）。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>均等化</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0はコミュニティだけに従い、1は全生徒を同じ大きさにします。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
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
        <translation>無作為（対照）</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>連続（対照）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>アルゴリズム</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>高いほど、小さなコミュニティが多くなります。</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>解像度を自動で決定</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>同じシードからは同じ生徒が得られます。</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>自動で探します。自分で設定するにはチェックを外してください。</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>重みはインポートされたもので、規則によるものではありません。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>クラスごと</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>対照の大きさはLeidenのコミュニティと同じですが、中身は違います。クラスごと：同じクラスに応答するフィルタ。</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>クラスの名前を読み込み中</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>フィルタグラフは教師の回答から作りますが、まだ教師がありません。</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>教師を選択</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>フィルタグラフの作成後に教師が変わりました。</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>教師が検証画像を見て、ともに応答するフィルタを結びます。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>作り直す</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>フィルタグラフを作成</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>教師に問い合わせ中</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>エッジ%n本</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>モジュラリティ%1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>これらのフィルタの教師%1</translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>除外%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation>フィルタ%1を確認中</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>フィルタグラフ</translation>
    </message>
    <message>
        <source>Weights, filters x filters (*.csv)</source>
        <translation>重み、フィルタ x フィルタ (*.csv)</translation>
    </message>
    <message>
        <source>Activities, images x filters (*.csv)</source>
        <translation>活動度、画像 x フィルタ (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>フィルタグラフをインポート</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>フィルタグラフをインポート中</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>%1の1列目は名前ですか？</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>%1の1行目は名前ですか？</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>順に増える整数で、行番号や列番号とも、ほかと同じ数値ともとれます。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数値</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>疎：エッジのないフィルタが%n個あります。しきい値を下げると増えます</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> （%1枚の画像のサンプル）</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>手で移動したフィルタは、設定に従って分割し直されました。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>nonn::ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation>全生徒</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>生徒%1、取り外し中</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1が真のクラスです</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>回答者</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Second</source>
        <translation>2番目</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>3番目</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>画像%1：%2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1、正解</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1、誤り</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>待機中</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>完了（%1）</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>キャンセル済み</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · 残り約%2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>ジョブはまだありません。時間のかかる処理はここに表示され、ここでキャンセルできます。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>%1をキャンセル</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>終了しています。</translation>
    </message>
</context>
<context>
    <name>nonn::Jobs</name>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
</context>
<context>
    <name>nonn::KeepMenu</name>
    <message>
        <source>Save…</source>
        <translation>保存…</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>図をコピー</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>CSVとしてコピー</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdownとしてコピー</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>LaTeXとしてコピー</translation>
    </message>
</context>
<context>
    <name>nonn::KeptFiles</name>
    <message>
        <source>Table, comma-separated</source>
        <translation>表、コンマ区切り</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>表、Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>表、LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>図、%1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>表示内容を保存</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>表示内容を保存中</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>%1に保存しました</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>畳み込み%1</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1、ストライド%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1、%nグループ</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>バッチ正規化</translation>
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
        <translation>和</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>%1の最大値</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>マップ全体の平均</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>線形</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>%1 × %1につき1画素、0のチャネルを追加</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>%1 × %1の窓の平均</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>全要素を1列に</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – 特徴層</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>生徒はこの層のフィルタを模倣します。</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>デプロイ時にはなくなります。スケールとシフトは前の畳み込みに組み込まれます。</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>画像1枚あたりの積和演算の回数（百万回）</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>チャネル × 高さ × 幅</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>デプロイ時(KB)</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>畳み込み</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>演算</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>出力(C × H × W)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>重み(B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>使用中(B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>実行中にメモリ上にある活性値</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>生徒の演算</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>代わりに実行</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>答えを表示</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## レッスンは終わりです

ステップはもう一度たどれます。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>質問：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答え：</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>ステップ%1/%2</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>最初のステップです。</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>操作を待っています</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>次へ</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>完了しています。</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>レッスン</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>レッスンを開く…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>レッスンを開く</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>レッスン (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>指導用シートを保存…</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>レッスン：%1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>指導用シートを保存</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>保存できませんでした</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1：%2から%3、最小%4、最大%5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%2に対する%1。%3。</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1、ばらつき</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>フィルタを分割中</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>グラフを配置中</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>分割を保存中</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>ここで停止されました</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>新規プロジェクト(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>開く(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近使ったプロジェクト(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>デモを開く(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>プロジェクトを閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>まだ何も開いていません</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>編集(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>やり直す(&amp;R)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>ツール</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>開く</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>表示(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>段階(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>ウィンドウを初期状態に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>システムに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字サイズ(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>言語(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>言語は次回の起動時に変わります。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>マニュアル(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>NoNN Workbenchについて(&amp;A)</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>NoNN Workbenchについて</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;ニューラルネットワークのネットワークを構築し、調べます（&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;）。&lt;/p&gt;&lt;p&gt;Qt %2、LibTorch %3&lt;/p&gt;&lt;p&gt;ライセンス：GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>ジョブ</translation>
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
        <translation>%1を開いています</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1を開けません：%2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>プロジェクトを開く（.nonnで終わるフォルダ）</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>デモのプロジェクトを作成中</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>処理が進行中です</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>実行中のジョブがあります。学習はその時点で保存され、後で再開できます。</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存して閉じる</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>作業を続ける</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>フィルタグラフをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>元に戻す操作はありません</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>やり直す操作はありません</translation>
    </message>
    <message>
        <source>Copy as nonn &amp;commands</source>
        <translation>nonnコマンドとしてコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>コマンドを書き出し中</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>コピーしました。このページまでのプロジェクトを作るコマンドです。</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>コピーできませんでした</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>プロジェクタモード(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>ジョブ：%n件が進行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>破損を確認中</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>プログラムが最後に書いた設定に戻せます。</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>作り直せるもの：%1。</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>破損したファイルは、名前の末尾に「.damaged」を付けて隣に残します。</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>プロジェクトを修復中</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>初めての方へ：2分のツアーがあります（ヘルプ &gt; レッスン）。</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>レッスン(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>動き(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>控えめ</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>すべて</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>マニュアル</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>戻る</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目次</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>最初に開いたページです。</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>マニュアルを検索</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>見つかりません</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>新規プロジェクト</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>プロジェクトを作成中</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>プロジェクトを作成中…</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>このマシンでAvahiが応答しません（%1）。avahi-daemonをインストールするか、アドレスを入力してください。</translation>
    </message>
</context>
<context>
    <name>nonn::NodesModel</name>
    <message>
        <source>starting</source>
        <translation>起動中</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>未接続</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>late</source>
        <translation>応答遅れ</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>起動失敗</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>ノード</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>中央値(ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99% (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>このノードが回答した質問の数</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>最近の回答の半数がこの時間内に届きました</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>最近の回答100件中99件がこの時間内に届きました</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>ノードへ：画像とそれに伴うもの（gRPCメッセージとして）</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>ノードから：回答とそれに伴うもの</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>実際のノードも取り外す</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>チェックしている間は、デバイスを取り外すと、電源を失ったデバイスのようにそのnonn-nodeがただちに終了し、接続すると同じアドレスで再び起動します。</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>これらの生徒のノード%2個中%1個がこのマシンで動作しています（「デバイス」を参照）。</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseModel</name>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>It costs most of all: so many decibels below what it takes in</source>
        <translation>最も損失の大きい層です：入力よりこのデシベル数だけ低い</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>層の出力について：あるべき値の2乗を、ずれの2乗で割った10 log10。6デシベルで1ビット。</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>層の入力のうち最も悪いものからの低下。誤差が打ち消し合うところでは0未満</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>出力(C × H × W)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>SN比（dB）</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>ここでの損失（dB）</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>8ビット整数による各層の損失</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>層を表示する生徒</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>8ビット整数では検証画像%L2枚中%1%が正解、以前は%3%。</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1の損失が最大：%2 dB。</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>名前に応じて区分またはクラス</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>名前にかかわらずクラス</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>区分を自分で選択</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>中のフォルダ</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>訓練用</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>選択用</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>最終テスト用</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>フォルダを選択</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>訓練用の一部</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>訓練用の画像のあるフォルダを選んでください。</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>対照との比較</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>保持されたフィルタ</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>保持された活動度</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>モジュラリティ</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>検出されたコミュニティ</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>安定性</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>マスク付き教師</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>無作為と連続のグループは、大きさも保持するフィルタも同じです。それらより良い分がグラフの効果です。</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>生徒ごとのフィルタ</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>フィルタ数</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>まだ分割がありません。</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>解像度に対するモジュラリティ</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>解像度</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>コミュニティ数</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>モジュラリティと偶然の比較</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>対照はまだ作られていません。</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>生徒の内部にあるエッジの重みが、偶然の場合よりどれだけ多いか。解像度1で、除外フィルタは1つのグループとします。</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>ほかのシードのグループとどれだけ似ているか：正規化相互情報量の平均、1は同一です。</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>保持したフィルタだけを持つ場合の、検証画像での教師の正解率。</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>手動で編集済み</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>解像度%1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>%n個のシードによる</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>教師%1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>曲線を計算中…</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>曲線はまだ計算されていません。</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>計算中：現在%n個の解像度。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>点をクリックするか、矢印キーで移動してEnterキーを押すと、その解像度で分割します。</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>%1枚の画像のサンプル</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>分割</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>フィルタグラフができるとフィルタを分割します。</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>フィルタグラフへ移動</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>解像度を試行中</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>偶然と比較中</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>この分割</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>無作為、同じ大きさ</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>連続、同じ大きさ</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>案%1を復元中</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>案%1の選択</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>案を読み込み中</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>分割を%1として保持中</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>案%1を削除中</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>案%1の削除</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>どこに置きますか？</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>プロジェクトは、通常のJSON、CSV、.ptファイルのフォルダです。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>フォルダ</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>%1を作成します</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>プロジェクトのフォルダ</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>プロジェクトには名前が必要です。</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>名前に「/」は使えません。フォルダは下で選んでください。</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>フォルダは/home/meのような絶対パスにしてください。</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>needs %1 of %2, has %3</source>
        <translation>%2が%1必要ですが、%3しかありません</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>次に大きい%1には%3が%2必要です</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>収まる</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>メッセージ</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>このデバイスは予備です。生徒を実行しません。</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>デバイスが応答しない確率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>欠落</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>メモリ(B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM(B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>メッセージ(B)</translation>
    </message>
    <message>
        <source>Gone (%)</source>
        <translation>欠落(%)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>nonn::PlanPage</name>
    <message>
        <source>Devices and students</source>
        <translation>デバイスと生徒</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n個の生徒が収まりません。組み込みのネットワークに十分小さいものがありません。該当するデバイスの上限を増やしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>すべての生徒が収まります。最大のものは%1で、教師の%3の1/%2です。</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>生徒%1：%2。</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>画像あたりの期待バイト数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>消費エネルギー</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>全メッセージの到達</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>セルをダブルクリックするか、直接入力すると変更できます。上限が空欄なら制限しません。</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>デバイスを追加</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>右の設定どおりの予備を追加します。その後、生徒を選んでください。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>複製</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>先にデバイスを選んでください。</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>同じ生徒を実行する同じデバイスをもう1台：複製。</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>RAMの内訳</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>層の一覧</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>生徒の数</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>計画の詳細</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>この条件で計画</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>全デバイス</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>選択したデバイス</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>それぞれ個別</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>For</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation>その速度と電力から、画像1枚の処理時間と消費が決まります。</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>無線</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>重み、活性値、メッセージを保存する数値形式です。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>デプロイ時の重み用。KB = 1000バイトです。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>ピーク時の活性値用。入力を含みます。</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>画像あたりの積和演算の回数です。</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>デバイスに入る最大</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>フィルタの割合に応じる</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>消費エネルギー</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>デバイス故障時の正解率</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>各デバイスの生徒を自動選択</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>これらの生徒をこれらのデバイスに割り当てる方法のうち最良のもの。予備のデバイスは、有効なら複製になります。</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>生徒のサイズ：フィルタが少なければ小さくもできます。</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>優先する目的</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>どのデバイスでどの生徒を実行するかをプログラムが選ぶときの基準です。</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>上限なし、または50Mなど</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>上限なし、または500KBなど</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>デバイスには上限が1つ以上必要です：メモリ、RAM、MAC数。</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>まだ生徒がありません。先にフィルタを分割してください。</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1台のデバイスでは%2個の生徒に足りません。生徒ごとに1台必要です。</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>デバイスの数値…</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>無線の数値…</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>速度、起動コスト、メモリ、電力：自分のものとして全プロジェクト用に保存されます。</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>デバイスが異なります。上で1つ選んでください。</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>速度、レイテンシ、フレーム、損失：自分のものとして全プロジェクト用に保存されます。</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>無線が異なります。上で1つ選んでください。</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>デバイスの変更</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>デバイスのプロファイルを読み込み中</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>計画の前に、フィルタを生徒に分割する必要があります。</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>フィルタグラフへ移動</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>この計画の作成後に分割が変わりました。</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>計画し直す</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>右側でデバイスの容量を指定すると、各生徒に収まる最大のネットワークが選ばれます。</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>1台500 KBで計画</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>計画を作成中</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>計画</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>その計画を表示</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>収まらない生徒があります。この計画は保存されません。</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>以下同様です。</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>そのように変更</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>まだ何も学習できません。</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>「学習」では引き続き前の計画（%1）を使います。</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>生徒の数を比較中</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>デバイスは追加されませんでした。まだ上限がありません。右側で容量を指定してください。</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>デバイスの数値</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>無線の数値</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>自分のデバイスを保存中</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileDialog</name>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Forget these figures</source>
        <translation>この数値を破棄</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>付属のものは元どおりになり、それ以外はなくなります。</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>別の名前にすると別のものになり、前のものは残ります。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>メモリ</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>重み用（例：500KB）。空欄：不明。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>活性値用。</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>速度、%1（百万MAC/s）</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>通常の畳み込み。</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>depthwiseの速度、%1（百万MAC/s）</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>depthwise畳み込み。空欄：通常と同じ。</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>起動コスト（ms）</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>画像1枚の、計算以外のコスト。</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>電力（W）</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>計算中。</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>エネルギー、%1（nJ/MAC）</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>電力より優先されます。</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>速度（百万bit/s）</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>レイテンシ(ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>メッセージあたり。空欄：0と数えます。</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>無作為な遅延（ms）</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>その平均。</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>フレーム（バイト）</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>1フレームが運ぶメッセージの量。</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>ヘッダ（バイト）</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>各フレームに加わります。</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>エネルギー（nJ/bit）</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>失われるフレーム（%）</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>1フレームが失われる確率。</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>再送</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>失われたフレームの、最大回数。</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>フレームを満たして送るアプリケーションから見た速度。</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>プロトコル（バイト）</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>フレームより上の層が各メッセージに加える量。</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>ピーク時のRAMの内容</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>テンソル(C × H × W)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>RAM使用量(B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>RAMの用途</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>入力：画像</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>もう読まれない</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>%1の出力</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>演算の作業領域</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>RAMは%1、%2で決まります。</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1減らす方法：%2。</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>学習済みの生徒がまだありません</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>現在の計画のものはありません</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>最新（実行%1）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>別の分割または計画</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>先に生徒を学習させてください。</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完了</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>最後のエポックの前に停止しました。再開できます。</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>この実行の後に分割または計画が変わりました。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最良のエポック</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>検証正解率(%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>画像/秒</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>ベータ</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>一部</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>一部の生徒だけの実行です。nonn mergeコマンドでほかの生徒の実行と結合します。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>nonn::SampleBrowser</name>
    <message>
        <source>Students disagree</source>
        <translation>生徒間で不一致</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真のクラス</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>正解と誤り</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>誤り</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>接続中の生徒が単独では異なる回答をする画像だけ</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>この画像への各自の回答</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>すべての真のクラス</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>すべての回答</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>真のクラスが%1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>%1と回答</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1/%Ln枚の画像、名前は回答</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>各画像に対する生徒の回答はまだありません。</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>該当する画像がありません。</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>画像%1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>実際は%1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>真のクラス：%1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>プロジェクトを読み込み中</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>既定値に戻す</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>%1を既定値に戻す</translation>
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
        <translation>ネットワークが見るのは1辺がこの画素数の正方形です。画像は双線形補間で拡大縮小し、中央の正方形に切り抜きます。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>そのまま</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>このカメラの画像は読めません：形式は%1です。</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>残り約%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>キャンセルしました。それまでの内容は変わっていません。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>保存中</translation>
    </message>
</context>
<context>
    <name>nonn::StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>nonn::StageList</name>
    <message>
        <source>done</source>
        <translation>完了</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>要更新</translation>
    </message>
    <message>
        <source>running</source>
        <translation>実行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失敗</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>未作成</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>段階</translation>
    </message>
</context>
<context>
    <name>nonn::StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>単独、%</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>この生徒だけが応答するときの正解の割合</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>欠けた場合、%</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>この生徒が応答しないときの、ほかの全生徒による正解の割合</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>忠実度</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>担当フィルタの教師の特徴量にどれだけ近いか：コサイン類似度の平均、1は同一</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>偶然の値</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>別の画像に対する教師の特徴量と比べた同じ値：偶然に得られる水準</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – 現在接続中</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>これらの生徒がともに回答するときの正解の割合</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>応答する生徒</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>正解、%</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>これらだけにフィットした融合層による、同じ割合</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>専用の層、%</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>デバイスあたりのメモリ</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>全体のメモリ</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>画像あたりの送信量</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>レイテンシ</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>誤答</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>実行%1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒数</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>適合</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>メモリ(B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>最大の生徒の値</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>全体(B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>全生徒のメモリの合計</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>送信(B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>レイテンシ(ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>消費エネルギー(mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>正解率(%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>検証画像での値（そのようなネットワークを学習させた場合）</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>生徒の数</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>数を比較</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>生徒が1、2、3…個ならどうなるかを比べます。プロジェクトは何も変わりません。</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>メモリの合計を現在と同じにする</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>各デバイスをそのままにする</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>横軸の数値</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>縦軸の数値</translation>
    </message>
    <message>
        <source>against</source>
        <translation>対</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>両方でこれを上回るものがない</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>これを上回るものがある</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>生徒1、2、3…個の%1</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>比較中…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>生徒%n個を採用</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>この数を採用</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>先に図の点または表の行を選んでください。</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>プロジェクトは現在この数です。</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>フィルタをこの数の生徒に分割します。「元に戻す」で取り消せます。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>プログラムに付属のもの（Fashion-MNIST用）</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>後で：プロジェクト内で学習またはインポート</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>どの教師を使いますか？</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>生徒が模倣する、学習済みの大きな分類器です。</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>教師ファイル</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>参照…</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>フィルタグラフには教師が必要です。それまでプロジェクトには画像だけが入ります。</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>ファイルを選んでください。</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>ファイル：TorchScript、ONNX、重み、またはこのプログラムの教師</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>確認中…</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherCurves</name>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交差エントロピー</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>検証画像での正解率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>まだ数値がありません。最初のエポックの後に表示されます。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>%1をインポート</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message>
        <source>Students imitate</source>
        <translation>生徒の模倣対象</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>チャネル</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>正規化の方法</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>標準偏差</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正解</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>正規化</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>重みだけのファイルの場合のみ（resnet18など）</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>組み込みのネットワーク</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>教師 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>教師を確認中</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1：パラメータ%2個、%nクラス、模倣できるフィルタ%3個</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>検証画像%2枚中%1枚が正解です。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>試した%n通りの正規化のうち最良のもの：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>これは偶然とほとんど変わりません。これらのクラスをこの順序で知っていますか？</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>プーリング前の最後のマップ（推奨）</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>検証画像%1枚による値</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>これらの画像</translation>
    </message>
    <message>
        <source>half</source>
        <translation>すべて0.5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>given</source>
        <translation>指定値</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>ファイルの記載どおり</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0から255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1、青が先</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1、同等</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>層</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>デプロイ時の重みの精度</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>デバイス上での重みの保存形式</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>デプロイ時の精度</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>パーセント表示</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混同</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>正解率、検証</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>検証画像の正解の割合</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>正解率、テスト</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>テスト画像の正解の割合</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>パラメータ数</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>画像あたりのMAC数</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>積和演算の回数</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>デプロイ時、%1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>その重み。バッチ正規化は可能な限り組み込みます</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>活性値のピーク、%1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>画像1枚の処理中に特徴マップが同時に使う最大のメモリ</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>割り当てるフィルタ</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>生徒が模倣する特徴層のフィルタ</translation>
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
        <translation>教師ファイルをインポート…</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>教師を学習させる…</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>プログラムに付属する教師はFashion-MNIST用だけです。</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>付属の教師を使う</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>学習を続行</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>教師は学習済みの大きな分類器です。右側でインポートするか、学習させてください。</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>プログラムに付属のものを使う</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>ファイルをインポート…</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>プログラムに付属。このプログラムがFashion-MNISTで学習させたものです。</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>このプロジェクトで学習。</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>インポート元：%1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>教師の混同を読み込み中</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>テスト画像%Ln枚</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>教師をインポート</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>教師をインポート中</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>教師の準備ができました。別の教師から作ったものは要更新です。</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>%1を学習中</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>教師の学習が完了しました。</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>このプロジェクトの教師は、このコンピュータでインポートしていないプログラム(TorchScript)です。許可するまで実行されません。プロジェクトの出所が確かな場合だけ許可してください。</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>実行を許可</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>教師の実行を許可中</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1（%2/%nエポック）</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 was stopped.</source>
        <translation>%1の学習は停止しました。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>停止した学習があります</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>%1の学習は停止しており、続行できます。別の設定で学習すると、それに置き換わります。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>最初から始める</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>停止しました。学習はその時点で保存され、続行できます。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>画像の半数</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>教師の学習</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>アーキテクチャ</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>一覧から選ぶか、任意の幅と深さを指定：wrn-D-K、vgg-D-K、mobilenetv2-K。</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>コサイン、0まで</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>段階的、5分の1ずつ</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>各訓練画像を見る回数です。</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>バッチあたりの画像数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>短い上昇の後のピーク値です。</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>下がり方</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>重み減衰</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>最大移動量</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>各画像を無作為にずらします。0では動かしません。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>学習に使う画像がまだありません。</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>パラメータ%1個、%2、生徒に割り当てるフィルタ%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>そのようなネットワークはありません：%1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>面積がこの割合以上の、画像の一部を使います。0：画像全体をずらして使います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>明るさ、コントラスト、彩度を最大この割合だけ変えます。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>画像の長方形の領域を塗りつぶす確率です。</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>受信</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>計算</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待機</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>送信</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1から%2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1、合計</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>ネットワーク</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>デバイス</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>動作</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>開始(ms)</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>終了(ms)</translation>
    </message>
</context>
<context>
    <name>nonn::TrainPage</name>
    <message>
        <source>Runs</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>検証正解率</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>画像/秒</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>残り時間</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>損失を対数表示</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑化</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲線の平滑化</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>指数平均における過去の値の重みです。元の曲線も表示されたままです。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>検証画像での正解率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>正解率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>学習の前に、収まる計画が必要です。</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>最初から始めます。未完了の実行はそのまま残ります。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教師</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>最良%1、エポック%2</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>教師%1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>この実行を使う</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>元になったグラフ、分割、計画を復元します。元に戻せます。</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>分割と計画を保存していなかった古いバージョンのものです。</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>プロジェクトの現在のものとは別の分割または計画の実行に使います。</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>学習中です。先に一時停止またはキャンセルしてください。</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>学習中のものはありません。</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>学習をその時点で保存します。後で続行できます。</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>学習を保存中です。</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>学習を終了します。得られた結果は残り、後で続行できます。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>実行の名前</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>実行のメモ</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>この実行を削除しますか？</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1とその生徒は完全に削除されます。</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>まだ実行がありません。</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>実行%1の名前</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名前</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>学習中です。</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>数値はまだありません。最初のエポックの間に出ます。</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>詳細設定</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>エポック</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>訓練画像を一巡する回数です。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>使用する訓練画像（クラスの割合に応じて）。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>バッチ</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学習率</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>ピーク時の値です。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>スケジュール</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>コサイン</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>段階的</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>まとめて：全体の回答の損失で学習します。個別：それぞれ単独で学習し、学習中にほかのデバイスを必要としません。</translation>
    </message>
    <message>
        <source>together</source>
        <translation>まとめて</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>個別</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>損失</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>特徴損失</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>生徒の特徴量が、教師の担当フィルタからどれだけ離れているか。</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>分割ごと</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>連結</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>特徴の重みβ</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>蒸留の割合α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>教師の回答の割合。残りはラベルです。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>高いほど、教師の迷いがより多く伝わります。</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>デバイスドロップアウト</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>融合層の学習中に、生徒のメッセージが失われる確率です。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>画像を最大この画素数だけずらします。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>左右反転</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>画像の半数を左右反転します。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>いいえ</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>はい</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>回答用メモリ</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>教師の回答を保持し、再計算を省くためのものです。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>シード</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>同じシードと設定からは同じ生徒が得られます。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>切り抜き</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>面積がこの割合以上の、画像の一部を使います。0：画像全体をずらして使います。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>色</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>明るさ、コントラスト、彩度を最大この割合だけ変えます。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>画像の長方形の領域を塗りつぶす確率です。</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>学習</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>実行を読み込み中</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>生徒の大きさを決める計画ができると、生徒を学習させられます。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>計画へ移動</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>学習し直す</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>生徒を学習中</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>実行%1：%3で検証画像の正解率%2</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>一時停止しました。学習はその時点で保存されています。</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>実行%1が完了しました：検証画像の正解率%2</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>この分割の計画がないため、学習できません。計画し直すか、下で実行を選んで「この実行を使う」を押してください。</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>生徒の学習後に分割または計画が変わりました。学習し直すか、下で実行を選んで「この実行を使う」を押してください。</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>実行%1の分割と計画を復元中</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>実行%1の使用</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>キャンセルしました。実行は未完了のまま残り、保存時点から続行できます。</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>実行%1のメモを記入中</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>実行%1を削除中</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>余裕なし</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>全%1、%2</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsPanel</name>
    <message>
        <source>Kept variants</source>
        <translation>保持した案</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保持</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>選択</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>削除</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>現在の分割の名前</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>まだ分割がありません。</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>先に現在の分割の名前を入力してください。</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>名前に/と\は使えず、先頭をピリオドにもできません。</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>この名前の案はすでに保持されています。</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>まだ保持した案がありません。</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>先に保持した案を選択してください。</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>現在の分割です。</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>そのグラフ、分割、計画を現在のものの代わりに復元します。元に戻せます。</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>ここで保持した分割は、その後何を変えてもグラフと計画ごと残り、比較したり選び直したりできます。</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>除外%n個</numerusform>
        </translation>
    </message>
    <message>
        <source>Present partition</source>
        <translation>現在の分割</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1（現在）</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>案</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>生徒</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>各生徒のフィルタ数</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>モジュラリティ</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>マスク付き教師(%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>検証(%)</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>テスト(%)</translation>
    </message>
</context>
<context>
    <name>nonn::VerdictTable</name>
    <message>
        <source>What the students say</source>
        <translation>生徒の回答</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全生徒</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>生徒%1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>正解率、テスト画像</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>デモを開く</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>新規プロジェクト…</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>プロジェクトを開く…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近使ったプロジェクト</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>学習済みの画像分類器のフィルタをグラフとして眺め、小さなデバイスに分割し、それぞれに小さな生徒を学習させて、その生徒を持ち出せます。</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNISTとプログラム付属の教師：フィルタグラフが数秒で表示されます。</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>ご自分の画像と教師：書き込みの前に、検出された内容が表示されます。</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>ここまたはコマンドラインで作った、.nonnで終わるフォルダ。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>一覧から削除</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>Delキーまたは右クリックで一覧から外せます。プロジェクト自体はそのまま残ります。</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>修復して開く</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--themeはlightまたはdarkです</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scaleは1から4です</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--sizeは1366x768のように指定します</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--textは100から200です</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshotsにはプロジェクトが必要です</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>プロジェクトは一度に1つです</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>ニューラルネットワークのネットワークを構築し調べるためのウィンドウです。`nonn`はシェルから同じことを行います。</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>プロジェクトのフォルダ（例：my.nonn）</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>デモを開きます。PROJECTがまだなければ作成します。</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>PROJECTの各画面の画像と、全画面の動画walk.webpをDIRに書き出して終了します。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>lightまたはdark。</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>画像の倍率：1から4。</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>画像でのウィンドウのサイズ（画素）。</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>文字サイズ：100から200パーセント。</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>例：en、de、pt_BR。</translation>
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
        <translation>%1分%2秒</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1時間%2分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
