// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/content/fixedcontents.h"

#include <array>

namespace recado::simulator {
namespace {

constexpr const char16_t *fullAccount = u"AC00000000000000000000000000000001";
constexpr const char16_t *trialAccount = u"AC00000000000000000000000000000002";

constexpr std::array contents{
    FixedContent{u"HX00000000000000000000000000000001", fullAccount, u"aviso_de_boleto", u"UTILITY",
                 u"approved", u"Olá {{1}}, o seu boleto deste mês já está disponível.", u"", 1},
    FixedContent{u"HX00000000000000000000000000000002", fullAccount, u"boleto_com_pdf", u"UTILITY",
                 u"approved",
                 u"Olá {{1}}, segue o boleto no valor de {{2}}, com vencimento em {{3}}. Em caso de dúvida, "
                 u"responda a esta mensagem.",
                 u"https://arquivos.example.com/{{4}}", 4},
    FixedContent{u"HX00000000000000000000000000000003", fullAccount, u"lembrete_de_vencimento", u"UTILITY",
                 u"paused", u"Olá {{1}}, o seu boleto vence em {{2}}. Se já pagou, desconsidere.", u"", 2},
    FixedContent{u"HX00000000000000000000000000000004", fullAccount, u"curto_demais", u"UTILITY", u"rejected",
                 u"{{1}} vence {{2}}", u"", 2},
    FixedContent{u"HX00000000000000000000000000000005", fullAccount, u"rascunho", u"", u"unsubmitted",
                 u"Olá {{1}}, recebemos o seu pagamento. Obrigado!", u"", 1},
    FixedContent{u"HX00000000000000000000000000000006", trialAccount, u"aviso_de_boleto", u"UTILITY",
                 u"approved", u"Olá {{1}}, o seu boleto deste mês já está disponível.", u"", 1},
};

} // namespace

std::span<const FixedContent> fixedContents()
{
    return contents;
}

} // namespace recado::simulator
