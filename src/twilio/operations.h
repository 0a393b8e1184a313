// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "twilio/endpoints.h"

#include <array>
#include <string_view>

namespace recado::twilio {

/// One operation of Twilio's OpenAPI description, by its id there (product and operationId).
struct Operation
{
    std::string_view id;
    Product product;
};

/// Every operation that this program uses. ApiClient cannot ask anything without naming one of them, and the
/// contract check compares the ids with what it saw on the wire: add a call here, to `all`, and to a test.
namespace operations {

inline constexpr Operation createMessage{"api_v2010__CreateMessage", Product::Api};
inline constexpr Operation fetchMessage{"api_v2010__FetchMessage", Product::Api};
inline constexpr Operation listMessage{"api_v2010__ListMessage", Product::Api};
inline constexpr Operation fetchAccount{"api_v2010__FetchAccount", Product::Api};
inline constexpr Operation fetchBalance{"api_v2010__FetchBalance", Product::Api};
inline constexpr Operation listIncomingPhoneNumber{"api_v2010__ListIncomingPhoneNumber", Product::Api};

inline constexpr std::array all{createMessage, fetchMessage, listMessage,
                                fetchAccount,  fetchBalance, listIncomingPhoneNumber};

} // namespace operations
} // namespace recado::twilio
