// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QHash>

#include <openssl/types.h>

#include <memory>

namespace vantage {

/** The certificate authorities that probes trust, read once and shared by all handshakes: the system's, or those of a
    file that a check names. Read again when the file changes. To read the system's takes tens of milliseconds. */
class TrustStores
{
public:
    /** An empty path is the system's store. */
    [[nodiscard]] Result<std::shared_ptr<X509_STORE>> find(const QString &path);

private:
    struct Entry
    {
        std::shared_ptr<X509_STORE> store;
        qint64 modified = 0;
    };
    QHash<QString, Entry> m_entries;
};

} // namespace vantage
