// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/messages/outgoing.h"
#include "domain/messages/storedfile.h"
#include "domain/tenants/account.h"
#include "domain/tenants/sender.h"
#include "domain/tenants/tenant.h"
#include "storage/messages/filerepository.h"
#include "storage/messages/outboxrepository.h"
#include "storage/tenants/accountrepository.h"
#include "storage/tenants/senderrepository.h"
#include "storage/tenants/tenantrepository.h"

#include <span>

namespace recado::test {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

/// Ten in the morning of an invented day.
constexpr Instant morning{std::chrono::milliseconds{1'700'000'000'000}};

/// An invented company with one number, in a database.
struct Office
{
    explicit Office(const QSqlDatabase &database, const QString &name = u"Imobiliária Exemplo"_s)
        : db(database)
    {
        tenant.name = name;
        if (!storage::TenantRepository(db).add(std::span(&tenant, 1))
            || !storage::AccountRepository(db).add(std::span(&account, 1))
            || !storage::SenderRepository(db).add(std::span(&sender, 1))
            || !storage::FileRepository(db).add(std::span(&file, 1)))
            qFatal("the office could not be set up");
    }

    /// A text that may leave at `due`.
    [[nodiscard]] OutgoingItem text(Instant due = morning) const
    {
        OutgoingItem item = bare(ItemKind::Text, due);
        item.parts.push_back(firstText(item.id, due));
        return item;
    }
    /// A text that may leave at `due` and its PDF, which waits for it.
    [[nodiscard]] OutgoingItem boleto(Instant due = morning) const
    {
        OutgoingItem item = bare(ItemKind::Boleto, due);
        item.boletoLine = u"00190000090312345678901234567890190000000015000"_s;
        item.parts.push_back(firstText(item.id, due));
        item.parts.push_back(OutgoingPart{.id = PartId::create(),
                                          .itemId = item.id,
                                          .position = 1,
                                          .kind = PartKind::Pdf,
                                          .file = file.id,
                                          .changedAt = due});
        return item;
    }
    /// Puts it into the outbox and gives it back.
    OutgoingItem added(const OutgoingItem &item) const
    {
        if (const auto done = storage::OutboxRepository(db).add(std::span(&item, 1)); !done)
            qFatal("the item could not be added: %s", qPrintable(done.error().detail));
        return item;
    }

    QSqlDatabase db;
    Tenant tenant{.id = TenantId::create(), .name = {}, .colour = u"#3366aa"_s, .createdAt = morning};
    Account account{.id = AccountId::create(),
                    .tenantId = tenant.id,
                    .sid = u"AC00000000000000000000000000000000"_s,
                    .createdAt = morning};
    Sender sender{.id = SenderId::create(),
                  .tenantId = tenant.id,
                  .accountId = account.id,
                  .number = u"+556755500000"_s,
                  .sms = true,
                  .createdAt = morning};
    StoredFile file{.id = FileId::create(),
                    .path = u"files/boleto.pdf"_s,
                    .name = u"boleto.pdf"_s,
                    .sha256 = QByteArray(32, '\x2a'),
                    .size = 12'345,
                    .contentType = u"application/pdf"_s,
                    .createdAt = morning};

private:
    [[nodiscard]] OutgoingItem bare(ItemKind kind, Instant createdAt) const
    {
        return OutgoingItem{.id = ItemId::create(),
                            .tenantId = tenant.id,
                            .senderId = sender.id,
                            .contactName = u"Maria Conceição"_s,
                            .kind = kind,
                            .to = u"+5567955501234"_s,
                            .createdAt = createdAt};
    }
    [[nodiscard]] static OutgoingPart firstText(ItemId item, Instant due)
    {
        return OutgoingPart{.id = PartId::create(),
                            .itemId = item,
                            .body = u"Bom dia, segue o boleto."_s,
                            .state = PartState::Queued,
                            .dueAt = due,
                            .changedAt = due};
    }
};

} // namespace recado::test
