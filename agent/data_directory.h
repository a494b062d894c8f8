// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/identity.h"
#include "common/util/file_lock.h"
#include "common/util/ids.h"
#include "common/util/result.h"

#include <memory>

namespace vantage {

/** Where an agent keeps who it is and what it holds: one agent per directory, locked while it runs. */
class DataDirectory
{
public:
    /** Makes the directory and the identity where they are missing. */
    [[nodiscard]] static Result<std::unique_ptr<DataDirectory>> open(const QString &path);

    [[nodiscard]] QString file(QLatin1StringView name) const;
    /** Who this agent is. */
    [[nodiscard]] const Identity &identity() const { return m_identity; }
    /** As the manager told it last; none for a new agent. */
    [[nodiscard]] AgentId clientId() const { return m_clientId; }
    [[nodiscard]] Result<void> rememberClientId(AgentId id);

private:
    explicit DataDirectory(const QString &path);
    [[nodiscard]] Result<void> lock();
    [[nodiscard]] Result<void> readIdentity();
    void readClientId();

    QString m_path;
    FileLock m_lock;
    Identity m_identity;
    AgentId m_clientId;
};

} // namespace vantage
