// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace recado::simulator {

enum class Channel { Sms, WhatsApp };

/// An account that is always there. Every other well-formed SID is accepted as an account of its own that
/// owns whatever sender it names.
struct FixedAccount
{
    const char16_t *sid;
    const char16_t *authToken;
    const char16_t *friendlyName;
    bool trial; ///< its messages begin with trialPrefix
    int startBalanceCents;
};

struct FixedNumber
{
    const char16_t *sid;
    const char16_t *accountSid;
    const char16_t *phone; ///< E.164
    const char16_t *friendlyName;
    bool whatsApp; ///< also a WhatsApp sender
    const char16_t *senderSid; ///< XE… of that sender
};

/// A messaging service: the sender is chosen from its numbers by the channel of the recipient.
struct FixedService
{
    const char16_t *sid;
    const char16_t *accountSid;
    const char16_t *smsPhone;
    const char16_t *whatsAppPhone;
};

inline constexpr QStringView trialPrefix = u"Sent from your Twilio trial account - ";

[[nodiscard]] std::span<const FixedAccount> fixedAccounts();
[[nodiscard]] std::span<const FixedNumber> fixedNumbers();
[[nodiscard]] std::span<const FixedService> fixedServices();

/// Null when the account is none of the fixed ones.
[[nodiscard]] const FixedAccount *findAccount(QStringView sid);
/// Null when the phone (E.164, no channel prefix) is none of the fixed ones.
[[nodiscard]] const FixedNumber *findNumber(QStringView phone);
[[nodiscard]] const FixedService *findService(QStringView sid);

/// True for the two letters followed by 32 hexadecimal digits.
[[nodiscard]] bool isSid(QStringView text, QStringView letters);

} // namespace recado::simulator
