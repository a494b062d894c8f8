// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/config/configuration.h"

namespace vantage {

struct LoadedConfiguration
{
    Configuration configuration;
    QStringList warnings; ///< what was kept out or not understood, and what became of a broken file
};

/** Reads any configuration file without changing it. Blocks. */
[[nodiscard]] Result<LoadedConfiguration> readConfigurationFile(const QString &path);

/** The manager's own configuration file and its previous copies. FILE.1 is what was there before the newest
   change; FILE.2 to FILE.5 lie at least ten minutes apart, so that a burst of changes does not push out all
   that is older. Every call blocks. */
class ConfigFile
{
public:
    static constexpr int copies = 5;
    static constexpr std::chrono::minutes copyEvery{10};

    explicit ConfigFile(QString path)
        : m_path(std::move(path))
    {
    }

    /** A missing file is an empty configuration. One that cannot be read as a configuration is set aside
       under another name and the newest readable copy is taken instead; one of which something was kept out,
       or of the earlier version, is copied before anything overwrites it. The warnings say so. */
    [[nodiscard]] Result<LoadedConfiguration> load();
    /** Atomic and on disk when it returns; readable by the owner only. */
    [[nodiscard]] Result<void> save(const Configuration &configuration);

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] QString copyPath(int number) const;
    [[nodiscard]] LoadedConfiguration recover(const QString &reason, const QString &setAside) const;
    [[nodiscard]] Result<void> keepPrevious() const;

    QString m_path;
    std::optional<Revision> m_previousOf; ///< the newest copy is what was there before this one
};

} // namespace vantage
