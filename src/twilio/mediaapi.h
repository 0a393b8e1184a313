// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

#include <vector>

namespace recado::twilio {

/// A file that came or went with a message.
struct RemoteMedia
{
    QString sid; ///< ME…
    QString contentType = {}; ///< what the sender claimed
};

/// The Media of a message. The client must outlive each call, not its task.
class MediaApi
{
public:
    explicit MediaApi(ApiClient &client);

    [[nodiscard]] QCoro::Task<Result<std::vector<RemoteMedia>>> list(QString messageSid);
    /// The file itself. It is a stranger's: for the reader program only, never opened here.
    [[nodiscard]] QCoro::Task<Result<QByteArray>> bytes(QString messageSid, QString mediaSid);
    [[nodiscard]] QCoro::Task<Outcome> remove(QString messageSid, QString mediaSid);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
