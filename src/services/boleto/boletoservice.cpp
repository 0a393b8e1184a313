// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/boletoservice.h"

#include "documents/documentreader.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"

namespace recado {
namespace {

constexpr int mostCandidates = 5;

} // namespace

BoletoService::BoletoService(documents::DocumentReader &reader, DirectoryService &directory,
                             SendService &send, Clock &clock)
    : m_reader(reader)
    , m_directory(directory)
    , m_send(send)
    , m_clock(clock)
{ }

QCoro::Task<Result<BoletoCase>> BoletoService::open(TenantId tenant, QString file, QString password)
{
    const documents::ReadRequest request{
        .file = file, .password = password, .today = toDateTime(m_clock.now()).toLocalTime().date()};
    auto reading = co_await m_reader.read(request);
    if (!reading)
        co_return reading.error();
    BoletoCase found{.reading = std::move(*reading)};
    if (found.reading.slips.empty())
        co_return found;

    const auto &slip = found.reading.slips.front();
    if (!slip.payerDocument.isEmpty()) {
        auto byDocument = co_await m_directory.contactsByTaxId(tenant, slip.payerDocument);
        if (!byDocument)
            co_return byDocument.error();
        found.candidates = std::move(*byDocument);
    }
    if (found.candidates.empty() && !slip.payer.isEmpty()) {
        auto byName = co_await m_directory.findContacts(tenant, slip.payer, mostCandidates);
        if (!byName)
            co_return byName.error();
        found.candidates = std::move(*byName);
    }
    auto before = co_await m_send.sentWithLine(tenant, slip.line);
    if (!before)
        co_return before.error();
    found.sentBefore = std::move(*before);
    co_return found;
}

QCoro::Task<Result<QImage>> BoletoService::renderPage(QString file, int page, int dpi, QString password)
{
    return m_reader.renderPage(std::move(file), page, dpi, std::move(password));
}

} // namespace recado
