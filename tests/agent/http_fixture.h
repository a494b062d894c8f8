// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/instruments.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <QUdpSocket>

namespace vantage::test {

/** Runs HTTP(S) probes as the runner would, with a name server that never answers. */
class HttpFixture
{
public:
    explicit HttpFixture(Policy policy = {});

    struct Ran
    {
        ProbeFinding finding;
        Outcome outcome = Outcome::Unknown;
        QJsonObject fields;
        int calls = 0; ///< of `done`
    };

    /** One attempt; `options` as on a command line: "status=404 verify=off", in single words. */
    [[nodiscard]] Ran run(Kind kind, const QString &target, const QStringList &options = {});

    /** Silent until somebody listens to its readyRead(). */
    [[nodiscard]] QUdpSocket &nameServer() { return m_nameServer; }

private:
    [[nodiscard]] Resolver::Settings silentNameServer();

    QTemporaryDir m_directory;
    QUdpSocket m_nameServer;

public:
    Instruments instruments;
    Poller &poller = instruments.poller;
};

} // namespace vantage::test
