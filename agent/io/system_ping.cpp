// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/system_ping.h"

#include <QCoreApplication>
#include <QStandardPaths>

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** What a thousand packets print, and more than a program that went mad may. */
constexpr qsizetype mostPrinted = qsizetype(256) * 1024;
/** Without room for its own time stamp it prints no times. */
constexpr int leastPayload = 16;
/** Plain users may not ask for less. */
constexpr Micros leastSpacing = std::chrono::milliseconds(10);

QString seconds(Micros time)
{
    return QString::number(double(time.count()) / 1e6, 'f', 3);
}

} // namespace

QString SystemPing::program()
{
    return QStandardPaths::findExecutable(u"ping"_s);
}

QStringList SystemPing::arguments(const Order &order)
{
    const IcmpEngine::Echo &echo = order.echo;
    // Whole seconds: busybox knows no others. What took longer than it may is lost all the same.
    const qint64 patience =
        std::max<qint64>(std::chrono::ceil<std::chrono::seconds>(order.patience).count(), 1);
    QStringList words = {u"-n"_s,
                         u"-c"_s,
                         QString::number(order.count),
                         u"-i"_s,
                         seconds(std::max(order.spacing, leastSpacing)),
                         u"-s"_s,
                         QString::number(std::max(echo.size, leastPayload)),
                         u"-W"_s,
                         QString::number(patience),
                         echo.address.protocol() == QAbstractSocket::IPv6Protocol ? u"-6"_s : u"-4"_s};
    if (echo.hopLimit > 0)
        words += {u"-t"_s, QString::number(echo.hopLimit)};
    if (echo.dontFragment)
        words += {u"-M"_s, u"do"_s};
    words += echo.address.toString();
    return words;
}

SystemPing::SystemPing(const QString &program, const Order &order, Done done)
    : m_count(order.count)
    , m_done(std::move(done))
    , m_process(new QProcess)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"LC_ALL"_s, u"C"_s);
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(QProcess::nullDevice());
    m_process->setStandardInputFile(QProcess::nullDevice());
    QObject::connect(m_process, &QProcess::readyReadStandardOutput, &m_context, [this] { read(); });
    QObject::connect(m_process, &QProcess::finished, &m_context, [this] { ended(); });
    QObject::connect(
        m_process, &QProcess::errorOccurred, &m_context,
        [this](QProcess::ProcessError error) {
            if (error == QProcess::FailedToStart)
                ended();
        },
        Qt::QueuedConnection); // start() itself may say so
    m_process->start(program, arguments(order), QIODevice::ReadOnly);
}

SystemPing::~SystemPing()
{
    m_process->disconnect();
    if (m_process->state() == QProcess::NotRunning) {
        m_process->deleteLater();
        return;
    }
    // To wait for its end would stall every other check; it is collected when it has ended, or with the program.
    m_process->setParent(QCoreApplication::instance());
    QObject::connect(m_process, &QProcess::finished, m_process, &QObject::deleteLater);
    m_process->kill();
}

PingOutput SystemPing::output()
{
    read();
    return parsePingOutput(m_printed, m_count);
}

void SystemPing::read()
{
    m_printed += m_process->readAllStandardOutput();
    if (m_printed.size() > mostPrinted) {
        m_printed.truncate(mostPrinted);
        m_process->kill();
    }
}

void SystemPing::ended()
{
    const PingOutput found = output();
    const Done done = std::exchange(m_done, {});
    if (done)
        done(found); // may be the end of this object
}

} // namespace vantage
