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

/// Puts the text into the slip of this index, which a line may make. False when it is no such value.
bool putInto(std::vector<documents::ReadSlip> &slips, std::size_t index, const TypedField &typed,
             const QDate &today)
{
    if (index < slips.size())
        return correct(slips.at(index), typed.field, typed.text, today);
    auto made = typed.field == "line"_L1 ? typedSlip(typed.text, today) : std::nullopt;
    if (!made || index > slips.size())
        return false;
    slips.push_back(std::move(*made));
    return true;
}

/// What a person said of a slip before stays, and is one field more.
void keepTyped(SlipCase &about, const SlipCase &before, const QString &field)
{
    about.sent.corrected = before.sent.corrected;
    if (!about.sent.corrected.contains(field))
        about.sent.corrected.append(field);
    about.sent.sourceSha256 = before.sent.sourceSha256;
    if (before.signalCodes.contains(slipsignal::severalPayers))
        about.signalCodes.append(slipsignal::severalPayers);
}

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
    auto reading = co_await m_reader.readAny(request);
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

QCoro::Task<Result<BoletoCase>> BoletoService::correct(TenantId tenant, BoletoCase found, std::size_t index,
                                                       TypedField typed, QString file)
{
    const QDate today = toDateTime(m_clock.now()).toLocalTime().date();
    if (!putInto(found.reading.slips, index, typed, today))
        co_return Error{
            .kind = ErrorKind::Invalid, .detail = typed.field, .reason = u"field-not-understood"_s};
    if (found.slips.size() <= index) {
        found.slips.resize(index + 1);
        found.slips.at(index).sent.sourceSha256 = QByteArray::fromHex(found.reading.fileHash.toLatin1());
    }
    auto lookTask = look(tenant, found.reading.slips.at(index), file);
    auto about = co_await lookTask;
    if (!about)
        co_return about.error();
    keepTyped(*about, found.slips.at(index), typed.field);
    found.slips.at(index) = std::move(*about);
    co_return Result<BoletoCase>(std::move(found));
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
