// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/boleto/sliphistory.h"

#include "storage/boleto/sliprepository.h"
#include "storage/messages/itemrepository.h"

#include <algorithm>

namespace recado::storage {
namespace {

constexpr std::size_t fewItems = 5;

Result<std::vector<OutgoingItem>> itemsOf(const QSqlDatabase &db, const Result<std::vector<ItemId>> &ids)
{
    if (!ids)
        return ids.error();
    std::vector<OutgoingItem> items;
    for (const ItemId &id : *ids) {
        auto item = ItemRepository(db).item(id);
        if (!item)
            return item.error();
        if (*item)
            items.push_back(**std::move(item));
    }
    std::ranges::sort(items, std::ranges::greater(), &OutgoingItem::createdAt);
    if (items.size() > fewItems)
        items.resize(fewItems);
    return items;
}

void removeThose(std::vector<OutgoingItem> &items, const std::vector<OutgoingItem> &known)
{
    std::erase_if(items, [&known](const OutgoingItem &item) {
        return std::ranges::find(known, item.id, &OutgoingItem::id) != known.end();
    });
}

} // namespace

Result<SlipHistory> readHistory(const QSqlDatabase &db, TenantId tenant, const SentSlip &slip,
                                const QByteArray &fileSha256)
{
    const SlipRepository slips(db);
    auto sameLine = itemsOf(db, slips.itemsWithLine(tenant, slip.line));
    if (!sameLine)
        return sameLine.error();
    auto sameFile = fileSha256.isEmpty() ? Result<std::vector<OutgoingItem>>(std::vector<OutgoingItem>())
                                         : itemsOf(db, slips.itemsWithFile(tenant, fileSha256));
    if (!sameFile)
        return sameFile.error();
    auto newer = itemsOf(db, slips.itemsWithNewer(tenant, slip));
    if (!newer)
        return newer.error();
    auto payee = PayeeRepository(db).look(tenant, slip.payeeDocument, slip.payee);
    if (!payee)
        return payee.error();
    removeThose(*sameFile, *sameLine);
    return SlipHistory{.sameLine = *std::move(sameLine),
                       .sameFile = *std::move(sameFile),
                       .newer = *std::move(newer),
                       .payee = *payee};
}

} // namespace recado::storage
