// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/serverless/serverless.h"

#include "simulator/records/due.h"
#include "simulator/resources/apianswer.h"
#include "simulator/serverless/multipart.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado::simulator {
namespace {

constexpr auto buildingTime = 5s;
constexpr qsizetype largestFile = qsizetype{25} * 1024 * 1024; ///< bytes
constexpr int conflict = 409;

bool isUniqueName(const QString &name)
{
    static const QRegularExpression good(u"^[A-Za-z0-9-]{1,50}$"_s);
    return good.match(name).hasMatch();
}

QString textOf(const std::vector<Part> &parts, const QString &name)
{
    const auto found = std::ranges::find(parts, name, &Part::name);
    return found == parts.end() ? QString() : QString::fromUtf8(found->content);
}

bool isGoodPath(const QString &path)
{
    static const QRegularExpression good(uR"(^/[A-Za-z0-9._~!$&'()*+,;=:@%/-]{1,254}$)"_s);
    return good.match(path).hasMatch() && !path.contains("//"_L1);
}

} // namespace

ServerlessPlace Serverless::placeOf(const Call &call, const QString &path) const
{
    const QString service = call.path.value(u"ServiceSid"_s);
    return {.accountSid = call.accountSid(),
            .serviceSid = service,
            .path = service.isEmpty() ? path : "Services/"_L1 + service + u'/' + path,
            .at = now()};
}

HttpAnswer Serverless::createService(const Call &call)
{
    const QString name = call.form.text(u"UniqueName"_s);
    if (!isUniqueName(name) || call.form.text(u"FriendlyName"_s).isEmpty())
        return errorAnswer(20001);
    const bool taken = std::ranges::any_of(table(u"services"_s).all(), [&](const Record &other) {
        return other.accountSid == call.accountSid() && other.shown["unique_name"_L1].toString() == name;
    });
    if (taken)
        return errorAnswer(20001, conflict);
    Record service{.sid = newSid(u"ZS"_s), .accountSid = call.accountSid()};
    service.shown = newServerlessService(service.sid, placeOf(call, "Services/"_L1 + service.sid), name,
                                         call.form.text(u"FriendlyName"_s));
    return jsonAnswer(201, table(u"services"_s).add(std::move(service)).shown);
}

/// The host name: the service's, four digits, and what the environment adds.
HttpAnswer Serverless::createEnvironment(const Call &call)
{
    const Record *service = table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s));
    const QString name = call.form.text(u"UniqueName"_s);
    const QString suffix = call.form.text(u"DomainSuffix"_s);
    if (!service)
        return errorAnswer(20404);
    if (!isUniqueName(name) || (!suffix.isEmpty() && !isUniqueName(suffix)))
        return errorAnswer(20001);
    Record environment{.sid = newSid(u"ZE"_s), .accountSid = call.accountSid()};
    const uint digits = environment.sid.right(6).toUInt(nullptr, 16) % 9000 + 1000;
    const QString domain = u"%1-%2%3.twil.io"_s.arg(service->shown["domain_base"_L1].toString().toLower())
                               .arg(digits)
                               .arg(suffix.isEmpty() ? QString() : u'-' + suffix.toLower());
    environment.shown = newEnvironment(environment.sid, placeOf(call, "Environments/"_L1 + environment.sid),
                                       name, suffix, domain);
    return jsonAnswer(201, table(u"environments"_s).add(std::move(environment)).shown);
}

HttpAnswer Serverless::createAsset(const Call &call)
{
    if (!table(u"services"_s).find(call.accountSid(), call.path.value(u"ServiceSid"_s)))
        return errorAnswer(20404);
    const QString name = call.form.text(u"FriendlyName"_s);
    if (name.isEmpty() || name.size() > 255)
        return errorAnswer(20001);
    Record asset{.sid = newSid(u"ZH"_s), .accountSid = call.accountSid()};
    asset.shown = newAsset(asset.sid, placeOf(call, "Assets/"_L1 + asset.sid), name);
    return jsonAnswer(201, table(u"assets"_s).add(std::move(asset)).shown);
}

HttpAnswer Serverless::upload(const Call &call)
{
    const QString assetSid = call.path.value(u"AssetSid"_s);
    const Record *asset = table(u"assets"_s).find(call.accountSid(), assetSid);
    if (!asset || asset->shown["service_sid"_L1].toString() != call.path.value(u"ServiceSid"_s))
        return errorAnswer(20404);
    const std::vector<Part> parts = readMultipart(call.contentType, call.body);
    const auto file = std::ranges::find(parts, u"Content"_s, &Part::name);
    const QString path = textOf(parts, u"Path"_s);
    const QString visibility = textOf(parts, u"Visibility"_s);
    if (file == parts.end() || !isGoodPath(path) || file->content.size() > largestFile
        || !QStringList{u"public"_s, u"protected"_s, u"private"_s}.contains(visibility))
        return errorAnswer(20001);
    Record version{.sid = newSid(u"ZN"_s), .accountSid = call.accountSid()};
    version.shown
        = serverlessJson(version.sid, placeOf(call, u"Assets/%1/Versions/%2"_s.arg(assetSid, version.sid)));
    version.shown.remove(u"date_updated"_s);
    version.shown.insert(u"asset_sid"_s, assetSid);
    version.shown.insert(u"path"_s, path);
    version.shown.insert(u"visibility"_s, visibility);
    const QString digest
        = QString::fromLatin1(QCryptographicHash::hash(file->content, QCryptographicHash::Sha256).toHex());
    world().files.keep(digest, file->content);
    version.hidden = {{u"sha256"_s, digest},
                      {u"contentType"_s,
                       QString::fromLatin1(file->contentType.isEmpty() ? "application/octet-stream"_ba
                                                                       : file->contentType)}};
    return jsonAnswer(201, table(u"asset_versions"_s).add(std::move(version)).shown);
}

/// What is not named in it is not there any more: a build is the whole set.
HttpAnswer Serverless::createBuild(const Call &call)
{
    const QString serviceSid = call.path.value(u"ServiceSid"_s);
    if (!table(u"services"_s).find(call.accountSid(), serviceSid))
        return errorAnswer(20404);
    QJsonArray versions;
    QStringList paths;
    for (const QString &sid : call.form.values(u"AssetVersions"_s)) {
        const Record *version = table(u"asset_versions"_s).find(call.accountSid(), sid);
        if (!version || version->shown["service_sid"_L1].toString() != serviceSid)
            return errorAnswer(20001);
        versions.append(version->shown);
        paths << version->shown["path"_L1].toString();
    }
    Record build{.sid = newSid(u"ZB"_s), .accountSid = call.accountSid()};
    build.shown = serverlessJson(build.sid, placeOf(call, "Builds/"_L1 + build.sid));
    build.shown.insert(u"status"_s, u"building"_s);
    build.shown.insert(u"asset_versions"_s, versions);
    build.shown.insert(u"function_versions"_s, QJsonArray());
    build.shown.insert(u"dependencies"_s, QJsonArray());
    build.shown.insert(u"runtime"_s, u"node22"_s);
    build.shown.insert(u"links"_s,
                       QJsonObject{{u"build_status"_s, build.shown["url"_L1].toString() + "/Status"_L1}});
    build.hidden.insert(u"fails"_s, paths.removeDuplicates() > 0); // two files cannot have one path
    setDue(build, now() + buildingTime);
    return jsonAnswer(201, table(u"builds"_s).add(std::move(build)).shown);
}

HttpAnswer Serverless::buildStatus(const Call &call)
{
    const Record *build = findRecord(routes(u"Builds"_s, u"builds"_s), call);
    if (!build)
        return errorAnswer(20404);
    QJsonObject json;
    for (const QString &key : {u"sid"_s, u"account_sid"_s, u"service_sid"_s, u"status"_s})
        json.insert(key, build->shown[key]);
    json.insert(u"url"_s, build->shown["url"_L1].toString() + "/Status"_L1);
    return jsonAnswer(200, json);
}

HttpAnswer Serverless::deploy(const Call &call)
{
    const QString environmentSid = call.path.value(u"EnvironmentSid"_s);
    const QString buildSid = call.form.text(u"BuildSid"_s);
    Record *environment = table(u"environments"_s).find(call.accountSid(), environmentSid);
    if (!environment || environment->shown["service_sid"_L1].toString() != call.path.value(u"ServiceSid"_s))
        return errorAnswer(20404);
    const Record *build = table(u"builds"_s).find(call.accountSid(), buildSid);
    if (!build || build->shown["service_sid"_L1] != environment->shown["service_sid"_L1]
        || build->shown["status"_L1].toString() != "completed"_L1)
        return errorAnswer(20001);
    environment->shown.insert(u"build_sid"_s, buildSid);
    Record deployment{.sid = newSid(u"ZD"_s), .accountSid = call.accountSid()};
    deployment.shown = serverlessJson(
        deployment.sid,
        placeOf(call, u"Environments/%1/Deployments/%2"_s.arg(environmentSid, deployment.sid)));
    deployment.shown.insert(u"environment_sid"_s, environmentSid);
    deployment.shown.insert(u"build_sid"_s, buildSid);
    return jsonAnswer(201, table(u"deployments"_s).add(std::move(deployment)).shown);
}

const Record *Serverless::versionAt(const QString &domain, const QString &path)
{
    for (const Record &environment : table(u"environments"_s).all()) {
        if (environment.shown["domain_name"_L1].toString() != domain)
            continue;
        const Record *build
            = table(u"builds"_s).find(environment.accountSid, environment.shown["build_sid"_L1].toString());
        const QJsonArray versions = build ? build->shown["asset_versions"_L1].toArray() : QJsonArray();
        for (const auto &version : versions) {
            if (version["path"_L1].toString() == path)
                return table(u"asset_versions"_s).find(environment.accountSid, version["sid"_L1].toString());
        }
    }
    return nullptr;
}

/// Public files are for everybody, protected ones for who signs as Twilio does, private ones for nobody.
HttpAnswer Serverless::serve(const Call &call)
{
    const Record *version = versionAt(call.path.value(u"Domain"_s), u'/' + call.path.value(u"Path"_s));
    const QString visibility = version ? version->shown["visibility"_L1].toString() : u"private"_s;
    if (visibility == "private"_L1)
        return errorAnswer(20404);
    if (visibility == "protected"_L1)
        return errorAnswer(20403);
    const std::optional<QByteArray> bytes = world().files.bytes(version->hidden["sha256"_L1].toString());
    if (!bytes)
        return errorAnswer(20404);
    return {.status = 200,
            .body = *bytes,
            .headers = {{"Content-Type", version->hidden["contentType"_L1].toString().toLatin1()}}};
}

std::optional<Instant> Serverless::nextDue() const
{
    return earliestDue(table(u"builds"_s));
}

void Serverless::runDue()
{
    while (Record *build = firstDue(table(u"builds"_s), now())) {
        build->shown.insert(u"status"_s, build->hidden["fails"_L1].toBool() ? u"failed"_s : u"completed"_s);
        setDue(*build, {});
    }
}

} // namespace recado::simulator
