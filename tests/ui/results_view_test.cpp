// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/results_model.h"
#include "gui-manager/ui/results/results_view.h"
#include "tests/ui/support/sample_data.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

class TestResultsView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itStaysAtTheEnd();
    void scrolledUpItStandsStill();
    void scrolledUpItStandsStillWhileTheOldestGo();
    void scrolledUpItStandsStillWhileAFilterFillsAbove();
    void backAtTheEndItFollowsAgain();
    void aSmallerWindowStaysAtTheEnd();

private:
    void append(size_t count);
    [[nodiscard]] QString topSeq() const;
    [[nodiscard]] bool isAtEnd() const;

    std::unique_ptr<ResultsModel> m_model;
    std::unique_ptr<ResultsView> m_view;
    quint64 m_next = 0;
};

void TestResultsView::init()
{
    m_model = std::make_unique<ResultsModel>(2000);
    m_view = std::make_unique<ResultsView>(u"results"_s);
    m_view->setModel(m_model.get());
    m_view->resize(900, 400);
    m_view->show();
    m_next = 0;
    append(1000);
}

void TestResultsView::cleanup()
{
    m_view.reset();
    m_model.reset();
}

void TestResultsView::append(size_t count)
{
    m_model->append(sampleBatch(m_next, count));
    m_next += count;
    QTRY_COMPARE(m_model->index(m_model->rowCount() - 1, m_model->columnCount() - 1).data().toULongLong(),
                 m_next);
    m_view->doItemsLayout(); // which would come with the next turn of the event loop
}

QString TestResultsView::topSeq() const
{
    const int row = m_view->rowAt(0);
    return m_model->index(row, m_model->columnCount() - 1).data().toString();
}

bool TestResultsView::isAtEnd() const
{
    return m_view->verticalScrollBar()->value() == m_view->verticalScrollBar()->maximum();
}

void TestResultsView::itStaysAtTheEnd()
{
    QVERIFY(isAtEnd());
    for (int i = 0; i < 5; ++i) {
        append(300);
        QVERIFY(isAtEnd());
    }
    QVERIFY(m_model->rowCount() <= 2000);
}

void TestResultsView::scrolledUpItStandsStill()
{
    m_view->verticalScrollBar()->setValue(400);
    const QString seq = topSeq();
    append(300);
    append(300);
    QCOMPARE(topSeq(), seq);
}

void TestResultsView::scrolledUpItStandsStillWhileTheOldestGo()
{
    append(900);
    m_view->setCurrentIndex(m_model->index(3, 0)); // goes too, and must not take the view along
    m_view->verticalScrollBar()->setValue(1000);
    const QString seq = topSeq();
    append(300);
    append(300);
    QVERIFY(m_model->rowCount() <= 2000);
    QCOMPARE(topSeq(), seq);
}

void TestResultsView::scrolledUpItStandsStillWhileAFilterFillsAbove()
{
    m_model.reset(new ResultsModel(500'000));
    m_view->setModel(m_model.get());
    m_next = 0;
    append(300'000);
    ResultFilter filter;
    filter.text = u"93.184"_s; // in every row, found last
    m_model->setFilter(filter);
    QTRY_VERIFY(m_model->rowCount() > 100);
    QCoreApplication::processEvents();
    QVERIFY(m_model->isBusy());
    m_view->verticalScrollBar()->setValue(20);
    const QString seq = topSeq();
    QTRY_VERIFY(!m_model->isBusy());
    m_view->doItemsLayout();
    QCOMPARE(topSeq(), seq);
}

void TestResultsView::backAtTheEndItFollowsAgain()
{
    m_view->verticalScrollBar()->setValue(400);
    append(10);
    QVERIFY(!isAtEnd());
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->maximum());
    append(10);
    QVERIFY(isAtEnd());
}

void TestResultsView::aSmallerWindowStaysAtTheEnd()
{
    m_view->resize(900, 200);
    QTRY_VERIFY(isAtEnd());
}

QTEST_MAIN(TestResultsView)
#include "results_view_test.moc"
