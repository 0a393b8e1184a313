// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demopeople.h"
#include "base/result.h"
#include "domain/contacts/contact.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "domain/tenants/tenant.h"

#include <QCoro/QCoroTask>

#include <optional>
#include <vector>

namespace recado {

class AppContext;

/// A company of the demo as the database knows it.
struct DemoOffice
{
    DemoCompany company;
    Tenant tenant;
    Account account;
    Sender sender;
    std::vector<Contact> contacts = {}; ///< in the order of company.people; only when just founded
};

/// Writes the company, its account, its number and its people. Errors as of DirectoryService.
[[nodiscard]] QCoro::Task<Result<DemoOffice>> foundOffice(AppContext *app, DemoCompany company);

/// The company as foundOffice() left it; nothing when it or its number is not there.
[[nodiscard]] QCoro::Task<Result<std::optional<DemoOffice>>> findOffice(AppContext *app, DemoCompany company);

/// Lets everybody of the company who has something to say write to it once more, unless the person's window
/// stays open for hours anyway, and reads it into the database. Needs a simulated folder. Unavailable
/// "simulator-not-there", and errors as of InboundReader.
[[nodiscard]] QCoro::Task<Outcome> letPeopleWrite(AppContext *app, DemoOffice office);

} // namespace recado
