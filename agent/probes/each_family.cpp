// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "agent/probes/each_family.h"

#include "common/check/field.h"

#include <algorithm>
#include <array>

namespace vantage {
using namespace Qt::StringLiterals;

namespace {

constexpr std::array families = {"4"_L1, "6"_L1};

struct Leg
{
    CheckSpec check;
    std::unique_ptr<Probe> probe = {};
    std::optional<ProbeFinding> finding = {};
};

Outcome outcomeOf(const ProbeFinding &finding)
{
    return finding.outcome.value_or(defaultOutcome(finding.reason));
}

/** Down is known for certain, whatever the other one is; after that, what could not be measured. */
int badness(const ProbeFinding &finding)
{
    switch (outcomeOf(finding)) {
    case Outcome::Down:
        return 3;
    case Outcome::Unknown:
        return 2;
    case Outcome::Degraded:
        return 1;
    case Outcome::Up:
        break;
    }
    return 0;
}

class EachFamilyProbe final : public Probe
{
public:
    EachFamilyProbe(const CheckSpec &check, const ProbeServices &services, const ProbeFactory &factory)
    {
        for (size_t i = 0; i < m_legs.size(); ++i) {
            m_legs[i].check = check;
            m_legs[i].check.options.insert(u"family"_s, families[i].toString());
            m_legs[i].probe = factory.create(m_legs[i].check, services);
        }
    }

    void start(Done done) override
    {
        m_done = std::move(done);
        // The second one's end may be this object's.
        startLeg(0);
        startLeg(1);
    }

    [[nodiscard]] ProbeFinding timedOut() override
    {
        for (Leg &leg : m_legs) {
            if (!leg.finding)
                leg.finding = leg.probe->timedOut();
        }
        return together();
    }

private:
    void startLeg(size_t which)
    {
        m_legs[which].probe->start([this, which](ProbeFinding finding) {
            m_legs[which].finding = std::move(finding);
            const auto hasEnded = [](const Leg &leg) {
                return leg.finding.has_value();
            };
            if (!std::all_of(m_legs.begin(), m_legs.end(), hasEnded))
                return;
            const Done done = std::move(m_done);
            done(together());
        });
    }

    [[nodiscard]] ProbeFinding together() const
    {
        const ProbeFinding &first = *m_legs[0].finding;
        const ProbeFinding &second = *m_legs[1].finding;
        ProbeFinding worst = badness(second) > badness(first) ? second : first;
        worst.description = u"IPv4: %1; IPv6: %2"_s.arg(first.description, second.description);
        FieldWriter added;
        QCborStreamWriter &writer = added.value("families"_L1);
        writer.startArray(m_legs.size());
        for (size_t i = 0; i < m_legs.size(); ++i)
            append(writer, families[i], *m_legs[i].finding);
        writer.endArray();
        worst.fields = joinedFields(worst.fields, added.take());
        return worst;
    }

    static void append(QCborStreamWriter &writer, QLatin1StringView family, const ProbeFinding &finding)
    {
        writer.startMap(finding.duration ? 6 : 5);
        const auto add = [&writer](QLatin1StringView name, QStringView value) {
            writer.append(name);
            writer.append(value);
        };
        add("family"_L1, family.toString());
        add("outcome"_L1, codeOf(outcomeOf(finding)).toString());
        add("reason"_L1, codeOf(finding.reason).toString());
        add("address"_L1, finding.address);
        add("description"_L1, finding.description);
        if (finding.duration) {
            writer.append("duration_us"_L1);
            writer.append(qint64(finding.duration->count()));
        }
        writer.endMap();
    }

    std::array<Leg, 2> m_legs;
    Done m_done;
};

} // namespace

std::unique_ptr<Probe> createEachFamilyProbe(const CheckSpec &check, const ProbeServices &services,
                                             const ProbeFactory &factory)
{
    return std::make_unique<EachFamilyProbe>(check, services, factory);
}

} // namespace vantage
