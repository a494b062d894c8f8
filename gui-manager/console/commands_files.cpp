// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "common/util/text.h"
#include "gui-manager/console/references.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryFile>

#include <cstdio>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Where an export goes: to the answer, or to a file that appears under its name when it is whole. */
class ExportTarget
{
public:
    ExportTarget(const Invocation &invocation, const QString &path)
        : m_out(invocation.out)
        , m_path(path)
    {
    }

    [[nodiscard]] Result<void> open()
    {
        if (m_path.isEmpty())
            return {};
        if (QFileInfo(m_path).isDir())
            return fail(ErrorCode::Io, CommandRunner::tr("%1 is a folder").arg(m_path));
        m_file.setFileTemplate(m_path + ".XXXXXX"_L1);
        return m_file.open() ? Result<void>() : failure();
    }

    void write(const QString &line)
    {
        if (m_path.isEmpty())
            m_out.raw(line);
        else
            m_file.write(line.toUtf8() + '\n');
    }

    [[nodiscard]] Result<void> close()
    {
        if (m_path.isEmpty())
            return {};
        if (!m_file.flush() || m_file.error() != QFile::NoError)
            return failure();
        // Not QFile::rename(), which does not replace.
        if (std::rename(QFile::encodeName(m_file.fileName()).constData(),
                        QFile::encodeName(m_path).constData()) != 0)
            return fail(ErrorCode::Io, CommandRunner::tr("%1 cannot be written").arg(m_path));
        m_file.setAutoRemove(false);
        return {};
    }

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    [[nodiscard]] Result<void> failure() const
    {
        return fail(ErrorCode::Io,
                    CommandRunner::tr("%1 cannot be written: %2").arg(m_path, m_file.errorString()));
    }

    Output m_out;
    QString m_path;
    QTemporaryFile m_file;
};

void tellWritten(const Output &out, const ExportTarget &target, qint64 results = -1)
{
    if (target.path().isEmpty())
        return;
    QJsonObject object{{u"file"_s, target.path()}};
    if (results >= 0)
        object.insert(u"results"_s, results);
    out.say(results < 0
                ? CommandRunner::tr("Written to %1.").arg(target.path())
                : CommandRunner::tr("%n result(s) written to %1.", nullptr, int(results)).arg(target.path()),
            object);
}

Answer exportConfig(const Invocation &invocation, const QString &path)
{
    const Secrets secrets = invocation.has("--secrets"_L1) ? Secrets::Shown : Secrets::Masked;
    const QJsonObject object = invocation.core.configuration.toJson(secrets);
    ExportTarget target(invocation, path);
    if (Result<void> opened = target.open(); !opened)
        return tl::make_unexpected(opened.error());
    if (path.isEmpty() && invocation.out.isJson()) {
        invocation.out.json(object);
        return {};
    }
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson()).trimmed();
    for (const QString &line : text.split(u'\n'))
        target.write(path.isEmpty() ? escapeInJson(line) : line);
    if (Result<void> closed = target.close(); !closed)
        return tl::make_unexpected(closed.error());
    tellWritten(invocation.out, target);
    return {};
}

enum class ResultFormat { Csv, JsonLines };

/** The columns of CSV, as JSON names them; `fields` as one cell of JSON. */
const QStringList &csvColumns()
{
    static const QStringList columns = {u"agent"_s,     u"epoch"_s,       u"seq"_s,         u"check"_s,
                                        u"kind"_s,      u"target"_s,      u"outcome"_s,     u"reason"_s,
                                        u"scheduled"_s, u"started"_s,     u"duration_us"_s, u"late_us"_s,
                                        u"address"_s,   u"description"_s, u"flags"_s,       u"fields"_s};
    return columns;
}

QString csvLine(const CheckResult &result)
{
    const QJsonObject object = toJson(result);
    QStringList cells;
    for (const QString &column : csvColumns()) {
        if (column == "flags"_L1)
            cells += csvCell(codesOf(result.flags).join(u' '));
        else if (column == "fields"_L1)
            cells += csvCell(jsonLine(object[column].toObject()));
        else
            cells += csvCell(escapeControl(object[column].toVariant().toString()));
    }
    return cells.join(u',');
}

class ExportResults : public RunningCommand
{
public:
    ExportResults(const Invocation &invocation, ResultFormat format, const QString &path)
        : m_invocation(invocation)
        , m_format(format)
        , m_target(invocation, path)
    {
    }

    [[nodiscard]] Result<void> start()
    {
        if (Result<void> opened = m_target.open(); !opened)
            return opened;
        if (m_format == ResultFormat::Csv)
            m_target.write(csvColumns().join(u','));
        m_invocation.core.queryResults(
            {}, &m_context,
            [this](const ResultBatch &rows) {
                for (const CheckResult &result : *rows)
                    m_target.write(m_format == ResultFormat::Csv ? csvLine(result)
                                                                 : jsonLine(toJson(result)));
                m_count += qint64(rows->size());
            },
            [this](const Result<void> &done) {
                const Result<void> closed = done ? m_target.close() : done;
                if (closed)
                    tellWritten(m_invocation.out, m_target, m_count);
                m_invocation.finish(closed);
            });
        return {};
    }

private:
    Invocation m_invocation;
    ResultFormat m_format;
    ExportTarget m_target;
    qint64 m_count = 0;
    QObject m_context;
};

Answer exportResults(const Invocation &invocation)
{
    QStringList words = invocation.words.mid(1);
    const QString format = words.value(0).toLower();
    ResultFormat chosen = invocation.out.isJson() ? ResultFormat::JsonLines : ResultFormat::Csv;
    if (format == "csv"_L1 || format == "json"_L1) {
        chosen = format == "csv"_L1 ? ResultFormat::Csv : ResultFormat::JsonLines;
        words.removeFirst();
    }
    if (words.size() > 1)
        return invalid(CommandRunner::tr("'%1' is neither csv nor json").arg(words.front()));
    auto command = std::make_unique<ExportResults>(
        invocation, chosen, words.isEmpty() ? QString() : filePath(invocation, words.front()));
    if (Result<void> started = command->start(); !started)
        return tl::make_unexpected(started.error());
    return command;
}

} // namespace

Answer commands::importFile(const Invocation &invocation)
{
    auto pending = std::make_unique<Pending>();
    const QString path = filePath(invocation, invocation.word(0));
    invocation.core.importFile(path, &pending->context, [invocation](const Result<ImportReport> &report) {
        if (!report) {
            // The words were right; what is wrong is in the file.
            invocation.finish(fail(ErrorCode::Io, report.error().message));
            return;
        }
        for (const QString &warning : report->warnings)
            invocation.out.warning(warning);
        invocation.out.say(CommandRunner::tr("Imported %n check(s)", nullptr, report->checks) +
                               CommandRunner::tr(" and %n agent(s).", nullptr, report->agents),
                           {{u"checks"_s, report->checks}, {u"agents"_s, report->agents}});
        invocation.finish({});
    });
    return pending;
}

Answer commands::exportThing(const Invocation &invocation)
{
    const QString what = invocation.word(0).toLower();
    if (what == "results"_L1) {
        if (invocation.has("--secrets"_L1))
            return invalid(CommandRunner::tr("--secrets is for the configuration"));
        return exportResults(invocation);
    }
    if (what != "config"_L1)
        return invalid(
            CommandRunner::tr("'%1' cannot be exported; there are: config, results").arg(invocation.word(0)));
    if (invocation.words.size() > 2)
        return invalid(CommandRunner::tr("'%1' is one word too many").arg(invocation.word(2)));
    return exportConfig(invocation,
                        invocation.words.size() > 1 ? filePath(invocation, invocation.word(1)) : QString());
}

} // namespace vantage
