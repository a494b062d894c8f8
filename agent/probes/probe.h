// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/check.h"
#include "common/check/reason.h"

#include <QByteArray>
#include <QHostAddress>

#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace vantage {

class HopNames;
class HttpEngines;
class IcmpEngine;
class PathMemory;
class Poller;
class Resolver;
class SystemNames;
class TlsContexts;
struct Policy;

/** What probes work with; the agent owns it all, and it outlives every probe. One thread. */
struct ProbeServices
{
    Poller &poller;
    Resolver &resolver;
    HttpEngines &http;
    const Policy &policy;
    SystemNames &systemNames;
    IcmpEngine &icmp;
    PathMemory &paths;
    HopNames &hopNames;
    TlsContexts &tls;
};

/** What one attempt found; the runner makes a CheckResult of it. */
struct ProbeFinding
{
    Reason reason = Reason::InternalError;
    /** Where the check's options decide (thresholds, silence); otherwise defaultOutcome(reason). */
    std::optional<Outcome> outcome;
    /** What the target took, without what our own loop added, where the probe knows better than the runner. */
    std::optional<Micros> duration;
    QString address;     ///< that was tried, with its port: "192.0.2.1:443", "[2001:db8::1]:443"
    QString phase;       ///< that failed; empty when nothing did
    QString description; ///< one line of plain English, evidence first: "port 443 open"
    QByteArray fields;   ///< FieldWriter
};

/** One attempt at one check. start() is called once; the probe then calls `done` exactly once, from the event loop
    or from start() itself, as the last thing it does: the call destroys the probe, so `done` must not be called where
    it lies in it. Destroying it earlier abandons the attempt without a call. The deadline is
    the runner's: when it passes, the runner asks timedOut() for what the probe knows so far, then destroys it. */
class Probe
{
public:
    using Done = std::function<void(ProbeFinding)>;

    Probe() = default;
    Probe(const Probe &) = delete;
    Probe &operator=(const Probe &) = delete;
    virtual ~Probe() = default;

    virtual void start(Done done) = 0;

    /** The deadline has passed: which phase it hung in, with the reason that fits it (connect-timeout, ...). */
    [[nodiscard]] virtual ProbeFinding timedOut() = 0;
};

/** One line of the registry: how a kind is measured. */
struct ProbeFactory
{
    Kind kind = Kind::Http;
    /** `check` is validated and outlives the probe. */
    std::unique_ptr<Probe> (*create)(const CheckSpec &check, const ProbeServices &services) = nullptr;
};

/** The kinds that this agent can run. */
[[nodiscard]] std::span<const ProbeFactory> allProbes();
/** Null where the agent has no probe for the kind. */
[[nodiscard]] const ProbeFactory *findProbe(Kind kind);
/** One attempt at `check`, over both IP versions where it says so. Null where the agent has no probe for the kind. */
[[nodiscard]] std::unique_ptr<Probe> createProbe(const CheckSpec &check, const ProbeServices &services);

} // namespace vantage
