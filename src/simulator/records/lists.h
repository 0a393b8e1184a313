// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/resources/router.h"

#include <QJsonObject>

#include <vector>

namespace recado::simulator {

/// The names that every list takes, and those of this one.
[[nodiscard]] QStringList listParameters(const QStringList &own = {});

/// A page of a product address (Verify, Content, ...): records under the key, absolute links under "meta".
[[nodiscard]] HttpAnswer productList(const Call &call, const QString &key,
                                     const std::vector<QJsonObject> &records);

/// A page of the 2010 API: records under the key, relative links beside them.
[[nodiscard]] HttpAnswer classicList(const Call &call, const QString &key,
                                     const std::vector<QJsonObject> &records);

} // namespace recado::simulator
