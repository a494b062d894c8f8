// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QProcess>
#include <QStringList>

namespace vantage {

[[nodiscard]] inline QString programBeside(const QString &name)
{
    return QCoreApplication::applicationDirPath() + u'/' + name;
}

/** load_server.c in a process of its own, so that its work is not counted as the agent's. */
class LoadServer
{
public:
    LoadServer()
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(programBeside(QStringLiteral("vantage-bench-load-server")), {});
        if (!m_process.waitForReadyRead())
            qFatal("the load server does not start");
        m_ports = QString::fromLatin1(m_process.readLine().trimmed()).split(u' ');
    }
    /** One that runs already, by its ports. */
    explicit LoadServer(QStringList ports)
        : m_ports(std::move(ports))
    {
    }
    ~LoadServer()
    {
        if (m_process.state() == QProcess::NotRunning)
            return;
        m_process.closeWriteChannel();
        m_process.waitForFinished();
    }
    LoadServer(const LoadServer &) = delete;
    LoadServer &operator=(const LoadServer &) = delete;

    [[nodiscard]] const QStringList &ports() const { return m_ports; }
    [[nodiscard]] QString closing() const { return m_ports.at(0); }
    [[nodiscard]] QString http() const { return m_ports.at(1); }
    [[nodiscard]] QString silent() const { return m_ports.at(2); }
    [[nodiscard]] QString deaf() const { return m_ports.at(3); }
    [[nodiscard]] QString udpEcho() const { return m_ports.at(4); }
    [[nodiscard]] QString dns() const { return m_ports.at(5); }
    [[nodiscard]] QString ntp() const { return m_ports.at(6); }

private:
    QProcess m_process;
    QStringList m_ports;
};

} // namespace vantage
