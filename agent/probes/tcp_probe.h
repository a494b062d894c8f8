// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/resolver.h"
#include "agent/io/tcp_connector.h"
#include "agent/io/tls_client.h"
#include "agent/probes/probe.h"
#include "agent/probes/tcp_dialogue.h"
#include "agent/probes/tcp_report.h"
#include "agent/wire/starttls.h"

namespace vantage {

/** Resolves, connects, goes over to TLS where that is wanted, and goes through the steps. */
class TcpProbe final : public Probe
{
public:
    TcpProbe(const CheckSpec &check, const ProbeServices &services);

    void start(Done done) override;
    [[nodiscard]] ProbeFinding timedOut() override;

private:
    enum class Phase { Resolve, Connect, StartTls, Tls, Steps };

    void resolved(Resolver::Answer answer);
    void connectEnded();
    void talk();
    void happened(Poller::Events events);
    void begin(Phase phase);

    void askForTls(StartTlsDialogue::Turn turn);
    void hearAboutTls();
    void beginTls();
    void goOnWithTls(std::optional<SteadyTime> told);

    void runSteps();
    void receive();
    [[nodiscard]] bool sendRest();
    void stepFailed(Reason reason, const QString &what);
    [[nodiscard]] QString mismatch() const;

    void connectionEnded();
    void succeed();
    /** The port is open, but what comes behind it is not right. */
    void failBehind(Reason reason, const QString &sentence);
    [[nodiscard]] Micros sincePhaseBegan() const;
    [[nodiscard]] ProbeFinding behindFinding(Reason reason, const QString &sentence) const;
    [[nodiscard]] ProbeFinding stepFinding(Reason reason, const QString &what) const;
    [[nodiscard]] ProbeFinding finding(Reason reason, const QString &description) const;
    void finish(ProbeFinding finding);

    const CheckSpec &m_check;
    const ProbeServices &m_services;
    const OptionReader m_options;
    const quint16 m_port;
    const bool m_mustRefuse;
    const bool m_usesTls;
    const QString m_serverName; ///< to ask for, and to find in the certificate
    TcpDialogue m_dialogue;
    Done m_done;

    Phase m_phase = Phase::Resolve;
    SteadyTime m_begin;      ///< of the attempt
    SteadyTime m_phaseBegin; ///< of the phase, then of the step
    TcpTimes m_times;
    QByteArray m_out;           ///< to be sent in this phase or step
    qsizetype m_sent = 0;       ///< of that
    std::optional<int> m_ended; ///< the connection: by the other side (0) or with this error, -1 is TLS's

    Resolver::Query m_query;
    TcpConnector m_connector;
    Descriptor m_socket;
    std::optional<StartTlsDialogue> m_startTls;
    std::optional<TlsClient> m_tls;
    Poller::Watch m_watch;
};

} // namespace vantage
