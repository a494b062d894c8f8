// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/models/check_groups.h"
#include "gui-manager/ui/checks/pasted_checks.h"
#include "gui-manager/ui/pseudo_translator.h"
#include "tests/ui/support/sample_data.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** "[web]" for a section, the id for a check. */
QStringList rowsOf(const CheckGroups &groups)
{
    QStringList rows;
    for (int row = 0; row < groups.rowCount(); ++row) {
        const QModelIndex index = groups.index(row, 0);
        rows += groups.isSection(row) ? u'[' + index.data(SectionRole).value<CheckSection>().title + u']'
                                      : QString::number(groups.lineAt(row)->key().value);
    }
    return rows;
}

int columnOf(const QAbstractItemModel &model, const QString &id)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, ColumnIdRole) == id)
            return column;
    }
    return -1;
}

PasteAgents pasteAgents()
{
    return {sampleAgents(), {AgentId(1)}};
}

/** "1,2 TCP db 5432 30 name=x", or what is wrong. */
QString readOne(const QString &text)
{
    const QStringList lines = text.split(u'\n');
    const auto line = readPasted(int(lines.size()), lines.back(), formOf(lines), pasteAgents());
    if (!line)
        return u"nothing"_s;
    if (!line->problem.isEmpty())
        return line->problem;
    QStringList agents;
    for (const AgentId id : line->agents)
        agents += QString::number(id.value);
    return agents.join(u',') + u' ' + checkToWords(line->check, Secrets::Shown).join(u' ');
}

} // namespace

/** The checks as their page groups them, and the lines that it takes. */
class TestCheckGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_checks = std::make_unique<ChecksModel>();
        m_checks->setAll(sampleChecks(), sampleTasks(), sampleVerdicts());
        m_groups = std::make_unique<CheckGroups>(*m_checks);
    }

    void checksAreGrouped_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("not") << Grouping::None << QStringList{u"1"_s, u"2"_s, u"3"_s, u"4"_s, u"5"_s, u"6"_s};
        QTest::newRow("by tag, each tag of a check")
            << Grouping::Tag << QStringList{u"[public]"_s, u"1"_s, u"3"_s,        u"5"_s, u"[web]"_s, u"1"_s,
                                            u"3"_s,        u"5"_s, u"[No tag]"_s, u"2"_s, u"4"_s,     u"6"_s};
        QTest::newRow("by kind") << Grouping::Kind
                                 << QStringList{u"[HTTP]"_s,       u"4"_s, u"[HTTPS]"_s, u"1"_s, u"2"_s,
                                                u"[Local port]"_s, u"5"_s, u"[TCP]"_s,   u"3"_s, u"6"_s};
        QTest::newRow("by the machine that is looked at") << Grouping::Target
                                                          << QStringList{u"[2001:db8::17]"_s,
                                                                         u"6"_s,
                                                                         u"[baidu.com]"_s,
                                                                         u"3"_s,
                                                                         u"[localhost]"_s,
                                                                         u"5"_s,
                                                                         u"[oregon.com]"_s,
                                                                         u"2"_s,
                                                                         u"[shop.example.com]"_s,
                                                                         u"1"_s,
                                                                         u"[status.internal.example.com]"_s,
                                                                         u"4"_s};
    }
    void checksAreGrouped()
    {
        QFETCH(const Grouping, grouping);
        QFETCH(const QStringList, rows);
        m_groups->setGrouping(grouping);
        QCOMPARE(rowsOf(*m_groups), rows);
        m_groups->setGrouping(Grouping::None);
        QCOMPARE(m_groups->rowCount(), 6);
    }

    void aSectionCountsVerdictsAndFolds()
    {
        m_groups->setGrouping(Grouping::Kind);
        CheckRow paused = sampleChecks().at(5);
        paused.check.paused = true;
        m_checks->changeChecks({paused}, {});
        const int tcp = 7;
        QTRY_COMPARE(
            m_groups->index(tcp, 0).data(SectionRole).value<CheckSection>().counts.at(size_t(Mark::Paused)),
            1);
        const QString text = m_groups->index(tcp, 3).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(text.contains("TCP"_L1) && text.contains("1 paused"_L1), qPrintable(text));
        m_groups->fold(tcp, true);
        QCOMPARE(rowsOf(*m_groups).last(), u"[TCP]"_s);
        QCOMPARE(m_groups->sectionOf(6), 5);
        // Who wants to see a check sees it.
        QCOMPARE(m_groups->reveal(CheckId(6)), 9);
        QVERIFY(!m_groups->isFolded(tcp));
    }

    void groupsSpeakTheLanguageThatIsChosen_data()
    {
        QTest::addColumn<Grouping>("grouping");
        QTest::addColumn<int>("section");
        QTest::addColumn<QString>("title");
        QTest::newRow("kinds") << Grouping::Kind << 5 << pseudoText(u"Local port"_s);
        QTest::newRow("no tag") << Grouping::Tag << 8 << pseudoText(u"No tag"_s);
    }
    void groupsSpeakTheLanguageThatIsChosen()
    {
        QFETCH(const Grouping, grouping);
        QFETCH(const int, section);
        QFETCH(const QString, title);
        const QAbstractItemModelTester tester(m_groups.get());
        m_groups->setGrouping(grouping);
        m_groups->fold(section, true);
        PseudoTranslator pseudo;
        QVERIFY(QCoreApplication::installTranslator(&pseudo));
        m_checks->retranslate();
        QVERIFY2(rowsOf(*m_groups).contains(u'[' + title + u']'), qPrintable(rowsOf(*m_groups).join(u' ')));
        for (const CheckRow &row : sampleChecks())
            QVERIFY(m_groups->reveal(row.check.id) > 0);
        QVERIFY(QCoreApplication::removeTranslator(&pseudo));
        m_checks->retranslate();
        QVERIFY(!rowsOf(*m_groups).contains(u'[' + title + u']'));
    }

    void checksAreFiltered_data()
    {
        QTest::addColumn<CheckFilter>("filter");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("text in the name") << CheckFilter{.text = u"FRONT"_s} << QStringList{u"3"_s};
        QTest::newRow("text in the target") << CheckFilter{.text = u"oregon"_s} << QStringList{u"2"_s};
        QTest::newRow("text in a tag")
            << CheckFilter{.text = u"publ"_s} << QStringList{u"1"_s, u"3"_s, u"5"_s};
        QTest::newRow("kind") << CheckFilter{.text = {}, .kind = Kind::Tcp} << QStringList{u"3"_s, u"6"_s};
        QTest::newRow("agent") << CheckFilter{.text = {}, .agent = AgentId(3)}
                               << QStringList{u"1"_s, u"5"_s, u"6"_s};
        QTest::newRow("nothing fits") << CheckFilter{.text = u"nowhere"_s} << QStringList();
    }
    void checksAreFiltered()
    {
        QFETCH(const CheckFilter, filter);
        QFETCH(const QStringList, rows);
        m_groups->setFilter(filter);
        QCOMPARE(rowsOf(*m_groups), rows);
    }

    void verdictsAreFiltered()
    {
        using Verdicts = CheckFilter::Verdicts;
        CheckRow paused = sampleChecks().at(0);
        paused.check.paused = true;
        m_checks->changeChecks({paused}, {});
        const auto shown = [this](Verdicts verdicts) {
            m_groups->setFilter({.text = {}, .verdicts = verdicts});
            return m_groups->rowCount();
        };
        int all = 0;
        for (const Verdicts verdicts : {Verdicts::Up, Verdicts::Degraded, Verdicts::Down, Verdicts::Unknown})
            all += shown(verdicts);
        QCOMPARE(all, 5);
        QCOMPARE(shown(Verdicts::Paused), 1);
        QCOMPARE(shown(Verdicts::NotUp), 5 - shown(Verdicts::Up));
        // A check that comes up leaves the list of those that are down.
        const int down = shown(Verdicts::Down);
        QVERIFY(down > 0);
        VerdictRow verdict = m_groups->lineAt(0)->verdict;
        verdict.verdict = Outcome::Up;
        m_checks->changeVerdicts({verdict}, {});
        QTRY_COMPARE(m_groups->rowCount(), down - 1);
    }

    void whatIsSortedStaysSelected()
    {
        const int name = columnOf(*m_groups, u"name"_s);
        QItemSelectionModel selection(m_groups.get());
        selection.setCurrentIndex(m_groups->index(2, 0),
                                  QItemSelectionModel::Select | QItemSelectionModel::Rows);
        m_groups->sort(name, Qt::DescendingOrder);
        QCOMPARE(rowsOf(*m_groups).first(), u"4"_s); // "Status page ..."
        QCOMPARE(m_groups->lineAt(selection.currentIndex().row())->key(), CheckId(3));
        m_groups->sort(columnOf(*m_groups, u"interval"_s), Qt::AscendingOrder);
        QCOMPARE(rowsOf(*m_groups).first(), u"3"_s);
        m_groups->sort(-1, Qt::AscendingOrder);
        QCOMPARE(rowsOf(*m_groups).first(), u"1"_s);
        QCOMPARE(selection.selectedRows().size(), 1);
    }

    void itStaysConsistentUnderRandomChanges()
    {
        QAbstractItemModelTester tester(m_groups.get(),
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        QRandomGenerator random(7);
        const QList<CheckRow> samples = sampleChecks();
        const auto randomRow = [&] {
            CheckRow row = samples.at(random.bounded(int(samples.size())));
            row.check.id = CheckId(1 + random.bounded(300U));
            row.check.tags = {QString::number(random.bounded(4))};
            row.check.paused = random.bounded(5) == 0;
            return row;
        };
        for (int round = 0; round < 300; ++round) {
            QList<CheckRow> changed;
            QList<CheckId> removed;
            for (int i = random.bounded(40); i > 0; --i)
                changed += randomRow();
            for (int i = random.bounded(40); i > 0; --i)
                removed += CheckId(1 + random.bounded(300U));
            removed.removeIf([&](CheckId id) {
                return std::ranges::any_of(changed, [id](const CheckRow &r) { return r.check.id == id; });
            });
            std::ranges::sort(changed, {}, [](const CheckRow &r) { return r.check.id; });
            const auto same = std::ranges::unique(changed, {}, [](const CheckRow &r) { return r.check.id; });
            changed.erase(same.begin(), same.end());
            m_checks->changeChecks(changed, removed);
            m_checks->learn(sampleBatch(quint64(round) * 20, 20));
            switch (random.bounded(6)) {
            case 0:
                m_groups->setGrouping(Grouping(random.bounded(4)));
                break;
            case 1:
                m_groups->setFilter({.text = random.bounded(2) ? QString() : u"a"_s});
                break;
            case 2:
                m_groups->sort(random.bounded(-1, m_groups->columnCount()), Qt::SortOrder(random.bounded(2)));
                break;
            case 3:
                m_groups->fold(random.bounded(10), random.bounded(2) == 0);
                break;
            default:
                QCoreApplication::processEvents();
            }
        }
        m_groups->setFilter({});
        m_groups->setGrouping(Grouping::None);
        QTRY_COMPARE(m_groups->rowCount(), m_checks->rowCount());
    }

    void manyChangesAreToldTogether()
    {
        QList<CheckRow> many;
        for (quint64 id = 1; id <= 5000; ++id) {
            CheckRow row = sampleChecks().front();
            row.check.id = CheckId(id);
            many += row;
        }
        m_checks->changeChecks(many, {});
        QTRY_COMPARE(m_groups->rowCount(), 5000);
        QSignalSpy told(m_groups.get(), &QAbstractItemModel::dataChanged);
        QSignalSpy removals(m_groups.get(), &QAbstractItemModel::rowsRemoved);
        QSignalSpy layouts(m_groups.get(), &QAbstractItemModel::layoutChanged);
        QList<CheckId> odd;
        for (quint64 id = 1; id <= 5000; id += 2)
            odd += CheckId(id);
        m_checks->changeChecks({}, odd);
        QTRY_COMPARE(m_groups->rowCount(), 2500);
        QVERIFY(removals.size() + layouts.size() <= 5);
        QVERIFY(told.size() <= 5);
    }

    void durationsAreKeptBounded()
    {
        DurationRing ring;
        for (int i = 1; i <= 100; ++i)
            ring.append(Micros(i), i % 2 ? Outcome::Up : Outcome::Down);
        QCOMPARE(ring.size(), DurationRing::capacity);
        QCOMPARE(ring.durationAt(0), Micros(41));
        QCOMPARE(ring.newest(), Micros(100));
        QCOMPARE(ring.outcomeAt(59), Outcome::Down);
        QCOMPARE(ring.sorted().front(), Micros(41));

        const int column = columnOf(*m_checks, u"duration"_s);
        QVERIFY(m_checks->index(0, column).data().toString().isEmpty());
        QSignalSpy learned(m_checks.get(), &ChecksModel::durationsLearned);
        m_checks->learn(sampleBatch(0, 600));
        QCOMPARE(learned.size(), 1);
        QCOMPARE(m_checks->rows().front().durations->size(), DurationRing::capacity);
        QVERIFY(!m_checks->index(0, column).data().toString().isEmpty());
        // Of checks that are not there nothing is kept.
        m_checks->changeChecks({}, {CheckId(1)});
        m_checks->learn(sampleBatch(0, 60));
        m_checks->changeChecks({sampleChecks().front()}, {});
        QVERIFY(!m_checks->rows().front().durations);
    }

    void durationsOfBeforeComeAheadOfThoseLearned()
    {
        const auto trail = [this](CheckId check) {
            QList<qint64> durations;
            const auto ring = m_checks->find(check)->durations;
            for (size_t i = 0; ring && i < ring->size(); ++i)
                durations += ring->durationAt(i).count();
            return durations;
        };
        const auto batch = [](quint64 check, const QList<quint64> &seqs) {
            std::vector<CheckResult> results;
            for (const quint64 seq : seqs) {
                CheckResult result = sampleResult(0);
                result.check = CheckId(check);
                result.seq = Seq(seq);
                result.duration = Micros(qint64(seq));
                results.push_back(result);
            }
            return std::make_shared<const std::vector<CheckResult>>(std::move(results));
        };
        m_checks->learn(batch(1, {3}));
        m_checks->beginRecalling();
        m_checks->recall(batch(1, {1, 2, 3}));
        m_checks->learn(batch(1, {4, 5}));
        m_checks->recall(batch(1, {4}));
        m_checks->recall(batch(2, {7}));
        m_checks->recall(batch(4711, {8}));
        QCOMPARE(trail(CheckId(1)), (QList<qint64>{3, 4, 5}));
        m_checks->endRecalling();
        QCOMPARE(trail(CheckId(1)), (QList<qint64>{1, 2, 3, 4, 5}));
        QCOMPARE(trail(CheckId(2)), QList<qint64>{7});
        m_checks->learn(batch(1, {6}));
        QCOMPARE(trail(CheckId(1)).last(), 6);
    }

    void theStripHasAMarkForEachAgent()
    {
        const QModelIndex cell = m_checks->index(0, columnOf(*m_checks, u"strip"_s));
        QCOMPARE(cell.data(StripRole).toByteArray().size(), 3);
        QVERIFY(!cell.data().toString().isEmpty());
        QVERIFY(cell.data(Qt::ToolTipRole).toString().contains("Agent 2"_L1));
        QVERIFY(!m_checks->index(0, 0).data(StripRole).isValid());
    }

    void linesAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("read"); ///< of the last line
        QTest::newRow("cells in their order") << u"TCP,db.example.com,5432,30,Database,web,1;2"_s
                                              << u"1,2 TCP db.example.com 5432 30 name=Database tags=web"_s;
        QTest::newRow("the usual agent and interval") << u"TCP,db,5432"_s << u"1 TCP db 5432 60"_s;
        QTest::newRow("no interval, but a name")
            << u"HTTPS,shop.example.com,Shop"_s << u"1 HTTPS https://shop.example.com 60 name=Shop"_s;
        QTest::newRow("the port at the host") << u"TCP,db:5432"_s << u"1 TCP db 5432 60"_s;
        QTest::newRow("a URL alone") << u"https://shop.example.com/a"_s
                                     << u"1 HTTPS https://shop.example.com/a 60"_s;
        QTest::newRow("options anywhere") << u"HTTP,a.example,timeout=3,20,status=200"_s
                                          << u"1 HTTP http://a.example 20 status=200 timeout=3"_s;
        QTest::newRow("ping by its own name") << u"ping,a.example,10"_s << u"1 ICMP a.example 1 10"_s;
        QTest::newRow("ping as the console says it")
            << u"ICMP,a.example,1,10"_s << u"1 ICMP a.example 1 10"_s;
        QTest::newRow("semicolons") << u"TCP;db;5432;30;A, B"_s << u"1 TCP db 5432 30 name=A, B"_s;
        QTest::newRow("tabs") << u"TCP\tdb\t5432\t\tA"_s << u"1 TCP db 5432 60 name=A"_s;
        QTest::newRow("quotes") << u"TCP,db,5432,30,\"A, \"\"B\"\"\""_s
                                << u"1 TCP db 5432 30 name=A, \"B\""_s;
        QTest::newRow("agents by name") << u"TCP,db,5432,30,,,Tokyo;berlin"_s << u"3,1 TCP db 5432 30"_s;
        QTest::newRow("all agents") << u"TCP,db,5432,30,,,all"_s << u"1,2,3,4 TCP db 5432 30"_s;
        QTest::newRow("a header") << u"Name,Host,Type,args,timeout,agents\nDatabase,db,tcp,5432,2,2"_s
                                  << u"2 TCP db 5432 60 name=Database timeout=2"_s;
        QTest::newRow("a header with empty cells")
            << u"kind,target,args,interval\nTCP,db,5432,"_s << u"1 TCP db 5432 60"_s;
        QTest::newRow("a command") << u"addconf 2,3 TCP db 5432 30 name=\"A B\""_s
                                   << u"2,3 TCP db 5432 30 name=A B"_s;
        QTest::newRow("a command without addconf") << u"TCP db 5432 30"_s << u"1 TCP db 5432 30"_s;
        QTest::newRow("a command below cells")
            << u"TCP,a,1\naddconf 2 TCP db 5432 30"_s << u"2 TCP db 5432 30"_s;
        QTest::newRow("an empty line") << u"TCP,a,1\n"_s << u"nothing"_s;
        QTest::newRow("a remark") << u"TCP,a,1\n# of the old system"_s << u"nothing"_s;
        QTest::newRow("the header itself") << u"kind,target"_s << u"nothing"_s;
    }
    void linesAreRead()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, read);
        QCOMPARE(readOne(text), read);
    }

    void wrongLinesSayWhatAndWhere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        QTest::newRow("kind") << u"FTP,a,1"_s << u"'FTP' is not a kind"_s;
        QTest::newRow("no target") << u"TCP"_s << u"target is missing"_s;
        QTest::newRow("no port") << u"TCP,a"_s << u"port is missing"_s;
        QTest::newRow("port") << u"TCP,a,70000"_s << u"port"_s;
        QTest::newRow("option") << u"TCP,a,1,colour=red"_s << u"colour"_s;
        QTest::newRow("interval") << u"kind,target,args,interval\nTCP,a,1,soon"_s << u"soon"_s;
        QTest::newRow("agent") << u"TCP,a,1,30,,,nobody"_s << u"'nobody' is neither"_s;
        QTest::newRow("an agent beyond all") << u"TCP,a,1,30,,,9000000"_s << u"9000000"_s;
        QTest::newRow("too much") << u"TCP,a,1,30,n,t,1,x"_s << u"'x' is one cell too many"_s;
        QTest::newRow("longer than the header") << u"kind,target\nHTTP,a,b"_s << u"3 cells"_s;
        QTest::newRow("quote") << u"TCP,a,1,30,\"open"_s << u"quote"_s;
        QTest::newRow("command") << u"addconf 1 TCP db 5432"_s << u"TimeInterval"_s;
        QTest::newRow("command alone") << u"addconf 1"_s << u"kind of check is missing"_s;
    }
    void wrongLinesSayWhatAndWhere()
    {
        QFETCH(const QString, text);
        QFETCH(const QString, said);
        const QString problem = readOne(text);
        QVERIFY2(problem.contains(said), qPrintable(problem));
    }

private:
    std::unique_ptr<ChecksModel> m_checks;
    std::unique_ptr<CheckGroups> m_groups;
};

QTEST_MAIN(TestCheckGroups)
#include "check_groups_test.moc"
