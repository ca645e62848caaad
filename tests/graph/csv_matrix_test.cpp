// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/csv_matrix.h"

#include "base/caught_error.h"
#include "graph/written_table.h"

#include <QtTest>
#include <clocale>
#include <string>

using namespace nonn;

namespace {

/// Low byte first, without the mark.
QByteArray utf16(const QByteArray& ascii) {
    QByteArray bytes;
    for (const char c : ascii)
        bytes.append(c).append('\0');
    return bytes;
}

}  // namespace

class CsvMatrixTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatProgramsWrite_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("plain") << QByteArray("1,2.5,0\n4,5e-1,6\n");
        QTest::newRow("no last newline") << QByteArray("1,2.5,0\n4,.5,6");
        QTest::newRow("Windows") << QByteArray("1,2.5,0\r\n4,0.5,6\r\n\r\n");
        QTest::newRow("semicolons") << QByteArray("1;2.5;0\n4;0.5;6\n");
        QTest::newRow("tabs") << QByteArray("1\t2.5\t0\n4\t0.5\t6\n");
        QTest::newRow("spaces") << QByteArray(" 1  2.5 0\n+4 5.0e-01 6\n");
        QTest::newRow("spaces after commas") << QByteArray("1, 2.5, 0\n4, 0.5, 6\n");
        QTest::newRow("header") << QByteArray("f0,f1,f2\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("quoted header") << QByteArray("\"a\",\"b\",\"c\"\n\"1\",\"2.5\",\"0\"\n4,0.5,6\n");
        QTest::newRow("byte order mark") << QByteArray(
            "\xEF\xBB\xBF"
            "1,2.5,0\n4,0.5,6\n");
        QTest::newRow("empty lines") << QByteArray("\n1,2.5,0\n\n4,0.5,6\n");
        QTest::newRow("old Macintosh") << QByteArray("1,2.5,0\r4,0.5,6\r");
        QTest::newRow("separator at the end") << QByteArray("1,2.5,0,\n4,0.5,6,\n");
        QTest::newRow("separator at the end, header without") << QByteArray("a,b,c\n1,2.5,0,\n4,0.5,6,\n");
        QTest::newRow("separator at the end, header with") << QByteArray("a;b;c;\n1;2,5;0;\n4;0,5;6;\n");
        QTest::newRow("lines of separators") << QByteArray("1,2.5,0\n,,\n4,0.5,6\n,,\n");
        QTest::newRow("decimal comma, semicolons") << QByteArray("1;2,5;0\n4;0,5;6\n");
        QTest::newRow("decimal comma, tabs") << QByteArray("1\t2,5\t0\n4\t0,5\t6\n");
        QTest::newRow("decimal comma, spaces") << QByteArray("1,0 2,5 0,0\n4,0 5,0e-1 6,0\n");
        QTest::newRow("decimal comma, quotes") << QByteArray("\"1,0\",\"2,5\",\"0\"\n\"4\",\"0,5\",\"6\"\n");
        QTest::newRow("separator said") << QByteArray("sep=;\n1;2,5;0\n4;0,5;6\n");
        QTest::newRow("UTF-16") << QByteArray("\xFF\xFE", 2) + utf16("1;2,5;0\r\n4;0,5;6\r\n");
        QTest::newRow("names of rows") << QByteArray("a.png,1,2.5,0\nb.png,4,0.5,6\n");
        QTest::newRow("names of both") << QByteArray("image,f0,f1,f2\na.png,1,2.5,0\nb.png,4,0.5,6\n");
        QTest::newRow("names with separators") << QByteArray("\"f,0\",f1,f2\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("pandas") << QByteArray(",0,1,2\n0,1,2.5,0\n1,4,0.5,6\n");
        QTest::newRow("pandas, a choice of rows") << QByteArray(",f0,f1,f2\n17,1,2.5,0\n4,4,0.5,6\n");
        QTest::newRow("pandas, a choice of columns") << QByteArray(",3,8,12\n17,1,2.5,0\n4,4,0.5,6\n");
        QTest::newRow("pandas, read and written again") << QByteArray("Unnamed: 0,a,b,c\n0,1,2.5,0\n1,4,0.5,6\n");
        QTest::newRow("pandas without index") << QByteArray("0,1,2\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("columns from 1") << QByteArray("1,2,3\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("index named") << QByteArray("index\tf0\tf1\tf2\n0\t1\t2.5\t0\n1\t4\t0.5\t6\n");
        QTest::newRow("columns from 0.0") << QByteArray("0.0,1.0,2.0\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("bars") << QByteArray("1|2.5|0\n4|0.5|6\n");
        QTest::newRow("UTF-16, high byte first")
            << QByteArray("\xFE\xFF\0", 3) + utf16("1;2,5;0\r\n4;0,5;6\r\n").chopped(1);
        QTest::newRow("comments") << QByteArray("# by hand\n#\n1,2.5,0\n# more\n4,0.5,6\n#end");
        QTest::newRow("NumPy's header") << QByteArray("# f0,f1,f2\n1,2.5,0\n4,0.5,6\n");
        QTest::newRow("NumPy's header, spaces") << QByteArray("# made\n# f0 f1 f2\n1 2.5 0\n4 0.5 6\n");
        QTest::newRow("names of rows under a hash") << QByteArray("#,f0,f1,f2\n0,1,2.5,0\n1,4,0.5,6\n");
        QTest::newRow("thousandths beside others") << QByteArray("1,000;2,5;0\n4,000;0,500;6\n");
        QTest::newRow("R") << QByteArray("\"V1\" \"V2\" \"V3\"\n\"1\" 1 2.5 0\n\"2\" 4 0.5 6\n");
    }
    void readsWhatProgramsWrite() {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const CsvMatrix table = readActivityCsv(writtenTo(folder, content));
        QCOMPARE(table.rows, 2);
        QCOMPARE(table.columns, 3);
        QCOMPARE(table.values, (std::vector<float>{1, 2.5F, 0, 4, 0.5F, 6}));
    }

    void readsTheSameInEveryLocale() {
        const std::string before = std::setlocale(LC_NUMERIC, nullptr);
        if (!std::setlocale(LC_NUMERIC, "de_DE.UTF-8"))
            QSKIP("the locale de_DE.UTF-8 is not installed");
        const QTemporaryDir folder;
        const CsvMatrix matrix = readActivityCsv(writtenTo(folder, "0.5,1.25\n"));
        std::setlocale(LC_NUMERIC, before.c_str());
        QCOMPARE(matrix.values, (std::vector<float>{0.5F, 1.25F}));
    }

    void readsWeights() {
        const QTemporaryDir folder;
        const CsvMatrix expected{2, 2, {9, 0.5F, 0.5F, 9}};
        QVERIFY(readWeightsCsv(writtenTo(folder, "9,0.5\n0.5000001,9\n")).values[1] == 0.5F);
        QVERIFY(readWeightsCsv(writtenTo(folder, "9,0.5\n0.5,9\n")) == expected);
    }

    void takesNumbersOfRowsForNames() {
        const QTemporaryDir folder;
        for (const char* const text : {"0,.5,.25\n1,.125,0\n2,1,.75\n", "1;0,5;0,25\n2;0,125;0\n3;1;0,75\n",
                                       "step,f0,f1\n0,.5,.25\n1,.125,0\n2,1,.75\n"}) {
            const CsvMatrix table = readActivityCsv(writtenTo(folder, text));
            QCOMPARE(table.values, (std::vector<float>{0.5F, 0.25F, 0.125F, 0, 1, 0.75F}));
        }
    }

    void keepsNamesAndSaysWhatItTook() {
        const QTemporaryDir folder;
        const CsvMatrix named = readActivityCsv(writtenTo(folder, "image,\"an \"\"eye\"\"\",Größe\nx.png,1,.5\n"));
        QCOMPARE(named.names, (std::vector<std::string>{"an \"eye\"", "Größe"}));
        QCOMPARE(named.notes.front().english(),
                 std::string("the first line is taken for names of columns (an \"eye\" ... Größe)"));
        const CsvMatrix counted = readActivityCsv(writtenTo(folder, "1,2,3\n.5,.25,1\n.5,1,0\n"));
        QVERIFY(counted.names.empty());
        QCOMPARE(english(counted.notes),
                 (std::vector<std::string>{"the first line is taken for names of columns (1 ... 3)",
                                           "filters are numbered from 0: column 1 of the file is filter 0"}));
        const CsvMatrix sorted = readActivityCsv(writtenTo(folder, "f1,f10,f2\n.5,.25,1\n"));
        QCOMPARE(sorted.notes.size(), std::size_t{2});
        QVERIFY(sorted.notes[1].english().find("not in the order of their numbers") != std::string::npos);
        QVERIFY(readActivityCsv(writtenTo(folder, ".5,.25\n")).notes.empty());
    }

    void asksWhereNumbersMayBeEither_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("reason");
        QTest::newRow("header of whole numbers")
            << QByteArray("0,1,2\n3,1,4\n1,5,9\n") << "--labels header or --labels none";
        QTest::newRow("header of two") << QByteArray("0,1\n0.5,0.25\n") << "the first line, 0 to 1";
        QTest::newRow("header beside names")
            << QByteArray("cat,0,1,2\ndog,3,1,4\n") << "--labels both or --labels index";
        QTest::newRow("index of whole numbers")
            << QByteArray("0,7,2\n1,1,4\n2,5,9\n") << "--labels index or --labels none";
        QTest::newRow("index of two") << QByteArray("0,.5,.5\n1,.1,.4\n") << "the first column, from 0 to 1";
        QTest::newRow("a filter's name above")
            << QByteArray("f0,f1,f2\n0,.5,.5\n1,.1,.4\n2,.2,.3\n") << "--labels both or --labels header";
        QTest::newRow("fractions without name") << QByteArray(",f1,f2\n.3,.5,.5\n.4,.1,.4\n") << "the first column";
    }
    void asksWhereNumbersMayBeEither() {
        QFETCH(QByteArray, content);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, content);
        QVERIFY_THROWS_EXCEPTION(UnclearLabels, (void)readActivityCsv(path));
        COMPARE_ERROR(readActivityCsv(path), ErrorCode::badInput, path, reason.toStdString());
    }

    void takesWhatAPersonSays() {
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, "0,1,2\n1,5,4\n2,5,9\n");
        QCOMPARE(readActivityCsv(path, TableLabels::none).values, (std::vector<float>{0, 1, 2, 1, 5, 4, 2, 5, 9}));
        QCOMPARE(readActivityCsv(path, TableLabels::header).values, (std::vector<float>{1, 5, 4, 2, 5, 9}));
        QCOMPARE(readActivityCsv(path, TableLabels::index).values, (std::vector<float>{1, 2, 5, 4, 5, 9}));
        QCOMPARE(readActivityCsv(path, TableLabels::both).values, (std::vector<float>{5, 4, 5, 9}));
        QCOMPARE(parseTableLabels("both"), TableLabels::both);
        COMPARE_ERROR(parseTableLabels("top"), ErrorCode::badInput, "", "auto, none, header, index and both");
    }

    void readsWeightsWithLabels_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("named");
        QTest::newRow("plain") << QByteArray("0,1,2\n1,0,3\n2,3,0\n") << false;
        QTest::newRow("numbers of columns") << QByteArray("0,1,2\n0,1,2\n1,0,3\n2,3,0\n") << false;
        QTest::newRow("numbers of rows") << QByteArray("1,0,1,2\n2,1,0,3\n3,2,3,0\n") << false;
        QTest::newRow("numbers of both") << QByteArray(",0,1,2\n0,0,1,2\n1,1,0,3\n2,2,3,0\n") << false;
        QTest::newRow("names of columns") << QByteArray("a,b,c\n0,1,2\n1,0,3\n2,3,0\n") << true;
        QTest::newRow("names of rows") << QByteArray("a 0 1 2\nb 1 0 3\nc 2 3 0\n") << true;
        QTest::newRow("names of both") << QByteArray(";a;b;c\na;0;1;2\nb;1;0;3\nc;2;3;0\n") << true;
        QTest::newRow("upper triangle") << QByteArray("0,1,2\n0,0,3\n0,0,0\n") << false;
        QTest::newRow("lower triangle") << QByteArray("0,0,0\n1,0,0\n2,3,0\n") << false;
        QTest::newRow("upper triangle, rest empty") << QByteArray("0,1,2\n,0,3\n,,0\n") << false;
        QTest::newRow("lower triangle, rest empty") << QByteArray("a;b;c\n0;;\n1;0;\n2;3;0\n") << true;
    }
    void readsWeightsWithLabels() {
        QFETCH(QByteArray, content);
        QFETCH(bool, named);
        const QTemporaryDir folder;
        const CsvMatrix matrix = readWeightsCsv(writtenTo(folder, content));
        QCOMPARE(matrix.values, (std::vector<float>{0, 1, 2, 1, 0, 3, 2, 3, 0}));
        QCOMPARE(matrix.names, named ? (std::vector<std::string>{"a", "b", "c"}) : std::vector<std::string>{});
    }

    void refusesBadTables_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const QByteArray wide = "1" + QByteArray(",1").repeated(maximumFilters);
        QTest::newRow("empty") << QByteArray() << 0 << "no row of numbers";
        QTest::newRow("blank lines") << QByteArray("\n \n") << 0 << "no row of numbers";
        QTest::newRow("header only") << QByteArray("a,b\n") << 0 << "no row of numbers";
        QTest::newRow("comments only") << QByteArray("# a\n#b,c\n") << 0 << "no row of numbers";
        QTest::newRow("remark behind a number")
            << QByteArray("0,2\n2,1 # one\n") << 2 << "column 2: \"1 # one\" is not a finite number";
        QTest::newRow("thousands or thousandths") << QByteArray("0;1,250\n1,250;999\n") << 1
                                                  << "\"1,250\" may have a decimal comma, or one between thousands";
        QTest::newRow("thousands in quotes")
            << QByteArray("\"0\",\"7\"\n\"7\",\"12,000\"\n") << 2 << "\"12,000\" may have";
        QTest::newRow("classes of images")
            << QByteArray("f0,Label\n.5,7\n.25,3\n") << 0 << "has a column 2, named \"Label\", that is no filter's";
        QTest::newRow("classes first") << QByteArray("target,f0\n7,.5\n3,.25\n") << 0
                                       << "has a column 1, named \"target\"";
        QTest::newRow("UTF-16 without its mark") << utf16("1,2\n2,1\n") << 0 << "in UTF-16 with its byte order mark";
        QTest::newRow("UTF-32") << QByteArray(
                                       "\xFF\xFE\0\0"
                                       "1\0\0\0,\0\0\0"
                                       "2\0\0\0\n\0\0\0",
                                       20)
                                << 0 << "it has a byte of 0";
        QTest::newRow("word") << QByteArray("1,2\n2,one\n") << 2 << "column 2: \"one\" is not a finite number";
        QTest::newRow("word in the first line") << QByteArray("1,two\n") << 1 << "column 2: \"two\"";
        QTest::newRow("second header") << QByteArray("a,b\nc,d\n1,2\n") << 2 << "\"c\" is not a finite number";
        QTest::newRow("nan") << QByteArray("0,1\n1,nan\n") << 2 << "\"nan\" is not a finite number";
        QTest::newRow("nan first") << QByteArray("nan,nan\n1,2\n") << 1 << "\"nan\" is not a finite number";
        QTest::newRow("infinite") << QByteArray("0,-inf\n") << 1 << "\"-inf\" is not a finite number";
        QTest::newRow("overflow") << QByteArray("0,1e39\n") << 1 << "\"1e39\" is not a finite number";
        QTest::newRow("huge exponent") << QByteArray("0,1e999\n") << 1 << "\"1e999\" is not a finite number";
        QTest::newRow("hexadecimal") << QByteArray("0,0x10\n") << 1 << "not a finite number";
        QTest::newRow("missing cell") << QByteArray("1,2,4\n,2,4\n3,4,5\n") << 2
                                      << "column 1: \"\" is not a finite number";
        QTest::newRow("short row") << QByteArray("1,2\n\n1\n") << 3 << "has 1 cells, the rows before it 2";
        QTest::newRow("more names than columns")
            << QByteArray("a,b,c\n1,2\n3,4.5\n0,1\n") << 1 << "has 3 cells, the rows below it 2";
        QTest::newRow("long row") << QByteArray("1,2\n1,2,3\n") << 2 << "has 3 cells, the rows before it 2";
        QTest::newRow("binary") << QByteArray(
                                       "\x7f"
                                       "ELF\0\1\2,3\n1,2\n",
                                       14)
                                << 0 << "it has a byte of 0";
        QTest::newRow("two decimal marks")
            << QByteArray("0,5;1\n0.5;1\n") << 2 << "with \".\", numbers before it with \",\"";
        QTest::newRow("no UTF-8") << QByteArray("Gr\xF6\xDF,b\n0,1\n1,0\n") << 0 << "holds a name that is not UTF-8";
        QTest::newRow("quote over two lines") << QByteArray("\"a\nb\",c\n1,2\n") << 1 << "a quote is not closed";
        QTest::newRow("half of UTF-16") << QByteArray(
                                               "\xFF\xFE"
                                               "1",
                                               3)
                                        << 0 << "no UTF-16 text";
        QTest::newRow("too many columns") << wide << 1 << "8193 columns; at most 8192";
    }
    void refusesBadTables() {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, content);
        const std::string place = line > 0 ? path + ":" + std::to_string(line) : path;
        COMPARE_ERROR(readActivityCsv(path), ErrorCode::badInput, place, reason.toStdString());
        COMPARE_ERROR(readWeightsCsv(path), ErrorCode::badInput, place, reason.toStdString());
    }

    void refusesBadWeights_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        QTest::newRow("not square") << QByteArray("0.5,1,1\n1,0,1\n") << 0 << "not square: rows: 2, weights in each: 3";
        QTest::newRow("one filter") << QByteArray("0\n") << 0 << "single filter";
        QTest::newRow("negative") << QByteArray("0,-1\n-1,0\n") << 1 << "column 2: a weight is negative";
        QTest::newRow("mixed order of names")
            << QByteArray(",a,b\nb,0,1\na,1,0\n") << 2 << "named \"b\", column 1 \"a\"";
        QTest::newRow("hole in a full matrix") << QByteArray("0,1,2\n,0,3\n2,3,0\n") << 2 << "column 1: \"\" is not";
        QTest::newRow("holes on both sides") << QByteArray("0,,2\n1,0,3\n,3,0\n") << 1 << "column 2: \"\" is not";
        QTest::newRow("asymmetric") << QByteArray("a,b\n0,1\n\n1.001,0\n") << 4
                                    << "column 1: the matrix is not symmetric";
    }
    void refusesBadWeights() {
        QFETCH(QByteArray, content);
        QFETCH(int, line);
        QFETCH(QString, reason);
        const QTemporaryDir folder;
        const std::string path = writtenTo(folder, content);
        const std::string place = line > 0 ? path + ":" + std::to_string(line) : path;
        COMPARE_ERROR(readWeightsCsv(path), ErrorCode::badInput, place, reason.toStdString());
    }

    void refusesWhatIsNoFile() {
        COMPARE_ERROR(readWeightsCsv("/no/such.csv"), ErrorCode::badInput, "/no/such.csv", "cannot be read");
        COMPARE_ERROR(readActivityCsv("/tmp"), ErrorCode::badInput, "/tmp", "is a folder");
    }
};

QTEST_GUILESS_MAIN(CsvMatrixTest)
#include "csv_matrix_test.moc"
