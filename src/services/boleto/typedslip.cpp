// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/boleto/typedslip.h"

#include "domain/boleto/typeableline.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct FieldSignal
{
    QLatin1StringView field;
    QLatin1StringView code;
};

/// What is settled once a person has said what the field holds.
constexpr std::array settledBy{FieldSignal{"amount"_L1, "printed-amount-differs"_L1},
                               FieldSignal{"amount"_L1, "printed-amount-missing"_L1},
                               FieldSignal{"amount"_L1, "open-value"_L1},
                               FieldSignal{"due"_L1, "printed-due-differs"_L1},
                               FieldSignal{"due"_L1, "printed-due-missing"_L1},
                               FieldSignal{"due"_L1, "due-other-era"_L1},
                               FieldSignal{"due"_L1, "due-safety-range"_L1},
                               FieldSignal{"due"_L1, "no-due-date"_L1},
                               FieldSignal{"due"_L1, "overdue"_L1},
                               FieldSignal{"line"_L1, "line-check-digit"_L1},
                               FieldSignal{"line"_L1, "line-48-digits"_L1},
                               FieldSignal{"payee"_L1, "payee-missing"_L1}};

void settle(documents::ReadSlip &slip, const QString &field)
{
    for (const FieldSignal &settled : settledBy) {
        if (field == settled.field)
            slip.signalCodes.removeAll(settled.code);
    }
}

void noteDue(documents::ReadSlip &slip, const QDate &today)
{
    if (slip.due && *slip.due < today)
        slip.signalCodes.append(u"overdue"_s);
}

bool correctLine(documents::ReadSlip &slip, const QString &text, const QDate &today)
{
    const auto typed = typedSlip(text, today);
    if (!typed)
        return false;
    settle(slip, u"line"_s);
    settle(slip, u"due"_s);
    slip.kind = typed->kind;
    slip.line = typed->line;
    slip.barcode = typed->barcode;
    slip.bank = typed->bank;
    slip.lineProblems.clear();
    if (typed->amountCents.value_or(0) > 0)
        slip.amountCents = typed->amountCents;
    if (typed->due)
        slip.due = typed->due;
    noteDue(slip, today);
    // what the page itself says still counts against the typed line
    slip.signalCodes.removeAll(u"line-barcode-differ"_s);
    if (!slip.printedBarcode.isEmpty() && slip.printedBarcode != slip.barcode)
        slip.signalCodes.append(u"line-barcode-differ"_s);
    return true;
}

} // namespace

std::optional<documents::ReadSlip> typedSlip(const QString &line, const QDate &today)
{
    const auto checked = boleto::checkLineOrBarcode(line);
    if (!checked.value)
        return std::nullopt;
    const boleto::Barcode &barcode = checked.value->barcode();
    documents::ReadSlip slip{.kind = checked.value->kind(),
                             .line = checked.value->digits(),
                             .barcode = barcode.digits(),
                             .amountCents = barcode.amountCents(),
                             .bank = barcode.bankCode().value_or(QString())};
    if (const auto factor = barcode.dueFactor()) {
        const boleto::ResolvedDue due = factor->resolve(today);
        slip.due = due.date;
        if (!due.date) {
            slip.signalCodes.append(u"due-safety-range"_s);
            slip.dueChoices = {due.firstCycle, due.secondCycle};
        }
    }
    noteDue(slip, today);
    return slip;
}

bool correct(documents::ReadSlip &slip, const QString &field, const QString &text, const QDate &today)
{
    if (field == "line"_L1)
        return correctLine(slip, text, today);
    if (field == "amount"_L1) {
        const auto amount = typedAmount(text);
        if (!amount)
            return false;
        slip.amountCents = amount;
    } else if (field == "due"_L1) {
        const auto due = typedDate(text);
        if (!due)
            return false;
        slip.due = due;
    } else if (field == "payee"_L1 || field == "payer"_L1) {
        const QString name = text.simplified();
        if (name.isEmpty())
            return false;
        (field == "payee"_L1 ? slip.payee : slip.payer) = name;
    } else {
        return false;
    }
    settle(slip, field);
    if (field == "due"_L1)
        noteDue(slip, today);
    return true;
}

std::optional<qint64> typedAmount(const QString &text)
{
    static const QRegularExpression form(
        uR"(^\s*(?:R\$)?\s*(\d{1,8}|\d{1,2}(?:\.\d{3})*|\d{3}(?:\.\d{3})?)(?:,(\d{2}))?\s*$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qint64 cents = match.captured(1).remove(u'.').toLongLong() * 100 + match.captured(2).toLongLong();
    return cents > 0 ? std::optional(cents) : std::nullopt;
}

std::optional<QDate> typedDate(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})\s*$)"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(3).toInt();
    const QDate date(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

} // namespace recado
