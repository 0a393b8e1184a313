// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"
#include "simulator/serverless/serverlessjson.h"

namespace recado::simulator {

/// Serverless v1, as far as files are put into the world with it: services, environments, assets, their
/// versions through the upload host, builds, deployments. What is deployed and public is really served, under
/// the environment's host name or at /twil.io/HOST/PATH of this server.
class Serverless : public TableResource
{
public:
    explicit Serverless(World &world)
        : TableResource(world)
    { }

    [[nodiscard]] QString name() const override { return QStringLiteral("serverless"); }
    void addRoutes(Router &router) override;
    [[nodiscard]] std::optional<Instant> nextDue() const override;
    void runDue() override;

private:
    using Handler = HttpAnswer (Serverless::*)(const Call &);

    void addCreate(Router &router, const RecordRoutes &routes, const QStringList &parameters,
                   Handler handler);
    void addBuildRoutes(Router &router);
    void addFiles(Router &router);
    [[nodiscard]] HttpAnswer createService(const Call &call);
    [[nodiscard]] HttpAnswer createEnvironment(const Call &call);
    [[nodiscard]] HttpAnswer createAsset(const Call &call);
    [[nodiscard]] HttpAnswer upload(const Call &call);
    [[nodiscard]] HttpAnswer createBuild(const Call &call);
    [[nodiscard]] HttpAnswer buildStatus(const Call &call);
    [[nodiscard]] HttpAnswer deploy(const Call &call);
    [[nodiscard]] HttpAnswer serve(const Call &call);
    [[nodiscard]] const Record *versionAt(const QString &domain, const QString &path);
    [[nodiscard]] ServerlessPlace placeOf(const Call &call, const QString &path) const;
    /// below: what follows "Services/{ServiceSid}/"; the table has the name of the list.
    [[nodiscard]] RecordRoutes routes(const QString &below, const QString &listKey);
};

} // namespace recado::simulator
