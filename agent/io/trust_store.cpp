// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/trust_store.h"

#include "agent/io/small_file.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>
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

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/** All certificates and revocation lists of a PEM file; false where there is none, or one that cannot be read. */
bool addAll(X509_STORE *store, const QByteArray &pem)
{
    const auto free = [](STACK_OF(X509_INFO) * entries) {
        sk_X509_INFO_pop_free(entries, &X509_INFO_free);
    };
    const Bio bio(BIO_new_mem_buf(pem.constData(), int(pem.size())), &BIO_free);
    const std::unique_ptr<STACK_OF(X509_INFO), decltype(free)> entries(
        PEM_X509_INFO_read_bio(bio.get(), nullptr, nullptr, nullptr), free);
    int added = 0;
    for (int i = 0; i < sk_X509_INFO_num(entries.get()); ++i) {
        const X509_INFO *entry = sk_X509_INFO_value(entries.get(), i);
        if (entry->x509)
            added += X509_STORE_add_cert(store, entry->x509);
        if (entry->crl)
            added += X509_STORE_add_crl(store, entry->crl);
    }
    return added > 0;
}

/** The system's store for an empty path. */
Result<std::shared_ptr<X509_STORE>> load(const QString &path)
{
    std::shared_ptr<X509_STORE> store(X509_STORE_new(), &X509_STORE_free);
    if (path.isEmpty()) {
        const bool loaded = X509_STORE_set_default_paths(store.get()) == 1;
        ERR_clear_error();
        if (!loaded)
            return fail(ErrorCode::Io, u"cannot read the system's certificate authorities"_s);
    } else {
        const Result<QByteArray> pem = readSmallFile(path);
        if (!pem)
            return fail(ErrorCode::Io, u"cannot read certificate authorities from '%1': %2"_s.arg(
                                           path, pem.error().message));
        const bool loaded = addAll(store.get(), *pem);
        ERR_clear_error();
        if (!loaded)
            return fail(ErrorCode::Io, u"there is no PEM certificate of an authority in '%1'"_s.arg(path));
    }
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

    Result<std::shared_ptr<X509_STORE>> store = load(path);
    if (!store) {
        m_entries.remove(path);
        return store;
    }
    if (m_entries.size() >= maximumStores)
        m_entries.clear();
    m_entries.insert(path, Entry{*store, modified});
    return store;
}

} // namespace vantage
