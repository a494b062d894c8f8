// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres.h"

#include "tests/support/test_files.h"

#include <QDir>
#include <QElapsedTimer>
#include <QStandardPaths>

#include <grp.h>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

#include <csignal>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

/** Debian keeps each version's programs in a folder of its own, outside of PATH. */
QString program(const QString &name)
{
    QStringList folders;
    for (const QString &version : QDir(u"/usr/lib/postgresql"_s).entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        folders.prepend(u"/usr/lib/postgresql/%1/bin"_s.arg(version));
    const QString found = QStandardPaths::findExecutable(name, folders);
    return found.isEmpty() ? QStandardPaths::findExecutable(name) : found;
}

/** In the child, between fork and exec. */
void becomeUser(uint user, uint group)
{
    if (setgroups(0, nullptr) != 0 || setgid(group) != 0 || setuid(user) != 0)
        _exit(1);
}

} // namespace

bool Postgres::isInstalled()
{
    return !program(u"initdb"_s).isEmpty();
}

Postgres::Postgres(const TestCa &ca, Ssl ssl)
    : m_user(geteuid())
    , m_group(getegid())
{
    if (m_user == 0) {
        const passwd *other = getpwnam("postgres");
        if (!other)
            other = getpwnam("nobody");
        if (!other)
            qFatal("no user for PostgreSQL");
        m_user = other->pw_uid;
        m_group = other->pw_gid;
    }
    makeCluster(ca);
    // A port may be taken by somebody else between its choice and PostgreSQL's start.
    for (int attempt = 0; attempt < 5; ++attempt) {
        if (start(ssl))
            return;
        stop();
    }
    qFatal("PostgreSQL does not start: %s", m_process.readAll().constData());
}

Postgres::~Postgres()
{
    stop();
}

void Postgres::giveToUser(const QString &path) const
{
    const QByteArray name = path.toLocal8Bit();
    struct stat status
    {
    };
    if (stat(name.constData(), &status) == 0 && status.st_uid == m_user)
        return;
    if (chown(name.constData(), m_user, m_group) != 0)
        qFatal("%s cannot be given to PostgreSQL", name.constData());
}

void Postgres::makeCluster(const TestCa &ca)
{
    giveToUser(m_directory.path());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.setWorkingDirectory(m_directory.path());
    if (m_user != geteuid())
        m_process.setChildProcessModifier([user = m_user, group = m_group] { becomeUser(user, group); });
    m_process.start(program(u"initdb"_s), {u"-D"_s, m_directory.filePath(u"data"_s), u"-U"_s, u"postgres"_s,
                                           u"-A"_s, u"trust"_s, u"--no-sync"_s, u"--locale=C"_s});
    if (!m_process.waitForFinished(60'000) || m_process.exitCode() != 0)
        qFatal("PostgreSQL makes no cluster: %s", m_process.readAll().constData());

    const CertificateFiles files = ca.good();
    const QString key = m_directory.filePath(u"server.key"_s);
    writeFile(m_directory.filePath(u"server.pem"_s), readFile(files.certificate));
    writeFile(key, readFile(files.key));
    QFile::setPermissions(key, QFile::ReadOwner | QFile::WriteOwner);
    QFile::setPermissions(m_directory.filePath(u"server.pem"_s), QFile::ReadOwner | QFile::ReadOther);
    giveToUser(key);
}

bool Postgres::start(Ssl ssl)
{
    m_port = unusedPort();
    QStringList arguments = {u"-D"_s, m_directory.filePath(u"data"_s), u"-p"_s, QString::number(m_port)};
    for (const QString &setting :
         {u"listen_addresses=127.0.0.1"_s, u"unix_socket_directories="_s + m_directory.path(), u"fsync=off"_s,
          ssl == Ssl::On ? u"ssl=on"_s : u"ssl=off"_s,
          u"ssl_cert_file="_s + m_directory.filePath(u"server.pem"_s),
          u"ssl_key_file="_s + m_directory.filePath(u"server.key"_s)})
        arguments += {u"-c"_s, setting};
    m_process.start(program(u"postgres"_s), arguments);
    QElapsedTimer clock;
    clock.start();
    while (m_process.state() != QProcess::NotRunning && clock.elapsed() < 30'000) {
        // It accepts before it is ready to serve.
        if (QProcess::execute(program(u"pg_isready"_s),
                              {u"-q"_s, u"-h"_s, u"127.0.0.1"_s, u"-p"_s, QString::number(m_port)}) == 0)
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

/** SIGINT lets PostgreSQL drop its clients and end in good order. */
void Postgres::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    ::kill(pid_t(m_process.processId()), SIGINT);
    if (!m_process.waitForFinished(10'000)) {
        // The parent of the workers takes them along.
        ::kill(pid_t(m_process.processId()), SIGQUIT);
        if (!m_process.waitForFinished(10'000)) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
}

} // namespace vantage::test
