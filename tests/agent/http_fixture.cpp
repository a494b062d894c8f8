// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/agent/http_fixture.h"

#include "tests/support/test_files.h"

#include <QDataStream>
#include <QEventLoop>

namespace vantage::test {
using namespace Qt::StringLiterals;

HttpFixture::HttpFixture(Policy policy)
    : instruments(std::move(policy), silentNameServer())
{
}

Resolver::Settings HttpFixture::silentNameServer()
{
    if (!m_nameServer.bind(QHostAddress::LocalHost))
        qFatal("no port for the silent name server");
    Resolver::Settings settings;
    settings.resolvConf = m_directory.filePath(u"resolv.conf"_s);
    settings.port = m_nameServer.localPort();
    writeFile(settings.resolvConf, "nameserver 127.0.0.1\n"_ba);
    return settings;
}

void HttpFixture::answerNames(std::function<QHostAddress()> address)
{
    m_addressOfNames = std::move(address);
    QObject::connect(&m_nameServer, &QUdpSocket::readyRead, &m_nameServer, [this] {
        while (m_nameServer.hasPendingDatagrams())
            answerName(m_addressOfNames());
    });
}

void HttpFixture::answerName(const QHostAddress &address)
{
    QByteArray answer(m_nameServer.pendingDatagramSize(), Qt::Uninitialized);
    QHostAddress sender;
    quint16 port = 0;
    m_nameServer.readDatagram(answer.data(), answer.size(), &sender, &port);
    answer.truncate(answer.indexOf('\0', 12) + 5); // header and question
    answer[2] = char(0x81);
    answer[3] = address.isNull() ? char(0x83) : char(0x80);
    answer[7] = address.isNull() ? 0 : 1;
    answer[9] = answer[11] = 0;
    if (!address.isNull()) {
        answer += QByteArray::fromHex("c00c00010001000000000004");
        QDataStream(&answer, QIODevice::Append) << address.toIPv4Address();
    }
    m_nameServer.writeDatagram(answer, sender, port);
}

HttpFixture::Ran HttpFixture::run(Kind kind, const QString &target, const QStringList &options)
{
    CheckSpec spec;
    spec.id = CheckId(1);
    spec.kind = kind;
    spec.target = target;
    for (const QString &option : options)
        spec.options.insert(option.section(u'=', 0, 0), option.section(u'=', 1));
    const Result<CheckSpec> check = validated(spec);
    if (!check)
        qFatal("%s", qUtf8Printable(check.error().message));

    Ran ran;
    QEventLoop loop;
    const auto probe = findProbe(kind)->create(*check, instruments.services());
    const Poller::Timer deadline = poller.after(timeoutOf(*check), [&] {
        ran.finding = probe->timedOut();
        loop.quit();
    });
    probe->start([&](ProbeFinding finding) {
        ++ran.calls;
        ran.finding = std::move(finding);
        loop.quit();
    });
    if (ran.calls == 0)
        loop.exec();
    ran.outcome = ran.finding.outcome.value_or(defaultOutcome(ran.finding.reason));
    ran.fields = fieldsToJson(ran.finding.fields);
    return ran;
}

} // namespace vantage::test
