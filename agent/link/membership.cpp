// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/membership.h"

#include "common/link/identity.h"
#include "common/protocol/messages.h"
#include "common/util/paths.h"

#include <QFile>

namespace vantage {
using namespace Qt::StringLiterals;

Membership::Membership(QString pinFile, ManagerAddress manager, std::optional<JoinString> given)
    : m_pinFile(std::move(pinFile))
    , m_manager(std::move(manager))
    , m_given(std::move(given))
{
}

Result<void> Membership::load()
{
    QFile file(m_pinFile);
    if (!file.exists())
        return {};
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::Io, u"%1: %2"_s.arg(m_pinFile, file.errorString()));
    m_pinned = QString::fromLatin1(file.read(128)).trimmed();
    if (!isFingerprint(m_pinned))
        return invalid(
            u"%1 is not the fingerprint of a manager (64 hexadecimal digits); without that file the "
            "agent has to join anew"_s.arg(m_pinFile));
    return {};
}

bool Membership::isLocal() const
{
    return m_manager.host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 ||
           QHostAddress(m_manager.host).isLoopback();
}

Result<Membership::Terms> Membership::terms() const
{
    const QString file = localJoinFile(m_manager.port);
    std::optional<JoinString> join = m_given;
    if (!join && isLocal() && QFile::exists(file)) {
        // Only this user can have written it.
        const Result<JoinString> left = readJoinString(file);
        if (!left && m_pinned.isEmpty())
            return tl::unexpected(left.error());
        if (left)
            join = *left;
    }
    if (join) {
        const bool isMember = join->fingerprint == m_pinned && !m_isUnknown;
        return Terms{.fingerprint = join->fingerprint, .token = isMember ? QString() : join->token};
    }
    if (!m_pinned.isEmpty())
        return Terms{.fingerprint = m_pinned, .token = {}};
    if (isLocal())
        return fail(
            ErrorCode::NotFound,
            u"This agent has not joined a manager, and none of this user has left a join string in %1; "
            "start it with --join and the string that the manager's command 'enrol' gives"_s.arg(file));
    return fail(ErrorCode::NotFound,
                u"This agent has not joined a manager; start it with --join and the string "
                "that the manager's command 'enrol' gives"_s);
}

Result<void> Membership::accepted(const Terms &terms)
{
    m_isUnknown = false;
    if (terms.fingerprint == m_pinned)
        return {};
    m_pinned = terms.fingerprint;
    return writePrivateFile(m_pinFile, m_pinned.toLatin1() + '\n');
}

bool Membership::refused(const QString &code)
{
    if (code == notEnrolled)
        m_isUnknown = true;
    return !m_given && isLocal() && (code == notEnrolled || code == tokenRefused);
}

QString Membership::strangerSentence(const QString &fingerprint) const
{
    return u"This is another manager than the one that this agent joined (its certificate is %1); to join "
           u"it, start "
           "the agent with --join and the string that the manager's command 'enrol' gives"_s.arg(fingerprint);
}

} // namespace vantage
