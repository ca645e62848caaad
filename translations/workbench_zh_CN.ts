<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ChartAxis</name>
    <message>
        <source>%1, logarithmic scale</source>
        <translation>%1，对数刻度</translation>
    </message>
</context>
<context>
    <name>Graph</name>
    <message>
        <source>Without an edge</source>
        <translation>无边</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>滤波器%1</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>活跃度：占总量的%1</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>边：%1</translation>
    </message>
    <message>
        <source>Strongest neighbour: filter %1, weight %2</source>
        <translation>最强邻居：滤波器%1，权重%2</translation>
    </message>
    <message>
        <source>Top class: %1, %2 of its activity</source>
        <translation>最主要类别：%1，占其活跃度的%2</translation>
    </message>
    <message>
        <source>No filters yet.</source>
        <translation>尚无滤波器。</translation>
    </message>
    <message numerus="yes">
        <source>%n edges</source>
        <translation>
            <numerusform>%n条边</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n students</source>
        <translation>
            <numerusform>%n个学生网络</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>已选%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>类别%1</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>making the project</source>
        <translation>正在创建项目</translation>
    </message>
    <message>
        <source>exporting students</source>
        <translation>正在导出学生网络</translation>
    </message>
    <message>
        <source>reading images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>has no unfinished run to go on with</source>
        <translation>没有可继续的未完成运行</translation>
    </message>
    <message>
        <source>ends within %1: %2 bytes are announced, %3 are left</source>
        <translation>在%1处中断：应有%2字节，只剩%3字节</translation>
    </message>
    <message>
        <source>ends within %1</source>
        <translation>在%1处中断</translation>
    </message>
    <message>
        <source>%1, at byte %2</source>
        <translation>%1，位于字节%2</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>is a folder, not a file</source>
        <translation>是文件夹，不是文件</translation>
    </message>
    <message>
        <source>cannot be read: %1</source>
        <translation>无法读取：%1</translation>
    </message>
    <message>
        <source>is larger than %1 bytes</source>
        <translation>大于%1字节</translation>
    </message>
    <message>
        <source>cannot be made: %1</source>
        <translation>无法创建：%1</translation>
    </message>
    <message>
        <source>is damaged: %1</source>
        <translation>已损坏：%1</translation>
    </message>
    <message>
        <source>unpacks to more than %1 bytes</source>
        <translation>解压后超过%1字节</translation>
    </message>
    <message>
        <source>is truncated or damaged: %1</source>
        <translation>被截断或已损坏：%1</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>内容为空</translation>
    </message>
    <message>
        <source>it nests deeper than %1 levels</source>
        <translation>嵌套超过%1层</translation>
    </message>
    <message>
        <source>is not the JSON expected: %1</source>
        <translation>不是预期的JSON：%1</translation>
    </message>
    <message>
        <source>a pickle</source>
        <translation>pickle数据</translation>
    </message>
    <message>
        <source>is a pickle with an instruction that is not known or not read (code %1)</source>
        <translation>是pickle，但含有未知或不读取的指令（代码%1）</translation>
    </message>
    <message>
        <source>is a pickle of more than %1 instructions</source>
        <translation>是超过%1条指令的pickle</translation>
    </message>
    <message>
        <source>a number of a pickle</source>
        <translation>pickle的数字</translation>
    </message>
    <message>
        <source>is a damaged pickle: a number is malformed</source>
        <translation>是损坏的pickle：数字格式错误</translation>
    </message>
    <message>
        <source>a text of a pickle</source>
        <translation>pickle的文本</translation>
    </message>
    <message>
        <source>is a damaged pickle: a text is malformed</source>
        <translation>是损坏的pickle：文本格式错误</translation>
    </message>
    <message>
        <source>is a damaged pickle: entries are set in a value that takes none</source>
        <translation>是损坏的pickle：向不能含条目的值设置了条目</translation>
    </message>
    <message>
        <source>is a damaged pickle: a key has no value</source>
        <translation>是损坏的pickle：某个键没有值</translation>
    </message>
    <message>
        <source>is a damaged pickle: values are appended to one that takes none</source>
        <translation>是损坏的pickle：向不能追加的值追加了内容</translation>
    </message>
    <message>
        <source>is a pickle of a newer protocol than 5</source>
        <translation>是协议版本高于5的pickle</translation>
    </message>
    <message>
        <source>ends within a frame of a pickle</source>
        <translation>在pickle的帧内中断</translation>
    </message>
    <message>
        <source>is a pickle with a name of more than %1 characters</source>
        <translation>是pickle，其中的名称超过%1个字符</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no tuple of arguments</source>
        <translation>是损坏的pickle：某个调用没有参数元组</translation>
    </message>
    <message>
        <source>a name of a pickle</source>
        <translation>pickle的名称</translation>
    </message>
    <message>
        <source>is a damaged pickle: a name is no text</source>
        <translation>是损坏的pickle：名称不是文本</translation>
    </message>
    <message>
        <source>is a damaged pickle: a call has no class</source>
        <translation>是损坏的pickle：某个调用没有类</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value that is no object is given a state</source>
        <translation>是损坏的pickle：向非对象的值设置了状态</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a size; write for example %2</source>
        <translation>“%1”不是有效的大小；写法示例：%2</translation>
    </message>
    <message>
        <source>an extra field of a zip entry</source>
        <translation>zip条目的附加字段</translation>
    </message>
    <message>
        <source>a large size of a zip entry</source>
        <translation>zip条目的长整数大小</translation>
    </message>
    <message>
        <source>the directory of the zip archive</source>
        <translation>zip归档的目录</translation>
    </message>
    <message>
        <source>has a damaged zip directory</source>
        <translation>zip目录已损坏</translation>
    </message>
    <message>
        <source>the name of a zip entry</source>
        <translation>zip条目的名称</translation>
    </message>
    <message>
        <source>a zip entry</source>
        <translation>zip条目</translation>
    </message>
    <message>
        <source>the comment of a zip entry</source>
        <translation>zip条目的注释</translation>
    </message>
    <message>
        <source>is a zip archive that was cut off: its directory is missing</source>
        <translation>是被截断的zip归档：缺少目录</translation>
    </message>
    <message>
        <source>the end of the zip directory</source>
        <translation>zip目录的结尾</translation>
    </message>
    <message>
        <source>has a zip directory outside the file</source>
        <translation>zip目录超出文件范围</translation>
    </message>
    <message>
        <source>has an entry %1 whose path climbs out of the archive</source>
        <translation>有条目%1的路径指向归档之外</translation>
    </message>
    <message>
        <source>has an entry %1 outside the file</source>
        <translation>有条目%1超出文件范围</translation>
    </message>
    <message>
        <source>the header of a zip entry</source>
        <translation>zip条目的头部</translation>
    </message>
    <message>
        <source>has a damaged zip entry %1</source>
        <translation>zip条目%1已损坏</translation>
    </message>
    <message>
        <source>has zip entries that overlap: together they claim more bytes than the file has</source>
        <translation>zip条目相互重叠：合计声明的字节数超过文件大小</translation>
    </message>
    <message>
        <source>has an entry %1 twice</source>
        <translation>条目%1出现两次</translation>
    </message>
    <message>
        <source>has no entry %1</source>
        <translation>没有条目%1</translation>
    </message>
    <message>
        <source>has an entry %1 of %2 bytes that is compressed or encrypted; torch.save stores entries as they are</source>
        <translation>条目%1（%2字节）经过压缩或加密；torch.save按原样存储条目</translation>
    </message>
    <message>
        <source>is damaged: the checksum of its entry %1 is wrong</source>
        <translation>已损坏：条目%1的校验和不符</translation>
    </message>
    <message>
        <source>%1 must be within 0..1</source>
        <translation>%1必须在0..1之内</translation>
    </message>
    <message>
        <source>the padding must not be negative</source>
        <translation>填充不能为负</translation>
    </message>
    <message>
        <source>is empty</source>
        <translation>为空</translation>
    </message>
    <message>
        <source>is truncated: its %1 bytes are no multiple of %2</source>
        <translation>被截断：%1字节不是%2的整数倍</translation>
    </message>
    <message>
        <source>has label %1 at byte %2; labels are 0..%3</source>
        <translation>在字节%2处的标签为%1；标签范围为0..%3</translation>
    </message>
    <message>
        <source>is no file of CIFAR&apos;s python version: it holds no &apos;%1&apos;</source>
        <translation>不是CIFAR的Python版文件：其中没有“%1”</translation>
    </message>
    <message>
        <source>has images that are no NumPy array of bytes</source>
        <translation>其图像不是字节型NumPy数组</translation>
    </message>
    <message>
        <source>has images whose array is not a number of images x %1</source>
        <translation>其图像数组的大小不是“图像数×%1”</translation>
    </message>
    <message>
        <source>has %1 bytes of pixels for %2 images</source>
        <translation>对%2幅图像有%1字节的像素</translation>
    </message>
    <message>
        <source>has %1 labels for %2 images</source>
        <translation>对%2幅图像有%1个标签</translation>
    </message>
    <message>
        <source>has a label that is none of 0..%1</source>
        <translation>有标签不在0..%1之内</translation>
    </message>
    <message>
        <source>has a class name that is none: %1</source>
        <translation>有无效的类别名：%1</translation>
    </message>
    <message>
        <source>names %1 classes instead of %2</source>
        <translation>列出了%1个类别，应为%2个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no origin of images</source>
        <translation>“%1”不是图像来源</translation>
    </message>
    <message>
        <source>a validation set of %1 images cannot be split off %2 training images</source>
        <translation>无法从%2幅训练图像中分出%1幅作为验证集</translation>
    </message>
    <message>
        <source>holds a picture without pixels</source>
        <translation>含有没有像素的图片</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, more than the %3 that are read</source>
        <translation>有%1 x %2像素，超过可读取的%3</translation>
    </message>
    <message>
        <source>is a damaged JPEG: %1</source>
        <translation>是损坏的JPEG：%1</translation>
    </message>
    <message>
        <source>is a damaged PNG: %1</source>
        <translation>是损坏的PNG：%1</translation>
    </message>
    <message>
        <source>is a damaged PNG: its %1 bytes cannot hold the %2 x %3 pixels it claims</source>
        <translation>是损坏的PNG：%1字节容不下它声明的%2 x %3像素</translation>
    </message>
    <message>
        <source>is a damaged WebP: the file ends early</source>
        <translation>是损坏的WebP：文件提前结束</translation>
    </message>
    <message>
        <source>is a damaged WebP</source>
        <translation>是损坏的WebP</translation>
    </message>
    <message>
        <source>is an animated WebP; pictures that move are not read</source>
        <translation>是动画WebP；不读取动态图片</translation>
    </message>
    <message>
        <source>the WebP library is another than this program was built for</source>
        <translation>WebP库与构建本程序时所用的不同</translation>
    </message>
    <message>
        <source>holds %1 pictures of %2 that cannot be read, more than the %3 that may be left out; %4</source>
        <translation>%2张图片中有%1张无法读取，超过允许略去的%3张；%4</translation>
    </message>
    <message>
        <source>is a class that the training images have not</source>
        <translation>是训练图像中没有的类别</translation>
    </message>
    <message>
        <source>holds no folders; one for each class, named after it, was expected</source>
        <translation>不含文件夹；每个类别应有一个以其命名的文件夹</translation>
    </message>
    <message>
        <source>is no synset followed by its names</source>
        <translation>不是“synset加名称”的形式</translation>
    </message>
    <message>
        <source>is missing; an ImageNet folder holds train and val, each with a folder for every synset</source>
        <translation>缺失；ImageNet文件夹应含train和val，其中每个synset各有一个文件夹</translation>
    </message>
    <message>
        <source>holds no synset folders: sort its images into folders as train has them</source>
        <translation>不含synset文件夹：请像train那样把图像归入各文件夹</translation>
    </message>
    <message>
        <source>has a name that is not UTF-8, so it cannot name a class</source>
        <translation>名称不是UTF-8，不能用作类别名</translation>
    </message>
    <message>
        <source>ends within its header</source>
        <translation>在文件头内中断</translation>
    </message>
    <message>
        <source>has a wrong magic number at byte 0: an IDX file of 8-bit values was expected</source>
        <translation>字节0处的魔数错误：应为8位数值的IDX文件</translation>
    </message>
    <message>
        <source>is truncated: %1 bytes follow the header</source>
        <translation>被截断：文件头之后有%1字节</translation>
    </message>
    <message>
        <source>is longer than its header says: %1 bytes follow the header</source>
        <translation>比文件头所述更长：文件头之后有%1字节</translation>
    </message>
    <message>
        <source>holds labels, not images</source>
        <translation>含有的是标签，不是图像</translation>
    </message>
    <message>
        <source>has images whose sides are not within 1..%1</source>
        <translation>图像边长不在1..%1之内</translation>
    </message>
    <message>
        <source>has images whose channels are not within 1..16</source>
        <translation>图像通道数不在1..16之内</translation>
    </message>
    <message>
        <source>holds images, not labels</source>
        <translation>含有的是图像，不是标签</translation>
    </message>
    <message>
        <source>holds no image</source>
        <translation>不含图像</translation>
    </message>
    <message>
        <source>is of another version</source>
        <translation>属于其他版本</translation>
    </message>
    <message>
        <source>holds what cannot be</source>
        <translation>含有不可能的内容</translation>
    </message>
    <message>
        <source>was changed by another program as soon as it was written</source>
        <translation>刚写入就被其他程序更改</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which is no file within the folder of the images</source>
        <translation>提到“%1”，但它不是图像文件夹内的文件</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; where a number is expected</source>
        <translation>应为数字之处是“%1”</translation>
    </message>
    <message>
        <source>has %1 words instead of %2</source>
        <translation>有%1个词，应为%2个</translation>
    </message>
    <message>
        <source>gives the number %1 a second time</source>
        <translation>编号%1重复出现</translation>
    </message>
    <message>
        <source>is about number %1, which %2 has not</source>
        <translation>涉及编号%1，而%2中没有它</translation>
    </message>
    <message>
        <source>has a box that is no part of a picture</source>
        <translation>有方框不在图片范围内</translation>
    </message>
    <message>
        <source>names no image for the %1</source>
        <translation>没有列出“%1”的图像</translation>
    </message>
    <message>
        <source>names &apos;%1&apos;, which lies in no class folder</source>
        <translation>提到“%1”，但它不在任何类别文件夹中</translation>
    </message>
    <message>
        <source>names &apos;%1&apos; a second time</source>
        <translation>“%1”重复出现</translation>
    </message>
    <message>
        <source>has &apos;%1&apos; instead of 1 (training) or 0 (test)</source>
        <translation>有“%1”，应为1（训练）或0（测试）</translation>
    </message>
    <message>
        <source>is of the class %1, which the training images have not</source>
        <translation>属于类别%1，而训练图像中没有该类别</translation>
    </message>
    <message>
        <source>is missing; an IDX folder holds %1 with or without .gz</source>
        <translation>缺失；IDX文件夹应含%1，带不带.gz均可</translation>
    </message>
    <message>
        <source>has label %1; labels are 0..%2</source>
        <translation>标签为%1；标签范围为0..%2</translation>
    </message>
    <message>
        <source>is missing: install Debian&apos;s package dataset-fashion-mnist</source>
        <translation>缺失：请安装Debian软件包dataset-fashion-mnist</translation>
    </message>
    <message>
        <source>is no folder</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no data set; known are %2</source>
        <translation>“%1”不是数据集；可用的有%2</translation>
    </message>
    <message>
        <source>has test images of another size than its training images</source>
        <translation>测试图像与训练图像大小不同</translation>
    </message>
    <message>
        <source>%1; none of the pictures can be read</source>
        <translation>%1；没有一张图片可以读取</translation>
    </message>
    <message>
        <source>is not UTF-8 text</source>
        <translation>不是UTF-8文本</translation>
    </message>
    <message>
        <source>OpenSSL cannot compute SHA-256</source>
        <translation>OpenSSL无法计算SHA-256</translation>
    </message>
    <message>
        <source>is a folder, in the place of a file to be written</source>
        <translation>是文件夹，占用了要写入的文件的位置</translation>
    </message>
    <message>
        <source>cannot be read back: %1</source>
        <translation>无法回读：%1</translation>
    </message>
    <message>
        <source>TorchScript files are not available at int8: fp32 or fp16</source>
        <translation>TorchScript文件没有int8：可用fp32或fp16</translation>
    </message>
    <message>
        <source>there are no images to compare the exported files on</source>
        <translation>没有可用于比对导出文件的图像</translation>
    </message>
    <message>
        <source>the students take images of %1, not %2</source>
        <translation>学生网络接受的图像为%1，不是%2</translation>
    </message>
    <message>
        <source>there are %1 names for %2 classes</source>
        <translation>%2个类别对应%1个名称</translation>
    </message>
    <message>
        <source>reads back as other bytes than were written</source>
        <translation>回读的字节与写入的不同</translation>
    </message>
    <message>
        <source>the exported files give other outputs than the network in memory: they differ by %1</source>
        <translation>导出文件与内存中网络的输出不同：相差%1</translation>
    </message>
    <message>
        <source>it is said of %1 students that they are alive or not, of %2</source>
        <translation>给出了%1个学生网络的存活状态，应为%2个</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers are to other images</source>
        <translation>教师网络的回答对应的是其他图像</translation>
    </message>
    <message>
        <source>the students know %1 classes, the teacher %2</source>
        <translation>学生网络有%1个类别，教师网络有%2个</translation>
    </message>
    <message>
        <source>%1 takes images of %2, not %3</source>
        <translation>%1接受的图像为%2，不是%3</translation>
    </message>
    <message>
        <source>there are no images</source>
        <translation>没有图像</translation>
    </message>
    <message>
        <source>%1 answers do not fit %2 labels of %3 classes</source>
        <translation>%1个回答与%2个标签、%3个类别不匹配</translation>
    </message>
    <message>
        <source>class %1 is outside 0..%2</source>
        <translation>类别%1不在0..%2之内</translation>
    </message>
    <message>
        <source>has a confusion matrix that is not square</source>
        <translation>混淆矩阵不是方阵</translation>
    </message>
    <message>
        <source>has a confusion matrix with a count below 0</source>
        <translation>混淆矩阵中有小于0的计数</translation>
    </message>
    <message>
        <source>has an accuracy outside 0..1</source>
        <translation>准确率不在0..1之内</translation>
    </message>
    <message>
        <source>has a confusion matrix of %1 classes, not %2</source>
        <translation>混淆矩阵有%1个类别，应为%2个</translation>
    </message>
    <message>
        <source>has %1 subsets of %2 students</source>
        <translation>对%2个学生网络有%1个子集</translation>
    </message>
    <message>
        <source>has its subsets of students in another order than by their numbers</source>
        <translation>学生网络子集没有按编号排列</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a data set: training, validation or test</source>
        <translation>“%1”不是数据集的组成部分：应为training、validation或test</translation>
    </message>
    <message>
        <source>a probability of failure must be 0..1</source>
        <translation>失效概率必须在0..1之内</translation>
    </message>
    <message>
        <source>the subsets of %1 students were not measured</source>
        <translation>没有测量%1个学生网络的各子集</translation>
    </message>
    <message>
        <source>the answers are not those of %1</source>
        <translation>这些回答不属于%1</translation>
    </message>
    <message>
        <source>filter %1 is not one of the teacher&apos;s %2</source>
        <translation>滤波器%1不在教师网络的%2个滤波器之中</translation>
    </message>
    <message>
        <source>maps of %1 images cannot be shown</source>
        <translation>无法显示%1幅图像的特征图</translation>
    </message>
    <message>
        <source>holds no %1 of a teacher&apos;s answers</source>
        <translation>教师网络的回答中没有%1</translation>
    </message>
    <message>
        <source>holds answers and labels that do not fit together</source>
        <translation>其中的回答与标签不匹配</translation>
    </message>
    <message>
        <source>holds a label outside 0..%1</source>
        <translation>有标签不在0..%1之内</translation>
    </message>
    <message>
        <source>%1 %2 for %3 images</source>
        <translation>%1个%2对应%3幅图像</translation>
    </message>
    <message>
        <source>one of the %1 is %2, not in 0..%3</source>
        <translation>%1中有%2，不在0..%3之内</translation>
    </message>
    <message>
        <source>%1 filters; 1..%2 are possible</source>
        <translation>%1个滤波器；允许1..%2个</translation>
    </message>
    <message>
        <source>the number of classes is negative</source>
        <translation>类别数为负</translation>
    </message>
    <message>
        <source>the means do not divide into rows of %1 filters</source>
        <translation>均值无法按每行%1个滤波器划分</translation>
    </message>
    <message>
        <source>labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>predictions</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>some batches of activities have labels or predictions and others have none</source>
        <translation>部分活跃度批次有标签或预测，其余没有</translation>
    </message>
    <message>
        <source>the response of filter %1 to image %2 is not a finite number</source>
        <translation>滤波器%1对图像%2的响应不是有限数</translation>
    </message>
    <message>
        <source>images, filters or classes are out of range</source>
        <translation>图像数、滤波器数或类别数超出范围</translation>
    </message>
    <message>
        <source>an activity is not in 0..1</source>
        <translation>有活跃度不在0..1之内</translation>
    </message>
    <message>
        <source>%1 colours are given for %2 students</source>
        <translation>对%2个学生网络给出了%1种颜色</translation>
    </message>
    <message>
        <source>finding communities failed: %1</source>
        <translation>社区查找失败：%1</translation>
    </message>
    <message>
        <source>the resolution must be above 0</source>
        <translation>分辨率必须大于0</translation>
    </message>
    <message>
        <source>holds no row of numbers</source>
        <translation>不含数字行</translation>
    </message>
    <message>
        <source>has %1 columns; at most %2 filters are possible</source>
        <translation>有%1列；最多允许%2个滤波器</translation>
    </message>
    <message>
        <source>has %1 cells, the rows before it %2</source>
        <translation>有%1个单元格，前面各行有%2个</translation>
    </message>
    <message>
        <source>the table has more than %1 numbers</source>
        <translation>表格中的数字超过%1个</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is not a finite number</source>
        <translation>第%1列：“%2”不是有限数</translation>
    </message>
    <message>
        <source>holds a single filter; a graph needs two</source>
        <translation>只含一个滤波器；图至少需要两个</translation>
    </message>
    <message>
        <source>column %1: a weight is negative</source>
        <translation>第%1列：有负的权重</translation>
    </message>
    <message>
        <source>column %1: the matrix is not symmetric, the weight differs from that of row %2</source>
        <translation>第%1列：矩阵不对称，权重与第%2行的不同</translation>
    </message>
    <message>
        <source>holds %1 bytes of encoded numbers, expected %2</source>
        <translation>含有%1字节的编码数字，应为%2字节</translation>
    </message>
    <message>
        <source>holds numbers that are not base64</source>
        <translation>其中的数字不是base64</translation>
    </message>
    <message>
        <source>the percentile must be in 0..100</source>
        <translation>百分位数必须在0..100之内</translation>
    </message>
    <message>
        <source>no filter responds to any image: nothing to build a graph from</source>
        <translation>没有滤波器对任何图像有响应：无法构建图</translation>
    </message>
    <message>
        <source>top-k must not be negative (0 lets all filters contribute)</source>
        <translation>top-k不能为负（0表示所有滤波器都参与）</translation>
    </message>
    <message>
        <source>a graph of activities needs the rule ah or ca</source>
        <translation>由活跃度构建图需要规则ah或ca</translation>
    </message>
    <message>
        <source>a graph needs 2..%1 filters, not %2</source>
        <translation>图需要2..%1个滤波器，不能是%2个</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no rule for edge weights; there are ah and ca</source>
        <translation>“%1”不是边权重规则；可用ah和ca</translation>
    </message>
    <message>
        <source>of an imported graph only the percentile can be changed</source>
        <translation>导入的图只能更改百分位数</translation>
    </message>
    <message>
        <source>a matrix of edge weights must be square, with 2..%1 filters</source>
        <translation>边权重矩阵必须是方阵，含2..%1个滤波器</translation>
    </message>
    <message>
        <source>an edge weight is not in 0..1</source>
        <translation>有边权重不在0..1之内</translation>
    </message>
    <message>
        <source>a sum of activity is negative or not finite</source>
        <translation>有活跃度总和为负或不是有限数</translation>
    </message>
    <message>
        <source>a figure of the graph is out of range</source>
        <translation>图中有数值超出范围</translation>
    </message>
    <message>
        <source>a graph is written as .dot, .graphml, .csv, .json or .svg, not &quot;%1&quot;</source>
        <translation>图可写为.dot、.graphml、.csv、.json或.svg，不能是“%1”</translation>
    </message>
    <message>
        <source>Graphviz cannot lay out the graph (is its sfdp plugin installed?)</source>
        <translation>Graphviz无法布局该图（是否安装了sfdp插件？）</translation>
    </message>
    <message>
        <source>a drawing of %1 filters cannot follow one of %2</source>
        <translation>%1个滤波器的绘图无法承接%2个滤波器的绘图</translation>
    </message>
    <message>
        <source>the graph has no filters</source>
        <translation>图中没有滤波器</translation>
    </message>
    <message>
        <source>the number of students must be at least 1</source>
        <translation>学生网络数至少为1</translation>
    </message>
    <message>
        <source>the resolution must be above 0 and at most 1e6</source>
        <translation>分辨率必须大于0且不超过1e6</translation>
    </message>
    <message>
        <source>the balance must be in 0..1</source>
        <translation>均衡度必须在0..1之内</translation>
    </message>
    <message>
        <source>the number of seeds for stability must not be negative</source>
        <translation>用于稳定性的随机种子数不能为负</translation>
    </message>
    <message>
        <source>the partition is of another graph</source>
        <translation>该划分属于另一个图</translation>
    </message>
    <message>
        <source>a control is random or contiguous</source>
        <translation>对照只能是random或contiguous</translation>
    </message>
    <message>
        <source>there is no filter %1 to move</source>
        <translation>没有可移动的滤波器%1</translation>
    </message>
    <message>
        <source>student %1 would be left without a filter</source>
        <translation>学生网络%1将没有滤波器</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2; there are %3</source>
        <translation>“%1”不是有效的%2；可用的有%3</translation>
    </message>
    <message>
        <source>the number of filters is out of range</source>
        <translation>滤波器数超出范围</translation>
    </message>
    <message>
        <source>there is no filter %1</source>
        <translation>没有滤波器%1</translation>
    </message>
    <message>
        <source>filter %1 is in two places</source>
        <translation>滤波器%1出现在两处</translation>
    </message>
    <message>
        <source>the filters of a group are not in ascending order</source>
        <translation>组内滤波器没有按升序排列</translation>
    </message>
    <message>
        <source>a student has no filters</source>
        <translation>有学生网络没有滤波器</translation>
    </message>
    <message>
        <source>a filter is neither in a student nor discarded</source>
        <translation>有滤波器既不属于学生网络也未被舍弃</translation>
    </message>
    <message>
        <source>partition algorithm</source>
        <translation>划分算法</translation>
    </message>
    <message>
        <source>discard policy</source>
        <translation>舍弃策略</translation>
    </message>
    <message>
        <source>the number of students is not that of the settings</source>
        <translation>学生网络数与设置不符</translation>
    </message>
    <message>
        <source>the numbers of kept and discarded filters do not add up</source>
        <translation>保留与舍弃的滤波器数之和不符</translation>
    </message>
    <message>
        <source>%1 students need at least %2 %3; the graph has %4</source>
        <translation>%1个学生网络至少需要%2个%3；图中有%4个</translation>
    </message>
    <message>
        <source>filters</source>
        <translation>滤波器</translation>
    </message>
    <message>
        <source>filters with an edge, as isolated ones are dropped</source>
        <translation>有边的滤波器（因为孤立滤波器被舍弃）</translation>
    </message>
    <message>
        <source>filters with an edge, as the largest group is dropped</source>
        <translation>有边的滤波器（因为最大的组被舍弃）</translation>
    </message>
    <message>
        <source>resolutions go from a number above 0 to one that is no smaller, in 1 step or more</source>
        <translation>分辨率范围须从大于0的数到不小于它的数，至少1步</translation>
    </message>
    <message>
        <source>images are too small for %1</source>
        <translation>图像对%1来说太小</translation>
    </message>
    <message>
        <source>the width of a MobileNetV2 is above 0 and at most 16</source>
        <translation>MobileNetV2的宽度须大于0且不超过16</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <translation>%1及其余%2个</translation>
    </message>
    <message>
        <source>missing %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>unexpected %1</source>
        <translation>多出%1</translation>
    </message>
    <message>
        <source>of another shape: %1</source>
        <translation>形状不同：%1</translation>
    </message>
    <message>
        <source>%1 is %2, expected %3</source>
        <translation>%1为%2，应为%3</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2</source>
        <translation>权重与%1不匹配：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no precision; known are fp32, fp16 and int8</source>
        <translation>“%1”不是精度；可用fp32、fp16和int8</translation>
    </message>
    <message>
        <source>a ResNet has depth 18, 34, 50, 101 or 152; not %1</source>
        <translation>ResNet的深度为18、34、50、101或152；不能是%1</translation>
    </message>
    <message>
        <source>a ResNet for small images has depth 6n + 2: 20, 32, 44, 56, 110 ...; not %1</source>
        <translation>用于小图像的ResNet深度为6n + 2：20、32、44、56、110……；不能是%1</translation>
    </message>
    <message>
        <source>no CUDA device was found, or this LibTorch was built without CUDA</source>
        <translation>未找到CUDA设备，或此LibTorch构建时未启用CUDA</translation>
    </message>
    <message>
        <source>has a tensor named %1, which is no name</source>
        <translation>有名为%1的张量，而这不是有效名称</translation>
    </message>
    <message>
        <source>has no dtype, shape and data_offsets in the header</source>
        <translation>文件头中没有dtype、shape和data_offsets</translation>
    </message>
    <message>
        <source>has elements of type %1, which are not read</source>
        <translation>元素类型为%1，不予读取</translation>
    </message>
    <message>
        <source>has a shape or offsets that are no whole numbers from 0 on</source>
        <translation>其形状或偏移不是从0开始的整数</translation>
    </message>
    <message>
        <source>reaches beyond the %1 bytes of values</source>
        <translation>超出%1字节的数值范围</translation>
    </message>
    <message>
        <source>has %1 bytes, which its shape does not need</source>
        <translation>有%1字节，与其形状不符</translation>
    </message>
    <message>
        <source>has tensors that overlap</source>
        <translation>有相互重叠的张量</translation>
    </message>
    <message>
        <source>the length of the header</source>
        <translation>文件头长度</translation>
    </message>
    <message>
        <source>announces a header of %1 bytes; at most %2 are read</source>
        <translation>声明文件头为%1字节；最多读取%2字节</translation>
    </message>
    <message>
        <source>the header</source>
        <translation>文件头</translation>
    </message>
    <message>
        <source>has a header that is no JSON object</source>
        <translation>其文件头不是JSON对象</translation>
    </message>
    <message>
        <source>holds no tensors</source>
        <translation>不含张量</translation>
    </message>
    <message>
        <source>is TorchScript of format %1, written by a newer PyTorch; %2 of this program reads formats up to %3</source>
        <translation>是格式%1的TorchScript，由较新的PyTorch写成；本程序的%2可读取的格式最高为%3</translation>
    </message>
    <message>
        <source>uses the operator %1, which may do more than compute and is refused in a file to be run here</source>
        <translation>使用了算子%1；它不只限于计算，在此运行的文件中不允许使用</translation>
    </message>
    <message>
        <source>is no TorchScript file: it %1</source>
        <translation>不是TorchScript文件：它%1</translation>
    </message>
    <message>
        <source>holds code that unpacks to %1 bytes; no more than %2 are read</source>
        <translation>其中的代码解压后为%1字节；最多读取%2字节</translation>
    </message>
    <message>
        <source>has parts that run while it is loaded (__setstate__, as in quantised models): refused</source>
        <translation>含有加载时就会运行的部分（__setstate__，如量化模型中的）：已拒绝</translation>
    </message>
    <message>
        <source>holds no model: it has no method forward</source>
        <translation>不含模型：没有forward方法</translation>
    </message>
    <message>
        <source>Its pooling yields the logits themselves: students imitate the input of the last convolution.</source>
        <translation>其池化直接得出logits：学生网络模仿最后一个卷积的输入。</translation>
    </message>
    <message>
        <source>has no convolution whose filters could be imitated</source>
        <translation>没有可供模仿的卷积滤波器</translation>
    </message>
    <message>
        <source>The way from its logits back to one feature map could not be followed: the last convolution was taken.</source>
        <translation>无法从logits回溯到单一特征图：采用最后一个卷积。</translation>
    </message>
    <message>
        <source>has no convolution &apos;%1&apos; to take features from; it has %2</source>
        <translation>没有可提取特征的卷积“%1”；可用的有%2</translation>
    </message>
    <message>
        <source>takes images of %1 channels, the data set has %2</source>
        <translation>接受%1通道的图像，而数据集为%2通道</translation>
    </message>
    <message>
        <source>takes grey images, the data set has %1 channels</source>
        <translation>接受灰度图像，而数据集为%1通道</translation>
    </message>
    <message>
        <source>It takes grey images: it is given the brightness of coloured ones.</source>
        <translation>它接受灰度图像：彩色图像以亮度形式提供给它。</translation>
    </message>
    <message>
        <source>It takes coloured images: grey ones are given to it as such.</source>
        <translation>它接受彩色图像：灰度图像转成彩色形式提供给它。</translation>
    </message>
    <message>
        <source>has features that are no maps of height and width there</source>
        <translation>该处的特征不是具有高和宽的特征图</translation>
    </message>
    <message>
        <source>cannot answer images of %1: %2</source>
        <translation>无法对%1的图像作答：%2</translation>
    </message>
    <message>
        <source>holds a damaged %1</source>
        <translation>含有损坏的%1</translation>
    </message>
    <message>
        <source>the TorchScript model failed: %1</source>
        <translation>TorchScript模型运行失败：%1</translation>
    </message>
    <message>
        <source>is no teacher of this program</source>
        <translation>不是本程序的教师网络</translation>
    </message>
    <message>
        <source>describes channels that do not fit together</source>
        <translation>描述的通道互不匹配</translation>
    </message>
    <message>
        <source>has no method %1, which a teacher of this program has</source>
        <translation>没有%1方法，而本程序的教师网络应有该方法</translation>
    </message>
    <message>
        <source>knows %1 classes, the data set has %2</source>
        <translation>有%1个类别，而数据集有%2个</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes no tensor</source>
        <translation>不是图像分类器：对%1幅图像没有给出张量</translation>
    </message>
    <message>
        <source>is no image classifier: of %1 images it makes tensors of %2</source>
        <translation>不是图像分类器：对%1幅图像给出的张量为%2</translation>
    </message>
    <message>
        <source>It has %1 outputs; the logits are the one of %2 values an image.</source>
        <translation>它有%1个输出；每幅图像%2个值的那个作为logits。</translation>
    </message>
    <message>
        <source>It ends in a softmax; what goes into that is taken as the logits.</source>
        <translation>它以softmax结尾；softmax的输入作为logits。</translation>
    </message>
    <message>
        <source>asks for &apos;%1&apos; beside the images</source>
        <translation>除图像外还要求“%1”</translation>
    </message>
    <message>
        <source>takes no images</source>
        <translation>不接受图像</translation>
    </message>
    <message>
        <source>has %1 dimensions</source>
        <translation>有%1个维度</translation>
    </message>
    <message>
        <source>has another number of strides than of dimensions</source>
        <translation>步幅数与维度数不同</translation>
    </message>
    <message>
        <source>has a negative size, stride or offset</source>
        <translation>有负的大小、步幅或偏移</translation>
    </message>
    <message>
        <source>reaches beyond its storage of %1 bytes</source>
        <translation>超出其%1字节的存储区</translation>
    </message>
    <message>
        <source>describes images or classes that cannot be</source>
        <translation>描述了不可能的图像或类别</translation>
    </message>
    <message>
        <source>has a mean or deviation that does not fit its channels</source>
        <translation>均值或标准差与通道数不匹配</translation>
    </message>
    <message>
        <source>is a TorchScript program, not the weights of a teacher</source>
        <translation>是TorchScript程序，不是教师网络的权重</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no kind of layer</source>
        <translation>“%1”不是层的类型</translation>
    </message>
    <message>
        <source>describes a tensor that cannot be</source>
        <translation>描述了不可能的张量</translation>
    </message>
    <message>
        <source>describes a negative count</source>
        <translation>描述了负的数量</translation>
    </message>
    <message>
        <source>describes a number of classes that cannot be</source>
        <translation>描述了不可能的类别数</translation>
    </message>
    <message>
        <source>holds a tensor whose storage is not described as torch.save does</source>
        <translation>含有存储区描述方式与torch.save不同的张量</translation>
    </message>
    <message>
        <source>holds a tensor with elements of %1, which are not read</source>
        <translation>含有元素为%1的张量，不予读取</translation>
    </message>
    <message>
        <source>holds a storage that is a part of another, as PyTorch before 0.2 wrote it</source>
        <translation>含有属于另一存储区一部分的存储区，如PyTorch 0.2之前所写</translation>
    </message>
    <message>
        <source>was not written by torch.save</source>
        <translation>不是由torch.save写入的</translation>
    </message>
    <message>
        <source>is a zip archive, but none of torch.save: it has no data.pkl</source>
        <translation>是zip归档，但不是torch.save的归档：没有data.pkl</translation>
    </message>
    <message>
        <source>is a TorchScript file, a program with its weights, and not weights alone</source>
        <translation>是TorchScript文件，即带权重的程序，而不只是权重</translation>
    </message>
    <message>
        <source>was written on a machine whose byte order is not this one&apos;s</source>
        <translation>写入它的计算机字节序与本机不同</translation>
    </message>
    <message>
        <source>holds a tensor whose storage %1 is not in the archive</source>
        <translation>有张量的存储区%1不在归档中</translation>
    </message>
    <message>
        <source>holds a storage %1 with elements of two types</source>
        <translation>存储区%1含有两种类型的元素</translation>
    </message>
    <message>
        <source>lists a storage %1 that no tensor has</source>
        <translation>列出了存储区%1，但没有张量使用它</translation>
    </message>
    <message>
        <source>the size of a storage</source>
        <translation>存储区大小</translation>
    </message>
    <message>
        <source>ends within a storage: it announces %1 elements of %2 bytes</source>
        <translation>在存储区内中断：它声明有%1个元素，每个%2字节</translation>
    </message>
    <message>
        <source>a storage</source>
        <translation>存储区</translation>
    </message>
    <message>
        <source>%1 has a storage that is not in the file</source>
        <translation>%1的存储区不在文件中</translation>
    </message>
    <message>
        <source>%1 is a tensor without plain sizes</source>
        <translation>%1是没有常规大小的张量</translation>
    </message>
    <message>
        <source>%1 announces a storage of %2 elements, of which the file has %3 bytes</source>
        <translation>%1声明其存储区有%2个元素，而文件中只有%3字节</translation>
    </message>
    <message>
        <source>%1 is a tensor of a kind that is not read (%2)</source>
        <translation>%1是不予读取的一类张量（%2）</translation>
    </message>
    <message>
        <source>a dictionary without tensors</source>
        <translation>不含张量的字典</translation>
    </message>
    <message>
        <source>holds no state dict but %1</source>
        <translation>含有的不是state dict，而是%1</translation>
    </message>
    <message>
        <source>a VGG has depth 11, 13, 16 or 19; not %1</source>
        <translation>VGG的深度为11、13、16或19；不能是%1</translation>
    </message>
    <message>
        <source>the width of a VGG is above 0 and at most 16</source>
        <translation>VGG的宽度须大于0且不超过16</translation>
    </message>
    <message>
        <source>it has no description of this program</source>
        <translation>没有本程序的描述信息</translation>
    </message>
    <message>
        <source>its description is no JSON</source>
        <translation>描述信息不是JSON</translation>
    </message>
    <message>
        <source>is no weights file: %1</source>
        <translation>不是权重文件：%1</translation>
    </message>
    <message>
        <source>a Wide ResNet has depth 6n + 4: 10, 16, 22, 28, 34, 40 ...; not %1</source>
        <translation>Wide ResNet的深度为6n + 4：10、16、22、28、34、40……；不能是%1</translation>
    </message>
    <message>
        <source>the width of a Wide ResNet is above 0 and at most 64</source>
        <translation>Wide ResNet的宽度须大于0且不超过64</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no architecture of the zoo; known are %2</source>
        <translation>“%1”不是内置网络库中的架构；可用的有%2</translation>
    </message>
    <message>
        <source>an image has at least one channel and one pixel</source>
        <translation>图像至少有一个通道和一个像素</translation>
    </message>
    <message>
        <source>a network has at least one class</source>
        <translation>网络至少有一个类别</translation>
    </message>
    <message>
        <source>a network has at least one filter</source>
        <translation>网络至少有一个滤波器</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no family of students; known are %2</source>
        <translation>“%1”不是学生网络系列；可用的有%2</translation>
    </message>
    <message>
        <source>no family of students is given; known are %1</source>
        <translation>没有给出学生网络系列；可用的有%1</translation>
    </message>
    <message>
        <source>%1 accuracies are given for the subsets of %2 students</source>
        <translation>对%2个学生网络的子集给出了%1个准确率</translation>
    </message>
    <message>
        <source>is no JSON object</source>
        <translation>不是JSON对象</translation>
    </message>
    <message>
        <source>device %1: %2</source>
        <translation>设备%1：%2</translation>
    </message>
    <message>
        <source>device %1: device, radio and precision must be text in quotes</source>
        <translation>设备%1：device、radio和precision必须是带引号的文本</translation>
    </message>
    <message>
        <source>the devices of student %1 differ in precision</source>
        <translation>学生网络%1的各设备精度不同</translation>
    </message>
    <message>
        <source>student %1 has no device</source>
        <translation>学生网络%1没有设备</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are features and logits</source>
        <translation>“%1”不是消息类型；可用features和logits</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no message; known are auto, features and logits</source>
        <translation>“%1”不是消息类型；可用auto、features和logits</translation>
    </message>
    <message>
        <source>a plan has at least one student</source>
        <translation>规划至少有一个学生网络</translation>
    </message>
    <message>
        <source>%1 budgets are given for %2 students</source>
        <translation>对%2个学生网络给出了%1个预算</translation>
    </message>
    <message>
        <source>a plan has at least one class</source>
        <translation>规划至少有一个类别</translation>
    </message>
    <message>
        <source>the budget of student %1 has no limit; give memory, macs or ram</source>
        <translation>学生网络%1的预算没有上限；请给出memory、macs或ram</translation>
    </message>
    <message>
        <source>is a plan without students</source>
        <translation>是没有学生网络的规划</translation>
    </message>
    <message>
        <source>in &apos;%1&apos;: %2</source>
        <translation>在“%1”中：%2</translation>
    </message>
    <message>
        <source>has two entries &apos;%1&apos;</source>
        <translation>有两个“%1”条目</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no %2; known are %3</source>
        <translation>“%1”不是有效的%2；可用的有%3</translation>
    </message>
    <message>
        <source>device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>radio</source>
        <translation>无线模块</translation>
    </message>
    <message>
        <source>%1 must be a whole number from %2 to %3, not %4</source>
        <translation>%1必须是%2到%3之间的整数，不能是%4</translation>
    </message>
    <message>
        <source>%1 must be a number from %2 to %3, not %4</source>
        <translation>%1必须是%2到%3之间的数，不能是%4</translation>
    </message>
    <message>
        <source>a device runs student %1, which the plan has not</source>
        <translation>有设备运行学生网络%1，而规划中没有它</translation>
    </message>
    <message>
        <source>a plan without students cannot be simulated</source>
        <translation>没有学生网络的规划无法仿真</translation>
    </message>
    <message>
        <source>the rate of %1 at %2 is not known: no latency</source>
        <translation>%1在%2下的速率未知：无法得出延迟</translation>
    </message>
    <message>
        <source>the energy of %1 at %2 is not known</source>
        <translation>%1在%2下的能耗未知</translation>
    </message>
    <message>
        <source>the start cost of %1 is not known and counted as 0</source>
        <translation>%1的启动开销未知，按0计</translation>
    </message>
    <message>
        <source>the link latency of %1 is not known and counted as 0</source>
        <translation>%1的链路延迟未知，按0计</translation>
    </message>
    <message>
        <source>the energy of %1 is not known</source>
        <translation>%1的能耗未知</translation>
    </message>
    <message>
        <source>the layer-split is counted at %1</source>
        <translation>按层拆分以%1计算</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no place of the input; known are sent and local</source>
        <translation>“%1”不是输入位置；可用sent和local</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no number</source>
        <translation>“%1”不是数字</translation>
    </message>
    <message>
        <source>has %1 cells, the header %2</source>
        <translation>有%1个单元格，表头有%2个</translation>
    </message>
    <message>
        <source>does not begin with the header of a metrics file</source>
        <translation>开头不是指标文件的表头</translation>
    </message>
    <message>
        <source>teacher and stages.teacher do not agree on whether there is one</source>
        <translation>teacher与stages.teacher对是否有教师网络的记载不一致</translation>
    </message>
    <message>
        <source>has schema %1, this program knows schema %2: it was written by a newer version; use that one</source>
        <translation>模式版本为%1，本程序支持模式版本%2：由较新版本写成；请使用该版本</translation>
    </message>
    <message>
        <source>cannot be written: a name or path in it is not UTF-8</source>
        <translation>无法写入：其中有名称或路径不是UTF-8</translation>
    </message>
    <message>
        <source>%1 training, %2 validation and %3 test images of %4 x %5 x %6 in %7 classes</source>
        <translation>训练图像%1幅、验证图像%2幅、测试图像%3幅，大小%4 x %5 x %6，共%7个类别</translation>
    </message>
    <message>
        <source>is a program (TorchScript) that you have not imported on this computer, and is not run. Where you know where the project comes from: nonn teacher trust %1</source>
        <translation>是未在本计算机上导入过的程序（TorchScript），不会运行。如果知道项目来源可靠，请执行：nonn teacher trust %1</translation>
    </message>
    <message>
        <source>was not replaced: the %1 it was made from has been changed meanwhile; run the command again</source>
        <translation>没有替换：其来源“%1”在此期间已更改；请重新执行该命令</translation>
    </message>
    <message>
        <source>holds no project; make one with nonn new</source>
        <translation>不含项目；可用nonn new创建</translation>
    </message>
    <message>
        <source>is out of date, something before it has changed: run %1 first</source>
        <translation>已过时，之前的内容有更改：请先执行：%1</translation>
    </message>
    <message>
        <source>has not been made yet: run %1 first</source>
        <translation>尚未生成：请先执行：%1</translation>
    </message>
    <message>
        <source>is another teacher than project.json describes</source>
        <translation>与project.json描述的教师网络不同</translation>
    </message>
    <message>
        <source>takes images of %1, the data set has %2</source>
        <translation>接受的图像为%1，而数据集为%2</translation>
    </message>
    <message>
        <source>comes with this program but is not there</source>
        <translation>应随本程序提供，但并不存在</translation>
    </message>
    <message>
        <source>comes with this program but is not there, nor in %1</source>
        <translation>应随本程序提供，但这里和%1中都没有</translation>
    </message>
    <message>
        <source>is no run of this project; nonn info lists them</source>
        <translation>不是本项目的运行；nonn info可列出所有运行</translation>
    </message>
    <message>
        <source>holds no finished run of the current partition and plan: run nonn distill first</source>
        <translation>没有当前划分和规划的已完成运行：请先执行nonn distill</translation>
    </message>
    <message>
        <source>is not finished: run nonn distill --resume first</source>
        <translation>尚未完成：请先执行nonn distill --resume</translation>
    </message>
    <message>
        <source>was trained with a teacher that has been replaced since</source>
        <translation>训练所用的教师网络后来已被替换</translation>
    </message>
    <message>
        <source>run %1 was made from an older partition or plan</source>
        <translation>运行%1来自较早的划分或规划</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no source of a graph</source>
        <translation>“%1”不是图的来源</translation>
    </message>
    <message>
        <source>asking the teacher</source>
        <translation>正在询问教师网络</translation>
    </message>
    <message>
        <source>asking the students</source>
        <translation>正在询问学生网络</translation>
    </message>
    <message>
        <source>is a project of other data or of another teacher; give the demo another folder</source>
        <translation>是使用其他数据或其他教师网络的项目；请为演示指定其他文件夹</translation>
    </message>
    <message>
        <source>no student fits 1/%1 of the teacher</source>
        <translation>没有学生网络能放入教师网络的1/%1</translation>
    </message>
    <message>
        <source>%1 architectures were given for %2 students; give one, or one for each</source>
        <translation>对%2个学生网络给出了%1个架构；请给出一个，或每个学生网络各一个</translation>
    </message>
    <message>
        <source>divides %1 filters, the teacher has %2</source>
        <translation>划分了%1个滤波器，而教师网络有%2个</translation>
    </message>
    <message>
        <source>distilling run %1</source>
        <translation>正在蒸馏运行%1</translation>
    </message>
    <message>
        <source>is finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>was begun with another teacher, partition or plan; begin a new run</source>
        <translation>开始时用的是其他教师网络、划分或规划；请开始新的运行</translation>
    </message>
    <message>
        <source>exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>brings %1 filters, the teacher has %2</source>
        <translation>带来%1个滤波器，而教师网络有%2个</translation>
    </message>
    <message>
        <source>building the graph</source>
        <translation>正在构建图</translation>
    </message>
    <message>
        <source>the answers to %1 of %2 images are kept; the graph is built from all, a part at a time</source>
        <translation>保留对%2幅图像中%1幅的回答；图由全部图像分批构建</translation>
    </message>
    <message>
        <source>the graph was made with other settings than are to be saved with it</source>
        <translation>构建图所用的设置与要一同保存的设置不同</translation>
    </message>
    <message>
        <source>was not replaced: the new graph was made from other answers of the teacher</source>
        <translation>没有替换：新图来自教师网络的其他回答</translation>
    </message>
    <message>
        <source>is a project already; choose another name, or remove it first</source>
        <translation>已经是一个项目；请改用其他名称，或先将其移除</translation>
    </message>
    <message>
        <source>is there already and is no empty folder</source>
        <translation>已存在，且不是空文件夹</translation>
    </message>
    <message>
        <source>reading the teacher</source>
        <translation>正在读取教师网络</translation>
    </message>
    <message>
        <source>the teacher has learned from images that are for validation here: it was trained with the split of seed %1</source>
        <translation>教师网络学习过此处用于验证的图像：它是按随机种子%1的拆分训练的</translation>
    </message>
    <message>
        <source>asking the masked teacher</source>
        <translation>正在询问掩蔽教师网络</translation>
    </message>
    <message>
        <source>was not replaced: the new partition was made from another graph</source>
        <translation>没有替换：新的划分来自另一个图</translation>
    </message>
    <message>
        <source>partitioning</source>
        <translation>正在划分</translation>
    </message>
    <message>
        <source>a plan takes its devices from one place: a file, budgets or a list</source>
        <translation>规划的设备只能来自一处：文件、预算或列表</translation>
    </message>
    <message>
        <source>a plan needs a limit: --memory, --macs, --ram or --devices</source>
        <translation>规划需要一个上限：--memory、--macs、--ram或--devices</translation>
    </message>
    <message>
        <source>validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>training the teacher</source>
        <translation>正在训练教师网络</translation>
    </message>
    <message>
        <source>is no program: nothing has to be allowed</source>
        <translation>不是程序：无需许可</translation>
    </message>
    <message>
        <source>must hold a JSON object</source>
        <translation>必须含有一个JSON对象</translation>
    </message>
    <message>
        <source>%1 must be a JSON object</source>
        <translation>%1必须是JSON对象</translation>
    </message>
    <message>
        <source>%1 is missing</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>%1 must be text</source>
        <translation>%1必须是文本</translation>
    </message>
    <message>
        <source>%1 must be true or false</source>
        <translation>%1必须是true或false</translation>
    </message>
    <message>
        <source>%1 must be a whole number of 0 or more</source>
        <translation>%1必须是大于等于0的整数</translation>
    </message>
    <message>
        <source>%1 must be a list of texts</source>
        <translation>%1必须是文本列表</translation>
    </message>
    <message>
        <source>%1 must be a list of numbers</source>
        <translation>%1必须是数字列表</translation>
    </message>
    <message>
        <source>%1 is not known to this program</source>
        <translation>本程序不认识%1</translation>
    </message>
    <message>
        <source>has %1 channels; a mean and a standard deviation of %2 and %3 were given</source>
        <translation>有%1个通道；却给出了%2个均值和%3个标准差</translation>
    </message>
    <message>
        <source>cannot be given images with a standard deviation that is not above 0</source>
        <translation>不能使用标准差不大于0的图像</translation>
    </message>
    <message>
        <source>holds a network of the zoo, whose features are fixed: only those of TorchScript can be chosen</source>
        <translation>含有内置网络库中的网络，其特征是固定的：只有TorchScript的特征可以选择</translation>
    </message>
    <message>
        <source>trying normalisation %1</source>
        <translation>正在尝试归一化%1</translation>
    </message>
    <message>
        <source>a teacher comes with this program for fashion-mnist only: train one with nonn teacher train</source>
        <translation>本程序只为fashion-mnist附带教师网络：请用nonn teacher train训练一个</translation>
    </message>
    <message>
        <source>neither XDG_STATE_HOME nor HOME says where to keep which programs may be run</source>
        <translation>XDG_STATE_HOME和HOME都未指明在何处记录允许运行的程序</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>缺少%1</translation>
    </message>
    <message>
        <source>the optimizer&apos;s state does not fit: %1</source>
        <translation>优化器状态不匹配：%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no mode of distillation; there are joint and independent</source>
        <translation>“%1”不是蒸馏模式；可用joint和independent</translation>
    </message>
    <message>
        <source>epochs must be at least 1</source>
        <translation>轮数至少为1</translation>
    </message>
    <message>
        <source>a batch must hold at least 2 images</source>
        <translation>每批至少有2幅图像</translation>
    </message>
    <message>
        <source>the momentum must be within 0..1, below 1</source>
        <translation>动量必须在0..1之内且小于1</translation>
    </message>
    <message>
        <source>alpha must be within 0..1</source>
        <translation>alpha必须在0..1之内</translation>
    </message>
    <message>
        <source>device dropout must be within 0..1, below 1</source>
        <translation>设备丢弃概率必须在0..1之内且小于1</translation>
    </message>
    <message>
        <source>the cache&apos;s size must not be negative</source>
        <translation>缓存大小不能为负</translation>
    </message>
    <message>
        <source>at least one thread is needed</source>
        <translation>至少需要一个线程</translation>
    </message>
    <message>
        <source>goes on from %1 after epoch %2</source>
        <translation>从%1的第%2轮之后继续</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no feature loss; there are partition and concatenated</source>
        <translation>“%1”不是特征损失；可用partition和concatenated</translation>
    </message>
    <message>
        <source>the teacher is asked at every step: one variant of each image would take %1</source>
        <translation>每一步都询问教师网络：每幅图像保留一个变体就需要%1</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to %1 variants of each image are kept, %2 a variant</source>
        <translation>保留教师网络对每幅图像%1个变体的回答，每个变体%2</translation>
    </message>
    <message>
        <source>was made with other settings, students or data; begin a new run</source>
        <translation>生成时用的是其他设置、学生网络或数据；请开始新的运行</translation>
    </message>
    <message>
        <source>describes no student</source>
        <translation>没有描述学生网络</translation>
    </message>
    <message>
        <source>the fusion layer&apos;s %1 does not fit</source>
        <translation>融合层的%1不匹配</translation>
    </message>
    <message>
        <source>does not fit the students beside it</source>
        <translation>与旁边的学生网络不匹配</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no schedule; there are cosine and step</source>
        <translation>“%1”不是学习率调度；可用cosine和step</translation>
    </message>
    <message>
        <source>asking the teacher about variant %1 of %2, %3 %</source>
        <translation>正在就变体%1/%2询问教师网络，%3%</translation>
    </message>
    <message>
        <source>was made with other settings; remove it to begin anew</source>
        <translation>生成时用的是其他设置；请移除后重新开始</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, validation %3 %, %4 images/s</source>
        <translation>第%1轮：损失%2，验证%3%，%4幅/秒</translation>
    </message>
    <message>
        <source>is a damaged pickle: a value is missing</source>
        <translation>是损坏的pickle：缺少值</translation>
    </message>
    <message>
        <source>is a damaged pickle: a mark is missing</source>
        <translation>是损坏的pickle：缺少标记</translation>
    </message>
    <message>
        <source>is a damaged pickle: it recalls value %1, which is not there</source>
        <translation>是损坏的pickle：引用了不存在的值%1</translation>
    </message>
    <message>
        <source>cannot be started: %1</source>
        <translation>无法启动：%1</translation>
    </message>
    <message>
        <source>cannot be written: %1</source>
        <comment>nothing was written</comment>
        <translation>无法写入：%1</translation>
    </message>
    <message>
        <source>another task of this program</source>
        <translation>本程序的另一个任务</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>另一个程序</translation>
    </message>
    <message>
        <source>%1 (process %2)</source>
        <translation>%1（进程%2）</translation>
    </message>
    <message>
        <source>waits for %1, which writes to %2</source>
        <translation>正在等待%1，它正在写入%2</translation>
    </message>
    <message>
        <source>is no UTF-16 text: it breaks off or is damaged at byte %1</source>
        <translation>不是UTF-16文本：在字节%1处中断或损坏</translation>
    </message>
    <message>
        <source>&apos;%1&apos; may be meant with a decimal comma or with thousands set apart; write for example %2</source>
        <translation>“%1”可能含小数逗号，也可能是千位分隔；请写成例如%2</translation>
    </message>
    <message>
        <source>has images that are a NumPy array of %1; one of bytes (u1) was expected</source>
        <translation>其图像是%1类型的NumPy数组；应为字节型(u1)数组</translation>
    </message>
    <message>
        <source>has labels that are neither a list nor a NumPy array of at most %1 whole numbers</source>
        <translation>其标签既不是列表，也不是最多%1个整数的NumPy数组</translation>
    </message>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>its classes come in another order</source>
        <translation>其类别顺序不同</translation>
    </message>
    <message>
        <source>its classes are without %1 now</source>
        <translation>其类别中已没有%1</translation>
    </message>
    <message>
        <source>its classes are with %1 now</source>
        <translation>其类别中多了%1</translation>
    </message>
    <message>
        <source>its classes have %1 in place of %2</source>
        <translation>其类别中%2变成了%1</translation>
    </message>
    <message>
        <source>its %1 images are of another number of classes</source>
        <translation>其%1图像的类别数不同</translation>
    </message>
    <message>
        <source>it had %1 %2 images of the class &apos;%3&apos;, now %4</source>
        <translation>类别“%3”原有%1幅%2图像，现在有%4幅</translation>
    </message>
    <message>
        <source>its %1 images are files of other names or lengths</source>
        <translation>其%1图像的文件名或长度不同</translation>
    </message>
    <message>
        <source>its %1 images have other labels, or come in another order</source>
        <translation>其%1图像的标签或顺序不同</translation>
    </message>
    <message>
        <source>its %1 images show something else</source>
        <translation>其%1图像的内容不同</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>无法读取</translation>
    </message>
    <message>
        <source>has images of the class &apos;%1&apos;, but none to train on; --empty-classes keep takes the class all the same</source>
        <translation>有类别“%1”的图像，但没有可用于训练的；使用--empty-classes keep仍可采用该类别</translation>
    </message>
    <message>
        <source>kept, though there is no image of it to train on: %1</source>
        <translation>已保留，尽管没有可用于训练的图像：%1</translation>
    </message>
    <message>
        <source>left out, as there is no image of it: %1</source>
        <translation>已略去，因为没有图像：%1</translation>
    </message>
    <message>
        <source>holds no such data itself, but %1 and %2 do: name one of them</source>
        <translation>本身不含此类数据，但%1和%2中有：请指定其中之一</translation>
    </message>
    <message>
        <source>%1 holds no such data itself; taken from %2</source>
        <translation>%1本身不含此类数据；取自%2</translation>
    </message>
    <message>
        <source>left out: %1 pictures that lie in %2 itself, in no class folder</source>
        <translation>已略去：直接位于%2中、不在任何类别文件夹里的%1张图片</translation>
    </message>
    <message>
        <source>left out: the folder %1, which the system made</source>
        <translation>已略去：由系统创建的文件夹%1</translation>
    </message>
    <message>
        <source>left out: %1, whose %2 pictures lie in no class folders, so that nothing says what they show</source>
        <translation>已略去：%1，其中的%2张图片不在类别文件夹中，无从得知内容</translation>
    </message>
    <message>
        <source>taken for the %1 images: the folder %2</source>
        <translation>用作%1图像：文件夹%2</translation>
    </message>
    <message>
        <source>holds %1 and %2, which are named alike; --parts training=FOLDER,validation=FOLDER,test=FOLDER says which is meant</source>
        <translation>含有名称相同的%1和%2；请用--parts training=FOLDER,validation=FOLDER,test=FOLDER指明</translation>
    </message>
    <message>
        <source>left out: %1, which are no parts as %2 is. Where all of them are classes: --parts none</source>
        <translation>已略去：%1，它们不像%2那样是数据集的组成部分。如果它们全都是类别：--parts none</translation>
    </message>
    <message>
        <source>left out: %1, by name neither training, validation nor test images</source>
        <translation>已略去：%1，从名称看既不是训练、验证也不是测试图像</translation>
    </message>
    <message>
        <source>holds no class folders, so that nothing says what its pictures show; where it is a class itself: --parts none</source>
        <translation>不含类别文件夹，无从得知图片内容；如果它本身就是一个类别：--parts none</translation>
    </message>
    <message>
        <source>the folder %1 is taken for a class, though it holds folders named like the classes: a part or a copy of the data?</source>
        <translation>文件夹%1被当作类别，但其中的文件夹与各类别同名：是数据的一部分或副本吗？</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes; is &apos;%2&apos; one?</source>
        <translation>文件夹%1被当作类别；“%2”是类别吗？</translation>
    </message>
    <message>
        <source>the folders %1 are taken for classes, though they hold folders of the same names; where they are parts: --parts training=FOLDER,test=FOLDER</source>
        <translation>文件夹%1被当作类别，但其中的文件夹名称相同；如果它们是组成部分：--parts training=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>holds several data sets: %1. Name one as idx:%2</source>
        <translation>含有多个数据集：%1。请用idx:%2的形式指定一个</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no folder within the data set&apos;s</source>
        <translation>“%1”不是数据集文件夹内的文件夹</translation>
    </message>
    <message>
        <source>&apos;%1&apos; says not which folders hold the parts; as auto, none or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>“%1”没有说明各部分在哪些文件夹；写法如auto、none或training=FOLDER,validation=FOLDER,test=FOLDER</translation>
    </message>
    <message>
        <source>&apos;%1&apos; names no folder for the training</source>
        <translation>“%1”没有指定训练文件夹</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the training images too, by their content: what is measured on them is remembered, not recognised</source>
        <translation>按内容看，%2幅测试图像中有%1幅也在训练图像中：在其上测得的是记忆，而不是识别</translation>
    </message>
    <message>
        <source>%1 of %2 validation images are among the training images too, by their content</source>
        <translation>按内容看，%2幅验证图像中有%1幅也在训练图像中</translation>
    </message>
    <message>
        <source>%1 of %2 test images are among the validation images too, by their content</source>
        <translation>按内容看，%2幅测试图像中有%1幅也在验证图像中</translation>
    </message>
    <message>
        <source>is there already and was not written by an export: choose another folder, or remove it first</source>
        <translation>已存在，且不是由导出写入的：请选择其他文件夹，或先将其移除</translation>
    </message>
    <message>
        <source>only the upper triangle is filled; the lower one is taken to be the same</source>
        <translation>只填写了上三角；下三角视为相同</translation>
    </message>
    <message>
        <source>only the lower triangle is filled; the upper one is taken to be the same</source>
        <translation>只填写了下三角；上三角视为相同</translation>
    </message>
    <message>
        <source>the row is named &quot;%1&quot;, column %2 &quot;%3&quot;: rows and columns have to be in the same order</source>
        <translation>该行名为“%1”，第%2列名为“%3”：行与列的顺序必须相同</translation>
    </message>
    <message>
        <source>the table is symmetric, as weights between filters are: if it holds these, import it as a matrix (--matrix)</source>
        <translation>该表像滤波器间的权重那样对称：如果内容就是权重，请作为矩阵导入(--matrix)</translation>
    </message>
    <message>
        <source>is a list of edges, no table of images x filters: import it as a matrix (--matrix)</source>
        <translation>是边列表，不是“图像x滤波器”的表：请作为矩阵导入(--matrix)</translation>
    </message>
    <message>
        <source>a quote is not closed in this line; a cell cannot go on in the next</source>
        <translation>本行有引号未闭合；单元格不能延续到下一行</translation>
    </message>
    <message>
        <source>column %1: &quot;%2&quot; is written with &quot;%3&quot;, numbers before it with &quot;%4&quot;</source>
        <translation>第%1列：“%2”使用了“%3”，而前面的数字使用“%4”</translation>
    </message>
    <message>
        <source>has %1 cells, an edge here needs %2</source>
        <translation>有%1个单元格，此处一条边需要%2个</translation>
    </message>
    <message>
        <source>the list has more than %1 edges</source>
        <translation>列表中的边超过%1条</translation>
    </message>
    <message>
        <source>holds no edge</source>
        <translation>不含边</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say which of the teacher&apos;s filters it is; write their numbers, from 0</source>
        <translation>“%1”没有指明是教师网络的哪个滤波器；请写编号，从0开始</translation>
    </message>
    <message>
        <source>filters are numbered from 0 here and from 1 in the file</source>
        <translation>此处滤波器从0开始编号，而文件中从1开始</translation>
    </message>
    <message>
        <source>names filter %1, the teacher has %2, numbered from 0</source>
        <translation>提到滤波器%1，而教师网络有%2个，从0开始编号</translation>
    </message>
    <message>
        <source>an end of the edge has no name, or one that is not UTF-8</source>
        <translation>边的一端没有名称，或名称不是UTF-8</translation>
    </message>
    <message>
        <source>the edge between %1 and %2 has another weight than before</source>
        <translation>%1与%2之间的边权重与前面的不同</translation>
    </message>
    <message>
        <source>read as a list of %1 edges between %2 filters</source>
        <translation>读作%2个滤波器之间%1条边的列表</translation>
    </message>
    <message>
        <source>the edges have no weights; all are 1</source>
        <translation>边没有权重；全部取1</translation>
    </message>
    <message>
        <source>holds %1 names for %2 filters</source>
        <translation>对%2个滤波器含有%1个名称</translation>
    </message>
    <message>
        <source>the graph is thin: %1 of %2 filters have no edge, so that communities say little of them</source>
        <translation>图很稀疏：%2个滤波器中有%1个没有边，社区对它们说明不了什么</translation>
    </message>
    <message>
        <source>%1; a lower percentile helps, as %2</source>
        <translation>%1；可改用较低的百分位数，如%2</translation>
    </message>
    <message>
        <source>%1; activities of more images help, or another rule</source>
        <translation>%1；可增加活跃度的图像数，或改用其他规则</translation>
    </message>
    <message>
        <source>the first line, %1 to %2, may be the numbers of the columns or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>第一行（%1到%2）可能是列号，也可能是数据：请用--labels %3或--labels %4指明</translation>
    </message>
    <message>
        <source>the first column, from %1 to %2, may be the numbers of the rows or figures of its own: --labels %3 or --labels %4 says which</source>
        <translation>第一列（%1到%2）可能是行号，也可能是数据：请用--labels %3或--labels %4指明</translation>
    </message>
    <message>
        <source>holds a name that is not UTF-8: save it as UTF-8 or UTF-16</source>
        <translation>含有不是UTF-8的名称：请保存为UTF-8或UTF-16</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns (%1)</source>
        <translation>第一行被当作列名（%1）</translation>
    </message>
    <message>
        <source>filters are numbered from 0: column 1 of the file is filter 0</source>
        <translation>滤波器从0开始编号：文件的第1列是滤波器0</translation>
    </message>
    <message>
        <source>the names of the columns are not in the order of their numbers; filters are taken in the order of the file</source>
        <translation>列名没有按编号顺序排列；滤波器按文件中的顺序采用</translation>
    </message>
    <message>
        <source>the first column is taken for names of rows (%1)</source>
        <translation>第一列被当作行名（%1）</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says not what the labels of a table are; there are auto, none, header, index and both</source>
        <translation>“%1”没有说明表格的标签是什么；可用auto、none、header、index和both</translation>
    </message>
    <message>
        <source>a state dict of PyTorch</source>
        <translation>PyTorch的state dict</translation>
    </message>
    <message>
        <source>a checkpoint of PyTorch</source>
        <translation>PyTorch的checkpoint</translation>
    </message>
    <message>
        <source>is %1, which is not read. Where the network is there in PyTorch, %2</source>
        <translation>是%1，不予读取。如果在PyTorch中有该网络，%2</translation>
    </message>
    <message>
        <source>a safetensors file</source>
        <translation>safetensors文件</translation>
    </message>
    <message>
        <source>an HDF5 file, as Keras writes it</source>
        <translation>HDF5文件（如Keras所写）</translation>
    </message>
    <message>
        <source>a TensorFlow Lite file</source>
        <translation>TensorFlow Lite文件</translation>
    </message>
    <message>
        <source>is no file of weights but a pointer to one, left by a git without LFS: run git lfs pull</source>
        <translation>不是权重文件，而是没有LFS的git留下的指针：请执行git lfs pull</translation>
    </message>
    <message>
        <source>is a web page, not the file that was to be fetched</source>
        <translation>是网页，而不是要下载的文件</translation>
    </message>
    <message>
        <source>is no file of weights that is known, neither one of torch.save nor of safetensors, nor TorchScript. Where the network is there in PyTorch, %1</source>
        <translation>不是已知的权重文件，既不是torch.save或safetensors的文件，也不是TorchScript。如果在PyTorch中有该网络，%1</translation>
    </message>
    <message>
        <source>The weights are those under %1.</source>
        <translation>权重取自%1。</translation>
    </message>
    <message>
        <source>Their names begin with %1.</source>
        <translation>其名称以%1开头。</translation>
    </message>
    <message>
        <source>The layers have other names: they were matched by shape, in their order. Look at the accuracy.</source>
        <translation>各层名称不同：已按形状依次对应。请查看准确率。</translation>
    </message>
    <message>
        <source>Left out, as no layer has them: %1.</source>
        <translation>已略去，因为没有对应的层：%1。</translation>
    </message>
    <message>
        <source>%1 holds whole numbers, as quantised weights do: those in full are needed</source>
        <translation>%1含有整数，如量化权重：需要完整精度的权重</translation>
    </message>
    <message>
        <source>; dictionaries of tensors in the file: %1</source>
        <translation>；文件中的张量字典：%1</translation>
    </message>
    <message>
        <source>the weights do not fit %1: %2%3. Where they are another network&apos;s, %4</source>
        <translation>权重与%1不匹配：%2%3。如果它们属于其他网络，%4</translation>
    </message>
    <message>
        <source>its layers are not all there once</source>
        <translation>各层没有恰好各出现一次</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: %1.</source>
        <translation>同样匹配但未采用：%1。</translation>
    </message>
    <message>
        <source>has weights that are not numbers, are infinite, or are variances below 0: %1. Its training broke down; take a checkpoint from before that</source>
        <translation>有权重不是数、为无穷大或是小于0的方差：%1。其训练已崩溃；请使用此前的checkpoint</translation>
    </message>
    <message>
        <source>bf16 cannot be computed here: it needs a processor with AVX-512, which LibTorch may use; take fp32</source>
        <translation>此处无法进行bf16运算：需要LibTorch可以使用的AVX-512处理器；请使用fp32</translation>
    </message>
    <message>
        <source>%1 of the %2 values of %3 are no numbers (NaN or infinite), as after a training that failed: import weights saved before that</source>
        <translation>%3的%2个值中有%1个不是数（NaN或无穷大），像是训练失败所致：请导入此前保存的权重</translation>
    </message>
    <message>
        <source>has the device %1 written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>代码中写死了设备%1。请在Python中重新保存：先model.to(&apos;cpu&apos;)，再用同样位于CPU上的图像执行trace或script</translation>
    </message>
    <message>
        <source>was saved in training mode: its %1 computes as in training, whatever it is told. In Python call model.eval() before torch.jit.trace, and give F.dropout its training=self.training; then save it anew</source>
        <translation>是在训练模式下保存的：其中的%1始终按训练方式计算。请在Python中先调用model.eval()再执行torch.jit.trace，并给F.dropout传入training=self.training；然后重新保存</translation>
    </message>
    <message>
        <source>is code that %1 of this program does not understand, as that of a newer PyTorch. Save it anew with the PyTorch of that version</source>
        <translation>其代码无法被本程序的%1理解，例如来自较新的PyTorch。请用该版本的PyTorch重新保存</translation>
    </message>
    <message>
        <source>uses %1, which %2 of this program does not know in this form: it is of a newer PyTorch, or of an extension. Save it anew with the PyTorch of that version, or with this operation written out in others</source>
        <translation>使用了%1，而本程序的%2不认识这种形式：它来自较新的PyTorch或某个扩展。请用该版本的PyTorch重新保存，或用其他操作改写该操作</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged or cut short</source>
        <translation>不是%1可以读取的TorchScript文件：已损坏或被截断</translation>
    </message>
    <message>
        <source>is no TorchScript file that %1 can read: it is damaged, or made for another version</source>
        <translation>不是%1可以读取的TorchScript文件：已损坏，或是为其他版本制作的</translation>
    </message>
    <message>
        <source>answers batches of %1 images alone, as their number is written into its code. In Python write x.flatten(1) or x.view(x.size(0), -1) for what names it, as x.view(1, -1), or script the model instead of tracing it; then save it anew</source>
        <translation>只能对%1幅图像的批次作答，因为该数目写死在代码中。请在Python中把写死之处（如x.view(1, -1)）改为x.flatten(1)或x.view(x.size(0), -1)，或对模型使用script而不是trace；然后重新保存</translation>
    </message>
    <message>
        <source>has no convolution before its answer: after the last one, %1, come %2 of its 100 parts of computing, in linear layers, as in a transformer. What its filters say is far from the answer, and students that imitate them learn little from it. nonn teacher import --features %1 takes them all the same</source>
        <translation>其回答之前没有卷积：最后一个卷积%1之后，还有%2/100的计算在线性层中，如transformer那样。其滤波器离回答很远，模仿它们的学生网络学不到什么。执行nonn teacher import --features %1仍可采用</translation>
    </message>
    <message>
        <source>gives one image alone an answer of %1 dimensions instead of 2, as by x.squeeze(). In Python write x.flatten(1) for it; then save it anew</source>
        <translation>对单幅图像给出%1维的回答，应为2维，例如用了x.squeeze()。请在Python中改为x.flatten(1)；然后重新保存</translation>
    </message>
    <message>
        <source>answers made images with values that are no numbers (NaN or infinite)</source>
        <translation>对合成图像给出的值不是数（NaN或无穷大）</translation>
    </message>
    <message>
        <source>gives an image another answer alone than beside others: it cannot be used in batches. Was it saved in training mode, or does it compute over the batch?</source>
        <translation>对单幅图像的回答与同批其他图像一起时不同：不能批量使用。它是在训练模式下保存的，还是跨批次计算的？</translation>
    </message>
    <message>
        <source>was ended by the system when it was run for a first look, as for want of memory</source>
        <translation>在首次试运行时被系统终止，可能是内存不足</translation>
    </message>
    <message>
        <source>makes %1 crash (%2) when it is run; it was tried in a process of its own, and nothing else was harmed. Save it anew in Python after model.float().eval(), by torch.jit.trace where it was scripted, by torch.jit.script where it was traced</source>
        <translation>运行时导致%1崩溃(%2)；试运行在独立进程中进行，没有影响其他部分。请在Python中执行model.float().eval()后重新保存：原用script的改用torch.jit.trace，原用trace的改用torch.jit.script</translation>
    </message>
    <message>
        <source>did not answer two images within %1 seconds and was ended. Is there a loop in it that has no end, or is it far too large for this computer?</source>
        <translation>未能在%1秒内对两幅图像作答，已被终止。其中是否有无限循环，或者对本计算机来说太大？</translation>
    </message>
    <message>
        <source>which takes the first look at a TorchScript file, broke off</source>
        <translation>在初步检查TorchScript文件时意外中断</translation>
    </message>
    <message>
        <source>cannot be looked at: %1</source>
        <translation>无法查看：%1</translation>
    </message>
    <message>
        <source>Of its %1 outputs %2 have %3 values an image; of those it is number %4 that is taken for the logits.</source>
        <translation>在其%1个输出中，有%2个对每幅图像给出%3个值；其中第%4个作为logits。</translation>
    </message>
    <message>
        <source>it has a device other than the CPU written into its code. Save it anew in Python: model.to(&apos;cpu&apos;), then trace or script it on images that are on the CPU, too</source>
        <translation>代码中写死了CPU以外的设备。请在Python中重新保存：先model.to(&apos;cpu&apos;)，再用同样位于CPU上的图像执行trace或script</translation>
    </message>
    <message>
        <source>it needs more memory than is free on this computer</source>
        <translation>所需内存超过本计算机的空闲内存</translation>
    </message>
    <message>
        <source>a linear layer in it is given %1 values and takes %2. It may be made for images of another size</source>
        <translation>其中的线性层收到%1个值，但需要%2个。它可能用于其他大小的图像</translation>
    </message>
    <message>
        <source>it puts %1 values into the shape %2. It may be made for images of another size</source>
        <translation>它把%1个值放入形状%2。它可能用于其他大小的图像</translation>
    </message>
    <message>
        <source>a convolution in it takes %1 channels and is given %2</source>
        <translation>其中的卷积需要%1个通道，却收到%2个</translation>
    </message>
    <message>
        <source>the images are too small for its layers: it is made for larger ones</source>
        <translation>图像对它的层来说太小：它用于更大的图像</translation>
    </message>
    <message>
        <source>it joins tensors of %1 and of %2 values, which do not fit. It may be made for images of another size</source>
        <translation>它把%1个值与%2个值的张量拼接，二者不匹配。它可能用于其他大小的图像</translation>
    </message>
    <message>
        <source>it mixes kinds of numbers. Save it anew in Python after model.float()</source>
        <translation>混用了不同的数值类型。请在Python中执行model.float()后重新保存</translation>
    </message>
    <message>
        <source>it is quantised, and this computer&apos;s LibTorch cannot run it. Save the model before quantisation</source>
        <translation>它经过量化，本计算机的LibTorch无法运行。请保存量化之前的模型</translation>
    </message>
    <message>
        <source>its operation %1 failed in %2</source>
        <translation>其操作%1在%2中失败</translation>
    </message>
    <message>
        <source>one of its operations failed in %1</source>
        <translation>其某个操作在%1中失败</translation>
    </message>
    <message>
        <source>The output that was taken has %1 of %2 validation images right, the next %3.</source>
        <translation>采用的输出在%2幅验证图像中答对%1幅，次优的答对%3幅。</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it, or in its folder %2</source>
        <translation>位于项目%1内，其文件不能被替换：请选择项目旁边的位置，或项目中的文件夹%2</translation>
    </message>
    <message>
        <source>is a file, not a folder</source>
        <translation>是文件，不是文件夹</translation>
    </message>
    <message>
        <source>it had %1, now %2</source>
        <translation>原为%1，现为%2</translation>
    </message>
    <message>
        <source>%1 pictures could not be read, now %2</source>
        <translation>原有%1张图片无法读取，现为%2张</translation>
    </message>
    <message>
        <source>its images are divided otherwise into those for training, validation and test</source>
        <translation>其图像在训练、验证和测试之间的分配不同</translation>
    </message>
    <message>
        <source>has changed since the project was made: %1</source>
        <translation>自项目创建以来已更改：%1</translation>
    </message>
    <message>
        <source>holds other data than the project was made with: %1</source>
        <translation>所含数据与创建项目时不同：%1</translation>
    </message>
    <message>
        <source>has been made anew meanwhile; run the command again</source>
        <translation>在此期间已重新生成；请重新执行该命令</translation>
    </message>
    <message>
        <source>is gone: run %1 again</source>
        <translation>已不存在：请重新执行：%1</translation>
    </message>
    <message>
        <source>is not there. Where the images have been moved: nonn data %1 --source %2:FOLDER</source>
        <translation>不存在。如果图像已移到别处：nonn data %1 --source %2:FOLDER</translation>
    </message>
    <message>
        <source>is a part of this program but is not there: install it again</source>
        <translation>是本程序的一部分，但并不存在：请重新安装</translation>
    </message>
    <message>
        <source>is not there: the run is of an older version, which did not keep the partition and the plan that it was made from</source>
        <translation>不存在：该运行来自旧版本，当时没有保存其所用的划分和规划</translation>
    </message>
    <message>
        <source>would be read as %1, but the project&apos;s data are %2: name it as %2:%3</source>
        <translation>将读作%1，但项目的数据是%2：请写成%2:%3</translation>
    </message>
    <message>
        <source>is being worked on by %1</source>
        <translation>正由%1处理</translation>
    </message>
    <message>
        <source>has been changed meanwhile; run the command again</source>
        <translation>在此期间已更改；请重新执行该命令</translation>
    </message>
    <message>
        <source>is being trained by %1</source>
        <translation>正由%1训练</translation>
    </message>
    <message>
        <source>%1. The students of its best epoch, %2, are kept as this run&apos;s</source>
        <translation>%1。保留其最佳轮（第%2轮）的学生网络作为本次运行的结果</translation>
    </message>
    <message>
        <source>is there already and is no filter graph that was written here before: choose another name, or remove it first</source>
        <translation>已存在，且不是此前在此写入的滤波器图：请改用其他名称，或先将其移除</translation>
    </message>
    <message>
        <source>images: %1</source>
        <translation>图像：%1</translation>
    </message>
    <message>
        <source>the teacher is not taken: what it answers to the images is NaN or infinite</source>
        <translation>未采用该教师网络：它对图像的回答为NaN或无穷大</translation>
    </message>
    <message>
        <source>%1. The best epoch, %2, is kept here: nonn teacher import takes it</source>
        <translation>%1。最佳轮（第%2轮）保留在此：可用nonn teacher import采用</translation>
    </message>
    <message>
        <source>is in use: the teacher is being trained by %1</source>
        <translation>正在使用：教师网络正由%1训练</translation>
    </message>
    <message>
        <source>is a TorchScript file, a network with its weights: it is imported without --arch</source>
        <translation>是TorchScript文件，即带权重的网络：导入时不需要--arch</translation>
    </message>
    <message>
        <source>or the data set has no three channels whose order could be reversed</source>
        <translation>或者数据集没有可反转顺序的三个通道</translation>
    </message>
    <message>
        <source>the weight decay must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>权重衰减必须在0到%1之间</translation>
    </message>
    <message>
        <source>the temperature must be above 0 and at most %1</source>
        <comment>1e18</comment>
        <translation>温度必须大于0且不超过%1</translation>
    </message>
    <message>
        <source>beta must be from 0 to %1</source>
        <comment>1e38</comment>
        <translation>beta必须在0到%1之间</translation>
    </message>
    <message>
        <source>the distillation term</source>
        <translation>蒸馏项</translation>
    </message>
    <message>
        <source>the cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>the feature term</source>
        <translation>特征项</translation>
    </message>
    <message>
        <source>the loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>the fusion layer</source>
        <translation>融合层</translation>
    </message>
    <message>
        <source>%1 was %2</source>
        <translation>%1为%2</translation>
    </message>
    <message>
        <source>%1 of %2 held values that are no numbers</source>
        <translation>%2中的%1含有不是数的值</translation>
    </message>
    <message>
        <source>the loss of the fusion layer</source>
        <translation>融合层的损失</translation>
    </message>
    <message>
        <source>the teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>the learning rate must be above 0 and at most %1</source>
        <comment>1e38</comment>
        <translation>学习率必须大于0且不超过%1</translation>
    </message>
    <message>
        <source>the computation failed: %1</source>
        <translation>计算失败：%1</translation>
    </message>
    <message>
        <source>is no text in UTF-8, or in UTF-16 with its byte order mark: it has a byte of 0</source>
        <translation>不是UTF-8文本，也不是带字节序标记的UTF-16文本：含有值为0的字节</translation>
    </message>
    <message>
        <source>is no JPEG, PNG, WebP or BMP picture</source>
        <translation>不是JPEG、PNG、WebP或BMP图片</translation>
    </message>
    <message>
        <source>is a damaged BMP: the file ends early</source>
        <translation>是损坏的BMP：文件提前结束</translation>
    </message>
    <message>
        <source>is a BMP of %1 bits a pixel in form %2; uncompressed ones of 1, 4, 8, 24 or 32 bits are read</source>
        <translation>是每像素%1位、格式%2的BMP；只读取1、4、8、24或32位的未压缩BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: its pixels begin within its header</source>
        <translation>是损坏的BMP：像素起始于文件头之内</translation>
    </message>
    <message>
        <source>is a damaged BMP: it has a palette of %1 colours</source>
        <translation>是损坏的BMP：调色板有%1种颜色</translation>
    </message>
    <message>
        <source>is a BMP of OS/2; those of Windows are read</source>
        <translation>是OS/2的BMP；只读取Windows的BMP</translation>
    </message>
    <message>
        <source>is a damaged BMP: a pixel has colour %1 of a palette of %2</source>
        <translation>是损坏的BMP：有像素使用颜色%1，而调色板只有%2种</translation>
    </message>
    <message>
        <source>holds no JPEG, PNG, WebP or BMP pictures in its class folders</source>
        <translation>类别文件夹中没有JPEG、PNG、WebP或BMP图片</translation>
    </message>
    <message>
        <source>is a %1 file; JPEG, PNG, WebP and BMP are read</source>
        <translation>是%1文件；只读取JPEG、PNG、WebP和BMP</translation>
    </message>
    <message>
        <source>, grey as the mean of their three channels</source>
        <translation>，灰度取三个通道的均值</translation>
    </message>
    <message>
        <source>, their one channel repeated</source>
        <translation>，单通道重复使用</translation>
    </message>
    <message>
        <source>images of %1 channels cannot be made images of %2</source>
        <translation>无法把%1通道的图像变为%2通道</translation>
    </message>
    <message>
        <source>networks see the images with %1 instead of %2 channels%3</source>
        <translation>网络看到的图像为%1通道，原为%2通道%3</translation>
    </message>
    <message>
        <source> and cut to the middle square</source>
        <translation> 并裁剪到中间的正方形</translation>
    </message>
    <message>
        <source>networks see the images with %1 x %2 instead of %3 x %4 pixels, scaled bilinearly%5%6</source>
        <translation>网络看到的图像为%1 x %2像素，原为%3 x %4，双线性缩放%5%6</translation>
    </message>
    <message>
        <source>takes more than one input: %1 and %2</source>
        <translation>接受不止一个输入：%1和%2</translation>
    </message>
    <message>
        <source>takes no input</source>
        <translation>不接受输入</translation>
    </message>
    <message>
        <source>takes images of the element type %1, not float32</source>
        <translation>接受元素类型为%1的图像，而不是float32</translation>
    </message>
    <message>
        <source>takes inputs of %1 dimensions, where images have four</source>
        <translation>接受%1维的输入，而图像有四维</translation>
    </message>
    <message>
        <source>reads %1 before anything makes it</source>
        <translation>在%1生成之前就读取它</translation>
    </message>
    <message>
        <source>makes nothing</source>
        <translation>没有生成任何内容</translation>
    </message>
    <message>
        <source>is of the domain %1, whose operators are not known</source>
        <translation>属于域%1，其算子未知</translation>
    </message>
    <message>
        <source>makes %1, which is there already</source>
        <translation>生成%1，而它已存在</translation>
    </message>
    <message>
        <source>is not at the end, where alone it is known</source>
        <translation>不在末尾，而只支持位于末尾的情形</translation>
    </message>
    <message>
        <source>The softmax at the end was left out: the logits are what it reads.</source>
        <translation>末尾的softmax已略去：logits即其输入。</translation>
    </message>
    <message>
        <source>its output %1 is worked out from no image</source>
        <translation>其输出%1不依赖任何图像</translation>
    </message>
    <message>
        <source>its weights have %1 dimensions, where four are known</source>
        <translation>其权重有%1维，只支持四维</translation>
    </message>
    <message>
        <source>its weights are for %1 groups of %2 channels, and there are %3 channels</source>
        <translation>其权重用于%1组、每组%2通道，而实际有%3个通道</translation>
    </message>
    <message>
        <source>its weights are of different lengths</source>
        <translation>其权重长度不一</translation>
    </message>
    <message>
        <source>has %1 values as a bound</source>
        <translation>以%1个值作为界限</translation>
    </message>
    <message>
        <source>combines a tensor with constants that are not one a channel</source>
        <translation>把张量与并非每通道一个的常量组合</translation>
    </message>
    <message>
        <source>divides a constant by a tensor, which is not known</source>
        <translation>用张量去除常量，不支持</translation>
    </message>
    <message>
        <source>its weights do not fit %1 inputs</source>
        <translation>其权重与%1个输入不匹配</translation>
    </message>
    <message>
        <source>joins nothing</source>
        <translation>没有拼接任何内容</translation>
    </message>
    <message>
        <source>joins along the axis %1, where that of the channels is known</source>
        <translation>沿轴%1拼接，而只支持通道轴</translation>
    </message>
    <message>
        <source>its axis is %1, which is not known</source>
        <translation>其轴为%1，不支持</translation>
    </message>
    <message>
        <source>does not keep images apart</source>
        <translation>没有把各图像分开</translation>
    </message>
    <message>
        <source>makes something else than one vector an image</source>
        <translation>得出的不是每幅图像一个向量</translation>
    </message>
    <message>
        <source>does not make one vector an image</source>
        <translation>没有得出每幅图像一个向量</translation>
    </message>
    <message>
        <source>is no mean over height and width, which alone is known</source>
        <translation>不是对高和宽取均值，而只支持这一种</translation>
    </message>
    <message>
        <source>is not known</source>
        <translation>不支持</translation>
    </message>
    <message>
        <source>the tensor %1 %2</source>
        <translation>张量%1：%2</translation>
    </message>
    <message>
        <source>keeps its values in another file: save the model with them inside</source>
        <translation>把值存放在另一个文件中：请把值包含在模型内保存</translation>
    </message>
    <message>
        <source>is of the element type %1, which is not read</source>
        <translation>元素类型为%1，不予读取</translation>
    </message>
    <message>
        <source>has a dimension of %1</source>
        <translation>有一个维度为%1</translation>
    </message>
    <message>
        <source>announces %1 elements and has %2</source>
        <translation>声明有%1个元素，实际为%2个</translation>
    </message>
    <message>
        <source>holds integers, where floating-point numbers belong</source>
        <translation>含有整数，而应为浮点数</translation>
    </message>
    <message>
        <source>holds no integers, where they belong</source>
        <translation>含有的不是整数，而应为整数</translation>
    </message>
    <message>
        <source>the node %1, an operator %2: %3</source>
        <translation>节点%1（算子%2）：%3</translation>
    </message>
    <message>
        <source>its input %1 is missing</source>
        <translation>缺少其输入%1</translation>
    </message>
    <message>
        <source>its input %1 is worked out from no image</source>
        <translation>其输入%1不依赖任何图像</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions may</source>
        <translation>读取经过填充的特征图，而只有卷积可以这样做</translation>
    </message>
    <message>
        <source>its input %1 is no constant</source>
        <translation>其输入%1不是常量</translation>
    </message>
    <message>
        <source>its input %1 holds no whole numbers that are known beforehand</source>
        <translation>其输入%1不含事先已知的整数</translation>
    </message>
    <message>
        <source>its %1 is no list of whole numbers</source>
        <translation>其%1不是整数列表</translation>
    </message>
    <message>
        <source>its %1 is %2, which is not known</source>
        <translation>其%1为%2，不支持</translation>
    </message>
    <message>
        <source>its value is of a kind that is not known</source>
        <translation>其值的类型不支持</translation>
    </message>
    <message>
        <source>is used in a way that is not known</source>
        <translation>使用方式不支持</translation>
    </message>
    <message>
        <source>takes element %1 of %2</source>
        <translation>取%2中的元素%1</translation>
    </message>
    <message>
        <source>has a kernel, stride, dilation or padding of %1</source>
        <translation>卷积核、步幅、膨胀或填充为%1</translation>
    </message>
    <message>
        <source>its %1 has %2 values, where two are known</source>
        <translation>其%1有%2个值，只支持两个</translation>
    </message>
    <message>
        <source>has no kernel_shape</source>
        <translation>没有kernel_shape</translation>
    </message>
    <message>
        <source>has weights of another size than its kernel_shape</source>
        <translation>权重大小与其kernel_shape不同</translation>
    </message>
    <message numerus="yes">
        <source>its %1 has %2 values, where four are known</source>
        <comment>pads</comment>
        <translation>
            <numerusform>其%1有%2个值，只支持四个</numerusform>
        </translation>
    </message>
    <message>
        <source>counts padding and rounds sizes up, which is not known together</source>
        <translation>既计入填充又向上取整，不支持同时使用</translation>
    </message>
    <message>
        <source>multiplies feature maps by a matrix, which is not known</source>
        <translation>用矩阵乘以特征图，不支持</translation>
    </message>
    <message>
        <source>its starts, ends, axes and steps are of different lengths</source>
        <translation>其starts、ends、axes和steps长度不一</translation>
    </message>
    <message>
        <source>cuts out a piece in a way that is not known</source>
        <translation>截取一部分的方式不支持</translation>
    </message>
    <message>
        <source>is something else than zeros round feature maps, which alone are known</source>
        <translation>不是在特征图周围补零，而只支持补零</translation>
    </message>
    <message>
        <source>adds channels and pixels at once, which is not known</source>
        <translation>同时增加通道和像素，不支持</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>has a number of more than ten bytes</source>
        <translation>有超过十个字节的数字</translation>
    </message>
    <message>
        <source>has a field without a number</source>
        <translation>有没有编号的字段</translation>
    </message>
    <message>
        <source>field %1</source>
        <translation>字段%1</translation>
    </message>
    <message>
        <source>has a field of the unknown kind %1</source>
        <translation>有未知类型%1的字段</translation>
    </message>
    <message>
        <source>has field %1 as kind %2, where kind %3 belongs</source>
        <translation>字段%1的类型为%2，应为%3</translation>
    </message>
    <message>
        <source>has more than %1 nodes and tensors</source>
        <translation>节点和张量超过%1个</translation>
    </message>
    <message>
        <source>is no ONNX file: it has no graph or no version</source>
        <translation>不是ONNX文件：没有图或没有版本</translation>
    </message>
    <message>
        <source>is not square: rows: %1, weights in each: %2</source>
        <translation>不是方阵：行数%1，每行权重数%2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; may have a decimal comma, or one between thousands, as all such numbers in this file: write them with decimal points, or without commas</source>
        <translation>“%1”可能含小数逗号或千位分隔逗号，本文件中此类数字皆然：请改用小数点，或去掉逗号</translation>
    </message>
    <message>
        <source>has a column %1, named &quot;%2&quot;, that is no filter&apos;s: take it out</source>
        <translation>第%1列名为“%2”，不属于任何滤波器：请删除该列</translation>
    </message>
    <message>
        <source>a Core ML file</source>
        <translation>Core ML文件</translation>
    </message>
    <message>
        <source>a SavedModel of TensorFlow</source>
        <translation>TensorFlow的SavedModel</translation>
    </message>
    <message>
        <source>an array of NumPy</source>
        <translation>NumPy数组</translation>
    </message>
    <message>
        <source>a GGUF file</source>
        <translation>GGUF文件</translation>
    </message>
    <message>
        <source>a network of OpenVINO</source>
        <translation>OpenVINO网络</translation>
    </message>
    <message>
        <source>a plain pickle of Python that torch.save did not write</source>
        <translation>不是由torch.save写入的普通Python pickle</translation>
    </message>
    <message>
        <source>is compressed: unpack it and give the file that is in it</source>
        <translation>是压缩文件：请解压后指定其中的文件</translation>
    </message>
    <message>
        <source>is a JSON text, as lies beside files of weights: give the file that holds the tensors</source>
        <translation>是JSON文本，常与权重文件放在一起：请指定含有张量的文件</translation>
    </message>
    <message>
        <source>, under %1</source>
        <translation>，位于%1下</translation>
    </message>
    <message>
        <source>is %1, weights alone without the network they belong to (tensors in it: %2%3). Name the network with --arch (as resnet18, resnet20, wrn-16-4, vgg11_bn, mobilenet_v2), or, for any other, %4</source>
        <translation>是%1，只有权重而没有所属的网络（其中的张量：%2%3）。请用--arch指明网络（如resnet18、resnet20、wrn-16-4、vgg11_bn、mobilenet_v2）；其他网络则%4</translation>
    </message>
    <message>
        <source>%1
Or %2</source>
        <translation>%1
或者%2</translation>
    </message>
    <message>
        <source>make a TorchScript file of the network in Python, with an image of the size it takes:
    model.eval()
    traced = torch.jit.trace(model, torch.rand(1, %1, %2, %3))
    traced.save(&quot;model.pt&quot;)</source>
        <translation>请在Python中制作该网络的TorchScript文件，所用图像为其接受的大小：
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
        <translation>图像对它来说太小</translation>
    </message>
    <message>
        <source>makes a tensor of %1, which is too large</source>
        <translation>生成的张量为%1，太大</translation>
    </message>
    <message>
        <source>reads a vector, where it takes feature maps</source>
        <translation>读取的是向量，而它接受特征图</translation>
    </message>
    <message>
        <source>has %1 biases for %2 channels</source>
        <translation>有%1个偏置，而通道有%2个</translation>
    </message>
    <message>
        <source>has %1 groups for %2 channels</source>
        <translation>有%1个组，而通道有%2个</translation>
    </message>
    <message>
        <source>has %1 weights, which do not fit %2 channels</source>
        <translation>有%1个权重，与%2个通道不匹配</translation>
    </message>
    <message>
        <source>reads feature maps, where it takes a vector</source>
        <translation>读取的是特征图，而它接受向量</translation>
    </message>
    <message>
        <source>has no values between its bounds</source>
        <translation>上下界之间没有值</translation>
    </message>
    <message>
        <source>adds %1 and %2</source>
        <translation>把%1与%2相加</translation>
    </message>
    <message>
        <source>has windows that see nothing but padding</source>
        <translation>有只覆盖填充部分的窗口</translation>
    </message>
    <message>
        <source>has dilated windows, which average pools have not</source>
        <translation>有膨胀的窗口，而平均池化没有这种窗口</translation>
    </message>
    <message>
        <source>joins %1 and %2</source>
        <translation>拼接%1与%2</translation>
    </message>
    <message>
        <source>takes none of the %1 channels</source>
        <translation>没有取用%1个通道中的任何一个</translation>
    </message>
    <message>
        <source>has two operations of the name %1</source>
        <translation>有两个名为%1的操作</translation>
    </message>
    <message>
        <source>has two outputs of the name %1</source>
        <translation>有两个名为%1的输出</translation>
    </message>
    <message>
        <source>one tensor without a name</source>
        <translation>一个没有名称的张量</translation>
    </message>
    <message>
        <source>%1. Tried besides: images of %2 pixels a side; --size names another</source>
        <translation>%1。还尝试了边长%2像素的图像；可用--size指定其他大小</translation>
    </message>
    <message>
        <source>is a zip archive: unpack it and give the file that is in it, %1</source>
        <translation>是zip归档：请解压后指定其中的文件%1</translation>
    </message>
    <message>
        <source>is an archive of NumPy&apos;s arrays, which is not read</source>
        <translation>是NumPy数组的归档，不予读取</translation>
    </message>
    <message>
        <source>is a file of Keras, which is not read</source>
        <translation>是Keras文件，不予读取</translation>
    </message>
    <message>
        <source>a rate needs one timing at least</source>
        <translation>求速率至少需要一次计时</translation>
    </message>
    <message>
        <source>a timing needs MACs, of which some may be depthwise, and a time above 0</source>
        <translation>计时需要MAC数（其中可含深度可分卷积部分）和大于0的时间</translation>
    </message>
    <message>
        <source>no rate explains these timings</source>
        <translation>没有速率能解释这些计时</translation>
    </message>
    <message>
        <source>timing %1: %2</source>
        <translation>计时%1：%2</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known; known are name, student, device, radio, precision, memory, macs, ram, fail and the figures of a device&apos;s profile</source>
        <translation>“%1”未知；可用name、student、device、radio、precision、memory、macs、ram、fail以及设备配置的各项数值</translation>
    </message>
    <message>
        <source>two devices are called &apos;%1&apos;</source>
        <translation>有两个设备名为“%1”</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no rule for the size of students; known are fill and share</source>
        <translation>“%1”不是学生网络大小的规则；可用fill和share</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>neither XDG_DATA_HOME nor HOME says where to keep devices</source>
        <translation>XDG_DATA_HOME和HOME都未指明在何处保存设备</translation>
    </message>
    <message>
        <source>data.channels must be 1 or 3</source>
        <translation>data.channels必须是1或3</translation>
    </message>
    <message>
        <source>pictures of %1 channels</source>
        <translation>%1通道的图片</translation>
    </message>
    <message>
        <source>its images were %1 in their files, now %2</source>
        <translation>其图像在文件中原为%1，现为%2</translation>
    </message>
    <message>
        <source>has no timings</source>
        <translation>没有计时</translation>
    </message>
    <message>
        <source>was not changed: somebody else has changed how networks see the images meanwhile</source>
        <translation>没有更改：在此期间已有其他操作更改了网络看到图像的方式</translation>
    </message>
    <message>
        <source>teacher: %1</source>
        <translation>教师网络：%1</translation>
    </message>
    <message>
        <source>is no variant of this project; nonn variant lists them</source>
        <translation>不是本项目的变体；nonn variant可列出所有变体</translation>
    </message>
    <message>
        <source>is kept already: choose another name, or remove it first</source>
        <translation>已保留：请改用其他名称，或先将其移除</translation>
    </message>
    <message>
        <source>cannot be removed: %1</source>
        <translation>无法移除：%1</translation>
    </message>
    <message>
        <source>trying images of %1</source>
        <translation>正在尝试%1的图像</translation>
    </message>
    <message>
        <source>%1 at %2 (taken)</source>
        <translation>%2时为%1（已采用）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%2时为%1</translation>
    </message>
    <message>
        <source>Several sizes suit it; of %1 validation images it has right: %2.</source>
        <translation>有多种大小适合它；在%1幅验证图像中答对：%2。</translation>
    </message>
    <message>
        <source>was made with images of another size or colour; remove it to begin anew</source>
        <translation>生成时所用图像的大小或颜色不同；请移除后重新开始</translation>
    </message>
    <message>
        <source>Not taken, though they fit as well: those that begin with %1.</source>
        <translation>同样匹配但未采用：以%1开头的权重。</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no objective; known are latency, energy and accuracy</source>
        <translation>“%1”不是目标；可用latency、energy和accuracy</translation>
    </message>
    <message>
        <source>%1 devices are listed for %2 students: each needs one</source>
        <translation>为%2个学生网络列出了%1个设备：每个学生网络需要一个</translation>
    </message>
    <message>
        <source>at %1 it would fit</source>
        <translation>采用%1即可放入</translation>
    </message>
    <message>
        <source>it would fit with %1</source>
        <translation>设为%1即可放入</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more ram than its device has, in %3; %4.</source>
        <translation>学生网络%1所需RAM比设备多%2，出现在%3；%4。</translation>
    </message>
    <message>
        <source>Student %1 needs %2 more %3 than its device has; %4.</source>
        <translation>学生网络%1所需%3比设备多%2；%4。</translation>
    </message>
    <message>
        <source>at least one round is played</source>
        <translation>至少进行一轮</translation>
    </message>
    <message>
        <source>Warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2: %3.</source>
        <translation>它不接受%1的图像，而接受%2的：%3。</translation>
    </message>
    <message>
        <source>It takes no images of %1, but of %2.</source>
        <translation>它不接受%1的图像，而接受%2的。</translation>
    </message>
    <message>
        <source>it has hardly more validation images right than by chance. Does it know these classes, in this order, and are its images normalised otherwise (--mean, --std), blue, green, red (--bgr), or of another size (--size)?</source>
        <translation>它在验证图像上答对的几乎不比随机猜测多。它是否认识这些类别、顺序是否如此，其图像是否采用其他归一化（--mean、--std）、蓝绿红顺序(--bgr)或其他大小(--size)？</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no name for a variant: 1 to %2 letters, without slashes either way, and no dot or space in front</source>
        <translation>“%1”不能作为变体名称：须为1到%2个字符，不含正反斜杠，开头不能是点或空格</translation>
    </message>
    <message>
        <source>is too large for a zip archive</source>
        <translation>对zip归档来说太大</translation>
    </message>
    <message>
        <source>no test image shows: %1; how well these are told is not measured</source>
        <translation>没有测试图像属于：%1；对它们的识别效果无法测量</translation>
    </message>
    <message>
        <source>holds images of one class only, %1</source>
        <translation>只含一个类别的图像：%1</translation>
    </message>
    <message>
        <source>%1. It is made for images of %2, and these are of %3</source>
        <translation>%1。它用于%2的图像，而这些图像为%3</translation>
    </message>
    <message>
        <source>gives other outputs than the network in memory: they differ by %1</source>
        <translation>输出与内存中的网络不同：相差%1</translation>
    </message>
    <message>
        <source>is an ONNX file, a network with its weights: it is imported without --arch</source>
        <translation>是ONNX文件，即带权重的网络：导入时不需要--arch</translation>
    </message>
    <message>
        <source>a teacher is exported as ONNX only</source>
        <translation>教师网络只能导出为ONNX</translation>
    </message>
    <message>
        <source>C is not available at fp16: fp32 or int8</source>
        <translation>C没有fp16：可用fp32或int8</translation>
    </message>
    <message>
        <source>%1 did not come to its end on %2</source>
        <translation>%1在%2上未能运行结束</translation>
    </message>
    <message>
        <source>%1 broke down on %2</source>
        <translation>%1在%2上崩溃</translation>
    </message>
    <message>
        <source>%1 cannot be compiled for %2</source>
        <translation>无法为%2编译%1</translation>
    </message>
    <message>
        <source>the size of %1 cannot be read</source>
        <translation>无法读取%1的大小</translation>
    </message>
    <message>
        <source>%1 cannot be linked for %2</source>
        <translation>无法为%2链接%1</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no board that can be emulated; known are %2</source>
        <translation>“%1”不是可仿真的开发板；可用的有%2</translation>
    </message>
    <message>
        <source>the package %1 is not installed</source>
        <translation>未安装软件包%1</translation>
    </message>
    <message>
        <source>The file computes in 8-bit integers: their rounding was left out.</source>
        <translation>该文件以8位整数运算：其舍入已略去。</translation>
    </message>
    <message>
        <source>has several scales for one tensor, which is not known</source>
        <translation>一个张量有多个缩放系数，不支持</translation>
    </message>
    <message>
        <source>holds no integers of 8 or 32 bits, where they belong</source>
        <translation>含有的不是8位或32位整数，而应为此类整数</translation>
    </message>
    <message>
        <source>its scales do not fit what they scale</source>
        <translation>其缩放系数与被缩放的内容不匹配</translation>
    </message>
    <message>
        <source>reads back as another network than was written</source>
        <translation>回读的网络与写入的不同</translation>
    </message>
    <message>
        <source>running on emulated boards</source>
        <translation>正在仿真开发板上运行</translation>
    </message>
    <message>
        <source>%1 scales a vector, which 8-bit integers are not available for</source>
        <translation>%1缩放的是向量，8位整数不支持</translation>
    </message>
    <message>
        <source>is longer than a lesson can be: %1 characters</source>
        <translation>超过课程允许的长度：%1个字符</translation>
    </message>
    <message>
        <source>has no line with its title, as &quot;# Title&quot;</source>
        <translation>没有标题行，如“# 标题”</translation>
    </message>
    <message>
        <source>has no step, as &quot;## Step&quot;</source>
        <translation>没有步骤，如“## 步骤”</translation>
    </message>
    <message>
        <source>line %1: %2</source>
        <translation>第%1行：%2</translation>
    </message>
    <message>
        <source>a lesson has one title; steps begin with &quot;## &quot;</source>
        <translation>一门课程只有一个标题；步骤以“## ”开头</translation>
    </message>
    <message>
        <source>the title of the lesson comes first, as &quot;# Title&quot;</source>
        <translation>课程标题应在最前，如“# 标题”</translation>
    </message>
    <message>
        <source>a lesson has %1 steps at most</source>
        <translation>一门课程最多%1个步骤</translation>
    </message>
    <message>
        <source>the step says nothing</source>
        <translation>该步骤没有内容</translation>
    </message>
    <message>
        <source>@question and @answer belong together</source>
        <translation>@question与@answer必须成对出现</translation>
    </message>
    <message>
        <source>nothing is called {%1}</source>
        <translation>没有名为{%1}的内容</translation>
    </message>
    <message>
        <source>%1 belongs to a step, which begins with &quot;## &quot;</source>
        <translation>%1属于某个步骤，而步骤以“## ”开头</translation>
    </message>
    <message>
        <source>%1 says nothing</source>
        <translation>%1没有内容</translation>
    </message>
    <message>
        <source>the step has %1 already</source>
        <translation>该步骤已有%1</translation>
    </message>
    <message>
        <source>%1 is not known</source>
        <translation>%1未知</translation>
    </message>
    <message>
        <source>there is no stage %1</source>
        <translation>没有阶段%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be done</source>
        <translation>无法执行“%1”</translation>
    </message>
    <message>
        <source>&quot;%1&quot; takes a number</source>
        <translation>“%1”需要一个数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; needs to be told what</source>
        <translation>“%1”没有指明对象</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no check, as students &gt;= 3</source>
        <translation>“%1”不是检查条件，如students &gt;= 3</translation>
    </message>
    <message>
        <source>is larger than a lesson can be: %1 bytes</source>
        <translation>超过课程允许的大小：%1字节</translation>
    </message>
    <message>
        <source>leads out of the bundle</source>
        <translation>指向部署包之外</translation>
    </message>
    <message>
        <source>is no file</source>
        <translation>不是文件</translation>
    </message>
    <message>
        <source>is not in the archive</source>
        <translation>不在归档中</translation>
    </message>
    <message>
        <source>is larger than the %1 bytes that it may have</source>
        <translation>超过允许的%1字节</translation>
    </message>
    <message>
        <source>is neither a folder nor a zip archive</source>
        <translation>既不是文件夹也不是zip归档</translation>
    </message>
    <message>
        <source>is not listed in the manifest</source>
        <translation>未列入清单</translation>
    </message>
    <message>
        <source>has %1 bytes where the manifest says %2</source>
        <translation>有%1字节，而清单记为%2字节</translation>
    </message>
    <message>
        <source>is not the file that the manifest means: its SHA-256 is another</source>
        <translation>不是清单所指的文件：SHA-256不同</translation>
    </message>
    <message>
        <source>is of another shape than the manifest says</source>
        <translation>形状与清单所记不同</translation>
    </message>
    <message>
        <source>%1 is %2, which is not from 1 to %3</source>
        <translation>%1为%2，不在1到%3之间</translation>
    </message>
    <message>
        <source>pictures are made smaller than the students see them</source>
        <translation>图片被缩得比学生网络看到的还小</translation>
    </message>
    <message>
        <source>the file %1 is not within the bundle</source>
        <translation>文件%1不在部署包内</translation>
    </message>
    <message>
        <source>the size or the SHA-256 of %1 is none</source>
        <translation>%1的大小或SHA-256无效</translation>
    </message>
    <message>
        <source>the file %1 is listed twice</source>
        <translation>文件%1列出了两次</translation>
    </message>
    <message>
        <source>it has no classes or no students</source>
        <translation>没有类别或没有学生网络</translation>
    </message>
    <message>
        <source>the file %1 is not listed</source>
        <translation>未列出文件%1</translation>
    </message>
    <message>
        <source>there are no golden images</source>
        <translation>没有参考图像</translation>
    </message>
    <message>
        <source>the golden vector %1 is of the shape %2, not %3</source>
        <translation>参考向量%1的形状为%2，应为%3</translation>
    </message>
    <message>
        <source>is not the manifest of a bundle</source>
        <translation>不是部署包的清单</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows versions up to %2: it is older than the bundle</source>
        <translation>版本为%1，而本程序支持的版本最高为%2：程序比部署包旧</translation>
    </message>
    <message>
        <source>is of version %1, which there is not</source>
        <translation>版本为%1，没有这个版本</translation>
    </message>
    <message>
        <source>%1 is no part of bundles: %2</source>
        <translation>%1不是部署包的组成部分：%2</translation>
    </message>
    <message>
        <source>the golden vector %1 is missing at %2</source>
        <translation>%2缺少参考向量%1</translation>
    </message>
    <message>
        <source>the students are not there as ONNX at %1</source>
        <translation>没有%1的ONNX学生网络</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no format of exports: torchscript, onnx, c or bundle</source>
        <translation>“%1”不是导出格式：可用torchscript、onnx、c或bundle</translation>
    </message>
    <message>
        <source>is a bundle, whose files would be left over: choose another folder, or remove it first</source>
        <translation>是部署包，其文件会遗留下来：请选择其他文件夹，或先将其移除</translation>
    </message>
    <message>
        <source>the beginning</source>
        <translation>开头部分</translation>
    </message>
    <message>
        <source>is no array of numpy&apos;s</source>
        <translation>不是numpy数组</translation>
    </message>
    <message>
        <source>the version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>is of version %1 of numpy&apos;s format, which is not known</source>
        <translation>是numpy格式的版本%1，不支持</translation>
    </message>
    <message>
        <source>holds other numbers than float32</source>
        <translation>含有的数字不是float32</translation>
    </message>
    <message>
        <source>does not hold its rows one after the other</source>
        <translation>各行没有依次存放</translation>
    </message>
    <message>
        <source>has no shape</source>
        <translation>没有形状</translation>
    </message>
    <message>
        <source>has not the numbers that its shape announces</source>
        <translation>数字个数与其形状所示不符</translation>
    </message>
    <message>
        <source>the numbers</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>announces %1 elements, more than any file holds</source>
        <translation>声明有%1个元素，超过任何文件所能容纳</translation>
    </message>
    <message>
        <source>%1. A list of edges is read where its first line names their columns: source,target,weight</source>
        <translation>%1。边列表的第一行须写明列名：source,target,weight</translation>
    </message>
    <message>
        <source>is a list of pairs of names; the first, %1 and %2, may be an edge or the names of the columns: write source,target in a line above the edges</source>
        <translation>是名称对的列表；第一对%1和%2可能是边，也可能是列名：请在各边之上加一行source,target</translation>
    </message>
    <message>
        <source>filters are numbered from 0; no edge names filter 0: if the file counts from 1, make its numbers smaller by 1</source>
        <translation>滤波器从0开始编号；没有边提到滤波器0：如果文件从1开始计数，请把其中的编号减1</translation>
    </message>
    <message>
        <source>names filter %1; filters are numbered from 0</source>
        <translation>提到滤波器%1；滤波器从0开始编号</translation>
    </message>
    <message>
        <source>names filter %1; at most %2 filters are possible</source>
        <translation>提到滤波器%1；最多允许%2个滤波器</translation>
    </message>
    <message>
        <source>at most %1 filters are possible</source>
        <translation>最多允许%1个滤波器</translation>
    </message>
    <message>
        <source>the first line is taken for names of columns</source>
        <translation>第一行被当作列名</translation>
    </message>
    <message>
        <source>nothing (None)</source>
        <translation>空值(None)</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>a list with tensors that have no names (%1 of %2 values)</source>
        <translation>含有无名张量的列表（%2个值中有%1个）</translation>
    </message>
    <message>
        <source>a list of values (%1), none of them a tensor</source>
        <translation>值的列表（%1个），其中没有张量</translation>
    </message>
    <message>
        <source>%1. Save the weights of the network in Python:%2</source>
        <translation>%1。请在Python中保存网络的权重：%2</translation>
    </message>
    <message>
        <source>an object of the Python class %1, which only its program can read. Save its weights alone there:%2</source>
        <translation>Python类%1的对象，只有其自身的程序才能读取。请在那里只保存其权重：%2</translation>
    </message>
    <message>
        <source>the network answers images for the first time, in %1 seconds at most</source>
        <translation>网络首次对图像作答，最多%1秒</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>the teacher&apos;s weights over the largest student&apos;s, both as deployed at the plan&apos;s precision</source>
        <translation>教师网络权重与最大学生网络权重之比，均按规划的精度部署</translation>
    </message>
    <message>
        <source>performance</source>
        <translation>性能</translation>
    </message>
    <message>
        <source>the teacher&apos;s time on the first device over the computing of the slowest student</source>
        <translation>教师网络在第一个设备上的时间与最慢学生网络计算时间之比</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>the teacher&apos;s energy on the first device over that of the node that takes most, radio included</source>
        <translation>教师网络在第一个设备上的能耗与能耗最高节点（含无线模块）之比</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>one student of the total size, split by channels, over the students; both without waiting</source>
        <translation>总大小相同、按通道拆分的单个学生网络与各学生网络之比；均不计等待</translation>
    </message>
    <message>
        <source>rate of devices</source>
        <translation>设备速率</translation>
    </message>
    <message>
        <source>start cost of devices</source>
        <translation>设备启动开销</translation>
    </message>
    <message>
        <source>energy of computing</source>
        <translation>计算能耗</translation>
    </message>
    <message>
        <source>rate of the radio</source>
        <translation>无线模块速率</translation>
    </message>
    <message>
        <source>latency of the radio</source>
        <translation>无线模块延迟</translation>
    </message>
    <message>
        <source>energy of the radio</source>
        <translation>无线模块能耗</translation>
    </message>
    <message>
        <source>device %1 has no limit; give memory, macs or ram</source>
        <translation>设备%1没有上限；请给出memory、macs或ram</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>采用%1</translation>
    </message>
    <message>
        <source>with images of %1 x %2</source>
        <translation>图像改为%1 x %2</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>改用%1</translation>
    </message>
    <message>
        <source>lies in the project %1, whose files must not be replaced: choose a place beside it</source>
        <translation>位于项目%1内，其文件不能被替换：请选择项目旁边的位置</translation>
    </message>
    <message>
        <source>%1. As this program wrote it last it is in %2</source>
        <translation>%1。本程序上次写入的版本在%2</translation>
    </message>
    <message>
        <source>they cannot be read: %1 %2</source>
        <translation>无法读取：%1 %2</translation>
    </message>
    <message>
        <source>numbers of students from 1 to %1 can be compared, for there are %2 filters</source>
        <translation>可比较的学生网络数为1到%1，因为有%2个滤波器</translation>
    </message>
    <message>
        <source>A smaller learning rate, or less weight on that term of the loss, may help</source>
        <translation>减小学习率，或降低损失中该项的权重，可能有帮助</translation>
    </message>
    <message>
        <source>the training ran away in epoch %1 at step %2, learning rate %3: %4. %5</source>
        <translation>训练在第%1轮第%2步发散，学习率%3：%4。%5</translation>
    </message>
    <message>
        <source>what the teacher answers to %1 of %2 images is NaN or infinite</source>
        <translation>教师网络对%2幅图像中%1幅的回答为NaN或无穷大</translation>
    </message>
    <message>
        <source>Is it a teacher of such images, and are they normalised as in its training?</source>
        <translation>它是此类图像的教师网络吗？图像的归一化与其训练时相同吗？</translation>
    </message>
    <message>
        <source>%1 holds numbers that are too large</source>
        <translation>%1含有过大的数字</translation>
    </message>
    <message>
        <source>%1 is not rounded to 8-bit integers, as others are</source>
        <translation>%1没有像其他部分那样舍入为8位整数</translation>
    </message>
    <message>
        <source>%1 is no constant</source>
        <translation>%1不是常量</translation>
    </message>
    <message>
        <source>%1 has no scale or no zero point</source>
        <translation>%1没有缩放系数或零点</translation>
    </message>
    <message>
        <source>%1 has other than one scale above 0 and one zero point</source>
        <translation>%1不是恰有一个大于0的缩放系数和一个零点</translation>
    </message>
    <message>
        <source>the weights of %1 do not fit their scales</source>
        <translation>%1的权重与其缩放系数不匹配</translation>
    </message>
    <message>
        <source>the sums of %1 may not fit 32 bits</source>
        <translation>%1的累加和可能超出32位</translation>
    </message>
    <message>
        <source>%1; more pairs need a weight in the file</source>
        <translation>%1；文件中需要有更多的滤波器对带有权重</translation>
    </message>
    <message>
        <source>%1; a top-k above %2 helps, or activities of more images</source>
        <translation>%1；可使用大于%2的top-k，或增加活跃度的图像数</translation>
    </message>
    <message>
        <source>takes other inputs than the manifest says</source>
        <translation>接受的输入与清单所记不同</translation>
    </message>
    <message>
        <source>makes a tensor of %1 numbers, more than any device has room for</source>
        <translation>生成的张量有%1个数字，超过任何设备的容量</translation>
    </message>
    <message>
        <source>does not give %1 as the manifest says</source>
        <translation>给出的%1与清单所记不同</translation>
    </message>
    <message>
        <source>there is no student %1 among %2</source>
        <translation>%2个学生网络中没有学生网络%1</translation>
    </message>
    <message>
        <source>gives other %1 than the golden vectors: they differ by %2</source>
        <translation>给出的%1与参考向量不同：相差%2</translation>
    </message>
    <message>
        <source>holds no pictures</source>
        <translation>不含图片</translation>
    </message>
    <message>
        <source>reading the bundle</source>
        <translation>正在读取部署包</translation>
    </message>
    <message>
        <source>has %1 x %2 pixels, where the students see %3 x %4</source>
        <translation>有%1 x %2像素，而学生网络看到的是%3 x %4</translation>
    </message>
    <message>
        <source>It takes images of %1 channels: grey ones are given to it in each.</source>
        <translation>它接受%1通道的图像：灰度图像在每个通道中重复提供。</translation>
    </message>
    <message>
        <source>NoNN Workbench divides what a trained image classifier (the teacher) knows among several tiny networks (the students), one a device, and lets them learn.
The usual way is new, graph, partition, plan, distill, evaluate, export; demo does all of it. A project is a folder in which each command finds what those before it have made. An option that is left out takes its default, not what it was the last time.</source>
        <translation>NoNN Workbench把训练好的图像分类器（教师网络）所知的内容分给若干极小的网络（学生网络），每台设备一个，并让它们学习。
通常的顺序是new、graph、partition、plan、distill、evaluate、export；demo完成全部。项目是一个文件夹，每个命令在其中找到前面命令的结果。省略的选项取默认值，而不是上次的值。</translation>
    </message>
    <message>
        <source>Every command takes --json, --quiet, --threads N, --seed S and --device D, see nonn --help. Exit status: 0 done, 1 failed, 2 wrong usage, 3 bad input or a wish that cannot be met, 130 stopped by Ctrl-C (the state is saved).</source>
        <translation>每个命令都接受--json、--quiet、--threads N、--seed S和--device D，见nonn --help。退出状态：0完成，1失败，2用法错误，3输入有误或要求无法满足，130被Ctrl-C停止（状态已保存）。</translation>
    </message>
    <message>
        <source>Print this help message and exit</source>
        <translation>显示此帮助并退出</translation>
    </message>
    <message>
        <source>Display program version information and exit</source>
        <translation>显示程序版本并退出</translation>
    </message>
    <message>
        <source>Print one JSON object, also on failure, and nothing else, on stdout</source>
        <translation>在stdout上只输出一个JSON对象，失败时也是如此</translation>
    </message>
    <message>
        <source>Tell no progress</source>
        <translation>不报告进度</translation>
    </message>
    <message>
        <source>Of everything that is left to chance; the same seed gives the same result</source>
        <translation>一切随机因素的种子；种子相同则结果相同</translation>
    </message>
    <message>
        <source>Where networks run: auto takes a CUDA device when there is one</source>
        <translation>网络在何处运行：auto在有CUDA设备时使用它</translation>
    </message>
    <message>
        <source>Folder of the project, as my.nonn</source>
        <translation>项目文件夹，如my.nonn</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>The teacher (%1) takes %2.</source>
        <translation>教师网络（%1）占%2。</translation>
    </message>
    <message>
        <source>The students together are %1 points below the teacher.</source>
        <translation>学生网络合在一起比教师网络低%1个百分点。</translation>
    </message>
    <message>
        <source>Done in %1.</source>
        <translation>已完成，用时%1。</translation>
    </message>
    <message>
        <source>The students:  %1</source>
        <translation>学生网络：%1</translation>
    </message>
    <message>
        <source>The project:   %1</source>
        <translation>项目：    %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>下一步：</translation>
    </message>
    <message>
        <source>Do the whole work once, on Fashion-MNIST with the teacher that comes with this program: two students, each at most 1/31 of the teacher&apos;s size. About ten minutes on two cores. Given again, it goes on where it was stopped and repeats nothing that is done</source>
        <translation>用Fashion-MNIST和随程序提供的教师网络把全部工作做一遍：两个学生网络，每个最多为教师网络大小的1/31。两核约十分钟。再次执行时从停止处继续，不重复已完成的部分</translation>
    </message>
    <message>
        <source>Gets the project demo.nonn and the students, in export</source>
        <translation>得到项目demo.nonn，以及export中的学生网络</translation>
    </message>
    <message>
        <source>In about two minutes, from fewer images: for a look, the students are less accurate</source>
        <translation>约两分钟，用较少的图像：仅供一看，学生网络不够准确</translation>
    </message>
    <message>
        <source>holds no unfinished run of the current partition and plan to go on with</source>
        <translation>没有可继续的、属于当前划分和规划的未完成运行</translation>
    </message>
    <message>
        <source>was begun with %1 %2, not %3: leave the option out, or begin a new run without --resume</source>
        <translation>开始时用的是%1 %2，而不是%3：请省略该选项，或不带--resume开始新的运行</translation>
    </message>
    <message>
        <source>Run %1: %2 epochs, of which %3 was the best on the validation images with %4; %5 images/s, %6</source>
        <translation>运行%1：%2个轮次，其中第%3轮在验证图像上最好，为%4；%5图像/秒，%6</translation>
    </message>
    <message>
        <source>joint: students and fusion layer together; independent: each student alone, then the fusion layer, so that devices need not talk in training either (default: joint)</source>
        <translation>joint：学生网络和融合层一起训练；independent：每个学生网络单独训练，然后是融合层，训练时设备之间也无需通信（默认：joint）</translation>
    </message>
    <message>
        <source>How the students&apos; features are compared with the teacher&apos;s: partition, each student by itself, the same scale for any number of students; concatenated, as the NoNN authors do (default: partition)</source>
        <translation>学生网络的特征如何与教师网络的比较：partition，每个学生网络各自比较，任意个数尺度相同；concatenated，按NoNN作者的做法（默认：partition）</translation>
    </message>
    <message>
        <source>Weight of the teacher&apos;s answers; the labels get the rest of 1</source>
        <translation>教师网络回答的权重；标签得到其余部分，合计为1</translation>
    </message>
    <message>
        <source>Softens the answers before they are compared</source>
        <translation>在比较之前使回答变得平缓</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100; with --feature-loss concatenated 10000)</source>
        <translation>特征损失的权重（默认：100；使用--feature-loss concatenated时10000）</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost in training, so that the others learn to do without it (default: 0)</source>
        <translation>训练时学生网络的消息丢失的概率，使其他学生网络学会在没有它时工作（默认：0）</translation>
    </message>
    <message>
        <source>Train the students to imitate the teacher&apos;s filters and answers. Each run is kept under its number; when it is stopped (Ctrl-C), --resume goes on with it as if nothing had happened</source>
        <translation>训练学生网络模仿教师网络的滤波器和回答。每次运行以编号保存；停止后（Ctrl-C）用--resume继续，如同没有中断</translation>
    </message>
    <message>
        <source>Memory for the teacher&apos;s answers, so that it is not asked again every epoch; 0: none are kept</source>
        <translation>用于教师网络回答的内存，避免每轮重新询问；0：不保存</translation>
    </message>
    <message>
        <source>Training images used, each class its share; 0: all (default: 0)</source>
        <translation>使用的训练图像数，各类别按比例；0：全部（默认：0）</translation>
    </message>
    <message>
        <source>Networks in place of the plan&apos;s, as wrn-10-1: one for all students, or one for each, with commas</source>
        <translation>代替规划中的网络，如wrn-10-1：一个用于所有学生网络，或每个各一个，用逗号分隔</translation>
    </message>
    <message>
        <source>Go on with the latest unfinished run, with its own settings and number of threads</source>
        <translation>继续最近一次未完成的运行，使用它自己的设置和线程数</translation>
    </message>
    <message>
        <source>%1 filters, %2 edges of weight %3 and more, %4 filters without an edge</source>
        <translation>%1个滤波器，%2条权重不低于%3的边，%4个滤波器无边</translation>
    </message>
    <message>
        <source>Rule %1, from %2 images; %3</source>
        <translation>规则%1，来自%2幅图像；%3</translation>
    </message>
    <message>
        <source>Rule %1; %2</source>
        <translation>规则%1；%2</translation>
    </message>
    <message>
        <source>Written to %1</source>
        <translation>已写入%1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Modularity (how much heavier edges within students are than by chance): %1</source>
        <translation>模块度（学生网络内部的边比随机重多少）：%1</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds %3 of 1</source>
        <translation>在分辨率%2下找到%1个社区；各种子的一致程度%3（最高1）</translation>
    </message>
    <message>
        <source>Found %1 communities at resolution %2; agreement between seeds -</source>
        <translation>在分辨率%2下找到%1个社区；各种子的一致程度-</translation>
    </message>
    <message>
        <source>Kept %1 of %2 filters with %3 of the activity</source>
        <translation>保留%2个滤波器中的%1个，占活跃度的%3</translation>
    </message>
    <message>
        <source>The teacher with only these: %1 of the validation images it was asked about</source>
        <translation>只用这些滤波器的教师网络：所询问验证图像的%1</translation>
    </message>
    <message>
        <source>--resolution: &apos;%1&apos; is neither auto nor a number above 0</source>
        <translation>--resolution：“%1”既不是auto，也不是大于0的数</translation>
    </message>
    <message>
        <source>--move: &apos;%1&apos; is not filters and a student, as 3,17=1 or 4=discarded</source>
        <translation>--move：“%1”不是滤波器和学生网络，应如3,17=1或4=discarded</translation>
    </message>
    <message>
        <source>Build the filter graph: a node for each filter of the teacher&apos;s last feature map, an edge between two that respond to the same validation images</source>
        <translation>建立滤波器图：教师网络最后特征图的每个滤波器是一个节点，对相同验证图像有响应的两个之间有一条边</translation>
    </message>
    <message>
        <source>Weight of an edge: ah (activation hubs, ties strong filters to weak ones) or ca (co-activation, ties filters that are alike)</source>
        <translation>边的权重：ah（activation hubs，把强滤波器与弱滤波器相连）或ca（co-activation，把相似的滤波器相连）</translation>
    </message>
    <message>
        <source>Only so many of an image&apos;s strongest filters tie edges; 0: all</source>
        <translation>每幅图像只有这么多最强的滤波器形成边；0：全部</translation>
    </message>
    <message>
        <source>Edges below this percentile of the weights are dropped; by default the one that suits the number of filters, 99 or less</source>
        <translation>低于权重此百分位的边被去掉；默认取适合滤波器个数的值，不超过99</translation>
    </message>
    <message>
        <source>Validation images that the teacher is asked about; 0: all. Its answers are kept in the project</source>
        <translation>询问教师网络的验证图像数；0：全部。其回答保存在项目中</translation>
    </message>
    <message>
        <source>Build from a CSV table of images x filters instead</source>
        <translation>改用图像x滤波器的CSV表格建立</translation>
    </message>
    <message>
        <source>Take a CSV table of filters x filters weights, or a list of edges (source, target, weight), instead</source>
        <translation>改用滤波器x滤波器权重的CSV表格，或边列表（source、target、weight）</translation>
    </message>
    <message>
        <source>What of that table are names: its first line (header), its first column (index), both or none; auto finds out and says it</source>
        <translation>表格中哪些是名称：第一行（header）、第一列（index）、两者（both）或没有（none）；auto自动判断并说明</translation>
    </message>
    <message>
        <source>Write the graph as well; the ending decides: .dot, .graphml, .csv, .json or .svg</source>
        <translation>同时写出图；由扩展名决定：.dot、.graphml、.csv、.json或.svg</translation>
    </message>
    <message>
        <source>Divide the filters among the students, along the communities of the graph</source>
        <translation>沿图的社区把滤波器分给学生网络</translation>
    </message>
    <message>
        <source>How many students, one a device</source>
        <translation>学生网络个数，每台设备一个</translation>
    </message>
    <message>
        <source>Above 1 gives more and smaller communities; auto searches for the number of students</source>
        <translation>大于1得到更多更小的社区；auto按学生网络个数搜索</translation>
    </message>
    <message>
        <source>Which filters no student imitates: cover-all leaves out none, drop-isolated those without an edge, drop-largest the largest group (as the NoNN authors do)</source>
        <translation>哪些滤波器不由任何学生网络模仿：cover-all一个不落，drop-isolated去掉无边的，drop-largest去掉最大的组（NoNN作者的做法）</translation>
    </message>
    <message>
        <source>0: sizes as found; 1: equal sizes</source>
        <translation>0：保持找到的大小；1：大小相等</translation>
    </message>
    <message>
        <source>Then move filters by hand, as 3,17=1 (to student 1) or 4=discarded; may be given several times</source>
        <translation>然后手动移动滤波器，如3,17=1（移到学生网络1）或4=discarded；可多次给出</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Students for %1 at %2, %3 ms a picture on one thread.</source>
        <translation>%1的学生网络，%2，单线程每幅图片%3毫秒。</translation>
    </message>
    <message>
        <source>The students that answer had %1 of the test images right, measured at fp32.</source>
        <translation>作出回答的学生网络答对%1的测试图像，以fp32测得。</translation>
    </message>
    <message>
        <source>Ask the students of a bundle what is on pictures, each alone and all together</source>
        <translation>询问部署包中的学生网络图片上是什么，各自单独和全体一起</translation>
    </message>
    <message>
        <source>Folder or zip archive, see nonn export --format bundle</source>
        <translation>文件夹或zip归档，见nonn export --format bundle</translation>
    </message>
    <message>
        <source>JPEG, PNG, WebP or BMP; of a folder all that are in it</source>
        <translation>JPEG、PNG、WebP或BMP；文件夹则为其中全部</translation>
    </message>
    <message>
        <source>Students that do not answer, as 0,2</source>
        <translation>不作回答的学生网络，如0,2</translation>
    </message>
    <message>
        <source>--csv and --same-memory go with --sweep</source>
        <translation>--csv和--same-memory须与--sweep一起使用</translation>
    </message>
    <message>
        <source>Not every student fits; nothing was saved.</source>
        <translation>并非每个学生网络都放得下；未保存任何内容。</translation>
    </message>
    <message>
        <source>Choose for each student the largest network that fits its device. Where none fits, the nearest is shown and the exit status is 3</source>
        <translation>为每个学生网络选择放得进其设备的最大网络。若都放不下，则显示最接近的，退出状态为3</translation>
    </message>
    <message>
        <source>Bytes of weights as deployed, as 500KB (1000 bytes) or 500KiB (1024)</source>
        <translation>部署后权重的字节数，如500KB（1000字节）或500KiB（1024）</translation>
    </message>
    <message>
        <source>Of weights, activations and messages: fp32, fp16 or int8</source>
        <translation>权重、激活值和消息的精度：fp32、fp16或int8</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image, as 50M</source>
        <translation>每幅图像的乘加次数，如50M</translation>
    </message>
    <message>
        <source>fill: every student as large as its device holds; share: all with equally many parameters a filter, so that one with few filters is small</source>
        <translation>fill：每个学生网络取其设备容得下的最大；share：所有学生网络每个滤波器的参数一样多，滤波器少的就小</translation>
    </message>
    <message>
        <source>Bytes of activations at their peak, as 320KB</source>
        <translation>激活值峰值的字节数，如320KB</translation>
    </message>
    <message>
        <source>A JSON list of devices with a budget each: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}; the limits above hold where it says nothing. Where no entry names a student, the planner chooses which device runs which</source>
        <translation>设备的JSON列表，各有预算：{&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;, &quot;memory&quot;: &quot;500KB&quot;}, ...]}；其中未写明处以上面的限制为准。若没有条目指明学生网络，由规划器决定哪台设备运行哪一个</translation>
    </message>
    <message>
        <source>What the planner&apos;s choice of devices is to be best at: latency, energy, or accuracy when devices fail</source>
        <translation>规划器选择设备时以何为先：latency（延迟）、energy（能耗）或accuracy（设备故障时的准确率）</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: sending it counts for the latency</source>
        <translation>local：每台设备自己看到图像；sent：发送图像计入延迟</translation>
    </message>
    <message>
        <source>Save nothing, but hold 1, 2, ... N students against each other: memory, bytes, latency and, where such a network was trained, accuracy; without a limit by the devices of the project&apos;s plan</source>
        <translation>不保存，只把1、2、...N个学生网络相互比较：存储、字节、延迟，以及训练过此类网络时的准确率；不给限制时按项目规划中的设备</translation>
    </message>
    <message>
        <source>With --sweep: the devices have as much memory together, whatever their number, as the project&apos;s present students have</source>
        <translation>与--sweep一起：无论几台设备，总存储与项目当前学生网络相同</translation>
    </message>
    <message>
        <source>Write what --sweep finds as a table</source>
        <translation>把--sweep的结果写成表格</translation>
    </message>
    <message>
        <source>Predict what the devices say to each other, how long an image takes and what it costs, beside one network split layer by layer over as many devices</source>
        <translation>预测设备之间说什么、一幅图像用多久、代价多少，并与按层拆分到同样多设备的一个网络对照</translation>
    </message>
    <message>
        <source>A JSON list of devices, as for nonn plan (default: those of the plan, else Raspberry Pi 4 each)</source>
        <translation>设备的JSON列表，同nonn plan（默认：规划中的，否则各为Raspberry Pi 4）</translation>
    </message>
    <message>
        <source>local: every device sees the image by itself; sent: it is sent to each, and counted</source>
        <translation>local：每台设备自己看到图像；sent：发送给每台设备，并计入</translation>
    </message>
    <message>
        <source>What a device sends: features, its share of the logits, or auto for the smaller; the answer is the same</source>
        <translation>设备发送什么：features（特征）、它那份logits，或auto取较小者；答案相同</translation>
    </message>
    <message>
        <source>Images played out by chance, with lost frames, delays and dead devices (default: 10000; 0: none)</source>
        <translation>随机模拟的图像数，含丢帧、延迟和失效设备（默认：10000；0：不模拟）</translation>
    </message>
    <message>
        <source>Write what each device does when for one image, of the students and of one network split in each way</source>
        <translation>写出每台设备对一幅图像在何时做什么，包括学生网络和以各种方式拆分的一个网络</translation>
    </message>
    <message>
        <source>Whose students (default: the latest finished run, else the plan)</source>
        <translation>哪些学生网络（默认：最近完成的运行，否则为规划）</translation>
    </message>
    <message>
        <source>Time students on this machine, or take timings from elsewhere, and keep the rate and start cost that explain them among your own devices</source>
        <translation>在本机为学生网络计时，或采用别处的计时，并把能解释它们的速率和启动开销保存到自己的设备中</translation>
    </message>
    <message>
        <source>The device that gets the rates, shipped or new</source>
        <translation>获得速率的设备，自带的或新的</translation>
    </message>
    <message>
        <source>Timings of a board or an emulator: {&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</source>
        <translation>开发板或模拟器的计时：{&quot;timings&quot;: [{&quot;precision&quot;: &quot;int8&quot;, &quot;macs&quot;: &quot;12.5M&quot;, &quot;depthwise_macs&quot;: 0, &quot;ms&quot;: 165.7}, ...]}</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>current</source>
        <translation>最新</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Next:     %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>The test images were split off the training images</source>
        <translation>测试图像是从训练图像中分出的</translation>
    </message>
    <message>
        <source>The test images are those of the folder val: there is no folder test</source>
        <translation>测试图像是文件夹val中的：没有文件夹test</translation>
    </message>
    <message>
        <source>The validation images were split off the training images</source>
        <translation>验证图像是从训练图像中分出的</translation>
    </message>
    <message>
        <source>Left out: 1 picture that cannot be read</source>
        <translation>略去：1幅无法读取的图片</translation>
    </message>
    <message>
        <source>Left out: %1 pictures that cannot be read</source>
        <translation>略去：%1幅无法读取的图片</translation>
    </message>
    <message>
        <source>... (--json lists more)</source>
        <translation>...（--json列出更多）</translation>
    </message>
    <message>
        <source>Data:     %1, %2 classes, images of %3; %4 for training, %5 for validation, %6 for the test</source>
        <translation>数据：    %1，%2个类别，图像为%3；训练%4，验证%5，测试%6</translation>
    </message>
    <message>
        <source>Teacher:  none yet</source>
        <translation>教师网络：尚无</translation>
    </message>
    <message>
        <source>Teacher:  %1 (%2), %3 filters</source>
        <translation>教师网络：%1（%2），%3个滤波器</translation>
    </message>
    <message>
        <source>%1, test accuracy %2</source>
        <translation>%1，测试准确率%2</translation>
    </message>
    <message>
        <source>The teacher takes other images and is out of date, and so is what was made from it</source>
        <translation>教师网络接受的是其他图像，已过时，由它得到的内容也已过时</translation>
    </message>
    <message>
        <source>Next:     nonn teacher train (or nonn teacher import) %1</source>
        <translation>下一步：  nonn teacher train（或nonn teacher import）%1</translation>
    </message>
    <message>
        <source>--source, --size or --channels is needed</source>
        <translation>需要--source、--size或--channels</translation>
    </message>
    <message>
        <source>Found again, the same as when the project was made</source>
        <translation>已重新找到，与创建项目时相同</translation>
    </message>
    <message>
        <source>Doubt:    %1</source>
        <translation>存疑：    %1</translation>
    </message>
    <message>
        <source>Note:     %1</source>
        <translation>说明：    %1</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学生网络数</translation>
    </message>
    <message>
        <source>epochs</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>best</source>
        <extracomment>Title of a column: the number of the best epoch.</extracomment>
        <translation>最佳</translation>
    </message>
    <message>
        <source>%1, unfinished</source>
        <translation>%1，未完成</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>位于%1</translation>
    </message>
    <message>
        <source>in %1, which is not there (moved? nonn data)</source>
        <translation>位于%1，但不在那里（已移动？nonn data）</translation>
    </message>
    <message>
        <source>Changed:  since the project was made: %1</source>
        <translation>已改变：  自创建项目以来：%1</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Looks at the test images: %1</source>
        <translation>查看测试图像的次数：%1</translation>
    </message>
    <message>
        <source>Make a project for a set of images</source>
        <translation>为一组图像创建项目</translation>
    </message>
    <message>
        <source>Where the images are: fashion-mnist, idx:DIR (MNIST&apos;s format), cifar10:DIR, cifar100:DIR; pictures in class folders, with or without train, val and test (folder:DIR); CUB-200-2011 (cub:DIR, or cub-boxes:DIR to see only what is in the boxes), MIT-67 (mit67:DIR), ImageNet (imagenet:DIR). A share of the training images, chosen by --seed, is kept apart for validation, and for the test, where the source does not</source>
        <translation>图像在哪里：fashion-mnist、idx:DIR（MNIST格式）、cifar10:DIR、cifar100:DIR；按类别文件夹存放的图片，可带train、val和test（folder:DIR）；CUB-200-2011（cub:DIR，或cub-boxes:DIR只看框内）、MIT-67（mit67:DIR）、ImageNet（imagenet:DIR）。按--seed从训练图像中留出一部分用于验证；来源未区分时也留出一部分用于测试</translation>
    </message>
    <message>
        <source>Networks see squares of so many pixels a side: images are scaled, bilinearly, and cut to their middle square (default: as they are, or as the teacher takes them; pictures up to 48 pixels as they are, others with 64, from 200 pixels on with 224)</source>
        <translation>网络看到边长为此像素数的正方形：图像双线性缩放并裁取中央正方形（默认：保持原样，或按教师网络所需；不超过48像素的图片保持原样，其他为64，200像素以上为224）</translation>
    </message>
    <message>
        <source>Networks see grey images (1: the mean of red, green and blue) or coloured ones (3: grey repeated) (default: as they are, or as the teacher takes them)</source>
        <translation>网络看到灰度图像（1：红绿蓝的平均）或彩色图像（3：灰度重复）（默认：保持原样，或按教师网络所需）</translation>
    </message>
    <message>
        <source>Bytes on disk for decoded pictures of all projects; what does not fit is decoded whenever it is needed</source>
        <translation>所有项目解码图片占用的磁盘字节数；放不下的在需要时解码</translation>
    </message>
    <message>
        <source>The trained network that the students imitate: a file as nonn teacher import takes it, or builtin for the one that comes with this program (fashion-mnist only); it may come later, by nonn teacher</source>
        <translation>学生网络模仿的已训练网络：nonn teacher import可接受的文件，或builtin表示随程序提供的（仅fashion-mnist）；也可以以后用nonn teacher提供</translation>
    </message>
    <message>
        <source>Which folders of a folder:DIR hold its parts: auto, by their names (train, Training, seg_train, val, valid, test_set ...); none, every folder is a class; or training=FOLDER,validation=FOLDER,test=FOLDER</source>
        <translation>folder:DIR的哪些文件夹是它的各部分：auto，按名称（train、Training、seg_train、val、valid、test_set ...）；none，每个文件夹是一个类别；或training=文件夹,validation=文件夹,test=文件夹</translation>
    </message>
    <message>
        <source>What becomes of classes without an image to train on: leave-out, and the others are numbered anew, or keep</source>
        <translation>如何处理没有训练图像的类别：leave-out，略去并重新编号，或keep</translation>
    </message>
    <message>
        <source>Tell a project where its images are now, which must be the same, or how networks are to see them: a teacher that takes other images is out of date then</source>
        <translation>告诉项目图像现在在哪里（必须相同），或网络应如何看图像：接受其他图像的教师网络随即过时</translation>
    </message>
    <message>
        <source>Where they are, as nonn new --data takes it</source>
        <translation>图像在哪里，同nonn new --data</translation>
    </message>
    <message>
        <source>As nonn new takes it; 0: as they are</source>
        <translation>同nonn new；0：保持原样</translation>
    </message>
    <message>
        <source>Show what is in a project, and what is stale: made from something changed since</source>
        <translation>显示项目中有什么、什么已过时：即由此后改变过的内容得到的</translation>
    </message>
    <message>
        <source>Print the commands that make a project of the same content, to be run in another folder</source>
        <translation>打印能做出相同内容项目的命令，供在另一文件夹中执行</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行%1</translation>
    </message>
    <message>
        <source>This was look number %1 at the test images.</source>
        <translation>这是第%1次查看测试图像。</translation>
    </message>
    <message>
        <source>RAM (arena)</source>
        <translation>RAM（内存区）</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>规划值</translation>
    </message>
    <message>
        <source>constants</source>
        <translation>常量</translation>
    </message>
    <message>
        <source>Bytes on a board:</source>
        <translation>开发板上的字节数：</translation>
    </message>
    <message>
        <source>ranges</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>at int8</source>
        <translation>int8时</translation>
    </message>
    <message>
        <source>most lost in</source>
        <translation>损失最多处</translation>
    </message>
    <message>
        <source>signal to noise, dB</source>
        <translation>信噪比，dB</translation>
    </message>
    <message>
        <source>In 8-bit integers, on %1 validation images:</source>
        <translation>8位整数，%1幅验证图像：</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>largest difference</source>
        <translation>最大差异</translation>
    </message>
    <message>
        <source>The same as one file: %1 beside the folder, %2.</source>
        <translation>同样内容的单个文件：文件夹旁的%1，%2。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Run %1, written to %2</source>
        <translation>运行%1，已写入%2</translation>
    </message>
    <message>
        <source>Read back, they differ from what was trained by at most %1.</source>
        <translation>重新读取后，与训练结果最多相差%1。</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>instructions an image</source>
        <translation>每幅图像的指令数</translation>
    </message>
    <message>
        <source>flash</source>
        <translation>闪存</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>stack</source>
        <translation>栈</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>一致</translation>
    </message>
    <message>
        <source>differ</source>
        <translation>不同</translation>
    </message>
    <message>
        <source>%1 was skipped: %2.</source>
        <translation>%1已跳过：%2。</translation>
    </message>
    <message>
        <source>fp32 or int8</source>
        <translation>fp32或int8</translation>
    </message>
    <message>
        <source>How many images</source>
        <translation>多少幅图像</translation>
    </message>
    <message>
        <source>Which run (default: the latest finished one)</source>
        <translation>哪次运行（默认：最近完成的）</translation>
    </message>
    <message>
        <source>Graph, partition and plan are those of run %1 again.</source>
        <translation>图、划分和规划又是运行%1的了。</translation>
    </message>
    <message>
        <source>Bring back the graph, partition and plan that a run was made from, in place of the present ones</source>
        <translation>找回某次运行所依据的图、划分和规划，代替当前的</translation>
    </message>
    <message>
        <source>Which run</source>
        <translation>哪次运行</translation>
    </message>
    <message>
        <source>Measure teacher and students on the test images, alone, together and for every set of devices that answer; the project counts how often this was done</source>
        <translation>在测试图像上测量教师网络和学生网络，单独、一起以及每组作答的设备；项目记录测量次数</translation>
    </message>
    <message>
        <source>Write the students as files that run: each student, the fusion layer that joins their messages, the whole network, and a manifest that says what is what. They are read back and compared</source>
        <translation>把学生网络写成可运行的文件：每个学生网络、汇合其消息的融合层、整个网络，以及说明各为何物的清单。写出后重新读取并比较</translation>
    </message>
    <message>
        <source>torchscript: for PyTorch&apos;s torch.jit.load and LibTorch; onnx: for ONNX Runtime and other engines; c: C99 for boards, without a library; bundle: all of these with golden vectors, a model repository for servers and programs that run them, as a folder and a zip archive</source>
        <translation>torchscript：用于PyTorch的torch.jit.load和LibTorch；onnx：用于ONNX Runtime等引擎；c：用于开发板的C99，无需库；bundle：以上全部，加参考向量、服务器用的模型仓库和运行它们的程序，为文件夹和zip归档</translation>
    </message>
    <message>
        <source>fp32; fp16: of the weights (torchscript, onnx); int8: of everything (onnx, c), with ranges from validation images. Of a bundle: what is run where nobody says otherwise</source>
        <translation>fp32；fp16：权重（torchscript、onnx）；int8：全部（onnx、c），范围来自验证图像。对部署包：未另行指定时运行的精度</translation>
    </message>
    <message>
        <source>What is in a bundle; also: torchscript-fp16</source>
        <translation>部署包中包含什么；还有：torchscript-fp16</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>Run %1 is gone</source>
        <translation>运行%1已删除</translation>
    </message>
    <message>
        <source>Name a run of the students, remark something of it, or take it away</source>
        <translation>为学生网络的一次运行命名、加备注，或将其删除</translation>
    </message>
    <message>
        <source>Its number, as 002</source>
        <translation>其编号，如002</translation>
    </message>
    <message>
        <source>What it is called; &apos;&apos; for its number</source>
        <translation>其名称；&apos;&apos;表示用编号</translation>
    </message>
    <message>
        <source>What is to be remembered of it</source>
        <translation>需要记住的内容</translation>
    </message>
    <message>
        <source>Take it and its students away for good</source>
        <translation>永久删除它及其学生网络</translation>
    </message>
    <message>
        <source>%1: %2 parameters, %3 multiply-accumulates an image, %4 filters to imitate: %5</source>
        <translation>%1：%2个参数，每幅图像%3次乘加，%4个待模仿的滤波器：%5</translation>
    </message>
    <message>
        <source>Trained for %1 epochs, of which %2 was the best on the validation images; %3</source>
        <translation>训练了%1轮，其中第%2轮在验证图像上最好；%3</translation>
    </message>
    <message>
        <source>Accuracy: validation %1, test %2</source>
        <translation>准确率：验证%1，测试%2</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>归一化方式</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>of</source>
        <extracomment>Title of a column: right answers &quot;of&quot; so many images.</extracomment>
        <translation>共</translation>
    </message>
    <message>
        <source> (taken)</source>
        <translation> (已采用)</translation>
    </message>
    <message>
        <source> (as good)</source>
        <translation> (同样好)</translation>
    </message>
    <message>
        <source>, blue first</source>
        <translation>，蓝色在前</translation>
    </message>
    <message>
        <source>--mean and --std go together</source>
        <translation>--mean和--std须一起给出</translation>
    </message>
    <message>
        <source>--bgr goes with --mean and --std</source>
        <translation>--bgr须与--mean和--std一起给出</translation>
    </message>
    <message>
        <source>Train or import the network that the students imitate</source>
        <translation>训练或导入学生网络所模仿的网络</translation>
    </message>
    <message>
        <source>Train a teacher on the project&apos;s images. A training that was stopped goes on when the same command is given again. At the end its accuracy on the test images is measured, which counts as a look at them</source>
        <translation>用项目的图像训练教师网络。停止的训练在再次给出同一命令时继续。最后测量其在测试图像上的准确率，计为一次查看</translation>
    </message>
    <message>
        <source>wrn-D-K (Wide ResNet of depth D and width K), wrn-D-K-nonn (as the NoNN authors build it), vgg-D, vgg-D-K, mobilenetv2 or mobilenetv2-K; as others write them: resnet20, 32, 44, 56, 110, resnet18-cifar, resnet18, 34, 50, vgg11_bn, vgg16_bn, mobilenet_v2 (see the manual)</source>
        <translation>wrn-D-K（深度D、宽度K的Wide ResNet）、wrn-D-K-nonn（NoNN作者的构造）、vgg-D、vgg-D-K、mobilenetv2或mobilenetv2-K；按他人的写法：resnet20、32、44、56、110、resnet18-cifar、resnet18、34、50、vgg11_bn、vgg16_bn、mobilenet_v2（见手册）</translation>
    </message>
    <message>
        <source>Take a trained network: any image classifier as TorchScript (traced or scripted), a convolutional one as ONNX, or a teacher file that this program wrote, as another project&apos;s teacher.pt. TorchScript is a program: it is run, though not if it could write files or use the network. The teacher is measured, which counts as a look at the test images</source>
        <translation>采用训练好的网络：TorchScript形式的任何图像分类器（trace或script）、ONNX形式的卷积分类器，或本程序写出的教师文件，如其他项目的teacher.pt。TorchScript是程序：会被执行，但若可能写文件或访问网络则拒绝。教师网络会被测量，计为一次查看测试图像</translation>
    </message>
    <message>
        <source>The file, or builtin for the teacher that comes with this program</source>
        <translation>文件，或builtin表示随程序提供的教师网络</translation>
    </message>
    <message>
        <source>TorchScript, ONNX: the convolution whose filters are to be imitated, after its batch norm and activation; else the last feature map before global pooling or flattening</source>
        <translation>TorchScript、ONNX：其滤波器待模仿的卷积，在其批归一化和激活之后；否则为全局池化或展平之前的最后特征图</translation>
    </message>
    <message>
        <source>The file holds weights alone (of torch.save or safetensors): those of this network of the zoo, see nonn teacher train --help</source>
        <translation>文件只含权重（torch.save或safetensors）：属于内置网络库中的此网络，见nonn teacher train --help</translation>
    </message>
    <message>
        <source>What its images are normalised by, of each channel, where 1 is white; else what gives the best accuracy on validation images of the usual ones</source>
        <translation>其图像按什么归一化，每个通道一个值，1为白色；否则取常用值中在验证图像上准确率最高者</translation>
    </message>
    <message>
        <source>The standard deviations that go with --mean</source>
        <translation>与--mean对应的标准差</translation>
    </message>
    <message>
        <source>With --mean and --std, which are in that order: it takes blue, green, red</source>
        <translation>与--mean和--std一起，它们按此顺序：接受蓝、绿、红</translation>
    </message>
    <message>
        <source>Networks, this one and the students, see images of so many pixels a side, as nonn new takes it; else as now or, where it cannot answer those, of a usual size with which it does</source>
        <translation>网络（此网络和学生网络）看到边长为此像素数的图像，同nonn new；否则保持现状，或在无法回答时取能回答的常用大小</translation>
    </message>
    <message>
        <source>Likewise grey images (1) or coloured ones (3), as nonn new takes it</source>
        <translation>同样，灰度图像（1）或彩色图像（3），同nonn new</translation>
    </message>
    <message>
        <source>Allow the project&apos;s teacher to run where it is a program (TorchScript) that came with the project, as from another computer. Only where you know where it comes from</source>
        <translation>允许项目的教师网络在此运行，若它是随项目从别处（如另一台计算机）来的程序（TorchScript）。仅在知道其来源时使用</translation>
    </message>
    <message>
        <source>The teacher may run here: SHA-256 %1</source>
        <translation>教师网络可以在此运行：SHA-256 %1</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>filters of students</source>
        <translation>各学生网络的滤波器</translation>
    </message>
    <message>
        <source>modularity</source>
        <translation>模块度</translation>
    </message>
    <message>
        <source>masked teacher</source>
        <translation>掩蔽教师网络</translation>
    </message>
    <message>
        <source>run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>(the project&apos;s)</source>
        <translation>（项目当前的）</translation>
    </message>
    <message>
        <source>No variant has been kept yet: --keep NAME</source>
        <translation>尚未保留任何变体：--keep NAME</translation>
    </message>
    <message>
        <source>Compare the partitions that were kept, with what their students reached where they were trained; keep the present one, or bring one back with its graph and plan</source>
        <translation>比较保留的划分，以及其学生网络（若训练过）达到的结果；保留当前的，或连同图和规划找回一个</translation>
    </message>
    <message>
        <source>Keep the present partition and its plan under this name</source>
        <translation>以此名称保留当前的划分及其规划</translation>
    </message>
    <message>
        <source>Bring the variant of this name back</source>
        <translation>找回此名称的变体</translation>
    </message>
    <message>
        <source>Forget the variant of this name</source>
        <translation>删除此名称的变体</translation>
    </message>
    <message>
        <source>warning: %1</source>
        <translation>警告：%1</translation>
    </message>
    <message>
        <source>, about %1 left</source>
        <translation>，约剩%1</translation>
    </message>
    <message>
        <source>Devices that answer</source>
        <translation>作答的设备</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Accuracy on %1 training images</source>
        <translation>%1幅训练图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on %1 validation images</source>
        <translation>%1幅验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy on %1 test images</source>
        <translation>%1幅测试图像上的准确率</translation>
    </message>
    <message>
        <source>teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>teacher with the students&apos; filters only</source>
        <translation>只有学生网络滤波器的教师网络</translation>
    </message>
    <message>
        <source>all students together</source>
        <translation>全体学生网络一起</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>单独</translation>
    </message>
    <message>
        <source>all but it</source>
        <translation>除它以外全部</translation>
    </message>
    <message>
        <source>like its filters</source>
        <translation>与其滤波器相似</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>用法：%1</translation>
    </message>
    <message>
        <source>%1 (default: %2)</source>
        <translation>%1（默认：%2）</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>参数：</translation>
    </message>
    <message>
        <source>Commands (each has --help):</source>
        <translation>命令（各有--help）：</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>选项：</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no command; nonn --help lists them</source>
        <translation>“%1”不是命令；nonn --help列出所有命令</translation>
    </message>
    <message>
        <source>nobody reads the standard error stream any more: stopped, and the state was saved. With --quiet nothing is told there</source>
        <translation>标准错误流已无人读取：已停止，状态已保存。使用--quiet则不在那里输出</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the result cannot be written to the standard output stream</source>
        <translation>结果无法写入标准输出流</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <translation>标准流%1已关闭；如不需要，请导向/dev/null</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a whole number from %2 to %3</source>
        <translation>“%1”不是%2到%3的整数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2</source>
        <translation>“%1”不是大于%2的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 up</source>
        <translation>“%1”不是不小于%2的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number above %2 up to %3</source>
        <translation>“%1”不是大于%2且不超过%3的数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not a number from %2 to %3</source>
        <translation>“%1”不是%2到%3的数</translation>
    </message>
    <message>
        <source>%1: %2 not in {%3}</source>
        <translation>%1：%2不在{%3}中</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range %3 to %4</source>
        <translation>%1：值%2不在%3到%4的范围内</translation>
    </message>
    <message>
        <source>%1: Value %2 not in range [%3 - %4]</source>
        <translation>%1：值%2不在[%3 - %4]范围内</translation>
    </message>
    <message>
        <source>%1: At Most %2 required but received %3</source>
        <translation>%1：最多%2个，但给出了%3个</translation>
    </message>
    <message>
        <source>%1: %2 required %3 missing</source>
        <translation>%1：需要%2个，缺少%3个</translation>
    </message>
    <message>
        <source>%1 excludes %2</source>
        <translation>%1与%2互斥</translation>
    </message>
    <message>
        <source>%1 is required</source>
        <translation>需要%1</translation>
    </message>
    <message>
        <source>The following argument was not expected: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>The following arguments were not expected: %1</source>
        <translation>意外的参数：%1</translation>
    </message>
    <message>
        <source>Could not convert: %1 = %2</source>
        <translation>无法转换：%1 = %2</translation>
    </message>
    <message>
        <source>A subcommand is required</source>
        <translation>需要子命令</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>%1 %2 of %3</source>
        <translation>%2的%1，共%3</translation>
    </message>
    <message>
        <source>%1 (binds)</source>
        <translation>%1（起限制作用）</translation>
    </message>
    <message>
        <source>Students %1: %2</source>
        <translation>学生网络%1：%2</translation>
    </message>
    <message>
        <source>Student %1: %2</source>
        <translation>学生网络%1：%2</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>配置</translation>
    </message>
    <message>
        <source>gone</source>
        <extracomment>Title of a column: the probability that a device is gone.</extracomment>
        <translation>离线</translation>
    </message>
    <message>
        <source>slowest student %1 ms, all devices %2 mJ, all answer with probability %3</source>
        <translation>最慢的学生网络%1毫秒，全部设备%2毫焦，全部作答的概率%3</translation>
    </message>
    <message>
        <source>For %1, the best of all ways: %2</source>
        <translation>以%1计，所有方式中最好：%2</translation>
    </message>
    <message>
        <source>For %1, a good way: %2</source>
        <translation>以%1计，较好的方式：%2</translation>
    </message>
    <message>
        <source>The same size, split by</source>
        <translation>同样大小，拆分方式</translation>
    </message>
    <message>
        <source>bytes sent</source>
        <translation>发送字节</translation>
    </message>
    <message>
        <source>weights a device</source>
        <translation>每台设备的权重</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可放入</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of those that fit, or of all where none does, the fastest: %1</source>
        <translation>放得下的方式中（都放不下时为全部中）最快：%1</translation>
    </message>
    <message>
        <source>Claim of the paper</source>
        <translation>论文的说法</translation>
    </message>
    <message>
        <source>up to</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>here</source>
        <translation>此处</translation>
    </message>
    <message>
        <source>twice this figure</source>
        <translation>此数值的两倍</translation>
    </message>
    <message>
        <source>then</source>
        <translation>则</translation>
    </message>
    <message>
        <source>Played out %1 times: all answer in %2, bytes on the air %3 on average</source>
        <translation>模拟%1次：全部作答占%2，平均发送%3字节</translation>
    </message>
    <message>
        <source>%1, latency p50 %2 ms, p95 %3 ms, p99 %4 ms</source>
        <translation>%1，延迟p50 %2毫秒，p95 %3毫秒，p99 %4毫秒</translation>
    </message>
    <message>
        <source>RAM of student %1, %2, is set by %3: image %4, scratch %5</source>
        <translation>学生网络%1的RAM为%2，由%3决定：图像%4，工作区%5</translation>
    </message>
    <message>
        <source>%1; lower: %2</source>
        <translation>%1；可降低：%2</translation>
    </message>
    <message>
        <source>network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>parameters</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>deployed</source>
        <translation>部署后</translation>
    </message>
    <message>
        <source>activations</source>
        <translation>激活值</translation>
    </message>
    <message>
        <source>message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>largest</source>
        <translation>最大</translation>
    </message>
    <message>
        <source>sent an image</source>
        <translation>每幅图像发送</translation>
    </message>
    <message>
        <source>%1 students: %2.</source>
        <translation>%1个学生网络：%2。</translation>
    </message>
    <message>
        <source>* no other one has less memory a device and less latency.</source>
        <translation>* 没有其他个数同时具有更少的每设备存储和更低的延迟。</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>depthwise</source>
        <translation>深度卷积</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: %2 MAC/s, depthwise %3 MAC/s, start %4 ms; explains the times within %5</source>
        <translation>%1：%2 MAC/s，深度卷积%3 MAC/s，启动%4毫秒；对计时的解释误差在%5以内</translation>
    </message>
    <message>
        <source>Kept as &apos;%1&apos; in %2</source>
        <translation>已作为“%1”保存在%2</translation>
    </message>
    <message>
        <source>For one image</source>
        <translation>每幅图像</translation>
    </message>
    <message>
        <source>layer-split</source>
        <translation>按层拆分</translation>
    </message>
    <message>
        <source>on the air, with headers and repeats</source>
        <translation>实际发送，含头部和重传</translation>
    </message>
    <message>
        <source>Energy of all devices: %1 mJ</source>
        <translation>全部设备的能耗：%1毫焦</translation>
    </message>
    <message>
        <source>All devices answer with probability %1</source>
        <translation>全部设备作答的概率为%1</translation>
    </message>
    <message>
        <source>Expected accuracy: %1</source>
        <translation>预期准确率：%1</translation>
    </message>
    <message>
        <source>The layer-split is a %1 of the students&apos; total size.</source>
        <translation>按层拆分的是总大小与学生网络相同的%1。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>How often every image is seen</source>
        <translation>每幅图像被看多少次</translation>
    </message>
    <message>
        <source>Images a step</source>
        <translation>每步的图像数</translation>
    </message>
    <message>
        <source>Learning rate at its peak</source>
        <translation>学习率峰值</translation>
    </message>
    <message>
        <source>How the learning rate falls: cosine, to nothing along half a cosine; step, to a fifth after 30 %, 60 % and 80 % of the epochs</source>
        <translation>学习率如何下降：cosine，沿半个余弦降到零；step，在30%、60%和80%的轮次后各降到五分之一</translation>
    </message>
    <message>
        <source>Images are shifted at random by up to so many pixels, where they are not cropped at random</source>
        <translation>图像随机平移，最多这么多像素（不随机裁剪时）</translation>
    </message>
    <message>
        <source>Do not mirror the images every other time</source>
        <translation>不隔次镜像图像</translation>
    </message>
    <message>
        <source>Parts of the images are shown at random, of no less than this share of the area, scaled to their size; 0: no such crops (default: by the images; 0 up to 48 pixels, else 0.25, or 0.08 of 200,000 images or more)</source>
        <translation>随机显示图像的一部分，面积不小于此比例，缩放到原大小；0：不裁剪（默认：视图像而定；不超过48像素为0，否则0.25，图像达200,000幅时0.08）</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed at random by up to this share (default: 0)</source>
        <translation>亮度、对比度和饱和度随机改变，最多此比例（默认：0）</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out at random (default: 0)</source>
        <translation>图像中一个矩形被随机抹去的概率（默认：0）</translation>
    </message>
    <message>
        <source>fp32; bf16, faster where the processor has instructions for it; auto chooses (default: auto)</source>
        <translation>fp32；bf16，处理器有相应指令时更快；auto自动选择（默认：auto）</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>cannot be encoded: %1</source>
        <translation>无法编码：%1</translation>
    </message>
    <message>
        <source>holds no comparison to go on with</source>
        <translation>没有可继续的比较</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>seeds</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>one gone</source>
        <translation>缺一台</translation>
    </message>
    <message>
        <source>%1 % gone</source>
        <translation>离线%1%</translation>
    </message>
    <message>
        <source>against its reference</source>
        <translation>相对于参照</translation>
    </message>
    <message>
        <source>where devices go</source>
        <translation>设备离线时</translation>
    </message>
    <message>
        <source>a device</source>
        <translation>每台设备</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished. Accuracies are of test images, mean and standard deviation over seeds; differences are in points, paired by seed, with 95 % intervals, to the random partition among as many devices or what --reference says.</source>
        <translation>%2项（行与种子）中已完成%1项。准确率为测试图像上的，按种子取均值和标准差；差异以百分点计，按种子配对，带95%区间，相对于同样多设备的随机划分或--reference所指。</translation>
    </message>
    <message>
        <source>Row %1 is run %2.</source>
        <translation>行%1是运行%2。</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <comment>nonn use </comment>
        <translation>下一步：%1</translation>
    </message>
    <message>
        <source>Train networks of students and what they are to be measured against, with the same memory, images and seeds, and hold them against each other on the test images. Each row and seed is kept when it is finished: stopped (Ctrl-C), the same command or --resume goes on. Rows: teacher; single-total, one network as large as all devices hold; for every number K of devices nonn-kK (communities by activation hubs) and nonn-kK-random, -contiguous, -class-wise, -ca, -drop-isolated, -drop-largest, -dropout; single-kK and single-kK-labels, one network of one device&apos;s size with and without the teacher; ensemble-kK, K of those</source>
        <translation>在相同的存储、图像和种子下训练学生网络的网络及其对照，并在测试图像上相互比较。每一行和种子完成后即保存：停止后（Ctrl-C）用同一命令或--resume继续。行：teacher；single-total，一个大小为全部设备所能容纳的网络；对每个设备数K有nonn-kK（按激活枢纽的社区）以及nonn-kK-random、-contiguous、-class-wise、-ca、-drop-isolated、-drop-largest、-dropout；single-kK和single-kK-labels，一台设备大小的网络，有无教师网络；ensemble-kK，K个这样的网络</translation>
    </message>
    <message>
        <source>With how many seeds, from --seed on (default: 3)</source>
        <translation>用几个种子，从--seed起（默认：3）</translation>
    </message>
    <message>
        <source>Numbers of devices, with commas (default: 1,2,4,8)</source>
        <translation>设备个数，用逗号分隔（默认：1,2,4,8）</translation>
    </message>
    <message>
        <source>Only these rows, with commas; * stands for anything, as in nonn-k4* (default: all)</source>
        <translation>只要这些行，用逗号分隔；*代表任意，如nonn-k4*（默认：全部）</translation>
    </message>
    <message>
        <source>Bytes of weights of all devices together, each getting its equal part (default: as the plan&apos;s)</source>
        <translation>全部设备的权重字节数合计，每台均分（默认：同规划）</translation>
    </message>
    <message>
        <source>Weight of the feature loss (default: 100)</source>
        <translation>特征损失的权重（默认：100）</translation>
    </message>
    <message>
        <source>Probability that a device is gone, for the accuracy to be expected then (default: 0.1)</source>
        <translation>设备离线的概率，用于计算届时的预期准确率（默认：0.1）</translation>
    </message>
    <message>
        <source>The row with which the others are compared (default: the random partition among as many devices)</source>
        <translation>其他行与之比较的行（默认：同样多设备的随机划分）</translation>
    </message>
    <message>
        <source>Go on with the last comparison; options change what is asked of it</source>
        <translation>继续上一次比较；选项改变对它的要求</translation>
    </message>
    <message>
        <source>Train nothing: only show what is finished of the last comparison</source>
        <translation>不训练：只显示上一次比较中已完成的</translation>
    </message>
    <message>
        <source>Make a run of the project of this row, with --seed: to use, evaluate and export it</source>
        <translation>把此行（配合--seed）做成项目的一次运行：供使用、评估和导出</translation>
    </message>
    <message>
        <source>Write the table there</source>
        <translation>把表格写到那里</translation>
    </message>
    <message>
        <source>Write the table there for people</source>
        <translation>把供人阅读的表格写到那里</translation>
    </message>
    <message>
        <source>leiden or louvain find communities; random and contiguous are controls of the same sizes; class-wise puts filters together that answer to the same classes</source>
        <translation>leiden或louvain寻找社区；random和contiguous是大小相同的对照；class-wise把响应相同类别的滤波器放在一起</translation>
    </message>
    <message>
        <source>Student %1 was missing for %2 of %3 pictures.</source>
        <translation>学生网络%1在%3幅图片中有%2幅没有作答。</translation>
    </message>
    <message>
        <source>--without leaves students out that run here, not on --nodes</source>
        <translation>--without略去在此处运行的学生网络，不用于--nodes</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>毫秒</translation>
    </message>
    <message>
        <source>Students for %1: %2 ms (99 %: %3) from question to answer, %4 pictures a second, %5 bytes sent and %6 received.</source>
        <translation>%1的学生网络：从提问到回答%2毫秒（99%：%3），每秒%4幅图片，发送%5字节，接收%6字节。</translation>
    </message>
    <message>
        <source>Devices that run nonn-node, and are asked in place of this one: as 10.0.0.1:8001,10.0.0.2:8001; as 0=10.0.0.1:8001 for student 0 alone. Several with one student stand in for each other</source>
        <translation>运行nonn-node并代替本机被询问的设备：如10.0.0.1:8001,10.0.0.2:8001；如0=10.0.0.1:8001仅用于学生网络0。同一学生网络的多台设备互为替补</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing (default: 1000)</source>
        <translation>届时未作答者视为离线（默认：1000）</translation>
    </message>
    <message>
        <source>Connections are encrypted, and nodes show a certificate that one in this file has signed (PEM)</source>
        <translation>连接加密，节点出示由此文件中的证书签发的证书（PEM）</translation>
    </message>
    <message>
        <source>The word in this file is shown to the nodes</source>
        <translation>向节点出示此文件中的令牌</translation>
    </message>
    <message>
        <source>Ask nodes on other machines without --tls-ca or --token-file</source>
        <translation>不用--tls-ca或--token-file询问其他机器上的节点</translation>
    </message>
    <message>
        <source>Pictures in one question to the nodes (default: 1)</source>
        <translation>向节点的一次提问中的图片数（默认：1）</translation>
    </message>
    <message>
        <source>Questions to the nodes that are open at once (default: 1)</source>
        <translation>同时未决的提问数（默认：1）</translation>
    </message>
    <message>
        <source>fp32, fp16 or int8 (default: the bundle&apos;s own choice; of nodes: whatever they have)</source>
        <translation>fp32、fp16或int8（默认：由部署包决定；节点则按其所有）</translation>
    </message>
    <message>
        <source>%1: %2 cycles an instruction at %3 MHz, an estimate, beside the profile of %4.</source>
        <translation>%1：每条指令%2个周期，%3 MHz，为估计值，与%4的配置并列。</translation>
    </message>
    <message>
        <source>estimated, ms</source>
        <translation>估计，毫秒</translation>
    </message>
    <message>
        <source>profile, ms</source>
        <translation>配置，毫秒</translation>
    </message>
    <message>
        <source>Compile the C of each student for boards that QEMU emulates, run images there and compare; says which Debian packages it lacks for which board</source>
        <translation>为QEMU模拟的开发板编译每个学生网络的C代码，在其上运行图像并比较；说明哪块开发板缺少哪些Debian软件包</translation>
    </message>
    <message>
        <source>Which: mps2-an386 (Cortex-M4), mps2-an500 (M7), mps2-an505 (M33), virt (RV32)</source>
        <translation>哪些：mps2-an386（Cortex-M4）、mps2-an500（M7）、mps2-an505（M33）、virt（RV32）</translation>
    </message>
    <message>
        <source>has a count below 0</source>
        <translation>计数小于0</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not among the rows, which are to be compared with it</source>
        <translation>“%1”不在要与之比较的行中</translation>
    </message>
    <message>
        <source>has accuracies of %1 subsets, which is no power of 2</source>
        <translation>有%1个子集的准确率，不是2的幂</translation>
    </message>
    <message>
        <source>numbers of students are at least 1, each given once; %1 is not</source>
        <translation>学生网络个数至少为1，每个只给一次；%1不是</translation>
    </message>
    <message>
        <source>no row is named &apos;%1&apos;; nonn compare --help lists them</source>
        <translation>没有名为“%1”的行；nonn compare --help列出所有行</translation>
    </message>
    <message>
        <source>no network fits %1 bytes</source>
        <translation>没有网络放得进%1字节</translation>
    </message>
    <message>
        <source>%1 and %2 measurements are no pairs</source>
        <translation>%1个与%2个测量不能配对</translation>
    </message>
    <message>
        <source>Student&apos;s distribution has at least one degree of freedom</source>
        <translation>学生t分布至少有一个自由度</translation>
    </message>
    <message>
        <source>a quantile is asked for from a half to below 1</source>
        <translation>分位数须在0.5（含）到1（不含）之间</translation>
    </message>
    <message>
        <source>the graph does not know to which classes its filters answer; only one that is built from the teacher does</source>
        <translation>该图不知道其滤波器响应哪些类别；只有由教师网络建立的图知道</translation>
    </message>
    <message>
        <source>the filters answer most to fewer classes than there are students</source>
        <translation>滤波器最强响应的类别少于学生网络个数</translation>
    </message>
    <message>
        <source>a comparison needs to know how much memory the devices have together: --memory, or a plan</source>
        <translation>比较需要知道全部设备共有多少存储：--memory，或规划</translation>
    </message>
    <message>
        <source>there is no row &apos;%1&apos; with seed %2 in this comparison</source>
        <translation>此比较中没有种子为%2的行“%1”</translation>
    </message>
    <message>
        <source>is no network of neural networks, as runs are</source>
        <translation>不是神经网络的网络，而运行是</translation>
    </message>
    <message>
        <source>is not finished</source>
        <translation>尚未完成</translation>
    </message>
    <message>
        <source>%1 with seed %2 is left to %3</source>
        <translation>种子%2的%1留给%3</translation>
    </message>
    <message>
        <source>%1, seed %2</source>
        <translation>%1，种子%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no node serves it</source>
        <translation>没有节点提供它</translation>
    </message>
    <message>
        <source>did not answer within %1 ms</source>
        <translation>未在%1毫秒内作答</translation>
    </message>
    <message>
        <source>is unplugged</source>
        <translation>已拔下</translation>
    </message>
    <message>
        <source>was not waited for</source>
        <translation>未等待它</translation>
    </message>
    <message>
        <source>closed the connection</source>
        <translation>关闭了连接</translation>
    </message>
    <message>
        <source>answers what cannot be: %1</source>
        <translation>给出了不可能的回答：%1</translation>
    </message>
    <message>
        <source>%1 is on another machine: it is asked by TLS (--tls-ca) and with a token (--token-file), or with --insecure by neither</source>
        <translation>%1在另一台机器上：须用TLS（--tls-ca）和令牌（--token-file）询问，或用--insecure两者都不用</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: before &apos;=&apos; stands the number of a student</source>
        <translation>“%1”：&apos;=&apos;之前应为学生网络的编号</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: nobody listens at port 0</source>
        <translation>“%1”：端口0无人监听</translation>
    </message>
    <message>
        <source>&apos;%1&apos;: that is no name of a machine</source>
        <translation>“%1”：这不是机器名</translation>
    </message>
    <message>
        <source>%1 is named twice</source>
        <translation>%1出现两次</translation>
    </message>
    <message>
        <source>holds no certificate in PEM</source>
        <translation>不含PEM格式的证书</translation>
    </message>
    <message>
        <source>does not answer in time</source>
        <translation>未及时作答</translation>
    </message>
    <message>
        <source>has too much to do: %1</source>
        <translation>任务过多：%1</translation>
    </message>
    <message>
        <source>cannot be reached: %1</source>
        <translation>无法连接：%1</translation>
    </message>
    <message>
        <source>does not let us in: %1</source>
        <translation>拒绝访问：%1</translation>
    </message>
    <message>
        <source>does not speak the Open Inference Protocol</source>
        <translation>不使用Open Inference Protocol</translation>
    </message>
    <message>
        <source>cannot answer: %1</source>
        <translation>无法作答：%1</translation>
    </message>
    <message>
        <source>others answer in its place</source>
        <translation>由其他节点代答</translation>
    </message>
    <message>
        <source>was not heard of yet</source>
        <translation>尚无音讯</translation>
    </message>
    <message>
        <source>serves none of the bundle&apos;s students</source>
        <translation>不提供部署包中的任何学生网络</translation>
    </message>
    <message>
        <source>is none for this bundle: %1</source>
        <translation>不是此部署包的节点：%1</translation>
    </message>
    <message>
        <source>has not loaded its students yet</source>
        <translation>尚未载入其学生网络</translation>
    </message>
    <message>
        <source>of these images 1 to %1 are asked about at once</source>
        <translation>这些图像一次询问1到%1幅</translation>
    </message>
    <message>
        <source>meeting the nodes</source>
        <translation>正在联系节点</translation>
    </message>
    <message>
        <source>no student answered: %1</source>
        <translation>没有学生网络作答：%1</translation>
    </message>
    <message>
        <source>its %1 is of another shape than the bundle&apos;s</source>
        <translation>它的%1与部署包的形状不同</translation>
    </message>
    <message>
        <source>it has no %1</source>
        <translation>它没有%1</translation>
    </message>
    <message>
        <source>it answered something else than %1</source>
        <translation>它的回答不是%1</translation>
    </message>
    <message>
        <source>it answered %1 of another shape</source>
        <translation>它回答的%1形状不同</translation>
    </message>
    <message>
        <source>it answered %1 of another length than it said</source>
        <translation>它回答的%1长度与所称不符</translation>
    </message>
    <message>
        <source>it answered what is no number</source>
        <translation>它的回答不是数</translation>
    </message>
    <message>
        <source>it serves students at %1</source>
        <translation>它以%1提供学生网络</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle, for %2: the SHA-256 of its file is another</source>
        <translation>它提供的是另一部署包的%1，用于%2：其文件的SHA-256不同</translation>
    </message>
    <message>
        <source>it serves %1 of another bundle: of the golden image it says something else</source>
        <translation>它提供的是另一部署包的%1：对参考图像的回答不同</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no HOST:PORT, as 127.0.0.1:8001</source>
        <translation>“%1”不是HOST:PORT，应如127.0.0.1:8001</translation>
    </message>
    <message>
        <source>holds no private key in PEM, or one with a pass phrase</source>
        <translation>不含PEM格式的私钥，或私钥带口令</translation>
    </message>
    <message>
        <source>is not the key of the certificate %1</source>
        <translation>不是证书%1的密钥</translation>
    </message>
    <message>
        <source>the time of the certificate %1 is over: clients refuse it</source>
        <translation>证书%1已过期：客户端会拒绝</translation>
    </message>
    <message>
        <source>has more than %1 %2</source>
        <translation>有超过%1个%2</translation>
    </message>
    <message>
        <source>has the contents of an input twice</source>
        <translation>一个输入的内容出现两次</translation>
    </message>
    <message>
        <source>the shape of %1 must be [N, %2, %3, %4]</source>
        <translation>%1的形状必须是[N, %2, %3, %4]</translation>
    </message>
    <message>
        <source>a request has 1 to %1 images, not %2</source>
        <translation>一个请求含1到%1幅图像，而不是%2</translation>
    </message>
    <message>
        <source>%1 holds %2 %3, but its shape and datatype need %4</source>
        <translation>%1含%2 %3，但其形状和数据类型需要%4</translation>
    </message>
    <message>
        <source>has contents that do not go with the datatype %1</source>
        <translation>含有与数据类型%1不符的内容</translation>
    </message>
    <message>
        <source>%1 is no number of the datatype %2</source>
        <translation>%1不是数据类型%2的数</translation>
    </message>
    <message>
        <source>the model has one input, %1</source>
        <translation>模型只有一个输入，%1</translation>
    </message>
    <message>
        <source>the model has no output %1; it has %2 and %3</source>
        <translation>模型没有输出%1；它有%2和%3</translation>
    </message>
    <message>
        <source>output %1 is wanted twice</source>
        <translation>输出%1被要求两次</translation>
    </message>
    <message>
        <source>the datatype of %1 must be FP32, UINT8 or INT8, not %2</source>
        <translation>%1的数据类型必须是FP32、UINT8或INT8，而不是%2</translation>
    </message>
    <message>
        <source>raw_input_contents and contents are never given both</source>
        <translation>raw_input_contents和contents不得同时给出</translation>
    </message>
    <message>
        <source>raw_input_contents has %1 entries for one input</source>
        <translation>raw_input_contents有%1项，而输入只有一个</translation>
    </message>
    <message>
        <source>neither raw_input_contents nor contents are given</source>
        <translation>raw_input_contents和contents都未给出</translation>
    </message>
    <message>
        <source>%1 holds what is not a number, or infinite</source>
        <translation>%1含有非数值或无穷大</translation>
    </message>
    <message>
        <source>cannot listen on %1</source>
        <translation>无法在%1上监听</translation>
    </message>
    <message>
        <source>a certificate and its key are given both or not at all</source>
        <translation>证书及其密钥须同时给出或都不给</translation>
    </message>
    <message>
        <source>%1 can be reached from other machines: give --tls-cert, --tls-key and --token-file, or say --insecure where everybody may know and use the students</source>
        <translation>%1可从其他机器访问：请给出--tls-cert、--tls-key和--token-file，或在任何人都可知晓并使用学生网络时指定--insecure</translation>
    </message>
    <message>
        <source>name each student once, and one at least</source>
        <translation>每个学生网络指定一次，至少一个</translation>
    </message>
    <message>
        <source>a token is one line of %1 to %2 letters, digits and signs without spaces</source>
        <translation>令牌是一行，由%1到%2个字母、数字和符号组成，不含空格</translation>
    </message>
    <message>
        <source>must be above 0</source>
        <translation>必须大于0</translation>
    </message>
    <message>
        <source>must not be negative</source>
        <translation>不得为负</translation>
    </message>
    <message>
        <source>must be at most %1</source>
        <translation>最大为%1</translation>
    </message>
    <message>
        <source>must be a whole number from %1 to %2</source>
        <translation>必须是%1到%2的整数</translation>
    </message>
    <message>
        <source>must be a name of 1 to %1 letters</source>
        <translation>必须是1到%1个字符的名称</translation>
    </message>
    <message>
        <source>must have a letter from a to z or a digit</source>
        <translation>必须含有a到z的字母或数字</translation>
    </message>
    <message>
        <source>there is one of this name already</source>
        <translation>已有同名的</translation>
    </message>
    <message>
        <source>%1 is for --nodes</source>
        <translation>%1用于--nodes</translation>
    </message>
    <message>
        <source>was begun with other --arch, --images or --students: leave them out, or begin a new run without --resume</source>
        <translation>开始时用的是其他--arch、--images或--students：请略去这些选项，或不带--resume开始新的运行</translation>
    </message>
    <message>
        <source>Run %1, students %2: %3 epochs, of which %4 was the best on the validation images with %5 each in the mean; %6 images/s, %7</source>
        <translation>运行%1，学生网络%2：%3轮，其中第%4轮在验证图像上最好，各自准确率的均值为%5；每秒%6幅图像，%7</translation>
    </message>
    <message>
        <source>Next: nonn merge %1 %2 RUN..., with the runs of the other students</source>
        <translation>下一步：nonn merge %1 %2 RUN...，加上其他学生网络的运行</translation>
    </message>
    <message>
        <source>With --mode independent: train these students only, by number from 0 on, as 0,2; nonn merge joins them with those that other machines trained (default: all)</source>
        <translation>配合--mode independent：只训练这些学生网络，编号从0起，如0,2；nonn merge将其与其他机器训练的合并（默认：全部）</translation>
    </message>
    <message>
        <source>Join runs that each trained some students (nonn distill --students) into one of all, and fit its fusion layer</source>
        <translation>把各自训练了部分学生网络的运行（nonn distill --students）合并为包含全部学生网络的一次运行，并拟合其融合层</translation>
    </message>
    <message>
        <source>Runs of this project by number, folders of runs of its copies, or copies of it, whose latest run of some students is meant</source>
        <translation>此项目的运行编号、其副本的运行文件夹，或其副本本身（取其中最近一次训练部分学生网络的运行）</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>is for images of another shape than this project&apos;s: ask about pictures of your own</source>
        <translation>所用图像的形状与此项目的不同：请询问您自己的图片</translation>
    </message>
    <message>
        <source>making the bundle</source>
        <translation>正在生成部署包</translation>
    </message>
    <message>
        <source>in joint mode students learn together: some of them alone can be trained with --mode independent only</source>
        <translation>joint模式下学生网络一起学习：只有用--mode independent才能单独训练其中一部分</translation>
    </message>
    <message>
        <source>there is no student %1: the partition has %2, from 0 on</source>
        <translation>没有学生网络%1：划分有%2个，从0编号</translation>
    </message>
    <message>
        <source>student %1 is named twice</source>
        <translation>学生网络%1指定了两次</translation>
    </message>
    <message>
        <source>student %1 only</source>
        <translation>仅学生网络%1</translation>
    </message>
    <message>
        <source>students %1 only</source>
        <translation>仅学生网络%1</translation>
    </message>
    <message>
        <source>holds %1: nonn merge joins it with runs of the others</source>
        <translation>含有%1：用nonn merge与其余学生网络的运行合并</translation>
    </message>
    <message>
        <source>%1: its numbers do not ascend</source>
        <translation>%1：编号不是升序</translation>
    </message>
    <message>
        <source>is no run of this project, no folder of a run and no other project</source>
        <translation>不是此项目的运行，也不是运行的文件夹或其他项目</translation>
    </message>
    <message>
        <source>holds no run of some students only: nonn distill --students makes one</source>
        <translation>不含仅有部分学生网络的运行：用nonn distill --students可生成</translation>
    </message>
    <message>
        <source>is a run of all students: there is nothing to join it with</source>
        <translation>是全部学生网络的运行：没有可与之合并的内容</translation>
    </message>
    <message>
        <source>ended after epoch %1 of %2</source>
        <translation>在第%1轮（共%2轮）后结束</translation>
    </message>
    <message>
        <source>was trained with %1 %2, %3 with %4</source>
        <translation>训练所用的%1为%2，而%3用的是%4</translation>
    </message>
    <message>
        <source>was trained with another teacher than the project has</source>
        <translation>训练所用的教师网络与项目的不同</translation>
    </message>
    <message>
        <source>was trained on other data than the project has</source>
        <translation>训练所用的数据与项目的不同</translation>
    </message>
    <message>
        <source>was made from another partition than the project has now; where it is a run of this project, nonn use brings that back</source>
        <translation>由另一个划分生成，与项目现有的不同；若它是此项目的运行，可用nonn use恢复该划分</translation>
    </message>
    <message>
        <source>was trained with other networks than the project&apos;s plan has now</source>
        <translation>训练所用的网络与项目现有规划的不同</translation>
    </message>
    <message>
        <source>there is no student %1</source>
        <translation>没有学生网络%1</translation>
    </message>
    <message>
        <source>trained student %1, as %2 did</source>
        <translation>训练了学生网络%1，与%2相同</translation>
    </message>
    <message>
        <source>and the other runs that were given lack student %1</source>
        <translation>且所给的其他运行也缺少学生网络%1</translation>
    </message>
    <message>
        <source>student %1 does not fit its partition</source>
        <translation>学生网络%1与其划分不匹配</translation>
    </message>
    <message>
        <source>does not have the epochs of its run</source>
        <translation>没有其运行的各轮</translation>
    </message>
    <message>
        <source>fitting the fusion layer</source>
        <translation>正在拟合融合层</translation>
    </message>
    <message>
        <source>it answered as %1 of another bundle: the SHA-256 of its file is another</source>
        <translation>它以另一部署包的%1作答：其文件的SHA-256不同</translation>
    </message>
    <message>
        <source>only in independent mode can some students be trained without the others</source>
        <translation>只有independent模式才能单独训练部分学生网络</translation>
    </message>
    <message>
        <source>Processor cores to use (default: all, or their share of each process that was started here to train together)</source>
        <translation>使用的处理器核心数（默认：全部；在此启动的共同训练的各进程则为各自的份额）</translation>
    </message>
    <message>
        <source>against failures</source>
        <translation>应对失效</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>每个子集各有融合层</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>每个学生网络两份</translation>
    </message>
    <message>
        <source>Where torchrun, mpirun or srun starts several processes that train together: seconds that one waits for another which is silent</source>
        <translation>当torchrun、mpirun或srun启动多个共同训练的进程时：等待无响应的另一进程的秒数</translation>
    </message>
    <message>
        <source>has accuracies of %1 and of %2 subsets</source>
        <translation>含有%1个和%2个子集的准确率</translation>
    </message>
    <message>
        <source>there are no images to fit a fusion layer on</source>
        <translation>没有可用来拟合融合层的图像</translation>
    </message>
    <message>
        <source>subsets of more than %1 students are not measured</source>
        <translation>不测量超过%1个学生网络的子集</translation>
    </message>
    <message>
        <source>is not the project of the process that leads: its %1 differs</source>
        <translation>不是主导进程的项目：其%1不同</translation>
    </message>
    <message>
        <source>several processes train on processors only: give --device cpu</source>
        <translation>多个进程只能在处理器上训练：请指定--device cpu</translation>
    </message>
    <message>
        <source>process %1 of %2 has heard nothing of another one for %3 s, and ends</source>
        <translation>进程%1/%2已有%3秒未收到另一进程的消息，即将结束</translation>
    </message>
    <message>
        <source>process %1 of %2 ends, as another one has ended</source>
        <translation>另一进程已结束，进程%1/%2随之结束</translation>
    </message>
    <message>
        <source>process %1 of %2 has not met the others at %3:%4 within %5 s</source>
        <translation>进程%1/%2未能在%5秒内于%3:%4与其他进程会合</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>已停止</translation>
    </message>
    <message>
        <source>several processes train students together in joint mode only; in independent mode each trains some of them by itself: see --students</source>
        <translation>多个进程只在joint模式下共同训练学生网络；在independent模式下每个进程各自训练其中一些：见--students</translation>
    </message>
    <message>
        <source>the variable %1 is &apos;%2&apos;, which is no number from %3 to %4</source>
        <translation>变量%1为&apos;%2&apos;，不是%3到%4之间的数</translation>
    </message>
    <message>
        <source>this is process %1 of %2 on several machines, and the variable MASTER_ADDR, where process 0 is to be reached, is not set</source>
        <translation>这是多台机器上的进程%1/%2，而指明进程0所在的变量MASTER_ADDR未设置</translation>
    </message>
    <message>
        <source>the variable %1 is set, and %2 is not</source>
        <translation>变量%1已设置，而%2未设置</translation>
    </message>
    <message>
        <source>the standard %1 stream is closed; where it is not wanted, lead it to /dev/null</source>
        <comment>output</comment>
        <translation>标准流%1已关闭；如不需要，请导向/dev/null</translation>
    </message>
    <message>
        <source>Serves students of a bundle on this device, over gRPC by the Open Inference Protocol (KServe v2): each is a model that takes images and gives its share of the logits, and its features. Prints &apos;ready HOST:PORT&apos; once it answers, and ends by SIGTERM or SIGINT, after the requests that it has</source>
        <translation>在此设备上通过gRPC按Open Inference Protocol（KServe v2）提供部署包中的学生网络：每个都是一个模型，接收图像，给出自己那份logits及其特征。能够应答后输出&apos;ready HOST:PORT&apos;；收到SIGTERM或SIGINT后，处理完已有请求再结束</translation>
    </message>
    <message>
        <source>Exit status: 0 asked to stop, 1 failed, 2 wrong options, 3 bad input.</source>
        <translation>退出状态：0 被要求停止，1 失败，2 选项错误，3 输入有误。</translation>
    </message>
    <message>
        <source>A bundle: its folder or its zip archive</source>
        <translation>部署包：其文件夹或zip归档</translation>
    </message>
    <message>
        <source>Which students, as 0 or 0,1; student 0 is the model student0</source>
        <translation>哪些学生网络，如0或0,1；学生网络0即模型student0</translation>
    </message>
    <message>
        <source>Where clients connect, as 127.0.0.1:8001, [::1]:8001 or 0.0.0.0:8001; with port 0 at one that is free</source>
        <translation>客户端连接的地址，如127.0.0.1:8001、[::1]:8001或0.0.0.0:8001；端口为0时取空闲端口</translation>
    </message>
    <message>
        <source>In which numbers the students compute; without it as the bundle says</source>
        <translation>学生网络用何种数值计算；未指定时按部署包</translation>
    </message>
    <message>
        <source>Certificate in PEM, followed by those that lead to its authority; with it only TLS is spoken</source>
        <translation>PEM证书，其后为通向其颁发机构的证书；指定后只使用TLS</translation>
    </message>
    <message>
        <source>The certificate&apos;s private key in PEM, without a pass phrase</source>
        <translation>证书的私钥，PEM格式，无口令</translation>
    </message>
    <message>
        <source>File with one line, a secret of 16 characters or more: who does not send it is refused</source>
        <translation>只有一行的文件，内容为16个字符以上的密钥：不发送它的一方会被拒绝</translation>
    </message>
    <message>
        <source>Listen where other machines can connect though there is no certificate or no token</source>
        <translation>即使没有证书或令牌，也在其他机器可连接的地址监听</translation>
    </message>
    <message>
        <source>Tell Prometheus at http://HOST:PORT/metrics how many requests there were and how long they took; in clear, to everybody who can connect</source>
        <translation>在http://HOST:PORT/metrics向Prometheus报告请求数量与耗时；明文，任何能连接者可见</translation>
    </message>
    <message>
        <source>Write a line of JSON to standard error for each request</source>
        <translation>为每个请求向标准错误输出写一行JSON</translation>
    </message>
    <message>
        <source>Requests that are worked on at once</source>
        <translation>同时处理的请求数</translation>
    </message>
    <message>
        <source>the processors</source>
        <translation>处理器数</translation>
    </message>
    <message>
        <source>Seconds that requests may still take when the node is asked to stop</source>
        <translation>节点被要求停止后，请求还可花费的秒数</translation>
    </message>
    <message>
        <source>Where students are missing, the others answer by a fusion layer of their own.</source>
        <translation>有学生网络缺失时，其余的通过各自的专用融合层作答。</translation>
    </message>
    <message>
        <source>Fit a fusion layer for each subset of students, which answers while the others are missing, on validation images first, and keep these layers with the run. features, logits: what students send them; none: take them away (default: those that are there)</source>
        <translation>先用验证图像为学生网络的每个子集拟合一个融合层，在其余学生网络缺失时由它作答，并把这些层与运行一起保存。features、logits：学生网络发送给它们的内容；none：移除这些层（默认：沿用已有的）</translation>
    </message>
    <message>
        <source>Write the teacher, too (with --format onnx or bundle); one that came as a program where its operators are known</source>
        <translation>也写出教师网络（--format onnx或bundle）；以程序形式提供的，须其算子都受支持</translation>
    </message>
    <message>
        <source>with their own fusion layer</source>
        <translation>用专用融合层</translation>
    </message>
    <message>
        <source>Fusion layers for survivors: %1 of them, %2, fitted on %3 validation images to the %4 that students send.</source>
        <translation>剩余者的融合层：%1个，%2，以%3幅验证图像按学生网络发送的内容（%4）拟合。</translation>
    </message>
    <message>
        <source>nonn-networks does the work of those commands of nonn that run networks, and is called by nonn alone: it takes longer to start. Call nonn.</source>
        <translation>nonn-networks承担nonn中需要运行网络的那些命令的工作，只由nonn调用：它启动较慢。请使用nonn。</translation>
    </message>
    <message>
        <source>With fusion layers for survivors: %1, for %2 of messages</source>
        <translation>使用剩余者的融合层时：%1，消息量%2</translation>
    </message>
    <message>
        <source>cannot be started: %1. It is in Debian&apos;s package avahi-utils</source>
        <translation>无法启动：%1。它在Debian软件包avahi-utils中</translation>
    </message>
    <message>
        <source>%1 is announced to nobody: no other machine can reach it</source>
        <translation>%1不会向任何人通告：其他机器都无法访问该地址</translation>
    </message>
    <message>
        <source>Tell the network by mDNS that the node is here, so that it is found; takes Avahi</source>
        <translation>通过mDNS向网络通告此节点的存在，以便被找到；需要Avahi</translation>
    </message>
    <message>
        <source>holds compressed files, as where it was packed anew; a bundle&apos;s archive has them as they are. Unpack it and name the folder</source>
        <translation>含有压缩过的文件，像是重新打包过；部署包的归档不压缩文件。请解压并指定文件夹</translation>
    </message>
    <message>
        <source>does not fit the students and classes of the manifest</source>
        <translation>与清单中的学生网络和类别不匹配</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which no C is available for</source>
        <translation>%1是外来教师网络的操作，没有对应的C代码</translation>
    </message>
    <message>
        <source>combines two tensors, which only an addition and a multiplication are known to do</source>
        <translation>组合两个张量，而只支持加法和乘法</translation>
    </message>
    <message>
        <source>the teacher came as a program of which no ONNX file can be made: %1. The students can be exported without it</source>
        <translation>教师网络是以程序形式提供的，无法制成ONNX文件：%1。可以不带它导出学生网络</translation>
    </message>
    <message>
        <source>the fusion layers for survivors are of other students</source>
        <translation>剩余者的融合层属于其他学生网络</translation>
    </message>
    <message>
        <source>%1 is an operation that no student has</source>
        <translation>%1是学生网络中没有的操作</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no arithmetic; there are fp32 and bf16</source>
        <translation>“%1”不是运算格式；可用fp32和bf16</translation>
    </message>
    <message>
        <source>answers something else than logits and features</source>
        <translation>返回的不是logits和特征</translation>
    </message>
    <message>
        <source>its operator %1 (%2): %3</source>
        <translation>其算子%1（%2）：%3</translation>
    </message>
    <message>
        <source>number %1, before the first layer</source>
        <translation>第%1个，在第一层之前</translation>
    </message>
    <message>
        <source>number %1, behind %2</source>
        <translation>第%1个，在%2之后</translation>
    </message>
    <message>
        <source>is one of more than %1 that are run</source>
        <translation>所执行的算子超过%1个</translation>
    </message>
    <message>
        <source>hangs on what the images are</source>
        <translation>取决于图像内容</translation>
    </message>
    <message>
        <source>takes %1 values of %2</source>
        <translation>取%1个值，实有%2个</translation>
    </message>
    <message>
        <source>failed: %1</source>
        <translation>失败：%1</translation>
    </message>
    <message>
        <source>multiplies %1 by %2</source>
        <translation>将%1与%2相乘</translation>
    </message>
    <message>
        <source>takes channels that are not among the %1 there are</source>
        <translation>取用的通道不在现有的%1个之中</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>alpha</comment>
        <translation>其%1不支持</translation>
    </message>
    <message>
        <source>its weights do not fit what they are multiplied by</source>
        <translation>其权重与所乘的对象不匹配</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <translation>其%1不支持</translation>
    </message>
    <message>
        <source>its %1 is worked out from no image</source>
        <translation>其%1不依赖任何图像</translation>
    </message>
    <message>
        <source>reads a map that was padded, which only convolutions and pools may</source>
        <translation>读取经过填充的特征图，而只有卷积和池化可以这样做</translation>
    </message>
    <message>
        <source>its %1 is no constant</source>
        <translation>其%1不是常量</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>output_size</comment>
        <translation>其%1不支持</translation>
    </message>
    <message>
        <source>is transposed, which is not known</source>
        <translation>是转置的，不支持</translation>
    </message>
    <message>
        <source>reads a map that was padded with something else than zeros</source>
        <translation>读取的特征图不是用零填充的</translation>
    </message>
    <message>
        <source>its %1 is not known</source>
        <comment>divisor_override</comment>
        <translation>其%1不支持</translation>
    </message>
    <message>
        <source>takes the largest of windows that overlap, which is not known</source>
        <translation>取相互重叠的窗口中的最大值，不支持</translation>
    </message>
    <message>
        <source>is not over height and width, which alone is known</source>
        <translation>不是对高和宽进行，而只支持这一种</translation>
    </message>
    <message>
        <source>a fusion layer has %1 numbers in a row, not %2</source>
        <translation>融合层的一行有%1个数字，应为%2个</translation>
    </message>
    <message>
        <source>a fusion layer holds a number that is too large</source>
        <translation>融合层中有过大的数字</translation>
    </message>
    <message>
        <source>a fusion layer reads %1 numbers, not the %2 that its students send</source>
        <translation>融合层读取%1个数字，而其学生网络发送的是%2个</translation>
    </message>
    <message>
        <source>holds no fusion layers for survivors</source>
        <translation>不含剩余者的融合层</translation>
    </message>
    <message>
        <source>is of version %1, and this program knows version %2</source>
        <translation>版本为%1，而本程序支持版本%2</translation>
    </message>
    <message>
        <source>has a size that is none</source>
        <translation>有无效的大小</translation>
    </message>
    <message>
        <source>has %1 fusion layers for %2 students, not %3</source>
        <translation>对%2个学生网络有%1个融合层，应为%3个</translation>
    </message>
    <message>
        <source>a single student has no survivors</source>
        <translation>只有一个学生网络时，没有剩余者</translation>
    </message>
    <message>
        <source>fusion layers for survivors are for up to %1 students, which have %2 subsets; there are %3 students</source>
        <translation>剩余者的融合层最多用于%1个学生网络，即%2个子集；现有%3个学生网络</translation>
    </message>
    <message>
        <source>fusion layers for survivors would take %1 numbers, and may take %2</source>
        <translation>剩余者的融合层需要%1个数字，而上限为%2个</translation>
    </message>
    <message>
        <source>the fusion layers for survivors of run %1 are of other students and not used: nonn evaluate --survivors makes them anew</source>
        <translation>运行%1的剩余者融合层属于其他学生网络，未使用：nonn evaluate --survivors可重新生成</translation>
    </message>
    <message>
        <source>%1 is an operation of teachers from elsewhere, which 8-bit integers are not available for</source>
        <translation>%1是外来教师网络的操作，8位整数不支持</translation>
    </message>
    <message>
        <source>The same where there is one, else begin a new run: for jobs that are started again</source>
        <translation>有未完成的运行则同上，否则开始新的运行：用于会被重新启动的作业</translation>
    </message>
    <message>
        <source>layers for survivors</source>
        <translation>剩余设备融合层</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
    </message>
    <message>
        <source>Train the students on in 8-bit integers for so many epochs before they are written at int8, and keep that where more validation images are right</source>
        <translation>以int8写入之前，用8位整数把学生网络再训练这么多轮；若答对的验证图像更多，则保留</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and kept.</source>
        <translation>已微调（轮数：%1）：int8下为%2，原为%3，已保留。</translation>
    </message>
    <message>
        <source>Fine-tuned (epochs: %1): %2 at int8 instead of %3, and not kept.</source>
        <translation>已微调（轮数：%1）：int8下为%2，原为%3，未保留。</translation>
    </message>
    <message>
        <source>students are fine-tuned for 8-bit integers: with ONNX or C at int8, or a bundle that has them</source>
        <translation>学生网络的微调针对8位整数：用于int8的ONNX或C，或包含它们的部署包</translation>
    </message>
    <message>
        <source>fine-tuning</source>
        <translation>微调</translation>
    </message>
    <message>
        <source>epoch %1: loss %2, %3 images/s</source>
        <translation>第%1轮：损失%2，%3幅/秒</translation>
    </message>
    <message>
        <source>the teacher&apos;s answers to one variant of each image are kept, %1</source>
        <translation>保留教师网络对每幅图像一个变体的回答，%1</translation>
    </message>
    <message>
        <source>Link of the devices, as wifi, ble or thread (default: as planned, else wifi)</source>
        <translation>设备的链路，如wifi、ble或thread（默认：按规划，否则wifi）</translation>
    </message>
    <message>
        <source>Probability that a device is gone (default: as planned, else 0)</source>
        <translation>设备离线的概率（默认：按规划，否则0）</translation>
    </message>
    <message>
        <source>Damaged:  %1 %2</source>
        <translation>损坏：%1 %2</translation>
    </message>
    <message>
        <source>--labels is for --activity or --matrix</source>
        <translation>--labels用于--activity或--matrix</translation>
    </message>
    <message>
        <source>--parts is for --format bundle</source>
        <translation>--parts用于--format bundle</translation>
    </message>
    <message>
        <source>Of these devices the energy is not known, and they are the last choice: %1</source>
        <translation>以下设备的能耗未知，只在最后才选用：%1</translation>
    </message>
    <message>
        <source>pictures are decoded whenever they are seen: the cache %1 %2</source>
        <translation>图像每次查看时都重新解码：缓存%1 %2</translation>
    </message>
    <message>
        <source>holds one folder only, %1; two classes at least were expected, each in a folder of its own. Do the classes lie in that one?</source>
        <translation>只含一个文件夹%1；至少应有两个类别，各在自己的文件夹中。类别是否在这个文件夹里？</translation>
    </message>
    <message>
        <source>is a pipe or device, not a file</source>
        <translation>是管道或设备，不是文件</translation>
    </message>
    <message>
        <source>holds too few images, add some: %1</source>
        <translation>图像太少，请补充：%1</translation>
    </message>
    <message>
        <source>is not there</source>
        <translation>不存在</translation>
    </message>
    <message>
        <source>has %1 cells, the rows below it %2</source>
        <translation>有%1个单元格，下面各行有%2个</translation>
    </message>
    <message>
        <source>filter %1 cannot go to student %2: there are students 0 to %3</source>
        <translation>滤波器%1不能移到学生网络%2：学生网络为0到%3</translation>
    </message>
    <message>
        <source>the size of student %1 is not the number of its filters</source>
        <translation>学生网络%1的size与其滤波器数不符</translation>
    </message>
    <message>
        <source>without all students nobody is left to answer</source>
        <translation>去掉所有学生网络后，没有谁能回答</translation>
    </message>
    <message>
        <source>is no list of devices: {&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</source>
        <translation>不是设备列表：{&quot;devices&quot;: [{&quot;device&quot;: &quot;stm32h743&quot;}, ...]}</translation>
    </message>
    <message>
        <source>%1 counts as gone: it %2</source>
        <translation>%1视为不存在：%2</translation>
    </message>
    <message>
        <source>%1. Run %2 again</source>
        <translation>%1。请重新运行%2</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again, which moves filters with --move</source>
        <translation>已被本程序以外的东西改动：请重新运行%1，它可用--move移动滤波器</translation>
    </message>
    <message>
        <source>was changed by something else than this program: run %1 again</source>
        <translation>已被本程序以外的东西改动：请重新运行%1</translation>
    </message>
    <message>
        <source>holds no project.json. As this program wrote it last it is in %1: copy that to project.json</source>
        <translation>不含project.json。本程序最后写入的内容在%1中：请将其复制为project.json</translation>
    </message>
    <message>
        <source>%1. It is made again by nonn evaluate %2 --run %3</source>
        <translation>%1。可用nonn evaluate %2 --run %3重新生成</translation>
    </message>
    <message>
        <source>%1. The run is taken away by nonn run %2 %3 --remove</source>
        <translation>%1。可用nonn run %2 %3 --remove移除该次运行</translation>
    </message>
    <message>
        <source>timing students</source>
        <translation>正在测量学生网络的时间</translation>
    </message>
    <message>
        <source>%1 holds %2 bytes of constants, more than the %3 bytes of memory that it was planned for</source>
        <translation>%1含%2字节的常量，超过规划时的%3字节内存</translation>
    </message>
    <message>
        <source>A smaller learning rate may help</source>
        <translation>减小学习率可能有帮助</translation>
    </message>
</context>
<context>
    <name>nonn</name>
    <message>
        <source>Data and teacher</source>
        <translation>数据与教师网络</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>训练用%1幅，选择用%2幅，最终测试用%3幅</translation>
    </message>
    <message>
        <source>Shape</source>
        <translation>形状</translation>
    </message>
    <message>
        <source>%1 × %2 × %3, %4 classes</source>
        <translation>%1 × %2 × %3，%4个类别</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>Its filters</source>
        <translation>其滤波器</translation>
    </message>
    <message>
        <source>Its test accuracy</source>
        <translation>其测试准确率</translation>
    </message>
    <message>
        <source>Filter graph and partition</source>
        <translation>滤波器图与划分</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>找到的社区</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>模块度</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>保留的活跃度</translation>
    </message>
    <message>
        <source>Accuracy of the teacher with these filters alone</source>
        <translation>只保留这些滤波器时教师网络的准确率</translation>
    </message>
    <message>
        <source>Filters of student %1</source>
        <translation>学生网络%1的滤波器</translation>
    </message>
    <message>
        <source>Filters discarded</source>
        <translation>舍弃的滤波器</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储</translation>
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
        <translation>消息</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Best</source>
        <translation>最佳</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>%1: a network of neural networks</source>
        <translation>%1：由神经网络组成的网络</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>Distillation</source>
        <translation>蒸馏</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Fused</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Mean of students</source>
        <translation>学生网络均值</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行%1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>滤波器图</translation>
    </message>
    <message>
        <source>rule %1, strongest filters %2, percentile %3</source>
        <translation>规则%1，最强滤波器%2，百分位数%3</translation>
    </message>
    <message>
        <source>Asked images</source>
        <translation>询问的图像</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>%1, %2, balance %3, seed %4</source>
        <translation>%1，%2，均衡度%3，随机种子%4</translation>
    </message>
    <message>
        <source>Epochs, batch, learning rate</source>
        <translation>轮数、批大小、学习率</translation>
    </message>
    <message>
        <source>%1, %2, %3 (%4)</source>
        <translation>%1，%2，%3（%4）</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>%1, %2; alpha %3, temperature %4, beta %5</source>
        <translation>%1，%2；alpha %3，温度%4，beta %5</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>设备丢弃</translation>
    </message>
    <message>
        <source>Arithmetic, threads, seed</source>
        <translation>运算格式、线程数、随机种子</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>制作工具</translation>
    </message>
    <message>
        <source>NoNN Workbench %1, LibTorch %2, on %3</source>
        <translation>NoNN Workbench %1，LibTorch %2，%3</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Data from</source>
        <translation>数据来源</translation>
    </message>
    <message>
        <source>Seed of the split</source>
        <translation>拆分的随机种子</translation>
    </message>
    <message>
        <source>Looks at the test images</source>
        <translation>查看测试图像的次数</translation>
    </message>
    <message>
        <source>%1, NoNN Workbench %2</source>
        <translation>%1，NoNN Workbench %2</translation>
    </message>
    <message>
        <source>How to repeat it</source>
        <translation>如何重现</translation>
    </message>
    <message>
        <source>Total, within epochs</source>
        <translation>合计，轮次之内</translation>
    </message>
    <message>
        <source>On training images</source>
        <translation>在训练图像上</translation>
    </message>
</context>
<context>
    <name>nonn::CameraDialog</name>
    <message>
        <source>What the camera sees</source>
        <translation>摄像头所见</translation>
    </message>
    <message>
        <source>What the students say</source>
        <translation>学生网络的回答</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Says</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体联合</translation>
    </message>
    <message>
        <source>What the students see</source>
        <translation>学生网络所见</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>没有图片</translation>
    </message>
</context>
<context>
    <name>nonn::CameraQuestions</name>
    <message>
        <source>The camera is being opened.</source>
        <translation>正在打开摄像头。</translation>
    </message>
    <message>
        <source>Asking about what the camera sees</source>
        <translation>正在询问摄像头所见</translation>
    </message>
</context>
<context>
    <name>nonn::ChannelsField</name>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>Red, green, blue</source>
        <translation>红、绿、蓝</translation>
    </message>
    <message>
        <source>Grey is the mean of the three colours; grey images are repeated for each colour.</source>
        <translation>灰度取三种颜色的均值；灰度图像在每种颜色中重复使用。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>nonn::ChartView</name>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>nonn::ClassBars</name>
    <message>
        <source>Activity by class</source>
        <translation>各类别的活跃度</translation>
    </message>
</context>
<context>
    <name>nonn::ClassCountsModel</name>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleModel</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1，图像%2</translation>
    </message>
</context>
<context>
    <name>nonn::ClassSampleView</name>
    <message>
        <source>Samples of each class</source>
        <translation>各类别示例</translation>
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
        <translation>每幅图像的期望字节数</translation>
    </message>
    <message>
        <source>Less than split by layers</source>
        <translation>按层拆分的倍数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>所有消息都到达</translation>
    </message>
    <message>
        <source>Expected accuracy</source>
        <translation>期望准确率</translation>
    </message>
    <message>
        <source>What all devices that are alive put on the air on average, with headers and repetitions.</source>
        <translation>所有在线设备平均发送的总量，含帧头和重传。</translation>
    </message>
    <message>
        <source>How many times more one student of the same total size says when the devices share its layers.</source>
        <translation>总大小相同的单个学生网络由各设备分担其各层时，通信量是现在的多少倍。</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>One student split by layers</source>
        <translation>按层拆分的单个学生网络</translation>
    </message>
    <message>
        <source>Student split by layers</source>
        <translation>学生网络，按层拆分</translation>
    </message>
    <message>
        <source>Teacher split by layers</source>
        <translation>教师网络，按层拆分</translation>
    </message>
    <message>
        <source>Communication for one image</source>
        <translation>单幅图像的通信</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>字节</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Bytes on each link</source>
        <translation>每条链路的字节数</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Not reckoned yet.</source>
        <translation>尚未计算。</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>设备失效时的期望准确率</translation>
    </message>
    <message>
        <source>Probability that a device is gone</source>
        <translation>设备离线的概率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Not known before the students have been evaluated.</source>
        <translation>评估学生网络之后才知道。</translation>
    </message>
    <message>
        <source>%1 without headers</source>
        <translation>不含帧头为%1</translation>
    </message>
    <message>
        <source>%1 ×</source>
        <translation>%1 ×</translation>
    </message>
    <message>
        <source>split: %1</source>
        <translation>拆分：%1</translation>
    </message>
    <message>
        <source>all devices</source>
        <translation>全部设备</translation>
    </message>
    <message>
        <source>with losses and failures</source>
        <translation>计入丢失和失效</translation>
    </message>
    <message>
        <source>Assumed: %1.</source>
        <translation>假定：%1。</translation>
    </message>
    <message>
        <source>Network of students</source>
        <translation>学生网络组</translation>
    </message>
    <message>
        <source>One student, split (%1)</source>
        <translation>单个学生网络，拆分（%1）</translation>
    </message>
    <message>
        <source>Messages alone</source>
        <translation>仅消息</translation>
    </message>
    <message>
        <source>With headers and repetitions</source>
        <translation>含帧头和重传</translation>
    </message>
    <message>
        <source>Teacher, split (%1)</source>
        <translation>教师网络，拆分（%1）</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Student %1 · %2</source>
        <translation>学生网络%1 · %2</translation>
    </message>
    <message>
        <source>99 of 100 images within</source>
        <translation>99%的图像不超过</translation>
    </message>
    <message>
        <source>Of images played out by chance, with lost frames, delays, and waiting where the radio is shared.</source>
        <translation>随机模拟各图像得出，计入丢帧、延时，以及共用无线信道时的等待。</translation>
    </message>
    <message>
        <source>Ways to split one network</source>
        <translation>拆分单个网络的方式</translation>
    </message>
    <message>
        <source>Ways to split</source>
        <translation>拆分方式</translation>
    </message>
    <message>
        <source>The paper&apos;s claims</source>
        <translation>论文所称的效果</translation>
    </message>
    <message>
        <source>What each device does for one image, waiting for the air included</source>
        <translation>每个设备处理一幅图像的过程，含等待信道的时间</translation>
    </message>
    <message>
        <source>Not known: the rate of a device is not known.</source>
        <translation>未知：有设备的速率未知。</translation>
    </message>
    <message>
        <source>50: %1, 95: %2</source>
        <translation>50：%1，95：%2</translation>
    </message>
    <message>
        <source>One student, split by channels (%1)</source>
        <translation>单个学生网络，按通道拆分（%1）</translation>
    </message>
    <message>
        <source>Share %1 · %2</source>
        <translation>部分%1 · %2</translation>
    </message>
    <message>
        <source>With replicas</source>
        <translation>含副本</translation>
    </message>
    <message>
        <source>One device a student</source>
        <translation>每个学生网络一个设备</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>run %1, device dropout %2</source>
        <translation>运行%1，设备丢弃%2</translation>
    </message>
    <message>
        <source>run %1, no device dropout</source>
        <translation>运行%1，无设备丢弃</translation>
    </message>
    <message>
        <source>With replicas, %1</source>
        <translation>有副本，%1</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>实测与期望对照</translation>
    </message>
    <message>
        <source>Layers for survivors</source>
        <translation>剩余设备融合层</translation>
    </message>
    <message>
        <source>Of the nodes on Devices, each sent the image; expected for the plan&apos;s devices and radio, whatever is set at the right.</source>
        <translation>来自“设备”中的节点，图像发送到每个节点；期望值按规划的设备和无线模块计算，与右侧设置无关。</translation>
    </message>
    <message>
        <source>Nothing was measured yet: Devices lets the students run by themselves and asks them about images.</source>
        <translation>尚未测量：“设备”让学生网络各自独立运行，并就图像询问它们。</translation>
    </message>
</context>
<context>
    <name>nonn::CommunicateSettingsForm</name>
    <message>
        <source>seen by each device</source>
        <translation>每个设备自行获取</translation>
    </message>
    <message>
        <source>sent to each device</source>
        <translation>发送到每个设备</translation>
    </message>
    <message>
        <source>the smaller one</source>
        <translation>较小者</translation>
    </message>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>Devices gone</source>
        <translation>离线设备</translation>
    </message>
    <message>
        <source>Communication</source>
        <translation>通信</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线模块</translation>
    </message>
    <message>
        <source>Of all devices.</source>
        <translation>适用于所有设备。</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>An image that is sent is counted for every scheme alike.</source>
        <translation>发送的图像在每种方案中同样计入。</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Both give the same answer: the fusion layer is linear.</source>
        <translation>两者得出相同的回答：融合层是线性的。</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>Probability that a device does not answer, each for itself.</source>
        <translation>每个设备各自不作答的概率。</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>按规划</translation>
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
        <translation>正在读取无线模块配置</translation>
    </message>
    <message>
        <source>What devices say to each other follows from a plan.</source>
        <translation>设备之间传送什么由规划决定。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>前往规划</translation>
    </message>
    <message>
        <source>Counting what is sent</source>
        <translation>正在统计发送量</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
</context>
<context>
    <name>nonn::CompareChart</name>
    <message>
        <source>Communities</source>
        <translation>社区数</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>随机成员</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>设备丢弃</translation>
    </message>
    <message>
        <source>One network</source>
        <translation>单个网络</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>all memory</source>
        <translation>全部存储</translation>
    </message>
    <message>
        <source>Accuracy against memory of one device</source>
        <translation>准确率与单台设备的存储</translation>
    </message>
    <message>
        <source>Memory a device</source>
        <translation>每个设备的存储</translation>
    </message>
    <message>
        <source>Test accuracy</source>
        <translation>测试准确率</translation>
    </message>
    <message>
        <source>No figures yet: they come with the first row that is finished.</source>
        <translation>尚无数值：第一行完成后即会显示。</translation>
    </message>
</context>
<context>
    <name>nonn::ComparePage</name>
    <message>
        <source>Comparison</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Rows and seeds</source>
        <translation>行与种子</translation>
    </message>
    <message>
        <source>Best of several devices</source>
        <translation>多台设备的最佳</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Open as a run</source>
        <translation>作为运行打开</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message numerus="yes">
        <source>%n seed(s) each</source>
        <translation>
            <numerusform>各%n个种子</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a row first.</source>
        <translation>请先选择一行。</translation>
    </message>
    <message>
        <source>The teacher is the project&apos;s own.</source>
        <translation>教师网络是项目自己的。</translation>
    </message>
    <message>
        <source>It is not finished yet.</source>
        <translation>尚未完成。</translation>
    </message>
    <message>
        <source>Makes a run of it, with its first seed, to be used, evaluated and exported.</source>
        <translation>以其第一个种子生成一次运行，可供使用、评估和导出。</translation>
    </message>
    <message>
        <source>Only students of a partition are a run of the project; this one lies in the project&apos;s folder, in compare/%1.</source>
        <translation>只有划分的学生网络才能作为项目的运行；这一项位于项目文件夹的compare/%1中。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is under way.</source>
        <translation>正在进行。</translation>
    </message>
    <message>
        <source>All of it is finished.</source>
        <translation>已全部完成。</translation>
    </message>
    <message>
        <source>Trains what is not trained yet; what is finished is kept.</source>
        <translation>训练尚未训练的部分；已完成的予以保留。</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>在当前位置保存训练；以后可以继续。</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>Expected accuracy when devices fail</source>
        <translation>设备失效时的期望准确率</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Against failures</source>
        <translation>应对失效</translation>
    </message>
    <message>
        <source>Tables of the comparison</source>
        <translation>比较的表格</translation>
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
        <translation>单个网络</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>With all memory</source>
        <translation>用全部存储</translation>
    </message>
    <message>
        <source>On one device</source>
        <translation>在一台设备上</translation>
    </message>
    <message>
        <source>Without the teacher</source>
        <translation>无教师网络</translation>
    </message>
    <message>
        <source>Ensemble</source>
        <translation>集成</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区数</translation>
    </message>
    <message>
        <source>Random members</source>
        <translation>随机成员</translation>
    </message>
    <message>
        <source>By number</source>
        <translation>按编号</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>By co-activation</source>
        <translation>按共激活</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>设备丢弃</translation>
    </message>
    <message>
        <source>Without isolated filters</source>
        <translation>不含孤立滤波器</translation>
    </message>
    <message>
        <source>Without the largest</source>
        <translation>不含最大的组</translation>
    </message>
    <message>
        <source>Of the students of communities.</source>
        <translation>社区的学生网络的变体。</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Seeds</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Each row is trained with each; differences are paired by seed.</source>
        <translation>每一行都用各个种子训练；差异按种子配对。</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>The same for every row.</source>
        <translation>各行相同。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>使用的训练图像，各类别按比例。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Together they have the same memory, whatever their number.</source>
        <translation>无论台数多少，总存储相同。</translation>
    </message>
    <message>
        <source>%1 devices</source>
        <translation>%1台设备</translation>
    </message>
    <message>
        <source>In the shell: %1</source>
        <translation>在shell中：%1</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>as the plan</source>
        <translation>同规划</translation>
    </message>
    <message>
        <source>Of all devices together, for weights; KB = 1000 bytes.</source>
        <translation>全部设备合计，用于权重；KB = 1000字节。</translation>
    </message>
    <message>
        <source>No row is chosen.</source>
        <translation>未选择任何行。</translation>
    </message>
    <message>
        <source>Memory: at least one byte.</source>
        <translation>存储：至少一字节。</translation>
    </message>
</context>
<context>
    <name>nonn::CompareStage</name>
    <message>
        <source>The teacher has to be asked for its filters before, which a filter graph does.</source>
        <translation>须先就滤波器询问教师网络，生成滤波器图时即会进行。</translation>
    </message>
    <message>
        <source>How much memory the devices have together is said by a plan, or at the right.</source>
        <translation>全部设备共有多少存储，由规划或在右侧指定。</translation>
    </message>
    <message>
        <source>Reading what was compared</source>
        <translation>正在读取比较结果</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>前往规划</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>前往滤波器图</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>正在比较</translation>
    </message>
    <message>
        <source>%1 of %2 rows and seeds are finished</source>
        <translation>%2项（行与种子）中已完成%1项</translation>
    </message>
    <message>
        <source>Paused: the comparison is saved where it was.</source>
        <translation>已暂停：比较已在当前位置保存。</translation>
    </message>
    <message>
        <source>Opening %1</source>
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>%1 is run %2 of the project: choose it in Train and press Use this run</source>
        <translation>%1是项目的运行%2：请在“训练”中选择它并按“使用此运行”</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
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
        <translation>随机种子</translation>
    </message>
    <message>
        <source>With how many it is finished.</source>
        <translation>已用几个种子完成。</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>测试(%)</translation>
    </message>
    <message>
        <source>Of test images, all devices together; the mean over seeds.</source>
        <translation>测试图像上，全部设备联合；对各种子取均值。</translation>
    </message>
    <message>
        <source>± (%)</source>
        <translation>± (%)</translation>
    </message>
    <message>
        <source>Standard deviation over seeds.</source>
        <translation>各种子间的标准差。</translation>
    </message>
    <message>
        <source>One gone (%)</source>
        <translation>缺一台(%)</translation>
    </message>
    <message>
        <source>What is left when one device is gone, the mean over the devices.</source>
        <translation>一台设备离线时所余的准确率，对各设备取均值。</translation>
    </message>
    <message>
        <source>Expected (%)</source>
        <translation>期望(%)</translation>
    </message>
    <message>
        <source>Where each device is gone with this probability, by itself.</source>
        <translation>每个设备各自独立地以此概率离线时。</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差异</translation>
    </message>
    <message>
        <source>In points, the mean over pairs of equal seed.</source>
        <translation>以百分点计，对种子相同的各对取均值。</translation>
    </message>
    <message>
        <source>± 95 %</source>
        <translation>± 95%</translation>
    </message>
    <message>
        <source>Half of the 95 % interval of the difference, by Student&apos;s t.</source>
        <translation>差异的95%区间的一半，按Student t分布。</translation>
    </message>
    <message>
        <source>Expected, diff.</source>
        <translation>期望，差异</translation>
    </message>
    <message>
        <source>The same difference of what is expected.</source>
        <translation>期望准确率的同一差异。</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>Of the largest device.</source>
        <translation>最大的设备。</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>存储(B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of the largest device, for an image.</source>
        <translation>最大的设备，每幅图像。</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>发送(B)</translation>
    </message>
    <message>
        <source>By all devices, for an image.</source>
        <translation>全部设备，每幅图像。</translation>
    </message>
    <message>
        <source>Training (s)</source>
        <translation>训练(s)</translation>
    </message>
    <message>
        <source>Of the training steps, the mean over seeds.</source>
        <translation>训练步骤的用时，对各种子取均值。</translation>
    </message>
</context>
<context>
    <name>nonn::CompareWords</name>
    <message>
        <source>%1 ± %2 points</source>
        <translation>%1 ± %2个百分点</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1个百分点</translation>
    </message>
    <message>
        <source>one pair tells nothing yet</source>
        <translation>仅一对尚不能说明什么</translation>
    </message>
    <message>
        <source>no difference that these seeds show</source>
        <translation>这些种子未显示差异</translation>
    </message>
    <message>
        <source>better</source>
        <translation>较好</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>较差</translation>
    </message>
    <message>
        <source>Communities against %1: %2 (%3) with all devices, %4 (%5) where %6 % of them are gone.</source>
        <translation>社区相对于%1：全部设备时%2（%3），%6%的设备离线时%4（%5）。</translation>
    </message>
</context>
<context>
    <name>nonn::ComparisonTable</name>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>模块度</translation>
    </message>
    <message>
        <source>Activity kept (%)</source>
        <translation>保留的活跃度(%)</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>掩蔽教师网络(%)</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionCells</name>
    <message>
        <source>%1 recognised: %2 of %3</source>
        <translation>%1识别正确：%2（共%3）</translation>
    </message>
    <message>
        <source>%1 taken for %2: %3 of %4</source>
        <translation>%1被误认为%2：%3（共%4）</translation>
    </message>
    <message>
        <source>%1 (before: %2)</source>
        <translation>%1（此前：%2）</translation>
    </message>
    <message>
        <source>True class (images)</source>
        <translation>真实类别（图像数）</translation>
    </message>
</context>
<context>
    <name>nonn::ConfusionMatrixView</name>
    <message>
        <source>Confusion matrix</source>
        <translation>混淆矩阵</translation>
    </message>
    <message>
        <source>Nothing has been answered yet.</source>
        <translation>尚无回答。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>fewer: −%1</source>
        <translation>减少：−%1</translation>
    </message>
    <message>
        <source>mistakes: 0</source>
        <translation>错误：0</translation>
    </message>
    <message>
        <source>more: +%1 of the class</source>
        <translation>增加：该类别的+%1</translation>
    </message>
    <message>
        <source>%1 of the class</source>
        <translation>该类别的%1</translation>
    </message>
    <message>
        <source>Rows: true class. Columns: what was answered.</source>
        <translation>行：真实类别。列：给出的回答。</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
</context>
<context>
    <name>nonn::DataChoicePage</name>
    <message numerus="yes">
        <source>Found: %n class(es)</source>
        <translation>
            <numerusform>找到：%n个类别</numerusform>
        </translation>
    </message>
    <message>
        <source>Images of %1 × %2 pixels, %3</source>
        <translation>图像为%1 × %2像素，%3</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>灰度</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>彩色</translation>
    </message>
    <message>
        <source>%1 to train on, %2 to choose by, %3 for the last test</source>
        <translation>训练用%1幅，选择用%2幅，最终测试用%3幅</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Which images?</source>
        <translation>使用哪些图像？</translation>
    </message>
    <message>
        <source>Nothing is copied or changed; the project remembers where they are.</source>
        <translation>不会复制或更改任何内容；项目只记住它们的位置。</translation>
    </message>
    <message>
        <source>Fashion-MNIST (Debian&apos;s package)</source>
        <translation>Fashion-MNIST（Debian软件包）</translation>
    </message>
    <message>
        <source>Folder with the files of MNIST (IDX)</source>
        <translation>含MNIST文件(IDX)的文件夹</translation>
    </message>
    <message>
        <source>Kind of data</source>
        <translation>数据类型</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images.</source>
        <translation>请选择存放图像的文件夹。</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>正在查看图像</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are kept for the last test.</source>
        <translation>没有文件夹test：val中的图像留作最终测试。</translation>
    </message>
    <message>
        <source>The images for choosing and for the last test are split off by chance.</source>
        <translation>用于选择和最终测试的图像随机分出。</translation>
    </message>
    <message>
        <source>The images to choose by are split off the training images by chance.</source>
        <translation>用于选择的图像从训练图像中随机分出。</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 to %3 pixels, half of them up to %4</source>
        <translation>图片：%1张；短边%2到%3像素，其中一半不超过%4</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and are left out:</source>
        <translation>
            <numerusform>%n张图片无法读取，已略去：</numerusform>
        </translation>
    </message>
    <message>
        <source>Folder of CIFAR-10</source>
        <translation>含CIFAR-10的文件夹</translation>
    </message>
    <message>
        <source>Folder of CIFAR-100</source>
        <translation>含CIFAR-100的文件夹</translation>
    </message>
    <message>
        <source>Pictures in class folders</source>
        <translation>按类别文件夹存放的图片</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds</source>
        <translation>CUB-200-2011，鸟类</translation>
    </message>
    <message>
        <source>CUB-200-2011, birds in their boxes</source>
        <translation>CUB-200-2011，框内的鸟类</translation>
    </message>
    <message>
        <source>MIT-67, indoor scenes</source>
        <translation>MIT-67，室内场景</translation>
    </message>
    <message>
        <source>ImageNet, folders of synsets</source>
        <translation>ImageNet，synset文件夹</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Pictures: %1; shorter sides of %2 pixels</source>
        <translation>图片：%1张；短边%2像素</translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Keep classes without an image</source>
        <translation>保留没有图像的类别</translation>
    </message>
    <message>
        <source>It is meant as it was found</source>
        <translation>与查到的结果相符</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>其中的文件夹</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>nonn::DataPage</name>
    <message>
        <source>Other samples</source>
        <translation>换一批示例</translation>
    </message>
    <message>
        <source>Training images</source>
        <translation>训练图像</translation>
    </message>
    <message>
        <source>Validation images</source>
        <translation>验证图像</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>Images to show samples of</source>
        <translation>从哪些图像中显示示例</translation>
    </message>
    <message>
        <source>seed </source>
        <translation>种子 </translation>
    </message>
    <message>
        <source>Seed of the samples</source>
        <translation>示例的随机种子</translation>
    </message>
    <message>
        <source>The same seed shows the same samples again.</source>
        <translation>相同的随机种子再次显示相同的示例。</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>示例</translation>
    </message>
    <message>
        <source>Images of each class</source>
        <translation>各类别的图像</translation>
    </message>
    <message>
        <source>Size in pixels, colour</source>
        <translation>像素大小，彩色</translation>
    </message>
    <message>
        <source>Size in pixels, grey</source>
        <translation>像素大小，灰度</translation>
    </message>
    <message numerus="yes">
        <source>Size in pixels, %n channel(s)</source>
        <translation>
            <numerusform>像素大小，%n通道</numerusform>
        </translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Students learn from them.</source>
        <translation>学生网络从中学习。</translation>
    </message>
    <message>
        <source>Everything that is chosen while exploring is chosen by them.</source>
        <translation>探索时的一切选择都以它们为准。</translation>
    </message>
    <message>
        <source>For the final figures only.</source>
        <translation>仅用于最终数值。</translation>
    </message>
    <message>
        <source>%1 of the training images were set aside for validation, each class its share (seed %2).</source>
        <translation>从训练图像中按类别比例留出%1幅用于验证（随机种子%2）。</translation>
    </message>
    <message>
        <source>Normalisation: mean %1, deviation %2, of pixels from 0 to 1.</source>
        <translation>归一化：均值%1，标准差%2，像素值为0到1。</translation>
    </message>
    <message>
        <source>Read from %1</source>
        <translation>读取自%1</translation>
    </message>
    <message>
        <source>Pictures left out</source>
        <translation>略去的图片</translation>
    </message>
    <message>
        <source>There is no folder test: the images in val are the test images.</source>
        <translation>没有文件夹test：val中的图像作为测试图像。</translation>
    </message>
    <message>
        <source>%1 of all images were set aside for the test, each class its share (seed %2).</source>
        <translation>从全部图像中按类别比例留出%1幅用于测试（随机种子%2）。</translation>
    </message>
    <message>
        <source>Pictures are kept as squares of %1 pixels a side, of which the middle is seen; trainings see random parts.</source>
        <translation>图片以边长%1像素的正方形保存，显示其中间部分；训练时取随机部分。</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) cannot be read and were left out:</source>
        <translation>
            <numerusform>%n张图片无法读取，已略去：</numerusform>
        </translation>
    </message>
    <message>
        <source>Doubtful: %1</source>
        <translation>存疑：%1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Prepared: %1</source>
        <translation>预处理：%1</translation>
    </message>
</context>
<context>
    <name>nonn::DataSettingsForm</name>
    <message>
        <source>Show them to networks so</source>
        <translation>这样提供给网络</translation>
    </message>
    <message>
        <source>As networks see them</source>
        <translation>网络看到的样子</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>The side of a square.</source>
        <translation>正方形的边长。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>A teacher that takes other images is out of date until they are again as it takes them.</source>
        <translation>若教师网络接受的图像不同，它就已过时，直到图像重新符合其要求。</translation>
    </message>
    <message>
        <source>They are seen so already.</source>
        <translation>已经是这样呈现的。</translation>
    </message>
</context>
<context>
    <name>nonn::DataStage</name>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Reading the images</source>
        <translation>正在读取图像</translation>
    </message>
    <message>
        <source>The images cannot be read: %1</source>
        <translation>无法读取图像：%1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Where are they now?</source>
        <translation>它们现在在哪里？</translation>
    </message>
    <message>
        <source>Folder of the images</source>
        <translation>图像文件夹</translation>
    </message>
    <message>
        <source>Comparing the images with those of the project</source>
        <translation>正在把图像与项目中的进行比较</translation>
    </message>
    <message>
        <source>Comparing the images</source>
        <translation>正在比较图像</translation>
    </message>
    <message>
        <source>see the images otherwise</source>
        <translation>更改图像的呈现方式</translation>
    </message>
    <message>
        <source>Making the images so</source>
        <translation>正在按此制作图像</translation>
    </message>
</context>
<context>
    <name>nonn::DefaultCamera</name>
    <message>
        <source>%1 cannot be opened: %2. Another program may be using it.</source>
        <translation>无法打开%1：%2。可能正被其他程序使用。</translation>
    </message>
    <message>
        <source>There is a camera at %1 that you may not open: ask whoever looks after this machine to add you to the group %2.</source>
        <translation>%1处有摄像头，但您无权打开：请让管理本机的人把您加入用户组%2。</translation>
    </message>
    <message>
        <source>No camera was found.</source>
        <translation>未找到摄像头。</translation>
    </message>
    <message>
        <source>It takes the package %1 to find those that there are.</source>
        <translation>要找到已有的摄像头，需要软件包%1。</translation>
    </message>
    <message>
        <source>Cameras: by Qt Multimedia %1.</source>
        <translation>摄像头：通过Qt Multimedia %1。</translation>
    </message>
    <message>
        <source>Without cameras: built without Qt Multimedia (qt6-multimedia-dev).</source>
        <translation>无摄像头：构建时没有Qt Multimedia（qt6-multimedia-dev）。</translation>
    </message>
    <message>
        <source>%1 has sent no picture for some seconds. Another program may be using it.</source>
        <translation>%1已有数秒没有发送图片，可能正被其他程序使用。</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCard</name>
    <message>
        <source>plugged in</source>
        <translation>已接入</translation>
    </message>
    <message>
        <source>unplugged</source>
        <translation>已拔下</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Student %1, %2</source>
        <translation>学生网络%1，%2</translation>
    </message>
    <message>
        <source>Unplug this device: the others answer without it</source>
        <translation>拔下此设备：其余设备在没有它的情况下作答</translation>
    </message>
    <message>
        <source>Plug this device in again</source>
        <translation>重新接入此设备</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>alone %1</source>
        <translation>单独%1</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceCards</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceEdit</name>
    <message>
        <source>spare</source>
        <translation>备用</translation>
    </message>
    <message>
        <source>a limit of 0 holds nothing; leave it empty for no limit</source>
        <translation>上限为0则什么也放不下；留空表示不设上限</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is not known</source>
        <translation>“%1”未知</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no percentage from 0 to 100</source>
        <translation>“%1”不是0到100的百分数</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no student; they are 0 to %2</source>
        <translation>“%1”不是学生网络；可用0到%2</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else</source>
        <translation>学生网络%1没有在其他设备上运行</translation>
    </message>
    <message>
        <source>student %1 is %2 on its other device</source>
        <translation>学生网络%1在其另一设备上为%2</translation>
    </message>
    <message>
        <source>another device is called &apos;%1&apos;</source>
        <translation>另一个设备已名为“%1”</translation>
    </message>
    <message>
        <source>a device needs one limit at least: memory, RAM or MACs</source>
        <translation>设备至少需要一个上限：存储、RAM或MAC数</translation>
    </message>
    <message>
        <source>student %1 runs nowhere else, and no device is spare</source>
        <translation>学生网络%1没有在其他设备上运行，也没有备用设备</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceQuestions</name>
    <message>
        <source>%1, image %2</source>
        <translation>%1，图像%2</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceSettingsForm</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Ask in clear</source>
        <translation>以明文询问</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>made from the run</source>
        <translation>由运行生成</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Whose students are served.</source>
        <translation>提供此运行的学生网络。</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>The bundle that the nodes serve</source>
        <translation>节点所提供的部署包</translation>
    </message>
    <message>
        <source>Nodes elsewhere must serve the same one.</source>
        <translation>别处的节点必须提供同一部署包。</translation>
    </message>
    <message>
        <source>Deadline</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Who has not answered by then is missing.</source>
        <translation>届时未作答者视为离线。</translation>
    </message>
    <message>
        <source>Nodes elsewhere</source>
        <translation>别处的节点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>As 10.0.0.2:8001; as 1=10.0.0.2:8001 for student 1 alone.</source>
        <translation>如10.0.0.2:8001；如1=10.0.0.2:8001仅用于学生网络1。</translation>
    </message>
    <message>
        <source>TLS authority</source>
        <translation>TLS签发机构</translation>
    </message>
    <message>
        <source>Who has signed the nodes&apos; certificates (PEM)</source>
        <translation>签发节点证书者(PEM)</translation>
    </message>
    <message>
        <source>Who has signed their certificates.</source>
        <translation>签发节点证书者。</translation>
    </message>
    <message>
        <source>Token file</source>
        <translation>令牌文件</translation>
    </message>
    <message>
        <source>The file with the token</source>
        <translation>含有令牌的文件</translation>
    </message>
    <message>
        <source>The word in it is shown to them.</source>
        <translation>向节点出示其中的令牌。</translation>
    </message>
    <message>
        <source>Other machines, too, are asked without TLS or token.</source>
        <translation>其他机器也不用TLS或令牌询问。</translation>
    </message>
    <message>
        <source>Type an address first.</source>
        <translation>请先输入地址。</translation>
    </message>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>Look for nodes</source>
        <translation>查找节点</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>添加%1</translation>
    </message>
    <message>
        <source>It is being looked.</source>
        <translation>正在查找。</translation>
    </message>
    <message>
        <source>By mDNS: nodes in this network that were started with --announce.</source>
        <translation>通过mDNS：此网络中以--announce启动的节点。</translation>
    </message>
</context>
<context>
    <name>nonn::DeviceWords</name>
    <message>
        <source>missing</source>
        <translation>未作答</translation>
    </message>
    <message>
        <source>Nobody answered: %1.</source>
        <translation>无人作答：%1。</translation>
    </message>
    <message>
        <source>All students together: %1.</source>
        <translation>全体学生网络联合：%1。</translation>
    </message>
    <message>
        <source>Student %1 is missing. Without it: %2.</source>
        <translation>学生网络%1未作答。没有它：%2。</translation>
    </message>
    <message>
        <source>Students %1 are missing. Without them: %2.</source>
        <translation>学生网络%1未作答。没有它们：%2。</translation>
    </message>
    <message>
        <source>That is right.</source>
        <translation>回答正确。</translation>
    </message>
    <message>
        <source>It is: %1.</source>
        <translation>实为：%1。</translation>
    </message>
    <message>
        <source>Of the test images %1 are right.</source>
        <translation>测试图像的准确率为%1。</translation>
    </message>
    <message>
        <source>Without it %1 of the test images are right.</source>
        <translation>没有它时，测试图像的准确率为%1。</translation>
    </message>
    <message>
        <source>Without them %1 of the test images are right.</source>
        <translation>没有它们时，测试图像的准确率为%1。</translation>
    </message>
    <message>
        <source>nobody answered</source>
        <translation>无人作答</translation>
    </message>
    <message>
        <source>Students %1 on %2</source>
        <translation>学生网络%1，位于%2</translation>
    </message>
    <message>
        <source>Student %1 on %2</source>
        <translation>学生网络%1，位于%2</translation>
    </message>
    <message>
        <source>%1, by TLS</source>
        <translation>%1，使用TLS</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesModel</name>
    <message>
        <source>features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>logits</source>
        <translation>logits</translation>
    </message>
    <message>
        <source>On the air on average, with headers and repetitions, while the device is alive</source>
        <translation>设备在线时平均发送的量，含帧头和重传</translation>
    </message>
    <message>
        <source>Probability that its message does not arrive</source>
        <translation>其消息未能到达的概率</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线模块</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>消息(B)</translation>
    </message>
    <message>
        <source>On the air (B)</source>
        <translation>发送(B)</translation>
    </message>
    <message>
        <source>Frames</source>
        <translation>帧数</translation>
    </message>
    <message>
        <source>Loss (%)</source>
        <translation>丢失率(%)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>延迟(ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>能耗(mJ)</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesPage</name>
    <message>
        <source>Nodes</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>在本机启动节点</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>全部停止</translation>
    </message>
    <message>
        <source>Ask about an image</source>
        <translation>询问一幅图像</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>持续询问</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>询问图片…</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>作答的学生网络</translation>
    </message>
    <message>
        <source>Right together, test images</source>
        <translation>联合准确率，测试图像</translation>
    </message>
    <message>
        <source>Images asked about</source>
        <translation>已询问的图像</translation>
    </message>
    <message>
        <source>Half answered within</source>
        <translation>半数作答用时</translation>
    </message>
    <message>
        <source>99 of 100 within</source>
        <translation>100次中99次用时</translation>
    </message>
    <message>
        <source>Measured beside expected</source>
        <translation>实测与期望对照</translation>
    </message>
    <message>
        <source>Of the students that answered the last question, measured on the test images by Evaluate.</source>
        <translation>作答上一次提问的学生网络的准确率，由“评估”在测试图像上测得。</translation>
    </message>
    <message>
        <source>Ends the nodes that were started here.</source>
        <translation>结束在此处启动的节点。</translation>
    </message>
    <message>
        <source>One program for each student, as one device for each: nonn-node.</source>
        <translation>每个学生网络一个程序，如同各有一台设备：nonn-node。</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <translation>%1 %2。</translation>
    </message>
    <message>
        <source>Student %1:</source>
        <translation>学生网络%1：</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>Asks this node no more.</source>
        <translation>不再询问此节点。</translation>
    </message>
    <message>
        <source>Ends it at once, as a device that loses its power.</source>
        <translation>立即结束它，如同设备断电。</translation>
    </message>
    <message>
        <source>At the same address as before.</source>
        <translation>使用与之前相同的地址。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>all: %1</source>
        <translation>全体：%1</translation>
    </message>
    <message>
        <source>%1 a second</source>
        <translation>每秒%1幅</translation>
    </message>
    <message>
        <source>Sent to the devices</source>
        <translation>发送到设备</translation>
    </message>
    <message>
        <source>Sent by the devices</source>
        <translation>由设备发送</translation>
    </message>
    <message>
        <source>Latency, half within</source>
        <translation>延迟，半数在此之内</translation>
    </message>
    <message>
        <source>Latency, 99 of 100 within</source>
        <translation>延迟，100次中99次在此之内</translation>
    </message>
    <message>
        <source>Stop asking</source>
        <translation>停止询问</translation>
    </message>
    <message>
        <source>Start nodes on this machine first, or add one at the right.</source>
        <translation>请先在本机启动节点，或在右侧添加节点。</translation>
    </message>
    <message>
        <source>They are being asked.</source>
        <translation>正在询问。</translation>
    </message>
    <message>
        <source>Takes the next validation image.</source>
        <translation>取下一幅验证图像。</translation>
    </message>
    <message>
        <source>One validation image after the other, until you stop.</source>
        <translation>逐幅询问验证图像，直到您停止。</translation>
    </message>
    <message>
        <source>Pictures or a folder of them can be dropped here, too.</source>
        <translation>也可以把图片或图片文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>要询问的图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Of one image</source>
        <translation>每幅图像</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>The mean of all questions so far, as gRPC messages; times from question to answer</source>
        <translation>迄今所有提问的均值，按gRPC消息计；时间为从提问到回答</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>期望</translation>
    </message>
    <message>
        <source>As Communicate reckons it for the plan&apos;s devices and radio where the image is sent to each device</source>
        <translation>“通信”对规划的设备和无线模块所计算的值，图像发送到每个设备</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>What they say of what a camera sees, for as long as its window is open.</source>
        <translation>它们对摄像头所见的回答，窗口打开期间持续进行。</translation>
    </message>
</context>
<context>
    <name>nonn::DevicesStage</name>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run&apos;s students answer.</source>
        <translation>学生网络训练之后，划分或规划已有更改。请重新训练，或在右侧选择由哪次运行的学生网络作答。</translation>
    </message>
    <message>
        <source>Devices answer once there are trained students.</source>
        <translation>有了训练好的学生网络，设备才能作答。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Let each student run by itself, as on a device of its own, ask them about images, and stop one to see what the others still know. Nodes on other machines are added at the right.</source>
        <translation>让每个学生网络如同在各自的设备上一样独立运行，就图像询问它们，再停止一个，看看其余的还知道什么。其他机器上的节点在右侧添加。</translation>
    </message>
    <message>
        <source>Start nodes on this machine</source>
        <translation>在本机启动节点</translation>
    </message>
    <message>
        <source>The nodes serve the students of another run than is chosen now.</source>
        <translation>节点提供的学生网络来自另一次运行，而非当前所选。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Making the bundle that nodes serve</source>
        <translation>正在生成节点所提供的部署包</translation>
    </message>
    <message>
        <source>Reading the bundle</source>
        <translation>正在读取部署包</translation>
    </message>
    <message>
        <source>The program nonn-node was found neither beside this one nor on PATH: install it, or add nodes that run elsewhere.</source>
        <translation>在本程序旁和PATH中都找不到程序nonn-node：请安装它，或添加在别处运行的节点。</translation>
    </message>
    <message>
        <source>Leaving the nodes</source>
        <translation>正在断开节点</translation>
    </message>
    <message>
        <source>Meeting the nodes</source>
        <translation>正在联系节点</translation>
    </message>
    <message>
        <source>Asking the devices</source>
        <translation>正在询问设备</translation>
    </message>
    <message>
        <source>Counting what is expected</source>
        <translation>正在计算期望值</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Looking for nodes...</source>
        <translation>正在查找节点…</translation>
    </message>
    <message>
        <source>No node has announced itself.</source>
        <translation>没有节点通告自己。</translation>
    </message>
</context>
<context>
    <name>nonn::EmulationTable</name>
    <message>
        <source>Board</source>
        <translation>开发板</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Instructions an image</source>
        <translation>每幅图像指令数</translation>
    </message>
    <message>
        <source>On emulated boards</source>
        <translation>在仿真开发板上</translation>
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
        <translation>闪存（字节）</translation>
    </message>
    <message>
        <source>RAM (bytes)</source>
        <translation>RAM（字节）</translation>
    </message>
    <message>
        <source>Planned RAM (bytes)</source>
        <translation>规划的RAM（字节）</translation>
    </message>
    <message>
        <source>Stack (bytes)</source>
        <translation>栈（字节）</translation>
    </message>
    <message>
        <source>Estimated (ms)</source>
        <translation>估计（ms）</translation>
    </message>
    <message>
        <source>By the profile (ms)</source>
        <translation>按配置（ms）</translation>
    </message>
    <message>
        <source>Instructions × cycles for each / clock</source>
        <translation>指令数 × 每条指令的周期 / 时钟</translation>
    </message>
    <message>
        <source>What planning reckons with for a device of this processor</source>
        <translation>规划时对此处理器的设备所采用的值</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluatePage</name>
    <message>
        <source>Show the change</source>
        <translation>显示变化</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Against all devices plugged in</source>
        <translation>与全部设备接入时相比</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>以百分数表示</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Surviving devices</source>
        <translation>仍在线的设备</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>All devices plugged in, %1</source>
        <translation>全部设备接入，%1</translation>
    </message>
    <message>
        <source>Change against all devices plugged in, %1</source>
        <translation>与全部设备接入时相比的变化，%1</translation>
    </message>
    <message>
        <source>Those plugged in, %1</source>
        <translation>已接入的设备，%1</translation>
    </message>
    <message>
        <source>Unplug a device first, by a click on it.</source>
        <translation>请先单击一个设备将其拔下。</translation>
    </message>
    <message>
        <source>Of %1.</source>
        <translation>基于%1。</translation>
    </message>
    <message>
        <source>Of %1. Fidelity is measured with the test images.</source>
        <translation>基于%1。保真度用测试图像测量。</translation>
    </message>
    <message>
        <source>The students have not been asked yet.</source>
        <translation>尚未询问学生网络。</translation>
    </message>
    <message>
        <source>Images and tables</source>
        <translation>图像与表格</translation>
    </message>
    <message>
        <source>Survivors answer by their own fusion layer</source>
        <translation>剩余设备通过专用融合层作答</translation>
    </message>
    <message>
        <source>Where a device is unplugged, a fusion layer that was fitted for those left answers; else what the missing one would have added is left out</source>
        <translation>有设备拔下时，由为剩余设备拟合的融合层作答；否则只是略去缺失设备本应贡献的部分</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateStage</name>
    <message>
        <source>Evaluate</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>unplug a device</source>
        <translation>拔下设备</translation>
    </message>
    <message>
        <source>Test images</source>
        <translation>测试图像</translation>
    </message>
    <message>
        <source>What is explored here is measured on validation images. The test images are for the last figure; each look at them is counted.</source>
        <translation>此处的探索以验证图像测量。测试图像用于最终数值；每次查看都会计数。</translation>
    </message>
    <message>
        <source>Measure on the test images</source>
        <translation>用测试图像测量</translation>
    </message>
    <message>
        <source>There are no trained students yet.</source>
        <translation>尚无训练好的学生网络。</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>前往训练</translation>
    </message>
    <message>
        <source>Asking the students</source>
        <translation>正在询问学生网络</translation>
    </message>
    <message>
        <source>Reading the evaluation</source>
        <translation>正在读取评估结果</translation>
    </message>
    <message>
        <source>Measuring on the test images</source>
        <translation>正在用测试图像测量</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Whose students are looked at.</source>
        <translation>查看哪次运行的学生网络。</translation>
    </message>
    <message>
        <source>It is being measured.</source>
        <translation>正在测量。</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose another run.</source>
        <translation>此规划没有训练好的学生网络：请训练，或选择其他运行。</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose at the right which run to look at.</source>
        <translation>学生网络训练之后，划分或规划已有更改。请重新训练，或在右侧选择要查看的运行。</translation>
    </message>
    <message>
        <source>Run %1 was trained for another partition or plan than the project has now.</source>
        <translation>运行%1是针对与项目当前不同的划分或规划训练的。</translation>
    </message>
    <message>
        <source>plug in device %1</source>
        <translation>接入设备%1</translation>
    </message>
    <message>
        <source>unplug device %1</source>
        <translation>拔下设备%1</translation>
    </message>
    <message>
        <source>Asking the students about the validation images</source>
        <translation>正在就验证图像询问学生网络</translation>
    </message>
    <message>
        <source>The students were not asked to the end.</source>
        <translation>对学生网络的询问没有进行到底。</translation>
    </message>
    <message>
        <source>Ask them</source>
        <translation>询问</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Go to the data</source>
        <translation>前往数据</translation>
    </message>
    <message>
        <source>Where devices are missing</source>
        <translation>有设备缺失时</translation>
    </message>
    <message>
        <source>A fusion layer for each set of devices that are left answers in place of the one for all. The students stay as they are; validation images are asked, without labels.</source>
        <translation>对每一种剩余设备的组合，由专用的融合层代替全体共用的那个作答。学生网络保持不变；只用验证图像，不用标签。</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>特征</translation>
    </message>
    <message>
        <source>Shares of the logits</source>
        <translation>logits的份额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Fit layers for survivors</source>
        <translation>拟合剩余设备融合层</translation>
    </message>
    <message>
        <source>Remove the layers</source>
        <translation>移除这些层</translation>
    </message>
    <message>
        <source>Fitting layers for survivors</source>
        <translation>正在拟合剩余设备融合层</translation>
    </message>
    <message>
        <source>Removing layers for survivors</source>
        <translation>正在移除剩余设备融合层</translation>
    </message>
    <message>
        <source>What devices send: shares of the logits are the shorter messages where there are few classes, features hold more.</source>
        <translation>设备发送的内容：类别较少时，logits的份额是更短的消息；特征包含更多信息。</translation>
    </message>
    <message>
        <source>There are %1, %2 (%3).</source>
        <translation>现有%1个，%2（%3）。</translation>
    </message>
</context>
<context>
    <name>nonn::EvaluateWords</name>
    <message>
        <source>training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>%1 training images</source>
        <translation>%1幅训练图像</translation>
    </message>
    <message>
        <source>%1 validation images</source>
        <translation>%1幅验证图像</translation>
    </message>
    <message>
        <source>%1 test images</source>
        <translation>%1幅测试图像</translation>
    </message>
    <message>
        <source>All together, %1</source>
        <translation>全体联合，%1</translation>
    </message>
    <message>
        <source>The share of images that all students together get right</source>
        <translation>所有学生网络联合答对的图像比例</translation>
    </message>
    <message>
        <source>Teacher, %1</source>
        <translation>教师网络，%1</translation>
    </message>
    <message>
        <source>The share of images that the teacher gets right</source>
        <translation>教师网络答对的图像比例</translation>
    </message>
    <message>
        <source>Masked teacher, %1</source>
        <translation>掩蔽教师网络，%1</translation>
    </message>
    <message>
        <source>The teacher&apos;s without the filters that no student imitates</source>
        <translation>教师网络去掉没有学生网络模仿的滤波器后的比例</translation>
    </message>
    <message>
        <source>Agreement, %1</source>
        <translation>一致率，%1</translation>
    </message>
    <message>
        <source>The share of images to which the students together give the teacher&apos;s answer</source>
        <translation>学生网络联合给出与教师网络相同回答的图像比例</translation>
    </message>
    <message>
        <source>%1 of %2 plugged in, %3</source>
        <translation>已接入%1/%2，%3</translation>
    </message>
    <message>
        <source>The share of images that those plugged in get right</source>
        <translation>已接入者联合答对的图像比例</translation>
    </message>
    <message>
        <source>%1: %2%3 points</source>
        <translation>%1：%2%3个百分点</translation>
    </message>
    <message>
        <source>Click a device to unplug it: accuracy, confusion and images are of %1.</source>
        <translation>单击设备可将其拔下：准确率、混淆和图像均基于%1。</translation>
    </message>
    <message>
        <source>Figures named %1 and the tables are of %2.</source>
        <translation>标有“%1”的数值和表格基于%2。</translation>
    </message>
    <message numerus="yes">
        <source>Test figures were looked at %n time(s).</source>
        <translation>
            <numerusform>测试数值已查看%n次。</numerusform>
        </translation>
    </message>
    <message>
        <source>Students are measured here as they are exported, in fp32; Train has %1 for all together on the same images, in %2.</source>
        <translation>此处按导出时的fp32测量学生网络；在“训练”阶段，相同图像上全体联合为%1，运算格式为%2。</translation>
    </message>
    <message>
        <source>Without their own layer</source>
        <translation>不用专用层</translation>
    </message>
    <message>
        <source>With their own layer</source>
        <translation>用专用层</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right where what is missing is left out</source>
        <translation>略去缺失部分时，这些设备在相同图像中答对的比例</translation>
    </message>
    <message>
        <source>The share of the same images that these devices get right by the fusion layer that was fitted for them</source>
        <translation>这些设备通过为其拟合的融合层，在相同图像中答对的比例</translation>
    </message>
</context>
<context>
    <name>nonn::ExportPage</name>
    <message>
        <source>Tables as CSV</source>
        <translation>表格（CSV）</translation>
    </message>
    <message>
        <source>Report of the project, HTML and PDF</source>
        <translation>项目报告（HTML和PDF）</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Precision of the weights</source>
        <translation>权重精度</translation>
    </message>
    <message>
        <source>Folder to write to</source>
        <translation>目标文件夹</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Files written</source>
        <translation>已写入的文件</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>滤波器图</translation>
    </message>
    <message>
        <source>Pictures of the views</source>
        <translation>各视图的图片</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>There are no trained students of this plan: train some, or choose beside it which run&apos;s to write.</source>
        <translation>此规划没有训练好的学生网络：请训练，或在旁边选择要写入哪次运行的学生网络。</translation>
    </message>
    <message>
        <source>There are no trained students yet: train some first.</source>
        <translation>尚无训练好的学生网络：请先训练。</translation>
    </message>
    <message>
        <source>Say into which folder.</source>
        <translation>请指定文件夹。</translation>
    </message>
    <message>
        <source>Tick at least one thing to write.</source>
        <translation>请至少勾选一项要写入的内容。</translation>
    </message>
    <message>
        <source>Students and fusion layer as</source>
        <translation>学生网络和融合层的格式</translation>
    </message>
    <message>
        <source>Teacher, too</source>
        <translation>同时导出教师网络</translation>
    </message>
    <message>
        <source>Format of the students</source>
        <translation>学生网络的格式</translation>
    </message>
    <message>
        <source>For PyTorch and LibTorch</source>
        <translation>用于PyTorch和LibTorch</translation>
    </message>
    <message>
        <source>For ONNX Runtime and most other engines</source>
        <translation>用于ONNX Runtime及大多数其他引擎</translation>
    </message>
    <message>
        <source>Teachers are written as ONNX.</source>
        <translation>教师网络写为ONNX。</translation>
    </message>
    <message>
        <source>C99 for boards, without a library</source>
        <translation>用于开发板的C99，无需库</translation>
    </message>
    <message>
        <source>Try on emulated boards</source>
        <translation>在仿真开发板上试运行</translation>
    </message>
    <message>
        <source>Ask about pictures...</source>
        <translation>询问图片…</translation>
    </message>
    <message>
        <source>Bundle</source>
        <translation>部署包</translation>
    </message>
    <message>
        <source>All formats with golden vectors, a model repository for servers and programs that run the students: a folder of its own and a zip archive. The precision is what these run.</source>
        <translation>含参考向量的全部格式、供服务器使用的模型仓库，以及运行学生网络的程序：单独的文件夹和zip归档。所选精度即它们运行时的精度。</translation>
    </message>
    <message>
        <source>What each student says of pictures, and all together. Pictures or a folder of them can be dropped here, too.</source>
        <translation>每个学生网络以及全体联合对图片的回答。也可把图片或图片文件夹拖放到这里。</translation>
    </message>
    <message>
        <source>Pictures to ask about</source>
        <translation>要询问的图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.webp *.bmp);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Compiles the students as C, in fp32 where that is chosen, else in int8, for the Cortex-M4, M7 and M33 and the RISC-V of QEMU, runs images there and compares.</source>
        <translation>把学生网络编译为C（选择fp32时用fp32，否则int8），用于QEMU的Cortex-M4、M7、M33和RISC-V，在其上运行图像并比较。</translation>
    </message>
    <message>
        <source>There is no teacher.</source>
        <translation>没有教师网络。</translation>
    </message>
    <message>
        <source>Camera...</source>
        <translation>摄像头…</translation>
    </message>
    <message>
        <source>What each student says of what a camera sees, for as long as its window is open.</source>
        <translation>每个学生网络对摄像头所见的回答，窗口打开期间持续进行。</translation>
    </message>
    <message>
        <source>Epochs of fine-tuning in 8-bit integers</source>
        <translation>8位整数微调的轮数</translation>
    </message>
    <message>
        <source>No fine-tuning</source>
        <translation>不微调</translation>
    </message>
    <message>
        <source>Fine-tuned, epochs: </source>
        <translation>微调，轮数： </translation>
    </message>
    <message>
        <source>Students are fine-tuned for int8, as ONNX, C or bundle.</source>
        <translation>学生网络为int8微调，格式为ONNX、C或部署包。</translation>
    </message>
    <message>
        <source>Trains the students on as 8-bit integers before they are written, and keeps that where more validation images are right. Where int8 loses little, an epoch or two bring nothing.</source>
        <translation>写入之前把学生网络作为8位整数继续训练，若答对的验证图像更多则保留。int8损失很小时，一两轮不会带来什么。</translation>
    </message>
</context>
<context>
    <name>nonn::ExportStage</name>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>正在导出</translation>
    </message>
    <message>
        <source>Drawing all views...</source>
        <translation>正在绘制所有视图…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1.</source>
        <translation>
            <numerusform>已将%n个文件写入%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The students, read back, differ from what was trained by at most %2.</source>
        <translation>%1回读的学生网络与训练结果最多相差%2。</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>正在写出命令</translation>
    </message>
    <message>
        <source>The students in %1, run on emulated boards: time is not that of a board, the rest is.</source>
        <translation>%1中的学生网络在仿真开发板上运行：时间不代表真实开发板，其余均如实。</translation>
    </message>
    <message>
        <source>%1 was not tried: %2.</source>
        <translation>未试运行%1：%2。</translation>
    </message>
    <message>
        <source>Trying the students on emulated boards</source>
        <translation>正在仿真开发板上试运行学生网络</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s), as a device sees them: %1 ms each on one thread.</source>
        <translation>
            <numerusform>%n张图片，如设备所见：单线程每张%1 ms。</numerusform>
        </translation>
    </message>
    <message>
        <source>All together had %1 of the test images right.</source>
        <translation>全体联合在测试图像上的准确率为%1。</translation>
    </message>
    <message>
        <source>Asking about pictures</source>
        <translation>正在询问图片</translation>
    </message>
    <message>
        <source>%1 cycles an instruction at %2 MHz, an estimate; the profile is that of %3</source>
        <translation>每条指令%1个周期，%2 MHz，为估计值；配置属于%3</translation>
    </message>
    <message>
        <source>As a device sees it: %1 ms on one thread.</source>
        <translation>如设备所见：单线程%1 ms。</translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is kept.</source>
        <translation>
            <numerusform>微调%n轮后，int8下验证图像的准确率为%1，原为%2，已保留。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Fine-tuning for %n epoch(s) brought %1 instead of %2 of the validation images at int8, and is not kept.</source>
        <translation>
            <numerusform>微调%n轮后，int8下验证图像的准确率为%1，原为%2，未保留。</numerusform>
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
        <translation>应对失效</translation>
    </message>
    <message>
        <source>%1 % gone (%)</source>
        <translation>离线%1%(%)</translation>
    </message>
    <message>
        <source>Expected accuracy where each device is gone with this probability, each for itself; the mean over seeds, ± its standard deviation.</source>
        <translation>每个设备各自以此概率失效时的预期准确率；各种子的平均值 ± 标准差。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>a fusion for each subset</source>
        <translation>每个子集各有融合层</translation>
    </message>
    <message>
        <source>every student twice</source>
        <translation>每个学生网络两份</translation>
    </message>
</context>
<context>
    <name>nonn::FilterFacts</name>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Where it looks</source>
        <translation>关注区域</translation>
    </message>
    <message>
        <source>Activity by class</source>
        <translation>各类别的活跃度</translation>
    </message>
    <message>
        <source>Strongest neighbours</source>
        <translation>最强邻居</translation>
    </message>
    <message>
        <source>No filter selected</source>
        <translation>未选择滤波器</translation>
    </message>
    <message>
        <source>Click a filter in the graph, or draw round several with Shift held.</source>
        <translation>在图中单击滤波器，或按住Shift键圈选多个。</translation>
    </message>
    <message>
        <source>Activity: %1 of all</source>
        <translation>活跃度：占总量的%1</translation>
    </message>
    <message>
        <source>No edge at this threshold</source>
        <translation>在此阈值下没有边</translation>
    </message>
    <message>
        <source>Edges: %1</source>
        <translation>边：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n filters</source>
        <translation>
            <numerusform>%n个滤波器</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n filters</source>
        <translation>
            <numerusform>%1：%n个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for the images that drive it most …</source>
        <translation>正在查找最能激发它的图像…</translation>
    </message>
    <message>
        <source>No images to show it on.</source>
        <translation>没有可用于展示的图像。</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
</context>
<context>
    <name>nonn::FilterGraphView</name>
    <message>
        <source>Filter graph</source>
        <translation>滤波器图</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>移动到</translation>
    </message>
    <message>
        <source>Select all of this student</source>
        <translation>选择此学生网络的全部滤波器</translation>
    </message>
    <message>
        <source>Select nothing</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适应窗口</translation>
    </message>
    <message>
        <source>Placing the filters …</source>
        <translation>正在排布滤波器…</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>尚无滤波器图</translation>
    </message>
    <message numerus="yes">
        <source>Move %n filters to %1</source>
        <translation>
            <numerusform>把%n个滤波器移动到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Drop on a student</source>
        <translation>拖放到学生网络上</translation>
    </message>
    <message>
        <source>Zoom to the selection</source>
        <translation>缩放到所选</translation>
    </message>
    <message>
        <source>Select the neighbours too</source>
        <translation>同时选择邻居</translation>
    </message>
    <message>
        <source>Invert the selection</source>
        <translation>反选</translation>
    </message>
    <message>
        <source>Select by class</source>
        <translation>按类别选择</translation>
    </message>
</context>
<context>
    <name>nonn::FilterMatrixView</name>
    <message>
        <source>Weights of all pairs of filters</source>
        <translation>所有滤波器对的权重</translation>
    </message>
    <message>
        <source>Weight %1, an edge</source>
        <translation>权重%1，有边</translation>
    </message>
    <message>
        <source>Weight %1, below the threshold</source>
        <translation>权重%1，低于阈值</translation>
    </message>
    <message>
        <source>No filter graph yet</source>
        <translation>尚无滤波器图</translation>
    </message>
    <message>
        <source>Weight 0</source>
        <translation>权重0</translation>
    </message>
    <message>
        <source>1; edges from %1 on</source>
        <translation>1；从%1起为边</translation>
    </message>
    <message>
        <source>Weights</source>
        <translation>权重</translation>
    </message>
</context>
<context>
    <name>nonn::FoldingColumns</name>
    <message>
        <source>Fold again: %1</source>
        <translation>重新折叠：%1</translation>
    </message>
    <message>
        <source>Folded for want of room: %1</source>
        <translation>因空间不足而折叠：%1</translation>
    </message>
</context>
<context>
    <name>nonn::ForecastTables</name>
    <message>
        <source>twice the %1: %2 ×</source>
        <translation>%1加倍：%2 ×</translation>
    </message>
    <message>
        <source>channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>pipeline of layers</source>
        <translation>层流水线</translation>
    </message>
    <message>
        <source>tiles of rows</source>
        <translation>行分块</translation>
    </message>
    <message>
        <source>Better by</source>
        <translation>改进项</translation>
    </message>
    <message>
        <source>Paper, up to (×)</source>
        <translation>论文，最高(×)</translation>
    </message>
    <message>
        <source>Here (×)</source>
        <translation>此处(×)</translation>
    </message>
    <message>
        <source>What decides</source>
        <translation>决定因素</translation>
    </message>
    <message>
        <source>What the ratio would be if a figure that was assumed were twice as large; the two that change it most</source>
        <translation>若某项假定数值加倍，比值会变为多少；列出影响最大的两项</translation>
    </message>
    <message>
        <source>What is divided</source>
        <translation>比值的定义</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>拆分依据</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>发送(B)</translation>
    </message>
    <message>
        <source>Weights a device (B)</source>
        <translation>每设备权重(B)</translation>
    </message>
    <message>
        <source>On the device that holds most</source>
        <translation>容纳最多的设备上的量</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Of all devices, those done more than once as often</source>
        <translation>所有设备合计，重复计算的按次数计</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>延迟(ms)</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>能否放入</translation>
    </message>
    <message>
        <source>Whether every device would hold what the fullest one does</source>
        <translation>每个设备能否容纳负载最重设备的内容</translation>
    </message>
    <message>
        <source>%1 (the best)</source>
        <translation>%1（最佳）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Before layer</source>
        <translation>所在层之前</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>张量(C × H × W)</translation>
    </message>
    <message>
        <source>One to one (B)</source>
        <translation>逐个发送(B)</translation>
    </message>
    <message>
        <source>One to all (B)</source>
        <translation>广播发送(B)</translation>
    </message>
    <message>
        <source>pooled features to the classifier</source>
        <translation>池化特征送往分类器</translation>
    </message>
</context>
<context>
    <name>nonn::GraphCommands</name>
    <message>
        <source>change settings of the graph</source>
        <translation>更改图的设置</translation>
    </message>
    <message numerus="yes">
        <source>move %n filter(s)</source>
        <translation>
            <numerusform>移动%n个滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2 in place of %3</source>
        <translation>%1：%2（原为%3）</translation>
    </message>
    <message>
        <source>students</source>
        <translation>学生网络数</translation>
    </message>
    <message>
        <source>threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>strongest filters</source>
        <translation>最强滤波器</translation>
    </message>
    <message>
        <source>balance</source>
        <translation>均衡度</translation>
    </message>
    <message>
        <source>resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>what is discarded</source>
        <translation>舍弃的内容</translation>
    </message>
    <message>
        <source>algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>rule of the weights</source>
        <translation>权重规则</translation>
    </message>
</context>
<context>
    <name>nonn::GraphLegend</name>
    <message>
        <source>No edges at this threshold</source>
        <translation>在此阈值下没有边</translation>
    </message>
    <message>
        <source>Edge weight %1 to %2</source>
        <translation>边权重%1到%2</translation>
    </message>
    <message>
        <source>Its colour is its activity</source>
        <translation>颜色表示活跃度</translation>
    </message>
    <message>
        <source>Its colour is its number of edges</source>
        <translation>颜色表示边数</translation>
    </message>
    <message>
        <source>Legend</source>
        <translation>图例</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>及其余%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>A filter; activity not known</source>
        <translation>滤波器；活跃度未知</translation>
    </message>
    <message>
        <source>A filter; its area is its activity</source>
        <translation>滤波器；面积表示活跃度</translation>
    </message>
    <message>
        <source>A filter; its area is its number of edges</source>
        <translation>滤波器；面积表示边数</translation>
    </message>
    <message>
        <source>A filter</source>
        <translation>滤波器</translation>
    </message>
</context>
<context>
    <name>nonn::GraphPage</name>
    <message>
        <source>Select by drawing round filters</source>
        <translation>圈选滤波器</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>放大 (+)</translation>
    </message>
    <message>
        <source>Zoom out (-)</source>
        <translation>缩小 (-)</translation>
    </message>
    <message>
        <source>Show all (F)</source>
        <translation>显示全部 (F)</translation>
    </message>
    <message>
        <source>Show the weights as a matrix</source>
        <translation>以矩阵显示权重</translation>
    </message>
    <message>
        <source>Filter number</source>
        <translation>滤波器编号</translation>
    </message>
    <message>
        <source>There is no filter %1.</source>
        <translation>没有滤波器%1。</translation>
    </message>
    <message>
        <source>Search a filter by its number or name</source>
        <translation>按编号或名称查找滤波器</translation>
    </message>
    <message>
        <source>How the drawing looks</source>
        <translation>绘图外观</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>标签</translation>
    </message>
    <message>
        <source>Edges</source>
        <translation>边</translation>
    </message>
    <message>
        <source>Land of each student</source>
        <translation>各学生网络的区域</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Class it responds to most</source>
        <translation>响应最强的类别</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活跃度</translation>
    </message>
    <message>
        <source>Number of edges</source>
        <translation>边数</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>All the same</source>
        <translation>全部相同</translation>
    </message>
    <message>
        <source>%1 · click a filter for its facts</source>
        <translation>%1 · 单击滤波器查看详情</translation>
    </message>
</context>
<context>
    <name>nonn::GraphSettingsForm</name>
    <message>
        <source>Automatic</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>图</translation>
    </message>
    <message>
        <source>Activation hubs (AH)</source>
        <translation>激活枢纽(AH)</translation>
    </message>
    <message>
        <source>Co-activation (CA)</source>
        <translation>共激活(CA)</translation>
    </message>
    <message>
        <source>Weight rule</source>
        <translation>权重规则</translation>
    </message>
    <message>
        <source>AH ties strong filters to weak ones; CA ties filters that answer alike.</source>
        <translation>AH把强滤波器与弱滤波器相连；CA把响应相似的滤波器相连。</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Top-k filters</source>
        <translation>top-k滤波器</translation>
    </message>
    <message>
        <source>Only the k strongest filters of each image tie edges; 0 is all.</source>
        <translation>只有每幅图像中最强的k个滤波器形成边；0表示全部。</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>阈值</translation>
    </message>
    <message>
        <source>This share of the pairs, the weakest, gets no edge.</source>
        <translation>权重最弱的这部分滤波器对没有边。</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络数</translation>
    </message>
    <message>
        <source>How many devices share the work.</source>
        <translation>由多少个设备分担工作。</translation>
    </message>
    <message>
        <source>Keep all filters</source>
        <translation>保留全部滤波器</translation>
    </message>
    <message>
        <source>Drop isolated ones</source>
        <translation>舍弃孤立滤波器</translation>
    </message>
    <message>
        <source>Drop the largest group</source>
        <translation>舍弃最大的组</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>舍弃</translation>
    </message>
    <message>
        <source>Which filters no student learns: none, those without an edge, or the largest group, as the method&apos;s authors do.</source>
        <translation>哪些滤波器不由任何学生网络学习：没有、无边的，或最大的组（方法原作者的做法）。</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>均衡度</translation>
    </message>
    <message>
        <source>0 follows the communities alone, 1 makes all students equally large.</source>
        <translation>0只依照社区，1使所有学生网络同样大。</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
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
        <translation>随机（对照）</translation>
    </message>
    <message>
        <source>Contiguous (control)</source>
        <translation>连续（对照）</translation>
    </message>
    <message>
        <source>Algorithm</source>
        <translation>算法</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Higher finds more and smaller communities.</source>
        <translation>越高，社区越多越小。</translation>
    </message>
    <message>
        <source>Automatic resolution</source>
        <translation>自动确定分辨率</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed gives the same students.</source>
        <translation>相同的随机种子得到相同的学生网络。</translation>
    </message>
    <message>
        <source>It is searched for: untick the box to set it.</source>
        <translation>自动搜索：取消勾选即可自行设置。</translation>
    </message>
    <message>
        <source>The weights were imported, and no rule makes them.</source>
        <translation>权重是导入的，不由规则产生。</translation>
    </message>
    <message>
        <source>By class</source>
        <translation>按类别</translation>
    </message>
    <message>
        <source>The controls have the sizes of Leiden&apos;s communities, not their members. By class: filters that answer to the same classes.</source>
        <translation>对照与Leiden的社区大小相同，成员不同。按类别：响应相同类别的滤波器。</translation>
    </message>
</context>
<context>
    <name>nonn::GraphStage</name>
    <message>
        <source>Reading the names of the classes</source>
        <translation>正在读取类别名称</translation>
    </message>
    <message>
        <source>The filter graph is made from a teacher&apos;s answers, and there is no teacher yet.</source>
        <translation>滤波器图由教师网络的回答生成，目前还没有教师网络。</translation>
    </message>
    <message>
        <source>Choose a teacher</source>
        <translation>选择教师网络</translation>
    </message>
    <message>
        <source>The teacher has changed since the filter graph was made.</source>
        <translation>滤波器图生成之后，教师网络已有更改。</translation>
    </message>
    <message>
        <source>The teacher looks at validation images; filters that respond together are joined.</source>
        <translation>教师网络查看验证图像；共同响应的滤波器相连。</translation>
    </message>
    <message>
        <source>Make it again</source>
        <translation>重新生成</translation>
    </message>
    <message>
        <source>Make the filter graph</source>
        <translation>生成滤波器图</translation>
    </message>
    <message>
        <source>Asking the teacher</source>
        <translation>正在询问教师网络</translation>
    </message>
    <message numerus="yes">
        <source>%n edge(s)</source>
        <translation>
            <numerusform>%n条边</numerusform>
        </translation>
    </message>
    <message>
        <source>modularity %1</source>
        <translation>模块度%1</translation>
    </message>
    <message>
        <source>teacher with these filters %1</source>
        <translation>保留这些滤波器的教师网络%1</translation>
    </message>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>舍弃%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at filter %1</source>
        <translation>正在查看滤波器%1</translation>
    </message>
    <message>
        <source>Filter graph</source>
        <translation>滤波器图</translation>
    </message>
    <message>
        <source>Weights, filters x filters (*.csv)</source>
        <translation>权重，滤波器x滤波器 (*.csv)</translation>
    </message>
    <message>
        <source>Activities, images x filters (*.csv)</source>
        <translation>活跃度，图像x滤波器 (*.csv)</translation>
    </message>
    <message>
        <source>Import a filter graph</source>
        <translation>导入滤波器图</translation>
    </message>
    <message>
        <source>Importing the filter graph</source>
        <translation>正在导入滤波器图</translation>
    </message>
    <message>
        <source>Is the first column of %1 names?</source>
        <translation>%1的第一列是名称吗？</translation>
    </message>
    <message>
        <source>Is the first line of %1 names?</source>
        <translation>%1的第一行是名称吗？</translation>
    </message>
    <message>
        <source>It holds whole numbers that count up, which may number the rows or columns or may be figures like the others.</source>
        <translation>其中是递增的整数，可能是行号或列号，也可能是与其余部分一样的数据。</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>数据</translation>
    </message>
    <message numerus="yes">
        <source>thin: %n filter(s) without an edge, a lower threshold ties more</source>
        <translation>
            <numerusform>稀疏：%n个滤波器没有边，降低阈值可增加连接</numerusform>
        </translation>
    </message>
    <message>
        <source> (of a sample of %1 images)</source>
        <translation> （%1幅图像的样本）</translation>
    </message>
    <message>
        <source>The filters that you had moved by hand were divided anew with the settings.</source>
        <translation>手动移动过的滤波器已随设置重新划分。</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
</context>
<context>
    <name>nonn::ImageAnswersModel</name>
    <message>
        <source>Together</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Student %1, unplugged</source>
        <translation>学生网络%1，已拔下</translation>
    </message>
    <message>
        <source>%1 %2 %</source>
        <translation>%1 %2%</translation>
    </message>
    <message>
        <source>%1 is the true class</source>
        <translation>%1是真实类别</translation>
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
        <translation>第二</translation>
    </message>
    <message>
        <source>Third</source>
        <translation>第三</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGrid</name>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
</context>
<context>
    <name>nonn::ImageGridModel</name>
    <message>
        <source>Image %1: %2</source>
        <translation>图像%1：%2</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1，正确</translation>
    </message>
    <message>
        <source>%1, wrong</source>
        <translation>%1，错误</translation>
    </message>
</context>
<context>
    <name>nonn::JobPanel</name>
    <message>
        <source>waiting</source>
        <translation>等待中</translation>
    </message>
    <message>
        <source>done in %1</source>
        <translation>已完成，用时%1</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>%1 · about %2 left</source>
        <translation>%1 · 剩余约%2</translation>
    </message>
    <message>
        <source>No jobs yet. What takes time shows here, and can be cancelled here.</source>
        <translation>尚无任务。耗时的操作会显示在这里，也可在这里取消。</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Cancel %1</source>
        <translation>取消%1</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>已暂停</translation>
    </message>
    <message>
        <source>It is over.</source>
        <translation>已经结束。</translation>
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
        <translation>复制图片</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>复制为CSV</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>复制为Markdown</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>复制为LaTeX</translation>
    </message>
</context>
<context>
    <name>nonn::KeptFiles</name>
    <message>
        <source>Table, comma-separated</source>
        <translation>表格，逗号分隔</translation>
    </message>
    <message>
        <source>Table, Markdown</source>
        <translation>表格，Markdown</translation>
    </message>
    <message>
        <source>Table, LaTeX</source>
        <translation>表格，LaTeX</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>图片，%1</translation>
    </message>
    <message>
        <source>Save what is shown</source>
        <translation>保存显示内容</translation>
    </message>
    <message>
        <source>Saving what is shown</source>
        <translation>正在保存显示内容</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>已保存为%1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>nonn::LayerModel</name>
    <message>
        <source>Image</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Convolution %1</source>
        <translation>卷积%1</translation>
    </message>
    <message>
        <source>%1, stride %2</source>
        <translation>%1，步幅%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n group(s)</source>
        <translation>
            <numerusform>%1，%n组</numerusform>
        </translation>
    </message>
    <message>
        <source>Batch norm</source>
        <translation>批归一化</translation>
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
        <translation>相加</translation>
    </message>
    <message>
        <source>Maximum of %1</source>
        <translation>%1最大值</translation>
    </message>
    <message>
        <source>Mean over the map</source>
        <translation>特征图均值</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>线性</translation>
    </message>
    <message>
        <source>One pixel in %1 × %1, channels of zeros added</source>
        <translation>每%1 × %1取一个像素，补零通道</translation>
    </message>
    <message>
        <source>Means of %1 × %1 windows</source>
        <translation>%1 × %1窗口均值</translation>
    </message>
    <message>
        <source>All elements in a row</source>
        <translation>所有元素排成一行</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>总计</translation>
    </message>
    <message>
        <source>%1 – feature layer</source>
        <translation>%1 – 特征层</translation>
    </message>
    <message>
        <source>Students imitate the filters of this layer.</source>
        <translation>学生网络模仿这一层的滤波器。</translation>
    </message>
    <message>
        <source>Disappears in deployment: its scale and shift go into the convolution before it.</source>
        <translation>部署时消失：其缩放和偏移并入前面的卷积。</translation>
    </message>
    <message>
        <source>Millions of multiplications with addition, for one image</source>
        <translation>一幅图像所需的乘加次数，以百万计</translation>
    </message>
    <message>
        <source>Channels × height × width</source>
        <translation>通道 × 高 × 宽</translation>
    </message>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>输出</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MMAC</source>
        <translation>MMAC</translation>
    </message>
    <message>
        <source>Deployed, KB</source>
        <translation>部署后(KB)</translation>
    </message>
    <message>
        <source>Convolution</source>
        <translation>卷积</translation>
    </message>
</context>
<context>
    <name>nonn::LayersView</name>
    <message>
        <source>Operation</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>输出(C × H × W)</translation>
    </message>
    <message>
        <source>Weights (B)</source>
        <translation>权重(B)</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Live (B)</source>
        <translation>占用(B)</translation>
    </message>
    <message>
        <source>Of activations in memory while it runs</source>
        <translation>运行期间内存中的激活值</translation>
    </message>
    <message>
        <source>The operations of the student</source>
        <translation>学生网络的各操作</translation>
    </message>
</context>
<context>
    <name>nonn::LessonPanel</name>
    <message>
        <source>Do it for me</source>
        <translation>替我完成</translation>
    </message>
    <message>
        <source>Show the answer</source>
        <translation>显示答案</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>## The lesson is over

The steps can be gone through again.</source>
        <translation>## 课程结束

各步骤可以重新进行。</translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>问题：</translation>
    </message>
    <message>
        <source>Answer:</source>
        <translation>答案：</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>第%1步，共%2步</translation>
    </message>
    <message>
        <source>This is the first step.</source>
        <translation>这是第一步。</translation>
    </message>
    <message>
        <source>Waiting for you</source>
        <translation>等待您操作</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>已经完成。</translation>
    </message>
</context>
<context>
    <name>nonn::Lessons</name>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Open a lesson...</source>
        <translation>打开课程…</translation>
    </message>
    <message>
        <source>Open a lesson</source>
        <translation>打开课程</translation>
    </message>
    <message>
        <source>Lessons (%1)</source>
        <translation>课程 (%1)</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet...</source>
        <translation>保存教师讲义…</translation>
    </message>
    <message>
        <source>Lesson: %1</source>
        <translation>课程：%1</translation>
    </message>
    <message>
        <source>Save the teacher&apos;s sheet</source>
        <translation>保存教师讲义</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>未保存</translation>
    </message>
</context>
<context>
    <name>nonn::LineChart</name>
    <message>
        <source>%1: from %2 to %3, lowest %4, highest %5</source>
        <translation>%1：从%2到%3，最低%4，最高%5</translation>
    </message>
    <message>
        <source>%1 against %2. %3.</source>
        <translation>%1随%2的变化。%3。</translation>
    </message>
    <message>
        <source>%1, spread</source>
        <translation>%1，离散范围</translation>
    </message>
</context>
<context>
    <name>nonn::LiveGraph</name>
    <message>
        <source>Dividing the filters</source>
        <translation>正在划分滤波器</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>正在布局图</translation>
    </message>
    <message>
        <source>Saving the partition</source>
        <translation>正在保存划分</translation>
    </message>
</context>
<context>
    <name>nonn::LocalNodes</name>
    <message>
        <source>was stopped here</source>
        <translation>已在此处停止</translation>
    </message>
</context>
<context>
    <name>nonn::MainWindow</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New project...</source>
        <translation>新建项目(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open...</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>Open the &amp;demo</source>
        <translation>打开演示(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Export...</source>
        <translation>导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Ctrl+E</source>
        <translation>Ctrl+E</translation>
    </message>
    <message>
        <source>&amp;Close project</source>
        <translation>关闭项目(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>Nothing opened yet</source>
        <translation>尚未打开过项目</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>工具</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Stage</source>
        <translation>阶段(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Reset the window</source>
        <translation>重置窗口(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>文字大小(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>The language changes at the next start.</source>
        <translation>语言在下次启动时更改。</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;About NoNN Workbench</source>
        <translation>关于NoNN Workbench(&amp;A)</translation>
    </message>
    <message>
        <source>About NoNN Workbench</source>
        <translation>关于NoNN Workbench</translation>
    </message>
    <message>
        <source>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;Builds and inspects networks of neural networks (&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;).&lt;/p&gt;&lt;p&gt;Qt %2, LibTorch %3&lt;/p&gt;&lt;p&gt;Licence: GPL-3.0-or-later&lt;/p&gt;</source>
        <translation>&lt;h3&gt;NoNN Workbench %1&lt;/h3&gt;&lt;p&gt;构建和考察由神经网络组成的网络（&lt;a href=&quot;https://arxiv.org/abs/1907.11804&quot;&gt;arXiv 1907.11804&lt;/a&gt;）。&lt;/p&gt;&lt;p&gt;Qt %2，LibTorch %3&lt;/p&gt;&lt;p&gt;许可证：GPL-3.0-or-later&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>日志</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>任务</translation>
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
        <translation>正在打开%1</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>无法打开%1：%2</translation>
    </message>
    <message>
        <source>Open a project (a folder ending in .nonn)</source>
        <translation>打开项目（以.nonn结尾的文件夹）</translation>
    </message>
    <message>
        <source>Making the demo project</source>
        <translation>正在创建演示项目</translation>
    </message>
    <message>
        <source>Work is under way</source>
        <translation>工作正在进行</translation>
    </message>
    <message>
        <source>A job is still running. A training is saved where it is and can be resumed later.</source>
        <translation>仍有任务在运行。训练会保存当前进度，以后可以继续。</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Keep working</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>&amp;Import a filter graph...</source>
        <translation>导入滤波器图(&amp;I)…</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>没有可撤销的操作</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>没有可重做的操作</translation>
    </message>
    <message>
        <source>Copy as nonn &amp;commands</source>
        <translation>复制为nonn命令(&amp;C)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+C</source>
        <translation>Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Writing the commands</source>
        <translation>正在写出命令</translation>
    </message>
    <message>
        <source>Copied: commands that make the project as far as this page.</source>
        <translation>已复制：重现项目直到本页的命令。</translation>
    </message>
    <message>
        <source>Not copied</source>
        <translation>未复制</translation>
    </message>
    <message>
        <source>&amp;Projector mode</source>
        <translation>投影模式(&amp;P)</translation>
    </message>
    <message numerus="yes">
        <source>Jobs: %n under way</source>
        <translation>
            <numerusform>任务：%n个进行中</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking at the damage</source>
        <translation>正在检查损坏情况</translation>
    </message>
    <message>
        <source>The settings can come back as the program wrote them last.</source>
        <translation>可以恢复到本程序上次写入的设置。</translation>
    </message>
    <message>
        <source>Can be made again: %1.</source>
        <translation>可以重新生成：%1。</translation>
    </message>
    <message>
        <source>The damaged files stay beside, their names ending in &quot;.damaged&quot;.</source>
        <translation>损坏的文件保留在旁边，名称以“.damaged”结尾。</translation>
    </message>
    <message>
        <source>Repairing the project</source>
        <translation>正在修复项目</translation>
    </message>
    <message>
        <source>New here? A tour of two minutes: Help, Lessons.</source>
        <translation>初次使用？两分钟导览：帮助 &gt; 课程。</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>动画(&amp;M)</translation>
    </message>
    <message>
        <source>Reduced</source>
        <translation>减弱</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>完整</translation>
    </message>
</context>
<context>
    <name>nonn::Manual</name>
    <message>
        <source>Manual</source>
        <translation>手册</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>后退</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>目录</translation>
    </message>
    <message>
        <source>This is the first page that was opened.</source>
        <translation>这是最先打开的页面。</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>搜索手册</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>未找到</translation>
    </message>
</context>
<context>
    <name>nonn::NewProjectWizard</name>
    <message>
        <source>New project</source>
        <translation>新建项目</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>创建</translation>
    </message>
    <message>
        <source>Making the project</source>
        <translation>正在创建项目</translation>
    </message>
    <message>
        <source>Making the project...</source>
        <translation>正在创建项目…</translation>
    </message>
</context>
<context>
    <name>nonn::NodeSearch</name>
    <message>
        <source>No Avahi answers on this machine (%1). Install avahi-daemon, or type the address.</source>
        <translation>本机上没有Avahi应答（%1）。请安装avahi-daemon，或输入地址。</translation>
    </message>
</context>
<context>
    <name>nonn::NodesModel</name>
    <message>
        <source>starting</source>
        <translation>正在启动</translation>
    </message>
    <message>
        <source>not met yet</source>
        <translation>尚未联系</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>就绪</translation>
    </message>
    <message>
        <source>late</source>
        <translation>响应慢</translation>
    </message>
    <message>
        <source>dead</source>
        <translation>失效</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>did not start</source>
        <translation>未能启动</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Median (ms)</source>
        <translation>中位数(ms)</translation>
    </message>
    <message>
        <source>99 % (ms)</source>
        <translation>99% (ms)</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>Questions that it answered</source>
        <translation>它已作答的提问数</translation>
    </message>
    <message>
        <source>Half of its last answers came within this time</source>
        <translation>最近的回答有半数在此时间内到达</translation>
    </message>
    <message>
        <source>99 of 100 of its last answers came within this time</source>
        <translation>最近的回答100次中有99次在此时间内到达</translation>
    </message>
    <message>
        <source>To the node: images and what goes with them, as gRPC messages</source>
        <translation>发往节点：图像及其附带内容，按gRPC消息计</translation>
    </message>
    <message>
        <source>From the node: answers and what goes with them</source>
        <translation>来自节点：回答及其附带内容</translation>
    </message>
</context>
<context>
    <name>nonn::NodesRow</name>
    <message>
        <source>Unplug the real nodes, too</source>
        <translation>同时拔下真实节点</translation>
    </message>
    <message>
        <source>While this is ticked, unplugging a device ends its nonn-node at once, as a device that loses its power, and plugging it in starts it again at its address.</source>
        <translation>勾选时，拔下设备会立即结束其nonn-node，如同设备断电；接入设备则在其地址重新启动。</translation>
    </message>
    <message>
        <source>%1 of %2 nodes of these students run on this machine (see Devices).</source>
        <translation>这些学生网络的%2个节点中有%1个在本机运行（见“设备”）。</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseModel</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>It costs most of all: so many decibels below what it takes in</source>
        <translation>它代价最大：比其输入低这么多分贝</translation>
    </message>
    <message>
        <source>Of what the layer makes: 10 log10 of what it must say, squared, by how far off that is, squared. Six decibels are one bit.</source>
        <translation>该层的输出：应有值的平方除以偏差的平方，取10 log10。六分贝为一比特。</translation>
    </message>
    <message>
        <source>Below the worst of what the layer takes in; below 0 where errors cancel out</source>
        <translation>低于该层输入中最差者的部分；误差相消时小于0</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Output (C × H × W)</source>
        <translation>输出(C × H × W)</translation>
    </message>
    <message>
        <source>Signal to noise (dB)</source>
        <translation>信噪比（dB）</translation>
    </message>
    <message>
        <source>Lost here (dB)</source>
        <translation>此处损失（dB）</translation>
    </message>
</context>
<context>
    <name>nonn::NoiseView</name>
    <message>
        <source>What 8-bit integers cost each layer</source>
        <translation>8位整数使各层损失多少</translation>
    </message>
    <message>
        <source>Student whose layers are shown</source>
        <translation>显示其各层的学生网络</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>In 8-bit integers %1 % of %L2 validation images are right, %3 % before.</source>
        <translation>用8位整数时，%L2幅验证图像中%1%正确，之前为%3%。</translation>
    </message>
    <message>
        <source>%1 costs most: %2 dB.</source>
        <translation>%1代价最大：%2 dB。</translation>
    </message>
</context>
<context>
    <name>nonn::PartFoldersForm</name>
    <message>
        <source>Parts or classes, by their names</source>
        <translation>按名称判断是组成部分还是类别</translation>
    </message>
    <message>
        <source>Classes, whatever their names</source>
        <translation>无论名称如何都是类别</translation>
    </message>
    <message>
        <source>Parts that I choose</source>
        <translation>自行选择组成部分</translation>
    </message>
    <message>
        <source>Folders in it</source>
        <translation>其中的文件夹</translation>
    </message>
    <message>
        <source>To train on</source>
        <translation>用于训练</translation>
    </message>
    <message>
        <source>To choose by</source>
        <translation>用于选择</translation>
    </message>
    <message>
        <source>For the last test</source>
        <translation>用于最终测试</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Some of those to train on</source>
        <translation>从训练图像中分出一部分</translation>
    </message>
    <message>
        <source>Choose the folder that holds the images to train on.</source>
        <translation>请选择存放训练图像的文件夹。</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionPage</name>
    <message>
        <source>Comparison with controls</source>
        <translation>与对照比较</translation>
    </message>
    <message>
        <source>Filters kept</source>
        <translation>保留的滤波器</translation>
    </message>
    <message>
        <source>Activity kept</source>
        <translation>保留的活跃度</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>模块度</translation>
    </message>
    <message>
        <source>Communities found</source>
        <translation>找到的社区</translation>
    </message>
    <message>
        <source>Stability</source>
        <translation>稳定性</translation>
    </message>
    <message>
        <source>Masked teacher</source>
        <translation>掩蔽教师网络</translation>
    </message>
    <message>
        <source>Random and contiguous groups have the same sizes and the same filters kept: what is better than they is the graph&apos;s doing.</source>
        <translation>随机组和连续组的大小相同，保留的滤波器也相同：优于它们的部分就是图的贡献。</translation>
    </message>
    <message>
        <source>Filters of each student</source>
        <translation>各学生网络的滤波器</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>滤波器数</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>No partition yet.</source>
        <translation>尚无划分。</translation>
    </message>
    <message>
        <source>Modularity against resolution</source>
        <translation>模块度随分辨率的变化</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>分辨率</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>社区数</translation>
    </message>
    <message>
        <source>Modularity beside chance</source>
        <translation>模块度与随机水平对比</translation>
    </message>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The controls have not been made yet.</source>
        <translation>尚未生成对照。</translation>
    </message>
    <message>
        <source>How much more of the edges&apos; weight lies within students than chance would put there; at resolution 1, discarded filters as a group of their own.</source>
        <translation>学生网络内部的边权重比随机情形多出多少；分辨率为1，舍弃的滤波器自成一组。</translation>
    </message>
    <message>
        <source>How alike the groups of other seeds are: mean normalised mutual information, 1 is the same.</source>
        <translation>与其他随机种子所得分组的相似程度：平均归一化互信息，1表示相同。</translation>
    </message>
    <message>
        <source>The teacher&apos;s accuracy on validation images when it has only the filters that are kept.</source>
        <translation>只保留这些滤波器时，教师网络在验证图像上的准确率。</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Discarded</source>
        <translation>已舍弃</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>edited by hand</source>
        <translation>经手动编辑</translation>
    </message>
    <message>
        <source>at resolution %1</source>
        <translation>分辨率%1</translation>
    </message>
    <message numerus="yes">
        <source>over %n seed(s)</source>
        <translation>
            <numerusform>%n个随机种子</numerusform>
        </translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>教师网络%1</translation>
    </message>
    <message>
        <source>Computing the curve…</source>
        <translation>正在计算曲线…</translation>
    </message>
    <message>
        <source>The curve has not been computed yet.</source>
        <translation>曲线尚未计算。</translation>
    </message>
    <message numerus="yes">
        <source>Computing: %n resolution(s) so far.</source>
        <translation>
            <numerusform>正在计算：目前%n个分辨率。</numerusform>
        </translation>
    </message>
    <message>
        <source>Click a point, or go to it by the arrow keys and press Enter, to partition at its resolution.</source>
        <translation>单击某一点，或用方向键移到该点并按Enter，即以其分辨率进行划分。</translation>
    </message>
    <message>
        <source>of a sample of %1 images</source>
        <translation>%1幅图像的样本</translation>
    </message>
</context>
<context>
    <name>nonn::PartitionStage</name>
    <message>
        <source>Partition</source>
        <translation>划分</translation>
    </message>
    <message>
        <source>The filters are divided as soon as there is a filter graph.</source>
        <translation>有滤波器图后即可划分滤波器。</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>前往滤波器图</translation>
    </message>
    <message>
        <source>Trying resolutions</source>
        <translation>正在尝试各分辨率</translation>
    </message>
    <message>
        <source>Comparing with chance</source>
        <translation>正在与随机水平比较</translation>
    </message>
    <message>
        <source>This partition</source>
        <translation>此划分</translation>
    </message>
    <message>
        <source>Random, same sizes</source>
        <translation>随机，大小相同</translation>
    </message>
    <message>
        <source>Contiguous, same sizes</source>
        <translation>连续，大小相同</translation>
    </message>
    <message>
        <source>Bringing back variant %1</source>
        <translation>正在恢复变体%1</translation>
    </message>
    <message>
        <source>choose variant %1</source>
        <translation>选用变体%1</translation>
    </message>
    <message>
        <source>Reading the variants</source>
        <translation>正在读取变体</translation>
    </message>
    <message>
        <source>Keeping the partition as %1</source>
        <translation>正在将划分保留为%1</translation>
    </message>
    <message>
        <source>Removing variant %1</source>
        <translation>正在移除变体%1</translation>
    </message>
    <message>
        <source>remove variant %1</source>
        <translation>移除变体%1</translation>
    </message>
</context>
<context>
    <name>nonn::PlacePage</name>
    <message>
        <source>Where?</source>
        <translation>放在哪里？</translation>
    </message>
    <message>
        <source>A project is a folder of plain JSON, CSV and .pt files.</source>
        <translation>项目是一个文件夹，内含普通的JSON、CSV和.pt文件。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>Makes %1</source>
        <translation>将创建%1</translation>
    </message>
    <message>
        <source>Folder for the project</source>
        <translation>项目所在文件夹</translation>
    </message>
    <message>
        <source>The project needs a name.</source>
        <translation>项目需要名称。</translation>
    </message>
    <message>
        <source>A name holds no &quot;/&quot;: choose the folder below.</source>
        <translation>名称中不能有“/”：请在下方选择文件夹。</translation>
    </message>
    <message>
        <source>The folder must be a whole path, as /home/me.</source>
        <translation>文件夹必须是完整路径，如/home/me。</translation>
    </message>
</context>
<context>
    <name>nonn::PlanModel</name>
    <message>
        <source>memory</source>
        <translation>存储</translation>
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
        <translation>需要%1的%2，只有%3</translation>
    </message>
    <message>
        <source>the next larger, %1, needs %2 of %3</source>
        <translation>下一个更大的网络%1需要%2的%3</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>可放入</translation>
    </message>
    <message>
        <source>too big</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>消息</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>This device is spare: it runs no student.</source>
        <translation>此设备为备用：不运行学生网络。</translation>
    </message>
    <message>
        <source>Probability that the device does not answer</source>
        <translation>设备不作答的概率</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线模块</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>离线</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>存储(B)</translation>
    </message>
    <message>
        <source>RAM (B)</source>
        <translation>RAM(B)</translation>
    </message>
    <message>
        <source>Message (B)</source>
        <translation>消息(B)</translation>
    </message>
    <message>
        <source>Gone (%)</source>
        <translation>离线(%)</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1；%2</translation>
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
        <translation>设备与学生网络</translation>
    </message>
    <message numerus="yes">
        <source>%n student(s) do not fit: nothing of the zoo is small enough. Give those devices more.</source>
        <translation>
            <numerusform>%n个学生网络放不下：内置网络库中没有足够小的网络。请为相应设备放宽上限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every student fits. The largest takes %1, 1/%2 of the teacher&apos;s %3.</source>
        <translation>每个学生网络都能放下。最大的占%1，是教师网络%3的1/%2。</translation>
    </message>
    <message>
        <source>Student %1 %2.</source>
        <translation>学生网络%1：%2。</translation>
    </message>
    <message>
        <source>Expected bytes an image</source>
        <translation>每幅图像的期望字节数</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>All messages arrive</source>
        <translation>所有消息都到达</translation>
    </message>
    <message>
        <source>Double-click a cell to change it, or type into it; an empty limit does not limit.</source>
        <translation>双击单元格或直接输入即可更改；上限留空表示不限。</translation>
    </message>
    <message>
        <source>Add a device</source>
        <translation>添加设备</translation>
    </message>
    <message>
        <source>A spare one, as the settings at the right say; then choose its student.</source>
        <translation>按右侧设置添加备用设备；随后为其选择学生网络。</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>创建副本</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Choose a device first.</source>
        <translation>请先选择一个设备。</translation>
    </message>
    <message>
        <source>Another such device that runs the same student: a replica.</source>
        <translation>再添加一个运行同一学生网络的同类设备：副本。</translation>
    </message>
    <message>
        <source>%1 mJ</source>
        <translation>%1 mJ</translation>
    </message>
    <message>
        <source>Its RAM</source>
        <translation>其RAM</translation>
    </message>
    <message>
        <source>Its layers</source>
        <translation>其各层</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>学生网络的数量</translation>
    </message>
    <message>
        <source>More of the plan</source>
        <translation>规划的更多内容</translation>
    </message>
</context>
<context>
    <name>nonn::PlanSettingsForm</name>
    <message>
        <source>Plan with these</source>
        <translation>按此规划</translation>
    </message>
    <message>
        <source>every device</source>
        <translation>每个设备</translation>
    </message>
    <message>
        <source>the chosen device</source>
        <translation>所选设备</translation>
    </message>
    <message>
        <source>each its own</source>
        <translation>各自设定</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用于</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Its speed and power say how long an image takes and what it costs.</source>
        <translation>其速度和功率决定处理一幅图像的时间和能耗。</translation>
    </message>
    <message>
        <source>Radio</source>
        <translation>无线模块</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>精度</translation>
    </message>
    <message>
        <source>Numbers in which weights, activations and messages are stored.</source>
        <translation>存储权重、激活值和消息所用的数值格式。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>For the weights as deployed; KB = 1000 bytes.</source>
        <translation>用于部署后的权重；KB = 1000字节。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations at their peak, the input included.</source>
        <translation>用于峰值时的激活值，含输入。</translation>
    </message>
    <message>
        <source>MACs</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>Multiply-accumulates an image.</source>
        <translation>每幅图像的乘加次数。</translation>
    </message>
    <message>
        <source>as large as its device holds</source>
        <translation>按设备容量取最大</translation>
    </message>
    <message>
        <source>by its share of the filters</source>
        <translation>按所占滤波器的份额</translation>
    </message>
    <message>
        <source>latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>energy</source>
        <translation>能耗</translation>
    </message>
    <message>
        <source>accuracy when devices fail</source>
        <translation>设备失效时的准确率</translation>
    </message>
    <message>
        <source>Choose each device&apos;s student</source>
        <translation>为各设备选择学生网络</translation>
    </message>
    <message>
        <source>Of all ways to give these students to these devices, the best one; spare devices become replicas where that helps.</source>
        <translation>在把这些学生网络分给这些设备的所有方式中取最佳；有益时备用设备成为副本。</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Of a student: with few filters it can be small, too.</source>
        <translation>学生网络的大小：滤波器少时也可以小。</translation>
    </message>
    <message>
        <source>Best at</source>
        <translation>优先目标</translation>
    </message>
    <message>
        <source>What counts when the program chooses which device runs which student.</source>
        <translation>程序选择由哪个设备运行哪个学生网络时所看重的指标。</translation>
    </message>
    <message>
        <source>no limit, or as 50M</source>
        <translation>不限，或如50M</translation>
    </message>
    <message>
        <source>no limit, or as 500KB</source>
        <translation>不限，或如500KB</translation>
    </message>
    <message>
        <source>A device needs one limit at least: memory, RAM or MACs.</source>
        <translation>设备至少需要一个上限：存储、RAM或MAC数。</translation>
    </message>
    <message>
        <source>There are no students yet: divide the filters first.</source>
        <translation>尚无学生网络：请先划分滤波器。</translation>
    </message>
    <message>
        <source>%1 devices are too few for %2 students: each needs one.</source>
        <translation>%1个设备不够%2个学生网络使用：每个学生网络需要一个。</translation>
    </message>
    <message>
        <source>Figures of the device...</source>
        <translation>设备数值…</translation>
    </message>
    <message>
        <source>Figures of the radio...</source>
        <translation>无线模块数值…</translation>
    </message>
    <message>
        <source>Rates, start cost, memory, power: kept as your own, for all projects.</source>
        <translation>速率、启动开销、存储、功率：作为自己的保存，用于所有项目。</translation>
    </message>
    <message>
        <source>The devices differ: choose one above.</source>
        <translation>设备各不相同：请在上面选择一台。</translation>
    </message>
    <message>
        <source>Rate, latency, frames, losses: kept as your own, for all projects.</source>
        <translation>速率、延迟、帧、丢失：作为自己的保存，用于所有项目。</translation>
    </message>
    <message>
        <source>The radios differ: choose one above.</source>
        <translation>无线模块各不相同：请在上面选择一个。</translation>
    </message>
</context>
<context>
    <name>nonn::PlanStage</name>
    <message>
        <source>change devices</source>
        <translation>更改设备</translation>
    </message>
    <message>
        <source>Reading device profiles</source>
        <translation>正在读取设备配置</translation>
    </message>
    <message>
        <source>A plan needs the filters divided among students first.</source>
        <translation>规划之前须先把滤波器划分给各学生网络。</translation>
    </message>
    <message>
        <source>Go to the filter graph</source>
        <translation>前往滤波器图</translation>
    </message>
    <message>
        <source>The partition has changed since this plan was made.</source>
        <translation>此规划生成之后，划分已有更改。</translation>
    </message>
    <message>
        <source>Plan again</source>
        <translation>重新规划</translation>
    </message>
    <message>
        <source>Say at the right what a device can hold, and every student gets the largest network that fits.</source>
        <translation>在右侧指明设备的容量，每个学生网络就会得到能放下的最大网络。</translation>
    </message>
    <message>
        <source>Plan for 500 KB a device</source>
        <translation>按每设备500 KB规划</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>正在规划</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>规划</translation>
    </message>
    <message>
        <source>Show that plan</source>
        <translation>显示那个规划</translation>
    </message>
    <message>
        <source>Not every student fits: this is not kept.</source>
        <translation>并非每个学生网络都能放下：此规划不予保留。</translation>
    </message>
    <message>
        <source>And so on.</source>
        <translation>其余类推。</translation>
    </message>
    <message>
        <source>Change it so</source>
        <translation>照此更改</translation>
    </message>
    <message>
        <source>Nothing can be trained yet.</source>
        <translation>还没有可训练的内容。</translation>
    </message>
    <message>
        <source>Train would still train the plan before it (%1).</source>
        <translation>“训练”仍会使用之前的规划（%1）。</translation>
    </message>
    <message>
        <source>Comparing numbers of students</source>
        <translation>正在比较学生网络的数量</translation>
    </message>
    <message>
        <source>No device was added: say at the right what it holds, for nothing limits it yet.</source>
        <translation>没有添加设备：尚无任何上限，请在右侧指明其容量。</translation>
    </message>
    <message>
        <source>Figures of a device</source>
        <translation>设备的数值</translation>
    </message>
    <message>
        <source>Figures of a radio</source>
        <translation>无线模块的数值</translation>
    </message>
    <message>
        <source>Saving own devices</source>
        <translation>正在保存自己的设备</translation>
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
        <translation>清除这些数值</translation>
    </message>
    <message>
        <source>What comes with the program is as it came; what does not is no more.</source>
        <translation>随程序提供的恢复原样；其余的不再存在。</translation>
    </message>
</context>
<context>
    <name>nonn::ProfileFigures</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>With another name it becomes another one; the one before stays.</source>
        <translation>换一个名称即成为另一个；原来的保留。</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>存储</translation>
    </message>
    <message>
        <source>For weights, as 500KB. Empty: not known.</source>
        <translation>用于权重，如500KB。留空：未知。</translation>
    </message>
    <message>
        <source>RAM</source>
        <translation>RAM</translation>
    </message>
    <message>
        <source>For activations.</source>
        <translation>用于激活值。</translation>
    </message>
    <message>
        <source>Rate, %1 (million MACs/s)</source>
        <translation>速率，%1（百万MAC/s）</translation>
    </message>
    <message>
        <source>In dense convolutions.</source>
        <translation>普通卷积。</translation>
    </message>
    <message>
        <source>Depthwise rate, %1 (million MACs/s)</source>
        <translation>深度卷积速率，%1（百万MAC/s）</translation>
    </message>
    <message>
        <source>In depthwise convolutions. Empty: as dense.</source>
        <translation>深度卷积。留空：同普通卷积。</translation>
    </message>
    <message>
        <source>Start cost (ms)</source>
        <translation>启动开销（ms）</translation>
    </message>
    <message>
        <source>What an image costs beyond its arithmetic.</source>
        <translation>一幅图像除计算之外的开销。</translation>
    </message>
    <message>
        <source>Power (W)</source>
        <translation>功率（W）</translation>
    </message>
    <message>
        <source>While it computes.</source>
        <translation>计算时。</translation>
    </message>
    <message>
        <source>Energy, %1 (nJ/MAC)</source>
        <translation>能耗，%1（nJ/MAC）</translation>
    </message>
    <message>
        <source>Goes before the power.</source>
        <translation>优先于功率。</translation>
    </message>
    <message>
        <source>Rate (million bits/s)</source>
        <translation>速率（百万bit/s）</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>延迟(ms)</translation>
    </message>
    <message>
        <source>Of a message. Empty: counted as 0.</source>
        <translation>每条消息。留空：按0计。</translation>
    </message>
    <message>
        <source>Delay by chance (ms)</source>
        <translation>随机延迟（ms）</translation>
    </message>
    <message>
        <source>Its mean.</source>
        <translation>其平均值。</translation>
    </message>
    <message>
        <source>Frame (bytes)</source>
        <translation>帧（字节）</translation>
    </message>
    <message>
        <source>Of a message that one frame carries.</source>
        <translation>一帧所载的消息。</translation>
    </message>
    <message>
        <source>Header (bytes)</source>
        <translation>头部（字节）</translation>
    </message>
    <message>
        <source>Added to each frame.</source>
        <translation>加在每一帧上。</translation>
    </message>
    <message>
        <source>Energy (nJ/bit)</source>
        <translation>能耗（nJ/bit）</translation>
    </message>
    <message>
        <source>Lost frames (%)</source>
        <translation>丢帧（%）</translation>
    </message>
    <message>
        <source>How probable it is that a frame is lost.</source>
        <translation>一帧丢失的概率。</translation>
    </message>
    <message>
        <source>Repetitions</source>
        <translation>重传</translation>
    </message>
    <message>
        <source>Of a frame that was lost, at most.</source>
        <translation>丢失的一帧，最多次数。</translation>
    </message>
    <message>
        <source>As an application sees it that fills its frames.</source>
        <translation>应用程序填满帧时所见的速率。</translation>
    </message>
    <message>
        <source>Protocols (bytes)</source>
        <translation>协议（字节）</translation>
    </message>
    <message>
        <source>Added to each message by what lies above frames.</source>
        <translation>帧以上各层加在每条消息上的量。</translation>
    </message>
</context>
<context>
    <name>nonn::RamView</name>
    <message>
        <source>In RAM at the peak</source>
        <translation>峰值时的RAM占用</translation>
    </message>
    <message>
        <source>Tensor (C × H × W)</source>
        <translation>张量(C × H × W)</translation>
    </message>
    <message>
        <source>In RAM (B)</source>
        <translation>RAM占用(B)</translation>
    </message>
    <message>
        <source>What the RAM goes to</source>
        <translation>RAM的用途</translation>
    </message>
    <message>
        <source>input: the image</source>
        <translation>输入：图像</translation>
    </message>
    <message>
        <source>no longer read</source>
        <translation>不再读取</translation>
    </message>
    <message>
        <source>output of %1</source>
        <translation>%1的输出</translation>
    </message>
    <message>
        <source>scratch of the operation</source>
        <translation>操作的暂存区</translation>
    </message>
    <message>
        <source>all together</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 of RAM, set by %2.</source>
        <translation>RAM为%1，由%2决定。</translation>
    </message>
    <message>
        <source>%1 Lower would be %2.</source>
        <translation>%1可降低用量的办法：%2。</translation>
    </message>
</context>
<context>
    <name>nonn::RunChoice</name>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>No trained students yet</source>
        <translation>尚无训练好的学生网络</translation>
    </message>
    <message>
        <source>None of the present plan</source>
        <translation>当前规划没有</translation>
    </message>
    <message>
        <source>Latest (run %1)</source>
        <translation>最新（运行%1）</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>运行%1</translation>
    </message>
    <message>
        <source>another partition or plan</source>
        <translation>其他划分或规划</translation>
    </message>
    <message>
        <source>Train students first.</source>
        <translation>请先训练学生网络。</translation>
    </message>
</context>
<context>
    <name>nonn::RunsModel</name>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>stale</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>Stopped before its last epoch; it can be resumed.</source>
        <translation>在最后一轮之前停止；可以继续。</translation>
    </message>
    <message>
        <source>The partition or the plan has changed since this run.</source>
        <translation>此次运行之后，划分或规划已有更改。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Best epoch</source>
        <translation>最佳轮</translation>
    </message>
    <message>
        <source>Validation accuracy (%)</source>
        <translation>验证准确率(%)</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Beta</source>
        <translation>Beta</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>部分</translation>
    </message>
    <message>
        <source>Of some students only: the nonn merge command joins it with runs of the others.</source>
        <translation>仅含部分学生网络：nonn merge命令可将其与其余学生网络的运行合并。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>nonn::SampleBrowser</name>
    <message>
        <source>Students disagree</source>
        <translation>学生网络意见不一</translation>
    </message>
    <message>
        <source>True class</source>
        <translation>真实类别</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>回答</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Right or wrong</source>
        <translation>正确或错误</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Only images to which those plugged in would give different answers alone</source>
        <translation>仅显示已接入者单独作答时回答不同的图像</translation>
    </message>
    <message>
        <source>What everybody says of the image</source>
        <translation>各方对该图像的回答</translation>
    </message>
    <message>
        <source>Any true class</source>
        <translation>任意真实类别</translation>
    </message>
    <message>
        <source>Any answer</source>
        <translation>任意回答</translation>
    </message>
    <message>
        <source>Is %1</source>
        <translation>实为%1</translation>
    </message>
    <message>
        <source>Taken for %1</source>
        <translation>判为%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln image(s), named by the answer</source>
        <translation>
            <numerusform>%1/%Ln幅图像，按回答命名</numerusform>
        </translation>
    </message>
    <message>
        <source>What students say of each image is not there yet.</source>
        <translation>尚无学生网络对各图像的回答。</translation>
    </message>
    <message>
        <source>No image is like that.</source>
        <translation>没有这样的图像。</translation>
    </message>
    <message>
        <source>Image %1</source>
        <translation>图像%1</translation>
    </message>
    <message>
        <source>is %1</source>
        <comment>an image, its true class</comment>
        <translation>实为%1</translation>
    </message>
    <message>
        <source>True class: %1</source>
        <translation>真实类别：%1</translation>
    </message>
</context>
<context>
    <name>nonn::Session</name>
    <message>
        <source>Reading the project</source>
        <translation>正在读取项目</translation>
    </message>
</context>
<context>
    <name>nonn::SettingsForm</name>
    <message>
        <source>Reset to the default</source>
        <translation>恢复默认值</translation>
    </message>
    <message>
        <source>Reset %1</source>
        <translation>重置%1</translation>
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
        <translation>网络看到的是这一边长（像素）的正方形：图像经双线性缩放，并裁剪到中间的正方形。</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>As they are</source>
        <translation>保持原样</translation>
    </message>
</context>
<context>
    <name>nonn::SinkFrames</name>
    <message>
        <source>Pictures of this camera cannot be read: their format is %1.</source>
        <translation>无法读取此摄像头的图片：格式为%1。</translation>
    </message>
</context>
<context>
    <name>nonn::StageController</name>
    <message>
        <source>about %1 left</source>
        <translation>剩余约%1</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>隐藏</translation>
    </message>
    <message>
        <source>Cancelled; what was there before is unchanged.</source>
        <translation>已取消；原有内容没有变化。</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>正在保存</translation>
    </message>
</context>
<context>
    <name>nonn::StageFrame</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>nonn::StageList</name>
    <message>
        <source>done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>out of date</source>
        <translation>已过时</translation>
    </message>
    <message>
        <source>running</source>
        <translation>运行中</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>失败</translation>
    </message>
    <message>
        <source>not made yet</source>
        <translation>尚未生成</translation>
    </message>
    <message>
        <source>Stages</source>
        <translation>阶段</translation>
    </message>
</context>
<context>
    <name>nonn::StudentScoresModel</name>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Alone, %</source>
        <translation>单独，%</translation>
    </message>
    <message>
        <source>The share of images that this student gets right when no other answers</source>
        <translation>没有其他学生网络作答时，此学生网络答对的图像比例</translation>
    </message>
    <message>
        <source>Without it, %</source>
        <translation>缺少它，%</translation>
    </message>
    <message>
        <source>The share that all others get right when this one does not answer</source>
        <translation>此学生网络不作答时，其余学生网络联合答对的图像比例</translation>
    </message>
    <message>
        <source>Fidelity</source>
        <translation>保真度</translation>
    </message>
    <message>
        <source>How close its features are to the teacher&apos;s of its filters: mean cosine, 1 is the same</source>
        <translation>其特征与教师网络相应滤波器特征的接近程度：平均余弦，1表示相同</translation>
    </message>
    <message>
        <source>By chance</source>
        <translation>随机水平</translation>
    </message>
    <message>
        <source>The same against the teacher&apos;s features of another image: what chance gives</source>
        <translation>与教师网络对另一幅图像的特征相比所得的值：随机情形的水平</translation>
    </message>
</context>
<context>
    <name>nonn::SubsetModel</name>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1 – plugged in now</source>
        <translation>%1 – 当前已接入</translation>
    </message>
    <message>
        <source>The share of images that these get right together</source>
        <translation>它们联合答对的图像比例</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Students that answer</source>
        <translation>作答的学生网络</translation>
    </message>
    <message>
        <source>Right, %</source>
        <translation>正确，%</translation>
    </message>
    <message>
        <source>The same by the fusion layer that was fitted for these alone</source>
        <translation>通过只为它们拟合的融合层得到的同一比例</translation>
    </message>
    <message>
        <source>Own layer, %</source>
        <translation>专用层，%</translation>
    </message>
</context>
<context>
    <name>nonn::SweepView</name>
    <message>
        <source>Memory a device</source>
        <translation>每个设备的存储</translation>
    </message>
    <message>
        <source>Memory of all</source>
        <translation>总存储</translation>
    </message>
    <message>
        <source>Sent for an image</source>
        <translation>每幅图像的发送量</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>延迟</translation>
    </message>
    <message>
        <source>Wrong answers</source>
        <translation>错误回答</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>run %1</source>
        <translation>运行%1</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络数</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>适配</translation>
    </message>
    <message>
        <source>Memory (B)</source>
        <translation>存储(B)</translation>
    </message>
    <message>
        <source>Of the largest student</source>
        <translation>最大的学生网络</translation>
    </message>
    <message>
        <source>Of all (B)</source>
        <translation>合计(B)</translation>
    </message>
    <message>
        <source>Memory of all students together</source>
        <translation>所有学生网络的存储之和</translation>
    </message>
    <message>
        <source>Sent (B)</source>
        <translation>发送(B)</translation>
    </message>
    <message>
        <source>Latency (ms)</source>
        <translation>延迟(ms)</translation>
    </message>
    <message>
        <source>Energy (mJ)</source>
        <translation>能耗(mJ)</translation>
    </message>
    <message>
        <source>Accuracy (%)</source>
        <translation>准确率(%)</translation>
    </message>
    <message>
        <source>On validation images, where such a network was trained</source>
        <translation>在验证图像上，如果训练过这样的网络</translation>
    </message>
    <message>
        <source>Numbers of students</source>
        <translation>学生网络的数量</translation>
    </message>
    <message>
        <source>Compare numbers</source>
        <translation>比较数量</translation>
    </message>
    <message>
        <source>What would 1, 2, 3 ... students cost? Nothing of the project is changed.</source>
        <translation>1、2、3……个学生网络的代价如何？项目不会有任何更改。</translation>
    </message>
    <message>
        <source>as much memory in all as now</source>
        <translation>总存储与现在相同</translation>
    </message>
    <message>
        <source>each device as it is</source>
        <translation>每个设备保持不变</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Figure across</source>
        <translation>横轴数值</translation>
    </message>
    <message>
        <source>Figure upwards</source>
        <translation>纵轴数值</translation>
    </message>
    <message>
        <source>against</source>
        <translation>相对于</translation>
    </message>
    <message>
        <source>Nothing is better in both</source>
        <translation>没有其他数量在两项上都更优</translation>
    </message>
    <message>
        <source>Another is better</source>
        <translation>有其他数量更优</translation>
    </message>
    <message>
        <source>%1 of 1, 2, 3 ... students</source>
        <translation>1、2、3……个学生网络的%1</translation>
    </message>
    <message>
        <source>Comparing ...</source>
        <translation>正在比较…</translation>
    </message>
    <message numerus="yes">
        <source>Take %n student(s)</source>
        <translation>
            <numerusform>采用%n个学生网络</numerusform>
        </translation>
    </message>
    <message>
        <source>Take this number</source>
        <translation>采用此数量</translation>
    </message>
    <message>
        <source>Choose a point of the picture or a line of the table first.</source>
        <translation>请先选择图中的一点或表中的一行。</translation>
    </message>
    <message>
        <source>The project has so many students now.</source>
        <translation>项目当前就是这个数量。</translation>
    </message>
    <message>
        <source>Divides the filters among so many; Undo takes it back.</source>
        <translation>把滤波器划分给这么多个学生网络；可以撤销。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherChoicePage</name>
    <message>
        <source>The one that comes with the program (for Fashion-MNIST)</source>
        <translation>程序自带的（用于Fashion-MNIST）</translation>
    </message>
    <message>
        <source>Later: train or import one in the project</source>
        <translation>以后：在项目中训练或导入</translation>
    </message>
    <message>
        <source>Which teacher?</source>
        <translation>使用哪个教师网络？</translation>
    </message>
    <message>
        <source>The large trained classifier that the students imitate.</source>
        <translation>学生网络所模仿的、训练好的大型分类器。</translation>
    </message>
    <message>
        <source>Teacher file</source>
        <translation>教师网络文件</translation>
    </message>
    <message>
        <source>Browse...</source>
        <translation>浏览…</translation>
    </message>
    <message>
        <source>The filter graph needs a teacher; until there is one the project holds the images alone.</source>
        <translation>滤波器图需要教师网络；在此之前项目中只有图像。</translation>
    </message>
    <message>
        <source>Choose the file.</source>
        <translation>请选择文件。</translation>
    </message>
    <message>
        <source>A file: TorchScript, ONNX, weights, or a teacher of this program</source>
        <translation>文件：TorchScript、ONNX、权重，或本程序的教师网络</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>正在查看…</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherCurves</name>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Cross-entropy</source>
        <translation>交叉熵</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>No figures yet: they come after the first epoch.</source>
        <translation>尚无数值：第一轮之后出现。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherImportDialog</name>
    <message>
        <source>Import %1</source>
        <translation>导入%1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherLook</name>
    <message>
        <source>Students imitate</source>
        <translation>学生网络模仿</translation>
    </message>
    <message>
        <source>Channels</source>
        <translation>通道</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Normalised by</source>
        <translation>归一化方式</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>均值</translation>
    </message>
    <message>
        <source>Deviation</source>
        <translation>标准差</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>正确</translation>
    </message>
    <message>
        <source>Normalisations</source>
        <translation>归一化</translation>
    </message>
    <message>
        <source>Only for a file of weights alone, as resnet18</source>
        <translation>仅用于只含权重的文件，如resnet18</translation>
    </message>
    <message>
        <source>Network of the zoo</source>
        <translation>内置网络库中的网络</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Teachers (%1)</source>
        <translation>教师网络 (%1)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>所有文件 (*)</translation>
    </message>
    <message>
        <source>Looking into it...</source>
        <translation>正在查看…</translation>
    </message>
    <message>
        <source>Looking at the teacher</source>
        <translation>正在查看教师网络</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 parameters, %n class(es), %3 filters to imitate</source>
        <translation>
            <numerusform>%1：%2个参数，%n个类别，%3个可模仿的滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>It has %1 of %2 validation images right.</source>
        <translation>它在%2幅验证图像中答对%1。</translation>
    </message>
    <message numerus="yes">
        <source>Of %n normalisation(s) tried that is the best: %1.</source>
        <translation>
            <numerusform>在尝试的%n种归一化中，最佳的是：%1。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is hardly more than by chance. Does it know these classes, in this order?</source>
        <translation>这几乎不比随机好。它是否认识这些类别，顺序是否如此？</translation>
    </message>
    <message>
        <source>The last map before pooling (proposed)</source>
        <translation>池化前的最后一个特征图（建议）</translation>
    </message>
    <message>
        <source>Of %1 validation images</source>
        <translation>基于%1幅验证图像</translation>
    </message>
    <message>
        <source>these images</source>
        <translation>这些图像</translation>
    </message>
    <message>
        <source>half</source>
        <translation>均为0.5</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>given</source>
        <translation>给定值</translation>
    </message>
    <message>
        <source>as the file says</source>
        <translation>按文件所述</translation>
    </message>
    <message>
        <source>0 to 255</source>
        <translation>0到255</translation>
    </message>
    <message>
        <source>%1, blue first</source>
        <translation>%1，蓝色在前</translation>
    </message>
    <message>
        <source>%1, as good</source>
        <translation>%1，同样好</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherPage</name>
    <message>
        <source>Layers</source>
        <translation>层</translation>
    </message>
    <message>
        <source>Precision of the deployed weights</source>
        <translation>部署权重的精度</translation>
    </message>
    <message>
        <source>How the weights are stored on a device</source>
        <translation>权重在设备上的存储方式</translation>
    </message>
    <message>
        <source>Deployed at</source>
        <translation>部署精度</translation>
    </message>
    <message>
        <source>In percent</source>
        <translation>以百分数表示</translation>
    </message>
    <message>
        <source>Confusion</source>
        <translation>混淆</translation>
    </message>
    <message>
        <source>Right, validation</source>
        <translation>准确率，验证</translation>
    </message>
    <message>
        <source>The share of validation images it gets right</source>
        <translation>它答对的验证图像比例</translation>
    </message>
    <message>
        <source>Right, test</source>
        <translation>准确率，测试</translation>
    </message>
    <message>
        <source>The share of test images it gets right</source>
        <translation>它答对的测试图像比例</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>参数量</translation>
    </message>
    <message>
        <source>MAC an image</source>
        <translation>每幅图像的MAC数</translation>
    </message>
    <message>
        <source>Multiplications with addition</source>
        <translation>乘加次数</translation>
    </message>
    <message>
        <source>Deployed, %1</source>
        <translation>部署后，%1</translation>
    </message>
    <message>
        <source>Its weights, batch norms folded where they can be</source>
        <translation>其权重，批归一化在可能时并入卷积</translation>
    </message>
    <message>
        <source>Peak activation, %1</source>
        <translation>激活值峰值，%1</translation>
    </message>
    <message>
        <source>The most memory that feature maps take at a time, for one image</source>
        <translation>处理一幅图像时，特征图同时占用的最大内存</translation>
    </message>
    <message>
        <source>Filters to share</source>
        <translation>可分配的滤波器</translation>
    </message>
    <message>
        <source>Of the feature layer, which students imitate</source>
        <translation>特征层的滤波器，由学生网络模仿</translation>
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
        <translation>导入教师网络文件…</translation>
    </message>
    <message>
        <source>Train a teacher...</source>
        <translation>训练教师网络…</translation>
    </message>
    <message>
        <source>The program comes with a teacher for Fashion-MNIST only.</source>
        <translation>程序只为Fashion-MNIST自带教师网络。</translation>
    </message>
    <message>
        <source>Use the built-in teacher</source>
        <translation>使用自带的教师网络</translation>
    </message>
    <message>
        <source>Go on with the training</source>
        <translation>继续训练</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherStage</name>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>A teacher is a large trained classifier. Import one or train one at the right.</source>
        <translation>教师网络是训练好的大型分类器。请在右侧导入或训练一个。</translation>
    </message>
    <message>
        <source>Use the one that comes with the program</source>
        <translation>使用程序自带的</translation>
    </message>
    <message>
        <source>Import a file...</source>
        <translation>导入文件…</translation>
    </message>
    <message>
        <source>Comes with the program; trained by it on Fashion-MNIST.</source>
        <translation>程序自带；由本程序在Fashion-MNIST上训练。</translation>
    </message>
    <message>
        <source>Trained in this project.</source>
        <translation>在本项目中训练。</translation>
    </message>
    <message>
        <source>Imported from %1</source>
        <translation>导入自%1</translation>
    </message>
    <message>
        <source>Reading what the teacher confuses</source>
        <translation>正在读取教师网络的混淆情况</translation>
    </message>
    <message numerus="yes">
        <source>%Ln test image(s)</source>
        <translation>
            <numerusform>%Ln幅测试图像</numerusform>
        </translation>
    </message>
    <message>
        <source>Import a teacher</source>
        <translation>导入教师网络</translation>
    </message>
    <message>
        <source>Importing the teacher</source>
        <translation>正在导入教师网络</translation>
    </message>
    <message>
        <source>The teacher is there; what was made from another is out of date.</source>
        <translation>教师网络已就绪；由其他教师网络生成的内容已过时。</translation>
    </message>
    <message>
        <source>Training %1</source>
        <translation>正在训练%1</translation>
    </message>
    <message>
        <source>The teacher is trained.</source>
        <translation>教师网络已训练完成。</translation>
    </message>
    <message>
        <source>This project&apos;s teacher is a program (TorchScript) that you have not imported on this computer. It does not run before you allow it: do so only where you know where the project comes from.</source>
        <translation>本项目的教师网络是您未在本计算机上导入过的程序(TorchScript)。未经许可不会运行：只有在您知道项目来源可靠时才应许可。</translation>
    </message>
    <message>
        <source>Allow it to run</source>
        <translation>允许运行</translation>
    </message>
    <message>
        <source>Allowing the teacher to run</source>
        <translation>正在许可教师网络</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2 of %n epoch(s))</source>
        <translation>
            <numerusform>%1（%2/%n轮）</numerusform>
        </translation>
    </message>
    <message>
        <source>The training of %1 was stopped.</source>
        <translation>%1的训练已停止。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>A training was stopped</source>
        <translation>有训练已停止</translation>
    </message>
    <message>
        <source>The training of %1 was stopped and can go on. A training with other settings takes its place.</source>
        <translation>%1的训练已停止，可以继续。以其他设置进行的训练会取代它。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新开始</translation>
    </message>
    <message>
        <source>Stopped: the training is saved where it was and can go on.</source>
        <translation>已停止：训练已在当前位置保存，可以继续。</translation>
    </message>
</context>
<context>
    <name>nonn::TeacherTrainingForm</name>
    <message>
        <source>Half of the images</source>
        <translation>一半图像</translation>
    </message>
    <message>
        <source>Train a teacher</source>
        <translation>训练教师网络</translation>
    </message>
    <message>
        <source>Architecture</source>
        <translation>架构</translation>
    </message>
    <message>
        <source>One of the list, or any width and depth: wrn-D-K, vgg-D-K, mobilenetv2-K.</source>
        <translation>从列表中选择，或任意宽度和深度：wrn-D-K、vgg-D-K、mobilenetv2-K。</translation>
    </message>
    <message>
        <source>Cosine, to 0</source>
        <translation>余弦，降至0</translation>
    </message>
    <message>
        <source>Steps, to a fifth each</source>
        <translation>阶梯，每次降至五分之一</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>How often every training image is seen.</source>
        <translation>每幅训练图像被看多少遍。</translation>
    </message>
    <message>
        <source>Images a batch</source>
        <translation>每批图像数</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>At its peak, after a short climb.</source>
        <translation>峰值，短暂上升之后达到。</translation>
    </message>
    <message>
        <source>It falls as</source>
        <translation>下降方式</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Weight decay</source>
        <translation>权重衰减</translation>
    </message>
    <message>
        <source>Move by up to</source>
        <translation>最大平移</translation>
    </message>
    <message>
        <source>Each image is shifted by chance; 0 leaves it in place.</source>
        <translation>每幅图像随机平移；0表示不移动。</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>There are no images to learn from yet.</source>
        <translation>尚无可供学习的图像。</translation>
    </message>
    <message numerus="yes">
        <source>%1 parameters, %2, %n filter(s) to share among students</source>
        <translation>
            <numerusform>%1个参数，%2，%n个可分给学生网络的滤波器</numerusform>
        </translation>
    </message>
    <message>
        <source>MAC</source>
        <translation>MAC数</translation>
    </message>
    <message>
        <source>No such network: %1</source>
        <translation>没有这样的网络：%1</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>显示图像的一部分，面积不小于此比例；0：完整图像，加以平移。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>亮度、对比度和饱和度的变化幅度不超过此比例。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>图像中有一个矩形被遮盖的概率。</translation>
    </message>
</context>
<context>
    <name>nonn::TimelineChart</name>
    <message>
        <source>receives</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>computes</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>等待</translation>
    </message>
    <message>
        <source>sends</source>
        <translation>发送</translation>
    </message>
    <message>
        <source>fuses</source>
        <translation>融合</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1到%2</translation>
    </message>
    <message>
        <source>%1, altogether</source>
        <translation>%1，总计</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>网络</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>活动</translation>
    </message>
    <message>
        <source>From (ms)</source>
        <translation>起(ms)</translation>
    </message>
    <message>
        <source>To (ms)</source>
        <translation>止(ms)</translation>
    </message>
</context>
<context>
    <name>nonn::TrainPage</name>
    <message>
        <source>Runs</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Epoch</source>
        <translation>轮</translation>
    </message>
    <message>
        <source>Validation accuracy</source>
        <translation>验证准确率</translation>
    </message>
    <message>
        <source>Images/s</source>
        <translation>图像/秒</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>剩余时间</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Logarithmic loss</source>
        <translation>对数损失</translation>
    </message>
    <message>
        <source>Smoothing</source>
        <translation>平滑</translation>
    </message>
    <message>
        <source>Smoothing of the curves</source>
        <translation>曲线平滑</translation>
    </message>
    <message>
        <source>Weight of what came before in an exponential mean; the raw curves stay visible.</source>
        <translation>指数平均中先前值的权重；原始曲线仍然可见。</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Accuracy on validation images</source>
        <translation>验证图像上的准确率</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>准确率</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>A plan that fits is needed before training.</source>
        <translation>训练之前需要有可放入设备的规划。</translation>
    </message>
    <message>
        <source>Begins anew; the unfinished run stays as it is.</source>
        <translation>重新开始；未完成的运行保持不变。</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师网络</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>best %1, epoch %2</source>
        <translation>最佳%1，第%2轮</translation>
    </message>
    <message>
        <source>teacher %1</source>
        <translation>教师网络%1</translation>
    </message>
    <message>
        <source>Use this run</source>
        <translation>使用此运行</translation>
    </message>
    <message>
        <source>Brings back the graph, partition and plan that it was made from; can be undone.</source>
        <translation>恢复它所用的图、划分和规划；可以撤销。</translation>
    </message>
    <message>
        <source>It is of an older version, which did not keep its partition and plan.</source>
        <translation>它来自旧版本，当时没有保存其划分和规划。</translation>
    </message>
    <message>
        <source>For a run of another partition or plan than the project has now.</source>
        <translation>用于与项目当前的划分或规划不同的运行。</translation>
    </message>
    <message>
        <source>A training is under way: pause or cancel it first.</source>
        <translation>训练正在进行：请先暂停或取消。</translation>
    </message>
    <message>
        <source>Nothing is being trained.</source>
        <translation>没有正在进行的训练。</translation>
    </message>
    <message>
        <source>Saves the training where it is; it can go on later.</source>
        <translation>在当前位置保存训练；以后可以继续。</translation>
    </message>
    <message>
        <source>The training is being saved.</source>
        <translation>正在保存训练。</translation>
    </message>
    <message>
        <source>Ends the training; what it has reached stays, and can go on later.</source>
        <translation>结束训练；已取得的结果保留，以后可以继续。</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Name of the run</source>
        <translation>运行的名称</translation>
    </message>
    <message>
        <source>Note on the run</source>
        <translation>运行的备注</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Delete the run?</source>
        <translation>删除该运行？</translation>
    </message>
    <message>
        <source>%1 and its students go for good.</source>
        <translation>%1及其学生网络将永久删除。</translation>
    </message>
    <message>
        <source>There is no run yet.</source>
        <translation>尚无运行。</translation>
    </message>
    <message>
        <source>Name of run %1</source>
        <translation>运行%1的名称</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>It is being trained.</source>
        <translation>正在训练。</translation>
    </message>
    <message>
        <source>No figures yet: they come within the first epoch.</source>
        <translation>尚无数值：在第一轮之内出现。</translation>
    </message>
</context>
<context>
    <name>nonn::TrainSettingsForm</name>
    <message>
        <source>Advanced</source>
        <translation>高级</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Epochs</source>
        <translation>轮数</translation>
    </message>
    <message>
        <source>Passes over the training images.</source>
        <translation>遍历训练图像的次数。</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>图像</translation>
    </message>
    <message>
        <source>Training images used, of every class alike.</source>
        <translation>使用的训练图像，各类别按比例。</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Batch</source>
        <translation>批大小</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>学习率</translation>
    </message>
    <message>
        <source>At its peak.</source>
        <translation>峰值时。</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>调度</translation>
    </message>
    <message>
        <source>cosine</source>
        <translation>余弦</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>阶梯</translation>
    </message>
    <message>
        <source>Mode</source>
        <translation>模式</translation>
    </message>
    <message>
        <source>Together: by the loss of what they say together. Alone: each by itself, so that no device needs another while it learns.</source>
        <translation>联合：以共同回答的损失训练。单独：各自训练，学习时设备之间互不依赖。</translation>
    </message>
    <message>
        <source>together</source>
        <translation>联合</translation>
    </message>
    <message>
        <source>each alone</source>
        <translation>各自单独</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>损失</translation>
    </message>
    <message>
        <source>Feature loss</source>
        <translation>特征损失</translation>
    </message>
    <message>
        <source>How far a student&apos;s features are from its filters of the teacher.</source>
        <translation>学生网络的特征与教师网络中其对应滤波器的差距。</translation>
    </message>
    <message>
        <source>by partition</source>
        <translation>按划分</translation>
    </message>
    <message>
        <source>concatenated</source>
        <translation>拼接</translation>
    </message>
    <message>
        <source>Feature weight β</source>
        <translation>特征权重β</translation>
    </message>
    <message>
        <source>Distillation share α</source>
        <translation>蒸馏占比α</translation>
    </message>
    <message>
        <source>Of the teacher&apos;s answers; the rest is that of the labels.</source>
        <translation>教师网络回答所占的比例；其余归标签。</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>温度</translation>
    </message>
    <message>
        <source>Higher: more of the teacher&apos;s doubts are passed on.</source>
        <translation>越高，传递的教师网络的不确定性越多。</translation>
    </message>
    <message>
        <source>Device dropout</source>
        <translation>设备丢弃</translation>
    </message>
    <message>
        <source>Probability that a student&apos;s message is lost while the fusion learns.</source>
        <translation>融合层学习时，学生网络消息丢失的概率。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>平移</translation>
    </message>
    <message>
        <source>Images are moved by up to so many pixels.</source>
        <translation>图像最多平移这么多像素。</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>镜像</translation>
    </message>
    <message>
        <source>Half of the images are mirrored left to right.</source>
        <translation>一半图像左右镜像。</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Answer memory</source>
        <translation>回答缓存</translation>
    </message>
    <message>
        <source>For the teacher&apos;s answers, so that they need not be computed again.</source>
        <translation>用于教师网络的回答，免去重复计算。</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>The same seed and settings give the same students.</source>
        <translation>相同的随机种子和设置得到相同的学生网络。</translation>
    </message>
    <message>
        <source>Crop</source>
        <translation>裁剪</translation>
    </message>
    <message>
        <source>Parts of images are shown, of no less than this share of the area; 0: whole images, moved.</source>
        <translation>显示图像的一部分，面积不小于此比例；0：完整图像，加以平移。</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Brightness, contrast and saturation are changed by up to this share.</source>
        <translation>亮度、对比度和饱和度的变化幅度不超过此比例。</translation>
    </message>
    <message>
        <source>Erasing</source>
        <translation>擦除</translation>
    </message>
    <message>
        <source>Probability that a rectangle of an image is blotted out.</source>
        <translation>图像中有一个矩形被遮盖的概率。</translation>
    </message>
</context>
<context>
    <name>nonn::TrainStage</name>
    <message>
        <source>Train</source>
        <translation>训练</translation>
    </message>
    <message>
        <source>Reading the runs</source>
        <translation>正在读取运行</translation>
    </message>
    <message>
        <source>Students can be trained once there is a plan that says how large they are.</source>
        <translation>有了说明学生网络大小的规划，才能训练学生网络。</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>前往规划</translation>
    </message>
    <message>
        <source>Train again</source>
        <translation>重新训练</translation>
    </message>
    <message>
        <source>Training the students</source>
        <translation>正在训练学生网络</translation>
    </message>
    <message>
        <source>Run %1: %2 of the validation images right after %3</source>
        <translation>运行%1：%3后验证图像准确率%2</translation>
    </message>
    <message>
        <source>Paused: the training is saved where it was.</source>
        <translation>已暂停：训练已在当前位置保存。</translation>
    </message>
    <message>
        <source>Run %1 is finished: %2 of the validation images right</source>
        <translation>运行%1已完成：验证图像准确率%2</translation>
    </message>
    <message>
        <source>There is no plan of this partition, so that nothing can be trained: plan again, or choose a run below and press Use this run.</source>
        <translation>此划分没有规划，无法训练：请重新规划，或在下方选择一次运行并按“使用此运行”。</translation>
    </message>
    <message>
        <source>Partition or plan have changed since the students were trained. Train again, or choose a run below and press Use this run.</source>
        <translation>学生网络训练之后，划分或规划已有更改。请重新训练，或在下方选择一次运行并按“使用此运行”。</translation>
    </message>
    <message>
        <source>Bringing back the partition and plan of run %1</source>
        <translation>正在恢复运行%1的划分和规划</translation>
    </message>
    <message>
        <source>use run %1</source>
        <translation>使用运行%1</translation>
    </message>
    <message>
        <source>Cancelled: the run stays unfinished, and can go on from where it was saved.</source>
        <translation>已取消：该运行仍未完成，可从保存处继续。</translation>
    </message>
    <message>
        <source>Describing run %1</source>
        <translation>正在为运行%1写备注</translation>
    </message>
    <message>
        <source>Deleting run %1</source>
        <translation>正在删除运行%1</translation>
    </message>
</context>
<context>
    <name>nonn::UseDelegate</name>
    <message>
        <source>too big</source>
        <translation>过大</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>接近上限</translation>
    </message>
    <message>
        <source>of %1, %2</source>
        <translation>共%1，%2</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsPanel</name>
    <message>
        <source>Kept variants</source>
        <translation>保留的变体</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>选用</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Name for the present partition</source>
        <translation>当前划分的名称</translation>
    </message>
    <message>
        <source>There is no partition yet.</source>
        <translation>尚无划分。</translation>
    </message>
    <message>
        <source>Write a name for the present partition first.</source>
        <translation>请先为当前划分写一个名称。</translation>
    </message>
    <message>
        <source>A name has no / and no \, and does not begin with a dot.</source>
        <translation>名称不能含/和\，也不能以点开头。</translation>
    </message>
    <message>
        <source>A variant of this name is kept already.</source>
        <translation>已保留同名的变体。</translation>
    </message>
    <message>
        <source>No variant has been kept yet.</source>
        <translation>尚未保留任何变体。</translation>
    </message>
    <message>
        <source>Select a kept variant first.</source>
        <translation>请先选择一个保留的变体。</translation>
    </message>
    <message>
        <source>It is the present partition.</source>
        <translation>它就是当前划分。</translation>
    </message>
    <message>
        <source>Brings its graph, partition and plan back in place of the present; can be undone.</source>
        <translation>恢复其图、划分和规划以取代当前的；可以撤销。</translation>
    </message>
    <message>
        <source>A partition that is kept here stays with its graph and plan, to be compared and chosen again whatever is changed meanwhile.</source>
        <translation>在此保留的划分连同其图和规划一起保存，无论此后如何更改，都可供比较和再次选用。</translation>
    </message>
</context>
<context>
    <name>nonn::VariantsTable</name>
    <message numerus="yes">
        <source>%n discarded</source>
        <translation>
            <numerusform>舍弃%n个</numerusform>
        </translation>
    </message>
    <message>
        <source>Present partition</source>
        <translation>当前划分</translation>
    </message>
    <message>
        <source>%1 (present)</source>
        <translation>%1（当前）</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>变体</translation>
    </message>
    <message>
        <source>Students</source>
        <translation>学生网络</translation>
    </message>
    <message>
        <source>Filters of each</source>
        <translation>各自的滤波器数</translation>
    </message>
    <message>
        <source>Modularity</source>
        <translation>模块度</translation>
    </message>
    <message>
        <source>Masked teacher (%)</source>
        <translation>掩蔽教师网络(%)</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Validation (%)</source>
        <translation>验证(%)</translation>
    </message>
    <message>
        <source>Test (%)</source>
        <translation>测试(%)</translation>
    </message>
</context>
<context>
    <name>nonn::VerdictTable</name>
    <message>
        <source>What the students say</source>
        <translation>学生网络的回答</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>全体联合</translation>
    </message>
    <message>
        <source>Student %1</source>
        <translation>学生网络%1</translation>
    </message>
    <message>
        <source>Right, test images</source>
        <translation>准确率，测试图像</translation>
    </message>
</context>
<context>
    <name>nonn::WelcomePage</name>
    <message>
        <source>Open the demo</source>
        <translation>打开演示</translation>
    </message>
    <message>
        <source>New project...</source>
        <translation>新建项目…</translation>
    </message>
    <message>
        <source>Open a project...</source>
        <translation>打开项目…</translation>
    </message>
    <message>
        <source>Recent projects</source>
        <translation>最近的项目</translation>
    </message>
    <message>
        <source>NoNN Workbench</source>
        <translation>NoNN Workbench</translation>
    </message>
    <message>
        <source>Take a trained image classifier, see its filters as a graph, divide them among small devices, train a tiny student for each, and take the students away.</source>
        <translation>选取训练好的图像分类器，以图的形式查看其滤波器，将其划分给多个小型设备，为每个设备训练一个微小的学生网络，然后带走学生网络。</translation>
    </message>
    <message>
        <source>Fashion-MNIST and a teacher that comes with the program: its filter graph is there in seconds.</source>
        <translation>Fashion-MNIST和程序自带的教师网络：几秒钟即可看到其滤波器图。</translation>
    </message>
    <message>
        <source>Your own images and your own teacher; what is found in them is shown before anything is written.</source>
        <translation>您自己的图像和教师网络；写入任何内容之前会先显示查到的结果。</translation>
    </message>
    <message>
        <source>A folder ending in .nonn, made here or by the command line.</source>
        <translation>以.nonn结尾的文件夹，在此处或由命令行创建。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Remove from the list</source>
        <translation>从列表中移除</translation>
    </message>
    <message>
        <source>Del, or a right click, takes a project off the list; the project itself stays where it is.</source>
        <translation>按Del键或单击右键可将项目从列表中移除；项目本身保留在原处。</translation>
    </message>
    <message>
        <source>Repair and open</source>
        <translation>修复并打开</translation>
    </message>
</context>
<context>
    <name>nonn::WindowOptions</name>
    <message>
        <source>--theme is light or dark</source>
        <translation>--theme须为light或dark</translation>
    </message>
    <message>
        <source>--scale is 1 to 4</source>
        <translation>--scale须为1到4</translation>
    </message>
    <message>
        <source>--size is as 1366x768</source>
        <translation>--size的格式如1366x768</translation>
    </message>
    <message>
        <source>--text is 100 to 200</source>
        <translation>--text须为100到200</translation>
    </message>
    <message>
        <source>--screenshots needs a project</source>
        <translation>--screenshots需要一个项目</translation>
    </message>
    <message>
        <source>one project at a time</source>
        <translation>一次只能打开一个项目</translation>
    </message>
    <message>
        <source>Build and inspect networks of neural networks: the window. `nonn` does the same work from a shell.</source>
        <translation>构建和检视神经网络的网络：窗口程序。`nonn`在shell中完成同样的工作。</translation>
    </message>
    <message>
        <source>Folder of a project, as my.nonn</source>
        <translation>项目文件夹，如my.nonn</translation>
    </message>
    <message>
        <source>Open the demo; where PROJECT is not there yet it is made.</source>
        <translation>打开演示；若PROJECT尚不存在则创建。</translation>
    </message>
    <message>
        <source>Write a picture of every view of PROJECT to DIR, and all as a film, walk.webp, and end.</source>
        <translation>把PROJECT每个视图的图片写入DIR，并把全部写成动画walk.webp，然后结束。</translation>
    </message>
    <message>
        <source>light or dark.</source>
        <translation>light或dark。</translation>
    </message>
    <message>
        <source>Of pictures: 1 to 4.</source>
        <translation>图片的倍率：1到4。</translation>
    </message>
    <message>
        <source>Of the window in pictures, in pixels.</source>
        <translation>图片中窗口的大小，以像素计。</translation>
    </message>
    <message>
        <source>Size of letters: 100 to 200 percent.</source>
        <translation>文字大小：100%到200%。</translation>
    </message>
    <message>
        <source>As en, de or pt_BR.</source>
        <translation>如en、de或pt_BR。</translation>
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
        <translation>%1小时%2分</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
</context>
</TS>
