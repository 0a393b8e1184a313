// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/demoseed.h"

#include "documents/sampleslip.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// The simulator's fixed account and number; its --help lists them. Secrets of nobody.
constexpr auto accountSid = "AC00000000000000000000000000000001"_L1;
constexpr auto number = "+556730000000"_L1;
constexpr auto mariasPhone = "+5567999550101"_L1;
constexpr auto mariasTaxId = "11144477735"_L1;

documents::SampleSlip mariasSlip(const QDate &today)
{
    return {.bankCode = u"001"_s,
            .payee = u"Condomínio Solar"_s,
            .payeeDocument = u"11.222.333/0001-81"_s,
            .payer = u"Maria Souza"_s,
            .payerDocument = u"111.444.777-35"_s,
            .payerAddress = u"Rua das Palmeiras, 100, ap. 21 - Campo Grande - MS"_s,
            .amountCents = 35000,
            .due = today.addDays(19),
            .documentNumber = u"2026-0021"_s,
            .ourNumber = u"12345678901"_s,
            .description = u"Taxa de condomínio"_s};
}

std::vector<Contact> customers(const TenantId &tenant, Instant now)
{
    const auto person = [&](const QString &name, const QString &phone, const QString &taxId) {
        return Contact{.id = ContactId::create(),
                       .tenantId = tenant,
                       .name = name,
                       .phone = phone,
                       .taxId = taxId,
                       .createdAt = now};
    };
    return {person(u"Maria Souza"_s, mariasPhone, mariasTaxId),
            person(u"João Pereira"_s, u"+5567999550102"_s, u"52998224725"_s),
            person(u"Mariana Lopes"_s, u"+5567999550103"_s, {}),
            person(u"Padaria Pão Quente"_s, u"+5567999550104"_s, {})};
}

QCoro::Task<Result<TenantId>> seedCompany(AppContext &app)
{
    auto tenantTask = app.directory().addTenant({.name = u"Condomínio Solar"_s, .state = u"MS"_s});
    const auto tenant = co_await tenantTask;
    if (!tenant)
        co_return tenant.error();
    auto accountTask = app.directory().addAccount({.tenantId = tenant->id, .sid = accountSid},
                                                  Secret("simulatortoken000000000000000001"_ba));
    const auto account = co_await accountTask;
    if (!account)
        co_return account.error();
    auto senderTask = app.directory().addSender(
        {.tenantId = tenant->id, .accountId = account->id, .number = number, .whatsApp = true, .sms = true});
    const auto sender = co_await senderTask;
    if (!sender)
        co_return sender.error();
    const auto added = co_await app.directory().addContacts(customers(tenant->id, app.clock().now()));
    if (!added)
        co_return added.error();
    co_return tenant->id;
}

} // namespace

QCoro::Task<Result<QString>> seedDemo(AppContext &app)
{
    const auto tenants = co_await app.directory().tenants();
    if (!tenants)
        co_return tenants.error();
    if (tenants->empty()) {
        if (const auto seeded = co_await seedCompany(app); !seeded)
            co_return seeded.error();
    }
    // At each start: a day later her window would be closed and the demo at its end.
    if (app.simulator()) {
        const auto wrote
            = app.simulator()->tell(u"inbound"_s,
                                    {{u"from"_s, QString(mariasPhone)},
                                     {u"to"_s, QString(number)},
                                     {u"body"_s, u"Bom dia! Pode me mandar o boleto deste mês?"_s},
                                     {u"channel"_s, u"whatsapp"_s}});
        if (!wrote)
            co_return wrote.error();
    }
    const QString file = app.folder().absolute(u"boleto_maria.pdf"_s);
    const QDate today = toDateTime(app.clock().now()).toLocalTime().date();
    if (const auto drawn = documents::writeSampleSlip(mariasSlip(today), file); !drawn)
        co_return drawn.error();
    co_return file;
}

} // namespace recado
