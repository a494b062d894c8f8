// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes the reference of all checks from their tables: vantage-reference markdown|man > FILE
#include "common/check/check.h"
#include "common/check/reason.h"

#include <cstdio>
#include <optional>

using namespace vantage;
using namespace Qt::StringLiterals;

namespace {

QString typeOf(const OptionSpec &spec)
{
    switch (spec.type) {
    case OptionType::Text:
        return u"text"_s;
    case OptionType::Integer:
        return u"number"_s;
    case OptionType::Duration:
        return u"duration"_s;
    case OptionType::Percent:
        return u"percent"_s;
    case OptionType::Flag:
        return u"on, off"_s;
    case OptionType::Choice: {
        QStringList choices;
        for (const QLatin1StringView choice : spec.choices)
            choices += choice.toString();
        return choices.join(u", "_s);
    }
    case OptionType::Port:
        return u"port"_s;
    case OptionType::Pattern:
        return u"regular expression"_s;
    case OptionType::StatusSet:
        return u"codes and ranges"_s;
    case OptionType::Bytes:
        return u"text with escapes, or hex:..."_s;
    case OptionType::List:
        return u"lines; may be given several times"_s;
    case OptionType::Address:
        return u"IP address"_s;
    case OptionType::File:
        return u"file on the agent's machine"_s;
    case OptionType::Secret:
        return u"secret"_s;
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'g', 15);
}

QString rangeOf(const OptionSpec &spec)
{
    const bool isNumber = spec.type == OptionType::Integer || spec.type == OptionType::Duration ||
                          spec.type == OptionType::Percent;
    if (!isNumber)
        return {};
    if (spec.maximum == std::numeric_limits<double>::max())
        return u"from %1"_s.arg(number(spec.minimum));
    return u"%1 to %2"_s.arg(number(spec.minimum), number(spec.maximum));
}

QString valuesOf(const OptionSpec &spec)
{
    QString text = typeOf(spec);
    if (const QString range = rangeOf(spec); !range.isEmpty())
        text += u", "_s + range;
    if (!spec.unit.isEmpty())
        text += u' ' + spec.unit;
    return text;
}

QString defaultOf(const OptionSpec &spec)
{
    return spec.required ? u"required"_s : spec.defaultValue.toString();
}

QString typeOf(const FieldSpec &spec)
{
    switch (spec.type) {
    case FieldType::Text:
        return u"text"_s;
    case FieldType::Integer:
    case FieldType::Number:
        return u"number"_s;
    case FieldType::Duration:
        return u"microseconds"_s;
    case FieldType::Percent:
        return u"percent"_s;
    case FieldType::Flag:
        return u"true, false"_s;
    case FieldType::Time:
        return u"time"_s;
    case FieldType::List:
        return u"list"_s;
    }
    return {};
}

QString text(const char *source)
{
    return QString::fromUtf8(source);
}

/** One way to write the same pages. */
class Writer
{
public:
    Writer() = default;
    Writer(const Writer &) = delete;
    Writer &operator=(const Writer &) = delete;
    virtual ~Writer() = default;

    virtual QString begin() const = 0;
    virtual QString chapter(const QString &title) const = 0;
    virtual QString paragraph(const QString &text) const = 0;
    virtual QString command(const QString &text) const = 0;
    virtual QString options(std::span<const OptionSpec> specs) const = 0;
    virtual QString fields(std::span<const FieldSpec> specs) const = 0;
    virtual QString reasons() const = 0;
};

class Markdown final : public Writer
{
public:
    QString begin() const override
    {
        return u"# Checks\n\n<!-- Generated from the tables in common/check/kinds; see docs/CMakeLists.txt. -->\n"_s;
    }
    QString chapter(const QString &title) const override { return u"\n## %1\n"_s.arg(title); }
    QString paragraph(const QString &line) const override { return u"\n%1\n"_s.arg(line); }
    QString command(const QString &line) const override { return u"\n```\n%1\n```\n"_s.arg(line); }
    QString options(std::span<const OptionSpec> specs) const override
    {
        QString table = u"\n| option | values | default | what it does |\n|---|---|---|---|\n"_s;
        for (const OptionSpec &spec : specs)
            table +=
                row({code(spec.name), cell(valuesOf(spec)), cell(defaultOf(spec)), cell(text(spec.help))});
        return table;
    }
    QString fields(std::span<const FieldSpec> specs) const override
    {
        QString table = u"\n| field | unit | what it is |\n|---|---|---|\n"_s;
        for (const FieldSpec &spec : specs)
            table += row({code(spec.name), cell(typeOf(spec)), cell(text(spec.label))});
        return table;
    }
    QString reasons() const override
    {
        QString table = u"\n| reason | outcome | in words |\n|---|---|---|\n"_s;
        for (int i = 0; i < reasonCount; ++i) {
            const auto reason = Reason(i);
            table += row({code(codeOf(reason)), cell(codeOf(defaultOutcome(reason)).toString()),
                          cell(displayName(reason))});
        }
        return table;
    }

private:
    static QString row(const QStringList &cells) { return u"| "_s + cells.join(u" | "_s) + u" |\n"_s; }
    static QString code(QLatin1StringView name) { return u'`' + name + u'`'; }
    static QString cell(QString line) { return line.replace(u'|', u"\\|"_s); }
};

class ManPage final : public Writer
{
public:
    QString begin() const override
    {
        return u".\\\" Generated from the tables in common/check/kinds.\n"
               ".TH VANTAGE-CHECKS 7 \"\" \"Vantage\" \"Miscellanea\"\n"
               ".SH NAME\nvantage\\-checks \\- kinds of checks, their options and what they find\n"_s;
    }
    QString chapter(const QString &title) const override
    {
        return u".SH \"%1\"\n"_s.arg(escaped(title.toUpper()));
    }
    QString paragraph(const QString &line) const override { return u".PP\n%1\n"_s.arg(escaped(line)); }
    QString command(const QString &line) const override
    {
        return u".PP\n.nf\n%1\n.fi\n"_s.arg(escaped(line));
    }
    QString options(std::span<const OptionSpec> specs) const override
    {
        QString list = u".SS Options\n"_s;
        for (const OptionSpec &spec : specs) {
            const QString standard = defaultOf(spec);
            list +=
                u".TP\n.BR %1 \" (%2%3)\"\n%4\n"_s.arg(escaped(spec.name.toString()), escaped(valuesOf(spec)),
                                                       standard.isEmpty() ? QString()
                                                       : spec.required    ? u"; required"_s
                                                                       : u"; default "_s + escaped(standard),
                                                       escaped(text(spec.help)));
        }
        return list;
    }
    QString fields(std::span<const FieldSpec> specs) const override
    {
        QString list = u".SS Fields\n"_s;
        for (const FieldSpec &spec : specs)
            list += u".TP\n.BR %1 \" (%2)\"\n%3\n"_s.arg(escaped(spec.name.toString()), typeOf(spec),
                                                         escaped(text(spec.label)));
        return list;
    }
    QString reasons() const override
    {
        QString list;
        for (int i = 0; i < reasonCount; ++i) {
            const auto reason = Reason(i);
            list += u".TP\n.BR %1 \" (%2)\"\n%3\n"_s.arg(escaped(codeOf(reason).toString()),
                                                         codeOf(defaultOutcome(reason)),
                                                         escaped(displayName(reason)));
        }
        return list;
    }

private:
    static QString escaped(QString line)
    {
        line.replace(u'\\', u"\\e"_s).replace(u'-', u"\\-"_s).replace(u'"', u"\\(dq"_s);
        return line.startsWith(u'.') || line.startsWith(u'\'') ? u"\\&"_s + line : line;
    }
};

QString reference(const Writer &writer)
{
    QString page = writer.begin();
    page += writer.paragraph(
        u"What each kind of check may be told, and what its results hold. Options are name=value words of "
        u"addconf, "
        "test-conf and 'vantage-agent probe', keys of \"options\" in files, and entries of the dialog."_s);
    page += writer.chapter(u"Every check"_s);
    page += writer.options(commonOptions());
    page += writer.fields(commonFields());
    for (const KindInfo *info : allKinds()) {
        // HTTP and HTTPS share one table, and so one chapter.
        if (info->kind == Kind::Https)
            continue;
        const bool isHttp = info->kind == Kind::Http;
        page += writer.chapter(isHttp ? u"HTTP, HTTPS"_s : text(info->label));
        page +=
            writer.command(isHttp ? usageOf(Kind::Http) + u'\n' + usageOf(Kind::Https) : usageOf(info->kind));
        page += writer.options(info->options);
        page += writer.fields(info->fields);
    }
    page += writer.chapter(u"Reasons"_s);
    page += writer.paragraph(
        u"Why a result is what it is, with the outcome that the reason stands for unless the check's options "
        u"decide "
        "otherwise. Unknown means that the agent could not measure; it never counts as down."_s);
    page += writer.reasons();
    return page;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray form = argc == 2 ? argv[1] : "";
    if (form != "markdown" && form != "man") {
        std::fprintf(stderr, "usage: vantage-reference markdown|man\n");
        return 2;
    }
    const QByteArray page = (form == "man" ? reference(ManPage()) : reference(Markdown())).toUtf8();
    return std::fwrite(page.constData(), 1, size_t(page.size()), stdout) == size_t(page.size()) ? 0 : 1;
}
