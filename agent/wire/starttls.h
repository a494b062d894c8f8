// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringDecoder>
#include <QXmlStreamReader>

#include <optional>

namespace vantage {

/** Protocols that begin in clear and go over to TLS when asked to. */
enum class StartTls : quint8 { Smtp, Imap, Pop3, Ftp, Xmpp, Postgres };

/** "smtp", "imap", "pop3", "ftp", "xmpp", "postgres". */
[[nodiscard]] std::optional<StartTls> startTlsFrom(QStringView name);

/** The client's side of the talk in clear before TLS: pure, bytes in, what to do next out. SMTP by RFC 3207, IMAP by
    RFC 9051, POP3 by RFC 2595, FTP by RFC 4217, XMPP by RFC 6120 section 5.4, PostgreSQL by its SSLRequest.

    Whatever the server says before it is asked is refused, above all bytes behind its last answer: they came in clear,
    and could pass for something that was said within TLS. */
class StartTlsDialogue
{
public:
    /** More than this in a line, or in all, is no such talk. */
    static constexpr qsizetype maximumLine = 4096;
    static constexpr qsizetype maximumTotal = qsizetype(64) * 1024;

    enum class Next : quint8 {
        Receive, ///< more bytes are needed
        Send,    ///< `send`, then receive
        Tls,     ///< the server waits for the ClientHello
        Refused, ///< the server will not have TLS, says `evidence`
        Broken,  ///< this is not the protocol, says `evidence`
    };
    struct Turn
    {
        Next next = Next::Receive;
        QByteArray send = {};
        QString evidence = {}; ///< "STARTTLS refused: '454 not now'"
    };

    /** `host` is the name that the client asks for. */
    StartTlsDialogue(StartTls protocol, const QString &host);

    /** What comes before the server has said anything. */
    [[nodiscard]] Turn begin();
    /** Tls, Refused and Broken are final. */
    [[nodiscard]] Turn received(QByteArrayView bytes);

    /** What is kept of what was received. */
    [[nodiscard]] qsizetype buffered() const { return m_buffer.size() + m_reply.size(); }

private:
    enum class Stage : quint8 { Greeting, Hello, Command, Over };

    [[nodiscard]] Turn read(QByteArrayView bytes);
    [[nodiscard]] Turn readLines();
    [[nodiscard]] Turn lineCame(const QByteArray &line);
    [[nodiscard]] Turn replyLineCame(const QByteArray &line);
    [[nodiscard]] Turn replyCame(int code, const QByteArray &lastLine);
    [[nodiscard]] Turn imapLineCame(const QByteArray &line);
    [[nodiscard]] Turn popLineCame(const QByteArray &line);
    [[nodiscard]] Turn readXml(QByteArrayView bytes);
    [[nodiscard]] std::optional<Turn> elementBegan();
    [[nodiscard]] std::optional<Turn> elementEnded();
    [[nodiscard]] bool hasUnaskedXml(Next next, QByteArrayView bytes) const;
    [[nodiscard]] Turn readPostgres() const;
    [[nodiscard]] Turn ask(Stage stage, QByteArray command);
    [[nodiscard]] bool hasUnaskedBytes(Next next) const;

    StartTls m_protocol;
    QString m_host;
    Stage m_stage = Stage::Greeting;
    qsizetype m_total = 0;
    QByteArray m_buffer; ///< an unfinished line
    QByteArray m_reply;  ///< SMTP, FTP: the lines of a reply that goes on, but for its code

    QStringDecoder m_decoder{QStringDecoder::Utf8}; ///< XMPP
    QXmlStreamReader m_xml;
    qint64 m_characters = 0; ///< that m_xml was given
    int m_depth = 0;
    bool m_offered = false;
    QString m_element; ///< the one below the stream that is being read
    QString m_child;   ///< its first child
};

} // namespace vantage
