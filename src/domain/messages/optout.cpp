// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/messages/optout.h"

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array outWords{"STOP"_L1, "STOPALL"_L1,  "UNSUBSCRIBE"_L1, "CANCEL"_L1,       "END"_L1,
                              "QUIT"_L1, "OPTOUT"_L1,   "REVOKE"_L1,      "PARE"_L1,         "PARAR"_L1,
                              "SAIR"_L1, "CANCELAR"_L1, "REMOVER"_L1,     "DESCADASTRAR"_L1, "BAJA"_L1,
                              "ALTO"_L1, "DETENER"_L1};
// A plain "sim" or "yes" answers many questions, but after an opt-out Twilio takes YES as coming back.
constexpr std::array inWords{"START"_L1, "UNSTOP"_L1, "YES"_L1, "VOLTAR"_L1};

bool isLetter(QChar character)
{
    return character.isLetter();
}

} // namespace

std::optional<OptWord> optWordOf(const QString &body)
{
    if (body.size() > longestOptMessage)
        return std::nullopt;
    const auto first = std::find_if(body.cbegin(), body.cend(), isLetter);
    const auto last = std::find_if(body.crbegin(), std::make_reverse_iterator(first), isLetter).base();
    const QString word = QString(first, last - first).toUpper();
    if (std::ranges::find(outWords, word) != outWords.end())
        return OptWord::Out;
    if (std::ranges::find(inWords, word) != inWords.end())
        return OptWord::In;
    return std::nullopt;
}

} // namespace recado
