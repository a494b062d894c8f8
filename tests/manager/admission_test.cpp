// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"
#include "tests/manager/console_fixture.h"
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_files.h"

#include <QJsonObject>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

/** Who was let in, sent away or given an id stays so, whatever becomes of join strings and of the file. */
class AdmissionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_run->path().toUtf8());
        m_fixture = std::make_unique<ManagerFixture>();
        m_fixture->start();
    }
    void cleanup() { m_fixture.reset(); }

    void aJoinStringIsListedAndWithdrawn()
    {
        const QJsonObject given = ask(u"enrol"_s).objects().value(0);
        const QString name = given[u"token"_s].toString();
        const QString join = given[u"join"_s].toString();
        m_fixture->command(u"enrol 7"_s);
        const QList<QJsonObject> open = ask(u"enrol list"_s).objects();
        QCOMPARE(open.size(), 2);
        QCOMPARE(open[0].keys(), (QStringList{u"agent"_s, u"expires"_s, u"token"_s}));
        QCOMPARE(open[0][u"token"_s].toString(), name);
        QCOMPARE(open[0][u"expires"_s], given[u"expires"_s]);
        QVERIFY(!join.contains(name));
        QVERIFY(open[0][u"agent"_s].isNull());
        QCOMPARE(open[1][u"agent"_s], 7);
        QVERIFY2(m_fixture->answer(u"enrol list"_s).contains(name), "the table for people");

        QCOMPARE(ask(u"enrol withdraw "_s + name).objects().value(0)[u"withdrawn"_s], 1);
        FakeAgent agent(u"late"_s);
        agent.hello.token = parseJoinString(join)->token;
        QCOMPARE(m_fixture->answerTo(agent), u"token-refused"_s);
        QCOMPARE(ask(u"enrol withdraw "_s + name).code, 1);
        QCOMPARE(ask(u"enrol list"_s).objects().size(), 1);
        QCOMPARE(ask(u"enrol withdraw"_s).objects().value(0)[u"withdrawn"_s], 1);
        QVERIFY(ask(u"enrol list"_s).objects().isEmpty());
        QCOMPARE(ask(u"enrol withdraw"_s).objects().value(0)[u"withdrawn"_s], 0);
        QCOMPARE(ask(u"enrol list all"_s).code, 2);
        QCOMPARE(ask(u"enrol everybody"_s).code, 2);
    }

    void anOlderConfigurationRevivesNobodyWhoWasRevoked()
    {
        const auto agent = m_fixture->joinedAgent(u"a"_s);
        const QByteArray older = saved();
        m_fixture->command(u"revoke 1"_s);
        restore(older);
        QVERIFY(m_fixture->agentRow(AgentId(1))->isRevoked);
        QCOMPARE(m_fixture->answerTo(*agent), u"agent-revoked"_s);
        QCOMPARE(m_fixture->eventCodes().count(u"configuration-amended"_s), 1);
        // It is in the file again: nothing has to be amended twice.
        m_fixture->stop();
        m_fixture->start();
        QCOMPARE(m_fixture->eventCodes().count(u"configuration-amended"_s), 1);
        QCOMPARE(m_fixture->answerTo(*agent), u"agent-revoked"_s);
    }

    void norOneWhoWasRevokedInTheLastMoment()
    {
        const auto agent = m_fixture->joinedAgent(u"a"_s);
        const QByteArray older = saved();
        const auto last = std::make_unique<Asked>(m_fixture->manager().commands(), u"revoke 1"_s);
        restore(older);
        QVERIFY(m_fixture->agentRow(AgentId(1))->isRevoked);
    }

    void norOneWhoseAgentItDoesNotKnow()
    {
        const QByteArray older = saved();
        const auto agent = m_fixture->joinedAgent(u"a"_s);
        m_fixture->command(u"revoke 1"_s);
        restore(older);
        agent->hello.token = m_fixture->token();
        QCOMPARE(m_fixture->answerTo(*agent), u"agent-revoked"_s);
    }

    void aSpentTokenStaysSpentAndAnIdGiven()
    {
        const QString token = m_fixture->token();
        const QByteArray older = saved();
        QVERIFY(older.contains("sha256"));
        FakeAgent first(u"first"_s);
        first.hello.token = token;
        QCOMPARE(m_fixture->answerTo(first), u"joined"_s);
        restore(older);
        FakeAgent second(u"second"_s);
        second.hello.token = token;
        QCOMPARE(m_fixture->answerTo(second), u"token-refused"_s);
        QVERIFY(m_fixture->eventCodes().contains(u"configuration-amended"_s));
        second.hello.token = m_fixture->token();
        QCOMPARE(m_fixture->answerTo(second), u"joined"_s);
        QCOMPARE(second.clientId(), AgentId(2));
        // Who held the id gets it back, with a new token.
        first.hello.token.clear();
        QCOMPARE(m_fixture->answerTo(first), u"not-enrolled"_s);
        first.hello.token = m_fixture->token();
        QCOMPARE(m_fixture->answerTo(first), u"joined"_s);
        QCOMPARE(first.clientId(), AgentId(1));
    }

    void whoWasReplacedStaysReplaced()
    {
        const auto old = m_fixture->joinedAgent(u"old"_s);
        const QByteArray older = saved();
        FakeAgent fresh(u"fresh"_s);
        fresh.hello.token =
            parseJoinString(ask(u"enrol 1"_s).objects().value(0)[u"join"_s].toString())->token;
        QCOMPARE(m_fixture->answerTo(fresh), u"joined"_s);
        restore(older);
        old->hello.token.clear();
        QCOMPARE(m_fixture->answerTo(*old), u"not-enrolled"_s);
        fresh.hello.token.clear();
        QCOMPARE(m_fixture->answerTo(fresh), u"joined"_s);
        QCOMPARE(fresh.clientId(), AgentId(1));
    }

    void aNewStoreTakesOverWhoHoldsWhat()
    {
        const auto agent = m_fixture->joinedAgent(u"a"_s);
        const QByteArray older = saved();
        m_fixture->command(u"revoke 1"_s);
        m_fixture->stop();
        QVERIFY(QFile::remove(m_fixture->path(u"data/results.sqlite"_s)));
        m_fixture->start();
        QVERIFY(m_fixture->agentRow(AgentId(1))->isRevoked);
        restore(older);
        QCOMPARE(m_fixture->answerTo(*agent), u"agent-revoked"_s);
    }

private:
    [[nodiscard]] QString configFile() const { return m_fixture->path(u"data/config.json"_s); }
    [[nodiscard]] Answered ask(const QString &line)
    {
        return vantage::test::ask(m_fixture->manager().commands(), line, CommandFormat::Json);
    }
    /** The file as it is now. */
    [[nodiscard]] QByteArray saved()
    {
        m_fixture->command(u"enrol 999"_s); // answers once it is on disk
        return readFile(configFile());
    }
    void restore(const QByteArray &older)
    {
        m_fixture->stop();
        writeFile(configFile(), older);
        m_fixture->start();
    }

    std::unique_ptr<QTemporaryDir> m_run;
    std::unique_ptr<ManagerFixture> m_fixture;
};

QTEST_GUILESS_MAIN(AdmissionTest)
#include "admission_test.moc"
