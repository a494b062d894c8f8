// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/link/identity.h"
#include "common/link/join_string.h"
#include "common/link/peer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSslSocket>
#include <QtEndian>

namespace vantage {

/** What the agents of a benchmark watch: numbers from 1. */
inline constexpr int checksOfSenders = 100;
inline constexpr quint64 rowsOfFrame = 100;

[[nodiscard]] inline CheckResult resultOf(quint64 number, UtcTime start)
{
    FieldWriter fields;
    fields.add(QLatin1StringView("resolve_us"), Micros(812))
        .add(QLatin1StringView("connect_us"), Micros(12'400 + qint64(number % 500)));
    CheckResult result;
    result.check = CheckId(number % checksOfSenders + 1);
    result.revision = Revision(1);
    result.kind = Kind::Tcp;
    result.target = QStringLiteral("shop.example.com:443");
    result.scheduled = start + std::chrono::seconds(number / checksOfSenders);
    result.started = result.scheduled + Micros(350);
    result.duration = Micros(13'212 + number % 1000);
    result.late = Micros(350);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.address = QStringLiteral("192.0.2.17:443");
    result.description = QStringLiteral("port open");
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

    static constexpr Epoch epoch{77};

    explicit Frames(quint64 count)
    {
        const UtcTime start = utcNow() - std::chrono::seconds(count / checksOfSenders);
        for (quint64 first = 1; first <= count; first += rowsOfFrame) {
            Results results{epoch, Seq(first), {}};
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

/** An agent that joins and sends the frames when it is told to. Ends the program where it is cut off. */
class SendingAgent : public QObject
{
public:
    SendingAgent(const JoinString &join, const Frames &frames)
        : m_frames(frames)
        , m_identity(makeIdentity().value())
    {
        auto socket = std::make_unique<QSslSocket>();
        socket->setSslConfiguration(linkSecurity(m_identity, LinkSide::Agent));
        socket->connectToHostEncrypted(QStringLiteral("127.0.0.1"), join.port);
        PeerSettings settings;
        settings.frameCap = frameCapFromManager;
        m_peer = std::make_unique<Peer>(std::move(socket), settings);
        connect(m_peer.get(), &Peer::received, this, &SendingAgent::take);
        connect(m_peer.get(), &Peer::closed, this,
                [](const QString &reason) { qFatal("an agent was cut off: %s", qUtf8Printable(reason)); });
        Hello hello;
        hello.version = QStringLiteral("sender");
        hello.name = QStringLiteral("sender");
        hello.bootId = QStringLiteral("0123456789abcdef");
        hello.epoch = Frames::epoch;
        hello.token = join.token;
        hello.clock = utcNow();
        m_peer->send(hello);
    }

    [[nodiscard]] bool isJoined() const { return m_joined; }
    /** Results of this agent that the manager has on disk. */
    [[nodiscard]] quint64 acknowledged() const { return m_acknowledged * rowsOfFrame; }
    [[nodiscard]] bool isDone() const { return m_acknowledged == m_frames.bytes.size(); }

    /** As fast as credit allows. */
    void begin() { send(m_frames.bytes.size()); }

    /** So many frames more, as soon as credit allows. */
    void send(size_t frames)
    {
        m_wanted = std::min(m_wanted + frames, m_frames.bytes.size());
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
        while (m_sent < m_wanted && (m_inFlight == 0 || m_inFlight + m_frames.costs[m_sent] <= m_credit)) {
            m_inFlight += m_frames.costs[m_sent];
            m_peer->sendEncoded(m_frames.bytes[m_sent++]);
        }
    }

    const Frames &m_frames;
    Identity m_identity;
    std::unique_ptr<Peer> m_peer;
    bool m_joined = false;
    size_t m_wanted = 0;
    quint64 m_credit = 0;
    quint64 m_inFlight = 0;
    size_t m_sent = 0;
    size_t m_acknowledged = 0;
};

/** Gives each of so many agents all checks. */
[[nodiscard]] inline QByteArray configurationFor(int agents)
{
    QJsonArray all;
    for (int i = 1; i <= agents; ++i)
        all.append(i);
    QJsonArray list;
    for (int i = 1; i <= checksOfSenders; ++i)
        list.append(QJsonObject{
            {QStringLiteral("id"), i},
            {QStringLiteral("kind"), QStringLiteral("TCP")},
            {QStringLiteral("target"), QStringLiteral("shop.example.com")},
            {QStringLiteral("options"), QJsonObject{{QStringLiteral("port"), QStringLiteral("443")}}},
            {QStringLiteral("interval"), 1},
            {QStringLiteral("agents"), all}});
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), QStringLiteral("vantage-configuration")},
                                     {QStringLiteral("version"), 1},
                                     {QStringLiteral("checks"), list}})
        .toJson();
}

} // namespace vantage
