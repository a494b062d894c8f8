// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "agent/spool/spool.h"

#include <QTemporaryDir>
#include <QTest>

#include <optional>

namespace vantage::test {

inline constexpr qsizetype everything = 1 << 30;

inline QByteArray row(quint64 number)
{
    return "row " + QByteArray::number(number);
}

inline QList<QByteArray> rowsFrom(quint64 first, quint64 count)
{
    QList<QByteArray> rows;
    for (quint64 i = 0; i < count; ++i)
        rows += row(first + i);
    return rows;
}

/** Each test function has a folder of its own, with or without a spool in it. */
class SpoolFolderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(m_dir->isValid());
        m_path = m_dir->filePath(QStringLiteral("spool.sqlite"));
    }

protected:
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path; ///< of the spool
};

/** A spool and what it says. */
struct OpenSpool
{
    std::unique_ptr<Spool> spool;
    QStringList troubles;

    explicit OpenSpool(const QString &path, const SpoolLimits &limits = {})
    {
        Result<std::unique_ptr<Spool>> opened = openSqliteSpool(path, limits);
        if (!opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        spool = std::move(*opened);
        QObject::connect(spool.get(), &Spool::trouble, spool.get(),
                         [this](const QString &sentence) { troubles += sentence; });
    }

    bool appendAndWait(const QList<QByteArray> &rows, quint64 last)
    {
        spool->append(rows);
        return QTest::qWaitFor([this, last] { return spool->last() >= Seq(last); }, 10'000);
    }

    struct Answer
    {
        Seq first;
        QList<QByteArray> rows;
        QList<SpoolLoss> lost;
    };
    Answer read(quint64 from, qsizetype maximumBytes = everything)
    {
        std::optional<Answer> answer;
        const auto connection = QObject::connect(spool.get(), &Spool::rows, spool.get(),
                                                 [&answer, token = ++m_token](quint64 answered, Seq first,
                                                                              const QList<QByteArray> &rows,
                                                                              const QList<SpoolLoss> &lost) {
                                                     if (answered == token)
                                                         answer = Answer{first, rows, lost};
                                                 });
        spool->read(m_token, Seq(from), maximumBytes);
        if (answer)
            qFatal("answered from within read()");
        if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, 10'000))
            qFatal("no answer");
        QObject::disconnect(connection);
        return *answer;
    }

private:
    quint64 m_token = 0;
};

/** Each number from 1 on, as runs: "1-20 trimmed, 21-30 rows". */
inline QString accountOf(OpenSpool &open, quint64 from = 1)
{
    QStringList runs;
    while (from <= open.spool->last().value) {
        const auto answer = open.read(from);
        for (const SpoolLoss &loss : answer.lost) {
            if (loss.first != Seq(from))
                return QStringLiteral("a hole at %1").arg(from);
            runs += QStringLiteral("%1-%2 %3").arg(from).arg(loss.last.value).arg(codeOf(loss.cause));
            from = loss.last.value + 1;
        }
        if (answer.first != Seq(from))
            return QStringLiteral("a hole at %1").arg(from);
        if (!answer.rows.isEmpty()) {
            const quint64 last = from + quint64(answer.rows.size()) - 1;
            runs += QStringLiteral("%1-%2 rows").arg(from).arg(last);
            from = last + 1;
        }
    }
    return runs.join(QStringLiteral(", "));
}

} // namespace vantage::test
