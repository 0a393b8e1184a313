// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/messages/boletotext.h"

#include "domain/boleto/bank.h"
#include "domain/boleto/typeableline.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

// What makes a slip wrong rather than merely worth a look.
constexpr std::array stops{"line-check-digit"_L1,    "line-48-digits"_L1, "printed-amount-differs"_L1,
                           "printed-due-differs"_L1, "bank-differs"_L1,   "line-barcode-differ"_L1};

QString bankText(const QString &code)
{
    const auto bank = boleto::findBank(code);
    return bank ? bank->code + u' ' + bank->name : code;
}

QString printedLine(const QString &digits)
{
    const auto line = boleto::TypeableLine::check(digits);
    return line.value ? line.value->printed() : digits;
}

} // namespace

MessageFields fieldsOf(const documents::ReadSlip &slip)
{
    MessageFields fields;
    if (slip.amountCents)
        fields.amount = reais(*slip.amountCents);
    if (slip.due)
        fields.due = slip.due->toString(u"dd/MM/yyyy"_s);
    if (!slip.line.isEmpty())
        fields.line = printedLine(slip.line);
    if (!slip.bank.isEmpty())
        fields.bank = bankText(slip.bank);
    fields.beneficiary = slip.payee;
    return fields;
}

QString firstName(const QString &fullName)
{
    const QString first = fullName.simplified().section(u' ', 0, 0);
    const QLocale brazil(QLocale::Portuguese, QLocale::Brazil);
    return first.isEmpty() ? first : brazil.toUpper(first.left(1)) + brazil.toLower(first.mid(1));
}

std::optional<QString> stopSignal(const documents::ReadSlip &slip)
{
    const auto stop = std::ranges::find_if(
        slip.signalCodes, [](const QString &code) { return std::ranges::find(stops, code) != stops.end(); });
    if (stop == slip.signalCodes.end())
        return std::nullopt;
    return *stop;
}

} // namespace recado
