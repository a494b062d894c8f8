// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_writer.h"

#include <QThread>

namespace vantage {

namespace {

/** The newest rows that are committed and not acknowledged: they follow each other, the last one is the
 * newest. */
class Recent
{
public:
    explicit Recent(qint64 limit)
        : m_limit(limit)
    {
    }

    void append(Seq first, const QList<QByteArray> &rows)
    {
        if (first.value != m_first.value + m_rows.size())
            clear(first);
        for (const QByteArray &row : rows) {
            m_bytes += row.size();
            m_rows.push_back(row);
        }
        while (m_bytes > m_limit)
            dropFront();
    }

    void acknowledge(Seq seq)
    {
        while (!m_rows.empty() && m_first <= seq)
            dropFront();
    }

    void clear(Seq next)
    {
        m_rows.clear();
        m_bytes = 0;
        m_first = next;
    }

    [[nodiscard]] bool contains(Seq seq) const
    {
        return seq >= m_first && seq.value < m_first.value + m_rows.size();
    }

    [[nodiscard]] QList<QByteArray> from(Seq seq, qsizetype maximumBytes) const
    {
        QList<QByteArray> rows;
        qsizetype bytes = 0;
        for (size_t i = seq.value - m_first.value; i < m_rows.size(); ++i) {
            bytes += m_rows[i].size();
            if (!rows.isEmpty() && bytes > maximumBytes)
                break;
            rows += m_rows[i];
        }
        return rows;
    }

private:
    void dropFront()
    {
        m_bytes -= m_rows.front().size();
        m_rows.pop_front();
        ++m_first.value;
    }

    qint64 m_limit;
    std::deque<QByteArray> m_rows;
    Seq m_first;
    qint64 m_bytes = 0;
};

class SqliteSpool final : public Spool
{
public:
    explicit SqliteSpool(const SpoolLimits &limits)
        : m_writer(new SpoolWriter(limits))
        , m_recent(limits.recent)
    {
        m_thread.setObjectName(QStringLiteral("spool"));
        m_writer->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
        connect(m_writer, &SpoolWriter::trouble, this, &Spool::trouble);
        m_thread.start();
    }

    ~SqliteSpool() override
    {
        QMetaObject::invokeMethod(m_writer, &SpoolWriter::finish, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }

    [[nodiscard]] Result<void> open(const QString &path)
    {
        Result<SpoolWriter::Opened> found;
        QMetaObject::invokeMethod(
            m_writer, [&] { found = m_writer->open(path); }, Qt::BlockingQueuedConnection);
        if (!found)
            return tl::unexpected<Error>(found.error());
        // What happened until here is in `found`.
        connect(m_writer, &SpoolWriter::committed, this, &SqliteSpool::keep);
        connect(m_writer, &SpoolWriter::found, this, &SqliteSpool::answer);
        connect(m_writer, &SpoolWriter::ended, this,
                [this](const EpochAccount &account) { m_ended.push_back(account); });
        connect(m_writer, &SpoolWriter::renewed, this, &SqliteSpool::begin);
        m_epoch = found->position.epoch;
        m_last = found->position.last;
        m_stopped = found->stopped;
        m_ended.assign(found->ended.begin(), found->ended.end());
        m_recent.clear(Seq(m_last.value + 1));
        if (!found->notice.isEmpty())
            QMetaObject::invokeMethod(
                this, [this, notice = found->notice] { Q_EMIT trouble(notice); }, Qt::QueuedConnection);
        return {};
    }

    [[nodiscard]] Epoch epoch() const override { return m_ended.empty() ? m_epoch : m_ended.front().epoch; }
    [[nodiscard]] Seq last() const override { return m_ended.empty() ? m_last : m_ended.front().last; }
    [[nodiscard]] UtcTime stopped() const override { return m_stopped; }

    void append(QList<QByteArray> rows) override
    {
        if (!rows.isEmpty())
            m_writer->enqueue(std::move(rows));
    }

    void read(quint64 token, Seq from, qsizetype maximumBytes) override
    {
        if (!m_ended.empty()) {
            QMetaObject::invokeMethod(
                this, [this, token, from, account = m_ended.front()] { answerEnded(token, from, account); },
                Qt::QueuedConnection);
            return;
        }
        if (m_recent.contains(from)) {
            QMetaObject::invokeMethod(
                this,
                [this, token, from, found = m_recent.from(from, maximumBytes)] {
                    Q_EMIT rows(token, from, found, {});
                },
                Qt::QueuedConnection);
            return;
        }
        QMetaObject::invokeMethod(
            m_writer,
            [writer = m_writer, token, from, maximumBytes] { writer->read(token, from, maximumBytes); },
            Qt::QueuedConnection);
    }

    void acknowledge(Seq seq) override
    {
        if (!m_ended.empty()) {
            if (seq >= m_ended.front().last)
                leaveEnded();
            return;
        }
        m_recent.acknowledge(seq);
        QMetaObject::invokeMethod(
            m_writer, [writer = m_writer, seq] { writer->acknowledge(seq); }, Qt::QueuedConnection);
    }

    void renew() override
    {
        if (m_ended.empty())
            QMetaObject::invokeMethod(m_writer, &SpoolWriter::renew, Qt::QueuedConnection);
        else
            leaveEnded();
    }

private:
    void answer(quint64 token, Seq first, const QList<QByteArray> &found, const QList<SpoolLoss> &lost)
    {
        // What is declared lost is not here either, whatever the file has lost of it: the link goes by that.
        if (!lost.isEmpty())
            m_recent.acknowledge(lost.back().last);
        Q_EMIT rows(token, first, found, lost);
    }

    void keep(Seq first, const QList<QByteArray> &rows)
    {
        m_recent.append(first, rows);
        m_last = Seq(first.value + quint64(rows.size()) - 1);
        if (m_ended.empty())
            Q_EMIT committed(m_last);
    }

    void begin(Epoch epoch, Seq last)
    {
        m_epoch = epoch;
        m_last = last;
        m_recent.clear(Seq(last.value + 1));
        Q_EMIT renewed();
    }

    /** All that is left of an epoch is what the manager has of it. */
    void answerEnded(quint64 token, Seq from, const EpochAccount &account)
    {
        QList<SpoolLoss> lost;
        const auto add = [&](Seq last, LossCause cause) {
            if (from <= last)
                lost += SpoolLoss{from, last, cause};
            from = std::max(from, Seq(last.value + 1));
        };
        add(account.acknowledged, LossCause::Trimmed);
        add(account.last, LossCause::SpoolDamaged);
        Q_EMIT rows(token, from, {}, lost);
    }

    /** Queued: who acknowledges is in the middle of something. */
    void leaveEnded()
    {
        QMetaObject::invokeMethod(
            this,
            [this, epoch = m_ended.front().epoch] {
                if (m_ended.empty() || m_ended.front().epoch != epoch)
                    return;
                m_ended.pop_front();
                QMetaObject::invokeMethod(
                    m_writer, [writer = m_writer, epoch] { writer->forgetEnded(epoch); },
                    Qt::QueuedConnection);
                Q_EMIT renewed();
            },
            Qt::QueuedConnection);
    }

    QThread m_thread;
    SpoolWriter *m_writer; ///< lives in the thread
    /** Epochs that ended with a damaged file: the manager is told of their losses first, as if nothing else was here. */
    std::deque<EpochAccount> m_ended;
    Epoch m_epoch;
    Seq m_last;
    UtcTime m_stopped{};
    Recent m_recent;
};

} // namespace

Result<std::unique_ptr<Spool>> openSqliteSpool(const QString &path, const SpoolLimits &limits)
{
    auto spool = std::make_unique<SqliteSpool>(limits);
    return spool->open(path).map([&]() -> std::unique_ptr<Spool> { return std::move(spool); });
}

} // namespace vantage
