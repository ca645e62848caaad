// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliver/sha256.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace nonn;

class Sha256Test : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesTheExamplesOfTheStandard() {
        QCOMPARE(sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        QCOMPARE(sha256(""), "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    void agreesWithAnotherImplementation() {
        QByteArray bytes;
        for (int i = 0; i < 1000; ++i) {
            bytes.append(static_cast<char>(i * 37));
            QCOMPARE(sha256({bytes.constData(), static_cast<std::size_t>(bytes.size())}),
                     QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().toStdString());
        }
    }
};

QTEST_GUILESS_MAIN(Sha256Test)
#include "sha256_test.moc"
