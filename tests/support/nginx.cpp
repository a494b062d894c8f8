// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/nginx.h"

#include "tests/support/test_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTcpSocket>

#include <array>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array allTls = {Nginx::Tls::Good,       Nginx::Tls::Expired,      Nginx::Tls::Misnamed,
                               Nginx::Tls::SelfSigned, Nginx::Tls::ExpiringSoon, Nginx::Tls::Only1_2,
                               Nginx::Tls::Only1_3,    Nginx::Tls::NoTickets1_2, Nginx::Tls::NoTickets1_3,
                               Nginx::Tls::WeakChain,  Nginx::Tls::BrokenChain,  Nginx::Tls::AsksClient};

QString program()
{
    const QString found = QStandardPaths::findExecutable(u"nginx"_s);
    return found.isEmpty()
               ? QStandardPaths::findExecutable(u"nginx"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s})
               : found;
}

CertificateFiles certificateFor(const TestCa &ca, Nginx::Tls tls)
{
    switch (tls) {
    case Nginx::Tls::Expired:
        return ca.expired();
    case Nginx::Tls::Misnamed:
        return ca.misnamed();
    case Nginx::Tls::SelfSigned:
        return ca.selfSigned();
    case Nginx::Tls::ExpiringSoon:
        return ca.expiringSoon();
    case Nginx::Tls::WeakChain:
        return ca.weakChain();
    case Nginx::Tls::BrokenChain:
        return ca.brokenChain();
    default:
        return ca.good();
    }
}

QByteArray protocols(Nginx::Tls tls)
{
    switch (tls) {
    case Nginx::Tls::Only1_2:
    case Nginx::Tls::NoTickets1_2:
        return "TLSv1.2"_ba;
    case Nginx::Tls::Only1_3:
    case Nginx::Tls::NoTickets1_3:
        return "TLSv1.3"_ba;
    default:
        return "TLSv1.2 TLSv1.3"_ba;
    }
}

bool withTickets(Nginx::Tls tls)
{
    return tls != Nginx::Tls::NoTickets1_2 && tls != Nginx::Tls::NoTickets1_3;
}

QByteArray listen(const QString &furtherAddress, quint16 port, const QByteArray &rest)
{
    const QByteArray number = QByteArray::number(port);
    QByteArray text = "listen 127.0.0.1:" + number + rest + "; listen [::1]:" + number + rest + ";\n";
    if (!furtherAddress.isEmpty())
        text += "listen " + furtherAddress.toLatin1() + ':' + number + rest + ";\n";
    return text;
}

bool accepts(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    return socket.waitForConnected(1000);
}

} // namespace

Nginx::Nginx(const TestCa &ca, const QString &address)
    : m_address(address)
{
    QDir(m_directory.path()).mkdir(u"www"_s);
    writeFile(m_directory.filePath(u"www/slow"_s), QByteArray(1000, 's'));
    writeFile(m_directory.filePath(u"www/large"_s), QByteArray(1'000'000, 'l'));
    writeFile(m_directory.filePath(u"www/page"_s), "a private page\n"_ba);
    writeFile(m_directory.filePath(u"users"_s), "operator:{PLAIN}secret\n"_ba);
    // A port may be taken by somebody else between its choice and nginx's start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        writeConfiguration(ca);
        if (start())
            return;
        stop();
    }
    qFatal("nginx does not start: %s", m_process.readAllStandardError().constData());
}

Nginx::~Nginx()
{
    stop();
}

QByteArray Nginx::pages() const
{
    const QByteArray root = m_directory.path().toLocal8Bit();
    const QByteArray http = "http://localhost:" + QByteArray::number(m_http);
    const QByteArray otherHost = "http://127.0.0.1:" + QByteArray::number(m_http);
    const QByteArray https = "https://localhost:" + QByteArray::number(m_https.value(Tls::Good));
    return "default_type text/plain; root " + root +
           "/www;\n"
           "location = / { return 200 \"hello from nginx\\n\"; }\n"
           "location = /missing { return 404; }\n"
           "location = /broken { return 500; }\n"
           "location = /redirect { return 302 /; }\n"
           "location = /redirects { return 302 /redirect; }\n"
           "location = /loop { return 302 /loop; }\n"
           "location = /to-https { return 302 " +
           https +
           "/; }\n"
           "location = /to-http { return 302 " +
           http +
           "/; }\n"
           "location = /to-other-host { return 302 " +
           otherHost +
           "/echo; }\n"
           "location = /see-other { return 303 /echo; }\n"
           "location = /host { return 200 \"host=$host sni=$ssl_server_name\\n\"; }\n"
           "location = /echo { return 200 \"$request_method test=$http_x_test auth=$http_authorization\\n\"; "
           "}\n"
           "location = /private { auth_basic vantage; auth_basic_user_file " +
           root +
           "/users; try_files /page =404; }\n"
           "location = /slow { limit_rate 200; }\n"
           "location = /large { gzip on; gzip_types text/plain; gzip_http_version 1.0; }\n";
}

void Nginx::writeConfiguration(const TestCa &ca)
{
    m_http = unusedPort();
    for (const Tls tls : allTls)
        m_https.insert(tls, unusedPort());

    const QByteArray root = m_directory.path().toLocal8Bit();
    QByteArray text = "daemon off; master_process off; pid " + root +
                      "/pid; error_log stderr error;\n"
                      "events { worker_connections 4096; }\n"
                      "http { access_log off; absolute_redirect off;\n";
    for (const char *folder : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        text += QByteArray(folder) + "_temp_path " + root + '/' + folder + ";\n";
    text += "server { " + listen(m_address, m_http, "") + pages() + "}\n";
    for (auto [tls, port] : m_https.asKeyValueRange()) {
        const CertificateFiles files = certificateFor(ca, tls);
        text += "server { " + listen(m_address, port, " ssl") + "ssl_certificate " +
                files.certificate.toLocal8Bit() + "; ssl_certificate_key " + files.key.toLocal8Bit() +
                "; ssl_protocols " + protocols(tls) + "; ssl_session_tickets " +
                (withTickets(tls) ? "on" : "off") + ";\n" +
                (tls == Tls::AsksClient
                     ? "ssl_verify_client on; ssl_client_certificate " + ca.file().toLocal8Bit() + ";\n"
                     : QByteArray()) +
                pages() + "}\n";
    }
    text += "}\n";
    writeFile(m_directory.filePath(u"nginx.conf"_s), text);
}

bool Nginx::start()
{
    m_process.setProgram(program());
    m_process.setArguments(
        {u"-p"_s, m_directory.path(), u"-e"_s, u"stderr"_s, u"-c"_s, m_directory.filePath(u"nginx.conf"_s)});
    m_process.start();
    if (!m_process.waitForStarted())
        qFatal("nginx is not installed");
    QElapsedTimer clock;
    clock.start();
    while (m_process.state() == QProcess::Running && clock.elapsed() < 20'000) {
        if (accepts(m_http))
            return true;
        m_process.waitForFinished(10);
    }
    return false;
}

void Nginx::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

} // namespace vantage::test
