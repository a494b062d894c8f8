// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/console/command.h"
#include "gui-manager/console/export_rows.h"

namespace vantage {

/** Where a command writes what it is asked for, line by line: to the answer, or to a file. */
class ExportTarget
{
public:
    /** An empty path: to the answer. */
    ExportTarget(const Invocation &invocation, const QString &path,
                 ExportFile::Mode mode = ExportFile::Mode::AsUsual)
        : m_out(invocation.out)
        , m_file(path, mode)
    {
    }

    [[nodiscard]] bool isFile() const { return !m_file.path().isEmpty(); }
    [[nodiscard]] Result<void> open() { return isFile() ? m_file.open() : Result<void>(); }
    void write(const QString &line);
    /** The file is there once this went well. */
    [[nodiscard]] Result<void> close() { return isFile() ? m_file.close() : Result<void>(); }
    /** Says so of a file: the sentence has a place for its name. */
    void tellWritten(const QString &sentence, QJsonObject object = {}) const;

private:
    Output m_out;
    ExportFile m_file;
};

} // namespace vantage
