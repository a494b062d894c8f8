// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QStringList>

namespace vantage::test {

/** What became of every result: compares what the agents' spools committed, by the journals that test builds write
    right after each commit, with what the manager has stored or knows as lost. */
class Oracle
{
public:
    /** A journal of one agent; its lines are "epoch seq digest"; others tell of a new epoch. */
    void readJournal(const QString &path);
    /** Newest number of each epoch, as the journals have it. */
    [[nodiscard]] QMap<quint64, quint64> lastOfEpochs() const;

    /** A manager's database; the manager has stopped, or is at rest. */
    void readStore(const QString &path);
    /** What is wrong, a sentence each: a result that is neither stored nor lost, one that is stored twice or differs, a
        gap between the numbers of an epoch. */
    [[nodiscard]] QStringList faults() const;

    /** How often an agent began a new epoch, for which it may have sent again what was stored already. */
    [[nodiscard]] int renewals() const { return m_renewals; }
    [[nodiscard]] qsizetype committed() const;
    [[nodiscard]] qsizetype stored() const;
    [[nodiscard]] quint64 lost() const;

private:
    struct Stream
    {
        QMap<quint64, QByteArray> committed; ///< seq -> digest, as text
        QMap<quint64, QByteArray> stored;
        QList<quint64> twice;
        QMap<quint64, quint64> lost; ///< from -> to
        [[nodiscard]] bool isLost(quint64 seq) const;
    };
    QMap<quint64, Stream> m_streams; ///< by epoch
    int m_renewals = 0;
};

/** Whether a manager's database has, stored or as lost, all numbers up to these of each epoch. Quick. */
[[nodiscard]] bool isSettled(const QString &store, QMap<quint64, quint64> lastOfEpochs);

} // namespace vantage::test
