// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/manager_options.h"

#include "common/util/paths.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

struct ManagerOptionsText
{
    Q_DECLARE_TR_FUNCTIONS(ManagerOptions)
};

ManagerOptions wrong(const QString &message)
{
    return {{},
            message + u'\n' +
                ManagerOptionsText::tr(
                    "Usage: %1 [--listen ADDR:PORT] [--data DIR] [--config FILE] [--store URL]")
                    .arg(QCoreApplication::applicationName()),
            2};
}

QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::current().absoluteFilePath(path);
}

} // namespace

Result<ListenAddress> parseListenAddress(const QString &text)
{
    const auto wrongAddress = [&text] {
        return invalid(ManagerOptionsText::tr(
                           "'%1' is not an address to listen on; write localhost:54321, 0.0.0.0:54321 or "
                           "[::1]:54321.")
                           .arg(text));
    };
    ListenAddress listen{text, ManagerSettings().port};
    const qsizetype colon = text.lastIndexOf(u':');
    const bool isBracketed = text.startsWith(u'[');
    if (colon >= 0 && (isBracketed ? text[colon - 1] == u']' : text.count(u':') == 1)) {
        bool isNumber = false;
        listen.port = QStringView(text).mid(colon + 1).toUShort(&isNumber);
        if (!isNumber)
            return wrongAddress();
        listen.host = text.left(colon);
    }
    if (isBracketed) {
        if (!listen.host.endsWith(u']'))
            return wrongAddress();
        listen.host = listen.host.mid(1, listen.host.size() - 2);
    }
    // QHostAddress takes "54321" for 0.0.212.49.
    const bool isWhole = listen.host.count(u'.') == 3 || listen.host.contains(u':');
    const bool isAddress = isWhole && QHostAddress().setAddress(listen.host);
    if (!isAddress && listen.host != "localhost"_L1)
        return wrongAddress();
    return listen;
}

ManagerOptions parseManagerOptions(const QStringList &arguments, const QString &about)
{
    const ManagerSettings defaults;
    QCommandLineParser parser;
    parser.setApplicationDescription(about);
    const QCommandLineOption help = parser.addHelpOption();
    const QCommandLineOption version = parser.addVersionOption();
    const QCommandLineOption listen(u"listen"_s, ManagerOptionsText::tr("Where agents connect."),
                                    u"ADDR:PORT"_s, u"%1:%2"_s.arg(defaults.host).arg(defaults.port));
    const QCommandLineOption data(u"data"_s,
                                  ManagerOptionsText::tr("Where configuration and results are kept."),
                                  u"DIR"_s, managerDataDir());
    const QCommandLineOption config(
        u"config"_s, ManagerOptionsText::tr("The configuration, if not config.json in DIR."), u"FILE"_s);
    const QCommandLineOption store(
        u"store"_s, ManagerOptionsText::tr("The results, if not in DIR: sqlite:PATH."), u"URL"_s);
    parser.addOptions({listen, data, config, store});

    if (!parser.parse(arguments))
        return wrong(parser.errorText());
    if (parser.isSet(help))
        return {{}, parser.helpText().trimmed(), 0};
    if (parser.isSet(version))
        return {{}, u"%1 %2"_s.arg(QCoreApplication::applicationName(), QStringLiteral(VANTAGE_VERSION)), 0};
    if (!parser.positionalArguments().isEmpty())
        return wrong(
            ManagerOptionsText::tr("'%1' is not an option.").arg(parser.positionalArguments().constFirst()));

    const Result<ListenAddress> address = parseListenAddress(parser.value(listen));
    if (!address)
        return wrong(address.error().message);
    ManagerSettings settings;
    settings.host = address->host;
    settings.port = address->port;
    settings.dataDir = absolute(parser.value(data));
    settings.configFile = absolute(parser.value(config));
    settings.store = parser.value(store);
    return {settings, {}, 0};
}

} // namespace vantage
