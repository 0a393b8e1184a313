// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoboletos.h"

#include "app/demo/demopeople.h"

#include <QDir>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr qint64 firstNumber = 26'000'000'000; ///< of our numbers (nosso número)

Error notWritten(const QString &detail)
{
    return {.kind = ErrorKind::Storage, .detail = detail, .reason = u"sample-not-written"_s};
}

} // namespace

documents::SampleSlip demoSlip(const DemoCompany &company, const DemoPerson &person, qint64 cents,
                               const QDate &due, int number)
{
    return {.bankCode = u"001"_s,
            .payee = company.name,
            .payeeDocument = company.taxId,
            .payer = person.name,
            .payerDocument = person.taxId,
            .payerAddress = company.address,
            .amountCents = cents,
            .due = due,
            .documentNumber = u"%1-%2"_s.arg(due.year()).arg(number, 4, 10, QChar(u'0')),
            .ourNumber = QString::number(firstNumber + number),
            .description = u"Referente a %1"_s.arg(due.toString(u"MM/yyyy"_s))};
}

std::vector<DemoBoleto> demoBoletos(const QDate &today)
{
    const DemoCompany condominium = demoCondominium();
    const DemoCompany school = demoSchool();
    int number = 200; // those of the history come from phones
    const auto boleto = [&](const DemoCompany &company, const QString &payer, qint64 cents, int dueInDays) {
        return demoSlip(company, demoPerson(company, payer), cents, today.addDays(dueInDays), ++number);
    };
    documents::SampleSlip changed = boleto(condominium, u"Carlos"_s, 35'000, 12);
    changed.codedCents = 953'000;
    return {
        {.name = u"boleto_maria_souza.pdf"_s, .slip = boleto(condominium, u"Maria Souza"_s, 35'000, 19)},
        {.name = u"boleto_joao_pereira.pdf"_s, .slip = boleto(condominium, u"João"_s, 35'000, 19)},
        {.name = u"boleto_ana_lima_vencido.pdf"_s, .slip = boleto(condominium, u"Ana"_s, 35'000, -12)},
        {.name = u"boleto_carlos_rocha_alterado.pdf"_s, .slip = changed},
        {.name = u"boleto_luciana_prado.pdf"_s, .slip = boleto(condominium, u"Luciana"_s, 128'745, 5)},
        {.name = u"boleto_padaria_pao_quente.pdf"_s, .slip = boleto(condominium, u"Padaria"_s, 412'090, 9)},
        {.name = u"boleto_helena_barros.pdf"_s, .slip = boleto(school, u"Helena"_s, 98'000, 8)}};
}

Outcome drawBoletos(const std::vector<DemoBoleto> &boletos, const QString &folder)
{
    if (!QDir().mkpath(folder))
        return notWritten(folder);
    for (const DemoBoleto &boleto : boletos) {
        const QString file = folder + u'/' + boleto.name;
        if (const auto drawn = documents::writeSampleSlip(boleto.slip, file); !drawn)
            return drawn;
    }
    return Done{};
}

} // namespace recado
