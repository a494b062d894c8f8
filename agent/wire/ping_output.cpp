// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/ping_output.h"

#include <QByteArray>
#include <QByteArrayList>

#include <algorithm>
#include <cmath>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** The number behind `name`; iputils counts from 1 by "icmp_seq=", busybox from 0 by "seq=". */
std::optional<double> numberAfter(const QByteArray &line, QByteArrayView name)
{
    const qsizetype at = line.indexOf(name);
    if (at < 0)
        return std::nullopt;
    const qsizetype from = at + name.size();
    qsizetype end = from;
    while (end < line.size() && (line[end] == '.' || (line[end] >= '0' && line[end] <= '9')))
        ++end;
    bool isNumber = false;
    const double value = line.mid(from, end - from).toDouble(&isNumber);
    return isNumber && std::isfinite(value) && value >= 0 && value < 1e9 ? std::optional(value)
                                                                         : std::nullopt;
}

std::optional<int> indexIn(const QByteArray &line)
{
    if (const auto fromOne = numberAfter(line, " icmp_seq="))
        return int(*fromOne) - 1;
    const auto fromZero = numberAfter(line, " seq=");
    return fromZero ? std::optional(int(*fromZero)) : std::nullopt;
}

void readReply(const QByteArray &line, int count, int &latest, PingOutput &output)
{
    const std::optional<int> index = indexIn(line);
    const std::optional<double> millis = numberAfter(line, " time=");
    if (!index || !millis || *index < 0 || *index >= count)
        return;
    const auto place = size_t(*index);
    if (output.roundTrips.size() <= place)
        output.roundTrips.resize(place + 1);
    if (output.roundTrips[place]) {
        ++output.duplicates;
        return;
    }
    output.roundTrips[place] = Micros(std::llround(*millis * 1000));
    output.hopLimit = int(std::min(numberAfter(line, " ttl=").value_or(0), 255.0));
    if (*index < latest)
        ++output.outOfOrder;
    latest = std::max(latest, *index);
}

/** "From 192.0.2.1 icmp_seq=1 Destination Host Unreachable" */
void readError(const QByteArray &line, PingOutput &output)
{
    const QList<QByteArray> words = line.simplified().split(' ');
    const bool isNumbered = words.size() > 3 && words.at(2).startsWith("icmp_seq=");
    if (!isNumbered)
        return;
    output.errorFrom = QString::fromLatin1(words.at(1));
    output.error = QString::fromLatin1(words.mid(3).join(' ')).toLower().left(100);
}

} // namespace

PingOutput parsePingOutput(QByteArrayView bytes, int count)
{
    PingOutput output;
    int latest = -1;
    const QList<QByteArray> lines = bytes.toByteArray().split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype transmitted = line.indexOf(" packets transmitted");
        if (transmitted > 0) {
            bool isNumber = false;
            const int sent = line.left(transmitted).toInt(&isNumber);
            output.isWhole = isNumber && sent >= 0;
            if (output.isWhole)
                output.roundTrips.resize(
                    std::max(output.roundTrips.size(), size_t(std::min(sent, std::max(0, count)))));
        } else if (line.contains(" bytes from ")) {
            readReply(line, count, latest, output);
        } else if (line.startsWith("From ")) {
            readError(line, output);
        }
    }
    return output;
}

} // namespace vantage
