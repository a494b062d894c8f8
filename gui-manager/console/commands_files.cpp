// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

namespace vantage {
using namespace Qt::StringLiterals;

Answer commands::importFile(const Invocation &invocation)
{
    auto pending = std::make_unique<Pending>();
    const QString path = filePath(invocation, invocation.word(0));
    invocation.core.importFile(
        invocation.step, path, &pending->context, [invocation](const Result<ImportReport> &report) {
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

} // namespace vantage
