// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/hop_names.h"

#include <QTemporaryDir>
#include <QTest>
#include <QUdpSocket>
#include <QtEndian>

using namespace vantage;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

/** A name server whose answer is in the first label of the question: ok, twin, v4, nodata, nx, servfail,
   refused, garbage, silent. Addresses that end in 1 have a name, those that end in 2 one that is none. */
class NameServer
{
public:
    explicit NameServer(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
    {
        if (!m_socket.bind(address, port))
            qFatal("no port for the name server");
        QObject::connect(&m_socket, &QUdpSocket::readyRead, &m_socket, [this] { answerAll(); });
    }

    [[nodiscard]] QHostAddress address() const { return m_socket.localAddress(); }
    [[nodiscard]] quint16 port() const { return m_socket.localPort(); }
    [[nodiscard]] int questions() const { return m_questions; }

private:
    void answerAll()
    {
        while (m_socket.hasPendingDatagrams()) {
            QByteArray question(m_socket.pendingDatagramSize(), Qt::Uninitialized);
            QHostAddress sender;
            quint16 port = 0;
            m_socket.readDatagram(question.data(), question.size(), &sender, &port);
            ++m_questions;
            const QByteArray answer = answerTo(question);
            if (!answer.isEmpty())
                m_socket.writeDatagram(answer, sender, port);
        }
    }

    static QByteArray answerTo(const QByteArray &question)
    {
        const QByteArray label = question.mid(13, question.at(12)).toLower();
        const qsizetype nameEnd = question.indexOf('\0', 12);
        const auto type = qFromBigEndian<quint16>(question.constData() + nameEnd + 1);
        if (label == "silent")
            return {};
        if (label == "garbage")
            return question.left(2) + "\x81";
        const QMap<QByteArray, int> codes = {{"servfail", 2}, {"nx", 3}, {"refused", 5}};
        QList<QByteArray> records;
        if (type == 1 && (label == "ok" || label == "v4" || label == "twin"))
            records.append(QByteArray::fromHex("c0000207"));
        if (type == 1 && label == "twin")
            records.append(QByteArray::fromHex("c0000208"));
        if (type == 12 && label == "1")
            records.append(QByteArray("\3hop\4test", 10));
        if (type == 12 && label == "2")
            records.append(QByteArray("\3h\x1bp\4test", 10));
        if (type == 28 && label == "ok")
            records.append(QByteArray::fromHex("20010db8000000000000000000000007"));
        QByteArray answer = question.left(nameEnd + 5);
        answer[2] = char(0x81);
        answer[3] = char(0x80 | codes.value(label));
        answer[7] = char(records.size());
        answer[9] = answer[11] = 0;
        for (const QByteArray &record : std::as_const(records)) {
            char head[12] = {char(0xc0), 12, 0, char(type), 0, 1, 0, 0, 0, 60, 0, char(record.size())};
            answer += QByteArray(head, sizeof head) + record;
        }
        return answer;
    }

    QUdpSocket m_socket;
    int m_questions = 0;
};

} // namespace

class ResolverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void literalsAndLocalhostNeedNoServer_data();
    void literalsAndLocalhostNeedNoServer();
    void answersOfTheServerBecomeReasons_data();
    void answersOfTheServerBecomeReasons();
    void namesOfTheHostsFileNeedNoServer();
    void answersAreNotCached();
    void silentServerHoldsUpNobodyElse();
    void silenceEndsAsNameTimeout();
    void nobodyListeningIsAFailureOfTheServer();
    void destroyedQueryIsNeverAnswered();
    void queryMayBeDestroyedAndMadeWithinItsAnswer();
    void resolverMayEndWithOpenQuestions();
    void changedResolvConfIsReadAgain();
    void namesOfHopsAreThereLater();

private:
    void writeResolvConf(const NameServer &server);
    Resolver::Answer ask(Resolver &resolver, const QString &name,
                         AddressFamily family = AddressFamily::Any) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    Resolver::Settings m_settings;
};

void ResolverTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = {};
    m_settings.resolvConf = m_folder->filePath(u"resolv.conf"_s);
}

void ResolverTest::writeResolvConf(const NameServer &server)
{
    m_settings.port = server.port();
    QSaveFile file(m_settings.resolvConf);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("nameserver " + server.address().toString().toLatin1() + '\n');
    QVERIFY(file.commit());
}

Resolver::Answer ResolverTest::ask(Resolver &resolver, const QString &name, AddressFamily family) const
{
    std::optional<Resolver::Answer> answer;
    bool inside = true;
    const auto query = resolver.resolve(name, family, [&](Resolver::Answer given) {
        if (inside)
            qFatal("answered from within resolve()");
        answer = std::move(given);
    });
    inside = false;
    if (!QTest::qWaitFor([&] { return answer.has_value(); }, 20'000))
        qFatal("never answered");
    return *answer;
}

void ResolverTest::literalsAndLocalhostNeedNoServer_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<QStringList>("addresses");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << AddressFamily::Any << QStringList{u"192.0.2.1"_s};
    QTest::newRow("IPv6") << u"2001:db8::1"_s << AddressFamily::Any << QStringList{u"2001:db8::1"_s};
    QTest::newRow("IPv4 where IPv6 is asked for") << u"192.0.2.1"_s << AddressFamily::IPv6 << QStringList{};
    QTest::newRow("IPv6 where IPv4 is asked for") << u"2001:db8::1"_s << AddressFamily::IPv4 << QStringList{};
    QTest::newRow("localhost") << u"localhost"_s << AddressFamily::Any
                               << QStringList{u"::1"_s, u"127.0.0.1"_s};
    QTest::newRow("localhost by IPv4")
        << u"LocalHost"_s << AddressFamily::IPv4 << QStringList{u"127.0.0.1"_s};
    QTest::newRow("name below localhost") << u"a.localhost"_s << AddressFamily::IPv6 << QStringList{u"::1"_s};
}

void ResolverTest::literalsAndLocalhostNeedNoServer()
{
    QFETCH(QString, name);
    QFETCH(AddressFamily, family);
    QFETCH(QStringList, addresses);
    Poller poller;
    Resolver resolver(poller, m_settings);
    const Resolver::Answer answer = ask(resolver, name, family);
    QStringList found;
    for (const QHostAddress &address : answer.addresses)
        found.append(address.toString());
    QCOMPARE(found, addresses);
    QCOMPARE(answer.reason, addresses.isEmpty() ? Reason::NameNotFound : Reason::None);
    QCOMPARE(answer.message.isEmpty(), !addresses.isEmpty());
}

void ResolverTest::answersOfTheServerBecomeReasons_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<AddressFamily>("family");
    QTest::addColumn<Reason>("reason");
    QTest::addColumn<QStringList>("addresses"); // sorted
    const auto any = AddressFamily::Any;
    QTest::newRow("both versions") << u"ok.example"_s << any << Reason::None
                                   << QStringList{u"192.0.2.7"_s, u"2001:db8::7"_s};
    QTest::newRow("IPv4 of both") << u"ok.example"_s << AddressFamily::IPv4 << Reason::None
                                  << QStringList{u"192.0.2.7"_s};
    QTest::newRow("IPv6 of both") << u"ok.example"_s << AddressFamily::IPv6 << Reason::None
                                  << QStringList{u"2001:db8::7"_s};
    QTest::newRow("IPv4 only") << u"v4.example"_s << any << Reason::None << QStringList{u"192.0.2.7"_s};
    QTest::newRow("two addresses") << u"twin.example"_s << any << Reason::None
                                   << QStringList{u"192.0.2.7"_s, u"192.0.2.8"_s};
    QTest::newRow("no IPv6") << u"v4.example"_s << AddressFamily::IPv6 << Reason::NameNotFound
                             << QStringList{};
    QTest::newRow("no data") << u"nodata.example"_s << any << Reason::NameNotFound << QStringList{};
    QTest::newRow("NXDOMAIN") << u"nx.example"_s << any << Reason::NameNotFound << QStringList{};
    QTest::newRow("SERVFAIL") << u"servfail.example"_s << any << Reason::NameServerFailure << QStringList{};
    QTest::newRow("REFUSED") << u"refused.example"_s << any << Reason::NameServerFailure << QStringList{};
    const QString longLabel(70, u'a');
    QTest::newRow("label too long") << u"%1.example"_s.arg(longLabel) << any << Reason::NameNotFound
                                    << QStringList{};
}

void ResolverTest::answersOfTheServerBecomeReasons()
{
    QFETCH(QString, name);
    QFETCH(AddressFamily, family);
    QFETCH(Reason, reason);
    QFETCH(QStringList, addresses);
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    const Resolver::Answer answer = ask(resolver, name, family);
    QStringList found;
    for (const QHostAddress &address : answer.addresses)
        found.append(address.toString());
    found.sort();
    QCOMPARE(answer.reason, reason);
    QCOMPARE(found, addresses);
    QCOMPARE(answer.message.isEmpty(), reason == Reason::None);
    if (reason == Reason::None)
        QVERIFY(answer.duration > 0us);
}

void ResolverTest::namesOfTheHostsFileNeedNoServer()
{
    const QString path = m_folder->filePath(u"hosts"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("192.0.2.99 printer.example printer\n");
    file.close();
    qputenv("CARES_HOSTS", path.toLocal8Bit());
    const auto restore = qScopeGuard([] { qunsetenv("CARES_HOSTS"); });
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    const Resolver::Answer answer = ask(resolver, u"printer.example"_s, AddressFamily::IPv4);
    QCOMPARE(answer.reason, Reason::None);
    QCOMPARE(answer.addresses, QList<QHostAddress>{QHostAddress(u"192.0.2.99"_s)});
    QCOMPARE(server.questions(), 0);
}

void ResolverTest::answersAreNotCached()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(ask(resolver, u"v4.example"_s, AddressFamily::IPv4).reason, Reason::None);
        QCOMPARE(server.questions(), i);
    }
}

void ResolverTest::silentServerHoldsUpNobodyElse()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    std::vector<Resolver::Query> hanging;
    int answered = 0;
    for (int i = 0; i < 60; ++i) { // no more than the receive buffer of the server takes at once
        hanging.push_back(resolver.resolve(u"silent.a%1.example"_s.arg(i), AddressFamily::Any,
                                           [&](const Resolver::Answer &) { ++answered; }));
    }
    QCOMPARE(ask(resolver, u"v4.example"_s).reason, Reason::None);
    QCOMPARE(answered, 0);
}

void ResolverTest::silenceEndsAsNameTimeout()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    m_settings.repeatAfter = 250ms;
    m_settings.rounds = 2;
    Resolver resolver(poller, m_settings);
    const Resolver::Answer answer = ask(resolver, u"silent.example"_s, AddressFamily::IPv4);
    QCOMPARE(answer.reason, Reason::NameTimeout);
    QCOMPARE(server.questions(), 2);
}

void ResolverTest::nobodyListeningIsAFailureOfTheServer()
{
    {
        const NameServer server;
        writeResolvConf(server);
    }
    Poller poller;
    Resolver resolver(poller, m_settings);
    QCOMPARE(ask(resolver, u"v4.example"_s).reason, Reason::NameServerFailure);
}

void ResolverTest::destroyedQueryIsNeverAnswered()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    int answered = 0;
    for (const QString &name : {u"127.0.0.1"_s, u"v4.example"_s, u"silent.example"_s})
        (void)resolver.resolve(name, AddressFamily::Any, [&](const Resolver::Answer &) { ++answered; });
    QCOMPARE(ask(resolver, u"ok.example"_s).reason, Reason::None);
    QCOMPARE(answered, 0);
}

void ResolverTest::queryMayBeDestroyedAndMadeWithinItsAnswer()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    Resolver resolver(poller, m_settings);
    QStringList found;
    Resolver::Query query;
    query = resolver.resolve(u"v4.example"_s, AddressFamily::IPv4, [&](const Resolver::Answer &first) {
        found.append(first.addresses.value(0).toString());
        query = resolver.resolve(u"ok.example"_s, AddressFamily::IPv6, [&](const Resolver::Answer &second) {
            found.append(second.addresses.value(0).toString());
            query = {};
        });
    });
    QTRY_COMPARE(found, (QStringList{u"192.0.2.7"_s, u"2001:db8::7"_s}));
}

void ResolverTest::resolverMayEndWithOpenQuestions()
{
    NameServer server;
    writeResolvConf(server);
    Poller poller;
    int answered = 0;
    {
        Resolver resolver(poller, m_settings);
        const auto silent = resolver.resolve(u"silent.example"_s, AddressFamily::Any,
                                             [&](const Resolver::Answer &) { ++answered; });
        const auto literal = resolver.resolve(u"192.0.2.1"_s, AddressFamily::Any,
                                              [&](const Resolver::Answer &) { ++answered; });
    }
    QCoreApplication::processEvents();
    QCOMPARE(answered, 0);
}

void ResolverTest::changedResolvConfIsReadAgain()
{
    NameServer first;
    NameServer second(QHostAddress(u"127.0.0.2"_s), first.port());
    writeResolvConf(first);
    Poller poller;
    Resolver resolver(poller, m_settings);
    QCOMPARE(ask(resolver, u"v4.example"_s, AddressFamily::IPv4).reason, Reason::None);
    int answered = 0;
    const auto hanging = resolver.resolve(u"silent.example"_s, AddressFamily::IPv4,
                                          [&](const Resolver::Answer &) { ++answered; });
    writeResolvConf(second);
    QCOMPARE(ask(resolver, u"v4.example"_s, AddressFamily::IPv4).reason, Reason::None);
    QTRY_COMPARE(first.questions(), 2);
    QCOMPARE(second.questions(), 1);
    QCOMPARE(answered, 0);
}

void ResolverTest::namesOfHopsAreThereLater()
{
    Poller poller;
    const NameServer server;
    writeResolvConf(server);
    Resolver resolver(poller, m_settings);
    HopNames names(resolver);
    const QHostAddress named(u"192.0.2.1"_s);
    const QHostAddress misnamed(u"192.0.2.2"_s);
    const QHostAddress nameless(u"192.0.2.3"_s);
    const QHostAddress local(u"127.0.0.1"_s);
    for (const QHostAddress &address : {misnamed, nameless, local, named})
        names.want(address);
    QCOMPARE(names.nameOf(named), QString());
    QTRY_COMPARE(names.nameOf(named), u"hop.test"_s);
    QTRY_COMPARE(names.nameOf(local), u"localhost"_s); // by the hosts file
    QCOMPARE(names.nameOf(misnamed), QString());
    QCOMPARE(names.nameOf(nameless), QString());
    QCOMPARE(server.questions(), 3);
    for (const QHostAddress &address : {misnamed, nameless, local, named})
        names.want(address);
    QTest::qWait(1);
    QCOMPARE(server.questions(), 3);
}

QTEST_GUILESS_MAIN(ResolverTest)
#include "resolver_test.moc"
