// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/command.h"

#include "gui-manager/console/console.h"

#include <QPointer>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

/** Goes a step, and says what it was about by `text` or under `key`. */
Answer goStep(const Invocation &invocation, const std::function<void(CoreServices::Undone)> &step,
              const QString &text, const QString &key)
{
    auto pending = std::make_unique<Pending>();
    step([invocation, text, key, alive = QPointer<QObject>(&pending->context)](const Result<QString> &label) {
        if (!alive)
            return;
        if (!label)
            return invocation.finish(tl::make_unexpected(label.error()));
        invocation.out.say(text.arg(*label), {{key, *label}});
        invocation.finish({});
    });
    return pending;
}

} // namespace

Answer commands::undo(const Invocation &invocation)
{
    return goStep(invocation, invocation.core.undo, CommandRunner::tr("Undone: %1."), u"undone"_s);
}

Answer commands::redo(const Invocation &invocation)
{
    return goStep(invocation, invocation.core.redo, CommandRunner::tr("Done again: %1."), u"redone"_s);
}

} // namespace vantage
