// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/io/resolver.h"

#include <unordered_map>

namespace vantage {

/** Names of routers on the way, for all traceroutes: nobody waits for them. A name that is asked for now is known a moment
    later, perhaps in the next run only. Bounded; one thread. */
class HopNames
{
public:
    /** Must not outlive the resolver. */
    explicit HopNames(Resolver &resolver)
        : m_resolver(resolver)
    {
    }
    HopNames(const HopNames &) = delete;
    HopNames &operator=(const HopNames &) = delete;

    /** Asks for it, unless it is known or too many questions are under way. */
    void want(const QHostAddress &address);
    /** Empty where it is not known. */
    [[nodiscard]] QString nameOf(const QHostAddress &address) const;

    static constexpr size_t maximumNames = 4096;
    static constexpr int maximumQuestions = 64;
    /** Of a name, or of not having one. */
    static constexpr std::chrono::minutes lifetime{10};

private:
    struct Entry
    {
        QString name;
        SteadyTime asked;
        Resolver::Query question;
    };

    struct Hash
    {
        size_t operator()(const QHostAddress &address) const noexcept { return qHash(address); }
    };

    void answered(const QHostAddress &address, const Resolver::Answer &answer);
    void makeRoom();

    Resolver &m_resolver;
    std::unordered_map<QHostAddress, Entry, Hash> m_names;
    int m_underWay = 0;
};

} // namespace vantage
