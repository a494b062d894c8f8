// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/ping_output.h"

namespace vantage::fuzz {

void ping(const QByteArray &input)
{
    if (input.isEmpty())
        return;
    const int count = quint8(input.at(0));
    const PingOutput output = parsePingOutput(QByteArrayView(input).sliced(1), count);
    expect(output.roundTrips.size() <= size_t(count), "no more packets than were asked for");
    for (const auto &time : output.roundTrips)
        expect(!time || *time >= Micros(0), "a round trip takes time");
    expect(output.hopLimit >= 0 && output.hopLimit <= 255, "a hop limit is a byte");
    expect(output.duplicates >= 0 && output.outOfOrder >= 0, "counts count");
    expect(output.error.size() <= 100, "an error is short");
}

} // namespace vantage::fuzz
