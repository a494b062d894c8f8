// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/export_rows.h"

#include "common/util/text.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <sys/stat.h>

#include <cstdio>

namespace vantage {
using namespace Qt::StringLiterals;

QString csvLine(const QJsonObject &object, const QStringList &columns)
{
    QStringList cells;
    for (const QString &column : columns) {
        const QJsonValue value = object[column];
        if (value.isArray())
            cells += csvCell(value.toVariant().toStringList().join(u' '));
        else if (value.isObject())
            cells += csvCell(jsonLine(value.toObject()));
        else
            cells += csvCell(escapeControl(value.toVariant().toString()));
    }
    return cells.join(u',');
}

RowForm<CheckResult> resultForm()
{
    return {.columns = {u"agent"_s, u"epoch"_s, u"seq"_s, u"check"_s, u"kind"_s, u"target"_s, u"outcome"_s,
                        u"reason"_s, u"scheduled"_s, u"started"_s, u"duration_us"_s, u"late_us"_s,
                        u"address"_s, u"description"_s, u"flags"_s, u"fields"_s, u"clock_offset_us"_s,
                        u"clock_uncertainty_us"_s},
            .toJson = [](const CheckResult &result) { return toJson(result); },
            .written = [](int n) { return CommandRunner::tr("%n result(s) written to %1.", nullptr, n); },
            .counted = u"results"_s};
}

ExportFile::~ExportFile()
{
    if (m_file.isOpen())
        m_file.remove();
}

Result<void> ExportFile::open()
{
    const QFileInfo there(m_path);
    if (there.isDir())
        return fail(ErrorCode::Io, CommandRunner::tr("%1 is a folder").arg(m_path));
    // Through a link.
    m_target = there.exists() ? there.canonicalFilePath() : m_path;
    m_file.setFileName(m_target + u'.' + QString::number(QRandomGenerator::global()->generate(), 36));
    // The mode of a file that is there may be for fewer eyes than that of a new one.
    constexpr auto asNew = QIODevice::WriteOnly | QIODevice::NewOnly;
    const bool isOpen = there.exists() || m_mode == Mode::OwnerOnly
                            ? m_file.open(asNew, QFile::ReadOwner | QFile::WriteOwner)
                            : m_file.open(asNew);
    return isOpen ? Result<void>() : failure();
}

Result<void> ExportFile::close()
{
    if (!m_file.flush() || m_file.error() != QFile::NoError)
        return failure();
    const QByteArray target = QFile::encodeName(m_target);
    // Not QFile::permissions(), which holds what this user may do, too.
    struct stat there
    {
    };
    if (m_mode == Mode::AsUsual && ::stat(target.constData(), &there) == 0)
        (void)::fchmod(m_file.handle(), there.st_mode & (S_IRWXU | S_IRWXG | S_IRWXO));
    // Not QFile::rename(), which does not replace.
    if (std::rename(QFile::encodeName(m_file.fileName()).constData(), target.constData()) != 0)
        return fail(ErrorCode::Io, CommandRunner::tr("%1 cannot be written").arg(m_path));
    m_file.close();
    return {};
}

Result<void> ExportFile::failure() const
{
    return fail(ErrorCode::Io,
                CommandRunner::tr("%1 cannot be written: %2").arg(m_path, m_file.errorString()));
}

} // namespace vantage
