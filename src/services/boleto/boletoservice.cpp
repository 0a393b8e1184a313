// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/boletoservice.h"

#include "documents/documentreader.h"
#include "documents/passwordcandidates.h"
#include "services/boleto/pagesplitter.h"
#include "services/boleto/slipguard.h"
#include "services/directory/directoryservice.h"
#include "services/messages/sendservice.h"

#include <QFileInfo>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr int mostCandidates = 5;
constexpr std::size_t mostSlips = 100; ///< looked up; a file of more is no single message

} // namespace

BoletoService::BoletoService(documents::DocumentReader &reader, DirectoryService &directory,
                             SendService &send, Clock &clock)
    : m_reader(reader)
    , m_directory(directory)
    , m_send(send)
    , m_clock(clock)
{ }

QCoro::Task<Result<BoletoCase>> BoletoService::open(TenantId tenant, QString file, QString password,
                                                    QString payerTaxId)
{
    const documents::ReadRequest request{.file = file,
                                         .password = password,
                                         .passwords = documents::passwordCandidates(payerTaxId),
                                         .today = toDateTime(m_clock.now()).toLocalTime().date()};
    auto reading = co_await m_reader.read(request);
    if (!reading)
        co_return reading.error();
    BoletoCase found{.reading = std::move(*reading)};
    const bool shared = differInPayer(found.reading.slips);
    for (const documents::ReadSlip &slip : found.reading.slips) {
        SlipCase about;
        if (found.slips.size() < mostSlips) {
            auto lookTask = look(tenant, slip, file);
            auto looked = co_await lookTask;
            if (!looked)
                co_return looked.error();
            about = std::move(*looked);
        }
        about.sent.sourceSha256 = QByteArray::fromHex(found.reading.fileHash.toLatin1());
        if (shared)
            about.signalCodes.append(slipsignal::severalPayers);
        found.slips.push_back(std::move(about));
    }
    co_return found;
}

QCoro::Task<Result<SlipCase>> BoletoService::look(TenantId tenant, documents::ReadSlip slip, QString file)
{
    SlipCase about{.sent = sentSlip(slip, {})};
    auto payersTask = payersOf(tenant, slip);
    auto payers = co_await payersTask;
    if (!payers)
        co_return payers.error();
    about.candidates = std::move(*payers);
    auto historyTask = m_send.slipHistory(tenant, about.sent, file);
    auto history = co_await historyTask;
    if (!history)
        co_return history.error();
    about.history = std::move(*history);
    about.signalCodes = slip.signalCodes + historySignals(about.history, about.sent);
    co_return about;
}

QCoro::Task<Result<std::vector<Contact>>> BoletoService::payersOf(TenantId tenant, documents::ReadSlip slip)
{
    std::vector<Contact> people;
    if (!slip.payerDocument.isEmpty()) {
        auto byDocument = co_await m_directory.contactsByTaxId(tenant, slip.payerDocument);
        if (!byDocument)
            co_return byDocument.error();
        people = std::move(*byDocument);
    }
    if (people.empty() && !slip.payer.isEmpty()) {
        auto byName = co_await m_directory.findContacts(tenant, slip.payer, mostCandidates);
        if (!byName)
            co_return byName.error();
        people = std::move(*byName);
    }
    co_return people;
}

QCoro::Task<Result<QImage>> BoletoService::renderPage(QString file, int page, int dpi, QString password)
{
    return m_reader.renderPage(std::move(file), page, dpi, std::move(password));
}

QCoro::Task<Result<QString>> BoletoService::split(QString file, std::vector<int> pages, QString folder)
{
    if (pages.empty())
        co_return Error{.kind = ErrorKind::Invalid, .detail = file, .reason = u"split-failed"_s};
    QString target = u"%1/%2-%3.pdf"_s.arg(folder, QFileInfo(file).completeBaseName()).arg(pages.front());
    auto cutTask = splitPages(file, pages, target);
    const auto cut = co_await cutTask;
    if (!cut)
        co_return cut.error();
    co_return Result<QString>(std::move(target));
}

} // namespace recado
