// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/client_identity.h"

#include "agent/io/small_file.h"

#include <QDateTime>
#include <QFileInfo>

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Checks name files; no more of them are kept than this. */
constexpr qsizetype maximumIdentities = 64;

using Bio = std::unique_ptr<BIO, decltype(&BIO_free)>;

/** A key behind a passphrase has no one to ask for it. */
int noPassphrase(char *, int, int, void *)
{
    return 0;
}

qint64 modified(const QString &path)
{
    return QFileInfo(path).lastModified().toMSecsSinceEpoch();
}

} // namespace

Result<std::shared_ptr<ClientIdentity>> ClientIdentity::load(const QString &certificatePath,
                                                             const QString &keyPath)
{
    auto identity = std::make_shared<ClientIdentity>();
    const Result<QByteArray> certificates = readSmallFile(certificatePath);
    if (!certificates)
        return fail(ErrorCode::Io, u"cannot read the client certificate '%1': %2"_s.arg(
                                       certificatePath, certificates.error().message));
    const Bio certificateBio(BIO_new_mem_buf(certificates->constData(), int(certificates->size())),
                             &BIO_free);
    while (X509 *certificate = PEM_read_bio_X509(certificateBio.get(), nullptr, nullptr, nullptr))
        identity->m_chain.emplace_back(certificate, &X509_free);

    const QString keyFile = keyPath.isEmpty() ? certificatePath : keyPath;
    const Result<QByteArray> key = readSmallFile(keyFile);
    if (!key)
        return fail(ErrorCode::Io,
                    u"cannot read the client key '%1': %2"_s.arg(keyFile, key.error().message));
    const Bio keyBio(BIO_new_mem_buf(key->constData(), int(key->size())), &BIO_free);
    identity->m_key = std::shared_ptr<EVP_PKEY>(
        PEM_read_bio_PrivateKey(keyBio.get(), nullptr, &noPassphrase, nullptr), &EVP_PKEY_free);
    const bool matches = !identity->m_chain.empty() && identity->m_key &&
                         X509_check_private_key(identity->m_chain.front().get(), identity->m_key.get()) == 1;
    ERR_clear_error();

    if (identity->m_chain.empty())
        return fail(ErrorCode::Io, u"there is no PEM certificate in '%1'"_s.arg(certificatePath));
    if (!identity->m_key)
        return fail(ErrorCode::Io, u"there is no PEM key without a passphrase in '%1'"_s.arg(keyFile));
    if (!matches)
        return fail(ErrorCode::Io, u"the key in '%1' is not that of the client certificate '%2'"_s.arg(
                                       keyFile, certificatePath));
    return identity;
}

bool ClientIdentity::attach(SSL_CTX *context) const
{
    if (SSL_CTX_use_certificate(context, m_chain.front().get()) != 1 ||
        SSL_CTX_use_PrivateKey(context, m_key.get()) != 1) {
        ERR_clear_error();
        return false;
    }
    for (size_t i = 1; i < m_chain.size(); ++i)
        SSL_CTX_add1_chain_cert(context, m_chain[i].get());
    return true;
}

Result<std::shared_ptr<ClientIdentity>> ClientIdentities::find(const QString &certificatePath,
                                                               const QString &keyPath)
{
    const std::pair names(certificatePath, keyPath);
    const qint64 certificateModified = modified(certificatePath);
    const qint64 keyModified = keyPath.isEmpty() ? 0 : modified(keyPath);
    const auto known = m_entries.constFind(names);
    if (known != m_entries.cend() && known->certificateModified == certificateModified &&
        known->keyModified == keyModified)
        return known->identity;

    Result<std::shared_ptr<ClientIdentity>> identity = ClientIdentity::load(certificatePath, keyPath);
    if (!identity) {
        m_entries.remove(names);
        return identity;
    }
    if (m_entries.size() >= maximumIdentities)
        m_entries.clear();
    m_entries.insert(names, Entry{*identity, certificateModified, keyModified});
    return identity;
}

} // namespace vantage
