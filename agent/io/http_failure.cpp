// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_failure.h"

#include "agent/io/sockets.h"
#include "agent/io/tls_peer.h"

#include <cerrno>
#include <cstring>
#include <optional>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** libcurl keeps the errno of a read or write only as the system's words for it. */
bool tellsOf(int error, const HttpEvidence &evidence)
{
    return evidence.curlText.contains(QString::fromLocal8Bit(std::strerror(error)));
}

HttpFailure noConnection(int error, FailureSource source, const HttpEvidence &evidence)
{
    const SocketFailure failure = socketFailure(error, source);
    const bool isHere = failure.outcome.value_or(defaultOutcome(failure.reason)) == Outcome::Unknown;
    return {failure.reason, u"connection to %1: %2"_s.arg(evidence.peer, failure.sentence), isHere};
}

/** "error:0A00042E:SSL routines::tlsv1 alert protocol version" -> "tlsv1 alert protocol version". */
QString handshakeWords(const QString &text)
{
    if (text.contains("wrong version number"_L1) || text.contains("packet length too long"_L1) ||
        text.contains("http request"_L1)) {
        return u"the answer is not TLS"_s;
    }
    if (text.contains("unexpected eof"_L1) || text.contains("SSL_ERROR_SYSCALL"_L1) ||
        text.contains("SSL_ERROR_ZERO_RETURN"_L1)) {
        return u"the server closed the connection"_s;
    }
    const qsizetype end = text.lastIndexOf("::"_L1);
    return end < 0 ? text : text.mid(end + 2);
}

HttpFailure noHandshake(const HttpEvidence &evidence)
{
    if (evidence.tls && evidence.tls->reason() != Reason::None &&
        evidence.code == CURLE_PEER_FAILED_VERIFICATION) {
        return {evidence.tls->reason(), evidence.tls->verdict(evidence.host, utcNow())};
    }
    if (tellsOf(ECONNRESET, evidence))
        return {Reason::ConnectionReset, u"connection reset during the TLS handshake"_s};
    return {Reason::TlsHandshake, u"TLS handshake failed: %1"_s.arg(handshakeWords(evidence.curlText))};
}

/** The proxy is the agent's own way: where it fails, nothing has been learned of the target, unless it says that
    it is the target that it cannot reach. */
std::optional<HttpFailure> proxyFailure(const HttpEvidence &evidence)
{
    if (!evidence.throughProxy || evidence.inHandshake || evidence.requestSent)
        return {};
    if (evidence.code == CURLE_COULDNT_CONNECT && evidence.proxyStatus == 0) {
        HttpFailure failure = noConnection(evidence.connectError, FailureSource::Network, evidence);
        failure.here = true;
        return failure;
    }
    const int status = evidence.proxyStatus;
    if (status == 407)
        return HttpFailure{Reason::NotPermitted, u"%1 wants to know who asks (407)"_s.arg(evidence.peer),
                           true};
    if (status == 502 || status == 503 || status == 504)
        return HttpFailure{Reason::Unreachable,
                           u"%1 cannot reach the target (%2)"_s.arg(evidence.peer).arg(status)};
    if (status >= 300)
        return HttpFailure{Reason::NotPermitted,
                           u"%1 refuses to connect to the target (%2)"_s.arg(evidence.peer).arg(status),
                           true};
    switch (evidence.proxyError) {
    case CURLPX_REPLY_CONNECTION_REFUSED:
        return HttpFailure{Reason::ConnectionRefused,
                           u"%1 says that the target refuses the connection"_s.arg(evidence.peer)};
    case CURLPX_REPLY_HOST_UNREACHABLE:
    case CURLPX_REPLY_NETWORK_UNREACHABLE:
    case CURLPX_REPLY_TTL_EXPIRED:
        return HttpFailure{Reason::Unreachable, u"%1 cannot reach the target"_s.arg(evidence.peer)};
    case CURLPX_NO_AUTH:
    case CURLPX_USER_REJECTED:
    case CURLPX_REPLY_NOT_ALLOWED:
        return HttpFailure{Reason::NotPermitted, u"%1 does not let us through"_s.arg(evidence.peer), true};
    default:
        return HttpFailure{Reason::ProtocolError, u"%1: %2"_s.arg(evidence.peer, evidence.curlText), true};
    }
}

HttpFailure brokenOff(const HttpEvidence &evidence)
{
    // In TLS 1.3 the server judges the client after the client's handshake has ended.
    if (evidence.curlText.contains(" alert "_L1) && evidence.bodyBytes == 0)
        return {Reason::TlsHandshake, u"TLS handshake failed: %1"_s.arg(handshakeWords(evidence.curlText))};
    // ENOTCONN: the reset came before libcurl had asked whom it is connected to.
    if (tellsOf(ECONNRESET, evidence) || tellsOf(EPIPE, evidence) || tellsOf(ENOTCONN, evidence)) {
        return {Reason::ConnectionReset,
                evidence.bodyBytes > 0
                    ? u"connection reset after %1 bytes of the body"_s.arg(evidence.bodyBytes)
                    : u"connection reset before an answer"_s};
    }
    if (tellsOf(ETIMEDOUT, evidence))
        return {Reason::Timeout, u"connection lost"_s};
    return {Reason::ProtocolError, evidence.curlText};
}

HttpFailure told(const HttpEvidence &evidence)
{
    if (evidence.socketError != 0)
        return noConnection(evidence.socketError, FailureSource::OwnSystem, evidence);
    if (auto failure = proxyFailure(evidence))
        return *std::move(failure);
    if (evidence.inHandshake)
        return noHandshake(evidence);

    switch (evidence.code) {
    case CURLE_COULDNT_CONNECT:
        return noConnection(evidence.connectError,
                            evidence.atOnce ? FailureSource::OwnSystem : FailureSource::Network, evidence);
    case CURLE_OPERATION_TIMEDOUT:
        return {Reason::ConnectTimeout, u"connection to %1 was not answered"_s.arg(evidence.peer)};
    case CURLE_SEND_ERROR:
    case CURLE_RECV_ERROR:
        return brokenOff(evidence);
    case CURLE_GOT_NOTHING:
        return {Reason::ProtocolError, u"the server closed the connection without an answer"_s};
    case CURLE_PARTIAL_FILE:
        if (evidence.announcedBytes < 0)
            return {Reason::ProtocolError, u"the body broke off after %1 bytes"_s.arg(evidence.bodyBytes)};
        return {Reason::ProtocolError, u"the body broke off after %1 of %2 bytes"_s.arg(evidence.bodyBytes)
                                           .arg(evidence.announcedBytes)};
    case CURLE_UNSUPPORTED_PROTOCOL:
    case CURLE_WEIRD_SERVER_REPLY:
        return {Reason::ProtocolError, u"the answer is not HTTP"_s};
    case CURLE_BAD_CONTENT_ENCODING:
        return {Reason::ProtocolError, u"the body does not decompress: %1"_s.arg(evidence.curlText)};
    case CURLE_OUT_OF_MEMORY:
        // What libcurl says of a header line that is longer than it takes.
        if (evidence.requestSent)
            return {Reason::ResponseTooLarge, u"a header of the answer is too long"_s};
        return {Reason::Overloaded, u"out of memory"_s, true};
    default:
        return {Reason::InternalError, evidence.curlText, true};
    }
}

} // namespace

HttpFailure explain(const HttpEvidence &evidence)
{
    if (evidence.code == CURLE_OK)
        return {};
    HttpFailure failure = told(evidence);
    if (evidence.answeredByProxy && evidence.requestSent && !evidence.hasAnswer) {
        // Who has broken it off, the proxy or the target behind it, nobody says.
        failure.sentence = u"%1: %2"_s.arg(evidence.peer, failure.sentence);
        failure.here = true;
    }
    return failure;
}

} // namespace vantage
