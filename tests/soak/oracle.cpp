// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/oracle.h"

#include "common/protocol/codec.h"
#include "gui-manager/store/store.h"

#include <QFile>

namespace vantage::test {
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype faultsTold = 20;

} // namespace

bool Oracle::Stream::isLost(quint64 seq) const
{
    auto range = lost.upperBound(seq);
    return range != lost.cbegin() && *--range >= seq;
}

void Oracle::readJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s: %s", qUtf8Printable(path), qUtf8Printable(file.errorString()));
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QList<QByteArray> words = line.trimmed().split(' ');
        bool isEpoch = false;
        const quint64 epoch = words[0].toULongLong(&isEpoch, 16);
        // The last line may have been cut by a kill.
        if (line.endsWith('\n') && words.size() == 3 && isEpoch)
            m_streams[epoch].committed.insert(words[1].toULongLong(), words[2]);
        else if (words[0] == "renewed" || words[0] == "damaged")
            ++m_renewals;
    }
}

QMap<quint64, quint64> Oracle::lastOfEpochs() const
{
    QMap<quint64, quint64> last;
    for (const auto &[epoch, stream] : m_streams.asKeyValueRange()) {
        if (!stream.committed.isEmpty())
            last.insert(epoch, stream.committed.lastKey());
    }
    return last;
}

bool isSettled(const QString &store, QMap<quint64, quint64> lastOfEpochs)
{
    const auto opened = openSqliteStore(store, StoreAccess::Read);
    return opened && (*opened)->read(LedgerQuery(), [&lastOfEpochs](const LedgerEntry &entry) {
        if (lastOfEpochs.value(entry.epoch.value) <= entry.storedTo.value)
            lastOfEpochs.remove(entry.epoch.value);
        return true;
    }) && lastOfEpochs.isEmpty();
}

void Oracle::readStore(const QString &path)
{
    const auto store = openSqliteStore(path, StoreAccess::Read);
    if (!store)
        qFatal("%s", qUtf8Printable(store.error().message));
    const Result<void> read = (*store)->read(ResultQuery(), [&](const CheckResult &result) {
        Stream &stream = m_streams[result.epoch.value];
        if (stream.stored.contains(result.seq.value))
            stream.twice += result.seq.value;
        stream.stored.insert(result.seq.value, digestOf(encodeResult(result)).toHex());
        return true;
    });
    if (!read)
        qFatal("%s", qUtf8Printable(read.error().message));
    const Result<void> ledger = (*store)->read(LedgerQuery(), [this](const LedgerEntry &entry) {
        for (const auto &[loss, noted] : entry.losses)
            m_streams[entry.epoch.value].lost.insert(loss.from.value, loss.to.value);
        return true;
    });
    if (!ledger)
        qFatal("%s", qUtf8Printable(ledger.error().message));
}

QStringList Oracle::faults() const
{
    QStringList faults;
    const auto tell = [&faults](const QString &sentence) {
        if (faults.size() < faultsTold)
            faults += sentence;
    };
    for (const auto &[epoch, stream] : m_streams.asKeyValueRange()) {
        const QString where = u"epoch %1, "_s.arg(epoch, 16, 16, QLatin1Char('0'));
        for (const quint64 seq : stream.twice)
            tell(where + u"%1 is stored twice"_s.arg(seq));
        for (const auto &[seq, digest] : stream.committed.asKeyValueRange()) {
            const auto found = stream.stored.constFind(seq);
            if (found == stream.stored.cend() && !stream.isLost(seq))
                tell(where + u"%1 was committed and is neither stored nor declared lost"_s.arg(seq));
            else if (found != stream.stored.cend() && *found != digest)
                tell(where + u"%1 is stored with another content than was committed"_s.arg(seq));
        }
        quint64 expected = 1;
        for (auto entry = stream.stored.cbegin(); entry != stream.stored.cend(); ++entry) {
            for (; expected < entry.key(); ++expected) {
                if (!stream.isLost(expected))
                    tell(where + u"%1 is missing between numbers that are stored"_s.arg(expected));
            }
            if (stream.isLost(entry.key()))
                tell(where + u"%1 is stored and declared lost"_s.arg(entry.key()));
            expected = entry.key() + 1;
        }
    }
    return faults;
}

qsizetype Oracle::committed() const
{
    qsizetype count = 0;
    for (const Stream &stream : m_streams)
        count += stream.committed.size();
    return count;
}

qsizetype Oracle::stored() const
{
    qsizetype count = 0;
    for (const Stream &stream : m_streams)
        count += stream.stored.size();
    return count;
}

quint64 Oracle::lost() const
{
    quint64 count = 0;
    for (const Stream &stream : m_streams) {
        for (const auto &[from, to] : stream.lost.asKeyValueRange())
            count += to - from + 1;
    }
    return count;
}

} // namespace vantage::test
