// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/chrony.h"

#include "tests/support/test_files.h"

#include <QElapsedTimer>
#include <QNetworkDatagram>
#include <QStandardPaths>
#include <QUdpSocket>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

QString program()
{
    return QStandardPaths::findExecutable(u"chronyd"_s, {u"/usr/sbin"_s, u"/usr/local/sbin"_s});
}

QByteArray userName()
{
    return qEnvironmentVariable("USER", u"root"_s).toLocal8Bit();
}

} // namespace

bool Chrony::isInstalled()
{
    return !program().isEmpty();
}

Chrony::Chrony(int stratum, const QString &address)
    : m_address(address)
{
    // A port may be taken by somebody else between its choice and chronyd's start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        start(stratum);
        QElapsedTimer clock;
        clock.start();
        while (m_process.state() == QProcess::Running && clock.elapsed() < 10'000) {
            if (answers())
                return;
        }
        m_process.kill();
        m_process.waitForFinished();
    }
    qFatal("chronyd does not start: %s", m_process.readAllStandardError().constData());
}

Chrony::~Chrony()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000)) {
        m_process.kill();
        m_process.waitForFinished();
    }
}

void Chrony::start(int stratum)
{
    QUdpSocket unused;
    unused.bind(QHostAddress(m_address), 0);
    m_port = unused.localPort();
    unused.close();
    const QByteArray root = m_directory.path().toLocal8Bit();
    QByteArray text = "port " + QByteArray::number(m_port) + "\nbindaddress " + m_address.toLatin1() +
                      "\ncmdport 0\nallow all\npidfile " + root + "/pid\nbindcmdaddress /\n";
    if (stratum > 0)
        text += "local stratum " + QByteArray::number(stratum) + '\n';
    writeFile(m_directory.filePath(u"chrony.conf"_s), text);
    // -x: never touch the clock.
    m_process.start(program(), {u"-x"_s, u"-d"_s, u"-u"_s, QString::fromLocal8Bit(userName()), u"-f"_s,
                                m_directory.filePath(u"chrony.conf"_s)});
    if (!m_process.waitForStarted())
        qFatal("chronyd is not installed");
}

bool Chrony::answers() const
{
    QUdpSocket socket;
    socket.connectToHost(QHostAddress(m_address), m_port);
    socket.write(QByteArray(1, char(0x23)) + QByteArray(47, '\0'));
    return socket.waitForReadyRead(50) && socket.receiveDatagram().data().size() >= 48;
}

} // namespace vantage::test
