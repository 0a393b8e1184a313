// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demostories.h"

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace recado {
namespace {

using enum DeliveryState;

constexpr qint64 condominiumFee = 35'000;
constexpr qint64 schoolFee = 98'000;
constexpr int windowClosed = 63016;
constexpr int notOnWhatsApp = 63024;
constexpr int phoneOff = 30003;

DemoStory text(std::chrono::minutes ago, const QString &person, DeliveryState end, const QString &words)
{
    return {.ago = ago, .person = person, .end = end, .text = words};
}

DemoStory sms(std::chrono::minutes ago, const QString &person, DeliveryState end, const QString &words)
{
    return {.ago = ago, .person = person, .end = end, .text = words, .channel = Channel::Sms};
}

DemoStory boleto(std::chrono::minutes ago, const QString &person, DeliveryState end, qint64 cents)
{
    return {.ago = ago, .person = person, .end = end, .kind = ItemKind::Boleto, .cents = cents};
}

DemoStory failed(DemoStory story, int code)
{
    story.end = Failed;
    story.errorCode = code;
    return story;
}

/// A PDF by itself, without words.
DemoStory pdf(std::chrono::minutes ago, const QString &person, DeliveryState end, qint64 cents)
{
    return {.ago = ago, .person = person, .end = end, .kind = ItemKind::Pdf, .cents = cents};
}

} // namespace

std::vector<DemoStory> condominiumStories()
{
    return {
        sms(74h + 10min, u"Tereza"_s, NoReceipt,
            u"Condomínio Solar: a assembleia será na terça, às 19h, no salão de festas."_s),
        boleto(70h, u"Ana"_s, Read, condominiumFee),
        boleto(69h + 48min, u"Pedro"_s, Read, condominiumFee),
        boleto(69h + 41min, u"Francisca"_s, Read, condominiumFee),
        boleto(69h + 30min, u"Roberto"_s, Delivered, condominiumFee),
        text(68h, u"Carlos"_s, Read, u"Bom dia, Carlos! A cota de obra do elevador sai na sexta-feira."_s),
        failed(text(66h, u"Tereza"_s, Failed, u"Bom dia, Tereza! Segue a ata da última assembleia."_s),
               notOnWhatsApp),
        sms(65h + 50min, u"Tereza"_s, Delivered,
            u"Bom dia, Tereza! A ata da última assembleia está na portaria."_s),
        boleto(47h, u"Luciana"_s, Read, 128'745),
        text(46h + 30min, u"Mariana"_s, Read, u"A assembleia é na terça, às 19h, no salão de festas."_s),
        text(45h, u"Sebastião"_s, Delivered,
             u"Bom dia! O portão da garagem já está funcionando. Desculpe o transtorno."_s),
        failed(boleto(44h, u"João"_s, Failed, condominiumFee), windowClosed),
        pdf(43h + 20min, u"Padaria"_s, Read, 412'090),
        failed(
            sms(42h, u"Vítor"_s, Failed, u"Vitor, a encomenda chegou na portaria. Retire das 8h às 20h."_s),
            phoneOff),
        text(28h, u"Camila"_s, Read, u"Anotado, Camila! Seu número novo já está no cadastro."_s),
        boleto(27h + 30min, u"Camila"_s, MaybeSent, condominiumFee),
        text(25h, u"Francisca"_s, Read, u"Recebemos o seu pagamento, Francisca. Obrigado!"_s),
        text(23h, u"Roberto"_s, Cancelled, u"Roberto, segue o boleto da Camila."_s),
        boleto(22h + 50min, u"Vítor"_s, Delivered, condominiumFee),
        text(20h, u"Padaria"_s, Read, u"Bom dia! O boleto do aluguel vai até quinta-feira."_s),
        text(5h, u"Maria Souza"_s, Read,
             u"Bom dia, Maria! A limpeza da caixa-d'água será amanhã, das 8h às 12h."_s),
        text(4h + 40min, u"Mariana"_s, Delivered, u"A pauta da assembleia está no mural do térreo."_s),
        boleto(90min, u"Sebastião"_s, Sent, condominiumFee),
        text(50min, u"Pedro"_s, Sent, u"Pedro, o técnico do interfone passa hoje à tarde."_s),
        text(30min, u"Luciana"_s, Scheduled, u"Luciana, lembramos que o boleto vence nesta semana."_s),
        text(6min, u"Carlos"_s, Queued, u"Carlos, a cota de obra do elevador já saiu. Posso enviar?"_s),
    };
}

std::vector<DemoStory> schoolStories()
{
    return {
        boleto(49h, u"Eduardo"_s, Read, schoolFee),
        text(48h, u"Patrícia"_s, Read, u"Boa tarde, Patrícia! Sim, a reunião de pais é na quinta, às 18h."_s),
        failed(boleto(26h, u"Simone"_s, Failed, schoolFee), windowClosed),
        text(3h, u"Rafael"_s, Delivered, u"Rafael, o carnê do material fica pronto amanhã."_s),
    };
}

} // namespace recado
