// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/spool/spool_journal.h"

#include "common/protocol/codec.h"

namespace vantage {

namespace {

QByteArray textOf(Epoch epoch)
{
    return QByteArray::number(quint64(epoch.value), 16).rightJustified(16, '0');
}

} // namespace

SpoolJournal::SpoolJournal()
{
#ifdef VANTAGE_TESTS
    m_file.setFileName(qEnvironmentVariable("VANTAGE_SPOOL_JOURNAL"));
    if (!m_file.fileName().isEmpty() &&
        !m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        qFatal("%s: %s", qUtf8Printable(m_file.fileName()), qUtf8Printable(m_file.errorString()));
#endif
}

void SpoolJournal::committed(Epoch epoch, Seq first, const QList<QByteArray> &rows)
{
    if (!m_file.isOpen())
        return;
    const QByteArray start = textOf(epoch) + ' ';
    QByteArray lines;
    for (const QByteArray &row : rows)
        lines += start + QByteArray::number(quint64(first.value++)) + ' ' + digestOf(row).toHex() + '\n';
    m_file.write(lines);
}

void SpoolJournal::renewed(Epoch epoch, Epoch before, Seq acknowledged)
{
    if (m_file.isOpen())
        m_file.write("renewed " + textOf(epoch) + ' ' + textOf(before) + ' ' +
                     QByteArray::number(quint64(acknowledged.value)) + '\n');
}

void SpoolJournal::damaged(Epoch epoch, Epoch before)
{
    if (m_file.isOpen())
        m_file.write("damaged " + textOf(epoch) + ' ' + textOf(before) + '\n');
}

} // namespace vantage
