// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/resources/apianswer.h"
#include "simulator/serverless/serverless.h"

using namespace Qt::Literals::StringLiterals;

namespace recado::simulator {
namespace {

/// Everything below a service says whose it is; versions say of which asset, deployments of which
/// environment.
bool isBelow(const Record &record, const Call &call)
{
    const auto matches = [&](const QString &parameter, const QString &key) {
        return !call.path.contains(parameter) || call.path.value(parameter) == record.shown[key].toString();
    };
    return matches(u"ServiceSid"_s, u"service_sid"_s) && matches(u"AssetSid"_s, u"asset_sid"_s)
        && matches(u"EnvironmentSid"_s, u"environment_sid"_s);
}

} // namespace

RecordRoutes Serverless::routes(const QString &below, const QString &listKey)
{
    const bool isServices = below.isEmpty();
    return {.collection
            = u"/serverless/v1/Services"_s + (isServices ? QString() : "/{ServiceSid}/"_L1 + below),
            .name = "serverless"_L1 + listKey,
            .listKey = listKey,
            .table = [this, listKey]() -> RecordTable & { return table(listKey); },
            .belongs = isBelow,
            .parentExists =
                [this, isServices](const Call &call) {
                    return isServices
                        || table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s));
                }};
}

void Serverless::addCreate(Router &router, const RecordRoutes &routes, const QStringList &parameters,
                           Handler handler)
{
    router.add({.method = "POST",
                .pattern = routes.collection,
                .name = routes.name + ".create"_L1,
                .parameters = parameters,
                .handler = [this, handler](const Call &call) { return (this->*handler)(call); }});
}

void Serverless::addRoutes(Router &router)
{
    const RecordRoutes services = routes({}, u"services"_s);
    const RecordRoutes environments = routes(u"Environments"_s, u"environments"_s);
    const RecordRoutes assets = routes(u"Assets"_s, u"assets"_s);
    for (const RecordRoutes &one : {services, environments, assets}) {
        addList(router, one);
        addFetch(router, one);
        addDelete(router, one);
    }
    addCreate(router, services,
              {u"UniqueName"_s, u"FriendlyName"_s, u"IncludeCredentials"_s, u"UiEditable"_s},
              &Serverless::createService);
    addCreate(router, environments, {u"UniqueName"_s, u"DomainSuffix"_s}, &Serverless::createEnvironment);
    addCreate(router, assets, {u"FriendlyName"_s}, &Serverless::createAsset);
    addBuildRoutes(router);
    addFiles(router);
}

void Serverless::addBuildRoutes(Router &router)
{
    const RecordRoutes builds = routes(u"Builds"_s, u"builds"_s);
    const RecordRoutes deployments = routes(u"Environments/{EnvironmentSid}/Deployments"_s, u"deployments"_s);
    for (const RecordRoutes &one : {builds, deployments}) {
        addList(router, one);
        addFetch(router, one);
    }
    addDelete(router, builds);
    addCreate(router, builds, {u"AssetVersions"_s, u"FunctionVersions"_s, u"Dependencies"_s, u"Runtime"_s},
              &Serverless::createBuild);
    addCreate(router, deployments, {u"BuildSid"_s, u"IsPlugin"_s}, &Serverless::deploy);
    router.add({.method = "GET",
                .pattern = builds.collection + "/{Sid}/Status"_L1,
                .name = builds.name + ".status"_L1,
                .parameters = {},
                .handler = [this](const Call &call) { return buildStatus(call); }});
}

void Serverless::addFiles(Router &router)
{
    const RecordRoutes versions = routes(u"Assets/{AssetSid}/Versions"_s, u"asset_versions"_s);
    addList(router, versions);
    addFetch(router, versions);
    router.add({.method = "POST",
                .pattern = u"/serverless-upload/v1/Services/{ServiceSid}/Assets/{AssetSid}/Versions"_s,
                .name = versions.name + ".create"_L1,
                .parameters = {},
                .handler = [this](const Call &call) { return upload(call); },
                .body = Route::Body::Any});
    for (const QByteArray &method : {"GET"_ba, "HEAD"_ba})
        router.add({.method = method,
                    .pattern = u"/twil.io/{Domain}/{Path*}"_s,
                    .name = u"assets.serve"_s,
                    .parameters = {},
                    .handler = [this](const Call &call) { return serve(call); },
                    .open = true});
}

} // namespace recado::simulator
