// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace recado {

enum class SecretKind {
    TwilioSecret, ///< an auth token, or the secret of an API key
    GithubToken,
    CloudKey, ///< AWS, Google
    ChatToken, ///< Slack
    PaymentKey, ///< Stripe
    PrivateKey,
    WebToken, ///< JWT
    Password, ///< named as one, or inside an address
};

/// Where a text holds what nobody else should see. Never the value itself.
struct SecretSpan
{
    SecretKind kind;
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const SecretSpan &other) const = default;
};

/// Recognises secrets by their shape, so that a text with one is not sent, kept or shown by mistake (keys are
/// found pasted into documents, R-020). SIDs, boleto lines, Pix codes and UUIDs are none. In the order of the
/// text, without overlaps.
[[nodiscard]] std::vector<SecretSpan> findSecrets(const QString &text);

} // namespace recado
