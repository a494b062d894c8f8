// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/console_fixture.h"
#include "tests/manager/fake_core.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Rows that leave the manager, to a file or as the answer. */
class ConsoleExportTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

private Q_SLOTS:
    void resultsAreExportedAsCsv()
    {
        FakeCore core;
        Asked asked(core.commands, u"export results csv"_s);
        CheckResult result = resultOf(2, 1);
        result.description = u"=cmd|' /C calc'!A0, \"x\"\n"_s;
        core.queries[0].rows(batchOf({result}));
        core.queries[0].done({});
        QCOMPARE(asked.answer.code, 0);
        QCOMPARE(asked.answer.out.size(), 2);
        QCOMPARE(
            asked.answer.out[0],
            u"agent,epoch,seq,check,kind,target,outcome,reason,scheduled,started,duration_us,late_us,address,"
            "description,flags,fields,clock_offset_us,clock_uncertainty_us"_s);
        QCOMPARE(asked.answer.out[1], u"2,7d0,1,4,TCP,google.com:443,up,none,2024-03-12T00:27:05.123457Z,"
                                      u"2024-03-12T00:27:05.123457Z,12400,0,,"
                                      "\"'=cmd|' /C calc'!A0, \"\"x\"\"\\n\",,{},,"_s);
    }

    void anExportSaysWhichRows()
    {
        FakeCore core;
        const Asked asked(core.commands, u"export results --from 2026-03-12 --to 2026-03-12T00:27:05.123456Z "
                                         "--agent 2 --check '#4'"_s);
        const ResultQuery query = core.queries.at(0).query;
        QCOMPARE(query.agent, AgentId(2));
        QCOMPARE(query.check, CheckId(4));
        QCOMPARE(toIso8601(*query.from), u"2026-03-12T00:00:00.000000Z"_s);
        QCOMPARE(toIso8601(*query.to), u"2026-03-12T00:27:05.123456Z"_s);
        QCOMPARE(query.limit, 0);
    }

    void aWrongExportIsWrongUsage_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("said");
        QTest::newRow("what") << u"export everything"_s << u"config, results, rollups, events, incidents"_s;
        QTest::newRow("secrets") << u"export results --secrets"_s
                                 << u"--secrets says nothing about results"_s;
        QTest::newRow("level") << u"export results --level day"_s << u"--level says nothing about results"_s;
        QTest::newRow("check") << u"export events --check 1"_s << u"--check says nothing about events"_s;
        QTest::newRow("which level") << u"export rollups --level week"_s
                                     << u"'week' is not minute, hour or day"_s;
        QTest::newRow("time") << u"export rollups --from yesterday"_s
                              << u"--from: 'yesterday' is not a time"_s;
        QTest::newRow("id") << u"export rollups --agent x"_s << u"--agent: 'x' is not a number"_s;
        QTest::newRow("id 0") << u"export rollups --check 0"_s << u"--check: '0' is not a number"_s;
        QTest::newRow("id of a report")
            << u"report 2026-01-01 2026-02-01 --check x"_s << u"--check: 'x' is not a number"_s;
        QTest::newRow("order") << u"export events --from 2026-02-01 --to 2026-01-01"_s
                               << u"--from is not before --to"_s;
    }

    void aWrongExportIsWrongUsage()
    {
        QFETCH(const QString, line);
        QFETCH(const QString, said);
        FakeCore core;
        const Asked asked(core.commands, line);
        QCOMPARE(asked.answer.code, 2);
        QVERIFY2(asked.answer.errors.join(u' ').contains(said), qPrintable(asked.answer.errors.join(u' ')));
    }

    void aReportHasEachCheckOnce()
    {
        FakeCore core;
        for (const quint64 id : {3u, 4u}) {
            CheckRow row = core.configuration.checks().front();
            row.check.id = CheckId(id);
            core.feed.knownChecks += row;
        }
        const QString line = u"report 2026-01-01 2026-02-01 csv --check 3,#4,3"_s;
        const Asked text(core.commands, line);
        QCOMPARE(text.answer.code, 0);
        // Titles, and of each check the verdict and two agents.
        QCOMPARE(text.answer.out.size(), 1 + 2 * 3);
        // What no agent told of is read once for all checks.
        QCOMPARE(core.gapQueries.size(), size_t(1));

        const Asked json(core.commands, line, CommandFormat::Json);
        QCOMPARE(json.answer.objects().size(), 1);
        const QJsonObject object = json.answer.objects().front();
        QCOMPARE(object[u"format"_s].toString(), u"csv"_s);
        QCOMPARE(object[u"report"_s].toString().trimmed().split(u'\n'), text.answer.out);

        const QString path = m_dir.filePath(u"report.csv"_s);
        const Asked file(core.commands, line + u' ' + path, CommandFormat::Json);
        QCOMPARE(file.answer.objects().value(0)[u"file"_s].toString(), path);
        QCOMPARE(QString::fromUtf8(readFile(path)).trimmed().split(u'\n'), text.answer.out);
    }

    void rollupsAndEventsAreExported()
    {
        FakeCore core;
        Rollup rollup;
        rollup.check = CheckId(4);
        rollup.agent = AgentId(2);
        rollup.start = startOf(RollupLevel::Day, resultOf(2, 1).started);
        rollup.add(resultOf(2, 1));
        core.rollups = {rollup};
        const Asked csv(core.commands, u"export rollups csv --level day"_s);
        QCOMPARE(core.rollupQuery.level, RollupLevel::Day);
        QCOMPARE(csv.answer.out.value(0), u"level,check,agent,start,count,up,degraded,down,unknown,measured,"
                                          "min_us,avg_us,max_us,p50_us,p95_us,p99_us"_s);
        QCOMPARE(csv.answer.out.value(1),
                 u"day,4,2,2024-03-12T00:00:00.000000Z,1,1,0,0,0,1,12400,12400,12400,"
                 "12400,12400,12400"_s);

        core.events = {{.time = resultOf(2, 1).started,
                        .severity = Severity::Warning,
                        .code = u"agent-lost"_s,
                        .agent = AgentId(2),
                        .text = u"=SUM(A1) is cut off"_s}};
        const Asked events(core.commands, u"export events --agent 2"_s);
        QCOMPARE(core.eventQuery.agent, AgentId(2));
        QCOMPARE(events.answer.out.value(1),
                 u"2024-03-12T00:27:05.123457Z,warning,agent-lost,2,'=SUM(A1) is cut off"_s);
        const Asked json(core.commands, u"export events json"_s);
        QCOMPARE(json.answer.objects().value(0)[u"text"_s].toString(), u"=SUM(A1) is cut off"_s);
    }

    void incidentsAreExported()
    {
        FakeCore core;
        core.incidents = {{.id = IncidentId(3),
                           .check = CheckId(4),
                           .since = resultOf(2, 1).started,
                           .until = {},
                           .worst = Outcome::Down,
                           .agent = AgentId(2),
                           .evidence = {Outcome::Down, Reason::Timeout, u"no answer"_s},
                           .agents = {AgentId(2), AgentId(1)}}};
        const Asked csv(core.commands, u"export incidents --check 4 --agent 2 --from 2024-03-12"_s);
        QCOMPARE(core.incidentQuery.check, CheckId(4));
        QCOMPARE(core.incidentQuery.agent, AgentId(2));
        QVERIFY(core.incidentQuery.from);
        QCOMPARE(csv.answer.out.value(0),
                 u"id,check,since,until,worst,agent,agents,outcome,reason,description"_s);
        QCOMPARE(csv.answer.out.value(1),
                 u"3,4,2024-03-12T00:27:05.123457Z,,down,2,2 1,down,timeout,no answer"_s);
        const Asked json(core.commands, u"export incidents json"_s);
        QCOMPARE(incidentFromJson(json.answer.objects().value(0)), core.incidents.front());
    }

    void resultsAreExportedToAFileThatAppearsWhole()
    {
        FakeCore core;
        const QString path = m_dir.filePath(u"out.json"_s);
        writeFile(path, "before");
        Asked asked(core.commands, u"export results json "_s + path);
        core.queries[0].rows(batchOf({resultOf(2, 1), resultOf(2, 2)}));
        QCOMPARE(readFile(path), QByteArray("before"));
        core.queries[0].done({});
        QCOMPARE(asked.answer.code, 0);
        QVERIFY2(asked.answer.text().contains(path), qUtf8Printable(asked.answer.text()));
        const QList<QByteArray> lines = readFile(path).trimmed().split('\n');
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[1]).object()[u"seq"_s].toInt(), 2);
    }

    void anExportHasTheModeOfTheFileThatIsThere_data()
    {
        QTest::addColumn<QFile::Permissions>("mode");
        QTest::newRow("for all") << QFile::Permissions(
            QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther);
        QTest::newRow("for the owner") << QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner);
        QTest::newRow("to be read") << QFile::Permissions(QFile::ReadOwner | QFile::ReadGroup);
    }

    void anExportHasTheModeOfTheFileThatIsThere()
    {
        QFETCH(const QFile::Permissions, mode);
        FakeCore core;
        const QString path = m_dir.filePath(u"there.csv"_s);
        writeFile(path, "before");
        QVERIFY(QFile::setPermissions(path, mode));
        const QFile::Permissions before = QFile::permissions(path);
        const Asked asked(core.commands, u"export events csv "_s + path);
        QCOMPARE(asked.answer.code, 0);
        QVERIFY(readFile(path) != "before");
        QCOMPARE(QFile::permissions(path), before);
        QVERIFY(QFile::remove(path));
    }

    void aNewExportIsAsOpenAsAnyNewFile()
    {
        FakeCore core;
        const QString other = m_dir.filePath(u"other"_s);
        writeFile(other, "any");
        const QString path = m_dir.filePath(u"new.csv"_s);
        const Asked asked(core.commands, u"export events csv "_s + path);
        QCOMPARE(asked.answer.code, 0);
        QCOMPARE(QFile::permissions(path), QFile::permissions(other));
    }

    void anExportFollowsALink()
    {
        FakeCore core;
        QVERIFY(QDir(m_dir.path()).mkdir(u"elsewhere"_s));
        const QString path = m_dir.filePath(u"elsewhere/linked.csv"_s);
        const QString link = m_dir.filePath(u"link.csv"_s);
        writeFile(path, "before");
        QVERIFY(QFile::link(path, link));
        const Asked asked(core.commands, u"export events csv "_s + link);
        QCOMPARE(asked.answer.code, 0);
        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(readFile(path) != "before");
    }

    void anExportThatFailsLeavesTheFileAsItWas()
    {
        FakeCore core;
        const QString path = m_dir.filePath(u"kept.csv"_s);
        writeFile(path, "before");
        Asked asked(core.commands, u"export results csv "_s + path);
        core.queries[0].rows(batchOf({resultOf(2, 1)}));
        core.queries[0].done(fail(ErrorCode::Io, u"the disk is gone"_s));
        QCOMPARE(asked.answer.code, 1);
        QCOMPARE(asked.answer.errors, QStringList(u"export: the disk is gone"_s));
        asked.command.reset();
        QCOMPARE(readFile(path), QByteArray("before"));
        QCOMPARE(QDir(m_dir.path()).entryList({u"kept.csv*"_s}, QDir::Files).size(), 1);
    }
};

QTEST_GUILESS_MAIN(ConsoleExportTest)
#include "console_export_test.moc"
