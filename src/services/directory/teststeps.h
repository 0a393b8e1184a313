// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/clock.h"
#include "domain/tenants/account.h"
#include "domain/tenants/connectionreport.h"
#include "domain/tenants/sender.h"
#include "services/twilio/twilioaccess.h"

#include <QCoro/QCoroTask>

#include <memory>

namespace recado::teststeps {

// One function per step of "test connection". Each really asks Twilio and never fails: what went wrong is in
// its finding. `facts` and `clock` must outlive the task; they belong to whoever waits for it.

using Session = std::shared_ptr<TwilioSession>;

[[nodiscard]] QCoro::Task<TestFinding> askCredentials(Session session);
/// Unknown with an API key, which may not read Accounts (facts of Twilio, 2.2).
[[nodiscard]] QCoro::Task<TestFinding> askAccount(Session session, CredentialKind credential,
                                                  TestFacts *facts);
[[nodiscard]] QCoro::Task<TestFinding> askBalance(Session session, TestFacts *facts);
/// Is the number the account's, what can it do, and who else is told of what people write to it?
[[nodiscard]] QCoro::Task<TestFinding> askNumber(Session session, Sender sender, TestFacts *facts);
/// Status, quality and daily reach of the WhatsApp sender.
[[nodiscard]] QCoro::Task<TestFinding> askWhatsApp(Session session, Sender sender, TestFacts *facts);
/// Is the Messaging Service there, and is the number in it?
[[nodiscard]] QCoro::Task<TestFinding> askService(Session session, Sender sender, TestFacts *facts);
[[nodiscard]] QCoro::Task<TestFinding> askTemplates(Session session, Sender sender, TestFacts *facts);
[[nodiscard]] QCoro::Task<TestFinding> askClock(Session session, Clock *clock);

} // namespace recado::teststeps
