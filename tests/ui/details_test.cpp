// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_pane.h"

#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

Details detailsSaying(const QString &value)
{
    return {.title = u"Agent 1"_s, .sections = {{.title = {}, .lines = {{u"Round trip"_s, value}}}}};
}

} // namespace

/** Everything about one row. */
class TestDetails : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsSelectedStays()
    {
        DetailPane pane;
        pane.show(detailsSaying(u"7 ms"_s));
        QVERIFY(pane.toPlainText().contains("7 ms"_L1));
        pane.selectAll();
        const QString selected = pane.textCursor().selectedText();
        pane.show(detailsSaying(u"9 ms"_s));
        QCOMPARE(pane.textCursor().selectedText(), selected);
        pane.moveCursor(QTextCursor::Start);
        pane.show(detailsSaying(u"11 ms"_s));
        QVERIFY(pane.toPlainText().contains("11 ms"_L1));
    }

    void ofManyChecksThoseThatAreNotUpAreShown()
    {
        QList<CheckRow> rows;
        QList<TaskRow> tasks;
        for (quint64 id = 1; id <= 5000; ++id) {
            CheckRow row;
            row.check.id = CheckId(id);
            row.check.kind = Kind::Tcp;
            row.check.name = u"check %1"_s.arg(id);
            row.agents = {AgentId(1)};
            rows += row;
            TaskRow task;
            task.key = {AgentId(1), CheckId(id)};
            task.confirmation = Confirmation::Confirmed;
            task.lastOutcome = id == 4321 ? Outcome::Down : Outcome::Up;
            tasks += task;
        }
        ChecksModel checks;
        checks.setAll(rows, tasks, {});
        AgentLine agent;
        agent.agent.id = AgentId(1);
        const QList<DetailLine> lines = describe(agent, checks).sections.last().lines;
        QCOMPARE(lines.size(), 101);
        QCOMPARE(lines.first().label, u"check 4321"_s);
        QCOMPARE(lines.at(1).label, u"check 1"_s);
        QCOMPARE(lines.last().value, u"and 4900 more"_s);
    }
};

QTEST_MAIN(TestDetails)
#include "details_test.moc"
