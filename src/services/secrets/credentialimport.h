// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secrets/credentialtext.h"
#include "domain/tenants/drafts.h"
#include "domain/tenants/sender.h"
#include "services/secrets/rotationservice.h"

#include <QCoro/QCoroTask>

#include <vector>

namespace recado {

class DirectoryService;
class Redactor;
class Session;
class TwilioAccess;

/// What an import made of one account of the text.
struct ImportedAccount
{
    Account account;
    bool wasThere = false; ///< it had a secret already, which was replaced
    std::vector<Sender> senders = {}; ///< numbers of the text that are new
};

/// Takes credentials out of a text or a file that others could read: recognised, tried at Twilio, kept in the
/// keychain, and marked as having lain open, so that they are replaced soon. The text itself goes nowhere.
/// What a person types comes in the same way. Owned by AppContext.
class CredentialImport
{
public:
    struct Parts
    {
        DirectoryService &directory;
        RotationService &rotation;
        TwilioAccess &access;
        Redactor &redactor;
        const Session &session;
    };
    explicit CredentialImport(const Parts &parts);

    /// Every secret of the text is known to the log from here on.
    [[nodiscard]] CredentialText read(const QString &text) const;
    /// Invalid "file-too-large" (over 1 MB), Unavailable "file-not-read".
    [[nodiscard]] Result<CredentialText> readFile(const QString &path) const;
    /// After the person agreed; a file that holds settings of other programs is not for us to delete.
    /// Unavailable "file-not-deleted".
    [[nodiscard]] static Outcome deleteFile(const QString &path);

    /// Tries the key, or the token when there is no key or Twilio refuses it, and keeps what works, with the
    /// numbers. Nothing is kept when neither works (the error is Twilio's) or when the text has neither
    /// (Invalid "credentials-incomplete"). Needs Duty::ChangeNumbers (Invalid "signed-out", "not-allowed").
    [[nodiscard]] QCoro::Task<Result<ImportedAccount>> take(TenantId tenant, FoundAccount found);
    /// A new account as it was typed, kept when Twilio lets it in. What Twilio refuses (Unauthorized
    /// "key-refused", "test-credentials") is of no use to anybody; after another error the person may keep it
    /// all the same, with DirectoryService::addAccount().
    [[nodiscard]] QCoro::Task<Result<Account>> add(AccountDraft draft, Secret secret);

private:
    [[nodiscard]] QCoro::Task<Result<NewCredential>> whatWorks(FoundAccount found);
    [[nodiscard]] QCoro::Task<Result<ImportedAccount>> keep(TenantId tenant, FoundAccount found,
                                                            NewCredential credential);
    [[nodiscard]] QCoro::Task<std::vector<Sender>> addNumbers(Account account, FoundAccount found);

    Parts m_parts;
};

} // namespace recado
