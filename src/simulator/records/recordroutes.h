// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordtable.h"
#include "simulator/resources/router.h"

#include <functional>

namespace recado::simulator {

/// Where records of one kind live and how they are shown; listing, fetching and deleting follow from that.
struct RecordRoutes
{
    QString collection; ///< "/verify/v2/Services", or with ".json" in the 2010 API
    QString name; ///< "verifyservices"; faults are aimed at "verifyservices.list"
    QString listKey; ///< "services"
    std::function<RecordTable &()> table;
    /// What the API answers; the record as it is kept when empty.
    std::function<QJsonObject(const Record &record)> show = {};
    /// Whether the record is one of those that the address and the filters mean; every one when empty.
    std::function<bool(const Record &record, const Call &call)> belongs = {};
    /// Whether what the address names before the collection is there; always when empty.
    std::function<bool(const Call &call)> parentExists = {};
    QStringList filters = {}; ///< parameters of the list
    bool newestFirst = false;
    bool apiKeysMayUse = true;
};

void addList(Router &router, const RecordRoutes &routes);
void addFetch(Router &router, const RecordRoutes &routes);
/// mayDelete says with which code it is refused.
void addDelete(Router &router, const RecordRoutes &routes,
               const std::function<std::optional<int>(Record &record)> &mayDelete = {});

/// The record that the address names by {Sid}; null when there is none, or it belongs to something else.
[[nodiscard]] Record *findRecord(const RecordRoutes &routes, const Call &call);
/// The record as the API answers it.
[[nodiscard]] QJsonObject shown(const RecordRoutes &routes, const Record &record);
/// The address of one record: the collection, "/{Sid}", and ".json" where the collection has it.
[[nodiscard]] QString onePattern(const RecordRoutes &routes);

} // namespace recado::simulator
