// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/certificate_fields.h"
#include "agent/probes/mismatch_text.h"
#include "agent/probes/tcp_probe.h"

#include <array>

/* What a TCP probe says of how far it has come. */

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** The runner knows best how long a hanging attempt has been waited for. */
ProbeFinding withoutDuration(ProbeFinding finding)
{
    finding.duration.reset();
    return finding;
}

} // namespace

QString TcpProbe::mismatch() const
{
    return mismatchText(m_dialogue.answer());
}

void TcpProbe::succeed()
{
    QString text = u"port %1 open"_s.arg(m_port);
    if (m_tls)
        text += u", "_s + m_tls->peer().version();
    if (const qsizetype count = m_dialogue.stepCount(); count == 1)
        text += u", answered as expected"_s;
    else if (count > 1)
        text += u", all %1 steps as expected"_s.arg(count);
    if (m_tls) {
        if (const auto expiry =
                judgeExpiry(m_options, m_tls->peer().chainNotAfter(), m_tls->peer().endsFirst(), utcNow())) {
            ProbeFinding found = finding(Reason::Threshold, text + u", "_s + expiry->sentence);
            found.outcome = expiry->outcome;
            finish(std::move(found));
            return;
        }
    }
    finish(finding(Reason::None, text));
}

void TcpProbe::stepFailed(Reason reason, const QString &what)
{
    finish(stepFinding(reason, what));
}

ProbeFinding TcpProbe::stepFinding(Reason reason, const QString &what) const
{
    ProbeFinding found =
        finding(reason, u"step %1 of %2: %3"_s.arg(m_dialogue.step()).arg(m_dialogue.stepCount()).arg(what));
    *found.duration += sincePhaseBegan();
    return found;
}

void TcpProbe::failBehind(Reason reason, const QString &sentence)
{
    finish(behindFinding(reason, sentence));
}

ProbeFinding TcpProbe::behindFinding(Reason reason, const QString &sentence) const
{
    ProbeFinding found = finding(reason, u"port %1 open, but %2"_s.arg(m_port).arg(sentence));
    *found.duration += sincePhaseBegan();
    return found;
}

ProbeFinding TcpProbe::timedOut()
{
    const QString limit = formatDuration(timeoutOf(m_check));
    switch (m_phase) {
    case Phase::Resolve:
        return withoutDuration(finding(Reason::NameTimeout,
                                       u"no name server answered for %1 in %2"_s.arg(m_check.target, limit)));
    case Phase::Connect:
        return withoutDuration(
            finding(Reason::ConnectTimeout,
                    u"port %1: no answer to the connection attempt in %2"_s.arg(m_port).arg(limit)));
    case Phase::StartTls:
        return withoutDuration(
            behindFinding(Reason::Timeout, m_dialogue.banner().isEmpty()
                                               ? u"no greeting or answer in %1"_s.arg(limit)
                                               : u"the talk before TLS did not end in %1"_s.arg(limit)));
    case Phase::Tls:
        m_times.tls = m_tls->handshakeTime();
        return withoutDuration(
            behindFinding(Reason::Timeout, u"the TLS handshake did not end in %1"_s.arg(limit)));
    case Phase::Steps:
        break;
    }
    if (m_dialogue.answer().isEmpty())
        return withoutDuration(stepFinding(Reason::Timeout, u"no answer in %1"_s.arg(limit)));
    return withoutDuration(stepFinding(Reason::ContentMismatch, mismatch()));
}

/** Up to the wake-up that told us, not to when we got round to it. */
Micros TcpProbe::sincePhaseBegan() const
{
    return elapsed(m_phaseBegin, m_services.poller.wakeTime());
}

ProbeFinding TcpProbe::finding(Reason reason, const QString &description) const
{
    ProbeFinding found;
    found.reason = reason;
    found.description = description;
    found.duration = m_times.total();
    if (!m_connector.address().isNull())
        found.address = endpointText(m_connector.address(), m_port);
    if (reason != Reason::None && reason != Reason::Threshold) {
        constexpr std::array phases = {"resolve"_L1, "connect"_L1, "starttls"_L1, "tls"_L1, "step"_L1};
        found.phase = phases.at(size_t(m_phase));
    }
    found.fields = tcpFields(m_times, m_dialogue, m_tls ? &m_tls->peer() : nullptr);
    return found;
}

void TcpProbe::finish(ProbeFinding finding)
{
    m_watch.reset();
    m_tls.reset();
    m_socket.reset();
    const Done done = std::exchange(m_done, {});
    done(std::move(finding)); // may be the end of this probe
}

} // namespace vantage
