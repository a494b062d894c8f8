// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/manager/store_fixture.h"

#include "common/protocol/codec.h"

#include <QCoreApplication>
#include <QProcess>

#include <csignal>

namespace vantage::test {
using namespace Qt::StringLiterals;

CheckResult makeResult(AgentId agent, CheckId check, Seq seq)
{
    FieldWriter fields;
    fields.add("connect_us"_L1, qint64(seq.value));
    CheckResult result;
    result.agent = agent;
    result.epoch = testEpoch;
    result.seq = seq;
    result.check = check;
    result.kind = Kind::Tcp;
    result.target = u"localhost:1"_s;
    result.scheduled = result.started =
        UtcTime(std::chrono::hours(480'000) + std::chrono::seconds(seq.value));
    result.duration = Micros(1234);
    result.outcome = Outcome::Up;
    result.reason = Reason::None;
    result.description = u"port 1 open"_s;
    result.fields = fields.take();
    return result;
}

StoreBatch batchOf(std::vector<CheckResult> results)
{
    StoreBatch batch{.agent = results.front().agent,
                     .epoch = results.front().epoch,
                     .results = {},
                     .rows = {},
                     .digest = {},
                     .losses = {},
                     .cursor = results.back().seq};
    for (const CheckResult &result : results)
        batch.rows += encodeResult(result);
    batch.digest = digestOf(batch.rows.last());
    batch.results = std::move(results);
    return batch;
}

StoreBatch makeBatch(AgentId agent, quint64 first, quint64 count)
{
    std::vector<CheckResult> results;
    for (quint64 seq = first; seq < first + count; ++seq)
        results.push_back(makeResult(agent, CheckId(1 + seq % 2), Seq(seq)));
    return batchOf(std::move(results));
}

StoreSettings keepAll()
{
    constexpr std::chrono::days longest(Retention::longest);
    return {.retention = {.raw = longest, .minutes = longest, .hours = longest, .notes = longest}};
}

QList<quint64> seqsOf(const std::vector<CheckResult> &results)
{
    QList<quint64> seqs;
    for (const CheckResult &result : results)
        seqs += result.seq.value;
    return seqs;
}

std::vector<StoreBatch::Loss> lossesOf(Store &store, AgentId agent, Epoch epoch)
{
    std::vector<StoreBatch::Loss> losses;
    for (const LedgerEntry &entry : readRows<LedgerEntry>(store, LedgerQuery{agent})) {
        for (const LedgerEntry::Loss &noted : entry.losses) {
            if (entry.epoch == epoch)
                losses.push_back(noted.loss);
        }
    }
    return losses;
}

quint64 killAfterLines(const QStringList &words, qsizetype lines)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), words);
    QByteArray printed;
    while (printed.count('\n') < lines && child.waitForReadyRead())
        printed += child.readAll();
    child.kill();
    if (!child.waitForFinished())
        return 0;
    printed += child.readAll();
    printed.truncate(printed.lastIndexOf('\n'));
    return printed.mid(printed.lastIndexOf('\n') + 1).toULongLong();
}

FileSizeLimit::FileSizeLimit(rlim_t bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    ::getrlimit(RLIMIT_FSIZE, &m_before);
    rlimit limit = m_before;
    limit.rlim_cur = bytes;
    ::setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace vantage::test
