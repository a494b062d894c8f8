// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/io/http_exchange.h"

#include <algorithm>

namespace vantage {
using namespace Qt::StringLiterals;

HttpExchange::~HttpExchange()
{
    if (m_bodies)
        m_bodies->giveBack(m_body.size());
}

bool HttpExchange::takePiece(QByteArrayView piece, const HttpOptions &options)
{
    m_bodyBytes += piece.size();
    if (const qint64 room = std::min<qint64>(options.keptBody - m_body.size(), piece.size()); room > 0) {
        if (options.bodies && !options.bodies->take(room)) {
            m_failure = {Reason::Overloaded,
                         u"the answers under way take all of this agent's room for bodies"_s, true};
            return false;
        }
        m_bodies = options.bodies;
        m_body.append(piece.first(room));
    }
    if (m_bodyBytes <= options.maximumBody)
        return true;
    m_failure = {Reason::ResponseTooLarge, u"the body has more than %1 bytes"_s.arg(options.maximumBody)};
    return false;
}

} // namespace vantage
