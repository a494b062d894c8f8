// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/paths.h"
#include "gui-manager/config/config_file.h"
#include "gui-manager/store/store_writer.h"
#include "tests/manager/console_fixture.h"
#include "tests/manager/manager_fixture.h"
#include "tests/manager/store_fixture.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/test_files.h"

#include <QDir>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

using Fault = FaultyDisk::Fault;

bool mayMount = false;

/** A hundred checks more, so that the file takes more than one write. */
Configuration withMore(Configuration configuration)
{
    CheckSpec check;
    check.kind = Kind::Tcp;
    check.target = u"localhost"_s;
    check.options = {{u"port"_s, u"1"_s}};
    for (int i = 0; i < 100; ++i)
        configuration.addCheck(check, {AgentId(1)}).value();
    return configuration;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/** So that one incident differs from the next. */
Incident incidentSince(int second)
{
    return {.id = IncidentId(1),
            .check = CheckId(1),
            .since = UtcTime(std::chrono::seconds(second)),
            .until = {},
            .worst = Outcome::Down,
            .agent = AgentId(1),
            .evidence = {.outcome = Outcome::Down, .reason = Reason::Timeout, .description = u"no answer"_s}};
}

} // namespace

/** Whatever write of whatever file the disk refuses: nothing is taken for written that is not. */
class DiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(m_folder->isValid());
    }

    void anyCallMayFailWhileResultsAreStored_data() { faults(); }
    void anyCallMayFailWhileResultsAreStored()
    {
        QFETCH(const Fault, fault);
        // Until one number of calls is enough for all of it.
        bool isEnough = false;
        for (int calls = 0; !isEnough; ++calls) {
            const QString path = m_folder->filePath(u"results-%1.sqlite"_s.arg(calls));
            {
                const auto store = openSqliteStore(path, StoreAccess::Write, keepAll()).value();
                QVERIFY(store->append({makeBatch(AgentId(1), 1, 5)}));
                {
                    const FaultyDisk disk(m_folder->path(), fault, calls);
                    const auto outcomes = store->append({makeBatch(AgentId(1), 6, 500)});
                    isEnough = disk.refused() == 0;
                    QCOMPARE(outcomes.has_value(), isEnough);
                    if (!outcomes)
                        QVERIFY2(outcomes.error().code ==
                                     (fault == Fault::Write ? ErrorCode::Unavailable : ErrorCode::Io),
                                 qPrintable(outcomes.error().message));
                    QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(outcomes ? 505 : 5));
                }
                QVERIFY(store->append({makeBatch(AgentId(1), 6, 500)}));
                QVERIFY(store->tend(Tending::BeforeClosing));
            }
            const auto store = openSqliteStore(path, StoreAccess::Write, keepAll()).value();
            const auto results = readAll(*store);
            QCOMPARE(results.size(), size_t(505));
            for (size_t i = 0; i < results.size(); ++i)
                QCOMPARE(results.at(i).seq, Seq(i + 1));
            quint64 rolledUp = 0;
            for (const Rollup &rollup : readRows<Rollup>(*store, RollupQuery{}))
                rolledUp += rollup.count();
            QCOMPARE(rolledUp, 505u);
        }
    }

    void aStoreThatCannotBeOpenedForWantOfRoomIsNotDamaged_data() { faults(); }
    void aStoreThatCannotBeOpenedForWantOfRoomIsNotDamaged()
    {
        QFETCH(const Fault, fault);
        const QString path = m_folder->filePath(u"results.sqlite"_s);
        QVERIFY(openSqliteStore(path, StoreAccess::Write).value()->append({makeBatch(AgentId(1), 1, 5)}));
        bool isEnough = false;
        for (int calls = 0; !isEnough; ++calls) {
            const FaultyDisk disk(m_folder->path(), fault, calls);
            const auto store = openSqliteStore(path, StoreAccess::Write);
            isEnough = disk.refused() == 0;
            if (!store)
                QVERIFY2(store.error().code != ErrorCode::InvalidInput, qPrintable(store.error().message));
        }
        const auto store = openSqliteStore(path, StoreAccess::Write).value();
        QCOMPARE(store->cursor(AgentId(1), testEpoch).value().seq, Seq(5));
    }

    void aDiskThatTakesNoMoreFilesIsNoDamage()
    {
        if (!mayMount)
            QSKIP("no file system can be mounted here: this needs root or user namespaces");
        QVERIFY(mountSmallDisk(m_folder->path(), 1024 * 1024));
        const auto unmount = qScopeGuard([this] { unmountSmallDisk(m_folder->path()); });
        const QString path = m_folder->filePath(u"results.sqlite"_s);
        QVERIFY(openSqliteStore(path, StoreAccess::Write).value()->append({makeBatch(AgentId(1), 1, 5)}));
        QFile filler;
        for (int i = 0; i == 0 || filler.isOpen(); ++i) {
            filler.close();
            filler.setFileName(m_folder->filePath(u"filler-%1"_s.arg(i)));
            std::ignore = filler.open(QIODevice::WriteOnly);
        }
        const auto store = openSqliteStore(path, StoreAccess::Write);
        QVERIFY(!store);
        QVERIFY2(store.error().code != ErrorCode::InvalidInput, qPrintable(store.error().message));
        QVERIFY(QFile::remove(m_folder->filePath(u"filler-0"_s)));
        QVERIFY(QFile::remove(m_folder->filePath(u"filler-1"_s)));
        QCOMPARE(openSqliteStore(path, StoreAccess::Write).value()->cursor(AgentId(1), testEpoch).value().seq,
                 Seq(5));
    }

    void anyCallMayFailWhileTheConfigurationIsSaved_data() { faults(); }
    void anyCallMayFailWhileTheConfigurationIsSaved()
    {
        QFETCH(const Fault, fault);
        const QString path = m_folder->filePath(u"config.json"_s);
        ConfigFile file(path);
        Configuration configuration = withMore({});
        QVERIFY(file.save(configuration));
        bool isEnough = false;
        for (int calls = 0; !isEnough; ++calls) {
            const Configuration before = configuration;
            configuration = withMore(before);
            {
                const FaultyDisk disk(m_folder->path(), fault, calls);
                const Result<void> saved = file.save(configuration);
                isEnough = disk.refused() == 0;
                QCOMPARE(saved.has_value(), isEnough);
            }
            // The old one or the new one, whole, and the one before is not pushed out by trying again.
            const auto found = readConfigurationFile(path);
            QVERIFY2(found, found ? "" : qPrintable(found.error().message));
            QVERIFY(found->configuration.revision() == before.revision() ||
                    found->configuration.revision() == configuration.revision());
            QVERIFY(file.save(configuration));
            QCOMPARE(readConfigurationFile(path).value().configuration.revision(), configuration.revision());
            QCOMPARE(readConfigurationFile(path + u".1"_s).value().configuration.revision(),
                     before.revision());
        }
    }

    void anyCallMayFailWhileAFileIsReplaced_data() { faults(); }
    void anyCallMayFailWhileAFileIsReplaced()
    {
        QFETCH(const Fault, fault);
        const QString path = m_folder->filePath(u"file"_s);
        QVERIFY(writePrivateFile(path, "old"));
        bool isEnough = false;
        for (int calls = 0; !isEnough; ++calls) {
            const FaultyDisk disk(m_folder->path(), fault, calls);
            const Result<void> written = writePrivateFile(path, "new");
            isEnough = disk.refused() == 0;
            QCOMPARE(written.has_value(), isEnough);
            QVERIFY(contentOf(path) == "new" || (!written && contentOf(path) == "old"));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{u"file"_s});
    }

    void incidentsAreWrittenOnceTheDiskTakesThem_data() { faults(); }
    void incidentsAreWrittenOnceTheDiskTakesThem()
    {
        QFETCH(const Fault, fault);
        const QString path = m_folder->filePath(u"results.sqlite"_s);
        StoreWriter writer;
        QVERIFY(writer.open(path));
        QSignalSpy trouble(&writer, &StoreWriter::trouble);
        QSignalSpy recovered(&writer, &StoreWriter::recovered);
        {
            const FaultyDisk disk(m_folder->path(), fault);
            writer.note(incidentSince(1));
            QTRY_VERIFY(disk.refused() > 1);
        }
        QTRY_COMPARE(recovered.size(), 1);
        QCOMPARE(trouble.size(), 1);
        writer.close();
        const auto store = openSqliteStore(path, StoreAccess::Read).value();
        QCOMPARE(readRows<Incident>(*store, IncidentQuery{}), std::vector{incidentSince(1)});
    }

    void aFullDiskDelaysResultsAndLosesNone()
    {
        if (!mayMount)
            QSKIP("no file system can be mounted here: this needs root or user namespaces");
        ManagerFixture fixture;
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        QVERIFY(mountSmallDisk(fixture.path(u"data"_s), 32 * 1024 * 1024));
        const auto unmount = qScopeGuard([&] {
            fixture.stop();
            unmountSmallDisk(fixture.path(u"data"_s));
        });
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        const auto other = fixture.joinedAgent(u"b"_s);
        agent->sendResults(CheckId(1), 100);
        QTRY_COMPARE(agent->acknowledged(), Seq(100));

        const QString filler = fixture.path(u"data/filler"_s);
        for (int round = 1; round <= 3; ++round) {
            fillDisk(filler);
            const Seq before = agent->acknowledged();
            for (int batch = 0; batch < 20; ++batch)
                agent->sendResults(CheckId(1), 100);
            other->sendResults(CheckId(1), 10);
            QTRY_COMPARE(fixture.eventCodes().count(u"store-failed"_s), round);
            // What little room was left in the journal may have taken some.
            QVERIFY(agent->acknowledged() < agent->lastSeq());
            // A link that is lost meanwhile is made again when there is room.
            if (round == 2)
                agent->vanish();
            QVERIFY(QFile::remove(filler));
            QTRY_COMPARE(fixture.eventCodes().count(u"store-recovered"_s), round);
            if (round == 2)
                fixture.connect(*agent);
            QTRY_COMPARE(agent->acknowledged(), agent->lastSeq());
            QTRY_COMPARE(other->acknowledged(), other->lastSeq());
            QCOMPARE(agent->lastSeq().value, before.value + 2000);
        }
        fixture.stop();
        QHash<quint64, quint64> next;
        for (const CheckResult &result : fixture.storedResults())
            QCOMPARE(result.seq, Seq(++next[result.agent.value]));
        QCOMPARE(next,
                 (QHash<quint64, quint64>{{agent->clientId().value, 6100}, {other->clientId().value, 30}}));
    }

    void aFullDiskDelaysTheConfiguration()
    {
        if (!mayMount)
            QSKIP("no file system can be mounted here: this needs root or user namespaces");
        ManagerFixture fixture;
        // Results lie on another disk.
        fixture.settings().store = u"sqlite:"_s + fixture.path(u"results.sqlite"_s);
        QVERIFY(QDir().mkpath(fixture.path(u"data"_s)));
        QVERIFY(mountSmallDisk(fixture.path(u"data"_s), 1024 * 1024));
        const auto unmount = qScopeGuard([&] {
            fixture.stop();
            unmountSmallDisk(fixture.path(u"data"_s));
        });
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        QSignalSpy configured(agent.get(), &FakeAgent::configured);
        fixture.command(u"addconf 1 TCP localhost 1 60"_s);
        QTRY_COMPARE(agent->tasks().size(), 1);

        const QString filler = fixture.path(u"data/filler"_s);
        fillDisk(filler);
        std::optional<int> code;
        const auto running = fixture.manager().commands().runLine(
            u"addconf 1 HTTP localhost 60 method=POST body="_s + QString(8000, u'x'), CommandFormat::Text,
            {.out = [](const QString &) {},
             .error = [](const QString &) {},
             .done =
                 [&code](int exitCode) {
                     code = exitCode;
                 }});
        QTRY_COMPARE(code, std::optional(1));
        QVERIFY(fixture.eventCodes().contains(u"configuration-not-saved"_s));

        QVERIFY(QFile::remove(filler));
        // Who asks makes it try at once.
        fixture.command(u"pause 1"_s);
        QTRY_VERIFY(fixture.eventCodes().contains(u"configuration-saved"_s));
        QCOMPARE(
            readConfigurationFile(fixture.path(u"data/config.json"_s)).value().configuration.checks().size(),
            size_t(2));
    }

    void whatIsSavedLateIsRememberedBesideTheFile()
    {
        ManagerFixture fixture;
        // Results lie on another disk.
        fixture.settings().store = u"sqlite:"_s + fixture.path(u"results.sqlite"_s);
        fixture.start();
        const auto agent = fixture.joinedAgent(u"a"_s);
        fixture.command(u"enrol 999"_s); // answers once all is on disk
        const QString file = fixture.path(u"data/config.json"_s);
        const QByteArray older = contentOf(file);
        {
            const FaultyDisk disk(fixture.path(u"data"_s), Fault::Write);
            QCOMPARE(ask(fixture.manager().commands(), u"revoke 1"_s).code, 1);
        }
        fixture.command(u"enrol 999"_s);
        fixture.stop();
        writeFile(file, older);
        fixture.start();
        QVERIFY(fixture.agentRow(AgentId(1))->isRevoked);
    }

private:
    static void faults()
    {
        QTest::addColumn<Fault>("fault");
        QTest::newRow("no room") << Fault::Write;
        QTest::newRow("no synchronising") << Fault::Sync;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    mayMount = takeMountNamespace();
    QCoreApplication app(argc, argv);
    DiskTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "disk_test.moc"
