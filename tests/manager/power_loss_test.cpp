// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/config_file.h"
#include "gui-manager/store/store_writer.h"
#include "tests/manager/store_fixture.h"
#include "tests/support/unsynced_disk.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

/** What a power loss has left, and what was acknowledged before it. */
struct Remains
{
    QString folder;
    quint64 acknowledged = 0;
};

/** A folder that is written to while the power goes, many times. */
struct Round
{
    QTemporaryDir folder;
    std::vector<Remains> remains;
    std::atomic<quint64> acknowledged = 0;
    QRandomGenerator random;
    int callsBetween = 0;
    int callsLeft = 0;
    std::unique_ptr<UnsyncedDisk> disk;

    Round(quint32 seed, int calls)
        : random(seed)
        , callsBetween(calls)
        , callsLeft(int(random.bounded(calls)))
    {
        QDir(folder.path()).mkdir(u"data"_s);
        disk = std::make_unique<UnsyncedDisk>(folder.filePath(u"data"_s), random.generate(),
                                              [this] { losePower(); });
    }

    void losePower()
    {
        if (callsLeft-- > 0)
            return;
        callsLeft = int(random.bounded(callsBetween));
        remains.push_back({folder.filePath(QString::number(remains.size())), acknowledged});
        QDir().mkdir(remains.back().folder);
        writeFiles(remains.back().folder, disk->left());
    }

    /** A store from its opening to its closing, where the journal goes into the file. */
    void live(int batches, const QString &description)
    {
        StoreWriter writer;
        QObject::connect(
            &writer, &StoreWriter::committed, &writer,
            [this](const std::vector<Committed> &cursors, const ResultBatch &) {
                acknowledged = cursors.back().seq.value;
            },
            Qt::DirectConnection);
        if (const auto opened = writer.open(folder.filePath(u"data/results.sqlite"_s), keepAll()); !opened)
            qFatal("%s", qUtf8Printable(opened.error().message));
        for (int i = 0; i < batches; ++i) {
            const quint64 first = acknowledged + 1;
            const quint64 last = first + random.bounded(100);
            std::vector<CheckResult> results;
            for (quint64 seq = first; seq <= last; ++seq) {
                results.push_back(makeResult(AgentId(1), CheckId(1 + seq % 2), Seq(seq)));
                results.back().description = description;
            }
            writer.submit(batchOf(std::move(results)));
            if (!QTest::qWaitFor([this, last] { return acknowledged == last; }, 30'000))
                qFatal("no commit");
        }
    }
};

} // namespace

/** Writes that were not synchronised are lost with the power; what was acknowledged is not. */
class PowerLossTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasAcknowledgedIsThere_data()
    {
        QTest::addColumn<int>("batches");
        QTest::addColumn<int>("length"); // of a description
        QTest::addColumn<int>("calls");  // from one loss of power to the next, at most
        QTest::addColumn<int>("moments");
        const bool isLong = qEnvironmentVariableIntValue("VANTAGE_SOAK") > 0;
        QTest::newRow("small commits") << 10 << 10 << 200 << (isLong ? 400 : 24);
        // The journal is begun again from its start, beside what it held before.
        QTest::newRow("through checkpoints") << 25 << 14'000 << 6000 << (isLong ? 100 : 6);
    }

    void whatWasAcknowledgedIsThere()
    {
        QFETCH(const int, batches);
        QFETCH(const int, length);
        QFETCH(const int, calls);
        QFETCH(const int, moments);
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        int moment = 0;
        for (quint32 number = 0; moment < moments; ++number) {
            Round round(seed + number, calls);
            for (int life = 0; life < 2; ++life)
                round.live(batches, QString(length, u'x'));
            round.disk.reset();
            for (const Remains &remains : round.remains) {
                const QString problem = problemWith(remains);
                QVERIFY2(problem.isEmpty(),
                         qPrintable(u"round %1, %2: %3"_s.arg(number).arg(remains.folder, problem)));
                ++moment;
            }
        }
    }

    void aConfigurationThatWasSavedIsThere()
    {
        const quint32 seed = QRandomGenerator::global()->generate();
        qInfo("seed %u", seed);
        Round round(seed, 8);
        ConfigFile file(round.folder.filePath(u"data/config.json"_s));
        Configuration configuration;
        CheckSpec check;
        check.kind = Kind::Tcp;
        check.target = u"localhost"_s;
        check.options = {{u"port"_s, u"1"_s}};
        for (int i = 0; i < 100; ++i) {
            QVERIFY(configuration.addCheck(check, {AgentId(1)}));
            QVERIFY(file.save(configuration));
            round.acknowledged = configuration.revision().value;
        }
        round.disk.reset();
        QVERIFY(round.remains.size() > 10);
        for (const Remains &remains : round.remains) {
            const auto found = ConfigFile(remains.folder + u"/config.json"_s).load();
            QVERIFY(found);
            QVERIFY2(found->warnings.isEmpty(), qPrintable(found->warnings.join(u'\n')));
            QVERIFY(found->configuration.revision().value >= remains.acknowledged);
        }
    }

private:
    static QString problemWith(const Remains &remains)
    {
        const QString path = remains.folder + u"/results.sqlite"_s;
        const auto store = openSqliteStore(path, StoreAccess::Write, keepAll());
        if (!store)
            return store.error().message;
        const quint64 stored = (*store)->cursor(AgentId(1), testEpoch).value().seq.value;
        if (stored < remains.acknowledged)
            return u"%1 were acknowledged, and %2 are there"_s.arg(remains.acknowledged).arg(stored);
        quint64 rows = 0;
        for (const CheckResult &result : readAll(**store)) {
            if (result.seq != Seq(++rows))
                return u"%1 stands where %2 should"_s.arg(result.seq.value).arg(rows);
        }
        quint64 rolledUp = 0;
        for (const Rollup &rollup : readRows<Rollup>(**store, RollupQuery{}))
            rolledUp += rollup.count();
        if (rows != stored || rolledUp != stored)
            return u"up to %1 stored, %2 rows, %3 rolled up"_s.arg(stored).arg(rows).arg(rolledUp);
        return {};
    }
};

QTEST_GUILESS_MAIN(PowerLossTest)
#include "power_loss_test.moc"
