// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/targets.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace vantage {

class FuzzReplayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyInputOfTheCorpusIsReadOrRefused_data();
    void everyInputOfTheCorpusIsReadOrRefused();
};

void FuzzReplayTest::everyInputOfTheCorpusIsReadOrRefused_data()
{
    QTest::addColumn<int>("target");
    QTest::addColumn<QString>("path");

    int index = 0;
    for (const fuzz::Target &target : fuzz::allTargets()) {
        const QDir folder(u":/corpus/"_s + QLatin1StringView(target.name));
        const QStringList names = folder.entryList(QDir::Files);
        QVERIFY2(!names.isEmpty(), target.name);
        for (const QString &name : names)
            QTest::addRow("%s/%s", target.name, qPrintable(name)) << index << folder.filePath(name);
        ++index;
    }
}

void FuzzReplayTest::everyInputOfTheCorpusIsReadOrRefused()
{
    QFETCH(const int, target);
    QFETCH(const QString, path);

    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    fuzz::allTargets()[std::size_t(target)].run(file.readAll());
}

} // namespace vantage

QTEST_GUILESS_MAIN(vantage::FuzzReplayTest)
#include "fuzz_replay_test.moc"
