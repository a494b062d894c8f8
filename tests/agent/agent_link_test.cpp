// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/uplink.h"
#include "tests/agent/fake_manager.h"
#include "tests/support/test_files.h"

#include <QHostInfo>
#include <QSignalSpy>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/** A spool in memory, whose answers come from the event loop like the real one's. */
class MemorySpool final : public Spool
{
public:
    [[nodiscard]] Epoch epoch() const override { return m_epoch; }
    [[nodiscard]] Seq last() const override { return m_last; }
    [[nodiscard]] UtcTime stopped() const override { return {}; }
    void append(QList<QByteArray> added) override
    {
        for (const QByteArray &row : added)
            m_rows.insert_or_assign(Seq(++m_last.value), row);
        Q_EMIT committed(m_last);
    }
    void read(quint64 token, Seq from, qsizetype maximumBytes) override
    {
        Seq first(m_last.value + 1);
        QList<QByteArray> found;
        qsizetype bytes = 0;
        for (auto it = m_rows.lower_bound(from); it != m_rows.end(); ++it) {
            bytes += it->second.size();
            if (!found.isEmpty() && bytes > maximumBytes)
                break;
            first = found.isEmpty() ? it->first : first;
            found += it->second;
        }
        QList<SpoolLoss> lost;
        for (Seq seq = from; seq < first; ++seq.value) {
            const LossCause cause = m_lost.contains(seq) ? m_lost.at(seq) : LossCause::Trimmed;
            if (lost.isEmpty() || lost.constLast().cause != cause)
                lost += SpoolLoss{seq, seq, cause};
            lost.last().last = seq;
        }
        const auto answer = [this, token, first, found, lost] {
            Q_EMIT rows(token, first, found, lost);
        };
        if (delaysAnswers)
            delayed.emplace_back(answer);
        else
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    }
    void acknowledge(Seq seq) override
    {
        acknowledged = seq;
        m_rows.erase(m_rows.begin(), m_rows.lower_bound(seq));
    }
    void renew() override
    {
        m_epoch = Epoch(m_epoch.value + 1);
        std::map<Seq, QByteArray> renumbered;
        for (auto &[seq, row] : m_rows) {
            if (seq > acknowledged)
                renumbered.emplace(Seq(renumbered.size() + 1), row);
        }
        m_rows = std::move(renumbered);
        m_last = Seq(m_rows.size());
        acknowledged = Seq();
        QMetaObject::invokeMethod(this, &Spool::renewed, Qt::QueuedConnection);
    }

    void lose(Seq from, Seq to, LossCause cause)
    {
        for (Seq seq = from; seq <= to; ++seq.value) {
            m_rows.erase(seq);
            m_lost[seq] = cause;
        }
    }

    Seq acknowledged;
    bool delaysAnswers = false;
    std::vector<std::function<void()>> delayed; ///< what the test answers when it likes

private:
    Epoch m_epoch{77};
    Seq m_last;
    std::map<Seq, QByteArray> m_rows;
    std::map<Seq, LossCause> m_lost;
};

QByteArray resultOf(quint64 check, const QString &description)
{
    CheckResult result;
    result.check = CheckId(check);
    result.kind = Kind::Tcp;
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = description;
    return encodeResult(result);
}

QList<QByteArray> resultRows(int count, qsizetype descriptionSize = 10)
{
    QList<QByteArray> rows;
    for (int i = 0; i < count; ++i)
        rows += resultOf(1, QString::number(i).leftJustified(descriptionSize, u'.'));
    return rows;
}

ManagerLink::Settings settingsFor(quint16 port, const QString &host = u"127.0.0.1"_s)
{
    ManagerLink::Settings settings;
    settings.manager = {host, port};
    settings.rhythm.first = 1ms;
    settings.rhythm.most = 100ms;
    return settings;
}

/** The agent's end. */
struct Client
{
    MemorySpool spool;
    ManagerLink link;
    Uplink uplink;
    QStringList waits;

    explicit Client(const ManagerLink::Settings &settings)
        : link(settings,
               [this] {
                   Hello hello;
                   hello.name = u"one"_s;
                   hello.epoch = spool.epoch();
                   hello.lastSeq = spool.last();
                   return hello;
               })
        , uplink(link, spool)
    {
        QObject::connect(&link, &ManagerLink::waiting, &link,
                         [this](std::chrono::milliseconds, const QString &why) { waits += why; });
        QObject::connect(&link, &ManagerLink::received, &uplink, [this](const Message &message) {
            if (const auto *ack = std::get_if<Ack>(&message))
                uplink.handle(*ack);
        });
    }
    [[nodiscard]] bool join()
    {
        link.start();
        return QTest::qWaitFor([this] { return link.isJoined(); }, 15'000);
    }
};

} // namespace

class AgentLinkTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void greetsAndJoins()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        QCOMPARE(manager.all<Hello>().size(), size_t(1));
        QCOMPARE(manager.all<Hello>()[0].name, u"one"_s);
        QVERIFY(client.waits.isEmpty());
    }

    void localhostIsBothAddresses_data()
    {
        QTest::addColumn<QHostAddress>("address");
        QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
        QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
    }
    void localhostIsBothAddresses()
    {
        QFETCH(QHostAddress, address);
        FakeManager manager(address);
        Client client(settingsFor(manager.port(), u"localhost"_s));
        QVERIFY(client.join());
    }

    void nameIsLookedUp_data()
    {
        QTest::addColumn<QString>("host");
        QTest::newRow("of this machine") << QHostInfo::localHostName();
        QTest::newRow("unknown") << u"no-such-manager.invalid"_s;
    }
    void nameIsLookedUp()
    {
        QFETCH(QString, host);
        FakeManager manager(QHostAddress::Any);
        ManagerLink::Settings settings = settingsFor(manager.port(), host);
        settings.rhythm.patience = 5s;
        Client client(settings);
        client.link.start();
        QTRY_VERIFY_WITH_TIMEOUT(client.link.isJoined() || client.waits.size() >= 2, 15'000);
        QCOMPARE(client.link.isJoined(), client.waits.isEmpty());
    }

    void managerThatIsNotThereYetIsFound()
    {
        const quint16 port = unusedPort();
        Client client(settingsFor(port));
        client.link.start();
        QTRY_VERIFY(client.waits.size() >= 3);
        FakeManager manager(QHostAddress::LocalHost, port);
        QTRY_VERIFY(client.link.isJoined());
    }

    void linkThatIsCutComesBack()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QSignalSpy left(&client.link, &ManagerLink::left);
        QVERIFY(client.join());
        for (qsizetype round = 1; round <= 3; ++round) {
            manager.cut();
            QTRY_COMPARE(left.size(), round);
            QTRY_VERIFY(client.link.isJoined());
        }
        QCOMPARE(manager.all<Hello>().size(), size_t(4));
    }

    void managerThatDoesNotAnswerIsLeft()
    {
        FakeManager manager;
        manager.manners = FakeManager::Manners::Silent;
        ManagerLink::Settings settings = settingsFor(manager.port());
        settings.welcomeWithin = 50ms;
        Client client(settings);
        client.link.start();
        QTRY_VERIFY(manager.endings.size() >= 2);
        QVERIFY(!client.link.isJoined());
        manager.manners = FakeManager::Manners::Welcoming;
        QTRY_VERIFY(client.link.isJoined());
    }

    void managerThatIsWrongIsLeft_data()
    {
        QTest::addColumn<Message>("first");
        Welcome stranger;
        stranger.protocol = protocolVersion + 1;
        stranger.clientId = AgentId(1);
        stranger.epoch = Epoch(77);
        QTest::newRow("another protocol") << Message(stranger);
        Welcome nobody;
        nobody.epoch = Epoch(77);
        QTest::newRow("no client id") << Message(nobody);
        Welcome other;
        other.clientId = AgentId(1);
        other.epoch = Epoch(78);
        QTest::newRow("another epoch") << Message(other);
        QTest::newRow("no Welcome") << Message(Configure{});
        QTest::newRow("a Hello") << Message(Hello{});
    }
    void managerThatIsWrongIsLeft()
    {
        QFETCH(Message, first);
        FakeManager manager;
        manager.manners = FakeManager::Manners::Silent;
        Client client(settingsFor(manager.port()));
        client.link.start();
        QVERIFY(manager.waitFor<Hello>());
        manager.send(first);
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY(manager.waitFor<Hello>(2));
    }

    void networkThatReturnsEndsTheWaiting()
    {
        const quint16 port = unusedPort();
        ManagerLink::Settings settings = settingsFor(port);
        settings.rhythm.first = settings.rhythm.most = 24h;
        Client client(settings);
        client.link.start();
        QTRY_COMPARE(client.waits.size(), 1);
        FakeManager manager(QHostAddress::LocalHost, port);
        client.link.hurry();
        QTRY_VERIFY(client.link.isJoined());
        client.link.hurry();
        QVERIFY(client.link.isJoined());
    }

    void managerThatKeepsEndingTheLinkIsAskedLessAndLessOften()
    {
        FakeManager manager;
        ManagerLink::Settings settings = settingsFor(manager.port());
        settings.rhythm.most = 1h;
        Client client(settings);
        connect(&client.link, &ManagerLink::joined, &manager, [&] { manager.cut(); });
        std::chrono::milliseconds longest = 0ms;
        connect(&client.link, &ManagerLink::waiting, &manager,
                [&](std::chrono::milliseconds delay) { longest = std::max(longest, delay); });
        client.link.start();
        QTRY_VERIFY_WITH_TIMEOUT(longest > 50ms, 15'000); // 50 ms is the least of all waits
    }

    void stopSaysByeAndStaysAway()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        QSignalSpy stopped(&client.link, &ManagerLink::stopped);
        client.link.stop(u"enough"_s);
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_COMPARE(manager.endings, QStringList(u"enough"_s));
        QVERIFY(client.waits.isEmpty());
    }

    void stopWithoutALinkEndsToo()
    {
        Client client(settingsFor(unusedPort()));
        client.link.start();
        QSignalSpy stopped(&client.link, &ManagerLink::stopped);
        client.link.stop(u"enough"_s);
        QTRY_COMPARE(stopped.size(), 1);
    }

    void rowsAreSentAsTheyAreCommittedAndTrimmedWhenAcknowledged()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        const QList<QByteArray> rows = resultRows(3);
        client.spool.append({rows[0]});
        QTRY_COMPARE(client.spool.acknowledged, Seq(1));
        client.spool.append({rows[1], rows[2]});
        QTRY_COMPARE(client.spool.acknowledged, Seq(3));
        QCOMPARE(manager.rows(), rows);
    }

    void sendingResumesBehindTheCursor()
    {
        FakeManager manager;
        manager.welcome.cursor = Seq(4);
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(10);
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(10));
        QCOMPARE(manager.all<Results>()[0].first, Seq(5));
        QCOMPARE(manager.rows(), rows.mid(4));
    }

    void nothingIsSentTwiceAfterACut()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        const QList<QByteArray> rows = resultRows(200);
        for (const QByteArray &row : rows) {
            client.spool.append({row});
            if (client.spool.last().value % 40 == 0) {
                QTRY_VERIFY(client.spool.acknowledged.value + 20 > client.spool.last().value);
                manager.cut();
                QTRY_VERIFY(client.link.isJoined());
            }
        }
        QTRY_COMPARE(client.spool.acknowledged, Seq(200));
        QCOMPARE(manager.rows(), rows);
    }

    void rowsThatAreGoneAreDeclaredLostWithTheirCause()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(10);
        client.spool.append(rows);
        client.spool.lose(Seq(1), Seq(2), LossCause::SpoolFull);
        client.spool.lose(Seq(3), Seq(3), LossCause::DiskFull);
        client.spool.lose(Seq(10), Seq(10), LossCause::DiskFailed);
        QVERIFY(client.join());
        QVERIFY(manager.waitFor<Lost>(3));
        QStringList told;
        for (const Lost &lost : manager.all<Lost>()) {
            QCOMPARE(lost.epoch, Epoch(77));
            told += u"%1-%2 %3"_s.arg(lost.from.value).arg(lost.to.value).arg(lost.cause);
        }
        QCOMPARE(told, (QStringList{u"1-2 spool-full"_s, u"3-3 disk-full"_s, u"10-10 disk-failed"_s}));
        QCOMPARE(manager.rows(), rows.mid(3, 6));
    }

    void answerForAnEarlierLinkIsDropped()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(10);
        client.spool.append(rows);
        client.spool.delaysAnswers = true;
        QVERIFY(client.join());
        QCOMPARE(client.spool.delayed.size(), size_t(1));
        manager.cut();
        QTRY_VERIFY(!client.link.isJoined());
        QTRY_COMPARE(client.spool.delayed.size(), size_t(2));
        // The new one overtakes the old one, which nobody waits for any more.
        client.spool.delaysAnswers = false;
        client.spool.delayed[1]();
        QTRY_COMPARE(client.spool.acknowledged, Seq(10));
        client.spool.delayed[0]();
        client.spool.append(resultRows(1));
        QTRY_COMPARE(client.spool.acknowledged, Seq(11));
        QCOMPARE(manager.rows(), rows + resultRows(1));
        QVERIFY(manager.all<Lost>().empty());
    }

    void noMoreIsInFlightThanThereIsCreditFor()
    {
        FakeManager manager;
        manager.acknowledges = false;
        manager.welcome.credit = 10'000;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(100, 1000);
        client.spool.append(rows);
        QVERIFY(client.join());
        quint64 acknowledged = 0;
        while (manager.rows().size() < rows.size()) {
            const qsizetype before = manager.rows().size();
            QTRY_VERIFY(manager.rows().size() > before || manager.rows().size() == rows.size());
            // Behind what the rows' arrival has caused: nothing more is on its way.
            client.link.send(ProbeReport{acknowledged, {}, u"mark"_s});
            QTRY_VERIFY(!manager.all<ProbeReport>().empty() &&
                        manager.all<ProbeReport>().back().request == acknowledged);
            quint64 inFlight = 0;
            for (const QByteArray &row : manager.rows().mid(qsizetype(acknowledged)))
                inFlight += quint64(row.size());
            QVERIFY2(inFlight <= 10'000, qPrintable(QString::number(inFlight)));
            acknowledged = quint64(manager.rows().size());
            manager.send(Ack{Epoch(77), Seq(acknowledged), 10'000});
        }
        QCOMPARE(manager.rows(), rows);
    }

    void withoutCreditNothingIsSentUntilThereIsSome()
    {
        FakeManager manager;
        manager.welcome.credit = 0;
        Client client(settingsFor(manager.port()));
        client.spool.append(resultRows(3));
        QVERIFY(client.join());
        client.link.send(ProbeReport{1, {}, u"mark"_s});
        QVERIFY(manager.waitFor<ProbeReport>());
        QVERIFY(manager.rows().isEmpty());
        manager.send(Ack{Epoch(77), Seq(0), 100'000});
        QTRY_COMPARE(manager.rows().size(), 3);
    }

    void batchesAreLimited()
    {
        FakeManager manager;
        manager.welcome.credit = 16 * 1024 * 1024;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(1000, 2000);
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(1000));
        QCOMPARE(manager.rows(), rows);
        for (const Results &results : manager.all<Results>())
            QVERIFY(encode(results).size() <= Uplink::maximumBatch + 8 * 1024);
    }

    void creditCountsAtLeastWhatIsOnTheWire()
    {
        for (const QList<QByteArray> &rows : {resultRows(1), resultRows(500), resultRows(20, 5000)})
            QVERIFY(Uplink::costOf(rows) >= quint64(encode(Results{Epoch(~0ULL), Seq(~0ULL), rows}).size()));
    }

    void newestResultsComeAheadOfABacklog()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        for (int i = 0; i < 50; ++i) {
            const quint64 check = quint64(i % 3) + 1;
            const QByteArray row = resultOf(check, QString::number(i));
            client.spool.append({row});
            client.uplink.notice(CheckId(check), row);
        }
        client.uplink.forget(CheckId(3));
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(50));
        const Results previews = manager.all<Results>()[0];
        QCOMPARE(previews.first, Seq(0));
        QStringList found;
        for (const QByteArray &row : previews.rows) {
            const Result<CheckResult> result = decodeResult(row);
            QVERIFY(result);
            QVERIFY(result->flags.testFlag(ResultFlag::Preview));
            found += result->description;
        }
        found.sort();
        QCOMPARE(found, (QStringList{u"48"_s, u"49"_s}));
        QCOMPARE(manager.rows().size(), 50);
        for (const QByteArray &row : manager.rows())
            QVERIFY(!decodeResult(row)->flags.testFlag(ResultFlag::Preview));

        // Nothing is kept while there is a link, so nothing is shown twice.
        client.uplink.notice(CheckId(1), resultOf(1, u"live"_s));
        manager.cut();
        QVERIFY(manager.waitFor<Hello>(2));
        client.spool.append(resultRows(1));
        QTRY_COMPARE(client.spool.acknowledged, Seq(51));
        for (size_t i = 1; i < manager.all<Results>().size(); ++i)
            QVERIFY(manager.all<Results>()[i].first.isValid());
    }

    void previewsAreAMegabyteAtMost()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        for (quint64 check = 1; check <= 500; ++check)
            client.uplink.notice(CheckId(check), resultOf(check, QString(7000, u'x')));
        client.spool.append(resultRows(1));
        QVERIFY(client.join());
        QTRY_COMPARE(client.spool.acknowledged, Seq(1));
        qsizetype bytes = 0;
        for (const Results &results : manager.all<Results>()) {
            for (const QByteArray &row : results.rows)
                bytes += results.first.isValid() ? 0 : row.size();
        }
        QVERIFY(bytes > Uplink::maximumPreviews / 2);
        QVERIFY(bytes <= Uplink::maximumPreviews);
    }

    void spoolOfAnotherLifeBeginsANewEpoch_data()
    {
        QTest::addColumn<quint64>("cursor");
        QTest::addColumn<QByteArray>("digest");
        QTest::newRow("the manager has more") << quint64(9) << QByteArray();
        QTest::newRow("the row differs") << quint64(3) << digestOf("another row");
    }
    void spoolOfAnotherLifeBeginsANewEpoch()
    {
        QFETCH(quint64, cursor);
        QFETCH(QByteArray, digest);
        FakeManager manager;
        manager.welcome.cursor = Seq(cursor);
        manager.welcome.digest = digest;
        Client client(settingsFor(manager.port()));
        const QList<QByteArray> rows = resultRows(5);
        client.spool.append(rows);
        QVERIFY(client.join());
        QTRY_COMPARE(manager.endings.size(), 1);
        QVERIFY(manager.rows().isEmpty());
        manager.welcome.cursor = Seq();
        manager.welcome.digest.clear();
        QTRY_COMPARE(client.spool.acknowledged, Seq(5));
        QCOMPARE(manager.rows(), rows);
        QCOMPARE(manager.all<Results>()[0].epoch, Epoch(78));
    }

    void restoredManagerGetsWhatIsKeptAndTheRestIsLost()
    {
        FakeManager manager;
        Client client(settingsFor(manager.port()));
        QVERIFY(client.join());
        client.spool.append(resultRows(20));
        QTRY_COMPARE(client.spool.acknowledged, Seq(20));
        manager.received.clear();
        manager.welcome.cursor = Seq(5);
        manager.welcome.digest = digestOf("whatever it had");
        manager.cut();
        QVERIFY(manager.waitFor<Lost>());
        QCOMPARE(manager.all<Lost>()[0].from, Seq(6));
        QCOMPARE(manager.all<Lost>()[0].to, Seq(19));
        QCOMPARE(manager.all<Lost>()[0].cause, u"trimmed"_s);
        QTRY_COMPARE(manager.rows().size(), 1);
    }

    void wrongAckClosesTheLink_data()
    {
        QTest::addColumn<quint64>("epoch");
        QTest::addColumn<quint64>("seq");
        QTest::newRow("another epoch") << quint64(78) << quint64(1);
        QTest::newRow("never sent") << quint64(77) << quint64(4);
        QTest::newRow("the largest number") << quint64(77) << ~quint64(0);
    }
    void wrongAckClosesTheLink()
    {
        QFETCH(quint64, epoch);
        QFETCH(quint64, seq);
        FakeManager manager;
        manager.acknowledges = false;
        Client client(settingsFor(manager.port()));
        client.spool.append(resultRows(3));
        QVERIFY(client.join());
        QTRY_COMPARE(manager.rows().size(), 3);
        manager.send(Ack{Epoch(epoch), Seq(seq), 1000});
        QTRY_COMPARE(manager.endings.size(), 1);
        QCOMPARE(client.spool.acknowledged, Seq(0));
        QVERIFY(manager.waitFor<Hello>(2));
    }
};

QTEST_GUILESS_MAIN(AgentLinkTest)
#include "agent_link_test.moc"
