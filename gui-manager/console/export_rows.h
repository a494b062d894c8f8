// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/check/result.h"
#include "gui-manager/console/output.h"

#include <QFile>
#include <QJsonObject>

#include <functional>

namespace vantage {

/* How rows are exported, by the console and by the window. */

enum class RowFormat { Csv, JsonLines };

/** The members of an object as the cells of a line that is inert in a spreadsheet: lists of codes with blanks between,
    nested objects as JSON. */
[[nodiscard]] QString csvLine(const QJsonObject &object, const QStringList &columns);

/** How rows of one sort are written: as JSON, and in CSV these members of it. */
template <typename Row>
struct RowForm
{
    QStringList columns;
    std::function<QJsonObject(const Row &)> toJson;
    std::function<QString(int count)> written; ///< the sentence, with a place for the file's name
    QString counted;                           ///< the count's name in JSON

    /** The first line of CSV. */
    [[nodiscard]] QString titles() const { return columns.join(QLatin1Char(',')); }
    [[nodiscard]] QString line(const Row &row, RowFormat format) const
    {
        return format == RowFormat::Csv ? csvLine(toJson(row), columns) : jsonLine(toJson(row));
    }
};

[[nodiscard]] RowForm<CheckResult> resultForm();

/** A file that appears under its name when it is whole. Not a QSaveFile: that waits for the disk, and an export may be
    hundreds of megabytes, written in the thread of the window. */
class ExportFile
{
public:
    enum class Mode {
        AsUsual,   ///< that of the file that is there, or of any new one
        OwnerOnly, ///< for secrets
    };

    explicit ExportFile(QString path, Mode mode = Mode::AsUsual)
        : m_path(std::move(path))
        , m_mode(mode)
    {
    }
    ~ExportFile();
    ExportFile(const ExportFile &) = delete;
    ExportFile &operator=(const ExportFile &) = delete;

    [[nodiscard]] Result<void> open();
    void write(const QString &line) { m_file.write(line.toUtf8() + '\n'); }
    /** Nothing is left behind where this fails or is not called. */
    [[nodiscard]] Result<void> close();
    [[nodiscard]] bool hasFailed() const { return m_file.error() != QFile::NoError; }
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Result<void> failure() const;

    QString m_path;
    Mode m_mode;
    QString m_target; ///< where a link at `m_path` leads
    QFile m_file;
};

} // namespace vantage
