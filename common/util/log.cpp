// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/log.h"

#include "common/util/text.h"
#include "common/util/time.h"

#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>

namespace vantage {
using namespace Qt::StringLiterals;

Q_LOGGING_CATEGORY(linkLog, "vantage.link", QtWarningMsg)
Q_LOGGING_CATEGORY(spoolLog, "vantage.spool", QtWarningMsg)
Q_LOGGING_CATEGORY(storeLog, "vantage.store", QtWarningMsg)
Q_LOGGING_CATEGORY(probeLog, "vantage.probe", QtWarningMsg)
Q_LOGGING_CATEGORY(eventLog, "vantage.event", QtInfoMsg)

namespace {

struct Level
{
    int number; ///< of syslog
    QLatin1StringView name;
};

Level levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return {7, "DEBUG"_L1};
    case QtInfoMsg:
        return {6, "INFO"_L1};
    case QtWarningMsg:
        return {4, "WARNING"_L1};
    case QtCriticalMsg:
        return {3, "CRITICAL"_L1};
    case QtFatalMsg:
        break;
    }
    return {2, "FATAL"_L1};
}

void writeMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    static const bool isForJournal = isLoggedByJournal();
    const Level level = levelOf(type);
    const auto category = QLatin1StringView(context.category ? context.category : "default");
    const QString from = category == "default"_L1 ? QString() : category + u": "_s;
    const QString begin =
        isForJournal ? u"<%1>"_s.arg(level.number) : u"%1  %2  "_s.arg(toIso8601Millis(utcNow()), level.name);
    const QByteArray line = (begin + from + escapeControl(message) + u'\n').toUtf8();
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

bool isLoggedByJournal()
{
    // The variable is inherited, standard error may be another one by now: systemd.exec(5).
    const QByteArray stream = qgetenv("JOURNAL_STREAM");
    struct stat mine = {};
    return !stream.isEmpty() && ::fstat(STDERR_FILENO, &mine) == 0 &&
           stream ==
               QByteArray::number(quint64(mine.st_dev)) + ':' + QByteArray::number(quint64(mine.st_ino));
}

void installLog()
{
    qInstallMessageHandler(writeMessage);
}

} // namespace vantage
