// SPDX-FileCopyrightText: 2026 Recado contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/compose/readingfacts.h"

#include "domain/boleto/bank.h"
#include "domain/boleto/typeableline.h"
#include "domain/messages/messagetext.h"
#include "models/itemtext.h"
#include "services/words/errortext.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace recado {
namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReadingFacts)
};

struct Concern
{
    QLatin1StringView key; ///< of the fact
    QLatin1StringView signal;
};

constexpr std::array concerns{
    Concern{"line"_L1, "line-check-digit"_L1},
    Concern{"line"_L1, "line-48-digits"_L1},
    Concern{"line"_L1, "line-barcode-differ"_L1},
    Concern{"amount"_L1, "printed-amount-differs"_L1},
    Concern{"amount"_L1, "pix-other-amount"_L1},
    Concern{"amount"_L1, "printed-amount-missing"_L1},
    Concern{"amount"_L1, "open-value"_L1},
    Concern{"amount"_L1, "currency-not-real"_L1},
    Concern{"due"_L1, "printed-due-differs"_L1},
    Concern{"due"_L1, "printed-due-missing"_L1},
    Concern{"due"_L1, "due-other-era"_L1},
    Concern{"due"_L1, "due-safety-range"_L1},
    Concern{"due"_L1, "no-due-date"_L1},
    Concern{"due"_L1, "overdue"_L1},
    Concern{"bank"_L1, "bank-differs"_L1},
    Concern{"bank"_L1, "bank-unknown"_L1},
    Concern{"payee"_L1, "pix-other-receiver"_L1},
    Concern{"payee"_L1, "payee-missing"_L1},
    Concern{"payee"_L1, "payee-document-missing"_L1},
};

/// The first signal of the slip that concerns this fact; empty when there is none.
QString signalFor(const documents::ReadSlip &slip, QLatin1StringView key)
{
    for (const Concern &concern : concerns) {
        if (concern.key == key && slip.signalCodes.contains(concern.signal))
            return concern.signal;
    }
    return {};
}

QString printedLine(const QString &digits)
{
    const auto checked = boleto::TypeableLine::check(digits);
    return checked.value ? checked.value->printed() : digits;
}

QString bankText(const QString &code)
{
    const auto bank = boleto::findBank(code);
    return bank ? bank->code + u' ' + bank->name : code;
}

QString dueNote(const QDate &due, const QDate &today)
{
    const int days = static_cast<int>(today.daysTo(due));
    if (days == 0)
        return Words::tr("today");
    return days > 0 ? Words::tr("in %n day(s)", nullptr, days) : Words::tr("%n day(s) ago", nullptr, -days);
}

ReadingFact makeFact(const documents::ReadSlip &slip, QLatin1StringView key, const QString &label,
                     const QString &value, const QString &note = {})
{
    ReadingFact fact{.key = key, .label = label, .value = value, .note = note};
    const QString signal = signalFor(slip, key);
    if (!signal.isEmpty()) {
        fact.mark = ReadingFact::Mark::Look;
        fact.note = textOfSignal(signal);
    }
    if (value.isEmpty()) {
        fact.mark = ReadingFact::Mark::Missing;
        fact.value = Words::tr("not found");
    }
    return fact;
}

/// "typed by you", and what the line itself says when that is another amount.
QString typedNote(const documents::ReadSlip &slip, const QString &key)
{
    const auto checked = boleto::TypeableLine::check(slip.line);
    const auto coded = key == "amount"_L1 && checked.value ? checked.value->barcode().amountCents()
                                                           : std::optional<qint64>();
    if (coded.value_or(0) > 0 && coded != slip.amountCents)
        return Words::tr("typed by you; whoever pays by the line pays %1").arg(reais(*coded));
    return Words::tr("typed by you");
}

void allowTyping(ReadingFact &fact, const documents::ReadSlip &slip, const QStringList &corrected)
{
    fact.canCorrect = fact.key != "bank"_L1; // it follows from the line
    if (fact.mark != ReadingFact::Mark::Missing)
        fact.editText = fact.value;
    if (fact.mark == ReadingFact::Mark::Good && corrected.contains(fact.key)) {
        fact.mark = ReadingFact::Mark::Typed;
        fact.note = typedNote(slip, fact.key);
    }
}

} // namespace

std::vector<ReadingFact> factsOf(const documents::ReadSlip &slip, const QDate &today,
                                 const QStringList &corrected)
{
    const auto amount = slip.amountCents.value_or(0) > 0 ? reais(*slip.amountCents) : QString();
    std::vector<ReadingFact> facts{
        makeFact(slip, "line"_L1, Words::tr("Line"), printedLine(slip.line)),
        makeFact(slip, "amount"_L1, Words::tr("Amount"), amount),
        makeFact(slip, "due"_L1, Words::tr("Due"), slip.due ? dateText(*slip.due) : QString(),
                 slip.due ? dueNote(*slip.due, today) : QString()),
    };
    if (slip.kind == boleto::SlipKind::Bank)
        facts.push_back(makeFact(slip, "bank"_L1, Words::tr("Bank"), bankText(slip.bank)));
    facts.push_back(makeFact(slip, "payee"_L1, Words::tr("Beneficiary"), slip.payee));
    facts.push_back(makeFact(slip, "payer"_L1, Words::tr("Payer"), slip.payer));
    for (ReadingFact &fact : facts)
        allowTyping(fact, slip, corrected);
    return facts;
}

std::vector<ReadingFact> factsOfNothing()
{
    ReadingFact line = makeFact({}, "line"_L1, Words::tr("Line"), {});
    line.canCorrect = true;
    return {line};
}

} // namespace recado
