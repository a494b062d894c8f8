// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_failure.h"

#include "agent/io/tls_peer.h"

#include <cerrno>
#include <cstring>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** libcurl keeps the errno of a read or write only as the system's words for it. */
bool tellsOf(int error, const HttpEvidence &evidence)
{
    return evidence.curlText.contains(QString::fromLocal8Bit(std::strerror(error)));
}

HttpFailure noSocket(const HttpEvidence &evidence)
{
    const QString words = QString::fromLocal8Bit(std::strerror(evidence.socketError));
    switch (evidence.socketError) {
    case EAFNOSUPPORT:
        return {Reason::Unreachable, u"this machine has no route to %1"_s.arg(evidence.peer), true};
    case EACCES:
    case EPERM:
        return {Reason::NotPermitted, u"no socket to %1: %2"_s.arg(evidence.peer, words), true};
    default:
        return {Reason::Overloaded, u"no socket to %1: %2"_s.arg(evidence.peer, words), true};
    }
}

HttpFailure noConnection(const HttpEvidence &evidence)
{
    const QString &peer = evidence.peer;
    const QString words = QString::fromLocal8Bit(std::strerror(evidence.connectError));
    switch (evidence.connectError) {
    case ECONNREFUSED:
        return {Reason::ConnectionRefused, u"connection to %1 refused"_s.arg(peer)};
    case ECONNRESET:
        return {Reason::ConnectionReset, u"connection to %1 reset"_s.arg(peer)};
    case ETIMEDOUT:
        return {Reason::ConnectTimeout, u"connection to %1 was not answered"_s.arg(peer)};
    case EACCES:
    case EPERM:
        return {Reason::NotPermitted, u"connection to %1 is not permitted here"_s.arg(peer), true};
    case EADDRNOTAVAIL:
    case ENETUNREACH:
        if (evidence.atOnce)
            return {Reason::Unreachable, u"this machine has no route to %1"_s.arg(peer), true};
        [[fallthrough]];
    default:
        return {Reason::Unreachable, u"connection to %1 failed: %2"_s.arg(peer, words)};
    }
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

HttpFailure brokenOff(const HttpEvidence &evidence)
{
    if (tellsOf(ECONNRESET, evidence) || tellsOf(EPIPE, evidence)) {
        return {Reason::ConnectionReset,
                evidence.bodyBytes > 0
                    ? u"connection reset after %1 bytes of the body"_s.arg(evidence.bodyBytes)
                    : u"connection reset before an answer"_s};
    }
    if (tellsOf(ETIMEDOUT, evidence))
        return {Reason::Timeout, u"connection lost"_s};
    return {Reason::ProtocolError, evidence.curlText};
}

} // namespace

HttpFailure explain(const HttpEvidence &evidence)
{
    if (evidence.code == CURLE_OK)
        return {};
    if (evidence.socketError != 0)
        return noSocket(evidence);
    if (evidence.inHandshake)
        return noHandshake(evidence);

    switch (evidence.code) {
    case CURLE_COULDNT_CONNECT:
        return noConnection(evidence);
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

} // namespace vantage
