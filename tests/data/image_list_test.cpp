// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/image_list.h"

#include "base/caught_error.h"
#include "base/file.h"
#include "data/empty_classes.h"

#include <sys/stat.h>

#include <QTemporaryDir>
#include <QtTest>
#include <algorithm>
#include <functional>

using namespace nonn;
namespace fs = std::filesystem;

namespace {

/// What a list holds of one part, as "label path".
std::vector<std::string> texts(const std::vector<ListedImage>& images) {
    std::vector<std::string> result;
    for (const ListedImage& image : images)
        result.push_back(std::to_string(image.label) + " " + image.path);
    return result;
}

using Texts = std::vector<std::string>;

/// How many notes say this.
int noted(const ImageList& list, const std::string& part) {
    return static_cast<int>(std::ranges::count_if(
        list.notes, [&](const DataNote& note) { return note.text.english().find(part) != std::string::npos; }));
}

int doubts(const ImageList& list) {
    return static_cast<int>(std::ranges::count_if(list.notes, &DataNote::doubt));
}

}  // namespace

class ImageListTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_listBegins.clear();
        m_lineEnd = "\n";
        m_temporary = std::make_unique<QTemporaryDir>();
        m_folder = fs::path(m_temporary->path().toStdString()) / "data";
    }

    void listsClassFolders() {
        for (const char* const path : {"b/2.jpg", "b/1.PNG", "b/deep/er/3.webp", "Zebra/z.jpeg", "a/x.jpg",
                                       "a/notes.txt", "a/.hidden.jpg", ".git/c.jpg", "readme.md"})
            add(path);
        add("a/old.gif");
        fs::create_directories(m_folder / "empty");
        fs::create_directory_symlink(m_folder / "b", m_folder / "b" / "deep" / "loop");
        fs::create_symlink(m_folder / "a" / "x.jpg", m_folder / "Zebra" / "link.jpg");
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.classNames, (Texts{"Zebra", "a", "b", "empty"}));
        QCOMPARE(texts(list.training), (Texts{"0 Zebra/link.jpg", "0 Zebra/z.jpeg", "1 a/x.jpg", "2 b/1.PNG",
                                              "2 b/2.jpg", "2 b/deep/er/3.webp"}));
        QVERIFY(list.test.empty() && list.testFrom == PartOrigin::training);
        QVERIFY(list.validation.empty() && list.validationFrom == PartOrigin::training);
        QCOMPARE(list.skipped.size(), std::size_t{1});
        QCOMPARE(list.skipped[0].path, std::string("a/old.gif"));
        QCOMPARE(list.skipped[0].reason.english(), std::string("is a .gif file; JPEG, PNG, WebP and BMP are read"));
    }

    /// One who writes would be waited for.
    void pipesAreNoPictures() {
        for (const char* const path : {"a/1.jpg", "b/2.jpg"})
            add(path);
        QCOMPARE(::mkfifo((m_folder / "a" / "pipe.jpg").c_str(), 0600), 0);
        fs::create_symlink(m_folder / "a" / "pipe.jpg", m_folder / "b" / "link.jpg");
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(texts(list.training), (Texts{"0 a/1.jpg", "1 b/2.jpg"}));
        QCOMPARE(list.skipped.size(), std::size_t{2});
        QCOMPARE(list.skipped[0].reason.english(), std::string("is a pipe or device, not a file"));
    }

    void listsParts() {
        for (const char* const path : {"Train/a/1.jpg", "Train/b/2.jpg", "Valid/b/3.jpg", "TEST/a/4.jpg"})
            add(path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(texts(list.training), (Texts{"0 Train/a/1.jpg", "1 Train/b/2.jpg"}));
        QCOMPARE(texts(list.validation), (Texts{"1 Valid/b/3.jpg"}));
        QCOMPARE(texts(list.test), (Texts{"0 TEST/a/4.jpg"}));
        QVERIFY(list.validationFrom == PartOrigin::given && list.testFrom == PartOrigin::given);
        fs::remove_all(m_folder / "TEST");
        const ImageList without = listFolder(m_folder, {}, {});
        QVERIFY(without.validationFrom == PartOrigin::training && without.testFrom == PartOrigin::validationFolder);
        QCOMPARE(texts(without.test), (Texts{"1 Valid/b/3.jpg"}));
        fs::remove_all(m_folder / "Valid");
        QVERIFY(listFolder(m_folder, {}, {}).testFrom == PartOrigin::training);
    }

    void listsImageNet() {
        for (const char* const path : {"train/n02/1.JPEG", "train/n01/1.JPEG", "train/n03/1.JPEG", "val/n02/v.JPEG"})
            add(path);
        QCOMPARE(listImageNet(m_folder, {}).classNames, (Texts{"n01", "n02", "n03"}));
        write("LOC_synset_mapping.txt", "n01 tench, Tinca tinca\nn02 crane\nn03 crane, machine\nn04 other\n");
        const ImageList list = listImageNet(m_folder, {});
        QCOMPARE(list.classNames, (Texts{"tench", "crane (n02)", "crane (n03)"}));
        QCOMPARE(texts(list.test), (Texts{"1 val/n02/v.JPEG"}));
        QVERIFY(list.testFrom == PartOrigin::validationFolder && list.validationFrom == PartOrigin::training);
    }

    void listsCub() {
        writeCub();
        const ImageList list = listCub(m_folder, false, {});
        QCOMPARE(list.classNames, (Texts{"Black footed Albatross", "Laysan Albatross"}));
        QCOMPARE(texts(list.training),
                 (Texts{"0 images/001.Black_footed_Albatross/a.jpg", "1 images/002.Laysan_Albatross/c.jpg"}));
        QCOMPARE(texts(list.test), (Texts{"0 images/001.Black_footed_Albatross/b.jpg"}));
        QVERIFY(!list.training.front().box);
        QVERIFY(listCub(m_folder, true, {}).training.front().box == (Box{60, 27, 326, 304}));
    }

    void listsMit67() {
        write("TrainImages.txt", "pantry/b.jpg\nattic/with space.jpg\r\n");
        write("TestImages.txt", "attic/c.jpg\n");
        const ImageList list = listMit67(m_folder, {});
        QCOMPARE(list.classNames, (Texts{"attic", "pantry"}));
        QCOMPARE(texts(list.training), (Texts{"1 Images/pantry/b.jpg", "0 Images/attic/with space.jpg"}));
        QCOMPARE(texts(list.test), (Texts{"0 Images/attic/c.jpg"}));
        QVERIFY(list.testFrom == PartOrigin::given && list.validationFrom == PartOrigin::training);
    }

    /// The lists as editors and spreadsheets of other systems leave them.
    void readsListsFromAnySystem_data() {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("lineEnd");
        QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf") << QByteArray("\n");
        QTest::newRow("CRLF") << QByteArray() << QByteArray("\r\n");
        QTest::newRow("CR") << QByteArray() << QByteArray("\r");
        QTest::newRow("spaces and tabs at the end") << QByteArray() << QByteArray(" \t \n");
        QTest::newRow("all of it") << QByteArray("\xef\xbb\xbf") << QByteArray(" \t\r\n\r\n");
    }
    void readsListsFromAnySystem() {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, lineEnd);
        m_listBegins = before.toStdString();
        m_lineEnd = lineEnd.toStdString();
        writeCub();
        const ImageList birds = listCub(m_folder, true, {});
        QCOMPARE(birds.classNames, (Texts{"Black footed Albatross", "Laysan Albatross"}));
        QCOMPARE(texts(birds.training),
                 (Texts{"0 images/001.Black_footed_Albatross/a.jpg", "1 images/002.Laysan_Albatross/c.jpg"}));
        QVERIFY(birds.training.front().box == (Box{60, 27, 326, 304}));

        writeList("TrainImages.txt", "pantry/b.jpg\nattic/with space.jpg\n");
        writeList("TestImages.txt", "attic/c.jpg\n");
        const ImageList scenes = listMit67(m_folder, {});
        QCOMPARE(scenes.classNames, (Texts{"attic", "pantry"}));
        QCOMPARE(texts(scenes.training), (Texts{"1 Images/pantry/b.jpg", "0 Images/attic/with space.jpg"}));
        QCOMPARE(texts(scenes.test), (Texts{"0 Images/attic/c.jpg"}));

        for (const char* const path : {"train/n01/1.JPEG", "train/n02/1.JPEG", "val/n02/v.JPEG"})
            add(path);
        writeList("LOC_synset_mapping.txt", "n01 tench, Tinca tinca\nn02 crane\n");
        QCOMPARE(listImageNet(m_folder, {}).classNames, (Texts{"tench", "crane"}));
    }

    void refusesBadFolders_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const QStringList& files, const char* place, const char* reason) {
            QTest::newRow(name) << files << place << reason;
        };
        row("nothing", {}, "", "holds no folders; one for each class");
        row("pictures beside no folders", {"a.jpg", "b.jpg"}, "", "holds no folders; one for each class");
        row("one folder", {"flowers/rose/a.jpg"}, "", "holds one folder only, flowers; two classes at least");
        row("no pictures", {"a/x.txt", "b/y.txt"}, "", "holds no JPEG, PNG, WebP or BMP pictures");
        row("one class to train on", {"train/a/1.jpg", "val/a/2.jpg"}, "train", "holds one folder only, a");
        row("no pictures for the test", {"train/a/1.jpg", "train/b/1.jpg", "test/a/x.txt"}, "test",
            "holds no JPEG, PNG, WebP or BMP pictures");
        row("parts without class folders", {"train/1.jpg", "test/2.jpg"}, "train", "holds no class folders");
        row("two parts alike", {"train/a/1.jpg", "train/b/1.jpg", "training/a/1.jpg"}, "",
            "holds train and training, which are named alike");
        row("a class of its own", {"train/a/1.jpg", "train/b/1.jpg", "val/c/1.jpg"}, "val/c",
            "is a class that the training images have not");
    }
    void refusesBadFolders() {
        QFETCH(QStringList, files);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        fs::create_directories(m_folder);
        for (const QString& file : files)
            add(file.toStdString());
        const fs::path path = place.isEmpty() ? m_folder : m_folder / place.toStdString();
        COMPARE_ERROR(listFolder(m_folder, {}, {}), ErrorCode::badInput, path, reason.toStdString());
    }

    void knowsPartsByTheirNames_data() {
        QTest::addColumn<QString>("training");
        QTest::addColumn<QString>("validation");
        QTest::addColumn<QString>("test");
        const auto row = [](const char* training, const char* validation, const char* test) {
            QTest::newRow(training) << QString(training) << QString(validation) << QString(test);
        };
        row("training_set", "validation_set", "test_set");
        row("seg_train", "seg_val", "seg_test");
        row("Training", "Valid", "Testing");
        row("TRAIN", "dev", "TEST");
        row("trainset", "valset", "testset");
        row("Train Images", "Validation Images", "Test Images");
        row("data-train", "data-valid", "data-test");
    }
    void knowsPartsByTheirNames() {
        QFETCH(QString, training);
        QFETCH(QString, validation);
        QFETCH(QString, test);
        for (const auto& [part, path] : {std::pair(training, "/a/1.jpg"), std::pair(training, "/b/2.jpg"),
                                         std::pair(validation, "/b/3.jpg"), std::pair(test, "/a/4.jpg")})
            add(part.toStdString() + path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.classNames, (Texts{"a", "b"}));
        QCOMPARE(list.training.size(), std::size_t{2});
        QCOMPARE(texts(list.validation), (Texts{"1 " + validation.toStdString() + "/b/3.jpg"}));
        QCOMPARE(texts(list.test), (Texts{"0 " + test.toStdString() + "/a/4.jpg"}));
        QVERIFY(list.validationFrom == PartOrigin::given && list.testFrom == PartOrigin::given);
        QCOMPARE(noted(list, "training images: the folder " + training.toStdString()), 1);
        QCOMPARE(noted(list, "test images: the folder " + test.toStdString()), 1);
        QCOMPARE(doubts(list), 0);
    }

    void namesThatSayMoreAreNoParts() {
        for (const char* const name :
             {"trains", "train station", "test tube", "a", "", "set", "train test", "evaluate"})
            QVERIFY2(!partNamed(name), name);
    }

    void partsAreGivenOrNone() {
        for (const char* const path : {"one/a/1.jpg", "one/b/2.jpg", "two/a/3.jpg", "train/x/4.jpg", "train/y/5.jpg"})
            add(path);
        const ImageList given = listFolder(m_folder, PartFolders::parse("training=one,test=two"), {});
        QCOMPARE(texts(given.training), (Texts{"0 one/a/1.jpg", "1 one/b/2.jpg"}));
        QCOMPARE(texts(given.test), (Texts{"0 two/a/3.jpg"}));
        QCOMPARE(listFolder(m_folder, PartFolders::parse("none"), {}).classNames, (Texts{"one", "train", "two"}));
        const ImageList byName = listFolder(m_folder, {}, {});
        QCOMPARE(byName.classNames, (Texts{"x", "y"}));
        QCOMPARE(doubts(byName), 1);
        QCOMPARE(noted(byName, "left out: one, two"), 1);
        COMPARE_ERROR(listFolder(m_folder, PartFolders::parse("training=three"), {}), ErrorCode::badInput,
                      m_folder / "three", "is no folder");
        for (const char* const spec :
             {"training", "test=a", "training=", "training=../a", "training=/a", "some=a", "training=a,training=b", ""})
            COMPARE_ERROR(PartFolders::parse(spec), ErrorCode::badInput, "", "'");
        for (const char* const spec : {"auto", "none", "training=a", "training=a,validation=b/c,test=d"})
            QCOMPARE(PartFolders::parse(spec).spec(), std::string(spec));
    }

    /// A class may be called train: pictures lie in it, not class folders.
    void aClassMayBeNamedLikeAPart() {
        for (const char* const path : {"bus/1.jpg", "car/2.jpg", "train/3.jpg"})
            add(path);
        QCOMPARE(listFolder(m_folder, {}, {}).classNames, (Texts{"bus", "car", "train"}));
    }

    void foldersOfTheSystemAreNoClasses() {
        for (const char* const path :
             {"a/1.jpg", "b/2.jpg", "@eaDir/a/SYNOPHOTO_THUMB_M.jpg", "$RECYCLE.BIN/x.jpg", "lost+found/y.jpg",
              "__MACOSX/a/z.jpg", ".git/z.jpg", "System Volume Information/z.jpg", "a/@eaDir/1.jpg/THUMB.jpg",
              "b/.thumbnails/t.jpg"})
            add(path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.classNames, (Texts{"a", "b"}));
        QCOMPARE(texts(list.training), (Texts{"0 a/1.jpg", "1 b/2.jpg"}));
        for (const char* const name : {"@eaDir", "$RECYCLE.BIN", "lost+found", "__MACOSX", "System Volume Information"})
            QCOMPARE(noted(list, std::string("left out: the folder ") + name), 1);
        QCOMPARE(doubts(list), 0);
    }

    void aTestWithoutClassFoldersIsLeftOut() {
        for (const char* const path : {"train/a/1.jpg", "train/b/2.jpg", "test/3.jpg", "test/4.jpg"})
            add(path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.training.size(), std::size_t{2});
        QVERIFY(list.test.empty() && list.testFrom == PartOrigin::training);
        QCOMPARE(noted(list, "left out: test, whose 2 pictures lie in no class folders"), 1);
    }

    void looksIntoAPartsOneFolder() {
        for (const char* const path :
             {"seg_train/seg_train/a/1.jpg", "seg_train/seg_train/b/2.jpg", "seg_test/seg_test/a/3.jpg",
              "seg_test/seg_test/b/4.jpg", "seg_pred/seg_pred/5.jpg"})
            add(path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.classNames, (Texts{"a", "b"}));
        QCOMPARE(texts(list.test), (Texts{"0 seg_test/seg_test/a/3.jpg", "1 seg_test/seg_test/b/4.jpg"}));
        QCOMPARE(noted(list, "left out: seg_pred"), 1);
    }

    void namesEmptyClasses() {
        for (const char* const path : {"a/1.jpg", "c/2.jpg", "b/notes.txt"})
            add(path);
        ImageList list = listFolder(m_folder, {}, {});
        settleEmptyClasses(list, false);
        QCOMPARE(list.classNames, (Texts{"a", "c"}));
        QCOMPARE(texts(list.training), (Texts{"0 a/1.jpg", "1 c/2.jpg"}));
        QCOMPARE(noted(list, "left out, as there is no image of it: b"), 1);
        list = listFolder(m_folder, {}, {});
        settleEmptyClasses(list, true);
        QCOMPARE(list.classNames, (Texts{"a", "b", "c"}));
        QCOMPARE(texts(list.training), (Texts{"0 a/1.jpg", "2 c/2.jpg"}));
        QCOMPARE(noted(list, "kept, though there is no image of it to train on: b"), 1);
    }

    void namesClassesWithoutATestImage() {
        for (const char* const path : {"train/a/1.jpg", "train/b/2.jpg", "train/c/3.jpg", "test/b/4.jpg"})
            add(path);
        ImageList list = listFolder(m_folder, {}, {});
        noteUntestedClasses(list);
        QCOMPARE(noted(list, "no test image shows: a, c"), 1);
        fs::remove_all(m_folder / "test");
        list = listFolder(m_folder, {}, {});
        noteUntestedClasses(list);
        QCOMPARE(noted(list, "no test image shows"), 0);  // they are split off by chance
    }

    void refusesAnEmptyClassThatIsTested() {
        for (const char* const path : {"train/a/1.jpg", "train/c/2.jpg", "test/b/3.jpg"})
            add(path);
        fs::create_directories(m_folder / "train" / "b");
        ImageList list = listFolder(m_folder, {}, {});
        COMPARE_ERROR(settleEmptyClasses(list, false), ErrorCode::badInput, m_folder,
                      "has images of the class 'b', but none to train on");
        list = listFolder(m_folder, {}, {});
        settleEmptyClasses(list, true);
        QCOMPARE(texts(list.test), (Texts{"1 test/b/3.jpg"}));
    }

    void doubtsWhatHardlyAreClasses_data() {
        QTest::addColumn<QStringList>("files");
        QTest::addColumn<QString>("doubt");
        QTest::newRow("parts under other names")
            << QStringList{"first/a/1.jpg", "first/b/2.jpg", "second/a/3.jpg", "second/b/4.jpg"}
            << "the folders first, second are taken for classes, though they hold folders of the same names";
        QTest::newRow("a copy within") << QStringList{"a/1.jpg", "b/2.jpg", "all/a/1.jpg", "all/b/2.jpg"}
                                       << "the folder all is taken for a class, though it holds folders named like";
        QTest::newRow("a test without training") << QStringList{"a/1.jpg", "b/2.jpg", "test/a/1.jpg", "test/b/2.jpg"}
                                                 << "the folder test is taken for a class";
        QTest::newRow("masks") << QStringList{"images/1.jpg", "masks/1.png"} << "is 'images' one?";
        QTest::newRow("no doubt") << QStringList{"a/1.jpg", "b/2.jpg", "c/deep/3.jpg"} << "";
    }
    void doubtsWhatHardlyAreClasses() {
        QFETCH(QStringList, files);
        QFETCH(QString, doubt);
        for (const QString& file : files)
            add(file.toStdString());
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(doubts(list), doubt.isEmpty() ? 0 : 1);
        QVERIFY(doubt.isEmpty() || noted(list, doubt.toStdString()) == 1);
    }

    void picturesBesideTheClassesAreCounted() {
        for (const char* const path : {"a/1.jpg", "b/2.jfif", "title.png", "logo.jpg"})
            add(path);
        const ImageList list = listFolder(m_folder, {}, {});
        QCOMPARE(list.training.size(), std::size_t{2});
        QCOMPARE(noted(list, "left out: 2 pictures that lie in data itself, in no class folder"), 1);
    }

    void refusesNamesThatAreNoText() {
        add("b/1.jpg");
        add("a\xff/1.jpg");
        COMPARE_ERROR(listFolder(m_folder, {}, {}), ErrorCode::badInput, m_folder / "a\xff", "is not UTF-8");
    }

    void refusesBadImageNet() {
        add("train/n01/1.JPEG");
        COMPARE_ERROR(listImageNet(m_folder, {}), ErrorCode::badInput, (m_folder / "val").string(), "is missing");
        add("val/flat.JPEG");
        COMPARE_ERROR(listImageNet(m_folder, {}), ErrorCode::badInput, (m_folder / "val").string(),
                      "holds no synset folders");
    }

    void refusesBadCub_data() {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("reason");
        const auto row = [](const char* name, const char* file, const char* content, const char* place,
                            const char* reason) { QTest::newRow(name) << file << content << place << reason; };
        row("empty", "images.txt", "", "images.txt", "is empty");
        row("a word too few", "images.txt", "1 a/a.jpg\n2\n", "images.txt:2", "has 1 words instead of 2");
        row("no number", "images.txt", "one a/a.jpg\n", "images.txt:1", "has 'one' where a number is expected");
        row("a number twice", "images.txt", "1 a/a.jpg\n1 a/b.jpg\n", "images.txt:2", "number 1 a second time");
        row("climbs out", "images.txt", "1 ../../secret.jpg\n", "images.txt:1", "no file within the folder");
        row("from the root", "images.txt", "1 /etc/passwd\n", "images.txt:1", "no file within the folder");
        row("a number too large", "images.txt", "99999999999999999999 a.jpg\n", "images.txt:1", "number is expected");
        row("no label", "image_class_labels.txt", "1 1\n2 1\n", "images.txt:3",
            "is about number 3, which image_class_labels.txt has not");
        row("no such class", "image_class_labels.txt", "1 1\n2 1\n3 7\n", "image_class_labels.txt:3",
            "is about number 7, which classes.txt has not");
        row("neither training nor test", "train_test_split.txt", "1 1\n2 2\n3 0\n", "train_test_split.txt:2",
            "has '2' instead of 1");
        row("no test", "train_test_split.txt", "1 1\n2 1\n3 1\n", "train_test_split.txt",
            "names no image for the test");
        row("a box of nothing", "bounding_boxes.txt", "1 0 0 0 5\n2 0 0 9 9\n3 0 0 9 9\n", "bounding_boxes.txt:1",
            "has a box that is no part of a picture");
        row("a box that is no number", "bounding_boxes.txt", "1 0 0 nan 5\n2 0 0 9 9\n3 0 0 9 9\n",
            "bounding_boxes.txt:1", "has a box");
        row("not UTF-8", "classes.txt", "1 \xc4\n", "classes.txt:1", "");
    }
    void refusesBadCub() {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(QString, place);
        QFETCH(QString, reason);
        writeCub();
        write(file.toStdString(), reason.isEmpty() ? "1 \xc4\n" : content.toStdString());
        COMPARE_ERROR(listCub(m_folder, true, {}), ErrorCode::badInput, (m_folder / place.toStdString()).string(),
                      reason.isEmpty() ? "is not UTF-8" : reason.toStdString());
    }

    void refusesBadMit67() {
        const auto listed = [&](const std::string& training, const std::string& test) {
            write("TrainImages.txt", training);
            write("TestImages.txt", test);
            listMit67(m_folder, {});
        };
        const std::string train = (m_folder / "TrainImages.txt").string();
        COMPARE_ERROR(listed("", "a/1.jpg"), ErrorCode::badInput, train, "names no image for the training");
        COMPARE_ERROR(listed("a/1.jpg\na/1.jpg", "a/2.jpg"), ErrorCode::badInput, train + ":2", "a second time");
        COMPARE_ERROR(listed("1.jpg", "a/2.jpg"), ErrorCode::badInput, train + ":1", "lies in no class folder");
        COMPARE_ERROR(listed("a/../../1.jpg", "a/2.jpg"), ErrorCode::badInput, train + ":1", "no file within");
        COMPARE_ERROR(listed("a/1.jpg", "\nb/2.jpg"), ErrorCode::badInput,
                      (m_folder / "TestImages.txt").string() + ":2", "is of the class b");
        fs::remove(m_folder / "TestImages.txt");
        COMPARE_ERROR(listMit67(m_folder, {}), ErrorCode::badInput, (m_folder / "TestImages.txt").string(),
                      "cannot be read");
    }

private:
    void write(const std::string& path, const std::string& content) {
        makeFolder((m_folder / path).parent_path());
        writeFile(m_folder / path, content);
    }
    void add(const std::string& path) { write(path, "picture"); }

    /// As m_listBegins and m_lineEnd say.
    void writeList(const std::string& path, const std::string& lines) {
        std::string content = m_listBegins;
        for (const char letter : lines)
            content += letter == '\n' ? m_lineEnd : std::string(1, letter);
        write(path, content);
    }

    void writeCub() {
        writeList("classes.txt", "1 001.Black_footed_Albatross\n2 002.Laysan_Albatross\n");
        writeList(
            "images.txt",
            "1 001.Black_footed_Albatross/a.jpg\n2 001.Black_footed_Albatross/b.jpg\n3 002.Laysan_Albatross/c.jpg\n");
        writeList("image_class_labels.txt", "1 1\n2 1\n3 2\n");
        writeList("train_test_split.txt", "1 1\n2 0\n3 1\n");
        writeList("bounding_boxes.txt", "1 60.0 27.0 325.6 304.0\n2 1 1 9 9\n3 1 1 9 9\n");
    }

    std::unique_ptr<QTemporaryDir> m_temporary;
    fs::path m_folder;
    std::string m_listBegins;
    std::string m_lineEnd;
};

QTEST_GUILESS_MAIN(ImageListTest)
#include "image_list_test.moc"
