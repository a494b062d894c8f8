// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trust_store.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/x509_vfy.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Checks name files; no more of them are kept than this. */
constexpr qsizetype maximumStores = 64;

/** The file among OpenSSL's default places; its folder of single certificates is looked into at each handshake. */
QString systemFile()
{
    const QByteArray named = qgetenv(X509_get_default_cert_file_env());
    return QFile::decodeName(named.isEmpty() ? QByteArray(X509_get_default_cert_file()) : named);
}

std::shared_ptr<X509_STORE> load(const QString &path)
{
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
    const bool loaded = path.isEmpty()
                            ? X509_STORE_set_default_paths(store.get()) == 1
                            : X509_STORE_load_file(store.get(), QFile::encodeName(path).constData()) == 1;
    ERR_clear_error();
    if (!loaded)
        return {};
    // A server's own or an intermediate certificate in the file is an anchor too.
    X509_STORE_set_flags(store.get(), X509_V_FLAG_PARTIAL_CHAIN | X509_V_FLAG_TRUSTED_FIRST);
    return store;
}

} // namespace

Result<std::shared_ptr<X509_STORE>> TrustStores::find(const QString &path)
{
    const QFileInfo file(path.isEmpty() ? systemFile() : path);
    const qint64 modified = file.lastModified().toMSecsSinceEpoch();
    const auto known = m_entries.constFind(path);
    if (known != m_entries.cend() && known->modified == modified)
        return known->store;

    auto store = load(path);
    if (!store) {
        m_entries.remove(path);
        if (path.isEmpty())
            return fail(ErrorCode::Io, u"cannot read the system's certificate authorities"_s);
        return fail(ErrorCode::Io, u"cannot read certificate authorities from '%1'"_s.arg(path));
    }
    if (m_entries.size() >= maximumStores)
        m_entries.clear();
    m_entries.insert(path, Entry{store, modified});
    return store;
}

} // namespace vantage
