// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "simulator/http/form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace recado::simulator {

/// Which page of a list is asked for. Pages of the 2010 API hang together by a token that names the last
/// record of the page before; the page number is only echoed.
struct PageRequest
{
    int size = 50;
    int page = 0;
    QString afterSid = {}; ///< from PageToken=PA…; empty for the first page
    QString beforeSid = {}; ///< from PageToken=PB…: the page that ends just before this record

    /// Error: Rejected with Twilio's code when size or token make no sense.
    [[nodiscard]] static Result<PageRequest> read(const Form &query);
};

struct PageContent
{
    QString key; ///< "messages"
    QJsonArray records;
    std::optional<QString> lastSid = {}; ///< set when another page follows
    std::optional<QString> firstSid = {}; ///< set when the list can go back to the page before
};

/// An address of a list: the path, the filters of the query and the page.
[[nodiscard]] QString pageUri(const QString &path, const Form &query, const PageRequest &request, int page,
                              const QString &token);

/// The body of a list of the 2010 API, its addresses relative as Twilio's are.
[[nodiscard]] QJsonObject pageBody(const QString &path, const Form &query, const PageRequest &request,
                                   const PageContent &content);

} // namespace recado::simulator
