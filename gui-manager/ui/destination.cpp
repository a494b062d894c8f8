// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/destination.h"

namespace vantage {
using namespace Qt::StringLiterals;

QString nameOf(Place place)
{
    switch (place) {
    case Place::Overview:
        return u"overview"_s;
    case Place::Agents:
        return u"agents"_s;
    case Place::Checks:
        return u"checks"_s;
    case Place::Results:
        return u"results"_s;
    case Place::History:
        return u"history"_s;
    case Place::Events:
        break;
    }
    return u"events"_s;
}

} // namespace vantage
