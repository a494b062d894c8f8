// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace vantage::test {

/** A vantage-managerd of its own, and the operator's way to ask it. It listens on both loopback addresses; what it prints
    goes nowhere, because it prints every result. */
class ManagerProcess
{
public:
    /** Where the two programs are. */
    ManagerProcess(QString managerd, QString vantagectl);
    ~ManagerProcess();

    /** Returns once it answers; ends the test program where it does not. */
    void start();
    /** SIGTERM; false where it did not leave by itself in time. */
    [[nodiscard]] bool stop();

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] bool isRunning() const { return m_process.state() == QProcess::Running; }
    /** In the folder of its data, which is there before it starts. */
    [[nodiscard]] QString path(const QString &name) const { return m_dir.filePath(name); }

    /** What vantagectl prints for these words, with the event loop running; ends the test program where it fails. */
    [[nodiscard]] QString ask(const QStringList &words) const;
    /** A join string for a new agent. */
    [[nodiscard]] QString invitation() const;
    /** The token of one. */
    [[nodiscard]] QString token() const;

    [[nodiscard]] double residentMebibytes() const { return memory("VmRSS"); }
    /** Of all its threads so far. */
    [[nodiscard]] double cpuSeconds() const;
    /** The most that it ever was. */
    [[nodiscard]] double peakMebibytes() const { return memory("VmHWM"); }

private:
    [[nodiscard]] double memory(const char *which) const;

    QString m_managerd;
    QString m_ctl;
    quint16 m_port;
    QTemporaryDir m_dir;
    QProcess m_process;
};

} // namespace vantage::test
