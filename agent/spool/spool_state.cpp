// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_state.h"

#include <QFile>
#include <QSaveFile>

#include <algorithm>

namespace vantage {
using namespace std::chrono_literals;

namespace {

constexpr auto saveEvery = 5s;

QByteArray textOf(const EpochAccount &account)
{
    return QByteArray::number(quint64(account.epoch.value), 16) + ' ' +
           QByteArray::number(quint64(account.last.value)) + ' ' +
           QByteArray::number(quint64(account.acknowledged.value)) + ' ' +
           QByteArray::number(qint64(account.committed.time_since_epoch().count()));
}

/** Of a line whose checksum has been found right. */
EpochAccount accountFrom(const QByteArray &line)
{
    const QList<QByteArray> words = line.split(' ');
    EpochAccount account;
    account.epoch = Epoch(words.value(0).toULongLong(nullptr, 16));
    account.last = Seq(words.value(1).toULongLong());
    account.acknowledged = Seq(words.value(2).toULongLong());
    account.committed = UtcTime(Micros(words.value(3).toLongLong()));
    return account;
}

} // namespace

void SpoolState::load(const QString &path)
{
    m_path = path;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QByteArray text = file.read(qint64(64) * 1024);
    // The last line is the checksum of those before it.
    const qsizetype end = text.lastIndexOf('\n') + 1;
    if (end == 0 || text.mid(end) != QByteArray::number(qChecksum(text.left(end))))
        return;
    const QList<QByteArray> lines = text.left(end - 1).split('\n');
    m_current = accountFrom(lines[0]);
    m_next = Epoch(lines[0].split(' ').value(4).toULongLong(nullptr, 16));
    for (const QByteArray &line : lines.mid(1))
        m_ended.push_back(accountFrom(line));
}

void SpoolState::note(const EpochAccount &account)
{
    if (account.epoch != m_current.epoch || SteadyClock::now() - m_saved >= saveEvery)
        keep(account);
}

void SpoolState::keep(const EpochAccount &account)
{
    if (account == m_current && m_saved != SteadyTime())
        return;
    m_current = account;
    save();
}

void SpoolState::announce(Epoch next)
{
    m_next = next;
    save();
}

void SpoolState::addEnded(const EpochAccount &account)
{
    std::erase_if(m_ended, [&](const EpochAccount &known) { return known.epoch == account.epoch; });
    m_ended.push_back(account);
    save();
}

void SpoolState::forgetEnded(Epoch epoch)
{
    std::erase_if(m_ended, [epoch](const EpochAccount &account) { return account.epoch == epoch; });
    save();
}

/** A disk that refuses keeps what it has: less is known then, and nothing wrong. */
void SpoolState::save()
{
    m_saved = SteadyClock::now();
    QByteArray text = textOf(m_current) + ' ' + QByteArray::number(quint64(m_next.value), 16) + '\n';
    for (const EpochAccount &account : m_ended)
        text += textOf(account) + '\n';
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(text + QByteArray::number(qChecksum(text)));
    file.commit();
}

} // namespace vantage
