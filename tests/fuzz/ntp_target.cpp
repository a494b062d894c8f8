// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/ntp.h"

namespace vantage::fuzz {

void ntp(const QByteArray &input)
{
    using std::chrono::nanoseconds;
    if (input.isEmpty())
        return;
    const int version = 3 + (input.front() & 1);
    const auto reply = vantage::ntp::parse(QByteArrayView(input).sliced(1));
    expect(reply.has_value() == (input.size() > vantage::ntp::packetBytes), "a whole header is read");
    if (!reply)
        return;
    const auto fault = vantage::ntp::judge(*reply, version);
    const bool isGood = fault == vantage::ntp::Fault::None;
    expect(vantage::ntp::describe(fault, *reply, version).isEmpty() == isGood, "a fault has a sentence");
    const QString reference = vantage::ntp::referenceText(*reply);
    expect(!reference.isEmpty() && !reference.contains(QLatin1Char('\n')), "a reference is one line");
    if (isGood) {
        expect(reply->stratum >= 1 && reply->stratum <= 15 && reply->leap != 3, "good is synchronised");
        expect(vantage::ntp::kissCode(*reply).isEmpty(), "good is no kiss");
    }
    const nanoseconds now = std::chrono::seconds(2'085'978'496);
    const auto exchange = vantage::ntp::exchangeOf(*reply, now, now + nanoseconds(1));
    expect(std::chrono::abs(exchange.t2 - now) <= std::chrono::hours(24 * 366 * 69), "times are near ours");
    // Seen from itself: rounding may carry a time over the very edge of the half era around ours.
    expect(vantage::ntp::fromTimestamp(vantage::ntp::toTimestamp(exchange.t3), exchange.t3) == exchange.t3,
           "a time comes back as it was");
    expect((exchange.offset() * 2 - (exchange.t2 - exchange.t1) - (exchange.t3 - exchange.t4)).count() <= 1,
           "the offset is the mean");
    expect(vantage::ntp::rootDistance(*reply, exchange.delay()) >= nanoseconds(0), "a distance is one");
}

} // namespace vantage::fuzz
