// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/starttls.h"

#include <QTest>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

using Next = StartTlsDialogue::Next;
using Turn = StartTlsDialogue::Turn;

constexpr auto streamBegin = "<?xml version='1.0'?><stream:stream from='localhost' id='1' version='1.0' "
                             "xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";
constexpr auto features = "<stream:features><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'><required/>"
                          "</starttls></stream:features>";
constexpr auto proceed = "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>";
constexpr auto askXmpp = "<starttls xmlns=\"urn:ietf:params:xml:ns:xmpp-tls\"/>";

QByteArray beginXmpp()
{
    return QByteArray("<?xml version=\"1.0\"?><stream:stream to=\"mail.example\" xmlns=\"jabber:client\" "
                      "xmlns:stream=\"http://etherx.jabber.org/streams\" version=\"1.0\">");
}

/** What the client has said after each thing that the server has said, and where that ended. */
struct Talk
{
    explicit Talk(StartTls protocol)
        : dialogue(protocol, u"mail.example"_s)
    {
        take(dialogue.begin());
    }

    void hear(const QByteArray &bytes, qsizetype atOnce)
    {
        for (qsizetype i = 0; i < bytes.size() && !isOver(); i += atOnce)
            take(dialogue.received(QByteArrayView(bytes).sliced(i, std::min(atOnce, bytes.size() - i))));
    }

    void take(const Turn &turn)
    {
        last = turn.next;
        evidence = turn.evidence;
        said += turn.send;
    }

    [[nodiscard]] bool isOver() const { return last != Next::Receive && last != Next::Send; }

    StartTlsDialogue dialogue;
    QByteArray said;
    Next last = Next::Receive;
    QString evidence;
};

} // namespace

class StartTlsWireTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodServersLeadToTls_data();
    void goodServersLeadToTls();
    void whatIsWrongIsToldWithItsEvidence_data();
    void whatIsWrongIsToldWithItsEvidence();
    void bytesBehindTheLastAnswerAreNeverTaken_data();
    void bytesBehindTheLastAnswerAreNeverTaken();
    void endOfProceedIsSeenWithoutWhatFollows_data();
    void endOfProceedIsSeenWithoutWhatFollows();
    void talkWithoutEndIsCut_data();
    void talkWithoutEndIsCut();
    void nothingIsSaidAfterTheEnd();
    void namesOfProtocols();
};

/** Answers of the server, what the client says to each but the last. */
void StartTlsWireTest::goodServersLeadToTls_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArrayList>("server");
    QTest::addColumn<QByteArrayList>("client"); // its first word, then one for each answer
    const QByteArrayList smtp = {"", "EHLO vantage.invalid\r\n", "STARTTLS\r\n", ""};
    QTest::newRow("smtp") << StartTls::Smtp
                          << QByteArrayList{"220 mail.example ESMTP\r\n",
                                            "250-mail.example\r\n250-SIZE 1000\r\n250 STARTTLS\r\n",
                                            "220 go ahead\r\n"}
                          << smtp;
    QTest::newRow("smtp, long greeting, bare codes and line feeds")
        << StartTls::Smtp
        << QByteArrayList{"220-one\n220-two\n220\n", "250-x\n250-starttls\n250 HELP\n", "220\n"} << smtp;
    QTest::newRow("imap") << StartTls::Imap
                          << QByteArrayList{"* OK [CAPABILITY IMAP4rev1 STARTTLS] ready\r\n",
                                            "a1 OK begin TLS now\r\n"}
                          << QByteArrayList{"", "a1 STARTTLS\r\n", ""};
    QTest::newRow("imap, untagged lines")
        << StartTls::Imap
        << QByteArrayList{"* ok ready\r\n* CAPABILITY IMAP4\r\n", "* 1 EXISTS\r\n* 2 RECENT\r\nA1 ok now\r\n"}
        << QByteArrayList{"", "a1 STARTTLS\r\n", ""};
    QTest::newRow("pop3") << StartTls::Pop3
                          << QByteArrayList{"+OK POP3 ready <1@mail.example>\r\n", "+OK begin\r\n"}
                          << QByteArrayList{"", "STLS\r\n", ""};
    QTest::newRow("ftp") << StartTls::Ftp << QByteArrayList{"220 FTP ready\r\n", "234 AUTH TLS OK\r\n"}
                         << QByteArrayList{"", "AUTH TLS\r\n", ""};
    QTest::newRow("ftp, long greeting with anything in it")
        << StartTls::Ftp
        << QByteArrayList{"120 in a minute\r\n220-one\r\n500 no code\r\n\r\n220-two\r\n220 ready\r\n",
                          "234-yes\r\n234 go\r\n"}
        << QByteArrayList{"", "AUTH TLS\r\n", ""};
    QTest::newRow("xmpp") << StartTls::Xmpp
                          << QByteArrayList{QByteArray(streamBegin) + features, QByteArray(proceed)}
                          << QByteArrayList{beginXmpp(), askXmpp, ""};
    QTest::newRow("xmpp, text of other languages and blanks")
        << StartTls::Xmpp
        << QByteArrayList{QByteArray(streamBegin) + "\r\n<stream:features>\n<note>h\u00e9 \U0001f600</note>" +
                              QByteArray(features).mid(17) + "\r\n",
                          "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'></proceed>"}
        << QByteArrayList{beginXmpp(), askXmpp, ""};
    QTest::newRow("postgres") << StartTls::Postgres << QByteArrayList{"S"}
                              << QByteArrayList{QByteArray::fromHex("0000000804d2162f"), ""};
}

void StartTlsWireTest::goodServersLeadToTls()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArrayList, server);
    QFETCH(QByteArrayList, client);
    for (const qsizetype atOnce : {1, 2, 7, 100'000}) {
        Talk talk(protocol);
        for (qsizetype i = 0; i < server.size(); ++i) {
            QCOMPARE(talk.said, client.at(i));
            QVERIFY(!talk.isOver());
            talk.said.clear();
            talk.hear(server.at(i), atOnce);
        }
        QVERIFY2(talk.last == Next::Tls, qPrintable(talk.evidence));
        QCOMPARE(talk.said, client.last());
        QCOMPARE(talk.dialogue.buffered(), 0);
    }
}

void StartTlsWireTest::whatIsWrongIsToldWithItsEvidence_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArrayList>("server");
    QTest::addColumn<Next>("next");
    QTest::addColumn<QString>("evidence"); // part of it
    const auto refused = Next::Refused;
    const auto broken = Next::Broken;
    const auto row = [](const char *name, StartTls protocol, const QByteArrayList &server, Next next,
                        const QString &evidence) {
        QTest::newRow(name) << protocol << server << next << evidence;
    };
    const QByteArray ready = "220 ready\r\n";
    row("smtp: busy", StartTls::Smtp, {"421 too busy\r\n"}, refused, u"'421 too busy'"_s);
    row("smtp: no mail", StartTls::Smtp, {"554 no mail\r\n"}, refused,
        u"'554 no mail' instead of a greeting"_s);
    row("smtp: another greeting", StartTls::Smtp, {"250 ready\r\n"}, broken, u"'250 ready'"_s);
    row("smtp: EHLO refused", StartTls::Smtp, {ready, "502 what?\r\n"}, refused,
        u"EHLO refused: '502 what?'"_s);
    row("smtp: not offered", StartTls::Smtp, {ready, "250-mail\r\n250-NOSTARTTLS\r\n250 STARTTLSX\r\n"},
        refused, u"does not offer STARTTLS"_s);
    row("smtp: offered as a name alone", StartTls::Smtp, {ready, "250 STARTTLS\r\n"}, refused,
        u"does not offer STARTTLS"_s);
    row("smtp: refused", StartTls::Smtp, {ready, "250-mail\r\n250 STARTTLS\r\n", "454 not now\r\n"}, refused,
        u"STARTTLS refused: '454 not now'"_s);
    row("smtp: no answer", StartTls::Smtp, {ready, "250-mail\r\n250 STARTTLS\r\n", "250 OK\r\n"}, broken,
        u"no answer to STARTTLS"_s);
    row("smtp: changing codes", StartTls::Smtp, {"220-ready\r\n250 x\r\n"}, broken, u"another code"_s);
    row("smtp: garbage", StartTls::Smtp, {"SSH-2.0-x\r\n"}, broken, u"'SSH-2.0-x' is no reply of SMTP"_s);
    row("smtp: an empty line", StartTls::Smtp, {"\r\n"}, broken, u"no reply of SMTP"_s);
    row("smtp: codes that are none", StartTls::Smtp, {"2200 ready\r\n"}, broken, u"no reply"_s);
    row("smtp: control characters", StartTls::Smtp, {"\x1b[2J\r\n"}, broken, u"'\\x1b[2J'"_s);
    row("smtp: early talk", StartTls::Smtp, {"220 ready\r\n250-mail\r\n250 STARTTLS\r\n"}, broken,
        u"before it was asked"_s);
    row("smtp: early talk, unfinished", StartTls::Smtp, {"220 ready\r\n2"}, broken, u"before it was asked"_s);

    row("imap: logged in", StartTls::Imap, {"* PREAUTH hello\r\n"}, refused, u"'* PREAUTH hello'"_s);
    row("imap: busy", StartTls::Imap, {"* BYE busy\r\n"}, refused, u"'* BYE busy'"_s);
    row("imap: garbage", StartTls::Imap, {"220 ready\r\n"}, broken, u"no greeting of IMAP"_s);
    row("imap: refused", StartTls::Imap, {"* OK\r\n", "a1 NO\r\n"}, refused, u"STARTTLS refused: 'a1 NO'"_s);
    row("imap: unknown", StartTls::Imap, {"* OK\r\n", "* x\r\na1 BAD what?\r\n"}, refused,
        u"'a1 BAD what?'"_s);
    row("imap: leaves", StartTls::Imap, {"* OK\r\n", "* BYE\r\n"}, refused, u"'* BYE'"_s);
    row("imap: another tag", StartTls::Imap, {"* OK\r\n", "a2 OK\r\n"}, broken, u"'a2 OK'"_s);
    row("imap: early talk", StartTls::Imap, {"* OK\r\na1 OK\r\n"}, broken, u"before it was asked"_s);

    row("pop3: busy", StartTls::Pop3, {"-ERR busy\r\n"}, refused, u"'-ERR busy' instead of a greeting"_s);
    row("pop3: garbage", StartTls::Pop3, {"+OKAY\r\n"}, broken, u"no answer of POP3"_s);
    row("pop3: refused", StartTls::Pop3, {"+OK\r\n", "-ERR no\r\n"}, refused, u"STLS refused: '-ERR no'"_s);
    row("pop3: early talk", StartTls::Pop3, {"+OK\r\n+OK\r\n"}, broken, u"before it was asked"_s);

    row("ftp: busy", StartTls::Ftp, {"421 busy\r\n"}, refused, u"'421 busy'"_s);
    row("ftp: garbage", StartTls::Ftp, {"hello\r\n"}, broken, u"no reply of FTP"_s);
    row("ftp: refused", StartTls::Ftp, {ready, "530 no\r\n"}, refused, u"AUTH TLS refused: '530 no'"_s);
    row("ftp: wants more", StartTls::Ftp, {ready, "334 ADAT\r\n"}, broken, u"no answer to AUTH TLS"_s);
    row("ftp: early talk", StartTls::Ftp, {"220 ready\r\n234 go\r\n"}, broken, u"before it was asked"_s);

    const QByteArray begun = streamBegin;
    row("xmpp: garbage", StartTls::Xmpp, {"220 ready\r\n"}, broken, u"is not XMPP"_s);
    row("xmpp: HTML", StartTls::Xmpp, {"<html>"}, broken, u"<html> is no stream"_s);
    row("xmpp: another namespace", StartTls::Xmpp, {"<stream xmlns='x'>"}, broken, u"no stream"_s);
    row("xmpp: document type", StartTls::Xmpp, {"<!DOCTYPE a [<!ENTITY b 'c'>]>"}, broken,
        u"does not belong"_s);
    row("xmpp: comment", StartTls::Xmpp, {begun + "<!-- x --> "}, broken, u"does not belong"_s);
    row("xmpp: entity", StartTls::Xmpp, {begun + "<a>&lol;</a>"}, broken, u"XMPP"_s);
    row("xmpp: not offered", StartTls::Xmpp, {begun + "<stream:features><other/></stream:features>"}, refused,
        u"does not offer <starttls/>"_s);
    row("xmpp: offered elsewhere", StartTls::Xmpp,
        {begun +
         "<stream:features><x><starttls xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></x></stream:features>"},
        refused, u"does not offer"_s);
    row("xmpp: refused", StartTls::Xmpp,
        {begun + features, "<failure xmlns='urn:ietf:params:xml:ns:xmpp-tls'/></stream:stream>"}, refused,
        u"refused with <failure/>"_s);
    row("xmpp: error", StartTls::Xmpp,
        {begun + "<stream:error><host-unknown xmlns='urn:ietf:params:xml:ns:xmpp-streams'/></stream:error>"},
        broken, u"host-unknown"_s);
    row("xmpp: end", StartTls::Xmpp, {begun + "</stream:stream>"}, broken, u"ended the stream"_s);
    row("xmpp: message instead", StartTls::Xmpp, {begun + features, "<message>x</message>"}, broken,
        u"<message> is no answer"_s);
    row("xmpp: early talk", StartTls::Xmpp, {begun + features + proceed}, broken, u"before it was asked"_s);
    row("xmpp: early talk, unfinished", StartTls::Xmpp, {begun + features + "<proceed xmlns='"}, broken,
        u"before it was asked"_s);

    row("postgres: refused", StartTls::Postgres, {"N"}, refused, u"SSLRequest refused: 'N'"_s);
    row("postgres: refused, and more", StartTls::Postgres, {"NN"}, broken, u"before it was asked"_s);
    row("postgres: an error", StartTls::Postgres, {"E\n\n\n"}, broken, u"no answer to SSLRequest"_s);
    row("postgres: garbage", StartTls::Postgres, {"220 ready\r\n"}, broken, u"'220 ready"_s);
}

void StartTlsWireTest::whatIsWrongIsToldWithItsEvidence()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArrayList, server);
    QFETCH(QString, evidence);
    Talk talk(protocol);
    for (const QByteArray &bytes : server) {
        QVERIFY(!talk.isOver());
        talk.hear(bytes, bytes.size());
    }
    QTEST(talk.last, "next");
    QVERIFY2(talk.evidence.contains(evidence), qPrintable(talk.evidence));
    QVERIFY(!talk.evidence.contains(u'\n'));
}

void StartTlsWireTest::bytesBehindTheLastAnswerAreNeverTaken_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArrayList>("server"); // up to the last answer
    QTest::newRow("smtp") << StartTls::Smtp
                          << QByteArrayList{"220 x\r\n", "250-x\r\n250 STARTTLS\r\n", "220 go\r\n"};
    QTest::newRow("imap") << StartTls::Imap << QByteArrayList{"* OK\r\n", "a1 OK\r\n"};
    QTest::newRow("pop3") << StartTls::Pop3 << QByteArrayList{"+OK\r\n", "+OK\r\n"};
    QTest::newRow("ftp") << StartTls::Ftp << QByteArrayList{"220 x\r\n", "234 go\r\n"};
    QTest::newRow("xmpp") << StartTls::Xmpp
                          << QByteArrayList{QByteArray(streamBegin) + features, QByteArray(proceed)};
    QTest::newRow("postgres") << StartTls::Postgres << QByteArrayList{"S"};
}

void StartTlsWireTest::bytesBehindTheLastAnswerAreNeverTaken()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArrayList, server);
    for (const QByteArray more : {"\n", " ", "x", ">", "* OK\r\n", "250 injected\r\n", "<a b='>", "<!-->",
                                  "<a/>", "&", "\xff>", "\xc3", "\x16\x03\x03"}) {
        Talk talk(protocol);
        for (qsizetype i = 0; i + 1 < server.size(); ++i)
            talk.hear(server.at(i), server.at(i).size());
        const QByteArray last = server.last() + more;
        talk.hear(last, last.size());
        QVERIFY2(talk.last == Next::Broken, more.constData());
    }
}

void StartTlsWireTest::endOfProceedIsSeenWithoutWhatFollows_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("empty element") << QByteArray(proceed);
    QTest::newRow("two tags") << "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'></proceed>"_ba;
    QTest::newRow("with blanks") << "<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls' > </proceed >"_ba;
    QTest::newRow("with a prefix") << "<t:proceed xmlns:t='urn:ietf:params:xml:ns:xmpp-tls' />"_ba;
    QTest::newRow("after a blank line") << "\r\n\r\n<proceed xmlns='urn:ietf:params:xml:ns:xmpp-tls'/>"_ba;
}

/** Where the reader needs one byte more to see that an element is over, both sides wait for ever. */
void StartTlsWireTest::endOfProceedIsSeenWithoutWhatFollows()
{
    QFETCH(QByteArray, answer);
    for (qsizetype split = 0; split < answer.size(); ++split) {
        Talk talk(StartTls::Xmpp);
        talk.hear(QByteArray(streamBegin) + features, 1000);
        talk.hear(answer.first(split), 1000);
        QVERIFY(!talk.isOver());
        talk.hear(answer.sliced(split), 1000);
        QVERIFY2(talk.last == Next::Tls, qPrintable(talk.evidence));
    }
}

void StartTlsWireTest::talkWithoutEndIsCut_data()
{
    QTest::addColumn<StartTls>("protocol");
    QTest::addColumn<QByteArray>("greeting");
    QTest::addColumn<QByteArray>("forEver");
    QTest::newRow("smtp: a line") << StartTls::Smtp << "220 "_ba
                                  << "x"_ba;
    QTest::newRow("smtp: lines") << StartTls::Smtp << ""_ba
                                 << "220-x\r\n"_ba;
    QTest::newRow("imap: a line") << StartTls::Imap << "* OK\r\n"_ba
                                  << "*"_ba;
    QTest::newRow("imap: lines") << StartTls::Imap << "* OK\r\n"_ba
                                 << "*\n"_ba;
    QTest::newRow("pop3: a line") << StartTls::Pop3 << "+OK "_ba
                                  << "x"_ba;
    QTest::newRow("ftp: a line") << StartTls::Ftp << "220 "_ba
                                 << "x"_ba;
    QTest::newRow("ftp: empty lines") << StartTls::Ftp << "220-x\r\n"_ba
                                      << "\n"_ba;
    const QByteArray begun = streamBegin;
    QTest::newRow("xmpp: text") << StartTls::Xmpp << begun + "<a>"
                                << "x"_ba;
    QTest::newRow("xmpp: depth") << StartTls::Xmpp << begun << "<a>"_ba;
    QTest::newRow("xmpp: an attribute") << StartTls::Xmpp << begun + "<a b='"
                                        << "x>"_ba;
    QTest::newRow("xmpp: attributes") << StartTls::Xmpp << begun + "<a"
                                      << " b=''"_ba;
    QTest::newRow("xmpp: a name") << StartTls::Xmpp << begun + "<"
                                  << "a"_ba;
    QTest::newRow("xmpp: blanks") << StartTls::Xmpp << ""_ba
                                  << " "_ba;
}

void StartTlsWireTest::talkWithoutEndIsCut()
{
    QFETCH(StartTls, protocol);
    QFETCH(QByteArray, greeting);
    QFETCH(QByteArray, forEver);
    for (const qsizetype atOnce : {1, 1448, 16384}) {
        Talk talk(protocol);
        if (!greeting.isEmpty())
            talk.hear(greeting, greeting.size());
        const QByteArray bytes = forEver.repeated(70'000 / forEver.size());
        talk.hear(bytes, atOnce);
        QVERIFY2(talk.last == Next::Broken, qPrintable(talk.evidence));
        QVERIFY(talk.evidence.size() < 500);
        QVERIFY(talk.dialogue.buffered() == 0);
    }
}

void StartTlsWireTest::nothingIsSaidAfterTheEnd()
{
    Talk talk(StartTls::Pop3);
    talk.hear("hello\r\n", 7);
    QVERIFY(talk.last == Next::Broken);
    const Turn turn = talk.dialogue.received("+OK\r\n");
    QVERIFY(turn.next == Next::Broken);
    QVERIFY(turn.send.isEmpty());
}

void StartTlsWireTest::namesOfProtocols()
{
    QVERIFY(startTlsFrom(u"smtp") == StartTls::Smtp);
    QVERIFY(startTlsFrom(u"postgres") == StartTls::Postgres);
    QVERIFY(!startTlsFrom(u"on"));
    QVERIFY(!startTlsFrom(u"off"));
    QVERIFY(!startTlsFrom(u""));
}

QTEST_GUILESS_MAIN(StartTlsWireTest)
#include "starttls_wire_test.moc"
