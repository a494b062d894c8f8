// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/line_writer.h"

#include <QTest>

#include <csignal>
#include <fcntl.h>
#include <optional>
#include <unistd.h>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct Pipe
{
    explicit Pipe(int flags = 0)
    {
        if (::pipe2(ends, O_CLOEXEC) != 0 || ::fcntl(ends[1], F_SETFL, flags) != 0)
            qFatal("no pipe");
    }
    ~Pipe()
    {
        ::close(ends[0]);
        ::close(ends[1]);
    }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    QByteArray read(qsizetype count)
    {
        QByteArray all;
        QByteArray part(65536, Qt::Uninitialized);
        while (all.size() < count) {
            const ssize_t bytes = ::read(ends[0], part.data(), size_t(part.size()));
            if (bytes <= 0)
                break;
            all.append(part.constData(), bytes);
        }
        return all;
    }

    int ends[2] = {-1, -1};
};

} // namespace

class LineWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { std::signal(SIGPIPE, SIG_IGN); }

    void everyLineArrivesInItsOrder_data()
    {
        QTest::addColumn<int>("flags");
        QTest::newRow("blocking") << 0;
        QTest::newRow("not blocking") << O_NONBLOCK;
    }
    void everyLineArrivesInItsOrder()
    {
        QFETCH(int, flags);
        Pipe pipe(flags);
        QByteArray expected;
        LineWriter writer(pipe.ends[1]);
        for (int i = 0; i < 20'000; ++i) { // more than a pipe holds
            const QString line = u"line %1 é"_s.arg(i);
            expected += line.toUtf8() + '\n';
            writer.write(line);
        }
        QCOMPARE(pipe.read(expected.size()), expected);
    }

    void readerThatTakesNothingDoesNotKeepTheProgram()
    {
        Pipe pipe;
        std::optional<LineWriter> writer(std::in_place, pipe.ends[1]);
        for (int i = 0; i < 20'000; ++i)
            writer->write(u"line %1"_s.arg(i));
        writer.reset(); // returns
    }

    void whatIsLeftOutIsTold()
    {
        Pipe pipe;
        LineWriter writer(pipe.ends[1]);
        const QString line(1023, u'x');
        for (int i = 0; i < 3000; ++i)
            writer.write(line);
        QByteArray all;
        while (!all.contains("lines were left out\n")) {
            const QByteArray more = pipe.read(1);
            QVERIFY(!more.isEmpty());
            all += more;
        }
        const qsizetype note = all.indexOf("... ");
        QCOMPARE(note / 1024 + all.mid(note + 4).split(' ').constFirst().toLongLong(), 3000);
    }
};

QTEST_GUILESS_MAIN(LineWriterTest)
#include "line_writer_test.moc"
