// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demopeople.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

std::vector<DemoPerson> residents()
{
    return {
        {.name = u"Maria Souza"_s,
         .phone = u"+5567995550101"_s,
         .taxId = u"11144477735"_s,
         .wrote = u"Bom dia! Pode me mandar o boleto deste mês?"_s},
        {.name = u"João Pereira"_s, .phone = u"+5567995550102"_s, .taxId = u"22255588846"_s},
        {.name = u"Ana Beatriz Lima"_s,
         .phone = u"+5567995550103"_s,
         .taxId = u"33366699957"_s,
         .wrote = u"Oi, perdi o boleto que venceu. Consegue enviar de novo?"_s},
        {.name = u"Carlos Eduardo Rocha"_s,
         .phone = u"+5567995550104"_s,
         .taxId = u"11122233396"_s,
         .wrote = u"Boa tarde, já saiu a cota de obra do elevador?"_s},
        {.name = u"Luciana Prado"_s,
         .phone = u"+5567995550105"_s,
         .taxId = u"22233344405"_s,
         .wrote = u"Recebi, obrigada!"_s},
        {.name = u"Padaria Pão Quente"_s,
         .phone = u"+5567995550106"_s,
         .taxId = u"22333444000181"_s,
         .wrote = u"Bom dia, aqui é da padaria da loja 2. Aguardo o boleto do aluguel."_s},
        {.name = u"Mariana Lopes"_s,
         .phone = u"+5567995550107"_s,
         .taxId = u"33344455508"_s,
         .wrote = u"Qual é o horário da assembleia?"_s},
        {.name = u"Francisca Alves"_s,
         .phone = u"+5567995550108"_s,
         .taxId = u"44455566619"_s,
         .wrote = u"Já paguei hoje cedo, segue o comprovante depois."_s},
        {.name = u"Pedro Henrique Martins"_s,
         .phone = u"+5567995550109"_s,
         .taxId = u"55566677720"_s,
         .wrote = u"Boleto recebido 👍"_s},
        {.name = u"Roberto Nakamura"_s,
         .phone = u"+5567995550110"_s,
         .taxId = u"66677788830"_s,
         .wrote = u"Pode mandar por aqui mesmo."_s},
        {.name = u"Tereza Cavalcante"_s, .phone = u"+5567995550111"_s, .taxId = u"77788899941"_s},
        {.name = u"Sebastião Moura"_s,
         .phone = u"+5567995550112"_s,
         .wrote = u"Bom dia, o portão da garagem voltou a funcionar?"_s},
        {.name = u"Camila Duarte"_s,
         .phone = u"+5567995550113"_s,
         .taxId = u"11133355560"_s,
         .wrote = u"Oi! Mudei de número, este é o novo."_s},
        {.name = u"Vítor Hugo Ramos"_s,
         .phone = u"+5567995550114"_s,
         .taxId = u"22244466671"_s,
         .wrote = u"Ok, pago até sexta."_s},
    };
}

std::vector<DemoPerson> parents()
{
    return {
        {.name = u"Helena Barros"_s,
         .phone = u"+5567995550121"_s,
         .taxId = u"33355577782"_s,
         .wrote = u"Boa tarde, preciso do boleto da mensalidade da Clara."_s},
        {.name = u"Patrícia Gomes"_s,
         .phone = u"+5567995550122"_s,
         .taxId = u"44466688893"_s,
         .wrote = u"A reunião de pais é na quinta?"_s},
        {.name = u"Eduardo Siqueira"_s,
         .phone = u"+5567995550123"_s,
         .taxId = u"11155599900"_s,
         .wrote = u"Obrigado, recebi."_s},
        {.name = u"Rafael Teixeira"_s,
         .phone = u"+5567995550124"_s,
         .taxId = u"22266699903"_s,
         .wrote = u"Pode enviar o carnê do material?"_s},
        {.name = u"Simone Araújo"_s, .phone = u"+5567995550125"_s, .taxId = u"33377788875"_s},
    };
}

} // namespace

DemoCompany demoCondominium()
{
    return {.name = u"Condomínio Solar das Palmeiras"_s,
            .colour = u"#0B6B66"_s,
            .state = u"MS"_s,
            .taxId = u"11222333000181"_s,
            .address = u"Rua das Palmeiras, 100 - Campo Grande - MS"_s,
            .accountSid = u"AC00000000000000000000000000000001"_s,
            .token = "simulatortoken000000000000000001"_ba,
            .number = u"+556730000000"_s,
            .people = residents()};
}

DemoCompany demoSchool()
{
    return {.name = u"Escola Aprender Brincando"_s,
            .colour = u"#7A3E9D"_s,
            .state = u"MS"_s,
            .taxId = u"11444777000161"_s,
            .address = u"Rua dos Ipês, 25 - Campo Grande - MS"_s,
            .accountSid = u"AC00000000000000000000000000000002"_s,
            .token = "simulatortoken000000000000000002"_ba,
            .number = u"+556730000002"_s,
            .people = parents()};
}

const DemoPerson &demoPerson(const DemoCompany &company, const QString &name)
{
    const auto found = std::ranges::find_if(
        company.people, [&name](const DemoPerson &person) { return person.name.startsWith(name); });
    Q_ASSERT(found != company.people.end());
    return *found;
}

} // namespace recado
