// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "twilio/serverlessapi.h"

#include "twilio/paging.h"
#include "twilio/sids.h"

#include <QUuid>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado::twilio {
namespace {

Error bad(const QString &what)
{
    return {.kind = ErrorKind::BadReply, .detail = what, .mayHaveHappened = true};
}

Result<QString> sidOf(const Result<ApiAnswer> &answer)
{
    if (!answer)
        return answer.error();
    const QString sid = answer->json["sid"_L1].toString();
    return sid.isEmpty() ? Result<QString>(bad(u"something new without a sid"_s)) : Result<QString>(sid);
}

Result<ServerlessService> readService(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    if (sid.isEmpty())
        return bad(u"a serverless service without a sid"_s);
    return ServerlessService{.sid = sid, .uniqueName = json["unique_name"_L1].toString()};
}

Result<ServerlessEnvironment> readEnvironment(const QJsonObject &json)
{
    const QString sid = json["sid"_L1].toString();
    const QString domain = json["domain_name"_L1].toString();
    if (sid.isEmpty() || domain.isEmpty())
        return bad(u"an environment without a sid or a host name"_s);
    return ServerlessEnvironment{.sid = sid,
                                 .uniqueName = json["unique_name"_L1].toString(),
                                 .domain = domain,
                                 .buildSid = json["build_sid"_L1].toString()};
}

Form wholePages()
{
    return {{u"PageSize"_s, u"100"_s}};
}

QString below(const QString &serviceSid, const QString &rest)
{
    return u"/v1/Services/%1/%2"_s.arg(serviceSid, rest);
}

QByteArray part(const QByteArray &boundary, const QByteArray &head, const QByteArray &content)
{
    return "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + content + "\r\n";
}

/// A file name stands between quotes in a header.
QByteArray quotable(const QString &name)
{
    QByteArray text = name.toUtf8();
    for (const char harmful : {'"', '\\', '\r', '\n'})
        text.replace(harmful, '_');
    return text;
}

QByteArray multipart(const AssetUpload &upload, const QByteArray &boundary)
{
    return part(boundary, R"(name="Path")", upload.path.toUtf8())
        + part(boundary, R"(name="Visibility")", "public")
        + part(boundary,
               R"(name="Content"; filename=")" + quotable(upload.fileName)
                   + "\"\r\nContent-Type: " + upload.contentType.toLatin1(),
               upload.bytes)
        + "--" + boundary + "--\r\n";
}

} // namespace

ServerlessApi::ServerlessApi(ApiClient &client)
    : m_client(client)
{ }

QCoro::Task<Result<std::vector<ServerlessService>>> ServerlessApi::services()
{
    const Form query = wholePages();
    const auto rows = co_await collect(m_client, operations::listServerlessService, u"/v1/Services"_s, query,
                                       u"services"_s);
    co_return readRows(rows, readService);
}

QCoro::Task<Result<ServerlessService>> ServerlessApi::createService(QString uniqueName, QString friendlyName)
{
    const Form form{{u"UniqueName"_s, uniqueName}, {u"FriendlyName"_s, friendlyName}};
    const auto answer = co_await m_client.post(operations::createServerlessService, u"/v1/Services"_s, form);
    if (!answer)
        co_return answer.error();
    co_return readService(answer->json);
}

QCoro::Task<Result<std::vector<ServerlessEnvironment>>> ServerlessApi::environments(QString serviceSid)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    const Form query = wholePages();
    const auto rows = co_await collect(m_client, operations::listEnvironment,
                                       below(serviceSid, u"Environments"_s), query, u"environments"_s);
    co_return readRows(rows, readEnvironment);
}

QCoro::Task<Result<ServerlessEnvironment>> ServerlessApi::createEnvironment(QString serviceSid,
                                                                            QString uniqueName)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    const Form form{{u"UniqueName"_s, uniqueName}};
    const auto answer
        = co_await m_client.post(operations::createEnvironment, below(serviceSid, u"Environments"_s), form);
    if (!answer)
        co_return answer.error();
    co_return readEnvironment(answer->json);
}

QCoro::Task<Result<QString>> ServerlessApi::createAsset(QString serviceSid, QString friendlyName)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    const Form form{{u"FriendlyName"_s, friendlyName}};
    const auto answer = co_await m_client.post(operations::createAsset, below(serviceSid, u"Assets"_s), form);
    co_return sidOf(answer);
}

QCoro::Task<Result<QString>> ServerlessApi::upload(QString serviceSid, QString assetSid, AssetUpload upload)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(assetSid))
        co_return notASid();
    const QByteArray boundary = "recado" + QUuid::createUuid().toByteArray(QUuid::Id128);
    const QString path = below(serviceSid, u"Assets/%1/Versions"_s.arg(assetSid));
    const QByteArray type = "multipart/form-data; boundary=" + boundary;
    const auto answer
        = co_await m_client.postBody(operations::uploadAsset, path, type, multipart(upload, boundary));
    co_return sidOf(answer);
}

QCoro::Task<Outcome> ServerlessApi::removeAsset(QString serviceSid, QString assetSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(assetSid))
        co_return notASid();
    const auto answer
        = co_await m_client.remove(operations::deleteAsset, below(serviceSid, u"Assets/"_s + assetSid));
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

QCoro::Task<Result<QString>> ServerlessApi::createBuild(QString serviceSid, QStringList versionSids)
{
    if (!canStandInPath(serviceSid))
        co_return notASid();
    Form form;
    for (const QString &version : std::as_const(versionSids))
        form.add(u"AssetVersions"_s, version);
    const auto answer = co_await m_client.post(operations::createBuild, below(serviceSid, u"Builds"_s), form);
    co_return sidOf(answer);
}

QCoro::Task<Result<BuildStatus>> ServerlessApi::buildStatus(QString serviceSid, QString buildSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(buildSid))
        co_return notASid();
    const QString path = below(serviceSid, u"Builds/%1/Status"_s.arg(buildSid));
    const auto answer = co_await m_client.get(operations::fetchBuildStatus, path);
    if (!answer)
        co_return answer.error();
    const QString status = answer->json["status"_L1].toString();
    if (status == "completed"_L1)
        co_return BuildStatus::Completed;
    co_return status == "failed"_L1 ? BuildStatus::Failed : BuildStatus::Building;
}

QCoro::Task<Result<std::vector<BuiltFile>>> ServerlessApi::builtFiles(QString serviceSid, QString buildSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(buildSid))
        co_return notASid();
    const QString path = below(serviceSid, u"Builds/"_s + buildSid);
    const auto answer = co_await m_client.get(operations::fetchBuild, path);
    if (!answer)
        co_return answer.error();
    std::vector<BuiltFile> files;
    const QJsonArray versions = answer->json["asset_versions"_L1].toArray();
    for (const QJsonValueConstRef version : versions) {
        files.push_back({.versionSid = version["sid"_L1].toString(),
                         .assetSid = version["asset_sid"_L1].toString(),
                         .path = version["path"_L1].toString()});
        if (files.back().versionSid.isEmpty()) // leaving one out would take it down
            co_return bad(u"a file of a build without a sid"_s);
    }
    co_return files;
}

QCoro::Task<Outcome> ServerlessApi::deploy(QString serviceSid, QString environmentSid, QString buildSid)
{
    if (!canStandInPath(serviceSid) || !canStandInPath(environmentSid))
        co_return notASid();
    const Form form{{u"BuildSid"_s, buildSid}};
    const QString path = below(serviceSid, u"Environments/%1/Deployments"_s.arg(environmentSid));
    const auto answer = co_await m_client.post(operations::createDeployment, path, form);
    if (!answer)
        co_return answer.error();
    co_return Done{};
}

} // namespace recado::twilio
