// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/tcp_report.h"

#include "agent/io/tls_peer.h"
#include "agent/probes/certificate_fields.h"
#include "common/util/text.h"

#include <numeric>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

void addSteps(FieldWriter &fields, const QList<Micros> &steps)
{
    QCborStreamWriter &writer = fields.value("steps_us"_L1);
    writer.startArray(quint64(steps.size()));
    for (const Micros time : steps)
        writer.append(qint64(time.count()));
    writer.endArray();
}

void addCaptures(FieldWriter &fields, const QList<TcpDialogue::Capture> &captures)
{
    QCborStreamWriter &writer = fields.value("captures"_L1);
    writer.startArray(quint64(captures.size()));
    for (const TcpDialogue::Capture &capture : captures) {
        writer.startMap(3);
        writer.append("step"_L1);
        writer.append(qint64(capture.step));
        writer.append("group"_L1);
        writer.append(capture.group);
        writer.append("value"_L1);
        writer.append(capture.value);
        writer.endMap();
    }
    writer.endArray();
}

} // namespace

Micros TcpTimes::total() const
{
    constexpr Micros none{};
    return std::accumulate(steps.begin(), steps.end(),
                           resolve.value_or(none) + lost + connect.value_or(none) + startTls.value_or(none) +
                               tls.value_or(none));
}

QByteArray tcpFields(const TcpTimes &times, const TcpDialogue &dialogue, const TlsPeer *peer)
{
    FieldWriter fields;
    const auto add = [&fields](QLatin1StringView name, std::optional<Micros> time) {
        if (time)
            fields.add(name, *time);
    };
    add("resolve_us"_L1, times.resolve);
    add("connect_us"_L1, times.connect);
    add("starttls_us"_L1, times.startTls);
    add("tls_us"_L1, times.tls);
    if (!times.steps.isEmpty())
        addSteps(fields, times.steps);
    if (!dialogue.banner().isEmpty())
        fields.add("banner"_L1, escapeBytes(dialogue.banner()));
    if (!dialogue.captures().isEmpty())
        addCaptures(fields, dialogue.captures());
    if (peer && peer->isKnown())
        addCertificate(fields, *peer);
    return fields.take();
}

} // namespace vantage
