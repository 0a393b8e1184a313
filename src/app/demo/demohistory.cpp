// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demohistory.h"

#include "app/demo/demoboletos.h"
#include "app/demo/demooffice.h"
#include "domain/documents/taxid.h"
#include "domain/messages/messagetext.h"
#include "services/files/datafolder.h"
#include "services/messages/boletotext.h"
#include "services/messages/samples.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

constexpr auto undoTime = 10s;
constexpr auto notBeforeLong = 24h * 365;
constexpr int daysToDue = 10;
constexpr qsizetype phoneDigits = 4; ///< enough to tell the people of the demo apart

/// Makes the items of one office.
class Historian
{
public:
    Historian(const DemoOffice &office, const DataFolder &folder, Instant now)
        : m_office(office)
        , m_folder(folder)
        , m_now(now)
    { }

    [[nodiscard]] Result<PastItem> tell(const DemoStory &story);

private:
    [[nodiscard]] OutgoingItem bare(const DemoStory &story) const;
    [[nodiscard]] const Contact &contactOf(const DemoStory &story) const;
    [[nodiscard]] documents::SampleSlip slipOf(const DemoStory &story) const;
    [[nodiscard]] Result<StoredFile> keep(const documents::SampleSlip &slip, const Contact &payer) const;
    void addPart(PastItem &past, PartKind kind, const QString &body) const;

    const DemoOffice &m_office;
    const DataFolder &m_folder;
    Instant m_now;
};

const Contact &Historian::contactOf(const DemoStory &story) const
{
    const auto found = std::ranges::find_if(m_office.contacts, [&story](const Contact &contact) {
        return contact.name.startsWith(story.person);
    });
    Q_ASSERT(found != m_office.contacts.end());
    return *found;
}

OutgoingItem Historian::bare(const DemoStory &story) const
{
    const Contact &contact = contactOf(story);
    const Instant createdAt = m_now - story.ago;
    return {.id = ItemId::create(),
            .tenantId = m_office.tenant.id,
            .senderId = m_office.sender.id,
            .contactId = contact.id,
            .contactName = contact.name,
            .channel = story.channel,
            .kind = story.kind,
            .to = contact.phone,
            .createdAt = createdAt,
            .heldUntil = createdAt};
}

documents::SampleSlip Historian::slipOf(const DemoStory &story) const
{
    const Contact &payer = contactOf(story);
    const QDate sent = toDateTime(m_now - story.ago).toLocalTime().date();
    // the person's own number, so that no line is used twice
    return demoSlip(m_office.company, demoPerson(m_office.company, payer.name), story.cents,
                    sent.addDays(daysToDue), payer.phone.last(phoneDigits).toInt());
}

Result<StoredFile> Historian::keep(const documents::SampleSlip &slip, const Contact &payer) const
{
    const QString folder = m_folder.absolute(u"boletos/enviados"_s);
    const QString name
        = u"boleto_%1_%2.pdf"_s.arg(payer.name.section(u' ', 0, 0).toLower(), slip.documentNumber);
    std::vector<DemoBoleto> boletos;
    boletos.push_back({.name = name, .slip = slip});
    if (const auto drawn = drawBoletos(boletos, folder); !drawn)
        return drawn.error();
    return m_folder.keep(folder + u'/' + name, m_now);
}

/// As the window keeps it with a boleto that it sends.
SentSlip sentSlip(const documents::SampleSlip &slip, const boleto::TypeableLine &line, const StoredFile &file)
{
    const auto digits = [](const QString &printed) {
        const auto id = TaxId::parse(printed);
        return id ? id->toString() : QString();
    };
    return {.line = line.digits(),
            .barcode = line.barcode().digits(),
            .payee = slip.payee,
            .payeeDocument = digits(slip.payeeDocument),
            .payerDocument = digits(slip.payerDocument),
            .documentNumber = slip.documentNumber,
            .amountCents = slip.amountCents,
            .due = slip.due,
            .processed = slip.due.addDays(-daysToDue),
            .sourceSha256 = file.sha256};
}

void Historian::addPart(PastItem &past, PartKind kind, const QString &body) const
{
    const bool first = past.item.parts.empty();
    OutgoingPart part{.id = PartId::create(),
                      .itemId = past.item.id,
                      .position = static_cast<int>(past.item.parts.size()),
                      .kind = kind,
                      .body = body,
                      .state = first ? PartState::Queued : PartState::Waiting,
                      .changedAt = past.item.createdAt};
    if (kind == PartKind::Pdf && past.file)
        part.file = past.file->id;
    if (first)
        part.dueAt = past.end == DeliveryState::Queued ? m_now + notBeforeLong
            : past.end == DeliveryState::Cancelled     ? past.item.createdAt + undoTime
                                                       : past.item.createdAt;
    past.item.parts.push_back(part);
}

Result<PastItem> Historian::tell(const DemoStory &story)
{
    PastItem past{.item = bare(story), .end = story.end, .errorCode = story.errorCode};
    if (story.kind == ItemKind::Text) {
        addPart(past, PartKind::Text, story.text);
        return past;
    }
    const documents::SampleSlip slip = slipOf(story);
    const auto line = documents::lineOf(slip);
    if (!line)
        return line.error();
    auto kept = keep(slip, contactOf(story));
    if (!kept)
        return kept.error();
    past.file = *std::move(kept);
    if (story.kind == ItemKind::Boleto) {
        const MessageFields fields{.name = firstName(slip.payer),
                                   .company = m_office.company.name,
                                   .amount = reais(slip.amountCents),
                                   .due = slip.due.toString(u"dd/MM/yyyy"_s),
                                   .line = line->printed(),
                                   .beneficiary = slip.payee};
        past.item.boletoLine = line->digits();
        past.slips.push_back(sentSlip(slip, *line, *past.file));
        const auto samples = messageSamples(ItemKind::Boleto, u"pt_BR"_s);
        addPart(past, PartKind::Text, fillText(samples.front().text, fields));
    }
    addPart(past, PartKind::Pdf, {});
    return past;
}

} // namespace

Result<std::vector<PastItem>> pastOf(const DemoOffice &office, const std::vector<DemoStory> &stories,
                                     const DataFolder &folder, Instant now)
{
    Historian historian(office, folder, now);
    std::vector<PastItem> past;
    for (const DemoStory &story : stories) {
        auto told = historian.tell(story);
        if (!told)
            return told.error();
        past.push_back(*std::move(told));
    }
    return past;
}

} // namespace recado
