// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QString>

namespace vantage {

/** Where a program keeps its data unless told otherwise: the XDG data directory, "vantage/manager" or
    "vantage/agent" in it. */
[[nodiscard]] QString managerDataDir();
[[nodiscard]] QString agentDataDir();

/** Where programs of one user leave what others of the same user look for: "vantage" in XDG_RUNTIME_DIR, or without that
    variable "vantage/run" in the XDG data directory. */
[[nodiscard]] QString runtimeDir();

/** Makes a folder, and those above it, where it is missing; the folder itself for its owner only (0700). */
[[nodiscard]] Result<void> makePrivateDir(const QString &path);

/** Replaces a file by these bytes, or leaves it as it is; for its owner only (0600). On disk when it returns, under its
    name; where that cannot be had it is an error. */
[[nodiscard]] Result<void> writePrivateFile(const QString &path, const QByteArray &bytes);

/** The manager's control socket in its data directory, by a name that fits into the 107 bytes of a socket's
    address: where the folder's own name is too long, it is reached through a descriptor that is open as long
   as this object lives. */
class ControlSocketPath
{
public:
    explicit ControlSocketPath(const QString &dataDir);
    ~ControlSocketPath();
    ControlSocketPath(const ControlSocketPath &) = delete;
    ControlSocketPath &operator=(const ControlSocketPath &) = delete;

    /** For bind and connect. */
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QString m_path;
    int m_folder = -1;
};

} // namespace vantage
