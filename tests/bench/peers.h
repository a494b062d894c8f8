// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

#include <optional>

namespace vantage {

/** prometheus-blackbox-exporter in a process of its own, asked for probes over HTTP as Prometheus would. Costs are the CPU
    time of the whole process for each probe, in microseconds. */
class Blackbox
{
public:
    /** Modules: http, https, tcp, dns, icmp. `caFile` is what `https` trusts. */
    explicit Blackbox(const QString &caFile);
    ~Blackbox();
    Blackbox(const Blackbox &) = delete;
    Blackbox &operator=(const Blackbox &) = delete;

    [[nodiscard]] double cost(const QString &module, const QString &target, int count, int parallel) const;

private:
    [[nodiscard]] double cpuMicros() const;

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
};

/** CPU time of one echo to 127.0.0.1 in the whole of an fping process, in microseconds. */
[[nodiscard]] double fpingCost(int packets);

} // namespace vantage
