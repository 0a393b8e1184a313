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
inline constexpr Operation fetchIncomingPhoneNumber{"api_v2010__FetchIncomingPhoneNumber", Product::Api};
inline constexpr Operation updateIncomingPhoneNumber{"api_v2010__UpdateIncomingPhoneNumber", Product::Api};
inline constexpr Operation listChannelsSender{"messaging_v2__ListChannelsSender", Product::Messaging};
inline constexpr Operation fetchChannelsSender{"messaging_v2__FetchChannelsSender", Product::Messaging};
inline constexpr Operation listMessagingService{"messaging_v1__ListService", Product::Messaging};
inline constexpr Operation fetchMessagingService{"messaging_v1__FetchService", Product::Messaging};
inline constexpr Operation listServicePhoneNumber{"messaging_v1__ListPhoneNumber", Product::Messaging};
inline constexpr Operation listServiceChannelSender{"messaging_v1__ListChannelSender", Product::Messaging};
inline constexpr Operation listVerifyService{"verify_v2__ListService", Product::Verify};
inline constexpr Operation createContent{"content_v1__CreateContent", Product::Content};
inline constexpr Operation fetchContent{"content_v1__FetchContent", Product::Content};
inline constexpr Operation listContent{"content_v1__ListContent", Product::Content};
inline constexpr Operation deleteContent{"content_v1__DeleteContent", Product::Content};
inline constexpr Operation createApproval{"content_v1__CreateApprovalCreate", Product::Content};
inline constexpr Operation fetchApproval{"content_v1__FetchApprovalFetch", Product::Content};
inline constexpr Operation listContentAndApprovals{"content_v2__ListContentAndApprovals", Product::Content};
inline constexpr Operation createKey{"api_v2010__CreateNewKey", Product::Api};
inline constexpr Operation listKey{"api_v2010__ListKey", Product::Api};
inline constexpr Operation deleteKey{"api_v2010__DeleteKey", Product::Api};
inline constexpr Operation createSecondaryToken{"accounts_v1__CreateSecondaryAuthToken", Product::Accounts};
inline constexpr Operation deleteSecondaryToken{"accounts_v1__DeleteSecondaryAuthToken", Product::Accounts};
inline constexpr Operation promoteToken{"accounts_v1__UpdateAuthTokenPromotion", Product::Accounts};
inline constexpr Operation updateMessage{"api_v2010__UpdateMessage", Product::Api};
inline constexpr Operation deleteMessage{"api_v2010__DeleteMessage", Product::Api};
inline constexpr Operation listMedia{"api_v2010__ListMedia", Product::Api};
inline constexpr Operation deleteMedia{"api_v2010__DeleteMedia", Product::Api};
inline constexpr Operation listUsageToday{"api_v2010__ListUsageRecordToday", Product::Api};
inline constexpr Operation listUsageYesterday{"api_v2010__ListUsageRecordYesterday", Product::Api};
inline constexpr Operation listUsageThisMonth{"api_v2010__ListUsageRecordThisMonth", Product::Api};
inline constexpr Operation listUsageLastMonth{"api_v2010__ListUsageRecordLastMonth", Product::Api};
inline constexpr Operation listUsageDaily{"api_v2010__ListUsageRecordDaily", Product::Api};
inline constexpr Operation listUsageMonthly{"api_v2010__ListUsageRecordMonthly", Product::Api};
inline constexpr Operation fetchLookup{"lookups_v2__FetchPhoneNumber", Product::Lookups};
inline constexpr Operation listMessagingCountry{"pricing_v1__ListMessagingCountry", Product::Pricing};
inline constexpr Operation fetchMessagingCountry{"pricing_v1__FetchMessagingCountry", Product::Pricing};
inline constexpr Operation listVoiceCountry{"pricing_v2__ListVoiceCountry", Product::Pricing};
inline constexpr Operation fetchVoiceCountry{"pricing_v2__FetchVoiceCountry", Product::Pricing};
inline constexpr Operation listAlert{"monitor_v1__ListAlert", Product::Monitor};
inline constexpr Operation createVerification{"verify_v2__CreateVerification", Product::Verify};
inline constexpr Operation createVerificationCheck{"verify_v2__CreateVerificationCheck", Product::Verify};
inline constexpr Operation fetchVerification{"verify_v2__FetchVerification", Product::Verify};
inline constexpr Operation updateVerification{"verify_v2__UpdateVerification", Product::Verify};
inline constexpr Operation listVerificationAttempt{"verify_v2__ListVerificationAttempt", Product::Verify};

inline constexpr Operation listServerlessService{"serverless_v1__ListService", Product::Serverless};
inline constexpr Operation createServerlessService{"serverless_v1__CreateService", Product::Serverless};
inline constexpr Operation listEnvironment{"serverless_v1__ListEnvironment", Product::Serverless};
inline constexpr Operation createEnvironment{"serverless_v1__CreateEnvironment", Product::Serverless};
inline constexpr Operation createAsset{"serverless_v1__CreateAsset", Product::Serverless};
inline constexpr Operation deleteAsset{"serverless_v1__DeleteAsset", Product::Serverless};
inline constexpr Operation createBuild{"serverless_v1__CreateBuild", Product::Serverless};
inline constexpr Operation fetchBuild{"serverless_v1__FetchBuild", Product::Serverless};
inline constexpr Operation fetchBuildStatus{"serverless_v1__FetchBuildStatus", Product::Serverless};
inline constexpr Operation createDeployment{"serverless_v1__CreateDeployment", Product::Serverless};

/// Neither is the upload of a file.
inline constexpr Operation uploadAsset{"", Product::ServerlessUpload};
/// The bytes behind a media address are in no description: not among `all`.
inline constexpr Operation mediaBytes{"", Product::Api};

inline constexpr std::array all{createMessage,
                                fetchMessage,
                                listMessage,
                                fetchAccount,
                                fetchBalance,
                                listIncomingPhoneNumber,
                                fetchIncomingPhoneNumber,
                                updateIncomingPhoneNumber,
                                listChannelsSender,
                                fetchChannelsSender,
                                listMessagingService,
                                fetchMessagingService,
                                listServicePhoneNumber,
                                listServiceChannelSender,
                                listVerifyService,
                                createContent,
                                fetchContent,
                                listContent,
                                deleteContent,
                                createApproval,
                                fetchApproval,
                                listContentAndApprovals,
                                createKey,
                                listKey,
                                deleteKey,
                                createSecondaryToken,
                                deleteSecondaryToken,
                                promoteToken,
                                updateMessage,
                                deleteMessage,
                                listMedia,
                                deleteMedia,
                                listUsageToday,
                                listUsageYesterday,
                                listUsageThisMonth,
                                listUsageLastMonth,
                                listUsageDaily,
                                listUsageMonthly,
                                fetchLookup,
                                listMessagingCountry,
                                fetchMessagingCountry,
                                listVoiceCountry,
                                fetchVoiceCountry,
                                listAlert,
                                createVerification,
                                createVerificationCheck,
                                fetchVerification,
                                updateVerification,
                                listVerificationAttempt,
                                listServerlessService,
                                createServerlessService,
                                listEnvironment,
                                createEnvironment,
                                createAsset,
                                deleteAsset,
                                createBuild,
                                fetchBuild,
                                fetchBuildStatus,
                                createDeployment};

} // namespace operations
} // namespace recado::twilio
