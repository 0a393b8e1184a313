// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// Where an account keeps files that Twilio serves.
struct ServerlessService
{
    QString sid; ///< ZS…
    QString uniqueName = {};
};

/// What the world sees of a service: one build of it under one host name.
struct ServerlessEnvironment
{
    QString sid; ///< ZE…
    QString uniqueName = {};
    QString domain; ///< "recado-1234.twil.io"
    QString buildSid = {}; ///< ZB…; empty: nothing was deployed yet
};

/// A file in a build.
struct BuiltFile
{
    QString versionSid; ///< ZN…
    QString assetSid; ///< ZH…
    QString path; ///< "/folder/boleto.pdf"
};

enum class BuildStatus { Building, Completed, Failed };

struct AssetUpload
{
    QString path; ///< "/folder/boleto.pdf"
    QString fileName;
    QString contentType;
    QByteArray bytes;
};

/// Files at Twilio ("Assets"): an upload becomes a version of an asset, a build is a whole set of versions, a
/// deployment shows one build to the world. (facts: Twilio 2.16) The client must outlive each call, not its
/// task.
class ServerlessApi
{
public:
    explicit ServerlessApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<ServerlessService>>> services();
    [[nodiscard]] QCoro::Task<Result<ServerlessService>> createService(QString uniqueName,
                                                                       QString friendlyName);
    [[nodiscard]] QCoro::Task<Result<std::vector<ServerlessEnvironment>>> environments(QString serviceSid);
    [[nodiscard]] QCoro::Task<Result<ServerlessEnvironment>> createEnvironment(QString serviceSid,
                                                                               QString uniqueName);
    /// Gives the SID of the asset.
    [[nodiscard]] QCoro::Task<Result<QString>> createAsset(QString serviceSid, QString friendlyName);
    /// Gives the SID of the version, which anybody who knows the path may fetch once it is deployed.
    [[nodiscard]] QCoro::Task<Result<QString>> upload(QString serviceSid, QString assetSid,
                                                      AssetUpload upload);
    [[nodiscard]] QCoro::Task<Outcome> removeAsset(QString serviceSid, QString assetSid);
    /// Exactly these versions: what is left out is not served any more. Gives the SID of the build.
    [[nodiscard]] QCoro::Task<Result<QString>> createBuild(QString serviceSid, QStringList versionSids);
    [[nodiscard]] QCoro::Task<Result<BuildStatus>> buildStatus(QString serviceSid, QString buildSid);
    [[nodiscard]] QCoro::Task<Result<std::vector<BuiltFile>>> builtFiles(QString serviceSid,
                                                                         QString buildSid);
    [[nodiscard]] QCoro::Task<Outcome> deploy(QString serviceSid, QString environmentSid, QString buildSid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
