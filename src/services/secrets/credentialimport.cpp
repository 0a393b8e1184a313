// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/secrets/credentialimport.h"

#include "base/logging.h"
#include "base/redaction.h"
#include "domain/secrets/textentries.h"
#include "services/directory/directoryservice.h"
#include "services/people/session.h"
#include "services/secrets/refusal.h"
#include "services/twilio/twilioaccess.h"

#include <QFile>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qint64 largestFile = 1'000'000;

Account accountOf(const FoundAccount &found, const NewCredential &credential)
{
    return Account{.id = {},
                   .tenantId = {},
                   .sid = found.accountSid,
                   .credential = credential.credential,
                   .apiKeySid = credential.apiKeySid};
}

/// The key first: it opens less than the token, and replacing it locks nobody else out.
std::vector<NewCredential> candidatesOf(const FoundAccount &found)
{
    std::vector<NewCredential> candidates;
    if (found.hasKey())
        candidates.push_back({.credential = CredentialKind::ApiKey,
                              .apiKeySid = found.apiKeySid,
                              .secret = found.apiKeySecret,
                              .wasOpen = true});
    if (!found.authToken.isEmpty())
        candidates.push_back({.secret = found.authToken, .wasOpen = true});
    return candidates;
}

} // namespace

CredentialImport::CredentialImport(const Parts &parts)
    : m_parts(parts)
{ }

CredentialText CredentialImport::read(const QString &text) const
{
    CredentialText found = readCredentials(text);
    for (const FoundAccount &account : found.accounts) {
        m_parts.redactor.registerSecret(account.authToken);
        m_parts.redactor.registerSecret(account.apiKeySecret);
    }
    m_parts.redactor.registerSecret(found.githubToken);
    return found;
}

Result<CredentialText> CredentialImport::readFile(const QString &path) const
{
    QFile file(path);
    if (file.size() > largestFile)
        return Error{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"file-too-large"_s};
    if (!file.open(QIODevice::ReadOnly))
        return Error{
            .kind = ErrorKind::Unavailable, .detail = file.errorString(), .reason = u"file-not-read"_s};
    const Secret bytes(file.read(largestFile)); // wiped when it goes
    return read(decodeText(bytes.bytes()));
}

Outcome CredentialImport::deleteFile(const QString &path)
{
    QFile file(path);
    if (file.remove())
        return Done{};
    return Error{
        .kind = ErrorKind::Unavailable, .detail = file.errorString(), .reason = u"file-not-deleted"_s};
}

QCoro::Task<Result<ImportedAccount>> CredentialImport::take(TenantId tenant, FoundAccount found)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!found.isComplete())
        co_return Error{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"credentials-incomplete"_s};
    const auto working = co_await whatWorks(found);
    if (!working)
        co_return working.error();
    auto kept = co_await keep(tenant, found, *working);
    if (!kept)
        co_return kept.error();
    kept->senders = co_await addNumbers(kept->account, found);
    co_return kept;
}

QCoro::Task<Result<Account>> CredentialImport::add(AccountDraft draft, Secret secret)
{
    if (const auto allowed = m_parts.session.allows(Duty::ChangeNumbers); !allowed)
        co_return allowed.error();
    if (!draft.findings(secret.bytes().size()).empty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"account-draft"_s};
    const Account account{.id = {},
                          .tenantId = draft.tenantId,
                          .sid = draft.sid,
                          .credential = draft.credential,
                          .apiKeySid = draft.apiKeySid,
                          .region = draft.region};
    const auto session = m_parts.access.trial(account, secret);
    if (!session)
        co_return session.error();
    const auto answer = co_await (*session)->numbers().checkCredentials();
    if (!answer)
        co_return namedRefusal(answer.error(), u"key-refused"_s);
    co_return co_await m_parts.directory.addAccount(draft, secret);
}

QCoro::Task<Result<NewCredential>> CredentialImport::whatWorks(FoundAccount found)
{
    Error error{.kind = ErrorKind::Invalid, .detail = {}, .reason = u"credentials-incomplete"_s};
    for (const NewCredential &candidate : candidatesOf(found)) {
        const auto session = m_parts.access.trial(accountOf(found, candidate), candidate.secret);
        if (!session)
            co_return session.error();
        const auto answer = co_await (*session)->numbers().checkCredentials();
        if (answer)
            co_return Result<NewCredential>(candidate);
        error = namedRefusal(answer.error(), u"key-refused"_s);
        if (error.kind != ErrorKind::Unauthorized)
            break;
    }
    co_return error;
}

QCoro::Task<Result<ImportedAccount>> CredentialImport::keep(TenantId tenant, FoundAccount found,
                                                            NewCredential credential)
{
    const auto there = co_await m_parts.directory.accounts(tenant);
    if (!there)
        co_return there.error();
    const auto same = std::ranges::find(*there, found.accountSid, &Account::sid);
    if (same == there->end()) {
        const AccountDraft draft{.tenantId = tenant,
                                 .sid = found.accountSid,
                                 .credential = credential.credential,
                                 .apiKeySid = credential.apiKeySid,
                                 .secretWasOpen = true};
        const auto added = co_await m_parts.directory.addAccount(draft, credential.secret);
        if (!added)
            co_return added.error();
        ImportedAccount imported{.account = *added};
        co_return Result<ImportedAccount>(std::move(imported));
    }
    const AccountId id = same->id;
    const auto replaced = co_await m_parts.rotation.replace(id, credential);
    if (!replaced)
        co_return replaced.error();
    const auto account = co_await m_parts.directory.account(id);
    if (!account)
        co_return account.error();
    ImportedAccount imported{.account = *account, .wasThere = true};
    co_return Result<ImportedAccount>(std::move(imported));
}

/// A number that is there already stays as it is.
QCoro::Task<std::vector<Sender>> CredentialImport::addNumbers(Account account, FoundAccount found)
{
    std::vector<Sender> senders;
    for (const FoundNumber &number : found.numbers) {
        const SenderDraft draft{.tenantId = account.tenantId,
                                .accountId = account.id,
                                .number = number.number,
                                .whatsApp = number.whatsApp,
                                .sms = number.sms,
                                .messagingServiceSid = found.messagingServiceSid,
                                .verifyServiceSid = found.verifyServiceSid};
        const auto added = co_await m_parts.directory.addSender(draft);
        if (added)
            senders.push_back(*added);
        else if (added.error().kind != ErrorKind::Conflict)
            qCWarning(lcServices) << "a number of the imported text was not added:" << added.error();
    }
    co_return senders;
}

} // namespace recado
