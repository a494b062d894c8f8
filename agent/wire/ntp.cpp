// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/ntp.h"

#include <QHostAddress>
#include <QtEndian>

#include <algorithm>

namespace vantage::ntp {
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qint64 secondsFrom1900To1970 = 2'208'988'800;
constexpr quint64 nanosInSecond = 1'000'000'000;

constexpr int clientMode = 3;
constexpr int serverMode = 4;
constexpr int alarm = 3; ///< the leap indicator of a clock that is not synchronised
constexpr int maximumStratum = 15;

/** A server that is farther from its source is none (RFC 5905, MAXDISP). */
constexpr nanoseconds maximumDistance = 16s;

/** Clocks that are read one after the other, and drift. */
constexpr nanoseconds tolerance = 1ms;

template <typename T>
T at(QByteArrayView bytes, qsizetype position)
{
    return qFromBigEndian<T>(bytes.data() + position);
}

/** 16 bits of seconds and 16 of fraction. */
nanoseconds fromShort(quint32 value)
{
    return nanoseconds((quint64(value) * nanosInSecond + 0x8000) >> 16);
}

QString hexText(quint32 id)
{
    return QString::number(id, 16).rightJustified(8, u'0').toUpper();
}

/** Up to four printable characters, with zeros behind them; else empty. */
QString fourCharacters(quint32 id)
{
    QString text;
    for (int shift = 24; shift >= 0; shift -= 8) {
        const auto character = char((id >> shift) & 0xff);
        if (character == 0)
            return (id & ((quint64(1) << (shift + 8)) - 1)) == 0 ? text.trimmed() : QString();
        if (character < ' ' || character > '~')
            return {};
        text += QLatin1Char(character);
    }
    return text.trimmed();
}

} // namespace

Timestamp toTimestamp(nanoseconds utc)
{
    const auto seconds = std::chrono::floor<std::chrono::seconds>(utc);
    const auto nanos = quint64((utc - seconds).count());
    const quint64 fraction = ((nanos << 32) + nanosInSecond / 2) / nanosInSecond;
    return (quint64(seconds.count() + secondsFrom1900To1970) << 32) + fraction;
}

nanoseconds fromTimestamp(Timestamp timestamp, nanoseconds near)
{
    const qint64 nearSeconds = std::chrono::floor<std::chrono::seconds>(near).count() + secondsFrom1900To1970;
    const auto ahead = qint32(quint32(timestamp >> 32) - quint32(nearSeconds));
    const std::chrono::seconds seconds(nearSeconds + ahead - secondsFrom1900To1970);
    const quint64 fraction = timestamp & 0xffff'ffff;
    return seconds + nanoseconds((fraction * nanosInSecond + (quint64(1) << 31)) >> 32);
}

QByteArray request(int version, Timestamp nonce)
{
    QByteArray bytes(packetBytes, '\0');
    bytes[0] = char((version << 3) | clientMode);
    qToBigEndian<quint64>(nonce, bytes.data() + 40);
    return bytes;
}

std::optional<Reply> parse(QByteArrayView bytes)
{
    if (bytes.size() < packetBytes)
        return std::nullopt;
    const auto first = quint8(bytes[0]);
    return Reply{
        .leap = first >> 6,
        .version = (first >> 3) & 7,
        .mode = first & 7,
        .stratum = quint8(bytes[1]),
        .poll = qint8(bytes[2]),
        .precision = qint8(bytes[3]),
        .rootDelay = fromShort(at<quint32>(bytes, 4)),
        .rootDispersion = fromShort(at<quint32>(bytes, 8)),
        .referenceId = at<quint32>(bytes, 12),
        .origin = at<quint64>(bytes, 24),
        .received = at<quint64>(bytes, 32),
        .sent = at<quint64>(bytes, 40),
    };
}

QString kissCode(const Reply &reply)
{
    return reply.stratum == 0 ? fourCharacters(reply.referenceId) : QString();
}

Fault judge(const Reply &reply, int version)
{
    if (reply.mode != serverMode)
        return Fault::Mode;
    if (reply.version != version)
        return Fault::Version;
    if (reply.stratum == 0) {
        // On the wire 0 is also 16: servers that have not been set yet say so with one of these codes, or with none.
        const QString code = kissCode(reply);
        const bool isUnset = code.isEmpty() || code == "INIT"_L1 || code == "STEP"_L1;
        return isUnset ? Fault::NotSynchronised : Fault::KissOfDeath;
    }
    if (reply.leap == alarm || reply.stratum > maximumStratum || rootDistance(reply, 0ns) >= maximumDistance)
        return Fault::NotSynchronised;
    if (reply.received == 0 || reply.sent == 0)
        return Fault::NoTime;
    return Fault::None;
}

QString describe(Fault fault, const Reply &reply, int version)
{
    switch (fault) {
    case Fault::None:
        return {};
    case Fault::Mode:
        return u"not a server's answer: mode %1 instead of %2"_s.arg(reply.mode).arg(serverMode);
    case Fault::Version:
        return u"answered with version %1 to version %2"_s.arg(reply.version).arg(version);
    case Fault::KissOfDeath:
        return u"kiss of death %1: the server does not want to be asked"_s.arg(kissCode(reply));
    case Fault::NoTime:
        return u"the answer holds no time"_s;
    case Fault::NotSynchronised:
        break;
    }
    QStringList evidence;
    if (reply.leap == alarm)
        evidence += u"LI=3"_s;
    if (reply.stratum == 0 || reply.stratum > maximumStratum)
        evidence += u"stratum %1"_s.arg(reply.stratum);
    if (const QString code = kissCode(reply); !code.isEmpty())
        evidence += u"code %1"_s.arg(code);
    if (const nanoseconds distance = rootDistance(reply, 0ns); distance >= maximumDistance)
        evidence += u"root distance %1 s"_s.arg(double(distance.count()) / 1e9, 0, 'f', 1);
    return u"the server is not synchronised: %1"_s.arg(evidence.join(u", "_s));
}

QString referenceText(const Reply &reply)
{
    const quint32 id = reply.referenceId;
    if (reply.stratum <= 1) {
        const QString name = fourCharacters(id);
        return name.isEmpty() ? hexText(id) : name;
    }
    const quint32 firstByte = id >> 24;
    const bool mayBeAddress = firstByte != 0 && firstByte < 224;
    return mayBeAddress ? QHostAddress(id).toString() : hexText(id);
}

bool Exchange::isPossible() const
{
    return t3 - t2 >= -tolerance && delay() >= -tolerance;
}

Exchange exchangeOf(const Reply &reply, nanoseconds sent, nanoseconds received)
{
    return {sent, fromTimestamp(reply.received, sent), fromTimestamp(reply.sent, received), received};
}

nanoseconds rootDistance(const Reply &reply, nanoseconds delay)
{
    return (reply.rootDelay + std::max(delay, nanoseconds::zero())) / 2 + reply.rootDispersion;
}

} // namespace vantage::ntp
