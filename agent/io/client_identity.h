// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/util/result.h"

#include <QHash>

#include <openssl/types.h>

#include <memory>
#include <utility>
#include <vector>

namespace vantage {

/** A certificate with its key, to be shown to servers that ask who is there. */
class ClientIdentity
{
public:
    /** Both are PEM files; an empty `keyPath` is the certificate's own file, which may also hold the chain. */
    [[nodiscard]] static Result<std::shared_ptr<ClientIdentity>> load(const QString &certificatePath,
                                                                      const QString &keyPath);

    /** False where OpenSSL refuses it, for instance a key that is too small for its security level. */
    [[nodiscard]] bool attach(SSL_CTX *context) const;

private:
    std::vector<std::shared_ptr<X509>> m_chain; ///< its own first
    std::shared_ptr<EVP_PKEY> m_key;
};

/** Identities that checks name, read once and again when a file changes. One thread. */
class ClientIdentities
{
public:
    [[nodiscard]] Result<std::shared_ptr<ClientIdentity>> find(const QString &certificatePath,
                                                               const QString &keyPath);

private:
    struct Entry
    {
        std::shared_ptr<ClientIdentity> identity;
        qint64 certificateModified = 0;
        qint64 keyModified = 0;
    };
    QHash<std::pair<QString, QString>, Entry> m_entries;
};

} // namespace vantage
