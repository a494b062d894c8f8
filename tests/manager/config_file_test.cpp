// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/config/config_store.h"
#include "tests/support/test_files.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace vantage;
using namespace vantage::test;
using namespace Qt::StringLiterals;

namespace {

void addCheck(Configuration &configuration, int port)
{
    CheckSpec check;
    check.kind = Kind::Tcp;
    check.target = u"localhost"_s;
    check.options = {{u"port"_s, QString::number(port)}};
    configuration.addCheck(check, {AgentId(1)}).value();
}

} // namespace

class ConfigFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(u"config.json"_s);
    }

    void aMissingFileIsAnEmptyConfiguration()
    {
        const LoadedConfiguration loaded = ConfigFile(m_path).load().value();
        QCOMPARE(loaded.configuration, Configuration());
        QCOMPARE(loaded.warnings, QStringList());
    }

    void savedIsWhatIsLoadedAndNobodyElseMayRead()
    {
        Configuration configuration;
        addCheck(configuration, 1);
        QVERIFY(ConfigFile(m_path).save(configuration));
        QCOMPARE(ConfigFile(m_path).load().value().configuration, configuration);
        QCOMPARE(QFile::permissions(m_path) & ~(QFile::ReadUser | QFile::WriteUser),
                 QFile::Permissions(QFile::ReadOwner | QFile::WriteOwner));
    }

    void previousRevisionsAreKept()
    {
        Configuration configuration;
        ConfigFile file(m_path);
        for (int port = 1; port <= 4; ++port) {
            addCheck(configuration, port);
            QVERIFY(file.save(configuration));
        }
        QCOMPARE(readConfigurationFile(m_path + u".1"_s).value().configuration.checks().size(), 3);
        // A burst moves on once only.
        QCOMPARE(readConfigurationFile(m_path + u".2"_s).value().configuration.checks().size(), 1);
        QVERIFY(!QFile::exists(m_path + u".3"_s));

        // Ten minutes later all of them move on.
        QFile second(m_path + u".2"_s);
        QVERIFY(second.open(QIODevice::ReadWrite));
        QVERIFY(second.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-601),
                                   QFileDevice::FileModificationTime));
        second.close();
        addCheck(configuration, 5);
        QVERIFY(file.save(configuration));
        QCOMPARE(readConfigurationFile(m_path + u".1"_s).value().configuration.checks().size(), 4);
        QCOMPARE(readConfigurationFile(m_path + u".2"_s).value().configuration.checks().size(), 3);
        QCOMPARE(readConfigurationFile(m_path + u".3"_s).value().configuration.checks().size(), 1);
    }

    void whereAnAgentWasSeenPushesNoCopyOut()
    {
        Configuration configuration;
        ConfigFile file(m_path);
        addCheck(configuration, 1);
        QVERIFY(file.save(configuration));
        KnownAgent agent = *configuration.agent(AgentId(1));
        agent.lastSeen = utcNow();
        QVERIFY(configuration.updateAgent(agent));
        QVERIFY(file.save(configuration));
        QVERIFY(!QFile::exists(m_path + u".1"_s));
        QCOMPARE(file.load().value().configuration, configuration);
    }

    void aBrokenFileIsSetAsideAndThePreviousCopyUsed_data()
    {
        QTest::addColumn<QByteArray>("broken");
        QTest::newRow("cut") << QByteArray("{\"format\": \"vantage-configuration\", \"che");
        QTest::newRow("emptied") << QByteArray();
        QTest::newRow("zeros") << QByteArray(4096, '\0');
        QTest::newRow("a list") << QByteArray("[1]");
        QTest::newRow("nested without end") << QByteArray(100'000, '[');
    }

    void aBrokenFileIsSetAsideAndThePreviousCopyUsed()
    {
        QFETCH(const QByteArray, broken);
        Configuration configuration;
        ConfigFile file(m_path);
        for (int port = 1; port <= 2; ++port) {
            addCheck(configuration, port);
            QVERIFY(file.save(configuration));
        }
        writeFile(m_path, broken);

        const LoadedConfiguration loaded = ConfigFile(m_path).load().value();
        QCOMPARE(loaded.configuration.checks().size(), 1);
        QCOMPARE(loaded.warnings.size(), 1);
        QVERIFY2(loaded.warnings.front().contains(m_path + u".1 is used"_s),
                 qPrintable(loaded.warnings.front()));
        const QStringList aside = QDir(m_folder->path()).entryList({u"config.json.broken-*"_s});
        QCOMPARE(aside.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(aside.front())), broken);
    }

    void withoutAnyCopyTheConfigurationIsEmptyAndSaidSo()
    {
        writeFile(m_path, "{");
        const LoadedConfiguration loaded = ConfigFile(m_path).load().value();
        QCOMPARE(loaded.configuration, Configuration());
        QVERIFY(loaded.warnings.front().contains(u"no previous copy"));
    }

    void aNewerVersionsFileIsLeftAlone()
    {
        const QByteArray newer = R"({"format":"vantage-configuration","version":99,"checks":[]})";
        writeFile(m_path, newer);
        const Result<LoadedConfiguration> loaded = ConfigFile(m_path).load();
        QVERIFY(!loaded);
        QVERIFY(loaded.error().message.contains(u"newer version"));
        QCOMPARE(readFile(m_path), newer);
    }

    void whatIsKeptOutOfAFileStaysInACopyOfIt()
    {
        const QByteArray earlier = R"({"1": [{"service_type":"FTP","address":"a","interval":1}]})";
        writeFile(m_path, earlier);
        const LoadedConfiguration loaded = ConfigFile(m_path).load().value();
        QCOMPARE(loaded.warnings.size(), 2);
        QVERIFY(loaded.warnings.front().contains(u"FTP"));
        const QStringList original = QDir(m_folder->path()).entryList({u"config.json.original-*"_s});
        QCOMPARE(original.size(), 1);
        QCOMPARE(readFile(m_folder->filePath(original.front())), earlier);
    }

    void manyChangesBecomeFewWritesAndAllAreAnswered()
    {
        ConfigStore store(m_path);
        Configuration configuration;
        int answers = 0;
        for (int port = 1; port <= 100; ++port) {
            addCheck(configuration, port);
            store.save(configuration);
            store.whenSaved([&answers](const Result<void> &saved) { answers += saved ? 1 : 0; });
        }
        QTRY_COMPARE(answers, 100);
        QCOMPARE(ConfigFile(m_path).load().value().configuration, configuration);
    }

    void finishingWritesWhatIsLeft()
    {
        ConfigStore store(m_path);
        Configuration configuration;
        addCheck(configuration, 1);
        store.save(configuration);
        addCheck(configuration, 2);
        store.save(configuration);
        int answers = 0;
        store.whenSaved([&answers](const Result<void> &saved) { answers += saved ? 1 : 0; });
        QVERIFY(store.finish());
        QCOMPARE(answers, 1);
        QCOMPARE(ConfigFile(m_path).load().value().configuration, configuration);
    }

    void aDiskThatRefusesIsToldOnceAndTriedAgain()
    {
        const QString path = m_folder->filePath(u"later/config.json"_s);
        ConfigStore store(path);
        const QSignalSpy trouble(&store, &ConfigStore::trouble);
        const QSignalSpy recovered(&store, &ConfigStore::recovered);
        Configuration configuration;
        addCheck(configuration, 1);
        store.save(configuration);
        std::optional<bool> saved;
        const auto note = [&saved](const Result<void> &result) {
            saved = result.has_value();
        };
        store.whenSaved(note);
        QTRY_COMPARE(saved, std::optional(false));
        QTRY_COMPARE(trouble.size(), 1);
        QVERIFY(trouble.front().front().toString().contains(path));

        QVERIFY(QDir(m_folder->path()).mkdir(u"later"_s));
        saved.reset();
        store.whenSaved(note);
        QTRY_COMPARE(saved, std::optional(true));
        QCOMPARE(recovered.size(), 1);
        QCOMPARE(ConfigFile(path).load().value().configuration, configuration);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(ConfigFileTest)
#include "config_file_test.moc"
