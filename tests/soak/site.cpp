// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/site.h"

#include "gui-manager/store/store.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <utility>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 600'000;
constexpr int farewell = 15'000;

QString nameOf(int agent)
{
    return u"agent-%1"_s.arg(agent);
}

} // namespace

Site::Site(int agents, int checks)
    : m_port(unusedPort())
{
    for (int i = 0; i < agents; ++i)
        m_agents.push_back(std::make_unique<QProcess>());
    writeConfiguration(agents, checks);
}

Site::~Site()
{
    for (const auto &agent : m_agents) {
        agent->kill();
        agent->waitForFinished();
    }
    killManager();
}

void Site::writeConfiguration(int agents, int checks) const
{
    QJsonArray all;
    for (int i = 1; i <= agents; ++i)
        all.append(i);
    const QString closed = QString::number(unusedPort());
    QJsonArray list;
    for (int i = 1; i <= checks; ++i)
        list.append(QJsonObject{{u"id"_s, i},
                                {u"kind"_s, u"TCP"_s},
                                {u"target"_s, u"127.0.0.1"_s},
                                {u"options"_s, QJsonObject{{u"port"_s, closed}}},
                                {u"interval"_s, 0.1},
                                {u"agents"_s, all}});
    const QJsonObject configuration{
        {u"format"_s, u"vantage-configuration"_s}, {u"version"_s, 1}, {u"checks"_s, list}};
    if (!QDir().mkpath(path(u"manager"_s)))
        qFatal("%s cannot be made", qUtf8Printable(path(u"manager"_s)));
    writeFile(path(u"manager/config.json"_s), QJsonDocument(configuration).toJson());
}

void Site::start(QProcess &process, const QString &program, const QStringList &arguments, const QString &name)
{
    // The manager prints every result.
    if (&process == &m_manager)
        process.setStandardOutputFile(QProcess::nullDevice());
    else
        process.setStandardOutputFile(path(name + u".log"_s), QIODevice::Append);
    process.setStandardErrorFile(path(name + u".errors.log"_s), QIODevice::Append);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForStarted())
        qFatal("%s: %s", qUtf8Printable(program), qUtf8Printable(process.errorString()));
}

void Site::startManager()
{
    start(m_manager, QStringLiteral(VANTAGE_MANAGERD),
          {u"--listen"_s, u"localhost:%1"_s.arg(m_port), u"--data"_s, path(u"manager"_s)}, u"manager"_s);
}

void Site::startAgent(int agent)
{
    QProcess &process = *m_agents.at(size_t(agent));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"VANTAGE_SPOOL_JOURNAL"_s, path(nameOf(agent) + u".journal"_s));
    process.setProcessEnvironment(environment);
    start(process, QStringLiteral(VANTAGE_AGENT),
          {u"--quiet"_s, u"--manager"_s, u"localhost:%1"_s.arg(m_through.value_or(m_port)), u"--data"_s,
           path(nameOf(agent)), u"--name"_s, nameOf(agent)},
          nameOf(agent));
}

void Site::killManager()
{
    m_manager.kill();
    m_manager.waitForFinished();
}

void Site::killAgent(int agent)
{
    m_agents.at(size_t(agent))->kill();
    m_agents.at(size_t(agent))->waitForFinished();
}

namespace {

bool stop(QProcess &process)
{
    process.terminate();
    return QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, farewell) &&
           process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

} // namespace

bool Site::stopManager()
{
    return stop(m_manager);
}

bool Site::stopAgent(int agent)
{
    return stop(*m_agents.at(size_t(agent)));
}

bool Site::pauseChecks()
{
    const auto isPaused = [this] {
        for (int i = 1; i <= agents(); ++i) {
            QProcess ctl;
            ctl.start(QStringLiteral(VANTAGECTL),
                      {u"--data"_s, path(u"manager"_s), u"pause"_s, QString::number(i)});
            if (!QTest::qWaitFor([&ctl] { return ctl.state() == QProcess::NotRunning; }, farewell) ||
                ctl.exitCode() != 0)
                return false;
        }
        return true;
    };
    return QTest::qWaitFor(isPaused, patience);
}

qint64 Site::journalled() const
{
    qint64 bytes = 0;
    for (int i = 0; i < agents(); ++i)
        bytes += QFileInfo(path(nameOf(i) + u".journal"_s)).size();
    return bytes;
}

bool Site::drains()
{
    // Every agent has learned that there is nothing to do, and has had time to finish. One that was silent for long
    // may still begin again: then what is to be stored is looked up anew.
    const SteadyTime end = SteadyClock::now() + std::chrono::milliseconds(patience);
    qint64 before = -1;
    QMap<quint64, quint64> wanted;
    while (SteadyClock::now() < end) {
        QTest::qWait(2000);
        const qint64 now = journalled();
        if (now != std::exchange(before, now)) {
            wanted.clear();
            continue;
        }
        if (wanted.isEmpty()) {
            // Seldom: a proxy in this thread stands still meanwhile.
            Oracle journals;
            for (int i = 0; i < agents(); ++i)
                journals.readJournal(path(nameOf(i) + u".journal"_s));
            wanted = journals.lastOfEpochs();
        }
        if (isSettled(path(u"manager/results.sqlite"_s), wanted))
            return true;
    }
    return false;
}

Oracle Site::account() const
{
    Oracle oracle;
    for (int i = 0; i < agents(); ++i)
        oracle.readJournal(path(nameOf(i) + u".journal"_s));
    oracle.readStore(path(u"manager/results.sqlite"_s));
    return oracle;
}

QString Site::lastWords() const
{
    QString words;
    for (const QString &name : QDir(m_dir.path()).entryList({u"*.log"_s})) {
        QFile file(path(name));
        if (file.open(QIODevice::ReadOnly))
            words += name + u":\n"_s + QString::fromUtf8(file.readAll().right(2000)) + u'\n';
    }
    return words;
}

} // namespace vantage::test
