// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/link/membership.h"

#include "common/link/identity.h"
#include "common/protocol/messages.h"
#include "common/util/paths.h"

#include <QFile>
#include <QFileInfo>

#include <unistd.h>

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

/** What this agent was given, or what lies on this machine at this moment. */
Result<JoinString> Membership::joinString() const
{
    if (m_given)
        return *m_given;
    const auto nothing = [](const QString &where) {
        return fail(ErrorCode::NotFound,
                    u"This agent has not joined a manager%1; start it with --join and the "
                    "string that the manager's command 'enrol' gives"_s.arg(where));
    };
    if (!isLocal())
        return nothing({});
    const QString path = localJoinFile(m_manager.port);
    if (!QFile::exists(path))
        return nothing(u", and none of this user has left a join string in %1"_s.arg(path));
    if (QFileInfo(path).ownerId() != ::geteuid())
        return fail(ErrorCode::Io, u"%1 belongs to another user, and is not trusted"_s.arg(path));
    return readJoinString(path);
}

Result<void> Membership::hasManager() const
{
    if (!m_pinned.isEmpty())
        return {};
    return joinString().map([](const JoinString &) {});
}

Result<Membership::Terms> Membership::termsFor(const QString &fingerprint) const
{
    const bool isPinned = fingerprint == m_pinned;
    if (isPinned && !m_isUnknown)
        return Terms{.fingerprint = fingerprint, .token = {}};
    const Result<JoinString> join = joinString();
    if (join && join->fingerprint == fingerprint)
        return Terms{.fingerprint = fingerprint, .token = join->token};
    if (isPinned)
        return Terms{.fingerprint = fingerprint, .token = {}};
    if (m_pinned.isEmpty() && !join)
        return tl::unexpected(join.error());
    return fail(
        ErrorCode::Conflict,
        u"This is another manager than the one that this agent knows (its certificate is %1), and nothing "
        "was said to it; to join it, start the agent with --join and the string that the manager's "
        "command 'enrol' gives"_s.arg(fingerprint));
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
    // Others may have used the string that lay here; the next one is there already.
    return (code == notEnrolled || code == tokenRefused) && !m_given && joinString().has_value();
}

} // namespace vantage
