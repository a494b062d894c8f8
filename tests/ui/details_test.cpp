// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/details/detail_pane.h"
#include "gui-manager/ui/languages.h"

#include <QClipboard>
#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

Details detailsSaying(const QString &value)
{
    return {.title = u"Agent 1"_s, .sections = {{.title = {}, .lines = {{u"Round trip"_s, value}}}}};
}

DetailSection sectionOf(const CheckResult &result, const QString &title)
{
    const QList<DetailSection> sections = describe(result, AgentsModel(), ChecksModel()).sections;
    const auto found = std::ranges::find(sections, title, &DetailSection::title);
    return found == sections.end() ? DetailSection() : *found;
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

    void phasesFollowEachOtherAndTheFailedOneIsMarked()
    {
        CheckResult result;
        result.kind = Kind::Https;
        result.duration = 1000us;
        result.phase = u"wait"_s;
        FieldWriter fields;
        fields.add("resolve_us"_L1, 100us).add("connect_us"_L1, 300us).add("tls_us"_L1, 200us);
        result.fields = fields.take();
        const DetailSection phases = sectionOf(result, u"Phases"_s);
        QCOMPARE(phases.table.rows.size(), 4);
        QCOMPARE(phases.table.rows.at(1).at(0).text, u"Connect"_s);
        QCOMPARE(phases.table.rows.at(1).at(2).text, formatDuration(300us));
        QCOMPARE(*phases.table.rows.at(1).at(1).bar, (DetailBar{0.1, 0.4}));
        QCOMPARE(phases.table.rows.at(3).at(0).text, u"Wait for the first byte"_s);
        QCOMPARE(*phases.table.rows.at(3).at(1).bar, (DetailBar{0.6, 1.0, Mark::Down}));
    }

    void aCertificateSaysFirstWhenItEnds_data()
    {
        QTest::addColumn<int>("days");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Mark>("mark");
        QTest::newRow("long") << 61 << u"in 61 days"_s << Mark::Up;
        QTest::newRow("soon") << 1 << u"in 1 day"_s << Mark::Degraded;
        QTest::newRow("over") << -2 << u"2 days ago"_s << Mark::Down;
    }

    void aCertificateSaysFirstWhenItEnds()
    {
        QFETCH(const int, days);
        QFETCH(const QString, text);
        QFETCH(const Mark, mark);
        Languages languages;
        QVERIFY(languages.use(u"en"_s));
        CheckResult result;
        result.kind = Kind::Https;
        FieldWriter fields;
        fields.add("cert_subject"_L1, QStringView(u"CN=shop.example.com")).add("cert_days_left"_L1, days);
        result.fields = fields.take();
        const DetailSection certificate = sectionOf(result, u"Certificate"_s);
        QCOMPARE(certificate.lines.first(), (DetailLine{u"Ends"_s, text, mark}));
        QCOMPARE(certificate.lines.last().value, u"CN=shop.example.com"_s);
    }

    void hopsAndRecordsAreTables()
    {
        CheckResult result;
        result.kind = Kind::Traceroute;
        FieldWriter fields;
        QCborStreamWriter &writer = fields.value("hops"_L1);
        writer.startArray(2);
        for (const int ttl : {1, 2}) {
            writer.startMap(4);
            writer.append("ttl"_L1);
            writer.append(ttl);
            writer.append("addresses"_L1);
            writer.startArray(1);
            writer.append("10.0.0.1"_L1);
            writer.endArray();
            writer.append("loss_percent"_L1);
            writer.append(ttl == 1 ? 0.0 : 25.0);
            writer.append("rtt_avg_us"_L1);
            writer.append(ttl * 1000);
            writer.endMap();
        }
        writer.endArray();
        result.fields = fields.take();
        const DetailTable hops = sectionOf(result, u"Hops"_s).table;
        QCOMPARE(hops.rows.size(), 2);
        QCOMPARE(hops.rows.at(1).at(1).text, u"10.0.0.1"_s);
        QCOMPARE(*hops.rows.at(1).at(2).bar, (DetailBar{0, 0.25, Mark::Degraded}));
        QCOMPARE(*hops.rows.at(0).at(3).bar, (DetailBar{0, 0.5}));

        FieldWriter answers;
        answers.add("answers"_L1, QStringList{u"example.com. 300 TXT v=spf1 -all"_s, u"odd"_s});
        result.kind = Kind::Dns;
        result.fields = answers.take();
        const DetailTable records = sectionOf(result, u"Answers"_s).table;
        QCOMPARE(records.rows.at(0).at(1).text, u"300"_s);
        QCOMPARE(records.rows.at(0).at(3).text, u"v=spf1 -all"_s);
        QCOMPARE(records.rows.at(1).at(3).text, u"odd"_s);
    }

    void remarksAreSentences()
    {
        CheckResult result;
        result.flags = ResultFlag::ClockStepped | ResultFlag::OnDemand;
        const QList<DetailLine> lines = sectionOf(result, u"Remarks"_s).lines;
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.last().value.endsWith(u'.'));
    }

    void barsAreNotCopied()
    {
        CheckResult result;
        result.kind = Kind::Tcp;
        FieldWriter fields;
        fields.add("resolve_us"_L1, 100us).add("connect_us"_L1, 300us);
        result.fields = fields.take();
        DetailPane pane;
        pane.show(describe(result, AgentsModel(), ChecksModel()));
        pane.selectAll();
        pane.copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(formatDuration(300us)));
        QVERIFY(!QGuiApplication::clipboard()->text().contains(QChar::ObjectReplacementCharacter));
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
