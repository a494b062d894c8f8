// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/export_target.h"

namespace vantage {
using namespace Qt::StringLiterals;

void ExportTarget::write(const QString &line)
{
    if (isFile())
        m_file.write(line);
    else
        m_out.raw(line);
}

void ExportTarget::tellWritten(const QString &sentence, QJsonObject object) const
{
    if (!isFile())
        return;
    object.insert(u"file"_s, m_file.path());
    m_out.say(sentence.arg(m_file.path()), object);
}

} // namespace vantage
