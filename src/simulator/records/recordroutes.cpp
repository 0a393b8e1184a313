// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/records/recordroutes.h"

#include "simulator/records/lists.h"
#include "simulator/resources/apianswer.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

HttpAnswer list(const RecordRoutes &routes, const Call &call)
{
    if (routes.parentExists && !routes.parentExists(call))
        return errorAnswer(20404);
    std::vector<QJsonObject> records;
    for (const Record &record : routes.table().all()) {
        if (record.accountSid == call.accountSid() && (!routes.belongs || routes.belongs(record, call)))
            records.push_back(shown(routes, record));
    }
    if (routes.newestFirst)
        std::ranges::reverse(records);
    return routes.collection.endsWith(".json"_L1) ? classicList(call, routes.listKey, records)
                                                  : productList(call, routes.listKey, records);
}

} // namespace

QJsonObject shown(const RecordRoutes &routes, const Record &record)
{
    return routes.show ? routes.show(record) : record.shown;
}

Record *findRecord(const RecordRoutes &routes, const Call &call)
{
    Record *record = routes.table().find(call.accountSid(), call.path.value(u"Sid"_s));
    return record && (!routes.belongs || routes.belongs(*record, call)) ? record : nullptr;
}

QString onePattern(const RecordRoutes &routes)
{
    constexpr auto suffix = ".json"_L1;
    return routes.collection.endsWith(suffix) ? routes.collection.chopped(suffix.size()) + "/{Sid}.json"_L1
                                              : routes.collection + "/{Sid}"_L1;
}

void addList(Router &router, const RecordRoutes &routes)
{
    router.add({.method = "GET",
                .pattern = routes.collection,
                .name = routes.name + ".list"_L1,
                .parameters = listParameters(routes.filters),
                .handler = [routes](const Call &call) { return list(routes, call); },
                .apiKeysMayUse = routes.apiKeysMayUse});
}

void addFetch(Router &router, const RecordRoutes &routes)
{
    router.add({.method = "GET",
                .pattern = onePattern(routes),
                .name = routes.name + ".fetch"_L1,
                .parameters = {},
                .handler =
                    [routes](const Call &call) {
                        const Record *record = findRecord(routes, call);
                        return record ? jsonAnswer(200, shown(routes, *record)) : errorAnswer(20404);
                    },
                .apiKeysMayUse = routes.apiKeysMayUse});
}

void addDelete(Router &router, const RecordRoutes &routes,
               const std::function<std::optional<int>(Record &record)> &mayDelete)
{
    const auto handler = [routes, mayDelete](const Call &call) {
        Record *record = findRecord(routes, call);
        if (!record)
            return errorAnswer(20404);
        if (const std::optional<int> refusal = mayDelete ? mayDelete(*record) : std::nullopt)
            return errorAnswer(*refusal);
        const QString sid = record->sid; // the record goes while it is named
        routes.table().remove(call.accountSid(), sid);
        return HttpAnswer{.status = 204};
    };
    router.add({.method = "DELETE",
                .pattern = onePattern(routes),
                .name = routes.name + ".delete"_L1,
                .parameters = {},
                .handler = handler,
                .apiKeysMayUse = routes.apiKeysMayUse});
}

} // namespace recado::simulator
