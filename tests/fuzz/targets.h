// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <span>

/* What is fuzzed: functions that take bytes from a peer. Each ends the program where something that it read does not
   keep its promises; the sanitizers see to the rest. libFuzzer runs them on what it makes up, the replay test on the
   corpus. */

namespace vantage::fuzz {

/** A byte stream: the first byte says how many bytes come at once. */
void frames(const QByteArray &input);
/** The first byte is the type, the rest the body. */
void message(const QByteArray &input);
/** A row of the spool. */
void result(const QByteArray &input);
/** An answer of a time server; the first byte says the version that was asked with. */
void ntp(const QByteArray &input);
/** An answer of a name server to a question for example.com MX. */
void dns(const QByteArray &input);

/** A redirect and an answer: the first byte is the status' place, then a line each for Location, status set, status
    text and headers; the rest is the body. */
void http(const QByteArray &input);
/** What an ICMP socket gives: the first byte chooses the IP version and whether there is an IP header. */
void icmp(const QByteArray &input);
/** An ICMP error of a traceroute: IP version, type, code and what it quotes of the probe; or what a raw socket of one by
    TCP gives. */
void trace(const QByteArray &input);
/** What the system's ping printed; the first byte is how many packets it was to send. */
void ping(const QByteArray &input);
/** A server's talk before TLS: the first byte is the protocol, the second how many bytes come at once, 0 is all. */
void starttls(const QByteArray &input);

struct Target
{
    const char *name; ///< also the folder of its corpus
    void (*run)(const QByteArray &input);
};

[[nodiscard]] std::span<const Target> allTargets();

} // namespace vantage::fuzz
