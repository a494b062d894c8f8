// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/program.h"

#include <QTest>

#include <csignal>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr int endTimeout = 10'000;

} // namespace

Program::Program(QString path)
    : m_path(std::move(path))
{
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    connect(&m_process, &QProcess::readyRead, this, [this] {
        m_rest += m_process.readAll();
        QList<QByteArray> lines = m_rest.split('\n');
        m_rest = lines.takeLast();
        for (const QByteArray &line : std::as_const(lines))
            m_lines += QString::fromUtf8(line);
    });
}

Program::~Program()
{
    kill();
}

void Program::sendErrorsTo(const QString &path)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(path, QIODevice::Append);
}

void Program::start(const QStringList &arguments)
{
    m_process.start(m_path, arguments);
    if (!m_process.waitForStarted())
        qFatal("%s: %s", qUtf8Printable(m_path), qUtf8Printable(m_process.errorString()));
}

void Program::type(const QString &line)
{
    m_process.write(line.toUtf8() + '\n');
}

void Program::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished();
}

void Program::freeze()
{
    ::kill(pid_t(m_process.processId()), SIGSTOP);
}

int Program::terminate()
{
    m_process.terminate();
    return waitForEnd();
}

int Program::waitForEnd()
{
    const bool hasEnded =
        QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, endTimeout);
    return hasEnded && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}

bool Program::hasPrinted(const QString &text) const
{
    return std::any_of(m_lines.begin(), m_lines.end(),
                       [&](const QString &line) { return line.contains(text); });
}

Finished runToEnd(const QString &path, const QStringList &arguments)
{
    QProcess process;
    process.start(path, arguments);
    process.closeWriteChannel();
    // With the event loop running, so that the other programs' output goes on being read.
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, endTimeout))
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace vantage::test
