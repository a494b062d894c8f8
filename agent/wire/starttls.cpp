// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/wire/starttls.h"

#include "common/util/text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

using Next = StartTlsDialogue::Next;
using Turn = StartTlsDialogue::Turn;

constexpr auto streamNamespace = "http://etherx.jabber.org/streams"_L1;
constexpr auto tlsNamespace = "urn:ietf:params:xml:ns:xmpp-tls"_L1;

QString shown(QByteArrayView bytes)
{
    constexpr qsizetype most = 100;
    const QString text = escapeBytes(bytes.first(std::min(bytes.size(), most)));
    return bytes.size() > most ? u"'%1...'"_s.arg(text) : u"'%1'"_s.arg(text);
}

Turn refused(QString evidence)
{
    return {Next::Refused, {}, std::move(evidence)};
}

Turn broken(QString evidence)
{
    return {Next::Broken, {}, std::move(evidence)};
}

/** The code of "250-..." or "250 ...", 0 where it is none. */
int codeOf(QByteArrayView line)
{
    int code = 0;
    for (qsizetype i = 0; i < 3; ++i) {
        if (i >= line.size() || line[i] < '0' || line[i] > '9')
            return 0;
        code = code * 10 + (line[i] - '0');
    }
    const bool ends = line.size() == 3 || line[3] == ' ' || line[3] == '-';
    return ends && code >= 100 && code < 600 ? code : 0;
}

bool goesOn(QByteArrayView line)
{
    return line.size() > 3 && line[3] == '-';
}

bool startsWithWord(QByteArrayView line, QByteArrayView word)
{
    return line.size() >= word.size() && line.first(word.size()).compare(word, Qt::CaseInsensitive) == 0 &&
           (line.size() == word.size() || line[word.size()] == ' ');
}

/** Is it among the lines of the answer to EHLO (RFC 5321 section 4.1.1.1)? */
bool offersStartTls(const QByteArray &lines)
{
    const QByteArrayList all = lines.split('\n');
    return std::any_of(all.begin() + 1, all.end(),
                       [](const QByteArray &line) { return startsWithWord(line, "STARTTLS"); });
}

} // namespace

std::optional<StartTls> startTlsFrom(QStringView name)
{
    constexpr std::array names = {"smtp"_L1, "imap"_L1, "pop3"_L1, "ftp"_L1, "xmpp"_L1, "postgres"_L1};
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == names.at(i))
            return StartTls(i);
    }
    return std::nullopt;
}

StartTlsDialogue::StartTlsDialogue(StartTls protocol, const QString &host)
    : m_protocol(protocol)
    , m_host(host)
{
}

StartTlsDialogue::Turn StartTlsDialogue::begin()
{
    switch (m_protocol) {
    case StartTls::Xmpp:
        return ask(Stage::Hello, "<?xml version=\"1.0\"?><stream:stream to=\"" +
                                     m_host.toHtmlEscaped().toUtf8() +
                                     "\" xmlns=\"jabber:client\" xmlns:stream=\"" +
                                     QByteArray(streamNamespace.data()) + "\" version=\"1.0\">");
    case StartTls::Postgres:
        // Length 8, then 1234.5679: "PostgreSQL: Message Formats", SSLRequest.
        return ask(Stage::Command, QByteArray::fromHex("0000000804d2162f"));
    default:
        return {};
    }
}

StartTlsDialogue::Turn StartTlsDialogue::received(QByteArrayView bytes)
{
    if (m_stage == Stage::Over)
        return broken(u"the talk is over"_s);
    if (bytes.isEmpty())
        return {};
    m_total += bytes.size();
    Turn turn = m_total > maximumTotal
                    ? broken(u"%1 bytes, and no end of what comes before TLS"_s.arg(m_total))
                    : read(bytes);
    if (turn.next != Next::Receive && turn.next != Next::Send) {
        m_stage = Stage::Over;
        m_buffer.clear();
        m_reply.clear();
    }
    return turn;
}

StartTlsDialogue::Turn StartTlsDialogue::read(QByteArrayView bytes)
{
    if (m_protocol == StartTls::Xmpp)
        return readXml(bytes);
    m_buffer += bytes;
    if (m_protocol == StartTls::Postgres)
        return readPostgres();
    return readLines();
}

StartTlsDialogue::Turn StartTlsDialogue::readLines()
{
    qsizetype begin = 0;
    Turn turn;
    while (turn.next == Next::Receive) {
        const qsizetype end = m_buffer.indexOf('\n', begin);
        if ((end < 0 ? m_buffer.size() : end) - begin > maximumLine)
            return broken(u"no end of the line %1"_s.arg(shown(QByteArrayView(m_buffer).sliced(begin))));
        if (end < 0)
            break;
        const bool hasReturn = end > begin && m_buffer[end - 1] == '\r';
        const QByteArray line = m_buffer.sliced(begin, end - begin - (hasReturn ? 1 : 0));
        begin = end + 1;
        turn = lineCame(line);
    }
    m_buffer.remove(0, begin);
    if (hasUnaskedBytes(turn.next))
        return broken(u"the server said %1 before it was asked"_s.arg(shown(m_buffer)));
    return turn;
}

/** IMAP servers may say untagged things at any time (RFC 9051 section 7), but not when all that is left is TLS. */
bool StartTlsDialogue::hasUnaskedBytes(Next next) const
{
    if (m_buffer.isEmpty() || (next != Next::Send && next != Next::Tls))
        return false;
    if (m_protocol != StartTls::Imap || next == Next::Tls)
        return true;
    const QByteArrayList lines = m_buffer.split('\n');
    return std::any_of(lines.begin(), lines.end(),
                       [](const QByteArray &line) { return !line.isEmpty() && line.front() != '*'; });
}

StartTlsDialogue::Turn StartTlsDialogue::ask(Stage stage, QByteArray command)
{
    m_stage = stage;
    return {Next::Send, std::move(command), {}};
}

StartTlsDialogue::Turn StartTlsDialogue::lineCame(const QByteArray &line)
{
    switch (m_protocol) {
    case StartTls::Imap:
        return imapLineCame(line);
    case StartTls::Pop3:
        return popLineCame(line);
    default:
        return replyLineCame(line);
    }
}

/** In SMTP each line of a reply has its code (RFC 5321 section 4.2.1), in FTP the first and the last (RFC 959 section
    4.2). */
StartTlsDialogue::Turn StartTlsDialogue::replyLineCame(const QByteArray &line)
{
    const int code = codeOf(line);
    const int begun = codeOf(m_reply);
    const bool isSmtp = m_protocol == StartTls::Smtp;
    if (code == 0 && (m_reply.isEmpty() || isSmtp))
        return broken(u"%1 is no reply of %2"_s.arg(shown(line), isSmtp ? u"SMTP"_s : u"FTP"_s));
    if (!m_reply.isEmpty() && isSmtp && code != begun)
        return broken(u"%1 goes on after another code"_s.arg(shown(line)));
    const bool isLast = code != 0 && !goesOn(line) && (m_reply.isEmpty() || code == begun);
    if (!isLast) {
        m_reply += m_reply.isEmpty() ? line + '\n' : line.mid(isSmtp ? 4 : 0) + '\n';
        return {};
    }
    m_reply += line.mid(4);
    Turn turn = replyCame(code, line);
    m_reply.clear();
    return turn;
}

StartTlsDialogue::Turn StartTlsDialogue::replyCame(int code, const QByteArray &lastLine)
{
    const bool isSmtp = m_protocol == StartTls::Smtp;
    switch (m_stage) {
    case Stage::Greeting:
        // "Ready in nnn minutes" comes before the greeting of FTP (RFC 959 section 5.4).
        if (code == 120 && !isSmtp)
            return {};
        if (code != 220) {
            const QString evidence = u"%1 instead of a greeting"_s.arg(shown(lastLine));
            return code >= 400 ? refused(evidence) : broken(evidence);
        }
        // The name is one that nobody has (RFC 2606), and has the form that servers ask for.
        return isSmtp ? ask(Stage::Hello, "EHLO vantage.invalid\r\n"_ba)
                      : ask(Stage::Command, "AUTH TLS\r\n"_ba);
    case Stage::Hello:
        if (code != 250)
            return refused(u"EHLO refused: %1"_s.arg(shown(lastLine)));
        if (!offersStartTls(m_reply))
            return refused(u"the server does not offer STARTTLS: %1"_s.arg(shown(m_reply)));
        return ask(Stage::Command, "STARTTLS\r\n"_ba);
    default:
        break;
    }
    if (code == (isSmtp ? 220 : 234))
        return {Next::Tls};
    const QString command = isSmtp ? u"STARTTLS"_s : u"AUTH TLS"_s;
    if (code >= 400)
        return refused(u"%1 refused: %2"_s.arg(command, shown(lastLine)));
    return broken(u"%1 is no answer to %2"_s.arg(shown(lastLine), command));
}

StartTlsDialogue::Turn StartTlsDialogue::imapLineCame(const QByteArray &line)
{
    if (m_stage == Stage::Greeting) {
        if (startsWithWord(line, "* OK"))
            return ask(Stage::Command, "a1 STARTTLS\r\n"_ba);
        // Who is logged in already cannot begin TLS any more.
        if (startsWithWord(line, "* PREAUTH") || startsWithWord(line, "* BYE"))
            return refused(u"%1 instead of a greeting"_s.arg(shown(line)));
        return broken(u"%1 is no greeting of IMAP"_s.arg(shown(line)));
    }
    if (startsWithWord(line, "a1 OK"))
        return {Next::Tls};
    if (startsWithWord(line, "a1 NO") || startsWithWord(line, "a1 BAD") || startsWithWord(line, "* BYE"))
        return refused(u"STARTTLS refused: %1"_s.arg(shown(line)));
    if (line.startsWith('*'))
        return {};
    return broken(u"%1 is no answer of IMAP"_s.arg(shown(line)));
}

StartTlsDialogue::Turn StartTlsDialogue::popLineCame(const QByteArray &line)
{
    const bool isGood = startsWithWord(line, "+OK");
    if (!isGood && !startsWithWord(line, "-ERR"))
        return broken(u"%1 is no answer of POP3"_s.arg(shown(line)));
    if (m_stage == Stage::Greeting) {
        return isGood ? ask(Stage::Command, "STLS\r\n"_ba)
                      : refused(u"%1 instead of a greeting"_s.arg(shown(line)));
    }
    return isGood ? Turn{Next::Tls} : refused(u"STLS refused: %1"_s.arg(shown(line)));
}

/** One byte. What stands behind it, and the words of an error, nobody has vouched for. */
StartTlsDialogue::Turn StartTlsDialogue::readPostgres() const
{
    if (m_buffer == "S")
        return {Next::Tls};
    if (m_buffer == "N")
        return refused(u"SSLRequest refused: 'N'"_s);
    if (m_buffer.isEmpty())
        return {};
    return m_buffer.startsWith('S') || m_buffer.startsWith('N')
               ? broken(u"the server said %1 before it was asked"_s.arg(
                     shown(QByteArrayView(m_buffer).sliced(1))))
               : broken(u"%1 is no answer to SSLRequest"_s.arg(shown(m_buffer)));
}

StartTlsDialogue::Turn StartTlsDialogue::readXml(QByteArrayView bytes)
{
    // UTF-8 is the only encoding of XMPP (RFC 6120 section 11.6), whatever the server declares.
    const QString text = m_decoder(bytes);
    if (m_decoder.hasError())
        return broken(u"%1 is not XMPP: no UTF-8"_s.arg(shown(bytes)));
    m_characters += text.size();
    m_xml.addData(text);
    while (true) {
        const QXmlStreamReader::TokenType token = m_xml.readNext();
        if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
            return {};
        if (m_xml.hasError())
            return broken(
                u"%1 is not XMPP: %2"_s.arg(shown(bytes), escapeControl(m_xml.errorString().left(100))));
        const bool isBlank = token == QXmlStreamReader::Characters && m_xml.isWhitespace();
        if (isBlank || token == QXmlStreamReader::StartDocument)
            continue;
        std::optional<Turn> turn;
        if (token == QXmlStreamReader::StartElement)
            turn = elementBegan();
        else if (token == QXmlStreamReader::EndElement)
            turn = elementEnded();
        else if (token != QXmlStreamReader::Characters || m_depth < 2)
            // RFC 6120 section 11.1: no comments, instructions, entities or document types.
            return broken(u"%1 does not belong into XMPP"_s.arg(shown(bytes)));
        if (turn)
            return hasUnaskedXml(turn->next, bytes)
                       ? broken(u"the server said more before it was asked: %1"_s.arg(shown(bytes)))
                       : *turn;
    }
}

/** Is there anything behind the element that has just ended? Blanks may follow the features, but not what ends the talk
    in clear (RFC 6120 section 5.3.4). */
bool StartTlsDialogue::hasUnaskedXml(Next next, QByteArrayView bytes) const
{
    const qint64 rest = m_characters - m_xml.characterOffset();
    const bool isCut = quint8(bytes.back()) >= 0x80; // within a character that has not been counted yet
    if ((rest == 0 && !isCut) || (next != Next::Send && next != Next::Tls))
        return false;
    return next == Next::Tls || isCut || rest < 0 || rest > bytes.size() ||
           !bytes.last(rest).trimmed().isEmpty();
}

std::optional<StartTlsDialogue::Turn> StartTlsDialogue::elementBegan()
{
    ++m_depth;
    const QStringView name = m_xml.name();
    const QStringView space = m_xml.namespaceUri();
    switch (m_depth) {
    case 1:
        if (name != "stream"_L1 || space != streamNamespace)
            return broken(u"<%1> is no stream of XMPP"_s.arg(escapeControl(name.left(60))));
        break;
    case 2:
        m_element = name.left(60).toString();
        m_child.clear();
        break;
    case 3:
        if (m_child.isEmpty())
            m_child = name.left(60).toString();
        if (m_element == "features"_L1 && name == "starttls"_L1 && space == tlsNamespace)
            m_offered = true;
        break;
    default:
        break;
    }
    return std::nullopt;
}

std::optional<StartTlsDialogue::Turn> StartTlsDialogue::elementEnded()
{
    --m_depth;
    if (m_depth == 0)
        return broken(u"the server ended the stream"_s);
    if (m_depth != 1)
        return std::nullopt;
    const QStringView space = m_xml.namespaceUri();
    if (space == streamNamespace && m_element == "error"_L1)
        return broken(u"the server ended the stream: %1"_s.arg(escapeControl(m_child.left(60))));
    if (m_stage == Stage::Hello && space == streamNamespace && m_element == "features"_L1) {
        if (!m_offered)
            return refused(u"the server does not offer <starttls/>"_s);
        return ask(Stage::Command, "<starttls xmlns=\"" + QByteArray(tlsNamespace.data()) + "\"/>");
    }
    if (m_stage == Stage::Command && space == tlsNamespace && m_element == "proceed"_L1)
        return Turn{Next::Tls};
    if (m_stage == Stage::Command && space == tlsNamespace && m_element == "failure"_L1)
        return refused(u"<starttls/> refused with <failure/>"_s);
    return broken(u"<%1> is no answer here"_s.arg(escapeControl(m_element.left(60))));
}

} // namespace vantage
