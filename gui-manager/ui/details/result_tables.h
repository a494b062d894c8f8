// SPDX-FileCopyrightText: 2026 The Vantage authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui-manager/ui/details/details.h"

#include <QJsonObject>

/* What of a result's fields is better seen than read. Each takes out of the fields what it shows; a section without
   rows and lines has nothing to show. All of it is a peer's word: anything may be missing or of another type. */

namespace vantage::details {

/** Of the phase that failed; empty where none did. */
[[nodiscard]] QString phaseLabel(const CheckResult &result);
/** The phases after each other as bars, the one that failed marked. */
[[nodiscard]] DetailSection takePhases(const CheckResult &result, QJsonObject &fields);
[[nodiscard]] DetailSection takeCertificate(const CheckResult &result, QJsonObject &fields);
[[nodiscard]] DetailSection takeRedirects(QJsonObject &fields);
[[nodiscard]] DetailSection takeRecords(QJsonObject &fields);
[[nodiscard]] DetailSection takeHops(QJsonObject &fields);

/** As the inspector shows a field; escaped line by line, so that lists keep their lines. */
[[nodiscard]] QString fieldText(const FieldSpec &spec, const QJsonValue &value);
[[nodiscard]] QString compactJson(const QJsonValue &value);

} // namespace vantage::details
