// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/ui/widgets/mnemonic.h"

#include <QRegularExpression>

namespace vantage {

QString withoutMnemonic(const QString &text)
{
    static const QRegularExpression marks(QStringLiteral("\\s?\\(&.\\)|&|\u2026"));
    return QString(text).remove(marks);
}

} // namespace vantage
