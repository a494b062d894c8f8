// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later

/* Results on their way through TLS to the manager's disk: stored and acknowledged a second, and what one costs the
   manager, with 1, 100 and 1,000 agents; beside a program in C that puts the same rows into SQLite with the same
   durability. The agents only send frames that were encoded before; they take their part of the same machine. */

#include "common/link/identity.h"
#include "common/link/join_string.h"
#include "common/link/peer.h"
#include "tests/bench/load_server_process.h"
#include "tests/support/manager_process.h"
#include "tests/support/test_files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QtEndian>

#include <cstdio>
#include <sys/resource.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace vantage {
namespace {

constexpr int checks = 100;
constexpr quint64 resultsInAll = 600'000;
constexpr quint64 rowsOfFrame = 100;
constexpr long rowsOfCommit = 1200; ///< of the reference: what comes in 20 ms at the rate that is aimed at
constexpr auto patience = 120s;
const Epoch epochOfAll(77);

CheckResult resultOf(quint64 number, UtcTime start)
{
    FieldWriter fields;
    fields.add("resolve_us"_L1, Micros(812)).add("connect_us"_L1, Micros(12'400 + qint64(number % 500)));
    CheckResult result;
    result.check = CheckId(number % checks + 1);
    result.revision = Revision(1);
    result.kind = Kind::Tcp;
    result.target = u"shop.example.com:443"_s;
    result.scheduled = start + std::chrono::seconds(number / checks);
    result.started = result.scheduled + Micros(350);
    result.duration = Micros(13'212 + number % 1000);
    result.late = Micros(350);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.address = u"192.0.2.17:443"_s;
    result.description = u"port open"_s;
    result.fields = fields.take();
    return result;
}

/** Frames of results from the first one on, the same for every agent: they share an epoch. */
struct Frames
{
    std::vector<QByteArray> bytes;
    std::vector<quint64> costs;
    QByteArray rows; ///< each with its length before it
    qsizetype rowSize = 0;

    explicit Frames(quint64 count)
    {
        const UtcTime start = utcNow() - std::chrono::seconds(count / checks);
        for (quint64 first = 1; first <= count; first += rowsOfFrame) {
            Results results{epochOfAll, Seq(first), {}};
            quint64 cost = batchCost;
            for (quint64 i = 0; i < rowsOfFrame; ++i) {
                results.rows += encodeResult(resultOf(first + i, start));
                const QByteArray &row = results.rows.back();
                cost += costOf(row);
                rowSize = row.size();
                const quint32 length = qToLittleEndian(quint32(row.size()));
                rows += QByteArray(reinterpret_cast<const char *>(&length), sizeof length) + row;
            }
            bytes.push_back(encode(results));
            costs.push_back(cost);
        }
    }
};

/** An agent that joins and then sends the frames as fast as credit allows. */
class Sender : public QObject
{
public:
    Sender(const JoinString &join, const Frames &frames)
        : m_frames(frames)
        , m_identity(makeIdentity().value())
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(linkSecurity(m_identity, LinkSide::Agent));
        socket->connectToHostEncrypted(u"127.0.0.1"_s, join.port);
        PeerSettings settings;
        settings.frameCap = frameCapFromManager;
        m_peer = std::make_unique<Peer>(std::move(socket), settings);
        connect(m_peer.get(), &Peer::received, this, &Sender::take);
        connect(m_peer.get(), &Peer::closed, this,
                [](const QString &reason) { qFatal("an agent was cut off: %s", qUtf8Printable(reason)); });
        Hello hello;
        hello.version = u"sender"_s;
        hello.name = u"sender"_s;
        hello.bootId = u"0123456789abcdef"_s;
        hello.epoch = epochOfAll;
        hello.token = join.token;
        hello.clock = utcNow();
        m_peer->send(hello);
    }

    [[nodiscard]] bool isJoined() const { return m_joined; }
    [[nodiscard]] bool isDone() const { return m_acknowledged == m_frames.bytes.size(); }

    void begin()
    {
        m_begun = true;
        sendMore();
    }

private:
    void take(const Message &message)
    {
        if (const auto *welcome = std::get_if<Welcome>(&message)) {
            m_joined = true;
            m_credit = welcome->credit;
        } else if (const auto *ack = std::get_if<Ack>(&message)) {
            m_credit = ack->credit;
            while (m_acknowledged < m_sent && (m_acknowledged + 1) * rowsOfFrame <= ack->seq.value)
                m_inFlight -= m_frames.costs[m_acknowledged++];
            sendMore();
        }
    }

    void sendMore()
    {
        while (m_begun && m_sent < m_frames.bytes.size() &&
               (m_inFlight == 0 || m_inFlight + m_frames.costs[m_sent] <= m_credit)) {
            m_inFlight += m_frames.costs[m_sent];
            m_peer->sendEncoded(m_frames.bytes[m_sent++]);
        }
    }

    const Frames &m_frames;
    Identity m_identity;
    std::unique_ptr<Peer> m_peer;
    bool m_joined = false;
    bool m_begun = false;
    quint64 m_credit = 0;
    quint64 m_inFlight = 0;
    size_t m_sent = 0;
    size_t m_acknowledged = 0;
};

QByteArray configuration(int agents)
{
    QJsonArray all;
    for (int i = 1; i <= agents; ++i)
        all.append(i);
    QJsonArray list;
    for (int i = 1; i <= checks; ++i)
        list.append(QJsonObject{{u"id"_s, i},
                                {u"kind"_s, u"TCP"_s},
                                {u"target"_s, u"shop.example.com"_s},
                                {u"options"_s, QJsonObject{{u"port"_s, u"443"_s}}},
                                {u"interval"_s, 1},
                                {u"agents"_s, all}});
    return QJsonDocument(
               QJsonObject{{u"format"_s, u"vantage-configuration"_s}, {u"version"_s, 1}, {u"checks"_s, list}})
        .toJson();
}

template <typename Reached>
void until(const char *what, Reached reached)
{
    const SteadyTime begin = SteadyClock::now();
    while (!reached()) {
        if (SteadyClock::now() - begin > patience)
            qFatal("%s: not within %lld s", what, static_cast<long long>(patience.count()));
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
}

void benchAgents(int count, double rawRows, double rawCpu)
{
    test::ManagerProcess manager(QStringLiteral(VANTAGE_MANAGERD), QStringLiteral(VANTAGECTL));
    test::writeFile(manager.path(u"config.json"_s), configuration(count));
    manager.start();
    const Frames frames(resultsInAll / quint64(count));
    QList<JoinString> joins;
    for (int i = 0; i < count; ++i)
        joins += parseJoinString(manager.invitation()).value();
    const double before = manager.residentMebibytes();
    std::vector<std::unique_ptr<Sender>> senders;
    for (const JoinString &join : joins)
        senders.push_back(std::make_unique<Sender>(join, frames));
    until("joining", [&] { return std::ranges::all_of(senders, &Sender::isJoined); });
    const double links = manager.residentMebibytes() - before;

    const double cpu = manager.cpuSeconds();
    const SteadyTime begin = SteadyClock::now();
    for (const auto &sender : senders)
        sender->begin();
    until("storing", [&] { return std::ranges::all_of(senders, &Sender::isDone); });
    const double wall = std::chrono::duration<double>(SteadyClock::now() - begin).count();
    const double perResult = (manager.cpuSeconds() - cpu) / double(resultsInAll) * 1e6;
    std::printf(
        "%5d agent(s) %9.0f results/s (%.2f of the reference)   %5.1f us CPU a result (%.1f times the "
        "reference)   %.0f KiB a link   %.0f MiB at the peak\n",
        count, double(resultsInAll) / wall, double(resultsInAll) / wall / rawRows, perResult,
        perResult / rawCpu, links * 1024 / count, manager.peakMebibytes());
    senders.clear();
    if (!manager.stop())
        qFatal("the manager did not leave by itself");
}

std::pair<double, double> benchReference()
{
    const QTemporaryDir folder;
    const Frames frames(resultsInAll / 10);
    test::writeFile(folder.filePath(u"rows"_s), frames.rows);
    QProcess reference;
    reference.start(programBeside(u"vantage-bench-raw-sqlite"_s),
                    {folder.filePath(u"raw.sqlite"_s), folder.filePath(u"rows"_s), u"10"_s,
                     QString::number(rowsOfCommit)});
    if (!reference.waitForFinished(-1) || reference.exitCode() != 0)
        qFatal("the reference failed");
    const QList<QByteArray> words = reference.readAllStandardOutput().simplified().split(' ');
    std::printf("SQLite in C, %ld rows a commit: %s rows/s, %s us CPU a row of %lld bytes\n", rowsOfCommit,
                words.value(0).constData(), words.value(1).constData(),
                static_cast<long long>(frames.rowSize));
    return {words.value(0).toDouble(), words.value(1).toDouble()};
}

} // namespace
} // namespace vantage

int main(int argc, char **argv)
{
    rlimit files{};
    getrlimit(RLIMIT_NOFILE, &files);
    files.rlim_cur = files.rlim_max;
    setrlimit(RLIMIT_NOFILE, &files);
    std::setvbuf(stdout, nullptr, _IOLBF, 0);
    const QCoreApplication application(argc, argv);
    const auto [rows, cpu] = vantage::benchReference();
    for (const int agents : {1, 100, 1000})
        vantage::benchAgents(agents, rows, cpu);
}
