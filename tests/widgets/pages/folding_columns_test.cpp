// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/folding_columns.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QToolButton>
#include <QtTest>

using namespace nonn;

class FoldingColumnsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        m_table = std::make_unique<QTableWidget>(1, 3);
        m_table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("A header far wider than its cells"),
                                            QStringLiteral("Wide, too, and not to be folded")});
        m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
        m_table->verticalHeader()->hide();
        for (int column = 0; column < 3; ++column)
            m_table->setItem(0, column, new QTableWidgetItem(QStringLiteral("1")));
        new FoldingColumns(*m_table, {1});
        m_table->resize(900, 200);
        m_table->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_table.get()));
        QTRY_VERIFY(m_table->columnWidth(1) > 0);
        m_whole = m_table->horizontalHeader()->length();
    }

    void cleanup() { m_table.reset(); }

    void foldsWhereThereIsNoRoom() {
        QVERIFY(!m_table->isColumnHidden(1));
        makeRoom(m_whole - 1);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        QVERIFY(more().isVisible());
        QVERIFY(more().toolTip().contains(QLatin1String("A header far wider than its cells")));
        more().click();
        QTRY_VERIFY(!m_table->isColumnHidden(1));
        more().click();
        QTRY_VERIFY(m_table->isColumnHidden(1));
        makeRoom(m_whole);
        QTRY_VERIFY(!m_table->isColumnHidden(1) && !more().isVisible());
    }

    /// A header that is not seen has its width nevertheless.
    void aFoldedColumnStaysSoAfterChanges() {
        makeRoom(m_whole - 1);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        for (int change = 0; change < 4; ++change) {
            m_table->item(0, 0)->setText(QString::number(change));
            QTest::qWait(20);
            QVERIFY(m_table->isColumnHidden(1));
        }
    }

    void foldsByTheFontThatThereIs() {
        makeRoom(m_whole);
        QFont font = m_table->font();
        font.setPointSizeF(1.5 * font.pointSizeF());
        m_table->setFont(font);
        m_table->horizontalHeader()->setFont(font);
        QTRY_VERIFY(m_table->isColumnHidden(1));
        font.setPointSizeF(font.pointSizeF() / 2);
        m_table->setFont(font);
        m_table->horizontalHeader()->setFont(font);
        QTRY_VERIFY(!m_table->isColumnHidden(1));
    }

private:
    /// Of the columns, in pixels.
    void makeRoom(int width) {
        m_table->resize(m_table->width() + width - m_table->viewport()->width(), m_table->height());
    }
    QToolButton& more() const { return *m_table->findChild<QToolButton*>(QStringLiteral("allColumns")); }

    std::unique_ptr<QTableWidget> m_table;
    int m_whole = 0;
};

QTEST_MAIN(FoldingColumnsTest)
#include "folding_columns_test.moc"
