// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/apiclient.h"

namespace recado::twilio {

/// What Twilio knows about any phone number.
struct NumberFacts
{
    QString phoneNumber; ///< E.164
    bool valid = false; ///< it can exist; not that anybody has it
    QString countryCode = {}; ///< ISO 3166
    QString lineType = {}; ///< "mobile", "landline", …; only when asked for; empty when not known
    QString carrier = {};
    std::optional<int> lineTypeError = {}; ///< 60600 and others: this part could not be found out
};

/// Lookups v2. The client must outlive each call, not its task.
class LookupsApi
{
public:
    explicit LookupsApi(ApiClient &client);

    /// @param phoneNumber E.164, else Invalid
    /// @param withLineType also mobile or landline, which Twilio charges for
    [[nodiscard]] QCoro::Task<Result<NumberFacts>> fetch(QString phoneNumber, bool withLineType);

private:
    ApiClient &m_client;
};

} // namespace recado::twilio
