// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/secrets/credentialkeeper.h"

#include <QObject>

#include <memory>

namespace recado {

class TwilioAccess;
class TwilioSession;

enum class RotationStep { Begin, Create, Test, Promote, Save };

/// A secret of the person's, for an account that is there.
struct NewCredential
{
    CredentialKind credential = CredentialKind::AuthToken;
    QString apiKeySid = {}; ///< when credential is ApiKey
    Secret secret;
    bool wasOpen = false; ///< it comes out of a file that others could read
};

/// What became of a key that was replaced by a new one.
enum class OldKey { None, Removed, Left };

/// Replaces the secret of an account so that at every moment one that works is in the keychain. Whoever asks
/// needs Duty::ChangeNumbers (Invalid "signed-out", "not-allowed"); who it was is in the record.
///
/// Every error without mayHaveHappened means: nothing changed, the old secret goes on ("key-not-asked" when
/// Twilio did not answer, "token-refused", "key-refused", "secondary-there" when it said no). With it, reason
/// "rotation-unsettled" (whether Twilio took the new token is not known yet) or "rotation-not-saved" (it did,
/// and the new token waits in the keychain): recover() finishes it, at the next start or when asked.
class RotationService : public QObject
{
    Q_OBJECT

public:
    RotationService(const CredentialParts &parts, TwilioAccess &access);

    /// A new auth token: second token, test, promotion, save. Whoever else uses the old one is locked out at
    /// the promotion. Invalid "token-needed" for an account with an API key.
    [[nodiscard]] QCoro::Task<Outcome> rotateToken(AccountId account);
    /// A new API key of Recado's own, in the place of the token (which is then forgotten) or of the old key.
    /// @param token opens Keys; empty: the one that is kept. With an API key it must be given, and is not
    /// kept.
    /// @param removeOldKey whoever else uses the old key is locked out
    [[nodiscard]] QCoro::Task<Result<OldKey>> makeOwnKey(AccountId account, Secret token, bool removeOldKey);
    /// Tests what the person gave, and takes it when it opens the account.
    [[nodiscard]] QCoro::Task<Outcome> replace(AccountId account, NewCredential given);

    /// Ends what an earlier run of the program began; without anything to end nothing happens. An error
    /// leaves it for the next time.
    [[nodiscard]] QCoro::Task<Outcome> recover(AccountId account);
    /// The same for all accounts, at the start and for nobody; what fails is in the log.
    [[nodiscard]] QCoro::Task<> recoverAll();
    [[nodiscard]] bool isBusy() const { return m_keeper.isBusy(); }

Q_SIGNALS:
    /// Another secret is kept for it, also for one that shares the token with the account that was rotated.
    void credentialChanged(const recado::AccountId &account);
    void stepBegun(const recado::AccountId &account, recado::RotationStep step);

private:
    using Line = std::shared_ptr<TwilioSession>;
    struct Course; ///< one change under way

    [[nodiscard]] QCoro::Task<Outcome> lock(AccountId account);
    [[nodiscard]] QCoro::Task<Outcome> recoverNow(AccountId account);
    [[nodiscard]] QCoro::Task<Outcome> rotateLocked(AccountId account);
    [[nodiscard]] QCoro::Task<Result<OldKey>> makeKeyLocked(AccountId account, Secret token,
                                                            bool removeOldKey);
    [[nodiscard]] QCoro::Task<Outcome> replaceLocked(AccountId id, NewCredential given);
    [[nodiscard]] QCoro::Task<Outcome> recoverLocked(AccountId id);

    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Course>>> beginToken(AccountId id);
    [[nodiscard]] QCoro::Task<Outcome> makeSecondary(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> promote(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Result<std::shared_ptr<Course>>> beginKey(AccountId id, Secret token);
    [[nodiscard]] QCoro::Task<Outcome> makeKey(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> keepAndTest(std::shared_ptr<Course> course, Secret secret);
    [[nodiscard]] QCoro::Task<Outcome> finish(std::shared_ptr<Course> course);
    /// Takes back what was begun, so that nothing changed.
    [[nodiscard]] QCoro::Task<> takeBack(std::shared_ptr<Course> course);

    [[nodiscard]] QCoro::Task<Outcome> recoverToken(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> takeNewToken(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> recoverOther(std::shared_ptr<Course> course);
    [[nodiscard]] QCoro::Task<Outcome> test(Line line, bool patiently);

    CredentialParts m_parts;
    TwilioAccess &m_access;
    CredentialKeeper m_keeper;
};

} // namespace recado
