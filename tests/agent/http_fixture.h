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

    /** From now on the name server answers: with one IPv4 address, or where that is null, that there is no such name. */
    void answerNames(std::function<QHostAddress()> address);

private:
    void answerName(const QHostAddress &address);
    [[nodiscard]] Resolver::Settings silentNameServer();

    QTemporaryDir m_directory;
    QUdpSocket m_nameServer;
    std::function<QHostAddress()> m_addressOfNames;

public:
    Instruments instruments;
    Poller &poller = instruments.poller;
};

} // namespace vantage::test
