// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/form.h"
#include "simulator/http/httpmessage.h"

#include <QHash>
#include <QStringList>

#include <functional>
#include <vector>

namespace recado::simulator {

/// A request that has been understood: whose it is and what it asks.
struct Call
{
    QHash<QString, QString> path; ///< what stands for {Name} in the pattern
    Form query = {};
    Form form = {}; ///< the body; empty for a GET
    std::chrono::milliseconds hideNewerThan{0}; ///< a fault: lists do not show what is younger yet

    [[nodiscard]] QString accountSid() const { return path.value(QStringLiteral("AccountSid")); }
};

/// One operation of the API.
struct Route
{
    QByteArray method;
    QString pattern; ///< from the product prefix on, for example "/api/2010-04-01/Accounts/{AccountSid}.json"
    QString name; ///< "messages.create": faults are aimed by it
    QStringList parameters; ///< names that it takes: in the query of a GET, in the body of a POST
    std::function<HttpAnswer(const Call &)> handler;
    bool apiKeysMayUse = true;
};

/// Finds the operation for a request. Paths are known with their product prefix (/api/2010-04-01/...) and,
/// where there is no doubt, without (/2010-04-01/...).
class Router
{
public:
    struct Match
    {
        const Route *route;
        QHash<QString, QString> path;
    };

    void add(Route route) { m_routes.push_back(std::move(route)); }
    [[nodiscard]] std::optional<Match> find(const QByteArray &method, const QByteArray &path) const;

private:
    std::vector<Route> m_routes;
};

} // namespace recado::simulator
