// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/trace.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

// RFC 792, RFC 1812 section 5.2.7.1, RFC 4443. Not from the system's headers: their names differ between systems.
constexpr quint8 unreachable4 = 3;
constexpr quint8 timeExceeded4 = 11;
constexpr quint8 unreachable6 = 1;
constexpr quint8 tooBig6 = 2;
constexpr quint8 timeExceeded6 = 3;
constexpr quint8 parameterProblem6 = 4;

constexpr quint8 portClosed4 = 3;
constexpr quint8 portClosed6 = 4;

constexpr size_t allPorts = 0x10000;
constexpr size_t firstUnprivileged = 1024;

struct Meaning
{
    QLatin1StringView code;
    QLatin1StringView text;
};

constexpr std::array meanings = {
    Meaning{"!H"_L1, "host unreachable"_L1},
    Meaning{"!N"_L1, "network unreachable"_L1},
    Meaning{"!P"_L1, "protocol unreachable"_L1},
    Meaning{"!p"_L1, "port unreachable"_L1},
    Meaning{"!S"_L1, "source route failed"_L1},
    Meaning{"!F"_L1, "packet too large for the way"_L1},
    Meaning{"!X"_L1, "prohibited by an administrator"_L1},
    Meaning{"!V"_L1, "host precedence violation"_L1},
    Meaning{"!C"_L1, "precedence cut off"_L1},
};

bool isIPv6(QAbstractSocket::NetworkLayerProtocol version)
{
    return version == QAbstractSocket::IPv6Protocol;
}

} // namespace

QByteArray tracePayload(TraceTag tag, quint32 key, qsizetype size)
{
    QByteArray bytes(std::max(size, traceTagSize), '\0');
    qToBigEndian(key, bytes.data());
    bytes[4] = char(tag.ttl);
    bytes[5] = char(tag.cycle);
    return bytes;
}

std::optional<TraceTag> traceTagOf(QByteArrayView payload, quint32 key)
{
    if (payload.size() < traceTagSize || qFromBigEndian<quint32>(payload.data()) != key)
        return std::nullopt;
    return TraceTag{quint8(payload[4]), quint8(payload[5])};
}

quint16 tracePort(quint16 first, size_t number)
{
    const size_t above = allPorts - first;
    return quint16(number < above ? first + number : firstUnprivileged + (number - above));
}

size_t traceNumber(quint16 first, quint16 port)
{
    if (port >= first)
        return size_t(port - first);
    // Below both it is none of ours, and its number too high for any run.
    return port >= firstUnprivileged ? port - firstUnprivileged + allPorts - first : allPorts;
}

std::optional<TraceAnswer> traceAnswerOf(QAbstractSocket::NetworkLayerProtocol version, quint8 type,
                                         quint8 code)
{
    const bool v6 = isIPv6(version);
    // Code 1 is a fragment that was not completed in time: no hop on the way says that.
    if (type == (v6 ? timeExceeded6 : timeExceeded4))
        return code == 0 ? std::optional(TraceAnswer::Passing) : std::nullopt;
    if (type == (v6 ? unreachable6 : unreachable4))
        return code == (v6 ? portClosed6 : portClosed4) ? TraceAnswer::PortClosed : TraceAnswer::Unreachable;
    if (v6 && (type == tooBig6 || type == parameterProblem6))
        return TraceAnswer::Unreachable;
    return std::nullopt;
}

QString traceCode(QAbstractSocket::NetworkLayerProtocol version, quint8 type, quint8 code)
{
    if (isIPv6(version)) {
        if (type == tooBig6)
            return u"!F"_s;
        if (type == parameterProblem6)
            return u"!P"_s;
        constexpr std::array codes = {"!N"_L1, "!X"_L1, "!S"_L1, "!H"_L1, "!p"_L1, "!X"_L1, "!X"_L1};
        return code < codes.size() ? QString(codes.at(code)) : u"!%1"_s.arg(code);
    }
    constexpr std::array codes = {"!N"_L1, "!H"_L1, "!P"_L1, "!p"_L1, "!F"_L1, "!S"_L1, "!N"_L1, "!H"_L1,
                                  "!H"_L1, "!X"_L1, "!X"_L1, "!N"_L1, "!H"_L1, "!X"_L1, "!V"_L1, "!C"_L1};
    return code < codes.size() ? QString(codes.at(code)) : u"!%1"_s.arg(code);
}

QString traceCodeMeaning(const QString &code)
{
    const auto found = std::find_if(meanings.begin(), meanings.end(),
                                    [&](const Meaning &meaning) { return meaning.code == code; });
    return found != meanings.end() ? QString(found->text) : u"unreachable"_s;
}

void TraceHop::addTime(int cycle, Micros time)
{
    const auto place = std::upper_bound(cycles.begin(), cycles.end(), cycle);
    times.insert(times.begin() + (place - cycles.begin()), time);
    cycles.insert(place, cycle);
}

std::span<const TraceHop> shownHops(std::span<const TraceHop> hops)
{
    // A router that had no way for a moment does not hide the target that was reached before or after.
    const auto target =
        std::find_if(hops.begin(), hops.end(), [](const TraceHop &hop) { return hop.isTarget; });
    if (target != hops.end())
        return hops.first(size_t(target - hops.begin()) + 1);
    size_t count = 0;
    for (size_t i = 0; i < hops.size(); ++i) {
        if (hops[i].isSilent())
            continue;
        count = i + 1;
        if (!hops[i].code.isEmpty())
            return hops.first(count);
    }
    return hops.first(std::min(count + 1, hops.size()));
}

std::optional<int> lossFromHop(std::span<const TraceHop> shown)
{
    if (shown.empty() || shown.back().received() >= shown.back().sent)
        return std::nullopt;
    int from = shown.back().ttl;
    for (size_t i = shown.size() - 1; i-- > 0;) {
        const TraceHop &hop = shown[i];
        if (hop.isSilent())
            continue;
        if (hop.received() >= hop.sent)
            break;
        from = hop.ttl;
    }
    return from;
}

QString pathHash(std::span<const TraceHop> shown)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const TraceHop &hop : shown) {
        QStringList addresses;
        for (const QHostAddress &address : hop.addresses)
            addresses += address.toString();
        addresses.sort();
        hash.addData(QByteArray::number(hop.ttl) + ' ' + addresses.join(u' ').toLatin1() + '\n');
    }
    return QString::fromLatin1(hash.result().first(8).toHex());
}

std::optional<QHostAddress> loopIn(std::span<const TraceHop> shown)
{
    for (size_t i = 0; i < shown.size(); ++i) {
        for (size_t j = i + 2; j < shown.size(); ++j) {
            for (const QHostAddress &address : shown[i].addresses) {
                if (shown[j].addresses.contains(address))
                    return address;
            }
        }
    }
    return std::nullopt;
}

} // namespace vantage
