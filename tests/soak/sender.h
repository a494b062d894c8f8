// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/uplink.h"

#include <QTemporaryDir>

#include <memory>

namespace vantage::test {

/** An agent's spool and link, without anything that measures. */
struct Sender
{
    QTemporaryDir dir;
    std::unique_ptr<Spool> spool;
    Membership membership;
    ManagerLink link;
    Uplink uplink;
    AgentId id; ///< once it has joined
    Seq acknowledged;

    /** Waits for link.start(). */
    Sender(const ManagerLink::Settings &settings, const JoinString &join)
        : spool(openSqliteSpool(dir.filePath(QStringLiteral("spool.sqlite"))).value())
        , membership(dir.filePath(QStringLiteral("manager")), settings.manager, join)
        , link(settings, makeIdentity().value(), membership, [this] { return hello(); })
        , uplink(link, *spool)
    {
        QObject::connect(&link, &ManagerLink::joined, &uplink,
                         [this](const Welcome &welcome) { id = welcome.clientId; });
        QObject::connect(&link, &ManagerLink::received, &uplink, [this](const Message &message) {
            if (const auto *ack = std::get_if<Ack>(&message)) {
                acknowledged = ack->seq;
                uplink.handle(*ack);
            }
        });
    }

    [[nodiscard]] Hello hello() const
    {
        Hello hello;
        hello.version = QStringLiteral("sender");
        hello.name = QStringLiteral("sender");
        hello.epoch = spool->epoch();
        hello.lastSeq = spool->last();
        return hello;
    }
};

} // namespace vantage::test
