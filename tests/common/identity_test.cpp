// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/link/handshake.h"
#include "common/link/identity.h"
#include "common/link/join_string.h"
#include "tests/support/secure_server.h"
#include "tests/support/test_ca.h"
#include "tests/support/test_files.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QSslCipher>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

const QString fingerprint(64, u'a');
const QString token(32, u'1');

} // namespace

/** Keys, certificates and join strings. */
class IdentityTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isMadeOnceAndForItsOwnerOnly()
    {
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.pem"_s);
        const Result<Identity> made = openIdentity(path);
        QVERIFY(made);
        QVERIFY(isFingerprint(made->fingerprint()));
        QVERIFY(isInForce(made->certificate));
        QVERIFY(made->certificate.expiryDate() > QDateTime::currentDateTimeUtc().addYears(1000));
        QCOMPARE(openIdentity(path)->fingerprint(), made->fingerprint());
        QVERIFY(openIdentity(dir.filePath(u"other.pem"_s))->fingerprint() != made->fingerprint());
        const QFile::Permissions others =
            QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
        // One that was copied carelessly is closed again.
        QVERIFY(QFile::setPermissions(path, QFileInfo(path).permissions() | QFile::ReadOther));
        QVERIFY(openIdentity(path));
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void aFileThatIsNoneIsNamedAndKept_data()
    {
        QTest::addColumn<QByteArray>("pem");
        const auto pemOf = [](const Identity &certificate, const Identity &key) {
            return key.key.toPem() + certificate.certificate.toPem();
        };
        const Identity one = makeIdentity().value();
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("nonsense") << QByteArray("nonsense");
        QTest::newRow("no key") << one.certificate.toPem();
        QTest::newRow("no certificate") << one.key.toPem();
        QTest::newRow("another's key") << pemOf(one, makeIdentity().value());
    }
    void aFileThatIsNoneIsNamedAndKept()
    {
        QFETCH(const QByteArray, pem);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"identity.pem"_s);
        writeFile(path, pem);
        const Result<Identity> opened = openIdentity(path);
        QVERIFY(!opened);
        QVERIFY(opened.error().message.contains(path));
        QCOMPARE(readFile(path), pem);
    }

    void joinStringsAreReadAsTheyAreWritten_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("start");
        QTest::newRow("name") << u"manager.example"_s << u"manager.example:54321#"_s;
        QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1:54321#"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << u"[2001:db8::1]:54321#"_s;
    }
    void joinStringsAreReadAsTheyAreWritten()
    {
        QFETCH(const QString, host);
        QFETCH(const QString, start);
        const JoinString join{.host = host, .port = 54321, .fingerprint = fingerprint, .token = token};
        QVERIFY(toString(join).startsWith(start));
        QVERIFY(parseJoinString(toString(join)).value() == join);
        QVERIFY(readJoinString(toString(join) + u'\n').value() == join);
        const QTemporaryDir dir;
        const QString path = dir.filePath(u"join"_s);
        writeFile(path, toString(join).toUtf8() + '\n');
        QVERIFY(readJoinString(path).value() == join);
    }

    void wrongJoinStringsAreToldWithoutTheirSecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("a part is missing") << u"host:1#%1"_s.arg(token);
        QTest::newRow("a part too many") << u"host:1#%1#%2#"_s.arg(fingerprint, token);
        QTest::newRow("no port") << u"host#%1#%2"_s.arg(fingerprint, token);
        QTest::newRow("port 0") << u"host:0#%1#%2"_s.arg(fingerprint, token);
        QTest::newRow("port 65536") << u"host:65536#%1#%2"_s.arg(fingerprint, token);
        QTest::newRow("no host") << u":1#%1#%2"_s.arg(fingerprint, token);
        QTest::newRow("short fingerprint") << u"host:1#%1#%2"_s.arg(fingerprint.chopped(1), token);
        QTest::newRow("upper case") << u"host:1#%1#%2"_s.arg(fingerprint.toUpper(), token);
        QTest::newRow("long token") << u"host:1#%1#%2"_s.arg(fingerprint, token + u'1');
        QTest::newRow("parts swapped") << u"host:1#%2#%1"_s.arg(fingerprint, token);
    }
    void wrongJoinStringsAreToldWithoutTheirSecret()
    {
        QFETCH(const QString, text);
        const Result<JoinString> join = parseJoinString(text);
        QVERIFY(!join);
        QVERIFY(!join.error().message.contains(token));
    }

    void tokensAreRandom()
    {
        QSet<QString> tokens;
        for (int i = 0; i < 100; ++i)
            tokens += randomToken();
        QCOMPARE(tokens.size(), 100);
        QCOMPARE(tokens.begin()->size(), token.size());
    }

    void bothSidesLearnWhoTheOtherIs()
    {
        std::unique_ptr<QSslSocket> atManager;
        SecureServer server(
            [&atManager](std::unique_ptr<QSslSocket> socket) { atManager = std::move(socket); });
        QVERIFY(server.listen(QHostAddress::LocalHost));
        auto socket = std::make_unique<QSslSocket>();
        socket->connectToHost(QHostAddress(QHostAddress::LocalHost), server.serverPort());
        QTRY_COMPARE(socket->state(), QAbstractSocket::ConnectedState);
        const Identity identity = makeIdentity().value();
        Handshake handshake(std::move(socket), LinkSide::Agent, linkSecurity(identity, LinkSide::Agent),
                            std::chrono::seconds(15));
        QSignalSpy done(&handshake, &Handshake::done);
        QTRY_COMPARE(done.size(), 1);
        QCOMPARE(handshake.peerFingerprint(), server.fingerprint());
        QTRY_VERIFY(atManager);
        QCOMPARE(fingerprintOf(atManager->peerCertificate()), identity.fingerprint());
        QCOMPARE(atManager->sessionProtocol(), QSsl::TlsV1_3);
    }

    void certificatesHaveTheirTime()
    {
        const TestCa ca;
        const auto isGood = [](const CertificateFiles &files) {
            return isInForce(QSslCertificate(readFile(files.certificate), QSsl::Pem));
        };
        TestCa::Request later;
        later.from = QDateTime::currentDateTimeUtc().addDays(1);
        QVERIFY(isGood(ca.good()));
        QVERIFY(!isGood(ca.expired()));
        QVERIFY(!isGood(ca.issue(later)));
    }
};

QTEST_GUILESS_MAIN(IdentityTest)
#include "identity_test.moc"
