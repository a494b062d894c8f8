// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/expect.h"
#include "tests/fuzz/targets.h"

#include "agent/wire/starttls.h"

namespace vantage::fuzz {

namespace {

using Next = StartTlsDialogue::Next;
using Turn = StartTlsDialogue::Turn;

bool isOver(const Turn &turn)
{
    return turn.next != Next::Receive && turn.next != Next::Send;
}

void expectSense(const Turn &turn)
{
    expect((turn.next == Next::Send) == !turn.send.isEmpty(),
           "who sends has something to send, and nobody else");
    const bool fails = turn.next == Next::Refused || turn.next == Next::Broken;
    expect(fails == !turn.evidence.isEmpty(), "what fails has its evidence");
    expect(turn.evidence.size() < 1000, "in few words");
    for (const QChar character : turn.evidence)
        expect(character.unicode() >= 0x20 && character.unicode() != 0x7f, "that can be shown");
}

/** Feeds `bytes` in pieces, with `more` behind the last; gives the last turn. */
Turn talk(StartTls protocol, QByteArrayView bytes, qsizetype atOnce, const QByteArray &more, qsizetype &used)
{
    StartTlsDialogue dialogue(protocol, QStringLiteral("mail.example"));
    Turn turn = dialogue.begin();
    used = 0;
    while (used < bytes.size() && !isOver(turn)) {
        const QByteArrayView piece = bytes.sliced(used, std::min(atOnce, bytes.size() - used));
        used += piece.size();
        turn = dialogue.received(used == bytes.size() ? piece.toByteArray() + more : piece.toByteArray());
        expectSense(turn);
        expect(dialogue.buffered() <= StartTlsDialogue::maximumTotal, "no more is kept than may come");
    }
    if (isOver(turn)) {
        const Turn after = dialogue.received("220 more\r\n");
        expect(after.next == Next::Broken && dialogue.buffered() == 0, "the end is the end");
    }
    return turn;
}

} // namespace

void starttls(const QByteArray &input)
{
    if (input.size() < 2)
        return;
    const auto protocol = StartTls(quint8(input[0]) % 6);
    const qsizetype atOnce = input[1] == 0 ? input.size() : qsizetype(quint8(input[1]));
    const QByteArrayView bytes = QByteArrayView(input).sliced(2);
    qsizetype used = 0;
    if (talk(protocol, bytes, atOnce, {}, used).next != Next::Tls)
        return;
    for (const QByteArray more : {"x", " ", "\n", "<", "\xc3", "\x16"}) {
        qsizetype again = 0;
        expect(talk(protocol, bytes.first(used), atOnce, more, again).next == Next::Broken,
               "nothing stands behind the last word in clear");
    }
}

} // namespace vantage::fuzz
