// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demooffice.h"

#include "app/appcontext.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto workingDay = 9h; ///< a window that closes later need not be opened again

std::vector<Contact> contactsOf(const DemoCompany &company, const TenantId &tenant, Instant now)
{
    std::vector<Contact> contacts;
    contacts.reserve(company.people.size());
    for (const DemoPerson &person : company.people)
        contacts.push_back({.id = ContactId::create(),
                            .tenantId = tenant,
                            .name = person.name,
                            .phone = person.phone,
                            .taxId = person.taxId,
                            .createdAt = now});
    return contacts;
}

QJsonObject inboundOrder(const DemoPerson &person, const DemoCompany &company)
{
    return {{u"from"_s, person.phone},
            {u"to"_s, company.number},
            {u"body"_s, person.wrote},
            {u"channel"_s, u"whatsapp"_s}};
}

template<typename Rows, typename Value, typename Member>
auto findBy(const Rows &rows, Member member, const Value &value)
{
    const auto found = std::ranges::find(rows, value, member);
    return found == rows.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QCoro::Task<Result<DemoOffice>> foundOffice(AppContext *app, DemoCompany company)
{
    const TenantDraft tenantDraft{.name = company.name, .colour = company.colour, .state = company.state};
    auto tenantTask = app->directory().addTenant(tenantDraft);
    const auto tenant = co_await tenantTask;
    if (!tenant)
        co_return tenant.error();

    const AccountDraft accountDraft{.tenantId = tenant->id, .sid = company.accountSid};
    auto accountTask = app->directory().addAccount(accountDraft, Secret(company.token));
    const auto account = co_await accountTask;
    if (!account)
        co_return account.error();

    const SenderDraft senderDraft{.tenantId = tenant->id,
                                  .accountId = account->id,
                                  .number = company.number,
                                  .whatsApp = true,
                                  .sms = true};
    auto senderTask = app->directory().addSender(senderDraft);
    const auto sender = co_await senderTask;
    if (!sender)
        co_return sender.error();

    const std::vector<Contact> contacts = contactsOf(company, tenant->id, app->clock().now());
    auto contactsTask = app->directory().addContacts(contacts);
    const auto added = co_await contactsTask;
    if (!added)
        co_return added.error();
    DemoOffice office{.company = std::move(company),
                      .tenant = *tenant,
                      .account = *account,
                      .sender = *sender,
                      .contacts = contacts};
    co_return office;
}

QCoro::Task<Result<std::optional<DemoOffice>>> findOffice(AppContext *app, DemoCompany company)
{
    const auto tenants = co_await app->directory().tenants();
    if (!tenants)
        co_return tenants.error();
    const auto tenant = findBy(*tenants, &Tenant::name, company.name);
    if (!tenant)
        co_return std::optional<DemoOffice>();
    auto sendersTask = app->directory().senders(tenant->id);
    const auto senders = co_await sendersTask;
    if (!senders)
        co_return senders.error();
    const auto sender = findBy(*senders, &Sender::number, company.number);
    if (!sender)
        co_return std::optional<DemoOffice>();
    auto accountTask = app->directory().account(sender->accountId);
    const auto account = co_await accountTask;
    if (!account)
        co_return account.error();
    DemoOffice office{
        .company = std::move(company), .tenant = *tenant, .account = *account, .sender = *sender};
    co_return std::optional(std::move(office));
}

QCoro::Task<Outcome> letPeopleWrite(AppContext *app, DemoOffice office)
{
    const Instant enough = app->clock().now() + workingDay;
    for (const DemoPerson &person : office.company.people) {
        if (person.wrote.isEmpty())
            continue;
        auto stateTask = app->send().recipientState(office.sender, Channel::WhatsApp, person.phone);
        const auto state = co_await stateTask;
        if (!state)
            co_return state.error();
        if (state->window.isOpen(enough))
            continue;
        const auto told = app->simulator()->tell(u"inbound"_s, inboundOrder(person, office.company));
        if (!told)
            co_return told.error();
    }
    auto readTask = app->inbound().read(office.sender, office.account);
    const auto read = co_await readTask;
    if (!read)
        co_return read.error();
    co_return Done{};
}

} // namespace recado
