// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/unbound.h"

#include "tests/support/test_files.h"

#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpSocket>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"unbound"_s);
    return found.isEmpty() ? QStandardPaths::findExecutable(u"unbound"_s, {u"/usr/sbin"_s}) : found;
}

/** It listens by TCP after it does by UDP. */
bool accepts(const QString &address, quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(address), port);
    return socket.waitForConnected(1000);
}

constexpr auto records = R"(
local-zone: "test." static
local-data: "a.test. 300 A 192.0.2.1"
local-data: "a.test. 300 A 192.0.2.2"
local-data: "a.test. 300 AAAA 2001:db8::1"
local-data: "alias.test. 300 CNAME a.test."
local-data: "mx.test. 300 MX 10 mail.test."
local-data: "ns.test. 300 NS a.test."
local-data: 'txt.test. 300 TXT "v=spf1 -all"'
local-data: "soa.test. 300 SOA a.test. root.test. 17 3600 600 86400 300"
local-data: "1.2.0.192.in-addr.arpa. 300 PTR a.test."
local-data: "_sip._tcp.test. 300 SRV 1 2 5060 a.test."
local-data: 'caa.test. 300 CAA 0 issue "ca.test"'
local-data: "ds.test. 300 DS 12345 13 2 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
local-data: "key.test. 300 DNSKEY 257 3 13 AQPSKmynfzW4kyBv015MUG2DeIQ3"
local-data: "https.test. 300 HTTPS 1 . alpn=h2"
local-data: "tlsa.test. 300 TLSA 3 1 1 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
local-data: 'naptr.test. 300 NAPTR 10 20 s SIP+D2U "" _sip._udp.test.'
local-zone: "auth.test." transparent
local-zone: "dead.test." transparent
local-zone: "." static
local-zone: "2.0.192.in-addr.arpa." transparent
do-not-query-address: 127.0.0.9/32
)";

} // namespace

Unbound::Unbound(quint16 port, const QString &address)
    : m_port(port)
    , m_address(address)
{
    // A port may be taken by somebody else between its choice and the start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (port == 0)
            m_port = unusedPort();
        writeConfiguration();
        if (start())
            return;
        stop();
    }
    qFatal("unbound does not start: %s", m_process.readAllStandardError().constData());
}

Unbound::~Unbound()
{
    stop();
}

void Unbound::writeConfiguration()
{
    const QByteArray root = m_directory.path().toLocal8Bit();
    writeFile(m_directory.filePath(u"auth.zone"_s),
              "auth.test. 300 SOA ns.auth.test. root.auth.test. 2026031201 3600 600 86400 300\n"
              "auth.test. 300 NS ns.auth.test.\n"
              "www.auth.test. 300 A 192.0.2.80\n"_ba);
    QByteArray text = "server:\ndirectory: \"" + root + "\"\nusername: \"\"\nchroot: \"\"\npidfile: \"\"\n" +
                      "use-syslog: no\nlogfile: \"\"\nverbosity: 0\ndo-daemonize: no\n" +
                      "module-config: iterator\ndo-not-query-localhost: no\nnum-threads: 1\n" +
                      "interface: " + m_address.toLatin1() + "\nport: " + QByteArray::number(m_port) +
                      "\naccess-control: 127.0.0.0/8 allow\naccess-control: 10.0.0.0/8 allow\n" + records;
    for (int i = 0; i < 30; ++i)
        text += "local-data: 'big.test. 300 TXT \"" + QByteArray::number(i) + QByteArray(200, 'x') + "\"'\n";
    for (int i = 0; i < 120; ++i)
        text += "local-data: 'many.test. 300 A 198.51.100." + QByteArray::number(i) + "'\n";
    text += "local-zone: \"refused.\" refuse\n";
    text += "auth-zone:\nname: auth.test.\nzonefile: \"" + root +
            "/auth.zone\"\nfor-downstream: yes\nfor-upstream: yes\n";
    // It may not ask this address.
    text += "forward-zone:\nname: dead.test.\nforward-addr: 127.0.0.9@1\n"
            "remote-control:\ncontrol-enable: no\n";
    writeFile(m_directory.filePath(u"unbound.conf"_s), text);
}

bool Unbound::start()
{
    m_process.setProgram(program());
    m_process.setArguments({u"-d"_s, u"-c"_s, m_directory.filePath(u"unbound.conf"_s)});
    m_process.start();
    if (!m_process.waitForStarted())
        qFatal("unbound is not installed");
    QElapsedTimer clock;
    clock.start();
    while (m_process.state() == QProcess::Running && clock.elapsed() < 20'000) {
        if (accepts(m_address, m_port))
            return true;
        m_process.waitForFinished(10);
    }
    return false;
}

void Unbound::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished(5000);
    }
}

} // namespace vantage::test
