// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/icmp.h"
#include <QJsonDocument>

namespace vantage::fuzz {

void icmp(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const IcmpVersion version = input.front() & 1 ? IcmpVersion::V6 : IcmpVersion::V4;
    QByteArrayView bytes = QByteArrayView(input).sliced(1);
    if (input.front() & 2) {
        const std::optional<Ipv4Packet> packet = parseIpv4Icmp(bytes);
        if (!packet)
            return;
        expect(packet->payload.size() + 20 <= bytes.size(), "a header is taken off");
        bytes = packet->payload;
    }
    const std::optional<IcmpMessage> message = parseIcmp(version, bytes);
    if (!message)
        return;
    expect(message->mtu >= 0, "an MTU is not negative");
    if (message->what == IcmpMessage::What::Error) {
        expect(message->wasSentTo.size() == (version == IcmpVersion::V4 ? 4 : 16), "a quote has an address");
        expect(!icmpErrorName(version, message->type, message->code).isEmpty(), "an error has a name");
    }
}

} // namespace vantage::fuzz
