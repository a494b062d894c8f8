// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/link/uplink.h"
#include "tests/agent/fake_manager.h"

#include <QTemporaryDir>

namespace vantage::test {

/** A spool in memory, whose answers come from the event loop like the real one's. */
class MemorySpool final : public Spool
{
public:
    [[nodiscard]] Epoch epoch() const override { return m_epoch; }
    [[nodiscard]] Seq last() const override { return m_last; }
    [[nodiscard]] UtcTime stopped() const override { return {}; }
    void append(QList<QByteArray> added) override
    {
        for (const QByteArray &row : added)
            m_rows.insert_or_assign(Seq(++m_last.value), row);
        Q_EMIT committed(m_last);
    }
    void read(quint64 token, Seq from, qsizetype maximumBytes) override
    {
        Seq first(m_last.value + 1);
        QList<QByteArray> found;
        qsizetype bytes = 0;
        for (auto it = m_rows.lower_bound(from); it != m_rows.end(); ++it) {
            bytes += it->second.size();
            if (!found.isEmpty() && bytes > maximumBytes)
                break;
            first = found.isEmpty() ? it->first : first;
            found += it->second;
        }
        QList<SpoolLoss> lost;
        for (Seq seq = from; seq < first; ++seq.value) {
            const LossCause cause = m_lost.contains(seq) ? m_lost.at(seq) : LossCause::Trimmed;
            if (lost.isEmpty() || lost.constLast().cause != cause)
                lost += SpoolLoss{seq, seq, cause};
            lost.last().last = seq;
        }
        const auto answer = [this, token, first, found, lost] {
            Q_EMIT rows(token, first, found, lost);
        };
        if (delaysAnswers)
            delayed.emplace_back(answer);
        else
            QMetaObject::invokeMethod(this, answer, Qt::QueuedConnection);
    }
    void acknowledge(Seq seq) override
    {
        acknowledged = seq;
        m_rows.erase(m_rows.begin(), m_rows.lower_bound(seq));
    }
    void renew() override
    {
        m_epoch = Epoch(m_epoch.value + 1);
        std::map<Seq, QByteArray> renumbered;
        for (auto &[seq, row] : m_rows) {
            if (seq > acknowledged)
                renumbered.emplace(Seq(renumbered.size() + 1), row);
        }
        m_rows = std::move(renumbered);
        m_last = Seq(m_rows.size());
        acknowledged = Seq();
        QMetaObject::invokeMethod(this, &Spool::renewed, Qt::QueuedConnection);
    }

    void lose(Seq from, Seq to, LossCause cause)
    {
        for (Seq seq = from; seq <= to; ++seq.value) {
            m_rows.erase(seq);
            m_lost[seq] = cause;
        }
    }

    Seq acknowledged;
    bool delaysAnswers = false;
    std::vector<std::function<void()>> delayed; ///< what the test answers when it likes

private:
    Epoch m_epoch{77};
    Seq m_last;
    std::map<Seq, QByteArray> m_rows;
    std::map<Seq, LossCause> m_lost;
};

inline QByteArray resultOf(quint64 check, const QString &description)
{
    CheckResult result;
    result.check = CheckId(check);
    result.kind = Kind::Tcp;
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = description;
    return encodeResult(result);
}

inline QList<QByteArray> resultRows(int count, qsizetype descriptionSize = 10)
{
    QList<QByteArray> rows;
    for (int i = 0; i < count; ++i)
        rows += resultOf(1, QString::number(i).leftJustified(descriptionSize, u'.'));
    return rows;
}

inline ManagerLink::Settings settingsFor(quint16 port, const QString &host = QStringLiteral("127.0.0.1"))
{
    ManagerLink::Settings settings;
    settings.manager = {host, port};
    settings.rhythm.first = std::chrono::milliseconds(1);
    settings.rhythm.most = std::chrono::milliseconds(100);
    return settings;
}

/** The agent's end, over any spool. */
struct Linked
{
    QTemporaryDir pins;
    Membership membership;
    ManagerLink link;
    Uplink uplink;
    QStringList waits;

    Linked(Spool &spool, const ManagerLink::Settings &settings)
        : membership(pins.filePath(QStringLiteral("manager")), settings.manager, {})
        , link(settings, makeIdentity().value(), membership,
               [&spool] {
                   Hello hello;
                   hello.name = QStringLiteral("one");
                   hello.epoch = spool.epoch();
                   hello.lastSeq = spool.last();
                   return hello;
               })
        , uplink(link, spool)
    {
        QObject::connect(&link, &ManagerLink::waiting, &link,
                         [this](std::chrono::milliseconds, const QString &why) { waits += why; });
        QObject::connect(&link, &ManagerLink::received, &uplink, [this](const Message &message) {
            if (const auto *ack = std::get_if<Ack>(&message))
                uplink.handle(*ack);
        });
    }
    [[nodiscard]] bool join()
    {
        link.start();
        return QTest::qWaitFor([this] { return link.isJoined(); }, 15'000);
    }
};

struct WithMemorySpool
{
    MemorySpool spool;
};

/** The agent's end over a spool in memory. */
struct Client : WithMemorySpool, Linked
{
    explicit Client(const ManagerLink::Settings &settings)
        : Linked(spool, settings)
    {
    }
};

} // namespace vantage::test
