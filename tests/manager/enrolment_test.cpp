// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/join_string.h"
#include "gui-manager/enrolment.h"
#include "tests/manager/manager_fixture.h"
#include "tests/support/test_ca.h"
#include "tests/support/test_files.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslSocket>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;

Identity identityOf(const CertificateFiles &files)
{
    return {.certificate = QSslCertificate(readFile(files.certificate), QSsl::Pem),
            .key = QSslKey(readFile(files.key), QSsl::Ec)};
}

QJsonObject onDisk(const ManagerFixture &fixture)
{
    return QJsonDocument::fromJson(readFile(fixture.path(u"data/config.json"_s))).object();
}

/** The judge alone, with a configuration that nobody saves. */
struct Judge
{
    Configuration configuration;
    Enrolment enrolment{
        {.configuration = configuration,
         .change =
             [this](const std::function<void(Configuration &)> &operation) { operation(configuration); },
         .whenSaved =
             [](const CoreServices::Saved &saved) {
                 saved({});
             }},
        QString(64, u'a')};

    explicit Judge(const QHostAddress &listening = QHostAddress(QHostAddress::Any), quint16 port = 1)
    {
        enrolment.open({{listening, port}});
    }
    [[nodiscard]] QString token(AgentId agent = {})
    {
        return parseJoinString(enrolment.invite(agent)->join)->token;
    }
    [[nodiscard]] static QString fingerprint(int number)
    {
        return QString::number(number).rightJustified(64, u'0');
    }
};

const QHostAddress elsewhere(u"192.0.2.7"_s);

} // namespace

/** Who is let in, and as whom. */
class EnrolmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_run = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_run->path().toUtf8());
    }

    void withoutAGoodTokenNobodyGetsIn_data()
    {
        QTest::addColumn<QString>("token");
        QTest::addColumn<QString>("answer");
        QTest::newRow("none") << QString() << u"not-enrolled"_s;
        QTest::newRow("wrong") << QString(32, u'0') << u"token-refused"_s;
        QTest::newRow("short") << u"0"_s << u"token-refused"_s;
        QTest::newRow("expired") << QString(32, u'1') << u"token-refused"_s;
        QTest::newRow("made by a clock that was set back") << QString(32, u'4') << u"token-refused"_s;
        QTest::newRow("of a revoked id") << QString(32, u'2') << u"token-refused"_s;
        QTest::newRow("its hash") << QString::fromLatin1(hashOfToken(QString(32, u'3')).toHex())
                                  << u"token-refused"_s;
    }
    void withoutAGoodTokenNobodyGetsIn()
    {
        QFETCH(const QString, token);
        QFETCH(const QString, answer);
        ManagerFixture fixture;
        const auto entry = [](QChar digit, std::chrono::minutes from) {
            return QJsonObject{{u"sha256"_s, QString::fromLatin1(hashOfToken(QString(32, digit)).toHex())},
                               {u"expires"_s, toIso8601(utcNow() + from)}};
        };
        QJsonObject ofRevoked = entry(u'2', 10min);
        ofRevoked.insert(u"agent"_s, 1);
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        writeFile(fixture.path(u"data/config.json"_s),
                  QJsonDocument(
                      QJsonObject{{u"format"_s, u"vantage-configuration"_s},
                                  {u"agents"_s, QJsonArray{QJsonObject{{u"id"_s, 1}, {u"revoked"_s, true}}}},
                                  {u"tokens"_s, QJsonArray{entry(u'1', -1min), ofRevoked, entry(u'3', 10min),
                                                           entry(u'4', 60min)}}})
                      .toJson());
        fixture.start();
        FakeAgent agent(u"stranger"_s);
        agent.hello.token = token;
        QCOMPARE(fixture.answerTo(agent), answer);
        QVERIFY(fixture.eventCodes().contains(u"stranger-refused"_s));
        QCOMPARE(fixture.feed().agents().size(), 1);
    }

    void aTokenLetsOneAgentInOnce()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto first = fixture.agent(u"first"_s);
        const auto second = fixture.agent(u"second"_s);
        second->hello.token = first->hello.token;
        QCOMPARE(fixture.answerTo(*first), u"joined"_s);
        QCOMPARE(fixture.answerTo(*second), u"token-refused"_s);
        // Who is known needs none, and a used one does no harm.
        QCOMPARE(fixture.answerTo(*first), u"joined"_s);
        first->hello.token.clear();
        fixture.stop();
        fixture.start();
        QCOMPARE(fixture.answerTo(*second), u"token-refused"_s);
        QCOMPARE(fixture.answerTo(*first), u"joined"_s);
        QCOMPARE(first->clientId(), AgentId(1));
        QCOMPARE(fixture.feed().agents().size(), 1);
    }

    void ofAHundredAgentsWithOneTokenOneGetsIn()
    {
        ManagerFixture fixture;
        fixture.start();
        const QString token = fixture.token();
        std::vector<std::unique_ptr<FakeAgent>> agents;
        int joined = 0;
        int refused = 0;
        for (int i = 0; i < 100; ++i) {
            agents.push_back(std::make_unique<FakeAgent>(u"racer"_s));
            agents.back()->hello.token = token;
            connect(agents.back().get(), &FakeAgent::joined, this, [&joined] { ++joined; });
            connect(agents.back().get(), &FakeAgent::closed, this, [&refused] { ++refused; });
        }
        for (const auto &agent : agents)
            fixture.connect(*agent);
        QTRY_COMPARE_WITH_TIMEOUT(joined + refused, 100, 30'000);
        QCOMPARE(joined, 1);
        QCOMPARE(fixture.feed().agents().size(), 1);
    }

    void aTokenForAnIdHandsOverItsTasks()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto old = fixture.joinedAgent(u"old"_s);
        fixture.command(u"addconf 1 TCP localhost 1 10"_s);
        QTRY_COMPARE(old->tasks().size(), 1);
        const QString token = parseJoinString(fixture.answer(u"enrol 1"_s).section(u'\'', 1, 1))->token;

        FakeAgent replacement(u"new"_s);
        replacement.hello.token = token;
        QSignalSpy cutOff(old.get(), &FakeAgent::closed);
        QCOMPARE(fixture.answerTo(replacement), u"joined"_s);
        QCOMPARE(replacement.clientId(), AgentId(1));
        QTRY_COMPARE(replacement.tasks().size(), 1);
        QTRY_COMPARE(cutOff.size(), 1);
        old->hello.token.clear();
        QCOMPARE(fixture.answerTo(*old), u"not-enrolled"_s);
        QVERIFY(replacement.isJoined());
        QCOMPARE(fixture.feed().agents().size(), 1);
    }

    void ofTheTokensForAnIdTheLastOneCounts()
    {
        Judge judge;
        const QString first = judge.token(AgentId(1));
        const QString second = judge.token(AgentId(1));
        QVERIFY(!judge.enrolment.judge(Judge::fingerprint(1), first, elsewhere));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(1), second, elsewhere));
    }

    void anIdThatATokenIsForGoesToNobodyElse()
    {
        Judge judge;
        const QString named = judge.token(AgentId(1));
        const QString unnamed = judge.token();
        QCOMPARE(judge.enrolment.judge(Judge::fingerprint(1), unnamed, elsewhere).value(), AgentId(2));
        QCOMPARE(judge.enrolment.judge(Judge::fingerprint(2), named, elsewhere).value(), AgentId(1));
    }

    void aTokenForAnIdIsForTheOneThatHeldIt()
    {
        Judge judge;
        const QString named = judge.token(AgentId(1));
        judge.configuration.removeTokens([](const JoinToken &token) { return token.isLocal; });
        Configuration held;
        held.agentForKey(Judge::fingerprint(1));
        std::ignore = judge.configuration.merge(held, nullptr);
        QVERIFY(!judge.enrolment.judge(Judge::fingerprint(2), named, elsewhere));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(2), judge.token(AgentId(1)), elsewhere));
    }

    void aRevokedAgentIsCutOffForGood()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto agent = fixture.joinedAgent(u"bad"_s);
        QSignalSpy cutOff(agent.get(), &FakeAgent::closed);
        fixture.command(u"revoke 1"_s);
        QTRY_COMPARE(cutOff.size(), 1);
        QCOMPARE(agent->refusal, u"agent-revoked"_s);
        QTRY_VERIFY(fixture.agentRow(AgentId(1))->isRevoked);
        QCOMPARE(fixture.agentRow(AgentId(1))->state, AgentState::Offline);
        QVERIFY(!fixture.eventCodes().contains(u"agent-refused"_s));
        // Not even with a token, as an agent finds one on the manager's machine.
        agent->hello.token = fixture.token();
        QCOMPARE(fixture.answerTo(*agent), u"agent-revoked"_s);
        fixture.stop();
        fixture.start();
        QCOMPARE(fixture.answerTo(*agent), u"agent-revoked"_s);
        QVERIFY(fixture.agentRow(AgentId(1))->isRevoked);
        QVERIFY(fixture.agentRow(AgentId(1))->state != AgentState::Reconnecting);
        // Its id is not given again, and 'all' does not mean it.
        QCOMPARE(fixture.joinedAgent(u"next"_s)->clientId(), AgentId(2));
        fixture.command(u"addconf all TCP localhost 1 10"_s);
        QCOMPARE(fixture.feed().checks().front().agents, QList{AgentId(2)});
    }

    void theCertificateSaysWhoItIsAndNotTheGreeting()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto first = fixture.joinedAgent(u"first"_s);
        const auto second = fixture.joinedAgent(u"second"_s);
        FakeAgent liar(u"liar"_s);
        liar.hello.clientId = AgentId(1);
        liar.hello.bootId = first->hello.bootId;
        liar.hello.epoch = first->hello.epoch;
        QCOMPARE(fixture.answerTo(liar), u"not-enrolled"_s);
        second->hello.clientId = AgentId(1);
        QCOMPARE(fixture.answerTo(*second), u"joined"_s);
        QCOMPARE(second->clientId(), AgentId(2));
        QVERIFY(first->isJoined());
        // Whoever shows the second one's certificate, and has its key, is the second.
        liar.identity = second->identity;
        QCOMPARE(fixture.answerTo(liar), u"joined"_s);
        QCOMPARE(liar.clientId(), AgentId(2));
        QVERIFY(first->isJoined());
    }

    void withoutAGoodCertificateNoWordIsHeard_data()
    {
        QTest::addColumn<Identity>("identity");
        const TestCa ca;
        const Identity one = makeIdentity().value();
        const Identity other = makeIdentity().value();
        TestCa::Request later;
        later.from = QDateTime::currentDateTimeUtc().addDays(1);
        QTest::newRow("absent") << Identity();
        QTest::newRow("ended") << identityOf(ca.expired());
        QTest::newRow("not yet begun") << identityOf(ca.issue(later));
        QTest::newRow("with another's key") << Identity{one.certificate, other.key};
    }
    void withoutAGoodCertificateNoWordIsHeard()
    {
        QFETCH(const Identity, identity);
        ManagerFixture fixture;
        fixture.start();
        const QString token = fixture.token();
        FakeAgent agent(u"stranger"_s);
        agent.identity = identity;
        agent.hello.token = token;
        QCOMPARE(fixture.answerTo(agent), u"not a word"_s);
        QVERIFY(fixture.feed().agents().isEmpty());
        FakeAgent honest(u"honest"_s);
        honest.hello.token = token;
        QCOMPARE(fixture.answerTo(honest), u"joined"_s);
    }

    void whatIsNotTls13GetsNowhere_data()
    {
        QTest::addColumn<bool>("isTls");
        QTest::newRow("plain TCP") << false;
        QTest::newRow("TLS 1.2") << true;
    }
    void whatIsNotTls13GetsNowhere()
    {
        QFETCH(const bool, isTls);
        ManagerFixture fixture;
        fixture.start();
        const auto guest = fixture.agent(u"stranger"_s);
        QSslSocket socket;
        QSslConfiguration security = linkSecurity(guest->identity, LinkSide::Agent);
        security.setProtocol(QSsl::TlsV1_2);
        socket.setSslConfiguration(security);
        QSignalSpy encrypted(&socket, &QSslSocket::encrypted);
        QSignalSpy disconnected(&socket, &QSslSocket::disconnected);
        if (isTls)
            socket.connectToHostEncrypted(u"127.0.0.1"_s, fixture.manager().port());
        else
            socket.connectToHost(QHostAddress(QHostAddress::LocalHost), fixture.manager().port());
        socket.write(encode(guest->hello));
        QTRY_COMPARE(disconnected.size(), 1);
        QVERIFY(encrypted.isEmpty());
        QVERIFY(fixture.feed().agents().isEmpty());
        QCOMPARE(fixture.answerTo(*guest), u"joined"_s);
    }

    void guessesAreSlowedToNothing_data()
    {
        QTest::addColumn<bool>("isIPv6");
        QTest::newRow("one address") << false;
        QTest::newRow("a network of IPv6 addresses") << true;
    }
    void guessesAreSlowedToNothing()
    {
        QFETCH(const bool, isIPv6);
        Judge judge;
        const QString known = Judge::fingerprint(1);
        QVERIFY(judge.enrolment.judge(known, judge.token(), elsewhere));
        int evaluated = 0;
        int told = 0;
        for (int i = 0; i < 1000; ++i) {
            const QHostAddress guesser(isIPv6 ? u"2001:db8::%1"_s.arg(i + 1, 0, 16) : u"192.0.2.99"_s);
            const auto judgement = judge.enrolment.judge(Judge::fingerprint(2), randomToken(), guesser);
            QVERIFY(!judgement);
            QCOMPARE(judgement.error().code, tokenRefused);
            evaluated += judgement.error().sentence.contains("too many"_L1) ? 0 : 1;
            told += judgement.error().isNews ? 1 : 0;
        }
        // Five at once, and one every ten seconds, should the test take that long.
        QVERIFY2(evaluated >= 5 && evaluated < 50, qPrintable(QString::number(evaluated)));
        QVERIFY(told < 50);
        const QHostAddress guesser(isIPv6 ? u"2001:db8::1"_s : u"192.0.2.99"_s);
        // Agents that are known, and new ones with a good string, are not concerned.
        QCOMPARE(judge.enrolment.judge(known, {}, guesser).value(), AgentId(1));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(2), judge.token(), guesser));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(3), judge.token(), elsewhere));
    }

    void aKnownAgentJoinsAmongGuessers()
    {
        ManagerFixture fixture;
        fixture.start();
        const auto honest = fixture.joinedAgent(u"honest"_s);
        honest->vanish();
        std::vector<std::unique_ptr<FakeAgent>> guessers;
        int evaluated = 0;
        int answered = 0;
        for (int i = 0; i < 100; ++i) {
            guessers.push_back(std::make_unique<FakeAgent>(u"guesser"_s));
            guessers.back()->hello.token = randomToken();
            connect(guessers.back().get(), &FakeAgent::closed, this, [&](const QString &reason) {
                ++answered;
                evaluated += reason.contains("too many"_L1) ? 0 : 1;
            });
            fixture.connect(*guessers.back());
        }
        QCOMPARE(fixture.answerTo(*honest), u"joined"_s);
        QTRY_COMPARE_WITH_TIMEOUT(answered, 100, 30'000);
        QVERIFY2(evaluated < 50, qPrintable(QString::number(evaluated)));
        QVERIFY(fixture.eventCodes().count(u"stranger-refused"_s) < 50);
    }

    void agentsOfTheSameUserFindAJoinString()
    {
        const QString folder = m_run->filePath(u"vantage"_s);
        QVERIFY(QDir().mkdir(folder));
        QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7755)));
        ManagerFixture fixture;
        fixture.start();
        const QString path = localJoinFile(fixture.manager().port());
        QCOMPARE(QFileInfo(path).absolutePath(), folder);
        QCOMPARE(QFileInfo(path).permissions(), ownerOnly);
        QCOMPARE(QFileInfo(folder).permissions(), ownerOnly | QFile::ExeOwner | QFile::ExeUser);
        const JoinString first = readJoinString(path).value();
        QCOMPARE(first.host, u"localhost"_s);
        QCOMPARE(first.port, fixture.manager().port());

        FakeAgent agent(u"local"_s);
        agent.hello.token = first.token;
        QCOMPARE(fixture.answerTo(agent), u"joined"_s);
        const JoinString second = readJoinString(path).value();
        QVERIFY(second.token != first.token);
        QCOMPARE(second.fingerprint, first.fingerprint);
        FakeAgent late(u"late"_s);
        late.hello.token = first.token;
        QCOMPARE(fixture.answerTo(late), u"token-refused"_s);
        late.hello.token = second.token;
        QCOMPARE(fixture.answerTo(late), u"joined"_s);
        fixture.stop();
        QVERIFY(!QFile::exists(path));
    }

    void theJoinStringOfThisMachineIsForThisMachine()
    {
        Judge judge;
        const QString token = readJoinString(localJoinFile(1))->token;
        QVERIFY(!judge.enrolment.judge(Judge::fingerprint(1), token, elsewhere));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(1), token, QHostAddress(u"::1"_s)));
    }

    void aManagerThatIsNotOnLoopbackLeavesNone()
    {
        Judge judge(elsewhere);
        QVERIFY(!QFile::exists(localJoinFile(1)));
        QVERIFY(!judge.enrolment.invite({})->isForThisMachine);
        QCOMPARE(parseJoinString(judge.enrolment.invite({})->join)->host, elsewhere.toString());
    }

    void lateAgentsOfThisMachineAreNoGuessers()
    {
        Judge judge;
        const QHostAddress here(QHostAddress::LocalHost);
        const QString first = readJoinString(localJoinFile(1))->token;
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(1), first, here));
        for (int i = 0; i < 100; ++i)
            QVERIFY(!judge.enrolment.judge(Judge::fingerprint(2), first, here));
        QVERIFY(judge.enrolment.judge(Judge::fingerprint(2), readJoinString(localJoinFile(1))->token, here));
    }

    void tokensAreKeptAsHashesOnly()
    {
        ManagerFixture fixture;
        fixture.start();
        const QString used = fixture.token();
        const QString open = fixture.token();
        const QString local = readJoinString(localJoinFile(fixture.manager().port()))->token;
        FakeAgent agent(u"a"_s);
        agent.hello.token = used;
        QCOMPARE(fixture.answerTo(agent), u"joined"_s);
        FakeAgent again(u"b"_s);
        again.hello.token = used;
        QCOMPARE(fixture.answerTo(again), u"token-refused"_s);
        QStringList texts;
        for (const Event &event : fixture.feed().recentEvents())
            texts += event.text;
        texts += fixture.answer(u"viewconf"_s) + fixture.answer(u"agents"_s) +
                 fixture.answer(u"export config --secrets"_s);
        fixture.stop();
        for (const QFileInfo &file : QDir(fixture.path(u"data"_s)).entryInfoList(QDir::Files | QDir::Hidden))
            texts += QString::fromLatin1(readFile(file.filePath()));
        for (const QString &token : {used, open, local})
            QVERIFY(!texts.join(u'\n').contains(token));
        const QJsonArray tokens = onDisk(fixture).value("tokens"_L1).toArray();
        const auto isThere = [&tokens](const QString &token) {
            return std::ranges::any_of(tokens, [&token](const QJsonValue &entry) {
                return entry["sha256"_L1].toString().toLatin1() == hashOfToken(token).toHex();
            });
        };
        QVERIFY(isThere(open));
        QVERIFY(!isThere(used));
    }

    void theOperatorIsToldWhatAJoinStringIsGoodFor()
    {
        ManagerFixture fixture;
        fixture.start();
        QVERIFY(fixture.answer(u"enrol"_s).contains("--listen 0.0.0.0"_L1));
        fixture.stop();
        fixture.settings().host = u"0.0.0.0"_s;
        fixture.start();
        const QString answer = fixture.answer(u"enrol 7"_s);
        QVERIFY(answer.startsWith("vantage-agent --join '"_L1));
        QVERIFY(!answer.contains("--listen"_L1));
    }

private:
    std::unique_ptr<QTemporaryDir> m_run;
};

QTEST_GUILESS_MAIN(EnrolmentTest)
#include "enrolment_test.moc"
