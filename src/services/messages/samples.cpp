// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/samples.h"

#include "domain/messages/segments.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Wording
{
    QLatin1StringView key;
    const char *title = nullptr;
    QStringView portuguese;
    QStringView spanish;
    QStringView english;
};

// Names the beneficiary and the amount, so that the payer can compare them with the slip: payers are taught
// to distrust boletos that come by WhatsApp. (features R-136)
constexpr std::array boletoTexts{
    Wording{
        "boleto-text"_L1, QT_TRANSLATE_NOOP("recado::MessageSamples", "Boleto with its data"),
        u"Olá, {nome}! Segue o seu boleto de {valor}, com vencimento em {vencimento}.\n\n"
        u"Linha digitável:\n{linha}\n\n"
        u"Antes de pagar, confira: o beneficiário é {beneficiario}. Se já pagou, desconsidere.",
        u"¡Hola, {nombre}! Aquí está su boleto de {monto}, con vencimiento el {vencimiento}.\n\n"
        u"Línea para pagar:\n{linea}\n\n"
        u"Antes de pagar, verifique que el beneficiario sea {beneficiario}. Si ya pagó, ignore este mensaje.",
        u"Hello, {name}! Here is your boleto of {amount}, due on {due}.\n\n"
        u"Payment line:\n{line}\n\n"
        u"Before you pay, check that the beneficiary is {beneficiary}. If you have paid, please ignore "
        u"this."},
    Wording{"boleto-short"_L1, QT_TRANSLATE_NOOP("recado::MessageSamples", "Boleto, short"),
            u"Olá, {nome}! Segue o boleto de {valor} que vence em {vencimento}.",
            u"¡Hola, {nombre}! Aquí está el boleto de {monto} que vence el {vencimiento}.",
            u"Hello, {name}! Here is the boleto of {amount}, due on {due}."},
    Wording{
        "boleto-overdue"_L1, QT_TRANSLATE_NOOP("recado::MessageSamples", "Boleto that is overdue"),
        u"Olá, {nome}! Ainda não identificamos o pagamento do boleto de {valor} que venceu em {vencimento}. "
        u"Segue de novo. Se já pagou, desconsidere.",
        u"¡Hola, {nombre}! Todavía no identificamos el pago del boleto de {monto} que venció el "
        u"{vencimiento}. "
        u"Se lo enviamos otra vez. Si ya pagó, ignore este mensaje.",
        u"Hello, {name}! We have not seen the payment of the boleto of {amount} that was due on {due}. "
        u"Here it is again. If you have paid, please ignore this."}};

constexpr std::array plainTexts{
    Wording{"hello"_L1, QT_TRANSLATE_NOOP("recado::MessageSamples", "Greeting"),
            u"Olá, {nome}! Aqui é da {empresa}. ", u"¡Hola, {nombre}! Le escribimos de {empresa}. ",
            u"Hello, {name}! This is {company}. "},
    Wording{"thanks"_L1, QT_TRANSLATE_NOOP("recado::MessageSamples", "Payment received"),
            u"Olá, {nome}! Recebemos o seu pagamento. Obrigado!",
            u"¡Hola, {nombre}! Recibimos su pago. ¡Gracias!",
            u"Hello, {name}! We have received your payment. Thank you!"}};

template<std::size_t Count>
std::vector<MessageSample> inLanguage(const std::array<Wording, Count> &wordings, const QString &language)
{
    std::vector<MessageSample> samples;
    for (const Wording &wording : wordings) {
        const QStringView text = language == "es"_L1 ? wording.spanish
            : language == "en"_L1                    ? wording.english
                                                     : wording.portuguese;
        samples.push_back({.key = wording.key,
                           .title = QCoreApplication::translate("recado::MessageSamples", wording.title),
                           .text = text.toString()});
    }
    return samples;
}

} // namespace

std::vector<MessageSample> messageSamples(ItemKind kind, const QString &language)
{
    return kind == ItemKind::Boleto ? inLanguage(boletoTexts, language) : inLanguage(plainTexts, language);
}

QString fallbackSms(ItemKind kind, const MessageFields &fields, const QString &text)
{
    if (kind != ItemKind::Boleto)
        return withoutCostlyAccents(text.trimmed());
    if (fields.line.isEmpty())
        return {};
    // to customers in Brazil, where boletos are
    QString sms = fields.company.isEmpty() ? u"Boleto"_s : fields.company + u": boleto"_s;
    if (!fields.amount.isEmpty())
        sms += u" de "_s + fields.amount;
    if (!fields.due.isEmpty())
        sms += u", vence "_s + fields.due;
    return withoutCostlyAccents(sms + u". Linha digitável: "_s + fields.line);
}

} // namespace recado
