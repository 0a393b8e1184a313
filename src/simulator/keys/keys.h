// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/records/recordroutes.h"
#include "simulator/records/tableresource.h"

namespace recado::simulator {

/// API keys of an account (2010 API) and its auth tokens (accounts v1): how secrets are changed.
/// Before anything was changed every secret is as good as another (see authorize()). From then on:
///   - an API key that was made here needs its own secret, and nothing more once it is deleted
///   - an account whose second token was promoted takes its new token only, and a second one if there is one
class Keys : public TableResource
{
public:
    explicit Keys(World &world);

    [[nodiscard]] QString name() const override { return QStringLiteral("keys"); }
    void addRoutes(Router &router) override;

private:
    void addTokenRoutes(Router &router);
    [[nodiscard]] HttpAnswer createKey(const Call &call);
    [[nodiscard]] HttpAnswer updateKey(const Call &call);
    [[nodiscard]] HttpAnswer removeKey(const Call &call);
    [[nodiscard]] HttpAnswer createSecondary(const Call &call);
    [[nodiscard]] HttpAnswer removeSecondary(const Call &call);
    [[nodiscard]] HttpAnswer promote(const Call &call);
    [[nodiscard]] bool refusesSecret(const QString &user, const QString &secret) const;
    [[nodiscard]] std::optional<QString> accountOfKey(const QString &sid) const;
    /// What is known of the tokens of an account; made when it is asked for the first time.
    [[nodiscard]] QJsonObject &tokensOf(const QString &accountSid);
    [[nodiscard]] RecordRoutes routes();
};

} // namespace recado::simulator
