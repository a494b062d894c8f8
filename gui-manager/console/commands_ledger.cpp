// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui-manager/console/references.h"

#include <QJsonArray>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

QString epochText(Epoch epoch)
{
    return QString::number(epoch.value, 16);
}

QJsonObject toJson(const LedgerEntry &entry)
{
    QJsonArray losses;
    for (const LedgerEntry::Loss &loss : entry.losses)
        losses.append(QJsonObject{{u"from"_s, qint64(loss.loss.from.value)},
                                  {u"to"_s, qint64(loss.loss.to.value)},
                                  {u"cause"_s, loss.loss.cause},
                                  {u"noted"_s, toIso8601(loss.noted)}});
    QJsonArray stops;
    for (const LedgerEntry::Stop &stop : entry.stops)
        stops.append(QJsonObject{{u"from"_s, toIso8601(stop.from)}, {u"to"_s, toIso8601(stop.to)}});
    return {{u"agent"_s, qint64(entry.agent.value)},
            {u"epoch"_s, epochText(entry.epoch)},
            {u"stored_to"_s, qint64(entry.storedTo.value)},
            {u"lost"_s, qint64(entry.lost)},
            {u"losses"_s, losses},
            {u"stops"_s, stops}};
}

/** A table of all epochs, then what is to be said of each. */
class ShowLedger : public RunningCommand
{
public:
    ShowLedger(const Invocation &invocation, const LedgerQuery &query)
        : m_invocation(invocation)
    {
        m_invocation.core.history.queryLedger(
            query, &m_context,
            [this](const std::shared_ptr<const std::vector<LedgerEntry>> &rows) {
                for (const LedgerEntry &entry : *rows)
                    show(entry);
            },
            [this](const Result<void> &done) {
                if (done && !m_invocation.out.isJson())
                    end();
                m_invocation.finish(done);
            });
    }

private:
    void show(const LedgerEntry &entry)
    {
        if (m_invocation.out.isJson()) {
            m_invocation.out.json(toJson(entry));
            return;
        }
        m_isEmpty = false;
        m_table.addRow({QString::number(entry.agent.value), epochText(entry.epoch),
                        QString::number(entry.storedTo.value), QString::number(entry.lost)});
        if (entry.losses.empty() && entry.stops.empty())
            return;
        m_details += CommandRunner::tr("Client %1, epoch %2:")
                         .arg(QString::number(entry.agent.value), epochText(entry.epoch));
        for (const LedgerEntry::Loss &loss : entry.losses)
            m_details +=
                u"  "_s + CommandRunner::tr("lost %1 to %2: %3, noted %4")
                              .arg(QString::number(loss.loss.from.value), QString::number(loss.loss.to.value),
                                   loss.loss.cause, toIso8601Millis(loss.noted));
        for (const LedgerEntry::Stop &stop : entry.stops)
            m_details += u"  "_s + CommandRunner::tr("stopped from %1 to %2")
                                       .arg(toIso8601Millis(stop.from), toIso8601Millis(stop.to));
    }

    void end() const
    {
        const Output &out = m_invocation.out;
        if (m_isEmpty)
            return out.line(CommandRunner::tr("No agent has connected yet."));
        out.table(m_table);
        for (const QString &line : m_details)
            out.line(line);
    }

    Invocation m_invocation;
    TextTable m_table{{{CommandRunner::tr("Client"), TextTable::Align::Right},
                       {CommandRunner::tr("Epoch")},
                       {CommandRunner::tr("Stored up to"), TextTable::Align::Right},
                       {CommandRunner::tr("Results lost"), TextTable::Align::Right}}};
    QStringList m_details;
    bool m_isEmpty = true;
    QObject m_context; ///< last: nothing calls in once it is gone
};

} // namespace

Answer commands::ledger(const Invocation &invocation)
{
    LedgerQuery query;
    if (!invocation.words.isEmpty()) {
        const Result<AgentId> client = knownClient(invocation.core.configuration, invocation.word(0));
        if (!client)
            return tl::make_unexpected(client.error());
        query.agent = *client;
    }
    return std::make_unique<ShowLedger>(invocation, query);
}

} // namespace vantage
