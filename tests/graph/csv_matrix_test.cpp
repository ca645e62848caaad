// SPDX-License-Identifier: GPL-3.0-or-later
#include "graph/csv_matrix.h"

#include "base/caught_error.h"
#include "base/file.h"

#include <QtTest>
#include <clocale>
#include <string>

using namespace nonn;

namespace {

std::string writtenTo(const QTemporaryDir& folder, const QByteArray& content) {
    std::string path = folder.filePath("m.csv").toStdString();
    writeFile(path, content.toStdString());
    return path;
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
    }
    void readsWhatProgramsWrite() {
        QFETCH(QByteArray, content);
        const QTemporaryDir folder;
        const CsvMatrix expected{2, 3, {1, 2.5F, 0, 4, 0.5F, 6}};
        QVERIFY(readActivityCsv(writtenTo(folder, content)) == expected);
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

    void refusesBadTables_data() {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<int>("line");
        QTest::addColumn<QString>("reason");
        const QByteArray wide = "1" + QByteArray(",1").repeated(maximumFilters);
        QTest::newRow("empty") << QByteArray() << 0 << "no row of numbers";
        QTest::newRow("blank lines") << QByteArray("\n \n") << 0 << "no row of numbers";
        QTest::newRow("header only") << QByteArray("a,b\n") << 0 << "no row of numbers";
        QTest::newRow("word") << QByteArray("1,2\n2,one\n") << 2 << "column 2: \"one\" is not a finite number";
        QTest::newRow("word in the first line") << QByteArray("1,two\n") << 1 << "column 2: \"two\"";
        QTest::newRow("second header") << QByteArray("a,b\nc,d\n1,2\n") << 2 << "\"c\" is not a finite number";
        QTest::newRow("nan") << QByteArray("0,1\n1,nan\n") << 2 << "\"nan\" is not a finite number";
        QTest::newRow("nan first") << QByteArray("nan,nan\n1,2\n") << 1 << "\"nan\" is not a finite number";
        QTest::newRow("infinite") << QByteArray("0,-inf\n") << 1 << "\"-inf\" is not a finite number";
        QTest::newRow("overflow") << QByteArray("0,1e39\n") << 1 << "\"1e39\" is not a finite number";
        QTest::newRow("huge exponent") << QByteArray("0,1e999\n") << 1 << "\"1e999\" is not a finite number";
        QTest::newRow("hexadecimal") << QByteArray("0,0x10\n") << 1 << "not a finite number";
        QTest::newRow("missing cell") << QByteArray("1,2\n,2\n") << 2 << "column 1: \"\" is not a finite number";
        QTest::newRow("short row") << QByteArray("1,2\n\n1\n") << 3 << "has 1 cells, the rows before it 2";
        QTest::newRow("long row") << QByteArray("1,2\n1,2,3\n") << 2 << "has 3 cells, the rows before it 2";
        QTest::newRow("binary") << QByteArray(
                                       "\x7f"
                                       "ELF\0\1\2,3\n1,2\n",
                                       14)
                                << 1 << "not a finite number";
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
        QTest::newRow("not square") << QByteArray("0,1,1\n1,0,1\n") << 0 << "not square: 2 rows of 3";
        QTest::newRow("one filter") << QByteArray("0\n") << 0 << "single filter";
        QTest::newRow("negative") << QByteArray("0,-1\n-1,0\n") << 1 << "column 2: a weight is negative";
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
