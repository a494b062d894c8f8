// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/peers.h"

#include "tests/support/test_files.h"

#include <QFile>
#include <QTcpSocket>
#include <QUrl>

#include <atomic>
#include <cstdio>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QByteArray configuration(const QString &caFile)
{
    return "modules:\n"
           "  http: {prober: http, timeout: 5s, http: {preferred_ip_protocol: ip4}}\n"
           "  https: {prober: http, timeout: 5s, http: {preferred_ip_protocol: ip4, tls_config: {ca_file: '" +
           caFile.toUtf8() +
           "'}}}\n"
           "  tcp: {prober: tcp, timeout: 5s, tcp: {preferred_ip_protocol: ip4}}\n"
           "  icmp: {prober: icmp, timeout: 5s, icmp: {preferred_ip_protocol: ip4}}\n"
           "  dns: {prober: dns, timeout: 5s, dns: {preferred_ip_protocol: ip4, query_name: example.test, "
           "query_type: A}}\n";
}

/** Head and body, by its length or as chunks. */
bool isWhole(const QByteArray &answer)
{
    const qsizetype head = answer.indexOf("\r\n\r\n");
    if (head < 0)
        return false;
    const qsizetype at = answer.indexOf("Content-Length: ");
    if (at < 0 || at > head)
        return answer.endsWith("\r\n0\r\n\r\n");
    const qsizetype from = at + 16;
    return answer.size() >= head + 4 + answer.mid(from, answer.indexOf('\r', from) - from).toLongLong();
}

/** One probe over a connection that stays; true where it was up. */
bool probe(QTcpSocket &socket, const QByteArray &path)
{
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
    QByteArray answer;
    while (!isWhole(answer)) {
        if (!socket.waitForReadyRead(10'000))
            return false;
        answer += socket.readAll();
    }
    return answer.contains("\nprobe_success 1");
}

} // namespace

Blackbox::Blackbox(const QString &caFile)
{
    const QString file = m_folder.filePath(u"blackbox.yml"_s);
    test::writeFile(file, configuration(caFile));
    m_port = test::unusedPort();
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(u"prometheus-blackbox-exporter"_s,
                    {u"--config.file="_s + file, u"--web.listen-address=127.0.0.1:%1"_s.arg(m_port)});
    for (int i = 0; i < 100; ++i) {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(100))
            return;
        m_process.waitForFinished(100);
    }
    qFatal("prometheus-blackbox-exporter does not start: %s", m_process.readAll().constData());
}

Blackbox::~Blackbox()
{
    m_process.terminate();
    if (!m_process.waitForFinished(5000))
        m_process.kill();
    m_process.waitForFinished(5000);
}

double Blackbox::cpuMicros() const
{
    QFile file(u"/proc/%1/stat"_s.arg(m_process.processId()));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QList<QByteArray> words = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return (words.value(11).toDouble() + words.value(12).toDouble()) * 1e6 / double(sysconf(_SC_CLK_TCK));
}

double Blackbox::cost(const QString &module, const QString &target, int count, int parallel) const
{
    const QByteArray path = "/probe?module=" + module.toUtf8() + "&target=" + QUrl::toPercentEncoding(target);
    std::atomic<int> left = count;
    std::atomic<int> failed = 0;
    const double before = cpuMicros();
    std::vector<std::thread> askers;
    for (int i = 0; i < parallel; ++i) {
        askers.emplace_back([&, port = m_port] {
            QTcpSocket socket;
            socket.connectToHost(QHostAddress::LocalHost, port);
            socket.waitForConnected(5000);
            while (left-- > 0)
                failed += probe(socket, path) ? 0 : 1;
        });
    }
    for (std::thread &asker : askers)
        asker.join();
    // It takes a server that closes right behind its answer for one that failed, now and then.
    if (failed > count / 20)
        qFatal("blackbox: %d of %d %s probes failed", failed.load(), count, qUtf8Printable(module));
    return (cpuMicros() - before) / count;
}

double fpingCost(int packets)
{
    // One target, a packet a millisecond, and an own account of the child's time.
    std::fflush(nullptr); // the child has a copy of what is not yet written
    const pid_t child = fork();
    if (child == 0) {
        const QByteArray count = QByteArray::number(packets);
        freopen("/dev/null", "w", stdout);
        freopen("/dev/null", "w", stderr);
        execlp("fping", "fping", "-q", "-c", count.constData(), "-p", "1", "-i", "1", "127.0.0.1", nullptr);
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || !WIFEXITED(status) || WEXITSTATUS(status) != 0)
        qFatal("fping failed");
    const auto micros = [](const timeval &time) {
        return double(time.tv_sec) * 1e6 + double(time.tv_usec);
    };
    return (micros(usage.ru_utime) + micros(usage.ru_stime)) / packets;
}

} // namespace vantage
