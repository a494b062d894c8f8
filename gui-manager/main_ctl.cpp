// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/paths.h"
#include "gui-manager/console/control_client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

#include <cstdio>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

struct ControlText
{
    Q_DECLARE_TR_FUNCTIONS(ControlClient)
};

void writeLine(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    // Whoever reads may have seen enough (vantagectl results | head).
    if (std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream) != size_t(bytes.size()) ||
        std::fflush(stream) != 0)
        std::_Exit(1);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"vantagectl"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(VANTAGE_VERSION));

    QCommandLineParser parser;
    parser.setApplicationDescription(
        ControlText::tr("Gives one command to a running Vantage manager; 'vantagectl help' lists them."));
    // Options behind the command are the command's own.
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsPositionalArguments);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption data(u"data"_s, ControlText::tr("The manager's data directory."), u"DIR"_s,
                                  managerDataDir());
    const QCommandLineOption json(u"json"_s, ControlText::tr("Answer with one JSON object a line."));
    parser.addOptions({data, json});
    parser.addPositionalArgument(u"command"_s, ControlText::tr("The command and its words."),
                                 u"COMMAND ..."_s);

    if (!parser.parse(QCoreApplication::arguments())) {
        writeLine(stderr, parser.errorText() + u'\n' +
                              ControlText::tr("Usage: vantagectl [--data DIR] [--json] COMMAND ..."));
        return 2;
    }
    if (parser.isSet(help)) {
        writeLine(stdout, parser.helpText().trimmed());
        return 0;
    }
    if (parser.isSet(version)) {
        writeLine(stdout, u"vantagectl "_s + QCoreApplication::applicationVersion());
        return 0;
    }
    if (parser.positionalArguments().isEmpty()) {
        writeLine(stderr, ControlText::tr("A command is missing.") + u'\n' +
                              ControlText::tr("Usage: vantagectl [--data DIR] [--json] COMMAND ..."));
        return 2;
    }

    ControlClient client(QDir(parser.value(data)).absolutePath());
    CommandReply reply;
    reply.out = [](const QString &line) {
        writeLine(stdout, line);
    };
    reply.error = [](const QString &line) {
        writeLine(stderr, line);
    };
    reply.done = [](int code) {
        QMetaObject::invokeMethod(
            qApp, [code] { QCoreApplication::exit(code); }, Qt::QueuedConnection);
    };
    client.send(parser.positionalArguments(), parser.isSet(json) ? CommandFormat::Json : CommandFormat::Text,
                std::move(reply));
    return QCoreApplication::exec();
}
