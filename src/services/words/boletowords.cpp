// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/words/boletowords.h"

#include <QString>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

constexpr std::array reasons{
    ReasonWords{
        "no-boleto-in-first-pages"_L1,
        QT_TRANSLATE_NOOP("recado::Words",
                          "There is no boleto in the pages of this PDF that were read: at most the first 100 "
                          "are, and it has others. Nothing was sent."),
        QT_TRANSLATE_NOOP("recado::Words",
                          "Save the pages of the boleto as a file of their own, or send it as a plain PDF.")},
};

} // namespace

const ReasonWords *wordsForBoleto(const QString &reason)
{
    return rowFor(reasons, reason);
}

} // namespace recado
