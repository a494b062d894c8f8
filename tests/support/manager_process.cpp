// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/manager_process.h"

#include "common/link/join_string.h"
#include "tests/support/test_files.h"

#include <QTest>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 60'000;

struct Answer
{
    int exitCode = -1;
    QString out;
    QString errors;
};

Answer run(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.closeWriteChannel();
    if (!QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, patience))
        return {-1, {}, process.errorString()};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

} // namespace

ManagerProcess::ManagerProcess(QString managerd, QString vantagectl)
    : m_managerd(std::move(managerd))
    , m_ctl(std::move(vantagectl))
    , m_port(unusedPort())
{
}

ManagerProcess::~ManagerProcess()
{
    m_process.kill();
    m_process.waitForFinished();
}

void ManagerProcess::start()
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start(m_managerd, {u"--listen"_s, u"localhost:%1"_s.arg(m_port), u"--data"_s, m_dir.path()});
    const auto answers = [this] {
        return run(m_ctl, {u"--data"_s, m_dir.path(), u"agents"_s}).exitCode == 0;
    };
    if (!m_process.waitForStarted() || !QTest::qWaitFor(answers, patience))
        qFatal("%s does not start: %s", qUtf8Printable(m_managerd), qUtf8Printable(m_process.errorString()));
}

bool ManagerProcess::stop()
{
    m_process.terminate();
    return QTest::qWaitFor([this] { return m_process.state() == QProcess::NotRunning; }, patience) &&
           m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0;
}

QString ManagerProcess::ask(const QStringList &words) const
{
    const Answer answer = run(m_ctl, QStringList{u"--data"_s, m_dir.path()} + words);
    if (answer.exitCode != 0)
        qFatal("vantagectl %s: %s", qUtf8Printable(words.join(u' ')), qUtf8Printable(answer.errors));
    return answer.out;
}

QString ManagerProcess::invitation() const
{
    return ask({u"enrol"_s}).section(u'\'', 1, 1);
}

QString ManagerProcess::token() const
{
    const Result<JoinString> join = parseJoinString(invitation());
    if (!join)
        qFatal("%s", qUtf8Printable(join.error().message));
    return join->token;
}

double ManagerProcess::cpuSeconds() const
{
    const QList<QByteArray> words = readFile(u"/proc/%1/stat"_s.arg(m_process.processId())).split(' ');
    return (words.value(13).toDouble() + words.value(14).toDouble()) / double(sysconf(_SC_CLK_TCK));
}

double ManagerProcess::memory(const char *which) const
{
    const QByteArray status = readFile(u"/proc/%1/status"_s.arg(m_process.processId()));
    for (const QByteArray &line : status.split('\n')) {
        if (line.startsWith(which))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    qFatal("the manager has no %s: it is gone", which);
}

} // namespace vantage::test
