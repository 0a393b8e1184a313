// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "simulator/http/form.h"
#include "simulator/http/httpmessage.h"

#include <QHash>
#include <QJsonValue>
#include <QStringList>

#include <deque>
#include <functional>
#include <optional>
#include <vector>

namespace recado::simulator {

/// A request that has been understood: whose it is and what it asks.
struct Call
{
    QHash<QString, QString> path; ///< what stands for {Name} in the pattern
    Form query = {};
    Form form = {}; ///< the body of a form; empty for a GET
    std::chrono::milliseconds hideNewerThan{0}; ///< a fault: lists do not show what is younger yet
    QString account = {}; ///< whose credentials came; of an API key, the account that it belongs to
    QJsonValue json = {}; ///< the body of a route that takes JSON
    QByteArray body = {}; ///< as it came
    QByteArray contentType = {};
    QString baseUrl = {}; ///< of this server as the caller calls it, "http://127.0.0.1:4000"
    QString target = {}; ///< the path as it was asked for, without query: absolute page addresses repeat it

    /// The account of the path, or that of the credentials where the path names none (product addresses).
    [[nodiscard]] QString accountSid() const { return path.value(QStringLiteral("AccountSid"), account); }
};

/// One operation of the API.
struct Route
{
    enum class Body { Form, Json, Any }; ///< Any: the handler reads Call::body (multipart)
    QByteArray method;
    /// From the product prefix on: "/api/2010-04-01/Accounts/{AccountSid}.json", "/verify/v2/Services/{Sid}".
    /// A last "{Path*}" takes the rest, whatever it is.
    QString pattern;
    QString name; ///< "messages.create": faults are aimed by it
    QStringList parameters; ///< names that it takes: in the query of a GET, in the form of a POST
    std::function<HttpAnswer(const Call &)> handler;
    bool apiKeysMayUse = true;
    Body body = Body::Form;
    bool open = false; ///< no credentials are asked for: files that are served to the world
};

/// Finds the operation for a request. Paths are known with their product prefix (/api/2010-04-01/…), by
/// Twilio's host names (verify.twilio.com/v2/…), and bare where there is no doubt. A host NAME.twil.io is the
/// path /twil.io/NAME.twil.io/….
class Router
{
public:
    struct Match
    {
        const Route *route;
        QHash<QString, QString> path;
    };

    void add(Route route);
    [[nodiscard]] std::optional<Match> find(const QByteArray &method, const QByteArray &path,
                                            const QByteArray &host = {}) const;

private:
    struct Entry
    {
        QStringList segments; ///< of the pattern
        qsizetype index = 0; ///< in m_routes
    };
    [[nodiscard]] std::vector<Match> matches(const QByteArray &method, const QStringList &path,
                                             qsizetype skip) const;

    std::deque<Route> m_routes; ///< never move: a Match points to them
    QHash<QByteArray, std::vector<Entry>> m_byMethod;
};

} // namespace recado::simulator
